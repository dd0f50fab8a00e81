//! Assigns a meaning to each block of a page.

use super::super::{
    blocks::{Block, Content, Table, joined},
    words::{self, Caption, Role, Section},
};
use api_contract::{
    call::request_line,
    model::{In, Method},
};

/// The parts of a page that contain facts.
#[derive(Debug, Default)]
pub(super) struct Outline<'b> {
    /// Method, path and line, and whether more of the page follows.
    pub(super) call: Option<(Method, String, u32, bool)>,
    pub(super) tables: Vec<Found<'b>>,
    /// Statuses in the order of the page, with the line that announces each.
    pub(super) statuses: Vec<(String, u32)>,
    /// Whether the table of statuses is complete.
    pub(super) all_statuses: bool,
    pub(super) examples: Vec<Sample>,
    /// Whether the page has a section for the request, and more after it.
    pub(super) request: (bool, bool),
    /// Whether a table before the responses is missing, according to the numbers of captions.
    pub(super) gap: bool,
    /// Whether the request has a section that states that it is empty.
    pub(super) empty_request: bool,
    /// Operation names in code samples, with their lines.
    pub(super) ids: Vec<(String, u32)>,
}

/// A table and its meaning.
#[derive(Debug)]
pub(super) struct Found<'b> {
    pub(super) table: &'b Table,
    pub(super) line: u32,
    /// Whether more of the page follows.
    pub(super) closed: bool,
    pub(super) group: Group,
    pub(super) content: TableContent,
}

/// The message that a table belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Group {
    Request,
    /// The response of this status; of the successful one, if none is announced.
    Response(Option<String>),
}

/// The content of a table.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum TableContent {
    Parameters(In),
    Headers,
    Body(&'static str),
    /// The properties of an object, with its name if there is a caption.
    Object(Option<String>),
}

/// An example, as it is written.
#[derive(Debug)]
pub(super) struct Sample {
    pub(super) line: u32,
    pub(super) text: String,
    pub(super) group: Group,
    pub(super) closed: bool,
}

/// The state of the walk.
#[derive(Default)]
struct Walk<'b> {
    outline: Outline<'b>,
    section: Option<Section>,
    status: Option<String>,
    caption: Option<String>,
    numbers: Vec<u32>,
    /// Whether a table of a response was found.
    responses: bool,
    /// The number of tables in the section or the response.
    tables: usize,
}

/// Walks over the blocks of a page.
pub(super) fn read(blocks: &[Block]) -> Outline<'_> {
    let mut walk = Walk::default();
    for (index, block) in blocks.iter().enumerate() {
        let closed = index + 1 < blocks.len();
        match &block.content {
            Content::Text(text) => walk.text(text, block.line, closed),
            Content::Item(text) => walk.call(text, block.line, closed),
            Content::Code(text) => walk.code(text, block.line, closed),
            Content::Table(table) => walk.table(table, block.line, closed),
        }
        if let Content::Text(text) | Content::Code(text) | Content::Item(text) = &block.content {
            walk.outline.ids.extend(ids(text, block.line));
        }
    }
    walk.outline
}

impl<'b> Walk<'b> {
    fn text(&mut self, text: &str, line: u32, closed: bool) {
        if let Some(section) = words::section(text) {
            self.section = Some(section);
            if self.outline.call.is_some() {
                let (seen, past) = &mut self.outline.request;
                *seen |= section == Section::Request;
                *past |= !matches!(
                    section,
                    Section::Function | Section::Calling | Section::Uri | Section::Request
                );
            }
            (self.status, self.caption, self.tables) = (None, None, 0);
        } else if let Some((number, title)) = words::caption(text) {
            self.caption = Some(title.to_owned());
            self.number(number);
        } else if let Some(status) = words::status(text) {
            if matches!(
                self.section,
                Some(Section::Response | Section::ResponseExample)
            ) {
                self.status(&status, line);
                (self.status, self.caption, self.tables) = (Some(status), None, 0);
            }
        } else if words::is_none(text) {
            self.outline.empty_request |= self.section == Some(Section::Request);
        } else if self.section == Some(Section::RequestExample) {
            self.sample(text, line, closed);
        } else {
            self.call(text, line, closed);
        }
    }

