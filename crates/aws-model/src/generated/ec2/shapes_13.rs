// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Structures DescribeImageUsageReportEntriesRequest to DescribeIpv6PoolsRequest.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use super::prelude::*;

#[derive(Clone, Default)]
pub struct DescribeImageUsageReportEntriesRequest {
    pub image_ids: Vec<String>,
    pub report_ids: Vec<String>,
    pub next_token: Option<String>,
    pub filters: Vec<Filter>,
    pub dry_run: Option<bool>,
    pub max_results: Option<i32>,
}
/// Descriptor of [`DescribeImageUsageReportEntriesRequest`].
pub static DESCRIBE_IMAGE_USAGE_REPORT_ENTRIES_REQUEST: StructDesc = StructDesc { name: "DescribeImageUsageReportEntriesRequest", members: &[
    Member { name: "ImageIds", query: "ImageId", xml: "ImageId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "ReportIds", query: "ReportId", xml: "ReportId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: i32::MAX } },
] };
impl Structure for DescribeImageUsageReportEntriesRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_IMAGE_USAGE_REPORT_ENTRIES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.image_ids,
            1 => &self.report_ids,
            2 => &self.next_token,
            3 => &self.filters,
            4 => &self.dry_run,
            5 => &self.max_results,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.image_ids,
            1 => &mut self.report_ids,
            2 => &mut self.next_token,
            3 => &mut self.filters,
            4 => &mut self.dry_run,
            5 => &mut self.max_results,
            _ => no_member(index),
        }
    }
}
structure!(DescribeImageUsageReportEntriesRequest);

#[derive(Clone, Default)]
pub struct DescribeImageUsageReportEntriesResult {
    pub next_token: Option<String>,
    pub image_usage_report_entries: Vec<ImageUsageReportEntry>,
}
/// Descriptor of [`DescribeImageUsageReportEntriesResult`].
pub static DESCRIBE_IMAGE_USAGE_REPORT_ENTRIES_RESULT: StructDesc = StructDesc { name: "DescribeImageUsageReportEntriesResult", members: &[
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ImageUsageReportEntries", query: "ImageUsageReportEntrySet", xml: "imageUsageReportEntrySet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IMAGE_USAGE_REPORT_ENTRY) }) },
] };
impl Structure for DescribeImageUsageReportEntriesResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_IMAGE_USAGE_REPORT_ENTRIES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.next_token,
            1 => &self.image_usage_report_entries,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.next_token,
            1 => &mut self.image_usage_report_entries,
            _ => no_member(index),
        }
    }
}
structure!(DescribeImageUsageReportEntriesResult);

#[derive(Clone, Default)]
pub struct DescribeImageUsageReportsRequest {
    pub image_ids: Vec<String>,
    pub report_ids: Vec<String>,
    pub next_token: Option<String>,
    pub filters: Vec<Filter>,
    pub dry_run: Option<bool>,
    pub max_results: Option<i32>,
}
/// Descriptor of [`DescribeImageUsageReportsRequest`].
pub static DESCRIBE_IMAGE_USAGE_REPORTS_REQUEST: StructDesc = StructDesc { name: "DescribeImageUsageReportsRequest", members: &[
    Member { name: "ImageIds", query: "ImageId", xml: "ImageId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "ReportIds", query: "ReportId", xml: "ReportId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: i32::MAX } },
] };
impl Structure for DescribeImageUsageReportsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_IMAGE_USAGE_REPORTS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.image_ids,
            1 => &self.report_ids,
            2 => &self.next_token,
            3 => &self.filters,
            4 => &self.dry_run,
            5 => &self.max_results,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.image_ids,
            1 => &mut self.report_ids,
            2 => &mut self.next_token,
            3 => &mut self.filters,
            4 => &mut self.dry_run,
            5 => &mut self.max_results,
            _ => no_member(index),
        }
    }
}
structure!(DescribeImageUsageReportsRequest);

#[derive(Clone, Default)]
pub struct DescribeImageUsageReportsResult {
    pub next_token: Option<String>,
    pub image_usage_reports: Vec<ImageUsageReport>,
}
/// Descriptor of [`DescribeImageUsageReportsResult`].
pub static DESCRIBE_IMAGE_USAGE_REPORTS_RESULT: StructDesc = StructDesc { name: "DescribeImageUsageReportsResult", members: &[
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ImageUsageReports", query: "ImageUsageReportSet", xml: "imageUsageReportSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IMAGE_USAGE_REPORT) }) },
] };
impl Structure for DescribeImageUsageReportsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_IMAGE_USAGE_REPORTS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.next_token,
            1 => &self.image_usage_reports,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.next_token,
            1 => &mut self.image_usage_reports,
            _ => no_member(index),
        }
    }
}
structure!(DescribeImageUsageReportsResult);

#[derive(Clone, Default)]
pub struct DescribeImagesRequest {
    pub executable_users: Vec<String>,
    pub image_ids: Vec<String>,
    pub owners: Vec<String>,
    pub include_deprecated: Option<bool>,
    pub include_disabled: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
}
/// Descriptor of [`DescribeImagesRequest`].
pub static DESCRIBE_IMAGES_REQUEST: StructDesc = StructDesc { name: "DescribeImagesRequest", members: &[
    Member { name: "ExecutableUsers", query: "ExecutableBy", xml: "ExecutableBy", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "ExecutableBy", kind: Kind::Str }) },
    Member { name: "ImageIds", query: "ImageId", xml: "ImageId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "ImageId", kind: Kind::Str }) },
    Member { name: "Owners", query: "Owner", xml: "Owner", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Owner", kind: Kind::Str }) },
    Member { name: "IncludeDeprecated", query: "IncludeDeprecated", xml: "IncludeDeprecated", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IncludeDisabled", query: "IncludeDisabled", xml: "IncludeDisabled", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: I32 },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
] };
impl Structure for DescribeImagesRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_IMAGES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.executable_users,
            1 => &self.image_ids,
            2 => &self.owners,
            3 => &self.include_deprecated,
            4 => &self.include_disabled,
            5 => &self.max_results,
            6 => &self.next_token,
            7 => &self.dry_run,
            8 => &self.filters,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.executable_users,
            1 => &mut self.image_ids,
            2 => &mut self.owners,
            3 => &mut self.include_deprecated,
            4 => &mut self.include_disabled,
            5 => &mut self.max_results,
            6 => &mut self.next_token,
            7 => &mut self.dry_run,
            8 => &mut self.filters,
            _ => no_member(index),
        }
    }
}
structure!(DescribeImagesRequest);

