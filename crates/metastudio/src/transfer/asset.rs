//! The content of an asset.

use huaweicloud_core::{Error, transfer::Get};

use crate::{Client, types::AssetFileCategory};

/// Why the content of an asset cannot be got.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AssetContentError {
    /// The asset cannot be shown.
    #[error(transparent)]
    Call(#[from] Error),
    /// It has no main file that can be downloaded.
    #[error("the asset {asset_id} has no main file with an address; it may still be in the making")]
    #[non_exhaustive]
    Missing {
        /// The asset.
        asset_id: String,
    },
}

impl Client {
    /// Asks where the main file of an asset is, such as a video that was rendered, to get it from
    /// there. Addresses are valid for a day.
    ///
    /// ```no_run
    /// # async fn run(client: metastudio::Client, asset_id: &str) -> Result<(), Box<dyn std::error::Error>> {
    /// let length = client.get_asset(asset_id).await?.to_file("video.mp4").await?;
    /// println!("{length} bytes");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// The asset cannot be shown, or has no such file.
    pub async fn get_asset(&self, asset_id: impl Into<String>) -> Result<Get, AssetContentError> {
        let asset_id = asset_id.into();
        let asset = self.show_asset(&asset_id).send().await?;
        let main = asset.files.iter().find_map(|file| {
            let is_main = file.asset_file_category == Some(AssetFileCategory::Main);
            file.download_url.as_ref().filter(|_| is_main)
        });
        match main {
            Some(url) => Ok(self.get(url)),
            None => Err(AssetContentError::Missing { asset_id }),
        }
    }
}
