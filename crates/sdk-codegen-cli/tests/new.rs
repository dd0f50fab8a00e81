//! Workspaces that are created from the fixtures of the source readers.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

use std::{
    fs,
    path::{Path, PathBuf},
};

use sdk_codegen_cli::{
    Outcome,
    create::{self, Created, Request, Runtime},
    project::Project,
};

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../huaweicloud-sources/tests/fixtures")
}

/// The invented SDK of a library.
fn sdk() -> PathBuf {
    fixtures().join("sdk/site-packages")
}

/// Invented definitions of a greenhouse.
fn definitions() -> PathBuf {
    fixtures().join("explorer")
}

fn request(name: &str, sources: &[PathBuf], out: &Path) -> Request {
    Request {
        out: Some(out.to_owned()),
        runtime: Runtime::Version("0.1.0".to_owned()),
        ..Request::new(name, sources.to_vec())
    }
}

fn created(request: &Request) -> Created {
    create::create(request).unwrap_or_else(|error| panic!("{error}"))
}

fn rejected(request: &Request) -> String {
    create::create(request)
        .expect_err("it is invalid")
        .to_string()
}

/// Returns the paths of all files, sorted.
fn listing(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut pending = vec![folder.to_owned()];
    while let Some(current) = pending.pop() {
        for entry in fs::read_dir(current).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                pending.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap();
                found.push(name.display().to_string().replace('\\', "/"));
            }
        }
    }
    found.sort();
    found
}

fn text(folder: &Path, name: &str) -> String {
    fs::read_to_string(folder.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

#[test]
fn a_package_becomes_a_workspace() {
    let temporary = tempfile::tempdir().unwrap();
    let folder = temporary.path().join("library");
    let done = created(&request("library", &[sdk()], &folder));
    assert_eq!(listing(&folder).len(), done.files);
    insta::assert_snapshot!("files", listing(&folder).join("\n"));
    insta::assert_snapshot!("settings", text(&folder, "sdk-codegen.toml"));
    insta::assert_snapshot!("contract", text(&folder, "openapi/library.yaml"));
    insta::assert_snapshot!("readme", text(&folder, "README.md"));
    insta::assert_snapshot!("example", text(&folder, "examples/first_call.rs"));
    insta::assert_snapshot!("manifest", text(&folder, "Cargo.toml"));
    // No value of a template is left, nothing but the workspace is, and every Rust source parses.
    assert_eq!(fs::read_dir(temporary.path()).unwrap().count(), 1);
    for name in listing(&folder) {
        let text = text(&folder, &name);
        let expressions = text.matches("${{").count();
        assert_eq!(text.matches("{{").count(), expressions, "{name}");
    }
}

#[test]
fn definitions_become_a_workspace_with_one_address() {
    let temporary = tempfile::tempdir().unwrap();
    let folder = temporary.path().join("greenhouse");
    created(&request("greenhouse", &[definitions()], &folder));
    let contract = text(&folder, "openapi/greenhouse.yaml");
    assert!(
        contract.contains("url: \"https://greenhouse.example.com\""),
        "{contract}"
    );
    // The address has no region, so there is no type for one.
    assert!(!folder.join("src/region.rs").exists());
    // The descriptions of the fixture are in Chinese, and none of them is in the draft.
    for name in listing(&folder) {
        let text = text(&folder, &name);
        let foreign = text
            .chars()
            .find(|next| ('\u{4e00}'..='\u{9fff}').contains(next));
        assert_eq!(foreign, None, "{name}");
    }
}

#[test]
fn a_workspace_is_created_again_from_its_own_evidence() {
    let temporary = tempfile::tempdir().unwrap();
    let folder = temporary.path().join("library");
    created(&request("library", &[sdk()], &folder));
    let sources = Project::open(&folder).unwrap().sources();
    let again = request("library", &sources, &folder);
    assert_eq!(create::compare(&again).unwrap(), Outcome::Done);
    let readme = folder.join("README.md");
    fs::write(&readme, text(&folder, "README.md") + "More.\n").unwrap();
    assert_eq!(create::compare(&again).unwrap(), Outcome::Found);
}

#[test]
fn generated_files_follow_the_contract() {
    let temporary = tempfile::tempdir().unwrap();
    let folder = temporary.path().join("library");
    created(&request("library", &[sdk()], &folder));
    let project = Project::open(&folder).unwrap();
    assert_eq!(project.generate(true).unwrap(), Outcome::Done);
    let contract = folder.join("openapi/library.yaml");
    let changed =
        text(&folder, "openapi/library.yaml").replace("Huawei Cloud LIBRARYSDK", "A library");
    fs::write(&contract, changed).unwrap();
    assert_eq!(project.generate(true).unwrap(), Outcome::Found);
    assert_eq!(project.generate(false).unwrap(), Outcome::Done);
    assert_eq!(project.generate(true).unwrap(), Outcome::Done);
    // A generated source that was edited is stale, too.
    let source = folder.join("src/generated/mod.rs");
    fs::write(&source, text(&folder, "src/generated/mod.rs") + "// more\n").unwrap();
    assert_eq!(project.generate(true).unwrap(), Outcome::Found);
}

#[test]
fn names_addresses_and_operations_are_chosen() {
    let temporary = tempfile::tempdir().unwrap();
    let folder = temporary.path().join("made");
    let done = created(&Request {
        service: Some("shelves".to_owned()),
        title: Some("Shelves \"and\" {{crate}} books".to_owned()),
        endpoint: Some("https://shelves.{region}.example.com".to_owned()),
        operations: vec!["ListBooks".to_owned()],
        ..request("my-shelves", &[sdk()], &folder)
    });
    assert_eq!(done.client.api.operations.len(), 1);
    let manifest = text(&folder, "Cargo.toml");
    assert!(manifest.contains("name = \"my-shelves\""), "{manifest}");
    let generated = text(&folder, "src/generated/mod.rs");
    assert!(
        generated.contains("Service::new(\"shelves\""),
        "{generated}"
    );
    assert!(
        generated.contains("https://shelves.{region}.example.com"),
        "{generated}"
    );
    assert!(text(&folder, "examples/first_call.rs").contains("use my_shelves::Client;"));
    assert!(text(&folder, "README.md").contains("Shelves \"and\""));
}

#[test]
fn a_path_of_the_runtime_stays_relative() {
    let temporary = tempfile::tempdir().unwrap();
    let folder = temporary.path().join("library");
    let of = |path: &Path| Request {
        runtime: Runtime::Path(path.to_owned()),
        ..request("library", &[sdk()], &folder)
    };
    let rejection = rejected(&of(temporary.path()));
    assert!(
        rejection.contains("has no crate `huaweicloud-core`; help: "),
        "{rejection}"
    );
    created(&of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("..")));
    let manifest = text(&folder, "Cargo.toml");
    assert!(manifest.contains("/huaweicloud-core\""), "{manifest}");
    assert!(text(&folder, ".cargo/config.toml").contains("codegen = "));
}

#[test]
fn an_existing_folder_is_left_as_it_is() {
    let temporary = tempfile::tempdir().unwrap();
    let folder = temporary.path().join("library");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("mine.txt"), "mine").unwrap();
    let rejection = rejected(&request("library", &[sdk()], &folder));
    assert!(
        rejection.contains("is not empty") && rejection.contains("--out"),
        "{rejection}"
    );
    assert_eq!(listing(&folder), ["mine.txt"]);
    fs::remove_file(folder.join("mine.txt")).unwrap();
    created(&request("library", &[sdk()], &folder));
}

