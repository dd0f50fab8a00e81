//! Multipart forms, for the few operations that take a file.

use std::fmt;

use bytes::Bytes;
use sha2::{Digest, Sha256};

/// A file to be sent as a part of a form. It is held in memory.
///
/// ```
/// use metastudio::FilePart;
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
    /// A file of this name and MIME type with these bytes.
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

    /// The name the service is told.
    #[must_use]
    pub fn file_name(&self) -> &str {
        &self.file_name
    }

    /// The MIME type the service is told.
    #[must_use]
    pub fn content_type(&self) -> &str {
        &self.content_type
    }

    /// The bytes of the file.
    #[must_use]
    pub fn bytes(&self) -> &Bytes {
        &self.bytes
    }
}

/// Tells the size of the file, not what is in it.
impl fmt::Debug for FilePart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FilePart")
            .field("file_name", &self.file_name)
            .field("content_type", &self.content_type)
            .field("len", &self.bytes.len())
            .finish()
    }
}

/// A form as it is sent.
pub(crate) struct Form {
    pub(crate) content_type: String,
    pub(crate) body: Bytes,
}

/// Puts a form together from its parts.
#[derive(Default)]
pub(crate) struct FormWriter {
    /// Headers and content of each part.
    parts: Vec<(String, Bytes)>,
}

impl FormWriter {
    pub(crate) fn text(&mut self, name: &str, text: String) {
        let head = format!("Content-Disposition: form-data; name=\"{}\"", escape(name));
        self.parts.push((head, text.into()));
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

    /// The same parts always make the same bytes: the boundary is a hash of them, which they
    /// cannot contain but by a feat of cryptanalysis.
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
