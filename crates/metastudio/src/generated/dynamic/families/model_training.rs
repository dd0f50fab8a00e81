//! Calls of the family `model-training` by the ids of its operations.
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
    ("TrainingJobState", schema::<types::TrainingJobState>),
    ("List2dModelTrainingJobResponse", schema::<types::List2dModelTrainingJobResponse>),
    ("TrainingJobBasicInfo", schema::<types::TrainingJobBasicInfo>),
    ("ModelVersion", schema::<types::ModelVersion>),
    ("MattingType", schema::<types::MattingType>),
    ("CreateTrainingJob", schema::<types::CreateTrainingJob>),
    ("TrainingCommandMessage", schema::<types::TrainingCommandMessage>),
    ("VoiceProperties", schema::<types::VoiceProperties>),
    ("VoiceJobTag", schema::<types::VoiceJobTag>),
    ("AudioSourceType", schema::<types::AudioSourceType>),
    ("TrainingJobUploads", schema::<types::TrainingJobUploads>),
    ("TrainingJob", schema::<types::TrainingJob>),
    ("OperationLogInfo", schema::<types::OperationLogInfo>),
    ("OperationLogType", schema::<types::OperationLogType>),
    ("OperateUser", schema::<types::OperateUser>),
    ("VerifyVideoMattingInfo", schema::<types::VerifyVideoMattingInfo>),
    ("MattingMethod", schema::<types::MattingMethod>),
    ("CommentLogInfo", schema::<types::CommentLogInfo>),
    ("CommentType", schema::<types::CommentType>),
    ("ActionSampleInfo", schema::<types::ActionSampleInfo>),
    ("TrainingVideoMarkInfo", schema::<types::TrainingVideoMarkInfo>),
    ("InferenceVideoMarkInfo", schema::<types::InferenceVideoMarkInfo>),
    ("InferenceActionMarkInfo", schema::<types::InferenceActionMarkInfo>),
    ("ActionMarkItem", schema::<types::ActionMarkItem>),
    ("ActionMarkType", schema::<types::ActionMarkType>),
    ("InferenceEyeCorrectionMarkInfo", schema::<types::InferenceEyeCorrectionMarkInfo>),
    ("RotationState", schema::<types::RotationState>),
    ("SubTrainingJob", schema::<types::SubTrainingJob>),
    ("UpdateTrainingJob", schema::<types::UpdateTrainingJob>),
    ("ActionBasicSampleInfo", schema::<types::ActionBasicSampleInfo>),
    ("ExecuteTrainingCommand", schema::<types::ExecuteTrainingCommand>),
    ("TrainingCommand", schema::<types::TrainingCommand>),
    ("CommentData", schema::<types::CommentData>),
    ("TrainingCommandOutcome", schema::<types::TrainingCommandOutcome>),
    ("TrainingCommandResult", schema::<types::TrainingCommandResult>),
    ("MultipartUploadInfo", schema::<types::MultipartUploadInfo>),
];

/// Creates the request of the operation with this id, if the family has it.
pub(crate) fn request(client: &Client, id: &str, arguments: &mut Arguments) -> Option<Request> {
    Some(match id {
        "List2dModelTrainingJob" => call_list_2d_model_training_job(client, arguments),
        "Create2dModelTrainingJob" => call_create_2d_model_training_job(client, arguments),
        "Show2dModelTrainingJob" => call_show_2d_model_training_job(client, arguments),
        "Update2dModelTrainingJob" => call_update_2d_model_training_job(client, arguments),
        "Delete2dModelTrainingJob" => call_delete_2d_model_training_job(client, arguments),
        "Execute2dModelTrainingCommandByUser" => call_execute_2d_model_training_command(client, arguments),
        "Download2dModelTraningEncryptFile" => call_download_2d_model_training_encrypt_file(client, arguments),
        _ => return None,
    })
}

fn call_list_2d_model_training_job(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_2d_model_training_job();
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_list::<types::TrainingJobState>("state") {
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
    if let Some(value) = arguments.optional::<String>("query_project_id") {
        request = request.query_project_id(value);
    }
    if let Some(value) = arguments.optional::<codegen::Timestamp>("update_since") {
        request = request.update_since(value);
    }
    if let Some(value) = arguments.optional::<codegen::Timestamp>("update_until") {
        request = request.update_until(value);
    }
    if let Some(value) = arguments.optional::<String>("batch_name") {
        request = request.batch_name(value);
    }
    if let Some(value) = arguments.optional::<String>("tag") {
        request = request.tag(value);
    }
    if let Some(value) = arguments.optional::<String>("job_id") {
        request = request.job_id(value);
    }
    if let Some(value) = arguments.optional::<String>("name") {
        request = request.name(value);
    }
    if let Some(value) = arguments.optional::<types::ModelResolution>("model_resolution") {
        request = request.model_resolution(value);
    }
    if let Some(value) = arguments.optional::<bool>("is_flexus") {
        request = request.is_flexus(value);
    }
    if let Some(value) = arguments.optional::<bool>("is_live_copy") {
        request = request.is_live_copy(value);
    }
    if let Some(value) = arguments.optional::<String>("train_location") {
        request = request.train_location(value);
    }
    if let Some(value) = arguments.optional::<bool>("is_ondemand_resource") {
        request = request.is_ondemand_resource(value);
    }
    Request::paged(
        request,
        builders::List2dModelTrainingJob::send,
        builders::List2dModelTrainingJob::pages,
        builders::List2dModelTrainingJob::items,
    )
}

fn call_create_2d_model_training_job(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_2d_model_training_job(arguments.body::<types::CreateTrainingJob>());
    Request::new(request, builders::Create2dModelTrainingJob::send)
}

fn call_show_2d_model_training_job(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_2d_model_training_job(arguments.required::<String>("job_id"));
    Request::new(request, builders::Show2dModelTrainingJob::send)
}

fn call_update_2d_model_training_job(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.update_2d_model_training_job(
        arguments.required::<String>("job_id"),
        arguments.body::<types::UpdateTrainingJob>(),
    );
    Request::new(request, builders::Update2dModelTrainingJob::send)
}

fn call_delete_2d_model_training_job(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_2d_model_training_job(arguments.required::<String>("job_id"));
    Request::new(request, builders::Delete2dModelTrainingJob::send)
}

fn call_execute_2d_model_training_command(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.execute_2d_model_training_command(
        arguments.required::<String>("job_id"),
        arguments.body::<types::ExecuteTrainingCommand>(),
    );
    Request::new(request, builders::Execute2dModelTrainingCommand::send)
}

fn call_download_2d_model_training_encrypt_file(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.download_2d_model_training_encrypt_file(
        arguments.required::<String>("tenant_id"),
        arguments.required::<String>("job_id"),
        arguments.required::<String>("once_token"),
    );
    Request::new(request, builders::Download2dModelTrainingEncryptFile::send)
}
