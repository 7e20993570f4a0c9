//! DescribeImages: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html>, GetImageAncestry.

use cumulet_aws_model::ec2::{
    DescribeImagesRequest, DescribeImagesResult, GetImageAncestryRequest, GetImageAncestryResult,
    ImageAncestryEntry,
};
use cumulet_control::{Error, Noun, images};
use cumulet_model::ImageId;
use cumulet_model::image::{Image, ImageState};

use super::view::View;
use crate::context::Context;
use crate::filter::Filters;
use crate::nouns::owners::{self, Executable, Owners};
use crate::paging::Paging;
use crate::{ApiError, ids, time};

/// Images of an ancestry that are told.
const MAX_ANCESTORS: usize = 100;

/// DescribeImages. What is deprecated is shown to its owner, to who names it, and to who asks for such; what is disabled
/// to its owner, when such are asked for. What the account's criteria don't allow isn't there.
pub async fn describe_images(
    context: Context,
    input: DescribeImagesRequest,
) -> Result<DescribeImagesResult, ApiError> {
    let state = context.state();
    let (world, now) = (&context.world, context.now);
    let wanted: Vec<ImageId> = ids::parse_all(Noun::Image, &input.image_ids)?;
    let paging =
        Paging::with_ids(input.max_results, input.next_token.as_deref(), 1, ("imagesSet", wanted.len()))?;
    let filters = Filters::parse::<View<'_>>(&input.filters)?;
    let owners = Owners::parse(world, &input.owners)?;
    let executable = Executable::parse(world, &input.executable_users)?;
    let (deprecated, disabled) =
        (input.include_deprecated == Some(true), input.include_disabled == Some(true));
    let seen = |image: &&Image| {
        let own = image.world.account == world.account;
        let named = wanted.contains(&image.id);
        (own || named || deprecated || !image.deprecated(now))
            && !images::settings::blocks(&state, world, image, now)
    };
    let mut visible: Vec<&Image> = images::visible(&state, world).filter(seen).collect();
    visible.sort_by(|a, b| a.id.cmp(&b.id));
    let missing: Vec<&str> = wanted
        .iter()
        .filter(|id| !visible.iter().any(|image| image.id == **id))
        .map(ImageId::as_str)
        .collect();
    if !missing.is_empty() {
        return Err(Error::NotFound { noun: Noun::Image, ids: format!("[{}]", missing.join(", ")) }.into());
    }
    let views = visible
        .into_iter()
        .filter(|image| wanted.is_empty() || wanted.contains(&image.id))
        .filter(|image| owners.want(&image.world.account))
        .filter(|image| executable.want(image))
        .map(|image| View::new(&state, world, image, now))
        .filter(|view| disabled || view.image_state() != ImageState::Disabled)
        .filter(|view| filters.matches(view));
    let page = paging.page(views, |view| view.image.id.as_str());
    Ok(DescribeImagesResult {
        images: page.items.iter().map(View::wire).collect(),
        next_token: page.next_token,
    })
}

/// GetImageAncestry: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetImageAncestry.html>
///
/// The image itself first, then what it was made from, as far as that is known here.
pub async fn get_image_ancestry(
    context: Context,
    input: GetImageAncestryRequest,
) -> Result<GetImageAncestryResult, ApiError> {
    let id: ImageId = ids::required(Noun::Image, "ImageId", input.image_id.as_deref())?;
    let state = context.state();
    let first = images::find(&state, &context.world, &id);
    let mut next = Some(first.ok_or_else(|| Error::not_found(Noun::Image, format!("[{id}]")))?);
    let mut entries = Vec::new();
    while let Some(image) = next.filter(|_| entries.len() < MAX_ANCESTORS) {
        let source = image.origin.image_id.as_ref();
        entries.push(ImageAncestryEntry {
            image_id: Some(image.id.to_string()),
            creation_date: Some(time::wire(image.creation_time)),
            image_owner_alias: owners::alias(&image.world.account).map(str::to_owned),
            source_image_id: source.map(ToString::to_string),
            source_image_region: image.origin.region.clone(),
        });
        // One that the account may not see ends what it is told.
        let seen = |image: &&Image| image.usable_by(&context.world.account);
        next = source.and_then(|source| images::anywhere(&state, source)).filter(seen);
    }
    Ok(GetImageAncestryResult { image_ancestry_entries: entries })
}
