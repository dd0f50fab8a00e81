//! Tests of credentials from the environment, and of their validation.

use huaweicloud_auth::{CredentialKind, CredentialPart, Credentials, CredentialsError, env};

fn from(variables: &[(&str, &str)]) -> Result<Credentials, CredentialsError> {
    Credentials::from_lookup(|name| {
        let found = variables.iter().find(|(candidate, _)| *candidate == name)?;
        Some(found.1.to_owned())
    })
}

#[test]
fn the_first_configured_source_is_used() -> Result<(), CredentialsError> {
    let all = [
        ("HUAWEICLOUD_SDK_AK", "first"),
        ("HUAWEICLOUD_SDK_SK", "first-secret"),
        ("HUAWEICLOUD_SDK_SECURITY_TOKEN", "first-token"),
        ("CLOUD_SDK_AK", "second"),
        ("CLOUD_SDK_SK", "second-secret"),
        ("HUAWEICLOUD_SDK_AUTH_TOKEN", "third-token"),
    ];
    let temporary = from(&all)?;
    assert_eq!(temporary.kind(), CredentialKind::TemporaryAccessKey);
    assert_eq!(temporary.access_key_id(), Some("first"));
    assert_eq!(temporary.expose_secret_key(), Some("first-secret"));
    assert_eq!(temporary.expose_security_token(), Some("first-token"));

    let permanent = from(&all[3..])?;
    assert_eq!(permanent.kind(), CredentialKind::AccessKey);
    assert_eq!(permanent.access_key_id(), Some("second"));
    assert_eq!(permanent.expose_secret_key(), Some("second-secret"));
    assert_eq!(permanent.expose_security_token(), None);

    let token = from(&all[5..])?;
    assert_eq!(token.kind(), CredentialKind::Token);
    assert_eq!(token.expose_token(), Some("third-token"));
    assert_eq!(token.access_key_id(), None);
    Ok(())
}

#[test]
fn blank_values_are_ignored() -> Result<(), CredentialsError> {
    let credentials = from(&[
        ("HUAWEICLOUD_SDK_AK", ""),
        ("HUAWEICLOUD_SDK_SK", " \n"),
        ("CLOUD_SDK_AK", "second"),
        ("CLOUD_SDK_SK", "second-secret"),
    ])?;
    assert_eq!(credentials.access_key_id(), Some("second"));
    Ok(())
}

#[test]
fn values_of_different_pairs_are_not_combined() {
    for (variables, expected) in [
        (
            [("HUAWEICLOUD_SDK_AK", "a"), ("CLOUD_SDK_SK", "b")],
            "HUAWEICLOUD_SDK_AK is set but HUAWEICLOUD_SDK_SK is missing or blank; help: set both",
        ),
        (
            [("HUAWEICLOUD_SDK_SK", "a"), ("HUAWEICLOUD_SDK_AK", " ")],
            "HUAWEICLOUD_SDK_SK is set but HUAWEICLOUD_SDK_AK is missing or blank; help: set both",
        ),
        (
            [("CLOUD_SDK_AK", "a"), ("HUAWEICLOUD_SDK_AUTH_TOKEN", "b")],
            "CLOUD_SDK_AK is set but CLOUD_SDK_SK is missing or blank; help: set both",
        ),
        (
            [
                ("HUAWEICLOUD_SDK_SECURITY_TOKEN", "a"),
                ("HUAWEICLOUD_SDK_AUTH_TOKEN", "b"),
            ],
            "HUAWEICLOUD_SDK_SECURITY_TOKEN is set but HUAWEICLOUD_SDK_AK is missing or blank; help: set both",
        ),
    ] {
        let error = from(&variables)
            .map(|_| ())
            .map_err(|error| error.to_string());
        assert_eq!(error, Err(expected.to_owned()));
    }
}

#[test]
fn the_error_without_credentials_names_every_variable() {
    let error = from(&[]).map(|_| ()).map_err(|error| error.to_string());
    assert_eq!(
        error,
        Err(
            "no credentials in the environment; help: set HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK \
             (with HUAWEICLOUD_SDK_SECURITY_TOKEN for a temporary key), CLOUD_SDK_AK and \
             CLOUD_SDK_SK, or HUAWEICLOUD_SDK_AUTH_TOKEN"
                .to_owned()
        )
    );
}

#[test]
fn errors_name_the_variable_and_not_its_value() {
    for (variables, expected) in [
        (
            [("CLOUD_SDK_AK", "a"), ("CLOUD_SDK_SK", "hidden\n")],
            "the value of CLOUD_SDK_SK contains a control character; help: remove a line break at its end",
        ),
        (
            [
                ("HUAWEICLOUD_SDK_AK", "hiddén"),
                ("HUAWEICLOUD_SDK_SK", "b"),
            ],
            "the value of HUAWEICLOUD_SDK_AK contains a character other than ASCII, which is not allowed in headers",
        ),
        (
            [("HUAWEICLOUD_SDK_AUTH_TOKEN", " hidden"), ("", "")],
            "the value of HUAWEICLOUD_SDK_AUTH_TOKEN begins or ends with white space",
        ),
    ] {
        let error = from(&variables)
            .map(|_| ())
            .map_err(|error| error.to_string());
        assert_eq!(error, Err(expected.to_owned()));
    }
}

#[test]
fn validation_names_the_part() {
    let part = |credentials: Credentials| credentials.validate().map_err(|error| error.part());
    assert_eq!(part(Credentials::ak_sk("a", "b")), Ok(()));
    assert_eq!(part(Credentials::ak_sk("a", "ключ with blanks")), Ok(()));
    assert_eq!(
        part(Credentials::ak_sk("", "b")),
        Err(CredentialPart::AccessKeyId)
    );
    assert_eq!(
        part(Credentials::ak_sk("a, b", "b")),
        Err(CredentialPart::AccessKeyId)
    );
    assert_eq!(
        part(Credentials::ak_sk("a", " ")),
        Err(CredentialPart::SecretKey)
    );
    assert_eq!(part(Credentials::token("")), Err(CredentialPart::Token));
    assert_eq!(
        part(Credentials::ak_sk("a", "b").with_security_token("é")),
        Err(CredentialPart::SecurityToken)
    );
    assert_eq!(
        part(Credentials::token("a").with_security_token("b")),
        Err(CredentialPart::SecurityToken)
    );
}

#[test]
fn debug_output_has_no_secrets() {
    let shown = format!(
        "{:?} {:?} {:?}",
        Credentials::ak_sk("AKEXAMPLE", "hidden"),
        Credentials::ak_sk("AKEXAMPLE", "hidden").with_security_token("hidden"),
        Credentials::token("hidden"),
    );
    assert!(!shown.contains("hidden"));
    assert!(shown.contains("AKEXAMPLE"));
}

#[test]
fn a_project_id_is_optional() {
    let of = |value: &str| {
        env::project_id_from_lookup(|name| (name == env::PROJECT_ID).then(|| value.to_owned()))
    };
    assert_eq!(of("tenant-7"), Some("tenant-7".to_owned()));
    assert_eq!(of("\t"), None);
    assert_eq!(env::project_id_from_lookup(|_| None), None);
}
