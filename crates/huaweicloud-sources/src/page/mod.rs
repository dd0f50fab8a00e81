//! The reference pages of the vendor: plain text in three layouts, HTML and Markdown, in Chinese and
//! English, each about one operation.
//!
//! Every format becomes the same list of blocks, and one reader extracts the facts, by words that
//! are kept as data. A page may lose parts in conversion: cells, columns, lists, its end. Lost
//! facts are unknown; nothing is guessed.
//!
//! ```
//! let page = "\
//! URI
//! GET /v1/books
//! |
//! Parameter |
//! Mandatory |
//! Type |
//! |---|---|---|
//! |
//! limit |
//! No |
//! Integer |
//! Request Parameters
//! None
//! ";
//! let page = huaweicloud_sources::page::read("books.en.txt", page.as_bytes()).unwrap();
//! let operation = &page.contract.operations.items[0];
//! assert_eq!(&*operation.path, "/v1/books");
//! assert_eq!(&*operation.parameters.items[0].name, "limit");
//! assert_eq!(page.language, huaweicloud_sources::page::Language::English);
//! ```

mod blocks;
mod date;
mod example;
mod extract;
mod html;
mod markdown;
mod text;
mod types;
mod vocabulary;
mod words;

pub use vocabulary::Language;

use blocks::{Block, Content};

use api_contract::{
    Finding, Findings, Place,
    model::Contract,
    sources::{Example, Input, Kind, Source, SourceReader},
};

/// The reader of pages.
pub struct Reader;

impl SourceReader for Reader {
    fn kind(&self) -> Kind {
        Kind::PAGE
    }

    fn sniff(&self, input: &Input<'_>) -> bool {
        !input.is_folder()
    }

    fn read(&self, input: &Input<'_>, _: Option<&Contract>) -> Result<Source, Findings> {
        let page = read(input.name(), input.bytes())?;
        let mut source = input.source(self.kind(), page.contract);
        let language = match page.language {
            Language::Chinese => "zh",
            Language::English => "en",
        };
        source.origin.language = Some(language.to_owned());
        source.origin.date = page.date.map(Into::into);
        source.examples = page.examples;
        Ok(source)
    }
}

/// A page: its contract, and further facts.
#[derive(Clone, Debug)]
pub struct Page {
    /// The facts about its operation.
    pub contract: Contract,
    /// The language of most of the page.
    pub language: Language,
    /// The day it was last changed, as `YYYY-MM-DD`, from the page or the name of its file.
    pub date: Option<Box<str>>,
    /// Its examples, in their order.
    pub examples: Vec<Example>,
}

/// Reads the contract of a page from the name and bytes of a file.
///
/// # Errors
/// See [`read`].
pub fn load(name: &str, bytes: &[u8]) -> Result<Contract, Findings> {
    read(name, bytes).map(|page| page.contract)
}

/// Reads a page from the name and bytes of a file; the name may contain the date, as in
/// `list-jobs.zh.2025-01-24.txt`.
///
/// # Errors
/// If the bytes are not text, are empty, or are not a reference page of an operation. Parts of a
/// page that cannot be read do not fail: they are unknown, and among [`Contract::problems`].
pub fn read(name: &str, bytes: &[u8]) -> Result<Page, Findings> {
    let text = decode(bytes).map_err(|rejection| rejection.found(name))?;
    let blocks = blocks(text);
    let extract = extract::read(name, &blocks)?;
    let texts = words_of(&blocks);
    Ok(Page {
        contract: extract.contract,
        language: words::language(&texts),
        date: date::updated(&texts).or_else(|| date::in_name(name)),
        examples: extract.examples,
    })
}

/// Returns whether bytes look like a reference page: text with the words of one, and a method with
/// a path. If `true`, [`read`] is expected to succeed or to report the problem precisely.
pub fn looks_like_page(bytes: &[u8]) -> bool {
    let Ok(text) = decode(bytes) else {
        return false;
    };
    if text.trim_start().starts_with(['{', '[']) {
        return false;
    }
    let blocks = blocks(text);
    let sections = blocks.iter().filter(|block| match &block.content {
        Content::Text(text) => words::section(text).is_some(),
        _ => false,
    });
    let tables = blocks
        .iter()
        .filter(|block| matches!(block.content, Content::Table(_)));
    sections.count() + tables.count() > 1
}

/// The reasons why bytes are not text.
enum Rejection {
    Encoding(usize),
    Binary,
    Empty,
}

impl Rejection {
    fn found(&self, name: &str) -> Findings {
        const AS_TEXT: &str = "save the page as text, HTML or Markdown in UTF-8; other encodings and \
                               binary files are not read";
        let (rule, message, help) = match self {
            Self::Encoding(byte) => {
                let message =
                    format!("the file is no text in UTF-8: byte {byte} begins no character");
                ("page-text", message, AS_TEXT)
            }
            Self::Binary => {
                let message = "the file is binary: it holds zero bytes".to_owned();
                ("page-text", message, AS_TEXT)
            }
            Self::Empty => {
                let help = "save the page again, after it was shown in full";
                ("page-empty", "the page is empty".to_owned(), help)
            }
        };
        let place = Place {
            file: name.to_owned(),
            line: 1,
            column: 0,
        };
        Findings::from_iter([Finding::error(rule, "", message, help).at(place)])
    }
}

/// Returns the text of a page, without a character that the end of the file cuts in two.
fn decode(bytes: &[u8]) -> Result<&str, Rejection> {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) if error.error_len().is_none() => {
            let whole = bytes.get(..error.valid_up_to()).unwrap_or_default();
            std::str::from_utf8(whole).unwrap_or_default()
        }
        Err(error) => return Err(Rejection::Encoding(error.valid_up_to())),
    };
    if text.contains('\0') {
        return Err(Rejection::Binary);
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim().is_empty() {
        return Err(Rejection::Empty);
    }
    Ok(text)
}

fn blocks(text: &str) -> Vec<Block> {
    let begin = text.trim_start();
    let has = |tag: &str| contains_tag(text, tag);
    let tables = text.lines().any(is_pipe_row);
    let headings = text.lines().filter(|line| is_heading(line)).count() > 1;
    if begin.starts_with('<') || (has("<table") && !tables && !headings) {
        html::blocks(text)
    } else if tables || headings {
        markdown::blocks(text)
    } else {
        text::blocks(text)
    }
}

fn contains_tag(text: &str, tag: &str) -> bool {
    text.match_indices('<').any(|(index, _)| {
        text.get(index..index + tag.len())
            .is_some_and(|found| found.eq_ignore_ascii_case(tag))
    })
}

/// Returns whether a line is an entire row of a Markdown table: two cells with known headings.
fn is_pipe_row(line: &str) -> bool {
    let cells: Vec<&str> = line.trim().trim_matches('|').split('|').collect();
    let text = |cell: &str| cell.trim().trim_matches('*').trim().to_owned();
    cells.len() > 1
        && cells
            .iter()
            .filter(|cell| words::role(&text(cell)).is_some())
            .count()
            > 1
}

fn is_heading(line: &str) -> bool {
    let text = line.trim_start_matches('#');
    let text = (text.len() < line.len()).then(|| text.trim().trim_matches('*'));
    text.is_some_and(|text| words::section(text).is_some())
}

/// Returns the text of a page outside of tables and code.
fn words_of(blocks: &[Block]) -> Vec<&str> {
    let texts = blocks.iter().filter_map(|block| match &block.content {
        Content::Text(text) | Content::Item(text) => Some(text.as_str()),
        Content::Code(_) | Content::Table(_) => None,
    });
    texts.collect()
}
