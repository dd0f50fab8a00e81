//! Keeping what is sensitive out of `Debug`.

use std::fmt;

use super::lenient::Lenient;

/// Replaces a sensitive field in `Debug`: shows whether it is present, and nothing of its value.
pub fn redacted<T: Lenient>(member: &T) -> impl fmt::Debug + use<T> {
    Redacted {
        absent: member.is_absent(),
    }
}

struct Redacted {
    absent: bool,
}

impl fmt::Debug for Redacted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.absent { "None" } else { "[redacted]" })
    }
}
