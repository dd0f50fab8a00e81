//! Finds, tags, deletes, restores and copies many assets, within the documented rates.
//!
//! `cargo run -p metastudio --example manage_assets` runs it with two mock servers, which represent
//! two regions.

use anyhow::ensure;
use metastudio::{
    AssetOutcome, Client, Credentials, RateLimits, Region, operation,
    types::{AssetState, AssetType},
};
use metastudio_mock::{Fault, MockServer};

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let here = MockServer::start()?;
    let there = MockServer::builder().seed(2).start()?; // Another seed creates other assets.
    for server in [&here, &there] {
        server.inject(Fault::throttle_as_documented("cn-north-4"))?;
    }
    manage(&client(&here)?, &client(&there)?).await?;
    let requests = here.requests().into_iter().chain(there.requests());
    let statuses = requests.filter_map(|request| request.status);
    let throttled = statuses.filter(|status| status.as_u16() == 429).count();
    ensure!(throttled == 0, "{throttled} calls were throttled");
    println!("no call was throttled");
    Ok(())
}

/// Manages the first eight images and videos of a region.
pub(crate) async fn manage(client: &Client, elsewhere: &Client) -> anyhow::Result<()> {
    // By default, the lowest rates of all regions apply.
    let rates = RateLimits::documented(operation::ALL, Region::CN_NORTH_4.id());

    let mut found = client
        .list_assets()
        .asset_type([AssetType::Image, AssetType::Video])
        .items();
    let mut ids = Vec::new();
    while let Some(asset) = found.try_next().await? {
        ids.push(asset.asset_id);
    }
    ids.truncate(8);
    println!("{} images and videos", ids.len());

    let tagged = client.assets(ids.clone()).rates(rates.clone());
    done(
        "tagged",
        ids.len(),
        &tagged.tag(["spring"], ["draft"]).await,
    )?;
    let page = client.list_assets().tag("spring").send().await?;
    ensure!(
        page.assets.len() == ids.len(),
        "not all assets have the tag"
    );

    done(
        "deleted",
        ids.len(),
        &client.assets(ids.clone()).delete().await,
    )?;
    let bin = client.list_assets().asset_state([AssetState::Deleting]);
    let in_bin = bin.asset_id(ids.clone()).send().await?;
    println!("{:?} in the recycle bin", in_bin.count);

    done(
        "restored",
        ids.len(),
        &client.assets(ids.clone()).restore().await,
    )?;
    let copied = client.assets(ids.clone()).rates(rates).copy_to(elsewhere);
    done("copied", ids.len(), &copied.await)
}

fn client(server: &MockServer) -> anyhow::Result<Client> {
    Ok(Client::builder()
        .endpoint(server.url())
        .credentials(Credentials::token(server.token()))
        .project_id(server.project_id())
        .build()?)
}

/// Prints the outcome of an action; fails unless it succeeded for all assets.
fn done(action: &str, expected: usize, outcome: &AssetOutcome) -> anyhow::Result<()> {
    for (id, why) in &outcome.failed {
        eprintln!("{id}: {why}");
    }
    println!("{action} {} of {expected}", outcome.done.len());
    ensure!(
        outcome.done.len() == expected,
        "not all assets were {action}"
    );
    Ok(())
}
