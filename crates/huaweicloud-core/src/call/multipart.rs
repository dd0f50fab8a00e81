//! Multipart forms, for the few operations that take a file.

use std::fmt;

use bytes::Bytes;
use sha2::{Digest, Sha256};

/// A file that is sent as a part of a form. Its content is kept in memory.
///
/// ```
/// use huaweicloud_core::FilePart;
///
/// let photo = FilePart::new("photo.png", "image/png", vec![0x89, b'P', b'N', b'G']);
/// assert_eq!(photo.file_name(), "photo.png");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct FilePart {
    file_name: String,
    content_type: String,
    bytes: Bytes,
}

impl FilePart {
    /// A file with this name, MIME type and content.
    #[must_use]
    pub fn new(
        file_name: impl Into<String>,
        content_type: impl Into<String>,
        bytes: impl Into<Bytes>,
    ) -> Self {
        Self {
            file_name: file_name.into(),
            content_type: content_type.into(),
            bytes: bytes.into(),
        }
    }

    /// Returns the file name.
    #[must_use]
    pub fn file_name(&self) -> &str {
        &self.file_name
    }

    /// Returns the MIME type.
    #[must_use]
    pub fn content_type(&self) -> &str {
        &self.content_type
    }

    /// Returns the content.
    #[must_use]
    pub fn bytes(&self) -> &Bytes {
        &self.bytes
    }
}

/// Shows the size of the file, not its content.
impl fmt::Debug for FilePart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FilePart")
            .field("file_name", &self.file_name)
            .field("content_type", &self.content_type)
            .field("len", &self.bytes.len())
            .finish()
    }
}

/// An encoded form.
pub(crate) struct Form {
    pub(crate) content_type: String,
    pub(crate) body: Bytes,
}

/// Encodes a form from its parts.
#[derive(Default)]
pub(crate) struct FormWriter {
    /// Headers and content of each part.
    parts: Vec<(String, Bytes)>,
}

impl FormWriter {
    /// Adds a text or JSON, with its media type.
    pub(crate) fn value(&mut self, name: &str, content_type: Option<&str>, value: Bytes) {
        let mut head = format!("Content-Disposition: form-data; name=\"{}\"", escape(name));
        if let Some(content_type) = content_type {
            head.push_str("\r\nContent-Type: ");
            head.push_str(content_type);
        }
        self.parts.push((head, value));
    }

    /// The content type has been checked to be a header value.
    pub(crate) fn file(&mut self, name: &str, file: &FilePart) {
        let head = format!(
            "Content-Disposition: form-data; name=\"{}\"; filename=\"{}\"\r\nContent-Type: {}",
            escape(name),
            escape(&file.file_name),
            file.content_type,
        );
        self.parts.push((head, file.bytes.clone()));
    }

    /// Encodes the form. The same parts always give the same bytes: the boundary is a hash of them,
    /// so that they cannot contain it.
    pub(crate) fn finish(self) -> Form {
        let mut hash = Sha256::new();
        let mut len = 0;
        for (head, content) in &self.parts {
            hash.update(head);
            hash.update(content);
            len += head.len() + content.len() + 64;
        }
        let hash = hash.finalize();
        let boundary: String = hash
            .iter()
            .take(16)
            .map(|byte| format!("{byte:02x}"))
            .collect();

        let mut body = Vec::with_capacity(len + 64);
        for (head, content) in &self.parts {
            for piece in ["--", &boundary, "\r\n", head, "\r\n\r\n"] {
                body.extend_from_slice(piece.as_bytes());
            }
            body.extend_from_slice(content);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        Form {
            content_type: format!("multipart/form-data; boundary={boundary}"),
            body: body.into(),
        }
    }
}

/// Writes a name as browsers do: with `%22` for a quote, and no line breaks.
fn escape(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}
