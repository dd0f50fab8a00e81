//! A page of a list of a hundred thousand elements, against a page of one of a thousand.

use metastudio_mock::MockServer;
use serde_json::json;

use crate::Rounds;
use crate::load::Load;

const ROUNDS: usize = 15;
const REQUESTS: usize = 4_000;

pub(crate) fn compare() -> anyhow::Result<()> {
    let (short, long) = (server(1_000)?, server(100_000)?);
    let (mut one, mut other) = (
        Load::connect(short.address())?,
        Load::connect(long.address())?,
    );
    // Orders are worked out at the first use.
    one.requests(REQUESTS)?;
    other.requests(REQUESTS)?;
    let mut rounds = Rounds::default();
    for _ in 0..ROUNDS {
        rounds.add(other.requests(REQUESTS)?, one.requests(REQUESTS)?);
    }
    rounds.print("a page of 100,000 jobs, against 1,000");
    Ok(())
}

fn server(jobs: usize) -> anyhow::Result<MockServer> {
    let server = MockServer::start()?;
    server.clear("training-job")?;
    for number in 0..jobs {
        let job = json!({
            "job_id": format!("job-{number:08}"),
            "name": format!("Museum guide {number}"),
            "state": "JOB_FINISH",
            "create_time": format!("2025-02-{:02}T10:21:44Z", number % 28 + 1),
            "tags": ["museum", "guide"],
            "model_version": "V3.2",
        });
        server.insert("training-job", job)?;
    }
    Ok(server)
}
