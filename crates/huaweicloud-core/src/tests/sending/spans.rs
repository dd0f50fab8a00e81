//! The spans of a call, by the names that OpenTelemetry has for HTTP clients.

use std::{
    collections::BTreeMap,
    fmt::{Debug, Write},
    sync::{Arc, Mutex},
};

use tracing::{
    Subscriber,
    field::{Field, Visit},
    span::{Attributes, Id, Record},
};
use tracing_subscriber::{
    Layer, Registry,
    layer::{Context, SubscriberExt},
    registry::LookupSpan,
};

use super::{JOBS, builder, list, with_header};
use crate::{
    testing::{ManualClock, Stub},
    tests::{now, subscribe},
};

/// Writes spans down when they end.
#[derive(Clone, Default)]
struct Ended(Arc<Mutex<String>>);

#[derive(Default)]
struct Fields(BTreeMap<&'static str, String>);

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name(), format!("{value:?}"));
    }
}

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Ended {
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        let mut fields = Fields::default();
        attributes.record(&mut fields);
        let span = context.span(id).expect("there is one");
        span.extensions_mut().insert(fields);
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, context: Context<'_, S>) {
        let span = context.span(id).expect("there is one");
        if let Some(fields) = span.extensions_mut().get_mut::<Fields>() {
            values.record(fields);
        }
    }

    fn on_close(&self, id: Id, context: Context<'_, S>) {
        let span = context.span(&id).expect("there is one");
        let parent = span.parent().map_or("nothing", |parent| parent.name());
        let mut text = self.0.lock().expect("not poisoned");
        let _ = writeln!(text, "{} in {parent}", span.name());
        if let Some(fields) = span.extensions().get::<Fields>() {
            for (name, value) in &fields.0 {
                let _ = writeln!(text, "    {name}: {value}");
            }
        }
    }
}

#[tokio::test]
async fn spans_of_a_call_with_two_attempts() {
    let stub = Stub::new([
        with_header(Stub::response(503, ""), "x-request-id", "first"),
        with_header(Stub::response(200, JOBS), "x-request-id", "second"),
    ]);
    let client = builder(stub, &ManualClock::automatic(now())).build();
    let ended = Ended::default();
    let guard = subscribe(Registry::default().with(ended.clone()));
    let call = list(&client.expect("complete")).name("a person").send();
    call.await.expect("a response");
    drop(guard);
    insta::assert_snapshot!(ended.0.lock().expect("not poisoned"), @r#"
    attempt in call
        error.type: "503"
        http.request.method: "GET"
        http.response.status_code: 503
        huaweicloud.request_id: "first"
        otel.kind: "client"
        otel.name: "GET /v1/{project_id}/digital-human-training-manage/user/jobs"
        otel.status_code: "ERROR"
        server.address: "service.example"
        server.port: 80
        url.full: "http://service.example/v1/0123abcd/digital-human-training-manage/user/jobs"
        url.template: "/v1/{project_id}/digital-human-training-manage/user/jobs"
    attempt in call
        http.request.method: "GET"
        http.request.resend_count: 1
        http.response.status_code: 200
        huaweicloud.request_id: "second"
        otel.kind: "client"
        otel.name: "GET /v1/{project_id}/digital-human-training-manage/user/jobs"
        server.address: "service.example"
        server.port: 80
        url.full: "http://service.example/v1/0123abcd/digital-human-training-manage/user/jobs"
        url.template: "/v1/{project_id}/digital-human-training-manage/user/jobs"
    call in nothing
        huaweicloud.attempts: 2
        huaweicloud.family: "model-training"
        huaweicloud.operation: "List2dModelTrainingJob"
        huaweicloud.service: "example"
        otel.kind: "internal"
        otel.name: "List2dModelTrainingJob"
    "#);
}
