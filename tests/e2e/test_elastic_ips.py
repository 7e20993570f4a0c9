"""Elastic IP addresses: they reach the instance, move while everything runs, and stay while it is stopped."""

import pytest

from harness import KINDS, wait_for
from network import Echo, code_of

pytestmark = pytest.mark.covers("Elastic IP addresses")


@pytest.fixture
def place(net):
    return net.public("10.50")


def address(net, allocation):
    return net.ec2.describe_addresses(AllocationIds=[allocation])["Addresses"][0]


def test_moves_between_running_instances(cloud, net, place):
    """The new one has it at once, the old one has lost it, and neither noticed: its private connections go on."""
    ec2 = net.ec2
    one, two, neighbour = (net.launch("container", place.subnet, place.group) for _ in range(3))
    allocation, ip = net.elastic_ip()
    assert net.dial(None, ip, 7000) is None, "nobody has it"
    with Echo(net, one, 7000, "one"), Echo(net, two, 7000, "two"), Echo(net, None, 7300, "host", ip=cloud.server.host) as host:
        session = net.connect(neighbour, net.private(one), 7000)
        first = ec2.associate_address(AllocationId=allocation, InstanceId=one)["AssociationId"]
        seen = cloud.describe(one)
        assert seen["PublicIpAddress"] == ip
        assert seen["NetworkInterfaces"][0]["Association"]["IpOwnerId"] == "123456789012"
        with net.connect(None, ip, 7000) as old:
            assert old.name == "one"
            with net.connect(one, cloud.server.host, 7300) as out:
                assert out.seen_as == ip, "what leaves has it as its source"
            with net.connect(one, ip, 7000) as itself:
                assert itself.name == "one", "an instance reaches itself by its own public address"
            with net.connect(neighbour, ip, 7000) as inner:
                assert inner.name == "one"
            assert code_of(ec2.associate_address, AllocationId=allocation, InstanceId=two, AllowReassociation=False) == "Resource.AlreadyAssociated"
            second = ec2.associate_address(AllocationId=allocation, InstanceId=two)["AssociationId"]
            assert second != first

            def moved():
                there = net.dial(None, ip, 7000)
                return there and there.name == "two"
            wait_for("the other to have it", moved)
            assert not old.alive(1.5), "a connection to the old one has lost its address"
        assert address(net, allocation)["InstanceId"] == two
        assert session.alive(), "a connection by the private address doesn't notice"
        with net.connect(two, cloud.server.host, 7300) as out:
            assert out.seen_as == ip
        assert ip not in (cloud.describe(one).get("PublicIpAddress"),)
        session.close()
        ec2.disassociate_address(AssociationId=second)
        wait_for("nobody to have it", lambda: not net.dial(None, ip, 7000, timeout=0.7))
        assert host.peers


@pytest.mark.parametrize("kind", KINDS)
def test_stays_while_stopped(cloud, net, place, kind):
    instance = net.launch(kind, place.subnet, place.group)
    private = net.private(instance)
    allocation, ip = net.elastic_ip()
    net.ec2.associate_address(AllocationId=allocation, InstanceId=instance)
    assert cloud.wait_ssh(instance, command="hostname").strip() == "ip-" + private.replace(".", "-")
    net.ec2.stop_instances(InstanceIds=[instance])
    cloud.wait_state(instance, "stopped")
    assert cloud.describe(instance)["PublicIpAddress"] == ip, "a stopped instance keeps its Elastic IP"
    assert address(net, allocation)["InstanceId"] == instance
    assert not net.banner(None, ip)
    net.ec2.start_instances(InstanceIds=[instance])
    cloud.wait_state(instance, "running")
    assert cloud.address(instance) == ip
    cloud.wait_ssh(instance)
    assert cloud.ssh(instance, "curl -s http://169.254.169.254/latest/meta-data/public-ipv4") == ip
    net.terminate(instance)
    assert "AssociationId" not in address(net, allocation)


