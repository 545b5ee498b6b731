//! Project files from outside: designs and photos come back bit for bit, files of earlier days open for ever, and no other
//! file does harm. (Locked ones, and those of the real app: tests/e2e/sealed.test.mjs.)

mod support;

use std::io::Write;
use std::time::{Duration, Instant};

use flate2::Compression;
use flate2::write::DeflateEncoder;
use glam::DVec2;
use hairline::design::views::{MOST_VIEWS, PhotoOfHead};
use hairline::design::{Design, OnPhoto, codec, demo};
use hairline::picture::intake::{IntakeError, PROJECT_PLAIN, PhotoKind, sniff};
use hairline::share::link::{MOST_NAME_LETTERS, MOST_PLANS};
use hairline::share::project::{MEDIA_TYPE, OtherPhoto, Photo, Plan, Project, ProjectError, read, write};
use proptest::prelude::*;
use rawzip::{CompressionMethod, DataDescriptorOutput, ZipArchiveWriter};
use support::Chance;

const FIXTURES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/");
const GOLDEN_1: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/share/v1.hairline");

fn fixture(name: &str) -> Vec<u8> {
    std::fs::read(format!("{FIXTURES}{name}")).expect(name)
}

/// What `share/v1.hairline` and `share/v1-passcode.hairline` hold: the golden design of version 3 on a small photo.
fn golden_project() -> Project {
    let design = codec::decode(&fixture("designs/v3.bin")).expect("it opens for ever");
    let photo = Photo::Own { file: fixture("share/photo.jpg"), kind: PhotoKind::Jpeg };
    Project { design, photo, name: "front – Ω.jpg".to_owned(), others: Vec::new(), place: 0, plans: Vec::new() }
}

fn example() -> Project {
    let mut file = b"\xFF\xD8\xFF\xE0".to_vec();
    file.extend((0..3000_u32).map(|at| (at * 7 % 251) as u8));
    let photo = Photo::Own { file, kind: PhotoKind::Jpeg };
    Project {
        design: demo::design(),
        photo,
        name: "me.jpg".to_owned(),
        others: Vec::new(),
        place: 0,
        plans: Vec::new(),
    }
}

fn same_bits(one: &Design, other: &Design) -> bool {
    codec::encode(one).expect("sound") == codec::encode(other).expect("sound")
}

/// An archive of any entries: name, content, and whether it is deflated.
fn archive(entries: &[(&str, &[u8], bool)]) -> Vec<u8> {
    archive_that_says(entries, |content| (content.len() as u64, crc32fast::hash(content)))
}

/// The same, which says of its contents what it likes.
fn archive_that_says(entries: &[(&str, &[u8], bool)], says: impl Fn(&[u8]) -> (u64, u32)) -> Vec<u8> {
    let mut zip = ZipArchiveWriter::new(Vec::new());
    for (name, content, deflated) in entries {
        let path = rawzip::path::EntryPath::verbatim(name.as_bytes());
        let method = if *deflated { CompressionMethod::DEFLATE } else { CompressionMethod::STORE };
        let (mut entry, _) = zip.new_file(path).compression_method(method).start().expect("memory");
        if *deflated {
            let mut encoder = DeflateEncoder::new(&mut entry, Compression::best());
            encoder.write_all(content).expect("memory");
            encoder.finish().expect("memory");
        } else {
            entry.write_all(content).expect("memory");
        }
        let (size, crc) = says(content);
        entry.finish(DataDescriptorOutput::new(crc, size)).expect("memory");
    }
    zip.finish().expect("memory")
}

