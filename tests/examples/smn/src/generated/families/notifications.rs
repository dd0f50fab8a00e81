//! The family `notifications`. Paths such as `/v2/notifications/protocols`.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

/// Entries of the operation table.
pub(crate) mod operations {
    use huaweicloud_core::codegen::operation::*;

    use super::super::super::types;

    /// `GET /rest/v2/notifications/subscription/confirm`
    pub static CONFIRM_SUBSCRIPTION: Operation = Operation::new(
        "ConfirmSubscription",
        Method::Get,
        "/rest/v2/notifications/subscription/confirm",
    )
    .family("notifications")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::query("topic_urn"),
        Parameter::query("endpoint"),
        Parameter::query("token").required(),
    ])
    .statuses(&[Status::Code(200)])
    .success(Success::json::<types::ConfirmSubscriptionResponse>());

    /// `POST /v2/{project_id}/notifications/message_template`
    pub static CREATE_MESSAGE_TEMPLATE: Operation = Operation::new(
        "CreateMessageTemplate",
        Method::Post,
        "/v2/{project_id}/notifications/message_template",
    )
    .family("notifications")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
    ])
    .statuses(&[Status::Code(200)])
    .content_type("application/json;charset=UTF-8")
    .success(Success::json::<types::CreateMessageTemplateResponse>());

    /// `GET /v2/{project_id}/notifications/message_template`
    pub static LIST_MESSAGE_TEMPLATES: Operation = Operation::new(
        "ListMessageTemplates",
        Method::Get,
        "/v2/{project_id}/notifications/message_template",
    )
    .family("notifications")
    .idempotent()
    .retry(Retry::Idempotent)
    .pagination(
        Pagination::new("message_templates", "offset", "limit").default_limit(100),
    )
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::query("offset"),
        Parameter::query("limit").range(1.0, 100.0),
        Parameter::query("message_template_name"),
        Parameter::query("protocol"),
    ])
    .statuses(&[Status::Code(200)])
    .success(Success::json::<types::ListMessageTemplatesResponse>());

    /// `DELETE /v2/{project_id}/notifications/message_template/{message_template_id}`
    pub static DELETE_MESSAGE_TEMPLATE: Operation = Operation::new(
        "DeleteMessageTemplate",
        Method::Delete,
        "/v2/{project_id}/notifications/message_template/{message_template_id}",
    )
    .family("notifications")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("message_template_id"),
    ])
    .statuses(&[Status::Code(200)])
    .success(Success::json::<types::DeleteMessageTemplateResponse>());

    /// `GET /v2/{project_id}/notifications/message_template/{message_template_id}`
    pub static LIST_MESSAGE_TEMPLATE_DETAILS: Operation = Operation::new(
        "ListMessageTemplateDetails",
        Method::Get,
        "/v2/{project_id}/notifications/message_template/{message_template_id}",
    )
    .family("notifications")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("message_template_id"),
    ])
    .statuses(&[Status::Code(200)])
    .success(Success::json::<types::ListMessageTemplateDetailsResponse>());

    /// `PUT /v2/{project_id}/notifications/message_template/{message_template_id}`
    pub static UPDATE_MESSAGE_TEMPLATE: Operation = Operation::new(
        "UpdateMessageTemplate",
        Method::Put,
        "/v2/{project_id}/notifications/message_template/{message_template_id}",
    )
    .family("notifications")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("message_template_id"),
    ])
    .statuses(&[Status::Code(200)])
    .content_type("application/json;charset=UTF-8")
    .success(Success::json::<types::UpdateMessageTemplateResponse>());

    /// `GET /v2/notifications/certifications/download/{certificate_id}`
    pub static DOWNLOAD_HTTP_SIGN_CERT: Operation = Operation::new(
        "DownloadHttpSignCert",
        Method::Get,
        "/v2/notifications/certifications/download/{certificate_id}",
    )
    .family("notifications")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[Parameter::path("certificate_id")])
    .statuses(&[Status::Code(200)])
    .accept("application/octet-stream");

    /// `GET /v2/notifications/cloud_service`
    pub static LIST_CLOUD_SERVICE: Operation = Operation::new(
        "ListCloudService",
        Method::Get,
        "/v2/notifications/cloud_service",
    )
    .family("notifications")
    .idempotent()
    .retry(Retry::Idempotent)
    .statuses(&[Status::Code(200)])
    .success(Success::json::<types::ListCloudServiceResponse>());

    /// `GET /v2/notifications/cloud-services`
    pub static LIST_CLOUD_SERVICES: Operation = Operation::new(
        "ListCloudServices",
        Method::Get,
        "/v2/notifications/cloud-services",
    )
    .family("notifications")
    .idempotent()
    .retry(Retry::Idempotent)
    .statuses(&[Status::Code(200)])
    .success(Success::json::<types::ListCloudServicesResponse>());

    /// `GET /v2/notifications/protocols`
    pub static LIST_PROTOCOLS: Operation =
        Operation::new("ListProtocols", Method::Get, "/v2/notifications/protocols")
            .family("notifications")
            .idempotent()
            .retry(Retry::Idempotent)
            .statuses(&[Status::Code(200)])
            .success(Success::json::<types::ListProtocolsResponse>());

    /// `GET /v2/{project_id}/notifications/topics-with-associated-resources`
    pub static LIST_TOPICS_WITH_ASSOCIATED_RESOURCES: Operation = Operation::new(
        "ListTopicsWithAssociatedResources",
        Method::Get,
        "/v2/{project_id}/notifications/topics-with-associated-resources",
    )
    .family("notifications")
    .idempotent()
    .retry(Retry::Idempotent)
    .pagination(
        Pagination::new("topics", "offset", "limit").default_limit(100),
    )
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::query("offset"),
        Parameter::query("limit").range(1.0, 100.0),
        Parameter::query("topic_id"),
        Parameter::query("enterprise_project_id").client("enterprise_project_id"),
        Parameter::query("name"),
        Parameter::query("fuzzy_name"),
        Parameter::query("fuzzy_display_name"),
    ])
    .statuses(&[Status::Code(200)])
    .success(Success::json::<types::ListTopicsWithAssociatedResourcesResponse>());

    /// `GET /rest/v2/notifications/subscription/unsubscribe`
    pub static UNSUBSCRIBE_SUBSCRIPTION: Operation = Operation::new(
        "UnsubscribeSubscription",
        Method::Get,
        "/rest/v2/notifications/subscription/unsubscribe",
    )
    .family("notifications")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[Parameter::query("subscription_urn").required()])
    .statuses(&[Status::Code(200)])
    .success(Success::json::<types::UnsubscribeSubscriptionResponse>());

    /// `POST /v2/{project_id}/notifications/endpoints/{endpoint_urn}/publish`
    pub static PUBLISH_APP_MESSAGE: Operation = Operation::new(
        "PublishAppMessage",
        Method::Post,
        "/v2/{project_id}/notifications/endpoints/{endpoint_urn}/publish",
    )
    .family("notifications")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("endpoint_urn"),
    ])
    .statuses(&[Status::Code(200)])
    .content_type("application/json;charset=UTF-8")
    .success(Success::json::<types::PublishAppMessageResponse>());

    /// `DELETE /v2/{project_id}/notifications/endpoints/{endpoint_urn}`
    pub static DELETE_APPLICATION_ENDPOINT: Operation = Operation::new(
        "DeleteApplicationEndpoint",
        Method::Delete,
        "/v2/{project_id}/notifications/endpoints/{endpoint_urn}",
    )
    .family("notifications")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("endpoint_urn"),
    ])
    .statuses(&[Status::Code(200)])
    .success(Success::json::<types::DeleteApplicationEndpointResponse>());

    /// `GET /v2/{project_id}/notifications/endpoints/{endpoint_urn}`
    pub static LIST_APPLICATION_ENDPOINT_ATTRIBUTES: Operation = Operation::new(
        "ListApplicationEndpointAttributes",
        Method::Get,
        "/v2/{project_id}/notifications/endpoints/{endpoint_urn}",
    )
    .family("notifications")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("endpoint_urn"),
    ])
    .statuses(&[Status::Code(200)])
    .success(Success::json::<types::ListApplicationEndpointAttributesResponse>());

    /// `PUT /v2/{project_id}/notifications/endpoints/{endpoint_urn}`
    pub static UPDATE_APPLICATION_ENDPOINT: Operation = Operation::new(
        "UpdateApplicationEndpoint",
        Method::Put,
        "/v2/{project_id}/notifications/endpoints/{endpoint_urn}",
    )
    .family("notifications")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("endpoint_urn"),
    ])
    .statuses(&[Status::Code(200)])
    .content_type("application/json;charset=UTF-8")
    .success(Success::json::<types::UpdateApplicationEndpointResponse>());
}

