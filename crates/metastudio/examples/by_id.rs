//! Calls operations by their ids over standard input and output: a bridge to other languages.
//!
//! `cargo run -p metastudio --example by_id --features dynamic` reads settings from the first
//! line:
//!
//! ```json
//! {"endpoint": "http://127.0.0.1:8080", "access_key": "AK", "secret_key": "SK", "project": "P"}
//! ```
//!
//! Then it reads one call per line, and prints its result as a line of JSON:
//!
//! ```json
//! {"operation": "List2dModelTrainingJob", "parameters": {"limit": 5}, "time": "2025-03-11T12:00:00Z"}
//! ```
//!
//! `body` is a JSON body. `form` has the text fields of a form and `files` its files, each with `name`, `type`
//! and `content`. `app_user` is the user that the call is made for. `time` sets the clock of the call, by
//! default the system's. A call is retried only if `retry` is true.

use std::{
    collections::BTreeMap,
    io::{self, BufRead, Write},
    sync::Arc,
    time::SystemTime,
};

use anyhow::Context;
use metastudio::{
    Client, Clock, Credentials, FilePart, NeverRetry, RetryPolicy, SafeRetry, SystemClock,
    Timestamp,
    dynamic::{self, Input},
    testing::ManualClock,
};
use serde::Deserialize;
use serde_json::{Map, Value, json};

#[derive(Deserialize)]
struct Settings {
    endpoint: String,
    access_key: String,
    secret_key: String,
    project: String,
}

#[derive(Deserialize)]
struct Call {
    operation: String,
    #[serde(default)]
    parameters: Map<String, Value>,
    #[serde(default)]
    files: BTreeMap<String, File>,
    form: Option<Map<String, Value>>,
    body: Option<Value>,
    app_user: Option<String>,
    time: Option<Timestamp>,
    #[serde(default)]
    retry: bool,
}

#[derive(Deserialize)]
struct File {
    name: String,
    r#type: String,
    content: String,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> anyhow::Result<()> {
    let mut lines = io::stdin().lock().lines();
    let settings = lines
        .next()
        .context("the first line must contain the settings")??;
    let settings: Settings = serde_json::from_str(&settings).context("the settings are invalid")?;
    for line in lines {
        let call: Call = serde_json::from_str(&line?).context("a call is invalid")?;
        let result = call_operation(&settings, call).await?;
        let mut stdout = io::stdout();
        writeln!(stdout, "{result}")?;
        stdout.flush()?;
    }
    Ok(())
}

/// Makes a call, and returns its result as JSON.
async fn call_operation(settings: &Settings, call: Call) -> anyhow::Result<Value> {
    let time = call.time.as_ref().and_then(Timestamp::to_system_time);
    let mut client = client(settings, time, call.retry)?;
    if let Some(user) = call.app_user {
        client = client.with_app_user_id(user);
    }
    let mut input = Input::new();
    for (name, value) in call
        .parameters
        .into_iter()
        .chain(call.form.into_iter().flatten())
    {
        input = input.set(name, value);
    }
    for (name, file) in call.files {
        input = input.file(name, FilePart::new(file.name, file.r#type, file.content));
    }
    if let Some(body) = call.body {
        input = input.body(body);
    }
    let request = match dynamic::request(&client, &call.operation, input) {
        Ok(request) => request,
        Err(error) => return Ok(json!({"error": error.to_string()})),
    };
    Ok(match request.send().await {
        Ok(response) => json!({
            "status": response.status().as_u16(),
            "response": response.to_json(),
            "attempts": response.attempts().len(),
        }),
        Err(error) => json!({
            "status": error.status().map(|status| status.as_u16()),
            "code": error.code(),
            "error": error.to_string(),
            "may_have_executed": error.may_have_executed(),
            "attempts": error.attempts().len(),
        }),
    })
}

/// Creates a client. With a `time`, its clock is virtual, and it never sleeps.
fn client(settings: &Settings, time: Option<SystemTime>, retry: bool) -> anyhow::Result<Client> {
    let clock: Arc<dyn Clock> = match time {
        Some(time) => Arc::new(ManualClock::automatic(time)),
        None => Arc::new(SystemClock),
    };
    let keys = Credentials::ak_sk(&*settings.access_key, &*settings.secret_key);
    let policy: Arc<dyn RetryPolicy> = if retry {
        Arc::new(SafeRetry)
    } else {
        Arc::new(NeverRetry)
    };
    let builder = Client::builder()
        .endpoint(&settings.endpoint)
        .credentials(keys)
        .project_id(&settings.project)
        .retry(policy)
        .clock(clock);
    Ok(builder.build()?)
}
