//! Builds the contract of a package from its sources.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    path::Path,
};

use super::{
    About, classes,
    client::{self, Call},
    operations,
    package::{self, Package},
    python::{self, Module},
    schemas::{Classes, Schemas},
};
use crate::joined::{self, twice};
use api_contract::{
    Finding, Findings, Place,
    model::{Contract, Lines, Listing, Method, Operation},
};

pub(super) fn contract(name: &str, mut package: Package) -> Result<(Contract, About), Findings> {
    let mut contract = Contract::new(name);
    contract.problems.append(&mut package.problems);
    // A file that was not read may have been a client.
    let mut complete = contract.problems.is_empty();
    let mut names = BTreeSet::new();
    let mut items: Vec<Operation> = Vec::new();
    for (folder, sources) in versions(&package) {
        let (calls, all) = calls(&mut contract, &package, &sources.clients);
        if calls.is_empty() && all {
            continue;
        }
        names.insert(package_of(folder, name));
        let classes = classes(&mut contract, &package, &sources.models);
        let listed = operations(&mut contract, &package, &classes, calls);
        complete &= all && listed.complete;
        items.extend(listed.items);
    }
    let rejected = match (items.is_empty(), names.len()) {
        (true, _) => Some("no operation of an SDK's client is in it".to_owned()),
        (false, 1) => None,
        (false, _) => {
            let names: Vec<&str> = names.iter().map(|name| &**name).collect();
            Some(format!("several SDKs are in it: {}", names.join(", ")))
        }
    };
    if let Some(message) = rejected {
        contract.problems.push(package::unreadable(name, message));
        return Err(contract.problems.into_iter().collect());
    }
    contract.operations = Listing { items, complete };
    let about = names.first().map(|name| About::read(&package.files, name));
    Ok((contract, about.unwrap_or_default()))
}

/// Adds the operations of one version's calls, with all schemas that they refer to.
fn operations(
    contract: &mut Contract,
    package: &Package,
    classes: &Classes,
    calls: Vec<(u16, &str, Call)>,
) -> Listing<Operation> {
    let mut listed = Listing::complete(Vec::new());
    let mut problems = Vec::new();
    let mut seen: HashMap<(Method, String), usize> = HashMap::new();
    let mut more: Vec<(usize, Operation)> = Vec::new();
    let mut schemas = Schemas::new(contract, classes);
    for (file, path, call) in calls {
        let mut problem = |line, what: &str| {
            problems.push(source(&package.place(path), line, what));
        };
        let Some(method) = Method::named(&call.method) else {
            listed.complete = false;
            problem(call.line, &format!("`{}` is no HTTP method", call.method));
            continue;
        };
        if let Some(line) = call.lost {
            problem(line, "it is unclear what is sent here");
        }
        if let Some(attribute) = &call.host {
            let what = format!("`{attribute}` goes into the host name, which is not modeled");
            problem(call.line, &what);
        }
        let operation = operations::operation(&mut schemas, file, method, &call);
        match seen.get(&(method, call.path.clone())) {
            None => {
                seen.insert((method, call.path.clone()), listed.items.len());
                listed.items.push(operation);
            }
            Some(first) => {
                let known = listed.items.get(*first);
                // Clients of one version may have the same operation.
                if known.is_some_and(|known| known.id != operation.id) {
                    let place = place(&package.place(path), call.line);
                    problems.extend(
                        known.map(|known| twice("sdk-joined", known, &operation).at(place)),
                    );
                    more.push((*first, operation));
                }
            }
        }
    }
    schemas.drain();
    joined::join_all(contract, &mut listed.items, more);
    contract.problems.append(&mut problems);
    listed
}

/// The client modules and models of one version of an API.
#[derive(Default)]
struct Sources<'p> {
    clients: Vec<&'p str>,
    models: Vec<&'p str>,
}

/// Returns the folders that have clients and models.
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

/// Returns the name of the package that contains the folder of a version.
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

/// Returns the calls of clients, with number and path of their files; and whether all were read.
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

/// Returns a finding about a source: its facts are unknown, and the others are valid.
fn source(file: &str, line: u32, what: &str) -> Finding {
    let help = "what it would have stated is unknown; download the package again if it is damaged";
    Finding::warning("sdk-source", "", what, help).at(place(file, line))
}

fn place(file: &str, line: u32) -> Place {
    Place {
        file: file.to_owned(),
        line: usize::try_from(line).unwrap_or_default(),
        column: 0,
    }
}
