//! Downloads from signed URLs.

use std::{fmt, path::PathBuf, time::Duration};

use bytes::{Bytes, BytesMut};

use super::{
    download::Download,
    error::TransferError,
    file::PartFile,
    progress::{Progress, ProgressObserver},
    ranges::{Ranges, Timing},
    url,
    version::ContentVersion,
};
use crate::call::context::CallContext;

/// Gets content from a signed URL; see [`Transfer::get`](super::Transfer::get).
///
/// It requests one range after another, so that only a range that fails is requested again. Content
/// that changes meanwhile is an error, by its length and the headers `ETag` and `Last-Modified`.
/// Content is returned as it is stored, even if it has a `Content-Encoding`.
#[must_use = "nothing is downloaded until a method such as `to_file` is called"]
pub struct Get {
    context: CallContext,
    url: String,
    start: u64,
    version: Option<ContentVersion>,
    observer: ProgressObserver,
    timing: Timing,
}

impl Get {
    pub(super) fn new(context: CallContext, url: String) -> Self {
        Self {
            context,
            url,
            start: 0,
            version: None,
            observer: ProgressObserver::default(),
            timing: Timing::default(),
        }
    }

    /// Leaves out this many bytes at the beginning, to continue a download that was interrupted.
    /// Content that is not longer than that is reported as [changed](TransferError::Changed).
    /// [`to_file`](Self::to_file) writes the rest, and returns the length of the whole.
    pub fn starting_at(mut self, start: u64) -> Self {
        self.start = start;
        self
    }

    /// Gets this version of the content only. Any other is reported as [changed](TransferError::Changed).
    /// Use it with [`starting_at`](Self::starting_at) to continue a download of another process.
    pub fn if_version(mut self, version: ContentVersion) -> Self {
        self.version = Some(version);
        self
    }

    /// Calls this function with the number of bytes that were received.
    pub fn on_progress(self, observe: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.observed_by(ProgressObserver::new(observe))
    }

    /// Reports the progress to this observer.
    pub fn observed_by(mut self, observer: ProgressObserver) -> Self {
        self.observer = observer;
        self
    }

    /// Ends the download when it takes longer than this as a whole, with all its attempts, however
    /// slowly content still arrives. The time starts with the first request; that which the reader of
    /// a [stream](Self::into_stream) takes between pieces counts too. Default: no limit.
    ///
    /// ```no_run
    /// # use std::time::Duration;
    /// # async fn run(client: huaweicloud_core::Client, url: &str) -> Result<(), huaweicloud_core::transfer::TransferError> {
    /// let download = client.transfer().get(url).deadline(Duration::from_secs(600));
    /// let content = download.to_bytes().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn deadline(mut self, limit: Duration) -> Self {
        self.timing.deadline = Some(limit);
        self
    }

    /// Ends the request of one range, of up to 8 MiB, when it takes longer than this, and retries it.
    /// Default: ten minutes, which 14 KiB per second suffice for. A store that sends nothing at all is
    /// given up earlier, after the read timeout of the client.
    pub fn range_timeout(mut self, timeout: Duration) -> Self {
        self.timing.range = timeout;
        self
    }

    /// Gets it into memory.
    ///
    /// # Errors
    ///
    /// The store rejects the request or sends another range, the content changes meanwhile, there was
    /// no response in any attempt, or it took too long.
    pub async fn to_bytes(self) -> Result<Bytes, TransferError> {
        let mut ranges = self.ranges()?;
        let Some(first) = ranges.next().await? else {
            return Ok(Bytes::new());
        };
        let Some(second) = ranges.next().await? else {
            return Ok(first);
        };
        let mut content = BytesMut::from(first);
        let mut next = Some(second);
        while let Some(piece) = next {
            content.extend_from_slice(&piece);
            next = ranges.next().await?;
        }
        Ok(content.freeze())
    }

    /// Gets it into a file, and returns its length. An existing file is replaced when the content is
    /// complete, and keeps its permissions; a link keeps leading to it.
    ///
    /// Until then it is written to a file in the same folder, with a name of its own that ends with
    /// `.part`; it is removed if the download fails or is dropped. Several downloads to one path
    /// therefore do not mix: the last to be complete is kept.
    ///
    /// # Errors
    ///
    /// Fails as [`to_bytes`](Self::to_bytes) does; also, if the file cannot be written.
    pub async fn to_file(self, path: impl Into<PathBuf>) -> Result<u64, TransferError> {
        let path = path.into();
        let failed = |source| TransferError::Content {
            path: Some(path.clone()),
            source,
        };
        let mut ranges = self.ranges()?;
        let part = PartFile::create(&path).await.map_err(failed)?;
        while let Some(piece) = ranges.next().await? {
            part.append(piece).await.map_err(failed)?;
        }
        part.move_to_target().await.map_err(failed)?;
        Ok(ranges.done())
    }

    /// Returns the content as a stream of pieces, which is also a reader.
    pub fn into_stream(self) -> Download {
        Download::new(self.ranges())
    }

    /// Gets it into memory, and waits for it.
    ///
    /// # Errors
    ///
    /// Fails as [`to_bytes`](Self::to_bytes) does.
    #[cfg(feature = "blocking")]
    pub fn to_bytes_blocking(self) -> Result<Bytes, TransferError> {
        let context = self.context.clone();
        context.background.block_on(self.to_bytes())?
    }

    /// Gets it into a file, waits for it, and returns its length.
    ///
    /// # Errors
    ///
    /// Fails as [`to_file`](Self::to_file) does.
    #[cfg(feature = "blocking")]
    pub fn to_file_blocking(self, path: impl Into<PathBuf>) -> Result<u64, TransferError> {
        let (context, path) = (self.context.clone(), path.into());
        context.background.block_on(self.to_file(path))?
    }

    fn ranges(self) -> Result<Ranges, TransferError> {
        let uri = url::parse(&self.url)?;
        let Self {
            context,
            start,
            version,
            observer,
            timing,
            ..
        } = self;
        Ok(Ranges::new(context, uri, start, version, observer, timing))
    }
}

/// Omits the URL, which gives access to the content.
impl fmt::Debug for Get {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Get").finish_non_exhaustive()
    }
}
