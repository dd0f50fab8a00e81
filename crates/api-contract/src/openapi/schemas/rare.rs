//! Reads rarely used keywords, most of them introduced by OpenAPI 3.1.

use super::{child, children, named};
use openapi_document::tree::{Data, Node};

use crate::{
    model::{Condition, Contains, Content, Rare},
    openapi::reader::{Here, Reader},
};

/// The rarely used fields.
const RARE: [&str; 12] = [
    "prefixItems",
    "contains",
    "patternProperties",
    "propertyNames",
    "dependentRequired",
    "dependentSchemas",
    "if",
    "unevaluatedItems",
    "unevaluatedProperties",
    "contentEncoding",
    "contentMediaType",
    "contentSchema",
];

pub(super) fn read<'d>(reader: &mut Reader<'d>, here: Here<'d>) -> Option<Box<Rare>> {
    let is_tuple =
        |(name, node): (&str, Node<'_>)| name == "items" && matches!(node.data(), Data::List(_));
    let mut fields = here.node.entries();
    if !fields.any(|field| RARE.contains(&field.0) || is_tuple(field)) {
        return None;
    }
    let places = match here.node.entries().any(is_tuple) {
        true => "items",
        false => "prefixItems",
    };
    let contains = child(reader, here, "contains").map(|schema| Contains {
        schema,
        min: reader.count(here, "minContains").known().copied().flatten(),
        max: reader.count(here, "maxContains").known().copied().flatten(),
    });
    let condition = Condition {
        test: child(reader, here, "if"),
        then: child(reader, here, "then"),
        otherwise: child(reader, here, "else"),
    };
    let content = Content {
        encoding: reader.text(here, "contentEncoding").into_known(),
        media_type: reader.text(here, "contentMediaType").into_known(),
        schema: child(reader, here, "contentSchema"),
    };
    let rare = Rare {
        prefix_items: children(reader, here, places),
        contains,
        pattern_properties: named(reader, here, "patternProperties"),
        property_names: child(reader, here, "propertyNames"),
        dependent_required: dependent(reader, here),
        dependent_schemas: named(reader, here, "dependentSchemas"),
        condition: condition.test.map(|_| condition),
        unevaluated_items: child(reader, here, "unevaluatedItems"),
        unevaluated_properties: child(reader, here, "unevaluatedProperties"),
        content: (content != Content::default()).then(|| Box::new(content)),
    };
    (rare != Rare::default()).then(|| Box::new(rare))
}

fn dependent<'d>(reader: &mut Reader<'d>, here: Here<'d>) -> Vec<(Box<str>, Vec<Box<str>>)> {
    let names = |here: Here<'d>| match here.node.data() {
        Data::List(nodes) => nodes.filter_map(Node::text).map(Into::into).collect(),
        _ => Vec::new(),
    };
    let entries = reader.entries(here, "dependentRequired");
    entries
        .into_iter()
        .map(|(name, node)| (name.into(), names(node)))
        .collect()
}