/// Request builders.
pub(crate) mod builders {
    use std::borrow::Borrow;

    use huaweicloud_core::codegen;

    use super::super::super::types;

    codegen::request! {
        /// `GET /rest/v2/notifications/subscription/confirm` (ConfirmSubscription)
        pub struct ConfirmSubscription: json -> types::ConfirmSubscriptionResponse;
    }

    impl ConfirmSubscription {
        pub fn topic_urn<F>(mut self, topic_urn: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("topic_urn", codegen::IntoOption::into_option(topic_urn));
            self
        }

        pub fn endpoint<F>(mut self, endpoint: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("endpoint", codegen::IntoOption::into_option(endpoint));
            self
        }
    }

    codegen::request! {
        /// `POST /v2/{project_id}/notifications/message_template` (CreateMessageTemplate)
        pub struct CreateMessageTemplate: json -> types::CreateMessageTemplateResponse;
    }

    impl CreateMessageTemplate {
        /// Sets the body of the request.
        pub fn body(mut self, body: impl Borrow<types::CreateMessageTemplateRequestBody>) -> Self {
            self.call.body(
                Borrow::<types::CreateMessageTemplateRequestBody>::borrow(&body),
            );
            self
        }
    }

    codegen::request! {
        /// `GET /v2/{project_id}/notifications/message_template` (ListMessageTemplates)
        pub struct ListMessageTemplates: json -> types::ListMessageTemplatesResponse, paged;
    }

