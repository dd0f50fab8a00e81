//! Matches the operations of both contracts, and compares them.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::{
    Aspect,
    comparison::{Comparison, Matched},
    draft::{Drafts, Side},
    lifecycle::{self, Life},
    matching::{self, Paired},
    parameters, responses, rules, security, servers, words,
};
use crate::model::{At, Callback, Direction, Fact, Listing, Operation, Server};

impl<'c> Comparison<'c> {
    pub(super) fn operations(
        &mut self,
        old: &'c Listing<Operation>,
        new: &'c Listing<Operation>,
        (aspect, is_reversed): (Aspect, bool),
        (old_root, new_root): (At, At),
    ) {
        let mut paired = matching::pair(&old.items, &new.items, |operation| {
            (operation.method, &*operation.path)
        });
        paired.again(|operation| {
            let id = operation.id.value().map(|id| &**id);
            (operation.method, normal(&operation.path), id)
        });
        paired.again(|operation| (operation.method, normal(&operation.path)));
        self.pair_by_address(&mut paired);
        let moved = same_ids(&mut paired.removed, &mut paired.added);
        for (old, new) in paired.both.iter().copied().chain(moved) {
            let user = self.user(&name(new));
            self.operation(&Matched {
                old,
                new,
                user,
                is_reversed,
            });
        }
        for (operation, side) in paired.lone(old.complete, new.complete) {
            let name = name(operation);
            let user = self.user(&name);
            let rule = match side {
                Side::Old if life(operation).has_ended(self.engine.options.today) => rules::ENDED,
                side => rules::OPERATION.on(side),
            };
            let mut drafts = Drafts::new(Direction::None, old_root, new_root);
            let id = operation.id.value().map(|id| &**id);
            let draft = drafts.only_by(rule.of(aspect), side, name.clone());
            draft.named(id.unwrap_or(&name)).at_side(side, operation.at);
            self.keep(Some(user), "", drafts);
        }
    }

    /// Pairs operations whose addresses are equal, although the base path of the servers and the
    /// path are not.
    fn pair_by_address(&mut self, paired: &mut Paired<'c, Operation>) {
        let Some((old_base, new_base)) = self.base.moved() else {
            return;
        };
        let key = |base: &str, operation: &Operation| {
            (
                operation.method,
                format!("{base}{}", normal(&operation.path)),
            )
        };
        let old: HashSet<_> = paired
            .removed
            .iter()
            .map(|old| key(old_base, old))
            .collect();
        let mut by_address = HashMap::new();
        for operation in &paired.added {
            let key = key(new_base, operation);
            if old.contains(&key) {
                by_address.insert(key, *operation);
            }
        }
        let mut both = Vec::new();
        paired.removed.retain(|old| {
            let new = by_address.remove(&key(old_base, old));
            both.extend(new.map(|new| (*old, new)));
            new.is_none()
        });
        let taken: HashSet<At> = both
            .iter()
            .map(|(_, new): &(_, &Operation)| new.at)
            .collect();
        paired.added.retain(|new| !taken.contains(&new.at));
        self.base.is_compensated |= !both.is_empty() && paired.both.is_empty();
        self.moved.extend(taken);
        paired.both.extend(both);
    }

    /// Adds a user of parts, by its name in reports.
    pub(super) fn user(&mut self, name: &str) -> usize {
        self.users.push(name.to_owned());
        self.users.len() - 1
    }

    fn operation(&mut self, matched: &Matched<'c>) {
        // Every fact is named, so that a new one does not compile until it is compared.
        let Operation {
            at,
            method,
            path,
            id,
            tags,
            deprecated,
            parameters,
            body,
            responses,
            callbacks,
            security,
            servers,
            docs,
        } = matched.old;
        let new = matched.new;
        let mut drafts = Drafts::new(Direction::None, *at, new.at);
        if normal(path) != normal(&new.path) && !self.moved.contains(&new.at) {
            drafts.add(rules::PATH, &**path, &*new.path);
        }
        if *method != new.method {
            drafts.add(rules::METHOD, method.name(), new.method.name());
        }
        if let Some((old, new)) = id.differs(&new.id) {
            let rules = (&rules::OPERATION_IDS, rules::OPERATION_ID);
            drafts.optional(rules, old.as_deref(), new.as_deref());
        }
        tagged(tags, &new.tags, &mut drafts);
        lifecycle::compare(Life { deprecated, docs }, life(new), &mut drafts);
        let known = (self.engine.options, &self.schemes);
        security::requirements(security, &new.security, known, &mut drafts);
        self.servers(servers, &new.servers, &mut drafts);
        words::docs(docs, &new.docs, &mut drafts);
        self.keep(Some(matched.user), "", drafts);
        parameters::compare(self, matched, parameters, &new.parameters);
        self.bodies(matched, body, &new.body);
        responses::compare(self, matched, responses, &new.responses);
        self.callbacks(matched, callbacks, &new.callbacks);
    }

