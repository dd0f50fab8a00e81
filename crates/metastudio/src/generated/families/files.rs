//! The family `files`. Uploading the content of assets.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

use std::borrow::Borrow;

use super::super::types;

/// Entries of the operation table.
pub(crate) mod operations {
    use huaweicloud_core::codegen::operation::*;

    use super::super::super::types;

    /// `POST /v1/{project_id}/files`
    pub static CREATE_FILE: Operation =
        Operation::new("CreateFile", Method::Post, "/v1/{project_id}/files")
            .family("files")
            .parameters(&[
                Parameter::path("project_id")
                    .max_length(64)
                    .client("project_id"),
                Parameter::header("X-App-UserId")
                    .length(1, 256)
                    .ascii()
                    .client("app_user_id"),
                Parameter::body("/file_name").length(1, 256),
                Parameter::body("/file_md5").length(24, 24),
                Parameter::body("/file_size").range(1.0, 5368709120.0),
                Parameter::body("/file_type").length(1, 64),
                Parameter::body("/asset_id").length(1, 64),
                Parameter::body("/asset_file_category").length(1, 128),
            ])
            .statuses(&[
                Status::Code(200),
                Status::Code(400),
                Status::Code(401),
                Status::Code(403),
                Status::Code(429),
                Status::Code(500),
            ])
            .sensitive(&["/upload_url"])
            .success(Success::json::<types::CreateFileResponse>());

    /// `DELETE /v1/{project_id}/files/{file_id}`
    pub static DELETE_FILE: Operation = Operation::new(
        "DeleteFile",
        Method::Delete,
        "/v1/{project_id}/files/{file_id}",
    )
    .family("files")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("file_id").max_length(64),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
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

    /// `POST /v1/{project_id}/files/{file_id}/complete`
    pub static CONFIRM_FILE_UPLOAD: Operation = Operation::new(
        "ConfirmFileUpload",
        Method::Post,
        "/v1/{project_id}/files/{file_id}/complete",
    )
    .family("files")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("file_id").max_length(64),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
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

    /// `POST /v1/{project_id}/large-files`
    pub static CREATE_LARGE_FILE: Operation = Operation::new(
        "CreateLargeFile",
        Method::Post,
        "/v1/{project_id}/large-files",
    )
    .family("files")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/file_name").length(1, 256),
        Parameter::body("/file_size").range(1.0, 536870912000.0),
        Parameter::body("/file_type").length(1, 64),
        Parameter::body("/asset_id").length(1, 64),
        Parameter::body("/asset_file_category").length(1, 128),
        Parameter::body("/file_multipart_count").range(1.0, 100.0),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .sensitive(&["/upload_urls"])
    .success(Success::json::<types::CreateLargeFileResponse>());
}

/// Request builders.
pub(crate) mod builders {
    use huaweicloud_core::codegen;

    use super::super::super::types;

    codegen::request! {
        /// Create a file of an asset, to be uploaded in one piece.
        ///
        /// The first of three steps. The response has a signed URL; PUT the content there within 24
        /// hours, and say with `ConfirmFileUpload` how that went. Until then the file stays in state
        /// `CREATING`.
        ///
        /// Two headers of the PUT are covered by the signature of the URL, and any other value is
        /// rejected:
        ///
        /// - `Content-MD5`: the same as `file_md5`;
        /// - `Content-Type`, by the type of the file: `image/gif` (gif), `image/jpeg` (jpeg, jpg),
        ///   `image/png` (png), `video/mp4` (mp4), `audio/mp3` (mp3), `audio/wav` (wav), and for every
        ///   other type `application/octet-stream`.
        ///
        /// For more than 5 GiB there is `CreateLargeFile`.
        ///
        /// `POST /v1/{project_id}/files` (CreateFile)
        pub struct CreateFile: json -> types::CreateFileResponse;
    }

    codegen::request! {
        /// Delete a file of an asset.
        ///
        /// `DELETE /v1/{project_id}/files/{file_id}` (DeleteFile)
        pub struct DeleteFile: empty -> ();
    }

