//! Reads the files of a document: the root, the pieces beside it, and files that references name.

use std::{
    collections::HashMap,
    fs, io,
    path::{Path, PathBuf},
};

use crate::{
    Budget, Document, Finding, Findings, Place,
    disk::{is_piece, read, unreadable, yaml_files},
    document::{File, Link, Problems},
    join, rebase, reference,
    tree::Tree,
};

/// Folders beside the root file whose YAML files are pieces of the same document.
const PIECES: [&str; 2] = [FAMILIES, "schemas"];

const FAMILIES: &str = "families";

/// Loads documents: reads files within a folder and a [`Budget`].
///
/// A document is its root file, and the pieces in the folders `families/` and `schemas/` beside it:
/// YAML files with parts of `paths` and `components`. Pieces are not read if the root file refers to
/// other files. If there is only a folder `schemas/`, its files that do not look like pieces are not
/// part of the document.
///
/// Files that references name are read too. They must be regular files in the folder of the root
/// file, or in that of [`root_folder`](Self::root_folder); a symbolic link to a file outside is
/// rejected.
///
/// ```no_run
/// use openapi_document::Loader;
///
/// let document = Loader::new().root_folder("api").load("api/v1/openapi.yaml".as_ref())?;
/// for problem in document.problems() {
///     eprintln!("{problem}");
/// }
/// # Ok::<(), openapi_document::Findings>(())
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Loader {
    pub(crate) budget: Budget,
    folder: Option<PathBuf>,
    follows: bool,
}

impl Default for Loader {
    fn default() -> Self {
        Self::new()
    }
}

impl Loader {
    /// Creates a loader with the default budget that follows references within the root's folder.
    pub fn new() -> Self {
        Self {
            budget: Budget::default(),
            folder: None,
            follows: true,
        }
    }

    /// Creates a loader like [`new`](Self::new) whose references stay inside this folder, or, if it is
    /// `None`, inside the root's folder.
    pub fn within(folder: Option<&Path>) -> Self {
        Self {
            folder: folder.map(Path::to_owned),
            ..Self::new()
        }
    }

    /// Sets the limits of what is read.
    pub fn budget(mut self, budget: Budget) -> Self {
        self.budget = budget;
        self
    }

    /// Sets the folder that references must not leave. The default is the folder of the root file.
    pub fn root_folder(mut self, folder: impl Into<PathBuf>) -> Self {
        self.folder = Some(folder.into());
        self
    }

    /// Sets whether files that references name are read. The default is `true`.
    pub fn follow_files(mut self, follow: bool) -> Self {
        self.follows = follow;
        self
    }

    /// Loads the document at a path.
    ///
    /// # Errors
    /// Returns a finding for the root file and for each piece that cannot be read or parsed. All
    /// other problems, such as an unreadable file that a reference names, are in
    /// [`Document::problems`].
    pub fn load(&self, root: &Path) -> Result<Document, Findings> {
        let text = read(root, self.budget.file_bytes)
            .map_err(|error| Findings::from_iter([*unreadable(root, &error)]))?;
        self.load_text(root, &text)
    }

    /// Loads the document at a path whose text is already in memory.
    ///
    /// # Errors
    /// Returns the same findings as [`load`](Self::load).
    pub fn load_text(&self, root: &Path, text: &str) -> Result<Document, Findings> {
        let mut files = Files::new(self, root);
        let mut errors = Vec::new();
        match files.parse(root, text) {
            Ok(file) => files.loaded.push(file),
            Err(error) => errors.push(*error),
        }
        match files.pieces() {
            Ok(paths) => {
                for path in paths {
                    let file = files.inside(&path, &path.display().to_string());
                    let file = file.and_then(|canonical| {
                        let text = files.read(&path, root)?;
                        let mut file = files.parse(&path, &text)?;
                        file.canonical = Some(canonical);
                        Ok(file)
                    });
                    match file {
                        Ok(file) => files.loaded.push(file),
                        Err(mut error) => {
                            if error.place == Place::default() {
                                error.place.file = path.display().to_string();
                            }
                            errors.push(*error);
                        }
                    }
                }
            }
            Err(error) => errors.push(*error),
        }
        if !errors.is_empty() {
            // All errors are reported in one run.
            join::check(&files.loaded, &mut files.problems);
            return Err(errors.into_iter().chain(files.problems).collect());
        }
        let joined = files.loaded.len();
        if self.follows {
            files.follow();
        }
        Ok(Document::of_files(
            files.loaded,
            joined,
            files.links,
            Problems {
                own: files.problems,
                unread: files.unread,
                reasons: files.reasons,
            },
        ))
    }

    /// Reads a document of one file that is already in memory. No other file is read.
    ///
    /// # Errors
    /// Returns a finding if the text cannot be parsed.
    pub fn read_text(&self, name: &str, text: &str) -> Result<Document, Findings> {
        let path = Path::new(name);
        let mut files = Files::new(self, path);
        let file = files
            .parse(path, text)
            .map_err(|error| Findings::from_iter([*error]))?;
        Ok(Document::of_files(
            vec![file],
            1,
            HashMap::new(),
            Problems {
                own: files.problems,
                ..Problems::default()
            },
        ))
    }
}

