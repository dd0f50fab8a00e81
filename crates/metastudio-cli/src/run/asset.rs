//! Uploads and downloads of the content of assets.

use std::{ffi::OsStr, io, path::Path};

use indicatif::ProgressBar;
use metastudio::{
    transfer::{AssetContentError, Content, TransferError, Upload, UploadError},
    types::{AssetFileCategory, ConfirmFileUploadRequest, UploadResult},
};
use serde_json::json;
use tempfile::NamedTempFile;

use super::{
    transfer::{self, Start, Stopped},
    unfinished::{self, Earlier, Unfinished},
};
use crate::{failure::Failure, output::About, session::Session, stdin};

/// Uploads a file, and prints its id. An upload that was interrupted is continued.
pub(super) async fn upload(session: &Session<'_>) -> Result<(), Failure> {
    let file = File::of(session).await?;
    let kept = file.unfinished(session)?;
    session.resume_with(shell_words::join(file.command()));
    let earlier = kept.as_ref().map_or(Earlier::None, Unfinished::earlier);
    let mut is_continued = false;
    let mut upload = file.upload(session, kept.as_ref())?;
    match earlier {
        Earlier::None => {}
        Earlier::Changed(state) => {
            session.notice(format!(
                "{} has changed since its upload was interrupted; starting over",
                file.path
            ));
            file.abandon(session, state.file_id()).await?;
        }
        Earlier::Same(state) => {
            session.notice(format!(
                "continuing the upload: {} of {} parts are complete",
                state.parts_sent(),
                state.parts()
            ));
            upload = upload.resume(state).map_err(failure)?;
            is_continued = true;
        }
    }
    let bar = file.bar(session);
    let observed = |upload: Upload| {
        let shown = bar.clone();
        upload.on_progress(move |progress| {
            shown.set_length(progress.total);
            shown.set_position(progress.done);
        })
    };
    upload = observed(upload);
    let mut result = run(&mut upload).await;
    if let (true, Err(error)) = (is_continued, &result)
        && is_lost(error)
    {
        let reason = error.to_string();
        let reason = reason.split("; help: ").next().unwrap_or_default();
        session.notice(format!("cannot continue ({reason}); starting over"));
        if let Some(id) = upload.file_id() {
            file.abandon(session, id).await?;
        }
        upload = observed(file.upload(session, kept.as_ref())?);
        result = run(&mut upload).await;
    }
    bar.finish_and_clear();
    let id = match result {
        Ok(id) => id,
        Err(error) => {
            let hint = "run the same command again to continue";
            let is_kept = kept.is_some() && error.is_transient();
            let failure = failure(error);
            return Err(if is_kept {
                failure.with_hint(hint)
            } else {
                failure
            });
        }
    };
    if let Some(kept) = &kept {
        kept.forget();
    }
    session.printer.print(
        &json!({"asset_id": file.asset_id, "file_id": id}),
        &About::default(),
    )
}

/// A file to upload, as options name it.
struct File {
    path: String,
    name: String,
    content: Content,
    asset_id: String,
    category: Option<String>,
    parts: Option<u32>,
    /// The content of standard input.
    spooled: Option<NamedTempFile>,
}

impl File {
    async fn of(session: &Session<'_>) -> Result<Self, Failure> {
        let matches = &session.matches;
        let path = matches.text("file").unwrap_or_default();
        let spooled = match path.as_str() {
            "-" => Some(spool().await?),
            _ => None,
        };
        let readable = spooled
            .as_ref()
            .map_or(Path::new(&path), |file| file.path());
        let content = Content::file(readable).await;
        let content = content.map_err(|error| Failure::usage(format!("{path}: {error}")))?;
        let own = || Path::new(&path).file_name()?.to_str().map(str::to_owned);
        let name = match (matches.text("name"), &spooled) {
            (Some(name), _) => Some(name),
            (None, Some(_)) => {
                return Err(Failure::usage("standard input has no name").with_hint("pass --name"));
            }
            (None, None) => own(),
        };
        let name = name.ok_or_else(|| Failure::usage(format!("{path} names no file")))?;
        Ok(Self {
            name,
            path,
            content,
            spooled,
            asset_id: matches.text("asset-id").unwrap_or_default(),
            category: matches.text("category"),
            parts: matches.count_of("parts"),
        })
    }

    /// Returns the place where the upload is kept; none for standard input, which cannot be read again, and
    /// with a mock server, whose store ends with the command.
    fn unfinished(&self, session: &Session<'_>) -> Result<Option<Unfinished>, Failure> {
        if session.settings.mock || session.is_preview() || self.spooled.is_some() {
            return Ok(None);
        }
        unfinished::tidy();
        let client = session.connect()?.client();
        let identity = unfinished::identity(client, session.settings.profile.as_deref());
        let parts = self.parts.unwrap_or_default().to_string();
        let category = self.category.as_deref().unwrap_or_default();
        let mut target = vec![
            self.asset_id.as_str(),
            self.name.as_str(),
            category,
            parts.as_str(),
        ];
        target.extend(identity.iter().map(String::as_str));
        Unfinished::of(Path::new(&self.path), &target).map(Some)
    }

