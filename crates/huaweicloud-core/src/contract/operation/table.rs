//! Constructors and setters for `static` tables, which generated code is written with.
//!
//! They let the structs gain fields without a change of generated code.

use super::{
    JobFields, Method, NewJob, NextMarker, Operation, Pagination, Parameter, RateLimit, Retry,
    Status, Success,
};

/// The media type of bodies and responses that the contract does not override.
const JSON: &str = "application/json";

impl Operation {
    /// An operation without parameters that is retried only if it was not executed.
    #[must_use]
    pub const fn new(id: &'static str, method: Method, path: &'static str) -> Self {
        Self {
            id,
            method,
            path,
            fixed_query: &[],
            family: "",
            idempotent: false,
            retry: Retry::Unexecuted,
            rate_limit: None,
            pagination: None,
            job: None,
            creates: None,
            parameters: &[],
            statuses: &[],
            sensitive: &[],
            content_type: JSON,
            accept: JSON,
            success: Success::UNREAD,
        }
    }

    /// Sets the [`family`](Self#structfield.family).
    #[must_use]
    pub const fn family(mut self, family: &'static str) -> Self {
        self.family = family;
        self
    }

    /// Sets the parameters of the query that every request has.
    #[must_use]
    pub const fn fixed_query(mut self, pairs: &'static [(&'static str, &'static str)]) -> Self {
        self.fixed_query = pairs;
        self
    }

    /// Declares that executing it twice has the effect of executing it once.
    #[must_use]
    pub const fn idempotent(mut self) -> Self {
        self.idempotent = true;
        self
    }

    /// Sets when a failed call may be retried.
    #[must_use]
    pub const fn retry(mut self, retry: Retry) -> Self {
        self.retry = retry;
        self
    }

    /// Sets the documented rate, with the regions that differ.
    #[must_use]
    pub const fn rate_limit(
        mut self,
        default: u32,
        by_region: &'static [(&'static str, u32)],
    ) -> Self {
        self.rate_limit = Some(RateLimit { default, by_region });
        self
    }

    /// Sets how its list is paged.
    #[must_use]
    pub const fn pagination(mut self, pagination: Pagination) -> Self {
        self.pagination = Some(pagination);
        self
    }

    /// Sets where its response shows jobs.
    #[must_use]
    pub const fn job(mut self, job: JobFields) -> Self {
        self.job = Some(job);
        self
    }

    /// Sets the field that identifies the job it starts, and the operation that shows that job.
    #[must_use]
    pub const fn creates(mut self, id: &'static str, shown_by: &'static str) -> Self {
        self.creates = Some(NewJob { id, shown_by });
        self
    }

    /// Sets the parameters, and the constraints on the body.
    #[must_use]
    pub const fn parameters(mut self, parameters: &'static [Parameter]) -> Self {
        self.parameters = parameters;
        self
    }

    /// Sets the documented statuses.
    #[must_use]
    pub const fn statuses(mut self, statuses: &'static [Status]) -> Self {
        self.statuses = statuses;
        self
    }

    /// Sets the pointers to personal or secret fields.
    #[must_use]
    pub const fn sensitive(mut self, pointers: &'static [&'static str]) -> Self {
        self.sensitive = pointers;
        self
    }

    /// Sets the media type of the body.
    #[must_use]
    pub const fn content_type(mut self, media_type: &'static str) -> Self {
        self.content_type = media_type;
        self
    }

    /// Sets the media types of responses that it asks for.
    #[must_use]
    pub const fn accept(mut self, media_types: &'static str) -> Self {
        self.accept = media_types;
        self
    }

    /// Sets the body of a successful response.
    #[must_use]
    pub const fn success(mut self, success: Success) -> Self {
        self.success = success;
        self
    }
}

impl Pagination {
    /// A list in this field, paged by these query parameters.
    #[must_use]
    pub const fn new(items: &'static str, offset: &'static str, limit: &'static str) -> Self {
        Self {
            items,
            total: None,
            offset,
            limit,
            next: None,
            default_limit: None,
        }
    }

    /// Sets where the marker of the next page is, for a list that is paged by markers.
    #[must_use]
    pub const fn next(mut self, next: NextMarker) -> Self {
        self.next = Some(next);
        self
    }

    /// Sets the field that counts the elements of all pages.
    #[must_use]
    pub const fn total(mut self, field: &'static str) -> Self {
        self.total = Some(field);
        self
    }

    /// Sets the number of elements per page if none is requested.
    #[must_use]
    pub const fn default_limit(mut self, limit: u32) -> Self {
        self.default_limit = Some(limit);
        self
    }
}

impl JobFields {
    /// A response that is one job, with these fields for its id and its state.
    #[must_use]
    pub const fn new(id: &'static str, state: &'static str) -> Self {
        Self {
            items: None,
            id,
            state,
            by: None,
        }
    }

    /// Sets the field with the list of jobs.
    #[must_use]
    pub const fn items(mut self, field: &'static str) -> Self {
        self.items = Some(field);
        self
    }

    /// Sets the parameter that selects one job by its id.
    #[must_use]
    pub const fn by(mut self, parameter: &'static str) -> Self {
        self.by = Some(parameter);
        self
    }
}
