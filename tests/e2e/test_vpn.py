"""The way to the user's own network: an office with a router of its own, set up from what the API hands out.

    pc ── office router (strongSwan) ── 192.0.2.0/24 ── host ── virtual private gateway ── VPC ── instances
    192.168.7.9                192.0.2.2                                              10.80.0.0/16
"""

import contextlib
import dataclasses
import os
import pathlib
import shutil
import signal
import socket
import subprocess

import pytest

from harness import HANG, KINDS, Cloud, inside, run, wait_for
from network import Echo, Network, Public, allow, code_of

pytestmark = [
    pytest.mark.covers("the user's own network, by IPsec"),
    pytest.mark.skipif(not (shutil.which("charon-systemd") or os.path.exists("/usr/sbin/charon-systemd")), reason="strongSwan isn't installed"),
]

PC, ROUTER = "192.168.7.9", "192.0.2.2"
SETTINGS = """\
charon-systemd {{
  load = random nonce openssl aes sha1 sha2 hmac gcm kdf gmp curve25519 kernel-libipsec kernel-netlink socket-default vici
  install_routes = no
  retransmit_tries = 2
  retransmit_timeout = 1.0
  plugins {{
    vici {{
      socket = unix://{socket}
    }}
    kernel-libipsec {{
      allow_peer_ts = yes
    }}
  }}
  filelog {{
    file {{
      path = {log}
      flush_line = yes
      default = 1
    }}
  }}
  journal {{
    default = -1
  }}
}}
"""


class Office:
    """Two namespaces: a router with an address of the world, and a machine behind it."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.folder.mkdir()
        self.router, self.pc = (f"ce2e-{name}-{os.getpid()}" for name in ("router", "pc"))
        self.daemon = None
        for name in (self.router, self.pc):
            run("ip", "netns", "add", name)
            run("ip", "-n", name, "link", "set", "lo", "up")
        run("ip", "link", "add", "office", "type", "veth", "peer", "name", "wan", "netns", self.router)
        run("ip", "addr", "add", "192.0.2.1/24", "dev", "office")
        run("ip", "link", "set", "office", "up")
        run("ip", "-n", self.router, "link", "add", "lan", "type", "veth", "peer", "name", "eth0", "netns", self.pc)
        for name, device, address in ((self.router, "wan", f"{ROUTER}/24"), (self.router, "lan", "192.168.7.1/24"), (self.pc, "eth0", f"{PC}/24")):
            run("ip", "-n", name, "addr", "add", address, "dev", device)
            run("ip", "-n", name, "link", "set", device, "up")
        run("ip", "-n", self.router, "route", "add", "default", "via", "192.0.2.1")
        run("ip", "-n", self.pc, "route", "add", "default", "via", "192.168.7.1")
        run("ip", "netns", "exec", self.router, "sysctl", "-qw", "net.ipv4.ip_forward=1", "net.ipv4.conf.all.rp_filter=0")

    def start(self, configuration):
        """Its strongSwan, with the file that the API gave."""
        conf, socket = self.folder / "strongswan.conf", self.folder / "vici"
        conf.write_text(SETTINGS.format(socket=socket, log=self.folder / "log"))
        (self.folder / "swanctl.conf").write_text(configuration)
        socket.unlink(missing_ok=True)
        self.env = dict(os.environ, STRONGSWAN_CONF=str(conf))
        self.daemon = subprocess.Popen(
            ["ip", "netns", "exec", self.router, "/usr/sbin/charon-systemd"], env=self.env,
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        wait_for("the router's daemon", socket.exists)
        self.swanctl("--load-all", "--file", str(self.folder / "swanctl.conf"))
        run("ip", "-n", self.router, "link", "set", "ipsec0", "up")
        run("ip", "-n", self.router, "route", "replace", "10.80.0.0/16", "dev", "ipsec0")

    def swanctl(self, *argv, check=True):
        return run("swanctl", *argv, "--uri", f"unix://{self.folder / 'vici'}", check=check, env=self.env).stdout

    def stop(self, sig=signal.SIGTERM):
        if self.daemon:
            self.daemon.send_signal(sig)
            self.daemon.wait(HANG)
            self.daemon = None

    def remove(self):
        self.stop(signal.SIGKILL)
        run("ip", "link", "del", "office", check=False)
        for name in (self.router, self.pc):
            run("ip", "netns", "del", name)


class SiteNetwork(Network):
    """Knows the office's machine as a place for sockets, by the name `pc`."""

    office = None

    def inside(self, thing):
        return inside(f"/run/netns/{self.office.pc}") if thing == "pc" else super().inside(thing)


