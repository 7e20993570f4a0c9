use cumulet_aws_model::ec2::{
    AuthorizeSecurityGroupIngressRequest, CreateSecurityGroupRequest, DeleteSecurityGroupRequest,
    DescribeSecurityGroupRulesRequest, DescribeSecurityGroupsRequest, IpPermission, IpRange,
    RevokeSecurityGroupIngressRequest, SecurityGroup, Tag, TagSpecification, UserIdGroupPair,
};

use super::*;
use crate::context::Context;
use crate::testing::{context, filter};

async fn make(context: &Context, name: &str) -> String {
    let input = CreateSecurityGroupRequest {
        description: Some("words".into()),
        group_name: Some(name.into()),
        ..Default::default()
    };
    create_security_group(context.clone(), input).await.unwrap().group_id.unwrap()
}

async fn find(context: &Context, name: &str, value: &str) -> Vec<SecurityGroup> {
    let input = DescribeSecurityGroupsRequest { filters: vec![filter(name, value)], ..Default::default() };
    describe_security_groups(context.clone(), input).await.unwrap().security_groups
}

/// SSH from two networks and everything from a group.
fn permissions(group: &str) -> Vec<IpPermission> {
    let range =
        |cidr: &str| IpRange { cidr_ip: Some(cidr.into()), description: Some(format!("from {cidr}")) };
    vec![
        IpPermission {
            ip_protocol: Some("tcp".into()),
            from_port: Some(22),
            to_port: Some(22),
            ip_ranges: vec![range("10.0.0.0/8"), range("192.168.0.0/16")],
            ..Default::default()
        },
        IpPermission {
            ip_protocol: Some("-1".into()),
            user_id_group_pairs: vec![UserIdGroupPair { group_id: Some(group.into()), ..Default::default() }],
            ..Default::default()
        },
    ]
}

#[tokio::test]
async fn permissions_come_back_as_they_were_given() {
    let context = context().await;
    let (web, data) = (make(&context, "web").await, make(&context, "data").await);
    let given = permissions(&web);
    let input = AuthorizeSecurityGroupIngressRequest {
        group_id: Some(data.clone()),
        ip_permissions: given.clone(),
        tag_specifications: vec![TagSpecification {
            resource_type: Some("security-group-rule".into()),
            tags: vec![Tag { key: Some("team".into()), value: Some("a".into()) }],
        }],
        ..Default::default()
    };
    let rules = authorize_security_group_ingress(context.clone(), input).await.unwrap().security_group_rules;
    assert_eq!(rules.len(), 3);
    assert_eq!((rules[2].from_port, rules[2].ip_protocol.as_deref()), (Some(-1), Some("-1")));
    let found = find(&context, "group-name", "data").await.remove(0);
    assert_eq!(found.ip_permissions[0], given[0]);
    assert_eq!(found.ip_permissions[1].user_id_group_pairs[0].group_id, Some(web.clone()));
    assert_eq!(found.ip_permissions_egress[0].ip_ranges[0].cidr_ip.as_deref(), Some("0.0.0.0/0"));
    assert_eq!(
        found.security_group_arn,
        Some(format!("arn:aws:ec2:us-east-1:123456789012:security-group/{data}"))
    );
    for (name, value, count) in [
        ("ip-permission.cidr", "10.0.0.0/8", 1),
        ("ip-permission.from-port", "22", 1),
        ("ip-permission.group-name", "web", 1),
        ("egress.ip-permission.cidr", "10.0.0.0/8", 0),
    ] {
        assert_eq!(find(&context, name, value).await.len(), count, "{name}");
    }
    let input =
        DescribeSecurityGroupRulesRequest { filters: vec![filter("tag:team", "a")], ..Default::default() };
    assert_eq!(
        describe_security_group_rules(context.clone(), input).await.unwrap().security_group_rules.len(),
        3
    );
    let input = DeleteSecurityGroupRequest { group_id: Some(web), ..Default::default() };
    assert_eq!(delete_security_group(context, input).await.unwrap_err().code, "DependencyViolation");
}

