//! The EBS direct API: <https://docs.aws.amazon.com/ebs/latest/APIReference/API_Operations.html>

mod tokens;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use cumulet_aws_model::ebs::{
    Block, ChangedBlock, CompleteSnapshotRequest, CompleteSnapshotResponse, GetSnapshotBlockRequest,
    GetSnapshotBlockResponse, ListChangedBlocksRequest, ListChangedBlocksResponse, ListSnapshotBlocksRequest,
    ListSnapshotBlocksResponse, PutSnapshotBlockRequest, PutSnapshotBlockResponse, StartSnapshotRequest,
    StartSnapshotResponse, Tag,
};
use cumulet_control::ebs_direct::{self, BlockCipher, NewWritten};
use cumulet_control::tags;
use cumulet_model::storage::{Snapshot, SnapshotContent};
use cumulet_model::{ResourceId as _, SnapshotId, Tags, Time};
use cumulet_node_api::{BLOCK_BYTES, BlockAnswer, BlockError, BlockFound, BlockQuestion};
use sha2::{Digest, Sha256};
use tokio::sync::Semaphore;

use self::tokens::{Bad, Kind};
use crate::context::Context;
use crate::nouns::encryption::{key_arn, sse_type, wish};
use crate::{ApiError, tagspec, time};

/// Bytes of a block, as the wire has them.
const BLOCK_SIZE: i32 = 512 << 10;
/// The only checksum that there is.
const ALGORITHM: &str = "SHA256";
/// Blocks of a page, unless the caller asks for fewer.
const MOST_BLOCKS: i32 = 10_000;
/// Questions to the node at once; more are told to come again.
static QUESTIONS: Semaphore = Semaphore::const_new(256);

fn invalid(reason: &str, text: impl Into<String>) -> ApiError {
    ApiError::client(format!("ValidationException.{reason}"), text)
}

fn bad_value(text: impl Into<String>) -> ApiError {
    invalid("INVALID_PARAMETER_VALUE", text)
}

fn snapshot_id(text: Option<&str>) -> Result<SnapshotId, ApiError> {
    let text = text.unwrap_or_default();
    SnapshotId::parse(text)
        .map_err(|_| invalid("INVALID_SNAPSHOT_ID", format!("'{text}' is no id of a snapshot.")))
}

/// Asks the node.
async fn ask(context: &Context, question: BlockQuestion) -> Result<BlockAnswer, ApiError> {
    let _turn = QUESTIONS.try_acquire().map_err(|_| {
        ApiError::client("RequestThrottledException.ACCOUNT_THROTTLED", "Too many requests are in progress.")
    })?;
    context.cloud.node.blocks(question).await.map_err(|error| match error {
        BlockError::Conflict(_) => invalid("CONFLICTING_BLOCK_UPDATE", error.to_string()),
        BlockError::NoSpace(text) => ApiError::client(
            "ServiceQuotaExceededException.DEPENDENCY_SERVICE_QUOTA_EXCEEDED",
            format!("There is no room for it: {text}"),
        ),
        BlockError::Missing(_) | BlockError::Failed(_) => {
            ApiError { code: "InternalError".into(), message: error.to_string(), status: 500 }
        }
    })
}

fn surprised(answer: &BlockAnswer) -> ApiError {
    let message = match answer {
        BlockAnswer::Put => "put",
        BlockAnswer::Written { .. } => "written",
        BlockAnswer::Get(_) => "get",
        BlockAnswer::List { .. } => "list",
    };
    ApiError {
        code: "InternalError".into(),
        message: format!("the node answered another question: {message}"),
        status: 500,
    }
}

/// A block's index within a snapshot.
fn index_in(snapshot: &Snapshot, index: Option<i32>) -> Result<u64, ApiError> {
    let index = index.unwrap_or_default();
    let blocks = ebs_direct::block_count(snapshot);
    u64::try_from(index).ok().filter(|index| *index < blocks).ok_or_else(|| {
        invalid("INVALID_BLOCK", format!("The snapshot has the blocks 0 to {}, not {index}.", blocks - 1))
    })
}

fn algorithm(given: Option<&str>) -> Result<(), ApiError> {
    if given.is_some_and(|given| given != ALGORITHM) {
        return Err(bad_value("The checksum algorithm must be SHA256."));
    }
    Ok(())
}

fn digest(given: &str) -> Result<[u8; 32], ApiError> {
    let bytes = STANDARD.decode(given).ok().and_then(|bytes| bytes.try_into().ok());
    bytes.ok_or_else(|| bad_value("The checksum is no SHA-256 in base64."))
}

