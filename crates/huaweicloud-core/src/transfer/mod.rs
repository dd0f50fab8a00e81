//! Transfers of content to and from the object store, by the signed URLs that the service returns.
//!
//! Operations return such URLs in place of content. [`Client::transfer`] uses them over the client's own
//! connections. Content is never in memory as a whole. Transient errors are retried
//! according to the client's [retry policy](crate::ClientBuilder::retry). Neither errors nor `Debug`
//! show an address, since it gives access to the content.
//!
//! ```no_run
//! use huaweicloud_core::{Client, transfer::Content};
//!
//! # async fn run(client: Client, upload_url: &str, download_url: &str) -> Result<(), Box<dyn std::error::Error>> {
//! client
//!     .transfer()
//!     .put(upload_url, Content::file("footage.mp4").await?)
//!     .header("content-type", "video/mp4")
//!     .on_progress(|progress| println!("{} of {} bytes", progress.done, progress.total))
//!     .send()
//!     .await?;
//! let length = client.transfer().get(download_url).to_file("video.mp4").await?;
//! println!("{length} bytes");
//! # Ok(())
//! # }
//! ```

mod attempts;
mod content;
mod download;
mod error;
mod file;
mod get;
mod pieces;
mod progress;
mod put;
mod range;
mod ranges;
mod url;
mod version;

pub use self::{
    content::Content,
    download::Download,
    error::TransferError,
    get::Get,
    progress::{Progress, ProgressObserver},
    put::Put,
    version::ContentVersion,
};
use crate::{call::context::CallContext, client::Client};

/// Transfers of content over the connections of a client, created by [`Client::transfer`].
#[derive(Clone, Debug)]
pub struct Transfer {
    context: CallContext,
}

impl Client {
    /// Returns a handle for transfers of content to and from the object store.
    #[must_use]
    pub fn transfer(&self) -> Transfer {
        Transfer {
            context: self.context().clone(),
        }
    }
}

impl Transfer {
    /// Puts content to a signed URL.
    pub fn put(&self, url: impl Into<String>, content: Content) -> Put {
        Put::new(self.context.clone(), url.into(), content)
    }

    /// Gets content from a signed URL.
    pub fn get(&self, url: impl Into<String>) -> Get {
        Get::new(self.context.clone(), url.into())
    }
}
