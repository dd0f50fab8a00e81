//! Uploads of files of assets: creates the file, uploads its content, confirms the upload.

mod state;

use huaweicloud_core::{
    Error, codegen,
    transfer::{Content, Progress, ProgressObserver, TransferError},
};

pub use self::state::UploadState;
use self::state::{Created, Part, StepObserver};
use crate::{
    Client,
    types::{
        AssetFileCategory, ConfirmFileUploadRequest, CreateFileRequest, CreateLargeFileRequest,
        UploadResult,
    },
};

/// The largest content that is uploaded as a whole, in bytes.
const MAX_WHOLE: u64 = 5 * 1024 * 1024 * 1024;

/// The size of the parts of larger content in bytes, unless there would be too many.
const PART_SIZE: u64 = 1024 * 1024 * 1024;

/// The largest number of parts.
const MAX_PARTS: u32 = 100;

/// A workflow that uploads a file of an asset; created by [`Client::upload`].
///
/// It computes the checksum, calls `CreateFile` or `CreateLargeFile`, streams the content to the object
/// store, in parts if it is larger than 5 GiB, and calls `ConfirmFileUpload`. If [`run`](Self::run) fails,
/// call it again: completed steps are not repeated, and only the missing parts are uploaded.
///
/// ```no_run
/// use metastudio::{Client, transfer::Content, types::AssetFileCategory};
///
/// # async fn run(client: Client, asset_id: &str) -> Result<(), Box<dyn std::error::Error>> {
/// let mut upload = client
///     .upload(asset_id, "lobby.png", Content::file("lobby.png").await?)
///     .category(AssetFileCategory::Main)
///     .on_progress(|progress| println!("{} of {} bytes", progress.done, progress.total));
/// let file_id = match upload.run().await {
///     Err(error) if error.is_transient() => upload.run().await?,
///     result => result?,
/// };
/// println!("uploaded as {file_id}");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "nothing is uploaded until `run` is called"]
pub struct Upload {
    client: Client,
    asset_id: String,
    file_name: String,
    file_type: Option<String>,
    category: AssetFileCategory,
    content: Content,
    parts: Option<u32>,
    observer: ProgressObserver,
    steps: StepObserver,
    md5: Option<String>,
    created: Option<Created>,
}

/// Why an upload failed.
#[derive(thiserror::Error)]
#[non_exhaustive]
pub enum UploadError {
    /// The call that creates the file or confirms the upload failed.
    #[error(transparent)]
    Call(#[from] Error),
    /// The transfer of a part failed.
    #[error("uploading part {part} failed")]
    #[non_exhaustive]
    Transfer {
        /// The number of the part, counted from 1.
        part: usize,
        /// The reason.
        #[source]
        error: TransferError,
    },
    /// The content cannot be read.
    #[error("the content cannot be read")]
    Content(#[source] std::io::Error),
    /// The service returned an unexpected number of upload URLs.
    #[error("the service returned {received} upload URLs, expected {expected}")]
    #[non_exhaustive]
    UploadUrls {
        /// The number of URLs in the response.
        received: usize,
        /// The number of parts to upload.
        expected: usize,
    },
    /// The content is not that of the upload to be continued.
    #[error(
        "the content has {found} bytes, and the upload was begun with {expected}; help: start a new upload"
    )]
    #[non_exhaustive]
    Changed {
        /// The length of the content of the earlier upload.
        expected: u64,
        /// The length of the content.
        found: u64,
    },
}

codegen::debug_report!(UploadError);

impl UploadError {
    /// Returns whether calling [`run`](Upload::run) again may succeed.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Call(error) => error.is_transient(),
            Self::Transfer { error, .. } => error.is_transient(),
            Self::Content(_) | Self::UploadUrls { .. } | Self::Changed { .. } => false,
        }
    }
}

impl Client {
    /// Uploads content as a file of an asset: its main file, unless [`Upload::category`] is called.
    pub fn upload(
        &self,
        asset_id: impl Into<String>,
        file_name: impl Into<String>,
        content: Content,
    ) -> Upload {
        Upload {
            client: self.clone(),
            asset_id: asset_id.into(),
            file_name: file_name.into(),
            file_type: None,
            category: AssetFileCategory::Main,
            content,
            parts: None,
            observer: ProgressObserver::default(),
            steps: StepObserver::default(),
            md5: None,
            created: None,
        }
    }
}

