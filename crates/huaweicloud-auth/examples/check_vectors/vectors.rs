//! Signing vectors: reads a file, signs each vector, and compares the results with the expected values.
//!
//! A file is a JSON list of vectors, or an object with such a list under `vectors`. A vector has
//! `ak`, `sk`, `x_sdk_date`, `algorithm`, a `request` and the values `expected`; the last may hold
//! any of the fields that are compared. The headers of a request are either `headers`, to which
//! the host, the project id and so on are added, or exactly those that are signed, under
//! `effective_headers` or `signed_header_values`.

use std::{fmt, time::SystemTime};

use anyhow::{Context as _, Result, bail};
use huaweicloud_auth::{
    Algorithm, Credentials, SignableRequest, Signer, canonical_query, header, parse_sdk_date,
};
use serde_json::Value;

/// The result of one vector.
pub(crate) struct Outcome {
    id: String,
    mismatches: Vec<String>,
}

impl Outcome {
    /// Returns whether all values match.
    pub(crate) fn matches(&self) -> bool {
        self.mismatches.is_empty()
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.matches() {
            write!(f, "ok {}", self.id)
        } else {
            write!(f, "MISMATCH {}: {}", self.id, self.mismatches.join("; "))
        }
    }
}

/// Checks every vector of a file. Returns an error if the file has another format.
pub(crate) fn check_all(text: &str) -> Result<Vec<Outcome>> {
    let file: Value = serde_json::from_str(text).context("not JSON")?;
    let vectors = file
        .get("vectors")
        .unwrap_or(&file)
        .as_array()
        .context("neither a list of vectors nor an object with a list under \"vectors\"")?;
    if vectors.is_empty() {
        bail!("the list of vectors is empty");
    }
    let outcomes = vectors.iter().enumerate().map(|(index, vector)| Outcome {
        id: text_at(vector, "id").unwrap_or_else(|| format!("#{index}")),
        mismatches: Vector::read(vector)
            .and_then(|vector| vector.mismatches())
            .unwrap_or_else(|error| vec![format!("{error:#}")]),
    });
    Ok(outcomes.collect())
}

/// One vector, ready to be signed.
pub(crate) struct Vector {
    pub(crate) credentials: Credentials,
    pub(crate) at: SystemTime,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
    signer: Signer,
    by_type: bool,
    expected: Value,
}

impl Vector {
    /// Reads a vector from its JSON.
    pub(crate) fn read(vector: &Value) -> Result<Self> {
        let request = vector.get("request").context("there is no request")?;
        let exact = ["effective_headers", "signed_header_values"]
            .iter()
            .find_map(|name| request.get(name).filter(|headers| !headers.is_null()));
        let mut headers = header_pairs(exact.or_else(|| request.get("headers")));

        let given_date = take(&mut headers, header::X_SDK_DATE);
        let date = text_at(vector, "x_sdk_date")
            .or(given_date)
            .context("there is no date")?;
        let given_token = take(&mut headers, header::X_SECURITY_TOKEN);
        let token = match exact {
            Some(_) => given_token,
            None => text_at(vector, "security_token").or(given_token),
        };
        let mut credentials = Credentials::ak_sk(
            text_at(vector, "ak").context("there is no ak")?,
            text_at(vector, "sk").context("there is no sk")?,
        );
        if let Some(token) = token.filter(|token| !token.is_empty()) {
            credentials = credentials.with_security_token(token);
        }

        let mut signer = Signer::new().with_algorithm(algorithm(vector)?);
        if exact.is_none() {
            if let Some(project_id) = text_at(vector, "project_id").filter(|id| !id.is_empty()) {
                signer = signer.with_project_id(project_id);
            }
            let has_host = headers
                .iter()
                .any(|(name, _)| name.eq_ignore_ascii_case("host"));
            if let Some(host) = text_at(request, "host").filter(|_| !has_host) {
                headers.push(("Host".to_owned(), host));
            }
        }
        let hash_headers = [header::X_SDK_CONTENT_SHA256, header::X_SDK_CONTENT_SM3];
        let declares_hash = headers.iter().any(|(name, _)| {
            hash_headers
                .iter()
                .any(|hash_header| name.eq_ignore_ascii_case(hash_header))
        });
        Ok(Self {
            credentials,
            at: parse_sdk_date(&date)?,
            method: text_at(request, "method").unwrap_or_else(|| "GET".to_owned()),
            path: text_at(request, "path").context("there is no path")?,
            query: query(request.get("query"))?,
            headers,
            body: text_at(request, "body").unwrap_or_default().into_bytes(),
            signer,
            by_type: exact.is_none() || declares_hash,
            expected: vector.get("expected").cloned().unwrap_or_default(),
        })
    }

    /// Returns the headers that authenticate the request, and the explanation.
    pub(crate) fn sign(&self) -> Result<Signed> {
        let headers: Vec<(&str, &str)> = (self.headers.iter())
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        let request = SignableRequest::new(&self.method, &self.path)
            .with_query(&self.query)
            .with_headers(&headers);
        let request = if self.by_type {
            request.with_body(&self.body)
        } else {
            request.with_signed_body(&self.body)
        };
        let added = self
            .signer
            .authenticate(&self.credentials, &request, self.at)?;
        let explanation = self
            .signer
            .explain(&self.credentials, &request, self.at)?
            .context("nothing was signed")?;
        Ok(Signed {
            headers: added
                .iter()
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .collect(),
            explanation,
        })
    }

