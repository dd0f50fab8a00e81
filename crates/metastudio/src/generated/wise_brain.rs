//! The family `wise-brain`. Language models behind conversations: roles, instructions, plugins and tools.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

/// Entries of the operation table.
pub mod operations {
    use crate::operation::{
        Method, Operation, Pagination, Parameter, Retry, Status, Success,
    };
    /// `POST /v1/{project_id}/wise-brain-manager/instruction-library`
    pub static CREATE_INSTRUCTION_LIBRARY: Operation = Operation {
        family: "wise-brain",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/name").length(1, 64),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::CreateInstructionLibraryResponse>(),
        ..Operation::new(
            "CreateInstructionLibrary",
            Method::Post,
            "/v1/{project_id}/wise-brain-manager/instruction-library",
        )
    };
    /// `GET /v1/{project_id}/wise-brain-manager/instruction-library`
    pub static LIST_INSTRUCTION_LIBRARY: Operation = Operation {
        family: "wise-brain",
        idempotent: true,
        retry: Retry::Idempotent,
        pagination: Some(Pagination {
            items: "data",
            total: Some("count"),
            offset: "offset",
            limit: "limit",
            default_limit: Some(10),
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::query("offset").range(0.0, 2147483647.0),
            Parameter::query("limit").range(1.0, 100.0),
            Parameter::query("name"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::ListInstructionLibraryResponse>(),
        ..Operation::new(
            "ListInstructionLibrary",
            Method::Get,
            "/v1/{project_id}/wise-brain-manager/instruction-library",
        )
    };
    /// `POST /v1/{project_id}/wise-brain-manager/instruction-library/delete`
    pub static DELETE_INSTRUCTION_LIBRARY: Operation = Operation {
        family: "wise-brain",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("").items(1, 100),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        ..Operation::new(
            "DeleteInstructionLibrary",
            Method::Post,
            "/v1/{project_id}/wise-brain-manager/instruction-library/delete",
        )
    };
    /// `GET /v1/{project_id}/wise-brain-manager/instruction-library/{instruction_library_id}`
    pub static SHOW_INSTRUCTION_LIBRARY: Operation = Operation {
        family: "wise-brain",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("instruction_library_id").max_length(64),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::InstructionLibrary>(),
        ..Operation::new(
            "ShowInstructionLibrary",
            Method::Get,
            "/v1/{project_id}/wise-brain-manager/instruction-library/{instruction_library_id}",
        )
    };
    /// `PUT /v1/{project_id}/wise-brain-manager/instruction-library/{instruction_library_id}`
    pub static UPDATE_INSTRUCTION_LIBRARY: Operation = Operation {
        family: "wise-brain",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("instruction_library_id").max_length(64),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        ..Operation::new(
            "UpdateInstructionLibrary",
            Method::Put,
            "/v1/{project_id}/wise-brain-manager/instruction-library/{instruction_library_id}",
        )
    };
    /// `POST /v1/{project_id}/wise-brain-manager/instruction`
    pub static CREATE_INSTRUCTION: Operation = Operation {
        family: "wise-brain",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/name").length(1, 64),
            Parameter::body("/description").length(1, 256),
            Parameter::body("/instruction").length(1, 1024),
            Parameter::body("/instruction_library_id").length(1, 64),
            Parameter::body("/slot_list").max_items(3),
            Parameter::body("/slot_list/*/name").length(1, 64),
            Parameter::body("/slot_list/*/description").max_length(256),
            Parameter::body("/slot_list/*/knowledge_library_list").max_items(32),
            Parameter::body("/slot_list/*/knowledge_library_list/*/knowledge_library_id")
                .max_length(64),
            Parameter::body("/reply_words_list").max_items(32),
            Parameter::body("/reply_words_list/*/reply_words").max_length(65535),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::CreateInstructionResponse>(),
        ..Operation::new(
            "CreateInstruction",
            Method::Post,
            "/v1/{project_id}/wise-brain-manager/instruction",
        )
    };
    /// `GET /v1/{project_id}/wise-brain-manager/instruction`
    pub static LIST_INSTRUCTION: Operation = Operation {
        family: "wise-brain",
        idempotent: true,
        retry: Retry::Idempotent,
        pagination: Some(Pagination {
            items: "data",
            total: Some("count"),
            offset: "offset",
            limit: "limit",
            default_limit: Some(10),
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::query("offset").range(0.0, 2147483647.0),
            Parameter::query("limit").range(1.0, 100.0),
            Parameter::query("instruction_library_id").required().length(1, 64),
            Parameter::query("name"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::ListInstructionResponse>(),
        ..Operation::new(
            "ListInstruction",
            Method::Get,
            "/v1/{project_id}/wise-brain-manager/instruction",
        )
    };
    /// `POST /v1/{project_id}/wise-brain-manager/instruction/delete`
    pub static DELETE_INSTRUCTION: Operation = Operation {
        family: "wise-brain",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("").items(1, 100),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        ..Operation::new(
            "DeleteInstruction",
            Method::Post,
            "/v1/{project_id}/wise-brain-manager/instruction/delete",
        )
    };
    /// `GET /v1/{project_id}/wise-brain-manager/instruction/{instruction_id}`
    pub static SHOW_INSTRUCTION: Operation = Operation {
        family: "wise-brain",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("instruction_id").max_length(64),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::Instruction>(),
        ..Operation::new(
            "ShowInstruction",
            Method::Get,
            "/v1/{project_id}/wise-brain-manager/instruction/{instruction_id}",
        )
    };
    /// `PUT /v1/{project_id}/wise-brain-manager/instruction/{instruction_id}`
    pub static UPDATE_INSTRUCTION: Operation = Operation {
        family: "wise-brain",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("instruction_id").max_length(64),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/slot_list/*/name").length(1, 64),
            Parameter::body("/slot_list/*/description").max_length(256),
            Parameter::body("/slot_list/*/knowledge_library_list").max_items(32),
            Parameter::body("/slot_list/*/knowledge_library_list/*/knowledge_library_id")
                .max_length(64),
            Parameter::body("/reply_words_list/*/reply_words").max_length(65535),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        ..Operation::new(
            "UpdateInstruction",
            Method::Put,
            "/v1/{project_id}/wise-brain-manager/instruction/{instruction_id}",
        )
    };
    /// `POST /v1/{project_id}/wise-brain-manager/chat`
    pub static CREATE_INTERACTIVE_CHAT: Operation = Operation {
        family: "wise-brain",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/role_id").length(1, 64),
            Parameter::body("/message").length(1, 1024),
            Parameter::body("/session_id").length(1, 64),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::CreateInteractiveChatResponse>(),
        ..Operation::new(
            "CreateInteractiveChat",
            Method::Post,
            "/v1/{project_id}/wise-brain-manager/chat",
        )
    };
    /// `POST /v1/{project_id}/wise-brain-manager/llm-config`
    pub static CREATE_LLM_CONFIG: Operation = Operation {
        family: "wise-brain",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/name").length(1, 32),
            Parameter::body("/llm_url").length(1, 512),
            Parameter::body("/api_key").length(1, 128),
            Parameter::body("/model").max_length(64),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::CreateLlmConfigResponse>(),
        ..Operation::new(
            "CreateLlmConfig",
            Method::Post,
            "/v1/{project_id}/wise-brain-manager/llm-config",
        )
    };
    /// `GET /v1/{project_id}/wise-brain-manager/llm-config`
    pub static LIST_LLM_CONFIG: Operation = Operation {
        family: "wise-brain",
        idempotent: true,
        retry: Retry::Idempotent,
        pagination: Some(Pagination {
            items: "data",
            total: Some("count"),
            offset: "offset",
            limit: "limit",
            default_limit: Some(10),
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::query("offset").range(0.0, 2147483647.0),
            Parameter::query("limit").range(1.0, 100.0),
            Parameter::query("name"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::ListLlmConfigResponse>(),
        ..Operation::new(
            "ListLlmConfig",
            Method::Get,
            "/v1/{project_id}/wise-brain-manager/llm-config",
        )
    };
    /// `POST /v1/{project_id}/wise-brain-manager/llm-config/delete`
    pub static DELETE_LLM_CONFIG: Operation = Operation {
        family: "wise-brain",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("").items(1, 100),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        ..Operation::new(
            "DeleteLlmConfig",
            Method::Post,
            "/v1/{project_id}/wise-brain-manager/llm-config/delete",
        )
    };
    /// `GET /v1/{project_id}/wise-brain-manager/llm-config/{llm_config_id}`
    pub static SHOW_LLM_CONFIG: Operation = Operation {
        family: "wise-brain",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("llm_config_id").max_length(64),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::LlmConfig>(),
        ..Operation::new(
            "ShowLlmConfig",
            Method::Get,
            "/v1/{project_id}/wise-brain-manager/llm-config/{llm_config_id}",
        )
    };
    /// `PUT /v1/{project_id}/wise-brain-manager/llm-config/{llm_config_id}`
    pub static UPDATE_LLM_CONFIG: Operation = Operation {
        family: "wise-brain",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("llm_config_id").max_length(64),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        ..Operation::new(
            "UpdateLlmConfig",
            Method::Put,
            "/v1/{project_id}/wise-brain-manager/llm-config/{llm_config_id}",
        )
    };
    /// `POST /v1/{project_id}/wise-brain-manager/mcp-server`
    pub static CREATE_MCP_SERVER: Operation = Operation {
        family: "wise-brain",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/name").length(1, 32),
            Parameter::body("/mcp_server_url").length(1, 512),
            Parameter::body("/auth_header_name").max_length(64),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::CreateMcpServerResponse>(),
        ..Operation::new(
            "CreateMcpServer",
            Method::Post,
            "/v1/{project_id}/wise-brain-manager/mcp-server",
        )
    };
    /// `GET /v1/{project_id}/wise-brain-manager/mcp-server`
    pub static LIST_MCP_SERVER: Operation = Operation {
        family: "wise-brain",
        idempotent: true,
        retry: Retry::Idempotent,
        pagination: Some(Pagination {
            items: "data",
            total: Some("count"),
            offset: "offset",
            limit: "limit",
            default_limit: Some(10),
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::query("offset").range(0.0, 2147483647.0),
            Parameter::query("limit").range(1.0, 100.0),
            Parameter::query("name"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        sensitive: &["/data/*/mcp_server_url"],
        success: Success::json::<crate::types::ListMcpServerResponse>(),
        ..Operation::new(
            "ListMcpServer",
            Method::Get,
            "/v1/{project_id}/wise-brain-manager/mcp-server",
        )
    };
    /// `POST /v1/{project_id}/wise-brain-manager/mcp-server/delete`
    pub static DELETE_MCP_SERVER: Operation = Operation {
        family: "wise-brain",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("").items(1, 100),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        ..Operation::new(
            "DeleteMcpServer",
            Method::Post,
            "/v1/{project_id}/wise-brain-manager/mcp-server/delete",
        )
    };
    /// `GET /v1/{project_id}/wise-brain-manager/mcp-server/{mcp_server_id}`
    pub static SHOW_MCP_SERVER: Operation = Operation {
        family: "wise-brain",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("mcp_server_id").max_length(64),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        sensitive: &["/mcp_server_url"],
        success: Success::json::<crate::types::McpServer>(),
        ..Operation::new(
            "ShowMcpServer",
            Method::Get,
            "/v1/{project_id}/wise-brain-manager/mcp-server/{mcp_server_id}",
        )
    };
    /// `PUT /v1/{project_id}/wise-brain-manager/mcp-server/{mcp_server_id}`
    pub static UPDATE_MCP_SERVER: Operation = Operation {
        family: "wise-brain",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("mcp_server_id").max_length(64),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        ..Operation::new(
            "UpdateMcpServer",
            Method::Put,
            "/v1/{project_id}/wise-brain-manager/mcp-server/{mcp_server_id}",
        )
    };
    /// `POST /v1/{project_id}/wise-brain-manager/plugin-config`
    pub static CREATE_PLUGIN_CONFIG: Operation = Operation {
        family: "wise-brain",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/api_key").max_length(256),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::CreatePluginConfigResponse>(),
        ..Operation::new(
            "CreatePluginConfig",
            Method::Post,
            "/v1/{project_id}/wise-brain-manager/plugin-config",
        )
    };
    /// `GET /v1/{project_id}/wise-brain-manager/plugin-config`
    pub static LIST_PLUGIN_CONFIG: Operation = Operation {
        family: "wise-brain",
        idempotent: true,
        retry: Retry::Idempotent,
        pagination: Some(Pagination {
            items: "data",
            total: Some("count"),
            offset: "offset",
            limit: "limit",
            default_limit: Some(10),
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::query("offset").range(0.0, 2147483647.0),
            Parameter::query("limit").range(1.0, 100.0),
            Parameter::query("plugin_provider"),
            Parameter::query("plugin_type"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::ListPluginConfigResponse>(),
        ..Operation::new(
            "ListPluginConfig",
            Method::Get,
            "/v1/{project_id}/wise-brain-manager/plugin-config",
        )
    };
    /// `POST /v1/{project_id}/wise-brain-manager/plugin-config/delete`
    pub static DELETE_PLUGIN_CONFIG: Operation = Operation {
        family: "wise-brain",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("").items(1, 100),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        ..Operation::new(
            "DeletePluginConfig",
            Method::Post,
            "/v1/{project_id}/wise-brain-manager/plugin-config/delete",
        )
    };
    /// `GET /v1/{project_id}/wise-brain-manager/plugin-config/{plugin_config_id}`
    pub static SHOW_PLUGIN_CONFIG: Operation = Operation {
        family: "wise-brain",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("plugin_config_id").max_length(64),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::PluginConfig>(),
        ..Operation::new(
            "ShowPluginConfig",
            Method::Get,
            "/v1/{project_id}/wise-brain-manager/plugin-config/{plugin_config_id}",
        )
    };
    /// `PUT /v1/{project_id}/wise-brain-manager/plugin-config/{plugin_config_id}`
    pub static UPDATE_PLUGIN_CONFIG: Operation = Operation {
        family: "wise-brain",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("plugin_config_id").max_length(64),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        ..Operation::new(
            "UpdatePluginConfig",
            Method::Put,
            "/v1/{project_id}/wise-brain-manager/plugin-config/{plugin_config_id}",
        )
    };
    /// `GET /v1/{project_id}/wise-brain-manager/plugin-config-default`
    pub static SHOW_PLUGIN_CONFIG_DEFAULT_INFO: Operation = Operation {
        family: "wise-brain",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::DefaultPlugins>(),
        ..Operation::new(
            "ShowPluginConfigDefaultInfo",
            Method::Get,
            "/v1/{project_id}/wise-brain-manager/plugin-config-default",
        )
    };
    /// `POST /v1/{project_id}/wise-brain-manager/role`
    pub static CREATE_ROLE: Operation = Operation {
        family: "wise-brain",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/name").length(1, 32),
            Parameter::body("/description").length(1, 256),
            Parameter::body("/role_business_list").items(1, 32),
            Parameter::body("/role_business_list/*/prompt").length(1, 1024),
            Parameter::body("/role_business_list/*/knowledge_library_list")
                .max_items(32),
            Parameter::body(
                    "/role_business_list/*/knowledge_library_list/*/knowledge_library_id_list",
                )
                .max_items(32),
            Parameter::body(
                    "/role_business_list/*/knowledge_library_list/*/knowledge_library_id_list/*",
                )
                .length(1, 64),
            Parameter::body("/llm_config_id").max_length(64),
            Parameter::body("/plugin_config_list").max_items(16),
            Parameter::body("/plugin_config_list/*/plugin_config_id").max_length(64),
            Parameter::body("/mcp_server_id_list").max_items(32),
            Parameter::body("/mcp_server_id_list/*").length(1, 64),
            Parameter::body("/instruction_library_id").max_length(64),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::CreateRoleResponse>(),
        ..Operation::new(
            "CreateRole",
            Method::Post,
            "/v1/{project_id}/wise-brain-manager/role",
        )
    };
    /// `GET /v1/{project_id}/wise-brain-manager/role`
    pub static LIST_ROLE: Operation = Operation {
        family: "wise-brain",
        idempotent: true,
        retry: Retry::Idempotent,
        pagination: Some(Pagination {
            items: "data",
            total: Some("count"),
            offset: "offset",
            limit: "limit",
            default_limit: Some(10),
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::query("offset").range(0.0, 2147483647.0),
            Parameter::query("limit").range(1.0, 100.0),
            Parameter::query("name"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::ListRoleResponse>(),
        ..Operation::new(
            "ListRole",
            Method::Get,
            "/v1/{project_id}/wise-brain-manager/role",
        )
    };
    /// `POST /v1/{project_id}/wise-brain-manager/role/delete`
    pub static DELETE_ROLE: Operation = Operation {
        family: "wise-brain",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("").items(1, 100),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        ..Operation::new(
            "DeleteRole",
            Method::Post,
            "/v1/{project_id}/wise-brain-manager/role/delete",
        )
    };
    /// `GET /v1/{project_id}/wise-brain-manager/role/{role_id}`
    pub static SHOW_ROLE: Operation = Operation {
        family: "wise-brain",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("role_id").max_length(64),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::Role>(),
        ..Operation::new(
            "ShowRole",
            Method::Get,
            "/v1/{project_id}/wise-brain-manager/role/{role_id}",
        )
    };
    /// `PUT /v1/{project_id}/wise-brain-manager/role/{role_id}`
    pub static UPDATE_ROLE: Operation = Operation {
        family: "wise-brain",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("role_id").max_length(64),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/role_business_list/*/prompt").length(1, 1024),
            Parameter::body("/role_business_list/*/knowledge_library_list")
                .max_items(32),
            Parameter::body(
                    "/role_business_list/*/knowledge_library_list/*/knowledge_library_id_list",
                )
                .max_items(32),
            Parameter::body(
                    "/role_business_list/*/knowledge_library_list/*/knowledge_library_id_list/*",
                )
                .length(1, 64),
            Parameter::body("/plugin_config_list/*/plugin_config_id").max_length(64),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        ..Operation::new(
            "UpdateRole",
            Method::Put,
            "/v1/{project_id}/wise-brain-manager/role/{role_id}",
        )
    };
}
/// Request builders.
pub mod builders {
    use crate::runtime::{Call, CallOptions, Error, Items, Pages, Response};
    use crate::types;
    /// Create an instruction library.
    ///
    /// A library holds instructions (`CreateInstruction`) that a role can carry out; a role has at
    /// most one library.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/instruction-library` (CreateInstructionLibrary)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateInstructionLibrary {
        pub(super) call: Call,
    }
    impl CreateInstructionLibrary {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(
            self,
        ) -> Result<Response<types::CreateInstructionLibraryResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::CreateInstructionLibraryResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// List instruction libraries.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/instruction-library` (ListInstructionLibrary)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListInstructionLibrary {
        pub(super) call: Call,
    }
    impl ListInstructionLibrary {
        /// How many elements to skip. Range: 0 to 2147483647. Default: `0`.
        pub fn offset(mut self, offset: i32) -> Self {
            self.call.set("offset", offset);
            self
        }
        /// How many elements a page holds at most. Range: 1 to 100. Default: `10`.
        pub fn limit(mut self, limit: i32) -> Self {
            self.call.set("limit", limit);
            self
        }
        /// Whether a part of the name is enough is undocumented.
        pub fn name(mut self, name: impl Into<String>) -> Self {
            self.call.set("name", Into::<String>::into(name));
            self
        }
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(
            self,
        ) -> Result<Response<types::ListInstructionLibraryResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::ListInstructionLibraryResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::ListInstructionLibraryResponse> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::ListInstructionLibraryResponse> {
            Items::new(self.call)
        }
    }
    /// Delete instruction libraries.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/instruction-library/delete`
    /// (DeleteInstructionLibrary)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteInstructionLibrary {
        pub(super) call: Call,
    }
    impl DeleteInstructionLibrary {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<()>, Error> {
            self.call.empty().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<()>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Show an instruction library.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/instruction-library/{instruction_library_id}`
    /// (ShowInstructionLibrary)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowInstructionLibrary {
        pub(super) call: Call,
    }
    impl ShowInstructionLibrary {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<types::InstructionLibrary>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::InstructionLibrary>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Change an instruction library.
    ///
    /// `PUT /v1/{project_id}/wise-brain-manager/instruction-library/{instruction_library_id}`
    /// (UpdateInstructionLibrary)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UpdateInstructionLibrary {
        pub(super) call: Call,
    }
    impl UpdateInstructionLibrary {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<()>, Error> {
            self.call.empty().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<()>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Create an instruction.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/instruction` (CreateInstruction)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateInstruction {
        pub(super) call: Call,
    }
    impl CreateInstruction {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(
            self,
        ) -> Result<Response<types::CreateInstructionResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::CreateInstructionResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// List instructions.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/instruction` (ListInstruction)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListInstruction {
        pub(super) call: Call,
    }
    impl ListInstruction {
        /// How many elements to skip. Range: 0 to 2147483647. Default: `0`.
        pub fn offset(mut self, offset: i32) -> Self {
            self.call.set("offset", offset);
            self
        }
        /// How many elements a page holds at most. Range: 1 to 100. Default: `10`.
        pub fn limit(mut self, limit: i32) -> Self {
            self.call.set("limit", limit);
            self
        }
        /// Whether a part of the name is enough is undocumented.
        pub fn name(mut self, name: impl Into<String>) -> Self {
            self.call.set("name", Into::<String>::into(name));
            self
        }
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(
            self,
        ) -> Result<Response<types::ListInstructionResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::ListInstructionResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::ListInstructionResponse> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::ListInstructionResponse> {
            Items::new(self.call)
        }
    }
    /// Delete instructions.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/instruction/delete` (DeleteInstruction)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteInstruction {
        pub(super) call: Call,
    }
    impl DeleteInstruction {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<()>, Error> {
            self.call.empty().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<()>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Show an instruction.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/instruction/{instruction_id}` (ShowInstruction)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowInstruction {
        pub(super) call: Call,
    }
    impl ShowInstruction {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<types::Instruction>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::Instruction>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Change an instruction.
    ///
    /// The library of an instruction cannot be changed.
    ///
    /// `PUT /v1/{project_id}/wise-brain-manager/instruction/{instruction_id}` (UpdateInstruction)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UpdateInstruction {
        pub(super) call: Call,
    }
    impl UpdateInstruction {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<()>, Error> {
            self.call.empty().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<()>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Say something to a role and get its reply.
    ///
    /// The reply comes as a whole, in one response, so the call takes as long as the language model
    /// needs.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/chat` (CreateInteractiveChat)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateInteractiveChat {
        pub(super) call: Call,
    }
    impl CreateInteractiveChat {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(
            self,
        ) -> Result<Response<types::CreateInteractiveChatResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::CreateInteractiveChatResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Create an LLM configuration.
    ///
    /// Lets roles use a large language model of your own (llm_source LLM_CONFIG). No operation
    /// shows the key again.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/llm-config` (CreateLlmConfig)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateLlmConfig {
        pub(super) call: Call,
    }
    impl CreateLlmConfig {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(
            self,
        ) -> Result<Response<types::CreateLlmConfigResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::CreateLlmConfigResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// List LLM configurations.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/llm-config` (ListLlmConfig)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListLlmConfig {
        pub(super) call: Call,
    }
    impl ListLlmConfig {
        /// How many elements to skip. Range: 0 to 2147483647. Default: `0`.
        pub fn offset(mut self, offset: i32) -> Self {
            self.call.set("offset", offset);
            self
        }
        /// How many elements a page holds at most. Range: 1 to 100. Default: `10`.
        pub fn limit(mut self, limit: i32) -> Self {
            self.call.set("limit", limit);
            self
        }
        /// Whether a part of the name is enough is undocumented.
        pub fn name(mut self, name: impl Into<String>) -> Self {
            self.call.set("name", Into::<String>::into(name));
            self
        }
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(
            self,
        ) -> Result<Response<types::ListLlmConfigResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::ListLlmConfigResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::ListLlmConfigResponse> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::ListLlmConfigResponse> {
            Items::new(self.call)
        }
    }
    /// Delete LLM configurations.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/llm-config/delete` (DeleteLlmConfig)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteLlmConfig {
        pub(super) call: Call,
    }
    impl DeleteLlmConfig {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<()>, Error> {
            self.call.empty().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<()>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Show an LLM configuration.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/llm-config/{llm_config_id}` (ShowLlmConfig)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowLlmConfig {
        pub(super) call: Call,
    }
    impl ShowLlmConfig {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<types::LlmConfig>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::LlmConfig>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Change an LLM configuration.
    ///
    /// `PUT /v1/{project_id}/wise-brain-manager/llm-config/{llm_config_id}` (UpdateLlmConfig)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UpdateLlmConfig {
        pub(super) call: Call,
    }
    impl UpdateLlmConfig {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<()>, Error> {
            self.call.empty().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<()>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Register an MCP server.
    ///
    /// Registers a server whose tools roles may call by the Model Context Protocol (MCP).
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/mcp-server` (CreateMcpServer)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateMcpServer {
        pub(super) call: Call,
    }
    impl CreateMcpServer {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(
            self,
        ) -> Result<Response<types::CreateMcpServerResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::CreateMcpServerResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// List MCP servers.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/mcp-server` (ListMcpServer)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListMcpServer {
        pub(super) call: Call,
    }
    impl ListMcpServer {
        /// How many elements to skip. Range: 0 to 2147483647. Default: `0`.
        pub fn offset(mut self, offset: i32) -> Self {
            self.call.set("offset", offset);
            self
        }
        /// How many elements a page holds at most. Range: 1 to 100. Default: `10`.
        pub fn limit(mut self, limit: i32) -> Self {
            self.call.set("limit", limit);
            self
        }
        /// Whether a part of the name is enough is undocumented.
        pub fn name(mut self, name: impl Into<String>) -> Self {
            self.call.set("name", Into::<String>::into(name));
            self
        }
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(
            self,
        ) -> Result<Response<types::ListMcpServerResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::ListMcpServerResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::ListMcpServerResponse> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::ListMcpServerResponse> {
            Items::new(self.call)
        }
    }
    /// Remove MCP servers.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/mcp-server/delete` (DeleteMcpServer)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteMcpServer {
        pub(super) call: Call,
    }
    impl DeleteMcpServer {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<()>, Error> {
            self.call.empty().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<()>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Show an MCP server.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/mcp-server/{mcp_server_id}` (ShowMcpServer)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowMcpServer {
        pub(super) call: Call,
    }
    impl ShowMcpServer {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<types::McpServer>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::McpServer>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Change how an MCP server is reached.
    ///
    /// `PUT /v1/{project_id}/wise-brain-manager/mcp-server/{mcp_server_id}` (UpdateMcpServer)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UpdateMcpServer {
        pub(super) call: Call,
    }
    impl UpdateMcpServer {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<()>, Error> {
            self.call.empty().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<()>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Create a plugin configuration.
    ///
    /// Lets roles use a provider of weather or web search under a key of your own. No operation
    /// shows the key again.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/plugin-config` (CreatePluginConfig)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreatePluginConfig {
        pub(super) call: Call,
    }
    impl CreatePluginConfig {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(
            self,
        ) -> Result<Response<types::CreatePluginConfigResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::CreatePluginConfigResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// List plugin configurations.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/plugin-config` (ListPluginConfig)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListPluginConfig {
        pub(super) call: Call,
    }
    impl ListPluginConfig {
        /// How many elements to skip. Range: 0 to 2147483647. Default: `0`.
        pub fn offset(mut self, offset: i32) -> Self {
            self.call.set("offset", offset);
            self
        }
        /// How many elements a page holds at most. Range: 1 to 100. Default: `10`.
        pub fn limit(mut self, limit: i32) -> Self {
            self.call.set("limit", limit);
            self
        }
        /// Only elements whose `plugin_provider` is this.
        pub fn plugin_provider(
            mut self,
            plugin_provider: impl Into<types::PluginProvider>,
        ) -> Self {
            self.call
                .set(
                    "plugin_provider",
                    Into::<types::PluginProvider>::into(plugin_provider),
                );
            self
        }
        /// Only configurations of providers that do this.
        pub fn plugin_type(mut self, plugin_type: impl Into<types::PluginType>) -> Self {
            self.call.set("plugin_type", Into::<types::PluginType>::into(plugin_type));
            self
        }
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(
            self,
        ) -> Result<Response<types::ListPluginConfigResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::ListPluginConfigResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::ListPluginConfigResponse> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::ListPluginConfigResponse> {
            Items::new(self.call)
        }
    }
    /// Delete plugin configurations.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/plugin-config/delete` (DeletePluginConfig)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeletePluginConfig {
        pub(super) call: Call,
    }
    impl DeletePluginConfig {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<()>, Error> {
            self.call.empty().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<()>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Show a plugin configuration.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/plugin-config/{plugin_config_id}`
    /// (ShowPluginConfig)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowPluginConfig {
        pub(super) call: Call,
    }
    impl ShowPluginConfig {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<types::PluginConfig>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::PluginConfig>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Change a plugin configuration.
    ///
    /// Only the key can be changed.
    ///
    /// `PUT /v1/{project_id}/wise-brain-manager/plugin-config/{plugin_config_id}`
    /// (UpdatePluginConfig)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UpdatePluginConfig {
        pub(super) call: Call,
    }
    impl UpdatePluginConfig {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<()>, Error> {
            self.call.empty().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<()>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Show which plugins work without a configuration of your own.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/plugin-config-default`
    /// (ShowPluginConfigDefaultInfo)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowPluginConfigDefaultInfo {
        pub(super) call: Call,
    }
    impl ShowPluginConfigDefaultInfo {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<types::DefaultPlugins>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::DefaultPlugins>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Create a role.
    ///
    /// A role is what an assistant is: a language model with a prompt per language, and the
    /// knowledge, plugins, MCP servers and instructions that it may use. `CreateInteractiveChat`
    /// talks to it.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/role` (CreateRole)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateRole {
        pub(super) call: Call,
    }
    impl CreateRole {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<types::CreateRoleResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::CreateRoleResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// List roles.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/role` (ListRole)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListRole {
        pub(super) call: Call,
    }
    impl ListRole {
        /// How many elements to skip. Range: 0 to 2147483647. Default: `0`.
        pub fn offset(mut self, offset: i32) -> Self {
            self.call.set("offset", offset);
            self
        }
        /// How many elements a page holds at most. Range: 1 to 100. Default: `10`.
        pub fn limit(mut self, limit: i32) -> Self {
            self.call.set("limit", limit);
            self
        }
        /// Whether a part of the name is enough is undocumented.
        pub fn name(mut self, name: impl Into<String>) -> Self {
            self.call.set("name", Into::<String>::into(name));
            self
        }
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<types::ListRoleResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::ListRoleResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::ListRoleResponse> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::ListRoleResponse> {
            Items::new(self.call)
        }
    }
    /// Delete roles.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/role/delete` (DeleteRole)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteRole {
        pub(super) call: Call,
    }
    impl DeleteRole {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<()>, Error> {
            self.call.empty().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<()>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Show a role.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/role/{role_id}` (ShowRole)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowRole {
        pub(super) call: Call,
    }
    impl ShowRole {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<types::Role>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::Role>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Change a role.
    ///
    /// `PUT /v1/{project_id}/wise-brain-manager/role/{role_id}` (UpdateRole)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UpdateRole {
        pub(super) call: Call,
    }
    impl UpdateRole {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<()>, Error> {
            self.call.empty().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<()>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
}
/// Types that only this family has.
pub mod types {
    use crate::model::prelude::*;
    use crate::types::{ChatLanguage, KnowledgeType};
    /// `CreateInstructionLibraryRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateInstructionLibraryRequest {
        /// `name` (always there). 1 to 64 characters.
        pub name: String,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl CreateInstructionLibraryRequest {
        /// One with what is required; the rest has setters.
        pub fn new(name: impl Into<String>) -> Self {
            Self {
                name: name.into(),
                ..Default::default()
            }
        }
    }
    impl Object for CreateInstructionLibraryRequest {
        const MEMBERS: &'static [crate::model::Member] = &[required::<String>("name")];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.name)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "name", &self.name)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateInstructionLibraryRequest);
    /// The answer of `CreateInstructionLibrary`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateInstructionLibraryResponse {
        /// `instruction_library_id` (always there). 1 to 64 characters.
        pub instruction_library_id: String,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for CreateInstructionLibraryResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("instruction_library_id"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.instruction_library_id)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "instruction_library_id", &self.instruction_library_id)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateInstructionLibraryResponse);
    /// The answer of `ListInstructionLibrary`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ListInstructionLibraryResponse {
        /// `offset` (optional). At least 0.
        pub offset: Option<i32>,
        /// `limit` (optional). Range: 1 to 100.
        pub limit: Option<i32>,
        /// How many instruction libraries pass the filters, on all pages together. At least 0.
        pub count: Option<i32>,
        /// `data` (optional)
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<InstructionLibrary>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ListInstructionLibraryResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("offset"),
            optional::<Option<i32>>("limit"),
            optional::<Option<i32>>("count"),
            optional::<Vec<InstructionLibrary>>("data"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.offset),
                1 => read(map, &mut self.limit),
                2 => read(map, &mut self.count),
                _ => read(map, &mut self.data),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "offset", &self.offset)?;
            write_some(map, "limit", &self.limit)?;
            write_some(map, "count", &self.count)?;
            write_some(map, "data", &self.data)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ListInstructionLibraryResponse);
    /// A set of instructions that a role can carry out.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct InstructionLibrary {
        /// `instruction_library_id` (optional)
        pub instruction_library_id: Option<String>,
        /// `name` (optional)
        pub name: Option<String>,
        /// `create_time` (optional)
        pub create_time: Option<Timestamp>,
        /// `update_time` (optional)
        pub update_time: Option<Timestamp>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for InstructionLibrary {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("instruction_library_id"),
            optional::<Option<String>>("name"),
            optional::<Option<Timestamp>>("create_time"),
            optional::<Option<Timestamp>>("update_time"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.instruction_library_id),
                1 => read(map, &mut self.name),
                2 => read(map, &mut self.create_time),
                _ => read(map, &mut self.update_time),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "instruction_library_id", &self.instruction_library_id)?;
            write_some(map, "name", &self.name)?;
            write_some(map, "create_time", &self.create_time)?;
            write_some(map, "update_time", &self.update_time)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(InstructionLibrary);
    /// `UpdateInstructionLibraryRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateInstructionLibraryRequest {
        /// `name` (optional)
        pub name: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl UpdateInstructionLibraryRequest {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// `name` (optional)
        #[must_use]
        pub fn name(mut self, name: impl Into<String>) -> Self {
            self.name = Some(name.into());
            self
        }
    }
    impl Object for UpdateInstructionLibraryRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("name"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.name)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "name", &self.name)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(UpdateInstructionLibraryRequest);
    /// `CreateInstructionRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateInstructionRequest {
        /// `name` (always there). 1 to 64 characters.
        pub name: String,
        /// What the instruction does, in words. 1 to 256 characters.
        pub description: String,
        /// The command itself, in whatever form the device reads. A slot is named in braces, such as
        /// {channel}. 1 to 1024 characters.
        pub instruction: String,
        /// `instruction_library_id` (always there). 1 to 64 characters.
        pub instruction_library_id: String,
        /// The values that the instruction takes from what the user says. At most 3 elements.
        pub slot_list: Option<Vec<InstructionSlot>>,
        /// What is said when the instruction is carried out. At most 32 elements.
        pub reply_words_list: Option<Vec<InstructionReplyWords>>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl CreateInstructionRequest {
        /// One with what is required; the rest has setters.
        pub fn new(
            name: impl Into<String>,
            description: impl Into<String>,
            instruction: impl Into<String>,
            instruction_library_id: impl Into<String>,
        ) -> Self {
            Self {
                name: name.into(),
                description: description.into(),
                instruction: instruction.into(),
                instruction_library_id: instruction_library_id.into(),
                ..Default::default()
            }
        }
        /// The values that the instruction takes from what the user says. At most 3 elements.
        #[must_use]
        pub fn slot_list(mut self, slot_list: Vec<InstructionSlot>) -> Self {
            self.slot_list = Some(slot_list);
            self
        }
        /// What is said when the instruction is carried out. At most 32 elements.
        #[must_use]
        pub fn reply_words_list(
            mut self,
            reply_words_list: Vec<InstructionReplyWords>,
        ) -> Self {
            self.reply_words_list = Some(reply_words_list);
            self
        }
    }
    impl Object for CreateInstructionRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("name"),
            required::<String>("description"),
            required::<String>("instruction"),
            required::<String>("instruction_library_id"),
            optional::<Option<Vec<InstructionSlot>>>("slot_list"),
            optional::<Option<Vec<InstructionReplyWords>>>("reply_words_list"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.name),
                1 => read(map, &mut self.description),
                2 => read(map, &mut self.instruction),
                3 => read(map, &mut self.instruction_library_id),
                4 => read(map, &mut self.slot_list),
                _ => read(map, &mut self.reply_words_list),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "name", &self.name)?;
            write(map, "description", &self.description)?;
            write(map, "instruction", &self.instruction)?;
            write(map, "instruction_library_id", &self.instruction_library_id)?;
            write_some(map, "slot_list", &self.slot_list)?;
            write_some(map, "reply_words_list", &self.reply_words_list)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateInstructionRequest);
    /// A value that an instruction takes from what the user says.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct InstructionSlot {
        /// The name that `instruction` has in braces. 1 to 64 characters.
        pub name: String,
        /// What the value is, in words. At most 256 characters.
        pub description: Option<String>,
        /// Knowledge libraries of the slot, with their languages. What they are used for is
        /// undocumented. At most 32 elements.
        pub knowledge_library_list: Option<Vec<SlotKnowledgeLibrary>>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl InstructionSlot {
        /// One with what is required; the rest has setters.
        pub fn new(name: impl Into<String>) -> Self {
            Self {
                name: name.into(),
                ..Default::default()
            }
        }
        /// What the value is, in words. At most 256 characters.
        #[must_use]
        pub fn description(mut self, description: impl Into<String>) -> Self {
            self.description = Some(description.into());
            self
        }
        /// Knowledge libraries of the slot, with their languages. What they are used for is
        /// undocumented. At most 32 elements.
        #[must_use]
        pub fn knowledge_library_list(
            mut self,
            knowledge_library_list: Vec<SlotKnowledgeLibrary>,
        ) -> Self {
            self.knowledge_library_list = Some(knowledge_library_list);
            self
        }
    }
    impl Object for InstructionSlot {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("name"),
            optional::<Option<String>>("description"),
            optional::<Option<Vec<SlotKnowledgeLibrary>>>("knowledge_library_list"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.name),
                1 => read(map, &mut self.description),
                _ => read(map, &mut self.knowledge_library_list),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "name", &self.name)?;
            write_some(map, "description", &self.description)?;
            write_some(map, "knowledge_library_list", &self.knowledge_library_list)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(InstructionSlot);
    /// A knowledge library of a slot.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SlotKnowledgeLibrary {
        /// A language of conversations.
        pub language: ChatLanguage,
        /// `knowledge_library_id` (always there). At most 64 characters.
        pub knowledge_library_id: String,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl SlotKnowledgeLibrary {
        /// One with what is required; the rest has setters.
        pub fn new(
            language: impl Into<ChatLanguage>,
            knowledge_library_id: impl Into<String>,
        ) -> Self {
            Self {
                language: language.into(),
                knowledge_library_id: knowledge_library_id.into(),
                ..Default::default()
            }
        }
    }
    impl Object for SlotKnowledgeLibrary {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<ChatLanguage>("language"),
            required::<String>("knowledge_library_id"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.language),
                _ => read(map, &mut self.knowledge_library_id),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "language", &self.language)?;
            write(map, "knowledge_library_id", &self.knowledge_library_id)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(SlotKnowledgeLibrary);
    /// What is said in one language when an instruction is carried out.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct InstructionReplyWords {
        /// A language of conversations.
        pub language: ChatLanguage,
        /// Ways to put it, separated by line feeds. At most 65535 characters.
        pub reply_words: String,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl InstructionReplyWords {
        /// One with what is required; the rest has setters.
        pub fn new(
            language: impl Into<ChatLanguage>,
            reply_words: impl Into<String>,
        ) -> Self {
            Self {
                language: language.into(),
                reply_words: reply_words.into(),
                ..Default::default()
            }
        }
    }
    impl Object for InstructionReplyWords {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<ChatLanguage>("language"),
            required::<String>("reply_words"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.language),
                _ => read(map, &mut self.reply_words),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "language", &self.language)?;
            write(map, "reply_words", &self.reply_words)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(InstructionReplyWords);
    /// The answer of `CreateInstruction`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateInstructionResponse {
        /// `instruction_id` (always there). 1 to 64 characters.
        pub instruction_id: String,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for CreateInstructionResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("instruction_id"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.instruction_id)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "instruction_id", &self.instruction_id)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateInstructionResponse);
    /// The answer of `ListInstruction`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ListInstructionResponse {
        /// `offset` (optional). At least 0.
        pub offset: Option<i32>,
        /// `limit` (optional). Range: 1 to 100.
        pub limit: Option<i32>,
        /// How many instructions pass the filters, on all pages together. At least 0.
        pub count: Option<i32>,
        /// `data` (optional)
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<Instruction>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ListInstructionResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("offset"),
            optional::<Option<i32>>("limit"),
            optional::<Option<i32>>("count"),
            optional::<Vec<Instruction>>("data"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.offset),
                1 => read(map, &mut self.limit),
                2 => read(map, &mut self.count),
                _ => read(map, &mut self.data),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "offset", &self.offset)?;
            write_some(map, "limit", &self.limit)?;
            write_some(map, "count", &self.count)?;
            write_some(map, "data", &self.data)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ListInstructionResponse);
    /// Something that a role can have done when a user asks for it, such as switching on a device.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Instruction {
        /// `instruction_id` (optional)
        pub instruction_id: Option<String>,
        /// `name` (optional)
        pub name: Option<String>,
        /// What the instruction does, in words.
        pub description: Option<String>,
        /// The command itself, in whatever form the device reads. A slot is named in braces, such as
        /// {channel}.
        pub instruction: Option<String>,
        /// The values that the instruction takes from what the user says.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub slot_list: Vec<InstructionSlot>,
        /// What is said when the instruction is carried out.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub reply_words_list: Vec<InstructionReplyWords>,
        /// `create_time` (optional)
        pub create_time: Option<Timestamp>,
        /// `update_time` (optional)
        pub update_time: Option<Timestamp>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for Instruction {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("instruction_id"),
            optional::<Option<String>>("name"),
            optional::<Option<String>>("description"),
            optional::<Option<String>>("instruction"),
            optional::<Vec<InstructionSlot>>("slot_list"),
            optional::<Vec<InstructionReplyWords>>("reply_words_list"),
            optional::<Option<Timestamp>>("create_time"),
            optional::<Option<Timestamp>>("update_time"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.instruction_id),
                1 => read(map, &mut self.name),
                2 => read(map, &mut self.description),
                3 => read(map, &mut self.instruction),
                4 => read(map, &mut self.slot_list),
                5 => read(map, &mut self.reply_words_list),
                6 => read(map, &mut self.create_time),
                _ => read(map, &mut self.update_time),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "instruction_id", &self.instruction_id)?;
            write_some(map, "name", &self.name)?;
            write_some(map, "description", &self.description)?;
            write_some(map, "instruction", &self.instruction)?;
            write_some(map, "slot_list", &self.slot_list)?;
            write_some(map, "reply_words_list", &self.reply_words_list)?;
            write_some(map, "create_time", &self.create_time)?;
            write_some(map, "update_time", &self.update_time)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(Instruction);
    /// `UpdateInstructionRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateInstructionRequest {
        /// `name` (optional)
        pub name: Option<String>,
        /// What the instruction does, in words.
        pub description: Option<String>,
        /// The command itself, in whatever form the device reads. A slot is named in braces, such as
        /// {channel}.
        pub instruction: Option<String>,
        /// The values that the instruction takes from what the user says.
        pub slot_list: Option<Vec<InstructionSlot>>,
        /// What is said when the instruction is carried out.
        pub reply_words_list: Option<Vec<InstructionReplyWords>>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl UpdateInstructionRequest {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// `name` (optional)
        #[must_use]
        pub fn name(mut self, name: impl Into<String>) -> Self {
            self.name = Some(name.into());
            self
        }
        /// What the instruction does, in words.
        #[must_use]
        pub fn description(mut self, description: impl Into<String>) -> Self {
            self.description = Some(description.into());
            self
        }
        /// The command itself, in whatever form the device reads. A slot is named in braces, such as
        /// {channel}.
        #[must_use]
        pub fn instruction(mut self, instruction: impl Into<String>) -> Self {
            self.instruction = Some(instruction.into());
            self
        }
        /// The values that the instruction takes from what the user says.
        #[must_use]
        pub fn slot_list(mut self, slot_list: Vec<InstructionSlot>) -> Self {
            self.slot_list = Some(slot_list);
            self
        }
        /// What is said when the instruction is carried out.
        #[must_use]
        pub fn reply_words_list(
            mut self,
            reply_words_list: Vec<InstructionReplyWords>,
        ) -> Self {
            self.reply_words_list = Some(reply_words_list);
            self
        }
    }
    impl Object for UpdateInstructionRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("name"),
            optional::<Option<String>>("description"),
            optional::<Option<String>>("instruction"),
            optional::<Option<Vec<InstructionSlot>>>("slot_list"),
            optional::<Option<Vec<InstructionReplyWords>>>("reply_words_list"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.name),
                1 => read(map, &mut self.description),
                2 => read(map, &mut self.instruction),
                3 => read(map, &mut self.slot_list),
                _ => read(map, &mut self.reply_words_list),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "name", &self.name)?;
            write_some(map, "description", &self.description)?;
            write_some(map, "instruction", &self.instruction)?;
            write_some(map, "slot_list", &self.slot_list)?;
            write_some(map, "reply_words_list", &self.reply_words_list)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(UpdateInstructionRequest);
    /// `CreateInteractiveChatRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateInteractiveChatRequest {
        /// `role_id` (always there). 1 to 64 characters.
        pub role_id: String,
        /// What the user says. 1 to 1024 characters.
        pub message: String,
        /// Names the conversation: the model is given what was said before under the same id. The
        /// caller chooses it; no operation creates one. 1 to 64 characters.
        pub session_id: String,
        /// Presumably the language whose prompt and knowledge the role uses.
        pub language: Option<ChatLanguage>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl CreateInteractiveChatRequest {
        /// One with what is required; the rest has setters.
        pub fn new(
            role_id: impl Into<String>,
            message: impl Into<String>,
            session_id: impl Into<String>,
        ) -> Self {
            Self {
                role_id: role_id.into(),
                message: message.into(),
                session_id: session_id.into(),
                ..Default::default()
            }
        }
        /// Presumably the language whose prompt and knowledge the role uses.
        #[must_use]
        pub fn language(mut self, language: impl Into<ChatLanguage>) -> Self {
            self.language = Some(language.into());
            self
        }
    }
    impl Object for CreateInteractiveChatRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("role_id"),
            required::<String>("message"),
            required::<String>("session_id"),
            optional::<Option<ChatLanguage>>("language"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.role_id),
                1 => read(map, &mut self.message),
                2 => read(map, &mut self.session_id),
                _ => read(map, &mut self.language),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "role_id", &self.role_id)?;
            write(map, "message", &self.message)?;
            write(map, "session_id", &self.session_id)?;
            write_some(map, "language", &self.language)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateInteractiveChatRequest);
    /// The answer of `CreateInteractiveChat`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateInteractiveChatResponse {
        /// What the role says. 1 to 4096 characters.
        pub message: String,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for CreateInteractiveChatResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("message"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.message)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "message", &self.message)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateInteractiveChatResponse);
    /// `CreateLlmConfigRequest`
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateLlmConfigRequest {
        /// `name` (always there). 1 to 32 characters.
        pub name: String,
        /// Address that the service sends its requests to. 1 to 512 characters.
        pub llm_url: String,
        /// The key that the service authenticates with. 1 to 128 characters.
        pub api_key: String,
        /// Value of the parameter model of those requests. At most 64 characters.
        pub model: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for CreateLlmConfigRequest {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("CreateLlmConfigRequest")
                .field("name", &self.name)
                .field("llm_url", &self.llm_url)
                .field("api_key", &redacted(&self.api_key))
                .field("model", &self.model)
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl CreateLlmConfigRequest {
        /// One with what is required; the rest has setters.
        pub fn new(
            name: impl Into<String>,
            llm_url: impl Into<String>,
            api_key: impl Into<String>,
        ) -> Self {
            Self {
                name: name.into(),
                llm_url: llm_url.into(),
                api_key: api_key.into(),
                ..Default::default()
            }
        }
        /// Value of the parameter model of those requests. At most 64 characters.
        #[must_use]
        pub fn model(mut self, model: impl Into<String>) -> Self {
            self.model = Some(model.into());
            self
        }
    }
    impl Object for CreateLlmConfigRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("name"),
            required::<String>("llm_url"),
            required::<String>("api_key").sensitive(),
            optional::<Option<String>>("model"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.name),
                1 => read(map, &mut self.llm_url),
                2 => read(map, &mut self.api_key),
                _ => read(map, &mut self.model),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "name", &self.name)?;
            write(map, "llm_url", &self.llm_url)?;
            write(map, "api_key", &self.api_key)?;
            write_some(map, "model", &self.model)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateLlmConfigRequest);
    /// The answer of `CreateLlmConfig`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateLlmConfigResponse {
        /// `llm_config_id` (always there). 1 to 64 characters.
        pub llm_config_id: String,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for CreateLlmConfigResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("llm_config_id"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.llm_config_id)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "llm_config_id", &self.llm_config_id)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateLlmConfigResponse);
    /// The answer of `ListLlmConfig`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ListLlmConfigResponse {
        /// `offset` (optional). At least 0.
        pub offset: Option<i32>,
        /// `limit` (optional). Range: 1 to 100.
        pub limit: Option<i32>,
        /// How many LLM configurations pass the filters, on all pages together. At least 0.
        pub count: Option<i32>,
        /// `data` (optional)
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<LlmConfig>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ListLlmConfigResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("offset"),
            optional::<Option<i32>>("limit"),
            optional::<Option<i32>>("count"),
            optional::<Vec<LlmConfig>>("data"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.offset),
                1 => read(map, &mut self.limit),
                2 => read(map, &mut self.count),
                _ => read(map, &mut self.data),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "offset", &self.offset)?;
            write_some(map, "limit", &self.limit)?;
            write_some(map, "count", &self.count)?;
            write_some(map, "data", &self.data)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ListLlmConfigResponse);
    /// Where a large language model of your own is reached, without the key.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct LlmConfig {
        /// `llm_config_id` (optional)
        pub llm_config_id: Option<String>,
        /// `name` (optional)
        pub name: Option<String>,
        /// Address that the service sends its requests to.
        pub llm_url: Option<String>,
        /// Value of the parameter model of those requests.
        pub model: Option<String>,
        /// `create_time` (optional)
        pub create_time: Option<Timestamp>,
        /// `update_time` (optional)
        pub update_time: Option<Timestamp>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for LlmConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("llm_config_id"),
            optional::<Option<String>>("name"),
            optional::<Option<String>>("llm_url"),
            optional::<Option<String>>("model"),
            optional::<Option<Timestamp>>("create_time"),
            optional::<Option<Timestamp>>("update_time"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.llm_config_id),
                1 => read(map, &mut self.name),
                2 => read(map, &mut self.llm_url),
                3 => read(map, &mut self.model),
                4 => read(map, &mut self.create_time),
                _ => read(map, &mut self.update_time),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "llm_config_id", &self.llm_config_id)?;
            write_some(map, "name", &self.name)?;
            write_some(map, "llm_url", &self.llm_url)?;
            write_some(map, "model", &self.model)?;
            write_some(map, "create_time", &self.create_time)?;
            write_some(map, "update_time", &self.update_time)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(LlmConfig);
    /// `UpdateLlmConfigRequest`
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateLlmConfigRequest {
        /// `name` (optional)
        pub name: Option<String>,
        /// Address that the service sends its requests to.
        pub llm_url: Option<String>,
        /// The key that the service authenticates with.
        pub api_key: Option<String>,
        /// Value of the parameter model of those requests.
        pub model: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for UpdateLlmConfigRequest {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("UpdateLlmConfigRequest")
                .field("name", &self.name)
                .field("llm_url", &self.llm_url)
                .field("api_key", &redacted(&self.api_key))
                .field("model", &self.model)
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl UpdateLlmConfigRequest {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// `name` (optional)
        #[must_use]
        pub fn name(mut self, name: impl Into<String>) -> Self {
            self.name = Some(name.into());
            self
        }
        /// Address that the service sends its requests to.
        #[must_use]
        pub fn llm_url(mut self, llm_url: impl Into<String>) -> Self {
            self.llm_url = Some(llm_url.into());
            self
        }
        /// The key that the service authenticates with.
        #[must_use]
        pub fn api_key(mut self, api_key: impl Into<String>) -> Self {
            self.api_key = Some(api_key.into());
            self
        }
        /// Value of the parameter model of those requests.
        #[must_use]
        pub fn model(mut self, model: impl Into<String>) -> Self {
            self.model = Some(model.into());
            self
        }
    }
    impl Object for UpdateLlmConfigRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("name"),
            optional::<Option<String>>("llm_url"),
            optional::<Option<String>>("api_key").sensitive(),
            optional::<Option<String>>("model"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.name),
                1 => read(map, &mut self.llm_url),
                2 => read(map, &mut self.api_key),
                _ => read(map, &mut self.model),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "name", &self.name)?;
            write_some(map, "llm_url", &self.llm_url)?;
            write_some(map, "api_key", &self.api_key)?;
            write_some(map, "model", &self.model)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(UpdateLlmConfigRequest);
    /// `CreateMcpServerRequest`
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateMcpServerRequest {
        /// `name` (always there). 1 to 32 characters.
        pub name: String,
        /// Address of the server. 1 to 512 characters.
        pub mcp_server_url: String,
        /// Header that authenticates the service to the server. Where its value comes from is
        /// undocumented. At most 64 characters.
        pub auth_header_name: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for CreateMcpServerRequest {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("CreateMcpServerRequest")
                .field("name", &self.name)
                .field("mcp_server_url", &redacted(&self.mcp_server_url))
                .field("auth_header_name", &self.auth_header_name)
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl CreateMcpServerRequest {
        /// One with what is required; the rest has setters.
        pub fn new(name: impl Into<String>, mcp_server_url: impl Into<String>) -> Self {
            Self {
                name: name.into(),
                mcp_server_url: mcp_server_url.into(),
                ..Default::default()
            }
        }
        /// Header that authenticates the service to the server. Where its value comes from is
        /// undocumented. At most 64 characters.
        #[must_use]
        pub fn auth_header_name(mut self, auth_header_name: impl Into<String>) -> Self {
            self.auth_header_name = Some(auth_header_name.into());
            self
        }
    }
    impl Object for CreateMcpServerRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("name"),
            required::<String>("mcp_server_url").sensitive(),
            optional::<Option<String>>("auth_header_name"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.name),
                1 => read(map, &mut self.mcp_server_url),
                _ => read(map, &mut self.auth_header_name),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "name", &self.name)?;
            write(map, "mcp_server_url", &self.mcp_server_url)?;
            write_some(map, "auth_header_name", &self.auth_header_name)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateMcpServerRequest);
    /// The answer of `CreateMcpServer`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateMcpServerResponse {
        /// `mcp_server_id` (always there). 1 to 64 characters.
        pub mcp_server_id: String,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for CreateMcpServerResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("mcp_server_id"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.mcp_server_id)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "mcp_server_id", &self.mcp_server_id)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateMcpServerResponse);
    /// The answer of `ListMcpServer`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ListMcpServerResponse {
        /// `offset` (optional). At least 0.
        pub offset: Option<i32>,
        /// `limit` (optional). Range: 1 to 100.
        pub limit: Option<i32>,
        /// How many MCP servers pass the filters, on all pages together. At least 0.
        pub count: Option<i32>,
        /// `data` (optional)
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<McpServer>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ListMcpServerResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("offset"),
            optional::<Option<i32>>("limit"),
            optional::<Option<i32>>("count"),
            optional::<Vec<McpServer>>("data"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.offset),
                1 => read(map, &mut self.limit),
                2 => read(map, &mut self.count),
                _ => read(map, &mut self.data),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "offset", &self.offset)?;
            write_some(map, "limit", &self.limit)?;
            write_some(map, "count", &self.count)?;
            write_some(map, "data", &self.data)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ListMcpServerResponse);
    /// How a server of tools is reached by the Model Context Protocol (MCP).
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct McpServer {
        /// `mcp_server_id` (optional)
        pub mcp_server_id: Option<String>,
        /// `name` (optional)
        pub name: Option<String>,
        /// Address of the server.
        pub mcp_server_url: Option<String>,
        /// Header that authenticates the service to the server. Where its value comes from is
        /// undocumented.
        pub auth_header_name: Option<String>,
        /// `create_time` (optional)
        pub create_time: Option<Timestamp>,
        /// `update_time` (optional)
        pub update_time: Option<Timestamp>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for McpServer {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("McpServer")
                .field("mcp_server_id", &self.mcp_server_id)
                .field("name", &self.name)
                .field("mcp_server_url", &redacted(&self.mcp_server_url))
                .field("auth_header_name", &self.auth_header_name)
                .field("create_time", &self.create_time)
                .field("update_time", &self.update_time)
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl Object for McpServer {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("mcp_server_id"),
            optional::<Option<String>>("name"),
            optional::<Option<String>>("mcp_server_url").sensitive(),
            optional::<Option<String>>("auth_header_name"),
            optional::<Option<Timestamp>>("create_time"),
            optional::<Option<Timestamp>>("update_time"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.mcp_server_id),
                1 => read(map, &mut self.name),
                2 => read(map, &mut self.mcp_server_url),
                3 => read(map, &mut self.auth_header_name),
                4 => read(map, &mut self.create_time),
                _ => read(map, &mut self.update_time),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "mcp_server_id", &self.mcp_server_id)?;
            write_some(map, "name", &self.name)?;
            write_some(map, "mcp_server_url", &self.mcp_server_url)?;
            write_some(map, "auth_header_name", &self.auth_header_name)?;
            write_some(map, "create_time", &self.create_time)?;
            write_some(map, "update_time", &self.update_time)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(McpServer);
    /// `UpdateMcpServerRequest`
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateMcpServerRequest {
        /// `name` (optional)
        pub name: Option<String>,
        /// Address of the server.
        pub mcp_server_url: Option<String>,
        /// Header that authenticates the service to the server. Where its value comes from is
        /// undocumented.
        pub auth_header_name: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for UpdateMcpServerRequest {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("UpdateMcpServerRequest")
                .field("name", &self.name)
                .field("mcp_server_url", &redacted(&self.mcp_server_url))
                .field("auth_header_name", &self.auth_header_name)
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl UpdateMcpServerRequest {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// `name` (optional)
        #[must_use]
        pub fn name(mut self, name: impl Into<String>) -> Self {
            self.name = Some(name.into());
            self
        }
        /// Address of the server.
        #[must_use]
        pub fn mcp_server_url(mut self, mcp_server_url: impl Into<String>) -> Self {
            self.mcp_server_url = Some(mcp_server_url.into());
            self
        }
        /// Header that authenticates the service to the server. Where its value comes from is
        /// undocumented.
        #[must_use]
        pub fn auth_header_name(mut self, auth_header_name: impl Into<String>) -> Self {
            self.auth_header_name = Some(auth_header_name.into());
            self
        }
    }
    impl Object for UpdateMcpServerRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("name"),
            optional::<Option<String>>("mcp_server_url").sensitive(),
            optional::<Option<String>>("auth_header_name"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.name),
                1 => read(map, &mut self.mcp_server_url),
                _ => read(map, &mut self.auth_header_name),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "name", &self.name)?;
            write_some(map, "mcp_server_url", &self.mcp_server_url)?;
            write_some(map, "auth_header_name", &self.auth_header_name)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(UpdateMcpServerRequest);
    /// `CreatePluginConfigRequest`
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreatePluginConfigRequest {
        /// The provider: AMAP_WEATHER reports the weather, BOCHA searches the web.
        pub plugin_provider: PluginProvider,
        /// Key of your account with the provider. At most 256 characters.
        pub api_key: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for CreatePluginConfigRequest {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("CreatePluginConfigRequest")
                .field("plugin_provider", &self.plugin_provider)
                .field("api_key", &redacted(&self.api_key))
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl CreatePluginConfigRequest {
        /// One with what is required; the rest has setters.
        pub fn new(plugin_provider: impl Into<PluginProvider>) -> Self {
            Self {
                plugin_provider: plugin_provider.into(),
                ..Default::default()
            }
        }
        /// Key of your account with the provider. At most 256 characters.
        #[must_use]
        pub fn api_key(mut self, api_key: impl Into<String>) -> Self {
            self.api_key = Some(api_key.into());
            self
        }
    }
    impl Object for CreatePluginConfigRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<PluginProvider>("plugin_provider"),
            optional::<Option<String>>("api_key").sensitive(),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.plugin_provider),
                _ => read(map, &mut self.api_key),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "plugin_provider", &self.plugin_provider)?;
            write_some(map, "api_key", &self.api_key)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreatePluginConfigRequest);
    open_enum! {
        /// The provider: AMAP_WEATHER reports the weather, BOCHA searches the web.
        pub enum PluginProvider {
            /// `AMAP_WEATHER`
            AmapWeather = "AMAP_WEATHER",
            /// `BOCHA`
            Bocha = "BOCHA",
        }
    }
    /// The answer of `CreatePluginConfig`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreatePluginConfigResponse {
        /// `plugin_config_id` (always there). 1 to 64 characters.
        pub plugin_config_id: String,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for CreatePluginConfigResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("plugin_config_id"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.plugin_config_id)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "plugin_config_id", &self.plugin_config_id)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreatePluginConfigResponse);
    open_enum! {
        /// What a plugin does.
        pub enum PluginType {
            /// `WEATHER_QUERY`
            WeatherQuery = "WEATHER_QUERY",
            /// `WEB_SEARCH`
            WebSearch = "WEB_SEARCH",
        }
    }
    /// The answer of `ListPluginConfig`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ListPluginConfigResponse {
        /// `offset` (optional). At least 0.
        pub offset: Option<i32>,
        /// `limit` (optional). Range: 1 to 100.
        pub limit: Option<i32>,
        /// How many plugin configurations pass the filters, on all pages together. At least 0.
        pub count: Option<i32>,
        /// `data` (optional)
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<PluginConfig>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ListPluginConfigResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("offset"),
            optional::<Option<i32>>("limit"),
            optional::<Option<i32>>("count"),
            optional::<Vec<PluginConfig>>("data"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.offset),
                1 => read(map, &mut self.limit),
                2 => read(map, &mut self.count),
                _ => read(map, &mut self.data),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "offset", &self.offset)?;
            write_some(map, "limit", &self.limit)?;
            write_some(map, "count", &self.count)?;
            write_some(map, "data", &self.data)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ListPluginConfigResponse);
    /// A provider that roles may use under a key of your own, without the key.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PluginConfig {
        /// `plugin_config_id` (optional)
        pub plugin_config_id: Option<String>,
        /// The provider: AMAP_WEATHER reports the weather, BOCHA searches the web.
        pub plugin_provider: Option<PluginProvider>,
        /// `create_time` (optional)
        pub create_time: Option<Timestamp>,
        /// `update_time` (optional)
        pub update_time: Option<Timestamp>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for PluginConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("plugin_config_id"),
            optional::<Option<PluginProvider>>("plugin_provider"),
            optional::<Option<Timestamp>>("create_time"),
            optional::<Option<Timestamp>>("update_time"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.plugin_config_id),
                1 => read(map, &mut self.plugin_provider),
                2 => read(map, &mut self.create_time),
                _ => read(map, &mut self.update_time),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "plugin_config_id", &self.plugin_config_id)?;
            write_some(map, "plugin_provider", &self.plugin_provider)?;
            write_some(map, "create_time", &self.create_time)?;
            write_some(map, "update_time", &self.update_time)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(PluginConfig);
    /// `UpdatePluginConfigRequest`
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UpdatePluginConfigRequest {
        /// Key of your account with the provider.
        pub api_key: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for UpdatePluginConfigRequest {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("UpdatePluginConfigRequest")
                .field("api_key", &redacted(&self.api_key))
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl UpdatePluginConfigRequest {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// Key of your account with the provider.
        #[must_use]
        pub fn api_key(mut self, api_key: impl Into<String>) -> Self {
            self.api_key = Some(api_key.into());
            self
        }
    }
    impl Object for UpdatePluginConfigRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("api_key").sensitive(),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.api_key)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "api_key", &self.api_key)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(UpdatePluginConfigRequest);
    /// The answer of `ShowPluginConfigDefaultInfo`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct DefaultPlugins {
        /// One entry per kind of plugin.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub default_plugin_list: Vec<DefaultPlugin>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for DefaultPlugins {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Vec<DefaultPlugin>>("default_plugin_list"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.default_plugin_list)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "default_plugin_list", &self.default_plugin_list)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(DefaultPlugins);
    /// Whether a kind of plugin works without a configuration of your own.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct DefaultPlugin {
        /// What a plugin does.
        pub plugin_type: Option<PluginType>,
        /// True if plugin_source may be DEFAULT for this kind.
        pub support_default: Option<bool>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for DefaultPlugin {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<PluginType>>("plugin_type"),
            optional::<Option<bool>>("support_default"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.plugin_type),
                _ => read(map, &mut self.support_default),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "plugin_type", &self.plugin_type)?;
            write_some(map, "support_default", &self.support_default)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(DefaultPlugin);
    /// `CreateRoleRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateRoleRequest {
        /// `name` (always there). 1 to 32 characters.
        pub name: String,
        /// What the role is for, in words. 1 to 256 characters.
        pub description: String,
        /// Prompt and knowledge, per language. 1 to 32 elements.
        pub role_business_list: Vec<RoleLanguage>,
        /// Which language model the role uses.
        pub llm_source: LlmSource,
        /// The model, if `llm_source` is LLM_CONFIG. At most 64 characters.
        pub llm_config_id: Option<String>,
        /// The plugins that the role may use. At most 16 elements.
        pub plugin_config_list: Option<Vec<RolePlugin>>,
        /// The MCP servers whose tools the role may call. At most 32 elements.
        pub mcp_server_id_list: Option<Vec<String>>,
        /// The instructions that the role can carry out. At most 64 characters.
        pub instruction_library_id: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl CreateRoleRequest {
        /// One with what is required; the rest has setters.
        pub fn new(
            name: impl Into<String>,
            description: impl Into<String>,
            role_business_list: Vec<RoleLanguage>,
            llm_source: impl Into<LlmSource>,
        ) -> Self {
            Self {
                name: name.into(),
                description: description.into(),
                role_business_list,
                llm_source: llm_source.into(),
                ..Default::default()
            }
        }
        /// The model, if `llm_source` is LLM_CONFIG. At most 64 characters.
        #[must_use]
        pub fn llm_config_id(mut self, llm_config_id: impl Into<String>) -> Self {
            self.llm_config_id = Some(llm_config_id.into());
            self
        }
        /// The plugins that the role may use. At most 16 elements.
        #[must_use]
        pub fn plugin_config_list(
            mut self,
            plugin_config_list: Vec<RolePlugin>,
        ) -> Self {
            self.plugin_config_list = Some(plugin_config_list);
            self
        }
        /// The MCP servers whose tools the role may call. At most 32 elements.
        #[must_use]
        pub fn mcp_server_id_list(mut self, mcp_server_id_list: Vec<String>) -> Self {
            self.mcp_server_id_list = Some(mcp_server_id_list);
            self
        }
        /// The instructions that the role can carry out. At most 64 characters.
        #[must_use]
        pub fn instruction_library_id(
            mut self,
            instruction_library_id: impl Into<String>,
        ) -> Self {
            self.instruction_library_id = Some(instruction_library_id.into());
            self
        }
    }
    impl Object for CreateRoleRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("name"),
            required::<String>("description"),
            required::<Vec<RoleLanguage>>("role_business_list"),
            required::<LlmSource>("llm_source"),
            optional::<Option<String>>("llm_config_id"),
            optional::<Option<Vec<RolePlugin>>>("plugin_config_list"),
            optional::<Option<Vec<String>>>("mcp_server_id_list"),
            optional::<Option<String>>("instruction_library_id"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.name),
                1 => read(map, &mut self.description),
                2 => read(map, &mut self.role_business_list),
                3 => read(map, &mut self.llm_source),
                4 => read(map, &mut self.llm_config_id),
                5 => read(map, &mut self.plugin_config_list),
                6 => read(map, &mut self.mcp_server_id_list),
                _ => read(map, &mut self.instruction_library_id),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "name", &self.name)?;
            write(map, "description", &self.description)?;
            write(map, "role_business_list", &self.role_business_list)?;
            write(map, "llm_source", &self.llm_source)?;
            write_some(map, "llm_config_id", &self.llm_config_id)?;
            write_some(map, "plugin_config_list", &self.plugin_config_list)?;
            write_some(map, "mcp_server_id_list", &self.mcp_server_id_list)?;
            write_some(map, "instruction_library_id", &self.instruction_library_id)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateRoleRequest);
    /// Instructions and knowledge of a role in one language.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RoleLanguage {
        /// A language of conversations.
        pub language: ChatLanguage,
        /// Instructions to the language model about the part that it plays. 1 to 1024 characters.
        pub prompt: Option<String>,
        /// What the role knows, per kind of knowledge. At most 32 elements.
        pub knowledge_library_list: Option<Vec<RoleKnowledge>>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl RoleLanguage {
        /// One with what is required; the rest has setters.
        pub fn new(language: impl Into<ChatLanguage>) -> Self {
            Self {
                language: language.into(),
                ..Default::default()
            }
        }
        /// Instructions to the language model about the part that it plays. 1 to 1024 characters.
        #[must_use]
        pub fn prompt(mut self, prompt: impl Into<String>) -> Self {
            self.prompt = Some(prompt.into());
            self
        }
        /// What the role knows, per kind of knowledge. At most 32 elements.
        #[must_use]
        pub fn knowledge_library_list(
            mut self,
            knowledge_library_list: Vec<RoleKnowledge>,
        ) -> Self {
            self.knowledge_library_list = Some(knowledge_library_list);
            self
        }
    }
    impl Object for RoleLanguage {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<ChatLanguage>("language"),
            optional::<Option<String>>("prompt"),
            optional::<Option<Vec<RoleKnowledge>>>("knowledge_library_list"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.language),
                1 => read(map, &mut self.prompt),
                _ => read(map, &mut self.knowledge_library_list),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "language", &self.language)?;
            write_some(map, "prompt", &self.prompt)?;
            write_some(map, "knowledge_library_list", &self.knowledge_library_list)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(RoleLanguage);
    /// Knowledge libraries of one kind.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RoleKnowledge {
        /// The kind of all libraries of the list.
        pub knowledge_type: KnowledgeType,
        /// `knowledge_library_id_list` (always there). At most 32 elements.
        pub knowledge_library_id_list: Vec<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl RoleKnowledge {
        /// One with what is required; the rest has setters.
        pub fn new(
            knowledge_type: impl Into<KnowledgeType>,
            knowledge_library_id_list: Vec<String>,
        ) -> Self {
            Self {
                knowledge_type: knowledge_type.into(),
                knowledge_library_id_list,
                ..Default::default()
            }
        }
    }
    impl Object for RoleKnowledge {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<KnowledgeType>("knowledge_type"),
            required::<Vec<String>>("knowledge_library_id_list"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.knowledge_type),
                _ => read(map, &mut self.knowledge_library_id_list),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "knowledge_type", &self.knowledge_type)?;
            write(map, "knowledge_library_id_list", &self.knowledge_library_id_list)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(RoleKnowledge);
    open_enum! {
        /// Where a language model comes from: LLM_CONFIG is one of your own, DEEP_SEEK is built in.
        pub enum LlmSource {
            /// `LLM_CONFIG`
            LlmConfig = "LLM_CONFIG",
            /// `DEEP_SEEK`
            DeepSeek = "DEEP_SEEK",
        }
    }
    /// A plugin that a role may use.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RolePlugin {
        /// What a plugin does.
        pub plugin_type: PluginType,
        /// Whose plugin is used: that of a plugin configuration, or the one that the service has by
        /// default.
        pub plugin_source: PluginSource,
        /// The configuration, if `plugin_source` is PLUGIN_CONFIG. At most 64 characters.
        pub plugin_config_id: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl RolePlugin {
        /// One with what is required; the rest has setters.
        pub fn new(
            plugin_type: impl Into<PluginType>,
            plugin_source: impl Into<PluginSource>,
        ) -> Self {
            Self {
                plugin_type: plugin_type.into(),
                plugin_source: plugin_source.into(),
                ..Default::default()
            }
        }
        /// The configuration, if `plugin_source` is PLUGIN_CONFIG. At most 64 characters.
        #[must_use]
        pub fn plugin_config_id(mut self, plugin_config_id: impl Into<String>) -> Self {
            self.plugin_config_id = Some(plugin_config_id.into());
            self
        }
    }
    impl Object for RolePlugin {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<PluginType>("plugin_type"),
            required::<PluginSource>("plugin_source"),
            optional::<Option<String>>("plugin_config_id"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.plugin_type),
                1 => read(map, &mut self.plugin_source),
                _ => read(map, &mut self.plugin_config_id),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "plugin_type", &self.plugin_type)?;
            write(map, "plugin_source", &self.plugin_source)?;
            write_some(map, "plugin_config_id", &self.plugin_config_id)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(RolePlugin);
    open_enum! {
        /// Whose plugin is used: that of a plugin configuration, or the one that the service has by
        /// default.
        pub enum PluginSource {
            /// `PLUGIN_CONFIG`
            PluginConfig = "PLUGIN_CONFIG",
            /// `DEFAULT`
            Default = "DEFAULT",
        }
    }
    /// The answer of `CreateRole`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateRoleResponse {
        /// `role_id` (always there). 1 to 64 characters.
        pub role_id: String,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for CreateRoleResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("role_id"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.role_id)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "role_id", &self.role_id)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateRoleResponse);
    /// The answer of `ListRole`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ListRoleResponse {
        /// `offset` (optional). At least 0.
        pub offset: Option<i32>,
        /// `limit` (optional). Range: 1 to 100.
        pub limit: Option<i32>,
        /// How many roles pass the filters, on all pages together. At least 0.
        pub count: Option<i32>,
        /// `data` (optional)
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<Role>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ListRoleResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("offset"),
            optional::<Option<i32>>("limit"),
            optional::<Option<i32>>("count"),
            optional::<Vec<Role>>("data"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.offset),
                1 => read(map, &mut self.limit),
                2 => read(map, &mut self.count),
                _ => read(map, &mut self.data),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "offset", &self.offset)?;
            write_some(map, "limit", &self.limit)?;
            write_some(map, "count", &self.count)?;
            write_some(map, "data", &self.data)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ListRoleResponse);
    /// A language model with a prompt per language, and all that it may use.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Role {
        /// `role_id` (optional)
        pub role_id: Option<String>,
        /// `name` (optional)
        pub name: Option<String>,
        /// What the role is for, in words.
        pub description: Option<String>,
        /// Prompt and knowledge, per language.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub role_business_list: Vec<RoleLanguageInfo>,
        /// Which language model the role uses.
        pub llm_source: Option<LlmSource>,
        /// The model, if `llm_source` is LLM_CONFIG.
        pub llm_config_id: Option<String>,
        /// The plugins that the role may use.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub plugin_config_list: Vec<RolePlugin>,
        /// The MCP servers whose tools the role may call.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub mcp_server_info_list: Vec<McpServerName>,
        /// The instructions that the role can carry out.
        pub instruction_library_id: Option<String>,
        /// `create_time` (optional)
        pub create_time: Option<Timestamp>,
        /// `update_time` (optional)
        pub update_time: Option<Timestamp>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for Role {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("role_id"),
            optional::<Option<String>>("name"),
            optional::<Option<String>>("description"),
            optional::<Vec<RoleLanguageInfo>>("role_business_list"),
            optional::<Option<LlmSource>>("llm_source"),
            optional::<Option<String>>("llm_config_id"),
            optional::<Vec<RolePlugin>>("plugin_config_list"),
            optional::<Vec<McpServerName>>("mcp_server_info_list"),
            optional::<Option<String>>("instruction_library_id"),
            optional::<Option<Timestamp>>("create_time"),
            optional::<Option<Timestamp>>("update_time"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.role_id),
                1 => read(map, &mut self.name),
                2 => read(map, &mut self.description),
                3 => read(map, &mut self.role_business_list),
                4 => read(map, &mut self.llm_source),
                5 => read(map, &mut self.llm_config_id),
                6 => read(map, &mut self.plugin_config_list),
                7 => read(map, &mut self.mcp_server_info_list),
                8 => read(map, &mut self.instruction_library_id),
                9 => read(map, &mut self.create_time),
                _ => read(map, &mut self.update_time),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "role_id", &self.role_id)?;
            write_some(map, "name", &self.name)?;
            write_some(map, "description", &self.description)?;
            write_some(map, "role_business_list", &self.role_business_list)?;
            write_some(map, "llm_source", &self.llm_source)?;
            write_some(map, "llm_config_id", &self.llm_config_id)?;
            write_some(map, "plugin_config_list", &self.plugin_config_list)?;
            write_some(map, "mcp_server_info_list", &self.mcp_server_info_list)?;
            write_some(map, "instruction_library_id", &self.instruction_library_id)?;
            write_some(map, "create_time", &self.create_time)?;
            write_some(map, "update_time", &self.update_time)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(Role);
    /// Instructions and knowledge of a role in one language, as responses show them.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RoleLanguageInfo {
        /// `role_business_id` (optional)
        pub role_business_id: Option<String>,
        /// `role_id` (optional)
        pub role_id: Option<String>,
        /// A language of conversations.
        pub language: Option<ChatLanguage>,
        /// Instructions to the language model about the part that it plays.
        pub prompt: Option<String>,
        /// What the role knows, per kind of knowledge.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub knowledge_library_list: Vec<RoleKnowledgeInfo>,
        /// `create_time` (optional)
        pub create_time: Option<Timestamp>,
        /// `update_time` (optional)
        pub update_time: Option<Timestamp>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for RoleLanguageInfo {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("role_business_id"),
            optional::<Option<String>>("role_id"),
            optional::<Option<ChatLanguage>>("language"),
            optional::<Option<String>>("prompt"),
            optional::<Vec<RoleKnowledgeInfo>>("knowledge_library_list"),
            optional::<Option<Timestamp>>("create_time"),
            optional::<Option<Timestamp>>("update_time"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.role_business_id),
                1 => read(map, &mut self.role_id),
                2 => read(map, &mut self.language),
                3 => read(map, &mut self.prompt),
                4 => read(map, &mut self.knowledge_library_list),
                5 => read(map, &mut self.create_time),
                _ => read(map, &mut self.update_time),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "role_business_id", &self.role_business_id)?;
            write_some(map, "role_id", &self.role_id)?;
            write_some(map, "language", &self.language)?;
            write_some(map, "prompt", &self.prompt)?;
            write_some(map, "knowledge_library_list", &self.knowledge_library_list)?;
            write_some(map, "create_time", &self.create_time)?;
            write_some(map, "update_time", &self.update_time)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(RoleLanguageInfo);
    /// Knowledge libraries of one kind, with their names.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RoleKnowledgeInfo {
        /// The kind of all libraries of the list.
        pub knowledge_type: KnowledgeType,
        /// `knowledge_library_info_list` (always there)
        pub knowledge_library_info_list: Vec<KnowledgeLibraryName>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for RoleKnowledgeInfo {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<KnowledgeType>("knowledge_type"),
            required::<Vec<KnowledgeLibraryName>>("knowledge_library_info_list"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.knowledge_type),
                _ => read(map, &mut self.knowledge_library_info_list),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "knowledge_type", &self.knowledge_type)?;
            write(
                map,
                "knowledge_library_info_list",
                &self.knowledge_library_info_list,
            )?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(RoleKnowledgeInfo);
    /// A knowledge library, by id and name.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct KnowledgeLibraryName {
        /// `knowledge_library_id` (always there)
        pub knowledge_library_id: String,
        /// `name` (optional)
        pub name: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for KnowledgeLibraryName {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("knowledge_library_id"),
            optional::<Option<String>>("name"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.knowledge_library_id),
                _ => read(map, &mut self.name),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "knowledge_library_id", &self.knowledge_library_id)?;
            write_some(map, "name", &self.name)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(KnowledgeLibraryName);
    /// An MCP server, by id and name.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct McpServerName {
        /// `mcp_server_id` (always there)
        pub mcp_server_id: String,
        /// `name` (optional)
        pub name: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for McpServerName {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("mcp_server_id"),
            optional::<Option<String>>("name"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.mcp_server_id),
                _ => read(map, &mut self.name),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "mcp_server_id", &self.mcp_server_id)?;
            write_some(map, "name", &self.name)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(McpServerName);
    /// `UpdateRoleRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateRoleRequest {
        /// `name` (optional)
        pub name: Option<String>,
        /// What the role is for, in words.
        pub description: Option<String>,
        /// Prompt and knowledge, per language.
        pub role_business_list: Option<Vec<RoleLanguage>>,
        /// Which language model the role uses.
        pub llm_source: Option<LlmSource>,
        /// The model, if `llm_source` is LLM_CONFIG.
        pub llm_config_id: Option<String>,
        /// The plugins that the role may use.
        pub plugin_config_list: Option<Vec<RolePlugin>>,
        /// The MCP servers whose tools the role may call.
        pub mcp_server_id_list: Option<Vec<String>>,
        /// The instructions that the role can carry out.
        pub instruction_library_id: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl UpdateRoleRequest {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// `name` (optional)
        #[must_use]
        pub fn name(mut self, name: impl Into<String>) -> Self {
            self.name = Some(name.into());
            self
        }
        /// What the role is for, in words.
        #[must_use]
        pub fn description(mut self, description: impl Into<String>) -> Self {
            self.description = Some(description.into());
            self
        }
        /// Prompt and knowledge, per language.
        #[must_use]
        pub fn role_business_list(
            mut self,
            role_business_list: Vec<RoleLanguage>,
        ) -> Self {
            self.role_business_list = Some(role_business_list);
            self
        }
        /// Which language model the role uses.
        #[must_use]
        pub fn llm_source(mut self, llm_source: impl Into<LlmSource>) -> Self {
            self.llm_source = Some(llm_source.into());
            self
        }
        /// The model, if `llm_source` is LLM_CONFIG.
        #[must_use]
        pub fn llm_config_id(mut self, llm_config_id: impl Into<String>) -> Self {
            self.llm_config_id = Some(llm_config_id.into());
            self
        }
        /// The plugins that the role may use.
        #[must_use]
        pub fn plugin_config_list(
            mut self,
            plugin_config_list: Vec<RolePlugin>,
        ) -> Self {
            self.plugin_config_list = Some(plugin_config_list);
            self
        }
        /// The MCP servers whose tools the role may call.
        #[must_use]
        pub fn mcp_server_id_list(mut self, mcp_server_id_list: Vec<String>) -> Self {
            self.mcp_server_id_list = Some(mcp_server_id_list);
            self
        }
        /// The instructions that the role can carry out.
        #[must_use]
        pub fn instruction_library_id(
            mut self,
            instruction_library_id: impl Into<String>,
        ) -> Self {
            self.instruction_library_id = Some(instruction_library_id.into());
            self
        }
    }
    impl Object for UpdateRoleRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("name"),
            optional::<Option<String>>("description"),
            optional::<Option<Vec<RoleLanguage>>>("role_business_list"),
            optional::<Option<LlmSource>>("llm_source"),
            optional::<Option<String>>("llm_config_id"),
            optional::<Option<Vec<RolePlugin>>>("plugin_config_list"),
            optional::<Option<Vec<String>>>("mcp_server_id_list"),
            optional::<Option<String>>("instruction_library_id"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.name),
                1 => read(map, &mut self.description),
                2 => read(map, &mut self.role_business_list),
                3 => read(map, &mut self.llm_source),
                4 => read(map, &mut self.llm_config_id),
                5 => read(map, &mut self.plugin_config_list),
                6 => read(map, &mut self.mcp_server_id_list),
                _ => read(map, &mut self.instruction_library_id),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "name", &self.name)?;
            write_some(map, "description", &self.description)?;
            write_some(map, "role_business_list", &self.role_business_list)?;
            write_some(map, "llm_source", &self.llm_source)?;
            write_some(map, "llm_config_id", &self.llm_config_id)?;
            write_some(map, "plugin_config_list", &self.plugin_config_list)?;
            write_some(map, "mcp_server_id_list", &self.mcp_server_id_list)?;
            write_some(map, "instruction_library_id", &self.instruction_library_id)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(UpdateRoleRequest);
    impl Page for ListInstructionLibraryResponse {
        type Item = InstructionLibrary;
        fn items(&self) -> &[InstructionLibrary] {
            &self.data
        }
        fn into_items(self) -> Vec<InstructionLibrary> {
            self.data
        }
        fn total(&self) -> Option<u64> {
            total(self.count)
        }
    }
    impl Page for ListInstructionResponse {
        type Item = Instruction;
        fn items(&self) -> &[Instruction] {
            &self.data
        }
        fn into_items(self) -> Vec<Instruction> {
            self.data
        }
        fn total(&self) -> Option<u64> {
            total(self.count)
        }
    }
    impl Page for ListLlmConfigResponse {
        type Item = LlmConfig;
        fn items(&self) -> &[LlmConfig] {
            &self.data
        }
        fn into_items(self) -> Vec<LlmConfig> {
            self.data
        }
        fn total(&self) -> Option<u64> {
            total(self.count)
        }
    }
    impl Page for ListMcpServerResponse {
        type Item = McpServer;
        fn items(&self) -> &[McpServer] {
            &self.data
        }
        fn into_items(self) -> Vec<McpServer> {
            self.data
        }
        fn total(&self) -> Option<u64> {
            total(self.count)
        }
    }
    impl Page for ListPluginConfigResponse {
        type Item = PluginConfig;
        fn items(&self) -> &[PluginConfig] {
            &self.data
        }
        fn into_items(self) -> Vec<PluginConfig> {
            self.data
        }
        fn total(&self) -> Option<u64> {
            total(self.count)
        }
    }
    impl Page for ListRoleResponse {
        type Item = Role;
        fn items(&self) -> &[Role] {
            &self.data
        }
        fn into_items(self) -> Vec<Role> {
            self.data
        }
        fn total(&self) -> Option<u64> {
            total(self.count)
        }
    }
}
impl crate::Client {
    /// Create an instruction library.
    ///
    /// A library holds instructions (`CreateInstruction`) that a role can carry out; a role has at
    /// most one library.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/instruction-library` (CreateInstructionLibrary)
    pub fn create_instruction_library(
        &self,
        body: &crate::types::CreateInstructionLibraryRequest,
    ) -> builders::CreateInstructionLibrary {
        let mut call = self.call(&operations::CREATE_INSTRUCTION_LIBRARY);
        call.body(body);
        builders::CreateInstructionLibrary {
            call,
        }
    }
    /// List instruction libraries.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/instruction-library` (ListInstructionLibrary)
    pub fn list_instruction_library(&self) -> builders::ListInstructionLibrary {
        builders::ListInstructionLibrary {
            call: self.call(&operations::LIST_INSTRUCTION_LIBRARY),
        }
    }
    /// Delete instruction libraries.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/instruction-library/delete`
    /// (DeleteInstructionLibrary)
    pub fn delete_instruction_library(
        &self,
        body: &Vec<String>,
    ) -> builders::DeleteInstructionLibrary {
        let mut call = self.call(&operations::DELETE_INSTRUCTION_LIBRARY);
        call.body(body);
        builders::DeleteInstructionLibrary {
            call,
        }
    }
    /// Show an instruction library.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/instruction-library/{instruction_library_id}`
    /// (ShowInstructionLibrary)
    pub fn show_instruction_library(
        &self,
        instruction_library_id: impl Into<String>,
    ) -> builders::ShowInstructionLibrary {
        let mut call = self.call(&operations::SHOW_INSTRUCTION_LIBRARY);
        call.set("instruction_library_id", Into::<String>::into(instruction_library_id));
        builders::ShowInstructionLibrary {
            call,
        }
    }
    /// Change an instruction library.
    ///
    /// `PUT /v1/{project_id}/wise-brain-manager/instruction-library/{instruction_library_id}`
    /// (UpdateInstructionLibrary)
    pub fn update_instruction_library(
        &self,
        instruction_library_id: impl Into<String>,
        body: &crate::types::UpdateInstructionLibraryRequest,
    ) -> builders::UpdateInstructionLibrary {
        let mut call = self.call(&operations::UPDATE_INSTRUCTION_LIBRARY);
        call.set("instruction_library_id", Into::<String>::into(instruction_library_id));
        call.body(body);
        builders::UpdateInstructionLibrary {
            call,
        }
    }
    /// Create an instruction.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/instruction` (CreateInstruction)
    pub fn create_instruction(
        &self,
        body: &crate::types::CreateInstructionRequest,
    ) -> builders::CreateInstruction {
        let mut call = self.call(&operations::CREATE_INSTRUCTION);
        call.body(body);
        builders::CreateInstruction {
            call,
        }
    }
    /// List instructions.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/instruction` (ListInstruction)
    pub fn list_instruction(
        &self,
        instruction_library_id: impl Into<String>,
    ) -> builders::ListInstruction {
        let mut call = self.call(&operations::LIST_INSTRUCTION);
        call.set("instruction_library_id", Into::<String>::into(instruction_library_id));
        builders::ListInstruction { call }
    }
    /// Delete instructions.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/instruction/delete` (DeleteInstruction)
    pub fn delete_instruction(&self, body: &Vec<String>) -> builders::DeleteInstruction {
        let mut call = self.call(&operations::DELETE_INSTRUCTION);
        call.body(body);
        builders::DeleteInstruction {
            call,
        }
    }
    /// Show an instruction.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/instruction/{instruction_id}` (ShowInstruction)
    pub fn show_instruction(
        &self,
        instruction_id: impl Into<String>,
    ) -> builders::ShowInstruction {
        let mut call = self.call(&operations::SHOW_INSTRUCTION);
        call.set("instruction_id", Into::<String>::into(instruction_id));
        builders::ShowInstruction { call }
    }
    /// Change an instruction.
    ///
    /// The library of an instruction cannot be changed.
    ///
    /// `PUT /v1/{project_id}/wise-brain-manager/instruction/{instruction_id}` (UpdateInstruction)
    pub fn update_instruction(
        &self,
        instruction_id: impl Into<String>,
        body: &crate::types::UpdateInstructionRequest,
    ) -> builders::UpdateInstruction {
        let mut call = self.call(&operations::UPDATE_INSTRUCTION);
        call.set("instruction_id", Into::<String>::into(instruction_id));
        call.body(body);
        builders::UpdateInstruction {
            call,
        }
    }
    /// Say something to a role and get its reply.
    ///
    /// The reply comes as a whole, in one response, so the call takes as long as the language model
    /// needs.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/chat` (CreateInteractiveChat)
    pub fn create_interactive_chat(
        &self,
        body: &crate::types::CreateInteractiveChatRequest,
    ) -> builders::CreateInteractiveChat {
        let mut call = self.call(&operations::CREATE_INTERACTIVE_CHAT);
        call.body(body);
        builders::CreateInteractiveChat {
            call,
        }
    }
    /// Create an LLM configuration.
    ///
    /// Lets roles use a large language model of your own (llm_source LLM_CONFIG). No operation
    /// shows the key again.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/llm-config` (CreateLlmConfig)
    pub fn create_llm_config(
        &self,
        body: &crate::types::CreateLlmConfigRequest,
    ) -> builders::CreateLlmConfig {
        let mut call = self.call(&operations::CREATE_LLM_CONFIG);
        call.body(body);
        builders::CreateLlmConfig { call }
    }
    /// List LLM configurations.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/llm-config` (ListLlmConfig)
    pub fn list_llm_config(&self) -> builders::ListLlmConfig {
        builders::ListLlmConfig {
            call: self.call(&operations::LIST_LLM_CONFIG),
        }
    }
    /// Delete LLM configurations.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/llm-config/delete` (DeleteLlmConfig)
    pub fn delete_llm_config(&self, body: &Vec<String>) -> builders::DeleteLlmConfig {
        let mut call = self.call(&operations::DELETE_LLM_CONFIG);
        call.body(body);
        builders::DeleteLlmConfig { call }
    }
    /// Show an LLM configuration.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/llm-config/{llm_config_id}` (ShowLlmConfig)
    pub fn show_llm_config(
        &self,
        llm_config_id: impl Into<String>,
    ) -> builders::ShowLlmConfig {
        let mut call = self.call(&operations::SHOW_LLM_CONFIG);
        call.set("llm_config_id", Into::<String>::into(llm_config_id));
        builders::ShowLlmConfig { call }
    }
    /// Change an LLM configuration.
    ///
    /// `PUT /v1/{project_id}/wise-brain-manager/llm-config/{llm_config_id}` (UpdateLlmConfig)
    pub fn update_llm_config(
        &self,
        llm_config_id: impl Into<String>,
        body: &crate::types::UpdateLlmConfigRequest,
    ) -> builders::UpdateLlmConfig {
        let mut call = self.call(&operations::UPDATE_LLM_CONFIG);
        call.set("llm_config_id", Into::<String>::into(llm_config_id));
        call.body(body);
        builders::UpdateLlmConfig { call }
    }
    /// Register an MCP server.
    ///
    /// Registers a server whose tools roles may call by the Model Context Protocol (MCP).
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/mcp-server` (CreateMcpServer)
    pub fn create_mcp_server(
        &self,
        body: &crate::types::CreateMcpServerRequest,
    ) -> builders::CreateMcpServer {
        let mut call = self.call(&operations::CREATE_MCP_SERVER);
        call.body(body);
        builders::CreateMcpServer { call }
    }
    /// List MCP servers.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/mcp-server` (ListMcpServer)
    pub fn list_mcp_server(&self) -> builders::ListMcpServer {
        builders::ListMcpServer {
            call: self.call(&operations::LIST_MCP_SERVER),
        }
    }
    /// Remove MCP servers.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/mcp-server/delete` (DeleteMcpServer)
    pub fn delete_mcp_server(&self, body: &Vec<String>) -> builders::DeleteMcpServer {
        let mut call = self.call(&operations::DELETE_MCP_SERVER);
        call.body(body);
        builders::DeleteMcpServer { call }
    }
    /// Show an MCP server.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/mcp-server/{mcp_server_id}` (ShowMcpServer)
    pub fn show_mcp_server(
        &self,
        mcp_server_id: impl Into<String>,
    ) -> builders::ShowMcpServer {
        let mut call = self.call(&operations::SHOW_MCP_SERVER);
        call.set("mcp_server_id", Into::<String>::into(mcp_server_id));
        builders::ShowMcpServer { call }
    }
    /// Change how an MCP server is reached.
    ///
    /// `PUT /v1/{project_id}/wise-brain-manager/mcp-server/{mcp_server_id}` (UpdateMcpServer)
    pub fn update_mcp_server(
        &self,
        mcp_server_id: impl Into<String>,
        body: &crate::types::UpdateMcpServerRequest,
    ) -> builders::UpdateMcpServer {
        let mut call = self.call(&operations::UPDATE_MCP_SERVER);
        call.set("mcp_server_id", Into::<String>::into(mcp_server_id));
        call.body(body);
        builders::UpdateMcpServer { call }
    }
    /// Create a plugin configuration.
    ///
    /// Lets roles use a provider of weather or web search under a key of your own. No operation
    /// shows the key again.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/plugin-config` (CreatePluginConfig)
    pub fn create_plugin_config(
        &self,
        body: &crate::types::CreatePluginConfigRequest,
    ) -> builders::CreatePluginConfig {
        let mut call = self.call(&operations::CREATE_PLUGIN_CONFIG);
        call.body(body);
        builders::CreatePluginConfig {
            call,
        }
    }
    /// List plugin configurations.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/plugin-config` (ListPluginConfig)
    pub fn list_plugin_config(&self) -> builders::ListPluginConfig {
        builders::ListPluginConfig {
            call: self.call(&operations::LIST_PLUGIN_CONFIG),
        }
    }
    /// Delete plugin configurations.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/plugin-config/delete` (DeletePluginConfig)
    pub fn delete_plugin_config(
        &self,
        body: &Vec<String>,
    ) -> builders::DeletePluginConfig {
        let mut call = self.call(&operations::DELETE_PLUGIN_CONFIG);
        call.body(body);
        builders::DeletePluginConfig {
            call,
        }
    }
    /// Show a plugin configuration.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/plugin-config/{plugin_config_id}`
    /// (ShowPluginConfig)
    pub fn show_plugin_config(
        &self,
        plugin_config_id: impl Into<String>,
    ) -> builders::ShowPluginConfig {
        let mut call = self.call(&operations::SHOW_PLUGIN_CONFIG);
        call.set("plugin_config_id", Into::<String>::into(plugin_config_id));
        builders::ShowPluginConfig { call }
    }
    /// Change a plugin configuration.
    ///
    /// Only the key can be changed.
    ///
    /// `PUT /v1/{project_id}/wise-brain-manager/plugin-config/{plugin_config_id}`
    /// (UpdatePluginConfig)
    pub fn update_plugin_config(
        &self,
        plugin_config_id: impl Into<String>,
        body: &crate::types::UpdatePluginConfigRequest,
    ) -> builders::UpdatePluginConfig {
        let mut call = self.call(&operations::UPDATE_PLUGIN_CONFIG);
        call.set("plugin_config_id", Into::<String>::into(plugin_config_id));
        call.body(body);
        builders::UpdatePluginConfig {
            call,
        }
    }
    /// Show which plugins work without a configuration of your own.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/plugin-config-default`
    /// (ShowPluginConfigDefaultInfo)
    pub fn show_plugin_config_default_info(
        &self,
    ) -> builders::ShowPluginConfigDefaultInfo {
        builders::ShowPluginConfigDefaultInfo {
            call: self.call(&operations::SHOW_PLUGIN_CONFIG_DEFAULT_INFO),
        }
    }
    /// Create a role.
    ///
    /// A role is what an assistant is: a language model with a prompt per language, and the
    /// knowledge, plugins, MCP servers and instructions that it may use. `CreateInteractiveChat`
    /// talks to it.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/role` (CreateRole)
    pub fn create_role(
        &self,
        body: &crate::types::CreateRoleRequest,
    ) -> builders::CreateRole {
        let mut call = self.call(&operations::CREATE_ROLE);
        call.body(body);
        builders::CreateRole { call }
    }
    /// List roles.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/role` (ListRole)
    pub fn list_role(&self) -> builders::ListRole {
        builders::ListRole {
            call: self.call(&operations::LIST_ROLE),
        }
    }
    /// Delete roles.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/role/delete` (DeleteRole)
    pub fn delete_role(&self, body: &Vec<String>) -> builders::DeleteRole {
        let mut call = self.call(&operations::DELETE_ROLE);
        call.body(body);
        builders::DeleteRole { call }
    }
    /// Show a role.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/role/{role_id}` (ShowRole)
    pub fn show_role(&self, role_id: impl Into<String>) -> builders::ShowRole {
        let mut call = self.call(&operations::SHOW_ROLE);
        call.set("role_id", Into::<String>::into(role_id));
        builders::ShowRole { call }
    }
    /// Change a role.
    ///
    /// `PUT /v1/{project_id}/wise-brain-manager/role/{role_id}` (UpdateRole)
    pub fn update_role(
        &self,
        role_id: impl Into<String>,
        body: &crate::types::UpdateRoleRequest,
    ) -> builders::UpdateRole {
        let mut call = self.call(&operations::UPDATE_ROLE);
        call.set("role_id", Into::<String>::into(role_id));
        call.body(body);
        builders::UpdateRole { call }
    }
}
