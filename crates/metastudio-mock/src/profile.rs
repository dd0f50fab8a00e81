//! Conventions of MetaStudio that its contract cannot express.

use std::time::Duration;

use huaweicloud_mock::{ErrorKind, RecentOnly, ServiceProfile};

/// Thirty days, as the length of "the last month" of the video list.
const LAST_MONTH: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// Returns MetaStudio's profile: its error codes, its special rules, and names that look real.
pub fn profile() -> ServiceProfile {
    ServiceProfile::new("MetaStudio")
        .error(ErrorKind::Forbidden, "MSS.00000005", "Forbidden")
        .error(
            ErrorKind::InvalidParameter,
            "MSS.00000003",
            "Invalid parameter",
        )
        .error(ErrorKind::NotFound, "MSS.00000002", "Not Found")
        .error(ErrorKind::Internal, "MSS.00000004", "Internal Error")
        .recent_only(
            "ListDigitalHumanVideo",
            RecentOnly::new("create_time", LAST_MONTH).lifted_by(["create_since", "create_until"]),
        )
        .shared_id("script_id")
        .values("batch_name", ["spring", "summer", "pilot", "批次一"])
        .values("tags", ["studio", "news", "retail", "2025", "教育"])
        .values(
            "optional_training_location",
            ["cn-north-4", "cn-east-3", "ap-southeast-3"],
        )
        .values(
            "style_id",
            ["system_male_001", "system_female_001", "system_female_002"],
        )
        .values("language", ["zh_CN", "en_US"])
        .values(
            "app_user_id",
            [
                "example-user-0001",
                "example-user-0002",
                "example-user-0003",
            ],
        )
}
