//! How the lists of a draft are paged, where their parameters and responses show it.

use serde_json::{Value, json};

use crate::{
    Spec,
    extensions::{Extension, NextMarker, Pagination},
    resources,
};

/// Adds `x-pagination` to the operations of a draft that return pages.
pub(super) fn add(document: &mut Value) {
    let drafted = Spec::from_value("draft", document.clone());
    for operation in drafted.operations() {
        let Some(pages) = resources::pagination(&drafted, &operation) else {
            continue;
        };
        // A list that may also be no list has no pages.
        let responses = operation.value.get("responses").and_then(Value::as_object);
        let successes = responses.into_iter().flatten();
        if successes
            .filter(|(status, _)| status.starts_with('2'))
            .count()
            != 1
        {
            continue;
        }
        if let Some(slot) = document.pointer_mut(&operation.pointer) {
            slot[Pagination::KEY] = written(&pages);
        }
    }
}

fn written(pages: &Pagination) -> Value {
    let mut written = json!({ "items": pages.items });
    if let Some(total) = &pages.total {
        written["total"] = (**total).into();
    }
    let place = if pages.next.is_some() {
        "marker"
    } else {
        "offset"
    };
    written[place] = (*pages.offset).into();
    written["limit"] = (*pages.limit).into();
    match &pages.next {
        Some(NextMarker::Response(pointer)) => written["next"] = (**pointer).into(),
        Some(NextMarker::LastElement(property)) => written["last"] = (**property).into(),
        None => {}
    }
    written
}