#[derive(Clone, Default)]
pub struct DescribeImagesResult {
    pub next_token: Option<String>,
    pub images: Vec<Image>,
}
/// Descriptor of [`DescribeImagesResult`].
pub static DESCRIBE_IMAGES_RESULT: StructDesc = StructDesc { name: "DescribeImagesResult", members: &[
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Images", query: "ImagesSet", xml: "imagesSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IMAGE) }) },
] };
impl Structure for DescribeImagesResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_IMAGES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.next_token,
            1 => &self.images,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.next_token,
            1 => &mut self.images,
            _ => no_member(index),
        }
    }
}
structure!(DescribeImagesResult);

#[derive(Clone, Default)]
pub struct DescribeImportImageTasksRequest {
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub import_task_ids: Vec<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeImportImageTasksRequest`].
pub static DESCRIBE_IMPORT_IMAGE_TASKS_REQUEST: StructDesc = StructDesc { name: "DescribeImportImageTasksRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Filters", query: "Filters", xml: "Filters", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "ImportTaskIds", query: "ImportTaskId", xml: "ImportTaskId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "ImportTaskId", kind: Kind::Str }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: I32 },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeImportImageTasksRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_IMPORT_IMAGE_TASKS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.filters,
            2 => &self.import_task_ids,
            3 => &self.max_results,
            4 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.filters,
            2 => &mut self.import_task_ids,
            3 => &mut self.max_results,
            4 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeImportImageTasksRequest);

#[derive(Clone, Default)]
pub struct DescribeImportImageTasksResult {
    pub import_image_tasks: Vec<ImportImageTask>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeImportImageTasksResult`].
pub static DESCRIBE_IMPORT_IMAGE_TASKS_RESULT: StructDesc = StructDesc { name: "DescribeImportImageTasksResult", members: &[
    Member { name: "ImportImageTasks", query: "ImportImageTaskSet", xml: "importImageTaskSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IMPORT_IMAGE_TASK) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeImportImageTasksResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_IMPORT_IMAGE_TASKS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.import_image_tasks,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.import_image_tasks,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeImportImageTasksResult);

#[derive(Clone, Default)]
pub struct DescribeImportSnapshotTasksRequest {
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub import_task_ids: Vec<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeImportSnapshotTasksRequest`].
pub static DESCRIBE_IMPORT_SNAPSHOT_TASKS_REQUEST: StructDesc = StructDesc { name: "DescribeImportSnapshotTasksRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Filters", query: "Filters", xml: "Filters", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "ImportTaskIds", query: "ImportTaskId", xml: "ImportTaskId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "ImportTaskId", kind: Kind::Str }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: I32 },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeImportSnapshotTasksRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_IMPORT_SNAPSHOT_TASKS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.filters,
            2 => &self.import_task_ids,
            3 => &self.max_results,
            4 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.filters,
            2 => &mut self.import_task_ids,
            3 => &mut self.max_results,
            4 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeImportSnapshotTasksRequest);

#[derive(Clone, Default)]
pub struct DescribeImportSnapshotTasksResult {
    pub import_snapshot_tasks: Vec<ImportSnapshotTask>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeImportSnapshotTasksResult`].
pub static DESCRIBE_IMPORT_SNAPSHOT_TASKS_RESULT: StructDesc = StructDesc { name: "DescribeImportSnapshotTasksResult", members: &[
    Member { name: "ImportSnapshotTasks", query: "ImportSnapshotTaskSet", xml: "importSnapshotTaskSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IMPORT_SNAPSHOT_TASK) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeImportSnapshotTasksResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_IMPORT_SNAPSHOT_TASKS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.import_snapshot_tasks,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.import_snapshot_tasks,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeImportSnapshotTasksResult);

#[derive(Clone, Default)]
pub struct DescribeInstanceAttributeRequest {
    pub dry_run: Option<bool>,
    pub instance_id: Option<String>,
    pub attribute: Option<String>,
}
/// Descriptor of [`DescribeInstanceAttributeRequest`].
pub static DESCRIBE_INSTANCE_ATTRIBUTE_REQUEST: StructDesc = StructDesc { name: "DescribeInstanceAttributeRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "InstanceId", query: "InstanceId", xml: "instanceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Attribute", query: "Attribute", xml: "attribute", required: true, sensitive: false, kind: Kind::Enum(&enums::instance_attribute_name::DESC) },
] };
impl Structure for DescribeInstanceAttributeRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_INSTANCE_ATTRIBUTE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.instance_id,
            2 => &self.attribute,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.instance_id,
            2 => &mut self.attribute,
            _ => no_member(index),
        }
    }
}
structure!(DescribeInstanceAttributeRequest);

#[derive(Clone, Default)]
pub struct DescribeInstanceConnectEndpointsRequest {
    pub dry_run: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub filters: Vec<Filter>,
    pub instance_connect_endpoint_ids: Vec<String>,
}
/// Descriptor of [`DescribeInstanceConnectEndpointsRequest`].
pub static DESCRIBE_INSTANCE_CONNECT_ENDPOINTS_REQUEST: StructDesc = StructDesc { name: "DescribeInstanceConnectEndpointsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 50 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "InstanceConnectEndpointIds", query: "InstanceConnectEndpointId", xml: "InstanceConnectEndpointId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for DescribeInstanceConnectEndpointsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_INSTANCE_CONNECT_ENDPOINTS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.max_results,
            2 => &self.next_token,
            3 => &self.filters,
            4 => &self.instance_connect_endpoint_ids,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.max_results,
            2 => &mut self.next_token,
            3 => &mut self.filters,
            4 => &mut self.instance_connect_endpoint_ids,
            _ => no_member(index),
        }
    }
}
structure!(DescribeInstanceConnectEndpointsRequest);

#[derive(Clone, Default)]
pub struct DescribeInstanceConnectEndpointsResult {
    pub instance_connect_endpoints: Vec<Ec2InstanceConnectEndpoint>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeInstanceConnectEndpointsResult`].
pub static DESCRIBE_INSTANCE_CONNECT_ENDPOINTS_RESULT: StructDesc = StructDesc { name: "DescribeInstanceConnectEndpointsResult", members: &[
    Member { name: "InstanceConnectEndpoints", query: "InstanceConnectEndpointSet", xml: "instanceConnectEndpointSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&EC2_INSTANCE_CONNECT_ENDPOINT) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeInstanceConnectEndpointsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_INSTANCE_CONNECT_ENDPOINTS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_connect_endpoints,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_connect_endpoints,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeInstanceConnectEndpointsResult);

#[derive(Clone, Default)]
pub struct DescribeInstanceCreditSpecificationsRequest {
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub instance_ids: Vec<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeInstanceCreditSpecificationsRequest`].
pub static DESCRIBE_INSTANCE_CREDIT_SPECIFICATIONS_REQUEST: StructDesc = StructDesc { name: "DescribeInstanceCreditSpecificationsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "InstanceIds", query: "InstanceId", xml: "InstanceId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "InstanceId", kind: Kind::Str }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeInstanceCreditSpecificationsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_INSTANCE_CREDIT_SPECIFICATIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.filters,
            2 => &self.instance_ids,
            3 => &self.max_results,
            4 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.filters,
            2 => &mut self.instance_ids,
            3 => &mut self.max_results,
            4 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeInstanceCreditSpecificationsRequest);

#[derive(Clone, Default)]
pub struct DescribeInstanceCreditSpecificationsResult {
    pub instance_credit_specifications: Vec<InstanceCreditSpecification>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeInstanceCreditSpecificationsResult`].
pub static DESCRIBE_INSTANCE_CREDIT_SPECIFICATIONS_RESULT: StructDesc = StructDesc { name: "DescribeInstanceCreditSpecificationsResult", members: &[
    Member { name: "InstanceCreditSpecifications", query: "InstanceCreditSpecificationSet", xml: "instanceCreditSpecificationSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&INSTANCE_CREDIT_SPECIFICATION) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeInstanceCreditSpecificationsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_INSTANCE_CREDIT_SPECIFICATIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_credit_specifications,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_credit_specifications,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeInstanceCreditSpecificationsResult);

#[derive(Clone, Default)]
pub struct DescribeInstanceEventNotificationAttributesRequest {
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeInstanceEventNotificationAttributesRequest`].
pub static DESCRIBE_INSTANCE_EVENT_NOTIFICATION_ATTRIBUTES_REQUEST: StructDesc = StructDesc { name: "DescribeInstanceEventNotificationAttributesRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeInstanceEventNotificationAttributesRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_INSTANCE_EVENT_NOTIFICATION_ATTRIBUTES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeInstanceEventNotificationAttributesRequest);

#[derive(Clone, Default)]
pub struct DescribeInstanceEventNotificationAttributesResult {
    pub instance_tag_attribute: Option<InstanceTagNotificationAttribute>,
}
/// Descriptor of [`DescribeInstanceEventNotificationAttributesResult`].
pub static DESCRIBE_INSTANCE_EVENT_NOTIFICATION_ATTRIBUTES_RESULT: StructDesc = StructDesc { name: "DescribeInstanceEventNotificationAttributesResult", members: &[
    Member { name: "InstanceTagAttribute", query: "InstanceTagAttribute", xml: "instanceTagAttribute", required: false, sensitive: false, kind: Kind::Struct(&INSTANCE_TAG_NOTIFICATION_ATTRIBUTE) },
] };
impl Structure for DescribeInstanceEventNotificationAttributesResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_INSTANCE_EVENT_NOTIFICATION_ATTRIBUTES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_tag_attribute,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_tag_attribute,
            _ => no_member(index),
        }
    }
}
structure!(DescribeInstanceEventNotificationAttributesResult);

#[derive(Clone, Default)]
pub struct DescribeInstanceEventWindowsRequest {
    pub dry_run: Option<bool>,
    pub instance_event_window_ids: Vec<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeInstanceEventWindowsRequest`].
pub static DESCRIBE_INSTANCE_EVENT_WINDOWS_REQUEST: StructDesc = StructDesc { name: "DescribeInstanceEventWindowsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "InstanceEventWindowIds", query: "InstanceEventWindowId", xml: "InstanceEventWindowId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "InstanceEventWindowId", kind: Kind::Str }) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 20, max: 500 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeInstanceEventWindowsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_INSTANCE_EVENT_WINDOWS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.instance_event_window_ids,
            2 => &self.filters,
            3 => &self.max_results,
            4 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.instance_event_window_ids,
            2 => &mut self.filters,
            3 => &mut self.max_results,
            4 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeInstanceEventWindowsRequest);

#[derive(Clone, Default)]
pub struct DescribeInstanceEventWindowsResult {
    pub instance_event_windows: Vec<InstanceEventWindow>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeInstanceEventWindowsResult`].
