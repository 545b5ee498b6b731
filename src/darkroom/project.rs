//! Project files and photo links through the door: files come in and go out as the browser's own objects.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use hairline::design::codec;
use hairline::picture::intake;
use hairline::share::envelope::{self, EnvelopeError, Holds};
use hairline::share::metadata::{self, Cleaned};
use hairline::share::project::{self, MOST_BYTES, Photo, Project, ProjectError};
use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag};

use super::envelope::{open, seal};

const MEMORY: &str = "The browser has too little memory for this. Close other tabs and try again.";
const UNREADABLE: &str = "The browser could not read this file. Choose it again.";
/// Of a fragment: the envelope, and the key that travels along.
const SEALED: &str = "p=";
const KEY: &str = "&k=";

/// A project file to be saved.
#[wasm_bindgen]
pub struct SavedProject {
    file: Blob,
    keeps_metadata: bool,
}

/// What a project file or a photo link held.
#[wasm_bindgen]
#[derive(Default)]
pub struct OpenedProject {
    is_locked: bool,
    design: Vec<u8>,
    name: String,
    photo: Option<Blob>,
}

/// The project file of a design (bytes as of [`codec::encode`]) on the person's photo (upright size in px), or without one on
/// the app's own; locked, if there is a passcode.
///
/// # Errors
/// A sentence.
#[wasm_bindgen(js_name = saveProject)]
pub async fn save_project(
    design: Vec<u8>,
    name: String,
    photo: Option<Blob>,
    width_px: u32,
    height_px: u32,
    passcode: Option<String>,
) -> Result<SavedProject, String> {
    let mut keeps_metadata = false;
    let photo = match photo {
        None => Photo::Demo,
        Some(photo) => {
            let file = bytes_of(&photo).await?;
            let kind = intake::sniff(&file, "", "").map_err(|error| error.to_string())?;
            let file = match metadata::clean(file, kind) {
                Cleaned::Clean(file) => file,
                Cleaned::Kept(file) => {
                    keeps_metadata = true;
                    file
                }
            };
            Photo::Own { file, kind }
        }
    };
    let design = codec::decode(&design).map_err(|error| error.to_string())?;
    let archive =
        project::write(&Project { design, photo, name }, (width_px, height_px)).map_err(|error| error.to_string())?;
    let file = match passcode {
        None => archive,
        Some(passcode) => {
            seal(Holds::Project, archive, Some(&passcode)).await.map_err(|error| error.to_string())?.bytes
        }
    };
    // An archive's type would have some browsers unpack it.
    Ok(SavedProject { file: blob_of(&file, "application/octet-stream")?, keeps_metadata })
}

/// Opens a project file. One that is locked says so when there is no passcode.
///
/// # Errors
/// A sentence.
#[wasm_bindgen(js_name = openProject)]
pub async fn open_project(file: Blob, passcode: Option<String>) -> Result<OpenedProject, String> {
    let bytes = bytes_of(&file).await?;
    if envelope::begins_one(&bytes) {
        return unlocked(bytes, passcode, None).await;
    }
    project::read(&bytes).map_err(|error| error.to_string()).and_then(OpenedProject::of)
}

/// Opens a photo link by its fragment (without the #). One that is locked says so when there is no passcode.
///
/// # Errors
/// A sentence.
#[wasm_bindgen(js_name = openFragment)]
pub async fn open_fragment(fragment: String, passcode: Option<String>) -> Result<OpenedProject, String> {
    let sealed = fragment.strip_prefix(SEALED).ok_or_else(|| EnvelopeError::NotOurs.to_string())?;
    let (sealed, key) = match sealed.split_once(KEY) {
        Some((sealed, key)) => (sealed, Some(key)),
        None => (sealed, None),
    };
    let damaged = |_| EnvelopeError::Damaged.to_string();
    // A text cut off within a group of four has up to one character that says nothing.
    let whole = if sealed.len() % 4 == 1 { sealed.len() - 1 } else { sealed.len() };
    let sealed = lenient().decode(sealed.get(..whole).unwrap_or_default()).map_err(damaged)?;
    // A key that is no key is a key that is missing.
    let key = key.and_then(|key| BASE64.decode(key).ok());
    unlocked(sealed, passcode, key).await
}

