//! Machines that are kept booted for fast launch: made one at a time, and deleted when the document has them no more.
//!
//! A template is made anew when it can be: losing one costs time, and nothing else. One that can't be made isn't tried
//! again before its place in the document has changed, or the node has started again.

use std::sync::Arc;

use cumulet_node_api::{FileStatus, NodeSpec, TemplateSpec};

use crate::host::{Failure, Host};
use crate::node::retry_timer;
use crate::shared::Shared;

/// Runs until the node ends.
pub(crate) async fn keep_templates<H: Host>(shared: Arc<Shared<H>>) {
    let mut documents = shared.documents.subscribe();
    documents.mark_changed();
    let mut retry = false;
    // None is wanted, and none is here.
    let mut none = false;
    loop {
        tokio::select! {
            changed = documents.changed() => if changed.is_err() { return },
            () = retry_timer(retry) => {}
        }
        // Each decision on the newest document: what was wanted may be called off by now.
        loop {
            let (_, document) = documents.borrow_and_update().clone();
            if none && document.templates.is_empty() {
                break;
            }
            let turn = turn(&shared, &document).await;
            retry = turn.is_err();
            none = document.templates.is_empty() && matches!(turn, Ok(false));
            match turn {
                Ok(true) => {}
                Ok(false) => break,
                Err(failure) => {
                    tracing::warn!(%failure, "templates for fast launch; trying again");
                    break;
                }
            }
        }
    }
}

/// Deletes what is wanted no more and makes one that is missing. Whether there was one.
///
/// # Errors
/// It is worth trying again.
async fn turn<H: Host>(shared: &Arc<Shared<H>>, document: &NodeSpec) -> Result<bool, Failure> {
    let here = shared.blocking(|host| host.templates()).await?;
    for name in here.iter().filter(|name| !document.templates.contains_key(*name)) {
        let name = name.clone();
        shared.blocking(move |host| host.delete_template(&name)).await?;
    }
    let reported: Vec<String> = shared.status.borrow().templates.keys().cloned().collect();
    for name in reported.iter().filter(|name| !document.templates.contains_key(*name)) {
        shared.set_template(name, None);
    }
    for name in here.iter().filter(|name| document.templates.contains_key(*name)) {
        shared.set_template(name, Some(FileStatus::Ready { bytes: 0 }));
    }
    let missing = document.templates.iter().find(|(name, _)| {
        let failed = matches!(shared.status.borrow().templates.get(*name), Some(FileStatus::Failed(_)));
        !failed && !here.contains(name)
    });
    let Some((name, spec)) = missing else { return Ok(false) };
    make(shared, name, spec.clone()).await?;
    Ok(true)
}

async fn make<H: Host>(shared: &Arc<Shared<H>>, name: &str, spec: Arc<TemplateSpec>) -> Result<(), Failure> {
    shared.set_template(name, Some(FileStatus::Creating));
    match shared.blocking(move |host| host.ensure_template(&spec)).await {
        Ok(()) => shared.set_template(name, Some(FileStatus::Ready { bytes: 0 })),
        Err(failure) if failure.permanent => {
            tracing::warn!(template = name, %failure, "no fast launch: its instances boot");
            shared.set_template(name, Some(FileStatus::Failed(failure.reason)));
        }
        Err(failure) => return Err(failure),
    }
    Ok(())
}
