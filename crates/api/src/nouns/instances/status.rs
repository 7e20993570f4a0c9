//! DescribeInstanceStatus: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceStatus.html>

use cumulet_aws_model::ec2::{
    DescribeInstanceStatusRequest, DescribeInstanceStatusResult, EbsStatusDetails, EbsStatusSummary,
    InstanceStatus, InstanceStatusDetails, InstanceStatusSummary,
};
use cumulet_control::Noun;
use cumulet_model::instance::{Instance, InstanceState, Observed, Reachability};
use cumulet_model::{InstanceId, Tags, Time};

use super::view::{View, wire_state};
use crate::context::Context;
use crate::filter::{Filterable, Filters};
use crate::paging::Paging;
use crate::{ApiError, ids, time};

struct Status<'a> {
    view: View<'a>,
    /// Whether the guest answers; none unless it runs.
    guest: Option<Reachability>,
}

impl<'a> Status<'a> {
    fn new(view: View<'a>) -> Self {
        let guest = (view.state == InstanceState::Running).then(|| {
            let observed = view.state_db.get::<Observed>(&view.instance.world, &view.instance.id);
            observed.map(|observed| observed.reachability).unwrap_or_default()
        });
        Self { view, guest }
    }

    /// The instance status and its one check: whether the guest answers.
    fn instance(&self) -> (&'static str, &'static str) {
        match self.guest {
            None => ("not-applicable", "not-applicable"),
            Some(Reachability::Unknown) => ("initializing", "initializing"),
            Some(Reachability::Passed) => ("ok", "passed"),
            Some(Reachability::Failed { .. }) => ("impaired", "failed"),
        }
    }

    /// The status of what the instance needs of its host, and its check: what runs has its node and its volumes.
    fn system(&self) -> (&'static str, &'static str) {
        if self.guest.is_some() { ("ok", "passed") } else { ("not-applicable", "not-applicable") }
    }

    fn impaired_since(&self) -> Option<Time> {
        match self.guest {
            Some(Reachability::Failed { since }) => Some(since),
            Some(Reachability::Unknown | Reachability::Passed) | None => None,
        }
    }

    fn wire(&self) -> InstanceStatus {
        let i = self.view.instance;
        let running = self.guest.is_some();
        let summary = |(status, check): (&str, &str), impaired_since| InstanceStatusSummary {
            status: Some(status.into()),
            details: Vec::from_iter(running.then(|| InstanceStatusDetails {
                name: Some("reachability".into()),
                status: Some(check.into()),
                impaired_since,
            })),
        };
        let (ebs, ebs_check) = self.system();
        InstanceStatus {
            availability_zone: Some(i.zone.clone()),
            availability_zone_id: cumulet_control::catalog::zone_id(&i.world.region, &i.zone)
                .map(str::to_owned),
            instance_id: Some(i.id.to_string()),
            instance_state: Some(wire_state(self.view.state)),
            instance_status: Some(summary(self.instance(), self.impaired_since().map(time::wire))),
            system_status: Some(summary(self.system(), None)),
            attached_ebs_status: running.then(|| EbsStatusSummary {
                status: Some(ebs.into()),
                details: vec![EbsStatusDetails {
                    name: Some("reachability".into()),
                    status: Some(ebs_check.into()),
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
            "instance-status.status" => emit(self.instance().0),
            "instance-status.reachability" => emit(self.instance().1),
            "system-status.status" | "attached-ebs-status.status" => emit(self.system().0),
            "system-status.reachability" => emit(self.system().1),
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
        .map(|instance| Status::new(View::new(&state, instance)))
        .filter(|status| all || status.view.state == InstanceState::Running)
        .filter(|status| filters.matches(status));
    let page = paging.page(statuses, |status| status.view.instance.id.as_str());
    Ok(DescribeInstanceStatusResult {
        instance_statuses: page.items.iter().map(Status::wire).collect(),
        next_token: page.next_token,
    })
}
