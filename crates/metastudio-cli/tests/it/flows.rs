//! Workflows of several calls: jobs, videos, assets, profiles, requests of any path.

use metastudio_mock::{MockServer, VirtualClock};

use crate::support::Home;

const CREATE: &str = "digital-human-videos create-2d-digital-human-video";

/// Videos that are being rendered, and stay so in a new world.
const RUNNING: &str = "digital-human-videos list-digital-human-video --state PROCESSING";

/// A server whose jobs end within moments, and a home that calls it.
fn fast() -> (MockServer, Home) {
    let server = MockServer::builder()
        .object_store()
        .clock(VirtualClock::scaled(50))
        .start();
    let server = server.expect("a server");
    let home = home(&server);
    (server, home)
}

fn home(server: &MockServer) -> Home {
    let home = Home::of(server);
    home.write(
        "script.yaml",
        "script_name: Tour\nmodel_asset_id: 0c94be71f5d24a83b6e7f1d2093a58cd\n\
         voice_config: {voice_asset_id: 8e21f7b5c04d4a69935fd8a16c7be302}\n\
         shoot_scripts:\n- sequence_no: 0\n  shoot_script:\n    script_type: TEXT\n    text_config: {text: Welcome.}\n\
         video:\n  output_asset_config: {asset_name: Tour}\n",
    );
    home
}

#[test]
fn a_video_is_rendered_and_downloaded() {
    let (server, home) = fast();
    let line = "video render script.yaml --output film.mp4 --wait-interval 10ms";
    let ran = home.run(line);
    assert_eq!(ran.code, 0, "{ran:?}");
    let film = std::fs::read(home.path().join("film.mp4")).expect("a film");
    assert_eq!(ran.json()["bytes"], film.len());
    assert!(ran.stderr.contains("started the video"), "{ran:?}");
    assert!(!home.path().join("film.mp4.part").exists());
    // An existing file is kept.
    assert_eq!(home.run(line).code, 2);
    assert_eq!(
        server.count("CreateVideoScripts").expect("known").executed,
        1
    );
}

#[test]
fn a_job_is_waited_for_and_its_failure_has_an_exit_code() {
    let (_server, home) = fast();
    let script = home.json(
        "video-scripts create-video-scripts --script-name Tour --model-asset-id 0c94be71f5d24a83b6e7f1d2093a58cd \
         --voice-config.voice-asset-id 8e21f7b5c04d4a69935fd8a16c7be302 \
         --shoot-scripts '[{\"sequence_no\": 0, \"shoot_script\": {\"script_type\": \"TEXT\", \"text_config\": {\"text\": \"Hi\"}}}]' \
         --query script_id",
    );
    let id = script.as_str().expect("an id");
    let create = format!("{CREATE} --script-id {id} --output-asset-config.asset-name Tour");
    let ran = home.run(&format!("{create} --wait --wait-interval 10ms"));
    assert_eq!(
        (ran.code, &ran.json()["state"]),
        (0, &"SUCCEED".into()),
        "{ran:?}"
    );
    let job = home.json(&format!("{create} --query job_id"));
    let job = job.as_str().expect("an id");
    let ran = home.run(&format!("job watch {job} --wait-interval 10ms"));
    assert_eq!(
        (ran.code, &ran.json()["job_id"]),
        (0, &job.into()),
        "{ran:?}"
    );
    let ran = home.run(&format!("job watch {} --kind video-job", "0".repeat(32)));
    assert_eq!(ran.code, 5, "{ran:?}");
    assert_eq!(home.run("job watch x --kind nope").code, 2);
}

#[test]
fn timeouts_explain_how_to_resume() {
    let server = MockServer::start().expect("a server");
    let home = home(&server);
    let job = home.json(&format!("{RUNNING} --query jobs[0].job_id"));
    let id = job.as_str().expect("an id");
    let failure = home.failure(
        8,
        &format!("job watch {id} --wait-interval 1ms --wait-timeout 3ms -q"),
    );
    let resume = format!("metastudio job watch {id} --kind ");
    assert!(
        failure["hint"]
            .as_str()
            .is_some_and(|hint| hint.contains(&resume)),
        "{failure}"
    );
}

#[test]
fn assets_are_uploaded_and_downloaded() {
    let (_server, home) = fast();
    let asset = home.json("digital-assets list-assets --limit 1 --query 'assets[0].asset_id'");
    let asset = asset.as_str().expect("an id");
    for number in 0..8 {
        home.write("lobby.png", format!("bytes of picture {number}"));
        let uploaded = home.json(&format!("asset upload lobby.png --asset-id {asset}"));
        assert!(uploaded["file_id"].is_string(), "{uploaded}");
    }
    let ran = home.run(&format!("asset download {asset} -O out.bin"));
    if ran.code == 0 {
        let length = std::fs::metadata(home.path().join("out.bin"))
            .expect("a file")
            .len();
        assert_eq!(ran.json()["bytes"], length);
        assert_eq!(
            home.run(&format!("asset download {asset} -O out.bin")).code,
            2
        );
        assert_eq!(
            home.run(&format!("asset download {asset} -O out.bin --force"))
                .code,
            0
        );
    } else {
        assert!(ran.stderr.contains("no main file"), "{ran:?}");
    }
}

