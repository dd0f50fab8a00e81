//! Exceptions: each explains what it names, and nothing else.

use api_contract::{
    Spec,
    drift::{AllowList, Drift, Exceptions},
    lint, openapi,
};

use super::{line, page, source, spec};

/// Returns the spec with another entry of `x-known-drift` beside the existing one.
fn with_known_drift(entry: &str) -> String {
    let text = std::fs::read_to_string(super::library()).unwrap();
    let key = "      x-known-drift:\n";
    assert!(text.contains(key));
    text.replace(key, &format!("{key}        - {entry}\n"))
}

/// Returns the drift of the page with one range and one default changed.
fn reported(entry: &str) -> Vec<String> {
    let spec = openapi::read_text("spec.yaml", &with_known_drift(entry)).unwrap();
    let text = page("create-loan.en.md")
        .replace("0~9<br>", "0~8<br>")
        .replace("<br>5 |", "<br>6 |");
    let found = super::drift(&spec, source("page.md", &text));
    found.changes.iter().map(line).collect()
}

const RANGE: &str = "request-maximum-decreased priority 9 → 8";
const DEFAULT: &str = "request-default-changed priority 5 → 6";

#[test]
fn entries_explain_the_value_that_they_name() {
    let entry = |rest: &str| format!("{{source: page, says: it, reason: it is old, {rest}}}");
    let known = "drift: {request-maximum-decreased: [8]}";
    assert_eq!(reported(&entry(known)), [DEFAULT]);
    assert_eq!(
        reported(&entry("drift: {request-maximum-decreased: [7]}")),
        [DEFAULT, RANGE]
    );
    assert_eq!(reported(&entry("drift: {}")), [DEFAULT, RANGE]);
    assert_eq!(
        reported(&entry(&format!("language: zh, {known}"))),
        [DEFAULT, RANGE]
    );
    assert_eq!(
        reported(&entry(&format!("date: '2031-05-06', {known}"))),
        [DEFAULT]
    );
    assert_eq!(
        reported(&entry(&format!("within: [response 201], {known}"))),
        [DEFAULT, RANGE]
    );
    assert_eq!(
        reported(&entry(&format!("within: [query parameter], {known}"))),
        [DEFAULT]
    );
}

#[test]
fn lint_rejects_ineffective_entries() {
    for (entry, fits) in [
        (
            "{source: page, says: it, reason: why, drift: {request-type-changed: [string]}}",
            true,
        ),
        ("{source: page, says: it, reason: why}", true),
        ("{source: page, says: it, drift: {}}", false),
        (
            "{source: page, says: it, reason: why, drift: {request-type-bent: [string]}}",
            false,
        ),
        (
            "{source: page, says: it, reason: why, drift: {request-type-changed: string}}",
            false,
        ),
        ("{source: page, says: it, reason: why, drifts: {}}", false),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("spec.yaml");
        std::fs::write(&file, with_known_drift(entry)).unwrap();
        let findings = lint(&Spec::load(&file).unwrap());
        let rejected = findings.iter().any(|finding| finding.rule == "extension");
        assert_eq!(rejected, !fits, "{entry}: {findings}");
    }
}

fn allowing(list: &str, today: &str) -> Result<Drift, String> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("allow.yaml");
    std::fs::write(&file, list).unwrap();
    let list =
        AllowList::load(&file, today.parse().unwrap()).map_err(|findings| findings.to_string())?;
    let spec = spec();
    let text = page("create-loan.en.md").replace("0~9<br>", "0~8<br>");
    Ok(Drift::of(
        &spec,
        &[source("page.md", &text)],
        &Exceptions::of(&spec).and(list),
    ))
}

