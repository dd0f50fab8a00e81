//! The reference pages of the vendor: plain text in three layouts, HTML and Markdown, in Chinese and
//! English, each about one operation.
//!
//! Every format becomes the same list of blocks, and one reader takes the facts from it, by words
//! that are kept as data. A page loses things on its way: cells, columns, lists, its end. What is
//! lost is unknown; nothing is guessed.
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

/// A page, with what it tells besides its contract.
#[derive(Clone, Debug)]
pub struct Page {
    /// What it says of its operation.
    pub contract: Contract,
    /// The language that most of it is in.
    pub language: Language,
    /// The day it was last changed, as `YYYY-MM-DD`: as the page says, or the name of its file.
    pub date: Option<Box<str>>,
    /// Its examples, in their order.
    pub examples: Vec<Example>,
}

/// Reads the contract of a page from the bytes of a file of a name.
///
/// # Errors
/// As [`read`].
pub fn load(name: &str, bytes: &[u8]) -> Result<Contract, Findings> {
    read(name, bytes).map(|page| page.contract)
}

/// Reads a page from the bytes of a file of a name; the name may tell the date, as
/// `list-jobs.zh.2025-01-24.txt` does.
///
/// # Errors
/// When the bytes are no text, are empty, or are no reference page of an operation. What cannot be
/// read within a page is no error: it is unknown, and among [`Contract::problems`].
pub fn read(name: &str, bytes: &[u8]) -> Result<Page, Findings> {
    let text = decode(bytes).map_err(|refusal| refusal.found(name))?;
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
/// a path. Whoever gets `true` can expect [`read`] to succeed or to say well what is wrong.
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

/// Why bytes are no text.
enum Refusal {
    Encoding(usize),
    Binary,
    Empty,
}

impl Refusal {
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

/// Returns the text of a page. A character that the end of the file cuts in two is left out.
fn decode(bytes: &[u8]) -> Result<&str, Refusal> {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) if error.error_len().is_none() => {
            let whole = bytes.get(..error.valid_up_to()).unwrap_or_default();
            std::str::from_utf8(whole).unwrap_or_default()
        }
        Err(error) => return Err(Refusal::Encoding(error.valid_up_to())),
    };
    if text.contains('\0') {
        return Err(Refusal::Binary);
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim().is_empty() {
        return Err(Refusal::Empty);
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

/// Returns whether a line is a whole row of a table in Markdown: two cells, headings that are
/// known.
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
