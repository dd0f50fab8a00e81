//! The removal of secrets from texts that others send, in every form in which they may be quoted.

use std::borrow::Cow;

use base64::{
    Engine,
    engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD},
};
use percent_encoding::percent_decode_str;

use crate::encode::encode_component;

/// What is written in place of a secret.
const REDACTED: &str = "[redacted]";

/// A shorter secret has no other forms: parts of any text would look like them.
const SHORTEST: usize = 8;

/// How often a text may be encoded.
const MAX_LAYERS: usize = 3;

/// Removes a secret from a text that others sent.
///
/// It is replaced where it is quoted as it is, and as JSON, HTML, URLs, Base64 and hexadecimal numbers
/// contain it. A text that contains it in a form that is encoded several times or in part is replaced
/// as a whole.
///
/// ```
/// use huaweicloud_auth::redact;
///
/// let text = "<p>key=not%2Freal+one</p>".to_owned();
/// assert_eq!(redact(text, "not/real+one"), "[redacted]");
/// assert_eq!(redact("key=not/real+one".to_owned(), "not/real+one"), "key=[redacted]");
/// ```
#[must_use]
pub fn redact(mut text: String, secret: &str) -> String {
    if secret.is_empty() {
        return text;
    }
    for form in forms(secret) {
        if text.contains(&form) {
            text = text.replace(&form, REDACTED);
        }
    }
    if quotes_decoded(&text, secret) {
        return REDACTED.to_owned();
    }
    text
}

/// Returns whether a text quotes a secret in a form that [`redact`] removes.
#[must_use]
pub fn quotes(text: &str, secret: &str) -> bool {
    let contains = |form: String| text.contains(&form);
    !secret.is_empty() && (forms(secret).into_iter().any(contains) || quotes_decoded(text, secret))
}

/// Returns the forms of a secret that are replaced alone.
fn forms(secret: &str) -> Vec<String> {
    let json = serde_json::Value::from(secret).to_string();
    let json = json.strip_prefix('"').unwrap_or(&json);
    let json = json.strip_suffix('"').unwrap_or(json);
    let html = (secret.replace('&', "&amp;").replace('"', "&quot;"))
        .replace('<', "&lt;")
        .replace('>', "&gt;");
    let mut forms = vec![
        secret.to_owned(),
        json.to_owned(),
        json.replace('/', "\\/"),
        html,
        encode_component(secret).to_string(),
    ];
    if secret.len() >= SHORTEST {
        forms.extend([hex::encode(secret), hex::encode_upper(secret)]);
        forms.extend((0..3).flat_map(|offset| base64(secret, offset)));
    }
    forms.retain(|form| !form.is_empty());
    forms.sort_unstable_by_key(|form| std::cmp::Reverse(form.len()));
    forms.dedup();
    forms
}

/// Returns what Base64 has of a text that follows this many bytes of something else.
fn base64(text: &str, offset: usize) -> [String; 2] {
    let mut bytes = vec![0; offset];
    bytes.extend_from_slice(text.as_bytes());
    // Characters that other bytes have a part in are left out.
    let start = (offset * 8).div_ceil(6);
    let end = bytes.len() * 8 / 6;
    let whole = |encoded: String| encoded.get(start..end).unwrap_or_default().to_owned();
    [
        whole(STANDARD_NO_PAD.encode(&bytes)),
        whole(URL_SAFE_NO_PAD.encode(&bytes)),
    ]
}

/// Returns whether a text quotes a secret once it is decoded.
fn quotes_decoded(text: &str, secret: &str) -> bool {
    if secret.len() < SHORTEST {
        return false;
    }
    let mut text = Cow::Borrowed(text);
    for _ in 0..MAX_LAYERS {
        let Some(decoded) = decoded(&text) else {
            return false;
        };
        // A form writes blanks as plus signs.
        if decoded.contains(secret)
            || (secret.contains(' ') && decoded.replace('+', " ").contains(secret))
        {
            return true;
        }
        text = Cow::Owned(decoded);
    }
    false
}

/// Returns a text without one layer of escapes; `None` if it has none.
fn decoded(text: &str) -> Option<String> {
    if !text.contains(['%', '&', '\\', '+']) {
        return None;
    }
    let percent = percent_decode_str(text).decode_utf8_lossy();
    let mut out = String::with_capacity(percent.len());
    let mut rest: &str = &percent;
    while let Some(at) = rest.find(['&', '\\']) {
        let (before, after) = rest.split_at(at);
        out.push_str(before);
        let (character, length) = escape(after).unwrap_or_else(|| {
            // The text starts with one of the two.
            (after.chars().next().unwrap_or_default(), 1)
        });
        out.push(character);
        rest = after.get(length..).unwrap_or_default();
    }
    out.push_str(rest);
    (out != text || text.contains('+')).then_some(out)
}

