//! CreateInstanceExportTask, DescribeExportTasks. CancelExportTask is beside [`super::export`].

use cumulet_aws_model::ec2::{
    CreateInstanceExportTaskRequest, CreateInstanceExportTaskResult, DescribeExportTasksRequest,
    DescribeExportTasksResult, ExportTask, ExportToS3Task, InstanceExportDetails,
};
use cumulet_control::Noun;
use cumulet_control::imports::{self, NewInstanceExport};
use cumulet_model::Tags;
use cumulet_model::transfer::{TaskState, TransferTask, Work};

use super::{chosen, made, message};
use crate::context::Context;
use crate::filter::{Filterable, Filters};
use crate::{ApiError, ids, tagspec};

const PREFIX: &str = "export-i-";

struct View<'a>(&'a TransferTask);

impl View<'_> {
    /// An instance's export has words of its own for where it stands.
    fn state(&self) -> &'static str {
        match self.0.state {
            TaskState::Active => "active",
            TaskState::Deleting => "cancelling",
            TaskState::Deleted => "cancelled",
            TaskState::Completed => "completed",
        }
    }

    fn wire(&self) -> ExportTask {
        let task = self.0;
        let parts = match &task.work {
            Work::ExportInstance(export) => Some(export),
            Work::ImportImage(_) | Work::ImportSnapshot(_) | Work::ExportImage(_) => None,
        };
        ExportTask {
            description: Some(task.description.clone()).filter(|text| !text.is_empty()),
            export_task_id: Some(task.id.clone()),
            export_to_s3_task: parts.map(|export| ExportToS3Task {
                container_format: export.archive.as_ref().map(|_| "ova".to_owned()),
                disk_image_format: Some(export.format.name().to_owned()),
                s3_bucket: Some(export.object.bucket.to_string()),
                s3_key: Some(export.object.key.to_string()),
            }),
            instance_export_details: parts.map(|export| InstanceExportDetails {
                instance_id: Some(export.instance_id.to_string()),
                target_environment: Some(export.target.clone()),
            }),
            state: Some(self.state().into()),
            status_message: message(task),
            tags: tagspec::wire(&task.tags),
        }
    }
}

impl Filterable for View<'_> {
    // EC2 documents no names.
    const FILTERS: &'static [&'static str] = &[];

    fn filter_values(&self, _: &str, _: &mut dyn FnMut(&str)) {}

    fn filter_tags(&self) -> Option<&Tags> {
        Some(&self.0.tags)
    }
}

/// CreateInstanceExportTask:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateInstanceExportTask.html>
pub async fn create_instance_export_task(
    context: Context,
    input: CreateInstanceExportTaskRequest,
) -> Result<CreateInstanceExportTaskResult, ApiError> {
    let to = input.export_to_s3_task.ok_or_else(|| ApiError::missing("ExportToS3"))?;
    let new = NewInstanceExport {
        instance_id: ids::required(Noun::Instance, "InstanceId", input.instance_id.as_deref())?,
        target: input.target_environment.ok_or_else(|| ApiError::missing("TargetEnvironment"))?,
        format: to.disk_image_format,
        container: to.container_format,
        bucket: to.s3_bucket.ok_or_else(|| ApiError::missing("ExportToS3.S3Bucket"))?,
        prefix: to.s3_prefix.unwrap_or_default(),
        description: input.description.unwrap_or_default(),
        tags: tagspec::for_type(
            &input.tag_specifications,
            "export-instance-task",
            &["export-instance-task"],
        )?,
    };
    let id = context.transact(|txn| imports::export_instance(txn, &context.world, &new, context.now)).await?;
    let task = made(&context, &[id])?;
    Ok(CreateInstanceExportTaskResult { export_task: Some(View(&task).wire()) })
}

/// DescribeExportTasks: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeExportTasks.html>
pub async fn describe_export_tasks(
    context: Context,
    input: DescribeExportTasksRequest,
) -> Result<DescribeExportTasksResult, ApiError> {
    let state = context.state();
    let filters = Filters::parse::<View<'_>>(&input.filters)?;
    let tasks = chosen(&state, &context.world, PREFIX, &input.export_task_ids)?;
    let views = tasks.into_iter().map(View).filter(|view| filters.matches(view));
    Ok(DescribeExportTasksResult { export_tasks: views.map(|view| view.wire()).collect() })
}
