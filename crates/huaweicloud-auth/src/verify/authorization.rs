//! Reading the `Authorization` header.

use super::Rejection;
use crate::{
    algorithm::{Algorithm, SDK_HMAC_SHA256, V11_HMAC_SHA256},
    header,
};

/// The parts of an `Authorization` header.
#[derive(Debug)]
pub(super) struct Authorization<'a> {
    pub(super) access_key_id: &'a str,
    pub(super) scope: Option<Scope<'a>>,
    /// In lower case, in ascending order and without repetition.
    pub(super) signed_headers: Vec<&'a str>,
    pub(super) signature: [u8; 32],
}

/// What a derived key is bound to.
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
            .map_err(|_| Rejection::malformed("the header is not text"))?;
        let (algorithm, parameters) = value
            .split_once(' ')
            .ok_or(Rejection::malformed("there is nothing after the algorithm"))?;
        let credential_name = match algorithm {
            SDK_HMAC_SHA256 => "Access",
            V11_HMAC_SHA256 => "Credential",
            _ => return Err(Rejection::UnsupportedAlgorithm),
        };
        let [credential, signed_headers, signature] =
            parameters_in(parameters, [credential_name, "SignedHeaders", "Signature"])?;

        let (access_key_id, scope) = if algorithm == V11_HMAC_SHA256 {
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
            access_key_id,
            scope,
            signed_headers: header_names(signed_headers)?,
            signature: bytes,
        })
    }

    pub(super) fn algorithm(&self) -> Algorithm {
        match &self.scope {
            None => Algorithm::SdkHmacSha256,
            Some(scope) => Algorithm::v11(scope.region, scope.service),
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

/// Takes exactly the named parameters, each once, in any order.
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
            return Err(Rejection::malformed("a parameter is there more than once"));
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
                "a signed header's name is not a name in lower case",
            ));
        }
        if name.contains('_') {
            return Err(Rejection::malformed(
                "a header with an underscore in its name is signed",
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
    fn reads_both_algorithms() {
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
    }

    #[test]
    fn says_what_is_wrong() {
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
                "a parameter is there more than once",
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
                "a signed header's name is not a name in lower case",
            ),
            (
                "SDK-HMAC-SHA256 Access=a, SignedHeaders=A, Signature=SIG",
                "a signed header's name is not a name in lower case",
            ),
            (
                "SDK-HMAC-SHA256 Access=a, SignedHeaders=a_b, Signature=SIG",
                "a header with an underscore in its name is signed",
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
    fn knows_what_it_does_not_speak() {
        let outcome = Authorization::parse(b"SDK-HMAC-SM3 Access=a");
        assert!(matches!(outcome, Err(Rejection::UnsupportedAlgorithm)));
    }
}
