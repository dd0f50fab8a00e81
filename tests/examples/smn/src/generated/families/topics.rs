//! The family `topics`. Paths such as `/v2/{project_id}/notifications/topics`.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

/// Entries of the operation table.
pub(crate) mod operations {
    use huaweicloud_core::codegen::operation::*;

    use super::super::super::types;

    /// `POST /v2/{project_id}/notifications/topics/{topic_urn}/subscriptions`
    pub static ADD_SUBSCRIPTION: Operation = Operation::new(
        "AddSubscription",
        Method::Post,
        "/v2/{project_id}/notifications/topics/{topic_urn}/subscriptions",
    )
    .family("topics")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("topic_urn"),
    ])
    .statuses(&[Status::Code(200)])
    .content_type("application/json;charset=UTF-8")
    .success(Success::json::<types::AddSubscriptionResponse>());

    /// `DELETE /v2/{project_id}/notifications/topics/{topic_urn}/subscriptions`
    pub static BATCH_DELETE_SUBSCRIPTIONS_BY_TOPIC: Operation = Operation::new(
        "BatchDeleteSubscriptionsByTopic",
        Method::Delete,
        "/v2/{project_id}/notifications/topics/{topic_urn}/subscriptions",
    )
    .family("topics")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("topic_urn"),
    ])
    .statuses(&[Status::Code(200)])
    .content_type("application/json;charset=UTF-8")
    .success(Success::json::<types::BatchDeleteSubscriptionsByTopicResponse>());

    /// `GET /v2/{project_id}/notifications/topics/{topic_urn}/subscriptions`
    pub static LIST_SUBSCRIPTIONS_BY_TOPIC: Operation = Operation::new(
        "ListSubscriptionsByTopic",
        Method::Get,
        "/v2/{project_id}/notifications/topics/{topic_urn}/subscriptions",
    )
    .family("topics")
    .idempotent()
    .retry(Retry::Idempotent)
    .pagination(
        Pagination::new("subscriptions", "offset", "limit").default_limit(100),
    )
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("topic_urn"),
        Parameter::query("offset"),
        Parameter::query("limit").range(1.0, 100.0),
        Parameter::query("fuzzy_remark"),
    ])
    .statuses(&[Status::Code(200)])
    .success(Success::json::<types::ListSubscriptionsByTopicResponse>());

    /// `POST
    /// /v2/{project_id}/notifications/topics/{topic_urn}/subscriptions/from-subscription-users`
    pub static ADD_SUBSCRIPTION_FROM_SUBSCRIPTION_USER: Operation = Operation::new(
        "AddSubscriptionFromSubscriptionUser",
        Method::Post,
        "/v2/{project_id}/notifications/topics/{topic_urn}/subscriptions/from-subscription-users",
    )
    .family("topics")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("topic_urn"),
    ])
    .statuses(&[Status::Code(200)])
    .content_type("application/json;charset=UTF-8")
    .success(Success::json::<types::AddSubscriptionFromSubscriptionUserResponse>());

    /// `POST /v2/{project_id}/notifications/topics/{topic_urn}/kms`
    pub static CREATE_KMS_KEY: Operation = Operation::new(
        "CreateKmsKey",
        Method::Post,
        "/v2/{project_id}/notifications/topics/{topic_urn}/kms",
    )
    .family("topics")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("topic_urn"),
    ])
    .statuses(&[Status::Code(200)])
    .content_type("application/json;charset=UTF-8")
    .success(Success::json::<types::CreateKmsKeyResponse>());

    /// `GET /v2/{project_id}/notifications/topics/{topic_urn}/kms`
    pub static SHOW_KMS_KEY: Operation = Operation::new(
        "ShowKmsKey",
        Method::Get,
        "/v2/{project_id}/notifications/topics/{topic_urn}/kms",
    )
    .family("topics")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("topic_urn"),
    ])
    .statuses(&[Status::Code(200)])
    .success(Success::json::<types::ShowKmsKeyResponse>());

    /// `POST /v2/{project_id}/notifications/topics/{topic_urn}/logtanks`
    pub static CREATE_LOGTANK: Operation = Operation::new(
        "CreateLogtank",
        Method::Post,
        "/v2/{project_id}/notifications/topics/{topic_urn}/logtanks",
    )
    .family("topics")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("topic_urn"),
    ])
    .statuses(&[Status::Code(200)])
    .content_type("application/json;charset=UTF-8")
    .success(Success::json::<types::CreateLogtankResponse>());

    /// `GET /v2/{project_id}/notifications/topics/{topic_urn}/logtanks`
    pub static LIST_LOGTANK: Operation = Operation::new(
        "ListLogtank",
        Method::Get,
        "/v2/{project_id}/notifications/topics/{topic_urn}/logtanks",
    )
    .family("topics")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("topic_urn"),
    ])
    .statuses(&[Status::Code(200)])
    .success(Success::json::<types::ListLogtankResponse>());

    /// `POST /v2/{project_id}/notifications/topics/{topic_urn}/notify-policy`
    pub static CREATE_NOTIFY_POLICY: Operation = Operation::new(
        "CreateNotifyPolicy",
        Method::Post,
        "/v2/{project_id}/notifications/topics/{topic_urn}/notify-policy",
    )
    .family("topics")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("topic_urn"),
    ])
    .statuses(&[Status::Code(200)])
    .content_type("application/json;charset=UTF-8")
    .success(Success::json::<types::CreateNotifyPolicyResponse>());

    /// `GET /v2/{project_id}/notifications/topics/{topic_urn}/notify-policy`
    pub static SHOW_NOTIFY_POLICY: Operation = Operation::new(
        "ShowNotifyPolicy",
        Method::Get,
        "/v2/{project_id}/notifications/topics/{topic_urn}/notify-policy",
    )
    .family("topics")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("topic_urn"),
    ])
    .statuses(&[Status::Code(200)])
    .success(Success::json::<types::ShowNotifyPolicyResponse>());

    /// `POST /v2/{project_id}/notifications/topics`
    pub static CREATE_TOPIC: Operation = Operation::new(
        "CreateTopic",
        Method::Post,
        "/v2/{project_id}/notifications/topics",
    )
    .family("topics")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
    ])
    .statuses(&[Status::Code(200)])
    .content_type("application/json;charset=UTF-8")
    .success(Success::json::<types::CreateTopicResponse>());

    /// `GET /v2/{project_id}/notifications/topics`
    pub static LIST_TOPICS: Operation = Operation::new(
        "ListTopics",
        Method::Get,
        "/v2/{project_id}/notifications/topics",
    )
    .family("topics")
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
        Parameter::query("enterprise_project_id").client("enterprise_project_id"),
        Parameter::query("name"),
        Parameter::query("fuzzy_name"),
        Parameter::query("topic_id"),
        Parameter::query("fuzzy_display_name"),
    ])
    .statuses(&[Status::Code(200)])
    .success(Success::json::<types::ListTopicsResponse>());

    /// `DELETE /v2/{project_id}/notifications/topics/{topic_urn}/kms/{id}`
    pub static DELETE_KMS_KEY: Operation = Operation::new(
        "DeleteKmsKey",
        Method::Delete,
        "/v2/{project_id}/notifications/topics/{topic_urn}/kms/{id}",
    )
    .family("topics")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("topic_urn"),
        Parameter::path("id"),
    ])
    .statuses(&[Status::Code(200)])
    .success(Success::json::<types::DeleteKmsKeyResponse>());

    /// `PUT /v2/{project_id}/notifications/topics/{topic_urn}/kms/{id}`
    pub static UPDATE_KMS_KEY: Operation = Operation::new(
        "UpdateKmsKey",
        Method::Put,
        "/v2/{project_id}/notifications/topics/{topic_urn}/kms/{id}",
    )
    .family("topics")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("topic_urn"),
        Parameter::path("id"),
    ])
    .statuses(&[Status::Code(200)])
    .content_type("application/json;charset=UTF-8")
    .success(Success::json::<types::UpdateKmsKeyResponse>());

    /// `DELETE /v2/{project_id}/notifications/topics/{topic_urn}/logtanks/{logtank_id}`
    pub static DELETE_LOGTANK: Operation = Operation::new(
        "DeleteLogtank",
        Method::Delete,
        "/v2/{project_id}/notifications/topics/{topic_urn}/logtanks/{logtank_id}",
    )
    .family("topics")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("topic_urn"),
        Parameter::path("logtank_id"),
    ])
    .statuses(&[Status::Code(200)])
    .success(Success::json::<types::DeleteLogtankResponse>());

    /// `PUT /v2/{project_id}/notifications/topics/{topic_urn}/logtanks/{logtank_id}`
    pub static UPDATE_LOGTANK: Operation = Operation::new(
        "UpdateLogtank",
        Method::Put,
        "/v2/{project_id}/notifications/topics/{topic_urn}/logtanks/{logtank_id}",
    )
    .family("topics")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("topic_urn"),
        Parameter::path("logtank_id"),
    ])
    .statuses(&[Status::Code(200)])
    .content_type("application/json;charset=UTF-8")
    .success(Success::json::<types::UpdateLogtankResponse>());

    /// `DELETE /v2/{project_id}/notifications/topics/{topic_urn}/notify-policy/{notify_policy_id}`
    pub static DELETE_NOTIFY_POLICY: Operation = Operation::new(
        "DeleteNotifyPolicy",
        Method::Delete,
        "/v2/{project_id}/notifications/topics/{topic_urn}/notify-policy/{notify_policy_id}",
    )
    .family("topics")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("topic_urn"),
        Parameter::path("notify_policy_id"),
    ])
    .statuses(&[Status::Code(200)])
    .success(Success::json::<types::DeleteNotifyPolicyResponse>());

    /// `PUT /v2/{project_id}/notifications/topics/{topic_urn}/notify-policy/{notify_policy_id}`
    pub static UPDATE_NOTIFY_POLICY: Operation = Operation::new(
        "UpdateNotifyPolicy",
        Method::Put,
        "/v2/{project_id}/notifications/topics/{topic_urn}/notify-policy/{notify_policy_id}",
    )
    .family("topics")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("topic_urn"),
        Parameter::path("notify_policy_id"),
    ])
    .statuses(&[Status::Code(200)])
    .content_type("application/json;charset=UTF-8")
    .success(Success::json::<types::UpdateNotifyPolicyResponse>());

    /// `DELETE /v2/{project_id}/notifications/topics/{topic_urn}/subscriptions/{subscription_urn}`
    pub static DELETE_SUBSCRIPTIONS_BY_TOPIC: Operation = Operation::new(
        "DeleteSubscriptionsByTopic",
        Method::Delete,
        "/v2/{project_id}/notifications/topics/{topic_urn}/subscriptions/{subscription_urn}",
    )
    .family("topics")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("topic_urn"),
        Parameter::path("subscription_urn"),
    ])
    .statuses(&[Status::Code(200)])
    .success(Success::json::<types::DeleteSubscriptionsByTopicResponse>());

    /// `PUT /v2/{project_id}/notifications/topics/{topic_urn}/subscriptions/{subscription_urn}`
    pub static UPDATE_SUBSCRIPTION: Operation = Operation::new(
        "UpdateSubscription",
        Method::Put,
        "/v2/{project_id}/notifications/topics/{topic_urn}/subscriptions/{subscription_urn}",
    )
    .family("topics")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("topic_urn"),
        Parameter::path("subscription_urn"),
    ])
    .statuses(&[Status::Code(200)])
    .content_type("application/json;charset=UTF-8")
    .success(Success::json::<types::UpdateSubscriptionResponse>());

    /// `DELETE /v2/{project_id}/notifications/topics/{topic_urn}`
    pub static DELETE_TOPIC: Operation = Operation::new(
        "DeleteTopic",
        Method::Delete,
        "/v2/{project_id}/notifications/topics/{topic_urn}",
    )
    .family("topics")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("topic_urn"),
    ])
    .statuses(&[Status::Code(200)])
    .success(Success::json::<types::DeleteTopicResponse>());

    /// `GET /v2/{project_id}/notifications/topics/{topic_urn}`
    pub static LIST_TOPIC_DETAILS: Operation = Operation::new(
        "ListTopicDetails",
        Method::Get,
        "/v2/{project_id}/notifications/topics/{topic_urn}",
    )
    .family("topics")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("topic_urn"),
    ])
    .statuses(&[Status::Code(200)])
    .success(Success::json::<types::ListTopicDetailsResponse>());

    /// `PUT /v2/{project_id}/notifications/topics/{topic_urn}`
    pub static UPDATE_TOPIC: Operation = Operation::new(
        "UpdateTopic",
        Method::Put,
        "/v2/{project_id}/notifications/topics/{topic_urn}",
    )
    .family("topics")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("topic_urn"),
    ])
    .statuses(&[Status::Code(200)])
    .content_type("application/json;charset=UTF-8")
    .success(Success::json::<types::UpdateTopicResponse>());

    /// `DELETE /v2/{project_id}/notifications/topics/{topic_urn}/attributes/{name}`
    pub static DELETE_TOPIC_ATTRIBUTE_BY_NAME: Operation = Operation::new(
        "DeleteTopicAttributeByName",
        Method::Delete,
        "/v2/{project_id}/notifications/topics/{topic_urn}/attributes/{name}",
    )
    .family("topics")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("topic_urn"),
        Parameter::path("name"),
    ])
    .statuses(&[Status::Code(200)])
    .success(Success::json::<types::DeleteTopicAttributeByNameResponse>());

    /// `PUT /v2/{project_id}/notifications/topics/{topic_urn}/attributes/{name}`
    pub static UPDATE_TOPIC_ATTRIBUTE: Operation = Operation::new(
        "UpdateTopicAttribute",
        Method::Put,
        "/v2/{project_id}/notifications/topics/{topic_urn}/attributes/{name}",
    )
    .family("topics")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("topic_urn"),
        Parameter::path("name"),
        Parameter::body("/value").max_length(120),
    ])
    .statuses(&[Status::Code(200)])
    .content_type("application/json;charset=UTF-8")
    .success(Success::json::<types::UpdateTopicAttributeResponse>());

    /// `DELETE /v2/{project_id}/notifications/topics/{topic_urn}/attributes`
    pub static DELETE_TOPIC_ATTRIBUTES: Operation = Operation::new(
        "DeleteTopicAttributes",
        Method::Delete,
        "/v2/{project_id}/notifications/topics/{topic_urn}/attributes",
    )
    .family("topics")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("topic_urn"),
    ])
    .statuses(&[Status::Code(200)])
    .success(Success::json::<types::DeleteTopicAttributesResponse>());

    /// `GET /v2/{project_id}/notifications/topics/{topic_urn}/attributes`
    pub static LIST_TOPIC_ATTRIBUTES: Operation = Operation::new(
        "ListTopicAttributes",
        Method::Get,
        "/v2/{project_id}/notifications/topics/{topic_urn}/attributes",
    )
    .family("topics")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("topic_urn"),
        Parameter::query("name"),
    ])
    .statuses(&[Status::Code(200)])
    .success(Success::json::<types::ListTopicAttributesResponse>());

    /// `GET /v2/{project_id}/notifications/topics/{topic_urn}/statistics`
    pub static LIST_TOPIC_MESSAGE_STATISTICS: Operation = Operation::new(
        "ListTopicMessageStatistics",
        Method::Get,
        "/v2/{project_id}/notifications/topics/{topic_urn}/statistics",
    )
    .family("topics")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("topic_urn"),
        Parameter::query("start_time").required(),
        Parameter::query("end_time").required(),
    ])
    .statuses(&[Status::Code(200)])
    .success(Success::json::<types::ListTopicMessageStatisticsResponse>());

    /// `POST /v2/{project_id}/notifications/topics/{topic_urn}/detection`
    pub static PUBLISH_HTTP_DETECT: Operation = Operation::new(
        "PublishHttpDetect",
        Method::Post,
        "/v2/{project_id}/notifications/topics/{topic_urn}/detection",
    )
    .family("topics")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("topic_urn"),
    ])
    .statuses(&[Status::Code(200)])
    .content_type("application/json;charset=UTF-8")
    .success(Success::json::<types::PublishHttpDetectResponse>());

    /// `POST /v2/{project_id}/notifications/topics/{topic_urn}/publish`
    pub static PUBLISH_MESSAGE: Operation = Operation::new(
        "PublishMessage",
        Method::Post,
        "/v2/{project_id}/notifications/topics/{topic_urn}/publish",
    )
    .family("topics")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("topic_urn"),
    ])
    .statuses(&[Status::Code(200)])
    .content_type("application/json;charset=UTF-8")
    .success(Success::json::<types::PublishMessageResponse>());

    /// `GET /v2/{project_id}/notifications/topics/{topic_urn}/detection/{task_id}`
    pub static SHOW_HTTP_DETECT_RESULT: Operation = Operation::new(
        "ShowHttpDetectResult",
        Method::Get,
        "/v2/{project_id}/notifications/topics/{topic_urn}/detection/{task_id}",
    )
    .family("topics")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("topic_urn"),
        Parameter::path("task_id"),
    ])
    .statuses(&[Status::Code(200)])
    .success(Success::json::<types::ShowHttpDetectResultResponse>());
}

