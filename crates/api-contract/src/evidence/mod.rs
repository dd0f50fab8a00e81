//! Evidence: the facts of a source in a file, with their origin.
//!
//! It contains names, types, bounds, values and statuses, and no sentence of the source, so that it
//! can be stored beside a spec and compared with it when the source is no longer available. Unknown
//! facts are omitted. The same source results in the same bytes.

mod facts;
mod layout;
mod read;
mod write;

use serde::{Deserialize, Serialize};

use crate::{
    Finding, Findings, Place,
    counterpart::Counterparts,
    model::{At, Contract, Listing},
    reader::{Input, Kind, Origin, Service, Source, SourceReader},
};
use facts::List;

/// The version of the format.
const VERSION: u32 = 1;

/// The reader of evidence.
pub(crate) struct Reader;

impl SourceReader for Reader {
    fn kind(&self) -> Kind {
        Kind::EVIDENCE
    }

    fn sniff(&self, input: &Input<'_>) -> bool {
        input.has_field("evidence")
    }

    fn read(&self, input: &Input<'_>, _: Option<&Contract>) -> Result<Source, Findings> {
        Evidence::read(input.name(), input.text()?)
    }
}

/// The facts of a source.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// The version of the format.
    evidence: u32,
    /// The origin of the facts; the file is named without its folder.
    source: Origin,
    #[serde(default, skip_serializing_if = "Service::is_unknown")]
    service: Service,
    operations: List<facts::Operation>,
    #[serde(default)]
    schemas: facts::Schemas,
}

impl Evidence {
    /// Returns the facts of a source; with a spec, only of the operations that it has.
    pub fn of(source: &Source, spec: Option<&Contract>) -> Self {
        let contract = &source.contract;
        let counterparts = spec.map(Counterparts::new);
        let is_wanted = |operation: &&crate::model::Operation| {
            (counterparts.as_ref()).is_none_or(|known| known.of(operation, contract).is_some())
        };
        let operations = contract.operations.items.iter();
        let wanted: Vec<_> = operations.filter(is_wanted).cloned().collect();
        let listing = Listing {
            complete: contract.operations.complete
                && wanted.len() == contract.operations.items.len(),
            items: wanted,
        };
        let mut writer = write::Writer::new(contract);
        let operations = List::of(&listing, |operation| writer.operation(operation));
        let file = source.origin.file.rsplit(['/', '\\']).next();
        Self {
            evidence: VERSION,
            source: Origin {
                file: file.unwrap_or_default().to_owned(),
                ..source.origin.clone()
            },
            service: source.service.clone(),
            operations: operations.unwrap_or(List::Some(Vec::new())),
            schemas: writer.schemas,
        }
    }

    /// Returns the evidence as the text of a file.
    ///
    /// # Errors
    /// If a value cannot be represented in JSON, which no contract of this crate contains.
    pub fn to_json(&self) -> Result<String, serde_json::Error> {
        Ok(layout::text(&serde_json::to_value(self)?))
    }

    /// Reads the text of an evidence file as the source that it was made from.
    ///
    /// # Errors
    /// If it is not in the format that [`Evidence::to_json`] writes.
    pub fn read(name: &str, text: &str) -> Result<Source, Findings> {
        let wrong = |message: String| {
            let help = "write it again with `api-contract evidence`";
            let place = Place {
                file: name.to_owned(),
                line: 0,
                column: 0,
            };
            Findings::from_iter([Finding::error("evidence", "", message, help).at(place)])
        };
        let mut reader = serde_json::Deserializer::from_str(text);
        let evidence: Self = serde_path_to_error::deserialize(&mut reader)
            .map_err(|error| wrong(format!("the evidence is not well formed: {error}")))?;
        if evidence.evidence != VERSION {
            return Err(wrong(format!(
                "the evidence has version {}, and {VERSION} is read",
                evidence.evidence
            )));
        }
        let mut reader = read::Reader::new(Contract::new(name));
        let root = At::default();
        reader.schemas(root, evidence.schemas);
        let operations = List::listing(Some(evidence.operations), |operation| {
            reader.operation(root, operation)
        });
        if let Some(message) = reader.wrong.first() {
            return Err(wrong(message.clone()));
        }
        let mut contract = reader.contract;
        contract.operations = Listing {
            items: operations.items.into_iter().flatten().collect(),
            complete: operations.complete,
        };
        // Definitions of several operations are those of a service; a page has one.
        let is_edition =
            evidence.source.kind == Kind::OPENAPI && contract.operations.items.len() > 1;
        Ok(Source {
            origin: Origin {
                file: name.to_owned(),
                ..evidence.source
            },
            service: evidence.service,
            is_edition,
            contract,
            examples: Vec::new(),
        })
    }
}
