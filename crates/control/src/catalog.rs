//! Facts about regions, zones and instance types, as AWS publishes them.

use std::collections::{BTreeMap, HashMap};
use std::io::Read;
use std::sync::LazyLock;

use serde::Deserialize;

/// A zone of a region.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Zone {
    /// Such as `us-east-1a`.
    pub name: String,
    /// Such as `use1-az1`.
    pub id: String,
    /// `availability-zone`, `local-zone` or `wavelength-zone`.
    pub kind: String,
}

/// A region.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Region {
    /// Such as `us-east-1`.
    pub name: String,
    /// Whether AWS wants it enabled before use; here every region answers.
    pub opt_in_status: String,
    /// Its zones.
    pub zones: Vec<Zone>,
}

static REGIONS: LazyLock<BTreeMap<String, Region>> = LazyLock::new(|| {
    let mut regions: BTreeMap<String, Region> = BTreeMap::new();
    for line in include_str!("../data/zones.csv").lines().skip(1) {
        let [region, opt_in, zone, id, kind] = line.split(',').collect::<Vec<_>>()[..] else { continue };
        let region = regions.entry(region.to_owned()).or_insert_with(|| Region {
            name: region.to_owned(),
            opt_in_status: opt_in.to_owned(),
            zones: Vec::new(),
        });
        region.zones.push(Zone { name: zone.to_owned(), id: id.to_owned(), kind: kind.to_owned() });
    }
    regions
});

/// All regions, by name.
pub fn regions() -> impl Iterator<Item = &'static Region> {
    REGIONS.values()
}

/// A region by its name.
pub fn region(name: &str) -> Option<&'static Region> {
    REGIONS.get(name)
}

/// The id of a zone, such as `use1-az1` for `us-east-1a`.
pub fn zone_id(region: &str, zone: &str) -> Option<&'static str> {
    REGIONS.get(region)?.zones.iter().find(|z| z.name == zone).map(|z| z.id.as_str())
}

/// What the control plane needs of an instance type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InstanceType {
    /// Processors.
    pub vcpus: u32,
    /// Cores, when threads are left at their default.
    pub cores: u32,
    /// Threads per core.
    pub threads_per_core: u32,
    /// Numbers of cores that an instance may have; none where they can't be chosen.
    pub valid_cores: Vec<u32>,
    /// Numbers of threads that its cores may have.
    pub valid_threads_per_core: Vec<u32>,
    /// Memory.
    pub memory_mib: u64,
    /// `x86_64`, `arm64`, `i386`, …
    pub architectures: Vec<String>,
    /// Interfaces that an instance may have.
    pub max_interfaces: u32,
    /// Private addresses that an interface may have.
    pub ipv4_per_interface: u32,
    /// IPv6 addresses that an interface may have.
    pub ipv6_per_interface: u32,
    /// Bits a second that its network has always, over all network cards.
    pub network_baseline_bps: u64,
    /// Bits a second that its network may reach; not below the baseline.
    pub network_peak_bps: u64,
    /// Whether CPU credits apply.
    pub burstable: bool,
    /// Whether it can hibernate.
    pub hibernation: bool,
    /// Disks of its host that an instance has while it runs.
    pub instance_store: Option<InstanceStore>,
    line: std::ops::Range<usize>,
}

/// A type's instance store.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InstanceStore {
    /// Disks.
    pub count: u8,
    /// Bytes of each: what AWS calls a GB is 10⁹ of them.
    pub size_bytes: u64,
    /// Whether an instance has all of them without asking.
    pub nvme: bool,
}

