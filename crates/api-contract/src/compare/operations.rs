//! Matches the operations of both contracts, and compares them.

use std::collections::HashMap;

use serde_json::Value;

use super::{
    Action, Aspect, Effect,
    comparison::{Comparison, Matched},
    draft::Drafts,
    lifecycle::{self, Life},
    matching, parameters, responses, security, words,
};
use crate::model::{At, Callback, Direction, Fact, Listing, Operation};

impl<'c> Comparison<'c> {
    pub(super) fn operations(
        &mut self,
        old: &'c Listing<Operation>,
        new: &'c Listing<Operation>,
        (aspect, reversed): (Aspect, bool),
        (old_root, new_root): (At, At),
    ) {
        let mut paired = matching::pair(&old.items, &new.items, |operation| {
            (operation.method, normal(&operation.path))
        });
        let moved = same_ids(&mut paired.removed, &mut paired.added);
        for (old, new) in paired.both.into_iter().chain(moved) {
            let user = self.user(new);
            self.operation(&Matched {
                old,
                new,
                user,
                reversed,
            });
        }
        let mut drafts = Drafts::new(Direction::None, old_root, new_root);
        if new.complete {
            for operation in paired.removed {
                let user = self.user(operation);
                let name = name(operation);
                let (effect, reason) = if life(operation).has_ended(self.engine.options.today) {
                    (Effect::Neutral, "nobody was to rely on it any longer")
                } else {
                    (Effect::Narrows, "who calls it is refused")
                };
                let draft = drafts.draft(aspect, Action::Removed, effect, reason);
                let id = operation.id.value().map(|id| &**id);
                drafts.push(
                    draft
                        .named(id.unwrap_or(&name))
                        .values(name.clone(), Value::Null)
                        .old_at(operation.at),
                );
                self.keep(
                    Some(user),
                    "",
                    std::mem::replace(
                        &mut drafts,
                        Drafts::new(Direction::None, old_root, new_root),
                    ),
                );
            }
        }
        if old.complete {
            for operation in paired.added {
                let user = self.user(operation);
                let name = name(operation);
                let reason = "who does not call it is not concerned";
                let draft = drafts.draft(aspect, Action::Added, Effect::Widens, reason);
                let id = operation.id.value().map(|id| &**id);
                drafts.push(
                    draft
                        .named(id.unwrap_or(&name))
                        .values(Value::Null, name.clone())
                        .new_at(operation.at),
                );
                self.keep(
                    Some(user),
                    "",
                    std::mem::replace(
                        &mut drafts,
                        Drafts::new(Direction::None, old_root, new_root),
                    ),
                );
            }
        }
    }

    fn user(&mut self, operation: &Operation) -> usize {
        self.users.push(name(operation));
        self.users.len() - 1
    }

    fn operation(&mut self, matched: &Matched<'c>) {
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
        let reason = "who calls it as before is refused";
        if normal(path) != normal(&new.path) {
            let draft = drafts.draft(Aspect::Path, Action::Changed, Effect::Changes, reason);
            drafts.push(draft.values(&**path, &*new.path));
        }
        if *method != new.method {
            let draft = drafts.draft(Aspect::Method, Action::Changed, Effect::Changes, reason);
            drafts.push(draft.values(method.name(), new.method.name()));
        }
        names(id, &new.id, &mut drafts);
        tagged(tags, &new.tags, &mut drafts);
        lifecycle::compare(Life { deprecated, docs }, life(new), &mut drafts);
        let options = self.engine.options;
        security::requirements(security, &new.security, options, &mut drafts);
        if let (Fact::Known(old), Fact::Known(new)) = (servers, &new.servers) {
            let list = |servers: &'c Option<_>| servers.as_deref().unwrap_or_default();
            security::servers(list(old), list(new), &mut drafts);
        }
        words::docs(docs, &new.docs, &mut drafts);
        self.keep(Some(matched.user), "", drafts);
        parameters::compare(self, matched, parameters, &new.parameters);
        self.bodies(matched, body, &new.body);
        responses::compare(self, matched, responses, &new.responses);
        self.callbacks(matched, callbacks, &new.callbacks);
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
        for (old, new) in paired.both {
            let user = self.users.len();
            let caller = self.users.get(matched.user).cloned().unwrap_or_default();
            let Callback { name, operation } = old;
            self.users.push(format!(
                "{caller} callback {name} {}",
                operation.method.name()
            ));
            self.operation(&Matched {
                old: operation,
                new: &new.operation,
                user,
                reversed: !matched.reversed,
            });
        }
        for (list, action, effect, told) in [
            (
                paired.removed,
                Action::Removed,
                Effect::MayNarrow,
                new.complete,
            ),
            (paired.added, Action::Added, Effect::Neutral, old.complete),
        ] {
            for callback in list {
                let at = callback.operation.at;
                let mut drafts = Drafts::new(Direction::None, matched.old.at, matched.new.at);
                let reason = "who waits for it is not called, or is called by surprise";
                let draft = drafts.draft(Aspect::Callback, action, effect, reason);
                let draft = draft.named(&callback.name);
                if told {
                    drafts.push(match action {
                        Action::Removed => draft.values(&*callback.name, Value::Null).old_at(at),
                        _ => draft.values(Value::Null, &*callback.name).new_at(at),
                    });
                }
                self.keep(Some(matched.user), "", drafts);
            }
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

/// Returns a path without the names of its parameters, which are never sent.
pub(super) fn normal(path: &str) -> String {
    let mut normal = String::with_capacity(path.len());
    let mut within = false;
    for char in path.chars() {
        match char {
            '{' => within = true,
            '}' => {
                within = false;
                normal.push_str("{}");
            }
            _ if !within => normal.push(char),
            _ => {}
        }
    }
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
    added.retain(|new| !moved.iter().any(|(_, other)| std::ptr::eq(*new, *other)));
    moved
}

fn names(old: &Fact<Option<Box<str>>>, new: &Fact<Option<Box<str>>>, drafts: &mut Drafts) {
    if let Some((old, new)) = old.differs(new) {
        let action = match (old, new) {
            (None, _) => Action::Added,
            (_, None) => Action::Removed,
            _ => Action::Changed,
        };
        let reason = "the id is not sent; code that is made from the contract has its name from it";
        drafts.push(
            drafts
                .draft(Aspect::OperationId, action, Effect::Words, reason)
                .values(old.as_deref(), new.as_deref())
                .member("operationId"),
        );
    }
}

fn tagged(old: &Fact<Vec<Box<str>>>, new: &Fact<Vec<Box<str>>>, drafts: &mut Drafts) {
    let Some((old, new)) = old.differs(new) else {
        return;
    };
    let paired = matching::pair(old, new, |tag| &**tag);
    let reason = "tags are not sent; code that is made from the contract may be sorted by them";
    for (list, action) in [
        (paired.removed, Action::Removed),
        (paired.added, Action::Added),
    ] {
        for tag in list {
            let draft = drafts.draft(Aspect::Tag, action, Effect::Words, reason);
            let draft = match action {
                Action::Removed => draft.values(&**tag, Value::Null),
                _ => draft.values(Value::Null, &**tag),
            };
            drafts.push(draft.named(tag).member("tags"));
        }
    }
}