/// The files that are read so far.
pub(crate) struct Files<'l> {
    pub(crate) loader: &'l Loader,
    pub(crate) root: &'l Path,
    /// The folder that references must not leave, with symbolic links resolved.
    pub(crate) folder: io::Result<PathBuf>,
    pub(crate) bytes: u64,
    pub(crate) loaded: Vec<File>,
    /// The numbers of files by their paths with symbolic links resolved.
    pub(crate) known: HashMap<PathBuf, usize>,
    pub(crate) links: HashMap<(usize, Box<str>), Link>,
    pub(crate) problems: Vec<Finding>,
    /// The reasons why files that references name were not read.
    pub(crate) reasons: Vec<Finding>,
    /// Those of them that are problems.
    pub(crate) unread: Vec<Finding>,
}

impl<'l> Files<'l> {
    fn new(loader: &'l Loader, root: &'l Path) -> Self {
        let folder = match (&loader.folder, root.parent()) {
            (Some(folder), _) => folder,
            (None, Some(parent)) if parent != Path::new("") => parent,
            _ => Path::new("."),
        };
        Self {
            loader,
            root,
            folder: fs::canonicalize(folder),
            bytes: 0,
            loaded: Vec::new(),
            known: HashMap::new(),
            links: HashMap::new(),
            problems: Vec::new(),
            reasons: Vec::new(),
            unread: Vec::new(),
        }
    }

    /// Parses a file, which must be a mapping.
    fn parse(&mut self, path: &Path, text: &str) -> Result<File, Box<Finding>> {
        let name = path.display().to_string();
        let mut tree = Tree::parse_within(&name, text, &self.loader.budget)?;
        if !tree.root().is_map() {
            let message = format!("the file holds {}, not a mapping", tree.root().kind());
            let help = "begin it with the keys of an OpenAPI document, such as `paths:`";
            let finding = Finding::error("syntax", "", message, help);
            let root = tree.root();
            return Err(Box::new(finding.at(Place {
                file: name,
                line: root.line(),
                column: root.column(),
            })));
        }
        self.problems.extend(tree.repeated_keys(&name));
        self.bytes += text.len() as u64;
        rebase::tree(path, &mut tree);
        Ok(File::new(path, tree))
    }

    /// Reads a file beside the root, if the budget allows.
    pub(crate) fn read(&self, path: &Path, shown: &Path) -> Result<String, Box<Finding>> {
        let budget = &self.loader.budget;
        let left = budget.total_bytes.saturating_sub(self.bytes);
        let problem = match fs::metadata(path) {
            Err(error) => error.to_string(),
            Ok(about) if !about.is_file() => "it is not a regular file".to_owned(),
            Ok(_) if self.loaded.len() >= budget.files => {
                format!("the document has more than {} files", budget.files)
            }
            Ok(about) if about.len() > left => {
                format!("the document has more than {} bytes", budget.total_bytes)
            }
            Ok(_) => match read(path, budget.file_bytes.min(left)) {
                Ok(text) => return Ok(text),
                Err(error) => return Err(unreadable(path, &error)),
            },
        };
        let error = io::Error::other(problem);
        Err(unreadable(
            if shown == self.root { path } else { shown },
            &error,
        ))
    }

    /// Returns the paths of the pieces beside the root.
    fn pieces(&self) -> Result<Vec<PathBuf>, Box<Finding>> {
        let names_files = self.loaded.first().is_some_and(|root| {
            let mut named = false;
            reference::each(root.tree.root(), &mut |reference, _, _| {
                named |= !reference.starts_with('#') && !reference.contains("://");
            });
            named
        });
        if names_files {
            return Ok(Vec::new());
        }
        let parent = self.root.parent().unwrap_or(Path::new(""));
        let mut paths = Vec::new();
        for name in PIECES {
            let folder = parent.join(name);
            paths.extend(yaml_files(&folder).map_err(|error| unreadable(&folder, &error))?);
        }
        let limit = self.loader.budget.file_bytes;
        let is_piece = |path: &PathBuf| match fs::metadata(path) {
            Ok(about) if about.is_file() => read(path, limit).map_or(true, |text| is_piece(&text)),
            _ => true,
        };
        // A folder `families` contains only pieces; a folder `schemas` alone may contain other files.
        if !parent.join(FAMILIES).is_dir() {
            paths.retain(is_piece);
        }
        Ok(paths)
    }

    /// Returns a path with symbolic links resolved, if it is inside of the root folder.
    pub(crate) fn inside(&self, path: &Path, named: &str) -> Result<PathBuf, Box<Finding>> {
        let canonical = fs::canonicalize(path).map_err(|error| unreadable(path, &error))?;
        let folder = self.folder.as_ref().map_err(|error| {
            let message = format!("the folder of the document cannot be opened: {error}");
            let help = "check that the folder exists";
            Box::new(Finding::error("unreadable", "", message, help))
        })?;
        if !canonical.starts_with(folder) {
            return Err(Box::new(Finding::error(
                "outside-root",
                "",
                format!("`{named}` leads out of the folder of the document"),
                "move the file into that folder, or set a root folder that has both: `--root FOLDER`",
            )));
        }
        Ok(canonical)
    }
}
