//! The regions that offer the service.

use huaweicloud_core::codegen::region;

use crate::generated::SERVICE;

region! {
    service SERVICE;
    /// A region of the service, which determines the endpoint.
    ///
    /// A region without a constant is created from its id, which is checked: it becomes part of a host
    /// name.
    ///
    /// ```
    /// use metastudio::Region;
    ///
    /// assert_eq!(Region::CN_NORTH_4.id(), "cn-north-4");
    /// let region: Region = "eu-west-101".parse()?;
    /// assert_eq!(region.endpoint(), "https://metastudio.eu-west-101.myhuaweicloud.com");
    /// assert!(Region::new("elsewhere.example/").is_err());
    /// # Ok::<(), metastudio::InvalidRegion>(())
    /// ```
    pub struct Region;
    /// Beijing 4, China.
    CN_NORTH_4 = "cn-north-4";
    /// Shanghai 1, China.
    CN_EAST_3 = "cn-east-3";
    /// Singapore, the international site.
    AP_SOUTHEAST_3 = "ap-southeast-3";
}
