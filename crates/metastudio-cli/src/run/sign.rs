//! Signatures of any request, with the texts that they are made from.

use std::time::SystemTime;

use huaweicloud_auth::{Algorithm, Credentials, SignableRequest, Signer, header, parse_sdk_date};
use metastudio::{Clock, SystemClock};
use serde_json::{Value, json};

use crate::{
    connect::{paths, secret},
    failure::{Exit, Failure},
    input,
    output::{About, emit},
    session::Session,
};

/// The parts of an address as they are sent.
#[derive(Debug, PartialEq, Eq)]
struct Address {
    host: String,
    path: String,
    query: String,
}

/// Prints the signature of a request.
pub(super) fn run(session: &Session<'_>) -> Result<(), Failure> {
    let matches = &session.matches;
    let credentials = credentials(session)?;
    let address = Address::parse(&matches.text("url").unwrap_or_default())?;
    let mut headers = Vec::new();
    let mut date = matches.text("date");
    for line in matches.texts("header") {
        let (name, value) = split_header(&line)?;
        if name.eq_ignore_ascii_case(header::X_SDK_DATE) {
            date = date.or(Some(value));
        } else if !name.eq_ignore_ascii_case(header::AUTHORIZATION) {
            headers.push((name, value));
        }
    }
    if !headers
        .iter()
        .any(|(name, _)| name.eq_ignore_ascii_case("host"))
    {
        headers.push(("Host".to_owned(), address.host.clone()));
    }
    let token = headers
        .iter()
        .position(|(name, _)| name.eq_ignore_ascii_case(header::X_SECURITY_TOKEN));
    // A token that is on the command line is no secret any more, and its text can be compared.
    let shown = token.map(|at| headers.remove(at).1);
    let credentials = match &shown {
        Some(token) => credentials.with_security_token(token.as_str()),
        None => credentials,
    };
    let time = match date {
        Some(date) => parse_date(&date)?,
        None => SystemClock.now(),
    };
    let body = match matches.text("body") {
        Some(value) => body(&value)?,
        None => Vec::new(),
    };
    let method = matches.text("method").unwrap_or_else(|| "GET".to_owned());
    let borrowed: Vec<(&str, &str)> = headers
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    let request = SignableRequest::new(&method, &address.path)
        .with_query(&address.query)
        .with_headers(&borrowed)
        .with_body(&body);
    let mut signer = Signer::new().with_algorithm(algorithm(session)?);
    if let Some(project) = matches.text("project-id") {
        signer = signer.with_project_id(project);
    }
    let invalid = |error: huaweicloud_auth::SigningError| Failure::usage(error.to_string());
    let signed = signer
        .authenticate(&credentials, &request, time)
        .map_err(invalid)?;
    let explained = signer
        .explain(&credentials, &request, time)
        .map_err(invalid)?;
    let explained =
        explained.ok_or_else(|| Failure::usage("a token is sent as it is, nothing is signed"))?;
    let authorization = signed.get(header::AUTHORIZATION).unwrap_or_default();
    let canonical = match &shown {
        Some(token) => explained.canonical_request().replace(
            &format!("\n{}:[redacted]\n", header::X_SECURITY_TOKEN),
            &format!("\n{}:{token}\n", header::X_SECURITY_TOKEN),
        ),
        None => explained.canonical_request().to_owned(),
    };
    let value = json!({
        "canonical_request": canonical,
        "string_to_sign": explained.string_to_sign(),
        "signed_headers": explained.signed_headers(),
        "authorization": authorization,
    });
    print(session, &value)
}

/// Prints the texts: as text, unless another format or a filter is asked for.
fn print(session: &Session<'_>, value: &Value) -> Result<(), Failure> {
    let matches = &session.matches;
    let is_printed = session.printer.filter.is_some() || matches.text("output").is_some();
    match matches.text("format").as_deref() {
        Some("json") if !is_printed => return emit(format!("{value:#}\n")),
        Some("text") => {}
        _ if is_printed => return session.printer.print(value, &About::default()),
        _ => {}
    }
    let indented = |name: &str| {
        let text = value.get(name).and_then(Value::as_str);
        text.unwrap_or_default().replace('\n', "\n  ")
    };
    emit(format!(
        "canonical request:\n  {}\nstring to sign:\n  {}\nauthorization:\n  {}\n",
        indented("canonical_request"),
        indented("string_to_sign"),
        indented("authorization"),
    ))
}

