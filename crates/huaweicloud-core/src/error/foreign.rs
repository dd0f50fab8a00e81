//! Descriptions of responses that are not in a format of the service: of proxies, gateways and the
//! object store.

use http::{HeaderMap, StatusCode, Uri, header};

/// The number of characters of a plain text that are quoted.
const MAX_QUOTE: usize = 300;

/// Describes a redirect by its host; the rest of the address may be secret.
pub(super) fn redirect(status: StatusCode, headers: &HeaderMap) -> Option<String> {
    let location = headers.get(header::LOCATION)?;
    if !status.is_redirection() {
        return None;
    }
    let location = String::from_utf8_lossy(location.as_bytes());
    // An address may leave out the scheme.
    let uri: Option<Uri> = match location.starts_with("//") {
        true => format!("http:{location}").parse().ok(),
        false => location.parse().ok(),
    };
    Some(match uri.as_ref().and_then(Uri::host) {
        Some(host) => format!("the response is a redirect to {host}"),
        None => "the response is a redirect to another path".to_owned(),
    })
}

/// Describes a body in an encoding that was not requested.
pub(crate) fn unexpected_form(headers: &HeaderMap, body: &[u8]) -> Option<String> {
    if body.starts_with(b"\x1f\x8b") {
        return Some("the response is compressed with gzip, which was not requested".to_owned());
    }
    let codings = headers.get_all(header::CONTENT_ENCODING).iter();
    let codings = codings.filter_map(|value| value.to_str().ok());
    let mut codings = codings.flat_map(|list| list.split(',')).map(str::trim);
    let is_other = |coding: &&str| !coding.is_empty() && !coding.eq_ignore_ascii_case("identity");
    if let Some(encoding) = codings.find(is_other) {
        let encoding = one_line(encoding);
        return Some(format!(
            "the response has the content encoding {encoding}, which was not requested"
        ));
    }
    let marks: [&[u8]; 2] = [b"\xff\xfe", b"\xfe\xff"];
    marks
        .iter()
        .any(|mark| body.starts_with(mark))
        .then(|| "the response is in UTF-16, not UTF-8".to_owned())
}

/// Describes a body that is neither JSON nor empty, and quotes it if it is a short text.
pub(super) fn describe(headers: &HeaderMap, body: &[u8]) -> Option<String> {
    if let Some(what) = unexpected_form(headers, body) {
        return Some(what);
    }
    let header = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let content_type = header(header::CONTENT_TYPE).unwrap_or_default();
    let text = String::from_utf8_lossy(body);
    let lower = text.to_ascii_lowercase();
    let title = between(&text, &lower, "<title", "</title");
    if let Some(title) = title.filter(|title| !title.contains('\u{fffd}')) {
        return Some(title);
    }
    if std::str::from_utf8(body).is_err() {
        let charset =
            charset(content_type).map_or_else(String::new, |charset| format!(", but in {charset}"));
        return Some(format!("the response is not in UTF-8{charset}"));
    }
    if is_page(&lower) {
        return Some("the response is an HTML page without a title".to_owned());
    }
    if lower.trim_start().starts_with('<') {
        return None;
    }
    let is_plain = content_type.is_empty() || content_type.starts_with("text/");
    let is_json = text.trim_start().starts_with(['{', '[', '"']);
    (is_plain && !is_json).then(|| one_line(&text))
}

/// Code, message and request id of an error in XML, as the object store returns it.
pub(crate) fn xml(body: &[u8]) -> Option<[Option<String>; 3]> {
    let text = String::from_utf8_lossy(body);
    let lower = text.to_ascii_lowercase();
    if !lower.trim_start().starts_with('<') || is_page(&lower) {
        return None;
    }
    let read = |start, end| between(&text, &lower, start, end);
    let code = read("<code>", "</code>")?;
    let message = read("<message>", "</message>");
    Some([Some(code), message, read("<requestid>", "</requestid>")])
}

/// Returns whether a body is an HTML page.
#[cfg(feature = "transfer")]
pub(crate) fn is_html_page(body: &[u8]) -> bool {
    const START: usize = 1024;
    let start = String::from_utf8_lossy(body.get(..START).unwrap_or(body));
    is_page(&start.to_ascii_lowercase())
}

fn is_page(lower: &str) -> bool {
    let starts = ["<html", "<!doctype html", "<head", "<body"];
    starts
        .iter()
        .any(|start| lower.trim_start().starts_with(start))
}

/// Returns the text of an element, on one line. `lower` is the text in lower case.
fn between(text: &str, lower: &str, start: &str, end: &str) -> Option<String> {
    let start = lower.find(start)?;
    let start = start + lower.get(start..)?.find('>')? + 1;
    let end = start + lower.get(start..)?.find(end)?;
    Some(one_line(text.get(start..end)?)).filter(|text| !text.is_empty())
}

fn charset(content_type: &str) -> Option<String> {
    let (_, charset) = content_type.split_once("charset=")?;
    let charset = charset.split(';').next()?.trim().trim_matches('"');
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.:".contains(&byte);
    let is_known = matches!(charset.len(), 1..=32) && charset.bytes().all(is_name);
    is_known.then(|| charset.to_owned())
}

/// Returns a text with single blanks, truncated.
fn one_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let text = words.join(" ");
    match text.char_indices().nth(MAX_QUOTE) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}
