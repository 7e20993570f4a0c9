"""The recycle bin: what a rule keeps is gone for everybody, and comes back with its data."""

import pytest
from botocore.exceptions import ClientError

from disks import code
from harness import wait_for

pytestmark = pytest.mark.covers("recycle bin: rules, retention, restore")

DAYS = lambda n: {"RetentionPeriodValue": n, "RetentionPeriodUnit": "DAYS"}  # noqa: E731


@pytest.fixture(scope="module")
def server(make_server):
    return make_server("bin", image=False, public_cidr="198.19.112.0/20")


@pytest.fixture(scope="module")
def ec2(server):
    return server.client()


@pytest.fixture(scope="module")
def rbin(server):
    return server.client("rbin")


def volume(ec2, **tags):
    specs = [{"ResourceType": "volume", "Tags": [{"Key": k, "Value": v} for k, v in tags.items()]}] if tags else []
    made = ec2.create_volume(AvailabilityZone="us-east-1a", Size=1, TagSpecifications=specs)["VolumeId"]
    wait_for("the volume", lambda: ec2.describe_volumes(VolumeIds=[made])["Volumes"][0]["State"] == "available")
    return made


def snapshot(ec2, of, **tags):
    specs = [{"ResourceType": "snapshot", "Tags": [{"Key": k, "Value": v} for k, v in tags.items()]}] if tags else []
    made = ec2.create_snapshot(VolumeId=of, TagSpecifications=specs)["SnapshotId"]
    wait_for("the snapshot", lambda: ec2.describe_snapshots(SnapshotIds=[made])["Snapshots"][0]["State"] == "completed")
    return made


def reason(call, **arguments):
    with pytest.raises(ClientError) as caught:
        call(**arguments)
    return caught.value.response["Error"]["Code"], caught.value.response.get("Reason")


def test_a_rule_from_beginning_to_end(rbin):
    made = rbin.create_rule(ResourceType="EBS_VOLUME", RetentionPeriod=DAYS(3), Description="all volumes", Tags=[{"Key": "a", "Value": "b"}],
                            ExcludeResourceTags=[{"ResourceTagKey": "scratch"}])
    identifier = made["Identifier"]
    assert made["ResponseMetadata"]["HTTPStatusCode"] == 201 and len(identifier) == 11 and made["Status"] == "available"
    assert made["RuleArn"] == f"arn:aws:rbin:us-east-1:123456789012:rule/{identifier}"
    seen = rbin.get_rule(Identifier=identifier)
    assert seen["RetentionPeriod"] == DAYS(3) and seen["ExcludeResourceTags"] == [{"ResourceTagKey": "scratch"}]
    changed = rbin.update_rule(Identifier=identifier, RetentionPeriod=DAYS(5), Description="new")
    assert (changed["RetentionPeriod"], changed["Description"]) == (DAYS(5), "new")
    arn = made["RuleArn"]
    rbin.tag_resource(ResourceArn=arn, Tags=[{"Key": "c", "Value": "d"}])
    rbin.untag_resource(ResourceArn=arn, TagKeys=["a"])
    assert rbin.list_tags_for_resource(ResourceArn=arn)["Tags"] == [{"Key": "c", "Value": "d"}]
    locked = rbin.lock_rule(Identifier=identifier, LockConfiguration={"UnlockDelay": {"UnlockDelayValue": 7, "UnlockDelayUnit": "DAYS"}})
    assert locked["LockState"] == "locked"
    conflict = ("ConflictException", "INVALID_RULE_STATE")
    assert reason(rbin.delete_rule, Identifier=identifier) == conflict
    pending = rbin.unlock_rule(Identifier=identifier)
    assert pending["LockState"] == "pending_unlock" and pending["LockEndTime"]
    assert reason(rbin.update_rule, Identifier=identifier, Description="x") == conflict
    assert [r["Identifier"] for r in rbin.list_rules(ResourceType="EBS_VOLUME", LockState="pending_unlock")["Rules"]] == [identifier]
    assert rbin.list_rules(ResourceType="EBS_VOLUME", LockState="locked")["Rules"] == []


