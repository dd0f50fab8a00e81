//! Rows of values that are separated by tabs or commas.

use crate::failure::Failure;

/// Returns rows as lines with tabs. Tabs and line ends within a value are escaped, so that a row is a
/// line and every line has the same number of values.
pub(super) fn tsv(rows: &[Vec<String>]) -> Result<String, Failure> {
    let mut text = String::new();
    for row in rows {
        let cells: Vec<String> = row.iter().map(|cell| escaped(cell)).collect();
        text.push_str(&cells.join("\t"));
        text.push('\n');
    }
    Ok(text)
}

fn escaped(cell: &str) -> String {
    cell.replace('\\', "\\\\")
        .replace('\t', "\\t")
        .replace('\n', "\\n")
        .replace('\r', "\\r")
}

/// Returns rows in the format of RFC 4180, with `\n` at the end of lines.
pub(super) fn csv(rows: &[Vec<String>]) -> Result<String, Failure> {
    let mut writer = csv::WriterBuilder::new()
        .flexible(true)
        .from_writer(Vec::new());
    for row in rows {
        writer
            .write_record(row)
            .map_err(|error| Failure::io("a row cannot be written as CSV", error))?;
    }
    let bytes = writer
        .into_inner()
        .map_err(|error| Failure::io("CSV cannot be written", error))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
