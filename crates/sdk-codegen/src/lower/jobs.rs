//! Jobs: their types, how one is selected by its id, and the operations that start them.

use heck::ToSnakeCase;
use openapi_document::{
    Operation as Described,
    extensions::{self, Extension},
    pointer,
};
use serde_json::Value;

use super::{Lowerer, read::text};
use crate::model::{
    Job, ListStyle, Location, NewJob, Operation, Parameter, Pick, Scalar, SchemaKind, Success,
};

impl<'a> Lowerer<'a> {
    /// Returns where the response contains jobs.
    pub(super) fn job(
        &mut self,
        at: &Described<'a>,
        success: &Success,
        parameters: &[Parameter],
    ) -> Option<Job> {
        let shown = extensions::Job::of(at.value)?.shown()?;
        let (id, state) = (shown.id.clone(), shown.state.clone());
        let here = pointer::child(&at.pointer, extensions::Job::KEY);
        let items = shown.items.clone();
        let Some(ty) = self.job_type(success, items.as_deref()) else {
            self.reject(
                "job",
                here,
                "the answer does not show jobs where this says",
                "let `items` name a list of objects in the answer, or leave it out if the answer is the \
                 job",
            );
            return None;
        };
        let resource = extensions::Resource::of(at.item);
        let kind = resource.map_or_else(|| ty.to_snake_case(), |resource| resource.name);
        self.check_property(&ty, &id, &here, "the id", |_, property| is_text(property));
        self.check_property(&ty, &state, &here, "the state", |lowerer, property| {
            text(property, "$ref").is_some_and(|reference| {
                let name = reference.rsplit('/').next().unwrap_or_default();
                let kind = lowerer.schemas.kind(name);
                matches!(kind, Some(SchemaKind::Enum { phases, .. }) if !phases.is_empty())
            })
        });
        let error = shown.error.clone();
        if let Some(error) = &error {
            self.check_property(&ty, error, &here, "the error", |_, property| {
                property.get("$ref").is_some()
            });
        }
        Some(Job {
            pick: self.pick(shown, &here, parameters),
            kind: kind.replace(['-', '_'], " "),
            items,
            id,
            state,
            error,
            ty,
        })
    }

    /// Returns the type of a job.
    fn job_type(&self, success: &Success, items: Option<&str>) -> Option<String> {
        let Success::Json(response) = success else {
            return None;
        };
        let ty = match items {
            None => response.clone(),
            Some(items) => {
                let list = self.property(response, items)?;
                let element = list
                    .get("items")
                    .filter(|_| text(list, "type") == Some("array"))?;
                text(element, "$ref")?.rsplit('/').next()?.to_owned()
            }
        };
        self.schemas.lowered.get(&ty)?.get("properties")?;
        Some(ty)
    }

    fn property(&self, ty: &str, name: &str) -> Option<&Value> {
        self.schemas.lowered.get(ty)?.get("properties")?.get(name)
    }

    fn check_property(
        &mut self,
        ty: &str,
        name: &str,
        at: &str,
        what: &str,
        is_right: impl Fn(&Self, &Value) -> bool,
    ) {
        if !self
            .property(ty, name)
            .is_some_and(|property| is_right(self, property))
        {
            self.reject(
                "job",
                at,
                format!("`{name}` of `{ty}` is not {what} of a job"),
                "an id is a string, a state an enum with `x-phases`, and an error an object: name the \
                 member that is",
            );
        }
    }

