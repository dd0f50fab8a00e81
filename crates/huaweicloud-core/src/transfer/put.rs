//! Putting content to a signed URL.

use std::{
    fmt, io,
    path::Path,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
    task::{Context, Poll},
    time::Duration,
};

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, Response, Uri, header};
use huaweicloud_auth::transport::{NewConnection, Streamed, TransportError};

use super::{
    attempts::{Limit, bound, retry},
    content::{Content, Failure},
    error::TransferError,
    progress::{Progress, ProgressObserver},
    url,
};
use crate::{
    call::context::CallContext,
    lock::lock,
    policy::{retry::Attempts, within::within},
};

/// Headers that contradict the content or the address, if they are set.
const FRAMING: [HeaderName; 4] = [
    header::CONNECTION,
    header::CONTENT_LENGTH,
    header::HOST,
    header::TRANSFER_ENCODING,
];

/// Puts content to a signed URL; see [`Transfer::put`](super::Transfer::put).
#[must_use = "nothing is put until it is sent"]
pub struct Put {
    context: CallContext,
    url: String,
    content: Content,
    headers: Result<HeaderMap, TransferError>,
    observer: ProgressObserver,
    stall: Duration,
    deadline: Option<Duration>,
}

impl Put {
    pub(super) fn new(context: CallContext, url: String, content: Content) -> Self {
        Self {
            context,
            url,
            content,
            headers: Ok(HeaderMap::new()),
            observer: ProgressObserver::default(),
            stall: Duration::from_secs(60),
            deadline: None,
        }
    }

    /// Adds a header. Which headers may or must be sent depends on what the URL was signed with, which
    /// the operations that return such URLs document. Those that frame or route the request, such as
    /// `Content-Length` and `Host`, are set by the client.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let header = HeaderName::from_bytes(name.as_bytes())
            .ok()
            .filter(|name| !FRAMING.contains(name))
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

    /// Calls this function with the number of bytes that were passed to the network.
    pub fn on_progress(self, observe: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.observed_by(ProgressObserver::new(observe))
    }

    /// Reports the progress to this observer.
    pub fn observed_by(mut self, observer: ProgressObserver) -> Self {
        self.observer = observer;
        self
    }

    /// Ends an attempt when no bytes are transferred for this long. Default: a minute. The wait for
    /// the response, once all bytes were transferred, has the read timeout of the client instead.
    pub fn stall_timeout(mut self, timeout: Duration) -> Self {
        self.stall = timeout;
        self
    }

    /// Ends the upload when it takes longer than this as a whole, with all its attempts, however slowly
    /// bytes are still transferred. Default: no limit.
    pub fn deadline(mut self, limit: Duration) -> Self {
        self.deadline = Some(limit);
        self
    }

    /// Puts the content. Transient errors are retried according to the client's policy; putting the
    /// same content twice does no harm.
    ///
    /// # Errors
    ///
    /// The content cannot be read, the store rejects the request, there was no response in any
    /// attempt, or it took too long.
    pub async fn send(self) -> Result<(), TransferError> {
        let mut attempts = Putting {
            context: &self.context,
            uri: url::parse(&self.url)?,
            headers: self.headers?,
            content: &self.content,
            observer: &self.observer,
            stall: self.stall,
            reconnect: false,
        };
        let limit = Limit::start(&self.context, self.deadline);
        if self.content.is_repeatable() {
            retry(&self.context, limit, &mut attempts).await
        } else {
            let only = attempts.attempt(Duration::ZERO);
            bound(&self.context, limit, only).await
        }
    }

    /// Puts the content, and waits for the response.
    ///
    /// # Errors
    ///
    /// Fails as [`send`](Self::send) does.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<(), TransferError> {
        let context = self.context.clone();
        context.background.block_on(self.send())?
    }
}

/// The attempts to put content.
struct Putting<'a> {
    context: &'a CallContext,
    uri: Uri,
    headers: HeaderMap,
    content: &'a Content,
    observer: &'a ProgressObserver,
    stall: Duration,
    /// Whether the last attempt ended without a response.
    reconnect: bool,
}

impl Attempts for Putting<'_> {
    type Output = ();
    type Error = TransferError;

    async fn attempt(&mut self, _: Duration) -> Result<(), TransferError> {
        let failure = Failure::default();
        let moved = Arc::new(AtomicU64::new(0));
        let body = Observed {
            body: self.content.open(Arc::clone(&failure)),
            observer: self.observer.clone(),
            moved: Arc::clone(&moved),
        };
        let mut request = Request::new(Streamed::new(self.content.length(), body));
        *request.method_mut() = Method::PUT;
        *request.uri_mut() = self.uri.clone();
        *request.headers_mut() = self.headers.clone();
        if self.reconnect {
            request.extensions_mut().insert(NewConnection);
        }
        let sent = self.context.transport.send_streamed(request);
        let response = self.unless_stalled(sent, &moved).await;
        if let Some(error) = lock(&failure).take() {
            return Err(TransferError::Content {
                path: self.content.path().map(Path::to_owned),
                source: error,
            });
        }
        let now = self.context.clock.now();
        let response =
            response?.map_err(|error| TransferError::of_transport(&self.uri, error, now))?;
        if response.status().is_success() {
            return TransferError::of_success(&self.uri, &response, now).map_or(Ok(()), Err);
        }
        Err(TransferError::of_response(&self.uri, &response, now))
    }

    fn recover(&mut self, error: &TransferError, _: Option<Duration>) -> bool {
        self.reconnect = matches!(error, TransferError::Network(_) | TransferError::Stalled(_));
        false
    }
}

impl Putting<'_> {
    async fn unless_stalled(
        &self,
        sent: impl Future<Output = Result<Response<Bytes>, TransportError>> + Send,
        moved: &AtomicU64,
    ) -> Result<Result<Response<Bytes>, TransportError>, TransferError> {
        let mut sent = std::pin::pin!(sent);
        loop {
            let before = moved.load(Relaxed);
            // The wait for the response is not part of the transfer.
            let bound = match before == self.content.length() {
                true => self.context.timeouts.read.duration(),
                false => Some(self.stall),
            };
            let clock = &*self.context.clock;
            if let Some(response) = within(clock, bound, sent.as_mut()).await {
                return Ok(response);
            }
            if moved.load(Relaxed) == before {
                return Err(TransferError::Stalled(bound.unwrap_or(self.stall)));
            }
        }
    }
}

/// A body that reports how much of it was read.
struct Observed {
    body: Streamed,
    observer: ProgressObserver,
    moved: Arc<AtomicU64>,
}

impl Stream for Observed {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = Pin::new(&mut self.body).poll_next(context);
        if let Poll::Ready(Some(Ok(_))) = &next {
            let total = self.body.length();
            let done = total - self.body.left();
            self.moved.store(done, Relaxed);
            self.observer.report(done, total);
        }
        next
    }
}

/// Omits the URL, which gives access to the content.
impl fmt::Debug for Put {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Put")
            .field("content", &self.content)
            .field("stall", &self.stall)
            .finish_non_exhaustive()
    }
}
