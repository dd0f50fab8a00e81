//! Actions on many assets, at the rates that the vendor documents.

mod spacing;

use std::{fmt, sync::Arc};

use huaweicloud_core::{Error, RateLimits, codegen};

use self::spacing::Spacing;
use crate::{
    Client,
    operation::{
        BATCH_EXECUTE_ASSET_ACTION, CREATE_ASSET_BY_REPLICATION_INFO, CREATE_DIGITAL_ASSET,
        DELETE_ASSET, SHOW_ASSET, SHOW_ASSET_REPLICATION_INFO, UPDATE_DIGITAL_ASSET,
    },
    types::{
        AssetActionResult, AssetActionStatus, BatchAssetAction, BatchAssetActionRequest,
        UpdateDigitalAssetRequest,
    },
};

/// The number of assets in one call, at most.
const MAX_PER_CALL: usize = 50;

/// A set of assets to which one action is applied; created by [`Client::assets`].
///
/// Calls are sent one after the other, within the rates that the vendor documents for most regions: per
/// second, 5 calls that change assets and 10 that read them. An asset that fails does not stop the others.
///
/// ```no_run
/// # async fn run(client: metastudio::Client) -> Result<(), metastudio::Error> {
/// let mut old = client.list_assets().tag("2024").items();
/// let mut ids = Vec::new();
/// while let Some(asset) = old.try_next().await? {
///     ids.push(asset.asset_id);
/// }
/// client.assets(ids.clone()).tag(["archive"], ["2024"]).await;
/// let outcome = client.assets(ids).delete().await;
/// println!("{} are in the recycle bin", outcome.done.len());
/// for (id, why) in outcome.failed {
///     eprintln!("{id}: {why}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[must_use = "assets do not change until an action is called"]
pub struct Assets {
    client: Client,
    ids: Vec<String>,
    rates: RateLimits,
}

/// The outcome of an action on many assets.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct AssetOutcome {
    /// The ids of the assets for which the action succeeded.
    pub done: Vec<String>,
    /// The ids of the assets for which it failed, with the reasons.
    pub failed: Vec<(String, AssetFailure)>,
}

/// Why an action failed for one asset.
#[non_exhaustive]
pub enum AssetFailure {
    /// The call failed. One call may name many assets, which then share the error.
    Call(Arc<Error>),
    /// The service rejected the action for this asset.
    #[non_exhaustive]
    Rejected {
        /// The error code in the response.
        code: Option<String>,
        /// The error message in the response.
        message: Option<String>,
    },
    /// The response did not mention this asset.
    NoResult,
}

impl fmt::Display for AssetFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Call(error) => error.fmt(f),
            Self::Rejected { code, message } => {
                let code = code.as_deref().unwrap_or("no code");
                let message = message.as_deref().unwrap_or("no message");
                write!(
                    f,
                    "rejected with {}: {}",
                    code.escape_debug(),
                    message.escape_debug()
                )
            }
            Self::NoResult => f.write_str("the response does not mention this asset"),
        }
    }
}

impl std::error::Error for AssetFailure {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            // Its text is that of the call.
            Self::Call(error) => error.source(),
            Self::Rejected { .. } | Self::NoResult => None,
        }
    }
}

codegen::debug_report!(AssetFailure);

impl Client {
    /// Selects assets by their ids, to apply one action to all of them.
    pub fn assets(&self, ids: impl IntoIterator<Item = impl Into<String>>) -> Assets {
        Assets {
            client: self.clone(),
            ids: ids.into_iter().map(Into::into).collect(),
            rates: RateLimits::none(),
        }
    }
}

impl Assets {
    /// Replaces the rates, such as with those
    /// [documented for a region](RateLimits::documented).
    pub fn rates(mut self, rates: RateLimits) -> Self {
        self.rates = rates;
        self
    }

