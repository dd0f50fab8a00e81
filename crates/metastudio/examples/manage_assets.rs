//! Finds, tags, deletes, restores and copies assets, many at once, and no faster than the vendor
//! documents.
//!
//! `cargo run -p metastudio --example manage_assets` does this with two mock servers, which stand for
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
    let there = MockServer::builder().seed(2).start()?; // It has other assets.
    for server in [&here, &there] {
        server.inject(Fault::throttle_as_documented("cn-north-4"))?;
    }
    manage(&client(&here)?, &client(&there)?).await?;
    let requests = here.requests().into_iter().chain(there.requests());
    let statuses = requests.filter_map(|request| request.status);
    let throttled = statuses.filter(|status| status.as_u16() == 429).count();
    ensure!(throttled == 0, "{throttled} calls were too fast");
    println!("no call was too fast");
    Ok(())
}

/// Deals with the first eight images and videos of a region.
pub(crate) async fn manage(client: &Client, elsewhere: &Client) -> anyhow::Result<()> {
    // Without this, the rates are those of the regions that allow the least.
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
    ensure!(page.assets.len() == ids.len(), "all have the tag");

    done(
        "deleted",
        ids.len(),
        &client.assets(ids.clone()).delete().await,
    )?;
    let bin = client.list_assets().asset_state([AssetState::Deleting]);
    let in_bin = bin.asset_id(ids.clone()).send().await?;
    println!("{:?} of them in the recycle bin", in_bin.count);

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

/// Tells what became of assets; fails if it was not done to all.
fn done(what: &str, wanted: usize, outcome: &AssetOutcome) -> anyhow::Result<()> {
    for (id, why) in &outcome.failed {
        eprintln!("{id}: {why}");
    }
    println!("{what} {} of {wanted}", outcome.done.len());
    ensure!(outcome.done.len() == wanted, "{what}: not all");
    Ok(())
}
