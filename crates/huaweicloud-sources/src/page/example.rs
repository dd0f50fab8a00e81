//! Examples on pages.

use api_contract::{
    call::request_line,
    model::At,
    sources::{Example, Exchange},
};

/// Creates the example of a text on a page.
pub(super) fn example(at: At, line: u32, exchange: Exchange, text: &str) -> Example {
    let text = fixed(text);
    let body = exchange != Exchange::Call;
    Example {
        at,
        line,
        exchange,
        // Pages indent with non-breaking spaces, which are invalid in JSON.
        value: body
            .then(|| serde_json::from_str(&text.replace('\u{a0}', " ")).ok())
            .flatten(),
        text: text.into(),
    }
}

/// Returns the examples in a piece of text, each with the number of lines before it.
pub(super) fn parts<'t>(text: &'t str, status: Option<&str>) -> Vec<(u32, Exchange, &'t str)> {
    if let Some(status) = status {
        return vec![(0, Exchange::Response(status.into()), text)];
    }
    let mut parts = Vec::new();
    let (first, _) = text.split_once('\n').unwrap_or((text, ""));
    if is_call(first.trim()) {
        parts.push((0, Exchange::Call, first.trim()));
    }
    let lines = text.split_inclusive('\n').scan(0, |start, line| {
        let begin = *start;
        *start += line.len();
        Some((begin, line))
    });
    let body = (0..)
        .zip(lines)
        .find(|(_, (_, line))| line.trim_start().starts_with(['{', '[', '"', '}', ']']));
    if let Some((before, (start, _))) = body {
        parts.push((
            before,
            Exchange::Request,
            text.get(start..).unwrap_or_default(),
        ));
    }
    parts
}

/// Restores `&para…` and the like, which converters replaced as entities.
fn fixed(text: &str) -> String {
    const DAMAGE: [(char, &str); 7] = [
        ('¶', "&para"),
        ('§', "&sect"),
        ('¤', "&curren"),
        ('©', "&copy"),
        ('®', "&reg"),
        ('¬', "&not"),
        ('×', "&times"),
    ];
    let mut fixed = String::with_capacity(text.len());
    let mut query = false;
    for c in text.chars() {
        match c {
            '?' => query = true,
            '"' | '\n' => query = false,
            _ => {}
        }
        match DAMAGE.iter().find(|(sign, _)| query && *sign == c) {
            Some((_, entity)) => fixed.push_str(entity),
            None => fixed.push(c),
        }
    }
    fixed
}

fn is_call(line: &str) -> bool {
    let target = request_line(line).map_or(line, |(_, target)| target);
    let bare = target == line && !line.contains(char::is_whitespace);
    target.starts_with("https://")
        || target.starts_with("http://")
        || (target.starts_with('/') && !bare)
}
