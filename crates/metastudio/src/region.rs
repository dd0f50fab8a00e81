//! The regions that offer the service.

use std::{borrow::Cow, fmt};

use crate::generated::SERVICE;

/// A region of the service, which determines the endpoint.
///
/// For a region without a constant, use [`Region::new`].
///
/// ```
/// use metastudio::Region;
///
/// assert_eq!(Region::CN_NORTH_4.id(), "cn-north-4");
/// assert_eq!(
///     Region::new("eu-west-101").endpoint(),
///     "https://metastudio.eu-west-101.myhuaweicloud.com",
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Region(Cow<'static, str>);

impl Region {
    /// Beijing 4, China.
    pub const CN_NORTH_4: Self = Self(Cow::Borrowed("cn-north-4"));
    /// Shanghai 1, China.
    pub const CN_EAST_3: Self = Self(Cow::Borrowed("cn-east-3"));
    /// Singapore, the international site.
    pub const AP_SOUTHEAST_3: Self = Self(Cow::Borrowed("ap-southeast-3"));

    /// Creates a region with this id, which is not validated.
    #[must_use]
    pub fn new(id: impl Into<Cow<'static, str>>) -> Self {
        Self(id.into())
    }

    /// Returns the id, such as `cn-north-4`.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.0
    }

    /// Returns the endpoint of the service in this region.
    #[must_use]
    pub fn endpoint(&self) -> String {
        SERVICE.endpoint(&self.0).unwrap_or_default()
    }
}

/// Returns the id, the form in which client builders accept it.
impl From<Region> for Cow<'static, str> {
    fn from(region: Region) -> Self {
        region.0
    }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}
