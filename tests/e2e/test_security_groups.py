"""Security groups, on real packets."""

import subprocess
import time

import pytest
from botocore.exceptions import ClientError

from harness import KINDS, tcp_open, wait_for
from network import allow, code_of

pytestmark = pytest.mark.covers("security groups enforced on packets")


def permission(port=None, protocol="tcp", cidr=None, group=None):
    made = {"IpProtocol": protocol}
    if port is not None:
        made |= {"FromPort": port, "ToPort": port}
    if cidr:
        made["IpRanges"] = [{"CidrIp": cidr}]
    if group:
        made["UserIdGroupPairs"] = [{"GroupId": group}]
    return [made]


@pytest.fixture
def new_group(cloud):
    made = []

    def make(name):
        made.append(cloud.ec2.create_security_group(GroupName=f"{name}-{time.monotonic_ns()}", Description="t", VpcId=cloud.vpc)["GroupId"])
        return made[-1]

    yield make
    for group in made:
        def delete():
            try:
                cloud.ec2.delete_security_group(GroupId=group)
                return True
            except ClientError as e:
                return e.response["Error"]["Code"] == "InvalidGroup.NotFound"
        wait_for("the group to be deletable", delete, every=0.2)


@pytest.fixture
def launched(new_group, launched):
    """Instances go before the groups that they have."""
    return launched


def listen(cloud, instance, port):
    """A TCP service in the guest that accepts again and again."""
    cloud.ssh(instance, f"nohup sudo dropbear -p {port} -E -r /etc/dropbear/dropbear_ed25519_host_key >/dev/null 2>&1 </dev/null; true", check=False)


def closed(ip, port):
    return not tcp_open(ip, port, 0.7)


@pytest.mark.parametrize("kind", KINDS)
def test_ingress_by_port_while_running(cloud, launched, new_group, kind):
    group = new_group("ingress")
    i = cloud.launch(kind, SecurityGroupIds=[group])
    try:
        ip = cloud.address(i)
        console = lambda: cloud.ec2.get_console_output(InstanceId=i, Latest=True).get("Output", "")
        rules = permission(22, cidr="0.0.0.0/0")
        cloud.ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=rules)
        wait_for("SSH to be let in", lambda: tcp_open(ip, 22), every=0.2)
        cloud.ec2.revoke_security_group_ingress(GroupId=group, IpPermissions=rules)
        wait_for("SSH to be kept out", lambda: closed(ip, 22))
        # A range that the host isn't in changes nothing.
        cloud.ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=permission(22, cidr="203.0.113.0/24"))
        time.sleep(0.3)
        assert closed(ip, 22)
        cloud.ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=permission(22, cidr="198.18.0.1/32"))
        wait_for("SSH from the host's address", lambda: tcp_open(ip, 22))
    finally:
        cloud.terminate(i)


def test_the_default_is_closed(cloud, launched, new_group):
    """A new group lets nothing in, ping included."""
    i = cloud.launch("container", SecurityGroupIds=[new_group("empty")])
    try:
        ip = cloud.address(i)
        wait_for("its SSH server", lambda: "ssh" in cloud.ec2.get_console_output(InstanceId=i, Latest=True).get("Output", "").lower())
        assert closed(ip, 22)
        assert subprocess.run(["ping", "-c1", "-W1", ip], capture_output=True).returncode == 1
    finally:
        cloud.terminate(i)


def test_established_connections_follow_the_rules_of_state(cloud, pair):
    """Replies are let out although no egress rule names them, and in although no ingress rule does."""
    ip = cloud.address(pair["container"])
    assert subprocess.run(["ping", "-c1", "-W2", ip], capture_output=True).returncode == 0


