"""What holds for every operation: ids, dry run, tokens, pages, filters, tags, errors."""

import time

import pytest
from botocore.exceptions import ClientError

from rawcall import Raw

pytestmark = pytest.mark.covers("the protocol, once for every operation")


def code(call, **parameters):
    with pytest.raises(ClientError) as e:
        call(**parameters)
    assert 400 <= e.value.response["ResponseMetadata"]["HTTPStatusCode"] < 500
    return e.value.response["Error"]["Code"]


@pytest.fixture(scope="module")
def raw(server):
    return Raw(server)


@pytest.mark.parametrize("operation,parameter,bad,malformed,missing,not_found", [
    ("describe_instances", "InstanceIds", "i-xyz", "InvalidInstanceID.Malformed", "i-0123456789abcdef0", "InvalidInstanceID.NotFound"),
    ("terminate_instances", "InstanceIds", "nonsense", "InvalidInstanceID.Malformed", "i-0123456789abcdef0", "InvalidInstanceID.NotFound"),
    ("describe_images", "ImageIds", "ami-?", "InvalidAMIID.Malformed", "ami-0123456789abcdef0", "InvalidAMIID.NotFound"),
    ("describe_vpcs", "VpcIds", "x", "InvalidVpcID.Malformed", "vpc-0123456789abcdef0", "InvalidVpcID.NotFound"),
    ("describe_subnets", "SubnetIds", "x", "InvalidSubnetID.Malformed", "subnet-0123456789abcdef0", "InvalidSubnetID.NotFound"),
    ("describe_security_groups", "GroupIds", "x", "InvalidGroupId.Malformed", "sg-0123456789abcdef0", "InvalidGroup.NotFound"),
    ("describe_network_interfaces", "NetworkInterfaceIds", "x", "InvalidNetworkInterfaceId.Malformed", "eni-0123456789abcdef0", "InvalidNetworkInterfaceID.NotFound"),
    ("describe_key_pairs", "KeyNames", None, None, "nobody", "InvalidKeyPair.NotFound"),
])
def test_ids(cloud, operation, parameter, bad, malformed, missing, not_found):
    call = getattr(cloud.ec2, operation)
    if bad:
        assert code(call, **{parameter: [bad]}) == malformed
    assert code(call, **{parameter: [missing]}) == not_found


def test_unknown_and_missing_parameters(raw):
    for parameters, status, expected in [
        ({"Action": "DescribeInstances", "Nonsense": "1"}, 400, "UnknownParameter"),
        ({"Action": "TerminateInstances"}, 400, "MissingParameter"),
        ({"Action": "RunInstances", "MinCount": "1", "MaxCount": "1"}, 400, "MissingParameter"),
        ({"Action": "NoSuchThing"}, 400, "InvalidAction"),
        ({"Action": "CreateTransitGateway"}, 400, "UnsupportedOperation"),
        ({"Nothing": "1"}, 400, "MissingAction"),
        ({"Action": "DescribeInstances", "Version": "nonsense"}, 400, "NoSuchVersion"),
        ({"Action": "DescribeInstances", "MaxResults": "ten"}, 400, "InvalidParameterValue"),
        ({"Action": "DescribeInstances", "MaxResults": "4"}, 400, "InvalidParameterValue"),
        ({"Action": "DescribeInstances", "NextToken": "nonsense"}, 400, "InvalidNextToken"),
        ({"Action": "DescribeInstances", "Filter.1.Name": "no-such-filter", "Filter.1.Value.1": "x"}, 400, "InvalidParameterValue"),
    ]:
        answer = raw.call(parameters)
        assert (answer.status, answer.code) == (status, expected), f"{parameters}: {answer.text}"
        assert "xmlns" not in answer.text and "<RequestID>" in answer.text


def test_wire_form_of_a_success(raw):
    answer = raw.call({"Action": "DescribeRegions", "Version": "2016-11-15"})
    assert answer.status == 200
    assert 'xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"' in answer.text and "<requestId>" in answer.text
    assert raw.call({"Action": "DescribeRegions"}, method="GET").status == 200


@pytest.mark.parametrize("numbers", [(0, 1), (1, 2), (5, 9)])
def test_lists_may_be_counted_from_anywhere(raw, numbers):
    """A list that doesn't start at 1 must not be ignored: it would describe everything."""
    first, second = numbers
    answer = raw.call({"Action": "DescribeInstances", f"InstanceId.{first}": "i-0123456789abcdef0", f"InstanceId.{second}": "i-0123456789abcdef1"})
    assert answer.code == "InvalidInstanceID.NotFound"
    assert "i-0123456789abcdef0" in answer.text and "i-0123456789abcdef1" in answer.text


