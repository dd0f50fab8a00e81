//! The content that is sent: bytes, a file, or a part of either.

use std::{
    fs::File,
    io::{self, Read, Seek, SeekFrom},
    path::{Path, PathBuf},
    pin::Pin,
    sync::{Arc, Mutex},
    task::{Context, Poll},
};

use base64::{Engine, engine::general_purpose::STANDARD};
use bytes::Bytes;
use futures_core::Stream;
use huaweicloud_auth::transport::Streamed;
use md5::{Digest, Md5};
use tokio::{sync::mpsc, task};

use crate::lock::lock;

/// The number of bytes that are read at once.
const PIECE: usize = 256 * 1024;

/// Content to be sent. It is read again for each attempt, and a file is never in memory as a whole.
#[derive(Debug, Clone)]
pub struct Content {
    source: Source,
    start: u64,
    length: u64,
}

#[derive(Clone)]
enum Source {
    Memory(Bytes),
    File(Arc<Path>),
}

impl Content {
    /// Bytes in memory.
    #[must_use]
    pub fn bytes(bytes: impl Into<Bytes>) -> Self {
        let bytes = bytes.into();
        Self {
            start: 0,
            length: bytes.len() as u64,
            source: Source::Memory(bytes),
        }
    }

    /// A file, with its present length.
    ///
    /// # Errors
    ///
    /// If it is not a file that can be read.
    pub async fn file(path: impl Into<PathBuf>) -> io::Result<Self> {
        let path = path.into();
        let (path, length) = blocking(move || {
            let about = File::open(&path)?.metadata()?;
            if about.is_file() {
                return Ok((path, about.len()));
            }
            let text = format!("{} is not a file", path.display());
            Err(io::Error::new(io::ErrorKind::InvalidInput, text))
        })
        .await?;
        Ok(Self {
            source: Source::File(path.into()),
            start: 0,
            length,
        })
    }

    /// Returns the number of bytes.
    #[must_use]
    pub fn length(&self) -> u64 {
        self.length
    }

    /// Splits it into this many parts, of which the last may be shorter than the others. There are
    /// fewer if there are not enough bytes.
    ///
    /// ```
    /// use huaweicloud_core::transfer::Content;
    ///
    /// let parts = Content::bytes("abcdefgh").cut(3);
    /// let lengths: Vec<u64> = parts.iter().map(Content::length).collect();
    /// assert_eq!(lengths, [3, 3, 2]);
    /// ```
    #[must_use]
    pub fn cut(&self, parts: u32) -> Vec<Self> {
        let size = self.length.div_ceil(u64::from(parts.max(1))).max(1);
        let count = self.length.div_ceil(size).max(1);
        (0..count)
            .map(|part| Self {
                source: self.source.clone(),
                start: self.start + part * size,
                length: size.min(self.length - part * size),
            })
            .collect()
    }

    /// Returns the MD5 of the content in Base64, as the header `Content-MD5` has it.
    ///
    /// ```
    /// # use huaweicloud_core::transfer::Content;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> std::io::Result<()> {
    /// let md5 = Content::bytes("hello").md5().await?;
    /// assert_eq!(md5, "XUFAKrxLKna5cZ2REBfFkg==");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// If the file can no longer be read.
    pub async fn md5(&self) -> io::Result<String> {
        let content = self.clone();
        blocking(move || {
            let mut hash = Md5::new();
            content.each_piece(|piece| {
                hash.update(&piece);
                true
            })?;
            Ok(STANDARD.encode(hash.finalize()))
        })
        .await
    }

    /// Returns the content as a body. An error of reading is also stored in `failure`, because
    /// transports do not return it as it is.
    pub(super) fn stream(&self, failure: Arc<Mutex<Option<io::Error>>>) -> Streamed {
        let (sender, receiver) = mpsc::channel(2);
        let content = self.clone();
        task::spawn_blocking(move || {
            // Nobody receives any more when the attempt is over.
            let read = content.each_piece(|piece| sender.blocking_send(Ok(piece)).is_ok());
            if let Err(error) = read {
                let copy = io::Error::new(error.kind(), error.to_string());
                *lock(&failure) = Some(error);
                let _ = sender.blocking_send(Err(copy));
            }
        });
        Streamed::new(self.length, Pieces(receiver))
    }

    /// Reads piece by piece, as long as more is wanted.
    fn each_piece(&self, mut take: impl FnMut(Bytes) -> bool) -> io::Result<()> {
        let mut at = self.start;
        let end = self.start + self.length;
        let mut file = match &self.source {
            Source::Memory(_) => None,
            Source::File(path) => {
                let mut file = File::open(path)?;
                file.seek(SeekFrom::Start(at))?;
                Some(file)
            }
        };
        while at < end {
            let size = usize::try_from(end - at).map_or(PIECE, |left| left.min(PIECE));
            let piece = match (&self.source, &mut file) {
                (Source::Memory(bytes), _) => {
                    let at = usize::try_from(at).unwrap_or(usize::MAX);
                    bytes.slice(at..at + size)
                }
                (Source::File(_), Some(file)) => {
                    let mut piece = vec![0; size];
                    file.read_exact(&mut piece)?;
                    piece.into()
                }
                (Source::File(_), None) => break,
            };
            at += size as u64;
            if !take(piece) {
                break;
            }
        }
        Ok(())
    }
}

/// Shows the path of a file, and the size of bytes in memory.
impl std::fmt::Debug for Source {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Memory(bytes) => f.debug_tuple("Memory").field(&bytes.len()).finish(),
            Self::File(path) => f.debug_tuple("File").field(path).finish(),
        }
    }
}

/// The pieces that a thread reads, as a stream.
struct Pieces(mpsc::Receiver<io::Result<Bytes>>);

impl Stream for Pieces {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_recv(context)
    }
}

/// Runs blocking work on a thread for it.
pub(super) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> io::Result<T> {
    match task::spawn_blocking(work).await {
        Ok(done) => done,
        Err(error) => Err(io::Error::other(error)),
    }
}
