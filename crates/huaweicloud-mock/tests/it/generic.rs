//! The crate is for any service, and must not name one that is built on it.

use std::fs;
use std::path::Path;

fn files(folder: &Path, found: &mut Vec<std::path::PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => files(&path, found),
            false => found.push(path),
        }
    }
}

#[test]
fn sources_name_no_particular_service() {
    let word = ["meta", "studio"].concat();
    let mut found = Vec::new();
    files(Path::new(env!("CARGO_MANIFEST_DIR")), &mut found);
    assert!(found.len() > 50);
    for path in found {
        let text = fs::read(&path).unwrap();
        let text = String::from_utf8_lossy(&text).to_ascii_lowercase();
        assert!(!text.contains(&word), "{}", path.display());
    }
}
