//! Calls of the family `subscriptions` by the ids of its operations.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

#[cfg(feature = "schemars")]
use huaweicloud_core::codegen::dynamic::schema;
use huaweicloud_core::codegen::dynamic::{Arguments, Request};

use super::super::super::{Client, builders, types};

/// The JSON Schemas of the types that only this family has.
#[cfg(feature = "schemars")]
pub(crate) static SCHEMAS: super::super::Schemas = &[
    ("BatchSubscriptionsFilterPolicesRequestBody", schema::<types::BatchSubscriptionsFilterPolicesRequestBody>),
    ("BatchSubscriptionsFilterPolicesRequestBodyPolices", schema::<types::BatchSubscriptionsFilterPolicesRequestBodyPolices>),
    ("BatchCreateSubscriptionsFilterPolicesResponse", schema::<types::BatchCreateSubscriptionsFilterPolicesResponse>),
    ("BatchResult", schema::<types::BatchResult>),
    ("BatchDeleteSubscriptionsFilterPolicesRequestBody", schema::<types::BatchDeleteSubscriptionsFilterPolicesRequestBody>),
    ("BatchDeleteSubscriptionsFilterPolicesResponse", schema::<types::BatchDeleteSubscriptionsFilterPolicesResponse>),
    ("BatchUpdateSubscriptionsFilterPolicesResponse", schema::<types::BatchUpdateSubscriptionsFilterPolicesResponse>),
    ("BatchDeleteSubscriptionsResponse", schema::<types::BatchDeleteSubscriptionsResponse>),
    ("ListSubscriptionsResponse", schema::<types::ListSubscriptionsResponse>),
    ("CancelSubscriptionResponse", schema::<types::CancelSubscriptionResponse>),
    ("SubscribeTopicResponse", schema::<types::SubscribeTopicResponse>),
    ("UnsubscribeTopicResponse", schema::<types::UnsubscribeTopicResponse>),
];

/// Creates the request of the operation with this id, if the family has it.
pub(crate) fn request(client: &Client, id: &str, arguments: &mut Arguments) -> Option<Request> {
    Some(match id {
        "BatchCreateSubscriptionsFilterPolices" => call_batch_create_subscriptions_filter_polices(client, arguments),
        "BatchDeleteSubscriptionsFilterPolices" => call_batch_delete_subscriptions_filter_polices(client, arguments),
        "BatchUpdateSubscriptionsFilterPolices" => call_batch_update_subscriptions_filter_polices(client, arguments),
        "BatchDeleteSubscriptions" => call_batch_delete_subscriptions(client, arguments),
        "ListSubscriptions" => call_list_subscriptions(client, arguments),
        "CancelSubscription" => call_cancel_subscription(client, arguments),
        "SubscribeTopic" => call_subscribe_topic(client, arguments),
        "UnsubscribeTopic" => call_unsubscribe_topic(client, arguments),
        _ => return None,
    })
}

fn call_batch_create_subscriptions_filter_polices(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.batch_create_subscriptions_filter_polices();
    if let Some(value) = arguments.optional_body::<types::BatchSubscriptionsFilterPolicesRequestBody>() {
        request = request.body(value);
    }
    Request::new(
        request,
        builders::BatchCreateSubscriptionsFilterPolices::send,
    )
}

fn call_batch_delete_subscriptions_filter_polices(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.batch_delete_subscriptions_filter_polices();
    if let Some(value) = arguments.optional_body::<types::BatchDeleteSubscriptionsFilterPolicesRequestBody>() {
        request = request.body(value);
    }
    Request::new(
        request,
        builders::BatchDeleteSubscriptionsFilterPolices::send,
    )
}

fn call_batch_update_subscriptions_filter_polices(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.batch_update_subscriptions_filter_polices();
    if let Some(value) = arguments.optional_body::<types::BatchSubscriptionsFilterPolicesRequestBody>() {
        request = request.body(value);
    }
    Request::new(
        request,
        builders::BatchUpdateSubscriptionsFilterPolices::send,
    )
}

fn call_batch_delete_subscriptions(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.batch_delete_subscriptions();
    if let Some(value) = arguments.optional_body::<types::BatchDeleteSubscriptionsRequestBody>() {
        request = request.body(value);
    }
    Request::new(request, builders::BatchDeleteSubscriptions::send)
}

fn call_list_subscriptions(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_subscriptions();
    if let Some(value) = arguments.optional::<i64>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<i64>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional::<String>("protocol") {
        request = request.protocol(value);
    }
    if let Some(value) = arguments.optional::<i64>("status") {
        request = request.status(value);
    }
    if let Some(value) = arguments.optional::<String>("endpoint") {
        request = request.endpoint(value);
    }
    if let Some(value) = arguments.optional::<String>("fuzzy_remark") {
        request = request.fuzzy_remark(value);
    }
    Request::paged(
        request,
        builders::ListSubscriptions::send,
        builders::ListSubscriptions::pages,
        builders::ListSubscriptions::items,
    )
}

fn call_cancel_subscription(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.cancel_subscription(arguments.required::<String>("subscription_urn"));
    Request::new(request, builders::CancelSubscription::send)
}

fn call_subscribe_topic(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.subscribe_topic(arguments.required::<String>("token"));
    if let Some(value) = arguments.optional::<String>("topic_urn") {
        request = request.topic_urn(value);
    }
    if let Some(value) = arguments.optional::<String>("endpoint") {
        request = request.endpoint(value);
    }
    Request::new(request, builders::SubscribeTopic::send)
}

fn call_unsubscribe_topic(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.unsubscribe_topic(arguments.required::<String>("subscription_urn"));
    Request::new(request, builders::UnsubscribeTopic::send)
}
