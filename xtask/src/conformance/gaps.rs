//! Failures that are known and not yet fixed, each with its reason.
//!
//! They are printed with every run, and do not fail it.

use anyhow::Context;
use serde::Deserialize;

const FILE: &str = include_str!("gaps.json");

/// Failures of some testers for some subjects, for one reason.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Gap {
    reason: String,
    /// A part of the text of the failures that it covers; others of the same cell still fail the run.
    failure: String,
    testers: Vec<String>,
    subjects: Vec<String>,
}

impl Gap {
    fn covers(&self, subject: &str, tester: &str, failure: &str) -> bool {
        let has = |all: &[String], one: &str| all.iter().any(|other| other == one);
        failure.contains(&self.failure)
            && has(&self.subjects, subject)
            && has(&self.testers, tester)
    }
}

/// Reads the list of gaps.
pub(super) fn known() -> anyhow::Result<Vec<Gap>> {
    serde_json::from_str(FILE).context("gaps.json is invalid")
}

/// Returns the reason of a failure of a tester for a subject, if it is known.
pub(super) fn reason<'a>(
    gaps: &'a [Gap],
    subject: &str,
    tester: &str,
    failure: &str,
) -> Option<&'a str> {
    let mut gaps = gaps.iter();
    let gap = gaps.find(|gap| gap.covers(subject, tester, failure))?;
    Some(&gap.reason)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gap_covers_its_subjects_for_its_testers_only() {
        let gaps = [Gap {
            reason: "undecided".to_owned(),
            failure: "ST1".to_owned(),
            testers: vec!["client".to_owned()],
            subjects: vec!["ListThings".to_owned()],
        }];
        assert_eq!(
            reason(&gaps, "ListThings", "client", "ST1: x"),
            Some("undecided")
        );
        assert_eq!(reason(&gaps, "ListThings", "client", "ST2: x"), None);
        assert_eq!(reason(&gaps, "ListThings", "faults", "ST1"), None);
        assert_eq!(reason(&gaps, "ShowThing", "client", "ST1"), None);
        assert!(known().is_ok());
    }
}
