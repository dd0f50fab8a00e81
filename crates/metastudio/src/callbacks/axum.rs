//! Received callbacks as an extractor of axum.

use axum_core::{
    body::Body,
    extract::{FromRef, FromRequest, Request},
    response::{IntoResponse, Response},
};
use bytes::Bytes;
use http_body_util::{BodyExt, LengthLimitError, Limited};

use super::{
    receiver::{Received, Receiver},
    rejected::Rejected,
};

/// Verifies and decodes the request. The [`Receiver`] is, or is part of, the state of the router.
impl<S> FromRequest<S> for Received
where
    Receiver: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = Rejected;

    async fn from_request(request: Request, state: &S) -> Result<Self, Rejected> {
        let receiver = Receiver::from_ref(state);
        let (head, body) = request.into_parts();
        let body = read(body, receiver.largest_body()).await?;
        let query = head.uri.query().unwrap_or_default();
        receiver.receive(query, &head.headers, &body)
    }
}

/// Reads a body of up to this many bytes.
pub(crate) async fn read(body: Body, limit: usize) -> Result<Bytes, Rejected> {
    match Limited::new(body, limit).collect().await {
        Ok(body) => Ok(body.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => Err(Rejected::TooLarge { limit }),
        Err(error) => Err(Rejected::Unread(error)),
    }
}

/// Responds with the status of the reason, and names it in the body.
impl IntoResponse for Rejected {
    fn into_response(self) -> Response {
        (self.status(), self.to_string()).into_response()
    }
}
