//! Verifies the calls that a service makes.

use std::{
    fmt,
    sync::Arc,
    time::{Duration, SystemTime},
};

use http::HeaderMap;

use super::{
    address::{Address, InvalidAddress, compare, name, pairs, sorted},
    form::SignatureForm,
    nonce::{Nonce, NonceStore},
    rejection::Rejection,
    scheme::{CallbackScheme, Carrier},
};
use crate::crypto::{HashFunction, HmacKey};

/// How long a signature is valid if the service does not publish it.
const WINDOW: Duration = Duration::from_secs(300);
/// Hexadecimal digits of a time: those of 64 bits.
const LONGEST_TIME: usize = 16;

/// Verifies callbacks to one registered address.
///
/// The text that is signed contains the address as it was registered, so that a proxy in front of the
/// receiver, which changes host, port or path, does not matter. The query must arrive as it was
/// registered. It is not published whether the service signs an existing query and a default port,
/// so the address is accepted with and without them.
///
/// Without a [key](Self::key), callbacks are accepted by their query alone: that of the registered
/// address must contain a secret.
#[derive(Clone)]
#[must_use]
pub struct CallbackVerifier {
    address: Address,
    schemes: Vec<CallbackScheme>,
    form: Option<SignatureForm>,
    keys: Vec<HmacKey>,
    window: Option<Duration>,
    nonces: Option<Arc<dyn NonceStore>>,
}

/// A callback that was verified.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Verified {
    form: Option<SignatureForm>,
    key: usize,
    time: Option<SystemTime>,
    /// The signature, and until when it is valid.
    nonce: Option<([u8; 32], SystemTime)>,
}

/// Prints no signature, which is valid for a while.
impl fmt::Debug for Verified {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verified")
            .field("form", &self.form)
            .field("key", &self.key)
            .field("time", &self.time)
            .finish_non_exhaustive()
    }
}

impl Verified {
    /// Returns the form that matched; `None` without a key.
    #[must_use]
    pub fn form(&self) -> Option<SignatureForm> {
        self.form
    }

    /// Returns the index of the key that matched, in the order in which keys were added.
    #[must_use]
    pub fn key_index(&self) -> usize {
        self.key
    }

    /// Returns the time of the signature; `None` without a key.
    #[must_use]
    pub fn time(&self) -> Option<SystemTime> {
        self.time
    }
}

/// A signature as it was sent.
struct Sent {
    scheme: CallbackScheme,
    tag: [u8; 32],
    time: String,
}

impl CallbackVerifier {
    /// Creates a verifier for an address, as it was registered, whose calls are signed by one of
    /// these schemes.
    ///
    /// # Errors
    ///
    /// [`InvalidAddress`] if the address is no absolute URL.
    pub fn new(
        address: impl Into<String>,
        schemes: &[CallbackScheme],
    ) -> Result<Self, InvalidAddress> {
        Ok(Self {
            address: Address::new(address.into())?,
            schemes: schemes.to_vec(),
            form: None,
            keys: Vec::new(),
            window: None,
            nonces: None,
        })
    }

    /// Accepts signatures under this key, in addition to the keys before: during a rotation, the old
    /// and the new one.
    pub fn key(mut self, key: impl AsRef<[u8]>) -> Self {
        self.keys
            .push(HmacKey::new(HashFunction::Sha256, key.as_ref()));
        self
    }

    /// Accepts this form only. Default: those of the scheme.
    pub fn form(mut self, form: SignatureForm) -> Self {
        self.form = Some(form);
        self
    }

    /// Accepts times that differ from this machine's by up to this. Default: what the service
    /// publishes, or else 5 minutes.
    pub fn window(mut self, window: Duration) -> Self {
        self.window = Some(window);
        self
    }

    /// Rejects a signature that was received before. Default: a callback can be replayed while its
    /// signature is valid.
    pub fn nonces(mut self, store: Arc<dyn NonceStore>) -> Self {
        self.nonces = Some(store);
        self
    }

