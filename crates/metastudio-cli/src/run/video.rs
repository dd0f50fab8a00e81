//! Whole videos: from a script to a file.

use serde_json::{Map, Value};

use super::{asset, job, transfer};
use crate::{
    call::{self, Arguments},
    failure::{Exit, Failure},
    input,
    session::Session,
};

/// The operations of the workflow.
const WRITE: &str = "CreateVideoScripts";
const RENDER: &str = "Create2DDigitalHumanVideo";
const SHOW: &str = "Show2DDigitalHumanVideo";

/// Renders a video from a script, waits for it, and downloads it.
pub(super) async fn render(session: &Session<'_>) -> Result<(), Failure> {
    let matches = &session.matches;
    let script = matches.text("script").unwrap_or_default();
    let target = matches.text("file").unwrap_or_default();
    transfer::check_target(&target, matches.flag("force"))?;
    let watched = job::Watched::by(SHOW);
    let watched = watched.ok_or_else(|| Failure::usage(format!("{SHOW} shows no jobs")))?;
    let id = match matches.text("job-id") {
        Some(id) => id,
        None => start(session, &script).await?,
    };
    let mut resume = shell_words::join([
        "metastudio",
        "video",
        "render",
        &script,
        "--job-id",
        &id,
        "--output",
        &target,
    ]);
    if matches.flag("force") {
        resume.push_str(" --force");
    }
    session.resume_with(&resume);
    let (video, failure) = job::wait(session, &watched, &id, job::Until::Ended).await?;
    if let Some(failure) = failure {
        return Err(failure);
    }
    let asset = video
        .pointer("/output_asset_config/asset_id")
        .and_then(Value::as_str);
    let asset =
        asset.ok_or_else(|| Failure::new(Exit::Other, format!("the video {id} has no asset")))?;
    let fetched = asset::fetch(session, asset, &target, false).await;
    fetched.map_err(|failure| match failure.hint() {
        Some(_) => failure,
        None => failure.with_hint(format!(
            "the video is rendered; download it with `{}`",
            session.again(resume)
        )),
    })
}

/// Writes the script, and starts its video. Returns the id of the job.
async fn start(session: &Session<'_>, script: &str) -> Result<String, Failure> {
    let text = input::read("SCRIPT", script)?;
    let parsed = input::parse_document(&text, script);
    let parsed = parsed.map_err(|problem| Failure::usage(format!("{script}: {problem}")))?;
    let Value::Object(mut body) = parsed else {
        return Err(Failure::usage(format!("{script}: a script is an object")));
    };
    let mut order = match body.remove("video") {
        None => Map::new(),
        Some(Value::Object(order)) => order,
        Some(_) => {
            return Err(Failure::usage(format!(
                "{script}: `video` is not an object"
            )));
        }
    };
    let written = send(session, WRITE, Value::Object(body)).await?;
    let script_id = text_of(&written, "script_id")?;
    session.notice(format!("wrote the script {script_id}"));
    order.insert("script_id".to_owned(), script_id.into());
    let started = send(session, RENDER, Value::Object(order)).await?;
    let id = text_of(&started, "job_id")?;
    session.notice(format!("started the video {id}"));
    Ok(id)
}

async fn send(session: &Session<'_>, id: &str, body: Value) -> Result<Value, Failure> {
    let client = session.connect()?.client().clone();
    let arguments = Arguments {
        body: Some(body),
        ..Arguments::default()
    };
    Ok(call::call(&client, id, arguments).await?.body)
}

fn text_of(response: &Value, field: &str) -> Result<String, Failure> {
    let text = response.get(field).and_then(Value::as_str);
    let text =
        text.ok_or_else(|| Failure::new(Exit::Other, format!("the response has no {field}")))?;
    Ok(text.to_owned())
}
