//! libnftables, loaded when it is first needed.
//!
//! A context's socket belongs to the namespace of the thread that opened it; it may then be used from any thread. The
//! library keeps tables of its own in globals, so one call runs at a time in this process. Scripts are handed over as
//! files in memory: only then do its complaints tell the right line.

use std::collections::BTreeSet;
use std::ffi::{CStr, CString, c_char, c_int, c_void};
use std::fs::{self, File};
use std::io::{self, Write};
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd, RawFd};
use std::ptr::NonNull;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use super::Mode;
use crate::error::{Context as _, Error, Result};
use crate::sys::check;

/// The library's name with the version of its interface, which has been stable since 2018.
const NAME: &CStr = c"libnftables.so.1";
/// Scripts from this size on leave the allocator with memory that is given back.
const LARGE_BYTES: usize = 256 << 10;

/// Functions of nftables/libnftables.h.
struct Library {
    ctx_new: unsafe extern "C" fn(u32) -> *mut c_void,
    ctx_free: unsafe extern "C" fn(*mut c_void),
    set_dry_run: unsafe extern "C" fn(*mut c_void, bool),
    buffer_output: unsafe extern "C" fn(*mut c_void) -> c_int,
    buffer_error: unsafe extern "C" fn(*mut c_void) -> c_int,
    output: unsafe extern "C" fn(*mut c_void) -> *const c_char,
    error: unsafe extern "C" fn(*mut c_void) -> *const c_char,
    run: unsafe extern "C" fn(*mut c_void, *const c_char) -> c_int,
}

/// One call at a time.
fn turn() -> MutexGuard<'static, ()> {
    static TURN: Mutex<()> = Mutex::new(());
    TURN.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Library {
    /// The library; none where the host does not have it.
    fn get() -> Option<&'static Library> {
        static LIBRARY: OnceLock<Option<Library>> = OnceLock::new();
        LIBRARY.get_or_init(Library::load).as_ref()
    }

    #[allow(clippy::missing_transmute_annotations)] // Each field's type is the annotation.
    fn load() -> Option<Library> {
        // SAFETY: the name is NUL-terminated; the library's initialisers have no conditions. It is never unloaded.
        let handle = NonNull::new(unsafe { libc::dlopen(NAME.as_ptr(), libc::RTLD_NOW | libc::RTLD_LOCAL) })?;
        let find = |name: &CStr| {
            // SAFETY: the handle is a loaded library's, and the name is NUL-terminated.
            NonNull::new(unsafe { libc::dlsym(handle.as_ptr(), name.as_ptr()) })
        };
        macro_rules! function {
            ($name:literal) => {
                // SAFETY: the field's type is the function's as declared in nftables/libnftables.h, and a function's
                // address is as large as any pointer on Linux.
                unsafe { std::mem::transmute::<*mut c_void, _>(find($name)?.as_ptr()) }
            };
        }
        Some(Library {
            ctx_new: function!(c"nft_ctx_new"),
            ctx_free: function!(c"nft_ctx_free"),
            set_dry_run: function!(c"nft_ctx_set_dry_run"),
            buffer_output: function!(c"nft_ctx_buffer_output"),
            buffer_error: function!(c"nft_ctx_buffer_error"),
            output: function!(c"nft_ctx_get_output_buffer"),
            error: function!(c"nft_ctx_get_error_buffer"),
            run: function!(c"nft_run_cmd_from_filename"),
        })
    }
}

/// The library waits for answers by select(2), which knows descriptors below this number only, and aborts the process
/// otherwise.
const SELECT_LIMIT: RawFd = 1024;
/// Low descriptors kept for contexts: a server with many instances has thousands of others.
const RESERVED: usize = 256;

/// Descriptors of nothing, each of which gives way to a context's socket.
fn reserve() -> MutexGuard<'static, Vec<OwnedFd>> {
    static RESERVE: Mutex<Vec<OwnedFd>> = Mutex::new(Vec::new());
    RESERVE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Keeps low descriptors, as many as there are up to the number that is wanted.
fn keep_low_descriptors() {
    let mut reserve = reserve();
    while reserve.len() < RESERVED {
        match File::open("/dev/null") {
            Ok(file) if file.as_raw_fd() < SELECT_LIMIT => reserve.push(file.into()),
            Ok(_) | Err(_) => return,
        }
    }
}

/// A context of the library.
#[derive(Debug)]
pub struct Context {
    raw: NonNull<c_void>,
}

// SAFETY: a context is not bound to a thread, and `&mut self` and the process's turn keep two threads from using it at
// the same time.
unsafe impl Send for Context {}
// SAFETY: nothing can be done with a shared reference.
unsafe impl Sync for Context {}

