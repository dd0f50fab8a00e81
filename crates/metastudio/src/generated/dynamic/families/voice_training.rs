//! Calls of the family `voice-training` by the ids of its operations.
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
    ("ShowVoiceTrainingQuotasResponse", schema::<types::ShowVoiceTrainingQuotasResponse>),
    ("VoiceTrainingsLeft", schema::<types::VoiceTrainingsLeft>),
    ("VoiceTrainingResource", schema::<types::VoiceTrainingResource>),
    ("VoiceResourceOperation", schema::<types::VoiceResourceOperation>),
    ("VoiceResourceType", schema::<types::VoiceResourceType>),
    ("VoiceShortJob", schema::<types::VoiceShortJob>),
    ("VoiceShortJobType", schema::<types::VoiceShortJobType>),
    ("VoiceTrainingState", schema::<types::VoiceTrainingState>),
    ("VoiceAssessment", schema::<types::VoiceAssessment>),
    ("VoiceAssessmentProperty", schema::<types::VoiceAssessmentProperty>),
    ("CommitVoiceTrainingJobRequest", schema::<types::CommitVoiceTrainingJobRequest>),
    ("VoiceTrainingTag", schema::<types::VoiceTrainingTag>),
    ("VoiceTrainingJob", schema::<types::VoiceTrainingJob>),
    ("VoiceTrainingType", schema::<types::VoiceTrainingType>),
    ("VoiceUploadType", schema::<types::VoiceUploadType>),
    ("ConfirmTrainingSegmentResponse", schema::<types::ConfirmTrainingSegmentResponse>),
    ("ShowTrainingSegmentInfoResponse", schema::<types::ShowTrainingSegmentInfoResponse>),
    ("CreateVoiceShortJobRequest", schema::<types::CreateVoiceShortJobRequest>),
    ("CreateShortJobResponse", schema::<types::CreateShortJobResponse>),
    ("CreateVoiceTrainingJobRequest", schema::<types::CreateVoiceTrainingJobRequest>),
    ("VoiceTrainingUploads", schema::<types::VoiceTrainingUploads>),
    ("VoiceSegmentUploads", schema::<types::VoiceSegmentUploads>),
    ("ListJobOperationLogResponse", schema::<types::ListJobOperationLogResponse>),
    ("VoiceTrainingLogEntry", schema::<types::VoiceTrainingLogEntry>),
    ("VoiceTrainingLogDetails", schema::<types::VoiceTrainingLogDetails>),
    ("VoiceTrainingSortKey", schema::<types::VoiceTrainingSortKey>),
    ("ListVoiceTrainingJobResponse", schema::<types::ListVoiceTrainingJobResponse>),
    ("SetVoiceTrainingBatchRequest", schema::<types::SetVoiceTrainingBatchRequest>),
    ("ShowJobAuditResultResponse", schema::<types::ShowJobAuditResultResponse>),
    ("VoiceSystemReview", schema::<types::VoiceSystemReview>),
    ("VoiceFileError", schema::<types::VoiceFileError>),
    ("VoiceManualReview", schema::<types::VoiceManualReview>),
    ("ShowJobUploadingAddressResponse", schema::<types::ShowJobUploadingAddressResponse>),
    ("VoicePackageUpload", schema::<types::VoicePackageUpload>),
    ("VoiceRecordingDurations", schema::<types::VoiceRecordingDurations>),
    ("ShowUserReviewAttachmentUploadingAddressResponse", schema::<types::ShowUserReviewAttachmentUploadingAddressResponse>),
    ("ReviewAttachmentUpload", schema::<types::ReviewAttachmentUpload>),
];

