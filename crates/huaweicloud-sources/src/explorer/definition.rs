//! A definition: its envelope, and the targets of references within it.

use serde_json::Value;

use super::only;
use api_contract::{
    Finding, Findings, Place,
    model::{At, Contract, Token},
    openapi, pointer,
};

/// The maximum length of a chain of references; longer ones are broken.
const LONGEST: usize = 16;

/// A definition that was read.
pub(super) struct Definition {
    value: Value,
    root: At,
    name: String,
}

/// A part of a definition, and its JSON pointer.
#[derive(Clone, Debug)]
pub(super) struct Part<'d> {
    pub(super) value: &'d Value,
    pub(super) pointer: String,
}

impl<'d> Part<'d> {
    /// Returns the field of a name.
    pub(super) fn get(&self, name: &str) -> Option<Part<'d>> {
        Some(Part {
            value: self.value.get(name)?,
            pointer: pointer::child(&self.pointer, name),
        })
    }

    /// Returns the element at an index.
    fn element(&self, index: usize) -> Option<Part<'d>> {
        Some(Part {
            value: self.value.get(index)?,
            pointer: pointer::child(&self.pointer, &index.to_string()),
        })
    }

    /// Returns the elements of the list of a name; none if there is no such list.
    pub(super) fn elements(&self, name: &str) -> Vec<Part<'d>> {
        let list = self.get(name);
        let length = list.as_ref().and_then(|list| list.value.as_array());
        let length = length.map_or(0, Vec::len);
        (0..length)
            .filter_map(|index| list.as_ref()?.element(index))
            .collect()
    }

    /// Returns the fields of the object of a name; none if there is no such object.
    pub(super) fn fields(&self, name: &str) -> Vec<(&'d str, Part<'d>)> {
        let Some(object) = self.get(name) else {
            return Vec::new();
        };
        let properties = object.value.as_object().into_iter().flatten();
        properties
            .map(|(name, value)| {
                let pointer = pointer::child(&object.pointer, name);
                (name.as_str(), Part { value, pointer })
            })
            .collect()
    }

    pub(super) fn text(&self, name: &str) -> Option<&'d str> {
        self.value.get(name)?.as_str()
    }

    pub(super) fn flag(&self, name: &str) -> Option<bool> {
        self.value.get(name)?.as_bool()
    }

    /// Returns the reference that the part consists of.
    pub(super) fn reference(&self) -> Option<&'d str> {
        self.text("$ref")
    }
}

impl Definition {
    /// Reads a definition, and adds its file to a contract.
    pub(super) fn read(contract: &mut Contract, name: &str, text: &str) -> Result<Self, Findings> {
        let text = text.trim_start_matches('\u{feff}');
        let help = "download the definition again; it is one JSON object with `paths`";
        let value: Value = serde_json::from_str(text)
            .map_err(|error| only(name, "syntax", format!("is not JSON: {error}"), help))?;
        if value.get("paths").and_then(Value::as_object).is_none() {
            let message = "is no definition of an operation".to_owned();
            return Err(only(name, "explorer", message, help));
        }
        let places = &mut contract.places;
        let file = places.add_file(name, openapi::json_lines(text));
        Ok(Self {
            value,
            root: places.root(file, 0),
            name: name.to_owned(),
        })
    }

    pub(super) fn root(&self) -> Part<'_> {
        Part {
            value: &self.value,
            pointer: String::new(),
        }
    }

    /// Returns the place of a pointer.
    pub(super) fn at(&self, contract: &mut Contract, part: &Part<'_>) -> At {
        let tokens = part.pointer.split('/').skip(1);
        tokens.fold(self.root, |at, token| {
            let name = Token::Name((*pointer::unescape(token)).into());
            contract.places.add(at, name, 0)
        })
    }

    /// Follows a part that is a reference; returns `None` if the target is not included.
    pub(super) fn follow<'d>(&'d self, part: Part<'d>) -> Option<Part<'d>> {
        let mut part = part;
        for _ in 0..LONGEST {
            let Some(reference) = part.reference() else {
                return Some(part);
            };
            let pointer = reference.strip_prefix('#')?;
            part = Part {
                value: self.value.pointer(pointer)?,
                pointer: pointer.to_owned(),
            };
        }
        None
    }

    /// Returns a finding about a reference without a target.
    pub(super) fn broken(&self, part: &Part<'_>) -> Finding {
        let reference = part.reference().unwrap_or_default();
        let message = format!("`{reference}` is not included");
        let help = "what it stands for is unknown; download the definition again if it is damaged";
        Finding::warning("explorer", part.pointer.clone(), message, help).at(Place {
            file: self.name.clone(),
            line: 0,
            column: 0,
        })
    }

    /// Returns the default media types of requests: a JSON list inside a string.
    pub(super) fn consumes(&self) -> Vec<String> {
        let text = self.root().text("consumes").unwrap_or_default();
        serde_json::from_str(text).unwrap_or_default()
    }

    /// Returns the base path of all paths of the definition.
    pub(super) fn base_path(&self) -> &str {
        let base = self.root().text("base_path").unwrap_or_default();
        base.trim_end_matches('/')
    }
}
