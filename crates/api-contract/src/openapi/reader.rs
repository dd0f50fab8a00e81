//! Reads fields of a document, follows references, and reports unexpected values.

use std::collections::VecDeque;

use openapi_document::{
    Document, ReferenceError,
    tree::{Data, Node},
};
use rustc_hash::{FxHashMap, FxHashSet};
use serde_json::Value;

use crate::{
    Finding,
    model::{At, Contract, Docs, Fact, FindLines, Lines, Places, Schema, SchemaId, Token},
    pointer,
};

/// A node with its file and place.
#[derive(Clone, Copy)]
pub(super) struct Here<'d> {
    pub(super) node: Node<'d>,
    pub(super) file: usize,
    pub(super) at: At,
}

/// The state of reading a document.
pub(super) struct Reader<'d> {
    document: &'d Document,
    pub(super) contract: Contract,
    /// Ids of schemas by the identity of their node.
    pub(super) known: FxHashMap<usize, SchemaId>,
    /// Schemas that have an id and are not read yet.
    pub(super) queue: VecDeque<(SchemaId, Here<'d>)>,
    /// The places of reference targets, by pointer, for each file.
    places: Vec<FxHashMap<Box<str>, At>>,
    problems: Vec<(At, String, Finding)>,
    pub(super) open_enums: Fact<bool>,
    /// The components whose `allOf` refers to a schema, by the identity of that schema; `None` until
    /// they are needed.
    extensions: Option<Extensions<'d>>,
    /// The names of schemas of other files in the bundle, by their identity.
    names: FxHashMap<usize, Box<str>>,
}

type Extensions<'d> = FxHashMap<usize, Vec<(&'d str, Here<'d>)>>;

impl FindLines for openapi_document::Tree {
    fn find(&self, pointers: &[&str]) -> Vec<(usize, usize)> {
        self.locate(pointers)
    }
}

impl<'d> Reader<'d> {
    pub(super) fn new(document: &'d Document) -> Self {
        let files = document.files();
        let mut contract = Contract::new(files.first().map_or("", |file| &file.name));
        contract.places = Places::default();
        contract.problems = document.problems().to_vec();
        let mut places = Vec::new();
        for file in files {
            let lines = Lines::Lookup(file.tree.clone());
            let number = contract.places.add_file(&file.name, lines);
            let root = contract.places.root(number, 1);
            places.push(std::iter::once(("".into(), root)).collect());
        }
        contract.schemas = vec![Schema::unknown(At::default())];
        let root = files.first().map(|file| file.tree.root());
        let open_enums = match root
            .and_then(|root| root.get("x-open-enums"))
            .map(Node::data)
        {
            Some(Data::Bool(open)) => Fact::Known(open),
            _ => Fact::Unknown,
        };
        let bundled = document.bundled_schemas().into_iter();
        let names = bundled.map(|(node, name)| (node.identity(), name.into()));
        Self {
            document,
            contract,
            names: names.collect(),
            known: FxHashMap::default(),
            queue: VecDeque::new(),
            places,
            problems: Vec::new(),
            open_enums,
            extensions: None,
        }
    }

