//! How an operation is called: pages, filters, order, rate limits and retries.

use std::{collections::BTreeMap, num::NonZeroU32};

use serde::Deserialize;

use super::{extensions, pairs};

extensions! {
    Pagination, "x-pagination", "`{items, total, offset, limit}`, or `{items, total, marker, limit}` with `next`, a pointer into the response, or `last`, a property of the last element";
    Retry, "x-retry", "`idempotent`, `unexecuted` or `never`";
    RateLimit, "x-rate-limit", "calls per second: `{default: 10, <region>: 20}`";
    Filter, "x-filter", "`{field, match}`";
    Sort, "x-sort", "a map of value to field";
}

/// How an operation returns pages (`x-pagination`).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "WrittenPages")]
#[non_exhaustive]
pub struct Pagination {
    /// The list property of the response.
    pub items: String,
    /// The property of the response with the total number of elements.
    pub total: Option<String>,
    /// The query parameter for the place where a page starts: the number of elements to skip, or a
    /// marker if `next` says where markers are.
    pub offset: String,
    /// The query parameter for the size of a page.
    pub limit: String,
    /// Where the marker of the next page is; `None` for a list that is paged by offset.
    pub next: Option<NextMarker>,
}

/// Where the marker of the next page is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NextMarker {
    /// At this JSON pointer of the response; the last page has none there.
    Response(String),
    /// In this property of the last element of the page; the page after the last is empty.
    LastElement(String),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenPages {
    items: String,
    total: Option<String>,
    offset: Option<String>,
    marker: Option<String>,
    limit: String,
    next: Option<String>,
    last: Option<String>,
}

impl TryFrom<WrittenPages> for Pagination {
    type Error = &'static str;

    fn try_from(written: WrittenPages) -> Result<Self, Self::Error> {
        let next = match (written.next, written.last) {
            (None, None) => None,
            (Some(pointer), None) if pointer.starts_with('/') => {
                Some(NextMarker::Response(pointer))
            }
            (None, Some(property)) => Some(NextMarker::LastElement(property)),
            (Some(_), None) => return Err("`next` is no JSON pointer"),
            (Some(_), Some(_)) => return Err("a marker is in one place: `next` or `last`"),
        };
        let offset = match (written.offset, written.marker, &next) {
            (Some(offset), None, None) => offset,
            (None, Some(marker), Some(_)) => marker,
            (Some(_), None, Some(_)) => return Err("an offset has neither `next` nor `last`"),
            (None, Some(_), None) => return Err("`marker` goes with `next` or `last`"),
            _ => return Err("a list is paged by `offset` or by `marker`"),
        };
        Ok(Self {
            items: written.items,
            total: written.total,
            offset,
            limit: written.limit,
            next,
        })
    }
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

#[cfg(test)]
mod tests {
    use super::{super::Extension, NextMarker, Pagination};
    use serde_json::json;

    #[test]
    fn a_list_is_paged_by_offset_or_by_marker() {
        let of = |value| Pagination::parse(&value).ok();
        let pages = of(json!({ "items": "a", "offset": "offset", "limit": "limit" }));
        assert_eq!(pages.unwrap().next, None);
        let next = json!({ "items": "a", "marker": "marker", "limit": "limit", "next": "/p/next" });
        let pages = of(next).unwrap();
        assert_eq!(pages.offset, "marker");
        assert_eq!(pages.next, Some(NextMarker::Response("/p/next".to_owned())));
        let last = json!({ "items": "a", "marker": "marker", "limit": "limit", "last": "id" });
        let last = of(last).unwrap().next;
        assert_eq!(last, Some(NextMarker::LastElement("id".to_owned())));
        for wrong in [
            json!({ "items": "a", "limit": "limit" }),
            json!({ "items": "a", "limit": "limit", "marker": "m" }),
            json!({ "items": "a", "limit": "limit", "offset": "o", "last": "id" }),
            json!({ "items": "a", "limit": "limit", "marker": "m", "next": "id" }),
            json!({ "items": "a", "limit": "limit", "marker": "m", "next": "/a", "last": "id" }),
            json!({ "items": "a", "limit": "limit", "marker": "m", "offset": "o", "last": "id" }),
        ] {
            assert!(of(wrong.clone()).is_none(), "{wrong}");
        }
    }
}
