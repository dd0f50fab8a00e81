//! The family `applications`. Paths such as `/v2/{project_id}/notifications/applications`.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

/// Entries of the operation table.
pub(crate) mod operations {
    use huaweicloud_core::codegen::operation::*;

    use super::super::super::types;

    /// `POST /v2/{project_id}/notifications/applications`
    pub static CREATE_APPLICATION: Operation = Operation::new(
        "CreateApplication",
        Method::Post,
        "/v2/{project_id}/notifications/applications",
    )
    .family("applications")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
    ])
    .statuses(&[Status::Code(200)])
    .content_type("application/json;charset=UTF-8")
    .success(Success::json::<types::CreateApplicationResponse>());

    /// `GET /v2/{project_id}/notifications/applications`
    pub static LIST_APPLICATIONS: Operation = Operation::new(
        "ListApplications",
        Method::Get,
        "/v2/{project_id}/notifications/applications",
    )
    .family("applications")
    .idempotent()
    .retry(Retry::Idempotent)
    .pagination(
        Pagination::new("applications", "offset", "limit").default_limit(100),
    )
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::query("offset"),
        Parameter::query("limit").range(1.0, 100.0),
        Parameter::query("name"),
        Parameter::query("platform"),
    ])
    .statuses(&[Status::Code(200)])
    .success(Success::json::<types::ListApplicationsResponse>());

    /// `DELETE /v2/{project_id}/notifications/applications/{application_urn}`
    pub static DELETE_APPLICATION: Operation = Operation::new(
        "DeleteApplication",
        Method::Delete,
        "/v2/{project_id}/notifications/applications/{application_urn}",
    )
    .family("applications")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("application_urn"),
    ])
    .statuses(&[Status::Code(200)])
    .success(Success::json::<types::DeleteApplicationResponse>());

    /// `GET /v2/{project_id}/notifications/applications/{application_urn}`
    pub static LIST_APPLICATION_ATTRIBUTES: Operation = Operation::new(
        "ListApplicationAttributes",
        Method::Get,
        "/v2/{project_id}/notifications/applications/{application_urn}",
    )
    .family("applications")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("application_urn"),
    ])
    .statuses(&[Status::Code(200)])
    .success(Success::json::<types::ListApplicationAttributesResponse>());

    /// `PUT /v2/{project_id}/notifications/applications/{application_urn}`
    pub static UPDATE_APPLICATION: Operation = Operation::new(
        "UpdateApplication",
        Method::Put,
        "/v2/{project_id}/notifications/applications/{application_urn}",
    )
    .family("applications")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("application_urn"),
    ])
    .statuses(&[Status::Code(200)])
    .content_type("application/json;charset=UTF-8")
    .success(Success::json::<types::UpdateApplicationResponse>());

    /// `POST /v2/{project_id}/notifications/applications/{application_urn}/endpoints`
    pub static CREATE_APPLICATION_ENDPOINT: Operation = Operation::new(
        "CreateApplicationEndpoint",
        Method::Post,
        "/v2/{project_id}/notifications/applications/{application_urn}/endpoints",
    )
    .family("applications")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("application_urn"),
        Parameter::body("/token").max_length(512),
    ])
    .statuses(&[Status::Code(200)])
    .content_type("application/json;charset=UTF-8")
    .success(Success::json::<types::CreateApplicationEndpointResponse>());

    /// `GET /v2/{project_id}/notifications/applications/{application_urn}/endpoints`
    pub static LIST_APPLICATION_ENDPOINTS: Operation = Operation::new(
        "ListApplicationEndpoints",
        Method::Get,
        "/v2/{project_id}/notifications/applications/{application_urn}/endpoints",
    )
    .family("applications")
    .idempotent()
    .retry(Retry::Idempotent)
    .pagination(
        Pagination::new("endpoints", "offset", "limit").default_limit(100),
    )
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("application_urn"),
        Parameter::query("offset"),
        Parameter::query("limit").range(1.0, 100.0),
        Parameter::query("enabled"),
        Parameter::query("token").max_length(512),
        Parameter::query("user_data").max_length(2048),
    ])
    .statuses(&[Status::Code(200)])
    .success(Success::json::<types::ListApplicationEndpointsResponse>());
}

