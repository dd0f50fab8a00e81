//! Comparison of parameters and headers, and of their serialization.

use serde_json::Value;

use super::{
    Action, Aspect, Effect,
    comparison::{Comparison, Matched, required_differs},
    draft::Drafts,
    lifecycle::{self, Life},
    matching,
    pair::{Pair, Role},
    words,
};
use crate::model::{
    Direction, Docs, Encoding, Fact, Header, In, Listing, Operation, Parameter, SchemaId,
    Serialization, Style, Types,
};

pub(super) fn compare<'c>(
    comparison: &mut Comparison<'c>,
    matched: &Matched<'c>,
    old: &'c Listing<Parameter>,
    new: &'c Listing<Parameter>,
) {
    let direction = matched.direction(Direction::Request);
    let (old_places, new_places) = (places(matched.old), places(matched.new));
    let (old_at, new_at) = (matched.old.at, matched.new.at);
    let keyed =
        |list: &'c Listing<Parameter>, places: &[&str]| -> Vec<(&'c Parameter, (In, String))> {
            let in_path = list.items.iter().filter(|one| one.location == In::Path);
            let lone = in_path.count() == 1;
            list.items
                .iter()
                .map(|parameter| (parameter, key(parameter, places, lone)))
                .collect()
        };
    let (old_keyed, new_keyed) = (keyed(old, &old_places), keyed(new, &new_places));
    let paired = matching::pair(&old_keyed, &new_keyed, |(_, key)| key);
    let plain = |list: Vec<&(&'c Parameter, (In, String))>| -> Vec<&'c Parameter> {
        list.into_iter().map(|(parameter, _)| *parameter).collect()
    };
    let mut paired = matching::Paired {
        both: paired
            .both
            .into_iter()
            .map(|((old, _), (new, _))| (*old, *new))
            .collect(),
        removed: plain(paired.removed),
        added: plain(paired.added),
    };
    let renamed = if old.complete && new.complete {
        let engine = &mut comparison.engine;
        paired.renamed(
            |parameter| &parameter.name,
            |old, new| {
                let pair = Pair {
                    old: old.schema,
                    new: new.schema,
                    direction,
                    role: role(old, new),
                };
                old.location == new.location && old.required == new.required && engine.same(pair)
            },
        )
    } else {
        Vec::new()
    };
    for (old, new) in renamed {
        let reason = "who sends it by the old name is refused or ignored";
        let mut drafts = Drafts::new(direction, old.at, new.at);
        let effect = if old.required.is_true() {
            Effect::Narrows
        } else {
            removed(direction)
        };
        let draft = drafts.draft(Aspect::Parameter, Action::Renamed, effect, reason);
        drafts.push(draft.named(&old.name).values(&*old.name, &*new.name));
        comparison.keep(Some(matched.user), "request", drafts);
    }
    for (old, new) in paired.both {
        parameter(comparison, matched, direction, old, new);
    }
    for parameter in paired.removed.into_iter().filter(|_| new.complete) {
        let mut drafts = Drafts::new(direction, old_at, new_at);
        let life = Life {
            deprecated: &parameter.deprecated,
            docs: &parameter.docs,
        };
        let (effect, reason) = if life.has_ended(comparison.engine.options.today) {
            (Effect::Neutral, "nobody was to rely on it any longer")
        } else {
            (
                removed(direction),
                "what is sent in it is refused or ignored",
            )
        };
        let draft = drafts.draft(Aspect::Parameter, Action::Removed, effect, reason);
        drafts.push(
            draft
                .named(&parameter.name)
                .values(described(parameter), Value::Null)
                .old_at(parameter.at),
        );
        comparison.keep(Some(matched.user), "request", drafts);
    }
    for parameter in paired.added.into_iter().filter(|_| old.complete) {
        let mut drafts = Drafts::new(direction, old_at, new_at);
        let (effect, reason) = if parameter.required.is_true() {
            (
                Effect::Narrows,
                "a call without it was right, and is now refused",
            )
        } else {
            (Effect::Widens, "a call may leave it out")
        };
        let draft = drafts.draft(Aspect::Parameter, Action::Added, effect, reason);
        drafts.push(
            draft
                .named(&parameter.name)
                .values(Value::Null, described(parameter))
                .new_at(parameter.at),
        );
        comparison.keep(Some(matched.user), "request", drafts);
    }
}

fn removed(direction: Direction) -> Effect {
    match direction {
        Direction::Response => Effect::MayWiden,
        _ => Effect::MayNarrow,
    }
}

fn described(parameter: &Parameter) -> String {
    let required = match parameter.required {
        Fact::Known(true) => "required ",
        Fact::Known(false) => "optional ",
        Fact::Unknown => "",
    };
    format!("{required}in {}", parameter.location.name())
}

/// Returns the names of a path's parameters, in their order.
fn places(operation: &Operation) -> Vec<&str> {
    let mut parts = operation.path.split('{').skip(1);
    let mut names = Vec::new();
    for part in &mut parts {
        names.extend(part.split_once('}').map(|(name, _)| name));
    }
    names
}

