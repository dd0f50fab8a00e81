//! Comparison of security requirements, servers and the contract's own description.

use serde_json::Value;

use super::{
    Action, Aspect, Effect, Options, comparison::Comparison, draft::Drafts, matching, words,
};
use crate::model::{
    At, Contract, Direction, Fact, Flow, Listing, Requirement, SecurityScheme, Server, Tag,
    Variable,
};

/// Compares the parts that belong to no operation.
pub(super) fn contract<'c>(
    comparison: &mut Comparison<'c>,
    old: &'c Contract,
    new: &'c Contract,
    roots: (At, At),
) {
    let Contract {
        title,
        version,
        docs,
        servers,
        tags,
        security_schemes,
        operations,
        webhooks,
        schemas: _,
        places: _,
        problems: _,
    } = old;
    let mut drafts = Drafts::new(Direction::None, roots.0, roots.1);
    for (member, old, new) in [
        ("title", title, &new.title),
        ("version", version, &new.version),
    ] {
        if let Some((old, new)) = old.differs(new) {
            let reason = "the contract has another name; nothing on the wire has";
            let draft = drafts.draft(Aspect::Info, Action::Changed, Effect::Words, reason);
            let draft = draft.values(old.as_deref(), new.as_deref());
            drafts.push(draft.named(member).member("info"));
        }
    }
    words::docs(docs, &new.docs, &mut drafts);
    for draft in &mut drafts.list {
        draft
            .subject
            .get_or_insert_with(|| draft.old_spot.member.into());
        (draft.old_spot.member, draft.new_spot.member) = ("info", "info");
    }
    if let (Fact::Known(old), Fact::Known(new)) = (servers, &new.servers) {
        self::servers(old, new, &mut drafts);
    }
    described_tags(tags, &new.tags, &mut drafts);
    let strict = comparison.engine.options.strict_security;
    schemes(security_schemes, &new.security_schemes, strict, &mut drafts);
    comparison.keep(None, "", drafts);
    let kind = (Aspect::Operation, false);
    comparison.operations(operations, &new.operations, kind, roots);
    comparison.operations(webhooks, &new.webhooks, (Aspect::Webhook, true), roots);
}

fn described_tags(old: &Listing<Tag>, new: &Listing<Tag>, drafts: &mut Drafts) {
    let paired = matching::pair(&old.items, &new.items, |tag| &*tag.name);
    for (old, new) in paired.both {
        let Tag { at, name, docs } = old;
        let mut within = Drafts::new(Direction::None, *at, new.at);
        words::docs(docs, &new.docs, &mut within);
        drafts
            .list
            .extend(within.list.into_iter().map(|draft| draft.named(name)));
    }
}

fn schemes(
    old: &Listing<SecurityScheme>,
    new: &Listing<SecurityScheme>,
    strict: bool,
    drafts: &mut Drafts,
) {
    let effect = if strict {
        Effect::Unclear
    } else {
        Effect::Neutral
    };
    let paired = matching::pair(&old.items, &new.items, |scheme| &*scheme.name);
    for (old, new) in paired.both {
        let SecurityScheme {
            at,
            name,
            kind,
            wire,
            discovery,
            flows,
            docs,
        } = old;
        let mut within = Drafts::new(Direction::None, *at, new.at);
        let reason = "credentials are sent, or had, in another way";
        for (member, old, new) in [("type", kind, &new.kind), ("name", wire, &new.wire)] {
            if let Some((old, new)) = old.differs(new) {
                let draft = within.draft(Aspect::SecurityScheme, Action::Changed, effect, reason);
                within.push(draft.values(&**old, &**new).member(member));
            }
        }
        if let Some((old, new)) = discovery.differs(&new.discovery) {
            let draft = within.draft(
                Aspect::SecurityScheme,
                Action::Changed,
                Effect::Neutral,
                reason,
            );
            let draft = draft.values(old.as_deref(), new.as_deref());
            within.push(draft.member("openIdConnectUrl"));
        }
        if let Some((old, new)) = flows.differs(&new.flows) {
            let reason = "tokens are had elsewhere, or with other scopes";
            let draft = within.draft(
                Aspect::SecurityScheme,
                Action::Changed,
                Effect::Neutral,
                reason,
            );
            within.push(
                draft
                    .values(flows_value(old), flows_value(new))
                    .member("flows"),
            );
        }
        words::docs(docs, &new.docs, &mut within);
        drafts
            .list
            .extend(within.list.into_iter().map(|draft| draft.named(name)));
    }
    let reason = "what calls need is said by the operations";
    for (list, action, told) in [
        (paired.removed, Action::Removed, new.complete),
        (paired.added, Action::Added, old.complete),
    ] {
        for scheme in list.into_iter().filter(|_| told) {
            let draft = drafts.draft(Aspect::SecurityScheme, action, Effect::Neutral, reason);
            let name = Value::from(&*scheme.name);
            drafts.push(match action {
                Action::Removed => draft
                    .values(name, Value::Null)
                    .old_at(scheme.at)
                    .named(&scheme.name),
                _ => draft
                    .values(Value::Null, name)
                    .new_at(scheme.at)
                    .named(&scheme.name),
            });
        }
    }
}

