//! Comparison of responses, by status.

use std::collections::HashSet;

use serde_json::Value;

use super::{
    Effect,
    comparison::{Comparison, Matched},
    draft::{Drafts, Side},
    headers, matching, rules, words,
};
use crate::model::{At, Direction, Listing, Response};

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
    let mut known: HashSet<(At, At)> = HashSet::new();
    for (lone, side) in paired.lone(old.complete, new.complete) {
        let (own, others) = match side {
            Side::Old => (&old.items, &new.items),
            Side::New => (&new.items, &old.items),
        };
        let counterparts = counterparts(lone, own, others);
        for other in &counterparts {
            let (old, new) = match side {
                Side::Old => (lone, *other),
                Side::New => (*other, lone),
            };
            if known.insert((old.at, new.at)) {
                response(comparison, at, old, new);
            }
        }
        let rule = match side {
            side if !counterparts.is_empty() => {
                rules::STATUS.on(side).because(rules::STATUS_COVERED)
            }
            Side::Old if lone.status.starts_with('2') => {
                let reason = "a client that expects this response gets another";
                rules::STATUS.removed.with(Effect::Changes).because(reason)
            }
            side => rules::STATUS.on(side),
        };
        let mut drafts = Drafts::new(direction, matched.old.at, matched.new.at);
        let draft = drafts.only_by(rule, side, &*lone.status);
        draft.named(&lone.status).at_side(side, lone.at);
        comparison.keep(Some(matched.user), "response", drafts);
    }
}

/// Returns the responses of the other side that describe statuses of a response which only one side has.
fn counterparts<'c>(
    lone: &Response,
    own: &'c [Response],
    others: &'c [Response],
) -> Vec<&'c Response> {
    let is_lone = |response: &Response| response.status == lone.status;
    let general = describing(others, &lone.status);
    let special = others
        .iter()
        .filter(|other| describing(own, &other.status).is_some_and(is_lone));
    general.into_iter().chain(special).collect()
}

/// Returns the response that describes a status or a range of them: the response of that name, of a range
/// that includes it, or the default. A default beside a success describes only errors.
fn describing<'c>(list: &'c [Response], status: &str) -> Option<&'c Response> {
    let find = |is: &dyn Fn(&Response) -> bool| list.iter().find(|response| is(response));
    let is_default = |response: &Response| response.status.eq_ignore_ascii_case("default");
    let is_error = status.starts_with(['4', '5']);
    let has_success = || list.iter().any(|response| response.status.starts_with('2'));
    find(&|response| response.status.eq_ignore_ascii_case(status))
        .or_else(|| find(&|response| includes(&response.status, status)))
        .or_else(|| find(&is_default).filter(|_| is_error || !has_success()))
}

/// Returns whether a range, such as `2XX`, includes a status.
fn includes(range: &str, status: &str) -> bool {
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
