//! The arguments of a call: read from path, query and headers, and checked against the contract.

use std::borrow::Cow;

use hyper::HeaderMap;

use crate::contract::{Location, Operation, Parameter, Schemas};
use crate::key::Key;
use crate::percent::{Pair, query_pairs};
use crate::problem::Problem;

/// The values of a call's parameters, in the order of the operation's.
#[derive(Debug)]
pub(crate) struct Arguments {
    keys: Vec<Option<Key>>,
    /// The parameters of the path: names, and decoded segments.
    segments: Vec<(String, Key)>,
}

impl Arguments {
    /// Reads what the operation's parameters ask for. Query parameters it does not know are ignored.
    pub(crate) fn read(
        operation: &Operation,
        schemas: &Schemas,
        names: &[String],
        segments: Vec<String>,
        query: &str,
        headers: &HeaderMap,
    ) -> Result<Self, Problem> {
        let pairs = query_pairs(query)
            .map_err(|error| Problem::invalid(format_args!("the query is malformed: {error}")))?;
        let keys = (operation.parameters.iter())
            .map(|parameter| {
                let read = match parameter.location {
                    Location::Query => from_query(parameter, &pairs),
                    Location::Header => from_headers(parameter, headers),
                    Location::Path => {
                        let at = names.iter().position(|name| *name == parameter.name);
                        let segment = at.and_then(|at| segments.get(at)).map(String::as_str);
                        parameter.read(segment.as_slice())
                    }
                };
                let key = read.map_err(Problem::invalid)?;
                if let (Some(schema), Some(key)) = (&parameter.schema, &key) {
                    schema.check(schemas, &key.to_value()).map_err(|error| {
                        Problem::invalid(format_args!("{}: {error}", parameter.name))
                    })?;
                }
                Ok(key)
            })
            .collect::<Result<_, _>>()?;
        Ok(Self {
            keys,
            segments: (names.iter().cloned())
                .zip(segments.into_iter().map(Key::Text))
                .collect(),
        })
    }

    /// The value of a parameter, by number.
    pub(crate) fn key(&self, parameter: usize) -> Option<&Key> {
        self.keys.get(parameter)?.as_ref()
    }

    /// The value of a parameter that counts something.
    pub(crate) fn size(&self, parameter: Option<usize>) -> Option<usize> {
        match self.key(parameter?)? {
            Key::Integer(value) => usize::try_from(*value).ok(),
            _ => None,
        }
    }

    /// A parameter of the path, by its place among them.
    pub(crate) fn segment(&self, at: usize) -> Option<&Key> {
        self.segments.get(at).map(|(_, value)| value)
    }

    /// The name of a parameter of the path.
    pub(crate) fn segment_name(&self, at: usize) -> Option<&str> {
        self.segments.get(at).map(|(name, _)| name.as_str())
    }

    /// The text of a parameter of the path.
    pub(crate) fn segment_text(&self, at: usize) -> &str {
        self.segment(at).map_or("", Key::text)
    }
}

fn from_query(parameter: &Parameter, pairs: &[Pair<'_>]) -> Result<Option<Key>, String> {
    let sent: Vec<&str> = (pairs.iter())
        .filter(|(name, _)| *name == parameter.name)
        .map(|(_, value)| value.as_ref())
        .collect();
    parameter.read(&sent)
}

fn from_headers(parameter: &Parameter, headers: &HeaderMap) -> Result<Option<Key>, String> {
    let values: Vec<&[u8]> = (headers.get_all(&parameter.name).iter())
        .map(hyper::header::HeaderValue::as_bytes)
        .collect();
    let visible = |byte: &u8| byte.is_ascii_graphic() || *byte == b' ';
    if parameter.ascii_only && !values.iter().all(|value| value.iter().all(visible)) {
        return Err(format!(
            "{} may only hold visible ASCII characters and spaces",
            parameter.name
        ));
    }
    let texts: Vec<Cow<'_, str>> = (values.into_iter()).map(String::from_utf8_lossy).collect();
    let sent: Vec<&str> = texts.iter().map(AsRef::as_ref).collect();
    parameter.read(&sent)
}
