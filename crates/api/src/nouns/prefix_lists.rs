//! Prefix lists: the customers' own, and the server's.

use std::borrow::Cow;

use cumulet_aws_model::ec2::{
    AddPrefixListEntry, CreateManagedPrefixListRequest, CreateManagedPrefixListResult,
    DeleteManagedPrefixListRequest, DeleteManagedPrefixListResult, DescribeManagedPrefixListsRequest,
    DescribeManagedPrefixListsResult, DescribePrefixListsRequest, DescribePrefixListsResult,
    GetManagedPrefixListAssociationsRequest, GetManagedPrefixListAssociationsResult,
    GetManagedPrefixListEntriesRequest, GetManagedPrefixListEntriesResult, ManagedPrefixList,
    ModifyManagedPrefixListRequest, ModifyManagedPrefixListResult, PrefixList as WireList,
    PrefixListAssociation, PrefixListEntry as WireEntry, RestoreManagedPrefixListVersionRequest,
    RestoreManagedPrefixListVersionResult,
};
use cumulet_control::db::State;
use cumulet_control::prefix_lists::{self, Managed, Modification, NewPrefixList};
use cumulet_control::{Error, Noun};
use cumulet_model::network::{PrefixList, PrefixListEntry, PrefixListState};
use cumulet_model::{PrefixListId, Tags, World};
use ipnet::IpNet;

use crate::context::Context;
use crate::filter::{Filterable, Filters};
use crate::nouns::identity::partition;
use crate::nouns::network::arn;
use crate::paging::Paging;
use crate::{ApiError, ids, tagspec};

/// Who owns the server's own lists.
const OWNER: &str = "AWS";

/// A list as a caller sees it.
enum View<'a> {
    /// The caller's.
    Own(&'a PrefixList),
    /// The server's.
    Server(Managed, &'a World),
}

impl View<'_> {
    fn id(&self) -> &PrefixListId {
        match self {
            View::Own(list) => &list.id,
            View::Server(list, _) => &list.id,
        }
    }

    fn name(&self) -> &str {
        match self {
            View::Own(list) => &list.name,
            View::Server(list, _) => &list.name,
        }
    }

    fn owner(&self) -> &str {
        match self {
            View::Own(list) => list.world.account.as_str(),
            View::Server(..) => OWNER,
        }
    }

    fn wire(&self) -> ManagedPrefixList {
        match self {
            View::Own(list) => wire(list),
            View::Server(list, world) => ManagedPrefixList {
                prefix_list_id: Some(list.id.to_string()),
                address_family: Some("IPv4".into()),
                state: Some("create-complete".into()),
                prefix_list_arn: Some(format!(
                    "arn:{}:ec2:{}:aws:prefix-list/{}",
                    partition(&world.region),
                    world.region,
                    list.id
                )),
                prefix_list_name: Some(list.name.clone()),
                owner_id: Some(OWNER.into()),
                ..Default::default()
            },
        }
    }
}

impl Filterable for View<'_> {
    const FILTERS: &'static [&'static str] = &["owner-id", "prefix-list-id", "prefix-list-name"];

    fn filter_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        match filter {
            "owner-id" => emit(self.owner()),
            "prefix-list-id" => emit(self.id().as_str()),
            "prefix-list-name" => emit(self.name()),
            _ => {}
        }
    }

    fn filter_tags(&self) -> Option<&Tags> {
        match self {
            View::Own(list) => Some(&list.tags),
            View::Server(..) => None,
        }
    }
}

fn wire(list: &PrefixList) -> ManagedPrefixList {
    let state = match list.state {
        PrefixListState::Created => "create-complete",
        PrefixListState::Modified => "modify-complete",
        PrefixListState::Restored => "restore-complete",
    };
    ManagedPrefixList {
        prefix_list_id: Some(list.id.to_string()),
        address_family: Some(if list.ipv6 { "IPv6" } else { "IPv4" }.into()),
        state: Some(state.into()),
        prefix_list_arn: Some(arn(&list.world, "prefix-list", list.id.as_str())),
        prefix_list_name: Some(list.name.clone()),
        max_entries: i32::try_from(list.max_entries).ok(),
        version: Some(prefix_lists::version(list)),
        tags: tagspec::wire(&list.tags),
        owner_id: Some(list.world.account.to_string()),
        ..Default::default()
    }
}

