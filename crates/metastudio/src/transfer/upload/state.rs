//! How far an upload is, and what it continues with.

use std::{fmt, sync::Arc};

use huaweicloud_core::transfer::Content;
use serde::{Deserialize, Serialize};

use super::UploadError;

/// How far an upload is: what [`Upload::resume`](super::Upload::resume) continues, also in another process.
///
/// It contains the signed URLs of the parts, which give access to the store until they expire: keep it where
/// only the user can read it. `Debug` omits them.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UploadState {
    file_id: String,
    length: u64,
    parts: Vec<PartState>,
}

#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
struct PartState {
    url: String,
    headers: Vec<(String, String)>,
    is_sent: bool,
}

impl UploadState {
    /// Returns the id of the file.
    #[must_use]
    pub fn file_id(&self) -> &str {
        &self.file_id
    }

    /// Returns the length of the content in bytes.
    #[must_use]
    pub fn length(&self) -> u64 {
        self.length
    }

    /// Returns the number of parts.
    #[must_use]
    pub fn parts(&self) -> usize {
        self.parts.len()
    }

    /// Returns the number of parts that the store has.
    #[must_use]
    pub fn parts_sent(&self) -> usize {
        self.parts.iter().filter(|part| part.is_sent).count()
    }
}

/// Omits the URLs.
impl fmt::Debug for UploadState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UploadState")
            .field("file_id", &self.file_id)
            .field("length", &self.length)
            .field("parts", &self.parts.len())
            .field("parts_sent", &self.parts_sent())
            .finish_non_exhaustive()
    }
}

/// A file that was created, and the parts to upload.
#[derive(Debug, Clone)]
pub(super) struct Created {
    pub(super) file_id: String,
    pub(super) parts: Vec<Part>,
}

#[derive(Clone)]
pub(super) struct Part {
    pub(super) url: String,
    pub(super) content: Content,
    /// The headers that the URL was signed with.
    pub(super) headers: Vec<(String, String)>,
    pub(super) is_sent: bool,
}

impl Created {
    pub(super) fn new(
        file_id: String,
        parts: Vec<Part>,
        expected: usize,
    ) -> Result<Self, UploadError> {
        if parts.len() == expected {
            return Ok(Self { file_id, parts });
        }
        Err(UploadError::UploadUrls {
            received: parts.len(),
            expected,
        })
    }

    /// Returns what an earlier upload of this content continues with.
    pub(super) fn resumed(state: UploadState, content: &Content) -> Result<Self, UploadError> {
        if state.length != content.length() {
            return Err(UploadError::Changed {
                expected: state.length,
                found: content.length(),
            });
        }
        let expected = state.parts.len();
        // Cutting into as many parts as there were gives the same parts.
        let contents = content.cut(u32::try_from(expected).unwrap_or(u32::MAX));
        let parts = state.parts.into_iter().zip(contents);
        let parts = parts.map(|(part, content)| Part {
            url: part.url,
            content,
            headers: part.headers,
            is_sent: part.is_sent,
        });
        Self::new(state.file_id, parts.collect(), expected)
    }

    pub(super) fn state(&self, length: u64) -> UploadState {
        let parts = self.parts.iter().map(|part| PartState {
            url: part.url.clone(),
            headers: part.headers.clone(),
            is_sent: part.is_sent,
        });
        UploadState {
            file_id: self.file_id.clone(),
            length,
            parts: parts.collect(),
        }
    }
}

impl Part {
    pub(super) fn new(url: String, content: Content, headers: Vec<(String, String)>) -> Self {
        Self {
            url,
            content,
            headers,
            is_sent: false,
        }
    }
}

/// Omits the URL, which gives access to the store.
impl fmt::Debug for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Part")
            .field("content", &self.content)
            .field("is_sent", &self.is_sent)
            .finish_non_exhaustive()
    }
}

/// A function that a step is reported to.
type Observe = dyn Fn(&UploadState) + Send + Sync;

/// Whom each step is reported to.
#[derive(Clone, Default)]
pub(super) struct StepObserver(Option<Arc<Observe>>);

impl StepObserver {
    pub(super) fn new(observe: impl Fn(&UploadState) + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(observe)))
    }

    pub(super) fn report(&self, created: &Created, length: u64) {
        if let Some(observe) = &self.0 {
            observe(&created.state(length));
        }
    }
}

impl fmt::Debug for StepObserver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("StepObserver")
    }
}
