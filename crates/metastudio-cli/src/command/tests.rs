//! The whole tree: names, options, help.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::*;

/// The names that scripts rely on.
const NAMES: &str = include_str!("../../names.lock");

/// How to accept new names.
const ACCEPT: &str = "METASTUDIO_ACCEPT_NAMES";

#[test]
fn the_tree_is_consistent() {
    // Finds options with the same name, among other mistakes.
    whole().debug_assert();
}

#[test]
fn names_do_not_change_silently() {
    let mut text = String::new();
    for (family, entry) in Catalog::get().operations() {
        let details = family.details();
        let operation = details.operation(&entry.id).expect(&entry.id);
        let fields = fields_of(operation, details);
        let flags: Vec<String> = fields
            .iter()
            .map(|(_, field)| format!(" --{}", field.flag))
            .collect();
        _ = writeln!(
            text,
            "{} {} ({}){}",
            family.name,
            entry.command,
            entry.id,
            flags.concat()
        );
    }
    if std::env::var_os(ACCEPT).is_some() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/names.lock");
        std::fs::write(path, &text).expect("names.lock");
        return;
    }
    let (old, new): (BTreeSet<&str>, BTreeSet<&str>) =
        (NAMES.lines().collect(), text.lines().collect());
    let gone: Vec<_> = old.difference(&new).collect();
    let added: Vec<_> = new.difference(&old).collect();
    assert!(
        gone.is_empty() && added.is_empty(),
        "names changed: {gone:#?} became {added:#?}; help: add renamed commands to renames.txt, then set {ACCEPT}=1"
    );
}

#[test]
fn operation_options_do_not_shadow_global_options() {
    let reserved = globals::reserved();
    for (family, entry) in Catalog::get().operations() {
        let details = family.details();
        let operation = details.operation(&entry.id).expect(&entry.id);
        let mut seen = BTreeSet::new();
        for (_, field) in fields_of(operation, details) {
            assert!(
                !reserved.contains(&field.flag),
                "{} --{}",
                entry.id,
                field.flag
            );
            assert!(
                !fields::OWN.contains(&field.flag.as_str()),
                "{} --{}",
                entry.id,
                field.flag
            );
            assert!(
                seen.insert(field.flag.clone()),
                "{} --{} twice",
                entry.id,
                field.flag
            );
        }
    }
}

/// Returns the help of a command at 80 columns, as a terminal shows it.
fn help(command: &Command, prefix: &str) -> String {
    let name = format!("{prefix} {}", command.get_name());
    let mut command = command
        .clone()
        .bin_name(name)
        .term_width(80)
        .color(ColorChoice::Never);
    command.render_long_help().to_string()
}

#[test]
fn the_help_of_every_operation_renders_at_80_columns() {
    for family in Catalog::get().families() {
        let mut text = String::new();
        for command in whole_family(family).get_subcommands() {
            let help = help(command, &format!("metastudio {}", family.name));
            assert_fits(&help, command);
            // What is the same for all commands is left out.
            let help = help.replace(SAME, "");
            _ = write!(text, "== {}\n{}\n", command.get_name(), compact(&help));
        }
        insta::assert_snapshot!(family.name.replace('-', "_"), text);
    }
}

/// Checks that no line is longer than 80 columns, unless it cannot be broken.
fn assert_fits(help: &str, command: &Command) {
    for line in help.lines() {
        // What has no blank cannot be broken.
        let is_unbreakable = !line.trim().contains(' ') || line.trim().starts_with(['-', '"', '`']);
        let is_long = line.chars().count() > 80 && !is_unbreakable;
        let is_example = line.trim_start().starts_with("metastudio ");
        assert!(!is_long || is_example, "{}: {line}", command.get_name());
    }
}

#[test]
fn the_help_of_every_other_command_renders_at_80_columns() {
    fn add(command: &Command, prefix: &str, text: &mut String) {
        let help = help(command, prefix);
        assert_fits(&help, command);
        let name = format!("{prefix} {}", command.get_name());
        _ = write!(text, "== {name}\n{}\n", compact(&help.replace(SAME, "")));
        for own in command.get_subcommands() {
            add(own, &name, text);
        }
    }
    let mut text = String::new();
    for command in tools::all().into_iter().map(with_globals) {
        add(&command, "metastudio", &mut text);
    }
    insta::assert_snapshot!("tools", text);
}

const SAME: &str = "  -h, --help\n          Print help (see a summary with '-h')\n";

/// Leaves out empty lines and most of the blanks at the beginning of lines.
fn compact(help: &str) -> String {
    let lines = help.lines().filter(|line| !line.trim().is_empty());
    let lines = lines.map(|line| line.trim_end().replace("          ", " "));
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn only_the_selected_branch_is_built() {
    let line = ["metastudio", "orders", "--help"].map(OsString::from);
    let root = of(&line);
    let options = |family: &str, command: &str| {
        let family = root.find_subcommand(family).expect(family);
        family
            .find_subcommand(command)
            .map(|command| command.get_arguments().count())
    };
    assert_eq!(
        options("model-training", "list-2d-model-training-job"),
        None
    );
    let line = [
        "metastudio",
        "--mock",
        "model-training",
        "list-2d-model-training-job",
    ]
    .map(OsString::from);
    let root = of(&line);
    let family = root.find_subcommand("model-training").expect("a family");
    let built = family
        .find_subcommand("list-2d-model-training-job")
        .expect("a command");
    let other = family
        .find_subcommand("show-2d-model-training-job")
        .expect("a command");
    assert!(built.get_arguments().count() > 20);
    assert_eq!(other.get_arguments().count(), 0);
}

#[test]
fn a_command_line_is_parsed_with_options_on_all_levels() {
    let line = "metastudio --mock -o json model-training --quiet list-2d-model-training-job --state A B --limit 5 -v";
    let line: Vec<OsString> = line.split(' ').map(OsString::from).collect();
    let matches = of(&line).try_get_matches_from(&line).expect("valid");
    let (options, words) = Matches::of(&matches);
    assert_eq!(words, ["model-training", "list-2d-model-training-job"]);
    assert!(options.flag("mock") && options.flag("quiet"));
    assert_eq!(options.text("output").as_deref(), Some("json"));
    assert_eq!(
        (options.number("limit"), options.count("verbose")),
        (Some(5), 1)
    );
    assert_eq!(options.texts("field:state"), ["A", "B"]);
}
