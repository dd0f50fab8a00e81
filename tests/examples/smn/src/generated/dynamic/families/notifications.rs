//! Calls of the family `notifications` by the ids of its operations.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

#[cfg(feature = "schemars")]
use huaweicloud_core::codegen::dynamic::schema;
use huaweicloud_core::codegen::dynamic::{Arguments, Request};

use super::super::super::{Client, builders, types};

/// The JSON Schemas of the types that only this family has.
#[cfg(feature = "schemars")]
pub(crate) static SCHEMAS: super::super::Schemas = &[
    ("ConfirmSubscriptionResponse", schema::<types::ConfirmSubscriptionResponse>),
    ("CreateMessageTemplateRequestBody", schema::<types::CreateMessageTemplateRequestBody>),
    ("CreateMessageTemplateResponse", schema::<types::CreateMessageTemplateResponse>),
    ("ListMessageTemplatesResponse", schema::<types::ListMessageTemplatesResponse>),
    ("MessageTemplate", schema::<types::MessageTemplate>),
    ("DeleteMessageTemplateResponse", schema::<types::DeleteMessageTemplateResponse>),
    ("ListMessageTemplateDetailsResponse", schema::<types::ListMessageTemplateDetailsResponse>),
    ("UpdateMessageTemplateRequestBody", schema::<types::UpdateMessageTemplateRequestBody>),
    ("UpdateMessageTemplateResponse", schema::<types::UpdateMessageTemplateResponse>),
    ("ListCloudServiceResponse", schema::<types::ListCloudServiceResponse>),
    ("ListCloudServiceResponseItemInfo", schema::<types::ListCloudServiceResponseItemInfo>),
    ("ListCloudServicesResponse", schema::<types::ListCloudServicesResponse>),
    ("ListProtocolsResponse", schema::<types::ListProtocolsResponse>),
    ("ListTopicsWithAssociatedResourcesResponse", schema::<types::ListTopicsWithAssociatedResourcesResponse>),
    ("ListTopicsWithAssociatedResourcesItem", schema::<types::ListTopicsWithAssociatedResourcesItem>),
    ("TopicAccessPolicyAttribute", schema::<types::TopicAccessPolicyAttribute>),
    ("UnsubscribeSubscriptionResponse", schema::<types::UnsubscribeSubscriptionResponse>),
    ("PublishAppMessageRequestBody", schema::<types::PublishAppMessageRequestBody>),
    ("PublishAppMessageResponse", schema::<types::PublishAppMessageResponse>),
    ("DeleteApplicationEndpointResponse", schema::<types::DeleteApplicationEndpointResponse>),
    ("ListApplicationEndpointAttributesResponse", schema::<types::ListApplicationEndpointAttributesResponse>),
    ("ListApplicationEndpointAttributesResponseBodyAttributes", schema::<types::ListApplicationEndpointAttributesResponseBodyAttributes>),
    ("UpdateApplicationEndpointRequestBody", schema::<types::UpdateApplicationEndpointRequestBody>),
    ("UpdateApplicationEndpointResponse", schema::<types::UpdateApplicationEndpointResponse>),
];

/// Creates the request of the operation with this id, if the family has it.
pub(crate) fn request(client: &Client, id: &str, arguments: &mut Arguments) -> Option<Request> {
    Some(match id {
        "ConfirmSubscription" => call_confirm_subscription(client, arguments),
        "CreateMessageTemplate" => call_create_message_template(client, arguments),
        "ListMessageTemplates" => call_list_message_templates(client, arguments),
        "DeleteMessageTemplate" => call_delete_message_template(client, arguments),
        "ListMessageTemplateDetails" => call_list_message_template_details(client, arguments),
        "UpdateMessageTemplate" => call_update_message_template(client, arguments),
        "DownloadHttpSignCert" => call_download_http_sign_cert(client, arguments),
        "ListCloudService" => call_list_cloud_service(client),
        "ListCloudServices" => call_list_cloud_services(client),
        "ListProtocols" => call_list_protocols(client),
        "ListTopicsWithAssociatedResources" => call_list_topics_with_associated_resources(client, arguments),
        "UnsubscribeSubscription" => call_unsubscribe_subscription(client, arguments),
        "PublishAppMessage" => call_publish_app_message(client, arguments),
        "DeleteApplicationEndpoint" => call_delete_application_endpoint(client, arguments),
        "ListApplicationEndpointAttributes" => call_list_application_endpoint_attributes(client, arguments),
        "UpdateApplicationEndpoint" => call_update_application_endpoint(client, arguments),
        _ => return None,
    })
}

