//! Plausible values for members that a schema says little about, by their names.

use super::draw::Draw;
use crate::profile::{ErrorKind, ServiceProfile};

const NAMES: [&str; 8] = [
    "Museum guide",
    "Weather presenter",
    "Middleware desk",
    "Lecturer",
    "新闻主播",
    "客服小华",
    "产品讲解员",
    "Mascot",
];

const TITLES: [&str; 6] = [
    "Spring sale",
    "Birthday card",
    "Onboarding lesson",
    "开学典礼",
    "产品介绍",
    "Morning news",
];

/// Whether an element in a phase has a member that belongs to some phases, by the member's name;
/// `None` for all other members.
pub(super) fn in_phase(member: &str, phase: &str) -> Option<bool> {
    if member.starts_with("error_info") {
        return Some(phase == "failed");
    }
    match member {
        "start_time" => Some(!matches!(phase, "waiting" | "attention")),
        "end_time" => Some(!matches!(
            phase,
            "waiting" | "attention" | "running" | "suspended"
        )),
        _ => None,
    }
}

/// Whether the service sets a field of a job as the job moves on, by the field's name.
pub(crate) fn follows_from_phase(field: &str) -> bool {
    field == "progress" || in_phase(field, "").is_some()
}

/// Whether a member is a time, by its name.
pub(crate) fn is_time(member: &str) -> bool {
    member.ends_with("_time") || member.ends_with("_at")
}

/// Whether a member is the time of creation, by its name.
pub(crate) fn is_creation(member: &str) -> bool {
    is_time(member) && member.contains("create")
}

/// Whether a member is the time of the latest change, by its name.
pub(crate) fn is_change(member: &str) -> bool {
    is_time(member) && (member.contains("update") || member.contains("modif"))
}

/// A value for a text member, if its name tells what it is.
pub(super) fn text(profile: &ServiceProfile, member: &str, draw: Draw) -> Option<String> {
    if let Some(values) = profile.values.get(member) {
        return draw.pick(values).cloned();
    }
    let failure = || profile.error_code(ErrorKind::Internal);
    match member {
        "error_code" => return Some(failure().code),
        "error_msg" => return Some(failure().message),
        _ => {}
    }
    let number = draw.numbered(0).below(9) + 1;
    if member == "asset_name" || member.ends_with("title") {
        return draw.pick(&TITLES).map(|title| format!("{title} {number}"));
    }
    if member == "name" || member.ends_with("_name") {
        return draw.pick(&NAMES).map(|name| format!("{name} {number}"));
    }
    if member == "contact" || member.ends_with("phone") {
        return Some(format!("100000000{:02}", draw.below(100)));
    }
    if profile.shared_ids.iter().any(|own| own == member) {
        // Several elements share one, so that looking for it finds more than one.
        return Some(Draw::seeded(draw.below(20) as u64).named(member).hex());
    }
    if member == "id" || member.ends_with("_id") {
        return Some(draw.hex());
    }
    if member.ends_with("url") || member.ends_with("urls") {
        let file = draw.hex();
        return Some(format!(
            "https://example.com/{member}/{file}?signature=not-a-real-one"
        ));
    }
    None
}
