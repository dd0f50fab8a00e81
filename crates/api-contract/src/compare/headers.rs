//! Comparison of the headers of responses and of parts, and of how parts are encoded.

use super::{
    Aspect, Effect,
    comparison::Comparison,
    draft::{Drafts, Side},
    lifecycle::Life,
    matching,
    pair::Role,
    parameters::{Sent, serializations},
    rules,
};
use crate::model::{Direction, Encoding, Header, Listing};

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
    old: &'c [Encoding],
    new: &'c [Encoding],
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
        serializations(serialization, &new.serialization, false, &mut drafts);
        comparison.keep(Some(user), part, drafts.named(name));
        compare(comparison, (user, direction), part, headers, &new.headers);
    }
    for (encoding, side) in paired.lone(true, true) {
        let mut drafts = Drafts::new(direction, encoding.at, encoding.at);
        let rule = match is_default(encoding) {
            true => rules::ENCODING.on(side).with(Effect::Neutral),
            false => rules::ENCODING.on(side),
        };
        drafts.only_by(rule, side, "present").named(&encoding.name);
        comparison.keep(Some(user), part, drafts);
    }
}

/// Returns whether an encoding is the default one.
fn is_default(encoding: &Encoding) -> bool {
    use crate::model::{Fact, Style};
    let serialization = &encoding.serialization;
    encoding.headers.items.is_empty()
        && serialization.media_type == Fact::Known(None)
        && serialization.style == Fact::Known(Style::Form)
        && serialization.explode == Fact::Known(true)
}
