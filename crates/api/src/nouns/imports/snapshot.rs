//! ImportSnapshot, DescribeImportSnapshotTasks.

use cumulet_aws_model::ec2::{
    DescribeImportSnapshotTasksRequest, DescribeImportSnapshotTasksResult, ImportSnapshotRequest,
    ImportSnapshotResult, ImportSnapshotTask, SnapshotTaskDetail,
};
use cumulet_control::imports::{self, NewSnapshot};
use cumulet_model::transfer::{TaskState, TransferTask};

use super::{View, chosen, disk, encryption, format, made, message, origin, progress, size};
use crate::context::Context;
use crate::filter::Filters;
use crate::nouns::encryption::wish;
use crate::paging::Paging;
use crate::{ApiError, tagspec};

fn wire(task: &TransferTask) -> ImportSnapshotTask {
    let (encrypted, kms_key_id) = encryption(task);
    let detail = task.work.disks().first().map(|disk| {
        let (user_bucket, url) = origin(disk);
        SnapshotTaskDetail {
            description: Some(disk.description.clone()).filter(|text| !text.is_empty()),
            disk_image_size: size(disk),
            encrypted,
            kms_key_id,
            format: format(disk),
            progress: progress(task),
            snapshot_id: (task.state == TaskState::Completed).then(|| disk.snapshot_id.to_string()),
            status: Some(task.state.as_str().into()),
            status_message: message(task),
            url,
            user_bucket,
        }
    });
    ImportSnapshotTask {
        description: Some(task.description.clone()).filter(|text| !text.is_empty()),
        import_task_id: Some(task.id.clone()),
        snapshot_task_detail: detail,
        tags: tagspec::wire(&task.tags),
    }
}

/// ImportSnapshot: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportSnapshot.html>
pub async fn import_snapshot(
    context: Context,
    input: ImportSnapshotRequest,
) -> Result<ImportSnapshotResult, ApiError> {
    let container = input.disk_container.ok_or_else(|| ApiError::missing("DiskContainer"))?;
    let new = NewSnapshot {
        disk: disk(container.format, container.user_bucket, container.url, container.description)?,
        description: input.description.unwrap_or_default(),
        encryption: wish(&context.world, input.encrypted, input.kms_key_id.as_deref())?,
        tags: tagspec::for_type(
            &input.tag_specifications,
            "import-snapshot-task",
            &["import-snapshot-task"],
        )?,
    };
    let allowed = context.cloud.import_urls();
    let made_ids = context
        .once(|txn| {
            imports::import_snapshot(txn, &context.world, &new, &allowed, context.now).map(|id| vec![id])
        })
        .await?;
    let shown = wire(&made(&context, &made_ids)?);
    Ok(ImportSnapshotResult {
        description: shown.description,
        import_task_id: shown.import_task_id,
        snapshot_task_detail: shown.snapshot_task_detail,
        tags: shown.tags,
    })
}

/// DescribeImportSnapshotTasks:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImportSnapshotTasks.html>
pub async fn describe_import_snapshot_tasks(
    context: Context,
    input: DescribeImportSnapshotTasksRequest,
) -> Result<DescribeImportSnapshotTasksResult, ApiError> {
    let state = context.state();
    let wanted = input.import_task_ids;
    let paging =
        Paging::with_ids(input.max_results, input.next_token.as_deref(), 1, ("ImportTaskId", wanted.len()))?;
    let filters = Filters::parse::<View<'_>>(&input.filters)?;
    let tasks = chosen(&state, &context.world, "import-snap-", &wanted)?;
    let page = paging.page(tasks.into_iter().filter(|task| filters.matches(&View(task))), |task| &task.id);
    Ok(DescribeImportSnapshotTasksResult {
        import_snapshot_tasks: page.items.into_iter().map(wire).collect(),
        next_token: page.next_token,
    })
}
