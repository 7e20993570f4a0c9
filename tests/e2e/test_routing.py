"""Where packets go: NAT gateways, route tables, peering, network ACLs."""

import pytest

from harness import Cloud, wait_for
from network import EVERYWHERE, Echo, Network, allow, code_of

pytestmark = pytest.mark.covers("route tables, gateways, peering, network ACLs")


# --- NAT gateways ---

def test_nat_gateway(cloud, net):
    """A private subnet gets out by the gateway's Elastic IP, and nothing gets in; deleted, it leaves a black hole."""
    place = net.public("10.60")
    private = net.subnet(place.vpc, "10.60.1.0/24")
    table = net.table(place.vpc, private)
    allocation, ip = net.elastic_ip()
    nat = net.nat_gateway(place.subnet, allocation)
    assert nat["NatGatewayAddresses"][0]["PublicIp"] == ip
    instances = [net.launch("container", private, place.group) for _ in range(2)]
    host = cloud.server.host
    with Echo(net, None, 7400, "host", ip=host), Echo(net, instances[0], 7000, "inner"):
        assert not net.dial(instances[0], host, 7400), "no route yet"
        net.route(table, EVERYWHERE, NatGatewayId=nat["NatGatewayId"])
        assert net.routes(table)[EVERYWHERE]["State"] == "active"
        connections = [net.connect(i, host, 7400) for i in instances]
        assert [c.seen_as for c in connections] == [ip, ip]
        assert all(c.alive() for c in connections)
        assert net.pings(instances[0], host)
        assert not net.dial(None, ip, 7000), "nothing gets in by it"
        assert not net.banner(None, ip)
        assert net.connect(instances[1], net.private(instances[0]), 7000).seen_as == net.private(instances[1]), "inside, nothing is translated"
        assert code_of(net.ec2.release_address, AllocationId=allocation) in ("InvalidIPAddress.InUse", "AuthFailure")
        net.delete_nat_gateway(nat["NatGatewayId"])
        wait_for("a black hole", lambda: net.routes(table)[EVERYWHERE]["State"] == "blackhole")
        wait_for("no way out", lambda: not net.dial(instances[0], host, 7400, timeout=0.7))
        assert not connections[0].alive(1.5)
        # Another takes its place: ReplaceRoute.
        again = net.nat_gateway(place.subnet, allocation)
        net.ec2.replace_route(RouteTableId=table, DestinationCidrBlock=EVERYWHERE, NatGatewayId=again["NatGatewayId"])
        with net.connect(instances[0], host, 7400) as out:
            assert out.seen_as == ip
        for connection in connections:
            connection.close()


def test_private_nat_gateway(net):
    """Without a public address: to a peered VPC, from the gateway's private address."""
    here, there = net.public("10.61"), net.public("10.62")
    inner = net.subnet(here.vpc, "10.61.1.0/24")
    table = net.table(here.vpc, inner)
    peering = net.peering(here.vpc, there.vpc)
    net.route(here.table, "10.62.0.0/16", VpcPeeringConnectionId=peering)
    # Only the gateway's subnet is known over there.
    net.route(there.table, "10.61.0.0/24", VpcPeeringConnectionId=peering)
    nat = net.nat_gateway(here.subnet, ConnectivityType="private")
    address = nat["NatGatewayAddresses"][0]
    assert "PublicIp" not in address
    net.route(table, "10.62.0.0/16", NatGatewayId=nat["NatGatewayId"])
    client, server = net.launch("container", inner, here.group), net.launch("container", there.subnet, there.group)
    with Echo(net, server, 7000, "server"), net.connect(client, net.private(server), 7000) as out:
        assert out.seen_as == address["PrivateIp"] and out.alive()
    assert not net.dial(server, net.private(client), 22)


# --- route tables ---