@pytest.mark.parametrize("text,value", [("true", True), ("True", True), ("1", True), ("false", False), ("0", False)])
def test_booleans_in_all_spellings(raw, text, value):
    answer = raw.call({"Action": "DescribeRegions", "DryRun": text})
    assert (answer.code == "DryRunOperation") == value, answer.text


def test_dry_run_changes_nothing(cloud):
    name = f"dry-{time.monotonic_ns()}"
    for call, parameters in [
        (cloud.ec2.run_instances, {"ImageId": cloud.image, "InstanceType": "t3.nano", "MinCount": 1, "MaxCount": 1}),
        (cloud.ec2.create_key_pair, {"KeyName": name}),
        (cloud.ec2.create_security_group, {"GroupName": name, "Description": "d"}),
        (cloud.ec2.describe_instances, {}),
    ]:
        with pytest.raises(ClientError) as e:
            call(DryRun=True, **parameters)
        assert e.value.response["Error"]["Code"] == "DryRunOperation"
        assert e.value.response["ResponseMetadata"]["HTTPStatusCode"] == 412
    assert code(cloud.ec2.describe_key_pairs, KeyNames=[name]) == "InvalidKeyPair.NotFound"
    assert not [i for r in cloud.ec2.describe_instances()["Reservations"] for i in r["Instances"] if i["State"]["Name"] == "pending"]
    # A dry run of what would fail fails.
    assert code(cloud.ec2.terminate_instances, DryRun=True, InstanceIds=["i-0123456789abcdef0"]) == "InvalidInstanceID.NotFound"


def test_client_token(cloud):
    token = f"token-{time.monotonic_ns()}"
    request = {"ImageId": cloud.image, "InstanceType": "t3.nano", "MinCount": 1, "MaxCount": 1, "ClientToken": token,
               "TagSpecifications": [{"ResourceType": "instance", "Tags": [{"Key": "cumulet:isolation", "Value": "container"}]}]}
    first = cloud.ec2.run_instances(**request)
    again = cloud.ec2.run_instances(**request)
    assert [i["InstanceId"] for i in first["Instances"]] == [i["InstanceId"] for i in again["Instances"]]
    assert first["ReservationId"] == again["ReservationId"]
    assert code(cloud.ec2.run_instances, **(request | {"InstanceType": "t3.micro"})) == "IdempotentParameterMismatch"
    cloud.terminate(first["Instances"][0]["InstanceId"])


def test_pages_over_many(cloud):
    """Instance types are many: pages cover all of them once, and filters with wildcards select."""
    pages = list(cloud.ec2.get_paginator("describe_instance_types").paginate(PaginationConfig={"PageSize": 100}))
    names = [t["InstanceType"] for page in pages for t in page["InstanceTypes"]]
    assert len(pages) > 3 and all(len(p["InstanceTypes"]) <= 100 for p in pages)
    assert len(names) == len(set(names)) > 300
    some = cloud.ec2.describe_instance_types(Filters=[{"Name": "instance-type", "Values": ["t3.*"]}])["InstanceTypes"]
    assert {t["InstanceType"] for t in some} == {n for n in names if n.startswith("t3.")}
    nano = next(t for t in some if t["InstanceType"] == "t3.nano")
    assert nano["MemoryInfo"]["SizeInMiB"] == 512 and nano["VCpuInfo"]["DefaultVCpus"] == 2


def test_filters_tags_and_pages_of_instances(cloud):
    ids = cloud.launch_many("container", 6, TagSpecifications=[
        {"ResourceType": "instance", "Tags": [{"Key": "cumulet:isolation", "Value": "container"}, {"Key": "Group", "Value": "paged*1"}]}])
    try:
        find = lambda *filters, **more: sorted(
            i["InstanceId"] for r in cloud.ec2.describe_instances(Filters=[{"Name": n, "Values": v} for n, v in filters], **more)["Reservations"]
            for i in r["Instances"])
        for i in ids:
            cloud.wait_state(i, "running")
        ours = ("tag:Group", ["paged*1"])
        assert find(ours) == sorted(ids)
        assert find(("tag:Group", ["page?\\*1"])) == sorted(ids)
        assert find(("tag:Group", ["pag*"]), ("instance-state-name", ["running"])) == sorted(ids)
        assert find(("tag-key", ["Group"]), ("instance-id", [ids[0], ids[1]])) == sorted(ids[:2])
        assert find(ours, ("instance-state-name", ["stopped"])) == []
        assert find(ours, ("vpc-id", [cloud.vpc]), ("instance-type", ["t3.*"]), ("image-id", [cloud.image])) == sorted(ids)
        pages = list(cloud.ec2.get_paginator("describe_instances").paginate(
            Filters=[{"Name": ours[0], "Values": ours[1]}], PaginationConfig={"PageSize": 5}))
        assert sorted(i["InstanceId"] for p in pages for r in p["Reservations"] for i in r["Instances"]) == sorted(ids)
        cloud.ec2.create_tags(Resources=ids[:3], Tags=[{"Key": "half", "Value": ""}])
        assert find(("tag-key", ["half"])) == sorted(ids[:3])
        described = cloud.ec2.describe_tags(Filters=[{"Name": "key", "Values": ["half"]}])["Tags"]
        assert sorted(t["ResourceId"] for t in described) == sorted(ids[:3]) and described[0]["ResourceType"] == "instance"
        cloud.ec2.delete_tags(Resources=ids[:1], Tags=[{"Key": "half"}])
        assert find(("tag-key", ["half"])) == sorted(ids[1:3])
        assert code(cloud.ec2.create_tags, Resources=ids[:1], Tags=[{"Key": "aws:x", "Value": "y"}]) == "InvalidParameterValue"
    finally:
        cloud.terminate(*ids)


