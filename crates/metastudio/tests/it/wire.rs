//! Requests as a server receives them, byte for byte.

use huaweicloud_auth::{ReceivedRequest, Verifier};
use metastudio::{Credentials, types::TrainingJobState};

use crate::support::{JOBS, PROJECT, Received, Recorder, builder, client, credentials, now};

fn verify(request: &Received) {
    let headers: Vec<(&str, &[u8])> = request
        .headers
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_bytes()))
        .collect();
    let (path, query) = request
        .target
        .split_once('?')
        .unwrap_or((&request.target, ""));
    let received = ReceivedRequest::new(&request.method, path)
        .with_query(query)
        .with_headers(&headers)
        .with_body(&request.body);
    let verified = Verifier::new().verify(&received, now(), |_| Some(credentials()));
    assert!(
        verified.is_ok(),
        "{}",
        verified
            .err()
            .map(|error| error.to_string())
            .unwrap_or_default()
    );
}

#[tokio::test]
async fn ids_are_encoded_as_one_path_segment() -> anyhow::Result<()> {
    for (id, segment) in [
        ("a%b", "a%25b"),
        ("..%2f", "..%252f"),
        ("a b+c~*", "a%20b%2Bc~%2A"),
        ("张🎬", "%E5%BC%A0%F0%9F%8E%AC"),
        ("?x=1&y#z", "%3Fx%3D1%26y%23z"),
    ] {
        let server = Recorder::responding("204 No Content", "text/plain", "");
        let response = client(&server.endpoint)
            .delete_2d_model_training_job(id)
            .send()
            .await?;
        assert_eq!(response.status().as_u16(), 204);
        let [request] = &server.received()[..] else {
            anyhow::bail!("one request")
        };
        assert_eq!(
            (request.method.as_str(), &request.target),
            ("DELETE", &format!("{JOBS}/{segment}"))
        );
        assert!(request.body.is_empty() && request.header("content-type").is_none());
        verify(request);
    }
    Ok(())
}

#[tokio::test]
async fn queries_are_sent_as_signed() -> anyhow::Result<()> {
    for value in [
        "a b", "a+b", "~*'()!", "张 🎬", "100%", "a&b=c", "a/b?c#d", "%E5",
    ] {
        let server = Recorder::responding("200 OK", "application/json", "{}");
        let client = builder(&server.endpoint).app_user_id("user 1").build()?;
        client
            .list_2d_model_training_job()
            .name(value)
            .state([TrainingJobState::Training, "BRAND_NEW".into()])
            .is_flexus(true)
            .limit(5)
            .send()
            .await?;
        let [request] = &server.received()[..] else {
            anyhow::bail!("one request")
        };
        let address = query_pairs(&server.endpoint, &request.target)?;
        assert_eq!(
            address,
            [
                ("is_flexus".to_owned(), "true".to_owned()),
                ("limit".to_owned(), "5".to_owned()),
                ("name".to_owned(), value.to_owned()),
                ("state".to_owned(), "TRAINING,BRAND_NEW".to_owned()),
            ]
        );
        assert!(!request.target.contains('+'), "{}", request.target);
        assert_eq!(request.header("x-app-userid"), Some("user 1"));
        assert_eq!(request.header("x-project-id"), Some(PROJECT));
        assert_eq!(request.header("x-sdk-date"), Some("20231114T221320Z"));
        assert_eq!(request.header("accept"), Some("application/json"));
        assert_eq!(
            request.header("host"),
            server.endpoint.strip_prefix("http://")
        );
        verify(request);
    }
    Ok(())
}

fn query_pairs(endpoint: &str, target: &str) -> anyhow::Result<Vec<(String, String)>> {
    let address: url::Url = format!("{endpoint}{target}").parse()?;
    Ok(address
        .query_pairs()
        .map(|(name, value)| (name.into_owned(), value.into_owned()))
        .collect())
}

#[tokio::test]
async fn repeated_values_arrive_as_several_pairs() -> anyhow::Result<()> {
    let server = Recorder::responding("200 OK", "application/json", "{}");
    client(&server.endpoint)
        .list_digital_human_video()
        .fuzzy_query_field(["script_id", "asset,name"])
        .send()
        .await?;
    let [request] = &server.received()[..] else {
        anyhow::bail!("one request")
    };
    assert!(
        request
            .target
            .ends_with("?fuzzy_query_field=script_id&fuzzy_query_field=asset%2Cname"),
        "{}",
        request.target
    );
    verify(request);
    Ok(())
}

