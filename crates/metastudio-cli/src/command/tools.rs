//! Commands that are not operations.

use std::path::PathBuf;

use clap::{Arg, ArgAction, Command, ValueHint, builder::PossibleValuesParser, value_parser};

use super::{messages, operation};

/// Returns every command that is not a family.
pub(super) fn all() -> Vec<Command> {
    vec![
        find(),
        api(),
        sign(),
        explain(),
        job(),
        video(),
        asset(),
        messages::chat(),
        messages::listen(),
        auth(),
        configure(),
        mock(),
        mcp(),
        completion(),
        man(),
        help(),
    ]
}

pub(super) fn positional(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name)
        .value_name(name.to_ascii_uppercase())
        .help(help)
}

pub(super) fn option(name: &'static str, value: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).value_name(value).help(help)
}

pub(super) fn flag(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name)
        .long(name)
        .action(ArgAction::SetTrue)
        .help(help)
}

fn group(name: &'static str, about: &'static str) -> Command {
    Command::new(name)
        .about(about)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
}

fn find() -> Command {
    Command::new("find")
        .about("Find operations by vendor ids, paths, fields and descriptions")
        .arg(
            positional("words", "Words that all must occur")
                .num_args(1..)
                .required(true),
        )
}

fn api() -> Command {
    Command::new("api")
        .about("Send a signed request of any method and path")
        .long_about(
            "Send a signed request of any method and path.\n\n{project_id} in the path is filled in. \
             Operations that the contract has are paged; the method may be left out for GET.",
        )
        .arg(positional("method", "GET, POST, PUT, PATCH, DELETE, or the path").required(true))
        .arg(positional("path", "The path, such as /v1/{project_id}/digital-assets"))
        .arg(
            option("param", "NAME=VALUE", "A query parameter")
                .short('q')
                .short_alias('p')
                .action(ArgAction::Append),
        )
        .arg(option("header", "NAME:VALUE", "A header").short('H').action(ArgAction::Append))
        .arg(
            option("body", "JSON|@FILE|-", "The body: JSON, or from a file or standard input")
                .value_hint(ValueHint::FilePath),
        )
        .arg(
            option("limit", "NUMBER", "At most this many results of a paged list")
                .value_parser(value_parser!(u64).range(1..)),
        )
        .arg(flag("no-paginate", "Request one page only"))
}

fn sign() -> Command {
    Command::new("sign")
        .about("Print the canonical request, string to sign and Authorization of a request")
        .long_about(
            "Print the canonical request, string to sign and Authorization of a request.\n\nNothing \
             is sent. Compare the texts with those of another client, line by line, to find out why a \
             signature is rejected.",
        )
        .arg(option("url", "URL", "The address with its query, as it is sent").required(true))
        .arg(option("method", "METHOD", "The HTTP method [default: GET]"))
        .arg(option("header", "NAME: VALUE", "A header to sign").short('H').action(ArgAction::Append))
        .arg(
            option("body", "TEXT|@FILE|-", "The body, as it is sent").value_hint(ValueHint::FilePath),
        )
        .arg(option("date", "DATE", "The time of X-Sdk-Date, as 20250124T080910Z [default: now]"))
        .arg(
            option("algorithm", "NAME", "The algorithm [default: sdk-hmac-sha256]")
                .ignore_case(true)
                .value_parser(PossibleValuesParser::new([
                    "sdk-hmac-sha256",
                    "sdk-hmac-sm3",
                    "v11-hmac-sha256",
                ])),
        )
        .arg(option("service", "NAME", "The service, for v11-hmac-sha256"))
        .arg(
            option("format", "FORMAT", "text or json [default: text]")
                .value_parser(PossibleValuesParser::new(["text", "json"])),
        )
}

fn explain() -> Command {
    Command::new("explain")
        .about("Explain an error code of the service, such as APIGW.0301")
        .arg(positional(
            "code",
            "The code; without it, all that are known",
        ))
}

fn job() -> Command {
    let watch = Command::new("watch")
        .about("Follow a job until it ends, and print it")
        .arg(
            positional(
                "id",
                "The id of the job; of a job in a room, ROOM_ID/JOB_ID",
            )
            .required(true),
        )
        .arg(option(
            "kind",
            "KIND",
            "The kind of job, such as model-training; without it, every kind is tried",
        ))
        .args(operation::waiting(false));
    group("job", "Follow jobs of any kind")
        .subcommand(watch)
        .subcommand(Command::new("kinds").about("List the kinds of jobs"))
}

fn video() -> Command {
    let render = Command::new("render")
        .about("Render a video from a script, wait for it, and download it")
        .long_about(
            "Render a video from a script, wait for it, and download it.\n\nThe script is the body \
             of video-scripts create-video-scripts as YAML or JSON; a field `video` with the body of \
             create-2d-digital-human-video is optional. `metastudio video-scripts \
             create-video-scripts --skeleton=yaml` prints one to fill in.",
        )
        .arg(
            positional("script", "The script as YAML or JSON; - is standard input")
                .required(true)
                .value_hint(ValueHint::FilePath),
        )
        .arg(
            option("file", "FILE", "Write the video to this file")
                .long("output")
                .required(true)
                .value_hint(ValueHint::FilePath),
        )
        .arg(
            option("output", "FORMAT", "The format of the result on standard output")
                .long("format")
                .value_parser(PossibleValuesParser::new(crate::output::Format::NAMES)),
        )
        .arg(option("job-id", "ID", "Resume with this job instead of starting one"))
        .arg(flag("force", "Replace the file if it exists"))
        .args(operation::waiting(false));
    group("video", "Whole videos: from a script to a file").subcommand(render)
}