impl Upload {
    /// Sets the role of the file in the asset. Default: the main file.
    pub fn category(mut self, category: impl Into<AssetFileCategory>) -> Self {
        self.category = category.into();
        self
    }

    /// Sets the type of the file. Default: the extension of its name.
    pub fn file_type(mut self, file_type: impl Into<String>) -> Self {
        self.file_type = Some(file_type.into());
        self
    }

    /// Sets the MD5 of the content in Base64, which is otherwise computed by reading the content first. A
    /// stream that can be read only once needs it.
    pub fn md5(mut self, md5: impl Into<String>) -> Self {
        self.md5 = Some(md5.into());
        self
    }

    /// Uploads the content in this many parts, from 1 to 100, regardless of its size.
    pub fn in_parts(mut self, parts: u32) -> Self {
        self.parts = Some(parts.clamp(1, MAX_PARTS));
        self
    }

    /// Calls this function with the progress of the upload.
    pub fn on_progress(mut self, observe: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.observer = ProgressObserver::new(observe);
        self
    }

    /// Calls this function when the file has been created, and when a part has been sent, with what another
    /// process can [continue](Self::resume).
    pub fn on_step(mut self, observe: impl Fn(&UploadState) + Send + Sync + 'static) -> Self {
        self.steps = StepObserver::new(observe);
        self
    }

    /// Continues an upload of the same content that was interrupted: the file is not created again, and only
    /// the missing parts are sent. The signed URLs must not have expired.
    ///
    /// # Errors
    ///
    /// [`UploadError::Changed`] if the content has another length.
    pub fn resume(mut self, state: UploadState) -> Result<Self, UploadError> {
        self.created = Some(Created::resumed(state, &self.content)?);
        Ok(self)
    }

    /// Returns how far the upload is; `None` before the file is created.
    #[must_use]
    pub fn state(&self) -> Option<UploadState> {
        let created = self.created.as_ref()?;
        Some(created.state(self.content.length()))
    }

    /// Returns the id of the file; `None` before it is created.
    #[must_use]
    pub fn file_id(&self) -> Option<&str> {
        Some(&self.created.as_ref()?.file_id)
    }

    /// Performs the remaining steps, and returns the id of the file.
    ///
    /// # Errors
    ///
    /// Returns an [`UploadError`] if a step fails. Completed steps are kept, so that this may be called
    /// again.
    pub async fn run(&mut self) -> Result<String, UploadError> {
        let total = self.content.length();
        let created = match &mut self.created {
            Some(created) => created,
            None => {
                let created = self.create().await?;
                self.steps.report(&created, total);
                self.created.insert(created)
            }
        };
        let mut before = 0;
        for index in 0..created.parts.len() {
            let part = &mut created.parts[index];
            let length = part.content.length();
            if !part.is_sent {
                let mut put = (self
                    .client
                    .transfer()
                    .put(part.url.as_str(), part.content.clone()))
                .observed_by(self.observer.of_part(before, total));
                for (name, value) in &part.headers {
                    put = put.header(name.as_str(), value);
                }
                let sent = put.send().await;
                let part_number = index + 1;
                sent.map_err(|error| UploadError::Transfer {
                    part: part_number,
                    error,
                })?;
                part.is_sent = true;
                self.steps.report(created, total);
            }
            before += length;
        }
        let confirmed = ConfirmFileUploadRequest::new(UploadResult::Created);
        let file_id = created.file_id.clone();
        self.client
            .confirm_file_upload(&file_id, &confirmed)
            .send()
            .await?;
        Ok(file_id)
    }

    /// Cancels the upload: if the file was created, reports to the service that it will not be completed.
    ///
    /// # Errors
    ///
    /// The call to the service fails.
    pub async fn cancel(self) -> Result<(), Error> {
        if let Some(created) = self.created {
            let canceled = ConfirmFileUploadRequest::new(UploadResult::Cancelled);
            self.client
                .confirm_file_upload(created.file_id, &canceled)
                .send()
                .await?;
        }
        Ok(())
    }

