//! Tests of the environment provider.

use huaweicloud_auth::{CredentialKind, provider::EnvironmentProvider};

use crate::support::{Script, error_text, variables};

#[tokio::test]
async fn all_variables_are_read() -> anyhow::Result<()> {
    let provider = EnvironmentProvider::from_lookup(variables([
        ("HUAWEICLOUD_SDK_AK", "AKEXAMPLE"),
        ("HUAWEICLOUD_SDK_SK", "hidden"),
        ("HUAWEICLOUD_SDK_SECURITY_TOKEN", "hidden"),
        ("HUAWEICLOUD_SDK_PROJECT_ID", "0123abcd"),
        ("HUAWEICLOUD_SDK_IAM_ENDPOINT", "https://iam.example.com"),
    ]));
    let provided = Script::default().provide(&provider).await?;
    assert_eq!(
        provided.credentials().kind(),
        CredentialKind::TemporaryAccessKey
    );
    assert_eq!(provided.project_id(), Some("0123abcd"));
    assert_eq!(provided.iam_endpoint(), Some("https://iam.example.com"));
    assert_eq!(provided.expires_at(), None);
    Ok(())
}

#[tokio::test]
async fn blank_values_are_ignored() -> anyhow::Result<()> {
    let provider = EnvironmentProvider::from_lookup(variables([
        ("HUAWEICLOUD_SDK_AUTH_TOKEN", "hidden"),
        ("HUAWEICLOUD_SDK_PROJECT_ID", " "),
        ("HUAWEICLOUD_SDK_IAM_ENDPOINT", ""),
    ]));
    let provided = Script::default().provide(&provider).await?;
    assert_eq!(provided.credentials().kind(), CredentialKind::Token);
    assert_eq!(provided.project_id(), None);
    assert_eq!(provided.iam_endpoint(), None);
    Ok(())
}

#[tokio::test]
async fn no_variables_are_not_applicable_and_incomplete_pairs_fail() {
    let nothing = EnvironmentProvider::from_lookup(|_| None);
    let text = error_text(Script::default().provide(&nothing).await);
    assert!(
        text.starts_with("not applicable: no credentials in the environment"),
        "{text}"
    );

    let half = EnvironmentProvider::from_lookup(variables([("CLOUD_SDK_AK", "AKEXAMPLE")]));
    assert_eq!(
        error_text(Script::default().provide(&half).await),
        "failed: CLOUD_SDK_AK is set but CLOUD_SDK_SK is missing or blank; help: set both"
    );

    let invalid =
        EnvironmentProvider::from_lookup(variables([("HUAWEICLOUD_SDK_AUTH_TOKEN", "hidden\n")]));
    assert_eq!(
        error_text(Script::default().provide(&invalid).await),
        "failed: the value of HUAWEICLOUD_SDK_AUTH_TOKEN contains a control character; help: remove a \
         line break at its end"
    );
}
