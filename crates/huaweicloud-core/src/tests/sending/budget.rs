//! The allowance of retries that calls share.

use super::{JOBS, builder, list};
use crate::{
    RetryBudget,
    testing::{ManualClock, Stub},
    tests::now,
    tests::service::Client,
};

fn sharing(budget: &RetryBudget, stub: &Stub) -> Client {
    let clock = ManualClock::automatic(now());
    let builder = builder(stub.clone(), &clock).retry_budget(budget.clone());
    builder.build().expect("complete")
}

async fn attempts(client: &Client) -> usize {
    match list(client).send().await {
        Ok(page) => page.attempts().len(),
        Err(error) => error.attempts().len(),
    }
}

#[tokio::test]
async fn an_outage_exhausts_a_shared_retry_budget() {
    let budget = RetryBudget::new(4);
    let down = Stub::with(|_| Stub::response(503, ""));
    let (one, other) = (sharing(&budget, &down), sharing(&budget, &down));
    assert_eq!(attempts(&one).await, 4);
    assert_eq!(attempts(&other).await, 2);
    assert_eq!((attempts(&one).await, attempts(&other).await), (1, 1));
    assert_eq!((budget.available(), down.requests().len()), (0, 8));
}

#[tokio::test]
async fn ten_successful_calls_restore_one_retry() {
    let budget = RetryBudget::new(1);
    let down = sharing(&budget, &Stub::with(|_| Stub::response(503, "")));
    let up = sharing(&budget, &Stub::with(|_| Stub::response(200, JOBS)));
    assert_eq!(attempts(&down).await, 2);
    for _ in 0..9 {
        assert_eq!(attempts(&up).await, 1);
    }
    assert_eq!(attempts(&down).await, 1);
    assert_eq!(attempts(&up).await, 1);
    assert_eq!(attempts(&down).await, 2);
}
