// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Structures DescribeSubnetsResult to DescribeVpcClassicLinkDnsSupportRequest.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use super::prelude::*;

#[derive(Clone, Default)]
pub struct DescribeSubnetsResult {
    pub next_token: Option<String>,
    pub subnets: Vec<Subnet>,
}
/// Descriptor of [`DescribeSubnetsResult`].
pub static DESCRIBE_SUBNETS_RESULT: StructDesc = StructDesc { name: "DescribeSubnetsResult", members: &[
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Subnets", query: "SubnetSet", xml: "subnetSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&SUBNET) }) },
] };
impl Structure for DescribeSubnetsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_SUBNETS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.next_token,
            1 => &self.subnets,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.next_token,
            1 => &mut self.subnets,
            _ => no_member(index),
        }
    }
}
structure!(DescribeSubnetsResult);

#[derive(Clone, Default)]
pub struct DescribeTagsRequest {
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeTagsRequest`].
pub static DESCRIBE_TAGS_REQUEST: StructDesc = StructDesc { name: "DescribeTagsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "maxResults", required: false, sensitive: false, kind: I32 },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeTagsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_TAGS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeTagsRequest);

#[derive(Clone, Default)]
pub struct DescribeTagsResult {
    pub next_token: Option<String>,
    pub tags: Vec<TagDescription>,
}
/// Descriptor of [`DescribeTagsResult`].
pub static DESCRIBE_TAGS_RESULT: StructDesc = StructDesc { name: "DescribeTagsResult", members: &[
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_DESCRIPTION) }) },
] };
impl Structure for DescribeTagsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_TAGS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.next_token,
            1 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.next_token,
            1 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(DescribeTagsResult);

#[derive(Clone, Default)]
pub struct DescribeTrafficMirrorFilterRulesRequest {
    pub traffic_mirror_filter_rule_ids: Vec<String>,
    pub traffic_mirror_filter_id: Option<String>,
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeTrafficMirrorFilterRulesRequest`].
pub static DESCRIBE_TRAFFIC_MIRROR_FILTER_RULES_REQUEST: StructDesc = StructDesc { name: "DescribeTrafficMirrorFilterRulesRequest", members: &[
    Member { name: "TrafficMirrorFilterRuleIds", query: "TrafficMirrorFilterRuleId", xml: "TrafficMirrorFilterRuleId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "TrafficMirrorFilterId", query: "TrafficMirrorFilterId", xml: "TrafficMirrorFilterId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeTrafficMirrorFilterRulesRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_TRAFFIC_MIRROR_FILTER_RULES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.traffic_mirror_filter_rule_ids,
            1 => &self.traffic_mirror_filter_id,
            2 => &self.dry_run,
            3 => &self.filters,
            4 => &self.max_results,
            5 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.traffic_mirror_filter_rule_ids,
            1 => &mut self.traffic_mirror_filter_id,
            2 => &mut self.dry_run,
            3 => &mut self.filters,
            4 => &mut self.max_results,
            5 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeTrafficMirrorFilterRulesRequest);

#[derive(Clone, Default)]
pub struct DescribeTrafficMirrorFilterRulesResult {
    pub traffic_mirror_filter_rules: Vec<TrafficMirrorFilterRule>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeTrafficMirrorFilterRulesResult`].
pub static DESCRIBE_TRAFFIC_MIRROR_FILTER_RULES_RESULT: StructDesc = StructDesc { name: "DescribeTrafficMirrorFilterRulesResult", members: &[
    Member { name: "TrafficMirrorFilterRules", query: "TrafficMirrorFilterRuleSet", xml: "trafficMirrorFilterRuleSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TRAFFIC_MIRROR_FILTER_RULE) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeTrafficMirrorFilterRulesResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_TRAFFIC_MIRROR_FILTER_RULES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.traffic_mirror_filter_rules,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.traffic_mirror_filter_rules,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeTrafficMirrorFilterRulesResult);

#[derive(Clone, Default)]
pub struct DescribeTrafficMirrorFiltersRequest {
    pub traffic_mirror_filter_ids: Vec<String>,
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeTrafficMirrorFiltersRequest`].
pub static DESCRIBE_TRAFFIC_MIRROR_FILTERS_REQUEST: StructDesc = StructDesc { name: "DescribeTrafficMirrorFiltersRequest", members: &[
    Member { name: "TrafficMirrorFilterIds", query: "TrafficMirrorFilterId", xml: "TrafficMirrorFilterId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeTrafficMirrorFiltersRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_TRAFFIC_MIRROR_FILTERS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.traffic_mirror_filter_ids,
            1 => &self.dry_run,
            2 => &self.filters,
            3 => &self.max_results,
            4 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.traffic_mirror_filter_ids,
            1 => &mut self.dry_run,
            2 => &mut self.filters,
            3 => &mut self.max_results,
            4 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeTrafficMirrorFiltersRequest);

#[derive(Clone, Default)]
pub struct DescribeTrafficMirrorFiltersResult {
    pub traffic_mirror_filters: Vec<TrafficMirrorFilter>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeTrafficMirrorFiltersResult`].
pub static DESCRIBE_TRAFFIC_MIRROR_FILTERS_RESULT: StructDesc = StructDesc { name: "DescribeTrafficMirrorFiltersResult", members: &[
    Member { name: "TrafficMirrorFilters", query: "TrafficMirrorFilterSet", xml: "trafficMirrorFilterSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TRAFFIC_MIRROR_FILTER) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeTrafficMirrorFiltersResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_TRAFFIC_MIRROR_FILTERS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.traffic_mirror_filters,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.traffic_mirror_filters,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeTrafficMirrorFiltersResult);

#[derive(Clone, Default)]
pub struct DescribeTrafficMirrorSessionsRequest {
    pub traffic_mirror_session_ids: Vec<String>,
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeTrafficMirrorSessionsRequest`].
pub static DESCRIBE_TRAFFIC_MIRROR_SESSIONS_REQUEST: StructDesc = StructDesc { name: "DescribeTrafficMirrorSessionsRequest", members: &[
    Member { name: "TrafficMirrorSessionIds", query: "TrafficMirrorSessionId", xml: "TrafficMirrorSessionId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeTrafficMirrorSessionsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_TRAFFIC_MIRROR_SESSIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.traffic_mirror_session_ids,
            1 => &self.dry_run,
            2 => &self.filters,
            3 => &self.max_results,
            4 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.traffic_mirror_session_ids,
            1 => &mut self.dry_run,
            2 => &mut self.filters,
            3 => &mut self.max_results,
            4 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeTrafficMirrorSessionsRequest);

#[derive(Clone, Default)]
pub struct DescribeTrafficMirrorSessionsResult {
    pub traffic_mirror_sessions: Vec<TrafficMirrorSession>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeTrafficMirrorSessionsResult`].
pub static DESCRIBE_TRAFFIC_MIRROR_SESSIONS_RESULT: StructDesc = StructDesc { name: "DescribeTrafficMirrorSessionsResult", members: &[
    Member { name: "TrafficMirrorSessions", query: "TrafficMirrorSessionSet", xml: "trafficMirrorSessionSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TRAFFIC_MIRROR_SESSION) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeTrafficMirrorSessionsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_TRAFFIC_MIRROR_SESSIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.traffic_mirror_sessions,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.traffic_mirror_sessions,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeTrafficMirrorSessionsResult);

#[derive(Clone, Default)]
pub struct DescribeTrafficMirrorTargetsRequest {
    pub traffic_mirror_target_ids: Vec<String>,
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeTrafficMirrorTargetsRequest`].
pub static DESCRIBE_TRAFFIC_MIRROR_TARGETS_REQUEST: StructDesc = StructDesc { name: "DescribeTrafficMirrorTargetsRequest", members: &[
    Member { name: "TrafficMirrorTargetIds", query: "TrafficMirrorTargetId", xml: "TrafficMirrorTargetId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeTrafficMirrorTargetsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_TRAFFIC_MIRROR_TARGETS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.traffic_mirror_target_ids,
            1 => &self.dry_run,
            2 => &self.filters,
            3 => &self.max_results,
            4 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.traffic_mirror_target_ids,
            1 => &mut self.dry_run,
            2 => &mut self.filters,
            3 => &mut self.max_results,
            4 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeTrafficMirrorTargetsRequest);

#[derive(Clone, Default)]
pub struct DescribeTrafficMirrorTargetsResult {
    pub traffic_mirror_targets: Vec<TrafficMirrorTarget>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeTrafficMirrorTargetsResult`].
pub static DESCRIBE_TRAFFIC_MIRROR_TARGETS_RESULT: StructDesc = StructDesc { name: "DescribeTrafficMirrorTargetsResult", members: &[
    Member { name: "TrafficMirrorTargets", query: "TrafficMirrorTargetSet", xml: "trafficMirrorTargetSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TRAFFIC_MIRROR_TARGET) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeTrafficMirrorTargetsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_TRAFFIC_MIRROR_TARGETS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.traffic_mirror_targets,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.traffic_mirror_targets,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeTrafficMirrorTargetsResult);

#[derive(Clone, Default)]
pub struct DescribeTransitGatewayAttachmentsRequest {
    pub transit_gateway_attachment_ids: Vec<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeTransitGatewayAttachmentsRequest`].
pub static DESCRIBE_TRANSIT_GATEWAY_ATTACHMENTS_REQUEST: StructDesc = StructDesc { name: "DescribeTransitGatewayAttachmentsRequest", members: &[
    Member { name: "TransitGatewayAttachmentIds", query: "TransitGatewayAttachmentIds", xml: "TransitGatewayAttachmentIds", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeTransitGatewayAttachmentsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_TRANSIT_GATEWAY_ATTACHMENTS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_attachment_ids,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_attachment_ids,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeTransitGatewayAttachmentsRequest);

#[derive(Clone, Default)]
pub struct DescribeTransitGatewayAttachmentsResult {
    pub transit_gateway_attachments: Vec<TransitGatewayAttachment>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeTransitGatewayAttachmentsResult`].
pub static DESCRIBE_TRANSIT_GATEWAY_ATTACHMENTS_RESULT: StructDesc = StructDesc { name: "DescribeTransitGatewayAttachmentsResult", members: &[
    Member { name: "TransitGatewayAttachments", query: "TransitGatewayAttachments", xml: "transitGatewayAttachments", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TRANSIT_GATEWAY_ATTACHMENT) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeTransitGatewayAttachmentsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_TRANSIT_GATEWAY_ATTACHMENTS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_attachments,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_attachments,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeTransitGatewayAttachmentsResult);

#[derive(Clone, Default)]
pub struct DescribeTransitGatewayConnectPeersRequest {
    pub transit_gateway_connect_peer_ids: Vec<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeTransitGatewayConnectPeersRequest`].
pub static DESCRIBE_TRANSIT_GATEWAY_CONNECT_PEERS_REQUEST: StructDesc = StructDesc { name: "DescribeTransitGatewayConnectPeersRequest", members: &[
    Member { name: "TransitGatewayConnectPeerIds", query: "TransitGatewayConnectPeerIds", xml: "TransitGatewayConnectPeerIds", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeTransitGatewayConnectPeersRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_TRANSIT_GATEWAY_CONNECT_PEERS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_connect_peer_ids,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_connect_peer_ids,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeTransitGatewayConnectPeersRequest);

#[derive(Clone, Default)]
pub struct DescribeTransitGatewayConnectPeersResult {
    pub transit_gateway_connect_peers: Vec<TransitGatewayConnectPeer>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeTransitGatewayConnectPeersResult`].
pub static DESCRIBE_TRANSIT_GATEWAY_CONNECT_PEERS_RESULT: StructDesc = StructDesc { name: "DescribeTransitGatewayConnectPeersResult", members: &[
    Member { name: "TransitGatewayConnectPeers", query: "TransitGatewayConnectPeerSet", xml: "transitGatewayConnectPeerSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TRANSIT_GATEWAY_CONNECT_PEER) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeTransitGatewayConnectPeersResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_TRANSIT_GATEWAY_CONNECT_PEERS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_connect_peers,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_connect_peers,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeTransitGatewayConnectPeersResult);

#[derive(Clone, Default)]
pub struct DescribeTransitGatewayConnectsRequest {
    pub transit_gateway_attachment_ids: Vec<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeTransitGatewayConnectsRequest`].
pub static DESCRIBE_TRANSIT_GATEWAY_CONNECTS_REQUEST: StructDesc = StructDesc { name: "DescribeTransitGatewayConnectsRequest", members: &[
    Member { name: "TransitGatewayAttachmentIds", query: "TransitGatewayAttachmentIds", xml: "TransitGatewayAttachmentIds", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeTransitGatewayConnectsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_TRANSIT_GATEWAY_CONNECTS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_attachment_ids,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_attachment_ids,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeTransitGatewayConnectsRequest);

#[derive(Clone, Default)]
pub struct DescribeTransitGatewayConnectsResult {
    pub transit_gateway_connects: Vec<TransitGatewayConnect>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeTransitGatewayConnectsResult`].
pub static DESCRIBE_TRANSIT_GATEWAY_CONNECTS_RESULT: StructDesc = StructDesc { name: "DescribeTransitGatewayConnectsResult", members: &[
    Member { name: "TransitGatewayConnects", query: "TransitGatewayConnectSet", xml: "transitGatewayConnectSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TRANSIT_GATEWAY_CONNECT) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeTransitGatewayConnectsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_TRANSIT_GATEWAY_CONNECTS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_connects,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_connects,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeTransitGatewayConnectsResult);

#[derive(Clone, Default)]
pub struct DescribeTransitGatewayMeteringPoliciesRequest {
    pub transit_gateway_metering_policy_ids: Vec<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeTransitGatewayMeteringPoliciesRequest`].
pub static DESCRIBE_TRANSIT_GATEWAY_METERING_POLICIES_REQUEST: StructDesc = StructDesc { name: "DescribeTransitGatewayMeteringPoliciesRequest", members: &[
    Member { name: "TransitGatewayMeteringPolicyIds", query: "TransitGatewayMeteringPolicyIds", xml: "TransitGatewayMeteringPolicyIds", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeTransitGatewayMeteringPoliciesRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_TRANSIT_GATEWAY_METERING_POLICIES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_metering_policy_ids,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_metering_policy_ids,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeTransitGatewayMeteringPoliciesRequest);

#[derive(Clone, Default)]
pub struct DescribeTransitGatewayMeteringPoliciesResult {
    pub transit_gateway_metering_policies: Vec<TransitGatewayMeteringPolicy>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeTransitGatewayMeteringPoliciesResult`].
pub static DESCRIBE_TRANSIT_GATEWAY_METERING_POLICIES_RESULT: StructDesc = StructDesc { name: "DescribeTransitGatewayMeteringPoliciesResult", members: &[
    Member { name: "TransitGatewayMeteringPolicies", query: "TransitGatewayMeteringPolicies", xml: "transitGatewayMeteringPolicies", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TRANSIT_GATEWAY_METERING_POLICY) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeTransitGatewayMeteringPoliciesResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_TRANSIT_GATEWAY_METERING_POLICIES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_metering_policies,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_metering_policies,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeTransitGatewayMeteringPoliciesResult);

#[derive(Clone, Default)]
pub struct DescribeTransitGatewayMulticastDomainsRequest {
    pub transit_gateway_multicast_domain_ids: Vec<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeTransitGatewayMulticastDomainsRequest`].
pub static DESCRIBE_TRANSIT_GATEWAY_MULTICAST_DOMAINS_REQUEST: StructDesc = StructDesc { name: "DescribeTransitGatewayMulticastDomainsRequest", members: &[
    Member { name: "TransitGatewayMulticastDomainIds", query: "TransitGatewayMulticastDomainIds", xml: "TransitGatewayMulticastDomainIds", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeTransitGatewayMulticastDomainsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_TRANSIT_GATEWAY_MULTICAST_DOMAINS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_multicast_domain_ids,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_multicast_domain_ids,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeTransitGatewayMulticastDomainsRequest);

#[derive(Clone, Default)]
pub struct DescribeTransitGatewayMulticastDomainsResult {
    pub transit_gateway_multicast_domains: Vec<TransitGatewayMulticastDomain>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeTransitGatewayMulticastDomainsResult`].
pub static DESCRIBE_TRANSIT_GATEWAY_MULTICAST_DOMAINS_RESULT: StructDesc = StructDesc { name: "DescribeTransitGatewayMulticastDomainsResult", members: &[
    Member { name: "TransitGatewayMulticastDomains", query: "TransitGatewayMulticastDomains", xml: "transitGatewayMulticastDomains", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TRANSIT_GATEWAY_MULTICAST_DOMAIN) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeTransitGatewayMulticastDomainsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_TRANSIT_GATEWAY_MULTICAST_DOMAINS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_multicast_domains,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_multicast_domains,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeTransitGatewayMulticastDomainsResult);

#[derive(Clone, Default)]
pub struct DescribeTransitGatewayPeeringAttachmentsRequest {
    pub transit_gateway_attachment_ids: Vec<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeTransitGatewayPeeringAttachmentsRequest`].
pub static DESCRIBE_TRANSIT_GATEWAY_PEERING_ATTACHMENTS_REQUEST: StructDesc = StructDesc { name: "DescribeTransitGatewayPeeringAttachmentsRequest", members: &[
    Member { name: "TransitGatewayAttachmentIds", query: "TransitGatewayAttachmentIds", xml: "TransitGatewayAttachmentIds", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeTransitGatewayPeeringAttachmentsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_TRANSIT_GATEWAY_PEERING_ATTACHMENTS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_attachment_ids,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_attachment_ids,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeTransitGatewayPeeringAttachmentsRequest);

#[derive(Clone, Default)]
pub struct DescribeTransitGatewayPeeringAttachmentsResult {
    pub transit_gateway_peering_attachments: Vec<TransitGatewayPeeringAttachment>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeTransitGatewayPeeringAttachmentsResult`].
pub static DESCRIBE_TRANSIT_GATEWAY_PEERING_ATTACHMENTS_RESULT: StructDesc = StructDesc { name: "DescribeTransitGatewayPeeringAttachmentsResult", members: &[
    Member { name: "TransitGatewayPeeringAttachments", query: "TransitGatewayPeeringAttachments", xml: "transitGatewayPeeringAttachments", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TRANSIT_GATEWAY_PEERING_ATTACHMENT) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeTransitGatewayPeeringAttachmentsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_TRANSIT_GATEWAY_PEERING_ATTACHMENTS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_peering_attachments,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_peering_attachments,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeTransitGatewayPeeringAttachmentsResult);

#[derive(Clone, Default)]
pub struct DescribeTransitGatewayPolicyTablesRequest {
    pub transit_gateway_policy_table_ids: Vec<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeTransitGatewayPolicyTablesRequest`].
pub static DESCRIBE_TRANSIT_GATEWAY_POLICY_TABLES_REQUEST: StructDesc = StructDesc { name: "DescribeTransitGatewayPolicyTablesRequest", members: &[
    Member { name: "TransitGatewayPolicyTableIds", query: "TransitGatewayPolicyTableIds", xml: "TransitGatewayPolicyTableIds", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeTransitGatewayPolicyTablesRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_TRANSIT_GATEWAY_POLICY_TABLES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_policy_table_ids,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_policy_table_ids,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeTransitGatewayPolicyTablesRequest);

#[derive(Clone, Default)]
pub struct DescribeTransitGatewayPolicyTablesResult {
    pub transit_gateway_policy_tables: Vec<TransitGatewayPolicyTable>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeTransitGatewayPolicyTablesResult`].
pub static DESCRIBE_TRANSIT_GATEWAY_POLICY_TABLES_RESULT: StructDesc = StructDesc { name: "DescribeTransitGatewayPolicyTablesResult", members: &[
    Member { name: "TransitGatewayPolicyTables", query: "TransitGatewayPolicyTables", xml: "transitGatewayPolicyTables", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TRANSIT_GATEWAY_POLICY_TABLE) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeTransitGatewayPolicyTablesResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_TRANSIT_GATEWAY_POLICY_TABLES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_policy_tables,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_policy_tables,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeTransitGatewayPolicyTablesResult);

#[derive(Clone, Default)]
pub struct DescribeTransitGatewayRouteTableAnnouncementsRequest {
    pub transit_gateway_route_table_announcement_ids: Vec<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeTransitGatewayRouteTableAnnouncementsRequest`].
pub static DESCRIBE_TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENTS_REQUEST: StructDesc = StructDesc { name: "DescribeTransitGatewayRouteTableAnnouncementsRequest", members: &[
    Member { name: "TransitGatewayRouteTableAnnouncementIds", query: "TransitGatewayRouteTableAnnouncementIds", xml: "TransitGatewayRouteTableAnnouncementIds", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeTransitGatewayRouteTableAnnouncementsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENTS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_route_table_announcement_ids,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_route_table_announcement_ids,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeTransitGatewayRouteTableAnnouncementsRequest);

#[derive(Clone, Default)]
pub struct DescribeTransitGatewayRouteTableAnnouncementsResult {
    pub transit_gateway_route_table_announcements: Vec<TransitGatewayRouteTableAnnouncement>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeTransitGatewayRouteTableAnnouncementsResult`].
pub static DESCRIBE_TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENTS_RESULT: StructDesc = StructDesc { name: "DescribeTransitGatewayRouteTableAnnouncementsResult", members: &[
    Member { name: "TransitGatewayRouteTableAnnouncements", query: "TransitGatewayRouteTableAnnouncements", xml: "transitGatewayRouteTableAnnouncements", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENT) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeTransitGatewayRouteTableAnnouncementsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENTS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_route_table_announcements,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_route_table_announcements,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeTransitGatewayRouteTableAnnouncementsResult);

#[derive(Clone, Default)]
pub struct DescribeTransitGatewayRouteTablesRequest {
    pub transit_gateway_route_table_ids: Vec<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeTransitGatewayRouteTablesRequest`].
pub static DESCRIBE_TRANSIT_GATEWAY_ROUTE_TABLES_REQUEST: StructDesc = StructDesc { name: "DescribeTransitGatewayRouteTablesRequest", members: &[
    Member { name: "TransitGatewayRouteTableIds", query: "TransitGatewayRouteTableIds", xml: "TransitGatewayRouteTableIds", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeTransitGatewayRouteTablesRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_TRANSIT_GATEWAY_ROUTE_TABLES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_route_table_ids,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_route_table_ids,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeTransitGatewayRouteTablesRequest);

#[derive(Clone, Default)]
pub struct DescribeTransitGatewayRouteTablesResult {
    pub transit_gateway_route_tables: Vec<TransitGatewayRouteTable>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeTransitGatewayRouteTablesResult`].
pub static DESCRIBE_TRANSIT_GATEWAY_ROUTE_TABLES_RESULT: StructDesc = StructDesc { name: "DescribeTransitGatewayRouteTablesResult", members: &[
    Member { name: "TransitGatewayRouteTables", query: "TransitGatewayRouteTables", xml: "transitGatewayRouteTables", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TRANSIT_GATEWAY_ROUTE_TABLE) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeTransitGatewayRouteTablesResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_TRANSIT_GATEWAY_ROUTE_TABLES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_route_tables,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_route_tables,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeTransitGatewayRouteTablesResult);

#[derive(Clone, Default)]
pub struct DescribeTransitGatewayVpcAttachmentsRequest {
    pub transit_gateway_attachment_ids: Vec<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeTransitGatewayVpcAttachmentsRequest`].
pub static DESCRIBE_TRANSIT_GATEWAY_VPC_ATTACHMENTS_REQUEST: StructDesc = StructDesc { name: "DescribeTransitGatewayVpcAttachmentsRequest", members: &[
    Member { name: "TransitGatewayAttachmentIds", query: "TransitGatewayAttachmentIds", xml: "TransitGatewayAttachmentIds", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeTransitGatewayVpcAttachmentsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_TRANSIT_GATEWAY_VPC_ATTACHMENTS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_attachment_ids,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_attachment_ids,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeTransitGatewayVpcAttachmentsRequest);

#[derive(Clone, Default)]
pub struct DescribeTransitGatewayVpcAttachmentsResult {
    pub transit_gateway_vpc_attachments: Vec<TransitGatewayVpcAttachment>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeTransitGatewayVpcAttachmentsResult`].
pub static DESCRIBE_TRANSIT_GATEWAY_VPC_ATTACHMENTS_RESULT: StructDesc = StructDesc { name: "DescribeTransitGatewayVpcAttachmentsResult", members: &[
    Member { name: "TransitGatewayVpcAttachments", query: "TransitGatewayVpcAttachments", xml: "transitGatewayVpcAttachments", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TRANSIT_GATEWAY_VPC_ATTACHMENT) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeTransitGatewayVpcAttachmentsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_TRANSIT_GATEWAY_VPC_ATTACHMENTS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_vpc_attachments,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_vpc_attachments,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeTransitGatewayVpcAttachmentsResult);

#[derive(Clone, Default)]
pub struct DescribeTransitGatewaysRequest {
    pub transit_gateway_ids: Vec<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeTransitGatewaysRequest`].
pub static DESCRIBE_TRANSIT_GATEWAYS_REQUEST: StructDesc = StructDesc { name: "DescribeTransitGatewaysRequest", members: &[
    Member { name: "TransitGatewayIds", query: "TransitGatewayIds", xml: "TransitGatewayIds", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeTransitGatewaysRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_TRANSIT_GATEWAYS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_ids,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_ids,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeTransitGatewaysRequest);

#[derive(Clone, Default)]
pub struct DescribeTransitGatewaysResult {
    pub transit_gateways: Vec<TransitGateway>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeTransitGatewaysResult`].
pub static DESCRIBE_TRANSIT_GATEWAYS_RESULT: StructDesc = StructDesc { name: "DescribeTransitGatewaysResult", members: &[
    Member { name: "TransitGateways", query: "TransitGatewaySet", xml: "transitGatewaySet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TRANSIT_GATEWAY) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeTransitGatewaysResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_TRANSIT_GATEWAYS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateways,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateways,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeTransitGatewaysResult);

#[derive(Clone, Default)]
pub struct DescribeTrunkInterfaceAssociationsRequest {
    pub association_ids: Vec<String>,
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
/// Descriptor of [`DescribeTrunkInterfaceAssociationsRequest`].
pub static DESCRIBE_TRUNK_INTERFACE_ASSOCIATIONS_REQUEST: StructDesc = StructDesc { name: "DescribeTrunkInterfaceAssociationsRequest", members: &[
    Member { name: "AssociationIds", query: "AssociationId", xml: "AssociationId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 255 } },
] };
impl Structure for DescribeTrunkInterfaceAssociationsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_TRUNK_INTERFACE_ASSOCIATIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.association_ids,
            1 => &self.dry_run,
            2 => &self.filters,
            3 => &self.next_token,
            4 => &self.max_results,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.association_ids,
            1 => &mut self.dry_run,
            2 => &mut self.filters,
            3 => &mut self.next_token,
            4 => &mut self.max_results,
            _ => no_member(index),
        }
    }
}
structure!(DescribeTrunkInterfaceAssociationsRequest);

#[derive(Clone, Default)]
pub struct DescribeTrunkInterfaceAssociationsResult {
    pub interface_associations: Vec<TrunkInterfaceAssociation>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeTrunkInterfaceAssociationsResult`].
pub static DESCRIBE_TRUNK_INTERFACE_ASSOCIATIONS_RESULT: StructDesc = StructDesc { name: "DescribeTrunkInterfaceAssociationsResult", members: &[
    Member { name: "InterfaceAssociations", query: "InterfaceAssociationSet", xml: "interfaceAssociationSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TRUNK_INTERFACE_ASSOCIATION) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeTrunkInterfaceAssociationsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_TRUNK_INTERFACE_ASSOCIATIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.interface_associations,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.interface_associations,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeTrunkInterfaceAssociationsResult);

#[derive(Clone, Default)]
pub struct DescribeVerifiedAccessEndpointsRequest {
    pub verified_access_endpoint_ids: Vec<String>,
    pub verified_access_instance_id: Option<String>,
    pub verified_access_group_id: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub filters: Vec<Filter>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeVerifiedAccessEndpointsRequest`].
pub static DESCRIBE_VERIFIED_ACCESS_ENDPOINTS_REQUEST: StructDesc = StructDesc { name: "DescribeVerifiedAccessEndpointsRequest", members: &[
    Member { name: "VerifiedAccessEndpointIds", query: "VerifiedAccessEndpointId", xml: "VerifiedAccessEndpointId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "VerifiedAccessInstanceId", query: "VerifiedAccessInstanceId", xml: "VerifiedAccessInstanceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VerifiedAccessGroupId", query: "VerifiedAccessGroupId", xml: "VerifiedAccessGroupId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeVerifiedAccessEndpointsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VERIFIED_ACCESS_ENDPOINTS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.verified_access_endpoint_ids,
            1 => &self.verified_access_instance_id,
            2 => &self.verified_access_group_id,
            3 => &self.max_results,
            4 => &self.next_token,
            5 => &self.filters,
            6 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.verified_access_endpoint_ids,
            1 => &mut self.verified_access_instance_id,
            2 => &mut self.verified_access_group_id,
            3 => &mut self.max_results,
            4 => &mut self.next_token,
            5 => &mut self.filters,
            6 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVerifiedAccessEndpointsRequest);

#[derive(Clone, Default)]
pub struct DescribeVerifiedAccessEndpointsResult {
    pub verified_access_endpoints: Vec<VerifiedAccessEndpoint>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeVerifiedAccessEndpointsResult`].
pub static DESCRIBE_VERIFIED_ACCESS_ENDPOINTS_RESULT: StructDesc = StructDesc { name: "DescribeVerifiedAccessEndpointsResult", members: &[
    Member { name: "VerifiedAccessEndpoints", query: "VerifiedAccessEndpointSet", xml: "verifiedAccessEndpointSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&VERIFIED_ACCESS_ENDPOINT) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeVerifiedAccessEndpointsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VERIFIED_ACCESS_ENDPOINTS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.verified_access_endpoints,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.verified_access_endpoints,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVerifiedAccessEndpointsResult);

#[derive(Clone, Default)]
pub struct DescribeVerifiedAccessGroupsRequest {
    pub verified_access_group_ids: Vec<String>,
    pub verified_access_instance_id: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub filters: Vec<Filter>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeVerifiedAccessGroupsRequest`].
pub static DESCRIBE_VERIFIED_ACCESS_GROUPS_REQUEST: StructDesc = StructDesc { name: "DescribeVerifiedAccessGroupsRequest", members: &[
    Member { name: "VerifiedAccessGroupIds", query: "VerifiedAccessGroupId", xml: "VerifiedAccessGroupId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "VerifiedAccessInstanceId", query: "VerifiedAccessInstanceId", xml: "VerifiedAccessInstanceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeVerifiedAccessGroupsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VERIFIED_ACCESS_GROUPS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.verified_access_group_ids,
            1 => &self.verified_access_instance_id,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.filters,
            5 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.verified_access_group_ids,
            1 => &mut self.verified_access_instance_id,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.filters,
            5 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVerifiedAccessGroupsRequest);

#[derive(Clone, Default)]
pub struct DescribeVerifiedAccessGroupsResult {
    pub verified_access_groups: Vec<VerifiedAccessGroup>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeVerifiedAccessGroupsResult`].
pub static DESCRIBE_VERIFIED_ACCESS_GROUPS_RESULT: StructDesc = StructDesc { name: "DescribeVerifiedAccessGroupsResult", members: &[
    Member { name: "VerifiedAccessGroups", query: "VerifiedAccessGroupSet", xml: "verifiedAccessGroupSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&VERIFIED_ACCESS_GROUP) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeVerifiedAccessGroupsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VERIFIED_ACCESS_GROUPS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.verified_access_groups,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.verified_access_groups,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVerifiedAccessGroupsResult);

#[derive(Clone, Default)]
pub struct DescribeVerifiedAccessInstanceLoggingConfigurationsRequest {
    pub verified_access_instance_ids: Vec<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub filters: Vec<Filter>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeVerifiedAccessInstanceLoggingConfigurationsRequest`].
pub static DESCRIBE_VERIFIED_ACCESS_INSTANCE_LOGGING_CONFIGURATIONS_REQUEST: StructDesc = StructDesc { name: "DescribeVerifiedAccessInstanceLoggingConfigurationsRequest", members: &[
    Member { name: "VerifiedAccessInstanceIds", query: "VerifiedAccessInstanceId", xml: "VerifiedAccessInstanceId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 10 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeVerifiedAccessInstanceLoggingConfigurationsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VERIFIED_ACCESS_INSTANCE_LOGGING_CONFIGURATIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.verified_access_instance_ids,
            1 => &self.max_results,
            2 => &self.next_token,
            3 => &self.filters,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.verified_access_instance_ids,
            1 => &mut self.max_results,
            2 => &mut self.next_token,
            3 => &mut self.filters,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVerifiedAccessInstanceLoggingConfigurationsRequest);

#[derive(Clone, Default)]
pub struct DescribeVerifiedAccessInstanceLoggingConfigurationsResult {
    pub logging_configurations: Vec<VerifiedAccessInstanceLoggingConfiguration>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeVerifiedAccessInstanceLoggingConfigurationsResult`].
pub static DESCRIBE_VERIFIED_ACCESS_INSTANCE_LOGGING_CONFIGURATIONS_RESULT: StructDesc = StructDesc { name: "DescribeVerifiedAccessInstanceLoggingConfigurationsResult", members: &[
    Member { name: "LoggingConfigurations", query: "LoggingConfigurationSet", xml: "loggingConfigurationSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&VERIFIED_ACCESS_INSTANCE_LOGGING_CONFIGURATION) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeVerifiedAccessInstanceLoggingConfigurationsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VERIFIED_ACCESS_INSTANCE_LOGGING_CONFIGURATIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.logging_configurations,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.logging_configurations,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVerifiedAccessInstanceLoggingConfigurationsResult);

#[derive(Clone, Default)]
pub struct DescribeVerifiedAccessInstancesRequest {
    pub verified_access_instance_ids: Vec<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub filters: Vec<Filter>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeVerifiedAccessInstancesRequest`].
pub static DESCRIBE_VERIFIED_ACCESS_INSTANCES_REQUEST: StructDesc = StructDesc { name: "DescribeVerifiedAccessInstancesRequest", members: &[
    Member { name: "VerifiedAccessInstanceIds", query: "VerifiedAccessInstanceId", xml: "VerifiedAccessInstanceId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 200 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeVerifiedAccessInstancesRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VERIFIED_ACCESS_INSTANCES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.verified_access_instance_ids,
            1 => &self.max_results,
            2 => &self.next_token,
            3 => &self.filters,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.verified_access_instance_ids,
            1 => &mut self.max_results,
            2 => &mut self.next_token,
            3 => &mut self.filters,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVerifiedAccessInstancesRequest);

#[derive(Clone, Default)]
pub struct DescribeVerifiedAccessInstancesResult {
    pub verified_access_instances: Vec<VerifiedAccessInstance>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeVerifiedAccessInstancesResult`].
pub static DESCRIBE_VERIFIED_ACCESS_INSTANCES_RESULT: StructDesc = StructDesc { name: "DescribeVerifiedAccessInstancesResult", members: &[
    Member { name: "VerifiedAccessInstances", query: "VerifiedAccessInstanceSet", xml: "verifiedAccessInstanceSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&VERIFIED_ACCESS_INSTANCE) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeVerifiedAccessInstancesResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VERIFIED_ACCESS_INSTANCES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.verified_access_instances,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.verified_access_instances,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVerifiedAccessInstancesResult);

#[derive(Clone, Default)]
pub struct DescribeVerifiedAccessTrustProvidersRequest {
    pub verified_access_trust_provider_ids: Vec<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub filters: Vec<Filter>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeVerifiedAccessTrustProvidersRequest`].
pub static DESCRIBE_VERIFIED_ACCESS_TRUST_PROVIDERS_REQUEST: StructDesc = StructDesc { name: "DescribeVerifiedAccessTrustProvidersRequest", members: &[
    Member { name: "VerifiedAccessTrustProviderIds", query: "VerifiedAccessTrustProviderId", xml: "VerifiedAccessTrustProviderId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 200 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeVerifiedAccessTrustProvidersRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VERIFIED_ACCESS_TRUST_PROVIDERS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.verified_access_trust_provider_ids,
            1 => &self.max_results,
            2 => &self.next_token,
            3 => &self.filters,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.verified_access_trust_provider_ids,
            1 => &mut self.max_results,
            2 => &mut self.next_token,
            3 => &mut self.filters,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVerifiedAccessTrustProvidersRequest);

#[derive(Clone, Default)]
pub struct DescribeVerifiedAccessTrustProvidersResult {
    pub verified_access_trust_providers: Vec<VerifiedAccessTrustProvider>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeVerifiedAccessTrustProvidersResult`].
pub static DESCRIBE_VERIFIED_ACCESS_TRUST_PROVIDERS_RESULT: StructDesc = StructDesc { name: "DescribeVerifiedAccessTrustProvidersResult", members: &[
    Member { name: "VerifiedAccessTrustProviders", query: "VerifiedAccessTrustProviderSet", xml: "verifiedAccessTrustProviderSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&VERIFIED_ACCESS_TRUST_PROVIDER) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeVerifiedAccessTrustProvidersResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VERIFIED_ACCESS_TRUST_PROVIDERS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.verified_access_trust_providers,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.verified_access_trust_providers,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVerifiedAccessTrustProvidersResult);

#[derive(Clone, Default)]
pub struct DescribeVolumeAttributeRequest {
    pub attribute: Option<String>,
    pub volume_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeVolumeAttributeRequest`].
pub static DESCRIBE_VOLUME_ATTRIBUTE_REQUEST: StructDesc = StructDesc { name: "DescribeVolumeAttributeRequest", members: &[
    Member { name: "Attribute", query: "Attribute", xml: "Attribute", required: true, sensitive: false, kind: Kind::Enum(&enums::volume_attribute_name::DESC) },
    Member { name: "VolumeId", query: "VolumeId", xml: "VolumeId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeVolumeAttributeRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VOLUME_ATTRIBUTE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.attribute,
            1 => &self.volume_id,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.attribute,
            1 => &mut self.volume_id,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVolumeAttributeRequest);

#[derive(Clone, Default)]
pub struct DescribeVolumeAttributeResult {
    pub auto_enable_io: Option<AttributeBooleanValue>,
    pub product_codes: Vec<ProductCode>,
    pub volume_id: Option<String>,
}
/// Descriptor of [`DescribeVolumeAttributeResult`].
pub static DESCRIBE_VOLUME_ATTRIBUTE_RESULT: StructDesc = StructDesc { name: "DescribeVolumeAttributeResult", members: &[
    Member { name: "AutoEnableIO", query: "AutoEnableIO", xml: "autoEnableIO", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_BOOLEAN_VALUE) },
    Member { name: "ProductCodes", query: "ProductCodes", xml: "productCodes", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&PRODUCT_CODE) }) },
    Member { name: "VolumeId", query: "VolumeId", xml: "volumeId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeVolumeAttributeResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VOLUME_ATTRIBUTE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.auto_enable_io,
            1 => &self.product_codes,
            2 => &self.volume_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.auto_enable_io,
            1 => &mut self.product_codes,
            2 => &mut self.volume_id,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVolumeAttributeResult);

#[derive(Clone, Default)]
pub struct DescribeVolumeStatusRequest {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub volume_ids: Vec<String>,
    pub include_managed_resources: Option<bool>,
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
}
/// Descriptor of [`DescribeVolumeStatusRequest`].
pub static DESCRIBE_VOLUME_STATUS_REQUEST: StructDesc = StructDesc { name: "DescribeVolumeStatusRequest", members: &[
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: I32 },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VolumeIds", query: "VolumeId", xml: "VolumeId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "VolumeId", kind: Kind::Str }) },
    Member { name: "IncludeManagedResources", query: "IncludeManagedResources", xml: "IncludeManagedResources", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
] };
impl Structure for DescribeVolumeStatusRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VOLUME_STATUS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.max_results,
            1 => &self.next_token,
            2 => &self.volume_ids,
            3 => &self.include_managed_resources,
            4 => &self.dry_run,
            5 => &self.filters,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.max_results,
            1 => &mut self.next_token,
            2 => &mut self.volume_ids,
            3 => &mut self.include_managed_resources,
            4 => &mut self.dry_run,
            5 => &mut self.filters,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVolumeStatusRequest);

#[derive(Clone, Default)]
pub struct DescribeVolumeStatusResult {
    pub next_token: Option<String>,
    pub volume_statuses: Vec<VolumeStatusItem>,
}
/// Descriptor of [`DescribeVolumeStatusResult`].
pub static DESCRIBE_VOLUME_STATUS_RESULT: StructDesc = StructDesc { name: "DescribeVolumeStatusResult", members: &[
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VolumeStatuses", query: "VolumeStatusSet", xml: "volumeStatusSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&VOLUME_STATUS_ITEM) }) },
] };
impl Structure for DescribeVolumeStatusResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VOLUME_STATUS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.next_token,
            1 => &self.volume_statuses,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.next_token,
            1 => &mut self.volume_statuses,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVolumeStatusResult);

#[derive(Clone, Default)]
pub struct DescribeVolumesModificationsRequest {
    pub dry_run: Option<bool>,
    pub volume_ids: Vec<String>,
    pub filters: Vec<Filter>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
/// Descriptor of [`DescribeVolumesModificationsRequest`].
pub static DESCRIBE_VOLUMES_MODIFICATIONS_REQUEST: StructDesc = StructDesc { name: "DescribeVolumesModificationsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "VolumeIds", query: "VolumeId", xml: "VolumeId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "VolumeId", kind: Kind::Str }) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: I32 },
] };
impl Structure for DescribeVolumesModificationsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VOLUMES_MODIFICATIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.volume_ids,
            2 => &self.filters,
            3 => &self.next_token,
            4 => &self.max_results,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.volume_ids,
            2 => &mut self.filters,
            3 => &mut self.next_token,
            4 => &mut self.max_results,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVolumesModificationsRequest);

#[derive(Clone, Default)]
pub struct DescribeVolumesModificationsResult {
    pub next_token: Option<String>,
    pub volumes_modifications: Vec<VolumeModification>,
}
/// Descriptor of [`DescribeVolumesModificationsResult`].
pub static DESCRIBE_VOLUMES_MODIFICATIONS_RESULT: StructDesc = StructDesc { name: "DescribeVolumesModificationsResult", members: &[
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VolumesModifications", query: "VolumeModificationSet", xml: "volumeModificationSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&VOLUME_MODIFICATION) }) },
] };
impl Structure for DescribeVolumesModificationsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VOLUMES_MODIFICATIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.next_token,
            1 => &self.volumes_modifications,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.next_token,
            1 => &mut self.volumes_modifications,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVolumesModificationsResult);

#[derive(Clone, Default)]
pub struct DescribeVolumesRequest {
    pub volume_ids: Vec<String>,
    pub include_managed_resources: Option<bool>,
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
/// Descriptor of [`DescribeVolumesRequest`].
pub static DESCRIBE_VOLUMES_REQUEST: StructDesc = StructDesc { name: "DescribeVolumesRequest", members: &[
    Member { name: "VolumeIds", query: "VolumeId", xml: "VolumeId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "VolumeId", kind: Kind::Str }) },
    Member { name: "IncludeManagedResources", query: "IncludeManagedResources", xml: "IncludeManagedResources", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "maxResults", required: false, sensitive: false, kind: I32 },
] };
impl Structure for DescribeVolumesRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VOLUMES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.volume_ids,
            1 => &self.include_managed_resources,
            2 => &self.dry_run,
            3 => &self.filters,
            4 => &self.next_token,
            5 => &self.max_results,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.volume_ids,
            1 => &mut self.include_managed_resources,
            2 => &mut self.dry_run,
            3 => &mut self.filters,
            4 => &mut self.next_token,
            5 => &mut self.max_results,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVolumesRequest);

#[derive(Clone, Default)]
pub struct DescribeVolumesResult {
    pub next_token: Option<String>,
    pub volumes: Vec<Volume>,
}
/// Descriptor of [`DescribeVolumesResult`].
pub static DESCRIBE_VOLUMES_RESULT: StructDesc = StructDesc { name: "DescribeVolumesResult", members: &[
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Volumes", query: "VolumeSet", xml: "volumeSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&VOLUME) }) },
] };
impl Structure for DescribeVolumesResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VOLUMES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.next_token,
            1 => &self.volumes,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.next_token,
            1 => &mut self.volumes,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVolumesResult);

#[derive(Clone, Default)]
pub struct DescribeVpcAttributeRequest {
    pub attribute: Option<String>,
    pub vpc_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeVpcAttributeRequest`].
pub static DESCRIBE_VPC_ATTRIBUTE_REQUEST: StructDesc = StructDesc { name: "DescribeVpcAttributeRequest", members: &[
    Member { name: "Attribute", query: "Attribute", xml: "Attribute", required: true, sensitive: false, kind: Kind::Enum(&enums::vpc_attribute_name::DESC) },
    Member { name: "VpcId", query: "VpcId", xml: "VpcId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeVpcAttributeRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VPC_ATTRIBUTE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.attribute,
            1 => &self.vpc_id,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.attribute,
            1 => &mut self.vpc_id,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVpcAttributeRequest);

#[derive(Clone, Default)]
pub struct DescribeVpcAttributeResult {
    pub enable_dns_hostnames: Option<AttributeBooleanValue>,
    pub enable_dns_support: Option<AttributeBooleanValue>,
    pub enable_network_address_usage_metrics: Option<AttributeBooleanValue>,
    pub vpc_id: Option<String>,
}
/// Descriptor of [`DescribeVpcAttributeResult`].
pub static DESCRIBE_VPC_ATTRIBUTE_RESULT: StructDesc = StructDesc { name: "DescribeVpcAttributeResult", members: &[
    Member { name: "EnableDnsHostnames", query: "EnableDnsHostnames", xml: "enableDnsHostnames", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_BOOLEAN_VALUE) },
    Member { name: "EnableDnsSupport", query: "EnableDnsSupport", xml: "enableDnsSupport", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_BOOLEAN_VALUE) },
    Member { name: "EnableNetworkAddressUsageMetrics", query: "EnableNetworkAddressUsageMetrics", xml: "enableNetworkAddressUsageMetrics", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_BOOLEAN_VALUE) },
    Member { name: "VpcId", query: "VpcId", xml: "vpcId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeVpcAttributeResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VPC_ATTRIBUTE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.enable_dns_hostnames,
            1 => &self.enable_dns_support,
            2 => &self.enable_network_address_usage_metrics,
            3 => &self.vpc_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.enable_dns_hostnames,
            1 => &mut self.enable_dns_support,
            2 => &mut self.enable_network_address_usage_metrics,
            3 => &mut self.vpc_id,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVpcAttributeResult);

#[derive(Clone, Default)]
pub struct DescribeVpcBlockPublicAccessExclusionsRequest {
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub exclusion_ids: Vec<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
/// Descriptor of [`DescribeVpcBlockPublicAccessExclusionsRequest`].
pub static DESCRIBE_VPC_BLOCK_PUBLIC_ACCESS_EXCLUSIONS_REQUEST: StructDesc = StructDesc { name: "DescribeVpcBlockPublicAccessExclusionsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "ExclusionIds", query: "ExclusionId", xml: "ExclusionId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
] };
impl Structure for DescribeVpcBlockPublicAccessExclusionsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VPC_BLOCK_PUBLIC_ACCESS_EXCLUSIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.filters,
            2 => &self.exclusion_ids,
            3 => &self.next_token,
            4 => &self.max_results,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.filters,
            2 => &mut self.exclusion_ids,
            3 => &mut self.next_token,
            4 => &mut self.max_results,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVpcBlockPublicAccessExclusionsRequest);

#[derive(Clone, Default)]
pub struct DescribeVpcBlockPublicAccessExclusionsResult {
    pub vpc_block_public_access_exclusions: Vec<VpcBlockPublicAccessExclusion>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeVpcBlockPublicAccessExclusionsResult`].
pub static DESCRIBE_VPC_BLOCK_PUBLIC_ACCESS_EXCLUSIONS_RESULT: StructDesc = StructDesc { name: "DescribeVpcBlockPublicAccessExclusionsResult", members: &[
    Member { name: "VpcBlockPublicAccessExclusions", query: "VpcBlockPublicAccessExclusionSet", xml: "vpcBlockPublicAccessExclusionSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeVpcBlockPublicAccessExclusionsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VPC_BLOCK_PUBLIC_ACCESS_EXCLUSIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpc_block_public_access_exclusions,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpc_block_public_access_exclusions,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVpcBlockPublicAccessExclusionsResult);

#[derive(Clone, Default)]
pub struct DescribeVpcBlockPublicAccessOptionsRequest {
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeVpcBlockPublicAccessOptionsRequest`].
pub static DESCRIBE_VPC_BLOCK_PUBLIC_ACCESS_OPTIONS_REQUEST: StructDesc = StructDesc { name: "DescribeVpcBlockPublicAccessOptionsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeVpcBlockPublicAccessOptionsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VPC_BLOCK_PUBLIC_ACCESS_OPTIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVpcBlockPublicAccessOptionsRequest);

#[derive(Clone, Default)]
pub struct DescribeVpcBlockPublicAccessOptionsResult {
    pub vpc_block_public_access_options: Option<VpcBlockPublicAccessOptions>,
}
/// Descriptor of [`DescribeVpcBlockPublicAccessOptionsResult`].
pub static DESCRIBE_VPC_BLOCK_PUBLIC_ACCESS_OPTIONS_RESULT: StructDesc = StructDesc { name: "DescribeVpcBlockPublicAccessOptionsResult", members: &[
    Member { name: "VpcBlockPublicAccessOptions", query: "VpcBlockPublicAccessOptions", xml: "vpcBlockPublicAccessOptions", required: false, sensitive: false, kind: Kind::Struct(&VPC_BLOCK_PUBLIC_ACCESS_OPTIONS) },
] };
impl Structure for DescribeVpcBlockPublicAccessOptionsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VPC_BLOCK_PUBLIC_ACCESS_OPTIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpc_block_public_access_options,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpc_block_public_access_options,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVpcBlockPublicAccessOptionsResult);

#[derive(Clone, Default)]
pub struct DescribeVpcClassicLinkDnsSupportRequest {
    pub vpc_ids: Vec<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeVpcClassicLinkDnsSupportRequest`].
pub static DESCRIBE_VPC_CLASSIC_LINK_DNS_SUPPORT_REQUEST: StructDesc = StructDesc { name: "DescribeVpcClassicLinkDnsSupportRequest", members: &[
    Member { name: "VpcIds", query: "VpcIds", xml: "VpcIds", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "VpcId", kind: Kind::Str }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "maxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 255 } },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeVpcClassicLinkDnsSupportRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VPC_CLASSIC_LINK_DNS_SUPPORT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpc_ids,
            1 => &self.max_results,
            2 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpc_ids,
            1 => &mut self.max_results,
            2 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVpcClassicLinkDnsSupportRequest);
