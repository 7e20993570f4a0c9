"""VPCs and subnets: from nothing to an instance that answers, apart from each other, and deleted in order."""


import pytest

from harness import KINDS, wait_for
from network import EVERYWHERE, EVERYWHERE6, Echo, allow, code_of

pytestmark = pytest.mark.covers("VPCs and subnets of the caller's own")


@pytest.mark.parametrize("kind", KINDS)
def test_from_nothing_to_an_instance_that_answers(cloud, net, kind):
    """What a first configuration of an infrastructure tool makes: network, gateway, route, group, instance."""
    vpc = net.vpc("10.20.0.0/16", dns_names=True)
    assert net.ec2.describe_vpcs(VpcIds=[vpc])["Vpcs"][0]["State"] == "available"
    subnet = net.subnet(vpc, "10.20.1.0/24", public=True)
    assert net.ec2.describe_subnets(SubnetIds=[subnet])["Subnets"][0]["AvailableIpAddressCount"] == 251
    gateway = net.internet_gateway(vpc)
    table = net.table(vpc, subnet)
    group = net.group(vpc, allow("tcp", 22))
    instance = net.launch(kind, subnet, group, wait=False)
    seen = cloud.wait_state(instance, "running")
    assert seen["PrivateIpAddress"].startswith("10.20.1.") and seen["VpcId"] == vpc and seen["SubnetId"] == subnet
    assert seen["PublicDnsName"].startswith("ec2-" + seen["PublicIpAddress"].replace(".", "-"))
    assert net.ec2.describe_subnets(SubnetIds=[subnet])["Subnets"][0]["AvailableIpAddressCount"] == 250
    # Without a route to the gateway its answers don't get out.
    assert not net.banner(None, seen["PublicIpAddress"])
    net.route(table, EVERYWHERE, GatewayId=gateway)
    cloud.wait_ssh(instance)
    guest = cloud.ssh(instance, "ip -4 -o addr show eth0; ip route show default")
    assert f" {seen['PrivateIpAddress']}/24" in guest and "default via 10.20.1.1 " in guest


def test_nothing_is_deleted_from_under_another(cloud, net):
    """DependencyViolation until the order is right; then all goes, the VPC's own parts with it."""
    ec2 = net.ec2
    made = net.public("10.21")
    other = net.group(made.vpc, allow("tcp", 22, group=made.group))
    instance = net.launch("container", made.subnet, made.group)
    for call, parameters in [
        (ec2.delete_vpc, {"VpcId": made.vpc}),
        (ec2.delete_subnet, {"SubnetId": made.subnet}),
        (ec2.delete_security_group, {"GroupId": made.group}),
        (ec2.delete_route_table, {"RouteTableId": made.table}),
        (ec2.detach_internet_gateway, {"InternetGatewayId": made.gateway, "VpcId": made.vpc}),
        (ec2.delete_internet_gateway, {"InternetGatewayId": made.gateway}),
    ]:
        assert code_of(call, **parameters) == "DependencyViolation", call
    assert net.banner(instance, net.private(instance)), "a refused deletion changes nothing"
    main = ec2.describe_route_tables(Filters=[{"Name": "vpc-id", "Values": [made.vpc]}, {"Name": "association.main", "Values": ["true"]}])
    assert code_of(ec2.delete_route_table, RouteTableId=main["RouteTables"][0]["RouteTableId"]) == "DependencyViolation"
    net.terminate(instance)
    assert code_of(ec2.delete_vpc, VpcId=made.vpc) == "DependencyViolation"
    ec2.detach_internet_gateway(InternetGatewayId=made.gateway, VpcId=made.vpc)
    ec2.delete_internet_gateway(InternetGatewayId=made.gateway)
    ec2.delete_subnet(SubnetId=made.subnet)
    ec2.delete_route_table(RouteTableId=made.table)
    assert code_of(ec2.delete_security_group, GroupId=made.group) == "DependencyViolation", "another group's rule names it"
    ec2.delete_security_group(GroupId=other)
    ec2.delete_security_group(GroupId=made.group)
    ec2.delete_vpc(VpcId=made.vpc)
    for describe, key in [(ec2.describe_route_tables, "RouteTables"), (ec2.describe_network_acls, "NetworkAcls"),
                          (ec2.describe_security_groups, "SecurityGroups"), (ec2.describe_network_interfaces, "NetworkInterfaces")]:
        assert describe(Filters=[{"Name": "vpc-id", "Values": [made.vpc]}])[key] == [], key
    assert code_of(ec2.describe_vpcs, VpcIds=[made.vpc]) == "InvalidVpcID.NotFound"


