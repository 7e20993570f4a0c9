//! CPU options and CPU credits, through the handlers.

use super::*;

async fn run(
    context: &Context,
    instance_type: &str,
    cpu_options: Option<CpuOptionsRequest>,
) -> Result<Launched, ApiError> {
    let request = RunInstancesRequest {
        image_id: Some(image(context)),
        instance_type: Some(instance_type.into()),
        cpu_options,
        ..Default::default()
    };
    Ok(run_instances(context.clone(), request).await?.instances.remove(0))
}

type Launched = cumulet_aws_model::ec2::Instance;

fn cpus(core_count: i32, threads_per_core: i32) -> Option<CpuOptionsRequest> {
    Some(CpuOptionsRequest {
        core_count: Some(core_count),
        threads_per_core: Some(threads_per_core),
        ..Default::default()
    })
}

#[tokio::test]
async fn cpu_options_are_the_types_or_chosen_ones() {
    let context = cloud().await;
    let shown = |instance: &Launched| {
        let options = instance.cpu_options.clone().unwrap();
        (options.core_count, options.threads_per_core)
    };
    let plain = run(&context, "t3.micro", None).await.unwrap();
    assert_eq!(shown(&plain), (Some(1), Some(2)));
    let chosen = run(&context, "m5.2xlarge", cpus(2, 1)).await.unwrap();
    assert_eq!(shown(&chosen), (Some(2), Some(1)));
    assert_eq!(code(run(&context, "m5.2xlarge", cpus(5, 1)).await), "InvalidParameterValue");
    assert_eq!(code(run(&context, "t2.micro", cpus(1, 1)).await), "InvalidParameterCombination");

    let id = chosen.instance_id.unwrap();
    observe(&context, &id, Phase::Running).await;
    let change = |core_count, threads_per_core| {
        let instance_id = Some(id.clone());
        let request = ModifyInstanceCpuOptionsRequest {
            instance_id,
            core_count,
            threads_per_core,
            ..Default::default()
        };
        modify_instance_cpu_options(context.clone(), request)
    };
    assert_eq!(code(change(Some(4), None).await), "IncorrectInstanceState");
    stop(&context, &id).await;
    assert_eq!(code(change(None, None).await), "MissingParameter");
    assert_eq!(code(change(Some(9), None).await), "InvalidParameterValue");
    let answer = change(Some(4), None).await.unwrap();
    assert_eq!((answer.core_count, answer.threads_per_core), (Some(4), Some(1)), "the other stays");
    // Another type has its own.
    let other = super::change(&id, "instanceType", "m5.large");
    modify_instance_attribute(context.clone(), other).await.unwrap();
    let instance = context.state().get::<Instance>(&context.world, &id).unwrap().clone();
    let options = cumulet_control::cpu_options::of(&instance);
    assert_eq!((options.core_count, options.threads_per_core), (1, 2));
}

#[tokio::test]
async fn each_instance_answers_for_its_credits() {
    let context = cloud().await;
    let wish = |id: &str| InstanceCreditSpecificationRequest {
        instance_id: Some(id.into()),
        cpu_credits: Some("standard".into()),
    };
    let burstable = launch(&context).await;
    let steady = run(&context, "c5.large", None).await.unwrap().instance_id.unwrap();
    observe(&context, &steady, Phase::Running).await;
    let pending = run(&context, "t3.micro", None).await.unwrap().instance_id.unwrap();
    let ids = [&burstable, &steady, &pending, "i-0123456789abcdef0", "i-what"];
    let request = ModifyInstanceCreditSpecificationRequest {
        instance_credit_specifications: ids.iter().map(|id| wish(id)).collect(),
        ..Default::default()
    };
    let answer = modify_instance_credit_specification(context.clone(), request.clone()).await.unwrap();
    let changed = &answer.successful_instance_credit_specifications;
    assert_eq!(
        changed.iter().map(|i| i.instance_id.clone().unwrap()).collect::<Vec<_>>(),
        std::slice::from_ref(&burstable)
    );
    let refused = &answer.unsuccessful_instance_credit_specifications;
    assert_eq!(
        refused.iter().map(|i| i.error.clone().unwrap().code.unwrap()).collect::<Vec<_>>(),
        [
            "InstanceCreditSpecification.NotSupported",
            "IncorrectInstanceState",
            "InvalidInstanceID.NotFound",
            "InvalidInstanceID.Malformed"
        ]
    );
    let wrong = InstanceCreditSpecificationRequest { cpu_credits: Some("free".into()), ..wish(&burstable) };
    let request = ModifyInstanceCreditSpecificationRequest {
        instance_credit_specifications: vec![wrong],
        ..Default::default()
    };
    let answer = modify_instance_credit_specification(context.clone(), request).await;
    assert_eq!(code(answer), "InvalidParameterValue");
    let instance = context.state().get::<Instance>(&context.world, &burstable).unwrap().clone();
    assert_eq!(instance.cpu_credits.as_deref(), Some("standard"));
}

#[tokio::test]
async fn the_account_says_what_new_instances_have() {
    let context = cloud().await;
    let get = |family: &str| {
        let request = GetDefaultCreditSpecificationRequest {
            instance_family: Some(family.into()),
            ..Default::default()
        };
        get_default_credit_specification(context.clone(), request)
    };
    let word = |specification: Option<InstanceFamilyCreditSpecification>| {
        specification.unwrap().cpu_credits.unwrap()
    };
    for (family, credits) in [("t2", "standard"), ("t3", "unlimited"), ("t4g", "unlimited")] {
        let answer = get(family).await.unwrap();
        assert_eq!(word(answer.instance_family_credit_specification), credits, "{family}");
    }
    assert_eq!(code(get("m5").await), "InvalidParameterValue");
    let before = launch(&context).await;
    let request = ModifyDefaultCreditSpecificationRequest {
        instance_family: Some("t3".into()),
        cpu_credits: Some("standard".into()),
        ..Default::default()
    };
    modify_default_credit_specification(context.clone(), request).await.unwrap();
    let after = launch(&context).await;
    let of =
        |id: &str| context.state().get::<Instance>(&context.world, id).unwrap().cpu_credits.clone().unwrap();
    assert_eq!((of(&before), of(&after)), ("unlimited".into(), "standard".into()));
    // A type without credits has none, and one that bursts those of its family.
    stop(&context, &after).await;
    for (name, credits) in [("c5.large", None), ("t2.micro", Some("standard"))] {
        modify_instance_attribute(context.clone(), super::change(&after, "instanceType", name))
            .await
            .unwrap();
        let instance = context.state().get::<Instance>(&context.world, &after).unwrap().clone();
        assert_eq!(instance.cpu_credits.as_deref(), credits, "{name}");
    }
}
