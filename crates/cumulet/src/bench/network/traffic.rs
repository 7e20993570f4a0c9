//! TCP between two namespaces: a stream, exchanges of small messages, new connections.

use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use cumulet_linux::NetNs;

use super::problem;
use crate::bench::stats::Samples;
use crate::serve::Problem;

const CHUNK: usize = 128 << 10;
const MESSAGE: usize = 64;
/// Longest wait for anything to come.
const PATIENCE: Duration = Duration::from_secs(10);

/// A client and a server that wait for each other.
pub struct Path {
    from: NetNs,
    /// Swallows all and counts it.
    sink: SocketAddr,
    swallowed: Arc<AtomicU64>,
    /// Sends back what comes.
    echo: SocketAddr,
}

impl Path {
    /// Starts the servers in one namespace for clients in the other. Their threads end with this process.
    pub fn open(from: &NetNs, to: &NetNs, address: Ipv4Addr) -> Result<Path, Problem> {
        let swallowed = Arc::new(AtomicU64::new(0));
        let count = swallowed.clone();
        let sink = serve(to, address, move |mut stream| {
            let mut buffer = vec![0; CHUNK];
            while let Ok(len) = stream.read(&mut buffer)
                && len > 0
            {
                count.fetch_add(len as u64, Ordering::Relaxed);
            }
        })?;
        let echo = serve(to, address, |mut stream| {
            let _ = stream.set_nodelay(true);
            let mut buffer = [0; MESSAGE];
            while stream.read_exact(&mut buffer).and_then(|()| stream.write_all(&buffer)).is_ok() {}
        })?;
        Ok(Path { from: from.clone(), sink, swallowed, echo })
    }

    fn dial(&self, to: SocketAddr) -> Result<TcpStream, Problem> {
        let stream = self.from.run(|| TcpStream::connect_timeout(&to, PATIENCE)).map_err(problem)?;
        let stream = stream.map_err(|e| Problem(format!("{to} can't be reached: {e}")))?;
        stream
            .set_write_timeout(Some(PATIENCE))
            .and(stream.set_read_timeout(Some(PATIENCE)))
            .map_err(problem)?;
        Ok(stream)
    }

    /// What one stream carries, Gbit/s, as it arrives.
    pub fn stream(&self, length: Duration) -> Result<f64, Problem> {
        let mut stream = self.dial(self.sink)?;
        let chunk = vec![0; CHUNK];
        let mut write_for = |length: Duration| -> io::Result<()> {
            let start = Instant::now();
            while start.elapsed() < length {
                stream.write_all(&chunk)?;
            }
            Ok(())
        };
        // Until the windows are open.
        write_for(length / 5).map_err(problem)?;
        let (start, before) = (Instant::now(), self.swallowed.load(Ordering::Relaxed));
        write_for(length).map_err(problem)?;
        let bytes = self.swallowed.load(Ordering::Relaxed) - before;
        Ok(bytes as f64 * 8.0 / 1e9 / start.elapsed().as_secs_f64())
    }

    /// The median time of a small message and its answer, microseconds.
    pub fn exchange(&self, count: usize) -> Result<f64, Problem> {
        let mut stream = self.dial(self.echo)?;
        stream.set_nodelay(true).map_err(problem)?;
        let mut buffer = [0; MESSAGE];
        let mut times = Vec::with_capacity(count);
        for _ in 0..count {
            let start = Instant::now();
            stream.write_all(&buffer).and_then(|()| stream.read_exact(&mut buffer)).map_err(problem)?;
            times.push(micros(start));
        }
        Ok(Samples::of(times).median)
    }

    /// The median time to a connection, microseconds.
    pub fn connect(&self, count: usize) -> Result<f64, Problem> {
        let connect_all = || -> io::Result<Vec<f64>> {
            let mut times = Vec::with_capacity(count);
            for _ in 0..count {
                let start = Instant::now();
                let stream = TcpStream::connect_timeout(&self.echo, PATIENCE)?;
                times.push(micros(start));
                drop(stream);
            }
            Ok(times)
        };
        Ok(Samples::of(self.from.run(connect_all).map_err(problem)?.map_err(problem)?).median)
    }
}

fn micros(since: Instant) -> f64 {
    since.elapsed().as_secs_f64() * 1e6
}

/// A server with a thread for each connection.
fn serve(
    ns: &NetNs,
    address: Ipv4Addr,
    work: impl Fn(TcpStream) + Send + Sync + 'static,
) -> Result<SocketAddr, Problem> {
    let listener = ns.run(|| TcpListener::bind((address, 0))).map_err(problem)?.map_err(problem)?;
    let at = listener.local_addr().map_err(problem)?;
    let work = Arc::new(work);
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let work = work.clone();
            std::thread::spawn(move || work(stream));
        }
    });
    Ok(at)
}
