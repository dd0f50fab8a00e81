//! The words that pages are recognised by, in Chinese and English, and how they are compared.

use std::{collections::HashMap, sync::LazyLock};

/// The language of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize)]
pub enum Language {
    /// Chinese.
    #[serde(rename = "zh")]
    Chinese,
    /// English.
    #[serde(rename = "en")]
    English,
}

/// A part of a page under a heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Section {
    Function,
    Calling,
    Uri,
    Request,
    Response,
    RequestExample,
    ResponseExample,
    Code,
    Statuses,
    Errors,
}

/// A column of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Name,
    Required,
    Type,
    Description,
    Status,
    Other,
}

/// What a captioned table holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Caption {
    Path,
    Query,
    RequestHeader,
    RequestBody,
    RequestForm,
    RequestCookie,
    ResponseHeader,
    ResponseBody,
}

/// What stands after a word and a colon in a description.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Label {
    Range,
    Default,
    Minimum,
    Maximum,
    MinLength,
    MaxLength,
    Length,
    Values,
    /// Something that is no fact.
    Other,
}

type Words<T> = &'static [(T, &'static [&'static str])];

const SECTIONS: Words<Section> = &[
    (
        Section::Function,
        &["功能介绍", "接口功能", "Function", "Functions"],
    ),
    (
        Section::Calling,
        &[
            "调用方法",
            "接口约束",
            "授权信息",
            "调试",
            "Calling Method",
            "Constraints",
            "Authorization Information",
            "Debugging",
        ],
    ),
    (Section::Uri, &["URI", "URL", "接口URI"]),
    (
        Section::Request,
        &[
            "请求参数",
            "请求消息",
            "请求",
            "Request Parameters",
            "Request",
        ],
    ),
    (
        Section::Response,
        &[
            "响应参数",
            "响应消息",
            "响应",
            "返回参数",
            "Response Parameters",
            "Response",
        ],
    ),
    (
        Section::RequestExample,
        &[
            "请求示例",
            "请求样例",
            "Example Requests",
            "Example Request",
            "Request Example",
            "Request Examples",
            "Sample Request",
        ],
    ),
    (
        Section::ResponseExample,
        &[
            "响应示例",
            "响应样例",
            "返回示例",
            "Example Responses",
            "Example Response",
            "Response Example",
            "Response Examples",
            "Sample Response",
        ],
    ),
    (
        Section::Code,
        &[
            "SDK代码示例",
            "代码示例",
            "SDK Sample Code",
            "Sample Code",
            "SDK Code Samples",
        ],
    ),
    (
        Section::Statuses,
        &["状态码", "返回值", "Status Codes", "Status Code"],
    ),
    (
        Section::Errors,
        &["错误码", "相关文档", "Error Codes", "Error Code"],
    ),
];

const ROLES: Words<Role> = &[
    (
        Role::Name,
        &[
            "参数",
            "参数名",
            "参数名称",
            "名称",
            "字段",
            "Parameter",
            "Parameter Name",
            "Name",
            "Field",
        ],
    ),
    (
        Role::Required,
        &[
            "是否必选",
            "是否必填",
            "必选",
            "必填",
            "Mandatory",
            "Required",
            "Mandatory/Optional",
        ],
    ),
    (
        Role::Type,
        &[
            "参数类型",
            "类型",
            "数据类型",
            "Type",
            "Parameter Type",
            "Data Type",
        ],
    ),
    (
        Role::Description,
        &["描述", "说明", "参数说明", "含义", "Description"],
    ),
    (
        Role::Status,
        &["状态码", "Status Code", "HTTP状态码", "HTTP Status Code"],
    ),
];

const CAPTIONS: Words<Caption> = &[
    (
        Caption::Path,
        &["路径参数", "URI参数", "Path Parameters", "URI Parameters"],
    ),
    (
        Caption::Query,
        &["Query参数", "查询参数", "Query Parameters"],
    ),
    (
        Caption::RequestHeader,
        &[
            "请求Header参数",
            "请求头参数",
            "请求消息头",
            "Request header parameters",
            "Request Headers",
            "Header Parameters",
        ],
    ),
    (
        Caption::RequestBody,
        &[
            "请求Body参数",
            "请求体参数",
            "Request body parameters",
            "Request Body",
            "Body Parameters",
        ],
    ),
    (
        Caption::RequestForm,
        &[
            "FormData参数",
            "请求FormData参数",
            "表单参数",
            "FormData parameters",
            "Form Parameters",
        ],
    ),
    (
        Caption::RequestCookie,
        &["请求Cookie参数", "Request cookie parameters"],
    ),
    (
        Caption::ResponseHeader,
        &[
            "响应Header参数",
            "响应头参数",
            "响应消息头",
            "Response header parameters",
            "Response Headers",
        ],
    ),
    (
        Caption::ResponseBody,
        &[
            "响应Body参数",
            "响应体参数",
            "Response body parameters",
            "Response Body",
        ],
    ),
];

const MARKS: Words<bool> = &[
    (
        true,
        &[
            "是",
            "必选",
            "必填",
            "Yes",
            "Y",
            "True",
            "Mandatory",
            "Required",
        ],
    ),
    (
        false,
        &["否", "可选", "选填", "No", "N", "False", "Optional"],
    ),
];

/// Of words that begin alike, the longer stands first.
const LABELS: Words<Label> = &[
    (
        Label::Range,
        &[
            "取值范围",
            "参数范围",
            "值范围",
            "Value Range",
            "Value range",
            "Range",
        ],
    ),
    (
        Label::Default,
        &[
            "默认取值",
            "缺省取值",
            "缺省值",
            "默认值",
            "Default Value",
            "Default",
        ],
    ),
    (
        Label::MinLength,
        &["最小长度", "Minimum Length", "Min Length"],
    ),
    (
        Label::MaxLength,
        &["最大长度", "Maximum Length", "Max Length"],
    ),
    (
        Label::Minimum,
        &["最小取值", "最小值", "Minimum Value", "Minimum"],
    ),
    (
        Label::Maximum,
        &["最大取值", "最大值", "Maximum Value", "Maximum"],
    ),
    (
        Label::Length,
        &[
            "数组长度",
            "字符长度",
            "长度范围",
            "长度",
            "Array Length",
            "Length",
        ],
    ),
    (
        Label::Values,
        &[
            "枚举值",
            "可选值",
            "取值包括",
            "取值如下",
            "取值",
            "Enumeration Values",
            "Enumerated Values",
            "Enumeration Value",
            "Possible Values",
            "Valid Values",
            "Options",
        ],
    ),
    (
        Label::Other,
        &[
            "参数解释",
            "约束限制",
            "说明",
            "示例",
            "Explanation",
            "Definition",
            "Constraints",
            "Note",
            "Example",
        ],
    ),
];

const NONE: &[&str] = &[
    "不涉及",
    "无",
    "N/A",
    "NA",
    "None",
    "Not involved",
    "-",
    "--",
];

/// Words that stand before a colon in a list, and are no values.
const NO_VALUES: &[&str] = &[
    "note", "notes", "example", "examples", "format", "default", "range", "options", "url", "id",
];

/// How a status is announced, folded.
const STATUS: &[&str] = &["状态码", "statuscode", "httpstatuscode"];

/// A word as it is compared: narrow punctuation, lower case, no spaces, no colon at its end.
fn fold(text: &str) -> String {
    let kept = text
        .chars()
        .filter(|c| !c.is_whitespace() && !is_invisible(*c));
    let folded: String = kept.map(|c| narrowed(c).to_ascii_lowercase()).collect();
    folded.trim_end_matches(':').to_owned()
}

/// What a folded word means.
type Lexicon<T> = LazyLock<HashMap<String, T>>;

static SECTION: Lexicon<Section> = LazyLock::new(|| lexicon(SECTIONS));
static ROLE: Lexicon<Role> = LazyLock::new(|| lexicon(ROLES));
static CAPTION: Lexicon<Caption> = LazyLock::new(|| lexicon(CAPTIONS));
static MARK: Lexicon<bool> = LazyLock::new(|| lexicon(MARKS));
static NOTHING: Lexicon<()> = LazyLock::new(|| lexicon(&[((), NONE)]));
/// Labels by the character they begin with, in the order of the table.
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

/// The text with the punctuation of ASCII, where Chinese has a wide form of it.
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

/// The section that a heading begins.
pub(super) fn section(text: &str) -> Option<Section> {
    if text.ends_with([':', '：']) {
        return None;
    }
    find(&SECTION, text)
}

/// The column that a cell of headings names.
pub(super) fn role(text: &str) -> Option<Role> {
    if text.ends_with([':', '：']) {
        return None;
    }
    find(&ROLE, text)
}

/// Whether a cell says that something must be sent.
pub(super) fn mark(text: &str) -> Option<bool> {
    find(&MARK, text)
}

/// Whether a text says that there is nothing.
pub(super) fn is_none(text: &str) -> bool {
    find(&NOTHING, text.trim_end_matches(['。', '.'])).is_some()
}

/// Whether a word before a colon is no value.
pub(super) fn is_no_value(text: &str) -> bool {
    NO_VALUES.iter().any(|word| text.eq_ignore_ascii_case(word))
}

/// The number and the title of a table: `Table 1 Path parameters`.
pub(super) fn caption(text: &str) -> Option<(u32, &str)> {
    let rest = ["表", "Table", "table"]
        .iter()
        .find_map(|word| text.strip_prefix(word))?;
    let rest = rest.trim_start();
    let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (number, title) = rest.split_at_checked(digits)?;
    Some((number.parse().ok()?, title.trim()))
}

/// What a table of this title holds.
pub(super) fn captioned(title: &str) -> Option<Caption> {
    find(&CAPTION, title)
}

/// The status that a line announces: `Status code: 200`.
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

/// A status, or a range of them such as `4XX`.
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

/// The labels of a description, each with what stands after it, up to the next; and what stands
/// before the first.
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

/// The label that a text begins with, and its length with the colon or the end of the line after it.
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

/// The language of a page's headings.
pub(super) fn language(texts: &[&str]) -> Language {
    let headings = texts.iter().filter(|text| section(text).is_some());
    let (chinese, english): (Vec<&str>, Vec<&str>) = headings.partition(|text| !text.is_ascii());
    if chinese.len() >= english.len() {
        Language::Chinese
    } else {
        Language::English
    }
}