fn flows_value(flows: &[Flow]) -> Value {
    let mut values = serde_json::Map::new();
    for Flow { name, urls, scopes } in flows {
        let mut members = serde_json::Map::new();
        for (name, url) in urls {
            members.insert(name.to_string(), Value::from(&**url));
        }
        let scopes: Value = scopes.iter().map(|(name, _)| &**name).collect();
        members.insert("scopes".to_owned(), scopes);
        values.insert(name.to_string(), members.into());
    }
    values.into()
}

/// Compares the security requirements, of which one is sufficient.
pub(super) fn requirements(
    old: &Fact<Vec<Requirement>>,
    new: &Fact<Vec<Requirement>>,
    options: Options,
    drafts: &mut Drafts,
) {
    let Some((old, new)) = old.differs(new) else {
        return;
    };
    // No requirement at all means that no credentials are needed.
    let nobody = vec![Requirement::new()];
    let meant = |list: &'_ Vec<Requirement>| {
        if list.is_empty() {
            nobody.clone()
        } else {
            list.clone()
        }
    };
    let (old_ways, new_ways) = (meant(old), meant(new));
    let lasts = old_ways
        .iter()
        .all(|old| new_ways.iter().any(|new| within(new, old)));
    let held = new_ways
        .iter()
        .all(|new| old_ways.iter().any(|old| within(old, new)));
    let (action, effect, reason) = match (lasts, held) {
        (true, true) => return,
        (true, false) => (
            Action::Widened,
            Effect::Widens,
            "whoever was allowed still is",
        ),
        (false, true) => (
            Action::Narrowed,
            Effect::Narrows,
            "some who were allowed no longer are, unless the service asked for it all along",
        ),
        (false, false) => (
            Action::Changed,
            Effect::Changes,
            "whoever was allowed needs something else, unless it is only said now",
        ),
    };
    // Most contracts document a requirement long after the service has it, and credentials are set
    // on a client as a whole.
    let effect = match effect {
        Effect::Narrows | Effect::Changes if !options.strict_security => Effect::Neutral,
        effect => effect,
    };
    drafts.push(
        drafts
            .draft(Aspect::Security, action, effect, reason)
            .values(ways(old), ways(new))
            .member("security"),
    );
}

/// Returns whether credentials that satisfy one requirement satisfy the other.
fn within(needed: &Requirement, had: &Requirement) -> bool {
    needed.iter().all(|(name, scopes)| {
        had.iter()
            .any(|(other, had)| name == other && scopes.iter().all(|scope| had.contains(scope)))
    })
}

fn ways(list: &[Requirement]) -> Value {
    let one = |(name, scopes): &(Box<str>, Vec<Box<str>>)| {
        if scopes.is_empty() {
            name.to_string()
        } else {
            format!("{name} ({})", scopes.join(", "))
        }
    };
    let way = |requirement: &Requirement| {
        let parts: Vec<String> = requirement.iter().map(one).collect();
        if parts.is_empty() {
            "nothing".to_owned()
        } else {
            parts.join(" and ")
        }
    };
    if list.is_empty() {
        return "nothing".into();
    }
    let ways: Vec<String> = list.iter().map(way).collect();
    ways.join(" or ").into()
}

/// Compares servers. They depend on the deployment: clients may set another URL.
pub(super) fn servers(old: &[Server], new: &[Server], drafts: &mut Drafts) {
    let paired = matching::pair(old, new, |server| &*server.url);
    let reason = "where the API answers is a matter of its deployment";
    for (old, new) in paired.both {
        let Server {
            at,
            url,
            variables,
            docs,
        } = old;
        let mut within = Drafts::new(Direction::None, *at, new.at);
        if *variables != new.variables {
            let draft = within.draft(Aspect::Server, Action::Changed, Effect::Neutral, reason);
            let values = |server: &Server| -> Value {
                let variables = server.variables.iter();
                let texts = variables.map(|variable| {
                    let Variable {
                        name,
                        default,
                        values,
                    } = variable;
                    format!("{name} = {default} of {}", values.join(", "))
                });
                texts.collect::<Vec<_>>().into()
            };
            within.push(draft.values(values(old), values(new)).member("variables"));
        }
        words::docs(docs, &new.docs, &mut within);
        drafts
            .list
            .extend(within.list.into_iter().map(|draft| draft.named(url)));
    }
    for (list, action) in [
        (paired.removed, Action::Removed),
        (paired.added, Action::Added),
    ] {
        for server in list {
            let draft = drafts
                .draft(Aspect::Server, action, Effect::Neutral, reason)
                .named(&server.url);
            drafts.push(match action {
                Action::Removed => draft.values(&*server.url, Value::Null).old_at(server.at),
                _ => draft.values(Value::Null, &*server.url).new_at(server.at),
            });
        }
    }
}