/// Request builders.
pub(crate) mod builders {
    use std::borrow::Borrow;

    use huaweicloud_core::codegen;

    use super::super::super::types;

    codegen::request! {
        /// `POST /v2/{project_id}/notifications/topics/{topic_urn}/subscriptions` (AddSubscription)
        pub struct AddSubscription: json -> types::AddSubscriptionResponse;
    }

    impl AddSubscription {
        /// Sets the body of the request.
        pub fn body(mut self, body: impl Borrow<types::AddSubscriptionRequestBody>) -> Self {
            self.call
                .body(Borrow::<types::AddSubscriptionRequestBody>::borrow(&body));
            self
        }
    }

    codegen::request! {
        /// `DELETE /v2/{project_id}/notifications/topics/{topic_urn}/subscriptions`
        /// (BatchDeleteSubscriptionsByTopic)
        pub struct BatchDeleteSubscriptionsByTopic: json -> types::BatchDeleteSubscriptionsByTopicResponse;
    }

    impl BatchDeleteSubscriptionsByTopic {
        /// Sets the body of the request.
        pub fn body(mut self, body: impl Borrow<types::BatchDeleteSubscriptionsRequestBody>) -> Self {
            self.call.body(
                Borrow::<types::BatchDeleteSubscriptionsRequestBody>::borrow(&body),
            );
            self
        }
    }

    codegen::request! {
        /// `GET /v2/{project_id}/notifications/topics/{topic_urn}/subscriptions`
        /// (ListSubscriptionsByTopic)
        pub struct ListSubscriptionsByTopic: json -> types::ListSubscriptionsByTopicResponse, paged;
    }

    impl ListSubscriptionsByTopic {
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

        pub fn fuzzy_remark<F>(mut self, fuzzy_remark: impl codegen::IntoOption<String, F>) -> Self {
            self.call.set_option(
                "fuzzy_remark",
                codegen::IntoOption::into_option(fuzzy_remark),
            );
            self
        }
    }

    codegen::request! {
        /// `POST
        /// /v2/{project_id}/notifications/topics/{topic_urn}/subscriptions/from-subscription-users`
        /// (AddSubscriptionFromSubscriptionUser)
        pub struct AddSubscriptionFromSubscriptionUser: json -> types::AddSubscriptionFromSubscriptionUserResponse;
    }

    impl AddSubscriptionFromSubscriptionUser {
        /// Sets the body of the request.
        pub fn body(mut self, body: impl Borrow<types::AddSubscriptionFromSubscriptionUserRequestBody>) -> Self {
            self.call.body(
                Borrow::<types::AddSubscriptionFromSubscriptionUserRequestBody>::borrow(&body),
            );
            self
        }
    }

    codegen::request! {
        /// `POST /v2/{project_id}/notifications/topics/{topic_urn}/kms` (CreateKmsKey)
        pub struct CreateKmsKey: json -> types::CreateKmsKeyResponse;
    }

    impl CreateKmsKey {
        /// Sets the body of the request.
        pub fn body(mut self, body: impl Borrow<types::AddKmsKeyRequestBody>) -> Self {
            self.call
                .body(Borrow::<types::AddKmsKeyRequestBody>::borrow(&body));
            self
        }
    }

