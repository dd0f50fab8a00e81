//! Standard input, which only one option or command of a command line can read.

use std::{
    io,
    sync::{Mutex, PoisonError},
};

use crate::{
    failure::Failure,
    files::{self, LARGEST, LARGEST_SECRET},
};

/// What reads standard input.
struct Reader {
    name: String,
    state: State,
}

enum State {
    /// It is read once.
    Taken,
    /// An option with a secret may ask for its content again; `None` before it has asked.
    Secret(Option<Vec<u8>>),
}

static READER: Mutex<Option<Reader>> = Mutex::new(None);

/// Reads all of it for an option.
///
/// # Errors
///
/// Fails if it is read already, or cannot be read.
pub(crate) fn read(option: &str) -> Result<Vec<u8>, Failure> {
    claim(option)?;
    content(option, LARGEST)
}

/// Reads all of it for an option with a secret, which may be needed several times.
///
/// # Errors
///
/// Fails if another option reads it, or it cannot be read.
pub(crate) fn read_secret(option: &str) -> Result<Vec<u8>, Failure> {
    let mut reader = READER.lock().unwrap_or_else(PoisonError::into_inner);
    match &*reader {
        Some(own) if own.name == option => match &own.state {
            State::Secret(Some(content)) => return Ok(content.clone()),
            State::Secret(None) => {}
            State::Taken => return Err(taken(option, option)),
        },
        Some(other) => return Err(taken(option, &other.name)),
        None => {}
    }
    let content = content(option, LARGEST_SECRET)?;
    *reader = Some(Reader {
        name: option.to_owned(),
        state: State::Secret(Some(content.clone())),
    });
    Ok(content)
}

/// Reserves it for an option with a secret, before anything else can read the secret.
///
/// # Errors
///
/// Fails if it is reserved for another option.
pub(crate) fn reserve_secret(option: &str) -> Result<(), Failure> {
    take(option, State::Secret(None))
}

/// Reserves it for an option, or a command that reads it by itself.
///
/// # Errors
///
/// Fails if it is read already.
pub(crate) fn claim(name: &str) -> Result<(), Failure> {
    take(name, State::Taken)
}

fn take(name: &str, state: State) -> Result<(), Failure> {
    let mut reader = READER.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(other) = &*reader {
        return Err(taken(name, &other.name));
    }
    *reader = Some(Reader {
        name: name.to_owned(),
        state,
    });
    Ok(())
}

fn taken(name: &str, other: &str) -> Failure {
    Failure::usage(format!("{name}: standard input is already read by {other}"))
        .with_hint("write one of them as @FILE, or pass the name of a file")
}

fn content(option: &str, most: u64) -> Result<Vec<u8>, Failure> {
    files::read_all(io::stdin(), most)
        .map_err(|error| Failure::usage(format!("{option} -: {error}")))
}
