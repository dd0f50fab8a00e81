//! Pages, decoded into types.

use super::{TRAINING, World};

#[tokio::test]
async fn by_default_a_list_is_the_first_page_of_ten() {
    let world = World::new();
    let list = || world.client.list_2d_model_training_job();
    let first = list().send().await.expect("a page");
    assert_eq!(first.jobs.len(), 10);
    assert_eq!(first.count, i32::try_from(world.all(TRAINING).len()).ok());
    let part = list().offset(4).limit(3).send().await.expect("a page");
    assert_eq!(part.jobs, first.jobs[4..7]);
    let end = list().offset(i32::MAX).send().await.expect("a page");
    assert_eq!((end.jobs.len(), end.count), (0, first.count));
}

#[tokio::test]
async fn an_empty_list_has_no_pages_and_no_elements() {
    let world = World::new();
    world.server.clear(TRAINING).expect("a resource");
    let list = || world.client.list_2d_model_training_job();
    let page = list().send().await.expect("a page");
    assert_eq!((page.jobs.len(), page.count), (0, Some(0)));
    assert!(list().pages().next().await.is_none());
    assert!(list().items().next().await.is_none());
}