#[test]
fn invalid_requests_are_rejected_with_a_fix_and_leave_nothing() {
    let temporary = tempfile::tempdir().unwrap();
    let folder = temporary.path().join("library");
    let base = || request("library", &[sdk()], &folder);
    let of = |name: &str| Request {
        name: name.to_owned(),
        ..base()
    };
    let from = |sources: &[PathBuf]| request("library", sources, &folder);
    let missing = temporary.path().join("missing.whl");
    let garbage = temporary.path().join("garbage.json");
    fs::write(&garbage, "{\"product_short\": 1}").unwrap();
    let empty = temporary.path().join("empty.yaml");
    fs::write(
        &empty,
        "openapi: 3.0.3\ninfo: {title: A, version: '1'}\npaths: {}\n",
    )
    .unwrap();
    for (request, expected) in [
        (
            of("Object Storage"),
            "help: choose a name such as `object-storage`",
        ),
        (of("std"), "`std-client`"),
        (of("2d"), "begin with a lower-case letter"),
        (of(""), "`my-service`"),
        (from(&[missing]), "missing.whl"),
        (from(&[garbage]), "garbage.json"),
        (from(&[empty]), "the sources describe no operation"),
        (
            from(&[sdk(), definitions()]),
            "the source is of the service `greenhouse`",
        ),
        (
            Request {
                operations: vec!["ListBook".to_owned()],
                ..base()
            },
            "`ListBook` matches no operation",
        ),
        (
            Request {
                operations: vec!["ListBook".to_owned()],
                ..base()
            },
            "(did you mean `ListBooks`?)",
        ),
        (
            Request {
                families: vec!["shelfs".to_owned()],
                ..base()
            },
            "(did you mean `shelves`?)",
        ),
        (
            Request {
                endpoint: Some("library.example.com".to_owned()),
                ..base()
            },
            "is not the address of a service; help: write one such as `https://NAME.{region}",
        ),
        (
            Request {
                service: Some("Big Library".to_owned()),
                ..base()
            },
            "help: write one such as `big-library`",
        ),
        (
            Request {
                runtime: Runtime::Version("new\"".to_owned()),
                ..base()
            },
            "is not a version requirement",
        ),
    ] {
        let rejection = rejected(&request);
        assert!(rejection.contains(expected), "{expected}: {rejection}");
        assert!(rejection.contains("help: "), "{rejection}");
    }
    assert_eq!(listing(temporary.path()), ["empty.yaml", "garbage.json"]);
}

