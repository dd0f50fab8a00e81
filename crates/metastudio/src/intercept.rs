//! A look at each request on its way, for what the client does not do itself.

use std::fmt::Debug;

use bytes::Bytes;
use http::{HeaderMap, Request};

use crate::{attempt::Attempt, error::Error, operation::Operation};

/// Why an interceptor stops a call.
pub type InterceptorError = Box<dyn std::error::Error + Send + Sync>;

/// Code of the application that sees each call on its way.
///
/// Every method does nothing unless it is implemented. They are called in the order in which the
/// interceptors were added, on the task that makes the call, and should not take long.
///
/// ```
/// use http::{HeaderMap, HeaderValue};
/// use metastudio::{Client, Interceptor, InterceptorError, operation::Operation};
///
/// /// Marks each request with the deployment it comes from.
/// #[derive(Debug)]
/// struct Deployment(HeaderValue);
///
/// impl Interceptor for Deployment {
///     fn before_signing(
///         &self,
///         _: &'static Operation,
///         headers: &mut HeaderMap,
///     ) -> Result<(), InterceptorError> {
///         headers.insert("x-deployment", self.0.clone());
///         Ok(())
///     }
/// }
///
/// let blue = Deployment(HeaderValue::from_static("blue"));
/// let builder = Client::builder().interceptor(blue);
/// # let _ = builder;
/// ```
pub trait Interceptor: Debug + Send + Sync {
    /// Before an attempt is signed. The headers that are added are signed and sent; those of the
    /// request itself are not among them and cannot be replaced.
    ///
    /// # Errors
    ///
    /// The call then ends before anything is sent.
    fn before_signing(
        &self,
        operation: &'static Operation,
        headers: &mut HeaderMap,
    ) -> Result<(), InterceptorError> {
        let _ = (operation, headers);
        Ok(())
    }

    /// Before an attempt is sent, with the headers that authenticate it. Their `Debug` form hides
    /// what is secret; their values do not.
    ///
    /// # Errors
    ///
    /// The call then ends before this attempt is sent.
    fn before_sending(
        &self,
        operation: &'static Operation,
        request: &Request<Bytes>,
    ) -> Result<(), InterceptorError> {
        let _ = (operation, request);
        Ok(())
    }

    /// After an attempt, whether it succeeded or not. It is not called for one that was dropped.
    fn after_attempt(&self, operation: &'static Operation, attempt: &Attempt) {
        let _ = (operation, attempt);
    }

    /// After the last attempt of a call, before its answer is decoded. It is not called for a call
    /// that was refused before anything was sent, or was dropped.
    fn after_call(
        &self,
        operation: &'static Operation,
        attempts: &[Attempt],
        error: Option<&Error>,
    ) {
        let _ = (operation, attempts, error);
    }
}
