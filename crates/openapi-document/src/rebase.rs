//! References that are relative to the `$id` of a schema around them, as JSON Schema resolves them.
//!
//! A reference whose target is in the same file becomes a pointer to it, so that everything else
//! reads references relative to their file.

use std::{collections::HashMap, path::Path};

use rustc_hash::FxHashMap;
use serde_json::Value;
use url::Url;

use crate::{
    pointer, reference,
    tree::{Data, Node, Tree},
};

/// The URL below which a file is assumed, so deep that references may lead out of its folders.
const FOLDER: &str = "file:///1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/";

/// Keys of data, which contains no schemas.
const DATA: [&str; 5] = ["example", "examples", "default", "const", "enum"];

/// Keys whose value has names as its keys.
const NAMES: [&str; 6] = [
    "properties",
    "patternProperties",
    "dependentSchemas",
    "$defs",
    "definitions",
    "schemas",
];

/// Rewrites the references of a file that a `$id` or an anchor around them resolves.
pub(crate) fn tree(path: &Path, tree: &mut Tree) {
    let found = rewritten(path, tree);
    if !found.is_empty() {
        tree.replace_texts(&found);
    }
}

/// Rewrites the references of a document; see [`tree`]. Returns `None` if nothing changes.
pub(crate) fn document(path: &Path, parsed: &mut Tree) -> Option<Value> {
    let found = rewritten(path, parsed);
    if found.is_empty() {
        return None;
    }
    parsed.replace_texts(&found);
    Some(parsed.root().to_value())
}

/// Returns the new texts of references by the identity of their nodes.
fn rewritten(path: &Path, tree: &Tree) -> FxHashMap<usize, String> {
    let mut found = FxHashMap::default();
    let Some(own) = url_of(path).filter(|_| tree.has_key("$id")) else {
        return found;
    };
    let root = tree.root();
    let mut names = Names {
        own: own.clone(),
        resources: HashMap::new(),
        anchors: HashMap::new(),
    };
    names.collect(root, own.clone(), &mut String::new(), false);
    if !names.resources.is_empty() {
        names.rewrite(root, root, &own, false, &mut found);
    }
    found
}

fn url_of(path: &Path) -> Option<Url> {
    let mut url = Url::parse(FOLDER).ok()?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    url.path_segments_mut().ok()?.pop_if_empty().push(&name);
    Some(url)
}

/// The names that schemas of a file give themselves.
struct Names {
    /// The URL of the file.
    own: Url,
    /// Pointers of schemas by the URL of their `$id`.
    resources: HashMap<String, String>,
    /// Pointers of schemas by the URL of the schema around them and their anchor.
    anchors: HashMap<(String, String), String>,
}

impl Names {
    fn collect(&mut self, node: Node<'_>, base: Url, at: &mut String, in_names: bool) {
        let base = match in_names {
            true => base,
            false => self.named(node, base, at),
        };
        for (key, node) in children(node, in_names) {
            let length = at.len();
            at.push('/');
            at.push_str(&pointer::escape(&key));
            self.collect(node, base.clone(), at, !in_names && is_names(&key, node));
            at.truncate(length);
        }
    }

    /// Adds the names of one schema, and returns the URL that references in it are relative to.
    fn named(&mut self, node: Node<'_>, base: Url, at: &str) -> Url {
        let text = |key: &str| node.get(key).and_then(Node::text);
        let base = inner(node, &base).unwrap_or(base);
        if text("$id").is_some() {
            let known = self.resources.entry(base.as_str().to_owned());
            known.or_insert_with(|| at.to_owned());
        }
        let in_id = text("$id").and_then(|id| id.strip_prefix('#'));
        let names = [text("$anchor"), text("$dynamicAnchor"), in_id];
        for name in names.into_iter().flatten() {
            let key = (base.as_str().to_owned(), name.to_owned());
            self.anchors.entry(key).or_insert_with(|| at.to_owned());
        }
        base
    }

    fn rewrite(
        &self,
        root: Node<'_>,
        node: Node<'_>,
        base: &Url,
        in_names: bool,
        found: &mut FxHashMap<usize, String>,
    ) {
        let inside = inner(node, base).filter(|_| !in_names);
        let base = inside.as_ref().unwrap_or(base);
        for (key, node) in children(node, in_names) {
            let is_reference = !in_names && matches!(&*key, "$ref" | "$dynamicRef");
            match node.text().filter(|_| is_reference) {
                Some(reference) => {
                    let target = self.target(root, base, reference);
                    if let Some(target) = target.filter(|target| target != reference) {
                        found.insert(node.identity(), target);
                    }
                }
                None => self.rewrite(root, node, base, !in_names && is_names(&key, node), found),
            }
        }
    }

    /// Returns a reference in another form, relative to the file; `None` if it stays as it is.
    fn target(&self, root: Node<'_>, base: &Url, reference: &str) -> Option<String> {
        let mut url = base.join(reference).ok()?;
        let fragment = url.fragment().map(reference::percent_decoded);
        let fragment = fragment.unwrap_or_default().into_owned();
        url.set_fragment(None);
        let resource = self.resources.get(url.as_str());
        let resource = resource.map(|at| &**at);
        if let Some(at) = resource.or_else(|| (url == self.own).then_some("")) {
            let pointer = match fragment.is_empty() || fragment.starts_with('/') {
                true => format!("{at}{fragment}"),
                false => self.anchors.get(&(url.into(), fragment))?.clone(),
            };
            return root.pointer(&pointer).map(|_| format!("#{pointer}"));
        }
        if *base == self.own || url.scheme() != self.own.scheme() {
            return None;
        }
        let path = self.own.make_relative(&url)?;
        match fragment.is_empty() {
            true => Some(path),
            false => Some(format!("{path}#{fragment}")),
        }
    }
}

