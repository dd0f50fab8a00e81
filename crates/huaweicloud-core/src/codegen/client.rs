//! The macro that defines the client of one service, for generated code.

/// Defines `Client` and `ClientBuilder` of a service, around those of this crate.
///
/// ```
/// use huaweicloud_core::codegen::{ClientParameter, Location, Service, client};
///
/// /// An example service.
/// pub static SERVICE: Service = Service::new("example", "1.0.0")
///     .with_endpoint("https://example.{region}.myhuaweicloud.com")
///     .with_parameters(&[ClientParameter::new("tenant", "X-Tenant", Location::Header)]);
///
/// client! {
///     service SERVICE;
///     /// The tenant that calls are made for.
///     parameter tenant, with_tenant;
/// }
///
/// let builder = Client::builder().region("cn-north-4").tenant("one");
/// # let _ = builder;
/// ```
#[macro_export]
#[doc(hidden)]
macro_rules! __client {
    (
        service $service:path;
        $(
            $(#[doc = $doc:literal])*
            parameter $name:ident, $with:ident;
        )*
    ) => {
        /// A client of the service, with a method for every operation of the families whose features
        /// are enabled.
        ///
        /// Cloning is cheap; clones share their connections, credentials, retry budget and rate
        /// limits. It needs a Tokio runtime with time and network; for code without one, see the
        /// feature `blocking`.
        ///
        /// It dereferences to the [client of the runtime](huaweicloud_core::Client), whose methods do
        /// not depend on the service.
        #[derive(Clone)]
        pub struct Client($crate::Client);

        impl Client {
            /// Starts building a client.
            pub fn builder() -> ClientBuilder {
                ClientBuilder::default()
            }

            /// Creates a client for this region, with credentials and project id from the
            /// environment.
            ///
            /// The credentials are those of
            /// [`Credentials::from_env`](huaweicloud_core::Credentials::from_env); the project id is
            /// `HUAWEICLOUD_SDK_PROJECT_ID`, and is looked up by region if it is not set.
            ///
            /// # Errors
            ///
            /// [`is_configuration`](huaweicloud_core::Error::is_configuration) if a variable is
            /// missing or its value is invalid.
            pub fn from_env(
                region: impl ::core::convert::Into<$crate::codegen::Cow<'static, str>>,
            ) -> ::core::result::Result<Self, $crate::Error> {
                $crate::Client::from_env(&$service, region).map(Self)
            }

            /// Returns a client that authenticates with these credentials, as a server needs that
            /// calls for several tenants. It shares all else with this client, such as connections
            /// and rate limits.
            ///
            /// The project of this client is not used, since it may belong to another tenant: it is
            /// looked up by region, once, unless [`with_project_id`](Self::with_project_id) sets it.
            #[must_use]
            pub fn with_credentials(&self, credentials: $crate::Credentials) -> Self {
                Self(self.0.with_credentials(credentials))
            }

            /// Returns a client that calls for this project, and shares all else with this client.
            ///
            /// The id is checked when a call is sent.
            #[must_use]
            pub fn with_project_id(
                &self,
                project_id: impl ::core::convert::Into<$crate::codegen::String>,
            ) -> Self {
                Self(self.0.with_project_id(project_id))
            }

            $(
                $(#[doc = $doc])*
                ///
                /// Returns a client with this value, which shares all else with this client. The
                /// value is checked when a call is sent.
                #[must_use]
                pub fn $with(
                    &self,
                    $name: impl ::core::convert::Into<$crate::codegen::Arc<str>>,
                ) -> Self {
                    Self(self.0.with_parameter(::core::stringify!($name), $name))
                }

                $(#[doc = $doc])*
                ///
                /// Returns the value of this client, if it is set.
                #[must_use]
                pub fn $name(&self) -> ::core::option::Option<&str> {
                    self.0.parameter(::core::stringify!($name))
                }
            )*
        }

        impl ::core::ops::Deref for Client {
            type Target = $crate::Client;

            fn deref(&self) -> &$crate::Client {
                &self.0
            }
        }

        impl ::core::fmt::Debug for Client {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.0, f)
            }
        }

        /// Settings of a client that is being built; see [`Client::builder`].
        ///
        /// A [`region`](Self::region) or an [`endpoint`](Self::endpoint) is required. Other
        /// settings have defaults:
        ///
        /// | setting | default |
        /// |---|---|
        /// | [`credentials`](Self::credentials), [`credentials_provider`](Self::credentials_provider) | environment, then profile file, then instance metadata, when the first call is made |
        /// | [`project_id`](Self::project_id) | that of the credentials, or looked up by region once |
        /// | [`endpoint`](Self::endpoint) | environment, then the file of regions, then that of the region |
        /// | [`timeouts`](Self::timeouts) | see [`Timeouts`](huaweicloud_core::Timeouts) |
        /// | [`retry`](Self::retry) | [`SafeRetry`](huaweicloud_core::retry::SafeRetry) |
        #[derive(Clone)]
        #[must_use = "a builder does nothing until the client is built"]
        pub struct ClientBuilder($crate::ClientBuilder);

        impl ::core::default::Default for ClientBuilder {
            fn default() -> Self {
                Self($crate::Client::builder(&$service))
            }
        }

        impl ::core::fmt::Debug for ClientBuilder {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.0, f)
            }
        }

        impl ClientBuilder {
            $(
                $(#[doc = $doc])*
                pub fn $name(
                    self,
                    $name: impl ::core::convert::Into<$crate::codegen::Arc<str>>,
                ) -> Self {
                    Self(self.0.parameter(::core::stringify!($name), $name))
                }
            )*

            /// Builds the client. Nothing is sent.
            ///
            /// # Errors
            ///
            /// [`is_configuration`](huaweicloud_core::Error::is_configuration) if a setting is
            /// missing or invalid; the text says which, and how to fix it.
            pub fn build(self) -> ::core::result::Result<Client, $crate::Error> {
                self.0.build().map(Client)
            }
        }

        $crate::__client_settings! {
            /// Calls the service in the region with this id, such as `cn-north-4`.
            ///
            /// Its address is the first of: that of [`endpoint`](Self::endpoint); that of the
            /// variable `HUAWEICLOUD_SDK_REGION_` with the service's name, `_` and the region's id
            /// in capitals, several separated by commas; that in `~/.huaweicloud/regions.yaml`
            /// (feature `profile`); and the one that the contract has for the region.
            region(impl ::core::convert::Into<$crate::codegen::Cow<'static, str>>);
            /// Calls this address: `https://host`, optionally with a port and a base path.
            ///
            /// Plain `http` is accepted too, for a server on the same machine: over a network it
            /// exposes tokens and all that is sent.
            endpoint(impl ::core::convert::Into<$crate::codegen::String>);
            /// Calls one of these addresses: the first until it cannot be reached, then the next, and
            /// again the first after the last.
            endpoints(impl ::core::iter::IntoIterator<Item = impl ::core::convert::Into<$crate::codegen::String>>);
            /// Looks up projects at this address of IAM. Default: that of the region.
            iam_endpoint(impl ::core::convert::Into<$crate::codegen::String>);
            /// Authenticates with these credentials. Replaces any provider that was set before.
            credentials($crate::Credentials);
            /// Authenticates with the credentials of this provider, which are cached, and renewed
            /// before they expire or when the service rejects them. Replaces any credentials that
            /// were set before.
            credentials_provider(impl $crate::provider::ProvideCredentials + 'static);
            /// Makes calls for this project. The console shows its id under "My Credentials"; a
            /// project belongs to a region.
            project_id(impl ::core::convert::Into<$crate::codegen::String>);
            /// Bounds the time of calls. Bounds that are unset keep their previous value.
            timeouts($crate::Timeouts);
            /// Bounds a call as a whole, with all attempts and the waits between them. Default: 180
            /// seconds.
            timeout(impl ::core::convert::Into<$crate::Timeout>);
            /// Bounds making a connection. Default: 10 seconds.
            connect_timeout(impl ::core::convert::Into<$crate::Timeout>);
            /// Retries calls and transfers according to this policy. Default:
            /// [`SafeRetry`](huaweicloud_core::retry::SafeRetry).
            retry(impl $crate::retry::RetryPolicy + 'static);
            /// Bounds the retries of all calls together. Default: a budget of its own.
            retry_budget($crate::retry::RetryBudget);
            /// Bounds the rate of calls. Default: none. A call of an operation that the service
            /// throttles waits until a retry is allowed in any case.
            rate_limits($crate::RateLimits);
            /// Accepts responses of up to this many bytes. Default: 64 MiB. It does not apply to a
            /// custom [`transport`](Self::transport).
            max_response_bytes(usize);
            /// Adds the name of the application to the header `User-Agent`, as `name/version`.
            user_agent(impl ::core::convert::Into<$crate::codegen::String>);
            /// Sends through this proxy: `http://host:port`, optionally with user and password.
            /// Default: the variables `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`, and none for
            /// endpoints on this machine.
            proxy(impl ::core::convert::Into<$crate::codegen::String>);
            /// Trusts these certificates in addition to those of the system: one or more in PEM.
            root_certificates(impl ::core::convert::Into<$crate::codegen::Vec<u8>>);
            /// Sends through an HTTP client with these settings, which override those of this
            /// builder for connecting, the proxy and certificates. Clones of this builder share its
            /// connections.
            ///
            /// It does not follow redirects, which would send tokens to another address, and does
            /// not decompress bodies, whatever its settings.
            http_client($crate::codegen::reqwest::ClientBuilder);
            /// Sends through this transport instead of the network, as tests do: see
            /// [`Stub`](huaweicloud_core::testing::Stub).
            transport(impl $crate::transport::Transport + 'static);
            /// Wraps the transport in another one, which receives every request and every response
            /// as they are: for recordings, for example. Replaces any layer that was set before.
            transport_layer(
                impl ::core::ops::Fn(
                    $crate::codegen::Arc<dyn $crate::transport::Transport>,
                ) -> $crate::codegen::Arc<dyn $crate::transport::Transport>
                + ::core::marker::Send
                + ::core::marker::Sync
                + 'static
            );
            /// Adds an interceptor, which is called after those added before.
            interceptor(impl $crate::Interceptor + 'static);
            /// Notifies this observer of differences between responses and the contract, once each.
            /// Replaces any observer that was set before. Default: none, and nothing is compared.
            drift_observer(impl $crate::drift::DriftObserver + 'static);
            /// Logs the bodies of requests and responses as `tracing` events of the level trace,
            /// target `huaweicloud::body`, without sensitive fields and the queries of addresses.
            /// Other personal data is logged. Default: `false`.
            trace_bodies(bool);
            /// Takes the time from this clock. Default:
            /// [`SystemClock`](huaweicloud_core::SystemClock).
            clock($crate::codegen::Arc<dyn $crate::Clock>);
            /// Seeds the jitter of waits, so that tests can predict them. Default: random.
            jitter_seed(u64);
        }

        impl ClientBuilder {
            /// Sends without a proxy, and ignores the variables of the environment.
            pub fn no_proxy(self) -> Self {
                Self(self.0.no_proxy())
            }
        }
    };
}

/// Defines the setters of `ClientBuilder` that call those of this crate.
#[macro_export]
#[doc(hidden)]
macro_rules! __client_settings {
    ($($(#[$doc:meta])* $setting:ident($ty:ty);)*) => {
        impl ClientBuilder {
            $(
                $(#[$doc])*
                pub fn $setting(self, value: $ty) -> Self {
                    Self(self.0.$setting(value))
                }
            )*
        }
    };
}
