//! The behavior of the server for each operation of a contract.

use std::sync::Arc;

use serde_json::Value;

use crate::contract::{Contract, ContractError, Does};

/// The effect of an operation on the elements that the server keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Behavior {
    /// It creates an element.
    Create,
    /// It lists elements.
    List,
    /// It shows an element, or those that the call names.
    Show,
    /// It changes elements.
    Update,
    /// It deletes elements.
    Delete,
    /// A value in the call decides which of these it does.
    Switch,
    /// It concerns no element: the response is the contract's example, or made up from its schema.
    Stateless,
}

impl Behavior {
    /// Returns the behavior of each operation of an OpenAPI document, with the operation's id.
    ///
    /// ```
    /// use huaweicloud_mock::Behavior;
    /// use serde_json::json;
    ///
    /// let contract = json!({ "openapi": "3.0.3", "paths": { "/books/{book_id}": {
    ///     "delete": { "operationId": "DeleteBook", "responses": {} },
    /// } } });
    /// let behaviors = Behavior::of(&contract)?;
    /// assert_eq!(behaviors, [("DeleteBook".to_owned(), Behavior::Delete)]);
    /// # Ok::<(), huaweicloud_mock::ContractError>(())
    /// ```
    ///
    /// # Errors
    /// If the server cannot take the document.
    pub fn of(contract: &Value) -> Result<Vec<(String, Self)>, ContractError> {
        let contract = Contract::compile(contract, Arc::default())?;
        let behaviors = contract.operations().map(|operation| {
            let behavior = match &operation.effect {
                None => Self::Stateless,
                Some(effect) if effect.switch.is_some() => Self::Switch,
                Some(effect) => match effect.act.does {
                    Does::Create => Self::Create,
                    Does::List => Self::List,
                    Does::Show => Self::Show,
                    Does::Update => Self::Update,
                    Does::Delete => Self::Delete,
                    Does::None => Self::Stateless,
                },
            };
            (operation.id.clone(), behavior)
        });
        Ok(behaviors.collect())
    }
}
