//! Calls that the service makes: verified, and decoded into typed events.
//!
//! An address that a request registers, such as the `callback_config` of a video, is called by the
//! service. A [`Receiver`] of one address verifies such a call and decodes its body. It needs no web
//! framework: it takes the query, headers and body, or an [`http::Request`]; with the feature `axum`,
//! [`Received`] is an extractor.
//!
//! ```
//! use metastudio::callbacks::{Event, JOB_FINISHED, Receiver};
//! # use std::{sync::Arc, time::{Duration, SystemTime}};
//! # use metastudio::{testing::ManualClock, callback::SignatureForm};
//! # let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_744_612_873);
//! # let clock = Arc::new(ManualClock::new(now));
//! # let scheme = JOB_FINISHED.signatures()[0];
//! # let signed = scheme.sign(SignatureForm::UrlMillis, "not-a-real-key", "https://example.com/rendered", now);
//!
//! let receiver = Receiver::signed(&JOB_FINISHED, "https://example.com/rendered", "not-a-real-key")?;
//! # let receiver = receiver.clock(clock);
//! # let uri = signed.url().to_owned();
//! let request = http::Request::post(uri).body(r#"{"result": "SUCCEED", "job_id": "60b2e94a"}"#)?;
//! let received = receiver.receive_http(&request)?;
//! if let Event::Job(job) = received.event() {
//!     println!("{:?} has ended: {:?}", job.job_id, job.result);
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Which form of signature the service uses for jobs and live events is not published, so both are
//! accepted, and [`Received::verified`] reports which matched.

#[cfg(feature = "axum")]
mod axum;
mod event;
mod receiver;
mod rejected;

pub use huaweicloud_core::{
    Callback, JobSignals,
    callback::{MemoryNonces, Nonce, NonceStore, Rejection, SignatureForm, Verified},
};

#[cfg(feature = "axum")]
pub(crate) use self::axum::read as read_body;
pub use self::{
    event::Event,
    receiver::{InvalidReceiver, Received, Receiver},
    rejected::Rejected,
};
pub use crate::generated::callbacks::*;
