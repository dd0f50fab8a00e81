//! The contract of this workspace.

use std::{
    path::{Path, PathBuf},
    sync::LazyLock,
};

use api_contract::Spec;
use serde_json::Value;

/// The methods that a path item may have operations for.
const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// Returns the path of a file or folder of the workspace.
pub(crate) fn file(path: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent();
    root.expect("the package is in a workspace").join(path)
}

/// The contract, joined from its files.
pub(crate) static SPEC: LazyLock<Spec> = LazyLock::new(|| {
    Spec::load(&file("openapi/metastudio.yaml")).unwrap_or_else(|findings| panic!("{findings}"))
});

/// The output of the generator for the contract.
pub(crate) static GENERATED: LazyLock<sdk_codegen::Client> = LazyLock::new(|| {
    sdk_codegen::generate_from(&SPEC).unwrap_or_else(|findings| panic!("{findings}"))
});

/// Returns the contract as one document.
pub(crate) fn document() -> &'static Value {
    SPEC.value()
}

/// Returns the value, or the target of its reference.
pub(crate) fn resolve(value: &'static Value) -> &'static Value {
    SPEC.resolve(value)
        .unwrap_or_else(|| panic!("a dangling reference: {value}"))
}

/// The resource that a parameter refers to, by itself or by its schema.
pub(crate) fn reference(parameter: &'static Value) -> Option<&'static str> {
    let schema = resolve(&parameter["schema"]);
    let mut places = [&parameter["x-ref"], &schema["x-ref"]].into_iter();
    places.find_map(|place| place.as_str().or(place["resource"].as_str()))
}

/// An operation of the contract.
#[derive(Clone, Copy)]
pub(crate) struct Operation {
    pub(crate) method: &'static str,
    pub(crate) path: &'static str,
    pub(crate) value: &'static Value,
    item: &'static Value,
}

/// Returns all operations of the contract.
pub(crate) fn operations() -> Vec<Operation> {
    let mut operations = Vec::new();
    for (path, item) in fields(&document()["paths"]) {
        for (method, value) in fields(item) {
            if METHODS.contains(&method) {
                operations.push(Operation {
                    method,
                    path,
                    value,
                    item,
                });
            }
        }
    }
    assert!(!operations.is_empty(), "the contract has no operations");
    operations
}

/// Returns the operation with this id.
pub(crate) fn operation(id: &str) -> Operation {
    let mut all = operations().into_iter();
    all.find(|operation| operation.id() == id)
        .unwrap_or_else(|| panic!("the contract has no operation {id}"))
}

/// Returns the schema component with this name.
pub(crate) fn schema(name: &str) -> &'static Value {
    let schema = document()["components"]["schemas"].get(name);
    schema.unwrap_or_else(|| panic!("the contract has no schema {name}"))
}

/// Returns the fields of an object; none if the value is not an object.
pub(crate) fn fields(
    value: &'static Value,
) -> impl Iterator<Item = (&'static str, &'static Value)> {
    let fields = value.as_object().into_iter().flatten();
    fields.map(|(name, value)| (name.as_str(), value))
}

impl Operation {
    pub(crate) fn id(self) -> &'static str {
        let id = self.value["operationId"].as_str();
        id.unwrap_or_else(|| panic!("{} {} has no id", self.method, self.path))
    }

    /// Returns its parameters, those of its path first.
    pub(crate) fn parameters(self) -> impl Iterator<Item = &'static Value> {
        let of = |value: &'static Value| value["parameters"].as_array().into_iter().flatten();
        of(self.item).chain(of(self.value)).map(resolve)
    }

    /// Returns the resource of its path, if the path is an element or a collection of elements.
    pub(crate) fn resource(self) -> Option<&'static Value> {
        self.item.get("x-resource")
    }

    /// Returns its responses by status.
    pub(crate) fn responses(self) -> impl Iterator<Item = (&'static str, &'static Value)> {
        fields(&self.value["responses"]).map(|(status, response)| (status, resolve(response)))
    }

    /// Returns the examples of JSON bodies, with their statuses.
    pub(crate) fn examples(self) -> Vec<(&'static str, &'static Value)> {
        let mut examples = Vec::new();
        for (status, response) in self.responses() {
            let content = &response["content"]["application/json"];
            let named = fields(&content["examples"]).map(|(_, example)| &resolve(example)["value"]);
            let all = content.get("example").into_iter().chain(named);
            examples.extend(all.map(|example| (status, example)));
        }
        examples
    }

    /// Returns the schema of the JSON body of the response with this status.
    pub(crate) fn body(self, status: &str) -> Option<&'static Value> {
        let (_, response) = self.responses().find(|(other, _)| *other == status)?;
        response["content"]["application/json"].get("schema")
    }

    /// Returns the example of a success, if the operation returns JSON.
    pub(crate) fn success(self) -> Option<&'static Value> {
        let mut examples = self.examples().into_iter();
        examples.find_map(|(status, example)| status.starts_with('2').then_some(example))
    }
}
