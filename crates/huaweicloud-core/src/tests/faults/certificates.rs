//! Servers whose certificates are not trusted.

use std::{io::Read, sync::Arc};

use rustls::{
    ServerConfig, ServerConnection, StreamOwned,
    crypto::aws_lc_rs,
    pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject},
};

use super::{KINDS, client, send, server::Server};
use crate::{testing::ManualClock, tests::now};

/// The certificate of nobody, for this machine, and its key.
const CERTIFICATE: &str = "MIIBiDCCAS2gAwIBAgIUYramzhmGKbFH7SSPDhA8/Oo5Hx8wCgYIKoZIzj0EAwIw\
    ETEPMA0GA1UEAwwGbm9ib2R5MCAXDTI2MTEyODA4MDQwMloYDzIxMjYxMTA0MDgw\
    NDAyWjARMQ8wDQYDVQQDDAZub2JvZHkwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNC\
    AASAbCQ9D+vEwnrw4lXVodnAzLxcya7bFrr/mKcJQxTiOfa9Y5YjBGh4lRxDyf32\
    uaGHD9935+/65lCCBzWK69tno2EwXzAdBgNVHQ4EFgQUf4z8KfE8AJjDyFUj0/uM\
    gS3ScvMwHwYDVR0jBBgwFoAUf4z8KfE8AJjDyFUj0/uMgS3ScvMwDAYDVR0TAQH/\
    BAIwADAPBgNVHREECDAGhwR/AAABMAoGCCqGSM49BAMCA0kAMEYCIQDjZ2Kmaa+P\
    UtnD+h7PItTOnI/bG9FX0VDiy4DAcwIVcwIhAPbGDycLyd4O3do9025fuRnC94dO\
    jsOAF5VMxuw8XhHQ";
const KEY: &str = "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg2BCELvn9QVPXq9n0\
    /WPYCd7qAx+JK9wImmkO2dTvAj+hRANCAASAbCQ9D+vEwnrw4lXVodnAzLxcya7b\
    Frr/mKcJQxTiOfa9Y5YjBGh4lRxDyf32uaGHD9935+/65lCCBzWK69tn";

pub(super) fn pem(label: &str, text: &str) -> String {
    format!("-----BEGIN {label}-----\n{text}\n-----END {label}-----\n")
}

fn config() -> ServerConfig {
    let certificate = pem("CERTIFICATE", CERTIFICATE);
    let certificate = CertificateDer::from_pem_slice(certificate.as_bytes()).expect("PEM");
    let key = PrivateKeyDer::from_pem_slice(pem("PRIVATE KEY", KEY).as_bytes()).expect("PEM");
    ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("supported versions")
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)
        .expect("a matching key")
}

#[tokio::test]
async fn untrusted_certificates_are_reported_and_not_retried() {
    let config = Arc::new(config());
    let server = Server::start(move |connection| {
        let session = ServerConnection::new(Arc::clone(&config)).expect("a session");
        let mut stream = StreamOwned::new(session, connection.into_stream());
        // The client ends the handshake.
        let _ = stream.read(&mut [0]);
    });
    let endpoint = server.url().replace("http:", "https:");
    for kind in KINDS {
        let clock = ManualClock::automatic(now());
        // Another root, so that there is one on every machine.
        let builder = client(&endpoint, &clock).root_certificates(super::connections::ROOT);
        let error = send(builder.build().expect("complete"), kind).await;
        let error = error.expect_err("not trusted");
        assert!(error.is_connect() && !error.is_transient(), "{error}");
        assert!(!error.may_have_executed());
        assert_eq!(error.attempts().len(), 1, "{error}");
        let text = error.to_string();
        assert!(
            text.contains("the certificate of the server was rejected"),
            "{text}"
        );
        assert!(text.contains("CA certificates"), "{text}");
    }
}
