//! Help on topics, and on commands by their words.

use std::ffi::OsString;

use crate::{
    command,
    failure::{Exit, Failure},
    input::arguments::nearest,
    output::emit,
    session::Session,
};

const TOPICS: [&str; 5] = [
    "exit-codes",
    "options",
    "output",
    "credentials",
    "environment",
];

const OUTPUT: &str = "\
Results go to standard output, everything else to standard error.

  table   fits the terminal; the default there. --columns chooses, a.b is a field of a
  json    one document, also of a list with many pages; the default in a pipe
  jsonl   one element per line, as they arrive
  yaml    one document
  tsv     values with tabs; tabs and line ends within a value are written \\t and \\n
  csv     values with commas, as in RFC 4180
  none    nothing; only the exit code counts

--query takes JMESPath and --jq the language of jq. Both see the whole result, with all pages, and are
checked before anything is sent. Several results of jq become a list.

Commands that print events as they arrive, chat and listen, print lines of JSON in a pipe. Filters see each
event; formats with one document are printed at the end.

A list has all results. --limit N stops after N, and says on standard error how many there are.
";

const CREDENTIALS: &str = "\
Credentials come from the first of these that has any:

  --credentials-file FILE, or --ak ID with --sk-file FILE; - is standard input
  a profile that --profile or METASTUDIO_PROFILE names
  HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK (also _SECURITY_TOKEN, or _AUTH_TOKEN)
  HW_ACCESS_KEY and HW_SECRET_KEY, the variables of Terraform
  the profile `default`, which `metastudio configure` stores
  ~/.huaweicloud/credentials, or HUAWEICLOUD_SDK_CREDENTIALS_FILE
  the metadata service of a cloud server

The secret of a profile can stay in the keyring of the system: `metastudio configure --ak ID --secret-command
COMMAND` stores a command that prints it, which may take 3 seconds, for instance:

  secret-tool lookup service metastudio              Linux (Secret Service)
  security find-generic-password -w -s metastudio    macOS
  pass show metastudio                               pass

`metastudio auth status` shows which one it is. A secret is never an argument: it is read from a file, from
standard input (-) or from a hidden prompt.
";

const ENVIRONMENT: &str = "\
  METASTUDIO_REGION          region; also HUAWEICLOUD_SDK_REGION, HW_REGION_NAME
  METASTUDIO_PROJECT_ID      project; also HUAWEICLOUD_SDK_PROJECT_ID, HW_PROJECT_ID
  METASTUDIO_ENDPOINT        address of the service
  METASTUDIO_PROFILE         profile
  METASTUDIO_OUTPUT          output format
  METASTUDIO_CONFIG_DIR      folder of profiles [default: $XDG_CONFIG_HOME/metastudio]
  METASTUDIO_STATE_DIR       folder of state [default: $XDG_STATE_HOME/metastudio]
  METASTUDIO_MOCK_STATE      state file of --mock
  HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, NO_PROXY
                             proxy, also of conversations
  SSL_CERT_FILE              certificates to trust
  NO_COLOR, CLICOLOR, CLICOLOR_FORCE, TERM, COLUMNS
                             color and width
An option overrides its variable, and a variable the profile.
";

/// Prints help.
pub(super) fn run(session: &Session<'_>) -> Result<(), Failure> {
    let words = session.matches.texts("topic");
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        [] => of_command(&[]),
        ["exit-codes"] => emit(exit_codes()),
        ["options"] => emit(options()),
        ["output"] => emit(OUTPUT),
        ["credentials"] => emit(CREDENTIALS),
        ["environment"] => emit(ENVIRONMENT),
        words => of_command(words),
    }
}

fn exit_codes() -> String {
    let mut text = "    0  success; an empty list too\n".to_owned();
    for exit in Exit::ALL {
        text.push_str(&format!("  {:>3}  {}\n", exit.number(), exit.meaning()));
    }
    text.push_str("\nWith --output json, an error is one JSON object on standard error.\n");
    text
}

/// Returns the help of the options of every command.
fn options() -> String {
    let root = clap::Command::new("metastudio")
        .disable_help_flag(true)
        .max_term_width(100);
    let mut root = command::globals::visible(root).help_template("{options}\n");
    root.render_long_help().to_string()
}

/// Prints the help of a command.
fn of_command(words: &[&str]) -> Result<(), Failure> {
    let line = ["metastudio"].into_iter().chain(words.iter().copied());
    let line: Vec<OsString> = line.map(OsString::from).collect();
    let mut root = command::of(&line);
    root.build();
    let mut current = &mut root;
    for word in words {
        let names: Vec<String> = current
            .get_subcommands()
            .map(|own| own.get_name().to_owned())
            .collect();
        current = current.find_subcommand_mut(word).ok_or_else(|| {
            let topics = names.iter().map(String::as_str).chain(TOPICS);
            let similar = nearest(word, topics);
            let similar =
                similar.map_or_else(String::new, |name| format!("; did you mean {name}?"));
            Failure::usage(format!("there is no help on `{word}`{similar}"))
                .with_hint(format!("topics are {}", TOPICS.join(", ")))
        })?;
    }
    emit(current.render_long_help().to_string())
}
