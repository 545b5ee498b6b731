//! This tab's storage: what comes back, what does not, what lies on the disk.

use hairline_app::platform::storage::{StorageError, TabStore};
use js_sys::{Array, Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{IdbDatabase, IdbObjectStore, IdbRequest, IdbTransactionMode, Storage};

use super::pictures::{blob, bytes_of};

async fn settled(request: &IdbRequest) -> JsValue {
    let promise = Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
    });
    JsFuture::from(promise).await.expect("the database answers");
    request.result().unwrap()
}

/// The database behind the storage, opened past it.
async fn database() -> IdbDatabase {
    let factory = web_sys::window().unwrap().indexed_db().unwrap().unwrap();
    settled(&factory.open("hairline").unwrap()).await.unchecked_into()
}

fn records(database: &IdbDatabase) -> IdbObjectStore {
    database
        .transaction_with_str_and_mode("photos", IdbTransactionMode::Readwrite)
        .unwrap()
        .object_store("photos")
        .unwrap()
}

async fn record_keys() -> Vec<String> {
    let database = database().await;
    let keys: Array = settled(&records(&database).get_all_keys().unwrap()).await.unchecked_into();
    database.close();
    keys.iter().filter_map(|key| key.as_string()).collect()
}

fn session() -> Storage {
    web_sys::window().unwrap().session_storage().unwrap().unwrap()
}

/// Large enough to be worth sealing, with words that must not be found on the disk.
fn photo_bytes() -> Vec<u8> {
    b"the face of a person, ".repeat(5000)
}

#[wasm_bindgen_test]
async fn what_is_kept_comes_back_and_what_is_erased_does_not() {
    let store = TabStore::open().await.unwrap();
    store.erase().await.unwrap();
    assert!(store.load().await.is_none(), "nothing was kept yet");
    assert_eq!(store.photo_problem(), None);

    let design: Vec<u8> = (0..=255).collect();
    store.save_design(&design).unwrap();
    store.save_photo(0, &blob(&photo_bytes(), "image/webp"), "Häupl — front.webp").await.unwrap();
    drop(store);

    // As after a reload.
    let store = TabStore::open().await.unwrap();
    let saved = store.load().await.expect("something was kept");
    assert_eq!(saved.design.as_deref(), Some(design.as_slice()), "the design");
    assert_eq!(saved.photo_problem, None);
    let [Some((photo, name))] = saved.photos.as_slice() else { panic!("{:?}", saved.photos) };
    assert_eq!((name.as_str(), photo.type_().as_str()), ("Häupl — front.webp", "image/webp"));
    assert!(bytes_of(photo).await == photo_bytes(), "the photo's bytes differ");

    store.erase().await.unwrap();
    assert!(store.load().await.is_none(), "erased, yet there is something");
    assert_eq!(record_keys().await, Vec::<String>::new(), "records after erasure");
    assert_eq!(session().length().unwrap(), 0, "items of the session after erasure");
    assert!(TabStore::open().await.unwrap().load().await.is_none(), "erased, yet back after a reload");
}

#[wasm_bindgen_test]
async fn the_photo_on_the_disk_is_sealed_and_lost_with_the_tab() {
    let store = TabStore::open().await.unwrap();
    store.erase().await.unwrap();
    store.save_design(b"design").unwrap();
    store.save_photo(0, &blob(&photo_bytes(), "image/jpeg"), "name of the person.jpg").await.unwrap();

    let database = database().await;
    let all: Array = settled(&records(&database).get_all().unwrap()).await.unchecked_into();
    database.close();
    assert_eq!(all.length(), 1, "records");
    let record: Array = all.get(0).unchecked_into();
    let sealed = Uint8Array::new(&record.get(1)).to_vec();
    assert!(sealed.len() > photo_bytes().len(), "{} sealed bytes", sealed.len());
    for words in [b"the face".as_slice(), b"name of"] {
        let found = sealed.windows(words.len()).any(|window| window == words);
        assert!(!found, "“{}” lies open on the disk", String::from_utf8_lossy(words));
    }
    let counted = sealed.iter().filter(|&&byte| byte == b'e').count() as f64 / sealed.len() as f64;
    assert!((counted - 1.0 / 256.0).abs() < 0.001, "{counted} of the sealed bytes are “e”, not 1/256");

    // The tab's end takes the key along.
    session().remove_item("hairline.photo-key").unwrap();
    let saved = store.load().await.expect("the design is still there");
    assert_eq!(saved.design.as_deref(), Some(b"design".as_slice()));
    assert!(matches!(saved.photos.as_slice(), [None]), "read without its key");
    assert_eq!(saved.photo_problem, Some(StorageError::Unreadable));
    store.erase().await.unwrap();
}

