//! Live rooms that report their events.

use std::time::Duration;

use metastudio::{
    Client,
    callbacks::{Event, LIVE_EVENTS},
    types::{
        LiveCommand, LiveEventMessage, PlayTextInfo, RtmpStreamState, StartSmartLiveRequest,
        TextConfig,
    },
};
use metastudio_mock::{CallbackFault, MockServer};
use serde_json::json;

use crate::support::{Inbox, KEY, client, server};

/// Starts a live job whose events are reported to an address. Returns the ids of its room and job.
async fn start(client: &Client, server: &MockServer, url: &str, auth: &str) -> (String, String) {
    // It runs until it is stopped.
    server.pace_jobs(Duration::ZERO, Duration::from_secs(86_400));
    let rooms = server.items("smart-live-room").expect("a resource");
    let room = rooms.iter().find_map(|room| room.get("room_id")?.as_str());
    let room = room.expect("a room").to_owned();
    let request: StartSmartLiveRequest = serde_json::from_value(json!({
        "live_event_callback_config": {
            "live_event_type_callback_url": url,
            "auth_type": auth,
            "key": KEY,
        },
    }))
    .expect("an object");
    let started = client
        .start_smart_live(&*room, &request)
        .send()
        .await
        .expect("it starts");
    (room, started.into_inner().job_id)
}

async fn next(inbox: &mut Inbox) -> LiveEventMessage {
    match inbox.next().await {
        Event::Live(event) => event.variant(),
        other => panic!("{other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_live_room_reports_its_scenes_and_replies() {
    for auth in ["MSS_A", "MSS_A_HEAD"] {
        let (server, clock) = server();
        let client = client(&server, &clock);
        let mut inbox = Inbox::open(&LIVE_EVENTS, &clock, |receiver| receiver).await;
        let (room, job) = start(&client, &server, &inbox.url, auth).await;
        clock.advance(Duration::from_secs(1));
        match next(&mut inbox).await {
            LiveEventMessage::RtmpStreamStateChange(event) => {
                assert_eq!(event.state, Some(RtmpStreamState::Connected));
                assert_eq!(event.job_id.as_deref(), Some(&*job));
            }
            other => panic!("{other:?}"),
        }
        assert!(matches!(
            next(&mut inbox).await,
            LiveEventMessage::ShootScriptSwitch(_)
        ));
        clock.advance(Duration::from_secs(10));
        assert!(matches!(
            next(&mut inbox).await,
            LiveEventMessage::ShootScriptSwitch(_)
        ));

        let reply = PlayTextInfo::new().text_config(TextConfig::new("We have all sizes."));
        let command = LiveCommand::InsertPlayScript(reply);
        let request = metastudio::types::ExecuteSmartLiveCommandRequest::from(command);
        let sent = client
            .execute_smart_live_command(&*room, &*job, &request)
            .send()
            .await;
        let command_id = sent.expect("accepted").into_inner().command_id;
        match next(&mut inbox).await {
            LiveEventMessage::ReplyCommandFinish(event) => assert_eq!(event.reply_id, command_id),
            other => panic!("{other:?}"),
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn events_can_arrive_out_of_order() {
    let (server, clock) = server();
    server.inject_callback_fault(CallbackFault::out_of_order().times(1));
    let client = client(&server, &clock);
    let mut inbox = Inbox::open(&LIVE_EVENTS, &clock, |receiver| receiver).await;
    start(&client, &server, &inbox.url, "MSS_A").await;
    clock.advance(Duration::from_secs(1));
    assert!(matches!(
        next(&mut inbox).await,
        LiveEventMessage::ShootScriptSwitch(_)
    ));
    assert!(matches!(
        next(&mut inbox).await,
        LiveEventMessage::RtmpStreamStateChange(_)
    ));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn rooms_default_to_the_url_of_the_tenant() {
    let (server, clock) = server();
    let client = client(&server, &clock);
    let mut inbox = Inbox::open(&LIVE_EVENTS, &clock, |receiver| receiver).await;
    let settings: metastudio::types::UpdateSmartLiveUserConfigRequest =
        serde_json::from_value(json!({ "live_event_callback_config": {
            "live_event_type_callback_url": inbox.url,
            "auth_type": "MSS_A",
            "key": KEY,
            "callback_event_type": ["SHOOT_SCRIPT_SWITCH"],
        } }))
        .expect("an object");
    client
        .update_smart_live_user_config(&settings)
        .send()
        .await
        .expect("accepted");
    start(&client, &server, "", "NONE").await;
    clock.advance(Duration::from_secs(1));
    // The other event is not subscribed to.
    assert!(matches!(
        next(&mut inbox).await,
        LiveEventMessage::ShootScriptSwitch(_)
    ));
    clock.advance(Duration::from_secs(10));
    assert!(matches!(
        next(&mut inbox).await,
        LiveEventMessage::ShootScriptSwitch(_)
    ));
}
