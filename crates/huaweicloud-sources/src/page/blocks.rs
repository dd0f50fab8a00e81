//! The common form of a page in any format: blocks in the order of the page.

use super::words::{self, Role};

/// A part of a page.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Block {
    /// The line on which it begins, from 1.
    pub(super) line: u32,
    pub(super) content: Content,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Content {
    /// A heading, a caption or a paragraph, distinguished by words rather than by the format.
    Text(String),
    /// An element of a list.
    Item(String),
    /// Text with significant line breaks.
    Code(String),
    /// A table whose columns are known.
    Table(Table),
}

/// A table with a row of headings.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Table {
    pub(super) columns: Vec<Role>,
    pub(super) rows: Vec<Row>,
}

/// A row; it may have lost cells.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Row {
    pub(super) line: u32,
    pub(super) cells: Vec<Cell>,
}

pub(super) type Cell = Vec<Line>;

/// A line in a cell.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Line {
    pub(super) line: u32,
    pub(super) text: String,
    /// Whether it is an element of a list.
    pub(super) bullet: bool,
}

impl Line {
    /// Creates a line of a page, without a list mark at its beginning.
    pub(super) fn new(line: u32, text: &str) -> Self {
        let text = text.trim();
        let unmarked = unmarked(text);
        Self {
            line,
            text: unmarked.unwrap_or(text).to_owned(),
            bullet: unmarked.is_some(),
        }
    }
}

/// Returns the text of a list item without its mark; `None` if it has none.
pub(super) fn unmarked(text: &str) -> Option<&str> {
    const MARKS: [char; 9] = ['•', '·', '●', '○', '▪', '◦', '■', '-', '*'];
    let rest = text.trim_start().strip_prefix(MARKS)?;
    rest.starts_with(char::is_whitespace).then(|| rest.trim())
}

/// Returns the text of a cell on one line.
pub(super) fn joined(cell: &[Line]) -> String {
    let texts: Vec<&str> = cell.iter().map(|line| line.text.as_str()).collect();
    texts.join(" ")
}

/// The maximum nesting of tables. The text of each is moved into the table around it.
const DEEPEST: usize = 32;

/// Builds blocks from the events of a parser.
#[derive(Default)]
pub(super) struct Builder {
    blocks: Vec<Block>,
    tables: Vec<Vec<Row>>,
    /// The number of tables that are nested too deeply, and read as their text alone.
    beyond: usize,
    text: String,
    line: u32,
    bullet: bool,
    code: bool,
    caption: bool,
}

impl Builder {
    /// Adds text on a line.
    pub(super) fn text(&mut self, text: &str, line: u32) {
        if self.text.trim().is_empty() {
            let blank = text.len() - text.trim_start().len();
            let skipped = text
                .get(..blank)
                .map_or(0, |blank| blank.matches('\n').count());
            self.line = line.saturating_add(u32::try_from(skipped).unwrap_or(u32::MAX));
            self.text.clear();
        }
        self.text.push_str(text);
    }

    /// Ends the paragraph, line or piece of code that is being read.
    pub(super) fn end_text(&mut self) {
        let text = std::mem::take(&mut self.text);
        if text.trim().is_empty() {
            return;
        }
        let bullet = std::mem::take(&mut self.bullet);
        if self.code && self.tables.is_empty() {
            let content = Content::Code(text.trim_matches('\n').trim_end().to_owned());
            return self.push(self.line, content);
        }
        if self.caption {
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            return self.push(self.line, Content::Text(text));
        }
        let lines = if self.code {
            text.lines().map(str::to_owned).collect()
        } else {
            vec![text.split_whitespace().collect::<Vec<_>>().join(" ")]
        };
        for (line, text) in (self.line..).zip(lines) {
            let mut found = Line::new(line, &text);
            found.bullet |= bullet;
            match self.tables.last_mut() {
                Some(rows) => {
                    if rows.is_empty() {
                        rows.push(Row::default());
                    }
                    if let Some(row) = rows.last_mut() {
                        row.line = if row.line == 0 { line } else { row.line };
                        match row.cells.last_mut() {
                            Some(cell) => cell.push(found),
                            None => row.cells.push(vec![found]),
                        }
                    }
                }
                None if found.bullet => self.push(line, Content::Item(found.text)),
                None => self.push(line, Content::Text(found.text)),
            }
        }
    }

