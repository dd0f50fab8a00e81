//! Content on its way to and from the object store, by the signed URLs that the service hands out.
//!
//! Operations give such URLs in place of content: a file is created, and its content goes elsewhere;
//! a video is shown, and is fetched elsewhere. [`Client::put`] and [`Client::get`] do this over the
//! client's own connections. Content is never in memory as a whole, what failed in passing is tried
//! again, and neither errors nor `Debug` show an address, since whoever has it has the content.
//!
//! ```no_run
//! use metastudio::{Client, transfer::Content};
//!
//! # async fn run(client: Client, upload_url: &str, download_url: &str) -> Result<(), Box<dyn std::error::Error>> {
//! client
//!     .put(upload_url, Content::file("footage.mp4").await?)
//!     .header("content-type", "video/mp4")
//!     .on_progress(|progress| println!("{} of {} bytes", progress.done, progress.total))
//!     .send()
//!     .await?;
//! let length = client.get(download_url).to_file("video.mp4").await?;
//! println!("{length} bytes");
//! # Ok(())
//! # }
//! ```

mod attempts;
mod content;
mod error;
mod get;
mod progress;
mod put;
#[cfg(feature = "files")]
mod upload;

#[cfg(feature = "files")]
pub use self::upload::{Upload, UploadError};
pub use self::{content::Content, error::TransferError, get::Get, progress::Progress, put::Put};
use crate::client::Client;

impl Client {
    /// Puts content to a signed URL.
    pub fn put(&self, url: impl Into<String>, content: Content) -> Put {
        Put::new(self.clone(), url.into(), content)
    }

    /// Gets content from a signed URL.
    pub fn get(&self, url: impl Into<String>) -> Get {
        Get::new(self.clone(), url.into())
    }
}
