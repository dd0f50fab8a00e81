//! Reads members of a document, follows references, and says what is not what it should be.

use std::{
    collections::{HashMap, VecDeque},
    path::Path,
};

use rustc_hash::FxHashMap;
use serde_json::Value;

use super::files::{self, Files};
use crate::{
    Finding,
    document::{Data, Node},
    model::{At, Contract, Docs, Fact, Places, Schema, SchemaId, Token},
    pointer,
};

/// References longer than this are circles.
const CHAIN_LIMIT: usize = 32;

/// A node with its file and place.
#[derive(Clone, Copy)]
pub(super) struct Here<'n, 't> {
    pub(super) node: &'n Node<'t>,
    pub(super) file: usize,
    pub(super) at: At,
}

/// What is known while a document is read.
pub(super) struct Reader<'n, 't> {
    files: Vec<(&'n Path, &'n Node<'t>, At)>,
    /// How many files from the first on make up the root document.
    joined: usize,
    components: HashMap<(&'n str, &'n str), (&'n Node<'t>, usize)>,
    pub(super) contract: Contract,
    /// Schemas by the address of their node.
    pub(super) known: FxHashMap<usize, SchemaId>,
    /// Schemas that have an id and wait to be read.
    pub(super) queue: VecDeque<(SchemaId, Here<'n, 't>)>,
    places: HashMap<(usize, &'n str), At>,
    problems: Vec<(At, String, Finding)>,
    pub(super) open_enums: Fact<bool>,
}

impl<'n, 't> Reader<'n, 't> {
    pub(super) fn new(root: &'n Node<'t>, files: &'n Files<'t>) -> Self {
        let mut contract = Contract::new(&files.root.display().to_string());
        contract.places = Places::default();
        contract
            .places
            .add_file(&files.root.display().to_string(), files.root_lines.clone());
        let at = contract.places.root(0, 1);
        contract.schemas = vec![Schema::unknown(at)];
        contract.problems.clone_from(&files.problems);
        let mut all = vec![(files.root.as_path(), root, at)];
        for file in &files.others {
            let number = contract
                .places
                .add_file(&file.path.display().to_string(), file.lines.clone());
            let at = contract.places.root(number, 1);
            all.push((file.path.as_path(), &file.node, at));
        }
        let joined = 1 + files.others.iter().take_while(|file| file.piece).count();
        let mut components = HashMap::new();
        for (number, (_, node, _)) in all.iter().enumerate().take(joined) {
            let sections = node.get("components").map_or(&[][..], Node::members);
            for (section, parts) in sections {
                for (name, part) in parts.members() {
                    components
                        .entry((*section, *name))
                        .or_insert((part, number));
                }
            }
        }
        let open_enums = match root.get("x-open-enums").map(|node| &node.data) {
            Some(Data::Bool(open)) => Fact::Known(*open),
            _ => Fact::Unknown,
        };
        Self {
            files: all,
            joined,
            components,
            contract,
            known: FxHashMap::default(),
            queue: VecDeque::new(),
            places: HashMap::new(),
            problems: Vec::new(),
            open_enums,
        }
    }

    /// The files of the root document.
    pub(super) fn roots(&self) -> Vec<Here<'n, 't>> {
        let here = |(file, (_, node, at)): (usize, &(&'n Path, &'n Node<'t>, At))| Here {
            node,
            file,
            at: *at,
        };
        self.files
            .iter()
            .enumerate()
            .take(self.joined)
            .map(here)
            .collect()
    }

    pub(super) fn finish(mut self) -> Contract {
        let problems = std::mem::take(&mut self.problems);
        let pointers: Vec<(At, String)> = problems
            .iter()
            .map(|(at, member, _)| {
                let pointer = self.contract.places.pointer(*at);
                let within = if member.is_empty() {
                    pointer
                } else {
                    pointer::child(&pointer, member)
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

    /// The place of a member.
    pub(super) fn child(
        &mut self,
        here: Here<'n, 't>,
        token: impl Into<Token>,
        node: &'n Node<'t>,
    ) -> Here<'n, 't> {
        Here {
            node,
            file: here.file,
            at: self.contract.places.add(here.at, token, node.line),
        }
    }

    /// A member, unless it is missing.
    pub(super) fn member(
        &mut self,
        here: Here<'n, 't>,
        name: &'static str,
    ) -> Option<Here<'n, 't>> {
        let node = here.node.get(name)?;
        Some(self.child(here, name, node))
    }

    /// The members of a mapping below a member, each with its name.
    pub(super) fn entries(
        &mut self,
        here: Here<'n, 't>,
        name: &'static str,
    ) -> Vec<(&'n str, Here<'n, 't>)> {
        let Some(map) = self.member(here, name) else {
            return Vec::new();
        };
        if !matches!(map.node.data, Data::Map(_) | Data::Null) {
            self.wrong(here.at, name, map.node, "a mapping");
        }
        let mut entries = Vec::with_capacity(map.node.members().len());
        for (name, node) in map.node.members() {
            let name: &'n str = name;
            entries.push((name, self.child(map, Token::Name(name.into()), node)));
        }
        entries
    }

    /// Whether a member is a mapping or missing: then what it holds is all there is.
    pub(super) fn is_whole(&self, here: Here<'n, 't>, name: &str) -> bool {
        here.node
            .get(name)
            .is_none_or(|node| matches!(node.data, Data::Map(_) | Data::Null))
    }

    /// The elements of a list below a member.
    pub(super) fn elements(&mut self, here: Here<'n, 't>, name: &'static str) -> Vec<Here<'n, 't>> {
        let Some(list) = self.member(here, name) else {
            return Vec::new();
        };
        let Data::List(nodes) = list.node.data else {
            if !matches!(list.node.data, Data::Null) {
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

    pub(super) fn text(
        &mut self,
        here: Here<'n, 't>,
        name: &'static str,
    ) -> Fact<Option<Box<str>>> {
        self.fact(here, name, "a text", |node| {
            node.text().map(|text| Some(text.into()))
        })
    }

    /// A flag; one that is missing has the value that silence stands for.
    pub(super) fn flag(
        &mut self,
        here: Here<'n, 't>,
        name: &'static str,
        silence: bool,
    ) -> Fact<bool> {
        match here.node.get(name) {
            None => Fact::Known(silence),
            Some(node) => match &node.data {
                Data::Bool(value) => Fact::Known(*value),
                _ => {
                    self.wrong(here.at, name, node, "`true` or `false`");
                    Fact::Unknown
                }
            },
        }
    }

    pub(super) fn count(&mut self, here: Here<'n, 't>, name: &'static str) -> Fact<Option<u64>> {
        self.fact(here, name, "a count", |node| match &node.data {
            Data::Number(number) => number
                .as_u64()
                .or_else(|| whole(number.as_f64()?))
                .map(Some),
            _ => None,
        })
    }

    /// A member that is read by a function; `Known(None)` when it is missing, unknown when it is not
    /// what it should be.
    pub(super) fn fact<T>(
        &mut self,
        here: Here<'n, 't>,
        name: &'static str,
        expected: &str,
        read: impl FnOnce(&'n Node<'t>) -> Option<Option<T>>,
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

    pub(super) fn wrong(&mut self, at: At, member: &str, node: &Node<'_>, expected: &str) {
        let message = format!("{} where {expected} belongs", node.kind());
        let help = "compare with the OpenAPI specification of this object";
        let finding = Finding::warning("shape", "", message, help);
        self.problems.push((at, member.to_owned(), finding));
    }

    /// Follows references from a node to what they lead to; `None`, and a problem, when they do not.
    pub(super) fn follow(&mut self, here: Here<'n, 't>) -> Option<Here<'n, 't>> {
        let mut next = here;
        for _ in 0..CHAIN_LIMIT {
            let Some(reference) = next.node.get("$ref") else {
                return Some(next);
            };
            let target = reference
                .text()
                .and_then(|text| self.lookup(text, next.file));
            let Some(target) = target else {
                let written = reference.text().unwrap_or(reference.kind());
                let (rule, message) = if written.contains("://") {
                    ("foreign-ref", format!("`{written}` is not on this machine"))
                } else {
                    ("dangling-ref", format!("`{written}` leads nowhere"))
                };
                let help = "define it, or refer to something that is defined; until then it is \
                            unknown, and never different";
                let finding = Finding::warning(rule, "", message, help);
                self.problems.push((next.at, "$ref".to_owned(), finding));
                return None;
            };
            next = target;
        }
        let help = "let one part of the circle be something of its own";
        let finding = Finding::warning("circular-ref", "", "leads back to itself", help);
        self.problems.push((here.at, "$ref".to_owned(), finding));
        None
    }

    fn lookup(&mut self, reference: &'n str, file: usize) -> Option<Here<'n, 't>> {
        let (_, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let mut number = file;
        if !reference.starts_with('#') {
            let (path, _, _) = self.files.get(file)?;
            let path = files::target(reference, path)?;
            number = self.files.iter().position(|(known, _, _)| *known == path)?;
        }
        let component = fragment
            .strip_prefix("/components/")
            .and_then(|rest| rest.split_once('/'))
            .filter(|(_, name)| number < self.joined && !name.contains(['/', '~', '%']));
        let node = match component {
            Some(key) => {
                let (node, in_file) = self.components.get(&key)?;
                number = *in_file;
                node
            }
            None => {
                let (_, root, _) = self.files.get(number)?;
                match root.pointer(fragment) {
                    Some(node) => node,
                    None => root.pointer(&percent_decoded(fragment))?,
                }
            }
        };
        let at = self.place(number, fragment, node.line);
        Some(Here {
            node,
            file: number,
            at,
        })
    }

    /// The place of what a pointer leads to; the same one each time.
    fn place(&mut self, file: usize, fragment: &'n str, line: u32) -> At {
        if let Some(at) = self.places.get(&(file, fragment)) {
            return *at;
        }
        let root = self.files.get(file).map_or(At::default(), |(_, _, at)| *at);
        let at = match fragment.rsplit_once('/') {
            None => root,
            Some((parent, token)) => {
                let parent = self.place(file, parent, 0);
                let token = Token::Name(pointer::unescape(token).into());
                self.contract.places.add(parent, token, line)
            }
        };
        self.places.insert((file, fragment), at);
        at
    }

    /// Title, description, examples, and every member that nothing else reads.
    pub(super) fn docs(&mut self, here: Here<'n, 't>, read: &[&str]) -> Fact<Option<Box<Docs>>> {
        let mut docs = Docs::default();
        let mut found = false;
        let has_title = !read.contains(&"title") && here.node.get("title").is_some();
        for (name, node) in here.node.members() {
            let name: &str = name;
            match name {
                _ if read.contains(&name) => continue,
                "title" => docs.title = node.text().map(Into::into),
                "summary" if !has_title => docs.title = node.text().map(Into::into),
                "description" => docs.description = node.text().map(Into::into),
                "example" => docs.examples.push(("".into(), node.to_value())),
                "examples" => match &node.data {
                    Data::Map(examples) => docs.examples.extend(
                        examples
                            .iter()
                            .map(|(name, node)| ((*name).into(), node.to_value())),
                    ),
                    Data::List(examples) => docs
                        .examples
                        .extend(examples.iter().map(|node| ("".into(), node.to_value()))),
                    _ => {}
                },
                "externalDocs" => {
                    docs.external = node.get("url").and_then(Node::text).map(Into::into);
                }
                _ => docs.extensions.push((name.into(), node.to_value())),
            }
            found = true;
        }
        // The order of names says nothing.
        docs.examples
            .sort_by_cached_key(|(name, value)| (name.clone(), value.to_string()));
        docs.extensions
            .sort_by(|(one, _), (other, _)| one.cmp(other));
        Fact::Known(found.then(|| Box::new(docs)))
    }
}

pub(super) fn value(node: &Node<'_>) -> Option<Option<Box<Value>>> {
    Some(Some(Box::new(node.to_value())))
}

/// A count that was written as `1.0`.
fn whole(value: f64) -> Option<u64> {
    (value.fract() == 0.0).then(|| format!("{value:.0}").parse().ok())?
}

fn percent_decoded(fragment: &str) -> String {
    percent_encoding::percent_decode_str(fragment)
        .decode_utf8_lossy()
        .into_owned()
}
