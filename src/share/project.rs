//! A project file, `.hairline`: a design and its photo in a ZIP archive that any archive program opens.
//!
//! | entry | what |
//! |---|---|
//! | `mimetype` | [`MEDIA_TYPE`], first and stored, so that the file tells itself by its first bytes (as ODF and EPUB do; `picture::intake` looks) |
//! | `hairline.json` | the manifest: [`Manifest`], for people and for what the design does not say |
//! | `design.bin` | `design::codec::encode` of the design |
//! | `photos/1.jpg` | the photo's file, bit for bit but for what the camera noted in it (`share::metadata`) |
//! | `photos/2.jpg` … | further photos of the same head, listed in the manifest behind the first |
//! | `marks.bin` | for those: what of a design belongs to each of them |
//! | `plans.bin` | names and designs of several plans; the design of the one that is shown is `design.bin`, so it is left out here |
//!
//! Everything is stored as it is: a photo does not get smaller by packing, and what is not packed cannot burst. Deflated
//! entries are read too, because people unpack and pack; other entries are passed over. Locked with a passcode, the whole
//! archive lies in an envelope (`share::envelope`) and the file's name ends as before. Versions that know one photo alone open the
//! first, on which the design is; those that know one plan alone open the one that is shown.

use std::borrow::Cow;
use std::io::{Read, Write};

use flate2::bufread::DeflateDecoder;
use rawzip::{CompressionMethod, ZipArchive, ZipArchiveWriter, ZipSliceEntry};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::design::Design;
use crate::design::codec::{self, DecodeError};
use crate::design::views::{MOST_VIEWS, PhotoOfHead};
use crate::picture::intake::{self, IntakeError, PhotoKind};

use super::link::{self, MOST_PLANS};

/// The type of a project file.
pub const MEDIA_TYPE: &str = "application/vnd.hairline+zip";
/// The largest project file, in bytes: it lies in memory twice while it is opened.
pub const MOST_BYTES: u64 = 256 << 20;
/// The largest envelope in a link, in bytes.
pub const MOST_LINK_BYTES: usize = 60 << 10;

const VERSION: u32 = 1;
const TYPE_ENTRY: &str = "mimetype";
const MANIFEST_ENTRY: &str = "hairline.json";
const DESIGN_ENTRY: &str = "design.bin";
const MARKS_ENTRY: &str = "marks.bin";
const PLANS_ENTRY: &str = "plans.bin";
const PHOTOS: &str = "photos/";
/// An archive with more entries is none of ours, however it was packed anew.
const MOST_ENTRIES: usize = 64;
/// Of the manifest, and of the design (`codec` takes 2 MB).
const MOST_TEXT_BYTES: u64 = 64 << 10;
const MOST_DESIGN_BYTES: u64 = 2 << 20;
const MOST_PLANS_BYTES: u64 = MOST_DESIGN_BYTES * MOST_PLANS as u64;
/// How many times larger than packed an entry may be: photos hardly deflate at all. Small ones may be anything.
const MOST_GROWTH: u64 = 16;
const FREE_BYTES: u64 = 2 << 20;
/// Of a name that the person gave a photo, in letters.
const MOST_NAME_LETTERS: usize = 120;

/// What a project file holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Project {
    /// The design.
    pub design: Design,
    /// The photo that it is drawn on.
    pub photo: Photo,
    /// The photo's file name.
    pub name: String,
    /// Further photos of the same head.
    pub others: Vec<OtherPhoto>,
    /// How many of those stand in front of the photo that the design is on.
    pub place: usize,
    /// All plans in their order, at most [`MOST_PLANS`], among them the one that `design` is. Empty for one without a name.
    pub plans: Vec<Plan>,
}

/// A plan among several of one head.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// What the person calls it, in at most [`link::MOST_NAME_LETTERS`]; empty until they do.
    pub name: String,
    /// `None` for the plan that is shown: [`Project::design`].
    pub design: Option<Design>,
}

/// A further photo of the head.
#[derive(Clone, Debug, PartialEq)]
pub struct OtherPhoto {
    /// What of a design belongs to it.
    pub marks: PhotoOfHead,
    /// The photo's file.
    pub file: Vec<u8>,
    /// Its format.
    pub kind: PhotoKind,
    /// Its file name.
    pub name: String,
}

/// A project's photo.
#[derive(Clone, Debug, PartialEq)]
pub enum Photo {
    /// The app's own, which need not travel.
    Demo,
    /// The person's.
    Own {
        /// The photo's file.
        file: Vec<u8>,
        /// Its format.
        kind: PhotoKind,
    },
}

