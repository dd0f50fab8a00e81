//! The contract, compiled once: paths to find, operations to run, resources to keep.

mod budget;
mod document;
mod effect;
mod expression;
mod jobs;
mod links;
mod list;
mod media;
mod operation;
mod parameter;
mod paths;
mod resource;
mod router;
mod schemas;
mod sensitive;
mod shape;
mod success;
#[cfg(test)]
mod tests;
mod variants;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

pub(crate) use openapi_document::extensions::{Does, Match, OnDelete, Reference};
use openapi_document::{
    Document, Operation as Described,
    extensions::{Extension, Messages, Transport},
    resources::Resources,
};
use serde_json::Value;

pub use document::ContractError;
pub(crate) use effect::{Act, Effect, Ids};
pub(crate) use expression::{Expression, Setting};
pub(crate) use jobs::JOB_ID;
use jobs::Jobs;
pub(crate) use list::{ListPlan, Marker, Piece, Sample};
pub(crate) use media::{Encoding, Media};
pub(crate) use operation::Operation;
pub(crate) use parameter::{Location, Parameter};
pub(crate) use paths::Path;
pub(crate) use resource::Resource;
pub(crate) use router::{Found, Router};
pub(crate) use schemas::Schemas;
pub(crate) use shape::{Kind, Property, Shape};
pub(crate) use success::Content;
use variants::Routes;

use crate::callbacks::Plans;
use crate::profile::ServiceProfile;

/// A compiled contract.
#[derive(Debug, Default)]
pub(crate) struct Contract {
    pub(crate) profile: Arc<ServiceProfile>,
    routes: Routes,
    paths: Vec<Path>,
    pub(crate) resources: Vec<Resource>,
    pub(crate) schemas: Schemas,
    /// The calls that the service makes.
    pub(crate) plans: Arc<Plans>,
    /// Path templates of channels, and their messages.
    pub(crate) channels: Vec<(String, Messages)>,
    /// The jobs that calls start without creating them.
    pub(crate) jobs: Option<Jobs>,
    /// Names of the properties whose values are secrets.
    pub(crate) sensitive: BTreeSet<String>,
}

/// The WebSockets of a document.
fn channels(root: &Value) -> Vec<(String, Messages)> {
    let paths = root.get("paths").and_then(Value::as_object);
    let channels = paths.into_iter().flatten().filter_map(|(template, item)| {
        let messages = Messages::of(item)?;
        let is_web_socket = messages.transport == Transport::WebSocket;
        is_web_socket.then(|| (template.clone(), messages))
    });
    channels.collect()
}

/// A contract that is compiled and ready to be served, with the profile of its service.
///
/// Clones share it, so that a crate for one service compiles its contract once in a process.
#[derive(Debug, Clone)]
pub struct CompiledContract(pub(crate) Arc<Contract>);

impl CompiledContract {
    /// Compiles an OpenAPI document. References must point into the document itself.
    ///
    /// # Errors
    ///
    /// [`ContractError`] if the document cannot be served; it names the place and the fix.
    pub fn compile(document: &Value, profile: ServiceProfile) -> Result<Self, ContractError> {
        Contract::compile(document, Arc::new(profile)).map(|contract| Self(Arc::new(contract)))
    }

    /// Compiles an OpenAPI document in JSON.
    ///
    /// # Errors
    ///
    /// As for [`compile`](Self::compile), and if the text is not JSON.
    pub fn from_json(text: &str, profile: ServiceProfile) -> Result<Self, ContractError> {
        let root = serde_json::from_str(text)
            .map_err(|error| ContractError::new("the document", error.to_string()))?;
        Contract::of(root, Arc::new(profile)).map(|contract| Self(Arc::new(contract)))
    }
}

impl Contract {
    /// Compiles an OpenAPI document.
    pub(crate) fn compile(
        root: &Value,
        profile: Arc<ServiceProfile>,
    ) -> Result<Self, ContractError> {
        Self::of(root.clone(), profile)
    }

    fn of(root: Value, profile: Arc<ServiceProfile>) -> Result<Self, ContractError> {
        if root.get("paths").and_then(Value::as_object).is_none() {
            return Err(ContractError::new(
                "paths",
                "an OpenAPI document with an object `paths` is needed",
            ));
        }
        budget::check(&root)?;
        let document = Document::from_value("contract", root);
        let mut contract = Self {
            sensitive: sensitive::properties(&document),
            plans: Arc::new(Plans::of(&document)),
            channels: channels(document.value()),
            profile: Arc::clone(&profile),
            ..Self::default()
        };
        contract.add_all(&document)?;
        contract.add_links();
        contract.add_upserts();
        contract.jobs = Jobs::of(&mut contract);
        contract.schemas = Schemas::new(document);
        Ok(contract)
    }

    /// Adds the resources and paths of a document.
    fn add_all(&mut self, document: &Document) -> Result<(), ContractError> {
        let profile = Arc::clone(&self.profile);
        let mut scope = vec![profile.project_parameter.as_str()];
        scope.extend(profile.unused_fields.iter().map(String::as_str));
        let resources = Resources::of(document, &scope)?;
        let mut found: Vec<usize> = (0..resources.all().len()).collect();
        // Whether a JSON object keeps its order depends on a feature that any crate in the build
        // may set.
        found.sort_by_key(|at| resources.all().get(*at).map(|own| own.name.as_str()));
        let numbers: Vec<usize> = (0..found.len())
            .filter_map(|at| found.iter().position(|other| *other == at))
            .collect();
        for number in found {
            if let Some(declared) = resources.all().get(number) {
                let id = resources.id_schema(number);
                let resource = Resource::compile(document, declared, id, &profile)?;
                self.resources.push(resource);
            }
        }
        let mut operations: BTreeMap<&str, Vec<Described<'_>>> = BTreeMap::new();
        for operation in document.operations() {
            operations
                .entry(operation.path)
                .or_default()
                .push(operation);
        }
        let paths = document.value().get("paths").and_then(Value::as_object);
        for (template, item) in paths.into_iter().flatten() {
            document::resolve(document, item)?;
            let shared = document.resolve(item).unwrap_or(item);
            let shared = parameters(document, shared, template)?;
            let operations = operations.remove(template.as_str()).unwrap_or_default();
            let described = (template.as_str(), operations.as_slice());
            self.add_path(document, &resources, &numbers, described, &shared)?;
        }
        Ok(())
    }

    /// The path that a request's raw path and query belong to.
    pub(crate) fn find(
        &self,
        raw: &str,
        query: &str,
    ) -> Result<Option<(&Path, Found)>, crate::percent::Malformed> {
        let found = self.routes.find(raw, query)?;
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
}

fn parameters<'d>(
    document: &'d Document,
    holder: &'d Value,
    place: &str,
) -> Result<Vec<Parameter>, ContractError> {
    let listed = holder.get("parameters").and_then(Value::as_array);
    let compiled = listed.into_iter().flatten().map(|node| {
        document::resolve(document, node)?;
        let described = document.resolve(node).unwrap_or(node);
        Parameter::compile(document, described, place)
    });
    compiled.filter_map(Result::transpose).collect()
}
