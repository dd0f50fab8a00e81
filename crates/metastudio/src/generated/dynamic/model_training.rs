//! Calls of the family `model-training` by the ids of its operations.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

use super::super::{Client, builders};
use super::super::types;
use huaweicloud_core::codegen::dynamic::{Arguments, Request};
pub(super) fn request(
    client: &Client,
    id: &str,
    arguments: &mut Arguments,
) -> Option<Request> {
    match id {
        "List2dModelTrainingJob" => {
            let mut request = client.list_2d_model_training_job();
            if let Some(value) = arguments.optional::<i32>("offset") {
                request = request.offset(value);
            }
            if let Some(value) = arguments.optional::<i32>("limit") {
                request = request.limit(value);
            }
            if let Some(value) = arguments
                .optional_list::<types::TrainingJobState>("state")
            {
                request = request.state(value);
            }
            if let Some(value) = arguments.optional::<types::SortKey>("sort_key") {
                request = request.sort_key(value);
            }
            if let Some(value) = arguments.optional::<types::SortDir>("sort_dir") {
                request = request.sort_dir(value);
            }
            if let Some(value) = arguments
                .optional::<huaweicloud_core::codegen::Timestamp>("create_until")
            {
                request = request.create_until(value);
            }
            if let Some(value) = arguments
                .optional::<huaweicloud_core::codegen::Timestamp>("create_since")
            {
                request = request.create_since(value);
            }
            if let Some(value) = arguments.optional::<String>("query_project_id") {
                request = request.query_project_id(value);
            }
            if let Some(value) = arguments
                .optional::<huaweicloud_core::codegen::Timestamp>("update_since")
            {
                request = request.update_since(value);
            }
            if let Some(value) = arguments
                .optional::<huaweicloud_core::codegen::Timestamp>("update_until")
            {
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
            if let Some(value) = arguments
                .optional::<types::ModelResolution>("model_resolution")
            {
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
            Some(
                Request::paged(
                    request,
                    builders::List2dModelTrainingJob::send,
                    builders::List2dModelTrainingJob::pages,
                    builders::List2dModelTrainingJob::items,
                ),
            )
        }
        "Create2dModelTrainingJob" => {
            let request = client
                .create_2d_model_training_job(
                    &arguments.body::<types::CreateTrainingJob>(),
                );
            Some(Request::new(request, builders::Create2dModelTrainingJob::send))
        }
        "Show2dModelTrainingJob" => {
            let request = client
                .show_2d_model_training_job(arguments.required::<String>("job_id"));
            Some(Request::new(request, builders::Show2dModelTrainingJob::send))
        }
        "Update2dModelTrainingJob" => {
            let request = client
                .update_2d_model_training_job(
                    arguments.required::<String>("job_id"),
                    &arguments.body::<types::UpdateTrainingJob>(),
                );
            Some(Request::new(request, builders::Update2dModelTrainingJob::send))
        }
        "Delete2dModelTrainingJob" => {
            let request = client
                .delete_2d_model_training_job(arguments.required::<String>("job_id"));
            Some(Request::new(request, builders::Delete2dModelTrainingJob::send))
        }
        "Execute2dModelTrainingCommandByUser" => {
            let request = client
                .execute_2d_model_training_command(
                    arguments.required::<String>("job_id"),
                    &arguments.body::<types::ExecuteTrainingCommand>(),
                );
            Some(Request::new(request, builders::Execute2dModelTrainingCommand::send))
        }
        "Download2dModelTraningEncryptFile" => {
            let request = client
                .download_2d_model_training_encrypt_file(
                    arguments.required::<String>("tenant_id"),
                    arguments.required::<String>("job_id"),
                    arguments.required::<String>("once_token"),
                );
            Some(
                Request::new(request, builders::Download2dModelTrainingEncryptFile::send),
            )
        }
        _ => None,
    }
}
