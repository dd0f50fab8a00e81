//! Operations: which ones are the same, and what changed in them.

use std::{collections::HashMap, rc::Rc};

use serde_json::Value;

use super::{
    Action, Aspect, Effect,
    draft::{Draft, Drafts},
    engine::{Engine, Pair, Role, Root},
    matching, parameters, responses, security, words,
};
use crate::model::{At, Body, Callback, Direction, Fact, Listing, MediaType, Operation, SchemaId};

/// A change of an operation, before it is known whether others share it.
pub(super) struct Found {
    pub(super) draft: Draft,
    /// The number of the operation; none when the change is not of an operation.
    pub(super) user: Option<usize>,
    /// The part of the operation, such as `response 200`.
    pub(super) part: Rc<str>,
}

/// What is compared, and what was found so far.
pub(super) struct Comparison<'c> {
    pub(super) engine: Engine<'c>,
    pub(super) found: Vec<Found>,
    /// The operations that were compared, as they are called in reports.
    pub(super) users: Vec<String>,
}

/// Two operations that are one.
pub(super) struct Matched<'c> {
    pub(super) old: &'c Operation,
    pub(super) new: &'c Operation,
    pub(super) user: usize,
    /// Whether the API is the one that calls.
    pub(super) reversed: bool,
}

impl Matched<'_> {
    /// The direction of data, where the client is the one that calls.
    pub(super) fn direction(&self, direction: Direction) -> Direction {
        if self.reversed {
            direction.reversed()
        } else {
            direction
        }
    }
}

impl<'c> Comparison<'c> {
    /// Keeps what was found in a part of an operation.
    pub(super) fn keep(&mut self, user: Option<usize>, part: &str, drafts: Drafts) {
        if drafts.list.is_empty() {
            return;
        }
        let part: Rc<str> = part.into();
        self.found
            .extend(drafts.list.into_iter().map(|draft| Found {
                draft,
                user,
                part: Rc::clone(&part),
            }));
    }

    /// Has two schemas compared for an operation.
    pub(super) fn schemas(
        &mut self,
        user: usize,
        part: &str,
        name: Option<&str>,
        (old, new): (SchemaId, SchemaId),
        (direction, role): (Direction, Role),
    ) {
        self.engine.roots.push(Root {
            pair: Pair {
                old,
                new,
                direction,
                role,
            },
            user,
            part: part.into(),
            name: name.map(Into::into),
        });
    }

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
                let reason = "who calls it is refused";
                let draft = drafts.draft(aspect, Action::Removed, Effect::Narrows, reason);
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
        words::deprecation(deprecated, &new.deprecated, &mut drafts);
        security::requirements(security, &new.security, &mut drafts);
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

    fn bodies(
        &mut self,
        matched: &Matched<'c>,
        old: &'c Fact<Option<Body>>,
        new: &'c Fact<Option<Body>>,
    ) {
        let (Fact::Known(old), Fact::Known(new)) = (old, new) else {
            return;
        };
        let direction = matched.direction(Direction::Request);
        let at = |body: &Option<Body>, operation: &Operation| {
            body.as_ref().map_or(operation.at, |body| body.at)
        };
        let mut drafts = Drafts::new(direction, at(old, matched.old), at(new, matched.new));
        match (old, new) {
            (None, None) => {}
            (Some(old), None) => {
                let reason = "a request with a body was right, and no longer is";
                let draft = drafts.draft(Aspect::Body, Action::Removed, Effect::Narrows, reason);
                drafts.push(draft.old_at(old.at));
            }
            (None, Some(new)) => {
                let effect = if new.required.is_true() {
                    Effect::Narrows
                } else {
                    Effect::Widens
                };
                let reason = "whether a request without a body is right depends on `required`";
                let draft = drafts.draft(Aspect::Body, Action::Added, effect, reason);
                let required = if new.required.is_true() {
                    "required"
                } else {
                    "optional"
                };
                drafts.push(draft.values(Value::Null, required).new_at(new.at));
            }
            (Some(old), Some(new)) => {
                let Body {
                    at: _,
                    required,
                    content,
                    docs,
                } = old;
                required_differs(Aspect::Body, required, &new.required, &mut drafts);
                words::docs(docs, &new.docs, &mut drafts);
                self.keep(Some(matched.user), "request body", drafts);
                let part = "request body";
                return self.contents(matched.user, direction, part, content, &new.content);
            }
        }
        self.keep(Some(matched.user), "request body", drafts);
    }