    fn mismatches(&self) -> Result<Vec<String>> {
        let Signed {
            headers,
            explanation,
        } = self.sign()?;
        let authorization = headers
            .iter()
            .find(|(name, _)| name == header::AUTHORIZATION)
            .map_or("", |(_, value)| value.as_str());
        let signature = authorization.rsplit('=').next().unwrap_or_default();
        let request_uri = match self.query.as_str() {
            "" => self.path.clone(),
            query => format!("{}?{query}", self.path),
        };
        let computed = [
            ("canonical_uri", explanation.canonical_path()),
            ("canonical_query", explanation.canonical_query()),
            ("signed_headers", explanation.signed_headers()),
            ("payload_hash", explanation.payload_hash()),
            ("canonical_request", explanation.canonical_request()),
            ("string_to_sign", explanation.string_to_sign()),
            ("signature", signature),
            ("authorization", authorization),
            ("request_uri", &request_uri),
        ];
        let mut mismatches = Vec::new();
        let mut compared = 0;
        for (field, got) in computed {
            let Some(expected) = self.expected(field) else {
                continue;
            };
            compared += 1;
            if expected != got {
                mismatches.push(format!("{field} expected {expected:?} got {got:?}"));
            }
        }
        if compared == 0 {
            bail!("there is no expected value to compare");
        }
        Ok(mismatches)
    }

    fn expected(&self, field: &str) -> Option<String> {
        let expected = self.expected.get(field)?;
        match (field, expected) {
            (_, Value::Null) => None,
            (_, Value::Array(names)) => {
                let names: Vec<String> = names.iter().map(scalar).collect();
                Some(names.join(";"))
            }
            ("canonical_request", text) => Some(redact(&scalar(text))),
            (_, text) => Some(scalar(text)),
        }
    }
}

/// The result of signing a vector.
pub(crate) struct Signed {
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) explanation: huaweicloud_auth::Explanation,
}

/// Redacts the values that an explanation redacts, so that the two can be compared.
fn redact(canonical_request: &str) -> String {
    let lines = canonical_request
        .split('\n')
        .map(|line| match line.split_once(':') {
            Some((name, _)) if header::is_sensitive(name) => format!("{name}:[redacted]"),
            _ => line.to_owned(),
        });
    lines.collect::<Vec<_>>().join("\n")
}

fn algorithm(vector: &Value) -> Result<Algorithm> {
    match text_at(vector, "algorithm").as_deref() {
        None | Some("SDK-HMAC-SHA256") => Ok(Algorithm::SdkHmacSha256),
        #[cfg(feature = "sm3")]
        Some("SDK-HMAC-SM3") => Ok(Algorithm::SdkHmacSm3),
        Some("V11-HMAC-SHA256") => {
            let derived = vector.get("derived").context("there is no derived")?;
            Ok(Algorithm::v11(
                text_at(derived, "region").context("there is no derived.region")?,
                text_at(derived, "service").context("there is no derived.service")?,
            ))
        }
        Some(other) => bail!("the algorithm {other} is not supported"),
    }
}

/// Reads a query: a list of pairs, an object, or a raw string. A list as a value repeats the key.
fn query(query: Option<&Value>) -> Result<String> {
    let mut pairs = Vec::new();
    let mut add = |key: &Value, value: &Value| match value {
        Value::Array(values) => pairs.extend(values.iter().map(|v| (scalar(key), scalar(v)))),
        value => pairs.push((scalar(key), scalar(value))),
    };
    match query {
        None | Some(Value::Null) => {}
        Some(Value::String(raw)) => return Ok(raw.clone()),
        Some(Value::Object(fields)) => {
            for (key, value) in fields {
                add(&Value::from(key.as_str()), value);
            }
        }
        Some(Value::Array(entries)) => {
            for entry in entries {
                match entry.as_array().map(Vec::as_slice) {
                    Some([key, value]) => add(key, value),
                    Some([key]) => add(key, &Value::Null),
                    _ => bail!("a query entry is not a pair: {entry}"),
                }
            }
        }
        Some(other) => bail!("the query is neither a list nor an object: {other}"),
    }
    Ok(canonical_query(pairs))
}

/// Reads headers: an object, or a list of pairs.
fn header_pairs(headers: Option<&Value>) -> Vec<(String, String)> {
    match headers {
        Some(Value::Object(fields)) => fields
            .iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(name, value)| (name.clone(), scalar(value)))
            .collect(),
        Some(Value::Array(entries)) => entries
            .iter()
            .filter_map(|entry| Some((scalar(entry.get(0)?), scalar(entry.get(1)?))))
            .collect(),
        _ => Vec::new(),
    }
}

/// Removes and returns a header that the signer sets itself.
fn take(headers: &mut Vec<(String, String)>, name: &str) -> Option<String> {
    let index = headers
        .iter()
        .position(|(candidate, _)| candidate.eq_ignore_ascii_case(name))?;
    Some(headers.swap_remove(index).1)
}

fn text_at(value: &Value, name: &str) -> Option<String> {
    value.get(name).filter(|value| !value.is_null()).map(scalar)
}

/// Returns strings as they are, other scalars as in JSON, and an empty string for null.
fn scalar(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
