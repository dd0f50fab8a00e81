//! Parsing of the `Authorization` header.

use super::Rejection;
use crate::{
    algorithm::{Algorithm, SDK_HMAC_SHA256, Scheme, V11_HMAC_SHA256},
    header,
};

/// The parts of an `Authorization` header.
#[derive(Debug)]
pub(super) struct Authorization<'a> {
    kind: Kind,
    pub(super) access_key_id: &'a str,
    pub(super) scope: Option<Scope<'a>>,
    /// Lower-case names in ascending order, without duplicates.
    pub(super) signed_headers: Vec<&'a str>,
    pub(super) signature: [u8; 32],
}

/// The algorithm without its parameters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    SdkHmacSha256,
    #[cfg(feature = "sm3")]
    SdkHmacSm3,
    V11HmacSha256,
}

/// The scope of a derived key.
#[derive(Debug)]
pub(super) struct Scope<'a> {
    pub(super) text: &'a str,
    pub(super) day: &'a str,
    pub(super) region: &'a str,
    pub(super) service: &'a str,
}

impl<'a> Authorization<'a> {
    pub(super) fn parse(value: &'a [u8]) -> Result<Self, Rejection> {
        let value = std::str::from_utf8(value)
            .map_err(|_| Rejection::malformed("the header is not UTF-8"))?;
        let (algorithm, parameters) = value
            .split_once(' ')
            .ok_or(Rejection::malformed("there is nothing after the algorithm"))?;
        let (kind, credential_name) = match algorithm {
            SDK_HMAC_SHA256 => (Kind::SdkHmacSha256, "Access"),
            #[cfg(feature = "sm3")]
            crate::algorithm::SDK_HMAC_SM3 => (Kind::SdkHmacSm3, "Access"),
            V11_HMAC_SHA256 => (Kind::V11HmacSha256, "Credential"),
            _ => return Err(Rejection::UnsupportedAlgorithm),
        };
        let [credential, signed_headers, signature] =
            parameters_in(parameters, [credential_name, "SignedHeaders", "Signature"])?;

        let (access_key_id, scope) = if kind == Kind::V11HmacSha256 {
            let (access_key_id, scope) = Scope::split(credential)?;
            (access_key_id, Some(scope))
        } else {
            (credential, None)
        };
        if access_key_id.is_empty() {
            return Err(Rejection::malformed("the access key id is empty"));
        }
        let mut bytes = [0; 32];
        hex::decode_to_slice(signature, &mut bytes)
            .map_err(|_| Rejection::malformed("the signature is not 64 hexadecimal digits"))?;
        Ok(Self {
            kind,
            access_key_id,
            scope,
            signed_headers: header_names(signed_headers)?,
            signature: bytes,
        })
    }

    pub(super) fn algorithm(&self) -> Algorithm {
        match &self.scope {
            Some(scope) => Algorithm::v11(scope.region, scope.service),
            #[cfg(feature = "sm3")]
            None if self.kind == Kind::SdkHmacSm3 => Algorithm::SdkHmacSm3,
            None => Algorithm::SdkHmacSha256,
        }
    }

    pub(super) fn scheme(&self) -> Scheme<'a> {
        match self.kind {
            Kind::SdkHmacSha256 => Scheme::SdkHmacSha256,
            #[cfg(feature = "sm3")]
            Kind::SdkHmacSm3 => Scheme::SdkHmacSm3,
            Kind::V11HmacSha256 => Scheme::V11HmacSha256 {
                scope: self.scope.as_ref().map_or("", |scope| scope.text),
            },
        }
    }
}

impl<'a> Scope<'a> {
    /// Splits `AK/YYYYMMDD/region/service`.
    fn split(credential: &'a str) -> Result<(&'a str, Self), Rejection> {
        let mut parts = credential.rsplitn(4, '/');
        let (service, region, day, id) = (parts.next(), parts.next(), parts.next(), parts.next());
        let (Some(service), Some(region), Some(day), Some(id)) = (service, region, day, id) else {
            return Err(Rejection::malformed(
                "the credential is not of the form id/date/region/service",
            ));
        };
        let text = credential.get(id.len() + 1..).unwrap_or_default();
        Ok((
            id,
            Self {
                text,
                day,
                region,
                service,
            },
        ))
    }
}

/// Returns the named parameters. Each must occur exactly once, in any order.
fn parameters_in<'a, const N: usize>(
    parameters: &'a str,
    names: [&str; N],
) -> Result<[&'a str; N], Rejection> {
    let mut values = [None; N];
    for parameter in parameters.split(',') {
        let (name, value) =
            parameter
                .trim_matches([' ', '\t'])
                .split_once('=')
                .ok_or(Rejection::malformed(
                    "a parameter is not of the form name=value",
                ))?;
        let slot = names
            .iter()
            .position(|candidate| *candidate == name)
            .and_then(|index| values.get_mut(index))
            .ok_or(Rejection::malformed("there is an unknown parameter"))?;
        if slot.replace(value).is_some() {
            return Err(Rejection::malformed("a parameter occurs more than once"));
        }
    }
    let mut found = [""; N];
    for (slot, value) in found.iter_mut().zip(values) {
        *slot = value.ok_or(Rejection::malformed(
            "the credential, SignedHeaders or Signature is missing",
        ))?;
    }
    Ok(found)
}

