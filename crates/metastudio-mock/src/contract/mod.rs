//! The contract, compiled once: paths to find, operations to run, resources to keep.

mod document;
mod list;
mod operation;
mod parameter;
mod resource;
mod router;
mod sensitive;
mod shape;

use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use hyper::Method;
use hyper::header::HeaderValue;
use serde_json::{Map, Value};

pub use document::ContractError;
use document::Document;
pub(crate) use list::ListPlan;
use operation::Place;
pub(crate) use operation::{Action, Operation, Target};
pub(crate) use parameter::{Location, Match, Parameter};
pub(crate) use resource::Resource;
use resource::{Declaration, Role};
pub(crate) use router::{Found, Router};
pub(crate) use shape::{Kind, Shape};

use crate::rules::PROJECT_PARAMETER;

const METHODS: [(&str, Method); 8] = [
    ("get", Method::GET),
    ("put", Method::PUT),
    ("post", Method::POST),
    ("delete", Method::DELETE),
    ("patch", Method::PATCH),
    ("head", Method::HEAD),
    ("options", Method::OPTIONS),
    ("trace", Method::TRACE),
];

/// A compiled contract.
#[derive(Debug, Default)]
pub(crate) struct Contract {
    router: Router,
    paths: Vec<Path>,
    pub(crate) resources: Vec<Resource>,
    /// Names of the members whose values are secrets.
    pub(crate) sensitive: BTreeSet<String>,
}

/// A path and its operations.
#[derive(Debug)]
pub(crate) struct Path {
    /// Names of its parameters, in order.
    pub(crate) parameters: Vec<String>,
    /// Which of them names the project.
    pub(crate) project: Option<usize>,
    /// The methods it has, as the header `Allow` wants them.
    pub(crate) allow: HeaderValue,
    operations: Vec<(Method, Operation)>,
}

impl Path {
    /// The operation with this method.
    pub(crate) fn operation(&self, method: &Method) -> Option<&Operation> {
        (self.operations.iter()).find_map(|(own, operation)| (own == method).then_some(operation))
    }
}

impl Contract {
    /// The contract that the crate carries, compiled once a process.
    pub(crate) fn bundled() -> Result<Arc<Self>, ContractError> {
        static BUNDLED: OnceLock<Result<Arc<Contract>, ContractError>> = OnceLock::new();
        let compile = || {
            let text = include_str!("../generated/contract.json");
            let document = serde_json::from_str(text)
                .map_err(|error| ContractError::new("contract.json", error.to_string()))?;
            Contract::compile(&document).map(Arc::new)
        };
        BUNDLED.get_or_init(compile).clone()
    }

    /// Compiles an OpenAPI document.
    pub(crate) fn compile(root: &Value) -> Result<Self, ContractError> {
        let document = Document::new(root);
        if root.get("paths").and_then(Value::as_object).is_none() {
            return Err(ContractError::new(
                "paths",
                "an OpenAPI document with an object `paths` is needed",
            ));
        }
        let mut contract = Self {
            sensitive: sensitive::members(root),
            ..Self::default()
        };
        for (template, path) in document.members("/paths") {
            contract.add_resource(document, template, document.resolve(path)?)?;
        }
        // Whether a JSON object keeps its order is a choice of whoever builds the program.
        (contract.resources).sort_by(|one, other| one.name.cmp(&other.name));
        for (template, path) in document.members("/paths") {
            contract.add_path(document, template, document.resolve(path)?)?;
        }
        Ok(contract)
    }

    /// The path that a raw request path belongs to.
    pub(crate) fn find(
        &self,
        raw: &str,
    ) -> Result<Option<(&Path, Found)>, crate::percent::Malformed> {
        let found = self.router.find(raw)?;
        Ok(found.and_then(|found| Some((self.paths.get(found.route)?, found))))
    }

    /// Every operation.
    pub(crate) fn operations(&self) -> impl Iterator<Item = &Operation> {
        let operations = self.paths.iter().flat_map(|path| &path.operations);
        operations.map(|(_, operation)| operation)
    }

    /// The number of the resource with this name.
    pub(crate) fn resource(&self, name: &str) -> Option<usize> {
        self.resources
            .iter()
            .position(|resource| resource.name == name)
    }

