//! Path templates, and the servers that requests go to.

use std::fmt::Write;

use openapi_document::{Operation, pointer};
use serde_json::Value;

use super::{Lowerer, read::text};

impl<'a> Lowerer<'a> {
    /// Returns the path template with its constant parts as they are sent.
    pub(super) fn path(&mut self, at: &Operation<'a>) -> String {
        if at.path.contains(['?', '#']) {
            let what = if at.path.contains('?') {
                "a query"
            } else {
                "a fragment"
            };
            self.reject(
                "path",
                &at.pointer,
                format!("the path `{}` contains {what}", at.path),
                "describe a query by parameters; let each path have one operation of a method",
            );
        }
        let mut path = String::new();
        let mut rest = at.path;
        while let Some((constant, (name, after))) = rest
            .split_once('{')
            .and_then(|(constant, after)| Some((constant, after.split_once('}')?)))
        {
            path.push_str(&encoded(constant));
            path.push('{');
            path.push_str(name);
            path.push('}');
            rest = after;
        }
        if !at.path.starts_with('/') || rest.contains(['{', '}']) {
            self.reject(
                "path",
                &at.pointer,
                format!("`{}` is not a path template", at.path),
                "begin it with `/`, and close every `{name}` within its segment",
            );
        }
        path + &encoded(rest)
    }

    /// Rejects an operation whose requests do not go to the server of the document.
    pub(super) fn check_servers(&mut self, at: &Operation<'a>) {
        let url = |value: &'a Value| {
            let url = text(value.get("servers")?.get(0)?, "url")?;
            Some(url.trim_end_matches('/'))
        };
        let item = pointer::parent(&at.pointer).unwrap_or_default();
        let own = url(at.value).map(|own| (own, at.pointer.as_str()));
        let Some((own, here)) = own.or_else(|| Some((url(at.item)?, item))) else {
            return;
        };
        let root = url(self.spec.value());
        if root != Some(own) {
            self.reject(
                "servers",
                format!("{here}/servers"),
                format!("its requests go to `{own}`, not to the server of the document"),
                "put it into a contract of its own; a client has one address",
            );
        }
    }
}

/// Encodes what cannot be part of a path as it is.
fn encoded(constant: &str) -> String {
    let mut text = String::new();
    for (index, byte) in constant.bytes().enumerate() {
        let is_escape = || {
            let digits = constant.as_bytes().get(index + 1..index + 3);
            digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
        };
        match byte {
            b'%' if is_escape() => text.push('%'),
            byte if byte.is_ascii_alphanumeric() || b"/-._~!$&'()*+,;=:@{}".contains(&byte) => {
                text.push(char::from(byte));
            }
            byte => _ = write!(text, "%{byte:02X}"),
        }
    }
    text
}
