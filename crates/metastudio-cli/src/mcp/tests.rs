//! Conversations with the server, and the limits of clients for every tool.

use std::{collections::BTreeSet, path::Path};

use serde_json::{Value, json};
use tokio::{
    io::{
        AsyncBufReadExt, AsyncWriteExt, BufReader, DuplexStream, Lines, ReadHalf, WriteHalf,
        duplex, split,
    },
    task::JoinHandle,
};

use super::{
    files::Files,
    policy::{self, Policy},
    serve,
    server::{INSTRUCTIONS, Server},
    tools::{Item, MAX_DESCRIPTION, MAX_NAME, Tools},
    world::World,
};
use crate::{
    catalog::{Catalog, Effect},
    connect::Settings,
    failure::Failure,
};

/// A client of a server in this process.
struct Client {
    writer: WriteHalf<DuplexStream>,
    lines: Lines<BufReader<ReadHalf<DuplexStream>>>,
    server: JoinHandle<Result<(), Failure>>,
    last: u64,
    notices: Vec<Value>,
}

impl Client {
    /// Starts a server with a mock server behind it, and introduces itself.
    async fn of(folder: &Path, policy: Policy, files: Files) -> Self {
        let mut client = Self::silent(folder, policy, files);
        let hello = json!({
            "protocolVersion": "2025-06-18", "capabilities": {},
            "clientInfo": {"name": "test", "version": "1"},
        });
        let welcome = client.request("initialize", hello).await;
        assert_eq!(welcome["result"]["protocolVersion"], "2025-06-18");
        client
            .send(&json!({"jsonrpc": "2.0", "method": "notifications/initialized"}))
            .await;
        client
    }

    fn silent(folder: &Path, policy: Policy, files: Files) -> Self {
        let settings = Settings::mock(folder.join("world.json"));
        let audit = Some(folder.join("audit.jsonl"));
        let (tools, _) = Tools::of(&policy, &[]).expect("tools");
        let world = World::new(settings, policy, files, audit).expect("a world");
        let (near, far) = duplex(1 << 20);
        let (reader, writer) = split(far);
        let server = tokio::spawn(serve(Server::new(world, tools), reader, writer));
        let (reader, writer) = split(near);
        Self {
            writer,
            lines: BufReader::new(reader).lines(),
            server,
            last: 0,
            notices: Vec::new(),
        }
    }

    async fn send(&mut self, message: &Value) {
        let line = format!("{message}\n");
        self.writer.write_all(line.as_bytes()).await.expect("sent");
    }

    async fn request(&mut self, method: &str, params: Value) -> Value {
        self.last += 1;
        let message =
            json!({"jsonrpc": "2.0", "id": self.last, "method": method, "params": params});
        self.send(&message).await;
        loop {
            let line = self.lines.next_line().await.expect("text").expect("a line");
            let message: Value = serde_json::from_str(&line).expect("JSON");
            assert_eq!(message["jsonrpc"], "2.0");
            if message["id"] == self.last {
                return message;
            }
            self.notices.push(message);
        }
    }

    /// Calls a tool that must succeed.
    async fn call(&mut self, tool: &str, arguments: Value) -> Value {
        let response = self.raw(tool, arguments).await;
        let result = &response["result"];
        assert_eq!(result["isError"], false, "{tool}: {response}");
        let text = result["content"][0]["text"].as_str().expect("text");
        assert!(text.chars().count() <= 40_000, "{tool}: {}", text.len());
        let own: Value = serde_json::from_str(text).expect("JSON");
        assert_eq!(own, result["structuredContent"], "{tool}");
        own
    }

    /// Calls a tool that must fail, and returns the error.
    async fn fail(&mut self, tool: &str, arguments: Value) -> Value {
        let response = self.raw(tool, arguments).await;
        let result = &response["result"];
        assert_eq!(result["isError"], true, "{tool}: {response}");
        assert!(result.get("structuredContent").is_none());
        let text = result["content"][0]["text"].as_str().expect("text");
        let error: Value = serde_json::from_str(text).expect("JSON");
        error["error"].clone()
    }

    async fn raw(&mut self, tool: &str, arguments: Value) -> Value {
        self.request("tools/call", json!({"name": tool, "arguments": arguments}))
            .await
    }

    async fn tools(&mut self) -> BTreeSet<String> {
        let response = self.request("tools/list", json!({})).await;
        assert!(response["result"].get("nextCursor").is_none());
        let tools = response["result"]["tools"].as_array().expect("tools");
        let names = tools.iter().filter_map(|tool| tool["name"].as_str());
        names.map(str::to_owned).collect()
    }

