//! The family `operation-task`. Paths such as `/v2.1/operation-task/batch-transfer`.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

use std::borrow::Borrow;

use super::super::types;

/// Entries of the operation table.
pub(crate) mod operations {
    use huaweicloud_core::codegen::operation::*;

    use super::super::super::types;

    /// `POST /v2.1/operation-task/batch-create-combined-recordset`
    pub static BATCH_CREATE_COMBINED_PUBLIC_RECORDSETS_TASK: Operation = Operation::new(
        "BatchCreateCombinedPublicRecordsetsTask",
        Method::Post,
        "/v2.1/operation-task/batch-create-combined-recordset",
    )
    .family("operation-task")
    .parameters(&[
        Parameter::body("/records").items(1, 50),
        Parameter::body("/records/*").length(1, 4096),
        Parameter::body("/recordset_name_prefixes").items(1, 50),
        Parameter::body("/recordset_name_prefixes/*").max_length(254),
        Parameter::body("/ttl").minimum(1.0),
        Parameter::body("/zone_names").items(1, 10000),
        Parameter::body("/zone_names/*").length(3, 254),
    ])
    .statuses(&[Status::Code(202)])
    .success(Success::json::<types::BatchOperationTaskResponseBody>());

    /// `POST /v2.1/operation-task/batch-create-recordset`
    pub static BATCH_CREATE_PUBLIC_RECORDSETS_TASK: Operation = Operation::new(
        "BatchCreatePublicRecordsetsTask",
        Method::Post,
        "/v2.1/operation-task/batch-create-recordset",
    )
    .family("operation-task")
    .parameters(&[
        Parameter::body("/recordsets").items(1, 10000),
        Parameter::body("/recordsets/*/name").max_length(254),
        Parameter::body("/recordsets/*/records").items(1, 50),
        Parameter::body("/recordsets/*/records/*").length(1, 4096),
        Parameter::body("/recordsets/*/status").length(1, 10),
        Parameter::body("/recordsets/*/ttl").minimum(1.0),
        Parameter::body("/recordsets/*/type").length(1, 20),
        Parameter::body("/recordsets/*/weight").range(0.0, 1000.0),
        Parameter::body("/recordsets/*/zone_name").length(3, 254),
    ])
    .statuses(&[Status::Code(202)])
    .success(Success::json::<types::BatchOperationTaskResponseBody>());

    /// `POST /v2.1/operation-task/batch-create-zone`
    pub static BATCH_CREATE_PUBLIC_ZONES_TASK: Operation = Operation::new(
        "BatchCreatePublicZonesTask",
        Method::Post,
        "/v2.1/operation-task/batch-create-zone",
    )
    .family("operation-task")
    .parameters(&[
        Parameter::body("/zone_names").items(1, 10000),
        Parameter::body("/zone_names/*").length(3, 254),
    ])
    .statuses(&[Status::Code(202)])
    .success(Success::json::<types::BatchOperationTaskResponseBody>());

    /// `POST /v2.1/operation-task/batch-delete-recordset`
    pub static BATCH_DELETE_PUBLIC_RECORDSETS_TASK: Operation = Operation::new(
        "BatchDeletePublicRecordsetsTask",
        Method::Post,
        "/v2.1/operation-task/batch-delete-recordset",
    )
    .family("operation-task")
    .parameters(&[
        Parameter::body("/recordset_name_prefixes").items(1, 5),
        Parameter::body("/recordset_name_prefixes/*").max_length(254),
        Parameter::body("/zone_names").items(1, 10000),
        Parameter::body("/zone_names/*").length(3, 254),
    ])
    .statuses(&[Status::Code(202)])
    .success(Success::json::<types::BatchOperationTaskResponseBody>());

    /// `POST /v2.1/operation-task/batch-transfer`
    pub static BATCH_TRANSFER_PUBLIC_ZONES_TASK: Operation = Operation::new(
        "BatchTransferPublicZonesTask",
        Method::Post,
        "/v2.1/operation-task/batch-transfer",
    )
    .family("operation-task")
    .parameters(&[
        Parameter::body("/target_user").length(1, 64),
        Parameter::body("/zone_names").items(1, 1000),
        Parameter::body("/zone_names/*").length(3, 254),
    ])
    .statuses(&[Status::Code(202)])
    .success(Success::json::<types::BatchOperationTaskResponseBody>());

