//! Requests of any path, for operations that a client does not have.

mod operation;
mod template;

use std::fmt;

use bytes::Bytes;
use http::Method;
use serde::{Serialize, de::DeserializeOwned};

use crate::{
    call::{
        Call, SendFuture,
        options::CallOptions,
        response::{RawResponse, Response},
    },
    client::Client,
    contract::{operation::Retry, value::ParameterValue},
    error::{Error, Problem},
};

/// A request of any method and path, created by [`Client::request`].
///
/// It is signed, checked for valid headers, retried and traced as the calls of operations are. No
/// contract bounds its parameters.
///
/// ```no_run
/// use huaweicloud_core::{Client, Error, Method};
/// use serde_json::{Value, json};
///
/// # async fn run(client: Client) -> Result<(), Error> {
/// let page = client
///     .request(Method::GET, "/v1/{project_id}/jobs")
///     .query("limit", 10)
///     .query("state", "RUNNING")
///     .send_json::<Value>()
///     .await?;
/// println!("{} (request {:?})", page["count"], page.request_id());
///
/// client
///     .request(Method::PUT, "/v1/{project_id}/jobs/{job_id}")
///     .path_parameter("job_id", "a b") // encoded as one segment
///     .json(&json!({"name": "a"}))
///     .idempotent(true)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RawRequest {
    client: Client,
    method: Method,
    path: String,
    path_parameters: Vec<(String, ParameterValue)>,
    query: Vec<(String, ParameterValue)>,
    body: Option<Body>,
    idempotent: bool,
    options: CallOptions,
}

/// The body of a request, and its media type.
#[derive(Clone)]
struct Body {
    content_type: String,
    bytes: Result<Bytes, String>,
}

impl Client {
    /// Starts a request of any path, for operations that this version does not have.
    ///
    /// The path begins with `/`, and is relative to the endpoint. `{project_id}` and other settings
    /// of the client are filled in; other parameters in braces are set by
    /// [`path_parameter`](RawRequest::path_parameter). Client-wide headers, such as `X-App-UserId`,
    /// are sent if they are set.
    pub fn request(&self, method: Method, path: impl Into<String>) -> RawRequest {
        RawRequest {
            client: self.clone(),
            idempotent: method.is_safe(),
            method,
            path: path.into(),
            path_parameters: Vec::new(),
            query: Vec::new(),
            body: None,
            options: CallOptions::new(),
        }
    }
}

impl RawRequest {
    /// Sets a parameter of the path, which is encoded as one segment.
    ///
    /// Errors, traces and rate limits name a request by its path with the parameters in braces, so
    /// ids should be set here rather than be part of the path.
    pub fn path_parameter(
        mut self,
        name: impl Into<String>,
        value: impl Into<ParameterValue>,
    ) -> Self {
        let name = name.into();
        self.path_parameters.retain(|(set, _)| *set != name);
        self.path_parameters.push((name, value.into()));
        self
    }

    /// Adds a query parameter. The same name may be added several times.
    pub fn query(mut self, name: impl Into<String>, value: impl Into<ParameterValue>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// Sets a header, which is signed. The headers that authenticate the request cannot be set.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.options = self.options.header(name, value);
        self
    }

    /// Sets a JSON body.
    pub fn json(mut self, body: &(impl Serialize + ?Sized)) -> Self {
        self.body = Some(Body {
            content_type: "application/json".to_owned(),
            bytes: match serde_json::to_vec(body) {
                Ok(text) => Ok(text.into()),
                Err(error) => Err(error.to_string()),
            },
        });
        self
    }

    /// Sets a body of this media type.
    pub fn bytes(mut self, content_type: impl Into<String>, body: impl Into<Bytes>) -> Self {
        self.body = Some(Body {
            content_type: content_type.into(),
            bytes: Ok(body.into()),
        });
        self
    }

    /// Declares whether executing the request twice has the effect of executing it once. Default:
    /// `true` for methods that only read, such as `GET`, and `false` for all others.
    ///
    /// An idempotent request is retried after every transient error; another one only if it was not
    /// executed.
    pub fn idempotent(mut self, idempotent: bool) -> Self {
        self.idempotent = idempotent;
        self
    }

    /// Overrides settings of the client for this request. Headers that are already set are kept.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.options = options.or_headers_of(self.options);
        self
    }

    /// Sends the request, and returns the body of the response as received.
    ///
    /// # Errors
    ///
    /// Fails before the request is sent if the path, a parameter or a header is invalid; otherwise,
    /// with the errors of the network and the service.
    pub fn send(self) -> SendFuture<Response<Bytes>> {
        match self.into_call() {
            Ok(call) => call.bytes(),
            Err(error) => SendFuture::failed(error),
        }
    }

    /// Sends the request, and decodes the JSON of the response; an empty body is treated as `null`.
    ///
    /// # Errors
    ///
    /// Fails under the same conditions as [`send`](Self::send); also, if the body is not the JSON of
    /// a `T`.
    pub fn send_json<T: DeserializeOwned + 'static>(self) -> SendFuture<Response<T>> {
        match self.into_call() {
            Ok(call) => SendFuture::new(call, RawResponse::deserialize),
            Err(error) => SendFuture::failed(error),
        }
    }

    /// Sends the request, and waits for the body of its response.
    ///
    /// # Errors
    ///
    /// Fails under the same conditions as [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Response<Bytes>, Error> {
        self.into_call()?.block_on(Call::bytes)
    }

    /// Sends the request, and waits for the JSON of its response.
    ///
    /// # Errors
    ///
    /// Fails under the same conditions as [`send_json`](Self::send_json).
    #[cfg(feature = "blocking")]
    pub fn send_json_blocking<T>(self) -> Result<Response<T>, Error>
    where
        T: DeserializeOwned + Send + 'static,
    {
        self.into_call()?
            .block_on(|call| SendFuture::new(call, RawResponse::deserialize))
    }

    fn into_call(self) -> Result<Call, Error> {
        let retry = if self.idempotent {
            Retry::Idempotent
        } else {
            Retry::Unexecuted
        };
        let service = self.client.service();
        let operation = operation::find(service, &self.method, &self.path, retry)
            .map_err(Error::invalid_unnamed)?;
        let mut call = self.client.call(operation);
        let mut problems = Vec::new();
        for (name, value) in self.path_parameters {
            match operation.parameter(&name) {
                Some(parameter) => call.set(parameter.name, value),
                None => problems.push(Problem::new(name, "is not a parameter of the path")),
            }
        }
        if !problems.is_empty() {
            return Err(Error::invalid(operation, problems));
        }
        call.query = self.query;
        if let Some(Body {
            content_type,
            bytes,
        }) = self.body
        {
            call.content_type = Some(content_type);
            call.body = Some(bytes);
        }
        call.options(self.options);
        Ok(call)
    }
}

/// Prints method and path, and no values, which may be personal.
impl fmt::Debug for RawRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawRequest")
            .field("method", &self.method)
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}
