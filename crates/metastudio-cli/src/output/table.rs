//! Tables that fit the terminal.

use serde_json::{Map, Value};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::{
    columns::{self, Columns, MANY},
    terminal::Terminal,
};

/// The widest a cell is if other columns would be left out for it.
const WIDE: usize = 44;
/// The width that a value of an object has in any case.
const LEAST: usize = 12;
/// How many levels of objects within an object have lines of their own.
const LEVELS: usize = 4;
/// The width of the space between columns.
const GAP: usize = 2;

/// Returns rows as a table. Columns that do not fit are left out, unless they were chosen.
pub(super) fn of_rows(
    rows: &[Value],
    columns: &Columns,
    chosen: bool,
    headers: bool,
    terminal: &Terminal,
) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let names = columns.names();
    let cells: Vec<Vec<String>> = (names.iter())
        .map(|name| {
            rows.iter()
                .map(|row| line(&columns::cell(row, name)))
                .collect()
        })
        .collect();
    let shown = fitting(&names, &cells, chosen, terminal.width);
    let mut text = String::new();
    if headers {
        let head = shown.iter().map(|(at, width)| {
            let name = names.get(*at).copied().unwrap_or_default();
            padded(&name.to_uppercase(), *width)
        });
        text.push_str(&bold(&joined(head), terminal.color));
        text.push('\n');
    }
    for row in 0..rows.len() {
        let row = shown.iter().map(|(at, width)| {
            let cell = cells.get(*at).and_then(|column| column.get(row));
            padded(cell.map_or("", String::as_str), *width)
        });
        text.push_str(&joined(row));
        text.push('\n');
    }
    text
}

/// Returns an object as a table of its fields; those of an object within it are indented.
pub(super) fn of_object(object: &Map<String, Value>, terminal: &Terminal) -> String {
    let mut fields = Vec::new();
    flatten(object, 0, &mut fields);
    let widths = fields.iter().map(|(name, _)| name.width());
    let widest = widths.max().unwrap_or_default();
    let room = (terminal.width).map(|width| width.saturating_sub(widest + GAP).max(LEAST));
    let mut text = String::new();
    for (name, value) in fields {
        let value = value
            .map(|value| line(&columns::text(value)))
            .unwrap_or_default();
        let value = room.map_or_else(|| value.clone(), |room| cut(&value, room));
        let name = bold(&padded(&name, widest), terminal.color);
        text.push_str(&joined([name, value].into_iter()));
        text.push('\n');
    }
    text
}

/// Adds a line for each field; an object is a line without a value, and its fields follow.
fn flatten<'a>(
    object: &'a Map<String, Value>,
    level: usize,
    fields: &mut Vec<(String, Option<&'a Value>)>,
) {
    for (name, value) in object {
        let name = format!("{}{name}", "  ".repeat(level));
        match value {
            Value::Object(inner) if !inner.is_empty() && level < LEVELS => {
                fields.push((name, None));
                flatten(inner, level + 1, fields);
            }
            Value::Null => {}
            other => fields.push((name, Some(other))),
        }
    }
}

/// Returns which columns are shown, and how wide.
fn fitting(
    names: &[&str],
    cells: &[Vec<String>],
    chosen: bool,
    width: Option<usize>,
) -> Vec<(usize, usize)> {
    let natural = names
        .iter()
        .zip(cells)
        .enumerate()
        .map(|(at, (name, column))| {
            let widest = column
                .iter()
                .map(|cell| cell.width())
                .max()
                .unwrap_or_default();
            (at, widest.max(name.width()))
        });
    let Some(room) = width else {
        let most = if chosen { usize::MAX } else { MANY };
        return natural.take(most).collect();
    };
    let mut left = room;
    let mut shown: Vec<(usize, usize)> = Vec::new();
    for (at, natural) in natural {
        let gap = if shown.is_empty() { 0 } else { GAP };
        let wanted = if chosen { natural } else { natural.min(WIDE) };
        match left.checked_sub(gap + wanted) {
            Some(rest) => {
                shown.push((at, wanted));
                left = rest;
            }
            // The first column is always shown, and so are those that were chosen.
            None if shown.is_empty() || chosen => {
                let own = left.saturating_sub(gap).max(4);
                shown.push((at, own));
                left = left.saturating_sub(gap + own);
            }
            None => {}
        }
    }
    shown
}

/// Returns a text with blanks up to a width, or as much of it as fits.
fn padded(text: &str, width: usize) -> String {
    let text = cut(text, width);
    let blanks = width.saturating_sub(text.width());
    text + &" ".repeat(blanks)
}

/// Returns cells as a line, without blanks at its end.
fn joined(cells: impl Iterator<Item = String>) -> String {
    let cells: Vec<String> = cells.collect();
    cells.join(&" ".repeat(GAP)).trim_end().to_owned()
}

fn bold(text: &str, color: bool) -> String {
    if color {
        format!("\u{1b}[1m{text}\u{1b}[0m")
    } else {
        text.to_owned()
    }
}

/// Returns a text on one line.
fn line(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect()
}

/// Returns as much of a text as fits, with `…` at the end if it is not all.
fn cut(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut kept = String::new();
    let mut used = 1;
    for c in text.chars() {
        used += c.width().unwrap_or_default();
        if used > width {
            break;
        }
        kept.push(c);
    }
    kept.push('…');
    kept
}
