//! Calls of the family `text-to-speech` by the ids of its operations.
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
    ("CheckVoiceAssetResponse", schema::<types::CheckVoiceAssetResponse>),
    ("CheckedVoiceMeta", schema::<types::CheckedVoiceMeta>),
    ("CheckedVoiceModelMeta", schema::<types::CheckedVoiceModelMeta>),
    ("CheckedExternalVoiceMeta", schema::<types::CheckedExternalVoiceMeta>),
    ("ExternalSpeaker", schema::<types::ExternalSpeaker>),
    ("TtsJobType", schema::<types::TtsJobType>),
    ("TtsService", schema::<types::TtsService>),
    ("ListTtsJobsResponse", schema::<types::ListTtsJobsResponse>),
    ("TtsJob", schema::<types::TtsJob>),
    ("TtsAudioFormat", schema::<types::TtsAudioFormat>),
    ("TtsJobState", schema::<types::TtsJobState>),
    ("TtsJobFile", schema::<types::TtsJobFile>),
    ("ListTtsPhoneticSymbolsResponse", schema::<types::ListTtsPhoneticSymbolsResponse>),
    ("CreateAsyncTtsJobRequest", schema::<types::CreateAsyncTtsJobRequest>),
    ("TtsCallbackConfig", schema::<types::TtsCallbackConfig>),
    ("CreateTtsJobResponse", schema::<types::CreateTtsJobResponse>),
    ("CreateTtsAuditionRequest", schema::<types::CreateTtsAuditionRequest>),
    ("AsyncTtsJob", schema::<types::AsyncTtsJob>),
    ("ShowTtsAuditionFileResponse", schema::<types::ShowTtsAuditionFileResponse>),
    ("TtsAuditionFile", schema::<types::TtsAuditionFile>),
    ("CreateTtsOnceCodeResponse", schema::<types::CreateTtsOnceCodeResponse>),
    ("TtsVocabularySettings", schema::<types::TtsVocabularySettings>),
    ("TtsVocabularyType", schema::<types::TtsVocabularyType>),
    ("TtsConfigId", schema::<types::TtsConfigId>),
    ("DeleteTtsVocabulariesRequest", schema::<types::DeleteTtsVocabulariesRequest>),
    ("ListTtsVocabulariesResponse", schema::<types::ListTtsVocabulariesResponse>),
    ("TtsVocabulary", schema::<types::TtsVocabulary>),
    ("TtsVocabularyGroupSettings", schema::<types::TtsVocabularyGroupSettings>),
    ("ListTtsVocabularyGroupsResponse", schema::<types::ListTtsVocabularyGroupsResponse>),
    ("TtsVocabularyGroup", schema::<types::TtsVocabularyGroup>),
    ("TtsTenantConfig", schema::<types::TtsTenantConfig>),
    ("ListTtsTenantConfigsResponse", schema::<types::ListTtsTenantConfigsResponse>),
    ("SetTtsGroupAssetsRequest", schema::<types::SetTtsGroupAssetsRequest>),
];

/// Creates the request of the operation with this id, if the family has it.
pub(crate) fn request(client: &Client, id: &str, arguments: &mut Arguments) -> Option<Request> {
    Some(match id {
        "CheckVoiceAsset" => call_check_voice_asset(client, arguments),
        "ShowTtsJob" => call_list_tts_jobs(client, arguments),
        "ShowTtsPhoneticSymbol" => call_list_tts_phonetic_symbols(client, arguments),
        "CreateAsyncTtsJob" => call_create_async_tts_job(client, arguments),
        "CreateTtsAudition" => call_create_tts_audition(client, arguments),
        "ShowAsyncTtsJob" => call_show_async_tts_job(client, arguments),
        "ShowTtsAuditionFile" => call_show_tts_audition_file(client, arguments),
        "CreateTtsOnceCode" => call_create_tts_once_code(client),
        "CreateTtscVocabularyConfigs" => call_create_tts_vocabulary(client, arguments),
        "DeleteTtscVocabularyConfigs" => call_delete_tts_vocabularies(client, arguments),
        "ListTtscVocabularyConfigs" => call_list_tts_vocabularies(client, arguments),
        "CreateTtscVocabularyGroups" => call_create_tts_vocabulary_group(client, arguments),
        "ListTtscVocabularyGroups" => call_list_tts_vocabulary_groups(client, arguments),
        "DeleteTtscVocabularyGroups" => call_delete_tts_vocabulary_group(client, arguments),
        "UpdateTtscVocabularyGroups" => call_rename_tts_vocabulary_group(client, arguments),
        "SaveTtscTenantConfigs" => call_save_tts_tenant_config(client, arguments),
        "ShowVocabularySwitchConfigs" => call_list_tts_tenant_configs(client, arguments),
        "SaveTtscVocabularyConfigs" => call_update_tts_vocabulary(client, arguments),
        "SetTtscGroupAssets" => call_set_tts_group_assets(client, arguments),
        _ => return None,
    })
}

fn call_check_voice_asset(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.check_voice_asset(arguments.required::<String>("voice_asset_id"));
    Request::new(request, builders::CheckVoiceAsset::send)
}

