//! The endpoints that a person has set for a service in a region, instead of its usual one.
//!
//! The service is named by whoever asks, such as `METASTUDIO`: nothing here knows any.

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

/// Looks up the endpoints of one service. The first that is set:
///
/// 1. the variable `HUAWEICLOUD_SDK_REGION_{SERVICE}_{REGION}`, the region in upper case with `_`
///    for `-`: one address, or several with commas;
/// 2. with the feature `profile`, a YAML file: that of `with_file`, else the one that
///    [`env::REGIONS_FILE`] names, else `.huaweicloud/regions.yaml` in the home folder. While it is
///    read the thread waits.
///
/// ```yaml
/// METASTUDIO:
///   - id: cn-north-4
///     endpoint: https://metastudio.example.com
///   - id: cn-east-3
///     endpoints: [https://a.example.com, https://b.example.com]
/// ```
///
/// An address without scheme is one of `https`.
///
/// ```
/// use huaweicloud_auth::endpoints::Endpoints;
///
/// let endpoints = Endpoints::new("METASTUDIO").with_lookup(|name| {
///     (name == "HUAWEICLOUD_SDK_REGION_METASTUDIO_CN_NORTH_4")
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
    /// Looks up the endpoints of this service.
    #[must_use]
    pub fn new(service: impl Into<String>) -> Self {
        Self {
            service: service.into().to_uppercase(),
            lookup: Lookup::default(),
            #[cfg(feature = "profile")]
            location: crate::files::Location::default(),
        }
    }

    /// Takes this for the environment.
    #[must_use]
    pub fn with_lookup(
        mut self,
        lookup: impl Fn(&str) -> Option<String> + Send + Sync + 'static,
    ) -> Self {
        self.lookup = Lookup::new(lookup);
        self
    }

    /// Reads this file.
    #[cfg(feature = "profile")]
    #[must_use]
    pub fn with_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.location.path = Some(path.into());
        self
    }

    /// Takes this for the home folder.
    #[cfg(feature = "profile")]
    #[must_use]
    pub fn with_home(mut self, home: impl Into<PathBuf>) -> Self {
        self.location.home = Some(home.into());
        self
    }

    /// The endpoints for a region such as `cn-north-4`, at least one, in the order in which they
    /// are set. `None` if none are.
    ///
    /// # Errors
    ///
    /// [`EndpointsError`] if a file that is named cannot be read, or what is set cannot be
    /// understood.
    pub fn find(&self, region: &str) -> Result<Option<Vec<String>>, EndpointsError> {
        let variable = format!(
            "HUAWEICLOUD_SDK_REGION_{}_{}",
            self.service,
            region.replace('-', "_").to_uppercase()
        );
        match self.lookup.text(&variable) {
            Some(value) => of_variable(&variable, &value).map(Some),
            None => self.find_in_file(region),
        }
    }

    #[cfg(feature = "profile")]
    fn find_in_file(&self, region: &str) -> Result<Option<Vec<String>>, EndpointsError> {
        let file = self
            .location
            .read(&self.lookup, env::REGIONS_FILE, "regions.yaml");
        match file {
            Ok((path, text)) => file::find(&path, &text, &self.service, region),
            Err(error) => {
                let message = error.to_string();
                match error.into_cause() {
                    None => Ok(None),
                    Some(cause) => Err(EndpointsError::new(message).with_source(cause)),
                }
            }
        }
    }

    #[cfg(not(feature = "profile"))]
    fn find_in_file(&self, _region: &str) -> Result<Option<Vec<String>>, EndpointsError> {
        match self.lookup.text(env::REGIONS_FILE) {
            Some(_) => Err(EndpointsError::new(format!(
                "{} is set, but files are not read: switch on the feature `profile`",
                env::REGIONS_FILE
            ))),
            None => Ok(None),
        }
    }
}

fn of_variable(variable: &str, value: &str) -> Result<Vec<String>, EndpointsError> {
    let endpoints = value.split(',').enumerate().map(|(index, endpoint)| {
        endpoint_of(endpoint).ok_or_else(|| {
            EndpointsError::new(format!(
                "address {} in the value of {variable} is none: write https://host, and commas \
                 between several",
                index + 1
            ))
        })
    });
    endpoints.collect()
}

/// An address that can be called, with its scheme.
fn endpoint_of(text: &str) -> Option<String> {
    let text = text.trim();
    let endpoint = if text.contains("://") {
        text.to_owned()
    } else {
        format!("https://{text}")
    };
    Address::new(&endpoint, "/").ok()?;
    Some(endpoint)
}