    /// Returns how one job is requested. No other input may be required than its id, and the ids in the
    /// path of what it belongs to.
    fn pick(
        &mut self,
        shown: extensions::ShownJobs,
        here: &str,
        parameters: &[Parameter],
    ) -> Option<Pick> {
        let (by, with) = (shown.by?, shown.with);
        let mut parents = Vec::new();
        let is_set = |name: &str| name == by || with.iter().any(|(other, _)| other == name);
        for parameter in parameters {
            let is_right = parameter.style == ListStyle::Single
                && match parameter.name == by {
                    true => parameter.ty == Scalar::Text && parameter.location != Location::Header,
                    false => matches!(
                        parameter.ty,
                        Scalar::Text | Scalar::Timestamp | Scalar::Enum(_)
                    ),
                };
            if is_set(&parameter.name) && !is_right {
                self.reject(
                    "job",
                    here,
                    format!(
                        "the parameter `{}` cannot be set to one text",
                        parameter.name
                    ),
                    "name a parameter of the path or query that is one string",
                );
            }
            if parameter.required && parameter.client.is_none() && !is_set(&parameter.name) {
                if parameter.location == Location::Path && parameter.ty == Scalar::Text {
                    parents.push(parameter.name.clone());
                    continue;
                }
                self.reject(
                    "job",
                    here,
                    format!(
                        "the id alone does not pick a job: `{}` is needed too",
                        parameter.name
                    ),
                    "give it a value under `with`, or leave `by` out: the job then has no handle",
                );
            }
        }
        Some(Pick {
            parameter: by,
            parents,
            with,
        })
    }

    /// Returns the job that the call starts.
    pub(super) fn new_job(&mut self, at: &Described<'a>, success: &Success) -> Option<NewJob> {
        let extensions::NewJob { id, creates, .. } = extensions::Job::of(at.value)?.begun()?;
        let here = pointer::child(&at.pointer, extensions::Job::KEY);
        match success {
            Success::Json(ty) => {
                self.check_property(&ty.clone(), &id, &here, "the id", |_, property| {
                    is_text(property)
                });
            }
            _ => self.reject(
                "job",
                here,
                "an answer without a body does not name the job it began",
                "describe the one answer that holds the id, or remove `x-job`",
            ),
        }
        Some(NewJob {
            id,
            shown_by: creates,
        })
    }

    /// Checks that the operations that return the same jobs agree.
    pub(super) fn check_jobs(&mut self, operations: &[Operation]) {
        let spec = self.spec;
        for at in spec.operations() {
            let here = pointer::child(&at.pointer, extensions::Job::KEY);
            let same_id = |operation: &&Operation| Some(operation.id.as_str()) == at.id();
            let Some(operation) = operations.iter().find(same_id) else {
                continue;
            };
            if let Some(job) = &operation.job {
                let differs = |other: &&Job| {
                    other.ty == job.ty && (&other.id, &other.state) != (&job.id, &job.state)
                };
                let mut jobs = operations.iter().filter_map(|other| other.job.as_ref());
                if jobs.any(|other| differs(&other)) {
                    self.reject(
                        "job",
                        &here,
                        format!(
                            "another operation shows `{}` by another id or state",
                            job.ty
                        ),
                        "let both name the same members",
                    );
                }
            }
            let Some(new) = &operation.creates else {
                continue;
            };
            let shown = operations.iter().find(|other| other.id == new.shown_by);
            let asked = shown
                .and_then(|shown| shown.job.as_ref())
                .and_then(|job| showing(operations, &job.ty));
            let pick = asked.and_then(|asked| asked.job.as_ref()?.pick.as_ref());
            for parent in pick.into_iter().flat_map(|pick| &pick.parents) {
                let is_own =
                    |own: &Parameter| own.name == *parent && own.location == Location::Path;
                if !operation.parameters.iter().any(is_own) {
                    self.reject(
                        "job",
                        &here,
                        format!(
                            "the job is requested by `{parent}`, which this operation does not have"
                        ),
                        "name an operation that shows the job by its id alone, or remove `x-job`",
                    );
                }
            }
            if asked.is_some_and(|asked| asked.family != operation.family) {
                self.reject(
                    "job",
                    here,
                    format!("`{}` belongs to another family", new.shown_by),
                    "a family must stand alone: name an operation of the same one",
                );
            }
        }
    }
}

/// Returns the operation that requests a job of this type; one that returns a single job is
/// preferred.
pub(crate) fn showing<'a>(operations: &'a [Operation], ty: &str) -> Option<&'a Operation> {
    let shows = |operation: &&Operation| {
        let job = operation.job.as_ref();
        job.is_some_and(|job| job.ty == ty && job.pick.is_some())
    };
    let is_list =
        |operation: &&Operation| (operation.job.as_ref()).is_some_and(|job| job.items.is_some());
    operations.iter().filter(shows).min_by_key(is_list)
}

fn is_text(lowered: &Value) -> bool {
    text(lowered, "type") == Some("string")
}