fn manifest(version: u32, photo: &str) -> Vec<u8> {
    format!(r#"{{"version":{version},"photos":[{{"file":"{photo}","name":"a.jpg"}}],"later":[1,{{}}]}}"#).into_bytes()
}

/// The entries of a sound project, to be spoiled.
fn parts() -> [(&'static str, Vec<u8>); 4] {
    let Photo::Own { file, .. } = example().photo else { unreachable!("the example has a photo") };
    [
        ("mimetype", MEDIA_TYPE.as_bytes().to_vec()),
        ("hairline.json", manifest(1, "photos/1.jpg")),
        ("design.bin", codec::encode(&demo::design()).expect("sound")),
        ("photos/1.jpg", file),
    ]
}

fn error_with(spoil: impl Fn(&mut Vec<(&'static str, Vec<u8>)>)) -> Option<ProjectError> {
    let mut parts = parts().to_vec();
    spoil(&mut parts);
    let entries: Vec<_> = parts.iter().map(|(name, content)| (*name, content.as_slice(), false)).collect();
    read(&archive(&entries)).err()
}

#[test]
fn version_1_opens_for_ever() {
    assert_eq!(read(&fixture("share/v1.hairline")).as_ref(), Ok(&golden_project()));
}

#[test]
fn it_tells_itself_by_its_first_bytes_and_is_stored_plainly() {
    let project = example();
    let bytes = write(&project, (1200, 1500)).expect("small");
    assert_eq!(&bytes[30..30 + PROJECT_PLAIN.len()], PROJECT_PLAIN);
    assert_eq!(PROJECT_PLAIN, format!("mimetype{MEDIA_TYPE}").as_bytes());
    let told = |bytes: &[u8], name: &str| sniff(bytes, "", name) == Err(IntakeError::Project);
    assert!(told(&bytes[..80], "whatever.zip") && told(&fixture("share/v1-passcode.hairline"), "a.jpg"));
    assert!(told(&[], "front.Hairline") && !told(&bytes[..65], "front.zip") && !told(b"PK\x03\x04", "hairline"));
    let Photo::Own { file, .. } = &project.photo else { unreachable!("the example has a photo") };
    assert!(bytes.windows(file.len()).any(|window| window == file), "the photo is not there as it is");
    assert!(bytes.len() < file.len() + codec::encode(&project.design).expect("sound").len() + 1200, "{}", bytes.len());
}

#[test]
fn the_demo_needs_no_photo() {
    let project = Project { photo: Photo::Demo, name: String::new(), ..example() };
    assert_eq!(read(&write(&project, (0, 0)).expect("small")).as_ref(), Ok(&project));
}

/// The example with more photos of the head, of which `place` stand in front of the design's own.
fn several(count: usize, place: usize) -> Project {
    let size_px = DVec2::new(900.0, 1200.0);
    let other = |index: usize| OtherPhoto {
        marks: PhotoOfHead { on: OnPhoto::guess(size_px * (1.0 + 0.1 * index as f64)), size_px },
        file: [b"\xFF\xD8\xFF\xE0".as_slice(), &[index as u8; 50]].concat(),
        kind: PhotoKind::Jpeg,
        name: format!("{index}.jpg"),
    };
    Project { others: (0..count).map(other).collect(), place, ..example() }
}

#[test]
fn several_photos_come_back_in_their_places_with_their_marks() {
    for (count, place) in [(0, 0), (1, 0), (1, 1), (3, 2), (MOST_VIEWS - 1, 4)] {
        let project = several(count, place);
        let bytes = write(&project, (1200, 1500)).expect("small");
        assert_eq!(read(&bytes).as_ref(), Ok(&project), "{count} others, {place} in front");
    }
    assert_eq!(write(&several(MOST_VIEWS, 0), (1200, 1500)), Err(ProjectError::TooLarge), "more than there may be");
}

#[test]
fn hostile_marks_and_photos_are_broken() {
    let bytes = write(&several(2, 1), (1200, 1500)).expect("small");
    let entry = |name: &str| {
        let archive = rawzip::ZipArchive::from_slice(&bytes).expect("ours");
        let mut entries = archive.entries();
        while let Some(entry) = entries.next_entry().expect("ours") {
            if entry.file_path().as_bytes() == name.as_bytes() {
                return archive.get_entry(entry.wayfinder()).expect("ours").data().to_vec();
            }
        }
        panic!("{name} is not there")
    };
    let names =
        ["mimetype", "hairline.json", "design.bin", "marks.bin", "photos/1.jpg", "photos/2.jpg", "photos/3.jpg"];
    let parts = names.map(|name| (name, entry(name)));
    let with = |name: &str, content: Option<Vec<u8>>| {
        let kept = parts.iter().filter(|(other, _)| *other != name || content.is_some());
        let entries: Vec<(&str, &[u8], bool)> = kept
            .map(|(other, own)| (*other, content.as_ref().filter(|_| *other == name).unwrap_or(own).as_slice(), false))
            .collect();
        read(&archive(&entries))
    };
    assert!(with("none", None).is_ok());
    // Without marks, which a version before this one writes, it is the first photo.
    let first = with("marks.bin", None).expect("one photo");
    assert_eq!((first.others.len(), first.photo), (0, several(0, 0).photo));
    let marks = &parts[3].1;
    for cut in 0..marks.len() {
        assert_eq!(with("marks.bin", Some(marks[..cut].to_vec())), Err(ProjectError::Broken), "cut to {cut}");
    }
    let mut longer = marks.clone();
    longer.push(0);
    assert_eq!(with("marks.bin", Some(longer)), Err(ProjectError::Broken));
    let mut many = marks.clone();
    many[1] = 200;
    assert_eq!(with("marks.bin", Some(many)), Err(ProjectError::Broken));
    let mut beyond = marks.clone();
    beyond[0] = 3;
    assert_eq!(with("marks.bin", Some(beyond)), Err(ProjectError::Broken), "a place behind the last");
    let nan: Vec<PhotoOfHead> =
        several(2, 1).others.iter().map(|other| PhotoOfHead { size_px: DVec2::NAN, ..other.marks }).collect();
    let nan = postcard::to_allocvec(&(1_usize, nan)).expect("memory");
    assert_eq!(with("marks.bin", Some(nan)), Err(ProjectError::Broken), "numbers that are none");
    assert_eq!(with("photos/3.jpg", None), Err(ProjectError::NoPhoto));
    assert_eq!(with("photos/3.jpg", Some(b"no photo".to_vec())), Err(ProjectError::NoPhoto));
    let mut chance = Chance::new(7);
    for case in 0..20_000 {
        let mut changed = bytes.clone();
        for _ in 0..=chance.below(4) {
            let at = chance.below(changed.len());
            changed[at] = chance.below(256) as u8;
        }
        if let Ok(project) = read(&changed) {
            assert!(project.others.iter().all(|other| other.marks.is_sound()), "case {case}");
            assert!(project.others.len() < MOST_VIEWS && project.place <= project.others.len(), "case {case}");
        }
    }
}

/// Plans by these names, of which the one at `shown` is the project's design; the others differ from it and from each other.
fn named(names: &[&str], shown: usize) -> Vec<Plan> {
    let plan = |(index, name): (usize, &&str)| {
        let design = Design { note: format!("plan {index}"), ..demo::design() };
        Plan { name: (*name).to_owned(), design: (index != shown).then_some(design) }
    };
    names.iter().enumerate().map(plan).collect()
}

#[test]
fn plans_come_back_in_their_places_with_their_names() {
    let longest = "é".repeat(MOST_NAME_LETTERS);
    let rows: [(&[&str], usize); 4] =
        [(&["Named"], 0), (&["", "Höher"], 1), (&["", "", ""], 0), (&["a", &longest, ""], 1)];
    for (names, shown) in rows {
        for photo in [Photo::Demo, example().photo] {
            let name = if photo == Photo::Demo { String::new() } else { "me.jpg".to_owned() };
            let project = Project { plans: named(names, shown), photo, name, ..example() };
            let bytes = write(&project, (1200, 1500)).expect("small");
            assert_eq!(read(&bytes).as_ref(), Ok(&project), "{names:?}, shown {shown}");
        }
    }
    let with_photos = Project { plans: named(&["", "B"], 0), ..several(2, 1) };
    assert_eq!(read(&write(&with_photos, (1200, 1500)).expect("small")).as_ref(), Ok(&with_photos));
}

#[test]
fn one_plan_without_a_name_writes_no_entry_and_old_files_have_none() {
    let has_entry = |bytes: &[u8]| bytes.windows(9).any(|window| window == b"plans.bin");
    assert!(!has_entry(&write(&example(), (1200, 1500)).expect("small")));
    assert!(has_entry(&write(&Project { plans: named(&["x"], 0), ..example() }, (1200, 1500)).expect("small")));
    let old = read(&fixture("share/v1.hairline")).expect("it opens for ever");
    assert_eq!(old.plans, Vec::new());
}

/// What a project with these bytes for its plans gives.
fn with_plans(plans: &[u8]) -> Result<Project, ProjectError> {
    let mut parts: Vec<_> = parts().to_vec();
    parts.push(("plans.bin", plans.to_vec()));
    let entries: Vec<_> = parts.iter().map(|(name, content)| (*name, content.as_slice(), false)).collect();
    read(&archive(&entries))
}

fn row(plans: &[(&str, &[u8])]) -> Vec<u8> {
    postcard::to_allocvec(plans).map(|bytes| bytes.to_vec()).expect("memory")
}

#[test]
fn plans_that_cannot_be_are_broken() {
    use ProjectError::{Broken, NewerVersion};
    let design = codec::encode(&demo::design()).expect("sound");
    let sound = row(&[("", &design), ("B", &[])]);
    let opened = with_plans(&sound).expect("sound");
    assert_eq!(opened.plans, [Plan { name: String::new(), design: Some(demo::design()) }, named(&["B"], 0).remove(0)]);
    for cut in 0..sound.len() {
        assert_eq!(with_plans(&sound[..cut]), Err(Broken), "cut to {cut} of {}", sound.len());
    }
    let longer = [sound.as_slice(), &[0]].concat();
    assert_eq!(with_plans(&longer), Err(Broken), "a byte too many");
    assert_eq!(with_plans(&row(&[])), Err(Broken), "no plan");
    assert_eq!(with_plans(&row(&[("", &design), ("", &design)])), Err(Broken), "none is shown");
    assert_eq!(with_plans(&row(&[("", &[]), ("", &[])])), Err(Broken), "two are shown");
    let four: [(&str, &[u8]); 4] = [("", &[]), ("", &design), ("", &design), ("", &design)];
    assert_eq!(with_plans(&row(&four)), Err(Broken), "four plans");
    // Many small ones would take many times their bytes.
    let start = Instant::now();
    assert_eq!(with_plans(&row(&vec![("", [].as_slice()); 1_000_000])), Err(Broken), "a million plans");
    assert!(start.elapsed() < Duration::from_secs(1), "{:?}", start.elapsed());
    assert_eq!(with_plans(&row(&[("", &[]), ("", &design[..20])])), Err(Broken), "half a design");
    let mut newer = design.clone();
    newer[0] = 250;
    assert_eq!(with_plans(&row(&[("", &[]), ("", &newer)])), Err(NewerVersion), "a design of later");
    assert_eq!(with_plans(&vec![0; 7 << 20]), Err(ProjectError::TooLarge), "7 MB");
    // A long name with a line break is cut to what a name may be.
    let long = format!("a\nb{}", "x".repeat(10_000));
    let name = with_plans(&row(&[(&long, &[])])).expect("sound").plans.remove(0).name;
    assert_eq!(name, format!("ab{}", "x".repeat(MOST_NAME_LETTERS - 2)));
}

/// Whatever the bytes of the plans are: an error, or a project within its bounds.
fn assert_within_bounds(project: &Project) {
    assert!(project.plans.len() <= MOST_PLANS, "{} plans", project.plans.len());
    assert_eq!(project.plans.iter().filter(|plan| plan.design.is_none()).count(), 1, "{:?}", project.plans);
    for Plan { name, design } in &project.plans {
        assert!(name.chars().count() <= MOST_NAME_LETTERS && !name.contains(char::is_control), "{name:?}");
        assert!(design.as_ref().is_none_or(Design::is_sound), "{design:?}");
    }
}

#[test]
fn packed_anew_by_another_program_it_opens() {
    let mut parts = parts().to_vec();
    // Other order, deflated, with what archive programs add.
    parts.reverse();
    parts.push(("photos/", Vec::new()));
    parts.push(("__MACOSX/._design.bin", vec![1; 200]));
    let entries: Vec<_> = parts.iter().map(|(name, content)| (*name, content.as_slice(), true)).collect();
    let opened = read(&archive(&entries)).expect("sound");
    assert!(same_bits(&opened.design, &demo::design()));
    assert_eq!(opened.photo, example().photo);
    assert_eq!(opened.name, "a.jpg");
}

#[test]
fn what_is_no_project_says_what_it_is() {
    use ProjectError::{Broken, NewerVersion, NoPhoto, NotOurs};
    assert_eq!(read(&archive(&[("word/document.xml", b"<a/>", true)])), Err(NotOurs), "an office document");
    assert_eq!(read(&archive(&[])), Err(NotOurs), "an empty archive");
    for bytes in [b"".as_slice(), b"PK", b"%PDF-1.4", &[0; 4000]] {
        assert_eq!(read(bytes), Err(NotOurs), "{} bytes", bytes.len());
    }
    assert_eq!(error_with(|_| ()), None);
    assert_eq!(error_with(|parts| parts[0].1.push(b'x')), Some(NotOurs), "another type");
    assert_eq!(error_with(|parts| parts[1].1 = manifest(2, "photos/1.jpg")), Some(NewerVersion));
    assert_eq!(error_with(|parts| parts[1].1 = manifest(1, "photos/2.jpg")), Some(NoPhoto), "another entry");
    assert_eq!(error_with(|parts| parts[1].1 = manifest(1, "design.bin")), Some(NoPhoto), "an entry of its own");
    assert_eq!(error_with(|parts| parts[1].1 = b"{}".to_vec()), Some(NoPhoto));
    assert_eq!(error_with(|parts| parts[1].1 = b"[[[[[[".repeat(1000)), Some(Broken));
    assert_eq!(error_with(|parts| parts[2].1[0] = 250), Some(NewerVersion), "a design of later");
    assert_eq!(error_with(|parts| parts[2].1.truncate(20)), Some(Broken), "half a design");
    assert_eq!(error_with(|parts| parts[3].1 = b"%PDF-1.4".to_vec()), Some(NoPhoto), "a PDF for a photo");
    for missing in 1..4 {
        let error = error_with(|parts| drop(parts.remove(missing)));
        assert_eq!(error, Some(if missing == 3 { NoPhoto } else { Broken }), "without part {missing}");
    }
}

#[test]
fn tricks_of_archives_are_refused() {
    use ProjectError::{Broken, TooLarge};
    for name in ["../design.bin", "/etc/passwd", "photos\\2.jpg", "C:evil", "photos/../../x", "a\0b", ""] {
        assert_eq!(error_with(|parts| parts.push((name, vec![1]))), Some(Broken), "{name:?}");
    }
    assert_eq!(error_with(|parts| parts.push(("design.bin", vec![3]))), Some(Broken), "two of one name");
    assert_eq!(error_with(|parts| parts.extend(NAMES.map(|name| (name, Vec::new())))), Some(Broken), "65 entries");

    // A bomb that says what it is, one that says less, one that says more than it holds.
    let mut photo = b"\xFF\xD8\xFF\xE0".to_vec();
    photo.resize(300 << 20, 0);
    let parts = parts();
    let [kind, manifest, design, _] = parts.each_ref().map(|(name, content)| (*name, content.as_slice(), true));
    let bomb = |says: u64, content: &[u8]| {
        let entries = [kind, manifest, design, ("photos/1.jpg", content, true)];
        archive_that_says(&entries, |other| {
            let size = if other.len() == content.len() { says } else { other.len() as u64 };
            (size, crc32fast::hash(other))
        })
    };
    for (says, content, error) in [
        (300 << 20, photo.as_slice(), TooLarge),
        (200 << 20, &photo[..200 << 20], TooLarge),
        (u64::MAX, b"\xFF\xD8\xFF", TooLarge),
        (3000, &photo, Broken),
    ] {
        let bytes = bomb(says, content);
        let start = Instant::now();
        assert_eq!(read(&bytes), Err(error), "says {says}, holds {}", content.len());
        let took = start.elapsed();
        assert!(took < Duration::from_secs(1), "{took:?} for {} bytes", bytes.len());
    }
    assert_eq!(read(&bomb(5000, b"\xFF\xD8\xFF")), Err(Broken), "says more than it holds");
}

/// Sixty-one names of one letter each.
const NAMES: [&str; 61] = {
    const LETTERS: &str = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    let mut names = [""; 61];
    let mut at = 0;
    while at < 61 {
        names[at] = LETTERS.split_at(at).1.split_at(1).0;
        at += 1;
    }
    names
};

#[test]
fn contents_made_to_mislead_give_an_error_or_a_sound_project() {
    let mut chance = Chance::new(1);
    let parts = parts();
    let (mut opened, mut failed) = (0, 0);
    for case in 0..100_000 {
        let mut parts = parts.clone();
        // Right checksums around wrong contents: mostly of manifest and design.
        for _ in 0..=chance.below(3) {
            let content = &mut parts[[1, 1, 2, 2, 2, 3, 0][chance.below(7)]].1;
            let at = chance.below(content.len());
            content[at] = chance.below(256) as u8;
        }
        let entries: Vec<_> = parts.iter().map(|(name, content)| (*name, content.as_slice(), false)).collect();
        match read(&archive(&entries)) {
            Ok(project) => {
                assert!(project.design.is_sound(), "case {case}");
                opened += 1;
            }
            Err(_) => failed += 1,
        }
    }
    assert!(opened > 1000 && failed > 10_000, "{opened} opened and {failed} failed: this tests little");
}

#[test]
fn a_million_changed_files_give_an_error_or_a_sound_project() {
    let mut chance = Chance::new(1);
    // A photo's bytes are only summed up: few of them leave more time for the rest.
    let photo = Photo::Own { file: b"\xFF\xD8\xFF\xE0".to_vec(), kind: PhotoKind::Jpeg };
    let original = write(&Project { photo, ..example() }, (1200, 1500)).expect("small");
    // Headers and directory are where something can go wrong: the photo's bytes are only checked.
    let directory = original.len() - 400;
    let (mut opened, mut failed) = (0, 0);
    for case in 0..1_000_000 {
        let mut bytes = original.clone();
        for _ in 0..=chance.below(5) {
            let at = if chance.below(2) == 0 { directory + chance.below(400) } else { chance.below(original.len()) };
            bytes[at] = chance.below(256) as u8;
        }
        if chance.below(8) == 0 {
            bytes.truncate(chance.below(bytes.len()));
        }
        match read(&bytes) {
            Ok(project) => {
                assert!(project.design.is_sound(), "case {case}");
                opened += 1;
            }
            Err(_) => failed += 1,
        }
    }
    assert!(opened > 100 && failed > 10_000, "{opened} opened and {failed} failed: this tests little");
}

#[test]
fn a_file_cut_off_anywhere_is_broken() {
    let bytes = write(&example(), (1200, 1500)).expect("small");
    for length in 0..bytes.len() {
        let error = read(&bytes[..length]).err();
        let wanted = if length < 38 + MEDIA_TYPE.len() { ProjectError::NotOurs } else { ProjectError::Broken };
        assert_eq!(error, Some(wanted), "cut to {length} of {}", bytes.len());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn projects_come_back_bit_for_bit(
        design in support::sound_design(),
        tail in proptest::collection::vec(any::<u8>(), 0..5000),
        name in "[^\\p{Cc}]{0,120}",
    ) {
        let file = [b"\xFF\xD8\xFF".as_slice(), &tail].concat();
        let photo = Photo::Own { file, kind: PhotoKind::Jpeg };
        let project = Project { design, photo, name, others: Vec::new(), place: 0, plans: Vec::new() };
        let back = read(&write(&project, (1200, 1500)).expect("small")).expect("written by us");
        prop_assert!(same_bits(&back.design, &project.design));
        prop_assert_eq!(back.photo, project.photo);
        prop_assert_eq!(back.name, project.name);
    }

    #[test]
    fn plans_come_back_bit_for_bit(
        designs in proptest::collection::vec(support::sound_design(), MOST_PLANS - 1),
        name in "[^\\p{Cc}]{0,40}",
        shown in 0..MOST_PLANS,
    ) {
        let mut plans: Vec<Plan> =
            designs.into_iter().map(|design| Plan { name: name.clone(), design: Some(design) }).collect();
        plans.insert(shown, Plan { name: String::new(), design: None });
        let project = Project { plans, ..example() };
        let back = read(&write(&project, (1200, 1500)).expect("small")).expect("written by us");
        for (back, own) in back.plans.iter().zip(&project.plans) {
            prop_assert_eq!(&back.name, &own.name);
            let bytes = |plan: &Plan| plan.design.as_ref().map(|design| codec::encode(design).expect("sound"));
            prop_assert_eq!(bytes(back), bytes(own));
        }
        prop_assert_eq!(back.plans.len(), MOST_PLANS);
    }

    #[test]
    fn any_bytes_for_plans_give_an_error_or_plans_within_bounds(
        wild in proptest::collection::vec(any::<u8>(), 0..400),
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
    ) {
        if let Ok(project) = with_plans(&wild) {
            assert_within_bounds(&project);
        }
        let design = codec::encode(&demo::design()).expect("sound");
        let mut changed = row(&[("Higher", &design), ("", &[]), ("C", &design)]);
        for (at, byte) in changes {
            let at = at.index(changed.len());
            changed[at] = byte;
        }
        if let Ok(project) = with_plans(&changed) {
            assert_within_bounds(&project);
        }
    }
}

/// Writes the golden file anew. To be run by hand, and never again for a version that has been out.
#[test]
#[ignore = "writes a fixture"]
fn write_golden() {
    std::fs::write(GOLDEN_1, write(&golden_project(), (1200, 1500)).expect("small")).expect(GOLDEN_1);
}
