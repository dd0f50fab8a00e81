//! Types that several families share.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

/// Types of several families.
pub mod types {
    use crate::model::prelude::*;
    #[cfg(
        any(
            feature = "digital-human-videos",
            feature = "model-training",
            feature = "picture-modeling"
        )
    )]
    open_enum! {
        /// What a list is ordered by. What asset_order stands for is undocumented beyond being an order
        /// by asset.
        pub enum SortKey {
            /// `create_time`
            CreateTime = "create_time",
            /// `update_time`
            UpdateTime = "update_time",
            /// `asset_order`
            AssetOrder = "asset_order",
        }
    }
    #[cfg(
        any(
            feature = "digital-human-videos",
            feature = "model-training",
            feature = "picture-modeling"
        )
    )]
    open_enum! {
        /// Which way a list is ordered.
        pub enum SortDir {
            /// `asc`
            Asc = "asc",
            /// `desc`
            Desc = "desc",
        }
    }
    /// Why a call was refused, or why a job failed. Codes begin with MSS when the service speaks
    /// and with APIGW when the gateway in front of it does.
    #[cfg(any(feature = "digital-human-videos", feature = "picture-modeling"))]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ErrorResponse {
        /// `error_code` (optional)
        pub error_code: Option<String>,
        /// `error_msg` (optional)
        pub error_msg: Option<String>,
        /// The same as the header X-Request-Id. Only the gateway writes it into the body.
        pub request_id: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(any(feature = "digital-human-videos", feature = "picture-modeling"))]
    impl Object for ErrorResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("error_code"),
            optional::<Option<String>>("error_msg"),
            optional::<Option<String>>("request_id"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.error_code),
                1 => read(map, &mut self.error_msg),
                _ => read(map, &mut self.request_id),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "error_code", &self.error_code)?;
            write_some(map, "error_msg", &self.error_msg)?;
            write_some(map, "request_id", &self.request_id)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    #[cfg(any(feature = "digital-human-videos", feature = "picture-modeling"))]
    object!(ErrorResponse);
}