fn start_tags(given: &[Tag]) -> Result<Tags, ApiError> {
    let pair = |tag: &Tag| cumulet_aws_model::ec2::Tag { key: tag.key.clone(), value: tag.value.clone() };
    let given: Vec<_> = given.iter().map(pair).collect();
    tagspec::tags(&given).map_err(|error| invalid("INVALID_TAG", error.message))
}

/// StartSnapshot: <https://docs.aws.amazon.com/ebs/latest/APIReference/API_StartSnapshot.html>
pub async fn start_snapshot(
    context: Context,
    input: StartSnapshotRequest,
) -> Result<StartSnapshotResponse, ApiError> {
    if input.parent_snapshot_id.is_some() && input.encrypted.is_some() {
        return Err(bad_value("ParentSnapshotId and Encrypted can't be specified together."));
    }
    let encryption = wish(&context.world, input.encrypted, input.kms_key_arn.as_deref())
        .map_err(|error| bad_value(error.message))?;
    let parent = match input.parent_snapshot_id.as_deref() {
        Some(text) => Some(snapshot_id(Some(text))?),
        None => None,
    };
    let new = NewWritten {
        size_gib: u64::try_from(input.volume_size.unwrap_or_default()).unwrap_or(0),
        parent,
        description: input.description.clone().unwrap_or_default(),
        tags: start_tags(&input.tags)?,
        timeout_minutes: input.timeout.and_then(|minutes| u32::try_from(minutes).ok()),
        encryption,
    };
    let made = context
        .once(|txn| ebs_direct::start(txn, &context.world, &new, context.now).map(|id| vec![id.to_string()]))
        .await?;
    let state = context.state();
    let id = snapshot_id(made.first().map(String::as_str))?;
    let snapshot = state.get::<Snapshot>(&context.world, &id).ok_or_else(|| {
        ApiError::client(
            "ResourceNotFoundException.SNAPSHOT_NOT_FOUND",
            format!("The snapshot '{id}' was deleted."),
        )
    })?;
    let parent = match &snapshot.content {
        SnapshotContent::Written { parent } => parent.as_ref(),
        _ => None,
    };
    let shown = tags::seen(&state, &context.world, &snapshot.world, id.as_ref(), &snapshot.tags);
    Ok(StartSnapshotResponse {
        description: Some(snapshot.description.clone()).filter(|text| !text.is_empty()),
        snapshot_id: Some(id.to_string()),
        owner_id: Some(snapshot.world.account.to_string()),
        status: Some(snapshot.state().as_str().into()),
        start_time: Some(time::wire(snapshot.start_time)),
        volume_size: Some(snapshot.volume_size_gib.into()),
        block_size: Some(BLOCK_SIZE),
        tags: shown
            .iter()
            .map(|(key, value)| Tag { key: Some(key.clone()), value: Some(value.clone()) })
            .collect(),
        parent_snapshot_id: parent.map(ToString::to_string),
        sse_type: sse_type(snapshot.encryption.as_ref()),
        kms_key_arn: snapshot.encryption.as_ref().map(|of| key_arn(&snapshot.world, &of.key_id)),
    })
}

/// PutSnapshotBlock: <https://docs.aws.amazon.com/ebs/latest/APIReference/API_PutSnapshotBlock.html>
pub async fn put_snapshot_block(
    context: Context,
    input: PutSnapshotBlockRequest,
) -> Result<PutSnapshotBlockResponse, ApiError> {
    let id = snapshot_id(input.snapshot_id.as_deref())?;
    let progress = input.progress.and_then(|percent| u8::try_from(percent).ok());
    let state = context.state();
    let (snapshot, writing) = ebs_direct::writable(&state, &context.world, &id, context.now)?;
    let index = index_in(snapshot, input.block_index)?;
    algorithm(input.checksum_algorithm.as_deref())?;
    let data = input.block_data.unwrap_or_default();
    if input.data_length != Some(BLOCK_SIZE) || data.len() as u64 != BLOCK_BYTES {
        return Err(invalid(
            "INVALID_BLOCK",
            format!(
                "A block has {BLOCK_SIZE} bytes; the request says {:?} and has {}.",
                input.data_length.unwrap_or(0),
                data.len()
            ),
        ));
    }
    let claimed = digest(input.checksum.as_deref().unwrap_or_default())?;
    let cipher = BlockCipher::of(&state, snapshot)?;
    // The digests that the node keeps are of what the client wrote, by which it completes the snapshot.
    let (data, found) = hashed(data, move |_| (), move |data| cipher.encrypt(index, data)).await?;
    if found != claimed {
        return Err(invalid("INVALID_BLOCK", "The checksum is not that of the block's data."));
    }
    let touch = ebs_direct::needs_touch(writing, progress, context.now);
    ask(&context, BlockQuestion::Put { id: id.clone(), index, data, digest: found }).await?;
    if touch {
        let noted =
            context.transact(|txn| ebs_direct::touch(txn, &context.world, &id, progress, context.now)).await;
        // What came a moment later than the end is written all the same.
        if let Err(error) = noted.as_ref()
            && error.status >= 500
        {
            noted?;
        }
    }
    Ok(PutSnapshotBlockResponse {
        checksum: Some(STANDARD.encode(found)),
        checksum_algorithm: Some(ALGORITHM.into()),
    })
}

