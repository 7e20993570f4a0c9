//! What an interface may carry: a token bucket each way.
//!
//! What goes to the guest waits at the interface's own device; what comes from the guest is led through an
//! intermediate device with a bucket of its own, because a device can't make wait what it receives. Both are at the
//! host's end, where the guest can't reach them.
//!
//! A type that may burst has a bucket filled with [`SAVED_SECONDS`] of its baseline, which it spends at its peak rate
//! and refills at its baseline: EC2's network I/O credits, of which it documents no numbers.
//! <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-network-bandwidth.html>

use cumulet_linux::netlink::{Handle, TokenBucket};
use cumulet_node_api::Bandwidth;

use super::{NetworkError, names};

/// Seconds of its baseline that an interface can save.
const SAVED_SECONDS: u64 = 300;
/// Bytes of a packet that the kernel has not cut up yet (with BIG TCP); these pass whole.
const LARGEST_PACKET: u32 = 256 << 10;
/// How long what exceeds the rate waits before more is dropped.
const QUEUE_MS: u64 = 50;

/// The bucket for an interface's limits.
pub fn bucket(limits: &Bandwidth) -> TokenBucket {
    let rate = (limits.baseline_bps / 8).max(1);
    let peak = (limits.peak_bps / 8).max(rate);
    let bursts = peak > rate;
    // Without a peak the bucket only has to smooth what the sender's own queue hands over at once.
    let saved = if bursts { rate.saturating_mul(SAVED_SECONDS) } else { rate / 100 };
    let bytes = |n: u64| u32::try_from(n).unwrap_or(u32::MAX);
    TokenBucket {
        rate,
        burst: bytes(saved).max(LARGEST_PACKET),
        peak: bursts.then_some(peak),
        peak_burst: if bursts { bytes(peak / 100).max(LARGEST_PACKET) } else { 0 },
        limit: bytes(rate.saturating_mul(QUEUE_MS) / 1000).max(2 * LARGEST_PACKET),
    }
}

/// Limits a device that exists, both ways; without limits, frees it. What is saved stays when nothing changes.
pub fn ensure(handle: &Handle, device: &str, limits: Option<&Bandwidth>) -> Result<(), NetworkError> {
    let through = names::shaper_of(device);
    let Some(limits) = limits else {
        handle.bucket_remove(device)?;
        return release(handle, device);
    };
    let bucket = bucket(limits);
    handle.bucket_ensure(device, &bucket)?;
    if handle.ifb_ensure(&through)? {
        // A redirection that was there led to another device.
        handle.ingress_release(device)?;
    }
    handle.bucket_ensure(&through, &bucket)?;
    handle.redirect_ingress(device, &through)?;
    Ok(())
}

/// Removes what a device had for its limits beside itself. Without a redirection's target, packets are dropped: the
/// hook goes first.
pub fn release(handle: &Handle, device: &str) -> Result<(), NetworkError> {
    handle.ingress_release(device)?;
    handle.link_delete(&names::shaper_of(device))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::net::UdpSocket;
    use std::time::{Duration, Instant};

    use cumulet_linux::netlink::{VethEnd, VethSpec};
    use cumulet_linux::{NetNs, netns};

    use super::*;

    const MBIT: u64 = 1_000_000;

    #[test]
    fn buckets_follow_the_limits() {
        let burstable = bucket(&Bandwidth { baseline_bps: 64 * MBIT, peak_bps: 5000 * MBIT });
        assert_eq!((burstable.rate, burstable.peak), (8_000_000, Some(625_000_000)));
        assert_eq!(burstable.burst, 2_400_000_000);
        let steady = bucket(&Bandwidth { baseline_bps: 100_000 * MBIT, peak_bps: 100_000 * MBIT });
        assert_eq!((steady.rate, steady.peak, steady.peak_burst), (12_500_000_000, None, 0));
    }

    /// Two ends of a veth: the first is an interface's device, the second its guest.
    struct Pair {
        router: NetNs,
        guest: NetNs,
        handle: Handle,
    }

    impl Pair {
        fn new(name: &str) -> Pair {
            let unique = format!("shape-{name}-{}", std::process::id());
            let (router, guest) = (
                netns::create(&format!("{unique}-r")).unwrap(),
                netns::create(&format!("{unique}-g")).unwrap(),
            );
            let handle = Handle::in_ns(&router).unwrap();
            handle
                .veth_create(&VethSpec {
                    end: VethEnd { name: "e00000000000001", mac: None, mtu: None },
                    peer: VethEnd { name: "eth0", mac: None, mtu: None },
                    peer_ns: Some(&guest),
                })
                .unwrap();
            let inside = Handle::in_ns(&guest).unwrap();
            for (handle, device, ip) in
                [(&handle, "e00000000000001", "10.9.0.1/24"), (&inside, "eth0", "10.9.0.2/24")]
            {
                handle.addr_add(device, ip.parse().unwrap()).unwrap();
                handle.set_up(device).unwrap();
            }
            Pair { router, guest, handle }
        }

        /// Bytes that arrive of many times more than the limit allows, and how long it took.
        fn flood(&self, from: &NetNs, to: &NetNs, address: &str) -> (u64, Duration) {
            let receiver = to.run(|| UdpSocket::bind((address, 9))).unwrap().unwrap();
            receiver.set_read_timeout(Some(Duration::from_millis(300))).unwrap();
            let sender = from.run(|| UdpSocket::bind("0.0.0.0:0")).unwrap().unwrap();
            sender.connect((address, 9)).unwrap();
            let begin = Instant::now();
            let reader = std::thread::spawn(move || {
                let (mut bytes, mut buffer) = (0, [0; 2048]);
                while let Ok(length) = receiver.recv(&mut buffer) {
                    bytes += length as u64;
                }
                (bytes, begin.elapsed())
            });
            while begin.elapsed() < Duration::from_secs(1) {
                // A full queue is what is wanted.
                let _ = sender.send(&[0; 1400]);
            }
            reader.join().unwrap()
        }
    }

    impl Drop for Pair {
        fn drop(&mut self) {
            let _ = netns::delete(self.router.name());
            let _ = netns::delete(self.guest.name());
        }
    }

    #[test]
    fn neither_way_carries_more_than_the_limit() {
        let pair = Pair::new("limit");
        let limits = Bandwidth { baseline_bps: 8 * MBIT, peak_bps: 8 * MBIT };
        ensure(&pair.handle, "e00000000000001", Some(&limits)).unwrap();
        // Again, as a new server does.
        ensure(&pair.handle, "e00000000000001", Some(&limits)).unwrap();
        let bucket = bucket(&limits);
        for (from, to, address) in
            [(&pair.router, &pair.guest, "10.9.0.2"), (&pair.guest, &pair.router, "10.9.0.1")]
        {
            let (bytes, took) = pair.flood(from, to, address);
            let allowed = bucket.rate as f64 * took.as_secs_f64() + f64::from(bucket.burst) * 1.5;
            assert!((bytes as f64) < allowed, "{bytes} bytes to {address} in {took:?}: more than {allowed}");
            assert!(bytes > 200_000, "only {bytes} bytes to {address} in {took:?}");
        }
        ensure(&pair.handle, "e00000000000001", None).unwrap();
        let left = pair.handle.link_list().unwrap();
        assert!(left.iter().all(|link| link.kind.as_deref() != Some("ifb")), "{left:?}");
        let (bytes, took) = pair.flood(&pair.guest, &pair.router, "10.9.0.1");
        assert!(bytes > 8_000_000, "still limited: {bytes} bytes in {took:?}");
    }
}