#[wasm_bindgen_test]
async fn a_new_photo_takes_the_place_of_the_old_one_and_the_last_save_counts() {
    let store = TabStore::open().await.unwrap();
    store.erase().await.unwrap();
    store.save_photo(0, &blob(b"first", "image/png"), "first").await.unwrap();
    store.save_photo(0, &blob(b"second", "image/png"), "second").await.unwrap();
    assert_eq!(record_keys().await.len(), 1, "records after two saves");

    // A large photo's save that is overtaken.
    let (large, small) = (blob(&photo_bytes(), "image/png"), blob(b"last", "image/png"));
    let (slow, quick) = futures_join(store.save_photo(0, &large, "slow"), store.save_photo(0, &small, "last")).await;
    slow.unwrap();
    quick.unwrap();
    assert_eq!(kept_names(&store).await, [Some("last".to_owned())]);
    assert_eq!(record_keys().await.len(), 1, "records after an overtaken save");

    // Start again while a photo is being saved.
    let (saved, erased) = futures_join(store.save_photo(0, &large, "late"), store.erase()).await;
    saved.unwrap();
    erased.unwrap();
    assert!(store.load().await.is_none(), "a late save undid the erasure");
    assert_eq!(record_keys().await, Vec::<String>::new(), "records after erasure");
}

#[wasm_bindgen_test]
async fn photos_of_one_head_keep_their_places_and_go_together() {
    let store = TabStore::open().await.unwrap();
    store.erase().await.unwrap();
    let named = |names: &[&str]| names.iter().map(|name| Some((*name).to_owned())).collect::<Vec<_>>();
    // The second is there before the first, larger one is sealed.
    let (large, small) = (blob(&photo_bytes(), "image/png"), blob(b"small", "image/png"));
    let (first, second) = futures_join(store.save_photo(0, &large, "front"), store.save_photo(1, &small, "top")).await;
    first.unwrap();
    second.unwrap();
    store.save_photo(2, &small, "crown").await.unwrap();
    let again = TabStore::open().await.unwrap();
    assert_eq!(kept_names(&again).await, named(&["front", "top", "crown"]));
    assert_eq!(record_keys().await.len(), 3, "records of three photos");

    again.remove_photo(1).await;
    again.remove_photo(7).await;
    assert_eq!(kept_names(&again).await, named(&["front", "crown"]));
    assert_eq!(record_keys().await.len(), 2, "records after one was removed");

    // One that is gone from the disk does not move the others.
    let database = database().await;
    let gone = record_keys().await.remove(0);
    settled(&records(&database).delete(&JsValue::from_str(&gone)).unwrap()).await;
    database.close();
    let saved = again.load().await.unwrap();
    assert_eq!(saved.photos.len(), 2);
    assert_eq!(saved.photos.iter().filter(|photo| photo.is_none()).count(), 1, "{:?}", saved.photos);
    assert_eq!(saved.photo_problem, Some(StorageError::Unreadable));

    // Another head.
    again.save_photo(0, &small, "other").await.unwrap();
    assert_eq!(kept_names(&again).await, named(&["other"]));
    assert_eq!(record_keys().await.len(), 1, "records after another head");
    again.save_photo(1, &small, "its top").await.unwrap();
    again.erase().await.unwrap();
    assert!(again.load().await.is_none(), "erased, yet there is something");
    assert_eq!(record_keys().await, Vec::<String>::new(), "records after erasure");
}

async fn kept_names(store: &TabStore) -> Vec<Option<String>> {
    let saved = store.load().await.expect("something was kept");
    saved.photos.into_iter().map(|photo| photo.map(|(_, name)| name)).collect()
}

#[wasm_bindgen_test]
async fn a_day_old_photo_is_removed_at_the_next_start() {
    let store = TabStore::open().await.unwrap();
    store.erase().await.unwrap();
    let (old, young) = (js_sys::Date::now() - 25.0 * 3.6e6, js_sys::Date::now() - 23.0 * 3.6e6);
    let database = database().await;
    for time in [old, young] {
        let key = JsValue::from_str(&format!("{time:015.0}-other"));
        settled(&records(&database).put_with_key(&JsValue::from_str("sealed"), &key).unwrap()).await;
    }
    database.close();
    drop(TabStore::open().await.unwrap());
    assert_eq!(record_keys().await, [format!("{young:015.0}-other")], "only the younger one stays");
    let database = self::database().await;
    settled(&records(&database).clear().unwrap()).await;
    database.close();
}

#[wasm_bindgen_test]
async fn a_full_storage_is_an_error_with_a_next_step() {
    let store = TabStore::open().await.unwrap();
    store.erase().await.unwrap();
    store.save_design(b"small").unwrap();
    let error = store.save_design(&vec![7; 12_000_000]).unwrap_err();
    assert_eq!(error, StorageError::Full);
    let kept = store.load().await.unwrap().design;
    assert_eq!(kept.as_deref(), Some(b"small".as_slice()), "the former design is still kept");
    store.erase().await.unwrap();
}

/// Runs two futures side by side, the first one first.
async fn futures_join<A, B>(
    first: impl std::future::Future<Output = A>,
    second: impl std::future::Future<Output = B>,
) -> (A, B) {
    let (mut first, mut second) = (Box::pin(first), Box::pin(second));
    let (mut a, mut b) = (None, None);
    std::future::poll_fn(|context| {
        if a.is_none()
            && let std::task::Poll::Ready(value) = first.as_mut().poll(context)
        {
            a = Some(value);
        }
        if b.is_none()
            && let std::task::Poll::Ready(value) = second.as_mut().poll(context)
        {
            b = Some(value);
        }
        match (a.take(), b.take()) {
            (Some(x), Some(y)) => std::task::Poll::Ready((x, y)),
            (x, y) => {
                (a, b) = (x, y);
                std::task::Poll::Pending
            }
        }
    })
    .await
}
