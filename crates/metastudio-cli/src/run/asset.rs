//! Uploads and downloads of the content of assets.

use std::path::Path;

use metastudio::{
    transfer::{AssetContentError, Content, Upload, UploadError},
    types::AssetFileCategory,
};
use serde_json::json;

use super::transfer;
use crate::{failure::Failure, output::About, session::Session};

/// Uploads a file, and prints its id.
pub(super) async fn upload(session: &Session<'_>) -> Result<(), Failure> {
    let matches = &session.matches;
    let path = matches.text("file").unwrap_or_default();
    let content = Content::file(&path).await;
    let content = content.map_err(|error| Failure::usage(format!("{path}: {error}")))?;
    let name = Path::new(&path).file_name().and_then(|name| name.to_str());
    let name = name.ok_or_else(|| Failure::usage(format!("{path} names no file")))?;
    let asset = matches.text("asset-id").unwrap_or_default();
    let client = session.connect()?.client().clone();
    let bar = session.progress(Some(content.length()), transfer::BAR);
    bar.set_message(name.to_owned());
    let shown = bar.clone();
    let mut upload = client
        .upload(asset.as_str(), name, content)
        .on_progress(move |progress| {
            shown.set_length(progress.total);
            shown.set_position(progress.done);
        });
    if let Some(category) = matches.text("category") {
        upload = upload.category(AssetFileCategory::from(category.as_str()));
    }
    if let Some(parts) = matches.count_of("parts") {
        upload = upload.in_parts(parts);
    }
    let result = run(&mut upload).await;
    bar.finish_and_clear();
    let file = result.map_err(failure)?;
    session.printer.print(
        &json!({"asset_id": asset, "file_id": file}),
        &About::default(),
    )
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
    session.resume_with(format!(
        "metastudio asset download {asset} -O {target} --resume"
    ));
    fetch(session, &asset, &target, session.matches.flag("resume")).await
}

/// Downloads the main file of an asset, and prints where it is.
pub(super) async fn fetch(
    session: &Session<'_>,
    asset: &str,
    target: &str,
    resume: bool,
) -> Result<(), Failure> {
    let client = session.connect()?.client().clone();
    let content = client.get_asset(asset).await.map_err(|error| match error {
        AssetContentError::Call(error) => error.into(),
        other => Failure::io("there is nothing to download", other),
    })?;
    let length = transfer::download(session, content, target, resume).await?;
    if target == "-" {
        return Ok(());
    }
    let done = json!({"asset_id": asset, "file": target, "bytes": length});
    session.printer.print(&done, &About::default())
}
