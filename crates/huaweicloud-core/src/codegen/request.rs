//! The macro that defines a request builder.

/// Defines the request builder of one operation, with the methods that all builders have.
///
/// After the name comes how the response is decoded: one of the methods of
/// [`Call`](crate::codegen::Call) that send it, and the type that it returns; `paged` adds the
/// streams of a list.
///
/// ```
/// use huaweicloud_core::codegen::request;
///
/// request! {
///     /// Deletes a job.
///     pub struct DeleteJob: empty -> ();
/// }
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __request {
    (
        $(#[$meta:meta])*
        pub struct $name:ident: $read:ident -> $output:ty $(, $paged:ident)?;
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug)]
        #[must_use = "a request does nothing until it is sent"]
        pub struct $name {
            pub(super) call: $crate::codegen::Call,
        }

        impl $name {
            /// Overrides settings of the client for this call.
            pub fn with_options(mut self, options: $crate::CallOptions) -> Self {
                self.call.options(options);
                self
            }

            /// Sends the request.
            ///
            /// # Errors
            ///
            /// Fails before the request is sent if a parameter is out of range; otherwise, with the
            /// errors of the network and the service.
            pub fn send(self) -> $crate::SendFuture<$crate::Response<$output>> {
                self.call.$read()
            }

            /// Sends the request, and waits for its response.
            ///
            /// # Errors
            ///
            /// Fails under the same conditions as [`send`](Self::send).
            #[cfg(feature = "blocking")]
            pub fn send_blocking(
                self,
            ) -> ::core::result::Result<$crate::Response<$output>, $crate::Error> {
                self.call.block_on($crate::codegen::Call::$read)
            }

            $($crate::__request!(@$paged $output);)?
        }
    };
    (@paged $output:ty) => {
        /// Returns every page from the offset on, as a stream. A limit bounds the number of elements on
        /// all pages together.
        pub fn pages(self) -> $crate::Pages<$output> {
            $crate::Pages::new(self.call)
        }

        /// Returns every element of every page from the offset on, as one stream of at most as many
        /// elements as the limit, if one is set.
        pub fn items(self) -> $crate::Items<$output> {
            $crate::Items::new(self.call)
        }
    };
}
