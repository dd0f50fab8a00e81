//! Builds a tree from the events of a parser, and enforces the budget.

use rustc_hash::FxHashMap;
use serde_json::{Number, Value};

use super::{Entry, Repeated, Span, Stored, Tree, long, short, slice};
use crate::Budget;

/// Mappings with more keys than this find repeated keys by hash.
const FEW: usize = 12;

/// The message for a key that is a list or a mapping.
pub(super) const KEY: &str = "a key of a mapping is not a plain value";

/// A value that is complete and not yet part of another.
#[derive(Clone, Copy)]
pub(super) struct Built {
    entry: Entry,
    /// The number of its nodes, and how deep these are nested.
    nodes: usize,
    depth: usize,
    /// The length of the longest way of keys in it.
    way: usize,
    /// Whether a merge key added it.
    merged: bool,
}

/// A list or mapping that is still open.
struct Open {
    is_map: bool,
    /// The number of complete values before it.
    start: usize,
    line: usize,
    column: usize,
    /// The key whose value is next, and its place.
    key: Option<(Span, usize, usize)>,
    /// Whether that key is a merge key.
    merges: bool,
    nodes: usize,
    depth: usize,
    /// The length of the keys that lead to it.
    path: usize,
    /// The length of the longest way of keys in it.
    way: usize,
}

impl Open {
    /// Returns the length of the key whose value is next.
    fn key_length(&self) -> usize {
        self.key.map_or(0, |(key, ..)| long(key.length))
    }
}

pub(super) struct Builder {
    budget: Budget,
    tree: Tree,
    /// Complete values of all open lists and mappings.
    complete: Vec<Built>,
    open: Vec<Open>,
}

/// A scalar that is added to the tree.
pub(super) enum Scalar<'a> {
    Null,
    Bool(bool),
    Number(Number),
    Text(&'a str),
}

impl Builder {
    pub(super) fn new(budget: &Budget) -> Self {
        let root = Entry {
            data: Stored::Null,
            key: Span::default(),
            line: 0,
            column: 0,
        };
        Self {
            budget: *budget,
            tree: Tree {
                nodes: Vec::new(),
                texts: String::new(),
                numbers: Vec::new(),
                root,
                source: None,
                repeated: Vec::new(),
            },
            complete: Vec::new(),
            open: Vec::new(),
        }
    }

    /// Returns whether the next scalar is the key of a mapping.
    pub(super) fn wants_key(&self) -> bool {
        self.open
            .last()
            .is_some_and(|open| open.is_map && open.key.is_none() && !open.merges)
    }

    /// Sets the key of the next value. Returns the key as a value, for aliases of it.
    pub(super) fn key(&mut self, text: &str, line: usize, column: usize) -> Built {
        let span = self.store(text);
        if let Some(open) = self.open.last_mut() {
            open.key = Some((span, line, column));
        }
        Built {
            entry: Entry {
                data: Stored::Text(span),
                key: Span::default(),
                line: short(line),
                column: short(column),
            },
            nodes: 1,
            depth: 0,
            way: 0,
            merged: false,
        }
    }

    /// Sets the key `<<`, whose value adds the entries of other mappings.
    pub(super) fn merge_key(&mut self) {
        if let Some(open) = self.open.last_mut() {
            open.merges = true;
        }
    }

    fn store(&mut self, text: &str) -> Span {
        let start = short(self.tree.texts.len());
        self.tree.texts.push_str(text);
        Span {
            start,
            length: short(text.len()),
        }
    }

    pub(super) fn begin(&mut self, is_map: bool, line: usize, column: usize) -> Result<(), String> {
        self.fits(self.open.len() + 1)?;
        let path = match self.open.last() {
            Some(open) => open.path + open.key_length(),
            None => 0,
        };
        self.check_key_length(path)?;
        self.open.push(Open {
            is_map,
            start: self.complete.len(),
            line,
            column,
            key: None,
            merges: false,
            nodes: 1,
            depth: 1,
            path,
            way: 0,
        });
        Ok(())
    }

    fn fits(&self, depth: usize) -> Result<(), String> {
        let limit = self.budget.depth;
        if depth > limit {
            return Err(format!("nested more than {limit} levels deep"));
        }
        Ok(())
    }

    /// Checks the length of the keys that lead to a value.
    fn check_key_length(&self, way: usize) -> Result<(), String> {
        let limit = self.budget.way_bytes;
        if way > limit {
            return Err(format!(
                "the keys that lead to this value have more than {limit} bytes"
            ));
        }
        Ok(())
    }

    pub(super) fn scalar(
        &mut self,
        scalar: Scalar<'_>,
        line: usize,
        column: usize,
    ) -> Result<Built, String> {
        let data = match scalar {
            Scalar::Null => Stored::Null,
            Scalar::Bool(value) => Stored::Bool(value),
            Scalar::Number(value) => {
                self.tree.numbers.push(value);
                Stored::Number(short(self.tree.numbers.len() - 1))
            }
            Scalar::Text(text) => Stored::Text(self.store(text)),
        };
        self.add(Built {
            entry: Entry {
                data,
                key: Span::default(),
                line: short(line),
                column: short(column),
            },
            nodes: 1,
            depth: 0,
            way: 0,
            merged: false,
        })
    }

    /// Closes the innermost list or mapping.
    pub(super) fn end(&mut self) -> Result<Option<Built>, String> {
        let Some(open) = self.open.pop() else {
            return Ok(None);
        };
        if open.is_map {
            self.unite(open.start);
        }
        let start = short(self.tree.nodes.len());
        let children = self.complete.drain(open.start..);
        let span = Span {
            start,
            length: short(children.len()),
        };
        self.tree.nodes.extend(children.map(|built| built.entry));
        let data = if open.is_map {
            Stored::Map(span)
        } else {
            Stored::List(span)
        };
        let built = Built {
            entry: Entry {
                data,
                key: Span::default(),
                line: short(open.line),
                column: short(open.column),
            },
            nodes: open.nodes,
            depth: open.depth,
            way: open.way,
            merged: false,
        };
        self.add(built).map(Some)
    }

