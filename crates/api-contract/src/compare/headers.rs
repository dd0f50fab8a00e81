//! Comparison of the headers of responses and of parts, and of how parts are encoded.

use super::{
    Aspect, Effect,
    comparison::Comparison,
    draft::{Drafts, Side},
    flatten,
    lifecycle::Life,
    matching, media,
    pair::Role,
    parameters::{Sent, Shape, serializations},
    rules,
};
use crate::model::{Direction, Encoding, Fact, Header, Listing, SchemaId, Style, Types};

/// Compares the headers of a response, or of a part of a form. The header `Content-Type` is ignored:
/// the media type of the content describes it.
pub(super) fn compare<'c>(
    comparison: &mut Comparison<'c>,
    (user, direction): (usize, Direction),
    part: &str,
    old: &'c Listing<Header>,
    new: &'c Listing<Header>,
) {
    let is_read = |header: &&Header| !header.name.eq_ignore_ascii_case("Content-Type");
    let paired = matching::pair(
        old.items.iter().filter(is_read),
        new.items.iter().filter(is_read),
        |header| header.name.to_lowercase(),
    );
    for (old, new) in &paired.both {
        let drafts = Drafts::new(direction, old.at, new.at);
        let part = format!("{part} header");
        let of = (Aspect::Header, Role::Header, user);
        let both = (Sent::of_header(old), Sent::of_header(new));
        comparison.sent(of, (&old.name, &part), both, drafts);
    }
    for (header, side) in paired.lone(old.complete, new.complete) {
        let life = Life {
            deprecated: &header.deprecated,
            docs: &header.docs,
        };
        let (rules, text) = match header.required.is_true() {
            true => (rules::HEADER_REQUIRED, "required"),
            false => (rules::HEADER, "optional"),
        };
        let rule = match side {
            Side::Old if life.has_ended(comparison.engine.options.today) => {
                rules::ENDED.of(Aspect::Header)
            }
            side => rules.on(side),
        };
        let mut drafts = Drafts::new(direction, header.at, header.at);
        drafts.only_by(rule, side, text).named(&header.name);
        comparison.keep(Some(user), part, drafts);
    }
}

/// Compares the encoding of the parts of a form.
pub(super) fn encodings<'c>(
    comparison: &mut Comparison<'c>,
    (user, direction): (usize, Direction),
    part: &str,
    (old, new): (&'c [Encoding], &'c [Encoding]),
    (old_schema, new_schema): (Option<SchemaId>, Option<SchemaId>),
) {
    let paired = matching::pair(old, new, |encoding| &*encoding.name);
    for (old, new) in &paired.both {
        let Encoding {
            at,
            name,
            serialization,
            headers,
        } = *old;
        let mut drafts = Drafts::new(direction, *at, new.at);
        serializations(serialization, &new.serialization, Shape::Any, &mut drafts);
        comparison.keep(Some(user), part, drafts.named(name));
        compare(comparison, (user, direction), part, headers, &new.headers);
    }
    for (encoding, side) in paired.lone(true, true) {
        let mut drafts = Drafts::new(direction, encoding.at, encoding.at);
        let (schema, own) = match side {
            Side::Old => (old_schema, &mut comparison.engine.old),
            Side::New => (new_schema, &mut comparison.engine.new),
        };
        let media_type = schema.and_then(|schema| default_type(own, schema, &encoding.name));
        let rule = match is_default(encoding, media_type) {
            true => rules::ENCODING.on(side).with(Effect::Neutral),
            false => rules::ENCODING.on(side),
        };
        drafts.only_by(rule, side, "present").named(&encoding.name);
        comparison.keep(Some(user), part, drafts);
    }
}

/// Returns the media type of a part that has no encoding.
fn default_type(
    side: &mut flatten::Side<'_>,
    schema: SchemaId,
    name: &str,
) -> Option<&'static str> {
    let schema = side.schema(schema);
    let mut part = (schema.properties.items.iter())
        .find(|property| *property.name == *name)
        .map(|property| side.schema(property.schema))?;
    if let (Fact::Known(Types::ARRAY), Fact::Known(Some(items))) = (part.types, part.items) {
        part = side.schema(items);
    }
    let is_bytes = matches!(part.format.value().map(|format| &**format), Some("binary"));
    match part.types {
        Fact::Known(Types::OBJECT) => Some("application/json"),
        Fact::Known(Types::STRING) if is_bytes => Some("application/octet-stream"),
        Fact::Known(types) if types.common(Types::OBJECT.with(Types::ARRAY)) == Types::NONE => {
            Some("text/plain")
        }
        _ => None,
    }
}

/// Returns whether an encoding is the default one of a part.
fn is_default(encoding: &Encoding, media_type: Option<&str>) -> bool {
    let serialization = &encoding.serialization;
    let stated = serialization.media_type.value().map(|stated| &**stated);
    encoding.headers.items.is_empty()
        && serialization.media_type != Fact::Unknown
        && (stated.is_none() || media::are_same(stated, media_type))
        && serialization.style == Fact::Known(Style::Form)
        && serialization.explode == Fact::Known(true)
}