pub static DESCRIBE_INSTANCE_EVENT_WINDOWS_RESULT: StructDesc = StructDesc { name: "DescribeInstanceEventWindowsResult", members: &[
    Member { name: "InstanceEventWindows", query: "InstanceEventWindowSet", xml: "instanceEventWindowSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&INSTANCE_EVENT_WINDOW) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeInstanceEventWindowsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_INSTANCE_EVENT_WINDOWS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_event_windows,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_event_windows,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeInstanceEventWindowsResult);

#[derive(Clone, Default)]
pub struct DescribeInstanceImageMetadataRequest {
    pub filters: Vec<Filter>,
    pub instance_ids: Vec<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeInstanceImageMetadataRequest`].
pub static DESCRIBE_INSTANCE_IMAGE_METADATA_REQUEST: StructDesc = StructDesc { name: "DescribeInstanceImageMetadataRequest", members: &[
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "InstanceIds", query: "InstanceId", xml: "InstanceId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "InstanceId", kind: Kind::Str }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeInstanceImageMetadataRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_INSTANCE_IMAGE_METADATA_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.filters,
            1 => &self.instance_ids,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.filters,
            1 => &mut self.instance_ids,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeInstanceImageMetadataRequest);

#[derive(Clone, Default)]
pub struct DescribeInstanceImageMetadataResult {
    pub instance_image_metadata: Vec<InstanceImageMetadata>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeInstanceImageMetadataResult`].
pub static DESCRIBE_INSTANCE_IMAGE_METADATA_RESULT: StructDesc = StructDesc { name: "DescribeInstanceImageMetadataResult", members: &[
    Member { name: "InstanceImageMetadata", query: "InstanceImageMetadataSet", xml: "instanceImageMetadataSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&INSTANCE_IMAGE_METADATA) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeInstanceImageMetadataResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_INSTANCE_IMAGE_METADATA_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_image_metadata,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_image_metadata,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeInstanceImageMetadataResult);

#[derive(Clone, Default)]
pub struct DescribeInstanceSqlHaHistoryStatesRequest {
    pub instance_ids: Vec<String>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub filters: Vec<Filter>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeInstanceSqlHaHistoryStatesRequest`].
pub static DESCRIBE_INSTANCE_SQL_HA_HISTORY_STATES_REQUEST: StructDesc = StructDesc { name: "DescribeInstanceSqlHaHistoryStatesRequest", members: &[
    Member { name: "InstanceIds", query: "InstanceId", xml: "InstanceId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "InstanceId", kind: Kind::Str }) },
    Member { name: "StartTime", query: "StartTime", xml: "StartTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "EndTime", query: "EndTime", xml: "EndTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 1000 } },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeInstanceSqlHaHistoryStatesRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_INSTANCE_SQL_HA_HISTORY_STATES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_ids,
            1 => &self.start_time,
            2 => &self.end_time,
            3 => &self.next_token,
            4 => &self.max_results,
            5 => &self.filters,
            6 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_ids,
            1 => &mut self.start_time,
            2 => &mut self.end_time,
            3 => &mut self.next_token,
            4 => &mut self.max_results,
            5 => &mut self.filters,
            6 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeInstanceSqlHaHistoryStatesRequest);

#[derive(Clone, Default)]
pub struct DescribeInstanceSqlHaHistoryStatesResult {
    pub instances: Vec<RegisteredInstance>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeInstanceSqlHaHistoryStatesResult`].
pub static DESCRIBE_INSTANCE_SQL_HA_HISTORY_STATES_RESULT: StructDesc = StructDesc { name: "DescribeInstanceSqlHaHistoryStatesResult", members: &[
    Member { name: "Instances", query: "InstanceSet", xml: "instanceSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&REGISTERED_INSTANCE) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeInstanceSqlHaHistoryStatesResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_INSTANCE_SQL_HA_HISTORY_STATES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instances,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instances,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeInstanceSqlHaHistoryStatesResult);

#[derive(Clone, Default)]
pub struct DescribeInstanceSqlHaStatesRequest {
    pub instance_ids: Vec<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub filters: Vec<Filter>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeInstanceSqlHaStatesRequest`].
pub static DESCRIBE_INSTANCE_SQL_HA_STATES_REQUEST: StructDesc = StructDesc { name: "DescribeInstanceSqlHaStatesRequest", members: &[
    Member { name: "InstanceIds", query: "InstanceId", xml: "InstanceId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "InstanceId", kind: Kind::Str }) },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 1000 } },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeInstanceSqlHaStatesRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_INSTANCE_SQL_HA_STATES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_ids,
            1 => &self.next_token,
            2 => &self.max_results,
            3 => &self.filters,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_ids,
            1 => &mut self.next_token,
            2 => &mut self.max_results,
            3 => &mut self.filters,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeInstanceSqlHaStatesRequest);

#[derive(Clone, Default)]
pub struct DescribeInstanceSqlHaStatesResult {
    pub instances: Vec<RegisteredInstance>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeInstanceSqlHaStatesResult`].
pub static DESCRIBE_INSTANCE_SQL_HA_STATES_RESULT: StructDesc = StructDesc { name: "DescribeInstanceSqlHaStatesResult", members: &[
    Member { name: "Instances", query: "InstanceSet", xml: "instanceSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&REGISTERED_INSTANCE) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeInstanceSqlHaStatesResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_INSTANCE_SQL_HA_STATES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instances,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instances,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeInstanceSqlHaStatesResult);

#[derive(Clone, Default)]
pub struct DescribeInstanceStatusRequest {
    pub instance_ids: Vec<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub include_managed_resources: Option<bool>,
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub include_all_instances: Option<bool>,
}
/// Descriptor of [`DescribeInstanceStatusRequest`].
pub static DESCRIBE_INSTANCE_STATUS_REQUEST: StructDesc = StructDesc { name: "DescribeInstanceStatusRequest", members: &[
    Member { name: "InstanceIds", query: "InstanceId", xml: "InstanceId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "InstanceId", kind: Kind::Str }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: I32 },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IncludeManagedResources", query: "IncludeManagedResources", xml: "IncludeManagedResources", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "IncludeAllInstances", query: "IncludeAllInstances", xml: "includeAllInstances", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeInstanceStatusRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_INSTANCE_STATUS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_ids,
            1 => &self.max_results,
            2 => &self.next_token,
            3 => &self.include_managed_resources,
            4 => &self.dry_run,
            5 => &self.filters,
            6 => &self.include_all_instances,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_ids,
            1 => &mut self.max_results,
            2 => &mut self.next_token,
            3 => &mut self.include_managed_resources,
            4 => &mut self.dry_run,
            5 => &mut self.filters,
            6 => &mut self.include_all_instances,
            _ => no_member(index),
        }
    }
}
structure!(DescribeInstanceStatusRequest);

#[derive(Clone, Default)]
pub struct DescribeInstanceStatusResult {
    pub instance_statuses: Vec<InstanceStatus>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeInstanceStatusResult`].
pub static DESCRIBE_INSTANCE_STATUS_RESULT: StructDesc = StructDesc { name: "DescribeInstanceStatusResult", members: &[
    Member { name: "InstanceStatuses", query: "InstanceStatusSet", xml: "instanceStatusSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&INSTANCE_STATUS) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeInstanceStatusResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_INSTANCE_STATUS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_statuses,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_statuses,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeInstanceStatusResult);

#[derive(Clone, Default)]
pub struct DescribeInstanceTopologyRequest {
    pub dry_run: Option<bool>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub instance_ids: Vec<String>,
    pub group_names: Vec<String>,
    pub filters: Vec<Filter>,
}
/// Descriptor of [`DescribeInstanceTopologyRequest`].
pub static DESCRIBE_INSTANCE_TOPOLOGY_REQUEST: StructDesc = StructDesc { name: "DescribeInstanceTopologyRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 100 } },
    Member { name: "InstanceIds", query: "InstanceId", xml: "InstanceId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "GroupNames", query: "GroupName", xml: "GroupName", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
] };
impl Structure for DescribeInstanceTopologyRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_INSTANCE_TOPOLOGY_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.next_token,
            2 => &self.max_results,
            3 => &self.instance_ids,
            4 => &self.group_names,
            5 => &self.filters,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.next_token,
            2 => &mut self.max_results,
            3 => &mut self.instance_ids,
            4 => &mut self.group_names,
            5 => &mut self.filters,
            _ => no_member(index),
        }
    }
}
structure!(DescribeInstanceTopologyRequest);

#[derive(Clone, Default)]
pub struct DescribeInstanceTopologyResult {
    pub instances: Vec<InstanceTopology>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeInstanceTopologyResult`].
pub static DESCRIBE_INSTANCE_TOPOLOGY_RESULT: StructDesc = StructDesc { name: "DescribeInstanceTopologyResult", members: &[
    Member { name: "Instances", query: "InstanceSet", xml: "instanceSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&INSTANCE_TOPOLOGY) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeInstanceTopologyResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_INSTANCE_TOPOLOGY_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instances,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instances,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeInstanceTopologyResult);

#[derive(Clone, Default)]
pub struct DescribeInstanceTypeOfferingsRequest {
    pub dry_run: Option<bool>,
    pub location_type: Option<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeInstanceTypeOfferingsRequest`].
pub static DESCRIBE_INSTANCE_TYPE_OFFERINGS_REQUEST: StructDesc = StructDesc { name: "DescribeInstanceTypeOfferingsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "LocationType", query: "LocationType", xml: "LocationType", required: false, sensitive: false, kind: Kind::Enum(&enums::location_type::DESC) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeInstanceTypeOfferingsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_INSTANCE_TYPE_OFFERINGS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.location_type,
            2 => &self.filters,
            3 => &self.max_results,
            4 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.location_type,
            2 => &mut self.filters,
            3 => &mut self.max_results,
            4 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeInstanceTypeOfferingsRequest);

#[derive(Clone, Default)]
pub struct DescribeInstanceTypeOfferingsResult {
    pub instance_type_offerings: Vec<InstanceTypeOffering>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeInstanceTypeOfferingsResult`].
pub static DESCRIBE_INSTANCE_TYPE_OFFERINGS_RESULT: StructDesc = StructDesc { name: "DescribeInstanceTypeOfferingsResult", members: &[
    Member { name: "InstanceTypeOfferings", query: "InstanceTypeOfferingSet", xml: "instanceTypeOfferingSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&INSTANCE_TYPE_OFFERING) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeInstanceTypeOfferingsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_INSTANCE_TYPE_OFFERINGS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_type_offerings,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_type_offerings,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeInstanceTypeOfferingsResult);

#[derive(Clone, Default)]
pub struct DescribeInstanceTypesRequest {
    pub dry_run: Option<bool>,
    pub instance_types: Vec<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub include_unsupported_in_region: Option<bool>,
}
/// Descriptor of [`DescribeInstanceTypesRequest`].
pub static DESCRIBE_INSTANCE_TYPES_REQUEST: StructDesc = StructDesc { name: "DescribeInstanceTypesRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "InstanceTypes", query: "InstanceType", xml: "InstanceType", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Enum(&enums::instance_type::DESC) }) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 100 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IncludeUnsupportedInRegion", query: "IncludeUnsupportedInRegion", xml: "IncludeUnsupportedInRegion", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeInstanceTypesRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_INSTANCE_TYPES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.instance_types,
            2 => &self.filters,
            3 => &self.max_results,
            4 => &self.next_token,
            5 => &self.include_unsupported_in_region,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.instance_types,
            2 => &mut self.filters,
            3 => &mut self.max_results,
            4 => &mut self.next_token,
            5 => &mut self.include_unsupported_in_region,
            _ => no_member(index),
        }
    }
}
structure!(DescribeInstanceTypesRequest);

#[derive(Clone, Default)]
pub struct DescribeInstanceTypesResult {
    pub instance_types: Vec<InstanceTypeInfo>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeInstanceTypesResult`].
pub static DESCRIBE_INSTANCE_TYPES_RESULT: StructDesc = StructDesc { name: "DescribeInstanceTypesResult", members: &[
    Member { name: "InstanceTypes", query: "InstanceTypeSet", xml: "instanceTypeSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&INSTANCE_TYPE_INFO) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeInstanceTypesResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_INSTANCE_TYPES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_types,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_types,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeInstanceTypesResult);

#[derive(Clone, Default)]
pub struct DescribeInstancesRequest {
    pub instance_ids: Vec<String>,
    pub include_managed_resources: Option<bool>,
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
/// Descriptor of [`DescribeInstancesRequest`].
pub static DESCRIBE_INSTANCES_REQUEST: StructDesc = StructDesc { name: "DescribeInstancesRequest", members: &[
    Member { name: "InstanceIds", query: "InstanceId", xml: "InstanceId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "InstanceId", kind: Kind::Str }) },
    Member { name: "IncludeManagedResources", query: "IncludeManagedResources", xml: "IncludeManagedResources", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "maxResults", required: false, sensitive: false, kind: I32 },
] };
impl Structure for DescribeInstancesRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_INSTANCES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_ids,
            1 => &self.include_managed_resources,
            2 => &self.dry_run,
            3 => &self.filters,
            4 => &self.next_token,
            5 => &self.max_results,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_ids,
            1 => &mut self.include_managed_resources,
            2 => &mut self.dry_run,
            3 => &mut self.filters,
            4 => &mut self.next_token,
            5 => &mut self.max_results,
            _ => no_member(index),
        }
    }
}
structure!(DescribeInstancesRequest);

#[derive(Clone, Default)]
pub struct DescribeInstancesResult {
    pub next_token: Option<String>,
    pub reservations: Vec<Reservation>,
}
/// Descriptor of [`DescribeInstancesResult`].
pub static DESCRIBE_INSTANCES_RESULT: StructDesc = StructDesc { name: "DescribeInstancesResult", members: &[
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Reservations", query: "ReservationSet", xml: "reservationSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&RESERVATION) }) },
] };
impl Structure for DescribeInstancesResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_INSTANCES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.next_token,
            1 => &self.reservations,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.next_token,
            1 => &mut self.reservations,
            _ => no_member(index),
        }
    }
}
structure!(DescribeInstancesResult);

#[derive(Clone, Default)]
pub struct DescribeInternetGatewaysRequest {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
    pub internet_gateway_ids: Vec<String>,
    pub filters: Vec<Filter>,
}
/// Descriptor of [`DescribeInternetGatewaysRequest`].
pub static DESCRIBE_INTERNET_GATEWAYS_REQUEST: StructDesc = StructDesc { name: "DescribeInternetGatewaysRequest", members: &[
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "InternetGatewayIds", query: "InternetGatewayId", xml: "internetGatewayId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
] };
impl Structure for DescribeInternetGatewaysRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_INTERNET_GATEWAYS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.next_token,
            1 => &self.max_results,
            2 => &self.dry_run,
            3 => &self.internet_gateway_ids,
            4 => &self.filters,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.next_token,
            1 => &mut self.max_results,
            2 => &mut self.dry_run,
            3 => &mut self.internet_gateway_ids,
            4 => &mut self.filters,
            _ => no_member(index),
        }
    }
}
structure!(DescribeInternetGatewaysRequest);

#[derive(Clone, Default)]
pub struct DescribeInternetGatewaysResult {
    pub internet_gateways: Vec<InternetGateway>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeInternetGatewaysResult`].
pub static DESCRIBE_INTERNET_GATEWAYS_RESULT: StructDesc = StructDesc { name: "DescribeInternetGatewaysResult", members: &[
    Member { name: "InternetGateways", query: "InternetGatewaySet", xml: "internetGatewaySet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&INTERNET_GATEWAY) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeInternetGatewaysResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_INTERNET_GATEWAYS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.internet_gateways,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.internet_gateways,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeInternetGatewaysResult);

#[derive(Clone, Default)]
pub struct DescribeIpamByoasnRequest {
    pub dry_run: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeIpamByoasnRequest`].
pub static DESCRIBE_IPAM_BYOASN_REQUEST: StructDesc = StructDesc { name: "DescribeIpamByoasnRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 100 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeIpamByoasnRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_IPAM_BYOASN_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.max_results,
            2 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.max_results,
            2 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeIpamByoasnRequest);

#[derive(Clone, Default)]
pub struct DescribeIpamByoasnResult {
    pub byoasns: Vec<Byoasn>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeIpamByoasnResult`].
pub static DESCRIBE_IPAM_BYOASN_RESULT: StructDesc = StructDesc { name: "DescribeIpamByoasnResult", members: &[
    Member { name: "Byoasns", query: "ByoasnSet", xml: "byoasnSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&BYOASN) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeIpamByoasnResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_IPAM_BYOASN_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.byoasns,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.byoasns,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeIpamByoasnResult);

#[derive(Clone, Default)]
pub struct DescribeIpamExternalResourceVerificationTokensRequest {
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub ipam_external_resource_verification_token_ids: Vec<String>,
}
/// Descriptor of [`DescribeIpamExternalResourceVerificationTokensRequest`].
pub static DESCRIBE_IPAM_EXTERNAL_RESOURCE_VERIFICATION_TOKENS_REQUEST: StructDesc = StructDesc { name: "DescribeIpamExternalResourceVerificationTokensRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "IpamExternalResourceVerificationTokenIds", query: "IpamExternalResourceVerificationTokenId", xml: "IpamExternalResourceVerificationTokenId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for DescribeIpamExternalResourceVerificationTokensRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_IPAM_EXTERNAL_RESOURCE_VERIFICATION_TOKENS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.filters,
            2 => &self.next_token,
            3 => &self.max_results,
            4 => &self.ipam_external_resource_verification_token_ids,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.filters,
            2 => &mut self.next_token,
            3 => &mut self.max_results,
            4 => &mut self.ipam_external_resource_verification_token_ids,
            _ => no_member(index),
        }
    }
}
structure!(DescribeIpamExternalResourceVerificationTokensRequest);

#[derive(Clone, Default)]
pub struct DescribeIpamExternalResourceVerificationTokensResult {
    pub next_token: Option<String>,
    pub ipam_external_resource_verification_tokens: Vec<IpamExternalResourceVerificationToken>,
}
/// Descriptor of [`DescribeIpamExternalResourceVerificationTokensResult`].
pub static DESCRIBE_IPAM_EXTERNAL_RESOURCE_VERIFICATION_TOKENS_RESULT: StructDesc = StructDesc { name: "DescribeIpamExternalResourceVerificationTokensResult", members: &[
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamExternalResourceVerificationTokens", query: "IpamExternalResourceVerificationTokenSet", xml: "ipamExternalResourceVerificationTokenSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IPAM_EXTERNAL_RESOURCE_VERIFICATION_TOKEN) }) },
] };
impl Structure for DescribeIpamExternalResourceVerificationTokensResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_IPAM_EXTERNAL_RESOURCE_VERIFICATION_TOKENS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.next_token,
            1 => &self.ipam_external_resource_verification_tokens,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.next_token,
            1 => &mut self.ipam_external_resource_verification_tokens,
            _ => no_member(index),
        }
    }
}
structure!(DescribeIpamExternalResourceVerificationTokensResult);

#[derive(Clone, Default)]
pub struct DescribeIpamPoliciesRequest {
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub ipam_policy_ids: Vec<String>,
}
/// Descriptor of [`DescribeIpamPoliciesRequest`].
pub static DESCRIBE_IPAM_POLICIES_REQUEST: StructDesc = StructDesc { name: "DescribeIpamPoliciesRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamPolicyIds", query: "IpamPolicyId", xml: "IpamPolicyId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for DescribeIpamPoliciesRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_IPAM_POLICIES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.ipam_policy_ids,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.ipam_policy_ids,
            _ => no_member(index),
        }
    }
}
structure!(DescribeIpamPoliciesRequest);

#[derive(Clone, Default)]
pub struct DescribeIpamPoliciesResult {
    pub next_token: Option<String>,
    pub ipam_policies: Vec<IpamPolicy>,
}
/// Descriptor of [`DescribeIpamPoliciesResult`].
pub static DESCRIBE_IPAM_POLICIES_RESULT: StructDesc = StructDesc { name: "DescribeIpamPoliciesResult", members: &[
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamPolicies", query: "IpamPolicySet", xml: "ipamPolicySet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IPAM_POLICY) }) },
] };
impl Structure for DescribeIpamPoliciesResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_IPAM_POLICIES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.next_token,
            1 => &self.ipam_policies,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.next_token,
            1 => &mut self.ipam_policies,
            _ => no_member(index),
        }
    }
}
structure!(DescribeIpamPoliciesResult);

#[derive(Clone, Default)]
pub struct DescribeIpamPoolAllocationsRequest {
    pub dry_run: Option<bool>,
    pub ipam_pool_allocation_ids: Vec<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeIpamPoolAllocationsRequest`].
pub static DESCRIBE_IPAM_POOL_ALLOCATIONS_REQUEST: StructDesc = StructDesc { name: "DescribeIpamPoolAllocationsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IpamPoolAllocationIds", query: "IpamPoolAllocationId", xml: "IpamPoolAllocationId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 1000, max: 100000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeIpamPoolAllocationsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_IPAM_POOL_ALLOCATIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.ipam_pool_allocation_ids,
            2 => &self.filters,
            3 => &self.max_results,
            4 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.ipam_pool_allocation_ids,
            2 => &mut self.filters,
            3 => &mut self.max_results,
            4 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeIpamPoolAllocationsRequest);

#[derive(Clone, Default)]
pub struct DescribeIpamPoolAllocationsResult {
    pub ipam_pool_allocations: Vec<IpamPoolAllocation>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeIpamPoolAllocationsResult`].
pub static DESCRIBE_IPAM_POOL_ALLOCATIONS_RESULT: StructDesc = StructDesc { name: "DescribeIpamPoolAllocationsResult", members: &[
    Member { name: "IpamPoolAllocations", query: "IpamPoolAllocationSet", xml: "ipamPoolAllocationSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IPAM_POOL_ALLOCATION) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeIpamPoolAllocationsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_IPAM_POOL_ALLOCATIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ipam_pool_allocations,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ipam_pool_allocations,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeIpamPoolAllocationsResult);

#[derive(Clone, Default)]
pub struct DescribeIpamPoolsRequest {
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub ipam_pool_ids: Vec<String>,
}
/// Descriptor of [`DescribeIpamPoolsRequest`].
pub static DESCRIBE_IPAM_POOLS_REQUEST: StructDesc = StructDesc { name: "DescribeIpamPoolsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamPoolIds", query: "IpamPoolId", xml: "IpamPoolId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for DescribeIpamPoolsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_IPAM_POOLS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.ipam_pool_ids,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.ipam_pool_ids,
            _ => no_member(index),
        }
    }
}
structure!(DescribeIpamPoolsRequest);

#[derive(Clone, Default)]
pub struct DescribeIpamPoolsResult {
    pub next_token: Option<String>,
    pub ipam_pools: Vec<IpamPool>,
}
/// Descriptor of [`DescribeIpamPoolsResult`].
pub static DESCRIBE_IPAM_POOLS_RESULT: StructDesc = StructDesc { name: "DescribeIpamPoolsResult", members: &[
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamPools", query: "IpamPoolSet", xml: "ipamPoolSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IPAM_POOL) }) },
] };
impl Structure for DescribeIpamPoolsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_IPAM_POOLS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.next_token,
            1 => &self.ipam_pools,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.next_token,
            1 => &mut self.ipam_pools,
            _ => no_member(index),
        }
    }
}
structure!(DescribeIpamPoolsResult);