    /// Compares the servers of an operation, which replace those of the contract.
    fn servers(
        &self,
        old: &Fact<Option<Vec<Server>>>,
        new: &Fact<Option<Vec<Server>>>,
        drafts: &mut Drafts,
    ) {
        let (Fact::Known(old), Fact::Known(new)) = (old, new) else {
            return;
        };
        if old.is_none() && new.is_none() {
            return;
        }
        let contract = [&self.engine.old, &self.engine.new].map(|side| &side.contract.servers);
        let own = |list: &Option<Vec<Server>>, inherited: &Fact<Vec<Server>>| {
            let inherited = || inherited.known().cloned().unwrap_or_default();
            list.clone().unwrap_or_else(inherited)
        };
        let list = |servers: &Option<Vec<Server>>| servers.clone().unwrap_or_default();
        servers::compare(&list(old), &list(new), drafts);
        let [old_inherited, new_inherited] = contract;
        let (old, new) = (own(old, old_inherited), own(new, new_inherited));
        servers::Base::of(&old, &new).report(drafts);
    }

    fn callbacks(
        &mut self,
        matched: &Matched<'c>,
        old: &'c Listing<Callback>,
        new: &'c Listing<Callback>,
    ) {
        let paired = matching::pair(&old.items, &new.items, |callback| {
            let operation = &callback.operation;
            (&*callback.name, operation.method, normal(&operation.path))
        });
        for (old, new) in &paired.both {
            let caller = self.users.get(matched.user).cloned().unwrap_or_default();
            let Callback { name, operation } = old;
            let user = self.user(&format!(
                "{caller} callback {name} {}",
                operation.method.name()
            ));
            self.operation(&Matched {
                old: operation,
                new: &new.operation,
                user,
                is_reversed: !matched.is_reversed,
            });
        }
        for (callback, side) in paired.lone(old.complete, new.complete) {
            let mut drafts = Drafts::new(Direction::None, matched.old.at, matched.new.at);
            let draft = drafts.only(&rules::CALLBACK, side, &*callback.name);
            draft
                .named(&callback.name)
                .at_side(side, callback.operation.at);
            self.keep(Some(matched.user), "", drafts);
        }
    }
}

fn life(operation: &Operation) -> Life<'_> {
    Life {
        deprecated: &operation.deprecated,
        docs: &operation.docs,
    }
}

/// Returns the name of an operation in reports.
fn name(operation: &Operation) -> String {
    format!("{} {}", operation.method, operation.path)
}

/// Returns a path without the names of its parameters, which are never sent, and without a list of
/// query parameters as in `/books{?author}`.
pub(super) fn normal(path: &str) -> String {
    let mut normal = String::with_capacity(path.len());
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        normal.push_str(before);
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        if !name.starts_with(['?', '&']) {
            normal.push_str("{}");
        }
        rest = after;
    }
    normal.push_str(rest);
    normal
}

/// Pairs operations that kept their id under another path or method.
fn same_ids<'c>(
    removed: &mut Vec<&'c Operation>,
    added: &mut Vec<&'c Operation>,
) -> Vec<(&'c Operation, &'c Operation)> {
    let mut by_id: HashMap<&str, &'c Operation> = HashMap::new();
    for operation in added.iter() {
        if let Some(id) = operation.id.value() {
            by_id.insert(id, operation);
        }
    }
    let mut moved = Vec::new();
    removed.retain(|old| {
        let new = old.id.value().and_then(|id| by_id.remove(&**id));
        moved.extend(new.map(|new| (*old, new)));
        new.is_none()
    });
    let taken: HashSet<*const Operation> = (moved.iter())
        .map(|(_, new): &(_, &Operation)| std::ptr::from_ref(*new))
        .collect();
    added.retain(|new| !taken.contains(&std::ptr::from_ref(*new)));
    moved
}

fn tagged(old: &Fact<Vec<Box<str>>>, new: &Fact<Vec<Box<str>>>, drafts: &mut Drafts) {
    let Some((old, new)) = old.differs(new) else {
        return;
    };
    let paired = matching::pair(old, new, |tag| &**tag);
    for (tag, side) in paired.lone(true, true) {
        let draft = drafts.only(&rules::TAGS, side, Value::from(&**tag));
        draft.named(tag);
    }
}
