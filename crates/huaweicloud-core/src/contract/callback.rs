//! The description of a callback, which generated code supplies.

use huaweicloud_auth::callback::CallbackScheme;

/// A call that the service makes to an address that another call registered.
#[derive(Debug, Clone, Copy)]
pub struct Callback {
    name: &'static str,
    operations: &'static [(&'static str, &'static str)],
    schemes: &'static [CallbackScheme],
}

impl Callback {
    /// Creates a callback of this name that no operation registers.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            operations: &[],
            schemes: &[],
        }
    }

    /// Sets the operations that register it, each with the place of the address in its request: a
    /// runtime expression of OpenAPI.
    #[must_use]
    pub const fn operations(mut self, operations: &'static [(&'static str, &'static str)]) -> Self {
        self.operations = operations;
        self
    }

    /// Sets how it can be signed.
    #[must_use]
    pub const fn schemes(mut self, schemes: &'static [CallbackScheme]) -> Self {
        self.schemes = schemes;
        self
    }

    /// Returns the name in the contract.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Returns the ids of the operations that register it, each with the place of the address in its
    /// request.
    #[must_use]
    pub const fn registered_by(&self) -> &'static [(&'static str, &'static str)] {
        self.operations
    }

    /// Returns how it can be signed; nothing, if its address must contain a secret.
    #[must_use]
    pub const fn signatures(&self) -> &'static [CallbackScheme] {
        self.schemes
    }
}