    /// `POST /v2.1/operation-task/batch-update-recordset`
    pub static BATCH_UPDATE_PUBLIC_RECORDSETS_TASK: Operation = Operation::new(
        "BatchUpdatePublicRecordsetsTask",
        Method::Post,
        "/v2.1/operation-task/batch-update-recordset",
    )
    .family("operation-task")
    .parameters(&[
        Parameter::body("/filter/conditions").items(1, 5),
        Parameter::body("/filter/conditions/*/value").max_length(254),
        Parameter::body("/update_info/values").items(1, 50),
        Parameter::body("/update_info/values/*").max_length(4096),
        Parameter::body("/zone_names").items(1, 10000),
        Parameter::body("/zone_names/*").length(3, 254),
    ])
    .statuses(&[Status::Code(202)])
    .success(Success::json::<types::BatchOperationTaskResponseBody>());
}

/// Request builders.
pub(crate) mod builders {
    use huaweicloud_core::codegen;

    use super::super::super::types;

    codegen::request! {
        /// `POST /v2.1/operation-task/batch-create-combined-recordset`
        /// (BatchCreateCombinedPublicRecordsetsTask)
        pub struct BatchCreateCombinedPublicRecordsetsTask: json -> types::BatchOperationTaskResponseBody;
    }

    codegen::request! {
        /// `POST /v2.1/operation-task/batch-create-recordset` (BatchCreatePublicRecordsetsTask)
        pub struct BatchCreatePublicRecordsetsTask: json -> types::BatchOperationTaskResponseBody;
    }

    codegen::request! {
        /// `POST /v2.1/operation-task/batch-create-zone` (BatchCreatePublicZonesTask)
        pub struct BatchCreatePublicZonesTask: json -> types::BatchOperationTaskResponseBody;
    }

    codegen::request! {
        /// `POST /v2.1/operation-task/batch-delete-recordset` (BatchDeletePublicRecordsetsTask)
        pub struct BatchDeletePublicRecordsetsTask: json -> types::BatchOperationTaskResponseBody;
    }

    codegen::request! {
        /// `POST /v2.1/operation-task/batch-transfer` (BatchTransferPublicZonesTask)
        pub struct BatchTransferPublicZonesTask: json -> types::BatchOperationTaskResponseBody;
    }

    codegen::request! {
        /// `POST /v2.1/operation-task/batch-update-recordset` (BatchUpdatePublicRecordsetsTask)
        pub struct BatchUpdatePublicRecordsetsTask: json -> types::BatchOperationTaskResponseBody;
    }
}

/// Types that only this family has.
pub(crate) mod schemas {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BatchCreateCombinedPublicRecordsetsTaskRequestBody {
        /// Default: `default_view`.
        pub line: Option<String>,
        /// 1 to 50 elements.
        pub records: Vec<String>,
        /// 1 to 50 elements.
        pub recordset_name_prefixes: Vec<String>,
        /// At least 1. Default: `300`.
        pub ttl: Option<i32>,
        #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
        pub type_: BatchCreateCombinedPublicRecordsetsTaskRequestBodyType,
        /// 1 to 10000 elements.
        pub zone_names: Vec<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl BatchCreateCombinedPublicRecordsetsTaskRequestBody {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`records`](field@Self::records)
        /// - [`recordset_name_prefixes`](field@Self::recordset_name_prefixes)
        /// - [`type_`](field@Self::type_)
        /// - [`zone_names`](field@Self::zone_names)
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`line`](field@Self::line).
        #[must_use]
        pub fn line<F>(mut self, line: impl codegen::IntoOption<String, F>) -> Self {
            self.line = codegen::IntoOption::into_option(line);
            self
        }

        /// Sets [`records`](field@Self::records).
        #[must_use]
        pub fn records<F>(mut self, records: impl codegen::IntoList<String, F>) -> Self {
            self.records = codegen::IntoList::into_list(records);
            self
        }

