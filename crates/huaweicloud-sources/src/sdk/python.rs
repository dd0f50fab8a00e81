//! Python sources, parsed and never executed: the few constructs that contain an SDK's facts.

use ruff_python_ast::{Expr, Number, Stmt, StmtClassDef, StmtFunctionDef, token::TokenKind};
use ruff_python_parser::{Mode, lexer, parse_module};
use ruff_text_size::{Ranged, TextSize};
use serde_json::Value;

/// The maximum depth of a statement. Parser and syntax tree recurse, and no SDK comes near.
const DEEPEST: usize = 400;

/// A parsed file.
pub(super) struct Module {
    pub(super) body: Vec<Stmt>,
    pub(super) lines: LineTable,
}

/// The reason why a file was not parsed, and the line, if known.
#[derive(Debug)]
pub(super) struct Unparsed {
    pub(super) line: usize,
    pub(super) cause: String,
}

pub(super) fn parse(text: &str) -> Result<Module, Unparsed> {
    if too_deep(text) {
        return Err(Unparsed {
            line: 0,
            cause: "it is nested deeper than any generated source".to_owned(),
        });
    }
    let lines = LineTable::new(text);
    match parse_module(text) {
        Ok(parsed) => Ok(Module {
            body: parsed.into_suite().into_iter().collect(),
            lines,
        }),
        Err(error) => Err(Unparsed {
            line: lines.line(error.location.start()),
            cause: error.error.to_string(),
        }),
    }
}

/// Returns whether a logical line, or a block, is nested deeper than [`DEEPEST`].
fn too_deep(text: &str) -> bool {
    let mut lexer = lexer::lex(text, Mode::Module);
    let (mut steps, mut blocks) = (0_usize, 0_usize);
    loop {
        match lexer.next_token() {
            TokenKind::EndOfFile => return false,
            TokenKind::Newline => steps = 0,
            TokenKind::Indent => blocks += 1,
            TokenKind::Dedent => blocks = blocks.saturating_sub(1),
            TokenKind::Name
            | TokenKind::Int
            | TokenKind::Float
            | TokenKind::Complex
            | TokenKind::String
            | TokenKind::None
            | TokenKind::True
            | TokenKind::False
            | TokenKind::Comma
            | TokenKind::Colon
            | TokenKind::Equal
            | TokenKind::Comment
            | TokenKind::NonLogicalNewline => {}
            _ => steps += 1,
        }
        if steps.max(blocks) > DEEPEST {
            return true;
        }
    }
}

/// The offsets of the lines of a text.
pub(super) struct LineTable(Vec<usize>);

impl LineTable {
    pub(super) fn new(text: &str) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        Self(breaks.map(|(at, _)| at).collect())
    }

    fn line(&self, at: TextSize) -> usize {
        self.0.partition_point(|end| *end < at.to_usize()) + 1
    }

    pub(super) fn of(&self, part: &impl Ranged) -> u32 {
        u32::try_from(self.line(part.start())).unwrap_or_default()
    }
}

/// Returns the top-level classes of a file.
pub(super) fn classes(body: &[Stmt]) -> impl Iterator<Item = &StmtClassDef> {
    body.iter().filter_map(Stmt::as_class_def_stmt)
}

/// Returns the top-level functions of a body.
pub(super) fn functions(body: &[Stmt]) -> impl Iterator<Item = &StmtFunctionDef> {
    body.iter().filter_map(Stmt::as_function_def_stmt)
}

/// Returns the docstring of a body.
pub(super) fn docstring(body: &[Stmt]) -> Option<&str> {
    body.first()?
        .as_expr_stmt()
        .and_then(|first| text(&first.value))
}

/// Returns target and value of an assignment, if it has one of each.
pub(super) fn assignment(statement: &Stmt) -> Option<(&Expr, &Expr)> {
    match statement {
        Stmt::Assign(assign) => match assign.targets.as_slice() {
            [target] => Some((target, &assign.value)),
            _ => None,
        },
        Stmt::AnnAssign(assign) => Some((&assign.target, assign.value.as_deref()?)),
        _ => None,
    }
}

pub(super) fn text(expression: &Expr) -> Option<&str> {
    expression
        .as_string_literal_expr()
        .map(|literal| literal.value.to_str())
}

pub(super) fn name(expression: &Expr) -> Option<&str> {
    expression.as_name_expr().map(|name| name.id.as_str())
}

/// Returns the name in `self.name`.
pub(super) fn attribute_of_self(expression: &Expr) -> Option<&str> {
    let attribute = expression.as_attribute_expr()?;
    (name(&attribute.value) == Some("self")).then(|| attribute.attr.as_str())
}

/// Returns name and key of `name['key']`.
pub(super) fn subscript(expression: &Expr) -> Option<(&str, &str)> {
    let subscript = expression.as_subscript_expr()?;
    Some((name(&subscript.value)?, text(&subscript.slice)?))
}

/// Returns the elements of a list or tuple.
pub(super) fn elements(expression: &Expr) -> Option<&[Expr]> {
    match expression {
        Expr::List(list) => Some(&list.elts),
        Expr::Tuple(tuple) => Some(&tuple.elts),
        _ => None,
    }
}

/// Returns the strings of a list that only contains strings.
pub(super) fn texts(expression: &Expr) -> Option<Vec<&str>> {
    elements(expression)?.iter().map(text).collect()
}

/// Returns the entries of a dictionary whose keys are strings; `None` if some are not.
pub(super) fn entries(expression: &Expr) -> Option<Vec<(&str, &Expr)>> {
    let items = expression.as_dict_expr()?.items.iter();
    items
        .map(|item| Some((text(item.key.as_ref()?)?, &item.value)))
        .collect()
}

/// Returns a literal as JSON.
pub(super) fn literal(expression: &Expr) -> Option<Value> {
    match expression {
        Expr::StringLiteral(literal) => Some(literal.value.to_str().into()),
        Expr::BooleanLiteral(literal) => Some(literal.value.into()),
        Expr::NumberLiteral(literal) => match &literal.value {
            Number::Int(int) => int.as_i64().map(Value::from),
            Number::Float(float) => serde_json::Number::from_f64(*float).map(Value::Number),
            Number::Complex { .. } => None,
        },
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn excessive_nesting_is_rejected() {
        for deep in [
            "(".repeat(100_000),
            "f'{".repeat(100_000),
            format!("{}x", "not ".repeat(100_000)),
            format!("x{}", ".x".repeat(100_000)),
        ] {
            let rejected = parse(&format!("x = 1\n{deep}\n")).err().unwrap();
            assert!(rejected.cause.contains("nested"), "{}", rejected.cause);
        }
    }

    #[test]
    fn a_syntax_error_has_its_line() {
        let rejected = parse("a = 1\nb = \nc = 3\n").err().unwrap();
        assert_eq!(rejected.line, 2, "{}", rejected.cause);
    }
}
