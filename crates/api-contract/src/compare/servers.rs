//! Comparison of servers. Their hosts depend on the deployment; their base path is part of every
//! address.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Effect, draft::Drafts, matching, rules, words};
use crate::model::{Direction, Server, Variable};

/// The base paths of both sides.
#[derive(Clone, Debug, Default)]
pub(super) struct Base {
    old: BTreeSet<String>,
    new: BTreeSet<String>,
    /// Whether the paths of operations make up for another base path.
    pub(super) is_compensated: bool,
}

impl Base {
    pub(super) fn of(old: &[Server], new: &[Server]) -> Self {
        Self {
            old: paths(old),
            new: paths(new),
            is_compensated: false,
        }
    }

    /// Returns the base path of each side, if both have one that is not the same.
    pub(super) fn moved(&self) -> Option<(&str, &str)> {
        let one = |paths: &'_ BTreeSet<String>| paths.len() == 1;
        if !one(&self.old) || !one(&self.new) || self.old == self.new {
            return None;
        }
        Some((self.old.first()?, self.new.first()?))
    }

    /// Reports base paths that no server has any more.
    pub(super) fn report(&self, drafts: &mut Drafts) {
        if self.old.is_subset(&self.new) {
            return;
        }
        let rule = match self.is_compensated {
            true => rules::BASE_PATH
                .with(Effect::Neutral)
                .because(rules::BASE_PATH_MOVED),
            false => rules::BASE_PATH,
        };
        let value = |paths: &BTreeSet<String>| -> Value {
            let shown = paths.iter().map(|path| match path.as_str() {
                "" => "/",
                path => path,
            });
            shown.collect::<Vec<_>>().join(", ").into()
        };
        drafts
            .add(rule, value(&self.old), value(&self.new))
            .named("base path");
    }
}

/// Returns the base paths of servers; without any server, the base path is empty.
fn paths(servers: &[Server]) -> BTreeSet<String> {
    let mut paths: BTreeSet<String> = servers.iter().flat_map(base_paths).collect();
    if paths.is_empty() {
        paths.insert(String::new());
    }
    paths
}

/// Returns the paths of a server's URL, for each value of its variables that is listed.
fn base_paths(server: &Server) -> Vec<String> {
    const MOST: usize = 64;
    let mut urls = vec![server.url.to_string()];
    for Variable {
        name,
        default,
        values,
    } in &server.variables
    {
        let place = format!("{{{name}}}");
        let all: BTreeSet<&str> = values
            .iter()
            .chain([default])
            .map(|value| &**value)
            .collect();
        let filled = urls.iter().flat_map(|url| {
            let all = all.iter().filter(|_| url.contains(&place));
            all.map(|value| url.replace(&place, value))
                .collect::<Vec<_>>()
        });
        let filled: Vec<String> = filled.take(MOST).collect();
        if !filled.is_empty() {
            urls = filled;
        }
    }
    urls.iter().map(|url| base_path(url)).collect()
}

fn base_path(url: &str) -> String {
    let rest = match url.split_once("//") {
        Some((_, rest)) => rest.find('/').map_or("", |start| &rest[start..]),
        None => url,
    };
    let path = rest.split(['?', '#']).next().unwrap_or_default();
    let path = path.trim_matches('/');
    match path {
        "" | "." => String::new(),
        path => format!("/{path}"),
    }
}

/// Compares servers by their URLs.
pub(super) fn compare(old: &[Server], new: &[Server], drafts: &mut Drafts) {
    let url = |server: &Server| server.url.trim_end_matches('/').to_owned();
    let paired = matching::pair(old, new, url);
    for (old, new) in &paired.both {
        let Server {
            at,
            url,
            variables,
            docs,
        } = *old;
        let mut within = Drafts::new(Direction::None, *at, new.at);
        if *variables != new.variables {
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
            let rule = rules::SERVER_CHANGED.in_field("variables");
            within.add(rule, values(old), values(new));
        }
        words::docs(docs, &new.docs, &mut within);
        drafts.list.extend(within.named(url).list);
    }
    // Without any server, it is that of the document.
    let is_default = |server: &Server| (old.is_empty() || new.is_empty()) && url(server).is_empty();
    for (server, side) in paired.lone(true, true) {
        if !is_default(server) {
            let draft = drafts.only(&rules::SERVER, side, &*server.url);
            draft.named(&server.url).at_side(side, server.at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base_paths_are_taken_from_the_url() {
        for (url, expected) in [
            ("https://api.example.com/v1", "/v1"),
            ("https://api.example.com/v1/", "/v1"),
            ("https://api.example.com", ""),
            ("/", ""),
            ("/v2", "/v2"),
            ("./", ""),
            ("//api.example.com/a/b", "/a/b"),
        ] {
            assert_eq!(base_path(url), expected, "{url}");
        }
    }
}
