//! Pages as plain text, copied from a browser or converted.
//!
//! There are three layouts. In one, every cell of a table is a paragraph. In the others a cell ends
//! with a `|`; a row begins with a line of one `|`, or without any mark.

use super::{
    blocks::{Block, Cell, Content, Line, Row, Table, unmarked},
    types,
    words::{self, Role},
};

/// Returns the blocks of a page.
pub(super) fn blocks(text: &str) -> Vec<Block> {
    let lines = (1..).zip(text.lines());
    let lines = lines.map(|(number, text)| Source::new(number, text.trim()));
    let mut reader = Reader {
        lines: lines.collect(),
        next: 0,
        blocks: Vec::new(),
    };
    while reader.next < reader.lines.len() {
        reader.block();
    }
    reader.blocks
}

#[derive(Clone, Copy)]
struct Source<'t> {
    number: u32,
    text: &'t str,
    /// Whether a section or a response begins with it.
    heading: bool,
    /// The column that it names, with or without a `|` at its end.
    role: Option<Role>,
}

impl<'t> Source<'t> {
    fn new(number: u32, text: &'t str) -> Self {
        let cell = text.strip_suffix('|').unwrap_or(text);
        Self {
            number,
            text,
            heading: words::section(text).is_some() || words::status(text).is_some(),
            role: words::role(cell.trim_end()),
        }
    }

    /// Returns the text before the `|` that ends a cell.
    fn cell(self) -> Option<&'t str> {
        self.text.strip_suffix('|').map(str::trim_end)
    }

    fn line(self, text: &str) -> Line {
        Line::new(self.number, text)
    }
}

/// The headings of a table.
struct Header {
    columns: Vec<Role>,
    /// Whether cells end with a `|`.
    piped: bool,
    /// Whether a line of one `|` begins each row.
    marked: bool,
    /// The first line after it.
    next: usize,
}

struct Reader<'t> {
    lines: Vec<Source<'t>>,
    next: usize,
    blocks: Vec<Block>,
}

