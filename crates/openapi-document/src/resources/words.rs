//! Words at the end of a path, and what they do.

use serde_json::Value;

/// The action that a word behind a collection or an item asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verb {
    List,
    Show,
    Create,
    Update,
    Delete,
    Copy,
    Cancel,
    /// A word of the service's own, such as `reset`.
    Other,
}

impl Verb {
    /// Returns the verb in a segment such as `delete`, `batch-delete` or `batch_delete`.
    pub(super) fn of(segment: &str) -> Self {
        let word = segment
            .strip_prefix("batch-")
            .or_else(|| segment.strip_prefix("batch_"))
            .unwrap_or(segment);
        match word {
            "list" | "search" | "query" => Self::List,
            "detail" | "details" | "show" => Self::Show,
            "create" | "add" | "import" => Self::Create,
            "update" | "modify" | "edit" => Self::Update,
            "copy" | "clone" => Self::Copy,
            "cancel" | "stop" => Self::Cancel,
            _ if word.contains("delete") || word == "remove" => Self::Delete,
            _ => Self::Other,
        }
    }

    /// Returns whether the segment is nothing but a verb, so that it names no resource.
    pub(super) fn is_alone(segment: &str) -> bool {
        Self::of(segment) != Self::Other
    }
}

/// Returns the state that a word brings an element into: `PAUSED` for `pause`, `ENABLED` for `enable`.
pub(super) fn state<'a>(word: &str, states: &'a [Value]) -> Option<&'a Value> {
    let stem = stem(word)?;
    let is_after = |state: &&Value| {
        let state = state.as_str().unwrap_or_default().to_ascii_lowercase();
        // `STOPPING` is on the way there.
        state.starts_with(stem) && !state.ends_with("ing")
    };
    let in_progress = |state: &&Value| {
        let state = state.as_str().unwrap_or_default().to_ascii_lowercase();
        state.starts_with(stem)
    };
    let mut states = states.iter();
    (states.clone().find(is_after)).or_else(|| states.find(in_progress))
}

/// Returns what a word sets a flag such as `is_enabled` to.
pub(super) fn flag(word: &str) -> Option<bool> {
    match word {
        "enable" | "activate" | "open" => Some(true),
        "disable" | "deactivate" | "close" => Some(false),
        _ => None,
    }
}

/// Returns whether a property is the flag that `enable` and `disable` set.
pub(super) fn is_flag(field: &str) -> bool {
    field == "enable" || field == "enabled" || field == "is_enable" || field == "is_enabled"
}

fn stem(word: &str) -> Option<&str> {
    let stem = word.strip_suffix('e').unwrap_or(word);
    // Short words such as `set` begin too many others.
    (stem.len() >= 4 && stem.bytes().all(|byte| byte.is_ascii_lowercase())).then_some(stem)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn verbs_are_read_from_segments() {
        for (segment, verb) in [
            ("batch-delete", Verb::Delete),
            ("deletes", Verb::Delete),
            ("list", Verb::List),
            ("listings", Verb::Other),
            ("import", Verb::Create),
            ("reset", Verb::Other),
        ] {
            assert_eq!(Verb::of(segment), verb, "{segment}");
        }
    }

    #[test]
    fn verbs_are_matched_to_states() {
        let states = json!(["PAUSING", "PAUSED", "ENABLED", "PUBLISHING"]);
        let states = states.as_array().unwrap();
        assert_eq!(state("pause", states), Some(&json!("PAUSED")));
        assert_eq!(state("enable", states), Some(&json!("ENABLED")));
        assert_eq!(state("publish", states), Some(&json!("PUBLISHING")));
        assert_eq!(state("disable", states), None);
        assert_eq!(state("set", states), None);
    }
}