/// Returns the key that identifies a parameter: its position in the path, or its name. Names of
/// headers are case-insensitive.
fn key(parameter: &Parameter, places: &[&str], lone: bool) -> (In, String) {
    let name = &*parameter.name;
    let key = match parameter.location {
        // The only parameter belongs to the only position, whatever its name.
        In::Path => match places.iter().position(|place| *place == name) {
            Some(index) => index.to_string(),
            None if lone && places.len() == 1 => "0".to_owned(),
            None => name.to_owned(),
        },
        In::Header => name.to_lowercase(),
        In::Query | In::Cookie => name.to_owned(),
    };
    (parameter.location, key)
}

fn parameter<'c>(
    comparison: &mut Comparison<'c>,
    matched: &Matched<'c>,
    direction: Direction,
    old: &'c Parameter,
    new: &'c Parameter,
) {
    let (name, location) = (&old.name, &old.location);
    let mut drafts = Drafts::new(direction, old.at, new.at);
    if *name != new.name && *location == In::Path {
        let reason = "the name of a path parameter is not sent";
        let draft = drafts.draft(Aspect::Parameter, Action::Renamed, Effect::Words, reason);
        drafts.push(draft.values(&**name, &*new.name));
    }
    let part = format!("{} parameter", location.name());
    let of = (Aspect::Parameter, role(old, new), matched.user);
    comparison.sent(
        of,
        (name, &part),
        (Sent::of_parameter(old), Sent::of_parameter(new)),
        drafts,
    );
}

/// The common part of a parameter and a header.
struct Sent<'c> {
    required: &'c Fact<bool>,
    deprecated: &'c Fact<bool>,
    serialization: &'c Serialization,
    schema: SchemaId,
    docs: &'c Fact<Option<Box<Docs>>>,
}

// Every fact is named, so that a new one does not compile until it is compared.
impl<'c> Sent<'c> {
    fn of_parameter(parameter: &'c Parameter) -> Self {
        let Parameter {
            at: _,
            name: _,
            location: _,
            required,
            deprecated,
            serialization,
            schema,
            docs,
        } = parameter;
        Self {
            required,
            deprecated,
            serialization,
            schema: *schema,
            docs,
        }
    }

    fn of_header(header: &'c Header) -> Self {
        let Header {
            at: _,
            name: _,
            required,
            deprecated,
            serialization,
            schema,
            docs,
        } = header;
        Self {
            required,
            deprecated,
            serialization,
            schema: *schema,
            docs,
        }
    }
}

impl<'c> Sent<'c> {
    fn life(&self) -> Life<'c> {
        Life {
            deprecated: self.deprecated,
            docs: self.docs,
        }
    }
}

impl Comparison<'_> {
    /// Compares parameters or headers of one name.
    fn sent(
        &mut self,
        (aspect, role, user): (Aspect, Role, usize),
        (name, part): (&str, &str),
        (old, new): (Sent<'_>, Sent<'_>),
        mut drafts: Drafts,
    ) {
        required_differs(aspect, old.required, new.required, &mut drafts);
        lifecycle::compare(old.life(), new.life(), &mut drafts);
        let schemas = (old.schema, new.schema);
        let scalar = is_scalar(self, schemas);
        written(old.serialization, new.serialization, scalar, &mut drafts);
        words::docs(old.docs, new.docs, &mut drafts);
        for draft in &mut drafts.list {
            draft.subject = Some(name.into());
        }
        let direction = drafts.direction;
        self.keep(Some(user), part, drafts);
        self.schemas(user, part, Some(name), schemas, (direction, role));
    }
}

/// Returns the role of the parameter's schema.
fn role(old: &Parameter, new: &Parameter) -> Role {
    let written = &new.serialization;
    match old.serialization.media_type {
        Fact::Known(Some(_)) => Role::Document,
        _ => Role::Parameter {
            is_needed: old.required.is_true() && new.required.is_true(),
            repeats: matches!(new.location, In::Query | In::Cookie)
                && written
                    .style
                    .known()
                    .is_none_or(|style| *style == Style::Form)
                && written.explode.known().is_none_or(|explode| *explode),
        },
    }
}

/// Returns whether the style has no influence: neither side has a list or an object.
fn is_scalar(comparison: &mut Comparison<'_>, (old, new): (SchemaId, SchemaId)) -> bool {
    let compound = Types::ARRAY.with(Types::OBJECT);
    let is_scalar =
        |types: Option<&Types>| types.is_some_and(|types| types.common(compound) == Types::NONE);
    is_scalar(comparison.engine.old.schema(old).types.known())
        && is_scalar(comparison.engine.new.schema(new).types.known())
}