/// Why there is no project; `Display` is a sentence for the person with a next step.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ProjectError {
    /// Another archive, or no archive.
    #[error("error-project-not-ours")]
    NotOurs,
    /// Written by a later version of the app.
    #[error("error-project-newer")]
    NewerVersion,
    /// Cut off, or changed.
    #[error("error-project-broken")]
    Broken,
    /// The design alone.
    #[error("error-project-no-photo")]
    NoPhoto,
    /// More than [`MOST_BYTES`], or than an entry may hold.
    #[error("error-project-too-large|megabytes={}", MOST_BYTES >> 20)]
    TooLarge,
}

/// What `hairline.json` says.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Manifest<'a> {
    /// For people.
    format: Cow<'a, str>,
    /// Of this container; the design has its own.
    version: u32,
    /// The version of Hairline that wrote it.
    app: Cow<'a, str>,
    /// Whether it is drawn on the app's own photo.
    demo: bool,
    photos: Vec<PhotoEntry<'a>>,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct PhotoEntry<'a> {
    /// The entry with its bytes.
    file: Cow<'a, str>,
    /// What the person called it.
    name: Cow<'a, str>,
    #[serde(rename = "type")]
    media_type: Cow<'a, str>,
    width_px: u32,
    height_px: u32,
}

/// The file of a project. `size_px` is the photo's upright width and height, for readers of the manifest.
///
/// # Errors
/// [`ProjectError::TooLarge`].
pub fn write(project: &Project, size_px: (u32, u32)) -> Result<Vec<u8>, ProjectError> {
    let design = codec::encode(&project.design).map_err(|_| ProjectError::Broken)?;
    let mut manifest = Manifest {
        format: "Hairline project, a ZIP archive".into(),
        version: VERSION,
        app: env!("CARGO_PKG_VERSION").into(),
        ..Manifest::default()
    };
    let mut photos: Vec<(String, &[u8])> = Vec::new();
    let mut list = |kind: PhotoKind, name: &str, size_px: (u32, u32)| {
        let entry = format!("{PHOTOS}{}.{}", manifest.photos.len() + 1, ending_of(kind));
        manifest.photos.push(PhotoEntry {
            file: entry.clone().into(),
            name: as_name(name).into(),
            media_type: kind.media_type().into(),
            width_px: size_px.0,
            height_px: size_px.1,
        });
        entry
    };
    let mut marks = Vec::new();
    match &project.photo {
        Photo::Demo => manifest.demo = true,
        Photo::Own { file, kind } => {
            photos.push((list(*kind, &project.name, size_px), file));
            for OtherPhoto { marks, file, kind, name } in &project.others {
                let size_px = (marks.size_px.x as u32, marks.size_px.y as u32);
                photos.push((list(*kind, name, size_px), file));
            }
            let of_others: Vec<&PhotoOfHead> = project.others.iter().map(|other| &other.marks).collect();
            if !of_others.is_empty() {
                marks = postcard::to_allocvec(&(project.place, of_others)).map_err(|_| ProjectError::Broken)?;
            }
        }
    }
    let plans = plans_as_bytes(&project.plans)?;
    let manifest = serde_json::to_vec_pretty(&manifest).map_err(|_| ProjectError::Broken)?;
    let photo_bytes: usize = photos.iter().map(|(_, file)| file.len()).sum();
    // Names and headers of an entry are under a quarter of a kilobyte.
    let capacity = photo_bytes + design.len() + manifest.len() + marks.len() + plans.len() + 256 * (5 + photos.len());
    let too_large = capacity as u64 > MOST_BYTES
        || design.len() as u64 > MOST_DESIGN_BYTES
        || plans.len() as u64 > MOST_PLANS_BYTES
        || photos.len() > MOST_VIEWS;
    if too_large {
        return Err(ProjectError::TooLarge);
    }
    let mut zip = ZipArchiveWriter::new(Vec::with_capacity(capacity));
    let small: [(&str, &[u8]); 5] = [
        (TYPE_ENTRY, MEDIA_TYPE.as_bytes()),
        (MANIFEST_ENTRY, &manifest),
        (DESIGN_ENTRY, &design),
        (MARKS_ENTRY, &marks),
        (PLANS_ENTRY, &plans),
    ];
    let small = small.into_iter().filter(|(_, content)| !content.is_empty());
    let entries = small.chain(photos.iter().map(|(entry, file)| (entry.as_str(), *file)));
    for (entry, content) in entries {
        store(&mut zip, entry, content).map_err(|_| ProjectError::TooLarge)?;
    }
    zip.finish().map_err(|_| ProjectError::TooLarge)
}

