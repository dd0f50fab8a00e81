//! The repair of JSON that is malformed in some of its values, so that the others can be decoded.
//!
//! Where it is clear where a value ends, it is replaced by one that can be decoded. Where it is not, the
//! place is reported.

/// Objects and lists that are nested deeper than this are replaced by `null`. The decoder fails at
/// 128.
const MAX_DEPTH: usize = 120;

/// The number of bytes of a key that a pointer contains.
const MAX_KEY: usize = 64;

/// Returns a text without its byte order mark.
pub(crate) fn unmarked(text: &[u8]) -> &[u8] {
    text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text)
}

/// Returns valid JSON, in which malformed values are replaced:
///
/// - In strings: bytes that are not UTF-8 and halves of surrogate pairs by `U+FFFD`; control characters
///   and unknown escapes by their escaped forms.
/// - Numbers that are out of range or malformed, and unknown words: by strings.
/// - What is nested too deeply: by `null`.
///
/// # Errors
///
/// Returns the JSON pointer of the value that does not end where another begins.
pub(crate) fn repair(text: &[u8]) -> Result<Vec<u8>, String> {
    let text = String::from_utf8_lossy(unmarked(text));
    let text = text.as_bytes();
    let mut repair = Repair {
        text,
        at: 0,
        out: Vec::with_capacity(text.len()),
        path: Vec::new(),
    };
    let whole = repair.value().and_then(|()| {
        repair.blanks();
        if repair.at == text.len() {
            Ok(())
        } else {
            Err(Malformed)
        }
    });
    match whole {
        Ok(()) => Ok(repair.out),
        Err(Malformed) => Err(pointer(&repair.path)),
    }
}

/// A value whose end is unknown; it is at the end of the path.
struct Malformed;

struct Repair<'a> {
    text: &'a [u8],
    at: usize,
    out: Vec<u8>,
    /// The place of the value that is being read.
    path: Vec<Step>,
}

enum Step {
    Key(Vec<u8>),
    Index(usize),
}

