//! The family `wise-brain`. Language models behind conversations: roles, instructions, plugins
//! and tools.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

use std::borrow::Borrow;

use super::super::types;

/// Entries of the operation table.
pub(crate) mod operations {
    use huaweicloud_core::codegen::operation::*;

    use super::super::super::types;

    /// `POST /v1/{project_id}/wise-brain-manager/instruction-library`
    pub static CREATE_INSTRUCTION_LIBRARY: Operation = Operation::new(
        "CreateInstructionLibrary",
        Method::Post,
        "/v1/{project_id}/wise-brain-manager/instruction-library",
    )
    .family("wise-brain")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/name").length(1, 64),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::CreateInstructionLibraryResponse>());

    /// `GET /v1/{project_id}/wise-brain-manager/instruction-library`
    pub static LIST_INSTRUCTION_LIBRARY: Operation = Operation::new(
        "ListInstructionLibrary",
        Method::Get,
        "/v1/{project_id}/wise-brain-manager/instruction-library",
    )
    .family("wise-brain")
    .idempotent()
    .retry(Retry::Idempotent)
    .pagination(
        Pagination::new("data", "offset", "limit")
            .total("count")
            .default_limit(10),
    )
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::query("offset").range(0.0, 2147483647.0),
        Parameter::query("limit").range(1.0, 100.0),
        Parameter::query("name"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::ListInstructionLibraryResponse>());

    /// `POST /v1/{project_id}/wise-brain-manager/instruction-library/delete`
    pub static DELETE_INSTRUCTION_LIBRARY: Operation = Operation::new(
        "DeleteInstructionLibrary",
        Method::Post,
        "/v1/{project_id}/wise-brain-manager/instruction-library/delete",
    )
    .family("wise-brain")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("").items(1, 100),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ]);

    /// `GET /v1/{project_id}/wise-brain-manager/instruction-library/{instruction_library_id}`
    pub static SHOW_INSTRUCTION_LIBRARY: Operation = Operation::new(
        "ShowInstructionLibrary",
        Method::Get,
        "/v1/{project_id}/wise-brain-manager/instruction-library/{instruction_library_id}",
    )
    .family("wise-brain")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("instruction_library_id").max_length(64),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::InstructionLibrary>());

    /// `PUT /v1/{project_id}/wise-brain-manager/instruction-library/{instruction_library_id}`
    pub static UPDATE_INSTRUCTION_LIBRARY: Operation = Operation::new(
        "UpdateInstructionLibrary",
        Method::Put,
        "/v1/{project_id}/wise-brain-manager/instruction-library/{instruction_library_id}",
    )
    .family("wise-brain")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("instruction_library_id").max_length(64),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ]);

    /// `POST /v1/{project_id}/wise-brain-manager/instruction`
    pub static CREATE_INSTRUCTION: Operation = Operation::new(
        "CreateInstruction",
        Method::Post,
        "/v1/{project_id}/wise-brain-manager/instruction",
    )
    .family("wise-brain")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
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
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::CreateInstructionResponse>());

    /// `GET /v1/{project_id}/wise-brain-manager/instruction`
    pub static LIST_INSTRUCTION: Operation = Operation::new(
        "ListInstruction",
        Method::Get,
        "/v1/{project_id}/wise-brain-manager/instruction",
    )
    .family("wise-brain")
    .idempotent()
    .retry(Retry::Idempotent)
    .pagination(
        Pagination::new("data", "offset", "limit")
            .total("count")
            .default_limit(10),
    )
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::query("offset").range(0.0, 2147483647.0),
        Parameter::query("limit").range(1.0, 100.0),
        Parameter::query("instruction_library_id")
            .required()
            .length(1, 64),
        Parameter::query("name"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::ListInstructionResponse>());

    /// `POST /v1/{project_id}/wise-brain-manager/instruction/delete`
    pub static DELETE_INSTRUCTION: Operation = Operation::new(
        "DeleteInstruction",
        Method::Post,
        "/v1/{project_id}/wise-brain-manager/instruction/delete",
    )
    .family("wise-brain")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("").items(1, 100),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ]);

    /// `GET /v1/{project_id}/wise-brain-manager/instruction/{instruction_id}`
    pub static SHOW_INSTRUCTION: Operation = Operation::new(
        "ShowInstruction",
        Method::Get,
        "/v1/{project_id}/wise-brain-manager/instruction/{instruction_id}",
    )
    .family("wise-brain")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("instruction_id").max_length(64),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::Instruction>());

    /// `PUT /v1/{project_id}/wise-brain-manager/instruction/{instruction_id}`
    pub static UPDATE_INSTRUCTION: Operation = Operation::new(
        "UpdateInstruction",
        Method::Put,
        "/v1/{project_id}/wise-brain-manager/instruction/{instruction_id}",
    )
    .family("wise-brain")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
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
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ]);

    /// `POST /v1/{project_id}/wise-brain-manager/chat`
    pub static CREATE_INTERACTIVE_CHAT: Operation = Operation::new(
        "CreateInteractiveChat",
        Method::Post,
        "/v1/{project_id}/wise-brain-manager/chat",
    )
    .family("wise-brain")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/role_id").length(1, 64),
        Parameter::body("/message").length(1, 1024),
        Parameter::body("/session_id").length(1, 64),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::CreateInteractiveChatResponse>());

    /// `POST /v1/{project_id}/wise-brain-manager/llm-config`
    pub static CREATE_LLM_CONFIG: Operation = Operation::new(
        "CreateLlmConfig",
        Method::Post,
        "/v1/{project_id}/wise-brain-manager/llm-config",
    )
    .family("wise-brain")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/name").length(1, 32),
        Parameter::body("/llm_url").length(1, 512),
        Parameter::body("/api_key").length(1, 128),
        Parameter::body("/model").max_length(64),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::CreateLlmConfigResponse>());

    /// `GET /v1/{project_id}/wise-brain-manager/llm-config`
    pub static LIST_LLM_CONFIG: Operation = Operation::new(
        "ListLlmConfig",
        Method::Get,
        "/v1/{project_id}/wise-brain-manager/llm-config",
    )
    .family("wise-brain")
    .idempotent()
    .retry(Retry::Idempotent)
    .pagination(
        Pagination::new("data", "offset", "limit")
            .total("count")
            .default_limit(10),
    )
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::query("offset").range(0.0, 2147483647.0),
        Parameter::query("limit").range(1.0, 100.0),
        Parameter::query("name"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::ListLlmConfigResponse>());

    /// `POST /v1/{project_id}/wise-brain-manager/llm-config/delete`
    pub static DELETE_LLM_CONFIG: Operation = Operation::new(
        "DeleteLlmConfig",
        Method::Post,
        "/v1/{project_id}/wise-brain-manager/llm-config/delete",
    )
    .family("wise-brain")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("").items(1, 100),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ]);

    /// `GET /v1/{project_id}/wise-brain-manager/llm-config/{llm_config_id}`
    pub static SHOW_LLM_CONFIG: Operation = Operation::new(
        "ShowLlmConfig",
        Method::Get,
        "/v1/{project_id}/wise-brain-manager/llm-config/{llm_config_id}",
    )
    .family("wise-brain")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("llm_config_id").max_length(64),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::LlmConfig>());

    /// `PUT /v1/{project_id}/wise-brain-manager/llm-config/{llm_config_id}`
    pub static UPDATE_LLM_CONFIG: Operation = Operation::new(
        "UpdateLlmConfig",
        Method::Put,
        "/v1/{project_id}/wise-brain-manager/llm-config/{llm_config_id}",
    )
    .family("wise-brain")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("llm_config_id").max_length(64),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ]);

    /// `POST /v1/{project_id}/wise-brain-manager/mcp-server`
    pub static CREATE_MCP_SERVER: Operation = Operation::new(
        "CreateMcpServer",
        Method::Post,
        "/v1/{project_id}/wise-brain-manager/mcp-server",
    )
    .family("wise-brain")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/name").length(1, 32),
        Parameter::body("/mcp_server_url").length(1, 512),
        Parameter::body("/auth_header_name").max_length(64),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::CreateMcpServerResponse>());

    /// `GET /v1/{project_id}/wise-brain-manager/mcp-server`
    pub static LIST_MCP_SERVER: Operation = Operation::new(
        "ListMcpServer",
        Method::Get,
        "/v1/{project_id}/wise-brain-manager/mcp-server",
    )
    .family("wise-brain")
    .idempotent()
    .retry(Retry::Idempotent)
    .pagination(
        Pagination::new("data", "offset", "limit")
            .total("count")
            .default_limit(10),
    )
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::query("offset").range(0.0, 2147483647.0),
        Parameter::query("limit").range(1.0, 100.0),
        Parameter::query("name"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .sensitive(&["/data/*/mcp_server_url"])
    .success(Success::json::<types::ListMcpServerResponse>());

    /// `POST /v1/{project_id}/wise-brain-manager/mcp-server/delete`
    pub static DELETE_MCP_SERVER: Operation = Operation::new(
        "DeleteMcpServer",
        Method::Post,
        "/v1/{project_id}/wise-brain-manager/mcp-server/delete",
    )
    .family("wise-brain")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("").items(1, 100),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ]);

    /// `GET /v1/{project_id}/wise-brain-manager/mcp-server/{mcp_server_id}`
    pub static SHOW_MCP_SERVER: Operation = Operation::new(
        "ShowMcpServer",
        Method::Get,
        "/v1/{project_id}/wise-brain-manager/mcp-server/{mcp_server_id}",
    )
    .family("wise-brain")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("mcp_server_id").max_length(64),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ])
    .sensitive(&["/mcp_server_url"])
    .success(Success::json::<types::McpServer>());

    /// `PUT /v1/{project_id}/wise-brain-manager/mcp-server/{mcp_server_id}`
    pub static UPDATE_MCP_SERVER: Operation = Operation::new(
        "UpdateMcpServer",
        Method::Put,
        "/v1/{project_id}/wise-brain-manager/mcp-server/{mcp_server_id}",
    )
    .family("wise-brain")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("mcp_server_id").max_length(64),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ]);

    /// `POST /v1/{project_id}/wise-brain-manager/plugin-config`
    pub static CREATE_PLUGIN_CONFIG: Operation = Operation::new(
        "CreatePluginConfig",
        Method::Post,
        "/v1/{project_id}/wise-brain-manager/plugin-config",
    )
    .family("wise-brain")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/api_key").max_length(256),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::CreatePluginConfigResponse>());

    /// `GET /v1/{project_id}/wise-brain-manager/plugin-config`
    pub static LIST_PLUGIN_CONFIG: Operation = Operation::new(
        "ListPluginConfig",
        Method::Get,
        "/v1/{project_id}/wise-brain-manager/plugin-config",
    )
    .family("wise-brain")
    .idempotent()
    .retry(Retry::Idempotent)
    .pagination(
        Pagination::new("data", "offset", "limit")
            .total("count")
            .default_limit(10),
    )
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::query("offset").range(0.0, 2147483647.0),
        Parameter::query("limit").range(1.0, 100.0),
        Parameter::query("plugin_provider"),
        Parameter::query("plugin_type"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::ListPluginConfigResponse>());

    /// `POST /v1/{project_id}/wise-brain-manager/plugin-config/delete`
    pub static DELETE_PLUGIN_CONFIG: Operation = Operation::new(
        "DeletePluginConfig",
        Method::Post,
        "/v1/{project_id}/wise-brain-manager/plugin-config/delete",
    )
    .family("wise-brain")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("").items(1, 100),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ]);

    /// `GET /v1/{project_id}/wise-brain-manager/plugin-config/{plugin_config_id}`
    pub static SHOW_PLUGIN_CONFIG: Operation = Operation::new(
        "ShowPluginConfig",
        Method::Get,
        "/v1/{project_id}/wise-brain-manager/plugin-config/{plugin_config_id}",
    )
    .family("wise-brain")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("plugin_config_id").max_length(64),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::PluginConfig>());

    /// `PUT /v1/{project_id}/wise-brain-manager/plugin-config/{plugin_config_id}`
    pub static UPDATE_PLUGIN_CONFIG: Operation = Operation::new(
        "UpdatePluginConfig",
        Method::Put,
        "/v1/{project_id}/wise-brain-manager/plugin-config/{plugin_config_id}",
    )
    .family("wise-brain")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("plugin_config_id").max_length(64),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ]);

    /// `GET /v1/{project_id}/wise-brain-manager/plugin-config-default`
    pub static SHOW_PLUGIN_CONFIG_DEFAULT_INFO: Operation = Operation::new(
        "ShowPluginConfigDefaultInfo",
        Method::Get,
        "/v1/{project_id}/wise-brain-manager/plugin-config-default",
    )
    .family("wise-brain")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::DefaultPlugins>());

    /// `POST /v1/{project_id}/wise-brain-manager/role`
    pub static CREATE_ROLE: Operation = Operation::new(
        "CreateRole",
        Method::Post,
        "/v1/{project_id}/wise-brain-manager/role",
    )
    .family("wise-brain")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/name").length(1, 32),
        Parameter::body("/description").length(1, 256),
        Parameter::body("/role_business_list").items(1, 32),
        Parameter::body("/role_business_list/*/prompt").length(1, 1024),
        Parameter::body("/role_business_list/*/knowledge_library_list").max_items(32),
        Parameter::body("/role_business_list/*/knowledge_library_list/*/knowledge_library_id_list")
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
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::CreateRoleResponse>());

    /// `GET /v1/{project_id}/wise-brain-manager/role`
    pub static LIST_ROLE: Operation = Operation::new(
        "ListRole",
        Method::Get,
        "/v1/{project_id}/wise-brain-manager/role",
    )
    .family("wise-brain")
    .idempotent()
    .retry(Retry::Idempotent)
    .pagination(
        Pagination::new("data", "offset", "limit")
            .total("count")
            .default_limit(10),
    )
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::query("offset").range(0.0, 2147483647.0),
        Parameter::query("limit").range(1.0, 100.0),
        Parameter::query("name"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::ListRoleResponse>());

    /// `POST /v1/{project_id}/wise-brain-manager/role/delete`
    pub static DELETE_ROLE: Operation = Operation::new(
        "DeleteRole",
        Method::Post,
        "/v1/{project_id}/wise-brain-manager/role/delete",
    )
    .family("wise-brain")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("").items(1, 100),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ]);

    /// `GET /v1/{project_id}/wise-brain-manager/role/{role_id}`
    pub static SHOW_ROLE: Operation = Operation::new(
        "ShowRole",
        Method::Get,
        "/v1/{project_id}/wise-brain-manager/role/{role_id}",
    )
    .family("wise-brain")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("role_id").max_length(64),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::Role>());

    /// `PUT /v1/{project_id}/wise-brain-manager/role/{role_id}`
    pub static UPDATE_ROLE: Operation = Operation::new(
        "UpdateRole",
        Method::Put,
        "/v1/{project_id}/wise-brain-manager/role/{role_id}",
    )
    .family("wise-brain")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("role_id").max_length(64),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/role_business_list/*/prompt").length(1, 1024),
        Parameter::body("/role_business_list/*/knowledge_library_list").max_items(32),
        Parameter::body("/role_business_list/*/knowledge_library_list/*/knowledge_library_id_list")
            .max_items(32),
        Parameter::body(
            "/role_business_list/*/knowledge_library_list/*/knowledge_library_id_list/*",
        )
        .length(1, 64),
        Parameter::body("/plugin_config_list/*/plugin_config_id").max_length(64),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ]);
}

