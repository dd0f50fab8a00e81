//! Types and descriptions in the wordings that pages use.

use crate::{facts, read};

/// Returns the facts of a parameter `p` of a type, with a description whose lines end with `<br>`.
fn of(kind: &str, description: &str) -> String {
    let page = format!(
        "## URI\n\nGET /v1/things\n\n| Parameter | Mandatory | Type | Description |\n|---|---|---|---|\n\
         | p | No | {kind} | {description} |\n| q | No | String | |\n\n## Request Parameters\n\nNone\n\n\
         ## Error Codes\n\nNone\n"
    );
    let page = read("page.md", page.as_bytes());
    let facts = facts::of(&page);
    let kept = facts.iter().filter_map(|(place, fact)| {
        let rest = place.strip_prefix("query p")?;
        let is_stated = !rest.is_empty() && !rest.ends_with(" required");
        is_stated.then(|| format!("{} {fact}", rest.trim()).trim().to_owned())
    });
    kept.collect::<Vec<_>>().join(", ")
}

#[test]
fn types() {
    for (kind, facts) in [
        ("String", "type string"),
        ("Long", "format Some(\"int64\"), type integer"),
        ("Integer", "format Some(\"int32\"), type integer"),
        ("Float", "type number"),
        ("Boolean", "type boolean"),
        ("AnyType", "type any"),
        ("Object", "type object"),
        ("字符串", "type string"),
        (
            "Array of integers",
            "type array, [] format Some(\"int32\"), [] type integer",
        ),
        ("Array of strings", "type array, [] type string"),
        (
            "Array of Thing objects",
            "type array, [] name Thing, [] type object",
        ),
        (
            "Array of Array of strings",
            "type array, [] type array, [][] type string",
        ),
        (
            "List\\<Long\\>",
            "type array, [] format Some(\"int64\"), [] type integer",
        ),
        ("Thing object", "name Thing, type object"),
        ("Map\\<String,Boolean\\>", "type object, .* type boolean"),
        ("Widget", ""),
    ] {
        assert_eq!(of(kind, "Words."), facts, "{kind}");
    }
}

#[test]
fn bounds() {
    for (kind, description, facts) in [
        ("Float", "Value range: 0.5~2", "maximum: 2, minimum: 0.5"),
        ("Float", "取值范围:[-10, 10]", "maximum: 10, minimum: -10"),
        (
            "Float",
            "**取值范围：**<br>0－100",
            "maximum: 100, minimum: 0",
        ),
        (
            "Float",
            "Minimum: **1**<br>Maximum: **9**",
            "maximum: 9, minimum: 1",
        ),
        ("Float", "最小值：1<br>最大值：9", "maximum: 9, minimum: 1"),
        (
            "String",
            "最小长度：1<br>最大长度：64",
            "greatest length: 64, least length: 1",
        ),
        (
            "String",
            "取值范围:<br>长度为1-64个字符。",
            "greatest length: 64, least length: 1",
        ),
        (
            "String",
            "Length: 1 to 64 characters",
            "greatest length: 64, least length: 1",
        ),
        ("Float", "Value range:<br>N/A", ""),
        ("Float", "取值范围:<br>不涉及", ""),
        ("Float", "Between 1-2 things, out of range.", ""),
        ("Boolean", "Value range: 0-1", ""),
    ] {
        let bare = facts.replace(':', "");
        let found = of(kind, description);
        let kind = found.split(", ").filter(|fact| !fact.starts_with("type "));
        assert_eq!(kind.collect::<Vec<_>>().join(", "), bare, "{description}");
    }
    assert_eq!(
        of("Array of strings", "Array length: 1 - 5"),
        "fewest 1, most 5, type array, [] type string"
    );
}

#[test]
fn defaults() {
    for (kind, description, default) in [
        ("Long", "缺省值：10。", "Some(Number(10))"),
        ("String", "默认取值:<br>不涉及", "None"),
        ("String", "Default: V3.2", "Some(String(\"V3.2\"))"),
        ("Boolean", "Default value: true", "Some(Bool(true))"),
        ("Long", "Default value: many", "Some(String(\"many\"))"),
        ("String", "默认asc升序。", "Some(String(\"asc\"))"),
        (
            "String",
            "The default value is asc.",
            "Some(String(\"asc\"))",
        ),
        ("String", "asc is used by default.", "Some(String(\"asc\"))"),
        ("Long", "默认查询最近1个月。", ""),
        ("Long", "默认30天。", ""),
        ("String", "Defaults to all states.", ""),
        ("String", "状态,默认所有状态。", ""),
        ("Thing object", "Default value: x", ""),
    ] {
        let found = of(kind, description);
        let found = found
            .split(", ")
            .find_map(|fact| fact.strip_prefix("default "));
        assert_eq!(found.unwrap_or_default(), default, "{description}");
    }
}

#[test]
fn values() {
    for (kind, description, values) in [
        (
            "String",
            "One of:<br>- asc: up<br>- desc: down",
            "\"asc\" \"desc\"",
        ),
        (
            "String",
            "<ul><li>按时间:time</li><li>name</li></ul>",
            "\"name\" \"time\"",
        ),
        ("String", "枚举值：A、B、C。", "\"A\" \"B\" \"C\""),
        ("String", "Options: A, B or C.", "\"A\" \"B\" \"C\""),
        ("Integer", "<ul><li>0：off</li><li>1：on</li></ul>", "0 1"),
        ("String", "Options:", ""),
        ("String", "- Note: mind the gap<br>- several words here", ""),
        (
            "Boolean",
            "<ul><li>true: yes</li><li>false: no</li></ul>",
            "",
        ),
        ("Thing object", "<ul><li>a: x</li></ul>", ""),
    ] {
        let found = of(kind, description);
        let found = found
            .split(", ")
            .filter_map(|fact| fact.strip_prefix("value "));
        assert_eq!(found.collect::<Vec<_>>().join(" "), values, "{description}");
    }
    assert_eq!(
        of(
            "Array of strings",
            "<ul><li>A: one</li><li>B: two</li></ul>"
        ),
        "type array, [] all values, [] type string, [] value \"A\", [] value \"B\""
    );
}