fn call_confirm_subscription(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.confirm_subscription(arguments.required::<String>("token"));
    if let Some(value) = arguments.optional::<String>("topic_urn") {
        request = request.topic_urn(value);
    }
    if let Some(value) = arguments.optional::<String>("endpoint") {
        request = request.endpoint(value);
    }
    Request::new(request, builders::ConfirmSubscription::send)
}

fn call_create_message_template(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.create_message_template();
    if let Some(value) = arguments.optional_body::<types::CreateMessageTemplateRequestBody>() {
        request = request.body(value);
    }
    Request::new(request, builders::CreateMessageTemplate::send)
}

fn call_list_message_templates(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_message_templates();
    if let Some(value) = arguments.optional::<i64>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<i64>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional::<String>("message_template_name") {
        request = request.message_template_name(value);
    }
    if let Some(value) = arguments.optional::<String>("protocol") {
        request = request.protocol(value);
    }
    Request::paged(
        request,
        builders::ListMessageTemplates::send,
        builders::ListMessageTemplates::pages,
        builders::ListMessageTemplates::items,
    )
}

fn call_delete_message_template(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_message_template(
        arguments.required::<String>("message_template_id"),
    );
    Request::new(request, builders::DeleteMessageTemplate::send)
}

fn call_list_message_template_details(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.list_message_template_details(
        arguments.required::<String>("message_template_id"),
    );
    Request::new(request, builders::ListMessageTemplateDetails::send)
}

fn call_update_message_template(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.update_message_template(
        arguments.required::<String>("message_template_id"),
    );
    if let Some(value) = arguments.optional_body::<types::UpdateMessageTemplateRequestBody>() {
        request = request.body(value);
    }
    Request::new(request, builders::UpdateMessageTemplate::send)
}

fn call_download_http_sign_cert(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.download_http_sign_cert(arguments.required::<String>("certificate_id"));
    Request::new(request, builders::DownloadHttpSignCert::send)
}

fn call_list_cloud_service(client: &Client) -> Request {
    let request = client.list_cloud_service();
    Request::new(request, builders::ListCloudService::send)
}

fn call_list_cloud_services(client: &Client) -> Request {
    let request = client.list_cloud_services();
    Request::new(request, builders::ListCloudServices::send)
}

fn call_list_protocols(client: &Client) -> Request {
    let request = client.list_protocols();
    Request::new(request, builders::ListProtocols::send)
}

fn call_list_topics_with_associated_resources(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_topics_with_associated_resources();
    if let Some(value) = arguments.optional::<i64>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<i64>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional::<String>("topic_id") {
        request = request.topic_id(value);
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
    if let Some(value) = arguments.optional::<String>("fuzzy_display_name") {
        request = request.fuzzy_display_name(value);
    }
    Request::paged(
        request,
        builders::ListTopicsWithAssociatedResources::send,
        builders::ListTopicsWithAssociatedResources::pages,
        builders::ListTopicsWithAssociatedResources::items,
    )
}

fn call_unsubscribe_subscription(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.unsubscribe_subscription(arguments.required::<String>("subscription_urn"));
    Request::new(request, builders::UnsubscribeSubscription::send)
}

fn call_publish_app_message(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.publish_app_message(arguments.required::<String>("endpoint_urn"));
    if let Some(value) = arguments.optional_body::<types::PublishAppMessageRequestBody>() {
        request = request.body(value);
    }
    Request::new(request, builders::PublishAppMessage::send)
}

fn call_delete_application_endpoint(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_application_endpoint(arguments.required::<String>("endpoint_urn"));
    Request::new(request, builders::DeleteApplicationEndpoint::send)
}

fn call_list_application_endpoint_attributes(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.list_application_endpoint_attributes(
        arguments.required::<String>("endpoint_urn"),
    );
    Request::new(request, builders::ListApplicationEndpointAttributes::send)
}

fn call_update_application_endpoint(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.update_application_endpoint(
        arguments.required::<String>("endpoint_urn"),
    );
    if let Some(value) = arguments.optional_body::<types::UpdateApplicationEndpointRequestBody>() {
        request = request.body(value);
    }
    Request::new(request, builders::UpdateApplicationEndpoint::send)
}
