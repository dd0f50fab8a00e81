//! Who a request comes from.

use httpmock::When;

/// Asks who sent a request. Without these, a mock takes it from anybody, signed or not.
///
/// A mock looks at the access key that a request names; it does not verify the signature. The server
/// of the crate `metastudio-mock` does.
pub trait Sender {
    /// A request signed with this access key (AK).
    fn signed_by(self, access_key: &str) -> Self;

    /// A request with this IAM token.
    fn with_token(self, token: &str) -> Self;
}

impl Sender for When {
    fn signed_by(self, access_key: &str) -> Self {
        self.header_includes("authorization", format!(" Access={access_key},"))
    }

    fn with_token(self, token: &str) -> Self {
        self.header("x-auth-token", token)
    }
}
