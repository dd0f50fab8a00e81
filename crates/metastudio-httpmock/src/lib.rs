#![doc = include_str!("../README.md")]

#[rustfmt::skip]
mod generated;

pub use huaweicloud_httpmock::{ErrorBody, Sender, httpmock};

pub use crate::generated::{MockServerExt, operations};