    fn number(&mut self, number: u32) {
        let expected = self.numbers.last().map_or(1, |last| last.saturating_add(1));
        // If the last table of the request is lost, the first one of the response reveals it.
        if number > expected && !self.responses {
            self.outline.gap = true;
        }
        self.responses |= self.section == Some(Section::Response);
        self.numbers.push(number);
    }

    fn status(&mut self, status: &str, line: u32) {
        if !self
            .outline
            .statuses
            .iter()
            .any(|(known, _)| known == status)
        {
            self.outline.statuses.push((status.to_owned(), line));
        }
    }

    /// Records the line with method and path.
    fn call(&mut self, text: &str, line: u32, closed: bool) {
        let early = matches!(
            self.section,
            None | Some(Section::Function | Section::Calling | Section::Uri)
        );
        if let Some((method, path)) = request_line(text).filter(|_| early)
            && path.starts_with('/')
            && self.outline.call.is_none()
        {
            self.outline.call = Some((method, path.to_owned(), line, closed));
        }
    }

    fn code(&mut self, text: &str, line: u32, closed: bool) {
        match self.section {
            Some(Section::RequestExample | Section::ResponseExample) => {
                self.sample(text, line, closed)
            }
            _ => {
                for (line, text) in (line..).zip(text.lines()) {
                    self.call(text.trim(), line, closed);
                }
            }
        }
    }

    fn sample(&mut self, text: &str, line: u32, closed: bool) {
        let group = match self.section {
            Some(Section::ResponseExample) => Group::Response(self.status.clone()),
            _ => Group::Request,
        };
        let numbers = text
            .split_whitespace()
            .all(|word| word.chars().all(|c| c.is_ascii_digit()));
        if !numbers {
            self.outline.examples.push(Sample {
                line,
                text: text.to_owned(),
                group,
                closed,
            });
        }
    }

    fn table(&mut self, table: &'b Table, line: u32, closed: bool) {
        let caption = self.caption.take();
        let nth = self.tables;
        self.tables += 1;
        if table.columns.contains(&Role::Status) {
            return self.statuses(table, closed);
        }
        let title = caption.as_deref();
        let known = title.and_then(words::captioned);
        let group = match (known, self.section) {
            (Some(Caption::ResponseHeader | Caption::ResponseBody), _)
            | (_, Some(Section::Response)) => Group::Response(self.status.clone()),
            _ => Group::Request,
        };
        let content = match (known, title) {
            (Some(caption), _) => captioned(caption),
            (None, Some(title)) => TableContent::Object(
                Some(title.to_owned()).filter(|title| super::super::types::is_name(title)),
            ),
            // Only its content could determine it.
            (None, None) if table.rows.len() <= usize::from(!closed) => TableContent::Object(None),
            (None, None) => self.uncaptioned(table, &group, nth),
        };
        self.outline.tables.push(Found {
            table,
            line,
            closed,
            group,
            content,
        });
    }

    fn statuses(&mut self, table: &Table, closed: bool) {
        let kept = table.rows.len().saturating_sub(usize::from(!closed));
        let place = table
            .columns
            .iter()
            .position(|column| *column == Role::Status);
        let mut readable = true;
        for row in table.rows.iter().take(kept) {
            let cell = place.and_then(|place| row.cells.get(place));
            match cell.and_then(|cell| words::status_code(&joined(cell))) {
                Some(status) => self.status(&status, row.line),
                None => readable = false,
            }
        }
        self.outline.all_statuses |= closed && readable && kept > 0;
    }

