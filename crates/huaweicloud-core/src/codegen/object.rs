//! The macro that implements serde's traits for objects.

/// Implements serde's traits for types that are an [`Object`](crate::codegen::Object).
///
/// Their values must be JSON objects; within an object, reading is tolerant.
#[macro_export]
#[doc(hidden)]
macro_rules! __object {
    ($($name:ident),* $(,)?) => {$(
        impl $crate::codegen::serde::Serialize for $name {
            fn serialize<S: $crate::codegen::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::codegen::serialize_object(self, serializer)
            }
        }
        impl<'de> $crate::codegen::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::codegen::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::codegen::deserialize_object(deserializer)
            }
        }
        impl $crate::codegen::Lenient for $name {
            fn take<'de, D: $crate::codegen::serde::Deserializer<'de>>(
                &mut self,
                deserializer: D,
            ) -> Result<$crate::codegen::Taken, D::Error> {
                $crate::codegen::take_object(self, deserializer)
            }

            fn inspect(value: &$crate::codegen::Value, walk: &mut $crate::codegen::Walk<'_>) {
                $crate::codegen::inspect_object::<Self>(value, walk);
            }
        }
    )*};
}