/// A block's SHA-256, and what is done to it before and after, on a thread that has the time.
async fn hashed(
    mut data: Vec<u8>,
    before: impl FnOnce(&mut [u8]) + Send + 'static,
    after: impl FnOnce(&mut [u8]) + Send + 'static,
) -> Result<(Vec<u8>, [u8; 32]), ApiError> {
    let hashing = tokio::task::spawn_blocking(move || {
        before(&mut data);
        let digest = Sha256::digest(&data).into();
        after(&mut data);
        (data, digest)
    });
    hashing.await.map_err(|panic| ApiError {
        code: "InternalError".into(),
        message: panic.to_string(),
        status: 500,
    })
}

/// CompleteSnapshot: <https://docs.aws.amazon.com/ebs/latest/APIReference/API_CompleteSnapshot.html>
pub async fn complete_snapshot(
    context: Context,
    input: CompleteSnapshotRequest,
) -> Result<CompleteSnapshotResponse, ApiError> {
    let id = snapshot_id(input.snapshot_id.as_deref())?;
    algorithm(input.checksum_algorithm.as_deref())?;
    let claimed = input.checksum.as_deref().map(digest).transpose()?;
    let parts = [&input.checksum_algorithm, &input.checksum_aggregation_method];
    if parts.iter().any(|part| part.is_some() != claimed.is_some()) {
        return Err(bad_value("Checksum, ChecksumAlgorithm and ChecksumAggregationMethod go together."));
    }
    ebs_direct::writable(&context.state(), &context.world, &id, context.now)?;
    let (blocks, found) = match ask(&context, BlockQuestion::Written { id: id.clone() }).await? {
        BlockAnswer::Written { blocks, digest } => (blocks, digest),
        other => return Err(surprised(&other)),
    };
    let said = u64::try_from(input.changed_blocks_count.unwrap_or_default()).unwrap_or(0);
    if said != blocks {
        return Err(bad_value(format!("{blocks} blocks were written to the snapshot, not {said}.")));
    }
    if claimed.is_some_and(|claimed| claimed != found) {
        return Err(bad_value("The checksum is not that of the blocks that were written."));
    }
    context.transact(|txn| ebs_direct::seal(txn, &context.world, &id, context.now)).await?;
    Ok(CompleteSnapshotResponse { status: Some("pending".into()) })
}

/// The key of the caller's tokens.
async fn key(context: &Context) -> Result<[u8; 32], ApiError> {
    context.transact(|txn| Ok(ebs_direct::block_key(txn, &context.world))).await
}

/// What a page of blocks begins with, and how long it may be.
async fn page(
    context: &Context,
    key: &[u8; 32],
    kind: Kind,
    of: &[&SnapshotId],
    next_token: Option<&str>,
    start: Option<i32>,
) -> Result<u64, ApiError> {
    match next_token {
        Some(token) => tokens::open(key, kind, of, token, context.now).map_err(|bad| {
            invalid(
                "INVALID_PAGE_TOKEN",
                match bad {
                    Bad::Unknown => "The page token was not given for this list.",
                    Bad::Expired => "The page token has expired.",
                },
            )
        }),
        None => Ok(start.and_then(|index| u64::try_from(index).ok()).unwrap_or(0)),
    }
}

async fn list(
    context: &Context,
    id: &SnapshotId,
    since: Option<&SnapshotId>,
    from: u64,
    max_results: Option<i32>,
) -> Result<(Vec<BlockFound>, Option<u64>), ApiError> {
    let limit = usize::try_from(max_results.unwrap_or(MOST_BLOCKS)).unwrap_or(0);
    let question = BlockQuestion::List { id: id.clone(), since: since.cloned(), from, limit };
    match ask(context, question).await? {
        BlockAnswer::List { found, next } => Ok((found, next)),
        other => Err(surprised(&other)),
    }
}

fn wire_index(found: &BlockFound) -> Option<i32> {
    i32::try_from(found.index).ok()
}

fn expiry(context: &Context) -> Time {
    context.now.checked_add(tokens::LIFE).unwrap_or(Time::MAX)
}

