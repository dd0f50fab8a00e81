//! The family `files`. Uploading the content of assets.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

/// Entries of the operation table.
pub mod operations {
    use crate::operation::{Method, Operation, Parameter, Retry, Status, Success};
    /// `POST /v1/{project_id}/files`
    pub static CREATE_FILE: Operation = Operation {
        family: "files",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
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
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        sensitive: &["/upload_url"],
        success: Success::json::<crate::types::CreateFileResponse>(),
        ..Operation::new("CreateFile", Method::Post, "/v1/{project_id}/files")
    };
    /// `DELETE /v1/{project_id}/files/{file_id}`
    pub static DELETE_FILE: Operation = Operation {
        family: "files",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("file_id").max_length(64),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
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
            "DeleteFile",
            Method::Delete,
            "/v1/{project_id}/files/{file_id}",
        )
    };
    /// `POST /v1/{project_id}/files/{file_id}/complete`
    pub static CONFIRM_FILE_UPLOAD: Operation = Operation {
        family: "files",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("file_id").max_length(64),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
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
            "ConfirmFileUpload",
            Method::Post,
            "/v1/{project_id}/files/{file_id}/complete",
        )
    };
    /// `POST /v1/{project_id}/large-files`
    pub static CREATE_LARGE_FILE: Operation = Operation {
        family: "files",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
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
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        sensitive: &["/upload_urls"],
        success: Success::json::<crate::types::CreateLargeFileResponse>(),
        ..Operation::new("CreateLargeFile", Method::Post, "/v1/{project_id}/large-files")
    };
}
/// Request builders.
pub mod builders {
    use crate::runtime::{Call, CallOptions, Error, Response};
    use crate::types;
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
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateFile {
        pub(super) call: Call,
    }
    impl CreateFile {
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
        pub async fn send(self) -> Result<Response<types::CreateFileResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::CreateFileResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Delete a file of an asset.
    ///
    /// `DELETE /v1/{project_id}/files/{file_id}` (DeleteFile)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteFile {
        pub(super) call: Call,
    }
    impl DeleteFile {
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
    /// Say how the upload of a file went.
    ///
    /// The last step for files of either kind. An asset leaves the state CREATING with the upload
    /// of its main file.
    ///
    /// `POST /v1/{project_id}/files/{file_id}/complete` (ConfirmFileUpload)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ConfirmFileUpload {
        pub(super) call: Call,
    }
    impl ConfirmFileUpload {
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
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateLargeFile {
        pub(super) call: Call,
    }
    impl CreateLargeFile {
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
        pub async fn send(
            self,
        ) -> Result<Response<types::CreateLargeFileResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::CreateLargeFileResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
}
/// Types that only this family has.
pub mod types {
    use crate::model::prelude::*;
    use crate::types::AssetFileCategory;
    /// A file that is uploaded in one piece.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
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
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl CreateFileRequest {
        /// One with what is required; the rest has setters.
        pub fn new(
            file_name: impl Into<String>,
            file_md5: impl Into<String>,
            file_size: i64,
            file_type: impl Into<String>,
            asset_id: impl Into<String>,
            asset_file_category: impl Into<AssetFileCategory>,
        ) -> Self {
            Self {
                file_name: file_name.into(),
                file_md5: file_md5.into(),
                file_size,
                file_type: file_type.into(),
                asset_id: asset_id.into(),
                asset_file_category: asset_file_category.into(),
                ..Default::default()
            }
        }
    }
    impl Object for CreateFileRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("file_name"),
            required::<String>("file_md5"),
            required::<i64>("file_size"),
            required::<String>("file_type"),
            required::<String>("asset_id"),
            required::<AssetFileCategory>("asset_file_category"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.file_name),
                1 => read(map, &mut self.file_md5),
                2 => read(map, &mut self.file_size),
                3 => read(map, &mut self.file_type),
                4 => read(map, &mut self.asset_id),
                _ => read(map, &mut self.asset_file_category),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "file_name", &self.file_name)?;
            write(map, "file_md5", &self.file_md5)?;
            write(map, "file_size", &self.file_size)?;
            write(map, "file_type", &self.file_type)?;
            write(map, "asset_id", &self.asset_id)?;
            write(map, "asset_file_category", &self.asset_file_category)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateFileRequest);
    /// The answer of `CreateFile`.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateFileResponse {
        /// `file_id` (always there). 1 to 64 characters.
        pub file_id: String,
        /// Where to PUT the content. Valid for 24 hours.
        pub upload_url: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for CreateFileResponse {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("CreateFileResponse")
                .field("file_id", &self.file_id)
                .field("upload_url", &redacted(&self.upload_url))
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl Object for CreateFileResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("file_id"),
            optional::<Option<String>>("upload_url").sensitive(),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.file_id),
                _ => read(map, &mut self.upload_url),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "file_id", &self.file_id)?;
            write_some(map, "upload_url", &self.upload_url)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateFileResponse);
    /// `ConfirmFileUploadRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ConfirmFileUploadRequest {
        /// How an upload went. CREATED means that all of the content was uploaded.
        pub state: UploadResult,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl ConfirmFileUploadRequest {
        /// One with what is required; the rest has setters.
        pub fn new(state: impl Into<UploadResult>) -> Self {
            Self {
                state: state.into(),
                ..Default::default()
            }
        }
    }
    impl Object for ConfirmFileUploadRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<UploadResult>("state"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.state)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "state", &self.state)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ConfirmFileUploadRequest);
    open_enum! {
        /// How an upload went. CREATED means that all of the content was uploaded.
        pub enum UploadResult {
            /// `CREATED`
            Created = "CREATED",
            /// `FAILED`
            Failed = "FAILED",
            /// `CANCELLED`
            Cancelled = "CANCELLED",
        }
    }
    /// A file that is uploaded in parts.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
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
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl CreateLargeFileRequest {
        /// One with what is required; the rest has setters.
        pub fn new(
            file_name: impl Into<String>,
            file_type: impl Into<String>,
            asset_id: impl Into<String>,
            asset_file_category: impl Into<AssetFileCategory>,
        ) -> Self {
            Self {
                file_name: file_name.into(),
                file_type: file_type.into(),
                asset_id: asset_id.into(),
                asset_file_category: asset_file_category.into(),
                ..Default::default()
            }
        }
        /// In bytes, of all parts together. Range: 1 to 536870912000.
        #[must_use]
        pub fn file_size(mut self, file_size: i64) -> Self {
            self.file_size = Some(file_size);
            self
        }
        /// How many parts the content is cut into, and so how many URLs are given. Range: 1 to 100.
        /// Default: `1`.
        #[must_use]
        pub fn part_count(mut self, part_count: i32) -> Self {
            self.part_count = Some(part_count);
            self
        }
    }
    impl Object for CreateLargeFileRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("file_name"),
            optional::<Option<i64>>("file_size"),
            required::<String>("file_type"),
            required::<String>("asset_id"),
            required::<AssetFileCategory>("asset_file_category"),
            optional::<Option<i32>>("file_multipart_count"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.file_name),
                1 => read(map, &mut self.file_size),
                2 => read(map, &mut self.file_type),
                3 => read(map, &mut self.asset_id),
                4 => read(map, &mut self.asset_file_category),
                _ => read(map, &mut self.part_count),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "file_name", &self.file_name)?;
            write_some(map, "file_size", &self.file_size)?;
            write(map, "file_type", &self.file_type)?;
            write(map, "asset_id", &self.asset_id)?;
            write(map, "asset_file_category", &self.asset_file_category)?;
            write_some(map, "file_multipart_count", &self.part_count)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateLargeFileRequest);
    /// The answer of `CreateLargeFile`.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateLargeFileResponse {
        /// `file_id` (always there). 1 to 64 characters.
        pub file_id: String,
        /// Where to PUT each part, in their order. How long they are valid is undocumented.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub upload_urls: Vec<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for CreateLargeFileResponse {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("CreateLargeFileResponse")
                .field("file_id", &self.file_id)
                .field("upload_urls", &redacted(&self.upload_urls))
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl Object for CreateLargeFileResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("file_id"),
            optional::<Vec<String>>("upload_urls").sensitive(),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.file_id),
                _ => read(map, &mut self.upload_urls),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "file_id", &self.file_id)?;
            write_some(map, "upload_urls", &self.upload_urls)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateLargeFileResponse);
}
impl crate::Client {
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
    pub fn create_file(
        &self,
        body: &crate::types::CreateFileRequest,
    ) -> builders::CreateFile {
        let mut call = self.call(&operations::CREATE_FILE);
        call.body(body);
        builders::CreateFile { call }
    }
    /// Delete a file of an asset.
    ///
    /// `DELETE /v1/{project_id}/files/{file_id}` (DeleteFile)
    pub fn delete_file(&self, file_id: impl Into<String>) -> builders::DeleteFile {
        let mut call = self.call(&operations::DELETE_FILE);
        call.set("file_id", Into::<String>::into(file_id));
        builders::DeleteFile { call }
    }
    /// Say how the upload of a file went.
    ///
    /// The last step for files of either kind. An asset leaves the state CREATING with the upload
    /// of its main file.
    ///
    /// `POST /v1/{project_id}/files/{file_id}/complete` (ConfirmFileUpload)
    pub fn confirm_file_upload(
        &self,
        file_id: impl Into<String>,
        body: &crate::types::ConfirmFileUploadRequest,
    ) -> builders::ConfirmFileUpload {
        let mut call = self.call(&operations::CONFIRM_FILE_UPLOAD);
        call.set("file_id", Into::<String>::into(file_id));
        call.body(body);
        builders::ConfirmFileUpload {
            call,
        }
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
    pub fn create_large_file(
        &self,
        body: &crate::types::CreateLargeFileRequest,
    ) -> builders::CreateLargeFile {
        let mut call = self.call(&operations::CREATE_LARGE_FILE);
        call.body(body);
        builders::CreateLargeFile { call }
    }
}
