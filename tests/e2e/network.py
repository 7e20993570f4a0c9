"""Parts of networks, made by the API and deleted in the right order; and packets, sent by this process from inside guests.

A container's network namespace has a name, so that a test's own socket can be made inside it: its packets take exactly
the way of the guest's own. What needs a guest's tools, and VMs, goes by SSH.
"""

import contextlib
import dataclasses
import os
import socket
import struct
import threading

from botocore.exceptions import ClientError

from harness import HANG, inside, run, tcp_banner, wait_for

EVERYWHERE = "0.0.0.0/0"
EVERYWHERE6 = "::/0"
# What deleting something answers for a moment after what was in it has gone.
BUSY = ("DependencyViolation", "InvalidParameterValue", "InvalidIPAddress.InUse", "InvalidNetworkInterface.InUse",
        "ResourceInUse", "AuthFailure", "IncorrectState", "InvalidGroup.InUse", "InvalidVpnGatewayState")


def code_of(call, **parameters):
    """The code of the error that a call must answer."""
    try:
        answer = call(**parameters)
    except ClientError as e:
        return e.response["Error"]["Code"]
    raise AssertionError(f"no error, but {answer}")


def allow(protocol="-1", port=None, cidr=EVERYWHERE, cidr6=None, group=None, owner=None, prefix_list=None):
    """A permission for one peer."""
    made = {"IpProtocol": str(protocol)}
    if port is not None:
        made |= {"FromPort": port, "ToPort": port}
    if group:
        made["UserIdGroupPairs"] = [{"GroupId": group} | ({"UserId": owner} if owner else {})]
    elif prefix_list:
        made["PrefixListIds"] = [{"PrefixListId": prefix_list}]
    elif cidr6:
        made["Ipv6Ranges"] = [{"CidrIpv6": cidr6}]
    else:
        made["IpRanges"] = [{"CidrIp": cidr}]
    return made


@dataclasses.dataclass
class Public:
    """A VPC with one subnet that an internet gateway serves, and a group that lets everything in."""

    vpc: str
    subnet: str
    table: str
    gateway: str
    group: str


