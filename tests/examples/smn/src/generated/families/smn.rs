//! The family `smn`. Paths such as `/`.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

/// Entries of the operation table.
pub(crate) mod operations {
    use huaweicloud_core::codegen::operation::*;

    use super::super::super::types;

    /// `GET /smn/{certificate_id}`
    pub static DOWNLOAD_HTTP_CERT: Operation =
        Operation::new("DownloadHttpCert", Method::Get, "/smn/{certificate_id}")
            .family("smn")
            .idempotent()
            .retry(Retry::Idempotent)
            .parameters(&[Parameter::path("certificate_id")])
            .statuses(&[Status::Code(200)])
            .accept("application/octet-stream");

    /// `GET /v2`
    pub static LIST_VERSION: Operation = Operation::new("ListVersion", Method::Get, "/v2")
        .family("smn")
        .idempotent()
        .retry(Retry::Idempotent)
        .statuses(&[Status::Code(200)])
        .success(Success::json::<types::ListVersionResponse>());

    /// `GET /`
    pub static LIST_VERSIONS: Operation = Operation::new("ListVersions", Method::Get, "/")
        .family("smn")
        .idempotent()
        .retry(Retry::Idempotent)
        .statuses(&[Status::Code(200)])
        .success(Success::json::<types::ListVersionsResponse>());
}

/// Request builders.
pub(crate) mod builders {
    use huaweicloud_core::codegen;

    use super::super::super::types;

    codegen::request! {
        /// `GET /smn/{certificate_id}` (DownloadHttpCert)
        pub struct DownloadHttpCert: bytes -> codegen::Bytes;
    }

    codegen::request! {
        /// `GET /v2` (ListVersion)
        pub struct ListVersion: json -> types::ListVersionResponse;
    }

    codegen::request! {
        /// `GET /` (ListVersions)
        pub struct ListVersions: json -> types::ListVersionsResponse;
    }
}

/// Types that only this family has.
pub(crate) mod schemas {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    /// The answer of `ListVersion`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListVersionResponse {
        pub version: Option<VersionItem>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListVersionResponse, extra {
            0 version: Option<VersionItem> = optional "version";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct VersionItem {
        pub id: String,
        pub min_version: String,
        pub status: String,
        pub updated: String,
        pub version: String,
        pub links: Vec<LinksItem>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        VersionItem, extra {
            0 id: String = required "id";
            1 min_version: String = required "min_version";
            2 status: String = required "status";
            3 updated: String = required "updated";
            4 version: String = required "version";
            5 links: Vec<LinksItem> = required "links";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct LinksItem {
        pub href: String,
        pub rel: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        LinksItem, extra {
            0 href: String = required "href";
            1 rel: String = required "rel";
        }
    }

    /// The answer of `ListVersions`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListVersionsResponse {
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub versions: Vec<VersionItem>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListVersionsResponse, extra {
            0 versions: Vec<VersionItem> = collection "versions";
        }
    }
}

/// The family `smn`. Paths such as `/`.
impl super::super::Client {
    /// `GET /smn/{certificate_id}` (DownloadHttpCert)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.download_http_cert("CERTIFICATE_ID").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn download_http_cert(
        &self,
        certificate_id: impl Into<String>,
    ) -> builders::DownloadHttpCert {
        let mut call = self.0.call(&operations::DOWNLOAD_HTTP_CERT);
        call.set_as::<String>("certificate_id", certificate_id);
        builders::DownloadHttpCert { call }
    }

    /// `GET /v2` (ListVersion)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.list_version().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_version(&self) -> builders::ListVersion {
        builders::ListVersion {
            call: self.0.call(&operations::LIST_VERSION),
        }
    }

    /// `GET /` (ListVersions)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.list_versions().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_versions(&self) -> builders::ListVersions {
        builders::ListVersions {
            call: self.0.call(&operations::LIST_VERSIONS),
        }
    }
}
