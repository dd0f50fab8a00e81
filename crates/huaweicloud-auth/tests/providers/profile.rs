//! Credentials from the profile file.

use std::path::Path;

use huaweicloud_auth::{
    CredentialKind,
    provider::{ProfileProvider, Provided, ProviderError},
};
use proptest::prelude::*;

use crate::support::{Script, told, variables};

/// A home folder with this profile in it.
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

/// What is told of a profile, with the folder left out.
async fn told_of(profile: impl AsRef<[u8]>) -> String {
    let home = home(profile.as_ref());
    let text = told(Script::default().provide(&at_home(home.path())).await);
    text.replace(&home.path().display().to_string(), "~")
}

#[tokio::test]
async fn everything_in_the_section_is_taken() -> anyhow::Result<()> {
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
async fn what_is_missing_is_told_with_file_and_key() {
    for (profile, expected) in [
        (
            "",
            "does not apply: ~/.huaweicloud/credentials has no section [basic]",
        ),
        (
            "ak = a\nsk = b",
            "does not apply: ~/.huaweicloud/credentials has no section [basic]",
        ),
        (
            "[basic]\nak =\nproject_id = p",
            "does not apply: ~/.huaweicloud/credentials: the section [basic] has neither ak nor sk",
        ),
        (
            "[basic]\nak = a\nsk",
            "failed: ~/.huaweicloud/credentials: the section [basic] has ak but no sk: both are needed",
        ),
        (
            "[basic]\nsk = hidden",
            "failed: ~/.huaweicloud/credentials: the section [basic] has sk but no ak: both are needed",
        ),
        (
            "[basic]\nsecurity_token = hidden",
            "failed: ~/.huaweicloud/credentials: the section [basic] has security_token but no ak: both are needed",
        ),
        (
            "[basic]\nak = hiddén\nsk = hidden",
            "failed: ~/.huaweicloud/credentials: the value of ak in the section [basic] holds a \
             character outside ASCII, which a header cannot carry",
        ),
        (
            "[basic]\nak = a\nsk = hid\0den",
            "failed: ~/.huaweicloud/credentials: the value of sk in the section [basic] holds a \
             control character (a line break at its end?)",
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
        assert_eq!(told_of(profile).await, expected);
    }
    assert_eq!(
        told_of(b"[basic]\nsk = hidden\xff").await,
        "failed: ~/.huaweicloud/credentials cannot be read: stream did not contain valid UTF-8"
    );
}

#[tokio::test]
async fn a_file_that_was_named_must_be_there() -> anyhow::Result<()> {
    let empty = tempfile::tempdir()?;
    let absent = empty.path().join("absent");
    let shown = |text: String| text.replace(&empty.path().display().to_string(), "~");

    let usual = at_home(empty.path());
    assert_eq!(
        shown(told(Script::default().provide(&usual).await)),
        "does not apply: there is no file ~/.huaweicloud/credentials"
    );
    let given = usual.with_path(&absent);
    let text = shown(told(Script::default().provide(&given).await));
    assert!(
        text.starts_with("failed: ~/absent cannot be read: "),
        "{text}"
    );

    let value = absent.display().to_string();
    let named = at_home(empty.path()).with_lookup(move |_| Some(value.clone()));
    let text = shown(told(Script::default().provide(&named).await));
    let expected =
        "failed: ~/absent is named by HUAWEICLOUD_SDK_CREDENTIALS_FILE and cannot be read: ";
    assert!(text.starts_with(expected), "{text}");
    Ok(())
}

#[tokio::test]
async fn the_file_given_comes_before_the_one_named_and_that_before_the_usual() -> anyhow::Result<()>
{
    let of = |ak: &str| home(format!("[basic]\nak = {ak}\nsk = hidden").as_bytes());
    let (usual, named, given) = (of("usual"), of("named"), of("given"));
    let path = |home: &tempfile::TempDir| home.path().join(".huaweicloud/credentials");

    let provider = at_home(usual.path());
    let ak = async |provider: &ProfileProvider| {
        let provided = Script::default().provide(provider).await?;
        anyhow::Ok(provided.credentials().access_key_id().map(str::to_owned))
    };
    assert_eq!(ak(&provider).await?.as_deref(), Some("usual"));
    let value = path(&named).display().to_string();
    let provider = provider.with_lookup(move |name| {
        (name == "HUAWEICLOUD_SDK_CREDENTIALS_FILE").then(|| value.clone())
    });
    assert_eq!(ak(&provider).await?.as_deref(), Some("named"));
    let provider = provider.with_path(path(&given));
    assert_eq!(ak(&provider).await?.as_deref(), Some("given"));

    // And it is read anew each time.
    std::fs::write(path(&given), "[basic]\nak = rotated\nsk = hidden")?;
    assert_eq!(ak(&provider).await?.as_deref(), Some("rotated"));
    Ok(())
}

#[tokio::test]
async fn other_variables_do_not_matter() -> anyhow::Result<()> {
    let home = home(b"[basic]\nak = usual\nsk = hidden");
    let provider = ProfileProvider::new()
        .with_home(home.path())
        .with_lookup(variables([("HUAWEICLOUD_SDK_AK", "other")]));
    let provided = Script::default().provide(&provider).await?;
    assert_eq!(provided.credentials().access_key_id(), Some("usual"));
    Ok(())
}

/// A value that a header can carry, without blanks at its ends.
fn value() -> impl Strategy<Value = String> {
    "[!-~]([ -~]{0,30}[!-~])?"
}

proptest! {
    #[test]
    fn any_value_is_read_as_it_was_written(
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
    fn any_file_is_read_or_refused(profile in any::<Vec<u8>>(), lines in "(\\[basic\\]|[\\[\\]aks=:;# \u{e9}\r\n]){0,30}") {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        for profile in [profile.as_slice(), lines.as_bytes()] {
            if let Ok(provided) = runtime.block_on(read(profile)) {
                prop_assert!(provided.credentials().validate().is_ok());
            }
        }
    }
}