def test_wrong_rules_are_refused(rbin):
    bad = ("ValidationException", "INVALID_PARAMETER_VALUE")
    create, tag = rbin.create_rule, [{"ResourceTagKey": "k", "ResourceTagValue": "v"}]
    lock = {"UnlockDelay": {"UnlockDelayValue": 7, "UnlockDelayUnit": "DAYS"}}
    for more in ({"RetentionPeriod": DAYS(0)}, {"RetentionPeriod": DAYS(366)}, {"ResourceType": "EBS_VOLUME", "RetentionPeriod": DAYS(8)},
                 {"ResourceTags": tag, "ExcludeResourceTags": tag}, {"ResourceTags": tag, "LockConfiguration": lock},
                 {"ResourceType": "EBS"}, {"RetentionPeriod": {}}, {"ResourceTags": tag * 2},
                 {"LockConfiguration": {"UnlockDelay": {"UnlockDelayValue": 6, "UnlockDelayUnit": "DAYS"}}}):
        assert reason(create, **{"ResourceType": "EBS_SNAPSHOT", "RetentionPeriod": DAYS(1)} | more) == bad, more
    assert reason(rbin.get_rule, Identifier="0123456789a") == ("ResourceNotFoundException", "RULE_NOT_FOUND")
    assert reason(rbin.list_tags_for_resource, ResourceArn="arn:aws:rbin:us-east-1:123456789012:rule/0123456789a")[0] == "ResourceNotFoundException"
    assert rbin.list_rules(ResourceType="EBS_SNAPSHOT")["Rules"] == []


def test_rules_come_in_pages(rbin):
    made = {rbin.create_rule(ResourceType="EC2_IMAGE", RetentionPeriod=DAYS(n))["Identifier"] for n in range(1, 6)}
    pages = rbin.get_paginator("list_rules").paginate(ResourceType="EC2_IMAGE", PaginationConfig={"PageSize": 2})
    pages = [[r["Identifier"] for r in page["Rules"]] for page in pages]
    assert [len(page) for page in pages] == [2, 2, 1] and {i for page in pages for i in page} == made
    for identifier in made:
        assert rbin.delete_rule(Identifier=identifier)["ResponseMetadata"]["HTTPStatusCode"] == 204


def test_what_a_rule_keeps_comes_back(server, ec2, rbin):
    of = volume(ec2)
    kept, lost = snapshot(ec2, of, keep="yes"), snapshot(ec2, of)
    rule = rbin.create_rule(ResourceType="EBS_SNAPSHOT", RetentionPeriod=DAYS(2), ResourceTags=[{"ResourceTagKey": "keep", "ResourceTagValue": "yes"}])
    for one in (kept, lost):
        ec2.delete_snapshot(SnapshotId=one)
        assert code(ec2.describe_snapshots, SnapshotIds=[one]) == "InvalidSnapshot.NotFound"
    files = lambda: {p.name for p in (server.data_dir / "pool" / "snapshots").iterdir()}
    wait_for("the other to go", lambda: files() == {f"{kept}.raw"})
    inside = ec2.list_snapshots_in_recycle_bin()["Snapshots"]
    assert [s["SnapshotId"] for s in inside] == [kept] and inside[0]["VolumeId"] == of
    assert (inside[0]["RecycleBinExitTime"] - inside[0]["RecycleBinEnterTime"]).days == 2
    assert code(ec2.list_snapshots_in_recycle_bin, SnapshotIds=[lost]) == "InvalidSnapshot.NotFound"
    assert code(ec2.create_volume, SnapshotId=kept, AvailabilityZone="us-east-1a") == "InvalidSnapshot.NotFound"
    # The rule may go: what is kept stays for its time, whoever starts the server.
    rbin.delete_rule(Identifier=rule["Identifier"])
    server.kill9()
    server.start()
    assert code(ec2.restore_snapshot_from_recycle_bin, SnapshotId=lost) == "InvalidSnapshot.NotFound"
    back = ec2.restore_snapshot_from_recycle_bin(SnapshotId=kept)
    assert (back["State"], back["VolumeId"], back["VolumeSize"]) == ("completed", of, 1)
    assert ec2.list_snapshots_in_recycle_bin()["Snapshots"] == []
    volume_of = ec2.create_volume(SnapshotId=kept, AvailabilityZone="us-east-1a")["VolumeId"]
    wait_for("its volume", lambda: ec2.describe_volumes(VolumeIds=[volume_of])["Volumes"][0]["State"] == "available")
    ec2.delete_snapshot(SnapshotId=kept)
    wait_for("it to go", lambda: not files())


