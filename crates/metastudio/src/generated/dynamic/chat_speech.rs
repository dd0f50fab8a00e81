//! Calls of the family `chat-speech` by the ids of its operations.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

use crate::{builders, dynamic::{Arguments, Request}};
pub(super) fn request(
    client: &crate::Client,
    id: &str,
    arguments: &mut Arguments,
) -> Option<Request> {
    match id {
        "CreateHotQuestion" => {
            let request = client
                .create_hot_question(
                    &arguments.body::<crate::types::CreateHotQuestionRequest>(),
                );
            Some(Request::new(request, builders::CreateHotQuestion::send))
        }
        "ListHotQuestion" => {
            let mut request = client
                .list_hot_question(arguments.required::<String>("robot_id"));
            if let Some(value) = arguments.optional::<i32>("offset") {
                request = request.offset(value);
            }
            if let Some(value) = arguments.optional::<i32>("limit") {
                request = request.limit(value);
            }
            if let Some(value) = arguments.optional::<crate::types::SortDir>("sort_dir")
            {
                request = request.sort_dir(value);
            }
            if let Some(value) = arguments
                .optional::<crate::types::ChatLanguage>("language")
            {
                request = request.language(value);
            }
            Some(
                Request::paged(
                    request,
                    builders::ListHotQuestion::send,
                    builders::ListHotQuestion::pages,
                    builders::ListHotQuestion::items,
                ),
            )
        }
        "DeleteHotQuestion" => {
            let request = client.delete_hot_question(&arguments.body::<Vec<String>>());
            Some(Request::new(request, builders::DeleteHotQuestion::send))
        }
        "ShowHotQuestion" => {
            let request = client
                .show_hot_question(arguments.required::<String>("hot_question_id"));
            Some(Request::new(request, builders::ShowHotQuestion::send))
        }
        "UpdateHotQuestion" => {
            let request = client
                .update_hot_question(
                    arguments.required::<String>("hot_question_id"),
                    &arguments.body::<crate::types::UpdateHotQuestionRequest>(),
                );
            Some(Request::new(request, builders::UpdateHotQuestion::send))
        }
        "CreateHotWords" => {
            let request = client
                .create_hot_words(
                    &arguments.body::<crate::types::CreateHotWordsRequest>(),
                );
            Some(Request::new(request, builders::CreateHotWords::send))
        }
        "ListHotWords" => {
            let mut request = client
                .list_hot_words(arguments.required::<String>("robot_id"));
            if let Some(value) = arguments.optional::<i32>("offset") {
                request = request.offset(value);
            }
            if let Some(value) = arguments.optional::<i32>("limit") {
                request = request.limit(value);
            }
            if let Some(value) = arguments.optional::<i32>("region") {
                request = request.region(value);
            }
            if let Some(value) = arguments
                .optional::<crate::types::ChatLanguage>("language")
            {
                request = request.language(value);
            }
            if let Some(value) = arguments
                .optional::<crate::types::HotWordsType>("hot_words_type")
            {
                request = request.hot_words_type(value);
            }
            Some(
                Request::paged(
                    request,
                    builders::ListHotWords::send,
                    builders::ListHotWords::pages,
                    builders::ListHotWords::items,
                ),
            )
        }
        "DeleteHotWords" => {
            let request = client
                .delete_hot_words(arguments.required::<String>("hot_words_id"));
            Some(Request::new(request, builders::DeleteHotWords::send))
        }
        "ShowHotWords" => {
            let request = client
                .show_hot_words(arguments.required::<String>("hot_words_id"));
            Some(Request::new(request, builders::ShowHotWords::send))
        }
        "UpdateHotWords" => {
            let request = client
                .update_hot_words(
                    arguments.required::<String>("hot_words_id"),
                    &arguments.body::<crate::types::UpdateHotWordsRequest>(),
                );
            Some(Request::new(request, builders::UpdateHotWords::send))
        }
        "ShowHotWordsSwitch" => {
            let request = client
                .show_hot_words_switch(arguments.required::<String>("robot_id"));
            Some(Request::new(request, builders::ShowHotWordsSwitch::send))
        }
        "UpdateHotWordsSwitch" => {
            let request = client
                .update_hot_words_switch(
                    &arguments.body::<crate::types::UpdateHotWordsSwitchRequest>(),
                );
            Some(Request::new(request, builders::UpdateHotWordsSwitch::send))
        }
        "BatchDeletePacifyWords" => {
            let request = client
                .batch_delete_pacify_words(&arguments.body::<Vec<String>>());
            Some(Request::new(request, builders::BatchDeletePacifyWords::send))
        }
        "CreatePacifyWords" => {
            let request = client
                .create_pacify_words(
                    &arguments.body::<crate::types::CreatePacifyWordsRequest>(),
                );
            Some(Request::new(request, builders::CreatePacifyWords::send))
        }
        "ListPacifyWords" => {
            let mut request = client
                .list_pacify_words(arguments.required::<String>("robot_id"));
            if let Some(value) = arguments.optional::<i32>("offset") {
                request = request.offset(value);
            }
            if let Some(value) = arguments.optional::<i32>("limit") {
                request = request.limit(value);
            }
            if let Some(value) = arguments
                .optional::<crate::types::ChatLanguage>("language")
            {
                request = request.language(value);
            }
            if let Some(value) = arguments.optional::<i32>("pacify_words_type") {
                request = request.pacify_words_type(value);
            }
            if let Some(value) = arguments.optional::<String>("intent") {
                request = request.intent(value);
            }
            Some(
                Request::paged(
                    request,
                    builders::ListPacifyWords::send,
                    builders::ListPacifyWords::pages,
                    builders::ListPacifyWords::items,
                ),
            )
        }
        "DeletePacifyWords" => {
            let request = client
                .delete_pacify_words(arguments.required::<String>("pacify_words_id"));
            Some(Request::new(request, builders::DeletePacifyWords::send))
        }
        "ShowPacifyWords" => {
            let request = client
                .show_pacify_words(arguments.required::<String>("pacify_words_id"));
            Some(Request::new(request, builders::ShowPacifyWords::send))
        }
        "UpdatePacifyWords" => {
            let request = client
                .update_pacify_words(
                    arguments.required::<String>("pacify_words_id"),
                    &arguments.body::<crate::types::UpdatePacifyWordsRequest>(),
                );
            Some(Request::new(request, builders::UpdatePacifyWords::send))
        }
        "ShowPacifyWordsIntent" => {
            let request = client
                .show_pacify_words_intent(arguments.required::<String>("robot_id"));
            Some(Request::new(request, builders::ShowPacifyWordsIntent::send))
        }
        "ShowPacifyWordsSwitch" => {
            let request = client
                .show_pacify_words_switch(
                    arguments.required::<String>("robot_id"),
                    arguments.required::<crate::types::ChatLanguage>("language"),
                );
            Some(Request::new(request, builders::ShowPacifyWordsSwitch::send))
        }
        "UpdatePacifyWordsSwitch" => {
            let request = client
                .update_pacify_words_switch(
                    &arguments.body::<crate::types::UpdatePacifyWordsSwitchRequest>(),
                );
            Some(Request::new(request, builders::UpdatePacifyWordsSwitch::send))
        }
        "ShowPacifyWordsTriggerTime" => {
            let request = client
                .show_pacify_words_trigger_time(
                    arguments.required::<String>("robot_id"),
                    arguments.required::<crate::types::ChatLanguage>("language"),
                );
            Some(Request::new(request, builders::ShowPacifyWordsTriggerTime::send))
        }
        "UpdatePacifyWordsTriggerTime" => {
            let request = client
                .update_pacify_words_trigger_time(
                    &arguments
                        .body::<crate::types::UpdatePacifyWordsTriggerTimeRequest>(),
                );
            Some(Request::new(request, builders::UpdatePacifyWordsTriggerTime::send))
        }
        "CreateWelcomeSpeech" => {
            let request = client
                .create_welcome_speech(
                    &arguments.body::<crate::types::CreateWelcomeSpeechRequest>(),
                );
            Some(Request::new(request, builders::CreateWelcomeSpeech::send))
        }
        "ListWelcomeSpeech" => {
            let mut request = client
                .list_welcome_speech(arguments.required::<String>("robot_id"));
            if let Some(value) = arguments.optional::<i32>("offset") {
                request = request.offset(value);
            }
            if let Some(value) = arguments.optional::<i32>("limit") {
                request = request.limit(value);
            }
            if let Some(value) = arguments
                .optional::<crate::types::ChatLanguage>("language")
            {
                request = request.language(value);
            }
            Some(
                Request::paged(
                    request,
                    builders::ListWelcomeSpeech::send,
                    builders::ListWelcomeSpeech::pages,
                    builders::ListWelcomeSpeech::items,
                ),
            )
        }
        "DeleteWelcomeSpeech" => {
            let request = client.delete_welcome_speech(&arguments.body::<Vec<String>>());
            Some(Request::new(request, builders::DeleteWelcomeSpeech::send))
        }
        "ShowWelcomeSpeech" => {
            let request = client
                .show_welcome_speech(arguments.required::<String>("welcome_speech_id"));
            Some(Request::new(request, builders::ShowWelcomeSpeech::send))
        }
        "UpdateWelcomeSpeech" => {
            let request = client
                .update_welcome_speech(
                    arguments.required::<String>("welcome_speech_id"),
                    &arguments.body::<crate::types::UpdateWelcomeSpeechRequest>(),
                );
            Some(Request::new(request, builders::UpdateWelcomeSpeech::send))
        }
        "ShowWelcomeSpeechSwitch" => {
            let mut request = client
                .show_welcome_speech_switch(arguments.required::<String>("robot_id"));
            if let Some(value) = arguments
                .optional::<crate::types::ChatLanguage>("language")
            {
                request = request.language(value);
            }
            Some(Request::new(request, builders::ShowWelcomeSpeechSwitch::send))
        }
        "UpdateWelcomeSpeechSwitch" => {
            let request = client
                .update_welcome_speech_switch(
                    &arguments.body::<crate::types::UpdateWelcomeSpeechSwitchRequest>(),
                );
            Some(Request::new(request, builders::UpdateWelcomeSpeechSwitch::send))
        }
        _ => None,
    }
}