impl Repair<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.get(self.at).copied()
    }

    fn blanks(&mut self) {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.peek() {
            self.at += 1;
        }
    }

    /// Copies a byte that must come next, after blanks.
    fn expect(&mut self, byte: u8) -> Result<(), Malformed> {
        if self.skip(byte) {
            self.out.push(byte);
            Ok(())
        } else {
            Err(Malformed)
        }
    }

    /// Skips a byte, if it comes next after blanks.
    fn skip(&mut self, byte: u8) -> bool {
        self.blanks();
        let is_next = self.peek() == Some(byte);
        self.at += usize::from(is_next);
        is_next
    }

    fn value(&mut self) -> Result<(), Malformed> {
        self.blanks();
        let is_deep = self.path.len() >= MAX_DEPTH;
        match self.peek() {
            Some(b'{' | b'[') if is_deep => self.nested(),
            Some(b'{') => self.object(),
            Some(b'[') => self.list(),
            Some(b'"') => self.string(),
            _ => self.word(),
        }
    }

    fn object(&mut self) -> Result<(), Malformed> {
        self.expect(b'{')?;
        if self.skip(b'}') {
            self.out.push(b'}');
            return Ok(());
        }
        loop {
            self.blanks();
            if self.peek() != Some(b'"') {
                return Err(Malformed);
            }
            let start = self.out.len();
            self.string()?;
            let key = self.out.get(start + 1..self.out.len() - 1);
            self.path.push(Step::Key(key.unwrap_or_default().to_vec()));
            self.expect(b':')?;
            self.value()?;
            // A value that another value follows does not end where it seems to.
            self.blanks();
            match self.peek() {
                Some(byte @ (b',' | b'}')) => {
                    self.at += 1;
                    self.out.push(byte);
                    self.path.pop();
                    if byte == b'}' {
                        return Ok(());
                    }
                }
                _ => return Err(Malformed),
            }
        }
    }

    fn list(&mut self) -> Result<(), Malformed> {
        self.expect(b'[')?;
        if self.skip(b']') {
            self.out.push(b']');
            return Ok(());
        }
        for index in 0.. {
            self.path.push(Step::Index(index));
            self.value()?;
            self.blanks();
            match self.peek() {
                Some(byte @ (b',' | b']')) => {
                    self.at += 1;
                    self.out.push(byte);
                    self.path.pop();
                    if byte == b']' {
                        return Ok(());
                    }
                }
                _ => return Err(Malformed),
            }
        }
        Err(Malformed)
    }

    /// Replaces an object or list by `null`, without recursion.
    fn nested(&mut self) -> Result<(), Malformed> {
        let start = self.out.len();
        let mut depth = 0_usize;
        loop {
            match self.peek() {
                None => return Err(Malformed),
                Some(b'"') => {
                    self.string()?;
                    continue;
                }
                Some(b'{' | b'[') => depth += 1,
                Some(b'}' | b']') => depth -= 1,
                Some(_) => {}
            }
            self.at += 1;
            if depth == 0 {
                self.out.truncate(start);
                self.out.extend_from_slice(b"null");
                return Ok(());
            }
        }
    }

    /// Copies a number or a word such as `true`, or makes it a string.
    fn word(&mut self) -> Result<(), Malformed> {
        let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || b"+-._".contains(byte);
        let rest = self.text.get(self.at..).unwrap_or_default();
        let length = rest.iter().take_while(|byte| is_part(byte)).count();
        let word = rest.get(..length).unwrap_or_default();
        if word.is_empty() {
            return Err(Malformed);
        }
        self.at += length;
        if serde_json::from_slice::<serde_json::Value>(word).is_ok() {
            self.out.extend_from_slice(word);
        } else {
            self.out.push(b'"');
            self.out.extend_from_slice(word);
            self.out.push(b'"');
        }
        Ok(())
    }

    fn string(&mut self) -> Result<(), Malformed> {
        self.expect(b'"')?;
        loop {
            let byte = self.peek().ok_or(Malformed)?;
            self.at += 1;
            match byte {
                b'"' => {
                    self.out.push(b'"');
                    return Ok(());
                }
                b'\\' => self.escape()?,
                0..0x20 => {
                    let escaped = format!("\\u{byte:04x}");
                    self.out.extend_from_slice(escaped.as_bytes());
                }
                byte => self.out.push(byte),
            }
        }
    }

    /// Copies an escape, whose backslash was read.
    fn escape(&mut self) -> Result<(), Malformed> {
        let byte = self.peek().ok_or(Malformed)?;
        match byte {
            b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => {
                self.at += 1;
                self.out.extend_from_slice(&[b'\\', byte]);
            }
            b'u' => self.unicode(),
            // The backslash was not escaped.
            _ => self.out.extend_from_slice(b"\\\\"),
        }
        Ok(())
    }

    /// Copies the escape of a UTF-16 code unit, or of the two of a pair.
    fn unicode(&mut self) {
        let Some(unit) = self.unit(self.at) else {
            self.out.extend_from_slice(b"\\\\");
            return;
        };
        let start = self.at;
        self.at += 5;
        let is_pair = |low: u16| matches!((unit, low), (0xd800..0xdc00, 0xdc00..0xe000));
        if !(0xd800..0xe000).contains(&unit) {
            self.copy_escapes(start);
        } else if self.peek() == Some(b'\\') && self.unit(self.at + 1).is_some_and(is_pair) {
            self.at += 6;
            self.copy_escapes(start);
        } else {
            self.out.extend_from_slice(b"\\ufffd");
        }
    }

    /// Copies escapes from after the first backslash to here.
    fn copy_escapes(&mut self, start: usize) {
        self.out.push(b'\\');
        let escapes = self.text.get(start..self.at).unwrap_or_default();
        self.out.extend_from_slice(escapes);
    }

    /// Reads `u` and four hexadecimal digits.
    fn unit(&self, at: usize) -> Option<u16> {
        let digits = self.text.get(at..at + 5)?.strip_prefix(b"u")?;
        if !digits.iter().all(u8::is_ascii_hexdigit) {
            return None;
        }
        u16::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
    }
}

