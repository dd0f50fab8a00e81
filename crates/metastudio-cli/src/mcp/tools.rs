//! The tools that exist for a client: the general ones, and some of the most used operations by name.

mod general;

use std::sync::Arc;

use rmcp::model::{Tool, ToolAnnotations};
use serde_json::{Map, Value, json};

use super::{
    policy::{self, Policy},
    schema, shape,
};
use crate::{
    catalog::{Catalog, Effect, Entry, Family},
    failure::Failure,
    input::arguments::nearest,
};

/// The longest name of a tool. Some clients count the name of the server with it.
pub(super) const MAX_NAME: usize = 45;
/// The longest description of a tool, in characters.
pub(super) const MAX_DESCRIPTION: usize = 2_000;

/// Operations that have a tool of their own.
const CURATED: [(&str, &str); 16] = [
    ("list_training_jobs", "List2dModelTrainingJob"),
    ("show_training_job", "Show2dModelTrainingJob"),
    ("list_videos", "ListDigitalHumanVideo"),
    ("show_video", "Show2DDigitalHumanVideo"),
    ("list_video_scripts", "ListVideoScripts"),
    ("show_video_script", "ShowVideoScript"),
    ("list_assets", "ListAssets"),
    ("show_asset", "ShowAsset"),
    ("list_live_rooms", "ListSmartLiveRooms"),
    ("list_chat_rooms", "ListSmartChatRooms"),
    ("list_resources", "ListTenantResources"),
    ("create_video_script", "CreateVideoScripts"),
    ("create_video", "Create2DDigitalHumanVideo"),
    ("cancel_video", "Cancel2DDigitalHumanVideo"),
    ("delete_asset", "DeleteAsset"),
    ("delete_video_script", "DeleteVideoScript"),
];

/// What a tool does.
#[derive(Debug, Clone, Copy)]
pub(super) enum Action {
    /// Search operations.
    Search,
    /// Describe an operation.
    Describe,
    /// Call any operation with this effect.
    Call(Effect),
    /// Call one operation.
    Operation(&'static Family, &'static Entry),
    /// List jobs of a kind.
    ListJobs,
    /// Wait for a job.
    Wait,
    /// Explain an error code.
    Explain,
}

/// A tool, and what it does.
#[derive(Debug, Clone)]
pub(super) struct Item {
    /// What a client sees.
    pub(super) tool: Tool,
    /// What it does.
    pub(super) action: Action,
}

/// The tools that exist for a client.
#[derive(Debug, Clone, Default)]
pub(super) struct Tools {
    items: Vec<Item>,
}

impl Tools {
    /// Returns the tools that a policy allows, with one for each operation that is named, and why some
    /// of those are left out.
    ///
    /// # Errors
    ///
    /// Fails if a name is that of no operation and of no family.
    pub(super) fn of(policy: &Policy, named: &[String]) -> Result<(Self, Vec<String>), Failure> {
        let mut tools = Self::default();
        tools.add_general(policy);
        for (name, id) in CURATED {
            if let Some((family, entry)) = Catalog::get().find(id)
                && policy.permits(&family.name, policy::effect(entry))
            {
                tools.add_operation(name.to_owned(), family, entry);
            }
        }
        let mut left_out = Vec::new();
        for name in named {
            for (family, entry) in selected(name)? {
                if tools.of_operation(&entry.id).is_some() {
                    continue;
                }
                match policy.check(&family.name, &entry.id, policy::effect(entry)) {
                    Ok(()) => tools.add_operation(tool_name(entry), family, entry),
                    Err(failure) => left_out.push(format!("--tools: {}", failure.message())),
                }
            }
        }
        Ok((tools, left_out))
    }

    /// Returns all of them.
    pub(super) fn items(&self) -> &[Item] {
        &self.items
    }

    /// Returns the tool with this name.
    pub(super) fn find(&self, name: &str) -> Option<&Item> {
        self.items.iter().find(|item| item.tool.name == name)
    }

    /// Returns the name of the tool that an operation has of its own.
    pub(super) fn of_operation(&self, id: &str) -> Option<&str> {
        let mut items = self.items.iter();
        let own =
            items.find(|item| matches!(item.action, Action::Operation(_, own) if own.id == id));
        own.map(|item| item.tool.name.as_ref())
    }

