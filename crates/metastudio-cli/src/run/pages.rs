//! Lists over all of their pages.

use metastudio::dynamic::Pages;
use serde_json::{Map, Value};

use crate::{
    catalog::Pagination,
    failure::Failure,
    output::{About, emit},
    session::Session,
};

/// Requests every page, as far as is asked for, and prints one result.
pub(super) async fn run(
    session: &Session<'_>,
    mut pages: Pages,
    pagination: &Pagination,
    about: About,
) -> Result<(), Failure> {
    let most = session.matches.number("limit").unwrap_or(u64::MAX);
    let most = usize::try_from(most).unwrap_or(usize::MAX);
    let streams = session.printer.streams();
    let bar = session.progress(None, "{spinner} {pos} results {msg}");
    let mut whole: Option<Value> = None;
    let mut items: Vec<Value> = Vec::new();
    let (mut count, mut is_cut) = (0, false);
    while let Some(page) = pages.try_next().await? {
        let mut found = page.items().unwrap_or_default();
        if count + found.len() > most {
            found.truncate(most - count);
            is_cut = true;
        }
        count += found.len();
        bar.set_position(count as u64);
        if let Some(total) = pages.total() {
            bar.set_message(format!("of {total}"));
        }
        whole.get_or_insert_with(|| page.to_json());
        if streams {
            let lines: String = found.iter().map(|item| format!("{item}\n")).collect();
            emit(lines)?;
        } else {
            items.append(&mut found);
        }
        if count >= most {
            break;
        }
    }
    bar.finish_and_clear();
    let total = pages.total();
    if is_cut || (count >= most && total.is_some_and(|total| total > count as u64)) {
        let of = total.map_or_else(|| "more".to_owned(), |total| total.to_string());
        session.notice(format!(
            "{count} of {of} results; raise --limit, or leave it out for all"
        ));
    } else if count == 0 {
        session.notice("no results");
    }
    if streams {
        return Ok(());
    }
    // A list without results is a document too.
    let mut whole = whole.unwrap_or_else(|| empty(pagination, total));
    if let Some(object) = whole.as_object_mut() {
        object.insert(pagination.items.clone(), Value::Array(items));
    }
    session.printer.print(&whole, &about)
}

/// Returns the response of a list that has no results.
fn empty(pagination: &Pagination, total: Option<u64>) -> Value {
    let mut list = Map::new();
    if let Some(field) = &pagination.total {
        list.insert(field.clone(), total.unwrap_or_default().into());
    }
    list.into()
}

/// Says how many results there are, if a single page has fewer.
pub(super) fn note_rest(session: &Session<'_>, pagination: &Pagination, page: &Value) {
    let total = pagination.total.as_ref();
    let total = total.and_then(|field| page.get(field)?.as_u64());
    let found = page.get(&pagination.items).and_then(Value::as_array);
    let found = found.map_or(0, Vec::len) as u64;
    let before = session.matches.number("offset").unwrap_or_default();
    if let Some(total) = total.filter(|total| before + found < *total) {
        session.notice(format!(
            "{found} of {total} results; leave out --no-paginate for all"
        ));
    }
}