impl Context {
    /// A context of the calling thread's namespace; none where the library can't be loaded, or has no descriptor left
    /// that it can wait on.
    pub fn open() -> Result<Option<Context>> {
        let Some(library) = Library::get() else { return Ok(None) };
        let _turn = turn();
        keep_low_descriptors();
        let before = netfilter_sockets().ctx("list", "nftables sockets")?;
        // Its number is the lowest that is free, so most likely the socket's.
        drop(reserve().pop());
        // SAFETY: 0 is NFT_CTX_DEFAULT.
        let raw = NonNull::new(unsafe { (library.ctx_new)(0) });
        let raw =
            raw.ok_or_else(|| Error::invalid("open", "nftables context", "out of memory or sockets"))?;
        let context = Context { raw };
        // SAFETY: the context is valid.
        let buffered = unsafe {
            (library.buffer_output)(raw.as_ptr()) == 0 && (library.buffer_error)(raw.as_ptr()) == 0
        };
        if !buffered {
            // Dropping waits for its turn.
            drop(_turn);
            drop(context);
            return Err(Error::invalid("open", "nftables context", "out of memory"));
        }
        let after = netfilter_sockets().ctx("list", "nftables sockets")?;
        close_on_exec(&after);
        if after.difference(&before).any(|fd| *fd >= SELECT_LIMIT) {
            // Nothing has been asked by it yet.
            drop(_turn);
            drop(context);
            return Ok(None);
        }
        Ok(Some(context))
    }

    /// Runs a script; what it printed, or the library's complaint.
    pub fn run(&mut self, script: &str, mode: Mode) -> Result<std::result::Result<String, String>> {
        let Some(library) = Library::get() else {
            return Err(Error::invalid("run", "nftables script", "the library is gone"));
        };
        let file = in_memory(script).ctx("write", "nftables script")?;
        let path = CString::new(format!("/proc/self/fd/{}", file.as_raw_fd()))
            .map_err(|e| Error::invalid("name", "nftables script", e.to_string()))?;
        let context = self.raw.as_ptr();
        let _turn = turn();
        // SAFETY: the context is valid and nobody else uses it; the path is NUL-terminated; the texts are
        // NUL-terminated, live until the context is used again, and are copied at once.
        let (done, output, error) = unsafe {
            (library.set_dry_run)(context, mode == Mode::Check);
            let done = (library.run)(context, path.as_ptr());
            (done, text((library.output)(context)), text((library.error)(context)))
        };
        if script.len() >= LARGE_BYTES {
            // SAFETY: takes no pointers.
            unsafe { libc::malloc_trim(0) };
        }
        Ok(if done == 0 { Ok(output) } else { Err(error) })
    }
}

impl Drop for Context {
    fn drop(&mut self) {
        if let Some(library) = Library::get() {
            let _turn = turn();
            // SAFETY: the context is valid and used by nobody from here on.
            unsafe { (library.ctx_free)(self.raw.as_ptr()) };
        }
    }
}

/// A copy of one of the library's texts.
///
/// # Safety
/// The pointer is null or leads to a NUL-terminated text.
unsafe fn text(raw: *const c_char) -> String {
    if raw.is_null() {
        return String::new();
    }
    // SAFETY: as the caller promises.
    unsafe { CStr::from_ptr(raw) }.to_string_lossy().into_owned()
}

fn in_memory(script: &str) -> io::Result<File> {
    // SAFETY: the name is NUL-terminated.
    let raw = check(unsafe { libc::memfd_create(c"nft".as_ptr(), libc::MFD_CLOEXEC) })?;
    // SAFETY: the kernel has just returned this descriptor, so it is open and nobody else owns it.
    let mut file = unsafe { File::from_raw_fd(raw) };
    file.write_all(script.as_bytes())?;
    Ok(file)
}

/// This process's netfilter sockets: the library doesn't tell which is a context's.
fn netfilter_sockets() -> io::Result<BTreeSet<RawFd>> {
    let open = fs::read_dir("/proc/self/fd")?;
    let open = open.filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok());
    Ok(open.filter(|fd| is_netfilter_socket(*fd)).collect())
}

/// Marks sockets: the library opens its own without, and a program that a server started would keep a VPC's namespace
/// alive by it.
fn close_on_exec(sockets: &BTreeSet<RawFd>) {
    for fd in sockets {
        // SAFETY: takes no pointers. A descriptor that was closed meanwhile is refused; one that took its place is
        // another thread's new one, and all of this process's are close-on-exec.
        let _ = check(unsafe { libc::fcntl(*fd, libc::F_SETFD, libc::FD_CLOEXEC) });
    }
}

fn is_netfilter_socket(fd: RawFd) -> bool {
    let option = |name| {
        let mut value: c_int = 0;
        let mut len = size_of::<c_int>() as libc::socklen_t;
        // SAFETY: value and length are valid for writes and describe each other. What is no socket is refused.
        let found =
            unsafe { libc::getsockopt(fd, libc::SOL_SOCKET, name, (&raw mut value).cast(), &raw mut len) };
        (found == 0).then_some(value)
    };
    option(libc::SO_DOMAIN) == Some(libc::AF_NETLINK)
        && option(libc::SO_PROTOCOL) == Some(libc::NETLINK_NETFILTER)
}
