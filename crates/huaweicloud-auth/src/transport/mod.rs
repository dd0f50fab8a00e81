//! The interface to an HTTP client: sends a request and returns the complete response.
//!
//! This crate creates requests and reads responses, but does not depend on an HTTP client. The
//! application passes one as a [`Transport`].

mod error;
mod proxy;
mod streamed;

use std::{fmt, pin::Pin, time::Duration};

use bytes::Bytes;
use http::{Request, Response};

pub use self::{
    error::{TransportError, TransportErrorKind},
    proxy::{NoProxy, bypasses_proxy},
    streamed::Streamed,
};

/// A boxed future, which the methods of a dyn-compatible trait return.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// The timeout of a request, among its [extensions](http::Extensions): from connecting to the end of
/// the response.
///
/// It is set for destinations that exist on some machines only, such as the metadata service. A
/// [`Transport`] should apply it, and otherwise its own timeout.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RequestTimeout(pub Duration);

/// Marks a request that must be sent over a new connection, among its
/// [extensions](http::Extensions).
///
/// It is set for a retry after an attempt that failed without a response: the connections that a
/// [`Transport`] keeps may all be dead, and each attempt would wait for the timeout of another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NewConnection;

/// Sends requests: an HTTP client, or prepared responses in a test.
///
/// An implementation
///
/// - sends the request to its URI, which is absolute;
/// - sends path, query, headers and body unchanged, because they may be signed, and adds only what
///   HTTP requires (`content-length`, `host` if it is missing);
/// - does not use a proxy for a request if [`bypasses_proxy`] returns `true`;
/// - should apply the [`RequestTimeout`] of a request;
/// - should use a new connection for a request that is marked with [`NewConnection`];
/// - does not log the body or headers that are marked as sensitive, because they contain secrets.
///
/// ```
/// use bytes::Bytes;
/// use http::{Request, Response};
/// use huaweicloud_auth::transport::{BoxFuture, Transport, TransportError, TransportErrorKind};
///
/// /// Returns the same response for every request to one host.
/// #[derive(Debug)]
/// struct Fixed(&'static str);
///
/// impl Transport for Fixed {
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
    /// Sends one request and returns the complete response. It does not follow redirects and does not
    /// retry.
    ///
    /// # Errors
    ///
    /// Returns [`TransportError`] if there is no complete response. A response with any status is
    /// not an error.
    fn send(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>>;

    /// Sends one request with a streamed body, and otherwise behaves like [`send`](Self::send). The
    /// timeouts of short requests do not apply, because a large body takes long.
    ///
    /// The default implementation collects the body and calls [`send`](Self::send).
    ///
    /// # Errors
    ///
    /// Returns [`TransportError`] if the body cannot be read, or if there is no complete response.
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
