//! The configuration of rules for one contract: other levels, and places that are excluded.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use openapi_document::{Tree, tree::Node};
use serde::Deserialize;

use super::{Rule, did_you_mean};
use crate::{Finding, Findings, Level, Place, glob::fits};

/// A configuration of [`lint`](crate::lint()), as a file in YAML or JSON:
///
/// ```yaml
/// rules:
///   unused-component: off        # error, warning, info or off
/// exceptions:
///   - rule: example              # `*` is any text, here and below
///     file: families/legacy.yaml # as seen from the configuration
///     pointer: /paths/*          # one of both at least
///     reason: the vendor's examples are to be shown as they are
/// ```
#[derive(Clone, Debug, Default)]
pub struct Config {
    file: PathBuf,
    levels: BTreeMap<String, Setting>,
    exceptions: Vec<Exception>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(default)]
    rules: BTreeMap<String, Setting>,
    #[serde(default)]
    exceptions: Vec<Exception>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Setting {
    Error,
    Warning,
    Info,
    Off,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Exception {
    rule: String,
    file: Option<String>,
    pointer: Option<String>,
    #[allow(dead_code, reason = "it is for people, and must be there")]
    reason: String,
}

impl Config {
    /// The name of the file that is searched beside the root of a contract.
    pub const NAME: &'static str = "lint.yaml";

    /// Reads a configuration.
    ///
    /// # Errors
    /// If the file cannot be read, is malformed, names an unknown rule, or has an exception without
    /// any place.
    pub fn load(path: &Path) -> Result<Self, Findings> {
        let name = path.display().to_string();
        let wrong = |node: Option<Node<'_>>, message: String| {
            let place = Place {
                file: name.clone(),
                line: node.map_or(0, Node::line),
                column: node.map_or(0, Node::column),
            };
            let help = "write `rules: {RULE: error|warning|info|off}` and `exceptions: [{rule, file, pointer, reason}]`; `lint --rules` lists the rules";
            Findings::from_iter([Finding::error("lint-config", "", message, help).at(place)])
        };
        let text = fs::read_to_string(path)
            .map_err(|error| wrong(None, format!("the configuration cannot be read: {error}")))?;
        let tree = Tree::parse(&name, &text).map_err(|finding| Findings::from_iter([*finding]))?;
        let root = tree.root();
        let read = serde_path_to_error::deserialize(root.to_value());
        let Written { rules, exceptions } = read.map_err(|error| {
            wrong(
                Some(root),
                format!("the configuration is not well formed: {error}"),
            )
        })?;
        let known = || Rule::ALL.iter().map(|rule| rule.id);
        for (rule, node) in root.get("rules").into_iter().flat_map(Node::entries) {
            if Rule::named(rule).is_none() {
                let hint = did_you_mean(rule, known());
                return Err(wrong(
                    Some(node),
                    format!("there is no rule `{rule}`{hint}"),
                ));
            }
        }
        for (number, exception) in exceptions.iter().enumerate() {
            let node = root.pointer(&format!("/exceptions/{number}"));
            let rule = &exception.rule;
            if !known().any(|id| fits(rule, id)) {
                let hint = did_you_mean(rule, known());
                return Err(wrong(node, format!("there is no rule `{rule}`{hint}")));
            }
            if exception.file.is_none() && exception.pointer.is_none() {
                let message = "an exception has neither `file` nor `pointer`".to_owned();
                return Err(wrong(node, message));
            }
        }
        Ok(Self {
            file: path.to_owned(),
            levels: rules,
            exceptions,
        })
    }

    /// Returns the configuration beside the root of a contract; the default if there is none.
    ///
    /// # Errors
    /// As [`Config::load`].
    pub fn beside(contract: &Path) -> Result<Self, Findings> {
        let path = contract.with_file_name(Self::NAME);
        match path.is_file() {
            true => Self::load(&path),
            false => Ok(Self::default()),
        }
    }

    /// Returns the findings with this configuration applied.
    pub fn apply(&self, findings: Findings) -> Findings {
        let mut used = vec![false; self.exceptions.len()];
        let mut kept = Vec::new();
        for mut finding in findings {
            let mut is_excepted = false;
            for (exception, used) in self.exceptions.iter().zip(&mut used) {
                if self.excepts(exception, &finding) {
                    (*used, is_excepted) = (true, true);
                }
            }
            if is_excepted {
                continue;
            }
            finding.level = match self.levels.get(finding.rule) {
                None => finding.level,
                Some(Setting::Error) => Level::Error,
                Some(Setting::Warning) => Level::Warning,
                Some(Setting::Info) => Level::Info,
                Some(Setting::Off) => continue,
            };
            kept.push(finding);
        }
        let unused = self.exceptions.iter().zip(used).enumerate();
        let unused = unused.filter(|(_, (_, used))| !used);
        kept.extend(unused.map(|(number, (exception, _))| self.unused(number, exception)));
        kept.into_iter().collect()
    }

    fn excepts(&self, exception: &Exception, finding: &Finding) -> bool {
        let folder = self.file.parent().unwrap_or(Path::new(""));
        let file = Path::new(&finding.place.file);
        let file = file.strip_prefix(folder).unwrap_or(file).to_string_lossy();
        let within = |pattern: &Option<String>, text: &str| {
            pattern.as_ref().is_none_or(|pattern| fits(pattern, text))
        };
        fits(&exception.rule, finding.rule)
            && within(&exception.file, &file)
            && within(&exception.pointer, &finding.pointer)
    }

    fn unused(&self, number: usize, exception: &Exception) -> Finding {
        let message = format!("no finding of `{}` is excepted by this", exception.rule);
        let help = "remove it, or correct its `file` or `pointer`";
        let pointer = format!("/exceptions/{number}");
        Finding::warning("unused-exception", pointer, message, help).at(Place {
            file: self.file.display().to_string(),
            line: 0,
            column: 0,
        })
    }
}
