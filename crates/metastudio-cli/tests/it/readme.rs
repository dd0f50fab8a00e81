//! The transcript of the README, line by line.

use crate::support::Home;

/// The README with its transcripts.
const README: &str = include_str!("../../README.md");

#[test]
fn the_transcript_matches_the_output() {
    let home = Home::new()
        .set("HUAWEICLOUD_SDK_AK", "AKEXAMPLE")
        .set("HUAWEICLOUD_SDK_SK", "not-a-real-secret");
    let mut found = String::new();
    let mut in_transcript = false;
    for line in README.lines() {
        match line {
            "```console" => in_transcript = true,
            "```" => in_transcript = false,
            _ if !in_transcript => {}
            line => {
                if let Some(command) = line.strip_prefix("$ metastudio ") {
                    let ran = home.run(command);
                    found += &format!("{line}\n{}{}", ran.stderr, ran.stdout);
                }
                continue;
            }
        }
    }
    let mut expected = String::new();
    let mut in_transcript = false;
    for line in README.lines() {
        match line {
            "```console" => in_transcript = true,
            "```" => in_transcript = false,
            line if in_transcript => expected += &format!("{line}\n"),
            _ => {}
        }
    }
    assert_eq!(found, expected, "help: correct the transcript in README.md");
}
