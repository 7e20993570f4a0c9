"""`cumulet trace`: what it says stops a packet, and that packets prove it, with real instances of both kinds."""

import json
import signal
import subprocess

import pytest

from harness import BINARY, KINDS, run, wait_for
from network import EVERYWHERE, Network, allow

pytestmark = pytest.mark.covers("cumulet trace")

REACHES, STOPPED, UNPROVEN = 0, 3, 4


def trace(net, source, to, protocol="tcp", *more):
    """The exit code and the answer."""
    done = net.cloud.server.command("trace", "--from", source, "--to", to, "--protocol", protocol, "--output", "json", *more, check=False)
    assert done.stdout, done.stderr
    return done.returncode, json.loads(done.stdout)


def decided(net, source, to, code, protocol="tcp", **wanted):
    """The last step of a trace, once it is as wanted: a change reaches the kernel a moment after the API has answered."""
    last = {}

    def there():
        got, answer = trace(net, source, to, protocol)
        last.update(got=got, answer=answer)
        step = answer["steps"][-1]
        return answer["proven"] and got == code and all(step[key] == value for key, value in wanted.items()) and step
    try:
        return wait_for(f"{source} to {to}: {code} {wanted}", there)
    except AssertionError as e:
        raise AssertionError(f"{e}: {json.dumps(last, indent=1)}") from None


def association(net, table):
    return net.ec2.describe_route_tables(RouteTableIds=[table])["RouteTables"][0]["Associations"][0]["RouteTableAssociationId"]


def nothing_is_left(net, *things):
    for thing in things:
        rules = run("ip", "netns", "exec", net.netns(thing), "nft", "list", "ruleset").stdout
        assert "cumulet_trace" not in rules
        links = run("ip", "-n", net.netns(thing), "-o", "link").stdout
        assert ": t" not in links, links


@pytest.fixture(scope="module")
def place(cloud):
    """A VPC with a VM and a container in a public subnet, and a container in a private one."""
    net = Network(cloud)
    place = net.public("10.140")
    place.net = net
    place.private = net.subnet(place.vpc, "10.140.1.0/24")
    place.private_table = net.table(place.vpc, place.private)
    place.open = net.group(place.vpc, allow())
    place.instances = {kind: net.launch(kind, place.subnet, place.open, public=True, wait=False) for kind in KINDS}
    place.hidden = net.launch("container", place.subnet, place.open, public=False, wait=False)
    place.inner = net.launch("container", place.private, place.group, wait=False)
    for instance in [*place.instances.values(), place.hidden, place.inner]:
        cloud.wait_state(instance, "running")
    yield place
    net.close()


@pytest.mark.parametrize("kind", KINDS)
def test_allowed_and_refused_by_groups(place, kind):
    net, here = place.net, place.instances[kind]
    others = [i for k, i in place.instances.items() if k != kind] + [place.inner]
    for to in others:
        for protocol in ("tcp", "udp", "icmp"):
            step = decided(net, here, f"{net.private(to)}:22", REACHES, protocol, way="answer")
            assert step["id"] == net.eni(here)["NetworkInterfaceId"]
    # By people's eyes.
    said = net.cloud.server.command("trace", "--from", here, "--to", f"{net.private(place.inner)}:22").stdout
    assert "the packet arrives, and can be answered" in said and "seen: rule" in said
    # Ingress: the rule that is there is named with the reason.
    group = net.group(place.vpc, allow("tcp", 80), allow("tcp", 22, "192.0.2.0/24"))
    net.ec2.modify_network_interface_attribute(NetworkInterfaceId=net.eni(place.inner)["NetworkInterfaceId"], Groups=[group])
    to = f"{net.private(place.inner)}:22"
    step = decided(net, here, to, STOPPED, decider="security groups, ingress", id=group)
    assert len(step["others"]) == 2 and any("tcp 80" in o for o in step["others"]) and any("192.0.2.0/24" in o for o in step["others"])
    net.ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[allow("tcp", 22, group=place.open)])
    decided(net, here, to, REACHES)
    net.ec2.modify_network_interface_attribute(NetworkInterfaceId=net.eni(place.inner)["NetworkInterfaceId"], Groups=[place.group])
    # Egress.
    mute = net.group(place.vpc)
    net.ec2.revoke_security_group_egress(GroupId=mute, IpPermissions=[allow()])
    rule = net.ec2.authorize_security_group_egress(GroupId=mute, IpPermissions=[allow("udp", 53)])["SecurityGroupRules"][0]["SecurityGroupRuleId"]
    eni = net.eni(here)["NetworkInterfaceId"]
    net.ec2.modify_network_interface_attribute(NetworkInterfaceId=eni, Groups=[mute])
    step = decided(net, here, to, STOPPED, decider="security groups, egress", id=mute)
    assert rule in step["others"][0]
    _, answer = trace(net, here, f"{net.private(place.inner)}:53", "udp")
    assert answer["verdict"] == "reaches" and answer["steps"][0]["rule"] == rule
    net.ec2.modify_network_interface_attribute(NetworkInterfaceId=eni, Groups=[place.open])
    decided(net, here, to, REACHES)
    nothing_is_left(net, place.vpc)