fn asset() -> Command {
    let upload = Command::new("upload")
        .about("Upload a file as the main file of an asset")
        .long_about(
            "Upload a file as the main file of an asset.\n\nIf it is interrupted, the same command \
             continues with the parts that are missing, unless the file has changed.",
        )
        .arg(
            positional("file", "The file; - is standard input")
                .required(true)
                .value_hint(ValueHint::FilePath),
        )
        .arg(option(
            "name",
            "NAME",
            "The name of the file in the asset [default: that of the file]",
        ))
        .arg(
            option(
                "asset-id",
                "ID",
                "The asset; see digital-assets create-digital-asset",
            )
            .required(true),
        )
        .arg(option(
            "category",
            "CATEGORY",
            "The role of the file in the asset [default: MAIN]",
        ))
        .arg(
            option("parts", "NUMBER", "Upload in this many parts")
                .value_parser(value_parser!(u32).range(1..=100)),
        );
    let download = Command::new("download")
        .about("Download the main file of an asset")
        .long_about(
            "Download the main file of an asset.\n\nUntil it is complete, the file is FILE.part. If the \
             download is interrupted, the same command continues it, unless the content has changed.",
        )
        .arg(positional("asset-id", "The asset").required(true))
        .arg(
            option(
                "output-file",
                "FILE",
                "Write to this file; - is standard output",
            )
            .short('O')
            .required(true)
            .value_hint(ValueHint::FilePath),
        )
        .arg(flag("force", "Replace the file if it exists"))
        .arg(flag(
            "resume",
            "Continue FILE.part also if it is not known which version it is from",
        ));
    group("asset", "Upload and download the content of assets")
        .subcommand(upload)
        .subcommand(download)
}

fn auth() -> Command {
    let status = Command::new("status")
        .about("Show which credentials, account and project are used, and the clock offset")
        .arg(flag("offline", "Send nothing: do not ask the service"));
    group("auth", "Credentials").subcommand(status)
}

fn configure() -> Command {
    Command::new("configure")
        .about("Store region, project and access key in a profile")
        .long_about(
            "Store region, project and access key in a profile.\n\nAsks for what no option gives, if \
             standard input is a terminal. --profile names the profile; --region, --endpoint, \
             --project-id, --ak and --sk-file give its values. The secret is stored in a file that only \
             you can read; with --secret-command it is not stored, and the command is run when it is \
             needed, for at most 3 seconds. `metastudio help credentials` has commands for keyrings.",
        )
        .arg(option(
            "secret-command",
            "COMMAND",
            "The command that prints the secret access key, such as one that reads a keyring",
        ))
        .arg(
            option("default-output", "FORMAT", "The output format of this profile")
                .value_parser(PossibleValuesParser::new(crate::output::Format::NAMES)),
        )
}

fn mock() -> Command {
    let serve = Command::new("serve")
        .about("Run the mock server until it is interrupted")
        .disable_help_flag(true)
        .arg(
            Arg::new("arguments")
                .num_args(0..)
                .trailing_var_arg(true)
                .allow_hyphen_values(true)
                .help("Options of the mock server: --listen, --admin, --credentials, --clock, …"),
        );
    group(
        "mock",
        "The mock server behind --mock, and as a server of its own",
    )
    .subcommand(serve)
    .subcommand(Command::new("reset").about("Begin with a new world"))
    .subcommand(Command::new("path").about("Print the path of the state file"))
}

fn mcp() -> Command {
    Command::new("mcp")
        .about("Serve AI agents on standard input and output (Model Context Protocol)")
        .long_about(
            "Serve AI agents on standard input and output (Model Context Protocol).\n\nThe server reads \
             only, unless options allow more. It starts without network and credentials; with --mock its \
             tools call the mock server.",
        )
        .arg(
            option("allow-write", "FAMILIES", "Allow what creates and changes; of these families only, if any are named")
                .num_args(0..=1)
                .require_equals(true)
                .value_delimiter(',')
                .default_missing_value("")
                .action(ArgAction::Append),
        )
        .arg(flag("allow-destructive", "Allow what deletes; each call needs a confirmation"))
        .arg(
            option("family", "FAMILIES", "Expose these families only")
                .value_delimiter(',')
                .action(ArgAction::Append),
        )
        .arg(
            option("tools", "OPERATIONS", "Add a tool for each of these operations, or of a family")
                .value_delimiter(',')
                .action(ArgAction::Append),
        )
        .arg(
            option("files", "DIR", "The folder of files that may be read and created [default: none]")
                .value_hint(ValueHint::DirPath),
        )
        .arg(flag("show-secrets", "Leave sensitive fields and signed addresses in results"))
        .arg(
            option("max-writes-per-hour", "NUMBER", "Reject more writes and deletes than these")
                .value_parser(value_parser!(u32)),
        )
        .arg(
            option("audit", "FILE", "Append a line of JSON for each call of a tool")
                .value_parser(value_parser!(PathBuf))
                .value_hint(ValueHint::FilePath),
        )
}

fn completion() -> Command {
    Command::new("completion")
        .about("Print or install the completion of a shell")
        .arg(
            positional("shell", "The shell; without it, that of $SHELL").value_parser(
                PossibleValuesParser::new(["bash", "zsh", "fish", "powershell"]),
            ),
        )
        .arg(flag(
            "install",
            "Write the script to the folder that the shell loads it from",
        ))
}

fn man() -> Command {
    Command::new("man")
        .about("Write the man pages of all commands")
        .arg(
            option("dir", "FOLDER", "The folder to write to")
                .required(true)
                .value_parser(value_parser!(PathBuf))
                .value_hint(ValueHint::DirPath),
        )
}

fn help() -> Command {
    Command::new("help")
        .about("Help on a command, or on exit-codes, options, output, credentials, environment")
        .arg(positional("topic", "A topic, or the words of a command").num_args(0..))
}
