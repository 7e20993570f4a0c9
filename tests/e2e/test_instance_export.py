"""CreateInstanceExportTask: an instance's root goes to a bucket, and comes back as an image. And who uses an image."""

import shutil
import tarfile

import pytest

from disks import Disks, code
from harness import run, wait_for

pytestmark = pytest.mark.covers("instance export, image usage reports")
BUCKET = "exported"
ZONE = {"Placement": {"AvailabilityZone": "us-east-1a"}}


@pytest.fixture(scope="module")
def bucket(server):
    folder = server.data_dir / "objects" / BUCKET
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="module")
def box(cloud):
    instance = cloud.launch("container", **ZONE)
    cloud.wait_ssh(instance, command="echo exported | sudo tee /mark > /dev/null; sync")
    return instance


def begin(cloud, instance, target="vmware", **more):
    return cloud.ec2.create_instance_export_task(
        InstanceId=instance, TargetEnvironment=target, ExportToS3Task={"S3Bucket": BUCKET} | more)["ExportTask"]


def ended(cloud, task):
    def over():
        shown = cloud.ec2.describe_export_tasks(ExportTaskIds=[task])["ExportTasks"][0]
        return shown["State"] in ("completed", "cancelled") and shown
    return wait_for(f"{task} to end", over)


def test_an_instance_that_runs_goes_out_and_comes_back(cloud, bucket, box):
    task = cloud.ec2.create_instance_export_task(
        InstanceId=box, TargetEnvironment="vmware", Description="out", ExportToS3Task={
            "S3Bucket": BUCKET, "S3Prefix": "vms/", "ContainerFormat": "ova", "DiskImageFormat": "VMDK"},
        TagSpecifications=[{"ResourceType": "export-instance-task", "Tags": [{"Key": "a", "Value": "b"}]}])["ExportTask"]
    identifier = task["ExportTaskId"]
    key = f"vms/{identifier}.ova"
    assert task["State"] == "active" and task["Tags"] == [{"Key": "a", "Value": "b"}] and task["Description"] == "out"
    assert task["ExportToS3Task"] == {"ContainerFormat": "ova", "DiskImageFormat": "vmdk", "S3Bucket": BUCKET, "S3Key": key}
    assert task["InstanceExportDetails"] == {"InstanceId": box, "TargetEnvironment": "vmware"}
    # It begins anew after a crash, and the instance runs on.
    cloud.server.kill9()
    cloud.server.start()
    shown = ended(cloud, identifier)
    assert shown["State"] == "completed", shown
    assert cloud.ssh(box, "cat /mark") == "exported\n"
    with tarfile.open(bucket / key) as archive:
        assert archive.getnames() == [f"{box}.ovf", f"{box}-disk1.vmdk"]
        assert b"rasd:HostResource" in archive.extractfile(f"{box}.ovf").read()
    imported = cloud.ec2.import_image(DiskContainers=[{"Format": "OVA", "UserBucket": {"S3Bucket": BUCKET, "S3Key": key}}])

    def done():
        one = cloud.ec2.describe_import_image_tasks(ImportTaskIds=[imported["ImportTaskId"]])["ImportImageTasks"][0]
        assert one["Status"] != "deleted", one
        return one["Status"] == "completed" and one
    image = wait_for("the import", done)["ImageId"]
    again = cloud.launch("container", ImageId=image, **ZONE)
    assert cloud.wait_ssh(again, command="cat /mark") == "exported\n"
    cloud.terminate(again)
    snapshot = cloud.ec2.describe_images(ImageIds=[image])["Images"][0]["BlockDeviceMappings"][0]["Ebs"]["SnapshotId"]
    cloud.ec2.deregister_image(ImageId=image)
    cloud.ec2.delete_snapshot(SnapshotId=snapshot)
    assert code(cloud.ec2.cancel_export_task, ExportTaskId=identifier) == "IncorrectState"


