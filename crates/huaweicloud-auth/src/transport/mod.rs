//! The one door to the network: sends a request and brings back the whole answer.
//!
//! This crate makes requests and reads answers, but knows no HTTP client. What sends them is
//! given to it as a [`Transport`].

mod error;
mod streamed;

use std::{fmt, pin::Pin, time::Duration};

use bytes::Bytes;
use http::{Request, Response};

pub use self::{
    error::{TransportError, TransportErrorKind},
    streamed::Streamed,
};

/// A future behind a pointer, as a trait that is used as an object has to return it.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A bound on the time of one request, among its [extensions](http::Extensions): a [`Transport`]
/// that can, keeps to it, from connecting to the end of the answer.
///
/// It is set where a long wait would be in vain, as for an address that exists on some machines
/// only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TimeLimit(pub Duration);

/// What sends requests: an HTTP client, or in a test a list of prepared answers.
///
/// The URI of a request is absolute. Path, query, headers and body are to be sent exactly as they
/// are, because a signature may cover them; what HTTP itself needs (`content-length`, `host` if it
/// is missing) may be added.
///
/// A request holds secrets, in headers marked as sensitive and in its body: an implementation
/// shows neither in logs.
///
/// ```
/// use bytes::Bytes;
/// use http::{Request, Response};
/// use huaweicloud_auth::transport::{BoxFuture, Transport, TransportError, TransportErrorKind};
///
/// /// Answers every request to one host alike, and reaches no other.
/// #[derive(Debug)]
/// struct Canned(&'static str);
///
/// impl Transport for Canned {
///     fn send(
///         &self,
///         request: Request<Bytes>,
///     ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
///         Box::pin(async move {
///             if request.uri().host() != Some("iam.example.com") {
///                 let refused = std::io::Error::from(std::io::ErrorKind::ConnectionRefused);
///                 return Err(
///                     TransportError::new(TransportErrorKind::Connect).with_source(refused)
///                 );
///             }
///             Ok(Response::new(Bytes::from_static(self.0.as_bytes())))
///         })
///     }
/// }
/// ```
pub trait Transport: fmt::Debug + Send + Sync {
    /// Sends one request and takes the whole answer in. No redirects, no retries.
    ///
    /// # Errors
    ///
    /// [`TransportError`] if no whole answer came. An answer of any status is not an error.
    fn send(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>>;

    /// Sends one request whose body comes piece by piece, as [`send`](Self::send) does. Its time is not
    /// bounded as that of a call is: a large body takes long.
    ///
    /// Without an implementation of its own, the whole body is taken in and sent.
    ///
    /// # Errors
    ///
    /// [`TransportError`] if the body could not be read, or if no whole answer came.
    fn send_streamed(
        &self,
        request: Request<Streamed>,
    ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(async move {
            let (head, body) = request.into_parts();
            let body = body.collect().await;
            let body = body.map_err(|error| {
                TransportError::new(TransportErrorKind::Other).with_source(error)
            })?;
            self.send(Request::from_parts(head, body)).await
        })
    }
}
