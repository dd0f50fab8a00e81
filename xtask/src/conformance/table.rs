//! The table of results, with a row per operation and a column per tester.

use std::collections::BTreeMap;

use comfy_table::{CellAlignment, Table, presets};
use serde::Serialize;

use super::gaps::{self, Gap};

/// The results of one tester for one subject.
#[derive(Clone, Debug, Default, Serialize)]
pub(super) struct Cell {
    /// The number of test cases.
    pub(super) cases: usize,
    /// The distinct failures.
    pub(super) failures: Vec<String>,
}

impl Cell {
    /// Adds a test case with its failures.
    pub(super) fn add(&mut self, found: Vec<String>) {
        self.cases += 1;
        for failure in found {
            if !self.failures.contains(&failure) {
                self.failures.push(failure);
            }
        }
    }

    fn text(&self) -> String {
        match (self.cases, self.failures.len()) {
            (cases, 0) => format!("ok {cases}"),
            (cases, 1) => format!("1 failure in {cases}"),
            (cases, failures) => format!("{failures} failures in {cases}"),
        }
    }
}

/// Cells by subject and tester.
#[derive(Default, Serialize)]
pub(super) struct Results {
    testers: Vec<String>,
    /// Operations, and lifecycles of resources, in the order of the contract.
    subjects: Vec<String>,
    cells: BTreeMap<String, BTreeMap<String, Cell>>,
}

impl Results {
    /// Returns the cell of a subject and a tester, which is created if it does not exist.
    pub(super) fn cell(&mut self, subject: &str, tester: &str) -> &mut Cell {
        if !self.testers.iter().any(|known| known == tester) {
            self.testers.push(tester.to_owned());
        }
        if !self.cells.contains_key(subject) {
            self.subjects.push(subject.to_owned());
        }
        let row = self.cells.entry(subject.to_owned()).or_default();
        row.entry(tester.to_owned()).or_default()
    }

    /// Returns whether there are no failures but those of known gaps.
    pub(super) fn are_good(&self, gaps: &[Gap]) -> bool {
        self.all().all(|(subject, tester, cell)| {
            let known = |failure: &String| gaps::reason(gaps, subject, tester, failure).is_some();
            cell.failures.iter().all(known)
        })
    }

    /// Returns the number of subjects without failures of a tester, and of all its subjects.
    pub(super) fn good(&self, tester: &str) -> (usize, usize) {
        let cells = self.all().filter(|(_, other, _)| *other == tester);
        cells.fold((0, 0), |(good, all), (.., cell)| {
            (good + usize::from(cell.failures.is_empty()), all + 1)
        })
    }

    fn all(&self) -> impl Iterator<Item = (&String, &String, &Cell)> {
        self.subjects.iter().flat_map(|subject| {
            let row = self.cells.get(subject).into_iter().flatten();
            row.map(move |(tester, cell)| (subject, tester, cell))
        })
    }

    /// Returns the table with its totals, followed by the failures.
    pub(super) fn text(&self, gaps: &[Gap]) -> String {
        let mut table = Table::new();
        table.load_style(presets::NOTHING);
        let testers = self.testers.iter().map(String::as_str);
        table.set_header(["operation"].into_iter().chain(testers));
        for column in table.column_iter_mut().skip(1) {
            column.set_cell_alignment(CellAlignment::Right);
        }
        for subject in &self.subjects {
            let row = self.cells.get(subject);
            let cells = self.testers.iter().map(|tester| {
                let cell = row.and_then(|row| row.get(tester));
                cell.map_or_else(|| "-".to_owned(), Cell::text)
            });
            table.add_row([subject.clone()].into_iter().chain(cells));
        }
        let sums = self.testers.iter().map(|tester| {
            let mut sum = Cell::default();
            for (.., cell) in self.all().filter(|(_, other, _)| *other == tester) {
                sum.cases += cell.cases;
                sum.failures.extend(cell.failures.iter().cloned());
            }
            sum.text()
        });
        table.add_row(["total".to_owned()].into_iter().chain(sums));
        let mut text = format!("{}\n", table.trim_fmt());
        for (subject, tester, cell) in self.all() {
            for failure in &cell.failures {
                text.push_str(&format!("\n{subject}, {tester}: {failure}"));
                if let Some(reason) = gaps::reason(gaps, subject, tester, failure) {
                    text.push_str(&format!(" (known: {reason})"));
                }
            }
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_subject_has_a_row_and_every_tester_a_column() {
        let mut results = Results::default();
        results.cell("Show", "ours").add(Vec::new());
        assert!(results.are_good(&[]));
        let cell = results.cell("List", "theirs");
        cell.add(vec!["the target is /a".to_owned()]);
        cell.add(vec!["the target is /a".to_owned()]);
        assert!(!results.are_good(&[]));
        assert_eq!(
            (results.good("ours"), results.good("theirs")),
            ((1, 1), (0, 1))
        );
        let text = results.text(&[]);
        let rows: Vec<Vec<&str>> = text
            .lines()
            .map(|line| {
                line.split("  ")
                    .map(str::trim)
                    .filter(|cell| !cell.is_empty())
                    .collect()
            })
            .collect();
        assert_eq!(rows[0], ["operation", "ours", "theirs"]);
        assert_eq!(rows[1], ["Show", "ok 1", "-"]);
        assert_eq!(rows[2], ["List", "-", "1 failure in 2"]);
        assert_eq!(rows[3], ["total", "ok 1", "1 failure in 2"]);
        assert!(text.ends_with("\nList, theirs: the target is /a"));
    }
}