@pytest.mark.parametrize("kind", KINDS)
def test_network_acls_each_way(place, kind):
    net, here = place.net, place.instances[kind]
    to = f"{net.private(place.inner)}:22"
    acl = net.ec2.create_network_acl(VpcId=place.vpc)["NetworkAcl"]["NetworkAclId"]
    default = net.ec2.describe_network_acls(Filters=[{"Name": "association.subnet-id", "Values": [place.private]}])["NetworkAcls"][0]
    made = next(a["NetworkAclAssociationId"] for a in default["Associations"] if a["SubnetId"] == place.private)
    made = net.ec2.replace_network_acl_association(AssociationId=made, NetworkAclId=acl)["NewAssociationId"]
    try:
        def entry(number, egress, action, protocol="-1", ports=None):
            more = {"PortRange": {"From": ports[0], "To": ports[1]}} if ports else {}
            net.ec2.create_network_acl_entry(NetworkAclId=acl, RuleNumber=number, Egress=egress, Protocol=protocol, RuleAction=action, CidrBlock=EVERYWHERE, **more)
        decided(net, here, to, STOPPED, decider="network ACL, ingress", id=acl, rule="*", way="packet")
        entry(100, False, "allow")
        decided(net, here, to, STOPPED, decider="network ACL, egress", id=acl, rule="*", way="answer")
        entry(100, True, "allow")
        decided(net, here, to, REACHES)
        entry(50, False, "deny", "6", (22, 22))
        decided(net, here, to, STOPPED, decider="network ACL, ingress", rule="50", way="packet")
        decided(net, place.inner, f"{net.private(here)}:22", REACHES)
        net.ec2.delete_network_acl_entry(NetworkAclId=acl, RuleNumber=50, Egress=False)
        # The ephemeral ports of answers, which people forget.
        entry(60, True, "deny", "6", (1024, 65535))
        decided(net, here, to, STOPPED, decider="network ACL, egress", rule="60", way="answer")
    finally:
        net.ec2.replace_network_acl_association(AssociationId=made, NetworkAclId=default["NetworkAclId"])
        net.ec2.delete_network_acl(NetworkAclId=acl)


@pytest.mark.parametrize("kind", KINDS)
def test_internet_gateway(place, kind):
    net, here, host = place.net, place.instances[kind], place.net.cloud.server.host
    decided(net, here, f"{host}:80", REACHES)
    _, answer = trace(net, here, f"{host}:80")
    there, back = (s for s in answer["steps"] if s["decider"] == "internet gateway")
    assert there["id"] == back["id"] == place.gateway and there["at"] == back["at"] == f"{place.vpc}'s internet gateway"
    assert net.cloud.describe(here)["PublicIpAddress"] in there["why"] and net.private(here) in back["why"]
    # Another's public address, out and in again.
    other = next(i for k, i in place.instances.items() if k != kind)
    decided(net, here, f"{net.cloud.describe(other)['PublicIpAddress']}:22", REACHES)
    nothing_is_left(net, place.vpc, place.vpc.replace("vpc-", "igw-"))
    # Without a public address.
    step = decided(net, place.hidden, f"{host}:80", STOPPED, decider="internet gateway", id=place.gateway)
    assert "no public address" in step["why"]


def test_no_route_nat_gateway_and_blackhole(place):
    net, host = place.net, place.net.cloud.server.host
    decided(net, place.inner, f"{host}:80", STOPPED, decider="route", id=place.private_table, rule=None)
    allocation, ip = net.elastic_ip()
    nat = net.nat_gateway(place.subnet, allocation)["NatGatewayId"]
    net.route(place.private_table, EVERYWHERE, NatGatewayId=nat)
    for protocol in ("tcp", "udp", "icmp"):
        decided(net, place.inner, f"{host}:80", REACHES, protocol, way="answer")
    _, answer = trace(net, place.inner, f"{host}:80")
    assert [s["way"] for s in answer["steps"] if s["id"] == nat] == ["packet", "answer"]
    assert any(ip in s["why"] for s in answer["steps"] if s["decider"] == "internet gateway")
    nothing_is_left(net, place.vpc, nat)
    net.delete_nat_gateway(nat)
    decided(net, place.inner, f"{host}:80", STOPPED, decider="route", id=place.private_table, rule=EVERYWHERE)


