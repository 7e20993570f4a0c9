//! GetConsoleOutput, GetConsoleScreenshot.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use cumulet_aws_model::ec2::{
    GetConsoleOutputRequest, GetConsoleOutputResult, GetConsoleScreenshotRequest, GetConsoleScreenshotResult,
};
use cumulet_control::{Error, Noun};
use cumulet_model::InstanceId;
use cumulet_model::instance::{Instance, InstanceState, Observed};
use cumulet_node_api::NodeError;

use crate::context::Context;
use crate::{ApiError, ids, time};

fn find(context: &Context, id: Option<&str>) -> Result<(InstanceId, InstanceState), ApiError> {
    let id: InstanceId = ids::parse(Noun::Instance, id.unwrap_or_default())?;
    let state = context.state();
    let instance = state
        .get::<Instance>(&context.world, &id)
        .ok_or_else(|| Error::NotFound { noun: Noun::Instance, ids: id.to_string() })?;
    let shown = instance.state(state.get::<Observed>(&context.world, &id));
    Ok((id, shown))
}

/// GetConsoleOutput: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetConsoleOutput.html>
///
/// The output is always the latest, whether asked for or not.
pub async fn get_console_output(
    context: Context,
    input: GetConsoleOutputRequest,
) -> Result<GetConsoleOutputResult, ApiError> {
    let (id, _) = find(&context, input.instance_id.as_deref())?;
    let console = context.cloud.node.console(&id).await;
    let (output, written) = match console {
        Ok(console) => (Some(STANDARD.encode(&console.bytes)), console.time),
        Err(NodeError::NotRunning(_)) => (None, context.now),
        Err(error) => return Err(Error::Internal(error.to_string()).into()),
    };
    Ok(GetConsoleOutputResult {
        instance_id: Some(id.to_string()),
        timestamp: Some(time::wire(written)),
        output,
    })
}

/// GetConsoleScreenshot: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetConsoleScreenshot.html>
pub async fn get_console_screenshot(
    context: Context,
    input: GetConsoleScreenshotRequest,
) -> Result<GetConsoleScreenshotResult, ApiError> {
    let (id, state) = find(&context, input.instance_id.as_deref())?;
    if state != InstanceState::Running {
        return Err(Error::IncorrectInstanceState(format!(
            "The instance '{id}' is not in the 'running' state."
        ))
        .into());
    }
    match context.cloud.node.screenshot(&id).await {
        Ok(picture) => Ok(GetConsoleScreenshotResult {
            instance_id: Some(id.to_string()),
            image_data: Some(STANDARD.encode(picture)),
        }),
        Err(NodeError::Unsupported(why)) => Err(ApiError::unsupported(why)),
        Err(NodeError::NotRunning(_)) => {
            Err(Error::IncorrectInstanceState(format!("The instance '{id}' is not in the 'running' state."))
                .into())
        }
        Err(NodeError::Failed(why) | NodeError::NotFound(why)) => Err(Error::Internal(why).into()),
    }
}
