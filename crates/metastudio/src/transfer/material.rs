//! Material that trainings upload.

use huaweicloud_core::transfer::{Content, ProgressObserver, TransferError};

use crate::Client;

/// Uploads content to the URL of a job.
pub(super) async fn put(
    client: &Client,
    url: &str,
    content: &Content,
    content_type: &str,
    observer: ProgressObserver,
) -> Result<(), TransferError> {
    let put = client.transfer().put(url, content.clone());
    let put = put
        .header("content-type", content_type)
        .observed_by(observer);
    put.send().await
}
