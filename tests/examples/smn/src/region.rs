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
    ///
    /// These addresses differ from the others; set them as the endpoint:
    ///
    /// - `https://smn.cn-north-2.myhuaweicloud.cn`
    /// - `https://smn.eu-west-101.myhuaweicloud.eu`
    pub struct Region;
    /// The region `ae-ad-1`.
    AE_AD_1 = "ae-ad-1";
    /// The region `af-north-1`.
    AF_NORTH_1 = "af-north-1";
    /// The region `af-south-1`.
    AF_SOUTH_1 = "af-south-1";
    /// The region `ap-southeast-1`.
    AP_SOUTHEAST_1 = "ap-southeast-1";
    /// The region `ap-southeast-2`.
    AP_SOUTHEAST_2 = "ap-southeast-2";
    /// The region `ap-southeast-3`.
    AP_SOUTHEAST_3 = "ap-southeast-3";
    /// The region `ap-southeast-4`.
    AP_SOUTHEAST_4 = "ap-southeast-4";
    /// The region `ap-southeast-5`.
    AP_SOUTHEAST_5 = "ap-southeast-5";
    /// The region `cn-east-2`.
    CN_EAST_2 = "cn-east-2";
    /// The region `cn-east-3`.
    CN_EAST_3 = "cn-east-3";
    /// The region `cn-east-4`.
    CN_EAST_4 = "cn-east-4";
    /// The region `cn-east-5`.
    CN_EAST_5 = "cn-east-5";
    /// The region `cn-north-1`.
    CN_NORTH_1 = "cn-north-1";
    /// The region `cn-north-11`.
    CN_NORTH_11 = "cn-north-11";
    /// The region `cn-north-12`.
    CN_NORTH_12 = "cn-north-12";
    /// The region `cn-north-4`.
    CN_NORTH_4 = "cn-north-4";
    /// The region `cn-north-9`.
    CN_NORTH_9 = "cn-north-9";
    /// The region `cn-south-1`.
    CN_SOUTH_1 = "cn-south-1";
    /// The region `cn-south-2`.
    CN_SOUTH_2 = "cn-south-2";
    /// The region `cn-south-4`.
    CN_SOUTH_4 = "cn-south-4";
    /// The region `cn-southwest-2`.
    CN_SOUTHWEST_2 = "cn-southwest-2";
    /// The region `cn-southwest-3`.
    CN_SOUTHWEST_3 = "cn-southwest-3";
    /// The region `eu-west-0`.
    EU_WEST_0 = "eu-west-0";
    /// The region `la-north-2`.
    LA_NORTH_2 = "la-north-2";
    /// The region `la-south-2`.
    LA_SOUTH_2 = "la-south-2";
    /// The region `me-east-1`.
    ME_EAST_1 = "me-east-1";
    /// The region `my-kualalumpur-1`.
    MY_KUALALUMPUR_1 = "my-kualalumpur-1";
    /// The region `na-mexico-1`.
    NA_MEXICO_1 = "na-mexico-1";
    /// The region `ru-moscow-1`.
    RU_MOSCOW_1 = "ru-moscow-1";
    /// The region `sa-brazil-1`.
    SA_BRAZIL_1 = "sa-brazil-1";
    /// The region `tr-west-1`.
    TR_WEST_1 = "tr-west-1";
}