/// Request builders.
pub(crate) mod builders {
    use std::borrow::Borrow;

    use huaweicloud_core::codegen;

    use super::super::super::types;

    codegen::request! {
        /// `POST /v2/{project_id}/notifications/applications` (CreateApplication)
        pub struct CreateApplication: json -> types::CreateApplicationResponse;
    }

    impl CreateApplication {
        /// Sets the body of the request.
        pub fn body(mut self, body: impl Borrow<types::CreateApplicationRequestBody>) -> Self {
            self.call
                .body(Borrow::<types::CreateApplicationRequestBody>::borrow(&body));
            self
        }
    }

    codegen::request! {
        /// `GET /v2/{project_id}/notifications/applications` (ListApplications)
        pub struct ListApplications: json -> types::ListApplicationsResponse, paged;
    }

    impl ListApplications {
        /// Default: `0`.
        pub fn offset<F>(mut self, offset: impl codegen::IntoOption<i64, F>) -> Self {
            self.call
                .set_option("offset", codegen::IntoOption::into_option(offset));
            self
        }

        /// Range: 1 to 100. Default: `100`.
        pub fn limit<F>(mut self, limit: impl codegen::IntoOption<i64, F>) -> Self {
            self.call
                .set_option("limit", codegen::IntoOption::into_option(limit));
            self
        }

        pub fn name<F>(mut self, name: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("name", codegen::IntoOption::into_option(name));
            self
        }

        pub fn platform<F>(mut self, platform: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("platform", codegen::IntoOption::into_option(platform));
            self
        }
    }

    codegen::request! {
        /// `DELETE /v2/{project_id}/notifications/applications/{application_urn}` (DeleteApplication)
        pub struct DeleteApplication: json -> types::DeleteApplicationResponse;
    }

    codegen::request! {
        /// `GET /v2/{project_id}/notifications/applications/{application_urn}`
        /// (ListApplicationAttributes)
        pub struct ListApplicationAttributes: json -> types::ListApplicationAttributesResponse;
    }

    codegen::request! {
        /// `PUT /v2/{project_id}/notifications/applications/{application_urn}` (UpdateApplication)
        pub struct UpdateApplication: json -> types::UpdateApplicationResponse;
    }

    impl UpdateApplication {
        /// Sets the body of the request.
        pub fn body(mut self, body: impl Borrow<types::UpdateApplicationRequestBody>) -> Self {
            self.call
                .body(Borrow::<types::UpdateApplicationRequestBody>::borrow(&body));
            self
        }
    }

    codegen::request! {
        /// `POST /v2/{project_id}/notifications/applications/{application_urn}/endpoints`
        /// (CreateApplicationEndpoint)
        pub struct CreateApplicationEndpoint: json -> types::CreateApplicationEndpointResponse;
    }

    impl CreateApplicationEndpoint {
        /// Sets the body of the request.
        pub fn body(mut self, body: impl Borrow<types::CreateApplicationEndpointRequestBody>) -> Self {
            self.call.body(
                Borrow::<types::CreateApplicationEndpointRequestBody>::borrow(&body),
            );
            self
        }
    }

    codegen::request! {
        /// `GET /v2/{project_id}/notifications/applications/{application_urn}/endpoints`
        /// (ListApplicationEndpoints)
        pub struct ListApplicationEndpoints: json -> types::ListApplicationEndpointsResponse, paged;
    }

    impl ListApplicationEndpoints {
        /// Default: `0`.
        pub fn offset<F>(mut self, offset: impl codegen::IntoOption<i64, F>) -> Self {
            self.call
                .set_option("offset", codegen::IntoOption::into_option(offset));
            self
        }

