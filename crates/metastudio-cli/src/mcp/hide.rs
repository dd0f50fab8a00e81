//! Results and messages without secrets and signed addresses.

use std::{
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
};

use bytes::Bytes;
use http::Request;
use huaweicloud_auth::header;
use metastudio::{Interceptor, InterceptorError, operation::Operation};
use serde_json::Value;

use crate::{
    catalog::Schema,
    connect::{Connection, Settings, paths, profile},
    observe::redact::{self, REDACTED},
};

/// The shortest text that is taken for a secret.
const SHORTEST: usize = 8;
/// Variables whose values are secret.
const VARIABLES: [&str; 5] = [
    "HUAWEICLOUD_SDK_SK",
    "HUAWEICLOUD_SDK_SECURITY_TOKEN",
    "HW_SECRET_KEY",
    "HW_SECURITY_TOKEN",
    "HUAWEICLOUD_SDK_AUTH_TOKEN",
];
/// Names whose values are secret, without separators.
const NAMES: [&str; 12] = [
    "password",
    "passwd",
    "secret",
    "secretkey",
    "accesskey",
    "privatekey",
    "apikey",
    "appkey",
    "authorization",
    "credential",
    "signature",
    "cookie",
];

/// Removes secrets.
#[derive(Debug, Clone, Default)]
pub(super) struct Hide {
    shows_all: bool,
    loaded: Loaded,
}

/// The secrets that this process has read, or has sent.
#[derive(Clone, Default)]
pub(super) struct Loaded(Arc<Mutex<Vec<String>>>);

impl Hide {
    /// Knows the secrets that the settings name. With `shows_all`, only these are removed.
    pub(super) fn of(settings: &Settings, shows_all: bool) -> Self {
        let loaded = Loaded::default();
        for name in VARIABLES {
            loaded.add(paths::variable(name).as_deref());
        }
        let given = [&settings.secret_key_file, &settings.security_token_file];
        for path in given.into_iter().flatten() {
            // A file that cannot be read is reported when a client is made.
            loaded.add(std::fs::read_to_string(path).ok().as_deref());
        }
        for path in stored(settings) {
            let text = std::fs::read_to_string(path).unwrap_or_default();
            for (name, value) in text.lines().filter_map(|line| line.split_once('=')) {
                let name = name.trim().to_ascii_lowercase();
                if name == "sk" || name.contains("secret") || name.contains("token") {
                    loaded.add(Some(value.trim().trim_matches('"')));
                }
            }
        }
        Self { shows_all, loaded }
    }

    /// Returns an observer that remembers the secrets of requests.
    pub(super) fn observer(&self) -> Arc<dyn Interceptor> {
        Arc::new(self.loaded.clone())
    }

    /// Remembers the secrets of a connection.
    pub(super) fn learn(&self, connection: &Connection) {
        if let Some(mock) = connection.mock() {
            self.loaded.add(mock.credentials().expose_secret_key());
        }
    }

    /// Removes secrets from a value, of which the contract has a schema.
    pub(super) fn value(&self, value: &mut Value, schema: Option<Schema<'_>>) {
        if !self.shows_all {
            if let Some(schema) = schema {
                redact::hide(value, schema);
            }
            redact::hide_addresses(value);
            by_name(value);
        }
        self.loaded.remove(value);
    }

    /// Removes secrets from a text.
    pub(super) fn text(&self, text: &str) -> String {
        let words = text.split_inclusive(char::is_whitespace);
        let words = words.map(|word| {
            if self.shows_all || !word.contains("://") {
                return word.to_owned();
            }
            let end = word.trim_end().len();
            format!("{}{}", redact::address(word.trim_end()), &word[end..])
        });
        self.loaded.without(&words.collect::<String>())
    }
}

/// Returns the files with credentials that may be used.
fn stored(settings: &Settings) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = settings.credentials_file.iter().cloned().collect();
    files.extend(paths::variable("HUAWEICLOUD_SDK_CREDENTIALS_FILE").map(PathBuf::from));
    let own = settings.profile().ok();
    files.extend(own.and_then(|own| profile::credentials_path(&own.name).ok()));
    let home = paths::variable("HOME").or_else(|| paths::variable("USERPROFILE"));
    files.extend(home.map(|home| PathBuf::from(home).join(".huaweicloud").join("credentials")));
    files
}

/// Replaces texts whose names say that they are secret.
fn by_name(value: &mut Value) {
    match value {
        Value::Object(members) => {
            for (name, value) in members.iter_mut() {
                if value.is_string() && is_secret(name) {
                    *value = REDACTED.into();
                } else {
                    by_name(value);
                }
            }
        }
        Value::Array(values) => values.iter_mut().for_each(by_name),
        _ => {}
    }
}

fn is_secret(name: &str) -> bool {
    let name: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
    let name = name.to_ascii_lowercase();
    name.ends_with("token") || NAMES.iter().any(|own| name.ends_with(own))
}

impl Loaded {
    fn add(&self, secret: Option<&str>) {
        let Some(secret) = secret.map(str::trim).filter(|own| own.len() >= SHORTEST) else {
            return;
        };
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if !all.iter().any(|own| own == secret) {
            all.push(secret.to_owned());
        }
    }

    fn without(&self, text: &str) -> String {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut text = text.to_owned();
        for secret in all.iter() {
            if text.contains(secret) {
                text = text.replace(secret, REDACTED);
            }
        }
        text
    }

    fn remove(&self, value: &mut Value) {
        match value {
            Value::String(text) => *text = self.without(text),
            Value::Array(values) => values.iter_mut().for_each(|value| self.remove(value)),
            Value::Object(members) => members.values_mut().for_each(|value| self.remove(value)),
            _ => {}
        }
    }
}

/// Leaves out the secrets.
impl std::fmt::Debug for Loaded {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Loaded")
    }
}

/// Remembers the secret headers of each request.
impl Interceptor for Loaded {
    fn before_sending(
        &self,
        _operation: &'static Operation,
        request: &Request<Bytes>,
    ) -> Result<(), InterceptorError> {
        for (name, value) in request.headers() {
            if header::is_sensitive(name.as_str()) {
                self.add(value.to_str().ok());
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn secrets_are_removed_by_name_by_value_and_from_urls() {
        let hide = Hide::default();
        hide.loaded.add(Some("hush-hush-hush"));
        let mut value = json!({
            "api_key": "k", "X-Auth-Token": "t", "token_count": 5, "name": "x hush-hush-hush",
            "urls": ["https://a/b?Signature=abc", "https://a/b?limit=1"],
        });
        hide.value(&mut value, None);
        assert_eq!(
            value,
            json!({
                "api_key": "[redacted]", "X-Auth-Token": "[redacted]", "token_count": 5,
                "name": "x [redacted]", "urls": ["https://a/b?[redacted]", "https://a/b?limit=1"],
            })
        );
        let text = "failed at https://a/b?Signature=abc with hush-hush-hush";
        assert_eq!(
            hide.text(text),
            "failed at https://a/b?[redacted] with [redacted]"
        );
        assert!(!format!("{hide:?}").contains("hush"));
    }

    #[test]
    fn requested_values_are_shown_except_own_secrets() {
        let hide = Hide {
            shows_all: true,
            ..Hide::default()
        };
        hide.loaded.add(Some("hush-hush-hush"));
        let mut value = json!({"url": "https://a/b?Signature=abc", "key": "hush-hush-hush"});
        hide.value(&mut value, None);
        assert_eq!(
            value,
            json!({"url": "https://a/b?Signature=abc", "key": "[redacted]"})
        );
    }
}
