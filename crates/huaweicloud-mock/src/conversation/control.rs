//! Control over the conversations of a running server.

use serde_json::Value;

use super::fault::ConversationFault;
use super::peer::Step;
use crate::server::MockServer;

/// Conversations over a WebSocket.
impl MockServer {
    /// Injects a fault of conversations, which applies to those that are open too.
    pub fn inject_conversation_fault(&self, fault: ConversationFault) {
        self.middleware().channels.state().faults.push(fault);
    }

    /// Removes all faults of conversations.
    pub fn clear_conversation_faults(&self) {
        self.middleware().channels.state().faults.clear();
    }

    /// Lets the server do something in the open conversation whose path ends with this id, such as that
    /// of a job. Returns `false` if there is none.
    pub fn step_conversation(&self, id: &str, step: Step) -> bool {
        let state = self.middleware().channels.state();
        state
            .open
            .get(id)
            .is_some_and(|steps| steps.send(step).is_ok())
    }

    /// Returns every message that was received in conversations, the oldest first.
    #[must_use]
    pub fn conversation_messages(&self) -> Vec<Value> {
        self.middleware().channels.state().received.clone()
    }
}