    /// Adds and removes tags. Assets whose tags would not change are not updated.
    pub async fn tag(
        self,
        add: impl IntoIterator<Item = impl Into<String>>,
        remove: impl IntoIterator<Item = impl Into<String>>,
    ) -> AssetOutcome {
        let add: Vec<String> = add.into_iter().map(Into::into).collect();
        let remove: Vec<String> = remove.into_iter().map(Into::into).collect();
        let mut spacing = Spacing::new(&self.rates);
        let mut outcome = AssetOutcome::default();
        for id in self.ids {
            let tagged = tag(&self.client, &mut spacing, &id, &add, &remove).await;
            outcome.add(id, tagged);
        }
        outcome
    }

    /// Moves the assets to the recycle bin.
    pub async fn delete(self) -> AssetOutcome {
        self.act(BatchAssetAction::Delete).await
    }

    /// Deletes the assets permanently.
    pub async fn delete_permanently(self) -> AssetOutcome {
        self.act(BatchAssetAction::DeleteForce).await
    }

    /// Restores the assets from the recycle bin.
    pub async fn restore(self) -> AssetOutcome {
        self.act(BatchAssetAction::Restore).await
    }

    /// Activates the assets, so that others can use them.
    pub async fn activate(self) -> AssetOutcome {
        self.act(BatchAssetAction::Active).await
    }

    /// Deactivates the assets, so that others can no longer use them.
    pub async fn deactivate(self) -> AssetOutcome {
        self.act(BatchAssetAction::Unactive).await
    }

    /// Copies the assets to the region of another client.
    ///
    /// The service does not return the ids of the copies.
    pub async fn copy_to(self, target: &Client) -> AssetOutcome {
        let mut spacing = Spacing::new(&self.rates);
        let mut outcome = AssetOutcome::default();
        for id in self.ids {
            let copied = copy(&self.client, target, &mut spacing, &id).await;
            outcome.add(id, copied);
        }
        outcome
    }

    /// Applies an action to all assets, with up to [`MAX_PER_CALL`] in each call.
    async fn act(self, action: BatchAssetAction) -> AssetOutcome {
        let mut spacing = Spacing::new(&self.rates);
        let mut outcome = AssetOutcome::default();
        for ids in self.ids.chunks(MAX_PER_CALL) {
            // No rate is documented for batches; the rate for deleting one asset applies.
            spacing
                .turn(&self.client, &BATCH_EXECUTE_ASSET_ACTION, &DELETE_ASSET)
                .await;
            let request = BatchAssetActionRequest::new(action.clone(), ids.to_vec());
            let response = self
                .client
                .batch_execute_asset_action(&request)
                .send()
                .await;
            match response {
                Ok(response) => outcome.sort(ids, response.into_inner().results),
                Err(error) => {
                    let error = Arc::new(error);
                    let failure =
                        |id: &String| (id.clone(), AssetFailure::Call(Arc::clone(&error)));
                    outcome.failed.extend(ids.iter().map(failure));
                }
            }
        }
        outcome
    }
}

/// Forms of the actions that wait for their outcome.
///
/// # Errors
///
/// Each fails only if the thread for blocking calls cannot be used.
#[cfg(feature = "blocking")]
impl Assets {
    /// Does as [`tag`](Self::tag).
    pub fn tag_blocking(
        self,
        add: impl IntoIterator<Item = impl Into<String>>,
        remove: impl IntoIterator<Item = impl Into<String>>,
    ) -> Result<AssetOutcome, Error> {
        let add: Vec<String> = add.into_iter().map(Into::into).collect();
        let remove: Vec<String> = remove.into_iter().map(Into::into).collect();
        self.blocking(move |assets| assets.tag(add, remove))
    }

    /// Does as [`delete`](Self::delete).
    pub fn delete_blocking(self) -> Result<AssetOutcome, Error> {
        self.blocking(Self::delete)
    }

    /// Does as [`delete_permanently`](Self::delete_permanently).
    pub fn delete_permanently_blocking(self) -> Result<AssetOutcome, Error> {
        self.blocking(Self::delete_permanently)
    }

