//! Comparison of bodies and their media types.

use super::{
    Aspect,
    comparison::{Comparison, Matched, optionality},
    draft::{Drafts, Side},
    headers,
    media::{self, Format},
    pair::Role,
    rules, words,
};
use crate::model::{Body, Direction, Fact, Listing, MediaType, SchemaId, Types};

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
        let (body, side) = match (old, new) {
            (None, None) => return,
            (Some(old), Some(new)) => return self.body((matched.user, direction), old, new),
            (Some(old), None) => (old, Side::Old),
            (None, Some(new)) => (new, Side::New),
        };
        let mut drafts = Drafts::new(direction, matched.old.at, matched.new.at);
        let (rules, text) = match body.required.is_true() {
            true => (&rules::BODY_REQUIRED, "required"),
            false => (&rules::BODY, "optional"),
        };
        drafts.only(rules, side, text).at_side(side, body.at);
        self.keep(Some(matched.user), "request body", drafts);
    }

    /// Compares two bodies.
    pub(super) fn body(
        &mut self,
        (user, direction): (usize, Direction),
        old: &'c Body,
        new: &'c Body,
    ) {
        let Body {
            at,
            required,
            content,
            docs,
        } = old;
        let mut drafts = Drafts::new(direction, *at, new.at);
        optionality(Aspect::Body, required, &new.required, &mut drafts);
        words::docs(docs, &new.docs, &mut drafts);
        let part = "request body";
        self.contents((user, direction), part, content, &new.content);
        self.keep(Some(user), part, drafts);
    }

    /// Compares the media types of a body.
    pub(super) fn contents(
        &mut self,
        at: (usize, Direction),
        part: &str,
        old: &'c Listing<MediaType>,
        new: &'c Listing<MediaType>,
    ) {
        let (user, direction) = at;
        let matches = media::matched(&old.items, &new.items, direction);
        for (old, new, rule) in matches.both {
            if let Some(rule) = rule {
                let mut drafts = Drafts::new(direction, old.at, new.at);
                drafts.add(rule, &*old.name, &*new.name).named(&new.name);
                self.keep(Some(user), part, drafts);
            }
            self.media_type(at, part, old, new);
        }
        let removed = matches.removed.iter().filter(|_| new.complete);
        let removed = removed.map(|media_type| (*media_type, Side::Old));
        let added = matches.added.iter().filter(|_| old.complete);
        for (media_type, side) in removed.chain(added.map(|media_type| (*media_type, Side::New))) {
            let mut drafts = Drafts::new(direction, media_type.at, media_type.at);
            let draft = drafts.only(&rules::MEDIA_TYPE, side, &*media_type.name);
            draft.named(&media_type.name);
            self.keep(Some(user), part, drafts);
        }
    }

    fn media_type(
        &mut self,
        (user, direction): (usize, Direction),
        part: &str,
        old: &'c MediaType,
        new: &'c MediaType,
    ) {
        // Every fact is named, so that a new one does not compile until it is compared.
        let MediaType {
            at,
            name,
            schema,
            encoding,
            docs,
        } = old;
        let part = format!("{part} {name}");
        let format = Format::of(name);
        let mut drafts = Drafts::new(direction, *at, new.at);
        words::docs(docs, &new.docs, &mut drafts);
        let lone = match (schema, &new.schema) {
            (Fact::Known(None), Fact::Known(Some(id))) => Some((Side::New, *id)),
            (Fact::Known(Some(id)), Fact::Known(None)) => Some((Side::Old, *id)),
            _ => None,
        };
        if let Some((side, id)) = lone
            && !self.is_unrestricted(side, id, format)
        {
            drafts
                .only(&rules::BODY_SCHEMA, side, "present")
                .named(name);
        }
        self.keep(Some(user), &part, drafts);
        let new_schema = new.schema;
        if let (Fact::Known(old), Fact::Known(new)) = (encoding, &new.encoding) {
            let described = |schema: &Fact<Option<SchemaId>>| schema.value().copied();
            let schemas = (described(schema), described(&new_schema));
            headers::encodings(self, (user, direction), &part, (old, new), schemas);
        }
        if let (Fact::Known(Some(old)), Fact::Known(Some(new))) = (schema, &new.schema) {
            // Bytes may be described as a binary text, or not at all.
            let is_raw = format == Format::Bytes
                && self.is_unrestricted(Side::Old, *old, format)
                && self.is_unrestricted(Side::New, *new, format);
            if !is_raw {
                let role = match media::is_xml(name) {
                    true => Role::Xml,
                    false => format.role(),
                };
                self.schemas(user, &part, None, (*old, *new), (direction, role));
            }
        }
    }

    /// Returns whether a schema states no more of a body than its media type does.
    fn is_unrestricted(&mut self, side: Side, id: SchemaId, format: Format) -> bool {
        let side = match side {
            Side::Old => &mut self.engine.old,
            Side::New => &mut self.engine.new,
        };
        let schema = side.schema(id);
        let is_binary = schema
            .format
            .value()
            .is_some_and(|format| **format == *"binary");
        let is_text = matches!(schema.types, Fact::Known(Types::STRING));
        side.is_any(id)
            || format == Format::Bytes
                && is_text
                && (is_binary || schema.format.value().is_none())
                && schema.limits.value().is_none()
                && schema.values.value().is_none()
    }
}
