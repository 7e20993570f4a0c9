//! Import and export of disk images: <https://docs.aws.amazon.com/vm-import/latest/userguide/what-is-vmimport.html>
//!
//! Buckets are folders of the data folder; a `Url` is `s3://bucket/key`, or one that the operator allows.

mod export;
mod image;
mod instance;
mod snapshot;

use cumulet_aws_model::ec2::{UserBucket, UserBucketDetails};
use cumulet_control::db::State;
use cumulet_control::imports::{self, NewDisk};
use cumulet_model::transfer::{ImportDisk, Origin, TaskState, TransferTask};
use cumulet_model::{Tags, World};

use crate::ApiError;
use crate::context::Context;
use crate::filter::Filterable;
use crate::nouns::encryption::key_arn;

pub use export::{cancel_export_task, describe_export_image_tasks, export_image};
pub use image::{cancel_import_task, describe_import_image_tasks, import_image};
pub use instance::{create_instance_export_task, describe_export_tasks};
pub use snapshot::{describe_import_snapshot_tasks, import_snapshot};

struct View<'a>(&'a TransferTask);

impl Filterable for View<'_> {
    const FILTERS: &'static [&'static str] = &["task-state"];

    fn filter_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        if filter == "task-state" {
            emit(self.0.state.as_str());
        }
    }

    fn filter_tags(&self) -> Option<&Tags> {
        Some(&self.0.tags)
    }
}

/// A disk as a call names it.
fn disk(
    format: Option<String>,
    bucket: Option<UserBucket>,
    url: Option<String>,
    description: Option<String>,
) -> Result<NewDisk, ApiError> {
    let object = match bucket {
        None => None,
        Some(UserBucket { s3_bucket: Some(bucket), s3_key: Some(key) }) => Some((bucket, key)),
        Some(_) => return Err(ApiError::missing("S3Bucket and S3Key of UserBucket")),
    };
    Ok(NewDisk { format, object, url, description: description.unwrap_or_default(), ..NewDisk::default() })
}

/// How a task's disks are encrypted, for a reply: whether, and the key's ARN.
fn encryption(task: &TransferTask) -> (Option<bool>, Option<String>) {
    let key = task.work.disks().iter().find_map(|disk| disk.encryption.as_ref());
    (Some(key.is_some()), key.map(|key| key_arn(&task.world, &key.key_id)))
}

/// Where a disk's bytes are, for a reply: the bucket, or the URL.
fn origin(disk: &ImportDisk) -> (Option<UserBucketDetails>, Option<String>) {
    match &disk.origin {
        Some(Origin::Object(name)) => (
            Some(UserBucketDetails {
                s3_bucket: Some(name.bucket.to_string()),
                s3_key: Some(name.key.to_string()),
            }),
            None,
        ),
        Some(Origin::Url(url)) => (None, Some(url.clone())),
        None => (None, None),
    }
}

/// A disk's format for a reply, in the letters that EC2 has.
fn format(disk: &ImportDisk) -> Option<String> {
    disk.origin.as_ref().map(|_| disk.format.name().to_uppercase())
}

/// A disk's size for a reply, bytes.
#[allow(clippy::cast_precision_loss, reason = "EC2 has it as a floating-point number")]
fn size(disk: &ImportDisk) -> Option<f64> {
    disk.size_bytes.map(|bytes| bytes as f64)
}

/// A task's progress for a reply; EC2 has none for one that is over.
fn progress(task: &TransferTask) -> Option<String> {
    matches!(task.state, TaskState::Active | TaskState::Deleting).then(|| task.percent.to_string())
}

fn message(task: &TransferTask) -> Option<String> {
    Some(task.message.clone()).filter(|text| !text.is_empty())
}

/// The tasks of a kind, those that were asked for or all.
///
/// # Errors
/// An id that names none.
fn chosen<'a>(
    state: &'a State,
    world: &'a World,
    prefix: &str,
    wanted: &[String],
) -> Result<Vec<&'a TransferTask>, ApiError> {
    if let Some(id) = wanted
        .iter()
        .find(|id| !id.starts_with(prefix) || state.get::<TransferTask>(world, id.as_str()).is_none())
    {
        return Err(imports::missing_of(prefix, id).into());
    }
    let all = state.transfers.in_world(world).filter(|task| task.id.starts_with(prefix));
    Ok(all.filter(|task| wanted.is_empty() || wanted.contains(&task.id)).collect())
}

/// The task that a call has made.
fn made(context: &Context, ids: &[String]) -> Result<TransferTask, ApiError> {
    let id = ids.first().map(String::as_str).unwrap_or_default();
    context
        .state()
        .get::<TransferTask>(&context.world, id)
        .cloned()
        .ok_or_else(|| imports::missing(id).into())
}
