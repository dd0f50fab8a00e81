//! A secret that a command prints, such as one that reads the keyring of the system.

use std::{
    borrow::Cow,
    io::{self, Read},
    process::{Child, Command, ExitStatus, Stdio},
    sync::mpsc,
    thread,
    time::Duration,
};

use metastudio::{
    Credentials,
    provider::{Context, ProvideCredentials, Provided, ProviderError},
    transport::BoxFuture,
};

/// How long the command may take: it may not wait for a person.
const LIMIT: Duration = Duration::from_secs(3);
/// The longest output, in bytes.
const LONGEST: u64 = 64 * 1024;

/// An access key whose secret a command prints.
#[derive(Debug, Clone)]
pub(super) struct SecretCommand {
    access_key_id: String,
    command: String,
    limit: Duration,
}

impl SecretCommand {
    /// Creates a provider of this access key. The command is a program with its arguments, in the words of a
    /// shell; none is involved.
    pub(super) fn new(access_key_id: impl Into<String>, command: impl Into<String>) -> Self {
        Self {
            access_key_id: access_key_id.into(),
            command: command.into(),
            limit: LIMIT,
        }
    }

    fn read(&self) -> Result<String, String> {
        let mut words = shell_words::split(&self.command).map_err(|error| error.to_string())?;
        if words.is_empty() {
            return Err("it is empty".to_owned());
        }
        let program = words.remove(0);
        let mut child = Command::new(program)
            .args(words)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| error.to_string())?;
        let (sender, receiver) = mpsc::channel();
        if let Some(output) = child.stdout.take() {
            thread::spawn(move || {
                let mut text = String::new();
                let read = output.take(LONGEST).read_to_string(&mut text);
                // Nobody waits for a command that has taken too long.
                let _ = sender.send(read.map(|_| text));
            });
        }
        match receiver.recv_timeout(self.limit) {
            Ok(text) => finished(child, text),
            Err(_) => {
                // It may have ended in this moment.
                let _ = child.kill();
                let _ = child.wait();
                Err(format!("it did not end within {:?}", self.limit))
            }
        }
    }
}

fn finished(mut child: Child, text: io::Result<String>) -> Result<String, String> {
    let status: ExitStatus = child.wait().map_err(|error| error.to_string())?;
    if !status.success() {
        return Err(format!("it ended with {status}"));
    }
    let text = text.map_err(|error| error.to_string())?;
    match text.trim() {
        "" => Err("it printed nothing".to_owned()),
        secret => Ok(secret.to_owned()),
    }
}

impl ProvideCredentials for SecretCommand {
    fn name(&self) -> Cow<'_, str> {
        "secret_command".into()
    }

    fn provide<'a>(&'a self, _: &'a Context<'a>) -> BoxFuture<'a, Result<Provided, ProviderError>> {
        Box::pin(async move {
            let own = self.clone();
            let read = tokio::task::spawn_blocking(move || own.read()).await;
            let secret = read.unwrap_or_else(|error| Err(error.to_string()));
            let secret = secret.map_err(|problem| {
                ProviderError::failed(format!(
                    "`secret_command` of the profile failed: {problem}; help: run the command yourself; it \
                     must print the secret access key and nothing else"
                ))
            })?;
            let credentials = Credentials::ak_sk(self.access_key_id.as_str(), secret);
            Ok(Provided::new(credentials))
        })
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn read(command: &str, limit: Duration) -> Result<String, String> {
        let mut own = SecretCommand::new("AKEXAMPLE", command);
        own.limit = limit;
        own.read()
    }

    #[test]
    fn a_secret_is_what_a_command_prints() {
        let limit = Duration::from_secs(30);
        let secret = read("printf '%s\\n' 'not a real secret'", limit);
        assert_eq!(secret.as_deref(), Ok("not a real secret"));
        for (command, problem) in [
            ("true", "it printed nothing"),
            ("false", "it ended with exit status: 1"),
            ("'unfinished", "missing closing quote"),
            ("", "it is empty"),
            ("no-such-program-here", "No such file"),
        ] {
            let error = read(command, limit).expect_err(command);
            assert!(error.contains(problem), "{command}: {error}");
        }
        let error = read("sleep 60", Duration::from_millis(20)).expect_err("too long");
        assert_eq!(error, "it did not end within 20ms");
    }
}