    fn push(&mut self, line: u32, content: Content) {
        self.blocks.push(Block { line, content });
    }

    /// Ends a line.
    pub(super) fn line_break(&mut self, line: u32) {
        if self.code {
            self.text("\n", line);
        } else {
            self.end_text();
        }
    }

    /// Begins or ends an element of a list.
    pub(super) fn item(&mut self, begins: bool) {
        self.end_text();
        self.bullet = begins;
    }

    /// Begins or ends a piece of code.
    pub(super) fn code(&mut self, begins: bool) {
        self.end_text();
        self.code = begins;
    }

    /// Begins or ends the caption of a table, which precedes the table.
    pub(super) fn caption(&mut self, begins: bool) {
        self.end_text();
        self.caption = begins;
    }

    pub(super) fn table(&mut self) {
        self.end_text();
        if self.tables.len() >= DEEPEST {
            self.beyond += 1;
            return;
        }
        self.tables.push(Vec::new());
    }

    pub(super) fn row(&mut self, line: u32) {
        self.end_text();
        if let Some(rows) = self.tables.last_mut() {
            rows.push(Row {
                line,
                cells: Vec::new(),
            });
        }
    }

    pub(super) fn cell(&mut self, line: u32) {
        self.end_text();
        if self.tables.last().is_some_and(Vec::is_empty) {
            self.row(line);
        }
        let rows = self.tables.last_mut();
        if let Some(row) = rows.and_then(|rows| rows.last_mut()) {
            row.cells.push(Vec::new());
        }
    }

    /// Ends a table. One without known columns, or within another, is only layout: its content
    /// counts as if the table did not exist.
    pub(super) fn end_table(&mut self) {
        self.end_text();
        if self.beyond > 0 {
            self.beyond -= 1;
            return;
        }
        let Some(mut rows) = self.tables.pop() else {
            return;
        };
        rows.retain(|row| !row.cells.is_empty());
        if self.tables.is_empty() {
            let columns = rows.first().and_then(|row| columns(&row.cells));
            if let Some(columns) = columns {
                let line = rows.first().map_or(0, |row| row.line);
                rows.remove(0);
                return self.push(line, Content::Table(Table { columns, rows }));
            }
        }
        let lines = rows.into_iter().flat_map(|row| row.cells);
        for cell in lines {
            if self.tables.is_empty() {
                self.loose(cell);
            } else {
                for line in cell {
                    self.bullet = line.bullet;
                    self.text(&line.text, line.line);
                    self.end_text();
                }
            }
        }
    }

    /// Adds the lines of a cell outside of a table; JSON remains in one piece.
    fn loose(&mut self, cell: Cell) {
        let begins = cell
            .first()
            .map(|line| line.text.clone())
            .unwrap_or_default();
        if begins.starts_with(['{', '[', '"']) && cell.len() > 1 {
            let texts: Vec<&str> = cell.iter().map(|line| line.text.as_str()).collect();
            let line = cell.first().map_or(0, |line| line.line);
            return self.push(line, Content::Code(texts.join("\n")));
        }
        for line in cell {
            let content = if line.bullet {
                Content::Item(line.text)
            } else {
                Content::Text(line.text)
            };
            self.push(line.line, content);
        }
    }

    /// Returns all blocks; unfinished tables are marked as cut off.
    pub(super) fn finish(mut self) -> Vec<Block> {
        self.beyond = 0;
        while !self.tables.is_empty() {
            self.end_table();
        }
        self.end_text();
        self.blocks
    }
}

/// Returns the columns of a table with this first row.
fn columns(cells: &[Cell]) -> Option<Vec<Role>> {
    let roles: Vec<Option<Role>> = cells
        .iter()
        .map(|cell| words::role(&joined(cell)))
        .collect();
    let known = roles.iter().flatten().count();
    let first = roles.first().copied().flatten();
    let begins = matches!(first, Some(Role::Name | Role::Status));
    (known >= 2 && (begins || known == cells.len())).then(|| {
        roles
            .into_iter()
            .map(|role| role.unwrap_or(Role::Other))
            .collect()
    })
}
