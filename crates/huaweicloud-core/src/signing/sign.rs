//! The signature of a request at a given time.

use std::{borrow::Cow, str::FromStr, time::SystemTime};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Request, Uri, header};
use huaweicloud_auth::SignableRequest;

use super::identity::CallerIdentity;
use crate::{
    contract::operation::Operation,
    error::{Error, Kind},
    network::endpoint::Endpoint,
};

/// A request without the endpoint and the headers that authenticate it.
pub(crate) struct UnsignedRequest {
    pub(crate) operation: &'static Operation,
    /// Path and query as they are signed, the path without the base path of the endpoint.
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) headers: Vec<(Cow<'static, str>, String)>,
    pub(crate) content_type: Option<String>,
    pub(crate) body: Bytes,
}

/// Signs a request, byte for byte as it is sent.
pub(crate) fn sign(
    prepared: &UnsignedRequest,
    endpoint: &Endpoint,
    identified: &CallerIdentity,
    added: &HeaderMap,
    now: SystemTime,
) -> Result<Request<Bytes>, Error> {
    let operation = prepared.operation;
    let invalid = || Error::internal(operation, "a header cannot be sent");
    let path = [&*endpoint.base_path, &*prepared.path].concat();
    let mut signed: Vec<(&str, &str)> = Vec::with_capacity(8);
    signed.push(("host", &endpoint.host));
    if let Some(content_type) = &prepared.content_type {
        signed.push(("content-type", content_type));
    }
    let own = prepared.headers.iter();
    signed.extend(own.map(|(name, value)| (&**name, value.as_str())));
    for (name, value) in added {
        let rejected = |why: &str| {
            Error::of(operation, Kind::Intercepted)
                .with_source(format!("the header {name} it added {why}"))
        };
        let value = value
            .to_str()
            .map_err(|_| rejected("is not visible ASCII"))?;
        let is_taken = |(taken, _): &(&str, &str)| name.as_str().eq_ignore_ascii_case(taken);
        if signed.iter().any(is_taken) {
            return Err(rejected("is there already"));
        }
        signed.push((name.as_str(), value));
    }
    let signable = SignableRequest::new(operation.method.as_str(), &path)
        .with_query(&prepared.query)
        .with_headers(&signed)
        .with_body(&prepared.body);
    let authentication = identified
        .signer()
        .authenticate(identified.credentials(), &signable, now)
        .map_err(|error| Error::of(operation, Kind::Signing).with_source(error))?;

    let mut request = Request::new(prepared.body.clone());
    *request.method_mut() = operation.method.as_str().parse().map_err(|_| invalid())?;
    *request.uri_mut() = uri(prepared, endpoint, &path)?;
    let headers = request.headers_mut();
    headers.insert(header::ACCEPT, HeaderValue::from_static(operation.accept));
    for (name, value) in &signed {
        let name = HeaderName::from_str(name).map_err(|_| invalid())?;
        let value = HeaderValue::from_str(value).map_err(|_| invalid())?;
        insert(headers, name, value);
    }
    for (name, value) in authentication {
        let value = HeaderValue::try_from(value.into_owned()).map_err(|_| invalid())?;
        insert(headers, HeaderName::from_static(name), value);
    }
    Ok(request)
}

fn insert(headers: &mut HeaderMap, name: HeaderName, mut value: HeaderValue) {
    value.set_sensitive(huaweicloud_auth::header::is_sensitive(name.as_str()));
    headers.insert(name, value);
}

/// Parses the address, and checks that path and query are still as they were signed.
fn uri(prepared: &UnsignedRequest, endpoint: &Endpoint, path: &str) -> Result<Uri, Error> {
    let query = &*prepared.query;
    let mark = if query.is_empty() { "" } else { "?" };
    let address = [&*endpoint.origin, path, mark, query].concat();
    Uri::try_from(address)
        .ok()
        .filter(|uri| uri.path() == path && uri.query().unwrap_or_default() == query)
        .ok_or_else(|| {
            Error::internal(
                prepared.operation,
                "the address cannot be sent as it is signed",
            )
        })
}