def test_one_range_in_two_vpcs(net):
    """The same addresses at once, and nothing of one is seen in the other."""
    one, two = net.public("10.22"), net.public("10.22")
    first, second = (net.launch("container", made.subnet, made.group, address="10.22.0.10") for made in (one, two))
    only_one = net.launch("container", one.subnet, one.group, address="10.22.0.20")
    with Echo(net, first, 7000, "one"), Echo(net, second, 7000, "two"), Echo(net, only_one, 7000, "third"):
        for instance, name in ((first, "one"), (second, "two")):
            with net.connect(None, net.cloud.address(instance), 7000) as there:
                assert there.name == name
        with net.connect(only_one, "10.22.0.10", 7000) as there:
            assert (there.name, there.seen_as) == ("one", "10.22.0.20")
        assert net.connect(first, "10.22.0.20", 7000)
        assert not net.dial(second, "10.22.0.20", 7000), "another VPC's interface"
        assert not net.pings(second, "10.22.0.20")
    for instance in (first, second):
        assert net.run(instance, "curl", "-sf", "http://169.254.169.254/latest/meta-data/instance-id").stdout == instance


def test_another_range_for_a_vpc_that_runs(net):
    ec2 = net.ec2
    made = net.public("10.23")
    first = net.launch("container", made.subnet, made.group)
    assert code_of(ec2.create_subnet, VpcId=made.vpc, CidrBlock="10.24.0.0/24") == "InvalidSubnet.Range"
    association = ec2.associate_vpc_cidr_block(VpcId=made.vpc, CidrBlock="10.24.0.0/16")["CidrBlockAssociation"]["AssociationId"]

    def associated():
        sets = ec2.describe_vpcs(VpcIds=[made.vpc])["Vpcs"][0]["CidrBlockAssociationSet"]
        return {a["CidrBlock"]: a["CidrBlockState"]["State"] for a in sets} == {"10.23.0.0/16": "associated", "10.24.0.0/16": "associated"}
    wait_for("the range to be associated", associated)
    subnet = net.subnet(made.vpc, "10.24.7.0/24")
    second = net.launch("container", subnet, made.group)
    assert net.private(second).startswith("10.24.7.")
    assert net.reaches(first, net.private(second))
    assert net.reaches(second, net.private(first))
    assert "10.24.0.0/16" in net.routes(made.table), "the local route of the new range"
    code_of(ec2.disassociate_vpc_cidr_block, AssociationId=association)
    assert associated(), "a range with a subnet stays"
    net.terminate(second)
    ec2.delete_subnet(SubnetId=subnet)
    ec2.disassociate_vpc_cidr_block(AssociationId=association)
    wait_for("its route to go", lambda: "10.24.0.0/16" not in net.routes(made.table))


def test_ranges_that_are_refused(net):
    ec2 = net.ec2
    assert code_of(ec2.create_vpc, CidrBlock="10.0.0.0/8") == "InvalidVpc.Range"
    assert code_of(ec2.create_vpc, CidrBlock="10.0.0.0/29") == "InvalidVpc.Range"
    assert code_of(ec2.create_vpc, CidrBlock="10.0.0.0.0/16") == "InvalidParameterValue"
    vpc = net.vpc("10.25.0.0/16")
    subnet = net.subnet(vpc, "10.25.0.0/24")
    assert code_of(ec2.create_subnet, VpcId=vpc, CidrBlock="10.25.0.128/25") == "InvalidSubnet.Conflict"
    assert code_of(ec2.create_subnet, VpcId=vpc, CidrBlock="10.26.0.0/24") == "InvalidSubnet.Range"
    assert code_of(ec2.create_subnet, VpcId=vpc, CidrBlock="10.25.1.0/29") == "InvalidSubnet.Range"
    # The first four addresses of a subnet and its last are EC2's own.
    for reserved in (0, 1, 2, 3, 255):
        assert code_of(ec2.create_network_interface, SubnetId=subnet, PrivateIpAddress=f"10.25.0.{reserved}") in (
            "InvalidParameterValue", "InvalidAddress.Reserved"), reserved
    assert [s["CidrBlock"] for s in ec2.describe_subnets(Filters=[{"Name": "vpc-id", "Values": [vpc]}])["Subnets"]] == ["10.25.0.0/24"]