/// The project in these bytes.
///
/// # Errors
/// Says what is wrong with them. Takes memory for what the entries really hold, within the limits above, and time in
/// proportion to it.
pub fn read(bytes: &[u8]) -> Result<Project, ProjectError> {
    if bytes.len() as u64 > MOST_BYTES {
        return Err(ProjectError::TooLarge);
    }
    // What begins like ours and has no directory at its end was cut off.
    let ours = intake::sniff(bytes, "", "") == Err(IntakeError::Project);
    let unreadable = if ours { ProjectError::Broken } else { ProjectError::NotOurs };
    let archive = ZipArchive::from_slice(bytes).map_err(|_| unreadable.clone())?;
    let mut entries: Vec<(String, CompressionMethod, ZipSliceEntry<'_>)> = Vec::new();
    let mut listed = archive.entries();
    while let Some(entry) = listed.next_entry().map_err(|_| unreadable.clone())? {
        let path = entry.file_path();
        let name = str::from_utf8(path.as_bytes()).map_err(|_| ProjectError::Broken)?;
        if entries.len() == MOST_ENTRIES || is_trick(name) || entries.iter().any(|(other, ..)| other == name) {
            return Err(unreadable);
        }
        let content = archive.get_entry(entry.wayfinder()).map_err(|_| ProjectError::Broken)?;
        entries.push((name.to_owned(), entry.compression_method(), content));
    }
    let content = |name: &str, most: u64| {
        let (_, method, entry) = entries.iter().find(|(other, ..)| other == name)?;
        Some(unpack(*method, entry, most))
    };
    let media_type = content(TYPE_ENTRY, MOST_TEXT_BYTES).ok_or(ProjectError::NotOurs)??;
    if media_type.trim_ascii() != MEDIA_TYPE.as_bytes() {
        return Err(ProjectError::NotOurs);
    }
    let manifest = content(MANIFEST_ENTRY, MOST_TEXT_BYTES).ok_or(ProjectError::Broken)??;
    let manifest: Manifest<'_> = serde_json::from_slice(&manifest).map_err(|_| ProjectError::Broken)?;
    if manifest.version > VERSION {
        return Err(ProjectError::NewerVersion);
    }
    let design = content(DESIGN_ENTRY, MOST_DESIGN_BYTES).ok_or(ProjectError::Broken)??;
    let design = design_in(&design)?;
    let plans = content(PLANS_ENTRY, MOST_PLANS_BYTES).map_or(Ok(Vec::new()), |plans| plans_in(&plans?))?;
    if manifest.demo {
        return Ok(Project { design, photo: Photo::Demo, name: String::new(), others: Vec::new(), place: 0, plans });
    }
    let mut left_bytes = MOST_BYTES;
    let mut photo = |listed: &PhotoEntry<'_>| {
        let entry = listed.file.as_ref();
        if !entry.starts_with(PHOTOS) {
            return Err(ProjectError::NoPhoto);
        }
        let file = content(entry, left_bytes).ok_or(ProjectError::NoPhoto)??;
        left_bytes -= file.len() as u64;
        let kind = intake::sniff(&file, "", "").map_err(|_| ProjectError::NoPhoto)?;
        Ok((file, kind, as_name(&listed.name)))
    };
    let (file, kind, name) = photo(manifest.photos.first().ok_or(ProjectError::NoPhoto)?)?;
    let (place, marks): (usize, Vec<PhotoOfHead>) = match content(MARKS_ENTRY, MOST_TEXT_BYTES) {
        None => Default::default(),
        Some(marks) => match postcard::take_from_bytes(&marks?) {
            Ok((marks, [])) => marks,
            _ => return Err(ProjectError::Broken),
        },
    };
    // Photos that somebody has added by hand, without marks, are passed over.
    if marks.len() >= MOST_VIEWS || place > marks.len() || !marks.iter().all(PhotoOfHead::is_sound) {
        return Err(ProjectError::Broken);
    }
    let mut others = Vec::new();
    for (index, marks) in marks.into_iter().enumerate() {
        let (file, kind, name) = photo(manifest.photos.get(index + 1).ok_or(ProjectError::NoPhoto)?)?;
        others.push(OtherPhoto { marks, file, kind, name });
    }
    Ok(Project { design, photo: Photo::Own { file, kind }, name, others, place, plans })
}