        /// Range: 1 to 100. Default: `100`.
        pub fn limit<F>(mut self, limit: impl codegen::IntoOption<i64, F>) -> Self {
            self.call
                .set_option("limit", codegen::IntoOption::into_option(limit));
            self
        }

        pub fn enabled<F>(mut self, enabled: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("enabled", codegen::IntoOption::into_option(enabled));
            self
        }

        /// At most 512 characters.
        pub fn token<F>(mut self, token: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("token", codegen::IntoOption::into_option(token));
            self
        }

        /// At most 2048 characters.
        pub fn user_data<F>(mut self, user_data: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("user_data", codegen::IntoOption::into_option(user_data));
            self
        }
    }
}

/// Types that only this family has.
pub(crate) mod schemas {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateApplicationRequestBody {
        pub name: String,
        pub platform: String,
        pub platform_principal: String,
        pub platform_credential: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateApplicationRequestBody {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`name`](field@Self::name)
        /// - [`platform`](field@Self::platform)
        /// - [`platform_principal`](field@Self::platform_principal)
        /// - [`platform_credential`](field@Self::platform_credential)
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`name`](field@Self::name).
        #[must_use]
        pub fn name(mut self, name: impl Into<String>) -> Self {
            self.name = name.into();
            self
        }

        /// Sets [`platform`](field@Self::platform).
        #[must_use]
        pub fn platform(mut self, platform: impl Into<String>) -> Self {
            self.platform = platform.into();
            self
        }

        /// Sets [`platform_principal`](field@Self::platform_principal).
        #[must_use]
        pub fn platform_principal(mut self, platform_principal: impl Into<String>) -> Self {
            self.platform_principal = platform_principal.into();
            self
        }

