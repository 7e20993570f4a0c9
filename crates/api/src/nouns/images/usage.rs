//! CreateImageUsageReport, DescribeImageUsageReports, DescribeImageUsageReportEntries, DeleteImageUsageReport.

use cumulet_aws_model::ec2::{
    CreateImageUsageReportRequest, CreateImageUsageReportResult, DeleteImageUsageReportRequest,
    DeleteImageUsageReportResult, DescribeImageUsageReportEntriesRequest,
    DescribeImageUsageReportEntriesResult, DescribeImageUsageReportsRequest, DescribeImageUsageReportsResult,
    ImageUsageReport as WireReport, ImageUsageReportEntry, ImageUsageResourceType,
    ImageUsageResourceTypeOption,
};
use cumulet_control::Noun;
use cumulet_control::images::usage::{self, Entry, ImageUsageReport, ResourceType};
use cumulet_model::{AccountId, ImageId, ImageUsageReportId, Tags};

use crate::context::Context;
use crate::filter::{Filterable, Filters};
use crate::paging::Paging;
use crate::{ApiError, ids, tagspec, time};

/// A report is available as soon as it is made.
const AVAILABLE: &str = "available";
const ID: &str = "ReportId";

struct View<'a>(&'a ImageUsageReport);

impl View<'_> {
    fn wire(&self) -> WireReport {
        let report = self.0;
        let option = |(name, values): &(String, Vec<String>)| ImageUsageResourceTypeOption {
            option_name: Some(name.clone()),
            option_values: values.clone(),
        };
        let resource_type = |one: &ResourceType| ImageUsageResourceType {
            resource_type: Some(one.name.clone()),
            resource_type_options: one.options.iter().map(option).collect(),
        };
        WireReport {
            image_id: Some(report.image_id.to_string()),
            report_id: Some(report.id.to_string()),
            resource_types: report.resource_types.iter().map(resource_type).collect(),
            account_ids: report.accounts.iter().map(ToString::to_string).collect(),
            state: Some(AVAILABLE.into()),
            creation_time: Some(time::wire(report.created)),
            expiration_time: Some(time::wire(report.expires())),
            tags: tagspec::wire(&report.tags),
            ..Default::default()
        }
    }
}

impl Filterable for View<'_> {
    const FILTERS: &'static [&'static str] = &["creation-time", "state"];

    fn filter_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        match filter {
            "state" => emit(AVAILABLE),
            _ => emit(&time::text(self.0.created)),
        }
    }

    fn filter_tags(&self) -> Option<&Tags> {
        Some(&self.0.tags)
    }
}

struct EntryView<'a> {
    report: &'a ImageUsageReport,
    entry: &'a Entry,
    /// By which pages go on.
    key: String,
}

impl EntryView<'_> {
    fn wire(&self) -> ImageUsageReportEntry {
        ImageUsageReportEntry {
            resource_type: Some(self.entry.resource_type.clone()),
            report_id: Some(self.report.id.to_string()),
            usage_count: i64::try_from(self.entry.count).ok(),
            account_id: Some(self.entry.account.to_string()),
            image_id: Some(self.report.image_id.to_string()),
            report_creation_time: Some(time::wire(self.report.created)),
        }
    }
}

impl Filterable for EntryView<'_> {
    const FILTERS: &'static [&'static str] = &["account-id", "creation-time", "resource-type"];

    fn filter_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        match filter {
            "account-id" => emit(self.entry.account.as_str()),
            "resource-type" => emit(&self.entry.resource_type),
            _ => emit(&time::text(self.report.created)),
        }
    }

    fn filter_tags(&self) -> Option<&Tags> {
        None
    }
}

