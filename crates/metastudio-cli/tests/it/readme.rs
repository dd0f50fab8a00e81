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
                let piped = line.strip_prefix("$ printf '").and_then(|rest| {
                    let (text, command) = rest.split_once("' | metastudio ")?;
                    Some((text.replace("\\n", "\n"), command))
                });
                let plain = line.strip_prefix("$ metastudio ");
                if let Some((input, command)) = piped.or_else(|| Some((String::new(), plain?))) {
                    let ran = home.run_with(command, &input);
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
