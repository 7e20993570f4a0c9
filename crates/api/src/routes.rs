//! The operations that are built: one line each. Coverage, dispatch and the documentation's table derive from it.

use std::future::Future;
use std::pin::Pin;

use cumulet_aws_model::{Operation, OperationDesc, QueryTree, decode_request, ec2, encode_response, sts};

use crate::context::Context;
use crate::{ApiError, nouns};

type Run = fn(Context, QueryTree, String, String) -> Pin<Box<dyn Future<Output = Result<String, ApiError>> + Send>>;

/// An operation that is built.
pub struct Route {
    desc: &'static OperationDesc,
    /// Decodes, handles, encodes. Takes request id and API version for the reply.
    pub run: Run,
}

/// Decodes, calls the handler, encodes.
async fn serve<O, F, H>(
    handler: H,
    context: Context,
    tree: QueryTree,
    request_id: String,
    version: String,
) -> Result<String, ApiError>
where
    O: Operation,
    F: Future<Output = Result<O::Output, ApiError>>,
    H: FnOnce(Context, O::Input) -> F,
{
    let input = decode_request::<O>(&tree)?;
    let output = handler(context, input).await?;
    Ok(encode_response::<O>(&request_id, &version, &output))
}

macro_rules! routes {
    ($($service:ident::$operation:ident => $($handler:ident)::+,)*) => {
        static ROUTES: &[Route] = &[$(Route {
            desc: <$service::$operation as Operation>::DESC,
            run: |context, tree, request_id, version| {
                Box::pin(serve::<$service::$operation, _, _>(nouns::$($handler)::+, context, tree, request_id, version))
            },
        },)*];
    };
}

routes! {
    ec2::DescribeInstanceStatus => instances::describe_instance_status,
    ec2::DescribeInstances => instances::describe_instances,
    ec2::GetConsoleOutput => instances::get_console_output,
    ec2::GetConsoleScreenshot => instances::get_console_screenshot,
    ec2::RebootInstances => instances::reboot_instances,
    ec2::RunInstances => instances::run_instances,
    ec2::StartInstances => instances::start_instances,
    ec2::StopInstances => instances::stop_instances,
    ec2::TerminateInstances => instances::terminate_instances,
    sts::GetCallerIdentity => identity::get_caller_identity,
}

/// The route of an operation, if it is built.
pub fn find(desc: &'static OperationDesc) -> Option<&'static Route> {
    ROUTES.iter().find(|route| std::ptr::eq(route.desc, desc) || route.desc.name == desc.name)
}

/// Names of the operations that are built, with their service.
pub fn operations() -> impl Iterator<Item = (&'static str, &'static str)> {
    ROUTES.iter().map(|route| (route.desc.service.name, route.desc.name))
}
