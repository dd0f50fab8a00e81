//! Comparison of security requirements and schemes, and of the contract's own description.

use std::collections::HashMap;

use serde_json::Value;

use super::{
    Aspect, Effect, Options, comparison::Comparison, components, draft::Drafts, matching, rules,
    servers, words,
};
use crate::model::{
    At, Contract, Direction, Fact, Flow, Listing, Requirement, SecurityScheme, Tag,
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
        components,
        schemas: _,
        places: _,
        problems: _,
    } = old;
    let mut drafts = Drafts::new(Direction::None, roots.0, roots.1);
    for (field, old, new) in [
        ("title", title, &new.title),
        ("version", version, &new.version),
    ] {
        if let Some((old, new)) = old.differs(new) {
            let draft = drafts.add(rules::INFO, old.as_deref(), new.as_deref());
            draft.named(field);
        }
    }
    words::docs(docs, &new.docs, &mut drafts);
    for draft in &mut drafts.list {
        draft
            .subject
            .get_or_insert_with(|| draft.old_spot.field.into());
        (draft.old_spot.field, draft.new_spot.field) = ("info", "info");
    }
    described_tags(tags, &new.tags, &mut drafts);
    comparison.schemes = renamed(security_schemes, &new.security_schemes);
    let strict = comparison.engine.options.strict_security;
    let both = (security_schemes, &new.security_schemes);
    schemes(both, &comparison.schemes, strict, &mut drafts);
    if let (Fact::Known(old), Fact::Known(new)) = (servers, &new.servers) {
        comparison.base = servers::Base::of(old, new);
        servers::compare(old, new, &mut drafts);
    }
    let kind = (Aspect::Operation, false);
    comparison.operations(operations, &new.operations, kind, roots);
    comparison.operations(webhooks, &new.webhooks, (Aspect::Webhook, true), roots);
    comparison.base.report(&mut drafts);
    comparison.keep(None, "", drafts);
    if let (Some(old), Some(new)) = (components, &new.components) {
        components::compare(comparison, old, new, roots);
    }
}

fn described_tags(old: &Listing<Tag>, new: &Listing<Tag>, drafts: &mut Drafts) {
    let paired = matching::pair(&old.items, &new.items, |tag| &*tag.name);
    for (old, new) in paired.both {
        let Tag { at, name, docs } = old;
        let mut within = Drafts::new(Direction::None, *at, new.at);
        words::docs(docs, &new.docs, &mut within);
        drafts.list.extend(within.named(name).list);
    }
}

/// Returns the old names of schemes that were renamed, by their new names.
fn renamed(
    old: &Listing<SecurityScheme>,
    new: &Listing<SecurityScheme>,
) -> HashMap<Box<str>, Box<str>> {
    let paired = matching::pair(&old.items, &new.items, |scheme| &*scheme.name);
    let is_known =
        |scheme: &SecurityScheme| scheme.kind.known().is_some_and(|kind| !kind.is_empty());
    let same = |old: &SecurityScheme, new: &SecurityScheme| {
        is_known(old)
            && old.kind == new.kind
            && old.wire == new.wire
            && old.discovery == new.discovery
            && old.flows == new.flows
    };
    let mut names = HashMap::new();
    for new in &paired.added {
        let mut equal = paired.removed.iter().filter(|old| same(old, new));
        let rivals = paired.added.iter().filter(|other| same(other, new));
        if let (Some(old), None, 1) = (equal.next(), equal.next(), rivals.count()) {
            names.insert(new.name.clone(), old.name.clone());
        }
    }
    names
}

/// Compares security schemes. A change of a scheme breaks clients only with `strict_security`, since
/// contracts document late what services have always required.
fn schemes(
    (old, new): (&Listing<SecurityScheme>, &Listing<SecurityScheme>),
    renamed: &HashMap<Box<str>, Box<str>>,
    is_strict: bool,
    drafts: &mut Drafts,
) {
    let old_name = |scheme: &SecurityScheme| -> Box<str> {
        renamed.get(&scheme.name).unwrap_or(&scheme.name).clone()
    };
    let mut paired = matching::pair(&old.items, &new.items, |scheme| scheme.name.clone());
    paired.again(old_name);
    for (old, new) in &paired.both {
        let mut within = Drafts::new(Direction::None, old.at, new.at);
        if old.name != new.name {
            within.add(rules::SCHEME_RENAMED, &*old.name, &*new.name);
        }
        scheme((old, new), is_strict, &mut within);
        drafts.list.extend(within.named(&old.name).list);
    }
    for (scheme, side) in paired.lone(old.complete, new.complete) {
        let draft = drafts.only(&rules::SCHEME, side, &*scheme.name);
        draft.named(&scheme.name).at_side(side, scheme.at);
    }
}