#[tokio::test]
async fn a_token_is_sent_without_a_signature() -> anyhow::Result<()> {
    let server = Recorder::responding("200 OK", "application/json", "{}");
    let client = builder(&server.endpoint)
        .credentials(Credentials::token("tok"))
        .build()?;
    client.list_2d_model_training_job().send().await?;
    let [request] = &server.received()[..] else {
        anyhow::bail!("one request")
    };
    assert_eq!(request.header("x-auth-token"), Some("tok"));
    for name in [
        "authorization",
        "x-sdk-date",
        "x-project-id",
        "x-security-token",
    ] {
        assert_eq!(request.header(name), None, "{name}");
    }
    Ok(())
}

#[tokio::test]
async fn an_endpoint_may_have_a_base_path() -> anyhow::Result<()> {
    let server = Recorder::responding("200 OK", "application/json", "{}");
    for base in ["/rest", "/rest/", "/a%20b"] {
        client(&format!("{}{base}", server.endpoint))
            .list_2d_model_training_job()
            .send()
            .await?;
    }
    let received = server.received();
    let targets: Vec<&str> = received
        .iter()
        .map(|request| request.target.as_str())
        .collect();
    assert_eq!(
        targets,
        [
            format!("/rest{JOBS}"),
            format!("/rest{JOBS}"),
            format!("/a%20b{JOBS}")
        ]
    );
    received.iter().for_each(verify);
    Ok(())
}

#[tokio::test]
async fn applications_can_set_their_name() -> anyhow::Result<()> {
    let server = Recorder::responding("200 OK", "application/json", "{}");
    let http = reqwest::Client::builder();
    let builder = builder(&server.endpoint).user_agent("studio/2.1");
    for builder in [builder.clone(), builder.http_client(http)] {
        let client = builder.build()?;
        client.list_2d_model_training_job().send().await?;
    }
    let received = server.received();
    let own = concat!("metastudio-rust/", env!("CARGO_PKG_VERSION"), " studio/2.1");
    let names: Vec<Option<&str>> = (received.iter())
        .map(|request| request.header("user-agent"))
        .collect();
    assert_eq!(names, [Some(own); 2]);
    Ok(())
}

#[tokio::test]
async fn setters_take_one_value_lists_and_options() -> anyhow::Result<()> {
    let server = Recorder::responding("200 OK", "application/json", "{}");
    let list = || client(&server.endpoint).list_2d_model_training_job();
    let (limit, name): (Option<i32>, Option<String>) = (Some(5), None);
    let owned = vec!["TRAINING".to_owned()];
    for request in [
        list().state(TrainingJobState::Training),
        list().state("TRAINING"),
        list().state([TrainingJobState::Training]),
        list().state(&owned),
        list().state(&[TrainingJobState::Training]),
        list().state(owned.iter().map(String::as_str)),
        list().state(Some("TRAINING")),
        list().state(Some(["TRAINING"])),
    ] {
        request.limit(limit).name(name.as_deref()).send().await?;
    }
    let name = "kept";
    list()
        .limit(7)
        .limit(None::<i32>)
        .name(name)
        .name(Some(name))
        .send()
        .await?;
    let received = server.received();
    let (last, others) = received
        .split_last()
        .ok_or_else(|| anyhow::anyhow!("sent"))?;
    for request in others {
        assert!(
            request.target.ends_with("?limit=5&state=TRAINING"),
            "{}",
            request.target
        );
    }
    assert!(last.target.ends_with("?name=kept"), "{}", last.target);
    Ok(())
}

#[cfg(feature = "digital-assets")]
#[test]
fn bodies_take_one_value_lists_and_options() {
    use metastudio::types::UpdateDigitalAssetRequest;

    let body = UpdateDigitalAssetRequest::new;
    let list = |tags: &[&str]| Some(tags.iter().map(|tag| tag.to_string()).collect::<Vec<_>>());
    let (name, none): (Option<&str>, Option<Vec<String>>) = (None, None);
    assert_eq!(body().tags("a").tags, list(&["a"]));
    assert_eq!(body().tags(["a", "b"]).tags, list(&["a", "b"]));
    assert_eq!(
        body().tags(Some("a")).asset_name(name),
        body().tags(vec!["a"])
    );
    // No list is not the same as an empty list.
    assert_eq!(
        (body().tags(none).tags, body().tags([""; 0]).tags),
        (None, Some(Vec::new()))
    );
    assert_eq!(
        body().asset_name("a"),
        body().asset_name(Some("a".to_owned()))
    );
}