#[tokio::test]
async fn flat_parameters_authorize_and_revoke() {
    let context = context().await;
    make(&context, "web").await;
    let open = || {
        let input = AuthorizeSecurityGroupIngressRequest {
            group_name: Some("web".into()),
            ip_protocol: Some("tcp".into()),
            from_port: Some(443),
            to_port: Some(443),
            cidr_ip: Some("0.0.0.0/0".into()),
            ..Default::default()
        };
        authorize_security_group_ingress(context.clone(), input)
    };
    open().await.unwrap();
    let error = open().await.unwrap_err();
    assert_eq!(error.code, "InvalidPermission.Duplicate");
    assert_eq!(
        error.message,
        "the specified rule \"peer: 0.0.0.0/0, TCP, from port: 443, to port: 443, ALLOW\" already exists"
    );
    let close = || {
        let input = RevokeSecurityGroupIngressRequest {
            group_name: Some("web".into()),
            ip_protocol: Some("tcp".into()),
            from_port: Some(443),
            to_port: Some(443),
            cidr_ip: Some("0.0.0.0/0".into()),
            ..Default::default()
        };
        revoke_security_group_ingress(context.clone(), input)
    };
    assert_eq!(close().await.unwrap().revoked_security_group_rules.len(), 1);
    // In the default VPC, what isn't there is answered and no error.
    let again = close().await.unwrap();
    assert_eq!((again.revoked_security_group_rules.len(), again.unknown_ip_permissions.len()), (0, 1));
    open().await.unwrap();
}

#[tokio::test]
async fn the_default_group_stays() {
    let context = context().await;
    let delete = |name: &str| {
        let input = DeleteSecurityGroupRequest { group_name: Some(name.into()), ..Default::default() };
        delete_security_group(context.clone(), input)
    };
    assert_eq!(delete("default").await.unwrap_err().code, "CannotDelete");
    let error = delete("nothing").await.unwrap_err();
    assert_eq!(error.code, "InvalidGroup.NotFound");
    assert!(
        error.message.starts_with("The security group 'nothing' does not exist in default VPC 'vpc-"),
        "{}",
        error.message
    );
}

#[tokio::test]
async fn rules_change_their_meaning_and_their_words() {
    use cumulet_aws_model::ec2::{
        ModifySecurityGroupRulesRequest, SecurityGroupRuleDescription, SecurityGroupRuleRequest,
        SecurityGroupRuleUpdate, UpdateSecurityGroupRuleDescriptionsIngressRequest,
    };
    let context = context().await;
    let (web, data) = (make(&context, "web").await, make(&context, "data").await);
    let input = AuthorizeSecurityGroupIngressRequest {
        group_id: Some(data.clone()),
        ip_permissions: permissions(&web),
        ..Default::default()
    };
    let rules = authorize_security_group_ingress(context.clone(), input).await.unwrap().security_group_rules;
    let change = |place: usize, cidr: &str| {
        let input = ModifySecurityGroupRulesRequest {
            group_id: Some(data.clone()),
            security_group_rules: vec![SecurityGroupRuleUpdate {
                security_group_rule_id: rules[place].security_group_rule_id.clone(),
                security_group_rule: Some(SecurityGroupRuleRequest {
                    ip_protocol: Some("tcp".into()),
                    from_port: Some(22),
                    to_port: Some(22),
                    cidr_ipv4: Some(cidr.into()),
                    ..Default::default()
                }),
            }],
            dry_run: None,
        };
        modify_security_group_rules(context.clone(), input)
    };
    assert_eq!(change(0, "192.168.0.0/16").await.unwrap_err().code, "InvalidPermission.Duplicate");
    change(0, "11.0.0.0/8").await.unwrap();
    assert_eq!(find(&context, "ip-permission.cidr", "11.0.0.0/8").await.len(), 1);
    assert_eq!(find(&context, "ip-permission.cidr", "10.0.0.0/8").await.len(), 0);
    let input = UpdateSecurityGroupRuleDescriptionsIngressRequest {
        group_id: Some(data.clone()),
        security_group_rule_descriptions: vec![SecurityGroupRuleDescription {
            security_group_rule_id: rules[1].security_group_rule_id.clone(),
            description: Some("other words".into()),
        }],
        ..Default::default()
    };
    update_security_group_rule_descriptions_ingress(context.clone(), input).await.unwrap();
    let found = find(&context, "group-id", &data).await.remove(0);
    assert_eq!(found.ip_permissions[0].ip_ranges[1].description.as_deref(), Some("other words"));
}
