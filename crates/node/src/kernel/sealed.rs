//! A stream that is encrypted with a volume's data key on its way to a file.
//!
//! ```text
//!   frame      4 bytes: how much it holds, little-endian; then that much, padded to whole sectors, encrypted
//! ```
//! The cipher is that of the volume's sectors, with numbers that no volume has.

use std::io::{self, Read, Write};

use cumulet_crypt::{SECTOR_BYTES, SectorCipher};

/// The number of the first sector: beyond the largest volume's last.
const FIRST_SECTOR: u64 = 1 << 48;
/// Most that a frame holds, bytes.
const FRAME_BYTES: usize = 1 << 20;

/// Encrypts what is written; [`SealedWriter::finish`] writes the rest.
pub(super) struct SealedWriter<W: Write> {
    to: W,
    cipher: SectorCipher,
    sector: u64,
    frame: Vec<u8>,
}

impl<W: Write> SealedWriter<W> {
    pub fn new(to: W, cipher: SectorCipher) -> Self {
        Self { to, cipher, sector: FIRST_SECTOR, frame: Vec::with_capacity(FRAME_BYTES) }
    }

    fn send(&mut self) -> io::Result<()> {
        if self.frame.is_empty() {
            return Ok(());
        }
        let held = u32::try_from(self.frame.len()).map_err(io::Error::other)?;
        self.frame.resize(self.frame.len().next_multiple_of(SECTOR_BYTES), 0);
        self.cipher.encrypt(self.sector, &mut self.frame);
        self.sector += (self.frame.len() / SECTOR_BYTES) as u64;
        self.to.write_all(&held.to_le_bytes())?;
        self.to.write_all(&self.frame)?;
        self.frame.clear();
        Ok(())
    }

    /// Writes what is left, and gives back what it was written to.
    pub fn finish(mut self) -> io::Result<W> {
        self.send()?;
        Ok(self.to)
    }
}

impl<W: Write> Write for SealedWriter<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let room = FRAME_BYTES - self.frame.len();
        let taken = &bytes[..bytes.len().min(room)];
        self.frame.extend_from_slice(taken);
        if self.frame.len() == FRAME_BYTES {
            self.send()?;
        }
        Ok(taken.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Decrypts what is read.
pub(super) struct SealedReader<R: Read> {
    from: R,
    cipher: SectorCipher,
    sector: u64,
    frame: Vec<u8>,
    at: usize,
}

impl<R: Read> SealedReader<R> {
    pub fn new(from: R, cipher: SectorCipher) -> Self {
        Self { from, cipher, sector: FIRST_SECTOR, frame: Vec::new(), at: 0 }
    }

    /// Reads the next frame; false at the end.
    fn next(&mut self) -> io::Result<bool> {
        let mut held = [0; 4];
        match self.from.read(&mut held[..1])? {
            0 => return Ok(false),
            _ => self.from.read_exact(&mut held[1..])?,
        }
        let held = u32::from_le_bytes(held) as usize;
        if held > FRAME_BYTES {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "a frame is too long"));
        }
        self.frame.resize(held.next_multiple_of(SECTOR_BYTES), 0);
        self.from.read_exact(&mut self.frame)?;
        self.cipher.decrypt(self.sector, &mut self.frame);
        self.sector += (self.frame.len() / SECTOR_BYTES) as u64;
        self.frame.truncate(held);
        self.at = 0;
        Ok(true)
    }
}

impl<R: Read> Read for SealedReader<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.at == self.frame.len() && !self.next()? {
            return Ok(0);
        }
        let count = buffer.len().min(self.frame.len() - self.at);
        buffer[..count].copy_from_slice(&self.frame[self.at..self.at + count]);
        self.at += count;
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use cumulet_crypt::DataKey;

    use super::*;

    #[test]
    fn what_is_sealed_is_read_again_and_by_nobody_else() {
        let key = DataKey::random();
        for length in [0, 1, 511, 512, FRAME_BYTES, FRAME_BYTES + 1, 2 * FRAME_BYTES + 700] {
            let plain: Vec<u8> = (0..length).map(|n| (n % 251) as u8 ^ 0x5a).collect();
            let mut writer = SealedWriter::new(Vec::new(), key.cipher().expect("a key"));
            writer.write_all(&plain).expect("written");
            let sealed = writer.finish().expect("finished");
            assert!(length < 16 || !sealed.windows(16).any(|window| window == &plain[..16]));
            let read = |key: &DataKey| {
                let mut found = Vec::new();
                let cipher = key.cipher().expect("a key");
                SealedReader::new(sealed.as_slice(), cipher).read_to_end(&mut found).expect("read");
                found
            };
            assert!(read(&key) == plain, "{length}");
            assert!(length == 0 || read(&DataKey::random()) != plain);
        }
    }
}
