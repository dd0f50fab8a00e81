//! Calls of the family `wise-brain` by the ids of its operations.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

#[cfg(feature = "schemars")]
use huaweicloud_core::codegen::dynamic::schema;
use huaweicloud_core::codegen::dynamic::{Arguments, Request};

use super::super::super::{Client, builders, types};

/// The JSON Schemas of the types that only this family has.
#[cfg(feature = "schemars")]
pub(crate) static SCHEMAS: super::super::Schemas = &[
    ("CreateInstructionLibraryRequest", schema::<types::CreateInstructionLibraryRequest>),
    ("CreateInstructionLibraryResponse", schema::<types::CreateInstructionLibraryResponse>),
    ("ListInstructionLibraryResponse", schema::<types::ListInstructionLibraryResponse>),
    ("InstructionLibrary", schema::<types::InstructionLibrary>),
    ("UpdateInstructionLibraryRequest", schema::<types::UpdateInstructionLibraryRequest>),
    ("CreateInstructionRequest", schema::<types::CreateInstructionRequest>),
    ("InstructionSlot", schema::<types::InstructionSlot>),
    ("SlotKnowledgeLibrary", schema::<types::SlotKnowledgeLibrary>),
    ("InstructionReplyWords", schema::<types::InstructionReplyWords>),
    ("CreateInstructionResponse", schema::<types::CreateInstructionResponse>),
    ("ListInstructionResponse", schema::<types::ListInstructionResponse>),
    ("Instruction", schema::<types::Instruction>),
    ("UpdateInstructionRequest", schema::<types::UpdateInstructionRequest>),
    ("CreateInteractiveChatRequest", schema::<types::CreateInteractiveChatRequest>),
    ("CreateInteractiveChatResponse", schema::<types::CreateInteractiveChatResponse>),
    ("CreateLlmConfigRequest", schema::<types::CreateLlmConfigRequest>),
    ("CreateLlmConfigResponse", schema::<types::CreateLlmConfigResponse>),
    ("ListLlmConfigResponse", schema::<types::ListLlmConfigResponse>),
    ("LlmConfig", schema::<types::LlmConfig>),
    ("UpdateLlmConfigRequest", schema::<types::UpdateLlmConfigRequest>),
    ("CreateMcpServerRequest", schema::<types::CreateMcpServerRequest>),
    ("CreateMcpServerResponse", schema::<types::CreateMcpServerResponse>),
    ("ListMcpServerResponse", schema::<types::ListMcpServerResponse>),
    ("McpServer", schema::<types::McpServer>),
    ("UpdateMcpServerRequest", schema::<types::UpdateMcpServerRequest>),
    ("CreatePluginConfigRequest", schema::<types::CreatePluginConfigRequest>),
    ("PluginProvider", schema::<types::PluginProvider>),
    ("CreatePluginConfigResponse", schema::<types::CreatePluginConfigResponse>),
    ("PluginType", schema::<types::PluginType>),
    ("ListPluginConfigResponse", schema::<types::ListPluginConfigResponse>),
    ("PluginConfig", schema::<types::PluginConfig>),
    ("UpdatePluginConfigRequest", schema::<types::UpdatePluginConfigRequest>),
    ("DefaultPlugins", schema::<types::DefaultPlugins>),
    ("DefaultPlugin", schema::<types::DefaultPlugin>),
    ("CreateRoleRequest", schema::<types::CreateRoleRequest>),
    ("RoleLanguage", schema::<types::RoleLanguage>),
    ("RoleKnowledge", schema::<types::RoleKnowledge>),
    ("LlmSource", schema::<types::LlmSource>),
    ("RolePlugin", schema::<types::RolePlugin>),
    ("PluginSource", schema::<types::PluginSource>),
    ("CreateRoleResponse", schema::<types::CreateRoleResponse>),
    ("ListRoleResponse", schema::<types::ListRoleResponse>),
    ("Role", schema::<types::Role>),
    ("RoleLanguageInfo", schema::<types::RoleLanguageInfo>),
    ("RoleKnowledgeInfo", schema::<types::RoleKnowledgeInfo>),
    ("KnowledgeLibraryName", schema::<types::KnowledgeLibraryName>),
    ("McpServerName", schema::<types::McpServerName>),
    ("UpdateRoleRequest", schema::<types::UpdateRoleRequest>),
];