def test_one_that_is_stopped_or_goes_meanwhile(cloud, bucket, box):
    cloud.ec2.stop_instances(InstanceIds=[box])
    cloud.wait_state(box, "stopped")
    raw = begin(cloud, box, "citrix", DiskImageFormat="RAW")
    usual = begin(cloud, box, "microsoft")
    assert ended(cloud, raw["ExportTaskId"])["State"] == "completed"
    volume = cloud.describe(box)["BlockDeviceMappings"][0]["Ebs"]["VolumeId"]
    file = cloud.server.data_dir / "pool" / "volumes" / f"{volume}.raw"
    written = bucket / raw["ExportToS3Task"]["S3Key"]
    run("cmp", written, file)
    assert written.stat().st_blocks * 512 < file.stat().st_size // 2, "holes stay holes"
    done = ended(cloud, usual["ExportTaskId"])
    assert done["State"] == "completed" and done["ExportToS3Task"]["S3Key"] == f"{usual['ExportTaskId']}.vhd"
    run("qemu-img", "compare", "-f", "vpc", "-F", "raw", bucket / f"{usual['ExportTaskId']}.vhd", file)
    # Cancelled at once, or over before that: nothing half is left in either case.
    one = begin(cloud, box)["ExportTaskId"]
    cloud.ec2.cancel_export_task(ExportTaskId=one)
    shown = ended(cloud, one)
    assert shown["State"] == "cancelled" and not (bucket / f"{one}.vmdk").exists()
    # Its volume stays until it is out, though its instance is gone.
    last = begin(cloud, box)["ExportTaskId"]
    cloud.terminate(box)
    assert ended(cloud, last)["State"] == "completed"
    run("qemu-img", "check", "-f", "vmdk", bucket / f"{last}.vmdk")
    wait_for("the volume to go", lambda: not file.exists())
    assert code(begin, cloud=cloud, instance=box) == "IncorrectInstanceState"


def test_what_is_not_exported(cloud, bucket):
    plain = cloud.launch("container", **ZONE)
    sealed = cloud.launch("container", **ZONE, BlockDeviceMappings=[{"DeviceName": "/dev/xvda", "Ebs": {"Encrypted": True}}])
    assert code(begin, cloud=cloud, instance="i-0123456789abcdef0") == "InvalidInstanceID.NotFound"
    for instance in (plain, sealed):
        cloud.wait_state(instance, "running")
    assert code(begin, cloud=cloud, instance=sealed) == "NotExportable"
    assert code(begin, cloud=cloud, instance=plain, target="vagrant") == "InvalidParameterValue"
    assert code(begin, cloud=cloud, instance=plain, DiskImageFormat="QCOW2") == "InvalidParameterValue"
    assert code(begin, cloud=cloud, instance=plain, ContainerFormat="zip") == "InvalidParameterValue"
    assert code(begin, cloud=cloud, instance=plain, S3Prefix="../") == "InvalidParameterValue"
    call = cloud.ec2.create_instance_export_task
    assert code(call, InstanceId=plain, TargetEnvironment="vmware") == "MissingParameter"
    assert code(call, InstanceId=plain, ExportToS3Task={"S3Bucket": BUCKET}) == "MissingParameter"
    disks = Disks(cloud)
    disks.attach(disks.create(), plain)
    assert code(begin, cloud=cloud, instance=plain) == "NotExportable"
    assert code(cloud.ec2.describe_export_tasks, ExportTaskIds=["export-i-0123456789abcdef0"]) == "InvalidExportTaskID.NotFound"
    assert code(cloud.ec2.describe_export_tasks, ExportTaskIds=["nonsense"]) == "InvalidExportTaskID.Malformed"
    cloud.terminate(plain, sealed)
    disks.close()


