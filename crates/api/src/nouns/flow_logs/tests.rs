use cumulet_aws_model::ec2::*;

use super::*;
use crate::testing::{context, filter};

fn wanted(context: &Context) -> CreateFlowLogsRequest {
    let vpc = context.state().vpcs.in_world(&context.world).next().unwrap().id.to_string();
    CreateFlowLogsRequest {
        resource_ids: vec![vpc],
        resource_type: Some("VPC".into()),
        traffic_type: Some("ALL".into()),
        log_destination_type: Some("s3".into()),
        log_destination: Some("arn:aws:s3:::bucket/flows/".into()),
        ..Default::default()
    }
}

#[tokio::test]
async fn logs_are_made_once_and_found() {
    let context = context().await;
    let mut input = wanted(&context);
    input.resource_ids.push("vpc-00000000".into());
    let made = create_flow_logs(context.clone(), input.clone()).await.unwrap();
    assert_eq!((made.flow_log_ids.len(), made.unsuccessful.len()), (1, 1));
    let again = create_flow_logs(context.clone(), wanted(&context)).await.unwrap();
    assert_eq!(again.unsuccessful[0].error.as_ref().unwrap().code.as_deref(), Some("FlowLogAlreadyExists"));
    for (name, value, count) in
        [("traffic-type", "ALL", 1), ("log-destination-type", "s3", 1), ("log-group-name", "*", 0)]
    {
        let input = DescribeFlowLogsRequest { filter: vec![filter(name, value)], ..Default::default() };
        let found = describe_flow_logs(context.clone(), input).await.unwrap().flow_logs;
        assert_eq!(found.len(), count, "{name}");
    }
    let delete = |id: &str| DeleteFlowLogsRequest {
        flow_log_ids: vec![made.flow_log_ids[0].clone(), id.into()],
        dry_run: None,
    };
    let error = delete_flow_logs(context.clone(), delete("fl-00000000")).await.unwrap_err();
    assert_eq!(error.code, "InvalidFlowLogId.NotFound");
    assert_eq!(context.state().flow_logs.len(), 1);
    delete_flow_logs(context.clone(), delete(&made.flow_log_ids[0])).await.unwrap();
    assert!(context.state().flow_logs.is_empty());
}

#[tokio::test]
async fn wrong_wishes_make_nothing() {
    let context = context().await;
    let code = |change: fn(&mut CreateFlowLogsRequest)| {
        let mut input = wanted(&context);
        change(&mut input);
        let context = context.clone();
        async move { create_flow_logs(context, input).await.unwrap_err().code }
    };
    assert_eq!(code(|i| i.log_format = Some("${nothing}".into())).await, "InvalidParameter");
    assert_eq!(code(|i| i.max_aggregation_interval = Some(90)).await, "InvalidParameter");
    assert_eq!(
        code(|i| i.log_destination_type = Some("kinesis-data-firehose".into())).await,
        "UnsupportedOperation"
    );
    assert_eq!(code(|i| i.log_destination = Some("bucket".into())).await, "InvalidParameter");
    assert_eq!(code(|i| i.resource_type = Some("TransitGateway".into())).await, "UnsupportedOperation");
    assert_eq!(code(|i| i.resource_ids = vec!["subnet-12345678".into()]).await, "InvalidVpcID.Malformed");
    assert_eq!(code(|i| i.traffic_type = None).await, "MissingParameter");
    assert!(context.state().flow_logs.is_empty());
}
