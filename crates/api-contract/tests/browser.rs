//! The page of a report in a browser, with its script run. Without Chromium on the path the test is
//! skipped with a message.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{fs, io::ErrorKind, process::Command};

use api_contract::{
    compare::{Options, compare},
    openapi,
    report::{Format, Report},
};

/// Returns the document after the script ran, at an address with this fragment; `None` without a
/// browser.
fn dom(fragment: &str) -> Option<String> {
    let read = |name, text| openapi::read_text(name, text).unwrap();
    let old = read("old.yaml", include_str!("fixtures/old.yaml"));
    let new = read("new.yaml", include_str!("fixtures/new.yaml"));
    let changes = compare(&old, &new, Options::default());
    let report = Report::new("old.yaml", "new.yaml", changes, Vec::new());
    let folder = tempfile::tempdir().unwrap();
    let page = folder.path().join("report.html");
    fs::write(&page, report.render(Format::Html).unwrap()).unwrap();
    let run = Command::new("chromium")
        .args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--virtual-time-budget=2000",
            "--dump-dom",
        ])
        .arg(format!("--user-data-dir={}", folder.path().display()))
        .arg(format!("file://{}{fragment}", page.display()))
        .output();
    if run
        .as_ref()
        .is_err_and(|error| error.kind() == ErrorKind::NotFound)
    {
        eprintln!("not tried: `chromium` is not on the path");
        return None;
    }
    Some(String::from_utf8(run.unwrap().stdout).unwrap())
}

/// Returns the text of the counter, and how many changes are hidden and open.
fn state(dom: &str) -> (String, usize, usize) {
    let count = dom.split("<output>").nth(1).unwrap();
    let count = count.split('<').next().unwrap().to_owned();
    let changes = || dom.split("<details class=\"change ").skip(1);
    let with = |word: &str| {
        changes()
            .filter(|change| change.split('>').next().unwrap().contains(word))
            .count()
    };
    (count, with("hidden"), with("open"))
}

#[test]
fn search_and_folding_work_and_the_url_stores_the_search() {
    let Some(all) = dom("") else { return };
    let (count, hidden, open) = state(&all);
    let total: usize = count.split(" of ").nth(1).unwrap().parse().unwrap();
    assert_eq!((count, hidden), (format!("{total} of {total}"), 0));
    assert!(
        open > 0 && open < total,
        "what breaks is open, the rest folded"
    );
    let (count, hidden, _) = state(&dom("#q=maximum+limit").unwrap());
    assert_eq!((count, hidden), (format!("1 of {total}"), total - 1));
    let (count, hidden, _) = state(&dom("#q=no-such-thing").unwrap());
    assert_eq!((count, hidden), (format!("0 of {total}"), total));
}