    codegen::request! {
        /// Say how the upload of a file went.
        ///
        /// The last step for files of either kind. An asset leaves the state CREATING with the upload
        /// of its main file.
        ///
        /// `POST /v1/{project_id}/files/{file_id}/complete` (ConfirmFileUpload)
        pub struct ConfirmFileUpload: empty -> ();
    }

    codegen::request! {
        /// Create a file of an asset, to be uploaded in parts.
        ///
        /// For files of more than 5 GiB. The response has a signed URL for each part, which is one part
        /// of the same multipart upload to the object store. Cut the content into as many parts as
        /// there are URLs, PUT the first part to the first URL and so on, and say with
        /// `ConfirmFileUpload` how that went.
        ///
        /// A part that failed may be sent again; the others need not be. Of the categories there are
        /// only `MAIN`, `PACKAGE` and `OTHER`.
        ///
        /// `POST /v1/{project_id}/large-files` (CreateLargeFile)
        pub struct CreateLargeFile: json -> types::CreateLargeFileResponse;
    }
}

/// Types that only this family has.
pub(crate) mod schemas {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    use super::super::super::types::AssetFileCategory;

    /// A file that is uploaded in one piece.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateFileRequest {
        /// Upper and lower case mean the same. 1 to 256 characters.
        pub file_name: String,
        /// MD5 of the content, its 16 bytes in Base64, as the header Content-MD5 has it. The usual 32
        /// hexadecimal digits are rejected. 24 to 24 characters.
        pub file_md5: String,
        /// In bytes. Range: 1 to 5368709120.
        pub file_size: i64,
        /// Extension of the file name, such as png. 1 to 64 characters.
        pub file_type: String,
        /// The asset must be there before its files. 1 to 64 characters.
        pub asset_id: String,
        /// What a file is to its asset. Every asset has exactly one `MAIN` file. 1 to 128 characters.
        pub asset_file_category: AssetFileCategory,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateFileRequest {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`file_name`](field@Self::file_name)
        /// - [`file_md5`](field@Self::file_md5)
        /// - [`file_size`](field@Self::file_size)
        /// - [`file_type`](field@Self::file_type)
        /// - [`asset_id`](field@Self::asset_id)
        /// - [`asset_file_category`](field@Self::asset_file_category)
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`file_name`](field@Self::file_name).
        #[must_use]
        pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
            self.file_name = file_name.into();
            self
        }

        /// Sets [`file_md5`](field@Self::file_md5).
        #[must_use]
        pub fn file_md5(mut self, file_md5: impl Into<String>) -> Self {
            self.file_md5 = file_md5.into();
            self
        }

        /// Sets [`file_size`](field@Self::file_size).
        #[must_use]
        pub fn file_size(mut self, file_size: i64) -> Self {
            self.file_size = file_size;
            self
        }

        /// Sets [`file_type`](field@Self::file_type).
        #[must_use]
        pub fn file_type(mut self, file_type: impl Into<String>) -> Self {
            self.file_type = file_type.into();
            self
        }

        /// Sets [`asset_id`](field@Self::asset_id).
        #[must_use]
        pub fn asset_id(mut self, asset_id: impl Into<String>) -> Self {
            self.asset_id = asset_id.into();
            self
        }

        /// Sets [`asset_file_category`](field@Self::asset_file_category).
        #[must_use]
        pub fn asset_file_category(
            mut self,
            asset_file_category: impl Into<AssetFileCategory>,
        ) -> Self {
            self.asset_file_category = asset_file_category.into();
            self
        }
    }

    codegen::object! {
        CreateFileRequest, extra {
            0 file_name: String = required "file_name";
            1 file_md5: String = required "file_md5";
            2 file_size: i64 = required "file_size";
            3 file_type: String = required "file_type";
            4 asset_id: String = required "asset_id";
            5 asset_file_category: AssetFileCategory = required "asset_file_category";
        }
    }

    /// The answer of `CreateFile`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateFileResponse {
        /// 1 to 64 characters.
        pub file_id: String,
        /// Where to PUT the content. Valid for 24 hours.
        pub upload_url: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CreateFileResponse, extra {
            0 file_id: String = required "file_id";
            1 upload_url: Option<String> = optional "upload_url" sensitive;
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ConfirmFileUploadRequest {
        /// How an upload went. CREATED means that all of the content was uploaded.
        pub state: UploadResult,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl ConfirmFileUploadRequest {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(state: UploadResult) -> Self {
            Self {
                state,
                ..Default::default()
            }
        }
    }

    codegen::object! {
        ConfirmFileUploadRequest, extra {
            0 state: UploadResult = required "state";
        }
    }

    codegen::open_enum! {
        /// How an upload went. CREATED means that all of the content was uploaded.
        pub enum UploadResult {
            Created = "CREATED",
            Failed = "FAILED",
            Cancelled = "CANCELLED",
        }
    }

    /// A file that is uploaded in parts.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateLargeFileRequest {
        /// Upper and lower case mean the same. 1 to 256 characters.
        pub file_name: String,
        /// In bytes, of all parts together. Range: 1 to 536870912000.
        pub file_size: Option<i64>,
        /// Extension of the file name, such as zip. 1 to 64 characters.
        pub file_type: String,
        /// The asset must be there before its files. 1 to 64 characters.
        pub asset_id: String,
        /// What a file is to its asset. Every asset has exactly one `MAIN` file. 1 to 128 characters.
        pub asset_file_category: AssetFileCategory,
        /// How many parts the content is cut into, and so how many URLs are given. Range: 1 to 100.
        /// Default: `1`.
        #[cfg_attr(feature = "schemars", schemars(rename = "file_multipart_count"))]
        pub part_count: Option<i32>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateLargeFileRequest {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`file_name`](field@Self::file_name)
        /// - [`file_type`](field@Self::file_type)
        /// - [`asset_id`](field@Self::asset_id)
        /// - [`asset_file_category`](field@Self::asset_file_category)
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`file_name`](field@Self::file_name).
        #[must_use]
        pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
            self.file_name = file_name.into();
            self
        }

        /// Sets [`file_size`](field@Self::file_size).
        #[must_use]
        pub fn file_size<F>(mut self, file_size: impl codegen::IntoOption<i64, F>) -> Self {
            self.file_size = codegen::IntoOption::into_option(file_size);
            self
        }

        /// Sets [`file_type`](field@Self::file_type).
        #[must_use]
        pub fn file_type(mut self, file_type: impl Into<String>) -> Self {
            self.file_type = file_type.into();
            self
        }

        /// Sets [`asset_id`](field@Self::asset_id).
        #[must_use]
        pub fn asset_id(mut self, asset_id: impl Into<String>) -> Self {
            self.asset_id = asset_id.into();
            self
        }

        /// Sets [`asset_file_category`](field@Self::asset_file_category).
        #[must_use]
        pub fn asset_file_category(
            mut self,
            asset_file_category: impl Into<AssetFileCategory>,
        ) -> Self {
            self.asset_file_category = asset_file_category.into();
            self
        }

        /// Sets [`part_count`](field@Self::part_count).
        #[must_use]
        pub fn part_count<F>(mut self, part_count: impl codegen::IntoOption<i32, F>) -> Self {
            self.part_count = codegen::IntoOption::into_option(part_count);
            self
        }
    }

    codegen::object! {
        CreateLargeFileRequest, extra {
            0 file_name: String = required "file_name";
            1 file_size: Option<i64> = optional "file_size";
            2 file_type: String = required "file_type";
            3 asset_id: String = required "asset_id";
            4 asset_file_category: AssetFileCategory = required "asset_file_category";
            5 part_count: Option<i32> = optional "file_multipart_count";
        }
    }

    /// The answer of `CreateLargeFile`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateLargeFileResponse {
        /// 1 to 64 characters.
        pub file_id: String,
        /// Where to PUT each part, in their order. How long they are valid is undocumented.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub upload_urls: Vec<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CreateLargeFileResponse, extra {
            0 file_id: String = required "file_id";
            1 upload_urls: Vec<String> = collection "upload_urls" sensitive;
        }
    }
}

