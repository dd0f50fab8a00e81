//! Calls of the family `voice-training` by the ids of its operations.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

use crate::{builders, dynamic::{Arguments, Request}};
pub(super) fn request(
    client: &crate::Client,
    id: &str,
    arguments: &mut Arguments,
) -> Option<Request> {
    match id {
        "ShowVoiceTrainingQuotas" => {
            let mut request = client.show_voice_training_quotas();
            if let Some(value) = arguments.optional::<i32>("offset") {
                request = request.offset(value);
            }
            if let Some(value) = arguments.optional::<i32>("limit") {
                request = request.limit(value);
            }
            Some(
                Request::paged(
                    request,
                    builders::ShowVoiceTrainingQuotas::send,
                    builders::ShowVoiceTrainingQuotas::pages,
                    builders::ShowVoiceTrainingQuotas::items,
                ),
            )
        }
        "CommitShortJob" => {
            let request = client
                .commit_short_job(arguments.required::<String>("job_id"));
            Some(Request::new(request, builders::CommitShortJob::send))
        }
        "ShowShortJob" => {
            let request = client.show_short_job(arguments.required::<String>("job_id"));
            Some(Request::new(request, builders::ShowShortJob::send))
        }
        "CommitVoiceTrainingJob" => {
            let mut request = client
                .commit_voice_training_job(arguments.required::<String>("job_id"));
            if let Some(value) = arguments
                .optional_body::<crate::types::CommitVoiceTrainingJobRequest>()
            {
                request = request.body(value);
            }
            Some(Request::new(request, builders::CommitVoiceTrainingJob::send))
        }
        "DeleteVoiceTrainingJob" => {
            let request = client
                .delete_voice_training_job(arguments.required::<String>("job_id"));
            Some(Request::new(request, builders::DeleteVoiceTrainingJob::send))
        }
        "ShowVoiceTrainingJob" => {
            let request = client
                .show_voice_training_job(arguments.required::<String>("job_id"));
            Some(Request::new(request, builders::ShowVoiceTrainingJob::send))
        }
        "ConfirmTrainingSegment" => {
            let request = client
                .confirm_training_segment(
                    arguments.required::<String>("job_id"),
                    arguments.required::<i64>("index"),
                );
            Some(Request::new(request, builders::ConfirmTrainingSegment::send))
        }
        "ShowTrainingSegmentInfo" => {
            let request = client
                .show_training_segment_info(arguments.required::<String>("job_id"));
            Some(Request::new(request, builders::ShowTrainingSegmentInfo::send))
        }
        "CreateShortJob" => {
            let request = client
                .create_short_job(
                    &arguments.body::<crate::types::CreateVoiceShortJobRequest>(),
                );
            Some(Request::new(request, builders::CreateShortJob::send))
        }
        "CreateTrainingAdvanceJob" => {
            let request = client
                .create_training_advance_job(
                    &arguments.body::<crate::types::CreateVoiceTrainingJobRequest>(),
                );
            Some(Request::new(request, builders::CreateTrainingAdvanceJob::send))
        }
        "CreateTrainingBasicJob" => {
            let request = client
                .create_training_basic_job(
                    &arguments.body::<crate::types::CreateVoiceTrainingJobRequest>(),
                );
            Some(Request::new(request, builders::CreateTrainingBasicJob::send))
        }
        "CreateTrainingMiddleJob" => {
            let request = client
                .create_training_middle_job(
                    &arguments.body::<crate::types::CreateVoiceTrainingJobRequest>(),
                );
            Some(Request::new(request, builders::CreateTrainingMiddleJob::send))
        }
        "CreateTrainingThirdPartyJob" => {
            let request = client
                .create_training_third_party_job(
                    &arguments.body::<crate::types::CreateVoiceTrainingJobRequest>(),
                );
            Some(Request::new(request, builders::CreateTrainingThirdPartyJob::send))
        }
        "ListJobOperationLog" => {
            let mut request = client
                .list_job_operation_log(arguments.required::<String>("job_id"));
            if let Some(value) = arguments.optional::<i32>("offset") {
                request = request.offset(value);
            }
            if let Some(value) = arguments.optional::<i32>("limit") {
                request = request.limit(value);
            }
            Some(
                Request::paged(
                    request,
                    builders::ListJobOperationLog::send,
                    builders::ListJobOperationLog::pages,
                    builders::ListJobOperationLog::items,
                ),
            )
        }
        "ListVoiceTrainingJob" => {
            let mut request = client.list_voice_training_job();
            if let Some(value) = arguments.optional::<i32>("offset") {
                request = request.offset(value);
            }
            if let Some(value) = arguments.optional::<i32>("limit") {
                request = request.limit(value);
            }
            if let Some(value) = arguments.optional::<crate::Timestamp>("create_until") {
                request = request.create_until(value);
            }
            if let Some(value) = arguments.optional::<crate::Timestamp>("create_since") {
                request = request.create_since(value);
            }
            if let Some(value) = arguments.optional::<crate::Timestamp>("update_until") {
                request = request.update_until(value);
            }
            if let Some(value) = arguments.optional::<crate::Timestamp>("update_since") {
                request = request.update_since(value);
            }
            if let Some(value) = arguments
                .optional_list::<crate::types::VoiceTrainingState>("state")
            {
                request = request.state(value);
            }
            if let Some(value) = arguments.optional::<String>("job_id") {
                request = request.job_id(value);
            }
            if let Some(value) = arguments.optional::<String>("voice_name") {
                request = request.voice_name(value);
            }
            if let Some(value) = arguments
                .optional::<crate::types::VoiceTrainingTag>("tag")
            {
                request = request.tag(value);
            }
            if let Some(value) = arguments
                .optional::<crate::types::VoiceTrainingType>("job_type")
            {
                request = request.job_type(value);
            }
            if let Some(value) = arguments.optional::<String>("batch_name") {
                request = request.batch_name(value);
            }
            if let Some(value) = arguments
                .optional::<crate::types::VoiceTrainingSortKey>("sort_key")
            {
                request = request.sort_key(value);
            }
            if let Some(value) = arguments.optional::<crate::types::SortDir>("sort_dir")
            {
                request = request.sort_dir(value);
            }
            if let Some(value) = arguments.optional::<bool>("is_ondemand_resource") {
                request = request.is_ondemand_resource(value);
            }
            Some(
                Request::paged(
                    request,
                    builders::ListVoiceTrainingJob::send,
                    builders::ListVoiceTrainingJob::pages,
                    builders::ListVoiceTrainingJob::items,
                ),
            )
        }
        "SetJobBatchName" => {
            let request = client
                .set_job_batch_name(
                    &arguments.body::<crate::types::SetVoiceTrainingBatchRequest>(),
                );
            Some(Request::new(request, builders::SetJobBatchName::send))
        }
        "ShowEncryptFile" => {
            let request = client
                .download_voice_training_encrypted_file(
                    arguments.required::<String>("tenant_id"),
                    arguments.required::<String>("job_id"),
                    arguments.required::<String>("once_token"),
                );
            Some(
                Request::new(request, builders::DownloadVoiceTrainingEncryptedFile::send),
            )
        }
        "ShowJobAuditResult" => {
            let request = client
                .show_job_audit_result(arguments.required::<String>("job_id"));
            Some(Request::new(request, builders::ShowJobAuditResult::send))
        }
        "ShowJobUploadingAddress" => {
            let request = client
                .show_job_uploading_address(arguments.required::<String>("job_id"));
            Some(Request::new(request, builders::ShowJobUploadingAddress::send))
        }
        "ShowTenantDurationCfg" => {
            let request = client.show_voice_recording_durations();
            Some(Request::new(request, builders::ShowVoiceRecordingDurations::send))
        }
        "ShowUserReviewAttachmentUploadingAddress" => {
            let mut request = client
                .show_user_review_attachment_uploading_address(
                    arguments.required::<String>("job_id"),
                );
            if let Some(value) = arguments.optional::<i64>("start_number") {
                request = request.start_number(value);
            }
            if let Some(value) = arguments.optional::<i64>("end_number") {
                request = request.end_number(value);
            }
            Some(
                Request::new(
                    request,
                    builders::ShowUserReviewAttachmentUploadingAddress::send,
                ),
            )
        }
        _ => None,
    }
}
