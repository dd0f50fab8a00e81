//! The tree of commands: which there are, and what each takes. Only the branch that is asked for is
//! built.

pub(crate) mod fields;
pub(crate) mod globals;
pub(crate) mod messages;
mod operation;
mod renames;
mod select;
mod text;
mod tools;
mod values;

use std::ffi::OsString;

use clap::{ColorChoice, Command};

pub(crate) use self::{
    globals::Matches,
    operation::fields_of,
    select::{Selected, select},
};
use crate::catalog::{Catalog, Family};

/// The text after the list of commands.
const AFTER: &str = "\
Begin with:
  metastudio --mock model-training list-2d-model-training-job --limit 5
  metastudio find avatar                  search operations and fields
  metastudio configure                    store region, project and access key
  metastudio help options                 options of every command
  metastudio help exit-codes              what exit codes mean";

/// Returns the command with the branch that these arguments select.
pub(crate) fn of(arguments: &[OsString]) -> Command {
    let skeleton = globals::visible(base());
    let selected = select(&skeleton, arguments);
    root(selected.as_ref())
}

/// Returns the root with the families as mere names, except for the selected one.
fn root(selected: Option<&Selected>) -> Command {
    let mut root = globals::visible(base()).after_help(AFTER);
    for family in Catalog::get().families() {
        let own = selected.filter(|selected| selected.family == family.name);
        root = root.subcommand(match own {
            Some(selected) => of_family(family, selected.command.as_deref()),
            None => stub(family),
        });
    }
    let tools = tools::all().into_iter();
    root.subcommands(tools.map(with_globals))
}

/// Returns the tree with everything in it, for man pages and tests.
pub(crate) fn whole() -> Command {
    let mut root = globals::visible(base()).after_help(AFTER);
    for family in Catalog::get().families() {
        root = root.subcommand(whole_family(family));
    }
    let tools = tools::all().into_iter();
    root.subcommands(tools.map(with_globals))
}

/// Returns a family with all of its operations in full.
pub(crate) fn whole_family(family: &'static Family) -> Command {
    let operations = family.operations.iter();
    let operations = operations.map(|entry| globals::hidden(operation::command(family, entry)));
    globals::hidden(stub(family)).subcommands(operations)
}

fn base() -> Command {
    Command::new("metastudio")
        .version(env!("CARGO_PKG_VERSION"))
        .about("The command line of Huawei Cloud MetaStudio, the digital-human service")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .infer_long_args(false)
        .max_term_width(100)
        .color(ColorChoice::Auto)
        .subcommand_help_heading("Commands")
}

fn stub(family: &'static Family) -> Command {
    // The list of families has a line for each.
    let (first, _) = family.about.split_once(". ").unwrap_or((&family.about, ""));
    Command::new(family.name.as_str())
        .about(first)
        .long_about(family.about.as_str())
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
}

fn of_family(family: &'static Family, command: Option<&str>) -> Command {
    let operations = family.operations.iter().map(|entry| {
        let former = renames::former(&family.name, &entry.command);
        let is_own = command.is_some_and(|name| entry.command == name || former.contains(&name));
        let command = if is_own {
            globals::hidden(operation::command(family, entry))
        } else {
            Command::new(entry.command.as_str()).about(entry.summary.as_str())
        };
        command.aliases(former)
    });
    globals::hidden(stub(family)).subcommands(operations)
}

/// Adds the options of every command, also to the commands below.
fn with_globals(mut command: Command) -> Command {
    let names: Vec<String> = command
        .get_subcommands()
        .map(|own| own.get_name().to_owned())
        .collect();
    for name in names {
        command = command.mut_subcommand(name, with_globals);
    }
    globals::hidden(command)
}

#[cfg(test)]
mod tests;
