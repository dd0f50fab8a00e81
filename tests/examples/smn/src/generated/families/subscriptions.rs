//! The family `subscriptions`. Paths such as `/v2/notifications/subscriptions/subscribe`.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

/// Entries of the operation table.
pub(crate) mod operations {
    use huaweicloud_core::codegen::operation::*;

    use super::super::super::types;

    /// `POST /v2/{project_id}/notifications/subscriptions/filter_polices`
    pub static BATCH_CREATE_SUBSCRIPTIONS_FILTER_POLICES: Operation = Operation::new(
        "BatchCreateSubscriptionsFilterPolices",
        Method::Post,
        "/v2/{project_id}/notifications/subscriptions/filter_polices",
    )
    .family("subscriptions")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
    ])
    .statuses(&[Status::Code(200)])
    .content_type("application/json;charset=UTF-8")
    .success(Success::json::<types::BatchCreateSubscriptionsFilterPolicesResponse>());

    /// `DELETE /v2/{project_id}/notifications/subscriptions/filter_polices`
    pub static BATCH_DELETE_SUBSCRIPTIONS_FILTER_POLICES: Operation = Operation::new(
        "BatchDeleteSubscriptionsFilterPolices",
        Method::Delete,
        "/v2/{project_id}/notifications/subscriptions/filter_polices",
    )
    .family("subscriptions")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
    ])
    .statuses(&[Status::Code(200)])
    .content_type("application/json;charset=UTF-8")
    .success(Success::json::<types::BatchDeleteSubscriptionsFilterPolicesResponse>());

    /// `PUT /v2/{project_id}/notifications/subscriptions/filter_polices`
    pub static BATCH_UPDATE_SUBSCRIPTIONS_FILTER_POLICES: Operation = Operation::new(
        "BatchUpdateSubscriptionsFilterPolices",
        Method::Put,
        "/v2/{project_id}/notifications/subscriptions/filter_polices",
    )
    .family("subscriptions")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
    ])
    .statuses(&[Status::Code(200)])
    .content_type("application/json;charset=UTF-8")
    .success(Success::json::<types::BatchUpdateSubscriptionsFilterPolicesResponse>());

    /// `DELETE /v2/{project_id}/notifications/subscriptions`
    pub static BATCH_DELETE_SUBSCRIPTIONS: Operation = Operation::new(
        "BatchDeleteSubscriptions",
        Method::Delete,
        "/v2/{project_id}/notifications/subscriptions",
    )
    .family("subscriptions")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
    ])
    .statuses(&[Status::Code(200)])
    .content_type("application/json;charset=UTF-8")
    .success(Success::json::<types::BatchDeleteSubscriptionsResponse>());

    /// `GET /v2/{project_id}/notifications/subscriptions`
    pub static LIST_SUBSCRIPTIONS: Operation = Operation::new(
        "ListSubscriptions",
        Method::Get,
        "/v2/{project_id}/notifications/subscriptions",
    )
    .family("subscriptions")
    .idempotent()
    .retry(Retry::Idempotent)
    .pagination(
        Pagination::new("subscriptions", "offset", "limit").default_limit(100),
    )
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::query("offset"),
        Parameter::query("limit").range(1.0, 100.0),
        Parameter::query("protocol"),
        Parameter::query("status"),
        Parameter::query("endpoint"),
        Parameter::query("fuzzy_remark"),
    ])
    .statuses(&[Status::Code(200)])
    .success(Success::json::<types::ListSubscriptionsResponse>());

    /// `DELETE /v2/{project_id}/notifications/subscriptions/{subscription_urn}`
    pub static CANCEL_SUBSCRIPTION: Operation = Operation::new(
        "CancelSubscription",
        Method::Delete,
        "/v2/{project_id}/notifications/subscriptions/{subscription_urn}",
    )
    .family("subscriptions")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("subscription_urn"),
    ])
    .statuses(&[Status::Code(200)])
    .success(Success::json::<types::CancelSubscriptionResponse>());

    /// `GET /v2/notifications/subscriptions/subscribe`
    pub static SUBSCRIBE_TOPIC: Operation = Operation::new(
        "SubscribeTopic",
        Method::Get,
        "/v2/notifications/subscriptions/subscribe",
    )
    .family("subscriptions")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::query("topic_urn"),
        Parameter::query("endpoint"),
        Parameter::query("token").required(),
    ])
    .statuses(&[Status::Code(200)])
    .success(Success::json::<types::SubscribeTopicResponse>());

    /// `GET /v2/notifications/subscriptions/unsubscribe`
    pub static UNSUBSCRIBE_TOPIC: Operation = Operation::new(
        "UnsubscribeTopic",
        Method::Get,
        "/v2/notifications/subscriptions/unsubscribe",
    )
    .family("subscriptions")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[Parameter::query("subscription_urn").required()])
    .statuses(&[Status::Code(200)])
    .success(Success::json::<types::UnsubscribeTopicResponse>());
}

