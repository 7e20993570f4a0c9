# What ./quickstart and ./test share. Sourced.
#
# Callers set `me` (their name) before sourcing.

cd "$(dirname "${BASH_SOURCE[0]}")/.."
repo="$PWD"
target="${CARGO_TARGET_DIR:-$repo/target}"
cumulet="$target/release/cumulet"
agent="$target/x86_64-unknown-linux-gnu/release/cumulet-guest-agent"

say() { echo "$me: $*"; }
fail() { echo "$me: $*" >&2; exit 1; }

need_root() { [ "$(id -u)" -eq 0 ] || fail "run this as root (sudo $0): it makes namespaces, mounts and network devices"; }

need_rust() {
    [ -x "$HOME/.cargo/bin/cargo" ] && PATH="$HOME/.cargo/bin:$PATH"
    if ! command -v cargo >/dev/null && apt-cache show rustup >/dev/null 2>&1; then
        say "installing Rust (package rustup)"
        DEBIAN_FRONTEND=noninteractive apt-get -qq install --no-install-recommends rustup >/dev/null || true
        command -v rustup >/dev/null && rustup -q default stable
    fi
    command -v cargo >/dev/null || fail "Rust is missing: install it as https://rustup.rs says, then run this again"
    local version
    version="$(cargo --version | sed -E 's/^cargo ([0-9]+\.[0-9]+).*/\1/')"
    [ "$(printf '%s\n1.89\n' "$version" | sort -V | head -n 1)" = 1.89 ] || fail "Rust $version is too old: run 'rustup update stable'"
}

# The programs for the inside of instances are static, so that they start in an initramfs and in any image; --target keeps
# build scripts out of it. The SSH server for images that have none has a lock file of its own (see guest-ssh/Cargo.toml).
guest_cargo() {
    local action="$1"
    shift
    RUSTFLAGS="-C target-feature=+crt-static" cargo "$action" --release --target x86_64-unknown-linux-gnu "$@"
}
guest_ssh=(--locked --manifest-path guest-ssh/Cargo.toml --target-dir "$target")
build_guest() {
    guest_cargo build -p cumulet-guest-agent && guest_cargo build "${guest_ssh[@]}"
}
build_release() {
    cargo build --release -p cumulet && build_guest
}
