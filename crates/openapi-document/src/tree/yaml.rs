//! YAML, parsed event by event, so that no intermediate value is built.

use std::{borrow::Cow, collections::HashMap};

use saphyr_parser::{Event, Parser, ScalarStyle, Tag};
use serde_json::Number;

use super::{
    Tree,
    builder::{Builder, Built, KEY, Scalar},
    unreadable,
};
use crate::{Budget, Finding};

pub(super) fn parse(name: &str, text: &str, budget: &Budget) -> Result<Tree, Box<Finding>> {
    let mut reader = Reader {
        builder: Builder::new(budget),
        documents: 0,
        open: Vec::new(),
        anchors: HashMap::new(),
    };
    for event in Parser::new_from_str(text) {
        let (event, span) = event.map_err(|error| {
            let marker = error.marker();
            let message = format!("not valid YAML: {}", error.info());
            unreadable(name, marker.line(), marker.col() + 1, message)
        })?;
        let (line, column) = (span.start.line(), span.start.col() + 1);
        reader
            .event(event, line, column)
            .map_err(|message| unreadable(name, line, column, message))?;
    }
    if reader.documents != 1 {
        let message = "the file does not hold exactly one YAML document".to_owned();
        return Err(unreadable(name, 1, 1, message));
    }
    Ok(reader.builder.finish())
}

struct Reader {
    builder: Builder,
    documents: usize,
    /// The anchors of the lists and mappings that are open; 0 for none.
    open: Vec<usize>,
    anchors: HashMap<usize, Built>,
}

impl Reader {
    fn event(&mut self, event: Event<'_>, line: usize, column: usize) -> Result<(), String> {
        match event {
            Event::DocumentStart(_) => self.documents += 1,
            Event::SequenceStart(anchor, _) => self.begin(false, anchor, line, column)?,
            Event::MappingStart(anchor, _) => self.begin(true, anchor, line, column)?,
            Event::SequenceEnd | Event::MappingEnd => {
                let anchor = self.open.pop().unwrap_or_default();
                if let Some(built) = self.builder.end()? {
                    self.remember(anchor, built);
                }
            }
            Event::Scalar(text, style, anchor, tag) if self.builder.wants_key() => {
                let is_merge = text == "<<" && style == ScalarStyle::Plain && tag.is_none();
                if is_merge {
                    self.builder.merge_key();
                } else {
                    let key = self.builder.key(&text, line, column);
                    self.remember(anchor, key);
                }
            }
            Event::Scalar(text, style, anchor, tag) => {
                let value = scalar(&text, style, tag.as_ref());
                let built = self.builder.scalar(value, line, column)?;
                self.remember(anchor, built);
            }
            Event::Alias(anchor) => {
                let Some(built) = self.anchors.get(&anchor).copied() else {
                    return Err("an alias of something that is not complete".to_owned());
                };
                self.builder.again(built, line, column)?;
            }
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => {}
        }
        Ok(())
    }

    fn begin(
        &mut self,
        is_map: bool,
        anchor: usize,
        line: usize,
        column: usize,
    ) -> Result<(), String> {
        if self.builder.wants_key() {
            return Err(KEY.to_owned());
        }
        self.open.push(anchor);
        self.builder.begin(is_map, line, column)
    }

    fn remember(&mut self, anchor: usize, built: Built) {
        if anchor != 0 {
            self.anchors.insert(anchor, built);
        }
    }
}

fn scalar<'t>(text: &'t str, style: ScalarStyle, tag: Option<&Cow<'_, Tag>>) -> Scalar<'t> {
    use saphyr::Scalar as Parsed;
    match Parsed::parse_from_cow_and_metadata(Cow::Borrowed(text), style, tag) {
        Some(Parsed::Null) => Scalar::Null,
        Some(Parsed::Boolean(value)) => Scalar::Bool(value),
        Some(Parsed::Integer(value)) => Scalar::Number(value.into()),
        // JSON has no infinities, so these stay texts. Integers out of range are parsed as floats.
        Some(Parsed::FloatingPoint(value)) => match text.parse::<u64>() {
            Ok(whole) => Scalar::Number(whole.into()),
            Err(_) => {
                Number::from_f64(value.into_inner()).map_or(Scalar::Text(text), Scalar::Number)
            }
        },
        Some(Parsed::String(_)) | None => Scalar::Text(text),
    }
}
