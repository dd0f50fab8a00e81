//! Authentication: tokens and signatures.

use std::collections::HashMap;
use std::time::SystemTime;

use huaweicloud_auth::{Credentials, ReceivedRequest, Verifier, header};
use hyper::HeaderMap;

use crate::problem::Problem;

/// The identities that the server accepts.
pub(crate) struct Authenticator {
    keys: HashMap<String, Credentials>,
    tokens: Vec<String>,
    verifier: Verifier,
    open: bool,
}

impl Authenticator {
    /// Accepts these credentials, whether access keys or tokens. An `open` authenticator accepts
    /// every request.
    pub(crate) fn new(credentials: &[Credentials], open: bool) -> Self {
        let keys = (credentials.iter())
            .filter_map(|key| Some((key.access_key_id()?.to_owned(), key.clone())));
        let tokens = (credentials.iter()).filter_map(Credentials::expose_token);
        Self {
            keys: keys.collect(),
            tokens: tokens.map(str::to_owned).collect(),
            verifier: Verifier::new(),
            open,
        }
    }

    /// Lets a request pass that carries an accepted token or a good signature.
    pub(crate) fn check(
        &self,
        method: &str,
        path: &str,
        query: &str,
        headers: &HeaderMap,
        body: &[u8],
        now: SystemTime,
    ) -> Result<(), Problem> {
        if self.open {
            return Ok(());
        }
        let mut tokens = headers.get_all(header::X_AUTH_TOKEN).iter();
        let token = tokens.next();
        if tokens.next().is_some() {
            return Err(Problem::unauthenticated(
                "X-Auth-Token is sent more than once",
            ));
        }
        if let Some(token) = token
            && (self.tokens.iter()).any(|known| known.as_bytes() == token.as_bytes())
        {
            return Ok(());
        }
        if !headers.contains_key(header::AUTHORIZATION) {
            return Err(Problem::unauthenticated(match token {
                Some(_) => "the token of X-Auth-Token is not known",
                None => "there is neither X-Auth-Token nor Authorization",
            }));
        }
        let received: Vec<(&str, &[u8])> = (headers.iter())
            .map(|(name, value)| (name.as_str(), value.as_bytes()))
            .collect();
        let request = ReceivedRequest::new(method, path)
            .with_query(query)
            .with_headers(&received)
            .with_body(body);
        match (self.verifier).verify(&request, now, |id| self.keys.get(id).cloned()) {
            Ok(_) => Ok(()),
            Err(rejection) => Err(Problem::unauthenticated(rejection)),
        }
    }
}
