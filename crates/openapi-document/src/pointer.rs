//! JSON pointers ([RFC 6901](https://www.rfc-editor.org/rfc/rfc6901)).

use std::borrow::Cow;

/// A reference token, escaped for a pointer.
///
/// ```
/// assert_eq!(openapi_document::pointer::escape("/v1/{id}"), "~1v1~1{id}");
/// ```
pub fn escape(token: &str) -> Cow<'_, str> {
    if token.contains(['~', '/']) {
        token.replace('~', "~0").replace('/', "~1").into()
    } else {
        token.into()
    }
}

/// The reference token that an escaped one stands for.
pub fn unescape(token: &str) -> Cow<'_, str> {
    if token.contains('~') {
        token.replace("~1", "/").replace("~0", "~").into()
    } else {
        token.into()
    }
}

/// The pointer to a member or element of what `pointer` points to.
///
/// ```
/// assert_eq!(openapi_document::pointer::child("/paths", "/v1"), "/paths/~1v1");
/// ```
pub fn child(pointer: &str, token: &str) -> String {
    format!("{pointer}/{}", escape(token))
}

/// The pointer to what holds the thing that `pointer` points to; `None` for the whole document.
pub fn parent(pointer: &str) -> Option<&str> {
    pointer.rfind('/').map(|end| &pointer[..end])
}
