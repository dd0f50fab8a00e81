//! The items that generated code uses.
//!
//! Generated clients use the runtime only through this module, so that it lists the items that they
//! depend on. Applications use the re-exports at the root of the crate instead.
//!
//! # Stability
//!
//! Items are added in minor versions, and removed or changed in major versions only, as in the rest
//! of the crate. Generated code therefore compiles with every later minor version of the runtime
//! than the one that it was generated for. Structs of the operation table are built by functions,
//! so that they may gain fields.
//!
//! # Contents
//!
//! | for | items |
//! |---|---|
//! | the client | [`client!`], [`region!`], [`Service`], [`ClientParameter`] |
//! | the operation table | [`Operation`] and its parts |
//! | types | [`object!`] and [`open_enum!`], which implement [`Model`]; [`variants!`] |
//! | calls that the service makes | [`Callback`], [`CallbackScheme`] |
//! | request builders | [`request!`], [`Call`], [`Pages`], [`Items`] |
//! | the values that setters take | [`IntoList`], [`IntoOption`] |
//! | jobs | [`Job`], [`show_job`], [`find_job`], [`start_job`] |
//! | errors | [`debug_report!`] |
//! | calls by id | [`dynamic`](mod@dynamic), behind its feature |

mod client;
mod object;
mod open_enum;
mod region;
mod request;
mod serde_traits;
mod variants;

pub use std::{
    borrow::Cow,
    collections::{BTreeMap, HashMap},
    string::String,
    sync::Arc,
    vec::Vec,
};

pub use bytes::Bytes;
pub use reqwest;
#[cfg(feature = "schemars")]
pub use schemars;
pub use serde;
pub use serde_json::{self, Map, Value};

pub use self::variants::{UnknownVariant, decode_variant, from_variant, variant_of, variant_value};
#[cfg(feature = "schemars")]
pub use crate::contract::model::enum_schema;
#[doc(inline)]
pub use crate::{
    __client as client, __debug_report as debug_report, __object as object,
    __open_enum as open_enum, __region as region, __request as request, __variants as variants,
};
pub use crate::{
    call::{Call, SendFuture, multipart::FilePart, options::CallOptions, response::Response},
    client::Client,
    contract::{
        callback::Callback,
        model::{
            Entries, Extra, Field, Layout, List, ListSlot, MapSlot, Model, Object, Optional,
            ParseEnumError, Shape, Slot, Text, Timestamp, UnknownValue, View, collection, copy,
            debug, debug_enum, equal, optional, parse, required, strict, value_of, write_object,
        },
        operation::{
            self, JobFields, ListStyle, Location, Method, NewJob, Operation, Pagination, Parameter,
            RateLimit, Retry, Status, Success,
        },
        phase::Phase,
        region::check_region,
        service::{ClientParameter, Service},
        setter::{IntoList, IntoOption},
        value::ParameterValue,
    },
    error::{Error, report},
    job::{
        Job, JobHandle, JobId,
        show::{JobLookup, OptionalText, find_job, reason, show_job, start_job},
    },
    page::{Count, Identified, Items, Page, Pages, total},
};
pub use huaweicloud_auth::callback::CallbackScheme;

/// The items that generated calls by id use.
#[cfg(feature = "dynamic")]
pub mod dynamic {
    #[cfg(feature = "schemars")]
    pub use crate::dynamic::schema;
    pub use crate::dynamic::{Arguments, Input, Items, Output, Pages, Request, call};
}
