//! The content that is sent: bytes, a file, a stream, or a part of one.

use std::{
    fs::File,
    future::poll_fn,
    io::{self, Read, Seek, SeekFrom},
    path::{Path, PathBuf},
    pin::Pin,
    sync::{Arc, Mutex},
};

use base64::{Engine, engine::general_purpose::STANDARD};
use bytes::Bytes;
use futures_core::Stream;
use huaweicloud_auth::transport::Streamed;
use md5::{Digest, Md5};
use tokio::{sync::mpsc, task};

use super::pieces::{BoxStream, Failed, FromStream, InMemory, Received};
use crate::lock::lock;

/// The number of bytes that are read at once.
pub(super) const PIECE: usize = 256 * 1024;

/// Why the content could not be read, which transports do not return as it is.
pub(super) type Failure = Arc<Mutex<Option<io::Error>>>;

/// Content to be sent. It is read again for each attempt, and neither a file nor a stream is in memory as
/// a whole.
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
    Stream(Opener),
}

/// A function that opens a stream.
#[derive(Clone)]
struct Opener {
    open: Arc<dyn Fn() -> BoxStream + Send + Sync>,
    /// The length of the stream.
    length: u64,
    is_repeatable: bool,
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
    /// If it is not a file that can be read; the text names the path.
    pub async fn file(path: impl Into<PathBuf>) -> io::Result<Self> {
        let path = path.into();
        let (path, length) = blocking(move || {
            let about = File::open(&path).and_then(|file| file.metadata());
            let about = about.map_err(|error| {
                let text = format!("{} cannot be read: {error}", path.display());
                io::Error::new(error.kind(), text)
            })?;
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

    /// A stream of this many bytes, which the function opens: once for each attempt, for each
    /// [part](Self::cut), and for the [checksum](Self::md5).
    ///
    /// A stream of another length is an error.
    ///
    /// ```
    /// # use std::pin::Pin;
    /// use bytes::Bytes;
    /// use futures_core::Stream;
    /// use huaweicloud_core::transfer::Content;
    ///
    /// # fn open(_: &str) -> Pin<Box<dyn Stream<Item = std::io::Result<Bytes>> + Send>> { unimplemented!() }
    /// let content = Content::stream(11, || open("recording"));
    /// assert_eq!(content.length(), 11);
    /// ```
    #[must_use]
    pub fn stream<S>(length: u64, open: impl Fn() -> S + Send + Sync + 'static) -> Self
    where
        S: Stream<Item = io::Result<Bytes>> + Send + 'static,
    {
        Self::opened(length, true, move || Box::pin(open()))
    }

    /// A stream of this many bytes that can be read only once, such as the body of a request that is
    /// passed on.
    ///
    /// It is put in one attempt, whatever the retry policy. Reading it a second time is an error, so it has
    /// no [checksum](Self::md5).
    #[must_use]
    pub fn once(
        length: u64,
        stream: impl Stream<Item = io::Result<Bytes>> + Send + 'static,
    ) -> Self {
        let stream: Mutex<Option<BoxStream>> = Mutex::new(Some(Box::pin(stream)));
        Self::opened(length, false, move || {
            let stream = lock(&stream).take();
            stream.unwrap_or_else(|| {
                let text = "this stream was read before, and can be read only once";
                Box::pin(Failed(Some(io::Error::other(text))))
            })
        })
    }

    fn opened(
        length: u64,
        is_repeatable: bool,
        open: impl Fn() -> BoxStream + Send + Sync + 'static,
    ) -> Self {
        Self {
            source: Source::Stream(Opener {
                open: Arc::new(open),
                length,
                is_repeatable,
            }),
            start: 0,
            length,
        }
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
    /// If the content can no longer be read.
    pub async fn md5(&self) -> io::Result<String> {
        let mut hash = Md5::new();
        let hash = match &self.source {
            Source::Memory(_) => {
                let bytes = self.in_memory();
                blocking(move || Ok(hash.chain_update(bytes))).await?
            }
            Source::File(path) => {
                let (path, start, length) = (Arc::clone(path), self.start, self.length);
                blocking(move || {
                    each_piece(&path, start, length, |piece| {
                        hash.update(&piece);
                        true
                    })?;
                    Ok(hash)
                })
                .await?
            }
            Source::Stream(_) => {
                let mut stream = self.open(Failure::default());
                while let Some(piece) =
                    poll_fn(|context| Pin::new(&mut stream).poll_next(context)).await
                {
                    hash.update(&piece?);
                }
                hash
            }
        };
        Ok(STANDARD.encode(hash.finalize()))
    }

    /// Returns whether it can be read more than once.
    pub(super) fn is_repeatable(&self) -> bool {
        !matches!(&self.source, Source::Stream(opener) if !opener.is_repeatable)
    }

    /// Returns the bytes; none if they are not in memory.
    fn in_memory(&self) -> Bytes {
        let Source::Memory(bytes) = &self.source else {
            return Bytes::new();
        };
        let at = |offset: u64| usize::try_from(offset).unwrap_or(usize::MAX);
        bytes.slice(at(self.start)..at(self.start + self.length))
    }

    /// Returns the path, if it is a file.
    pub(super) fn path(&self) -> Option<&Path> {
        match &self.source {
            Source::File(path) => Some(path),
            Source::Memory(_) | Source::Stream(_) => None,
        }
    }

    /// Returns the content as a body. An error of reading is also stored in `failure`.
    pub(super) fn open(&self, failure: Failure) -> Streamed {
        match &self.source {
            Source::Memory(_) => Streamed::new(self.length, InMemory(self.in_memory())),
            Source::File(path) => {
                let (sender, receiver) = mpsc::channel(2);
                let (path, start, length) = (Arc::clone(path), self.start, self.length);
                task::spawn_blocking(move || {
                    // The receiver is dropped when the attempt ends.
                    let take = |piece| sender.blocking_send(Ok(piece)).is_ok();
                    if let Err(error) = each_piece(&path, start, length, take) {
                        let copy = io::Error::new(error.kind(), error.to_string());
                        *lock(&failure) = Some(error);
                        let _ = sender.blocking_send(Err(copy));
                    }
                });
                Streamed::new(self.length, Received(receiver))
            }
            Source::Stream(opener) => {
                let is_last = self.start + self.length == opener.length;
                let limit = (!is_last).then_some(self.length);
                let stream = FromStream::new((opener.open)(), self.start, limit, failure);
                Streamed::new(self.length, stream)
            }
        }
    }
}

/// Reads a part of a file piece by piece, as long as more is wanted.
fn each_piece(
    path: &Path,
    start: u64,
    length: u64,
    mut take: impl FnMut(Bytes) -> bool,
) -> io::Result<()> {
    let mut file = File::open(path)?;
    file.seek(SeekFrom::Start(start))?;
    let mut left = length;
    while left > 0 {
        let size = usize::try_from(left).map_or(PIECE, |left| left.min(PIECE));
        let mut piece = vec![0; size];
        file.read_exact(&mut piece)?;
        left -= size as u64;
        if !take(piece.into()) {
            break;
        }
    }
    Ok(())
}

/// Shows the path of a file, and the size of anything else.
impl std::fmt::Debug for Source {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Memory(bytes) => f.debug_tuple("Memory").field(&bytes.len()).finish(),
            Self::File(path) => f.debug_tuple("File").field(path).finish(),
            Self::Stream(opener) => f.debug_tuple("Stream").field(&opener.length).finish(),
        }
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
