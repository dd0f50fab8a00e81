//! Plausible values for fields by their names, where a schema gives no details.

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

/// Whether an element in a phase has a field that belongs to some phases, by the name of the field;
/// `None` for all other fields.
pub(super) fn in_phase(field: &str, phase: &str) -> Option<bool> {
    if field.starts_with("error_info") {
        return Some(phase == "failed");
    }
    match field {
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

/// Whether a caller needs a field to go on, by its name: it says where to send content.
pub(super) fn is_upload(field: &str) -> bool {
    let names = [
        "upload_url",
        "upload_urls",
        "uploading_url",
        "uploading_urls",
    ];
    names.iter().any(|name| field.ends_with(name))
}

/// Whether a field is a time, by its name: `end_time`, `created_at`, or `createdAt`.
pub(crate) fn is_time(field: &str) -> bool {
    let ends = |word: &str, suffix: &str| {
        let before = field
            .strip_suffix(word)
            .and_then(|rest| rest.chars().next_back());
        field.ends_with(suffix) || before.is_some_and(|last| last.is_ascii_lowercase())
    };
    ends("Time", "_time") || ends("At", "_at")
}

/// Whether a field is the time of creation, by its name.
pub(crate) fn is_creation(field: &str) -> bool {
    is_time(field) && field.to_ascii_lowercase().contains("creat")
}

/// Whether a field is the time of the latest change, by its name.
pub(crate) fn is_change(field: &str) -> bool {
    let lower = field.to_ascii_lowercase();
    is_time(field) && (lower.contains("update") || lower.contains("modif"))
}

/// Returns a value for a text field, if its name implies one.
pub(super) fn text(profile: &ServiceProfile, field: &str, draw: Draw) -> Option<String> {
    if let Some(values) = profile.values.get(field) {
        return draw.pick(values).cloned();
    }
    let failure = || profile.error_code(ErrorKind::Internal);
    match field {
        "error_code" => return Some(failure().code),
        "error_msg" => return Some(failure().message),
        _ => {}
    }
    let number = draw.numbered(0).below(9) + 1;
    if field == "asset_name" || field.ends_with("title") {
        return draw.pick(&TITLES).map(|title| format!("{title} {number}"));
    }
    if field == "name" || field.ends_with("_name") {
        return draw.pick(&NAMES).map(|name| format!("{name} {number}"));
    }
    if field == "contact" || field.ends_with("phone") {
        return Some(format!("100000000{:02}", draw.below(100)));
    }
    if profile.shared_ids.iter().any(|own| own == field) {
        // Several elements share one, so that looking for it finds more than one.
        return Some(Draw::seeded(draw.below(20) as u64).named(field).hex());
    }
    if field == "id" || field.ends_with("_id") {
        return Some(draw.hex());
    }
    if field.ends_with("url") || field.ends_with("urls") {
        let file = draw.hex();
        return Some(format!(
            "https://example.com/{field}/{file}?signature=not-a-real-one"
        ));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{is_change, is_creation, is_time};

    #[test]
    fn times_are_recognized_in_every_spelling() {
        for (field, expected) in [
            ("create_time", [true, true, false]),
            ("created_at", [true, true, false]),
            ("createdAt", [true, true, false]),
            ("createTime", [true, true, false]),
            ("creation_time", [true, true, false]),
            ("updatedAt", [true, false, true]),
            ("lastModifiedTime", [true, false, true]),
            ("last_modified_time", [true, false, true]),
            ("end_time", [true, false, false]),
            ("endTime", [true, false, false]),
            ("format", [false, false, false]),
            ("CAT", [false, false, false]),
            ("At", [false, false, false]),
            ("overtime", [false, false, false]),
            ("created", [false, false, false]),
        ] {
            assert_eq!(
                [is_time(field), is_creation(field), is_change(field)],
                expected,
                "{field}"
            );
        }
    }
}
