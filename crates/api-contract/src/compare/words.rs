//! Comparison of documentation, examples and extensions, which do not affect the wire.

use serde_json::Value;

use super::{draft::Drafts, lifecycle, numbers, rules};
use crate::model::{Docs, Fact};

/// Compares documentation, examples and extensions.
pub(super) fn docs(
    old: &Fact<Option<Box<Docs>>>,
    new: &Fact<Option<Box<Docs>>>,
    drafts: &mut Drafts,
) {
    docs_but(old, new, "", drafts);
}

/// Compares documentation, examples and all extensions but one.
pub(super) fn docs_but(
    old: &Fact<Option<Box<Docs>>>,
    new: &Fact<Option<Box<Docs>>>,
    except: &str,
    drafts: &mut Drafts,
) {
    let Some((old, new)) = old.differs(new) else {
        return;
    };
    let nothing = Docs::default();
    let new = new.as_deref().unwrap_or(&nothing);
    let Docs {
        title,
        description,
        examples,
        external,
        extensions,
    } = old.as_deref().unwrap_or(&nothing);
    for (field, old, new) in [
        ("title", title, &new.title),
        ("description", description, &new.description),
        ("externalDocs", external, &new.external),
    ] {
        if old != new {
            let rule = rules::WORDS.in_field(field);
            drafts.add(rule, old.as_deref(), new.as_deref());
        }
    }
    let values = |examples: &[(Box<str>, Value)]| match examples {
        [] => Value::Null,
        [(_, value)] => value.clone(),
        examples => examples.iter().map(|(_, value)| value.clone()).collect(),
    };
    if !same_examples(examples, &new.examples) {
        let rule = rules::WORDS.in_field("examples");
        drafts.add(rule, values(examples), values(&new.examples));
    }
    self::extensions((extensions, &new.extensions), except, drafts);
}

type Named = [(Box<str>, Value)];

fn same_examples(old: &Named, new: &Named) -> bool {
    let mut both = old.iter().zip(new);
    old.len() == new.len() && both.all(|(old, new)| old.0 == new.0 && numbers::same(&old.1, &new.1))
}

fn extensions((old, new): (&Named, &Named), except: &str, drafts: &mut Drafts) {
    let mut names: Vec<&str> = Vec::new();
    for (name, _) in old.iter().chain(new) {
        let is_evaluated = lifecycle::EXTENSIONS.contains(&&**name) || **name == *except;
        if !names.contains(&&**name) && !is_evaluated {
            names.push(name);
        }
    }
    for name in names {
        let find = |list: &Named| {
            let found = list.iter().find(|(known, _)| **known == *name);
            found.map(|(_, value)| value.clone()).unwrap_or_default()
        };
        let (old, new) = (find(old), find(new));
        if !numbers::same(&old, &new) {
            drafts.add(rules::EXTENSION, old, new).named(name);
        }
    }
}
