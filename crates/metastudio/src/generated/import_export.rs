//! The family `import-export`. Importing and exporting resources in bulk, as tasks. Error codes have nine digits here, and meanings of their own: MSS.000000001 failure, MSS.000000002 internal error, MSS.000000003 invalid parameter, MSS.000000004 not authenticated.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

/// Entries of the operation table.
pub mod operations {
    use crate::operation::{Method, Operation, Parameter, Retry, Status, Success};
    /// `DELETE /v2/{project_id}/ies/task/{id}`
    pub static DELETE_TASK: Operation = Operation {
        family: "import-export",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("id").max_length(256),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        ..Operation::new("DeleteTask", Method::Delete, "/v2/{project_id}/ies/task/{id}")
    };
    /// `GET /v2/{project_id}/ies/task/{id}`
    pub static SHOW_TASK: Operation = Operation {
        family: "import-export",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("id").max_length(256),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        sensitive: &["/operator"],
        success: Success::json::<crate::types::ImportExportTask>(),
        ..Operation::new("ShowTask", Method::Get, "/v2/{project_id}/ies/task/{id}")
    };
    /// `GET /v2/{project_id}/ies/result/{id}`
    pub static DOWNLOAD_RESULT_FILE: Operation = Operation {
        family: "import-export",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("id").max_length(256),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        ..Operation::new(
            "DownloadResultFile",
            Method::Get,
            "/v2/{project_id}/ies/result/{id}",
        )
    };
    /// `GET /v2/{project_id}/ies/import/{resource}/template`
    pub static DOWNLOAD_TEMPLATE: Operation = Operation {
        family: "import-export",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("resource"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        ..Operation::new(
            "DownloadTemplate",
            Method::Get,
            "/v2/{project_id}/ies/import/{resource}/template",
        )
    };
    /// `POST /v2/{project_id}/ies/export/{resource}`
    pub static EXPORT_RESOURCE: Operation = Operation {
        family: "import-export",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("resource"),
            Parameter::query("business_id"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::StartedTask>(),
        ..Operation::new(
            "ExportResource",
            Method::Post,
            "/v2/{project_id}/ies/export/{resource}",
        )
    };
    /// `POST /v2/{project_id}/ies/import/{resource}`
    pub static IMPORT_RESOURCE: Operation = Operation {
        family: "import-export",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("resource"),
            Parameter::query("business_id"),
            Parameter::form("file").required(),
        ],
        statuses: &[
            Status::Code(202),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::StartedTask>(),
        ..Operation::new(
            "ImportResource",
            Method::Post,
            "/v2/{project_id}/ies/import/{resource}",
        )
    };
    /// `GET /v2/{project_id}/ies/task`
    pub static SEARCH_TASK: Operation = Operation {
        family: "import-export",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::query("resource").joined(),
            Parameter::query("business_id"),
            Parameter::query("begin_time"),
            Parameter::query("end_time"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        sensitive: &["/data/*/operator"],
        success: Success::json::<crate::types::ImportExportTasks>(),
        ..Operation::new("SearchTask", Method::Get, "/v2/{project_id}/ies/task")
    };
}
/// Request builders.
pub mod builders {
    use crate::runtime::{Bytes, Call, CallOptions, Error, Response};
    use crate::types;
    /// Delete a task of import or export.
    ///
    /// `DELETE /v2/{project_id}/ies/task/{id}` (DeleteTask)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteTask {
        pub(super) call: Call,
    }
    impl DeleteTask {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<()>, Error> {
            self.call.empty().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<()>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Show a task of import or export.
    ///
    /// `GET /v2/{project_id}/ies/task/{id}` (ShowTask)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowTask {
        pub(super) call: Call,
    }
    impl ShowTask {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<types::ImportExportTask>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::ImportExportTask>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Download the result of a task.
    ///
    /// The result of an import, or what was exported. The format of the file is undocumented.
    ///
    /// `GET /v2/{project_id}/ies/result/{id}` (DownloadResultFile)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DownloadResultFile {
        pub(super) call: Call,
    }
    impl DownloadResultFile {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<Bytes>, Error> {
            self.call.bytes().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<Bytes>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Download a template for importing.
    ///
    /// A file to fill in for `ImportResource`. Its format is undocumented.
    ///
    /// `GET /v2/{project_id}/ies/import/{resource}/template` (DownloadTemplate)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DownloadTemplate {
        pub(super) call: Call,
    }
    impl DownloadTemplate {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<Bytes>, Error> {
            self.call.bytes().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<Bytes>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Export resources to a file.
    ///
    /// Starts a task that writes resources to a file, which `DownloadResultFile` returns once the
    /// task is over.
    ///
    /// `POST /v2/{project_id}/ies/export/{resource}` (ExportResource)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ExportResource {
        pub(super) call: Call,
    }
    impl ExportResource {
        /// What the resources belong to, such as the skill (`skill_id`) of questions and answers.
        pub fn business_id(mut self, business_id: impl Into<String>) -> Self {
            self.call.set("business_id", Into::<String>::into(business_id));
            self
        }
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<types::StartedTask>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::StartedTask>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Import a file of resources.
    ///
    /// Starts a task that imports the resources of a file. `DownloadTemplate` returns a file to
    /// fill in, `ShowTask` shows how many resources were imported, and `DownloadResultFile` returns
    /// the result.
    ///
    /// `POST /v2/{project_id}/ies/import/{resource}` (ImportResource)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ImportResource {
        pub(super) call: Call,
    }
    impl ImportResource {
        /// What the resources belong to, such as the skill (`skill_id`) of questions and answers.
        pub fn business_id(mut self, business_id: impl Into<String>) -> Self {
            self.call.set("business_id", Into::<String>::into(business_id));
            self
        }
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<types::StartedTask>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::StartedTask>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// List tasks of import and export.
    ///
    /// The response names an offset and a limit, but no documented parameter sets them.
    ///
    /// `GET /v2/{project_id}/ies/task` (SearchTask)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct SearchTask {
        pub(super) call: Call,
    }
    impl SearchTask {
        /// Only tasks with one of these kinds of resources.
        pub fn resource(
            mut self,
            resource: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.call
                .set_list("resource", resource.into_iter().map(Into::<String>::into));
            self
        }
        /// What the resources belong to, such as the skill (`skill_id`) of questions and answers.
        pub fn business_id(mut self, business_id: impl Into<String>) -> Self {
            self.call.set("business_id", Into::<String>::into(business_id));
            self
        }
        /// Start of the range, as a time stamp. The unit is undocumented; tasks show milliseconds.
        pub fn begin_time(mut self, begin_time: impl Into<String>) -> Self {
            self.call.set("begin_time", Into::<String>::into(begin_time));
            self
        }
        /// End of the range, as a time stamp like `begin_time`.
        pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
            self.call.set("end_time", Into::<String>::into(end_time));
            self
        }
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<types::ImportExportTasks>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::ImportExportTasks>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
}
/// Types that only this family has.
pub mod types {
    use crate::model::prelude::*;
    /// A task of import or export.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ImportExportTask {
        /// What kind of resources.
        pub resource: Option<String>,
        /// `task_name` (optional)
        pub task_name: Option<String>,
        /// In milliseconds since 1970-01-01 00:00 UTC.
        pub begin_time: Option<Value>,
        /// In milliseconds since 1970-01-01 00:00 UTC.
        pub end_time: Option<Value>,
        /// The only known value is 0, of an import.
        pub task_type: Option<Value>,
        /// Name of the user who began the task.
        pub operator: Option<String>,
        /// `total_count` (optional). Range: 0 to 1000000.
        pub total_count: Option<i32>,
        /// `success_count` (optional). Range: 0 to 1000000.
        pub success_count: Option<i32>,
        /// `failure_count` (optional). Range: 0 to 1000000.
        pub failure_count: Option<i32>,
        /// The values are undocumented.
        pub task_status: Option<Value>,
        /// `task_id` (optional). 1 to 256 characters.
        pub task_id: Option<String>,
        /// User who began the task.
        pub user_id: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for ImportExportTask {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("ImportExportTask")
                .field("resource", &self.resource)
                .field("task_name", &self.task_name)
                .field("begin_time", &self.begin_time)
                .field("end_time", &self.end_time)
                .field("task_type", &self.task_type)
                .field("operator", &redacted(&self.operator))
                .field("total_count", &self.total_count)
                .field("success_count", &self.success_count)
                .field("failure_count", &self.failure_count)
                .field("task_status", &self.task_status)
                .field("task_id", &self.task_id)
                .field("user_id", &self.user_id)
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl Object for ImportExportTask {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("resource"),
            optional::<Option<String>>("task_name"),
            optional::<Option<Value>>("begin_time"),
            optional::<Option<Value>>("end_time"),
            optional::<Option<Value>>("task_type"),
            optional::<Option<String>>("operator").sensitive(),
            optional::<Option<i32>>("total_count"),
            optional::<Option<i32>>("success_count"),
            optional::<Option<i32>>("failure_count"),
            optional::<Option<Value>>("task_status"),
            optional::<Option<String>>("task_id"),
            optional::<Option<String>>("user_id"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.resource),
                1 => read(map, &mut self.task_name),
                2 => read(map, &mut self.begin_time),
                3 => read(map, &mut self.end_time),
                4 => read(map, &mut self.task_type),
                5 => read(map, &mut self.operator),
                6 => read(map, &mut self.total_count),
                7 => read(map, &mut self.success_count),
                8 => read(map, &mut self.failure_count),
                9 => read(map, &mut self.task_status),
                10 => read(map, &mut self.task_id),
                _ => read(map, &mut self.user_id),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "resource", &self.resource)?;
            write_some(map, "task_name", &self.task_name)?;
            write_some(map, "begin_time", &self.begin_time)?;
            write_some(map, "end_time", &self.end_time)?;
            write_some(map, "task_type", &self.task_type)?;
            write_some(map, "operator", &self.operator)?;
            write_some(map, "total_count", &self.total_count)?;
            write_some(map, "success_count", &self.success_count)?;
            write_some(map, "failure_count", &self.failure_count)?;
            write_some(map, "task_status", &self.task_status)?;
            write_some(map, "task_id", &self.task_id)?;
            write_some(map, "user_id", &self.user_id)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ImportExportTask);
    /// The task that has begun.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct StartedTask {
        /// Id of the task. The sources call it the result; their example has the form of an id.
        pub value: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for StartedTask {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("value"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.value)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "value", &self.value)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(StartedTask);
    /// The answer of `SearchTask`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ImportExportTasks {
        /// `offset` (optional). Range: 0 to 1000000.
        pub offset: Option<i32>,
        /// `limit` (optional). Range: 0 to 1000000.
        pub limit: Option<i32>,
        /// `count` (optional). Range: 0 to 1000000.
        pub count: Option<i32>,
        /// `data` (optional)
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<ImportExportTask>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ImportExportTasks {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("offset"),
            optional::<Option<i32>>("limit"),
            optional::<Option<i32>>("count"),
            optional::<Vec<ImportExportTask>>("data"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.offset),
                1 => read(map, &mut self.limit),
                2 => read(map, &mut self.count),
                _ => read(map, &mut self.data),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "offset", &self.offset)?;
            write_some(map, "limit", &self.limit)?;
            write_some(map, "count", &self.count)?;
            write_some(map, "data", &self.data)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ImportExportTasks);
}
impl crate::Client {
    /// Delete a task of import or export.
    ///
    /// `DELETE /v2/{project_id}/ies/task/{id}` (DeleteTask)
    pub fn delete_task(&self, id: impl Into<String>) -> builders::DeleteTask {
        let mut call = self.call(&operations::DELETE_TASK);
        call.set("id", Into::<String>::into(id));
        builders::DeleteTask { call }
    }
    /// Show a task of import or export.
    ///
    /// `GET /v2/{project_id}/ies/task/{id}` (ShowTask)
    pub fn show_task(&self, id: impl Into<String>) -> builders::ShowTask {
        let mut call = self.call(&operations::SHOW_TASK);
        call.set("id", Into::<String>::into(id));
        builders::ShowTask { call }
    }
    /// Download the result of a task.
    ///
    /// The result of an import, or what was exported. The format of the file is undocumented.
    ///
    /// `GET /v2/{project_id}/ies/result/{id}` (DownloadResultFile)
    pub fn download_result_file(
        &self,
        id: impl Into<String>,
    ) -> builders::DownloadResultFile {
        let mut call = self.call(&operations::DOWNLOAD_RESULT_FILE);
        call.set("id", Into::<String>::into(id));
        builders::DownloadResultFile {
            call,
        }
    }
    /// Download a template for importing.
    ///
    /// A file to fill in for `ImportResource`. Its format is undocumented.
    ///
    /// `GET /v2/{project_id}/ies/import/{resource}/template` (DownloadTemplate)
    pub fn download_template(
        &self,
        resource: impl Into<String>,
    ) -> builders::DownloadTemplate {
        let mut call = self.call(&operations::DOWNLOAD_TEMPLATE);
        call.set("resource", Into::<String>::into(resource));
        builders::DownloadTemplate { call }
    }
    /// Export resources to a file.
    ///
    /// Starts a task that writes resources to a file, which `DownloadResultFile` returns once the
    /// task is over.
    ///
    /// `POST /v2/{project_id}/ies/export/{resource}` (ExportResource)
    pub fn export_resource(
        &self,
        resource: impl Into<String>,
    ) -> builders::ExportResource {
        let mut call = self.call(&operations::EXPORT_RESOURCE);
        call.set("resource", Into::<String>::into(resource));
        builders::ExportResource { call }
    }
    /// Import a file of resources.
    ///
    /// Starts a task that imports the resources of a file. `DownloadTemplate` returns a file to
    /// fill in, `ShowTask` shows how many resources were imported, and `DownloadResultFile` returns
    /// the result.
    ///
    /// `POST /v2/{project_id}/ies/import/{resource}` (ImportResource)
    pub fn import_resource(
        &self,
        resource: impl Into<String>,
        file: crate::FilePart,
    ) -> builders::ImportResource {
        let mut call = self.call(&operations::IMPORT_RESOURCE);
        call.set("resource", Into::<String>::into(resource));
        call.file("file", file);
        builders::ImportResource { call }
    }
    /// List tasks of import and export.
    ///
    /// The response names an offset and a limit, but no documented parameter sets them.
    ///
    /// `GET /v2/{project_id}/ies/task` (SearchTask)
    pub fn search_task(&self) -> builders::SearchTask {
        builders::SearchTask {
            call: self.call(&operations::SEARCH_TASK),
        }
    }
}
