//! What the output depends on and a contract does not have.

/// Settings of [`generate_with`](crate::generate_with).
#[derive(Clone, Debug)]
#[must_use]
pub struct Options {
    pub(crate) client_crate: String,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            client_crate: "client".to_owned(),
        }
    }
}

impl Options {
    /// Sets the name of the client's crate, whose types the mocks use. The default is `client`.
    pub fn client_crate(mut self, name: &str) -> Self {
        self.client_crate = name.replace('-', "_");
        self
    }
}