        /// Sets [`recordset_name_prefixes`](field@Self::recordset_name_prefixes).
        #[must_use]
        pub fn recordset_name_prefixes<F>(
            mut self,
            recordset_name_prefixes: impl codegen::IntoList<String, F>,
        ) -> Self {
            self.recordset_name_prefixes = codegen::IntoList::into_list(recordset_name_prefixes);
            self
        }

        /// Sets [`ttl`](field@Self::ttl).
        #[must_use]
        pub fn ttl<F>(mut self, ttl: impl codegen::IntoOption<i32, F>) -> Self {
            self.ttl = codegen::IntoOption::into_option(ttl);
            self
        }

        /// Sets [`type_`](field@Self::type_).
        #[must_use]
        pub fn type_(
            mut self,
            type_: impl Into<BatchCreateCombinedPublicRecordsetsTaskRequestBodyType>,
        ) -> Self {
            self.type_ = type_.into();
            self
        }

        /// Sets [`zone_names`](field@Self::zone_names).
        #[must_use]
        pub fn zone_names<F>(mut self, zone_names: impl codegen::IntoList<String, F>) -> Self {
            self.zone_names = codegen::IntoList::into_list(zone_names);
            self
        }
    }

    codegen::object! {
        BatchCreateCombinedPublicRecordsetsTaskRequestBody, extra {
            0 line: Option<String> = optional "line";
            1 records: Vec<String> = required "records";
            2 recordset_name_prefixes: Vec<String> = required "recordset_name_prefixes";
            3 ttl: Option<i32> = optional "ttl";
            4 type_: BatchCreateCombinedPublicRecordsetsTaskRequestBodyType = required "type";
            5 zone_names: Vec<String> = required "zone_names";
        }
    }

    codegen::open_enum! {
        pub enum BatchCreateCombinedPublicRecordsetsTaskRequestBodyType {
            A = "A",
            Aaaa = "AAAA",
            Mx = "MX",
            Cname = "CNAME",
            Txt = "TXT",
            Srv = "SRV",
            Ns = "NS",
            Caa = "CAA",
        }
    }

    /// The answer of `BatchCreateCombinedPublicRecordsetsTask`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BatchOperationTaskResponseBody {
        pub task_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        BatchOperationTaskResponseBody, extra {
            0 task_id: Option<String> = optional "task_id";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BatchCreatePublicRecordsetsTaskRequestBody {
        /// 1 to 10000 elements.
        pub recordsets: Vec<BatchCreatePublicRecordsetsTaskItem>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl BatchCreatePublicRecordsetsTaskRequestBody {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(
            recordsets: impl IntoIterator<Item = BatchCreatePublicRecordsetsTaskItem>,
        ) -> Self {
            Self {
                recordsets: recordsets.into_iter().collect(),
                ..Default::default()
            }
        }
    }

    codegen::object! {
        BatchCreatePublicRecordsetsTaskRequestBody, extra {
            0 recordsets: Vec<BatchCreatePublicRecordsetsTaskItem> = required "recordsets";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BatchCreatePublicRecordsetsTaskItem {
        /// Default: `default_view`.
        pub line: Option<String>,
        /// At most 254 characters.
        pub name: Option<String>,
        /// 1 to 50 elements.
        pub records: Vec<String>,
        /// 1 to 10 characters. Default: `ENABLE`.
        pub status: Option<BatchCreatePublicRecordsetsTaskItemStatus>,
        /// At least 1. Default: `300`.
        pub ttl: Option<i32>,
        /// 1 to 20 characters.
        #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
        pub type_: BatchCreatePublicRecordsetsTaskItemType,
        /// Range: 0 to 1000.
        pub weight: Option<i32>,
        /// 3 to 254 characters.
        pub zone_name: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl BatchCreatePublicRecordsetsTaskItem {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(
            records: impl IntoIterator<Item = impl Into<String>>,
            type_: BatchCreatePublicRecordsetsTaskItemType,
            zone_name: impl Into<String>,
        ) -> Self {
            Self {
                records: records.into_iter().map(Into::into).collect(),
                type_,
                zone_name: zone_name.into(),
                ..Default::default()
            }
        }

        /// Sets [`line`](field@Self::line).
        #[must_use]
        pub fn line<F>(mut self, line: impl codegen::IntoOption<String, F>) -> Self {
            self.line = codegen::IntoOption::into_option(line);
            self
        }

        /// Sets [`name`](field@Self::name).
        #[must_use]
        pub fn name<F>(mut self, name: impl codegen::IntoOption<String, F>) -> Self {
            self.name = codegen::IntoOption::into_option(name);
            self
        }

        /// Sets [`status`](field@Self::status).
        #[must_use]
        pub fn status<F>(
            mut self,
            status: impl codegen::IntoOption<BatchCreatePublicRecordsetsTaskItemStatus, F>,
        ) -> Self {
            self.status = codegen::IntoOption::into_option(status);
            self
        }

        /// Sets [`ttl`](field@Self::ttl).
        #[must_use]
        pub fn ttl<F>(mut self, ttl: impl codegen::IntoOption<i32, F>) -> Self {
            self.ttl = codegen::IntoOption::into_option(ttl);
            self
        }

        /// Sets [`weight`](field@Self::weight).
        #[must_use]
        pub fn weight<F>(mut self, weight: impl codegen::IntoOption<i32, F>) -> Self {
            self.weight = codegen::IntoOption::into_option(weight);
            self
        }
    }

    codegen::object! {
        BatchCreatePublicRecordsetsTaskItem, extra {
            0 line: Option<String> = optional "line";
            1 name: Option<String> = optional "name";
            2 records: Vec<String> = required "records";
            3 status: Option<BatchCreatePublicRecordsetsTaskItemStatus> = optional "status";
            4 ttl: Option<i32> = optional "ttl";
            5 type_: BatchCreatePublicRecordsetsTaskItemType = required "type";
            6 weight: Option<i32> = optional "weight";
            7 zone_name: String = required "zone_name";
        }
    }

    codegen::open_enum! {
        pub enum BatchCreatePublicRecordsetsTaskItemStatus {
            Enable = "ENABLE",
            Disable = "DISABLE",
        }
    }

    codegen::open_enum! {
        pub enum BatchCreatePublicRecordsetsTaskItemType {
            A = "A",
            Aaaa = "AAAA",
            Mx = "MX",
            Cname = "CNAME",
            Txt = "TXT",
            Srv = "SRV",
            Ns = "NS",
            Caa = "CAA",
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BatchCreatePublicZonesTaskRequestBody {
        /// Default: `0`.
        pub enterprise_project_id: Option<String>,
        /// 1 to 10000 elements.
        pub zone_names: Vec<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl BatchCreatePublicZonesTaskRequestBody {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(zone_names: impl IntoIterator<Item = impl Into<String>>) -> Self {
            Self {
                zone_names: zone_names.into_iter().map(Into::into).collect(),
                ..Default::default()
            }
        }

        /// Sets [`enterprise_project_id`](field@Self::enterprise_project_id).
        #[must_use]
        pub fn enterprise_project_id<F>(
            mut self,
            enterprise_project_id: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.enterprise_project_id = codegen::IntoOption::into_option(enterprise_project_id);
            self
        }
    }

    codegen::object! {
        BatchCreatePublicZonesTaskRequestBody, extra {
            0 enterprise_project_id: Option<String> = optional "enterprise_project_id";
            1 zone_names: Vec<String> = required "zone_names";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BatchDeletePublicRecordsetsTaskRequestBody {
        /// 1 to 5 elements.
        pub recordset_name_prefixes: Vec<String>,
        /// 1 to 10000 elements.
        pub zone_names: Vec<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl BatchDeletePublicRecordsetsTaskRequestBody {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`recordset_name_prefixes`](field@Self::recordset_name_prefixes)
        /// - [`zone_names`](field@Self::zone_names)
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`recordset_name_prefixes`](field@Self::recordset_name_prefixes).
        #[must_use]
        pub fn recordset_name_prefixes<F>(
            mut self,
            recordset_name_prefixes: impl codegen::IntoList<String, F>,
        ) -> Self {
            self.recordset_name_prefixes = codegen::IntoList::into_list(recordset_name_prefixes);
            self
        }

        /// Sets [`zone_names`](field@Self::zone_names).
        #[must_use]
        pub fn zone_names<F>(mut self, zone_names: impl codegen::IntoList<String, F>) -> Self {
            self.zone_names = codegen::IntoList::into_list(zone_names);
            self
        }
    }

    codegen::object! {
        BatchDeletePublicRecordsetsTaskRequestBody, extra {
            0 recordset_name_prefixes: Vec<String> = required "recordset_name_prefixes";
            1 zone_names: Vec<String> = required "zone_names";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BatchTransferPublicZonesTaskRequestBody {
        /// 1 to 64 characters.
        pub target_user: String,
        /// 1 to 1000 elements.
        pub zone_names: Vec<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl BatchTransferPublicZonesTaskRequestBody {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(
            target_user: impl Into<String>,
            zone_names: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self {
                target_user: target_user.into(),
                zone_names: zone_names.into_iter().map(Into::into).collect(),
                ..Default::default()
            }
        }
    }

    codegen::object! {
        BatchTransferPublicZonesTaskRequestBody, extra {
            0 target_user: String = required "target_user";
            1 zone_names: Vec<String> = required "zone_names";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BatchUpdatePublicRecordsetsTaskRequestBody {
        pub filter: BatchUpdatePublicRecordsetsFilter,
        pub update_info: BatchUpdatePublicRecordsetsUpdateValue,
        /// 1 to 10000 elements.
        pub zone_names: Vec<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl BatchUpdatePublicRecordsetsTaskRequestBody {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(
            filter: BatchUpdatePublicRecordsetsFilter,
            update_info: BatchUpdatePublicRecordsetsUpdateValue,
            zone_names: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self {
                filter,
                update_info,
                zone_names: zone_names.into_iter().map(Into::into).collect(),
                ..Default::default()
            }
        }
    }

    codegen::object! {
        BatchUpdatePublicRecordsetsTaskRequestBody, extra {
            0 filter: BatchUpdatePublicRecordsetsFilter = required "filter";
            1 update_info: BatchUpdatePublicRecordsetsUpdateValue = required "update_info";
            2 zone_names: Vec<String> = required "zone_names";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BatchUpdatePublicRecordsetsFilter {
        /// 1 to 5 elements.
        pub conditions: Vec<BatchUpdatePublicRecordsetsConditionvalue>,
        pub relation: BatchUpdatePublicRecordsetsFilterRelation,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl BatchUpdatePublicRecordsetsFilter {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(
            conditions: impl IntoIterator<Item = BatchUpdatePublicRecordsetsConditionvalue>,
            relation: BatchUpdatePublicRecordsetsFilterRelation,
        ) -> Self {
            Self {
                conditions: conditions.into_iter().collect(),
                relation,
                ..Default::default()
            }
        }
    }

    codegen::object! {
        BatchUpdatePublicRecordsetsFilter, extra {
            0 conditions: Vec<BatchUpdatePublicRecordsetsConditionvalue> = required "conditions";
            1 relation: BatchUpdatePublicRecordsetsFilterRelation = required "relation";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BatchUpdatePublicRecordsetsConditionvalue {
        pub condition: BatchUpdatePublicRecordsetsConditionvalueCondition,
        /// At most 254 characters.
        pub value: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl BatchUpdatePublicRecordsetsConditionvalue {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(condition: BatchUpdatePublicRecordsetsConditionvalueCondition) -> Self {
            Self {
                condition,
                ..Default::default()
            }
        }

        /// Sets [`value`](field@Self::value).
        #[must_use]
        pub fn value<F>(mut self, value: impl codegen::IntoOption<String, F>) -> Self {
            self.value = codegen::IntoOption::into_option(value);
            self
        }
    }

    codegen::object! {
        BatchUpdatePublicRecordsetsConditionvalue, extra {
            0 condition: BatchUpdatePublicRecordsetsConditionvalueCondition = required "condition";
            1 value: Option<String> = optional "value";
        }
    }

    codegen::open_enum! {
        pub enum BatchUpdatePublicRecordsetsConditionvalueCondition {
            HostName = "host_name",
        }
    }

    codegen::open_enum! {
        pub enum BatchUpdatePublicRecordsetsFilterRelation {
            Or = "OR",
            And = "AND",
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BatchUpdatePublicRecordsetsUpdateValue {
        pub key: BatchUpdatePublicRecordsetsUpdateValueKey,
        /// 1 to 50 elements.
        pub values: Vec<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl BatchUpdatePublicRecordsetsUpdateValue {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(
            key: BatchUpdatePublicRecordsetsUpdateValueKey,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self {
                key,
                values: values.into_iter().map(Into::into).collect(),
                ..Default::default()
            }
        }
    }

    codegen::object! {
        BatchUpdatePublicRecordsetsUpdateValue, extra {
            0 key: BatchUpdatePublicRecordsetsUpdateValueKey = required "key";
            1 values: Vec<String> = required "values";
        }
    }

    codegen::open_enum! {
        pub enum BatchUpdatePublicRecordsetsUpdateValueKey {
            HostName = "host_name",
            RrValue = "rr_value",
        }
    }
}

/// The family `operation-task`. Paths such as `/v2.1/operation-task/batch-transfer`.
impl super::super::Client {
    /// `POST /v2.1/operation-task/batch-create-combined-recordset`
    /// (BatchCreateCombinedPublicRecordsetsTask)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::{
    ///     BatchCreateCombinedPublicRecordsetsTaskRequestBody,
    ///     BatchCreateCombinedPublicRecordsetsTaskRequestBodyType,
    /// };
    ///
    /// let body = BatchCreateCombinedPublicRecordsetsTaskRequestBody::new()
    ///     .records(["sample"])
    ///     .recordset_name_prefixes(["sample"])
    ///     .type_(BatchCreateCombinedPublicRecordsetsTaskRequestBodyType::A)
    ///     .zone_names(["sample"]);
    /// let response = client
    ///     .batch_create_combined_public_recordsets_task(&body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn batch_create_combined_public_recordsets_task(
        &self,
        body: impl Borrow<types::BatchCreateCombinedPublicRecordsetsTaskRequestBody>,
    ) -> builders::BatchCreateCombinedPublicRecordsetsTask {
        let mut call = self.0.call(&operations::BATCH_CREATE_COMBINED_PUBLIC_RECORDSETS_TASK);
        call.body(
            Borrow::<types::BatchCreateCombinedPublicRecordsetsTaskRequestBody>::borrow(&body),
        );
        builders::BatchCreateCombinedPublicRecordsetsTask { call }
    }

    /// `POST /v2.1/operation-task/batch-create-recordset` (BatchCreatePublicRecordsetsTask)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::{
    ///     BatchCreatePublicRecordsetsTaskItem, BatchCreatePublicRecordsetsTaskItemType,
    ///     BatchCreatePublicRecordsetsTaskRequestBody,
    /// };
    ///
    /// let body = BatchCreatePublicRecordsetsTaskRequestBody::new([
    ///     BatchCreatePublicRecordsetsTaskItem::new(
    ///         ["sample"],
    ///         BatchCreatePublicRecordsetsTaskItemType::A,
    ///         "sample",
    ///     ),
    /// ]);
    /// let response = client.batch_create_public_recordsets_task(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn batch_create_public_recordsets_task(
        &self,
        body: impl Borrow<types::BatchCreatePublicRecordsetsTaskRequestBody>,
    ) -> builders::BatchCreatePublicRecordsetsTask {
        let mut call = self.0.call(&operations::BATCH_CREATE_PUBLIC_RECORDSETS_TASK);
        call.body(
            Borrow::<types::BatchCreatePublicRecordsetsTaskRequestBody>::borrow(&body),
        );
        builders::BatchCreatePublicRecordsetsTask { call }
    }

    /// `POST /v2.1/operation-task/batch-create-zone` (BatchCreatePublicZonesTask)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::BatchCreatePublicZonesTaskRequestBody;
    ///
    /// let body = BatchCreatePublicZonesTaskRequestBody::new(["sample"]);
    /// let response = client.batch_create_public_zones_task(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn batch_create_public_zones_task(
        &self,
        body: impl Borrow<types::BatchCreatePublicZonesTaskRequestBody>,
    ) -> builders::BatchCreatePublicZonesTask {
        let mut call = self.0.call(&operations::BATCH_CREATE_PUBLIC_ZONES_TASK);
        call.body(
            Borrow::<types::BatchCreatePublicZonesTaskRequestBody>::borrow(&body),
        );
        builders::BatchCreatePublicZonesTask { call }
    }

    /// `POST /v2.1/operation-task/batch-delete-recordset` (BatchDeletePublicRecordsetsTask)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::BatchDeletePublicRecordsetsTaskRequestBody;
    ///
    /// let body = BatchDeletePublicRecordsetsTaskRequestBody::new()
    ///     .recordset_name_prefixes(["sample"])
    ///     .zone_names(["sample"]);
    /// let response = client.batch_delete_public_recordsets_task(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn batch_delete_public_recordsets_task(
        &self,
        body: impl Borrow<types::BatchDeletePublicRecordsetsTaskRequestBody>,
    ) -> builders::BatchDeletePublicRecordsetsTask {
        let mut call = self.0.call(&operations::BATCH_DELETE_PUBLIC_RECORDSETS_TASK);
        call.body(
            Borrow::<types::BatchDeletePublicRecordsetsTaskRequestBody>::borrow(&body),
        );
        builders::BatchDeletePublicRecordsetsTask { call }
    }

    /// `POST /v2.1/operation-task/batch-transfer` (BatchTransferPublicZonesTask)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::BatchTransferPublicZonesTaskRequestBody;
    ///
    /// let body = BatchTransferPublicZonesTaskRequestBody::new("sample", ["sample"]);
    /// let response = client.batch_transfer_public_zones_task(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn batch_transfer_public_zones_task(
        &self,
        body: impl Borrow<types::BatchTransferPublicZonesTaskRequestBody>,
    ) -> builders::BatchTransferPublicZonesTask {
        let mut call = self.0.call(&operations::BATCH_TRANSFER_PUBLIC_ZONES_TASK);
        call.body(
            Borrow::<types::BatchTransferPublicZonesTaskRequestBody>::borrow(&body),
        );
        builders::BatchTransferPublicZonesTask { call }
    }

    /// `POST /v2.1/operation-task/batch-update-recordset` (BatchUpdatePublicRecordsetsTask)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::{
    ///     BatchUpdatePublicRecordsetsConditionvalue,
    ///     BatchUpdatePublicRecordsetsConditionvalueCondition,
    ///     BatchUpdatePublicRecordsetsFilter, BatchUpdatePublicRecordsetsFilterRelation,
    ///     BatchUpdatePublicRecordsetsTaskRequestBody,
    ///     BatchUpdatePublicRecordsetsUpdateValue, BatchUpdatePublicRecordsetsUpdateValueKey,
    /// };
    ///
    /// let body = BatchUpdatePublicRecordsetsTaskRequestBody::new(
    ///     BatchUpdatePublicRecordsetsFilter::new(
    ///         [
    ///             BatchUpdatePublicRecordsetsConditionvalue::new(
    ///                 BatchUpdatePublicRecordsetsConditionvalueCondition::HostName,
    ///             ),
    ///         ],
    ///         BatchUpdatePublicRecordsetsFilterRelation::Or,
    ///     ),
    ///     BatchUpdatePublicRecordsetsUpdateValue::new(
    ///         BatchUpdatePublicRecordsetsUpdateValueKey::HostName,
    ///         ["sample"],
    ///     ),
    ///     ["sample"],
    /// );
    /// let response = client.batch_update_public_recordsets_task(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn batch_update_public_recordsets_task(
        &self,
        body: impl Borrow<types::BatchUpdatePublicRecordsetsTaskRequestBody>,
    ) -> builders::BatchUpdatePublicRecordsetsTask {
        let mut call = self.0.call(&operations::BATCH_UPDATE_PUBLIC_RECORDSETS_TASK);
        call.body(
            Borrow::<types::BatchUpdatePublicRecordsetsTaskRequestBody>::borrow(&body),
        );
        builders::BatchUpdatePublicRecordsetsTask { call }
    }
}
