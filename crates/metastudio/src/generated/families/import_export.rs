//! The family `import-export`. Importing and exporting resources in bulk, as tasks. Error codes
//! have nine digits here, and meanings of their own: MSS.000000001 failure, MSS.000000002
//! internal error, MSS.000000003 invalid parameter, MSS.000000004 not authenticated.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

use huaweicloud_core::codegen;

/// Entries of the operation table.
pub(crate) mod operations {
    use huaweicloud_core::codegen::operation::*;

    use super::super::super::types;

    /// `DELETE /v2/{project_id}/ies/task/{id}`
    pub static DELETE_TASK: Operation = Operation::new(
        "DeleteTask",
        Method::Delete,
        "/v2/{project_id}/ies/task/{id}",
    )
    .family("import-export")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("id").max_length(256),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ]);

    /// `GET /v2/{project_id}/ies/task/{id}`
    pub static SHOW_TASK: Operation =
        Operation::new("ShowTask", Method::Get, "/v2/{project_id}/ies/task/{id}")
            .family("import-export")
            .idempotent()
            .retry(Retry::Idempotent)
            .parameters(&[
                Parameter::path("project_id")
                    .max_length(64)
                    .client("project_id"),
                Parameter::path("id").max_length(256),
            ])
            .statuses(&[
                Status::Code(200),
                Status::Code(400),
                Status::Code(401),
                Status::Code(403),
                Status::Code(404),
                Status::Code(429),
                Status::Code(500),
            ])
            .sensitive(&["/operator"])
            .success(Success::json::<types::ImportExportTask>());

    /// `GET /v2/{project_id}/ies/result/{id}`
    pub static DOWNLOAD_RESULT_FILE: Operation = Operation::new(
        "DownloadResultFile",
        Method::Get,
        "/v2/{project_id}/ies/result/{id}",
    )
    .family("import-export")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("id").max_length(256),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ])
    .accept("application/octet-stream");

    /// `GET /v2/{project_id}/ies/import/{resource}/template`
    pub static DOWNLOAD_TEMPLATE: Operation = Operation::new(
        "DownloadTemplate",
        Method::Get,
        "/v2/{project_id}/ies/import/{resource}/template",
    )
    .family("import-export")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("resource"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ])
    .accept("application/octet-stream");

    /// `POST /v2/{project_id}/ies/export/{resource}`
    pub static EXPORT_RESOURCE: Operation = Operation::new(
        "ExportResource",
        Method::Post,
        "/v2/{project_id}/ies/export/{resource}",
    )
    .family("import-export")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("resource"),
        Parameter::query("business_id"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::StartedTask>());

    /// `POST /v2/{project_id}/ies/import/{resource}`
    pub static IMPORT_RESOURCE: Operation = Operation::new(
        "ImportResource",
        Method::Post,
        "/v2/{project_id}/ies/import/{resource}",
    )
    .family("import-export")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("resource"),
        Parameter::query("business_id"),
        Parameter::form("file").required(),
    ])
    .statuses(&[
        Status::Code(202),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::StartedTask>());

    /// `GET /v2/{project_id}/ies/task`
    pub static SEARCH_TASK: Operation =
        Operation::new("SearchTask", Method::Get, "/v2/{project_id}/ies/task")
            .family("import-export")
            .idempotent()
            .retry(Retry::Idempotent)
            .parameters(&[
                Parameter::path("project_id")
                    .max_length(64)
                    .client("project_id"),
                Parameter::query("resource").joined(),
                Parameter::query("business_id"),
                Parameter::query("begin_time"),
                Parameter::query("end_time"),
            ])
            .statuses(&[
                Status::Code(200),
                Status::Code(400),
                Status::Code(401),
                Status::Code(403),
                Status::Code(429),
                Status::Code(500),
            ])
            .sensitive(&["/data/*/operator"])
            .success(Success::json::<types::ImportExportTasks>());
}

/// Request builders.
pub(crate) mod builders {
    use huaweicloud_core::codegen;

    use super::super::super::types;

    codegen::request! {
        /// Delete a task of import or export.
        ///
        /// `DELETE /v2/{project_id}/ies/task/{id}` (DeleteTask)
        pub struct DeleteTask: empty -> ();
    }

    codegen::request! {
        /// Show a task of import or export.
        ///
        /// `GET /v2/{project_id}/ies/task/{id}` (ShowTask)
        pub struct ShowTask: json -> types::ImportExportTask;
    }

    codegen::request! {
        /// Download the result of a task.
        ///
        /// The result of an import, or what was exported. The format of the file is undocumented.
        ///
        /// `GET /v2/{project_id}/ies/result/{id}` (DownloadResultFile)
        pub struct DownloadResultFile: bytes -> codegen::Bytes;
    }

