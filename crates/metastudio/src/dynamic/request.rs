//! Requests of which the type is known to their builders only.

use std::{
    fmt,
    future::poll_fn,
    pin::Pin,
    task::{Context, Poll},
};

use futures_core::Stream;
use serde_json::Value;

use super::answer::{self, Answer, Answered};
use crate::{
    Error, Page, Response,
    model::raw,
    page::{Items as TypedItems, Pages as TypedPages},
};

type Sending = Pin<Box<dyn Future<Output = Result<Response<Answer>, Error>> + Send>>;

/// A request that a builder has taken its arguments for. It is sent once, in one of three ways.
#[must_use = "a request does nothing until it is sent"]
pub struct Request(Box<dyn Ways>);

/// The ways in which a builder can send its request.
trait Ways: Send {
    fn send(self: Box<Self>) -> Sending;
    fn pages(self: Box<Self>) -> Option<Pages>;
    fn items(self: Box<Self>) -> Option<Items>;
}

/// A builder that answers with one body.
struct Single<B, S> {
    builder: B,
    send: S,
}

/// A builder that answers with pages.
struct Paged<B, S, P: Page> {
    single: Single<B, S>,
    pages: fn(B) -> TypedPages<P>,
    items: fn(B) -> TypedItems<P>,
}

#[allow(
    dead_code,
    reason = "what is used depends on the families that are switched on"
)]
impl Request {
    /// A request, and the method of its builder that sends it.
    pub(crate) fn new<B, S, F, T>(builder: B, send: S) -> Self
    where
        B: Send + 'static,
        S: FnOnce(B) -> F + Send + 'static,
        F: Future<Output = Result<Response<T>, Error>> + Send + 'static,
        T: Answered + 'static,
    {
        Self(Box::new(Single { builder, send }))
    }

    /// A request whose builder can also send it page by page.
    pub(crate) fn paged<B, S, F, P>(
        builder: B,
        send: S,
        pages: fn(B) -> TypedPages<P>,
        items: fn(B) -> TypedItems<P>,
    ) -> Self
    where
        B: Send + 'static,
        S: FnOnce(B) -> F + Send + 'static,
        F: Future<Output = Result<Response<P>, Error>> + Send + 'static,
        P: Page + Answered + 'static,
        P::Item: Send,
    {
        let single = Single { builder, send };
        Self(Box::new(Paged {
            single,
            pages,
            items,
        }))
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// Refused before anything is sent when a parameter is out of bounds; else what the network or
    /// the service answers.
    pub async fn send(self) -> Result<Response<Answer>, Error> {
        self.0.send().await
    }

    /// Every page from the offset on; `None` if the operation has no pages.
    #[must_use]
    pub fn pages(self) -> Option<Pages> {
        self.0.pages()
    }

    /// Every element of every page from the offset on; `None` if the operation has no pages.
    #[must_use]
    pub fn items(self) -> Option<Items> {
        self.0.items()
    }
}

impl<B, S, F, T> Ways for Single<B, S>
where
    B: Send,
    S: FnOnce(B) -> F + Send,
    F: Future<Output = Result<Response<T>, Error>> + Send + 'static,
    T: Answered + 'static,
{
    fn send(self: Box<Self>) -> Sending {
        let sending = (self.send)(self.builder);
        Box::pin(async move { Ok(sending.await?.map(Answer::new)) })
    }

    fn pages(self: Box<Self>) -> Option<Pages> {
        None
    }

    fn items(self: Box<Self>) -> Option<Items> {
        None
    }
}

impl<B, S, F, P> Ways for Paged<B, S, P>
where
    B: Send,
    S: FnOnce(B) -> F + Send,
    F: Future<Output = Result<Response<P>, Error>> + Send + 'static,
    P: Page + Answered + 'static,
    P::Item: Send,
{
    fn send(self: Box<Self>) -> Sending {
        let sending = (self.single.send)(self.single.builder);
        Box::pin(async move { Ok(sending.await?.map(page_of)) })
    }

    fn pages(self: Box<Self>) -> Option<Pages> {
        Some(Pages(Box::new((self.pages)(self.single.builder))))
    }

    fn items(self: Box<Self>) -> Option<Items> {
        Some(Items(Box::new((self.items)(self.single.builder))))
    }
}

fn page_of<P: Page + Answered + 'static>(page: P) -> Answer {
    Answer::new(answer::Paged(page))
}

/// Names the operation's way of answering only: values may be personal.
impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request").finish_non_exhaustive()
    }
}

/// The pages of a list, one request after the other: [`metastudio::Pages`](crate::Pages).
#[must_use = "streams do nothing until they are polled"]
pub struct Pages(Box<dyn PageStream>);

trait PageStream: Send {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Response<Answer>, Error>>>;
    fn total(&self) -> Option<u64>;
    fn debug(&self) -> &dyn fmt::Debug;
}

impl<P: Page + Answered + 'static> PageStream for TypedPages<P> {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Response<Answer>, Error>>> {
        let next = Pin::new(self).poll_next(context);
        next.map(|next| next.map(|answer| answer.map(|answer| answer.map(page_of))))
    }

    fn total(&self) -> Option<u64> {
        TypedPages::total(self)
    }

    fn debug(&self) -> &dyn fmt::Debug {
        self
    }
}

impl Pages {
    /// The next page; `None` after the last.
    ///
    /// # Errors
    ///
    /// The error of the call for this page. The stream has then ended.
    pub async fn try_next(&mut self) -> Result<Option<Response<Answer>>, Error> {
        poll_fn(|context| self.0.poll(context)).await.transpose()
    }

    /// How many elements there are on all pages, as the last page said.
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.0.total()
    }
}

impl fmt::Debug for Pages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.debug().fmt(f)
    }
}

/// The elements of a list over all of its pages: [`metastudio::Items`](crate::Items).
#[must_use = "streams do nothing until they are polled"]
pub struct Items(Box<dyn ItemStream>);

trait ItemStream: Send {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Value, Error>>>;
    fn debug(&self) -> &dyn fmt::Debug;
}

impl<P> ItemStream for TypedItems<P>
where
    P: Page + 'static,
    P::Item: Send,
{
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Value, Error>>> {
        let item = Pin::new(self).poll_next(context);
        item.map(|item| item.map(|item| item.map(|item| raw(&item))))
    }

    fn debug(&self) -> &dyn fmt::Debug {
        self
    }
}

impl Items {
    /// The next element, as its type writes it again; `None` after the last.
    ///
    /// # Errors
    ///
    /// The error of the call for its page. The stream has then ended.
    pub async fn try_next(&mut self) -> Result<Option<Value>, Error> {
        poll_fn(|context| self.0.poll(context)).await.transpose()
    }
}

impl fmt::Debug for Items {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.debug().fmt(f)
    }
}