    fn add_resource(
        &mut self,
        document: Document<'_>,
        template: &str,
        path: &Map<String, Value>,
    ) -> Result<(), ContractError> {
        let Some(declared) = Declaration::of(path, template)? else {
            return Ok(());
        };
        let number = match self.resource(declared.name) {
            Some(number) => number,
            None => {
                let resource = Resource::compile(document, &declared, template)?;
                self.resources.push(resource);
                self.resources.len() - 1
            }
        };
        let state = (METHODS.iter())
            .filter_map(|(method, _)| path.get(*method)?.get("x-job")?.get("state")?.as_str())
            .next();
        if let (Some(state), Some(resource)) = (state, self.resources.get_mut(number)) {
            resource.state = Some(state.to_owned());
        }
        Ok(())
    }

    fn add_path<'a>(
        &mut self,
        document: Document<'a>,
        template: &str,
        path: &'a Map<String, Value>,
    ) -> Result<(), ContractError> {
        if self.router.insert(template, self.paths.len()).is_some() {
            return Err(ContractError::new(
                template,
                "another path has the same form; a request could not tell them apart",
            ));
        }
        let names = (template.split('/'))
            .filter_map(router::parameter_name)
            .map(str::to_owned)
            .collect::<Vec<_>>();
        let declared = Declaration::of(path, template)?;
        let number = declared
            .as_ref()
            .and_then(|declared| self.resource(declared.name));
        let parents = self.parents(document, template)?;
        let place = Place {
            template,
            parameters: &names,
            role: declared.map(|declared| declared.role),
            resource: number.unwrap_or_default(),
            parents: &parents,
        };
        let shared = parameters(document, path, template)?;
        let mut operations = Vec::new();
        for (name, method) in METHODS {
            let Some(object) = path.get(name) else {
                continue;
            };
            let object = document.resolve(object)?;
            let own = parameters(document, object, template)?;
            let resource = number.and_then(|number| self.resources.get_mut(number));
            let all = merge(&shared, own);
            let operation = Operation::compile(document, &place, name, object, all, resource)?;
            operations.push((method, operation));
        }
        let allow: Vec<&str> = operations
            .iter()
            .map(|(method, _)| method.as_str())
            .collect();
        self.paths.push(Path {
            project: names.iter().position(|name| name == PROJECT_PARAMETER),
            allow: HeaderValue::from_str(&allow.join(", "))
                .map_err(|error| ContractError::new(template, error.to_string()))?,
            parameters: names,
            operations,
        });
        Ok(())
    }

    /// For each parameter of a path, the resource whose item path ends with it.
    fn parents(
        &self,
        document: Document<'_>,
        template: &str,
    ) -> Result<Vec<Option<usize>>, ContractError> {
        let mut parents = Vec::new();
        for (end, _) in template.match_indices('}') {
            let prefix = template.get(..=end).unwrap_or(template);
            let path = document
                .members("/paths")
                .find(|(other, _)| *other == prefix);
            let declared = match path {
                Some((_, path)) => Declaration::of(document.resolve(path)?, prefix)?,
                None => None,
            };
            parents.push(
                (declared.filter(|declared| declared.role == Role::Item))
                    .and_then(|declared| self.resource(declared.name)),
            );
        }
        Ok(parents)
    }
}

fn parameters<'a>(
    document: Document<'a>,
    holder: &'a Map<String, Value>,
    place: &str,
) -> Result<Vec<Parameter>, ContractError> {
    let listed = holder.get("parameters").and_then(Value::as_array);
    (listed.into_iter().flatten())
        .filter_map(|node| {
            let object = document.resolve(node);
            object
                .and_then(|object| Parameter::compile(document, object, place))
                .transpose()
        })
        .collect()
}

/// The parameters of a path and of an operation, which may replace the path's.
fn merge(shared: &[Parameter], own: Vec<Parameter>) -> Vec<Parameter> {
    let replaced = |inherited: &&Parameter| {
        !(own.iter()).any(|p| p.name == inherited.name && p.location == inherited.location)
    };
    let mut all: Vec<Parameter> = shared.iter().filter(replaced).cloned().collect();
    all.extend(own);
    all
}