    impl ListMessageTemplates {
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

        pub fn message_template_name<F>(
            mut self,
            message_template_name: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.call.set_option(
                "message_template_name",
                codegen::IntoOption::into_option(message_template_name),
            );
            self
        }

        pub fn protocol<F>(mut self, protocol: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("protocol", codegen::IntoOption::into_option(protocol));
            self
        }
    }

    codegen::request! {
        /// `DELETE /v2/{project_id}/notifications/message_template/{message_template_id}`
        /// (DeleteMessageTemplate)
        pub struct DeleteMessageTemplate: json -> types::DeleteMessageTemplateResponse;
    }

    codegen::request! {
        /// `GET /v2/{project_id}/notifications/message_template/{message_template_id}`
        /// (ListMessageTemplateDetails)
        pub struct ListMessageTemplateDetails: json -> types::ListMessageTemplateDetailsResponse;
    }

    codegen::request! {
        /// `PUT /v2/{project_id}/notifications/message_template/{message_template_id}`
        /// (UpdateMessageTemplate)
        pub struct UpdateMessageTemplate: json -> types::UpdateMessageTemplateResponse;
    }

    impl UpdateMessageTemplate {
        /// Sets the body of the request.
        pub fn body(mut self, body: impl Borrow<types::UpdateMessageTemplateRequestBody>) -> Self {
            self.call.body(
                Borrow::<types::UpdateMessageTemplateRequestBody>::borrow(&body),
            );
            self
        }
    }

    codegen::request! {
        /// `GET /v2/notifications/certifications/download/{certificate_id}` (DownloadHttpSignCert)
        pub struct DownloadHttpSignCert: bytes -> codegen::Bytes;
    }

    codegen::request! {
        /// `GET /v2/notifications/cloud_service` (ListCloudService)
        pub struct ListCloudService: json -> types::ListCloudServiceResponse;
    }

    codegen::request! {
        /// `GET /v2/notifications/cloud-services` (ListCloudServices)
        pub struct ListCloudServices: json -> types::ListCloudServicesResponse;
    }

    codegen::request! {
        /// `GET /v2/notifications/protocols` (ListProtocols)
        pub struct ListProtocols: json -> types::ListProtocolsResponse;
    }

    codegen::request! {
        /// `GET /v2/{project_id}/notifications/topics-with-associated-resources`
        /// (ListTopicsWithAssociatedResources)
        pub struct ListTopicsWithAssociatedResources: json -> types::ListTopicsWithAssociatedResourcesResponse, paged;
    }

    impl ListTopicsWithAssociatedResources {
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

        pub fn topic_id<F>(mut self, topic_id: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("topic_id", codegen::IntoOption::into_option(topic_id));
            self
        }

        pub fn enterprise_project_id<F>(
            mut self,
            enterprise_project_id: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.call.set_option(
                "enterprise_project_id",
                codegen::IntoOption::into_option(enterprise_project_id),
            );
            self
        }

        pub fn name<F>(mut self, name: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("name", codegen::IntoOption::into_option(name));
            self
        }

        pub fn fuzzy_name<F>(mut self, fuzzy_name: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("fuzzy_name", codegen::IntoOption::into_option(fuzzy_name));
            self
        }

