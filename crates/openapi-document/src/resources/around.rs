//! The facts around an operation, and the effect that follows from them where none is declared.

use serde_json::Map;

use super::{
    Act, Case, Effect, Ids, Role,
    lists::query_parameters,
    parameter_name,
    words::{self, Verb},
};
use crate::{
    Document, Operation, Parts,
    extensions::{self, Does, Expression, Switch},
    pointer,
    template::route,
};

/// An operation with the facts that determine its effect.
pub(super) struct Around<'a, 'd> {
    pub(super) document: &'d Document,
    pub(super) operation: &'a Operation<'d>,
    pub(super) role: Option<Role>,
    /// Parameters that do not identify an element.
    pub(super) scope: &'a [String],
    /// The properties that distinguish the elements of a singleton.
    pub(super) keys: Vec<&'d str>,
    pub(super) body: Option<Parts<'d>>,
    /// The schema of the elements that the response lists.
    pub(super) listed: Option<Parts<'d>>,
    /// The property that identifies an element.
    pub(super) id: Option<&'a str>,
}

impl Around<'_, '_> {
    /// Returns the effect: what is declared, and what follows from method and path.
    pub(super) fn effect(
        &self,
        written: extensions::Effect,
        resource: usize,
        allowed: Option<Vec<String>>,
    ) -> Effect {
        let sets = written.set.is_some() || written.switch.is_some();
        let inferred = self.inferred();
        let ids = match (written.id, written.does) {
            (Some(id), _) => Ids::At(id),
            (None, Some(Does::List | Does::Create)) => Ids::None,
            (None, does) if written.resource.is_some() && self.role.is_none() => {
                self.identified(does.unwrap_or(inferred.does))
            }
            (None, _) => inferred.ids,
        };
        let is_copy = inferred.does == Does::Create && self.role == Some(Role::Action);
        let from = match (written.from, &ids) {
            (Some(from), _) => Some(from),
            (None, Ids::At(id)) if is_copy => Some(id.clone()),
            _ => None,
        };
        let does = written.does.unwrap_or(match sets {
            true => Does::Update,
            false => inferred.does,
        });
        let each = match (does, &ids, &written.switch) {
            (Does::Create, _, None) if from.is_none() => self.several(),
            (Does::Update, Ids::Each { list, .. }, None) => Some(list.clone()),
            _ => None,
        };
        Effect {
            resource,
            switch: written.switch.map(|switch| cases(switch, allowed.as_ref())),
            act: Act {
                does,
                set: written.set.unwrap_or_default(),
                allowed,
                cancels: inferred.cancels && written.does.is_none() && !sets,
            },
            ids,
            from,
            each,
            returned_id: None,
            conditions: Map::new(),
        }
    }

    /// Returns the effect that follows from method and path.
    fn inferred(&self) -> Inferred {
        use Does::{Create, Delete, List, Show, Update};
        let Some(role) = self.role else {
            return Inferred::nothing();
        };
        match (role, self.operation.method) {
            (Role::Collection, method @ ("get" | "post"))
                if self.listed.is_some() && self.only_lists(method) =>
            {
                Inferred::new(List, Ids::None)
            }
            (Role::Collection | Role::Lookup, "post") => Inferred::new(Create, Ids::None),
            (Role::Collection | Role::Lookup, "put" | "patch") => self.named_in_body(Update),
            (Role::Collection | Role::Lookup, "delete") => self.named_in_body(Delete),
            (Role::Lookup, "get") => Inferred::new(Show, self.looked_up()),
            (Role::Item | Role::Action, "get") => Inferred::new(Show, self.last()),
            (Role::Item, "post") => match self.verb_before_id() {
                Verb::Delete => Inferred::new(Delete, self.last()),
                Verb::Show => Inferred::new(Show, self.last()),
                _ => Inferred::new(Update, self.last()),
            },
            (Role::Item, "put" | "patch") => Inferred::new(Update, self.last()),
            (Role::Item, "delete") => Inferred::new(Delete, self.last()),
            (Role::Singleton, "get") => Inferred::new(Show, self.one()),
            (Role::Singleton, "put" | "patch" | "post") => Inferred::new(Update, self.one()),
            (Role::Singleton, "delete") => Inferred::new(Delete, self.one()),
            (Role::Action, method @ ("put" | "patch" | "post" | "delete")) => self.action(method),
            (Role::Batch, method @ ("put" | "patch" | "post" | "delete")) => self.batch(method),
            _ => Inferred::nothing(),
        }
    }

    /// Returns whether a method on a collection returns a list and creates nothing.
    fn only_lists(&self, method: &str) -> bool {
        method == "get" || Verb::of(self.word()) == Verb::List
    }

