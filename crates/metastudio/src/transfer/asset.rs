//! Downloads of assets.

use huaweicloud_core::{Error, codegen, transfer::Get};

use crate::{Client, types::AssetFileCategory};

/// Why an asset cannot be downloaded.
#[derive(thiserror::Error)]
#[non_exhaustive]
pub enum AssetContentError {
    /// The call that shows the asset failed.
    #[error(transparent)]
    Call(#[from] Error),
    /// The asset has no main file with a download URL.
    #[error(
        "the asset {asset_id} has no main file with a download URL; help: wait until it is complete"
    )]
    #[non_exhaustive]
    Missing {
        /// The id of the asset.
        asset_id: String,
    },
}

codegen::debug_report!(AssetContentError);

impl Client {
    /// Prepares the download of the main file of an asset, such as a rendered video.
    ///
    /// It calls the service for the download URL, which is valid for a day.
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
    /// The call fails, or the asset has no main file with a download URL.
    pub async fn get_asset(&self, asset_id: impl Into<String>) -> Result<Get, AssetContentError> {
        let asset_id = asset_id.into();
        let asset = self.show_asset(&asset_id).send().await?;
        let main = asset.files.iter().find_map(|file| {
            let is_main = file.asset_file_category == Some(AssetFileCategory::Main);
            file.download_url.as_ref().filter(|_| is_main)
        });
        match main {
            Some(url) => Ok(self.transfer().get(url)),
            None => Err(AssetContentError::Missing { asset_id }),
        }
    }

    /// Prepares the download of the main file of an asset, and waits for the response of the service.
    ///
    /// # Errors
    ///
    /// Fails as [`get_asset`](Self::get_asset) does.
    #[cfg(feature = "blocking")]
    pub fn get_asset_blocking(
        &self,
        asset_id: impl Into<String>,
    ) -> Result<Get, AssetContentError> {
        let (client, asset_id) = (self.clone(), asset_id.into());
        self.block_on(async move { client.get_asset(asset_id).await })?
    }
}
