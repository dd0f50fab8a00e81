//! Rules for operations, their parameters, bodies and responses, and for the contract as a whole.

use super::{pairs, rules};

/// The reason why another base path affects nobody.
pub(in crate::compare) const BASE_PATH_MOVED: &str =
    "the base path is part of the paths now, or no longer; the addresses of calls are the same";

/// The reason why a status that is added or removed affects nobody.
pub(in crate::compare) const STATUS_COVERED: &str =
    "the status is still documented, as part of a range or by itself";

rules! {
    // Operations.
    PATH = Path Changed, Changes / Changes, "": "calls to the old path are rejected now";
    METHOD = Method Changed, Changes / Changes, "": "calls with the old method are rejected now";
    OPERATION_ID = OperationId Changed, Words / Words, "operationId": "the id is not sent; generated code takes its names from it";
    ENDED = Operation Removed, Neutral / Neutral, "": "it was deprecated or not stable, so that it may be removed";
    // Parameters and headers.
    PARAMETER_RENAMED = Parameter Renamed, MayNarrow / MayWiden, "": "a call that uses the old name is rejected, or the value ignored";
    PARAMETER_RENAMED_REQUIRED = Parameter Renamed, Narrows / Narrows, "": "a call that uses the old name is rejected";
    PATH_PARAMETER_RENAMED = Parameter Renamed, Words / Words, "": "the name of a path parameter is not sent";
    STYLE = Style Changed, Changes / Changes, "style": "lists and objects are serialized in another way";
    EXPLODE = Explode Changed, Changes / Changes, "explode": "lists and objects are serialized in another way";
    SERIALIZED_AS = MediaType Changed, Changes / Changes, "content": "the value is serialized in another media type";
    // Bodies.
    MEDIA_TYPE_REFINED = MediaType Changed, Neutral / Neutral, "": "it is the same format, named more exactly or less so";
    MEDIA_TYPE_PARAMETER = MediaType Changed, MayNarrow / Neutral, "": "a server may reject bodies without this parameter";
    MEDIA_TYPE_TO_RANGE = MediaType Changed, Widens / MayWiden, "": "other formats of this range may occur";
    MEDIA_TYPE_FROM_RANGE = MediaType Changed, Narrows / Narrows, "": "other formats of this range are rejected now";
    LINK_CHANGED = Link Changed, Neutral / Neutral, "links": "links help to find the next call; no call depends on them";
    // The contract.
    INFO = Info Changed, Words / Words, "info": "the contract describes itself differently; nothing on the wire changes";
    SECURITY = Security Changed, Changes / Changes, "security": "clients need other credentials, unless this is only documented late";
    SCHEME_CHANGED = SecurityScheme Changed, Neutral / Neutral, "": "credentials are obtained or sent in another way";
    SCHEME_RENAMED = SecurityScheme Renamed, Words / Words, "": "the name of a scheme is not sent";
    SERVER_CHANGED = Server Changed, Neutral / Neutral, "": "the address of the API depends on its deployment";
    BASE_PATH = Server Changed, MayNarrow / MayNarrow, "": "calls to the old base path may be rejected now";
    DEPRECATION_REMOVED_PART = Property Removed, Neutral / Neutral, "": "it was deprecated or not stable, so that it may be removed";
    // Lifecycle and documentation.
    SUNSET = Sunset Changed, Unclear / Unclear, "": "the day on which it ends is another one";
    STABILITY = Stability Changed, Unclear / Unclear, "": "another stability is promised";
    WORDS = Documentation Changed, Words / Words, "": "documentation does not change what is sent";
    EXTENSION = Extension NotEvaluated, NotEvaluated / NotEvaluated, "": "the meaning of the extension is not known";
}

