//! The names that schemas give themselves: `$anchor`, `$dynamicAnchor` and `$id`.

use std::collections::HashMap;

use crate::{
    document::File,
    pointer,
    tree::{Data, Node},
};

/// Pointers of schemas by the names that they give themselves.
#[derive(Clone, Debug, Default)]
pub(crate) struct Anchors {
    /// By file and anchor.
    named: HashMap<(usize, Box<str>), Box<str>>,
    /// By URL, with the file.
    identified: HashMap<Box<str>, (usize, Box<str>)>,
}

/// Returns whether a fragment is the name of an anchor, and not a pointer.
pub(crate) fn is_anchor(fragment: &str) -> bool {
    !fragment.is_empty() && !fragment.starts_with('/') && !fragment.starts_with('%')
}

impl Anchors {
    pub(crate) fn of(files: &[File]) -> Self {
        let mut anchors = Self::default();
        for (number, file) in files.iter().enumerate() {
            anchors.collect(number, file.tree.root(), &mut String::new());
        }
        anchors
    }

    fn collect(&mut self, file: usize, node: Node<'_>, at: &mut String) {
        match node.data() {
            Data::Map(entries) => {
                for (key, value) in entries {
                    match (key, value.text()) {
                        ("$anchor" | "$dynamicAnchor", Some(name)) => {
                            let key = (file, name.into());
                            self.named.entry(key).or_insert_with(|| (&**at).into());
                        }
                        ("$id" | "$self", Some(url)) => {
                            let url = url.trim_end_matches('#').into();
                            let known = self.identified.entry(url);
                            known.or_insert_with(|| (file, (&**at).into()));
                        }
                        _ => self.within(file, key, value, at),
                    }
                }
            }
            Data::List(elements) => {
                for (index, element) in elements.enumerate() {
                    self.within(file, &index.to_string(), element, at);
                }
            }
            _ => {}
        }
    }

    fn within(&mut self, file: usize, token: &str, node: Node<'_>, at: &mut String) {
        let length = at.len();
        at.push('/');
        at.push_str(&pointer::escape(token));
        self.collect(file, node, at);
        at.truncate(length);
    }

    /// Returns the pointer of the schema with an anchor.
    pub(crate) fn named(&self, file: usize, anchor: &str) -> Option<&str> {
        self.named.get(&(file, anchor.into())).map(|at| &**at)
    }

    /// Returns file and pointer of the schema with a URL as its `$id`.
    pub(crate) fn identified(&self, url: &str) -> Option<(usize, &str)> {
        let (file, at) = self.identified.get(url)?;
        Some((*file, at))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::{Document, ReferenceError};

    fn document() -> Document {
        let schemas = json!({
            "Node": { "$anchor": "node", "$id": "https://example.com/node", "properties": {
                "next": { "$dynamicAnchor": "next", "type": "object" },
            } },
        });
        Document::from_value("a.json", json!({ "components": { "schemas": schemas } }))
    }

    #[test]
    fn schemas_are_found_by_their_names() {
        let document = document();
        let next = "/components/schemas/Node/properties/next";
        for (reference, pointer) in [
            ("#node", "/components/schemas/Node"),
            ("#next", next),
            ("https://example.com/node", "/components/schemas/Node"),
            ("https://example.com/node#/properties/next", next),
            ("https://example.com/node#next", next),
        ] {
            let target = document.lookup(reference, 0).expect(reference);
            assert_eq!(target.pointer, pointer, "{reference}");
        }
        let found = document
            .resolve_at(&json!({ "$ref": "#node" }), "")
            .map(|(at, _)| at);
        assert_eq!(found.as_deref(), Some("/components/schemas/Node"));
    }

    #[test]
    fn unknown_names_are_not_resolved() {
        let document = document();
        let error = document.lookup("#nobody", 0).unwrap_err();
        assert_eq!(error, ReferenceError::Dangling("#nobody".to_owned()));
        let url = "https://example.com/other";
        let error = document.lookup(url, 0).unwrap_err();
        assert_eq!(error, ReferenceError::Foreign(url.to_owned()));
    }
}
