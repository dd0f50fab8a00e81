//! Mocks of all families, each behind its feature.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

mod families {
    #[cfg(feature = "model-training")]
    pub(crate) mod model_training;
    #[cfg(feature = "video-scripts")]
    pub(crate) mod video_scripts;
    #[cfg(feature = "digital-human-videos")]
    pub(crate) mod digital_human_videos;
    #[cfg(feature = "picture-modeling")]
    pub(crate) mod picture_modeling;
    #[cfg(feature = "digital-assets")]
    pub(crate) mod digital_assets;
    #[cfg(feature = "files")]
    pub(crate) mod files;
    #[cfg(feature = "subtitles")]
    pub(crate) mod subtitles;
    #[cfg(feature = "photo-detection")]
    pub(crate) mod photo_detection;
    #[cfg(feature = "voice-training")]
    pub(crate) mod voice_training;
    #[cfg(feature = "text-to-speech")]
    pub(crate) mod text_to_speech;
    #[cfg(feature = "live-rooms")]
    pub(crate) mod live_rooms;
    #[cfg(feature = "live-interaction-rules")]
    pub(crate) mod live_interaction_rules;
    #[cfg(feature = "live-platforms")]
    pub(crate) mod live_platforms;
    #[cfg(feature = "products")]
    pub(crate) mod products;
    #[cfg(feature = "business-cards")]
    pub(crate) mod business_cards;
    #[cfg(feature = "chat-knowledge")]
    pub(crate) mod chat_knowledge;
    #[cfg(feature = "chat-robots")]
    pub(crate) mod chat_robots;
    #[cfg(feature = "chat-speech")]
    pub(crate) mod chat_speech;
    #[cfg(feature = "chat-rooms")]
    pub(crate) mod chat_rooms;
    #[cfg(feature = "wise-brain-knowledge")]
    pub(crate) mod wise_brain_knowledge;
    #[cfg(feature = "wise-brain")]
    pub(crate) mod wise_brain;
    #[cfg(feature = "tenants")]
    pub(crate) mod tenants;
    #[cfg(feature = "user-quotas")]
    pub(crate) mod user_quotas;
    #[cfg(feature = "usage")]
    pub(crate) mod usage;
    #[cfg(feature = "orders")]
    pub(crate) mod orders;
    #[cfg(feature = "import-export")]
    pub(crate) mod import_export;
}

/// Matchers of requests and their responses: two types per operation.
pub mod operations {
    #[cfg(feature = "model-training")]
    pub use super::families::model_training::*;
    #[cfg(feature = "video-scripts")]
    pub use super::families::video_scripts::*;
    #[cfg(feature = "digital-human-videos")]
    pub use super::families::digital_human_videos::*;
    #[cfg(feature = "picture-modeling")]
    pub use super::families::picture_modeling::*;
    #[cfg(feature = "digital-assets")]
    pub use super::families::digital_assets::*;
    #[cfg(feature = "files")]
    pub use super::families::files::*;
    #[cfg(feature = "subtitles")]
    pub use super::families::subtitles::*;
    #[cfg(feature = "photo-detection")]
    pub use super::families::photo_detection::*;
    #[cfg(feature = "voice-training")]
    pub use super::families::voice_training::*;
    #[cfg(feature = "text-to-speech")]
    pub use super::families::text_to_speech::*;
    #[cfg(feature = "live-rooms")]
    pub use super::families::live_rooms::*;
    #[cfg(feature = "live-interaction-rules")]
    pub use super::families::live_interaction_rules::*;
    #[cfg(feature = "live-platforms")]
    pub use super::families::live_platforms::*;
    #[cfg(feature = "products")]
    pub use super::families::products::*;
    #[cfg(feature = "business-cards")]
    pub use super::families::business_cards::*;
    #[cfg(feature = "chat-knowledge")]
    pub use super::families::chat_knowledge::*;
    #[cfg(feature = "chat-robots")]
    pub use super::families::chat_robots::*;
    #[cfg(feature = "chat-speech")]
    pub use super::families::chat_speech::*;
    #[cfg(feature = "chat-rooms")]
    pub use super::families::chat_rooms::*;
    #[cfg(feature = "wise-brain-knowledge")]
    pub use super::families::wise_brain_knowledge::*;
    #[cfg(feature = "wise-brain")]
    pub use super::families::wise_brain::*;
    #[cfg(feature = "tenants")]
    pub use super::families::tenants::*;
    #[cfg(feature = "user-quotas")]
    pub use super::families::user_quotas::*;
    #[cfg(feature = "usage")]
    pub use super::families::usage::*;
    #[cfg(feature = "orders")]
    pub use super::families::orders::*;
    #[cfg(feature = "import-export")]
    pub use super::families::import_export::*;
}