    /// Adds a copy of a value, for an alias.
    pub(super) fn again(&mut self, built: Built, line: usize, column: usize) -> Result<(), String> {
        self.fits(self.open.len() + built.depth)?;
        if self.wants_key() {
            let (Stored::Text(key), Some(open)) = (built.entry.data, self.open.last_mut()) else {
                return Err(KEY.to_owned());
            };
            open.key = Some((key, line, column));
            return Ok(());
        }
        let mut built = Built {
            merged: false,
            ..built
        };
        (built.entry.line, built.entry.column) = (short(line), short(column));
        self.add(built).map(drop)
    }

    fn add(&mut self, mut built: Built) -> Result<Built, String> {
        let Some(open) = self.open.last_mut() else {
            self.tree.root = built.entry;
            return Ok(built);
        };
        open.nodes += built.nodes;
        open.depth = open.depth.max(built.depth + 1);
        let way = open.key_length() + built.way;
        open.way = open.way.max(way);
        let way = open.path + way;
        self.check_key_length(way)?;
        let Some(open) = self.open.last_mut() else {
            return Ok(built);
        };
        let limit = self.budget.nodes;
        if open.nodes > limit {
            return Err(format!(
                "more than {limit} values, those that aliases repeat included"
            ));
        }
        let plain = built;
        if std::mem::take(&mut open.merges) {
            self.merge(built.entry);
            return Ok(plain);
        }
        if let Some((key, line, column)) = open.key.take() {
            built.entry.key = key;
            (built.entry.line, built.entry.column) = (short(line), short(column));
        } else if open.is_map {
            return Err(KEY.to_owned());
        }
        self.complete.push(built);
        Ok(plain)
    }

    /// Adds the entries of a mapping, or of each of a list of mappings.
    fn merge(&mut self, entry: Entry) {
        match entry.data {
            Stored::Map(span) => {
                let merged = self.tree.entries(span).iter().map(|entry| Built {
                    entry: *entry,
                    nodes: 1,
                    depth: 0,
                    way: 0,
                    merged: true,
                });
                self.complete.extend(merged);
            }
            Stored::List(span) => {
                for entry in self.tree.entries(span).to_vec() {
                    if matches!(entry.data, Stored::Map(_)) {
                        self.merge(entry);
                    }
                }
            }
            _ => {}
        }
    }

    /// Keeps one entry for each key: the last of several that are written, the first of several
    /// that are merged; an entry that is written overrides one that is merged.
    fn unite(&mut self, start: usize) {
        let Self { tree, complete, .. } = self;
        let texts = &tree.texts;
        let few = complete.len() - start <= FEW;
        let mut slots: FxHashMap<&str, usize> = FxHashMap::default();
        let mut kept = start;
        for index in start..complete.len() {
            let Some(built) = complete.get(index).copied() else {
                break;
            };
            let key = slice(texts, built.entry.key);
            let known = if few {
                let own = complete.get(start..kept).unwrap_or_default();
                let same = |other: &Built| slice(texts, other.entry.key) == key;
                own.iter().position(same).map(|at| start + at)
            } else {
                slots.get(key).copied()
            };
            match known.and_then(|at| complete.get(at)).copied() {
                Some(_) if built.merged => continue,
                Some(before) if !before.merged => tree.repeated.push(Repeated {
                    key: built.entry.key,
                    line: built.entry.line,
                    column: built.entry.column,
                    first: before.entry.line,
                }),
                Some(_) => {}
                None => {
                    if !few {
                        slots.insert(key, kept);
                    }
                    kept += 1;
                }
            }
            if let Some(place) = complete.get_mut(known.unwrap_or(kept - 1)) {
                *place = built;
            }
        }
        complete.truncate(kept);
    }

    pub(super) fn finish(self) -> Tree {
        self.tree
    }
}

/// Builds the tree of a value; its own depth is the only limit.
pub(super) fn of_value(value: &Value) -> Tree {
    let unlimited = Budget {
        depth: usize::MAX,
        nodes: usize::MAX,
        way_bytes: usize::MAX,
        ..Budget::default()
    };
    let mut builder = Builder::new(&unlimited);
    // A value cannot exceed a budget without limits.
    _ = add_value(&mut builder, value);
    builder.finish()
}

fn add_value(builder: &mut Builder, value: &Value) -> Result<(), String> {
    match value {
        Value::Null => builder.scalar(Scalar::Null, 0, 0).map(drop),
        Value::Bool(value) => builder.scalar(Scalar::Bool(*value), 0, 0).map(drop),
        Value::Number(value) => builder
            .scalar(Scalar::Number(value.clone()), 0, 0)
            .map(drop),
        Value::String(text) => builder.scalar(Scalar::Text(text), 0, 0).map(drop),
        Value::Array(values) => {
            builder.begin(false, 0, 0)?;
            for value in values {
                add_value(builder, value)?;
            }
            builder.end().map(drop)
        }
        Value::Object(object) => {
            builder.begin(true, 0, 0)?;
            for (name, value) in object {
                builder.key(name, 0, 0);
                add_value(builder, value)?;
            }
            builder.end().map(drop)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_round_trip() {
        let value = serde_json::json!({"a": [1, 2.5, null, true, {"": "x"}], "b": {}, "c": []});
        assert_eq!(Tree::from_value(&value).root().to_value(), value);
    }
}
