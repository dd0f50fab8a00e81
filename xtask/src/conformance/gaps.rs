//! Failures that are known and not yet fixed, each with its reason.
//!
//! They are printed with every run, and do not fail it. A gap that has closed is reported, so that its entry is
//! removed.

use anyhow::Context;
use serde::Deserialize;

const FILE: &str = include_str!("gaps.json");

/// Failures of some testers for some subjects, for one reason.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Gap {
    reason: String,
    testers: Vec<String>,
    subjects: Vec<String>,
}

impl Gap {
    fn covers(&self, subject: &str, tester: &str) -> bool {
        let has = |all: &[String], one: &str| all.iter().any(|other| other == one);
        has(&self.subjects, subject) && has(&self.testers, tester)
    }
}

/// Reads the list of gaps.
pub(super) fn known() -> anyhow::Result<Vec<Gap>> {
    serde_json::from_str(FILE).context("gaps.json is invalid")
}

/// Returns the reason why a tester fails for a subject, if that is known.
pub(super) fn reason<'a>(gaps: &'a [Gap], subject: &str, tester: &str) -> Option<&'a str> {
    let gap = gaps.iter().find(|gap| gap.covers(subject, tester))?;
    Some(&gap.reason)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gap_covers_its_subjects_for_its_testers_only() {
        let gaps = [Gap {
            reason: "undecided".to_owned(),
            testers: vec!["client".to_owned()],
            subjects: vec!["ListThings".to_owned()],
        }];
        assert_eq!(reason(&gaps, "ListThings", "client"), Some("undecided"));
        assert_eq!(reason(&gaps, "ListThings", "faults"), None);
        assert_eq!(reason(&gaps, "ShowThing", "client"), None);
        assert!(known().is_ok());
    }
}
