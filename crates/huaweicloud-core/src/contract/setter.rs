//! The forms in which setters take values.

/// A list, as setters take it: one value, anything that iterates over values, or an option of these.
///
/// `Form` tells the forms apart, and is always inferred.
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
/// assert_eq!(tags(Some("a")), ["a"]);
/// assert!(tags(None::<[&str; 2]>).is_empty());
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a list of `{T}`",
    note = "pass one value, an array, a `Vec` or another iterator of values, or an `Option` of these"
)]
pub trait IntoList<T, Form> {
    /// Returns the values.
    fn into_list(self) -> Vec<T>;
}

/// A value that may be absent, as setters take it: a value, or an option of one.
///
/// `Form` tells the forms apart, and is always inferred.
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

/// The form of several values.
#[derive(Debug)]
pub enum Several {}

/// The form of an option.
#[derive(Debug)]
pub enum Perhaps {}

impl<T, V: Into<T>> IntoList<T, One> for V {
    fn into_list(self) -> Vec<T> {
        vec![self.into()]
    }
}

impl<T, V: Into<T>, I: IntoIterator<Item = V>> IntoList<T, Several> for I {
    fn into_list(self) -> Vec<T> {
        self.into_iter().map(Into::into).collect()
    }
}

impl<T, V: Into<T>, I: IntoIterator<Item = V>> IntoList<T, Perhaps> for Option<I> {
    fn into_list(self) -> Vec<T> {
        self.into_iter().flatten().map(Into::into).collect()
    }
}

impl<T, V: Into<T>> IntoOption<T, One> for V {
    fn into_option(self) -> Option<T> {
        Some(self.into())
    }
}

impl<T, V: Into<T>> IntoOption<T, Perhaps> for Option<V> {
    fn into_option(self) -> Option<T> {
        self.map(Into::into)
    }
}
