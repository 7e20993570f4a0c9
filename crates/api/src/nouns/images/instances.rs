//! DescribeInstanceImageMetadata:
//! <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceImageMetadata.html>

use cumulet_aws_model::ec2::{
    DescribeInstanceImageMetadataRequest, DescribeInstanceImageMetadataResult, ImageMetadata,
    InstanceImageMetadata, InstanceState as WireState,
};
use cumulet_control::db::State;
use cumulet_control::{Noun, catalog, images};
use cumulet_model::image::Image;
use cumulet_model::instance::{Instance, InstanceState, Observed};
use cumulet_model::{InstanceId, Tags, Time};

use super::view::View as ImageView;
use crate::context::Context;
use crate::filter::{Filterable, Filters};
use crate::nouns::owners;
use crate::paging::Paging;
use crate::{ApiError, ids, tagspec, time};

struct View<'a> {
    instance: &'a Instance,
    instance_state: InstanceState,
    /// None once it was deregistered, or is not the account's to see any more.
    image: Option<&'a Image>,
    state: &'a State,
    now: Time,
}

impl<'a> View<'a> {
    fn new(state: &'a State, instance: &'a Instance, now: Time) -> Self {
        let observed = state.get::<Observed>(&instance.world, &instance.id);
        let image = images::find(state, &instance.world, &instance.image_id);
        Self { instance, instance_state: instance.state(observed), image, state, now }
    }

    fn zone_id(&self) -> Option<&'static str> {
        catalog::zone_id(&self.instance.world.region, &self.instance.zone)
    }

    fn image_view(&self) -> Option<ImageView<'a>> {
        self.image.map(|image| ImageView::new(self.state, &self.instance.world, image, self.now))
    }

    fn wire(&self) -> InstanceImageMetadata {
        let instance = self.instance;
        let image = self.image_view();
        InstanceImageMetadata {
            instance_id: Some(instance.id.to_string()),
            instance_type: Some(instance.instance_type.clone()),
            launch_time: Some(time::wire(instance.launch_time)),
            availability_zone: Some(instance.zone.clone()),
            zone_id: self.zone_id().map(str::to_owned),
            state: Some(WireState {
                code: Some(self.instance_state.code()),
                name: Some(self.instance_state.name().into()),
            }),
            owner_id: Some(instance.world.account.to_string()),
            tags: tagspec::wire(&instance.tags),
            image_metadata: Some(match image {
                None => ImageMetadata {
                    image_id: Some(instance.image_id.to_string()),
                    state: Some("deregistered".into()),
                    ..Default::default()
                },
                Some(view) => {
                    let shown = view.wire();
                    ImageMetadata {
                        image_id: shown.image_id,
                        name: shown.name,
                        owner_id: shown.owner_id,
                        state: shown.state,
                        image_owner_alias: shown.image_owner_alias,
                        creation_date: shown.creation_date,
                        deprecation_time: shown.deprecation_time,
                        image_allowed: shown.image_allowed,
                        is_public: shown.public,
                    }
                }
            }),
            operator: None,
        }
    }
}

impl Filterable for View<'_> {
    const FILTERS: &'static [&'static str] = &[
        "availability-zone",
        "image-allowed",
        "instance-id",
        "instance-state-name",
        "instance-type",
        "launch-time",
        "owner-alias",
        "owner-id",
        "zone-id",
    ];

    fn filter_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        let instance = self.instance;
        match filter {
            "availability-zone" => emit(&instance.zone),
            "image-allowed" => {
                let allowed = self.image_view().is_some_and(|view| view.allowed());
                emit(if allowed { "true" } else { "false" });
            }
            "instance-id" => emit(instance.id.as_str()),
            "instance-state-name" => emit(self.instance_state.name()),
            "instance-type" => emit(&instance.instance_type),
            "launch-time" => emit(&time::text(instance.launch_time)),
            "owner-alias" => {
                let alias = self.image.and_then(|image| owners::alias(&image.world.account));
                alias.into_iter().for_each(emit);
            }
            "owner-id" => emit(instance.world.account.as_str()),
            _ => self.zone_id().into_iter().for_each(emit),
        }
    }

    fn filter_tags(&self) -> Option<&Tags> {
        Some(&self.instance.tags)
    }
}

/// DescribeInstanceImageMetadata.
pub async fn describe_instance_image_metadata(
    context: Context,
    input: DescribeInstanceImageMetadataRequest,
) -> Result<DescribeInstanceImageMetadataResult, ApiError> {
    let wanted: Vec<InstanceId> = ids::parse_all(Noun::Instance, &input.instance_ids)?;
    let ids = ("instanceIds", wanted.len());
    let paging = Paging::with_ids(input.max_results, input.next_token.as_deref(), 1, ids)?;
    let filters = Filters::parse::<View<'_>>(&input.filters)?;
    let state = context.state();
    ids::all_found(Noun::Instance, &wanted, |id| state.get::<Instance>(&context.world, id).is_some())?;
    let instances = state.instances.in_world(&context.world);
    let views = instances
        .filter(|instance| wanted.is_empty() || wanted.contains(&instance.id))
        .map(|instance| View::new(&state, instance, context.now))
        .filter(|view| filters.matches(view));
    let page = paging.page(views, |view| view.instance.id.as_str());
    Ok(DescribeInstanceImageMetadataResult {
        instance_image_metadata: page.items.iter().map(View::wire).collect(),
        next_token: page.next_token,
    })
}
