//! Comparison of contracts without operations, such as libraries of schemas that other contracts use.

use super::{
    Aspect, comparison::Comparison, draft::Drafts, headers, matching, pair::Role, parameters,
    responses, rules,
};
use crate::model::{At, Components, Direction, Listing};

/// Compares components by their names, which other contracts refer to. A schema may be used in
/// requests and in responses.
pub(super) fn compare<'c>(
    comparison: &mut Comparison<'c>,
    old: &'c Components,
    new: &'c Components,
    roots: (At, At),
) {
    let Components {
        schemas,
        parameters,
        bodies,
        responses,
        headers,
        path_items,
        callbacks,
    } = old;
    for (name, old, new) in both(comparison, "schema", (schemas, &new.schemas), roots) {
        for direction in [Direction::Request, Direction::Response] {
            let user = comparison.user(&format!("schema {name}"));
            let at = (direction, Role::Document);
            comparison.schemas(user, "", None, (*old, *new), at);
        }
    }
    for (name, old, new) in both(
        comparison,
        "parameter",
        (parameters, &new.parameters),
        roots,
    ) {
        let user = comparison.user(&format!("parameter {name}"));
        parameters::component(comparison, (user, Direction::Request), old, new);
    }
    for (name, old, new) in both(comparison, "request body", (bodies, &new.bodies), roots) {
        let user = comparison.user(&format!("request body {name}"));
        comparison.body((user, Direction::Request), old, new);
    }
    for (name, old, new) in both(comparison, "response", (responses, &new.responses), roots) {
        let user = comparison.user(&format!("response {name}"));
        responses::response(comparison, (user, Direction::Response), old, new);
    }
    let user = comparison.user("headers");
    headers::compare(
        comparison,
        (user, Direction::Response),
        "",
        headers,
        &new.headers,
    );
    let kind = (Aspect::Operation, false);
    comparison.operations(path_items, &new.path_items, kind, roots);
    let kind = (Aspect::Callback, true);
    comparison.operations(callbacks, &new.callbacks, kind, roots);
}

type Named<T> = Listing<(Box<str>, T)>;

/// Returns the components that both sides have, and reports the others.
fn both<'c, T>(
    comparison: &mut Comparison<'c>,
    kind: &str,
    (old, new): (&'c Named<T>, &'c Named<T>),
    (old_root, new_root): (At, At),
) -> Vec<(&'c str, &'c T, &'c T)> {
    let paired = matching::pair(&old.items, &new.items, |(name, _)| &**name);
    for ((name, _), side) in paired.lone(old.complete, new.complete) {
        let mut drafts = Drafts::new(Direction::None, old_root, new_root);
        let name = format!("{kind} {name}");
        drafts
            .only(&rules::COMPONENT, side, name.clone())
            .named(&name);
        comparison.keep(None, "", drafts);
    }
    (paired.both.into_iter())
        .map(|((name, old), (_, new))| (&**name, old, new))
        .collect()
}