@pytest.mark.parametrize("kind", KINDS)
def test_dhcp_options_reach_the_guest(cloud, net, kind):
    made = net.public("10.26")
    options = net.ec2.create_dhcp_options(DhcpConfigurations=[
        {"Key": "domain-name", "Values": ["corp.example"]},
        {"Key": "domain-name-servers", "Values": ["198.51.100.53", "AmazonProvidedDNS"]},
    ])["DhcpOptions"]["DhcpOptionsId"]
    try:
        net.ec2.associate_dhcp_options(DhcpOptionsId=options, VpcId=made.vpc)
        assert code_of(net.ec2.delete_dhcp_options, DhcpOptionsId=options) == "DependencyViolation"
        instance = net.launch(kind, made.subnet, made.group, wait=False)
        cloud.wait_ssh(instance)
        resolver = cloud.ssh(instance, "cat /etc/resolv.conf").split("\n")
        assert [line.split() for line in resolver if line.startswith("nameserver")] == [["nameserver", "198.51.100.53"], ["nameserver", "10.26.0.2"]]
        assert any(line.split()[:1] in (["search"], ["domain"]) and "corp.example" in line for line in resolver), resolver
        net.terminate(instance)
        net.ec2.associate_dhcp_options(DhcpOptionsId="default", VpcId=made.vpc)
    finally:
        net.ec2.associate_dhcp_options(DhcpOptionsId="default", VpcId=made.vpc)
        net.ec2.delete_dhcp_options(DhcpOptionsId=options)


def test_names(cloud, net):
    """The resolver at +2 and 169.254.169.253: private names, public ones by their inner address, and off."""
    made = net.public("10.27", dns_names=True)
    instance = net.launch("container", made.subnet, made.group)
    seen = cloud.describe(instance)
    private, public = seen["PrivateDnsName"], seen["PublicDnsName"]
    assert private and public
    for server in ("10.27.0.2", "169.254.169.253"):
        assert net.resolve(instance, server, private) == [seen["PrivateIpAddress"]], server
        assert net.resolve(instance, server, public) == [seen["PrivateIpAddress"]], server
        assert net.resolve(instance, server, "nonsense.ec2.internal") == []
    backwards = ".".join(reversed(seen["PrivateIpAddress"].split("."))) + ".in-addr.arpa"
    assert [n.rstrip(".") for n in net.resolve(instance, "10.27.0.2", backwards, "PTR")] == [private]
    net.ec2.modify_vpc_attribute(VpcId=made.vpc, EnableDnsHostnames={"Value": False})
    wait_for("no public name", lambda: cloud.describe(instance)["PublicDnsName"] == "")
    net.ec2.modify_vpc_attribute(VpcId=made.vpc, EnableDnsSupport={"Value": False})
    wait_for("the resolver to be silent", lambda: net.resolve(instance, "10.27.0.2", private, timeout=0.5) is None)
    net.ec2.modify_vpc_attribute(VpcId=made.vpc, EnableDnsSupport={"Value": True})
    wait_for("the resolver to answer again", lambda: net.resolve(instance, "10.27.0.2", private))


def ipv6_of(net, instance):
    return net.eni(instance)["Ipv6Addresses"][0]["Ipv6Address"]


def test_ipv6(cloud, net):
    """A /56 for the VPC, a /64 for the subnet; container and VM reach each other, and the host both, without translation."""
    ec2 = net.ec2
    vpc = net.vpc("10.28.0.0/16", AmazonProvidedIpv6CidrBlock=True)

    def ranges():
        sets = ec2.describe_vpcs(VpcIds=[vpc])["Vpcs"][0].get("Ipv6CidrBlockAssociationSet", [])
        return [a["Ipv6CidrBlock"] for a in sets if a["Ipv6CidrBlockState"]["State"] == "associated"]
    whole = wait_for("an IPv6 range", ranges)[0]
    assert whole.endswith("::/56")
    part = whole.replace("::/56", "::/64")
    subnet = net.subnet(vpc, "10.28.0.0/24", public=True, Ipv6CidrBlock=part)
    ec2.modify_subnet_attribute(SubnetId=subnet, AssignIpv6AddressOnCreation={"Value": True})
    gateway = net.internet_gateway(vpc)
    table = net.table(vpc, subnet)
    net.route(table, EVERYWHERE, GatewayId=gateway)
    net.route(table, EVERYWHERE6, GatewayId=gateway)
    assert whole in net.routes(table)
    group = net.group(vpc, allow("tcp", 22), allow("icmpv6", cidr6=EVERYWHERE6))
    instances = [net.launch(kind, subnet, group) for kind in KINDS]
    ips = [ipv6_of(net, i) for i in instances]
    assert all(ip.startswith(part.removesuffix("::/64")) for ip in ips)
    assert not net.banner(None, ips[0]), "no rule lets IPv6 in"
    ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[allow("tcp", 22, cidr6=EVERYWHERE6)])
    for ip in ips:
        net.reaches(None, ip)
    net.reaches(instances[0], ips[1])
    assert net.pings(instances[0], ips[1])
    there = f"timeout 30 bash -c 'exec 3<>/dev/tcp/{ips[0]}/22 && head -c3 <&3'"
    assert cloud.ssh(instances[1], there) == "SSH"
    assert f" {ips[1]}/" in cloud.ssh(instances[1], "ip -6 -o addr show scope global")
    # One more, while it runs, and taken away again.
    eni = net.eni(instances[0])["NetworkInterfaceId"]
    added = ec2.assign_ipv6_addresses(NetworkInterfaceId=eni, Ipv6AddressCount=1)["AssignedIpv6Addresses"][0]
    net.reaches(None, added)
    ec2.unassign_ipv6_addresses(NetworkInterfaceId=eni, Ipv6Addresses=[added])
    net.cut_off(None, added)
    assert net.banner(None, ips[0])


