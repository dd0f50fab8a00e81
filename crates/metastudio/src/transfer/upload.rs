//! Uploading a file of an asset: creating it, putting its content, confirming.

use huaweicloud_core::{
    Error,
    transfer::{Content, Progress, ProgressObserver, TransferError},
};

use crate::{
    Client,
    types::{
        AssetFileCategory, ConfirmFileUploadRequest, CreateFileRequest, CreateLargeFileRequest,
        UploadResult,
    },
};

/// What is uploaded in one piece at most.
const LARGEST_PIECE: u64 = 5 * 1024 * 1024 * 1024;

/// How large the parts of what is larger are, as long as there are not too many.
const PART: u64 = 1024 * 1024 * 1024;

/// How many parts there are at most.
const MOST_PARTS: u32 = 100;

/// An upload of a file of an asset. [`Client::upload`] makes one.
///
/// It does what `CreateFile`, `CreateLargeFile` and `ConfirmFileUpload` ask for: computes the
/// checksum, streams the content with the right headers, in parts if it is larger than 5 GiB, and
/// confirms. Should [`run`](Self::run) fail, it may be run again: what was done is not done twice,
/// and of many parts only those are sent that are missing.
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
#[derive(Debug)]
#[must_use = "nothing is uploaded until it is run"]
pub struct Upload {
    client: Client,
    asset_id: String,
    file_name: String,
    file_type: Option<String>,
    category: AssetFileCategory,
    content: Content,
    parts: Option<u32>,
    observer: ProgressObserver,
    created: Option<Created>,
}

/// A file that was created, and where its content goes.
#[derive(Debug)]
struct Created {
    file_id: String,
    parts: Vec<Part>,
}

struct Part {
    url: String,
    content: Content,
    /// What the URL was signed with.
    headers: Vec<(&'static str, String)>,
    is_sent: bool,
}

/// Why an upload came to nothing.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum UploadError {
    /// The file could not be created, or its upload not be confirmed.
    #[error(transparent)]
    Call(#[from] Error),
    /// The content could not be put.
    #[error("part {part} of the upload failed: {error}")]
    #[non_exhaustive]
    Transfer {
        /// Which part it was, counted from 1.
        part: usize,
        /// Why.
        #[source]
        error: TransferError,
    },
    /// The content cannot be read.
    #[error("the content cannot be read: {0}")]
    Content(#[source] std::io::Error),
    /// The service did not say where the content goes.
    #[error("the service gave {given} addresses for the {wanted} parts of the content")]
    #[non_exhaustive]
    Addresses {
        /// How many it gave.
        given: usize,
        /// How many there should be.
        wanted: usize,
    },
}

impl UploadError {
    /// Whether running the upload again may succeed.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Call(error) => error.is_transient(),
            Self::Transfer { error, .. } => error.is_transient(),
            Self::Content(_) | Self::Addresses { .. } => false,
        }
    }
}

impl Client {
    /// Uploads content as a file of an asset, its main file unless it is told otherwise.
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
            created: None,
        }
    }
}

impl Upload {
    /// What the file is to the asset.
    pub fn category(mut self, category: impl Into<AssetFileCategory>) -> Self {
        self.category = category.into();
        self
    }

    /// The type of the file. Default: the extension of its name.
    pub fn file_type(mut self, file_type: impl Into<String>) -> Self {
        self.file_type = Some(file_type.into());
        self
    }

    /// Uploads it as a large file, in this many parts, whatever its size.
    pub fn in_parts(mut self, parts: u32) -> Self {
        self.parts = Some(parts.clamp(1, MOST_PARTS));
        self
    }

    /// Tells this how much of the content was sent, piece by piece.
    pub fn on_progress(mut self, observe: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.observer = ProgressObserver::new(observe);
        self
    }

    /// The id of the file, once it was created.
    #[must_use]
    pub fn file_id(&self) -> Option<&str> {
        Some(&self.created.as_ref()?.file_id)
    }