    /// Returns the content of a table without a caption, derived from its position and names.
    fn uncaptioned(&self, table: &Table, group: &Group, nth: usize) -> TableContent {
        let names = names(table);
        let headers = names.iter().any(|name| is_header(name));
        let had = |predicate: &dyn Fn(&TableContent) -> bool| {
            let tables = self.outline.tables.iter();
            tables
                .filter(|table| table.group == *group)
                .any(|table| predicate(&table.content))
        };
        let bodied = had(&|content| matches!(content, TableContent::Body(_)));
        match (group, self.section) {
            (Group::Request, None | Some(Section::Function | Section::Calling | Section::Uri)) => {
                let template = self
                    .outline
                    .call
                    .as_ref()
                    .map_or("", |(_, path, ..)| path.as_str());
                let in_path = names
                    .iter()
                    .any(|name| template.contains(&format!("{{{name}}}")));
                let sized = template.matches('{').count() == names.len() && requires_all(table);
                if nth == 0 && (in_path || sized) {
                    TableContent::Parameters(In::Path)
                } else {
                    TableContent::Parameters(In::Query)
                }
            }
            (Group::Request, _) if headers && !bodied => TableContent::Parameters(In::Header),
            (Group::Response(_), _) if headers && !bodied => TableContent::Headers,
            _ if bodied => TableContent::Object(None),
            _ => TableContent::Body(JSON),
        }
    }
}

/// The media type of bodies: pages do not state it, and show JSON.
const JSON: &str = "application/json";

fn captioned(caption: Caption) -> TableContent {
    match caption {
        Caption::Path => TableContent::Parameters(In::Path),
        Caption::Query => TableContent::Parameters(In::Query),
        Caption::RequestHeader => TableContent::Parameters(In::Header),
        Caption::RequestCookie => TableContent::Parameters(In::Cookie),
        Caption::RequestBody | Caption::ResponseBody => TableContent::Body(JSON),
        Caption::RequestForm => TableContent::Body("multipart/form-data"),
        Caption::ResponseHeader => TableContent::Headers,
    }
}

fn names(table: &Table) -> Vec<String> {
    let place = table
        .columns
        .iter()
        .position(|column| *column == Role::Name);
    let cells = table.rows.iter().filter_map(|row| row.cells.get(place?));
    cells.map(|cell| joined(cell)).collect()
}

fn requires_all(table: &Table) -> bool {
    let place = table
        .columns
        .iter()
        .position(|column| *column == Role::Required);
    place.is_some_and(|place| {
        let mut cells = table.rows.iter().map(|row| row.cells.get(place));
        cells.all(|cell| cell.is_some_and(|cell| words::mark(&joined(cell)) == Some(true)))
    })
}

fn is_header(name: &str) -> bool {
    name.contains('-')
        || ["authorization", "cookie", "accept", "host"].contains(&&*name.to_ascii_lowercase())
}

/// Returns the ids in a line of a code sample: `new ListJobsRequest()`.
fn ids(text: &str, line: u32) -> Vec<(String, u32)> {
    const WORD: &str = "Request";
    let mut found = Vec::new();
    for (index, _) in text.match_indices(WORD) {
        let after = text.get(index + WORD.len()..).unwrap_or_default();
        let before = text.get(..index).unwrap_or_default();
        let start = before
            .rfind(|c: char| !c.is_ascii_alphanumeric())
            .map_or(0, |index| {
                index
                    + before
                        .get(index..)
                        .and_then(|rest| rest.chars().next())
                        .map_or(1, char::len_utf8)
            });
        let name = before.get(start..).unwrap_or_default();
        let made = before.get(..start).unwrap_or_default().trim_end();
        let made = made.ends_with("new") || made.ends_with('=') || made.ends_with("model.");
        if made
            && after.starts_with(['(', '{'])
            && name.starts_with(|c: char| c.is_ascii_uppercase())
        {
            found.push((name.to_owned(), line));
        }
    }
    found
}