/// Request builders.
pub(crate) mod builders {
    use huaweicloud_core::codegen;

    use super::super::super::types;

    codegen::request! {
        /// Create an instruction library.
        ///
        /// A library holds instructions (`CreateInstruction`) that a role can carry out; a role has at
        /// most one library.
        ///
        /// `POST /v1/{project_id}/wise-brain-manager/instruction-library` (CreateInstructionLibrary)
        pub struct CreateInstructionLibrary: json -> types::CreateInstructionLibraryResponse;
    }

    codegen::request! {
        /// List instruction libraries.
        ///
        /// `GET /v1/{project_id}/wise-brain-manager/instruction-library` (ListInstructionLibrary)
        pub struct ListInstructionLibrary: json -> types::ListInstructionLibraryResponse, paged;
    }

    impl ListInstructionLibrary {
        /// How many elements to skip. Range: 0 to 2147483647. Default: `0`.
        pub fn offset<F>(mut self, offset: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("offset", codegen::IntoOption::into_option(offset));
            self
        }

        /// How many elements a page holds at most. Range: 1 to 100. Default: `10`.
        pub fn limit<F>(mut self, limit: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("limit", codegen::IntoOption::into_option(limit));
            self
        }

        /// Whether a part of the name is enough is undocumented.
        pub fn name<F>(mut self, name: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("name", codegen::IntoOption::into_option(name));
            self
        }
    }

    codegen::request! {
        /// Delete instruction libraries.
        ///
        /// `POST /v1/{project_id}/wise-brain-manager/instruction-library/delete`
        /// (DeleteInstructionLibrary)
        pub struct DeleteInstructionLibrary: empty -> ();
    }

    codegen::request! {
        /// Show an instruction library.
        ///
        /// `GET /v1/{project_id}/wise-brain-manager/instruction-library/{instruction_library_id}`
        /// (ShowInstructionLibrary)
        pub struct ShowInstructionLibrary: json -> types::InstructionLibrary;
    }

    codegen::request! {
        /// Change an instruction library.
        ///
        /// `PUT /v1/{project_id}/wise-brain-manager/instruction-library/{instruction_library_id}`
        /// (UpdateInstructionLibrary)
        pub struct UpdateInstructionLibrary: empty -> ();
    }

    codegen::request! {
        /// Create an instruction.
        ///
        /// `POST /v1/{project_id}/wise-brain-manager/instruction` (CreateInstruction)
        pub struct CreateInstruction: json -> types::CreateInstructionResponse;
    }

    codegen::request! {
        /// List instructions.
        ///
        /// `GET /v1/{project_id}/wise-brain-manager/instruction` (ListInstruction)
        pub struct ListInstruction: json -> types::ListInstructionResponse, paged;
    }

    impl ListInstruction {
        /// How many elements to skip. Range: 0 to 2147483647. Default: `0`.
        pub fn offset<F>(mut self, offset: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("offset", codegen::IntoOption::into_option(offset));
            self
        }

        /// How many elements a page holds at most. Range: 1 to 100. Default: `10`.
        pub fn limit<F>(mut self, limit: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("limit", codegen::IntoOption::into_option(limit));
            self
        }

        /// Whether a part of the name is enough is undocumented.
        pub fn name<F>(mut self, name: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("name", codegen::IntoOption::into_option(name));
            self
        }
    }

    codegen::request! {
        /// Delete instructions.
        ///
        /// `POST /v1/{project_id}/wise-brain-manager/instruction/delete` (DeleteInstruction)
        pub struct DeleteInstruction: empty -> ();
    }

    codegen::request! {
        /// Show an instruction.
        ///
        /// `GET /v1/{project_id}/wise-brain-manager/instruction/{instruction_id}` (ShowInstruction)
        pub struct ShowInstruction: json -> types::Instruction;
    }

    codegen::request! {
        /// Change an instruction.
        ///
        /// The library of an instruction cannot be changed.
        ///
        /// `PUT /v1/{project_id}/wise-brain-manager/instruction/{instruction_id}` (UpdateInstruction)
        pub struct UpdateInstruction: empty -> ();
    }

    codegen::request! {
        /// Say something to a role and get its reply.
        ///
        /// The reply comes as a whole, in one response, so the call takes as long as the language model
        /// needs.
        ///
        /// `POST /v1/{project_id}/wise-brain-manager/chat` (CreateInteractiveChat)
        pub struct CreateInteractiveChat: json -> types::CreateInteractiveChatResponse;
    }

    codegen::request! {
        /// Create an LLM configuration.
        ///
        /// Lets roles use a large language model of your own (llm_source LLM_CONFIG). No operation
        /// shows the key again.
        ///
        /// `POST /v1/{project_id}/wise-brain-manager/llm-config` (CreateLlmConfig)
        pub struct CreateLlmConfig: json -> types::CreateLlmConfigResponse;
    }

    codegen::request! {
        /// List LLM configurations.
        ///
        /// `GET /v1/{project_id}/wise-brain-manager/llm-config` (ListLlmConfig)
        pub struct ListLlmConfig: json -> types::ListLlmConfigResponse, paged;
    }

    impl ListLlmConfig {
        /// How many elements to skip. Range: 0 to 2147483647. Default: `0`.
        pub fn offset<F>(mut self, offset: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("offset", codegen::IntoOption::into_option(offset));
            self
        }

        /// How many elements a page holds at most. Range: 1 to 100. Default: `10`.
        pub fn limit<F>(mut self, limit: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("limit", codegen::IntoOption::into_option(limit));
            self
        }

        /// Whether a part of the name is enough is undocumented.
        pub fn name<F>(mut self, name: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("name", codegen::IntoOption::into_option(name));
            self
        }
    }

    codegen::request! {
        /// Delete LLM configurations.
        ///
        /// `POST /v1/{project_id}/wise-brain-manager/llm-config/delete` (DeleteLlmConfig)
        pub struct DeleteLlmConfig: empty -> ();
    }

    codegen::request! {
        /// Show an LLM configuration.
        ///
        /// `GET /v1/{project_id}/wise-brain-manager/llm-config/{llm_config_id}` (ShowLlmConfig)
        pub struct ShowLlmConfig: json -> types::LlmConfig;
    }

    codegen::request! {
        /// Change an LLM configuration.
        ///
        /// `PUT /v1/{project_id}/wise-brain-manager/llm-config/{llm_config_id}` (UpdateLlmConfig)
        pub struct UpdateLlmConfig: empty -> ();
    }

    codegen::request! {
        /// Register an MCP server.
        ///
        /// Registers a server whose tools roles may call by the Model Context Protocol (MCP).
        ///
        /// `POST /v1/{project_id}/wise-brain-manager/mcp-server` (CreateMcpServer)
        pub struct CreateMcpServer: json -> types::CreateMcpServerResponse;
    }

    codegen::request! {
        /// List MCP servers.
        ///
        /// `GET /v1/{project_id}/wise-brain-manager/mcp-server` (ListMcpServer)
        pub struct ListMcpServer: json -> types::ListMcpServerResponse, paged;
    }

    impl ListMcpServer {
        /// How many elements to skip. Range: 0 to 2147483647. Default: `0`.
        pub fn offset<F>(mut self, offset: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("offset", codegen::IntoOption::into_option(offset));
            self
        }

        /// How many elements a page holds at most. Range: 1 to 100. Default: `10`.
        pub fn limit<F>(mut self, limit: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("limit", codegen::IntoOption::into_option(limit));
            self
        }

        /// Whether a part of the name is enough is undocumented.
        pub fn name<F>(mut self, name: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("name", codegen::IntoOption::into_option(name));
            self
        }
    }

