//! A schema of the catalog, with its references followed.

use serde_json::{Map, Value};

/// The longest chain of references and parts of `allOf` that is followed.
const MAX_DEPTH: usize = 8;

/// A schema, and those that it may refer to.
#[derive(Debug, Clone, Copy)]
pub struct Schema<'a> {
    value: &'a Value,
    schemas: &'a Map<String, Value>,
}

/// What a schema describes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    Text,
    /// An integer.
    Integer,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A list.
    List,
    /// An object with known fields.
    Object,
    /// Anything else, such as a map.
    Any,
}

impl<'a> Schema<'a> {
    pub(super) fn new(value: &'a Value, schemas: &'a Map<String, Value>) -> Self {
        Self { value, schemas }
    }

    /// Returns the name of the component that it refers to.
    #[must_use]
    pub fn name(&self) -> Option<&'a str> {
        self.value.get("$ref")?.as_str()
    }

    /// Returns a keyword: its own, or that of what it refers to.
    #[must_use]
    pub fn keyword(&self, key: &str) -> Option<&'a Value> {
        self.find(key, MAX_DEPTH)
    }

    fn find(&self, key: &str, depth: usize) -> Option<&'a Value> {
        let own = self.value.get(key);
        let depth = depth.checked_sub(1)?;
        own.or_else(|| self.bases().find_map(|base| base.find(key, depth)))
    }

    /// Returns the schemas that this one builds on.
    fn bases(&self) -> impl Iterator<Item = Self> + use<'a> {
        let schemas = self.schemas;
        let referred = self.name().and_then(|name| schemas.get(name));
        let parts = self.value.get("allOf").and_then(Value::as_array);
        let parts = parts.into_iter().flatten();
        let bases = referred.into_iter().chain(parts);
        bases.map(move |value| Self { value, schemas })
    }

    /// Returns what it describes.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self.keyword("type").and_then(Value::as_str) {
            Some("string") => Kind::Text,
            Some("integer") => Kind::Integer,
            Some("number") => Kind::Number,
            Some("boolean") => Kind::Boolean,
            Some("array") => Kind::List,
            _ if !self.properties().is_empty() => Kind::Object,
            _ => Kind::Any,
        }
    }

    /// Returns the fields of an object, in their order.
    #[must_use]
    pub fn properties(&self) -> Vec<(&'a str, Self)> {
        let mut found = Vec::new();
        self.collect(&mut found, MAX_DEPTH);
        found
    }

    fn collect(&self, found: &mut Vec<(&'a str, Self)>, depth: usize) {
        let Some(depth) = depth.checked_sub(1) else {
            return;
        };
        for base in self.bases() {
            base.collect(found, depth);
        }
        let own = self.value.get("properties").and_then(Value::as_object);
        for (name, value) in own.into_iter().flatten() {
            let schemas = self.schemas;
            found.retain(|(known, _)| known != name);
            found.push((name, Self { value, schemas }));
        }
    }

    /// Returns whether a field is required.
    #[must_use]
    pub fn requires(&self, field: &str) -> bool {
        self.requires_within(field, MAX_DEPTH)
    }

    fn requires_within(&self, field: &str, depth: usize) -> bool {
        let Some(depth) = depth.checked_sub(1) else {
            return false;
        };
        let own = self.value.get("required").and_then(Value::as_array);
        own.is_some_and(|own| own.iter().any(|name| name == field))
            || (self.bases()).any(|base| base.requires_within(field, depth))
    }

    /// Returns the field with this name.
    #[must_use]
    pub fn property(&self, name: &str) -> Option<Self> {
        let properties = self.properties().into_iter();
        let mut properties = properties.filter(|(own, _)| *own == name);
        properties.next().map(|(_, schema)| schema)
    }

    /// Returns the schema of a list's elements.
    #[must_use]
    pub fn items(&self) -> Option<Self> {
        let schemas = self.schemas;
        let value = self.keyword("items")?;
        Some(Self { value, schemas })
    }

    /// Returns the values of an enum; of a list, those of its elements.
    #[must_use]
    pub fn values(&self) -> Vec<&'a str> {
        let own = self.keyword("enum").and_then(Value::as_array);
        match own {
            Some(own) => own.iter().filter_map(Value::as_str).collect(),
            None => self.items().map(|items| items.values()).unwrap_or_default(),
        }
    }

    /// Returns the description: its own, or that of what it refers to.
    #[must_use]
    pub fn description(&self) -> Option<&'a str> {
        self.keyword("description")?.as_str()
    }

    /// Returns whether the value is personal or secret.
    #[must_use]
    pub fn is_sensitive(&self) -> bool {
        self.keyword("sensitive")
            .and_then(Value::as_bool)
            .unwrap_or_default()
    }

    /// Returns the phase of a job in this state, such as `succeeded`.
    #[must_use]
    pub fn phase(&self, state: &str) -> Option<&'a str> {
        let phases = self.keyword("phases")?.as_object()?;
        let holds = |states: &Value| {
            let states = states.as_array();
            states.is_some_and(|states| states.iter().any(|own| own == state))
        };
        let mut phases = phases.iter();
        let (phase, _) = phases.find(|(_, states)| holds(states))?;
        Some(phase)
    }

    /// Returns the state in which a job goes on until it is stopped, such as that of a live stream; `None`
    /// if jobs end by themselves.
    #[must_use]
    pub fn lasting(&self) -> Option<&'a str> {
        let flow = self.keyword("flow")?.as_array()?;
        let last = flow.last()?.as_str()?;
        (self.phase(last) == Some("running")).then_some(last)
    }
}
