//! Endpoints that a user configured for a service in a region, in place of the default.
//!
//! The caller passes the name of the service, such as `EXAMPLE`.

mod error;
#[cfg(feature = "profile")]
mod file;

#[cfg(feature = "profile")]
use std::path::PathBuf;

pub use self::error::EndpointsError;

use crate::{
    env::{self, Lookup},
    exchange::Address,
};

/// Finds the configured endpoints of one service.
///
/// Uses the first of these that is set:
///
/// 1. the variable `HUAWEICLOUD_SDK_REGION_{SERVICE}_{REGION}`, with the region in upper case and `_`
///    for `-`: one URL, or several separated by commas;
/// 2. with the feature `profile`, a YAML file: the path of `with_file`, or else the value of
///    [`env::REGIONS_FILE`], or else `.huaweicloud/regions.yaml` in the home directory. It is read with
///    blocking I/O. On Unix, a file that every user of the machine can modify is rejected, because
///    requests with credentials are sent to these endpoints.
///
/// ```yaml
/// EXAMPLE:
///   - id: cn-north-4
///     endpoint: https://example.example.com
///   - id: cn-east-3
///     endpoints: [https://a.example.com, https://b.example.com]
/// ```
///
/// A URL without a scheme gets `https`.
///
/// ```
/// use huaweicloud_auth::endpoints::Endpoints;
///
/// let endpoints = Endpoints::new("EXAMPLE").with_lookup(|name| {
///     (name == "HUAWEICLOUD_SDK_REGION_EXAMPLE_CN_NORTH_4")
///         .then(|| "https://a.example.com,b.example.com".to_owned())
/// });
/// assert_eq!(
///     endpoints.find("cn-north-4")?,
///     Some(vec!["https://a.example.com".to_owned(), "https://b.example.com".to_owned()]),
/// );
/// # Ok::<(), huaweicloud_auth::endpoints::EndpointsError>(())
/// ```
#[derive(Debug, Clone)]
pub struct Endpoints {
    service: String,
    lookup: Lookup,
    #[cfg(feature = "profile")]
    location: crate::files::Location,
}

impl Endpoints {
    /// Creates a finder for the endpoints of this service.
    #[must_use]
    pub fn new(service: impl Into<String>) -> Self {
        Self {
            service: service.into().to_uppercase(),
            lookup: Lookup::default(),
            #[cfg(feature = "profile")]
            location: crate::files::Location::default(),
        }
    }

    /// Sets the function that replaces the environment: it maps names of variables to values.
    #[must_use]
    pub fn with_lookup(
        mut self,
        lookup: impl Fn(&str) -> Option<String> + Send + Sync + 'static,
    ) -> Self {
        self.lookup = Lookup::new(lookup);
        self
    }

    /// Sets the path of the file.
    #[cfg(feature = "profile")]
    #[must_use]
    pub fn with_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.location.path = Some(path.into());
        self
    }

    /// Sets the home directory. Default: that of the current user.
    #[cfg(feature = "profile")]
    #[must_use]
    pub fn with_home(mut self, home: impl Into<PathBuf>) -> Self {
        self.location.home = Some(home.into());
        self
    }

    /// Returns the endpoints for a region such as `cn-north-4`, in their configured order.
    ///
    /// Returns `None` if none are configured. The list is never empty.
    ///
    /// # Errors
    ///
    /// Returns [`EndpointsError`] if a file other than the default cannot be read, if every user can
    /// modify the file, or if a value is invalid.
    pub fn find(&self, region: &str) -> Result<Option<Vec<String>>, EndpointsError> {
        let variable = format!(
            "HUAWEICLOUD_SDK_REGION_{}_{}",
            self.service,
            region.replace('-', "_").to_uppercase()
        );
        match self.lookup.text(&variable) {
            Some(value) => parse_variable(&variable, &value).map(Some),
            None => self.find_in_file(region),
        }
    }

    #[cfg(feature = "profile")]
    fn find_in_file(&self, region: &str) -> Result<Option<Vec<String>>, EndpointsError> {
        let file = self
            .location
            .read(&self.lookup, env::REGIONS_FILE, "regions.yaml");
        match file {
            Ok(file) => file::find(&file.path, &file.text, &self.service, region),
            Err(error) if error.is_not_found() => Ok(None),
            Err(error) => {
                let invalid = EndpointsError::new(error.to_string());
                Err(match error.into_source() {
                    Some(source) => invalid.with_source(source),
                    None => invalid,
                })
            }
        }
    }

    #[cfg(not(feature = "profile"))]
    fn find_in_file(&self, _region: &str) -> Result<Option<Vec<String>>, EndpointsError> {
        match self.lookup.text(env::REGIONS_FILE) {
            Some(_) => Err(EndpointsError::new(format!(
                "{} is set, but this build does not read files; help: enable the feature `profile`",
                env::REGIONS_FILE
            ))),
            None => Ok(None),
        }
    }
}

fn parse_variable(variable: &str, value: &str) -> Result<Vec<String>, EndpointsError> {
    let endpoints = value.split(',').enumerate().map(|(index, endpoint)| {
        parse_endpoint(endpoint).ok_or_else(|| {
            EndpointsError::new(format!(
                "value {} of {variable} is not a URL; help: write https://host, and separate \
                 several by commas",
                index + 1
            ))
        })
    });
    endpoints.collect()
}

/// Parses a URL, and adds the scheme `https` if it has none.
fn parse_endpoint(text: &str) -> Option<String> {
    let text = text.trim();
    let endpoint = if text.contains("://") {
        text.to_owned()
    } else {
        format!("https://{text}")
    };
    Address::new(&endpoint, "/").ok()?;
    Some(endpoint)
}
