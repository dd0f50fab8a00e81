//! The one door to the network: authenticate a request, send it, take the answer in.

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use huaweicloud_auth::SignableRequest;

use crate::{
    client::Client,
    error::{Error, envelope::Envelope},
    operation::Operation,
    prepare::Prepared,
    response::Answer,
};

/// Sends a request, and returns its answer if that says the call succeeded.
pub(crate) async fn send(client: &Client, prepared: &Prepared) -> Result<Answer, Error> {
    let operation = prepared.operation;
    let request = request(client, prepared)?;
    let sent = client.http().execute(request).await;
    let mut response = sent.map_err(|error| Error::transport(operation, error))?;

    let status = response.status();
    let headers = std::mem::take(response.headers_mut());
    let body = match body(operation, response, client.max_body()).await {
        Ok(body) => body,
        Err(error) => {
            let envelope = Envelope::of_headers(&headers);
            return Err(error.with_answer(status, envelope, &Bytes::new()));
        }
    };
    if status.is_success() {
        Ok(Answer {
            operation,
            status,
            headers,
            body,
        })
    } else {
        Err(failure(client, operation, status, &headers, &body))
    }
}

/// Makes the request that is sent, with the headers that authenticate it at this moment.
pub(crate) fn request(client: &Client, prepared: &Prepared) -> Result<reqwest::Request, Error> {
    let operation = prepared.operation;
    let method = operation.method.as_str();
    let mut signed: Vec<(&str, &str)> = vec![("host", &client.endpoint().host)];
    signed.extend(
        prepared
            .content_type
            .iter()
            .map(|value| ("content-type", value.as_str())),
    );
    signed.extend(
        prepared
            .headers
            .iter()
            .map(|(name, value)| (*name, value.as_str())),
    );
    let signable = SignableRequest::new(method, &prepared.path)
        .with_query(&prepared.query)
        .with_headers(&signed)
        .with_body(&prepared.body);
    let added = client
        .signer()
        .authenticate(client.credentials(), &signable, client.clock().now())
        .map_err(|error| Error::signing(operation, error))?;

    let invalid = || Error::internal(operation, "a header cannot be sent");
    let http_method = method.parse().map_err(|_| invalid())?;
    let mut request = reqwest::Request::new(http_method, prepared.url.clone());
    let headers = request.headers_mut();
    headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
    for (name, value) in signed.iter().copied().chain(added.iter()) {
        let name: HeaderName = name.parse().map_err(|_| invalid())?;
        let mut value: HeaderValue = value.parse().map_err(|_| invalid())?;
        value.set_sensitive(huaweicloud_auth::header::is_sensitive(name.as_str()));
        headers.insert(name, value);
    }
    if prepared.content_type.is_some() {
        *request.body_mut() = Some(prepared.body.clone().into());
    }
    Ok(request)
}

/// Takes in a body of at most `max` bytes.
async fn body(
    operation: &'static Operation,
    mut response: reqwest::Response,
    max: usize,
) -> Result<Bytes, Error> {
    let announced = response.content_length().unwrap_or_default();
    if announced > max as u64 {
        return Err(Error::too_large(operation, max));
    }
    let mut next = async || {
        response
            .chunk()
            .await
            .map_err(|error| Error::transport(operation, error))
    };
    // Most answers come in one piece, which then needs no copy.
    let Some(first) = next().await? else {
        return Ok(Bytes::new());
    };
    let mut body = BytesMut::from(first);
    while let Some(chunk) = next().await? {
        body.extend_from_slice(&chunk);
        if body.len() > max {
            return Err(Error::too_large(operation, max));
        }
    }
    Ok(body.freeze())
}

/// The error that an answer tells.
fn failure(
    client: &Client,
    operation: &'static Operation,
    status: StatusCode,
    headers: &HeaderMap,
    body: &Bytes,
) -> Error {
    let mut envelope = Envelope::of(status, headers, body);
    let credentials = client.credentials();
    let secrets = [
        credentials.expose_secret_key(),
        credentials.expose_security_token(),
        credentials.expose_token(),
    ];
    // A gateway may quote what it was sent. What is shorter is no secret, and stands in many words.
    for secret in secrets
        .into_iter()
        .flatten()
        .filter(|secret| secret.len() >= 8)
    {
        if let Some(message) = envelope
            .message
            .as_mut()
            .filter(|message| message.contains(secret))
        {
            *message = message.replace(secret, "[redacted]");
        }
    }
    Error::status_error(operation).with_answer(status, envelope, body)
}
