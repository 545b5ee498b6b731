//! A `blob:` address that lives exactly as long as its value.

use web_sys::{Blob, Url};

use super::page::NoPage;

/// The address of a blob; revoked when dropped, so keep it as long as anything shows or downloads it.
#[derive(Debug, PartialEq, Eq)]
pub struct ObjectUrl(String);

impl ObjectUrl {
    /// A new address for the blob's content.
    ///
    /// # Errors
    /// [`NoPage`] when the page is closing.
    pub fn new(blob: &Blob) -> Result<Self, NoPage> {
        Url::create_object_url_with_blob(blob).map(Self).map_err(|_| NoPage)
    }

    /// The address, for `src` and `href`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Drop for ObjectUrl {
    fn drop(&mut self) {
        // Revoking an address that is gone already is no error.
        let _ = Url::revoke_object_url(&self.0);
    }
}
