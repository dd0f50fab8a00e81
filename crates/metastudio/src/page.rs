//! Lists that come in pages, as streams.

mod trace;

use std::{
    fmt,
    future::poll_fn,
    pin::Pin,
    task::{Context, Poll, ready},
    vec,
};

use futures_core::Stream;
use serde::{Serialize, de::DeserializeOwned};

use self::trace::Trace;
use crate::{
    call::{Call, ParameterValue, Values},
    error::Error,
    response::Response,
};

/// An answer that is a page of a list.
pub trait Page: DeserializeOwned + Send + 'static {
    /// What the list is of.
    type Item: Serialize + Send + 'static;

    /// The elements on this page.
    fn items(&self) -> &[Self::Item];

    /// The elements on this page, by value.
    fn into_items(self) -> Vec<Self::Item>;

    /// How many elements there are on all pages, if the page says so.
    fn total(&self) -> Option<u64>;
}

/// A count as the service writes it; a negative one counts nothing.
pub(crate) trait Count {
    fn count(self) -> Option<u64>;
}

macro_rules! count {
    ($($type:ty),*) => {$(
        impl Count for $type {
            fn count(self) -> Option<u64> {
                self.try_into().ok()
            }
        }
    )*};
}
count!(i32, i64, u32, u64);

impl<C: Count> Count for Option<C> {
    fn count(self) -> Option<u64> {
        self?.count()
    }
}

/// The total of a page, from its member.
#[allow(
    dead_code,
    reason = "what is used depends on the families that are switched on"
)]
pub(crate) fn total(count: impl Count) -> Option<u64> {
    count.count()
}

type Pending<P> = Pin<Box<dyn Future<Output = Result<Response<P>, Error>> + Send>>;

/// The pages of a list, as a stream: each is requested when it is asked for.
///
/// It begins at the offset and with the limit that the request was given, and skips as many
/// elements as it has received. It ends
///
/// - when it has received as many elements as the last page said there are,
/// - with an empty page, which is not yielded,
/// - with a page that repeats the one before, as from a server that disregards the offset; it is
///   not yielded,
/// - after an error.
///
/// The list may change under way: an element that is added or removed before the current place
/// makes the next page repeat or skip one.
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
    offset: u64,
    total: Option<u64>,
    previous: Option<Trace>,
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
            offset: offset.try_into().unwrap_or(0),
            call,
            total: None,
            previous: None,
            state: State::Idle,
        }
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

    /// How many elements there are on all pages, as the last page said.
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.total
    }

    /// The pages as an iterator that waits for each.
    #[cfg(feature = "blocking")]
    pub fn into_blocking(self) -> crate::blocking::Blocking<Self> {
        crate::blocking::Blocking::new(self.call.client.clone(), self)
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Response<P>, Error>>> {
        loop {
            match &mut self.state {
                State::Done => return Poll::Ready(None),
                State::Idle => self.state = State::Waiting(Box::pin(self.call.clone().json())),
                State::Waiting(pending) => {
                    let result = ready!(pending.as_mut().poll(context));
                    self.state = State::Done;
                    return Poll::Ready(match result {
                        Ok(page) => self.advance(page).map(Ok),
                        Err(error) => Some(Err(error)),
                    });
                }
            }
        }
    }

    /// Takes a page in, and readies the request for the next unless this was the last.
    fn advance(&mut self, page: Response<P>) -> Option<Response<P>> {
        let received = page.items().len() as u64;
        self.total = page.total();
        let trace = Trace::of(&page);
        if received == 0 || self.previous.as_ref() == Some(&trace) {
            return None;
        }
        self.previous = Some(trace);
        self.offset = self.offset.saturating_add(received);
        let Some(pagination) = &self.call.operation.pagination else {
            return Some(page);
        };
        if self.total.is_none_or(|total| self.offset < total) {
            self.call.set(pagination.offset, self.offset);
            self.state = State::Idle;
        }
        Some(page)
    }
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
            .field("offset", &self.offset)
            .field("total", &self.total)
            .finish_non_exhaustive()
    }
}

/// The elements of a list, over all of its [`Pages`], as a stream.
///
/// ```no_run
/// # #[cfg(feature = "model-training")]
/// # async fn run(client: metastudio::Client) -> Result<(), metastudio::Error> {
/// let mut jobs = client.list_2d_model_training_job().items();
/// while let Some(job) = jobs.try_next().await? {
///     println!("{}: {}", job.job_id, job.state);
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "streams do nothing until they are polled"]
pub struct Items<P: Page> {
    pages: Pages<P>,
    page: vec::IntoIter<P::Item>,
}

impl<P: Page> Items<P> {
    #[allow(
        dead_code,
        reason = "what is used depends on the families that are switched on"
    )]
    pub(crate) fn new(call: Call) -> Self {
        Self {
            pages: Pages::new(call),
            page: Vec::new().into_iter(),
        }
    }

    /// The next element; `None` after the last.
    pub async fn next(&mut self) -> Option<Result<P::Item, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// The next element; `None` after the last.
    ///
    /// # Errors
    ///
    /// The error of the call for the page that the element is on. The stream has then ended.
    pub async fn try_next(&mut self) -> Result<Option<P::Item>, Error> {
        self.next().await.transpose()
    }

    /// How many elements there are, as the last page said.
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.pages.total()
    }

    /// The elements as an iterator that waits for each page.
    #[cfg(feature = "blocking")]
    pub fn into_blocking(self) -> crate::blocking::Blocking<Self> {
        crate::blocking::Blocking::new(self.pages.call.client.clone(), self)
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<P::Item, Error>>> {
        loop {
            if let Some(item) = self.page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll(context)) {
                Some(Ok(page)) => self.page = page.into_inner().into_items().into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<P: Page> Unpin for Items<P> {}

impl<P: Page> Stream for Items<P> {
    type Item = Result<P::Item, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

impl<P: Page> fmt::Debug for Items<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("pages", &self.pages)
            .finish_non_exhaustive()
    }
}
