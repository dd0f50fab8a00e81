//! The operations that requests of any path are made as.
//!
//! The runtime describes a call by an operation that lives as long as the process. Requests with the
//! same method, path and way of retrying share one, so that few are kept.

use std::{
    collections::HashMap,
    sync::{Mutex, OnceLock},
};

use http::Method as HttpMethod;

use super::template;
use crate::{
    contract::{
        operation::{Location, Method, Operation, Parameter, Retry},
        service::Service,
    },
    error::Problem,
    lock::lock,
};

/// The number of different paths that a process may request.
const MAX_PATHS: usize = 10_000;

/// The key of an operation: the service, whether it is idempotent, and its id.
type Key = (&'static str, bool, String);

/// Returns the operation of a request, or why there is none.
pub(super) fn find(
    service: &'static Service,
    method: &HttpMethod,
    path: &str,
    retry: Retry,
) -> Result<&'static Operation, Problem> {
    static KNOWN: OnceLock<Mutex<HashMap<Key, &'static Operation>>> = OnceLock::new();
    let id = format!("{method} {path}");
    let key = (service.name(), retry == Retry::Idempotent, id);
    let mut known = lock(KNOWN.get_or_init(Mutex::default));
    if let Some(operation) = known.get(&key) {
        return Ok(operation);
    }
    let invalid = |message| Problem::new("path", message);
    let names = template::parameters(path).map_err(invalid)?;
    let method = self::method(method)
        .ok_or_else(|| Problem::new("method", format!("is {method}, which cannot be sent")))?;
    if known.len() >= MAX_PATHS {
        let message = format!(
            "is more than the {MAX_PATHS} different paths that a process may request; \
             help: pass ids by `path_parameter`"
        );
        return Err(invalid(message));
    }
    let operation: &'static Operation = Box::leak(Box::new(
        new(service, key.2.clone(), method, path, names).retry(retry),
    ));
    known.insert(key, operation);
    Ok(operation)
}

fn method(method: &HttpMethod) -> Option<Method> {
    use Method::{Delete, Get, Head, Options, Patch, Post, Put, Trace};
    let known = [Get, Post, Put, Patch, Delete, Head, Options, Trace];
    known
        .into_iter()
        .find(|known| known.as_str() == method.as_str())
}

fn new(
    service: &'static Service,
    id: String,
    method: Method,
    path: &str,
    names: Vec<&str>,
) -> Operation {
    let mut parameters: Vec<Parameter> = Vec::new();
    for name in names {
        if parameters.iter().any(|parameter| parameter.name == name) {
            continue;
        }
        let name: &'static str = name.to_owned().leak();
        let parameter = Parameter::path(name);
        let is_setting = name == "project_id"
            || (service.parameters().iter()).any(|parameter| parameter.name == name);
        parameters.push(if is_setting {
            parameter.client(name)
        } else {
            parameter
        });
    }
    let headers = service.parameters().iter();
    let headers = headers.filter(|parameter| parameter.location == Location::Header);
    parameters.extend(
        headers.map(|parameter| Parameter::header(parameter.wire_name).client(parameter.name)),
    );
    Operation::new(id.leak(), method, path.to_owned().leak()).parameters(parameters.leak())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::service::SERVICE;

    #[test]
    fn requests_of_one_path_share_an_operation() {
        let get = |retry| find(&SERVICE, &HttpMethod::GET, "/v1/shared", retry).expect("valid");
        let first = get(Retry::Idempotent);
        assert!(std::ptr::eq(first, get(Retry::Idempotent)));
        assert!(!std::ptr::eq(first, get(Retry::Unexecuted)));
        assert_eq!(first.id, "GET /v1/shared");
    }
}
