//! The channels of a contract: where they are, and who may open them.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use hyper::header::{
    CONNECTION, HOST, HeaderValue, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_KEY, UPGRADE,
};
use hyper::http::request::Parts;
use hyper::{Method, Response, StatusCode};
use openapi_document::extensions::Messages;
use serde_json::Value;
use tokio::sync::mpsc;
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;

use super::fault::ConversationFault;
use super::peer::{Conversation, Opening, Peer, Step};
use crate::contract::Router;

/// How long a one-off code is valid.
const CODE_VALIDITY: Duration = Duration::from_secs(300);
/// One-off codes that are kept.
const CODES: usize = 10_000;

/// The channels of a contract.
pub(crate) struct Channels {
    router: Router,
    paths: Vec<Channel>,
    conversation: Box<dyn Conversation>,
    state: Mutex<State>,
}

struct Channel {
    template: String,
    parameters: Vec<String>,
    messages: Messages,
}

#[derive(Default)]
pub(super) struct State {
    /// When each one-off code expires.
    codes: HashMap<String, SystemTime>,
    issued: u64,
    pub(super) faults: Vec<ConversationFault>,
    /// The messages that tests send into open conversations, by the last parameter of the path.
    pub(super) open: HashMap<String, mpsc::UnboundedSender<Step>>,
    /// Every message that was received, in order.
    pub(super) received: Vec<Value>,
}

/// A conversation whose connection is being switched.
pub(crate) struct Talk {
    pub(super) peer: Box<dyn Peer>,
    pub(super) steps: mpsc::UnboundedReceiver<Step>,
}

impl Channels {
    pub(crate) fn new(paths: &[(String, Messages)], conversation: Box<dyn Conversation>) -> Self {
        let mut channels = Self {
            router: Router::default(),
            paths: Vec::new(),
            conversation,
            state: Mutex::default(),
        };
        for (template, messages) in paths {
            channels.router.insert(template, channels.paths.len());
            let parameters = template.split('/').filter_map(|segment| {
                let name = segment.strip_prefix('{')?.strip_suffix('}')?;
                Some(name.to_owned())
            });
            channels.paths.push(Channel {
                parameters: parameters.collect(),
                template: template.clone(),
                messages: messages.clone(),
            });
        }
        channels
    }

    pub(super) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn clear(&self) {
        let mut state = self.state();
        state.faults.clear();
        state.received.clear();
        state.codes.clear();
    }

    /// Returns whether a request wants to switch to a channel of the contract.
    pub(crate) fn wants(&self, head: &Parts) -> bool {
        let upgrade = head.headers.get(UPGRADE).map(HeaderValue::as_bytes);
        head.method == Method::GET
            && upgrade.is_some_and(|upgrade| upgrade.eq_ignore_ascii_case(b"websocket"))
            && self.channel(head.uri.path()).is_some()
    }

    fn channel(&self, path: &str) -> Option<(&Channel, Vec<String>)> {
        let found = self.router.find(path).ok()??;
        Some((self.paths.get(found.route)?, found.parameters))
    }

    /// Uses up a one-off code of a request, if it carries a valid one.
    pub(crate) fn admit(&self, head: &Parts, now: SystemTime) -> bool {
        let Some((channel, _)) = self.channel(head.uri.path()) else {
            return false;
        };
        let Some(code) = &channel.messages.code else {
            return false;
        };
        let pairs = head.uri.query().unwrap_or_default().split('&');
        let mut own = pairs.filter_map(|pair| pair.split_once('='));
        let sent = own.find_map(|(name, value)| (name == code.query).then_some(value));
        let end = sent.and_then(|sent| self.state().codes.remove(sent));
        end.is_some_and(|end| end >= now)
    }

    /// Starts a conversation: returns the response that switches the connection, and the talk for it.
    pub(crate) fn start(self: &Arc<Self>, head: &Parts) -> Option<(Response<Bytes>, Talk)> {
        let (channel, values) = self.channel(head.uri.path())?;
        let key = head.headers.get(SEC_WEBSOCKET_KEY)?;
        let accept = HeaderValue::try_from(derive_accept_key(key.as_bytes())).ok()?;
        let id = values.last().cloned().unwrap_or_default();
        let opening = Opening {
            path: channel.template.clone(),
            parameters: channel.parameters.iter().cloned().zip(values).collect(),
        };
        let (sender, steps) = mpsc::unbounded_channel();
        self.state().open.insert(id, sender);
        let mut response = Response::new(Bytes::new());
        *response.status_mut() = StatusCode::SWITCHING_PROTOCOLS;
        let headers = response.headers_mut();
        headers.insert(CONNECTION, HeaderValue::from_static("upgrade"));
        headers.insert(UPGRADE, HeaderValue::from_static("websocket"));
        headers.insert(SEC_WEBSOCKET_ACCEPT, accept);
        let talk = Talk {
            peer: self.conversation.open(&opening),
            steps,
        };
        Some((response, talk))
    }

    /// Puts the address of this server, and new one-off codes, into a response.
    pub(crate) fn rewrite_urls(
        &self,
        head: &Parts,
        response: &mut Response<Bytes>,
        now: SystemTime,
    ) {
        if self.paths.is_empty() || !response.status().is_success() {
            return;
        }
        let names: Vec<(&str, bool)> = (self.paths.iter())
            .flat_map(|channel| {
                let messages = &channel.messages;
                let address = messages.address.as_deref().map(|name| (name, false));
                let code = messages
                    .code
                    .as_ref()
                    .map(|code| (code.property.as_str(), true));
                [address, code].into_iter().flatten()
            })
            .collect();
        let body = std::str::from_utf8(response.body()).unwrap_or_default();
        if !names.iter().any(|(name, _)| body.contains(*name)) {
            return;
        }
        let Ok(Value::Object(mut fields)) = serde_json::from_slice(response.body()) else {
            return;
        };
        let host = head.headers.get(HOST).and_then(|host| host.to_str().ok());
        let mut is_changed = false;
        for (name, is_code) in names {
            let value = fields.get_mut(name).filter(|value| value.is_string());
            match (value, is_code, host) {
                (Some(value), true, _) => *value = self.issue(now).into(),
                (Some(value), false, Some(host)) => *value = host.into(),
                _ => continue,
            }
            is_changed = true;
        }
        if is_changed {
            *response.body_mut() = Value::Object(fields).to_string().into();
        }
    }

    fn issue(&self, now: SystemTime) -> String {
        let mut state = self.state();
        state.codes.retain(|_, end| *end >= now);
        if state.codes.len() >= CODES {
            state.codes.clear();
        }
        state.issued += 1;
        let code = format!("{:032x}", state.issued);
        let end = now.checked_add(CODE_VALIDITY).unwrap_or(now);
        state.codes.insert(code.clone(), end);
        code
    }
}