#[derive(Clone, Default)]
pub struct DescribeIpamPrefixListResolverTargetsRequest {
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub ipam_prefix_list_resolver_target_ids: Vec<String>,
    pub ipam_prefix_list_resolver_id: Option<String>,
}
/// Descriptor of [`DescribeIpamPrefixListResolverTargetsRequest`].
pub static DESCRIBE_IPAM_PREFIX_LIST_RESOLVER_TARGETS_REQUEST: StructDesc = StructDesc { name: "DescribeIpamPrefixListResolverTargetsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamPrefixListResolverTargetIds", query: "IpamPrefixListResolverTargetId", xml: "IpamPrefixListResolverTargetId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "IpamPrefixListResolverId", query: "IpamPrefixListResolverId", xml: "IpamPrefixListResolverId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeIpamPrefixListResolverTargetsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_IPAM_PREFIX_LIST_RESOLVER_TARGETS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.ipam_prefix_list_resolver_target_ids,
            5 => &self.ipam_prefix_list_resolver_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.ipam_prefix_list_resolver_target_ids,
            5 => &mut self.ipam_prefix_list_resolver_id,
            _ => no_member(index),
        }
    }
}
structure!(DescribeIpamPrefixListResolverTargetsRequest);

#[derive(Clone, Default)]
pub struct DescribeIpamPrefixListResolverTargetsResult {
    pub next_token: Option<String>,
    pub ipam_prefix_list_resolver_targets: Vec<IpamPrefixListResolverTarget>,
}
/// Descriptor of [`DescribeIpamPrefixListResolverTargetsResult`].
pub static DESCRIBE_IPAM_PREFIX_LIST_RESOLVER_TARGETS_RESULT: StructDesc = StructDesc { name: "DescribeIpamPrefixListResolverTargetsResult", members: &[
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamPrefixListResolverTargets", query: "IpamPrefixListResolverTargetSet", xml: "ipamPrefixListResolverTargetSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IPAM_PREFIX_LIST_RESOLVER_TARGET) }) },
] };
impl Structure for DescribeIpamPrefixListResolverTargetsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_IPAM_PREFIX_LIST_RESOLVER_TARGETS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.next_token,
            1 => &self.ipam_prefix_list_resolver_targets,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.next_token,
            1 => &mut self.ipam_prefix_list_resolver_targets,
            _ => no_member(index),
        }
    }
}
structure!(DescribeIpamPrefixListResolverTargetsResult);

