//! A server that gives every request the same answer, as another process of this program.

use std::{
    env,
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
    sync::Arc,
};

use anyhow::Context;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

/// What makes this program the server.
pub(crate) const ARGUMENT: &str = "serve";

/// How many jobs an answer shows.
pub(crate) const JOBS: usize = 10;

/// The process. It is stopped when this is dropped.
pub(crate) struct Server {
    process: Child,
    url: String,
}

impl Server {
    pub(crate) fn start() -> anyhow::Result<Self> {
        let mut process = Command::new(env::current_exe()?)
            .arg(ARGUMENT)
            .stdout(Stdio::piped())
            .spawn()?;
        let output = process.stdout.take().context("the server has no output")?;
        let mut url = String::new();
        BufReader::new(output).read_line(&mut url)?;
        let url = url.trim().to_owned();
        Ok(Self { process, url })
    }

    /// Scheme, host and port.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Serves until it is stopped, on one thread: a thread for each connection could lie on another
/// processor than the next, which makes twice the difference that is measured.
pub(crate) async fn serve() -> anyhow::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("http://{}", listener.local_addr()?);
    let answer: Arc<str> = answer().into();
    loop {
        let (stream, _) = listener.accept().await?;
        tokio::spawn(connection(stream, Arc::clone(&answer)));
    }
}

/// Answers whatever ends in an empty line: no request has a body.
async fn connection(mut stream: TcpStream, answer: Arc<str>) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let mut request = Vec::new();
    while stream.read_buf(&mut request).await? > 0 {
        if request.ends_with(b"\r\n\r\n") {
            request.clear();
            stream.write_all(answer.as_bytes()).await?;
        }
    }
    Ok(())
}

fn answer() -> String {
    let jobs: Vec<String> = (0..JOBS).map(job).collect();
    let body = format!(r#"{{"count":{JOBS},"jobs":[{}]}}"#, jobs.join(","));
    format!(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\
         X-Request-Id: 5d3f8c0e7a9b4e2f8a61c4d0b7e93f12\r\nServer: api-gateway\r\n\
         Date: Mon, 03 Feb 2025 10:21:44 GMT\r\n\r\n{body}",
        body.len()
    )
}

/// A job with the members that the service usually shows.
fn job(index: usize) -> String {
    format!(
        r#"{{"job_id":"7d0f4c1be2a94f3f8c65d1a0{index:08x}","name":"Museum guide {index}",
"state":"TRAINING","asset_id":"a91be7c05d1f4a0cb7e9d1a0{index:08x}","project_id":"{PROJECT}",
"cover_download_url":"https://example.com/covers/{index}.png?expires=86400&signature=none",
"last_update_time":"2025-02-03T10:21:44Z","create_time":"2025-02-02T16:05:12Z","batch_name":"winter",
"tags":["museum","guide"],"model_version":"V3.2","matting_type":"AI","model_resolution":"1080P",
"is_flexus":false,"is_live_copy":false}}"#,
        PROJECT = crate::PROJECT,
    )
    .replace('\n', "")
}
