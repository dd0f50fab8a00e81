//! Prints the effect of each operation of a document on elements: `effects FILE [SCOPE]…`.

use std::env;

use openapi_document::{Document, resources::Resources};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = env::args().skip(1);
    let path = arguments.next().ok_or("usage: effects FILE [SCOPE]…")?;
    let scope: Vec<String> = arguments.collect();
    let scope: Vec<&str> = scope.iter().map(String::as_str).collect();
    let document = Document::load(path.as_ref())?;
    let resources = Resources::of(&document, &scope)?;
    for operation in document.operations() {
        let id = operation.id().unwrap_or(operation.path);
        match resources.effect(&operation)? {
            Some(effect) => {
                let name = resources.all().get(effect.resource).map(|own| &own.name);
                let (does, ids) = (effect.act.does, effect.ids);
                println!("{id}: {does:?} {} {ids:?}", name.map_or("", String::as_str));
            }
            None => println!("{id}: nothing"),
        }
    }
    Ok(())
}