    /// Prepares the upload, which is kept after each step.
    fn upload(&self, session: &Session<'_>, kept: Option<&Unfinished>) -> Result<Upload, Failure> {
        let client = session.connect()?.client().clone();
        let mut upload = client.upload(
            self.asset_id.as_str(),
            self.name.as_str(),
            self.content.clone(),
        );
        if let Some(category) = &self.category {
            upload = upload.category(AssetFileCategory::from(category.as_str()));
        }
        if let Some(parts) = self.parts {
            upload = upload.in_parts(parts);
        }
        if let Some(kept) = kept.cloned() {
            let path = self.path.clone();
            upload = upload.on_step(move |state| {
                // An upload that cannot be kept goes on, and starts over if it is interrupted.
                let _ = kept.keep(Path::new(&path), state);
            });
        }
        Ok(upload)
    }

    /// Tells the service that a file will not be completed. It may know nothing of it any more.
    async fn abandon(&self, session: &Session<'_>, id: &str) -> Result<(), Failure> {
        let canceled = ConfirmFileUploadRequest::new(UploadResult::Cancelled);
        let client = session.connect()?.client();
        if let Err(error) = client.confirm_file_upload(id, &canceled).send().await {
            session.notice(format!("warning: the file {id} is not canceled: {error}"));
        }
        Ok(())
    }

    fn bar(&self, session: &Session<'_>) -> ProgressBar {
        let bar = session.progress(Some(self.content.length()), transfer::BAR);
        bar.set_message(self.name.clone());
        bar
    }

    /// Returns the words of the command that continues the upload.
    fn command(&self) -> Vec<String> {
        let mut words = [
            "metastudio",
            "asset",
            "upload",
            &self.path,
            "--asset-id",
            &self.asset_id,
        ]
        .map(str::to_owned)
        .to_vec();
        if Path::new(&self.path).file_name() != Some(OsStr::new(&self.name)) {
            words.extend(["--name".to_owned(), self.name.clone()]);
        }
        if let Some(category) = &self.category {
            words.extend(["--category".to_owned(), category.clone()]);
        }
        if let Some(parts) = self.parts {
            words.extend(["--parts".to_owned(), parts.to_string()]);
        }
        words
    }
}

/// Writes standard input to a file: its length and checksum must be known before it is sent.
async fn spool() -> Result<NamedTempFile, Failure> {
    stdin::claim("the upload")?;
    let written = tokio::task::spawn_blocking(|| {
        let mut file = NamedTempFile::new()?;
        io::copy(&mut io::stdin().lock(), &mut file)?;
        Ok::<_, io::Error>(file)
    });
    let failed = |error: io::Error| Failure::io("standard input cannot be read", error);
    match written.await {
        Ok(file) => file.map_err(failed),
        Err(error) => Err(failed(io::Error::other(error))),
    }
}

/// Returns whether an upload that was interrupted cannot be continued: its addresses have expired, or the
/// service no longer knows the file.
fn is_lost(error: &UploadError) -> bool {
    match error {
        UploadError::Transfer { error, .. } => {
            matches!(error, TransferError::Rejected { .. }) && !error.is_transient()
        }
        UploadError::Call(error) => error.status().is_some_and(|status| status.as_u16() == 404),
        _ => false,
    }
}

/// Uploads what is missing, again after a transient failure.
async fn run(upload: &mut Upload) -> Result<String, UploadError> {
    match upload.run().await {
        Err(error) if error.is_transient() => upload.run().await,
        result => result,
    }
}

fn failure(error: UploadError) -> Failure {
    match error {
        UploadError::Call(error) => error.into(),
        UploadError::Transfer { error, .. } => transfer::failure(&error),
        other => Failure::io("the upload failed", other),
    }
}

/// Downloads the main file of an asset.
pub(super) async fn download(session: &Session<'_>) -> Result<(), Failure> {
    let asset = session.matches.text("asset-id").unwrap_or_default();
    let target = session.matches.text("output-file").unwrap_or_default();
    transfer::check_target(&target, session.matches.flag("force"))?;
    session.resume_with(shell_words::join([
        "metastudio",
        "asset",
        "download",
        &asset,
        "-O",
        &target,
    ]));
    fetch(session, &asset, &target, session.matches.flag("resume")).await
}

/// Downloads the main file of an asset, and prints where it is. A download that was interrupted is
/// continued, unless the content has changed.
pub(super) async fn fetch(
    session: &Session<'_>,
    asset: &str,
    target: &str,
    resume: bool,
) -> Result<(), Failure> {
    let client = session.connect()?.client().clone();
    let file = transfer::resolved(target);
    let mut start = Start::after(&file, asset, resume);
    let length = loop {
        let content = client.get_asset(asset).await.map_err(|error| match error {
            AssetContentError::Call(error) => error.into(),
            other => Failure::io("there is nothing to download", other),
        })?;
        if start.bytes() > 0 {
            session.notice(format!("continuing after {} bytes", start.bytes()));
        }
        match transfer::download(session, content, &file, asset, start).await {
            Ok(length) => break length,
            Err(Stopped::Failed(failure)) => return Err(failure),
            Err(Stopped::Changed) => {
                session.notice("the content has changed since; starting over");
                start = Start::ZERO;
            }
        }
    };
    if target == "-" {
        return Ok(());
    }
    let done = json!({"asset_id": asset, "file": target, "bytes": length});
    session.printer.print(&done, &About::default())
}
