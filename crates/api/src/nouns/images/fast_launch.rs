//! EnableFastLaunch, DisableFastLaunch, DescribeFastLaunchImages.

use cumulet_aws_model::ec2::{
    DescribeFastLaunchImagesRequest, DescribeFastLaunchImagesResult, DescribeFastLaunchImagesSuccessItem,
    DisableFastLaunchRequest, DisableFastLaunchResult, EnableFastLaunchRequest, EnableFastLaunchResult,
    FastLaunchSnapshotConfigurationResponse,
};
use cumulet_control::Noun;
use cumulet_control::images::fast_launch::{self, FastLaunch};
use cumulet_model::{ImageId, Tags};

use crate::context::Context;
use crate::filter::{Filterable, Filters};
use crate::nouns::volumes::unsigned;
use crate::paging::Paging;
use crate::{ApiError, ids, time};

/// The one kind of resource that there is.
const RESOURCE: &str = "snapshot";

struct View<'a>(&'a FastLaunch);

/// The answers have the same members under three names.
macro_rules! wire {
    ($answer:ident, $wish:expr, $state:expr) => {{
        let wish: &FastLaunch = $wish;
        $answer {
            image_id: Some(wish.image_id.to_string()),
            resource_type: Some(RESOURCE.into()),
            snapshot_configuration: Some(FastLaunchSnapshotConfigurationResponse {
                target_resource_count: i32::try_from(wish.target).ok(),
            }),
            launch_template: None,
            max_parallel_launches: i32::try_from(wish.max_parallel).ok(),
            owner_id: Some(wish.world.account.to_string()),
            state: Some($state.into()),
            state_transition_reason: Some(wish.state.reason().into()),
            state_transition_time: Some(time::wire(wish.since)),
        }
    }};
}

/// EnableFastLaunch: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableFastLaunch.html>
pub async fn enable_fast_launch(
    context: Context,
    input: EnableFastLaunchRequest,
) -> Result<EnableFastLaunchResult, ApiError> {
    let id: ImageId = ids::required(Noun::Image, "ImageId", input.image_id.as_deref())?;
    if let Some(other) = input.resource_type.as_deref().filter(|kind| *kind != RESOURCE) {
        return Err(ApiError::invalid_value(format!("Invalid resource type: {other}")));
    }
    if input.launch_template.is_some() {
        return Err(ApiError::unsupported(
            "LaunchTemplate is not supported by this server: a template is made for each type that the image is \
             launched on.",
        ));
    }
    let target = input.snapshot_configuration.and_then(|asked| asked.target_resource_count);
    let asked = (
        unsigned("TargetResourceCount", target)?,
        unsigned("MaxParallelLaunches", input.max_parallel_launches)?,
    );
    let (world, now) = (&context.world, context.now);
    let wish = context.transact(|txn| fast_launch::enable(txn, world, &id, asked, now)).await?;
    Ok(wire!(EnableFastLaunchResult, &wish, wish.state.as_str()))
}

/// DisableFastLaunch: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableFastLaunch.html>
pub async fn disable_fast_launch(
    context: Context,
    input: DisableFastLaunchRequest,
) -> Result<DisableFastLaunchResult, ApiError> {
    let id: ImageId = ids::required(Noun::Image, "ImageId", input.image_id.as_deref())?;
    let world = &context.world;
    let wish = context.transact(|txn| fast_launch::disable(txn, world, &id)).await?;
    Ok(wire!(DisableFastLaunchResult, &wish, "disabling"))
}

impl Filterable for View<'_> {
    const FILTERS: &'static [&'static str] = &["resource-type", "owner-id", "state"];

    fn filter_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        match filter {
            "resource-type" => emit(RESOURCE),
            "owner-id" => emit(self.0.world.account.as_str()),
            _ => emit(self.0.state.as_str()),
        }
    }

    fn filter_tags(&self) -> Option<&Tags> {
        None
    }
}

/// DescribeFastLaunchImages:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeFastLaunchImages.html>
pub async fn describe_fast_launch_images(
    context: Context,
    input: DescribeFastLaunchImagesRequest,
) -> Result<DescribeFastLaunchImagesResult, ApiError> {
    let wanted: Vec<ImageId> = ids::parse_all(Noun::Image, &input.image_ids)?;
    let paging =
        Paging::with_ids(input.max_results, input.next_token.as_deref(), 1, ("imageIds", wanted.len()))?;
    let filters = Filters::parse::<View<'_>>(&input.filters)?;
    let state = context.state();
    let wishes = fast_launch::shown(&state, &context.world);
    let views = wishes.filter(|wish| wanted.is_empty() || wanted.contains(&wish.image_id)).map(View);
    let page = paging.page(views.filter(|view| filters.matches(view)), |view| view.0.image_id.as_str());
    let items = page
        .items
        .iter()
        .map(|view| wire!(DescribeFastLaunchImagesSuccessItem, view.0, view.0.state.as_str()));
    Ok(DescribeFastLaunchImagesResult { fast_launch_images: items.collect(), next_token: page.next_token })
}