fn header_names(list: &str) -> Result<Vec<&str>, Rejection> {
    let names: Vec<&str> = list.split(';').collect();
    for name in &names {
        if !header::is_name(name) || name.bytes().any(|byte| byte.is_ascii_uppercase()) {
            return Err(Rejection::malformed(
                "the name of a signed header is invalid or not in lower case",
            ));
        }
        if name.contains('_') {
            return Err(Rejection::malformed(
                "the name of a signed header contains an underscore",
            ));
        }
    }
    let ascending = names
        .windows(2)
        .all(|pair| matches!(pair, [name, next] if name < next));
    if !ascending {
        return Err(Rejection::malformed(
            "the names of the signed headers are not in ascending order",
        ));
    }
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIGNATURE: &str = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

    fn problem(text: &str) -> &'static str {
        match Authorization::parse(text.replace("SIG", SIGNATURE).as_bytes()) {
            Err(Rejection::Malformed { problem }) => problem,
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn all_algorithms_are_parsed() {
        let text = format!(
            "SDK-HMAC-SHA256 Access=AK, SignedHeaders=host;x-sdk-date, Signature={SIGNATURE}"
        );
        let parsed = Authorization::parse(text.as_bytes()).unwrap();
        assert_eq!(parsed.access_key_id, "AK");
        assert_eq!(parsed.signed_headers, ["host", "x-sdk-date"]);
        assert_eq!(parsed.algorithm(), Algorithm::SdkHmacSha256);

        let text = format!(
            "V11-HMAC-SHA256 Credential=A/K/20250124/r/s,Signature={SIGNATURE},SignedHeaders=a"
        );
        let parsed = Authorization::parse(text.as_bytes()).unwrap();
        assert_eq!(parsed.access_key_id, "A/K");
        assert_eq!(parsed.scope.as_ref().unwrap().text, "20250124/r/s");
        assert_eq!(parsed.algorithm(), Algorithm::v11("r", "s"));

        #[cfg(feature = "sm3")]
        {
            let text = format!("SDK-HMAC-SM3 Access=AK, SignedHeaders=a, Signature={SIGNATURE}");
            let parsed = Authorization::parse(text.as_bytes()).unwrap();
            assert_eq!(parsed.algorithm(), Algorithm::SdkHmacSm3);
        }
    }

    #[test]
    fn malformed_headers_are_described() {
        for (text, expected) in [
            ("SDK-HMAC-SHA256", "there is nothing after the algorithm"),
            (
                "SDK-HMAC-SHA256 x",
                "a parameter is not of the form name=value",
            ),
            (
                "SDK-HMAC-SHA256 Credential=a",
                "there is an unknown parameter",
            ),
            (
                "SDK-HMAC-SHA256 Access=a, Access=b",
                "a parameter occurs more than once",
            ),
            (
                "SDK-HMAC-SHA256 Access=a, Signature=SIG",
                "the credential, SignedHeaders or Signature is missing",
            ),
            (
                "SDK-HMAC-SHA256 Access=, SignedHeaders=a, Signature=SIG",
                "the access key id is empty",
            ),
            (
                "SDK-HMAC-SHA256 Access=a, SignedHeaders=a, Signature=00",
                "the signature is not 64 hexadecimal digits",
            ),
            (
                "SDK-HMAC-SHA256 Access=a, SignedHeaders=, Signature=SIG",
                "the name of a signed header is invalid or not in lower case",
            ),
            (
                "SDK-HMAC-SHA256 Access=a, SignedHeaders=A, Signature=SIG",
                "the name of a signed header is invalid or not in lower case",
            ),
            (
                "SDK-HMAC-SHA256 Access=a, SignedHeaders=a_b, Signature=SIG",
                "the name of a signed header contains an underscore",
            ),
            (
                "SDK-HMAC-SHA256 Access=a, SignedHeaders=b;a, Signature=SIG",
                "the names of the signed headers are not in ascending order",
            ),
            (
                "SDK-HMAC-SHA256 Access=a, SignedHeaders=a;a, Signature=SIG",
                "the names of the signed headers are not in ascending order",
            ),
            (
                "V11-HMAC-SHA256 Credential=a/b/c, SignedHeaders=a, Signature=SIG",
                "the credential is not of the form id/date/region/service",
            ),
        ] {
            assert_eq!(problem(text), expected, "{text}");
        }
    }

    #[test]
    fn other_algorithms_are_unsupported() {
        for header in [
            #[cfg(not(feature = "sm3"))]
            "SDK-HMAC-SM3 Access=a",
            "SDK-SM2-SM3 Access=a",
            "sdk-hmac-sha256 Access=a",
        ] {
            let outcome = Authorization::parse(header.as_bytes());
            assert!(matches!(outcome, Err(Rejection::UnsupportedAlgorithm)));
        }
    }
}
