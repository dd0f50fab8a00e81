//! Comparison of parameters, and of what they share with headers.

use openapi_document::template;

use super::{
    Aspect, Effect,
    comparison::{Comparison, Matched, optionality},
    draft::{Drafts, Side},
    lifecycle::{self, Life},
    matching,
    media::{self, Format},
    pair::{Pair, Role},
    rules::{self, Rule},
    words,
};
use crate::model::{
    Direction, Docs, Fact, Header, In, Listing, Operation, Parameter, SchemaId, Serialization,
    Style, Types,
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
                .filter(|parameter| !is_ignored(parameter))
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
        let mut drafts = Drafts::new(direction, old.at, new.at);
        let rule = match old.required.is_true() {
            true => rules::PARAMETER_RENAMED_REQUIRED,
            false => rules::PARAMETER_RENAMED,
        };
        let draft = drafts.add(rule, &*old.name, &*new.name);
        draft.named(&old.name);
        comparison.keep(Some(matched.user), "request", drafts);
    }
    for (old, new) in &paired.both {
        parameter(comparison, (matched.user, direction), old, new);
    }
    for (parameter, side) in paired.lone(old.complete, new.complete) {
        let mut drafts = Drafts::new(direction, old_at, new_at);
        let life = Life {
            deprecated: &parameter.deprecated,
            docs: &parameter.docs,
        };
        let pair = match parameter.required.is_true() {
            true => rules::PARAMETER_REQUIRED,
            false => rules::PARAMETER,
        };
        let rule = match side {
            Side::Old if life.has_ended(comparison.engine.options.today) => {
                rules::ENDED.of(Aspect::Parameter)
            }
            side => pair.on(side),
        };
        let draft = drafts.only_by(rule, side, described(parameter));
        draft.named(&parameter.name).at_side(side, parameter.at);
        comparison.keep(Some(matched.user), "request", drafts);
    }
}

/// Returns whether OpenAPI ignores a parameter: other parts of the contract describe these headers.
fn is_ignored(parameter: &Parameter) -> bool {
    let is = |name: &str| parameter.name.eq_ignore_ascii_case(name);
    parameter.location == In::Header
        && ["Accept", "Content-Type", "Authorization"]
            .iter()
            .any(|name| is(name))
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
    template::names(&operation.path)
        .filter(|name| !name.starts_with(['?', '&']))
        .collect()
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
        // The name of the whole query is not sent.
        In::QueryString => String::new(),
    };
    (parameter.location, key)
}

/// Compares two parameters of one component, which may have another name or location.
pub(super) fn component<'c>(
    comparison: &mut Comparison<'c>,
    (user, direction): (usize, Direction),
    old: &'c Parameter,
    new: &'c Parameter,
) {
    if old.location == new.location && (old.location == In::Path || old.name == new.name) {
        return parameter(comparison, (user, direction), old, new);
    }
    let rule = match old.required.is_true() {
        true => rules::PARAMETER_RENAMED_REQUIRED,
        false => rules::PARAMETER_RENAMED,
    };
    let shown = |one: &Parameter| format!("{} in {}", one.name, one.location.name());
    let mut drafts = Drafts::new(direction, old.at, new.at);
    drafts.add(rule, shown(old), shown(new)).named(&old.name);
    comparison.keep(Some(user), "", drafts);
}

/// Compares two parameters.
pub(super) fn parameter<'c>(
    comparison: &mut Comparison<'c>,
    (user, direction): (usize, Direction),
    old: &'c Parameter,
    new: &'c Parameter,
) {
    let (name, location) = (&old.name, &old.location);
    let mut drafts = Drafts::new(direction, old.at, new.at);
    if *name != new.name && *location == In::Path {
        drafts.add(rules::PATH_PARAMETER_RENAMED, &**name, &*new.name);
    }
    let part = format!("{} parameter", location.name());
    let of = (Aspect::Parameter, role(old, new), user);
    comparison.sent(
        of,
        (name, &part),
        (Sent::of_parameter(old), Sent::of_parameter(new)),
        drafts,
    );
}

