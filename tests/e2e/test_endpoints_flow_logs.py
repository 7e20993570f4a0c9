"""Endpoints: the server's own API from inside a VPC that has no other way out. Flow logs: what really passed, and what did not."""

import ipaddress
import time

import pytest

from harness import REGION, wait_for
from network import allow, code_of

pytestmark = pytest.mark.covers("endpoints and flow logs")

SERVICE = f"com.amazonaws.{REGION}.ec2"


@pytest.fixture
def closed(net):
    """A VPC without a gateway, with an instance."""
    vpc = net.vpc("10.70.0.0/16", dns_names=True)
    subnet = net.subnet(vpc, "10.70.0.0/24")
    table = net.table(vpc, subnet)
    group = net.group(vpc, allow())
    instance = net.launch("container", subnet, group)
    return vpc, subnet, table, group, instance


def delete_endpoint(net, endpoint):
    failed = net.ec2.delete_vpc_endpoints(VpcEndpointIds=[endpoint])["Unsuccessful"]
    failed = [item for item in failed if item["Error"]["Code"] != "InvalidVpcEndpointId.NotFound"]
    assert not failed, failed

    def gone():
        try:
            found = net.ec2.describe_vpc_endpoints(VpcEndpointIds=[endpoint])["VpcEndpoints"]
        except net.ec2.exceptions.ClientError as e:
            return e.response["Error"]["Code"] == "InvalidVpcEndpointId.NotFound"
        return all(e["State"].lower() == "deleted" for e in found)
    wait_for(f"{endpoint} to be gone", gone)


def endpoint(net, vpc, **more):
    made = net.ec2.create_vpc_endpoint(VpcId=vpc, ServiceName=SERVICE, **more)["VpcEndpoint"]["VpcEndpointId"]
    net.undo.append((delete_endpoint, {"net": net, "endpoint": made}))

    def available():
        seen = net.ec2.describe_vpc_endpoints(VpcEndpointIds=[made])["VpcEndpoints"][0]
        return seen if seen["State"].lower() == "available" else None
    return wait_for(f"{made} to be available", available)


def unsigned(net, instance, host):
    """What the API answers to a call that nobody signed."""
    done = net.run(instance, "curl", "-s", "-m", "3", f"http://{host}/?Action=DescribeRegions&Version=2016-11-15", check=False)
    return done.stdout


def signed(net, instance, host):
    """A whole SDK inside the guest's network."""
    with net.inside(instance):
        client = net.cloud.server.client("ec2", endpoint=f"http://{host}")
        return [v["VpcId"] for v in client.describe_vpcs()["Vpcs"]]


def test_gateway_endpoint(net, closed):
    vpc, _, table, _, instance = closed
    services = net.ec2.describe_vpc_endpoint_services(ServiceNames=[SERVICE])["ServiceDetails"]
    assert "Gateway" in [t["ServiceType"] for t in services[0]["ServiceType"]]
    lists = net.ec2.describe_prefix_lists(Filters=[{"Name": "prefix-list-name", "Values": [SERVICE]}])["PrefixLists"]
    address = str(ipaddress.ip_network(lists[0]["Cidrs"][0])[0])
    assert "<Error>" not in unsigned(net, instance, address), "no way yet"
    made = endpoint(net, vpc, VpcEndpointType="Gateway", RouteTableIds=[table])
    route = net.routes(table)[lists[0]["PrefixListId"]]
    assert route["GatewayId"] == made["VpcEndpointId"] and route["State"] == "active"
    wait_for("the API to answer", lambda: "<Error>" in unsigned(net, instance, address))
    assert vpc in signed(net, instance, address)
    # Such an endpoint has no names of its own; the service's public name means the addresses of the prefix list.
    assert made["DnsEntries"] == []
    public = f"ec2.{REGION}.amazonaws.com"
    wait_for("the service's name", lambda: net.resolve(instance, "10.70.0.2", public) == [address])
    # Taken from the table, it is no way any more.
    net.ec2.modify_vpc_endpoint(VpcEndpointId=made["VpcEndpointId"], RemoveRouteTableIds=[table])
    assert lists[0]["PrefixListId"] not in net.routes(table)
    wait_for("no way any more", lambda: "<Error>" not in unsigned(net, instance, address))
    net.ec2.modify_vpc_endpoint(VpcEndpointId=made["VpcEndpointId"], AddRouteTableIds=[table])
    wait_for("the API to answer again", lambda: "<Error>" in unsigned(net, instance, address))
    assert code_of(net.ec2.delete_vpc, VpcId=vpc) == "DependencyViolation"
    delete_endpoint(net, made["VpcEndpointId"])
    assert lists[0]["PrefixListId"] not in net.routes(table)