@pytest.mark.parametrize("kind", KINDS)
def test_peering_without_a_route_back(place, kind):
    net, here = place.net, place.instances[kind]
    other = net.public({"container": "10.141", "vm": "10.142"}[kind])
    there = net.launch("container", other.subnet, other.group, wait=False)
    net.cloud.wait_state(there, "running")
    to = f"{net.private(there)}:22"
    peering = net.peering(place.vpc, other.vpc)
    cidr = net.ec2.describe_vpcs(VpcIds=[other.vpc])["Vpcs"][0]["CidrBlock"]
    net.route(place.table, cidr, VpcPeeringConnectionId=peering)
    # Over there, all but the VPC itself is behind the internet gateway, which has not seen what is answered.
    decided(net, here, to, STOPPED, decider="internet gateway", way="answer", id=other.gateway, at=f"{other.vpc}'s internet gateway")
    private = net.table(other.vpc)
    net.ec2.replace_route_table_association(AssociationId=association(net, other.table), RouteTableId=private)
    decided(net, here, to, STOPPED, decider="route", id=private, rule=None, way="answer", at=other.vpc)
    back = net.ec2.replace_route_table_association(AssociationId=association(net, private), RouteTableId=other.table)["NewAssociationId"]
    net.later(net.ec2.disassociate_route_table, AssociationId=back)
    net.route(other.table, "10.140.0.0/16", VpcPeeringConnectionId=peering)
    decided(net, here, to, REACHES)
    _, answer = trace(net, here, to)
    assert peering in [s["id"] for s in answer["steps"]]
    net.terminate(there)
    decided(net, here, to, STOPPED, decider="gateway", id=peering)


def test_questions_that_have_no_answer(place):
    net = place.net

    def asked(*argv, code=1):
        done = net.cloud.server.command("trace", *argv, check=False)
        assert done.returncode == code, done
        return done.stderr
    here = place.instances["container"]
    assert "no instance i-00000000000000000" in asked("--from", "i-00000000000000000", "--to", "10.0.0.4:22")
    assert "no network interface" in asked("--from", "eni-00000000000000000", "--to", "10.0.0.4:22")
    assert "i-… or eni-…" in asked("--from", "vpc-1", "--to", "10.0.0.4:22")
    assert "ADDRESS:PORT" in asked("--from", here, "--to", "somewhere")
    assert "lacks a port" in asked("--from", here, "--to", "10.0.0.4")
    assert f"no instance {here} in eu-north-1" in asked("--from", here, "--to", "10.0.0.4:22", "--region", "eu-north-1")
    asked("--from", here, "--to", "10.0.0.4:22", "--protocol", "sctp", code=2)
    lonely = net.interface(place.subnet, place.open)["NetworkInterfaceId"]
    assert "attached to nothing" in asked("--from", lonely, "--to", "10.0.0.4:22")
    stopped = net.launch("container", place.subnet, place.open, wait=False)
    net.cloud.wait_state(stopped, "running")
    net.ec2.stop_instances(InstanceIds=[stopped])
    net.cloud.wait_state(stopped, "stopped")
    assert "only a running instance" in asked("--from", stopped, "--to", "10.0.0.4:22")
    bad = run(BINARY, "trace", "--from", here, "--to", "10.0.0.4:22", "--data-dir", "/nonexistent/x", check=False)
    assert bad.returncode == 1 and "data folder" in bad.stderr


def test_nothing_is_left_however_it_ends(place):
    """Killed in the middle: the asker, and the server (by force), at moments that differ."""
    net, server = place.net, place.net.cloud.server
    here = place.instances["container"]
    # The slowest question: a packet that gets lost is waited for.
    argv = [BINARY, "trace", "--from", here, "--to", "10.140.0.250:22", "--data-dir", str(server.data_dir)]

    def under_way():
        """A trace in its middle. On a busy machine one may be over before it is seen; then another is begun."""
        def seen():
            asker = subprocess.Popen(argv, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            while asker.poll() is None:
                if "cumulet_trace" in ruleset(net, place.vpc) and asker.poll() is None:
                    return asker
            asker.communicate()
        return wait_for("a trace to be under way", seen)

    for how in (signal.SIGINT, signal.SIGKILL):
        asker = under_way()
        asker.send_signal(how)
        asker.communicate()
        wait_for("the server to have ended it", lambda: "cumulet_trace" not in ruleset(net, place.vpc))
    for _ in range(3):
        asker = under_way()
        server.kill9()
        asker.communicate()
        assert asker.returncode != 0
        # The kernel has taken it back with the process, before another server starts.
        wait_for("the kernel to take it back", lambda: "cumulet_trace" not in ruleset(net, place.vpc), every=0.05)
        nothing_is_left(net, place.vpc)
        server.start()
    decided(net, here, f"{net.private(place.hidden)}:22", REACHES)


def ruleset(net, thing):
    return run("ip", "netns", "exec", net.netns(thing), "nft", "list", "ruleset").stdout
