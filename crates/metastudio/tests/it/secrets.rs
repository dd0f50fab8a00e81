//! Tests that secrets appear nowhere.

use metastudio::{Credentials, FilePart, types::List2dModelTrainingJobResponse};
use serde_json::json;

use crate::support::{Recorder, SECRET, builder, client};

const TOKEN: &str = "not-a-real-token";

fn assert_no_secrets(shown: &str) {
    for secret in [SECRET, TOKEN, "hush"] {
        assert!(!shown.contains(secret), "{secret} is in {shown}");
    }
}

#[tokio::test]
async fn debug_and_errors_contain_no_secrets() -> anyhow::Result<()> {
    let quoting = format!(r#"{{"error_code":"C","error_msg":"bad token {TOKEN}"}}"#);
    let server = Recorder::responding("401 Unauthorized", "application/json", &quoting);
    let keyed = builder(&server.endpoint);
    let token = builder(&server.endpoint).credentials(Credentials::token(TOKEN));
    let temporary = builder(&server.endpoint)
        .credentials(Credentials::ak_sk("AK", SECRET).with_security_token(TOKEN));
    for builder in [keyed, token.clone(), temporary.clone()] {
        assert_no_secrets(&format!("{builder:?}"));
        let client = builder.app_user_id("user").build()?;
        assert_no_secrets(&format!("{client:?}"));
        let request = client.list_2d_model_training_job().name("hush");
        assert_no_secrets(&format!("{request:?}"));
        assert_no_secrets(&format!(
            "{:?} {:?}",
            request.clone().pages(),
            request.items()
        ));
    }
    // The gateway quotes the token in its response.
    for builder in [token, temporary] {
        let result = builder.build()?.list_2d_model_training_job().send().await;
        let error = result.expect_err("unauthorized");
        assert_eq!(error.message(), Some("bad token [redacted]"));
        assert_no_secrets(&format!("{error} {error:?}"));
    }
    assert_no_secrets(&format!("{:?}", FilePart::new("a", "b", "hush")));
    Ok(())
}

#[tokio::test]
async fn sensitive_fields_are_redacted() -> anyhow::Result<()> {
    let document = json!({
        "jobs": [
            {"job_id": "1", "contact": "hush", "cover_download_url": "https://example.com?hush"},
            {"job_id": "2", "contact": {"odd": "hush"}, "brand_new": "hush"},
        ],
    });
    let server = Recorder::responding("200 OK", "application/json", &document.to_string());
    let page = client(&server.endpoint)
        .list_2d_model_training_job()
        .send()
        .await?;
    assert_no_secrets(&format!("{page:?} {page:#?}"));
    assert_eq!(page.jobs[0].contact.as_deref(), Some("hush"));
    let page: List2dModelTrainingJobResponse = page.into_inner();
    assert_no_secrets(&format!("{page:?}"));

    let broken = Recorder::responding("200 OK", "application/json", r#"{"contact":"hush"#);
    let error = client(&broken.endpoint)
        .list_2d_model_training_job()
        .send()
        .await
        .expect_err("cut off");
    assert_no_secrets(&format!("{error} {error:?}"));
    Ok(())
}