def test_interface_endpoint(net, closed):
    """An interface of the service in the subnet, under the service's own name, with groups of its own."""
    vpc, subnet, _, _, instance = closed
    group = net.group(vpc, allow("tcp", 80, cidr="10.70.0.0/16"))
    made = endpoint(net, vpc, VpcEndpointType="Interface", SubnetIds=[subnet], SecurityGroupIds=[group], PrivateDnsEnabled=True)
    enis = net.ec2.describe_network_interfaces(NetworkInterfaceIds=made["NetworkInterfaceIds"])["NetworkInterfaces"]
    assert [e["SubnetId"] for e in enis] == [subnet] and enis[0]["RequesterManaged"] and enis[0]["InterfaceType"] == "vpc_endpoint"
    ip = enis[0]["PrivateIpAddress"]
    names = [entry["DnsName"] for entry in made["DnsEntries"]]
    own, suffix = names[0], f".ec2.{REGION}.vpce.amazonaws.com"
    assert own.startswith(made["VpcEndpointId"]) and own.endswith(suffix)
    assert names == [own, f"{own.removesuffix(suffix)}-{REGION}a{suffix}", f"ec2.{REGION}.amazonaws.com"]
    for name in names:
        wait_for(f"{name} to lead there", lambda: net.resolve(instance, "10.70.0.2", name) == [ip])
    wait_for("the API to answer", lambda: "<Error>" in unsigned(net, instance, ip))
    assert vpc in signed(net, instance, ip)
    assert code_of(net.ec2.detach_network_interface, AttachmentId=enis[0].get("Attachment", {}).get("AttachmentId", "eni-attach-0123456789abcdef0"))
    assert code_of(net.ec2.delete_network_interface, NetworkInterfaceId=enis[0]["NetworkInterfaceId"])
    net.ec2.revoke_security_group_ingress(GroupId=group, IpPermissions=[allow("tcp", 80, cidr="10.70.0.0/16")])
    wait_for("its group to keep all out", lambda: "<Error>" not in unsigned(net, instance, ip))
    delete_endpoint(net, made["VpcEndpointId"])
    for name in names:
        wait_for(f"{name} to lead nowhere", lambda: not net.resolve(instance, "10.70.0.2", name))
    assert code_of(net.ec2.describe_network_interfaces, NetworkInterfaceIds=made["NetworkInterfaceIds"]) == "InvalidNetworkInterfaceID.NotFound"


def test_flow_logs(cloud, net):
    """A connection that was let in, one that was not, in the default format and in one's own."""
    place = net.public("10.71")
    group = net.group(place.vpc, allow("tcp", 22))
    instance = net.launch("container", place.subnet, group)
    neighbour = net.launch("container", place.subnet, place.group)
    eni = net.eni(instance)["NetworkInterfaceId"]
    made = []
    for resource, kind, more in (
        (eni, "NetworkInterface", {}),
        (place.vpc, "VPC", {"LogFormat": "${instance-id} ${action} ${dstport} ${srcaddr} ${flow-direction} ${vpc-id}", "TrafficType": "REJECT"}),
    ):
        request = {"TrafficType": "ALL", "LogDestinationType": "s3", "LogDestination": "arn:aws:s3:::flows", "MaxAggregationInterval": 60}
        answer = net.ec2.create_flow_logs(ResourceIds=[resource], ResourceType=kind, **(request | more))
        assert not answer.get("Unsuccessful"), answer
        made += answer["FlowLogIds"]
        net.later(net.ec2.delete_flow_logs, FlowLogIds=answer["FlowLogIds"])
    shown = net.ec2.describe_flow_logs(FlowLogIds=made)["FlowLogs"]
    assert {f["FlowLogStatus"] for f in shown} == {"ACTIVE"} and {f["ResourceId"] for f in shown} == {eni, place.vpc}
    begin = int(time.time())
    target, source = net.private(instance), net.private(neighbour)

    def records(log):
        """The files of a log: without their headers."""
        folder = cloud.server.data_dir / "flow-logs" / "123456789012" / REGION / log
        lines = [l.split() for f in sorted(folder.rglob("*")) if f.is_file() for l in f.read_text().splitlines()]
        return [l for l in lines if l[0] not in ("version", "instance-id")]

    def seen():
        # Again and again: the first packets may be before the log is in force.
        net.banner(neighbour, target)
        net.dial(neighbour, target, 8123, timeout=0.2)
        default = [r for r in records(made[0]) if len(r) == 14 and r[2] == eni and r[3:5] == [source, target]]
        accepted = [r for r in default if r[6] == "22" and r[7] == "6" and r[12] == "ACCEPT"]
        rejected = [r for r in default if r[6] == "8123" and r[7] == "6" and r[12] == "REJECT"]
        own = [r for r in records(made[1]) if r[:4] == [instance, "REJECT", "8123", source]]
        return (accepted[0], rejected[0], own[0]) if accepted and rejected and own else None
    accepted, rejected, own = wait_for("both flows", seen, 100, 0.5)
    for record in (accepted, rejected):
        assert record[:2] == ["2", "123456789012"] and record[13] == "OK"
        assert begin - 60 <= int(record[10]) <= int(record[11]) <= time.time() + 1
        assert int(record[8]) >= 1 and int(record[9]) >= 40
    assert own[4:] == ["ingress", place.vpc]
    assert not [r for r in records(made[1]) if r[1] == "ACCEPT"], "only what was asked for"
    back = [r for r in records(made[0]) if len(r) == 14 and r[3:6] == [target, source, "22"]]
    assert back and {r[12] for r in back} == {"ACCEPT"}, "answers are flows too"
    net.ec2.delete_flow_logs(FlowLogIds=made)
    assert net.ec2.describe_flow_logs(Filter=[{"Name": "resource-id", "Values": [eni]}])["FlowLogs"] == []
