//! ImportImage, DescribeImportImageTasks, CancelImportTask.

use cumulet_aws_model::ec2::{
    CancelImportTaskRequest, CancelImportTaskResult, DescribeImportImageTasksRequest,
    DescribeImportImageTasksResult, ImportImageRequest, ImportImageResult, ImportImageTask, SnapshotDetail,
};
use cumulet_control::imports::{self, NewImage};
use cumulet_control::{Error, Noun};
use cumulet_model::transfer::{ImportDisk, ImportImage, TaskState, TransferTask, Work};

use super::{View, chosen, disk, encryption, format, made, message, origin, progress, size};
use crate::context::Context;
use crate::filter::Filters;
use crate::nouns::encryption::wish;
use crate::paging::Paging;
use crate::{ApiError, ids, tagspec};

fn parts(task: &TransferTask) -> Option<&ImportImage> {
    match &task.work {
        Work::ImportImage(image) => Some(image),
        Work::ImportSnapshot(_) | Work::ExportImage(_) | Work::ExportInstance(_) => None,
    }
}

fn detail(task: &TransferTask, disk: &ImportDisk) -> SnapshotDetail {
    let (user_bucket, url) = origin(disk);
    let there = task.state == TaskState::Completed || disk.origin.is_none();
    SnapshotDetail {
        description: Some(disk.description.clone()).filter(|text| !text.is_empty()),
        device_name: disk.device_name.clone(),
        disk_image_size: size(disk),
        format: format(disk),
        progress: progress(task),
        snapshot_id: there.then(|| disk.snapshot_id.to_string()),
        status: Some(task.state.as_str().into()),
        status_message: message(task),
        url,
        user_bucket,
    }
}

fn details(task: &TransferTask) -> Vec<SnapshotDetail> {
    task.work.disks().iter().map(|disk| detail(task, disk)).collect()
}

fn wire(task: &TransferTask) -> ImportImageTask {
    let parts = parts(task);
    let (encrypted, kms_key_id) = encryption(task);
    ImportImageTask {
        encrypted,
        kms_key_id,
        architecture: parts.map(|p| p.architecture.clone()),
        boot_mode: parts.and_then(|p| p.boot_mode.clone()),
        description: Some(task.description.clone()).filter(|text| !text.is_empty()),
        image_id: parts.and_then(|p| p.image_id.as_ref()).map(ToString::to_string),
        import_task_id: Some(task.id.clone()),
        license_type: parts.and_then(|p| p.license_type.clone()),
        platform: parts.map(|p| p.platform.clone()),
        progress: progress(task),
        snapshot_details: details(task),
        status: Some(task.state.as_str().into()),
        status_message: message(task),
        tags: tagspec::wire(&task.tags),
        ..Default::default()
    }
}

/// ImportImage: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportImage.html>
pub async fn import_image(
    context: Context,
    input: ImportImageRequest,
) -> Result<ImportImageResult, ApiError> {
    if let Some(hypervisor) = input.hypervisor.as_deref().filter(|name| *name != "xen") {
        return Err(ApiError::invalid_value(format!("The hypervisor {hypervisor} is not supported: xen.")));
    }
    let disks = input.disk_containers.into_iter().map(|container| {
        let snapshot_id =
            container.snapshot_id.as_deref().map(|id| ids::parse(Noun::Snapshot, id)).transpose()?;
        let mut disk = disk(container.format, container.user_bucket, container.url, container.description)?;
        disk.device_name = container.device_name;
        disk.snapshot_id = snapshot_id;
        Ok(disk)
    });
    let new = NewImage {
        disks: disks.collect::<Result<Vec<_>, ApiError>>()?,
        description: input.description.unwrap_or_default(),
        architecture: input.architecture,
        platform: input.platform,
        boot_mode: input.boot_mode,
        license_type: input.license_type,
        encryption: wish(&context.world, input.encrypted, input.kms_key_id.as_deref())?,
        tags: tagspec::for_type(&input.tag_specifications, "import-image-task", &["import-image-task"])?,
    };
    let allowed = context.cloud.import_urls();
    let made_ids = context
        .once(|txn| {
            imports::import_image(txn, &context.world, &new, &allowed, context.now).map(|id| vec![id])
        })
        .await?;
    let task = made(&context, &made_ids)?;
    let shown = wire(&task);
    Ok(ImportImageResult {
        encrypted: shown.encrypted,
        kms_key_id: shown.kms_key_id,
        architecture: shown.architecture,
        description: shown.description,
        import_task_id: shown.import_task_id,
        license_type: shown.license_type,
        platform: shown.platform,
        progress: shown.progress,
        snapshot_details: shown.snapshot_details,
        status: shown.status,
        status_message: shown.status_message,
        tags: shown.tags,
        ..Default::default()
    })
}

/// DescribeImportImageTasks: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImportImageTasks.html>
pub async fn describe_import_image_tasks(
    context: Context,
    input: DescribeImportImageTasksRequest,
) -> Result<DescribeImportImageTasksResult, ApiError> {
    let state = context.state();
    let wanted = input.import_task_ids;
    let paging =
        Paging::with_ids(input.max_results, input.next_token.as_deref(), 1, ("ImportTaskId", wanted.len()))?;
    let filters = Filters::parse::<View<'_>>(&input.filters)?;
    let tasks = chosen(&state, &context.world, "import-ami-", &wanted)?;
    let page = paging.page(tasks.into_iter().filter(|task| filters.matches(&View(task))), |task| &task.id);
    Ok(DescribeImportImageTasksResult {
        import_image_tasks: page.items.into_iter().map(wire).collect(),
        next_token: page.next_token,
    })
}

/// CancelImportTask: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CancelImportTask.html>
pub async fn cancel_import_task(
    context: Context,
    input: CancelImportTaskRequest,
) -> Result<CancelImportTaskResult, ApiError> {
    let id = input.import_task_id.ok_or_else(|| ApiError::missing("ImportTaskId"))?;
    let (before, after) = context
        .transact(|txn| {
            if !id.starts_with("import-") {
                return Err::<_, Error>(Error::specific(
                    "InvalidConversionTaskId.Malformed",
                    format!("The import task ID '{id}' is malformed"),
                ));
            }
            imports::cancel(txn, &context.world, &id, input.cancel_reason.as_deref())
        })
        .await?;
    Ok(CancelImportTaskResult {
        import_task_id: Some(id),
        previous_state: Some(before.as_str().into()),
        state: Some(after.as_str().into()),
    })
}