/// Returns the URL that references in a schema are relative to, if it has one of its own.
fn inner(node: Node<'_>, base: &Url) -> Option<Url> {
    let text = |key: &str| node.get(key).and_then(Node::text);
    let id = text("$id").or_else(|| text("$self"))?;
    let mut url = base.join(id).ok()?;
    url.set_fragment(None);
    Some(url)
}

/// Returns the values in a list or mapping that may contain schemas, each with its token.
fn children<'d>(
    node: Node<'d>,
    in_names: bool,
) -> Box<dyn Iterator<Item = (std::borrow::Cow<'d, str>, Node<'d>)> + 'd> {
    match node.data() {
        Data::Map(entries) => Box::new(
            entries
                .filter(move |(key, _)| in_names || !(DATA.contains(key) || key.starts_with("x-")))
                .map(|(key, node)| (key.into(), node)),
        ),
        Data::List(elements) => {
            let numbered = elements.enumerate();
            Box::new(numbered.map(|(index, node)| (index.to_string().into(), node)))
        }
        _ => Box::new(std::iter::empty()),
    }
}

fn is_names(key: &str, node: Node<'_>) -> bool {
    NAMES.contains(&key) && node.is_map()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::Document;

    /// Returns the references of a document of schemas, by the names of the schemas that have them.
    fn references(schemas: Value) -> Vec<String> {
        let document = json!({ "openapi": "3.1.0", "components": { "schemas": schemas } });
        let document = Document::from_value("api/openapi.json", document);
        let schemas = document.value().pointer("/components/schemas");
        let found = schemas.and_then(Value::as_object).into_iter().flatten();
        let found = found.filter_map(|(_, schema)| schema.get("items")?.get("$ref")?.as_str());
        found.map(str::to_owned).collect()
    }

    #[test]
    fn relative_ids_are_relative_to_what_is_around_them() {
        let schemas = json!({
            "Node": { "$id": "shapes/node", "$defs": {
                "Leaf": { "$id": "leaf", "$anchor": "here", "type": "string" },
                "Part": { "properties": { "$id": { "type": "string" } } },
            }, "items": { "$ref": "leaf" } },
            "Same": { "$id": "shapes/same", "items": { "$ref": "#" } },
            "Sibling": { "$id": "shapes/sibling", "items": { "$ref": "node#/$defs/Part" } },
            "Outside": { "items": { "$ref": "shapes/leaf#here" } },
            "Up": { "$id": "other/up", "items": { "$ref": "../shapes/leaf" } },
            "Absolute": { "$id": "https://example.com/a/b", "items": { "$ref": "/a/c" } },
            "Rooted": { "$id": "https://example.com/a/c", "items": { "$ref": "b" } },
            "Urn": { "$id": "urn:example:a", "$defs": { "B": true }, "items": { "$ref": "#/$defs/B" } },
        });
        let node = "#/components/schemas/Node";
        assert_eq!(
            references(schemas),
            [
                format!("{node}/$defs/Leaf"),
                "#/components/schemas/Same".to_owned(),
                format!("{node}/$defs/Part"),
                format!("{node}/$defs/Leaf"),
                format!("{node}/$defs/Leaf"),
                "#/components/schemas/Rooted".to_owned(),
                "#/components/schemas/Absolute".to_owned(),
                "#/components/schemas/Urn/$defs/B".to_owned(),
            ]
        );
    }

    #[test]
    fn anchors_belong_to_the_schema_with_the_id_around_them() {
        let schemas = json!({
            "A": { "$id": "a", "$defs": { "X": { "$anchor": "x", "type": "string" } },
                "items": { "$ref": "#x" } },
            "B": { "$id": "b", "$defs": { "X": { "$anchor": "x", "type": "integer" } },
                "items": { "$ref": "#x" } },
            "C": { "items": { "$ref": "b#x" } },
        });
        let of = |name: &str| format!("#/components/schemas/{name}/$defs/X");
        assert_eq!(references(schemas), [of("A"), of("B"), of("B")]);
    }

    #[test]
    fn other_references_stay_or_follow_the_folder_of_an_id() {
        let schemas = json!({
            "A": { "$id": "shapes/a", "items": { "$ref": "../common.json#/B" } },
            "B": { "$id": "shapes/b", "items": { "$ref": "../../common.json" } },
            "C": { "$id": "https://example.com/c", "items": { "$ref": "d.json" } },
            "D": { "$id": "d", "items": { "$ref": "#/components/schemas/C" } },
            "E": { "items": { "$ref": "../up.json" } },
        });
        assert_eq!(
            references(schemas),
            [
                "common.json#/B",
                "../common.json",
                "d.json",
                "#/components/schemas/C",
                "../up.json",
            ]
        );
    }

    #[test]
    fn values_are_checked_against_targets_of_relative_ids() {
        let document = Document::from_value(
            "a.json",
            json!({ "components": { "schemas": {
                "Tree": { "$id": "tree", "properties": { "next": { "$ref": "tree" }, "leaf": {
                    "$ref": "leaf" } } },
                "Leaf": { "$id": "leaf", "type": "string" },
            } } }),
        );
        let schema = json!({ "$ref": "#/components/schemas/Tree" });
        let converted = crate::schema::JsonSchemas::new(&document).convert(&schema);
        let tree = converted.pointer("/components/schemas/Tree");
        assert_eq!(
            tree,
            Some(&json!({ "properties": {
                "next": { "$ref": "#/components/schemas/Tree" },
                "leaf": { "$ref": "#/components/schemas/Leaf" },
            } }))
        );
    }
}