/// Request builders.
pub(crate) mod builders {
    use std::borrow::Borrow;

    use huaweicloud_core::codegen;

    use super::super::super::types;

    codegen::request! {
        /// `POST /v2/{project_id}/notifications/subscriptions/filter_polices`
        /// (BatchCreateSubscriptionsFilterPolices)
        pub struct BatchCreateSubscriptionsFilterPolices: json -> types::BatchCreateSubscriptionsFilterPolicesResponse;
    }

    impl BatchCreateSubscriptionsFilterPolices {
        /// Sets the body of the request.
        pub fn body(mut self, body: impl Borrow<types::BatchSubscriptionsFilterPolicesRequestBody>) -> Self {
            self.call.body(
                Borrow::<types::BatchSubscriptionsFilterPolicesRequestBody>::borrow(&body),
            );
            self
        }
    }

    codegen::request! {
        /// `DELETE /v2/{project_id}/notifications/subscriptions/filter_polices`
        /// (BatchDeleteSubscriptionsFilterPolices)
        pub struct BatchDeleteSubscriptionsFilterPolices: json -> types::BatchDeleteSubscriptionsFilterPolicesResponse;
    }

    impl BatchDeleteSubscriptionsFilterPolices {
        /// Sets the body of the request.
        pub fn body(mut self, body: impl Borrow<types::BatchDeleteSubscriptionsFilterPolicesRequestBody>) -> Self {
            self.call.body(
                Borrow::<types::BatchDeleteSubscriptionsFilterPolicesRequestBody>::borrow(&body),
            );
            self
        }
    }

    codegen::request! {
        /// `PUT /v2/{project_id}/notifications/subscriptions/filter_polices`
        /// (BatchUpdateSubscriptionsFilterPolices)
        pub struct BatchUpdateSubscriptionsFilterPolices: json -> types::BatchUpdateSubscriptionsFilterPolicesResponse;
    }

    impl BatchUpdateSubscriptionsFilterPolices {
        /// Sets the body of the request.
        pub fn body(mut self, body: impl Borrow<types::BatchSubscriptionsFilterPolicesRequestBody>) -> Self {
            self.call.body(
                Borrow::<types::BatchSubscriptionsFilterPolicesRequestBody>::borrow(&body),
            );
            self
        }
    }

    codegen::request! {
        /// `DELETE /v2/{project_id}/notifications/subscriptions` (BatchDeleteSubscriptions)
        pub struct BatchDeleteSubscriptions: json -> types::BatchDeleteSubscriptionsResponse;
    }

    impl BatchDeleteSubscriptions {
        /// Sets the body of the request.
        pub fn body(mut self, body: impl Borrow<types::BatchDeleteSubscriptionsRequestBody>) -> Self {
            self.call.body(
                Borrow::<types::BatchDeleteSubscriptionsRequestBody>::borrow(&body),
            );
            self
        }
    }

    codegen::request! {
        /// `GET /v2/{project_id}/notifications/subscriptions` (ListSubscriptions)
        pub struct ListSubscriptions: json -> types::ListSubscriptionsResponse, paged;
    }

    impl ListSubscriptions {
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

        pub fn protocol<F>(mut self, protocol: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("protocol", codegen::IntoOption::into_option(protocol));
            self
        }

        pub fn status<F>(mut self, status: impl codegen::IntoOption<i64, F>) -> Self {
            self.call
                .set_option("status", codegen::IntoOption::into_option(status));
            self
        }

