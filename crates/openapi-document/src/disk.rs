//! Files on disk: paths relative to each other, texts of limited size.

use std::{
    fs::{self, File},
    io::{self, Read},
    path::{Component, Path, PathBuf},
};

use crate::{Finding, Place};

/// Returns the path that a file refers to, without `.` and `..` steps.
pub(crate) fn beside(from: &Path, file: &str) -> PathBuf {
    let mut path = PathBuf::new();
    let parent = from.parent().unwrap_or(Path::new(""));
    for component in parent.join(file).components() {
        let goes_up = component == Component::ParentDir
            && matches!(path.components().next_back(), Some(Component::Normal(_)));
        if goes_up {
            path.pop();
        } else if component != Component::CurDir {
            path.push(component);
        }
    }
    path
}

/// Returns whether a text begins a mapping with one of the keys that pieces have, and with none that
/// only a whole document has.
pub(crate) fn is_piece(text: &str) -> bool {
    let has = |keys: [&str; 2]| {
        text.lines().any(|line| {
            keys.iter().any(|key| {
                let rest = line.trim_start_matches(['{', '"', '\'']).strip_prefix(key);
                rest.is_some_and(|rest| rest.trim_start_matches(['"', '\'', ' ']).starts_with(':'))
            })
        })
    };
    has(["paths", "components"]) && !has(["openapi", "swagger"])
}

/// Returns whether a file is a text to read, such as a description in Markdown.
pub(crate) fn is_text(path: &Path) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str());
    extension.is_some_and(|extension| matches!(extension, "md" | "markdown" | "txt"))
}

/// Returns the YAML files of a folder, sorted; none if the folder does not exist.
pub(crate) fn yaml_files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    if folder.is_dir() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path
                .extension()
                .is_some_and(|extension| extension == "yaml" || extension == "yml")
            {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}

/// Reads a text of at most `limit` bytes.
pub(crate) fn read(path: &Path, limit: u64) -> io::Result<String> {
    let mut text = String::new();
    let file = File::open(path)?;
    file.take(limit.saturating_add(1))
        .read_to_string(&mut text)?;
    if text.len() as u64 > limit {
        let message = format!("it has more than {limit} bytes");
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, message));
    }
    Ok(text)
}

pub(crate) fn unreadable(path: &Path, error: &io::Error) -> Box<Finding> {
    let finding = Finding::error(
        "unreadable",
        "",
        format!("cannot be read: {error}"),
        "check that the path is right, and that the file is UTF-8 text that you may read",
    );
    Box::new(finding.at(Place {
        file: path.display().to_string(),
        ..Place::default()
    }))
}
