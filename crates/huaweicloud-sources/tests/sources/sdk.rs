//! SDK packages: the facts read from each form, and from damaged ones.

use std::{
    fs,
    io::{Cursor, Write},
    path::{Path, PathBuf},
};

use api_contract::model::Contract;
use flate2::{Compression, write::GzEncoder};
use huaweicloud_sources::sdk::{self, About};
use proptest::prelude::*;
use zip::{ZipWriter, write::SimpleFileOptions};

use crate::facts::facts;

fn site_packages() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/sdk/site-packages")
}

/// Returns the files of the fixture by their paths, sorted.
fn files() -> Vec<(String, Vec<u8>)> {
    fn walk(folder: &Path, prefix: &str, files: &mut Vec<(String, Vec<u8>)>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = format!("{prefix}{}", path.file_name().unwrap().to_str().unwrap());
            if path.is_dir() {
                walk(&path, &format!("{name}/"), files);
            } else {
                files.push((name, fs::read(&path).unwrap()));
            }
        }
    }
    let mut files_found = Vec::new();
    walk(&site_packages(), "", &mut files_found);
    files_found.sort();
    files_found
}

fn wheel(files: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in files {
        writer
            .start_file(path.as_str(), SimpleFileOptions::default())
            .unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn sdist(files: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut builder = tar::Builder::new(GzEncoder::new(Vec::new(), Compression::default()));
    for (path, bytes) in files {
        let path = path.replace("librarysdk-1.2.0.dist-info/METADATA", "PKG-INFO");
        let mut header = tar::Header::new_gnu();
        header.set_size(bytes.len() as u64);
        builder
            .append_data(
                &mut header,
                format!("librarysdk-1.2.0/{path}"),
                bytes.as_slice(),
            )
            .unwrap();
    }
    builder.into_inner().unwrap().finish().unwrap()
}

fn read(files: &[(String, Vec<u8>)]) -> Result<Contract, String> {
    let read = sdk::read_archive("library.whl", &wheel(files));
    read.map(|(contract, _)| contract)
        .map_err(|findings| findings.to_string())
}

/// Returns the fixture with one file changed.
fn with(path: &str, change: impl Fn(&str) -> String) -> Vec<(String, Vec<u8>)> {
    let mut files = files();
    let (_, bytes) = files
        .iter_mut()
        .find(|(name, _)| name.ends_with(path))
        .unwrap();
    *bytes = change(std::str::from_utf8(bytes).unwrap()).into_bytes();
    files
}

fn problems(contract: &Contract) -> Vec<String> {
    contract.problems.iter().map(ToString::to_string).collect()
}

#[test]
fn operations_and_models_are_read_from_a_package() {
    let contract = sdk::load(&site_packages()).unwrap();
    insta::assert_snapshot!(facts(&contract));
    let [problem] = problems(&contract).try_into().unwrap();
    assert!(
        problem.contains("`bucket` goes into the host name"),
        "{problem}"
    );
    assert!(problem.contains("library_client.py:"), "{problem}");
}

#[test]
fn every_package_format_has_equal_facts() {
    let (installed, about) = sdk::read(&site_packages()).unwrap();
    let library = About {
        name: Some("librarysdk".into()),
        version: Some("1.2.0".into()),
        service: Some("librarysdk".into()),
        endpoints: [
            (
                "ap-southeast-3",
                "https://library.ap-southeast-3.myhuaweicloud.com",
            ),
            ("cn-north-4", "https://library.cn-north-4.myhuaweicloud.com"),
            (
                "eu-west-101",
                "https://library.eu-west-101.myhuaweicloud.eu",
            ),
        ]
        .map(|(region, address)| (region.to_owned(), address.to_owned()))
        .into(),
    };
    assert_eq!(about, library);
    let folder = site_packages().join("librarysdk");
    let versions = [folder.join("v1"), folder];
    for path in &versions {
        assert_eq!(facts(&sdk::load(path).unwrap()), facts(&installed));
    }
    assert_eq!(sdk::read(&versions[1]).unwrap().1, library);
    let room = tempfile::tempdir().unwrap();
    for (name, bytes) in [("l.whl", wheel(&files())), ("l.tar.gz", sdist(&files()))] {
        let path = room.path().join(name);
        fs::write(&path, bytes).unwrap();
        let (contract, about) = sdk::read(&path).unwrap();
        assert_eq!(about, library, "{name}");
        assert_eq!(facts(&contract), facts(&installed), "{name}");
    }
}

#[test]
fn facts_have_their_location() {
    let contract = sdk::load(&site_packages()).unwrap();
    let book = contract
        .schemas
        .iter()
        .find(|schema| schema.name.as_deref() == Some("Book"))
        .unwrap();
    let property = &book.properties.items[2];
    let pointer = contract.places.pointer(property.at);
    assert_eq!(pointer, "/components/schemas/Book/properties/state");
    let place = contract.places.locate(&[(property.at, &pointer)]).remove(0);
    assert!(
        place.file.ends_with("librarysdk/v1/model/book.py"),
        "{place}"
    );
    let text = fs::read_to_string(&place.file).unwrap();
    let line = text.lines().nth(place.line - 1).unwrap();
    assert_eq!(line.trim(), "'state': 'state',");
}

#[test]
fn unparsable_models_affect_only_themselves() {
    let contract = read(&with("/book.py", |text| {
        text.replace("attribute_map =", "attribute_map ="[..9].into())
    }))
    .unwrap();
    let expected = facts(&contract);
    assert!(expected.contains(
        "GET /v1/{project_id}/shelves/{shelf_id}/books 200 application/json: ListBooksResponse"
    ));
    assert!(expected.contains("ListBooksResponse .books (optional): array of (unknown)"));
    assert!(expected.ends_with("operations: all"));
    let message = problems(&contract).join("");
    assert!(
        message.contains("library.whl/librarysdk/v1/model/book.py:"),
        "{message}"
    );
}

#[test]
fn unknown_calls_make_parameters_partial() {
    let files = with("library_client.py", |text| {
        text.replace(
            "query_params.append(('limit', local_var_params['limit']))",
            "query_params.append(paged(request))",
        )
    });
    let contract = read(&files).unwrap();
    let parameters = &contract.operations.items[0].parameters;
    assert!(!parameters.complete);
    assert!(
        problems(&contract)
            .join("")
            .contains("it is unclear what is sent here")
    );
}

#[test]
fn a_client_for_accounts_names_the_account_in_a_header() {
    let builder = |kinds: &str| {
        let files = with("library_client.py", |text| {
            text.replace(
                "class LibraryClient(Client):\n",
                &format!(
                    "class LibraryClient(Client):\n\n    @classmethod\n    def new_builder(cls, clazz=None):\n        \
                     if not clazz:\n            builder = ClientBuilder(cls{kinds})\n        else:\n            \
                     builder = ClientBuilder(clazz{kinds})\n        return builder\n"
                ),
            )
        });
        facts(&read(&files).unwrap())
    };
    let named = builder(r#", "GlobalCredentials,BasicCredentials""#);
    assert_eq!(
        named
            .matches("header X-Domain-Id (optional): string")
            .count(),
        4,
        "{named}"
    );
    for kinds in ["", r#", "BasicCredentials,GlobalCredentials""#] {
        assert!(!builder(kinds).contains("X-Domain-Id"));
    }
}

#[test]
fn operations_of_one_method_and_path_are_one() {
    let files = with("library_client.py", |text| {
        text.replace(
            "/v1/covers/{name}",
            "/v1/{project_id}/shelves/{shelf_id}/books",
        )
    });
    let contract = read(&files).unwrap();
    let list = &contract.operations.items[0];
    assert_eq!(list.id.value().map(|id| &**id), Some("ListBooks"));
    assert_eq!(contract.operations.items.len(), 3);
    let media: Vec<&str> = (list.responses.items[0].content.items.iter())
        .map(|media| &*media.name)
        .collect();
    assert_eq!(media, ["application/json", "application/octet-stream"]);
    let told = problems(&contract).join("");
    assert!(
        told.contains("`DownloadCover` has the method and path of `ListBooks`"),
        "{told}"
    );
    assert!(told.contains("library_client.py:"), "{told}");
}

#[test]
fn models_without_an_attribute_map_have_unknown_properties() {
    let contract = read(&with("/book.py", |text| {
        text.replace("attribute_map =", "attributes =")
    }))
    .unwrap();
    let book = contract
        .schemas
        .iter()
        .find(|schema| schema.name.as_deref() == Some("Book"))
        .unwrap();
    assert!(book.properties.items.is_empty() && !book.properties.complete);
}

#[test]
fn packages_without_an_sdk_are_rejected() {
    let only_models: Vec<_> = files()
        .into_iter()
        .filter(|(path, _)| !path.contains("client"))
        .collect();
    let two: Vec<_> = files()
        .into_iter()
        .flat_map(|(path, bytes)| {
            [
                (path.replace("librarysdk", "other"), bytes.clone()),
                (path, bytes),
            ]
        })
        .collect();
    for (result, reason) in [
        (read(&only_models), "no operation"),
        (read(&[]), "no operation"),
        (read(&two), "several SDKs are in it: librarysdk, other"),
        (
            read(&with("library_client.py", |text| {
                text.replace("def ", "deaf ")
            })),
            "library_client.py:9",
        ),
    ] {
        let message = result.unwrap_err();
        assert!(
            message.contains("library.whl") && message.contains(reason),
            "{message}"
        );
    }
    for garbage in [
        &b""[..],
        b"PK\x03\x04",
        b"\x1f\x8b\x08",
        b"%PDF-1.7",
        &[0xff; 500],
    ] {
        let message = sdk::read_archive("garbage", garbage)
            .unwrap_err()
            .to_string();
        assert!(message.contains("--> garbage"), "{message}");
    }
    let none = tempfile::tempdir().unwrap();
    assert!(sdk::load(none.path()).is_err());
    assert!(sdk::load(&none.path().join("none")).is_err());
}

#[test]
fn archive_entries_outside_the_archive_are_ignored() {
    let mut files = files();
    for (path, _) in &mut files {
        if path.ends_with("/book.py") {
            *path = format!("../{path}");
        }
    }
    let contract = read(&files).unwrap();
    assert!(!facts(&contract).contains("Book: "));
}

#[test]
fn truncated_archives_are_rejected() {
    for bytes in [wheel(&files()), sdist(&files())] {
        for length in (0..bytes.len()).step_by(97) {
            let read = sdk::read_archive("cut", &bytes[..length]);
            assert!(read.is_err(), "{length} of {}", bytes.len());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn damaged_archives_never_panic_or_add_operations(at in any::<prop::sample::Index>(), with in any::<u8>()) {
        for mut bytes in [wheel(&files()), sdist(&files())] {
            let at = at.index(bytes.len());
            bytes[at] = with;
            if let Ok((contract, _)) = sdk::read_archive("damaged", &bytes) {
                prop_assert!(contract.operations.items.len() <= 4);
            }
        }
    }

    #[test]
    fn truncated_sources_do_not_panic(at in any::<prop::sample::Index>(), file in any::<prop::sample::Index>()) {
        let mut files = files();
        let file = file.index(files.len());
        let (_, bytes) = &mut files[file];
        if !bytes.is_empty() {
            let length = at.index(bytes.len());
            bytes.truncate(length);
        }
        if let Ok(contract) = read(&files) {
            prop_assert!(contract.operations.items.len() <= 4);
        }
    }
}
