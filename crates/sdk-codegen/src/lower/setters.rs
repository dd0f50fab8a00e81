//! The setters of request builders, and the keys of parameters in calls.

use super::names::Names;

/// Methods of every request builder, and names that its setters use; no setter may have them.
pub(super) const BUILDER_METHODS: [&str; 9] = [
    "body",
    "call",
    "clone",
    "items",
    "pages",
    "send",
    "send_blocking",
    "start",
    "with_options",
];

/// The setters of one request builder, and the names that set parameters in its call.
pub(super) struct Setters {
    names: Names,
    keys: Names,
}

impl Default for Setters {
    fn default() -> Self {
        Self {
            names: Names::with(BUILDER_METHODS),
            keys: Names::default(),
        }
    }
}

impl Setters {
    /// Returns whether a setter of this name exists.
    fn has(&self, name: &str) -> bool {
        !self.names.is_free(name)
    }

    /// Returns the name of a setter, and the key of its parameter.
    pub(super) fn claim(&mut self, rust: &str, name: &str, place: &str) -> (String, String) {
        let rust = argument(rust.to_owned());
        let rust = match self.has(&rust) {
            true => {
                let bare = rust.trim_end_matches('_');
                self.names.claim(&format!("{bare}_{place}"), "_")
            }
            false => self.names.claim(&rust, "_"),
        };
        let key = match self.keys.is_free(name) {
            true => name.to_owned(),
            false => format!("{place}:{name}"),
        };
        (rust, self.keys.claim(&key, ":"))
    }
}

/// Returns an argument name that differs from the builder's methods and the locals of client methods.
pub(super) fn argument(name: String) -> String {
    match BUILDER_METHODS.contains(&name.as_str()) {
        true => format!("{name}_"),
        false => name,
    }
}