        pub fn fuzzy_display_name<F>(
            mut self,
            fuzzy_display_name: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.call.set_option(
                "fuzzy_display_name",
                codegen::IntoOption::into_option(fuzzy_display_name),
            );
            self
        }
    }

    codegen::request! {
        /// `GET /rest/v2/notifications/subscription/unsubscribe` (UnsubscribeSubscription)
        pub struct UnsubscribeSubscription: json -> types::UnsubscribeSubscriptionResponse;
    }

    codegen::request! {
        /// `POST /v2/{project_id}/notifications/endpoints/{endpoint_urn}/publish` (PublishAppMessage)
        pub struct PublishAppMessage: json -> types::PublishAppMessageResponse;
    }

    impl PublishAppMessage {
        /// Sets the body of the request.
        pub fn body(mut self, body: impl Borrow<types::PublishAppMessageRequestBody>) -> Self {
            self.call
                .body(Borrow::<types::PublishAppMessageRequestBody>::borrow(&body));
            self
        }
    }

    codegen::request! {
        /// `DELETE /v2/{project_id}/notifications/endpoints/{endpoint_urn}` (DeleteApplicationEndpoint)
        pub struct DeleteApplicationEndpoint: json -> types::DeleteApplicationEndpointResponse;
    }

    codegen::request! {
        /// `GET /v2/{project_id}/notifications/endpoints/{endpoint_urn}`
        /// (ListApplicationEndpointAttributes)
        pub struct ListApplicationEndpointAttributes: json -> types::ListApplicationEndpointAttributesResponse;
    }

    codegen::request! {
        /// `PUT /v2/{project_id}/notifications/endpoints/{endpoint_urn}` (UpdateApplicationEndpoint)
        pub struct UpdateApplicationEndpoint: json -> types::UpdateApplicationEndpointResponse;
    }

    impl UpdateApplicationEndpoint {
        /// Sets the body of the request.
        pub fn body(mut self, body: impl Borrow<types::UpdateApplicationEndpointRequestBody>) -> Self {
            self.call.body(
                Borrow::<types::UpdateApplicationEndpointRequestBody>::borrow(&body),
            );
            self
        }
    }
}

/// Types that only this family has.
pub(crate) mod schemas {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    use super::super::super::types::{LogtankItem, ResourceTag};

    /// The answer of `ConfirmSubscription`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ConfirmSubscriptionResponse {
        pub request_id: Option<String>,
        pub subscription_urn: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ConfirmSubscriptionResponse, extra {
            0 request_id: Option<String> = optional "request_id";
            1 subscription_urn: Option<String> = optional "subscription_urn";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateMessageTemplateRequestBody {
        pub message_template_name: String,
        pub protocol: Option<String>,
        pub content: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateMessageTemplateRequestBody {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`message_template_name`](field@Self::message_template_name)
        /// - [`content`](field@Self::content)
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`message_template_name`](field@Self::message_template_name).
        #[must_use]
        pub fn message_template_name(mut self, message_template_name: impl Into<String>) -> Self {
            self.message_template_name = message_template_name.into();
            self
        }

        /// Sets [`protocol`](field@Self::protocol).
        #[must_use]
        pub fn protocol<F>(mut self, protocol: impl codegen::IntoOption<String, F>) -> Self {
            self.protocol = codegen::IntoOption::into_option(protocol);
            self
        }

        /// Sets [`content`](field@Self::content).
        #[must_use]
        pub fn content(mut self, content: impl Into<String>) -> Self {
            self.content = content.into();
            self
        }
    }

    codegen::object! {
        CreateMessageTemplateRequestBody, extra {
            0 message_template_name: String = required "message_template_name";
            1 protocol: Option<String> = optional "protocol";
            2 content: String = required "content";
        }
    }