    codegen::request! {
        /// Download a template for importing.
        ///
        /// A file to fill in for `ImportResource`. Its format is undocumented.
        ///
        /// `GET /v2/{project_id}/ies/import/{resource}/template` (DownloadTemplate)
        pub struct DownloadTemplate: bytes -> codegen::Bytes;
    }

    codegen::request! {
        /// Export resources to a file.
        ///
        /// Starts a task that writes resources to a file, which `DownloadResultFile` returns once the
        /// task is over.
        ///
        /// `POST /v2/{project_id}/ies/export/{resource}` (ExportResource)
        pub struct ExportResource: json -> types::StartedTask;
    }

    impl ExportResource {
        /// What the resources belong to, such as the skill (`skill_id`) of questions and answers.
        pub fn business_id<F>(mut self, business_id: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("business_id", codegen::IntoOption::into_option(business_id));
            self
        }
    }

    codegen::request! {
        /// Import a file of resources.
        ///
        /// Starts a task that imports the resources of a file. `DownloadTemplate` returns a file to
        /// fill in, `ShowTask` shows how many resources were imported, and `DownloadResultFile` returns
        /// the result.
        ///
        /// `POST /v2/{project_id}/ies/import/{resource}` (ImportResource)
        pub struct ImportResource: json -> types::StartedTask;
    }

    impl ImportResource {
        /// What the resources belong to, such as the skill (`skill_id`) of questions and answers.
        pub fn business_id<F>(mut self, business_id: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("business_id", codegen::IntoOption::into_option(business_id));
            self
        }
    }

    codegen::request! {
        /// List tasks of import and export.
        ///
        /// The response names an offset and a limit, but no documented parameter sets them.
        ///
        /// `GET /v2/{project_id}/ies/task` (SearchTask)
        pub struct SearchTask: json -> types::ImportExportTasks;
    }

    impl SearchTask {
        /// Only tasks with one of these kinds of resources.
        pub fn resource<F>(mut self, resource: impl codegen::IntoList<String, F>) -> Self {
            self.call
                .set_list("resource", codegen::IntoList::into_list(resource));
            self
        }

        /// What the resources belong to, such as the skill (`skill_id`) of questions and answers.
        pub fn business_id<F>(mut self, business_id: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("business_id", codegen::IntoOption::into_option(business_id));
            self
        }

        /// Start of the range, as a time stamp. The unit is undocumented; tasks show milliseconds.
        pub fn begin_time<F>(mut self, begin_time: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("begin_time", codegen::IntoOption::into_option(begin_time));
            self
        }

        /// End of the range, as a time stamp like `begin_time`.
        pub fn end_time<F>(mut self, end_time: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("end_time", codegen::IntoOption::into_option(end_time));
            self
        }
    }
}

/// Types that only this family has.
pub(crate) mod schemas {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    /// A task of import or export.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ImportExportTask {
        /// What kind of resources.
        pub resource: Option<String>,
        pub task_name: Option<String>,
        /// In milliseconds since 1970-01-01 00:00 UTC.
        pub begin_time: Option<codegen::Value>,
        /// In milliseconds since 1970-01-01 00:00 UTC.
        pub end_time: Option<codegen::Value>,
        /// The only known value is 0, of an import.
        pub task_type: Option<codegen::Value>,
        /// Name of the user who began the task.
        pub operator: Option<String>,
        /// Range: 0 to 1000000.
        pub total_count: Option<i32>,
        /// Range: 0 to 1000000.
        pub success_count: Option<i32>,
        /// Range: 0 to 1000000.
        pub failure_count: Option<i32>,
        /// The values are undocumented.
        pub task_status: Option<codegen::Value>,
        /// 1 to 256 characters.
        pub task_id: Option<String>,
        /// User who began the task.
        pub user_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ImportExportTask, extra {
            0 resource: Option<String> = optional "resource";
            1 task_name: Option<String> = optional "task_name";
            2 begin_time: Option<codegen::Value> = optional "begin_time";
            3 end_time: Option<codegen::Value> = optional "end_time";
            4 task_type: Option<codegen::Value> = optional "task_type";
            5 operator: Option<String> = optional "operator" sensitive;
            6 total_count: Option<i32> = optional "total_count";
            7 success_count: Option<i32> = optional "success_count";
            8 failure_count: Option<i32> = optional "failure_count";
            9 task_status: Option<codegen::Value> = optional "task_status";
            10 task_id: Option<String> = optional "task_id";
            11 user_id: Option<String> = optional "user_id";
        }
    }

    /// The task that has begun.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct StartedTask {
        /// Id of the task. The sources call it the result; their example has the form of an id.
        pub value: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        StartedTask, extra {
            0 value: Option<String> = optional "value";
        }
    }

    /// The answer of `SearchTask`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ImportExportTasks {
        /// Range: 0 to 1000000.
        pub offset: Option<i32>,
        /// Range: 0 to 1000000.
        pub limit: Option<i32>,
        /// Range: 0 to 1000000.
        pub count: Option<i32>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<ImportExportTask>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ImportExportTasks, extra {
            0 offset: Option<i32> = optional "offset";
            1 limit: Option<i32> = optional "limit";
            2 count: Option<i32> = optional "count";
            3 data: Vec<ImportExportTask> = collection "data";
        }
    }
}