/// Creates the request of the operation with this id, if the family has it.
pub(crate) fn request(client: &Client, id: &str, arguments: &mut Arguments) -> Option<Request> {
    Some(match id {
        "ShowVoiceTrainingQuotas" => call_show_voice_training_quotas(client, arguments),
        "CommitShortJob" => call_commit_short_job(client, arguments),
        "ShowShortJob" => call_show_short_job(client, arguments),
        "CommitVoiceTrainingJob" => call_commit_voice_training_job(client, arguments),
        "DeleteVoiceTrainingJob" => call_delete_voice_training_job(client, arguments),
        "ShowVoiceTrainingJob" => call_show_voice_training_job(client, arguments),
        "ConfirmTrainingSegment" => call_confirm_training_segment(client, arguments),
        "ShowTrainingSegmentInfo" => call_show_training_segment_info(client, arguments),
        "CreateShortJob" => call_create_short_job(client, arguments),
        "CreateTrainingAdvanceJob" => call_create_training_advance_job(client, arguments),
        "CreateTrainingBasicJob" => call_create_training_basic_job(client, arguments),
        "CreateTrainingMiddleJob" => call_create_training_middle_job(client, arguments),
        "CreateTrainingThirdPartyJob" => call_create_training_third_party_job(client, arguments),
        "ListJobOperationLog" => call_list_job_operation_log(client, arguments),
        "ListVoiceTrainingJob" => call_list_voice_training_job(client, arguments),
        "SetJobBatchName" => call_set_job_batch_name(client, arguments),
        "ShowEncryptFile" => call_download_voice_training_encrypted_file(client, arguments),
        "ShowJobAuditResult" => call_show_job_audit_result(client, arguments),
        "ShowJobUploadingAddress" => call_show_job_uploading_address(client, arguments),
        "ShowTenantDurationCfg" => call_show_voice_recording_durations(client),
        "ShowUserReviewAttachmentUploadingAddress" => call_show_user_review_attachment_uploading_address(client, arguments),
        _ => return None,
    })
}

fn call_show_voice_training_quotas(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.show_voice_training_quotas();
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    Request::paged(
        request,
        builders::ShowVoiceTrainingQuotas::send,
        builders::ShowVoiceTrainingQuotas::pages,
        builders::ShowVoiceTrainingQuotas::items,
    )
}

fn call_commit_short_job(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.commit_short_job(arguments.required::<String>("job_id"));
    Request::new(request, builders::CommitShortJob::send)
}

fn call_show_short_job(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_short_job(arguments.required::<String>("job_id"));
    Request::new(request, builders::ShowShortJob::send)
}

fn call_commit_voice_training_job(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.commit_voice_training_job(arguments.required::<String>("job_id"));
    if let Some(value) = arguments.optional_body::<types::CommitVoiceTrainingJobRequest>() {
        request = request.body(value);
    }
    Request::new(request, builders::CommitVoiceTrainingJob::send)
}

fn call_delete_voice_training_job(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_voice_training_job(arguments.required::<String>("job_id"));
    Request::new(request, builders::DeleteVoiceTrainingJob::send)
}

fn call_show_voice_training_job(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_voice_training_job(arguments.required::<String>("job_id"));
    Request::new(request, builders::ShowVoiceTrainingJob::send)
}

fn call_confirm_training_segment(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.confirm_training_segment(
        arguments.required::<String>("job_id"),
        arguments.required::<i64>("index"),
    );
    Request::new(request, builders::ConfirmTrainingSegment::send)
}

fn call_show_training_segment_info(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_training_segment_info(arguments.required::<String>("job_id"));
    Request::new(request, builders::ShowTrainingSegmentInfo::send)
}

fn call_create_short_job(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_short_job(arguments.body::<types::CreateVoiceShortJobRequest>());
    Request::new(request, builders::CreateShortJob::send)
}

fn call_create_training_advance_job(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_training_advance_job(
        arguments.body::<types::CreateVoiceTrainingJobRequest>(),
    );
    Request::new(request, builders::CreateTrainingAdvanceJob::send)
}

fn call_create_training_basic_job(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_training_basic_job(
        arguments.body::<types::CreateVoiceTrainingJobRequest>(),
    );
    Request::new(request, builders::CreateTrainingBasicJob::send)
}