/// CreateImageUsageReport: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateImageUsageReport.html>
pub async fn create_image_usage_report(
    context: Context,
    input: CreateImageUsageReportRequest,
) -> Result<CreateImageUsageReportResult, ApiError> {
    let image: ImageId = ids::required(Noun::Image, "ImageId", input.image_id.as_deref())?;
    let types: Vec<ResourceType> = input
        .resource_types
        .into_iter()
        .map(|one| ResourceType {
            name: one.resource_type.unwrap_or_default(),
            options: one
                .resource_type_options
                .into_iter()
                .map(|option| (option.option_name.unwrap_or_default(), option.option_values))
                .collect(),
        })
        .collect();
    let account = |text: &String| {
        AccountId::parse(text).ok_or_else(|| {
            ApiError::invalid_value(format!("Value ({text}) for parameter AccountId is no account."))
        })
    };
    let accounts = input.account_ids.iter().map(account).collect::<Result<Vec<_>, _>>()?;
    let tags = tagspec::for_type(&input.tag_specifications, "image-usage-report", &["image-usage-report"])?;
    let made = context
        .once(|txn| {
            usage::report(txn, &context.world, &image, &types, &accounts, &tags, context.now)
                .map(|id| vec![id.to_string()])
        })
        .await?;
    Ok(CreateImageUsageReportResult { report_id: made.first().cloned() })
}

/// The reports that a call names: by their ids, by their images, or all.
fn chosen<'a>(
    context: &'a Context,
    state: &'a cumulet_control::db::State,
    report_ids: &[String],
    image_ids: &[String],
) -> Result<Vec<&'a ImageUsageReport>, ApiError> {
    let wanted: Vec<ImageUsageReportId> = ids::parse_all(Noun::ImageUsageReport, report_ids)?;
    let images: Vec<ImageId> = ids::parse_all(Noun::Image, image_ids)?;
    let reports: Vec<_> = usage::reports(state, &context.world, context.now).collect();
    ids::all_found(Noun::ImageUsageReport, &wanted, |id| reports.iter().any(|report| report.id == *id))?;
    let named = |report: &&ImageUsageReport| {
        (wanted.is_empty() || wanted.contains(&report.id))
            && (images.is_empty() || images.contains(&report.image_id))
    };
    Ok(reports.into_iter().filter(named).collect())
}

/// DescribeImageUsageReports:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImageUsageReports.html>
pub async fn describe_image_usage_reports(
    context: Context,
    input: DescribeImageUsageReportsRequest,
) -> Result<DescribeImageUsageReportsResult, ApiError> {
    let named = (ID, input.report_ids.len());
    let paging = Paging::with_ids(input.max_results, input.next_token.as_deref(), 1, named)?;
    let filters = Filters::parse::<View<'_>>(&input.filters)?;
    let state = context.state();
    let reports = chosen(&context, &state, &input.report_ids, &input.image_ids)?;
    let views = reports.into_iter().map(View).filter(|view| filters.matches(view));
    let page = paging.page(views, |view| view.0.id.as_str());
    Ok(DescribeImageUsageReportsResult {
        image_usage_reports: page.items.iter().map(View::wire).collect(),
        next_token: page.next_token,
    })
}

/// DescribeImageUsageReportEntries:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImageUsageReportEntries.html>
pub async fn describe_image_usage_report_entries(
    context: Context,
    input: DescribeImageUsageReportEntriesRequest,
) -> Result<DescribeImageUsageReportEntriesResult, ApiError> {
    let named = (ID, input.report_ids.len());
    let paging = Paging::with_ids(input.max_results, input.next_token.as_deref(), 1, named)?;
    let filters = Filters::parse::<EntryView<'_>>(&input.filters)?;
    let state = context.state();
    let reports = chosen(&context, &state, &input.report_ids, &input.image_ids)?;
    let entries = reports.into_iter().flat_map(|report| {
        report.entries.iter().map(move |entry| {
            let key = format!("{} {} {}", report.id, entry.account, entry.resource_type);
            EntryView { report, entry, key }
        })
    });
    let page = paging.page(entries.filter(|view| filters.matches(view)), |view| view.key.as_str());
    Ok(DescribeImageUsageReportEntriesResult {
        image_usage_report_entries: page.items.iter().map(EntryView::wire).collect(),
        next_token: page.next_token,
    })
}

/// DeleteImageUsageReport: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteImageUsageReport.html>
pub async fn delete_image_usage_report(
    context: Context,
    input: DeleteImageUsageReportRequest,
) -> Result<DeleteImageUsageReportResult, ApiError> {
    let id: ImageUsageReportId = ids::required(Noun::ImageUsageReport, ID, input.report_id.as_deref())?;
    context.transact(|txn| usage::delete(txn, &context.world, &id)).await?;
    Ok(DeleteImageUsageReportResult { r#return: Some(true) })
}
