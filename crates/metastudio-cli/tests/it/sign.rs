//! Signatures, compared with those of the official SDKs.

use serde_json::Value;

use crate::support::Home;

/// Signatures of the official SDKs, where the file is.
const VECTORS: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../../shared/reference/signing-vectors.json"
);

fn quoted(text: &str) -> String {
    shell_words::quote(text).into_owned()
}

#[test]
fn signing_prints_the_canonical_request() {
    let home = Home::new();
    home.write("sk", "SKdummy+/0000000000000000000000000000001\n");
    let url = "https://metastudio.cn-north-4.myhuaweicloud.com/v1/0d697589d98091f12f92c0073501cd79/digital-human-videos";
    let line =
        format!("sign --ak AKDUMMY0000000000001 --sk-file sk --date 20250124T080910Z --url {url}");
    let signed = home.json(&format!("{line} --format json"));
    assert_eq!(
        signed["authorization"],
        "SDK-HMAC-SHA256 Access=AKDUMMY0000000000001, SignedHeaders=host;x-sdk-date, \
         Signature=533e43ba1c1205c33151e17994f72c9d5c1ec708d4f8811721397e525123a904"
    );
    assert_eq!(signed["signed_headers"], "host;x-sdk-date");
    assert!(
        signed["string_to_sign"]
            .as_str()
            .is_some_and(|text| text.starts_with("SDK-HMAC-SHA256\n20250124T080910Z\n"))
    );
    assert!(
        signed["canonical_request"]
            .as_str()
            .is_some_and(|text| text.starts_with("GET\n/v1/"))
    );
    let text = home.run(&format!("{line} --format text")).stdout;
    assert!(
        text.starts_with("canonical request") && text.contains("authorization:\n  SDK-HMAC-SHA256"),
        "{text}"
    );
    for (algorithm, name) in [
        ("sdk-hmac-sm3", "SDK-HMAC-SM3 Access="),
        (
            "v11-hmac-sha256 --region cn-north-4 --service iam",
            "V11-HMAC-SHA256 Credential=",
        ),
    ] {
        let signed = home.json(&format!("{line} --format json --algorithm {algorithm}"));
        assert!(
            signed["authorization"]
                .as_str()
                .is_some_and(|text| text.starts_with(name)),
            "{signed}"
        );
    }
    assert_eq!(
        home.run(&format!("{line} --algorithm v11-hmac-sha256"))
            .code,
        2
    );
}

#[test]
fn signatures_match_the_official_sdks() {
    let Ok(text) = std::fs::read_to_string(VECTORS) else {
        return;
    };
    let vectors: Value = serde_json::from_str(&text).expect("JSON");
    let home = Home::new();
    let vectors = vectors["vectors"].as_array().expect("vectors");
    for vector in vectors {
        let request = &vector["request"];
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        home.write("sk", text(&vector["sk"]));
        let expected = &vector["expected"];
        // Some of the SDKs' own tests leave out the host, which this program always signs.
        if !text(&expected["signed_headers"]).contains("host") {
            continue;
        }
        let uri = expected["request_uri"]
            .as_str()
            .or(request["path"].as_str())
            .unwrap_or_default();
        let url = format!(
            "{}://{}{uri}",
            text(&request["scheme"]),
            text(&request["host"])
        );
        let mut line = format!(
            "sign --format json --ak {} --sk-file sk --date {} --method {} --url {}",
            text(&vector["ak"]),
            text(&vector["x_sdk_date"]),
            text(&request["method"]),
            quoted(&url),
        );
        let headers = request
            .get("effective_headers")
            .or(request.get("signed_header_values"));
        for (name, value) in headers.and_then(Value::as_object).expect("headers") {
            line += &format!(" --header {}", quoted(&format!("{name}: {}", text(value))));
        }
        match &request["body"] {
            Value::Null => {}
            Value::String(body) => {
                home.write("body", body);
                line += " --body @body";
            }
            other => {
                home.write("body", other.to_string());
                line += " --body @body";
            }
        }
        if vector["derived"].is_null() && text(&vector["algorithm"]).starts_with("V11") {
            line += " --region cn-north-4 --service metastudio";
        }
        let algorithm = text(&vector["algorithm"]).to_lowercase();
        line += &format!(" --algorithm {algorithm}");
        for option in ["region", "service"] {
            if let Some(value) = vector["derived"][option].as_str() {
                line += &format!(" --{option} {value}");
            }
        }
        let ran = home.run(&line);
        assert_eq!(ran.code, 0, "{}: {line}: {ran:?}", vector["id"]);
        assert_eq!(
            ran.json()["authorization"],
            expected["authorization"],
            "{}: {line}",
            vector["id"]
        );
        for field in ["canonical_request", "string_to_sign", "signed_headers"] {
            assert_eq!(
                ran.json()[field],
                expected[field],
                "{} {field}",
                vector["id"]
            );
        }
    }
}

#[test]
fn signatures_have_every_format() {
    let home = Home::new();
    home.write("sk", "not-a-real-secret");
    let sign = "--ak A --sk-file sk sign --date 20250124T080910Z --url https://a.example/";
    let json = home.json(&format!("{sign} --format json"));
    let printed = home.json(&format!("{sign} -o json"));
    assert_eq!(json, printed);
    let headers = home.json(&format!("{sign} --query signed_headers"));
    assert_eq!(headers, "host;x-sdk-date");
    let yaml = home.run(&format!("{sign} -o yaml")).stdout;
    assert!(
        yaml.contains("\nsigned_headers: host;x-sdk-date\n"),
        "{yaml}"
    );
    let home = home.set("METASTUDIO_REGION", "cn-north-4");
    let v11 = format!("{sign} --algorithm v11-hmac-sha256 --service svc --query authorization");
    let authorization = home.json(&v11);
    let authorization = authorization.as_str().expect("a text");
    assert!(
        authorization.contains("/20250124/cn-north-4/svc,"),
        "{authorization}"
    );
}
