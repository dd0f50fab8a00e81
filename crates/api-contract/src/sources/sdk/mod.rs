//! The vendor's Python SDK, as a [`Contract`].
//!
//! A package is a folder (as installed, or `site-packages` around it), a wheel or an sdist. Its sources
//! are parsed and never run. They tell operations with parameters, bodies and answers, and models with
//! their members; values, bounds and defaults only in words, of which those are taken that leave no
//! doubt. What is required is what a constructor sets in any case. Formats, nulls, errors and
//! descriptions are not told, and stay unknown.

mod about;
mod classes;
mod client;
mod operations;
mod package;
mod prose;
mod python;
mod schemas;
mod types;

use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    fs::{self, File},
    io::Read,
    path::Path,
};

pub use about::About;
use client::Call;
use package::Package;
use python::Module;
use schemas::{Classes, Schemas};

use crate::{
    Finding, Findings, Place,
    model::{Contract, Lines, Listing, Method},
};

/// Whether a path looks like a package of an SDK: an archive, or a folder with a client and models.
pub fn looks_like_sdk(path: &Path) -> bool {
    if !path.is_dir() {
        let mut start = Vec::new();
        let read = File::open(path).and_then(|file| file.take(4).read_to_end(&mut start));
        return read.is_ok() && package::is_archive(&start);
    }
    // The folder of a version holds both; it is two levels into an unpacked archive or `site-packages`.
    let mut folders = vec![path.to_owned()];
    for _ in 0..=3 {
        if folders.iter().any(|folder| is_version(folder)) {
            return true;
        }
        folders = folders.iter().flat_map(|folder| children(folder)).collect();
    }
    false
}

fn children(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let folders = entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()));
    folders.map(|entry| entry.path()).collect()
}

fn is_version(folder: &Path) -> bool {
    let mut entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let client = |name: &std::ffi::OsStr| name.to_string_lossy().ends_with("_client.py");
    folder.join("model").is_dir() && entries.any(|entry| client(&entry.file_name()))
}

/// Reads the package at a path.
///
/// # Errors
/// When it cannot be read, is truncated or too large, or holds no client or those of several
/// packages. A file in it that cannot be parsed is no error: its facts are unknown, and it is among
/// [`Contract::problems`].
pub fn load(path: &Path) -> Result<Contract, Findings> {
    read(path).map(|(contract, _)| contract)
}

/// Reads the package at a path, and what it calls itself.
///
/// # Errors
/// As [`load`].
pub fn read(path: &Path) -> Result<(Contract, About), Findings> {
    contract(&path.display().to_string(), package::open(path)?)
}

/// Reads an archive that is already in memory.
///
/// # Errors
/// As [`load`].
pub fn read_archive(name: &str, bytes: &[u8]) -> Result<(Contract, About), Findings> {
    contract(name, package::unpack(name, bytes)?)
}

fn contract(name: &str, mut package: Package) -> Result<(Contract, About), Findings> {
    let mut contract = Contract::new(name);
    contract.problems.append(&mut package.problems);
    // A file that was not read may have been a client.
    let mut complete = contract.problems.is_empty();
    let mut packages = BTreeSet::new();
    let mut seen = HashSet::new();
    let mut operations = Vec::new();
    for (folder, sources) in versions(&package) {
        let (calls, all) = calls(&mut contract, &package, &sources.clients);
        complete &= all;
        if calls.is_empty() && all {
            continue;
        }
        packages.insert(package_of(folder, name));
        let classes = classes(&mut contract, &package, &sources.models);
        let mut problems = Vec::new();
        let mut schemas = Schemas::new(&mut contract, &classes);
        for (file, path, call) in calls {
            let problem = |what: &str, line| source(&package.place(path), line, what);
            let Some(method) = Method::named(&call.method) else {
                complete = false;
                let what = format!("`{}` is no HTTP method", call.method);
                problems.push(problem(&what, call.line));
                continue;
            };
            problems.extend(
                call.lost
                    .map(|line| problem("it is unclear what is sent here", line)),
            );
            if let Some(attribute) = &call.host {
                let what = format!("`{attribute}` goes into the host name, which is not modeled");
                problems.push(problem(&what, call.line));
            }
            if seen.insert((method, call.path.clone())) {
                operations.push(operations::operation(&mut schemas, file, method, &call));
            }
        }
        schemas.drain();
        contract.problems.append(&mut problems);
    }
    let refused = if packages.len() > 1 {
        let names: Vec<&str> = packages.iter().map(|name| &**name).collect();
        Some(format!("several SDKs are in it: {}", names.join(", ")))
    } else if operations.is_empty() {
        Some("no operation of an SDK's client is in it".to_owned())
    } else {
        None
    };
    if let Some(message) = refused {
        contract.problems.push(package::unreadable(name, message));
        return Err(contract.problems.into_iter().collect());
    }
    contract.operations = Listing {
        items: operations,
        complete,
    };
    let about = packages
        .first()
        .map(|name| About::read(&package.files, name));
    Ok((contract, about.unwrap_or_default()))
}