#[derive(Clone, Default)]
pub struct DescribeIpamPrefixListResolversRequest {
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub ipam_prefix_list_resolver_ids: Vec<String>,
}
/// Descriptor of [`DescribeIpamPrefixListResolversRequest`].
pub static DESCRIBE_IPAM_PREFIX_LIST_RESOLVERS_REQUEST: StructDesc = StructDesc { name: "DescribeIpamPrefixListResolversRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamPrefixListResolverIds", query: "IpamPrefixListResolverId", xml: "IpamPrefixListResolverId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for DescribeIpamPrefixListResolversRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_IPAM_PREFIX_LIST_RESOLVERS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.ipam_prefix_list_resolver_ids,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.ipam_prefix_list_resolver_ids,
            _ => no_member(index),
        }
    }
}
structure!(DescribeIpamPrefixListResolversRequest);

#[derive(Clone, Default)]
pub struct DescribeIpamPrefixListResolversResult {
    pub next_token: Option<String>,
    pub ipam_prefix_list_resolvers: Vec<IpamPrefixListResolver>,
}
/// Descriptor of [`DescribeIpamPrefixListResolversResult`].
pub static DESCRIBE_IPAM_PREFIX_LIST_RESOLVERS_RESULT: StructDesc = StructDesc { name: "DescribeIpamPrefixListResolversResult", members: &[
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamPrefixListResolvers", query: "IpamPrefixListResolverSet", xml: "ipamPrefixListResolverSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IPAM_PREFIX_LIST_RESOLVER) }) },
] };
impl Structure for DescribeIpamPrefixListResolversResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_IPAM_PREFIX_LIST_RESOLVERS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.next_token,
            1 => &self.ipam_prefix_list_resolvers,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.next_token,
            1 => &mut self.ipam_prefix_list_resolvers,
            _ => no_member(index),
        }
    }
}
structure!(DescribeIpamPrefixListResolversResult);

