//! Security schemes, servers and tags.

use super::{At, Docs, Fact};

/// Schemes that are required together, each with its scopes. An empty one requires no credentials.
pub type Requirement = Vec<(Box<str>, Vec<Box<str>>)>;

/// A security scheme.
#[derive(Clone, Debug, PartialEq)]
pub struct SecurityScheme {
    /// Its place in the source.
    pub at: At,
    /// Its name.
    pub name: Box<str>,
    /// Its kind: `apiKey`, `http`, `oauth2`, `openIdConnect` or `mutualTLS`.
    pub kind: Fact<Box<str>>,
    /// Its representation on the wire: location and name of a key, or an HTTP scheme and its
    /// format.
    pub wire: Fact<Box<str>>,
    /// The discovery URL, for OpenID Connect.
    pub discovery: Fact<Option<Box<str>>>,
    /// The flows of OAuth.
    pub flows: Fact<Vec<Flow>>,
    /// Its documentation.
    pub docs: Fact<Option<Box<Docs>>>,
}

/// A flow of OAuth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flow {
    /// Its name, such as `clientCredentials`.
    pub name: Box<str>,
    /// The URLs to authorize, and to get and refresh tokens.
    pub urls: Vec<(Box<str>, Box<str>)>,
    /// Its scopes with their descriptions.
    pub scopes: Vec<(Box<str>, Box<str>)>,
}

/// A server of an API.
#[derive(Clone, Debug, PartialEq)]
pub struct Server {
    /// Its place in the source.
    pub at: At,
    /// The URL, with `{variables}`.
    pub url: Box<str>,
    /// The variables of the URL.
    pub variables: Vec<Variable>,
    /// Its documentation.
    pub docs: Fact<Option<Box<Docs>>>,
}

/// A variable of a server's URL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variable {
    /// Its name.
    pub name: Box<str>,
    /// The value that is used unless another one is chosen.
    pub default: Box<str>,
    /// The allowed values; any if the list is empty.
    pub values: Vec<Box<str>>,
}

/// A tag that is described.
#[derive(Clone, Debug, PartialEq)]
pub struct Tag {
    /// Its place in the source.
    pub at: At,
    /// Its name.
    pub name: Box<str>,
    /// Its documentation.
    pub docs: Fact<Option<Box<Docs>>>,
}