#[test]
fn allowances_expire() {
    let list = "
- id: request-maximum-*
  operation: POST /v1/*/loans
  reason: asked the vendor
  until: 2031-06-30
";
    let found = allowing(list, "2031-06-30").unwrap();
    assert!(found.changes.is_empty());
    assert!(
        found
            .explained
            .iter()
            .any(|explained| explained.explanation.reason == "asked the vendor")
    );
    let expired = allowing(list, "2031-07-01").unwrap();
    assert_eq!(
        expired.changes.iter().map(line).collect::<Vec<_>>(),
        [RANGE]
    );
    assert!(
        expired.changes[0]
            .reason
            .ends_with("it was accepted until 2031-06-30: asked the vendor")
    );
    let other = allowing(
        "[{subject: order, reason: none, until: 2031-12-31}]",
        "2031-01-01",
    )
    .unwrap();
    assert_eq!(other.changes.len(), 1);
}

#[test]
fn malformed_lists_are_rejected() {
    for (list, cause) in [
        (
            "[{reason: all, until: 2031-01-01}]",
            "entry 1 accepts everything",
        ),
        ("[{id: x, reason: none, until: soon}]", "entry 1 has no day"),
        ("[{id: x, until: 2031-01-01}]", "reason"),
        ("[{idd: x, reason: none, until: 2031-01-01}]", "idd"),
        ("{", "syntax"),
    ] {
        let message = allowing(list, "2031-01-01").unwrap_err();
        assert!(message.contains(cause), "{message}");
    }
}

/// Returns the findings for entries that explain nothing, for a page of this language.
fn stale(spec: &str, file: &str, text: &str) -> Vec<String> {
    let spec = openapi::read_text("spec.yaml", spec).unwrap();
    let found = super::drift(&spec, source(file, text));
    let reported = found.stale.iter();
    reported
        .map(|finding| format!("{} {}", finding.place.line, finding.message))
        .collect()
}

#[test]
fn stale_entries_are_reported_with_their_location() {
    let text = page("create-loan.en.md");
    let entry = |source: &str| {
        with_known_drift(&format!(
            "{{source: {source}, says: it, reason: old, drift: {{request-maximum-decreased: [8, 9]}}}}"
        ))
    };
    let narrowed = text.replace("0~9<br>", "0~8<br>");
    let reported = stale(&entry("page, language: en"), "page.md", &narrowed);
    assert_eq!(reported.len(), 1, "{reported:?}");
    assert!(reported[0].starts_with("10 `request-maximum-decreased: 9` explains nothing"));
    assert_eq!(
        stale(&entry("page, language: en"), "page.md", &text).len(),
        2
    );
    // An entry for pages in general may refer to an edition that was not given.
    assert_eq!(stale(&entry("page"), "page.md", &narrowed), [""; 0]);
    assert_eq!(stale(&entry("page"), "page.md", &text).len(), 2);
}

#[test]
fn incomplete_sources_do_not_make_entries_stale() {
    let text = page("create-loan.en.md");
    let entry = |drift: &str| {
        let source = "{source: page, language: en, says: it, reason: old, drift: ";
        with_known_drift(&format!("{source}{{{drift}}}}}"))
    };
    let maximum = entry("request-maximum-decreased: [8]");
    assert_eq!(stale(&maximum, "page.md", &text).len(), 1);
    // The table of statuses is the last one, so that each of these has lost some.
    let rows = text.match_indices("\n|").map(|(end, _)| end);
    let mut rows: Vec<usize> = rows.collect();
    rows.drain(..3);
    assert!(rows.len() > 10, "the page has tables");
    for end in rows {
        let reported = stale(&maximum, "page.md", &text[..end]);
        assert_eq!(reported, [""; 0], "{}", &text[..end]);
    }
}

#[test]
fn entries_of_other_sources_are_not_stale() {
    let entry = |source: &str| {
        format!(
            "{{source: {source}, says: it, reason: old, drift: {{request-type-changed: [string]}}}}"
        )
    };
    let text = page("create-loan.en.md");
    for other in [
        "sdk-python",
        "page, language: zh",
        "page, date: '2000-01-01'",
    ] {
        let reported = stale(&with_known_drift(&entry(other)), "page.md", &text);
        assert_eq!(reported, [""; 0], "{other}");
    }
    // A page about another operation has no facts about this one.
    let readers =
        "# Readers\n\n## URI\n\nGET /v1/{library_id}/readers\n\n## Request Parameters\n\nNone\n";
    let reported = stale(&with_known_drift(&entry("page")), "page.md", readers);
    assert_eq!(reported, [""; 0]);
}

#[test]
fn unused_allowances_are_reported() {
    let list = |subject: &str, operation: &str| {
        format!(
            "[{{subject: {subject}, operation: {operation}, reason: asked, until: 2031-12-31}}]"
        )
    };
    let stale = |list: &str| allowing(list, "2031-01-01").unwrap().stale;
    assert!(stale(&list("priority", "POST *")).is_empty());
    assert_eq!(stale(&list("order", "POST *"))[0].rule, "stale-allowance");
    assert!(stale(&list("order", "GET *")).is_empty());
}