/// `mock` for every operation of the families that are switched on, with the types of the
/// operation.
pub trait MockServerExt {
    /// Mocks `CreateDigitalHumanBusinessCard`: `POST
    /// /v1/{project_id}/digital-human-business-cards`.
    #[cfg(feature = "business-cards")]
    fn mock_create_digital_human_business_card<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateDigitalHumanBusinessCardWhen,
            operations::CreateDigitalHumanBusinessCardThen,
        );
    /// Mocks `ListDigitalHumanBusinessCard`: `GET /v1/{project_id}/digital-human-business-cards`.
    #[cfg(feature = "business-cards")]
    fn mock_list_digital_human_business_card<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListDigitalHumanBusinessCardWhen,
            operations::ListDigitalHumanBusinessCardThen,
        );
    /// Mocks `DeleteDigitalHumanBusinessCard`: `DELETE
    /// /v1/{project_id}/digital-human-business-cards/{job_id}`.
    #[cfg(feature = "business-cards")]
    fn mock_delete_digital_human_business_card<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteDigitalHumanBusinessCardWhen,
            operations::DeleteDigitalHumanBusinessCardThen,
        );
    /// Mocks `ShowDigitalHumanBusinessCard`: `GET
    /// /v1/{project_id}/digital-human-business-cards/{job_id}`.
    #[cfg(feature = "business-cards")]
    fn mock_show_digital_human_business_card<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowDigitalHumanBusinessCardWhen,
            operations::ShowDigitalHumanBusinessCardThen,
        );
    /// Mocks `UpdateDigitalHumanBusinessCard`: `PUT
    /// /v1/{project_id}/digital-human-business-cards/{job_id}`.
    #[cfg(feature = "business-cards")]
    fn mock_update_digital_human_business_card<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateDigitalHumanBusinessCardWhen,
            operations::UpdateDigitalHumanBusinessCardThen,
        );
    /// Mocks `CreateIntentAndQuestion`: `POST
    /// /v1/{project_id}/digital-human-chat/knowledge/intent-question`.
    #[cfg(feature = "chat-knowledge")]
    fn mock_create_intent_and_question<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateIntentAndQuestionWhen,
            operations::CreateIntentAndQuestionThen,
        );
    /// Mocks `CreateKnowledgeIntent`: `POST /v1/{project_id}/digital-human-chat/knowledge/intent`.
    #[cfg(feature = "chat-knowledge")]
    fn mock_create_knowledge_intent<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateKnowledgeIntentWhen,
            operations::CreateKnowledgeIntentThen,
        );
    /// Mocks `ListKnowledgeIntent`: `GET /v1/{project_id}/digital-human-chat/knowledge/intent`.
    #[cfg(feature = "chat-knowledge")]
    fn mock_list_knowledge_intent<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListKnowledgeIntentWhen,
            operations::ListKnowledgeIntentThen,
        );
    /// Mocks `DeleteKnowledgeIntent`: `POST
    /// /v1/{project_id}/digital-human-chat/knowledge/intent/delete`.
    #[cfg(feature = "chat-knowledge")]
    fn mock_delete_knowledge_intent<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteKnowledgeIntentWhen,
            operations::DeleteKnowledgeIntentThen,
        );
    /// Mocks `ShowKnowledgeIntent`: `GET
    /// /v1/{project_id}/digital-human-chat/knowledge/intent/{intent_id}`.
    #[cfg(feature = "chat-knowledge")]
    fn mock_show_knowledge_intent<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowKnowledgeIntentWhen,
            operations::ShowKnowledgeIntentThen,
        );
    /// Mocks `UpdateKnowledgeIntent`: `PUT
    /// /v1/{project_id}/digital-human-chat/knowledge/intent/{intent_id}`.
    #[cfg(feature = "chat-knowledge")]
    fn mock_update_knowledge_intent<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateKnowledgeIntentWhen,
            operations::UpdateKnowledgeIntentThen,
        );
    /// Mocks `CreateBatchKnowledgeQuestion`: `POST
    /// /v1/{project_id}/digital-human-chat/knowledge/question-batch`.
    #[cfg(feature = "chat-knowledge")]
    fn mock_create_batch_knowledge_question<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateBatchKnowledgeQuestionWhen,
            operations::CreateBatchKnowledgeQuestionThen,
        );
    /// Mocks `UpdateBatchKnowledgeQuestion`: `PUT
    /// /v1/{project_id}/digital-human-chat/knowledge/question-batch`.
    #[cfg(feature = "chat-knowledge")]
    fn mock_update_batch_knowledge_question<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateBatchKnowledgeQuestionWhen,
            operations::UpdateBatchKnowledgeQuestionThen,
        );
    /// Mocks `CreateKnowledgeQuestion`: `POST
    /// /v1/{project_id}/digital-human-chat/knowledge/question`.
    #[cfg(feature = "chat-knowledge")]
    fn mock_create_knowledge_question<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateKnowledgeQuestionWhen,
            operations::CreateKnowledgeQuestionThen,
        );
    /// Mocks `ListKnowledgeQuestion`: `GET /v1/{project_id}/digital-human-chat/knowledge/question`.
    #[cfg(feature = "chat-knowledge")]
    fn mock_list_knowledge_question<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListKnowledgeQuestionWhen,
            operations::ListKnowledgeQuestionThen,
        );
    /// Mocks `DeleteKnowledgeQuestion`: `POST
    /// /v1/{project_id}/digital-human-chat/knowledge/question/delete`.
    #[cfg(feature = "chat-knowledge")]
    fn mock_delete_knowledge_question<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteKnowledgeQuestionWhen,
            operations::DeleteKnowledgeQuestionThen,
        );
    /// Mocks `ShowKnowledgeQuestion`: `GET
    /// /v1/{project_id}/digital-human-chat/knowledge/question/{question_id}`.
    #[cfg(feature = "chat-knowledge")]
    fn mock_show_knowledge_question<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowKnowledgeQuestionWhen,
            operations::ShowKnowledgeQuestionThen,
        );
    /// Mocks `UpdateKnowledgeQuestion`: `PUT
    /// /v1/{project_id}/digital-human-chat/knowledge/question/{question_id}`.
    #[cfg(feature = "chat-knowledge")]
    fn mock_update_knowledge_question<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateKnowledgeQuestionWhen,
            operations::UpdateKnowledgeQuestionThen,
        );
    /// Mocks `CreateKnowledgeSkill`: `POST /v1/{project_id}/digital-human-chat/knowledge/skill`.
    #[cfg(feature = "chat-knowledge")]
    fn mock_create_knowledge_skill<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateKnowledgeSkillWhen,
            operations::CreateKnowledgeSkillThen,
        );
    /// Mocks `ListKnowledgeSkill`: `GET /v1/{project_id}/digital-human-chat/knowledge/skill`.
    #[cfg(feature = "chat-knowledge")]
    fn mock_list_knowledge_skill<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListKnowledgeSkillWhen,
            operations::ListKnowledgeSkillThen,
        );
    /// Mocks `DeleteKnowledgeSkill`: `POST
    /// /v1/{project_id}/digital-human-chat/knowledge/skill/delete`.
    #[cfg(feature = "chat-knowledge")]
    fn mock_delete_knowledge_skill<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteKnowledgeSkillWhen,
            operations::DeleteKnowledgeSkillThen,
        );
    /// Mocks `ExportKnowledgeSkill`: `GET
    /// /v1/{project_id}/digital-human-chat/knowledge/skill/{skill_id}/export`.
    #[cfg(feature = "chat-knowledge")]
    fn mock_export_knowledge_skill<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ExportKnowledgeSkillWhen,
            operations::ExportKnowledgeSkillThen,
        );
    /// Mocks `ShowKnowledgeSkill`: `GET
    /// /v1/{project_id}/digital-human-chat/knowledge/skill/{skill_id}`.
    #[cfg(feature = "chat-knowledge")]
    fn mock_show_knowledge_skill<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowKnowledgeSkillWhen,
            operations::ShowKnowledgeSkillThen,
        );
    /// Mocks `UpdateKnowledgeSkill`: `PUT
    /// /v1/{project_id}/digital-human-chat/knowledge/skill/{skill_id}`.
    #[cfg(feature = "chat-knowledge")]
    fn mock_update_knowledge_skill<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateKnowledgeSkillWhen,
            operations::UpdateKnowledgeSkillThen,
        );
    /// Mocks `CreateAgencyWithRoleType`: `POST
    /// /v1/{project_id}/digital-human-chat/agency/{role_type}`.
    #[cfg(feature = "chat-robots")]
    fn mock_create_agency_with_role_type<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateAgencyWithRoleTypeWhen,
            operations::CreateAgencyWithRoleTypeThen,
        );
    /// Mocks `DeleteAgencyWithRoleType`: `DELETE
    /// /v1/{project_id}/digital-human-chat/agency/{role_type}`.
    #[cfg(feature = "chat-robots")]
    fn mock_delete_agency_with_role_type<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteAgencyWithRoleTypeWhen,
            operations::DeleteAgencyWithRoleTypeThen,
        );
    /// Mocks `ShowAgency`: `GET /v1/{project_id}/digital-human-chat/agency`.
    #[cfg(feature = "chat-robots")]
    fn mock_show_agency<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowAgencyWhen, operations::ShowAgencyThen);
    /// Mocks `CreateRobot`: `POST /v1/{project_id}/digital-human-chat/robot`.
    #[cfg(feature = "chat-robots")]
    fn mock_create_robot<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateRobotWhen, operations::CreateRobotThen);
    /// Mocks `ListRobot`: `GET /v1/{project_id}/digital-human-chat/robot`.
    #[cfg(feature = "chat-robots")]
    fn mock_list_robot<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListRobotWhen, operations::ListRobotThen);
    /// Mocks `DeleteRobot`: `POST /v1/{project_id}/digital-human-chat/robot/delete`.
    #[cfg(feature = "chat-robots")]
    fn mock_delete_robot<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteRobotWhen, operations::DeleteRobotThen);
    /// Mocks `ShowRobot`: `GET /v1/{project_id}/digital-human-chat/robot/{robot_id}`.
    #[cfg(feature = "chat-robots")]
    fn mock_show_robot<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowRobotWhen, operations::ShowRobotThen);
    /// Mocks `UpdateRobot`: `PUT /v1/{project_id}/digital-human-chat/robot/{robot_id}`.
    #[cfg(feature = "chat-robots")]
    fn mock_update_robot<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateRobotWhen, operations::UpdateRobotThen);
    /// Mocks `ValidateRobot`: `POST /v1/{project_id}/digital-human-chat/robot/validate`.
    #[cfg(feature = "chat-robots")]
    fn mock_validate_robot<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ValidateRobotWhen, operations::ValidateRobotThen);
    /// Mocks `CreateActiveCode`: `POST /v1/{project_id}/digital-human-chat/active-code`.
    #[cfg(feature = "chat-rooms")]
    fn mock_create_active_code<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateActiveCodeWhen, operations::CreateActiveCodeThen);
    /// Mocks `ListActiveCode`: `GET /v1/{project_id}/digital-human-chat/active-code`.
    #[cfg(feature = "chat-rooms")]
    fn mock_list_active_code<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListActiveCodeWhen, operations::ListActiveCodeThen);
    /// Mocks `DeleteActiveCode`: `POST /v1/{project_id}/digital-human-chat/active-code/delete`.
    #[cfg(feature = "chat-rooms")]
    fn mock_delete_active_code<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteActiveCodeWhen, operations::DeleteActiveCodeThen);
    /// Mocks `ResetActiveCode`: `PUT
    /// /v1/{project_id}/digital-human-chat/active-code/{active_code_id}/reset`.
    #[cfg(feature = "chat-rooms")]
    fn mock_reset_active_code<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ResetActiveCodeWhen, operations::ResetActiveCodeThen);
    /// Mocks `ShowActiveCode`: `GET
    /// /v1/{project_id}/digital-human-chat/active-code/{active_code_id}`.
    #[cfg(feature = "chat-rooms")]
    fn mock_show_active_code<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowActiveCodeWhen, operations::ShowActiveCodeThen);
    /// Mocks `UpdateActiveCode`: `PUT
    /// /v1/{project_id}/digital-human-chat/active-code/{active_code_id}`.
    #[cfg(feature = "chat-rooms")]
    fn mock_update_active_code<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateActiveCodeWhen, operations::UpdateActiveCodeThen);
    /// Mocks `CreateAudioRecordConfig`: `POST
    /// /v1/{project_id}/digital-human-chat/audio-record-config`.
    #[cfg(feature = "chat-rooms")]
    fn mock_create_audio_record_config<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateAudioRecordConfigWhen,
            operations::CreateAudioRecordConfigThen,
        );
    /// Mocks `DeleteAudioRecordConfig`: `DELETE
    /// /v1/{project_id}/digital-human-chat/audio-record-config`.
    #[cfg(feature = "chat-rooms")]
    fn mock_delete_audio_record_config<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteAudioRecordConfigWhen,
            operations::DeleteAudioRecordConfigThen,
        );
    /// Mocks `ShowAudioRecordConfig`: `GET
    /// /v1/{project_id}/digital-human-chat/audio-record-config`.
    #[cfg(feature = "chat-rooms")]
    fn mock_show_audio_record_config<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowAudioRecordConfigWhen,
            operations::ShowAudioRecordConfigThen,
        );
    /// Mocks `UpdateAudioRecordConfig`: `PUT
    /// /v1/{project_id}/digital-human-chat/audio-record-config`.
    #[cfg(feature = "chat-rooms")]
    fn mock_update_audio_record_config<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateAudioRecordConfigWhen,
            operations::UpdateAudioRecordConfigThen,
        );
    /// Mocks `CreateDialogUrl`: `POST /v1/{project_id}/digital-human-chat/create-dialog-url`.
    #[cfg(feature = "chat-rooms")]
    fn mock_create_dialog_url<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateDialogUrlWhen, operations::CreateDialogUrlThen);
    /// Mocks `ListSmartChatJob`: `GET
    /// /v1/{project_id}/digital-human-chat/smart-chat-rooms/{room_id}/smart-chat-jobs`.
    #[cfg(feature = "chat-rooms")]
    fn mock_list_smart_chat_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListSmartChatJobWhen, operations::ListSmartChatJobThen);
    /// Mocks `StartSmartChatJob`: `POST
    /// /v1/{project_id}/digital-human-chat/smart-chat-rooms/{room_id}/smart-chat-jobs`.
    #[cfg(feature = "chat-rooms")]
    fn mock_start_smart_chat_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::StartSmartChatJobWhen, operations::StartSmartChatJobThen);
    /// Mocks `ShowSmartChatJob`: `GET
    /// /v1/{project_id}/digital-human-chat/smart-chat-rooms/{room_id}/smart-chat-jobs/{job_id}/state`.
    #[cfg(feature = "chat-rooms")]
    fn mock_show_smart_chat_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowSmartChatJobWhen, operations::ShowSmartChatJobThen);
    /// Mocks `StopSmartChatJob`: `POST
    /// /v1/{project_id}/digital-human-chat/smart-chat-rooms/{room_id}/smart-chat-jobs/{job_id}/stop`.
    #[cfg(feature = "chat-rooms")]
    fn mock_stop_smart_chat_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::StopSmartChatJobWhen, operations::StopSmartChatJobThen);
    /// Mocks `CreateDialogReportConfig`: `POST
    /// /v1/{project_id}/digital-human-chat/dialog-report-config`.
    #[cfg(feature = "chat-rooms")]
    fn mock_create_dialog_report_config<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateDialogReportConfigWhen,
            operations::CreateDialogReportConfigThen,
        );
    /// Mocks `DeleteDialogReportConfig`: `DELETE
    /// /v1/{project_id}/digital-human-chat/dialog-report-config`.
    #[cfg(feature = "chat-rooms")]
    fn mock_delete_dialog_report_config<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteDialogReportConfigWhen,
            operations::DeleteDialogReportConfigThen,
        );
    /// Mocks `ShowDialogReportConfig`: `GET
    /// /v1/{project_id}/digital-human-chat/dialog-report-config`.
    #[cfg(feature = "chat-rooms")]
    fn mock_show_dialog_report_config<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowDialogReportConfigWhen,
            operations::ShowDialogReportConfigThen,
        );
    /// Mocks `UpdateDialogReportConfig`: `PUT
    /// /v1/{project_id}/digital-human-chat/dialog-report-config`.
    #[cfg(feature = "chat-rooms")]
    fn mock_update_dialog_report_config<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateDialogReportConfigWhen,
            operations::UpdateDialogReportConfigThen,
        );
    /// Mocks `CreateOnceCode`: `POST /v1/{project_id}/digital-human-chat/once-code`.
    #[cfg(feature = "chat-rooms")]
    fn mock_create_once_code<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateOnceCodeWhen, operations::CreateOnceCodeThen);
    /// Mocks `CreateSmartChatRoom`: `POST /v1/{project_id}/smart-chat-rooms`.
    #[cfg(feature = "chat-rooms")]
    fn mock_create_smart_chat_room<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateSmartChatRoomWhen,
            operations::CreateSmartChatRoomThen,
        );
    /// Mocks `ListSmartChatRooms`: `GET /v1/{project_id}/smart-chat-rooms`.
    #[cfg(feature = "chat-rooms")]
    fn mock_list_smart_chat_rooms<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListSmartChatRoomsWhen,
            operations::ListSmartChatRoomsThen,
        );
    /// Mocks `DeleteSmartChatRoom`: `DELETE /v1/{project_id}/smart-chat-rooms/{room_id}`.
    #[cfg(feature = "chat-rooms")]
    fn mock_delete_smart_chat_room<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteSmartChatRoomWhen,
            operations::DeleteSmartChatRoomThen,
        );
    /// Mocks `ShowSmartChatRoom`: `GET /v1/{project_id}/smart-chat-rooms/{room_id}`.
    #[cfg(feature = "chat-rooms")]
    fn mock_show_smart_chat_room<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowSmartChatRoomWhen, operations::ShowSmartChatRoomThen);
    /// Mocks `UpdateSmartChatRoom`: `PUT /v1/{project_id}/smart-chat-rooms/{room_id}`.
    #[cfg(feature = "chat-rooms")]
    fn mock_update_smart_chat_room<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateSmartChatRoomWhen,
            operations::UpdateSmartChatRoomThen,
        );
    /// Mocks `CreateHotQuestion`: `POST /v1/{project_id}/digital-human-chat/hot-question`.
    #[cfg(feature = "chat-speech")]
    fn mock_create_hot_question<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateHotQuestionWhen, operations::CreateHotQuestionThen);
    /// Mocks `ListHotQuestion`: `GET /v1/{project_id}/digital-human-chat/hot-question`.
    #[cfg(feature = "chat-speech")]
    fn mock_list_hot_question<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListHotQuestionWhen, operations::ListHotQuestionThen);
    /// Mocks `DeleteHotQuestion`: `POST /v1/{project_id}/digital-human-chat/hot-question/delete`.
    #[cfg(feature = "chat-speech")]
    fn mock_delete_hot_question<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteHotQuestionWhen, operations::DeleteHotQuestionThen);
    /// Mocks `ShowHotQuestion`: `GET
    /// /v1/{project_id}/digital-human-chat/hot-question/{hot_question_id}`.
    #[cfg(feature = "chat-speech")]
    fn mock_show_hot_question<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowHotQuestionWhen, operations::ShowHotQuestionThen);
    /// Mocks `UpdateHotQuestion`: `PUT
    /// /v1/{project_id}/digital-human-chat/hot-question/{hot_question_id}`.
    #[cfg(feature = "chat-speech")]
    fn mock_update_hot_question<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateHotQuestionWhen, operations::UpdateHotQuestionThen);
    /// Mocks `CreateHotWords`: `POST /v1/{project_id}/digital-human-chat/hot-words`.
    #[cfg(feature = "chat-speech")]
    fn mock_create_hot_words<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateHotWordsWhen, operations::CreateHotWordsThen);
    /// Mocks `ListHotWords`: `GET /v1/{project_id}/digital-human-chat/hot-words`.
    #[cfg(feature = "chat-speech")]
    fn mock_list_hot_words<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListHotWordsWhen, operations::ListHotWordsThen);
    /// Mocks `DeleteHotWords`: `DELETE
    /// /v1/{project_id}/digital-human-chat/hot-words/{hot_words_id}`.
    #[cfg(feature = "chat-speech")]
    fn mock_delete_hot_words<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteHotWordsWhen, operations::DeleteHotWordsThen);
    /// Mocks `ShowHotWords`: `GET /v1/{project_id}/digital-human-chat/hot-words/{hot_words_id}`.
    #[cfg(feature = "chat-speech")]
    fn mock_show_hot_words<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowHotWordsWhen, operations::ShowHotWordsThen);
    /// Mocks `UpdateHotWords`: `PUT /v1/{project_id}/digital-human-chat/hot-words/{hot_words_id}`.
    #[cfg(feature = "chat-speech")]
    fn mock_update_hot_words<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateHotWordsWhen, operations::UpdateHotWordsThen);
    /// Mocks `ShowHotWordsSwitch`: `GET /v1/{project_id}/digital-human-chat/hot-words-switch`.
    #[cfg(feature = "chat-speech")]
    fn mock_show_hot_words_switch<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowHotWordsSwitchWhen,
            operations::ShowHotWordsSwitchThen,
        );
    /// Mocks `UpdateHotWordsSwitch`: `POST /v1/{project_id}/digital-human-chat/hot-words-switch`.
    #[cfg(feature = "chat-speech")]
    fn mock_update_hot_words_switch<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateHotWordsSwitchWhen,
            operations::UpdateHotWordsSwitchThen,
        );
    /// Mocks `BatchDeletePacifyWords`: `POST
    /// /v1/{project_id}/digital-human-chat/pacify-words/delete`.
    #[cfg(feature = "chat-speech")]
    fn mock_batch_delete_pacify_words<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::BatchDeletePacifyWordsWhen,
            operations::BatchDeletePacifyWordsThen,
        );
    /// Mocks `CreatePacifyWords`: `POST /v1/{project_id}/digital-human-chat/pacify-words`.
    #[cfg(feature = "chat-speech")]
    fn mock_create_pacify_words<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreatePacifyWordsWhen, operations::CreatePacifyWordsThen);
    /// Mocks `ListPacifyWords`: `GET /v1/{project_id}/digital-human-chat/pacify-words`.
    #[cfg(feature = "chat-speech")]
    fn mock_list_pacify_words<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListPacifyWordsWhen, operations::ListPacifyWordsThen);
    /// Mocks `DeletePacifyWords`: `DELETE
    /// /v1/{project_id}/digital-human-chat/pacify-words/{pacify_words_id}`.
    #[cfg(feature = "chat-speech")]
    fn mock_delete_pacify_words<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeletePacifyWordsWhen, operations::DeletePacifyWordsThen);
    /// Mocks `ShowPacifyWords`: `GET
    /// /v1/{project_id}/digital-human-chat/pacify-words/{pacify_words_id}`.
    #[cfg(feature = "chat-speech")]
    fn mock_show_pacify_words<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowPacifyWordsWhen, operations::ShowPacifyWordsThen);
    /// Mocks `UpdatePacifyWords`: `PUT
    /// /v1/{project_id}/digital-human-chat/pacify-words/{pacify_words_id}`.
    #[cfg(feature = "chat-speech")]
    fn mock_update_pacify_words<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdatePacifyWordsWhen, operations::UpdatePacifyWordsThen);
    /// Mocks `ShowPacifyWordsIntent`: `GET
    /// /v1/{project_id}/digital-human-chat/pacify-words-intent`.
    #[cfg(feature = "chat-speech")]
    fn mock_show_pacify_words_intent<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowPacifyWordsIntentWhen,
            operations::ShowPacifyWordsIntentThen,
        );
    /// Mocks `ShowPacifyWordsSwitch`: `GET
    /// /v1/{project_id}/digital-human-chat/pacify-words-switch`.
    #[cfg(feature = "chat-speech")]
    fn mock_show_pacify_words_switch<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowPacifyWordsSwitchWhen,
            operations::ShowPacifyWordsSwitchThen,
        );
    /// Mocks `UpdatePacifyWordsSwitch`: `PUT
    /// /v1/{project_id}/digital-human-chat/pacify-words-switch`.
    #[cfg(feature = "chat-speech")]
    fn mock_update_pacify_words_switch<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdatePacifyWordsSwitchWhen,
            operations::UpdatePacifyWordsSwitchThen,
        );
    /// Mocks `ShowPacifyWordsTriggerTime`: `GET
    /// /v1/{project_id}/digital-human-chat/pacify-words-time`.
    #[cfg(feature = "chat-speech")]
    fn mock_show_pacify_words_trigger_time<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowPacifyWordsTriggerTimeWhen,
            operations::ShowPacifyWordsTriggerTimeThen,
        );
    /// Mocks `UpdatePacifyWordsTriggerTime`: `PUT
    /// /v1/{project_id}/digital-human-chat/pacify-words-time`.
    #[cfg(feature = "chat-speech")]
    fn mock_update_pacify_words_trigger_time<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdatePacifyWordsTriggerTimeWhen,
            operations::UpdatePacifyWordsTriggerTimeThen,
        );
    /// Mocks `CreateWelcomeSpeech`: `POST /v1/{project_id}/digital-human-chat/welcome-speech`.
    #[cfg(feature = "chat-speech")]
    fn mock_create_welcome_speech<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateWelcomeSpeechWhen,
            operations::CreateWelcomeSpeechThen,
        );
    /// Mocks `ListWelcomeSpeech`: `GET /v1/{project_id}/digital-human-chat/welcome-speech`.
    #[cfg(feature = "chat-speech")]
    fn mock_list_welcome_speech<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListWelcomeSpeechWhen, operations::ListWelcomeSpeechThen);
    /// Mocks `DeleteWelcomeSpeech`: `POST
    /// /v1/{project_id}/digital-human-chat/welcome-speech/delete`.
    #[cfg(feature = "chat-speech")]
    fn mock_delete_welcome_speech<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteWelcomeSpeechWhen,
            operations::DeleteWelcomeSpeechThen,
        );
    /// Mocks `ShowWelcomeSpeech`: `GET
    /// /v1/{project_id}/digital-human-chat/welcome-speech/{welcome_speech_id}`.
    #[cfg(feature = "chat-speech")]
    fn mock_show_welcome_speech<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowWelcomeSpeechWhen, operations::ShowWelcomeSpeechThen);
    /// Mocks `UpdateWelcomeSpeech`: `PUT
    /// /v1/{project_id}/digital-human-chat/welcome-speech/{welcome_speech_id}`.
    #[cfg(feature = "chat-speech")]
    fn mock_update_welcome_speech<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateWelcomeSpeechWhen,
            operations::UpdateWelcomeSpeechThen,
        );
    /// Mocks `ShowWelcomeSpeechSwitch`: `GET
    /// /v1/{project_id}/digital-human-chat/welcome-speech-switch`.
    #[cfg(feature = "chat-speech")]
    fn mock_show_welcome_speech_switch<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowWelcomeSpeechSwitchWhen,
            operations::ShowWelcomeSpeechSwitchThen,
        );
    /// Mocks `UpdateWelcomeSpeechSwitch`: `POST
    /// /v1/{project_id}/digital-human-chat/welcome-speech-switch`.
    #[cfg(feature = "chat-speech")]
    fn mock_update_welcome_speech_switch<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateWelcomeSpeechSwitchWhen,
            operations::UpdateWelcomeSpeechSwitchThen,
        );
    /// Mocks `ListAssets`: `GET /v1/{project_id}/digital-assets`.
    #[cfg(feature = "digital-assets")]
    fn mock_list_assets<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListAssetsWhen, operations::ListAssetsThen);
    /// Mocks `CreateDigitalAsset`: `POST /v1/{project_id}/digital-assets`.
    #[cfg(feature = "digital-assets")]
    fn mock_create_digital_asset<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateDigitalAssetWhen,
            operations::CreateDigitalAssetThen,
        );
    /// Mocks `ShowAsset`: `GET /v1/{project_id}/digital-assets/{asset_id}`.
    #[cfg(feature = "digital-assets")]
    fn mock_show_asset<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowAssetWhen, operations::ShowAssetThen);
    /// Mocks `UpdateDigitalAsset`: `PUT /v1/{project_id}/digital-assets/{asset_id}`.
    #[cfg(feature = "digital-assets")]
    fn mock_update_digital_asset<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateDigitalAssetWhen,
            operations::UpdateDigitalAssetThen,
        );
    /// Mocks `DeleteAsset`: `DELETE /v1/{project_id}/digital-assets/{asset_id}`.
    #[cfg(feature = "digital-assets")]
    fn mock_delete_asset<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteAssetWhen, operations::DeleteAssetThen);
    /// Mocks `RestoreAsset`: `POST /v1/{project_id}/digital-assets/{asset_id}/restore`.
    #[cfg(feature = "digital-assets")]
    fn mock_restore_asset<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RestoreAssetWhen, operations::RestoreAssetThen);
    /// Mocks `ShowAssetReplicationInfo`: `GET
    /// /v1/{project_id}/digital-assets/{asset_id}/replication-info`.
    #[cfg(feature = "digital-assets")]
    fn mock_show_asset_replication_info<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowAssetReplicationInfoWhen,
            operations::ShowAssetReplicationInfoThen,
        );
    /// Mocks `CreateAssetByReplicationInfo`: `POST
    /// /v1/{project_id}/digital-assets-by-replication-info`.
    #[cfg(feature = "digital-assets")]
    fn mock_create_asset_by_replication_info<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateAssetByReplicationInfoWhen,
            operations::CreateAssetByReplicationInfoThen,
        );
    /// Mocks `ListAssetSummary`: `POST /v1/{project_id}/digital-assets/summarys`.
    #[cfg(feature = "digital-assets")]
    fn mock_list_asset_summary<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListAssetSummaryWhen, operations::ListAssetSummaryThen);
    /// Mocks `BatchExecuteAssetAction`: `POST /v1/{project_id}/digital-assets/batch-action`.
    #[cfg(feature = "digital-assets")]
    fn mock_batch_execute_asset_action<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::BatchExecuteAssetActionWhen,
            operations::BatchExecuteAssetActionThen,
        );
    /// Mocks `ListTransferAssetJobs`: `GET /v1/{project_id}/digital-assets-action/transfers`.
    #[cfg(feature = "digital-assets")]
    fn mock_list_transfer_asset_jobs<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListTransferAssetJobsWhen,
            operations::ListTransferAssetJobsThen,
        );
    /// Mocks `TransferAsset`: `POST /v1/{project_id}/digital-assets-action/transfers`.
    #[cfg(feature = "digital-assets")]
    fn mock_transfer_asset<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::TransferAssetWhen, operations::TransferAssetThen);
    /// Mocks `ShowTransferAssetJob`: `GET
    /// /v1/{project_id}/digital-assets-action/transfers/{job_id}`.
    #[cfg(feature = "digital-assets")]
    fn mock_show_transfer_asset_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowTransferAssetJobWhen,
            operations::ShowTransferAssetJobThen,
        );
    /// Mocks `ExecuteTransferAssetAction`: `POST
    /// /v1/{project_id}/digital-assets-action/transfers/{job_id}/{action}`.
    #[cfg(feature = "digital-assets")]
    fn mock_execute_transfer_asset_action<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ExecuteTransferAssetActionWhen,
            operations::ExecuteTransferAssetActionThen,
        );
    /// Mocks `ListDigitalHumanVideo`: `GET /v1/{project_id}/digital-human-videos`.
    #[cfg(feature = "digital-human-videos")]
    fn mock_list_digital_human_video<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListDigitalHumanVideoWhen,
            operations::ListDigitalHumanVideoThen,
        );
    /// Mocks `Create2DDigitalHumanVideo`: `POST /v1/{project_id}/2d-digital-human-videos`.
    #[cfg(feature = "digital-human-videos")]
    fn mock_create_2d_digital_human_video<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::Create2dDigitalHumanVideoWhen,
            operations::Create2dDigitalHumanVideoThen,
        );
    /// Mocks `Show2DDigitalHumanVideo`: `GET /v1/{project_id}/2d-digital-human-videos/{job_id}`.
    #[cfg(feature = "digital-human-videos")]
    fn mock_show_2d_digital_human_video<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::Show2dDigitalHumanVideoWhen,
            operations::Show2dDigitalHumanVideoThen,
        );
    /// Mocks `Cancel2DDigitalHumanVideo`: `POST
    /// /v1/{project_id}/2d-digital-human-videos/{job_id}/cancel`.
    #[cfg(feature = "digital-human-videos")]
    fn mock_cancel_2d_digital_human_video<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::Cancel2dDigitalHumanVideoWhen,
            operations::Cancel2dDigitalHumanVideoThen,
        );
    /// Mocks `CreatePhotoDigitalHumanVideo`: `POST /v1/{project_id}/photo-digital-human-videos`.
    #[cfg(feature = "digital-human-videos")]
    fn mock_create_photo_digital_human_video<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreatePhotoDigitalHumanVideoWhen,
            operations::CreatePhotoDigitalHumanVideoThen,
        );
    /// Mocks `ShowPhotoDigitalHumanVideo`: `GET
    /// /v1/{project_id}/photo-digital-human-videos/{job_id}`.
    #[cfg(feature = "digital-human-videos")]
    fn mock_show_photo_digital_human_video<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowPhotoDigitalHumanVideoWhen,
            operations::ShowPhotoDigitalHumanVideoThen,
        );
    /// Mocks `CancelPhotoDigitalHumanVideo`: `POST
    /// /v1/{project_id}/photo-digital-human-videos/{job_id}/cancel`.
    #[cfg(feature = "digital-human-videos")]
    fn mock_cancel_photo_digital_human_video<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CancelPhotoDigitalHumanVideoWhen,
            operations::CancelPhotoDigitalHumanVideoThen,
        );
    /// Mocks `CreateFile`: `POST /v1/{project_id}/files`.
    #[cfg(feature = "files")]
    fn mock_create_file<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateFileWhen, operations::CreateFileThen);
    /// Mocks `DeleteFile`: `DELETE /v1/{project_id}/files/{file_id}`.
    #[cfg(feature = "files")]
    fn mock_delete_file<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteFileWhen, operations::DeleteFileThen);
    /// Mocks `ConfirmFileUpload`: `POST /v1/{project_id}/files/{file_id}/complete`.
    #[cfg(feature = "files")]
    fn mock_confirm_file_upload<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ConfirmFileUploadWhen, operations::ConfirmFileUploadThen);
    /// Mocks `CreateLargeFile`: `POST /v1/{project_id}/large-files`.
    #[cfg(feature = "files")]
    fn mock_create_large_file<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateLargeFileWhen, operations::CreateLargeFileThen);
    /// Mocks `DeleteTask`: `DELETE /v2/{project_id}/ies/task/{id}`.
    #[cfg(feature = "import-export")]
    fn mock_delete_task<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteTaskWhen, operations::DeleteTaskThen);
    /// Mocks `ShowTask`: `GET /v2/{project_id}/ies/task/{id}`.
    #[cfg(feature = "import-export")]
    fn mock_show_task<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowTaskWhen, operations::ShowTaskThen);
    /// Mocks `DownloadResultFile`: `GET /v2/{project_id}/ies/result/{id}`.
    #[cfg(feature = "import-export")]
    fn mock_download_result_file<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DownloadResultFileWhen,
            operations::DownloadResultFileThen,
        );
    /// Mocks `DownloadTemplate`: `GET /v2/{project_id}/ies/import/{resource}/template`.
    #[cfg(feature = "import-export")]
    fn mock_download_template<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DownloadTemplateWhen, operations::DownloadTemplateThen);
    /// Mocks `ExportResource`: `POST /v2/{project_id}/ies/export/{resource}`.
    #[cfg(feature = "import-export")]
    fn mock_export_resource<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ExportResourceWhen, operations::ExportResourceThen);
    /// Mocks `ImportResource`: `POST /v2/{project_id}/ies/import/{resource}`.
    #[cfg(feature = "import-export")]
    fn mock_import_resource<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ImportResourceWhen, operations::ImportResourceThen);
    /// Mocks `SearchTask`: `GET /v2/{project_id}/ies/task`.
    #[cfg(feature = "import-export")]
    fn mock_search_task<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::SearchTaskWhen, operations::SearchTaskThen);
    /// Mocks `CreateInteractionRule`: `POST
    /// /v1/{project_id}/smart-live-interaction-rule-groups/{group_id}/rules`.
    #[cfg(feature = "live-interaction-rules")]
    fn mock_create_interaction_rule<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateInteractionRuleWhen,
            operations::CreateInteractionRuleThen,
        );
    /// Mocks `CreateInteractionRuleGroup`: `POST
    /// /v1/{project_id}/smart-live-interaction-rule-groups`.
    #[cfg(feature = "live-interaction-rules")]
    fn mock_create_interaction_rule_group<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateInteractionRuleGroupWhen,
            operations::CreateInteractionRuleGroupThen,
        );
    /// Mocks `ListInteractionRuleGroups`: `GET
    /// /v1/{project_id}/smart-live-interaction-rule-groups`.
    #[cfg(feature = "live-interaction-rules")]
    fn mock_list_interaction_rule_groups<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListInteractionRuleGroupsWhen,
            operations::ListInteractionRuleGroupsThen,
        );
    /// Mocks `DeleteInteractionRule`: `DELETE
    /// /v1/{project_id}/smart-live-interaction-rule-groups/{group_id}/rules/{rule_id}`.
    #[cfg(feature = "live-interaction-rules")]
    fn mock_delete_interaction_rule<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteInteractionRuleWhen,
            operations::DeleteInteractionRuleThen,
        );
    /// Mocks `UpdateInteractionRule`: `PUT
    /// /v1/{project_id}/smart-live-interaction-rule-groups/{group_id}/rules/{rule_id}`.
    #[cfg(feature = "live-interaction-rules")]
    fn mock_update_interaction_rule<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateInteractionRuleWhen,
            operations::UpdateInteractionRuleThen,
        );
    /// Mocks `DeleteInteractionRuleGroup`: `DELETE
    /// /v1/{project_id}/smart-live-interaction-rule-groups/{group_id}`.
    #[cfg(feature = "live-interaction-rules")]
    fn mock_delete_interaction_rule_group<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteInteractionRuleGroupWhen,
            operations::DeleteInteractionRuleGroupThen,
        );
    /// Mocks `ShowInteractionRuleGroup`: `GET
    /// /v1/{project_id}/smart-live-interaction-rule-groups/{group_id}`.
    #[cfg(feature = "live-interaction-rules")]
    fn mock_show_interaction_rule_group<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowInteractionRuleGroupWhen,
            operations::ShowInteractionRuleGroupThen,
        );
    /// Mocks `UpdateInteractionRuleGroup`: `PUT
    /// /v1/{project_id}/smart-live-interaction-rule-groups/{group_id}`.
    #[cfg(feature = "live-interaction-rules")]
    fn mock_update_interaction_rule_group<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateInteractionRuleGroupWhen,
            operations::UpdateInteractionRuleGroupThen,
        );
    /// Mocks `ListInteractionRuleGroupsSummary`: `GET
    /// /v1/{project_id}/smart-live-interaction-rule-groups-summary`.
    #[cfg(feature = "live-interaction-rules")]
    fn mock_list_interaction_rule_groups_summary<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListInteractionRuleGroupsSummaryWhen,
            operations::ListInteractionRuleGroupsSummaryThen,
        );
    /// Mocks `CreateLivePlatform`: `POST /v1/{project_id}/live-platforms/platforms`.
    #[cfg(feature = "live-platforms")]
    fn mock_create_live_platform<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateLivePlatformWhen,
            operations::CreateLivePlatformThen,
        );
    /// Mocks `ListLivePlatforms`: `GET /v1/{project_id}/live-platforms/platforms`.
    #[cfg(feature = "live-platforms")]
    fn mock_list_live_platforms<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListLivePlatformsWhen, operations::ListLivePlatformsThen);
    /// Mocks `DeleteLivePlatform`: `DELETE
    /// /v1/{project_id}/live-platforms/platforms/{platform_id}`.
    #[cfg(feature = "live-platforms")]
    fn mock_delete_live_platform<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteLivePlatformWhen,
            operations::DeleteLivePlatformThen,
        );
    /// Mocks `ShowLivePlatform`: `GET /v1/{project_id}/live-platforms/platforms/{platform_id}`.
    #[cfg(feature = "live-platforms")]
    fn mock_show_live_platform<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowLivePlatformWhen, operations::ShowLivePlatformThen);
    /// Mocks `UpdateLivePlatform`: `PUT /v1/{project_id}/live-platforms/platforms/{platform_id}`.
    #[cfg(feature = "live-platforms")]
    fn mock_update_live_platform<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateLivePlatformWhen,
            operations::UpdateLivePlatformThen,
        );
    /// Mocks `ListLivePlatformProducts`: `GET /v1/{project_id}/live-platforms/products`.
    #[cfg(feature = "live-platforms")]
    fn mock_list_live_platform_products<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListLivePlatformProductsWhen,
            operations::ListLivePlatformProductsThen,
        );
    /// Mocks `ShowLivePlatformAccessType`: `GET /v1/{project_id}/live-platforms/access-types`.
    #[cfg(feature = "live-platforms")]
    fn mock_list_live_platform_access_types<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListLivePlatformAccessTypesWhen,
            operations::ListLivePlatformAccessTypesThen,
        );
    /// Mocks `ShowSmartLiveUserConfig`: `GET /v1/{project_id}/smart-live-configs/user-config`.
    #[cfg(feature = "live-rooms")]
    fn mock_show_smart_live_user_config<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowSmartLiveUserConfigWhen,
            operations::ShowSmartLiveUserConfigThen,
        );
    /// Mocks `UpdateSmartLiveUserConfig`: `PUT /v1/{project_id}/smart-live-configs/user-config`.
    #[cfg(feature = "live-rooms")]
    fn mock_update_smart_live_user_config<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateSmartLiveUserConfigWhen,
            operations::UpdateSmartLiveUserConfigThen,
        );
    /// Mocks `BatchConfirmLiveCommands`: `POST
    /// /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}/batch-commands-confirm`.
    #[cfg(feature = "live-rooms")]
    fn mock_batch_confirm_live_commands<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::BatchConfirmLiveCommandsWhen,
            operations::BatchConfirmLiveCommandsThen,
        );
    /// Mocks `ExecuteSmartLiveCommand`: `POST
    /// /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}/command`.
    #[cfg(feature = "live-rooms")]
    fn mock_execute_smart_live_command<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ExecuteSmartLiveCommandWhen,
            operations::ExecuteSmartLiveCommandThen,
        );
    /// Mocks `ListInsertCommands`: `GET
    /// /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}/command/insert-commands`.
    #[cfg(feature = "live-rooms")]
    fn mock_list_insert_commands<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListInsertCommandsWhen,
            operations::ListInsertCommandsThen,
        );
    /// Mocks `ListSmartLive`: `GET /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs`.
    #[cfg(feature = "live-rooms")]
    fn mock_list_smart_live<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListSmartLiveWhen, operations::ListSmartLiveThen);
    /// Mocks `StartSmartLive`: `POST /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs`.
    #[cfg(feature = "live-rooms")]
    fn mock_start_smart_live<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::StartSmartLiveWhen, operations::StartSmartLiveThen);
    /// Mocks `ListSmartLiveJobs`: `GET /v1/{project_id}/smart-live-jobs`.
    #[cfg(feature = "live-rooms")]
    fn mock_list_smart_live_jobs<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListSmartLiveJobsWhen, operations::ListSmartLiveJobsThen);
    /// Mocks `ListSmartLiveRuleCommands`: `GET /v1/{project_id}/smart-live-command/rule-commands`.
    #[cfg(feature = "live-rooms")]
    fn mock_list_smart_live_rule_commands<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListSmartLiveRuleCommandsWhen,
            operations::ListSmartLiveRuleCommandsThen,
        );
    /// Mocks `ListSmartLiveScriptCommands`: `GET
    /// /v1/{project_id}/smart-live-command/script-commands`.
    #[cfg(feature = "live-rooms")]
    fn mock_list_smart_live_script_commands<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListSmartLiveScriptCommandsWhen,
            operations::ListSmartLiveScriptCommandsThen,
        );
    /// Mocks `LiveEventReport`: `POST
    /// /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}/live-event-report`.
    #[cfg(feature = "live-rooms")]
    fn mock_report_live_events<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ReportLiveEventsWhen, operations::ReportLiveEventsThen);
    /// Mocks `ShowSmartLive`: `GET
    /// /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}`.
    #[cfg(feature = "live-rooms")]
    fn mock_show_smart_live<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowSmartLiveWhen, operations::ShowSmartLiveThen);
    /// Mocks `StopSmartLive`: `POST
    /// /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}/stop`.
    #[cfg(feature = "live-rooms")]
    fn mock_stop_smart_live<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::StopSmartLiveWhen, operations::StopSmartLiveThen);
    /// Mocks `ConfirmSmarLiveRoom`: `POST /v1/{project_id}/smart-live-rooms/{room_id}/confirm`.
    #[cfg(feature = "live-rooms")]
    fn mock_confirm_smart_live_room<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ConfirmSmartLiveRoomWhen,
            operations::ConfirmSmartLiveRoomThen,
        );
    /// Mocks `CreateSmartLiveRoom`: `POST /v1/{project_id}/smart-live-rooms`.
    #[cfg(feature = "live-rooms")]
    fn mock_create_smart_live_room<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateSmartLiveRoomWhen,
            operations::CreateSmartLiveRoomThen,
        );
    /// Mocks `ListSmartLiveRooms`: `GET /v1/{project_id}/smart-live-rooms`.
    #[cfg(feature = "live-rooms")]
    fn mock_list_smart_live_rooms<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListSmartLiveRoomsWhen,
            operations::ListSmartLiveRoomsThen,
        );
    /// Mocks `DeleteSmartLiveRoom`: `DELETE /v1/{project_id}/smart-live-rooms/{room_id}`.
    #[cfg(feature = "live-rooms")]
    fn mock_delete_smart_live_room<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteSmartLiveRoomWhen,
            operations::DeleteSmartLiveRoomThen,
        );
    /// Mocks `ShowSmartLiveRoom`: `GET /v1/{project_id}/smart-live-rooms/{room_id}`.
    #[cfg(feature = "live-rooms")]
    fn mock_show_smart_live_room<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowSmartLiveRoomWhen, operations::ShowSmartLiveRoomThen);
    /// Mocks `UpdateSmartLiveRoom`: `PUT /v1/{project_id}/smart-live-rooms/{room_id}`.
    #[cfg(feature = "live-rooms")]
    fn mock_update_smart_live_room<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateSmartLiveRoomWhen,
            operations::UpdateSmartLiveRoomThen,
        );
    /// Mocks `ShowLiveWarningInfo`: `GET
    /// /v1/{project_id}/smart-live-rooms/{room_id}/live-warning-info`.
    #[cfg(feature = "live-rooms")]
    fn mock_show_live_warning_info<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowLiveWarningInfoWhen,
            operations::ShowLiveWarningInfoThen,
        );
    /// Mocks `List2dModelTrainingJob`: `GET
    /// /v1/{project_id}/digital-human-training-manage/user/jobs`.
    #[cfg(feature = "model-training")]
    fn mock_list_2d_model_training_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::List2dModelTrainingJobWhen,
            operations::List2dModelTrainingJobThen,
        );
    /// Mocks `Create2dModelTrainingJob`: `POST
    /// /v1/{project_id}/digital-human-training-manage/user/jobs`.
    #[cfg(feature = "model-training")]
    fn mock_create_2d_model_training_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::Create2dModelTrainingJobWhen,
            operations::Create2dModelTrainingJobThen,
        );
    /// Mocks `Show2dModelTrainingJob`: `GET
    /// /v1/{project_id}/digital-human-training-manage/user/jobs/{job_id}`.
    #[cfg(feature = "model-training")]
    fn mock_show_2d_model_training_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::Show2dModelTrainingJobWhen,
            operations::Show2dModelTrainingJobThen,
        );
    /// Mocks `Update2dModelTrainingJob`: `PUT
    /// /v1/{project_id}/digital-human-training-manage/user/jobs/{job_id}`.
    #[cfg(feature = "model-training")]
    fn mock_update_2d_model_training_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::Update2dModelTrainingJobWhen,
            operations::Update2dModelTrainingJobThen,
        );
    /// Mocks `Delete2dModelTrainingJob`: `DELETE
    /// /v1/{project_id}/digital-human-training-manage/user/jobs/{job_id}`.
    #[cfg(feature = "model-training")]
    fn mock_delete_2d_model_training_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::Delete2dModelTrainingJobWhen,
            operations::Delete2dModelTrainingJobThen,
        );
    /// Mocks `Execute2dModelTrainingCommandByUser`: `POST
    /// /v1/{project_id}/digital-human-training-manage/user/jobs/{job_id}/command`.
    #[cfg(feature = "model-training")]
    fn mock_execute_2d_model_training_command<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::Execute2dModelTrainingCommandWhen,
            operations::Execute2dModelTrainingCommandThen,
        );
    /// Mocks `Download2dModelTraningEncryptFile`: `GET
    /// /v1/digital-human-training-manage/user/encrypt-file-download`.
    #[cfg(feature = "model-training")]
    fn mock_download_2d_model_training_encrypt_file<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::Download2dModelTrainingEncryptFileWhen,
            operations::Download2dModelTrainingEncryptFileThen,
        );
    /// Mocks `CreateMetaStudioOrders`: `POST /v1/{project_id}/mss/public/orders`.
    #[cfg(feature = "orders")]
    fn mock_create_order<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateOrderWhen, operations::CreateOrderThen);
    /// Mocks `CreatePhotoDetection`: `POST /v1/{project_id}/photo-detection`.
    #[cfg(feature = "photo-detection")]
    fn mock_create_photo_detection<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreatePhotoDetectionWhen,
            operations::CreatePhotoDetectionThen,
        );
    /// Mocks `ShowPhotoDetection`: `GET /v1/{project_id}/photo-detection/{job_id}`.
    #[cfg(feature = "photo-detection")]
    fn mock_show_photo_detection<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowPhotoDetectionWhen,
            operations::ShowPhotoDetectionThen,
        );
    /// Mocks `ListPictureModelingJobs`: `GET
    /// /v1/{project_id}/digital-human/stylized/picture-modelings`.
    #[cfg(feature = "picture-modeling")]
    fn mock_list_picture_modeling_jobs<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListPictureModelingJobsWhen,
            operations::ListPictureModelingJobsThen,
        );
    /// Mocks `CreatePictureModelingJob`: `POST
    /// /v1/{project_id}/digital-human/stylized/picture-modelings`.
    #[cfg(feature = "picture-modeling")]
    fn mock_create_picture_modeling_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreatePictureModelingJobWhen,
            operations::CreatePictureModelingJobThen,
        );
    /// Mocks `ShowPictureModelingJob`: `GET
    /// /v1/{project_id}/digital-human/stylized/picture-modelings/{job_id}`.
    #[cfg(feature = "picture-modeling")]
    fn mock_show_picture_modeling_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowPictureModelingJobWhen,
            operations::ShowPictureModelingJobThen,
        );
    /// Mocks `CreatePictureModelingByUrlJob`: `POST
    /// /v1/{project_id}/digital-human/stylized/picture-modelings-by-url`.
    #[cfg(feature = "picture-modeling")]
    fn mock_create_picture_modeling_by_url_job<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreatePictureModelingByUrlJobWhen,
            operations::CreatePictureModelingByUrlJobThen,
        );
    /// Mocks `ListStyles`: `GET /v1/{project_id}/styles`.
    #[cfg(feature = "picture-modeling")]
    fn mock_list_styles<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListStylesWhen, operations::ListStylesThen);
    /// Mocks `CreateProduct`: `POST /v1/{project_id}/products`.
    #[cfg(feature = "products")]
    fn mock_create_product<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateProductWhen, operations::CreateProductThen);
    /// Mocks `ListProducts`: `GET /v1/{project_id}/products`.
    #[cfg(feature = "products")]
    fn mock_list_products<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListProductsWhen, operations::ListProductsThen);
    /// Mocks `DeleteProduct`: `DELETE /v1/{project_id}/products/{product_id}`.
    #[cfg(feature = "products")]
    fn mock_delete_product<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteProductWhen, operations::DeleteProductThen);
    /// Mocks `ShowProduct`: `GET /v1/{project_id}/products/{product_id}`.
    #[cfg(feature = "products")]
    fn mock_show_product<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowProductWhen, operations::ShowProductThen);
    /// Mocks `UpdateProduct`: `PUT /v1/{project_id}/products/{product_id}`.
    #[cfg(feature = "products")]
    fn mock_update_product<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateProductWhen, operations::UpdateProductThen);
    /// Mocks `SetProductAsset`: `POST /v1/{project_id}/products/{product_id}/assets`.
    #[cfg(feature = "products")]
    fn mock_set_product_asset<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::SetProductAssetWhen, operations::SetProductAssetThen);
    /// Mocks `CreateSubtitleFile`: `POST /v1/{project_id}/subtitle-files`.
    #[cfg(feature = "subtitles")]
    fn mock_create_subtitle_file<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateSubtitleFileWhen,
            operations::CreateSubtitleFileThen,
        );
    /// Mocks `ShowSubtitleFile`: `GET /v1/{project_id}/subtitle-files/{job_id}`.
    #[cfg(feature = "subtitles")]
    fn mock_show_subtitle_file<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowSubtitleFileWhen, operations::ShowSubtitleFileThen);
    /// Mocks `BindUserAssetResource`: `POST /v1/{project_id}/tenants/bind-resource`.
    #[cfg(feature = "tenants")]
    fn mock_bind_user_asset_resource<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::BindUserAssetResourceWhen,
            operations::BindUserAssetResourceThen,
        );
    /// Mocks `CountTenantResources`: `GET /v1/{project_id}/tenants/resources-count`.
    #[cfg(feature = "tenants")]
    fn mock_count_tenant_resources<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CountTenantResourcesWhen,
            operations::CountTenantResourcesThen,
        );
    /// Mocks `DeleteTenantUserConfiguration`: `DELETE
    /// /v1/{project_id}/tenants/user-configurations`.
    #[cfg(feature = "tenants")]
    fn mock_delete_tenant_user_configuration<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteTenantUserConfigurationWhen,
            operations::DeleteTenantUserConfigurationThen,
        );
    /// Mocks `SetTenantUserConfiguration`: `POST /v1/{project_id}/tenants/user-configurations`.
    #[cfg(feature = "tenants")]
    fn mock_set_tenant_user_configuration<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::SetTenantUserConfigurationWhen,
            operations::SetTenantUserConfigurationThen,
        );
    /// Mocks `ShowTenantUserConfiguration`: `GET /v1/{project_id}/tenants/user-configurations`.
    #[cfg(feature = "tenants")]
    fn mock_show_tenant_user_configuration<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowTenantUserConfigurationWhen,
            operations::ShowTenantUserConfigurationThen,
        );
    /// Mocks `ListTenantResources`: `GET /v1/{project_id}/tenants/resources`.
    #[cfg(feature = "tenants")]
    fn mock_list_tenant_resources<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListTenantResourcesWhen,
            operations::ListTenantResourcesThen,
        );
    /// Mocks `SetTenantNoticeConfiguration`: `POST /v1/{project_id}/tenants/notice-configurations`.
    #[cfg(feature = "tenants")]
    fn mock_set_tenant_notice_configuration<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::SetTenantNoticeConfigurationWhen,
            operations::SetTenantNoticeConfigurationThen,
        );
    /// Mocks `ShowTenantNoticeConfiguration`: `GET /v1/{project_id}/tenants/notice-configurations`.
    #[cfg(feature = "tenants")]
    fn mock_show_tenant_notice_configuration<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowTenantNoticeConfigurationWhen,
            operations::ShowTenantNoticeConfigurationThen,
        );
    /// Mocks `ShowResourceUsage`: `GET /v1/{project_id}/tenants/resources-usage`.
    #[cfg(feature = "tenants")]
    fn mock_show_resource_usage<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowResourceUsageWhen, operations::ShowResourceUsageThen);
    /// Mocks `ShowTenantAssginRecord`: `GET /v1/{project_id}/tenants/resource/assignrecourd`.
    #[cfg(feature = "tenants")]
    fn mock_list_tenant_assignment_records<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListTenantAssignmentRecordsWhen,
            operations::ListTenantAssignmentRecordsThen,
        );
    /// Mocks `ShowTenantServiceConfigs`: `GET /v1/{project_id}/tenants/service-configs`.
    #[cfg(feature = "tenants")]
    fn mock_show_tenant_service_configs<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowTenantServiceConfigsWhen,
            operations::ShowTenantServiceConfigsThen,
        );
    /// Mocks `UpdateTenantServiceConfigs`: `PUT /v1/{project_id}/tenants/service-configs`.
    #[cfg(feature = "tenants")]
    fn mock_update_tenant_service_configs<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateTenantServiceConfigsWhen,
            operations::UpdateTenantServiceConfigsThen,
        );
    /// Mocks `SignAgreement`: `POST /v1/{project_id}/tenants/service-agreements/signed`.
    #[cfg(feature = "tenants")]
    fn mock_sign_agreement<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::SignAgreementWhen, operations::SignAgreementThen);
    /// Mocks `SignSpecialAgreement`: `POST /v1/{project_id}/tenants/special-agreements/signed`.
    #[cfg(feature = "tenants")]
    fn mock_sign_special_agreement<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::SignSpecialAgreementWhen,
            operations::SignSpecialAgreementThen,
        );
    /// Mocks `CheckVoiceAsset`: `POST /v1/{project_id}/ttsc/check-voice-asset/{voice_asset_id}`.
    #[cfg(feature = "text-to-speech")]
    fn mock_check_voice_asset<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CheckVoiceAssetWhen, operations::CheckVoiceAssetThen);
    /// Mocks `ShowTtsJob`: `GET /v1/{project_id}/ttsc/tts-jobs`.
    #[cfg(feature = "text-to-speech")]
    fn mock_list_tts_jobs<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListTtsJobsWhen, operations::ListTtsJobsThen);
    /// Mocks `ShowTtsPhoneticSymbol`: `GET /v1/{project_id}/ttsc/phonetic-symbol`.
    #[cfg(feature = "text-to-speech")]
    fn mock_list_tts_phonetic_symbols<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListTtsPhoneticSymbolsWhen,
            operations::ListTtsPhoneticSymbolsThen,
        );
    /// Mocks `CreateAsyncTtsJob`: `POST /v1/{project_id}/ttsc/async-jobs`.
    #[cfg(feature = "text-to-speech")]
    fn mock_create_async_tts_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateAsyncTtsJobWhen, operations::CreateAsyncTtsJobThen);
    /// Mocks `CreateTtsAudition`: `POST /v1/{project_id}/ttsc/audition`.
    #[cfg(feature = "text-to-speech")]
    fn mock_create_tts_audition<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateTtsAuditionWhen, operations::CreateTtsAuditionThen);
    /// Mocks `ShowAsyncTtsJob`: `GET /v1/{project_id}/ttsc/async-jobs/{job_id}`.
    #[cfg(feature = "text-to-speech")]
    fn mock_show_async_tts_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowAsyncTtsJobWhen, operations::ShowAsyncTtsJobThen);
    /// Mocks `ShowTtsAuditionFile`: `GET /v1/{project_id}/ttsc/audition-file/{job_id}`.
    #[cfg(feature = "text-to-speech")]
    fn mock_show_tts_audition_file<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowTtsAuditionFileWhen,
            operations::ShowTtsAuditionFileThen,
        );
    /// Mocks `CreateTtsOnceCode`: `POST /v1/{project_id}/ttsc/once-code`.
    #[cfg(feature = "text-to-speech")]
    fn mock_create_tts_once_code<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateTtsOnceCodeWhen, operations::CreateTtsOnceCodeThen);
    /// Mocks `CreateTtscVocabularyConfigs`: `POST /v1/{project_id}/ttsc/vocabulary-configs`.
    #[cfg(feature = "text-to-speech")]
    fn mock_create_tts_vocabulary<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateTtsVocabularyWhen,
            operations::CreateTtsVocabularyThen,
        );
    /// Mocks `DeleteTtscVocabularyConfigs`: `DELETE /v1/{project_id}/ttsc/vocabulary-configs`.
    #[cfg(feature = "text-to-speech")]
    fn mock_delete_tts_vocabularies<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteTtsVocabulariesWhen,
            operations::DeleteTtsVocabulariesThen,
        );
    /// Mocks `ListTtscVocabularyConfigs`: `GET /v1/{project_id}/ttsc/vocabulary-configs`.
    #[cfg(feature = "text-to-speech")]
    fn mock_list_tts_vocabularies<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListTtsVocabulariesWhen,
            operations::ListTtsVocabulariesThen,
        );
    /// Mocks `CreateTtscVocabularyGroups`: `POST /v1/{project_id}/ttsc/vocabulary-groups`.
    #[cfg(feature = "text-to-speech")]
    fn mock_create_tts_vocabulary_group<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateTtsVocabularyGroupWhen,
            operations::CreateTtsVocabularyGroupThen,
        );
    /// Mocks `ListTtscVocabularyGroups`: `GET /v1/{project_id}/ttsc/vocabulary-groups`.
    #[cfg(feature = "text-to-speech")]
    fn mock_list_tts_vocabulary_groups<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListTtsVocabularyGroupsWhen,
            operations::ListTtsVocabularyGroupsThen,
        );
    /// Mocks `DeleteTtscVocabularyGroups`: `DELETE
    /// /v1/{project_id}/ttsc/vocabulary-groups/{group_id}`.
    #[cfg(feature = "text-to-speech")]
    fn mock_delete_tts_vocabulary_group<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteTtsVocabularyGroupWhen,
            operations::DeleteTtsVocabularyGroupThen,
        );
    /// Mocks `UpdateTtscVocabularyGroups`: `PUT
    /// /v1/{project_id}/ttsc/vocabulary-groups/{group_id}`.
    #[cfg(feature = "text-to-speech")]
    fn mock_rename_tts_vocabulary_group<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RenameTtsVocabularyGroupWhen,
            operations::RenameTtsVocabularyGroupThen,
        );
    /// Mocks `SaveTtscTenantConfigs`: `PUT /v1/{project_id}/ttsc/tenant-configs`.
    #[cfg(feature = "text-to-speech")]
    fn mock_save_tts_tenant_config<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::SaveTtsTenantConfigWhen,
            operations::SaveTtsTenantConfigThen,
        );
    /// Mocks `ShowVocabularySwitchConfigs`: `GET /v1/{project_id}/ttsc/tenant-configs`.
    #[cfg(feature = "text-to-speech")]
    fn mock_list_tts_tenant_configs<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListTtsTenantConfigsWhen,
            operations::ListTtsTenantConfigsThen,
        );
    /// Mocks `SaveTtscVocabularyConfigs`: `PUT
    /// /v1/{project_id}/ttsc/vocabulary-configs/{vocabulary_id}`.
    #[cfg(feature = "text-to-speech")]
    fn mock_update_tts_vocabulary<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateTtsVocabularyWhen,
            operations::UpdateTtsVocabularyThen,
        );
    /// Mocks `SetTtscGroupAssets`: `PUT /v1/{project_id}/ttsc/group-assets/{group_id}`.
    #[cfg(feature = "text-to-speech")]
    fn mock_set_tts_group_assets<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::SetTtsGroupAssetsWhen, operations::SetTtsGroupAssetsThen);
    /// Mocks `ShowSummaryUsageData`: `GET /v1/{project_id}/data-analysis-summary`.
    #[cfg(feature = "usage")]
    fn mock_show_usage_summary<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowUsageSummaryWhen, operations::ShowUsageSummaryThen);
    /// Mocks `ShowUsageData`: `GET /v1/{project_id}/data-analysis`.
    #[cfg(feature = "usage")]
    fn mock_list_usage<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListUsageWhen, operations::ListUsageThen);
    /// Mocks `CreateUserQuotas`: `POST /v1/{project_id}/user/quotas`.
    #[cfg(feature = "user-quotas")]
    fn mock_create_user_quotas<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateUserQuotasWhen, operations::CreateUserQuotasThen);
    /// Mocks `ListUserQuotas`: `GET /v1/{project_id}/user/quotas`.
    #[cfg(feature = "user-quotas")]
    fn mock_list_user_quotas<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListUserQuotasWhen, operations::ListUserQuotasThen);
    /// Mocks `DeleteUserQuotas`: `DELETE /v1/{project_id}/user/quotas/{user_id}`.
    #[cfg(feature = "user-quotas")]
    fn mock_delete_user_quotas<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteUserQuotasWhen, operations::DeleteUserQuotasThen);
    /// Mocks `UpdateUserQuotas`: `PUT /v1/{project_id}/user/quotas/{user_id}`.
    #[cfg(feature = "user-quotas")]
    fn mock_update_user_quotas<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateUserQuotasWhen, operations::UpdateUserQuotasThen);
    /// Mocks `ListVideoScripts`: `GET /v1/{project_id}/digital-human-video-scripts`.
    #[cfg(feature = "video-scripts")]
    fn mock_list_video_scripts<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListVideoScriptsWhen, operations::ListVideoScriptsThen);
    /// Mocks `CreateVideoScripts`: `POST /v1/{project_id}/digital-human-video-scripts`.
    #[cfg(feature = "video-scripts")]
    fn mock_create_video_scripts<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateVideoScriptsWhen,
            operations::CreateVideoScriptsThen,
        );
    /// Mocks `ShowVideoScript`: `GET /v1/{project_id}/digital-human-video-scripts/{script_id}`.
    #[cfg(feature = "video-scripts")]
    fn mock_show_video_script<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowVideoScriptWhen, operations::ShowVideoScriptThen);
    /// Mocks `UpdateVideoScript`: `PUT /v1/{project_id}/digital-human-video-scripts/{script_id}`.
    #[cfg(feature = "video-scripts")]
    fn mock_update_video_script<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateVideoScriptWhen, operations::UpdateVideoScriptThen);
    /// Mocks `DeleteVideoScript`: `DELETE
    /// /v1/{project_id}/digital-human-video-scripts/{script_id}`.
    #[cfg(feature = "video-scripts")]
    fn mock_delete_video_script<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteVideoScriptWhen, operations::DeleteVideoScriptThen);
    /// Mocks `CopyVideoScripts`: `POST
    /// /v1/{project_id}/digital-human-video-scripts/{script_id}/copy`.
    #[cfg(feature = "video-scripts")]
    fn mock_copy_video_scripts<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CopyVideoScriptsWhen, operations::CopyVideoScriptsThen);
    /// Mocks `ShowVoiceTrainingQuotas`: `GET /v1/{project_id}/voice-training-manage/quotas`.
    #[cfg(feature = "voice-training")]
    fn mock_show_voice_training_quotas<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowVoiceTrainingQuotasWhen,
            operations::ShowVoiceTrainingQuotasThen,
        );
    /// Mocks `CommitShortJob`: `POST
    /// /v1/{project_id}/voice-training-manage/user/short-jobs/{job_id}`.
    #[cfg(feature = "voice-training")]
    fn mock_commit_short_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CommitShortJobWhen, operations::CommitShortJobThen);
    /// Mocks `ShowShortJob`: `GET /v1/{project_id}/voice-training-manage/user/short-jobs/{job_id}`.
    #[cfg(feature = "voice-training")]
    fn mock_show_short_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowShortJobWhen, operations::ShowShortJobThen);
    /// Mocks `CommitVoiceTrainingJob`: `POST
    /// /v1/{project_id}/voice-training-manage/user/jobs/{job_id}`.
    #[cfg(feature = "voice-training")]
    fn mock_commit_voice_training_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CommitVoiceTrainingJobWhen,
            operations::CommitVoiceTrainingJobThen,
        );
    /// Mocks `DeleteVoiceTrainingJob`: `DELETE
    /// /v1/{project_id}/voice-training-manage/user/jobs/{job_id}`.
    #[cfg(feature = "voice-training")]
    fn mock_delete_voice_training_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteVoiceTrainingJobWhen,
            operations::DeleteVoiceTrainingJobThen,
        );
    /// Mocks `ShowVoiceTrainingJob`: `GET
    /// /v1/{project_id}/voice-training-manage/user/jobs/{job_id}`.
    #[cfg(feature = "voice-training")]
    fn mock_show_voice_training_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowVoiceTrainingJobWhen,
            operations::ShowVoiceTrainingJobThen,
        );
    /// Mocks `ConfirmTrainingSegment`: `POST
    /// /v1/{project_id}/voice-training-manage/user/training-segment`.
    #[cfg(feature = "voice-training")]
    fn mock_confirm_training_segment<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ConfirmTrainingSegmentWhen,
            operations::ConfirmTrainingSegmentThen,
        );
    /// Mocks `ShowTrainingSegmentInfo`: `GET
    /// /v1/{project_id}/voice-training-manage/user/training-segment`.
    #[cfg(feature = "voice-training")]
    fn mock_show_training_segment_info<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowTrainingSegmentInfoWhen,
            operations::ShowTrainingSegmentInfoThen,
        );
    /// Mocks `CreateShortJob`: `POST /v1/{project_id}/voice-training-manage/user/short-jobs`.
    #[cfg(feature = "voice-training")]
    fn mock_create_short_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateShortJobWhen, operations::CreateShortJobThen);
    /// Mocks `CreateTrainingAdvanceJob`: `POST
    /// /v1/{project_id}/voice-training-manage/user/advance-jobs`.
    #[cfg(feature = "voice-training")]
    fn mock_create_training_advance_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateTrainingAdvanceJobWhen,
            operations::CreateTrainingAdvanceJobThen,
        );
    /// Mocks `CreateTrainingBasicJob`: `POST
    /// /v1/{project_id}/voice-training-manage/user/basic-jobs`.
    #[cfg(feature = "voice-training")]
    fn mock_create_training_basic_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateTrainingBasicJobWhen,
            operations::CreateTrainingBasicJobThen,
        );
    /// Mocks `CreateTrainingMiddleJob`: `POST
    /// /v1/{project_id}/voice-training-manage/user/middle-jobs`.
    #[cfg(feature = "voice-training")]
    fn mock_create_training_middle_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateTrainingMiddleJobWhen,
            operations::CreateTrainingMiddleJobThen,
        );
    /// Mocks `CreateTrainingThirdPartyJob`: `POST
    /// /v1/{project_id}/voice-training-manage/user/third-party-jobs`.
    #[cfg(feature = "voice-training")]
    fn mock_create_training_third_party_job<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateTrainingThirdPartyJobWhen,
            operations::CreateTrainingThirdPartyJobThen,
        );
    /// Mocks `ListJobOperationLog`: `GET
    /// /v1/{project_id}/voice-training-manage/user/jobs/{job_id}/op-logs`.
    #[cfg(feature = "voice-training")]
    fn mock_list_job_operation_log<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListJobOperationLogWhen,
            operations::ListJobOperationLogThen,
        );
    /// Mocks `ListVoiceTrainingJob`: `GET /v1/{project_id}/voice-training-manage/user/jobs`.
    #[cfg(feature = "voice-training")]
    fn mock_list_voice_training_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListVoiceTrainingJobWhen,
            operations::ListVoiceTrainingJobThen,
        );
    /// Mocks `SetJobBatchName`: `PUT /v1/{project_id}/voice-training-manage/user/batch`.
    #[cfg(feature = "voice-training")]
    fn mock_set_job_batch_name<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::SetJobBatchNameWhen, operations::SetJobBatchNameThen);
    /// Mocks `ShowEncryptFile`: `GET /v1/voice-training-manage/common/encrypt-file-download`.
    #[cfg(feature = "voice-training")]
    fn mock_download_voice_training_encrypted_file<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DownloadVoiceTrainingEncryptedFileWhen,
            operations::DownloadVoiceTrainingEncryptedFileThen,
        );
    /// Mocks `ShowJobAuditResult`: `GET
    /// /v1/{project_id}/voice-training-manage/user/jobs/{job_id}/audit-result`.
    #[cfg(feature = "voice-training")]
    fn mock_show_job_audit_result<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowJobAuditResultWhen,
            operations::ShowJobAuditResultThen,
        );
    /// Mocks `ShowJobUploadingAddress`: `GET
    /// /v1/{project_id}/voice-training-manage/user/jobs/{job_id}/uploading-address-url`.
    #[cfg(feature = "voice-training")]
    fn mock_show_job_uploading_address<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowJobUploadingAddressWhen,
            operations::ShowJobUploadingAddressThen,
        );
    /// Mocks `ShowTenantDurationCfg`: `GET
    /// /v1/{project_id}/voice-training-manage/user/tenant-duration-cfg`.
    #[cfg(feature = "voice-training")]
    fn mock_show_voice_recording_durations<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowVoiceRecordingDurationsWhen,
            operations::ShowVoiceRecordingDurationsThen,
        );
    /// Mocks `ShowUserReviewAttachmentUploadingAddress`: `GET
    /// /v1/{project_id}/voice-training-manage/user/jobs/{job_id}/review-attachment-uploading-address-url`.
    #[cfg(feature = "voice-training")]
    fn mock_show_user_review_attachment_uploading_address<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowUserReviewAttachmentUploadingAddressWhen,
            operations::ShowUserReviewAttachmentUploadingAddressThen,
        );
    /// Mocks `CreateDocument`: `POST /v1/{project_id}/wise-brain-manager/document`.
    #[cfg(feature = "wise-brain-knowledge")]
    fn mock_create_document<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateDocumentWhen, operations::CreateDocumentThen);
    /// Mocks `ListDocumentInfo`: `GET /v1/{project_id}/wise-brain-manager/document`.
    #[cfg(feature = "wise-brain-knowledge")]
    fn mock_list_document_info<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListDocumentInfoWhen, operations::ListDocumentInfoThen);
    /// Mocks `DeleteDocument`: `POST /v1/{project_id}/wise-brain-manager/document/delete`.
    #[cfg(feature = "wise-brain-knowledge")]
    fn mock_delete_document<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteDocumentWhen, operations::DeleteDocumentThen);
    /// Mocks `DownloadDocument`: `GET /v1/{project_id}/wise-brain-manager/document/{document_id}`.
    #[cfg(feature = "wise-brain-knowledge")]
    fn mock_download_document<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DownloadDocumentWhen, operations::DownloadDocumentThen);
    /// Mocks `ShowDocumentInfo`: `GET
    /// /v1/{project_id}/wise-brain-manager/document/detail/{document_id}`.
    #[cfg(feature = "wise-brain-knowledge")]
    fn mock_show_document_info<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowDocumentInfoWhen, operations::ShowDocumentInfoThen);
    /// Mocks `UpdateDocument`: `POST
    /// /v1/{project_id}/wise-brain-manager/document/update/{document_id}`.
    #[cfg(feature = "wise-brain-knowledge")]
    fn mock_update_document<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateDocumentWhen, operations::UpdateDocumentThen);
    /// Mocks `ListDocumentSegment`: `GET
    /// /v1/{project_id}/wise-brain-manager/document-segment/list`.
    #[cfg(feature = "wise-brain-knowledge")]
    fn mock_list_document_segment<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListDocumentSegmentWhen,
            operations::ListDocumentSegmentThen,
        );
    /// Mocks `PreviewDocumentSegment`: `POST
    /// /v1/{project_id}/wise-brain-manager/document-segment/preview`.
    #[cfg(feature = "wise-brain-knowledge")]
    fn mock_preview_document_segment<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::PreviewDocumentSegmentWhen,
            operations::PreviewDocumentSegmentThen,
        );
    /// Mocks `StartDocumentSegment`: `POST
    /// /v1/{project_id}/wise-brain-manager/document-segment/segment`.
    #[cfg(feature = "wise-brain-knowledge")]
    fn mock_start_document_segment<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::StartDocumentSegmentWhen,
            operations::StartDocumentSegmentThen,
        );
    /// Mocks `UpdateDocumentSegmentInfo`: `POST
    /// /v1/{project_id}/wise-brain-manager/document-segment/update`.
    #[cfg(feature = "wise-brain-knowledge")]
    fn mock_update_document_segment_info<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateDocumentSegmentInfoWhen,
            operations::UpdateDocumentSegmentInfoThen,
        );
    /// Mocks `UpdateDocumentSegmentParam`: `PUT
    /// /v1/{project_id}/wise-brain-manager/document-segment/{document_id}`.
    #[cfg(feature = "wise-brain-knowledge")]
    fn mock_update_document_segment_param<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateDocumentSegmentParamWhen,
            operations::UpdateDocumentSegmentParamThen,
        );
    /// Mocks `CheckRecallKnowledgeLibrary`: `POST
    /// /v1/{project_id}/wise-brain-manager/knowledge-library/recall`.
    #[cfg(feature = "wise-brain-knowledge")]
    fn mock_check_recall_knowledge_library<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CheckRecallKnowledgeLibraryWhen,
            operations::CheckRecallKnowledgeLibraryThen,
        );
    /// Mocks `CreateKnowledgeLibrary`: `POST
    /// /v1/{project_id}/wise-brain-manager/knowledge-library`.
    #[cfg(feature = "wise-brain-knowledge")]
    fn mock_create_knowledge_library<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateKnowledgeLibraryWhen,
            operations::CreateKnowledgeLibraryThen,
        );
    /// Mocks `ListKnowledgeLibrary`: `GET /v1/{project_id}/wise-brain-manager/knowledge-library`.
    #[cfg(feature = "wise-brain-knowledge")]
    fn mock_list_knowledge_library<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListKnowledgeLibraryWhen,
            operations::ListKnowledgeLibraryThen,
        );
    /// Mocks `DeleteKnowledgeLibrary`: `POST
    /// /v1/{project_id}/wise-brain-manager/knowledge-library/delete`.
    #[cfg(feature = "wise-brain-knowledge")]
    fn mock_delete_knowledge_library<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteKnowledgeLibraryWhen,
            operations::DeleteKnowledgeLibraryThen,
        );
    /// Mocks `ShowKnowledgeLibrary`: `GET
    /// /v1/{project_id}/wise-brain-manager/knowledge-library/{knowledge_library_id}`.
    #[cfg(feature = "wise-brain-knowledge")]
    fn mock_show_knowledge_library<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowKnowledgeLibraryWhen,
            operations::ShowKnowledgeLibraryThen,
        );
    /// Mocks `UpdateKnowledgeLibrary`: `PUT
    /// /v1/{project_id}/wise-brain-manager/knowledge-library/{knowledge_library_id}`.
    #[cfg(feature = "wise-brain-knowledge")]
    fn mock_update_knowledge_library<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateKnowledgeLibraryWhen,
            operations::UpdateKnowledgeLibraryThen,
        );
    /// Mocks `CreateQuestionAnswer`: `POST /v1/{project_id}/wise-brain-manager/question-answer`.
    #[cfg(feature = "wise-brain-knowledge")]
    fn mock_create_question_answer<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateQuestionAnswerWhen,
            operations::CreateQuestionAnswerThen,
        );
    /// Mocks `ListQuestionAnswer`: `GET /v1/{project_id}/wise-brain-manager/question-answer`.
    #[cfg(feature = "wise-brain-knowledge")]
    fn mock_list_question_answer<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListQuestionAnswerWhen,
            operations::ListQuestionAnswerThen,
        );
    /// Mocks `DeleteQuestionAnswer`: `POST
    /// /v1/{project_id}/wise-brain-manager/question-answer/delete`.
    #[cfg(feature = "wise-brain-knowledge")]
    fn mock_delete_question_answer<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteQuestionAnswerWhen,
            operations::DeleteQuestionAnswerThen,
        );
    /// Mocks `ShowQuestionAnswer`: `GET
    /// /v1/{project_id}/wise-brain-manager/question-answer/{question_answer_id}`.
    #[cfg(feature = "wise-brain-knowledge")]
    fn mock_show_question_answer<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowQuestionAnswerWhen,
            operations::ShowQuestionAnswerThen,
        );
    /// Mocks `UpdateQuestionAnswer`: `PUT
    /// /v1/{project_id}/wise-brain-manager/question-answer/{question_answer_id}`.
    #[cfg(feature = "wise-brain-knowledge")]
    fn mock_update_question_answer<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateQuestionAnswerWhen,
            operations::UpdateQuestionAnswerThen,
        );
    /// Mocks `CreateInstructionLibrary`: `POST
    /// /v1/{project_id}/wise-brain-manager/instruction-library`.
    #[cfg(feature = "wise-brain")]
    fn mock_create_instruction_library<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateInstructionLibraryWhen,
            operations::CreateInstructionLibraryThen,
        );
    /// Mocks `ListInstructionLibrary`: `GET
    /// /v1/{project_id}/wise-brain-manager/instruction-library`.
    #[cfg(feature = "wise-brain")]
    fn mock_list_instruction_library<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListInstructionLibraryWhen,
            operations::ListInstructionLibraryThen,
        );
    /// Mocks `DeleteInstructionLibrary`: `POST
    /// /v1/{project_id}/wise-brain-manager/instruction-library/delete`.
    #[cfg(feature = "wise-brain")]
    fn mock_delete_instruction_library<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteInstructionLibraryWhen,
            operations::DeleteInstructionLibraryThen,
        );
    /// Mocks `ShowInstructionLibrary`: `GET
    /// /v1/{project_id}/wise-brain-manager/instruction-library/{instruction_library_id}`.
    #[cfg(feature = "wise-brain")]
    fn mock_show_instruction_library<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowInstructionLibraryWhen,
            operations::ShowInstructionLibraryThen,
        );
    /// Mocks `UpdateInstructionLibrary`: `PUT
    /// /v1/{project_id}/wise-brain-manager/instruction-library/{instruction_library_id}`.
    #[cfg(feature = "wise-brain")]
    fn mock_update_instruction_library<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateInstructionLibraryWhen,
            operations::UpdateInstructionLibraryThen,
        );
    /// Mocks `CreateInstruction`: `POST /v1/{project_id}/wise-brain-manager/instruction`.
    #[cfg(feature = "wise-brain")]
    fn mock_create_instruction<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateInstructionWhen, operations::CreateInstructionThen);
    /// Mocks `ListInstruction`: `GET /v1/{project_id}/wise-brain-manager/instruction`.
    #[cfg(feature = "wise-brain")]
    fn mock_list_instruction<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListInstructionWhen, operations::ListInstructionThen);
    /// Mocks `DeleteInstruction`: `POST /v1/{project_id}/wise-brain-manager/instruction/delete`.
    #[cfg(feature = "wise-brain")]
    fn mock_delete_instruction<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteInstructionWhen, operations::DeleteInstructionThen);
    /// Mocks `ShowInstruction`: `GET
    /// /v1/{project_id}/wise-brain-manager/instruction/{instruction_id}`.
    #[cfg(feature = "wise-brain")]
    fn mock_show_instruction<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowInstructionWhen, operations::ShowInstructionThen);
    /// Mocks `UpdateInstruction`: `PUT
    /// /v1/{project_id}/wise-brain-manager/instruction/{instruction_id}`.
    #[cfg(feature = "wise-brain")]
    fn mock_update_instruction<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateInstructionWhen, operations::UpdateInstructionThen);
    /// Mocks `CreateInteractiveChat`: `POST /v1/{project_id}/wise-brain-manager/chat`.
    #[cfg(feature = "wise-brain")]
    fn mock_create_interactive_chat<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateInteractiveChatWhen,
            operations::CreateInteractiveChatThen,
        );
    /// Mocks `CreateLlmConfig`: `POST /v1/{project_id}/wise-brain-manager/llm-config`.
    #[cfg(feature = "wise-brain")]
    fn mock_create_llm_config<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateLlmConfigWhen, operations::CreateLlmConfigThen);
    /// Mocks `ListLlmConfig`: `GET /v1/{project_id}/wise-brain-manager/llm-config`.
    #[cfg(feature = "wise-brain")]
    fn mock_list_llm_config<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListLlmConfigWhen, operations::ListLlmConfigThen);
    /// Mocks `DeleteLlmConfig`: `POST /v1/{project_id}/wise-brain-manager/llm-config/delete`.
    #[cfg(feature = "wise-brain")]
    fn mock_delete_llm_config<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteLlmConfigWhen, operations::DeleteLlmConfigThen);
    /// Mocks `ShowLlmConfig`: `GET /v1/{project_id}/wise-brain-manager/llm-config/{llm_config_id}`.
    #[cfg(feature = "wise-brain")]
    fn mock_show_llm_config<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowLlmConfigWhen, operations::ShowLlmConfigThen);
    /// Mocks `UpdateLlmConfig`: `PUT
    /// /v1/{project_id}/wise-brain-manager/llm-config/{llm_config_id}`.
    #[cfg(feature = "wise-brain")]
    fn mock_update_llm_config<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateLlmConfigWhen, operations::UpdateLlmConfigThen);
    /// Mocks `CreateMcpServer`: `POST /v1/{project_id}/wise-brain-manager/mcp-server`.
    #[cfg(feature = "wise-brain")]
    fn mock_create_mcp_server<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateMcpServerWhen, operations::CreateMcpServerThen);
    /// Mocks `ListMcpServer`: `GET /v1/{project_id}/wise-brain-manager/mcp-server`.
    #[cfg(feature = "wise-brain")]
    fn mock_list_mcp_server<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListMcpServerWhen, operations::ListMcpServerThen);
    /// Mocks `DeleteMcpServer`: `POST /v1/{project_id}/wise-brain-manager/mcp-server/delete`.
    #[cfg(feature = "wise-brain")]
    fn mock_delete_mcp_server<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteMcpServerWhen, operations::DeleteMcpServerThen);
    /// Mocks `ShowMcpServer`: `GET /v1/{project_id}/wise-brain-manager/mcp-server/{mcp_server_id}`.
    #[cfg(feature = "wise-brain")]
    fn mock_show_mcp_server<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowMcpServerWhen, operations::ShowMcpServerThen);
    /// Mocks `UpdateMcpServer`: `PUT
    /// /v1/{project_id}/wise-brain-manager/mcp-server/{mcp_server_id}`.
    #[cfg(feature = "wise-brain")]
    fn mock_update_mcp_server<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateMcpServerWhen, operations::UpdateMcpServerThen);
    /// Mocks `CreatePluginConfig`: `POST /v1/{project_id}/wise-brain-manager/plugin-config`.
    #[cfg(feature = "wise-brain")]
    fn mock_create_plugin_config<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreatePluginConfigWhen,
            operations::CreatePluginConfigThen,
        );
    /// Mocks `ListPluginConfig`: `GET /v1/{project_id}/wise-brain-manager/plugin-config`.
    #[cfg(feature = "wise-brain")]
    fn mock_list_plugin_config<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListPluginConfigWhen, operations::ListPluginConfigThen);
    /// Mocks `DeletePluginConfig`: `POST /v1/{project_id}/wise-brain-manager/plugin-config/delete`.
    #[cfg(feature = "wise-brain")]
    fn mock_delete_plugin_config<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeletePluginConfigWhen,
            operations::DeletePluginConfigThen,
        );
    /// Mocks `ShowPluginConfig`: `GET
    /// /v1/{project_id}/wise-brain-manager/plugin-config/{plugin_config_id}`.
    #[cfg(feature = "wise-brain")]
    fn mock_show_plugin_config<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowPluginConfigWhen, operations::ShowPluginConfigThen);
    /// Mocks `UpdatePluginConfig`: `PUT
    /// /v1/{project_id}/wise-brain-manager/plugin-config/{plugin_config_id}`.
    #[cfg(feature = "wise-brain")]
    fn mock_update_plugin_config<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdatePluginConfigWhen,
            operations::UpdatePluginConfigThen,
        );
    /// Mocks `ShowPluginConfigDefaultInfo`: `GET
    /// /v1/{project_id}/wise-brain-manager/plugin-config-default`.
    #[cfg(feature = "wise-brain")]
    fn mock_show_plugin_config_default_info<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowPluginConfigDefaultInfoWhen,
            operations::ShowPluginConfigDefaultInfoThen,
        );
    /// Mocks `CreateRole`: `POST /v1/{project_id}/wise-brain-manager/role`.
    #[cfg(feature = "wise-brain")]
    fn mock_create_role<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateRoleWhen, operations::CreateRoleThen);
    /// Mocks `ListRole`: `GET /v1/{project_id}/wise-brain-manager/role`.
    #[cfg(feature = "wise-brain")]
    fn mock_list_role<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListRoleWhen, operations::ListRoleThen);
    /// Mocks `DeleteRole`: `POST /v1/{project_id}/wise-brain-manager/role/delete`.
    #[cfg(feature = "wise-brain")]
    fn mock_delete_role<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteRoleWhen, operations::DeleteRoleThen);
    /// Mocks `ShowRole`: `GET /v1/{project_id}/wise-brain-manager/role/{role_id}`.
    #[cfg(feature = "wise-brain")]
    fn mock_show_role<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowRoleWhen, operations::ShowRoleThen);
    /// Mocks `UpdateRole`: `PUT /v1/{project_id}/wise-brain-manager/role/{role_id}`.
    #[cfg(feature = "wise-brain")]
    fn mock_update_role<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateRoleWhen, operations::UpdateRoleThen);
}

