//! How an operation is called: pages, filters, order, rate limits and retries.

use std::{collections::BTreeMap, num::NonZeroU32};

use serde::Deserialize;

use super::{extensions, pairs};

extensions! {
    Pagination, "x-pagination", "`{items, total, offset, limit}`";
    Retry, "x-retry", "`idempotent`, `unexecuted` or `never`";
    RateLimit, "x-rate-limit", "calls per second: `{default: 10, <region>: 20}`";
    Filter, "x-filter", "`{field, match}`";
    Sort, "x-sort", "a map of value to field";
}

/// How an operation returns pages (`x-pagination`).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Pagination {
    /// The list property of the response.
    pub items: String,
    /// The property of the response with the total number of elements.
    pub total: Option<String>,
    /// The query parameter for the number of elements to skip.
    pub offset: String,
    /// The query parameter for the size of a page.
    pub limit: String,
}

/// When a failed call may be retried (`x-retry`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Retry {
    /// It is retried after every transient error.
    Idempotent,
    /// It is retried only if it was not executed.
    Unexecuted,
    /// It is never retried.
    Never,
}

/// Documented calls per second for a tenant (`x-rate-limit`).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "BTreeMap<String, NonZeroU32>")]
#[non_exhaustive]
pub struct RateLimit {
    /// The rate in every region without its own.
    pub default: u32,
    /// The rates of regions, sorted by name.
    pub by_region: Vec<(String, u32)>,
}

impl TryFrom<BTreeMap<String, NonZeroU32>> for RateLimit {
    type Error = String;

    fn try_from(mut rates: BTreeMap<String, NonZeroU32>) -> Result<Self, String> {
        let default = rates.remove("default").ok_or("`default` is missing")?;
        let is_part = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        let is_region = |name: &str| !name.is_empty() && name.bytes().all(is_part);
        if let Some(name) = rates.keys().find(|name| !is_region(name)) {
            return Err(format!("`{name}` is not a region"));
        }
        let by_region = rates.into_iter().map(|(name, rate)| (name, rate.get()));
        Ok(Self {
            default: default.get(),
            by_region: by_region.collect(),
        })
    }
}

impl RateLimit {
    /// Returns the rate in a region.
    pub fn in_region(&self, region: &str) -> u32 {
        let own = self.by_region.iter().find(|(name, _)| name == region);
        own.map_or(self.default, |(_, rate)| *rate)
    }
}

/// How a query parameter selects elements (`x-filter`).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Filter {
    /// The property that is compared: a dotted path.
    pub field: String,
    /// The comparison.
    #[serde(rename = "match")]
    pub how: Match,
}

/// How a parameter is compared with a property.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Match {
    /// The property is equal to the value.
    Equal,
    /// The property is equal to one of the values.
    Any,
    /// The property contains the value.
    Contains,
    /// The property is not before the value.
    Since,
    /// The property is not after the value.
    Until,
}

/// The properties that each value of a sort key orders by (`x-sort`), in order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Sort(#[serde(deserialize_with = "pairs")] pub Vec<(String, String)>);