    /// Closes the connection, and waits for the end of the server.
    async fn close(mut self) {
        self.writer.shutdown().await.expect("closed");
        drop(self.writer);
        self.server.await.expect("no panic").expect("an end");
    }
}

fn texts(error: &Value) -> String {
    format!("{} {}", error["message"], error["hint"])
}

#[tokio::test]
async fn an_operation_is_found_described_and_called() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut client = Client::of(folder.path(), Policy::default(), Files::default()).await;
    let found = client
        .call(
            "search_operations",
            json!({"query": "delete asset", "limit": "3"}),
        )
        .await;
    assert_eq!(found["result"][0]["operation"], "DeleteAsset");
    assert_eq!(found["result"][0]["call_with"], "call_delete");
    assert_eq!(found["result"][0]["allowed"], false);
    // Words that never occur together are looked for one by one.
    let found = client
        .call(
            "search_operations",
            json!({"query": "please show me the training jobs"}),
        )
        .await;
    assert!(found["total"].as_u64() > Some(0));
    let described = client
        .call(
            "describe_operation",
            json!({"operation": "List2dModelTrainingJob"}),
        )
        .await;
    let described = &described["result"];
    assert_eq!(described["call_with"], "call_read");
    assert_eq!(described["tool"], "list_training_jobs");
    assert!(described["arguments"]["properties"]["state"].is_object());
    assert!(described["response"]["jobs"][0]["job_id"].is_string());
    let jobs = client
        .call(
            "call_read",
            json!({"operation": "List2dModelTrainingJob", "limit": 2, "fields": ["job_id"]}),
        )
        .await;
    assert_eq!(jobs["result"].as_array().map(Vec::len), Some(2));
    assert!(jobs["total"].as_u64() > Some(2));
    assert!(jobs["request_id"].is_string());
    let error = client
        .call("explain_error", json!({"code": "APIGW.0308"}))
        .await;
    assert_eq!(error["result"]["status"], "429");
    client.close().await;
}

#[tokio::test]
async fn pages_and_jobs_are_listed_until_the_last() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut client = Client::of(folder.path(), Policy::default(), Files::default()).await;
    let mut seen = BTreeSet::new();
    let mut arguments = json!({"kind": "model-training/training-job", "limit": 100});
    let total = loop {
        let page = client.call("list_jobs", arguments.clone()).await;
        for job in page["result"].as_array().expect("jobs") {
            assert!(job["state"].is_string(), "{job}");
            assert!(seen.insert(job["job_id"].to_string()));
        }
        match page.get("next") {
            Some(next) => arguments["cursor"] = next.clone(),
            None => break page["total"].as_u64(),
        }
    };
    assert_eq!(total, Some(seen.len() as u64));
    let page = client
        .call("list_training_jobs", json!({"jq": ".count", "limit": 1}))
        .await;
    assert_eq!(page["result"].as_u64(), total);
    let page = client
        .call("list_training_jobs", json!({"state": "training"}))
        .await;
    let jobs = page["result"].as_array().expect("jobs");
    assert!(jobs.iter().all(|job| job["state"] == "TRAINING"));
    client.close().await;
}

#[tokio::test]
async fn invalid_arguments_name_the_field_and_the_allowed_values() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut client = Client::of(folder.path(), Policy::default(), Files::default()).await;
    for (tool, arguments, words) in [
        ("search_operations", json!({}), &["`query` is required"][..]),
        (
            "search_operations",
            json!({"query": "a", "limit": "many"}),
            &["`limit`", "whole number"],
        ),
        (
            "search_operations",
            json!({"query": "a", "limit": 0}),
            &["`limit`", "from 1 to 50"],
        ),
        (
            "search_operations",
            json!({"querry": "a"}),
            &["`querry`", "did you mean query"],
        ),
        (
            "list_jobs",
            json!({"kind": "training"}),
            &["`kind`", "model-training/training-job"],
        ),
        (
            "list_training_jobs",
            json!({"state": "TRAINIG"}),
            &["`state", "did you mean TRAINING", "JOB_FINISH"],
        ),
        ("list_training_jobs", json!({"jq": ".["}), &["`jq`"]),
        ("list_training_jobs", json!({"cursor": "x"}), &["`cursor`"]),
        ("show_training_job", json!({}), &["`job_id` is required"]),
        (
            "call_read",
            json!({"operation": "ListAsset"}),
            &["`operation`", "did you mean ListAssets"],
        ),
        (
            "call_read",
            json!({"operation": "ListAssets", "arguments": {"stat": 1}}),
            &["`stat`", "allowed names"],
        ),
        (
            "call_read",
            json!({"operation": "DeleteAsset"}),
            &["DeleteAsset deletes", "--allow-destructive"],
        ),
        (
            "call_read",
            json!({"operation": "SetProductAsset"}),
            &["--allow-write"],
        ),
        (
            "call_delete",
            json!({"operation": "DeleteAsset"}),
            &["call_delete", "--allow-destructive"],
        ),
        ("no_tool", json!({}), &["`no_tool`"]),
        (
            "wait_for_job",
            json!({"job_id": "0123456789abcdef0123456789abcdef"}),
            &["there is no job"],
        ),
        (
            "explain_error",
            json!({"code": "APIGW.0309"}),
            &["did you mean"],
        ),
    ] {
        let error = client.fail(tool, arguments.clone()).await;
        let text = texts(&error);
        for word in words {
            assert!(text.contains(word), "{tool} {arguments}: {text}");
        }
    }
    // Texts are coerced by the schema.
    let page = client
        .call(
            "call_read",
            json!({"operation": "ListAssets", "arguments": "{\"limit\": \"2\"}"}),
        )
        .await;
    assert_eq!(page["result"].as_array().map(Vec::len), Some(2));
    client.close().await;
}