def test_regions_zones_and_the_default_vpc(server, cloud):
    regions = {r["RegionName"] for r in cloud.ec2.describe_regions(AllRegions=True)["Regions"]}
    assert len(regions) > 25 and {"us-east-1", "eu-central-1"} <= regions
    elsewhere = server.client("ec2", "ap-southeast-2")
    vpc = elsewhere.describe_vpcs()["Vpcs"][0]
    assert vpc["IsDefault"] and vpc["CidrBlock"] == "172.31.0.0/16"
    zones = {z["ZoneName"] for z in elsewhere.describe_availability_zones()["AvailabilityZones"]}
    subnets = elsewhere.describe_subnets()["Subnets"]
    assert {s["AvailabilityZone"] for s in subnets} == zones and all(s["DefaultForAz"] for s in subnets)
    assert elsewhere.describe_images(Owners=["amazon"])["Images"]


def test_run_instances_errors(cloud):
    good = {"ImageId": cloud.image, "InstanceType": "t3.nano", "MinCount": 1, "MaxCount": 1}
    run = cloud.ec2.run_instances
    for change, expected in [
        ({"ImageId": "ami-0123456789abcdef0"}, "InvalidAMIID.NotFound"),
        ({"ImageId": "nonsense"}, "InvalidAMIID.Malformed"),
        ({"InstanceType": "t99.huge"}, "InvalidParameterValue"),
        ({"MinCount": 2, "MaxCount": 1}, "InvalidParameterValue"),
        ({"MinCount": 0}, "InvalidParameterValue"),
        ({"KeyName": "nobody"}, "InvalidKeyPair.NotFound"),
        ({"SecurityGroupIds": ["sg-0123456789abcdef0"]}, "InvalidGroup.NotFound"),
        ({"SubnetId": "subnet-0123456789abcdef0"}, "InvalidSubnetID.NotFound"),
        ({"Placement": {"AvailabilityZone": "mars-1a"}}, "InvalidParameterValue"),
        ({"InstanceType": "m5.24xlarge"}, "InsufficientInstanceCapacity"),
        ({"UserData": "x" * 20000}, "InvalidParameterValue"),
    ]:
        assert code(run, **(good | change)) == expected, change
    assert not [i for r in cloud.ec2.describe_instances()["Reservations"] for i in r["Instances"] if i["State"]["Name"] in ("pending", "running")]


def test_key_pair_errors(cloud):
    assert code(cloud.ec2.create_key_pair, KeyName=cloud.key_name) == "InvalidKeyPair.Duplicate"
    assert code(cloud.ec2.import_key_pair, KeyName="bad", PublicKeyMaterial=b"nonsense") == "InvalidKey.Format"
    seen = cloud.ec2.describe_key_pairs(KeyNames=[cloud.key_name], IncludePublicKey=True)["KeyPairs"][0]
    assert seen["KeyType"] == "ed25519" and seen["PublicKey"].startswith("ssh-ed25519 ") and "KeyMaterial" not in seen


def test_state_errors(cloud, launched):
    i = launched("container", ssh=False)
    cloud.wait_state(i, "running")
    cloud.terminate(i)
    for call in (cloud.ec2.start_instances, cloud.ec2.stop_instances, cloud.ec2.reboot_instances):
        assert code(call, InstanceIds=[i]) == "IncorrectInstanceState"
    again = cloud.ec2.terminate_instances(InstanceIds=[i])["TerminatingInstances"][0]
    assert again["CurrentState"]["Name"] == "terminated"
