//! Tests of the encoders with tables, and of their invariants.

use proptest::prelude::*;

use super::*;

fn path(path: &str) -> String {
    let mut out = b"GET\n".to_vec();
    push_canonical_path(path, &mut out);
    String::from_utf8(out.split_off(4)).unwrap()
}

fn query(query: &str) -> String {
    let mut out = Vec::new();
    push_canonical_query(query, &mut out);
    String::from_utf8(out).unwrap()
}

#[test]
fn paths_are_normalized_and_end_in_a_slash() {
    for (given, expected) in [
        ("", "/"),
        ("/", "/"),
        ("/a", "/a/"),
        ("/a/", "/a/"),
        ("//a", "//a/"),
        ("/%61%2d", "/a-/"),
        ("/a%2fb", "/a/b/"),
        ("/%e4%ba%bb", "/%E4%BA%BB/"),
        ("/a b+c", "/a%20b%2Bc/"),
        ("/%", "/%25/"),
        ("/%4", "/%254/"),
        ("/%zz", "/%25zz/"),
        ("/%FF", "/%FF/"),
    ] {
        assert_eq!(path(given), expected, "{given}");
    }
}

#[test]
fn queries_are_sorted_by_decoded_bytes() {
    for (given, expected) in [
        ("", ""),
        ("&&", ""),
        ("a", "a="),
        ("=", "="),
        ("a=1=2", "a=1%3D2"),
        ("b=1&a=2&a=10", "a=10&a=2&b=1"),
        ("a-b=1&a=2", "a=2&a-b=1"),
        ("a%21=1&a-=1&a=1", "a=1&a%21=1&a-=1"),
        ("a+b=1+2", "a%20b=1%202"),
        ("a%2Bb=%2b", "a%2Bb=%2B"),
        ("%e5%90%8d=%61", "%E5%90%8D=a"),
        ("a=%&b=%f", "a=%25&b=%25f"),
        ("~=1&%7D=1", "%7D=1&~=1"),
    ] {
        assert_eq!(query(given), expected, "{given}");
    }
}

proptest! {
    #[test]
    fn components_round_trip(text in any::<String>()) {
        let encoded = encode_component(&text);
        prop_assert!(encoded.bytes().all(|byte| byte == b'%' || is_unreserved(byte)));
        prop_assert_eq!(percent_decode_str(&encoded).collect::<Vec<_>>(), text.as_bytes());
    }

    #[test]
    fn fast_path_for_queries_equals_slow_path(raw in "([ab~=&%+!-]|%2[01]|%7[DE]){0,16}") {
        let mut sorted = Vec::new();
        push_sorted_query(&raw, &mut sorted);
        let sorted = String::from_utf8(sorted).unwrap();
        prop_assert_eq!(&query(&raw), &sorted);
        prop_assert!(sorted.is_empty() || is_canonical_query(&sorted));
    }

    #[test]
    fn fast_path_for_paths_equals_slow_path(raw in "([g~/%+]|%2[0F]|%7E){0,16}") {
        let canonical = path(&raw);
        prop_assert_eq!(path(&canonical), canonical.clone());
        let decoded: Vec<u8> = percent_decode_str(&raw).collect();
        let decoded = String::from_utf8(decoded).unwrap();
        let again: Vec<_> = decoded.split('/').map(encode_component).collect();
        let again = again.join("/");
        prop_assert_eq!(canonical.trim_end_matches('/'), again.trim_end_matches('/'));
    }

    #[test]
    fn canonical_query_is_idempotent(pairs in proptest::collection::vec(any::<(String, String)>(), 0..6)) {
        let sent = canonical_query(pairs);
        prop_assert_eq!(query(&sent), sent.clone());
    }

    #[test]
    fn canonical_query_ignores_the_order_of_pairs(
        pairs in proptest::collection::vec(("[ab%é]{0,2}", "[ab é]{0,2}"), 0..6),
        seed in any::<prop::sample::Index>(),
    ) {
        let mut turned = pairs.clone();
        if !turned.is_empty() {
            turned.rotate_left(seed.index(pairs.len()));
        }
        prop_assert_eq!(canonical_query(pairs), canonical_query(turned));
    }
}