class Network:
    """Makes parts of networks. `close` deletes what is left of them, last made first."""

    def __init__(self, cloud):
        self.cloud = cloud
        self.ec2 = cloud.ec2
        self.instances = []
        self.undo = []

    # --- parts ---

    def later(self, call, **parameters):
        """A deletion that is made at the end, unless the thing is gone by then."""
        self.undo.append((call, parameters))

    def vpc(self, cidr="10.20.0.0/16", dns_names=False, **more):
        vpc = self.ec2.create_vpc(CidrBlock=cidr, **more)["Vpc"]["VpcId"]
        self.later(self.ec2.delete_vpc, VpcId=vpc)
        if dns_names:
            self.ec2.modify_vpc_attribute(VpcId=vpc, EnableDnsHostnames={"Value": True})
        return vpc

    def subnet(self, vpc, cidr, public=False, **more):
        more.setdefault("AvailabilityZone", f"{self.ec2.meta.region_name}a")
        subnet = self.ec2.create_subnet(VpcId=vpc, CidrBlock=cidr, **more)["Subnet"]["SubnetId"]
        self.later(self.ec2.delete_subnet, SubnetId=subnet)
        if public:
            self.ec2.modify_subnet_attribute(SubnetId=subnet, MapPublicIpOnLaunch={"Value": True})
        return subnet

    def internet_gateway(self, vpc):
        gateway = self.ec2.create_internet_gateway()["InternetGateway"]["InternetGatewayId"]
        self.later(self.ec2.delete_internet_gateway, InternetGatewayId=gateway)
        self.ec2.attach_internet_gateway(InternetGatewayId=gateway, VpcId=vpc)
        self.later(self.ec2.detach_internet_gateway, InternetGatewayId=gateway, VpcId=vpc)
        return gateway

    def table(self, vpc, *subnets):
        table = self.ec2.create_route_table(VpcId=vpc)["RouteTable"]["RouteTableId"]
        self.later(self.ec2.delete_route_table, RouteTableId=table)
        for subnet in subnets:
            made = self.ec2.associate_route_table(RouteTableId=table, SubnetId=subnet)["AssociationId"]
            self.later(self.ec2.disassociate_route_table, AssociationId=made)
        return table

    def route(self, table, destination, **target):
        key = "DestinationIpv6CidrBlock" if ":" in destination else "DestinationCidrBlock"
        self.ec2.create_route(RouteTableId=table, **{key: destination}, **target)
        # Else an endpoint, gateway or peering connection that is deleted first leaves the table as it was: no matter.
        self.later(self.ec2.delete_route, RouteTableId=table, **{key: destination})

    def routes(self, table):
        """Routes of a table by destination: state and the whole."""
        found = self.ec2.describe_route_tables(RouteTableIds=[table])["RouteTables"][0]["Routes"]
        return {r.get("DestinationCidrBlock") or r.get("DestinationIpv6CidrBlock") or r.get("DestinationPrefixListId"): r for r in found}

    def group(self, vpc, *permissions):
        name = f"net-{os.urandom(4).hex()}"
        group = self.ec2.create_security_group(GroupName=name, Description="network tests", VpcId=vpc)["GroupId"]
        self.later(self.ec2.delete_security_group, GroupId=group)
        if permissions:
            self.ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=list(permissions))
        return group

    def public(self, block="10.20", **more):
        """`block` is the first half of the VPC's range."""
        vpc = self.vpc(f"{block}.0.0/16", **more)
        subnet = self.subnet(vpc, f"{block}.0.0/24", public=True)
        gateway = self.internet_gateway(vpc)
        table = self.table(vpc, subnet)
        self.route(table, EVERYWHERE, GatewayId=gateway)
        return Public(vpc, subnet, table, gateway, self.group(vpc, allow()))

    def interface(self, subnet, *groups, **more):
        if groups:
            more["Groups"] = list(groups)
        eni = self.ec2.create_network_interface(SubnetId=subnet, **more)["NetworkInterface"]
        self.later(self.ec2.delete_network_interface, NetworkInterfaceId=eni["NetworkInterfaceId"])
        return eni

    def elastic_ip(self):
        made = self.ec2.allocate_address(Domain="vpc")
        self.later(self.ec2.release_address, AllocationId=made["AllocationId"])
        return made["AllocationId"], made["PublicIp"]

    def nat_gateway(self, subnet, allocation=None, **more):
        if allocation:
            more["AllocationId"] = allocation
        nat = self.ec2.create_nat_gateway(SubnetId=subnet, **more)["NatGateway"]["NatGatewayId"]
        self.undo.append((self.delete_nat_gateway, {"nat": nat}))
        return self.wait_nat(nat, "available")

    def wait_nat(self, nat, state):
        def there():
            seen = self.ec2.describe_nat_gateways(NatGatewayIds=[nat])["NatGateways"][0]
            assert seen["State"] != "failed" or state == "failed", seen
            return seen if seen["State"] == state else None
        return wait_for(f"{nat} {state}", there)

    def delete_nat_gateway(self, nat):
        self.ec2.delete_nat_gateway(NatGatewayId=nat)
        self.wait_nat(nat, "deleted")

    def peering(self, vpc, peer, accept=True, **more):
        made = self.ec2.create_vpc_peering_connection(VpcId=vpc, PeerVpcId=peer, **more)["VpcPeeringConnection"]["VpcPeeringConnectionId"]
        self.later(self.ec2.delete_vpc_peering_connection, VpcPeeringConnectionId=made)
        if accept:
            def pending():
                seen = self.ec2.describe_vpc_peering_connections(VpcPeeringConnectionIds=[made])
                return seen["VpcPeeringConnections"][0]["Status"]["Code"] == "pending-acceptance"
            wait_for(f"{made} to be offered", pending)
            self.ec2.accept_vpc_peering_connection(VpcPeeringConnectionId=made)
            self.wait_peering(made, "active")
        return made

    def wait_peering(self, peering, state):
        def there():
            seen = self.ec2.describe_vpc_peering_connections(VpcPeeringConnectionIds=[peering])["VpcPeeringConnections"]
            return bool(seen) and seen[0]["Status"]["Code"] == state
        wait_for(f"{peering} {state}", there)

    # --- instances ---

    def launch(self, kind, subnet, *groups, address=None, public=None, wait=True, **more):
        """An instance whose first interface answers (a VM needs a public address for that to be seen)."""
        if "NetworkInterfaces" in more:
            request = {}
        elif public is None:
            request = {"SubnetId": subnet, "SecurityGroupIds": list(groups)}
            if address:
                request["PrivateIpAddress"] = address
        else:
            eni = {"DeviceIndex": 0, "SubnetId": subnet, "Groups": list(groups), "AssociatePublicIpAddress": public}
            if address:
                eni["PrivateIpAddress"] = address
            request = {"NetworkInterfaces": [eni]}
        instance = self.cloud.launch(kind, **(request | more))
        self.instances.append(instance)
        if wait:
            if kind == "container":
                self.wait_answers(instance)
            else:
                self.cloud.wait_ssh(instance)
        return instance

    def wait_answers(self, instance):
        """Until a container's own SSH server answers it at its private address."""
        self.cloud.wait_state(instance, "running")
        ip = self.private(instance)
        wait_for(f"{instance} to answer at {ip}", lambda: self.banner(instance, ip))

    def private(self, instance):
        return self.cloud.describe(instance)["PrivateIpAddress"]

    def eni(self, instance, index=0):
        found = self.cloud.describe(instance)["NetworkInterfaces"]
        return next(e for e in found if e["Attachment"]["DeviceIndex"] == index)

    def netns(self, thing):
        """The namespace of a container, a VPC or a gateway."""
        return f"cumulet-{self.cloud.server.tag}-{thing}"

    @contextlib.contextmanager
    def inside(self, thing):
        """Sockets made and commands run here are a container's own (None: the host's)."""
        if thing is None:
            yield
            return
        with inside(f"/run/netns/{self.netns(thing)}"):
            yield

    def run(self, thing, *argv, check=True, timeout=HANG):
        """A program of the host in a container's network."""
        with self.inside(thing):
            return run(*argv, check=check, timeout=timeout)

    # --- packets ---

    def banner(self, instance, ip, port=22, timeout=1.0):
        with self.inside(instance):
            return tcp_banner(ip, port, timeout)

    def reaches(self, instance, ip, port=22, deadline=HANG):
        return wait_for(f"{instance or 'the host'} to reach {ip}:{port}", lambda: self.banner(instance, ip, port), deadline)

    def cut_off(self, instance, ip, port=22, deadline=HANG):
        return wait_for(f"{instance or 'the host'} not to reach {ip}:{port}", lambda: not self.banner(instance, ip, port, 0.7), deadline)

    def pings(self, instance, ip, source=None):
        more = ["-I", source] if source else []
        return self.run(instance, "ping", "-n", "-c1", "-W1", *more, ip, check=False).returncode == 0

    def dial(self, instance, ip, port, timeout=1.5):
        """A connection to an Echo, or None."""
        with self.inside(instance):
            try:
                return Connection(socket.create_connection((ip, port), timeout=timeout))
            except OSError:
                return None

    def connect(self, instance, ip, port, deadline=HANG):
        return wait_for(f"{instance or 'the host'} to connect to {ip}:{port}", lambda: self.dial(instance, ip, port), deadline)

    def resolve(self, instance, server, name, kind="A", timeout=1.0):
        """Addresses that a resolver answers; None when it doesn't answer. A guest's own question, by hand."""
        number = {"A": 1, "AAAA": 28, "PTR": 12}[kind]
        labels = b"".join(bytes([len(l)]) + l.encode() for l in name.rstrip(".").split("."))
        query = struct.pack("!6H", 0x1234, 0x0100, 1, 0, 0, 0) + labels + b"\0" + struct.pack("!2H", number, 1)
        with self.inside(instance), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:
            s.settimeout(timeout)
            try:
                s.sendto(query, (server, 53))
                answer = s.recv(4096)
            except OSError:
                return None
        return addresses(answer, number)

    # --- the end ---

    def forget(self, *instances):
        self.instances = [i for i in self.instances if i not in instances]

    def terminate(self, *instances):
        self.cloud.terminate(*instances)
        self.forget(*instances)

    def close(self):
        """Deletes what is left. What is gone by then is passed over; what can't be deleted is an error."""
        problems = []
        try:
            self.cloud.terminate(*self.instances)
        except AssertionError as e:
            problems.append(str(e))
        while self.undo:
            call, parameters = self.undo.pop()
            last = None

            def delete():
                nonlocal last
                try:
                    call(**parameters)
                    return True
                except ClientError as e:
                    last = e
                    return e.response["Error"]["Code"] not in BUSY
            try:
                wait_for(f"{parameters} to be deletable", delete, every=0.2)
            except AssertionError as e:
                problems.append(f"{e}: {last}")
        assert not problems, "\n".join(problems)


