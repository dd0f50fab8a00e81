//! The contract, and the evidence of the sources that it was curated from.

use std::fs;

use api_contract::{
    Spec,
    draft::Draft,
    drift::{Drift, Exceptions},
    evidence::Evidence,
    lint, openapi,
    sources::{self, Kind, Source},
};

use crate::support::contract::file;

/// Every piece of evidence beside the contract.
fn evidence() -> Vec<Source> {
    let folder = fs::read_dir(file("openapi/evidence")).expect("there is evidence");
    let mut paths: Vec<_> = folder
        .map(|entry| entry.expect("readable").path())
        .collect();
    paths.sort();
    let open = |path: &std::path::PathBuf| {
        sources::open(path).unwrap_or_else(|findings| panic!("{findings}"))
    };
    paths.iter().map(open).collect()
}

#[test]
fn the_contract_says_what_its_sources_say() {
    let spec = openapi::load(&file("openapi/metastudio.yaml"))
        .unwrap_or_else(|findings| panic!("{findings}"));
    let sources = evidence();
    let kinds: Vec<Kind> = sources.iter().map(|source| source.origin.kind).collect();
    assert_eq!(kinds.iter().filter(|kind| **kind == Kind::Page).count(), 5);
    assert!(kinds.contains(&Kind::Sdk));
    let drift = Drift::of(&spec, &sources, &Exceptions::of(&spec));
    assert!(drift.changes.is_empty(), "{:#?}", drift.changes);
    assert!(drift.beyond.is_empty() && drift.problems.is_empty());
    assert!(drift.stale.is_empty(), "{:#?}", drift.stale);
    // Not everything is explained away: what is explained is known by name and value.
    assert!(!drift.explained.is_empty());
}

/// The vendor's pages are not ours to commit. Where somebody keeps them, they are read too.
#[test]
fn saved_pages_say_what_their_evidence_says() {
    let Ok(folder) = fs::read_dir(file("../shared/reference/pages")) else {
        return;
    };
    let spec = openapi::load(&file("openapi/metastudio.yaml"))
        .unwrap_or_else(|findings| panic!("{findings}"));
    for entry in folder {
        let path = entry.expect("readable").path();
        let name = path.display();
        let source = sources::open(&path).unwrap_or_else(|findings| panic!("{name}: {findings}"));
        let drift = Drift::of(&spec, std::slice::from_ref(&source), &Exceptions::of(&spec));
        assert!(drift.changes.is_empty(), "{name}: {:#?}", drift.changes);
        assert!(
            drift.problems.is_empty() && drift.stale.is_empty(),
            "{name}"
        );
        let stem = path.file_stem().expect("a name").to_string_lossy();
        let kept = file("openapi/evidence").join(format!("{stem}.json"));
        if let Ok(kept) = fs::read_to_string(kept) {
            let facts = Evidence::of(&source, Some(&spec));
            assert_eq!(facts.to_json().expect("facts"), kept, "{name}");
        }
    }
}

#[test]
fn every_source_tells_where_it_comes_from() {
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
fn what_is_drafted_from_a_source_lints_clean_and_makes_a_client() {
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
fn nothing_is_drafted_that_the_contract_has() {
    let spec = openapi::load(&file("openapi/metastudio.yaml"))
        .unwrap_or_else(|findings| panic!("{findings}"));
    for source in evidence() {
        let draft = Draft::of(&source, Some(&spec));
        assert!(
            draft.document.is_none() && draft.missing.is_empty(),
            "{}",
            source.origin.file
        );
    }
}

/// The contract in a folder of its own, without the paths of one family; and that folder.
fn without(family: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for part in ["", "families", "schemas"] {
        let to = folder.path().join(part);
        fs::create_dir_all(&to).expect("a folder");
        for entry in fs::read_dir(file("openapi").join(part)).expect("the contract") {
            let from = entry.expect("readable").path();
            let name = from.file_name().expect("a name");
            if from.is_file() {
                let text = fs::read_to_string(&from).expect("readable");
                let kept = match from.file_stem().is_some_and(|stem| stem == family) {
                    true => text
                        .split_once("\ncomponents:\n")
                        .map_or("", |(_, rest)| rest),
                    false => "",
                };
                let text = match kept {
                    "" => text,
                    rest => format!("components:\n{rest}"),
                };
                fs::write(to.join(name), text).expect("writable");
            }
        }
    }
    folder
}

#[test]
fn a_draft_joins_the_contract_and_shares_what_it_has() {
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
        let folder = without(family);
        let root = folder.path().join("metastudio.yaml");
        let source = sources::open(&file("openapi/evidence").join(source)).expect("evidence");
        let less = openapi::load(&root).unwrap_or_else(|findings| panic!("{findings}"));
        let spec = Spec::load(&root).unwrap_or_else(|findings| panic!("{findings}"));
        let draft = Draft::of(&source, Some(&less)).piece_of(&spec);
        let text = draft.to_yaml();
        for shared in ["parameters/ProjectId", "headers/XRequestId"] {
            assert!(text.contains(shared), "{family}: {shared}\n{text}");
        }
        // The page of videos has names of statuses where bodies belong, which no answer shares.
        let answers = source.origin.kind == Kind::Page && family != "digital-human-videos";
        assert!(!answers || text.contains("responses/BadRequest"), "{text}");
        let piece = folder.path().join("families/zz-draft.yaml");
        let tag = draft.notes.iter().find_map(|note| note.split('`').nth(1));
        let text = match tag {
            Some(tag) => text.replace(&format!("- {tag}\n"), &format!("- {family}\n")),
            None => text,
        };
        fs::write(&piece, &text).expect("writable");
        let joined = Spec::load(&root).unwrap_or_else(|findings| panic!("{findings}\n{text}"));
        let findings = lint(&joined);
        let told = findings
            .iter()
            .filter(|finding| finding.place.file.ends_with("zz-draft.yaml"));
        let told: Vec<String> = told.map(ToString::to_string).collect();
        assert!(
            told.is_empty() && !findings.has_errors(),
            "{findings}\n{text}"
        );
        sdk_codegen::generate(&root).unwrap_or_else(|findings| panic!("{findings}\n{text}"));
    }
}
