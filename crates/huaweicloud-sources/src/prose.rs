//! Values, bounds and defaults that the vendor's descriptions state in words.
//!
//! The descriptions are Chinese, with line breaks flattened to spaces. Only unambiguous wordings
//! are used; everything else in a text stays unknown.

use std::collections::HashSet;

use serde_json::Number;

use api_contract::model::Listing;

/// Returns the text with its character references resolved.
pub(crate) fn plain(text: &str) -> String {
    let mut plain = text.replace("\\&quot;", "\"");
    for (reference, character) in [
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&#x3D;", "="),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&amp;", "&"),
    ] {
        plain = plain.replace(reference, character);
    }
    plain
}

/// Returns the values in a list of bullets, each `* VALUE：words`.
///
/// The mark of the first value is that of the list; bullets of the other mark group or explain the
/// values, and notes (after `>`) have bullets of their own. The list is complete if every bullet of
/// its mark has a value. Under the heading of allowed values one bullet is enough.
pub(crate) fn values(text: &str) -> Option<Listing<&str>> {
    let bullets: Vec<Bullet<'_>> = bullets(text).filter(|bullet| !bullet.note).collect();
    let mark = bullets.iter().find(|bullet| bullet.value.is_some())?.mark;
    let mut values: Vec<&str> = Vec::new();
    let mut known: HashSet<&str> = HashSet::new();
    let mut complete = true;
    for bullet in bullets.iter().filter(|bullet| bullet.mark == mark) {
        match bullet.value {
            Some(value) if known.insert(value) => values.push(value),
            Some(_) => {}
            None => complete = false,
        }
    }
    // Bullets may also name headers, or the fields of JSON in a string.
    let of_something_else = text.contains("头域") || text.to_ascii_lowercase().contains("json");
    let constants = |value: &&str| !value.contains(|c: char| c.is_ascii_lowercase());
    if of_something_else && !values.iter().all(constants) {
        return None;
    }
    let enough = if text.contains(ALLOWED) { 1 } else { 2 };
    (values.len() >= enough).then_some(Listing {
        items: values,
        complete,
    })
}

const ALLOWED: &str = "取值范围";

struct Bullet<'t> {
    mark: char,
    value: Option<&'t str>,
    note: bool,
}

/// Returns the bullets of a text: a mark between spaces.
fn bullets(text: &str) -> impl Iterator<Item = Bullet<'_>> {
    text.match_indices(['*', '-']).filter_map(|(at, mark)| {
        let before = text.get(..at)?;
        let after = text.get(at + 1..)?;
        let apart = before.is_empty() || before.ends_with(' ');
        (apart && after.starts_with(' ')).then(|| Bullet {
            mark: if mark == "*" { '*' } else { '-' },
            value: value(after.trim_start()),
            note: before.trim_end().ends_with('>'),
        })
    })
}

/// Returns the value that a bullet begins with.
fn value(bullet: &str) -> Option<&str> {
    let (token, rest) = token(bullet)?;
    rest.trim_start().starts_with(['：', ':']).then_some(token)
}

/// Returns the leading word of ASCII letters, digits and `_.-`, and the rest.
fn token(text: &str) -> Option<(&str, &str)> {
    let word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-');
    let end = text.find(|c| !word(c)).unwrap_or(text.len());
    let (token, rest) = text.split_at_checked(end)?;
    token
        .starts_with(|c: char| c.is_ascii_alphanumeric())
        .then_some((token, rest))
}

/// Returns the default of a missing value, as text; `fits` decides whether a value may be this
/// text.
///
/// The word must be alone, unless it is among the listed values.
pub(crate) fn default<'t>(text: &'t str, values: &[&str]) -> Option<&'t str> {
    let mut stated = text.match_indices("默认").filter_map(|(at, key)| {
        let rest = text.get(at + key.len()..)?;
        let rest = ["取值**：", "取值**:", "值为", "值是", "值", "为", "是"]
            .iter()
            .find_map(|word| rest.strip_prefix(word))
            .unwrap_or(rest);
        let rest = rest.trim_start_matches([' ', '：', ':', '“', '"']);
        let (word, rest) = token(rest)?;
        let word = word.trim_end_matches(['.', '-']);
        let next = rest.chars().next();
        let alone = next.is_none_or(|c| c == ' ' || "，。；,;”\"）)".contains(c));
        (alone || values.contains(&word)).then_some(word)
    });
    let first = stated.next()?;
    stated.all(|other| other == first).then_some(first)
}

/// Returns the minimum and maximum length of a string.
pub(crate) fn lengths(text: &str) -> (Option<u64>, Option<u64>) {
    let range = ["字符长度", "字符"]
        .iter()
        .find_map(|key| ranges(text, key).next())
        .and_then(|(least, most)| Some((least.as_u64()?, most.as_u64()?)));
    match range {
        Some((least, most)) => (Some(least), Some(most)),
        None => {
            let bound = |key| bound(text, key).and_then(|bound| bound.as_u64());
            (bound("最小长度"), bound("最大长度"))
        }
    }
}

