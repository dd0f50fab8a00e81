//! Conventions of a service that its contract cannot express, as data.

mod errors;

use std::collections::BTreeMap;
use std::time::Duration;

use serde::{Deserialize, Serialize};

pub use errors::{ErrorCode, ErrorKind};

/// The conventions of one service: error codes, names of common parameters, and sample data.
///
/// A contract describes what a service accepts and returns. A profile adds what OpenAPI has no keyword
/// for. The default profile fits most services of the platform: it takes `limit`, `offset`,
/// `sort_dir` and `X-Project-Id` as they are used there, and its error codes begin with `MOCK`.
///
/// ```
/// use huaweicloud_mock::{ErrorKind, ServiceProfile};
///
/// let profile = ServiceProfile::new("SMN")
///     .error(ErrorKind::NotFound, "SMN.00011", "Topic not found")
///     .values("display_name", ["alerts", "invoices"]);
/// ```
///
/// A profile is read from and written to JSON with serde, so that it can also be kept in a file; every
/// field is optional:
///
/// ```
/// # let profile: huaweicloud_mock::ServiceProfile = serde_json::from_str(r#"
/// {
///   "name": "SMN",
///   "errors": {"not_found": {"code": "SMN.00011", "message": "Topic not found"}},
///   "values": {"display_name": ["alerts", "invoices"]}
/// }
/// # "#).unwrap();
/// # let same = huaweicloud_mock::ServiceProfile::new("SMN")
/// #     .error(huaweicloud_mock::ErrorKind::NotFound, "SMN.00011", "Topic not found")
/// #     .values("display_name", ["alerts", "invoices"]);
/// # assert_eq!(profile, same);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[must_use]
pub struct ServiceProfile {
    name: String,
    errors: BTreeMap<ErrorKind, ErrorCode>,
    pub(crate) project_parameter: String,
    pub(crate) project_header: String,
    pub(crate) sort_direction_parameter: String,
    pub(crate) descending: String,
    pub(crate) default_sort_field: String,
    pub(crate) fuzzy_parameter: String,
    pub(crate) recent: BTreeMap<String, RecentOnly>,
    pub(crate) unused_fields: Vec<String>,
    pub(crate) shared_ids: Vec<String>,
    pub(crate) values: BTreeMap<String, Vec<String>>,
    pub(crate) elements: usize,
    pub(crate) jobs: usize,
}

/// A list that returns recent elements only, unless a call sets one of the parameters that lift this.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecentOnly {
    /// The field with the time that counts, such as `create_time`.
    pub field: String,
    /// How far back the list goes, in seconds.
    pub seconds: u64,
    /// Query parameters, any of which lifts the limit.
    #[serde(default)]
    pub lifted_by: Vec<String>,
}

impl RecentOnly {
    /// A list that goes back this far by the time in `field`.
    #[must_use]
    pub fn new(field: &str, span: Duration) -> Self {
        Self {
            field: field.to_owned(),
            seconds: span.as_secs(),
            lifted_by: Vec::new(),
        }
    }

    /// Lifts the limit when a call sets any of these query parameters.
    #[must_use]
    pub fn lifted_by<'a>(mut self, parameters: impl IntoIterator<Item = &'a str>) -> Self {
        self.lifted_by
            .extend(parameters.into_iter().map(str::to_owned));
        self
    }
}

impl Default for ServiceProfile {
    fn default() -> Self {
        Self {
            name: "MOCK".to_owned(),
            errors: BTreeMap::new(),
            project_parameter: "project_id".to_owned(),
            project_header: "x-project-id".to_owned(),
            sort_direction_parameter: "sort_dir".to_owned(),
            descending: "desc".to_owned(),
            default_sort_field: "create_time".to_owned(),
            fuzzy_parameter: "fuzzy_query_field".to_owned(),
            recent: BTreeMap::new(),
            unused_fields: vec!["request_id".to_owned()],
            shared_ids: Vec::new(),
            values: BTreeMap::new(),
            elements: 60,
            jobs: 150,
        }
    }
}

