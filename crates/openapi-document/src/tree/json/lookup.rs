//! Looks up the targets of pointers in the text of a JSON file, in one walk that skips all other
//! values.

use std::borrow::Cow;

use crate::tree::find::Wanted;

/// Returns line and column of each pointer in the text of a file that was parsed before, and is
/// therefore well formed. A pointer without a target has the place of its nearest ancestor.
pub(in crate::tree) fn locate(text: &str, pointers: &[&str]) -> Vec<(usize, usize)> {
    let tree = Wanted::new(pointers);
    let mut offsets = vec![0; pointers.len()];
    let mut cursor = Cursor { text, at: 0 };
    if cursor.peek() == Some(0xef) {
        cursor.at = '\u{feff}'.len_utf8();
    }
    find(&tree, &mut cursor, &mut offsets);
    positions(text, &offsets)
}

/// Skips the value after the cursor, and records the offsets of the wanted values in it.
fn find(wanted: &Wanted<'_>, cursor: &mut Cursor<'_>, offsets: &mut [usize]) {
    cursor.blanks();
    wanted.mark(cursor.at, offsets);
    match cursor.peek() {
        Some(b'{') if !wanted.children.is_empty() => {
            cursor.at += 1;
            while let Some(name) = cursor.name() {
                match wanted.children.get(&*name) {
                    Some(wanted) => find(wanted, cursor, offsets),
                    None => cursor.value(),
                }
            }
        }
        Some(b'[') if !wanted.children.is_empty() => {
            cursor.at += 1;
            let mut index: usize = 0;
            while cursor.element() {
                match wanted.children.get(index.to_string().as_str()) {
                    Some(wanted) => find(wanted, cursor, offsets),
                    None => cursor.value(),
                }
                index += 1;
            }
        }
        _ => cursor.value(),
    }
}

/// A cursor in JSON that is well formed.
struct Cursor<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Cursor<'t> {
    fn rest(&self) -> &'t [u8] {
        self.text.as_bytes().get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<u8> {
        self.rest().first().copied()
    }

    fn blanks(&mut self) {
        let blanks = self.rest().iter();
        self.at += blanks.take_while(|byte| byte.is_ascii_whitespace()).count();
    }

    /// Skips the next comma and the blanks around it; returns whether an element follows.
    fn element(&mut self) -> bool {
        self.blanks();
        if self.peek() == Some(b',') {
            self.at += 1;
            self.blanks();
        }
        let ends = matches!(self.peek(), None | Some(b']' | b'}'));
        if ends {
            self.at += 1;
        }
        !ends
    }

    /// Skips the next name of an object and its colon.
    fn name(&mut self) -> Option<Cow<'t, str>> {
        if !self.element() {
            return None;
        }
        let start = self.at;
        self.string();
        let written = self.text.get(start..self.at)?;
        let name = match written.contains('\\') {
            true => Cow::Owned(serde_json::from_str(written).ok()?),
            false => Cow::Borrowed(written.trim_matches('"')),
        };
        self.blanks();
        self.at += 1;
        Some(name)
    }

    fn string(&mut self) {
        self.at += 1;
        let ends = |byte: &u8| matches!(byte, b'"' | b'\\');
        while let Some(length) = self.rest().iter().position(ends) {
            self.at += length;
            if self.peek() == Some(b'"') {
                self.at += 1;
                return;
            }
            self.at += 2;
        }
        self.at = self.text.len();
    }

    /// Skips a value.
    fn value(&mut self) {
        let mut depth = 0u32;
        loop {
            let stops = |byte: &u8| matches!(byte, b'"' | b'{' | b'}' | b'[' | b']' | b',');
            let Some(length) = self.rest().iter().position(stops) else {
                self.at = self.text.len();
                return;
            };
            self.at += length;
            match self.peek() {
                Some(b'"') => self.string(),
                Some(b'{' | b'[') => {
                    depth += 1;
                    self.at += 1;
                }
                // The bracket that closes the outer value is not skipped.
                _ if depth == 0 => return,
                Some(b'}' | b']') => {
                    depth -= 1;
                    self.at += 1;
                }
                _ => self.at += 1,
            }
        }
    }
}

/// Returns lines and columns of offsets, in one pass over the text.
fn positions(text: &str, offsets: &[usize]) -> Vec<(usize, usize)> {
    let mut order: Vec<usize> = (0..offsets.len()).collect();
    order.sort_by_key(|index| offsets.get(*index));
    let mut found = vec![(1, 1); offsets.len()];
    let (mut line, mut column, mut read) = (1, 1, 0);
    for index in order {
        let offset = offsets.get(index).copied().unwrap_or_default();
        let passed = text.get(read..offset).unwrap_or_default();
        match passed.rfind('\n') {
            Some(end) => {
                line += passed.bytes().filter(|byte| *byte == b'\n').count();
                column = passed.get(end..).map_or(1, |rest| rest.chars().count());
            }
            None => column += passed.chars().count(),
        }
        read = offset;
        if let Some(slot) = found.get_mut(index) {
            *slot = (line, column);
        }
    }
    found
}