#[test]
fn an_unsupported_draft_is_rejected_with_the_ways_out() {
    let temporary = tempfile::tempdir().unwrap();
    let source = temporary.path().join("CreatePlant.json");
    let definition = text(&definitions(), "CreatePlant.json");
    fs::write(
        &source,
        definition.replace("application/json", "application/xml"),
    )
    .unwrap();
    let folder = temporary.path().join("greenhouse");
    let rejected = rejected(&request("greenhouse", &[source], &folder));
    for part in [
        "`application/xml` is XML",
        "greenhouse/openapi/",
        "pointer: /paths/",
        "nothing was created",
        "`--skip-unsupported`",
    ] {
        assert!(rejected.contains(part), "{part}: {rejected}");
    }
    assert!(!folder.exists());
}

#[test]
fn reserved_words_become_names_of_clients() {
    for (name, expected) in [("as", "as-client"), ("smn", "smn"), ("core", "core-client")] {
        let named = create::crate_name(name);
        assert!(
            matches!(&named, Ok(named) if named == expected),
            "{name}: {named:?}"
        );
    }
    for name in ["", "9", "a b", "Smn"] {
        assert!(create::crate_name(name).is_err(), "{name}");
    }
}

/// The invented contract of a garden, in several files.
fn garden() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../sdk-codegen/tests/fixtures/garden")
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        match path.is_dir() {
            true => copy(&path, &target),
            false => _ = fs::copy(&path, target).unwrap(),
        }
    }
}

#[test]
fn a_contract_in_several_files_is_generated() {
    let temporary = tempfile::tempdir().unwrap();
    let folder = temporary.path().join("garden");
    created(&request(
        "garden",
        &[garden().join("openapi.yaml")],
        &folder,
    ));
    // The contract of the workspace is replaced by one that refers to other files.
    fs::remove_dir_all(folder.join("openapi")).unwrap();
    copy(&garden(), &folder.join("openapi"));
    fs::rename(
        folder.join("openapi/openapi.yaml"),
        folder.join("openapi/garden.yaml"),
    )
    .unwrap();
    let project = Project::open(&folder).unwrap();
    assert_eq!(project.generate(false).unwrap(), Outcome::Done);
    assert_eq!(project.generate(true).unwrap(), Outcome::Done);
    let served = text(&folder, "mock/src/generated/contract.json");
    assert!(served.contains("\"#/components/schemas/plant\"") && !served.contains("plant.yml\""));
    // A change of one of the files is a change of the contract.
    let model = folder.join("openapi/resources/plants/models/plant.yml");
    let changed = fs::read_to_string(&model).unwrap() + "  height:\n    type: integer\n";
    fs::write(&model, changed).unwrap();
    assert_eq!(project.generate(true).unwrap(), Outcome::Found);
}

#[test]
fn a_contract_refers_to_files_above_it_within_a_root() {
    let temporary = tempfile::tempdir().unwrap();
    // A contract beside the files that it refers to, in another folder.
    let (root, folder) = (
        temporary.path().join("api"),
        temporary.path().join("garden"),
    );
    copy(&garden(), &root);
    let contract = root.join("v1/garden.yaml");
    fs::create_dir(root.join("v1")).unwrap();
    let text = fs::read_to_string(root.join("openapi.yaml")).unwrap();
    fs::write(&contract, text.replace("$ref: ", "$ref: ../")).unwrap();

    let mut request = request("garden", std::slice::from_ref(&contract), &folder);
    let outside = rejected(&request);
    assert!(outside.contains("--root FOLDER"), "{outside}");
    request.root = Some(root);
    created(&request);

    // The workspace follows the contract where it is.
    let settings = fs::read_to_string(folder.join("sdk-codegen.toml")).unwrap();
    let outside = settings.replace("openapi/garden.yaml", "../api/v1/garden.yaml");
    fs::write(folder.join("sdk-codegen.toml"), &outside).unwrap();
    let error = Project::open(&folder).unwrap().generate(false).unwrap_err();
    assert!(error.to_string().contains("--root FOLDER"), "{error}");
    let within = outside.replace("[contract]\n", "[contract]\nroot = \"../api\"\n");
    fs::write(folder.join("sdk-codegen.toml"), within).unwrap();
    let project = Project::open(&folder).unwrap();
    assert_eq!(project.generate(false).unwrap(), Outcome::Done);
    // A key that stands twice is rejected there too.
    let twice = fs::read_to_string(&contract).unwrap() + "\ninfo: {title: Again, version: '2'}\n";
    fs::write(&contract, twice).unwrap();
    let error = project.generate(false).unwrap_err();
    assert!(error.to_string().contains("duplicate"), "{error}");
}
