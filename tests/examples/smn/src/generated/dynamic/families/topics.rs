//! Calls of the family `topics` by the ids of its operations.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

#[cfg(feature = "schemars")]
use huaweicloud_core::codegen::dynamic::schema;
use huaweicloud_core::codegen::dynamic::{Arguments, Request};

use super::super::super::{Client, builders, types};

/// The JSON Schemas of the types that only this family has.
#[cfg(feature = "schemars")]
pub(crate) static SCHEMAS: super::super::Schemas = &[
    ("AddSubscriptionRequestBody", schema::<types::AddSubscriptionRequestBody>),
    ("SubscriptionExtension", schema::<types::SubscriptionExtension>),
    ("BatchAddSubscriptionsRequestBody", schema::<types::BatchAddSubscriptionsRequestBody>),
    ("AddSubscriptionResponse", schema::<types::AddSubscriptionResponse>),
    ("BatchDeleteSubscriptionsByTopicResponse", schema::<types::BatchDeleteSubscriptionsByTopicResponse>),
    ("ListSubscriptionsByTopicResponse", schema::<types::ListSubscriptionsByTopicResponse>),
    ("AddSubscriptionFromSubscriptionUserRequestBody", schema::<types::AddSubscriptionFromSubscriptionUserRequestBody>),
    ("AddSubscriptionFromSubscriptionUserResponse", schema::<types::AddSubscriptionFromSubscriptionUserResponse>),
    ("AddSubscriptionFromSubscriptionUserResponseItem", schema::<types::AddSubscriptionFromSubscriptionUserResponseItem>),
    ("AddKmsKeyRequestBody", schema::<types::AddKmsKeyRequestBody>),
    ("CreateKmsKeyResponse", schema::<types::CreateKmsKeyResponse>),
    ("ShowKmsKeyResponse", schema::<types::ShowKmsKeyResponse>),
    ("CreateLogtankRequestBody", schema::<types::CreateLogtankRequestBody>),
    ("CreateLogtankResponse", schema::<types::CreateLogtankResponse>),
    ("ListLogtankResponse", schema::<types::ListLogtankResponse>),
    ("NotifyPolicyRequestBody", schema::<types::NotifyPolicyRequestBody>),
    ("PollingPolicyRequest", schema::<types::PollingPolicyRequest>),
    ("CreateNotifyPolicyResponse", schema::<types::CreateNotifyPolicyResponse>),
    ("ShowNotifyPolicyResponse", schema::<types::ShowNotifyPolicyResponse>),
    ("PollingPolicyResponse", schema::<types::PollingPolicyResponse>),
    ("PollingPolicySubscriptionDetails", schema::<types::PollingPolicySubscriptionDetails>),
    ("CreateTopicRequestBody", schema::<types::CreateTopicRequestBody>),
    ("CreateTopicResponse", schema::<types::CreateTopicResponse>),
    ("ListTopicsResponse", schema::<types::ListTopicsResponse>),
    ("ListTopicsItem", schema::<types::ListTopicsItem>),
    ("DeleteKmsKeyResponse", schema::<types::DeleteKmsKeyResponse>),
    ("UpdateKmsKeyRequestBody", schema::<types::UpdateKmsKeyRequestBody>),
    ("UpdateKmsKeyResponse", schema::<types::UpdateKmsKeyResponse>),
    ("DeleteLogtankResponse", schema::<types::DeleteLogtankResponse>),
    ("UpdateLogtankRequestBody", schema::<types::UpdateLogtankRequestBody>),
    ("UpdateLogtankResponse", schema::<types::UpdateLogtankResponse>),
    ("DeleteNotifyPolicyResponse", schema::<types::DeleteNotifyPolicyResponse>),
    ("UpdateNotifyPolicyResponse", schema::<types::UpdateNotifyPolicyResponse>),
    ("DeleteSubscriptionsByTopicResponse", schema::<types::DeleteSubscriptionsByTopicResponse>),
    ("UpdateSubscriptionRequestBody", schema::<types::UpdateSubscriptionRequestBody>),
    ("UpdateSubscriptionResponse", schema::<types::UpdateSubscriptionResponse>),
    ("DeleteTopicResponse", schema::<types::DeleteTopicResponse>),
    ("ListTopicDetailsResponse", schema::<types::ListTopicDetailsResponse>),
    ("UpdateTopicRequestBody", schema::<types::UpdateTopicRequestBody>),
    ("UpdateTopicResponse", schema::<types::UpdateTopicResponse>),
    ("DeleteTopicAttributeByNameResponse", schema::<types::DeleteTopicAttributeByNameResponse>),
    ("UpdateTopicAttributeRequestBody", schema::<types::UpdateTopicAttributeRequestBody>),
    ("UpdateTopicAttributeResponse", schema::<types::UpdateTopicAttributeResponse>),
    ("DeleteTopicAttributesResponse", schema::<types::DeleteTopicAttributesResponse>),
    ("ListTopicAttributesResponse", schema::<types::ListTopicAttributesResponse>),
    ("TopicAttribute", schema::<types::TopicAttribute>),
    ("ListTopicMessageStatisticsResponse", schema::<types::ListTopicMessageStatisticsResponse>),
    ("SumCountDetail", schema::<types::SumCountDetail>),
    ("StatisticsDetail", schema::<types::StatisticsDetail>),
    ("CountDetail", schema::<types::CountDetail>),
    ("HttpDetectRequestBody", schema::<types::HttpDetectRequestBody>),
    ("HttpDetectRequestBodyExtension", schema::<types::HttpDetectRequestBodyExtension>),
    ("PublishHttpDetectResponse", schema::<types::PublishHttpDetectResponse>),
    ("PublishMessageRequestBody", schema::<types::PublishMessageRequestBody>),
    ("MessageAttribute", schema::<types::MessageAttribute>),
    ("PublishMessageResponse", schema::<types::PublishMessageResponse>),
    ("ShowHttpDetectResultResponse", schema::<types::ShowHttpDetectResultResponse>),
    ("GetHttpDetectResponseBodyDetail", schema::<types::GetHttpDetectResponseBodyDetail>),
];

