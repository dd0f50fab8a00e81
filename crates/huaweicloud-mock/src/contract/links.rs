//! What follows from a contract as a whole: links between resources, and updates that create elements.

use std::collections::BTreeSet;

use hyper::Method;

use super::resource::Link;
use super::{Contract, Does, Kind, Reference, Shape};

impl Contract {
    /// Lets an update create what nothing else creates: a PUT where no list shows elements either, or
    /// a POST to the path of an item.
    pub(super) fn add_upserts(&mut self) {
        let mut created: BTreeSet<usize> = (self.resources.iter())
            .flat_map(|resource| &resource.links)
            .filter_map(|link| link.made.then_some(link.resource))
            .collect();
        let mut listed = BTreeSet::new();
        for effect in self.operations().filter_map(|own| own.effect.as_ref()) {
            match effect.act.does {
                Does::Create => created.insert(effect.resource),
                Does::List => listed.insert(effect.resource),
                _ => false,
            };
        }
        let operations = self.paths.iter_mut().flat_map(|path| &mut path.operations);
        for (method, operation) in operations {
            if let Some(effect) = &mut operation.effect {
                effect.upserts &= !created.contains(&effect.resource)
                    && (*method == Method::POST || !listed.contains(&effect.resource));
            }
        }
    }

    /// Collects the fields with ids of elements of other resources.
    pub(super) fn add_links(&mut self) {
        let names: Vec<String> = self.resources.iter().map(|own| own.name.clone()).collect();
        for resource in &mut self.resources {
            let mut found = Vec::new();
            references(&resource.shape, &mut Vec::new(), &mut found);
            let hidden = resource.columns.iter().filter_map(|column| {
                let reference = column.hidden.as_ref()?.reference.clone()?;
                Some((column.path.clone(), reference))
            });
            found.extend(hidden);
            for (path, reference) in found {
                if let Some(number) = names.iter().position(|name| *name == reference.resource) {
                    resource.link(Link {
                        path,
                        resource: number,
                        made: reference.made,
                        with: reference.with.clone(),
                        on_delete: reference.on_delete,
                    });
                }
            }
        }
    }
}

/// Collects the properties of a shape that are ids of elements, with their paths.
fn references(shape: &Shape, path: &mut Vec<String>, found: &mut Vec<(Vec<String>, Reference)>) {
    if let Some(reference) = &shape.reference {
        found.push((path.clone(), reference.clone()));
    }
    if let Kind::List(item) = &shape.kind
        && let Some(reference) = &item.reference
    {
        found.push((path.clone(), reference.clone()));
    }
    if let Kind::Object(properties) = &shape.kind {
        for property in properties {
            path.push(property.name.clone());
            references(&property.shape, path, found);
            path.pop();
        }
    }
}
