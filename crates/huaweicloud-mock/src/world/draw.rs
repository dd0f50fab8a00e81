//! Numbers that look random and are the same for the same seed.

/// A source of numbers for one field of one element. It has no state, so that a field that is added
/// to a schema does not change the values of the others.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Draw(u64);

impl Draw {
    /// The beginning of everything that follows from a seed.
    pub(crate) fn seeded(seed: u64) -> Self {
        Self(scramble(seed))
    }

    /// The source for a named part.
    pub(crate) fn named(self, name: &str) -> Self {
        // FNV-1a, whose result does not depend on the version of the compiler.
        let hash = name.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        Self(scramble(self.0 ^ hash))
    }

    /// The source for a numbered part.
    pub(crate) fn numbered(self, number: u64) -> Self {
        Self(scramble(self.0.wrapping_add(number.wrapping_add(1))))
    }

    /// A number below `end`, or 0.
    pub(crate) fn below(self, end: usize) -> usize {
        usize::try_from(self.0 % (end.max(1) as u64)).unwrap_or_default()
    }

    /// One of several values.
    pub(crate) fn pick<T>(self, values: &[T]) -> Option<&T> {
        values.get(self.below(values.len()))
    }

    /// 32 hexadecimal digits.
    pub(crate) fn hex(self) -> String {
        format!("{:016x}{:016x}", self.0, scramble(self.0))
    }
}

/// The finaliser of SplitMix64, which maps different numbers to different numbers.
fn scramble(number: u64) -> u64 {
    let mut z = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_seeds_draw_equal_values() {
        let draw = |seed| Draw::seeded(seed).named("job").numbered(3).hex();
        assert_eq!(draw(1), draw(1));
        assert_ne!(draw(1), draw(2));
        assert_eq!(draw(1).len(), 32);
    }

    #[test]
    fn picks_stay_in_range() {
        let draw = Draw::seeded(0);
        assert_eq!(draw.below(0), 0);
        assert_eq!(draw.pick::<u8>(&[]), None);
        assert!((0..100).all(|n| draw.numbered(n).below(7) < 7));
    }
}
