//! Calls of the family `wise-brain` by the ids of its operations.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

use crate::{builders, dynamic::{Arguments, Request}};
pub(super) fn request(
    client: &crate::Client,
    id: &str,
    arguments: &mut Arguments,
) -> Option<Request> {
    match id {
        "CreateInstructionLibrary" => {
            let request = client
                .create_instruction_library(
                    &arguments.body::<crate::types::CreateInstructionLibraryRequest>(),
                );
            Some(Request::new(request, builders::CreateInstructionLibrary::send))
        }
        "ListInstructionLibrary" => {
            let mut request = client.list_instruction_library();
            if let Some(value) = arguments.optional::<i32>("offset") {
                request = request.offset(value);
            }
            if let Some(value) = arguments.optional::<i32>("limit") {
                request = request.limit(value);
            }
            if let Some(value) = arguments.optional::<String>("name") {
                request = request.name(value);
            }
            Some(
                Request::paged(
                    request,
                    builders::ListInstructionLibrary::send,
                    builders::ListInstructionLibrary::pages,
                    builders::ListInstructionLibrary::items,
                ),
            )
        }
        "DeleteInstructionLibrary" => {
            let request = client
                .delete_instruction_library(&arguments.body::<Vec<String>>());
            Some(Request::new(request, builders::DeleteInstructionLibrary::send))
        }
        "ShowInstructionLibrary" => {
            let request = client
                .show_instruction_library(
                    arguments.required::<String>("instruction_library_id"),
                );
            Some(Request::new(request, builders::ShowInstructionLibrary::send))
        }
        "UpdateInstructionLibrary" => {
            let request = client
                .update_instruction_library(
                    arguments.required::<String>("instruction_library_id"),
                    &arguments.body::<crate::types::UpdateInstructionLibraryRequest>(),
                );
            Some(Request::new(request, builders::UpdateInstructionLibrary::send))
        }
        "CreateInstruction" => {
            let request = client
                .create_instruction(
                    &arguments.body::<crate::types::CreateInstructionRequest>(),
                );
            Some(Request::new(request, builders::CreateInstruction::send))
        }
        "ListInstruction" => {
            let mut request = client
                .list_instruction(
                    arguments.required::<String>("instruction_library_id"),
                );
            if let Some(value) = arguments.optional::<i32>("offset") {
                request = request.offset(value);
            }
            if let Some(value) = arguments.optional::<i32>("limit") {
                request = request.limit(value);
            }
            if let Some(value) = arguments.optional::<String>("name") {
                request = request.name(value);
            }
            Some(
                Request::paged(
                    request,
                    builders::ListInstruction::send,
                    builders::ListInstruction::pages,
                    builders::ListInstruction::items,
                ),
            )
        }
        "DeleteInstruction" => {
            let request = client.delete_instruction(&arguments.body::<Vec<String>>());
            Some(Request::new(request, builders::DeleteInstruction::send))
        }
        "ShowInstruction" => {
            let request = client
                .show_instruction(arguments.required::<String>("instruction_id"));
            Some(Request::new(request, builders::ShowInstruction::send))
        }
        "UpdateInstruction" => {
            let request = client
                .update_instruction(
                    arguments.required::<String>("instruction_id"),
                    &arguments.body::<crate::types::UpdateInstructionRequest>(),
                );
            Some(Request::new(request, builders::UpdateInstruction::send))
        }
        "CreateInteractiveChat" => {
            let request = client
                .create_interactive_chat(
                    &arguments.body::<crate::types::CreateInteractiveChatRequest>(),
                );
            Some(Request::new(request, builders::CreateInteractiveChat::send))
        }
        "CreateLlmConfig" => {
            let request = client
                .create_llm_config(
                    &arguments.body::<crate::types::CreateLlmConfigRequest>(),
                );
            Some(Request::new(request, builders::CreateLlmConfig::send))
        }
        "ListLlmConfig" => {
            let mut request = client.list_llm_config();
            if let Some(value) = arguments.optional::<i32>("offset") {
                request = request.offset(value);
            }
            if let Some(value) = arguments.optional::<i32>("limit") {
                request = request.limit(value);
            }
            if let Some(value) = arguments.optional::<String>("name") {
                request = request.name(value);
            }
            Some(
                Request::paged(
                    request,
                    builders::ListLlmConfig::send,
                    builders::ListLlmConfig::pages,
                    builders::ListLlmConfig::items,
                ),
            )
        }
        "DeleteLlmConfig" => {
            let request = client.delete_llm_config(&arguments.body::<Vec<String>>());
            Some(Request::new(request, builders::DeleteLlmConfig::send))
        }
        "ShowLlmConfig" => {
            let request = client
                .show_llm_config(arguments.required::<String>("llm_config_id"));
            Some(Request::new(request, builders::ShowLlmConfig::send))
        }
        "UpdateLlmConfig" => {
            let request = client
                .update_llm_config(
                    arguments.required::<String>("llm_config_id"),
                    &arguments.body::<crate::types::UpdateLlmConfigRequest>(),
                );
            Some(Request::new(request, builders::UpdateLlmConfig::send))
        }
        "CreateMcpServer" => {
            let request = client
                .create_mcp_server(
                    &arguments.body::<crate::types::CreateMcpServerRequest>(),
                );
            Some(Request::new(request, builders::CreateMcpServer::send))
        }
        "ListMcpServer" => {
            let mut request = client.list_mcp_server();
            if let Some(value) = arguments.optional::<i32>("offset") {
                request = request.offset(value);
            }
            if let Some(value) = arguments.optional::<i32>("limit") {
                request = request.limit(value);
            }
            if let Some(value) = arguments.optional::<String>("name") {
                request = request.name(value);
            }
            Some(
                Request::paged(
                    request,
                    builders::ListMcpServer::send,
                    builders::ListMcpServer::pages,
                    builders::ListMcpServer::items,
                ),
            )
        }
        "DeleteMcpServer" => {
            let request = client.delete_mcp_server(&arguments.body::<Vec<String>>());
            Some(Request::new(request, builders::DeleteMcpServer::send))
        }
        "ShowMcpServer" => {
            let request = client
                .show_mcp_server(arguments.required::<String>("mcp_server_id"));
            Some(Request::new(request, builders::ShowMcpServer::send))
        }
        "UpdateMcpServer" => {
            let request = client
                .update_mcp_server(
                    arguments.required::<String>("mcp_server_id"),
                    &arguments.body::<crate::types::UpdateMcpServerRequest>(),
                );
            Some(Request::new(request, builders::UpdateMcpServer::send))
        }
        "CreatePluginConfig" => {
            let request = client
                .create_plugin_config(
                    &arguments.body::<crate::types::CreatePluginConfigRequest>(),
                );
            Some(Request::new(request, builders::CreatePluginConfig::send))
        }
        "ListPluginConfig" => {
            let mut request = client.list_plugin_config();
            if let Some(value) = arguments.optional::<i32>("offset") {
                request = request.offset(value);
            }
            if let Some(value) = arguments.optional::<i32>("limit") {
                request = request.limit(value);
            }
            if let Some(value) = arguments
                .optional::<crate::types::PluginProvider>("plugin_provider")
            {
                request = request.plugin_provider(value);
            }
            if let Some(value) = arguments
                .optional::<crate::types::PluginType>("plugin_type")
            {
                request = request.plugin_type(value);
            }
            Some(
                Request::paged(
                    request,
                    builders::ListPluginConfig::send,
                    builders::ListPluginConfig::pages,
                    builders::ListPluginConfig::items,
                ),
            )
        }
        "DeletePluginConfig" => {
            let request = client.delete_plugin_config(&arguments.body::<Vec<String>>());
            Some(Request::new(request, builders::DeletePluginConfig::send))
        }
        "ShowPluginConfig" => {
            let request = client
                .show_plugin_config(arguments.required::<String>("plugin_config_id"));
            Some(Request::new(request, builders::ShowPluginConfig::send))
        }
        "UpdatePluginConfig" => {
            let request = client
                .update_plugin_config(
                    arguments.required::<String>("plugin_config_id"),
                    &arguments.body::<crate::types::UpdatePluginConfigRequest>(),
                );
            Some(Request::new(request, builders::UpdatePluginConfig::send))
        }
        "ShowPluginConfigDefaultInfo" => {
            let request = client.show_plugin_config_default_info();
            Some(Request::new(request, builders::ShowPluginConfigDefaultInfo::send))
        }
        "CreateRole" => {
            let request = client
                .create_role(&arguments.body::<crate::types::CreateRoleRequest>());
            Some(Request::new(request, builders::CreateRole::send))
        }
        "ListRole" => {
            let mut request = client.list_role();
            if let Some(value) = arguments.optional::<i32>("offset") {
                request = request.offset(value);
            }
            if let Some(value) = arguments.optional::<i32>("limit") {
                request = request.limit(value);
            }
            if let Some(value) = arguments.optional::<String>("name") {
                request = request.name(value);
            }
            Some(
                Request::paged(
                    request,
                    builders::ListRole::send,
                    builders::ListRole::pages,
                    builders::ListRole::items,
                ),
            )
        }
        "DeleteRole" => {
            let request = client.delete_role(&arguments.body::<Vec<String>>());
            Some(Request::new(request, builders::DeleteRole::send))
        }
        "ShowRole" => {
            let request = client.show_role(arguments.required::<String>("role_id"));
            Some(Request::new(request, builders::ShowRole::send))
        }
        "UpdateRole" => {
            let request = client
                .update_role(
                    arguments.required::<String>("role_id"),
                    &arguments.body::<crate::types::UpdateRoleRequest>(),
                );
            Some(Request::new(request, builders::UpdateRole::send))
        }
        _ => None,
    }
}
