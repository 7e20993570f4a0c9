"""Interfaces: plugged and unplugged while an instance runs, with several addresses, and never with another's."""

import json
import socket
import struct

import pytest

from harness import KINDS, wait_for
from network import Echo, allow, code_of

pytestmark = pytest.mark.covers("interfaces of an instance")

# Documented, and seen.
TAKEN = ("InvalidIPAddress.InUse", "InvalidParameterValue")


@pytest.fixture
def place(net):
    """A VPC with a neighbour from which interfaces are looked at."""
    made = net.public("10.40")
    made.neighbour = net.launch("container", made.subnet, made.group, address="10.40.0.5")
    return made


def status(net, eni):
    return net.ec2.describe_network_interfaces(NetworkInterfaceIds=[eni])["NetworkInterfaces"][0]


def links(cloud, instance):
    """The guest's devices by MAC."""
    found = json.loads(cloud.ssh(instance, "ip -j addr"))
    return {link.get("address"): [a["local"] for a in link["addr_info"]] for link in found}


@pytest.mark.parametrize("kind", KINDS)
def test_attached_and_detached_while_running(cloud, net, place, kind):
    ec2 = net.ec2
    other = net.subnet(place.vpc, "10.40.1.0/24")
    instance = net.launch(kind, place.subnet, place.group)
    eni = net.interface(other, place.group, Description="second", PrivateIpAddress="10.40.1.20")
    id, mac = eni["NetworkInterfaceId"], eni["MacAddress"]
    assert status(net, id)["Status"] == "available"
    attachment = ec2.attach_network_interface(NetworkInterfaceId=id, InstanceId=instance, DeviceIndex=1)["AttachmentId"]
    wait_for("it to be attached", lambda: status(net, id).get("Attachment", {}).get("Status") == "attached")
    assert status(net, id)["Status"] == "in-use"
    wait_for("the guest to have its address", lambda: "10.40.1.20" in links(cloud, instance).get(mac, []))
    assert net.reaches(place.neighbour, "10.40.1.20")
    assert net.eni(instance, 1)["PrivateIpAddress"] == "10.40.1.20"
    macs = cloud.ssh(instance, "curl -s http://169.254.169.254/latest/meta-data/network/interfaces/macs/").split()
    assert f"{mac}/" in macs
    # What may not be done with it meanwhile.
    assert code_of(ec2.attach_network_interface, NetworkInterfaceId=id, InstanceId=place.neighbour, DeviceIndex=1) == "InvalidNetworkInterface.InUse"
    assert code_of(ec2.delete_network_interface, NetworkInterfaceId=id) == "InvalidParameterValue"
    primary = net.eni(instance)["Attachment"]["AttachmentId"]
    assert code_of(ec2.detach_network_interface, AttachmentId=primary) == "OperationNotPermitted"
    ec2.detach_network_interface(AttachmentId=attachment)
    wait_for("it to be free", lambda: status(net, id)["Status"] == "available")
    wait_for("the guest to have lost it", lambda: mac not in links(cloud, instance))
    net.cut_off(place.neighbour, "10.40.1.20")
    # The same one, to another instance: same MAC, same address.
    ec2.attach_network_interface(NetworkInterfaceId=id, InstanceId=place.neighbour, DeviceIndex=1)
    net.reaches(instance if kind == "container" else place.neighbour, "10.40.1.20")
    wait_for("its MAC there", lambda: mac in links(cloud, place.neighbour))


def test_several_at_launch(cloud, net, place):
    """Two interfaces in two subnets; each goes with the instance or stays, as was said."""
    other = net.subnet(place.vpc, "10.40.1.0/24")
    kept = net.interface(other, place.group)
    instance = net.launch("container", place.subnet, NetworkInterfaces=[
        {"DeviceIndex": 0, "SubnetId": place.subnet, "Groups": [place.group], "SecondaryPrivateIpAddressCount": 1},
        {"DeviceIndex": 1, "NetworkInterfaceId": kept["NetworkInterfaceId"]},
        {"DeviceIndex": 2, "SubnetId": other, "Groups": [place.group], "PrivateIpAddress": "10.40.1.33"},
    ], InstanceType="t3.medium")
    seen = {e["Attachment"]["DeviceIndex"]: e for e in cloud.describe(instance)["NetworkInterfaces"]}
    assert sorted(seen) == [0, 1, 2] and len(seen[0]["PrivateIpAddresses"]) == 2
    for index in seen:
        for address in seen[index]["PrivateIpAddresses"]:
            assert net.reaches(place.neighbour, address["PrivateIpAddress"]), (index, address)
    assert [seen[i]["Attachment"]["DeleteOnTermination"] for i in (0, 1, 2)] == [True, False, True]
    net.ec2.modify_network_interface_attribute(
        NetworkInterfaceId=seen[2]["NetworkInterfaceId"],
        Attachment={"AttachmentId": seen[2]["Attachment"]["AttachmentId"], "DeleteOnTermination": False})
    net.terminate(instance)
    wait_for("the first to be gone", lambda: code_of_or_none(net, seen[0]["NetworkInterfaceId"]) == "InvalidNetworkInterfaceID.NotFound")
    for index in (1, 2):
        id = seen[index]["NetworkInterfaceId"]
        wait_for("it to be free", lambda: status(net, id)["Status"] == "available")
    net.ec2.delete_network_interface(NetworkInterfaceId=seen[2]["NetworkInterfaceId"])