/// Creates the request of the operation with this id, if the family has it.
pub(crate) fn request(client: &Client, id: &str, arguments: &mut Arguments) -> Option<Request> {
    Some(match id {
        "AddSubscription" => call_add_subscription(client, arguments),
        "BatchDeleteSubscriptionsByTopic" => call_batch_delete_subscriptions_by_topic(client, arguments),
        "ListSubscriptionsByTopic" => call_list_subscriptions_by_topic(client, arguments),
        "AddSubscriptionFromSubscriptionUser" => call_add_subscription_from_subscription_user(client, arguments),
        "CreateKmsKey" => call_create_kms_key(client, arguments),
        "ShowKmsKey" => call_show_kms_key(client, arguments),
        "CreateLogtank" => call_create_logtank(client, arguments),
        "ListLogtank" => call_list_logtank(client, arguments),
        "CreateNotifyPolicy" => call_create_notify_policy(client, arguments),
        "ShowNotifyPolicy" => call_show_notify_policy(client, arguments),
        "CreateTopic" => call_create_topic(client, arguments),
        "ListTopics" => call_list_topics(client, arguments),
        "DeleteKmsKey" => call_delete_kms_key(client, arguments),
        "UpdateKmsKey" => call_update_kms_key(client, arguments),
        "DeleteLogtank" => call_delete_logtank(client, arguments),
        "UpdateLogtank" => call_update_logtank(client, arguments),
        "DeleteNotifyPolicy" => call_delete_notify_policy(client, arguments),
        "UpdateNotifyPolicy" => call_update_notify_policy(client, arguments),
        "DeleteSubscriptionsByTopic" => call_delete_subscriptions_by_topic(client, arguments),
        "UpdateSubscription" => call_update_subscription(client, arguments),
        "DeleteTopic" => call_delete_topic(client, arguments),
        "ListTopicDetails" => call_list_topic_details(client, arguments),
        "UpdateTopic" => call_update_topic(client, arguments),
        "DeleteTopicAttributeByName" => call_delete_topic_attribute_by_name(client, arguments),
        "UpdateTopicAttribute" => call_update_topic_attribute(client, arguments),
        "DeleteTopicAttributes" => call_delete_topic_attributes(client, arguments),
        "ListTopicAttributes" => call_list_topic_attributes(client, arguments),
        "ListTopicMessageStatistics" => call_list_topic_message_statistics(client, arguments),
        "PublishHttpDetect" => call_publish_http_detect(client, arguments),
        "PublishMessage" => call_publish_message(client, arguments),
        "ShowHttpDetectResult" => call_show_http_detect_result(client, arguments),
        _ => return None,
    })
}

