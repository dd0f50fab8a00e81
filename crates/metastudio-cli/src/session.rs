//! What one command line asks for: settings, output, and how to deal with a person.

use std::{
    cell::{OnceCell, RefCell},
    io::{self, IsTerminal, Write},
    path::PathBuf,
    sync::Arc,
    time::Duration,
};

use indicatif::{ProgressBar, ProgressStyle};

use crate::{
    command::Matches,
    connect::{Connection, Observer, Settings, paths},
    failure::{Exit, Failure},
    observe::{Preview, Recorder, Verbose},
    output::{
        Events, Format, Printer,
        filter::Filter,
        note,
        terminal::{self, Terminal},
    },
    stdin,
};

/// The options that say where and as whom to call: texts, and paths.
const TEXTS: [&str; 8] = [
    "region",
    "endpoint",
    "project-id",
    "profile",
    "ak",
    "sk-file",
    "security-token-file",
    "app-user-id",
];
const PATHS: [&str; 3] = ["credentials-file", "ca-bundle", "mock-state"];

/// The options with secrets that standard input may have.
const SECRETS: [&str; 3] = ["sk-file", "security-token-file", "credentials-file"];

/// The session of one command.
pub(crate) struct Session<'a> {
    /// The options.
    pub(crate) matches: Matches<'a>,
    /// Writes results.
    pub(crate) printer: Printer,
    /// Where and as whom to call.
    pub(crate) settings: Settings,
    has_chosen_format: bool,
    quiet: bool,
    no_input: bool,
    yes: bool,
    preview: Option<(Preview, bool)>,
    record: Option<(PathBuf, Recorder)>,
    connection: OnceCell<Connection>,
    resume: RefCell<Option<String>>,
}

impl<'a> Session<'a> {
    /// Creates a session from options, variables and the profile.
    ///
    /// # Errors
    ///
    /// Fails if a value is invalid, in particular a filter.
    pub(crate) fn of(matches: Matches<'a>) -> Result<Self, Failure> {
        let mut settings = settings(&matches);
        for id in SECRETS {
            let path = matches.path(id).or(matches.text(id).map(PathBuf::from));
            if path.is_some_and(|path| path.as_os_str() == "-") {
                stdin::reserve_secret(&format!("--{id}"))?;
            }
        }
        let form = matches.text("dry-run");
        let preview = form.map(|form| (Preview::default(), form == "curl"));
        if let Some((preview, _)) = &preview {
            settings.preview = true;
            settings
                .interceptors
                .push(Observer(Arc::new(preview.clone())));
        } else if let level @ 1.. = matches.count("verbose") {
            let verbose = Verbose { headers: level > 1 };
            settings.interceptors.push(Observer(Arc::new(verbose)));
        }
        let record = matches
            .path("record")
            .map(|path| (path, Recorder::default()));
        settings.recorder = record.as_ref().map(|(_, recorder)| recorder.clone());
        let format = format_name(&matches, &settings)?;
        Ok(Self {
            has_chosen_format: format.is_some(),
            printer: printer(&matches, format)?,
            quiet: matches.flag("quiet"),
            no_input: matches.flag("no-input"),
            yes: matches.flag("yes"),
            matches,
            settings,
            preview,
            record,
            connection: OnceCell::new(),
            resume: RefCell::new(None),
        })
    }

    /// Returns the connection, which is made when it is first needed.
    ///
    /// # Errors
    ///
    /// Those of [`Settings::connect`].
    pub(crate) fn connect(&self) -> Result<&Connection, Failure> {
        if let Some(connection) = self.connection.get() {
            return Ok(connection);
        }
        let connection = self.settings.connect()?;
        Ok(self.connection.get_or_init(|| connection))
    }

    /// Returns whether requests are only shown.
    pub(crate) fn is_preview(&self) -> bool {
        self.preview.is_some()
    }

    /// Returns the text of the request that is only shown.
    pub(crate) fn preview(&self) -> Option<String> {
        let (preview, curl) = self.preview.as_ref()?;
        preview.text(*curl)
    }

    /// Ends the session: keeps the world of the mock server and the recording.
    ///
    /// # Errors
    ///
    /// Fails if a file cannot be written.
    pub(crate) fn finish(&self) -> Result<(), Failure> {
        if let Some((path, recorder)) = &self.record {
            recorder.write(path)?;
        }
        match self.connection.get() {
            Some(connection) => connection.keep(),
            None => Ok(()),
        }
    }

