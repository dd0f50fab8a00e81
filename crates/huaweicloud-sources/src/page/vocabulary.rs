//! The words by which pages are recognized, in Chinese and English.

/// The language of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Language {
    /// Chinese.
    Chinese,
    /// English.
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

/// The content of a captioned table.
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

/// The meaning of the text after a label and a colon in a description.
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
    /// Text that is not a fact.
    Other,
}

pub(super) type Words<T> = &'static [(T, &'static [&'static str])];

pub(super) const SECTIONS: Words<Section> = &[
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

pub(super) const ROLES: Words<Role> = &[
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

pub(super) const CAPTIONS: Words<Caption> = &[
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

pub(super) const MARKS: Words<bool> = &[
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

/// Among words with a common beginning, the longest is first.
pub(super) const LABELS: Words<Label> = &[
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

pub(super) const NONE: &[&str] = &[
    "不涉及",
    "无",
    "N/A",
    "NA",
    "None",
    "Not involved",
    "-",
    "--",
];

/// Words before a colon in a list that are not values.
pub(super) const NO_VALUES: &[&str] = &[
    "note", "notes", "example", "examples", "format", "default", "range", "options", "url", "id",
];

/// Words that announce a status, folded.
pub(super) const STATUS: &[&str] = &["状态码", "statuscode", "httpstatuscode"];