        /// Sets [`platform_credential`](field@Self::platform_credential).
        #[must_use]
        pub fn platform_credential(mut self, platform_credential: impl Into<String>) -> Self {
            self.platform_credential = platform_credential.into();
            self
        }
    }

    codegen::object! {
        CreateApplicationRequestBody, extra {
            0 name: String = required "name";
            1 platform: String = required "platform";
            2 platform_principal: String = required "platform_principal";
            3 platform_credential: String = required "platform_credential";
        }
    }

    /// The answer of `CreateApplication`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateApplicationResponse {
        pub request_id: Option<String>,
        pub application_urn: Option<String>,
        pub application_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CreateApplicationResponse, extra {
            0 request_id: Option<String> = optional "request_id";
            1 application_urn: Option<String> = optional "application_urn";
            2 application_id: Option<String> = optional "application_id";
        }
    }

    /// The answer of `ListApplications`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListApplicationsResponse {
        pub request_id: Option<String>,
        pub application_count: Option<i64>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub applications: Vec<ApplicationItem>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListApplicationsResponse, extra {
            0 request_id: Option<String> = optional "request_id";
            1 application_count: Option<i64> = optional "application_count";
            2 applications: Vec<ApplicationItem> = collection "applications";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ApplicationItem {
        pub name: String,
        pub platform: String,
        pub create_time: String,
        pub application_urn: String,
        pub application_id: String,
        pub enabled: String,
        pub apple_certificate_expiration_date: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ApplicationItem, extra {
            0 name: String = required "name";
            1 platform: String = required "platform";
            2 create_time: String = required "create_time";
            3 application_urn: String = required "application_urn";
            4 application_id: String = required "application_id";
            5 enabled: String = required "enabled";
            6 apple_certificate_expiration_date: Option<String> = optional "apple_certificate_expiration_date";
        }
    }

    /// The answer of `DeleteApplication`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct DeleteApplicationResponse {
        pub request_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        DeleteApplicationResponse, extra {
            0 request_id: Option<String> = optional "request_id";
        }
    }

    /// The answer of `ListApplicationAttributes`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListApplicationAttributesResponse {
        pub request_id: Option<String>,
        pub application_id: Option<String>,
        pub attributes: Option<ListApplicationAttributesResponseBodyAttributes>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListApplicationAttributesResponse, extra {
            0 request_id: Option<String> = optional "request_id";
            1 application_id: Option<String> = optional "application_id";
            2 attributes: Option<ListApplicationAttributesResponseBodyAttributes> = optional "attributes";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListApplicationAttributesResponseBodyAttributes {
        pub enabled: String,
        pub apple_certificate_expiration_date: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListApplicationAttributesResponseBodyAttributes, extra {
            0 enabled: String = required "enabled";
            1 apple_certificate_expiration_date: Option<String> = optional "apple_certificate_expiration_date";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateApplicationRequestBody {
        pub platform_principal: String,
        pub platform_credential: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UpdateApplicationRequestBody {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`platform_principal`](field@Self::platform_principal)
        /// - [`platform_credential`](field@Self::platform_credential)
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`platform_principal`](field@Self::platform_principal).
        #[must_use]
        pub fn platform_principal(mut self, platform_principal: impl Into<String>) -> Self {
            self.platform_principal = platform_principal.into();
            self
        }

        /// Sets [`platform_credential`](field@Self::platform_credential).
        #[must_use]
        pub fn platform_credential(mut self, platform_credential: impl Into<String>) -> Self {
            self.platform_credential = platform_credential.into();
            self
        }
    }

    codegen::object! {
        UpdateApplicationRequestBody, extra {
            0 platform_principal: String = required "platform_principal";
            1 platform_credential: String = required "platform_credential";
        }
    }

    /// The answer of `UpdateApplication`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateApplicationResponse {
        pub request_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        UpdateApplicationResponse, extra {
            0 request_id: Option<String> = optional "request_id";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateApplicationEndpointRequestBody {
        /// At most 512 characters.
        pub token: String,
        pub user_data: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateApplicationEndpointRequestBody {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`token`](field@Self::token)
        /// - [`user_data`](field@Self::user_data)
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`token`](field@Self::token).
        #[must_use]
        pub fn token(mut self, token: impl Into<String>) -> Self {
            self.token = token.into();
            self
        }

        /// Sets [`user_data`](field@Self::user_data).
        #[must_use]
        pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
            self.user_data = user_data.into();
            self
        }
    }

    codegen::object! {
        CreateApplicationEndpointRequestBody, extra {
            0 token: String = required "token";
            1 user_data: String = required "user_data";
        }
    }

    /// The answer of `CreateApplicationEndpoint`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateApplicationEndpointResponse {
        pub request_id: Option<String>,
        pub endpoint_urn: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CreateApplicationEndpointResponse, extra {
            0 request_id: Option<String> = optional "request_id";
            1 endpoint_urn: Option<String> = optional "endpoint_urn";
        }
    }

    /// The answer of `ListApplicationEndpoints`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListApplicationEndpointsResponse {
        pub request_id: Option<String>,
        pub next_page_flag: Option<bool>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub endpoints: Vec<ApplicationEndpoint>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListApplicationEndpointsResponse, extra {
            0 request_id: Option<String> = optional "request_id";
            1 next_page_flag: Option<bool> = optional "next_page_flag";
            2 endpoints: Vec<ApplicationEndpoint> = collection "endpoints";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ApplicationEndpoint {
        pub create_time: String,
        pub endpoint_urn: String,
        pub user_data: String,
        pub enabled: String,
        /// At most 512 characters.
        pub token: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ApplicationEndpoint, extra {
            0 create_time: String = required "create_time";
            1 endpoint_urn: String = required "endpoint_urn";
            2 user_data: String = required "user_data";
            3 enabled: String = required "enabled";
            4 token: String = required "token";
        }
    }

    impl codegen::Page for ListApplicationsResponse {
        type Item = ApplicationItem;

        fn items(&self) -> &[Self::Item] {
            &self.applications
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.applications
        }

        fn total(&self) -> Option<u64> {
            None
        }
    }

    impl codegen::Page for ListApplicationEndpointsResponse {
        type Item = ApplicationEndpoint;

        fn items(&self) -> &[Self::Item] {
            &self.endpoints
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.endpoints
        }

        fn total(&self) -> Option<u64> {
            None
        }
    }
}

