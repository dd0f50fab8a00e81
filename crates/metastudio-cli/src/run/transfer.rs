//! Files that commands write, and downloads.

use std::{
    fs::{self, File, OpenOptions},
    io::Write,
    path::Path,
};

use metastudio::transfer::{Get, TransferError};

use crate::{
    failure::{Exit, Failure, causes},
    output::emit,
    session::Session,
};

/// The look of a transfer's progress.
pub(super) const BAR: &str = "{msg} {bar:30} {bytes} of {total_bytes} ({bytes_per_sec}, {eta})";

/// Makes sure that a file may be written.
pub(super) fn check_target(target: &str, force: bool) -> Result<(), Failure> {
    if target != "-" && !force && Path::new(target).exists() {
        return Err(
            Failure::usage(format!("{target} exists")).with_hint("pass --force to replace it")
        );
    }
    Ok(())
}

/// Writes content to a file, whole or not at all, or to standard output for `-`.
pub(super) fn write(target: &str, content: &[u8]) -> Result<(), Failure> {
    if target == "-" {
        return emit(content);
    }
    let part = part_of(target);
    let failed = |error| Failure::io(format!("{target} cannot be written"), error);
    let mut file = File::create(&part).map_err(failed)?;
    file.write_all(content)
        .and_then(|()| file.sync_all())
        .map_err(failed)?;
    fs::rename(&part, target).map_err(failed)
}

/// Downloads content to a file, or to standard output for `-`. Until it is complete, the file is
/// `TARGET.part`, which `resume` continues. Returns the length of the content.
pub(super) async fn download(
    session: &Session<'_>,
    get: Get,
    target: &str,
    resume: bool,
) -> Result<u64, Failure> {
    if target == "-" {
        let mut content = get.into_stream();
        let mut length = 0;
        while let Some(piece) = content.try_next().await.map_err(|error| failure(&error))? {
            length += piece.len() as u64;
            emit(&piece)?;
        }
        return Ok(length);
    }
    let part = part_of(target);
    let failed = |error| Failure::io(format!("{part} cannot be written"), error);
    let start = if resume {
        fs::metadata(&part).map_or(0, |about| about.len())
    } else {
        0
    };
    let mut file = OpenOptions::new()
        .create(true)
        .write(true)
        .append(start > 0)
        .truncate(start == 0)
        .open(&part)
        .map_err(failed)?;
    let mut content = get.starting_at(start).into_stream();
    let bar = session.progress(Some(start), BAR);
    bar.set_message(target.to_owned());
    let mut done = start;
    loop {
        match content.try_next().await {
            Ok(Some(piece)) => {
                file.write_all(&piece).map_err(failed)?;
                done += piece.len() as u64;
                bar.set_length(content.length().unwrap_or(done));
                bar.set_position(done);
            }
            Ok(None) => break,
            Err(error) => {
                bar.finish_and_clear();
                return Err(failure(&error));
            }
        }
    }
    bar.finish_and_clear();
    file.sync_all().map_err(failed)?;
    fs::rename(&part, target).map_err(failed)?;
    Ok(done)
}

fn part_of(target: &str) -> String {
    format!("{target}.part")
}

/// Returns the failure of a transfer.
pub(super) fn failure(error: &TransferError) -> Failure {
    let message = error.to_string();
    let (message, hint) = match message.split_once("; help: ") {
        Some((message, hint)) => (message.to_owned(), Some(hint.to_owned())),
        None => (message, None),
    };
    let message = message + &causes(error);
    let exit = match error {
        TransferError::Network(_) => Exit::Network,
        _ if error.is_transient() => Exit::Retryable,
        _ => Exit::Other,
    };
    let failure = Failure::new(exit, message);
    let changed = matches!(error, TransferError::Changed);
    let again = || "leave out --resume to start over".to_owned();
    match hint.or_else(|| changed.then(again)) {
        Some(hint) => failure.with_hint(hint),
        None => failure,
    }
}
