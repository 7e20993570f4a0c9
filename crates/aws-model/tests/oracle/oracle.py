"""Checks the generated codecs against botocore, for every operation.

Speaks with tests/oracle.rs over pipes, a line each way:
    decode SERVICE OPERATION BODY   ->  the decoded request as JSON, or "error CODE MESSAGE"
    encode SERVICE OPERATION SEED   ->  {"value": random response as JSON, "xml": the response as text}
Exit status 0: all equal; 1: differences, on standard error; 77: no botocore of the generated version.
"""

import base64
import datetime
import json
import random
import sys
from urllib.parse import urlencode

SKIP = 77
WANTED = sys.argv[1]
ROUNDS = 3
UTC = datetime.timezone.utc

try:
    import botocore
    import botocore.loaders
    import botocore.model
    import botocore.parsers
    import botocore.serialize
except ImportError:
    sys.exit(SKIP)
if botocore.__version__ != WANTED:
    sys.exit(SKIP)

TEXTS = ["a", "x y", "ünï", "<&>\"'", "a=b&c+d%20", "line\nbreak", "i-0123456789abcdef0", "a.b.1"]


def ask(*words):
    print(*words, flush=True)
    return sys.stdin.readline().rstrip("\n")


def time_text(value):
    value = value.astimezone(UTC)
    return value.strftime("%Y-%m-%dT%H:%M:%S.") + "%03dZ" % (value.microsecond // 1000)


def request(shape, depth, dice):
    """A random value for botocore and the value that the decoder should give."""
    kind = shape.type_name
    if kind == "structure":
        sent, expected = {}, {}
        for name, member in shape.members.items():
            required = name in shape.required_members
            if not required and (depth > 7 or dice.random() < (0.05 if depth == 0 else 0.3)):
                continue
            # A required member of which nothing would be on the wire is drawn again.
            for _ in range(50 if required else 1):
                value, wanted = request(member, depth + 1, dice)
                if wanted not in ({}, []):
                    break
            else:
                if required:
                    return {}, {}
                continue
            sent[name], expected[name] = value, wanted
        return sent, expected
    if kind == "list":
        pairs = [request(shape.member, depth + 1, dice) for _ in range(dice.choice([1, 1, 2, 12 if depth < 2 else 1]))]
        pairs = [pair for pair in pairs if pair[1] not in ({}, [])]
        return [sent for sent, _ in pairs], [expected for _, expected in pairs]
    if kind == "string":
        text = dice.choice(shape.enum or TEXTS)
        return text, text
    if kind == "boolean":
        flag = dice.random() < 0.5
        return flag, flag
    if kind in ("integer", "long"):
        bits = 31 if kind == "integer" else 63
        low, high = int(shape.metadata.get("min", -(2**bits))), int(shape.metadata.get("max", 2**bits - 1))
        number = dice.choice([low, high, dice.randint(low, high)])
        return number, number
    if kind in ("float", "double"):
        number = dice.choice([0.0, 1.5, -2.25e10, 1e-7])
        return number, number
    if kind == "timestamp":
        value = datetime.datetime.fromtimestamp(dice.randint(0, 4_000_000_000), UTC)
        value = value.replace(microsecond=dice.choice([0, 123_000]))
        return value, time_text(value)
    if kind == "blob":
        blob = dice.randbytes(dice.randint(0, 40))
        return blob, base64.b64encode(blob).decode()
    raise AssertionError(kind)


def response(value, shape):
    """What botocore parsed, in the form of the encoder's JSON."""
    kind = shape.type_name
    if kind == "structure":
        return {name: response(item, shape.members[name]) for name, item in value.items() if name in shape.members}
    if kind == "list":
        return [response(item, shape.member) for item in value]
    if kind == "timestamp":
        return time_text(value)
    if kind == "blob":
        return base64.b64encode(value).decode()
    return value


def count_leaves(value):
    if isinstance(value, dict):
        return sum(map(count_leaves, value.values()))
    if isinstance(value, list):
        return sum(map(count_leaves, value))
    return 1


def main():
    failures, operations, leaves = [], 0, [0, 0]
    loader = botocore.loaders.Loader()
    for service, only in (("ec2", None), ("sts", ["GetCallerIdentity"])):
        model = botocore.model.ServiceModel(loader.load_service_model(service, "service-2"), service)
        serializer = botocore.serialize.create_serializer(model.protocol, include_validation=False)
        parser = botocore.parsers.create_parser(model.protocol)
        for name in only or model.operation_names:
            operation = model.operation_model(name)
            operations += 1
            for seed in range(ROUNDS):
                dice = random.Random(f"{name} {seed}")
                sent, expected = request(operation.input_shape, 0, dice)
                body = serializer.serialize_to_request(sent, operation)["body"]
                answer = ask("decode", service, name, urlencode(body))
                got = answer if answer.startswith("error") else json.loads(answer)
                leaves[0] += count_leaves(expected)
                if got != expected:
                    failures.append(f"request of {name}:\n  sent {expected}\n  got  {got}")

                answer = json.loads(ask("encode", service, name, seed))
                reply = {"body": answer["xml"].encode(), "headers": {}, "status_code": 200}
                parsed = parser.parse(reply, operation.output_shape)
                if parsed.pop("ResponseMetadata").get("RequestId") != "req-1":
                    failures.append(f"response of {name}: the request id is lost")
                if operation.output_shape is None:
                    if "<return>true</return>" not in answer["xml"]:
                        failures.append(f"response of {name}: no <return>true</return>")
                    continue
                leaves[1] += count_leaves(answer["value"])
                got = response(parsed, operation.output_shape)
                if got != answer["value"]:
                    failures.append(f"response of {name}:\n  sent {answer['value']}\n  got  {got}")
    print(
        f"oracle: botocore {WANTED}, {operations} operations, {leaves[0]} request values and {leaves[1]} response "
        f"values, {len(failures)} differences",
        file=sys.stderr,
    )
    for failure in failures[:10]:
        print(failure[:2000], file=sys.stderr)
    sys.exit(1 if failures else 0)


main()
