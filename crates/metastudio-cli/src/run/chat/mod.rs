//! `metastudio chat`: a conversation with an avatar, line by line.

mod failure;
mod talk;

use std::time::Duration;

use metastudio::{
    Client,
    chat::{ChatJob, ChatSession},
};

use self::talk::Talk;
use super::previewed;
use crate::{
    failure::{Exit, Failure},
    session::Session,
    stdin,
};

/// A job to talk in.
struct Place {
    room_id: Option<String>,
    job_id: String,
    address: String,
    robot_id: Option<String>,
    /// Whether this command started it.
    is_own: bool,
}

/// Talks until the input, the job or the patience of the person ends.
pub(super) async fn run(session: &Session<'_>) -> Result<(), Failure> {
    match talk(session).await {
        Err(failure) if session.is_preview() => previewed(session, failure),
        result => result,
    }
}

async fn talk(session: &Session<'_>) -> Result<(), Failure> {
    let client = session.connect()?.client().clone();
    stdin::claim("chat")?;
    let (place, chat) = session.unless_interrupted(open(session, &client)).await?;
    session.notice(format!(
        "talking in the job {}; /help lists commands",
        place.name()
    ));
    let limit = session.settings.timeout.unwrap_or(PATIENCE);
    let talked = Talk::new(session, chat, client.clone(), limit).run().await;
    match (&place.room_id, talked) {
        (Some(room), Ok(false)) if place.is_own && !session.matches.flag("keep") => {
            client
                .stop_smart_chat_job(room, &place.job_id)
                .send()
                .await?;
            session.notice(format!("stopped the job {}", place.name()));
            Ok(())
        }
        (_, Ok(_)) => Ok(()),
        (_, Err(failure)) => {
            place.leave(session);
            Err(failure)
        }
    }
}

/// Opens the conversation of a job.
async fn open(session: &Session<'_>, client: &Client) -> Result<(Place, ChatSession), Failure> {
    let mut place = find(session, client).await?;
    session.resume_with(place.command());
    if place.is_own {
        session.notice(format!("started the job {}", place.name()));
    }
    match connect(session, client, &mut place).await {
        Ok(chat) => Ok((place, chat)),
        Err(failure) => {
            if place.is_own {
                place.leave(session);
            }
            Err(failure)
        }
    }
}

async fn connect(
    session: &Session<'_>,
    client: &Client,
    place: &mut Place,
) -> Result<ChatSession, Failure> {
    if place.address.is_empty() {
        place.address = address(session, client, place).await?;
    }
    let job = ChatJob::new(place.job_id.as_str(), place.address.as_str());
    let mut opening = client.chat_session(job);
    if let Some(robot) = &place.robot_id {
        opening = opening.robot_id(robot);
    }
    if let Some(limit) = session.settings.timeout {
        opening = opening.connect_timeout(limit).start_timeout(limit);
    }
    opening.open().await.map_err(failure::of)
}

/// Returns the address of a job, which the service may know a while after the start only.
async fn address(session: &Session<'_>, client: &Client, place: &Place) -> Result<String, Failure> {
    let mock = session.connect()?.mock();
    let room = place.room_id.as_deref().unwrap_or_default();
    let clock = client.clock();
    let begin = clock.elapsed();
    loop {
        let shown = client
            .show_smart_chat_job(room, &place.job_id)
            .send()
            .await?;
        let address = shown.chat_access_address.clone().unwrap_or_default();
        if !address.is_empty() {
            return Ok(address);
        }
        // The mock server has one address for all jobs.
        if let Some(mock) = mock {
            return Ok(mock.url().trim_start_matches("http://").to_owned());
        }
        let state = (shown.state.as_ref()).map_or_else(String::new, |state| state.to_string());
        if clock.elapsed().saturating_sub(begin) >= PATIENCE || !place.is_own {
            let name = place.name();
            let message = format!("the job {name} cannot be talked to (state {state})");
            return Err(Failure::new(Exit::Other, message).with_hint(
                "wait until it is PROCESSING, or start another with --room-id and --robot-id",
            ));
        }
        clock.sleep(INTERVAL).await;
    }
}

/// The time between two looks at a job without an address.
const INTERVAL: Duration = Duration::from_secs(2);
/// How long the service may take to accept a message, unless an option says it.
const PATIENCE: Duration = Duration::from_secs(30);

impl Place {
    /// The job as options name it.
    fn name(&self) -> String {
        match &self.room_id {
            Some(room) => format!("{room}/{}", self.job_id),
            None => self.job_id.clone(),
        }
    }

    /// Says how to stop the job, which continues.
    fn leave(&self, session: &Session<'_>) {
        if let Some(room) = &self.room_id {
            let stop = session.again(format!(
                "metastudio chat-rooms stop-smart-chat-job --room-id {room} --job-id {}",
                self.job_id
            ));
            session.notice(format!("the job continues; stop it with `{stop}`"));
        }
    }

    /// The command that continues to talk in the job.
    fn command(&self) -> String {
        let mut command = match &self.room_id {
            Some(_) => format!("metastudio chat {}", self.name()),
            None => format!("metastudio chat {} --address {}", self.job_id, self.address),
        };
        if let Some(robot) = &self.robot_id {
            command.push_str(&format!(" --robot-id {robot}"));
        }
        command
    }
}

/// Returns the job that options name, or starts one. Its address may not be known yet.
async fn find(session: &Session<'_>, client: &Client) -> Result<Place, Failure> {
    let matches = &session.matches;
    let (room_id, robot_id) = (matches.text("room-id"), matches.text("robot-id"));
    let Some(job) = matches.text("job") else {
        return start(session, client, room_id, robot_id).await;
    };
    let (room_id, job_id) = match job.rsplit_once('/') {
        Some((room, job)) => (Some(room.to_owned()), job.to_owned()),
        None => (room_id, job),
    };
    let address = matches.text("address");
    if address.is_none() && room_id.is_none() {
        let message = format!("{job_id} does not say which room it is in");
        return Err(Failure::usage(message)
            .with_hint("write the job as ROOM_ID/JOB_ID, or pass its --address"));
    }
    Ok(Place {
        room_id,
        job_id,
        address: address.unwrap_or_default(),
        robot_id,
        is_own: false,
    })
}

/// Starts a job. With a mock server, room and robot may be left out.
async fn start(
    session: &Session<'_>,
    client: &Client,
    room_id: Option<String>,
    robot_id: Option<String>,
) -> Result<Place, Failure> {
    let mock = session.connect()?.mock();
    let first = |resource: &str, id: &str| mock.and_then(|mock| mock.first(resource, id));
    let room = room_id.or_else(|| first("smart-chat-room", "room_id"));
    let robot = robot_id.or_else(|| first("robot", "robot_id"));
    let (Some(room_id), Some(robot_id)) = (room, robot) else {
        return Err(Failure::usage("there is no job to talk in").with_hint(
            "pass a running one as ROOM_ID/JOB_ID, or --room-id and --robot-id to start one",
        ));
    };
    let started = client
        .start_smart_chat_job(room_id.as_str(), robot_id.as_str())
        .send()
        .await?;
    Ok(Place {
        room_id: Some(room_id),
        job_id: started.job_id.clone(),
        address: started.chat_access_address.clone().unwrap_or_default(),
        robot_id: Some(robot_id),
        is_own: true,
    })
}
