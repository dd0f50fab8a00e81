//! The date on which a page was last changed.

/// Returns the date in a line that states when the page was updated.
pub(super) fn updated(texts: &[&str]) -> Option<Box<str>> {
    const WORDS: [&str; 4] = ["更新时间", "最近更新", "Updated on", "Updated at"];
    let mut lines = texts
        .iter()
        .filter(|text| WORDS.iter().any(|word| text.contains(word)));
    lines.find_map(|text| first(text))
}

/// Returns the date in the name of a file.
pub(super) fn in_name(name: &str) -> Option<Box<str>> {
    first(name.rsplit(['/', '\\']).next().unwrap_or(name))
}

/// Returns the first valid `YYYY-MM-DD` in a text.
fn first(text: &str) -> Option<Box<str>> {
    const LENGTH: usize = 10;
    text.char_indices().find_map(|(index, _)| {
        let found = text.get(index..index + LENGTH)?;
        let alone = !text.get(..index)?.ends_with(|c: char| c.is_ascii_digit())
            && !text
                .get(index + LENGTH..)?
                .starts_with(|c: char| c.is_ascii_digit());
        (alone && is_date(found)).then(|| found.into())
    })
}

fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let number = |text: &str, digits: usize| {
        let digital = text.len() == digits && text.chars().all(|c| c.is_ascii_digit());
        digital.then(|| text.parse::<u32>().ok()).flatten()
    };
    match parts.as_slice() {
        [year, month, day] => {
            number(year, 4).is_some()
                && number(month, 2).is_some_and(|month| (1..=12).contains(&month))
                && number(day, 2).is_some_and(|day| (1..=31).contains(&day))
        }
        _ => false,
    }
}
