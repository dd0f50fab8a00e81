//! The headers that a signer adds to a request.

use std::{borrow::Cow, fmt};

use crate::header;

/// Headers to add to a request. Values are borrowed from the signer and the credentials if possible.
///
/// Names are in lower case, values are visible ASCII. `Debug` redacts the values of headers that
/// [`header::is_sensitive`] reports.
#[derive(Clone)]
pub struct AuthHeaders<'a> {
    entries: Vec<(&'static str, Cow<'a, str>)>,
}

impl<'a> AuthHeaders<'a> {
    pub(crate) fn push(&mut self, name: &'static str, value: impl Into<Cow<'a, str>>) {
        self.entries.push((name, value.into()));
    }

    /// Returns the value of a header by its lower-case name.
    ///
    /// ```
    /// # use std::time::SystemTime;
    /// # use huaweicloud_auth::{Credentials, SignableRequest, Signer};
    /// use huaweicloud_auth::header;
    ///
    /// # let signer = Signer::new();
    /// let credentials = Credentials::token("not-a-real-token");
    /// let request = SignableRequest::new("GET", "/v1/jobs");
    /// let headers = signer.authenticate(&credentials, &request, SystemTime::UNIX_EPOCH)?;
    /// assert_eq!(headers.get(header::X_AUTH_TOKEN), Some("not-a-real-token"));
    /// assert_eq!(headers.get(header::AUTHORIZATION), None);
    /// # Ok::<(), huaweicloud_auth::SigningError>(())
    /// ```
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.iter()
            .find_map(|(candidate, value)| (candidate == name).then_some(value))
    }

    /// Returns names and values in the order in which they were added.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&'static str, &str)> {
        self.entries
            .iter()
            .map(|(name, value)| (*name, value.as_ref()))
    }

    /// Returns the number of headers.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Returns whether there are no headers. A signer always returns at least one.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}

/// Allocates capacity for all headers that a signer may add.
impl Default for AuthHeaders<'_> {
    fn default() -> Self {
        Self {
            entries: Vec::with_capacity(5),
        }
    }
}

/// Yields names and values without copying them.
impl<'a> IntoIterator for AuthHeaders<'a> {
    type Item = (&'static str, Cow<'a, str>);
    type IntoIter = std::vec::IntoIter<Self::Item>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.into_iter()
    }
}

impl fmt::Debug for AuthHeaders<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map()
            .entries(self.iter().map(|(name, value)| {
                let shown = if header::is_sensitive(name) {
                    "[redacted]"
                } else {
                    value
                };
                (name, shown)
            }))
            .finish()
    }
}
