//! The regions that offer the service.

use std::{borrow::Cow, fmt, str::FromStr};

use huaweicloud_core::{
    InvalidRegion,
    codegen::{check_region, serde},
};

use crate::generated::SERVICE;

/// A region of the service, which determines the endpoint.
///
/// A region without a constant is created from its id, which is checked: it becomes part of a host name.
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
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Region(Cow<'static, str>);

impl Region {
    /// Beijing 4, China.
    pub const CN_NORTH_4: Self = Self(Cow::Borrowed("cn-north-4"));
    /// Shanghai 1, China.
    pub const CN_EAST_3: Self = Self(Cow::Borrowed("cn-east-3"));
    /// Singapore, the international site.
    pub const AP_SOUTHEAST_3: Self = Self(Cow::Borrowed("ap-southeast-3"));

    /// Creates a region with this id: lower-case letters, digits and hyphens.
    ///
    /// # Errors
    ///
    /// [`InvalidRegion`] if the id has another form.
    pub fn new(id: impl Into<Cow<'static, str>>) -> Result<Self, InvalidRegion> {
        let id = id.into();
        check_region(&id)?;
        Ok(Self(id))
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

impl FromStr for Region {
    type Err = InvalidRegion;

    fn from_str(id: &str) -> Result<Self, InvalidRegion> {
        Self::new(id.to_owned())
    }
}

impl TryFrom<&str> for Region {
    type Error = InvalidRegion;

    fn try_from(id: &str) -> Result<Self, InvalidRegion> {
        id.parse()
    }
}

impl TryFrom<String> for Region {
    type Error = InvalidRegion;

    fn try_from(id: String) -> Result<Self, InvalidRegion> {
        Self::new(id)
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

/// Writes the id.
impl serde::Serialize for Region {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

/// Reads the id, and checks it.
impl<'de> serde::Deserialize<'de> for Region {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let id = String::deserialize(deserializer)?;
        Self::new(id).map_err(serde::de::Error::custom)
    }
}
