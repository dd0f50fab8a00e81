//! Where a stream was left, to go on from there another time.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A place in a list, from which a stream of [pages](crate::Pages::resume) or
/// [elements](crate::Items::resume) can go on: in another process, or after an error.
///
/// It is a place and not an element: what is added or removed before it in the meantime moves the
/// elements, as it does under a stream. It belongs to a request with the same filters and order.
///
/// ```
/// let point: huaweicloud_core::ResumePoint = "1200".parse()?;
/// assert_eq!(point.to_string(), "1200");
/// # Ok::<(), huaweicloud_core::InvalidResumePoint>(())
/// ```
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct ResumePoint(pub(super) u64);

impl fmt::Display for ResumePoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for ResumePoint {
    type Err = InvalidResumePoint;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self).map_err(|_| InvalidResumePoint(()))
    }
}

/// A text is no [`ResumePoint`].
#[derive(Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is no resume point: it is the number of elements that came before")]
pub struct InvalidResumePoint(());

crate::__debug_report!(InvalidResumePoint);
