//! The examples of signatures that the vendor has published.

use std::time::{Duration, SystemTime};

use metastudio::{
    callback::{CallbackVerifier, SignatureForm},
    callbacks::{MODEL_QUESTION, PLATFORM_PRODUCTS},
};

#[test]
fn language_model_signature_example() {
    let url = "https://metastudio-llm/digital-human/chat";
    let time = SystemTime::UNIX_EPOCH + Duration::from_millis(1_744_612_873_350);
    let query = "secret=a02fc32111795dc6f760e6bd15bb0cbc9a35921dc5dc86e57eea56ae644d793e\
                 &time_stamp=1963307d486";
    let scheme = MODEL_QUESTION.signatures()[0];
    let sent = scheme.sign(SignatureForm::UrlMillis, "huawei_metaStudio", url, time);
    assert_eq!(sent.url(), format!("{url}?{query}"));
    let verifier = CallbackVerifier::new(url, &[scheme])
        .expect("absolute")
        .key("huawei_metaStudio");
    let verified = verifier
        .verify(query, &http::HeaderMap::new(), time)
        .expect("valid");
    assert_eq!(verified.form(), Some(SignatureForm::UrlMillis));
}

#[test]
fn live_platform_signature_example() {
    let key = "GCTbw44s6MPLh4GqgDpnfuFHgy25Enly";
    let query = "live_id=111&limit=10&offset=0";
    let url = "https://api.example.com/v1/products";
    let time = SystemTime::UNIX_EPOCH + Duration::from_secs(0x66df_9308);
    let scheme = PLATFORM_PRODUCTS.signatures()[0];
    let form = SignatureForm::SortedUrlSeconds;
    let sent = scheme.sign(form, key, &format!("{url}?{query}"), time);
    let headers: Vec<_> = sent.headers().collect();
    let secret = "5e7fe8869a12a87ea966d9edbc02e38cd4ce62c73b8b05c638f15835e78902d7";
    assert_eq!(
        headers,
        [("x-hw-mss-secret", secret), ("x-hw-mss-time", "66df9308")]
    );
    let verifier = CallbackVerifier::new(url, &[scheme])
        .expect("absolute")
        .key(key);
    let headers = headers.into_iter().map(|(name, value)| {
        let value = http::HeaderValue::from_str(value).expect("hexadecimal");
        (http::HeaderName::from_static(name), value)
    });
    let verified = verifier
        .verify(query, &headers.collect(), time)
        .expect("valid");
    assert_eq!(verified.form(), Some(form));
}
