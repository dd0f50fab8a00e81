//! The program on a terminal: tables, widths, color, questions, Ctrl-C.

use std::process::Command;

use rexpect::session::{PtySession, spawn_command};

use crate::support::Home;

/// How long to wait for a text, in milliseconds.
const PATIENCE: u64 = 30_000;

fn start(mut command: Command) -> PtySession {
    if !command.get_envs().any(|(name, _)| name == "TERM") {
        command.env("TERM", "xterm-256color");
    }
    spawn_command(command, Some(PATIENCE)).expect("a terminal")
}

/// Returns the exit code. Its type is not public, but its text is `Exited(Pid(1), CODE)`.
fn code(session: &PtySession) -> i32 {
    let ended = format!("{:?}", session.process().wait().expect("an end"));
    let code = ended
        .strip_prefix("Exited(")
        .and_then(|rest| rest.trim_end_matches(')').rsplit(' ').next());
    code.and_then(|code| code.parse().ok())
        .unwrap_or_else(|| panic!("it did not exit: {ended}"))
}

const LIST: &str = "--mock model-training list-2d-model-training-job --limit 3";

#[test]
fn tables_fit_the_terminal() {
    let home = Home::new();
    let mut command = home.command(LIST);
    command.env("COLUMNS", "60").env("NO_COLOR", "1");
    let mut session = start(command);
    let text = session.exp_eof().expect("an end");
    assert_eq!(code(&session), 0);
    let table: Vec<&str> = text.lines().filter(|line| !line.contains(" of ")).collect();
    assert!(
        table.iter().any(|line| line.starts_with("JOB_ID")),
        "{text}"
    );
    assert!(
        table.iter().all(|line| line.chars().count() <= 60),
        "{text}"
    );
    assert!(!text.contains("\u{1b}[1m"), "{text}");
}

#[test]
fn color_is_used_only_on_capable_terminals() {
    let home = Home::new();
    let mut session = start(home.command(LIST));
    assert!(session.exp_eof().expect("an end").contains("\u{1b}[1m"));
    for (name, value) in [("NO_COLOR", "1"), ("TERM", "dumb"), ("CLICOLOR", "0")] {
        let mut command = home.command(LIST);
        command.env(name, value);
        let text = start(command).exp_eof().expect("an end");
        assert!(!text.contains("\u{1b}[1m"), "{name}: {text}");
    }
    let mut command = home.command(&format!("{LIST} --color never"));
    command.env("CLICOLOR_FORCE", "1");
    assert!(
        !start(command)
            .exp_eof()
            .expect("an end")
            .contains("\u{1b}[1m")
    );
}

#[test]
fn a_deletion_is_confirmed() {
    let home = Home::new();
    let id = home.json(
        "--mock model-training list-2d-model-training-job --state JOB_FINISH --limit 1 --query 'jobs[0].job_id'",
    );
    let line = format!(
        "--mock model-training delete-2d-model-training-job --job-id {}",
        id.as_str().expect("an id")
    );
    for (answer, expected) in [("n", 3), ("y", 0)] {
        let mut session = start(home.command(&line));
        let question = session.exp_string("[y/N]").expect("a question");
        assert!(question.contains("job_id="), "{question}");
        session.send_line(answer).expect("an answer");
        session.exp_eof().expect("an end");
        assert_eq!(code(&session), expected, "{answer}");
    }
    let session = start(home.command(&format!("{line} --no-input")));
    assert_eq!(code(&session), 3);
}

#[test]
fn ctrl_c_keeps_a_job_running_and_explains_how_to_resume() {
    let home = Home::new();
    let list = "--mock digital-human-videos list-digital-human-video --state PROCESSING";
    let id = home.json(&format!("{list} --limit 1 --query jobs[0].job_id"));
    let id = id.as_str().expect("an id");
    let mut session = start(home.command(&format!("--mock job watch {id} --wait-interval 1h")));
    session.exp_string(id).expect("progress");
    session.send_control('c').expect("Ctrl-C");
    session
        .exp_string(&format!(
            "metastudio job watch {id} --kind digital-human-videos/"
        ))
        .expect("a hint");
    session.exp_string(" --mock`").expect("the same world");
    session.exp_eof().expect("an end");
    assert_eq!(code(&session), 130);
}

#[test]
fn profiles_are_prompted_for_without_echo() {
    let home = Home::new();
    let mut session = start(home.command("configure"));
    for (question, answer) in [
        ("Region", "cn-north-4"),
        ("Project", ""),
        ("Access key id", "AKEXAMPLE0001"),
        ("Secret", "hushhush"),
    ] {
        session.exp_string(question).expect(question);
        session.send_line(answer).expect(question);
    }
    let text = session.exp_eof().expect("an end");
    assert_eq!(code(&session), 0, "{text}");
    assert!(!text.contains("hush"), "{text}");
    let stored =
        std::fs::read_to_string(home.path().join(".config/metastudio/credentials/default"));
    assert!(stored.expect("credentials").contains("sk = hushhush"));
}

#[test]
fn a_conversation_asks_for_lines_and_ctrl_c_leaves_the_job_running() {
    let home = Home::new();
    let mut session = start(home.command("--mock chat"));
    session.exp_string("> ").expect("a question");
    session.send_line("Good morning.").expect("a line");
    session
        .exp_string("accepted  Good morning.")
        .expect("an event");
    session.send_line("/nope").expect("a line");
    session.exp_string("/help lists them").expect("help");
    session.send_control('c').expect("Ctrl-C");
    session
        .exp_string("stop-smart-chat-job")
        .expect("a command");
    session
        .exp_string("resume with `metastudio chat ")
        .expect("a hint");
    session.exp_eof().expect("an end");
    assert_eq!(code(&session), 130);
}

#[test]
fn texts_are_wrapped_and_not_cut() {
    let home = Home::new();
    let whole = home.json("explain APIGW.0301");
    for columns in ["20", "40", "80"] {
        let mut command = home.command("explain APIGW.0301 --color never");
        command.env("COLUMNS", columns);
        let text = start(command).exp_eof().expect("an end");
        let width = columns.parse::<usize>().expect("a number");
        assert!(
            text.lines().all(|line| line.chars().count() <= width),
            "{text}"
        );
        let words: String = text.split_whitespace().collect();
        for field in ["meaning", "fix"] {
            let meaning = whole[field].as_str().expect(field);
            let meaning: String = meaning.split_whitespace().collect();
            assert!(words.contains(&meaning), "{columns}: {text}");
        }
    }
}

#[test]
fn ids_are_whole_where_there_is_room() {
    let home = Home::new();
    let mut command = home.command("find avatar training --columns command --color never");
    command.env("COLUMNS", "60");
    let text = start(command).exp_eof().expect("an end");
    assert!(text.contains("execute-2d-model-training-command"), "{text}");
}

#[test]
fn help_and_mistakes_follow_the_option_for_color() {
    let home = Home::new();
    for line in ["--color never --help", "--color=never nope"] {
        let text = start(home.command(line)).exp_eof().expect("an end");
        assert!(!text.contains("\u{1b}[1m"), "{line}: {text}");
    }
}
