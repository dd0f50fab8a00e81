//! Comparison of bodies and their media types.

use serde_json::Value;

use super::{
    Action, Aspect, Effect,
    comparison::{Comparison, Matched, required_differs},
    draft::Drafts,
    matching,
    pair::Role,
    parameters, words,
};
use crate::model::{Body, Direction, Fact, Listing, MediaType, Operation};

impl<'c> Comparison<'c> {
    /// Compares request bodies.
    pub(super) fn bodies(
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

    /// Compares the media types of a body.
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
        let removed = std::mem::take(&mut paired.removed);
        let added = std::mem::take(&mut paired.added);
        let mut again = matching::pair(removed, added, |media_type| essence(&media_type.name));
        let refined = refined(&mut again, direction);
        for (old, new) in again.both.iter().copied().chain(refined) {
            let mut drafts = Drafts::new(direction, old.at, new.at);
            let reason = "it is the same form, told more exactly or with other parameters";
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
}

/// Returns responses with a more specific media type, which readers of the old type can read.
///
/// For example `application/problem+json` for `application/json`.
fn refined<'c>(
    paired: &mut matching::Paired<'c, MediaType>,
    direction: Direction,
) -> Vec<(&'c MediaType, &'c MediaType)> {
    if direction != Direction::Response {
        return Vec::new();
    }
    let is_refined = |old: &MediaType, new: &MediaType| {
        let (old, new) = (essence(&old.name), essence(&new.name));
        let (Some((old_kind, form)), Some((new_kind, exact))) =
            (old.split_once('/'), new.split_once('/'))
        else {
            return false;
        };
        old_kind == new_kind
            && exact
                .rsplit_once('+')
                .is_some_and(|(_, suffix)| suffix == form)
    };
    let mut found = Vec::new();
    let added = &mut paired.added;
    paired.removed.retain(|old| {
        let index = added.iter().position(|new| is_refined(old, new));
        found.extend(index.map(|index| (*old, added.remove(index))));
        index.is_none()
    });
    found
}

/// Returns a media type without parameters such as a charset, which do not make a different type.
fn essence(name: &str) -> String {
    let name = name.split(';').next().unwrap_or_default();
    name.trim().to_lowercase()
}

/// Returns whether a media type distinguishes numbers from strings.
fn is_typed(name: &str) -> bool {
    let essence = essence(name);
    essence == "application/json" || essence.ends_with("+json")
}
