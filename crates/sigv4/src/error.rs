//! Why a signature was refused, and how EC2 (or STS, or EBS) says so.
//!
//! EC2 speaks of credentials it can't place (unknown key, wrong region or service) as `AuthFailure`, 401;
//! the other query services say `InvalidClientTokenId` and `SignatureDoesNotMatch`, 403. A signature that
//! does not compute is `SignatureDoesNotMatch`, 403, for all. Texts follow the services' own.

/// A refused request.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SigError {
    /// Neither an `Authorization` header nor `X-Amz-Signature` in the query.
    #[error("Request is missing Authentication Token")]
    Missing,
    /// The authentication is there but malformed; the text says how.
    #[error("{0}")]
    Incomplete(String),
    /// `X-Amz-Expires` is not a whole number from 1 to 604800.
    #[error("X-Amz-Expires must be between 1 and 604800 seconds")]
    BadExpires,
    /// The access key is not known. For the caller to return: this crate knows no keys.
    #[error("AWS was not able to validate the provided access credentials")]
    UnknownKey,
    /// The session token is missing, unknown or does not belong to the key. For the caller to return.
    #[error("AWS was not able to validate the provided access credentials")]
    BadSessionToken,
    /// Signed for a region that this endpoint does not serve. For the caller to return.
    #[error("Credential should be scoped to a valid Region, not '{presented}'.")]
    WrongRegion {
        /// What the client signed for.
        presented: String,
    },
    /// Signed for a service that this endpoint does not serve. For the caller to return.
    #[error("Credential should be scoped to correct service: '{expected}'.")]
    WrongService {
        /// What it should have been.
        expected: String,
    },
    /// The credential scope's day is not the request's day.
    #[error(
        "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: \
         '{scope}' != '{request}'."
    )]
    ScopeDate {
        /// Day in the scope.
        scope: String,
        /// Day of the request.
        request: String,
    },
    /// Too old, or a presigned URL past its expiry.
    #[error("Request has expired.")]
    Expired,
    /// Dated in the future by more than the allowed skew.
    #[error("Signature not yet current: {signed} is still later than {now}.")]
    NotYetCurrent {
        /// The request's date.
        signed: String,
        /// The server's date.
        now: String,
    },
    /// The body is not the one whose hash was signed.
    #[error("The provided 'x-amz-content-sha256' header does not match what was computed.")]
    BodyHash,
    /// The signature does not compute.
    #[error(
        "The request signature we calculated does not match the signature you provided. Check your AWS \
         Secret Access Key and signing method. Consult the service documentation for details."
    )]
    Mismatch,
}

impl SigError {
    /// The error code that `service` (`ec2`, `sts`, `ebs`, ...) answers.
    pub fn code(&self, service: &str) -> &'static str {
        let ec2 = service == "ec2";
        match self {
            Self::Missing => "MissingAuthenticationToken",
            Self::Incomplete(_) => "IncompleteSignature",
            Self::BadExpires => "AuthorizationQueryParametersError",
            Self::UnknownKey | Self::BadSessionToken if ec2 => "AuthFailure",
            Self::UnknownKey | Self::BadSessionToken => "InvalidClientTokenId",
            Self::WrongRegion { .. } | Self::WrongService { .. } if ec2 => "AuthFailure",
            Self::Expired => "RequestExpired",
            Self::WrongRegion { .. }
            | Self::WrongService { .. }
            | Self::ScopeDate { .. }
            | Self::NotYetCurrent { .. }
            | Self::BodyHash
            | Self::Mismatch => "SignatureDoesNotMatch",
        }
    }

    /// The HTTP status that goes with [`SigError::code`] for the same service.
    pub fn http_status(&self, service: &str) -> u16 {
        match self.code(service) {
            "AuthFailure" => 401,
            "IncompleteSignature" | "RequestExpired" | "AuthorizationQueryParametersError" => 400,
            _ => 403,
        }
    }
}
