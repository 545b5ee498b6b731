//! Project files. Half of the mutations are of one entry's content, packed anew with right checksums; what opens is sound, and is
//! written and read again as it is.
#![no_main]

use std::io::Write;

use hairline::share::project::{read, write};
use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};
use rawzip::path::EntryPath;
use rawzip::{CompressionMethod, ZipArchive, ZipArchiveWriter};

fuzz_target!(|bytes: &[u8]| {
    let Ok(project) = read(bytes) else { return };
    assert!(project.design.is_sound(), "{:?}", project.design);
    let written = write(&project, (1200, 1500)).expect("what opened is small enough");
    assert_eq!(read(&written).as_ref(), Ok(&project));
});

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    packed_anew(data, size, max_size, seed).unwrap_or_else(|| fuzzer_mutate(data, size, max_size))
});

/// The length of the changed archive; `None` where its bytes themselves are to be changed.
fn packed_anew(data: &mut [u8], size: usize, max_size: usize, seed: u32) -> Option<usize> {
    if seed.is_multiple_of(2) {
        return None;
    }
    let mut entries = stored_entries(data.get(..size)?)?;
    let count = entries.len();
    let (_, content) = entries.get_mut((seed / 2) as usize % count.max(1))?;
    let content_size = content.len();
    let most = content_size + max_size.saturating_sub(size);
    content.resize(most, 0);
    let content_size = fuzzer_mutate(content, content_size, most);
    content.truncate(content_size);

    let mut zip = ZipArchiveWriter::new(Vec::new());
    for (name, content) in &entries {
        let path = EntryPath::verbatim(name);
        let (mut entry, config) = zip.new_file(path).compression_method(CompressionMethod::STORE).start().ok()?;
        let mut writer = config.wrap(&mut entry);
        writer.write_all(content).ok()?;
        let (_, descriptor) = writer.finish().ok()?;
        entry.finish(descriptor).ok()?;
    }
    let archive = zip.finish().ok()?;
    data.get_mut(..max_size)?.get_mut(..archive.len())?.copy_from_slice(&archive);
    Some(archive.len())
}

/// Names and contents, if none is deflated.
fn stored_entries(file: &[u8]) -> Option<Vec<(Vec<u8>, Vec<u8>)>> {
    let archive = ZipArchive::from_slice(file).ok()?;
    let mut listed = archive.entries();
    let mut entries = Vec::new();
    while let Some(entry) = listed.next_entry().ok()? {
        if entry.compression_method() != CompressionMethod::STORE {
            return None;
        }
        let content = archive.get_entry(entry.wayfinder()).ok()?;
        entries.push((entry.file_path().as_bytes().to_vec(), content.data().to_vec()));
    }
    Some(entries)
}
