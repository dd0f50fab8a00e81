//! Converts Markdown that is written for rustdoc: links to Rust items become their text.

use std::ops::Range;

use pulldown_cmark::{BrokenLink, CowStr, Event, Options, Parser, Tag, TagEnd};

/// Returns the text with headings one level lower, and without links to Rust items.
pub(crate) fn to_book(text: &str) -> String {
    let mut converted = String::with_capacity(text.len());
    let mut end = 0;
    for (range, replacement) in edits(text) {
        converted.push_str(text.get(end..range.start).unwrap_or_default());
        converted.push_str(&replacement);
        end = range.end;
    }
    converted.push_str(text.get(end..).unwrap_or_default());
    converted
}

/// Returns ranges of the text with what replaces them, in order.
fn edits(text: &str) -> Vec<(Range<usize>, String)> {
    let mut edits = Vec::new();
    // Rustdoc resolves names in brackets to items; here they are links to nothing.
    let mut resolve = |_: BrokenLink<'_>| Some((CowStr::from("crate::"), CowStr::from("")));
    let parser =
        Parser::new_with_broken_link_callback(text, Options::ENABLE_TABLES, Some(&mut resolve));
    let mut link: Option<(Range<usize>, Option<Range<usize>>)> = None;
    for (event, range) in parser.into_offset_iter() {
        match event {
            Event::Start(Tag::Heading { .. }) => {
                edits.push((range.start..range.start, "#".to_owned()));
            }
            Event::Start(Tag::Link { dest_url, .. }) if is_item(&dest_url) => {
                link = Some((range, None));
            }
            Event::End(TagEnd::Link) => {
                if let Some((whole, Some(content))) = link.take() {
                    let content = text.get(content).unwrap_or_default().to_owned();
                    edits.push((whole, content));
                }
            }
            _ => {
                if let Some((_, content)) = &mut link {
                    let start = content
                        .as_ref()
                        .map_or(range.start, |content| content.start);
                    *content = Some(start..range.end);
                }
            }
        }
    }
    edits
}

/// Returns whether a link leads to a Rust item rather than a page.
fn is_item(url: &str) -> bool {
    let is_page = url.contains(['/', '#']) || url.ends_with(".md");
    url.contains("::") || !is_page
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_to_items_become_text() {
        let text =
            "[`Items`](crate::Items) and [`Pages`], [the site](https://example.com/a).\n\n# Next\n";
        assert_eq!(
            to_book(text),
            "`Items` and `Pages`, [the site](https://example.com/a).\n\n## Next\n"
        );
    }

    #[test]
    fn code_is_kept() {
        let text = "```no_run\n# hidden\nlet a = b[c];\n```\n";
        assert_eq!(to_book(text), text);
    }
}
