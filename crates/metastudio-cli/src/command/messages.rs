//! Commands that talk and listen: conversations with avatars, and the callbacks of the service.

use std::net::IpAddr;

use clap::{
    Arg, ArgAction, Command, ValueHint,
    builder::{PossibleValuesParser, ValueParser},
    value_parser,
};
use metastudio::callbacks::{self, Callback};

use super::{
    tools::{flag, option, positional},
    values,
};

/// The port that callbacks are received on by default.
pub(crate) const PORT: u16 = 8080;

/// The forms of signatures, by their names on the command line.
pub(crate) const FORMS: [&str; 2] = ["url-millis", "sorted-url-seconds"];

/// Returns the name of a callback on the command line, such as `job-finished`.
pub(crate) fn callback_name(callback: &Callback) -> String {
    let mut name = String::new();
    for c in callback.name().chars() {
        if c.is_ascii_uppercase() && !name.is_empty() {
            name.push('-');
        }
        name.push(c.to_ascii_lowercase());
    }
    name
}

pub(super) fn chat() -> Command {
    Command::new("chat")
        .about("Talk to an avatar: each line of standard input is said")
        .long_about(
            "Talk to an avatar: each line of standard input is said.\n\nThe next line is sent when the \
             service has accepted the one before. What the avatar says reaches people by the room of the \
             job; this command prints what the service reports. A job that it starts itself is stopped at \
             the end, others continue.\n\nLines that begin with / are commands: /interrupt, /stop (end \
             the conversation), /quit, /help; // begins a text with /.",
        )
        .arg(positional(
            "job",
            "The job, as ROOM_ID/JOB_ID; without it, one is started",
        ))
        .arg(option("room-id", "ID", "The room to start a job in"))
        .arg(option(
            "robot-id",
            "ID",
            "The robot to start a job with; of a running job, sent with each message",
        ))
        .arg(option(
            "address",
            "HOST:PORT",
            "The `chat_access_address` of the job, instead of asking the service for it",
        ))
        .arg(flag("keep", "Do not stop a job that this command started"))
}

pub(super) fn listen() -> Command {
    let names: Vec<String> = callbacks::ALL
        .iter()
        .map(|own| callback_name(own))
        .collect();
    Command::new("listen")
        .about("Receive callbacks of the service, verify them, and print them")
        .long_about(
            "Receive callbacks of the service, verify them, and print them as they arrive.\n\nEach callback \
             has an address of its own: URL/NAME, such as http://127.0.0.1:8080/job-finished. Register it \
             with a request, for instance as `callback_config.callback_url`. With --callback, URL is the \
             registered address itself. A callback that is not signed as registered is rejected with the \
             reason, and not printed.\n\nWith --mock, the mock server renders a video that calls back.",
        )
        .arg(
            option("port", "NUMBER", "The port to listen on; 0 is a free one [default: 8080]")
                .value_parser(value_parser!(u16)),
        )
        .arg(
            option("host", "ADDRESS", "The address of this machine to listen on [default: 127.0.0.1]")
                .value_parser(value_parser!(IpAddr)),
        )
        .arg(
            option("callback", "NAME", "Receive this callback only, at any path")
                .value_parser(PossibleValuesParser::new(names)),
        )
        .arg(option(
            "url",
            "URL|@FILE",
            "The address as the service knows it, if a proxy or tunnel is in front",
        ))
        .arg(
            option(
                "key-file",
                "FILE",
                "File with the key of the registration; - is standard input; repeat it during a rotation",
            )
            .value_hint(ValueHint::FilePath)
            .action(ArgAction::Append),
        )
        .arg(
            flag("unsigned", "Accept callbacks that were registered with the authentication NONE")
                .conflicts_with("key-file"),
        )
        .arg(
            option("form", "FORM", "Accept this form of signature only [default: every possible one]")
                .value_parser(PossibleValuesParser::new(FORMS)),
        )
        .arg(
            time("window", "How old a signature may be [default: as published, or 5m]"),
        )
        .arg(option(
            "forward",
            "URL",
            "Pass verified callbacks on to this server, and its response to the service",
        ))
        .arg(
            option("count", "NUMBER", "Stop after this many callbacks")
                .value_parser(value_parser!(u64).range(1..)),
        )
        .arg(
            time("wait-timeout", "Fail with exit code 8 if they do not arrive in this time")
                .requires("count"),
        )
}

fn time(name: &'static str, help: &'static str) -> Arg {
    option(name, "TIME", help).value_parser(ValueParser::new(values::duration))
}