fn scheme((old, new): (&SecurityScheme, &SecurityScheme), is_strict: bool, drafts: &mut Drafts) {
    // Every fact is named, so that a new one does not compile until it is compared.
    let SecurityScheme {
        at: _,
        name: _,
        kind,
        wire,
        discovery,
        flows,
        docs,
    } = old;
    let rule = match is_strict {
        true => rules::SCHEME_CHANGED.with(Effect::Unclear),
        false => rules::SCHEME_CHANGED,
    };
    for (field, old, new) in [("type", kind, &new.kind), ("name", wire, &new.wire)] {
        if let Some((old, new)) = old.differs(new) {
            drafts.add(rule.in_field(field), &**old, &**new);
        }
    }
    if let Some((old, new)) = discovery.differs(&new.discovery) {
        let rule = rules::SCHEME_CHANGED.in_field("openIdConnectUrl");
        drafts.add(rule, old.as_deref(), new.as_deref());
    }
    if let Some((old, new)) = flows.differs(&new.flows) {
        let rule = rules::SCHEME_CHANGED.in_field("flows");
        drafts.add(rule, flows_value(old), flows_value(new));
    }
    words::docs(docs, &new.docs, drafts);
}

fn flows_value(flows: &[Flow]) -> Value {
    let mut values = serde_json::Map::new();
    for Flow { name, urls, scopes } in flows {
        let mut fields = serde_json::Map::new();
        for (name, url) in urls {
            fields.insert(name.to_string(), Value::from(&**url));
        }
        let scopes: Value = scopes.iter().map(|(name, _)| &**name).collect();
        fields.insert("scopes".to_owned(), scopes);
        values.insert(name.to_string(), fields.into());
    }
    values.into()
}

/// Compares the security requirements, of which one is sufficient.
pub(super) fn requirements(
    old: &Fact<Vec<Requirement>>,
    new: &Fact<Vec<Requirement>>,
    (options, renamed): (Options, &HashMap<Box<str>, Box<str>>),
    drafts: &mut Drafts,
) {
    let Some((old, new)) = old.differs(new) else {
        return;
    };
    let old_name = |(name, scopes): &(Box<str>, Vec<Box<str>>)| {
        (renamed.get(name).unwrap_or(name).clone(), scopes.clone())
    };
    let new: Vec<Requirement> = (new.iter())
        .map(|requirement| requirement.iter().map(old_name).collect())
        .collect();
    // No requirement at all means that no credentials are needed.
    let nobody = vec![Requirement::new()];
    let meant = |list: &'_ Vec<Requirement>| {
        if list.is_empty() {
            nobody.clone()
        } else {
            list.clone()
        }
    };
    let (old_ways, new_ways) = (meant(old), meant(&new));
    let lasts = old_ways
        .iter()
        .all(|old| new_ways.iter().any(|new| within(new, old)));
    let is_stricter = new_ways
        .iter()
        .all(|new| old_ways.iter().any(|old| within(old, new)));
    let (action, effect) = match (lasts, is_stricter) {
        (true, true) => return,
        (true, false) => (super::Action::Widened, Effect::Widens),
        (false, true) => (super::Action::Narrowed, Effect::Narrows),
        (false, false) => (super::Action::Changed, Effect::Changes),
    };
    // Most contracts document a requirement long after the service has it, and credentials are set
    // on a client as a whole.
    let effect = match effect {
        Effect::Narrows | Effect::Changes if !options.strict_security => Effect::Neutral,
        effect => effect,
    };
    let mut rule = rules::SECURITY.doing(action).with(effect);
    if lasts {
        rule = rule.because("the credentials of clients are still sufficient");
    }
    drafts.add(rule, ways(old), ways(&new));
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
