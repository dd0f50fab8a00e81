//! Tests of the profile provider.

use std::path::Path;

use huaweicloud_auth::{
    CredentialKind,
    provider::{ProfileProvider, Provided, ProviderError},
};
use proptest::prelude::*;

use crate::support::{Script, error_text, variables};

/// Creates a home directory with this profile.
fn home(profile: &[u8]) -> tempfile::TempDir {
    let home = tempfile::tempdir().unwrap();
    std::fs::create_dir(home.path().join(".huaweicloud")).unwrap();
    std::fs::write(home.path().join(".huaweicloud/credentials"), profile).unwrap();
    home
}

fn at_home(home: &Path) -> ProfileProvider {
    ProfileProvider::new().with_lookup(|_| None).with_home(home)
}

async fn read(profile: impl AsRef<[u8]>) -> Result<Provided, ProviderError> {
    let home = home(profile.as_ref());
    Script::default().provide(&at_home(home.path())).await
}

/// Returns the error text for a profile, with `~` for the home directory.
async fn error_text_of(profile: impl AsRef<[u8]>) -> String {
    let home = home(profile.as_ref());
    let text = error_text(Script::default().provide(&at_home(home.path())).await);
    text.replace(&home.path().display().to_string(), "~")
}

#[tokio::test]
async fn only_texts_of_some_size_are_read() {
    let large = vec![b'\n'; 2 << 20];
    let text = error_text_of(large).await;
    assert!(text.ends_with("it is larger than 1048576 bytes"), "{text}");
    let text = error_text_of(b"[basic]\nak=\xff").await;
    assert!(text.ends_with("it is not valid UTF-8"), "{text}");
}

#[tokio::test]
async fn all_values_of_the_section_are_read() -> anyhow::Result<()> {
    let provided = read(
        "\u{feff}ak = outside any section\r\n\
         [global]\r\nak = other\r\nsk = other\r\n\
         # a comment\r\n; and another\r\n\r\n\
         [Basic]\r\n\
         AK = AKexample\r\n\
         sk = a;b#c=d%e:F [g] \"h\" \r\n\
         security_token=#token=\r\n\
         project_id: 0123abcd\r\n\
         iam_endpoint = https://iam.example.com:8443/x\r\n\
         unknown\r\n",
    )
    .await?;
    let credentials = provided.credentials();
    assert_eq!(credentials.kind(), CredentialKind::TemporaryAccessKey);
    assert_eq!(credentials.access_key_id(), Some("AKexample"));
    assert_eq!(
        credentials.expose_secret_key(),
        Some("a;b#c=d%e:F [g] \"h\"")
    );
    assert_eq!(credentials.expose_security_token(), Some("#token="));
    assert_eq!(provided.project_id(), Some("0123abcd"));
    assert_eq!(
        provided.iam_endpoint(),
        Some("https://iam.example.com:8443/x")
    );
    Ok(())
}

#[tokio::test]
async fn errors_name_file_and_key() {
    for (profile, expected) in [
        (
            "",
            "not applicable: ~/.huaweicloud/credentials has no section [basic]",
        ),
        (
            "ak = a\nsk = b",
            "not applicable: ~/.huaweicloud/credentials has no section [basic]",
        ),
        (
            "[basic]\nak =\nproject_id = p",
            "not applicable: ~/.huaweicloud/credentials: the section [basic] has neither ak nor sk",
        ),
        (
            "[basic]\nak = a\nsk",
            "failed: ~/.huaweicloud/credentials: the section [basic] has ak but no sk; help: set both",
        ),
        (
            "[basic]\nsk = hidden",
            "failed: ~/.huaweicloud/credentials: the section [basic] has sk but no ak; help: set both",
        ),
        (
            "[basic]\nsecurity_token = hidden",
            "failed: ~/.huaweicloud/credentials: the section [basic] has security_token but no ak; help: set both",
        ),
        (
            "[basic]\nak = hiddén\nsk = hidden",
            "failed: ~/.huaweicloud/credentials: the value of ak in the section [basic] contains \
             a character other than ASCII, which is not allowed in headers",
        ),
        (
            "[basic]\nak = a\nsk = hid\0den",
            "failed: ~/.huaweicloud/credentials: the value of sk in the section [basic] contains \
             a control character; help: remove a line break at its end",
        ),
        (
            "[basic\nsk = hidden",
            "failed: ~/.huaweicloud/credentials: line 1: Found opening bracket for section name \
             but no closing bracket",
        ),
        (
            "[basic]\n= hidden",
            "failed: ~/.huaweicloud/credentials: line 2:0: Key cannot be empty",
        ),
    ] {
        assert_eq!(error_text_of(profile).await, expected);
    }
    assert_eq!(
        error_text_of(b"[basic]\nsk = hidden\xff").await,
        "failed: ~/.huaweicloud/credentials cannot be read: it is not valid UTF-8"
    );
}

#[tokio::test]
async fn a_configured_file_must_exist() -> anyhow::Result<()> {
    let empty = tempfile::tempdir()?;
    let absent = empty.path().join("absent");
    let shown = |text: String| text.replace(&empty.path().display().to_string(), "~");

    let default = at_home(empty.path());
    assert_eq!(
        shown(error_text(Script::default().provide(&default).await)),
        "not applicable: the file ~/.huaweicloud/credentials does not exist"
    );
    let given = default.with_path(&absent);
    let text = shown(error_text(Script::default().provide(&given).await));
    assert!(
        text.starts_with("failed: ~/absent cannot be read: "),
        "{text}"
    );

    let value = absent.display().to_string();
    let variable = at_home(empty.path()).with_lookup(move |_| Some(value.clone()));
    let text = shown(error_text(Script::default().provide(&variable).await));
    let expected =
        "failed: ~/absent, to which HUAWEICLOUD_SDK_CREDENTIALS_FILE points, cannot be read: ";
    assert!(text.starts_with(expected), "{text}");
    Ok(())
}

