//! Every event and message of the contract has an example that is decoded and encoded again unchanged.

use metastudio::{
    callbacks::{ALL, Event},
    types,
};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};

fn contract() -> Value {
    let text = include_str!("../../../metastudio-mock/src/generated/contract.json");
    serde_json::from_str(text).expect("JSON")
}

#[test]
fn examples_of_every_callback_are_decoded() {
    let contract = contract();
    for callback in ALL {
        let at = format!("/components/callbacks/{}", callback.name());
        let callbacks = contract
            .pointer(&at)
            .and_then(Value::as_object)
            .expect("it is defined");
        let item = callbacks
            .values()
            .next()
            .and_then(Value::as_object)
            .expect("a path item");
        let operation = item.values().next().expect("an operation");
        let Some(media) = operation.pointer("/requestBody/content/application~1json") else {
            assert!(operation.get("parameters").is_some(), "{at}");
            continue;
        };
        let named = media
            .get("examples")
            .and_then(Value::as_object)
            .into_iter()
            .flatten();
        let named = named.filter_map(|(_, example)| example.get("value"));
        let examples: Vec<&Value> = media.get("example").into_iter().chain(named).collect();
        assert!(!examples.is_empty(), "{at}");
        for example in examples {
            let body = example.to_string();
            let event = Event::decode(callback, body.as_bytes()).expect("valid");
            let encoded = match &event {
                Event::Job(event) => json!(event),
                Event::Speech(event) => json!(event),
                Event::Live(event) => {
                    let variant = event.variant();
                    assert!(
                        !matches!(variant, types::LiveEventMessage::Unknown(_)),
                        "{body}"
                    );
                    let again = types::LiveEventCallback::from(variant.clone());
                    assert_eq!(again.variant(), variant);
                    json!(event)
                }
                Event::Question(event) => json!(event),
                Event::Other(value) => value.clone(),
                other => panic!("{other:?}"),
            };
            assert_eq!(encoded, *example);
        }
    }
}

fn round_trip<T: DeserializeOwned + Serialize>(contract: &Value, name: &str) -> T {
    let at = format!("/components/schemas/{name}/example");
    let example = contract.pointer(&at).unwrap_or_else(|| panic!("{at}"));
    let value: T = serde_json::from_value(example.clone()).expect("an object");
    assert_eq!(json!(value), *example, "{at}");
    value
}

#[test]
fn examples_of_every_message_are_decoded() {
    let contract = contract();
    let of = &contract;
    round_trip::<types::ChatRequest>(of, "ChatRequest");
    round_trip::<types::ChatMessage>(of, "ChatMessage");
    round_trip::<types::ChatStarted>(of, "ChatStarted");
    round_trip::<types::ChatJobFinished>(of, "ChatJobFinished");
    round_trip::<types::LiveProgress>(of, "LiveProgress");
    round_trip::<types::RtcReplyFinished>(of, "RtcReplyFinished");
    round_trip::<types::RtcCommand>(of, "RtcCommand");
    round_trip::<types::ShootScriptSwitch>(of, "ShootScriptSwitch");
    round_trip::<types::RtmpStreamStateChange>(of, "RtmpStreamStateChange");
    round_trip::<types::ReplyCommandFinish>(of, "ReplyCommandFinish");
    let message = round_trip::<types::RtcMessage>(of, "RtcMessage");
    assert!(matches!(
        message.variant(),
        types::RtcEvent::LiveProgressNotify(_)
    ));
}

#[test]
fn a_message_in_a_text_is_decoded_like_an_object() {
    for data in [
        json!({ "reply_id": "7b92" }),
        json!(r#"{"reply_id": "7b92"}"#),
    ] {
        let message = json!({ "message_type": "reply_command_finish_notify", "data": data });
        let message: types::RtcMessage = serde_json::from_value(message).expect("an object");
        match message.variant() {
            types::RtcEvent::ReplyCommandFinishNotify(reply) => {
                assert_eq!(reply.reply_id.as_deref(), Some("7b92"));
            }
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn unknown_events_and_fields_are_kept() {
    let body = json!({
        "event_type": "BRAND_NEW",
        "message": r#"{"room_id": "26f0", "value": 7}"#,
        "more": [1],
    });
    let event: types::LiveEventCallback = serde_json::from_value(body.clone()).expect("an object");
    let types::LiveEventMessage::Unknown(unknown) = event.variant() else {
        panic!("it is not known");
    };
    assert_eq!(unknown.name, "BRAND_NEW");
    assert_eq!(
        unknown.value.as_ref().and_then(|value| value.get("value")),
        Some(&json!(7))
    );
    assert_eq!(json!(event), body);
    // Broken JSON in the text costs the variant and not the event.
    let body = json!({ "event_type": "REPLY_COMMAND_FINISH", "message": r#"{"reply_id: "7"}"# });
    let event: types::LiveEventCallback = serde_json::from_value(body.clone()).expect("an object");
    assert!(matches!(
        event.variant(),
        types::LiveEventMessage::Unknown(_)
    ));
    assert_eq!(json!(event), body);
}

#[test]
fn commands_and_reports_of_live_rooms_are_decoded() {
    let request: types::ExecuteSmartLiveCommandRequest = serde_json::from_value(json!({
        "command": "RESET_EXIT_CONFIG",
        "params": { "max_live_duration": 168, "auto_stop_mode": "FORCE_EXIT" },
    }))
    .expect("an object");
    let types::LiveCommand::ResetExitConfig(config) = request.variant() else {
        panic!("it is known");
    };
    assert_eq!(config.max_live_duration, Some(168));
    let again =
        types::ExecuteSmartLiveCommandRequest::from(types::LiveCommand::ResetExitConfig(config));
    assert_eq!(json!(again), json!(request));
    let query =
        types::ExecuteSmartLiveCommandRequest::from(types::LiveCommand::GetCurrentPlayingScripts);
    assert_eq!(
        json!(query),
        json!({ "command": "GET_CURRENT_PLAYING_SCRIPTS" })
    );

    let gift = json!({ "user": { "userId": "u7" }, "gift": { "giftName": "rose", "giftNum": 2 } });
    let event = json!({ "timestamp": 7, "type": 4, "content": gift.to_string() });
    let event: types::LiveEvent = serde_json::from_value(event).expect("an object");
    let content = event.variant();
    assert!(matches!(&content, types::LiveEventContent::LiveGift(gift)
        if gift.gift.as_ref().is_some_and(|gift| gift.gift_num == Some(2))));
    let again = types::LiveEvent::from(content);
    assert_eq!(again.event_type, Some(4));
}