fn call_add_subscription(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.add_subscription(arguments.required::<String>("topic_urn"));
    if let Some(value) = arguments.optional_body::<types::AddSubscriptionRequestBody>() {
        request = request.body(value);
    }
    Request::new(request, builders::AddSubscription::send)
}

fn call_batch_delete_subscriptions_by_topic(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.batch_delete_subscriptions_by_topic(
        arguments.required::<String>("topic_urn"),
    );
    if let Some(value) = arguments.optional_body::<types::BatchDeleteSubscriptionsRequestBody>() {
        request = request.body(value);
    }
    Request::new(request, builders::BatchDeleteSubscriptionsByTopic::send)
}

fn call_list_subscriptions_by_topic(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_subscriptions_by_topic(arguments.required::<String>("topic_urn"));
    if let Some(value) = arguments.optional::<i64>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<i64>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional::<String>("fuzzy_remark") {
        request = request.fuzzy_remark(value);
    }
    Request::paged(
        request,
        builders::ListSubscriptionsByTopic::send,
        builders::ListSubscriptionsByTopic::pages,
        builders::ListSubscriptionsByTopic::items,
    )
}

fn call_add_subscription_from_subscription_user(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.add_subscription_from_subscription_user(
        arguments.required::<String>("topic_urn"),
    );
    if let Some(value) = arguments.optional_body::<types::AddSubscriptionFromSubscriptionUserRequestBody>() {
        request = request.body(value);
    }
    Request::new(request, builders::AddSubscriptionFromSubscriptionUser::send)
}

fn call_create_kms_key(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.create_kms_key(arguments.required::<String>("topic_urn"));
    if let Some(value) = arguments.optional_body::<types::AddKmsKeyRequestBody>() {
        request = request.body(value);
    }
    Request::new(request, builders::CreateKmsKey::send)
}

fn call_show_kms_key(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_kms_key(arguments.required::<String>("topic_urn"));
    Request::new(request, builders::ShowKmsKey::send)
}

fn call_create_logtank(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.create_logtank(arguments.required::<String>("topic_urn"));
    if let Some(value) = arguments.optional_body::<types::CreateLogtankRequestBody>() {
        request = request.body(value);
    }
    Request::new(request, builders::CreateLogtank::send)
}

fn call_list_logtank(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.list_logtank(arguments.required::<String>("topic_urn"));
    Request::new(request, builders::ListLogtank::send)
}

fn call_create_notify_policy(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.create_notify_policy(arguments.required::<String>("topic_urn"));
    if let Some(value) = arguments.optional_body::<types::NotifyPolicyRequestBody>() {
        request = request.body(value);
    }
    Request::new(request, builders::CreateNotifyPolicy::send)
}

fn call_show_notify_policy(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_notify_policy(arguments.required::<String>("topic_urn"));
    Request::new(request, builders::ShowNotifyPolicy::send)
}

fn call_create_topic(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.create_topic();
    if let Some(value) = arguments.optional_body::<types::CreateTopicRequestBody>() {
        request = request.body(value);
    }
    Request::new(request, builders::CreateTopic::send)
}

fn call_list_topics(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_topics();
    if let Some(value) = arguments.optional::<i64>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<i64>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional::<String>("enterprise_project_id") {
        request = request.enterprise_project_id(value);
    }
    if let Some(value) = arguments.optional::<String>("name") {
        request = request.name(value);
    }
    if let Some(value) = arguments.optional::<String>("fuzzy_name") {
        request = request.fuzzy_name(value);
    }
    if let Some(value) = arguments.optional::<String>("topic_id") {
        request = request.topic_id(value);
    }
    if let Some(value) = arguments.optional::<String>("fuzzy_display_name") {
        request = request.fuzzy_display_name(value);
    }
    Request::paged(
        request,
        builders::ListTopics::send,
        builders::ListTopics::pages,
        builders::ListTopics::items,
    )
}

fn call_delete_kms_key(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_kms_key(
        arguments.required::<String>("topic_urn"),
        arguments.required::<String>("id"),
    );
    Request::new(request, builders::DeleteKmsKey::send)
}

fn call_update_kms_key(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.update_kms_key(
        arguments.required::<String>("topic_urn"),
        arguments.required::<String>("id"),
    );
    if let Some(value) = arguments.optional_body::<types::UpdateKmsKeyRequestBody>() {
        request = request.body(value);
    }
    Request::new(request, builders::UpdateKmsKey::send)
}

