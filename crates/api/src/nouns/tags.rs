//! CreateTags, DeleteTags, DescribeTags.

use cumulet_aws_model::ec2::{
    CreateTagsRequest, DeleteTagsRequest, DescribeTagsRequest, DescribeTagsResult, TagDescription,
};
use cumulet_control::tags;
use cumulet_model::Tags;

use crate::context::Context;
use crate::filter::{Filterable, Filters};
use crate::paging::Paging;
use crate::{ApiError, tagspec};

/// Tags in one page of DescribeTags when the call names no number.
const PAGE: i32 = 1000;

/// CreateTags: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html>
pub async fn create_tags(context: Context, input: CreateTagsRequest) -> Result<(), ApiError> {
    if input.tags.is_empty() {
        return Err(ApiError::missing("tagSet"));
    }
    let given = tagspec::tags(&input.tags)?;
    context.transact(|txn| tags::create(txn, &context.world, &input.resources, &given)).await
}

/// DeleteTags: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTags.html>
pub async fn delete_tags(context: Context, input: DeleteTagsRequest) -> Result<(), ApiError> {
    let mut named = Vec::with_capacity(input.tags.len());
    for tag in &input.tags {
        let key = tag.key.clone().ok_or_else(|| ApiError::missing("Tag.Key"))?;
        tagspec::check_key(&key)?;
        named.push((key, tag.value.clone()));
    }
    context.transact(|txn| tags::delete(txn, &context.world, &input.resources, &named)).await
}

struct View {
    /// Orders and pages: no id has a slash.
    place: String,
    id: String,
    kind: &'static str,
    /// The one tag.
    tag: Tags,
}

impl View {
    fn wire(&self) -> TagDescription {
        let tag = self.tag.iter().next();
        TagDescription {
            key: tag.map(|(key, _)| key.clone()),
            value: tag.map(|(_, value)| value.clone()),
            resource_id: Some(self.id.clone()),
            resource_type: Some(self.kind.into()),
        }
    }
}

impl Filterable for View {
    const FILTERS: &'static [&'static str] = &["key", "resource-id", "resource-type", "value"];

    fn filter_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        match filter {
            "key" => self.tag.keys().for_each(|key| emit(key)),
            "value" => self.tag.values().for_each(|value| emit(value)),
            "resource-id" => emit(&self.id),
            _ => emit(self.kind),
        }
    }

    fn filter_tags(&self) -> Option<&Tags> {
        Some(&self.tag)
    }
}

/// DescribeTags: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTags.html>
pub async fn describe_tags(
    context: Context,
    input: DescribeTagsRequest,
) -> Result<DescribeTagsResult, ApiError> {
    let paging = Paging::new(Some(input.max_results.unwrap_or(PAGE)), input.next_token.as_deref(), 5)?;
    let filters = Filters::parse::<View>(&input.filters)?;
    let mut views = Vec::new();
    tags::each(&context.state(), &context.world, &mut |kind, id, tags| {
        for (key, value) in tags {
            let view = View {
                place: format!("{id}/{key}"),
                id: id.to_owned(),
                kind: kind.name,
                tag: Tags::from([(key.clone(), value.clone())]),
            };
            if filters.matches(&view) {
                views.push(view);
            }
        }
    });
    views.sort_by(|a, b| a.place.cmp(&b.place));
    let page = paging.page(views.into_iter(), |view| &view.place);
    Ok(DescribeTagsResult { tags: page.items.iter().map(View::wire).collect(), next_token: page.next_token })
}
