//! Operations that are left out because their contract has parts that are not supported.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use openapi_document::{Document, Finding, Findings, Level, Operation, pointer};
use serde_json::Value;

/// An operation that was left out.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct LeftOut {
    /// The id of the operation; empty if the contract gives it none.
    pub id: String,
    /// The HTTP method, in lower case; empty if the whole path is left out, because what it refers
    /// to cannot be read.
    pub method: String,
    /// The path template.
    pub path: String,
    /// The finding that prevents its generation.
    pub reason: Finding,
}

impl LeftOut {
    pub(crate) fn new(at: &Operation<'_>, reason: Finding) -> Self {
        Self {
            id: at.id().unwrap_or_default().to_owned(),
            method: at.method.to_owned(),
            path: at.path.to_owned(),
            reason,
        }
    }

    /// Sets the places of the reasons in a document.
    pub(crate) fn locate(source: &Document, all: &mut [Self]) {
        let pointers: Vec<&str> = all.iter().map(|one| one.reason.pointer.as_str()).collect();
        let places = source.places(&pointers);
        for (one, place) in all.iter_mut().zip(places) {
            one.reason.place = place;
        }
    }

    /// Returns a warning that names the operation and the reason.
    pub fn warning(&self) -> Finding {
        let (method, path) = (self.method.to_uppercase(), &self.path);
        let reason = &self.reason;
        let what = format!("{method} {path}");
        let message = format!("`{}` is left out: {}", what.trim_start(), reason.message);
        let (pointer, help) = (reason.pointer.clone(), reason.help.clone());
        Finding::warning(reason.rule, pointer, message, help).at(reason.place.clone())
    }
}

/// The operations that are left out before lowering, by their path and method.
#[derive(Clone, Debug, Default)]
pub(crate) struct Skips(BTreeMap<(String, String), LeftOut>);

impl Skips {
    /// Finds the operations that errors of a document concern, and returns them with the warnings.
    ///
    /// # Errors
    /// Returns the findings if one of the errors concerns the document as a whole.
    pub(crate) fn of(
        document: &Document,
        findings: Findings,
    ) -> Result<(Self, Findings), Findings> {
        let is_error = |finding: &&Finding| finding.level == Level::Error;
        let errors: Vec<&Finding> = findings.iter().filter(is_error).collect();
        if errors.iter().any(|error| concerns_all(&error.pointer)) {
            return Err(findings);
        }
        let mut skips = Self::default();
        if !errors.is_empty() {
            let reach = Reach::new(document);
            for at in document.operations() {
                let mut errors = errors.iter();
                if let Some(reason) = errors.find(|error| reach.concerns(&at, &error.pointer)) {
                    skips.add(LeftOut::new(&at, (*reason).clone()));
                }
            }
            for error in errors.iter().filter(|error| error.rule == "method") {
                skips.add(of_method(document, error));
            }
            for left_out in unreadable_paths(document, &errors) {
                skips.add(left_out);
            }
        }
        let warnings = findings.into_iter();
        let warnings = warnings.filter(|finding| finding.level != Level::Error);
        Ok((skips, warnings.collect()))
    }

    pub(crate) fn contains(&self, at: &Operation<'_>) -> bool {
        self.0
            .contains_key(&(at.path.to_owned(), at.method.to_owned()))
    }

    pub(crate) fn into_left_out(self) -> Vec<LeftOut> {
        self.0.into_values().collect()
    }

    fn add(&mut self, left_out: LeftOut) {
        let key = (left_out.path.clone(), left_out.method.clone());
        self.0.insert(key, left_out);
    }
}

/// Returns whether an error concerns more than some operations or components.
fn concerns_all(at: &str) -> bool {
    let depth = at.split('/').count() - 1;
    let least = match at.split('/').nth(1) {
        Some("paths") => 2,
        Some("components") => 3,
        _ => return true,
    };
    depth < least
}

/// Returns the operation of a method that is not supported.
fn of_method(document: &Document, error: &Finding) -> LeftOut {
    let tokens: Vec<_> = error.pointer.split('/').map(pointer::unescape).collect();
    let operation = document.value().pointer(&error.pointer);
    let id = operation.and_then(|operation| operation.get("operationId")?.as_str());
    let text = |token: Option<&std::borrow::Cow<'_, str>>| {
        token.map(|token| token.to_string()).unwrap_or_default()
    };
    LeftOut {
        id: id.unwrap_or_default().to_owned(),
        method: text(tokens.last()),
        path: text(tokens.get(2)),
        reason: error.clone(),
    }
}

/// Returns the paths whose operations are not known, because they cannot be read.
fn unreadable_paths(document: &Document, errors: &[&Finding]) -> Vec<LeftOut> {
    let paths = document.value().get("paths").and_then(Value::as_object);
    let paths = paths.into_iter().flatten();
    let unreadable = paths.filter_map(|(path, item)| {
        let at = pointer::child("/paths", path);
        let item = document.resolve(item);
        if path.starts_with("x-") || item.is_some_and(Value::is_object) {
            return None;
        }
        let reason = errors.iter().find(|error| is_within(&error.pointer, &at))?;
        Some(LeftOut {
            id: String::new(),
            method: String::new(),
            path: path.clone(),
            reason: (*reason).clone(),
        })
    });
    unreadable.collect()
}

/// The parts of a document that refer to each other.
struct Reach<'a> {
    document: &'a Document,
    /// The targets of the references in each target.
    below: std::cell::RefCell<HashMap<String, Vec<String>>>,
}

impl<'a> Reach<'a> {
    fn new(document: &'a Document) -> Self {
        Self {
            document,
            below: std::cell::RefCell::default(),
        }
    }

    /// Returns whether an operation contains, or refers to, the part at a pointer.
    fn concerns(&self, operation: &Operation<'_>, at: &str) -> bool {
        if is_within(at, &operation.pointer) {
            return true;
        }
        let item = pointer::parent(&operation.pointer).unwrap_or_default();
        if is_within(at, item) {
            let own = at.get(item.len() + 1..).unwrap_or_default();
            let key = own.split('/').next().unwrap_or_default();
            return !Operation::is_method(key) && key != "query" && key != "additionalOperations";
        }
        let mut seen = BTreeSet::new();
        let mut pending = Vec::new();
        targets(operation.value, &mut pending);
        let parameters = operation.item.get("parameters");
        targets(parameters.unwrap_or(&Value::Null), &mut pending);
        while let Some(target) = pending.pop() {
            if is_within(at, &target) {
                return true;
            }
            if !seen.contains(&target) {
                pending.extend(self.below(&target));
                seen.insert(target);
            }
        }
        false
    }

    fn below(&self, target: &str) -> Vec<String> {
        if let Some(known) = self.below.borrow().get(target) {
            return known.clone();
        }
        let mut found = Vec::new();
        let value = self.document.value().pointer(target);
        targets(value.unwrap_or(&Value::Null), &mut found);
        found.sort_unstable();
        found.dedup();
        self.below
            .borrow_mut()
            .insert(target.to_owned(), found.clone());
        found
    }
}

fn is_within(at: &str, part: &str) -> bool {
    let rest = at.strip_prefix(part);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Adds the pointers that the references in a value name.
fn targets(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            if let Some(target) = fields.get("$ref").and_then(Value::as_str) {
                found.extend(target.strip_prefix('#').map(str::to_owned));
            }
            fields.values().for_each(|value| targets(value, found));
        }
        Value::Array(values) => values.iter().for_each(|value| targets(value, found)),
        _ => {}
    }
}