/// The common part of a parameter and a header.
pub(super) struct Sent<'c> {
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

    pub(super) fn of_header(header: &'c Header) -> Self {
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
    pub(super) fn sent(
        &mut self,
        (aspect, role, user): (Aspect, Role, usize),
        (name, part): (&str, &str),
        (old, new): (Sent<'_>, Sent<'_>),
        mut drafts: Drafts,
    ) {
        optionality(aspect, old.required, new.required, &mut drafts);
        lifecycle::compare(old.life(), new.life(), &mut drafts);
        let schemas = (old.schema, new.schema);
        let shape = Shape::of(self, schemas);
        serializations(old.serialization, new.serialization, shape, &mut drafts);
        words::docs(old.docs, new.docs, &mut drafts);
        let drafts = drafts.named(name);
        let direction = drafts.direction;
        self.keep(Some(user), part, drafts);
        self.schemas(user, part, Some(name), schemas, (direction, role));
    }
}

/// Returns the role of the parameter's schema.
fn role(old: &Parameter, new: &Parameter) -> Role {
    let written = &new.serialization;
    match &old.serialization.media_type {
        Fact::Known(Some(media_type)) => Format::of(media_type).role(),
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

/// The shape of a serialized value, which decides the influence of its style.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// Neither a list nor an object.
    Scalar,
    /// No object.
    List,
    /// Any value.
    Any,
}

impl Shape {
    fn of(comparison: &mut Comparison<'_>, (old, new): (SchemaId, SchemaId)) -> Self {
        let engine = &mut comparison.engine;
        let (old, new) = (engine.old.schema(old).types, engine.new.schema(new).types);
        let (Fact::Known(old), Fact::Known(new)) = (old, new) else {
            return Self::Any;
        };
        let types = old.with(new);
        if types.common(Types::OBJECT) != Types::NONE {
            Self::Any
        } else if types.common(Types::ARRAY) != Types::NONE {
            Self::List
        } else {
            Self::Scalar
        }
    }
}

/// Compares the serialization of a value.
pub(super) fn serializations(
    old: &Serialization,
    new: &Serialization,
    shape: Shape,
    drafts: &mut Drafts,
) {
    // Every fact is named, so that a new one does not compile until it is compared.
    let Serialization {
        style,
        explode,
        allow_reserved,
        allow_empty,
        media_type,
    } = old;
    let compound = |rule: Rule| match shape {
        Shape::Scalar => rule.with(Effect::Words),
        Shape::List | Shape::Any => rule,
    };
    if let Some((old, new)) = style.differs(&new.style) {
        drafts.add(compound(rules::STYLE), old.name(), new.name());
    }
    // If not stated, it follows from the style.
    let follows = |style: &Fact<Style>, explode: &Fact<bool>| {
        let style = style.known().map(|style| *style == Style::Form);
        style.is_some() && style == explode.known().copied()
    };
    let styles = style.known().zip(new.style.known());
    let is_stated = !(follows(style, explode) && follows(&new.style, &new.explode));
    if let Some((old, new)) = explode.differs(&new.explode)
        && is_stated
    {
        // Lists in the style `simple` and objects in `deepObject` are written in one way.
        let has = |wanted: Style| styles == Some((&wanted, &wanted));
        let rule = match shape {
            _ if has(Style::DeepObject) => rules::EXPLODE.with(Effect::Words),
            Shape::List if has(Style::Simple) => rules::EXPLODE.with(Effect::Words),
            _ => compound(rules::EXPLODE),
        };
        drafts.add(rule, *old, *new);
    }
    if let Some((was, is)) = allow_reserved.differs(&new.allow_reserved) {
        drafts.flag(&rules::RESERVED, *was, *is);
    }
    if let Some((was, is)) = allow_empty.differs(&new.allow_empty) {
        let rules = rules::RESERVED.of(Aspect::Empty, "allowEmptyValue");
        let reason = "an empty value is accepted or rejected differently";
        drafts.add(rules.to(*is).because(reason), *was, *is);
    }
    if let Some((old, new)) = media_type.differs(&new.media_type)
        && let Some(effect) = media::relation(old.as_deref(), new.as_deref())
    {
        let rule = rules::SERIALIZED_AS.with(effect);
        drafts.add(rule, old.as_deref(), new.as_deref());
    }
}
