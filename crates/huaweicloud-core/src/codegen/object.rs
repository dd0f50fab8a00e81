//! The macro that lists the fields of an object.

/// Declares how the fields of a struct are decoded, encoded, copied, compared and printed.
///
/// Each line has the index of a field, its name in Rust, its type, whether it is `required`,
/// `optional` or a `collection`, its name on the wire, and its flags: `sensitive` if it must not be
/// printed, `read_only` if only responses have it, `write_only` if only requests have it.
/// An optional field is an `Option`. The name of the field of type [`Extra`](crate::Extra) precedes
/// the list.
///
/// ```
/// use huaweicloud_core::{Extra, codegen::object};
///
/// struct Part {
///     id: String,
///     size: Option<i64>,
///     extra: Extra,
/// }
///
/// object! {
///     Part, extra {
///         0 id: String = required "part_id";
///         1 size: Option<i64> = optional "size";
///     }
/// }
///
/// let part: Part = serde_json::from_str(r#"{"part_id": "a", "size": "7"}"#)?;
/// assert_eq!(part.size, Some(7));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __object {
    (
        $name:ident, $extra:ident {
            $($index:literal $field:ident: $type:ty = $kind:ident $wire:literal $($flag:ident)*;)*
        }
    ) => {
        const _: () = {
            static LAYOUT: $crate::codegen::Layout = $crate::codegen::Layout {
                name: ::core::stringify!($name),
                fields: &[$($crate::codegen::$kind::<$type>($wire)$(.$flag())*),*],
                names: &[$(::core::stringify!($field)),*],
                extra: ::core::stringify!($extra),
            };

            impl $crate::codegen::Object for $name {
                fn layout(&self) -> &'static $crate::codegen::Layout {
                    &LAYOUT
                }
                fn field(&self, index: usize) -> &dyn $crate::codegen::Model {
                    match index {
                        $($index => &self.$field,)*
                        _ => &(),
                    }
                }
                fn field_mut(&mut self, index: usize) -> ::core::option::Option<&mut dyn $crate::codegen::Model> {
                    ::core::option::Option::Some(match index {
                        $($index => &mut self.$field,)*
                        _ => return ::core::option::Option::None,
                    })
                }
                fn extra(&self) -> &$crate::Extra {
                    &self.$extra
                }
                fn extra_mut(&mut self) -> &mut $crate::Extra {
                    &mut self.$extra
                }
            }

            impl $crate::codegen::Model for $name {
                fn view(&self) -> $crate::codegen::View<'_> {
                    $crate::codegen::View::Object(self)
                }
                fn slot(&mut self) -> $crate::codegen::Slot<'_> {
                    $crate::codegen::Slot::Object(self)
                }
                fn shape() -> $crate::codegen::Shape {
                    $crate::codegen::Shape::Object(LAYOUT.fields)
                }
            }
        };

        // Without calls for the fields that are absent at first, which a derived implementation has.
        impl ::core::default::Default for $name {
            fn default() -> Self {
                Self {
                    $($field: $crate::__object!(@$kind),)*
                    $extra: ::core::default::Default::default(),
                }
            }
        }

        impl ::core::clone::Clone for $name {
            fn clone(&self) -> Self {
                $crate::codegen::copy(self)
            }
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::codegen::debug(self, f)
            }
        }

        impl ::std::cmp::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                $crate::codegen::equal(self, other)
            }
        }

        $crate::__serde!($name);
    };
    (@optional) => {
        ::core::option::Option::None
    };
    (@$kind:ident) => {
        ::core::default::Default::default()
    };
}