def test_egress_only_gateway(net):
    """IPv6 connections from inside, and none from outside."""
    ec2 = net.ec2
    vpc = net.vpc("10.29.0.0/16", AmazonProvidedIpv6CidrBlock=True)
    whole = wait_for("an IPv6 range", lambda: [
        a["Ipv6CidrBlock"] for a in ec2.describe_vpcs(VpcIds=[vpc])["Vpcs"][0].get("Ipv6CidrBlockAssociationSet", [])
        if a["Ipv6CidrBlockState"]["State"] == "associated"])[0]
    subnet = net.subnet(vpc, "10.29.0.0/24", Ipv6CidrBlock=whole.replace("::/56", "::/64"))
    gateway = ec2.create_egress_only_internet_gateway(VpcId=vpc)["EgressOnlyInternetGateway"]["EgressOnlyInternetGatewayId"]
    net.later(ec2.delete_egress_only_internet_gateway, EgressOnlyInternetGatewayId=gateway)
    table = net.table(vpc, subnet)
    net.route(table, EVERYWHERE6, EgressOnlyInternetGatewayId=gateway)
    group = net.group(vpc, allow(), allow(cidr6=EVERYWHERE6))
    eni = {"DeviceIndex": 0, "SubnetId": subnet, "Groups": [group], "Ipv6AddressCount": 1}
    instance = net.launch("container", subnet, NetworkInterfaces=[eni])
    ip = ipv6_of(net, instance)
    outside = host_ipv6(net, ip)
    with Echo(net, None, 7100, "host", ip=outside):
        with net.connect(instance, outside, 7100) as out:
            assert out.seen_as == ip
            assert not net.banner(None, ip), "nothing is let in"
            assert out.alive(), "answers are"
    assert code_of(ec2.delete_vpc, VpcId=vpc) == "DependencyViolation"


def host_ipv6(net, instance_ip):
    """The host's address on the way to an instance's."""
    import json
    return json.loads(net.run(None, "ip", "-6", "-j", "route", "get", instance_ip).stdout)[0]["prefsrc"]


def test_default_vpc_and_subnet_again(net, make_server, work):
    """A deleted default VPC is made anew, and serves a launch that names no subnet."""
    from harness import Cloud
    from network import Network
    here = net.cloud.server
    cloud = Cloud(here, work, region="eu-west-3")
    own = Network(cloud)
    ec2 = cloud.ec2
    assert code_of(ec2.create_default_vpc) == "DefaultVpcAlreadyExists"
    ec2.delete_security_group(GroupId=cloud.group)
    for subnet in ec2.describe_subnets(Filters=[{"Name": "vpc-id", "Values": [cloud.vpc]}])["Subnets"]:
        ec2.delete_subnet(SubnetId=subnet["SubnetId"])
    for gateway in ec2.describe_internet_gateways(Filters=[{"Name": "attachment.vpc-id", "Values": [cloud.vpc]}])["InternetGateways"]:
        ec2.detach_internet_gateway(InternetGatewayId=gateway["InternetGatewayId"], VpcId=cloud.vpc)
        ec2.delete_internet_gateway(InternetGatewayId=gateway["InternetGatewayId"])
    ec2.delete_vpc(VpcId=cloud.vpc)
    assert code_of(cloud.launch, kind="container", SecurityGroupIds=[]) == "VPCIdNotSpecified"
    vpc = ec2.create_default_vpc()["Vpc"]
    assert vpc["IsDefault"] and vpc["CidrBlock"] == "172.31.0.0/16"
    subnets = ec2.describe_subnets(Filters=[{"Name": "vpc-id", "Values": [vpc["VpcId"]]}])["Subnets"]
    assert subnets and all(s["DefaultForAz"] and s["MapPublicIpOnLaunch"] for s in subnets)
    zone = subnets[0]["AvailabilityZone"]
    assert code_of(ec2.create_default_subnet, AvailabilityZone=zone) == "DefaultSubnetAlreadyExistsInAvailabilityZone"
    ec2.delete_subnet(SubnetId=subnets[0]["SubnetId"])
    assert ec2.create_default_subnet(AvailabilityZone=zone)["Subnet"]["DefaultForAz"]
    cloud.vpc = vpc["VpcId"]
    group = own.group(cloud.vpc, allow("tcp", 22))
    instance = cloud.launch("container", SecurityGroupIds=[group])
    own.instances.append(instance)
    try:
        cloud.wait_ssh(instance)
    finally:
        own.close()
