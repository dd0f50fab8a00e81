//! JSON pointers ([RFC 6901](https://www.rfc-editor.org/rfc/rfc6901)).

use std::borrow::Cow;

/// Escapes a reference token for use in a pointer.
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

/// Returns the reference token without its escapes.
pub fn unescape(token: &str) -> Cow<'_, str> {
    if token.contains('~') {
        token.replace("~1", "/").replace("~0", "~").into()
    } else {
        token.into()
    }
}

/// Returns the pointer to a property or element of the value that `pointer` points to.
///
/// ```
/// assert_eq!(openapi_document::pointer::child("/paths", "/v1"), "/paths/~1v1");
/// ```
pub fn child(pointer: &str, token: &str) -> String {
    format!("{pointer}/{}", escape(token))
}

/// Returns the pointer to the parent of a value; `None` for the whole document.
pub fn parent(pointer: &str) -> Option<&str> {
    pointer.rfind('/').map(|end| &pointer[..end])
}
