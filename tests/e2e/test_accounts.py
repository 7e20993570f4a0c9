"""Accounts and regions: worlds that know nothing of each other, with the same addresses."""

import pytest
from botocore.exceptions import ClientError

from harness import Cloud, wait_for
from network import Echo, Network, code_of

pytestmark = pytest.mark.covers("isolation of accounts and regions")


def first_subnet(cloud):
    return min(cloud.ec2.describe_subnets()["Subnets"], key=lambda s: s["CidrBlock"])


@pytest.fixture(scope="module")
def two(make_server, work):
    """Two accounts on a server in development mode, each with an instance at the same private address."""
    server = make_server("accounts", options=["--dev"], memory_mib=4096, public_cidr="198.19.0.0/20")
    clouds = [Cloud(server, work, key=account, secret="any") for account in ("111111111111", "222222222222")]
    instances = []
    for cloud in clouds:
        subnet = first_subnet(cloud)
        address = subnet["CidrBlock"].rsplit(".", 1)[0] + ".77"
        instances.append(cloud.launch("container", SubnetId=subnet["SubnetId"], PrivateIpAddress=address))
    for cloud, instance in zip(clouds, instances):
        cloud.wait_ssh(instance)
    yield clouds, instances
    for cloud in clouds:
        cloud.terminate_all()
    server.assert_nothing_left()


def test_same_address_twice_and_no_mix_up(two):
    clouds, instances = two
    seen = [c.describe(i) for c, i in zip(clouds, instances)]
    assert seen[0]["PrivateIpAddress"] == seen[1]["PrivateIpAddress"]
    assert seen[0]["PublicIpAddress"] != seen[1]["PublicIpAddress"]
    for cloud, instance in zip(clouds, instances):
        assert cloud.ssh(instance, "curl -s http://169.254.169.254/latest/meta-data/instance-id") == instance


def test_neither_sees_the_other(two):
    clouds, instances = two
    assert [i["InstanceId"] for r in clouds[0].ec2.describe_instances()["Reservations"] for i in r["Instances"]] == [instances[0]]
    for call in (clouds[0].ec2.describe_instances, clouds[0].ec2.terminate_instances, clouds[0].ec2.stop_instances):
        with pytest.raises(ClientError) as e:
            call(InstanceIds=[instances[1]])
        assert e.value.response["Error"]["Code"] == "InvalidInstanceID.NotFound"
    # Nor may it use what is the other's.
    with pytest.raises(ClientError) as e:
        clouds[0].launch("container", SecurityGroupIds=[clouds[1].group])
    assert e.value.response["Error"]["Code"] == "InvalidGroup.NotFound"


def test_private_addresses_of_another_vpc_are_not_reached(two):
    """Only their own networks: another's private address that is free here does not answer."""
    clouds, instances = two
    subnet = first_subnet(clouds[1])
    address = subnet["CidrBlock"].rsplit(".", 1)[0] + ".88"
    other = clouds[1].launch("container", SubnetId=subnet["SubnetId"], PrivateIpAddress=address)
    clouds[1].wait_ssh(other)
    reach = f"timeout 2 bash -c 'exec 3<>/dev/tcp/{address}/22' 2>/dev/null"
    assert clouds[1].ssh(instances[1], reach, check=False).returncode == 0
    assert clouds[0].ssh(instances[0], reach, check=False).returncode != 0
    clouds[1].terminate(other)


def test_regions_are_apart(two):
    clouds, instances = two
    elsewhere = clouds[0].server.client("ec2", "eu-central-1", key="111111111111", secret="any")
    assert elsewhere.describe_instances()["Reservations"] == []
    with pytest.raises(ClientError) as e:
        elsewhere.describe_instances(InstanceIds=[instances[0]])
    assert e.value.response["Error"]["Code"] == "InvalidInstanceID.NotFound"
    assert elsewhere.describe_images(Owners=["amazon"])["Images"]
    zones = {z["ZoneName"] for z in elsewhere.describe_availability_zones()["AvailabilityZones"]}
    assert zones and all(z.startswith("eu-central-1") for z in zones)


def test_caller_identity(two):
    clouds, _ = two
    for account in ("111111111111", "222222222222"):
        answer = clouds[0].server.client("sts", key=account, secret="any").get_caller_identity()
        assert answer["Account"] == account


def test_any_key_is_the_default_account_in_development_mode(two):
    clouds, _ = two
    assert clouds[0].server.client("sts", key="test", secret="test").get_caller_identity()["Account"] == "123456789012"


# --- interfaces that another account may attach ---


def permit(owner, eni, permission="INSTANCE-ATTACH", account="222222222222"):
    made = owner.ec2.create_network_interface_permission(NetworkInterfaceId=eni, AwsAccountId=account, Permission=permission)
    return made["InterfacePermission"]["NetworkInterfacePermissionId"]


def shown(owner, eni):
    found = owner.ec2.describe_network_interfaces(Filters=[{"Name": "network-interface-id", "Values": [eni]}])
    return next(iter(found["NetworkInterfaces"]), None)


