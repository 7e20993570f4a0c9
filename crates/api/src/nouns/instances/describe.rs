//! DescribeInstances: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html>

use cumulet_aws_model::ec2::{DescribeInstancesRequest, DescribeInstancesResult, Reservation};
use cumulet_control::Noun;
use cumulet_model::InstanceId;
use cumulet_model::instance::Instance;

use super::view::View;
use crate::ApiError;
use crate::context::Context;
use crate::filter::Filters;
use crate::ids;
use crate::paging::Paging;

/// DescribeInstances.
pub async fn describe_instances(
    context: Context,
    input: DescribeInstancesRequest,
) -> Result<DescribeInstancesResult, ApiError> {
    let state = context.state();
    let mut wanted: Vec<InstanceId> = ids::parse_all(Noun::Instance, &input.instance_ids)?;
    wanted.sort();
    wanted.dedup();
    let paging = Paging::with_ids(
        input.max_results,
        input.next_token.as_deref(),
        5,
        ("instancesSet", wanted.len()),
    )?;
    let filters = Filters::parse::<View<'_>>(&input.filters)?;
    ids::all_found(Noun::Instance, &wanted, |id| state.get::<Instance>(&context.world, id).is_some())?;
    let candidates: Box<dyn Iterator<Item = &Instance>> = if wanted.is_empty() {
        Box::new(state.instances.in_world(&context.world))
    } else {
        Box::new(wanted.iter().filter_map(|id| state.get::<Instance>(&context.world, id)))
    };
    let views = candidates.map(|instance| View::new(&state, instance)).filter(|view| filters.matches(view));
    let page = paging.page(views, |view| view.instance.id.as_str());
    Ok(DescribeInstancesResult { next_token: page.next_token, reservations: reservations(&page.items) })
}

/// Groups instances by the launch they came from.
pub fn reservations(views: &[View<'_>]) -> Vec<Reservation> {
    let mut reservations: Vec<Reservation> = Vec::new();
    let mut places = std::collections::HashMap::new();
    for view in views {
        let place = *places.entry(&view.instance.reservation_id).or_insert_with(|| {
            reservations.push(Reservation {
                reservation_id: Some(view.instance.reservation_id.to_string()),
                owner_id: Some(view.instance.world.account.to_string()),
                ..Default::default()
            });
            reservations.len() - 1
        });
        reservations[place].instances.push(view.wire());
    }
    for reservation in &mut reservations {
        reservation.instances.sort_by_key(|instance| instance.ami_launch_index);
    }
    reservations
}

/// The reply's form of one launch, in the order of launch indexes.
pub fn reservation(state: &cumulet_control::db::State, context: &Context, made: &[String]) -> Reservation {
    let instances: Vec<View<'_>> = made
        .iter()
        .filter_map(|id| state.get::<Instance>(&context.world, id))
        .map(|instance| View::new(state, instance))
        .collect();
    reservations(&instances).into_iter().next().unwrap_or_default()

}
