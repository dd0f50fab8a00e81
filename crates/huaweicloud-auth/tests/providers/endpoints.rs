//! Tests of configured endpoints.

use huaweicloud_auth::endpoints::Endpoints;

use crate::support::variables;

const VARIABLE: &str = "HUAWEICLOUD_SDK_REGION_EXAMPLE_CN_NORTH_4";

fn from_variable(value: &'static str) -> Result<Option<Vec<String>>, String> {
    let endpoints = Endpoints::new("Example").with_lookup(variables([(VARIABLE, value)]));
    endpoints
        .find("cn-north-4")
        .map_err(|error| error.to_string())
}

#[test]
fn a_variable_has_one_or_more_endpoints() {
    let list = |list: &[&str]| Ok(Some(list.iter().map(|each| (*each).to_owned()).collect()));
    assert_eq!(from_variable("http://a:8080"), list(&["http://a:8080"]));
    assert_eq!(
        from_variable(" https://a.example/x , b.example"),
        list(&["https://a.example/x", "https://b.example"])
    );
}

#[test]
fn invalid_values_are_located() {
    for (value, index) in [
        ("https://a,", 2),
        ("https://a,,https://b", 2),
        ("ftp://a", 1),
        ("https://user:hidden@a", 1),
        ("https://a,b c", 2),
    ] {
        assert_eq!(
            from_variable(value),
            Err(format!(
                "value {index} of {VARIABLE} is not a URL; help: write https://host, and separate \
                 several by commas"
            ))
        );
    }
}

#[cfg(not(feature = "profile"))]
#[test]
fn a_configured_file_without_the_feature_is_an_error() {
    let of = |lookup: &'static str| {
        let endpoints = Endpoints::new("EXAMPLE").with_lookup(variables([(lookup, "x")]));
        endpoints
            .find("cn-east-3")
            .map_err(|error| error.to_string())
    };
    assert_eq!(of(VARIABLE), Ok(None));
    assert_eq!(
        of("HUAWEICLOUD_SDK_REGIONS_FILE"),
        Err(
            "HUAWEICLOUD_SDK_REGIONS_FILE is set, but this build does not read files; help: enable \
             the feature `profile`"
                .to_owned()
        )
    );
}

#[cfg(feature = "profile")]
mod file {
    use super::*;

    fn from_file(text: &str) -> Result<Option<Vec<String>>, String> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("regions.yaml");
        std::fs::write(&path, text).unwrap();
        let endpoints = Endpoints::new("EXAMPLE").with_lookup(|_| None);
        let found = endpoints.with_file(&path).find("cn-north-4");
        found.map_err(|error| {
            let text = format!("{:#}", anyhow::Error::new(error));
            text.replace(&folder.path().display().to_string(), "~")
        })
    }

    #[test]
    fn regions_are_found() {
        let a = Ok(Some(vec!["https://a.example".to_owned()]));
        let text = "IAM: nonsense\nExample:\n  - {id: cn-east-3, endpoint: https://b.example}\n  \
                    - id: cn-north-4\n    endpoint: https://a.example\n";
        assert_eq!(from_file(text), a);
        // The last entry is used.
        let again = "  - {id: cn-north-4, endpoints: [http://c:80, d.example]}\n";
        let several = vec!["http://c:80".to_owned(), "https://d.example".to_owned()];
        assert_eq!(from_file(&format!("{text}{again}")), Ok(Some(several)));
        for nothing in ["", "# empty\n", "IAM: []\n", "EXAMPLE: []\n"] {
            assert_eq!(from_file(nothing), Ok(None));
        }
    }

    #[test]
    fn malformed_files_are_located() {
        for (text, expected) in [
            (
                "- id: x\n",
                "1:1: the file is not a mapping; help: write `SERVICE:` with a list of regions",
            ),
            (
                "EXAMPLE: x\n",
                "1:10: the regions are not a list; help: begin each region with `- id:`",
            ),
            (
                "EXAMPLE:\n  - id: 4\n    endpoint: https://a\n",
                "2:5: the region has no string `id`; help: write `id: cn-north-4`",
            ),
            (
                "EXAMPLE:\n  - id: a\n",
                "2:5: the region has no endpoint; help: set `endpoint`, or a list as `endpoints`",
            ),
            (
                "EXAMPLE:\n  - {id: a, endpoints: []}\n",
                "2:5: the region has no endpoint; help: set `endpoint`, or a list as `endpoints`",
            ),
            (
                "EXAMPLE:\n  - id: a\n    endpoint: ftp://a\n",
                "3:15: the endpoint is not a URL; help: write https://host",
            ),
            (
                "EXAMPLE:\n  - id: a\n    endpoints:\n      - https://a\n      - 5\n",
                "5:9: the endpoint is not a URL; help: write https://host",
            ),
        ] {
            assert_eq!(from_file(text), Err(format!("~/regions.yaml:{expected}")));
        }
        let text = from_file("EXAMPLE: [\n").unwrap_err();
        assert!(
            text.starts_with("~/regions.yaml:2:1: not valid YAML: "),
            "{text}"
        );
    }

    #[test]
    fn a_variable_overrides_a_file_and_only_a_configured_file_must_exist() {
        let home = tempfile::tempdir().unwrap();
        let usual = Endpoints::new("EXAMPLE").with_home(home.path());
        let none = usual.clone().with_lookup(|_| None).find("cn-north-4");
        assert!(matches!(none, Ok(None)));

        let named = usual.clone().with_lookup(|name| {
            (name == "HUAWEICLOUD_SDK_REGIONS_FILE").then(|| "/nowhere/regions.yaml".to_owned())
        });
        let error = named.find("cn-north-4").unwrap_err().to_string();
        assert_eq!(
            error,
            "/nowhere/regions.yaml, to which HUAWEICLOUD_SDK_REGIONS_FILE points, cannot be read"
        );

        let folder = home.path().join(".huaweicloud");
        std::fs::create_dir(&folder).unwrap();
        let text = "EXAMPLE: [{id: cn-north-4, endpoint: https://file}]";
        std::fs::write(folder.join("regions.yaml"), text).unwrap();
        let found = usual.clone().with_lookup(|_| None).find("cn-north-4");
        assert_eq!(found.unwrap(), Some(vec!["https://file".to_owned()]));
        let found = usual.with_lookup(variables([(VARIABLE, "https://variable")]));
        let found = found.find("cn-north-4").unwrap();
        assert_eq!(found, Some(vec!["https://variable".to_owned()]));
    }
}
