//! The forms in which setters take values.

use std::collections::{BTreeSet, HashSet, VecDeque};

/// A list, as setters take it: one value, a collection or iterator of values, or an option of these.
///
/// `Form` selects the implementation, and is always inferred.
///
/// ```
/// use huaweicloud_core::codegen::IntoList;
///
/// fn tags<F>(tags: impl IntoList<String, F>) -> Vec<String> {
///     tags.into_list()
/// }
///
/// assert_eq!(tags("a"), ["a"]);
/// assert_eq!(tags(["a", "b"]), ["a", "b"]);
/// assert_eq!(tags(&vec!["a".to_owned()]), ["a"]);
/// assert_eq!(tags(&["a", "b"]), ["a", "b"]);
/// assert_eq!(tags(&["a", "b"][1..]), ["b"]);
/// assert_eq!(tags((1..3).map(|number| number.to_string())), ["1", "2"]);
/// assert_eq!(tags(Some("a")), ["a"]);
/// assert!(tags(None::<[&str; 2]>).is_empty());
/// assert_eq!(IntoList::<String, _>::into_optional_list(None::<&str>), None);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a list of `{T}`",
    note = "pass one value, an array, a `Vec` or an iterator of values, or an `Option` of these"
)]
pub trait IntoList<T, Form>: Sized {
    /// Returns the values; `None` if there is no list.
    fn into_optional_list(self) -> Option<Vec<T>>;

    /// Returns the values; none if there is no list.
    fn into_list(self) -> Vec<T> {
        self.into_optional_list().unwrap_or_default()
    }
}

/// A value that may be absent, as setters take it: a value, or an option of one.
///
/// `Form` selects the implementation, and is always inferred.
///
/// ```
/// use huaweicloud_core::codegen::IntoOption;
///
/// fn name<F>(name: impl IntoOption<String, F>) -> Option<String> {
///     name.into_option()
/// }
///
/// assert_eq!(name("a").as_deref(), Some("a"));
/// assert_eq!(name(Some("a")).as_deref(), Some("a"));
/// assert_eq!(name(None::<&str>), None);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither a `{T}` nor an `Option` of one",
    note = "pass a value that converts to `{T}`, or an `Option` of one"
)]
pub trait IntoOption<T, Form> {
    /// Returns the value, if there is one.
    fn into_option(self) -> Option<T>;
}

/// The form of one value.
#[derive(Debug)]
pub enum One {}

/// The form of an iterator.
#[derive(Debug)]
pub enum Several {}

/// The form of a collection.
#[derive(Debug)]
pub enum Collected {}

/// The form of an option of something in another form.
#[derive(Debug)]
pub struct Perhaps<F>(F);

impl<T, V: Into<T>> IntoList<T, One> for V {
    fn into_optional_list(self) -> Option<Vec<T>> {
        Some(vec![self.into()])
    }
}

impl<T, V: Into<T>, I: Iterator<Item = V>> IntoList<T, Several> for I {
    fn into_optional_list(self) -> Option<Vec<T>> {
        Some(self.map(Into::into).collect())
    }
}

impl<T, F, L: IntoList<T, F>> IntoList<T, Perhaps<F>> for Option<L> {
    fn into_optional_list(self) -> Option<Vec<T>> {
        self.and_then(L::into_optional_list)
    }
}

macro_rules! collection {
    ($($(#[$array:ident])? $collection:ty;)*) => {$(
        impl<T, V: Into<T> $(, const $array: usize)?> IntoList<T, Collected> for $collection {
            fn into_optional_list(self) -> Option<Vec<T>> {
                Some(self.into_iter().map(Into::into).collect())
            }
        }

        impl<T, V: Clone + Into<T> $(, const $array: usize)?> IntoList<T, Collected> for &$collection {
            fn into_optional_list(self) -> Option<Vec<T>> {
                Some(self.into_iter().cloned().map(Into::into).collect())
            }
        }
    )*};
}
collection! {
    Vec<V>;
    VecDeque<V>;
    BTreeSet<V>;
    HashSet<V>;
    #[N] [V; N];
}

impl<T, V: Clone + Into<T>> IntoList<T, Collected> for &[V] {
    fn into_optional_list(self) -> Option<Vec<T>> {
        Some(self.iter().cloned().map(Into::into).collect())
    }
}

impl<T, V: Into<T>> IntoOption<T, One> for V {
    fn into_option(self) -> Option<T> {
        Some(self.into())
    }
}

impl<T, V: Into<T>> IntoOption<T, Perhaps<One>> for Option<V> {
    fn into_option(self) -> Option<T> {
        self.map(Into::into)
    }
}
