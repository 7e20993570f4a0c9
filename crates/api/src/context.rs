//! What a handler knows of its call.

use std::sync::Arc;

use cumulet_control::db::{State, Txn};
use cumulet_control::tokens::{self, Token};
use cumulet_control::{Cloud, Error};
use cumulet_model::{Time, World};

use crate::ApiError;

/// A call in progress.
#[derive(Clone)]
pub struct Context {
    /// The cloud.
    pub cloud: Arc<Cloud>,
    /// The caller's account in the region that was signed for.
    pub world: World,
    /// Whether the call is only to be checked.
    pub dry_run: bool,
    /// The client token, with a digest of the other parameters.
    pub token: Option<Token>,
    /// When the call came.
    pub now: Time,
}

impl Context {
    /// The newest state.
    pub fn state(&self) -> Arc<State> {
        self.cloud.db.state()
    }

    /// Runs one transaction. In a dry run nothing is written, and the answer is `DryRunOperation`.
    ///
    /// # Errors
    /// The decision's own.
    pub async fn transact<T>(
        &self,
        decide: impl FnOnce(&mut Txn) -> Result<T, Error>,
    ) -> Result<T, ApiError> {
        if self.dry_run {
            self.cloud.db.dry_run(decide)?;
            return Err(ApiError::dry_run());
        }
        Ok(self.cloud.db.transact(decide).await?)
    }

    /// As [`Context::transact`], for what a client token makes happen only once. `make` answers the ids of what it
    /// made; with a token that was used, those of the first time are answered.
    ///
    /// # Errors
    /// The decision's own, or `IdempotentParameterMismatch`.
    pub async fn once(
        &self,
        make: impl FnOnce(&mut Txn) -> Result<Vec<String>, Error>,
    ) -> Result<Vec<String>, ApiError> {
        self.transact(|txn| tokens::once(txn, &self.world, self.token.clone(), self.now, make)).await
    }
}