    /// Returns the writer of results that arrive one after another.
    pub(crate) fn events(&self) -> Events<'_> {
        Events::new(&self.printer, self.has_chosen_format)
    }

    /// Prints a notice on standard error.
    pub(crate) fn notice(&self, text: impl AsRef<str>) {
        if !self.quiet {
            note(text);
        }
    }

    /// Sets what a person does after an interruption.
    pub(crate) fn resume_with(&self, command: impl AsRef<str>) {
        *self.resume.borrow_mut() = Some(self.again(command));
    }

    /// Returns a command with the options of this one that say where and as whom to call.
    pub(crate) fn again(&self, command: impl AsRef<str>) -> String {
        let mut command = command.as_ref().to_owned();
        let texts = TEXTS
            .iter()
            .filter_map(|id| Some((id, self.matches.text(id)?)));
        let paths = PATHS.iter().filter_map(|id| {
            let path = self.matches.path(id)?;
            Some((id, path.to_string_lossy().into_owned()))
        });
        if self.matches.flag("mock") {
            command.push_str(" --mock");
        }
        for (id, value) in texts.chain(paths) {
            command.push_str(&format!(" --{id} {}", shell_words::quote(&value)));
        }
        command
    }

    /// Returns the failure of an interruption.
    pub(crate) fn interrupted(&self) -> Failure {
        let failure = Failure::new(Exit::Interrupted, "interrupted");
        match self.resume.borrow().as_ref() {
            Some(command) => failure.with_hint(format!("resume with `{command}`")),
            None => failure,
        }
    }

    /// Runs a command until it ends, or Ctrl-C interrupts it.
    ///
    /// # Errors
    ///
    /// Those of the command, and the failure of an interruption.
    pub(crate) async fn unless_interrupted<T>(
        &self,
        command: impl Future<Output = Result<T, Failure>>,
    ) -> Result<T, Failure> {
        tokio::select! {
            // Input is read before signals are handled, so that Ctrl-C also ends that.
            biased;
            result = command => result,
            Ok(()) = tokio::signal::ctrl_c() => Err(self.interrupted()),
        }
    }

    /// Returns a progress bar on standard error; a hidden one if that is no terminal.
    pub(crate) fn progress(&self, length: Option<u64>, template: &str) -> ProgressBar {
        let is_dumb = paths::variable("TERM").is_some_and(|term| term == "dumb");
        if self.quiet || is_dumb || !io::stderr().is_terminal() {
            return ProgressBar::hidden();
        }
        let bar = length.map_or_else(ProgressBar::new_spinner, ProgressBar::new);
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style);
        }
        bar.enable_steady_tick(Duration::from_millis(120));
        bar
    }

    /// Asks for a confirmation, unless an option gives it.
    ///
    /// # Errors
    ///
    /// Fails with [`Exit::Declined`] if the answer is no, or nobody can be asked.
    pub(crate) fn confirm(&self, question: &str) -> Result<(), Failure> {
        if self.yes {
            return Ok(());
        }
        if !self.can_ask() {
            return Err(
                Failure::new(Exit::Declined, format!("{question} needs a confirmation"))
                    .with_hint("pass --yes"),
            );
        }
        let answer = ask(&format!("{question}? [y/N] "))?;
        if matches!(answer.to_ascii_lowercase().as_str(), "y" | "yes") {
            return Ok(());
        }
        Err(Failure::new(Exit::Declined, "declined"))
    }

    /// Returns whether a person can be asked.
    pub(crate) fn can_ask(&self) -> bool {
        !self.no_input && terminal::can_ask()
    }
}

/// Asks a question on standard error, and returns the line that is typed.
pub(crate) fn ask(question: &str) -> Result<String, Failure> {
    let failed =
        |error: io::Error| Failure::new(Exit::Declined, format!("there is no answer: {error}"));
    let mut stderr = io::stderr().lock();
    stderr
        .write_all(question.as_bytes())
        .and_then(|()| stderr.flush())
        .map_err(failed)?;
    let mut line = String::new();
    let length = io::stdin().read_line(&mut line).map_err(failed)?;
    if length == 0 {
        return Err(Failure::new(Exit::Declined, "there is no answer"));
    }
    Ok(line.trim().to_owned())
}

fn settings(matches: &Matches<'_>) -> Settings {
    Settings {
        region: matches.text("region"),
        endpoint: matches.text("endpoint"),
        project_id: matches.text("project-id"),
        profile: matches.text("profile"),
        access_key_id: matches.text("ak"),
        secret_key_file: matches.text("sk-file"),
        security_token_file: matches.text("security-token-file"),
        credentials_file: matches.path("credentials-file"),
        app_user_id: matches.text("app-user-id"),
        timeout: matches.duration("timeout"),
        ca_bundle: matches.path("ca-bundle"),
        mock: matches.flag("mock"),
        mock_state: matches.path("mock-state"),
        ..Settings::default()
    }
}

fn printer(matches: &Matches<'_>, format: Option<String>) -> Result<Printer, Failure> {
    let filter = match (matches.text("query"), matches.text("jq")) {
        (Some(query), _) => Some(Filter::jmespath(&query)?),
        (None, Some(program)) => Some(Filter::jq(&program)?),
        (None, None) => None,
    };
    let format = match format {
        Some(name) => Format::named(&name).ok_or_else(|| {
            Failure::usage(format!("there is no output format `{name}`"))
                .with_hint(format!("formats are {}", Format::NAMES.join(", ")))
        })?,
        None if io::stdout().is_terminal() && filter.is_none() => Format::Table,
        None => Format::Json,
    };
    Ok(Printer {
        format,
        filter,
        columns: matches.texts("columns"),
        headers: !matches.flag("no-headers"),
        quiet: matches.flag("quiet"),
        terminal: Terminal::of_stdout(matches.text("color").as_deref()),
    })
}

fn format_name(matches: &Matches<'_>, settings: &Settings) -> Result<Option<String>, Failure> {
    let given = matches
        .text("output")
        .or_else(|| paths::variable("METASTUDIO_OUTPUT"));
    if given.is_some() || settings.mock {
        return Ok(given);
    }
    // Commands that need the profile report what is wrong with it.
    Ok(settings.profile().ok().and_then(|profile| profile.output))
}
