//! Keeping what is sensitive out of `Debug`.

use std::fmt;

use super::lenient::Lenient;

/// Stands in for a sensitive member in `Debug`: tells whether there is one, and nothing of it.
pub(crate) fn redacted<T: Lenient>(member: &T) -> impl fmt::Debug + use<T> {
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
