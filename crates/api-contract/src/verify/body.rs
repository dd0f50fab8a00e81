//! Checks a JSON body against its schema.

use std::collections::HashSet;

use jsonschema::{ValidationError, error::ValidationErrorKind};
use openapi_document::schema::{Direction, JsonSchemas, OpenEnums};
use serde_json::{Value, json};

use super::{secrets, violation::Violation};
use crate::{
    Spec,
    compare::Effect,
    validators::{Unsound, Validators},
};

/// The maximum length of a string shown in reports.
const SHOWN: usize = 80;

/// The schemas of a contract, as they are and with open enums left open.
pub(super) struct Bodies<'a> {
    closed: Validators<'a>,
    open: Validators<'a>,
    sensitive: HashSet<String>,
}

impl<'a> Bodies<'a> {
    /// Creates those of a contract; with `open_enums`, enums without `x-open-enum` are open, too.
    pub(super) fn new(spec: &'a Spec, open_enums: bool) -> Self {
        let all_open = match spec.value().get("x-open-enums") {
            Some(open) => open == &Value::Bool(true),
            None => open_enums,
        };
        let enums = match all_open {
            true => OpenEnums::All,
            false => OpenEnums::Marked,
        };
        let schemas = JsonSchemas::new(spec).direction(Direction::Response);
        Self {
            closed: Validators::new(schemas),
            open: Validators::new(schemas.open_enums(enums)),
            sensitive: secrets::sensitive(spec),
        }
    }

    /// Returns the differences of a body from the schema at `pointer`; each kind of difference once
    /// per property, however many elements of a list have it.
    ///
    /// # Errors
    /// If the schema cannot be used.
    pub(super) fn check(
        &self,
        schema: &Value,
        pointer: &str,
        body: &Value,
    ) -> Result<Vec<Violation>, String> {
        let mut found = Found {
            bodies: self,
            pointer,
            seen: HashSet::new(),
            violations: Vec::new(),
        };
        let unsound = |error: Unsound| error.to_string();
        let effort = self.open.check_effort(schema, body);
        effort.map_err(|error| error.to_string())?;
        let open = self.open.validator(schema).map_err(unsound)?;
        for error in open.iter_errors(body) {
            found.error(&error, Effect::Widens);
        }
        // The remaining difference is a value that an open enum does not list.
        let closed = self.closed.validator(schema).map_err(unsound)?;
        for error in closed.iter_errors(body) {
            found.unknown_values(&error);
        }
        Ok(found.violations)
    }
}

struct Found<'a> {
    bodies: &'a Bodies<'a>,
    pointer: &'a str,
    seen: HashSet<String>,
    violations: Vec<Violation>,
}

impl Found<'_> {
    fn error(&mut self, error: &ValidationError<'_>, effect: Effect) {
        if let Some(branch) = branch(error) {
            for error in branch {
                self.error(error, effect);
            }
            return;
        }
        let value = error.instance().as_ref();
        let (mut fields, mut way) = (Vec::new(), String::new());
        for token in error.instance_path().as_str().split('/').skip(1) {
            let token = token.replace("~1", "/").replace("~0", "~");
            if token.parse::<usize>().is_ok() {
                way.push_str("[]");
            } else {
                way.push_str(&format!(".{token}"));
                fields.push(token);
            }
        }
        let (id, expected) = expectation(error.kind());
        if let ValidationErrorKind::Required { property } = error.kind() {
            fields.extend(property.as_str().map(str::to_owned));
        }
        let hidden = fields
            .iter()
            .any(|name| self.bodies.sensitive.contains(name));
        let shown = match error.kind() {
            ValidationErrorKind::Required { .. } => "absent".into(),
            ValidationErrorKind::Type { .. } => kind(value).into(),
            _ if hidden => "[redacted]".into(),
            _ => shown(value),
        };
        if !self
            .seen
            .insert(format!("{id} {way} {fields:?} {expected} {shown}"))
        {
            return;
        }
        let mut violation = Violation::new(
            &format!("body-{id}"),
            fields.last().map_or("body", String::as_str),
            self.located(error.schema_path().as_str()),
        );
        violation.effect = effect;
        violation.path = way;
        violation.reason = match (id, effect) {
            ("enum", Effect::Widens) => "clients may not know what to do with this value",
            ("enum", _) => "the enum is open; the contract could list the value",
            ("required", _) => "clients rely on the field being there",
            _ => "clients cannot read this as what the contract says",
        }
        .to_owned();
        violation.expected = expected;
        violation.found = shown;
        self.violations.push(violation);
    }

    fn unknown_values(&mut self, error: &ValidationError<'_>) {
        match branch(error) {
            Some(branch) => branch.iter().for_each(|error| self.unknown_values(error)),
            None if matches!(error.kind(), ValidationErrorKind::Enum { .. }) => {
                self.error(error, Effect::MayWiden);
            }
            None => {}
        }
    }

    /// Returns the pointer into the contract of a keyword of the schema.
    fn located(&self, keyword: &str) -> String {
        self.bodies.open.pointer_of(keyword, self.pointer)
    }
}

