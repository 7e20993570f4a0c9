//! What a container sees of its size.

use super::*;

#[test]
fn a_container_sees_its_type_by_every_way() {
    let Some(host) = host() else { return };
    let instance = instance(60, Isolation::Container);
    let volume = host.volume(
        "B=/bin/busybox; echo cpus $($B nproc) $($B grep -c ^processor /proc/cpuinfo) $($B cat /sys/devices/system/cpu/online) \
         $($B grep -c '^cpu[0-9]' /proc/stat)
         echo memory $($B cat /proc/meminfo | $B grep MemTotal | $B tr -dc 0-9) $($B free -k | $B grep Mem: | $B sed 's/  */ /g' | $B cut -d' ' -f2)
         $B dd if=/dev/zero of=/dev/shm/half bs=1M count=32 2>/dev/null
         echo free $(($($B grep MemFree /proc/meminfo | $B tr -dc 0-9) < 33000))
         while read -r line; do echo $line; done < /proc/meminfo > /dev/null
         [ $boots = 1 ] && reboot -f
         echo ready; while :; do sleep 1000 & wait $!; done",
    );
    let run = host.start(&instance, &volume);
    host.await_console(&instance.id, "ready", SOON);
    let console = host.console(&instance.id);
    // sysinfo(2) is what BusyBox's free asks. After a reboot all is as before.
    for line in ["cpus 1 1 0 1", "memory 65536 65536", "free 1"] {
        assert_eq!(console.matches(line).count(), 2, "{line} in {console}");
    }
    host.compute.stop(&run, true, SOON).expect("stopped");
    host.compute.wait(&run).expect("ended");
    host.compute.remove(&instance.id).expect("removed");
    assert_eq!(host.compute.inventory(), Vec::<String>::new());
}
