//! Rules of MetaStudio that its contract has no words for.

use jiff::SignedDuration;

/// The path parameter that names the project.
pub(crate) const PROJECT_PARAMETER: &str = "project_id";

/// The header that repeats the project.
pub(crate) const PROJECT_HEADER: &str = "x-project-id";

/// The query parameter that turns the order of a list, and its value that does so.
pub(crate) const SORT_DIRECTION: &str = "sort_dir";
pub(crate) const DESCENDING: &str = "desc";

/// The sort key that orders a list when a call names none.
pub(crate) const DEFAULT_SORT_KEY: &str = "create_time";

/// The query parameter that names the filters which match a part of a value instead of all of it.
pub(crate) const FUZZY_FIELDS: &str = "fuzzy_query_field";

/// A list that shows only what is recent unless a call asks for more.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Recent {
    /// The time that counts.
    pub(crate) member: &'static str,
    /// How far back the list goes.
    pub(crate) span: SignedDuration,
    /// Any of these query parameters lifts the rule.
    pub(crate) lifted_by: &'static [&'static str],
}

/// The video list "shows the last month", which is taken to be 30 days.
const LAST_MONTH: Recent = Recent {
    member: "create_time",
    span: SignedDuration::from_hours(30 * 24),
    lifted_by: &["create_since", "create_until"],
};

/// The rule for an operation, if it has one.
pub(crate) fn recent(operation: &str) -> Option<Recent> {
    (operation == "ListDigitalHumanVideo").then_some(LAST_MONTH)
}
