//! Storing a profile: from options, and from questions on a terminal.

use serde_json::json;

use crate::{
    connect::{
        profile::{self, DEFAULT, Profile},
        secret,
    },
    failure::{Exit, Failure},
    output::About,
    session::{Session, ask},
};

/// Stores what options give, and asks for the rest.
pub(super) fn run(session: &Session<'_>) -> Result<(), Failure> {
    let settings = &session.settings;
    let name = settings
        .profile
        .clone()
        .unwrap_or_else(|| DEFAULT.to_owned());
    let known = profile::load(None)
        .ok()
        .filter(|known| known.name == name)
        .unwrap_or_default();
    let asks = session.can_ask();
    let question = |given: &Option<String>, label: &str, known: &Option<String>| {
        match given {
            Some(given) => return Ok(Some(given.clone())),
            None if !asks => return Ok(None),
            None => {}
        }
        let default = known
            .as_ref()
            .map_or_else(String::new, |known| format!(" [{known}]"));
        let answer = ask(&format!("{label}{default}: "))?;
        Ok::<_, Failure>(Some(answer).filter(|answer| !answer.is_empty()))
    };
    let region = question(
        &settings.region,
        "Region, such as cn-north-4",
        &known.region,
    )?;
    let project_id = question(
        &settings.project_id,
        "Project id (empty: looked up by region)",
        &known.project_id,
    )?;
    let id = question(
        &settings.access_key_id,
        "Access key id (empty: from the environment)",
        &None,
    )?;
    let command = session.matches.text("secret-command");
    if command.is_some() && settings.secret_key_file.is_some() {
        return Err(Failure::usage(
            "--secret-command replaces --sk-file: pass one of them",
        ));
    }
    let key = match (&id, &settings.secret_key_file) {
        (None, _) if command.is_some() => {
            return Err(Failure::usage("--secret-command needs --ak"));
        }
        _ if command.is_some() => None,
        (None, None) => None,
        (None, Some(_)) => return Err(Failure::usage("--sk-file needs --ak")),
        (Some(_), Some(file)) => Some(secret("--sk-file", file)?),
        (Some(_), None) if asks => {
            let typed = rpassword::prompt_password("Secret access key (not shown): ");
            let typed = typed.map_err(|error| {
                Failure::new(Exit::Declined, format!("there is no answer: {error}"))
            })?;
            Some(typed.trim().to_owned()).filter(|typed| !typed.is_empty())
        }
        (Some(_), None) => return Err(Failure::usage("--ak needs --sk-file")),
    };
    let profile = Profile {
        name,
        is_named: true,
        region,
        endpoint: settings.endpoint.clone(),
        project_id,
        output: session.matches.text("default-output"),
        access_key_id: id.clone().filter(|_| command.is_some()),
        secret_command: command,
    };
    let is_empty = [
        &profile.region,
        &profile.endpoint,
        &profile.project_id,
        &profile.output,
        &profile.secret_command,
    ];
    if is_empty.into_iter().all(Option::is_none) && key.is_none() {
        return Err(
            Failure::new(Exit::Declined, "there is nothing to store").with_hint(
                "pass --region, --project-id, or --ak with --sk-file, or run it on a terminal",
            ),
        );
    }
    let path = profile::store(&profile)?;
    let credentials = match (id, key) {
        (Some(id), Some(key)) => Some(profile::store_credentials(&profile.name, &id, &key)?),
        _ if profile.secret_command.is_some() => {
            profile::remove_credentials(&profile.name)?;
            None
        }
        _ => None,
    };
    let stored = json!({
        "profile": profile.name,
        "settings": path.display().to_string(),
        "credentials": credentials.map(|path| path.display().to_string()),
    });
    session.printer.print(&stored, &About::default())
}
