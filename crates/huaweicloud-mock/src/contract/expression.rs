//! The place of a value in a request, with parameters by number.

use openapi_document::extensions;
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
    /// Finds the parameter that an expression names; `None` if the operation has no such parameter.
    pub(super) fn compile(
        expression: &extensions::Expression,
        names: &[String],
        parameters: &[Parameter],
    ) -> Option<Self> {
        let other = |location, name: &String| {
            let mut all = parameters.iter();
            let at = all.position(|own| own.location == location && own.name == *name)?;
            Some(Self::Parameter(at))
        };
        match expression {
            extensions::Expression::Path(name) => {
                names.iter().position(|own| own == name).map(Self::Path)
            }
            extensions::Expression::Query(name) => other(Location::Query, name),
            extensions::Expression::Header(name) => other(Location::Header, name),
            extensions::Expression::Body(pointer) => Some(Self::Body(pointer.clone())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn request_expressions_are_compiled() {
        let names = ["project_id".to_owned(), "job_id".to_owned()];
        let compile = |text: &str| Expression::compile(&text.parse().unwrap(), &names, &[]);
        assert_eq!(compile("$request.path.job_id"), Some(Expression::Path(1)));
        assert_eq!(
            compile("$request.body"),
            Some(Expression::Body(String::new()))
        );
        assert_eq!(
            compile("$request.body#/a/b"),
            Some(Expression::Body("/a/b".to_owned()))
        );
        for nothing in ["$request.path.id", "$request.query.id"] {
            assert_eq!(compile(nothing), None, "{nothing}");
        }
    }
}