    /// The answer of `CreateMessageTemplate`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateMessageTemplateResponse {
        pub request_id: Option<String>,
        pub message_template_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CreateMessageTemplateResponse, extra {
            0 request_id: Option<String> = optional "request_id";
            1 message_template_id: Option<String> = optional "message_template_id";
        }
    }

    /// The answer of `ListMessageTemplates`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListMessageTemplatesResponse {
        pub request_id: Option<String>,
        pub message_template_count: Option<i64>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub message_templates: Vec<MessageTemplate>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListMessageTemplatesResponse, extra {
            0 request_id: Option<String> = optional "request_id";
            1 message_template_count: Option<i64> = optional "message_template_count";
            2 message_templates: Vec<MessageTemplate> = collection "message_templates";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct MessageTemplate {
        pub message_template_id: String,
        pub message_template_name: String,
        pub protocol: String,
        pub tag_names: Vec<String>,
        pub create_time: String,
        pub update_time: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        MessageTemplate, extra {
            0 message_template_id: String = required "message_template_id";
            1 message_template_name: String = required "message_template_name";
            2 protocol: String = required "protocol";
            3 tag_names: Vec<String> = required "tag_names";
            4 create_time: String = required "create_time";
            5 update_time: String = required "update_time";
        }
    }

    /// The answer of `DeleteMessageTemplate`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct DeleteMessageTemplateResponse {
        pub request_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        DeleteMessageTemplateResponse, extra {
            0 request_id: Option<String> = optional "request_id";
        }
    }

    /// The answer of `ListMessageTemplateDetails`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListMessageTemplateDetailsResponse {
        pub message_template_id: Option<String>,
        pub message_template_name: Option<String>,
        pub protocol: Option<String>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub tag_names: Vec<String>,
        pub create_time: Option<String>,
        pub update_time: Option<String>,
        pub content: Option<String>,
        pub request_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListMessageTemplateDetailsResponse, extra {
            0 message_template_id: Option<String> = optional "message_template_id";
            1 message_template_name: Option<String> = optional "message_template_name";
            2 protocol: Option<String> = optional "protocol";
            3 tag_names: Vec<String> = collection "tag_names";
            4 create_time: Option<String> = optional "create_time";
            5 update_time: Option<String> = optional "update_time";
            6 content: Option<String> = optional "content";
            7 request_id: Option<String> = optional "request_id";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateMessageTemplateRequestBody {
        pub content: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UpdateMessageTemplateRequestBody {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(content: impl Into<String>) -> Self {
            Self {
                content: content.into(),
                ..Default::default()
            }
        }
    }

    codegen::object! {
        UpdateMessageTemplateRequestBody, extra {
            0 content: String = required "content";
        }
    }

    /// The answer of `UpdateMessageTemplate`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateMessageTemplateResponse {
        pub request_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        UpdateMessageTemplateResponse, extra {
            0 request_id: Option<String> = optional "request_id";
        }
    }

    /// The answer of `ListCloudService`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListCloudServiceResponse {
        pub request_id: Option<String>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub cloud_services: Vec<ListCloudServiceResponseItemInfo>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListCloudServiceResponse, extra {
            0 request_id: Option<String> = optional "request_id";
            1 cloud_services: Vec<ListCloudServiceResponseItemInfo> = collection "cloud_services";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListCloudServiceResponseItemInfo {
        pub name: String,
        pub show_name: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListCloudServiceResponseItemInfo, extra {
            0 name: String = required "name";
            1 show_name: String = required "show_name";
        }
    }

    /// The answer of `ListCloudServices`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListCloudServicesResponse {
        pub request_id: Option<String>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub cloud_services: Vec<ListCloudServiceResponseItemInfo>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListCloudServicesResponse, extra {
            0 request_id: Option<String> = optional "request_id";
            1 cloud_services: Vec<ListCloudServiceResponseItemInfo> = collection "cloud_services";
        }
    }

    /// The answer of `ListProtocols`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListProtocolsResponse {
        pub request_id: Option<String>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub protocols: Vec<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListProtocolsResponse, extra {
            0 request_id: Option<String> = optional "request_id";
            1 protocols: Vec<String> = collection "protocols";
        }
    }

    /// The answer of `ListTopicsWithAssociatedResources`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListTopicsWithAssociatedResourcesResponse {
        pub request_id: Option<String>,
        pub topic_count: Option<i64>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub topics: Vec<ListTopicsWithAssociatedResourcesItem>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListTopicsWithAssociatedResourcesResponse, extra {
            0 request_id: Option<String> = optional "request_id";
            1 topic_count: Option<i64> = optional "topic_count";
            2 topics: Vec<ListTopicsWithAssociatedResourcesItem> = collection "topics";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListTopicsWithAssociatedResourcesItem {
        pub topic_urn: String,
        pub name: String,
        pub display_name: String,
        pub push_policy: i64,
        pub enterprise_project_id: String,
        pub topic_id: String,
        pub create_time: String,
        pub update_time: String,
        pub tags: Vec<ResourceTag>,
        pub attributes: TopicAccessPolicyAttribute,
        pub logtanks: Vec<LogtankItem>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListTopicsWithAssociatedResourcesItem, extra {
            0 topic_urn: String = required "topic_urn";
            1 name: String = required "name";
            2 display_name: String = required "display_name";
            3 push_policy: i64 = required "push_policy";
            4 enterprise_project_id: String = required "enterprise_project_id";
            5 topic_id: String = required "topic_id";
            6 create_time: String = required "create_time";
            7 update_time: String = required "update_time";
            8 tags: Vec<ResourceTag> = required "tags";
            9 attributes: TopicAccessPolicyAttribute = required "attributes";
            10 logtanks: Vec<LogtankItem> = required "logtanks";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct TopicAccessPolicyAttribute {
        pub access_policy: Option<String>,
        pub create_time: Option<String>,
        pub update_time: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        TopicAccessPolicyAttribute, extra {
            0 access_policy: Option<String> = optional "access_policy";
            1 create_time: Option<String> = optional "create_time";
            2 update_time: Option<String> = optional "update_time";
        }
    }

    /// The answer of `UnsubscribeSubscription`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UnsubscribeSubscriptionResponse {
        pub message: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        UnsubscribeSubscriptionResponse, extra {
            0 message: Option<String> = optional "message";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct PublishAppMessageRequestBody {
        pub message: Option<String>,
        pub message_structure: Option<String>,
        /// Default: `3600s`.
        pub time_to_live: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl PublishAppMessageRequestBody {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`message`](field@Self::message).
        #[must_use]
        pub fn message<F>(mut self, message: impl codegen::IntoOption<String, F>) -> Self {
            self.message = codegen::IntoOption::into_option(message);
            self
        }

        /// Sets [`message_structure`](field@Self::message_structure).
        #[must_use]
        pub fn message_structure<F>(
            mut self,
            message_structure: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.message_structure = codegen::IntoOption::into_option(message_structure);
            self
        }

        /// Sets [`time_to_live`](field@Self::time_to_live).
        #[must_use]
        pub fn time_to_live<F>(
            mut self,
            time_to_live: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.time_to_live = codegen::IntoOption::into_option(time_to_live);
            self
        }
    }

    codegen::object! {
        PublishAppMessageRequestBody, extra {
            0 message: Option<String> = optional "message";
            1 message_structure: Option<String> = optional "message_structure";
            2 time_to_live: Option<String> = optional "time_to_live";
        }
    }

    /// The answer of `PublishAppMessage`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct PublishAppMessageResponse {
        pub message_id: Option<String>,
        pub request_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        PublishAppMessageResponse, extra {
            0 message_id: Option<String> = optional "message_id";
            1 request_id: Option<String> = optional "request_id";
        }
    }

    /// The answer of `DeleteApplicationEndpoint`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct DeleteApplicationEndpointResponse {
        pub request_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        DeleteApplicationEndpointResponse, extra {
            0 request_id: Option<String> = optional "request_id";
        }
    }

    /// The answer of `ListApplicationEndpointAttributes`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListApplicationEndpointAttributesResponse {
        pub request_id: Option<String>,
        pub attributes: Option<ListApplicationEndpointAttributesResponseBodyAttributes>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListApplicationEndpointAttributesResponse, extra {
            0 request_id: Option<String> = optional "request_id";
            1 attributes: Option<ListApplicationEndpointAttributesResponseBodyAttributes> = optional "attributes";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListApplicationEndpointAttributesResponseBodyAttributes {
        pub enabled: String,
        pub token: String,
        pub user_data: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListApplicationEndpointAttributesResponseBodyAttributes, extra {
            0 enabled: String = required "enabled";
            1 token: String = required "token";
            2 user_data: String = required "user_data";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateApplicationEndpointRequestBody {
        pub enabled: Option<String>,
        pub user_data: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UpdateApplicationEndpointRequestBody {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`enabled`](field@Self::enabled).
        #[must_use]
        pub fn enabled<F>(mut self, enabled: impl codegen::IntoOption<String, F>) -> Self {
            self.enabled = codegen::IntoOption::into_option(enabled);
            self
        }

        /// Sets [`user_data`](field@Self::user_data).
        #[must_use]
        pub fn user_data<F>(mut self, user_data: impl codegen::IntoOption<String, F>) -> Self {
            self.user_data = codegen::IntoOption::into_option(user_data);
            self
        }
    }

    codegen::object! {
        UpdateApplicationEndpointRequestBody, extra {
            0 enabled: Option<String> = optional "enabled";
            1 user_data: Option<String> = optional "user_data";
        }
    }

    /// The answer of `UpdateApplicationEndpoint`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateApplicationEndpointResponse {
        pub request_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        UpdateApplicationEndpointResponse, extra {
            0 request_id: Option<String> = optional "request_id";
        }
    }

    impl codegen::Page for ListMessageTemplatesResponse {
        type Item = MessageTemplate;

        fn items(&self) -> &[Self::Item] {
            &self.message_templates
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.message_templates
        }

        fn total(&self) -> Option<u64> {
            None
        }
    }

    impl codegen::Page for ListTopicsWithAssociatedResourcesResponse {
        type Item = ListTopicsWithAssociatedResourcesItem;

        fn items(&self) -> &[Self::Item] {
            &self.topics
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.topics
        }

        fn total(&self) -> Option<u64> {
            None
        }
    }
}

/// The family `notifications`. Paths such as `/v2/notifications/protocols`.
impl super::super::Client {
    /// `GET /rest/v2/notifications/subscription/confirm` (ConfirmSubscription)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.confirm_subscription("TOKEN").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn confirm_subscription(&self, token: impl Into<String>) -> builders::ConfirmSubscription {
        let mut call = self.0.call(&operations::CONFIRM_SUBSCRIPTION);
        call.set_as::<String>("token", token);
        builders::ConfirmSubscription { call }
    }

    /// `POST /v2/{project_id}/notifications/message_template` (CreateMessageTemplate)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use smn::types::CreateMessageTemplateRequestBody;
    ///
    /// let body = CreateMessageTemplateRequestBody::new()
    ///     .message_template_name("sample")
    ///     .content("sample");
    /// let response = client.create_message_template().body(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_message_template(&self) -> builders::CreateMessageTemplate {
        builders::CreateMessageTemplate {
            call: self.0.call(&operations::CREATE_MESSAGE_TEMPLATE),
        }
    }

    /// `GET /v2/{project_id}/notifications/message_template` (ListMessageTemplates)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_message_templates().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_message_templates(&self) -> builders::ListMessageTemplates {
        builders::ListMessageTemplates {
            call: self.0.call(&operations::LIST_MESSAGE_TEMPLATES),
        }
    }

    /// `DELETE /v2/{project_id}/notifications/message_template/{message_template_id}`
    /// (DeleteMessageTemplate)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.delete_message_template("MESSAGE_TEMPLATE_ID").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_message_template(
        &self,
        message_template_id: impl Into<String>,
    ) -> builders::DeleteMessageTemplate {
        let mut call = self.0.call(&operations::DELETE_MESSAGE_TEMPLATE);
        call.set_as::<String>("message_template_id", message_template_id);
        builders::DeleteMessageTemplate { call }
    }

    /// `GET /v2/{project_id}/notifications/message_template/{message_template_id}`
    /// (ListMessageTemplateDetails)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .list_message_template_details("MESSAGE_TEMPLATE_ID")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_message_template_details(
        &self,
        message_template_id: impl Into<String>,
    ) -> builders::ListMessageTemplateDetails {
        let mut call = self.0.call(&operations::LIST_MESSAGE_TEMPLATE_DETAILS);
        call.set_as::<String>("message_template_id", message_template_id);
        builders::ListMessageTemplateDetails { call }
    }

    /// `PUT /v2/{project_id}/notifications/message_template/{message_template_id}`
    /// (UpdateMessageTemplate)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use smn::types::UpdateMessageTemplateRequestBody;
    ///
    /// let body = UpdateMessageTemplateRequestBody::new("sample");
    /// let response = client
    ///     .update_message_template("MESSAGE_TEMPLATE_ID")
    ///     .body(&body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_message_template(
        &self,
        message_template_id: impl Into<String>,
    ) -> builders::UpdateMessageTemplate {
        let mut call = self.0.call(&operations::UPDATE_MESSAGE_TEMPLATE);
        call.set_as::<String>("message_template_id", message_template_id);
        builders::UpdateMessageTemplate { call }
    }

    /// `GET /v2/notifications/certifications/download/{certificate_id}` (DownloadHttpSignCert)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.download_http_sign_cert("CERTIFICATE_ID").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn download_http_sign_cert(
        &self,
        certificate_id: impl Into<String>,
    ) -> builders::DownloadHttpSignCert {
        let mut call = self.0.call(&operations::DOWNLOAD_HTTP_SIGN_CERT);
        call.set_as::<String>("certificate_id", certificate_id);
        builders::DownloadHttpSignCert { call }
    }

    /// `GET /v2/notifications/cloud_service` (ListCloudService)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.list_cloud_service().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_cloud_service(&self) -> builders::ListCloudService {
        builders::ListCloudService {
            call: self.0.call(&operations::LIST_CLOUD_SERVICE),
        }
    }

    /// `GET /v2/notifications/cloud-services` (ListCloudServices)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.list_cloud_services().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_cloud_services(&self) -> builders::ListCloudServices {
        builders::ListCloudServices {
            call: self.0.call(&operations::LIST_CLOUD_SERVICES),
        }
    }

    /// `GET /v2/notifications/protocols` (ListProtocols)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.list_protocols().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_protocols(&self) -> builders::ListProtocols {
        builders::ListProtocols {
            call: self.0.call(&operations::LIST_PROTOCOLS),
        }
    }

    /// `GET /v2/{project_id}/notifications/topics-with-associated-resources`
    /// (ListTopicsWithAssociatedResources)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_topics_with_associated_resources().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_topics_with_associated_resources(
        &self,
    ) -> builders::ListTopicsWithAssociatedResources {
        builders::ListTopicsWithAssociatedResources {
            call: self.0.call(&operations::LIST_TOPICS_WITH_ASSOCIATED_RESOURCES),
        }
    }

    /// `GET /rest/v2/notifications/subscription/unsubscribe` (UnsubscribeSubscription)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.unsubscribe_subscription("SUBSCRIPTION_URN").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn unsubscribe_subscription(
        &self,
        subscription_urn: impl Into<String>,
    ) -> builders::UnsubscribeSubscription {
        let mut call = self.0.call(&operations::UNSUBSCRIBE_SUBSCRIPTION);
        call.set_as::<String>("subscription_urn", subscription_urn);
        builders::UnsubscribeSubscription { call }
    }

    /// `POST /v2/{project_id}/notifications/endpoints/{endpoint_urn}/publish` (PublishAppMessage)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use smn::types::PublishAppMessageRequestBody;
    ///
    /// let body = PublishAppMessageRequestBody::new();
    /// let response = client.publish_app_message("ENDPOINT_URN").body(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn publish_app_message(
        &self,
        endpoint_urn: impl Into<String>,
    ) -> builders::PublishAppMessage {
        let mut call = self.0.call(&operations::PUBLISH_APP_MESSAGE);
        call.set_as::<String>("endpoint_urn", endpoint_urn);
        builders::PublishAppMessage { call }
    }

    /// `DELETE /v2/{project_id}/notifications/endpoints/{endpoint_urn}` (DeleteApplicationEndpoint)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.delete_application_endpoint("ENDPOINT_URN").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_application_endpoint(
        &self,
        endpoint_urn: impl Into<String>,
    ) -> builders::DeleteApplicationEndpoint {
        let mut call = self.0.call(&operations::DELETE_APPLICATION_ENDPOINT);
        call.set_as::<String>("endpoint_urn", endpoint_urn);
        builders::DeleteApplicationEndpoint { call }
    }

    /// `GET /v2/{project_id}/notifications/endpoints/{endpoint_urn}`
    /// (ListApplicationEndpointAttributes)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .list_application_endpoint_attributes("ENDPOINT_URN")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_application_endpoint_attributes(
        &self,
        endpoint_urn: impl Into<String>,
    ) -> builders::ListApplicationEndpointAttributes {
        let mut call = self.0.call(&operations::LIST_APPLICATION_ENDPOINT_ATTRIBUTES);
        call.set_as::<String>("endpoint_urn", endpoint_urn);
        builders::ListApplicationEndpointAttributes { call }
    }

    /// `PUT /v2/{project_id}/notifications/endpoints/{endpoint_urn}` (UpdateApplicationEndpoint)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use smn::types::UpdateApplicationEndpointRequestBody;
    ///
    /// let body = UpdateApplicationEndpointRequestBody::new();
    /// let response = client
    ///     .update_application_endpoint("ENDPOINT_URN")
    ///     .body(&body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_application_endpoint(
        &self,
        endpoint_urn: impl Into<String>,
    ) -> builders::UpdateApplicationEndpoint {
        let mut call = self.0.call(&operations::UPDATE_APPLICATION_ENDPOINT);
        call.set_as::<String>("endpoint_urn", endpoint_urn);
        builders::UpdateApplicationEndpoint { call }
    }
}
