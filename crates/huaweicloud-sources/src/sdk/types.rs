//! The types that an SDK's models name, such as `list[str]` or `dict(str, Job)`.

/// A type as an SDK names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Type<'t> {
    /// A name: a plain type of the language, or a model.
    Named(&'t str),
    /// A list.
    List(Box<Type<'t>>),
    /// An object with arbitrary property names.
    Map(Box<Type<'t>>),
    /// Something else, of which nothing is known.
    Unknown,
}

/// The maximum depth of nested types.
const DEEPEST: usize = 16;

impl<'t> Type<'t> {
    pub(super) fn read(text: &'t str) -> Self {
        Self::nested(text, 0)
    }

    fn nested(text: &'t str, depth: usize) -> Self {
        let text = text.trim();
        let inner = |inner| Box::new(Self::nested(inner, depth + 1));
        if depth > DEEPEST {
            Self::Unknown
        } else if let Some(element) = within(text, "list[", "]") {
            Self::List(inner(element))
        } else if let Some(field) = map_value(text) {
            Self::Map(inner(field))
        } else if !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || c == '_') {
            Self::Named(text)
        } else {
            Self::Unknown
        }
    }
}

fn within<'t>(text: &'t str, start: &str, end: &str) -> Option<&'t str> {
    text.strip_prefix(start)?.strip_suffix(end)
}

/// Returns the type of the values of `dict(str, T)` or `dict[str, T]`.
fn map_value(text: &str) -> Option<&str> {
    let inner = within(text, "dict(", ")").or_else(|| within(text, "dict[", "]"))?;
    inner.split_once(',').map(|(_, field)| field)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nested_types_are_read() {
        let named = |name| Box::new(Type::Named(name));
        assert_eq!(Type::read("str"), Type::Named("str"));
        assert_eq!(Type::read("list[Job]"), Type::List(named("Job")));
        assert_eq!(
            Type::read("dict(str, list[int])"),
            Type::Map(Box::new(Type::List(named("int"))))
        );
        for invalid in ["", "list[", "dict(str)", "a b", &"list[".repeat(100)] {
            assert_eq!(Type::read(invalid), Type::Unknown, "{invalid}");
        }
    }
}
