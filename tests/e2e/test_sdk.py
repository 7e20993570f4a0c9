"""The official AWS SDK for Rust; the program that uses it, and what it checks, is tests/sdk."""

import re

import pytest

from harness import TARGET, run

pytestmark = pytest.mark.covers("drop-in use by AWS SDKs")
PROGRAM = TARGET / "sdk" / "debug" / "cumulet-sdk-test"


def test_sdk_for_rust(cloud):
    if not PROGRAM.is_file():
        # Where it could not be built, ./test has counted that as a failure.
        pytest.skip(f"{PROGRAM} is not there: ./test e2e, without a choice of tests, builds it")
    # Its exit status tells of a failure; the output, which is shown then, says of which.
    done = run(PROGRAM, env=cloud.server.env(), timeout=300)
    assert re.search(r"^[1-9]\d* passed, 0 failed$", done.stdout, re.M), done.stdout
