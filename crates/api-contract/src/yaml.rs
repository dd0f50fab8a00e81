//! YAML and JSON text to JSON values, with the place of every member.

use std::{collections::HashMap, path::Path};

use saphyr::{LoadableYamlNode, MarkedYaml, Scalar, YamlData};
use serde_json::{Map, Number, Value};

use crate::{Finding, Place, pointer};

/// Deeper documents are refused: no contract needs it, and what reads them recurses.
const DEPTH_LIMIT: usize = 100;

/// A parsed file: its value, and where each pointer stands in it.
pub(crate) struct Parsed {
    pub(crate) value: Value,
    pub(crate) places: HashMap<String, Place>,
}

/// Parses one file by its ending: `.json` as JSON, all else as YAML.
pub(crate) fn parse(path: &Path, text: &str) -> Result<Parsed, Vec<Finding>> {
    let file = path.display().to_string();
    if path
        .extension()
        .is_some_and(|extension| extension == "json")
    {
        return parse_json(file, text);
    }
    let documents = MarkedYaml::load_from_str(text).map_err(|error| {
        let marker = error.marker();
        let place = Place {
            file: file.clone(),
            line: marker.line(),
            column: marker.col() + 1,
        };
        vec![unreadable(
            place,
            format!("not valid YAML: {}", error.info()),
        )]
    })?;
    let mut documents = documents.into_iter();
    let (Some(document), None) = (documents.next(), documents.next()) else {
        let place = Place {
            file,
            line: 1,
            column: 1,
        };
        return Err(vec![unreadable(
            place,
            "the file does not hold exactly one YAML document",
        )]);
    };
    let mut reader = Reader {
        file,
        places: HashMap::new(),
        findings: Vec::new(),
    };
    let value = reader.value(document, String::new(), 0);
    if reader.findings.is_empty() {
        Ok(Parsed {
            value,
            places: reader.places,
        })
    } else {
        Err(reader.findings)
    }
}

fn parse_json(file: String, text: &str) -> Result<Parsed, Vec<Finding>> {
    match serde_json::from_str(text) {
        Ok(value) => {
            let root = Place {
                file,
                line: 0,
                column: 0,
            };
            Ok(Parsed {
                value,
                places: HashMap::from([(String::new(), root)]),
            })
        }
        Err(error) => {
            let place = Place {
                file,
                line: error.line(),
                column: error.column(),
            };
            Err(vec![unreadable(place, format!("not valid JSON: {error}"))])
        }
    }
}

fn unreadable(place: Place, message: impl Into<String>) -> Finding {
    let help =
        "mend the syntax at this place; quote a text that holds `: `, ` #` or a leading symbol";
    Finding::error("syntax", "", message, help).at(place)
}

struct Reader {
    file: String,
    places: HashMap<String, Place>,
    findings: Vec<Finding>,
}

impl Reader {
    fn value(&mut self, node: MarkedYaml<'_>, at: String, depth: usize) -> Value {
        let place = self.place(&node);
        if depth > DEPTH_LIMIT {
            let message = format!("nested more than {DEPTH_LIMIT} levels deep");
            self.findings.push(unreadable(place, message));
            return Value::Null;
        }
        self.places
            .entry(at.clone())
            .or_insert_with(|| place.clone());
        match node.data {
            YamlData::Value(scalar) => self.scalar(scalar, place),
            YamlData::Sequence(nodes) => nodes
                .into_iter()
                .enumerate()
                .map(|(index, node)| self.value(node, format!("{at}/{index}"), depth + 1))
                .collect(),
            YamlData::Mapping(nodes) => {
                let mut members = Map::new();
                for (key, node) in nodes {
                    let key_place = self.place(&key);
                    let Some(name) = key_text(&key) else {
                        let message = "a key of a mapping is not a plain value";
                        self.findings.push(unreadable(key_place, message));
                        continue;
                    };
                    let at = pointer::child(&at, &name);
                    self.places.insert(at.clone(), key_place);
                    let value = self.value(node, at, depth + 1);
                    members.insert(name, value);
                }
                Value::Object(members)
            }
            YamlData::Tagged(_, node) => self.value(*node, at, depth + 1),
            YamlData::Representation(text, ..) => Value::String(text.into_owned()),
            YamlData::BadValue | YamlData::Alias(_) => {
                self.findings
                    .push(unreadable(place, "a value that cannot be read"));
                Value::Null
            }
        }
    }

    fn scalar(&mut self, scalar: Scalar<'_>, place: Place) -> Value {
        match scalar {
            Scalar::Null => Value::Null,
            Scalar::Boolean(value) => Value::Bool(value),
            Scalar::Integer(value) => Value::from(value),
            Scalar::FloatingPoint(value) => Number::from_f64(value.into_inner())
                .map(Value::Number)
                .unwrap_or_else(|| {
                    self.findings
                        .push(unreadable(place, "a number that JSON cannot hold"));
                    Value::Null
                }),
            Scalar::String(text) => Value::String(text.into_owned()),
        }
    }

    fn place(&self, node: &MarkedYaml<'_>) -> Place {
        let start = node.span.start;
        Place {
            file: self.file.clone(),
            line: start.line(),
            column: start.col() + 1,
        }
    }
}

fn key_text(key: &MarkedYaml<'_>) -> Option<String> {
    match &key.data {
        YamlData::Value(Scalar::String(text)) => Some(text.to_string()),
        YamlData::Value(Scalar::Integer(value)) => Some(value.to_string()),
        YamlData::Value(Scalar::Boolean(value)) => Some(value.to_string()),
        YamlData::Value(Scalar::Null) => Some("null".to_owned()),
        YamlData::Value(Scalar::FloatingPoint(value)) => Some(value.to_string()),
        YamlData::Representation(text, ..) => Some(text.to_string()),
        _ => None,
    }
}