def test_longest_prefix_and_replaced_routes(net):
    place = net.public("10.63")
    client = net.launch("container", place.subnet, place.group)
    routers = [net.launch("container", place.subnet, place.group) for _ in range(2)]
    enis = []
    for router in routers:
        eni = net.eni(router)["NetworkInterfaceId"]
        net.ec2.modify_network_interface_attribute(NetworkInterfaceId=eni, SourceDestCheck={"Value": False})
        for address in ("172.20.1.1/32", "172.20.2.1/32"):
            net.run(router, "ip", "addr", "add", address, "dev", "lo")
        enis.append(eni)
    with Echo(net, routers[0], 7000, "wide"), Echo(net, routers[1], 7000, "narrow"):
        net.route(place.table, "172.20.0.0/16", NetworkInterfaceId=enis[0])
        assert net.connect(client, "172.20.1.1", 7000).name == "wide"
        net.route(place.table, "172.20.1.0/24", InstanceId=routers[1])
        assert code_of(net.ec2.create_route, RouteTableId=place.table, DestinationCidrBlock="172.20.1.0/24", NetworkInterfaceId=enis[0]) == "RouteAlreadyExists"
        said = lambda ip, name: wait_for(f"{ip} to be {name}", lambda: getattr(net.dial(client, ip, 7000), "name", None) == name)
        said("172.20.1.1", "narrow")
        said("172.20.2.1", "wide")
        net.ec2.replace_route(RouteTableId=place.table, DestinationCidrBlock="172.20.1.0/24", NetworkInterfaceId=enis[0])
        said("172.20.1.1", "wide")
        net.ec2.replace_route(RouteTableId=place.table, DestinationCidrBlock="172.20.1.0/24", NetworkInterfaceId=enis[1])
        said("172.20.1.1", "narrow")
        net.ec2.delete_route(RouteTableId=place.table, DestinationCidrBlock="172.20.1.0/24")
        said("172.20.1.1", "wide")
        # An instance that stops is a black hole, and none any more when it is back.
        net.terminate(routers[0])
        wait_for("a black hole", lambda: net.routes(place.table)["172.20.0.0/16"]["State"] == "blackhole")
        assert not net.dial(client, "172.20.1.1", 7000, timeout=0.7)


def test_a_subnet_changes_its_table(net):
    place = net.public("10.64")
    instance = net.launch("container", place.subnet, place.group)
    ip = net.cloud.address(instance)
    neighbour = net.launch("container", place.subnet, place.group)
    assert net.reaches(None, ip)
    closed = net.table(place.vpc)
    tables = net.ec2.describe_route_tables(Filters=[{"Name": "association.subnet-id", "Values": [place.subnet]}])["RouteTables"]
    assert [t["RouteTableId"] for t in tables] == [place.table]
    old = tables[0]["Associations"][0]["RouteTableAssociationId"]
    new = net.ec2.replace_route_table_association(AssociationId=old, RouteTableId=closed)["NewAssociationId"]
    net.later(net.ec2.disassociate_route_table, AssociationId=new)
    net.cut_off(None, ip)
    assert net.reaches(neighbour, net.private(instance)), "the local route is in every table"
    # Without an association of its own, it follows the main table.
    net.ec2.disassociate_route_table(AssociationId=new)
    assert not net.banner(None, ip)
    main = net.ec2.describe_route_tables(Filters=[
        {"Name": "vpc-id", "Values": [place.vpc]}, {"Name": "association.main", "Values": ["true"]}])["RouteTables"][0]
    back = net.ec2.replace_route_table_association(
        AssociationId=main["Associations"][0]["RouteTableAssociationId"], RouteTableId=place.table)["NewAssociationId"]
    net.reaches(None, ip)
    net.ec2.replace_route_table_association(AssociationId=back, RouteTableId=main["RouteTableId"])
    net.cut_off(None, ip)
    assert code_of(net.ec2.create_route, RouteTableId=closed, DestinationCidrBlock="10.64.0.0/16", GatewayId=place.gateway) in (
        "RouteAlreadyExists", "InvalidParameterValue")
    assert code_of(net.ec2.create_route, RouteTableId=closed, DestinationCidrBlock=EVERYWHERE, GatewayId="igw-0123456789abcdef0") == "InvalidGatewayID.NotFound"


# --- peering ---