#[test]
fn a_profile_is_stored_and_used() {
    let server = MockServer::start().expect("a server");
    let home = Home::new();
    home.write(
        "sk",
        server.credentials().expose_secret_key().expect("a secret"),
    );
    let id = server.credentials().access_key_id().expect("an id");
    let line = format!(
        "configure --profile test --endpoint {} --project-id {} --ak {id} --sk-file sk --default-output csv",
        server.url(),
        server.project_id(),
    );
    assert_eq!(home.json(&line)["profile"], "test");
    let ran = home.run("--profile test products list-products --limit 1 --columns product_id");
    assert_eq!(
        (ran.code, ran.stdout.lines().next()),
        (0, Some("product_id")),
        "{ran:?}"
    );
    let status = home.json("--profile test auth status -o json");
    assert_eq!(status["credentials_from"], "the profile `test`");
    assert_ne!(status["access_key_id"], id);
    assert_eq!(home.failure(3, "configure")["code"], "input_needed");
    let ran = home.run("--profile test auth status --offline -o json");
    assert_eq!(ran.code, 0, "{ran:?}");
}

#[test]
fn terraform_variables_are_credentials_too() {
    let server = MockServer::start().expect("a server");
    let home = Home::new()
        .set("METASTUDIO_ENDPOINT", &server.url())
        .set("HW_PROJECT_ID", server.project_id())
        .set("HW_REGION_NAME", "cn-north-4")
        .set(
            "HW_ACCESS_KEY",
            server.credentials().access_key_id().expect("an id"),
        )
        .set(
            "HW_SECRET_KEY",
            server.credentials().expose_secret_key().expect("a secret"),
        );
    let status = home.json("auth status");
    assert_eq!(
        (&status["accepted"], &status["region"]),
        (&true.into(), &"cn-north-4".into())
    );
    assert!(
        status["credentials_from"]
            .as_str()
            .is_some_and(|text| text.contains("HW_ACCESS_KEY"))
    );
}

#[test]
fn requests_of_any_path_are_signed_and_paged() {
    let server = MockServer::start().expect("a server");
    let home = home(&server);
    let path = "'/v1/{project_id}/digital-human-training-manage/user/jobs'";
    let all = home.json(&format!("api {path}"));
    let count = all["count"].as_u64().expect("a count");
    assert_eq!(
        all["jobs"].as_array().map(|jobs| jobs.len() as u64),
        Some(count)
    );
    assert_eq!(
        home.json(&format!("api get {path} --limit 3 --query 'length(jobs)'")),
        3
    );
    assert_eq!(
        home.json(&format!("api GET {path} -p limit=2 --jq '.jobs | length'")),
        2
    );
    assert_eq!(
        home.json(&format!(
            "api {path} -q limit=2 -q offset=1 --jq '.jobs | length'"
        )),
        2
    );
    assert_eq!(home.failure(5, "api GET /v1/none")["http_status"], 404);
    assert_eq!(home.run(&format!("api POST {path} --body '{{'")).code, 2);
    assert_eq!(home.run(&format!("api DELETE {path}/x")).code, 3);
}

#[test]
fn a_request_can_be_shown_instead_of_sent() {
    let home = Home::new();
    let line = "--region cn-north-4 --project-id 0123 model-training create-2d-model-training-job --name 'It''s me'";
    let ran = home.run(&format!("--dry-run=curl {line}"));
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(
        ran.stdout
            .starts_with("curl -X POST https://metastudio.cn-north-4.myhuaweicloud.com/v1/0123/"),
        "{ran:?}"
    );
    assert!(
        ran.stdout.contains("--data-binary '{\"name\":\"Its me\"}'"),
        "{ran:?}"
    );
    let ran = home.run(&format!("{line} --dry-run"));
    assert!(
        ran.stdout.starts_with("POST https://")
            && ran.stdout.contains("\nauthorization: [redacted]\n"),
        "{ran:?}"
    );
    assert_eq!(home.run(&format!("{line} --dry-run=ftp")).code, 2);
}

#[test]
fn a_skeleton_is_a_body_to_fill_in() {
    let home = Home::new();
    let create = "model-training create-2d-model-training-job";
    let ran = home.run(&format!("{create} --batch-name Tour --skeleton"));
    assert_eq!(
        (ran.code, &ran.json()["batch_name"]),
        (0, &"Tour".into()),
        "{ran:?}"
    );
    assert_eq!(ran.stderr, "required: name\n");
    let yaml = home.run(&format!("{create} --skeleton yaml"));
    assert_eq!(
        yaml.stdout,
        home.run(&format!("{create} --skeleton=yaml")).stdout
    );
    assert!(yaml.stdout.starts_with("# required: name\n"), "{yaml:?}");
    // What is printed is a valid body, as far as types go.
    home.write("body.yaml", &yaml.stdout);
    let ran = home.run(&format!(
        "--dry-run --region cn-north-4 {create} --body @body.yaml"
    ));
    assert!(!ran.stderr.contains("must be "), "{ran:?}");
}

