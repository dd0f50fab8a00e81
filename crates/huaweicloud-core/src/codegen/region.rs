//! The macro that defines the regions of one service, for generated code.

/// Defines the type of a service's regions, with a constant for each known one.
///
/// ```
/// use huaweicloud_core::codegen::{Service, region};
///
/// static SERVICE: Service =
///     Service::new("example", "1.0.0").with_endpoint("https://example.{region}.myhuaweicloud.com");
///
/// region! {
///     service SERVICE;
///     /// A region of the example.
///     pub struct Region;
///     /// Beijing 4.
///     CN_NORTH_4 = "cn-north-4";
/// }
///
/// assert_eq!(Region::CN_NORTH_4.endpoint(), "https://example.cn-north-4.myhuaweicloud.com");
/// assert_eq!("eu-west-101".parse::<Region>()?.id(), "eu-west-101");
/// assert!(Region::new("elsewhere.example/").is_err());
/// # Ok::<(), huaweicloud_core::InvalidRegion>(())
/// ```
#[macro_export]
#[doc(hidden)]
macro_rules! __region {
    (
        service $service:path;
        $(#[$meta:meta])*
        $visibility:vis struct $region:ident;
        $($(#[$doc:meta])* $constant:ident = $id:literal;)*
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $visibility struct $region($crate::codegen::Cow<'static, str>);

        impl $region {
            $(
                $(#[$doc])*
                pub const $constant: Self = Self($crate::codegen::Cow::Borrowed($id));
            )*

            /// Creates a region with this id: lower-case letters, digits and hyphens.
            ///
            /// # Errors
            ///
            /// [`InvalidRegion`](huaweicloud_core::InvalidRegion) if the id has another form.
            pub fn new(
                id: impl ::core::convert::Into<$crate::codegen::Cow<'static, str>>,
            ) -> ::core::result::Result<Self, $crate::InvalidRegion> {
                let id = id.into();
                $crate::codegen::check_region(&id)?;
                ::core::result::Result::Ok(Self(id))
            }

            /// Returns the id, such as `cn-north-4`.
            #[must_use]
            pub fn id(&self) -> &str {
                &self.0
            }

            /// Returns the endpoint of the service in this region.
            #[must_use]
            pub fn endpoint(&self) -> $crate::codegen::String {
                $service.endpoint(&self.0).unwrap_or_default()
            }
        }

        impl ::core::str::FromStr for $region {
            type Err = $crate::InvalidRegion;

            fn from_str(id: &str) -> ::core::result::Result<Self, $crate::InvalidRegion> {
                Self::new($crate::codegen::String::from(id))
            }
        }

        impl ::core::convert::TryFrom<&str> for $region {
            type Error = $crate::InvalidRegion;

            fn try_from(id: &str) -> ::core::result::Result<Self, $crate::InvalidRegion> {
                id.parse()
            }
        }

        impl ::core::convert::TryFrom<$crate::codegen::String> for $region {
            type Error = $crate::InvalidRegion;

            fn try_from(
                id: $crate::codegen::String,
            ) -> ::core::result::Result<Self, $crate::InvalidRegion> {
                Self::new(id)
            }
        }

        /// Returns the id, the form in which client builders accept it.
        impl ::core::convert::From<$region> for $crate::codegen::Cow<'static, str> {
            fn from(region: $region) -> Self {
                region.0
            }
        }

        impl ::core::fmt::Display for $region {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(&self.0)
            }
        }

        /// Writes the id.
        impl $crate::codegen::serde::Serialize for $region {
            fn serialize<S: $crate::codegen::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        /// Reads the id, and checks it.
        impl<'de> $crate::codegen::serde::Deserialize<'de> for $region {
            fn deserialize<D: $crate::codegen::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                let id =
                    <$crate::codegen::String as $crate::codegen::serde::Deserialize>::deserialize(
                        deserializer,
                    )?;
                Self::new(id).map_err($crate::codegen::serde::de::Error::custom)
            }
        }
    };
}