/// The client modules and models of one version of an API.
#[derive(Default)]
struct Sources<'p> {
    clients: Vec<&'p str>,
    models: Vec<&'p str>,
}

/// The folders that have clients and models.
fn versions(package: &Package) -> BTreeMap<&str, Sources<'_>> {
    let mut versions: BTreeMap<&str, Sources<'_>> = BTreeMap::new();
    for path in package.files.keys() {
        let (folder, file) = path.rsplit_once('/').unwrap_or(("", path));
        if file.ends_with("_client.py") {
            versions.entry(folder).or_default().clients.push(path);
        } else if let Some(folder) = folder.strip_suffix("model") {
            let folder = folder.trim_end_matches('/');
            versions.entry(folder).or_default().models.push(path);
        }
    }
    versions.retain(|_, sources| !sources.clients.is_empty() && !sources.models.is_empty());
    for sources in versions.values_mut() {
        // The asynchronous client makes the same calls.
        let synchronous = |path: &&str| !path.ends_with("_async_client.py");
        if sources.clients.iter().any(synchronous) {
            sources.clients.retain(synchronous);
        }
    }
    versions
}

/// The name of the package that the folder of a version is in.
fn package_of(folder: &str, name: &str) -> String {
    let inner = folder.rsplit('/').nth(1).map(str::to_owned);
    inner.unwrap_or_else(|| {
        let path = Path::new(name);
        let outer = if folder.is_empty() {
            path.parent()
        } else {
            Some(path)
        };
        let outer = outer.and_then(Path::file_name);
        outer.unwrap_or_default().to_string_lossy().into_owned()
    })
}

/// The calls of clients, with number and path of their files; and whether all were read.
fn calls<'p>(
    contract: &mut Contract,
    package: &'p Package,
    clients: &[&'p str],
) -> (Vec<(u16, &'p str, Call)>, bool) {
    let mut calls = Vec::new();
    let mut all = true;
    for path in clients {
        let Some(module) = module(contract, package, path) else {
            all = false;
            continue;
        };
        let file = contract.places.add_file(&package.place(path), Lines::None);
        for class in python::classes(&module.body) {
            let read = client::read(class, &module.lines).into_iter();
            calls.extend(read.map(|call| (file, *path, call)));
        }
    }
    (calls, all)
}

fn classes(contract: &mut Contract, package: &Package, models: &[&str]) -> Classes {
    let mut classes = Classes::new();
    for path in models {
        let Some(module) = module(contract, package, path) else {
            continue;
        };
        let file = contract.places.add_file(&package.place(path), Lines::None);
        for class in python::classes(&module.body) {
            let class = classes::read(class, &module.lines);
            classes.insert(class.name.clone(), (file, class));
        }
    }
    classes
}

fn module(contract: &mut Contract, package: &Package, path: &str) -> Option<Module> {
    let bytes = package.files.get(path)?;
    let parsed = std::str::from_utf8(bytes)
        .map_err(|error| (0, error.to_string()))
        .and_then(|text| python::parse(text).map_err(|error| (error.line, error.cause)));
    match parsed {
        Ok(module) => Some(module),
        Err((line, cause)) => {
            let what = format!("the file is no Python that can be parsed: {cause}");
            let line = u32::try_from(line).unwrap_or_default();
            contract
                .problems
                .push(source(&package.place(path), line, &what));
            None
        }
    }
}

/// A finding about a source: its facts are unknown, and the rest holds.
fn source(file: &str, line: u32, what: &str) -> Finding {
    let help = "what it would have told is unknown; download the package again if it is damaged";
    Finding::warning("sdk-source", "", what, help).at(Place {
        file: file.to_owned(),
        line: usize::try_from(line).unwrap_or_default(),
        column: 0,
    })
}