/// The family `import-export`. Importing and exporting resources in bulk, as tasks. Error codes
/// have nine digits here, and meanings of their own: MSS.000000001 failure, MSS.000000002
/// internal error, MSS.000000003 invalid parameter, MSS.000000004 not authenticated.
impl super::super::Client {
    /// Delete a task of import or export.
    ///
    /// `DELETE /v2/{project_id}/ies/task/{id}` (DeleteTask)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.delete_task("5d90b2e7f14c4a83b6cf08e1d72a3964").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_task(&self, id: impl Into<String>) -> builders::DeleteTask {
        let mut call = self.0.call(&operations::DELETE_TASK);
        call.set_as::<String>("id", id);
        builders::DeleteTask { call }
    }

    /// Show a task of import or export.
    ///
    /// `GET /v2/{project_id}/ies/task/{id}` (ShowTask)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.show_task("5d90b2e7f14c4a83b6cf08e1d72a3964").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_task(&self, id: impl Into<String>) -> builders::ShowTask {
        let mut call = self.0.call(&operations::SHOW_TASK);
        call.set_as::<String>("id", id);
        builders::ShowTask { call }
    }

    /// Download the result of a task.
    ///
    /// The result of an import, or what was exported. The format of the file is undocumented.
    ///
    /// `GET /v2/{project_id}/ies/result/{id}` (DownloadResultFile)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .download_result_file("5d90b2e7f14c4a83b6cf08e1d72a3964")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn download_result_file(&self, id: impl Into<String>) -> builders::DownloadResultFile {
        let mut call = self.0.call(&operations::DOWNLOAD_RESULT_FILE);
        call.set_as::<String>("id", id);
        builders::DownloadResultFile { call }
    }

    /// Download a template for importing.
    ///
    /// A file to fill in for `ImportResource`. Its format is undocumented.
    ///
    /// `GET /v2/{project_id}/ies/import/{resource}/template` (DownloadTemplate)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .download_template("knowledge-intent-question-create")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn download_template(&self, resource: impl Into<String>) -> builders::DownloadTemplate {
        let mut call = self.0.call(&operations::DOWNLOAD_TEMPLATE);
        call.set_as::<String>("resource", resource);
        builders::DownloadTemplate { call }
    }

    /// Export resources to a file.
    ///
    /// Starts a task that writes resources to a file, which `DownloadResultFile` returns once the
    /// task is over.
    ///
    /// `POST /v2/{project_id}/ies/export/{resource}` (ExportResource)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .export_resource("knowledge-intent-question-create")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn export_resource(&self, resource: impl Into<String>) -> builders::ExportResource {
        let mut call = self.0.call(&operations::EXPORT_RESOURCE);
        call.set_as::<String>("resource", resource);
        builders::ExportResource { call }
    }

    /// Import a file of resources.
    ///
    /// Starts a task that imports the resources of a file. `DownloadTemplate` returns a file to
    /// fill in, `ShowTask` shows how many resources were imported, and `DownloadResultFile` returns
    /// the result.
    ///
    /// `POST /v2/{project_id}/ies/import/{resource}` (ImportResource)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::FilePart;
    ///
    /// let file = std::fs::read("file")?;
    /// let response = client
    ///     .import_resource(
    ///         "knowledge-intent-question-create",
    ///         FilePart::new("file", "application/octet-stream", file),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn import_resource(
        &self,
        resource: impl Into<String>,
        file: codegen::FilePart,
    ) -> builders::ImportResource {
        let mut call = self.0.call(&operations::IMPORT_RESOURCE);
        call.set_as::<String>("resource", resource);
        call.file("file", file);
        builders::ImportResource { call }
    }

    /// List tasks of import and export.
    ///
    /// The response names an offset and a limit, but no documented parameter sets them.
    ///
    /// `GET /v2/{project_id}/ies/task` (SearchTask)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.search_task().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_task(&self) -> builders::SearchTask {
        builders::SearchTask {
            call: self.0.call(&operations::SEARCH_TASK),
        }
    }
}