def addresses(answer, number):
    """Addresses of a DNS answer's records of a type; names for PTR."""
    def name(at):
        labels = []
        while (size := answer[at]) != 0:
            if size >= 192:
                labels.append(name(struct.unpack("!H", answer[at:at + 2])[0] & 0x3FFF)[0])
                return ".".join(labels), at + 2
            labels.append(answer[at + 1:at + 1 + size].decode())
            at += 1 + size
        return ".".join(labels), at + 1

    questions, count = struct.unpack("!2H", answer[4:8])
    at, found = 12, []
    for _ in range(questions):
        at = name(at)[1] + 4
    for _ in range(count):
        at = name(at)[1]
        kind, _, _, size = struct.unpack("!HHIH", answer[at:at + 10])
        at += 10
        if kind == number:
            family = {1: socket.AF_INET, 28: socket.AF_INET6}.get(kind)
            found.append(socket.inet_ntop(family, answer[at:at + size]) if family else name(at)[0])
        at += size
    return found


class Connection:
    """The caller's side of an Echo."""

    def __init__(self, sock):
        self.sock = sock
        # What the service says of itself and of us.
        self.name, self.seen_as = self.line().split()

    def alive(self, timeout=HANG):
        """Whether a word comes back; what was lost is sent again by TCP, so a later yes is possible."""
        word = os.urandom(4).hex()
        self.sock.settimeout(timeout)
        try:
            self.sock.sendall(f"{word}\n".encode())
            # An earlier word may come back first.
            while True:
                line = self.line()
                if not line:
                    return False
                if line.strip() == word:
                    return True
        except OSError:
            return False

    def line(self):
        """Without a file object, which is of no use after a timeout."""
        line = b""
        while not line.endswith(b"\n"):
            byte = self.sock.recv(1)
            if not byte:
                return ""
            line += byte
        return line.decode()

    def close(self):
        self.sock.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


class Echo:
    """A TCP service in a guest's network (or the host's): says its name and whom it sees, then repeats each line."""

    def __init__(self, net, thing, port, name="echo", ip=None):
        self.name = name
        self.peers = []
        with net.inside(thing):
            family = socket.AF_INET if ip and ":" not in ip else socket.AF_INET6
            self.sock = socket.socket(family, socket.SOCK_STREAM)
            self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            self.sock.bind((ip or "::", port))
            self.sock.listen(16)
        self.thread = threading.Thread(target=self.serve, daemon=True)
        self.thread.start()

    def serve(self):
        while True:
            try:
                sock, peer = self.sock.accept()
            except OSError:
                return
            address = peer[0].removeprefix("::ffff:")
            self.peers.append(address)
            threading.Thread(target=self.talk, args=(sock, address), daemon=True).start()

    def talk(self, sock, address):
        with sock, contextlib.suppress(OSError):
            sock.sendall(f"{self.name} {address}\n".encode())
            while data := sock.recv(4096):
                sock.sendall(data)

    def close(self):
        with contextlib.suppress(OSError):
            self.sock.shutdown(socket.SHUT_RDWR)
        self.sock.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()