    codegen::request! {
        /// Remove MCP servers.
        ///
        /// `POST /v1/{project_id}/wise-brain-manager/mcp-server/delete` (DeleteMcpServer)
        pub struct DeleteMcpServer: empty -> ();
    }

    codegen::request! {
        /// Show an MCP server.
        ///
        /// `GET /v1/{project_id}/wise-brain-manager/mcp-server/{mcp_server_id}` (ShowMcpServer)
        pub struct ShowMcpServer: json -> types::McpServer;
    }

    codegen::request! {
        /// Change how an MCP server is reached.
        ///
        /// `PUT /v1/{project_id}/wise-brain-manager/mcp-server/{mcp_server_id}` (UpdateMcpServer)
        pub struct UpdateMcpServer: empty -> ();
    }

    codegen::request! {
        /// Create a plugin configuration.
        ///
        /// Lets roles use a provider of weather or web search under a key of your own. No operation
        /// shows the key again.
        ///
        /// `POST /v1/{project_id}/wise-brain-manager/plugin-config` (CreatePluginConfig)
        pub struct CreatePluginConfig: json -> types::CreatePluginConfigResponse;
    }

    codegen::request! {
        /// List plugin configurations.
        ///
        /// `GET /v1/{project_id}/wise-brain-manager/plugin-config` (ListPluginConfig)
        pub struct ListPluginConfig: json -> types::ListPluginConfigResponse, paged;
    }

    impl ListPluginConfig {
        /// How many elements to skip. Range: 0 to 2147483647. Default: `0`.
        pub fn offset<F>(mut self, offset: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("offset", codegen::IntoOption::into_option(offset));
            self
        }

        /// How many elements a page holds at most. Range: 1 to 100. Default: `10`.
        pub fn limit<F>(mut self, limit: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("limit", codegen::IntoOption::into_option(limit));
            self
        }

        /// Only elements whose `plugin_provider` is this.
        pub fn plugin_provider<F>(
            mut self,
            plugin_provider: impl codegen::IntoOption<types::PluginProvider, F>,
        ) -> Self {
            self.call.set_option(
                "plugin_provider",
                codegen::IntoOption::into_option(plugin_provider),
            );
            self
        }

        /// Only configurations of providers that do this.
        pub fn plugin_type<F>(
            mut self,
            plugin_type: impl codegen::IntoOption<types::PluginType, F>,
        ) -> Self {
            self.call
                .set_option("plugin_type", codegen::IntoOption::into_option(plugin_type));
            self
        }
    }

    codegen::request! {
        /// Delete plugin configurations.
        ///
        /// `POST /v1/{project_id}/wise-brain-manager/plugin-config/delete` (DeletePluginConfig)
        pub struct DeletePluginConfig: empty -> ();
    }

    codegen::request! {
        /// Show a plugin configuration.
        ///
        /// `GET /v1/{project_id}/wise-brain-manager/plugin-config/{plugin_config_id}`
        /// (ShowPluginConfig)
        pub struct ShowPluginConfig: json -> types::PluginConfig;
    }

    codegen::request! {
        /// Change a plugin configuration.
        ///
        /// Only the key can be changed.
        ///
        /// `PUT /v1/{project_id}/wise-brain-manager/plugin-config/{plugin_config_id}`
        /// (UpdatePluginConfig)
        pub struct UpdatePluginConfig: empty -> ();
    }

    codegen::request! {
        /// Show which plugins work without a configuration of your own.
        ///
        /// `GET /v1/{project_id}/wise-brain-manager/plugin-config-default`
        /// (ShowPluginConfigDefaultInfo)
        pub struct ShowPluginConfigDefaultInfo: json -> types::DefaultPlugins;
    }

    codegen::request! {
        /// Create a role.
        ///
        /// A role is what an assistant is: a language model with a prompt per language, and the
        /// knowledge, plugins, MCP servers and instructions that it may use. `CreateInteractiveChat`
        /// talks to it.
        ///
        /// `POST /v1/{project_id}/wise-brain-manager/role` (CreateRole)
        pub struct CreateRole: json -> types::CreateRoleResponse;
    }

    codegen::request! {
        /// List roles.
        ///
        /// `GET /v1/{project_id}/wise-brain-manager/role` (ListRole)
        pub struct ListRole: json -> types::ListRoleResponse, paged;
    }

    impl ListRole {
        /// How many elements to skip. Range: 0 to 2147483647. Default: `0`.
        pub fn offset<F>(mut self, offset: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("offset", codegen::IntoOption::into_option(offset));
            self
        }

        /// How many elements a page holds at most. Range: 1 to 100. Default: `10`.
        pub fn limit<F>(mut self, limit: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("limit", codegen::IntoOption::into_option(limit));
            self
        }

        /// Whether a part of the name is enough is undocumented.
        pub fn name<F>(mut self, name: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("name", codegen::IntoOption::into_option(name));
            self
        }
    }

    codegen::request! {
        /// Delete roles.
        ///
        /// `POST /v1/{project_id}/wise-brain-manager/role/delete` (DeleteRole)
        pub struct DeleteRole: empty -> ();
    }

    codegen::request! {
        /// Show a role.
        ///
        /// `GET /v1/{project_id}/wise-brain-manager/role/{role_id}` (ShowRole)
        pub struct ShowRole: json -> types::Role;
    }

    codegen::request! {
        /// Change a role.
        ///
        /// `PUT /v1/{project_id}/wise-brain-manager/role/{role_id}` (UpdateRole)
        pub struct UpdateRole: empty -> ();
    }
}

/// Types that only this family has.
pub(crate) mod schemas {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    use super::super::super::types::{ChatLanguage, KnowledgeType};

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateInstructionLibraryRequest {
        /// 1 to 64 characters.
        pub name: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateInstructionLibraryRequest {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(name: impl Into<String>) -> Self {
            Self {
                name: name.into(),
                ..Default::default()
            }
        }
    }

    codegen::object! {
        CreateInstructionLibraryRequest, extra {
            0 name: String = required "name";
        }
    }

    /// The answer of `CreateInstructionLibrary`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateInstructionLibraryResponse {
        /// 1 to 64 characters.
        pub instruction_library_id: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CreateInstructionLibraryResponse, extra {
            0 instruction_library_id: String = required "instruction_library_id";
        }
    }

