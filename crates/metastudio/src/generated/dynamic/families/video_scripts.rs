//! Calls of the family `video-scripts` by the ids of its operations.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

#[cfg(feature = "schemars")]
use huaweicloud_core::codegen::dynamic::schema;
use huaweicloud_core::codegen::dynamic::{Arguments, Request};

use super::super::super::{Client, builders, types};

/// The JSON Schemas of the types that only this family has.
#[cfg(feature = "schemars")]
pub(crate) static SCHEMAS: super::super::Schemas = &[
    ("ScriptCatalog", schema::<types::ScriptCatalog>),
    ("ListVideoScriptsResponse", schema::<types::ListVideoScriptsResponse>),
    ("VideoScriptBaseInfo", schema::<types::VideoScriptBaseInfo>),
    ("ModelAssetType", schema::<types::ModelAssetType>),
    ("VideoScriptConfig", schema::<types::VideoScriptConfig>),
    ("ShootScriptAudioFiles", schema::<types::ShootScriptAudioFiles>),
    ("ShootScriptAudioFileItem", schema::<types::ShootScriptAudioFileItem>),
    ("SavedVideoScript", schema::<types::SavedVideoScript>),
    ("VideoScript", schema::<types::VideoScript>),
    ("ShootScriptShowItem", schema::<types::ShootScriptShowItem>),
    ("ShootScriptDetail", schema::<types::ShootScriptDetail>),
    ("PreviewInfo", schema::<types::PreviewInfo>),
    ("CopyVideoScriptsResponse", schema::<types::CopyVideoScriptsResponse>),
];

/// Creates the request of the operation with this id, if the family has it.
pub(crate) fn request(client: &Client, id: &str, arguments: &mut Arguments) -> Option<Request> {
    Some(match id {
        "ListVideoScripts" => call_list_video_scripts(client, arguments),
        "CreateVideoScripts" => call_create_video_scripts(client, arguments),
        "ShowVideoScript" => call_show_video_script(client, arguments),
        "UpdateVideoScript" => call_update_video_script(client, arguments),
        "DeleteVideoScript" => call_delete_video_script(client, arguments),
        "CopyVideoScripts" => call_copy_video_scripts(client, arguments),
        _ => return None,
    })
}

fn call_list_video_scripts(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_video_scripts();
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional::<String>("name") {
        request = request.name(value);
    }
    if let Some(value) = arguments.optional::<types::ScriptCatalog>("script_catalog") {
        request = request.script_catalog(value);
    }
    if let Some(value) = arguments.optional::<types::ViewMode>("view_mode") {
        request = request.view_mode(value);
    }
    Request::paged(
        request,
        builders::ListVideoScripts::send,
        builders::ListVideoScripts::pages,
        builders::ListVideoScripts::items,
    )
}

fn call_create_video_scripts(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_video_scripts(arguments.body::<types::VideoScriptConfig>());
    Request::new(request, builders::CreateVideoScripts::send)
}

fn call_show_video_script(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_video_script(arguments.required::<String>("script_id"));
    Request::new(request, builders::ShowVideoScript::send)
}

fn call_update_video_script(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.update_video_script(
        arguments.required::<String>("script_id"),
        arguments.body::<types::VideoScriptConfig>(),
    );
    Request::new(request, builders::UpdateVideoScript::send)
}

fn call_delete_video_script(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_video_script(arguments.required::<String>("script_id"));
    Request::new(request, builders::DeleteVideoScript::send)
}

fn call_copy_video_scripts(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.copy_video_scripts(arguments.required::<String>("script_id"));
    Request::new(request, builders::CopyVideoScripts::send)
}
