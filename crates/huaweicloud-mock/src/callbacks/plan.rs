//! When the service makes a callback, to which address and how signed: compiled from the contract.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use huaweicloud_auth::callback::SignatureForm;
use openapi_document::extensions::{
    Callback, CallbackEvent, Expression, Extension, Signature, SignatureForm as Form, Variants,
};
use openapi_document::{Document, Operation, pointer};
use serde_json::{Map, Value};

/// All callbacks of a contract.
#[derive(Debug, Default)]
pub(crate) struct Plans {
    /// By the operation that registers them.
    by_operation: HashMap<String, Vec<Arc<Plan>>>,
    pub(super) all: Vec<Arc<Plan>>,
}

/// One callback.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(super) name: String,
    /// Where the registering call has the address.
    pub(super) address: String,
    pub(super) method: String,
    pub(super) moments: Callback,
    /// By kind of authentication. The empty kind applies where a registration has none.
    schemes: BTreeMap<String, Option<Scheme>>,
    /// The types of a part of the body.
    pub(super) variants: Option<Variants>,
    /// The examples of variants, by name.
    pub(super) samples: BTreeMap<String, Map<String, Value>>,
    /// Names of the properties of the body.
    pub(super) properties: Vec<String>,
}

/// How a callback is signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Scheme {
    pub(super) in_headers: bool,
    pub(super) secret: String,
    pub(super) time: String,
    pub(super) form: SignatureForm,
}

impl Plans {
    /// Reads the callbacks of a document.
    pub(crate) fn of(document: &Document) -> Self {
        let mut plans = Self::default();
        for at in document.operations() {
            let named = at.value.get("callbacks").and_then(Value::as_object);
            for (own, callback) in named.into_iter().flatten() {
                let here = pointer::child(&format!("{}/callbacks", at.pointer), own);
                let Some((place, callback)) = document.resolve_at(callback, &here) else {
                    continue;
                };
                let name = place.strip_prefix("/components/callbacks/").unwrap_or(own);
                for (expression, item) in callback.as_object().into_iter().flatten() {
                    if let Some(plan) = Plan::of(document, name, expression, item) {
                        plans.add(at.id().unwrap_or_default(), plan);
                    }
                }
            }
        }
        plans
    }

    fn add(&mut self, operation: &str, plan: Plan) {
        let known = self.all.iter().find(|known| known.name == plan.name);
        let plan = match known {
            Some(known) => Arc::clone(known),
            None => Arc::new(plan),
        };
        if self.all.iter().all(|known| known.name != plan.name) {
            self.all.push(Arc::clone(&plan));
        }
        self.by_operation
            .entry(operation.to_owned())
            .or_default()
            .push(plan);
    }

    /// The callbacks that an operation registers.
    pub(super) fn of_operation(&self, id: &str) -> &[Arc<Plan>] {
        self.by_operation.get(id).map_or(&[], Vec::as_slice)
    }

    /// The callbacks about jobs that an operation starts, and that others register.
    pub(super) fn about_jobs_of<'a>(&'a self, id: &'a str) -> impl Iterator<Item = &'a Arc<Plan>> {
        let is_about = move |plan: &&Arc<Plan>| plan.moments.job.as_deref() == Some(id);
        self.all.iter().filter(is_about)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }
}

impl Plan {
    fn of(document: &Document, name: &str, expression: &str, item: &Value) -> Option<Self> {
        let address = expression.trim_start_matches('{').trim_end_matches('}');
        let Ok(Expression::Body(address)) = address.parse() else {
            return None;
        };
        let methods = item.as_object()?.iter();
        let (method, operation) = methods
            .into_iter()
            .find(|(key, _)| Operation::is_method(key))?;
        let media = operation.pointer("/requestBody/content/application~1json");
        let schema = media.and_then(|media| media.get("schema"));
        let schema = schema.and_then(|schema| document.resolve(schema));
        let variants = schema.and_then(Variants::of);
        let cases = variants.iter().flat_map(|variants| &variants.cases);
        let samples = cases.filter_map(|(name, schema)| {
            let at = pointer::child("/components/schemas", schema.as_ref()?);
            let example = document.value().pointer(&at)?.get("example")?.as_object()?;
            Some((name.clone(), example.clone()))
        });
        let samples = samples.collect();
        let parts = schema.map(|schema| document.schema_parts(schema));
        let properties = parts.iter().flat_map(|parts| parts.entries("properties"));
        let properties = properties.map(|(name, _)| name.to_owned()).collect();
        Some(Self {
            name: name.to_owned(),
            address,
            method: method.to_uppercase(),
            schemes: schemes(document, operation),
            moments: Callback::of(operation).unwrap_or_default(),
            variants,
            samples,
            properties,
        })
    }

    /// The scheme of a kind of authentication; none where nothing is added.
    pub(super) fn scheme(&self, auth: Option<&str>) -> Option<&Scheme> {
        let kind = auth.unwrap_or_default();
        self.schemes.get(kind).and_then(Option::as_ref)
    }

    /// The events of this callback.
    pub(super) fn events(&self) -> impl Iterator<Item = (usize, &CallbackEvent)> {
        self.moments.events.iter().enumerate()
    }
}

fn schemes(document: &Document, operation: &Value) -> BTreeMap<String, Option<Scheme>> {
    let moments = Callback::of(operation).unwrap_or_default();
    let defined = document.value().pointer("/components/securitySchemes");
    let scheme = |name: &str| {
        let scheme = defined?.get(name)?;
        let signature = Signature::of(scheme)?;
        Some(Scheme {
            in_headers: scheme.get("in")?.as_str()? == "header",
            secret: scheme.get("name")?.as_str()?.to_owned(),
            time: signature.time,
            form: match signature.forms.first()? {
                Form::SortedUrlSeconds => SignatureForm::SortedUrlSeconds,
                _ => SignatureForm::UrlMillis,
            },
        })
    };
    let kinds = moments.schemes.iter();
    let mut found: BTreeMap<String, Option<Scheme>> = kinds
        .map(|(kind, name)| (kind.clone(), name.as_deref().and_then(scheme)))
        .collect();
    // Without kinds, a key is what signs.
    if found.is_empty() {
        let first = operation.pointer("/security/0").and_then(Value::as_object);
        let name = first.and_then(|way| way.keys().next());
        found.insert(String::new(), name.and_then(|name| scheme(name)));
    }
    found
}