/// Creates the request of the operation with this id, if the family has it.
pub(crate) fn request(client: &Client, id: &str, arguments: &mut Arguments) -> Option<Request> {
    Some(match id {
        "CreateInstructionLibrary" => call_create_instruction_library(client, arguments),
        "ListInstructionLibrary" => call_list_instruction_library(client, arguments),
        "DeleteInstructionLibrary" => call_delete_instruction_library(client, arguments),
        "ShowInstructionLibrary" => call_show_instruction_library(client, arguments),
        "UpdateInstructionLibrary" => call_update_instruction_library(client, arguments),
        "CreateInstruction" => call_create_instruction(client, arguments),
        "ListInstruction" => call_list_instruction(client, arguments),
        "DeleteInstruction" => call_delete_instruction(client, arguments),
        "ShowInstruction" => call_show_instruction(client, arguments),
        "UpdateInstruction" => call_update_instruction(client, arguments),
        "CreateInteractiveChat" => call_create_interactive_chat(client, arguments),
        "CreateLlmConfig" => call_create_llm_config(client, arguments),
        "ListLlmConfig" => call_list_llm_config(client, arguments),
        "DeleteLlmConfig" => call_delete_llm_config(client, arguments),
        "ShowLlmConfig" => call_show_llm_config(client, arguments),
        "UpdateLlmConfig" => call_update_llm_config(client, arguments),
        "CreateMcpServer" => call_create_mcp_server(client, arguments),
        "ListMcpServer" => call_list_mcp_server(client, arguments),
        "DeleteMcpServer" => call_delete_mcp_server(client, arguments),
        "ShowMcpServer" => call_show_mcp_server(client, arguments),
        "UpdateMcpServer" => call_update_mcp_server(client, arguments),
        "CreatePluginConfig" => call_create_plugin_config(client, arguments),
        "ListPluginConfig" => call_list_plugin_config(client, arguments),
        "DeletePluginConfig" => call_delete_plugin_config(client, arguments),
        "ShowPluginConfig" => call_show_plugin_config(client, arguments),
        "UpdatePluginConfig" => call_update_plugin_config(client, arguments),
        "ShowPluginConfigDefaultInfo" => call_show_plugin_config_default_info(client),
        "CreateRole" => call_create_role(client, arguments),
        "ListRole" => call_list_role(client, arguments),
        "DeleteRole" => call_delete_role(client, arguments),
        "ShowRole" => call_show_role(client, arguments),
        "UpdateRole" => call_update_role(client, arguments),
        _ => return None,
    })
}

fn call_create_instruction_library(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_instruction_library(
        arguments.body::<types::CreateInstructionLibraryRequest>(),
    );
    Request::new(request, builders::CreateInstructionLibrary::send)
}

fn call_list_instruction_library(client: &Client, arguments: &mut Arguments) -> Request {
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
    Request::paged(
        request,
        builders::ListInstructionLibrary::send,
        builders::ListInstructionLibrary::pages,
        builders::ListInstructionLibrary::items,
    )
}

fn call_delete_instruction_library(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_instruction_library(arguments.body::<Vec<String>>());
    Request::new(request, builders::DeleteInstructionLibrary::send)
}

fn call_show_instruction_library(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_instruction_library(
        arguments.required::<String>("instruction_library_id"),
    );
    Request::new(request, builders::ShowInstructionLibrary::send)
}

fn call_update_instruction_library(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.update_instruction_library(
        arguments.required::<String>("instruction_library_id"),
        arguments.body::<types::UpdateInstructionLibraryRequest>(),
    );
    Request::new(request, builders::UpdateInstructionLibrary::send)
}

fn call_create_instruction(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_instruction(arguments.body::<types::CreateInstructionRequest>());
    Request::new(request, builders::CreateInstruction::send)
}

