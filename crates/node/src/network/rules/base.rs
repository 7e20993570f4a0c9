//! The table before anything is in it.

/// The table's name within a VPC's namespace.
pub const TABLE: &str = "cumulet";

/// The group that refused packets of interfaces with a flow log are logged to. The prefix says who refused: a
/// `group` or an `acl`, on the way `out` of an interface or subnet, or `in`.
pub const REFUSED_GROUP: u16 = 7;

/// The set of devices of interfaces with a flow log. It is asked about packets that are about to be dropped only.
pub const LOGGED: &str = "logged";

/// The table without interfaces and groups; replaces whatever is there.
///
/// Most packets belong to an established connection: their source is checked, at layers 2 and 3, and their state is looked
/// at twice; a shortcut for those of IPv4 comes first. What is asked of a first packet alone (whether it may leave and enter, that it is the addressee's own, that no
/// private address leaks) holds for the rest, because connections end with the address or the mapping that they began
/// with. A chain with a large map is named once only: the kernel walks all below each mention for every change.
///
/// The chain `forward` is filled by [`super::vpc`]: it asks ACLs where there are any.
///
/// Devices: `e` and digits are interfaces; `igw`, `eigw`, `vgw`, `p…` and `g…` lead out of the VPC. An interface that is in
/// no map passes nothing.
///
/// A guest's neighbour discovery and its first DHCP message have addresses that are not an interface's; they are checked
/// by Ethernet address, and the neighbours themselves are permanent, so that they can't be changed by it. What is
/// link-local reaches the router at most.
pub const BASE: &str = r#"table inet cumulet
delete table inet cumulet
table inet cumulet {
	set ethernet {
		type ifname . ether_addr
	}
	set sources4 {
		type ifname . ether_addr . ipv4_addr
	}
	set sources6 {
		type ifname . ether_addr . ipv6_addr
	}
	set source_ranges4 {
		type ifname . ipv4_addr
		flags interval
	}
	set source_ranges6 {
		type ifname . ipv6_addr
		flags interval
	}
	set owned4 {
		type ifname . ipv4_addr
	}
	set owned6 {
		type ifname . ipv6_addr
	}
	set forwarders {
		type ifname
	}
	set own_ranges6 {
		type ipv6_addr
		flags interval
	}
	set reachable6 {
		type ipv6_addr
		flags interval
	}
	set logged {
		type ifname
	}
	map acl_out {
		type ifname : verdict
	}
	map acl_in {
		type ifname : verdict
	}
	map egress {
		type ifname : verdict
	}
	map ingress {
		type ifname : verdict
	}
	set published4 {
		type ipv4_addr
	}
	chain refused_out {
		iifname @logged log prefix "group out" group 7
		drop
	}
	chain refused_in {
		oifname @logged log prefix "group in" group 7 drop
		iifname @logged log prefix "group in" group 7
		drop
	}
	chain refused_acl_out {
		iifname @logged log prefix "acl out" group 7
		drop
	}
	chain refused_acl_in {
		oifname @logged log prefix "acl in" group 7 drop
		iifname @logged log prefix "acl in" group 7
		drop
	}
	chain sources {
		type filter hook prerouting priority -150; policy accept;
		iifname . ether saddr . ip saddr @sources4 ct state established,related accept
		iifname . ether saddr . ip saddr != @sources4 jump strangers_in
		iifname . ether saddr . ip6 saddr != @sources6 jump strangers_in
		ct state established,related accept
		fib daddr type { local, broadcast, multicast } accept
		ct state invalid drop
		iifname vmap @egress
		drop
	}
	chain strangers_in {
		iifname != "e*" accept
		iifname "eigw" accept
		iifname . ether saddr != @ethernet drop
		iifname @forwarders return
		iifname . ip saddr @source_ranges4 return
		iifname . ip6 saddr @source_ranges6 return
		ip saddr 0.0.0.0 udp sport 68 udp dport 67 accept
		ip6 saddr fe80::/10 ip6 daddr { fe80::/10, ff02::/16 } accept
		ip6 saddr :: icmpv6 type { 130-136, 143 } accept
		drop
	}
	chain input {
		type filter hook input priority 0; policy drop;
		iifname "lo" accept
		ct state established,related accept
		icmpv6 type { nd-router-solicit, nd-neighbor-solicit, nd-neighbor-advert } ip6 hoplimit 255 accept
		ct state invalid drop
		iifname != "e*" drop
		iifname "eigw" drop
		udp dport { 67, 547 } accept
		ip daddr 169.254.169.254 tcp dport 80 accept
		ip6 daddr fd00:ec2::254 tcp dport 80 accept
		meta l4proto { tcp, udp } th dport 53 accept
		icmp type echo-request accept
		icmpv6 type echo-request accept
	}
	chain from_gateways {
		iifname "igw" ip daddr @published4 return
		iifname "igw" ip6 daddr @reachable6 return
		drop
	}
	chain to_gateways {
		oifname "igw" ip saddr @published4 accept
		ip6 saddr @own_ranges6 accept
		drop
	}
	chain strangers_out {
		oifname @forwarders return
		oifname . ip daddr @source_ranges4 return
		oifname . ip6 daddr @source_ranges6 return
		drop
	}
	chain forward {
		type filter hook forward priority 0; policy drop;
	}
	chain output {
		type filter hook output priority 0; policy accept;
		oifname != { "igw", "eigw" } accept
		ct direction reply accept
		drop
	}
}
"#;
