//! What error codes of the service mean, and what to do about them.

use serde_json::{Value, json};

use super::print_list;
use crate::{
    failure::{Exit, Failure},
    input::arguments::nearest,
    output::About,
    session::Session,
};

/// A code, its meaning, and how to fix it.
struct Code {
    code: &'static str,
    status: &'static str,
    meaning: &'static str,
    fix: &'static str,
}

const fn code(
    code: &'static str,
    status: &'static str,
    meaning: &'static str,
    fix: &'static str,
) -> Code {
    Code {
        code,
        status,
        meaning,
        fix,
    }
}

/// The codes of the gateway and of the service.
const CODES: [Code; 18] = [
    code(
        "APIGW.0101",
        "404",
        "The gateway has no such API: the host, the method or the path is wrong.",
        "Check --endpoint and --region, and the path with `metastudio find`. An operation may not be offered in this region.",
    ),
    code(
        "APIGW.0106",
        "400",
        "The orchestration of the gateway failed on a parameter.",
        "Check the parameters; `--dry-run` shows the request.",
    ),
    code(
        "APIGW.0201",
        "4xx, 5xx",
        "The gateway rejected the request, or the service behind it did not respond: a body that is too large, a malformed request, or a backend that is not available.",
        "Check the size and form of the request. With a status of 5xx, try again later.",
    ),
    code(
        "APIGW.0301",
        "401",
        "The signature or the token is not accepted: an unknown access key, a wrong secret, a clock that is more than 15 minutes off, or a token that has expired.",
        "`metastudio auth status` shows which key is used and how far the clock is off; `metastudio sign` prints what is signed.",
    ),
    code(
        "APIGW.0302",
        "403",
        "The account or application is not allowed to call this API.",
        "Ask an administrator for the permission, and check that the project belongs to the account.",
    ),
    code(
        "APIGW.0303",
        "401",
        "The application key or its secret is not accepted.",
        "Check the access key with `metastudio auth status`.",
    ),
    code(
        "APIGW.0304",
        "403",
        "The application may not make more calls: its quota is used up.",
        "Wait until the quota is renewed, or ask for a higher one.",
    ),
    code(
        "APIGW.0305",
        "401, 403",
        "The token is not valid for this project or region.",
        "Check --project-id and --region: a project belongs to one region.",
    ),
    code(
        "APIGW.0307",
        "401",
        "The token has to be renewed.",
        "Get a new token from IAM, or use an access key.",
    ),
    code(
        "APIGW.0308",
        "429",
        "Too many calls: the gateway limits the rate of each operation by tenant and region.",
        "Call less often. Calls are retried after the time that the gateway asks for; -v shows the waits.",
    ),
    code(
        "APIGW.0601",
        "500",
        "The gateway failed.",
        "Try again later; report the request id if it stays.",
    ),
    code(
        "MSS.00000002",
        "404",
        "The resource does not exist: the id is wrong, it was deleted, or it belongs to another project.",
        "Check the id, --project-id and --region; list the resources to find it.",
    ),
    code(
        "MSS.00000003",
        "400",
        "A parameter or a field of the body is invalid. The message often names it.",
        "Compare with --help of the command and with --skeleton; `--dry-run` shows the request.",
    ),
    code(
        "MSS.00000004",
        "500",
        "The service failed.",
        "Try again later; report the request id if it stays.",
    ),
    code(
        "MSS.00000005",
        "403",
        "The account may not do this: the permission is missing, the service is not enabled, or the state of the resource forbids it.",
        "Check the permissions of the account, that MetaStudio is enabled for it, and the state of the resource.",
    ),
    code(
        "MSS.000000002",
        "500",
        "The service failed (operations of import-export, whose codes have nine digits).",
        "Try again later; report the request id if it stays.",
    ),
    code(
        "MSS.000000003",
        "400",
        "A parameter is invalid (operations of import-export, whose codes have nine digits).",
        "Compare with --help of the command.",
    ),
    code(
        "MSS.000000004",
        "401",
        "The caller is not authenticated (operations of import-export, whose codes have nine digits).",
        "`metastudio auth status` shows which credentials are used.",
    ),
];

/// Explains a code, or lists all.
pub(super) fn run(session: &Session<'_>) -> Result<(), Failure> {
    let Some(asked) = session.matches.text("code") else {
        return print_list(session, CODES.iter().map(value).collect(), &["code"]);
    };
    session.printer.print(&explain(&asked)?, &About::default())
}

/// Explains a code.
///
/// # Errors
///
/// Fails if it is not known, with a similar one.
pub(crate) fn explain(asked: &str) -> Result<Value, Failure> {
    let mut known = CODES.iter();
    if let Some(found) = known.find(|known| known.code.eq_ignore_ascii_case(asked)) {
        return Ok(value(found));
    }
    let similar = nearest(asked, CODES.iter().map(|known| known.code));
    let similar = similar.map_or_else(String::new, |code| format!("; did you mean {code}?"));
    Err(Failure::new(
        Exit::NotFound,
        format!("the code {asked} is not known{similar}"),
    )
    .with_hint("the message of the error says more; `metastudio explain` lists what is known"))
}

fn value(code: &Code) -> Value {
    json!({"code": code.code, "status": code.status, "meaning": code.meaning, "fix": code.fix})
}