fn call_create_training_middle_job(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_training_middle_job(
        arguments.body::<types::CreateVoiceTrainingJobRequest>(),
    );
    Request::new(request, builders::CreateTrainingMiddleJob::send)
}

fn call_create_training_third_party_job(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_training_third_party_job(
        arguments.body::<types::CreateVoiceTrainingJobRequest>(),
    );
    Request::new(request, builders::CreateTrainingThirdPartyJob::send)
}

fn call_list_job_operation_log(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_job_operation_log(arguments.required::<String>("job_id"));
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    Request::paged(
        request,
        builders::ListJobOperationLog::send,
        builders::ListJobOperationLog::pages,
        builders::ListJobOperationLog::items,
    )
}

fn call_list_voice_training_job(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_voice_training_job();
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional::<codegen::Timestamp>("create_until") {
        request = request.create_until(value);
    }
    if let Some(value) = arguments.optional::<codegen::Timestamp>("create_since") {
        request = request.create_since(value);
    }
    if let Some(value) = arguments.optional::<codegen::Timestamp>("update_until") {
        request = request.update_until(value);
    }
    if let Some(value) = arguments.optional::<codegen::Timestamp>("update_since") {
        request = request.update_since(value);
    }
    if let Some(value) = arguments.optional_list::<types::VoiceTrainingState>("state") {
        request = request.state(value);
    }
    if let Some(value) = arguments.optional::<String>("job_id") {
        request = request.job_id(value);
    }
    if let Some(value) = arguments.optional::<String>("voice_name") {
        request = request.voice_name(value);
    }
    if let Some(value) = arguments.optional::<types::VoiceTrainingTag>("tag") {
        request = request.tag(value);
    }
    if let Some(value) = arguments.optional::<types::VoiceTrainingType>("job_type") {
        request = request.job_type(value);
    }
    if let Some(value) = arguments.optional::<String>("batch_name") {
        request = request.batch_name(value);
    }
    if let Some(value) = arguments.optional::<types::VoiceTrainingSortKey>("sort_key") {
        request = request.sort_key(value);
    }
    if let Some(value) = arguments.optional::<types::SortDir>("sort_dir") {
        request = request.sort_dir(value);
    }
    if let Some(value) = arguments.optional::<bool>("is_ondemand_resource") {
        request = request.is_ondemand_resource(value);
    }
    Request::paged(
        request,
        builders::ListVoiceTrainingJob::send,
        builders::ListVoiceTrainingJob::pages,
        builders::ListVoiceTrainingJob::items,
    )
}

fn call_set_job_batch_name(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.set_job_batch_name(
        arguments.body::<types::SetVoiceTrainingBatchRequest>(),
    );
    Request::new(request, builders::SetJobBatchName::send)
}

fn call_download_voice_training_encrypted_file(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.download_voice_training_encrypted_file(
        arguments.required::<String>("tenant_id"),
        arguments.required::<String>("job_id"),
        arguments.required::<String>("once_token"),
    );
    Request::new(request, builders::DownloadVoiceTrainingEncryptedFile::send)
}

fn call_show_job_audit_result(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_job_audit_result(arguments.required::<String>("job_id"));
    Request::new(request, builders::ShowJobAuditResult::send)
}

fn call_show_job_uploading_address(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_job_uploading_address(arguments.required::<String>("job_id"));
    Request::new(request, builders::ShowJobUploadingAddress::send)
}

fn call_show_voice_recording_durations(client: &Client) -> Request {
    let request = client.show_voice_recording_durations();
    Request::new(request, builders::ShowVoiceRecordingDurations::send)
}

fn call_show_user_review_attachment_uploading_address(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.show_user_review_attachment_uploading_address(
        arguments.required::<String>("job_id"),
    );
    if let Some(value) = arguments.optional::<i64>("start_number") {
        request = request.start_number(value);
    }
    if let Some(value) = arguments.optional::<i64>("end_number") {
        request = request.end_number(value);
    }
    Request::new(
        request,
        builders::ShowUserReviewAttachmentUploadingAddress::send,
    )
}