/// The fragment of a photo link that holds this archive.
pub async fn fragment_of(archive: Vec<u8>, passcode: Option<&str>) -> Result<String, String> {
    let sealed = seal(Holds::PhotoLink, archive, passcode).await.map_err(|error| error.to_string())?;
    let key = sealed.key.map(|key| format!("{KEY}{}", BASE64.encode(key))).unwrap_or_default();
    Ok(format!("{SEALED}{}{key}", BASE64.encode(sealed.bytes)))
}

/// A file's bytes, if it is no larger than a project may be.
pub async fn bytes_of(file: &Blob) -> Result<Vec<u8>, String> {
    if file.size() > MOST_BYTES as f64 {
        return Err(ProjectError::TooLarge.to_string());
    }
    let buffer = JsFuture::from(file.array_buffer()).await.map_err(|_| UNREADABLE)?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

async fn unlocked(bytes: Vec<u8>, passcode: Option<String>, key: Option<Vec<u8>>) -> Result<OpenedProject, String> {
    let opened = open(&bytes, passcode.as_deref(), key.as_deref()).await.map_err(|error| error.to_string())?;
    drop(bytes);
    // Whether it came as a file or in a link makes no difference inside.
    let Some((_, archive)) = opened else { return Ok(OpenedProject { is_locked: true, ..OpenedProject::default() }) };
    project::read(&archive).map_err(|error| error.to_string()).and_then(OpenedProject::of)
}

fn blob_of(bytes: &[u8], media_type: &str) -> Result<Blob, String> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    Blob::new_with_u8_array_sequence_and_options(&Array::of1(&Uint8Array::from(bytes)), &options)
        .map_err(|_| MEMORY.to_owned())
}

/// Base64 whose last character may hold bits of a byte that did not arrive: what is missing is told by the envelope.
fn lenient() -> base64::engine::GeneralPurpose {
    use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
    let config = GeneralPurposeConfig::new()
        .with_decode_allow_trailing_bits(true)
        .with_decode_padding_mode(DecodePaddingMode::Indifferent);
    GeneralPurpose::new(&base64::alphabet::URL_SAFE, config)
}

impl OpenedProject {
    fn of(project: Project) -> Result<Self, String> {
        let design = codec::encode(&project.design).map_err(|error| error.to_string())?;
        let photo = match &project.photo {
            Photo::Demo => None,
            Photo::Own { file, kind } => Some(blob_of(file, kind.media_type())?),
        };
        Ok(Self { is_locked: false, design, name: project.name, photo })
    }
}

#[wasm_bindgen]
impl SavedProject {
    /// The file.
    #[wasm_bindgen(getter)]
    pub fn file(&self) -> Blob {
        self.file.clone()
    }

    /// Whether the photo's format keeps what the camera wrote into it.
    #[wasm_bindgen(getter, js_name = keepsMetadata)]
    pub fn keeps_metadata(&self) -> bool {
        self.keeps_metadata
    }
}

#[wasm_bindgen]
impl OpenedProject {
    /// Whether it needs a passcode; then all else is empty.
    #[wasm_bindgen(getter, js_name = isLocked)]
    pub fn is_locked(&self) -> bool {
        self.is_locked
    }

    /// The design, as bytes.
    #[wasm_bindgen(getter)]
    pub fn design(&self) -> Vec<u8> {
        self.design.clone()
    }

    /// The photo's name.
    #[wasm_bindgen(getter)]
    pub fn name(&self) -> String {
        self.name.clone()
    }

    /// The person's photo; nothing for the app's own.
    #[wasm_bindgen(getter)]
    pub fn photo(&self) -> Option<Blob> {
        self.photo.clone()
    }
}