#[test]
fn unknown_fields_can_be_sent() {
    let home = Home::new();
    let line = "--dry-run --region cn-north-4 model-training create-2d-model-training-job --name x --extra brand.new=5 --extra other=text";
    let ran = home.run(line);
    assert!(
        ran.stdout.contains(r#""brand":{"new":5}"#) && ran.stdout.contains(r#""other":"text""#),
        "{ran:?}"
    );
}

#[test]
fn a_body_comes_from_standard_input_and_options_override_it() {
    let home = Home::new();
    let line = "--dry-run --region cn-north-4 model-training create-2d-model-training-job --body - --name new";
    let ran = home.run_with(line, "name: old\ntags: [a, b]\n");
    assert!(
        ran.stdout.contains(r#"{"name":"new","tags":["a","b"]}"#),
        "{ran:?}"
    );
}

#[test]
fn a_secret_can_stay_where_a_command_finds_it() {
    let server = MockServer::start().expect("a server");
    let home = Home::new();
    let secret = server.credentials().expose_secret_key().expect("a secret");
    home.write("keyring", format!("{secret}\n"));
    let id = server.credentials().access_key_id().expect("an id");
    let profile = format!(
        "configure --endpoint {} --project-id {} --ak {id}",
        server.url(),
        server.project_id(),
    );
    // A stored secret is removed.
    assert_eq!(home.run(&format!("{profile} --sk-file keyring")).code, 0);
    let stored = home.path().join(".config/metastudio/credentials/default");
    assert!(stored.exists());
    let line = format!("{profile} --secret-command 'cat keyring'");
    assert_eq!(home.json(&line)["credentials"], serde_json::Value::Null);
    assert!(!stored.exists());
    let settings = home.path().join(".config/metastudio/config.toml");
    let text = std::fs::read_to_string(settings).expect("settings");
    assert!(
        text.contains("cat keyring") && !text.contains(secret),
        "{text}"
    );
    let status = home.json("auth status");
    assert_eq!(status["accepted"], true);
    assert_eq!(
        status["credentials_from"],
        "the command of the profile `default`"
    );
    std::fs::remove_file(home.path().join("keyring")).expect("removed");
    let ran = home.run("products list-products --limit 1");
    assert_eq!(ran.code, 4, "{ran:?}");
    assert!(ran.stderr.contains("secret_command"), "{ran:?}");
    // A secret that is stored again replaces the command.
    home.write("sk", secret);
    assert_eq!(home.run(&format!("{profile} --sk-file sk")).code, 0);
    assert_eq!(
        home.json("auth status")["credentials_from"],
        "the profile `default`"
    );
    for line in [
        "configure --ak A --sk-file sk --secret-command x",
        "configure --secret-command x",
    ] {
        assert_eq!(home.run(line).code, 2, "{line}");
    }
}

#[test]
fn waiting_for_what_goes_on_ends_when_it_runs() {
    let (server, home) = fast();
    let rooms = server.items("smart-live-room").expect("a resource");
    let mut rooms = rooms.iter().filter_map(|room| room["room_id"].as_str());
    let room = rooms.next().expect("a room");
    // Its body has no required fields, so that no option is needed.
    let line = format!("live-rooms start-smart-live --room-id {room} --wait --wait-interval 10ms");
    let ran = home.run(&line);
    assert_eq!(
        (ran.code, &ran.json()["state"]),
        (0, &"PROCESSING".into()),
        "{ran:?}"
    );
    assert!(
        ran.stderr.contains("goes on until it is stopped"),
        "{ran:?}"
    );
}

#[test]
fn commands_at_the_same_time_keep_one_world() {
    let home = Home::new();
    let create = |name: &str| {
        let line = format!(
            "--mock video-scripts create-video-scripts --script-name {name} --model-asset-id \
             0c94be71f5d24a83b6e7f1d2093a58cd --voice-config.voice-asset-id \
             8e21f7b5c04d4a69935fd8a16c7be302 --query script_id"
        );
        let id = home.json(&line);
        id.as_str().expect("an id").to_owned()
    };
    let ids: Vec<String> = std::thread::scope(|scope| {
        let names = ["one", "two", "three", "four"];
        let running = names.map(|name| scope.spawn(move || create(name)));
        let ids = running.into_iter().map(|own| own.join().expect("no panic"));
        ids.collect()
    });
    for id in ids {
        let line = format!("--mock video-scripts show-video-script --script-id {id}");
        assert_eq!(home.json(&line)["script_id"], id.as_str());
    }
}