    /// The answer of `ListInstructionLibrary`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListInstructionLibraryResponse {
        /// At least 0.
        pub offset: Option<i32>,
        /// Range: 1 to 100.
        pub limit: Option<i32>,
        /// How many instruction libraries pass the filters, on all pages together. At least 0.
        pub count: Option<i32>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<InstructionLibrary>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListInstructionLibraryResponse, extra {
            0 offset: Option<i32> = optional "offset";
            1 limit: Option<i32> = optional "limit";
            2 count: Option<i32> = optional "count";
            3 data: Vec<InstructionLibrary> = collection "data";
        }
    }

    /// A set of instructions that a role can carry out.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct InstructionLibrary {
        pub instruction_library_id: Option<String>,
        pub name: Option<String>,
        pub create_time: Option<codegen::Timestamp>,
        pub update_time: Option<codegen::Timestamp>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        InstructionLibrary, extra {
            0 instruction_library_id: Option<String> = optional "instruction_library_id";
            1 name: Option<String> = optional "name";
            2 create_time: Option<codegen::Timestamp> = optional "create_time";
            3 update_time: Option<codegen::Timestamp> = optional "update_time";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateInstructionLibraryRequest {
        pub name: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UpdateInstructionLibraryRequest {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`name`](field@Self::name).
        #[must_use]
        pub fn name<F>(mut self, name: impl codegen::IntoOption<String, F>) -> Self {
            self.name = codegen::IntoOption::into_option(name);
            self
        }
    }

    codegen::object! {
        UpdateInstructionLibraryRequest, extra {
            0 name: Option<String> = optional "name";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateInstructionRequest {
        /// 1 to 64 characters.
        pub name: String,
        /// What the instruction does, in words. 1 to 256 characters.
        pub description: String,
        /// The command itself, in whatever form the device reads. A slot is named in braces, such as
        /// {channel}. 1 to 1024 characters.
        pub instruction: String,
        /// 1 to 64 characters.
        pub instruction_library_id: String,
        /// The values that the instruction takes from what the user says. At most 3 elements.
        pub slot_list: Option<Vec<InstructionSlot>>,
        /// What is said when the instruction is carried out. At most 32 elements.
        pub reply_words_list: Option<Vec<InstructionReplyWords>>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateInstructionRequest {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`name`](field@Self::name)
        /// - [`description`](field@Self::description)
        /// - [`instruction`](field@Self::instruction)
        /// - [`instruction_library_id`](field@Self::instruction_library_id)
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`name`](field@Self::name).
        #[must_use]
        pub fn name(mut self, name: impl Into<String>) -> Self {
            self.name = name.into();
            self
        }

        /// Sets [`description`](field@Self::description).
        #[must_use]
        pub fn description(mut self, description: impl Into<String>) -> Self {
            self.description = description.into();
            self
        }

        /// Sets [`instruction`](field@Self::instruction).
        #[must_use]
        pub fn instruction(mut self, instruction: impl Into<String>) -> Self {
            self.instruction = instruction.into();
            self
        }

        /// Sets [`instruction_library_id`](field@Self::instruction_library_id).
        #[must_use]
        pub fn instruction_library_id(
            mut self,
            instruction_library_id: impl Into<String>,
        ) -> Self {
            self.instruction_library_id = instruction_library_id.into();
            self
        }

        /// Sets [`slot_list`](field@Self::slot_list).
        #[must_use]
        pub fn slot_list<F>(
            mut self,
            slot_list: impl codegen::IntoList<InstructionSlot, F>,
        ) -> Self {
            self.slot_list = codegen::IntoList::into_optional_list(slot_list);
            self
        }

        /// Sets [`reply_words_list`](field@Self::reply_words_list).
        #[must_use]
        pub fn reply_words_list<F>(
            mut self,
            reply_words_list: impl codegen::IntoList<InstructionReplyWords, F>,
        ) -> Self {
            self.reply_words_list = codegen::IntoList::into_optional_list(reply_words_list);
            self
        }
    }

    codegen::object! {
        CreateInstructionRequest, extra {
            0 name: String = required "name";
            1 description: String = required "description";
            2 instruction: String = required "instruction";
            3 instruction_library_id: String = required "instruction_library_id";
            4 slot_list: Option<Vec<InstructionSlot>> = optional "slot_list";
            5 reply_words_list: Option<Vec<InstructionReplyWords>> = optional "reply_words_list";
        }
    }

    /// A value that an instruction takes from what the user says.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct InstructionSlot {
        /// The name that `instruction` has in braces. 1 to 64 characters.
        pub name: String,
        /// What the value is, in words. At most 256 characters.
        pub description: Option<String>,
        /// Knowledge libraries of the slot, with their languages. What they are used for is
        /// undocumented. At most 32 elements.
        pub knowledge_library_list: Option<Vec<SlotKnowledgeLibrary>>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl InstructionSlot {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(name: impl Into<String>) -> Self {
            Self {
                name: name.into(),
                ..Default::default()
            }
        }

        /// Sets [`description`](field@Self::description).
        #[must_use]
        pub fn description<F>(mut self, description: impl codegen::IntoOption<String, F>) -> Self {
            self.description = codegen::IntoOption::into_option(description);
            self
        }

        /// Sets [`knowledge_library_list`](field@Self::knowledge_library_list).
        #[must_use]
        pub fn knowledge_library_list<F>(
            mut self,
            knowledge_library_list: impl codegen::IntoList<SlotKnowledgeLibrary, F>,
        ) -> Self {
            self.knowledge_library_list =
                codegen::IntoList::into_optional_list(knowledge_library_list);
            self
        }
    }

    codegen::object! {
        InstructionSlot, extra {
            0 name: String = required "name";
            1 description: Option<String> = optional "description";
            2 knowledge_library_list: Option<Vec<SlotKnowledgeLibrary>> = optional "knowledge_library_list";
        }
    }

    /// A knowledge library of a slot.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct SlotKnowledgeLibrary {
        /// A language of conversations.
        pub language: ChatLanguage,
        /// At most 64 characters.
        pub knowledge_library_id: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl SlotKnowledgeLibrary {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(language: ChatLanguage, knowledge_library_id: impl Into<String>) -> Self {
            Self {
                language,
                knowledge_library_id: knowledge_library_id.into(),
                ..Default::default()
            }
        }
    }

    codegen::object! {
        SlotKnowledgeLibrary, extra {
            0 language: ChatLanguage = required "language";
            1 knowledge_library_id: String = required "knowledge_library_id";
        }
    }

    /// What is said in one language when an instruction is carried out.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct InstructionReplyWords {
        /// A language of conversations.
        pub language: ChatLanguage,
        /// Ways to put it, separated by line feeds. At most 65535 characters.
        pub reply_words: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl InstructionReplyWords {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(language: ChatLanguage, reply_words: impl Into<String>) -> Self {
            Self {
                language,
                reply_words: reply_words.into(),
                ..Default::default()
            }
        }
    }

    codegen::object! {
        InstructionReplyWords, extra {
            0 language: ChatLanguage = required "language";
            1 reply_words: String = required "reply_words";
        }
    }

    /// The answer of `CreateInstruction`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateInstructionResponse {
        /// 1 to 64 characters.
        pub instruction_id: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CreateInstructionResponse, extra {
            0 instruction_id: String = required "instruction_id";
        }
    }

    /// The answer of `ListInstruction`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListInstructionResponse {
        /// At least 0.
        pub offset: Option<i32>,
        /// Range: 1 to 100.
        pub limit: Option<i32>,
        /// How many instructions pass the filters, on all pages together. At least 0.
        pub count: Option<i32>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<Instruction>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListInstructionResponse, extra {
            0 offset: Option<i32> = optional "offset";
            1 limit: Option<i32> = optional "limit";
            2 count: Option<i32> = optional "count";
            3 data: Vec<Instruction> = collection "data";
        }
    }

    /// Something that a role can have done when a user asks for it, such as switching on a device.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct Instruction {
        pub instruction_id: Option<String>,
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
        pub create_time: Option<codegen::Timestamp>,
        pub update_time: Option<codegen::Timestamp>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        Instruction, extra {
            0 instruction_id: Option<String> = optional "instruction_id";
            1 name: Option<String> = optional "name";
            2 description: Option<String> = optional "description";
            3 instruction: Option<String> = optional "instruction";
            4 slot_list: Vec<InstructionSlot> = collection "slot_list";
            5 reply_words_list: Vec<InstructionReplyWords> = collection "reply_words_list";
            6 create_time: Option<codegen::Timestamp> = optional "create_time";
            7 update_time: Option<codegen::Timestamp> = optional "update_time";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateInstructionRequest {
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
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UpdateInstructionRequest {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`name`](field@Self::name).
        #[must_use]
        pub fn name<F>(mut self, name: impl codegen::IntoOption<String, F>) -> Self {
            self.name = codegen::IntoOption::into_option(name);
            self
        }

        /// Sets [`description`](field@Self::description).
        #[must_use]
        pub fn description<F>(mut self, description: impl codegen::IntoOption<String, F>) -> Self {
            self.description = codegen::IntoOption::into_option(description);
            self
        }

        /// Sets [`instruction`](field@Self::instruction).
        #[must_use]
        pub fn instruction<F>(mut self, instruction: impl codegen::IntoOption<String, F>) -> Self {
            self.instruction = codegen::IntoOption::into_option(instruction);
            self
        }

        /// Sets [`slot_list`](field@Self::slot_list).
        #[must_use]
        pub fn slot_list<F>(
            mut self,
            slot_list: impl codegen::IntoList<InstructionSlot, F>,
        ) -> Self {
            self.slot_list = codegen::IntoList::into_optional_list(slot_list);
            self
        }

        /// Sets [`reply_words_list`](field@Self::reply_words_list).
        #[must_use]
        pub fn reply_words_list<F>(
            mut self,
            reply_words_list: impl codegen::IntoList<InstructionReplyWords, F>,
        ) -> Self {
            self.reply_words_list = codegen::IntoList::into_optional_list(reply_words_list);
            self
        }
    }

    codegen::object! {
        UpdateInstructionRequest, extra {
            0 name: Option<String> = optional "name";
            1 description: Option<String> = optional "description";
            2 instruction: Option<String> = optional "instruction";
            3 slot_list: Option<Vec<InstructionSlot>> = optional "slot_list";
            4 reply_words_list: Option<Vec<InstructionReplyWords>> = optional "reply_words_list";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateInteractiveChatRequest {
        /// 1 to 64 characters.
        pub role_id: String,
        /// What the user says. 1 to 1024 characters.
        pub message: String,
        /// Names the conversation: the model is given what was said before under the same id. The
        /// caller chooses it; no operation creates one. 1 to 64 characters.
        pub session_id: String,
        /// Presumably the language whose prompt and knowledge the role uses.
        pub language: Option<ChatLanguage>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateInteractiveChatRequest {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`role_id`](field@Self::role_id)
        /// - [`message`](field@Self::message)
        /// - [`session_id`](field@Self::session_id)
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`role_id`](field@Self::role_id).
        #[must_use]
        pub fn role_id(mut self, role_id: impl Into<String>) -> Self {
            self.role_id = role_id.into();
            self
        }

        /// Sets [`message`](field@Self::message).
        #[must_use]
        pub fn message(mut self, message: impl Into<String>) -> Self {
            self.message = message.into();
            self
        }

        /// Sets [`session_id`](field@Self::session_id).
        #[must_use]
        pub fn session_id(mut self, session_id: impl Into<String>) -> Self {
            self.session_id = session_id.into();
            self
        }

        /// Sets [`language`](field@Self::language).
        #[must_use]
        pub fn language<F>(mut self, language: impl codegen::IntoOption<ChatLanguage, F>) -> Self {
            self.language = codegen::IntoOption::into_option(language);
            self
        }
    }

    codegen::object! {
        CreateInteractiveChatRequest, extra {
            0 role_id: String = required "role_id";
            1 message: String = required "message";
            2 session_id: String = required "session_id";
            3 language: Option<ChatLanguage> = optional "language";
        }
    }

    /// The answer of `CreateInteractiveChat`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateInteractiveChatResponse {
        /// What the role says. 1 to 4096 characters.
        pub message: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CreateInteractiveChatResponse, extra {
            0 message: String = required "message";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateLlmConfigRequest {
        /// 1 to 32 characters.
        pub name: String,
        /// Address that the service sends its requests to. 1 to 512 characters.
        pub llm_url: String,
        /// The key that the service authenticates with. 1 to 128 characters.
        pub api_key: String,
        /// Value of the parameter model of those requests. At most 64 characters.
        pub model: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateLlmConfigRequest {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`name`](field@Self::name)
        /// - [`llm_url`](field@Self::llm_url)
        /// - [`api_key`](field@Self::api_key)
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`name`](field@Self::name).
        #[must_use]
        pub fn name(mut self, name: impl Into<String>) -> Self {
            self.name = name.into();
            self
        }

        /// Sets [`llm_url`](field@Self::llm_url).
        #[must_use]
        pub fn llm_url(mut self, llm_url: impl Into<String>) -> Self {
            self.llm_url = llm_url.into();
            self
        }

        /// Sets [`api_key`](field@Self::api_key).
        #[must_use]
        pub fn api_key(mut self, api_key: impl Into<String>) -> Self {
            self.api_key = api_key.into();
            self
        }

        /// Sets [`model`](field@Self::model).
        #[must_use]
        pub fn model<F>(mut self, model: impl codegen::IntoOption<String, F>) -> Self {
            self.model = codegen::IntoOption::into_option(model);
            self
        }
    }

    codegen::object! {
        CreateLlmConfigRequest, extra {
            0 name: String = required "name";
            1 llm_url: String = required "llm_url";
            2 api_key: String = required "api_key" sensitive;
            3 model: Option<String> = optional "model";
        }
    }

    /// The answer of `CreateLlmConfig`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateLlmConfigResponse {
        /// 1 to 64 characters.
        pub llm_config_id: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CreateLlmConfigResponse, extra {
            0 llm_config_id: String = required "llm_config_id";
        }
    }

    /// The answer of `ListLlmConfig`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListLlmConfigResponse {
        /// At least 0.
        pub offset: Option<i32>,
        /// Range: 1 to 100.
        pub limit: Option<i32>,
        /// How many LLM configurations pass the filters, on all pages together. At least 0.
        pub count: Option<i32>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<LlmConfig>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListLlmConfigResponse, extra {
            0 offset: Option<i32> = optional "offset";
            1 limit: Option<i32> = optional "limit";
            2 count: Option<i32> = optional "count";
            3 data: Vec<LlmConfig> = collection "data";
        }
    }

    /// Where a large language model of your own is reached, without the key.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct LlmConfig {
        pub llm_config_id: Option<String>,
        pub name: Option<String>,
        /// Address that the service sends its requests to.
        pub llm_url: Option<String>,
        /// Value of the parameter model of those requests.
        pub model: Option<String>,
        pub create_time: Option<codegen::Timestamp>,
        pub update_time: Option<codegen::Timestamp>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        LlmConfig, extra {
            0 llm_config_id: Option<String> = optional "llm_config_id";
            1 name: Option<String> = optional "name";
            2 llm_url: Option<String> = optional "llm_url";
            3 model: Option<String> = optional "model";
            4 create_time: Option<codegen::Timestamp> = optional "create_time";
            5 update_time: Option<codegen::Timestamp> = optional "update_time";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateLlmConfigRequest {
        pub name: Option<String>,
        /// Address that the service sends its requests to.
        pub llm_url: Option<String>,
        /// The key that the service authenticates with.
        pub api_key: Option<String>,
        /// Value of the parameter model of those requests.
        pub model: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UpdateLlmConfigRequest {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`name`](field@Self::name).
        #[must_use]
        pub fn name<F>(mut self, name: impl codegen::IntoOption<String, F>) -> Self {
            self.name = codegen::IntoOption::into_option(name);
            self
        }

        /// Sets [`llm_url`](field@Self::llm_url).
        #[must_use]
        pub fn llm_url<F>(mut self, llm_url: impl codegen::IntoOption<String, F>) -> Self {
            self.llm_url = codegen::IntoOption::into_option(llm_url);
            self
        }

        /// Sets [`api_key`](field@Self::api_key).
        #[must_use]
        pub fn api_key<F>(mut self, api_key: impl codegen::IntoOption<String, F>) -> Self {
            self.api_key = codegen::IntoOption::into_option(api_key);
            self
        }

        /// Sets [`model`](field@Self::model).
        #[must_use]
        pub fn model<F>(mut self, model: impl codegen::IntoOption<String, F>) -> Self {
            self.model = codegen::IntoOption::into_option(model);
            self
        }
    }

    codegen::object! {
        UpdateLlmConfigRequest, extra {
            0 name: Option<String> = optional "name";
            1 llm_url: Option<String> = optional "llm_url";
            2 api_key: Option<String> = optional "api_key" sensitive;
            3 model: Option<String> = optional "model";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateMcpServerRequest {
        /// 1 to 32 characters.
        pub name: String,
        /// Address of the server. 1 to 512 characters.
        pub mcp_server_url: String,
        /// Header that authenticates the service to the server. Where its value comes from is
        /// undocumented. At most 64 characters.
        pub auth_header_name: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateMcpServerRequest {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`name`](field@Self::name)
        /// - [`mcp_server_url`](field@Self::mcp_server_url)
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`name`](field@Self::name).
        #[must_use]
        pub fn name(mut self, name: impl Into<String>) -> Self {
            self.name = name.into();
            self
        }

        /// Sets [`mcp_server_url`](field@Self::mcp_server_url).
        #[must_use]
        pub fn mcp_server_url(mut self, mcp_server_url: impl Into<String>) -> Self {
            self.mcp_server_url = mcp_server_url.into();
            self
        }

        /// Sets [`auth_header_name`](field@Self::auth_header_name).
        #[must_use]
        pub fn auth_header_name<F>(
            mut self,
            auth_header_name: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.auth_header_name = codegen::IntoOption::into_option(auth_header_name);
            self
        }
    }

    codegen::object! {
        CreateMcpServerRequest, extra {
            0 name: String = required "name";
            1 mcp_server_url: String = required "mcp_server_url" sensitive;
            2 auth_header_name: Option<String> = optional "auth_header_name";
        }
    }

    /// The answer of `CreateMcpServer`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateMcpServerResponse {
        /// 1 to 64 characters.
        pub mcp_server_id: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CreateMcpServerResponse, extra {
            0 mcp_server_id: String = required "mcp_server_id";
        }
    }

    /// The answer of `ListMcpServer`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListMcpServerResponse {
        /// At least 0.
        pub offset: Option<i32>,
        /// Range: 1 to 100.
        pub limit: Option<i32>,
        /// How many MCP servers pass the filters, on all pages together. At least 0.
        pub count: Option<i32>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<McpServer>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListMcpServerResponse, extra {
            0 offset: Option<i32> = optional "offset";
            1 limit: Option<i32> = optional "limit";
            2 count: Option<i32> = optional "count";
            3 data: Vec<McpServer> = collection "data";
        }
    }

    /// How a server of tools is reached by the Model Context Protocol (MCP).
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct McpServer {
        pub mcp_server_id: Option<String>,
        pub name: Option<String>,
        /// Address of the server.
        pub mcp_server_url: Option<String>,
        /// Header that authenticates the service to the server. Where its value comes from is
        /// undocumented.
        pub auth_header_name: Option<String>,
        pub create_time: Option<codegen::Timestamp>,
        pub update_time: Option<codegen::Timestamp>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        McpServer, extra {
            0 mcp_server_id: Option<String> = optional "mcp_server_id";
            1 name: Option<String> = optional "name";
            2 mcp_server_url: Option<String> = optional "mcp_server_url" sensitive;
            3 auth_header_name: Option<String> = optional "auth_header_name";
            4 create_time: Option<codegen::Timestamp> = optional "create_time";
            5 update_time: Option<codegen::Timestamp> = optional "update_time";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateMcpServerRequest {
        pub name: Option<String>,
        /// Address of the server.
        pub mcp_server_url: Option<String>,
        /// Header that authenticates the service to the server. Where its value comes from is
        /// undocumented.
        pub auth_header_name: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UpdateMcpServerRequest {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`name`](field@Self::name).
        #[must_use]
        pub fn name<F>(mut self, name: impl codegen::IntoOption<String, F>) -> Self {
            self.name = codegen::IntoOption::into_option(name);
            self
        }

        /// Sets [`mcp_server_url`](field@Self::mcp_server_url).
        #[must_use]
        pub fn mcp_server_url<F>(
            mut self,
            mcp_server_url: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.mcp_server_url = codegen::IntoOption::into_option(mcp_server_url);
            self
        }

        /// Sets [`auth_header_name`](field@Self::auth_header_name).
        #[must_use]
        pub fn auth_header_name<F>(
            mut self,
            auth_header_name: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.auth_header_name = codegen::IntoOption::into_option(auth_header_name);
            self
        }
    }

    codegen::object! {
        UpdateMcpServerRequest, extra {
            0 name: Option<String> = optional "name";
            1 mcp_server_url: Option<String> = optional "mcp_server_url" sensitive;
            2 auth_header_name: Option<String> = optional "auth_header_name";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreatePluginConfigRequest {
        /// The provider: AMAP_WEATHER reports the weather, BOCHA searches the web.
        pub plugin_provider: PluginProvider,
        /// Key of your account with the provider. At most 256 characters.
        pub api_key: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreatePluginConfigRequest {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(plugin_provider: PluginProvider) -> Self {
            Self {
                plugin_provider,
                ..Default::default()
            }
        }

        /// Sets [`api_key`](field@Self::api_key).
        #[must_use]
        pub fn api_key<F>(mut self, api_key: impl codegen::IntoOption<String, F>) -> Self {
            self.api_key = codegen::IntoOption::into_option(api_key);
            self
        }
    }

    codegen::object! {
        CreatePluginConfigRequest, extra {
            0 plugin_provider: PluginProvider = required "plugin_provider";
            1 api_key: Option<String> = optional "api_key" sensitive;
        }
    }

    codegen::open_enum! {
        /// The provider: AMAP_WEATHER reports the weather, BOCHA searches the web.
        pub enum PluginProvider {
            AmapWeather = "AMAP_WEATHER",
            Bocha = "BOCHA",
        }
    }

    /// The answer of `CreatePluginConfig`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreatePluginConfigResponse {
        /// 1 to 64 characters.
        pub plugin_config_id: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CreatePluginConfigResponse, extra {
            0 plugin_config_id: String = required "plugin_config_id";
        }
    }

    codegen::open_enum! {
        /// What a plugin does.
        pub enum PluginType {
            WeatherQuery = "WEATHER_QUERY",
            WebSearch = "WEB_SEARCH",
        }
    }

    /// The answer of `ListPluginConfig`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListPluginConfigResponse {
        /// At least 0.
        pub offset: Option<i32>,
        /// Range: 1 to 100.
        pub limit: Option<i32>,
        /// How many plugin configurations pass the filters, on all pages together. At least 0.
        pub count: Option<i32>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<PluginConfig>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListPluginConfigResponse, extra {
            0 offset: Option<i32> = optional "offset";
            1 limit: Option<i32> = optional "limit";
            2 count: Option<i32> = optional "count";
            3 data: Vec<PluginConfig> = collection "data";
        }
    }

    /// A provider that roles may use under a key of your own, without the key.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct PluginConfig {
        pub plugin_config_id: Option<String>,
        /// The provider: AMAP_WEATHER reports the weather, BOCHA searches the web.
        pub plugin_provider: Option<PluginProvider>,
        pub create_time: Option<codegen::Timestamp>,
        pub update_time: Option<codegen::Timestamp>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        PluginConfig, extra {
            0 plugin_config_id: Option<String> = optional "plugin_config_id";
            1 plugin_provider: Option<PluginProvider> = optional "plugin_provider";
            2 create_time: Option<codegen::Timestamp> = optional "create_time";
            3 update_time: Option<codegen::Timestamp> = optional "update_time";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdatePluginConfigRequest {
        /// Key of your account with the provider.
        pub api_key: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UpdatePluginConfigRequest {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`api_key`](field@Self::api_key).
        #[must_use]
        pub fn api_key<F>(mut self, api_key: impl codegen::IntoOption<String, F>) -> Self {
            self.api_key = codegen::IntoOption::into_option(api_key);
            self
        }
    }

    codegen::object! {
        UpdatePluginConfigRequest, extra {
            0 api_key: Option<String> = optional "api_key" sensitive;
        }
    }

    /// The answer of `ShowPluginConfigDefaultInfo`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct DefaultPlugins {
        /// One entry per kind of plugin.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub default_plugin_list: Vec<DefaultPlugin>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        DefaultPlugins, extra {
            0 default_plugin_list: Vec<DefaultPlugin> = collection "default_plugin_list";
        }
    }

    /// Whether a kind of plugin works without a configuration of your own.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct DefaultPlugin {
        /// What a plugin does.
        pub plugin_type: Option<PluginType>,
        /// True if plugin_source may be DEFAULT for this kind.
        pub support_default: Option<bool>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        DefaultPlugin, extra {
            0 plugin_type: Option<PluginType> = optional "plugin_type";
            1 support_default: Option<bool> = optional "support_default";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateRoleRequest {
        /// 1 to 32 characters.
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
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateRoleRequest {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`name`](field@Self::name)
        /// - [`description`](field@Self::description)
        /// - [`role_business_list`](field@Self::role_business_list)
        /// - [`llm_source`](field@Self::llm_source)
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`name`](field@Self::name).
        #[must_use]
        pub fn name(mut self, name: impl Into<String>) -> Self {
            self.name = name.into();
            self
        }

        /// Sets [`description`](field@Self::description).
        #[must_use]
        pub fn description(mut self, description: impl Into<String>) -> Self {
            self.description = description.into();
            self
        }

        /// Sets [`role_business_list`](field@Self::role_business_list).
        #[must_use]
        pub fn role_business_list<F>(
            mut self,
            role_business_list: impl codegen::IntoList<RoleLanguage, F>,
        ) -> Self {
            self.role_business_list = codegen::IntoList::into_list(role_business_list);
            self
        }

        /// Sets [`llm_source`](field@Self::llm_source).
        #[must_use]
        pub fn llm_source(mut self, llm_source: impl Into<LlmSource>) -> Self {
            self.llm_source = llm_source.into();
            self
        }

        /// Sets [`llm_config_id`](field@Self::llm_config_id).
        #[must_use]
        pub fn llm_config_id<F>(
            mut self,
            llm_config_id: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.llm_config_id = codegen::IntoOption::into_option(llm_config_id);
            self
        }

        /// Sets [`plugin_config_list`](field@Self::plugin_config_list).
        #[must_use]
        pub fn plugin_config_list<F>(
            mut self,
            plugin_config_list: impl codegen::IntoList<RolePlugin, F>,
        ) -> Self {
            self.plugin_config_list = codegen::IntoList::into_optional_list(plugin_config_list);
            self
        }

        /// Sets [`mcp_server_id_list`](field@Self::mcp_server_id_list).
        #[must_use]
        pub fn mcp_server_id_list<F>(
            mut self,
            mcp_server_id_list: impl codegen::IntoList<String, F>,
        ) -> Self {
            self.mcp_server_id_list = codegen::IntoList::into_optional_list(mcp_server_id_list);
            self
        }

        /// Sets [`instruction_library_id`](field@Self::instruction_library_id).
        #[must_use]
        pub fn instruction_library_id<F>(
            mut self,
            instruction_library_id: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.instruction_library_id = codegen::IntoOption::into_option(instruction_library_id);
            self
        }
    }

    codegen::object! {
        CreateRoleRequest, extra {
            0 name: String = required "name";
            1 description: String = required "description";
            2 role_business_list: Vec<RoleLanguage> = required "role_business_list";
            3 llm_source: LlmSource = required "llm_source";
            4 llm_config_id: Option<String> = optional "llm_config_id";
            5 plugin_config_list: Option<Vec<RolePlugin>> = optional "plugin_config_list";
            6 mcp_server_id_list: Option<Vec<String>> = optional "mcp_server_id_list";
            7 instruction_library_id: Option<String> = optional "instruction_library_id";
        }
    }

    /// Instructions and knowledge of a role in one language.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct RoleLanguage {
        /// A language of conversations.
        pub language: ChatLanguage,
        /// Instructions to the language model about the part that it plays. 1 to 1024 characters.
        pub prompt: Option<String>,
        /// What the role knows, per kind of knowledge. At most 32 elements.
        pub knowledge_library_list: Option<Vec<RoleKnowledge>>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl RoleLanguage {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(language: ChatLanguage) -> Self {
            Self {
                language,
                ..Default::default()
            }
        }

        /// Sets [`prompt`](field@Self::prompt).
        #[must_use]
        pub fn prompt<F>(mut self, prompt: impl codegen::IntoOption<String, F>) -> Self {
            self.prompt = codegen::IntoOption::into_option(prompt);
            self
        }

        /// Sets [`knowledge_library_list`](field@Self::knowledge_library_list).
        #[must_use]
        pub fn knowledge_library_list<F>(
            mut self,
            knowledge_library_list: impl codegen::IntoList<RoleKnowledge, F>,
        ) -> Self {
            self.knowledge_library_list =
                codegen::IntoList::into_optional_list(knowledge_library_list);
            self
        }
    }

    codegen::object! {
        RoleLanguage, extra {
            0 language: ChatLanguage = required "language";
            1 prompt: Option<String> = optional "prompt";
            2 knowledge_library_list: Option<Vec<RoleKnowledge>> = optional "knowledge_library_list";
        }
    }

    /// Knowledge libraries of one kind.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct RoleKnowledge {
        /// The kind of all libraries of the list.
        pub knowledge_type: KnowledgeType,
        /// At most 32 elements.
        pub knowledge_library_id_list: Vec<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl RoleKnowledge {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(
            knowledge_type: KnowledgeType,
            knowledge_library_id_list: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self {
                knowledge_type,
                knowledge_library_id_list: knowledge_library_id_list.into_iter().map(Into::into).collect(),
                ..Default::default()
            }
        }
    }

    codegen::object! {
        RoleKnowledge, extra {
            0 knowledge_type: KnowledgeType = required "knowledge_type";
            1 knowledge_library_id_list: Vec<String> = required "knowledge_library_id_list";
        }
    }

    codegen::open_enum! {
        /// Where a language model comes from: LLM_CONFIG is one of your own, DEEP_SEEK is built in.
        pub enum LlmSource {
            LlmConfig = "LLM_CONFIG",
            DeepSeek = "DEEP_SEEK",
        }
    }

    /// A plugin that a role may use.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct RolePlugin {
        /// What a plugin does.
        pub plugin_type: PluginType,
        /// Whose plugin is used: that of a plugin configuration, or the one that the service has by
        /// default.
        pub plugin_source: PluginSource,
        /// The configuration, if `plugin_source` is PLUGIN_CONFIG. At most 64 characters.
        pub plugin_config_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl RolePlugin {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(plugin_type: PluginType, plugin_source: PluginSource) -> Self {
            Self {
                plugin_type,
                plugin_source,
                ..Default::default()
            }
        }

        /// Sets [`plugin_config_id`](field@Self::plugin_config_id).
        #[must_use]
        pub fn plugin_config_id<F>(
            mut self,
            plugin_config_id: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.plugin_config_id = codegen::IntoOption::into_option(plugin_config_id);
            self
        }
    }

    codegen::object! {
        RolePlugin, extra {
            0 plugin_type: PluginType = required "plugin_type";
            1 plugin_source: PluginSource = required "plugin_source";
            2 plugin_config_id: Option<String> = optional "plugin_config_id";
        }
    }

    codegen::open_enum! {
        /// Whose plugin is used: that of a plugin configuration, or the one that the service has by
        /// default.
        pub enum PluginSource {
            PluginConfig = "PLUGIN_CONFIG",
            Default = "DEFAULT",
        }
    }

    /// The answer of `CreateRole`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateRoleResponse {
        /// 1 to 64 characters.
        pub role_id: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CreateRoleResponse, extra {
            0 role_id: String = required "role_id";
        }
    }

    /// The answer of `ListRole`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListRoleResponse {
        /// At least 0.
        pub offset: Option<i32>,
        /// Range: 1 to 100.
        pub limit: Option<i32>,
        /// How many roles pass the filters, on all pages together. At least 0.
        pub count: Option<i32>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<Role>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListRoleResponse, extra {
            0 offset: Option<i32> = optional "offset";
            1 limit: Option<i32> = optional "limit";
            2 count: Option<i32> = optional "count";
            3 data: Vec<Role> = collection "data";
        }
    }

    /// A language model with a prompt per language, and all that it may use.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct Role {
        pub role_id: Option<String>,
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
        pub create_time: Option<codegen::Timestamp>,
        pub update_time: Option<codegen::Timestamp>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        Role, extra {
            0 role_id: Option<String> = optional "role_id";
            1 name: Option<String> = optional "name";
            2 description: Option<String> = optional "description";
            3 role_business_list: Vec<RoleLanguageInfo> = collection "role_business_list";
            4 llm_source: Option<LlmSource> = optional "llm_source";
            5 llm_config_id: Option<String> = optional "llm_config_id";
            6 plugin_config_list: Vec<RolePlugin> = collection "plugin_config_list";
            7 mcp_server_info_list: Vec<McpServerName> = collection "mcp_server_info_list";
            8 instruction_library_id: Option<String> = optional "instruction_library_id";
            9 create_time: Option<codegen::Timestamp> = optional "create_time";
            10 update_time: Option<codegen::Timestamp> = optional "update_time";
        }
    }

    /// Instructions and knowledge of a role in one language, as responses show them.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct RoleLanguageInfo {
        pub role_business_id: Option<String>,
        pub role_id: Option<String>,
        /// A language of conversations.
        pub language: Option<ChatLanguage>,
        /// Instructions to the language model about the part that it plays.
        pub prompt: Option<String>,
        /// What the role knows, per kind of knowledge.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub knowledge_library_list: Vec<RoleKnowledgeInfo>,
        pub create_time: Option<codegen::Timestamp>,
        pub update_time: Option<codegen::Timestamp>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        RoleLanguageInfo, extra {
            0 role_business_id: Option<String> = optional "role_business_id";
            1 role_id: Option<String> = optional "role_id";
            2 language: Option<ChatLanguage> = optional "language";
            3 prompt: Option<String> = optional "prompt";
            4 knowledge_library_list: Vec<RoleKnowledgeInfo> = collection "knowledge_library_list";
            5 create_time: Option<codegen::Timestamp> = optional "create_time";
            6 update_time: Option<codegen::Timestamp> = optional "update_time";
        }
    }

    /// Knowledge libraries of one kind, with their names.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct RoleKnowledgeInfo {
        /// The kind of all libraries of the list.
        pub knowledge_type: KnowledgeType,
        pub knowledge_library_info_list: Vec<KnowledgeLibraryName>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        RoleKnowledgeInfo, extra {
            0 knowledge_type: KnowledgeType = required "knowledge_type";
            1 knowledge_library_info_list: Vec<KnowledgeLibraryName> = required "knowledge_library_info_list";
        }
    }

    /// A knowledge library, by id and name.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct KnowledgeLibraryName {
        pub knowledge_library_id: String,
        pub name: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        KnowledgeLibraryName, extra {
            0 knowledge_library_id: String = required "knowledge_library_id";
            1 name: Option<String> = optional "name";
        }
    }

    /// An MCP server, by id and name.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct McpServerName {
        pub mcp_server_id: String,
        pub name: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        McpServerName, extra {
            0 mcp_server_id: String = required "mcp_server_id";
            1 name: Option<String> = optional "name";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateRoleRequest {
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
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UpdateRoleRequest {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`name`](field@Self::name).
        #[must_use]
        pub fn name<F>(mut self, name: impl codegen::IntoOption<String, F>) -> Self {
            self.name = codegen::IntoOption::into_option(name);
            self
        }

        /// Sets [`description`](field@Self::description).
        #[must_use]
        pub fn description<F>(mut self, description: impl codegen::IntoOption<String, F>) -> Self {
            self.description = codegen::IntoOption::into_option(description);
            self
        }

        /// Sets [`role_business_list`](field@Self::role_business_list).
        #[must_use]
        pub fn role_business_list<F>(
            mut self,
            role_business_list: impl codegen::IntoList<RoleLanguage, F>,
        ) -> Self {
            self.role_business_list = codegen::IntoList::into_optional_list(role_business_list);
            self
        }

        /// Sets [`llm_source`](field@Self::llm_source).
        #[must_use]
        pub fn llm_source<F>(
            mut self,
            llm_source: impl codegen::IntoOption<LlmSource, F>,
        ) -> Self {
            self.llm_source = codegen::IntoOption::into_option(llm_source);
            self
        }

        /// Sets [`llm_config_id`](field@Self::llm_config_id).
        #[must_use]
        pub fn llm_config_id<F>(
            mut self,
            llm_config_id: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.llm_config_id = codegen::IntoOption::into_option(llm_config_id);
            self
        }

        /// Sets [`plugin_config_list`](field@Self::plugin_config_list).
        #[must_use]
        pub fn plugin_config_list<F>(
            mut self,
            plugin_config_list: impl codegen::IntoList<RolePlugin, F>,
        ) -> Self {
            self.plugin_config_list = codegen::IntoList::into_optional_list(plugin_config_list);
            self
        }

        /// Sets [`mcp_server_id_list`](field@Self::mcp_server_id_list).
        #[must_use]
        pub fn mcp_server_id_list<F>(
            mut self,
            mcp_server_id_list: impl codegen::IntoList<String, F>,
        ) -> Self {
            self.mcp_server_id_list = codegen::IntoList::into_optional_list(mcp_server_id_list);
            self
        }

        /// Sets [`instruction_library_id`](field@Self::instruction_library_id).
        #[must_use]
        pub fn instruction_library_id<F>(
            mut self,
            instruction_library_id: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.instruction_library_id = codegen::IntoOption::into_option(instruction_library_id);
            self
        }
    }

    codegen::object! {
        UpdateRoleRequest, extra {
            0 name: Option<String> = optional "name";
            1 description: Option<String> = optional "description";
            2 role_business_list: Option<Vec<RoleLanguage>> = optional "role_business_list";
            3 llm_source: Option<LlmSource> = optional "llm_source";
            4 llm_config_id: Option<String> = optional "llm_config_id";
            5 plugin_config_list: Option<Vec<RolePlugin>> = optional "plugin_config_list";
            6 mcp_server_id_list: Option<Vec<String>> = optional "mcp_server_id_list";
            7 instruction_library_id: Option<String> = optional "instruction_library_id";
        }
    }

    impl codegen::Page for ListInstructionLibraryResponse {
        type Item = InstructionLibrary;

        fn items(&self) -> &[Self::Item] {
            &self.data
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.data
        }

        fn total(&self) -> Option<u64> {
            codegen::total(self.count)
        }
    }

    impl codegen::Page for ListInstructionResponse {
        type Item = Instruction;

        fn items(&self) -> &[Self::Item] {
            &self.data
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.data
        }

        fn total(&self) -> Option<u64> {
            codegen::total(self.count)
        }
    }

    impl codegen::Page for ListLlmConfigResponse {
        type Item = LlmConfig;

        fn items(&self) -> &[Self::Item] {
            &self.data
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.data
        }

        fn total(&self) -> Option<u64> {
            codegen::total(self.count)
        }
    }

    impl codegen::Page for ListMcpServerResponse {
        type Item = McpServer;

        fn items(&self) -> &[Self::Item] {
            &self.data
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.data
        }

        fn total(&self) -> Option<u64> {
            codegen::total(self.count)
        }
    }

    impl codegen::Page for ListPluginConfigResponse {
        type Item = PluginConfig;

        fn items(&self) -> &[Self::Item] {
            &self.data
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.data
        }

        fn total(&self) -> Option<u64> {
            codegen::total(self.count)
        }
    }

    impl codegen::Page for ListRoleResponse {
        type Item = Role;

        fn items(&self) -> &[Self::Item] {
            &self.data
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.data
        }

        fn total(&self) -> Option<u64> {
            codegen::total(self.count)
        }
    }
}