fn credentials(session: &Session<'_>) -> Result<Credentials, Failure> {
    let settings = &session.settings;
    let variable =
        |name: &str, other: &str| paths::variable(name).or_else(|| paths::variable(other));
    let id = settings.access_key_id.clone();
    let id = id.or_else(|| variable("HUAWEICLOUD_SDK_AK", "HW_ACCESS_KEY"));
    let key = match &settings.secret_key_file {
        Some(file) => Some(secret("--sk-file", file)?),
        None => variable("HUAWEICLOUD_SDK_SK", "HW_SECRET_KEY"),
    };
    let (Some(id), Some(key)) = (id, key) else {
        return Err(
            Failure::new(Exit::Credentials, "there is no access key to sign with").with_hint(
                "pass --ak ID and --sk-file FILE, or set HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK",
            ),
        );
    };
    let credentials = Credentials::ak_sk(id, key);
    Ok(match &settings.security_token_file {
        Some(file) => credentials.with_security_token(secret("--security-token-file", file)?),
        None => credentials,
    })
}

fn algorithm(session: &Session<'_>) -> Result<Algorithm, Failure> {
    let name = session.matches.text("algorithm").unwrap_or_default();
    Ok(match name.to_ascii_lowercase().as_str() {
        "sdk-hmac-sm3" => Algorithm::SdkHmacSm3,
        "v11-hmac-sha256" => {
            let region = session.settings.region_or(&session.settings.profile()?);
            let (Some(region), Some(service)) = (region, session.matches.text("service")) else {
                return Err(Failure::usage(
                    "v11-hmac-sha256 needs --region and --service",
                ));
            };
            Algorithm::v11(region, service)
        }
        _ => Algorithm::SdkHmacSha256,
    })
}

/// Returns the body as it is sent: a file byte by byte.
fn body(value: &str) -> Result<Vec<u8>, Failure> {
    match (value, value.strip_prefix('@')) {
        ("-", _) => input::read_bytes("--body", "-"),
        (_, Some(path)) if !path.starts_with('@') => input::read_bytes("--body", path),
        _ => input::text("--body", value).map(String::into_bytes),
    }
}

fn split_header(line: &str) -> Result<(String, String), Failure> {
    match line.split_once(':') {
        Some((name, value)) => Ok((name.trim().to_owned(), value.trim().to_owned())),
        None => Err(Failure::usage(format!(
            "--header {line}: expected NAME: VALUE"
        ))),
    }
}

fn parse_date(text: &str) -> Result<SystemTime, Failure> {
    if let Ok(time) = parse_sdk_date(text) {
        return Ok(time);
    }
    let time = text.parse::<jiff::Timestamp>();
    time.map(SystemTime::from).map_err(|_| {
        Failure::usage(format!("--date {text} is no time"))
            .with_hint("write it as 20250124T080910Z or 2025-01-24T08:09:10Z")
    })
}

impl Address {
    /// Splits an address without changing how it is encoded.
    fn parse(url: &str) -> Result<Self, Failure> {
        let invalid = || {
            Failure::usage(format!("--url {url} is no address")).with_hint(
                "an address is https://HOST/PATH?QUERY, in quotation marks if it has a &",
            )
        };
        let (scheme, rest) = url.split_once("://").ok_or_else(invalid)?;
        let rest = rest.split('#').next().unwrap_or_default();
        let end = rest.find(['/', '?']).unwrap_or(rest.len());
        let (authority, rest) = rest.split_at(end);
        let host = authority
            .rsplit('@')
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase();
        let default = match scheme.to_ascii_lowercase().as_str() {
            "https" => ":443",
            "http" => ":80",
            _ => return Err(invalid()),
        };
        let host = host.strip_suffix(default).unwrap_or(&host).to_owned();
        if host.is_empty() || host.contains(char::is_whitespace) {
            return Err(invalid());
        }
        let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
        let path = if path.is_empty() { "/" } else { path };
        Ok(Self {
            host,
            path: path.to_owned(),
            query: query.to_owned(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_are_split_unchanged() {
        let address = |host: &str, path: &str, query: &str| Address {
            host: host.to_owned(),
            path: path.to_owned(),
            query: query.to_owned(),
        };
        for (url, expected) in [
            (
                "https://a.example/v1/x?b=2&a=%2f",
                address("a.example", "/v1/x", "b=2&a=%2f"),
            ),
            ("https://a.example:443", address("a.example", "/", "")),
            (
                "http://127.0.0.1:8080/a%20b/?q#f",
                address("127.0.0.1:8080", "/a%20b/", "q"),
            ),
            ("HTTPS://A.Example?q=1", address("a.example", "/", "q=1")),
        ] {
            assert_eq!(Address::parse(url).expect(url), expected, "{url}");
        }
        for wrong in ["a.example/v1", "ftp://a", "https://", "https://a b/"] {
            assert!(Address::parse(wrong).is_err(), "{wrong}");
        }
    }
}