def test_volumes_are_kept_too(server, ec2):
    """By the rule of the first test, for all but those that are marked as scratch."""
    kept, lost = volume(ec2), volume(ec2, scratch="")
    file = server.data_dir / "pool" / "volumes" / f"{kept}.raw"
    with open(file, "r+b") as f:
        f.write(b"mine")
    for one in (kept, lost):
        ec2.delete_volume(VolumeId=one)
    wait_for("the other to go", lambda: not file.with_name(f"{lost}.raw").exists())
    assert code(ec2.describe_volumes, VolumeIds=[kept]) == "InvalidVolume.NotFound"
    inside = {v["VolumeId"]: v for v in ec2.list_volumes_in_recycle_bin()["Volumes"]}
    assert inside[kept]["Size"] == 1 and lost not in inside
    assert ec2.restore_volume_from_recycle_bin(VolumeId=kept)["Return"] is True
    assert ec2.describe_volumes(VolumeIds=[kept])["Volumes"][0]["State"] == "available"
    assert file.read_bytes()[:4] == b"mine"
    assert code(ec2.restore_volume_from_recycle_bin, VolumeId=kept) == "InvalidVolume.NotFound"


def test_volumes_that_go_with_their_instance_are_kept_by_the_same_rule(server, ec2):
    """EC2's rules are about what is deleted, whoever deletes it. The instances find nothing to boot from, which as VMs they bear."""
    of = snapshot(ec2, volume(ec2, scratch=""))
    image = ec2.register_image(Name="short-lived", Architecture="x86_64", RootDeviceName="/dev/xvda", BlockDeviceMappings=[
        {"DeviceName": "/dev/xvda", "Ebs": {"SnapshotId": of}},
        {"DeviceName": "/dev/sdf", "Ebs": {"VolumeSize": 1, "DeleteOnTermination": False}}])["ImageId"]
    zone = {"Placement": {"AvailabilityZone": "us-east-1a"}, "ImageId": image, "InstanceType": "t3.micro", "MinCount": 1, "MaxCount": 1}
    vm = {"ResourceType": "instance", "Tags": [{"Key": "cumulet:isolation", "Value": "vm"}]}
    tagged = {"ResourceType": "volume", "Tags": [{"Key": "scratch", "Value": ""}]}
    made = [ec2.run_instances(**zone, TagSpecifications=tags)["Instances"][0]["InstanceId"] for tags in ([vm], [vm, tagged])]
    devices = {}
    for instance in made:
        def there(instance=instance):
            found = ec2.describe_volumes(Filters=[{"Name": "attachment.instance-id", "Values": [instance]}])["Volumes"]
            return len(found) == 2 and all(v["State"] == "in-use" for v in found) and found
        devices[instance] = {v["Attachments"][0]["Device"]: v["VolumeId"] for v in wait_for("its volumes", there)}
    ec2.terminate_instances(InstanceIds=made)
    (kept, scratch) = (devices[instance]["/dev/xvda"] for instance in made)
    inside = lambda: {v["VolumeId"] for v in ec2.list_volumes_in_recycle_bin()["Volumes"]}
    wait_for("the root in the bin", lambda: kept in inside())
    wait_for("the other root to go", lambda: not (server.data_dir / "pool" / "volumes" / f"{scratch}.raw").exists())
    rest = [devices[instance]["/dev/sdf"] for instance in made]
    wait_for("the others to be free", lambda: all(v["State"] == "available" for v in ec2.describe_volumes(VolumeIds=rest)["Volumes"]))
    assert scratch not in inside() and not set(rest) & inside()
    assert ec2.restore_volume_from_recycle_bin(VolumeId=kept)["Return"] is True
    back = ec2.describe_volumes(VolumeIds=[kept])["Volumes"][0]
    assert back["State"] == "available" and back["Attachments"] == []
    ec2.deregister_image(ImageId=image)
