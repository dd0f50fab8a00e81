//! Helpers that the tests of this crate share.

#[path = "../../../../huaweicloud-mock/tests/it/support/http.rs"]
mod http;
#[path = "../../../../huaweicloud-mock/tests/it/support/walk.rs"]
mod walk;

use metastudio_mock::{MockServer, MockServerBuilder};

pub(crate) use http::{Request, Response, column, get, noon, read};
pub(crate) use walk::Walk;

pub(crate) const TRAINING: &str = "digital-human-training-manage/user/jobs";
pub(crate) const VIDEOS: &str = "digital-human-videos";
pub(crate) const PICTURES: &str = "digital-human/stylized/picture-modelings";

/// A server whose clock shows [`noon`].
pub(crate) fn builder() -> MockServerBuilder {
    MockServer::builder().clock(noon)
}

pub(crate) fn server() -> MockServer {
    builder().start().unwrap()
}