def code_of_or_none(net, eni):
    try:
        status(net, eni)
    except net.ec2.exceptions.ClientError as e:
        return e.response["Error"]["Code"]
    return None


@pytest.mark.parametrize("kind", KINDS)
def test_more_addresses_while_running(cloud, net, place, kind):
    instance = net.launch(kind, place.subnet, place.group)
    eni = net.eni(instance)["NetworkInterfaceId"]
    net.ec2.assign_private_ip_addresses(NetworkInterfaceId=eni, PrivateIpAddresses=["10.40.0.77"])
    assert [a["PrivateIpAddress"] for a in net.eni(instance)["PrivateIpAddresses"]][1:] == ["10.40.0.77"]
    net.reaches(place.neighbour, "10.40.0.77")
    assert code_of(net.ec2.assign_private_ip_addresses, NetworkInterfaceId=eni, PrivateIpAddresses=["10.40.0.5"]) in TAKEN, "another's"
    # It may move to another interface while both run.
    taken = net.eni(place.neighbour)["NetworkInterfaceId"]
    assert code_of(net.ec2.assign_private_ip_addresses, NetworkInterfaceId=taken, PrivateIpAddresses=["10.40.0.77"]) in TAKEN
    net.ec2.unassign_private_ip_addresses(NetworkInterfaceId=eni, PrivateIpAddresses=["10.40.0.77"])
    net.cut_off(place.neighbour, "10.40.0.77")
    assert net.reaches(place.neighbour, net.private(instance)), "the first address stays"
    assert code_of(net.ec2.unassign_private_ip_addresses, NetworkInterfaceId=eni, PrivateIpAddresses=[net.private(instance)]) == "InvalidParameterValue"


def test_an_address_moves_to_another_interface(net, place):
    """AllowReassignment: what high-availability pairs do."""
    one, two = (net.launch("container", place.subnet, place.group) for _ in range(2))
    enis = [net.eni(i)["NetworkInterfaceId"] for i in (one, two)]
    net.ec2.assign_private_ip_addresses(NetworkInterfaceId=enis[0], PrivateIpAddresses=["10.40.0.88"])
    with Echo(net, one, 7000, "one"), Echo(net, two, 7000, "two"):
        with net.connect(place.neighbour, "10.40.0.88", 7000) as there:
            assert there.name == "one"
        net.ec2.assign_private_ip_addresses(NetworkInterfaceId=enis[1], PrivateIpAddresses=["10.40.0.88"], AllowReassignment=True)

        def other():
            there = net.dial(place.neighbour, "10.40.0.88", 7000)
            return there and there.name == "two"
        wait_for("the other to have it", other)
    assert len(net.eni(one)["PrivateIpAddresses"]) == 1


def test_a_range_for_an_interface(net, place):
    """Prefix delegation: a /28, whose addresses the guest gives to whomever it likes."""
    instance = net.launch("container", place.subnet, place.group)
    eni = net.eni(instance)["NetworkInterfaceId"]
    given = net.ec2.assign_private_ip_addresses(NetworkInterfaceId=eni, Ipv4PrefixCount=1)["AssignedIpv4Prefixes"][0]["Ipv4Prefix"]
    assert given.endswith("/28")
    first, last = given.split("/")[0].rsplit(".", 1)
    inner = f"{first}.{int(last) + 9}"
    net.run(instance, "ip", "addr", "add", f"{inner}/32", "dev", "lo")
    net.reaches(place.neighbour, inner)
    with Echo(net, place.neighbour, 7000, "neighbour"):
        assert net.pings(instance, "10.40.0.5", source=inner), "it may send from it"
    net.ec2.unassign_private_ip_addresses(NetworkInterfaceId=eni, Ipv4Prefixes=[given])
    net.cut_off(place.neighbour, inner)


