//! The SDK's client, made from the environment without `aws-config`: that would bring TLS, and with it a C library.

use std::time::Duration;

use aws_sdk_ec2::Client;
use aws_sdk_ec2::config::retry::RetryConfig;
use aws_sdk_ec2::config::{AsyncSleep, Config, Credentials, Region, Sleep};

/// A client for the server that the environment names. The error is the name of what is missing.
pub fn from_env() -> Result<Client, String> {
    let key = needed("AWS_ACCESS_KEY_ID")?;
    let secret = needed("AWS_SECRET_ACCESS_KEY")?;
    Ok(Client::from_conf(config(&key, &secret)?))
}

/// As [`from_env`], with a secret that is not the account's.
pub fn with_wrong_secret() -> Result<Client, String> {
    let key = needed("AWS_ACCESS_KEY_ID")?;
    Ok(Client::from_conf(config(&key, "this/is/not/the/secret/of/this/key000000")?))
}

fn config(key: &str, secret: &str) -> Result<Config, String> {
    let region = std::env::var("AWS_REGION").or_else(|_| needed("AWS_DEFAULT_REGION"))?;
    Ok(Config::builder()
        .behavior_version_latest()
        .endpoint_url(needed("AWS_ENDPOINT_URL")?)
        .region(Region::new(region))
        .credentials_provider(Credentials::new(key, secret, None, None, "environment"))
        .http_client(aws_smithy_http_client::Builder::new().build_http())
        .sleep_impl(Impatient)
        // A retry would hide a request that the server failed.
        .retry_config(RetryConfig::disabled())
        .build())
}

fn needed(name: &str) -> Result<String, String> {
    std::env::var(name).map_err(|_| format!("{name} is not set"))
}

/// The SDK's waiters ask every 15 s or less often; this shortens such a pause. What they ask and what they make of the
/// answers stays theirs, and so do the shorter times, which are timeouts.
#[derive(Debug)]
struct Impatient;

impl AsyncSleep for Impatient {
    fn sleep(&self, duration: Duration) -> Sleep {
        let pause = if duration >= Duration::from_secs(10) { Duration::from_millis(200) } else { duration };
        Sleep::new(tokio::time::sleep(pause))
    }
}