@dataclasses.dataclass
class Site:
    cloud: Cloud
    net: SiteNetwork
    office: Office
    place: Public
    gateway: str
    connection: str
    configuration: str
    container: str
    vm: str


@pytest.fixture(scope="module")
def site(make_server, namespace, work):
    """A server of its own, which may be killed, the office, and the connection between them."""
    server = make_server("vpn", public_cidr="198.19.64.0/20", memory_mib=4096)
    cloud = Cloud(server, work)
    office = Office(work / "office")
    net = SiteNetwork(cloud)
    net.office = office
    try:
        yield connect(cloud, net, office)
    finally:
        office.stop()
        try:
            net.close()
            cloud.terminate_all()
        finally:
            office.remove()
    server.assert_nothing_left()


def connect(cloud, net, office):
    ec2 = cloud.ec2
    place = net.public("10.80")
    customer = ec2.create_customer_gateway(Type="ipsec.1", IpAddress=ROUTER, BgpAsn=65000)["CustomerGateway"]["CustomerGatewayId"]
    net.later(ec2.delete_customer_gateway, CustomerGatewayId=customer)
    gateway = ec2.create_vpn_gateway(Type="ipsec.1")["VpnGateway"]["VpnGatewayId"]
    net.later(ec2.delete_vpn_gateway, VpnGatewayId=gateway)
    ec2.attach_vpn_gateway(VpnGatewayId=gateway, VpcId=place.vpc)
    net.later(ec2.detach_vpn_gateway, VpnGatewayId=gateway, VpcId=place.vpc)
    connection = ec2.create_vpn_connection(
        Type="ipsec.1", CustomerGatewayId=customer, VpnGatewayId=gateway, Options={"StaticRoutesOnly": True})["VpnConnection"]["VpnConnectionId"]
    net.later(ec2.delete_vpn_connection, VpnConnectionId=connection)

    def available():
        return ec2.describe_vpn_connections(VpnConnectionIds=[connection])["VpnConnections"][0]["State"] == "available"
    wait_for("the connection to be available", available)
    ec2.create_vpn_connection_route(VpnConnectionId=connection, DestinationCidrBlock="192.168.7.0/24")
    ec2.enable_vgw_route_propagation(GatewayId=gateway, RouteTableId=place.table)
    net.later(ec2.disable_vgw_route_propagation, GatewayId=gateway, RouteTableId=place.table)
    kinds = ec2.get_vpn_connection_device_types()["VpnConnectionDeviceTypes"]
    kind = next(k["VpnConnectionDeviceTypeId"] for k in kinds if "swanctl" in k["Software"])
    configuration = ec2.get_vpn_connection_device_sample_configuration(
        VpnConnectionId=connection, VpnConnectionDeviceTypeId=kind)["VpnConnectionDeviceSampleConfiguration"]
    office.start(configuration)
    made = {kind: net.launch(kind, place.subnet, place.group) for kind in KINDS}
    site = Site(cloud, net, office, place, gateway, connection, configuration, made["container"], made["vm"])
    wait_up(site)
    return site


def tail(log, lines=40):
    """What a strongSwan said, without its checks that the other end is there."""
    said = log.read_text(errors="replace").splitlines() if log.exists() else ["no log"]
    return "\n".join([line for line in said if not any(word in line for word in ("DPD", "INFORMATIONAL", "packet: from"))][-lines:])


def telemetry(site):
    seen = site.cloud.ec2.describe_vpn_connections(VpnConnectionIds=[site.connection])["VpnConnections"][0]
    return [t["Status"] for t in seen["VgwTelemetry"]], seen["VgwTelemetry"]


