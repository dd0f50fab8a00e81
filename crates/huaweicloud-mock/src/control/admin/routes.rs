//! The paths of the admin port, and what each does.

use std::collections::BTreeMap;
use std::time::Duration;

use hyper::{Method, StatusCode};
use jiff::Timestamp;
use serde_json::json;

use super::bodies::{Elements, Logged, Overview, Span, Time, read};
use super::{Admin, AdminError, Reply};
use crate::control::{ControlError, Fault, FaultId, InvalidFault};

const SCHEMA: &str = include_str!("../../../fault.schema.json");

impl Admin {
    pub(super) fn route(
        &self,
        method: &Method,
        path: &[&str],
        body: &[u8],
    ) -> Result<Reply, AdminError> {
        let middleware = &*self.middleware;
        match (method.as_str(), path) {
            ("GET", [""]) => self.overview(),
            ("POST", ["reset"]) => {
                middleware.reset();
                Ok(Reply::Done)
            }

            ("GET", ["clock"]) => self.time(),
            ("PUT", ["clock"]) => {
                middleware.set_time(read::<Time>(body)?.now.into())?;
                self.time()
            }
            ("POST", ["clock", "advance"]) => {
                let Span { seconds } = read(body)?;
                let span = Duration::try_from_secs_f64(seconds)
                    .map_err(|_| ControlError::from(InvalidFault::Seconds(seconds)))?;
                middleware.advance(span)?;
                self.time()
            }

            ("GET", ["faults"]) => Reply::json(&middleware.faults.all()),
            ("GET", ["faults", "schema"]) => Ok(Reply::Json(SCHEMA.into())),
            ("POST", ["faults"]) => {
                let id = middleware.inject(read::<Fault>(body)?)?;
                Reply::json(&json!({"id": id}))
            }
            ("DELETE", ["faults"]) => {
                middleware.faults.clear();
                Ok(Reply::Done)
            }
            ("DELETE", ["faults", id]) => match id.parse() {
                Ok(number) if middleware.faults.remove(FaultId(number)) => Ok(Reply::Done),
                _ => Err(AdminError::not_found(format!("there is no fault `{id}`"))),
            },

            ("GET", ["counts"]) => Reply::json(&middleware.counters.all()),
            ("GET", ["requests"]) => {
                let requests = middleware.log.entries();
                Reply::json(&Vec::from_iter(requests.iter().map(Logged::from)))
            }
            ("GET", ["requests", "har"]) => Reply::json(&middleware.har(&self.service)),
            ("DELETE", ["requests"]) => {
                middleware.log.clear();
                Ok(Reply::Done)
            }

            ("GET", ["snapshots"]) => Reply::json(&Vec::from_iter(middleware.snapshots().keys())),
            ("PUT", ["snapshots", name]) => {
                middleware.take_snapshot(name);
                Ok(Reply::Done)
            }
            ("POST", ["snapshots", name, "restore"]) => {
                middleware.restore(name)?;
                Ok(Reply::Done)
            }
            ("DELETE", ["snapshots", name]) => match middleware.snapshots().remove(*name) {
                Some(_) => Ok(Reply::Done),
                None => Err(AdminError::not_found(format!(
                    "there is no snapshot `{name}`"
                ))),
            },

            ("GET", ["world"]) => Reply::json(&middleware.export()),
            ("PUT", ["world"]) => {
                middleware.import(&read(body)?)?;
                Ok(Reply::Done)
            }

            (_, ["resources", ..]) => self.resources(method, path, body),
            _ => Err(unknown(path)),
        }
    }

    fn resources(&self, method: &Method, path: &[&str], body: &[u8]) -> Result<Reply, AdminError> {
        let service = &self.middleware.service;
        match (method.as_str(), path) {
            ("GET", ["resources"]) => {
                let world = service.present();
                let names = service.contract.resources.iter().map(|known| &known.name);
                let sizes = names.map(|name| Ok((name, world.elements(name)?.len())));
                let sizes = sizes.collect::<Result<BTreeMap<_, _>, _>>();
                Reply::json(&sizes.map_err(ControlError::World)?)
            }
            ("GET", ["resources", name]) => {
                let elements = service.present().elements(name);
                Reply::json(&elements.map_err(ControlError::World)?)
            }
            ("POST", ["resources", name]) => {
                let elements = match read(body)? {
                    Elements::Several(elements) => elements,
                    Elements::One(element) => vec![element],
                };
                let mut world = service.world_mut();
                for (index, element) in elements.into_iter().enumerate() {
                    world.insert(name, element).map_err(|error| {
                        let message = format!("{error}; {index} elements before it were put in");
                        AdminError::new(StatusCode::BAD_REQUEST, message)
                    })?;
                }
                Ok(Reply::Done)
            }
            ("DELETE", ["resources", name]) => {
                (service.world_mut().clear(name)).map_err(ControlError::World)?;
                Ok(Reply::Done)
            }
            ("GET", ["resources", name, id]) => {
                let element = service.present().element(name, id);
                match element.map_err(ControlError::World)? {
                    Some(element) => Reply::json(&element),
                    None => Err(AdminError::not_found(format!("there is no {name} `{id}`"))),
                }
            }
            ("DELETE", ["resources", name, id]) => {
                let element = service.world_mut().remove(name, id);
                match element.map_err(ControlError::World)? {
                    Some(_) => Ok(Reply::Done),
                    None => Err(AdminError::not_found(format!("there is no {name} `{id}`"))),
                }
            }
            _ => Err(unknown(path)),
        }
    }

    fn overview(&self) -> Result<Reply, AdminError> {
        let middleware = &*self.middleware;
        let contract = &middleware.service.contract;
        Reply::json(&Overview {
            service: &self.service,
            project: &middleware.service.project,
            now: self.now(),
            operations: contract.operations().count(),
            resources: (contract.resources.iter().map(|known| known.name.as_str())).collect(),
            faults: middleware.faults.all().len(),
            snapshots: middleware.snapshots().keys().cloned().collect(),
        })
    }

    fn time(&self) -> Result<Reply, AdminError> {
        Reply::json(&Time { now: self.now() })
    }

    fn now(&self) -> Timestamp {
        let now = self.middleware.service.time();
        (now.and_then(|now| Timestamp::try_from(now).ok())).unwrap_or(Timestamp::UNIX_EPOCH)
    }
}

/// Methods of a path that there is, or that there is none.
fn unknown(path: &[&str]) -> AdminError {
    let allow = match path {
        [""]
        | ["counts"]
        | ["faults", "schema"]
        | ["requests", "har"]
        | ["resources"]
        | ["snapshots"] => "GET",
        ["reset"] | ["clock", "advance"] | ["snapshots", _, "restore"] => "POST",
        ["clock"] | ["world"] => "GET, PUT",
        ["requests"] | ["resources", _, _] => "GET, DELETE",
        ["faults"] | ["resources", _] => "GET, POST, DELETE",
        ["faults", _] => "DELETE",
        ["snapshots", _] => "PUT, DELETE",
        _ => {
            let path = path.join("/");
            return AdminError::not_found(format!("the admin port has no path `/{path}`"));
        }
    };
    AdminError {
        allow: Some(allow),
        ..AdminError::new(
            StatusCode::METHOD_NOT_ALLOWED,
            format!("this path has only: {allow}"),
        )
    }
}
