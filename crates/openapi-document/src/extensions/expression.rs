//! Runtime expressions: the place of a value in a request.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, de::Error};

/// A place in a request, written as a runtime expression of OpenAPI.
///
/// ```
/// use openapi_document::extensions::Expression;
///
/// let expression: Expression = "$request.body#/ids".parse()?;
/// assert_eq!(expression, Expression::Body("/ids".to_owned()));
/// assert_eq!(expression.to_string(), "$request.body#/ids");
/// # Ok::<(), openapi_document::extensions::ExpressionError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Expression {
    /// A parameter of the path.
    Path(String),
    /// A parameter of the query.
    Query(String),
    /// A header.
    Header(String),
    /// A part of the body, by its JSON pointer.
    Body(String),
}

/// The error of a text that is not a runtime expression of a request.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no place in a request, such as `$request.path.id` or `$request.body#/ids`")]
pub struct ExpressionError(String);

impl FromStr for Expression {
    type Err = ExpressionError;

    fn from_str(text: &str) -> Result<Self, ExpressionError> {
        let rest = text.strip_prefix("$request.");
        let found = rest.and_then(|rest| {
            if rest == "body" {
                return Some(Self::Body(String::new()));
            }
            if let Some(pointer) = rest.strip_prefix("body#") {
                return pointer
                    .starts_with('/')
                    .then(|| Self::Body(pointer.to_owned()));
            }
            let (place, name) = rest.split_once('.').filter(|(_, name)| !name.is_empty())?;
            let name = name.to_owned();
            match place {
                "path" => Some(Self::Path(name)),
                "query" => Some(Self::Query(name)),
                "header" => Some(Self::Header(name)),
                _ => None,
            }
        });
        found.ok_or_else(|| ExpressionError(text.to_owned()))
    }
}

impl<'de> Deserialize<'de> for Expression {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(Error::custom)
    }
}

impl fmt::Display for Expression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Path(name) => write!(f, "$request.path.{name}"),
            Self::Query(name) => write!(f, "$request.query.{name}"),
            Self::Header(name) => write!(f, "$request.header.{name}"),
            Self::Body(pointer) if pointer.is_empty() => f.write_str("$request.body"),
            Self::Body(pointer) => write!(f, "$request.body#{pointer}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Expression;

    #[test]
    fn expressions_refer_to_parts_of_a_request() {
        for text in ["$request.body", "$request.path.a.b", "$request.header.X-A"] {
            let expression: Expression = text.parse().unwrap();
            assert_eq!(expression.to_string(), text);
        }
        for text in [
            "",
            "$request",
            "$request.path.",
            "$request.cookie.a",
            "$request.bodyx",
            "$request.body#ids",
            "$response.body",
        ] {
            assert!(text.parse::<Expression>().is_err(), "{text}");
        }
    }
}