    /// Does whatever of the upload is not done yet, and gives the id of the file.
    ///
    /// # Errors
    ///
    /// See [`UploadError`]. What was done is kept, so that this may be called again.
    pub async fn run(&mut self) -> Result<String, UploadError> {
        let created = match &mut self.created {
            Some(created) => created,
            None => {
                let created = self.create().await?;
                self.created.insert(created)
            }
        };
        let total = self.content.length();
        let mut before = 0;
        for (index, part) in created.parts.iter_mut().enumerate() {
            if !part.is_sent {
                let mut put = (self.client.put(part.url.as_str(), part.content.clone()))
                    .observed_by(self.observer.of_part(before, total));
                for (name, value) in &part.headers {
                    put = put.header(name, value);
                }
                let sent = put.send().await;
                let part_number = index + 1;
                sent.map_err(|error| UploadError::Transfer {
                    part: part_number,
                    error,
                })?;
                part.is_sent = true;
            }
            before += part.content.length();
        }
        let confirmed = ConfirmFileUploadRequest::new(UploadResult::Created);
        let file_id = created.file_id.clone();
        self.client
            .confirm_file_upload(&file_id, &confirmed)
            .send()
            .await?;
        Ok(file_id)
    }

    /// Calls the upload off: tells the service, if the file was created, that nothing more will come.
    ///
    /// # Errors
    ///
    /// That of the call.
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

    async fn create(&self) -> Result<Created, UploadError> {
        let length = self.content.length();
        let parts = match self.parts {
            Some(parts) => Some(parts),
            None if length > LARGEST_PIECE => {
                let parts = u32::try_from(length.div_ceil(PART)).unwrap_or(MOST_PARTS);
                Some(parts.min(MOST_PARTS))
            }
            None => None,
        };
        match parts {
            Some(parts) => self.create_large(parts).await,
            None => self.create_small().await,
        }
    }

    async fn create_small(&self) -> Result<Created, UploadError> {
        let md5 = self.content.md5().await.map_err(UploadError::Content)?;
        let file_type = self.type_of_file();
        let content_type = content_type(&file_type);
        let request = CreateFileRequest::new()
            .file_name(&self.file_name)
            .file_md5(&md5)
            .file_size(signed(self.content.length()))
            .file_type(file_type)
            .asset_id(&self.asset_id)
            .asset_file_category(self.category.clone());
        let answer = self.client.create_file(&request).send().await?.into_inner();
        let headers = vec![
            ("content-md5", md5),
            ("content-type", content_type.to_owned()),
        ];
        let parts = answer
            .upload_url
            .map(|url| Part::new(url, self.content.clone(), headers));
        Created::new(answer.file_id, parts.into_iter().collect(), 1)
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
        let answer = self.client.create_large_file(&request).send().await?;
        let answer = answer.into_inner();
        let wanted = contents.len();
        if answer.upload_urls.len() != wanted {
            return Err(UploadError::Addresses {
                given: answer.upload_urls.len(),
                wanted,
            });
        }
        let parts = answer.upload_urls.into_iter().zip(contents);
        let parts = parts.map(|(url, content)| Part::new(url, content, Vec::new()));
        Created::new(answer.file_id, parts.collect(), wanted)
    }

    fn type_of_file(&self) -> String {
        let extension = || Some(self.file_name.rsplit_once('.')?.1.to_owned());
        self.file_type
            .clone()
            .or_else(extension)
            .unwrap_or_default()
    }
}

impl Created {
    fn new(file_id: String, parts: Vec<Part>, wanted: usize) -> Result<Self, UploadError> {
        if parts.len() == wanted {
            return Ok(Self { file_id, parts });
        }
        Err(UploadError::Addresses {
            given: parts.len(),
            wanted,
        })
    }
}

impl Part {
    fn new(url: String, content: Content, headers: Vec<(&'static str, String)>) -> Self {
        Self {
            url,
            content,
            headers,
            is_sent: false,
        }
    }
}

/// Leaves out the address: whoever has it may put content there.
impl std::fmt::Debug for Part {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Part")
            .field("content", &self.content)
            .field("is_sent", &self.is_sent)
            .finish_non_exhaustive()
    }
}

/// The contract counts bytes with a sign. What does not fit is refused as too large.
fn signed(length: u64) -> i64 {
    i64::try_from(length).unwrap_or(i64::MAX)
}

/// What URLs for this type of file are signed with.
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
