//! `sdk-codegen.toml`: the settings of a workspace.

use std::{
    fs,
    ops::Range,
    path::{Path, PathBuf},
};

use openapi_document::{Finding, Findings, Place, did_you_mean};
use toml_edit::{Document, Item, Table};

use crate::Error;

/// The name of the file.
pub const FILE: &str = "sdk-codegen.toml";

/// The settings of a workspace.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Settings {
    /// The name of the client crate, which is in the folder of the file.
    pub crate_name: String,
    /// The name of the service in the header `User-Agent` and in environment variables.
    pub service: String,
    /// The root document of the contract, relative to the file.
    pub contract: PathBuf,
    /// The folder that references of the contract must not leave, relative to the file; the folder of
    /// the root document if `None`.
    pub contract_root: Option<PathBuf>,
    /// The sources that `drift` compares if it is given none, relative to the file.
    pub sources: Vec<PathBuf>,
    /// Whether operations that are not supported are left out.
    pub skip_unsupported: bool,
    /// Whether the contract is curated, so that no choice is made for it.
    pub curated: bool,
}

/// The keys of each table.
const KEYS: [(&str, &[&str]); 3] = [
    ("client", &["crate", "service"]),
    ("contract", &["path", "root", "sources"]),
    ("generate", &["skip-unsupported", "curated"]),
];

impl Settings {
    /// Reads the file at a path.
    ///
    /// # Errors
    /// Returns every problem of the file, each with its line and a fix.
    pub fn load(path: &Path) -> Result<Self, Error> {
        let text = fs::read_to_string(path).map_err(Error::file(path, "read"))?;
        Ok(Self::read(&path.display().to_string(), &text)?)
    }

    /// Reads the text of a file.
    ///
    /// # Errors
    /// Returns every problem of the text.
    pub fn read(file: &str, text: &str) -> Result<Self, Findings> {
        let mut reader = Reader {
            file,
            text,
            findings: Vec::new(),
        };
        let document = match Document::parse(text) {
            Ok(document) => document,
            Err(error) => {
                let help = "write tables such as `[client]`, and lines such as `crate = \"NAME\"`";
                reader.error("toml", error.span(), error.message().trim(), help);
                return Err(reader.findings.into_iter().collect());
            }
        };
        reader.check_keys(document.as_table());
        let root = document.as_table();
        let settings = Self {
            crate_name: reader.required(root, "client", "crate"),
            service: reader.required(root, "client", "service"),
            contract: reader.required(root, "contract", "path").into(),
            contract_root: reader.path(root, "contract", "root"),
            sources: reader.paths(root, "contract", "sources"),
            skip_unsupported: reader.flag(root, "generate", "skip-unsupported"),
            curated: reader.flag(root, "generate", "curated"),
        };
        match reader.findings.is_empty() {
            true => Ok(settings),
            false => Err(reader.findings.into_iter().collect()),
        }
    }
}

struct Reader<'t> {
    file: &'t str,
    text: &'t str,
    findings: Vec<Finding>,
}

