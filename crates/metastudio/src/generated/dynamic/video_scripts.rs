//! Calls of the family `video-scripts` by the ids of its operations.
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
        "ListVideoScripts" => {
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
            if let Some(value) = arguments
                .optional::<types::ScriptCatalog>("script_catalog")
            {
                request = request.script_catalog(value);
            }
            if let Some(value) = arguments.optional::<types::ViewMode>("view_mode") {
                request = request.view_mode(value);
            }
            Some(
                Request::paged(
                    request,
                    builders::ListVideoScripts::send,
                    builders::ListVideoScripts::pages,
                    builders::ListVideoScripts::items,
                ),
            )
        }
        "CreateVideoScripts" => {
            let request = client
                .create_video_scripts(&arguments.body::<types::VideoScriptConfig>());
            Some(Request::new(request, builders::CreateVideoScripts::send))
        }
        "ShowVideoScript" => {
            let request = client
                .show_video_script(arguments.required::<String>("script_id"));
            Some(Request::new(request, builders::ShowVideoScript::send))
        }
        "UpdateVideoScript" => {
            let request = client
                .update_video_script(
                    arguments.required::<String>("script_id"),
                    &arguments.body::<types::VideoScriptConfig>(),
                );
            Some(Request::new(request, builders::UpdateVideoScript::send))
        }
        "DeleteVideoScript" => {
            let request = client
                .delete_video_script(arguments.required::<String>("script_id"));
            Some(Request::new(request, builders::DeleteVideoScript::send))
        }
        "CopyVideoScripts" => {
            let request = client
                .copy_video_scripts(arguments.required::<String>("script_id"));
            Some(Request::new(request, builders::CopyVideoScripts::send))
        }
        _ => None,
    }
}