/// The family `wise-brain`. Language models behind conversations: roles, instructions, plugins
/// and tools.
impl super::super::Client {
    /// Create an instruction library.
    ///
    /// A library holds instructions (`CreateInstruction`) that a role can carry out; a role has at
    /// most one library.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/instruction-library` (CreateInstructionLibrary)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::CreateInstructionLibraryRequest;
    ///
    /// let body = CreateInstructionLibraryRequest::new("Hotel room");
    /// let response = client.create_instruction_library(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_instruction_library(
        &self,
        body: impl Borrow<types::CreateInstructionLibraryRequest>,
    ) -> builders::CreateInstructionLibrary {
        let mut call = self.0.call(&operations::CREATE_INSTRUCTION_LIBRARY);
        call.body(
            Borrow::<types::CreateInstructionLibraryRequest>::borrow(&body),
        );
        builders::CreateInstructionLibrary { call }
    }

    /// List instruction libraries.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/instruction-library` (ListInstructionLibrary)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_instruction_library().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_instruction_library(&self) -> builders::ListInstructionLibrary {
        builders::ListInstructionLibrary {
            call: self.0.call(&operations::LIST_INSTRUCTION_LIBRARY),
        }
    }

    /// Delete instruction libraries.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/instruction-library/delete`
    /// (DeleteInstructionLibrary)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = vec![
    ///     "80c47a1e5b2f4d96a3e8710fbd529c64".to_owned(), "1ad95e6f70b34c28b7419fe2c08d3a57"
    ///     .to_owned()
    /// ];
    /// let response = client.delete_instruction_library(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_instruction_library(
        &self,
        body: impl Borrow<Vec<String>>,
    ) -> builders::DeleteInstructionLibrary {
        let mut call = self.0.call(&operations::DELETE_INSTRUCTION_LIBRARY);
        call.body(Borrow::<Vec<String>>::borrow(&body));
        builders::DeleteInstructionLibrary { call }
    }

    /// Show an instruction library.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/instruction-library/{instruction_library_id}`
    /// (ShowInstructionLibrary)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .show_instruction_library("80c47a1e5b2f4d96a3e8710fbd529c64")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_instruction_library(
        &self,
        instruction_library_id: impl Into<String>,
    ) -> builders::ShowInstructionLibrary {
        let mut call = self.0.call(&operations::SHOW_INSTRUCTION_LIBRARY);
        call.set_as::<String>("instruction_library_id", instruction_library_id);
        builders::ShowInstructionLibrary { call }
    }

    /// Change an instruction library.
    ///
    /// `PUT /v1/{project_id}/wise-brain-manager/instruction-library/{instruction_library_id}`
    /// (UpdateInstructionLibrary)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::UpdateInstructionLibraryRequest;
    ///
    /// let body = UpdateInstructionLibraryRequest::new().name("Hotel rooms");
    /// let response = client
    ///     .update_instruction_library("80c47a1e5b2f4d96a3e8710fbd529c64", &body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_instruction_library(
        &self,
        instruction_library_id: impl Into<String>,
        body: impl Borrow<types::UpdateInstructionLibraryRequest>,
    ) -> builders::UpdateInstructionLibrary {
        let mut call = self.0.call(&operations::UPDATE_INSTRUCTION_LIBRARY);
        call.set_as::<String>("instruction_library_id", instruction_library_id);
        call.body(
            Borrow::<types::UpdateInstructionLibraryRequest>::borrow(&body),
        );
        builders::UpdateInstructionLibrary { call }
    }

    /// Create an instruction.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/instruction` (CreateInstruction)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{
    ///     ChatLanguage, CreateInstructionRequest, InstructionReplyWords, InstructionSlot,
    ///     SlotKnowledgeLibrary,
    /// };
    ///
    /// let body = CreateInstructionRequest::new()
    ///     .name("Watch television")
    ///     .description("Switches the television to a channel")
    ///     .instruction("{\"device\": \"tv\", \"channel\": \"{channel}\"}")
    ///     .instruction_library_id("80c47a1e5b2f4d96a3e8710fbd529c64")
    ///     .slot_list([
    ///         InstructionSlot::new("channel")
    ///             .description("Name of a television channel")
    ///             .knowledge_library_list([
    ///                 SlotKnowledgeLibrary::new(
    ///                     ChatLanguage::En,
    ///                     "d20b7c4f8e9a41f3b6157ac0e3d94b18",
    ///                 ),
    ///             ]),
    ///     ])
    ///     .reply_words_list([
    ///         InstructionReplyWords::new(
    ///             ChatLanguage::En,
    ///             "Here you are.\nThe channel is on.",
    ///         ),
    ///     ]);
    /// let response = client.create_instruction(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_instruction(
        &self,
        body: impl Borrow<types::CreateInstructionRequest>,
    ) -> builders::CreateInstruction {
        let mut call = self.0.call(&operations::CREATE_INSTRUCTION);
        call.body(Borrow::<types::CreateInstructionRequest>::borrow(&body));
        builders::CreateInstruction { call }
    }

    /// List instructions.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/instruction` (ListInstruction)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_instruction("80c47a1e5b2f4d96a3e8710fbd529c64").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_instruction(
        &self,
        instruction_library_id: impl Into<String>,
    ) -> builders::ListInstruction {
        let mut call = self.0.call(&operations::LIST_INSTRUCTION);
        call.set_as::<String>("instruction_library_id", instruction_library_id);
        builders::ListInstruction { call }
    }

    /// Delete instructions.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/instruction/delete` (DeleteInstruction)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = vec![
    ///     "ea29b7d4503c4e1f9a6d82c7104bf35e".to_owned(), "0cf8d3617ea24b59813f6d0e92ba47c5"
    ///     .to_owned()
    /// ];
    /// let response = client.delete_instruction(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_instruction(
        &self,
        body: impl Borrow<Vec<String>>,
    ) -> builders::DeleteInstruction {
        let mut call = self.0.call(&operations::DELETE_INSTRUCTION);
        call.body(Borrow::<Vec<String>>::borrow(&body));
        builders::DeleteInstruction { call }
    }

    /// Show an instruction.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/instruction/{instruction_id}` (ShowInstruction)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .show_instruction("ea29b7d4503c4e1f9a6d82c7104bf35e")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_instruction(
        &self,
        instruction_id: impl Into<String>,
    ) -> builders::ShowInstruction {
        let mut call = self.0.call(&operations::SHOW_INSTRUCTION);
        call.set_as::<String>("instruction_id", instruction_id);
        builders::ShowInstruction { call }
    }

    /// Change an instruction.
    ///
    /// The library of an instruction cannot be changed.
    ///
    /// `PUT /v1/{project_id}/wise-brain-manager/instruction/{instruction_id}` (UpdateInstruction)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::UpdateInstructionRequest;
    ///
    /// let body = UpdateInstructionRequest::new()
    ///     .description("Switches the television to the channel that the guest names");
    /// let response = client
    ///     .update_instruction("ea29b7d4503c4e1f9a6d82c7104bf35e", &body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_instruction(
        &self,
        instruction_id: impl Into<String>,
        body: impl Borrow<types::UpdateInstructionRequest>,
    ) -> builders::UpdateInstruction {
        let mut call = self.0.call(&operations::UPDATE_INSTRUCTION);
        call.set_as::<String>("instruction_id", instruction_id);
        call.body(Borrow::<types::UpdateInstructionRequest>::borrow(&body));
        builders::UpdateInstruction { call }
    }

    /// Say something to a role and get its reply.
    ///
    /// The reply comes as a whole, in one response, so the call takes as long as the language model
    /// needs.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/chat` (CreateInteractiveChat)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{ChatLanguage, CreateInteractiveChatRequest};
    ///
    /// let body = CreateInteractiveChatRequest::new()
    ///     .role_id("39b9e17dc4a84f60b2d3805f7ac6e914")
    ///     .message("Do you serve breakfast?")
    ///     .session_id("72b4e0d95c1843f7a6e82f0b37d9c145")
    ///     .language(ChatLanguage::En);
    /// let response = client.create_interactive_chat(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_interactive_chat(
        &self,
        body: impl Borrow<types::CreateInteractiveChatRequest>,
    ) -> builders::CreateInteractiveChat {
        let mut call = self.0.call(&operations::CREATE_INTERACTIVE_CHAT);
        call.body(Borrow::<types::CreateInteractiveChatRequest>::borrow(&body));
        builders::CreateInteractiveChat { call }
    }

    /// Create an LLM configuration.
    ///
    /// Lets roles use a large language model of your own (llm_source LLM_CONFIG). No operation
    /// shows the key again.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/llm-config` (CreateLlmConfig)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::CreateLlmConfigRequest;
    ///
    /// let body = CreateLlmConfigRequest::new()
    ///     .name("Own model")
    ///     .llm_url("https://example.com/llm")
    ///     .api_key("not-a-real-key")
    ///     .model("Qwen2.5-14B");
    /// let response = client.create_llm_config(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_llm_config(
        &self,
        body: impl Borrow<types::CreateLlmConfigRequest>,
    ) -> builders::CreateLlmConfig {
        let mut call = self.0.call(&operations::CREATE_LLM_CONFIG);
        call.body(Borrow::<types::CreateLlmConfigRequest>::borrow(&body));
        builders::CreateLlmConfig { call }
    }

    /// List LLM configurations.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/llm-config` (ListLlmConfig)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_llm_config().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_llm_config(&self) -> builders::ListLlmConfig {
        builders::ListLlmConfig {
            call: self.0.call(&operations::LIST_LLM_CONFIG),
        }
    }

    /// Delete LLM configurations.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/llm-config/delete` (DeleteLlmConfig)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = vec![
    ///     "87f7c101ab4e43d08c9b52d6e07f1a38".to_owned(), "f5209bc7d1384ea6b0a7438c9d16e2f0"
    ///     .to_owned()
    /// ];
    /// let response = client.delete_llm_config(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_llm_config(&self, body: impl Borrow<Vec<String>>) -> builders::DeleteLlmConfig {
        let mut call = self.0.call(&operations::DELETE_LLM_CONFIG);
        call.body(Borrow::<Vec<String>>::borrow(&body));
        builders::DeleteLlmConfig { call }
    }

    /// Show an LLM configuration.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/llm-config/{llm_config_id}` (ShowLlmConfig)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .show_llm_config("87f7c101ab4e43d08c9b52d6e07f1a38")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_llm_config(&self, llm_config_id: impl Into<String>) -> builders::ShowLlmConfig {
        let mut call = self.0.call(&operations::SHOW_LLM_CONFIG);
        call.set_as::<String>("llm_config_id", llm_config_id);
        builders::ShowLlmConfig { call }
    }

    /// Change an LLM configuration.
    ///
    /// `PUT /v1/{project_id}/wise-brain-manager/llm-config/{llm_config_id}` (UpdateLlmConfig)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::UpdateLlmConfigRequest;
    ///
    /// let body = UpdateLlmConfigRequest::new()
    ///     .api_key("not-a-real-key-either")
    ///     .model("Qwen2.5-32B");
    /// let response = client
    ///     .update_llm_config("87f7c101ab4e43d08c9b52d6e07f1a38", &body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_llm_config(
        &self,
        llm_config_id: impl Into<String>,
        body: impl Borrow<types::UpdateLlmConfigRequest>,
    ) -> builders::UpdateLlmConfig {
        let mut call = self.0.call(&operations::UPDATE_LLM_CONFIG);
        call.set_as::<String>("llm_config_id", llm_config_id);
        call.body(Borrow::<types::UpdateLlmConfigRequest>::borrow(&body));
        builders::UpdateLlmConfig { call }
    }

    /// Register an MCP server.
    ///
    /// Registers a server whose tools roles may call by the Model Context Protocol (MCP).
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/mcp-server` (CreateMcpServer)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::CreateMcpServerRequest;
    ///
    /// let body = CreateMcpServerRequest::new()
    ///     .name("Bookings")
    ///     .mcp_server_url("https://example.com/mcp")
    ///     .auth_header_name("X-Api-Key");
    /// let response = client.create_mcp_server(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_mcp_server(
        &self,
        body: impl Borrow<types::CreateMcpServerRequest>,
    ) -> builders::CreateMcpServer {
        let mut call = self.0.call(&operations::CREATE_MCP_SERVER);
        call.body(Borrow::<types::CreateMcpServerRequest>::borrow(&body));
        builders::CreateMcpServer { call }
    }

    /// List MCP servers.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/mcp-server` (ListMcpServer)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_mcp_server().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_mcp_server(&self) -> builders::ListMcpServer {
        builders::ListMcpServer {
            call: self.0.call(&operations::LIST_MCP_SERVER),
        }
    }

    /// Remove MCP servers.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/mcp-server/delete` (DeleteMcpServer)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = vec![
    ///     "fd72b6e1934a4c0d85fa271be98c640d".to_owned(), "3e6a90c5d81f4b27a49d0e7fb2c51863"
    ///     .to_owned()
    /// ];
    /// let response = client.delete_mcp_server(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_mcp_server(&self, body: impl Borrow<Vec<String>>) -> builders::DeleteMcpServer {
        let mut call = self.0.call(&operations::DELETE_MCP_SERVER);
        call.body(Borrow::<Vec<String>>::borrow(&body));
        builders::DeleteMcpServer { call }
    }

    /// Show an MCP server.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/mcp-server/{mcp_server_id}` (ShowMcpServer)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .show_mcp_server("fd72b6e1934a4c0d85fa271be98c640d")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_mcp_server(&self, mcp_server_id: impl Into<String>) -> builders::ShowMcpServer {
        let mut call = self.0.call(&operations::SHOW_MCP_SERVER);
        call.set_as::<String>("mcp_server_id", mcp_server_id);
        builders::ShowMcpServer { call }
    }

    /// Change how an MCP server is reached.
    ///
    /// `PUT /v1/{project_id}/wise-brain-manager/mcp-server/{mcp_server_id}` (UpdateMcpServer)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::UpdateMcpServerRequest;
    ///
    /// let body = UpdateMcpServerRequest::new()
    ///     .mcp_server_url("https://example.com/v2/mcp");
    /// let response = client
    ///     .update_mcp_server("fd72b6e1934a4c0d85fa271be98c640d", &body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_mcp_server(
        &self,
        mcp_server_id: impl Into<String>,
        body: impl Borrow<types::UpdateMcpServerRequest>,
    ) -> builders::UpdateMcpServer {
        let mut call = self.0.call(&operations::UPDATE_MCP_SERVER);
        call.set_as::<String>("mcp_server_id", mcp_server_id);
        call.body(Borrow::<types::UpdateMcpServerRequest>::borrow(&body));
        builders::UpdateMcpServer { call }
    }

    /// Create a plugin configuration.
    ///
    /// Lets roles use a provider of weather or web search under a key of your own. No operation
    /// shows the key again.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/plugin-config` (CreatePluginConfig)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{CreatePluginConfigRequest, PluginProvider};
    ///
    /// let body = CreatePluginConfigRequest::new(PluginProvider::AmapWeather)
    ///     .api_key("not-a-real-key");
    /// let response = client.create_plugin_config(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_plugin_config(
        &self,
        body: impl Borrow<types::CreatePluginConfigRequest>,
    ) -> builders::CreatePluginConfig {
        let mut call = self.0.call(&operations::CREATE_PLUGIN_CONFIG);
        call.body(Borrow::<types::CreatePluginConfigRequest>::borrow(&body));
        builders::CreatePluginConfig { call }
    }

    /// List plugin configurations.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/plugin-config` (ListPluginConfig)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_plugin_config().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_plugin_config(&self) -> builders::ListPluginConfig {
        builders::ListPluginConfig {
            call: self.0.call(&operations::LIST_PLUGIN_CONFIG),
        }
    }

    /// Delete plugin configurations.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/plugin-config/delete` (DeletePluginConfig)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = vec![
    ///     "5b90e4d7c21f48a3961fd07ae35c8b12".to_owned(), "c7d1f02b68e94530ae75b94f1d0368ac"
    ///     .to_owned()
    /// ];
    /// let response = client.delete_plugin_config(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_plugin_config(
        &self,
        body: impl Borrow<Vec<String>>,
    ) -> builders::DeletePluginConfig {
        let mut call = self.0.call(&operations::DELETE_PLUGIN_CONFIG);
        call.body(Borrow::<Vec<String>>::borrow(&body));
        builders::DeletePluginConfig { call }
    }

    /// Show a plugin configuration.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/plugin-config/{plugin_config_id}`
    /// (ShowPluginConfig)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .show_plugin_config("5b90e4d7c21f48a3961fd07ae35c8b12")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_plugin_config(
        &self,
        plugin_config_id: impl Into<String>,
    ) -> builders::ShowPluginConfig {
        let mut call = self.0.call(&operations::SHOW_PLUGIN_CONFIG);
        call.set_as::<String>("plugin_config_id", plugin_config_id);
        builders::ShowPluginConfig { call }
    }

    /// Change a plugin configuration.
    ///
    /// Only the key can be changed.
    ///
    /// `PUT /v1/{project_id}/wise-brain-manager/plugin-config/{plugin_config_id}`
    /// (UpdatePluginConfig)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::UpdatePluginConfigRequest;
    ///
    /// let body = UpdatePluginConfigRequest::new().api_key("not-a-real-key-either");
    /// let response = client
    ///     .update_plugin_config("5b90e4d7c21f48a3961fd07ae35c8b12", &body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_plugin_config(
        &self,
        plugin_config_id: impl Into<String>,
        body: impl Borrow<types::UpdatePluginConfigRequest>,
    ) -> builders::UpdatePluginConfig {
        let mut call = self.0.call(&operations::UPDATE_PLUGIN_CONFIG);
        call.set_as::<String>("plugin_config_id", plugin_config_id);
        call.body(Borrow::<types::UpdatePluginConfigRequest>::borrow(&body));
        builders::UpdatePluginConfig { call }
    }

    /// Show which plugins work without a configuration of your own.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/plugin-config-default`
    /// (ShowPluginConfigDefaultInfo)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.show_plugin_config_default_info().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_plugin_config_default_info(&self) -> builders::ShowPluginConfigDefaultInfo {
        builders::ShowPluginConfigDefaultInfo {
            call: self.0.call(&operations::SHOW_PLUGIN_CONFIG_DEFAULT_INFO),
        }
    }

    /// Create a role.
    ///
    /// A role is what an assistant is: a language model with a prompt per language, and the
    /// knowledge, plugins, MCP servers and instructions that it may use. `CreateInteractiveChat`
    /// talks to it.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/role` (CreateRole)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{
    ///     ChatLanguage, CreateRoleRequest, KnowledgeType, LlmSource, PluginSource,
    ///     PluginType, RoleKnowledge, RoleLanguage, RolePlugin,
    /// };
    ///
    /// let body = CreateRoleRequest::new()
    ///     .name("Receptionist")
    ///     .description("Welcomes guests and answers their questions")
    ///     .role_business_list([
    ///         RoleLanguage::new(ChatLanguage::En)
    ///             .prompt(
    ///                 "You are the receptionist of a small hotel. Answer in at most three sentences.",
    ///             )
    ///             .knowledge_library_list([
    ///                 RoleKnowledge::new(
    ///                     KnowledgeType::QuestionAnswer,
    ///                     ["d20b7c4f8e9a41f3b6157ac0e3d94b18"],
    ///                 ),
    ///             ]),
    ///     ])
    ///     .llm_source(LlmSource::LlmConfig)
    ///     .llm_config_id("87f7c101ab4e43d08c9b52d6e07f1a38")
    ///     .plugin_config_list([
    ///         RolePlugin::new(PluginType::WeatherQuery, PluginSource::PluginConfig)
    ///             .plugin_config_id("5b90e4d7c21f48a3961fd07ae35c8b12"),
    ///     ])
    ///     .mcp_server_id_list(["fd72b6e1934a4c0d85fa271be98c640d"])
    ///     .instruction_library_id("80c47a1e5b2f4d96a3e8710fbd529c64");
    /// let response = client.create_role(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_role(
        &self,
        body: impl Borrow<types::CreateRoleRequest>,
    ) -> builders::CreateRole {
        let mut call = self.0.call(&operations::CREATE_ROLE);
        call.body(Borrow::<types::CreateRoleRequest>::borrow(&body));
        builders::CreateRole { call }
    }

    /// List roles.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/role` (ListRole)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_role().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_role(&self) -> builders::ListRole {
        builders::ListRole {
            call: self.0.call(&operations::LIST_ROLE),
        }
    }

    /// Delete roles.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/role/delete` (DeleteRole)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = vec![
    ///     "39b9e17dc4a84f60b2d3805f7ac6e914".to_owned(), "b40d6e28f17c4935a2e98b503fd61c7a"
    ///     .to_owned()
    /// ];
    /// let response = client.delete_role(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_role(&self, body: impl Borrow<Vec<String>>) -> builders::DeleteRole {
        let mut call = self.0.call(&operations::DELETE_ROLE);
        call.body(Borrow::<Vec<String>>::borrow(&body));
        builders::DeleteRole { call }
    }

    /// Show a role.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/role/{role_id}` (ShowRole)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.show_role("39b9e17dc4a84f60b2d3805f7ac6e914").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_role(&self, role_id: impl Into<String>) -> builders::ShowRole {
        let mut call = self.0.call(&operations::SHOW_ROLE);
        call.set_as::<String>("role_id", role_id);
        builders::ShowRole { call }
    }

    /// Change a role.
    ///
    /// `PUT /v1/{project_id}/wise-brain-manager/role/{role_id}` (UpdateRole)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::UpdateRoleRequest;
    ///
    /// let body = UpdateRoleRequest::new()
    ///     .description("Welcomes guests, answers their questions and books tables")
    ///     .mcp_server_id_list([
    ///         "fd72b6e1934a4c0d85fa271be98c640d",
    ///         "3e6a90c5d81f4b27a49d0e7fb2c51863",
    ///     ]);
    /// let response = client
    ///     .update_role("39b9e17dc4a84f60b2d3805f7ac6e914", &body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_role(
        &self,
        role_id: impl Into<String>,
        body: impl Borrow<types::UpdateRoleRequest>,
    ) -> builders::UpdateRole {
        let mut call = self.0.call(&operations::UPDATE_ROLE);
        call.set_as::<String>("role_id", role_id);
        call.body(Borrow::<types::UpdateRoleRequest>::borrow(&body));
        builders::UpdateRole { call }
    }
}