    /// Performs the remaining steps, waits until they are completed, and returns the id of the file.
    ///
    /// # Errors
    ///
    /// Fails as [`run`](Self::run) does; also, if the thread for blocking calls cannot be used.
    #[cfg(feature = "blocking")]
    pub fn run_blocking(&mut self) -> Result<String, UploadError> {
        super::blocking::run_blocking(&self.client.clone(), self, |upload| Box::pin(upload.run()))
    }

    /// Cancels the upload, and waits for the response of the service.
    ///
    /// # Errors
    ///
    /// The call to the service fails.
    #[cfg(feature = "blocking")]
    pub fn cancel_blocking(self) -> Result<(), Error> {
        let client = self.client.clone();
        client.block_on(self.cancel())?
    }

    async fn create(&self) -> Result<Created, UploadError> {
        let length = self.content.length();
        let parts = match self.parts {
            Some(parts) => Some(parts),
            None if length > MAX_WHOLE => {
                let parts = u32::try_from(length.div_ceil(PART_SIZE)).unwrap_or(MAX_PARTS);
                Some(parts.min(MAX_PARTS))
            }
            None => None,
        };
        match parts {
            Some(parts) => self.create_large(parts).await,
            None => self.create_small().await,
        }
    }

    async fn create_small(&self) -> Result<Created, UploadError> {
        let md5 = match &self.md5 {
            Some(md5) => md5.clone(),
            None => self.content.md5().await.map_err(UploadError::Content)?,
        };
        let file_type = self.type_of_file();
        let content_type = content_type(&file_type);
        let request = CreateFileRequest::new()
            .file_name(&self.file_name)
            .file_md5(&md5)
            .file_size(signed(self.content.length()))
            .file_type(file_type)
            .asset_id(&self.asset_id)
            .asset_file_category(self.category.clone());
        let response = self.client.create_file(&request).send().await?.into_inner();
        let headers = vec![
            ("content-md5".to_owned(), md5),
            ("content-type".to_owned(), content_type.to_owned()),
        ];
        let parts = response
            .upload_url
            .map(|url| Part::new(url, self.content.clone(), headers));
        Created::new(response.file_id, parts.into_iter().collect(), 1)
    }

    async fn create_large(&self, parts: u32) -> Result<Created, UploadError> {
        let contents = self.content.cut(parts);
        let request = CreateLargeFileRequest::new()
            .file_name(&self.file_name)
            .file_type(self.type_of_file())
            .asset_id(&self.asset_id)
            .asset_file_category(self.category.clone())
            .file_size(signed(self.content.length()))
            .part_count(i32::try_from(contents.len()).unwrap_or(i32::MAX));
        let response = self.client.create_large_file(&request).send().await?;
        let response = response.into_inner();
        let expected = contents.len();
        if response.upload_urls.len() != expected {
            return Err(UploadError::UploadUrls {
                received: response.upload_urls.len(),
                expected,
            });
        }
        let parts = response.upload_urls.into_iter().zip(contents);
        let parts = parts.map(|(url, content)| Part::new(url, content, Vec::new()));
        Created::new(response.file_id, parts.collect(), expected)
    }

    fn type_of_file(&self) -> String {
        let extension = || Some(self.file_name.rsplit_once('.')?.1.to_owned());
        self.file_type
            .clone()
            .or_else(extension)
            .unwrap_or_default()
    }
}

/// Converts a length to the signed integer of the contract. A length that does not fit is too large for
/// the service, which rejects it.
fn signed(length: u64) -> i64 {
    i64::try_from(length).unwrap_or(i64::MAX)
}

/// Returns the content type that URLs for this type of file are signed with.
fn content_type(file_type: &str) -> &'static str {
    match file_type.to_ascii_lowercase().as_str() {
        "gif" => "image/gif",
        "jpeg" | "jpg" => "image/jpeg",
        "png" => "image/png",
        "mp4" => "video/mp4",
        "mp3" => "audio/mp3",
        "wav" => "audio/wav",
        _ => "application/octet-stream",
    }
}