impl Reader<'_> {
    fn check_keys(&mut self, root: &Table) {
        let tables: Vec<&str> = KEYS.iter().map(|(table, _)| *table).collect();
        for (name, item) in root {
            let Some((_, keys)) = KEYS.iter().find(|(table, _)| *table == name) else {
                self.unknown(root, name, "", &tables);
                continue;
            };
            let Some(table) = item.as_table() else {
                let message = format!("`{name}` is not a table");
                let help = format!("write `[{name}]` on a line of its own, and its keys below");
                self.error("toml", item.span(), &message, &help);
                continue;
            };
            for (key, _) in table {
                if !keys.contains(&key) {
                    self.unknown(table, key, name, keys);
                }
            }
        }
    }

    fn unknown(&mut self, table: &Table, key: &str, of: &str, known: &[&str]) {
        let span = table.key(key).and_then(toml_edit::Key::span);
        let place = match of {
            "" => "the file".to_owned(),
            of => format!("`[{of}]`"),
        };
        let similar = did_you_mean(key, known.iter().copied());
        let message = format!("{place} has no key `{key}`{similar}");
        let help = format!("use one of {}", known.join(", "));
        self.error("unknown-key", span, &message, &help);
    }

    fn required(&mut self, root: &Table, table: &str, key: &str) -> String {
        let item = item(root, table, key);
        match item.and_then(Item::as_str) {
            Some(text) if !text.is_empty() => text.to_owned(),
            _ => {
                let span = item.or_else(|| root.get(table)).and_then(Item::span);
                let message = match item {
                    Some(_) => format!("`{key}` of `[{table}]` is not a text, or is empty"),
                    None => format!("`{key}` of `[{table}]` is missing"),
                };
                let help = format!("write `{key} = \"…\"` below `[{table}]`");
                self.error("missing-key", span, &message, &help);
                String::new()
            }
        }
    }

    fn path(&mut self, root: &Table, table: &str, key: &str) -> Option<PathBuf> {
        item(root, table, key)?;
        Some(self.required(root, table, key).into())
    }

    fn paths(&mut self, root: &Table, table: &str, key: &str) -> Vec<PathBuf> {
        let Some(item) = item(root, table, key) else {
            return Vec::new();
        };
        let values = item.as_array().map(|list| list.iter());
        let texts: Option<Vec<PathBuf>> = values.and_then(|mut values| {
            values.try_fold(Vec::new(), |mut all, value| {
                all.push(value.as_str()?.into());
                Some(all)
            })
        });
        texts.unwrap_or_else(|| {
            let message = format!("`{key}` of `[{table}]` is not a list of texts");
            let help = format!("write `{key} = [\"…\"]`");
            self.error("toml", item.span(), &message, &help);
            Vec::new()
        })
    }

    fn flag(&mut self, root: &Table, table: &str, key: &str) -> bool {
        let Some(item) = item(root, table, key) else {
            return false;
        };
        item.as_bool().unwrap_or_else(|| {
            let message = format!("`{key}` of `[{table}]` is neither true nor false");
            self.error(
                "toml",
                item.span(),
                &message,
                &format!("write `{key} = true`"),
            );
            false
        })
    }

    fn error(&mut self, rule: &'static str, span: Option<Range<usize>>, message: &str, help: &str) {
        let before = span.and_then(|span| self.text.get(..span.start));
        let (line, column) = before.map_or((0, 0), |before| {
            let start = before.rfind('\n').map_or(0, |at| at + 1);
            let column = before[start..].chars().count() + 1;
            (before.matches('\n').count() + 1, column)
        });
        self.findings
            .push(Finding::error(rule, "", message, help).at(Place {
                file: self.file.to_owned(),
                line,
                column,
            }));
    }
}

fn item<'t>(root: &'t Table, table: &str, key: &str) -> Option<&'t Item> {
    root.get(table)?.as_table()?.get(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "[client]\ncrate = \"shelf-client\"\nservice = \"shelf\"\n\n[contract]\n\
        path = \"openapi/shelf.yaml\"\nroot = \"..\"\nsources = [\"openapi/evidence/sdk.json\"]\n\n[generate]\n\
        skip-unsupported = true\n";

    #[test]
    fn every_key_is_read() {
        let settings = Settings::read(FILE, GOOD).expect("valid");
        assert_eq!(settings.crate_name, "shelf-client");
        assert_eq!(settings.service, "shelf");
        assert_eq!(settings.contract, Path::new("openapi/shelf.yaml"));
        assert_eq!(settings.contract_root, Some(PathBuf::from("..")));
        assert_eq!(settings.sources, [Path::new("openapi/evidence/sdk.json")]);
        assert!(settings.skip_unsupported && !settings.curated);
    }

    #[test]
    fn each_problem_has_its_line_and_a_fix() {
        let problems = |text: &str| Settings::read(FILE, text).expect_err(text).to_string();
        for (from, to, expected) in [
            ("sources", "source", ":8:1"),
            ("sources", "source", "(did you mean `sources`?)"),
            ("[generate]", "[genrate]", "(did you mean `generate`?)"),
            ("= true", "= \"yes\"", "neither true nor false"),
            ("crate = \"shelf-client\"", "crate = 1", ":2:9"),
            (
                "service = \"shelf\"\n",
                "",
                "`service` of `[client]` is missing",
            ),
            (
                "[\"openapi/evidence/sdk.json\"]",
                "[1]",
                "not a list of texts",
            ),
            (
                "root = \"..\"",
                "root = 2",
                "`root` of `[contract]` is not a text",
            ),
            ("[client]", "[client", ":1:8"),
            (
                "[client]\ncrate",
                "client = 1\ncrate",
                "`client` is not a table",
            ),
        ] {
            let rejected = problems(&GOOD.replacen(from, to, 1));
            assert!(rejected.contains(expected), "{to}: {rejected}");
            assert!(rejected.contains("help: "), "{to}: {rejected}");
        }
    }
}
