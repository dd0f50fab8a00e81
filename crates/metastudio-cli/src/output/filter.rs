//! Filters of results: JMESPath and jq's language. Both are compiled before a request is sent.

use std::fmt;

use jaq_core::{
    Compiler, Ctx, Filter as JaqFilter, Vars, data,
    load::{self, Arena, File, Loader},
    unwrap_valr,
};
use jaq_json::{Val, read};
use jmespath::Expression;
use serde_json::Value;

use crate::failure::Failure;

/// A filter of results.
pub(crate) enum Filter {
    /// An expression of JMESPath.
    JmesPath(Expression<'static>),
    /// A program of jq's language.
    Jq(Box<JaqFilter<data::JustLut<Val>>>),
}

impl Filter {
    /// Compiles an expression of JMESPath.
    ///
    /// # Errors
    ///
    /// Fails if it is invalid.
    pub(crate) fn jmespath(expression: &str) -> Result<Self, Failure> {
        let compiled = jmespath::compile(expression).map_err(|error| {
            let problem = error.to_string();
            let problem = problem.lines().next().unwrap_or_default().to_owned();
            Failure::usage(format!("--query: {problem}"))
                .with_hint("JMESPath is described at https://jmespath.org")
        })?;
        Ok(Self::JmesPath(compiled))
    }

    /// Compiles a program of jq's language.
    ///
    /// # Errors
    ///
    /// Fails if it is invalid.
    pub(crate) fn jq(program: &str) -> Result<Self, Failure> {
        let invalid = |problem: &str| {
            Failure::usage(format!("--jq {program}: {problem}"))
                .with_hint("jq's language is described at https://jqlang.org/manual")
        };
        let definitions = jaq_core::defs()
            .chain(jaq_std::defs())
            .chain(jaq_json::defs());
        let functions = jaq_core::funs()
            .chain(jaq_std::funs())
            .chain(jaq_json::funs());
        let (loader, arena) = (Loader::new(definitions), Arena::default());
        let file = File {
            code: program,
            path: (),
        };
        let modules = loader
            .load(&arena, file)
            .map_err(|errors| invalid(&jq_problem(program, &errors)))?;
        let compiled = Compiler::default().with_funs(functions).compile(modules);
        let compiled = compiled.map_err(|errors| {
            let names = errors.iter().flat_map(|(_, errors)| errors);
            let names: Vec<&str> = names.map(|(name, _)| *name).collect();
            invalid(&format!("there is no {}", names.join(", ")))
        })?;
        Ok(Self::Jq(Box::new(compiled)))
    }

    /// Applies the filter. Several results of jq become a list.
    ///
    /// # Errors
    ///
    /// Fails if the filter fails on this value.
    pub(crate) fn apply(&self, value: &Value) -> Result<Value, Failure> {
        match self {
            Self::JmesPath(expression) => {
                let failed = |problem: String| Failure::usage(format!("--query: {problem}"));
                let found = expression
                    .search(value)
                    .map_err(|error| failed(error.to_string()))?;
                serde_json::to_value(&*found).map_err(|error| failed(error.to_string()))
            }
            Self::Jq(filter) => jq(filter, value),
        }
    }
}

/// Describes the first mistake of a program, and its place.
fn jq_problem(program: &str, errors: &load::Errors<&str, ()>) -> String {
    let found = errors.iter().find_map(|(_, error)| match error {
        load::Error::Io(_) => None,
        load::Error::Lex(errors) => errors
            .first()
            .map(|(expected, at)| (expected.as_str(), *at)),
        load::Error::Parse(errors) => errors
            .first()
            .map(|(expected, at)| (expected.as_str(), *at)),
    });
    let Some((expected, at)) = found else {
        return "it cannot be parsed".to_owned();
    };
    let before = program
        .get(..load::span(program, at).start)
        .unwrap_or(program);
    let (column, expected) = (before.chars().count() + 1, expected.to_owned());
    format!("expected {expected} at column {column}")
}

fn jq(filter: &JaqFilter<data::JustLut<Val>>, value: &Value) -> Result<Value, Failure> {
    let failed = |problem: String| Failure::usage(format!("--jq: {problem}"));
    let text = value.to_string();
    let input = read::parse_single(text.as_bytes()).map_err(|error| failed(error.to_string()))?;
    let context = Ctx::<data::JustLut<Val>>::new(&filter.lut, Vars::new([]));
    let mut results = Vec::new();
    for result in filter.id.run((context, input)).map(unwrap_valr) {
        let result = result.map_err(|error| failed(error.to_string()))?;
        // What has no JSON form, such as bytes, becomes text.
        let text = result.to_string();
        results.push(serde_json::from_str(&text).unwrap_or(Value::String(text)));
    }
    Ok(match <[Value; 1]>::try_from(results) {
        Ok([single]) => single,
        Err(several) => Value::Array(several),
    })
}

/// Leaves out the program, which has no readable form once it is compiled.
impl fmt::Debug for Filter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::JmesPath(_) => "JmesPath",
            Self::Jq(_) => "Jq",
        })
    }
}
