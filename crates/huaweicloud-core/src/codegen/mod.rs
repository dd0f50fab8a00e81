//! The items that generated code is written with.
//!
//! Generated clients reach the runtime through this module alone, so that it states what they may
//! rely on. People use the re-exports at the root of the crate instead.
//!
//! # Stability
//!
//! Items are added in minor versions, and removed or changed in major versions only, which is semantic
//! versioning as for the rest of the crate. Generated code therefore works with every later minor
//! version of the runtime than the one that it was generated for. Structs of the operation table are
//! built by functions, so that they may gain fields.
//!
//! # Contents
//!
//! | for | items |
//! |---|---|
//! | the client | [`client!`], [`Service`], [`ClientParameter`] |
//! | the operation table | [`Operation`] and its parts |
//! | types | [`object!`] with [`Object`], [`open_enum!`], [`Field`] |
//! | request builders | [`Call`], [`Pages`], [`Items`] |
//! | jobs | [`Job`], [`show_job`], [`find_job`], [`start_job`] |
//! | calls by id | [`dynamic`](mod@dynamic), behind its feature |

mod client;
mod object;
mod open_enum;

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
pub use serde::{self, de::MapAccess, ser::SerializeMap};
pub use serde_json::{self, Map, Value};

#[cfg(feature = "schemars")]
pub use crate::contract::model::enum_schema;
#[doc(inline)]
pub use crate::{__client as client, __object as object, __open_enum as open_enum};
pub use crate::{
    call::{Call, multipart::FilePart, options::CallOptions, response::Response},
    client::Client,
    contract::{
        model::{
            Extra, Field, Inspect, Lenient, Object, Taken, Timestamp, UnknownValue, Walk,
            deserialize_object, inspect_object, inspect_text, optional, read, redacted, required,
            serialize_object, strict, take_object, take_text, unknown_value, write, write_some,
        },
        operation::{
            self, JobFields, ListStyle, Location, Method, NewJob, Operation, Pagination, Parameter,
            RateLimit, Retry, Status, Success,
        },
        phase::Phase,
        service::{ClientParameter, Service},
        value::ParameterValue,
    },
    error::Error,
    job::{
        Job, JobHandle,
        show::{JobLookup, OptionalText, find_job, reason, show_job, start_job},
    },
    page::{Count, Identified, Items, Page, Pages, total},
};

/// The items that calls by id are generated with.
#[cfg(feature = "dynamic")]
pub mod dynamic {
    #[cfg(feature = "schemars")]
    pub use crate::dynamic::schema;
    pub use crate::dynamic::{Arguments, Input, Items, Output, Pages, Request, call};
}
