"""The network without its server, with a server that comes back, damaged by hand, and taken away."""

import json

import pytest

from harness import HANG, Cloud, run, wait_for
from network import EVERYWHERE, Echo, Network

pytestmark = pytest.mark.covers("the network outlives the server, repairs itself, and leaves nothing")

# What "within seconds" means for what was broken by hand.
SOON = 20


@pytest.fixture(scope="module")
def own(make_server, work):
    """A server that may be killed."""
    server = make_server("repair", public_cidr="198.19.80.0/20", memory_mib=4096)
    cloud = Cloud(server, work)
    yield cloud
    cloud.terminate_all()
    server.assert_nothing_left()


@pytest.fixture
def net(own):
    net = Network(own)
    yield net
    net.close()


def world(net):
    """Everything of a network at once: public and private subnet, NAT gateway, a peer, IPv6; and who talks in it."""
    place = net.public("10.90", AmazonProvidedIpv6CidrBlock=True)
    private = net.subnet(place.vpc, "10.90.1.0/24")
    table = net.table(place.vpc, private)
    allocation, _ = net.elastic_ip()
    nat = net.nat_gateway(place.subnet, allocation)["NatGatewayId"]
    net.route(table, EVERYWHERE, NatGatewayId=nat)
    peer = net.public("10.91")
    peering = net.peering(place.vpc, peer.vpc)
    net.route(place.table, "10.91.0.0/16", VpcPeeringConnectionId=peering)
    net.route(peer.table, "10.90.0.0/16", VpcPeeringConnectionId=peering)
    front = net.launch("container", place.subnet, place.group)
    inner = net.launch("container", private, place.group)
    far = net.launch("container", peer.subnet, peer.group)
    return place, nat, front, inner, far


class Talk:
    """Services, and one connection along each kind of way."""

    def __init__(self, net, front, inner, far):
        self.net, self.front, self.inner, self.far = net, front, inner, far
        host = net.cloud.server.host
        self.services = [Echo(net, front, 7000, "front"), Echo(net, far, 7000, "far"), Echo(net, None, 7500, "host", ip=host)]
        self.ways = {
            "from the host": (None, net.cloud.address(front), 7000),
            "inside": (inner, net.private(front), 7000),
            "to the peer": (front, net.private(far), 7000),
            "by NAT": (inner, host, 7500),
        }
        self.connections = {name: net.connect(*way) for name, way in self.ways.items()}

    def alive(self, timeout=HANG):
        dead = [name for name, c in self.connections.items() if not c.alive(timeout)]
        assert not dead, f"cut: {dead}"

    def anew(self, deadline=HANG):
        for name, way in self.ways.items():
            try:
                self.net.connect(*way, deadline=deadline).close()
            except AssertionError as e:
                raise AssertionError(f"{name}: {e}\n{self.net.cloud.server.log_tail(15)}") from None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for thing in [*self.connections.values(), *self.services]:
            thing.close()


def kernel(tag):
    """The outer namespace, as far as a server changes it."""
    return {
        "links": sorted(l["ifname"] for l in json.loads(run("ip", "-j", "link").stdout)),
        "routes": sorted(run("ip", "route", "show", "table", "all").stdout.splitlines()),
        "routes6": sorted(l for l in run("ip", "-6", "route", "show", "table", "all").stdout.splitlines() if "fe80" not in l and "multicast" not in l),
        "rules": run("ip", "rule").stdout.splitlines() + run("ip", "-6", "rule").stdout.splitlines(),
        "proxies": run("ip", "neigh", "show", "proxy").stdout.splitlines(),
        "tables": sorted(run("nft", "list", "tables").stdout.splitlines()),
        "namespaces": sorted(l.split()[0] for l in run("ip", "netns").stdout.splitlines() if tag in l),
    }


def test_everything_made_is_taken_away(own):
    """A network with all its parts, deleted again: the kernel is as before."""
    own.terminate_all()
    own.server.assert_nothing_left()
    tag = own.server.tag
    before = kernel(tag)
    net = Network(own)
    try:
        place, nat, front, inner, far = world(net)
        with Talk(net, front, inner, far) as talk:
            talk.alive()
        assert kernel(tag) != before
        assert [o for o in own.server.status()["objects"] if nat in o], "the gateway is among what status shows"
    finally:
        net.close()
    own.server.assert_nothing_left()
    wait_for("the kernel to be as before", lambda: kernel(tag) == before or None)


