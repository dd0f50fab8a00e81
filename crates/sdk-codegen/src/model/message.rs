//! Messages other than requests: callbacks, channels of messages, and payloads with variants.

/// A callback that the service makes.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Callback {
    /// The name in the contract.
    pub name: String,
    /// The static in the table of callbacks.
    pub constant: String,
    /// Documentation.
    pub docs: String,
    /// The HTTP method, lower case.
    pub http_method: String,
    /// The operations that register it.
    pub registrations: Vec<Registration>,
    /// The Rust type of the body, if it has a described one.
    pub body: Option<String>,
    /// The Rust type of the response, if the service reads one.
    pub response: Option<String>,
    /// How it can be signed. None, if nothing is added to the address.
    pub signatures: Vec<Signature>,
}

/// An operation that registers a callback.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Registration {
    /// The id of the operation.
    pub operation: String,
    /// The runtime expression of the address.
    pub address: String,
}

/// How a callback can be signed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Signature {
    /// The kind of authentication that selects it; empty if there is no other.
    pub auth: String,
    /// Whether it is in headers rather than in the query.
    pub in_headers: bool,
    /// The name of the header or parameter with the signature.
    pub secret: String,
    /// The name of the header or parameter with the time.
    pub time: String,
    /// The forms of the signed text that are possible.
    pub forms: Forms,
    /// The number of seconds for which it is valid, if that is published.
    pub window: Option<u64>,
}

/// The forms of a signed text that are possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Forms {
    /// The URL and decimal milliseconds.
    UrlMillis,
    /// The sorted URL without scheme, and hexadecimal seconds.
    SortedUrlSeconds,
    /// Either of the two.
    Either,
}

/// A channel that carries messages.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Channel {
    /// The path template.
    pub path: String,
    /// The feature with the types of its messages.
    pub feature: String,
    /// The family of the operations that a client needs with it.
    pub family: Option<String>,
    /// The Rust type of the messages that a client sends.
    pub sends: Option<String>,
    /// The Rust type of the messages that a client receives.
    pub receives: Option<String>,
    /// Whether it is a WebSocket.
    pub is_web_socket: bool,
}

/// The types of a value that depends on another property.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Variants {
    /// The Rust name of the enum.
    pub name: String,
    /// The property that names the variant.
    pub by: String,
    /// The property with the value; without it, the value is the whole object.
    pub within: Option<String>,
    /// Whether the value is JSON in a text.
    pub text: bool,
    /// The variants, in the order of the document.
    pub cases: Vec<Variant>,
}

/// One variant.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Variant {
    /// The value of the property that names it.
    pub value: String,
    /// The Rust name.
    pub rust: String,
    /// The Rust type of its value, if it has one.
    pub ty: Option<String>,
}
