//! The recordings that a voice is trained from.

use huaweicloud_core::transfer::Content;

use crate::types::VoiceUploadType;

/// The edition of a voice training, which determines the recordings that it requires.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VoiceEdition {
    /// Requires 20 sentences, one by one or in an archive.
    Basic,
    /// Requires 100 sentences, one by one or in an archive.
    Middle,
    /// Requires one long recording in an archive.
    Advanced,
    /// Requires one long recording in an archive, from which a third party trains the voice.
    ThirdParty,
}

impl VoiceEdition {
    /// Returns whether sentences can be uploaded one by one.
    pub(super) fn accepts_sentences(self) -> bool {
        matches!(self, Self::Basic | Self::Middle)
    }
}

/// A recorded sentence.
#[derive(Debug, Clone)]
pub struct Sentence {
    pub(super) recording: Content,
    pub(super) text: String,
}

impl Sentence {
    /// Creates a sentence with its recording, a WAV file, and the text that was said.
    #[must_use]
    pub fn new(recording: Content, text: impl Into<String>) -> Self {
        Self {
            recording,
            text: text.into(),
        }
    }
}

/// The recordings that a voice is trained from, and the speaker's consent.
#[derive(Debug, Clone)]
pub struct Recordings {
    pub(super) material: Material,
    pub(super) authorization: Option<Content>,
}

/// How the recordings are uploaded.
#[derive(Debug, Clone)]
pub(super) enum Material {
    Archive(Content),
    Sentences(Vec<Sentence>),
}

impl Material {
    pub(super) fn upload_type(&self) -> VoiceUploadType {
        match self {
            Self::Archive(_) => VoiceUploadType::Package,
            Self::Sentences(_) => VoiceUploadType::Segment,
        }
    }
}

impl Recordings {
    /// Creates recordings in a ZIP archive.
    ///
    /// For sentences it contains `0.wav`, `0.txt`, `1.wav` and so on, otherwise one long recording.
    #[must_use]
    pub fn archive(archive: Content) -> Self {
        Self {
            material: Material::Archive(archive),
            authorization: None,
        }
    }

    /// Creates recordings that are uploaded and checked sentence by sentence.
    ///
    /// If an upload fails, the sentences that the service has confirmed need not be uploaded again.
    #[must_use]
    pub fn sentences(sentences: impl IntoIterator<Item = Sentence>) -> Self {
        Self {
            material: Material::Sentences(sentences.into_iter().collect()),
            authorization: None,
        }
    }

    /// Adds the letter in which the speaker consents.
    #[must_use]
    pub fn authorization(mut self, letter: Content) -> Self {
        self.authorization = Some(letter);
        self
    }
}
