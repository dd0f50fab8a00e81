//! The facts of the operations that a client class calls.
//!
//! Each operation has a public method, whose docstring names the request class, and one of the same
//! name that builds the call: depending on the SDK's version, `NAME_with_http_info` passes it on as
//! keywords, or `_NAME_http_info` returns it as a dictionary.

use std::collections::HashMap;

use ruff_python_ast::{Expr, Stmt, StmtClassDef, StmtFunctionDef};

use super::python::{self, LineTable};

/// A call of an operation.
#[derive(Debug, Default)]
pub(super) struct Call {
    /// The name of its method in Python.
    pub(super) function: String,
    pub(super) line: u32,
    pub(super) method: String,
    pub(super) path: String,
    pub(super) request_class: Option<String>,
    pub(super) response_class: Option<String>,
    /// The values sent, each with its attribute of the request.
    pub(super) sent: Vec<Sent>,
    /// The attribute that is the body.
    pub(super) body: Option<String>,
    /// The media types of the body.
    pub(super) content_types: Vec<String>,
    /// The response headers that the SDK keeps.
    pub(super) response_headers: Vec<String>,
    /// The attribute that is part of the host name.
    pub(super) host: Option<String>,
    /// Whether the client calls on behalf of an account, which it names in a header.
    pub(super) is_global: bool,
    /// The line where something is sent in an unsupported way.
    pub(super) lost: Option<u32>,
}

/// A value that is sent outside of the body.
#[derive(Debug)]
pub(super) struct Sent {
    pub(super) place: Place,
    pub(super) name: String,
    pub(super) attribute: String,
    pub(super) line: u32,
}

/// The location of a sent value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Path,
    Query,
    Header,
    Form,
}

pub(super) fn read(class: &StmtClassDef, lines: &LineTable) -> Vec<Call> {
    let requests: HashMap<&str, &str> = python::functions(&class.body)
        .filter_map(|function| {
            let docstring = python::docstring(&function.body)?;
            Some((function.name.as_str(), request_class(docstring)?))
        })
        .collect();
    let filled = python::functions(&class.body).filter_map(|function| call(function, lines));
    let is_global = python::functions(&class.body)
        .filter(|function| function.name.as_str() == "new_builder")
        .any(|function| is_global(&function.body));
    filled
        .map(|mut call| {
            call.is_global = is_global;
            let request = requests.get(call.function.as_str());
            call.request_class = request.map(|class| (*class).to_owned());
            call
        })
        .collect()
}

/// Returns the class in a line such as ``:type request: :class:`package.v1.ListJobsRequest` ``.
fn request_class(docstring: &str) -> Option<&str> {
    let mut lines = docstring.lines();
    let class = lines.find_map(|line| line.trim().strip_prefix(":type request:"))?;
    let class = class.trim().strip_prefix(":class:`")?.strip_suffix('`')?;
    class.rsplit('.').next()
}

/// Returns whether statements create a builder whose first kind of credentials is that of an account:
/// `ClientBuilder(cls, "GlobalCredentials,BasicCredentials")`.
fn is_global(body: &[Stmt]) -> bool {
    body.iter().any(|statement| match statement {
        Stmt::If(condition) => {
            let clauses = condition.elif_else_clauses.iter();
            is_global(&condition.body) || { clauses }.any(|clause| is_global(&clause.body))
        }
        _ => {
            let assigned = python::assignment(statement).map(|(_, value)| value);
            let called = assigned.and_then(Expr::as_call_expr);
            let kinds = called.and_then(|called| python::text(called.arguments.args.get(1)?));
            kinds.is_some_and(|kinds| kinds.starts_with("GlobalCredentials"))
        }
    })
}

fn call(function: &StmtFunctionDef, lines: &LineTable) -> Option<Call> {
    let name = function.name.as_str();
    let public = name
        .strip_prefix('_')
        .and_then(|name| name.strip_suffix("_http_info"))
        .or_else(|| name.strip_suffix("_with_http_info"))
        .unwrap_or(name);
    let mut call = Call {
        function: public.to_owned(),
        line: lines.of(function),
        ..Call::default()
    };
    call.block(&function.body, lines);
    (!call.method.is_empty() && !call.path.is_empty()).then_some(call)
}

