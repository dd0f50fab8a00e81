//! The contract agrees with the evidence of its sources.

use std::{collections::BTreeSet, fs, sync::LazyLock};

use api_contract::{
    Spec,
    draft::Draft,
    drift::{Drift, Exceptions},
    evidence::Evidence,
    lint,
    model::Contract,
    openapi,
    sources::{Kind, Source},
};
use huaweicloud_sources::readers;
use serde_json::{Value, json};

use crate::support::contract::{SPEC, file};

/// The contract, as sources are read.
static CONTRACT: LazyLock<Contract> = LazyLock::new(|| {
    openapi::load(&file("openapi/metastudio.yaml")).unwrap_or_else(|findings| panic!("{findings}"))
});

/// Opens all evidence of the contract.
fn evidence() -> Vec<Source> {
    let folder = fs::read_dir(file("openapi/evidence")).expect("there is evidence");
    let mut paths: Vec<_> = folder
        .map(|entry| entry.expect("readable").path())
        .collect();
    paths.sort();
    let open = |path: &std::path::PathBuf| {
        readers()
            .open(path)
            .unwrap_or_else(|findings| panic!("{findings}"))
    };
    paths.iter().map(open).collect()
}

#[test]
fn the_contract_agrees_with_its_sources() {
    let sources = evidence();
    let kinds: Vec<Kind> = sources
        .iter()
        .map(|source| source.origin.kind.clone())
        .collect();
    assert_eq!(kinds.iter().filter(|kind| **kind == Kind::PAGE).count(), 5);
    assert!(kinds.contains(&Kind::SDK_PYTHON));
    let drift = Drift::of(&CONTRACT, &sources, &Exceptions::of(&CONTRACT));
    assert!(drift.changes.is_empty(), "{:#?}", drift.changes);
    assert!(drift.beyond.is_empty() && drift.problems.is_empty());
    assert!(drift.stale.is_empty(), "{:#?}", drift.stale);
    // Explanations apply to named differences only, and some exist.
    assert!(!drift.explained.is_empty());
}

/// The vendor's pages are not committed; where a folder with them exists, they are checked too.
#[test]
fn saved_pages_agree_with_their_evidence() {
    let Ok(folder) = fs::read_dir(file("../shared/reference/pages")) else {
        return;
    };
    for entry in folder {
        let path = entry.expect("readable").path();
        let name = path.display();
        let source = readers()
            .open(&path)
            .unwrap_or_else(|findings| panic!("{name}: {findings}"));
        let drift = Drift::of(
            &CONTRACT,
            std::slice::from_ref(&source),
            &Exceptions::of(&CONTRACT),
        );
        assert!(drift.changes.is_empty(), "{name}: {:#?}", drift.changes);
        assert!(
            drift.problems.is_empty() && drift.stale.is_empty(),
            "{name}"
        );
        let stem = path.file_stem().expect("a name").to_string_lossy();
        let kept = file("openapi/evidence").join(format!("{stem}.json"));
        if let Ok(kept) = fs::read_to_string(kept) {
            let facts = Evidence::of(&source, Some(&CONTRACT));
            assert_eq!(facts.to_json().expect("facts"), kept, "{name}");
        }
    }
}

#[test]
fn every_source_names_its_origin() {
    for source in evidence() {
        let origin = source.origin;
        assert!(
            origin.sha256.is_some_and(|hash| hash.len() == 64),
            "{}",
            origin.file
        );
        assert!(origin.language.is_some(), "{}", origin.file);
    }
}

#[test]
fn a_draft_from_a_source_passes_lint_and_generates_a_client() {
    for source in evidence() {
        let file = &source.origin.file;
        let draft = Draft::of(&source, None);
        let spec = Spec::from_value(file, draft.document.expect("operations"));
        let findings = lint(&spec);
        assert!(findings.is_empty(), "{file}: {findings}");
        let client = sdk_codegen::generate_from(&spec)
            .unwrap_or_else(|findings| panic!("{file}: {findings}"));
        assert_eq!(
            client.api.operations.len(),
            source.contract.operations.items.len()
        );
        for (name, text) in &client.files() {
            syn::parse_file(text).unwrap_or_else(|error| panic!("{file}: {name}: {error}"));
        }
    }
}

#[test]
fn operations_of_the_contract_are_not_drafted() {
    for source in evidence() {
        let draft = Draft::of(&source, Some(&CONTRACT));
        assert!(
            draft.document.is_none() && draft.missing.is_empty(),
            "{}",
            source.origin.file
        );
    }
}

