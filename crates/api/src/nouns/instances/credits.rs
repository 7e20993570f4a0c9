//! Describe- and ModifyInstanceCreditSpecification(s), Get- and ModifyDefaultCreditSpecification.

use cumulet_aws_model::ec2::{
    DescribeInstanceCreditSpecificationsRequest, DescribeInstanceCreditSpecificationsResult,
    GetDefaultCreditSpecificationRequest, GetDefaultCreditSpecificationResult, InstanceCreditSpecification,
    InstanceFamilyCreditSpecification, ModifyDefaultCreditSpecificationRequest,
    ModifyDefaultCreditSpecificationResult, ModifyInstanceCreditSpecificationRequest,
    ModifyInstanceCreditSpecificationResult, SuccessfulInstanceCreditSpecificationItem,
    UnsuccessfulInstanceCreditSpecificationItem, UnsuccessfulInstanceCreditSpecificationItemError,
};
use cumulet_control::{Noun, credits};
use cumulet_model::InstanceId;
use cumulet_model::instance::{Instance, InstanceState};

use super::view::View;
use crate::context::Context;
use crate::filter::{Filterable, Filters};
use crate::paging::Paging;
use crate::{ApiError, ids};

struct Credits<'a> {
    instance: &'a Instance,
    unlimited: bool,
}

impl<'a> Credits<'a> {
    /// None when its type doesn't burst.
    fn new(instance: &'a Instance) -> Option<Self> {
        Some(Self { instance, unlimited: credits::unlimited(instance)? })
    }
}

impl Filterable for Credits<'_> {
    const FILTERS: &'static [&'static str] = &["instance-id"];

    fn filter_values(&self, _: &str, emit: &mut dyn FnMut(&str)) {
        emit(self.instance.id.as_str());
    }

    fn filter_tags(&self) -> Option<&cumulet_model::Tags> {
        None
    }
}

/// DescribeInstanceCreditSpecifications:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceCreditSpecifications.html>
///
/// Without ids, EC2 shows only instances with unlimited credits.
pub async fn describe_instance_credit_specifications(
    context: Context,
    input: DescribeInstanceCreditSpecificationsRequest,
) -> Result<DescribeInstanceCreditSpecificationsResult, ApiError> {
    let state = context.state();
    let wanted: Vec<InstanceId> = ids::parse_all(Noun::Instance, &input.instance_ids)?;
    let paging =
        Paging::with_ids(input.max_results, input.next_token.as_deref(), 5, ("instancesSet", wanted.len()))?;
    let filters = Filters::parse::<Credits<'_>>(&input.filters)?;
    ids::all_found(Noun::Instance, &wanted, |id| state.get::<Instance>(&context.world, id).is_some())?;
    let named = wanted.iter().filter_map(|id| state.get::<Instance>(&context.world, id));
    if let Some(instance) = named.into_iter().find(|instance| Credits::new(instance).is_none()) {
        return Err(ApiError::unsupported(format!(
            "The instance '{}' of type {} has no credit option for CPU usage.",
            instance.id, instance.instance_type
        )));
    }
    let credits = state
        .instances
        .in_world(&context.world)
        .filter(|instance| wanted.is_empty() || wanted.contains(&instance.id))
        .filter(|instance| {
            !wanted.is_empty() || View::new(&state, instance).state != InstanceState::Terminated
        })
        .filter_map(Credits::new)
        .filter(|credits| !wanted.is_empty() || credits.unlimited)
        .filter(|credits| filters.matches(credits));
    let page = paging.page(credits, |credits| credits.instance.id.as_str());
    Ok(DescribeInstanceCreditSpecificationsResult {
        instance_credit_specifications: page
            .items
            .iter()
            .map(|credits| InstanceCreditSpecification {
                instance_id: Some(credits.instance.id.to_string()),
                cpu_credits: Some(credits::word(credits.unlimited).to_owned()),
            })
            .collect(),
        next_token: page.next_token,
    })
}

/// ModifyInstanceCreditSpecification:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceCreditSpecification.html>
///
/// Each instance has its own answer: one that can't be changed spares the others.
pub async fn modify_instance_credit_specification(
    context: Context,
    input: ModifyInstanceCreditSpecificationRequest,
) -> Result<ModifyInstanceCreditSpecificationResult, ApiError> {
    if input.instance_credit_specifications.is_empty() {
        return Err(ApiError::missing("InstanceCreditSpecification"));
    }
    let mut wishes = Vec::new();
    for wish in &input.instance_credit_specifications {
        let id = wish.instance_id.clone().ok_or_else(|| ApiError::missing("InstanceId"))?;
        let word = wish.cpu_credits.as_deref().ok_or_else(|| ApiError::missing("CpuCredits"))?;
        wishes.push((id, credits::parse(word)?));
    }
    let outcomes = context
        .transact(|txn| {
            Ok(wishes
                .iter()
                .map(|(given, unlimited)| {
                    let changed = ids::parse::<InstanceId>(Noun::Instance, given).and_then(|id| {
                        credits::modify(txn, &context.world, &id, *unlimited).map_err(ApiError::from)
                    });
                    (given.clone(), changed)
                })
                .collect::<Vec<_>>())
        })
        .await?;
    let mut answer = ModifyInstanceCreditSpecificationResult::default();
    for (id, outcome) in outcomes {
        let instance_id = Some(id);
        match outcome {
            Ok(()) => answer
                .successful_instance_credit_specifications
                .push(SuccessfulInstanceCreditSpecificationItem { instance_id }),
            Err(error) => answer.unsuccessful_instance_credit_specifications.push(
                UnsuccessfulInstanceCreditSpecificationItem {
                    instance_id,
                    error: Some(UnsuccessfulInstanceCreditSpecificationItemError {
                        code: Some(error.code.to_string()),
                        message: Some(error.message.clone()),
                    }),
                },
            ),
        }
    }
    Ok(answer)
}

fn shown(family: &str, unlimited: bool) -> Option<InstanceFamilyCreditSpecification> {
    Some(InstanceFamilyCreditSpecification {
        instance_family: Some(family.to_owned()),
        cpu_credits: Some(credits::word(unlimited).to_owned()),
    })
}

/// GetDefaultCreditSpecification:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetDefaultCreditSpecification.html>
pub async fn get_default_credit_specification(
    context: Context,
    input: GetDefaultCreditSpecificationRequest,
) -> Result<GetDefaultCreditSpecificationResult, ApiError> {
    let family = credits::parse_family(input.instance_family.as_deref().unwrap_or_default())?;
    let unlimited = credits::default_of(&context.state(), &context.world, family);
    Ok(GetDefaultCreditSpecificationResult { instance_family_credit_specification: shown(family, unlimited) })
}

/// ModifyDefaultCreditSpecification:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyDefaultCreditSpecification.html>
///
/// Instances that are there stay as they are.
pub async fn modify_default_credit_specification(
    context: Context,
    input: ModifyDefaultCreditSpecificationRequest,
) -> Result<ModifyDefaultCreditSpecificationResult, ApiError> {
    let family = credits::parse_family(input.instance_family.as_deref().unwrap_or_default())?;
    let unlimited = credits::parse(input.cpu_credits.as_deref().unwrap_or_default())?;
    context
        .transact(|txn| {
            credits::set_default(txn, &context.world, family, unlimited);
            Ok(())
        })
        .await?;
    Ok(ModifyDefaultCreditSpecificationResult {
        instance_family_credit_specification: shown(family, unlimited),
    })
}