fn design_in(bytes: &[u8]) -> Result<Design, ProjectError> {
    codec::decode(bytes).map_err(|error| match error {
        DecodeError::NewerVersion => ProjectError::NewerVersion,
        _ => ProjectError::Broken,
    })
}

/// Plans as they are stored: name and bytes of each, no bytes for the one that is shown. Nothing if there are none.
fn plans_as_bytes(plans: &[Plan]) -> Result<Vec<u8>, ProjectError> {
    if plans.is_empty() {
        return Ok(Vec::new());
    }
    let row: Result<Vec<_>, _> = plans
        .iter()
        .map(|Plan { name, design }| Ok((name, design.as_ref().map_or(Ok(Vec::new()), codec::encode)?)))
        .collect();
    row.and_then(|row| postcard::to_allocvec(&row).map_err(|_| DecodeError::Damaged)).map_err(|_| ProjectError::Broken)
}

/// The plans in these bytes, of which exactly one is shown.
fn plans_in(bytes: &[u8]) -> Result<Vec<Plan>, ProjectError> {
    // Their count stands first: what names more is not taken into memory.
    if bytes.first().is_none_or(|count| usize::from(*count) > MOST_PLANS) {
        return Err(ProjectError::Broken);
    }
    let Ok((row, [])) = postcard::take_from_bytes::<Vec<(&str, &[u8])>>(bytes) else {
        return Err(ProjectError::Broken);
    };
    let mut plans = Vec::with_capacity(row.len());
    for (name, design) in row {
        let name = as_name(name).chars().take(link::MOST_NAME_LETTERS).collect();
        let design = if design.is_empty() { None } else { Some(design_in(design)?) };
        plans.push(Plan { name, design });
    }
    let shown = plans.iter().filter(|plan| plan.design.is_none()).count();
    if shown == 1 { Ok(plans) } else { Err(ProjectError::Broken) }
}

/// A file's name as it is kept.
fn as_name(name: &str) -> String {
    name.chars().filter(|letter| !letter.is_control()).take(MOST_NAME_LETTERS).collect()
}

fn store(zip: &mut ZipArchiveWriter<Vec<u8>>, name: &str, content: &[u8]) -> Result<(), rawzip::Error> {
    let (mut entry, config) = zip.new_file(name).compression_method(CompressionMethod::STORE).start()?;
    let mut writer = config.wrap(&mut entry);
    writer.write_all(content)?;
    let (_, descriptor) = writer.finish()?;
    entry.finish(descriptor).map(drop)
}

/// An entry's content, checked against its checksum. What it declares may be neither over `most` bytes nor far more than it
/// takes packed, and it may not hold more than it declares.
fn unpack(method: CompressionMethod, entry: &ZipSliceEntry<'_>, most: u64) -> Result<Vec<u8>, ProjectError> {
    let packed = entry.data();
    let declared = entry.claim_verifier().uncompressed_size;
    if declared > most.min(FREE_BYTES + MOST_GROWTH * packed.len() as u64) {
        return Err(ProjectError::TooLarge);
    }
    let mut content = Vec::new();
    let bytes = usize::try_from(declared).map_err(|_| ProjectError::TooLarge)?;
    content.try_reserve_exact(bytes).map_err(|_| ProjectError::TooLarge)?;
    // The verifying reader stops where there is more than declared.
    let read = match method {
        CompressionMethod::STORE => entry.verifying_reader(packed).read_to_end(&mut content),
        CompressionMethod::DEFLATE => entry.verifying_reader(DeflateDecoder::new(packed)).read_to_end(&mut content),
        _ => return Err(ProjectError::Broken),
    };
    read.map(|_| content).map_err(|_| ProjectError::Broken)
}

/// A name that leads somewhere else when somebody unpacks it without looking.
fn is_trick(name: &str) -> bool {
    name.is_empty()
        || name.starts_with('/')
        || name.contains(['\\', ':', '\0'])
        || name.split('/').any(|part| part == "..")
}

const fn ending_of(kind: PhotoKind) -> &'static str {
    match kind {
        PhotoKind::Jpeg => "jpg",
        PhotoKind::Png => "png",
        PhotoKind::Webp => "webp",
        PhotoKind::Avif => "avif",
        PhotoKind::Heic => "heic",
    }
}