def wait_up(site, count=2, deadline=60):
    try:
        wait_for(f"{count} tunnels to be up", lambda: telemetry(site)[0].count("UP") >= count, deadline, 0.2)
    except AssertionError as e:
        logs = sorted((site.cloud.server.data_dir / "vpn").glob("*/log"))
        gateway = "\n".join(tail(log) for log in logs)
        raise AssertionError(f"{e}\n{telemetry(site)}\nrouter: {site.office.swanctl('--list-sas', check=False)}\n{tail(site.office.folder / 'log')}\n"
                             f"gateway: {gateway}\n{site.cloud.server.log_tail(15)}") from None


def test_both_sides_reach_each_other(site):
    """By private addresses, container and VM, in both directions, nothing translated."""
    net = site.net
    with Echo(net, "pc", 7000, "pc"), Echo(net, site.container, 7000, "inner"):
        with net.connect("pc", net.private(site.container), 7000) as there:
            assert (there.name, there.seen_as) == ("inner", PC) and there.alive()
        with net.connect(site.container, PC, 7000) as there:
            assert (there.name, there.seen_as) == ("pc", net.private(site.container))
        assert net.reaches("pc", net.private(site.vm))
        assert "pc " in site.cloud.ssh(site.vm, f"timeout 30 bash -c 'exec 3<>/dev/tcp/{PC}/7000 && head -1 <&3'")
    assert net.pings("pc", net.private(site.vm))
    # More than one packet, and larger than a tunnel's.
    done = site.net.run("pc", "ping", "-n", "-c3", "-i0.2", "-W2", "-s", "3000", net.private(site.container), check=False)
    assert " 0% packet loss" in done.stdout, done.stdout


def test_on_the_wire_it_is_encrypted(site):
    """Between router and host there are UDP packets only, and not a word of what is said."""
    tap = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(0x0003))
    tap.bind(("office", 0x0003))
    tap.settimeout(0.1)
    net = site.net
    seen = []
    with tap, Echo(net, site.container, 7000, "inner"), net.connect("pc", net.private(site.container), 7000) as there:
        assert there.alive()

        def drain():
            try:
                seen.append(tap.recv(65535))
                return False
            except TimeoutError:
                return True
        wait_for("the wire to be quiet", drain, every=0)
    packets = [p for p in seen if p[0] >> 4 == 4]
    assert packets and all(p[9] == 17 for p in packets), "UDP, which carries ESP"
    assert not any(b"inner" in p for p in packets)


def test_what_was_negotiated_is_told(site):
    """The first algorithms of the configuration that the router was given."""
    for tunnel in telemetry(site)[1]:
        status = site.cloud.ec2.get_active_vpn_tunnel_status(
            VpnConnectionId=site.connection, VpnTunnelOutsideIpAddress=tunnel["OutsideIpAddress"])["ActiveVpnTunnelStatus"]
        assert status["ProvisioningStatus"] == "available" and status["IkeVersion"] == "ikev2", status
        for phase in ("Phase1", "Phase2"):
            assert (status[f"{phase}EncryptionAlgorithm"], status[f"{phase}IntegrityAlgorithm"]) == ("AES128", "SHA2-256"), status
        assert status["Phase1DHGroup"] == 14


def test_propagated_routes(site):
    net, ec2, table = site.net, site.net.ec2, site.place.table
    route = net.routes(table)["192.168.7.0/24"]
    assert (route["GatewayId"], route["Origin"], route["State"]) == (site.gateway, "EnableVgwRoutePropagation", "active")
    ip = net.private(site.container)
    ec2.disable_vgw_route_propagation(GatewayId=site.gateway, RouteTableId=table)
    try:
        assert "192.168.7.0/24" not in net.routes(table)
        net.cut_off("pc", ip)
        # A static one does as well.
        ec2.create_route(RouteTableId=table, DestinationCidrBlock="192.168.7.0/24", GatewayId=site.gateway)
        net.reaches("pc", ip)
        ec2.delete_route(RouteTableId=table, DestinationCidrBlock="192.168.7.0/24")
        net.cut_off("pc", ip)
    finally:
        ec2.enable_vgw_route_propagation(GatewayId=site.gateway, RouteTableId=table)
    net.reaches("pc", ip)


