//! A video of the mock server, which calls back when it is done.

use metastudio::types::{CallBackAuthType, CallBackConfig, CreateAvatarVideo};

use crate::{failure::Failure, session::Session};

/// The callback that it sends.
pub(super) const CALLBACK: &str = "job-finished";

/// Starts a video that registers this address and key. Returns the id of its job.
pub(super) async fn render(
    session: &Session<'_>,
    address: &str,
    key: Option<&str>,
) -> Result<String, Failure> {
    let connection = session.connect()?;
    let script = (connection.mock()).and_then(|mock| mock.first("video-script", "script_id"));
    let script = script.ok_or_else(|| {
        Failure::usage("the world of the mock server has no script to render")
            .with_hint("`metastudio mock reset` begins with a new world")
    })?;
    let mut callback = CallBackConfig::new(address);
    if let Some(key) = key {
        callback = callback.auth_type(CallBackAuthType::MssA).key(key);
    }
    let order = CreateAvatarVideo::new()
        .script_id(script)
        .callback_config(callback);
    let client = connection.client();
    let job = client.create_2d_digital_human_video(&order).send().await?;
    Ok(job.into_inner().job_id)
}