/// Returns the error of the branch of a choice that matches best: the one with the right type.
fn branch<'a>(error: &'a ValidationError<'_>) -> Option<&'a [ValidationError<'static>]> {
    let (ValidationErrorKind::AnyOf { context } | ValidationErrorKind::OneOfNotValid { context }) =
        error.kind()
    else {
        return None;
    };
    let is_other_type = |error: &ValidationError<'_>| {
        matches!(error.kind(), ValidationErrorKind::Type { .. })
            && error.instance_path().as_str().len() <= 1
    };
    let of_type = |branch: &&Vec<ValidationError<'static>>| {
        let at_all = |inner: &ValidationError<'_>| inner.instance_path() == error.instance_path();
        !branch.iter().any(|inner| {
            is_other_type(inner)
                || matches!(inner.kind(), ValidationErrorKind::Type { .. }) && at_all(inner)
        })
    };
    let best = context
        .iter()
        .filter(of_type)
        .min_by_key(|branch| branch.len());
    // If no branch has the type, the last one is used: `null` comes first.
    best.or(context.last())
        .map(Vec::as_slice)
        .filter(|errors| !errors.is_empty())
}

/// Returns the kind of difference, and the constraint in the contract.
fn expectation(kind: &ValidationErrorKind) -> (&'static str, Value) {
    use ValidationErrorKind as Kind;
    match kind {
        Kind::Type { kind } => {
            use jsonschema::error::TypeKind;
            let types = match kind {
                TypeKind::Single(one) => one.to_string(),
                TypeKind::Multiple(many) => {
                    let names: Vec<String> = many.iter().map(|one| one.to_string()).collect();
                    names.join(" or ")
                }
            };
            ("type", types.into())
        }
        Kind::Required { .. } => ("required", "present".into()),
        Kind::Enum { options } => ("enum", options.as_ref().clone()),
        Kind::Constant { expected_value } => ("const", expected_value.as_ref().clone()),
        Kind::Maximum { limit } => ("maximum", limit.clone()),
        Kind::Minimum { limit } => ("minimum", limit.clone()),
        Kind::ExclusiveMaximum { limit } => ("exclusive-maximum", limit.clone()),
        Kind::ExclusiveMinimum { limit } => ("exclusive-minimum", limit.clone()),
        Kind::MaxLength { limit } => ("max-length", json!(limit)),
        Kind::MinLength { limit } => ("min-length", json!(limit)),
        Kind::MaxItems { limit } => ("max-items", json!(limit)),
        Kind::MinItems { limit } => ("min-items", json!(limit)),
        Kind::MaxProperties { limit } => ("max-properties", json!(limit)),
        Kind::MinProperties { limit } => ("min-properties", json!(limit)),
        Kind::Pattern { pattern } => ("pattern", json!(pattern)),
        Kind::Format { format } => ("format", json!(format)),
        Kind::UniqueItems => ("unique-items", json!(true)),
        Kind::AdditionalProperties { .. } => ("additional-properties", json!(false)),
        _ => ("schema", Value::Null),
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// Returns a value as it may be shown: short strings, numbers and booleans; otherwise only its
/// type.
fn shown(value: &Value) -> Value {
    match value {
        Value::String(text) if text.chars().count() > SHOWN => {
            format!("a text of {} characters", text.chars().count()).into()
        }
        Value::Array(list) => format!("a list of {}", list.len()).into(),
        Value::Object(_) => "an object".into(),
        other => other.clone(),
    }
}
