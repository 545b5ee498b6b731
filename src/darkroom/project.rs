//! Project files and photo links through the door: files come in and go out as the browser's own objects.

use glam::DVec2;
use hairline::design::Design;
use hairline::design::views::PhotoOfHead;
use hairline::editor::PhotoOrigin;
use hairline::editor::plans::Plans;
use hairline::editor::saved::{self, Saved};
use hairline::picture::intake::{self, PROJECT_ENDING, PhotoKind};
use hairline::share::envelope::{self, Holds};
use hairline::share::fragment;
use hairline::share::metadata::{self, Cleaned};
use hairline::share::project::{self, MOST_BYTES, OtherPhoto, Photo, Plan, Project, ProjectError};
use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag};

use super::passcode::PasscodeDialog;
use hairline_app::platform::envelope::{open, seal};
use hairline_app::platform::words::{Value, say, t, told};

/// The project file of the work (bytes as of [`saved::encode`]) on the person's photos, each with its name (`[Blob, name]`; none on
/// the app's own); locked, if there is a passcode. Width and height are those of the photo on the stage, upright and in px. Gives the
/// file, a name for it, and what there is to say.
///
/// # Errors
/// A sentence.
#[wasm_bindgen(js_name = saveProject)]
pub async fn save_project(
    kept: Vec<u8>,
    photos: Array,
    width_px: u32,
    height_px: u32,
    passcode: Option<String>,
) -> Result<Array, String> {
    let kept = saved::decode(&kept).map_err(|error| told(&error))?;
    let plans = plans_of(&kept);
    let mut project =
        Project { design: kept.design, photo: Photo::Demo, name: String::new(), others: Vec::new(), place: 0, plans };
    let mut keeps_notes = false;
    for (index, pair) in photos.iter().enumerate() {
        let pair: Array = pair.unchecked_into();
        let file = bytes_of(pair.get(0).unchecked_ref()).await?;
        let name = pair.get(1).as_string().unwrap_or_default();
        let kind = intake::sniff(&file, "", "").map_err(|error| told(&error))?;
        let file = match metadata::clean(file, kind) {
            Cleaned::Clean(file) => file,
            Cleaned::Kept(file) => {
                keeps_notes = true;
                file
            }
        };
        match kept.photos.get(index) {
            Some(&marks) if index != kept.shown => project.others.push(OtherPhoto { marks, file, kind, name }),
            // The one on the stage; one photo alone has no marks of its own.
            _ => {
                project.place = project.others.len();
                project.name = name;
                project.photo = Photo::Own { file, kind };
            }
        }
    }
    let archive = project::write(&project, (width_px, height_px)).map_err(|error| told(&error))?;
    let file = match said(passcode) {
        None => archive,
        Some(passcode) => seal(Holds::Project, archive, Some(&passcode)).await.map_err(|error| told(&error))?.bytes,
    };
    // By an archive's type some browsers would unpack it.
    let file = blob_of(&file, "application/octet-stream")?;
    let stem = project.name.rsplit_once('.').map_or(project.name.as_str(), |(stem, _)| stem).trim();
    let stem = if stem.is_empty() { "photo" } else { stem };
    let name = format!("{}{PROJECT_ENDING}", stem.replace(' ', "-"));
    let id = if keeps_notes { "project-saved-with-notes" } else { "project-saved" };
    let said = say(id, &[("name", Value::Text(&name))]);
    Ok(Array::of3(&file, &name.into(), &said.into()))
}

