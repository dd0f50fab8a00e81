//! Formats the sources of progenitor's items.

use std::collections::BTreeSet;

use proc_macro2::{Spacing, TokenStream, TokenTree};
use quote::{format_ident, quote};

use crate::{backend::print::Printer, wire::WireError};

/// Returns a file of generated code, with blank lines between its items.
pub(super) fn render(docs: &str, tokens: TokenStream) -> Result<String, WireError> {
    let file: syn::File = syn::parse2(tokens)?;
    let mut out = Printer::file(docs);
    out.blank();
    let text = prettyplease::unparse(&file);
    let mut previous: Option<&str> = None;
    for line in text.lines() {
        if previous.is_some_and(|previous| ends_item(previous, line)) {
            out.blank();
        }
        out.line(line);
        previous = Some(line);
    }
    Ok(out.finish())
}

/// Returns whether an item ends in this line and another begins in the next.
fn ends_item(line: &str, next: &str) -> bool {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let closes = line.trim() == "}" && !next.trim_start().starts_with(['}', ')', '.']);
    let imports = line.starts_with("use ") && !next.starts_with("use ");
    let declares = line.starts_with("pub struct ") && line.ends_with(';');
    (closes || imports || declares) && indent(line) == indent(next) && !next.is_empty()
}

/// Returns an import of the modules by which some code begins paths.
pub(super) fn imports(
    from: TokenStream,
    code: &TokenStream,
    names: &[&str],
) -> Option<TokenStream> {
    let mut used = BTreeSet::new();
    modules(code, &mut used);
    let names: Vec<proc_macro2::Ident> = names
        .iter()
        .filter(|name| used.contains(**name))
        .map(|name| format_ident!("{name}"))
        .collect();
    match names.as_slice() {
        [] => None,
        [name] => Some(quote! { use #from::#name; }),
        names => Some(quote! { use #from::{#(#names),*}; }),
    }
}

/// Adds the names that begin or continue paths.
fn modules(code: &TokenStream, found: &mut BTreeSet<String>) {
    let mut tokens = code.clone().into_iter().peekable();
    while let Some(token) = tokens.next() {
        match (token, tokens.peek()) {
            (TokenTree::Ident(ident), Some(TokenTree::Punct(next)))
                if next.as_char() == ':' && next.spacing() == Spacing::Joint =>
            {
                found.insert(ident.to_string());
            }
            (TokenTree::Group(group), _) => modules(&group.stream(), found),
            _ => {}
        }
    }
}