impl ServiceProfile {
    /// The default profile for a service of this name, which its error codes begin with.
    pub fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            ..Self::default()
        }
    }

    /// The name of the service.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Sets code and message of a kind of error response.
    ///
    /// Without it, codes of the service are its name and the usual status, such as `SMN.0404`; those of
    /// the gateway are `APIGW.0101`, `APIGW.0201`, `APIGW.0301` and `APIGW.0308`.
    pub fn error(mut self, kind: ErrorKind, code: &str, message: &str) -> Self {
        self.errors.insert(kind, ErrorCode::new(code, message));
        self
    }

    /// Sets the path parameter that names the project. The default is `project_id`.
    ///
    /// A call with another value than the server's project is rejected, and made-up elements have the
    /// server's project in a field of this name.
    pub fn project_parameter(mut self, name: &str) -> Self {
        name.clone_into(&mut self.project_parameter);
        self
    }

    /// Sets the header that repeats the project. The default is `X-Project-Id`.
    pub fn project_header(mut self, name: &str) -> Self {
        self.project_header = name.to_ascii_lowercase();
        self
    }

    /// Sets the query parameter that reverses the order of a list, and its value that does so. The
    /// default is `sort_dir` with `desc`.
    pub fn sort_direction(mut self, parameter: &str, descending: &str) -> Self {
        parameter.clone_into(&mut self.sort_direction_parameter);
        descending.clone_into(&mut self.descending);
        self
    }

    /// Sets the field that orders a list when a call names none. The default is `create_time`.
    pub fn default_sort_field(mut self, field: &str) -> Self {
        field.clone_into(&mut self.default_sort_field);
        self
    }

    /// Sets the query parameter that lists the filters which match a part of a value. The default is
    /// `fuzzy_query_field`.
    pub fn fuzzy_parameter(mut self, name: &str) -> Self {
        name.clone_into(&mut self.fuzzy_parameter);
        self
    }

    /// Limits the list of an operation to recent elements. By default no list is limited.
    pub fn recent_only(mut self, operation: &str, rule: RecentOnly) -> Self {
        self.recent.insert(operation.to_owned(), rule);
        self
    }

    /// Adds a field that schemas of the service list and its responses never contain. The default is
    /// `request_id` alone.
    pub fn unused_field(mut self, field: &str) -> Self {
        self.unused_fields.push(field.to_owned());
        self
    }

    /// Generates the ids in this field so that several elements share one. By default every
    /// generated id is different.
    pub fn shared_id(mut self, field: &str) -> Self {
        self.shared_ids.push(field.to_owned());
        self
    }

    /// Sets the values that made-up text fields of this name take.
    pub fn values<'a>(mut self, field: &str, values: impl IntoIterator<Item = &'a str>) -> Self {
        let values = values.into_iter().map(str::to_owned).collect();
        self.values.insert(field.to_owned(), values);
        self
    }

    /// Sets how many elements a resource without states starts with. The default is 60.
    pub fn elements(mut self, count: usize) -> Self {
        self.elements = count;
        self
    }

    /// Sets how many jobs a resource with states starts with at least. The default is 150; every state
    /// occurs equally often, and more than five times.
    pub fn jobs(mut self, count: usize) -> Self {
        self.jobs = count;
        self
    }

    /// Code and message of a kind of error response.
    #[must_use]
    pub fn error_code(&self, kind: ErrorKind) -> ErrorCode {
        let own = self.errors.get(&kind).cloned();
        own.unwrap_or_else(|| kind.default_code(&self.name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn error_codes_default_to_the_service_prefix() {
        let profile = ServiceProfile::new("SMN").error(ErrorKind::Forbidden, "SMN.5", "No");
        assert_eq!(profile.error_code(ErrorKind::Forbidden).code, "SMN.5");
        assert_eq!(profile.error_code(ErrorKind::NotFound).code, "SMN.0404");
        assert_eq!(profile.error_code(ErrorKind::Throttled).code, "APIGW.0308");
    }

    #[test]
    fn profiles_round_trip_and_reject_unknown_fields() {
        let profile = ServiceProfile::new("DNS")
            .recent_only(
                "ListZones",
                RecentOnly::new("created_at", Duration::from_secs(60)).lifted_by(["since"]),
            )
            .elements(3);
        let text = serde_json::to_string(&profile).unwrap_or_default();
        assert_eq!(serde_json::from_str(&text).ok(), Some(profile));
        assert!(serde_json::from_str::<ServiceProfile>(r#"{"names": "x"}"#).is_err());
    }
}
