#!/usr/bin/env python3
"""Launches an instance with the AWS CLI and measures the time to its SSH banner.

    launch-timed.py --cumulet PROGRAM --data-dir DIR -- aws ... ec2 run-instances ...

Prints: instance id, address, seconds. The clock starts when the CLI sends its request (its own debug log says when, so
that the CLI's start-up doesn't count) and stops when the first bytes of the banner arrive. The address is asked from
the server's status while the CLI is still busy, and the banner is tried for every few milliseconds.
"""

import argparse
import datetime
import json
import re
import socket
import subprocess
import sys
import threading
import time

DEADLINE = 180.0
EVERY = 0.002
ASK_EVERY = 0.02

parser = argparse.ArgumentParser()
parser.add_argument("--cumulet", required=True)
parser.add_argument("--data-dir", required=True)
parser.add_argument("command", nargs="+")
options = parser.parse_args()


def instances():
    status = subprocess.run(
        [options.cumulet, "status", "--data-dir", options.data_dir, "--output", "json"],
        stdin=subprocess.DEVNULL, capture_output=True, text=True,
    )
    if status.returncode != 0:
        return {}
    return {i["id"]: i for i in json.loads(status.stdout).get("instances", [])}


def watch(known, result):
    """Waits for an instance that was not there, then for its banner."""
    end = time.time() + DEADLINE
    while time.time() < end and not result.get("failed"):
        fresh = [i for id, i in instances().items() if id not in known and i.get("public_ip")]
        if fresh:
            result["id"], result["ip"] = fresh[0]["id"], fresh[0]["public_ip"]
            break
        time.sleep(ASK_EVERY)
    else:
        return
    while time.time() < end:
        try:
            with socket.create_connection((result["ip"], 22), timeout=1.0) as connection:
                connection.settimeout(5.0)
                if connection.recv(64).startswith(b"SSH-"):
                    result["banner"] = time.time()
                    return
        except OSError:
            pass
        time.sleep(EVERY)


result = {}
watcher = threading.Thread(target=watch, args=(set(instances()), result), daemon=True)
watcher.start()
called = time.time()
done = subprocess.run([*options.command, "--debug", "--output", "json"], stdin=subprocess.DEVNULL, capture_output=True, text=True)
if done.returncode != 0:
    result["failed"] = True
    # The last line is the error; the rest is the debug log.
    sys.exit("launch-timed: " + "\n".join(done.stderr.strip().splitlines()[-2:]))
instance = json.loads(done.stdout)["Instances"][0]["InstanceId"]
sent = re.search(r"^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) .*Sending http request", done.stderr, re.MULTILINE)
if sent:
    called = datetime.datetime.strptime(sent[1], "%Y-%m-%d %H:%M:%S,%f").timestamp()
watcher.join(DEADLINE)
if result.get("id") != instance:
    sys.exit(f"launch-timed: {instance} got no public address within {DEADLINE:.0f} s")
if "banner" not in result:
    sys.exit(f"launch-timed: {instance} at {result['ip']} gave no SSH banner within {DEADLINE:.0f} s; see `aws ec2 get-console-output --latest --instance-id {instance}`")
print(instance, result["ip"], f"{result['banner'] - called:.3f}")