/// The family `files`. Uploading the content of assets.
impl super::super::Client {
    /// Create a file of an asset, to be uploaded in one piece.
    ///
    /// The first of three steps. The response has a signed URL; PUT the content there within 24
    /// hours, and say with `ConfirmFileUpload` how that went. Until then the file stays in state
    /// `CREATING`.
    ///
    /// Two headers of the PUT are covered by the signature of the URL, and any other value is
    /// rejected:
    ///
    /// - `Content-MD5`: the same as `file_md5`;
    /// - `Content-Type`, by the type of the file: `image/gif` (gif), `image/jpeg` (jpeg, jpg),
    ///   `image/png` (png), `video/mp4` (mp4), `audio/mp3` (mp3), `audio/wav` (wav), and for every
    ///   other type `application/octet-stream`.
    ///
    /// For more than 5 GiB there is `CreateLargeFile`.
    ///
    /// `POST /v1/{project_id}/files` (CreateFile)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{AssetFileCategory, CreateFileRequest};
    ///
    /// let body = CreateFileRequest::new()
    ///     .file_name("lobby.png")
    ///     .file_md5("8vzJcxQf6kb0N1eRYk3pDw==")
    ///     .file_size(1843200)
    ///     .file_type("png")
    ///     .asset_id("5b1d8e0f7a9c42c6b3d47e60a2f81c95")
    ///     .asset_file_category(AssetFileCategory::Main);
    /// let response = client.create_file(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_file(
        &self,
        body: impl Borrow<types::CreateFileRequest>,
    ) -> builders::CreateFile {
        let mut call = self.0.call(&operations::CREATE_FILE);
        call.body(Borrow::<types::CreateFileRequest>::borrow(&body));
        builders::CreateFile { call }
    }

    /// Delete a file of an asset.
    ///
    /// `DELETE /v1/{project_id}/files/{file_id}` (DeleteFile)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.delete_file("c4907e2ad15f4b83a6e2f9018b7d3c56").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_file(&self, file_id: impl Into<String>) -> builders::DeleteFile {
        let mut call = self.0.call(&operations::DELETE_FILE);
        call.set_as::<String>("file_id", file_id);
        builders::DeleteFile { call }
    }

    /// Say how the upload of a file went.
    ///
    /// The last step for files of either kind. An asset leaves the state CREATING with the upload
    /// of its main file.
    ///
    /// `POST /v1/{project_id}/files/{file_id}/complete` (ConfirmFileUpload)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{ConfirmFileUploadRequest, UploadResult};
    ///
    /// let body = ConfirmFileUploadRequest::new(UploadResult::Created);
    /// let response = client
    ///     .confirm_file_upload("c4907e2ad15f4b83a6e2f9018b7d3c56", &body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn confirm_file_upload(
        &self,
        file_id: impl Into<String>,
        body: impl Borrow<types::ConfirmFileUploadRequest>,
    ) -> builders::ConfirmFileUpload {
        let mut call = self.0.call(&operations::CONFIRM_FILE_UPLOAD);
        call.set_as::<String>("file_id", file_id);
        call.body(Borrow::<types::ConfirmFileUploadRequest>::borrow(&body));
        builders::ConfirmFileUpload { call }
    }

    /// Create a file of an asset, to be uploaded in parts.
    ///
    /// For files of more than 5 GiB. The response has a signed URL for each part, which is one part
    /// of the same multipart upload to the object store. Cut the content into as many parts as
    /// there are URLs, PUT the first part to the first URL and so on, and say with
    /// `ConfirmFileUpload` how that went.
    ///
    /// A part that failed may be sent again; the others need not be. Of the categories there are
    /// only `MAIN`, `PACKAGE` and `OTHER`.
    ///
    /// `POST /v1/{project_id}/large-files` (CreateLargeFile)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{AssetFileCategory, CreateLargeFileRequest};
    ///
    /// let body = CreateLargeFileRequest::new()
    ///     .file_name("footage.zip")
    ///     .file_size(12884901888_i64)
    ///     .file_type("zip")
    ///     .asset_id("5b1d8e0f7a9c42c6b3d47e60a2f81c95")
    ///     .asset_file_category(AssetFileCategory::Package)
    ///     .part_count(3);
    /// let response = client.create_large_file(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_large_file(
        &self,
        body: impl Borrow<types::CreateLargeFileRequest>,
    ) -> builders::CreateLargeFile {
        let mut call = self.0.call(&operations::CREATE_LARGE_FILE);
        call.body(Borrow::<types::CreateLargeFileRequest>::borrow(&body));
        builders::CreateLargeFile { call }
    }
}