def test_source_and_destination_check(net, place):
    """An instance gets what is routed to it for others only when the check is off."""
    router = net.launch("container", place.subnet, place.group)
    eni = net.eni(router)["NetworkInterfaceId"]
    net.run(router, "ip", "addr", "add", "172.20.0.1/32", "dev", "lo")
    net.route(place.table, "172.20.0.0/16", NetworkInterfaceId=eni)
    assert net.routes(place.table)["172.20.0.0/16"]["State"] == "active"
    with Echo(net, router, 7000, "router"), Echo(net, place.neighbour, 7001, "neighbour"):
        assert not net.dial(place.neighbour, "172.20.0.1", 7000)
        net.ec2.modify_network_interface_attribute(NetworkInterfaceId=eni, SourceDestCheck={"Value": False})
        with net.connect(place.neighbour, "172.20.0.1", 7000) as there:
            assert there.name == "router" and there.alive()
            assert net.pings(router, "10.40.0.5", source="172.20.0.1"), "and it may send as others"
        net.ec2.modify_instance_attribute(InstanceId=router, SourceDestCheck={"Value": True})
        wait_for("the check to work again", lambda: not net.dial(place.neighbour, "172.20.0.1", 7000, timeout=0.7))
        assert not net.pings(router, "10.40.0.5", source="172.20.0.1")


def test_an_instance_translates_for_others(cloud, net, place):
    """The NAT instance of EC2's guide: check off, forwarding, and a rule in the guest."""
    private = net.subnet(place.vpc, "10.40.2.0/24")
    table = net.table(place.vpc, private)
    inner = net.launch("container", private, place.group)
    router = net.launch("container", place.subnet, place.group)
    net.run(router, "sysctl", "-qw", "net.ipv4.ip_forward=1")
    net.run(router, "nft", "table ip nat { chain post { type nat hook postrouting priority 100; ip saddr 10.40.2.0/24 masquerade; }; }")
    eni = net.eni(router)["NetworkInterfaceId"]
    net.ec2.modify_network_interface_attribute(NetworkInterfaceId=eni, SourceDestCheck={"Value": False})
    outside = cloud.server.host
    with Echo(net, None, 7200, "host", ip=outside):
        assert not net.dial(inner, outside, 7200)
        net.route(table, "0.0.0.0/0", NetworkInterfaceId=eni)
        with net.connect(inner, outside, 7200) as out:
            assert out.seen_as == cloud.address(router)
        # A route to what has stopped is a black hole, and works again afterwards.
        net.terminate(router)
        wait_for("a black hole", lambda: net.routes(table)["0.0.0.0/0"]["State"] == "blackhole")
        assert not net.dial(inner, outside, 7200)


def frame(source_mac, target_mac, kind, payload):
    octets = lambda mac: bytes.fromhex(mac.replace(":", ""))
    return octets(target_mac) + octets(source_mac) + struct.pack("!H", kind) + payload


def udp(source, target, text, port=9):
    """An IPv4 packet; without a UDP checksum, which is allowed."""
    data = struct.pack("!4H", port, port, 8 + len(text), 0) + text
    header = struct.pack("!BBHHHBBH4s4s", 0x45, 0, 20 + len(data), 1, 0, 64, 17, 0, socket.inet_aton(source), socket.inet_aton(target))
    total = sum(struct.unpack("!10H", header))
    total = (total & 0xFFFF) + (total >> 16)
    total = ~((total & 0xFFFF) + (total >> 16)) & 0xFFFF
    return header[:10] + struct.pack("!H", total) + header[12:] + data


def tap(net, instance):
    """Everything that a container's device gets or sends."""
    with net.inside(instance):
        sock = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(0x0003))
        sock.bind(("eth0", 0x0003))
    sock.settimeout(0.2)
    return sock


def until(sock, marker, deadline=10):
    """Frames up to the one that has the marker."""
    seen = []

    def found():
        try:
            data, address = sock.recvfrom(65535)
        except TimeoutError:
            return False
        # What it sends itself is no news.
        if address[2] != socket.PACKET_OUTGOING:
            seen.append(data)
        return seen and marker in seen[-1]
    wait_for("the marked packet", found, deadline, 0)
    return seen


