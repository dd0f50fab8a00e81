//! Commands that are not operations.

use crate::support::Home;

#[test]
fn operations_are_found_by_any_of_their_words() {
    let home = Home::new();
    for (words, command) in [
        (
            "List2dModelTrainingJob",
            "model-training list-2d-model-training-job",
        ),
        ("avatar training", "model-training"),
        ("voice_asset_id", "video-scripts"),
        ("/digital-human-videos", "digital-human-videos"),
    ] {
        let found = home.json(&format!("find {words}"));
        let found = found.as_array().expect("a list");
        assert!(
            found.iter().any(|row| row["command"]
                .as_str()
                .is_some_and(|own| own.contains(command))),
            "{words}: {found:?}"
        );
    }
    assert_eq!(home.failure(5, "find xyzzy")["code"], "not_found");
}

#[test]
fn codes_are_explained() {
    let home = Home::new();
    let explained = home.json("explain apigw.0301");
    assert!(
        explained["fix"]
            .as_str()
            .is_some_and(|fix| fix.contains("auth status")),
        "{explained}"
    );
    assert!(
        home.json("explain")
            .as_array()
            .is_some_and(|all| all.len() > 10)
    );
    let failure = home.failure(5, "explain APIGW.0302x");
    assert!(
        failure["message"]
            .as_str()
            .is_some_and(|text| text.contains("did you mean APIGW.0302")),
        "{failure}"
    );
}

#[test]
fn help_has_topics() {
    let home = Home::new();
    let codes = home.run("help exit-codes").stdout;
    assert!(codes.contains("  141  the reader"), "{codes}");
    for topic in [
        "options",
        "output",
        "credentials",
        "environment",
        "model-training list-2d-model-training-job",
        "sign",
    ] {
        let ran = home.run(&format!("help {topic}"));
        assert!(
            ran.code == 0 && ran.stdout.lines().count() > 5,
            "{topic}: {ran:?}"
        );
    }
    let failure = home.failure(2, "help modell-training");
    assert!(
        failure["message"]
            .as_str()
            .is_some_and(|text| text.contains("did you mean model-training")),
        "{failure}"
    );
}

#[test]
fn completion_knows_commands_options_and_values() {
    let home = Home::new().set("METASTUDIO_COMPLETE", "fish");
    for (line, expected) in [
        ("-- metastudio model-tr", "model-training"),
        (
            "-- metastudio model-training list-",
            "list-2d-model-training-job",
        ),
        (
            "-- metastudio --mock model-training list-2d-model-training-job --sta",
            "--state",
        ),
        (
            "-- metastudio model-training list-2d-model-training-job --state TRAI",
            "TRAINING",
        ),
        ("-- metastudio -o js", "jsonl"),
    ] {
        let ran = home.run(line);
        assert!(
            ran.code == 0 && ran.stdout.contains(expected),
            "{line}: {ran:?}"
        );
    }
    let home = Home::new();
    for shell in ["bash", "zsh", "fish", "powershell"] {
        let ran = home.run(&format!("completion {shell}"));
        assert!(
            ran.code == 0 && ran.stdout.contains("METASTUDIO_COMPLETE"),
            "{shell}: {ran:?}"
        );
        assert!(ran.stdout.len() < 4096, "{shell}");
    }
    let ran = home.run("completion bash --install");
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(
        home.path()
            .join(".local/share/bash-completion/completions/metastudio")
            .exists()
    );
}

#[test]
fn every_command_has_a_man_page() {
    let home = Home::new();
    let ran = home.run("man --dir man");
    assert_eq!(ran.code, 0, "{ran:?}");
    let pages = std::fs::read_dir(home.path().join("man"))
        .expect("pages")
        .count();
    assert!(pages > 320, "{pages}");
    assert!(
        home.path()
            .join("man/metastudio-model-training-list-2d-model-training-job.1")
            .exists()
    );
}

#[test]
fn kinds_of_jobs_are_listed() {
    let kinds = Home::new().json("job kinds --query '[].kind'");
    let kinds = kinds.as_array().expect("a list");
    assert!(
        kinds.contains(&"model-training/training-job".into()),
        "{kinds:?}"
    );
}

#[test]
fn the_mock_command_starts_a_server() {
    use std::{
        io::{BufRead, BufReader},
        process::Stdio,
    };

    let home = Home::new();
    let mut serving = home
        .command("mock serve --listen 127.0.0.1:0")
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program");
    let mut line = String::new();
    let output = serving.stdout.take().expect("output");
    BufReader::new(output).read_line(&mut line).expect("a line");
    let url = line
        .trim()
        .strip_prefix("listening on ")
        .expect("an address")
        .to_owned();
    home.write("sk", metastudio_mock::DEFAULT_SECRET_KEY);
    let list = format!(
        "--endpoint {url} --project-id {} --ak {} --sk-file sk products list-products --limit 2 --query 'length(products)'",
        metastudio_mock::DEFAULT_PROJECT_ID,
        metastudio_mock::DEFAULT_ACCESS_KEY_ID,
    );
    let ran = home.run(&list);
    serving.kill().expect("an end");
    serving.wait().expect("an end");
    assert_eq!((ran.code, ran.stdout.as_str()), (0, "2\n"), "{ran:?}");
}
