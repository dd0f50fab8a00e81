//! The names of parts of other files as components.

use std::{
    collections::{HashMap, HashSet, VecDeque},
    path::Path,
};

use rustc_hash::FxHashMap;

use crate::{Target, pointer, walk::Part};

/// Tokens of pointers that do not name what they lead to, unless they are alone.
const KEYWORDS: [&str; 14] = [
    "additionalProperties",
    "allOf",
    "anyOf",
    "content",
    "headers",
    "items",
    "not",
    "oneOf",
    "parameters",
    "properties",
    "requestBody",
    "responses",
    "schema",
    "schemas",
];

/// A part that becomes a component.
pub(super) struct Component<'d> {
    pub(super) section: &'static str,
    pub(super) name: String,
    pub(super) part: Part,
    pub(super) target: Target<'d>,
}

impl Component<'_> {
    pub(super) fn pointer(&self) -> String {
        of_component(self.section, &self.name)
    }
}

/// The names of components, and the components that are still to be copied.
#[derive(Default)]
pub(super) struct Names<'d> {
    taken: HashMap<&'static str, HashSet<String>>,
    /// By the identity of the part and its section.
    known: FxHashMap<(usize, &'static str), String>,
    /// The last numbers that were appended to names.
    numbers: HashMap<(&'static str, String), u32>,
    queue: VecDeque<Component<'d>>,
}

impl<'d> Names<'d> {
    /// Takes a name; returns whether it was free.
    pub(super) fn take(&mut self, section: &'static str, name: &str) -> bool {
        let taken = self.taken.entry(section).or_default();
        taken.insert(name.to_owned())
    }

    /// Sets the component that has the place of a part, unless the part has one.
    pub(super) fn claim(&mut self, section: &'static str, name: &str, identity: usize) {
        let known = self.known.entry((identity, section));
        known.or_insert_with(|| name.to_owned());
    }

    /// Returns the pointer of the component that a part becomes; `path` is that of its file.
    pub(super) fn pointer(
        &mut self,
        part: Part,
        section: &'static str,
        target: &Target<'d>,
        path: &Path,
    ) -> String {
        let key = (target.node.identity(), section);
        if let Some(name) = self.known.get(&key) {
            return of_component(section, name);
        }
        let name = self.free(section, base(path, &target.pointer));
        self.known.insert(key, name.clone());
        let pointer = of_component(section, &name);
        self.queue.push_back(Component {
            section,
            name,
            part,
            target: target.clone(),
        });
        pointer
    }

    fn free(&mut self, section: &'static str, base: String) -> String {
        if self.take(section, &base) {
            return base;
        }
        let mut number = *self.numbers.get(&(section, base.clone())).unwrap_or(&1);
        loop {
            number += 1;
            let name = format!("{base}_{number}");
            if self.take(section, &name) {
                self.numbers.insert((section, base), number);
                return name;
            }
        }
    }

    /// Returns the next component that is to be copied.
    pub(super) fn next(&mut self) -> Option<Component<'d>> {
        self.queue.pop_front()
    }
}

fn of_component(section: &str, name: &str) -> String {
    format!("/components/{section}/{}", pointer::escape(name))
}

/// Returns the name of a part: the last token that names it, or else its file.
pub(super) fn base(path: &Path, pointer: &str) -> String {
    let is_alone = pointer.matches('/').count() == 1;
    let mut tokens = pointer.split('/').skip(1).collect::<Vec<_>>().into_iter();
    let named = tokens.rfind(|token| {
        let is_number = token.bytes().all(|byte| byte.is_ascii_digit());
        let is_name = token.contains(|next: char| next.is_ascii_alphanumeric());
        let is_path = token.contains("~1");
        is_name && !is_number && !is_path && (is_alone || !KEYWORDS.contains(token))
    });
    let name = match named {
        Some(token) => pointer::unescape(token).into_owned(),
        None => of_file(path),
    };
    let is_valid = |next: char| next.is_ascii_alphanumeric() || "._-".contains(next);
    let name = name.replace(|next| !is_valid(next), "_");
    match name.trim_matches('_') {
        "" => "Part".to_owned(),
        _ => name,
    }
}

/// Returns the name of a file; that of its folder if it is called `index`.
fn of_file(path: &Path) -> String {
    let stem = |path: &Path| {
        let stem = path.file_stem().unwrap_or_default();
        stem.to_string_lossy().into_owned()
    };
    match stem(path) {
        name if name.trim_start_matches('_') == "index" => match path.parent().map(stem) {
            Some(folder) if !folder.is_empty() => folder,
            _ => name,
        },
        name => name,
    }
}

#[cfg(test)]
mod tests {
    use super::base;

    #[test]
    fn parts_are_named_after_their_pointer_or_file() {
        for (path, pointer, name) in [
            ("models/user.yml", "", "user"),
            ("models/user.yml", "/", "user"),
            ("models/User Account.yml", "", "User_Account"),
            ("models/user/index.yml", "", "user"),
            ("index.yml", "", "index"),
            ("models.yml", "/User", "User"),
            ("models.yml", "/items", "items"),
            ("models.yml", "/User/properties/home~0page", "home_page"),
            ("models.yml", "/definitions/User/allOf/1", "User"),
            (
                "paths.yml",
                "/~1a/get/responses/200/content/application~1json/schema",
                "get",
            ),
            ("模型.yml", "", "Part"),
        ] {
            assert_eq!(base(path.as_ref(), pointer), name, "{path}{pointer}");
        }
    }
}
