//! Runtime expressions: the place of a value in a request.

use serde_json::Value;

use super::parameter::{Location, Parameter};

/// A place in a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Expression {
    /// A parameter of the path, by its place among them.
    Path(usize),
    /// Another parameter, by number.
    Parameter(usize),
    /// A part of the body, by its JSON pointer.
    Body(String),
    /// A property of each object in a list of the body.
    Each(String, String),
}

/// A value that an operation sets a field to.
#[derive(Debug, Clone)]
pub(crate) enum Setting {
    Constant(Value),
    From(Expression),
}

impl Expression {
    /// Reads an expression such as `$request.path.id`; `None` if the request has no such place.
    pub(super) fn compile(text: &str, names: &[String], parameters: &[Parameter]) -> Option<Self> {
        let place = text.strip_prefix("$request.")?;
        if let Some(pointer) = place.strip_prefix("body") {
            return Some(Self::Body(pointer.trim_start_matches('#').to_owned()));
        }
        let (location, name) = place.split_once('.')?;
        let location = match location {
            "path" => return names.iter().position(|own| own == name).map(Self::Path),
            "query" => Location::Query,
            "header" => Location::Header,
            _ => return None,
        };
        let at =
            (parameters.iter()).position(|own| own.location == location && own.name == name)?;
        Some(Self::Parameter(at))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_of_a_request() {
        let names = ["project_id".to_owned(), "job_id".to_owned()];
        let compile = |text: &str| Expression::compile(text, &names, &[]);
        assert_eq!(compile("$request.path.job_id"), Some(Expression::Path(1)));
        assert_eq!(
            compile("$request.body"),
            Some(Expression::Body(String::new()))
        );
        assert_eq!(
            compile("$request.body#/a/b"),
            Some(Expression::Body("/a/b".to_owned()))
        );
        for nothing in [
            "$request.path.id",
            "$request.query.id",
            "$request.cookie.id",
            "job_id",
        ] {
            assert_eq!(compile(nothing), None, "{nothing}");
        }
    }
}
