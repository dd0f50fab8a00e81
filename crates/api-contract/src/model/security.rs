//! Who may call, and where.

use super::{At, Docs, Fact};

/// Schemes that are needed together, each with the scopes it needs. Empty: nobody is asked.
pub type Requirement = Vec<(Box<str>, Vec<Box<str>>)>;

/// A way to authenticate.
#[derive(Clone, Debug, PartialEq)]
pub struct SecurityScheme {
    /// Its place in the source.
    pub at: At,
    /// Its name.
    pub name: Box<str>,
    /// Its kind: `apiKey`, `http`, `oauth2`, `openIdConnect` or `mutualTLS`.
    pub kind: Fact<Box<str>>,
    /// What goes on the wire: place and name of a key, or an HTTP scheme and its format.
    pub wire: Fact<Box<str>>,
    /// The URL that tells the rest, for OpenID Connect.
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
    /// Where it begins, gets and renews tokens.
    pub urls: Vec<(Box<str>, Box<str>)>,
    /// Its scopes, and what each allows in words.
    pub scopes: Vec<(Box<str>, Box<str>)>,
}

/// Where an API responses.
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
    /// What is for it, unless something else is chosen.
    pub default: Box<str>,
    /// What may be chosen; anything when nothing is listed.
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
