//! The kernel's side of a VPC's table.
//!
//! What the table holds is known as long as nobody else changes the namespace's ruleset, which the kernel counts: then a
//! change is its difference, and a verification is one question. Else all of it is loaded anew, in one transaction.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;

use cumulet_linux::{NetNs, conntrack, nft, sysctl};
use cumulet_model::{EniId, VpcId};
use cumulet_node_api::NodeSpec;

use super::vpc::{Update, VpcRules};
use super::{BASE, cut::Cut};
use crate::network::NetworkError;

/// How connections are tracked in a VPC: counted, for flow logs; what is in the middle of no connection belongs to none
/// ([`super::cut`]); forgotten after as long as on EC2.
/// <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-connection-tracking.html#connection-tracking-timeouts>
const TRACKING: [(&str, &str); 5] = [
    ("net/netfilter/nf_conntrack_acct", "1"),
    ("net/netfilter/nf_conntrack_tcp_loose", "0"),
    ("net/netfilter/nf_conntrack_tcp_timeout_established", "432000"),
    ("net/netfilter/nf_conntrack_udp_timeout", "30"),
    ("net/netfilter/nf_conntrack_udp_timeout_stream", "180"),
];

/// A VPC's table in the kernel.
#[derive(Debug)]
pub struct Filter {
    vpc: VpcId,
    ns: NetNs,
    context: nft::Context,
    /// None when what the kernel has is not known.
    loaded: Option<Loaded>,
}

#[derive(Debug)]
struct Loaded {
    rules: VpcRules,
    /// The ruleset's generation after the last load.
    generation: u32,
}

impl Filter {
    /// The filter of a namespace, of which nothing is known yet.
    ///
    /// # Errors
    /// The namespace gives no sockets.
    pub fn open(vpc: &VpcId, ns: &NetNs) -> Result<Filter, NetworkError> {
        Ok(Filter { vpc: vpc.clone(), ns: ns.clone(), context: nft::Context::open(ns)?, loaded: None })
    }

    /// Loads what a document wants, in one transaction. With `verify`, the kernel is asked whether it still has what
    /// was loaded. An interface that the document lacks stays while `keep` says so.
    ///
    /// # Errors
    /// The kernel refused; the next call loads all.
    pub fn ensure(
        &mut self,
        spec: &NodeSpec,
        verify: bool,
        keep: &dyn Fn(&EniId) -> bool,
    ) -> Result<(), NetworkError> {
        let known = match self.loaded.take() {
            Some(loaded) if verify && self.context.generation()? != loaded.generation => {
                tracing::info!(vpc = %self.vpc, "rules were changed by somebody else; loading all");
                Err(Some(loaded.rules))
            }
            Some(loaded) => Ok(loaded),
            None => Err(None),
        };
        match known {
            Ok(mut loaded) => {
                let update = loaded.rules.update(spec, keep);
                self.change(loaded, update)
            }
            Err(before) => {
                let mut rules = before.unwrap_or_else(|| VpcRules::new(&self.vpc));
                let update = rules.update(spec, keep);
                self.load(rules, &update.cut)
            }
        }
    }

    /// Takes the rules of an interface out that the document does not have.
    ///
    /// # Errors
    /// As [`Filter::ensure`].
    pub fn forget(&mut self, eni: &EniId) -> Result<(), NetworkError> {
        let Some(mut loaded) = self.loaded.take() else { return Ok(()) };
        let update = loaded.rules.forget(eni);
        self.change(loaded, update)
    }

    /// Lets `work` change other tables of the namespace, which isn't somebody else's doing.
    ///
    /// # Errors
    /// The kernel doesn't tell the ruleset's generation.
    pub fn unnoticed<T>(&mut self, work: impl FnOnce() -> T) -> Result<T, NetworkError> {
        let before = self.context.generation()?;
        let done = work();
        if let Some(loaded) = self.loaded.as_mut().filter(|loaded| loaded.generation == before) {
            loaded.generation = self.context.generation()?;
        }
        Ok(done)
    }

    /// Whether the kernel's table has an interface.
    pub fn has(&self, eni: &EniId) -> bool {
        self.loaded.as_ref().is_some_and(|loaded| loaded.rules.has(eni))
    }

    /// As [`VpcRules::public`]; none while nothing is loaded.
    pub fn public(&self, of: &dyn Fn(&EniId) -> bool) -> BTreeMap<Ipv4Addr, Ipv4Addr> {
        self.loaded.as_ref().map(|loaded| loaded.rules.public(of)).unwrap_or_default()
    }

    fn change(&mut self, loaded: Loaded, update: Update) -> Result<(), NetworkError> {
        let Loaded { rules, mut generation } = loaded;
        if !update.script.is_empty() {
            if let Err(e) = self.context.apply(&update.script) {
                // The table is not what was thought, most likely changed by hand: say all of it.
                tracing::warn!(vpc = %self.vpc, error = %e, "changed rules were refused; loading all");
                return self.load(rules, &update.cut);
            }
            // A change by somebody else in between makes this differ from the kernel's number until it is verified.
            generation = generation.wrapping_add(1);
        }
        self.loaded = Some(Loaded { rules, generation });
        self.end(&update.cut)
    }

    fn load(&mut self, rules: VpcRules, cut: &Cut) -> Result<(), NetworkError> {
        sysctl::write_all_in(&self.ns, &TRACKING)?;
        let before = self.context.generation()?;
        self.context.apply(&format!("{BASE}{}", rules.whole()))?;
        self.loaded = Some(Loaded { rules, generation: before.wrapping_add(1) });
        self.end(cut)
    }

    /// Ends what the change ends, once no packet can begin it anew.
    fn end(&self, cut: &Cut) -> Result<(), NetworkError> {
        if !cut.is_empty() {
            let count = conntrack::delete_matching(&self.ns, |flow| cut.ends(flow))?;
            if count > 0 {
                tracing::debug!(vpc = %self.vpc, count, "connections ended by a change");
            }
        }
        Ok(())
    }
}
