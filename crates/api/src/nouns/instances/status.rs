//! DescribeInstanceStatus: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceStatus.html>

use cumulet_aws_model::ec2::{
    DescribeInstanceStatusRequest, DescribeInstanceStatusResult, EbsStatusDetails, EbsStatusSummary,
    InstanceStatus, InstanceStatusDetails, InstanceStatusSummary,
};
use cumulet_control::Noun;
use cumulet_model::instance::{Instance, InstanceState, Observed};
use cumulet_model::{InstanceId, Tags, Time};

use super::view::{View, wire_state};
use crate::context::Context;
use crate::filter::{Filterable, Filters};
use crate::paging::Paging;
use crate::{ApiError, ids};

/// How long after its start an instance's checks say `initializing`.
const INITIALIZING: jiff::SignedDuration = jiff::SignedDuration::from_secs(5);

struct Status<'a> {
    view: View<'a>,
    word: &'static str,
}

impl<'a> Status<'a> {
    fn new(view: View<'a>, now: Time) -> Self {
        let observed = view.state_db.get::<Observed>(&view.instance.world, &view.instance.id);
        let word = match view.state {
            InstanceState::Running
                if observed.is_some_and(|o| now.duration_since(o.since) < INITIALIZING) =>
            {
                "initializing"
            }
            InstanceState::Running => "ok",
            _ => "not-applicable",
        };
        Self { view, word }
    }

    fn check(&self) -> &'static str {
        if self.word == "ok" { "passed" } else { self.word }
    }

    fn wire(&self) -> InstanceStatus {
        let i = self.view.instance;
        let running = self.view.state == InstanceState::Running;
        let summary = || InstanceStatusSummary {
            status: Some(self.word.into()),
            details: if running {
                vec![InstanceStatusDetails {
                    name: Some("reachability".into()),
                    status: Some(self.check().into()),
                    ..Default::default()
                }]
            } else {
                Vec::new()
            },
        };
        InstanceStatus {
            availability_zone: Some(i.zone.clone()),
            availability_zone_id: cumulet_control::catalog::zone_id(&i.world.region, &i.zone)
                .map(str::to_owned),
            instance_id: Some(i.id.to_string()),
            instance_state: Some(wire_state(self.view.state)),
            instance_status: Some(summary()),
            system_status: Some(summary()),
            attached_ebs_status: running.then(|| EbsStatusSummary {
                status: Some(self.word.into()),
                details: vec![EbsStatusDetails {
                    name: Some("reachability".into()),
                    status: Some(self.check().into()),
                    ..Default::default()
                }],
            }),
            ..Default::default()
        }
    }
}

impl Filterable for Status<'_> {
    const FILTERS: &'static [&'static str] = &[
        "application-status.status",
        "attached-ebs-status.status",
        "availability-zone",
        "availability-zone-id",
        "event.code",
        "event.description",
        "event.instance-event-id",
        "event.not-after",
        "event.not-before",
        "event.not-before-deadline",
        "instance-state-code",
        "instance-state-name",
        "instance-status.reachability",
        "instance-status.status",
        "operator.managed",
        "operator.principal",
        "system-status.reachability",
        "system-status.status",
    ];

    fn filter_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        match filter {
            "availability-zone" | "availability-zone-id" | "instance-state-code" | "instance-state-name" => {
                self.view.filter_values(filter, emit);
            }
            "instance-status.status" | "system-status.status" | "attached-ebs-status.status" => {
                emit(self.word)
            }
            "instance-status.reachability" | "system-status.reachability" => emit(self.check()),
            "operator.managed" => emit("false"),
            // Nobody looks at applications inside.
            "application-status.status" => emit("not-applicable"),
            // No instance has scheduled events.
            _ => {}
        }
    }

    fn filter_tags(&self) -> Option<&Tags> {
        self.view.filter_tags()
    }
}

/// DescribeInstanceStatus.
pub async fn describe_instance_status(
    context: Context,
    input: DescribeInstanceStatusRequest,
) -> Result<DescribeInstanceStatusResult, ApiError> {
    let state = context.state();
    let wanted: Vec<InstanceId> = ids::parse_all(Noun::Instance, &input.instance_ids)?;
    let paging =
        Paging::with_ids(input.max_results, input.next_token.as_deref(), 5, ("instancesSet", wanted.len()))?;
    let filters = Filters::parse::<Status<'_>>(&input.filters)?;
    ids::all_found(Noun::Instance, &wanted, |id| state.get::<Instance>(&context.world, id).is_some())?;
    let all = input.include_all_instances == Some(true);
    let statuses = state
        .instances
        .in_world(&context.world)
        .filter(|instance| wanted.is_empty() || wanted.contains(&instance.id))
        .map(|instance| Status::new(View::new(&state, instance), context.now))
        .filter(|status| all || status.view.state == InstanceState::Running)
        .filter(|status| filters.matches(status));
    let page = paging.page(statuses, |status| status.view.instance.id.as_str());
    Ok(DescribeInstanceStatusResult {
        instance_statuses: page.items.iter().map(Status::wire).collect(),
        next_token: page.next_token,
    })
}
