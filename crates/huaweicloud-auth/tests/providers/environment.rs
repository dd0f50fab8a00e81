//! Credentials from variables.

use huaweicloud_auth::{CredentialKind, provider::EnvironmentProvider};

use crate::support::{Script, told, variables};

#[tokio::test]
async fn everything_that_is_set_is_taken() -> anyhow::Result<()> {
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
async fn blank_is_not_set() -> anyhow::Result<()> {
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
async fn nothing_does_not_apply_and_half_fails() {
    let nothing = EnvironmentProvider::from_lookup(|_| None);
    let text = told(Script::default().provide(&nothing).await);
    assert!(
        text.starts_with("does not apply: no credentials in the environment"),
        "{text}"
    );

    let half = EnvironmentProvider::from_lookup(variables([("CLOUD_SDK_AK", "AKEXAMPLE")]));
    assert_eq!(
        told(Script::default().provide(&half).await),
        "failed: CLOUD_SDK_AK is set but CLOUD_SDK_SK is not, or is blank: both are needed"
    );

    let invalid =
        EnvironmentProvider::from_lookup(variables([("HUAWEICLOUD_SDK_AUTH_TOKEN", "hidden\n")]));
    assert_eq!(
        told(Script::default().provide(&invalid).await),
        "failed: the value of HUAWEICLOUD_SDK_AUTH_TOKEN holds a control character (a line break \
         at its end?)"
    );
}
