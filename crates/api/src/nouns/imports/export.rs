//! ExportImage, DescribeExportImageTasks, CancelExportTask.

use cumulet_aws_model::ec2::{
    CancelExportTaskRequest, DescribeExportImageTasksRequest, DescribeExportImageTasksResult,
    ExportImageRequest, ExportImageResult, ExportImageTask, ExportTaskS3Location,
};
use cumulet_control::imports::{self, NewExport};
use cumulet_control::{Error, Noun};
use cumulet_model::transfer::{ExportImage, TransferTask, Work};

use super::{View, chosen, made, message, progress};
use crate::context::Context;
use crate::filter::Filters;
use crate::paging::Paging;
use crate::{ApiError, ids, tagspec};

fn parts(task: &TransferTask) -> Option<&ExportImage> {
    match &task.work {
        Work::ExportImage(export) => Some(export),
        Work::ImportImage(_) | Work::ImportSnapshot(_) | Work::ExportInstance(_) => None,
    }
}

fn location(export: &ExportImage) -> ExportTaskS3Location {
    ExportTaskS3Location {
        s3_bucket: Some(export.object.bucket.to_string()),
        s3_prefix: export.prefix.clone(),
    }
}

fn wire(task: &TransferTask) -> ExportImageTask {
    let parts = parts(task);
    ExportImageTask {
        description: Some(task.description.clone()).filter(|text| !text.is_empty()),
        export_image_task_id: Some(task.id.clone()),
        image_id: parts.map(|p| p.image_id.to_string()),
        progress: progress(task),
        s3_export_location: parts.map(location),
        status: Some(task.state.as_str().into()),
        status_message: message(task),
        tags: tagspec::wire(&task.tags),
    }
}

/// ExportImage: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ExportImage.html>
pub async fn export_image(
    context: Context,
    input: ExportImageRequest,
) -> Result<ExportImageResult, ApiError> {
    let to = input.s3_export_location.ok_or_else(|| ApiError::missing("S3ExportLocation"))?;
    let format = input.disk_image_format.ok_or_else(|| ApiError::missing("DiskImageFormat"))?;
    let new = NewExport {
        image_id: ids::required(Noun::Image, "ImageId", input.image_id.as_deref())?,
        format: format.clone(),
        bucket: to.s3_bucket.ok_or_else(|| ApiError::missing("S3ExportLocation.S3Bucket"))?,
        prefix: to.s3_prefix,
        description: input.description.unwrap_or_default(),
        role_name: input.role_name.clone(),
        tags: tagspec::for_type(&input.tag_specifications, "export-image-task", &["export-image-task"])?,
    };
    let made_ids = context
        .once(|txn| imports::export_image(txn, &context.world, &new, context.now).map(|id| vec![id]))
        .await?;
    let shown = wire(&made(&context, &made_ids)?);
    Ok(ExportImageResult {
        description: shown.description,
        disk_image_format: Some(format),
        export_image_task_id: shown.export_image_task_id,
        image_id: shown.image_id,
        role_name: input.role_name,
        progress: shown.progress,
        s3_export_location: shown.s3_export_location,
        status: shown.status,
        status_message: shown.status_message,
        tags: shown.tags,
    })
}

/// DescribeExportImageTasks: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeExportImageTasks.html>
pub async fn describe_export_image_tasks(
    context: Context,
    input: DescribeExportImageTasksRequest,
) -> Result<DescribeExportImageTasksResult, ApiError> {
    let state = context.state();
    let wanted = input.export_image_task_ids;
    let named = ("ExportImageTaskId", wanted.len());
    let paging = Paging::with_ids(input.max_results, input.next_token.as_deref(), 1, named)?;
    let filters = Filters::parse::<View<'_>>(&input.filters)?;
    let tasks = chosen(&state, &context.world, "export-ami-", &wanted)?;
    let page = paging.page(tasks.into_iter().filter(|task| filters.matches(&View(task))), |task| &task.id);
    Ok(DescribeExportImageTasksResult {
        export_image_tasks: page.items.into_iter().map(wire).collect(),
        next_token: page.next_token,
    })
}

/// CancelExportTask: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CancelExportTask.html>
pub async fn cancel_export_task(context: Context, input: CancelExportTaskRequest) -> Result<(), ApiError> {
    let id = input.export_task_id.ok_or_else(|| ApiError::missing("ExportTaskId"))?;
    context
        .transact(|txn| {
            if !id.starts_with("export-") {
                return Err::<_, Error>(Error::specific(
                    "InvalidExportTaskID.Malformed",
                    format!("The export task ID '{id}' is malformed"),
                ));
            }
            imports::cancel(txn, &context.world, &id, None)
        })
        .await?;
    Ok(())
}
