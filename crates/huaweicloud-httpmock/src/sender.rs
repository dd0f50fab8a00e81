//! Matchers of the sender of a request.

use httpmock::When;

/// Matches the sender of a request. Without it, a mock accepts requests from any sender, signed or not.
///
/// A mock compares the access key in the request; it does not verify the signature.
pub trait Sender {
    /// Matches a request signed with this access key (AK).
    fn signed_by(self, access_key: &str) -> Self;

    /// Matches a request with this IAM token.
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
