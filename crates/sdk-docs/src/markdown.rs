//! Text of a contract in Markdown: nothing of it is read as markup that its author did not mean.

/// Returns a short text, such as a name or title, as plain text of one line.
pub(crate) fn text(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for next in one_line(text).chars() {
        if matches!(
            next,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' | '&' | '~'
        ) {
            escaped.push('\\');
        }
        escaped.push(next);
    }
    escaped
}

/// Returns a description, which may contain Markdown but no HTML.
pub(crate) fn prose(text: &str) -> String {
    outside_code(text, |part| part.replace('<', "\\<"))
}

/// Returns a description as the content of one cell of a table.
pub(crate) fn cell(text: &str) -> String {
    // Pipes split cells in code too.
    one_line(&prose(text)).replace('|', "\\|")
}

/// Returns a text as code in a line, or in a cell of a table.
pub(crate) fn code(text: &str) -> String {
    let text = one_line(text).replace('|', "\\|");
    let longest = longest_run(&text);
    let fence = "`".repeat(longest + 1);
    if longest == 0 {
        format!("{fence}{text}{fence}")
    } else {
        format!("{fence} {text} {fence}")
    }
}

/// Returns a block of code.
pub(crate) fn block(language: &str, text: &str) -> String {
    let fence = "`".repeat(longest_run(text).max(2) + 1);
    format!("{fence}{language}\n{}\n{fence}\n", text.trim_end())
}

fn one_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ")
}

fn longest_run(text: &str) -> usize {
    let runs = text.split(|next| next != '`').map(str::len);
    runs.max().unwrap_or(0)
}

/// Converts the parts of a text outside of code.
fn outside_code(text: &str, convert: impl Fn(&str) -> String) -> String {
    let parts = text.split('`').enumerate();
    let parts = parts.map(|(index, part)| {
        if index % 2 == 0 {
            convert(part)
        } else {
            part.to_owned()
        }
    });
    let parts: Vec<String> = parts.collect();
    parts.join("`")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_plain_text() {
        assert_eq!(text("a*b*\n<script>"), "a\\*b\\* \\<script\\>");
    }

    #[test]
    fn descriptions_contain_no_html() {
        assert_eq!(prose("a <b>, `Vec<u8>`"), "a \\<b>, `Vec<u8>`");
    }

    #[test]
    fn cells_have_one_line_and_no_bars() {
        assert_eq!(cell("a\n\n- b | `c|d`"), "a - b \\| `c\\|d`");
    }

    #[test]
    fn code_may_contain_backticks() {
        assert_eq!(code("a`b"), "`` a`b ``");
        assert_eq!(block("text", "```"), "````text\n```\n````\n");
    }
}
