//! Comparison of responses, by status.

use serde_json::Value;

use super::{
    Action, Aspect, Effect,
    comparison::{Comparison, Matched},
    draft::Drafts,
    matching, parameters, words,
};
use crate::model::{Direction, Listing, Response};

pub(super) fn compare<'c>(
    comparison: &mut Comparison<'c>,
    matched: &Matched<'c>,
    old: &'c Listing<Response>,
    new: &'c Listing<Response>,
) {
    let direction = matched.direction(Direction::Response);
    let paired = matching::pair(&old.items, &new.items, |response| {
        response.status.to_uppercase()
    });
    for (old, new) in paired.both {
        response(comparison, matched.user, direction, old, new);
    }
    for (list, action, told) in [
        (paired.removed, Action::Removed, new.complete),
        (paired.added, Action::Added, old.complete),
    ] {
        for response in list.into_iter().filter(|_| told) {
            let (effect, reason) = match action {
                Action::Removed if response.status.starts_with('2') => {
                    (Effect::Changes, "who waits for this answer gets another")
                }
                Action::Removed => (Effect::Neutral, "this answer does not come any more"),
                _ => (Effect::Neutral, "clients go by the class of a status"),
            };
            let mut drafts = Drafts::new(direction, matched.old.at, matched.new.at);
            let draft = drafts
                .draft(Aspect::Status, action, effect, reason)
                .named(&response.status);
            let status = Value::from(&*response.status);
            drafts.push(match action {
                Action::Removed => draft.values(status, Value::Null).old_at(response.at),
                _ => draft.values(Value::Null, status).new_at(response.at),
            });
            comparison.keep(Some(matched.user), "response", drafts);
        }
    }
}

fn response<'c>(
    comparison: &mut Comparison<'c>,
    user: usize,
    direction: Direction,
    old: &'c Response,
    new: &'c Response,
) {
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
    parameters::headers(comparison, (user, direction), &part, headers, &new.headers);
    comparison.contents(user, direction, &part, content, &new.content);
}

type Links = Listing<(Box<str>, Value)>;

fn linked(old: &Links, new: &Links, drafts: &mut Drafts) {
    let paired = matching::pair(&old.items, &new.items, |(name, _)| &**name);
    let both = paired.both.into_iter().filter(|(old, new)| old.1 != new.1);
    let changed = both.map(|(old, new)| (Action::Changed, Some(old), Some(new)));
    let removed = paired.removed.into_iter();
    let removed = removed.map(|old| (Action::Removed, Some(old), None));
    let added = paired.added.into_iter();
    let added = added.map(|new| (Action::Added, None, Some(new)));
    for (action, old_link, new_link) in changed.chain(removed).chain(added) {
        let told = match action {
            Action::Removed => new.complete,
            Action::Added => old.complete,
            _ => true,
        };
        let name = old_link.or(new_link).map_or("", |(name, _)| name);
        let value =
            |link: Option<&(Box<str>, Value)>| link.map_or(Value::Null, |(_, value)| value.clone());
        let reason = "links tell where to go next; no call depends on them";
        let draft = drafts.draft(Aspect::Link, action, Effect::Neutral, reason);
        if told {
            drafts.push(
                draft
                    .named(name)
                    .values(value(old_link), value(new_link))
                    .member("links"),
            );
        }
    }
}
