//! Putting content to a signed URL.

use std::{
    fmt, io,
    pin::Pin,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
    task::{Context, Poll},
    time::Duration,
};

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, Response, Uri};
use huaweicloud_auth::transport::{Streamed, TransportError};

use super::{Content, Progress, TransferError, attempts::Attempts, progress::Watcher};
use crate::{client::Client, lock::lock, race::within};

/// Puts content to a signed URL. [`Client::put`](crate::Client::put) makes one.
#[must_use = "nothing is put until it is sent"]
pub struct Put {
    client: Client,
    url: String,
    content: Content,
    headers: Result<HeaderMap, TransferError>,
    watcher: Watcher,
    stall: Duration,
}

impl Put {
    pub(super) fn new(client: Client, url: String, content: Content) -> Self {
        Self {
            client,
            url,
            content,
            headers: Ok(HeaderMap::new()),
            watcher: Watcher::default(),
            stall: Duration::from_secs(60),
        }
    }

    /// Sends this header too. What may be sent, and what must be, depends on what the URL was signed
    /// with: operations that give such URLs say so.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let header = HeaderName::from_bytes(name.as_bytes())
            .ok()
            .zip(HeaderValue::from_str(value).ok());
        self.headers = match (self.headers, header) {
            (Ok(mut headers), Some((name, value))) => {
                headers.insert(name, value);
                Ok(headers)
            }
            (Ok(_), None) => Err(TransferError::Request("a header")),
            (failed, _) => failed,
        };
        self
    }

    /// Tells this how much was handed to the network, piece by piece.
    pub fn on_progress(mut self, told: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.watcher = Watcher::new(told);
        self
    }

    #[cfg(feature = "files")]
    pub(super) fn watched_by(mut self, watcher: Watcher) -> Self {
        self.watcher = watcher;
        self
    }

    /// Gives an attempt up when nothing moves for this long. Default: a minute.
    pub fn stall_timeout(mut self, timeout: Duration) -> Self {
        self.stall = timeout;
        self
    }

    /// Puts the content. What failed in passing is tried again, five times in all; putting the same
    /// content twice does no harm.
    ///
    /// # Errors
    ///
    /// The content cannot be read, the store refuses it, or there was no answer however often it was
    /// tried.
    pub async fn send(self) -> Result<(), TransferError> {
        let headers = self.headers?;
        let uri: Uri = (self.url.parse()).map_err(|_| TransferError::Request("the address"))?;
        let mut attempts = Attempts::default();
        loop {
            let mut request = Request::new(());
            *request.method_mut() = Method::PUT;
            *request.uri_mut() = uri.clone();
            *request.headers_mut() = headers.clone();
            let once = Once {
                client: &self.client,
                watcher: &self.watcher,
                stall: self.stall,
            };
            match once.put(request, &self.content).await {
                Ok(()) => {
                    self.client.retry_budget().deposit();
                    return Ok(());
                }
                Err(error) => attempts.again(&self.client, error).await?,
            }
        }
    }
}

/// One attempt.
struct Once<'a> {
    client: &'a Client,
    watcher: &'a Watcher,
    stall: Duration,
}

impl Once<'_> {
    async fn put(&self, request: Request<()>, content: &Content) -> Result<(), TransferError> {
        let failure = Arc::new(Mutex::new(None));
        let moved = Arc::new(AtomicU64::new(0));
        let body = Watched {
            body: content.stream(Arc::clone(&failure)),
            watcher: self.watcher.clone(),
            moved: Arc::clone(&moved),
        };
        let body = Streamed::new(content.length(), body);
        let sent = self
            .client
            .transport()
            .send_streamed(request.map(|()| body));
        let answer = self.unless_stalled(sent, &moved).await;
        if let Some(error) = lock(&failure).take() {
            return Err(TransferError::Content(error));
        }
        let answer = answer?.map_err(TransferError::Network)?;
        if answer.status().is_success() {
            return Ok(());
        }
        Err(TransferError::refused(answer.status(), answer.body()))
    }

    async fn unless_stalled(
        &self,
        sent: impl Future<Output = Result<Response<Bytes>, TransportError>>,
        moved: &AtomicU64,
    ) -> Result<Result<Response<Bytes>, TransportError>, TransferError> {
        let mut sent = std::pin::pin!(sent);
        loop {
            let before = moved.load(Relaxed);
            let bound = Some(self.stall);
            if let Some(answer) = within(self.client.clock(), bound, sent.as_mut()).await {
                return Ok(answer);
            }
            if moved.load(Relaxed) == before {
                return Err(TransferError::Stalled(self.stall));
            }
        }
    }
}

/// A body that tells how much of it was taken.
struct Watched {
    body: Streamed,
    watcher: Watcher,
    moved: Arc<AtomicU64>,
}

impl Stream for Watched {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = Pin::new(&mut self.body).poll_next(context);
        if let Poll::Ready(Some(Ok(_))) = &next {
            let total = self.body.length();
            let done = total - self.body.left();
            self.moved.store(done, Relaxed);
            self.watcher.tell(done, total);
        }
        next
    }
}

/// Leaves out the address: whoever has it may put content there.
impl fmt::Debug for Put {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Put")
            .field("content", &self.content)
            .field("stall", &self.stall)
            .finish_non_exhaustive()
    }
}