def test_group_reference(cloud, launched, new_group):
    """A rule that names a group lets its members in and nobody else; membership changes while running."""
    servers, clients = new_group("servers"), new_group("clients")
    cloud.ec2.authorize_security_group_ingress(GroupId=servers, IpPermissions=permission(8022, group=clients))
    server = launched("container", SecurityGroupIds=[cloud.group, servers])
    client = launched("vm", SecurityGroupIds=[cloud.group])
    listen(cloud, server, 8022)
    private = cloud.describe(server)["PrivateIpAddress"]
    assert cloud.ssh(server, "bash -c 'exec 3<>/dev/tcp/127.0.0.1/8022 && head -c3 <&3'") == "SSH"
    probe = f"timeout 2 bash -c 'exec 3<>/dev/tcp/{private}/8022' 2>/dev/null"
    assert cloud.ssh(client, probe, check=False).returncode != 0
    cloud.ec2.modify_instance_attribute(InstanceId=client, Groups=[cloud.group, clients])
    wait_for("the member to be let in", lambda: cloud.ssh(client, probe, check=False).returncode == 0)
    assert closed(cloud.address(server), 8022), "the host is no member"
    cloud.ec2.modify_instance_attribute(InstanceId=client, Groups=[cloud.group])
    wait_for("the former member to be kept out", lambda: cloud.ssh(client, probe, check=False).returncode != 0)
    cloud.terminate(server, client)


def test_egress(cloud, launched, new_group):
    group = new_group("egress")
    cloud.allow(group, 22)
    i = launched("container", SecurityGroupIds=[group])
    other = launched("container")
    private = cloud.describe(other)["PrivateIpAddress"]
    probe = f"timeout 2 bash -c 'exec 3<>/dev/tcp/{private}/22' 2>/dev/null"
    assert cloud.ssh(i, probe, check=False).returncode == 0
    everything = [{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]
    cloud.ec2.revoke_security_group_egress(GroupId=group, IpPermissions=everything)
    # What came in by a rule for all is not tracked and is cut as well, should it be under way now: then SSH itself ends.
    wait_for("nothing to get out", lambda: cloud.ssh(i, probe, check=False).returncode in (1, 124))
    cloud.ec2.authorize_security_group_egress(GroupId=group, IpPermissions=permission(22, cidr=f"{private}/32"))
    wait_for("this to get out", lambda: cloud.ssh(i, probe, check=False).returncode == 0)
    cloud.terminate(i, other)


def test_metadata_is_not_filtered(cloud, launched, new_group):
    group = new_group("noegress")
    cloud.allow(group, 22)
    cloud.ec2.revoke_security_group_egress(
        GroupId=group, IpPermissions=[{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}])
    i = launched("container", SecurityGroupIds=[group])
    assert cloud.ssh(i, "curl -sf http://169.254.169.254/latest/meta-data/instance-id") == i
    cloud.terminate(i)


def test_a_guest_cannot_forge_its_address(cloud, pair):
    """A packet with another instance's source address never arrives."""
    i, other = pair["container"], cloud.describe(pair["vm"])["PrivateIpAddress"]
    free = ".".join(other.split(".")[:3] + ["250"])
    done = cloud.ssh(i, f"sudo ip addr add {free}/32 dev eth0; ping -I {free} -c2 -W1 {other} >/dev/null; echo $?; sudo ip addr del {free}/32 dev eth0")
    assert done.split()[-1] == "1"


def test_rules_and_their_errors(cloud, new_group):
    group = new_group("rules")
    rule = cloud.ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=permission(80, cidr="10.0.0.0/8"))["SecurityGroupRules"][0]
    assert rule["SecurityGroupRuleId"].startswith("sgr-")

    def code(call, **p):
        with pytest.raises(ClientError) as e:
            call(**p)
        return e.value.response["Error"]["Code"]
    ec2 = cloud.ec2
    assert code(ec2.authorize_security_group_ingress, GroupId=group, IpPermissions=permission(80, cidr="10.0.0.0/8")) == "InvalidPermission.Duplicate"
    # In a default VPC no error is documented for a rule that isn't there; the answer names it.
    unknown = ec2.revoke_security_group_ingress(GroupId=group, IpPermissions=permission(81, cidr="10.0.0.0/8"))["UnknownIpPermissions"]
    assert [u["FromPort"] for u in unknown] == [81]
    assert code(ec2.authorize_security_group_ingress, GroupId="sg-0123456789abcdef0", IpPermissions=permission(80, cidr="10.0.0.0/8")) == "InvalidGroup.NotFound"
    assert code(ec2.authorize_security_group_ingress, GroupId=group, IpPermissions=permission(80, cidr="10.0.0.0/99")).startswith("Invalid")
    listed = ec2.describe_security_group_rules(Filters=[{"Name": "group-id", "Values": [group]}])["SecurityGroupRules"]
    assert [r["IsEgress"] for r in listed].count(False) == 1
    ec2.revoke_security_group_ingress(GroupId=group, SecurityGroupRuleIds=[rule["SecurityGroupRuleId"]])
    assert ec2.describe_security_groups(GroupIds=[group])["SecurityGroups"][0]["IpPermissions"] == []
    default = ec2.describe_security_groups(Filters=[{"Name": "group-name", "Values": ["default"]}])["SecurityGroups"][0]["GroupId"]
    assert code(ec2.delete_security_group, GroupId=default) == "CannotDelete"


