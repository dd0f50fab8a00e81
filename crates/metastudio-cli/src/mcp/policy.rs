//! What an agent may do: which families it sees, and what it may change.

use crate::{
    catalog::{Catalog, Effect, Entry, Family},
    command::Matches,
    failure::{Exit, Failure},
    input::arguments::nearest,
};

/// Verbs of operations that read, though their method is not GET.
const READING: [&str; 6] = ["check", "count", "list", "query", "search", "show"];
/// Words in the names of fields whose value is what the call does.
const DECIDING: [&str; 3] = ["action", "command", "operation"];

/// What an agent may do.
#[derive(Debug, Clone, Default)]
pub(super) struct Policy {
    /// The families that exist for it; `None` for all.
    families: Option<Vec<String>>,
    /// Where it may write.
    write: Scope,
    /// Whether it may delete.
    destructive: bool,
    /// Whether results keep secrets and signed addresses.
    pub(super) shows_secrets: bool,
    /// How often it may write or delete in an hour.
    pub(super) writes_per_hour: Option<u32>,
}

/// A set of families.
#[derive(Debug, Clone, Default)]
enum Scope {
    #[default]
    None,
    All,
    Of(Vec<String>),
}

impl Policy {
    /// Takes the policy from the options.
    ///
    /// # Errors
    ///
    /// Fails if a family does not exist: a policy that is not understood allows nothing.
    pub(super) fn of(matches: &Matches<'_>) -> Result<Self, Failure> {
        let families = known("--family", matches.texts("family"))?;
        let write = match matches.texts("allow-write") {
            given if given.is_empty() => Scope::None,
            given if given.iter().all(String::is_empty) => Scope::All,
            given => Scope::Of(known("--allow-write", given)?),
        };
        Ok(Self {
            families: (!families.is_empty()).then_some(families),
            write,
            destructive: matches.flag("allow-destructive"),
            shows_secrets: matches.flag("show-secrets"),
            writes_per_hour: matches.count_of("max-writes-per-hour"),
        })
    }

    /// Creates a policy for tests.
    #[cfg(test)]
    pub(super) fn with(write: bool, destructive: bool) -> Self {
        Self {
            write: if write { Scope::All } else { Scope::None },
            destructive,
            ..Self::default()
        }
    }

    /// Returns whether a family exists for the agent.
    pub(super) fn exposes(&self, family: &str) -> bool {
        let own = self.families.as_ref();
        own.is_none_or(|own| own.iter().any(|name| name == family))
    }

    /// Returns the families that exist for the agent.
    pub(super) fn families(&self) -> impl Iterator<Item = &'static Family> {
        let all = Catalog::get().families().iter();
        all.filter(|family| self.exposes(&family.name))
    }

    /// Returns whether any operation with this effect may be called.
    pub(super) fn has(&self, effect: Effect) -> bool {
        (self.families()).any(|family| self.permits(&family.name, effect))
    }

    /// Returns whether operations of a family with this effect may be called.
    pub(super) fn permits(&self, family: &str, effect: Effect) -> bool {
        let is_own = match &self.write {
            Scope::None => false,
            Scope::All => true,
            Scope::Of(families) => families.iter().any(|name| name == family),
        };
        self.exposes(family)
            && match effect {
                Effect::Read => true,
                Effect::Write => is_own,
                // A list of families for writes also bounds deletes.
                Effect::Delete => self.destructive && (is_own || matches!(self.write, Scope::None)),
            }
    }

    /// Checks that an operation may be called.
    ///
    /// # Errors
    ///
    /// Says which option of the server would allow it.
    pub(super) fn check(&self, family: &str, id: &str, effect: Effect) -> Result<(), Failure> {
        if self.permits(family, effect) {
            return Ok(());
        }
        let (what, option) = match effect {
            Effect::Read => ("is not exposed by this server", "--family"),
            Effect::Write => ("changes something, which is not allowed", "--allow-write"),
            Effect::Delete => (
                "deletes something, which is not allowed",
                "--allow-destructive",
            ),
        };
        Err(Failure::new(Exit::Forbidden, format!("{id} {what}"))
            .with_code("denied")
            .with_hint(format!(
                "only a person can allow it: by starting the server with {option}"
            )))
    }
}

/// Returns what a call of an operation does, at worst: what only claims to read is a write.
pub(super) fn effect(entry: &Entry) -> Effect {
    let verb = entry.command.split('-').next().unwrap_or_default();
    match (entry.effect, entry.method.as_str()) {
        (Effect::Delete, _) | (_, "DELETE") => Effect::Delete,
        (Effect::Read, "GET" | "HEAD") => Effect::Read,
        (Effect::Read, _) if READING.contains(&verb) => Effect::Read,
        _ => Effect::Write,
    }
}

/// Returns whether arguments ask an operation of several actions to delete.
pub(super) fn asks_to_delete(value: &serde_json::Value) -> bool {
    match value {
        serde_json::Value::Object(members) => members.iter().any(|(name, value)| {
            let name = name.to_ascii_lowercase();
            let decides = DECIDING.iter().any(|word| name.contains(word));
            let deletes = value.as_str().is_some_and(|text| {
                let text = text.to_ascii_uppercase();
                let verb = text.split('_').next().unwrap_or_default();
                matches!(verb, "DELETE" | "REMOVE" | "PURGE" | "CLEAR")
            });
            (decides && deletes) || asks_to_delete(value)
        }),
        serde_json::Value::Array(values) => values.iter().any(asks_to_delete),
        _ => false,
    }
}

/// Checks names of families.
fn known(option: &str, names: Vec<String>) -> Result<Vec<String>, Failure> {
    let catalog = Catalog::get();
    for name in &names {
        if catalog.family(name).is_none() {
            let all = catalog.families().iter().map(|family| family.name.as_str());
            let similar = nearest(name, all);
            let similar = similar.map_or_else(String::new, |own| format!("; did you mean {own}?"));
            let message = format!("{option} {name}: there is no such family{similar}");
            return Err(Failure::usage(message).with_hint("`metastudio --help` lists them"));
        }
    }
    Ok(names)
}