/// Opens a project: a file, or the fragment of a photo link as text (without the #). Asks for the passcode of one that is locked.
/// Gives the work as bytes (as of [`saved::encode`]) and the person's photos in their order, each with its name (`[Blob, name]`; none
/// for the app's own); nothing at all when the person gives up.
///
/// # Errors
/// A sentence.
#[wasm_bindgen(js_name = openProject)]
pub async fn open_project(source: JsValue) -> Result<JsValue, String> {
    let (bytes, key) = match source.dyn_into::<Blob>() {
        Ok(file) => (bytes_of(&file).await?, None),
        Err(text) => {
            let parts = fragment::decode(&fragment::mended(&text.as_string().unwrap_or_default()))
                .map_err(|error| told(&error))?;
            (parts.0, Some(parts.1))
        }
    };
    let archive = if envelope::begins_one(&bytes) || key.is_some() {
        let opened = open(&bytes, None, key.as_deref()).await.map_err(|error| told(&error))?;
        match opened {
            Some((_, archive)) => Some(archive),
            None => unlocked(&bytes).await?,
        }
    } else {
        Some(bytes)
    };
    let Some(archive) = archive else { return Ok(JsValue::UNDEFINED) };
    let Project { design, photo, name, others, place, plans } =
        project::read(&archive).map_err(|error| told(&error))?;
    let photos = Array::new();
    let put = |file: &[u8], kind: PhotoKind, name: &str| -> Result<(), String> {
        photos.push(&Array::of2(&blob_of(file, kind.media_type())?.into(), &name.into()));
        Ok(())
    };
    let mut marks: Vec<PhotoOfHead> = others.iter().map(|other| other.marks).collect();
    let origin = match &photo {
        Photo::Demo => PhotoOrigin::Demo,
        Photo::Own { file, kind } => {
            let (before, behind) = others.split_at_checked(place).unwrap_or((&others, &[]));
            for OtherPhoto { file, kind, name, .. } in before {
                put(file, *kind, name)?;
            }
            put(file, *kind, &name)?;
            for OtherPhoto { file, kind, name, .. } in behind {
                put(file, *kind, name)?;
            }
            // Its size is known when it is open.
            marks.insert(before.len(), PhotoOfHead { on: design.on_photo(), size_px: DVec2::ZERO });
            PhotoOrigin::Own
        }
    };
    let kept = saved::encode(origin, false, &design, &plans_beside(&design, plans))
        .and_then(|work| saved::with_photos(work, &marks, place))
        .map_err(|error| told(&error))?;
    Ok(Array::of2(&Uint8Array::from(kept.as_slice()), &photos).into())
}

/// The plans of the work as a project holds them: none for one without a name.
fn plans_of(kept: &Saved) -> Vec<Plan> {
    let shown = kept.plans.current();
    let plan = |(index, (name, design)): (usize, (&str, &Design))| Plan {
        name: name.to_owned(),
        design: (index != shown).then(|| design.clone()),
    };
    let plans: Vec<Plan> = kept.plans.each(&kept.design).enumerate().map(plan).collect();
    if matches!(plans.as_slice(), [only] if only.name.is_empty()) { Vec::new() } else { plans }
}

/// A project's plans, of which `present` is the one that is shown.
fn plans_beside(present: &Design, plans: Vec<Plan>) -> Plans {
    let shown = plans.iter().position(|plan| plan.design.is_none()).unwrap_or_default();
    let row = plans.into_iter().map(|plan| (plan.name, plan.design.unwrap_or_else(|| present.clone()))).collect();
    Plans::from_designs(row, shown).map(|(_, plans)| plans).unwrap_or_default()
}

/// The fragment of a photo link that holds this archive.
pub async fn fragment_of(archive: Vec<u8>, passcode: Option<&str>) -> Result<String, String> {
    let sealed = seal(Holds::PhotoLink, archive, passcode).await.map_err(|error| told(&error))?;
    Ok(fragment::encode(&sealed.bytes, sealed.key.as_ref()))
}

/// What is said when the browser gives no memory.
pub fn memory() -> &'static str {
    t("project-memory")
}

/// A passcode that says something: blanks do not count.
pub fn said(passcode: Option<String>) -> Option<String> {
    passcode.filter(|passcode| !passcode.trim().is_empty())
}

/// A file's bytes, if it is no larger than a project may be.
pub async fn bytes_of(file: &Blob) -> Result<Vec<u8>, String> {
    if file.size() > MOST_BYTES as f64 {
        return Err(told(&ProjectError::TooLarge));
    }
    let buffer = JsFuture::from(file.array_buffer()).await.map_err(|_| t("project-unreadable"))?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

/// The content of an envelope, by a passcode that the person is asked for until it opens; `None` when they give up.
async fn unlocked(bytes: &[u8]) -> Result<Option<Vec<u8>>, String> {
    let dialog = PasscodeDialog::open().ok_or_else(memory)?;
    while let Some(passcode) = dialog.answer().await {
        let opened = open(bytes, Some(&passcode), None).await;
        if !dialog.is_open() {
            break;
        }
        match opened {
            Ok(opened) => return Ok(opened.map(|(_, archive)| archive)),
            Err(error) => dialog.refuse(&told(&error)),
        }
    }
    Ok(None)
}

fn blob_of(bytes: &[u8], media_type: &str) -> Result<Blob, String> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    Blob::new_with_u8_array_sequence_and_options(&Array::of1(&Uint8Array::from(bytes)), &options)
        .map_err(|_| memory().to_owned())
}
