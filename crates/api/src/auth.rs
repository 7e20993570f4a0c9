//! Who calls: the signature, the account that its key belongs to, the region and service that it was made for.

use std::collections::HashMap;

use cumulet_model::{AccountId, Time, World};
use cumulet_sigv4::{KeyCache, Policy, Presented, RequestParts, Secret, SigError};

use crate::ApiError;

/// An access key.
#[derive(Debug)]
pub struct Credential {
    /// Its id, such as `AKIA…`.
    pub access_key: String,
    /// Its secret.
    pub secret: Secret,
    /// Whose it is.
    pub account: AccountId,
}

/// Knows the access keys.
#[derive(Debug)]
pub struct Authority {
    credentials: HashMap<String, Credential>,
    keys: KeyCache,
    dev: bool,
}

/// Services that are signed for here.
pub const SERVICES: &[&str] = &["ec2", "ebs", "rbin", "sts"];

/// A caller whose signature was good.
#[derive(Debug)]
pub struct Caller {
    /// The account in the region that was signed for.
    pub world: World,
    /// The service that was signed for.
    pub service: String,
}

impl Authority {
    /// Knows these keys. In `dev` mode any well-formed signature by any key passes: as the account that a key of 12
    /// digits names, else as the default account. Only for servers that listen on loopback.
    pub fn new(credentials: Vec<Credential>, dev: bool) -> Self {
        let credentials = credentials.into_iter().map(|c| (c.access_key.clone(), c)).collect();
        Self { credentials, keys: KeyCache::new(), dev }
    }

    /// The service that a request says it is for, right or not: errors are written in that service's form.
    pub fn claimed_service(parts: &RequestParts<'_>) -> Option<String> {
        cumulet_sigv4::parse(parts).ok().map(|presented| presented.scope.service)
    }

    /// Verifies a request.
    ///
    /// # Errors
    /// The code that AWS answers for what is wrong with the signature.
    pub fn verify(
        &self,
        parts: &RequestParts<'_>,
        body_sha256: &[u8; 32],
        now: Time,
    ) -> Result<Caller, ApiError> {
        let presented = cumulet_sigv4::parse(parts).map_err(|e| refuse(&e, "ec2"))?;
        let service = presented.scope.service.clone();
        // Without a service that is served here, the error is written as EC2's.
        if !SERVICES.contains(&service.as_str()) {
            return Err(refuse(&SigError::WrongService { expected: SERVICES[0].to_owned() }, SERVICES[0]));
        }
        if cumulet_control::catalog::region(&presented.scope.region).is_none() {
            return Err(refuse(&SigError::WrongRegion { presented: presented.scope.region }, &service));
        }
        let account = self.account(parts, &presented, body_sha256, now).map_err(|e| refuse(&e, &service))?;
        Ok(Caller { world: World { account, region: presented.scope.region }, service })
    }

    fn account(
        &self,
        parts: &RequestParts<'_>,
        presented: &Presented,
        body_sha256: &[u8; 32],
        now: Time,
    ) -> Result<AccountId, SigError> {
        match self.credentials.get(&presented.access_key) {
            Some(known) => {
                // Blocks carry checksums of their own.
                let unsigned_payload = presented.scope.service == "ebs";
                let policy = Policy { unsigned_payload, ..Policy::default() };
                self.keys.verify(parts, presented, &known.secret, body_sha256, now.as_second(), &policy)?;
                Ok(known.account.clone())
            }
            None if self.dev => {
                Ok(AccountId::parse(&presented.access_key).unwrap_or_else(AccountId::default_account))
            }
            None => Err(SigError::UnknownKey),
        }
    }
}

fn refuse(error: &SigError, service: &str) -> ApiError {
    ApiError {
        code: error.code(service).into(),
        message: error.to_string(),
        status: error.http_status(service),
    }
}
