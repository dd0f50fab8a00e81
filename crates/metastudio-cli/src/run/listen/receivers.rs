//! Which callbacks are received, at which addresses, and how each is verified.

use std::net::SocketAddr;

use metastudio::callbacks::{self, Callback, Receiver, SignatureForm};
use url::Url;

use crate::{
    command::{
        Matches,
        messages::{FORMS, callback_name},
    },
    connect::secret,
    failure::{Exit, Failure},
    input,
    session::Session,
};

/// The key of callbacks that the mock server sends, if no option gives one.
const MOCK_KEY: &str = "a-key-of-the-mock-server";

/// The receivers of all callbacks that are listened to.
pub(super) struct Receivers {
    all: Vec<Own>,
    /// Whether one callback is received at any path.
    is_single: bool,
}

/// The receiver of one callback.
pub(super) struct Own {
    /// The name on the command line.
    pub(super) name: String,
    /// The address to register.
    pub(super) address: String,
    pub(super) receiver: Receiver,
    /// The number of keys that it accepts.
    pub(super) keys: usize,
}

impl Receivers {
    /// Creates the receivers that options ask for, of a server at this address.
    pub(super) fn of(
        matches: &Matches<'_>,
        keys: &[String],
        local: SocketAddr,
    ) -> Result<Self, Failure> {
        let base = match matches.text("url") {
            Some(url) => input::text("--url", &url)?.trim().to_owned(),
            None => format!("http://{}", reachable(local)),
        };
        let chosen = matches.text("callback");
        let is_single = chosen.is_some();
        let own = callbacks::ALL.iter().copied().filter(|callback| {
            let name = callback_name(callback);
            chosen.as_ref().is_none_or(|chosen| *chosen == name)
        });
        let form = matches.text("form");
        let form = form.as_deref().map(|form| match form == FORMS[0] {
            true => SignatureForm::UrlMillis,
            false => SignatureForm::SortedUrlSeconds,
        });
        let all = own.map(|callback| {
            let name = callback_name(callback);
            let address = match is_single {
                true => base.clone(),
                false => with_name(&base, &name)?,
            };
            let is_signed = !callback.signatures().is_empty();
            let keys = if is_signed { keys } else { &[] };
            let mut receiver = Receiver::unsigned(callback, address.as_str()).map_err(invalid)?;
            for key in keys {
                receiver = receiver.key(key);
            }
            if let Some(form) = form.filter(|_| is_signed) {
                receiver = receiver.form(form);
            }
            if let Some(window) = matches.duration("window") {
                receiver = receiver.window(window);
            }
            Ok(Own {
                name,
                address,
                receiver,
                keys: keys.len(),
            })
        });
        Ok(Self {
            all: all.collect::<Result<_, Failure>>()?,
            is_single,
        })
    }

    /// Returns the receiver of a request to this path: by its last segment, unless there is one only.
    pub(super) fn at(&self, path: &str) -> Option<&Own> {
        if self.is_single {
            return self.all.first();
        }
        let name = path.trim_end_matches('/').rsplit('/').next();
        self.all.iter().find(|own| Some(own.name.as_str()) == name)
    }

    /// Returns the receiver of a callback.
    pub(super) fn named(&self, name: &str) -> Option<&Own> {
        self.all.iter().find(|own| own.name == name)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Own> {
        self.all.iter()
    }
}

/// Returns the keys of options, of a hidden prompt, or of the mock server; none, if callbacks are not
/// signed.
pub(super) fn keys(session: &Session<'_>) -> Result<Vec<String>, Failure> {
    let matches = &session.matches;
    let files = matches.texts("key-file");
    if !files.is_empty() {
        return files
            .iter()
            .map(|file| secret("--key-file", file))
            .collect();
    }
    let chosen = matches.text("callback");
    let is_signed = |callback: &&Callback| {
        let name = callback_name(callback);
        let is_chosen = chosen.as_ref().is_none_or(|chosen| *chosen == name);
        is_chosen && !callback.signatures().is_empty()
    };
    if matches.flag("unsigned") || !callbacks::ALL.iter().any(is_signed) {
        return Ok(Vec::new());
    }
    if session.settings.mock {
        return Ok(vec![MOCK_KEY.to_owned()]);
    }
    let needed = || {
        Failure::new(
            Exit::Declined,
            "callbacks are signed, and their key is not known",
        )
        .with_hint(
            "pass the key of the registration as --key-file FILE, or --unsigned if it has none",
        )
    };
    if !session.can_ask() {
        return Err(needed());
    }
    let typed = rpassword::prompt_password("Key of the callbacks (not shown): ");
    let typed = typed
        .map_err(|error| Failure::new(Exit::Declined, format!("there is no answer: {error}")))?;
    match typed.trim() {
        "" => Err(needed()),
        key => Ok(vec![key.to_owned()]),
    }
}

/// Returns an address of this machine that reaches a server which listens on this one.
fn reachable(local: SocketAddr) -> SocketAddr {
    match local.ip() {
        ip if !ip.is_unspecified() => local,
        ip if ip.is_ipv6() => SocketAddr::from((std::net::Ipv6Addr::LOCALHOST, local.port())),
        _ => SocketAddr::from((std::net::Ipv4Addr::LOCALHOST, local.port())),
    }
}

/// Returns an address with the name of a callback as its last segment.
fn with_name(base: &str, name: &str) -> Result<String, Failure> {
    let mut url = Url::parse(base).map_err(invalid)?;
    match url.path_segments_mut() {
        Ok(mut segments) => {
            segments.pop_if_empty().push(name);
        }
        Err(()) => return Err(invalid("it has no path")),
    }
    Ok(url.into())
}

fn invalid(problem: impl ToString) -> Failure {
    Failure::usage(format!("--url: {}", problem.to_string()))
        .with_hint("pass the whole address, such as https://example.com/callbacks")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_callback_has_an_address_below_that_of_the_server() {
        for (base, address) in [
            ("http://127.0.0.1:8080", "http://127.0.0.1:8080/live-events"),
            (
                "https://example.com/a/",
                "https://example.com/a/live-events",
            ),
            (
                "https://example.com/a?token=x",
                "https://example.com/a/live-events?token=x",
            ),
        ] {
            assert_eq!(with_name(base, "live-events").expect("valid"), address);
        }
        for wrong in ["example.com", "mailto:a@example.com", ""] {
            let failure = with_name(wrong, "live-events").expect_err(wrong);
            assert_eq!(failure.exit(), Exit::Usage, "{wrong}");
        }
    }

    #[test]
    fn a_server_on_all_addresses_is_reached_on_one() {
        for (listens, reached) in [
            ("0.0.0.0:80", "127.0.0.1:80"),
            ("[::]:80", "[::1]:80"),
            ("192.0.2.1:80", "192.0.2.1:80"),
        ] {
            let listens: SocketAddr = listens.parse().expect("an address");
            assert_eq!(reachable(listens).to_string(), reached);
        }
    }
}