#[derive(Clone, Default)]
pub struct DescribeIpamResourceDiscoveriesRequest {
    pub dry_run: Option<bool>,
    pub ipam_resource_discovery_ids: Vec<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub filters: Vec<Filter>,
}
/// Descriptor of [`DescribeIpamResourceDiscoveriesRequest`].
pub static DESCRIBE_IPAM_RESOURCE_DISCOVERIES_REQUEST: StructDesc = StructDesc { name: "DescribeIpamResourceDiscoveriesRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IpamResourceDiscoveryIds", query: "IpamResourceDiscoveryId", xml: "IpamResourceDiscoveryId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
] };
impl Structure for DescribeIpamResourceDiscoveriesRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_IPAM_RESOURCE_DISCOVERIES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.ipam_resource_discovery_ids,
            2 => &self.next_token,
            3 => &self.max_results,
            4 => &self.filters,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.ipam_resource_discovery_ids,
            2 => &mut self.next_token,
            3 => &mut self.max_results,
            4 => &mut self.filters,
            _ => no_member(index),
        }
    }
}
structure!(DescribeIpamResourceDiscoveriesRequest);

#[derive(Clone, Default)]
pub struct DescribeIpamResourceDiscoveriesResult {
    pub ipam_resource_discoveries: Vec<IpamResourceDiscovery>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeIpamResourceDiscoveriesResult`].
pub static DESCRIBE_IPAM_RESOURCE_DISCOVERIES_RESULT: StructDesc = StructDesc { name: "DescribeIpamResourceDiscoveriesResult", members: &[
    Member { name: "IpamResourceDiscoveries", query: "IpamResourceDiscoverySet", xml: "ipamResourceDiscoverySet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IPAM_RESOURCE_DISCOVERY) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeIpamResourceDiscoveriesResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_IPAM_RESOURCE_DISCOVERIES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ipam_resource_discoveries,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ipam_resource_discoveries,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeIpamResourceDiscoveriesResult);

#[derive(Clone, Default)]
pub struct DescribeIpamResourceDiscoveryAssociationsRequest {
    pub dry_run: Option<bool>,
    pub ipam_resource_discovery_association_ids: Vec<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub filters: Vec<Filter>,
}
/// Descriptor of [`DescribeIpamResourceDiscoveryAssociationsRequest`].
pub static DESCRIBE_IPAM_RESOURCE_DISCOVERY_ASSOCIATIONS_REQUEST: StructDesc = StructDesc { name: "DescribeIpamResourceDiscoveryAssociationsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IpamResourceDiscoveryAssociationIds", query: "IpamResourceDiscoveryAssociationId", xml: "IpamResourceDiscoveryAssociationId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
] };
impl Structure for DescribeIpamResourceDiscoveryAssociationsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_IPAM_RESOURCE_DISCOVERY_ASSOCIATIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.ipam_resource_discovery_association_ids,
            2 => &self.next_token,
            3 => &self.max_results,
            4 => &self.filters,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.ipam_resource_discovery_association_ids,
            2 => &mut self.next_token,
            3 => &mut self.max_results,
            4 => &mut self.filters,
            _ => no_member(index),
        }
    }
}
structure!(DescribeIpamResourceDiscoveryAssociationsRequest);

#[derive(Clone, Default)]
pub struct DescribeIpamResourceDiscoveryAssociationsResult {
    pub ipam_resource_discovery_associations: Vec<IpamResourceDiscoveryAssociation>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeIpamResourceDiscoveryAssociationsResult`].
