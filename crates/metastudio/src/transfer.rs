//! Uploads to and downloads from the object store, by the signed URLs that the service returns.
//!
//! [`Client::transfer`](huaweicloud_core::Client::transfer) uploads to and downloads from any URL. Workflows
//! build on them: [`Upload`] adds a file to an asset, [`Training`] trains an avatar from footage, and
//! [`Client::get_asset`](crate::Client::get_asset) downloads an asset. With the feature `text-to-speech`,
//! `Speech` turns text into speech; with `voice-training`, `VoiceTraining` trains a voice from recordings.
//!
//! ```no_run
//! use metastudio::{Client, transfer::Content};
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

#[cfg(feature = "digital-assets")]
mod asset;
#[cfg(all(
    feature = "blocking",
    any(
        feature = "files",
        feature = "model-training",
        feature = "text-to-speech",
        feature = "voice-training",
    )
))]
mod blocking;
#[cfg(any(
    feature = "model-training",
    feature = "text-to-speech",
    feature = "voice-training",
))]
mod creation;
#[cfg(any(feature = "model-training", feature = "voice-training"))]
mod material;
#[cfg(feature = "text-to-speech")]
mod speech;
#[cfg(feature = "model-training")]
mod training;
#[cfg(feature = "files")]
mod upload;
#[cfg(feature = "voice-training")]
mod voice;

pub use huaweicloud_core::transfer::*;

#[cfg(feature = "digital-assets")]
pub use self::asset::AssetContentError;
#[cfg(feature = "text-to-speech")]
pub use self::speech::{Speech, SpeechError, SpeechFiles};
#[cfg(feature = "model-training")]
pub use self::training::{Footage, Training, TrainingError};
#[cfg(feature = "files")]
pub use self::upload::{Upload, UploadError, UploadState};
#[cfg(feature = "voice-training")]
pub use self::voice::{Recordings, Sentence, VoiceEdition, VoiceTraining, VoiceTrainingError};