    codegen::request! {
        /// `GET /v2/{project_id}/notifications/topics/{topic_urn}/kms` (ShowKmsKey)
        pub struct ShowKmsKey: json -> types::ShowKmsKeyResponse;
    }

    codegen::request! {
        /// `POST /v2/{project_id}/notifications/topics/{topic_urn}/logtanks` (CreateLogtank)
        pub struct CreateLogtank: json -> types::CreateLogtankResponse;
    }

    impl CreateLogtank {
        /// Sets the body of the request.
        pub fn body(mut self, body: impl Borrow<types::CreateLogtankRequestBody>) -> Self {
            self.call
                .body(Borrow::<types::CreateLogtankRequestBody>::borrow(&body));
            self
        }
    }

    codegen::request! {
        /// `GET /v2/{project_id}/notifications/topics/{topic_urn}/logtanks` (ListLogtank)
        pub struct ListLogtank: json -> types::ListLogtankResponse;
    }

    codegen::request! {
        /// `POST /v2/{project_id}/notifications/topics/{topic_urn}/notify-policy` (CreateNotifyPolicy)
        pub struct CreateNotifyPolicy: json -> types::CreateNotifyPolicyResponse;
    }

    impl CreateNotifyPolicy {
        /// Sets the body of the request.
        pub fn body(mut self, body: impl Borrow<types::NotifyPolicyRequestBody>) -> Self {
            self.call
                .body(Borrow::<types::NotifyPolicyRequestBody>::borrow(&body));
            self
        }
    }

    codegen::request! {
        /// `GET /v2/{project_id}/notifications/topics/{topic_urn}/notify-policy` (ShowNotifyPolicy)
        pub struct ShowNotifyPolicy: json -> types::ShowNotifyPolicyResponse;
    }

    codegen::request! {
        /// `POST /v2/{project_id}/notifications/topics` (CreateTopic)
        pub struct CreateTopic: json -> types::CreateTopicResponse;
    }

    impl CreateTopic {
        /// Sets the body of the request.
        pub fn body(mut self, body: impl Borrow<types::CreateTopicRequestBody>) -> Self {
            self.call
                .body(Borrow::<types::CreateTopicRequestBody>::borrow(&body));
            self
        }
    }

    codegen::request! {
        /// `GET /v2/{project_id}/notifications/topics` (ListTopics)
        pub struct ListTopics: json -> types::ListTopicsResponse, paged;
    }

    impl ListTopics {
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

        pub fn topic_id<F>(mut self, topic_id: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("topic_id", codegen::IntoOption::into_option(topic_id));
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
        /// `DELETE /v2/{project_id}/notifications/topics/{topic_urn}/kms/{id}` (DeleteKmsKey)
        pub struct DeleteKmsKey: json -> types::DeleteKmsKeyResponse;
    }

    codegen::request! {
        /// `PUT /v2/{project_id}/notifications/topics/{topic_urn}/kms/{id}` (UpdateKmsKey)
        pub struct UpdateKmsKey: json -> types::UpdateKmsKeyResponse;
    }

    impl UpdateKmsKey {
        /// Sets the body of the request.
        pub fn body(mut self, body: impl Borrow<types::UpdateKmsKeyRequestBody>) -> Self {
            self.call
                .body(Borrow::<types::UpdateKmsKeyRequestBody>::borrow(&body));
            self
        }
    }

    codegen::request! {
        /// `DELETE /v2/{project_id}/notifications/topics/{topic_urn}/logtanks/{logtank_id}`
        /// (DeleteLogtank)
        pub struct DeleteLogtank: json -> types::DeleteLogtankResponse;
    }

    codegen::request! {
        /// `PUT /v2/{project_id}/notifications/topics/{topic_urn}/logtanks/{logtank_id}`
        /// (UpdateLogtank)
        pub struct UpdateLogtank: json -> types::UpdateLogtankResponse;
    }

    impl UpdateLogtank {
        /// Sets the body of the request.
        pub fn body(mut self, body: impl Borrow<types::UpdateLogtankRequestBody>) -> Self {
            self.call
                .body(Borrow::<types::UpdateLogtankRequestBody>::borrow(&body));
            self
        }
    }

    codegen::request! {
        /// `DELETE /v2/{project_id}/notifications/topics/{topic_urn}/notify-policy/{notify_policy_id}`
        /// (DeleteNotifyPolicy)
        pub struct DeleteNotifyPolicy: json -> types::DeleteNotifyPolicyResponse;
    }

    codegen::request! {
        /// `PUT /v2/{project_id}/notifications/topics/{topic_urn}/notify-policy/{notify_policy_id}`
        /// (UpdateNotifyPolicy)
        pub struct UpdateNotifyPolicy: json -> types::UpdateNotifyPolicyResponse;
    }

    impl UpdateNotifyPolicy {
        /// Sets the body of the request.
        pub fn body(mut self, body: impl Borrow<types::NotifyPolicyRequestBody>) -> Self {
            self.call
                .body(Borrow::<types::NotifyPolicyRequestBody>::borrow(&body));
            self
        }
    }

    codegen::request! {
        /// `DELETE /v2/{project_id}/notifications/topics/{topic_urn}/subscriptions/{subscription_urn}`
        /// (DeleteSubscriptionsByTopic)
        pub struct DeleteSubscriptionsByTopic: json -> types::DeleteSubscriptionsByTopicResponse;
    }

    codegen::request! {
        /// `PUT /v2/{project_id}/notifications/topics/{topic_urn}/subscriptions/{subscription_urn}`
        /// (UpdateSubscription)
        pub struct UpdateSubscription: json -> types::UpdateSubscriptionResponse;
    }

    impl UpdateSubscription {
        /// Sets the body of the request.
        pub fn body(mut self, body: impl Borrow<types::UpdateSubscriptionRequestBody>) -> Self {
            self.call.body(
                Borrow::<types::UpdateSubscriptionRequestBody>::borrow(&body),
            );
            self
        }
    }

    codegen::request! {
        /// `DELETE /v2/{project_id}/notifications/topics/{topic_urn}` (DeleteTopic)
        pub struct DeleteTopic: json -> types::DeleteTopicResponse;
    }

    codegen::request! {
        /// `GET /v2/{project_id}/notifications/topics/{topic_urn}` (ListTopicDetails)
        pub struct ListTopicDetails: json -> types::ListTopicDetailsResponse;
    }

    codegen::request! {
        /// `PUT /v2/{project_id}/notifications/topics/{topic_urn}` (UpdateTopic)
        pub struct UpdateTopic: json -> types::UpdateTopicResponse;
    }

    impl UpdateTopic {
        /// Sets the body of the request.
        pub fn body(mut self, body: impl Borrow<types::UpdateTopicRequestBody>) -> Self {
            self.call
                .body(Borrow::<types::UpdateTopicRequestBody>::borrow(&body));
            self
        }
    }

    codegen::request! {
        /// `DELETE /v2/{project_id}/notifications/topics/{topic_urn}/attributes/{name}`
        /// (DeleteTopicAttributeByName)
        pub struct DeleteTopicAttributeByName: json -> types::DeleteTopicAttributeByNameResponse;
    }

    codegen::request! {
        /// `PUT /v2/{project_id}/notifications/topics/{topic_urn}/attributes/{name}`
        /// (UpdateTopicAttribute)
        pub struct UpdateTopicAttribute: json -> types::UpdateTopicAttributeResponse;
    }

    impl UpdateTopicAttribute {
        /// Sets the body of the request.
        pub fn body(mut self, body: impl Borrow<types::UpdateTopicAttributeRequestBody>) -> Self {
            self.call.body(
                Borrow::<types::UpdateTopicAttributeRequestBody>::borrow(&body),
            );
            self
        }
    }

    codegen::request! {
        /// `DELETE /v2/{project_id}/notifications/topics/{topic_urn}/attributes`
        /// (DeleteTopicAttributes)
        pub struct DeleteTopicAttributes: json -> types::DeleteTopicAttributesResponse;
    }

    codegen::request! {
        /// `GET /v2/{project_id}/notifications/topics/{topic_urn}/attributes` (ListTopicAttributes)
        pub struct ListTopicAttributes: json -> types::ListTopicAttributesResponse;
    }

    impl ListTopicAttributes {
        pub fn name<F>(mut self, name: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("name", codegen::IntoOption::into_option(name));
            self
        }
    }

    codegen::request! {
        /// `GET /v2/{project_id}/notifications/topics/{topic_urn}/statistics`
        /// (ListTopicMessageStatistics)
        pub struct ListTopicMessageStatistics: json -> types::ListTopicMessageStatisticsResponse;
    }

    codegen::request! {
        /// `POST /v2/{project_id}/notifications/topics/{topic_urn}/detection` (PublishHttpDetect)
        pub struct PublishHttpDetect: json -> types::PublishHttpDetectResponse;
    }

    impl PublishHttpDetect {
        /// Sets the body of the request.
        pub fn body(mut self, body: impl Borrow<types::HttpDetectRequestBody>) -> Self {
            self.call
                .body(Borrow::<types::HttpDetectRequestBody>::borrow(&body));
            self
        }
    }

    codegen::request! {
        /// `POST /v2/{project_id}/notifications/topics/{topic_urn}/publish` (PublishMessage)
        pub struct PublishMessage: json -> types::PublishMessageResponse;
    }

    impl PublishMessage {
        /// Sets the body of the request.
        pub fn body(mut self, body: impl Borrow<types::PublishMessageRequestBody>) -> Self {
            self.call
                .body(Borrow::<types::PublishMessageRequestBody>::borrow(&body));
            self
        }
    }

    codegen::request! {
        /// `GET /v2/{project_id}/notifications/topics/{topic_urn}/detection/{task_id}`
        /// (ShowHttpDetectResult)
        pub struct ShowHttpDetectResult: json -> types::ShowHttpDetectResultResponse;
    }
}

/// Types that only this family has.
pub(crate) mod schemas {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    use super::super::super::types::{
        BatchDeleteSubscriptionsResponseItemInfo, ListSubscriptionsItem, LogtankItem,
    };

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct AddSubscriptionRequestBody {
        pub protocol: String,
        pub endpoint: String,
        pub remark: Option<String>,
        pub extension: Option<SubscriptionExtension>,
        pub subscriptions: Option<Vec<BatchAddSubscriptionsRequestBody>>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl AddSubscriptionRequestBody {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`protocol`](field@Self::protocol)
        /// - [`endpoint`](field@Self::endpoint)
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`protocol`](field@Self::protocol).
        #[must_use]
        pub fn protocol(mut self, protocol: impl Into<String>) -> Self {
            self.protocol = protocol.into();
            self
        }