    /// The forms of a body.
    pub(super) fn contents(
        &mut self,
        user: usize,
        direction: Direction,
        part: &str,
        old: &'c Listing<MediaType>,
        new: &'c Listing<MediaType>,
    ) {
        let mut paired = matching::pair(&old.items, &new.items, |media_type| {
            media_type.name.to_lowercase()
        });
        // Parameters such as a charset do not make another form.
        let essence = |media_type: &MediaType| {
            let name = media_type.name.split(';').next().unwrap_or_default();
            name.trim().to_lowercase()
        };
        let removed = std::mem::take(&mut paired.removed);
        let added = std::mem::take(&mut paired.added);
        let again = matching::pair(removed, added, essence);
        for (old, new) in again.both {
            let mut drafts = Drafts::new(direction, old.at, new.at);
            let reason = "it is the same form with other parameters";
            let draft = drafts.draft(Aspect::MediaType, Action::Changed, Effect::Neutral, reason);
            drafts.push(draft.named(&new.name).values(&*old.name, &*new.name));
            self.keep(Some(user), part, drafts);
            paired.both.push((old, new));
        }
        for (old, new) in paired.both {
            self.media_type(user, direction, part, old, new);
        }
        for (list, action, told) in [
            (again.removed, Action::Removed, new.complete),
            (again.added, Action::Added, old.complete),
        ] {
            for media_type in list {
                let (effect, reason) = match (action, direction) {
                    (Action::Removed, Direction::Response) => {
                        (Effect::Changes, "a reader of this form gets another")
                    }
                    (Action::Removed, _) => (Effect::Narrows, "a body of this form is refused"),
                    (_, Direction::Response) => (Effect::Neutral, "readers ask for what they read"),
                    _ => (Effect::Widens, "bodies may have one form more"),
                };
                let mut drafts = Drafts::new(direction, media_type.at, media_type.at);
                let draft = drafts.draft(Aspect::MediaType, action, effect, reason);
                let name = Value::from(&*media_type.name);
                let draft = match action {
                    Action::Removed => draft.values(name, Value::Null),
                    _ => draft.values(Value::Null, name),
                };
                if told {
                    drafts.push(draft.named(&media_type.name));
                }
                self.keep(Some(user), part, drafts);
            }
        }
    }

    fn media_type(
        &mut self,
        user: usize,
        direction: Direction,
        part: &str,
        old: &'c MediaType,
        new: &'c MediaType,
    ) {
        let MediaType {
            at,
            name,
            schema,
            encoding,
            docs,
        } = old;
        let part = format!("{part} {name}");
        let mut drafts = Drafts::new(direction, *at, new.at);
        words::docs(docs, &new.docs, &mut drafts);
        let (action, effect) = match (schema, &new.schema) {
            (Fact::Known(None), Fact::Known(Some(_))) => (Action::Added, Effect::Narrows),
            (Fact::Known(Some(_)), Fact::Known(None)) => (Action::Removed, Effect::MayWiden),
            _ => (Action::Changed, Effect::Neutral),
        };
        if action != Action::Changed {
            let reason = "what the body holds is now told, or no longer";
            let draft = drafts.draft(Aspect::Schema, action, effect, reason);
            drafts.push(draft.named(name).member("schema"));
        }
        self.keep(Some(user), &part, drafts);
        if let (Fact::Known(old), Fact::Known(new)) = (encoding, &new.encoding) {
            parameters::encodings(self, (user, direction), &part, old, new);
        }
        if let (Fact::Known(Some(old)), Fact::Known(Some(new))) = (schema, &new.schema) {
            let role = if is_typed(name) {
                Role::Document
            } else {
                Role::Text
            };
            self.schemas(user, &part, None, (*old, *new), (direction, role));
        }
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

/// How an operation is called in reports.
fn name(operation: &Operation) -> String {
    format!("{} {}", operation.method, operation.path)
}

/// A path without the names of its parameters, which nobody sends.
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

/// Operations that kept their id under another path or method.
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

/// Whether something must be there.
pub(super) fn required_differs(
    aspect: Aspect,
    old: &Fact<bool>,
    new: &Fact<bool>,
    drafts: &mut Drafts,
) {
    if let Some((_, required)) = old.differs(new) {
        let (action, effect, values) = if *required {
            let values = ("optional", "required");
            (Action::BecameRequired, Effect::Narrows, values)
        } else {
            let values = ("required", "optional");
            (Action::BecameOptional, Effect::Widens, values)
        };
        let reason = "what lacks it is judged otherwise";
        drafts.push(
            drafts
                .draft(aspect, action, effect, reason)
                .values(values.0, values.1)
                .member("required"),
        );
    }
}

/// Whether a media type tells numbers from texts.
fn is_typed(name: &str) -> bool {
    let essence = name.split(';').next().unwrap_or_default().trim();
    essence.eq_ignore_ascii_case("application/json") || essence.ends_with("+json")
}
