//! One hash for many files: whether anything that counts has changed.

use std::path::PathBuf;

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use crate::repository;

/// The hash over names and contents of the files and of everything under the directories; what is missing adds nothing.
///
/// # Errors
/// A file cannot be read.
pub fn of_paths(paths: &[PathBuf]) -> Result<String> {
    let mut hash = Sha256::new();
    for path in paths {
        let files = if path.is_file() { vec![path.clone()] } else { repository::files_under(path)? };
        for file in files {
            let contents = std::fs::read(&file).with_context(|| format!("reading {}", file.display()))?;
            let name = file.strip_prefix(repository::root()).unwrap_or(&file);
            let name = name.as_os_str().as_encoded_bytes();
            // Lengths first, so that no two different sets of files read the same.
            hash.update((name.len() as u64).to_le_bytes());
            hash.update(name);
            hash.update((contents.len() as u64).to_le_bytes());
            hash.update(&contents);
        }
    }
    Ok(hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_follows_contents_and_names_and_nothing_else() {
        let directory = std::env::temp_dir().join(format!("hairline-fingerprint-{}", std::process::id()));
        std::fs::create_dir_all(&directory).unwrap();
        let hash = || of_paths(std::slice::from_ref(&directory)).unwrap();
        std::fs::write(directory.join("a"), "1").unwrap();
        let first = hash();
        std::fs::write(directory.join("a"), "1").unwrap();
        assert_eq!(hash(), first, "written again with the same contents");
        std::fs::write(directory.join("a"), "2").unwrap();
        assert_ne!(hash(), first, "other contents");
        std::fs::write(directory.join("a"), "1").unwrap();
        std::fs::rename(directory.join("a"), directory.join("b")).unwrap();
        assert_ne!(hash(), first, "another name");
        std::fs::remove_dir_all(&directory).unwrap();
    }
}
