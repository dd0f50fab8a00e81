//! Calls of the family `business-cards` by the ids of its operations.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

use huaweicloud_core::codegen;
#[cfg(feature = "schemars")]
use huaweicloud_core::codegen::dynamic::schema;
use huaweicloud_core::codegen::dynamic::{Arguments, Request};

use super::super::super::{Client, builders, types};

/// The JSON Schemas of the types that only this family has.
#[cfg(feature = "schemars")]
pub(crate) static SCHEMAS: super::super::Schemas = &[
    ("BusinessCardRequest", schema::<types::BusinessCardRequest>),
    ("BusinessCardType", schema::<types::BusinessCardType>),
    ("BusinessCardTexts", schema::<types::BusinessCardTexts>),
    ("BusinessCardImages", schema::<types::BusinessCardImages>),
    ("BusinessCardIntroductionType", schema::<types::BusinessCardIntroductionType>),
    ("BusinessCardGender", schema::<types::BusinessCardGender>),
    ("BusinessCardJobId", schema::<types::BusinessCardJobId>),
    ("ListDigitalHumanBusinessCardResponse", schema::<types::ListDigitalHumanBusinessCardResponse>),
    ("BusinessCardJob", schema::<types::BusinessCardJob>),
    ("BusinessCard", schema::<types::BusinessCard>),
    ("BusinessCardImageUrls", schema::<types::BusinessCardImageUrls>),
];

/// Creates the request of the operation with this id, if the family has it.
pub(crate) fn request(client: &Client, id: &str, arguments: &mut Arguments) -> Option<Request> {
    Some(match id {
        "CreateDigitalHumanBusinessCard" => call_create_digital_human_business_card(client, arguments),
        "ListDigitalHumanBusinessCard" => call_list_digital_human_business_card(client, arguments),
        "DeleteDigitalHumanBusinessCard" => call_delete_digital_human_business_card(client, arguments),
        "ShowDigitalHumanBusinessCard" => call_show_digital_human_business_card(client, arguments),
        "UpdateDigitalHumanBusinessCard" => call_update_digital_human_business_card(client, arguments),
        _ => return None,
    })
}

fn call_create_digital_human_business_card(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_digital_human_business_card(
        arguments.body::<types::BusinessCardRequest>(),
    );
    Request::new(request, builders::CreateDigitalHumanBusinessCard::send)
}

fn call_list_digital_human_business_card(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_digital_human_business_card();
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_list::<types::VideoJobState>("state") {
        request = request.state(value);
    }
    if let Some(value) = arguments.optional::<types::SortKey>("sort_key") {
        request = request.sort_key(value);
    }
    if let Some(value) = arguments.optional::<types::SortDir>("sort_dir") {
        request = request.sort_dir(value);
    }
    if let Some(value) = arguments.optional::<codegen::Timestamp>("create_until") {
        request = request.create_until(value);
    }
    if let Some(value) = arguments.optional::<codegen::Timestamp>("create_since") {
        request = request.create_since(value);
    }
    if let Some(value) = arguments.optional::<String>("video_asset_name") {
        request = request.video_asset_name(value);
    }
    Request::paged(
        request,
        builders::ListDigitalHumanBusinessCard::send,
        builders::ListDigitalHumanBusinessCard::pages,
        builders::ListDigitalHumanBusinessCard::items,
    )
}

fn call_delete_digital_human_business_card(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_digital_human_business_card(arguments.required::<String>("job_id"));
    Request::new(request, builders::DeleteDigitalHumanBusinessCard::send)
}

fn call_show_digital_human_business_card(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_digital_human_business_card(arguments.required::<String>("job_id"));
    Request::new(request, builders::ShowDigitalHumanBusinessCard::send)
}

fn call_update_digital_human_business_card(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.update_digital_human_business_card(
        arguments.required::<String>("job_id"),
        arguments.body::<types::BusinessCardRequest>(),
    );
    Request::new(request, builders::UpdateDigitalHumanBusinessCard::send)
}
