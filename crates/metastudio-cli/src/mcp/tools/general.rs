//! Tools for every operation: search, describe, call, wait, explain.

use serde_json::{Map, json};

use super::{Action, Hints, Tools, extra};
use crate::{
    catalog::Effect,
    mcp::{jobs, lookup, policy::Policy, shape},
};

impl Tools {
    pub(super) fn add_general(&mut self, policy: &Policy) {
        self.add(
            Action::Search,
            "search_operations".to_owned(),
            "Search operations",
            "Find operations of MetaStudio by words of their ids, summaries, paths, parameters and \
             fields. Each result names the tool that calls it. Begin here for anything that has no tool \
             of its own.",
            json!({"type": "object", "required": ["query"], "properties": {
                "query": {"type": "string", "description": "A few words, such as: delete asset"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 50,
                    "description": "The most results (default 10)."},
            }}),
            Hints::LOCAL,
        );
        self.add(
            Action::Describe,
            "describe_operation".to_owned(),
            "Describe an operation",
            "Show what an operation takes and returns: arguments as a JSON Schema, an example of the \
             body, the fields of the response, and whether it starts a job.",
            json!({"type": "object", "required": ["operation"], "properties": {
                "operation": {"type": "string", "description": "Its id, as search_operations returns it."},
            }}),
            Hints::LOCAL,
        );
        for effect in [Effect::Read, Effect::Write, Effect::Delete] {
            if policy.has(effect) {
                self.add_caller(effect);
            }
        }
        self.add_jobs(policy);
        self.add(
            Action::Explain,
            "explain_error".to_owned(),
            "Explain an error code",
            "Explain an error code of the service, such as APIGW.0301, and what to do about it.",
            json!({"type": "object", "required": ["code"], "properties": {
                "code": {"type": "string", "description": "The code, as an error has it."},
            }}),
            Hints::LOCAL,
        );
    }

    fn add_caller(&mut self, effect: Effect) {
        let (title, text) = match effect {
            Effect::Read => (
                "Call an operation that reads",
                "Call any operation that reads. `limit` and `cursor` page through lists; `fields` or `jq` \
                 keep results short.",
            ),
            Effect::Write => (
                "Call an operation that creates or changes",
                "Call any operation that creates or changes something. Some cost money: read the \
                 description first. If it starts a job, pass the job's id to wait_for_job.",
            ),
            Effect::Delete => (
                "Call an operation that deletes",
                "Call any operation that deletes something. Without `confirm` nothing happens, and the \
                 result is a preview of the request to show to a person.",
            ),
        };
        let arguments = json!({"type": "object", "properties": {}, "description":
            "Parameters by their names, and `body`, as describe_operation shows them."});
        let mut properties = Map::new();
        let operation = "Its id, as search_operations returns it.";
        properties.insert(
            "operation".to_owned(),
            json!({"type": "string", "description": operation}),
        );
        properties.insert("arguments".to_owned(), arguments);
        properties.extend(shape::properties(effect == Effect::Read));
        properties.extend(extra(effect, true));
        let input = json!({"type": "object", "required": ["operation"], "properties": properties});
        let hints = Hints {
            reads: effect == Effect::Read,
            destroys: effect != Effect::Read,
            repeats: effect == Effect::Read,
            reaches_out: true,
        };
        let name = lookup::caller(effect).to_owned();
        self.add(Action::Call(effect), name, title, text, input, hints);
    }

    fn add_jobs(&mut self, policy: &Policy) {
        let kinds: Vec<String> = jobs::listed(policy)
            .into_iter()
            .map(|own| own.name)
            .collect();
        if !kinds.is_empty() {
            let mut properties = Map::new();
            properties.insert(
                "kind".to_owned(),
                json!({"type": "string", "enum": kinds, "description": "The kind of job."}),
            );
            let filters = "Filters of the operation that lists this kind, such as `state`.";
            properties.insert(
                "arguments".to_owned(),
                json!({"type": "object", "properties": {}, "description": filters}),
            );
            properties.extend(shape::properties(true));
            self.add(
                Action::ListJobs,
                "list_jobs".to_owned(),
                "List jobs",
                "List the jobs of a kind, with id, state and what else matters; `fields` selects others.",
                json!({"type": "object", "required": ["kind"], "properties": properties}),
                Hints::READ,
            );
        }
        let kinds = jobs::awaited(policy);
        if kinds.is_empty() {
            return;
        }
        let seconds = format!(
            "How long to wait, at most {} (default 25); 0 only looks.",
            jobs::LONGEST
        );
        self.add(
            Action::Wait,
            "wait_for_job".to_owned(),
            "Wait for a job",
            "Wait until a job ends, at most 45 seconds, and return its state. If it has not ended, call \
             this again. The job continues if waiting is canceled.",
            json!({"type": "object", "required": ["job_id"], "properties": {
                "job_id": {"type": "string", "description": "The id that starting the job returned."},
                "kind": {"type": "string", "enum": kinds,
                    "description": "The kind of job; without it, every kind is tried."},
                "timeout_seconds": {"type": "integer", "minimum": 0, "maximum": jobs::LONGEST,
                    "description": seconds},
            }}),
            Hints::READ,
        );
    }
}
