//! Calls of the family `text-to-speech` by the ids of its operations.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

use crate::{builders, dynamic::{Arguments, Request}};
pub(super) fn request(
    client: &crate::Client,
    id: &str,
    arguments: &mut Arguments,
) -> Option<Request> {
    match id {
        "CheckVoiceAsset" => {
            let request = client
                .check_voice_asset(arguments.required::<String>("voice_asset_id"));
            Some(Request::new(request, builders::CheckVoiceAsset::send))
        }
        "ShowTtsJob" => {
            let mut request = client.list_tts_jobs();
            if let Some(value) = arguments.optional::<i32>("limit") {
                request = request.limit(value);
            }
            if let Some(value) = arguments.optional::<i32>("offset") {
                request = request.offset(value);
            }
            if let Some(value) = arguments.optional::<crate::Timestamp>("create_since") {
                request = request.create_since(value);
            }
            if let Some(value) = arguments.optional::<crate::Timestamp>("create_until") {
                request = request.create_until(value);
            }
            if let Some(value) = arguments.optional::<String>("job_id") {
                request = request.job_id(value);
            }
            if let Some(value) = arguments
                .optional::<crate::types::TtsJobType>("job_type")
            {
                request = request.job_type(value);
            }
            if let Some(value) = arguments
                .optional::<crate::types::TtsService>("tts_service_enum")
            {
                request = request.tts_service(value);
            }
            if let Some(value) = arguments.optional::<String>("business_type") {
                request = request.business_type(value);
            }
            Some(
                Request::paged(
                    request,
                    builders::ListTtsJobs::send,
                    builders::ListTtsJobs::pages,
                    builders::ListTtsJobs::items,
                ),
            )
        }
        "ShowTtsPhoneticSymbol" => {
            let mut request = client
                .list_tts_phonetic_symbols(arguments.required::<String>("word"));
            if let Some(value) = arguments.optional::<i32>("offset") {
                request = request.offset(value);
            }
            if let Some(value) = arguments.optional::<i32>("limit") {
                request = request.limit(value);
            }
            Some(
                Request::paged(
                    request,
                    builders::ListTtsPhoneticSymbols::send,
                    builders::ListTtsPhoneticSymbols::pages,
                    builders::ListTtsPhoneticSymbols::items,
                ),
            )
        }
        "CreateAsyncTtsJob" => {
            let request = client
                .create_async_tts_job(
                    &arguments.body::<crate::types::CreateAsyncTtsJobRequest>(),
                );
            Some(Request::new(request, builders::CreateAsyncTtsJob::send))
        }
        "CreateTtsAudition" => {
            let request = client
                .create_tts_audition(
                    &arguments.body::<crate::types::CreateTtsAuditionRequest>(),
                );
            Some(Request::new(request, builders::CreateTtsAudition::send))
        }
        "ShowAsyncTtsJob" => {
            let request = client
                .show_async_tts_job(arguments.required::<String>("job_id"));
            Some(Request::new(request, builders::ShowAsyncTtsJob::send))
        }
        "ShowTtsAuditionFile" => {
            let request = client
                .show_tts_audition_file(arguments.required::<String>("job_id"));
            Some(Request::new(request, builders::ShowTtsAuditionFile::send))
        }
        "CreateTtsOnceCode" => {
            let request = client.create_tts_once_code();
            Some(Request::new(request, builders::CreateTtsOnceCode::send))
        }
        "CreateTtscVocabularyConfigs" => {
            let request = client
                .create_tts_vocabulary(
                    &arguments.body::<crate::types::TtsVocabularySettings>(),
                );
            Some(Request::new(request, builders::CreateTtsVocabulary::send))
        }
        "DeleteTtscVocabularyConfigs" => {
            let request = client
                .delete_tts_vocabularies(
                    &arguments.body::<crate::types::DeleteTtsVocabulariesRequest>(),
                );
            Some(Request::new(request, builders::DeleteTtsVocabularies::send))
        }
        "ListTtscVocabularyConfigs" => {
            let mut request = client.list_tts_vocabularies();
            if let Some(value) = arguments
                .optional::<crate::types::TtsVocabularyType>("type")
            {
                request = request.type_(value);
            }
            if let Some(value) = arguments.optional::<String>("tts_service_name") {
                request = request.tts_service_name(value);
            }
            if let Some(value) = arguments
                .optional::<String>("is_vocabulary_config_enable")
            {
                request = request.is_vocabulary_config_enable(value);
            }
            if let Some(value) = arguments.optional::<String>("group_id") {
                request = request.group_id(value);
            }
            if let Some(value) = arguments.optional::<String>("asset_id") {
                request = request.asset_id(value);
            }
            if let Some(value) = arguments.optional::<i32>("limit") {
                request = request.limit(value);
            }
            if let Some(value) = arguments.optional::<i32>("offset") {
                request = request.offset(value);
            }
            if let Some(value) = arguments.optional::<crate::Timestamp>("start_time") {
                request = request.start_time(value);
            }
            if let Some(value) = arguments.optional::<crate::Timestamp>("end_time") {
                request = request.end_time(value);
            }
            if let Some(value) = arguments.optional::<String>("search_key") {
                request = request.search_key(value);
            }
            Some(
                Request::paged(
                    request,
                    builders::ListTtsVocabularies::send,
                    builders::ListTtsVocabularies::pages,
                    builders::ListTtsVocabularies::items,
                ),
            )
        }
        "CreateTtscVocabularyGroups" => {
            let request = client
                .create_tts_vocabulary_group(
                    &arguments.body::<crate::types::TtsVocabularyGroupSettings>(),
                );
            Some(Request::new(request, builders::CreateTtsVocabularyGroup::send))
        }
        "ListTtscVocabularyGroups" => {
            let mut request = client.list_tts_vocabulary_groups();
            if let Some(value) = arguments.optional::<i32>("limit") {
                request = request.limit(value);
            }
            if let Some(value) = arguments.optional::<i32>("offset") {
                request = request.offset(value);
            }
            if let Some(value) = arguments.optional::<String>("group_id") {
                request = request.group_id(value);
            }
            Some(
                Request::paged(
                    request,
                    builders::ListTtsVocabularyGroups::send,
                    builders::ListTtsVocabularyGroups::pages,
                    builders::ListTtsVocabularyGroups::items,
                ),
            )
        }
        "DeleteTtscVocabularyGroups" => {
            let request = client
                .delete_tts_vocabulary_group(arguments.required::<String>("group_id"));
            Some(Request::new(request, builders::DeleteTtsVocabularyGroup::send))
        }
        "UpdateTtscVocabularyGroups" => {
            let request = client
                .rename_tts_vocabulary_group(
                    arguments.required::<String>("group_id"),
                    &arguments.body::<crate::types::TtsVocabularyGroupSettings>(),
                );
            Some(Request::new(request, builders::RenameTtsVocabularyGroup::send))
        }
        "SaveTtscTenantConfigs" => {
            let request = client
                .save_tts_tenant_config(
                    &arguments.body::<crate::types::TtsTenantConfig>(),
                );
            Some(Request::new(request, builders::SaveTtsTenantConfig::send))
        }
        "ShowVocabularySwitchConfigs" => {
            let mut request = client.list_tts_tenant_configs();
            if let Some(value) = arguments.optional::<i32>("offset") {
                request = request.offset(value);
            }
            if let Some(value) = arguments.optional::<i32>("limit") {
                request = request.limit(value);
            }
            if let Some(value) = arguments.optional::<String>("key") {
                request = request.key(value);
            }
            Some(
                Request::paged(
                    request,
                    builders::ListTtsTenantConfigs::send,
                    builders::ListTtsTenantConfigs::pages,
                    builders::ListTtsTenantConfigs::items,
                ),
            )
        }
        "SaveTtscVocabularyConfigs" => {
            let request = client
                .update_tts_vocabulary(
                    arguments.required::<String>("vocabulary_id"),
                    &arguments.body::<crate::types::TtsVocabularySettings>(),
                );
            Some(Request::new(request, builders::UpdateTtsVocabulary::send))
        }
        "SetTtscGroupAssets" => {
            let request = client
                .set_tts_group_assets(
                    arguments.required::<String>("group_id"),
                    &arguments.body::<crate::types::SetTtsGroupAssetsRequest>(),
                );
            Some(Request::new(request, builders::SetTtsGroupAssets::send))
        }
        _ => None,
    }
}