/// All lists that a world sees, by id.
fn all<'a>(state: &'a State, world: &'a World) -> Vec<View<'a>> {
    let own = state.prefix_lists.in_world(world).map(View::Own);
    let server = prefix_lists::managed(&world.region).into_iter().map(|list| View::Server(list, world));
    let mut views: Vec<View<'a>> = own.chain(server).collect();
    views.sort_by(|a, b| a.id().cmp(b.id()));
    views
}

/// The list that a call names.
fn find<'a>(state: &'a State, world: &'a World, id: Option<&str>) -> Result<View<'a>, ApiError> {
    let id: PrefixListId = parse(id)?;
    all(state, world)
        .into_iter()
        .find(|view| *view.id() == id)
        .ok_or_else(|| Error::not_found(Noun::PrefixList, &id).into())
}

fn parse(id: Option<&str>) -> Result<PrefixListId, ApiError> {
    ids::parse(Noun::PrefixList, id.unwrap_or_default())
}

fn cidr(text: Option<&str>) -> Result<IpNet, ApiError> {
    let text = text.ok_or_else(|| ApiError::missing("Cidr"))?;
    text.trim().parse().map_err(|_| {
        ApiError::invalid_value(format!(
            "Value ({text}) for parameter Cidr is invalid. This is not a valid CIDR block."
        ))
    })
}

fn entries(given: &[AddPrefixListEntry]) -> Result<Vec<PrefixListEntry>, ApiError> {
    let entry = |given: &AddPrefixListEntry| {
        Ok(PrefixListEntry { cidr: cidr(given.cidr.as_deref())?, description: given.description.clone() })
    };
    given.iter().map(entry).collect()
}

/// A list of the caller's after a change.
fn changed(context: &Context, id: &PrefixListId) -> Option<ManagedPrefixList> {
    context.state().get::<PrefixList>(&context.world, id).map(wire)
}

/// CreateManagedPrefixList:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateManagedPrefixList.html>
pub async fn create_managed_prefix_list(
    context: Context,
    input: CreateManagedPrefixListRequest,
) -> Result<CreateManagedPrefixListResult, ApiError> {
    let family = input.address_family.as_deref().unwrap_or_default();
    let new = NewPrefixList {
        name: input.prefix_list_name.unwrap_or_default(),
        ipv6: match family.to_ascii_lowercase().as_str() {
            "ipv4" => false,
            "ipv6" => true,
            _ => {
                return Err(ApiError::invalid_value(format!(
                    "Value ({family}) for parameter AddressFamily is invalid. Valid values are IPv4 and IPv6."
                )));
            }
        },
        max_entries: input.max_entries.ok_or_else(|| ApiError::missing("MaxEntries"))?,
        entries: entries(&input.entries)?,
        tags: tagspec::for_type(&input.tag_specifications, "prefix-list", &["prefix-list"])?,
    };
    let made =
        context.once(|txn| Ok(vec![prefix_lists::create(txn, &context.world, new)?.to_string()])).await?;
    let id = parse(made.first().map(String::as_str))?;
    Ok(CreateManagedPrefixListResult { prefix_list: changed(&context, &id) })
}

