//! Tables that fit the terminal.

use huaweicloud_auth::report::is_unprintable;
use serde_json::{Map, Value};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::{
    columns::{self, Columns, MANY},
    terminal::Terminal,
};

/// The widest a cell is if other columns would be left out for it.
const WIDE: usize = 44;
/// The width that is enough for a value beside its name.
const ENOUGH: usize = 24;
/// The indentation of a value below its name.
const INDENT: usize = 2;
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

/// Returns an object as a table of its fields, or of those that are chosen; fields of an object within it
/// are indented. Texts are wrapped, and lists are cut, at the width of the terminal. If it is too narrow,
/// values are below their names.
pub(super) fn of_object(object: &Value, chosen: &[String], terminal: &Terminal) -> String {
    let mut fields = Vec::new();
    match object.as_object() {
        Some(object) if chosen.is_empty() => flatten(object, 0, &mut fields),
        _ => fields.extend((chosen.iter()).map(|name| (name.clone(), columns::find(object, name)))),
    }
    let widths = fields.iter().map(|(name, _)| name.width());
    let widest = widths.max().unwrap_or_default();
    let beside = terminal
        .width
        .map(|width| width.saturating_sub(widest + GAP));
    let is_below = (terminal.width.zip(beside))
        .is_some_and(|(width, beside)| beside < ENOUGH && beside * 2 < width);
    let room = match terminal.width {
        Some(width) if is_below => Some(width.saturating_sub(INDENT).max(1)),
        _ => beside,
    };
    let mut text = String::new();
    for (name, value) in fields {
        let lines = value.map_or_else(Vec::new, |value| value_lines(value, room));
        let is_short = match (lines.as_slice(), terminal.width) {
            ([line], Some(width)) => name.width() + GAP + line.width() <= width,
            _ => false,
        };
        let mut lines = lines.into_iter();
        let (head, first) = match is_below {
            false => (padded(&name, widest), lines.next()),
            true if is_short => (name, lines.next()),
            true => (name, None),
        };
        let head = bold(&head, terminal.color);
        text.push_str(&joined([head, first.unwrap_or_default()].into_iter()));
        text.push('\n');
        let blanks = if is_below { INDENT } else { widest + GAP };
        for line in lines {
            text.push_str(&" ".repeat(blanks));
            text.push_str(&line);
            text.push('\n');
        }
    }
    text
}

/// Returns the lines of a value.
fn value_lines(value: &Value, room: Option<usize>) -> Vec<String> {
    let text = columns::text(value);
    match (value, room) {
        (_, None) => vec![line(&text)],
        (Value::Array(_) | Value::Object(_), Some(room)) => vec![cut(&line(&text), room)],
        (_, Some(room)) => (text.lines())
            .flat_map(|part| wrapped(&line(part), room))
            .collect(),
    }
}

/// Returns the lines of a text: broken at blanks, or anywhere if a word does not fit.
fn wrapped(text: &str, room: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let Some(last) = lines.last_mut() else { break };
        let gap = usize::from(!last.is_empty());
        if last.width() + gap + word.width() <= room {
            last.push_str(&" ".repeat(gap));
            last.push_str(word);
            continue;
        }
        let mut rest = if last.is_empty() {
            std::mem::take(last)
        } else {
            String::new()
        };
        for c in word.chars() {
            if !rest.is_empty() && rest.width() + c.width().unwrap_or_default() > room {
                lines.push(std::mem::take(&mut rest));
            }
            rest.push(c);
        }
        lines.push(rest);
    }
    lines.retain(|line| !line.is_empty());
    lines
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
        // The first column has what identifies a row, and is useless in part.
        let is_whole = chosen || shown.is_empty();
        let wanted = if is_whole { natural } else { natural.min(WIDE) };
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
        .map(|c| if is_unprintable(c) { ' ' } else { c })
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
