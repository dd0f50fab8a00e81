//! Calls of the family `chat-speech` by the ids of its operations.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

#[cfg(feature = "schemars")]
use huaweicloud_core::codegen::dynamic::schema;
use huaweicloud_core::codegen::dynamic::{Arguments, Request};

use super::super::super::{Client, builders, types};

/// The JSON Schemas of the types that only this family has.
#[cfg(feature = "schemars")]
pub(crate) static SCHEMAS: super::super::Schemas = &[
    ("CreateHotQuestionRequest", schema::<types::CreateHotQuestionRequest>),
    ("HotQuestion", schema::<types::HotQuestion>),
    ("ListHotQuestionResponse", schema::<types::ListHotQuestionResponse>),
    ("UpdateHotQuestionRequest", schema::<types::UpdateHotQuestionRequest>),
    ("CreateHotWordsRequest", schema::<types::CreateHotWordsRequest>),
    ("HotWordsType", schema::<types::HotWordsType>),
    ("NewSisHotWords", schema::<types::NewSisHotWords>),
    ("NewMobvoiHotWords", schema::<types::NewMobvoiHotWords>),
    ("HotWords", schema::<types::HotWords>),
    ("ListHotWordsResponse", schema::<types::ListHotWordsResponse>),
    ("UpdateHotWordsRequest", schema::<types::UpdateHotWordsRequest>),
    ("SisHotWordsUpdate", schema::<types::SisHotWordsUpdate>),
    ("MobvoiHotWordsUpdate", schema::<types::MobvoiHotWordsUpdate>),
    ("HotWordsSwitch", schema::<types::HotWordsSwitch>),
    ("UpdateHotWordsSwitchRequest", schema::<types::UpdateHotWordsSwitchRequest>),
    ("CreatePacifyWordsRequest", schema::<types::CreatePacifyWordsRequest>),
    ("PacifyWords", schema::<types::PacifyWords>),
    ("ListPacifyWordsResponse", schema::<types::ListPacifyWordsResponse>),
    ("UpdatePacifyWordsRequest", schema::<types::UpdatePacifyWordsRequest>),
    ("PacifyWordsIntents", schema::<types::PacifyWordsIntents>),
    ("PacifyWordsIntent", schema::<types::PacifyWordsIntent>),
    ("PacifyWordsSwitch", schema::<types::PacifyWordsSwitch>),
    ("UpdatePacifyWordsSwitchRequest", schema::<types::UpdatePacifyWordsSwitchRequest>),
    ("PacifyWordsTriggerTime", schema::<types::PacifyWordsTriggerTime>),
    ("UpdatePacifyWordsTriggerTimeRequest", schema::<types::UpdatePacifyWordsTriggerTimeRequest>),
    ("CreateWelcomeSpeechRequest", schema::<types::CreateWelcomeSpeechRequest>),
    ("WelcomeSpeech", schema::<types::WelcomeSpeech>),
    ("ListWelcomeSpeechResponse", schema::<types::ListWelcomeSpeechResponse>),
    ("UpdateWelcomeSpeechRequest", schema::<types::UpdateWelcomeSpeechRequest>),
    ("WelcomeSpeechSwitch", schema::<types::WelcomeSpeechSwitch>),
    ("UpdateWelcomeSpeechSwitchRequest", schema::<types::UpdateWelcomeSpeechSwitchRequest>),
];

