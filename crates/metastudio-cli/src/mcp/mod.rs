//! `metastudio mcp`: a server of the Model Context Protocol on standard input and output.
//!
//! It starts and lists its tools without network and credentials; a client is made when a tool first
//! needs one. Standard output has messages of the protocol and nothing else.

mod arguments;
mod calls;
mod cursor;
mod files;
mod hide;
mod input;
mod jobs;
mod lookup;
mod policy;
mod schema;
mod server;
mod shape;
mod tools;
mod world;

#[cfg(test)]
mod tests;

use std::{
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use metastudio::{Clock, SystemClock};
use rmcp::{
    ServiceExt,
    service::ServerInitializeError,
    transport::{async_rw::AsyncRwTransport, stdio_pipes},
};
use tokio::io::{AsyncRead, AsyncWrite};

use self::{input::Input, server::Server, world::World};
use crate::{failure::Failure, output::note, session::Session};

/// The time for calls in progress after the client has closed standard input.
const GRACE: Duration = Duration::from_millis(1500);

/// Serves until the client closes standard input.
///
/// # Errors
///
/// Fails if an option is invalid, before anything is read.
pub(crate) async fn run(session: &Session<'_>) -> Result<(), Failure> {
    let settings = &session.settings;
    let secrets = [&settings.secret_key_file, &settings.security_token_file];
    let mut secrets = secrets.into_iter().flatten().map(Path::new);
    let files = [&settings.credentials_file, &settings.ca_bundle];
    let mut files = files.into_iter().flatten().map(PathBuf::as_path);
    if secrets.any(|path| path == "-") || files.any(|path| path == "-") {
        return Err(Failure::usage(
            "a secret cannot come from standard input, which carries the protocol",
        )
        .with_hint("pass the name of a file"));
    }
    let policy = policy::Policy::of(&session.matches)?;
    let (tools, left_out) = tools::Tools::of(&policy, &session.matches.texts("tools"))?;
    for reason in left_out {
        session.notice(format!("warning: {reason}"));
    }
    let files = files::Files::of(session.matches.text("files").as_deref())?;
    let audit = session.matches.path("audit");
    let world = World::new(settings.clone(), policy, files, audit)?;
    let (reader, writer) = stdio_pipes();
    serve(Server::new(world, tools), reader, writer).await
}

/// Serves one client.
///
/// # Errors
///
/// Fails if the first message is not one of the protocol.
async fn serve(
    server: Server,
    reader: impl AsyncRead + Send + Unpin + 'static,
    writer: impl AsyncWrite + Send + Unpin + 'static,
) -> Result<(), Failure> {
    let world = server.world();
    let (input, mut ended) = Input::new(reader, world.ending());
    let transport = AsyncRwTransport::new_server(input, writer);
    let running = match server.serve(transport).await {
        Ok(running) => running,
        // A client that leaves before it has said anything has asked for nothing.
        Err(ServerInitializeError::ConnectionClosed(_)) => return Ok(()),
        Err(error) => return Err(Failure::io("the client does not speak MCP", error)),
    };
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let result = tokio::select! {
        reason = running.waiting() => reason.map(|_| ()),
        // Calls that are still running must not keep the process alive.
        () = async {
            let _ = ended.wait_for(|ended| *ended).await;
            clock.sleep(GRACE).await;
        } => Ok(()),
    };
    if let Err(error) = result {
        note(format!("warning: the server ended early: {error}"));
    }
    world.keep()
}
