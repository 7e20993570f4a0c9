//! The packet filter of one VPC, as text for nft.
//!
//! ```text
//!  from an interface ──▶ sources (before routing): established? else
//!                        device . Ethernet . IP address             is it who it says?
//!                        for the VPC's own services?                then the input side decides
//!                        egress map  ─▶ of_HASH_out ─▶ sg_A_out, sg_B_out, drop
//!                        forward: acl_out map ─▶ acl_S_out          may it leave the subnet?       (every packet)
//!                                 acl_in map  ─▶ acl_T_in           may it enter the other?        (every packet)
//!                                 established? else
//!                                 device . IP address               is it the addressee's own?
//!                                 ingress map ─▶ of_HASH_in ─▶ sg_C_in, drop ──▶ to an interface
//! ```
//!
//! A packet between two interfaces meets the groups of both, in different hooks; `drop` is final. Lookups are by map and
//! set, so that the cost of a packet does not grow with the number of interfaces, groups or members. Interfaces with the
//! same groups share one chain (`of_HASH`), so that one more costs a few elements.
//!
//! Established connections are let through before the groups are asked: as on EC2, withdrawing a rule does not cut
//! them, except those that EC2 does not track ([`cut`]). Network ACLs see every packet. The VPC's own services (metadata,
//! DNS, DHCP, neighbour discovery) are on the input side, which neither asks.
//!
//! | file | what |
//! |---|---|
//! | `base` | the table without anything in it: hooks and their order |
//! | `table` | chains, sets and elements as values, and the script that leads from some to others |
//! | `group`, `named`, `acl`, `eni` | what a group, a set of addresses, an ACL, an interface wants in the table |
//! | `vpc` | all of it together, brought from one document to the next by what differs |
//! | `cut` | the connections that a change ends |
//! | `filter` | the kernel's side: loads, and tells whether somebody else has changed the table |
//!
//! Invariants:
//! - Pure but for `filter`: documents in, text out. A whole table is [`BASE`] and the script from nothing, so that there is
//!   one way to say it; each script is one transaction.
//! - Work is in proportion to what differs between two documents, whatever the size of the VPC.
//! - What can't be matched (ICMP of one version of IP from addresses of the other) is left out, so that no rule a user
//!   writes makes the kernel refuse the rest.

pub mod acl;
mod base;
mod cut;
pub mod eni;
mod filter;
pub mod group;
pub mod named;
mod table;
mod vpc;

pub use base::{BASE, REFUSED_GROUP, TABLE};
pub use filter::Filter;
#[cfg(test)]
pub use vpc::VpcRules;

#[cfg(test)]
mod tests;