    /// Verifies a request by its raw query, without `?`, and its headers.
    ///
    /// # Errors
    ///
    /// [`Rejection`] with the reason. The time that a comparison takes does not depend on how much of
    /// a signature is right.
    pub fn verify(
        &self,
        query: &str,
        headers: &HeaderMap,
        now: SystemTime,
    ) -> Result<Verified, Rejection> {
        let verified = self.verify_signature(query, headers, now)?;
        self.record(&verified, now)?;
        Ok(verified)
    }

    /// Records the signature of a request that was verified, if there is a nonce store.
    ///
    /// # Errors
    ///
    /// [`Rejection::Replayed`] if it was recorded before, and [`Rejection::NoncesFull`].
    pub fn record(&self, verified: &Verified, now: SystemTime) -> Result<(), Rejection> {
        let (Some(store), Some((tag, until))) = (&self.nonces, &verified.nonce) else {
            return Ok(());
        };
        match store.record(tag, *until, now) {
            Nonce::New => Ok(()),
            Nonce::Seen => Err(Rejection::Replayed),
            Nonce::Full => Err(Rejection::NoncesFull),
        }
    }

    /// Verifies a request as [`verify`](Self::verify) does, without [recording](Self::record) its
    /// signature: for a receiver that checks the body first.
    ///
    /// # Errors
    ///
    /// [`Rejection`] with the reason.
    pub fn verify_signature(
        &self,
        query: &str,
        headers: &HeaderMap,
        now: SystemTime,
    ) -> Result<Verified, Rejection> {
        if self.keys.is_empty() {
            return self.verify_address(query);
        }
        let sent = self.sent(query, headers)?;
        let others = pairs(query).filter(|pair| !sent.scheme.is_of_signature(pair));
        let rest = others.collect::<Vec<_>>().join("&");
        let (has_all, is_same) = compare(&rest, self.address.query());
        let seconds = |form| form == SignatureForm::SortedUrlSeconds;
        let mut is_expected = false;
        for form in sent.scheme.forms() {
            let is_accepted = self.form.is_none_or(|own| own == *form);
            // The first form does not sign what a caller adds to the query.
            if !is_accepted || !(is_same || has_all && seconds(*form)) {
                continue;
            }
            is_expected = true;
            if let Some(key) = self.matching(*form, &sent, &rest, is_same) {
                return self.accept(*form, key, &sent, now);
            }
        }
        Err(match is_expected {
            true => Rejection::Forged,
            false
                if self
                    .form
                    .is_some_and(|own| !sent.scheme.forms().contains(&own)) =>
            {
                Rejection::Forged
            }
            false => Rejection::Address,
        })
    }

    /// Returns the index of the key that signs the call in this form.
    fn matching(
        &self,
        form: SignatureForm,
        sent: &Sent,
        rest: &str,
        is_same: bool,
    ) -> Option<usize> {
        let mut queries = vec![match form {
            SignatureForm::UrlMillis => self.address.query().to_owned(),
            SignatureForm::SortedUrlSeconds => sorted(rest),
        }];
        if is_same && !rest.is_empty() {
            queries.push(String::new());
        }
        let mut found = None;
        for place in self.address.places() {
            for query in &queries {
                let mark = if query.is_empty() { "" } else { "?" };
                let text = form.text(&format!("{place}{mark}{query}"), &sent.time);
                let text = text.unwrap_or_default();
                for (index, key) in self.keys.iter().enumerate() {
                    // Every key is compared, whichever matches.
                    if key.matches(&[text.as_bytes()], &sent.tag) {
                        found = Some(index);
                    }
                }
            }
        }
        found
    }

