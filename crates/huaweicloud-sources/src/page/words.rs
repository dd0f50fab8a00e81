//! Recognizes the words of a page.

use std::{collections::HashMap, sync::LazyLock};

use super::vocabulary::{CAPTIONS, LABELS, MARKS, NO_VALUES, NONE, ROLES, SECTIONS, STATUS};
pub(super) use super::vocabulary::{Caption, Label, Language, Role, Section};

/// Returns a word in comparable form: narrow punctuation, lower case, no spaces, no colon at its
/// end.
fn fold(text: &str) -> String {
    let kept = text
        .chars()
        .filter(|c| !c.is_whitespace() && !is_invisible(*c));
    let folded: String = kept.map(|c| narrowed(c).to_ascii_lowercase()).collect();
    folded.trim_end_matches(':').to_owned()
}

/// The meanings of folded words.
type Lexicon<T> = LazyLock<HashMap<String, T>>;

static SECTION: Lexicon<Section> = LazyLock::new(|| lexicon(SECTIONS));
static ROLE: Lexicon<Role> = LazyLock::new(|| lexicon(ROLES));
static CAPTION: Lexicon<Caption> = LazyLock::new(|| lexicon(CAPTIONS));
static MARK: Lexicon<bool> = LazyLock::new(|| lexicon(MARKS));
static NOTHING: Lexicon<()> = LazyLock::new(|| lexicon(&[((), NONE)]));
/// Labels by their first character, in the order of the table.
static LABEL: LazyLock<HashMap<char, Vec<(Label, &str)>>> = LazyLock::new(|| {
    let mut labels: HashMap<char, Vec<(Label, &str)>> = HashMap::new();
    for (label, words) in LABELS {
        for word in *words {
            let first = word.chars().next().unwrap_or_default();
            let first = first.to_ascii_lowercase();
            labels.entry(first).or_default().push((*label, word));
        }
    }
    labels
});

fn lexicon<T: Copy>(words: &[(T, &[&str])]) -> HashMap<String, T> {
    let words = words
        .iter()
        .flat_map(|(meaning, words)| words.iter().map(|word| (fold(word), *meaning)));
    words.collect()
}

/// Returns the text with ASCII punctuation in place of wide Chinese forms.
pub(super) fn narrow(text: &str) -> String {
    let kept = text.chars().filter(|c| !is_invisible(*c));
    kept.map(narrowed).collect()
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200d}' | '\u{feff}')
}

fn narrowed(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xff01 + 0x21).unwrap_or(c),
        '\u{a0}' | '\u{3000}' => ' ',
        '–' | '—' | '−' => '-',
        c => c,
    }
}

fn find<T: Copy>(words: &Lexicon<T>, text: &str) -> Option<T> {
    const LONGEST: usize = 48;
    (text.len() <= LONGEST)
        .then(|| words.get(&fold(text)).copied())
        .flatten()
}

/// Returns the section that a heading begins.
pub(super) fn section(text: &str) -> Option<Section> {
    if text.ends_with([':', '：']) {
        return None;
    }
    find(&SECTION, text)
}

/// Returns the column that a heading cell names.
pub(super) fn role(text: &str) -> Option<Role> {
    if text.ends_with([':', '：']) {
        return None;
    }
    find(&ROLE, text)
}

/// Returns whether a cell marks something as required; `None` if it is no mark.
pub(super) fn mark(text: &str) -> Option<bool> {
    find(&MARK, text)
}

/// Returns whether a text states that there is nothing.
pub(super) fn is_none(text: &str) -> bool {
    find(&NOTHING, text.trim_end_matches(['。', '.'])).is_some()
}

/// Returns whether a word before a colon is not a value.
pub(super) fn is_no_value(text: &str) -> bool {
    NO_VALUES.iter().any(|word| text.eq_ignore_ascii_case(word))
}

/// Returns the number and the title of a table: `Table 1 Path parameters`.
pub(super) fn caption(text: &str) -> Option<(u32, &str)> {
    let rest = ["表", "Table", "table"]
        .iter()
        .find_map(|word| text.strip_prefix(word))?;
    let rest = rest.trim_start();
    let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (number, title) = rest.split_at_checked(digits)?;
    Some((number.parse().ok()?, title.trim()))
}

/// Returns the content of a table with this title.
pub(super) fn captioned(title: &str) -> Option<Caption> {
    find(&CAPTION, title)
}

/// Returns the status that a line announces: `Status code: 200`.
pub(super) fn status(text: &str) -> Option<String> {
    const LONGEST: usize = 40;
    if text.len() > LONGEST {
        return None;
    }
    let folded = fold(text);
    let rest = STATUS
        .iter()
        .find_map(|word| folded.strip_prefix(&fold(word)))?;
    status_code(rest.trim_start_matches(':'))
}

/// Returns a status, or a range of them such as `4XX`.
pub(super) fn status_code(text: &str) -> Option<String> {
    let code = text.trim().to_ascii_uppercase();
    let mut chars = code.chars();
    let first = chars.next()?;
    let rest = chars.as_str();
    let known = ('1'..='5').contains(&first)
        && rest.len() == 2
        && (rest.chars().all(|c| c.is_ascii_digit()) || rest == "XX");
    known.then_some(code)
}

/// Returns the labels of a description, each with the text up to the next one; and the text before
/// the first.
pub(super) fn labels(text: &str) -> (&str, Vec<(Label, &str)>) {
    let mut found: Vec<(Label, usize, usize)> = Vec::new();
    let mut previous = ' ';
    let mut skip = 0;
    for (start, c) in text.char_indices() {
        if start >= skip
            && !(previous.is_ascii_alphanumeric() || previous == '_')
            && let Some((label, length)) = text.get(start..).and_then(label)
        {
            skip = start + length;
            found.push((label, start, skip));
        }
        previous = c;
    }
    let head = found.first().map_or(text.len(), |(_, start, _)| *start);
    let ends = found
        .iter()
        .skip(1)
        .map(|(_, start, _)| *start)
        .chain([text.len()]);
    let values = found
        .iter()
        .zip(ends)
        .map(|((label, _, start), end)| (*label, text.get(*start..end).unwrap_or_default().trim()))
        .collect();
    (text.get(..head).unwrap_or_default(), values)
}

/// Returns the label that a text begins with, and its length with the colon or line end.
fn label(text: &str) -> Option<(Label, usize)> {
    let first = text.chars().next()?.to_ascii_lowercase();
    LABEL.get(&first)?.iter().find_map(|(label, word)| {
        let begins = text.get(..word.len())?.eq_ignore_ascii_case(word);
        let rest = begins.then(|| text.get(word.len()..)).flatten()?;
        let trimmed = rest.trim_start_matches(' ');
        let spaces = rest.len() - trimmed.len();
        match trimmed.chars().next() {
            None | Some('\n') => Some((*label, word.len() + spaces)),
            Some(':') => Some((*label, word.len() + spaces + 1)),
            Some(_) => None,
        }
    })
}

/// Returns the language of a page's headings.
pub(super) fn language(texts: &[&str]) -> Language {
    let headings = texts.iter().filter(|text| section(text).is_some());
    let (chinese, english): (Vec<&str>, Vec<&str>) = headings.partition(|text| !text.is_ascii());
    if chinese.len() >= english.len() {
        Language::Chinese
    } else {
        Language::English
    }
}
