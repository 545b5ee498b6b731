//! Files out (a download) and photos in (paste and drop). Choosing a file is an `<input type=file>` of the page.

use thiserror::Error;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Blob, ClipboardEvent, DataTransfer, DragEvent, File, HtmlAnchorElement};

use super::object_url::ObjectUrl;
use super::page::{self, NoPage};

/// How long a download's address lives after the click: Safari may ask the person before it begins.
const DOWNLOAD_MS: i32 = 60_000;

/// Why there is no photo in a paste or a drop.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum TransferError {
    /// Something was pasted, but no file.
    #[error("error-clipboard-empty")]
    NothingInClipboard,
    /// Something was dropped, but no file.
    #[error("error-drop-empty")]
    NothingDropped,
}

/// Hands a file to the person. The browser decides where it goes and whether it asks.
///
/// # Errors
/// [`NoPage`]; whether the person keeps the file cannot be known.
pub fn download(blob: &Blob, file_name: &str) -> Result<(), NoPage> {
    let url = ObjectUrl::new(blob)?;
    let anchor: HtmlAnchorElement = page::element("a")?;
    anchor.set_href(url.as_str());
    anchor.set_download(file_name);
    anchor.click();
    spawn_local(async move {
        page::pause(DOWNLOAD_MS).await;
        drop(url);
    });
    Ok(())
}

/// The photo of a paste: the first picture, else the first file (so that loading it can say what it is).
///
/// # Errors
/// [`TransferError::NothingInClipboard`].
pub fn photo_from_clipboard(event: &ClipboardEvent) -> Result<File, TransferError> {
    first_photo(event.clipboard_data()).ok_or(TransferError::NothingInClipboard)
}

/// The photo of a drop: the first picture, else the first file (so that loading it can say what it is).
///
/// # Errors
/// [`TransferError::NothingDropped`], for instance when a picture of another page was dragged.
pub fn photo_from_drop(event: &DragEvent) -> Result<File, TransferError> {
    first_photo(event.data_transfer()).ok_or(TransferError::NothingDropped)
}

fn first_photo(transfer: Option<DataTransfer>) -> Option<File> {
    let files = transfer?.files()?;
    let all = || (0..files.length()).filter_map(|index| files.get(index));
    all().find(|file| file.type_().starts_with("image/")).or_else(|| all().next())
}
