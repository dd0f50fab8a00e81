//! The pages of a list, one request after the other.

use std::{
    fmt,
    future::poll_fn,
    pin::Pin,
    task::{Context, Poll, ready},
};

use futures_core::Stream;

use super::{
    Page,
    place::{Place, TotalChange},
    resume::ResumePoint,
};
use crate::{
    call::{Call, ParameterValue, Values},
    error::Error,
    fingerprint,
    response::Response,
};

type Pending<P> = Pin<Box<dyn Future<Output = Result<Response<P>, Error>> + Send>>;

/// The pages of a list, as a stream: each is requested when it is asked for.
///
/// It begins at the offset and with the limit that the request was given, and skips as many
/// elements as it has received. It ends, and stays ended,
///
/// - with the page that completes the total it tells,
/// - with an empty page, which is not yielded,
/// - after pages that bring nothing new: three in a row, or as many as the growth of the total
///   accounts for, but never more than a hundred. They are not yielded. This is how it ends on a
///   server that disregards the offset, or goes in circles,
/// - after an error. [`resume_point`](Self::resume_point) then tells the page that failed.
///
/// # When the list changes under way
///
/// Every element that is in the list from the first request to the last is yielded, provided that
/// nothing is removed from the part already read, and that less than a page is added between two
/// requests, or the total tells of it. Something that no longer passes the filters counts as removed.
///
/// What is added to the part already read makes the next page repeat as many elements, and what is
/// removed from it makes the next page skip as many. [`total_changed`](Self::total_changed) tells
/// that either may have happened.
///
/// To know what is new, the stream remembers eight bytes for each element, plus what a hash set adds
/// to them: about 18 KB for a thousand.
///
/// ```no_run
/// # #[cfg(feature = "model-training")]
/// # async fn run(client: metastudio::Client) -> Result<(), metastudio::Error> {
/// let mut pages = client.list_2d_model_training_job().limit(100).pages();
/// while let Some(page) = pages.try_next().await? {
///     println!("{} of {:?} (request {:?})", page.jobs.len(), page.count, page.request_id());
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "streams do nothing until they are polled"]
pub struct Pages<P> {
    call: Call,
    place: Place,
    state: State<P>,
}

enum State<P> {
    Idle,
    Waiting(Pending<P>),
    Done,
}

impl<P: Page> Pages<P> {
    #[allow(
        dead_code,
        reason = "what is used depends on the families that are switched on"
    )]
    pub(crate) fn new(call: Call) -> Self {
        let offset = call
            .operation
            .pagination
            .as_ref()
            .and_then(|pages| call.get(pages.offset));
        let offset = match offset {
            Some(Values::One(ParameterValue::Integer(offset))) => *offset,
            _ => 0,
        };
        Self {
            // A wrong offset is told when the call is checked.
            place: Place::at(offset.try_into().unwrap_or(0)),
            call,
            state: State::Idle,
        }
    }

    /// Begins here instead, where a stream of the same request was left.
    pub fn resume(mut self, point: ResumePoint) -> Self {
        self.place = Place::at(point.0);
        self.ready();
        self
    }

    /// Where to go on: the page that has not been yielded yet, or has failed.
    #[must_use]
    pub fn resume_point(&self) -> ResumePoint {
        ResumePoint(self.place.offset())
    }

    /// The next page; `None` after the last.
    pub async fn next(&mut self) -> Option<Result<Response<P>, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// The next page; `None` after the last.
    ///
    /// # Errors
    ///
    /// The error of the call for this page. The stream has then ended.
    pub async fn try_next(&mut self) -> Result<Option<Response<P>>, Error> {
        self.next().await.transpose()
    }

    #[cfg(feature = "blocking")]
    pub(super) fn client(&self) -> crate::Client {
        self.call.client.clone()
    }

    /// The pages as an iterator that waits for each.
    #[cfg(feature = "blocking")]
    pub fn into_blocking(self) -> crate::blocking::Blocking<Self> {
        crate::blocking::Blocking::new(self.client(), self)
    }

    /// How many elements there are on all pages, as the last page said.
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.place.total()
    }

    /// Whether the total has changed under way: elements may then be repeated, or missing.
    #[must_use]
    pub fn total_changed(&self) -> Option<TotalChange> {
        self.place.total_change()
    }

    pub(super) fn poll(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Response<P>, Error>>> {
        loop {
            match &mut self.state {
                State::Done => return Poll::Ready(None),
                State::Idle => self.state = State::Waiting(Box::pin(self.call.clone().json())),
                State::Waiting(pending) => {
                    let result = ready!(pending.as_mut().poll(context));
                    self.state = State::Done;
                    let page = match result {
                        Ok(page) => page,
                        Err(error) => return Poll::Ready(Some(Err(error))),
                    };
                    let step =
                        (self.place).advance(page.total(), page.items().iter().map(key::<P>));
                    if step.goes_on {
                        self.ready();
                    }
                    if step.is_new {
                        return Poll::Ready(Some(Ok(page)));
                    }
                }
            }
        }
    }

    /// Readies the request for the next page.
    fn ready(&mut self) {
        if let Some(pagination) = &self.call.operation.pagination {
            self.call.set(pagination.offset, self.place.offset());
            self.state = State::Idle;
        }
    }
}

/// What an element is known by when it comes again.
fn key<P: Page>(item: &P::Item) -> u64 {
    fingerprint::of_element(P::id(item), item)
}

impl<P> Unpin for Pages<P> {}

impl<P: Page> Stream for Pages<P> {
    type Item = Result<Response<P>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

impl<P> fmt::Debug for Pages<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("call", &self.call)
            .field("offset", &self.place.offset())
            .field("total", &self.place.total())
            .finish_non_exhaustive()
    }
}
