//! The ids of jobs, some of which belong to something else.

/// The id of a job: of its own, and of what it belongs to, if it is requested below that.
///
/// Most jobs have one id, which a text is. A job below something else, such as a room, has a tuple of
/// the ids in the order of its path: see [`Job::PARENTS`](crate::Job::PARENTS).
///
/// ```
/// use huaweicloud_core::JobId;
///
/// let id = JobId::from(("room-1", "job-7"));
/// assert_eq!((id.parents(), id.id()), (&["room-1".to_owned()][..], "job-7"));
/// assert!(JobId::from("job-7").parents().is_empty());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct JobId {
    parents: Vec<String>,
    id: String,
}

impl JobId {
    pub(crate) fn new(parents: Vec<String>, id: String) -> Self {
        Self { parents, id }
    }

    /// Returns the id of the job itself.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Returns the ids of what the job belongs to.
    #[must_use]
    pub fn parents(&self) -> &[String] {
        &self.parents
    }
}

impl From<String> for JobId {
    fn from(id: String) -> Self {
        Self::new(Vec::new(), id)
    }
}

impl From<&String> for JobId {
    fn from(id: &String) -> Self {
        id.clone().into()
    }
}

impl From<&str> for JobId {
    fn from(id: &str) -> Self {
        id.to_owned().into()
    }
}

/// The id of what the job belongs to, and its own.
impl<A: Into<String>, B: Into<String>> From<(A, B)> for JobId {
    fn from((parent, id): (A, B)) -> Self {
        Self::new(vec![parent.into()], id.into())
    }
}

/// The ids of what the job belongs to, and its own.
impl<A: Into<String>, B: Into<String>, C: Into<String>> From<(A, B, C)> for JobId {
    fn from((first, second, id): (A, B, C)) -> Self {
        Self::new(vec![first.into(), second.into()], id.into())
    }
}