def test_killed_and_restarted(own, net):
    """Without a server all connections go on and new ones are made; a new server changes nothing about that."""
    _, _, front, inner, far = world(net)
    with Talk(net, front, inner, far) as talk:
        own.server.kill9()
        talk.alive()
        talk.anew()
        own.server.start()
        own.wait_state(front, "running")
        talk.alive()
        talk.anew()
        own.server.restart()
        talk.alive()


def test_killed_while_changing(own, net):
    """What was acknowledged before the kill holds after it."""
    place, _, front, inner, far = world(net)
    other = net.group(place.vpc)
    with Talk(net, front, inner, far) as talk:
        net.ec2.modify_instance_attribute(InstanceId=front, Groups=[other])
        own.server.kill9()
        own.server.start()
        wait_for("the group without rules", lambda: not net.dial(None, own.address(front), 7000, timeout=0.7))
        net.ec2.modify_instance_attribute(InstanceId=front, Groups=[place.group])
        talk.anew()
        net.ec2.delete_route(RouteTableId=place.table, DestinationCidrBlock="10.91.0.0/16")
        own.server.kill9()
        own.server.start()
        wait_for("the deleted route", lambda: not net.dial(front, net.private(far), 7000, timeout=0.7))
        net.ec2.create_route(RouteTableId=place.table, DestinationCidrBlock="10.91.0.0/16",
                             VpcPeeringConnectionId=net.ec2.describe_vpc_peering_connections(
                                 Filters=[{"Name": "requester-vpc-info.vpc-id", "Values": [place.vpc]}, {"Name": "status-code", "Values": ["active"]}],
                             )["VpcPeeringConnections"][0]["VpcPeeringConnectionId"])
        talk.anew()


def ip_json(net, thing, *argv):
    return json.loads(net.run(thing, "ip", "-j", *argv).stdout or "[]")


def test_repaired_when_damaged(own, net):
    """Each part that somebody removes by hand comes back within seconds."""
    place, nat, front, inner, far = world(net)
    vpc = place.vpc
    server = own.server
    device = "e" + net.eni(front)["NetworkInterfaceId"].removeprefix("eni-")[-14:]
    outer = next(l["ifname"] for l in ip_json(net, None, "link") if l["ifname"].startswith("cg") and l["ifname"].endswith(vpc[-9:]))
    vpc_table = next(l for l in net.run(vpc, "nft", "list", "tables").stdout.splitlines() if l)
    host_table = next(l for l in run("nft", "list", "tables").stdout.splitlines() if server.tag in l)
    peer_device = next(l["ifname"] for l in ip_json(net, vpc, "link") if l["ifname"].startswith("p"))
    public = own.address(front)
    damages = {
        "the route to an interface": (vpc, ["ip", "route", "flush", f"{net.private(front)}/32", "table", "all"]),
        "its neighbour entry": (vpc, ["ip", "neigh", "del", net.private(front), "dev", device]),
        "the VPC's filter": (vpc, ["nft", "flush", "ruleset"]),
        "the VPC's filter's rules": (vpc, ["nft", "flush", *vpc_table.split()]),
        "the VPC's rules of routing": (vpc, ["ip", "rule", "flush"]),
        "the way to the peer": (vpc, ["ip", "link", "del", peer_device]),
        "the link to the host": (None, ["ip", "link", "set", outer, "down"]),
        "the host's route": (None, ["ip", "route", "del", f"{public}/32"]),
        "the host's table": (None, ["nft", "delete", *host_table.split()]),
        "the gateway's translation": (nat, ["nft", "flush", "ruleset"]),
        "forwarding": (vpc, ["sysctl", "-qw", "net.ipv4.ip_forward=0"]),
    }
    closed = net.group(vpc)
    shut = net.launch("container", place.subnet, closed, wait=False)
    own.wait_state(shut, "running")
    with Talk(net, front, inner, far) as talk, Echo(net, shut, 7000, "shut"):
        for what, (where, command) in damages.items():
            net.run(where, *command)
            try:
                talk.anew(SOON)
                wait_for("who has no rules to be shut", lambda: not net.dial(inner, net.private(shut), 7000, timeout=0.7), SOON)
            except AssertionError as e:
                raise AssertionError(f"{what} ({' '.join(command)}): {e}") from None
