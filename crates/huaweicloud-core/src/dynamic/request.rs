//! Requests whose types only their builders know.

use std::{
    fmt,
    future::poll_fn,
    pin::Pin,
    task::{Context, Poll},
};

use futures_core::Stream;
use serde_json::Value;

use super::output::{self, DynamicOutput, Output};
use crate::{
    call::response::Response,
    contract::model::raw,
    error::Error,
    page::{Items as TypedItems, Page, Pages as TypedPages},
};

type Sending = Pin<Box<dyn Future<Output = Result<Response<Output>, Error>> + Send>>;

/// A request whose arguments were taken from an input. It is sent once, in one of three ways.
#[must_use = "a request does nothing until it is sent"]
pub struct Request(Box<dyn Ways>);

/// The ways in which a builder can send its request.
trait Ways: Send {
    fn send(self: Box<Self>) -> Sending;
    fn pages(self: Box<Self>) -> Option<Pages>;
    fn items(self: Box<Self>) -> Option<Items>;
}

/// A builder whose response is one body.
struct Single<B, S> {
    builder: B,
    send: S,
}

/// A builder whose response is a page.
struct Paged<B, S, P: Page> {
    single: Single<B, S>,
    pages: fn(B) -> TypedPages<P>,
    items: fn(B) -> TypedItems<P>,
}

impl Request {
    /// Creates a request from a builder, and the method of the builder that sends it.
    pub fn new<B, S, F, T>(builder: B, send: S) -> Self
    where
        B: Send + 'static,
        S: FnOnce(B) -> F + Send + 'static,
        F: Future<Output = Result<Response<T>, Error>> + Send + 'static,
        T: DynamicOutput + 'static,
    {
        Self(Box::new(Single { builder, send }))
    }

    /// Creates a request whose builder can also send it page by page.
    pub fn paged<B, S, F, P>(
        builder: B,
        send: S,
        pages: fn(B) -> TypedPages<P>,
        items: fn(B) -> TypedItems<P>,
    ) -> Self
    where
        B: Send + 'static,
        S: FnOnce(B) -> F + Send + 'static,
        F: Future<Output = Result<Response<P>, Error>> + Send + 'static,
        P: Page + DynamicOutput + 'static,
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
    /// Fails before the request is sent if a parameter is out of range; otherwise, with the errors
    /// of the network and the service.
    pub async fn send(self) -> Result<Response<Output>, Error> {
        self.0.send().await
    }

    /// Returns every page from the offset on; `None` if the operation has no pages.
    #[must_use]
    pub fn pages(self) -> Option<Pages> {
        self.0.pages()
    }

    /// Returns every element of every page from the offset on; `None` if the operation has no pages.
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
    T: DynamicOutput + 'static,
{
    fn send(self: Box<Self>) -> Sending {
        let sending = (self.send)(self.builder);
        Box::pin(async move { Ok(sending.await?.map(Output::new)) })
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
    P: Page + DynamicOutput + 'static,
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

fn page_of<P: Page + DynamicOutput + 'static>(page: P) -> Output {
    Output::new(output::Paged(page))
}

/// Prints no values, which may be personal.
impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request").finish_non_exhaustive()
    }
}

/// The pages of a list, one request after the other: [`Pages`](crate::Pages) of any type.
#[must_use = "streams do nothing until they are polled"]
pub struct Pages(Box<dyn PageStream>);

trait PageStream: Send {
    fn page_size(self: Box<Self>, size: u32) -> Box<dyn PageStream>;
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Response<Output>, Error>>>;
    fn total(&self) -> Option<u64>;
    fn debug(&self) -> &dyn fmt::Debug;
}

impl<P: Page + DynamicOutput + 'static> PageStream for TypedPages<P> {
    fn page_size(self: Box<Self>, size: u32) -> Box<dyn PageStream> {
        Box::new((*self).page_size(size))
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Response<Output>, Error>>> {
        let next = Pin::new(self).poll_next(context);
        next.map(|next| next.map(|response| response.map(|response| response.map(page_of))))
    }

    fn total(&self) -> Option<u64> {
        TypedPages::total(self)
    }

    fn debug(&self) -> &dyn fmt::Debug {
        self
    }
}

impl Pages {
    /// Requests pages of this many elements. Default: as many as the service allows.
    pub fn page_size(self, size: u32) -> Self {
        Self(self.0.page_size(size))
    }

    /// Returns the next page; `None` after the last.
    ///
    /// # Errors
    ///
    /// Returns the error of the call for this page. The stream has then ended.
    pub async fn try_next(&mut self) -> Result<Option<Response<Output>>, Error> {
        poll_fn(|context| self.0.poll(context)).await.transpose()
    }

    /// Returns the number of elements on all pages, as the last page reports it.
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

/// The elements of a list over all of its pages: [`Items`](crate::Items) of any type.
#[must_use = "streams do nothing until they are polled"]
pub struct Items(Box<dyn ItemStream>);

trait ItemStream: Send {
    fn page_size(self: Box<Self>, size: u32) -> Box<dyn ItemStream>;
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Value, Error>>>;
    fn debug(&self) -> &dyn fmt::Debug;
}

impl<P> ItemStream for TypedItems<P>
where
    P: Page + 'static,
    P::Item: Send,
{
    fn page_size(self: Box<Self>, size: u32) -> Box<dyn ItemStream> {
        Box::new((*self).page_size(size))
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Value, Error>>> {
        let item = Pin::new(self).poll_next(context);
        item.map(|item| item.map(|item| item.map(|item| raw(&item))))
    }

    fn debug(&self) -> &dyn fmt::Debug {
        self
    }
}

impl Items {
    /// Requests pages of this many elements. Default: as many as the service allows.
    pub fn page_size(self, size: u32) -> Self {
        Self(self.0.page_size(size))
    }

    /// Returns the next element in its JSON form; `None` after the last.
    ///
    /// # Errors
    ///
    /// Returns the error of the call for the element's page. The stream has then ended.
    pub async fn try_next(&mut self) -> Result<Option<Value>, Error> {
        poll_fn(|context| self.0.poll(context)).await.transpose()
    }
}

impl fmt::Debug for Items {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.debug().fmt(f)
    }
}