        pub fn endpoint<F>(mut self, endpoint: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("endpoint", codegen::IntoOption::into_option(endpoint));
            self
        }

        pub fn fuzzy_remark<F>(mut self, fuzzy_remark: impl codegen::IntoOption<String, F>) -> Self {
            self.call.set_option(
                "fuzzy_remark",
                codegen::IntoOption::into_option(fuzzy_remark),
            );
            self
        }
    }

    codegen::request! {
        /// `DELETE /v2/{project_id}/notifications/subscriptions/{subscription_urn}`
        /// (CancelSubscription)
        pub struct CancelSubscription: json -> types::CancelSubscriptionResponse;
    }

    codegen::request! {
        /// `GET /v2/notifications/subscriptions/subscribe` (SubscribeTopic)
        pub struct SubscribeTopic: json -> types::SubscribeTopicResponse;
    }

    impl SubscribeTopic {
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
        /// `GET /v2/notifications/subscriptions/unsubscribe` (UnsubscribeTopic)
        pub struct UnsubscribeTopic: json -> types::UnsubscribeTopicResponse;
    }
}

/// Types that only this family has.
pub(crate) mod schemas {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    use super::super::super::types::{
        BatchDeleteSubscriptionsResponseItemInfo, ListSubscriptionsItem, SubscriptionsFilterPolicy,
    };

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BatchSubscriptionsFilterPolicesRequestBody {
        pub polices: Vec<BatchSubscriptionsFilterPolicesRequestBodyPolices>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl BatchSubscriptionsFilterPolicesRequestBody {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(
            polices: impl IntoIterator<Item = BatchSubscriptionsFilterPolicesRequestBodyPolices>,
        ) -> Self {
            Self {
                polices: polices.into_iter().collect(),
                ..Default::default()
            }
        }
    }

    codegen::object! {
        BatchSubscriptionsFilterPolicesRequestBody, extra {
            0 polices: Vec<BatchSubscriptionsFilterPolicesRequestBodyPolices> = required "polices";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BatchSubscriptionsFilterPolicesRequestBodyPolices {
        pub subscription_urn: String,
        pub filter_polices: Vec<SubscriptionsFilterPolicy>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl BatchSubscriptionsFilterPolicesRequestBodyPolices {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(
            subscription_urn: impl Into<String>,
            filter_polices: impl IntoIterator<Item = SubscriptionsFilterPolicy>,
        ) -> Self {
            Self {
                subscription_urn: subscription_urn.into(),
                filter_polices: filter_polices.into_iter().collect(),
                ..Default::default()
            }
        }
    }

    codegen::object! {
        BatchSubscriptionsFilterPolicesRequestBodyPolices, extra {
            0 subscription_urn: String = required "subscription_urn";
            1 filter_polices: Vec<SubscriptionsFilterPolicy> = required "filter_polices";
        }
    }

    /// The answer of `BatchCreateSubscriptionsFilterPolices`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BatchCreateSubscriptionsFilterPolicesResponse {
        pub request_id: Option<String>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub batch_result: Vec<BatchResult>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        BatchCreateSubscriptionsFilterPolicesResponse, extra {
            0 request_id: Option<String> = optional "request_id";
            1 batch_result: Vec<BatchResult> = collection "batch_result";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BatchResult {
        pub code: Option<String>,
        pub message: Option<String>,
        pub subscription_urn: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        BatchResult, extra {
            0 code: Option<String> = optional "code";
            1 message: Option<String> = optional "message";
            2 subscription_urn: Option<String> = optional "subscription_urn";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BatchDeleteSubscriptionsFilterPolicesRequestBody {
        pub subscription_urns: Vec<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl BatchDeleteSubscriptionsFilterPolicesRequestBody {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(subscription_urns: impl IntoIterator<Item = impl Into<String>>) -> Self {
            Self {
                subscription_urns: subscription_urns.into_iter().map(Into::into).collect(),
                ..Default::default()
            }
        }
    }

    codegen::object! {
        BatchDeleteSubscriptionsFilterPolicesRequestBody, extra {
            0 subscription_urns: Vec<String> = required "subscription_urns";
        }
    }

    /// The answer of `BatchDeleteSubscriptionsFilterPolices`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BatchDeleteSubscriptionsFilterPolicesResponse {
        pub request_id: Option<String>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub batch_result: Vec<BatchResult>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        BatchDeleteSubscriptionsFilterPolicesResponse, extra {
            0 request_id: Option<String> = optional "request_id";
            1 batch_result: Vec<BatchResult> = collection "batch_result";
        }
    }

    /// The answer of `BatchUpdateSubscriptionsFilterPolices`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BatchUpdateSubscriptionsFilterPolicesResponse {
        pub request_id: Option<String>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub batch_result: Vec<BatchResult>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        BatchUpdateSubscriptionsFilterPolicesResponse, extra {
            0 request_id: Option<String> = optional "request_id";
            1 batch_result: Vec<BatchResult> = collection "batch_result";
        }
    }

    /// The answer of `BatchDeleteSubscriptions`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BatchDeleteSubscriptionsResponse {
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub subscriptions_result: Vec<BatchDeleteSubscriptionsResponseItemInfo>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        BatchDeleteSubscriptionsResponse, extra {
            0 subscriptions_result: Vec<BatchDeleteSubscriptionsResponseItemInfo> = collection "subscriptions_result";
        }
    }

    /// The answer of `ListSubscriptions`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListSubscriptionsResponse {
        pub request_id: Option<String>,
        pub subscription_count: Option<i64>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub subscriptions: Vec<ListSubscriptionsItem>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListSubscriptionsResponse, extra {
            0 request_id: Option<String> = optional "request_id";
            1 subscription_count: Option<i64> = optional "subscription_count";
            2 subscriptions: Vec<ListSubscriptionsItem> = collection "subscriptions";
        }
    }

    /// The answer of `CancelSubscription`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CancelSubscriptionResponse {
        pub request_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CancelSubscriptionResponse, extra {
            0 request_id: Option<String> = optional "request_id";
        }
    }

    /// The answer of `SubscribeTopic`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct SubscribeTopicResponse {
        pub request_id: Option<String>,
        pub subscription_urn: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        SubscribeTopicResponse, extra {
            0 request_id: Option<String> = optional "request_id";
            1 subscription_urn: Option<String> = optional "subscription_urn";
        }
    }

    /// The answer of `UnsubscribeTopic`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UnsubscribeTopicResponse {
        pub message: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        UnsubscribeTopicResponse, extra {
            0 message: Option<String> = optional "message";
        }
    }

    impl codegen::Page for ListSubscriptionsResponse {
        type Item = ListSubscriptionsItem;

        fn items(&self) -> &[Self::Item] {
            &self.subscriptions
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.subscriptions
        }

        fn total(&self) -> Option<u64> {
            None
        }
    }
}

/// The family `subscriptions`. Paths such as `/v2/notifications/subscriptions/subscribe`.
impl super::super::Client {
    /// `POST /v2/{project_id}/notifications/subscriptions/filter_polices`
    /// (BatchCreateSubscriptionsFilterPolices)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use smn::types::{
    ///     BatchSubscriptionsFilterPolicesRequestBody,
    ///     BatchSubscriptionsFilterPolicesRequestBodyPolices, SubscriptionsFilterPolicy,
    /// };
    ///
    /// let body = BatchSubscriptionsFilterPolicesRequestBody::new([
    ///     BatchSubscriptionsFilterPolicesRequestBodyPolices::new(
    ///         "sample",
    ///         [SubscriptionsFilterPolicy::new("sample", ["sample"])],
    ///     ),
    /// ]);
    /// let response = client
    ///     .batch_create_subscriptions_filter_polices()
    ///     .body(&body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn batch_create_subscriptions_filter_polices(
        &self,
    ) -> builders::BatchCreateSubscriptionsFilterPolices {
        builders::BatchCreateSubscriptionsFilterPolices {
            call: self.0.call(&operations::BATCH_CREATE_SUBSCRIPTIONS_FILTER_POLICES),
        }
    }