/// The family `applications`. Paths such as `/v2/{project_id}/notifications/applications`.
impl super::super::Client {
    /// `POST /v2/{project_id}/notifications/applications` (CreateApplication)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use smn::types::CreateApplicationRequestBody;
    ///
    /// let body = CreateApplicationRequestBody::new()
    ///     .name("sample")
    ///     .platform("sample")
    ///     .platform_principal("sample")
    ///     .platform_credential("sample");
    /// let response = client.create_application().body(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_application(&self) -> builders::CreateApplication {
        builders::CreateApplication {
            call: self.0.call(&operations::CREATE_APPLICATION),
        }
    }

    /// `GET /v2/{project_id}/notifications/applications` (ListApplications)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_applications().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_applications(&self) -> builders::ListApplications {
        builders::ListApplications {
            call: self.0.call(&operations::LIST_APPLICATIONS),
        }
    }

    /// `DELETE /v2/{project_id}/notifications/applications/{application_urn}` (DeleteApplication)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.delete_application("APPLICATION_URN").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_application(
        &self,
        application_urn: impl Into<String>,
    ) -> builders::DeleteApplication {
        let mut call = self.0.call(&operations::DELETE_APPLICATION);
        call.set_as::<String>("application_urn", application_urn);
        builders::DeleteApplication { call }
    }

    /// `GET /v2/{project_id}/notifications/applications/{application_urn}`
    /// (ListApplicationAttributes)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.list_application_attributes("APPLICATION_URN").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_application_attributes(
        &self,
        application_urn: impl Into<String>,
    ) -> builders::ListApplicationAttributes {
        let mut call = self.0.call(&operations::LIST_APPLICATION_ATTRIBUTES);
        call.set_as::<String>("application_urn", application_urn);
        builders::ListApplicationAttributes { call }
    }

    /// `PUT /v2/{project_id}/notifications/applications/{application_urn}` (UpdateApplication)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use smn::types::UpdateApplicationRequestBody;
    ///
    /// let body = UpdateApplicationRequestBody::new()
    ///     .platform_principal("sample")
    ///     .platform_credential("sample");
    /// let response = client
    ///     .update_application("APPLICATION_URN")
    ///     .body(&body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_application(
        &self,
        application_urn: impl Into<String>,
    ) -> builders::UpdateApplication {
        let mut call = self.0.call(&operations::UPDATE_APPLICATION);
        call.set_as::<String>("application_urn", application_urn);
        builders::UpdateApplication { call }
    }

    /// `POST /v2/{project_id}/notifications/applications/{application_urn}/endpoints`
    /// (CreateApplicationEndpoint)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use smn::types::CreateApplicationEndpointRequestBody;
    ///
    /// let body = CreateApplicationEndpointRequestBody::new()
    ///     .token("sample")
    ///     .user_data("sample");
    /// let response = client
    ///     .create_application_endpoint("APPLICATION_URN")
    ///     .body(&body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_application_endpoint(
        &self,
        application_urn: impl Into<String>,
    ) -> builders::CreateApplicationEndpoint {
        let mut call = self.0.call(&operations::CREATE_APPLICATION_ENDPOINT);
        call.set_as::<String>("application_urn", application_urn);
        builders::CreateApplicationEndpoint { call }
    }

    /// `GET /v2/{project_id}/notifications/applications/{application_urn}/endpoints`
    /// (ListApplicationEndpoints)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_application_endpoints("APPLICATION_URN").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_application_endpoints(
        &self,
        application_urn: impl Into<String>,
    ) -> builders::ListApplicationEndpoints {
        let mut call = self.0.call(&operations::LIST_APPLICATION_ENDPOINTS);
        call.set_as::<String>("application_urn", application_urn);
        builders::ListApplicationEndpoints { call }
    }
}
