//! DescribeInstances: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html>

use cumulet_aws_model::ec2::{self, DescribeInstancesRequest, DescribeInstancesResult, Reservation};
use cumulet_aws_model::{encode_element, encode_response};
use cumulet_control::Noun;
use cumulet_model::InstanceId;
use cumulet_model::instance::Instance;

use super::view::View;
use crate::ApiError;
use crate::context::Context;
use crate::filter::Filters;
use crate::ids;
use crate::paging::Paging;

/// DescribeInstances. A page can have thousands of instances, each with a hundred texts: they are made and encoded one
/// by one, which takes a fraction of the time and memory of making them all first.
pub async fn describe_instances(
    context: Context,
    input: DescribeInstancesRequest,
    request_id: String,
    version: String,
) -> Result<String, ApiError> {
    let state = context.state();
    let mut wanted: Vec<InstanceId> = ids::parse_all(Noun::Instance, &input.instance_ids)?;
    wanted.sort();
    wanted.dedup();
    let paging =
        Paging::with_ids(input.max_results, input.next_token.as_deref(), 5, ("instancesSet", wanted.len()))?;
    let filters = Filters::parse::<View<'_>>(&input.filters)?;
    ids::all_found(Noun::Instance, &wanted, |id| state.get::<Instance>(&context.world, id).is_some())?;
    let candidates: Box<dyn Iterator<Item = &Instance>> = if wanted.is_empty() {
        Box::new(state.instances.in_world(&context.world))
    } else {
        Box::new(wanted.iter().filter_map(|id| state.get::<Instance>(&context.world, id)))
    };
    let views = candidates.map(|instance| View::new(&state, instance)).filter(|view| filters.matches(view));
    let page = paging.page(views, |view| view.instance.id.as_str());
    let shell = DescribeInstancesResult { next_token: page.next_token, reservations: Vec::new() };
    let shell = encode_response::<ec2::DescribeInstances>(&request_id, &version, &shell);
    let (before, after) = hole(&shell, "<reservationSet>");
    let mut reply = String::with_capacity(shell.len() + page.items.len() * TYPICAL_BYTES);
    reply.push_str(before);
    for views in by_reservation(&page.items) {
        let mut shell = String::new();
        encode_element("item", &bare_reservation(views[0]), &mut shell);
        let (before, after) = hole(&shell, "<instancesSet>");
        reply.push_str(before);
        views.iter().for_each(|view| encode_element("item", &view.wire(), &mut reply));
        reply.push_str(after);
    }
    reply.push_str(after);
    Ok(reply)
}

/// What an instance takes in a reply, roughly.
const TYPICAL_BYTES: usize = 4500;

/// What comes before and after the items of an empty list that is there once; texts can't hold a tag.
fn hole<'a>(shell: &'a str, tag: &str) -> (&'a str, &'a str) {
    let at = shell.find(tag).expect("an empty list has an element") + tag.len();
    shell.split_at(at)
}

fn bare_reservation(view: &View<'_>) -> Reservation {
    Reservation {
        reservation_id: Some(view.instance.reservation_id.to_string()),
        owner_id: Some(view.instance.world.account.to_string()),
        ..Default::default()
    }
}

/// Views by the launch they came from, in the order of launch indexes.
fn by_reservation<'a, 'v>(views: &'v [View<'a>]) -> Vec<Vec<&'v View<'a>>> {
    let mut reservations: Vec<Vec<&View<'_>>> = Vec::new();
    let mut places = std::collections::HashMap::new();
    for view in views {
        let place = *places.entry(&view.instance.reservation_id).or_insert_with(|| {
            reservations.push(Vec::new());
            reservations.len() - 1
        });
        reservations[place].push(view);
    }
    for reservation in &mut reservations {
        reservation.sort_by_key(|view| view.instance.launch_index);
    }
    reservations
}

/// Groups instances by the launch they came from.
pub fn reservations(views: &[View<'_>]) -> Vec<Reservation> {
    by_reservation(views)
        .into_iter()
        .map(|views| Reservation {
            instances: views.iter().map(|view| view.wire()).collect(),
            ..bare_reservation(views[0])
        })
        .collect()
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