        /// Sets [`endpoint`](field@Self::endpoint).
        #[must_use]
        pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
            self.endpoint = endpoint.into();
            self
        }

        /// Sets [`remark`](field@Self::remark).
        #[must_use]
        pub fn remark<F>(mut self, remark: impl codegen::IntoOption<String, F>) -> Self {
            self.remark = codegen::IntoOption::into_option(remark);
            self
        }

        /// Sets [`extension`](field@Self::extension).
        #[must_use]
        pub fn extension<F>(
            mut self,
            extension: impl codegen::IntoOption<SubscriptionExtension, F>,
        ) -> Self {
            self.extension = codegen::IntoOption::into_option(extension);
            self
        }

        /// Sets [`subscriptions`](field@Self::subscriptions).
        #[must_use]
        pub fn subscriptions<F>(
            mut self,
            subscriptions: impl codegen::IntoList<BatchAddSubscriptionsRequestBody, F>,
        ) -> Self {
            self.subscriptions = codegen::IntoList::into_optional_list(subscriptions);
            self
        }
    }

    codegen::object! {
        AddSubscriptionRequestBody, extra {
            0 protocol: String = required "protocol";
            1 endpoint: String = required "endpoint";
            2 remark: Option<String> = optional "remark";
            3 extension: Option<SubscriptionExtension> = optional "extension";
            4 subscriptions: Option<Vec<BatchAddSubscriptionsRequestBody>> = optional "subscriptions";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct SubscriptionExtension {
        pub client_id: Option<String>,
        pub client_secret: Option<String>,
        pub keyword: Option<String>,
        pub sign_secret: Option<String>,
        pub header: Option<codegen::HashMap<String, String>>,
        pub app_key: Option<String>,
        pub app_secret: Option<String>,
        pub robot_code: Option<String>,
        /// Default: `false`.
        pub verification_code_enabled: Option<bool>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl SubscriptionExtension {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`client_id`](field@Self::client_id).
        #[must_use]
        pub fn client_id<F>(mut self, client_id: impl codegen::IntoOption<String, F>) -> Self {
            self.client_id = codegen::IntoOption::into_option(client_id);
            self
        }

        /// Sets [`client_secret`](field@Self::client_secret).
        #[must_use]
        pub fn client_secret<F>(
            mut self,
            client_secret: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.client_secret = codegen::IntoOption::into_option(client_secret);
            self
        }

        /// Sets [`keyword`](field@Self::keyword).
        #[must_use]
        pub fn keyword<F>(mut self, keyword: impl codegen::IntoOption<String, F>) -> Self {
            self.keyword = codegen::IntoOption::into_option(keyword);
            self
        }

        /// Sets [`sign_secret`](field@Self::sign_secret).
        #[must_use]
        pub fn sign_secret<F>(mut self, sign_secret: impl codegen::IntoOption<String, F>) -> Self {
            self.sign_secret = codegen::IntoOption::into_option(sign_secret);
            self
        }

        /// Sets [`header`](field@Self::header).
        #[must_use]
        pub fn header<F>(
            mut self,
            header: impl codegen::IntoOption<codegen::HashMap<String, String>, F>,
        ) -> Self {
            self.header = codegen::IntoOption::into_option(header);
            self
        }

        /// Sets [`app_key`](field@Self::app_key).
        #[must_use]
        pub fn app_key<F>(mut self, app_key: impl codegen::IntoOption<String, F>) -> Self {
            self.app_key = codegen::IntoOption::into_option(app_key);
            self
        }

        /// Sets [`app_secret`](field@Self::app_secret).
        #[must_use]
        pub fn app_secret<F>(mut self, app_secret: impl codegen::IntoOption<String, F>) -> Self {
            self.app_secret = codegen::IntoOption::into_option(app_secret);
            self
        }

        /// Sets [`robot_code`](field@Self::robot_code).
        #[must_use]
        pub fn robot_code<F>(mut self, robot_code: impl codegen::IntoOption<String, F>) -> Self {
            self.robot_code = codegen::IntoOption::into_option(robot_code);
            self
        }

        /// Sets [`verification_code_enabled`](field@Self::verification_code_enabled).
        #[must_use]
        pub fn verification_code_enabled<F>(
            mut self,
            verification_code_enabled: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.verification_code_enabled =
                codegen::IntoOption::into_option(verification_code_enabled);
            self
        }
    }

    codegen::object! {
        SubscriptionExtension, extra {
            0 client_id: Option<String> = optional "client_id";
            1 client_secret: Option<String> = optional "client_secret";
            2 keyword: Option<String> = optional "keyword";
            3 sign_secret: Option<String> = optional "sign_secret";
            4 header: Option<codegen::HashMap<String, String>> = optional "header";
            5 app_key: Option<String> = optional "app_key";
            6 app_secret: Option<String> = optional "app_secret";
            7 robot_code: Option<String> = optional "robot_code";
            8 verification_code_enabled: Option<bool> = optional "verification_code_enabled";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BatchAddSubscriptionsRequestBody {
        pub protocol: String,
        pub endpoint: String,
        pub remark: Option<String>,
        pub extension: Option<SubscriptionExtension>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl BatchAddSubscriptionsRequestBody {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`protocol`](field@Self::protocol)
        /// - [`endpoint`](field@Self::endpoint)
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`protocol`](field@Self::protocol).
        #[must_use]
        pub fn protocol(mut self, protocol: impl Into<String>) -> Self {
            self.protocol = protocol.into();
            self
        }

        /// Sets [`endpoint`](field@Self::endpoint).
        #[must_use]
        pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
            self.endpoint = endpoint.into();
            self
        }

        /// Sets [`remark`](field@Self::remark).
        #[must_use]
        pub fn remark<F>(mut self, remark: impl codegen::IntoOption<String, F>) -> Self {
            self.remark = codegen::IntoOption::into_option(remark);
            self
        }

        /// Sets [`extension`](field@Self::extension).
        #[must_use]
        pub fn extension<F>(
            mut self,
            extension: impl codegen::IntoOption<SubscriptionExtension, F>,
        ) -> Self {
            self.extension = codegen::IntoOption::into_option(extension);
            self
        }
    }

    codegen::object! {
        BatchAddSubscriptionsRequestBody, extra {
            0 protocol: String = required "protocol";
            1 endpoint: String = required "endpoint";
            2 remark: Option<String> = optional "remark";
            3 extension: Option<SubscriptionExtension> = optional "extension";
        }
    }

    /// The answer of `AddSubscription`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct AddSubscriptionResponse {
        pub request_id: Option<String>,
        pub subscription_urn: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        AddSubscriptionResponse, extra {
            0 request_id: Option<String> = optional "request_id";
            1 subscription_urn: Option<String> = optional "subscription_urn";
        }
    }

    /// The answer of `BatchDeleteSubscriptionsByTopic`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BatchDeleteSubscriptionsByTopicResponse {
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub subscriptions_result: Vec<BatchDeleteSubscriptionsResponseItemInfo>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        BatchDeleteSubscriptionsByTopicResponse, extra {
            0 subscriptions_result: Vec<BatchDeleteSubscriptionsResponseItemInfo> = collection "subscriptions_result";
        }
    }

    /// The answer of `ListSubscriptionsByTopic`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListSubscriptionsByTopicResponse {
        pub request_id: Option<String>,
        pub subscription_count: Option<i64>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub subscriptions: Vec<ListSubscriptionsItem>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListSubscriptionsByTopicResponse, extra {
            0 request_id: Option<String> = optional "request_id";
            1 subscription_count: Option<i64> = optional "subscription_count";
            2 subscriptions: Vec<ListSubscriptionsItem> = collection "subscriptions";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct AddSubscriptionFromSubscriptionUserRequestBody {
        pub ids: Vec<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl AddSubscriptionFromSubscriptionUserRequestBody {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
            Self {
                ids: ids.into_iter().map(Into::into).collect(),
                ..Default::default()
            }
        }
    }

    codegen::object! {
        AddSubscriptionFromSubscriptionUserRequestBody, extra {
            0 ids: Vec<String> = required "ids";
        }
    }

    /// The answer of `AddSubscriptionFromSubscriptionUser`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct AddSubscriptionFromSubscriptionUserResponse {
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub subscriptions_result: Vec<AddSubscriptionFromSubscriptionUserResponseItem>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        AddSubscriptionFromSubscriptionUserResponse, extra {
            0 subscriptions_result: Vec<AddSubscriptionFromSubscriptionUserResponseItem> = collection "subscriptions_result";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct AddSubscriptionFromSubscriptionUserResponseItem {
        pub http_code: i64,
        pub request_id: String,
        pub subscription_urn: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        AddSubscriptionFromSubscriptionUserResponseItem, extra {
            0 http_code: i64 = required "http_code";
            1 request_id: String = required "request_id";
            2 subscription_urn: Option<String> = optional "subscription_urn";
            3 error_code: Option<String> = optional "error_code";
            4 error_msg: Option<String> = optional "error_msg";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct AddKmsKeyRequestBody {
        pub key_id: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl AddKmsKeyRequestBody {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(key_id: impl Into<String>) -> Self {
            Self {
                key_id: key_id.into(),
                ..Default::default()
            }
        }
    }

    codegen::object! {
        AddKmsKeyRequestBody, extra {
            0 key_id: String = required "key_id";
        }
    }

    /// The answer of `CreateKmsKey`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateKmsKeyResponse {
        pub request_id: Option<String>,
        pub id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CreateKmsKeyResponse, extra {
            0 request_id: Option<String> = optional "request_id";
            1 id: Option<String> = optional "id";
        }
    }

    /// The answer of `ShowKmsKey`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ShowKmsKeyResponse {
        pub key_id: Option<String>,
        pub status: Option<String>,
        pub id: Option<String>,
        pub request_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ShowKmsKeyResponse, extra {
            0 key_id: Option<String> = optional "key_id";
            1 status: Option<String> = optional "status";
            2 id: Option<String> = optional "id";
            3 request_id: Option<String> = optional "request_id";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateLogtankRequestBody {
        pub log_group_id: String,
        pub log_stream_id: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateLogtankRequestBody {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`log_group_id`](field@Self::log_group_id)
        /// - [`log_stream_id`](field@Self::log_stream_id)
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`log_group_id`](field@Self::log_group_id).
        #[must_use]
        pub fn log_group_id(mut self, log_group_id: impl Into<String>) -> Self {
            self.log_group_id = log_group_id.into();
            self
        }

        /// Sets [`log_stream_id`](field@Self::log_stream_id).
        #[must_use]
        pub fn log_stream_id(mut self, log_stream_id: impl Into<String>) -> Self {
            self.log_stream_id = log_stream_id.into();
            self
        }
    }

    codegen::object! {
        CreateLogtankRequestBody, extra {
            0 log_group_id: String = required "log_group_id";
            1 log_stream_id: String = required "log_stream_id";
        }
    }

    /// The answer of `CreateLogtank`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateLogtankResponse {
        pub request_id: Option<String>,
        pub id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CreateLogtankResponse, extra {
            0 request_id: Option<String> = optional "request_id";
            1 id: Option<String> = optional "id";
        }
    }

    /// The answer of `ListLogtank`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListLogtankResponse {
        pub request_id: Option<String>,
        pub count: Option<i64>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub logtanks: Vec<LogtankItem>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListLogtankResponse, extra {
            0 request_id: Option<String> = optional "request_id";
            1 count: Option<i64> = optional "count";
            2 logtanks: Vec<LogtankItem> = collection "logtanks";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct NotifyPolicyRequestBody {
        pub protocol: String,
        pub polling: Vec<PollingPolicyRequest>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl NotifyPolicyRequestBody {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(
            protocol: impl Into<String>,
            polling: impl IntoIterator<Item = PollingPolicyRequest>,
        ) -> Self {
            Self {
                protocol: protocol.into(),
                polling: polling.into_iter().collect(),
                ..Default::default()
            }
        }
    }

    codegen::object! {
        NotifyPolicyRequestBody, extra {
            0 protocol: String = required "protocol";
            1 polling: Vec<PollingPolicyRequest> = required "polling";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct PollingPolicyRequest {
        pub order: i64,
        pub subscription_urns: Vec<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl PollingPolicyRequest {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(
            order: i64,
            subscription_urns: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self {
                order,
                subscription_urns: subscription_urns.into_iter().map(Into::into).collect(),
                ..Default::default()
            }
        }
    }

    codegen::object! {
        PollingPolicyRequest, extra {
            0 order: i64 = required "order";
            1 subscription_urns: Vec<String> = required "subscription_urns";
        }
    }

    /// The answer of `CreateNotifyPolicy`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateNotifyPolicyResponse {
        pub request_id: Option<String>,
        pub id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CreateNotifyPolicyResponse, extra {
            0 request_id: Option<String> = optional "request_id";
            1 id: Option<String> = optional "id";
        }
    }

    /// The answer of `ShowNotifyPolicy`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ShowNotifyPolicyResponse {
        pub request_id: Option<String>,
        pub id: Option<String>,
        pub protocol: Option<String>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub polling: Vec<PollingPolicyResponse>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ShowNotifyPolicyResponse, extra {
            0 request_id: Option<String> = optional "request_id";
            1 id: Option<String> = optional "id";
            2 protocol: Option<String> = optional "protocol";
            3 polling: Vec<PollingPolicyResponse> = collection "polling";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct PollingPolicyResponse {
        pub order: Option<i64>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub subscriptions: Vec<PollingPolicySubscriptionDetails>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        PollingPolicyResponse, extra {
            0 order: Option<i64> = optional "order";
            1 subscriptions: Vec<PollingPolicySubscriptionDetails> = collection "subscriptions";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct PollingPolicySubscriptionDetails {
        pub subscription_urn: String,
        pub endpoint: String,
        pub remark: Option<String>,
        pub status: Option<i64>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        PollingPolicySubscriptionDetails, extra {
            0 subscription_urn: String = required "subscription_urn";
            1 endpoint: String = required "endpoint";
            2 remark: Option<String> = optional "remark";
            3 status: Option<i64> = optional "status";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateTopicRequestBody {
        pub name: String,
        pub display_name: String,
        pub enterprise_project_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateTopicRequestBody {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`name`](field@Self::name)
        /// - [`display_name`](field@Self::display_name)
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

        /// Sets [`display_name`](field@Self::display_name).
        #[must_use]
        pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
            self.display_name = display_name.into();
            self
        }

        /// Sets [`enterprise_project_id`](field@Self::enterprise_project_id).
        #[must_use]
        pub fn enterprise_project_id<F>(
            mut self,
            enterprise_project_id: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.enterprise_project_id = codegen::IntoOption::into_option(enterprise_project_id);
            self
        }
    }

    codegen::object! {
        CreateTopicRequestBody, extra {
            0 name: String = required "name";
            1 display_name: String = required "display_name";
            2 enterprise_project_id: Option<String> = optional "enterprise_project_id";
        }
    }

    /// The answer of `CreateTopic`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateTopicResponse {
        pub request_id: Option<String>,
        pub topic_urn: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CreateTopicResponse, extra {
            0 request_id: Option<String> = optional "request_id";
            1 topic_urn: Option<String> = optional "topic_urn";
        }
    }

    /// The answer of `ListTopics`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListTopicsResponse {
        pub request_id: Option<String>,
        pub topic_count: Option<i64>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub topics: Vec<ListTopicsItem>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListTopicsResponse, extra {
            0 request_id: Option<String> = optional "request_id";
            1 topic_count: Option<i64> = optional "topic_count";
            2 topics: Vec<ListTopicsItem> = collection "topics";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListTopicsItem {
        pub topic_urn: String,
        pub name: String,
        pub display_name: String,
        pub push_policy: i64,
        pub enterprise_project_id: String,
        pub topic_id: String,
        pub create_time: String,
        pub update_time: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListTopicsItem, extra {
            0 topic_urn: String = required "topic_urn";
            1 name: String = required "name";
            2 display_name: String = required "display_name";
            3 push_policy: i64 = required "push_policy";
            4 enterprise_project_id: String = required "enterprise_project_id";
            5 topic_id: String = required "topic_id";
            6 create_time: String = required "create_time";
            7 update_time: String = required "update_time";
        }
    }

    /// The answer of `DeleteKmsKey`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct DeleteKmsKeyResponse {
        pub request_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        DeleteKmsKeyResponse, extra {
            0 request_id: Option<String> = optional "request_id";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateKmsKeyRequestBody {
        pub key_id: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UpdateKmsKeyRequestBody {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(key_id: impl Into<String>) -> Self {
            Self {
                key_id: key_id.into(),
                ..Default::default()
            }
        }
    }

    codegen::object! {
        UpdateKmsKeyRequestBody, extra {
            0 key_id: String = required "key_id";
        }
    }

    /// The answer of `UpdateKmsKey`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateKmsKeyResponse {
        pub request_id: Option<String>,
        pub id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        UpdateKmsKeyResponse, extra {
            0 request_id: Option<String> = optional "request_id";
            1 id: Option<String> = optional "id";
        }
    }

    /// The answer of `DeleteLogtank`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct DeleteLogtankResponse {
        pub request_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        DeleteLogtankResponse, extra {
            0 request_id: Option<String> = optional "request_id";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateLogtankRequestBody {
        pub log_group_id: String,
        pub log_stream_id: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UpdateLogtankRequestBody {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`log_group_id`](field@Self::log_group_id)
        /// - [`log_stream_id`](field@Self::log_stream_id)
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`log_group_id`](field@Self::log_group_id).
        #[must_use]
        pub fn log_group_id(mut self, log_group_id: impl Into<String>) -> Self {
            self.log_group_id = log_group_id.into();
            self
        }

        /// Sets [`log_stream_id`](field@Self::log_stream_id).
        #[must_use]
        pub fn log_stream_id(mut self, log_stream_id: impl Into<String>) -> Self {
            self.log_stream_id = log_stream_id.into();
            self
        }
    }

    codegen::object! {
        UpdateLogtankRequestBody, extra {
            0 log_group_id: String = required "log_group_id";
            1 log_stream_id: String = required "log_stream_id";
        }
    }

    /// The answer of `UpdateLogtank`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateLogtankResponse {
        pub request_id: Option<String>,
        pub logtank: Option<LogtankItem>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        UpdateLogtankResponse, extra {
            0 request_id: Option<String> = optional "request_id";
            1 logtank: Option<LogtankItem> = optional "logtank";
        }
    }

    /// The answer of `DeleteNotifyPolicy`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct DeleteNotifyPolicyResponse {
        pub request_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        DeleteNotifyPolicyResponse, extra {
            0 request_id: Option<String> = optional "request_id";
        }
    }

    /// The answer of `UpdateNotifyPolicy`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateNotifyPolicyResponse {
        pub request_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        UpdateNotifyPolicyResponse, extra {
            0 request_id: Option<String> = optional "request_id";
        }
    }

    /// The answer of `DeleteSubscriptionsByTopic`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct DeleteSubscriptionsByTopicResponse {
        pub request_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        DeleteSubscriptionsByTopicResponse, extra {
            0 request_id: Option<String> = optional "request_id";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateSubscriptionRequestBody {
        pub remark: Option<String>,
        pub verification_code: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UpdateSubscriptionRequestBody {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`remark`](field@Self::remark).
        #[must_use]
        pub fn remark<F>(mut self, remark: impl codegen::IntoOption<String, F>) -> Self {
            self.remark = codegen::IntoOption::into_option(remark);
            self
        }

        /// Sets [`verification_code`](field@Self::verification_code).
        #[must_use]
        pub fn verification_code<F>(
            mut self,
            verification_code: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.verification_code = codegen::IntoOption::into_option(verification_code);
            self
        }
    }

    codegen::object! {
        UpdateSubscriptionRequestBody, extra {
            0 remark: Option<String> = optional "remark";
            1 verification_code: Option<String> = optional "verification_code";
        }
    }

    /// The answer of `UpdateSubscription`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateSubscriptionResponse {
        pub request_id: Option<String>,
        pub subscription_urn: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        UpdateSubscriptionResponse, extra {
            0 request_id: Option<String> = optional "request_id";
            1 subscription_urn: Option<String> = optional "subscription_urn";
        }
    }

    /// The answer of `DeleteTopic`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct DeleteTopicResponse {
        pub request_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        DeleteTopicResponse, extra {
            0 request_id: Option<String> = optional "request_id";
        }
    }

    /// The answer of `ListTopicDetails`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListTopicDetailsResponse {
        pub update_time: Option<String>,
        pub push_policy: Option<i64>,
        pub create_time: Option<String>,
        pub name: Option<String>,
        pub topic_urn: Option<String>,
        pub display_name: Option<String>,
        pub request_id: Option<String>,
        pub enterprise_project_id: Option<String>,
        pub topic_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListTopicDetailsResponse, extra {
            0 update_time: Option<String> = optional "update_time";
            1 push_policy: Option<i64> = optional "push_policy";
            2 create_time: Option<String> = optional "create_time";
            3 name: Option<String> = optional "name";
            4 topic_urn: Option<String> = optional "topic_urn";
            5 display_name: Option<String> = optional "display_name";
            6 request_id: Option<String> = optional "request_id";
            7 enterprise_project_id: Option<String> = optional "enterprise_project_id";
            8 topic_id: Option<String> = optional "topic_id";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateTopicRequestBody {
        pub display_name: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UpdateTopicRequestBody {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(display_name: impl Into<String>) -> Self {
            Self {
                display_name: display_name.into(),
                ..Default::default()
            }
        }
    }

    codegen::object! {
        UpdateTopicRequestBody, extra {
            0 display_name: String = required "display_name";
        }
    }

    /// The answer of `UpdateTopic`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateTopicResponse {
        pub request_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        UpdateTopicResponse, extra {
            0 request_id: Option<String> = optional "request_id";
        }
    }

    /// The answer of `DeleteTopicAttributeByName`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct DeleteTopicAttributeByNameResponse {
        pub request_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        DeleteTopicAttributeByNameResponse, extra {
            0 request_id: Option<String> = optional "request_id";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateTopicAttributeRequestBody {
        /// At most 120 characters.
        pub value: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UpdateTopicAttributeRequestBody {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(value: impl Into<String>) -> Self {
            Self {
                value: value.into(),
                ..Default::default()
            }
        }
    }

    codegen::object! {
        UpdateTopicAttributeRequestBody, extra {
            0 value: String = required "value";
        }
    }

    /// The answer of `UpdateTopicAttribute`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateTopicAttributeResponse {
        pub request_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        UpdateTopicAttributeResponse, extra {
            0 request_id: Option<String> = optional "request_id";
        }
    }

    /// The answer of `DeleteTopicAttributes`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct DeleteTopicAttributesResponse {
        pub request_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        DeleteTopicAttributesResponse, extra {
            0 request_id: Option<String> = optional "request_id";
        }
    }

    /// The answer of `ListTopicAttributes`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListTopicAttributesResponse {
        pub request_id: Option<String>,
        pub attributes: Option<TopicAttribute>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListTopicAttributesResponse, extra {
            0 request_id: Option<String> = optional "request_id";
            1 attributes: Option<TopicAttribute> = optional "attributes";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct TopicAttribute {
        pub access_policy: Option<String>,
        pub create_time: Option<String>,
        pub update_time: Option<String>,
        pub introduction: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        TopicAttribute, extra {
            0 access_policy: Option<String> = optional "access_policy";
            1 create_time: Option<String> = optional "create_time";
            2 update_time: Option<String> = optional "update_time";
            3 introduction: Option<String> = optional "introduction";
        }
    }

    /// The answer of `ListTopicMessageStatistics`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListTopicMessageStatisticsResponse {
        pub request_id: Option<String>,
        pub total: Option<SumCountDetail>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub statistics: Vec<StatisticsDetail>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListTopicMessageStatisticsResponse, extra {
            0 request_id: Option<String> = optional "request_id";
            1 total: Option<SumCountDetail> = optional "total";
            2 statistics: Vec<StatisticsDetail> = collection "statistics";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct SumCountDetail {
        pub sms: i64,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        SumCountDetail, extra {
            0 sms: i64 = required "sms";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct StatisticsDetail {
        pub count: CountDetail,
        pub start_time: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        StatisticsDetail, extra {
            0 count: CountDetail = required "count";
            1 start_time: String = required "start_time";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CountDetail {
        pub sms: i64,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CountDetail, extra {
            0 sms: i64 = required "sms";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct HttpDetectRequestBody {
        pub protocol: String,
        pub endpoint: String,
        pub extension: Option<HttpDetectRequestBodyExtension>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl HttpDetectRequestBody {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`protocol`](field@Self::protocol)
        /// - [`endpoint`](field@Self::endpoint)
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`protocol`](field@Self::protocol).
        #[must_use]
        pub fn protocol(mut self, protocol: impl Into<String>) -> Self {
            self.protocol = protocol.into();
            self
        }

        /// Sets [`endpoint`](field@Self::endpoint).
        #[must_use]
        pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
            self.endpoint = endpoint.into();
            self
        }

        /// Sets [`extension`](field@Self::extension).
        #[must_use]
        pub fn extension<F>(
            mut self,
            extension: impl codegen::IntoOption<HttpDetectRequestBodyExtension, F>,
        ) -> Self {
            self.extension = codegen::IntoOption::into_option(extension);
            self
        }
    }

    codegen::object! {
        HttpDetectRequestBody, extra {
            0 protocol: String = required "protocol";
            1 endpoint: String = required "endpoint";
            2 extension: Option<HttpDetectRequestBodyExtension> = optional "extension";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct HttpDetectRequestBodyExtension {
        pub header: Option<codegen::HashMap<String, String>>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl HttpDetectRequestBodyExtension {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`header`](field@Self::header).
        #[must_use]
        pub fn header<F>(
            mut self,
            header: impl codegen::IntoOption<codegen::HashMap<String, String>, F>,
        ) -> Self {
            self.header = codegen::IntoOption::into_option(header);
            self
        }
    }

    codegen::object! {
        HttpDetectRequestBodyExtension, extra {
            0 header: Option<codegen::HashMap<String, String>> = optional "header";
        }
    }

    /// The answer of `PublishHttpDetect`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct PublishHttpDetectResponse {
        pub request_id: Option<String>,
        pub task_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        PublishHttpDetectResponse, extra {
            0 request_id: Option<String> = optional "request_id";
            1 task_id: Option<String> = optional "task_id";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct PublishMessageRequestBody {
        pub subject: Option<String>,
        pub message: Option<String>,
        pub message_structure: Option<String>,
        pub message_template_name: Option<String>,
        pub tags: Option<codegen::HashMap<String, String>>,
        /// Default: `3600s`.
        pub time_to_live: Option<String>,
        pub message_attributes: Option<Vec<MessageAttribute>>,
        pub locale: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl PublishMessageRequestBody {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`subject`](field@Self::subject).
        #[must_use]
        pub fn subject<F>(mut self, subject: impl codegen::IntoOption<String, F>) -> Self {
            self.subject = codegen::IntoOption::into_option(subject);
            self
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

        /// Sets [`message_template_name`](field@Self::message_template_name).
        #[must_use]
        pub fn message_template_name<F>(
            mut self,
            message_template_name: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.message_template_name = codegen::IntoOption::into_option(message_template_name);
            self
        }

        /// Sets [`tags`](field@Self::tags).
        #[must_use]
        pub fn tags<F>(
            mut self,
            tags: impl codegen::IntoOption<codegen::HashMap<String, String>, F>,
        ) -> Self {
            self.tags = codegen::IntoOption::into_option(tags);
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

        /// Sets [`message_attributes`](field@Self::message_attributes).
        #[must_use]
        pub fn message_attributes<F>(
            mut self,
            message_attributes: impl codegen::IntoList<MessageAttribute, F>,
        ) -> Self {
            self.message_attributes = codegen::IntoList::into_optional_list(message_attributes);
            self
        }

        /// Sets [`locale`](field@Self::locale).
        #[must_use]
        pub fn locale<F>(mut self, locale: impl codegen::IntoOption<String, F>) -> Self {
            self.locale = codegen::IntoOption::into_option(locale);
            self
        }
    }

    codegen::object! {
        PublishMessageRequestBody, extra {
            0 subject: Option<String> = optional "subject";
            1 message: Option<String> = optional "message";
            2 message_structure: Option<String> = optional "message_structure";
            3 message_template_name: Option<String> = optional "message_template_name";
            4 tags: Option<codegen::HashMap<String, String>> = optional "tags";
            5 time_to_live: Option<String> = optional "time_to_live";
            6 message_attributes: Option<Vec<MessageAttribute>> = optional "message_attributes";
            7 locale: Option<String> = optional "locale";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct MessageAttribute {
        pub name: String,
        #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
        pub type_: String,
        pub value: Option<codegen::Value>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl MessageAttribute {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`name`](field@Self::name)
        /// - [`type_`](field@Self::type_)
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

        /// Sets [`type_`](field@Self::type_).
        #[must_use]
        pub fn type_(mut self, type_: impl Into<String>) -> Self {
            self.type_ = type_.into();
            self
        }

        /// Sets [`value`](field@Self::value).
        #[must_use]
        pub fn value(mut self, value: impl Into<codegen::Value>) -> Self {
            self.value = Some(value.into());
            self
        }
    }

    codegen::object! {
        MessageAttribute, extra {
            0 name: String = required "name";
            1 type_: String = required "type";
            2 value: Option<codegen::Value> = required "value";
        }
    }

    /// The answer of `PublishMessage`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct PublishMessageResponse {
        pub request_id: Option<String>,
        pub message_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        PublishMessageResponse, extra {
            0 request_id: Option<String> = optional "request_id";
            1 message_id: Option<String> = optional "message_id";
        }
    }

    /// The answer of `ShowHttpDetectResult`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ShowHttpDetectResultResponse {
        pub detail: Option<GetHttpDetectResponseBodyDetail>,
        pub status: Option<i64>,
        pub request_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ShowHttpDetectResultResponse, extra {
            0 detail: Option<GetHttpDetectResponseBodyDetail> = optional "detail";
            1 status: Option<i64> = optional "status";
            2 request_id: Option<String> = optional "request_id";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct GetHttpDetectResponseBodyDetail {
        #[cfg_attr(feature = "schemars", schemars(rename = "httpCode"))]
        pub http_code: i64,
        #[cfg_attr(feature = "schemars", schemars(rename = "httpResponse"))]
        pub http_response: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        GetHttpDetectResponseBodyDetail, extra {
            0 http_code: i64 = required "httpCode";
            1 http_response: String = required "httpResponse";
        }
    }

    impl codegen::Page for ListSubscriptionsByTopicResponse {
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

    impl codegen::Page for ListTopicsResponse {
        type Item = ListTopicsItem;

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

/// The family `topics`. Paths such as `/v2/{project_id}/notifications/topics`.
impl super::super::Client {
    /// `POST /v2/{project_id}/notifications/topics/{topic_urn}/subscriptions` (AddSubscription)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use smn::types::AddSubscriptionRequestBody;
    ///
    /// let body = AddSubscriptionRequestBody::new().protocol("sample").endpoint("sample");
    /// let response = client.add_subscription("TOPIC_URN").body(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_subscription(&self, topic_urn: impl Into<String>) -> builders::AddSubscription {
        let mut call = self.0.call(&operations::ADD_SUBSCRIPTION);
        call.set_as::<String>("topic_urn", topic_urn);
        builders::AddSubscription { call }
    }

    /// `DELETE /v2/{project_id}/notifications/topics/{topic_urn}/subscriptions`
    /// (BatchDeleteSubscriptionsByTopic)
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
    /// let response = client
    ///     .batch_delete_subscriptions_by_topic("TOPIC_URN")
    ///     .body(&body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn batch_delete_subscriptions_by_topic(
        &self,
        topic_urn: impl Into<String>,
    ) -> builders::BatchDeleteSubscriptionsByTopic {
        let mut call = self.0.call(&operations::BATCH_DELETE_SUBSCRIPTIONS_BY_TOPIC);
        call.set_as::<String>("topic_urn", topic_urn);
        builders::BatchDeleteSubscriptionsByTopic { call }
    }

    /// `GET /v2/{project_id}/notifications/topics/{topic_urn}/subscriptions`
    /// (ListSubscriptionsByTopic)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_subscriptions_by_topic("TOPIC_URN").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_subscriptions_by_topic(
        &self,
        topic_urn: impl Into<String>,
    ) -> builders::ListSubscriptionsByTopic {
        let mut call = self.0.call(&operations::LIST_SUBSCRIPTIONS_BY_TOPIC);
        call.set_as::<String>("topic_urn", topic_urn);
        builders::ListSubscriptionsByTopic { call }
    }

    /// `POST
    /// /v2/{project_id}/notifications/topics/{topic_urn}/subscriptions/from-subscription-users`
    /// (AddSubscriptionFromSubscriptionUser)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use smn::types::AddSubscriptionFromSubscriptionUserRequestBody;
    ///
    /// let body = AddSubscriptionFromSubscriptionUserRequestBody::new(["sample"]);
    /// let response = client
    ///     .add_subscription_from_subscription_user("TOPIC_URN")
    ///     .body(&body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_subscription_from_subscription_user(
        &self,
        topic_urn: impl Into<String>,
    ) -> builders::AddSubscriptionFromSubscriptionUser {
        let mut call = self.0.call(&operations::ADD_SUBSCRIPTION_FROM_SUBSCRIPTION_USER);
        call.set_as::<String>("topic_urn", topic_urn);
        builders::AddSubscriptionFromSubscriptionUser { call }
    }

    /// `POST /v2/{project_id}/notifications/topics/{topic_urn}/kms` (CreateKmsKey)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use smn::types::AddKmsKeyRequestBody;
    ///
    /// let body = AddKmsKeyRequestBody::new("sample");
    /// let response = client.create_kms_key("TOPIC_URN").body(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_kms_key(&self, topic_urn: impl Into<String>) -> builders::CreateKmsKey {
        let mut call = self.0.call(&operations::CREATE_KMS_KEY);
        call.set_as::<String>("topic_urn", topic_urn);
        builders::CreateKmsKey { call }
    }

    /// `GET /v2/{project_id}/notifications/topics/{topic_urn}/kms` (ShowKmsKey)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.show_kms_key("TOPIC_URN").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_kms_key(&self, topic_urn: impl Into<String>) -> builders::ShowKmsKey {
        let mut call = self.0.call(&operations::SHOW_KMS_KEY);
        call.set_as::<String>("topic_urn", topic_urn);
        builders::ShowKmsKey { call }
    }

    /// `POST /v2/{project_id}/notifications/topics/{topic_urn}/logtanks` (CreateLogtank)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use smn::types::CreateLogtankRequestBody;
    ///
    /// let body = CreateLogtankRequestBody::new()
    ///     .log_group_id("sample")
    ///     .log_stream_id("sample");
    /// let response = client.create_logtank("TOPIC_URN").body(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_logtank(&self, topic_urn: impl Into<String>) -> builders::CreateLogtank {
        let mut call = self.0.call(&operations::CREATE_LOGTANK);
        call.set_as::<String>("topic_urn", topic_urn);
        builders::CreateLogtank { call }
    }

    /// `GET /v2/{project_id}/notifications/topics/{topic_urn}/logtanks` (ListLogtank)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.list_logtank("TOPIC_URN").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_logtank(&self, topic_urn: impl Into<String>) -> builders::ListLogtank {
        let mut call = self.0.call(&operations::LIST_LOGTANK);
        call.set_as::<String>("topic_urn", topic_urn);
        builders::ListLogtank { call }
    }

    /// `POST /v2/{project_id}/notifications/topics/{topic_urn}/notify-policy` (CreateNotifyPolicy)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use smn::types::{NotifyPolicyRequestBody, PollingPolicyRequest};
    ///
    /// let body = NotifyPolicyRequestBody::new(
    ///     "sample",
    ///     [PollingPolicyRequest::new(1, ["sample"])],
    /// );
    /// let response = client.create_notify_policy("TOPIC_URN").body(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_notify_policy(
        &self,
        topic_urn: impl Into<String>,
    ) -> builders::CreateNotifyPolicy {
        let mut call = self.0.call(&operations::CREATE_NOTIFY_POLICY);
        call.set_as::<String>("topic_urn", topic_urn);
        builders::CreateNotifyPolicy { call }
    }

    /// `GET /v2/{project_id}/notifications/topics/{topic_urn}/notify-policy` (ShowNotifyPolicy)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.show_notify_policy("TOPIC_URN").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_notify_policy(&self, topic_urn: impl Into<String>) -> builders::ShowNotifyPolicy {
        let mut call = self.0.call(&operations::SHOW_NOTIFY_POLICY);
        call.set_as::<String>("topic_urn", topic_urn);
        builders::ShowNotifyPolicy { call }
    }

    /// `POST /v2/{project_id}/notifications/topics` (CreateTopic)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use smn::types::CreateTopicRequestBody;
    ///
    /// let body = CreateTopicRequestBody::new().name("sample").display_name("sample");
    /// let response = client.create_topic().body(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_topic(&self) -> builders::CreateTopic {
        builders::CreateTopic {
            call: self.0.call(&operations::CREATE_TOPIC),
        }
    }

    /// `GET /v2/{project_id}/notifications/topics` (ListTopics)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_topics().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_topics(&self) -> builders::ListTopics {
        builders::ListTopics {
            call: self.0.call(&operations::LIST_TOPICS),
        }
    }

    /// `DELETE /v2/{project_id}/notifications/topics/{topic_urn}/kms/{id}` (DeleteKmsKey)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.delete_kms_key("TOPIC_URN", "ID").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_kms_key(
        &self,
        topic_urn: impl Into<String>,
        id: impl Into<String>,
    ) -> builders::DeleteKmsKey {
        let mut call = self.0.call(&operations::DELETE_KMS_KEY);
        call.set_as::<String>("topic_urn", topic_urn);
        call.set_as::<String>("id", id);
        builders::DeleteKmsKey { call }
    }

    /// `PUT /v2/{project_id}/notifications/topics/{topic_urn}/kms/{id}` (UpdateKmsKey)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use smn::types::UpdateKmsKeyRequestBody;
    ///
    /// let body = UpdateKmsKeyRequestBody::new("sample");
    /// let response = client.update_kms_key("TOPIC_URN", "ID").body(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_kms_key(
        &self,
        topic_urn: impl Into<String>,
        id: impl Into<String>,
    ) -> builders::UpdateKmsKey {
        let mut call = self.0.call(&operations::UPDATE_KMS_KEY);
        call.set_as::<String>("topic_urn", topic_urn);
        call.set_as::<String>("id", id);
        builders::UpdateKmsKey { call }
    }

    /// `DELETE /v2/{project_id}/notifications/topics/{topic_urn}/logtanks/{logtank_id}`
    /// (DeleteLogtank)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.delete_logtank("TOPIC_URN", "LOGTANK_ID").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_logtank(
        &self,
        topic_urn: impl Into<String>,
        logtank_id: impl Into<String>,
    ) -> builders::DeleteLogtank {
        let mut call = self.0.call(&operations::DELETE_LOGTANK);
        call.set_as::<String>("topic_urn", topic_urn);
        call.set_as::<String>("logtank_id", logtank_id);
        builders::DeleteLogtank { call }
    }

    /// `PUT /v2/{project_id}/notifications/topics/{topic_urn}/logtanks/{logtank_id}`
    /// (UpdateLogtank)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use smn::types::UpdateLogtankRequestBody;
    ///
    /// let body = UpdateLogtankRequestBody::new()
    ///     .log_group_id("sample")
    ///     .log_stream_id("sample");
    /// let response = client
    ///     .update_logtank("TOPIC_URN", "LOGTANK_ID")
    ///     .body(&body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_logtank(
        &self,
        topic_urn: impl Into<String>,
        logtank_id: impl Into<String>,
    ) -> builders::UpdateLogtank {
        let mut call = self.0.call(&operations::UPDATE_LOGTANK);
        call.set_as::<String>("topic_urn", topic_urn);
        call.set_as::<String>("logtank_id", logtank_id);
        builders::UpdateLogtank { call }
    }

    /// `DELETE /v2/{project_id}/notifications/topics/{topic_urn}/notify-policy/{notify_policy_id}`
    /// (DeleteNotifyPolicy)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .delete_notify_policy("TOPIC_URN", "NOTIFY_POLICY_ID")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_notify_policy(
        &self,
        topic_urn: impl Into<String>,
        notify_policy_id: impl Into<String>,
    ) -> builders::DeleteNotifyPolicy {
        let mut call = self.0.call(&operations::DELETE_NOTIFY_POLICY);
        call.set_as::<String>("topic_urn", topic_urn);
        call.set_as::<String>("notify_policy_id", notify_policy_id);
        builders::DeleteNotifyPolicy { call }
    }

    /// `PUT /v2/{project_id}/notifications/topics/{topic_urn}/notify-policy/{notify_policy_id}`
    /// (UpdateNotifyPolicy)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use smn::types::{NotifyPolicyRequestBody, PollingPolicyRequest};
    ///
    /// let body = NotifyPolicyRequestBody::new(
    ///     "sample",
    ///     [PollingPolicyRequest::new(1, ["sample"])],
    /// );
    /// let response = client
    ///     .update_notify_policy("TOPIC_URN", "NOTIFY_POLICY_ID")
    ///     .body(&body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_notify_policy(
        &self,
        topic_urn: impl Into<String>,
        notify_policy_id: impl Into<String>,
    ) -> builders::UpdateNotifyPolicy {
        let mut call = self.0.call(&operations::UPDATE_NOTIFY_POLICY);
        call.set_as::<String>("topic_urn", topic_urn);
        call.set_as::<String>("notify_policy_id", notify_policy_id);
        builders::UpdateNotifyPolicy { call }
    }

    /// `DELETE /v2/{project_id}/notifications/topics/{topic_urn}/subscriptions/{subscription_urn}`
    /// (DeleteSubscriptionsByTopic)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .delete_subscriptions_by_topic("TOPIC_URN", "SUBSCRIPTION_URN")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_subscriptions_by_topic(
        &self,
        topic_urn: impl Into<String>,
        subscription_urn: impl Into<String>,
    ) -> builders::DeleteSubscriptionsByTopic {
        let mut call = self.0.call(&operations::DELETE_SUBSCRIPTIONS_BY_TOPIC);
        call.set_as::<String>("topic_urn", topic_urn);
        call.set_as::<String>("subscription_urn", subscription_urn);
        builders::DeleteSubscriptionsByTopic { call }
    }

    /// `PUT /v2/{project_id}/notifications/topics/{topic_urn}/subscriptions/{subscription_urn}`
    /// (UpdateSubscription)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use smn::types::UpdateSubscriptionRequestBody;
    ///
    /// let body = UpdateSubscriptionRequestBody::new();
    /// let response = client
    ///     .update_subscription("TOPIC_URN", "SUBSCRIPTION_URN")
    ///     .body(&body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_subscription(
        &self,
        topic_urn: impl Into<String>,
        subscription_urn: impl Into<String>,
    ) -> builders::UpdateSubscription {
        let mut call = self.0.call(&operations::UPDATE_SUBSCRIPTION);
        call.set_as::<String>("topic_urn", topic_urn);
        call.set_as::<String>("subscription_urn", subscription_urn);
        builders::UpdateSubscription { call }
    }

    /// `DELETE /v2/{project_id}/notifications/topics/{topic_urn}` (DeleteTopic)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.delete_topic("TOPIC_URN").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_topic(&self, topic_urn: impl Into<String>) -> builders::DeleteTopic {
        let mut call = self.0.call(&operations::DELETE_TOPIC);
        call.set_as::<String>("topic_urn", topic_urn);
        builders::DeleteTopic { call }
    }

    /// `GET /v2/{project_id}/notifications/topics/{topic_urn}` (ListTopicDetails)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.list_topic_details("TOPIC_URN").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_topic_details(&self, topic_urn: impl Into<String>) -> builders::ListTopicDetails {
        let mut call = self.0.call(&operations::LIST_TOPIC_DETAILS);
        call.set_as::<String>("topic_urn", topic_urn);
        builders::ListTopicDetails { call }
    }

    /// `PUT /v2/{project_id}/notifications/topics/{topic_urn}` (UpdateTopic)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use smn::types::UpdateTopicRequestBody;
    ///
    /// let body = UpdateTopicRequestBody::new("sample");
    /// let response = client.update_topic("TOPIC_URN").body(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_topic(&self, topic_urn: impl Into<String>) -> builders::UpdateTopic {
        let mut call = self.0.call(&operations::UPDATE_TOPIC);
        call.set_as::<String>("topic_urn", topic_urn);
        builders::UpdateTopic { call }
    }

    /// `DELETE /v2/{project_id}/notifications/topics/{topic_urn}/attributes/{name}`
    /// (DeleteTopicAttributeByName)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .delete_topic_attribute_by_name("TOPIC_URN", "NAME")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_topic_attribute_by_name(
        &self,
        topic_urn: impl Into<String>,
        name: impl Into<String>,
    ) -> builders::DeleteTopicAttributeByName {
        let mut call = self.0.call(&operations::DELETE_TOPIC_ATTRIBUTE_BY_NAME);
        call.set_as::<String>("topic_urn", topic_urn);
        call.set_as::<String>("name", name);
        builders::DeleteTopicAttributeByName { call }
    }

    /// `PUT /v2/{project_id}/notifications/topics/{topic_urn}/attributes/{name}`
    /// (UpdateTopicAttribute)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use smn::types::UpdateTopicAttributeRequestBody;
    ///
    /// let body = UpdateTopicAttributeRequestBody::new("sample");
    /// let response = client
    ///     .update_topic_attribute("TOPIC_URN", "NAME")
    ///     .body(&body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_topic_attribute(
        &self,
        topic_urn: impl Into<String>,
        name: impl Into<String>,
    ) -> builders::UpdateTopicAttribute {
        let mut call = self.0.call(&operations::UPDATE_TOPIC_ATTRIBUTE);
        call.set_as::<String>("topic_urn", topic_urn);
        call.set_as::<String>("name", name);
        builders::UpdateTopicAttribute { call }
    }

    /// `DELETE /v2/{project_id}/notifications/topics/{topic_urn}/attributes`
    /// (DeleteTopicAttributes)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.delete_topic_attributes("TOPIC_URN").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_topic_attributes(
        &self,
        topic_urn: impl Into<String>,
    ) -> builders::DeleteTopicAttributes {
        let mut call = self.0.call(&operations::DELETE_TOPIC_ATTRIBUTES);
        call.set_as::<String>("topic_urn", topic_urn);
        builders::DeleteTopicAttributes { call }
    }

    /// `GET /v2/{project_id}/notifications/topics/{topic_urn}/attributes` (ListTopicAttributes)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.list_topic_attributes("TOPIC_URN").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_topic_attributes(
        &self,
        topic_urn: impl Into<String>,
    ) -> builders::ListTopicAttributes {
        let mut call = self.0.call(&operations::LIST_TOPIC_ATTRIBUTES);
        call.set_as::<String>("topic_urn", topic_urn);
        builders::ListTopicAttributes { call }
    }

    /// `GET /v2/{project_id}/notifications/topics/{topic_urn}/statistics`
    /// (ListTopicMessageStatistics)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .list_topic_message_statistics("TOPIC_URN", "START_TIME", "END_TIME")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_topic_message_statistics(
        &self,
        topic_urn: impl Into<String>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
    ) -> builders::ListTopicMessageStatistics {
        let mut call = self.0.call(&operations::LIST_TOPIC_MESSAGE_STATISTICS);
        call.set_as::<String>("topic_urn", topic_urn);
        call.set_as::<String>("start_time", start_time);
        call.set_as::<String>("end_time", end_time);
        builders::ListTopicMessageStatistics { call }
    }

    /// `POST /v2/{project_id}/notifications/topics/{topic_urn}/detection` (PublishHttpDetect)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use smn::types::HttpDetectRequestBody;
    ///
    /// let body = HttpDetectRequestBody::new().protocol("sample").endpoint("sample");
    /// let response = client.publish_http_detect("TOPIC_URN").body(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn publish_http_detect(
        &self,
        topic_urn: impl Into<String>,
    ) -> builders::PublishHttpDetect {
        let mut call = self.0.call(&operations::PUBLISH_HTTP_DETECT);
        call.set_as::<String>("topic_urn", topic_urn);
        builders::PublishHttpDetect { call }
    }

    /// `POST /v2/{project_id}/notifications/topics/{topic_urn}/publish` (PublishMessage)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use smn::types::PublishMessageRequestBody;
    ///
    /// let body = PublishMessageRequestBody::new();
    /// let response = client.publish_message("TOPIC_URN").body(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn publish_message(&self, topic_urn: impl Into<String>) -> builders::PublishMessage {
        let mut call = self.0.call(&operations::PUBLISH_MESSAGE);
        call.set_as::<String>("topic_urn", topic_urn);
        builders::PublishMessage { call }
    }

    /// `GET /v2/{project_id}/notifications/topics/{topic_urn}/detection/{task_id}`
    /// (ShowHttpDetectResult)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.show_http_detect_result("TOPIC_URN", "TASK_ID").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_http_detect_result(
        &self,
        topic_urn: impl Into<String>,
        task_id: impl Into<String>,
    ) -> builders::ShowHttpDetectResult {
        let mut call = self.0.call(&operations::SHOW_HTTP_DETECT_RESULT);
        call.set_as::<String>("topic_urn", topic_urn);
        call.set_as::<String>("task_id", task_id);
        builders::ShowHttpDetectResult { call }
    }
}
