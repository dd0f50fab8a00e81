//! Signatures of the calls that a service makes: callbacks.
//!
//! A service that calls back appends a time and an HMAC of the address, under a key that the caller
//! has registered with the address. Neither covers the body, so a receiver needs an address with
//! TLS, a narrow window for the time, and a [`NonceStore`] against replay.
//!
//! ```
//! use std::time::{Duration, SystemTime};
//! use huaweicloud_auth::callback::{CallbackScheme, CallbackVerifier, SignatureForm};
//!
//! const SCHEME: CallbackScheme = CallbackScheme::query("secret", "time_stamp").either_form();
//! let url = "https://example.com/rendered";
//! let verifier = CallbackVerifier::new(url, &[SCHEME])?.key("new-key").key("old-key");
//!
//! // What the service sends, and what the receiver got.
//! let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_744_612_873);
//! let sent = SCHEME.sign(SignatureForm::UrlMillis, "old-key", url, now);
//! let query = sent.url().split_once('?').map_or("", |(_, query)| query);
//!
//! let verified = verifier.verify(query, &http::HeaderMap::new(), now)?;
//! assert_eq!((verified.form(), verified.key_index()), (Some(SignatureForm::UrlMillis), 1));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod address;
mod form;
mod nonce;
mod rejection;
mod scheme;
mod verifier;

pub use address::InvalidAddress;
pub use form::SignatureForm;
pub use nonce::{MemoryNonces, Nonce, NonceStore};
pub use rejection::Rejection;
pub use scheme::{CallbackScheme, Carrier, SignedCallback};
pub use verifier::{CallbackVerifier, Verified};