def test_peering(net):
    """Packets pass with routes on both sides, two hops never, and not after the deletion."""
    one, two, three = (net.public(block) for block in ("10.65", "10.66", "10.67"))
    a, b, c = (net.launch("container", p.subnet, p.group) for p in (one, two, three))
    ip_a, ip_b, ip_c = (net.private(i) for i in (a, b, c))
    with Echo(net, a, 7000, "a"), Echo(net, b, 7000, "b"), Echo(net, c, 7000, "c"):
        first, second = net.peering(one.vpc, two.vpc), net.peering(two.vpc, three.vpc)
        assert not net.dial(a, ip_b, 7000), "no route"
        net.route(one.table, "10.66.0.0/16", VpcPeeringConnectionId=first)
        assert not net.dial(a, ip_b, 7000), "no route back"
        net.route(two.table, "10.65.0.0/16", VpcPeeringConnectionId=first)
        with net.connect(a, ip_b, 7000) as out, net.connect(b, ip_a, 7000) as back:
            assert (out.name, out.seen_as) == ("b", ip_a) and (back.name, back.seen_as) == ("a", ip_b)
            net.route(two.table, "10.67.0.0/16", VpcPeeringConnectionId=second)
            net.route(three.table, "10.66.0.0/16", VpcPeeringConnectionId=second)
            net.connect(b, ip_c, 7000).close()
            # Two hops: routes say so, and yet not.
            net.route(one.table, "10.67.0.0/16", VpcPeeringConnectionId=first)
            net.route(three.table, "10.65.0.0/16", VpcPeeringConnectionId=second)
            assert not net.dial(a, ip_c, 7000)
            assert not net.dial(c, ip_a, 7000)
            # Nor by the other's gateway to the outside.
            net.ec2.delete_vpc_peering_connection(VpcPeeringConnectionId=first)
            wait_for("a black hole", lambda: net.routes(one.table)["10.66.0.0/16"]["State"] == "blackhole")
            wait_for("no way", lambda: not net.dial(a, ip_b, 7000, timeout=0.7))
            assert not out.alive(1.5)
            assert net.connect(b, ip_c, 7000), "the other connection is left alone"


def test_peering_is_asked_and_answered(net):
    ec2 = net.ec2
    one, two = net.vpc("10.65.0.0/16"), net.vpc("10.66.0.0/16")
    refused = net.peering(one, two, accept=False)
    wait_for("the offer", lambda: ec2.describe_vpc_peering_connections(
        VpcPeeringConnectionIds=[refused])["VpcPeeringConnections"][0]["Status"]["Code"] == "pending-acceptance")
    table = net.table(one)
    ec2.reject_vpc_peering_connection(VpcPeeringConnectionId=refused)
    net.wait_peering(refused, "rejected")
    assert code_of(ec2.accept_vpc_peering_connection, VpcPeeringConnectionId=refused) in ("InvalidStateTransition", "IncorrectState")
    assert code_of(ec2.create_route, RouteTableId=table, DestinationCidrBlock="10.66.0.0/16", VpcPeeringConnectionId=refused) in (
        "InvalidStateTransition", "IncorrectState", "InvalidVpcPeeringConnectionID.NotFound", "InvalidParameterValue",
        "InvalidVpcPeeringConnectionState.Failed", "InvalidVpcPeeringConnectionId.Malformed")
    # Ranges that overlap can't be told apart.
    same = net.vpc("10.65.128.0/17")
    failed = net.peering(one, same, accept=False)
    net.wait_peering(failed, "failed")


