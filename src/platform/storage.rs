//! Autosave for this tab: the work survives a reload and ends with the tab.
//!
//! The design lies in `sessionStorage`. The photos lie in IndexedDB, sealed with a random key that lies only in
//! `sessionStorage`: when the tab is closed the key is gone and nobody can read the photos, and their sealed bytes are
//! removed at the first visit after 24 hours. Nothing is a cookie and nothing leaves the device.
//!
//! A tab duplicated by the browser shares the key and the record until one of the two saves another photo;
//! the other then comes back from a reload without its photo, never with a wrong one.

use std::cell::Cell;

use js_sys::{Array, ArrayBuffer, Uint8Array};
use thiserror::Error;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, Storage};

use super::chance::random;
use super::indexed::Records;
use super::page;
use super::sealed::{self, KEY_BYTES, NONCE_BYTES, Seal};

/// How long a photo whose tab is gone may lie sealed on the device.
pub const KEPT_MS: f64 = 24.0 * 60.0 * 60.0 * 1000.0;

const DESIGN: &str = "hairline.design";
const PHOTO_KEY: &str = "hairline.photo-key";
/// The names of the photos' records in their order, with blanks between.
const PHOTO_RECORDS: &str = "hairline.photo-record";
/// Stands for the record of a photo that could not be kept, so that the others keep their places.
const NO_RECORD: &str = "-";

/// Why the work is not kept. The app goes on without.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum StorageError {
    /// Private mode or a setting forbids storage.
    #[error("error-storage-unavailable")]
    Unavailable,
    /// No WebCrypto: the photo would lie open on the disk, so it is not kept at all.
    #[error("error-storage-insecure")]
    Insecure,
    /// The quota is used up.
    #[error("error-storage-full")]
    Full,
    /// There was something, and it cannot be read any more.
    #[error("error-storage-unreadable")]
    Unreadable,
}

/// This tab's storage.
#[derive(Debug)]
pub struct TabStore {
    session: Storage,
    photos: Result<Records, StorageError>,
    /// Counts saves and erasures, so that a slow save never overwrites a later one.
    generation: Cell<u64>,
}

/// What was kept.
#[derive(Debug, Default)]
pub struct Saved {
    /// The design's bytes.
    pub design: Option<Vec<u8>>,
    /// Bytes and name of each photo, in their order; nothing for one that cannot be given back.
    pub photos: Vec<Option<(Blob, String)>>,
    /// Set when a photo cannot be given back; the design is still good.
    pub photo_problem: Option<StorageError>,
}

impl TabStore {
    /// Opens the storage and removes photos older than [`KEPT_MS`].
    ///
    /// Where only the photo's part is unavailable this succeeds, and [`Self::save_photo`] says why it cannot.
    ///
    /// # Errors
    /// [`StorageError::Unavailable`].
    pub async fn open() -> Result<Self, StorageError> {
        let session = page::window()
            .ok()
            .and_then(|window| window.session_storage().ok().flatten())
            .ok_or(StorageError::Unavailable)?;
        let photos = if sealed::is_available() {
            Records::open().await.map_err(|_| StorageError::Unavailable)
        } else {
            Err(StorageError::Insecure)
        };
        if let Ok(records) = &photos {
            // Tried again at the next visit.
            let _ = records.delete_before(&record_time(js_sys::Date::now() - KEPT_MS)).await;
        }
        Ok(Self { session, photos, generation: Cell::new(0) })
    }

    /// Keeps the design's bytes in place of the former ones.
    ///
    /// # Errors
    /// [`StorageError::Full`] or [`StorageError::Unavailable`].
    pub fn save_design(&self, design: &[u8]) -> Result<(), StorageError> {
        text_of(design).and_then(|text| self.session.set_item(DESIGN, &text)).map_err(|thrown| reason(&thrown))
    }