pub static DESCRIBE_IPAM_RESOURCE_DISCOVERY_ASSOCIATIONS_RESULT: StructDesc = StructDesc { name: "DescribeIpamResourceDiscoveryAssociationsResult", members: &[
    Member { name: "IpamResourceDiscoveryAssociations", query: "IpamResourceDiscoveryAssociationSet", xml: "ipamResourceDiscoveryAssociationSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IPAM_RESOURCE_DISCOVERY_ASSOCIATION) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeIpamResourceDiscoveryAssociationsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_IPAM_RESOURCE_DISCOVERY_ASSOCIATIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ipam_resource_discovery_associations,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ipam_resource_discovery_associations,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeIpamResourceDiscoveryAssociationsResult);

#[derive(Clone, Default)]
pub struct DescribeIpamScopesRequest {
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub ipam_scope_ids: Vec<String>,
}
/// Descriptor of [`DescribeIpamScopesRequest`].
pub static DESCRIBE_IPAM_SCOPES_REQUEST: StructDesc = StructDesc { name: "DescribeIpamScopesRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamScopeIds", query: "IpamScopeId", xml: "IpamScopeId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for DescribeIpamScopesRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_IPAM_SCOPES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.ipam_scope_ids,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.ipam_scope_ids,
            _ => no_member(index),
        }
    }
}
structure!(DescribeIpamScopesRequest);

#[derive(Clone, Default)]
pub struct DescribeIpamScopesResult {
    pub next_token: Option<String>,
    pub ipam_scopes: Vec<IpamScope>,
}
/// Descriptor of [`DescribeIpamScopesResult`].
pub static DESCRIBE_IPAM_SCOPES_RESULT: StructDesc = StructDesc { name: "DescribeIpamScopesResult", members: &[
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamScopes", query: "IpamScopeSet", xml: "ipamScopeSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IPAM_SCOPE) }) },
] };
impl Structure for DescribeIpamScopesResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_IPAM_SCOPES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.next_token,
            1 => &self.ipam_scopes,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.next_token,
            1 => &mut self.ipam_scopes,
            _ => no_member(index),
        }
    }
}
structure!(DescribeIpamScopesResult);

#[derive(Clone, Default)]
pub struct DescribeIpamsRequest {
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub ipam_ids: Vec<String>,
}
/// Descriptor of [`DescribeIpamsRequest`].
pub static DESCRIBE_IPAMS_REQUEST: StructDesc = StructDesc { name: "DescribeIpamsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamIds", query: "IpamId", xml: "IpamId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for DescribeIpamsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_IPAMS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.ipam_ids,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.ipam_ids,
            _ => no_member(index),
        }
    }
}
structure!(DescribeIpamsRequest);

#[derive(Clone, Default)]
pub struct DescribeIpamsResult {
    pub next_token: Option<String>,
    pub ipams: Vec<Ipam>,
}
/// Descriptor of [`DescribeIpamsResult`].
pub static DESCRIBE_IPAMS_RESULT: StructDesc = StructDesc { name: "DescribeIpamsResult", members: &[
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Ipams", query: "IpamSet", xml: "ipamSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IPAM) }) },
] };
impl Structure for DescribeIpamsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_IPAMS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.next_token,
            1 => &self.ipams,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.next_token,
            1 => &mut self.ipams,
            _ => no_member(index),
        }
    }
}
structure!(DescribeIpamsResult);

#[derive(Clone, Default)]
pub struct DescribeIpv6PoolsRequest {
    pub pool_ids: Vec<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
}
/// Descriptor of [`DescribeIpv6PoolsRequest`].
pub static DESCRIBE_IPV6_POOLS_REQUEST: StructDesc = StructDesc { name: "DescribeIpv6PoolsRequest", members: &[
    Member { name: "PoolIds", query: "PoolId", xml: "PoolId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 1000 } },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
] };
impl Structure for DescribeIpv6PoolsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_IPV6_POOLS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.pool_ids,
            1 => &self.next_token,
            2 => &self.max_results,
            3 => &self.dry_run,
            4 => &self.filters,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.pool_ids,
            1 => &mut self.next_token,
            2 => &mut self.max_results,
            3 => &mut self.dry_run,
            4 => &mut self.filters,
            _ => no_member(index),
        }
    }
}
structure!(DescribeIpv6PoolsRequest);