def test_by_private_address(net, place):
    """Two Elastic IPs on one interface, each for one of its private addresses."""
    eni = {"DeviceIndex": 0, "SubnetId": place.subnet, "Groups": [place.group], "PrivateIpAddress": "10.50.0.30",
           "SecondaryPrivateIpAddressCount": 1, "AssociatePublicIpAddress": False}
    instance = net.launch("container", place.subnet, NetworkInterfaces=[eni])
    seen = net.eni(instance)
    assert "Association" not in seen
    second = seen["PrivateIpAddresses"][1]["PrivateIpAddress"]
    with Echo(net, instance, 7001, "first", ip="10.50.0.30"):
        net.reaches(instance, second)
        with Echo(net, instance, 7001, "second", ip=second):
            for private, name in (("10.50.0.30", "first"), (second, "second")):
                allocation, ip = net.elastic_ip()
                net.ec2.associate_address(AllocationId=allocation, NetworkInterfaceId=seen["NetworkInterfaceId"], PrivateIpAddress=private)
                with net.connect(None, ip, 7001) as there:
                    assert there.name == name
                assert address(net, allocation)["PrivateIpAddress"] == private
    assert code_of(net.ec2.unassign_private_ip_addresses, NetworkInterfaceId=seen["NetworkInterfaceId"],
                   PrivateIpAddresses=["10.50.0.30"]) == "InvalidParameterValue"


def test_allocated_released_recovered(net):
    ec2 = net.ec2
    tags = [{"ResourceType": "elastic-ip", "Tags": [{"Key": "Name", "Value": "front"}]}]
    made = ec2.allocate_address(Domain="vpc", TagSpecifications=tags)
    allocation, ip = made["AllocationId"], made["PublicIp"]
    assert allocation.startswith("eipalloc-") and made["Domain"] == "vpc"
    for name, value in (("tag:Name", "front"), ("public-ip", ip), ("allocation-id", allocation)):
        assert [a["PublicIp"] for a in ec2.describe_addresses(Filters=[{"Name": name, "Values": [value]}])["Addresses"]] == [ip]
    ec2.release_address(AllocationId=allocation)
    assert code_of(ec2.release_address, AllocationId=allocation) == "InvalidAllocationID.NotFound"
    again = ec2.allocate_address(Domain="vpc", Address=ip)
    assert again["PublicIp"] == ip
    assert code_of(ec2.allocate_address, Domain="vpc", Address=ip) == "InvalidIPAddress.InUse"
    ec2.release_address(AllocationId=again["AllocationId"])
    assert code_of(ec2.allocate_address, Domain="vpc", Address="8.8.8.8").startswith("Invalid")


def test_in_use_is_not_released(net, place):
    instance = net.launch("container", place.subnet, place.group)
    allocation, ip = net.elastic_ip()
    association = net.ec2.associate_address(AllocationId=allocation, InstanceId=instance)["AssociationId"]
    assert code_of(net.ec2.release_address, AllocationId=allocation) == "InvalidIPAddress.InUse"
    assert net.reaches(None, ip)
    net.ec2.disassociate_address(AssociationId=association)
    assert code_of(net.ec2.disassociate_address, AssociationId=association) == "InvalidAssociationID.NotFound"
    # A VPC without a gateway has no way for it.
    closed = net.subnet(net.vpc("10.51.0.0/16"), "10.51.0.0/24")
    eni = net.interface(closed)["NetworkInterfaceId"]
    assert code_of(net.ec2.associate_address, AllocationId=allocation, NetworkInterfaceId=eni) == "Gateway.NotAttached"


def test_by_the_command_line(cloud, net, aws, place):
    """As the guide's examples have it."""
    instance = net.launch("container", place.subnet, place.group)
    allocation, ip = aws("ec2", "allocate-address", "--query", "[AllocationId,PublicIp]", "--output", "text").stdout.split()
    net.later(net.ec2.release_address, AllocationId=allocation)
    aws("ec2", "associate-address", "--instance-id", instance, "--allocation-id", allocation)
    shown = aws("ec2", "describe-addresses", "--filters", f"Name=instance-id,Values={instance}", "--output", "text").stdout
    assert ip in shown and allocation in shown
    assert cloud.wait_ssh(instance, command="id -un").strip() == "ec2-user"
    aws("ec2", "disassociate-address", "--public-ip", ip)
    aws("ec2", "release-address", "--allocation-id", allocation)
