//! A client of the instance metadata service, version 2 (a session token asked for by PUT), over plain HTTP/1.1.
//!
//! Everything is bounded: time to connect, time to answer, and size.

use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::time::Duration;

const SERVICE: Ipv4Addr = Ipv4Addr::new(169, 254, 169, 254);
const CONNECT_TIMEOUT: Duration = Duration::from_millis(1000);
const ANSWER_TIMEOUT: Duration = Duration::from_secs(5);
/// User data is at most 16 KiB; nothing else that is asked for comes near.
const MAXIMUM_ANSWER_BYTES: u64 = 256 * 1024;

/// A session with the service.
pub struct Metadata {
    token: String,
}

impl Metadata {
    /// Asks for a token; an error means that the service doesn't answer (now).
    pub fn open() -> io::Result<Self> {
        let (status, body) =
            exchange("PUT", "/latest/api/token", "X-aws-ec2-metadata-token-ttl-seconds: 21600\r\n")?;
        let token = String::from_utf8(body).map_err(io::Error::other)?;
        if status != 200 || !token.bytes().all(|b| b.is_ascii_graphic()) {
            return Err(io::Error::other(format!("the metadata service gave no token (status {status})")));
        }
        Ok(Metadata { token })
    }

    /// The content of a path under `/latest/`, or nothing where there is none.
    pub fn get(&self, path: &str) -> io::Result<Option<Vec<u8>>> {
        let header = format!("X-aws-ec2-metadata-token: {}\r\n", self.token);
        match exchange("GET", &format!("/latest/{path}"), &header)? {
            (200, body) => Ok(Some(body)),
            (404, _) => Ok(None),
            (status, _) => {
                Err(io::Error::other(format!("the metadata service answered {status} for {path}")))
            }
        }
    }

    /// The same as one line of text.
    pub fn text(&self, path: &str) -> io::Result<Option<String>> {
        let text = self.get(path)?.map(|body| String::from_utf8_lossy(&body).trim().to_owned());
        Ok(text.filter(|text| !text.is_empty()))
    }
}

fn exchange(method: &str, path: &str, header: &str) -> io::Result<(u16, Vec<u8>)> {
    let mut stream = TcpStream::connect_timeout(&SocketAddr::from((SERVICE, 80)), CONNECT_TIMEOUT)?;
    stream.set_read_timeout(Some(ANSWER_TIMEOUT))?;
    stream.set_write_timeout(Some(ANSWER_TIMEOUT))?;
    let request = format!(
        "{method} {path} HTTP/1.1\r\nHost: {SERVICE}\r\n{header}Content-Length: 0\r\nConnection: close\r\n\r\n"
    );
    stream.write_all(request.as_bytes())?;
    // The body's end is known by its length: whether and when the other side closes doesn't matter.
    let mut answer = Vec::new();
    let mut buffer = [0; 4096];
    let mut stream = stream.take(MAXIMUM_ANSWER_BYTES);
    loop {
        let length = stream.read(&mut buffer)?;
        answer.extend(&buffer[..length]);
        match parse(&answer, length == 0) {
            Some(complete) => return Ok(complete),
            None if length == 0 => {
                return Err(io::Error::other("the metadata service's answer is malformed or cut short"));
            }
            None => {}
        }
    }
}

/// Status and body of an HTTP/1.1 answer once it is whole; `ended` says that nothing more will come.
fn parse(answer: &[u8], ended: bool) -> Option<(u16, Vec<u8>)> {
    let end = answer.windows(4).position(|window| window == b"\r\n\r\n")?;
    let head = std::str::from_utf8(&answer[..end]).ok()?;
    let body = &answer[end + 4..];
    let mut lines = head.split("\r\n");
    let status = lines.next()?.strip_prefix("HTTP/1.")?.split(' ').nth(1)?.parse().ok()?;
    let header = |name: &str| {
        let mut found = lines.clone().filter_map(|line| line.split_once(':'));
        found.find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
    };
    if header("transfer-encoding").is_some_and(|coding| coding.eq_ignore_ascii_case("chunked")) {
        return Some((status, unchunk(body)?));
    }
    match header("content-length") {
        Some(length) => Some((status, body.get(..length.parse().ok()?)?.to_vec())),
        None => ended.then(|| (status, body.to_vec())),
    }
}

fn unchunk(mut body: &[u8]) -> Option<Vec<u8>> {
    let mut whole = Vec::new();
    loop {
        let end = body.windows(2).position(|window| window == b"\r\n")?;
        let size = std::str::from_utf8(&body[..end]).ok()?.split(';').next()?.trim();
        let size = usize::from_str_radix(size, 16).ok()?;
        body = &body[end + 2..];
        if size == 0 {
            return Some(whole);
        }
        whole.extend(body.get(..size)?);
        body = body.get(size.checked_add(2)?..)?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_read_in_all_their_forms() {
        let parse = |text: &str| parse(text.as_bytes(), true);
        assert_eq!(parse("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabcd"), Some((200, b"abc".to_vec())));
        assert_eq!(parse("HTTP/1.0 200 OK\r\n\r\nabcd"), Some((200, b"abcd".to_vec())));
        assert_eq!(parse("HTTP/1.1 404 Not Found\r\ncontent-length:0\r\n\r\n"), Some((404, Vec::new())));
        let chunked =
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n1;x\r\nd\r\n0\r\n\r\n";
        assert_eq!(parse(chunked), Some((200, b"abcd".to_vec())));
        assert_eq!(super::parse(b"HTTP/1.0 200 OK\r\n\r\nabcd", false), None, "more may come");
    }

    #[test]
    fn answers_cut_short_are_refused() {
        for text in [
            "",
            "HTTP/1.1 200 OK\r\n",
            "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nabc",
            "SSH-2.0-x\r\n\r\n",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nabc",
        ] {
            assert_eq!(parse(text.as_bytes(), true), None, "{text:?}");
        }
    }
}