fn call_delete_logtank(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_logtank(
        arguments.required::<String>("topic_urn"),
        arguments.required::<String>("logtank_id"),
    );
    Request::new(request, builders::DeleteLogtank::send)
}

fn call_update_logtank(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.update_logtank(
        arguments.required::<String>("topic_urn"),
        arguments.required::<String>("logtank_id"),
    );
    if let Some(value) = arguments.optional_body::<types::UpdateLogtankRequestBody>() {
        request = request.body(value);
    }
    Request::new(request, builders::UpdateLogtank::send)
}

fn call_delete_notify_policy(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_notify_policy(
        arguments.required::<String>("topic_urn"),
        arguments.required::<String>("notify_policy_id"),
    );
    Request::new(request, builders::DeleteNotifyPolicy::send)
}

fn call_update_notify_policy(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.update_notify_policy(
        arguments.required::<String>("topic_urn"),
        arguments.required::<String>("notify_policy_id"),
    );
    if let Some(value) = arguments.optional_body::<types::NotifyPolicyRequestBody>() {
        request = request.body(value);
    }
    Request::new(request, builders::UpdateNotifyPolicy::send)
}

fn call_delete_subscriptions_by_topic(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_subscriptions_by_topic(
        arguments.required::<String>("topic_urn"),
        arguments.required::<String>("subscription_urn"),
    );
    Request::new(request, builders::DeleteSubscriptionsByTopic::send)
}

fn call_update_subscription(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.update_subscription(
        arguments.required::<String>("topic_urn"),
        arguments.required::<String>("subscription_urn"),
    );
    if let Some(value) = arguments.optional_body::<types::UpdateSubscriptionRequestBody>() {
        request = request.body(value);
    }
    Request::new(request, builders::UpdateSubscription::send)
}

fn call_delete_topic(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_topic(arguments.required::<String>("topic_urn"));
    Request::new(request, builders::DeleteTopic::send)
}

fn call_list_topic_details(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.list_topic_details(arguments.required::<String>("topic_urn"));
    Request::new(request, builders::ListTopicDetails::send)
}

fn call_update_topic(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.update_topic(arguments.required::<String>("topic_urn"));
    if let Some(value) = arguments.optional_body::<types::UpdateTopicRequestBody>() {
        request = request.body(value);
    }
    Request::new(request, builders::UpdateTopic::send)
}

fn call_delete_topic_attribute_by_name(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_topic_attribute_by_name(
        arguments.required::<String>("topic_urn"),
        arguments.required::<String>("name"),
    );
    Request::new(request, builders::DeleteTopicAttributeByName::send)
}

fn call_update_topic_attribute(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.update_topic_attribute(
        arguments.required::<String>("topic_urn"),
        arguments.required::<String>("name"),
    );
    if let Some(value) = arguments.optional_body::<types::UpdateTopicAttributeRequestBody>() {
        request = request.body(value);
    }
    Request::new(request, builders::UpdateTopicAttribute::send)
}

fn call_delete_topic_attributes(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_topic_attributes(arguments.required::<String>("topic_urn"));
    Request::new(request, builders::DeleteTopicAttributes::send)
}

fn call_list_topic_attributes(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_topic_attributes(arguments.required::<String>("topic_urn"));
    if let Some(value) = arguments.optional::<String>("name") {
        request = request.name(value);
    }
    Request::new(request, builders::ListTopicAttributes::send)
}

fn call_list_topic_message_statistics(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.list_topic_message_statistics(
        arguments.required::<String>("topic_urn"),
        arguments.required::<String>("start_time"),
        arguments.required::<String>("end_time"),
    );
    Request::new(request, builders::ListTopicMessageStatistics::send)
}

fn call_publish_http_detect(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.publish_http_detect(arguments.required::<String>("topic_urn"));
    if let Some(value) = arguments.optional_body::<types::HttpDetectRequestBody>() {
        request = request.body(value);
    }
    Request::new(request, builders::PublishHttpDetect::send)
}

fn call_publish_message(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.publish_message(arguments.required::<String>("topic_urn"));
    if let Some(value) = arguments.optional_body::<types::PublishMessageRequestBody>() {
        request = request.body(value);
    }
    Request::new(request, builders::PublishMessage::send)
}

fn call_show_http_detect_result(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_http_detect_result(
        arguments.required::<String>("topic_urn"),
        arguments.required::<String>("task_id"),
    );
    Request::new(request, builders::ShowHttpDetectResult::send)
}