#[tokio::test]
async fn a_delete_needs_the_option_and_a_confirmation() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut client = Client::of(folder.path(), Policy::default(), Files::default()).await;
    let tools = client.tools().await;
    for name in ["call_write", "call_delete", "create_video", "delete_asset"] {
        assert!(!tools.contains(name), "{name}");
    }
    let list = json!({"fields": ["script_id"], "limit": 2});
    let page = client.call("list_video_scripts", list.clone()).await;
    let id = page["result"][0]["script_id"].clone();
    assert!(id.is_string(), "{page}");
    client.close().await;

    let policy = Policy::with(false, true);
    let mut client = Client::of(folder.path(), policy, Files::default()).await;
    assert!(client.tools().await.contains("call_delete"));
    let arguments = json!({"operation": "DeleteVideoScript", "arguments": {"script_id": id}});
    let preview = client.call("call_delete", arguments.clone()).await;
    assert_eq!(preview["preview"], true);
    let request = preview["request"].as_str().unwrap_or_default();
    assert!(
        request.starts_with("DELETE /v1/") && request.ends_with(id.as_str().unwrap_or_default())
    );
    let page = client.call("list_video_scripts", list.clone()).await;
    assert_eq!(
        page["result"][0]["script_id"], id,
        "a preview deletes nothing"
    );
    let mut confirmed = arguments.clone();
    confirmed["confirm"] = "true".into();
    client.call("call_delete", confirmed.clone()).await;
    let page = client.call("list_video_scripts", list).await;
    assert_ne!(page["result"][0]["script_id"], id);
    let error = client.fail("call_delete", confirmed).await;
    assert_eq!(error["http_status"], 404);
    client.close().await;
    // Each call has a line in the audit.
    let audit = std::fs::read_to_string(folder.path().join("audit.jsonl")).expect("an audit");
    let calls: Vec<Value> = audit
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    assert_eq!(calls.len(), 6);
    assert_eq!(calls[3]["arguments"]["confirm"], "true");
}

#[tokio::test]
async fn deleting_writes_are_deletes() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut client = Client::of(folder.path(), Policy::with(true, false), Files::default()).await;
    let body = json!({"action": "DELETE", "asset_ids": ["0123456789abcdef0123456789abcdef"]});
    let arguments = json!({"operation": "BatchExecuteAssetAction", "arguments": {"body": body}});
    let error = client.fail("call_write", arguments.clone()).await;
    assert_eq!(error["code"], "denied");
    client.close().await;
    let mut client = Client::of(folder.path(), Policy::with(true, true), Files::default()).await;
    let error = client.fail("call_write", arguments).await;
    assert!(texts(&error).contains("call_delete"), "{error}");
    client.close().await;
}

#[tokio::test]
async fn a_job_is_started_and_waited_for() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut policy = Policy::with(true, false);
    policy.writes_per_hour = Some(1);
    let mut client = Client::of(folder.path(), policy, Files::default()).await;
    let described = client
        .call(
            "describe_operation",
            json!({"operation": "Create2DDigitalHumanVideo"}),
        )
        .await;
    let mut body = described["result"]["example_body"].clone();
    let scripts = client.call("list_video_scripts", json!({"limit": 1})).await;
    body["script_id"] = scripts["result"][0]["script_id"].clone();
    let started = client.call("create_video", json!({"body": body})).await;
    let id = started["job_id"].clone();
    assert!(id.is_string(), "{started}");
    let seen = client
        .request(
            "tools/call",
            json!({"name": "wait_for_job", "arguments": {"job_id": id, "timeout_seconds": 0},
                "_meta": {"progressToken": "p"}}),
        )
        .await;
    let seen = &seen["result"]["structuredContent"]["result"];
    assert_eq!(seen["job_id"], id);
    assert!(seen["state"].is_string(), "{seen}");
    let error = client.fail("create_video", json!({"body": body})).await;
    assert!(texts(&error).contains("--max-writes-per-hour"), "{error}");
    client.close().await;
}