def test_who_uses_an_image_is_reported(cloud):
    ec2 = cloud.ec2
    volume = ec2.create_volume(AvailabilityZone="us-east-1a", Size=1)["VolumeId"]
    wait_for("the volume", lambda: ec2.describe_volumes(VolumeIds=[volume])["Volumes"][0]["State"] == "available")
    snapshot = ec2.create_snapshot(VolumeId=volume)["SnapshotId"]
    wait_for("the snapshot", lambda: ec2.describe_snapshots(SnapshotIds=[snapshot])["Snapshots"][0]["State"] == "completed")
    image = ec2.register_image(Name="used", Architecture="x86_64", RootDeviceName="/dev/xvda", BlockDeviceMappings=[
        {"DeviceName": "/dev/xvda", "Ebs": {"SnapshotId": snapshot}}])["ImageId"]
    types = [{"ResourceType": "ec2:Instance"}, {"ResourceType": "ec2:LaunchTemplate", "ResourceTypeOptions": [
        {"OptionName": "version-depth", "OptionValues": ["20"]}]}]
    before = ec2.create_image_usage_report(ImageId=image, ResourceTypes=types)["ReportId"]
    assert before.startswith("amiur-")
    used = ec2.run_instances(ImageId=image, InstanceType="t3.micro", MinCount=2, MaxCount=2, SubnetId=ec2.describe_subnets(
        Filters=[{"Name": "availability-zone", "Values": ["us-east-1a"]}])["Subnets"][0]["SubnetId"])["Instances"]
    used = [i["InstanceId"] for i in used]
    report = ec2.create_image_usage_report(ImageId=image, ResourceTypes=types, ClientToken="once", TagSpecifications=[
        {"ResourceType": "image-usage-report", "Tags": [{"Key": "k", "Value": "v"}]}])["ReportId"]
    assert ec2.create_image_usage_report(ImageId=image, ResourceTypes=types, ClientToken="once", TagSpecifications=[
        {"ResourceType": "image-usage-report", "Tags": [{"Key": "k", "Value": "v"}]}])["ReportId"] == report
    shown = ec2.describe_image_usage_reports(ReportIds=[report])["ImageUsageReports"][0]
    assert (shown["State"], shown["ImageId"], shown["Tags"]) == ("available", image, [{"Key": "k", "Value": "v"}])
    assert (shown["ExpirationTime"] - shown["CreationTime"]).days == 30
    assert {r["ReportId"] for r in ec2.describe_image_usage_reports(ImageIds=[image], Filters=[
        {"Name": "state", "Values": ["available"]}])["ImageUsageReports"]} == {before, report}
    entries = ec2.describe_image_usage_report_entries(ImageIds=[image])["ImageUsageReportEntries"]
    account = ec2.describe_vpcs()["Vpcs"][0]["OwnerId"]
    assert [(e["ReportId"], e["AccountId"], e["ResourceType"], e["UsageCount"]) for e in entries] == [(report, account, "ec2:Instance", 2)]
    other = ec2.create_image_usage_report(ImageId=image, ResourceTypes=types, AccountIds=["111111111111"])["ReportId"]
    assert ec2.describe_image_usage_report_entries(ReportIds=[other])["ImageUsageReportEntries"] == []
    assert code(ec2.create_image_usage_report, ImageId=image) == "MissingParameter"
    for bad in ([{"ResourceType": "ec2:Volume"}], types[:1] * 2, [{"ResourceType": "ec2:Instance", "ResourceTypeOptions": [
            {"OptionName": "version-depth", "OptionValues": ["1"]}]}]):
        assert code(ec2.create_image_usage_report, ImageId=image, ResourceTypes=bad) == "InvalidParameterValue"
    assert code(ec2.create_image_usage_report, ImageId=cloud.image, ResourceTypes=types) == "AuthFailure"
    for one in (before, report, other):
        assert ec2.delete_image_usage_report(ReportId=one)["Return"] is True
    assert code(ec2.delete_image_usage_report, ReportId=report) == "InvalidImageUsageReportId.NotFound"
    cloud.terminate(*used)
    ec2.deregister_image(ImageId=image)
    ec2.delete_snapshot(SnapshotId=snapshot)
    ec2.delete_volume(VolumeId=volume)
