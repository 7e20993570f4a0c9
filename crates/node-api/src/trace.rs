//! The question which way a packet takes, and what decides about it.

use std::net::IpAddr;

use cumulet_model::EniId;

/// What is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TraceQuestion {
    /// The interface that sends.
    pub from: EniId,
    /// The addressee.
    pub to: IpAddr,
    /// What is sent.
    pub what: TraceProtocol,
}

/// What is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TraceProtocol {
    /// A connection's first packet, to a port.
    Tcp(u16),
    /// A datagram, to a port.
    Udp(u16),
    /// An echo request.
    Icmp,
}

/// The answer: what the document says, and what a packet did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TraceReport {
    /// The address that was sent from.
    pub source: IpAddr,
    /// In the packet's order.
    pub steps: Vec<TraceStep>,
    /// How it ends.
    pub verdict: TraceVerdict,
    /// Why no packet was sent, when none was.
    pub unproven: Option<String>,
}

impl TraceReport {
    /// Whether the packet did what the document says, at every step.
    pub fn is_proven(&self) -> bool {
        self.unproven.is_none() && self.steps.iter().all(|step| matches!(step.seen, TraceSeen::Agrees(_)))
    }
}

/// How a packet's way ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TraceVerdict {
    /// It arrives, and so does the answer.
    Reaches,
    /// It arrives at an instance that forwards for others, whose business the rest is.
    HandedOver,
    /// The last step stops it.
    Stopped,
    /// It arrives, and the last step stops the answer.
    NoAnswer,
}

impl TraceVerdict {
    /// In one word.
    pub fn as_str(self) -> &'static str {
        match self {
            TraceVerdict::Reaches => "reaches",
            TraceVerdict::HandedOver => "handed-over",
            TraceVerdict::Stopped => "stopped",
            TraceVerdict::NoAnswer => "no-answer",
        }
    }
}

/// A decision on the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TraceStep {
    /// Whether it is about the answer.
    pub answer: bool,
    /// Where: a VPC, a gateway, or the host.
    pub at: String,
    /// Who decides.
    pub what: TraceDecider,
    /// Its id, as far as it has one: a group, an ACL, a route table, a gateway, an interface.
    pub id: Option<String>,
    /// Its rule: a security group rule's id, an ACL entry's number, a route's destination.
    pub rule: Option<String>,
    /// Whether it lets the packet through.
    pub passes: bool,
    /// In words.
    pub why: String,
    /// Rules that did not match, each with the reason.
    pub others: Vec<String>,
    /// What the packet did here.
    pub seen: TraceSeen,
}

/// Who decides about a packet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TraceDecider {
    /// The source/destination check.
    SourceCheck,
    /// The security groups, of what leaves an interface.
    GroupOut,
    /// The security groups, of what enters an interface.
    GroupIn,
    /// The network ACL, of what leaves a subnet.
    AclOut,
    /// The network ACL, of what enters a subnet.
    AclIn,
    /// A route table.
    Route,
    /// Where an address is.
    Address,
    /// The VPC's internet gateway.
    InternetGateway,
    /// The VPC's egress-only internet gateway.
    EgressOnlyGateway,
    /// Another gateway, a peering connection or an endpoint.
    Gateway,
    /// The VPC's own services.
    Router,
    /// The host and what is behind it.
    Outside,
}

impl TraceDecider {
    /// As the command line writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            TraceDecider::SourceCheck => "source/destination check",
            TraceDecider::GroupOut => "security groups, egress",
            TraceDecider::GroupIn => "security groups, ingress",
            TraceDecider::AclOut => "network ACL, egress",
            TraceDecider::AclIn => "network ACL, ingress",
            TraceDecider::Route => "route",
            TraceDecider::Address => "address",
            TraceDecider::InternetGateway => "internet gateway",
            TraceDecider::EgressOnlyGateway => "egress-only internet gateway",
            TraceDecider::Gateway => "gateway",
            TraceDecider::Router => "VPC router",
            TraceDecider::Outside => "outside",
        }
    }
}

/// What a packet did at a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TraceSeen {
    /// Nobody has looked, or the packet did not get here because an earlier step went otherwise.
    Unseen,
    /// What the document says; says what was seen.
    Agrees(String),
    /// Something else; says what was seen.
    Differs(String),
}