/// Returns the minimum and maximum of a number.
pub(crate) fn bounds(text: &str) -> (Option<Number>, Option<Number>) {
    if let Some((least, most)) = ranges(text, ALLOWED).next() {
        return (Some(least), Some(most));
    }
    let either = |key, short| bound(text, key).or_else(|| bound(text, short));
    (either("最小值", "最小"), either("最大值", "最大"))
}

/// Returns the maximum number of elements.
pub(crate) fn most_elements(text: &str) -> Option<u64> {
    ["个数最大为", "最大支持", "最多支持"]
        .iter()
        .find_map(|key| bound(text, key))
        .and_then(|bound| bound.as_u64())
}

/// Returns the number right after a key.
fn bound(text: &str, key: &str) -> Option<Number> {
    let (_, rest) = text.split_once(key)?;
    number(rest).map(|(number, _)| number)
}

/// Returns the ranges after a key, such as `0-64`, `[1, 10]` or `**：* 0-1`; except those that only
/// apply to the service's own use (业务).
fn ranges<'t>(text: &'t str, key: &'t str) -> impl Iterator<Item = (Number, Number)> + 't {
    text.match_indices(key).filter_map(move |(at, _)| {
        if text.get(..at)?.ends_with("业务") {
            return None;
        }
        let rest = text.get(at + key.len()..)?;
        let rest = rest.trim_start_matches([' ', '*', '：', ':', '为', '[']);
        let (least, rest) = number(rest)?;
        let rest = rest.trim_start().strip_prefix(['-', '~', ',', '，'])?;
        let (most, rest) = number(rest.trim_start())?;
        let clean = !rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '-');
        (clean && least.as_f64() <= most.as_f64()).then_some((least, most))
    })
}

/// Returns the number that a text begins with, and the rest.
fn number(text: &str) -> Option<(Number, &str)> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let end = digits.find(|c: char| !c.is_ascii_digit() && c != '.');
    let end = end.unwrap_or(digits.len()) + (text.len() - digits.len());
    let (number, rest) = text.split_at_checked(end)?;
    Some((number.parse().ok()?, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listed(text: &str) -> Option<(Vec<&str>, bool)> {
        values(text).map(|listing| (listing.items, listing.complete))
    }

    #[test]
    fn bulleted_values_are_complete() {
        assert_eq!(
            listed("颜色。 * RED：红 * DARK_BLUE: 深蓝 > * 注意：仅限 "),
            Some((vec!["RED", "DARK_BLUE"], true))
        );
        assert_eq!(
            listed("状态 - 进行中   * WAIT: 等 - 完成   * DONE: 完"),
            Some((vec!["WAIT", "DONE"], true))
        );
        assert_eq!(
            listed("颜色 * RED：红 * BLUE：蓝 * 其他颜色"),
            Some((vec!["RED", "BLUE"], false))
        );
        assert_eq!(
            listed("**取值范围**： * ONE：一"),
            Some((vec!["ONE"], true))
        );
        assert_eq!(listed("注意 * ONE：一"), None);
        assert_eq!(listed("大小 1920*1080 - 竖屏"), None);
        assert_eq!(listed("JSON * city：城市 * client_id：客户端"), None);
        assert_eq!(
            listed("类型 * LOAD_JSON：读 * STOP：停"),
            Some((vec!["LOAD_JSON", "STOP"], true))
        );
    }

    #[test]
    fn a_hundred_thousand_bullets_are_read() {
        let text: String = (0..100_000).map(|n| format!(" * V{n}：{n}")).collect();
        let (values, complete) = listed(&text).unwrap();
        assert_eq!((values.len(), complete), (100_000, true));
    }

    #[test]
    fn defaults_are_whole_words_or_listed_values() {
        assert_eq!(default("默认值100，最小值50", &[]), Some("100"));
        assert_eq!(default("**默认取值**： true。", &[]), Some("true"));
        assert_eq!(default("默认asc升序", &["asc", "desc"]), Some("asc"));
        assert_eq!(default("默认asc升序", &[]), None);
        assert_eq!(default("默认500ms的时间", &[]), None);
        assert_eq!(default("默认取card_name的值", &[]), None);
        assert_eq!(default("默认1，默认2", &[]), None);
    }

    #[test]
    fn bounds_directly_follow_their_keywords() {
        assert_eq!(
            lengths("**取值范围**： 字符长度0-64位"),
            (Some(0), Some(64))
        );
        assert_eq!(lengths("最大长度256，最小长度1。"), (Some(1), Some(256)));
        assert_eq!(lengths("长度适中"), (None, None));
        let numbers = |text| {
            let (least, most) = bounds(text);
            (
                least.and_then(|n| n.as_f64()),
                most.and_then(|n| n.as_f64()),
            )
        };
        assert_eq!(
            numbers("取值范围[0,100]，业务取值范围：[4, 50]"),
            (Some(0.0), Some(100.0))
        );
        assert_eq!(numbers("**取值范围**： * 0-0.5"), (Some(0.0), Some(0.5)));
        assert_eq!(
            numbers("默认值1，最小值-1，最大值2"),
            (Some(-1.0), Some(2.0))
        );
        assert_eq!(numbers("dx最小值是0"), (None, None));
        assert_eq!(most_elements("个数最大为50个"), Some(50));
    }
}