def test_security_groups_are_obeyed(site):
    net = site.net
    group = net.group(site.place.vpc, allow("tcp", 7000, cidr="192.168.7.0/24"))
    instance = net.launch("container", site.place.subnet, group, wait=False)
    site.cloud.wait_state(instance, "running")
    ip = net.private(instance)
    with Echo(net, instance, 7000, "inner"), Echo(net, instance, 7001, "hidden"):
        net.connect("pc", ip, 7000).close()
        assert not net.dial("pc", ip, 7001)
        net.ec2.revoke_security_group_ingress(GroupId=group, IpPermissions=[allow("tcp", 7000, cidr="192.168.7.0/24")])
        wait_for("the office to be kept out", lambda: not net.dial("pc", ip, 7000, timeout=0.7))
    net.terminate(instance)


def test_one_tunnel_is_enough(site):
    """The router gives up the first; packets go by the second, and by the first again."""
    net, office = site.net, site.office
    ip = net.private(site.container)
    with Echo(net, site.container, 7000, "inner"), net.connect("pc", ip, 7000) as session:
        first, second = (f"{site.connection}-{n}" for n in (1, 2))
        for lost, kept in ((first, second), (second, first)):
            # Taken out of what is loaded first, so that it doesn't come back by itself.
            only = without(site.configuration, lost)
            (office.folder / "one.conf").write_text(only)
            office.swanctl("--load-conns", "--file", str(office.folder / "one.conf"))
            office.swanctl("--terminate", "--ike", lost, check=False)
            wait_for("one tunnel to be down", lambda: telemetry(site)[0].count("UP") == 1)
            wait_for("the session to go on", lambda: session.alive(3))
            office.swanctl("--load-conns", "--file", str(office.folder / "swanctl.conf"))
            wait_up(site)
        assert session.alive()


def without(configuration, tunnel):
    """A swanctl.conf without one of its connections; found by its braces."""
    begin = configuration.index(f"  {tunnel} {{")
    depth, at = 0, begin
    while True:
        if configuration[at] == "{":
            depth += 1
        if configuration[at] == "}":
            depth -= 1
            if depth == 0:
                break
        at += 1
    return configuration[:begin] + configuration[at + 1:]


def daemons(site):
    """The processes of the gateway's strongSwan, which are known by their environment."""
    settings = f"STRONGSWAN_CONF={site.cloud.server.data_dir.resolve()}/vpn/".encode()
    found = []
    for process in pathlib.Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if b"charon" in (process / "cmdline").read_bytes() and settings in (process / "environ").read_bytes():
                found.append(int(process.name))
    return found


def test_the_server_is_killed(site):
    """The tunnel, a session through it and its daemon outlive the server."""
    net, server = site.net, site.cloud.server
    ip = net.private(site.container)
    before = daemons(site)
    assert len(before) == 1, before
    with Echo(net, site.container, 7000, "inner"), net.connect("pc", ip, 7000) as session:
        server.kill9()
        assert session.alive(), "while the server is dead"
        net.connect("pc", ip, 7000).close()
        server.start()
        site.cloud.wait_state(site.container, "running")
        wait_up(site)
        assert session.alive() and daemons(site) == before


def test_the_router_restarts(site):
    net, office = site.net, site.office
    office.stop(signal.SIGKILL)
    office.start(site.configuration)
    wait_up(site)
    net.reaches("pc", net.private(site.container))


def test_the_daemon_dies(site):
    """It is started again, and the tunnels come back by themselves."""
    net = site.net
    (old,) = daemons(site)
    os.kill(old, signal.SIGKILL)
    wait_for("another daemon", lambda: daemons(site) and daemons(site) != [old], every=0.2)
    net.reaches("pc", net.private(site.container), deadline=90)


def test_what_depends_on_what(site):
    ec2 = site.net.ec2
    assert code_of(ec2.delete_vpn_gateway, VpnGatewayId=site.gateway) == "IncorrectState"
    assert code_of(ec2.detach_vpn_gateway, VpnGatewayId=site.gateway, VpcId="vpc-0123456789abcdef0")
    assert code_of(ec2.delete_vpc, VpcId=site.place.vpc) == "DependencyViolation"
    xml = ec2.describe_vpn_connections(VpnConnectionIds=[site.connection])["VpnConnections"][0]["CustomerGatewayConfiguration"]
    assert xml.count("<pre_shared_key>") == 2 and ROUTER in xml