pairs! {
    OPERATION = Operation "":
        Added Widens / Widens: "clients that do not call it are not affected",
        Removed Narrows / Narrows: "clients that call it are rejected now";
    CALLBACK = Callback "":
        Added Neutral / Neutral: "the API makes a call that clients may not expect",
        Removed MayNarrow / MayNarrow: "clients that wait for it are not called any more";
    TAGS = Tag "tags":
        Added Words / Words: "tags are not sent; generated code may be grouped by them",
        Removed Words / Words: "tags are not sent; generated code may be grouped by them";
    OPERATION_IDS = OperationId "operationId":
        Added Words / Words: "the id is not sent; generated code takes its names from it",
        Removed Words / Words: "the id is not sent; generated code takes its names from it";
    PARAMETER = Parameter "":
        Added Widens / Widens: "calls may omit it",
        Removed MayNarrow / MayWiden: "a call that has it is rejected, or the value ignored";
    PARAMETER_REQUIRED = Parameter "":
        Added Narrows / Narrows: "a call without it was valid, and is rejected now",
        Removed MayNarrow / MayWiden: "a call that has it is rejected, or the value ignored";
    OPTIONALITY = Parameter "required":
        BecameRequired Narrows / Narrows: "a message without it was valid, and is rejected now // readers find it in each message",
        BecameOptional Widens / Widens: "a message may lack what a reader uses";
    RESERVED = Reserved "allowReserved":
        Widened Widens / Widens: "reserved characters may be sent unencoded",
        Narrowed Narrows / Narrows: "reserved characters must be encoded now";
    HEADER = Header "":
        Added Neutral / Neutral: "readers ignore headers that they do not know",
        Removed Neutral / MayWiden: "a reader does not find it";
    HEADER_REQUIRED = Header "":
        Added Narrows / Neutral: "a message without it was valid, and is rejected now",
        Removed Neutral / Widens: "a reader does not find it";
    ENCODING = Encoding "":
        Added Unclear / Unclear: "the part may be serialized in another way than by default",
        Removed Unclear / Unclear: "the part may be serialized in another way than before";
    BODY = Body "":
        Added Widens / Widens: "requests may omit the body",
        Removed Narrows / Narrows: "a request with a body was valid, and may be rejected now";
    BODY_REQUIRED = Body "":
        Added Narrows / Narrows: "a request without a body was valid, and is rejected now",
        Removed Narrows / Narrows: "a request with a body was valid, and may be rejected now";
    MEDIA_TYPE = MediaType "":
        Added Widens / Neutral: "requests may use one more format // readers ask for the formats that they read",
        Removed Narrows / Changes: "a body of this format is rejected now // a reader of this format gets another one";
    MEDIA_TYPE_COVERED = MediaType "":
        Added Neutral / Neutral: "a range of media types includes it",
        Removed Neutral / Neutral: "a range of media types includes it";
    BODY_SCHEMA = Schema "schema":
        Added Narrows / Narrows: "the content of the body is restricted now",
        Removed MayWiden / MayWiden: "the content of the body is not described any more";
    STATUS = Status "":
        Added Neutral / Neutral: "clients decide by the class of a status",
        Removed Neutral / Neutral: "this status is not returned any more";
    LINK = Link "links":
        Added Neutral / Neutral: "links help to find the next call; no call depends on them",
        Removed Neutral / Neutral: "links help to find the next call; no call depends on them";
    SCHEME = SecurityScheme "":
        Added Neutral / Neutral: "the operations state which credentials a call needs",
        Removed Neutral / Neutral: "the operations state which credentials a call needs";
    SERVER = Server "":
        Added Neutral / Neutral: "the address of the API depends on its deployment",
        Removed Neutral / Neutral: "the address of the API depends on its deployment";
    DEPRECATION = Deprecation "deprecated":
        Added Neutral / Neutral: "it works as before, and may be removed later",
        Removed Neutral / Neutral: "it works as before, and is not to be removed any more";
    COMPONENT = Schema "components":
        Added Widens / Widens: "nothing uses it yet",
        Removed Narrows / Narrows: "contracts that use it have no definition any more";
}