#[tokio::test]
async fn a_wait_reports_progress_and_ends_with_the_connection() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut client = Client::of(folder.path(), Policy::default(), Files::default()).await;
    let running =
        json!({"kind": "digital-human-videos/video-job", "arguments": {"state": "PROCESSING"}});
    let jobs = client.call("list_jobs", running).await;
    let id = jobs["result"][0]["job_id"].clone();
    let wait = json!({"jsonrpc": "2.0", "id": 900, "method": "tools/call", "params": {
        "name": "wait_for_job", "arguments": {"job_id": id, "timeout_seconds": 45},
        "_meta": {"progressToken": "p"}}});
    client.send(&wait).await;
    let line = client
        .lines
        .next_line()
        .await
        .expect("text")
        .expect("a line");
    let notice: Value = serde_json::from_str(&line).expect("JSON");
    assert_eq!(notice["method"], "notifications/progress");
    assert_eq!(notice["params"]["progressToken"], "p");
    client.close().await;
}

/// Returns whether a result has addresses, or had them.
fn has_address(response: &Value) -> bool {
    response.to_string().contains("download_url")
}

#[tokio::test]
async fn secrets_and_signed_urls_are_omitted_unless_requested() {
    let folder = tempfile::tempdir().expect("a folder");
    for shows in [false, true] {
        let mut policy = Policy::with(true, false);
        policy.shows_secrets = shows;
        let mut client = Client::of(folder.path(), policy, Files::default()).await;
        let mut response = client.call("list_assets", json!({"limit": 100})).await;
        while let (false, Some(next)) = (has_address(&response), response.get("next")) {
            let arguments = json!({"limit": 100, "cursor": next});
            response = client.call("list_assets", arguments).await;
        }
        assert!(has_address(&response));
        assert_eq!(
            response.to_string().contains("ignature="),
            shows,
            "{response}"
        );
        client.close().await;
    }
}

#[tokio::test]
async fn files_are_denied_unless_there_is_a_folder() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut client = Client::of(folder.path(), Policy::default(), Files::default()).await;
    let arguments = json!({"operation": "DownloadTemplate", "save_as": "a.xlsx"});
    let error = client.fail("call_read", arguments.clone()).await;
    assert!(
        texts(&error).contains("--files") || texts(&error).contains("is required"),
        "{error}"
    );
    client.close().await;
}

#[tokio::test]
async fn both_protocol_versions_are_served() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut client = Client::silent(folder.path(), Policy::default(), Files::default());
    let meta = json!({
        "io.modelcontextprotocol/protocolVersion": "2026-07-28",
        "io.modelcontextprotocol/clientCapabilities": {},
        "io.modelcontextprotocol/clientInfo": {"name": "test", "version": "1"},
    });
    let found = client
        .request("server/discover", json!({"_meta": meta}))
        .await;
    assert!(found["result"].is_object(), "{found}");
    let tools = client.request("tools/list", json!({"_meta": meta})).await;
    assert!(tools["result"]["tools"].is_array(), "{tools}");
    client.close().await;
}

/// Returns the tools of a server that exposes every operation.
fn every() -> Tools {
    let families = Catalog::get().families().iter();
    let names: Vec<String> = families.map(|family| family.name.clone()).collect();
    let (tools, left_out) = Tools::of(&Policy::with(true, true), &names).expect("tools");
    assert_eq!(left_out, Vec::<String>::new());
    tools
}

