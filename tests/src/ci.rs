//! The actions and the examples of the guide that users copy into their CI.

use std::{collections::BTreeSet, fs, path::PathBuf};

use saphyr::{LoadableYamlNode as _, Yaml};

use crate::support::contract::file;

const GUIDE: &str = "crates/metastudio/src/guide/ci.md";

fn yaml(name: &str, text: &str) -> Yaml<'static> {
    let documents = Yaml::load_from_str(text);
    let documents = documents.unwrap_or_else(|error| panic!("{name}: {error}"));
    let document = documents.into_iter().next();
    document.unwrap_or_else(|| panic!("{name} is empty"))
}

fn read(path: &str) -> String {
    fs::read_to_string(file(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Returns the folders of all actions, by name.
fn actions() -> Vec<(String, PathBuf)> {
    let folders = fs::read_dir(file(".github/actions")).expect("a folder");
    let folders = folders.map(|entry| entry.expect("an entry"));
    let mut actions: Vec<_> = folders
        .map(|entry| {
            (
                entry.file_name().to_string_lossy().into_owned(),
                entry.path(),
            )
        })
        .collect();
    actions.sort();
    actions
}

fn keys(map: &Yaml<'_>) -> BTreeSet<String> {
    let entries = map.as_mapping().into_iter().flatten();
    entries
        .filter_map(|(key, _)| key.as_str().map(str::to_owned))
        .collect()
}

fn text<'y>(map: &'y Yaml<'_>, key: &str) -> Option<&'y str> {
    map.as_mapping_get(key)?.as_str()
}

/// Returns the names after a prefix, such as those of inputs.
fn named_after(text: &str, prefix: &str) -> BTreeSet<String> {
    let rest = text.split(prefix).skip(1);
    rest.map(|rest| {
        rest.chars()
            .take_while(|next| next.is_alphanumeric() || *next == '-')
            .collect()
    })
    .collect()
}

/// Returns the code blocks of the guide in a language.
fn blocks(language: &str) -> Vec<String> {
    let guide = read(GUIDE);
    let begin = format!("```{language}\n");
    let blocks = guide.split(&begin).skip(1);
    blocks
        .filter_map(|rest| Some(rest.split_once("```")?.0.to_owned()))
        .collect()
}

#[test]
fn actions_are_complete() {
    let actions = actions();
    assert_eq!(actions.len(), 2);
    for (name, folder) in actions {
        let source = fs::read_to_string(folder.join("action.yml")).expect("a file");
        let action = yaml(&name, &source);
        let runs = action
            .as_mapping_get("runs")
            .expect("the action has `runs`");
        assert_eq!(text(runs, "using"), Some("composite"), "{name}");
        let steps = runs
            .as_mapping_get("steps")
            .and_then(Yaml::as_vec)
            .expect("steps");
        for step in steps {
            assert!(
                text(step, "run").is_some() && text(step, "shell").is_some(),
                "{name}"
            );
            // Inputs reach a shell only through the environment, so that they are never executed.
            assert!(
                !text(step, "run").is_some_and(|run| run.contains("${{")),
                "{name}"
            );
        }
        let inputs = action
            .as_mapping_get("inputs")
            .map(keys)
            .unwrap_or_default();
        assert_eq!(named_after(&source, "${{ inputs."), inputs, "{name}");
        for path in named_paths(&source) {
            assert!(
                folder.join(&path).join("Cargo.toml").exists(),
                "{name}: {path}"
            );
        }
    }
}

/// Returns the folders that an action names relative to its own.
fn named_paths(source: &str) -> Vec<String> {
    let rest = source.split("github.action_path }}/").skip(1);
    rest.filter_map(|rest| Some(rest.split_whitespace().next()?.to_owned()))
        .collect()
}

#[test]
fn the_workflow_of_the_guide_uses_existing_actions_and_inputs() {
    let blocks = blocks("yaml");
    assert_eq!(blocks.len(), 1);
    let workflow = yaml(GUIDE, &blocks[0]);
    assert_eq!(
        keys(&workflow),
        ["jobs", "name", "on"].map(str::to_owned).into()
    );
    let jobs = workflow
        .as_mapping_get("jobs")
        .and_then(Yaml::as_mapping)
        .expect("jobs");
    let mut used = BTreeSet::new();
    for (_, job) in jobs {
        for step in job
            .as_mapping_get("steps")
            .and_then(Yaml::as_vec)
            .expect("steps")
        {
            let uses = text(step, "uses").and_then(|uses| uses.split_once("/.github/actions/"));
            let Some((_, action)) = uses else { continue };
            let name = action.split('@').next().unwrap_or_default();
            let own = yaml(name, &read(&format!(".github/actions/{name}/action.yml")));
            let inputs = own.as_mapping_get("inputs").map(keys).unwrap_or_default();
            let given = step.as_mapping_get("with").map(keys).unwrap_or_default();
            assert!(
                given.is_subset(&inputs),
                "{name} does not have all inputs of {given:?}"
            );
            used.insert(name.to_owned());
        }
    }
    let all: BTreeSet<String> = actions().into_iter().map(|(name, _)| name).collect();
    assert_eq!(used, all);
}

#[test]
fn the_commands_of_the_guide_are_valid() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut commands = 0;
    let script = blocks("sh").concat().replace("\\\n", " ");
    for line in script
        .lines()
        .filter(|line| line.starts_with("huaweicloud-contract "))
    {
        let mut words: Vec<String> = line
            .split_whitespace()
            .map(|word| word.replace('"', ""))
            .collect();
        // With missing files a valid command fails; unknown arguments would be reported as misuse.
        let outside = |word: &String| word.contains('.').then(|| folder.path().join(word));
        for word in &mut words {
            if let Some(path) = outside(word) {
                *word = path.display().to_string();
            }
        }
        let words = words.into_iter().map(std::ffi::OsString::from);
        let outcome = api_contract::cli::run(
            words,
            jiff::civil::date(2030, 1, 1),
            &huaweicloud_sources::readers(),
        );
        assert_eq!(outcome, api_contract::cli::Outcome::Failed, "{line}");
        commands += 1;
    }
    assert_eq!(commands, 3);
}