def test_a_group_in_use_stays(cloud, pair):
    with pytest.raises(ClientError) as e:
        cloud.ec2.delete_security_group(GroupId=cloud.group)
    assert e.value.response["Error"]["Code"] == "DependencyViolation"


def test_a_group_of_another_vpc(cloud, net):
    """Associated with a VPC, a group's rules hold for interfaces there; named by a rule, its members of that VPC are meant."""
    home, other = net.public("10.150"), net.public("10.151")
    shared = net.group(home.vpc, allow("tcp", 22, "10.151.0.0/16"))
    refused = code_of(net.ec2.run_instances, ImageId=cloud.image, MinCount=1, MaxCount=1, InstanceType="t3.micro", SubnetId=other.subnet, SecurityGroupIds=[shared])
    assert refused in ("InvalidParameter", "InvalidParameterValue", "InvalidGroup.NotFound", "InvalidParameterCombination"), refused
    assert net.ec2.associate_security_group_vpc(GroupId=shared, VpcId=other.vpc)["State"] in ("associating", "associated")
    seen = net.ec2.describe_security_group_vpc_associations(Filters=[{"Name": "group-id", "Values": [shared]}])["SecurityGroupVpcAssociations"]
    assert [(a["VpcId"], a["State"]) for a in seen] == [(other.vpc, "associated")]
    assert shared in [g["GroupId"] for g in net.ec2.get_security_groups_for_vpc(VpcId=other.vpc)["SecurityGroupForVpcs"]]
    assert code_of(net.ec2.delete_security_group, GroupId=shared) == "DependencyViolation"
    named = net.group(other.vpc, allow("tcp", 22, group=shared))
    with_it = net.launch("container", other.subnet, shared)
    naming = net.launch("container", other.subnet, named, wait=False)
    cloud.wait_state(naming, "running")
    stranger = net.launch("container", home.subnet, shared, wait=False)
    cloud.wait_state(stranger, "running")
    net.reaches(naming, net.private(with_it))
    net.reaches(with_it, net.private(naming))
    assert not net.banner(stranger, net.private(naming)), "the VPCs stay apart"
    assert code_of(net.ec2.disassociate_security_group_vpc, GroupId=shared, VpcId=other.vpc) == "DependencyViolation"
    net.terminate(with_it, naming, stranger)
    assert net.ec2.disassociate_security_group_vpc(GroupId=shared, VpcId=other.vpc)["State"] in ("disassociating", "disassociated")
    assert code_of(net.ec2.disassociate_security_group_vpc, GroupId=shared, VpcId=other.vpc) == "InvalidSecurityGroupVpcAssociation.NotFound"
