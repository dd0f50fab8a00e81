//! What each command does.

mod api;
mod asset;
mod auth;
mod chat;
pub(crate) mod completion;
mod configure;
pub(crate) mod explain;
pub(crate) mod find;
mod help;
pub(crate) mod job;
mod listen;
mod man;
pub(crate) mod mock;
mod operation;
mod pages;
mod sign;
mod transfer;
mod unfinished;
mod video;

use serde_json::Value;

use crate::{
    catalog::Catalog,
    failure::Failure,
    output::{About, emit},
    session::Session,
};

/// Runs a command that never uses the network; `None` if this is another one.
pub(crate) fn without_network(
    session: &Session<'_>,
    words: &[&str],
) -> Option<Result<(), Failure>> {
    Some(match words {
        ["find"] => find::run(session),
        ["explain"] => explain::run(session),
        ["sign"] => sign::run(session),
        ["configure"] => configure::run(session),
        ["completion"] => completion::run(session),
        ["man"] => man::run(session),
        ["help"] => help::run(session),
        ["job", "kinds"] => job::kinds(session),
        ["mock", "reset"] => mock::reset(session),
        ["mock", "path"] => mock::path(session),
        _ => return None,
    })
}

/// Returns whether a command deals with Ctrl-C itself: it says goodbye to the other side, and prints what it
/// has kept.
pub(crate) fn ends_by_itself(words: &[&str]) -> bool {
    matches!(words, ["chat" | "listen"])
}

/// Runs any other command.
///
/// # Errors
///
/// Those of the command.
pub(crate) async fn command(session: &Session<'_>, words: &[&str]) -> Result<(), Failure> {
    match words {
        ["api"] => api::run(session).await,
        ["mcp"] => crate::mcp::run(session).await,
        ["auth", "status"] => auth::status(session).await,
        ["job", "watch"] => job::watch(session).await,
        ["video", "render"] => video::render(session).await,
        ["asset", "upload"] => asset::upload(session).await,
        ["asset", "download"] => asset::download(session).await,
        ["chat"] => chat::run(session).await,
        ["listen"] => listen::run(session).await,
        [family, command] => {
            let family = Catalog::get().family(family);
            let entry = family.and_then(|family| Some((family, family.entry(command)?)));
            match entry {
                Some((family, entry)) => operation::run(session, family, entry).await,
                None => Err(unknown(words)),
            }
        }
        _ => Err(unknown(words)),
    }
}

fn unknown(words: &[&str]) -> Failure {
    Failure::usage(format!("there is no command `{}`", words.join(" ")))
}

/// Prints the request that would be sent, if the error is that it was not.
fn previewed(session: &Session<'_>, error: Failure) -> Result<(), Failure> {
    match session.preview() {
        Some(text) => emit(text),
        None => Err(error),
    }
}

/// Prints a list of objects, of which these fields are the first columns.
fn print_list(session: &Session<'_>, rows: Vec<Value>, first: &[&str]) -> Result<(), Failure> {
    if rows.is_empty() {
        session.notice("no results");
    }
    let first = first.iter().map(|name| (*name).to_owned());
    let about = About {
        first: first.collect(),
        ..About::default()
    };
    session.printer.print(&Value::Array(rows), &about)
}