fn call_list_instruction(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_instruction(
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
    Request::paged(
        request,
        builders::ListInstruction::send,
        builders::ListInstruction::pages,
        builders::ListInstruction::items,
    )
}

fn call_delete_instruction(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_instruction(arguments.body::<Vec<String>>());
    Request::new(request, builders::DeleteInstruction::send)
}

fn call_show_instruction(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_instruction(arguments.required::<String>("instruction_id"));
    Request::new(request, builders::ShowInstruction::send)
}

fn call_update_instruction(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.update_instruction(
        arguments.required::<String>("instruction_id"),
        arguments.body::<types::UpdateInstructionRequest>(),
    );
    Request::new(request, builders::UpdateInstruction::send)
}

fn call_create_interactive_chat(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_interactive_chat(
        arguments.body::<types::CreateInteractiveChatRequest>(),
    );
    Request::new(request, builders::CreateInteractiveChat::send)
}

fn call_create_llm_config(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_llm_config(arguments.body::<types::CreateLlmConfigRequest>());
    Request::new(request, builders::CreateLlmConfig::send)
}

fn call_list_llm_config(client: &Client, arguments: &mut Arguments) -> Request {
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
    Request::paged(
        request,
        builders::ListLlmConfig::send,
        builders::ListLlmConfig::pages,
        builders::ListLlmConfig::items,
    )
}

fn call_delete_llm_config(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_llm_config(arguments.body::<Vec<String>>());
    Request::new(request, builders::DeleteLlmConfig::send)
}

fn call_show_llm_config(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_llm_config(arguments.required::<String>("llm_config_id"));
    Request::new(request, builders::ShowLlmConfig::send)
}

fn call_update_llm_config(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.update_llm_config(
        arguments.required::<String>("llm_config_id"),
        arguments.body::<types::UpdateLlmConfigRequest>(),
    );
    Request::new(request, builders::UpdateLlmConfig::send)
}

fn call_create_mcp_server(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_mcp_server(arguments.body::<types::CreateMcpServerRequest>());
    Request::new(request, builders::CreateMcpServer::send)
}

fn call_list_mcp_server(client: &Client, arguments: &mut Arguments) -> Request {
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
    Request::paged(
        request,
        builders::ListMcpServer::send,
        builders::ListMcpServer::pages,
        builders::ListMcpServer::items,
    )
}

fn call_delete_mcp_server(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_mcp_server(arguments.body::<Vec<String>>());
    Request::new(request, builders::DeleteMcpServer::send)
}

fn call_show_mcp_server(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_mcp_server(arguments.required::<String>("mcp_server_id"));
    Request::new(request, builders::ShowMcpServer::send)
}

fn call_update_mcp_server(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.update_mcp_server(
        arguments.required::<String>("mcp_server_id"),
        arguments.body::<types::UpdateMcpServerRequest>(),
    );
    Request::new(request, builders::UpdateMcpServer::send)
}

fn call_create_plugin_config(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_plugin_config(arguments.body::<types::CreatePluginConfigRequest>());
    Request::new(request, builders::CreatePluginConfig::send)
}

fn call_list_plugin_config(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_plugin_config();
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional::<types::PluginProvider>("plugin_provider") {
        request = request.plugin_provider(value);
    }
    if let Some(value) = arguments.optional::<types::PluginType>("plugin_type") {
        request = request.plugin_type(value);
    }
    Request::paged(
        request,
        builders::ListPluginConfig::send,
        builders::ListPluginConfig::pages,
        builders::ListPluginConfig::items,
    )
}

fn call_delete_plugin_config(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_plugin_config(arguments.body::<Vec<String>>());
    Request::new(request, builders::DeletePluginConfig::send)
}

fn call_show_plugin_config(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_plugin_config(arguments.required::<String>("plugin_config_id"));
    Request::new(request, builders::ShowPluginConfig::send)
}

fn call_update_plugin_config(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.update_plugin_config(
        arguments.required::<String>("plugin_config_id"),
        arguments.body::<types::UpdatePluginConfigRequest>(),
    );
    Request::new(request, builders::UpdatePluginConfig::send)
}

fn call_show_plugin_config_default_info(client: &Client) -> Request {
    let request = client.show_plugin_config_default_info();
    Request::new(request, builders::ShowPluginConfigDefaultInfo::send)
}

fn call_create_role(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_role(arguments.body::<types::CreateRoleRequest>());
    Request::new(request, builders::CreateRole::send)
}

fn call_list_role(client: &Client, arguments: &mut Arguments) -> Request {
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
    Request::paged(
        request,
        builders::ListRole::send,
        builders::ListRole::pages,
        builders::ListRole::items,
    )
}

fn call_delete_role(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_role(arguments.body::<Vec<String>>());
    Request::new(request, builders::DeleteRole::send)
}

fn call_show_role(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_role(arguments.required::<String>("role_id"));
    Request::new(request, builders::ShowRole::send)
}

fn call_update_role(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.update_role(
        arguments.required::<String>("role_id"),
        arguments.body::<types::UpdateRoleRequest>(),
    );
    Request::new(request, builders::UpdateRole::send)
}