#[test]
fn every_tool_is_within_the_limits_of_clients() {
    assert!(INSTRUCTIONS.chars().count() <= 2_048);
    let tools = every();
    let (mut names, mut operations) = (BTreeSet::new(), 0);
    for item in tools.items() {
        let tool = serde_json::to_value(&item.tool).expect("JSON");
        let name = tool["name"].as_str().expect("a name");
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        assert!(name.len() <= MAX_NAME && name.chars().all(plain), "{name}");
        assert!(names.insert(name.to_owned()), "{name} exists twice");
        let text = tool["description"].as_str().expect("a description");
        assert!(
            (10..=MAX_DESCRIPTION).contains(&text.chars().count()),
            "{name}: {text}"
        );
        assert_eq!(tool["outputSchema"]["type"], "object");
        let input = &tool["inputSchema"];
        assert_eq!(input["type"], "object", "{name}");
        assert!(
            input.to_string().len() <= 8_000,
            "{name}: {}",
            input.to_string().len()
        );
        check_schema(input, name);
        check_hints(item, &tool["annotations"]);
        operations += usize::from(matches!(item.action, super::tools::Action::Operation(..)));
    }
    assert_eq!(operations, Catalog::get().operations().count());
}

/// Checks that a schema has only what every client understands.
fn check_schema(schema: &Value, place: &str) {
    let members = schema
        .as_object()
        .unwrap_or_else(|| panic!("{place}: {schema}"));
    let known = [
        "type",
        "description",
        "properties",
        "required",
        "items",
        "enum",
        "minimum",
        "maximum",
    ];
    for name in members.keys() {
        assert!(known.contains(&name.as_str()), "{place} has {name}");
    }
    let kind = schema["type"]
        .as_str()
        .unwrap_or_else(|| panic!("{place} has no type"));
    match kind {
        "object" => {
            let properties = schema["properties"].as_object();
            let properties = properties.unwrap_or_else(|| panic!("{place} has no properties"));
            for (name, property) in properties {
                let plain = |c: char| c.is_ascii_alphanumeric() || "_.-".contains(c);
                assert!(
                    (1..=64).contains(&name.len()) && name.chars().all(plain),
                    "{place}.{name}"
                );
                check_schema(property, &format!("{place}.{name}"));
            }
            for name in schema["required"].as_array().into_iter().flatten() {
                let name = name.as_str().expect("a name");
                assert!(properties.contains_key(name), "{place} requires {name}");
            }
        }
        "array" => check_schema(&schema["items"], &format!("{place}[]")),
        "string" | "integer" | "number" | "boolean" => {}
        other => panic!("{place} is of type {other}"),
    }
}

fn check_hints(item: &Item, hints: &Value) {
    for name in [
        "readOnlyHint",
        "destructiveHint",
        "idempotentHint",
        "openWorldHint",
    ] {
        assert!(hints[name].is_boolean(), "{}: {name}", item.tool.name);
    }
    let effect = match item.action {
        super::tools::Action::Operation(_, entry) => policy::effect(entry),
        super::tools::Action::Call(effect) => effect,
        _ => Effect::Read,
    };
    assert_eq!(
        hints["readOnlyHint"],
        effect == Effect::Read,
        "{}",
        item.tool.name
    );
    if effect != Effect::Write {
        assert_eq!(
            hints["destructiveHint"],
            effect == Effect::Delete,
            "{}",
            item.tool.name
        );
    }
}

#[test]
fn servers_have_few_tools_by_default() {
    let (tools, _) = Tools::of(&Policy::with(true, true), &[]).expect("tools");
    let all: Vec<&_> = tools.items().iter().map(|item| &item.tool).collect();
    let size = serde_json::to_string(&all).expect("JSON").len();
    assert!(all.len() <= 30, "{} tools", all.len());
    assert!(size <= 60_000, "{size} bytes");
    let (tools, left_out) = Tools::of(
        &Policy::default(),
        &["ListProducts".to_owned(), "DeleteProduct".to_owned()],
    )
    .expect("tools");
    assert_eq!(tools.of_operation("ListProducts"), Some("list_products"));
    assert_eq!(tools.of_operation("DeleteProduct"), None);
    assert!(left_out[0].contains("DeleteProduct"), "{left_out:?}");
    for item in tools.items() {
        let hints = item.tool.annotations.as_ref();
        assert_eq!(hints.and_then(|hints| hints.read_only_hint), Some(true));
    }
    let failure = Tools::of(&Policy::default(), &["ListProduct".to_owned()]).expect_err("unknown");
    assert!(
        failure.message().contains("did you mean ListProducts"),
        "{failure}"
    );
}

#[test]
fn mislabeled_reads_are_writes() {
    for (family, entry) in Catalog::get().operations() {
        let effect = policy::effect(entry);
        let changes = [
            "set", "report", "confirm", "create", "update", "start", "stop", "delete",
        ];
        let verb = entry.command.split('-').next().unwrap_or_default();
        if changes.contains(&verb) {
            assert_ne!(effect, Effect::Read, "{} {}", family.name, entry.command);
        }
        if entry.method == "DELETE" {
            assert_eq!(effect, Effect::Delete, "{}", entry.id);
        }
    }
}