    /// Returns the root nodes of all files of the root document.
    pub(super) fn roots(&mut self) -> Vec<Here<'d>> {
        let files = self.document.joined_files().iter().enumerate();
        let mut roots = Vec::with_capacity(files.len());
        for (file, joined) in files {
            let node = joined.tree.root();
            let at = self.place(file, "", 1);
            roots.push(Here { node, file, at });
        }
        roots
    }

    pub(super) fn finish(mut self) -> Contract {
        let problems = std::mem::take(&mut self.problems);
        let pointers: Vec<(At, String)> = problems
            .iter()
            .map(|(at, property, _)| {
                let pointer = self.contract.places.pointer(*at);
                let within = if property.is_empty() {
                    pointer
                } else {
                    pointer::child(&pointer, property)
                };
                (*at, within)
            })
            .collect();
        let wanted: Vec<(At, &str)> = pointers.iter().map(|(at, text)| (*at, &**text)).collect();
        let places = self.contract.places.locate(&wanted);
        for ((_, _, mut finding), ((_, pointer), place)) in
            problems.into_iter().zip(pointers.iter().zip(places))
        {
            finding.pointer.clone_from(pointer);
            self.contract.problems.push(finding.at(place));
        }
        self.contract
    }

    /// Returns the place of a field.
    pub(super) fn child(
        &mut self,
        here: Here<'d>,
        token: impl Into<Token>,
        node: Node<'d>,
    ) -> Here<'d> {
        let line = u32::try_from(node.line()).unwrap_or_default();
        Here {
            node,
            file: here.file,
            at: self.contract.places.add(here.at, token, line),
        }
    }

    /// Returns a field, unless it is missing.
    pub(super) fn field(&mut self, here: Here<'d>, name: &'static str) -> Option<Here<'d>> {
        let node = here.node.get(name)?;
        Some(self.child(here, name, node))
    }

    /// Returns a field with references followed; `None` if it is missing or the target is unknown.
    fn followed(&mut self, here: Here<'d>, name: &'static str) -> Option<Here<'d>> {
        let property = self.field(here, name)?;
        self.follow(property)
    }

    /// Returns the fields of a mapping in a field, each with its name.
    pub(super) fn entries(
        &mut self,
        here: Here<'d>,
        name: &'static str,
    ) -> Vec<(&'d str, Here<'d>)> {
        let Some(map) = self.followed(here, name) else {
            return Vec::new();
        };
        if !matches!(map.node.data(), Data::Map(_) | Data::Null) {
            self.wrong(here.at, name, map.node, "a mapping");
        }
        let mut entries = Vec::with_capacity(map.node.entries().len());
        for (name, node) in map.node.entries() {
            entries.push((name, self.child(map, Token::Name(name.into()), node)));
        }
        entries
    }

    /// Returns whether a field is a mapping or missing, so that its entries are complete.
    pub(super) fn is_whole(&self, here: Here<'d>, name: &str) -> bool {
        here.node.get(name).is_none_or(|node| {
            let target = self.document.follow(node, here.file);
            target.is_ok_and(|target| {
                let node = target.map_or(node, |target| target.node);
                matches!(node.data(), Data::Map(_) | Data::Null)
            })
        })
    }

    /// Returns the elements of a list in a field.
    pub(super) fn elements(&mut self, here: Here<'d>, name: &'static str) -> Vec<Here<'d>> {
        let Some(list) = self.followed(here, name) else {
            return Vec::new();
        };
        let Data::List(nodes) = list.node.data() else {
            if !matches!(list.node.data(), Data::Null) {
                self.wrong(here.at, name, list.node, "a list");
            }
            return Vec::new();
        };
        let mut elements = Vec::with_capacity(nodes.len());
        for (index, node) in (0u32..).zip(nodes) {
            elements.push(self.child(list, index, node));
        }
        elements
    }

    pub(super) fn text(&mut self, here: Here<'d>, name: &'static str) -> Fact<Option<Box<str>>> {
        self.fact(here, name, "a text", |node| {
            node.text().map(|text| Some(text.into()))
        })
    }

    /// Returns a flag; a missing one has its default.
    pub(super) fn flag(&mut self, here: Here<'d>, name: &'static str, silence: bool) -> Fact<bool> {
        match here.node.get(name) {
            None => Fact::Known(silence),
            Some(node) => match node.data() {
                Data::Bool(value) => Fact::Known(value),
                _ => {
                    self.wrong(here.at, name, node, "`true` or `false`");
                    Fact::Unknown
                }
            },
        }
    }

    pub(super) fn count(&mut self, here: Here<'d>, name: &'static str) -> Fact<Option<u64>> {
        self.fact(here, name, "a count", |node| match node.data() {
            Data::Number(number) => number
                .as_u64()
                .or_else(|| whole(number.as_f64()?))
                .map(Some),
            _ => None,
        })
    }

    /// Returns a field parsed by a function; `Known(None)` if it is missing, unknown if it is
    /// invalid.
    pub(super) fn fact<T>(
        &mut self,
        here: Here<'d>,
        name: &'static str,
        expected: &str,
        read: impl FnOnce(Node<'d>) -> Option<Option<T>>,
    ) -> Fact<Option<T>> {
        let Some(node) = here.node.get(name) else {
            return Fact::Known(None);
        };
        match read(node) {
            Some(value) => Fact::Known(value),
            None => {
                self.wrong(here.at, name, node, expected);
                Fact::Unknown
            }
        }
    }

    pub(super) fn wrong(&mut self, at: At, property: &str, node: Node<'_>, expected: &str) {
        let message = format!("{} where {expected} belongs", node.kind());
        let help = "compare with the OpenAPI specification of this object";
        let finding = Finding::warning("shape", "", message, help);
        self.problems.push((at, property.to_owned(), finding));
    }

    /// Follows references from a node to their target; returns `None`, and records a problem, if
    /// there is none.
    pub(super) fn follow(&mut self, here: Here<'d>) -> Option<Here<'d>> {
        match self.document.follow(here.node, here.file) {
            Ok(None) => Some(here),
            Ok(Some(target)) => {
                let line = target.node.line();
                let at = self.place(target.file, &target.pointer, line);
                Some(Here {
                    node: target.node,
                    file: target.file,
                    at,
                })
            }
            Err(error) => {
                let (rule, help) = match &error {
                    ReferenceError::Circular(_) => (
                        "circular-ref",
                        "let one part of the circle be something of its own",
                    ),
                    ReferenceError::Foreign(_) => ("foreign-ref", UNKNOWN),
                    ReferenceError::Unread(_) => ("unread-ref", UNKNOWN),
                    _ => ("dangling-ref", UNKNOWN),
                };
                let finding = Finding::warning(rule, "", error.to_string(), help);
                self.problems.push((here.at, "$ref".to_owned(), finding));
                None
            }
        }
    }

    /// Returns the target of an entry of a discriminator's mapping: the name of a schema, or a
    /// reference to one.
    pub(super) fn mapped(
        &mut self,
        from: Here<'d>,
        node: Node<'d>,
        target: &'d str,
    ) -> Option<Here<'d>> {
        let found = self.document.component("schemas", target).map(Ok);
        match found.unwrap_or_else(|| self.document.lookup(target, from.file)) {
            Ok(target) => {
                let at = self.place(target.file, &target.pointer, target.node.line());
                let here = Here {
                    node: target.node,
                    file: target.file,
                    at,
                };
                self.follow(here)
            }
            Err(error) => {
                let from = self.child(from, "mapping", node);
                let finding = Finding::warning("dangling-ref", "", error.to_string(), UNKNOWN);
                self.problems.push((from.at, String::new(), finding));
                None
            }
        }
    }

    /// Returns the components that extend a schema by `allOf`, with their names, directly or through
    /// others.
    pub(super) fn extensions_of(&mut self, schema: Here<'d>) -> Vec<(&'d str, Here<'d>)> {
        let extensions = match self.extensions.take() {
            Some(extensions) => extensions,
            None => self.find_extensions(),
        };
        let mut found: Vec<(&'d str, Here<'d>)> = Vec::new();
        let mut seen = FxHashSet::from_iter([schema.node.identity()]);
        let mut queue = vec![schema.node.identity()];
        while let Some(base) = queue.pop() {
            for (name, here) in extensions.get(&base).into_iter().flatten() {
                if seen.insert(here.node.identity()) {
                    found.push((name, *here));
                    queue.push(here.node.identity());
                }
            }
        }
        self.extensions = Some(extensions);
        found
    }

    fn find_extensions(&mut self) -> Extensions<'d> {
        let mut extensions: Extensions<'d> = FxHashMap::default();
        for (file, joined) in self.document.joined_files().iter().enumerate() {
            let root = joined.tree.root();
            let schemas = root.get("components").and_then(|node| node.get("schemas"));
            for (name, node) in schemas.into_iter().flat_map(Node::entries) {
                for part in node.get("allOf").into_iter().flat_map(Node::elements) {
                    if let Ok(Some(base)) = self.document.follow(part, file) {
                        let pointer = pointer::child("/components/schemas", name);
                        let at = self.place(file, &pointer, node.line());
                        let here = Here { node, file, at };
                        let known = extensions.entry(base.node.identity()).or_default();
                        known.push((name, here));
                    }
                }
            }
        }
        extensions
    }

    /// Returns the place of a pointer's target; the same one for each call.
    fn place(&mut self, file: usize, pointer: &str, line: usize) -> At {
        let known = self.places.get(file).and_then(|known| known.get(pointer));
        if let Some(at) = known {
            return *at;
        }
        let at = match pointer.rsplit_once('/') {
            None => (self
                .places
                .get(file)
                .and_then(|known| known.get(""))
                .copied())
            .unwrap_or_default(),
            Some((parent, token)) => {
                let parent = self.place(file, parent, 0);
                let token = Token::Name(pointer::unescape(token).into());
                let line = u32::try_from(line).unwrap_or_default();
                self.contract.places.add(parent, token, line)
            }
        };
        if let Some(known) = self.places.get_mut(file) {
            known.insert(pointer.into(), at);
        }
        at
    }

    /// Returns the name of a schema, if it is a component, or would be one in a single file.
    pub(super) fn name(&self, here: Here<'d>) -> Option<Box<str>> {
        let name = self.name_in_bundle(here);
        name.or_else(|| self.contract.places.component(here.at))
    }

    /// Returns the name that a schema of another file has in the bundle.
    pub(super) fn name_in_bundle(&self, here: Here<'d>) -> Option<Box<str>> {
        self.names.get(&here.node.identity()).cloned()
    }

    /// Returns title, description, examples, and every field that nothing else reads.
    pub(super) fn docs(&mut self, here: Here<'d>, read: &[&str]) -> Fact<Option<Box<Docs>>> {
        let mut docs = Docs::default();
        let mut found = false;
        let has_title = !read.contains(&"title") && here.node.get("title").is_some();
        for (name, node) in here.node.entries() {
            match name {
                _ if read.contains(&name) => continue,
                "title" => docs.title = node.text().map(Into::into),
                "summary" if !has_title => docs.title = node.text().map(Into::into),
                "description" => docs.description = node.text().map(Into::into),
                "example" => docs.examples.push(("".into(), node.to_value())),
                "examples" => match node.data() {
                    Data::Map(examples) => docs
                        .examples
                        .extend(examples.map(|(name, node)| (name.into(), node.to_value()))),
                    Data::List(examples) => docs
                        .examples
                        .extend(examples.map(|node| ("".into(), node.to_value()))),
                    _ => {}
                },
                "externalDocs" => {
                    docs.external = node.get("url").and_then(Node::text).map(Into::into);
                }
                _ => docs.extensions.push((name.into(), node.to_value())),
            }
            found = true;
        }
        // The order of names has no meaning.
        docs.examples
            .sort_by_cached_key(|(name, value)| (name.clone(), value.to_string()));
        docs.extensions
            .sort_by(|(one, _), (other, _)| one.cmp(other));
        Fact::Known(found.then(|| Box::new(docs)))
    }
}

/// The help for a reference to a target that cannot be read.
const UNKNOWN: &str = "define it, or refer to something that is defined; until then it is unknown, and \
                       never different";

pub(super) fn value(node: Node<'_>) -> Option<Option<Box<Value>>> {
    Some(Some(Box::new(node.to_value())))
}

/// Parses a count that was written as `1.0`.
fn whole(value: f64) -> Option<u64> {
    (value.fract() == 0.0).then(|| format!("{value:.0}").parse().ok())?
}
