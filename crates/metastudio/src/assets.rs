//! The same done to many assets, at the rates that the service documents.

mod spacing;

use std::{fmt, sync::Arc};

use huaweicloud_core::{Error, RateLimits};

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

/// How many assets one call names.
const A_CALL: usize = 50;

/// Many assets, to which the same is to be done. [`Client::assets`] makes one.
///
/// Calls go out one after the other, sspacingd so that in no second there are more than the vendor
/// documents: 5 that change assets and 10 that ask for them, as it is in most regions. An asset that
/// fails does not keep the others from their turn.
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
#[must_use = "nothing is done to assets until it is said what"]
pub struct Assets {
    client: Client,
    ids: Vec<String>,
    rates: RateLimits,
}

/// What became of many assets.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct AssetOutcome {
    /// The ids of those to which it was done.
    pub done: Vec<String>,
    /// The ids of the others, and why.
    pub failed: Vec<(String, AssetFailure)>,
}

/// Why something was not done to one asset.
#[derive(Debug)]
#[non_exhaustive]
pub enum AssetFailure {
    /// The call for it failed. One call may be for many assets.
    Call(Arc<Error>),
    /// The service refused it.
    #[non_exhaustive]
    Refused {
        /// The code that the service gave.
        code: Option<String>,
        /// What the service said.
        message: Option<String>,
    },
    /// The service did not say what became of it.
    Unanswered,
}

impl fmt::Display for AssetFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Call(error) => error.fmt(f),
            Self::Refused { code, message } => {
                let code = code.as_deref().unwrap_or("no code");
                let message = message.as_deref().unwrap_or("no reason given");
                write!(
                    f,
                    "refused with {}: {}",
                    code.escape_debug(),
                    message.escape_debug()
                )
            }
            Self::Unanswered => f.write_str("the service did not say what became of it"),
        }
    }
}

impl std::error::Error for AssetFailure {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Call(error) => Some(&**error),
            Self::Refused { .. } | Self::Unanswered => None,
        }
    }
}

impl Client {
    /// Many assets, to do the same to each.
    pub fn assets(&self, ids: impl IntoIterator<Item = impl Into<String>>) -> Assets {
        Assets {
            client: self.clone(),
            ids: ids.into_iter().map(Into::into).collect(),
            rates: RateLimits::none(),
        }
    }
}

impl Assets {
    /// Keeps to these rates instead, such as those
    /// [documented for a region](RateLimits::documented).
    pub fn rates(mut self, rates: RateLimits) -> Self {
        self.rates = rates;
        self
    }

    /// Adds tags, and removes others. Assets that have it so already are not changed.
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

    /// Moves them to the recycle bin.
    pub async fn delete(self) -> AssetOutcome {
        self.act(BatchAssetAction::Delete).await
    }

    /// Deletes them for good.
    pub async fn delete_for_good(self) -> AssetOutcome {
        self.act(BatchAssetAction::DeleteForce).await
    }

    /// Brings them back from the recycle bin.
    pub async fn restore(self) -> AssetOutcome {
        self.act(BatchAssetAction::Restore).await
    }

    /// Lets others use them.
    pub async fn activate(self) -> AssetOutcome {
        self.act(BatchAssetAction::Active).await
    }

    /// Lets others no longer use them.
    pub async fn deactivate(self) -> AssetOutcome {
        self.act(BatchAssetAction::Unactive).await
    }

    /// Copies them to the region of another client. The service does not tell the ids of the copies.
    pub async fn copy_to(self, target: &Client) -> AssetOutcome {
        let mut spacing = Spacing::new(&self.rates);
        let mut outcome = AssetOutcome::default();
        for id in self.ids {
            let copied = copy(&self.client, target, &mut spacing, &id).await;
            outcome.add(id, copied);
        }
        outcome
    }

    /// Does something to all, many a call.
    async fn act(self, action: BatchAssetAction) -> AssetOutcome {
        let mut spacing = Spacing::new(&self.rates);
        let mut outcome = AssetOutcome::default();
        for ids in self.ids.chunks(A_CALL) {
            // No rate is documented for it, so it keeps to that of deleting one.
            spacing
                .turn(&self.client, &BATCH_EXECUTE_ASSET_ACTION, &DELETE_ASSET)
                .await;
            let request = BatchAssetActionRequest::new(action.clone(), ids.to_vec());
            let answer = self
                .client
                .batch_execute_asset_action(&request)
                .send()
                .await;
            match answer {
                Ok(answer) => outcome.sort(ids, answer.into_inner().results),
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

impl AssetOutcome {
    fn add(&mut self, id: String, result: Result<(), Error>) {
        match result {
            Ok(()) => self.done.push(id),
            Err(error) => self.failed.push((id, AssetFailure::Call(Arc::new(error)))),
        }
    }

    /// Takes what the service says of the assets that a call named.
    fn sort(&mut self, ids: &[String], results: Vec<AssetActionResult>) {
        let mut left: Vec<&String> = ids.iter().collect();
        for result in results {
            let succeeded = result.ret_status == Some(AssetActionStatus::Success);
            let why = result.error_info.unwrap_or_default();
            for id in result.asset_ids {
                // What was not asked for, or was told already, does not count.
                let Some(place) = left.iter().position(|other| **other == id) else {
                    continue;
                };
                left.swap_remove(place);
                if succeeded {
                    self.done.push(id);
                } else {
                    let failure = AssetFailure::Refused {
                        code: why.error_code.clone(),
                        message: why.error_msg.clone(),
                    };
                    self.failed.push((id, failure));
                }
            }
        }
        let unanswered = left.into_iter().cloned();
        let unanswered = unanswered.map(|id| (id, AssetFailure::Unanswered));
        self.failed.extend(unanswered);
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
    // No rates are documented for these two, so they keep to those of showing and creating one.
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