    /// Keeps a photo, sealed, at its place among the photos of the head. The first one (0) comes in place of all that were kept
    /// before; when another first one or an erasure comes in between, that counts.
    ///
    /// # Errors
    /// Any [`StorageError`]; what was kept before is then still kept.
    pub async fn save_photo(&self, place: usize, photo: &Blob, name: &str) -> Result<(), StorageError> {
        let former = if place == 0 { self.records() } else { Vec::new() };
        let generation = if place == 0 { self.next_generation() } else { self.generation.get() };
        let kept = self.seal(photo, name).await;
        let record = kept.as_deref().unwrap_or(NO_RECORD);
        let counts = self.generation.get() == generation;
        if counts && (kept.is_ok() || place > 0) {
            let mut names = self.records();
            while names.len() <= place {
                names.push(NO_RECORD.to_owned());
            }
            record.clone_into(&mut names[place]);
            // Photos that were added while the first one was still being sealed stay.
            names.retain(|name| !former.contains(name));
            if let Err(error) = self.set_records(&names) {
                self.delete(record).await;
                return Err(error);
            }
            for name in former {
                self.delete(&name).await;
            }
        } else if kept.is_ok() {
            self.delete(record).await;
        }
        kept.map(drop)
    }

    /// Forgets the photo at this place; those behind it move up.
    pub async fn remove_photo(&self, place: usize) {
        let mut names = self.records();
        if place < names.len() {
            let record = names.remove(place);
            // Refused only by a storage that is gone.
            let _ = self.set_records(&names);
            self.delete(&record).await;
        }
    }

    /// What this tab kept; `None` when it kept nothing. A photo that cannot be given back takes neither the design nor others along.
    pub async fn load(&self) -> Option<Saved> {
        let mut saved = Saved { design: self.bytes(DESIGN), ..Saved::default() };
        for record in self.records() {
            let photo = self.load_photo(&record).await;
            saved.photo_problem = photo.as_ref().err().copied().or(saved.photo_problem);
            saved.photos.push(photo.ok());
        }
        (saved.design.is_some() || !saved.photos.is_empty()).then_some(saved)
    }

    /// Forgets everything that this tab kept. Without their key photos are unreadable even if their removal fails.
    ///
    /// # Errors
    /// [`StorageError::Unavailable`] when the sealed bytes could not be removed; they go after a day.
    pub async fn erase(&self) -> Result<(), StorageError> {
        self.next_generation();
        let names = self.records();
        for item in [DESIGN, PHOTO_KEY, PHOTO_RECORDS] {
            self.session.remove_item(item).map_err(|_| StorageError::Unavailable)?;
        }
        let mut done = Ok(());
        if let Ok(records) = &self.photos {
            for name in names {
                done = records.delete(&name).await.map_err(|_| StorageError::Unavailable).and(done);
            }
        }
        done
    }

    /// Why photos cannot be kept here, when they cannot.
    #[must_use]
    pub fn photo_problem(&self) -> Option<StorageError> {
        self.photos.as_ref().err().copied()
    }

    /// Seals a photo into a record of its own. Gives the record's name.
    async fn seal(&self, photo: &Blob, name: &str) -> Result<String, StorageError> {
        let records = self.photos.as_ref().map_err(|error| *error)?;
        let key = match self.key() {
            Some(key) => key,
            None => {
                let key: [u8; KEY_BYTES] = random().ok_or(StorageError::Insecure)?;
                let kept = text_of(&key).and_then(|text| self.session.set_item(PHOTO_KEY, &text));
                kept.map_err(|thrown| reason(&thrown))?;
                key
            }
        };
        let nonce: [u8; NONCE_BYTES] = random().ok_or(StorageError::Insecure)?;
        let tail: [u8; 8] = random().ok_or(StorageError::Insecure)?;
        let record =
            format!("{}-{}", record_time(js_sys::Date::now()), text_of(&tail).map_err(|_| StorageError::Insecure)?);
        let plain = pack(photo, name).await.ok_or(StorageError::Unreadable)?;
        let seal = Seal::new(&key).await.ok_or(StorageError::Insecure)?;
        let content = seal.seal(&nonce, record.as_bytes(), &plain).await.ok_or(StorageError::Full)?;
        let value = Array::of2(&Uint8Array::from(nonce.as_slice()), &content);
        records.put(&record, &value).await.map_err(|thrown| reason(&thrown))?;
        Ok(record)
    }

    /// Removes a record. If this fails it is removed after a day.
    async fn delete(&self, record: &str) {
        if let Ok(records) = &self.photos {
            let _ = records.delete(record).await;
        }
    }

    fn records(&self) -> Vec<String> {
        let names = self.item(PHOTO_RECORDS).unwrap_or_default();
        names.split_ascii_whitespace().map(str::to_owned).collect()
    }