/// The contract without the paths of one family.
fn without(family: &str) -> Value {
    let mut less = SPEC.value().clone();
    let paths = less["paths"].as_object_mut().expect("paths");
    paths.retain(|_, item| {
        let operations = item.as_object().into_iter().flat_map(|item| item.values());
        let mut tags = operations.filter_map(|operation| operation["tags"].get(0));
        !tags.any(|tag| tag == family)
    });
    less
}

/// Returns a document without paths, with only the components that a draft references.
fn root_for(piece: &Value, document: &Value) -> Value {
    let mut root = document.clone();
    root["paths"] = json!({});
    without_resources(&mut root["components"]);
    let mut kept = BTreeSet::new();
    refer(piece, document, &mut kept);
    let sections = root["components"].as_object_mut().expect("components");
    for (section, components) in sections {
        let components = components.as_object_mut().expect("components");
        components.retain(|name, _| {
            let pointer = format!("/components/{section}/{name}");
            section == "securitySchemes" || kept.contains(pointer.as_str())
        });
    }
    root
}

/// Removes the references to resources, which are described by paths.
fn without_resources(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(without_resources),
        Value::Object(fields) => {
            fields.remove("x-ref");
            fields.values_mut().for_each(without_resources);
        }
        _ => {}
    }
}

/// Collects the references of a value, transitively.
fn refer<'a>(value: &'a Value, document: &'a Value, kept: &mut BTreeSet<&'a str>) {
    let pointer = value["$ref"].as_str().and_then(|to| to.strip_prefix('#'));
    if let Some(pointer) = pointer.filter(|pointer| kept.insert(pointer)) {
        let component = document.pointer(pointer);
        component
            .into_iter()
            .for_each(|one| refer(one, document, kept));
    }
    match value {
        Value::Array(items) => items.iter().for_each(|item| refer(item, document, kept)),
        Value::Object(fields) => fields.values().for_each(|one| refer(one, document, kept)),
        _ => {}
    }
}

#[test]
fn a_draft_joins_the_contract_and_uses_its_shared_components() {
    for (family, source) in [
        ("picture-modeling", "list-picture-modeling-jobs.zh.json"),
        ("picture-modeling", "huaweicloudsdkmetastudio-3.1.219.json"),
        (
            "digital-human-videos",
            "list-digital-human-video.zh.2024-11-18.json",
        ),
        ("model-training", "list-2d-model-training-job.en.json"),
        (
            "model-training",
            "delete-2d-model-training-job.zh.2024-12-12.json",
        ),
    ] {
        let document = without(family);
        let source = readers()
            .open(&file("openapi/evidence").join(source))
            .expect("evidence");
        let less = openapi::read_text("less.json", &document.to_string())
            .unwrap_or_else(|findings| panic!("{findings}"));
        let draft = Draft::of(&source, Some(&less));
        let draft = draft.piece_of(&Spec::from_value("less.json", document.clone()));
        let text = draft.to_yaml();
        for shared in ["parameters/ProjectId", "headers/XRequestId"] {
            assert!(text.contains(shared), "{family}: {shared}\n{text}");
        }
        // The page about videos names statuses instead of bodies, so its responses cannot be shared.
        let shares_responses = source.origin.kind == Kind::PAGE && family != "digital-human-videos";
        assert!(
            !shares_responses || text.contains("responses/BadRequest"),
            "{text}"
        );
        // The rest of the contract has nothing to do with the draft, and would take long to read again.
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path().join("metastudio.yaml");
        let whole = root_for(draft.document.as_ref().expect("operations"), &document);
        fs::write(&root, whole.to_string()).expect("writable");
        fs::create_dir(folder.path().join("families")).expect("a folder");
        let piece = folder.path().join("families/zz-draft.yaml");
        let tag = draft.notes.iter().find_map(|note| note.split('`').nth(1));
        let text = match tag {
            Some(tag) => text.replace(&format!("- {tag}\n"), &format!("- {family}\n")),
            None => text,
        };
        fs::write(&piece, &text).expect("writable");
        let joined = Spec::load(&root).unwrap_or_else(|findings| panic!("{findings}\n{text}"));
        let findings = lint(&joined);
        let reported = findings
            .iter()
            .filter(|finding| finding.place.file.ends_with("zz-draft.yaml"));
        let reported: Vec<String> = reported.map(ToString::to_string).collect();
        assert!(
            reported.is_empty() && !findings.has_errors(),
            "{findings}\n{text}"
        );
        sdk_codegen::generate(&root).unwrap_or_else(|findings| panic!("{findings}\n{text}"));
    }
}
