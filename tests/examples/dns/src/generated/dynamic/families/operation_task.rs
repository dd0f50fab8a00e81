//! Calls of the family `operation-task` by the ids of its operations.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

#[cfg(feature = "schemars")]
use huaweicloud_core::codegen::dynamic::schema;
use huaweicloud_core::codegen::dynamic::{Arguments, Request};

use super::super::super::{Client, builders, types};

/// The JSON Schemas of the types that only this family has.
#[cfg(feature = "schemars")]
pub(crate) static SCHEMAS: super::super::Schemas = &[
    ("BatchCreateCombinedPublicRecordsetsTaskRequestBody", schema::<types::BatchCreateCombinedPublicRecordsetsTaskRequestBody>),
    ("BatchCreateCombinedPublicRecordsetsTaskRequestBodyType", schema::<types::BatchCreateCombinedPublicRecordsetsTaskRequestBodyType>),
    ("BatchOperationTaskResponseBody", schema::<types::BatchOperationTaskResponseBody>),
    ("BatchCreatePublicRecordsetsTaskRequestBody", schema::<types::BatchCreatePublicRecordsetsTaskRequestBody>),
    ("BatchCreatePublicRecordsetsTaskItem", schema::<types::BatchCreatePublicRecordsetsTaskItem>),
    ("BatchCreatePublicRecordsetsTaskItemStatus", schema::<types::BatchCreatePublicRecordsetsTaskItemStatus>),
    ("BatchCreatePublicRecordsetsTaskItemType", schema::<types::BatchCreatePublicRecordsetsTaskItemType>),
    ("BatchCreatePublicZonesTaskRequestBody", schema::<types::BatchCreatePublicZonesTaskRequestBody>),
    ("BatchDeletePublicRecordsetsTaskRequestBody", schema::<types::BatchDeletePublicRecordsetsTaskRequestBody>),
    ("BatchTransferPublicZonesTaskRequestBody", schema::<types::BatchTransferPublicZonesTaskRequestBody>),
    ("BatchUpdatePublicRecordsetsTaskRequestBody", schema::<types::BatchUpdatePublicRecordsetsTaskRequestBody>),
    ("BatchUpdatePublicRecordsetsFilter", schema::<types::BatchUpdatePublicRecordsetsFilter>),
    ("BatchUpdatePublicRecordsetsConditionvalue", schema::<types::BatchUpdatePublicRecordsetsConditionvalue>),
    ("BatchUpdatePublicRecordsetsConditionvalueCondition", schema::<types::BatchUpdatePublicRecordsetsConditionvalueCondition>),
    ("BatchUpdatePublicRecordsetsFilterRelation", schema::<types::BatchUpdatePublicRecordsetsFilterRelation>),
    ("BatchUpdatePublicRecordsetsUpdateValue", schema::<types::BatchUpdatePublicRecordsetsUpdateValue>),
    ("BatchUpdatePublicRecordsetsUpdateValueKey", schema::<types::BatchUpdatePublicRecordsetsUpdateValueKey>),
];

/// Creates the request of the operation with this id, if the family has it.
pub(crate) fn request(client: &Client, id: &str, arguments: &mut Arguments) -> Option<Request> {
    Some(match id {
        "BatchCreateCombinedPublicRecordsetsTask" => call_batch_create_combined_public_recordsets_task(client, arguments),
        "BatchCreatePublicRecordsetsTask" => call_batch_create_public_recordsets_task(client, arguments),
        "BatchCreatePublicZonesTask" => call_batch_create_public_zones_task(client, arguments),
        "BatchDeletePublicRecordsetsTask" => call_batch_delete_public_recordsets_task(client, arguments),
        "BatchTransferPublicZonesTask" => call_batch_transfer_public_zones_task(client, arguments),
        "BatchUpdatePublicRecordsetsTask" => call_batch_update_public_recordsets_task(client, arguments),
        _ => return None,
    })
}

fn call_batch_create_combined_public_recordsets_task(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.batch_create_combined_public_recordsets_task(
        arguments.body::<types::BatchCreateCombinedPublicRecordsetsTaskRequestBody>(),
    );
    Request::new(
        request,
        builders::BatchCreateCombinedPublicRecordsetsTask::send,
    )
}

fn call_batch_create_public_recordsets_task(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.batch_create_public_recordsets_task(
        arguments.body::<types::BatchCreatePublicRecordsetsTaskRequestBody>(),
    );
    Request::new(request, builders::BatchCreatePublicRecordsetsTask::send)
}

fn call_batch_create_public_zones_task(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.batch_create_public_zones_task(
        arguments.body::<types::BatchCreatePublicZonesTaskRequestBody>(),
    );
    Request::new(request, builders::BatchCreatePublicZonesTask::send)
}

fn call_batch_delete_public_recordsets_task(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.batch_delete_public_recordsets_task(
        arguments.body::<types::BatchDeletePublicRecordsetsTaskRequestBody>(),
    );
    Request::new(request, builders::BatchDeletePublicRecordsetsTask::send)
}

fn call_batch_transfer_public_zones_task(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.batch_transfer_public_zones_task(
        arguments.body::<types::BatchTransferPublicZonesTaskRequestBody>(),
    );
    Request::new(request, builders::BatchTransferPublicZonesTask::send)
}

fn call_batch_update_public_recordsets_task(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.batch_update_public_recordsets_task(
        arguments.body::<types::BatchUpdatePublicRecordsetsTaskRequestBody>(),
    );
    Request::new(request, builders::BatchUpdatePublicRecordsetsTask::send)
}
