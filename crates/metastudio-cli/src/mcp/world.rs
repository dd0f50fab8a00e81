//! What the tools share: settings, the connection, and what is allowed and recorded.

use std::{
    collections::VecDeque,
    fs::File,
    io::Write,
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use jiff::Timestamp;
use metastudio::{Client, Clock, SystemClock};
use serde_json::{Value, json};
use tokio::sync::watch;

use super::{files::Files, hide::Hide, policy::Policy};
use crate::{
    catalog::Effect,
    connect::{Connection, Observer, Settings},
    failure::{Exit, Failure},
};

const HOUR: Duration = Duration::from_secs(3600);

/// What the tools share.
pub(super) struct World {
    settings: Settings,
    /// What may be called.
    pub(super) policy: Policy,
    /// The files that may be used.
    pub(super) files: Files,
    /// Removes secrets.
    pub(super) hide: Hide,
    connection: Mutex<Option<Connection>>,
    writes: Mutex<VecDeque<Duration>>,
    audit: Option<Mutex<File>>,
    ended: Arc<watch::Sender<bool>>,
}

impl World {
    /// Creates it. Nothing is sent.
    ///
    /// # Errors
    ///
    /// Fails if the audit file cannot be opened.
    pub(super) fn new(
        mut settings: Settings,
        policy: Policy,
        files: Files,
        audit: Option<PathBuf>,
    ) -> Result<Self, Failure> {
        let hide = Hide::of(&settings, policy.shows_secrets);
        settings.interceptors.push(Observer(hide.observer()));
        let audit = audit.map(|path| {
            let file = File::options().append(true).create(true).open(&path);
            file.map_err(|error| Failure::usage(format!("--audit {}: {error}", path.display())))
        });
        Ok(Self {
            settings,
            policy,
            files,
            hide,
            connection: Mutex::new(None),
            writes: Mutex::default(),
            audit: audit.transpose()?.map(Mutex::new),
            ended: Arc::new(watch::Sender::new(false)),
        })
    }

    /// Returns what reports that the client has left.
    pub(super) fn ending(&self) -> Arc<watch::Sender<bool>> {
        self.ended.clone()
    }

    /// Completes when the client has left.
    pub(super) async fn ended(&self) {
        let _ = self.ended.subscribe().wait_for(|ended| *ended).await;
    }

    /// Returns the client, which is made when it is first needed.
    ///
    /// # Errors
    ///
    /// Those of [`Settings::connect`].
    pub(super) fn client(&self) -> Result<Client, Failure> {
        let mut connection = self
            .connection
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(connection) = connection.as_ref() {
            return Ok(connection.client().clone());
        }
        let own = self.settings.connect()?;
        self.hide.learn(&own);
        Ok(connection.insert(own).client().clone())
    }

    /// Keeps the world of the mock server, if there is one.
    ///
    /// # Errors
    ///
    /// Fails if its file cannot be written.
    pub(super) fn keep(&self) -> Result<(), Failure> {
        let connection = self
            .connection
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        connection.as_ref().map_or(Ok(()), Connection::keep)
    }

    /// Adds what is known of the clock to a failure.
    pub(super) fn explained(&self, failure: Failure) -> Failure {
        failure.with_clock_offset(self.settings.server_time.offset())
    }

    /// Counts a call, unless it is one too many.
    ///
    /// # Errors
    ///
    /// Fails if as many calls as are allowed have been made in the last hour.
    pub(super) fn count(&self, effect: Effect) -> Result<(), Failure> {
        let (Some(most), false) = (self.policy.writes_per_hour, effect == Effect::Read) else {
            return Ok(());
        };
        let now = SystemClock.elapsed();
        let mut writes = self.writes.lock().unwrap_or_else(PoisonError::into_inner);
        while (writes.front()).is_some_and(|first| now.saturating_sub(*first) >= HOUR) {
            writes.pop_front();
        }
        if writes.len() >= usize::try_from(most).unwrap_or(usize::MAX) {
            let message = format!("{most} writes and deletes have been made within an hour");
            return Err(Failure::new(Exit::Forbidden, message)
                .with_code("denied")
                .with_hint("the server was started with --max-writes-per-hour; try again later"));
        }
        writes.push_back(now);
        Ok(())
    }

    /// Records a call of a tool.
    ///
    /// # Errors
    ///
    /// Fails if the record cannot be written.
    pub(super) fn record(
        &self,
        tool: &str,
        arguments: &Value,
        result: Result<(), &Failure>,
    ) -> Result<(), Failure> {
        let Some(audit) = &self.audit else {
            return Ok(());
        };
        let mut arguments = arguments.clone();
        self.hide.value(&mut arguments, None);
        let time = Timestamp::try_from(SystemClock.now()).map(|time| time.to_string());
        let line = json!({
            "time": time.unwrap_or_default(),
            "tool": tool,
            "arguments": arguments,
            "outcome": result.map_or_else(|failure| failure.code().to_owned(), |()| "ok".to_owned()),
        });
        let mut file = audit.lock().unwrap_or_else(PoisonError::into_inner);
        let written = file.write_all(format!("{line}\n").as_bytes());
        written.map_err(|error| Failure::io("the audit file cannot be written", error))
    }
}