/// ModifyManagedPrefixList:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyManagedPrefixList.html>
pub async fn modify_managed_prefix_list(
    context: Context,
    input: ModifyManagedPrefixListRequest,
) -> Result<ModifyManagedPrefixListResult, ApiError> {
    if input.ipam_prefix_list_resolver_sync_enabled == Some(true) {
        return Err(ApiError::unsupported(
            "This server has no IP Address Manager (IPAM) whose resolvers a prefix list could follow.",
        ));
    }
    let id = parse(input.prefix_list_id.as_deref())?;
    let remove = input.remove_entries.iter().map(|entry| cidr(entry.cidr.as_deref()));
    let change = Modification {
        current_version: input.current_version,
        name: input.prefix_list_name.clone(),
        add: entries(&input.add_entries)?,
        remove: remove.collect::<Result<Vec<_>, _>>()?,
        max_entries: input.max_entries,
    };
    context.transact(|txn| prefix_lists::modify(txn, &context.world, &id, change)).await?;
    Ok(ModifyManagedPrefixListResult { prefix_list: changed(&context, &id) })
}

/// RestoreManagedPrefixListVersion:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RestoreManagedPrefixListVersion.html>
pub async fn restore_managed_prefix_list_version(
    context: Context,
    input: RestoreManagedPrefixListVersionRequest,
) -> Result<RestoreManagedPrefixListVersionResult, ApiError> {
    let id = parse(input.prefix_list_id.as_deref())?;
    let previous = input.previous_version.ok_or_else(|| ApiError::missing("PreviousVersion"))?;
    let current = input.current_version.ok_or_else(|| ApiError::missing("CurrentVersion"))?;
    context.transact(|txn| prefix_lists::restore(txn, &context.world, &id, previous, current)).await?;
    Ok(RestoreManagedPrefixListVersionResult { prefix_list: changed(&context, &id) })
}

/// DeleteManagedPrefixList:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteManagedPrefixList.html>
pub async fn delete_managed_prefix_list(
    context: Context,
    input: DeleteManagedPrefixListRequest,
) -> Result<DeleteManagedPrefixListResult, ApiError> {
    let id = parse(input.prefix_list_id.as_deref())?;
    let list = context.transact(|txn| prefix_lists::delete(txn, &context.world, &id)).await?;
    let prefix_list = ManagedPrefixList { state: Some("delete-complete".into()), ..wire(&list) };
    Ok(DeleteManagedPrefixListResult { prefix_list: Some(prefix_list) })
}

/// DescribeManagedPrefixLists:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeManagedPrefixLists.html>
pub async fn describe_managed_prefix_lists(
    context: Context,
    input: DescribeManagedPrefixListsRequest,
) -> Result<DescribeManagedPrefixListsResult, ApiError> {
    let state = context.state();
    let wanted: Vec<PrefixListId> = ids::parse_all(Noun::PrefixList, &input.prefix_list_ids)?;
    let paging =
        Paging::with_ids(input.max_results, input.next_token.as_deref(), 1, ("prefixListIds", wanted.len()))?;
    let filters = Filters::parse::<View<'_>>(&input.filters)?;
    let mut views = all(&state, &context.world);
    ids::all_found(Noun::PrefixList, &wanted, |id| views.iter().any(|view| view.id() == id))?;
    views.retain(|view| (wanted.is_empty() || wanted.contains(view.id())) && filters.matches(view));
    let page = paging.page(views.into_iter(), |view| view.id().as_str());
    Ok(DescribeManagedPrefixListsResult {
        next_token: page.next_token,
        prefix_lists: page.items.iter().map(View::wire).collect(),
    })
}

