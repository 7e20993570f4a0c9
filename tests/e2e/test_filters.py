"""Every filter that the API reference documents is known, and finds what the reply shows.

The reference is the one inside botocore: the documentation of each operation's `Filters`.
"""

import html
import re

import botocore.session
import pytest

from harness import wait_for

pytestmark = pytest.mark.covers("filters")

MODEL = botocore.session.Session().get_service_model("ec2")
# Operations with what they answer, and what they need so as to show the bundled image's parts.
OPERATIONS = {
    "DescribeAvailabilityZones": ("AvailabilityZones", {}),
    "DescribeImages": ("Images", {}),
    "DescribeInstanceCreditSpecifications": ("InstanceCreditSpecifications", {}),
    "DescribeInstanceStatus": ("InstanceStatuses", {}),
    "DescribeInstanceTypeOfferings": ("InstanceTypeOfferings", {}),
    # One of each sort: burstable, with disks, with GPUs and fast network cards, bare metal.
    "DescribeInstanceTypes": ("InstanceTypes", {"InstanceTypes": ["t3.micro", "m5d.metal", "c6id.large", "p4d.24xlarge"]}),
    "DescribeInstances": ("Reservations", {}),
    "DescribeKeyPairs": ("KeyPairs", {}),
    "DescribeNetworkInterfaces": ("NetworkInterfaces", {}),
    "DescribeRegions": ("Regions", {}),
    "DescribeSecurityGroupRules": ("SecurityGroupRules", {}),
    "DescribeSecurityGroups": ("SecurityGroups", {}),
    "DescribeSnapshots": ("Snapshots", {"OwnerIds": ["amazon"]}),
    "DescribeSubnets": ("Subnets", {}),
    "DescribeTags": ("Tags", {}),
    "DescribeVolumes": ("Volumes", {}),
    "DescribeVpcs": ("Vpcs", {}),
}
# Where a filter's name and the field's are further apart than a rule could tell.
FIELDS = {
    ("DescribeImages", "is-public"): ["Public"],
    ("DescribeImages", "manifest-location"): ["ImageLocation"],
    ("DescribeInstances", "dns-name"): ["PublicDnsName"],
    ("DescribeInstances", "instance.group-id"): ["GroupId"],
    ("DescribeInstances", "instance.group-name"): ["GroupName"],
    ("DescribeInstances", "network-interface.group-id"): ["GroupId"],
    ("DescribeInstances", "network-interface.group-name"): ["GroupName"],
    ("DescribeInstances", "network-interface.availability-zone"): ["AvailabilityZone"],
    ("DescribeInstances", "network-interface.attachment.instance-id"): ["InstanceId"],
    ("DescribeInstances", "network-interface.attachment.instance-owner-id"): ["OwnerId"],
    ("DescribeVolumes", "status"): ["State"],
    ("DescribeSnapshots", "status"): ["State"],
    ("DescribeVpcs", "cidr"): ["CidrBlock"],
}
# Shown empty, which is no value.
EMPTY = {("DescribeInstances", "placement-group-name")}


def documented(operation):
    """Names of an operation's filters; those of tags are written with a placeholder and left out."""
    text = html.unescape(MODEL.operation_model(operation).input_shape.members["Filters"].documentation)
    # What a filter's values mean is a list inside its entry.
    while (inner := re.sub(r"(<li>(?:(?!<li>|</li>).)*)<ul>(?:(?!<ul>).)*?</ul>", r"\1", text, flags=re.S)) != text:
        text = inner
    found = re.findall(r"<li>\s*<p>\s*<code>([a-z0-9.-]+)</code>", text)
    assert found, operation
    return [name for name in found if name not in ("tag", "tag-key", "tag-value")]


def caller(cloud, operation):
    key, more = OPERATIONS[operation]
    call = getattr(cloud.ec2, re.sub(r"(?<!^)(?=[A-Z])", "_", operation).lower())
    return lambda **filters: call(**more, **filters)[key]


def leaves(value, path=()):
    """All single values of a reply, each with the names that lead to it."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from leaves(inner, path + (name,))
    elif isinstance(value, list):
        for inner in value:
            yield from leaves(inner, path)
    else:
        yield path, value


def text_of(value):
    if isinstance(value, bool):
        return str(value).lower()
    if hasattr(value, "isoformat"):
        return value.strftime("%Y-%m-%dT%H:%M:%S.") + f"{value.microsecond // 1000:03}Z"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def plain(name):
    """Without what tells a filter's spelling from a field's: capitals, separators, plurals."""
    return re.sub(r"[-._s]", "", name.lower())


@pytest.fixture(scope="module")
def something(cloud):
    """One of everything that is filtered."""
    i = cloud.launch("container", ClientToken="filters", Monitoring={"Enabled": True})
    cloud.wait_state(i, "running")
    wait_for("its status", lambda: cloud.ec2.describe_instance_status(InstanceIds=[i])["InstanceStatuses"])
    yield i
    cloud.terminate(i)


@pytest.mark.parametrize("operation", OPERATIONS)
def test_documented_filters_find_what_is_shown(cloud, something, operation):
    call, checked = caller(cloud, operation), []
    shown = list(leaves(call()))
    for name in documented(operation):
        # Every one is known, and nothing has this value.
        assert call(Filters=[{"Name": name, "Values": ["no-such-value"]}]) == [], name
        if (operation, name) in EMPTY:
            continue
        fields = FIELDS.get((operation, name))
        if fields:
            values = [value for path, value in shown if path[-1] in fields]
        else:
            # The field's own name, alone or with those of the structures that it is in.
            values = [value for path, value in shown if any(plain("".join(path[-n:])) == plain(name) for n in range(1, len(path) + 1))]
        if values:
            texts = sorted({text_of(value) for value in values})
            assert any(call(Filters=[{"Name": name, "Values": [text]}]) for text in texts), f"{name}: nothing is found by {texts}"
            checked.append(name)
    assert len(checked) >= {"DescribeInstances": 45, "DescribeInstanceTypes": 40}.get(operation, 1), checked


def test_a_filter_that_does_not_exist_is_refused(cloud):
    for operation in OPERATIONS:
        with pytest.raises(cloud.ec2.exceptions.ClientError) as error:
            caller(cloud, operation)(Filters=[{"Name": "no-such-filter", "Values": ["x"]}])
        assert error.value.response["Error"]["Code"] == "InvalidParameterValue", operation