/// Returns the character that an escape of HTML or JSON at the start of a text stands for, and the
/// length of the escape.
fn escape(text: &str) -> Option<(char, usize)> {
    if let Some(rest) = text.strip_prefix('\\') {
        return match rest.chars().next()? {
            'u' => Some((character(rest.get(1..5)?, 16)?, 6)),
            'x' => Some((character(rest.get(1..3)?, 16)?, 4)),
            'n' => Some(('\n', 2)),
            't' => Some(('\t', 2)),
            escaped => Some((escaped, 1 + escaped.len_utf8())),
        };
    }
    let name = text.get(1..text.find(';').filter(|end| *end <= 10)?)?;
    let character = match name {
        "amp" => '&',
        "quot" => '"',
        "apos" => '\'',
        "lt" => '<',
        "gt" => '>',
        "sol" => '/',
        "plus" => '+',
        "equals" => '=',
        _ => {
            let number = name.strip_prefix('#')?;
            match number.strip_prefix(['x', 'X']) {
                Some(hexadecimal) => character(hexadecimal, 16)?,
                None => character(number, 10)?,
            }
        }
    };
    Some((character, name.len() + 2))
}

fn character(digits: &str, radix: u32) -> Option<char> {
    char::from_u32(u32::from_str_radix(digits, radix).ok()?)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const SECRET: &str = "not/a+real<secret>";

    #[test]
    fn secrets_are_replaced_in_every_single_encoding() {
        let basic = STANDARD_NO_PAD.encode(format!("AKEXAMPLE:{SECRET}!"));
        for quoted in [
            SECRET,
            "not\\/a+real<secret>",
            "not/a+real&lt;secret&gt;",
            "not%2Fa%2Breal%3Csecret%3E",
            &hex::encode(SECRET),
            &hex::encode_upper(SECRET),
            &STANDARD_NO_PAD.encode(SECRET),
            &basic,
            &URL_SAFE_NO_PAD.encode(format!("ab{SECRET}")),
        ] {
            let text = redact(format!("<p>{quoted}</p>"), SECRET);
            assert!(text.contains(REDACTED), "{quoted}: {text}");
            assert!(text.starts_with("<p>") && text.ends_with("</p>"), "{text}");
            assert!(!quotes(&text, SECRET), "{text}");
        }
    }

    #[test]
    fn a_text_with_a_secret_in_any_other_encoding_is_replaced() {
        for quoted in [
            "not%2fa%2breal%3csecret%3e",
            "not%2Fa+real%3Csecret%3E",
            "not%252Fa%252Breal%253Csecret%253E",
            "not&#47;a&#43;real&#60;secret&#62;",
            "not&#x2F;a&#x2b;real&lt;secret&gt;",
            "not&sol;a&plus;real&lt;secret&gt;",
            "not\\u002fa\\u002Breal\\x3csecret>",
            "%6e%6f%74/a+real<secret>",
            "not%2526%2523x2F;a+real<secret>",
        ] {
            assert!(quotes(quoted, SECRET), "{quoted}");
            assert_eq!(redact(format!("see {quoted}."), SECRET), REDACTED);
        }
        assert_eq!(
            redact("two+words+here".to_owned(), "two words here"),
            REDACTED
        );
    }

    #[test]
    fn other_texts_are_kept() {
        for text in [
            "",
            "100% &amp; \\ &#; &#x; %zz \\u12 \\",
            "a+b",
            "not/a+real",
        ] {
            assert_eq!(redact(text.to_owned(), SECRET), text);
        }
        assert_eq!(redact("a pass".to_owned(), ""), "a pass");
        assert_eq!(redact("a pass".to_owned(), "pass"), "a [redacted]");
    }

    proptest! {
        #[test]
        fn any_text_is_redacted(before in ".{0,30}", secret in "[!-~]{8,20}", after in ".{0,30}") {
            for quoted in [&secret, &encode_component(&secret).to_lowercase()] {
                let text = redact(format!("{before}{quoted}{after}"), &secret);
                prop_assert!(!text.contains(&*secret) || REDACTED.contains(&*secret), "{text}");
            }
        }
    }
}
