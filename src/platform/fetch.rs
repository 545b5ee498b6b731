//! Files that belong to the app itself (demo photo, assets), from its own origin only.

use js_sys::Uint8Array;
use thiserror::Error;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, Response, Url};

use super::page::{self, NoPage};

/// Why a file of the app is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum FetchError {
    /// The address leads to another origin: a mistake of ours, stopped before anything is sent.
    #[error("error-fetch-foreign")]
    ForeignOrigin,
    /// No answer.
    #[error("error-fetch-offline")]
    Offline,
    /// An answer, but not the file.
    #[error("error-fetch-missing|status={status}")]
    Missing {
        /// The HTTP status.
        status: u16,
    },
    /// The page is closing.
    #[error(transparent)]
    Page(#[from] NoPage),
}

/// The bytes of a file of the app, by its address relative to the page.
///
/// # Errors
/// [`FetchError`], worded for the person.
pub async fn fetch_bytes(relative_url: &str) -> Result<Vec<u8>, FetchError> {
    let response = fetch(relative_url).await?;
    let promise = response.array_buffer().map_err(|_| FetchError::Offline)?;
    let buffer = JsFuture::from(promise).await.map_err(|_| FetchError::Offline)?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

/// As [`fetch_bytes`], as a blob outside WebAssembly memory.
///
/// # Errors
/// [`FetchError`], worded for the person.
pub async fn fetch_blob(relative_url: &str) -> Result<Blob, FetchError> {
    let response = fetch(relative_url).await?;
    let promise = response.blob().map_err(|_| FetchError::Offline)?;
    JsFuture::from(promise).await.ok().and_then(|blob| blob.dyn_into().ok()).ok_or(FetchError::Offline)
}

async fn fetch(relative_url: &str) -> Result<Response, FetchError> {
    let window = page::window()?;
    let base = page::document()?.base_uri().ok().flatten().ok_or(FetchError::Page(NoPage))?;
    let url = Url::new_with_base(relative_url, &base).map_err(|_| FetchError::ForeignOrigin)?;
    let own_origin = window.location().origin().map_err(|_| NoPage)?;
    if url.origin() != own_origin {
        return Err(FetchError::ForeignOrigin);
    }
    let response: Response = JsFuture::from(window.fetch_with_str(&url.href()))
        .await
        .ok()
        .and_then(|response| response.dyn_into().ok())
        .ok_or(FetchError::Offline)?;
    if !response.ok() {
        return Err(FetchError::Missing { status: response.status() });
    }
    Ok(response)
}
