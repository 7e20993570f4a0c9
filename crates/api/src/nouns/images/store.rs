//! CreateStoreImageTask, DescribeStoreImageTasks, CreateRestoreImageTask.

use cumulet_aws_model::ec2::{
    CreateRestoreImageTaskRequest, CreateRestoreImageTaskResult, CreateStoreImageTaskRequest,
    CreateStoreImageTaskResult, DescribeStoreImageTasksRequest, DescribeStoreImageTasksResult,
    StoreImageTaskResult,
};
use cumulet_control::images::store::{self, StoreState, StoreTask};
use cumulet_control::{Error, Noun};
use cumulet_model::object::{BadObjectName, BucketName, ObjectName};
use cumulet_model::{ImageId, Tags};
use cumulet_node_api::NodeError;

use crate::context::Context;
use crate::filter::{Filterable, Filters};
use crate::paging::Paging;
use crate::{ApiError, ids, tagspec, time};

/// What a new image makes that can be tagged.
const TAGGABLE: &[&str] = &["image", "snapshot"];

/// The answer to a name that is none.
fn bad_name(error: &BadObjectName) -> ApiError {
    let code = match error {
        BadObjectName::Bucket(_) => "InvalidBucketName",
        BadObjectName::Key(_) => "InvalidParameterValue",
    };
    ApiError::client(code, error.to_string())
}

/// CreateStoreImageTask: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateStoreImageTask.html>
pub async fn create_store_image_task(
    context: Context,
    input: CreateStoreImageTaskRequest,
) -> Result<CreateStoreImageTaskResult, ApiError> {
    let id: ImageId = ids::required(Noun::Image, "ImageId", input.image_id.as_deref())?;
    let bucket = input.bucket.as_deref().ok_or_else(|| ApiError::missing("Bucket"))?;
    let bucket = BucketName::parse(bucket).map_err(|e| bad_name(&e))?;
    if !input.s3_object_tags.is_empty() {
        return Err(ApiError::unsupported(
            "S3ObjectTags are not supported by this server: an object is a file of its data folder.",
        ));
    }
    let (world, now) = (&context.world, context.now);
    let key = context.transact(|txn| store::store(txn, world, &id, &bucket, now)).await?;
    Ok(CreateStoreImageTaskResult { object_key: Some(key.as_str().into()) })
}

struct View<'a>(&'a StoreTask);

impl View<'_> {
    fn wire(&self) -> StoreImageTaskResult {
        let task = self.0;
        StoreImageTaskResult {
            ami_id: Some(task.image.id.to_string()),
            task_start_time: Some(time::wire(task.start_time)),
            bucket: Some(task.name.bucket.as_str().into()),
            s3object_key: Some(task.name.key.as_str().into()),
            progress_percentage: Some(match task.state {
                StoreState::InProgress { percent } => i32::from(percent),
                StoreState::Completed => 100,
                StoreState::Failed { .. } => 0,
            }),
            store_task_state: Some(task.state.as_str().into()),
            store_task_failure_reason: match &task.state {
                StoreState::Failed { reason } => Some(reason.clone()),
                StoreState::InProgress { .. } | StoreState::Completed => None,
            },
        }
    }
}

impl Filterable for View<'_> {
    const FILTERS: &'static [&'static str] = &["bucket", "task-state"];

    fn filter_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        match filter {
            "bucket" => emit(self.0.name.bucket.as_str()),
            _ => emit(self.0.state.as_str()),
        }
    }

    fn filter_tags(&self) -> Option<&Tags> {
        None
    }
}

/// DescribeStoreImageTasks: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeStoreImageTasks.html>
pub async fn describe_store_image_tasks(
    context: Context,
    input: DescribeStoreImageTasksRequest,
) -> Result<DescribeStoreImageTasksResult, ApiError> {
    let wanted: Vec<ImageId> = ids::parse_all(Noun::Image, &input.image_ids)?;
    let paging =
        Paging::with_ids(input.max_results, input.next_token.as_deref(), 1, ("imageIds", wanted.len()))?;
    let filters = Filters::parse::<View<'_>>(&input.filters)?;
    let state = context.state();
    let mut tasks = store::shown(&state, &context.world, context.now);
    ids::all_found(Noun::Image, &wanted, |id| tasks.iter().any(|task| task.image.id == *id))?;
    tasks.retain(|task| wanted.is_empty() || wanted.contains(&task.image.id));
    // In the order of a key that pages can go on from.
    tasks.sort_by(|a, b| a.id.cmp(&b.id));
    let views = tasks.into_iter().map(View).filter(|view| filters.matches(view));
    let page = paging.page(views, |view| view.0.id.as_str());
    Ok(DescribeStoreImageTasksResult {
        store_image_task_results: page.items.iter().map(View::wire).collect(),
        next_token: page.next_token,
    })
}

/// CreateRestoreImageTask: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRestoreImageTask.html>
///
/// The node is asked what the object says of itself; its disks are read, and checked, afterwards.
pub async fn create_restore_image_task(
    context: Context,
    input: CreateRestoreImageTaskRequest,
) -> Result<CreateRestoreImageTaskResult, ApiError> {
    let bucket = input.bucket.as_deref().ok_or_else(|| ApiError::missing("Bucket"))?;
    let key = input.object_key.as_deref().ok_or_else(|| ApiError::missing("ObjectKey"))?;
    let object = ObjectName::parse(bucket, key).map_err(|e| bad_name(&e))?;
    let image_tags = tagspec::for_type(&input.tag_specifications, "image", TAGGABLE)?;
    let snapshot_tags = tagspec::for_type(&input.tag_specifications, "snapshot", TAGGABLE)?;
    // Whose bucket it is decides whether anything is told of it.
    context.cloud.db.dry_run(|txn| cumulet_control::buckets::claim(txn, &context.world, &object.bucket))?;
    let header = context.cloud.node.image_header(&object).await.map_err(|error| match error {
        NodeError::NotFound(text) => ApiError::client("NoSuchKey", text),
        NodeError::Unsupported(reason) => {
            ApiError::invalid_value(format!("The object '{object}' is not a stored image: {reason}."))
        }
        NodeError::NotRunning(_) | NodeError::Failed(_) => ApiError::from(Error::Internal(error.to_string())),
    })?;
    let (world, now) = (&context.world, context.now);
    let given = (input.name.as_deref(), &image_tags, &snapshot_tags);
    let made = context.transact(|txn| store::restore(txn, world, &object, &header, given, now)).await?;
    Ok(CreateRestoreImageTaskResult { image_id: Some(made.to_string()) })
}
