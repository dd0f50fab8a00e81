//! Jobs: `x-job`, the phases of their states, and the states that they go through.

use serde::{Deserialize, Deserializer, de::Error};
use serde_json::{Map, Value};

use super::{extensions, pairs};

extensions! {
    Job, "x-job", "`{items, id, state, by, with, error}` or `{id, creates}`";
    Phases, "x-phases", "a map of phase to list of values";
    Flow, "x-flow", "a list of values";
    InPhases, "x-in-phases", "a list of phases";
    AllowedStates, "x-allowed-states", "a list of values";
}

/// How an operation relates to jobs (`x-job`).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Job {
    /// Its response contains the id of a job that the call has started.
    Begins(NewJob),
    /// Its response contains jobs.
    Shows(ShownJobs),
}

/// A job that a call starts.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct NewJob {
    /// The property of the response with the id of the job.
    pub id: String,
    /// The `operationId` of the operation that returns such jobs.
    pub creates: String,
}

/// Where the response of an operation contains jobs.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Written")]
#[non_exhaustive]
pub struct ShownJobs {
    /// The list property of the response with the jobs; without it, the response is a job itself.
    pub items: Option<String>,
    /// The property of a job with its id.
    pub id: String,
    /// The property of a job with its state.
    pub state: String,
    /// The parameter that selects one job by its id.
    pub by: Option<String>,
    /// Other parameters, and the values that they must have together with `by`.
    pub with: Vec<(String, String)>,
    /// The property of a job with the reason of its failure.
    pub error: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    items: Option<String>,
    id: String,
    state: String,
    by: Option<String>,
    #[serde(default, deserialize_with = "pairs")]
    with: Vec<(String, String)>,
    error: Option<String>,
}

impl TryFrom<Written> for ShownJobs {
    type Error = &'static str;

    fn try_from(written: Written) -> Result<Self, Self::Error> {
        if written.by.is_none() && !written.with.is_empty() {
            return Err("`with` goes with `by`");
        }
        Ok(Self {
            items: written.items,
            id: written.id,
            state: written.state,
            by: written.by,
            with: written.with,
            error: written.error,
        })
    }
}

impl Job {
    /// Returns the jobs that the response contains.
    pub fn shown(self) -> Option<ShownJobs> {
        match self {
            Self::Shows(shown) => Some(shown),
            Self::Begins(_) => None,
        }
    }

    /// Returns the job that the call starts.
    pub fn begun(self) -> Option<NewJob> {
        match self {
            Self::Begins(new) => Some(new),
            Self::Shows(_) => None,
        }
    }

    /// Returns the property with the id of a job.
    pub fn id(&self) -> &str {
        match self {
            Self::Begins(new) => &new.id,
            Self::Shows(shown) => &shown.id,
        }
    }
}

/// A phase in the life of a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Phase {
    /// It has not started.
    Waiting,
    /// It is running.
    Running,
    /// It waits for an action of the caller.
    Attention,
    /// It has failed.
    Failed,
    /// It has succeeded.
    Succeeded,
    /// It was canceled.
    Canceled,
    /// It was suspended.
    Suspended,
}

impl Phase {
    /// Every phase.
    pub const ALL: [Self; 7] = [
        Self::Waiting,
        Self::Running,
        Self::Attention,
        Self::Failed,
        Self::Succeeded,
        Self::Canceled,
        Self::Suspended,
    ];

    /// Returns the name, as in `x-phases`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Running => "running",
            Self::Attention => "attention",
            Self::Failed => "failed",
            Self::Succeeded => "succeeded",
            Self::Canceled => "canceled",
            Self::Suspended => "suspended",
        }
    }

    /// Returns the phase with a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|phase| phase.name() == name)
    }
}

/// The states of a job by phase, in order (`x-phases`).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Phases(pub Vec<(Phase, Vec<String>)>);

impl<'de> Deserialize<'de> for Phases {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let phases = Map::<String, Value>::deserialize(deserializer)?.into_iter();
        let phases = phases.map(|(name, states)| {
            let phase = Phase::named(&name);
            let phase = phase.ok_or_else(|| D::Error::custom(format!("`{name}` is no phase")))?;
            Ok((phase, Vec::deserialize(states).map_err(D::Error::custom)?))
        });
        phases.collect::<Result<_, _>>().map(Self)
    }
}

impl Phases {
    /// Returns the phase of a state.
    pub fn of_state(&self, state: &str) -> Option<Phase> {
        let mut states = self.states();
        states.find_map(|(own, phase)| (own == state).then_some(phase))
    }

    /// Returns every state with its phase.
    pub fn states(&self) -> impl Iterator<Item = (&str, Phase)> {
        let phases = self.0.iter();
        phases.flat_map(|(phase, states)| states.iter().map(|state| (state.as_str(), *phase)))
    }

    /// Returns the default states of a job: the first that is waiting, the first that is running
    /// and the first that has succeeded.
    pub fn flow(&self) -> Flow {
        let first = |wanted| self.states().find(|(_, phase)| *phase == wanted);
        let flow = [Phase::Waiting, Phase::Running, Phase::Succeeded];
        let states = flow.into_iter().filter_map(first);
        Flow(states.map(|(state, _)| state.to_owned()).collect())
    }
}

/// The states that a job passes through by itself, in order (`x-flow`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Flow(pub Vec<String>);

/// The phases in which an element of a job has the property (`x-in-phases`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct InPhases(pub Vec<Phase>);

/// The states of a job in which the operation is accepted (`x-allowed-states`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct AllowedStates(pub Vec<String>);
