//! Building clients, and the errors if that fails.

use metastudio::{Client, ClientBuilder, Credentials, Region};

use crate::support::{SECRET, builder, credentials};

#[track_caller]
fn assert_fails(builder: ClientBuilder, part: &str) {
    let error = builder.build().expect_err(part);
    assert!(error.is_configuration() && !error.may_have_executed() && error.operation().is_none());
    let text = error.to_string();
    assert!(
        text.starts_with("the client cannot be built: ") && text.contains(part),
        "{text}"
    );
    assert!(!format!("{text} {error:?}").contains(SECRET), "{text}");
}

#[test]
fn errors_name_missing_and_invalid_settings_with_a_fix() {
    assert_fails(Client::builder().credentials(credentials()), ".endpoint(…)");
    let with = |endpoint: &str| builder(endpoint);
    assert_fails(
        with("metastudio.example.com"),
        "is not an address such as https://host",
    );
    assert_fails(with(""), "is not an address");
    assert_fails(
        with("ftp://example.com"),
        "must begin with https:// or http://",
    );
    assert_fails(
        with("https://a:not-a-real-secret@example.com"),
        "must not hold a user or password",
    );
    assert_fails(with("https://example.com/?a=1"), "no ? and no #");
    for region in ["", "CN North 4", "elsewhere.example/"] {
        let builder = || Client::builder().region(region).credentials(credentials());
        assert_fails(builder(), "not the id of a region");
        assert_fails(
            builder().endpoint("http://127.0.0.1:1"),
            "not the id of a region",
        );
    }
    let good = || builder("http://127.0.0.1:1");
    assert_fails(good().project_id(""), "project_id is empty");
    assert_fails(
        good().project_id("a/b"),
        "project_id has characters other than",
    );
    assert_fails(good().app_user_id("张三"), "X-App-UserId");
    assert_fails(good().app_user_id("张三"), "app_user_id");
    assert_fails(good().app_user_id(""), "app_user_id");
    assert_fails(good().user_agent("a\nb"), "user_agent");
    assert_fails(
        good().proxy("http://a:not-a-real-secret@"),
        "the proxy is not",
    );
    assert_fails(good().root_certificates(SECRET), "a root certificate");
    assert_fails(
        good().credentials(Credentials::ak_sk("", SECRET)),
        "credentials",
    );
}

#[test]
fn http_clients_can_be_configured() {
    let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::limited(3));
    assert!(
        builder("http://127.0.0.1:1")
            .http_client(http)
            .build()
            .is_ok()
    );
    let http = reqwest::Client::builder().user_agent("a\nb");
    assert_fails(
        builder("http://127.0.0.1:1").http_client(http),
        "the HTTP client cannot be set up",
    );
}

#[test]
fn clients_and_futures_are_send_and_sync() -> anyhow::Result<()> {
    fn shared<T: Send + Sync + 'static>(_: &T) {}
    fn sent<T: Send + 'static>(_: &T) {}
    let client = Client::builder()
        .region(Region::AP_SOUTHEAST_3)
        .credentials(credentials())
        .build()?;
    shared(&client);
    sent(&client.list_2d_model_training_job().send());
    sent(&client.list_2d_model_training_job().items());
    let user = client.with_app_user_id("user 1");
    assert_eq!(
        (user.app_user_id(), client.app_user_id()),
        (Some("user 1"), None)
    );
    Ok(())
}

#[test]
fn regions_are_validated_when_parsed() -> anyhow::Result<()> {
    let region: Region = "cn-north-4".parse()?;
    assert_eq!(region, Region::CN_NORTH_4);
    assert_eq!(Region::try_from("cn-north-4")?, region);
    assert_eq!(serde_json::from_str::<Region>("\"cn-north-4\"")?, region);
    assert_eq!(serde_json::to_string(&region)?, "\"cn-north-4\"");
    let unknown = Region::new("eu-west-101")?;
    assert_eq!(
        unknown.endpoint(),
        "https://metastudio.eu-west-101.myhuaweicloud.com"
    );
    for id in ["", "test/", "CN North 4", "a.b"] {
        assert!(
            Region::new(id).is_err() && Region::try_from(id).is_err(),
            "{id}"
        );
        assert!(serde_json::from_value::<Region>(id.into()).is_err(), "{id}");
    }
    Ok(())
}