impl MockServerExt for ::httpmock::MockServer {
    #[cfg(feature = "business-cards")]
    fn mock_create_digital_human_business_card<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateDigitalHumanBusinessCardWhen,
            operations::CreateDigitalHumanBusinessCardThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateDigitalHumanBusinessCardWhen::new(when),
                operations::CreateDigitalHumanBusinessCardThen::new(then),
            )
        })
    }

    #[cfg(feature = "business-cards")]
    fn mock_list_digital_human_business_card<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListDigitalHumanBusinessCardWhen,
            operations::ListDigitalHumanBusinessCardThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListDigitalHumanBusinessCardWhen::new(when),
                operations::ListDigitalHumanBusinessCardThen::new(then),
            )
        })
    }

    #[cfg(feature = "business-cards")]
    fn mock_delete_digital_human_business_card<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteDigitalHumanBusinessCardWhen,
            operations::DeleteDigitalHumanBusinessCardThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteDigitalHumanBusinessCardWhen::new(when),
                operations::DeleteDigitalHumanBusinessCardThen::new(then),
            )
        })
    }

    #[cfg(feature = "business-cards")]
    fn mock_show_digital_human_business_card<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowDigitalHumanBusinessCardWhen,
            operations::ShowDigitalHumanBusinessCardThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowDigitalHumanBusinessCardWhen::new(when),
                operations::ShowDigitalHumanBusinessCardThen::new(then),
            )
        })
    }

    #[cfg(feature = "business-cards")]
    fn mock_update_digital_human_business_card<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateDigitalHumanBusinessCardWhen,
            operations::UpdateDigitalHumanBusinessCardThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateDigitalHumanBusinessCardWhen::new(when),
                operations::UpdateDigitalHumanBusinessCardThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-knowledge")]
    fn mock_create_intent_and_question<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateIntentAndQuestionWhen,
            operations::CreateIntentAndQuestionThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateIntentAndQuestionWhen::new(when),
                operations::CreateIntentAndQuestionThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-knowledge")]
    fn mock_create_knowledge_intent<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateKnowledgeIntentWhen,
            operations::CreateKnowledgeIntentThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateKnowledgeIntentWhen::new(when),
                operations::CreateKnowledgeIntentThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-knowledge")]
    fn mock_list_knowledge_intent<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListKnowledgeIntentWhen,
            operations::ListKnowledgeIntentThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListKnowledgeIntentWhen::new(when),
                operations::ListKnowledgeIntentThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-knowledge")]
    fn mock_delete_knowledge_intent<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteKnowledgeIntentWhen,
            operations::DeleteKnowledgeIntentThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteKnowledgeIntentWhen::new(when),
                operations::DeleteKnowledgeIntentThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-knowledge")]
    fn mock_show_knowledge_intent<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowKnowledgeIntentWhen,
            operations::ShowKnowledgeIntentThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowKnowledgeIntentWhen::new(when),
                operations::ShowKnowledgeIntentThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-knowledge")]
    fn mock_update_knowledge_intent<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateKnowledgeIntentWhen,
            operations::UpdateKnowledgeIntentThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateKnowledgeIntentWhen::new(when),
                operations::UpdateKnowledgeIntentThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-knowledge")]
    fn mock_create_batch_knowledge_question<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateBatchKnowledgeQuestionWhen,
            operations::CreateBatchKnowledgeQuestionThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateBatchKnowledgeQuestionWhen::new(when),
                operations::CreateBatchKnowledgeQuestionThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-knowledge")]
    fn mock_update_batch_knowledge_question<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateBatchKnowledgeQuestionWhen,
            operations::UpdateBatchKnowledgeQuestionThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateBatchKnowledgeQuestionWhen::new(when),
                operations::UpdateBatchKnowledgeQuestionThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-knowledge")]
    fn mock_create_knowledge_question<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateKnowledgeQuestionWhen,
            operations::CreateKnowledgeQuestionThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateKnowledgeQuestionWhen::new(when),
                operations::CreateKnowledgeQuestionThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-knowledge")]
    fn mock_list_knowledge_question<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListKnowledgeQuestionWhen,
            operations::ListKnowledgeQuestionThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListKnowledgeQuestionWhen::new(when),
                operations::ListKnowledgeQuestionThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-knowledge")]
    fn mock_delete_knowledge_question<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteKnowledgeQuestionWhen,
            operations::DeleteKnowledgeQuestionThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteKnowledgeQuestionWhen::new(when),
                operations::DeleteKnowledgeQuestionThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-knowledge")]
    fn mock_show_knowledge_question<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowKnowledgeQuestionWhen,
            operations::ShowKnowledgeQuestionThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowKnowledgeQuestionWhen::new(when),
                operations::ShowKnowledgeQuestionThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-knowledge")]
    fn mock_update_knowledge_question<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateKnowledgeQuestionWhen,
            operations::UpdateKnowledgeQuestionThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateKnowledgeQuestionWhen::new(when),
                operations::UpdateKnowledgeQuestionThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-knowledge")]
    fn mock_create_knowledge_skill<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateKnowledgeSkillWhen,
            operations::CreateKnowledgeSkillThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateKnowledgeSkillWhen::new(when),
                operations::CreateKnowledgeSkillThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-knowledge")]
    fn mock_list_knowledge_skill<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListKnowledgeSkillWhen,
            operations::ListKnowledgeSkillThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListKnowledgeSkillWhen::new(when),
                operations::ListKnowledgeSkillThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-knowledge")]
    fn mock_delete_knowledge_skill<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteKnowledgeSkillWhen,
            operations::DeleteKnowledgeSkillThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteKnowledgeSkillWhen::new(when),
                operations::DeleteKnowledgeSkillThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-knowledge")]
    fn mock_export_knowledge_skill<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ExportKnowledgeSkillWhen,
            operations::ExportKnowledgeSkillThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ExportKnowledgeSkillWhen::new(when),
                operations::ExportKnowledgeSkillThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-knowledge")]
    fn mock_show_knowledge_skill<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowKnowledgeSkillWhen,
            operations::ShowKnowledgeSkillThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowKnowledgeSkillWhen::new(when),
                operations::ShowKnowledgeSkillThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-knowledge")]
    fn mock_update_knowledge_skill<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateKnowledgeSkillWhen,
            operations::UpdateKnowledgeSkillThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateKnowledgeSkillWhen::new(when),
                operations::UpdateKnowledgeSkillThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-robots")]
    fn mock_create_agency_with_role_type<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateAgencyWithRoleTypeWhen,
            operations::CreateAgencyWithRoleTypeThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateAgencyWithRoleTypeWhen::new(when),
                operations::CreateAgencyWithRoleTypeThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-robots")]
    fn mock_delete_agency_with_role_type<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteAgencyWithRoleTypeWhen,
            operations::DeleteAgencyWithRoleTypeThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteAgencyWithRoleTypeWhen::new(when),
                operations::DeleteAgencyWithRoleTypeThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-robots")]
    fn mock_show_agency<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowAgencyWhen, operations::ShowAgencyThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowAgencyWhen::new(when),
                operations::ShowAgencyThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-robots")]
    fn mock_create_robot<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateRobotWhen, operations::CreateRobotThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateRobotWhen::new(when),
                operations::CreateRobotThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-robots")]
    fn mock_list_robot<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListRobotWhen, operations::ListRobotThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListRobotWhen::new(when),
                operations::ListRobotThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-robots")]
    fn mock_delete_robot<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteRobotWhen, operations::DeleteRobotThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteRobotWhen::new(when),
                operations::DeleteRobotThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-robots")]
    fn mock_show_robot<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowRobotWhen, operations::ShowRobotThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowRobotWhen::new(when),
                operations::ShowRobotThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-robots")]
    fn mock_update_robot<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateRobotWhen, operations::UpdateRobotThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateRobotWhen::new(when),
                operations::UpdateRobotThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-robots")]
    fn mock_validate_robot<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ValidateRobotWhen, operations::ValidateRobotThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ValidateRobotWhen::new(when),
                operations::ValidateRobotThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-rooms")]
    fn mock_create_active_code<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateActiveCodeWhen, operations::CreateActiveCodeThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateActiveCodeWhen::new(when),
                operations::CreateActiveCodeThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-rooms")]
    fn mock_list_active_code<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListActiveCodeWhen, operations::ListActiveCodeThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListActiveCodeWhen::new(when),
                operations::ListActiveCodeThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-rooms")]
    fn mock_delete_active_code<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteActiveCodeWhen, operations::DeleteActiveCodeThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteActiveCodeWhen::new(when),
                operations::DeleteActiveCodeThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-rooms")]
    fn mock_reset_active_code<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ResetActiveCodeWhen, operations::ResetActiveCodeThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ResetActiveCodeWhen::new(when),
                operations::ResetActiveCodeThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-rooms")]
    fn mock_show_active_code<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowActiveCodeWhen, operations::ShowActiveCodeThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowActiveCodeWhen::new(when),
                operations::ShowActiveCodeThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-rooms")]
    fn mock_update_active_code<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateActiveCodeWhen, operations::UpdateActiveCodeThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateActiveCodeWhen::new(when),
                operations::UpdateActiveCodeThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-rooms")]
    fn mock_create_audio_record_config<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateAudioRecordConfigWhen,
            operations::CreateAudioRecordConfigThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateAudioRecordConfigWhen::new(when),
                operations::CreateAudioRecordConfigThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-rooms")]
    fn mock_delete_audio_record_config<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteAudioRecordConfigWhen,
            operations::DeleteAudioRecordConfigThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteAudioRecordConfigWhen::new(when),
                operations::DeleteAudioRecordConfigThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-rooms")]
    fn mock_show_audio_record_config<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowAudioRecordConfigWhen,
            operations::ShowAudioRecordConfigThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowAudioRecordConfigWhen::new(when),
                operations::ShowAudioRecordConfigThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-rooms")]
    fn mock_update_audio_record_config<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateAudioRecordConfigWhen,
            operations::UpdateAudioRecordConfigThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateAudioRecordConfigWhen::new(when),
                operations::UpdateAudioRecordConfigThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-rooms")]
    fn mock_create_dialog_url<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateDialogUrlWhen, operations::CreateDialogUrlThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateDialogUrlWhen::new(when),
                operations::CreateDialogUrlThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-rooms")]
    fn mock_list_smart_chat_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListSmartChatJobWhen, operations::ListSmartChatJobThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListSmartChatJobWhen::new(when),
                operations::ListSmartChatJobThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-rooms")]
    fn mock_start_smart_chat_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::StartSmartChatJobWhen, operations::StartSmartChatJobThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::StartSmartChatJobWhen::new(when),
                operations::StartSmartChatJobThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-rooms")]
    fn mock_show_smart_chat_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowSmartChatJobWhen, operations::ShowSmartChatJobThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowSmartChatJobWhen::new(when),
                operations::ShowSmartChatJobThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-rooms")]
    fn mock_stop_smart_chat_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::StopSmartChatJobWhen, operations::StopSmartChatJobThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::StopSmartChatJobWhen::new(when),
                operations::StopSmartChatJobThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-rooms")]
    fn mock_create_dialog_report_config<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateDialogReportConfigWhen,
            operations::CreateDialogReportConfigThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateDialogReportConfigWhen::new(when),
                operations::CreateDialogReportConfigThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-rooms")]
    fn mock_delete_dialog_report_config<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteDialogReportConfigWhen,
            operations::DeleteDialogReportConfigThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteDialogReportConfigWhen::new(when),
                operations::DeleteDialogReportConfigThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-rooms")]
    fn mock_show_dialog_report_config<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowDialogReportConfigWhen,
            operations::ShowDialogReportConfigThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowDialogReportConfigWhen::new(when),
                operations::ShowDialogReportConfigThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-rooms")]
    fn mock_update_dialog_report_config<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateDialogReportConfigWhen,
            operations::UpdateDialogReportConfigThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateDialogReportConfigWhen::new(when),
                operations::UpdateDialogReportConfigThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-rooms")]
    fn mock_create_once_code<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateOnceCodeWhen, operations::CreateOnceCodeThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateOnceCodeWhen::new(when),
                operations::CreateOnceCodeThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-rooms")]
    fn mock_create_smart_chat_room<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateSmartChatRoomWhen,
            operations::CreateSmartChatRoomThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateSmartChatRoomWhen::new(when),
                operations::CreateSmartChatRoomThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-rooms")]
    fn mock_list_smart_chat_rooms<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListSmartChatRoomsWhen,
            operations::ListSmartChatRoomsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListSmartChatRoomsWhen::new(when),
                operations::ListSmartChatRoomsThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-rooms")]
    fn mock_delete_smart_chat_room<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteSmartChatRoomWhen,
            operations::DeleteSmartChatRoomThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteSmartChatRoomWhen::new(when),
                operations::DeleteSmartChatRoomThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-rooms")]
    fn mock_show_smart_chat_room<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowSmartChatRoomWhen, operations::ShowSmartChatRoomThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowSmartChatRoomWhen::new(when),
                operations::ShowSmartChatRoomThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-rooms")]
    fn mock_update_smart_chat_room<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateSmartChatRoomWhen,
            operations::UpdateSmartChatRoomThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateSmartChatRoomWhen::new(when),
                operations::UpdateSmartChatRoomThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-speech")]
    fn mock_create_hot_question<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateHotQuestionWhen, operations::CreateHotQuestionThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateHotQuestionWhen::new(when),
                operations::CreateHotQuestionThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-speech")]
    fn mock_list_hot_question<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListHotQuestionWhen, operations::ListHotQuestionThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListHotQuestionWhen::new(when),
                operations::ListHotQuestionThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-speech")]
    fn mock_delete_hot_question<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteHotQuestionWhen, operations::DeleteHotQuestionThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteHotQuestionWhen::new(when),
                operations::DeleteHotQuestionThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-speech")]
    fn mock_show_hot_question<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowHotQuestionWhen, operations::ShowHotQuestionThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowHotQuestionWhen::new(when),
                operations::ShowHotQuestionThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-speech")]
    fn mock_update_hot_question<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateHotQuestionWhen, operations::UpdateHotQuestionThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateHotQuestionWhen::new(when),
                operations::UpdateHotQuestionThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-speech")]
    fn mock_create_hot_words<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateHotWordsWhen, operations::CreateHotWordsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateHotWordsWhen::new(when),
                operations::CreateHotWordsThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-speech")]
    fn mock_list_hot_words<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListHotWordsWhen, operations::ListHotWordsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListHotWordsWhen::new(when),
                operations::ListHotWordsThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-speech")]
    fn mock_delete_hot_words<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteHotWordsWhen, operations::DeleteHotWordsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteHotWordsWhen::new(when),
                operations::DeleteHotWordsThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-speech")]
    fn mock_show_hot_words<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowHotWordsWhen, operations::ShowHotWordsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowHotWordsWhen::new(when),
                operations::ShowHotWordsThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-speech")]
    fn mock_update_hot_words<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateHotWordsWhen, operations::UpdateHotWordsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateHotWordsWhen::new(when),
                operations::UpdateHotWordsThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-speech")]
    fn mock_show_hot_words_switch<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowHotWordsSwitchWhen,
            operations::ShowHotWordsSwitchThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowHotWordsSwitchWhen::new(when),
                operations::ShowHotWordsSwitchThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-speech")]
    fn mock_update_hot_words_switch<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateHotWordsSwitchWhen,
            operations::UpdateHotWordsSwitchThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateHotWordsSwitchWhen::new(when),
                operations::UpdateHotWordsSwitchThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-speech")]
    fn mock_batch_delete_pacify_words<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::BatchDeletePacifyWordsWhen,
            operations::BatchDeletePacifyWordsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::BatchDeletePacifyWordsWhen::new(when),
                operations::BatchDeletePacifyWordsThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-speech")]
    fn mock_create_pacify_words<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreatePacifyWordsWhen, operations::CreatePacifyWordsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreatePacifyWordsWhen::new(when),
                operations::CreatePacifyWordsThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-speech")]
    fn mock_list_pacify_words<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListPacifyWordsWhen, operations::ListPacifyWordsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListPacifyWordsWhen::new(when),
                operations::ListPacifyWordsThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-speech")]
    fn mock_delete_pacify_words<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeletePacifyWordsWhen, operations::DeletePacifyWordsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeletePacifyWordsWhen::new(when),
                operations::DeletePacifyWordsThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-speech")]
    fn mock_show_pacify_words<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowPacifyWordsWhen, operations::ShowPacifyWordsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowPacifyWordsWhen::new(when),
                operations::ShowPacifyWordsThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-speech")]
    fn mock_update_pacify_words<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdatePacifyWordsWhen, operations::UpdatePacifyWordsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdatePacifyWordsWhen::new(when),
                operations::UpdatePacifyWordsThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-speech")]
    fn mock_show_pacify_words_intent<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowPacifyWordsIntentWhen,
            operations::ShowPacifyWordsIntentThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowPacifyWordsIntentWhen::new(when),
                operations::ShowPacifyWordsIntentThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-speech")]
    fn mock_show_pacify_words_switch<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowPacifyWordsSwitchWhen,
            operations::ShowPacifyWordsSwitchThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowPacifyWordsSwitchWhen::new(when),
                operations::ShowPacifyWordsSwitchThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-speech")]
    fn mock_update_pacify_words_switch<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdatePacifyWordsSwitchWhen,
            operations::UpdatePacifyWordsSwitchThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdatePacifyWordsSwitchWhen::new(when),
                operations::UpdatePacifyWordsSwitchThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-speech")]
    fn mock_show_pacify_words_trigger_time<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowPacifyWordsTriggerTimeWhen,
            operations::ShowPacifyWordsTriggerTimeThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowPacifyWordsTriggerTimeWhen::new(when),
                operations::ShowPacifyWordsTriggerTimeThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-speech")]
    fn mock_update_pacify_words_trigger_time<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdatePacifyWordsTriggerTimeWhen,
            operations::UpdatePacifyWordsTriggerTimeThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdatePacifyWordsTriggerTimeWhen::new(when),
                operations::UpdatePacifyWordsTriggerTimeThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-speech")]
    fn mock_create_welcome_speech<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateWelcomeSpeechWhen,
            operations::CreateWelcomeSpeechThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateWelcomeSpeechWhen::new(when),
                operations::CreateWelcomeSpeechThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-speech")]
    fn mock_list_welcome_speech<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListWelcomeSpeechWhen, operations::ListWelcomeSpeechThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListWelcomeSpeechWhen::new(when),
                operations::ListWelcomeSpeechThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-speech")]
    fn mock_delete_welcome_speech<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteWelcomeSpeechWhen,
            operations::DeleteWelcomeSpeechThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteWelcomeSpeechWhen::new(when),
                operations::DeleteWelcomeSpeechThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-speech")]
    fn mock_show_welcome_speech<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowWelcomeSpeechWhen, operations::ShowWelcomeSpeechThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowWelcomeSpeechWhen::new(when),
                operations::ShowWelcomeSpeechThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-speech")]
    fn mock_update_welcome_speech<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateWelcomeSpeechWhen,
            operations::UpdateWelcomeSpeechThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateWelcomeSpeechWhen::new(when),
                operations::UpdateWelcomeSpeechThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-speech")]
    fn mock_show_welcome_speech_switch<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowWelcomeSpeechSwitchWhen,
            operations::ShowWelcomeSpeechSwitchThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowWelcomeSpeechSwitchWhen::new(when),
                operations::ShowWelcomeSpeechSwitchThen::new(then),
            )
        })
    }

    #[cfg(feature = "chat-speech")]
    fn mock_update_welcome_speech_switch<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateWelcomeSpeechSwitchWhen,
            operations::UpdateWelcomeSpeechSwitchThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateWelcomeSpeechSwitchWhen::new(when),
                operations::UpdateWelcomeSpeechSwitchThen::new(then),
            )
        })
    }

    #[cfg(feature = "digital-assets")]
    fn mock_list_assets<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListAssetsWhen, operations::ListAssetsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListAssetsWhen::new(when),
                operations::ListAssetsThen::new(then),
            )
        })
    }

    #[cfg(feature = "digital-assets")]
    fn mock_create_digital_asset<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateDigitalAssetWhen,
            operations::CreateDigitalAssetThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateDigitalAssetWhen::new(when),
                operations::CreateDigitalAssetThen::new(then),
            )
        })
    }

    #[cfg(feature = "digital-assets")]
    fn mock_show_asset<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowAssetWhen, operations::ShowAssetThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowAssetWhen::new(when),
                operations::ShowAssetThen::new(then),
            )
        })
    }

    #[cfg(feature = "digital-assets")]
    fn mock_update_digital_asset<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateDigitalAssetWhen,
            operations::UpdateDigitalAssetThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateDigitalAssetWhen::new(when),
                operations::UpdateDigitalAssetThen::new(then),
            )
        })
    }

    #[cfg(feature = "digital-assets")]
    fn mock_delete_asset<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteAssetWhen, operations::DeleteAssetThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteAssetWhen::new(when),
                operations::DeleteAssetThen::new(then),
            )
        })
    }

    #[cfg(feature = "digital-assets")]
    fn mock_restore_asset<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RestoreAssetWhen, operations::RestoreAssetThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RestoreAssetWhen::new(when),
                operations::RestoreAssetThen::new(then),
            )
        })
    }

    #[cfg(feature = "digital-assets")]
    fn mock_show_asset_replication_info<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowAssetReplicationInfoWhen,
            operations::ShowAssetReplicationInfoThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowAssetReplicationInfoWhen::new(when),
                operations::ShowAssetReplicationInfoThen::new(then),
            )
        })
    }

    #[cfg(feature = "digital-assets")]
    fn mock_create_asset_by_replication_info<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateAssetByReplicationInfoWhen,
            operations::CreateAssetByReplicationInfoThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateAssetByReplicationInfoWhen::new(when),
                operations::CreateAssetByReplicationInfoThen::new(then),
            )
        })
    }

    #[cfg(feature = "digital-assets")]
    fn mock_list_asset_summary<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListAssetSummaryWhen, operations::ListAssetSummaryThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListAssetSummaryWhen::new(when),
                operations::ListAssetSummaryThen::new(then),
            )
        })
    }

    #[cfg(feature = "digital-assets")]
    fn mock_batch_execute_asset_action<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::BatchExecuteAssetActionWhen,
            operations::BatchExecuteAssetActionThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::BatchExecuteAssetActionWhen::new(when),
                operations::BatchExecuteAssetActionThen::new(then),
            )
        })
    }

    #[cfg(feature = "digital-assets")]
    fn mock_list_transfer_asset_jobs<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListTransferAssetJobsWhen,
            operations::ListTransferAssetJobsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListTransferAssetJobsWhen::new(when),
                operations::ListTransferAssetJobsThen::new(then),
            )
        })
    }

    #[cfg(feature = "digital-assets")]
    fn mock_transfer_asset<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::TransferAssetWhen, operations::TransferAssetThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::TransferAssetWhen::new(when),
                operations::TransferAssetThen::new(then),
            )
        })
    }

    #[cfg(feature = "digital-assets")]
    fn mock_show_transfer_asset_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowTransferAssetJobWhen,
            operations::ShowTransferAssetJobThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowTransferAssetJobWhen::new(when),
                operations::ShowTransferAssetJobThen::new(then),
            )
        })
    }

    #[cfg(feature = "digital-assets")]
    fn mock_execute_transfer_asset_action<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ExecuteTransferAssetActionWhen,
            operations::ExecuteTransferAssetActionThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ExecuteTransferAssetActionWhen::new(when),
                operations::ExecuteTransferAssetActionThen::new(then),
            )
        })
    }

    #[cfg(feature = "digital-human-videos")]
    fn mock_list_digital_human_video<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListDigitalHumanVideoWhen,
            operations::ListDigitalHumanVideoThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListDigitalHumanVideoWhen::new(when),
                operations::ListDigitalHumanVideoThen::new(then),
            )
        })
    }

    #[cfg(feature = "digital-human-videos")]
    fn mock_create_2d_digital_human_video<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::Create2dDigitalHumanVideoWhen,
            operations::Create2dDigitalHumanVideoThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::Create2dDigitalHumanVideoWhen::new(when),
                operations::Create2dDigitalHumanVideoThen::new(then),
            )
        })
    }

    #[cfg(feature = "digital-human-videos")]
    fn mock_show_2d_digital_human_video<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::Show2dDigitalHumanVideoWhen,
            operations::Show2dDigitalHumanVideoThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::Show2dDigitalHumanVideoWhen::new(when),
                operations::Show2dDigitalHumanVideoThen::new(then),
            )
        })
    }

    #[cfg(feature = "digital-human-videos")]
    fn mock_cancel_2d_digital_human_video<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::Cancel2dDigitalHumanVideoWhen,
            operations::Cancel2dDigitalHumanVideoThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::Cancel2dDigitalHumanVideoWhen::new(when),
                operations::Cancel2dDigitalHumanVideoThen::new(then),
            )
        })
    }

    #[cfg(feature = "digital-human-videos")]
    fn mock_create_photo_digital_human_video<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreatePhotoDigitalHumanVideoWhen,
            operations::CreatePhotoDigitalHumanVideoThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreatePhotoDigitalHumanVideoWhen::new(when),
                operations::CreatePhotoDigitalHumanVideoThen::new(then),
            )
        })
    }

    #[cfg(feature = "digital-human-videos")]
    fn mock_show_photo_digital_human_video<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowPhotoDigitalHumanVideoWhen,
            operations::ShowPhotoDigitalHumanVideoThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowPhotoDigitalHumanVideoWhen::new(when),
                operations::ShowPhotoDigitalHumanVideoThen::new(then),
            )
        })
    }

    #[cfg(feature = "digital-human-videos")]
    fn mock_cancel_photo_digital_human_video<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CancelPhotoDigitalHumanVideoWhen,
            operations::CancelPhotoDigitalHumanVideoThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CancelPhotoDigitalHumanVideoWhen::new(when),
                operations::CancelPhotoDigitalHumanVideoThen::new(then),
            )
        })
    }

    #[cfg(feature = "files")]
    fn mock_create_file<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateFileWhen, operations::CreateFileThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateFileWhen::new(when),
                operations::CreateFileThen::new(then),
            )
        })
    }

    #[cfg(feature = "files")]
    fn mock_delete_file<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteFileWhen, operations::DeleteFileThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteFileWhen::new(when),
                operations::DeleteFileThen::new(then),
            )
        })
    }

    #[cfg(feature = "files")]
    fn mock_confirm_file_upload<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ConfirmFileUploadWhen, operations::ConfirmFileUploadThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ConfirmFileUploadWhen::new(when),
                operations::ConfirmFileUploadThen::new(then),
            )
        })
    }

    #[cfg(feature = "files")]
    fn mock_create_large_file<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateLargeFileWhen, operations::CreateLargeFileThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateLargeFileWhen::new(when),
                operations::CreateLargeFileThen::new(then),
            )
        })
    }

    #[cfg(feature = "import-export")]
    fn mock_delete_task<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteTaskWhen, operations::DeleteTaskThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteTaskWhen::new(when),
                operations::DeleteTaskThen::new(then),
            )
        })
    }

    #[cfg(feature = "import-export")]
    fn mock_show_task<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowTaskWhen, operations::ShowTaskThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowTaskWhen::new(when),
                operations::ShowTaskThen::new(then),
            )
        })
    }

    #[cfg(feature = "import-export")]
    fn mock_download_result_file<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DownloadResultFileWhen,
            operations::DownloadResultFileThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DownloadResultFileWhen::new(when),
                operations::DownloadResultFileThen::new(then),
            )
        })
    }

    #[cfg(feature = "import-export")]
    fn mock_download_template<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DownloadTemplateWhen, operations::DownloadTemplateThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DownloadTemplateWhen::new(when),
                operations::DownloadTemplateThen::new(then),
            )
        })
    }

    #[cfg(feature = "import-export")]
    fn mock_export_resource<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ExportResourceWhen, operations::ExportResourceThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ExportResourceWhen::new(when),
                operations::ExportResourceThen::new(then),
            )
        })
    }

    #[cfg(feature = "import-export")]
    fn mock_import_resource<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ImportResourceWhen, operations::ImportResourceThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ImportResourceWhen::new(when),
                operations::ImportResourceThen::new(then),
            )
        })
    }

    #[cfg(feature = "import-export")]
    fn mock_search_task<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::SearchTaskWhen, operations::SearchTaskThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::SearchTaskWhen::new(when),
                operations::SearchTaskThen::new(then),
            )
        })
    }

    #[cfg(feature = "live-interaction-rules")]
    fn mock_create_interaction_rule<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateInteractionRuleWhen,
            operations::CreateInteractionRuleThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateInteractionRuleWhen::new(when),
                operations::CreateInteractionRuleThen::new(then),
            )
        })
    }

    #[cfg(feature = "live-interaction-rules")]
    fn mock_create_interaction_rule_group<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateInteractionRuleGroupWhen,
            operations::CreateInteractionRuleGroupThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateInteractionRuleGroupWhen::new(when),
                operations::CreateInteractionRuleGroupThen::new(then),
            )
        })
    }

    #[cfg(feature = "live-interaction-rules")]
    fn mock_list_interaction_rule_groups<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListInteractionRuleGroupsWhen,
            operations::ListInteractionRuleGroupsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListInteractionRuleGroupsWhen::new(when),
                operations::ListInteractionRuleGroupsThen::new(then),
            )
        })
    }

    #[cfg(feature = "live-interaction-rules")]
    fn mock_delete_interaction_rule<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteInteractionRuleWhen,
            operations::DeleteInteractionRuleThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteInteractionRuleWhen::new(when),
                operations::DeleteInteractionRuleThen::new(then),
            )
        })
    }

    #[cfg(feature = "live-interaction-rules")]
    fn mock_update_interaction_rule<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateInteractionRuleWhen,
            operations::UpdateInteractionRuleThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateInteractionRuleWhen::new(when),
                operations::UpdateInteractionRuleThen::new(then),
            )
        })
    }

    #[cfg(feature = "live-interaction-rules")]
    fn mock_delete_interaction_rule_group<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteInteractionRuleGroupWhen,
            operations::DeleteInteractionRuleGroupThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteInteractionRuleGroupWhen::new(when),
                operations::DeleteInteractionRuleGroupThen::new(then),
            )
        })
    }

    #[cfg(feature = "live-interaction-rules")]
    fn mock_show_interaction_rule_group<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowInteractionRuleGroupWhen,
            operations::ShowInteractionRuleGroupThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowInteractionRuleGroupWhen::new(when),
                operations::ShowInteractionRuleGroupThen::new(then),
            )
        })
    }

    #[cfg(feature = "live-interaction-rules")]
    fn mock_update_interaction_rule_group<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateInteractionRuleGroupWhen,
            operations::UpdateInteractionRuleGroupThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateInteractionRuleGroupWhen::new(when),
                operations::UpdateInteractionRuleGroupThen::new(then),
            )
        })
    }

    #[cfg(feature = "live-interaction-rules")]
    fn mock_list_interaction_rule_groups_summary<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListInteractionRuleGroupsSummaryWhen,
            operations::ListInteractionRuleGroupsSummaryThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListInteractionRuleGroupsSummaryWhen::new(when),
                operations::ListInteractionRuleGroupsSummaryThen::new(then),
            )
        })
    }

    #[cfg(feature = "live-platforms")]
    fn mock_create_live_platform<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateLivePlatformWhen,
            operations::CreateLivePlatformThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateLivePlatformWhen::new(when),
                operations::CreateLivePlatformThen::new(then),
            )
        })
    }

    #[cfg(feature = "live-platforms")]
    fn mock_list_live_platforms<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListLivePlatformsWhen, operations::ListLivePlatformsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListLivePlatformsWhen::new(when),
                operations::ListLivePlatformsThen::new(then),
            )
        })
    }

    #[cfg(feature = "live-platforms")]
    fn mock_delete_live_platform<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteLivePlatformWhen,
            operations::DeleteLivePlatformThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteLivePlatformWhen::new(when),
                operations::DeleteLivePlatformThen::new(then),
            )
        })
    }

    #[cfg(feature = "live-platforms")]
    fn mock_show_live_platform<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowLivePlatformWhen, operations::ShowLivePlatformThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowLivePlatformWhen::new(when),
                operations::ShowLivePlatformThen::new(then),
            )
        })
    }

    #[cfg(feature = "live-platforms")]
    fn mock_update_live_platform<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateLivePlatformWhen,
            operations::UpdateLivePlatformThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateLivePlatformWhen::new(when),
                operations::UpdateLivePlatformThen::new(then),
            )
        })
    }

    #[cfg(feature = "live-platforms")]
    fn mock_list_live_platform_products<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListLivePlatformProductsWhen,
            operations::ListLivePlatformProductsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListLivePlatformProductsWhen::new(when),
                operations::ListLivePlatformProductsThen::new(then),
            )
        })
    }

    #[cfg(feature = "live-platforms")]
    fn mock_list_live_platform_access_types<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListLivePlatformAccessTypesWhen,
            operations::ListLivePlatformAccessTypesThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListLivePlatformAccessTypesWhen::new(when),
                operations::ListLivePlatformAccessTypesThen::new(then),
            )
        })
    }

    #[cfg(feature = "live-rooms")]
    fn mock_show_smart_live_user_config<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowSmartLiveUserConfigWhen,
            operations::ShowSmartLiveUserConfigThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowSmartLiveUserConfigWhen::new(when),
                operations::ShowSmartLiveUserConfigThen::new(then),
            )
        })
    }

    #[cfg(feature = "live-rooms")]
    fn mock_update_smart_live_user_config<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateSmartLiveUserConfigWhen,
            operations::UpdateSmartLiveUserConfigThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateSmartLiveUserConfigWhen::new(when),
                operations::UpdateSmartLiveUserConfigThen::new(then),
            )
        })
    }

    #[cfg(feature = "live-rooms")]
    fn mock_batch_confirm_live_commands<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::BatchConfirmLiveCommandsWhen,
            operations::BatchConfirmLiveCommandsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::BatchConfirmLiveCommandsWhen::new(when),
                operations::BatchConfirmLiveCommandsThen::new(then),
            )
        })
    }

    #[cfg(feature = "live-rooms")]
    fn mock_execute_smart_live_command<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ExecuteSmartLiveCommandWhen,
            operations::ExecuteSmartLiveCommandThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ExecuteSmartLiveCommandWhen::new(when),
                operations::ExecuteSmartLiveCommandThen::new(then),
            )
        })
    }

    #[cfg(feature = "live-rooms")]
    fn mock_list_insert_commands<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListInsertCommandsWhen,
            operations::ListInsertCommandsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListInsertCommandsWhen::new(when),
                operations::ListInsertCommandsThen::new(then),
            )
        })
    }

    #[cfg(feature = "live-rooms")]
    fn mock_list_smart_live<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListSmartLiveWhen, operations::ListSmartLiveThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListSmartLiveWhen::new(when),
                operations::ListSmartLiveThen::new(then),
            )
        })
    }

    #[cfg(feature = "live-rooms")]
    fn mock_start_smart_live<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::StartSmartLiveWhen, operations::StartSmartLiveThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::StartSmartLiveWhen::new(when),
                operations::StartSmartLiveThen::new(then),
            )
        })
    }

    #[cfg(feature = "live-rooms")]
    fn mock_list_smart_live_jobs<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListSmartLiveJobsWhen, operations::ListSmartLiveJobsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListSmartLiveJobsWhen::new(when),
                operations::ListSmartLiveJobsThen::new(then),
            )
        })
    }

    #[cfg(feature = "live-rooms")]
    fn mock_list_smart_live_rule_commands<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListSmartLiveRuleCommandsWhen,
            operations::ListSmartLiveRuleCommandsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListSmartLiveRuleCommandsWhen::new(when),
                operations::ListSmartLiveRuleCommandsThen::new(then),
            )
        })
    }

    #[cfg(feature = "live-rooms")]
    fn mock_list_smart_live_script_commands<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListSmartLiveScriptCommandsWhen,
            operations::ListSmartLiveScriptCommandsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListSmartLiveScriptCommandsWhen::new(when),
                operations::ListSmartLiveScriptCommandsThen::new(then),
            )
        })
    }

    #[cfg(feature = "live-rooms")]
    fn mock_report_live_events<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ReportLiveEventsWhen, operations::ReportLiveEventsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ReportLiveEventsWhen::new(when),
                operations::ReportLiveEventsThen::new(then),
            )
        })
    }

    #[cfg(feature = "live-rooms")]
    fn mock_show_smart_live<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowSmartLiveWhen, operations::ShowSmartLiveThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowSmartLiveWhen::new(when),
                operations::ShowSmartLiveThen::new(then),
            )
        })
    }

    #[cfg(feature = "live-rooms")]
    fn mock_stop_smart_live<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::StopSmartLiveWhen, operations::StopSmartLiveThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::StopSmartLiveWhen::new(when),
                operations::StopSmartLiveThen::new(then),
            )
        })
    }

    #[cfg(feature = "live-rooms")]
    fn mock_confirm_smart_live_room<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ConfirmSmartLiveRoomWhen,
            operations::ConfirmSmartLiveRoomThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ConfirmSmartLiveRoomWhen::new(when),
                operations::ConfirmSmartLiveRoomThen::new(then),
            )
        })
    }

    #[cfg(feature = "live-rooms")]
    fn mock_create_smart_live_room<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateSmartLiveRoomWhen,
            operations::CreateSmartLiveRoomThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateSmartLiveRoomWhen::new(when),
                operations::CreateSmartLiveRoomThen::new(then),
            )
        })
    }

    #[cfg(feature = "live-rooms")]
    fn mock_list_smart_live_rooms<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListSmartLiveRoomsWhen,
            operations::ListSmartLiveRoomsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListSmartLiveRoomsWhen::new(when),
                operations::ListSmartLiveRoomsThen::new(then),
            )
        })
    }

    #[cfg(feature = "live-rooms")]
    fn mock_delete_smart_live_room<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteSmartLiveRoomWhen,
            operations::DeleteSmartLiveRoomThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteSmartLiveRoomWhen::new(when),
                operations::DeleteSmartLiveRoomThen::new(then),
            )
        })
    }

    #[cfg(feature = "live-rooms")]
    fn mock_show_smart_live_room<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowSmartLiveRoomWhen, operations::ShowSmartLiveRoomThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowSmartLiveRoomWhen::new(when),
                operations::ShowSmartLiveRoomThen::new(then),
            )
        })
    }

    #[cfg(feature = "live-rooms")]
    fn mock_update_smart_live_room<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateSmartLiveRoomWhen,
            operations::UpdateSmartLiveRoomThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateSmartLiveRoomWhen::new(when),
                operations::UpdateSmartLiveRoomThen::new(then),
            )
        })
    }

    #[cfg(feature = "live-rooms")]
    fn mock_show_live_warning_info<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowLiveWarningInfoWhen,
            operations::ShowLiveWarningInfoThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowLiveWarningInfoWhen::new(when),
                operations::ShowLiveWarningInfoThen::new(then),
            )
        })
    }

    #[cfg(feature = "model-training")]
    fn mock_list_2d_model_training_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::List2dModelTrainingJobWhen,
            operations::List2dModelTrainingJobThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::List2dModelTrainingJobWhen::new(when),
                operations::List2dModelTrainingJobThen::new(then),
            )
        })
    }

    #[cfg(feature = "model-training")]
    fn mock_create_2d_model_training_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::Create2dModelTrainingJobWhen,
            operations::Create2dModelTrainingJobThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::Create2dModelTrainingJobWhen::new(when),
                operations::Create2dModelTrainingJobThen::new(then),
            )
        })
    }

    #[cfg(feature = "model-training")]
    fn mock_show_2d_model_training_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::Show2dModelTrainingJobWhen,
            operations::Show2dModelTrainingJobThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::Show2dModelTrainingJobWhen::new(when),
                operations::Show2dModelTrainingJobThen::new(then),
            )
        })
    }

    #[cfg(feature = "model-training")]
    fn mock_update_2d_model_training_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::Update2dModelTrainingJobWhen,
            operations::Update2dModelTrainingJobThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::Update2dModelTrainingJobWhen::new(when),
                operations::Update2dModelTrainingJobThen::new(then),
            )
        })
    }

    #[cfg(feature = "model-training")]
    fn mock_delete_2d_model_training_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::Delete2dModelTrainingJobWhen,
            operations::Delete2dModelTrainingJobThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::Delete2dModelTrainingJobWhen::new(when),
                operations::Delete2dModelTrainingJobThen::new(then),
            )
        })
    }

    #[cfg(feature = "model-training")]
    fn mock_execute_2d_model_training_command<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::Execute2dModelTrainingCommandWhen,
            operations::Execute2dModelTrainingCommandThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::Execute2dModelTrainingCommandWhen::new(when),
                operations::Execute2dModelTrainingCommandThen::new(then),
            )
        })
    }

    #[cfg(feature = "model-training")]
    fn mock_download_2d_model_training_encrypt_file<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::Download2dModelTrainingEncryptFileWhen,
            operations::Download2dModelTrainingEncryptFileThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::Download2dModelTrainingEncryptFileWhen::new(when),
                operations::Download2dModelTrainingEncryptFileThen::new(then),
            )
        })
    }

    #[cfg(feature = "orders")]
    fn mock_create_order<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateOrderWhen, operations::CreateOrderThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateOrderWhen::new(when),
                operations::CreateOrderThen::new(then),
            )
        })
    }

    #[cfg(feature = "photo-detection")]
    fn mock_create_photo_detection<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreatePhotoDetectionWhen,
            operations::CreatePhotoDetectionThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreatePhotoDetectionWhen::new(when),
                operations::CreatePhotoDetectionThen::new(then),
            )
        })
    }

    #[cfg(feature = "photo-detection")]
    fn mock_show_photo_detection<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowPhotoDetectionWhen,
            operations::ShowPhotoDetectionThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowPhotoDetectionWhen::new(when),
                operations::ShowPhotoDetectionThen::new(then),
            )
        })
    }

    #[cfg(feature = "picture-modeling")]
    fn mock_list_picture_modeling_jobs<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListPictureModelingJobsWhen,
            operations::ListPictureModelingJobsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListPictureModelingJobsWhen::new(when),
                operations::ListPictureModelingJobsThen::new(then),
            )
        })
    }

    #[cfg(feature = "picture-modeling")]
    fn mock_create_picture_modeling_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreatePictureModelingJobWhen,
            operations::CreatePictureModelingJobThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreatePictureModelingJobWhen::new(when),
                operations::CreatePictureModelingJobThen::new(then),
            )
        })
    }

    #[cfg(feature = "picture-modeling")]
    fn mock_show_picture_modeling_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowPictureModelingJobWhen,
            operations::ShowPictureModelingJobThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowPictureModelingJobWhen::new(when),
                operations::ShowPictureModelingJobThen::new(then),
            )
        })
    }

    #[cfg(feature = "picture-modeling")]
    fn mock_create_picture_modeling_by_url_job<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreatePictureModelingByUrlJobWhen,
            operations::CreatePictureModelingByUrlJobThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreatePictureModelingByUrlJobWhen::new(when),
                operations::CreatePictureModelingByUrlJobThen::new(then),
            )
        })
    }

    #[cfg(feature = "picture-modeling")]
    fn mock_list_styles<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListStylesWhen, operations::ListStylesThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListStylesWhen::new(when),
                operations::ListStylesThen::new(then),
            )
        })
    }

    #[cfg(feature = "products")]
    fn mock_create_product<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateProductWhen, operations::CreateProductThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateProductWhen::new(when),
                operations::CreateProductThen::new(then),
            )
        })
    }

    #[cfg(feature = "products")]
    fn mock_list_products<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListProductsWhen, operations::ListProductsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListProductsWhen::new(when),
                operations::ListProductsThen::new(then),
            )
        })
    }

    #[cfg(feature = "products")]
    fn mock_delete_product<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteProductWhen, operations::DeleteProductThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteProductWhen::new(when),
                operations::DeleteProductThen::new(then),
            )
        })
    }

    #[cfg(feature = "products")]
    fn mock_show_product<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowProductWhen, operations::ShowProductThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowProductWhen::new(when),
                operations::ShowProductThen::new(then),
            )
        })
    }

    #[cfg(feature = "products")]
    fn mock_update_product<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateProductWhen, operations::UpdateProductThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateProductWhen::new(when),
                operations::UpdateProductThen::new(then),
            )
        })
    }

    #[cfg(feature = "products")]
    fn mock_set_product_asset<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::SetProductAssetWhen, operations::SetProductAssetThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::SetProductAssetWhen::new(when),
                operations::SetProductAssetThen::new(then),
            )
        })
    }

    #[cfg(feature = "subtitles")]
    fn mock_create_subtitle_file<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateSubtitleFileWhen,
            operations::CreateSubtitleFileThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateSubtitleFileWhen::new(when),
                operations::CreateSubtitleFileThen::new(then),
            )
        })
    }

    #[cfg(feature = "subtitles")]
    fn mock_show_subtitle_file<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowSubtitleFileWhen, operations::ShowSubtitleFileThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowSubtitleFileWhen::new(when),
                operations::ShowSubtitleFileThen::new(then),
            )
        })
    }

    #[cfg(feature = "tenants")]
    fn mock_bind_user_asset_resource<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::BindUserAssetResourceWhen,
            operations::BindUserAssetResourceThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::BindUserAssetResourceWhen::new(when),
                operations::BindUserAssetResourceThen::new(then),
            )
        })
    }

    #[cfg(feature = "tenants")]
    fn mock_count_tenant_resources<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CountTenantResourcesWhen,
            operations::CountTenantResourcesThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CountTenantResourcesWhen::new(when),
                operations::CountTenantResourcesThen::new(then),
            )
        })
    }

    #[cfg(feature = "tenants")]
    fn mock_delete_tenant_user_configuration<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteTenantUserConfigurationWhen,
            operations::DeleteTenantUserConfigurationThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteTenantUserConfigurationWhen::new(when),
                operations::DeleteTenantUserConfigurationThen::new(then),
            )
        })
    }

    #[cfg(feature = "tenants")]
    fn mock_set_tenant_user_configuration<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::SetTenantUserConfigurationWhen,
            operations::SetTenantUserConfigurationThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::SetTenantUserConfigurationWhen::new(when),
                operations::SetTenantUserConfigurationThen::new(then),
            )
        })
    }

    #[cfg(feature = "tenants")]
    fn mock_show_tenant_user_configuration<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowTenantUserConfigurationWhen,
            operations::ShowTenantUserConfigurationThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowTenantUserConfigurationWhen::new(when),
                operations::ShowTenantUserConfigurationThen::new(then),
            )
        })
    }

    #[cfg(feature = "tenants")]
    fn mock_list_tenant_resources<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListTenantResourcesWhen,
            operations::ListTenantResourcesThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListTenantResourcesWhen::new(when),
                operations::ListTenantResourcesThen::new(then),
            )
        })
    }

    #[cfg(feature = "tenants")]
    fn mock_set_tenant_notice_configuration<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::SetTenantNoticeConfigurationWhen,
            operations::SetTenantNoticeConfigurationThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::SetTenantNoticeConfigurationWhen::new(when),
                operations::SetTenantNoticeConfigurationThen::new(then),
            )
        })
    }

    #[cfg(feature = "tenants")]
    fn mock_show_tenant_notice_configuration<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowTenantNoticeConfigurationWhen,
            operations::ShowTenantNoticeConfigurationThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowTenantNoticeConfigurationWhen::new(when),
                operations::ShowTenantNoticeConfigurationThen::new(then),
            )
        })
    }

    #[cfg(feature = "tenants")]
    fn mock_show_resource_usage<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowResourceUsageWhen, operations::ShowResourceUsageThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowResourceUsageWhen::new(when),
                operations::ShowResourceUsageThen::new(then),
            )
        })
    }

    #[cfg(feature = "tenants")]
    fn mock_list_tenant_assignment_records<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListTenantAssignmentRecordsWhen,
            operations::ListTenantAssignmentRecordsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListTenantAssignmentRecordsWhen::new(when),
                operations::ListTenantAssignmentRecordsThen::new(then),
            )
        })
    }

    #[cfg(feature = "tenants")]
    fn mock_show_tenant_service_configs<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowTenantServiceConfigsWhen,
            operations::ShowTenantServiceConfigsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowTenantServiceConfigsWhen::new(when),
                operations::ShowTenantServiceConfigsThen::new(then),
            )
        })
    }

    #[cfg(feature = "tenants")]
    fn mock_update_tenant_service_configs<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateTenantServiceConfigsWhen,
            operations::UpdateTenantServiceConfigsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateTenantServiceConfigsWhen::new(when),
                operations::UpdateTenantServiceConfigsThen::new(then),
            )
        })
    }

    #[cfg(feature = "tenants")]
    fn mock_sign_agreement<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::SignAgreementWhen, operations::SignAgreementThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::SignAgreementWhen::new(when),
                operations::SignAgreementThen::new(then),
            )
        })
    }

    #[cfg(feature = "tenants")]
    fn mock_sign_special_agreement<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::SignSpecialAgreementWhen,
            operations::SignSpecialAgreementThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::SignSpecialAgreementWhen::new(when),
                operations::SignSpecialAgreementThen::new(then),
            )
        })
    }

    #[cfg(feature = "text-to-speech")]
    fn mock_check_voice_asset<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CheckVoiceAssetWhen, operations::CheckVoiceAssetThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CheckVoiceAssetWhen::new(when),
                operations::CheckVoiceAssetThen::new(then),
            )
        })
    }

    #[cfg(feature = "text-to-speech")]
    fn mock_list_tts_jobs<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListTtsJobsWhen, operations::ListTtsJobsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListTtsJobsWhen::new(when),
                operations::ListTtsJobsThen::new(then),
            )
        })
    }

    #[cfg(feature = "text-to-speech")]
    fn mock_list_tts_phonetic_symbols<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListTtsPhoneticSymbolsWhen,
            operations::ListTtsPhoneticSymbolsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListTtsPhoneticSymbolsWhen::new(when),
                operations::ListTtsPhoneticSymbolsThen::new(then),
            )
        })
    }

    #[cfg(feature = "text-to-speech")]
    fn mock_create_async_tts_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateAsyncTtsJobWhen, operations::CreateAsyncTtsJobThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateAsyncTtsJobWhen::new(when),
                operations::CreateAsyncTtsJobThen::new(then),
            )
        })
    }

    #[cfg(feature = "text-to-speech")]
    fn mock_create_tts_audition<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateTtsAuditionWhen, operations::CreateTtsAuditionThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateTtsAuditionWhen::new(when),
                operations::CreateTtsAuditionThen::new(then),
            )
        })
    }

    #[cfg(feature = "text-to-speech")]
    fn mock_show_async_tts_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowAsyncTtsJobWhen, operations::ShowAsyncTtsJobThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowAsyncTtsJobWhen::new(when),
                operations::ShowAsyncTtsJobThen::new(then),
            )
        })
    }

    #[cfg(feature = "text-to-speech")]
    fn mock_show_tts_audition_file<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowTtsAuditionFileWhen,
            operations::ShowTtsAuditionFileThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowTtsAuditionFileWhen::new(when),
                operations::ShowTtsAuditionFileThen::new(then),
            )
        })
    }

    #[cfg(feature = "text-to-speech")]
    fn mock_create_tts_once_code<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateTtsOnceCodeWhen, operations::CreateTtsOnceCodeThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateTtsOnceCodeWhen::new(when),
                operations::CreateTtsOnceCodeThen::new(then),
            )
        })
    }

    #[cfg(feature = "text-to-speech")]
    fn mock_create_tts_vocabulary<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateTtsVocabularyWhen,
            operations::CreateTtsVocabularyThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateTtsVocabularyWhen::new(when),
                operations::CreateTtsVocabularyThen::new(then),
            )
        })
    }

    #[cfg(feature = "text-to-speech")]
    fn mock_delete_tts_vocabularies<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteTtsVocabulariesWhen,
            operations::DeleteTtsVocabulariesThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteTtsVocabulariesWhen::new(when),
                operations::DeleteTtsVocabulariesThen::new(then),
            )
        })
    }

    #[cfg(feature = "text-to-speech")]
    fn mock_list_tts_vocabularies<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListTtsVocabulariesWhen,
            operations::ListTtsVocabulariesThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListTtsVocabulariesWhen::new(when),
                operations::ListTtsVocabulariesThen::new(then),
            )
        })
    }

    #[cfg(feature = "text-to-speech")]
    fn mock_create_tts_vocabulary_group<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateTtsVocabularyGroupWhen,
            operations::CreateTtsVocabularyGroupThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateTtsVocabularyGroupWhen::new(when),
                operations::CreateTtsVocabularyGroupThen::new(then),
            )
        })
    }

    #[cfg(feature = "text-to-speech")]
    fn mock_list_tts_vocabulary_groups<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListTtsVocabularyGroupsWhen,
            operations::ListTtsVocabularyGroupsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListTtsVocabularyGroupsWhen::new(when),
                operations::ListTtsVocabularyGroupsThen::new(then),
            )
        })
    }

    #[cfg(feature = "text-to-speech")]
    fn mock_delete_tts_vocabulary_group<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteTtsVocabularyGroupWhen,
            operations::DeleteTtsVocabularyGroupThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteTtsVocabularyGroupWhen::new(when),
                operations::DeleteTtsVocabularyGroupThen::new(then),
            )
        })
    }

    #[cfg(feature = "text-to-speech")]
    fn mock_rename_tts_vocabulary_group<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RenameTtsVocabularyGroupWhen,
            operations::RenameTtsVocabularyGroupThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RenameTtsVocabularyGroupWhen::new(when),
                operations::RenameTtsVocabularyGroupThen::new(then),
            )
        })
    }

    #[cfg(feature = "text-to-speech")]
    fn mock_save_tts_tenant_config<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::SaveTtsTenantConfigWhen,
            operations::SaveTtsTenantConfigThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::SaveTtsTenantConfigWhen::new(when),
                operations::SaveTtsTenantConfigThen::new(then),
            )
        })
    }

    #[cfg(feature = "text-to-speech")]
    fn mock_list_tts_tenant_configs<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListTtsTenantConfigsWhen,
            operations::ListTtsTenantConfigsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListTtsTenantConfigsWhen::new(when),
                operations::ListTtsTenantConfigsThen::new(then),
            )
        })
    }

    #[cfg(feature = "text-to-speech")]
    fn mock_update_tts_vocabulary<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateTtsVocabularyWhen,
            operations::UpdateTtsVocabularyThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateTtsVocabularyWhen::new(when),
                operations::UpdateTtsVocabularyThen::new(then),
            )
        })
    }

    #[cfg(feature = "text-to-speech")]
    fn mock_set_tts_group_assets<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::SetTtsGroupAssetsWhen, operations::SetTtsGroupAssetsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::SetTtsGroupAssetsWhen::new(when),
                operations::SetTtsGroupAssetsThen::new(then),
            )
        })
    }

    #[cfg(feature = "usage")]
    fn mock_show_usage_summary<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowUsageSummaryWhen, operations::ShowUsageSummaryThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowUsageSummaryWhen::new(when),
                operations::ShowUsageSummaryThen::new(then),
            )
        })
    }

    #[cfg(feature = "usage")]
    fn mock_list_usage<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListUsageWhen, operations::ListUsageThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListUsageWhen::new(when),
                operations::ListUsageThen::new(then),
            )
        })
    }

    #[cfg(feature = "user-quotas")]
    fn mock_create_user_quotas<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateUserQuotasWhen, operations::CreateUserQuotasThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateUserQuotasWhen::new(when),
                operations::CreateUserQuotasThen::new(then),
            )
        })
    }

    #[cfg(feature = "user-quotas")]
    fn mock_list_user_quotas<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListUserQuotasWhen, operations::ListUserQuotasThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListUserQuotasWhen::new(when),
                operations::ListUserQuotasThen::new(then),
            )
        })
    }

    #[cfg(feature = "user-quotas")]
    fn mock_delete_user_quotas<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteUserQuotasWhen, operations::DeleteUserQuotasThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteUserQuotasWhen::new(when),
                operations::DeleteUserQuotasThen::new(then),
            )
        })
    }

    #[cfg(feature = "user-quotas")]
    fn mock_update_user_quotas<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateUserQuotasWhen, operations::UpdateUserQuotasThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateUserQuotasWhen::new(when),
                operations::UpdateUserQuotasThen::new(then),
            )
        })
    }

    #[cfg(feature = "video-scripts")]
    fn mock_list_video_scripts<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListVideoScriptsWhen, operations::ListVideoScriptsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListVideoScriptsWhen::new(when),
                operations::ListVideoScriptsThen::new(then),
            )
        })
    }

    #[cfg(feature = "video-scripts")]
    fn mock_create_video_scripts<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateVideoScriptsWhen,
            operations::CreateVideoScriptsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateVideoScriptsWhen::new(when),
                operations::CreateVideoScriptsThen::new(then),
            )
        })
    }

    #[cfg(feature = "video-scripts")]
    fn mock_show_video_script<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowVideoScriptWhen, operations::ShowVideoScriptThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowVideoScriptWhen::new(when),
                operations::ShowVideoScriptThen::new(then),
            )
        })
    }

    #[cfg(feature = "video-scripts")]
    fn mock_update_video_script<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateVideoScriptWhen, operations::UpdateVideoScriptThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateVideoScriptWhen::new(when),
                operations::UpdateVideoScriptThen::new(then),
            )
        })
    }

    #[cfg(feature = "video-scripts")]
    fn mock_delete_video_script<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteVideoScriptWhen, operations::DeleteVideoScriptThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteVideoScriptWhen::new(when),
                operations::DeleteVideoScriptThen::new(then),
            )
        })
    }

    #[cfg(feature = "video-scripts")]
    fn mock_copy_video_scripts<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CopyVideoScriptsWhen, operations::CopyVideoScriptsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CopyVideoScriptsWhen::new(when),
                operations::CopyVideoScriptsThen::new(then),
            )
        })
    }

    #[cfg(feature = "voice-training")]
    fn mock_show_voice_training_quotas<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowVoiceTrainingQuotasWhen,
            operations::ShowVoiceTrainingQuotasThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowVoiceTrainingQuotasWhen::new(when),
                operations::ShowVoiceTrainingQuotasThen::new(then),
            )
        })
    }

    #[cfg(feature = "voice-training")]
    fn mock_commit_short_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CommitShortJobWhen, operations::CommitShortJobThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CommitShortJobWhen::new(when),
                operations::CommitShortJobThen::new(then),
            )
        })
    }

    #[cfg(feature = "voice-training")]
    fn mock_show_short_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowShortJobWhen, operations::ShowShortJobThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowShortJobWhen::new(when),
                operations::ShowShortJobThen::new(then),
            )
        })
    }

    #[cfg(feature = "voice-training")]
    fn mock_commit_voice_training_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CommitVoiceTrainingJobWhen,
            operations::CommitVoiceTrainingJobThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CommitVoiceTrainingJobWhen::new(when),
                operations::CommitVoiceTrainingJobThen::new(then),
            )
        })
    }

    #[cfg(feature = "voice-training")]
    fn mock_delete_voice_training_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteVoiceTrainingJobWhen,
            operations::DeleteVoiceTrainingJobThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteVoiceTrainingJobWhen::new(when),
                operations::DeleteVoiceTrainingJobThen::new(then),
            )
        })
    }

    #[cfg(feature = "voice-training")]
    fn mock_show_voice_training_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowVoiceTrainingJobWhen,
            operations::ShowVoiceTrainingJobThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowVoiceTrainingJobWhen::new(when),
                operations::ShowVoiceTrainingJobThen::new(then),
            )
        })
    }

    #[cfg(feature = "voice-training")]
    fn mock_confirm_training_segment<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ConfirmTrainingSegmentWhen,
            operations::ConfirmTrainingSegmentThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ConfirmTrainingSegmentWhen::new(when),
                operations::ConfirmTrainingSegmentThen::new(then),
            )
        })
    }

    #[cfg(feature = "voice-training")]
    fn mock_show_training_segment_info<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowTrainingSegmentInfoWhen,
            operations::ShowTrainingSegmentInfoThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowTrainingSegmentInfoWhen::new(when),
                operations::ShowTrainingSegmentInfoThen::new(then),
            )
        })
    }

    #[cfg(feature = "voice-training")]
    fn mock_create_short_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateShortJobWhen, operations::CreateShortJobThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateShortJobWhen::new(when),
                operations::CreateShortJobThen::new(then),
            )
        })
    }

    #[cfg(feature = "voice-training")]
    fn mock_create_training_advance_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateTrainingAdvanceJobWhen,
            operations::CreateTrainingAdvanceJobThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateTrainingAdvanceJobWhen::new(when),
                operations::CreateTrainingAdvanceJobThen::new(then),
            )
        })
    }

    #[cfg(feature = "voice-training")]
    fn mock_create_training_basic_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateTrainingBasicJobWhen,
            operations::CreateTrainingBasicJobThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateTrainingBasicJobWhen::new(when),
                operations::CreateTrainingBasicJobThen::new(then),
            )
        })
    }

    #[cfg(feature = "voice-training")]
    fn mock_create_training_middle_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateTrainingMiddleJobWhen,
            operations::CreateTrainingMiddleJobThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateTrainingMiddleJobWhen::new(when),
                operations::CreateTrainingMiddleJobThen::new(then),
            )
        })
    }

    #[cfg(feature = "voice-training")]
    fn mock_create_training_third_party_job<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateTrainingThirdPartyJobWhen,
            operations::CreateTrainingThirdPartyJobThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateTrainingThirdPartyJobWhen::new(when),
                operations::CreateTrainingThirdPartyJobThen::new(then),
            )
        })
    }

    #[cfg(feature = "voice-training")]
    fn mock_list_job_operation_log<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListJobOperationLogWhen,
            operations::ListJobOperationLogThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListJobOperationLogWhen::new(when),
                operations::ListJobOperationLogThen::new(then),
            )
        })
    }

    #[cfg(feature = "voice-training")]
    fn mock_list_voice_training_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListVoiceTrainingJobWhen,
            operations::ListVoiceTrainingJobThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListVoiceTrainingJobWhen::new(when),
                operations::ListVoiceTrainingJobThen::new(then),
            )
        })
    }

    #[cfg(feature = "voice-training")]
    fn mock_set_job_batch_name<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::SetJobBatchNameWhen, operations::SetJobBatchNameThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::SetJobBatchNameWhen::new(when),
                operations::SetJobBatchNameThen::new(then),
            )
        })
    }

    #[cfg(feature = "voice-training")]
    fn mock_download_voice_training_encrypted_file<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DownloadVoiceTrainingEncryptedFileWhen,
            operations::DownloadVoiceTrainingEncryptedFileThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DownloadVoiceTrainingEncryptedFileWhen::new(when),
                operations::DownloadVoiceTrainingEncryptedFileThen::new(then),
            )
        })
    }

    #[cfg(feature = "voice-training")]
    fn mock_show_job_audit_result<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowJobAuditResultWhen,
            operations::ShowJobAuditResultThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowJobAuditResultWhen::new(when),
                operations::ShowJobAuditResultThen::new(then),
            )
        })
    }

    #[cfg(feature = "voice-training")]
    fn mock_show_job_uploading_address<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowJobUploadingAddressWhen,
            operations::ShowJobUploadingAddressThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowJobUploadingAddressWhen::new(when),
                operations::ShowJobUploadingAddressThen::new(then),
            )
        })
    }

    #[cfg(feature = "voice-training")]
    fn mock_show_voice_recording_durations<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowVoiceRecordingDurationsWhen,
            operations::ShowVoiceRecordingDurationsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowVoiceRecordingDurationsWhen::new(when),
                operations::ShowVoiceRecordingDurationsThen::new(then),
            )
        })
    }

    #[cfg(feature = "voice-training")]
    fn mock_show_user_review_attachment_uploading_address<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowUserReviewAttachmentUploadingAddressWhen,
            operations::ShowUserReviewAttachmentUploadingAddressThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowUserReviewAttachmentUploadingAddressWhen::new(when),
                operations::ShowUserReviewAttachmentUploadingAddressThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain-knowledge")]
    fn mock_create_document<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateDocumentWhen, operations::CreateDocumentThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateDocumentWhen::new(when),
                operations::CreateDocumentThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain-knowledge")]
    fn mock_list_document_info<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListDocumentInfoWhen, operations::ListDocumentInfoThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListDocumentInfoWhen::new(when),
                operations::ListDocumentInfoThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain-knowledge")]
    fn mock_delete_document<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteDocumentWhen, operations::DeleteDocumentThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteDocumentWhen::new(when),
                operations::DeleteDocumentThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain-knowledge")]
    fn mock_download_document<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DownloadDocumentWhen, operations::DownloadDocumentThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DownloadDocumentWhen::new(when),
                operations::DownloadDocumentThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain-knowledge")]
    fn mock_show_document_info<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowDocumentInfoWhen, operations::ShowDocumentInfoThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowDocumentInfoWhen::new(when),
                operations::ShowDocumentInfoThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain-knowledge")]
    fn mock_update_document<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateDocumentWhen, operations::UpdateDocumentThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateDocumentWhen::new(when),
                operations::UpdateDocumentThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain-knowledge")]
    fn mock_list_document_segment<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListDocumentSegmentWhen,
            operations::ListDocumentSegmentThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListDocumentSegmentWhen::new(when),
                operations::ListDocumentSegmentThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain-knowledge")]
    fn mock_preview_document_segment<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::PreviewDocumentSegmentWhen,
            operations::PreviewDocumentSegmentThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::PreviewDocumentSegmentWhen::new(when),
                operations::PreviewDocumentSegmentThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain-knowledge")]
    fn mock_start_document_segment<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::StartDocumentSegmentWhen,
            operations::StartDocumentSegmentThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::StartDocumentSegmentWhen::new(when),
                operations::StartDocumentSegmentThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain-knowledge")]
    fn mock_update_document_segment_info<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateDocumentSegmentInfoWhen,
            operations::UpdateDocumentSegmentInfoThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateDocumentSegmentInfoWhen::new(when),
                operations::UpdateDocumentSegmentInfoThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain-knowledge")]
    fn mock_update_document_segment_param<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateDocumentSegmentParamWhen,
            operations::UpdateDocumentSegmentParamThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateDocumentSegmentParamWhen::new(when),
                operations::UpdateDocumentSegmentParamThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain-knowledge")]
    fn mock_check_recall_knowledge_library<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CheckRecallKnowledgeLibraryWhen,
            operations::CheckRecallKnowledgeLibraryThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CheckRecallKnowledgeLibraryWhen::new(when),
                operations::CheckRecallKnowledgeLibraryThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain-knowledge")]
    fn mock_create_knowledge_library<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateKnowledgeLibraryWhen,
            operations::CreateKnowledgeLibraryThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateKnowledgeLibraryWhen::new(when),
                operations::CreateKnowledgeLibraryThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain-knowledge")]
    fn mock_list_knowledge_library<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListKnowledgeLibraryWhen,
            operations::ListKnowledgeLibraryThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListKnowledgeLibraryWhen::new(when),
                operations::ListKnowledgeLibraryThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain-knowledge")]
    fn mock_delete_knowledge_library<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteKnowledgeLibraryWhen,
            operations::DeleteKnowledgeLibraryThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteKnowledgeLibraryWhen::new(when),
                operations::DeleteKnowledgeLibraryThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain-knowledge")]
    fn mock_show_knowledge_library<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowKnowledgeLibraryWhen,
            operations::ShowKnowledgeLibraryThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowKnowledgeLibraryWhen::new(when),
                operations::ShowKnowledgeLibraryThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain-knowledge")]
    fn mock_update_knowledge_library<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateKnowledgeLibraryWhen,
            operations::UpdateKnowledgeLibraryThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateKnowledgeLibraryWhen::new(when),
                operations::UpdateKnowledgeLibraryThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain-knowledge")]
    fn mock_create_question_answer<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateQuestionAnswerWhen,
            operations::CreateQuestionAnswerThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateQuestionAnswerWhen::new(when),
                operations::CreateQuestionAnswerThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain-knowledge")]
    fn mock_list_question_answer<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListQuestionAnswerWhen,
            operations::ListQuestionAnswerThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListQuestionAnswerWhen::new(when),
                operations::ListQuestionAnswerThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain-knowledge")]
    fn mock_delete_question_answer<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteQuestionAnswerWhen,
            operations::DeleteQuestionAnswerThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteQuestionAnswerWhen::new(when),
                operations::DeleteQuestionAnswerThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain-knowledge")]
    fn mock_show_question_answer<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowQuestionAnswerWhen,
            operations::ShowQuestionAnswerThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowQuestionAnswerWhen::new(when),
                operations::ShowQuestionAnswerThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain-knowledge")]
    fn mock_update_question_answer<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateQuestionAnswerWhen,
            operations::UpdateQuestionAnswerThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateQuestionAnswerWhen::new(when),
                operations::UpdateQuestionAnswerThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain")]
    fn mock_create_instruction_library<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateInstructionLibraryWhen,
            operations::CreateInstructionLibraryThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateInstructionLibraryWhen::new(when),
                operations::CreateInstructionLibraryThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain")]
    fn mock_list_instruction_library<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListInstructionLibraryWhen,
            operations::ListInstructionLibraryThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListInstructionLibraryWhen::new(when),
                operations::ListInstructionLibraryThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain")]
    fn mock_delete_instruction_library<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteInstructionLibraryWhen,
            operations::DeleteInstructionLibraryThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteInstructionLibraryWhen::new(when),
                operations::DeleteInstructionLibraryThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain")]
    fn mock_show_instruction_library<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowInstructionLibraryWhen,
            operations::ShowInstructionLibraryThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowInstructionLibraryWhen::new(when),
                operations::ShowInstructionLibraryThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain")]
    fn mock_update_instruction_library<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateInstructionLibraryWhen,
            operations::UpdateInstructionLibraryThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateInstructionLibraryWhen::new(when),
                operations::UpdateInstructionLibraryThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain")]
    fn mock_create_instruction<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateInstructionWhen, operations::CreateInstructionThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateInstructionWhen::new(when),
                operations::CreateInstructionThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain")]
    fn mock_list_instruction<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListInstructionWhen, operations::ListInstructionThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListInstructionWhen::new(when),
                operations::ListInstructionThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain")]
    fn mock_delete_instruction<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteInstructionWhen, operations::DeleteInstructionThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteInstructionWhen::new(when),
                operations::DeleteInstructionThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain")]
    fn mock_show_instruction<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowInstructionWhen, operations::ShowInstructionThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowInstructionWhen::new(when),
                operations::ShowInstructionThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain")]
    fn mock_update_instruction<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateInstructionWhen, operations::UpdateInstructionThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateInstructionWhen::new(when),
                operations::UpdateInstructionThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain")]
    fn mock_create_interactive_chat<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateInteractiveChatWhen,
            operations::CreateInteractiveChatThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateInteractiveChatWhen::new(when),
                operations::CreateInteractiveChatThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain")]
    fn mock_create_llm_config<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateLlmConfigWhen, operations::CreateLlmConfigThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateLlmConfigWhen::new(when),
                operations::CreateLlmConfigThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain")]
    fn mock_list_llm_config<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListLlmConfigWhen, operations::ListLlmConfigThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListLlmConfigWhen::new(when),
                operations::ListLlmConfigThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain")]
    fn mock_delete_llm_config<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteLlmConfigWhen, operations::DeleteLlmConfigThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteLlmConfigWhen::new(when),
                operations::DeleteLlmConfigThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain")]
    fn mock_show_llm_config<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowLlmConfigWhen, operations::ShowLlmConfigThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowLlmConfigWhen::new(when),
                operations::ShowLlmConfigThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain")]
    fn mock_update_llm_config<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateLlmConfigWhen, operations::UpdateLlmConfigThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateLlmConfigWhen::new(when),
                operations::UpdateLlmConfigThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain")]
    fn mock_create_mcp_server<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateMcpServerWhen, operations::CreateMcpServerThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateMcpServerWhen::new(when),
                operations::CreateMcpServerThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain")]
    fn mock_list_mcp_server<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListMcpServerWhen, operations::ListMcpServerThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListMcpServerWhen::new(when),
                operations::ListMcpServerThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain")]
    fn mock_delete_mcp_server<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteMcpServerWhen, operations::DeleteMcpServerThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteMcpServerWhen::new(when),
                operations::DeleteMcpServerThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain")]
    fn mock_show_mcp_server<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowMcpServerWhen, operations::ShowMcpServerThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowMcpServerWhen::new(when),
                operations::ShowMcpServerThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain")]
    fn mock_update_mcp_server<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateMcpServerWhen, operations::UpdateMcpServerThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateMcpServerWhen::new(when),
                operations::UpdateMcpServerThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain")]
    fn mock_create_plugin_config<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreatePluginConfigWhen,
            operations::CreatePluginConfigThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreatePluginConfigWhen::new(when),
                operations::CreatePluginConfigThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain")]
    fn mock_list_plugin_config<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListPluginConfigWhen, operations::ListPluginConfigThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListPluginConfigWhen::new(when),
                operations::ListPluginConfigThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain")]
    fn mock_delete_plugin_config<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeletePluginConfigWhen,
            operations::DeletePluginConfigThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeletePluginConfigWhen::new(when),
                operations::DeletePluginConfigThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain")]
    fn mock_show_plugin_config<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowPluginConfigWhen, operations::ShowPluginConfigThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowPluginConfigWhen::new(when),
                operations::ShowPluginConfigThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain")]
    fn mock_update_plugin_config<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdatePluginConfigWhen,
            operations::UpdatePluginConfigThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdatePluginConfigWhen::new(when),
                operations::UpdatePluginConfigThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain")]
    fn mock_show_plugin_config_default_info<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowPluginConfigDefaultInfoWhen,
            operations::ShowPluginConfigDefaultInfoThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowPluginConfigDefaultInfoWhen::new(when),
                operations::ShowPluginConfigDefaultInfoThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain")]
    fn mock_create_role<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateRoleWhen, operations::CreateRoleThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateRoleWhen::new(when),
                operations::CreateRoleThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain")]
    fn mock_list_role<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListRoleWhen, operations::ListRoleThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListRoleWhen::new(when),
                operations::ListRoleThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain")]
    fn mock_delete_role<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteRoleWhen, operations::DeleteRoleThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteRoleWhen::new(when),
                operations::DeleteRoleThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain")]
    fn mock_show_role<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowRoleWhen, operations::ShowRoleThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowRoleWhen::new(when),
                operations::ShowRoleThen::new(then),
            )
        })
    }

    #[cfg(feature = "wise-brain")]
    fn mock_update_role<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateRoleWhen, operations::UpdateRoleThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateRoleWhen::new(when),
                operations::UpdateRoleThen::new(then),
            )
        })
    }
}
