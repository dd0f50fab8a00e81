//! Values and names that OpenAPI forbids although they have the right kind: tools read them in different
//! ways, or not at all.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value};

use crate::{
    Document, Finding, pointer, template,
    walk::{Part, walk},
};

const RULE: &str = "forbidden-value";

/// Keywords of JSON Schema that begin with `$`.
const MARKED: [&str; 11] = [
    "$ref",
    "$schema",
    "$id",
    "$anchor",
    "$dynamicRef",
    "$dynamicAnchor",
    "$recursiveRef",
    "$recursiveAnchor",
    "$comment",
    "$defs",
    "$vocabulary",
];

pub(super) fn check(document: &Document, findings: &mut Vec<Finding>) {
    let root = document.value();
    walk(root, "", Part::Document, &mut |at, value, part| {
        let Some(entries) = value.as_object() else {
            return;
        };
        let mut checker = Checker {
            document,
            at,
            entries,
            findings,
        };
        match part {
            Part::Document => {
                checker.tags();
                checker.scopes();
            }
            Part::Operation => checker.scopes(),
            Part::Components => checker.names(),
            Part::Paths => checker.paths(),
            Part::PathItem => checker.headers(),
            Part::Schema => checker.schema(),
            Part::Parameter | Part::Header => {
                checker.exclusive("schema", "content");
                checker.exclusive("example", "examples");
                checker.media_types();
            }
            Part::MediaType => checker.exclusive("example", "examples"),
            Part::RequestBody | Part::Response => checker.media_types(),
            Part::Server => checker.variables(),
            Part::ServerVariable => checker.default(),
            _ => {}
        }
        if part == Part::Operation {
            checker.headers();
        }
    });
}

/// Checks one mapping.
struct Checker<'c> {
    document: &'c Document,
    at: &'c str,
    entries: &'c Map<String, Value>,
    findings: &'c mut Vec<Finding>,
}

impl<'c> Checker<'c> {
    fn warn(&mut self, rule: &'static str, at: String, message: String, help: &str) {
        self.findings
            .push(Finding::warning(rule, at, message, help));
    }

