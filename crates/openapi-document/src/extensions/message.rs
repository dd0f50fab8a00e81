//! Messages that are not requests of the API: callbacks, channels, and payloads with variants.

use serde::{Deserialize, Deserializer, de::Error};
use serde_json::{Map, Value};

use super::{Expression, extensions, is_identifier};

extensions! {
    Variants, "x-variants", "`{name, by, in, text, cases}`, of which `name`, `by` and `cases` are required and a case is the name of a schema or null";
    Messages, "x-messages", "`{transport, feature, tag, sends, receives, address, code}`, of which `transport`, `feature` and one of `sends` and `receives` are required";
    Signature, "x-signature", "`{forms, time, window}` with the forms `url-millis` and `sorted-url-seconds`";
    Callback, "x-callback", "`{job, key, auth, schemes, only, events}`";
}

/// The types of a value that depends on another property of the same object (`x-variants`).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Variants {
    /// The Rust name of the enum of all variants.
    #[serde(deserialize_with = "identifier")]
    pub name: String,
    /// The property that names the variant.
    pub by: String,
    /// The property with the value. Without it, or where an object lacks it, the value is the whole
    /// object.
    #[serde(rename = "in")]
    pub within: Option<String>,
    /// Whether the value is JSON in a text.
    #[serde(default)]
    pub text: bool,
    /// The schema of each variant, in order; none for a variant without a value.
    #[serde(deserialize_with = "cases")]
    pub cases: Vec<(String, Option<String>)>,
}

/// A channel that carries messages (`x-messages`).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Messages {
    /// How messages are transported.
    pub transport: Transport,
    /// The feature of the client that has the types of the messages.
    pub feature: String,
    /// The tag of the operations that a client needs with it.
    pub tag: Option<String>,
    /// The schema of the messages that a client sends.
    pub sends: Option<String>,
    /// The schema of the messages that a client receives.
    pub receives: Option<String>,
    /// The property of responses with the host and port of the channel, if it is not that of the API.
    pub address: Option<String>,
    /// How a one-off code admits to the channel.
    pub code: Option<Code>,
}

/// How a one-off code admits to a channel.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Code {
    /// The property of responses with a code.
    pub property: String,
    /// The query parameter that carries it.
    pub query: String,
}

/// How the messages of a channel are transported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Transport {
    /// Over a WebSocket, as texts.
    WebSocket,
    /// In a room for real-time communication, through a library of the vendor.
    Rtc,
}

/// How a value of a security scheme signs a callback (`x-signature`).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Signature {
    /// The forms of the signed text. Several, if it is not published which one applies.
    pub forms: Vec<SignatureForm>,
    /// The name of the header or query parameter with the time, which is beside that of the scheme.
    pub time: String,
    /// The number of seconds for which a signature is valid, if it is published.
    pub window: Option<u64>,
}

/// The text that a signature of a callback signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum SignatureForm {
    /// The URL, then the time in decimal milliseconds.
    UrlMillis,
    /// The URL without its scheme and with its query sorted, then the time in hexadecimal seconds.
    SortedUrlSeconds,
}

/// When a service makes a callback, and how it is authenticated (`x-callback`).
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Callback {
    /// The operation that starts the jobs that the callback is about, if it is not the one that
    /// registers it.
    pub job: Option<String>,
    /// Where the registering call has the key of signatures.
    #[serde(default, deserialize_with = "expression")]
    pub key: Option<Expression>,
    /// Where the registering call has the kind of authentication.
    #[serde(default, deserialize_with = "expression")]
    pub auth: Option<Expression>,
    /// The security scheme of each kind of authentication; none where nothing is added.
    #[serde(default, deserialize_with = "cases")]
    pub schemes: Vec<(String, Option<String>)>,
    /// Where the registering call lists the variants that it subscribes to.
    #[serde(default, deserialize_with = "expression")]
    pub only: Option<Expression>,
    /// The events that the callback reports.
    #[serde(default)]
    pub events: Vec<CallbackEvent>,
}

/// One event that a callback reports.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct CallbackEvent {
    /// When it happens.
    pub on: Moment,
    /// The number of seconds after which it happens again while the job stays in its phase.
    pub every: Option<u64>,
    /// The operation whose call is the event, for [`Moment::Call`].
    pub operation: Option<String>,
    /// Properties of the body.
    #[serde(default)]
    pub body: Map<String, Value>,
    /// Properties of the variant in the body.
    #[serde(default)]
    pub content: Map<String, Value>,
}

/// When an event of a callback happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Moment {
    /// The job runs.
    Running,
    /// The job has succeeded.
    Succeeded,
    /// The job has failed, or was canceled.
    Failed,
    /// A call was made that concerns the job.
    Call,
}

fn identifier<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let name = String::deserialize(deserializer)?;
    match is_identifier(&name) {
        true => Ok(name),
        false => Err(D::Error::custom(format!("`{name}` is no identifier"))),
    }
}

/// Reads a mapping of texts to texts or null, in order.
fn cases<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Vec<(String, Option<String>)>, D::Error> {
    let entries = Map::<String, Value>::deserialize(deserializer)?.into_iter();
    let cases = entries.map(|(key, value)| match value {
        Value::String(text) => Ok((key, Some(text))),
        Value::Null => Ok((key, None)),
        other => Err(D::Error::custom(format!("`{key}` is {other}, not a text"))),
    });
    cases.collect()
}

fn expression<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Expression>, D::Error> {
    Expression::deserialize(deserializer).map(Some)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::extensions::Extension;

    #[test]
    fn variants_keep_their_order() {
        let variants = Variants::parse(&json!({
            "name": "Command", "by": "command", "in": "params",
            "cases": { "PLAY": "Play", "ASK": null },
        }))
        .expect("it is well formed");
        let cases = [
            ("PLAY".to_owned(), Some("Play".to_owned())),
            ("ASK".to_owned(), None),
        ];
        assert_eq!(variants.cases, cases);
        assert!(!variants.text);
    }

    #[test]
    fn malformed_message_extensions_are_rejected() {
        for value in [
            json!({ "name": "no name", "by": "a", "cases": {} }),
            json!({ "name": "A", "by": "a", "cases": { "b": 7 } }),
            json!({ "name": "A", "by": "a", "cases": {}, "more": 1 }),
        ] {
            assert!(Variants::parse(&value).is_err(), "{value}");
        }
        assert!(Callback::parse(&json!({ "key": "body#/key" })).is_err());
        assert!(Signature::parse(&json!({ "forms": ["base64"], "time": "t" })).is_err());
        assert!(Messages::parse(&json!({ "transport": "pigeon", "feature": "chat" })).is_err());
    }
}