#[tokio::test]
async fn an_explicit_path_overrides_the_variable_and_the_default() -> anyhow::Result<()> {
    let of = |ak: &str| home(format!("[basic]\nak = {ak}\nsk = hidden").as_bytes());
    let (default, variable, given) = (of("default"), of("variable"), of("given"));
    let path = |home: &tempfile::TempDir| home.path().join(".huaweicloud/credentials");

    let provider = at_home(default.path());
    let ak = async |provider: &ProfileProvider| {
        let provided = Script::default().provide(provider).await?;
        anyhow::Ok(provided.credentials().access_key_id().map(str::to_owned))
    };
    assert_eq!(ak(&provider).await?.as_deref(), Some("default"));
    let value = path(&variable).display().to_string();
    let provider = provider.with_lookup(move |name| {
        (name == "HUAWEICLOUD_SDK_CREDENTIALS_FILE").then(|| value.clone())
    });
    assert_eq!(ak(&provider).await?.as_deref(), Some("variable"));
    let provider = provider.with_path(path(&given));
    assert_eq!(ak(&provider).await?.as_deref(), Some("given"));

    // The file is read on each call.
    std::fs::write(path(&given), "[basic]\nak = rotated\nsk = hidden")?;
    assert_eq!(ak(&provider).await?.as_deref(), Some("rotated"));
    Ok(())
}

#[tokio::test]
async fn credentials_in_variables_are_ignored() -> anyhow::Result<()> {
    let home = home(b"[basic]\nak = profile\nsk = hidden");
    let provider = ProfileProvider::new()
        .with_home(home.path())
        .with_lookup(variables([("HUAWEICLOUD_SDK_AK", "other")]));
    let provided = Script::default().provide(&provider).await?;
    assert_eq!(provided.credentials().access_key_id(), Some("profile"));
    Ok(())
}

#[cfg(unix)]
mod permissions {
    use std::{fs, os::unix::fs::PermissionsExt};

    use super::*;

    const PROFILE: &[u8] = b"[basic]\nak = a\nsk = hidden";

    fn set(path: &Path, mode: u32) {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    }

    #[tokio::test]
    async fn world_writable_files_are_rejected() {
        for mode in [0o666, 0o602, 0o777] {
            let home = home(PROFILE);
            let path = home.path().join(".huaweicloud/credentials");
            set(&path, mode);
            let text = error_text(Script::default().provide(&at_home(home.path())).await);
            let path = path.display();
            assert_eq!(
                text,
                format!(
                    "failed: {path} can be modified by every user of this machine; help: chmod o-w \
                     {path}"
                )
            );
        }
    }

    #[tokio::test]
    async fn replaceable_files_are_rejected() -> anyhow::Result<()> {
        let home = home(PROFILE);
        let directory = home.path().join(".huaweicloud");
        set(&directory, 0o777);
        let text = error_text(Script::default().provide(&at_home(home.path())).await);
        let expected = format!("help: chmod o-w {}", directory.display());
        assert!(
            text.starts_with("failed: ") && text.ends_with(&expected),
            "{text}"
        );
        // In a sticky directory, such as /tmp, only the owner of a file can replace it.
        set(&directory, 0o1777);
        Script::default().provide(&at_home(home.path())).await?;
        Ok(())
    }

    #[tokio::test]
    async fn group_writable_files_cause_a_warning() -> anyhow::Result<()> {
        let home = home(PROFILE);
        let path = home.path().join(".huaweicloud/credentials");
        for mode in [0o600, 0o640, 0o644] {
            set(&path, mode);
            let provided = Script::default().provide(&at_home(home.path())).await?;
            assert!(provided.warnings().is_empty(), "{mode:o}");
        }
        set(&path, 0o660);
        let provided = Script::default().provide(&at_home(home.path())).await?;
        let path = path.display();
        let expected = format!("{path} can be modified by its group; help: chmod g-w {path}");
        assert_eq!(provided.warnings(), [expected]);
        Ok(())
    }
}

/// A value that is allowed in headers, without white space at its ends.
fn value() -> impl Strategy<Value = String> {
    "[!-~]([ -~]{0,30}[!-~])?"
}

proptest! {
    #[test]
    fn values_round_trip(
        ak in "[!-+\\--~]{1,20}",
        sk in value(),
        token in value(),
        blank in "[ \t]{0,3}",
        delimiter in "[=:]",
    ) {
        let profile = format!(
            "[basic]\nak{blank}{delimiter}{blank}{ak}\nsk{delimiter}{sk}{blank}\n\
             security_token {delimiter} {token}\n"
        );
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let provided = runtime.block_on(read(&profile)).unwrap();
        let credentials = provided.credentials();
        prop_assert_eq!(credentials.access_key_id(), Some(&*ak));
        prop_assert_eq!(credentials.expose_secret_key(), Some(&*sk));
        prop_assert_eq!(credentials.expose_security_token(), Some(&*token));
    }

    #[test]
    fn any_file_is_read_or_rejected(profile in any::<Vec<u8>>(), lines in "(\\[basic\\]|[\\[\\]aks=:;# \u{e9}\r\n]){0,30}") {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        for profile in [profile.as_slice(), lines.as_bytes()] {
            if let Ok(provided) = runtime.block_on(read(profile)) {
                prop_assert!(provided.credentials().validate().is_ok());
            }
        }
    }
}
