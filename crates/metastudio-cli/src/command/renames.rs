//! Former names of commands, which stay aliases.

/// The file in which they are kept.
static RENAMES: &str = include_str!("../../renames.txt");

/// Returns the former names of a command.
pub(super) fn former(family: &str, command: &str) -> Vec<&'static str> {
    of(RENAMES, family, command)
}

fn of<'a>(renames: &'a str, family: &str, command: &str) -> Vec<&'a str> {
    let lines = renames.lines().filter(|line| !line.starts_with('#'));
    let names = lines.filter_map(|line| {
        let mut words = line.split_whitespace();
        let (own, old, new) = (words.next()?, words.next()?, words.next()?);
        (own == family && new == command).then_some(old)
    });
    names.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalog;

    #[test]
    fn former_names_are_aliases() {
        let renames = "# comment\nassets list-asset list-assets\nfiles list-asset list-files\n";
        assert_eq!(of(renames, "assets", "list-assets"), ["list-asset"]);
        assert!(of(renames, "assets", "list-files").is_empty());
    }

    #[test]
    fn every_rename_refers_to_an_existing_command() {
        for line in RENAMES.lines().filter(|line| !line.starts_with('#')) {
            let words: Vec<&str> = line.split_whitespace().collect();
            let [family, old, new] = words.as_slice() else {
                panic!("{line}: expected FAMILY OLD NEW");
            };
            let family = Catalog::get().family(family).expect(line);
            assert!(
                family.entry(new).is_some() && family.entry(old).is_none(),
                "{line}"
            );
        }
    }
}
