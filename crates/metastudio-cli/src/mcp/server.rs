//! The server: lists the tools, and runs the one that is called.

use std::sync::Arc;

use rmcp::{
    ErrorData, RoleServer, ServerHandler,
    model::{
        CallToolRequestParams, CallToolResponse, CallToolResult, ContentBlock, Implementation,
        ListToolsResult, PaginatedRequestParams, ServerCapabilities, ServerConfig,
    },
    service::RequestContext,
};
use serde_json::{Map, Value, json};

use super::{
    arguments::Check,
    calls::{Call, Options},
    jobs, lookup,
    tools::{Action, Item, Tools},
    world::World,
};
use crate::{
    catalog::{Details, Effect},
    failure::{Exit, Failure},
    run::explain,
};

/// What an agent is told at the start.
pub(super) const INSTRUCTIONS: &str = "\
Huawei Cloud MetaStudio creates digital humans: it trains avatars and voices, renders videos, and runs \
live and chat rooms. Tools named after a task call one operation. For everything else: \
search_operations finds operations, describe_operation shows what one takes, and call_read (or \
call_write, call_delete, if a person has allowed them) calls it. Work that takes longer is a job: \
starting it returns an id at once, and wait_for_job follows it. Keep results short with `fields` or \
`jq`; `next` in a result is the `cursor` of the next call. Signed addresses and secrets are left out of \
results. Deleting needs `confirm`, after a person has agreed to the preview.";

/// The server of one client.
pub(super) struct Server {
    world: Arc<World>,
    tools: Tools,
}

impl Server {
    /// Creates a server with these tools.
    pub(super) fn new(world: World, tools: Tools) -> Self {
        Self {
            world: Arc::new(world),
            tools,
        }
    }

    /// Returns what its tools share.
    pub(super) fn world(&self) -> Arc<World> {
        self.world.clone()
    }

    /// Runs a tool.
    async fn run(
        &self,
        item: &Item,
        given: Map<String, Value>,
        context: &RequestContext<RoleServer>,
    ) -> Result<Value, Failure> {
        let (world, policy) = (&self.world, &self.world.policy);
        let mut arguments = match item.action {
            Action::Operation(..) => self.beside(item, given)?,
            _ => coerced(item, given)?,
        };
        let text = |arguments: &Map<String, Value>, name: &str| {
            let value = arguments.get(name).and_then(Value::as_str);
            value.unwrap_or_default().to_owned()
        };
        match item.action {
            Action::Search => {
                let limit = arguments.get("limit").and_then(Value::as_u64);
                let limit = limit.and_then(|limit| usize::try_from(limit).ok());
                Ok(lookup::search(policy, &text(&arguments, "query"), limit))
            }
            Action::Describe => {
                let name = text(&arguments, "operation");
                Ok(json!({"result": lookup::describe(policy, &self.tools, &name)?}))
            }
            Action::Explain => Ok(json!({"result": explain::explain(&text(&arguments, "code"))?})),
            Action::Wait => jobs::wait(world, &arguments, context).await,
            Action::ListJobs => {
                let mut options = Options::take(&mut arguments)?;
                let listed = jobs::of_kind(policy, &text(&arguments, "kind"))?;
                if options.wanted.fields.is_empty() {
                    options.wanted.fields = jobs::fields(&listed);
                }
                let call = Call {
                    world,
                    family: listed.family,
                    entry: listed.entry,
                    with: Some(Effect::Read),
                };
                call.run(object(arguments.remove("arguments")), options)
                    .await
            }
            Action::Call(effect) => {
                let options = Options::take(&mut arguments)?;
                let name = text(&arguments, "operation");
                let (family, entry) = lookup::operation(policy, &name)?;
                let call = Call {
                    world,
                    family,
                    entry,
                    with: Some(effect),
                };
                call.run(object(arguments.remove("arguments")), options)
                    .await
            }
            Action::Operation(family, entry) => {
                let options = Options::take(&mut arguments)?;
                let call = Call {
                    world,
                    family,
                    entry,
                    with: None,
                };
                call.run(arguments, options).await
            }
        }
    }

