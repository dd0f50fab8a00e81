//! Questions as an extractor of axum, and answers as responses.

use std::{
    convert::Infallible,
    fmt,
    pin::Pin,
    task::{Context, Poll},
};

use axum_core::{
    body::Body,
    extract::{FromRef, FromRequest, Request},
    response::{IntoResponse, Response},
};
use futures_core::Stream;
use http::{HeaderValue, header::CONTENT_TYPE};

use super::{
    answer::Answer,
    endpoint::{Endpoint, Question},
};
use crate::callbacks::{Rejected, read_body};

/// Verifies and decodes the request. The [`Endpoint`] is, or is part of, the state of the router.
impl<S> FromRequest<S> for Question
where
    Endpoint: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = Rejected;

    async fn from_request(request: Request, state: &S) -> Result<Self, Rejected> {
        let endpoint = Endpoint::from_ref(state);
        let (head, body) = request.into_parts();
        let body = read_body(body, endpoint.0.largest_body()).await?;
        let query = head.uri.query().unwrap_or_default();
        endpoint.receive(query, &head.headers, &body)
    }
}

/// A response with a whole answer.
#[derive(Clone)]
pub struct WholeAnswer(String);

impl WholeAnswer {
    /// Creates the response.
    #[must_use]
    pub fn new(answer: &Answer, text: &str) -> Self {
        Self(answer.whole(text))
    }
}

/// Prints the number of bytes; the answer may be secret.
impl fmt::Debug for WholeAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WholeAnswer")
            .field("bytes", &self.0.len())
            .finish_non_exhaustive()
    }
}

impl IntoResponse for WholeAnswer {
    fn into_response(self) -> Response {
        typed(Body::from(self.0), "application/json")
    }
}

/// A response with an answer in increments: a stream of events that ends with `[DONE]`.
pub struct AnswerStream<S> {
    answer: Answer,
    texts: Pin<Box<S>>,
    is_over: bool,
}

impl<S: Stream<Item = String> + Send + 'static> AnswerStream<S> {
    /// Creates the response from a stream of increments.
    #[must_use]
    pub fn new(answer: Answer, texts: S) -> Self {
        Self {
            answer,
            texts: Box::pin(texts),
            is_over: false,
        }
    }
}

/// Prints no texts, which may be secret.
impl<S> fmt::Debug for AnswerStream<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AnswerStream")
            .field("answer", &self.answer)
            .field("is_over", &self.is_over)
            .finish_non_exhaustive()
    }
}

impl<S: Stream<Item = String>> Stream for AnswerStream<S> {
    type Item = Result<String, Infallible>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.is_over {
            return Poll::Ready(None);
        }
        self.texts
            .as_mut()
            .poll_next(context)
            .map(|text| match text {
                Some(text) => Some(Ok(self.answer.increment(&text))),
                None => {
                    self.is_over = true;
                    Some(Ok(Answer::END.to_owned()))
                }
            })
    }
}

impl<S: Stream<Item = String> + Send + 'static> IntoResponse for AnswerStream<S> {
    fn into_response(self) -> Response {
        typed(Body::from_stream(self), "text/event-stream;charset=UTF-8")
    }
}

fn typed(body: Body, media_type: &'static str) -> Response {
    let mut response = Response::new(body);
    let media_type = HeaderValue::from_static(media_type);
    response.headers_mut().insert(CONTENT_TYPE, media_type);
    response
}
