//! The pages of a list, one request after the other.

use std::{
    fmt,
    future::poll_fn,
    pin::Pin,
    task::{Context, Poll, ready},
};

use futures_core::Stream;

use super::{
    marker,
    page::Page,
    place::{Place, TotalChange},
    resume::ResumePoint,
};
use crate::{
    call::{Call, SendFuture, response::Response},
    contract::{
        fingerprint,
        operation::{NextMarker, Operation, Pagination},
    },
    error::{Error, envelope::Envelope},
};

/// So many empty pages in a row are followed in a list that is paged by markers.
const MAX_EMPTY: u32 = 100;

/// The pages of a list, as a stream: each is requested when it is polled for.
///
/// It starts at the offset of the request, and skips as many elements as it has received. Pages are
/// as large as the service allows, or of [`page_size`](Self::page_size). The limit of the request
/// bounds the stream: it yields at most so many elements, over all of its pages. It ends, and stays
/// ended,
///
/// - with the page that completes the limit, if one was set,
/// - with the page that completes the total,
/// - with an empty page, which is not yielded; if there are more elements, by its total, it is an error,
/// - after pages without new elements: three in a row, or as many as the growth of the total explains,
///   but never more than a hundred. They are not yielded. This ends a list on a server that ignores
///   the offset,
/// - after an error. [`resume_point`](Self::resume_point) is then the page that failed.
///
/// A list that is paged by markers ends with the page that has no next one. An empty page before it is
/// not yielded, but followed, unless it names itself as the next one; a hundred in a row are an error.
/// Resuming reads such a list from its beginning, and leaves out the pages
/// before the point.
///
/// # When the list changes meanwhile
///
/// Every element that is in the list from the first request to the last is yielded, provided that
/// nothing is removed from the part already read, and that less than a page is added between two
/// requests, or the total shows it. Something that no longer matches the filters counts as removed.
///
/// Elements that are added to the part already read make the next page repeat as many elements, and
/// elements that are removed from it make the next page skip as many. [`total_changed`](Self::total_changed) reports
/// that either may have happened.
///
/// To recognize new elements, the stream stores eight bytes for each, plus the overhead of a hash set:
/// about 18 KB for a thousand.
///
/// ```
/// use huaweicloud_core::{Error, Page, Pages};
///
/// async fn print_pages<P: Page>(mut pages: Pages<P>) -> Result<(), Error> {
///     while let Some(page) = pages.try_next().await? {
///         println!("{} of {:?} (request {:?})", page.items().len(), page.total(), page.request_id());
///     }
///     Ok(())
/// }
/// ```
#[must_use = "streams do nothing until they are polled"]
pub struct Pages<P> {
    call: Call,
    /// The call for the first page.
    first: Call,
    /// The number of elements that still come before the point of resuming, and are left out.
    skip: u64,
    /// The number of elements of the last page that come before it.
    pub(super) ahead: u64,
    /// The number of empty pages in a row.
    empty: u32,
    place: Place,
    /// The number of elements per page; `None` if the service decides.
    size: Option<u64>,
    /// The number of elements that may still be yielded.
    pub(super) left: Option<u64>,
    state: State<P>,
}

enum State<P> {
    Idle,
    Waiting(SendFuture<Response<P>>),
    Done,
}

