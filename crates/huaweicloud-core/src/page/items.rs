//! The elements of a list, over all of its pages.

use std::{
    collections::HashSet,
    fmt,
    future::poll_fn,
    hash::Hash,
    pin::Pin,
    task::{Context, Poll, ready},
    vec,
};

use futures_core::Stream;

use super::{
    page::{Identified, Page},
    pages::Pages,
    place::TotalChange,
    resume::ResumePoint,
};
use crate::{call::Call, contract::fingerprint, error::Error};

/// The elements of a list, over all of its [`Pages`], as a stream.
///
/// It starts, ends, and follows a list that changes meanwhile as [`Pages`] do. The limit of the request
/// bounds the stream: `list.limit(5).items()` yields at most 5 elements.
///
/// ```
/// use huaweicloud_core::{Error, Identified, Items, Page};
///
/// async fn print_ids<P: Page<Item: Identified>>(items: Items<P>) -> Result<(), Error> {
///     let mut items = items.distinct();
///     while let Some(item) = items.try_next().await? {
///         println!("{}", item.id());
///     }
///     if let Some(change) = items.total_changed() {
///         println!("the list changed from {} elements to {}", change.first, change.last);
///     }
///     Ok(())
/// }
/// ```
#[must_use = "streams do nothing until they are polled"]
pub struct Items<P: Page> {
    pages: Pages<P>,
    page: vec::IntoIter<P::Item>,
    distinct: Option<Distinct<P::Item>>,
    /// The number of elements that may still be yielded.
    left: Option<u64>,
}

/// The key of elements, and those that were yielded.
struct Distinct<T> {
    key: Box<dyn FnMut(&T) -> u64 + Send>,
    seen: HashSet<u64>,
}

impl<P: Page> Items<P> {
    /// The elements of the list that a call returns.
    pub fn new(call: Call) -> Self {
        let pages = Pages::new(call);
        Self {
            left: pages.left,
            pages,
            page: Vec::new().into_iter(),
            distinct: None,
        }
    }

    /// Requests pages of this many elements. Default: as many as the service allows.
    ///
    /// Zero is treated as one. A size that the service does not allow is rejected when the first page is
    /// requested.
    pub fn page_size(mut self, size: u32) -> Self {
        self.pages = self.pages.page_size(size);
        self
    }

    /// Continues from here, where a stream of the same request stopped.
    pub fn resume(mut self, point: ResumePoint) -> Self {
        self.pages = self.pages.resume(point);
        self.page = Vec::new().into_iter();
        self
    }

    /// Returns the place to continue from: the element that has not been yielded yet, or the page
    /// that failed.
    #[must_use]
    pub fn resume_point(&self) -> ResumePoint {
        let ahead = self.page.len() as u64;
        ResumePoint(self.pages.resume_point().0.saturating_sub(ahead))
    }

    /// Yields each element once, identified by a key, even if the list moves meanwhile.
    ///
    /// Remembers a hash of eight bytes for each key, plus what a hash set adds to them. Among a
    /// million keys, two have the same hash once in 37 million lists; the second is then left out.
    pub fn distinct_by<K: Hash>(
        mut self,
        mut key: impl FnMut(&P::Item) -> K + Send + 'static,
    ) -> Self {
        self.distinct = Some(Distinct {
            key: Box::new(move |item| fingerprint::of_key(&key(item))),
            seen: HashSet::new(),
        });
        self
    }

    /// Yields each element once, identified by its id; see [`distinct_by`](Self::distinct_by). One
    /// without an id is identified by its whole value.
    pub fn distinct(mut self) -> Self
    where
        P::Item: Identified,
    {
        self.distinct = Some(Distinct {
            key: Box::new(|item| fingerprint::of_element(Some(item.id()), item)),
            seen: HashSet::new(),
        });
        self
    }

    /// Returns the next element; `None` after the last.
    pub async fn next(&mut self) -> Option<Result<P::Item, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// Returns the next element; `None` after the last.
    ///
    /// # Errors
    ///
    /// Returns the error of the call for the page of the element. The stream has then ended.
    pub async fn try_next(&mut self) -> Result<Option<P::Item>, Error> {
        self.next().await.transpose()
    }

    /// Returns the elements as an iterator that waits for each page.
    #[cfg(feature = "blocking")]
    pub fn into_blocking(self) -> crate::blocking::Blocking<Self> {
        crate::blocking::Blocking::new(self.pages.context(), self)
    }

    /// Returns the number of elements on all pages, as the last page reports it.
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.pages.total()
    }

    /// Returns how the total changed meanwhile; elements may then be repeated, or missing.
    #[must_use]
    pub fn total_changed(&self) -> Option<TotalChange> {
        self.pages.total_changed()
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<P::Item, Error>>> {
        loop {
            if self.left == Some(0) {
                return Poll::Ready(None);
            }
            if let Some(item) = self.page.next() {
                let is_new = match &mut self.distinct {
                    Some(Distinct { key, seen }) => seen.insert(key(&item)),
                    None => true,
                };
                if is_new {
                    self.left = self.left.map(|left| left - 1);
                    return Poll::Ready(Some(Ok(item)));
                }
                continue;
            }
            // How many more elements are needed is not known if some may be left out.
            self.pages.left = self.left.filter(|_| self.distinct.is_none());
            match ready!(self.pages.poll(context)) {
                Some(Ok(page)) => {
                    self.page = page.into_inner().into_items().into_iter();
                    let ahead = std::mem::take(&mut self.pages.ahead);
                    self.page
                        .by_ref()
                        .take(usize::try_from(ahead).unwrap_or(usize::MAX))
                        .for_each(drop);
                }
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