    /// Returns the effect of a word after an item.
    fn action(&self, method: &str) -> Inferred {
        match (Verb::of(self.word()), method) {
            (Verb::Copy, "post") => Inferred::new(Does::Create, self.last()),
            (Verb::Delete, "post") => Inferred::new(Does::Delete, self.last()),
            (Verb::Show, "post") => Inferred::new(Does::Show, self.last()),
            (_, "delete") => Inferred::nothing(),
            (verb, _) => Inferred {
                cancels: verb == Verb::Cancel,
                ..Inferred::new(Does::Update, self.last())
            },
        }
    }

    /// Returns the effect of a word after a collection.
    fn batch(&self, method: &str) -> Inferred {
        match Verb::of(self.word()) {
            Verb::Delete if matches!(method, "post" | "delete") => self.named_in_body(Does::Delete),
            Verb::Update => self.named_in_body(Does::Update),
            Verb::Create => Inferred::new(Does::Create, Ids::None),
            Verb::List if self.listed.is_some() => Inferred::new(Does::List, Ids::None),
            Verb::Cancel => Inferred {
                cancels: true,
                ..self.named_in_body(Does::Update)
            },
            Verb::Other if words::flag(self.word()).is_some() => self.named_in_body(Does::Update),
            _ => Inferred::nothing(),
        }
    }

    /// Returns an effect on the elements that the body names; none if it names none.
    fn named_in_body(&self, does: Does) -> Inferred {
        match self.ids_in_body(does) {
            Some(ids) => Inferred::new(does, ids),
            None => Inferred::nothing(),
        }
    }

    /// Returns the last segment of the path.
    pub(super) fn word(&self) -> &str {
        let route = route(self.operation.path);
        route.rsplit('/').next().unwrap_or_default()
    }

    /// Returns the verb of a path such as `things/delete/{thing_id}`.
    fn verb_before_id(&self) -> Verb {
        let route = route(self.operation.path);
        Verb::of(route.rsplit('/').nth(1).unwrap_or_default())
    }

    /// Returns the names of the parameters of the path, in order.
    fn names(&self) -> impl Iterator<Item = &str> {
        route(self.operation.path)
            .split('/')
            .filter_map(parameter_name)
    }

    /// Returns the ids of elements of a resource that is not that of the path: at its end, or in the
    /// body.
    fn identified(&self, does: Does) -> Ids {
        let is_scope = |name: &str| self.scope.iter().any(|own| own == name);
        match self.names().last().is_none_or(is_scope) {
            true => self.ids_in_body(does).unwrap_or(Ids::None),
            false => self.last(),
        }
    }

    fn last(&self) -> Ids {
        let last = self.names().last();
        last.map_or(Ids::None, |name| Ids::At(Expression::Path(name.to_owned())))
    }

    /// Returns the ids of a singleton, which belongs to the item above it, or to a value of the query.
    fn one(&self) -> Ids {
        let is_scope = |name: &str| self.scope.iter().any(|own| own == name);
        let above = self.names().filter(|name| !is_scope(name));
        let above = above.map(|name| Expression::Path(name.to_owned()));
        let keys = self.keys.iter().filter_map(|key| {
            let is_key = |name: &str| name == *key;
            if query_parameters(self.document, self.operation).any(is_key) {
                return Some(Expression::Query((*key).to_owned()));
            }
            self.body.as_ref()?.property(key)?;
            Some(Expression::Body(pointer::child("", key)))
        });
        Ids::One(above.chain(keys).collect())
    }

    /// Returns the query parameter that identifies the element.
    fn looked_up(&self) -> Ids {
        let wanted = self.id.unwrap_or_default();
        let mut names = query_parameters(self.document, self.operation);
        let found = names.find(|name| *name == wanted);
        found.map_or(Ids::None, |name| {
            Ids::At(Expression::Query(name.to_owned()))
        })
    }
}

/// The effect that follows from method and path.
struct Inferred {
    does: Does,
    ids: Ids,
    cancels: bool,
}

impl Inferred {
    fn new(does: Does, ids: Ids) -> Self {
        Self {
            does,
            ids,
            cancels: false,
        }
    }

    fn nothing() -> Self {
        Self::new(Does::None, Ids::None)
    }
}

fn cases(switch: Switch, allowed: Option<&Vec<String>>) -> Case {
    let acts = switch.cases.into_iter().map(|(value, case)| {
        let act = Act {
            does: case.does.unwrap_or(Does::Update),
            set: case.set,
            allowed: case.allowed.or_else(|| allowed.cloned()),
            cancels: false,
        };
        (value, act)
    });
    Case {
        acts: acts.collect(),
        on: switch.on,
    }
}