/// Creates the request of the operation with this id, if the family has it.
pub(crate) fn request(client: &Client, id: &str, arguments: &mut Arguments) -> Option<Request> {
    Some(match id {
        "CreateHotQuestion" => call_create_hot_question(client, arguments),
        "ListHotQuestion" => call_list_hot_question(client, arguments),
        "DeleteHotQuestion" => call_delete_hot_question(client, arguments),
        "ShowHotQuestion" => call_show_hot_question(client, arguments),
        "UpdateHotQuestion" => call_update_hot_question(client, arguments),
        "CreateHotWords" => call_create_hot_words(client, arguments),
        "ListHotWords" => call_list_hot_words(client, arguments),
        "DeleteHotWords" => call_delete_hot_words(client, arguments),
        "ShowHotWords" => call_show_hot_words(client, arguments),
        "UpdateHotWords" => call_update_hot_words(client, arguments),
        "ShowHotWordsSwitch" => call_show_hot_words_switch(client, arguments),
        "UpdateHotWordsSwitch" => call_update_hot_words_switch(client, arguments),
        "BatchDeletePacifyWords" => call_batch_delete_pacify_words(client, arguments),
        "CreatePacifyWords" => call_create_pacify_words(client, arguments),
        "ListPacifyWords" => call_list_pacify_words(client, arguments),
        "DeletePacifyWords" => call_delete_pacify_words(client, arguments),
        "ShowPacifyWords" => call_show_pacify_words(client, arguments),
        "UpdatePacifyWords" => call_update_pacify_words(client, arguments),
        "ShowPacifyWordsIntent" => call_show_pacify_words_intent(client, arguments),
        "ShowPacifyWordsSwitch" => call_show_pacify_words_switch(client, arguments),
        "UpdatePacifyWordsSwitch" => call_update_pacify_words_switch(client, arguments),
        "ShowPacifyWordsTriggerTime" => call_show_pacify_words_trigger_time(client, arguments),
        "UpdatePacifyWordsTriggerTime" => call_update_pacify_words_trigger_time(client, arguments),
        "CreateWelcomeSpeech" => call_create_welcome_speech(client, arguments),
        "ListWelcomeSpeech" => call_list_welcome_speech(client, arguments),
        "DeleteWelcomeSpeech" => call_delete_welcome_speech(client, arguments),
        "ShowWelcomeSpeech" => call_show_welcome_speech(client, arguments),
        "UpdateWelcomeSpeech" => call_update_welcome_speech(client, arguments),
        "ShowWelcomeSpeechSwitch" => call_show_welcome_speech_switch(client, arguments),
        "UpdateWelcomeSpeechSwitch" => call_update_welcome_speech_switch(client, arguments),
        _ => return None,
    })
}

fn call_create_hot_question(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_hot_question(arguments.body::<types::CreateHotQuestionRequest>());
    Request::new(request, builders::CreateHotQuestion::send)
}

fn call_list_hot_question(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_hot_question(arguments.required::<String>("robot_id"));
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional::<types::SortDir>("sort_dir") {
        request = request.sort_dir(value);
    }
    if let Some(value) = arguments.optional::<types::ChatLanguage>("language") {
        request = request.language(value);
    }
    Request::paged(
        request,
        builders::ListHotQuestion::send,
        builders::ListHotQuestion::pages,
        builders::ListHotQuestion::items,
    )
}

fn call_delete_hot_question(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_hot_question(arguments.body::<Vec<String>>());
    Request::new(request, builders::DeleteHotQuestion::send)
}

fn call_show_hot_question(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_hot_question(arguments.required::<String>("hot_question_id"));
    Request::new(request, builders::ShowHotQuestion::send)
}

fn call_update_hot_question(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.update_hot_question(
        arguments.required::<String>("hot_question_id"),
        arguments.body::<types::UpdateHotQuestionRequest>(),
    );
    Request::new(request, builders::UpdateHotQuestion::send)
}

fn call_create_hot_words(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_hot_words(arguments.body::<types::CreateHotWordsRequest>());
    Request::new(request, builders::CreateHotWords::send)
}

fn call_list_hot_words(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_hot_words(arguments.required::<String>("robot_id"));
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional::<i32>("region") {
        request = request.region(value);
    }
    if let Some(value) = arguments.optional::<types::ChatLanguage>("language") {
        request = request.language(value);
    }
    if let Some(value) = arguments.optional::<types::HotWordsType>("hot_words_type") {
        request = request.hot_words_type(value);
    }
    Request::paged(
        request,
        builders::ListHotWords::send,
        builders::ListHotWords::pages,
        builders::ListHotWords::items,
    )
}

fn call_delete_hot_words(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_hot_words(arguments.required::<String>("hot_words_id"));
    Request::new(request, builders::DeleteHotWords::send)
}

fn call_show_hot_words(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_hot_words(arguments.required::<String>("hot_words_id"));
    Request::new(request, builders::ShowHotWords::send)
}

fn call_update_hot_words(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.update_hot_words(
        arguments.required::<String>("hot_words_id"),
        arguments.body::<types::UpdateHotWordsRequest>(),
    );
    Request::new(request, builders::UpdateHotWords::send)
}

fn call_show_hot_words_switch(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_hot_words_switch(arguments.required::<String>("robot_id"));
    Request::new(request, builders::ShowHotWordsSwitch::send)
}

fn call_update_hot_words_switch(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.update_hot_words_switch(
        arguments.body::<types::UpdateHotWordsSwitchRequest>(),
    );
    Request::new(request, builders::UpdateHotWordsSwitch::send)
}

