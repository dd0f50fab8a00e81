//! The regions that offer the service.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

use huaweicloud_core::codegen::region;

use crate::generated::SERVICE;

region! {
    service SERVICE;
    /// A region of the service, which determines the endpoint.
    ///
    /// A region without a constant is created from its id, such as `"cn-north-4".parse()?`.
    pub struct Region;
    /// The region `cn-north-4`.
    CN_NORTH_4 = "cn-north-4";
}
