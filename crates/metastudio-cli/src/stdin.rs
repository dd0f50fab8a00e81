//! Standard input, which only one option or command of a command line can read.

use std::{
    io::{self, Read},
    sync::{Mutex, PoisonError},
};

use crate::failure::Failure;

/// What reads standard input.
struct Reader {
    name: String,
    /// Its content, if the same reader may ask for it again.
    content: Option<Vec<u8>>,
}

static READER: Mutex<Option<Reader>> = Mutex::new(None);

/// Reads all of it for an option.
///
/// # Errors
///
/// Fails if it is read already, or cannot be read.
pub(crate) fn read(option: &str) -> Result<Vec<u8>, Failure> {
    claim(option)?;
    content(option)
}

/// Reads all of it for an option with a secret, which may be needed several times.
///
/// # Errors
///
/// Fails if another option reads it, or it cannot be read.
pub(crate) fn read_secret(option: &str) -> Result<Vec<u8>, Failure> {
    let mut reader = READER.lock().unwrap_or_else(PoisonError::into_inner);
    match &*reader {
        Some(Reader {
            name,
            content: Some(content),
        }) if name == option => return Ok(content.clone()),
        Some(other) => return Err(taken(option, &other.name)),
        None => {}
    }
    let content = content(option)?;
    *reader = Some(Reader {
        name: option.to_owned(),
        content: Some(content.clone()),
    });
    Ok(content)
}

/// Reserves it for an option, or a command that reads it by itself.
///
/// # Errors
///
/// Fails if it is read already.
pub(crate) fn claim(name: &str) -> Result<(), Failure> {
    let mut reader = READER.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(other) = &*reader {
        return Err(taken(name, &other.name));
    }
    *reader = Some(Reader {
        name: name.to_owned(),
        content: None,
    });
    Ok(())
}

fn taken(name: &str, other: &str) -> Failure {
    Failure::usage(format!("{name}: standard input is already read by {other}"))
        .with_hint("write one of them as @FILE, or pass the name of a file")
}

fn content(option: &str) -> Result<Vec<u8>, Failure> {
    let mut content = Vec::new();
    match io::stdin().read_to_end(&mut content) {
        Ok(_) => Ok(content),
        Err(error) => Err(Failure::usage(format!("{option} -: {error}"))),
    }
}