impl<'t> Reader<'t> {
    fn at(&self, index: usize) -> Option<Source<'t>> {
        self.lines.get(index).copied()
    }

    /// Returns the first line from an index on that is not blank.
    fn filled(&self, from: usize) -> Option<(usize, Source<'t>)> {
        let mut lines = self.lines.iter().enumerate().skip(from);
        lines
            .find(|(_, line)| !line.text.is_empty())
            .map(|(index, line)| (index, *line))
    }

    fn block(&mut self) {
        let Some((index, line)) = self.filled(self.next) else {
            self.next = self.lines.len();
            return;
        };
        self.next = index + 1;
        let content = if let Some(header) = self.header(index) {
            let rows = if header.piped {
                self.piped_rows(&header)
            } else {
                self.loose_rows(&header)
            };
            Content::Table(Table {
                columns: header.columns,
                rows,
            })
        } else if begins_code(line.text) {
            self.code(index)
        } else if let Some(item) = unmarked(line.text) {
            Content::Item(item.to_owned())
        } else {
            Content::Text(line.text.to_owned())
        };
        self.blocks.push(Block {
            line: line.number,
            content,
        });
    }

    /// Returns the headings of a table that begins on a line.
    fn header(&self, index: usize) -> Option<Header> {
        let marked = self.at(index)?.text == "|";
        let (mut index, first) = self.filled(index + usize::from(marked))?;
        let piped = first.cell().is_some();
        let mut columns: Vec<Role> = Vec::new();
        while let Some((found, line)) = self.filled(index) {
            if piped && !columns.is_empty() && is_rule(line.text) {
                index = found + 1;
                break;
            }
            let Some(role) = line.role.filter(|_| line.cell().is_some() == piped) else {
                break;
            };
            if columns.contains(&role) {
                break;
            }
            columns.push(role);
            index = found + 1;
        }
        let begins = matches!(
            columns.first(),
            Some(Role::Name | Role::Status | Role::Required | Role::Type)
        );
        (columns.len() > 1 && begins).then_some(Header {
            columns,
            piped,
            marked: marked && piped,
            next: index,
        })
    }

    /// Returns whether the text after a table begins on a line.
    fn ends_table(&self, index: usize) -> bool {
        self.at(index).is_none_or(|line| {
            line.heading
                || words::caption(line.text).is_some()
                || begins_code(line.text)
                || self.header(index).is_some()
        })
    }

    /// Returns JSON, up to a blank line outside of it.
    fn code(&mut self, begin: usize) -> Content {
        let mut depth = 0_i64;
        let mut index = begin;
        let mut end = begin;
        while let Some(line) = self.at(index) {
            if line.heading || (line.text.is_empty() && depth <= 0) {
                break;
            }
            depth = depth.saturating_add(brackets(line.text));
            index += 1;
            if !line.text.is_empty() {
                end = index;
            }
        }
        self.next = index;
        let lines = self.lines.get(begin..end).unwrap_or_default();
        let texts: Vec<&str> = lines.iter().map(|line| line.text).collect();
        Content::Code(texts.join("\n"))
    }

    /// Returns rows of cells that are paragraphs. Only their content determines where a row begins.
    fn loose_rows(&mut self, header: &Header) -> Vec<Row> {
        let mut cells: Vec<Cell> = Vec::new();
        let mut index = header.next;
        while let Some((found, line)) = self.filled(index) {
            if self.ends_table(found) && !self.begins_loose_row(&header.columns, found) {
                break;
            }
            index = found + 1;
            cells.push(vec![line.line(line.text)]);
        }
        self.next = index;
        rows_by_content(&header.columns, cells)
    }

    fn begins_loose_row(&self, columns: &[Role], index: usize) -> bool {
        let mut cells = Vec::new();
        let mut from = index;
        while cells.len() < 3 {
            let Some((found, line)) = self.filled(from) else {
                break;
            };
            cells.push(vec![line.line(line.text)]);
            from = found + 1;
        }
        row_head(columns, &cells).is_some()
    }

    /// Returns rows of cells that end with a `|`.
    fn piped_rows(&mut self, header: &Header) -> Vec<Row> {
        let mut rows: Vec<Vec<Cell>> = vec![Vec::new()];
        let mut open: Cell = Vec::new();
        let mut index = header.next;
        while let Some((found, line)) = self.filled(index) {
            if open.is_empty() && (self.ends_table(found) || !self.is_cell(found)) {
                break;
            }
            if !open.is_empty() && self.ends_table(found) {
                open.clear();
                break;
            }
            index = found + 1;
            let row_begins = header.marked
                && open.is_empty()
                && line.text == "|"
                && self.filled(index).is_some_and(|(_, next)| next.text != "|");
            if row_begins {
                rows.push(Vec::new());
                continue;
            }
            match line.cell() {
                Some(text) => {
                    if !text.is_empty() {
                        open.push(line.line(text));
                    }
                    if let Some(row) = rows.last_mut() {
                        row.push(std::mem::take(&mut open));
                    }
                }
                None => open.push(line.line(line.text)),
            }
        }
        self.next = index;
        if header.marked {
            let rows = rows.into_iter().filter(|cells| !cells.is_empty());
            return rows.map(row).collect();
        }
        let cells: Vec<Cell> = rows.into_iter().flatten().collect();
        let width = header.columns.len();
        let whole = cells.len().is_multiple_of(width)
            && cells
                .chunks(width)
                .filter(|cells| row_head(&header.columns, cells).is_some())
                .count()
                * 2
                > cells.len() / width;
        if whole {
            cells
                .chunks(width)
                .map(|cells| row(cells.to_vec()))
                .collect()
        } else {
            rows_by_content(&header.columns, cells)
        }
    }

    /// Returns whether a line belongs to a cell: one that ends, or in which the page ends.
    fn is_cell(&self, index: usize) -> bool {
        let mut index = index;
        while let Some((found, line)) = self.filled(index) {
            if line.cell().is_some() {
                return true;
            }
            index = found + 1;
            if index < self.lines.len() && self.ends_table(index) {
                return false;
            }
        }
        true
    }
}