    /// Checks the time of a signature that matches.
    fn accept(
        &self,
        form: SignatureForm,
        key: usize,
        sent: &Sent,
        now: SystemTime,
    ) -> Result<Verified, Rejection> {
        let window = self.window.or(sent.scheme.window()).unwrap_or(WINDOW);
        let time = u64::from_str_radix(&sent.time, 16)
            .ok()
            .and_then(|time| form.time(time));
        let time = time.ok_or(sent.scheme.malformed_time())?;
        match now.duration_since(time) {
            Ok(age) if age > window => return Err(Rejection::Stale { age, window }),
            Err(error) if error.duration() > window => {
                let ahead = error.duration();
                return Err(Rejection::Early { ahead, window });
            }
            _ => {}
        }
        let until = time.checked_add(window).unwrap_or(time);
        Ok(Verified {
            form: Some(form),
            key,
            time: Some(time),
            nonce: Some((sent.tag, until)),
        })
    }

    /// Compares the query with that of the address, in a time that does not depend on where they
    /// differ.
    fn verify_address(&self, query: &str) -> Result<Verified, Rejection> {
        let key = HmacKey::new(HashFunction::Sha256, b"address");
        let (own, query) = (sorted(self.address.query()), sorted(query));
        match key.same_secret(own.as_bytes(), query.as_bytes()) {
            true => Ok(Verified {
                form: None,
                key: 0,
                time: None,
                nonce: None,
            }),
            false => Err(Rejection::Address),
        }
    }

    /// Reads the signature, by the first scheme of which any part is there.
    fn sent(&self, query: &str, headers: &HeaderMap) -> Result<Sent, Rejection> {
        let mut missing = Rejection::Forged;
        for scheme in &self.schemes {
            let secret = scheme.value(scheme.secret_name(), query, headers);
            let time = scheme.value(scheme.time_name(), query, headers);
            match (secret, time) {
                (Err(Rejection::Missing { name }), Err(Rejection::Missing { .. })) => {
                    if missing == Rejection::Forged {
                        missing = Rejection::Missing { name };
                    }
                }
                (secret, time) => return scheme.sent(&secret?, &time?),
            }
        }
        Err(missing)
    }
}

impl CallbackScheme {
    fn is_of_signature(&self, pair: &str) -> bool {
        let is_named = [self.secret_name(), self.time_name()].contains(&name(pair));
        self.carrier() == Carrier::Query && is_named
    }

    /// Returns the only value of a header or parameter.
    fn value(
        &self,
        name: &'static str,
        query: &str,
        headers: &HeaderMap,
    ) -> Result<String, Rejection> {
        let values: Vec<String> = match self.carrier() {
            Carrier::Query => {
                let own = pairs(query).filter_map(|pair| pair.split_once('='));
                let own = own.filter(|(other, _)| *other == name);
                own.map(|(_, value)| value.to_owned()).collect()
            }
            Carrier::Headers => {
                let own = headers.get_all(name).iter();
                own.map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned())
                    .collect()
            }
        };
        match <[String; 1]>::try_from(values) {
            Ok([value]) => Ok(value),
            Err(values) if values.is_empty() => Err(Rejection::Missing { name }),
            Err(_) => Err(Rejection::Repeated { name }),
        }
    }

    fn sent(self, secret: &str, time: &str) -> Result<Sent, Rejection> {
        let is_lower = |text: &str| {
            text.bytes()
                .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
        };
        let mut tag = [0; 32];
        if !is_lower(secret) || hex::decode_to_slice(secret, &mut tag).is_err() {
            return Err(Rejection::Malformed {
                name: self.secret_name(),
                expected: "64 lower-case hexadecimal digits",
            });
        }
        // Another spelling of a time would be another signature of the second form.
        let is_short = (1..=LONGEST_TIME).contains(&time.len());
        if !is_lower(time) || !is_short || time.starts_with('0') {
            return Err(self.malformed_time());
        }
        Ok(Sent {
            scheme: self,
            tag,
            time: time.to_owned(),
        })
    }

    fn malformed_time(self) -> Rejection {
        Rejection::Malformed {
            name: self.time_name(),
            expected: "a time in lower-case hexadecimal, without leading zeros",
        }
    }
}

/// Prints no key, and no address, which may contain a secret.
impl fmt::Debug for CallbackVerifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallbackVerifier")
            .field("schemes", &self.schemes)
            .field("keys", &self.keys.len())
            .finish_non_exhaustive()
    }
}
