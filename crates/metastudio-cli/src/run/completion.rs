//! Completion of shells: small scripts that ask the program itself.

use std::{env, ffi::OsString, fs, path::PathBuf, process::ExitCode};

use clap_complete::env::{CompleteEnv, Shells};

use crate::{
    command,
    connect::paths::variable,
    failure::Failure,
    output::{emit, note},
    session::Session,
};

/// The variable by which a script asks for completions.
const VARIABLE: &str = "METASTUDIO_COMPLETE";

/// Responds to a script of a shell; `None` if this is an ordinary run.
pub(crate) fn complete(arguments: &[OsString]) -> Option<ExitCode> {
    env::var_os(VARIABLE).filter(|shell| !shell.is_empty())?;
    let line = arguments.iter().position(|argument| argument == "--");
    let line: Vec<OsString> = arguments.iter().skip(line? + 1).cloned().collect();
    let current = env::current_dir().ok();
    let completed = CompleteEnv::with_factory(move || command::of(&line))
        .var(VARIABLE)
        .bin("metastudio")
        .try_complete(arguments.iter().cloned(), current.as_deref());
    match completed {
        Ok(true) => Some(ExitCode::SUCCESS),
        Ok(false) => None,
        Err(error) => {
            note(error.to_string());
            Some(ExitCode::FAILURE)
        }
    }
}

/// Prints or installs the script of a shell.
pub(super) fn run(session: &Session<'_>) -> Result<(), Failure> {
    let shell = session.matches.text("shell").or_else(own_shell);
    let shell = shell.ok_or_else(|| {
        Failure::usage("the shell is not known").with_hint("name it: bash, zsh, fish or powershell")
    })?;
    let shells = Shells::builtins();
    let completer = shells.completer(&shell);
    let completer =
        completer.ok_or_else(|| Failure::usage(format!("there is no completion for {shell}")))?;
    let mut script = Vec::new();
    let written = completer.write_registration(
        VARIABLE,
        "metastudio",
        "metastudio",
        "metastudio",
        &mut script,
    );
    written.map_err(|error| Failure::io("the script cannot be written", error))?;
    if !session.matches.flag("install") {
        return emit(script);
    }
    let (path, then) = target(&shell).ok_or_else(|| Failure::usage("there is no home folder"))?;
    let failed = |error| Failure::io(format!("{} cannot be written", path.display()), error);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    fs::write(&path, script).map_err(failed)?;
    session.notice(format!("wrote {}; {then}", path.display()));
    Ok(())
}

/// Returns the shell of the user.
fn own_shell() -> Option<String> {
    let path = variable("SHELL")?;
    let name = path.rsplit('/').next()?;
    ["bash", "zsh", "fish"]
        .contains(&name)
        .then(|| name.to_owned())
}

/// Returns the file that a shell loads, and what else to do.
fn target(shell: &str) -> Option<(PathBuf, &'static str)> {
    let home = env::home_dir()?;
    let or_in_home =
        |name: &str, below: &str| variable(name).map_or_else(|| home.join(below), PathBuf::from);
    Some(match shell {
        "bash" => (
            or_in_home("XDG_DATA_HOME", ".local/share")
                .join("bash-completion/completions/metastudio"),
            "start a new shell",
        ),
        "zsh" => (
            home.join(".zfunc/_metastudio"),
            "add `fpath+=~/.zfunc` before `compinit` in ~/.zshrc",
        ),
        "fish" => (
            or_in_home("XDG_CONFIG_HOME", ".config").join("fish/completions/metastudio.fish"),
            "start a new shell",
        ),
        _ => (
            or_in_home("XDG_CONFIG_HOME", ".config").join("powershell/metastudio-completion.ps1"),
            "load it in your $PROFILE",
        ),
    })
}