/// ListSnapshotBlocks: <https://docs.aws.amazon.com/ebs/latest/APIReference/API_ListSnapshotBlocks.html>
pub async fn list_snapshot_blocks(
    context: Context,
    input: ListSnapshotBlocksRequest,
) -> Result<ListSnapshotBlocksResponse, ApiError> {
    let id = snapshot_id(input.snapshot_id.as_deref())?;
    let state = context.state();
    let snapshot = ebs_direct::readable(&state, &context.world, &id)?;
    let key = key(&context).await?;
    let token = input.next_token.as_deref();
    let from = page(&context, &key, Kind::Blocks, &[&id], token, input.starting_block_index).await?;
    let (found, next) = list(&context, &id, None, from, input.max_results).await?;
    let expires = expiry(&context);
    let block = |found: &BlockFound| Block {
        block_index: wire_index(found),
        block_token: Some(tokens::make(&key, Kind::Block, &[&id], found.index, expires)),
    };
    Ok(ListSnapshotBlocksResponse {
        blocks: found.iter().map(block).collect(),
        expiry_time: Some(time::wire(expires)),
        volume_size: Some(snapshot.volume_size_gib.into()),
        block_size: Some(BLOCK_SIZE),
        next_token: next.map(|index| tokens::make(&key, Kind::Blocks, &[&id], index, expires)),
    })
}

/// ListChangedBlocks: <https://docs.aws.amazon.com/ebs/latest/APIReference/API_ListChangedBlocks.html>
pub async fn list_changed_blocks(
    context: Context,
    input: ListChangedBlocksRequest,
) -> Result<ListChangedBlocksResponse, ApiError> {
    let second = snapshot_id(input.second_snapshot_id.as_deref())?;
    let Some(first) = input.first_snapshot_id.as_deref() else {
        return Err(bad_value("FirstSnapshotId must be specified with SecondSnapshotId."));
    };
    let first = snapshot_id(Some(first))?;
    let state = context.state();
    let (_, snapshot) = ebs_direct::comparable(&state, &context.world, &first, &second)?;
    let key = key(&context).await?;
    let of = [&first, &second];
    let token = input.next_token.as_deref();
    let from = page(&context, &key, Kind::Changed, &of, token, input.starting_block_index).await?;
    let (found, next) = list(&context, &second, Some(&first), from, input.max_results).await?;
    let expires = expiry(&context);
    let token = |of: &SnapshotId, index| tokens::make(&key, Kind::Block, &[of], index, expires);
    let block = |found: &BlockFound| ChangedBlock {
        block_index: wire_index(found),
        first_block_token: found.before.then(|| token(&first, found.index)),
        second_block_token: found.after.then(|| token(&second, found.index)),
    };
    Ok(ListChangedBlocksResponse {
        changed_blocks: found.iter().map(block).collect(),
        expiry_time: Some(time::wire(expires)),
        volume_size: Some(snapshot.volume_size_gib.into()),
        block_size: Some(BLOCK_SIZE),
        next_token: next.map(|index| tokens::make(&key, Kind::Changed, &of, index, expires)),
    })
}

/// GetSnapshotBlock: <https://docs.aws.amazon.com/ebs/latest/APIReference/API_GetSnapshotBlock.html>
pub async fn get_snapshot_block(
    context: Context,
    input: GetSnapshotBlockRequest,
) -> Result<GetSnapshotBlockResponse, ApiError> {
    let id = snapshot_id(input.snapshot_id.as_deref())?;
    let state = context.state();
    let snapshot = ebs_direct::readable(&state, &context.world, &id)?;
    let index = index_in(snapshot, input.block_index)?;
    let token = input.block_token.as_deref().unwrap_or_default();
    let opened = tokens::open(&key(&context).await?, Kind::Block, &[&id], token, context.now);
    if opened != Ok(index) {
        let text = match opened {
            Err(Bad::Expired) => "The block token has expired.",
            Ok(_) | Err(Bad::Unknown) => "The block token was not given for this block.",
        };
        return Err(invalid("INVALID_BLOCK_TOKEN", text));
    }
    let data = match ask(&context, BlockQuestion::Get { id, index }).await? {
        BlockAnswer::Get(data) => data,
        other => return Err(surprised(&other)),
    };
    let cipher = BlockCipher::of(&state, snapshot)?;
    let (data, found) = hashed(data, move |data| cipher.decrypt(index, data), |_| ()).await?;
    Ok(GetSnapshotBlockResponse {
        data_length: i32::try_from(data.len()).ok(),
        checksum: Some(STANDARD.encode(found)),
        checksum_algorithm: Some(ALGORITHM.into()),
        block_data: Some(data),
    })
}