    /// Does as [`restore`](Self::restore).
    pub fn restore_blocking(self) -> Result<AssetOutcome, Error> {
        self.blocking(Self::restore)
    }

    /// Does as [`activate`](Self::activate).
    pub fn activate_blocking(self) -> Result<AssetOutcome, Error> {
        self.blocking(Self::activate)
    }

    /// Does as [`deactivate`](Self::deactivate).
    pub fn deactivate_blocking(self) -> Result<AssetOutcome, Error> {
        self.blocking(Self::deactivate)
    }

    /// Does as [`copy_to`](Self::copy_to).
    pub fn copy_to_blocking(self, target: &Client) -> Result<AssetOutcome, Error> {
        let target = target.clone();
        self.blocking(move |assets| async move { assets.copy_to(&target).await })
    }

    fn blocking<F>(self, act: impl FnOnce(Self) -> F) -> Result<AssetOutcome, Error>
    where
        F: Future<Output = AssetOutcome> + Send + 'static,
    {
        let client = self.client.clone();
        client.block_on(act(self))
    }
}

impl AssetOutcome {
    fn add(&mut self, id: String, result: Result<(), Error>) {
        match result {
            Ok(()) => self.done.push(id),
            Err(error) => self.failed.push((id, AssetFailure::Call(Arc::new(error)))),
        }
    }

    /// Adds the results of a call for these assets.
    fn sort(&mut self, ids: &[String], results: Vec<AssetActionResult>) {
        let mut left: Vec<&String> = ids.iter().collect();
        for result in results {
            let succeeded = result.ret_status == Some(AssetActionStatus::Success);
            let why = result.error_info.unwrap_or_default();
            for id in result.asset_ids {
                // Skips ids that were not in the request or are already counted.
                let Some(place) = left.iter().position(|other| **other == id) else {
                    continue;
                };
                left.swap_remove(place);
                if succeeded {
                    self.done.push(id);
                } else {
                    let failure = AssetFailure::Rejected {
                        code: why.error_code.clone(),
                        message: why.error_msg.clone(),
                    };
                    self.failed.push((id, failure));
                }
            }
        }
        let missing = left.into_iter().cloned();
        let missing = missing.map(|id| (id, AssetFailure::NoResult));
        self.failed.extend(missing);
    }
}

async fn tag(
    client: &Client,
    spacing: &mut Spacing<'_>,
    id: &str,
    add: &[String],
    remove: &[String],
) -> Result<(), Error> {
    spacing.turn(client, &SHOW_ASSET, &SHOW_ASSET).await;
    let before = client.show_asset(id).send().await?.into_inner().tags;
    let mut tags = before.clone();
    tags.retain(|tag| !remove.contains(tag));
    for tag in add {
        if !tags.contains(tag) {
            tags.push(tag.clone());
        }
    }
    if tags == before {
        return Ok(());
    }
    spacing
        .turn(client, &UPDATE_DIGITAL_ASSET, &UPDATE_DIGITAL_ASSET)
        .await;
    let request = UpdateDigitalAssetRequest::new().tags(tags);
    client.update_digital_asset(id, &request).send().await?;
    Ok(())
}

async fn copy(
    client: &Client,
    target: &Client,
    spacing: &mut Spacing<'_>,
    id: &str,
) -> Result<(), Error> {
    // No rates are documented for these two; those for showing and creating an asset apply.
    spacing
        .turn(client, &SHOW_ASSET_REPLICATION_INFO, &SHOW_ASSET)
        .await;
    let info = client.show_asset_replication_info(id).send().await?;
    let create = &CREATE_ASSET_BY_REPLICATION_INFO;
    spacing.turn(target, create, &CREATE_DIGITAL_ASSET).await;
    target
        .create_asset_by_replication_info(info.into_inner())
        .send()
        .await?;
    Ok(())
}
