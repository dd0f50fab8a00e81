//! A server in another process of this program, with one response for every request.

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

/// The argument that makes this program run the server.
pub(crate) const ARGUMENT: &str = "serve";

/// The number of jobs in a response.
pub(crate) const JOBS: usize = 10;

/// The process of the server, which is stopped on drop.
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
        // The process may already have exited.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Serves until the process is stopped, on one thread.
///
/// With a thread per connection, connections would run on different processors, whose effect exceeds the
/// measured difference.
pub(crate) async fn serve() -> anyhow::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("http://{}", listener.local_addr()?);
    let response: Arc<str> = response().into();
    loop {
        let (stream, _) = listener.accept().await?;
        tokio::spawn(connection(stream, Arc::clone(&response)));
    }
}

/// Responds to everything that ends in an empty line; no request has a body.
async fn connection(mut stream: TcpStream, response: Arc<str>) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let mut request = Vec::new();
    while stream.read_buf(&mut request).await? > 0 {
        if request.ends_with(b"\r\n\r\n") {
            request.clear();
            stream.write_all(response.as_bytes()).await?;
        }
    }
    Ok(())
}

fn response() -> String {
    let jobs: Vec<String> = (0..JOBS).map(job).collect();
    let body = format!(r#"{{"count":{JOBS},"jobs":[{}]}}"#, jobs.join(","));
    format!(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\
         X-Request-Id: 5d3f8c0e7a9b4e2f8a61c4d0b7e93f12\r\nServer: api-gateway\r\n\
         Date: Mon, 03 Feb 2025 10:21:44 GMT\r\n\r\n{body}",
        body.len()
    )
}

/// A job with the fields that the service usually returns.
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
