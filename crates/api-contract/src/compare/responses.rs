//! Comparison of responses, by status.

use serde_json::Value;

use super::{
    Effect,
    comparison::{Comparison, Matched},
    draft::{Drafts, Side},
    headers, matching, rules, words,
};
use crate::model::{Direction, Listing, Response};

pub(super) fn compare<'c>(
    comparison: &mut Comparison<'c>,
    matched: &Matched<'c>,
    old: &'c Listing<Response>,
    new: &'c Listing<Response>,
) {
    let direction = matched.direction(Direction::Response);
    let at = (matched.user, direction);
    let paired = matching::pair(&old.items, &new.items, |response| {
        response.status.to_uppercase()
    });
    for (old, new) in &paired.both {
        response(comparison, at, old, new);
    }
    for (lone, side) in paired.lone(old.complete, new.complete) {
        let others = match side {
            Side::Old => &new.items,
            Side::New => &old.items,
        };
        // A status may be part of a range that the other side has, or the reverse.
        let mut related: Vec<&Response> = (others.iter())
            .filter(|other| {
                covers(&other.status, &lone.status) || covers(&lone.status, &other.status)
            })
            .collect();
        related.retain(|other| match side {
            Side::Old => true,
            // It was compared as one that was removed.
            Side::New => {
                !(paired.removed.iter()).any(|old| std::ptr::eq(*old, *other) && new.complete)
            }
        });
        let is_covered = others.iter().any(|other| {
            covers(&other.status, &lone.status) || covers(&lone.status, &other.status)
        });
        for other in related {
            match side {
                Side::Old => response(comparison, at, lone, other),
                Side::New => response(comparison, at, other, lone),
            }
        }
        let rule = match (side, is_covered) {
            (_, true) => rules::STATUS.on(side).because(rules::STATUS_COVERED),
            (Side::Old, _) if lone.status.starts_with('2') => {
                let reason = "a client that expects this response gets another";
                rules::STATUS.removed.with(Effect::Changes).because(reason)
            }
            (side, _) => rules::STATUS.on(side),
        };
        let mut drafts = Drafts::new(direction, matched.old.at, matched.new.at);
        let draft = drafts.only_by(rule, side, &*lone.status);
        draft.named(&lone.status).at_side(side, lone.at);
        comparison.keep(Some(matched.user), "response", drafts);
    }
}

/// Returns whether a range, such as `2XX`, includes a status.
fn covers(range: &str, status: &str) -> bool {
    let range = range.to_uppercase();
    let is_number = status.len() == 3 && status.bytes().all(|byte| byte.is_ascii_digit());
    is_number && range.ends_with("XX") && range.get(..1) == status.get(..1)
}

/// Compares two responses.
pub(super) fn response<'c>(
    comparison: &mut Comparison<'c>,
    (user, direction): (usize, Direction),
    old: &'c Response,
    new: &'c Response,
) {
    // Every fact is named, so that a new one does not compile until it is compared.
    let Response {
        at,
        status,
        headers,
        content,
        links,
        docs,
    } = old;
    let part = format!("response {status}");
    let mut drafts = Drafts::new(direction, *at, new.at);
    linked(links, &new.links, &mut drafts);
    words::docs(docs, &new.docs, &mut drafts);
    comparison.keep(Some(user), &part, drafts);
    headers::compare(comparison, (user, direction), &part, headers, &new.headers);
    comparison.contents((user, direction), &part, content, &new.content);
}

type Links = Listing<(Box<str>, Value)>;

fn linked(old: &Links, new: &Links, drafts: &mut Drafts) {
    let paired = matching::pair(&old.items, &new.items, |(name, _)| &**name);
    for ((name, old), (_, new)) in &paired.both {
        if old != new {
            drafts
                .add(rules::LINK_CHANGED, old.clone(), new.clone())
                .named(name);
        }
    }
    for ((name, link), side) in paired.lone(old.complete, new.complete) {
        drafts.only(&rules::LINK, side, link.clone()).named(name);
    }
}
