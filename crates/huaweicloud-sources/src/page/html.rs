//! Pages as HTML.

use std::cell::RefCell;

use html5ever::{
    tendril::StrTendril,
    tokenizer::{
        BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
        states::RawKind,
    },
};

use super::blocks::{Block, Builder};

/// Returns the blocks of a document or a part of one.
pub(super) fn blocks(text: &str) -> Vec<Block> {
    let mut builder = Builder::default();
    read(text, 1, &mut builder);
    builder.finish()
}

/// Reads a piece of HTML that begins on a line.
pub(super) fn read(text: &str, line: u32, builder: &mut Builder) {
    let sink = Sink {
        builder: RefCell::new(std::mem::take(builder)),
        hidden: RefCell::new(None),
        before: line.saturating_sub(1),
    };
    let input = BufferQueue::default();
    input.push_back(StrTendril::from_slice(text));
    let tokenizer = Tokenizer::new(sink, TokenizerOpts::default());
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    *builder = tokenizer.sink.builder.into_inner();
}

/// Uses tags alone: nesting matters only for tables, and the builder tracks it.
struct Sink {
    builder: RefCell<Builder>,
    /// The element that hides the text in it.
    hidden: RefCell<Option<String>>,
    /// The number of lines before the text.
    before: u32,
}

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<()> {
        let line = u32::try_from(line)
            .unwrap_or(u32::MAX)
            .saturating_add(self.before);
        match token {
            Token::TagToken(tag) => return self.tag(&tag, line),
            Token::CharacterTokens(text) if self.hidden.borrow().is_none() => {
                let breaks = u32::try_from(text.matches('\n').count()).unwrap_or(u32::MAX);
                let begins = line.saturating_sub(breaks);
                self.builder.borrow_mut().text(&text, begins);
            }
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

impl Sink {
    fn tag(&self, tag: &Tag, line: u32) -> TokenSinkResult<()> {
        let begins = tag.kind == TagKind::StartTag;
        let name = &*tag.name;
        if matches!(
            name,
            "script" | "style" | "title" | "noscript" | "template" | "textarea"
        ) {
            *self.hidden.borrow_mut() = begins.then(|| name.to_owned());
            return match (begins, name) {
                (true, "script") => TokenSinkResult::RawData(RawKind::ScriptData),
                (true, "title" | "textarea") => TokenSinkResult::RawData(RawKind::Rcdata),
                (true, "style") => TokenSinkResult::RawData(RawKind::Rawtext),
                _ => TokenSinkResult::Continue,
            };
        }
        let mut builder = self.builder.borrow_mut();
        match (name, begins) {
            ("table", true) => builder.table(),
            ("table", false) => builder.end_table(),
            ("tr", true) => builder.row(line),
            ("td" | "th", true) => builder.cell(line),
            ("li", begins) => builder.item(begins),
            ("caption", begins) => builder.caption(begins),
            ("pre", begins) => builder.code(begins),
            (
                "a" | "abbr" | "b" | "cite" | "code" | "em" | "font" | "i" | "kbd" | "label"
                | "mark" | "s" | "samp" | "small" | "span" | "strong" | "sub" | "sup" | "tt" | "u"
                | "var" | "wbr" | "img",
                _,
            ) => {}
            ("br", _) => builder.line_break(line),
            _ => builder.end_text(),
        }
        TokenSinkResult::Continue
    }
}