fn call_list_tts_jobs(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_tts_jobs();
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<codegen::Timestamp>("create_since") {
        request = request.create_since(value);
    }
    if let Some(value) = arguments.optional::<codegen::Timestamp>("create_until") {
        request = request.create_until(value);
    }
    if let Some(value) = arguments.optional::<String>("job_id") {
        request = request.job_id(value);
    }
    if let Some(value) = arguments.optional::<types::TtsJobType>("job_type") {
        request = request.job_type(value);
    }
    if let Some(value) = arguments.optional::<types::TtsService>("tts_service_enum") {
        request = request.tts_service(value);
    }
    if let Some(value) = arguments.optional::<String>("business_type") {
        request = request.business_type(value);
    }
    Request::paged(
        request,
        builders::ListTtsJobs::send,
        builders::ListTtsJobs::pages,
        builders::ListTtsJobs::items,
    )
}

fn call_list_tts_phonetic_symbols(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_tts_phonetic_symbols(arguments.required::<String>("word"));
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    Request::paged(
        request,
        builders::ListTtsPhoneticSymbols::send,
        builders::ListTtsPhoneticSymbols::pages,
        builders::ListTtsPhoneticSymbols::items,
    )
}

fn call_create_async_tts_job(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_async_tts_job(arguments.body::<types::CreateAsyncTtsJobRequest>());
    Request::new(request, builders::CreateAsyncTtsJob::send)
}

fn call_create_tts_audition(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_tts_audition(arguments.body::<types::CreateTtsAuditionRequest>());
    Request::new(request, builders::CreateTtsAudition::send)
}

fn call_show_async_tts_job(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_async_tts_job(arguments.required::<String>("job_id"));
    Request::new(request, builders::ShowAsyncTtsJob::send)
}

fn call_show_tts_audition_file(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_tts_audition_file(arguments.required::<String>("job_id"));
    Request::new(request, builders::ShowTtsAuditionFile::send)
}

fn call_create_tts_once_code(client: &Client) -> Request {
    let request = client.create_tts_once_code();
    Request::new(request, builders::CreateTtsOnceCode::send)
}

fn call_create_tts_vocabulary(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_tts_vocabulary(arguments.body::<types::TtsVocabularySettings>());
    Request::new(request, builders::CreateTtsVocabulary::send)
}

fn call_delete_tts_vocabularies(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_tts_vocabularies(
        arguments.body::<types::DeleteTtsVocabulariesRequest>(),
    );
    Request::new(request, builders::DeleteTtsVocabularies::send)
}

fn call_list_tts_vocabularies(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_tts_vocabularies();
    if let Some(value) = arguments.optional::<types::TtsVocabularyType>("type") {
        request = request.type_(value);
    }
    if let Some(value) = arguments.optional::<String>("tts_service_name") {
        request = request.tts_service_name(value);
    }
    if let Some(value) = arguments.optional::<String>("is_vocabulary_config_enable") {
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
    if let Some(value) = arguments.optional::<codegen::Timestamp>("start_time") {
        request = request.start_time(value);
    }
    if let Some(value) = arguments.optional::<codegen::Timestamp>("end_time") {
        request = request.end_time(value);
    }
    if let Some(value) = arguments.optional::<String>("search_key") {
        request = request.search_key(value);
    }
    Request::paged(
        request,
        builders::ListTtsVocabularies::send,
        builders::ListTtsVocabularies::pages,
        builders::ListTtsVocabularies::items,
    )
}

fn call_create_tts_vocabulary_group(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_tts_vocabulary_group(
        arguments.body::<types::TtsVocabularyGroupSettings>(),
    );
    Request::new(request, builders::CreateTtsVocabularyGroup::send)
}

fn call_list_tts_vocabulary_groups(client: &Client, arguments: &mut Arguments) -> Request {
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
    Request::paged(
        request,
        builders::ListTtsVocabularyGroups::send,
        builders::ListTtsVocabularyGroups::pages,
        builders::ListTtsVocabularyGroups::items,
    )
}

fn call_delete_tts_vocabulary_group(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_tts_vocabulary_group(arguments.required::<String>("group_id"));
    Request::new(request, builders::DeleteTtsVocabularyGroup::send)
}

fn call_rename_tts_vocabulary_group(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.rename_tts_vocabulary_group(
        arguments.required::<String>("group_id"),
        arguments.body::<types::TtsVocabularyGroupSettings>(),
    );
    Request::new(request, builders::RenameTtsVocabularyGroup::send)
}

fn call_save_tts_tenant_config(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.save_tts_tenant_config(arguments.body::<types::TtsTenantConfig>());
    Request::new(request, builders::SaveTtsTenantConfig::send)
}

fn call_list_tts_tenant_configs(client: &Client, arguments: &mut Arguments) -> Request {
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
    Request::paged(
        request,
        builders::ListTtsTenantConfigs::send,
        builders::ListTtsTenantConfigs::pages,
        builders::ListTtsTenantConfigs::items,
    )
}

fn call_update_tts_vocabulary(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.update_tts_vocabulary(
        arguments.required::<String>("vocabulary_id"),
        arguments.body::<types::TtsVocabularySettings>(),
    );
    Request::new(request, builders::UpdateTtsVocabulary::send)
}

fn call_set_tts_group_assets(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.set_tts_group_assets(
        arguments.required::<String>("group_id"),
        arguments.body::<types::SetTtsGroupAssetsRequest>(),
    );
    Request::new(request, builders::SetTtsGroupAssets::send)
}
