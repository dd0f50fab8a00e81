//! Pages as Markdown with pipe tables and embedded HTML.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::{
    blocks::{Block, Builder},
    html,
};

/// Returns the blocks of a document.
pub(super) fn blocks(text: &str) -> Vec<Block> {
    let starts = line_starts(text);
    let line = |range: &Range<usize>| {
        let before = starts.partition_point(|start| *start <= range.start);
        u32::try_from(before).unwrap_or(u32::MAX)
    };
    let mut builder = Builder::default();
    let mut markup: Option<(String, u32)> = None;
    for (event, range) in Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter() {
        let line = line(&range);
        match event {
            // HTML blocks are emitted line by line, but elements must be closed in one piece.
            Event::Html(html) => {
                markup
                    .get_or_insert_with(|| (String::new(), line))
                    .0
                    .push_str(&html);
            }
            Event::Start(Tag::HtmlBlock) | Event::End(TagEnd::HtmlBlock) => {}
            event => {
                if let Some((markup, line)) = markup.take() {
                    html::read(&markup, line, &mut builder);
                }
                read(event, line, &mut builder);
            }
        }
    }
    if let Some((markup, line)) = markup {
        html::read(&markup, line, &mut builder);
    }
    builder.finish()
}

fn read(event: Event<'_>, line: u32, builder: &mut Builder) {
    match event {
        Event::Start(Tag::Table(_)) => builder.table(),
        Event::End(TagEnd::Table) => builder.end_table(),
        Event::Start(Tag::TableHead | Tag::TableRow) => builder.row(line),
        Event::Start(Tag::TableCell) => builder.cell(line),
        Event::Start(Tag::Item) => builder.item(true),
        Event::End(TagEnd::Item) => builder.item(false),
        Event::Start(Tag::CodeBlock(_)) => builder.code(true),
        Event::End(TagEnd::CodeBlock) => builder.code(false),
        Event::Text(text) | Event::Code(text) => builder.text(&text, line),
        Event::InlineHtml(markup) => html::read(&markup, line, builder),
        Event::SoftBreak | Event::HardBreak | Event::Rule => builder.end_text(),
        Event::Start(Tag::Paragraph | Tag::Heading { .. } | Tag::List(_) | Tag::BlockQuote(_))
        | Event::End(
            TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::List(_) | TagEnd::BlockQuote(_),
        ) => builder.end_text(),
        _ => {}
    }
}

fn line_starts(text: &str) -> Vec<usize> {
    let breaks = text.match_indices('\n').map(|(index, _)| index + 1);
    std::iter::once(0).chain(breaks).collect()
}
