//! A client of a mock server, and a receiver of callbacks.

use std::{
    net::SocketAddr,
    sync::Arc,
    time::{Duration, SystemTime},
};

use axum::{Router, extract::FromRef, extract::State, routing::post};
use metastudio::{
    Client, Clock,
    callbacks::{Callback, Event, InvalidReceiver, Received, Receiver},
};
use metastudio_mock::{MockServer, VirtualClock};
use tokio::{
    net::TcpListener,
    sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel},
    time::timeout,
};

pub(crate) const KEY: &str = "not-a-real-key";
/// How long a test waits for what happens at once.
const PATIENCE: Duration = Duration::from_secs(20);

/// The time of the clock of tests that move it.
pub(crate) fn noon() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_764_331_200)
}

/// A clock that shows what that of the server shows.
#[derive(Debug, Clone)]
pub(crate) struct ServerClock(pub(crate) VirtualClock);

impl Clock for ServerClock {
    fn now(&self) -> SystemTime {
        metastudio_mock::Clock::now(&self.0)
    }

    fn elapsed(&self) -> Duration {
        self.now()
            .duration_since(SystemTime::UNIX_EPOCH)
            .expect("later")
    }

    fn sleep(&self, duration: Duration) -> std::pin::Pin<Box<dyn Future<Output = ()> + Send>> {
        metastudio_mock::Clock::wait_until(&self.0, self.now() + duration)
    }
}

/// A server with a stopped clock whose jobs end at once.
pub(crate) fn server() -> (MockServer, VirtualClock) {
    let clock = VirtualClock::stepped(noon());
    let server = MockServer::builder()
        .clock(clock.clone())
        .start()
        .expect("it starts");
    server.pace_jobs(Duration::ZERO, Duration::ZERO);
    (server, clock)
}

pub(crate) fn client(server: &MockServer, clock: &VirtualClock) -> Client {
    Client::builder()
        .endpoint(server.url())
        .credentials(server.credentials().clone())
        .project_id(server.project_id())
        .clock(Arc::new(ServerClock(clock.clone())))
        .build()
        .expect("complete")
}

/// An address of this machine that receives callbacks.
pub(crate) struct Inbox {
    pub(crate) url: String,
    events: UnboundedReceiver<Event>,
}

#[derive(Clone)]
struct App {
    receiver: Receiver,
    events: UnboundedSender<Event>,
}

impl FromRef<App> for Receiver {
    fn from_ref(app: &App) -> Self {
        app.receiver.clone()
    }
}

async fn take(State(app): State<App>, received: Received) {
    app.events
        .send(received.into_event())
        .expect("the test listens");
}

impl Inbox {
    /// Listens on a free port, with a receiver that `set` completes.
    pub(crate) async fn open(
        callback: &'static Callback,
        clock: &VirtualClock,
        set: impl FnOnce(Receiver) -> Receiver,
    ) -> Self {
        let (listener, address) = listen().await;
        let url = format!("http://{address}/events");
        let receiver: Result<Receiver, InvalidReceiver> = Receiver::signed(callback, &*url, KEY);
        let receiver = receiver
            .expect("it is signed")
            .clock(Arc::new(ServerClock(clock.clone())));
        let (sender, events) = unbounded_channel();
        let app = App {
            receiver: set(receiver),
            events: sender,
        };
        let router = Router::new().route("/events", post(take)).with_state(app);
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { url, events }
    }

    /// Returns the next event.
    pub(crate) async fn next(&mut self) -> Event {
        let event = timeout(PATIENCE, self.events.recv()).await;
        event.expect("an event in time").expect("a receiver")
    }

    /// Returns whether no event has arrived that was not returned.
    pub(crate) fn is_empty(&self) -> bool {
        self.events.is_empty()
    }
}

pub(crate) async fn listen() -> (TcpListener, SocketAddr) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("an address");
    (listener, address)
}

/// Waits until the server has sent this many callbacks, and returns their statuses.
pub(crate) fn statuses(server: &MockServer, number: usize) -> Vec<u16> {
    let deliveries = server.wait_for_callbacks(number, PATIENCE);
    let statuses = deliveries.iter().map(|delivery| match &delivery.outcome {
        metastudio_mock::Outcome::Responded { status, .. } => *status,
        other => panic!("{other:?}"),
    });
    statuses.collect()
}
