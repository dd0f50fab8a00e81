//! A client for Huawei Cloud DNS.
//!
//! [`Client`] has a method for each operation, which returns a request builder from [`builders`]. Items
//! that do not depend on the service are those of the crate [`huaweicloud_core`], whose documentation
//! covers credentials, retries, paging, jobs, errors and testing.

#![forbid(unsafe_code)]

#[rustfmt::skip]
mod generated;
mod region;

#[doc(inline)]
pub use huaweicloud_core::*;

#[cfg(feature = "dynamic")]
pub use crate::generated::dynamic;
pub use crate::generated::{Client, ClientBuilder, SERVICE, builders, operation, types};
pub use crate::region::Region;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