    /// Coerces what is beside the arguments of the operation; those are coerced by the contract.
    fn beside(
        &self,
        item: &Item,
        given: Map<String, Value>,
    ) -> Result<Map<String, Value>, Failure> {
        let (mut own, mut rest) = (Map::new(), Map::new());
        for (name, value) in given {
            let is_own = matches!(
                name.as_str(),
                "fields" | "jq" | "limit" | "cursor" | "confirm" | "save_as"
            );
            if is_own && item.tool.input_schema["properties"].get(&name).is_some() {
                own.insert(name, value);
            } else {
                rest.insert(name, value);
            }
        }
        let properties = &item.tool.input_schema["properties"];
        let schema = json!({"type": "object", "properties": properties});
        let details = Details::default();
        let mut check = Check::default();
        let value = check.value(details.schema(&schema), own.into(), "");
        check.finish("the schema of the tool shows what it takes")?;
        rest.extend(object(Some(value)));
        Ok(rest)
    }

    /// Says why there is no tool with a name.
    fn no_tool(&self, name: &str) -> Failure {
        let option = match name {
            "call_write" => Some("--allow-write"),
            "call_delete" => Some("--allow-destructive"),
            _ => None,
        };
        match option {
            Some(option) => Failure::new(Exit::Forbidden, format!("{name} is not allowed"))
                .with_code("denied")
                .with_hint(format!(
                    "only a person can allow it: by starting the server with {option}"
                )),
            None => Failure::usage(format!("there is no tool `{name}`"))
                .with_hint("tools/list lists the tools; some need options of the server"),
        }
    }

    /// Returns a failure as an agent sees it.
    fn failed(&self, failure: &Failure) -> CallToolResult {
        let mut error = failure.to_json();
        if let Some(error) = error["error"].as_object_mut() {
            error.remove("exit_code");
            error.retain(|_, value| !value.is_null() && *value != false);
            for value in error.values_mut() {
                if let Value::String(text) = value {
                    // What a person types on a command line is a tool here.
                    let own = text.replace("`metastudio explain ", "`explain_error ");
                    *text = self.world.hide.text(&own);
                }
            }
        }
        CallToolResult::error(vec![ContentBlock::text(error.to_string())])
    }
}

/// Coerces the arguments of a tool by its schema.
fn coerced(item: &Item, given: Map<String, Value>) -> Result<Map<String, Value>, Failure> {
    let schema = item.tool.schema_as_json_value();
    let details = Details::default();
    let mut check = Check::default();
    let value = check.value(details.schema(&schema), given.into(), "");
    check.finish("the schema of the tool shows what it takes")?;
    Ok(object(Some(value)))
}

/// Returns the members of an object.
fn object(value: Option<Value>) -> Map<String, Value> {
    match value {
        Some(Value::Object(members)) => members,
        Some(Value::String(text)) => serde_json::from_str(&text).unwrap_or_default(),
        _ => Map::new(),
    }
}

impl ServerHandler for Server {
    fn get_info(&self) -> ServerConfig {
        let capabilities = ServerCapabilities::builder().enable_tools().build();
        ServerConfig::new(capabilities)
            .with_server_info(Implementation::new("metastudio", env!("CARGO_PKG_VERSION")))
            .with_instructions(INSTRUCTIONS)
    }

    async fn list_tools(
        &self,
        _request: Option<PaginatedRequestParams>,
        _context: RequestContext<RoleServer>,
    ) -> Result<ListToolsResult, ErrorData> {
        let tools = self.tools.items().iter().map(|item| item.tool.clone());
        Ok(ListToolsResult::with_all_items(tools.collect()))
    }

    async fn call_tool(
        &self,
        request: CallToolRequestParams,
        context: RequestContext<RoleServer>,
    ) -> Result<CallToolResponse, ErrorData> {
        let given = request.arguments.unwrap_or_default();
        let shown = Value::Object(given.clone());
        let result = match self.tools.find(&request.name) {
            Some(item) => tokio::select! {
                result = self.run(item, given, &context) => result,
                () = context.ct.cancelled() => Err(Failure::new(Exit::Interrupted, "canceled")),
            },
            None => Err(self.no_tool(&request.name)),
        };
        let result = result.map_err(|failure| self.world.explained(failure));
        let recorded = self
            .world
            .record(&request.name, &shown, result.as_ref().map(|_| ()));
        let result = match recorded.and(result) {
            Ok(value) => CallToolResult::structured(value),
            Err(failure) => self.failed(&failure),
        };
        Ok(result.into())
    }
}