    fn list(&self, key: &str) -> &'c [Value] {
        let list = self.entries.get(key).and_then(Value::as_array);
        list.map_or(&[], Vec::as_slice)
    }

    fn map(&self, key: &str) -> impl Iterator<Item = (&'c String, &'c Value)> + use<'c> {
        let map = self.entries.get(key).and_then(Value::as_object);
        map.into_iter().flatten()
    }

    fn schema(&mut self) {
        let unknown = self.entries.keys();
        let unknown = unknown.filter(|key| key.starts_with('$') && !MARKED.contains(&key.as_str()));
        for key in unknown {
            let hint = super::did_you_mean(key, MARKED);
            let help = format!("nothing reads it: remove it, or correct its name{hint}");
            let message = format!("a schema has no `{key}`");
            self.warn("unknown-key", pointer::child(self.at, key), message, &help);
        }
        let divisor = self.entries.get("multipleOf").and_then(Value::as_f64);
        if divisor.is_some_and(|divisor| divisor <= 0.0) {
            let message = "nothing is a multiple of a number that is not greater than 0".to_owned();
            let at = pointer::child(self.at, "multipleOf");
            self.warn(RULE, at, message, "correct the number, or remove it");
        }
        for key in ["enum", "allOf", "anyOf", "oneOf"] {
            let list = self.entries.get(key).and_then(Value::as_array);
            if list.is_some_and(Vec::is_empty) {
                let message = format!("`{key}` lists nothing");
                let help = "remove it, or list what is allowed";
                self.warn(RULE, pointer::child(self.at, key), message, help);
            }
        }
        let names = self.list("required").iter().map(Value::as_str);
        self.repeated("required", names.collect());
    }

    /// Reports texts that a list has twice.
    fn repeated(&mut self, key: &str, texts: Vec<Option<&str>>) {
        let mut seen = HashSet::new();
        for (index, text) in texts.into_iter().enumerate() {
            if let Some(text) = text.filter(|text| !seen.insert(*text)) {
                let at = format!("{}/{key}/{index}", self.at);
                let message = format!("`{key}` has `{text}` twice");
                self.warn(RULE, at, message, "remove one of the two");
            }
        }
    }

    fn tags(&mut self) {
        let names = self.list("tags").iter();
        let names = names.map(|tag| tag.get("name").and_then(Value::as_str));
        self.repeated("tags", names.collect());
    }

    /// Reports headers that differ only in case: these are the same.
    fn headers(&mut self) {
        let mut seen: HashMap<String, &str> = HashMap::new();
        for (index, parameter) in self.list("parameters").iter().enumerate() {
            let parameter = self.document.resolve(parameter).unwrap_or(parameter);
            let is_header = parameter.get("in").and_then(Value::as_str) == Some("header");
            let name = parameter.get("name").and_then(Value::as_str);
            let Some(name) = name.filter(|_| is_header) else {
                continue;
            };
            // One name twice is reported with other parameters.
            let known = seen.insert(name.to_lowercase(), name);
            if let Some(other) = known.filter(|other| *other != name) {
                let message = format!("the headers `{name}` and `{other}` are one header");
                let at = format!("{}/parameters/{index}", self.at);
                self.warn(RULE, at, message, "remove one of the two");
            }
        }
    }

    /// Reports keys of which only one may be present.
    fn exclusive(&mut self, one: &str, other: &str) {
        if self.entries.contains_key(one) && self.entries.contains_key(other) {
            let message = format!("there may be `{one}` or `{other}`, and here are both");
            let at = pointer::child(self.at, other);
            self.warn(RULE, at, message, "remove one of the two");
        }
    }

    fn media_types(&mut self) {
        for (name, _) in self.map("content") {
            if !name.contains('/') && !name.starts_with("x-") {
                let at = pointer::child(&pointer::child(self.at, "content"), name);
                let message = format!("`{name}` is no media type");
                self.warn(RULE, at, message, "write it as `application/json`");
            }
        }
    }

    fn names(&mut self) {
        let is_allowed =
            |char: char| char.is_ascii_alphanumeric() || matches!(char, '.' | '-' | '_');
        for (section, parts) in self.entries {
            let parts = parts.as_object().filter(|_| !section.starts_with("x-"));
            for name in parts.into_iter().flat_map(Map::keys) {
                if !name.is_empty() && name.chars().all(is_allowed) {
                    continue;
                }
                let at = pointer::child(&pointer::child(self.at, section), name);
                let message = format!("`{name}` is no name of a component");
                let help = "use letters, digits, `.`, `-` and `_` only";
                self.warn(RULE, at, message, help);
            }
        }
    }

    fn paths(&mut self) {
        for path in self.entries.keys().filter(|path| path.starts_with('/')) {
            let at = pointer::child(self.at, path);
            let mut seen = HashSet::new();
            if let Some(name) = template::names(path).find(|name| !seen.insert(*name)) {
                let message = format!("`{path}` has `{{{name}}}` twice");
                self.warn(
                    RULE,
                    at.clone(),
                    message,
                    "give each place a name of its own",
                );
            }
            if path.contains('#') {
                let message = format!("`{path}` has a fragment, which is never sent");
                self.warn(RULE, at, message, "remove it from the path");
            }
        }
    }

    fn variables(&mut self) {
        let url = self.entries.get("url").and_then(Value::as_str);
        for name in url.into_iter().flat_map(template::names) {
            if !self.map("variables").any(|(known, _)| known == name) {
                let at = pointer::child(self.at, "url");
                let message = format!("`variables` does not describe `{{{name}}}` of the URL");
                self.warn(RULE, at, message, "add the variable with its `default`");
            }
        }
    }

    fn default(&mut self) {
        let values = self.list("enum");
        let default = self.entries.get("default");
        if let Some(default) = default.filter(|own| !values.is_empty() && !values.contains(own)) {
            let message = format!("the default {default} is not one of the values in `enum`");
            let at = pointer::child(self.at, "default");
            self.warn(RULE, at, message, "correct the default, or list it");
        }
    }

    /// Reports scopes that no flow of their security scheme defines.
    fn scopes(&mut self) {
        let schemes = "/components/securitySchemes";
        for (index, way) in self.list("security").iter().enumerate() {
            for (name, scopes) in way.as_object().into_iter().flatten() {
                let scheme = self
                    .document
                    .value()
                    .pointer(&pointer::child(schemes, name));
                let scheme = scheme.map(|own| self.document.resolve(own).unwrap_or(own));
                let flows = scheme.and_then(|scheme| scheme.get("flows")?.as_object());
                let Some(flows) = flows else { continue };
                let defines = |scope: &str| {
                    let mut flows = flows.values();
                    flows.any(|flow| {
                        flow.get("scopes")
                            .is_some_and(|own| own.get(scope).is_some())
                    })
                };
                for (place, scope) in scopes.as_array().into_iter().flatten().enumerate() {
                    let Some(scope) = scope.as_str().filter(|scope| !defines(scope)) else {
                        continue;
                    };
                    let way = format!("{}/security/{index}", self.at);
                    let at = format!("{}/{place}", pointer::child(&way, name));
                    let message = format!("no flow of `{name}` defines the scope `{scope}`");
                    self.warn(
                        "unknown-scope",
                        at,
                        message,
                        "define it, or correct its name",
                    );
                }
            }
        }
    }
}