/// GetManagedPrefixListEntries:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetManagedPrefixListEntries.html>
pub async fn get_managed_prefix_list_entries(
    context: Context,
    input: GetManagedPrefixListEntriesRequest,
) -> Result<GetManagedPrefixListEntriesResult, ApiError> {
    let state = context.state();
    let paging = Paging::new(input.max_results, input.next_token.as_deref(), 1)?;
    let view = find(&state, &context.world, input.prefix_list_id.as_deref())?;
    let entries: Cow<'_, [PrefixListEntry]> = match &view {
        View::Own(list) => {
            let version = input.target_version.unwrap_or_else(|| prefix_lists::version(list));
            prefix_lists::entries_of(list, version)?.into()
        }
        View::Server(..) if input.target_version.is_some() => {
            return Err(ApiError::invalid_value("The prefix list has no versions."));
        }
        View::Server(list, _) => {
            let entry = |net: &ipnet::Ipv4Net| PrefixListEntry { cidr: IpNet::V4(*net), description: None };
            list.cidrs.iter().map(entry).collect::<Vec<_>>().into()
        }
    };
    let mut texts: Vec<(String, &PrefixListEntry)> =
        entries.iter().map(|entry| (entry.cidr.to_string(), entry)).collect();
    texts.sort_by(|a, b| a.0.cmp(&b.0));
    let page = paging.page(texts.into_iter(), |(text, _)| text.as_str());
    let wire = |(text, entry): &(String, &PrefixListEntry)| WireEntry {
        cidr: Some(text.clone()),
        description: entry.description.clone(),
    };
    Ok(GetManagedPrefixListEntriesResult {
        entries: page.items.iter().map(wire).collect(),
        next_token: page.next_token,
    })
}

/// GetManagedPrefixListAssociations:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetManagedPrefixListAssociations.html>
pub async fn get_managed_prefix_list_associations(
    context: Context,
    input: GetManagedPrefixListAssociationsRequest,
) -> Result<GetManagedPrefixListAssociationsResult, ApiError> {
    let state = context.state();
    let paging = Paging::new(input.max_results, input.next_token.as_deref(), 5)?;
    let view = find(&state, &context.world, input.prefix_list_id.as_deref())?;
    let users = prefix_lists::users(&state, &context.world, view.id());
    let page = paging.page(users.into_iter(), |id| id.as_str());
    let wire = |id: String| PrefixListAssociation {
        resource_id: Some(id),
        resource_owner: Some(context.world.account.to_string()),
    };
    Ok(GetManagedPrefixListAssociationsResult {
        prefix_list_associations: page.items.into_iter().map(wire).collect(),
        next_token: page.next_token,
    })
}

/// A list of the server's own, with the filters that DescribePrefixLists has.
struct ServerView(Managed);

impl Filterable for ServerView {
    const FILTERS: &'static [&'static str] = &["prefix-list-id", "prefix-list-name"];

    fn filter_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        match filter {
            "prefix-list-id" => emit(self.0.id.as_str()),
            "prefix-list-name" => emit(&self.0.name),
            _ => {}
        }
    }

    fn filter_tags(&self) -> Option<&Tags> {
        None
    }
}

/// DescribePrefixLists: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribePrefixLists.html>
pub async fn describe_prefix_lists(
    context: Context,
    input: DescribePrefixListsRequest,
) -> Result<DescribePrefixListsResult, ApiError> {
    let wanted: Vec<PrefixListId> = ids::parse_all(Noun::PrefixList, &input.prefix_list_ids)?;
    let paging =
        Paging::with_ids(input.max_results, input.next_token.as_deref(), 1, ("prefixListIds", wanted.len()))?;
    let filters = Filters::parse::<ServerView>(&input.filters)?;
    let mut views: Vec<ServerView> =
        prefix_lists::managed(&context.world.region).into_iter().map(ServerView).collect();
    ids::all_found(Noun::PrefixList, &wanted, |id| views.iter().any(|view| view.0.id == *id))?;
    views.retain(|view| (wanted.is_empty() || wanted.contains(&view.0.id)) && filters.matches(view));
    views.sort_by(|a, b| a.0.id.cmp(&b.0.id));
    let page = paging.page(views.into_iter(), |view| view.0.id.as_str());
    let wire = |view: &ServerView| WireList {
        cidrs: view.0.cidrs.iter().map(ToString::to_string).collect(),
        prefix_list_id: Some(view.0.id.to_string()),
        prefix_list_name: Some(view.0.name.clone()),
    };
    Ok(DescribePrefixListsResult {
        next_token: page.next_token,
        prefix_lists: page.items.iter().map(wire).collect(),
    })
}

#[cfg(test)]
mod tests;