def test_peering_with_names_and_groups(net):
    """A side may let the other resolve its public names to private addresses; a rule may name the other side's group."""
    one, two = net.public("10.65", dns_names=True), net.public("10.66", dns_names=True)
    members = net.group(one.vpc)
    closed = net.group(two.vpc)
    a = net.launch("container", one.subnet, one.group)
    b = net.launch("container", two.subnet, closed)
    peering = net.peering(one.vpc, two.vpc)
    net.route(one.table, "10.66.0.0/16", VpcPeeringConnectionId=peering)
    net.route(two.table, "10.65.0.0/16", VpcPeeringConnectionId=peering)
    seen = net.cloud.describe(b)
    name, private, public = seen["PublicDnsName"], seen["PrivateIpAddress"], seen["PublicIpAddress"]
    assert net.resolve(a, "10.65.0.2", name) == [public]
    net.ec2.modify_vpc_peering_connection_options(
        VpcPeeringConnectionId=peering, AccepterPeeringConnectionOptions={"AllowDnsResolutionFromRemoteVpc": True})
    wait_for("the private address", lambda: net.resolve(a, "10.65.0.2", name) == [private])
    assert not net.banner(a, private)
    net.ec2.authorize_security_group_ingress(GroupId=closed, IpPermissions=[allow("tcp", 22, group=members, owner="123456789012")])
    assert not net.banner(a, private), "not a member yet"
    net.ec2.modify_instance_attribute(InstanceId=a, Groups=[one.group, members])
    net.reaches(a, private)
    references = net.ec2.describe_security_group_references(GroupId=[members])["SecurityGroupReferenceSet"]
    assert [(r["ReferencingVpcId"], r["VpcPeeringConnectionId"]) for r in references] == [(two.vpc, peering)]
    net.ec2.delete_vpc_peering_connection(VpcPeeringConnectionId=peering)
    stale = net.ec2.describe_stale_security_groups(VpcId=two.vpc)["StaleSecurityGroupSet"]
    assert [s["GroupId"] for s in stale] == [closed]
    net.ec2.revoke_security_group_ingress(GroupId=closed, IpPermissions=[allow("tcp", 22, group=members, owner="123456789012")])


def test_peering_across_regions(net, work):
    elsewhere = Network(Cloud(net.cloud.server, work, region="eu-west-1"))
    try:
        one, two = net.public("10.65"), elsewhere.public("10.66")
        a, b = net.launch("container", one.subnet, one.group), elsewhere.launch("container", two.subnet, two.group)
        peering = net.peering(one.vpc, two.vpc, accept=False, PeerRegion="eu-west-1")
        elsewhere.wait_peering(peering, "pending-acceptance")
        elsewhere.ec2.accept_vpc_peering_connection(VpcPeeringConnectionId=peering)
        net.wait_peering(peering, "active")
        net.route(one.table, "10.66.0.0/16", VpcPeeringConnectionId=peering)
        elsewhere.route(two.table, "10.65.0.0/16", VpcPeeringConnectionId=peering)
        assert net.reaches(a, elsewhere.private(b))
        assert elsewhere.reaches(b, net.private(a))
    finally:
        elsewhere.close()


# --- network ACLs ---

def entry(net, acl, number, action, egress=False, protocol="-1", cidr=EVERYWHERE, ports=None):
    more = {"PortRange": {"From": ports[0], "To": ports[1]}} if ports else {}
    net.ec2.create_network_acl_entry(NetworkAclId=acl, RuleNumber=number, RuleAction=action, Egress=egress,
                                     Protocol=str(protocol), CidrBlock=cidr, **more)


def set_acl(net, subnet, acl):
    found = net.ec2.describe_network_acls(Filters=[{"Name": "association.subnet-id", "Values": [subnet]}])["NetworkAcls"][0]
    old = next(a["NetworkAclAssociationId"] for a in found["Associations"] if a["SubnetId"] == subnet)
    net.ec2.replace_network_acl_association(AssociationId=old, NetworkAclId=acl)
    return found["NetworkAclId"]


