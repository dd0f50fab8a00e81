//! Formats public items, one per line.

use std::collections::BTreeSet;

use quote::quote;
use syn::{
    Attribute, Fields, FnArg, ImplItem, Item, ItemEnum, ItemImpl, ItemMacro, Meta, Signature,
    TraitItem, Type, UseTree, Visibility, visit_mut::VisitMut,
};

use super::tokens::tidy;

/// Names that are declared anywhere in the sources.
#[derive(Default)]
pub(crate) struct Names {
    public_types: BTreeSet<String>,
    private_traits: BTreeSet<String>,
}

impl Names {
    pub(crate) fn of<'a>(items: impl IntoIterator<Item = &'a Item>) -> Self {
        let mut names = Self::default();
        items.into_iter().for_each(|item| names.add(item));
        names
    }

    /// Returns the public types.
    pub(crate) fn types(self) -> BTreeSet<String> {
        self.public_types
    }

    fn add(&mut self, item: &Item) {
        match item {
            Item::Struct(item) if is_public(&item.vis) => {
                self.public_types.insert(item.ident.to_string());
            }
            Item::Enum(item) if is_public(&item.vis) => {
                self.public_types.insert(item.ident.to_string());
            }
            Item::Trait(item) if !is_public(&item.vis) => {
                self.private_traits.insert(item.ident.to_string());
            }
            Item::Macro(item) if is_macro(item, "client") => {
                let types = ["Client", "ClientBuilder"].map(str::to_owned);
                self.public_types.extend(types);
            }
            Item::Macro(item) if is_macro(item, "region") => {
                self.public_types.insert("Region".to_owned());
            }
            Item::Macro(item) if is_macro(item, "request") => {
                let tokens = without_docs(&item.mac.tokens);
                let name = tokens.split([' ', ':']).nth(2).unwrap_or_default();
                self.public_types.insert(name.to_owned());
            }
            Item::Macro(item) => {
                let names = open_enum(item).map(|item| item.ident.to_string());
                self.public_types.extend(names);
            }
            Item::Mod(item) if !is_test(item) => {
                let items = item.content.iter().flat_map(|(_, items)| items);
                items.for_each(|item| self.add(item));
            }
            _ => {}
        }
    }

    fn shows(&self, item: &ItemImpl) -> bool {
        let of_trait = item
            .trait_
            .iter()
            .filter_map(|(_, path, _)| path.segments.last());
        let mut of_trait = of_trait.map(|segment| segment.ident.to_string());
        let of_type = match &*item.self_ty {
            Type::Path(path) => path.path.segments.last(),
            _ => None,
        };
        let of_type = of_type.map(|segment| segment.ident.to_string());
        of_type.is_some_and(|name| self.public_types.contains(&name))
            && !of_trait.any(|name| self.private_traits.contains(&name))
    }
}

/// Returns the lines of the public items.
pub(super) fn items(items: &[Item], names: &Names) -> Vec<String> {
    items.iter().flat_map(|item| lines(item, names)).collect()
}