impl Call {
    fn block(&mut self, body: &[Stmt], lines: &LineTable) {
        for statement in body {
            match statement {
                Stmt::If(condition) => {
                    self.block(&condition.body, lines);
                    for clause in &condition.elif_else_clauses {
                        self.block(&clause.body, lines);
                    }
                }
                Stmt::Expr(expression) => self.called(&expression.value, lines),
                Stmt::Return(returned) => {
                    if let Some(value) = &returned.value {
                        self.called(value, lines);
                    }
                }
                _ => {
                    if let Some((target, value)) = python::assignment(statement) {
                        self.assigned(target, value, lines);
                    }
                }
            }
        }
    }

    /// `query_params.append(('name', local_var_params['attribute']))`, and the call itself with its
    /// keywords.
    fn called(&mut self, expression: &Expr, lines: &LineTable) {
        let Some(called) = expression.as_call_expr() else {
            return;
        };
        for keyword in &called.arguments.keywords {
            if let (Some(name), Some(value)) = (&keyword.arg, python::text(&keyword.value)) {
                self.stated(name.as_str(), value);
            }
        }
        let function = called.func.as_attribute_expr();
        let appended = function.filter(|function| {
            &function.attr == "append" && python::name(&function.value) == Some("query_params")
        });
        let pair = called.arguments.args.first().and_then(python::elements);
        match (appended, pair) {
            (Some(_), Some([name, value])) => {
                let line = lines.of(name);
                self.sends(Place::Query, python::text(name), value, line);
            }
            (Some(_), _) => self.lost = Some(lines.of(called)),
            (None, _) => {}
        }
    }

    fn assigned(&mut self, target: &Expr, value: &Expr, lines: &LineTable) {
        if let Some((mapping, name)) = python::subscript(target) {
            let line = lines.of(target);
            match mapping {
                "path_params" => self.sends(Place::Path, Some(name), value, line),
                "header_params" if name == "Content-Type" => {
                    self.content_types = chosen(value).into_iter().map(str::to_owned).collect();
                }
                "header_params" => self.sends(Place::Header, Some(name), value, line),
                "form_params" => self.sends(Place::Form, Some(name), value, line),
                _ => {}
            }
            return;
        }
        let attribute = python::subscript(value).map(|(_, attribute)| attribute.to_owned());
        match python::name(target) {
            Some("body" | "body_params") if attribute.is_some() => self.body = attribute,
            Some("cname") if attribute.is_some() => self.host = attribute,
            Some("response_headers") => {
                let names = python::texts(value).unwrap_or_default();
                self.response_headers = names.into_iter().map(str::to_owned).collect();
            }
            Some("http_info") => {
                for (name, value) in python::entries(value).into_iter().flatten() {
                    if let Some(value) = python::text(value) {
                        self.stated(name, value);
                    }
                }
            }
            _ => {}
        }
    }

    fn stated(&mut self, name: &str, value: &str) {
        match name {
            "method" => value.clone_into(&mut self.method),
            "resource_path" => value.clone_into(&mut self.path),
            "response_type" => self.response_class = Some(value.to_owned()),
            _ => {}
        }
    }

    fn sends(&mut self, place: Place, name: Option<&str>, value: &Expr, line: u32) {
        match (name, python::subscript(value)) {
            (Some(name), Some((_, attribute))) => self.sent.push(Sent {
                place,
                name: name.to_owned(),
                attribute: attribute.to_owned(),
                line,
            }),
            _ => self.lost = Some(line),
        }
    }
}

/// Returns the media types in `select_header_content_type(['application/json'])`.
fn chosen(value: &Expr) -> Vec<&str> {
    let called = value.as_call_expr();
    let list = called.and_then(|called| called.arguments.args.first());
    list.and_then(python::texts).unwrap_or_default()
}
