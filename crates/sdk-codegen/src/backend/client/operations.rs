//! Entries of the operation table.

use openapi_document::extensions::NextMarker;

use super::rust_type;
use crate::{
    backend::{
        docs,
        print::{Printer, literal},
    },
    model::{
        Body, Bounds, ListStyle, Location, Operation, Parameter, PartKind, Retry, Status, Success,
    },
    names,
};

/// One call in the chain that describes an operation.
enum Step {
    /// `.method(arguments)`
    Call(String),
    /// `.method(element)`
    Nested(&'static str, Element),
    /// `.method(&[elements])`
    List(&'static str, Vec<Element>),
}

/// An argument, or one element of a list: a call, and the calls of methods of its result.
struct Element {
    function: String,
    /// The arguments; `None` if the function is a value.
    argument: Option<String>,
    methods: Vec<String>,
}

fn call(steps: &mut Vec<Step>, text: impl Into<String>) {
    steps.push(Step::Call(text.into()));
}

/// Writes the entry of one operation.
pub(super) fn entry(out: &mut Printer, operation: &Operation) {
    let http_method = &operation.http_method;
    let about = format!("`{} {}`", http_method.to_uppercase(), operation.template);
    out.blank();
    out.lines(docs::comments(&about));
    let arguments = [
        literal(&operation.id),
        format!("Method::{}", names::upper_camel(http_method)),
        literal(&operation.path),
    ];
    let head = format!("pub static {}: Operation =", operation.constant);
    let steps = steps(operation);
    if arguments.join(", ").len() > 60 {
        out.call(&format!("{head} Operation::new"), &arguments, "");
        write_steps(out, &steps);
    } else {
        let call = format!("Operation::new({})", arguments.join(", "));
        if out.fits(&format!("{head} {call}")) {
            out.line(format!("{head} {call}"));
            out.indented(|out| write_steps(out, &steps));
        } else {
            out.line(head);
            out.indented(|out| {
                out.line(call);
                out.indented(|out| write_steps(out, &steps));
            });
        }
    }
}

fn write_steps(out: &mut Printer, steps: &[Step]) {
    for (index, step) in steps.iter().enumerate() {
        let end = if index + 1 == steps.len() { ";" } else { "" };
        match step {
            Step::Call(call) => out.line(format!("{call}{end}")),
            Step::Nested(method, element) => {
                let text = element.text();
                let line = format!(".{method}({text}){end}");
                if text.len() <= 60 && out.fits(&line) {
                    out.line(line);
                } else {
                    let end = format!("){end}");
                    out.group(format!(".{method}("), &end, |out| element.write(out));
                }
            }
            Step::List(method, elements) => {
                let plain: Vec<String> = elements.iter().map(Element::text).collect();
                let line = format!(".{method}(&[{}]){end}", plain.join(", "));
                if plain.join(", ").len() <= 57 && out.fits(&line) {
                    out.line(line);
                    continue;
                }
                out.group(format!(".{method}(&["), &format!("]){end}"), |out| {
                    elements.iter().for_each(|element| element.write(out));
                });
            }
        }
    }
}

impl Element {
    fn text(&self) -> String {
        let arguments = self
            .argument
            .as_ref()
            .map(|argument| format!("({argument})"));
        let arguments = arguments.unwrap_or_default();
        format!("{}{arguments}{}", self.function, self.methods.concat())
    }

    fn write(&self, out: &mut Printer) {
        match &self.argument {
            Some(argument) => out.chain(&self.function, argument, &self.methods, ","),
            None => out.line(format!("{},", self.function)),
        }
    }
}

fn steps(operation: &Operation) -> Vec<Step> {
    let mut steps = vec![Step::Call(format!(
        ".family({})",
        literal(&operation.family)
    ))];
    if !operation.fixed_query.is_empty() {
        let pairs = operation.fixed_query.iter();
        let pairs = pairs.map(|(name, value)| Element {
            function: format!("({}, {})", literal(name), literal(value)),
            argument: None,
            methods: Vec::new(),
        });
        steps.push(Step::List("fixed_query", pairs.collect()));
    }
    if operation.idempotent {
        call(&mut steps, ".idempotent()");
    }
    match operation.retry {
        Retry::Idempotent => call(&mut steps, ".retry(Retry::Idempotent)"),
        // This is the default of the runtime.
        Retry::Unexecuted => {}
        Retry::Never => call(&mut steps, ".retry(Retry::Never)"),
    }
    if let Some(limit) = &operation.rate_limit {
        let by_region = limit.by_region.iter();
        let by_region = by_region.map(|(region, rate)| format!("({}, {rate})", literal(region)));
        let by_region: Vec<String> = by_region.collect();
        call(
            &mut steps,
            format!(
                ".rate_limit({}, &[{}])",
                limit.default,
                by_region.join(", ")
            ),
        );
    }
    if let Some(pages) = &operation.pagination {
        let names = [&pages.items, &pages.offset, &pages.limit].map(|name| literal(name));
        let total = pages.total.as_ref();
        let total = total.map(|total| format!(".total({})", literal(total)));
        let limit = pages
            .default_limit
            .map(|limit| format!(".default_limit({limit})"));
        let next = pages.next.as_ref().map(|next| match next {
            NextMarker::Response(pointer) => {
                format!(".next(NextMarker::Response({}))", literal(pointer))
            }
            NextMarker::LastElement(property) => {
                format!(".next(NextMarker::LastElement({}))", literal(property))
            }
        });
        let element = Element {
            function: "Pagination::new".to_owned(),
            argument: Some(names.join(", ")),
            methods: total.into_iter().chain(limit).chain(next).collect(),
        };
        steps.push(Step::Nested("pagination", element));
    }
    if let Some(job) = &operation.job {
        let items = job.items.as_ref();
        let items = items.map(|items| format!(".items({})", literal(items)));
        let by = job.pick.as_ref();
        let by = by.map(|pick| format!(".by({})", literal(&pick.parameter)));
        let element = Element {
            function: "JobFields::new".to_owned(),
            argument: Some(format!("{}, {}", literal(&job.id), literal(&job.state))),
            methods: items.into_iter().chain(by).collect(),
        };
        steps.push(Step::Nested("job", element));
    }
    if let Some(new) = &operation.creates {
        call(
            &mut steps,
            format!(".creates({}, {})", literal(&new.id), literal(&new.shown_by)),
        );
    }
    let parameters = parameters(operation);
    if !parameters.is_empty() {
        steps.push(Step::List("parameters", parameters));
    }
    steps.push(Step::List(
        "statuses",
        operation.statuses.iter().map(status).collect(),
    ));
    steps.extend(media_types(operation));
    if !operation.sensitive.is_empty() {
        let pointers = operation.sensitive.iter().map(|pointer| Element {
            function: literal(pointer),
            argument: None,
            methods: Vec::new(),
        });
        steps.push(Step::List("sensitive", pointers.collect()));
    }
    if let Some((read, ty)) = match &operation.success {
        Success::Empty | Success::Text | Success::Binary => None,
        Success::Json(ty) => Some(("json", ty)),
        Success::JsonOrEmpty(ty) => Some(("json_or_empty", ty)),
    } {
        let ty = rust_type(ty, "types");
        steps.push(Step::Call(format!(".success(Success::{read}::<{ty}>())")));
    }
    steps
}

/// Returns the steps for media types other than the default of the runtime.
fn media_types(operation: &Operation) -> impl Iterator<Item = Step> {
    let types = [
        ("content_type", &operation.content_type),
        ("accept", &operation.accept),
    ];
    let types = types
        .into_iter()
        .filter(|(_, ty)| *ty != "application/json");
    types.map(|(method, ty)| Step::Call(format!(".{method}({})", literal(ty))))
}

fn status(status: &Status) -> Element {
    let (function, argument) = match status {
        Status::Code(code) => ("Status::Code", Some(code.to_string())),
        Status::Class(digit) => ("Status::Class", Some(digit.to_string())),
        Status::Default => ("Status::Default", None),
    };
    Element {
        function: function.to_owned(),
        argument,
        methods: Vec::new(),
    }
}

/// Returns the parameters, then the parts of the body with bounds.
fn parameters(operation: &Operation) -> Vec<Element> {
    let mut elements: Vec<Element> = operation.parameters.iter().map(parameter).collect();
    match &operation.body {
        Body::Json { bounds, .. } => {
            elements.extend(bounds.iter().map(|(pointer, bounds)| Element {
                function: "Parameter::body".to_owned(),
                argument: Some(literal(pointer)),
                methods: self::bounds(bounds),
            }));
        }
        Body::Multipart(parts) => elements.extend(parts.iter().map(|part| {
            Element {
                function: "Parameter::form".to_owned(),
                argument: Some(literal(&part.name)),
                methods: key(&part.name, &part.key)
                    .into_iter()
                    .chain(part.required.then(|| ".required()".to_owned()))
                    .chain(match part.kind {
                        PartKind::Texts | PartKind::Files => Some(".repeated()".to_owned()),
                        _ => None,
                    })
                    .chain(
                        part.content_type
                            .iter()
                            .map(|ty| format!(".content_type({})", literal(ty))),
                    )
                    .collect(),
            }
        })),
        Body::None | Body::Content { .. } => {}
    }
    elements
}

fn parameter(parameter: &Parameter) -> Element {
    let function = match parameter.location {
        Location::Path => "Parameter::path",
        Location::Query => "Parameter::query",
        Location::Header => "Parameter::header",
        Location::Cookie => "Parameter::cookie",
        Location::Field => "Parameter::field",
    };
    let mut methods: Vec<String> = key(&parameter.name, &parameter.key).into_iter().collect();
    if parameter.required && parameter.location != Location::Path {
        methods.push(".required()".to_owned());
    }
    match parameter.style {
        ListStyle::Single => {}
        ListStyle::Joined => methods.push(".joined()".to_owned()),
        ListStyle::Spaces => methods.push(".spaces()".to_owned()),
        ListStyle::Pipes => methods.push(".pipes()".to_owned()),
        ListStyle::Repeated => methods.push(".repeated()".to_owned()),
    }
    methods.extend(bounds(&parameter.bounds));
    if parameter.ascii {
        methods.push(".ascii()".to_owned());
    }
    if let Some(client) = &parameter.client {
        methods.push(format!(".client({})", literal(client)));
    }
    Element {
        function: function.to_owned(),
        argument: Some(literal(&parameter.name)),
        methods,
    }
}

/// Returns the call that sets the key of a parameter, if it differs from the name.
fn key(name: &str, key: &str) -> Option<String> {
    (name != key).then(|| format!(".key({})", literal(key)))
}

fn bounds(bounds: &Bounds) -> Vec<String> {
    let range = match bounds.range {
        (Some(low), Some(high)) => Some(format!(".range({low:?}, {high:?})")),
        (Some(low), None) => Some(format!(".minimum({low:?})")),
        (None, Some(high)) => Some(format!(".maximum({high:?})")),
        (None, None) => None,
    };
    let counted = |bounds: (Option<u64>, Option<u64>), name: &str| match bounds {
        (Some(low), Some(high)) => Some(format!(".{name}({low}, {high})")),
        (Some(low), None) => Some(format!(".min_{name}({low})")),
        (None, Some(high)) => Some(format!(".max_{name}({high})")),
        (None, None) => None,
    };
    let counts = [
        counted(bounds.length, "length"),
        counted(bounds.items, "items"),
    ];
    range
        .into_iter()
        .chain(counts.into_iter().flatten())
        .collect()
}