    fn set_records(&self, names: &[String]) -> Result<(), StorageError> {
        self.session.set_item(PHOTO_RECORDS, &names.join(" ")).map_err(|thrown| reason(&thrown))
    }

    async fn load_photo(&self, record: &str) -> Result<(Blob, String), StorageError> {
        let records = self.photos.as_ref().map_err(|error| *error)?;
        let value = records.get(record).await.map_err(|_| StorageError::Unreadable)?;
        self.open_value(record, &value).await.ok_or(StorageError::Unreadable)
    }

    async fn open_value(&self, record: &str, value: &JsValue) -> Option<(Blob, String)> {
        let value: &Array = value.dyn_ref()?;
        let nonce: Uint8Array = value.get(0).dyn_into().ok()?;
        let nonce = <[u8; NONCE_BYTES]>::try_from(nonce.to_vec()).ok()?;
        let content: ArrayBuffer = value.get(1).dyn_into().ok()?;
        let seal = Seal::new(&self.key()?).await?;
        let plain = seal.open(&nonce, record.as_bytes(), &Uint8Array::new(&content)).await?;
        unpack(&plain)
    }

    fn key(&self) -> Option<[u8; KEY_BYTES]> {
        self.bytes(PHOTO_KEY)?.try_into().ok()
    }

    /// Whether a design is kept.
    #[must_use]
    pub fn has_design(&self) -> bool {
        self.item(DESIGN).is_some()
    }

    fn item(&self, name: &str) -> Option<String> {
        self.session.get_item(name).ok().flatten()
    }

    fn bytes(&self, name: &str) -> Option<Vec<u8>> {
        let letters = page::window().ok()?.atob(&self.item(name)?).ok()?;
        letters.chars().map(|letter| u8::try_from(letter).ok()).collect()
    }

    fn next_generation(&self) -> u64 {
        let generation = self.generation.get() + 1;
        self.generation.set(generation);
        generation
    }
}

/// Bytes as base64 without padding, by the browser: it takes letters for bytes.
fn text_of(bytes: &[u8]) -> Result<String, JsValue> {
    let letters: String = bytes.iter().copied().map(char::from).collect();
    let text = page::window().map_err(|_| JsValue::UNDEFINED)?.btoa(&letters)?;
    Ok(text.trim_end_matches('=').to_owned())
}

/// A time as text that sorts like the time: the beginning of a record's key. Milliseconds since 1970.
fn record_time(time_ms: f64) -> String {
    format!("{:015}", time_ms as u64)
}

/// Name, type and content in one run of bytes, because all three say something about the person.
async fn pack(photo: &Blob, name: &str) -> Option<Uint8Array> {
    let mut head = Vec::new();
    for text in [name, &photo.type_()] {
        head.extend(u32::try_from(text.len()).ok()?.to_le_bytes());
        head.extend(text.as_bytes());
    }
    let content = JsFuture::from(photo.array_buffer()).await.ok()?;
    let content = Uint8Array::new(&content);
    let head_bytes = u32::try_from(head.len()).ok()?;
    let packed = Uint8Array::new_with_length(head_bytes.checked_add(content.length())?);
    packed.set(&Uint8Array::from(head.as_slice()), 0);
    packed.set(&content, head_bytes);
    Some(packed)
}

fn unpack(packed: &Uint8Array) -> Option<(Blob, String)> {
    let mut position = 0_u32;
    let mut text = || {
        let after_length = position.checked_add(4)?;
        let length = packed.subarray(position, after_length).to_vec();
        let end = after_length.checked_add(u32::from_le_bytes(length.try_into().ok()?))?;
        let bytes = packed.subarray(after_length, end).to_vec();
        position = end;
        String::from_utf8(bytes).ok()
    };
    let (name, media_type) = (text()?, text()?);
    let content = packed.subarray(position, packed.length());
    let options = BlobPropertyBag::new();
    options.set_type(&media_type);
    let photo = Blob::new_with_u8_array_sequence_and_options(&Array::of1(&content), &options);
    Some((photo.ok()?, name))
}

fn reason(thrown: &JsValue) -> StorageError {
    if page::error_name(thrown) == "QuotaExceededError" { StorageError::Full } else { StorageError::Unavailable }
}