    fn add(
        &mut self,
        action: Action,
        name: String,
        title: &str,
        text: &str,
        input: Value,
        hints: Hints,
    ) {
        let input = match input {
            Value::Object(input) => input,
            _ => Map::new(),
        };
        let annotations = ToolAnnotations::with_title(title)
            .read_only(hints.reads)
            .destructive(hints.destroys)
            .idempotent(hints.repeats)
            .open_world(hints.reaches_out);
        let mut output = Map::new();
        output.insert("type".to_owned(), "object".into());
        let tool = Tool::new(name, text.to_owned(), Arc::new(input))
            .with_title(title)
            .with_raw_output_schema(Arc::new(output))
            .with_annotations(annotations);
        self.items.push(Item { tool, action });
    }

    fn add_operation(&mut self, name: String, family: &'static Family, entry: &'static Entry) {
        let details = family.details();
        let Some(operation) = details.operation(&entry.id) else {
            return;
        };
        let effect = policy::effect(entry);
        let mut input = schema::of_operation(operation, details);
        if let Some(properties) = input["properties"].as_object_mut() {
            let has_file = operation
                .response
                .as_ref()
                .is_some_and(crate::catalog::Response::is_file);
            let common = shape::properties(operation.pagination.is_some());
            for (name, schema) in common.into_iter().chain(extra(effect, has_file)) {
                // A parameter of the operation with the same name keeps it.
                properties.entry(name).or_insert(schema);
            }
        }
        let mut text = format!("{}. ", entry.summary);
        let most = MAX_DESCRIPTION / 4;
        text.push_str(&schema::short(
            operation.description.as_deref().unwrap_or_default(),
            most,
        ));
        if operation.creates.is_some() {
            text.push_str(" Starts a job: pass its id to wait_for_job.");
        }
        if effect == Effect::Delete {
            text.push_str(" Without `confirm` nothing happens, and the result is a preview.");
        }
        let is_additive = ["create-", "copy-"]
            .iter()
            .any(|verb| entry.command.starts_with(verb));
        let hints = Hints {
            reads: effect == Effect::Read,
            destroys: effect == Effect::Delete || (effect == Effect::Write && !is_additive),
            repeats: effect == Effect::Read || operation.idempotent,
            reaches_out: true,
        };
        let action = Action::Operation(family, entry);
        self.add(action, name, &entry.summary, text.trim_end(), input, hints);
    }
}

/// What a tool says of its effects.
#[derive(Debug, Clone, Copy)]
struct Hints {
    reads: bool,
    destroys: bool,
    repeats: bool,
    reaches_out: bool,
}

impl Hints {
    const READ: Self = Self {
        reads: true,
        destroys: false,
        repeats: true,
        reaches_out: true,
    };
    const LOCAL: Self = Self {
        reaches_out: false,
        ..Self::READ
    };
}

/// Returns the properties that depend on what is called.
fn extra(effect: Effect, may_be_file: bool) -> Map<String, Value> {
    let mut own = Map::new();
    if effect == Effect::Delete {
        let text = "Set to true after a person has agreed to the preview.";
        own.insert(
            "confirm".to_owned(),
            json!({"type": "boolean", "description": text}),
        );
    } else if effect == Effect::Read && may_be_file {
        let text = "For a response that is a file: the name of the new file to write.";
        own.insert(
            "save_as".to_owned(),
            json!({"type": "string", "description": text}),
        );
    }
    own
}

/// Returns the operations that a name selects: one, or those of a family.
fn selected(name: &str) -> Result<Vec<(&'static Family, &'static Entry)>, Failure> {
    let catalog = Catalog::get();
    if let Some(family) = catalog.family(name) {
        return Ok(family
            .operations
            .iter()
            .map(|entry| (family, entry))
            .collect());
    }
    let found = catalog.find(name).or_else(|| {
        let mut all = catalog.operations();
        all.find(|(_, entry)| entry.command == name || tool_name(entry) == name)
    });
    match found {
        Some(found) => Ok(vec![found]),
        None if CURATED.iter().any(|(own, _)| *own == name) => Ok(Vec::new()),
        None => {
            let names = catalog.operations().map(|(_, entry)| entry.id.as_str());
            let similar = nearest(name, names);
            let similar = similar.map_or_else(String::new, |own| format!("; did you mean {own}?"));
            let message = format!("--tools {name}: there is no such operation or family{similar}");
            Err(Failure::usage(message).with_hint("`metastudio find WORD` finds operations"))
        }
    }
}

/// Returns the name of an operation's tool.
pub(super) fn tool_name(entry: &Entry) -> String {
    let plain = |c: char| {
        if c.is_ascii_alphanumeric() {
            c.to_ascii_lowercase()
        } else {
            '_'
        }
    };
    entry.command.chars().map(plain).take(MAX_NAME).collect()
}