def test_network_acl(net):
    """It stands at the subnet's border, knows no connections, and asks its rules by number."""
    place = net.public("10.68")
    other = net.subnet(place.vpc, "10.68.1.0/24")
    client = net.launch("container", place.subnet, place.group)
    inner, neighbour = (net.launch("container", other, place.group) for _ in range(2))
    target, source = net.private(inner), net.private(client)
    acl = net.ec2.create_network_acl(VpcId=place.vpc)["NetworkAcl"]["NetworkAclId"]
    net.later(net.ec2.delete_network_acl, NetworkAclId=acl)
    with Echo(net, inner, 7000, "inner"):
        default = None
        try:
            default = set_acl(net, other, acl)
            wait_for("all to be denied", lambda: not net.dial(client, target, 7000, timeout=0.7))
            assert net.connect(neighbour, target, 7000), "inside the subnet it says nothing"
            entry(net, acl, 100, "allow", protocol=6, cidr=f"{source}/32", ports=(7000, 7000))
            assert not net.dial(client, target, 7000), "answers need a rule of their own"
            entry(net, acl, 100, "allow", egress=True, protocol=6, cidr="10.68.0.0/24", ports=(1024, 65535))
            with net.connect(client, target, 7000) as open_connection:
                assert not net.pings(client, target)
                entry(net, acl, 90, "deny", protocol=6, cidr=f"{source}/32", ports=(1, 65535))
                wait_for("the open connection to be cut", lambda: not open_connection.alive(0.7))
                assert not net.dial(client, target, 7000, timeout=0.7)
                net.ec2.delete_network_acl_entry(NetworkAclId=acl, RuleNumber=90, Egress=False)
                wait_for("it to go on", lambda: open_connection.alive(3))
            net.ec2.replace_network_acl_entry(NetworkAclId=acl, RuleNumber=100, RuleAction="deny", Egress=False, Protocol="6",
                                              CidrBlock=f"{source}/32", PortRange={"From": 7000, "To": 7000})
            wait_for("the replaced rule", lambda: not net.dial(client, target, 7000, timeout=0.7))
            assert code_of(net.ec2.create_network_acl_entry, NetworkAclId=acl, RuleNumber=100, RuleAction="allow", Egress=False,
                           Protocol="-1", CidrBlock=EVERYWHERE) == "NetworkAclEntryAlreadyExists"
            assert code_of(net.ec2.delete_network_acl, NetworkAclId=acl) == "DependencyViolation"
        finally:
            if default:
                set_acl(net, other, default)
        assert net.connect(client, target, 7000), "the default lets everything through"
    assert code_of(net.ec2.delete_network_acl, NetworkAclId=default) == "InvalidParameterValue"


def test_gateway_route_table(net):
    """What comes in by the internet gateway goes through an instance first: a middlebox."""
    place = net.public("10.69")
    inner = net.launch("container", place.subnet, place.group)
    boxes = net.subnet(place.vpc, "10.69.1.0/24", public=True)
    box = net.launch("container", boxes, place.group)
    eni = net.eni(box)["NetworkInterfaceId"]
    ip = net.cloud.address(inner)
    edge = net.table(place.vpc)
    association = net.ec2.associate_route_table(RouteTableId=edge, GatewayId=place.gateway)["AssociationId"]
    net.later(net.ec2.disassociate_route_table, AssociationId=association)
    assert net.reaches(None, ip), "without a special route, straight on"
    net.route(edge, "10.69.0.0/24", NetworkInterfaceId=eni)
    net.cut_off(None, ip)
    net.ec2.modify_network_interface_attribute(NetworkInterfaceId=eni, SourceDestCheck={"Value": False})
    net.run(box, "sysctl", "-qw", "net.ipv4.ip_forward=1")
    # The box's own way to the outside is its table's; answers of the inner one go through it as well.
    net.ec2.replace_route(RouteTableId=place.table, DestinationCidrBlock=EVERYWHERE, NetworkInterfaceId=eni)
    table = net.table(place.vpc, boxes)
    net.route(table, EVERYWHERE, GatewayId=place.gateway)
    before = forwarded(net, box)
    net.reaches(None, ip)
    assert forwarded(net, box) > before, "the packets went through the box"
    # And what the inner one begins, with the same public address.
    with Echo(net, None, 7400, "host", ip=net.cloud.server.host):
        before = forwarded(net, box)
        with net.connect(inner, net.cloud.server.host, 7400) as out:
            assert out.seen_as == ip and out.alive()
        assert forwarded(net, box) >= before + 6, "both directions went through the box"


def forwarded(net, instance):
    """IPv4 packets that a container has passed on."""
    lines = [l.split() for l in net.run(instance, "cat", "/proc/thread-self/net/snmp").stdout.splitlines() if l.startswith("Ip:")]
    return int(lines[1][lines[0].index("ForwDatagrams")])
