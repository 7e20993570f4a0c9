"""Accounts and regions: worlds that know nothing of each other, with the same addresses."""

import pytest
from botocore.exceptions import ClientError

from harness import Cloud, wait_for

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
