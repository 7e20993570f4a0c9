//! Idempotency by client token: one mechanism for every operation.

use cumulet_model::token::ClientToken;
use cumulet_model::{Time, World};

use crate::Error;
use crate::db::Txn;

/// A client token as it was given.
#[derive(Debug, Clone)]
pub struct Token {
    /// The operation's name.
    pub operation: &'static str,
    /// The caller's token.
    pub token: String,
    /// Digest of the call's other parameters.
    pub parameters: String,
}

/// Makes something once: with a token that was used, answers the ids that were made then.
///
/// # Errors
/// [`Error::IdempotentParameterMismatch`] when the token came with other parameters; else what `make` answers.
pub fn once(
    txn: &mut Txn,
    world: &World,
    token: Option<Token>,
    now: Time,
    make: impl FnOnce(&mut Txn) -> Result<Vec<String>, Error>,
) -> Result<Vec<String>, Error> {
    let Some(token) = token else { return make(txn) };
    let name = format!("{}:{}", token.operation, token.token);
    if let Some(earlier) = txn.get::<ClientToken>(world, &name) {
        return if earlier.parameters == token.parameters {
            Ok(earlier.made)
        } else {
            Err(Error::IdempotentParameterMismatch)
        };
    }
    let made = make(txn)?;
    txn.put(ClientToken {
        v: 1,
        world: world.clone(),
        name,
        parameters: token.parameters,
        made: made.clone(),
        time: now,
    });
    Ok(made)
}
