//! Code of the application that is called for each request.

use std::fmt::Debug;

use bytes::Bytes;
use http::{HeaderMap, Request};

use crate::{
    contract::operation::Operation,
    error::{Attempt, Error},
};

/// Why an interceptor stops a call.
pub type InterceptorError = Box<dyn std::error::Error + Send + Sync>;

/// Code of the application that is called for each request and response.
///
/// Each method does nothing by default. They are called in the order in which the interceptors were
/// added, on the task that makes the call, and must not block.
///
/// ```
/// use http::{HeaderMap, HeaderValue};
/// use huaweicloud_core::{Interceptor, InterceptorError, operation::Operation};
///
/// /// Adds the deployment to each request.
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
/// # let _ = blue;
/// ```
pub trait Interceptor: Debug + Send + Sync {
    /// Called before an attempt is signed. Headers that are added are signed and sent; those of the
    /// request itself are not passed, and cannot be replaced.
    ///
    /// # Errors
    ///
    /// An error ends the call before this attempt is sent.
    fn before_signing(
        &self,
        operation: &'static Operation,
        headers: &mut HeaderMap,
    ) -> Result<(), InterceptorError> {
        let _ = (operation, headers);
        Ok(())
    }

    /// Called before an attempt is sent, with the headers that authenticate it. Their `Debug` form
    /// hides secrets; their values do not.
    ///
    /// # Errors
    ///
    /// An error ends the call before this attempt is sent.
    fn before_sending(
        &self,
        operation: &'static Operation,
        request: &Request<Bytes>,
    ) -> Result<(), InterceptorError> {
        let _ = (operation, request);
        Ok(())
    }

    /// Called after an attempt, whether it succeeded or not, unless it was dropped.
    fn after_attempt(&self, operation: &'static Operation, attempt: &Attempt) {
        let _ = (operation, attempt);
    }

    /// Called after the last attempt of a call, before its response is decoded. It is not called for
    /// a call that was rejected before anything was sent, or was dropped.
    fn after_call(
        &self,
        operation: &'static Operation,
        attempts: &[Attempt],
        error: Option<&Error>,
    ) {
        let _ = (operation, attempts, error);
    }
}