def test_nothing_is_sent_in_anothers_name(net, place):
    """Raw frames of a hostile guest: another's address, a foreign one, another's MAC, another's ARP answers."""
    hostile = net.launch("container", place.subnet, place.group, address="10.40.0.66")
    victim = net.launch("container", place.subnet, place.group, address="10.40.0.67")
    own, other = net.eni(hostile)["MacAddress"], net.eni(place.neighbour)["MacAddress"]
    assert net.pings(hostile, "10.40.0.67")
    router = router_mac(net, hostile)
    listening, sending = tap(net, victim), tap(net, hostile)
    with listening, sending:
        arp = struct.pack("!HHBBH6s4s6s4s", 1, 0x0800, 6, 4, 2, bytes.fromhex(own.replace(":", "")), socket.inet_aton("10.40.0.5"),
                          bytes.fromhex(router.replace(":", "")), socket.inet_aton("10.40.0.1"))
        for mac, source in ((own, "10.40.0.5"), (own, "203.0.113.9"), (own, "127.0.0.1"), (own, "169.254.169.254"), (own, "10.40.0.1"),
                            (other, "10.40.0.66")):
            sending.send(frame(mac, router, 0x0800, udp(source, "10.40.0.67", b"forged " + source.encode())))
        sending.send(frame(own, router, 0x0806, arp))
        sending.send(frame(own, "ff:ff:ff:ff:ff:ff", 0x0806, arp))
        sending.send(frame(own, router, 0x0800, udp("10.40.0.66", "10.40.0.67", b"genuine")))
        forged = [f for f in until(listening, b"genuine") if b"forged" in f]
        # The one with another's MAC and the own address is either dropped or is a genuine packet: never another's.
        assert not [f for f in forged if b"forged 10.40.0.66" not in f], forged
    # The ARP answers were believed by nobody.
    with Echo(net, place.neighbour, 7000, "neighbour"), net.connect(victim, "10.40.0.5", 7000) as there:
        assert there.name == "neighbour"


def router_mac(net, instance):
    """The MAC of the way to a neighbour, which is the router's."""
    found = json.loads(net.run(instance, "ip", "-j", "neigh", "show", "dev", "eth0").stdout)
    return next(n["lladdr"] for n in found if n.get("lladdr"))


def test_nothing_of_others_is_heard(net, place):
    """A guest that listens to everything hears what is for it, and no packet between others, broadcasts included."""
    listener = net.launch("container", place.subnet, place.group, address="10.40.0.66")
    other = net.launch("container", place.subnet, place.group, address="10.40.0.67")
    net.run(listener, "ip", "link", "set", "eth0", "promisc", "on")
    listening = tap(net, listener)
    with listening:
        assert net.pings(other, "10.40.0.5")
        with net.inside(other), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:
            s.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
            for target in ("10.40.0.5", "255.255.255.255", "10.40.0.255", "224.0.0.251"):
                try:
                    s.sendto(b"between others", (target, 9))
                except OSError:
                    pass
            s.sendto(b"for the listener", ("10.40.0.66", 9))
        heard = until(listening, b"for the listener")
    assert not [f for f in heard if b"between others" in f]
    assert not [f for f in heard if f[12:14] == b"\x08\x00" and f[30:34] != socket.inet_aton("10.40.0.66") and f[30] < 224], heard


def test_errors_and_limits(net, place):
    ec2 = net.ec2
    assert code_of(ec2.create_network_interface, SubnetId=place.subnet, PrivateIpAddress="10.40.0.5") == "InvalidIPAddress.InUse"
    assert code_of(ec2.create_network_interface, SubnetId=place.subnet, PrivateIpAddress="10.41.0.5") == "InvalidParameterValue"
    assert code_of(ec2.create_network_interface, SubnetId="subnet-0123456789abcdef0") == "InvalidSubnetID.NotFound"
    # t3.nano carries two interfaces with two addresses each.
    first, second = (net.interface(place.subnet, place.group)["NetworkInterfaceId"] for _ in range(2))
    ec2.attach_network_interface(NetworkInterfaceId=first, InstanceId=place.neighbour, DeviceIndex=1)
    assert code_of(ec2.attach_network_interface, NetworkInterfaceId=second, InstanceId=place.neighbour, DeviceIndex=2) == "AttachmentLimitExceeded"
    eni = net.eni(place.neighbour)["NetworkInterfaceId"]
    assert code_of(ec2.assign_private_ip_addresses, NetworkInterfaceId=eni, SecondaryPrivateIpAddressCount=2) == "PrivateIpAddressLimitExceeded"
    elsewhere = net.subnet(place.vpc, "10.40.9.0/24", AvailabilityZone="us-east-1b")
    there = net.interface(elsewhere)["NetworkInterfaceId"]
    assert code_of(ec2.attach_network_interface, NetworkInterfaceId=there, InstanceId=place.neighbour, DeviceIndex=1) == "InvalidParameterCombination"
