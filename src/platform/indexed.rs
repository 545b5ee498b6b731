//! IndexedDB as far as this tab's storage needs it: one store of values by text keys, awaited.

use js_sys::Promise;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomException, IdbDatabase, IdbKeyRange, IdbObjectStore, IdbRequest, IdbTransaction, IdbTransactionMode};

use super::page;

const DATABASE: &str = "hairline";
const STORE: &str = "photos";
/// To be raised when the store's shape changes.
const VERSION: u32 = 1;

/// An open database, closed on drop. Errors are what the browser threw.
#[derive(Debug)]
pub struct Records(IdbDatabase);

impl Records {
    /// Opens the database, and makes it on the first visit.
    pub async fn open() -> Result<Self, JsValue> {
        let factory = page::window().map_err(|_| JsValue::UNDEFINED)?.indexed_db()?.ok_or(JsValue::UNDEFINED)?;
        let request = factory.open_with_u32(DATABASE, VERSION)?;
        let database = {
            let request: IdbRequest = request.clone().unchecked_into();
            move || request.result().and_then(|result| result.dyn_into::<IdbDatabase>())
        };
        let upgrade = Closure::<dyn FnMut()>::new({
            let database = database.clone();
            move || {
                // A failure here fails the request, which is awaited below.
                let _ = database().and_then(|database| database.create_object_store(STORE));
            }
        });
        request.set_onupgradeneeded(Some(upgrade.as_ref().unchecked_ref()));
        let opened = settled(&request).await;
        request.set_onupgradeneeded(None);
        opened?;
        database().map(Self)
    }

    /// Stores `value` under `key` and waits until it is on disk.
    pub async fn put(&self, key: &str, value: &JsValue) -> Result<(), JsValue> {
        let (transaction, store) = self.begin(IdbTransactionMode::Readwrite)?;
        store.put_with_key(value, &JsValue::from_str(key))?;
        completed(&transaction).await
    }

    /// The value under `key`; `undefined` when there is none.
    pub async fn get(&self, key: &str) -> Result<JsValue, JsValue> {
        let (_, store) = self.begin(IdbTransactionMode::Readonly)?;
        settled(&store.get(&JsValue::from_str(key))?).await
    }

    /// Removes the value under `key`, if any.
    pub async fn delete(&self, key: &str) -> Result<(), JsValue> {
        self.delete_query(&JsValue::from_str(key)).await
    }

    /// Removes all values whose keys sort before `key`.
    pub async fn delete_before(&self, key: &str) -> Result<(), JsValue> {
        let range = IdbKeyRange::upper_bound_with_open(&JsValue::from_str(key), true)?;
        self.delete_query(&range).await
    }

    async fn delete_query(&self, query: &JsValue) -> Result<(), JsValue> {
        let (transaction, store) = self.begin(IdbTransactionMode::Readwrite)?;
        store.delete(query)?;
        completed(&transaction).await
    }

    fn begin(&self, mode: IdbTransactionMode) -> Result<(IdbTransaction, IdbObjectStore), JsValue> {
        let transaction = self.0.transaction_with_str_and_mode(STORE, mode)?;
        let store = transaction.object_store(STORE)?;
        Ok((transaction, store))
    }
}

impl Drop for Records {
    fn drop(&mut self) {
        // Waits for transactions that are under way.
        self.0.close();
    }
}

/// The request's result, or the exception that it failed with.
async fn settled(request: &IdbRequest) -> Result<JsValue, JsValue> {
    let promise = Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
    });
    match JsFuture::from(promise).await {
        Ok(_) => request.result(),
        Err(event) => Err(request.error().ok().flatten().map_or(event, |error: DomException| error.into())),
    }
}

/// Waits until the transaction is on disk.
async fn completed(transaction: &IdbTransaction) -> Result<(), JsValue> {
    let promise = Promise::new(&mut |resolve, reject| {
        transaction.set_oncomplete(Some(&resolve));
        // Every failed request aborts; a full disk aborts without a failed request.
        transaction.set_onabort(Some(&reject));
    });
    match JsFuture::from(promise).await {
        Ok(_) => Ok(()),
        Err(event) => Err(transaction.error().map_or(event, |error: DomException| error.into())),
    }
}
