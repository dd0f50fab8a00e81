//! A service with two operations, as generated code has them.

use crate::codegen::{
    Call, CallOptions, ClientParameter, Error, Extra, Location, Method, Operation, Parameter,
    Response, Retry, Service, Status, Success, client, object,
};

pub(crate) static SERVICE: Service = Service::new("example", "1.0.0")
    .with_endpoint("https://example.{region}.myhuaweicloud.com")
    .with_parameters(&[ClientParameter::new(
        "app_user_id",
        "X-App-UserId",
        Location::Header,
    )]);

client! {
    service SERVICE;
    /// The user of the application.
    parameter app_user_id, with_app_user_id;
}

pub(crate) static LIST_2D_MODEL_TRAINING_JOB: Operation = Operation::new(
    "List2dModelTrainingJob",
    Method::Get,
    "/v1/{project_id}/digital-human-training-manage/user/jobs",
)
.family("model-training")
.retry(Retry::Idempotent)
.parameters(&[
    Parameter::path("project_id").client("project_id"),
    Parameter::header("X-App-UserId").client("app_user_id"),
    Parameter::query("name"),
])
.statuses(&[Status::Code(200), Status::Class(4), Status::Code(500)])
.sensitive(&["/jobs/*/cover_download_url"])
.success(Success::json::<JobPage>());

static DELETE_2D_MODEL_TRAINING_JOB: Operation = Operation::new(
    "Delete2dModelTrainingJob",
    Method::Delete,
    "/v1/{project_id}/digital-human-training-manage/user/jobs/{job_id}",
)
.family("model-training")
.retry(Retry::Idempotent)
.parameters(&[
    Parameter::path("project_id").client("project_id"),
    Parameter::path("job_id"),
    Parameter::header("X-App-UserId").client("app_user_id"),
])
.statuses(&[Status::Code(200), Status::Class(4), Status::Code(500)]);

impl Client {
    pub(crate) fn list_2d_model_training_job(&self) -> List {
        List(self.call(&LIST_2D_MODEL_TRAINING_JOB))
    }

    pub(crate) fn delete_2d_model_training_job(&self, job_id: &str) -> Delete {
        let mut call = self.call(&DELETE_2D_MODEL_TRAINING_JOB);
        call.set("job_id", job_id);
        Delete(call)
    }
}

pub(crate) struct List(Call);

impl List {
    pub(crate) fn name(mut self, name: &str) -> Self {
        self.0.set("name", name);
        self
    }

    pub(crate) fn with_options(mut self, options: CallOptions) -> Self {
        self.0.options(options);
        self
    }

    pub(crate) async fn send(self) -> Result<Response<JobPage>, Error> {
        self.0.json().await
    }
}

pub(crate) struct Delete(Call);

impl Delete {
    pub(crate) async fn send(self) -> Result<Response<()>, Error> {
        self.0.empty().await
    }
}

pub(crate) struct JobPage {
    count: Option<i32>,
    jobs: Vec<Job>,
    extra: Extra,
}

struct Job {
    job_id: String,
    extra: Extra,
}

object! {
    JobPage, extra {
        0 count: Option<i32> = optional "count";
        1 jobs: Vec<Job> = collection "jobs";
    }
}

object! {
    Job, extra {
        0 job_id: String = required "job_id";
    }
}