fn pointer(path: &[Step]) -> String {
    let mut pointer = String::new();
    for step in path {
        pointer.push('/');
        match step {
            Step::Index(index) => pointer.push_str(&index.to_string()),
            Step::Key(key) => {
                let key = key.get(..key.len().min(MAX_KEY)).unwrap_or_default();
                let key = String::from_utf8_lossy(key);
                pointer.push_str(&key.replace('~', "~0").replace('/', "~1"));
            }
        }
    }
    pointer
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;

    fn repaired(text: impl AsRef<[u8]>) -> Value {
        let repaired = repair(text.as_ref()).expect("it can be repaired");
        serde_json::from_slice(&repaired).expect("JSON")
    }

    #[test]
    fn malformed_values_are_replaced_and_the_others_are_kept() {
        for (malformed, value) in [
            (r#""a\ud800b""#, json!("a\u{fffd}b")),
            (r#""\udc00\ud83c\udfac""#, json!("\u{fffd}🎬")),
            (r#""\ud800\u0041""#, json!("\u{fffd}A")),
            (r#""\u12G4 \x""#, json!("\\u12G4 \\x")),
            ("\"a\nb\u{1}\"", json!("a\nb\u{1}")),
            ("1e999", json!("1e999")),
            ("-1e400", json!("-1e400")),
            ("007", json!("007")),
            ("NaN", json!("NaN")),
            ("-Infinity", json!("-Infinity")),
            ("true", json!(true)),
            (" -1.5e3 ", json!(-1500.0)),
        ] {
            let page = format!(r#"{{"jobs": [{{"id": 1, "a": {malformed}}}, {{"id": 2}}]}}"#);
            let expected = json!({"jobs": [{"id": 1, "a": value}, {"id": 2}]});
            assert_eq!(repaired(page), expected, "{malformed}");
        }
        assert_eq!(
            repaired(b"\xef\xbb\xbf[\"\xb4\xed\"]"),
            json!(["\u{fffd}\u{fffd}"])
        );
    }

    #[test]
    fn deeply_nested_values_are_omitted() {
        let deep = format!("{}\"]}}\\\"\"{}", "[{\"a\":".repeat(100), "}]".repeat(100));
        let page = format!(r#"[{{"id": 1, "a": {deep}}}, {{"id": 2}}]"#);
        let page = repaired(page);
        assert_eq!((&page[0]["id"], &page[1]), (&json!(1), &json!({"id": 2})));
        let million = "[".repeat(1_000_000);
        assert!(repair(million.as_bytes()).is_err());
    }

    #[test]
    fn unrepairable_json_is_reported_with_its_pointer() {
        for (text, pointer) in [
            ("", ""),
            ("{} x", ""),
            (r#"{"jobs": [{"id": 1}, {"a/b": "open}]}"#, "/jobs/1/a~1b"),
            (r#"{"jobs": [{"id": 1}, {"id": 2 "x": 3}]}"#, "/jobs/1/id"),
            (r#"[1, 2"#, "/1"),
            (r#"[1, ]"#, "/1"),
            (r#"[1, {x: 1}]"#, "/1"),
        ] {
            assert_eq!(repair(text.as_bytes()), Err(pointer.to_owned()), "{text}");
        }
    }

    /// Any JSON.
    fn json() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<f64>().prop_map(Value::from),
            ".{0,8}".prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 32, 4, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
                prop::collection::btree_map(".{0,4}", inner, 0..4)
                    .prop_map(|map| Value::Object(map.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn valid_json_stays_the_same(value in json()) {
            prop_assert_eq!(repaired(value.to_string()), value.clone());
            prop_assert_eq!(repaired(serde_json::to_string_pretty(&value).expect("JSON")), value);
        }

        #[test]
        fn repaired_bytes_are_valid_json(
            value in json(), at: prop::sample::Index, bytes: Vec<u8>, cut: bool,
        ) {
            let mut text = value.to_string().into_bytes();
            let at = at.index(text.len());
            let end = if cut { text.len() } else { at };
            text.splice(at..end, bytes);
            if let Ok(repaired) = repair(&text) {
                prop_assert!(serde_json::from_slice::<Value>(&repaired).is_ok());
            }
        }
    }
}