impl<P: Page> Pages<P> {
    /// The pages of the list that a call returns.
    pub fn new(call: Call) -> Self {
        let pagination = call.operation.pagination.as_ref();
        // Invalid values stay in the call, and are rejected when it is checked.
        let set = |name: fn(&Pagination) -> &'static str| {
            let value = call.integer(name(pagination?))?;
            u64::try_from(value).ok()
        };
        let offset = set(|pagination| pagination.offset).unwrap_or(0);
        let limit = set(|pagination| pagination.limit).filter(|limit| *limit > 0);
        let largest = pagination.and_then(|pagination| largest_page(call.operation, pagination));
        Self {
            place: Place::at(offset),
            size: largest.or(limit),
            left: limit,
            first: call.clone(),
            call,
            skip: 0,
            ahead: 0,
            empty: 0,
            state: State::Idle,
        }
    }

    /// Requests pages of this many elements. Default: as many as the service allows.
    ///
    /// Zero is treated as one. A size that the service does not allow is rejected when the first page is
    /// requested.
    pub fn page_size(mut self, size: u32) -> Self {
        self.size = Some(size.max(1).into());
        self
    }

    /// Continues from here, where a stream of the same request stopped.
    pub fn resume(mut self, point: ResumePoint) -> Self {
        if self.is_by_marker() {
            self.call = self.first.clone();
            self.place = Place::default();
            self.skip = point.0;
            self.state = State::Idle;
            return self;
        }
        self.place = Place::at(point.0);
        self.ready();
        self
    }

    /// Returns the place to continue from: the page that has not been yielded yet, or has failed.
    #[must_use]
    pub fn resume_point(&self) -> ResumePoint {
        ResumePoint(self.place.offset())
    }

    /// Returns the next page; `None` after the last.
    pub async fn next(&mut self) -> Option<Result<Response<P>, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// Returns the next page; `None` after the last.
    ///
    /// # Errors
    ///
    /// Returns the error of the call for this page. The stream has then ended.
    pub async fn try_next(&mut self) -> Result<Option<Response<P>>, Error> {
        self.next().await.transpose()
    }

    #[cfg(feature = "blocking")]
    pub(super) fn context(&self) -> crate::call::context::CallContext {
        self.call.context.clone()
    }

    /// Returns the pages as an iterator that waits for each.
    #[cfg(feature = "blocking")]
    pub fn into_blocking(self) -> crate::blocking::Blocking<Self> {
        crate::blocking::Blocking::new(self.context(), self)
    }

    /// Returns the number of elements on all pages, as the last page reports it.
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.place.total()
    }

    /// Returns how the total changed meanwhile; elements may then be repeated, or missing.
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
                State::Idle if self.left == Some(0) => self.state = State::Done,
                State::Idle => {
                    let call = self.next_call();
                    self.state = State::Waiting(call.json());
                }
                State::Waiting(pending) => {
                    let result = ready!(Pin::new(pending).poll(context));
                    self.state = State::Done;
                    let page = match result {
                        Ok(page) => page,
                        Err(error) => return Poll::Ready(Some(Err(error))),
                    };
                    if let Some(next) = self.next_marker() {
                        match self.take_by_marker(&page, next) {
                            Ok(true) => return Poll::Ready(Some(Ok(page))),
                            Ok(false) => continue,
                            Err(error) => return Poll::Ready(Some(Err(error))),
                        }
                    }
                    if page.items().is_empty() && self.place.is_gap(page.total()) {
                        return Poll::Ready(Some(Err(self.gap(&page))));
                    }
                    let received = page.items().len() as u64;
                    self.left = self.left.map(|left| left.saturating_sub(received));
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

    /// Returns where the marker of the next page is, in a list that is paged by markers.
    fn next_marker(&self) -> Option<NextMarker> {
        self.call.operation.pagination.as_ref()?.next
    }

    fn is_by_marker(&self) -> bool {
        self.next_marker().is_some()
    }

    /// Takes a page of a list that is paged by markers, and returns whether it is yielded.
    ///
    /// # Errors
    ///
    /// Fails if there were only empty pages for too long, although the list continues.
    fn take_by_marker(&mut self, page: &Response<P>, next: NextMarker) -> Result<bool, Error> {
        let marker = marker::after(page, next);
        let received = page.items().len() as u64;
        let is_empty = received == 0;
        self.empty = if is_empty { self.empty + 1 } else { 0 };
        let step = (self.place).advance(page.total(), page.items().iter().map(key::<P>));
        let skipped = self.skip.min(received);
        let is_skipped = skipped == received;
        self.skip -= skipped;
        self.ahead = if is_skipped { 0 } else { skipped };
        self.left = (self.left).map(|left| left.saturating_sub(received - skipped));
        if let (Some(marker), Some(pagination)) = (marker, &self.call.operation.pagination) {
            let is_same = is_empty && self.call.text_value(pagination.offset) == Some(&*marker);
            if is_empty && !is_same && self.empty >= MAX_EMPTY {
                let what =
                    format!("{MAX_EMPTY} pages in a row are empty, although each has a next one");
                return Err(self.unexpected(page, what));
            }
            if !is_same && (step.goes_on || is_empty) {
                self.call.set(pagination.offset, marker);
                self.state = State::Idle;
            }
        }
        Ok(step.is_new && !is_skipped)
    }

    /// Returns the call for the next page, which requests no more elements than may be yielded.
    fn next_call(&self) -> Call {
        let mut call = self.call.clone();
        let size = match (self.size, self.left) {
            (Some(size), Some(left)) => Some(size.min(left.saturating_add(self.skip))),
            (size, _) => size,
        };
        if let (Some(pagination), Some(size)) = (&call.operation.pagination, size) {
            call.set(pagination.limit, size);
        }
        call
    }

    /// Returns the error of an empty page in the middle of the list.
    fn gap(&self, page: &Response<P>) -> Error {
        let what = format!(
            "the page after {} elements is empty, although the list has {}",
            self.place.offset(),
            page.total().unwrap_or_default(),
        );
        self.unexpected(page, what)
    }

    /// Returns the error of a page that does not continue the list.
    fn unexpected(&self, page: &Response<P>, what: String) -> Error {
        let envelope = Envelope::of_headers(page.headers());
        let error = Error::decode(self.call.operation, what);
        error.with_response(page.status(), envelope, page.bytes())
    }

    /// Prepares the request for the next page.
    fn ready(&mut self) {
        if let Some(pagination) = &self.call.operation.pagination {
            self.call.set(pagination.offset, self.place.offset());
            self.state = State::Idle;
        }
    }
}

/// Returns the largest number of elements per page that the contract allows, if it states one.
fn largest_page(operation: &Operation, pagination: &Pagination) -> Option<u64> {
    let maximum = operation.parameter(pagination.limit)?.maximum?;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the bounds of 32-bit integers are kept"
    )]
    (1.0..=f64::from(i32::MAX))
        .contains(&maximum)
        .then_some(maximum as u64)
}

/// Returns the hash by which an element is recognized.
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
