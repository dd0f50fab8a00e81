//! Where a callback carries its signature, and which forms are possible.

use std::time::{Duration, SystemTime};

use super::form::SignatureForm;

/// Where a signature is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Carrier {
    /// Two parameters of the query.
    Query,
    /// Two headers.
    Headers,
}

/// How one kind of callback is signed: data that generated code has for each callback.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CallbackScheme {
    auth: &'static str,
    carrier: Carrier,
    secret: &'static str,
    time: &'static str,
    forms: &'static [SignatureForm],
    window: Option<Duration>,
}

impl CallbackScheme {
    const fn new(carrier: Carrier, secret: &'static str, time: &'static str) -> Self {
        Self {
            auth: "",
            carrier,
            secret,
            time,
            forms: &[SignatureForm::UrlMillis],
            window: None,
        }
    }

    /// Creates a scheme with two query parameters of these names, and the form
    /// [`UrlMillis`](SignatureForm::UrlMillis).
    #[must_use]
    pub const fn query(secret: &'static str, time: &'static str) -> Self {
        Self::new(Carrier::Query, secret, time)
    }

    /// Creates a scheme with two headers of these names, in lower case, and the form
    /// [`UrlMillis`](SignatureForm::UrlMillis).
    #[must_use]
    pub const fn headers(secret: &'static str, time: &'static str) -> Self {
        Self::new(Carrier::Headers, secret, time)
    }

    /// Sets the kind of authentication that a registration selects the scheme with.
    #[must_use]
    pub const fn auth(mut self, auth: &'static str) -> Self {
        self.auth = auth;
        self
    }

    /// Signs the sorted URL and hexadecimal seconds.
    #[must_use]
    pub const fn sorted_url_seconds(mut self) -> Self {
        self.forms = &[SignatureForm::SortedUrlSeconds];
        self
    }

    /// Accepts either form, where it is not published which one the service uses.
    #[must_use]
    pub const fn either_form(mut self) -> Self {
        self.forms = &[SignatureForm::UrlMillis, SignatureForm::SortedUrlSeconds];
        self
    }

    /// Sets for how many seconds a signature is valid, where that is published.
    #[must_use]
    pub const fn window_seconds(mut self, seconds: u64) -> Self {
        self.window = Some(Duration::from_secs(seconds));
        self
    }

    /// Returns the kind of authentication that selects the scheme; empty if there is no other.
    #[must_use]
    pub const fn auth_kind(&self) -> &'static str {
        self.auth
    }

    /// Returns where the signature is.
    #[must_use]
    pub const fn carrier(&self) -> Carrier {
        self.carrier
    }

    /// Returns the name of the header or parameter with the signature.
    #[must_use]
    pub const fn secret_name(&self) -> &'static str {
        self.secret
    }

    /// Returns the name of the header or parameter with the time.
    #[must_use]
    pub const fn time_name(&self) -> &'static str {
        self.time
    }

    /// Returns the forms that are possible.
    #[must_use]
    pub const fn forms(&self) -> &'static [SignatureForm] {
        self.forms
    }

    /// Returns how long a signature is valid, if that is published.
    #[must_use]
    pub const fn window(&self) -> Option<Duration> {
        self.window
    }

    /// Signs a call to an address in this form, as the service does.
    #[must_use]
    pub fn sign(
        &self,
        form: SignatureForm,
        key: &str,
        url: &str,
        now: SystemTime,
    ) -> SignedCallback {
        let (secret, time) = form.sign(key, url, now);
        self.signed(url, secret, time)
    }

    /// Returns a call to an address with this signature and time, which need not be valid.
    #[must_use]
    pub fn signed(&self, url: &str, secret: String, time: String) -> SignedCallback {
        match self.carrier {
            Carrier::Query => {
                let mark = if url.contains('?') { '&' } else { '?' };
                let (name, time_name) = (self.secret, self.time);
                SignedCallback {
                    url: format!("{url}{mark}{name}={secret}&{time_name}={time}"),
                    headers: Vec::new(),
                }
            }
            Carrier::Headers => SignedCallback {
                url: url.to_owned(),
                headers: vec![(self.secret, secret), (self.time, time)],
            },
        }
    }
}

/// The address and headers of a signed call.
#[derive(Clone, PartialEq, Eq)]
pub struct SignedCallback {
    url: String,
    headers: Vec<(&'static str, String)>,
}

impl SignedCallback {
    /// Returns the URL to call.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Returns the headers to send.
    pub fn headers(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.headers
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
    }
}

/// Prints no address: it may authenticate the call.
impl std::fmt::Debug for SignedCallback {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SignedCallback").finish_non_exhaustive()
    }
}
