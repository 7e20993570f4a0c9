//! Errors of these services: one table from the codes that the rest of this crate answers.

use cumulet_aws_model::DecodeError;
use cumulet_aws_model::rest::{HttpReply, error_body};

use crate::ApiError;

/// A request that can't be understood.
pub fn malformed(error: &DecodeError) -> ApiError {
    let code = match error {
        DecodeError::Malformed { .. } => "SerializationException",
        DecodeError::Duplicate { .. }
        | DecodeError::TooManyParameters
        | DecodeError::TooLarge
        | DecodeError::TooDeep { .. }
        | DecodeError::Unknown { .. }
        | DecodeError::Missing { .. }
        | DecodeError::Invalid { .. } => "ValidationException.INVALID_PARAMETER_VALUE",
    };
    ApiError::client(code, error.to_string())
}

/// The name and reason of an error.
fn named<'a>(service: &str, code: &'a str) -> (&'a str, Option<&'a str>) {
    if let Some((name, reason)) = code.split_once('.')
        && name.ends_with("Exception")
    {
        return (name, Some(reason));
    }
    match code {
        "IdempotentParameterMismatch" => ("ConflictException", None),
        "InternalError" => ("InternalServerException", None),
        "InvalidNextToken" => ("ValidationException", Some("INVALID_PAGE_TOKEN")),
        "TagLimitExceeded" if service == "ebs" => ("ValidationException", Some("INVALID_TAG")),
        "UnsupportedOperation" => ("UnknownOperationException", None),
        "InvalidClientTokenId" | "AuthFailure" => ("UnrecognizedClientException", None),
        "SignatureDoesNotMatch" | "RequestExpired" => ("InvalidSignatureException", None),
        "IncompleteSignature" | "AuthorizationQueryParametersError" => ("IncompleteSignatureException", None),
        "MissingAuthenticationToken" => ("MissingAuthenticationTokenException", None),
        "RequestEntityTooLarge" => ("RequestEntityTooLargeException", None),
        "InvalidSnapshot.NotFound" => ("ResourceNotFoundException", Some("SNAPSHOT_NOT_FOUND")),
        code if code.ends_with("Exception") => (code, None),
        _ => ("ValidationException", Some("INVALID_PARAMETER_VALUE")),
    }
}

/// The HTTP status that goes with a name; none leaves what the error has.
fn status(name: &str) -> Option<u16> {
    Some(match name {
        "ValidationException" | "SerializationException" | "RequestThrottledException" => 400,
        "ServiceQuotaExceededException" => 402,
        "AccessDeniedException" | "InvalidSignatureException" | "UnrecognizedClientException" => 403,
        "ResourceNotFoundException" | "UnknownOperationException" => 404,
        "ConflictException" => 409,
        "InternalServerException" => 500,
        _ => return None,
    })
}

/// The reply that tells an error.
pub fn error_reply(service: &str, error: &ApiError) -> HttpReply {
    let (name, reason) = named(service, &error.code);
    HttpReply {
        status: status(name).unwrap_or(error.status),
        content_type: "application/json",
        headers: vec![("x-amzn-errortype", name.to_owned())],
        body: error_body(name, &error.message, reason).into_bytes(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_become_names_and_reasons() {
        for (code, status, name, reason) in [
            ("ValidationException.INVALID_BLOCK", 400, "ValidationException", Some("INVALID_BLOCK")),
            ("InvalidSnapshot.NotFound", 404, "ResourceNotFoundException", Some("SNAPSHOT_NOT_FOUND")),
            ("InvalidVolume.NotFound", 400, "ValidationException", Some("INVALID_PARAMETER_VALUE")),
            (
                "AccessDeniedException.UNAUTHORIZED_ACCOUNT",
                403,
                "AccessDeniedException",
                Some("UNAUTHORIZED_ACCOUNT"),
            ),
            ("SignatureDoesNotMatch", 403, "InvalidSignatureException", None),
            ("IdempotentParameterMismatch", 409, "ConflictException", None),
            ("ConcurrentLimitExceededException", 400, "ConcurrentLimitExceededException", None),
        ] {
            let reply = error_reply("ebs", &ApiError::client(code, "m"));
            assert_eq!(reply.status, status, "{code}");
            assert_eq!(reply.headers[0].1, name, "{code}");
            assert_eq!(reply.body, error_body(name, "m", reason).into_bytes(), "{code}");
        }
    }
}