    /// `DELETE /v2/{project_id}/notifications/subscriptions/filter_polices`
    /// (BatchDeleteSubscriptionsFilterPolices)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use smn::types::BatchDeleteSubscriptionsFilterPolicesRequestBody;
    ///
    /// let body = BatchDeleteSubscriptionsFilterPolicesRequestBody::new(["sample"]);
    /// let response = client
    ///     .batch_delete_subscriptions_filter_polices()
    ///     .body(&body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn batch_delete_subscriptions_filter_polices(
        &self,
    ) -> builders::BatchDeleteSubscriptionsFilterPolices {
        builders::BatchDeleteSubscriptionsFilterPolices {
            call: self.0.call(&operations::BATCH_DELETE_SUBSCRIPTIONS_FILTER_POLICES),
        }
    }

    /// `PUT /v2/{project_id}/notifications/subscriptions/filter_polices`
    /// (BatchUpdateSubscriptionsFilterPolices)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use smn::types::{
    ///     BatchSubscriptionsFilterPolicesRequestBody,
    ///     BatchSubscriptionsFilterPolicesRequestBodyPolices, SubscriptionsFilterPolicy,
    /// };
    ///
    /// let body = BatchSubscriptionsFilterPolicesRequestBody::new([
    ///     BatchSubscriptionsFilterPolicesRequestBodyPolices::new(
    ///         "sample",
    ///         [SubscriptionsFilterPolicy::new("sample", ["sample"])],
    ///     ),
    /// ]);
    /// let response = client
    ///     .batch_update_subscriptions_filter_polices()
    ///     .body(&body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn batch_update_subscriptions_filter_polices(
        &self,
    ) -> builders::BatchUpdateSubscriptionsFilterPolices {
        builders::BatchUpdateSubscriptionsFilterPolices {
            call: self.0.call(&operations::BATCH_UPDATE_SUBSCRIPTIONS_FILTER_POLICES),
        }
    }

    /// `DELETE /v2/{project_id}/notifications/subscriptions` (BatchDeleteSubscriptions)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use smn::types::{
    ///     BatchDeleteSubscriptionsRequestBody, BatchDeleteSubscriptionsRequestItemInfo,
    /// };
    ///
    /// let body = BatchDeleteSubscriptionsRequestBody::new([
    ///     BatchDeleteSubscriptionsRequestItemInfo::new("sample"),
    /// ]);
    /// let response = client.batch_delete_subscriptions().body(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn batch_delete_subscriptions(&self) -> builders::BatchDeleteSubscriptions {
        builders::BatchDeleteSubscriptions {
            call: self.0.call(&operations::BATCH_DELETE_SUBSCRIPTIONS),
        }
    }

    /// `GET /v2/{project_id}/notifications/subscriptions` (ListSubscriptions)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_subscriptions().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_subscriptions(&self) -> builders::ListSubscriptions {
        builders::ListSubscriptions {
            call: self.0.call(&operations::LIST_SUBSCRIPTIONS),
        }
    }

    /// `DELETE /v2/{project_id}/notifications/subscriptions/{subscription_urn}`
    /// (CancelSubscription)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.cancel_subscription("SUBSCRIPTION_URN").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel_subscription(
        &self,
        subscription_urn: impl Into<String>,
    ) -> builders::CancelSubscription {
        let mut call = self.0.call(&operations::CANCEL_SUBSCRIPTION);
        call.set_as::<String>("subscription_urn", subscription_urn);
        builders::CancelSubscription { call }
    }

    /// `GET /v2/notifications/subscriptions/subscribe` (SubscribeTopic)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.subscribe_topic("TOKEN").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn subscribe_topic(&self, token: impl Into<String>) -> builders::SubscribeTopic {
        let mut call = self.0.call(&operations::SUBSCRIBE_TOPIC);
        call.set_as::<String>("token", token);
        builders::SubscribeTopic { call }
    }

    /// `GET /v2/notifications/subscriptions/unsubscribe` (UnsubscribeTopic)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.unsubscribe_topic("SUBSCRIPTION_URN").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn unsubscribe_topic(
        &self,
        subscription_urn: impl Into<String>,
    ) -> builders::UnsubscribeTopic {
        let mut call = self.0.call(&operations::UNSUBSCRIBE_TOPIC);
        call.set_as::<String>("subscription_urn", subscription_urn);
        builders::UnsubscribeTopic { call }
    }
}
