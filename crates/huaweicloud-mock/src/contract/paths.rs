//! The paths of a contract, each with its operations.

use std::sync::Arc;

use hyper::Method;
use hyper::header::HeaderValue;
use openapi_document::{Document, Operation as Described, resources::Resources, template};

use super::document::ContractError;
use super::operation::{Operation, Place, Source};
use super::parameter::Parameter;
use super::{Contract, parameters};

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

/// A path and its operations.
#[derive(Debug)]
pub(crate) struct Path {
    /// Names of its parameters, in order.
    pub(crate) parameters: Vec<String>,
    /// Which of them names the project.
    pub(crate) project: Option<usize>,
    /// The methods it has, as the header `Allow` wants them.
    pub(crate) allow: HeaderValue,
    pub(super) operations: Vec<(Method, Operation)>,
}

impl Path {
    /// The operation with this method.
    pub(crate) fn operation(&self, method: &Method) -> Option<&Operation> {
        (self.operations.iter()).find_map(|(own, operation)| (own == method).then_some(operation))
    }
}

impl Contract {
    /// Adds a path with its operations.
    pub(super) fn add_path<'d>(
        &mut self,
        document: &'d Document,
        resources: &Resources<'d>,
        numbers: &[usize],
        (template, described): (&str, &[Described<'d>]),
        shared: &[Parameter],
    ) -> Result<(), ContractError> {
        if !self.routes.insert(template, self.paths.len()) {
            return Err(ContractError::new(
                template,
                "another path has the same form, so that requests would be ambiguous",
            ));
        }
        let names: Vec<String> = template::names(template::route(template))
            .map(str::to_owned)
            .collect();
        let profile = Arc::clone(&self.profile);
        let number = |resource: usize| numbers.get(resource).copied();
        let parents: Vec<Option<usize>> = (names.iter())
            .map(|name| resources.identified_by(template, name).and_then(number))
            .collect();
        let place = Place {
            template,
            parameters: &names,
            role: resources.place(template).map(|place| place.role),
            parents: &parents,
            profile: &profile,
        };
        let mut operations = Vec::new();
        for (name, method) in METHODS {
            let Some(described) = described.iter().find(|own| own.method == name) else {
                continue;
            };
            let own = parameters(document, described.value, template)?;
            let effect = resources.effect(described)?;
            let resource = effect.as_ref().and_then(|effect| number(effect.resource));
            let resource = resource.and_then(|at| Some((at, self.resources.get_mut(at)?)));
            let source = Source {
                document,
                described,
                effect,
            };
            let operation = Operation::compile(source, &place, merge(shared, own), resource)?;
            operations.push((method, operation));
        }
        let allow: Vec<&str> = operations
            .iter()
            .map(|(method, _)| method.as_str())
            .collect();
        self.paths.push(Path {
            project: project_of(template, &self.profile.project_parameter),
            allow: HeaderValue::from_str(&allow.join(", "))
                .map_err(|error| ContractError::new(template, error.to_string()))?,
            parameters: names,
            operations,
        });
        Ok(())
    }
}

/// Returns which parameter of a path names the project on whose behalf a call is made. Behind a word for
/// projects, as in `/projects/{project_id}`, it identifies an element like any other.
fn project_of(template: &str, parameter: &str) -> Option<usize> {
    let word = parameter.trim_end_matches("_id").to_ascii_lowercase();
    let mut number = 0;
    let mut before = String::new();
    for segment in template.split('/') {
        for name in template::names(segment) {
            if name == parameter {
                return (!before.contains(&word)).then_some(number);
            }
            number += 1;
        }
        before = segment.to_ascii_lowercase();
    }
    None
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
