//! Rows of tables as fields: a name, whether it is required, a type, and a description.

use std::collections::HashSet;

use super::{
    super::{
        blocks::{Cell, Line, Row, Table, joined},
        types::{self, Type},
        words::{self, Role},
    },
    describe::{self, Described},
};
use api_contract::model::Fact;

/// A parameter, a header or a property.
#[derive(Clone, Debug)]
pub(super) struct Field {
    pub(super) line: u32,
    pub(super) name: Box<str>,
    pub(super) required: Fact<bool>,
    /// Its type, if the row states a known one.
    pub(super) kind: Option<Type>,
    /// The type as it is written, if it is unknown.
    pub(super) unknown_type: Option<Box<str>>,
    pub(super) described: Described,
}

/// The fields of a table.
#[derive(Clone, Debug, Default)]
pub(super) struct Fields {
    pub(super) fields: Vec<Field>,
    /// Whether the table has no other fields.
    pub(super) complete: bool,
    /// The lines of rows that could not be read.
    pub(super) unreadable: Vec<u32>,
}

/// Reads a table; if it is cut off, all but the last row.
pub(super) fn read(table: &Table, closed: bool) -> Fields {
    let kept = table.rows.len().saturating_sub(usize::from(!closed));
    let mut found = Fields {
        complete: closed && kept > 0,
        ..Fields::default()
    };
    let mut names = HashSet::new();
    for row in table.rows.iter().take(kept) {
        match field(&table.columns, row) {
            Some(field) if !names.insert(field.name.clone()) => {}
            Some(field) => found.fields.push(field),
            None => found.unreadable.push(row.line),
        }
    }
    found.complete &= found.unreadable.is_empty();
    found
}

fn field(columns: &[Role], row: &Row) -> Option<Field> {
    let place = |role| columns.iter().position(|column| *column == role);
    let cell = |index: usize| row.cells.get(index);
    let text = |index: usize| cell(index).map(|cell| joined(cell)).unwrap_or_default();
    let name = text(place(Role::Name)?);
    let named = !name.is_empty() && !name.chars().any(char::is_whitespace);
    // A mark in the column of names shows that the names are lost; so does a row without any.
    if !named || (row.cells.len() < columns.len() && words::mark(&name).is_some()) {
        return None;
    }
    let mut next = place(Role::Name)? + 1;
    let mut required = Fact::Unknown;
    if place(Role::Required).is_some() {
        if let Some(mark) = words::mark(&text(next)) {
            required = Fact::Known(mark);
            next += 1;
        } else if text(next).is_empty() && types::parse(&text(next + 1)).is_some() {
            next += 1;
        }
    }
    let mut kind = None;
    let mut unknown_type = None;
    if place(Role::Type).is_some() {
        kind = types::parse(&text(next));
        // A cell that is not a type is a description, unless there is another cell for that.
        if kind.is_some() {
            next += 1;
        } else if cell(next + 1).is_some_and(|cell| !cell.is_empty())
            || types::may_be_type(&text(next))
        {
            unknown_type = Some(text(next))
                .filter(|text| !text.is_empty())
                .map(Into::into);
            next += 1;
        }
    }
    let empty: Cell = Vec::new();
    let description: &[Line] = cell(next).unwrap_or(&empty);
    Some(Field {
        line: row.line,
        name: name.into(),
        required,
        described: describe::read(description, kind.as_ref()),
        kind,
        unknown_type,
    })
}