@pytest.fixture
def lent(two):
    """The networks of both accounts, and a VPC of the first one's with an instance and an interface in it."""
    clouds, _ = two
    owner, other = Network(clouds[0]), Network(clouds[1])
    try:
        place = owner.public("10.110")
        place.neighbour = owner.launch("container", place.subnet, place.group, address="10.110.0.5")
        place.eni = owner.interface(place.subnet, place.group, PrivateIpAddress="10.110.0.20")["NetworkInterfaceId"]
        yield owner, other, place
        if (left := shown(owner, place.eni)) and left["Status"] == "in-use":
            owner.ec2.detach_network_interface(AttachmentId=left["Attachment"]["AttachmentId"], Force=True)
    finally:
        other.close()
        owner.close()


def test_another_account_attaches_an_interface(two, lent):
    """While the permission is there, and its packets are the owner's network's: rules, addresses, attachment."""
    clouds, instances = two
    owner, other, place = lent
    ours, eni = instances[1], place.eni
    attach = lambda: other.ec2.attach_network_interface(NetworkInterfaceId=eni, InstanceId=ours, DeviceIndex=1)["AttachmentId"]
    assert code_of(attach) == "InvalidNetworkInterfaceID.NotFound"
    permission = permit(owner, eni)
    attach()
    wait_for("it to be attached", lambda: shown(owner, eni).get("Attachment", {}).get("Status") == "attached")
    assert shown(owner, eni)["Attachment"]["InstanceOwnerId"] == "222222222222"
    assert other.eni(ours, 1)["OwnerId"] == "111111111111"
    assert owner.reaches(place.neighbour, "10.110.0.20")
    with Echo(owner, place.neighbour, 7000, "neighbour"), other.connect(ours, "10.110.0.5", 7000) as there:
        assert there.seen_as == "10.110.0.20"
        clouds[1].server.kill9()
        clouds[1].server.start()
        assert there.alive(), "the server's end is nothing to it"
    mac = shown(owner, eni)["MacAddress"]
    asked = f"curl -s http://169.254.169.254/latest/meta-data/network/interfaces/macs/{mac}/owner-id"
    wait_for("the metadata to say whose it is", lambda: clouds[1].ssh(ours, asked, check=False).stdout == "111111111111")
    # An Elastic IP address of the instance's owner, through the interface owner's gateway.
    allocation, ip = other.elastic_ip()
    associate = lambda: other.ec2.associate_address(AllocationId=allocation, NetworkInterfaceId=eni)["AssociationId"]
    assert code_of(associate) == "OperationNotPermitted"
    permit(owner, eni, "EIP-ASSOCIATE")
    association = associate()
    assert owner.reaches(None, ip)
    other.ec2.disassociate_address(AssociationId=association)
    owner.cut_off(None, ip)
    # The groups are the interface owner's.
    shut = owner.group(place.vpc)
    owner.ec2.modify_network_interface_attribute(NetworkInterfaceId=eni, Groups=[shut])
    owner.cut_off(place.neighbour, "10.110.0.20")
    owner.ec2.modify_network_interface_attribute(NetworkInterfaceId=eni, Groups=[place.group])
    assert owner.reaches(place.neighbour, "10.110.0.20")
    # Without the permission it stays, until somebody detaches it.
    delete = owner.ec2.delete_network_interface_permission
    assert code_of(delete, NetworkInterfacePermissionId=permission) == "OperationNotPermitted"
    delete(NetworkInterfacePermissionId=permission, Force=True)
    assert owner.reaches(place.neighbour, "10.110.0.20")
    owner.ec2.detach_network_interface(AttachmentId=shown(owner, eni)["Attachment"]["AttachmentId"])
    wait_for("it to be free", lambda: shown(owner, eni)["Status"] == "available")
    owner.cut_off(place.neighbour, "10.110.0.20")
    assert len(clouds[1].describe(ours)["NetworkInterfaces"]) == 1
    assert code_of(attach) == "OperationNotPermitted"
    permit(owner, eni)
    attachment = attach()
    assert owner.reaches(place.neighbour, "10.110.0.20")
    other.ec2.detach_network_interface(AttachmentId=attachment)
    wait_for("it to be free", lambda: shown(owner, eni)["Status"] == "available")


def test_another_account_launches_with_an_interface(lent):
    """A VM that lives in the other account's VPC; what becomes of the interface at its end is the owner's to say."""
    owner, other, place = lent
    eni = place.eni
    launch = lambda kind: other.launch(kind, None, NetworkInterfaces=[{"DeviceIndex": 0, "NetworkInterfaceId": eni}], wait=False)
    assert code_of(launch, kind="vm") == "InvalidNetworkInterfaceID.NotFound"
    permit(owner, eni)
    vm = launch("vm")
    assert owner.reaches(place.neighbour, "10.110.0.20", deadline=120)
    assert (other.cloud.describe(vm)["VpcId"], other.private(vm)) == (place.vpc, "10.110.0.20")
    other.terminate(vm)
    wait_for("it to be free", lambda: shown(owner, eni)["Status"] == "available")
    container = launch("container")
    other.wait_answers(container)
    assert owner.reaches(place.neighbour, "10.110.0.20")
    owner.ec2.modify_network_interface_attribute(NetworkInterfaceId=eni, Attachment={
        "AttachmentId": shown(owner, eni)["Attachment"]["AttachmentId"], "DeleteOnTermination": True})
    other.terminate(container)
    wait_for("it to be gone", lambda: shown(owner, eni) is None)