/// Compares the serialization of a value.
pub(super) fn written(
    old: &Serialization,
    new: &Serialization,
    is_scalar: bool,
    drafts: &mut Drafts,
) {
    let Serialization {
        style,
        explode,
        allow_reserved,
        allow_empty,
        media_type,
    } = old;
    let effect = if is_scalar {
        Effect::Words
    } else {
        Effect::Changes
    };
    let reason = "lists and objects are written in another way";
    if let Some((old, new)) = style.differs(&new.style) {
        let draft = drafts.draft(Aspect::Style, Action::Changed, effect, reason);
        drafts.push(draft.values(old.name(), new.name()).member("style"));
    }
    // If not stated, it follows from the style.
    let follows = |style: &Fact<Style>, explode: &Fact<bool>| {
        let style = style.known().map(|style| *style == Style::Form);
        style.is_some() && style == explode.known().copied()
    };
    let told = !(follows(style, explode) && follows(&new.style, &new.explode));
    if let Some((old, new)) = explode.differs(&new.explode)
        && told
    {
        let draft = drafts.draft(Aspect::Explode, Action::Changed, effect, reason);
        drafts.push(draft.values(*old, *new).member("explode"));
    }
    for (aspect, member, old, new) in [
        (
            Aspect::Reserved,
            "allowReserved",
            allow_reserved,
            &new.allow_reserved,
        ),
        (
            Aspect::Empty,
            "allowEmptyValue",
            allow_empty,
            &new.allow_empty,
        ),
    ] {
        if let Some((old, new)) = old.differs(new) {
            let (action, effect) = if *new {
                (Action::Widened, Effect::Widens)
            } else {
                (Action::Narrowed, Effect::Narrows)
            };
            let reason = "which values may be sent is said otherwise";
            let draft = drafts.draft(aspect, action, effect, reason);
            drafts.push(draft.values(*old, *new).member(member));
        }
    }
    if let Some((old, new)) = media_type.differs(&new.media_type) {
        let reason = "the value is written as another kind of document";
        let draft = drafts.draft(Aspect::MediaType, Action::Changed, Effect::Changes, reason);
        drafts.push(
            draft
                .values(old.as_deref(), new.as_deref())
                .member("content"),
        );
    }
}

/// Compares the headers of a response, or of a part of a form.
pub(super) fn headers<'c>(
    comparison: &mut Comparison<'c>,
    (user, direction): (usize, Direction),
    part: &str,
    old: &'c Listing<Header>,
    new: &'c Listing<Header>,
) {
    let paired = matching::pair(&old.items, &new.items, |header| header.name.to_lowercase());
    for (old, new) in paired.both {
        let drafts = Drafts::new(direction, old.at, new.at);
        let part = format!("{part} header");
        let of = (Aspect::Header, Role::Header, user);
        let both = (Sent::of_header(old), Sent::of_header(new));
        comparison.sent(of, (&old.name, &part), both, drafts);
    }
    for (list, action, told) in [
        (paired.removed, Action::Removed, new.complete),
        (paired.added, Action::Added, old.complete),
    ] {
        for header in list.into_iter().filter(|_| told) {
            let required = header.required.is_true();
            let effect = match (action, direction, required) {
                (Action::Removed, Direction::Response, true) => Effect::Widens,
                (Action::Removed, Direction::Response, false) => Effect::MayWiden,
                (Action::Added, Direction::Request, true) => Effect::Narrows,
                _ => Effect::Neutral,
            };
            let reason = "who relies on the header, or does not know it, meets something else";
            let mut drafts = Drafts::new(direction, header.at, header.at);
            let draft = drafts
                .draft(Aspect::Header, action, effect, reason)
                .named(&header.name);
            let text = if required { "required" } else { "optional" };
            drafts.push(match action {
                Action::Removed => draft.values(text, Value::Null),
                _ => draft.values(Value::Null, text),
            });
            comparison.keep(Some(user), part, drafts);
        }
    }
}

/// Compares the encoding of the parts of a form.
pub(super) fn encodings<'c>(
    comparison: &mut Comparison<'c>,
    (user, direction): (usize, Direction),
    part: &str,
    old: &'c [Encoding],
    new: &'c [Encoding],
) {
    let paired = matching::pair(old, new, |encoding| &*encoding.name);
    for (old, new) in paired.both {
        let Encoding {
            at,
            name,
            serialization,
            headers,
        } = old;
        let mut drafts = Drafts::new(direction, *at, new.at);
        written(serialization, &new.serialization, false, &mut drafts);
        for draft in &mut drafts.list {
            draft.subject = Some(name.clone());
        }
        comparison.keep(Some(user), part, drafts);
        self::headers(comparison, (user, direction), part, headers, &new.headers);
    }
    for (list, action) in [
        (paired.removed, Action::Removed),
        (paired.added, Action::Added),
    ] {
        for encoding in list {
            let reason = "the part is written in another way than it was by itself";
            let mut drafts = Drafts::new(direction, encoding.at, encoding.at);
            let draft = drafts.draft(Aspect::Encoding, action, Effect::Unclear, reason);
            drafts.push(draft.named(&encoding.name));
            comparison.keep(Some(user), part, drafts);
        }
    }
}