fn lines(item: &Item, names: &Names) -> Vec<String> {
    match item {
        Item::Mod(item) if is_public(&item.vis) || is_of_family(item) => {
            let inner = item.content.iter().flat_map(|(_, items)| items);
            let inner = inner.flat_map(|item| lines(item, names)).collect();
            block(
                format!("{}mod {}", attributes(&item.attrs), item.ident),
                inner,
            )
        }
        Item::Struct(item) if is_public(&item.vis) => {
            let (name, generics) = (&item.ident, &item.generics);
            let head = tidy(quote!(struct #name #generics));
            block(attributes(&item.attrs) + &head, fields(&item.fields))
        }
        Item::Enum(item) if is_public(&item.vis) => enumeration("enum", item),
        Item::Trait(item) if is_public(&item.vis) => {
            let (name, bounds) = (&item.ident, &item.supertraits);
            let head = tidy(quote!(trait #name: #bounds));
            block(
                attributes(&item.attrs) + &head,
                item.items.iter().map(trait_item).collect(),
            )
        }
        Item::Static(item) if is_public(&item.vis) => {
            let (name, ty) = (&item.ident, &item.ty);
            vec![attributes(&item.attrs) + &tidy(quote!(static #name: #ty))]
        }
        Item::Const(item) if is_public(&item.vis) => {
            let (name, ty) = (&item.ident, &item.ty);
            vec![attributes(&item.attrs) + &tidy(quote!(const #name: #ty))]
        }
        Item::Fn(item) if is_public(&item.vis) => {
            vec![attributes(&item.attrs) + &signature(&item.sig)]
        }
        Item::Use(item) if is_public(&item.vis) => {
            let attributes = attributes(&item.attrs);
            let paths = paths(&item.tree).into_iter();
            paths
                .map(|path| format!("{attributes}use {path}"))
                .collect()
        }
        Item::Impl(item) if names.shows(item) => implementation(item),
        Item::Macro(item) => match open_enum(item) {
            Some(item) => enumeration("open enum", &item),
            None if is_macro(item, "client") => {
                vec![format!("client! {{ {} }}", without_docs(&item.mac.tokens))]
            }
            None if is_macro(item, "region") => {
                vec![format!("region! {{ {} }}", without_docs(&item.mac.tokens))]
            }
            None if is_macro(item, "object") => {
                let tokens = item.mac.tokens.clone().into_iter();
                let name: proc_macro2::TokenStream = tokens.take(1).collect();
                vec![format!(
                    "impl Debug + Default + PartialEq + Serialize + Deserialize for {}",
                    tidy(name)
                )]
            }
            None if is_macro(item, "request") => {
                let request = without_docs(&item.mac.tokens);
                vec![request.replacen("pub struct", "request", 1)]
            }
            None => Vec::new(),
        },
        _ => Vec::new(),
    }
}

/// Whether a module is compiled in tests only.
fn is_test(item: &syn::ItemMod) -> bool {
    item.attrs
        .iter()
        .any(|attribute| tidy(attribute) == tidy(quote!(#[cfg(test)])))
}

fn is_macro(item: &ItemMacro, name: &str) -> bool {
    let last = item.mac.path.segments.last();
    last.is_some_and(|segment| segment.ident == name)
}

/// Whether a module is one of a family of generated code, whose items its root re-exports.
fn is_of_family(item: &syn::ItemMod) -> bool {
    let is_restricted =
        matches!(&item.vis, Visibility::Restricted(to) if to.path.is_ident("crate"));
    is_restricted && item.content.is_some()
}

/// Returns the tokens of a macro without attributes.
fn without_docs(tokens: &proc_macro2::TokenStream) -> String {
    let mut kept = Vec::new();
    let mut tokens = tokens.clone().into_iter().peekable();
    while let Some(token) = tokens.next() {
        let is_mark =
            matches!(&token, proc_macro2::TokenTree::Punct(mark) if mark.as_char() == '#');
        if is_mark {
            tokens.next();
        } else {
            kept.push(token);
        }
    }
    tidy(proc_macro2::TokenStream::from_iter(kept))
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn block(head: String, inner: Vec<String>) -> Vec<String> {
    let inner = inner.into_iter().map(|line| format!("    {line}"));
    std::iter::once(head).chain(inner).collect()
}

/// Parses the declaration in an `open_enum!`, whose variants have texts instead of numbers.
fn open_enum(item: &ItemMacro) -> Option<ItemEnum> {
    let is_one = is_macro(item, "open_enum");
    is_one.then(|| item.mac.parse_body().expect("an enum"))
}

fn enumeration(keyword: &str, item: &ItemEnum) -> Vec<String> {
    let variants = item.variants.iter().map(|variant| {
        let (name, fields) = (&variant.ident, &variant.fields);
        let value = variant
            .discriminant
            .iter()
            .map(|(_, value)| quote!(= #value));
        tidy(quote!(#name #fields #(#value)*))
    });
    let head = format!("{}{keyword} {}", attributes(&item.attrs), item.ident);
    block(head, variants.collect())
}

fn fields(fields: &Fields) -> Vec<String> {
    let public = fields.iter().filter(|field| is_public(&field.vis));
    public
        .map(|field| {
            let (name, ty) = (field.ident.iter(), &field.ty);
            tidy(quote!(#(#name:)* #ty))
        })
        .collect()
}

fn implementation(item: &ItemImpl) -> Vec<String> {
    let inner: Vec<String> = item
        .items
        .iter()
        .filter_map(|inner| match inner {
            ImplItem::Fn(inner) if is_public(&inner.vis) => {
                Some(attributes(&inner.attrs) + &signature(&inner.sig))
            }
            ImplItem::Const(inner) if is_public(&inner.vis) => {
                let (name, ty) = (&inner.ident, &inner.ty);
                Some(tidy(quote!(const #name: #ty)))
            }
            ImplItem::Type(inner) => {
                let (name, ty) = (&inner.ident, &inner.ty);
                Some(tidy(quote!(type #name = #ty)))
            }
            _ => None,
        })
        .collect();
    let (generics, ty) = (&item.generics, &item.self_ty);
    let target = item.trait_.iter().map(|(_, path, _)| quote!(#path for));
    let head = attributes(&item.attrs) + &tidy(quote!(impl #generics #(#target)* #ty));
    if item.trait_.is_none() && inner.is_empty() {
        return Vec::new();
    }
    block(head, inner)
}

fn trait_item(item: &TraitItem) -> String {
    match item {
        TraitItem::Fn(item) => {
            let provided = if item.default.is_some() {
                " { … }"
            } else {
                ""
            };
            signature(&item.sig) + provided
        }
        TraitItem::Type(item) => {
            let (name, bounds) = (&item.ident, &item.bounds);
            tidy(quote!(type #name: #bounds))
        }
        TraitItem::Const(item) => {
            let (name, ty) = (&item.ident, &item.ty);
            tidy(quote!(const #name: #ty))
        }
        other => tidy(other),
    }
}

/// Formats a signature without `mut`, which does not concern callers.
fn signature(signature: &Signature) -> String {
    struct Tidy;
    impl VisitMut for Tidy {
        fn visit_fn_arg_mut(&mut self, argument: &mut FnArg) {
            match argument {
                FnArg::Receiver(receiver) if receiver.reference.is_none() => {
                    receiver.mutability = None;
                }
                _ => {}
            }
        }
    }
    let mut signature = signature.clone();
    Tidy.visit_signature_mut(&mut signature);
    signature.inputs.pop_punct();
    tidy(signature)
}

/// Formats the attributes that matter to callers, each with a trailing space.
fn attributes(attributes: &[Attribute]) -> String {
    let shown = attributes.iter().filter_map(|attribute| {
        let name = attribute.path().get_ident()?.to_string();
        match (name.as_str(), &attribute.meta) {
            ("must_use", _) => Some("#[must_use] ".to_owned()),
            ("cfg" | "derive" | "non_exhaustive", Meta::Path(_) | Meta::List(_)) => {
                Some(tidy(attribute) + " ")
            }
            _ => None,
        }
    });
    shown.collect()
}

fn paths(tree: &UseTree) -> Vec<String> {
    let below = |name: String, tree: &UseTree| {
        let below = paths(tree).into_iter();
        below.map(|path| format!("{name}::{path}")).collect()
    };
    match tree {
        UseTree::Path(path) => below(path.ident.to_string(), &path.tree),
        UseTree::Group(group) => group.items.iter().flat_map(paths).collect(),
        UseTree::Name(name) => vec![name.ident.to_string()],
        UseTree::Rename(rename) => vec![format!("{} as {}", rename.ident, rename.rename)],
        UseTree::Glob(_) => vec!["*".to_owned()],
    }
}
