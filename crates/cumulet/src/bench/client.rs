//! A signing client that keeps its connection, small enough not to be what is measured.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};

use cumulet_sigv4::{Credentials, RequestParts, Secret, sign_headers};
use sha2::{Digest as _, Sha256};

use crate::serve::Problem;

/// The region that benchmarks call.
pub const REGION: &str = "us-east-1";
const FORM: &[u8] = b"application/x-www-form-urlencoded; charset=utf-8";
/// Longer than any call takes.
const LIMIT: Duration = Duration::from_secs(60);
/// A connection that was not used for this long is made anew: the server may have closed it.
const IDLE: Duration = Duration::from_secs(5);

/// Who signs.
pub struct Signer {
    /// Access key id.
    pub access_key: String,
    /// Its secret.
    pub secret: Secret,
}

impl Signer {
    /// All headers of a POST of a body.
    pub fn headers(&self, host: &str, service: &str, body: &[u8]) -> Vec<(&'static str, String)> {
        let given: [(&str, &[u8]); 2] = [("content-type", FORM), ("host", host.as_bytes())];
        let parts = RequestParts { method: "POST", path: "/", query: "", headers: &given };
        let who = Credentials { access_key: &self.access_key, secret: &self.secret, session_token: None };
        let now = jiff::Timestamp::now().as_second();
        let mut headers = sign_headers(&parts, &who, REGION, service, &Sha256::digest(body).into(), now);
        headers.push(("content-type", String::from_utf8_lossy(FORM).into_owned()));
        headers.push(("host", host.to_owned()));
        headers
    }
}

/// A connection to an endpoint.
pub struct Client<'a> {
    signer: &'a Signer,
    to: SocketAddr,
    host: String,
    stream: BufReader<TcpStream>,
    used: Instant,
}

impl<'a> Client<'a> {
    /// Connects.
    pub fn connect(to: SocketAddr, signer: &'a Signer) -> Result<Self, Problem> {
        let stream = open(to).map_err(|e| Problem(format!("{to} doesn't answer: {e}")))?;
        Ok(Self { signer, to, host: to.to_string(), stream, used: Instant::now() })
    }

    /// Makes a call; the answer's XML.
    ///
    /// # Errors
    /// The connection broke, or the answer is an error: then its text.
    pub fn call(&mut self, service: &str, parameters: &[(&str, &str)]) -> Result<String, Problem> {
        let body = form(parameters);
        let (status, text) =
            self.exchange(service, body.as_bytes()).map_err(|e| Problem(format!("{}: {e}", self.host)))?;
        if status == 200 { Ok(text) } else { Err(Problem(format!("{body} was answered {status}: {text}"))) }
    }

    fn exchange(&mut self, service: &str, body: &[u8]) -> std::io::Result<(u16, String)> {
        if self.used.elapsed() > IDLE {
            self.stream = open(self.to)?;
        }
        let mut request = Vec::with_capacity(1024 + body.len());
        request.extend_from_slice(b"POST / HTTP/1.1\r\n");
        for (name, value) in self.signer.headers(&self.host, service, body) {
            write!(request, "{name}: {value}\r\n")?;
        }
        write!(request, "content-length: {}\r\n\r\n", body.len())?;
        request.extend_from_slice(body);
        self.stream.get_mut().write_all(&request)?;
        let malformed = || std::io::Error::other("the answer is no HTTP");
        let mut line = String::new();
        self.stream.read_line(&mut line)?;
        let status = line.split(' ').nth(1).and_then(|code| code.parse().ok()).ok_or_else(malformed)?;
        let mut length = 0;
        loop {
            line.clear();
            if self.stream.read_line(&mut line)? == 0 {
                return Err(malformed());
            }
            let header = line.trim_end();
            if header.is_empty() {
                break;
            }
            if let Some((name, value)) = header.split_once(':')
                && name.eq_ignore_ascii_case("content-length")
            {
                length = value.trim().parse().map_err(|_| malformed())?;
            }
        }
        let mut answer = vec![0; length];
        self.stream.read_exact(&mut answer)?;
        self.used = Instant::now();
        Ok((status, String::from_utf8_lossy(&answer).into_owned()))
    }
}

fn open(to: SocketAddr) -> std::io::Result<BufReader<TcpStream>> {
    let stream = TcpStream::connect(to)?;
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(LIMIT))?;
    Ok(BufReader::new(stream))
}

/// Parameters as a form's body.
pub fn form(parameters: &[(&str, &str)]) -> String {
    let mut body = String::new();
    for (name, value) in parameters {
        if !body.is_empty() {
            body.push('&');
        }
        body.push_str(name);
        body.push('=');
        for byte in value.bytes() {
            if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
                body.push(char::from(byte));
            } else {
                body.push_str(&format!("%{byte:02X}"));
            }
        }
    }
    body
}

/// The text of the first element of that name; none when there is none.
pub fn element<'a>(xml: &'a str, name: &str) -> Option<&'a str> {
    let start = xml.find(&format!("<{name}>"))? + name.len() + 2;
    let length = xml[start..].find(&format!("</{name}>"))?;
    Some(&xml[start..start + length])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_and_elements() {
        assert_eq!(form(&[("A", "x y"), ("B.1", "0.0.0.0/0")]), "A=x%20y&B.1=0.0.0.0%2F0");
        assert_eq!(element("<a><b>1</b><b>2</b></a>", "b"), Some("1"));
        assert_eq!(element("<a></a>", "b"), None);
    }
}
