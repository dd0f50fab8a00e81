//! Reads servers, tags and security schemes.

use super::reader::{Here, Reader};
use openapi_document::tree::{Data, Node};

use crate::model::{Fact, Flow, Listing, Requirement, SecurityScheme, Server, Tag, Variable};

const SCHEME: [&str; 7] = [
    "type",
    "name",
    "in",
    "scheme",
    "bearerFormat",
    "flows",
    "openIdConnectUrl",
];

pub(super) fn read(reader: &mut Reader<'_>) {
    let mut tags = Vec::new();
    let mut schemes = Vec::new();
    for root in reader.roots() {
        for tag in reader.elements(root, "tags") {
            match tag.node.get("name").and_then(Node::text) {
                Some(name) => tags.push(Tag {
                    at: tag.at,
                    name: name.into(),
                    docs: reader.docs(tag, &["name"]),
                }),
                None => reader.wrong(tag.at, "", tag.node, "a tag with a `name`"),
            }
        }
        if let Some(components) = reader.field(root, "components") {
            for (name, here) in reader.entries(components, "securitySchemes") {
                if let Some(here) = reader.follow(here) {
                    schemes.push(scheme(reader, name, here));
                }
            }
        }
    }
    reader.contract.tags = Listing::complete(tags);
    reader.contract.security_schemes = Listing::complete(schemes);
}

fn scheme<'d>(reader: &mut Reader<'d>, name: &str, here: Here<'d>) -> SecurityScheme {
    let field = |name: &str| here.node.get(name).and_then(Node::text).unwrap_or_default();
    let kind = field("type");
    let wire = match kind {
        "apiKey" => format!("{} {}", field("in"), field("name")),
        "http" => {
            let scheme = field("scheme").to_lowercase();
            format!("{scheme} {}", field("bearerFormat"))
        }
        _ => String::new(),
    };
    let mut flows = reader.entries(here, "flows");
    flows.sort_by_key(|(name, _)| *name);
    SecurityScheme {
        at: here.at,
        name: name.into(),
        kind: Fact::Known(kind.into()),
        wire: Fact::Known(wire.trim().into()),
        discovery: reader.text(here, "openIdConnectUrl"),
        flows: Fact::Known(
            flows
                .into_iter()
                .map(|(name, here)| flow(name, here))
                .collect(),
        ),
        docs: reader.docs(here, &SCHEME),
    }
}

fn flow(name: &str, here: Here<'_>) -> Flow {
    let texts = |node: Node<'_>| -> Vec<(Box<str>, Box<str>)> {
        let mut texts: Vec<(Box<str>, Box<str>)> = node
            .entries()
            .filter_map(|(name, text)| Some((name.into(), text.text()?.into())))
            .collect();
        texts.sort_unstable();
        texts
    };
    Flow {
        name: name.into(),
        urls: texts(here.node),
        scopes: here.node.get("scopes").map_or(Vec::new(), texts),
    }
}

/// Returns the security requirements, sorted to be independent of how they are written.
pub(super) fn requirements<'d>(reader: &mut Reader<'d>, here: Here<'d>) -> Fact<Vec<Requirement>> {
    let mut requirements = Vec::new();
    for element in reader.elements(here, "security") {
        if !matches!(element.node.data(), Data::Map(_)) {
            reader.wrong(here.at, "security", element.node, "a security requirement");
            return Fact::Unknown;
        }
        let mut requirement: Requirement = Vec::new();
        for (name, scopes) in element.node.entries() {
            let mut scopes: Vec<Box<str>> = match scopes.data() {
                Data::List(scopes) => scopes.filter_map(Node::text).map(Into::into).collect(),
                _ => Vec::new(),
            };
            scopes.sort_unstable();
            requirement.push((name.into(), scopes));
        }
        requirement.sort_unstable();
        requirements.push(requirement);
    }
    requirements.sort_unstable();
    Fact::Known(requirements)
}

pub(super) fn servers<'d>(reader: &mut Reader<'d>, here: Here<'d>) -> Vec<Server> {
    let mut servers = Vec::new();
    for server in reader.elements(here, "servers") {
        let Some(url) = server.node.get("url").and_then(Node::text) else {
            reader.wrong(server.at, "", server.node, "a server with a `url`");
            continue;
        };
        let variables = server
            .node
            .get("variables")
            .into_iter()
            .flat_map(Node::entries);
        let variables = variables.map(|(name, variable)| {
            let default = variable.get("default").and_then(Node::text);
            let values = match variable.get("enum").map(Node::data) {
                Some(Data::List(values)) => values.filter_map(Node::text).map(Into::into).collect(),
                _ => Vec::new(),
            };
            Variable {
                name: name.into(),
                default: default.unwrap_or_default().into(),
                values,
            }
        });
        let mut variables: Vec<Variable> = variables.collect();
        variables.sort_by(|one, other| one.name.cmp(&other.name));
        servers.push(Server {
            at: server.at,
            url: url.into(),
            variables,
            docs: reader.docs(server, &["url", "variables"]),
        });
    }
    servers
}
