//! CreateReplaceRootVolumeTask, DescribeReplaceRootVolumeTasks.

use cumulet_aws_model::ec2::{
    CreateReplaceRootVolumeTaskRequest, CreateReplaceRootVolumeTaskResult,
    DescribeReplaceRootVolumeTasksRequest, DescribeReplaceRootVolumeTasksResult,
    ReplaceRootVolumeTask as WireTask,
};
use cumulet_control::root_volumes::{self, NewRoot, ReplaceRootTask};
use cumulet_control::{Error, Noun};
use cumulet_model::{ImageId, InstanceId, ReplaceRootTaskId, SnapshotId, Tags};

use crate::context::Context;
use crate::filter::{Filterable, Filters};
use crate::paging::Paging;
use crate::{ApiError, ids, tagspec, time};

struct View<'a>(&'a ReplaceRootTask);

impl View<'_> {
    fn wire(&self) -> WireTask {
        let task = self.0;
        WireTask {
            replace_root_volume_task_id: Some(task.id.to_string()),
            instance_id: Some(task.instance_id.to_string()),
            task_state: Some(task.state.as_str().into()),
            start_time: Some(time::text(task.start_time)),
            complete_time: task.complete_time.map(time::text),
            tags: tagspec::wire(&task.tags),
            image_id: task.image_id.as_ref().map(ToString::to_string),
            snapshot_id: Some(task.snapshot_id.to_string()),
            delete_replaced_root_volume: Some(task.delete_replaced),
        }
    }
}

impl Filterable for View<'_> {
    const FILTERS: &'static [&'static str] = &["instance-id"];

    fn filter_values(&self, _: &str, emit: &mut dyn FnMut(&str)) {
        emit(self.0.instance_id.as_str());
    }

    fn filter_tags(&self) -> Option<&Tags> {
        Some(&self.0.tags)
    }
}

/// CreateReplaceRootVolumeTask:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateReplaceRootVolumeTask.html>
pub async fn create_replace_root_volume_task(
    context: Context,
    input: CreateReplaceRootVolumeTaskRequest,
) -> Result<CreateReplaceRootVolumeTaskResult, ApiError> {
    if input.volume_initialization_rate.is_some() {
        return Err(ApiError::unsupported(
            "VolumeInitializationRate is not supported by this server: a volume has its snapshot's content at once.",
        ));
    }
    if input.snapshot_id.is_some() && input.image_id.is_some() {
        return Err(ApiError::invalid_combination("SnapshotId and ImageId can't be given together."));
    }
    let instance: InstanceId = ids::required(Noun::Instance, "InstanceId", input.instance_id.as_deref())?;
    let snapshot: Option<SnapshotId> =
        input.snapshot_id.as_deref().map(|id| ids::parse(Noun::Snapshot, id)).transpose()?;
    let image: Option<ImageId> =
        input.image_id.as_deref().map(|id| ids::parse(Noun::Image, id)).transpose()?;
    let kind = "replace-root-volume-task";
    let new = NewRoot {
        snapshot_id: snapshot,
        image_id: image,
        delete_replaced: input.delete_replaced_root_volume == Some(true),
        tags: tagspec::for_type(&input.tag_specifications, kind, &[kind])?,
    };
    let (world, now) = (&context.world, context.now);
    let made = context
        .once(|txn| Ok(vec![root_volumes::replace(txn, world, &instance, &new, now)?.to_string()]))
        .await?;
    let state = context.state();
    let task = made.first().and_then(|id| state.get::<ReplaceRootTask>(world, id));
    Ok(CreateReplaceRootVolumeTaskResult { replace_root_volume_task: task.map(|task| View(task).wire()) })
}

/// DescribeReplaceRootVolumeTasks:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeReplaceRootVolumeTasks.html>
pub async fn describe_replace_root_volume_tasks(
    context: Context,
    input: DescribeReplaceRootVolumeTasksRequest,
) -> Result<DescribeReplaceRootVolumeTasksResult, ApiError> {
    let wanted: Vec<ReplaceRootTaskId> =
        ids::parse_all(Noun::ReplaceRootTask, &input.replace_root_volume_task_ids)?;
    let ids = ("replaceRootVolumeTaskIds", wanted.len());
    let paging = Paging::with_ids(input.max_results, input.next_token.as_deref(), 1, ids)?;
    let filters = Filters::parse::<View<'_>>(&input.filters)?;
    let state = context.state();
    let missing = wanted.iter().find(|id| state.get::<ReplaceRootTask>(&context.world, id).is_none());
    if let Some(id) = missing {
        return Err(Error::not_found(Noun::ReplaceRootTask, id).into());
    }
    let tasks = state.replace_root_tasks.in_world(&context.world);
    let tasks = tasks.filter(|task| wanted.is_empty() || wanted.contains(&task.id));
    let page = paging.page(tasks.map(View).filter(|view| filters.matches(view)), |view| view.0.id.as_str());
    Ok(DescribeReplaceRootVolumeTasksResult {
        replace_root_volume_tasks: page.items.iter().map(View::wire).collect(),
        next_token: page.next_token,
    })
}