fn call_batch_delete_pacify_words(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.batch_delete_pacify_words(arguments.body::<Vec<String>>());
    Request::new(request, builders::BatchDeletePacifyWords::send)
}

fn call_create_pacify_words(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_pacify_words(arguments.body::<types::CreatePacifyWordsRequest>());
    Request::new(request, builders::CreatePacifyWords::send)
}

fn call_list_pacify_words(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_pacify_words(arguments.required::<String>("robot_id"));
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional::<types::ChatLanguage>("language") {
        request = request.language(value);
    }
    if let Some(value) = arguments.optional::<i32>("pacify_words_type") {
        request = request.pacify_words_type(value);
    }
    if let Some(value) = arguments.optional::<String>("intent") {
        request = request.intent(value);
    }
    Request::paged(
        request,
        builders::ListPacifyWords::send,
        builders::ListPacifyWords::pages,
        builders::ListPacifyWords::items,
    )
}

fn call_delete_pacify_words(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_pacify_words(arguments.required::<String>("pacify_words_id"));
    Request::new(request, builders::DeletePacifyWords::send)
}

fn call_show_pacify_words(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_pacify_words(arguments.required::<String>("pacify_words_id"));
    Request::new(request, builders::ShowPacifyWords::send)
}

fn call_update_pacify_words(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.update_pacify_words(
        arguments.required::<String>("pacify_words_id"),
        arguments.body::<types::UpdatePacifyWordsRequest>(),
    );
    Request::new(request, builders::UpdatePacifyWords::send)
}

fn call_show_pacify_words_intent(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_pacify_words_intent(arguments.required::<String>("robot_id"));
    Request::new(request, builders::ShowPacifyWordsIntent::send)
}

fn call_show_pacify_words_switch(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_pacify_words_switch(
        arguments.required::<String>("robot_id"),
        arguments.required::<types::ChatLanguage>("language"),
    );
    Request::new(request, builders::ShowPacifyWordsSwitch::send)
}

fn call_update_pacify_words_switch(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.update_pacify_words_switch(
        arguments.body::<types::UpdatePacifyWordsSwitchRequest>(),
    );
    Request::new(request, builders::UpdatePacifyWordsSwitch::send)
}

fn call_show_pacify_words_trigger_time(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_pacify_words_trigger_time(
        arguments.required::<String>("robot_id"),
        arguments.required::<types::ChatLanguage>("language"),
    );
    Request::new(request, builders::ShowPacifyWordsTriggerTime::send)
}

fn call_update_pacify_words_trigger_time(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.update_pacify_words_trigger_time(
        arguments.body::<types::UpdatePacifyWordsTriggerTimeRequest>(),
    );
    Request::new(request, builders::UpdatePacifyWordsTriggerTime::send)
}

fn call_create_welcome_speech(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_welcome_speech(
        arguments.body::<types::CreateWelcomeSpeechRequest>(),
    );
    Request::new(request, builders::CreateWelcomeSpeech::send)
}

fn call_list_welcome_speech(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_welcome_speech(arguments.required::<String>("robot_id"));
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional::<types::ChatLanguage>("language") {
        request = request.language(value);
    }
    Request::paged(
        request,
        builders::ListWelcomeSpeech::send,
        builders::ListWelcomeSpeech::pages,
        builders::ListWelcomeSpeech::items,
    )
}

fn call_delete_welcome_speech(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_welcome_speech(arguments.body::<Vec<String>>());
    Request::new(request, builders::DeleteWelcomeSpeech::send)
}

fn call_show_welcome_speech(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_welcome_speech(arguments.required::<String>("welcome_speech_id"));
    Request::new(request, builders::ShowWelcomeSpeech::send)
}

fn call_update_welcome_speech(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.update_welcome_speech(
        arguments.required::<String>("welcome_speech_id"),
        arguments.body::<types::UpdateWelcomeSpeechRequest>(),
    );
    Request::new(request, builders::UpdateWelcomeSpeech::send)
}

fn call_show_welcome_speech_switch(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.show_welcome_speech_switch(arguments.required::<String>("robot_id"));
    if let Some(value) = arguments.optional::<types::ChatLanguage>("language") {
        request = request.language(value);
    }
    Request::new(request, builders::ShowWelcomeSpeechSwitch::send)
}

fn call_update_welcome_speech_switch(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.update_welcome_speech_switch(
        arguments.body::<types::UpdateWelcomeSpeechSwitchRequest>(),
    );
    Request::new(request, builders::UpdateWelcomeSpeechSwitch::send)
}