fn row(cells: Vec<Cell>) -> Row {
    let line = cells.iter().flatten().next().map_or(0, |line| line.line);
    Row { line, cells }
}

/// Returns whether a line is the rule under the headings of a table.
fn is_rule(text: &str) -> bool {
    text.contains("---") && text.chars().all(|c| matches!(c, '|' | '-' | ':' | ' '))
}

/// Returns whether a line may begin JSON. JSON that lost its first bracket is broken.
fn begins_code(text: &str) -> bool {
    text.starts_with(['{', '}', '['])
        || (text.starts_with(['"', ']']) && text.contains([':', ',', ']']))
}

/// Returns how many brackets a line of JSON opens more than it closes.
fn brackets(line: &str) -> i64 {
    let mut depth = 0;
    let (mut quoted, mut escaped) = (false, false);
    for c in line.chars() {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            '{' | '[' if !quoted => depth += 1,
            '}' | ']' if !quoted => depth -= 1,
            _ => {}
        }
    }
    depth
}

/// Splits cells into rows by their content: a row begins with a name, an optional mark, and a type;
/// or with a status. Cells before the first row are lost.
fn rows_by_content(columns: &[Role], cells: Vec<Cell>) -> Vec<Row> {
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    let mut rest = cells.as_slice();
    let mut labelled = false;
    while let [cell, after @ ..] = rest {
        // The text after a label is a value, even if it looks like a name.
        let head = row_head(columns, rest).filter(|_| !labelled);
        match head.and_then(|head| rest.split_at_checked(head)) {
            Some((head, after)) => {
                rows.push(head.to_vec());
                rest = after;
                labelled = false;
            }
            None => {
                labelled = cell.last().is_some_and(|line| is_label(&line.text));
                if let Some(row) = rows.last_mut() {
                    describe(columns, row, cell);
                }
                rest = after;
            }
        }
    }
    rows.into_iter().map(row).collect()
}

/// Adds to the description of a row, which is its last cell.
fn describe(columns: &[Role], row: &mut Vec<Cell>, cell: &Cell) {
    let head = row_head(columns, row).unwrap_or(1);
    match row.get_mut(head) {
        Some(description) => description.extend(cell.iter().cloned()),
        None => row.push(cell.clone()),
    }
}

/// Returns whether a line is only a label for the next one.
fn is_label(text: &str) -> bool {
    matches!(words::labels(&words::narrow(text)), (_, labels) if labels.last().is_some_and(|(_, value)| value.is_empty()))
}

/// Returns how many of these cells begin a row, up to its description; `None` if no row begins.
fn row_head(columns: &[Role], cells: &[Cell]) -> Option<usize> {
    let text = |index: usize| match cells.get(index).map(Vec::as_slice) {
        Some([line]) if !line.bullet => line.text.as_str(),
        _ => "",
    };
    let name = text(0);
    if columns.first() == Some(&Role::Status) {
        return words::status_code(name).map(|_| 1);
    }
    if columns.first() != Some(&Role::Name) || !is_field(name) {
        return None;
    }
    let marked = columns.contains(&Role::Required) && words::mark(text(1)).is_some();
    let head = 1 + usize::from(marked);
    let kind = text(head);
    let unknown = types::may_be_type(kind)
        && (marked || name.contains(['_', '-']) || !types::may_be_type(name));
    if columns.contains(&Role::Type) && (types::parse(kind).is_some() || unknown) {
        Some(head + 1)
    } else {
        marked.then_some(head)
    }
}

/// Returns whether a text may name a parameter or a property.
fn is_field(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '$'))
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "_-.$[]".contains(c))
}
