//! The kinds of failures of the HTTP client.

use std::{error::Error as StdError, io};

use huaweicloud_auth::transport::{TransportError, TransportErrorKind as Kind};

/// Converts an error of reqwest.
pub(super) fn failure(error: reqwest::Error) -> TransportError {
    let kind = match (error.is_connect(), error.is_timeout()) {
        (true, true) => Kind::ConnectTimeout,
        (true, false) => rejection(&error).unwrap_or(Kind::Connect),
        (false, true) => Kind::Timeout,
        (false, false) if error.is_builder() => Kind::Other,
        (false, false) => Kind::Broken,
    };
    TransportError::new(kind).with_source(error.without_url())
}

/// Returns why a connection was rejected, if it would be rejected again.
fn rejection(error: &(dyn StdError + 'static)) -> Option<Kind> {
    let mut next = Some(error);
    while let Some(error) = next {
        if is_of_rustls(error) || is_of_native_tls(error) {
            return Some(Kind::Certificate);
        }
        // The type of this error is private.
        if error.to_string() == "tunnel error: proxy authorization required" {
            return Some(Kind::Proxy);
        }
        // The source of an I/O error is that of the error in it.
        next = match error.downcast_ref::<io::Error>().map(io::Error::get_ref) {
            Some(Some(inner)) => Some(inner),
            _ => error.source(),
        };
    }
    None
}

#[cfg(feature = "rustls")]
fn is_of_rustls(error: &(dyn StdError + 'static)) -> bool {
    use rustls::{AlertDescription as Alert, Error};

    match error.downcast_ref::<Error>() {
        Some(
            Error::InvalidCertificate(_)
            | Error::InvalidCertRevocationList(_)
            | Error::NoCertificatesPresented
            | Error::UnsupportedNameType,
        ) => true,
        // The server rejects the certificate of the client, or that there is none.
        Some(Error::AlertReceived(alert)) => matches!(
            alert,
            Alert::BadCertificate
                | Alert::UnsupportedCertificate
                | Alert::CertificateRevoked
                | Alert::CertificateExpired
                | Alert::CertificateUnknown
                | Alert::CertificateRequired
                | Alert::NoCertificate
                | Alert::UnknownCA
                | Alert::AccessDenied
                | Alert::UnrecognisedName
        ),
        _ => false,
    }
}

#[cfg(not(feature = "rustls"))]
fn is_of_rustls(_: &(dyn StdError + 'static)) -> bool {
    false
}

/// The libraries of operating systems have no common kinds of errors, only texts.
#[cfg(feature = "native-tls")]
fn is_of_native_tls(error: &(dyn StdError + 'static)) -> bool {
    error
        .to_string()
        .to_ascii_lowercase()
        .contains("certificate")
}

#[cfg(not(feature = "native-tls"))]
fn is_of_native_tls(_: &(dyn StdError + 'static)) -> bool {
    false
}

#[cfg(all(test, feature = "rustls"))]
mod tests {
    use rustls::CertificateError;

    use super::*;

    #[test]
    fn a_rejected_certificate_is_found_in_an_io_error() {
        let expired = rustls::Error::InvalidCertificate(CertificateError::Expired);
        let wrapped = io::Error::other(io::Error::other(expired));
        assert_eq!(rejection(&wrapped), Some(Kind::Certificate));
        assert_eq!(rejection(&io::Error::other("other")), None);
        for alert in [
            rustls::AlertDescription::UnknownCA,
            rustls::AlertDescription::CertificateRequired,
        ] {
            let alert = io::Error::other(rustls::Error::AlertReceived(alert));
            assert_eq!(rejection(&alert), Some(Kind::Certificate));
        }
        let other = rustls::AlertDescription::InternalError;
        let other = io::Error::other(rustls::Error::AlertReceived(other));
        assert_eq!(rejection(&other), None, "it may be transient");
    }
}