impl InstanceType {
    /// All published facts: a JSON object with the field names of EC2's `InstanceTypeInfo`.
    pub fn json(&self) -> &'static str {
        &TYPES.0[self.line.clone()]
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Facts {
    instance_type: String,
    v_cpu_info: VCpu,
    memory_info: Memory,
    processor_info: Processor,
    network_info: Network,
    #[serde(default)]
    burstable_performance_supported: bool,
    #[serde(default)]
    hibernation_supported: bool,
    instance_storage_info: Option<Storage>,
}
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Storage {
    disks: Vec<Disks>,
    #[serde(default)]
    nvme_support: String,
}
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Disks {
    count: u8,
    #[serde(rename = "SizeInGB")]
    size_in_gb: u64,
}
impl Storage {
    /// No type has disks of two sizes.
    fn instance_store(&self) -> Option<InstanceStore> {
        let disks = self.disks.first()?;
        let (count, size_bytes) = (disks.count, disks.size_in_gb * 1_000_000_000);
        Some(InstanceStore { count, size_bytes, nvme: self.nvme_support == "required" })
    }
}
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct VCpu {
    default_v_cpus: u32,
    #[serde(default)]
    default_cores: u32,
    #[serde(default)]
    default_threads_per_core: u32,
    #[serde(default)]
    valid_cores: Vec<u32>,
    #[serde(default)]
    valid_threads_per_core: Vec<u32>,
}
#[derive(Deserialize)]
struct Memory {
    #[serde(rename = "SizeInMiB")]
    size_in_mib: u64,
}
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Processor {
    supported_architectures: Vec<String>,
}
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Network {
    maximum_network_interfaces: u32,
    ipv4_addresses_per_interface: u32,
    #[serde(default)]
    ipv6_addresses_per_interface: u32,
    network_cards: Vec<NetworkCard>,
}
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct NetworkCard {
    baseline_bandwidth_in_gbps: f64,
    peak_bandwidth_in_gbps: f64,
}

/// A published figure, which has three decimals at most, in bits a second.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "figures are small and positive")]
fn bits(gigabits: f64) -> u64 {
    (gigabits * 1e6).round() as u64 * 1000
}

static TYPES: LazyLock<(String, BTreeMap<String, InstanceType>)> = LazyLock::new(|| {
    let mut text = String::new();
    flate2::read::GzDecoder::new(&include_bytes!("../data/instance-types.jsonl.gz")[..])
        .read_to_string(&mut text)
        .expect("the catalogue is part of the program");
    let mut types = BTreeMap::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let range = start..start + line.trim_end().len();
        start += line.len();
        let facts: Facts = serde_json::from_str(line).expect("the catalogue is part of the program");
        let cards = &facts.network_info.network_cards;
        let baseline: u64 = cards.iter().map(|card| bits(card.baseline_bandwidth_in_gbps)).sum();
        let peak: u64 = cards.iter().map(|card| bits(card.peak_bandwidth_in_gbps)).sum();
        types.insert(
            facts.instance_type,
            InstanceType {
                vcpus: facts.v_cpu_info.default_v_cpus,
                cores: facts.v_cpu_info.default_cores,
                threads_per_core: facts.v_cpu_info.default_threads_per_core,
                valid_cores: facts.v_cpu_info.valid_cores,
                valid_threads_per_core: facts.v_cpu_info.valid_threads_per_core,
                memory_mib: facts.memory_info.size_in_mib,
                architectures: facts.processor_info.supported_architectures,
                max_interfaces: facts.network_info.maximum_network_interfaces,
                ipv4_per_interface: facts.network_info.ipv4_addresses_per_interface,
                ipv6_per_interface: facts.network_info.ipv6_addresses_per_interface,
                network_baseline_bps: baseline,
                network_peak_bps: peak.max(baseline),
                burstable: facts.burstable_performance_supported,
                hibernation: facts.hibernation_supported,
                instance_store: facts.instance_storage_info.as_ref().and_then(Storage::instance_store),
                line: range,
            },
        );
    }
    (text, types)
});

/// As [`TYPES`], for look-ups: replies ask for the type of every instance that they show.
static BY_NAME: LazyLock<HashMap<&'static str, &'static InstanceType>> =
    LazyLock::new(|| instance_types().collect());

/// An instance type by its name.
pub fn instance_type(name: &str) -> Option<&'static InstanceType> {
    BY_NAME.get(name).copied()
}

/// All instance types, by name.
pub fn instance_types() -> impl Iterator<Item = (&'static str, &'static InstanceType)> {
    TYPES.1.iter().map(|(name, facts)| (name.as_str(), facts))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_catalogue_is_whole() {
        assert_eq!(instance_types().count(), 1373);
        let micro = instance_type("t3.micro").expect("a type that everybody uses");
        assert_eq!((micro.vcpus, micro.memory_mib, micro.burstable), (2, 1024, true));
        assert_eq!((micro.network_baseline_bps, micro.network_peak_bps), (64_000_000, 5_000_000_000));
        assert_eq!(instance_type("p4d.24xlarge").map(|t| t.network_peak_bps), Some(400_000_000_000));
        assert!(instance_types().all(|(_, t)| t.network_baseline_bps > 0));
        assert!(micro.json().starts_with('{') && micro.json().ends_with('}'));
        assert_eq!(zone_id("us-east-1", "us-east-1a").map(str::len), Some(8));
        assert_eq!(micro.instance_store, None);
        let store =
            |count, gb: u64, nvme| Some(InstanceStore { count, size_bytes: gb * 1_000_000_000, nvme });
        assert_eq!(instance_type("c5d.large").map(|t| t.instance_store), Some(store(1, 50, true)));
        assert_eq!(instance_type("m3.xlarge").map(|t| t.instance_store), Some(store(2, 40, false)));
        let most = instance_types().filter_map(|(_, t)| t.instance_store).map(|s| s.count).max();
        assert_eq!(most, Some(24), "a VM has room for them");
        assert!(regions().all(|r| !r.zones.is_empty()));
    }
}
