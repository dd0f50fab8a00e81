//! Path templates, and the servers that requests go to.

use std::{collections::BTreeSet, fmt::Write};

use openapi_document::{Operation, pointer, template};
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use super::{Lowerer, parameters::Described, read::text, setters::Setters};
use crate::model::{Location, Parameter};

impl<'a> Lowerer<'a> {
    /// Returns the path template with its constant parts as they are sent, and the parameters of its
    /// query with their fixed values.
    pub(super) fn path(&mut self, at: &Operation<'a>) -> (String, Vec<(String, String)>) {
        if at.path.contains('#') {
            self.reject(
                "path",
                &at.pointer,
                format!(
                    "the path `{}` contains a fragment, which is never sent",
                    at.path
                ),
                "describe all uses of a path and method by one operation; a constant that the \
                 service distinguishes them by belongs into the query: `?action=list`",
            );
        }
        let (template, query) = at.path.split_once('?').unwrap_or((at.path, ""));
        if query.contains(['{', '}']) {
            self.reject(
                "path",
                &at.pointer,
                format!("the query of the path `{}` contains a parameter", at.path),
                "describe it as a parameter with `in: query`; a path has constants in its query",
            );
        }
        let fixed = query.split('&').filter(|pair| !pair.is_empty());
        let fixed = fixed.map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
            (decoded(name), decoded(value))
        });
        let fixed = fixed.collect();
        let mut path = String::new();
        let mut rest = template;
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
        let mut segments = template.split('/');
        let relative = segments.find(|segment| {
            let decoded = percent_decode_str(segment).decode_utf8_lossy();
            matches!(&*decoded, "." | "..")
        });
        if let Some(relative) = relative {
            self.reject(
                "path",
                &at.pointer,
                format!(
                    "the path `{}` has the segment `{relative}`, which names another path",
                    at.path
                ),
                "write the path that it names",
            );
        }
        if !at.path.starts_with('/') || rest.contains(['{', '}']) {
            self.reject(
                "path",
                &at.pointer,
                format!("`{}` is not a path template", at.path),
                "begin it with `/`, and close every `{name}` within its segment",
            );
        }
        (path + &encoded(rest), fixed)
    }

    /// Removes parameters of the query that the path already has.
    pub(super) fn drop_fixed(
        &mut self,
        at: &Operation<'a>,
        fixed: &[(String, String)],
        parameters: &mut Vec<Parameter>,
    ) {
        parameters.retain(|parameter| {
            let is_fixed = parameter.location == Location::Query
                && fixed.iter().any(|(name, _)| *name == parameter.name);
            if is_fixed {
                let name = &parameter.name;
                self.doubt(
                    "fixed-query",
                    &at.pointer,
                    format!(
                        "`{name}` is a parameter, and the path `{}` fixes its value",
                        at.path
                    ),
                    "remove the parameter, or the query of the path",
                );
            }
            !is_fixed
        });
    }

    /// Rejects path parameters that the path does not contain, and adds those that are not described.
    pub(super) fn check_path(
        &mut self,
        at: &Operation<'a>,
        described: &BTreeSet<&str>,
        found: &mut Vec<Parameter>,
        setters: &mut Setters,
    ) {
        // The check of a curated document reports them.
        if self.is_curated {
            return;
        }
        let names: BTreeSet<&str> = template::names(at.path).collect();
        let is_path = |parameter: &&Parameter| parameter.location == Location::Path;
        for parameter in found.iter().filter(is_path) {
            if !names.contains(parameter.name.as_str()) {
                let name = &parameter.name;
                self.reject(
                    "path-parameter",
                    &at.pointer,
                    format!(
                        "`{name}` is a path parameter, but `{}` does not contain it",
                        at.path
                    ),
                    format!("write `{{{name}}}` into the path, or remove the parameter"),
                );
            }
        }
        for name in names {
            if described.contains(name) {
                continue;
            }
            self.warn(
                "path-parameter",
                &at.pointer,
                format!(
                    "`{{{name}}}` of the path is not among the parameters; it is taken as text"
                ),
                format!("add a parameter `{name}` with `in: path`, `required: true` and a schema"),
            );
            let entry = json!({ "required": true });
            let schema = json!({ "type": "string" });
            let described = Described {
                entry: &entry,
                schema: &schema,
                name: name.to_owned(),
                pointer: at.pointer.clone(),
                location: Location::Path,
                required: true,
            };
            found.extend(self.described_parameter(&described, setters));
        }
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
