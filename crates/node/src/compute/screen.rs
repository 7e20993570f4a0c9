//! What a VM shows, as a picture: its display, or, where it has none, the terminal that its console is.
//!
//! Pictures are JPEG, as GetConsoleScreenshot's are:
//! <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetConsoleScreenshot.html>.

use std::fs::{File, OpenOptions};
use std::io;
use std::num::NonZeroU16;
use std::os::fd::AsRawFd;

use font8x8::UnicodeFonts;
use jpeg_encoder::{ColorType, Encoder};
use rustix::fs::{MemfdFlags, SealFlags};

/// A terminal's size, as of a PC's text mode.
const ROWS: NonZeroU16 = NonZeroU16::new(25).expect("not zero");
const COLUMNS: NonZeroU16 = NonZeroU16::new(80).expect("not zero");
/// A character's cell in pixels; the font's rows are drawn twice.
const CELL: (u16, u16) = (8, 16);
/// More than the display's 4 MiB of memory can show, at one byte a pixel there and three here.
pub const MAX_BYTES: usize = 16 << 20;
const PAPER: u8 = 0x00;
const INK: u8 = 0xaa;
const BRIGHT_INK: u8 = 0xff;
/// Text stays readable.
const QUALITY: u8 = 90;

/// The last screen of a console, from what was written to it.
pub fn of_console(written: &[u8]) -> Option<Vec<u8>> {
    let mut terminal = vt100::Parser::new(ROWS, COLUMNS, 0);
    // A serial console's lines end as its terminal driver wrote them, which may be by a line feed alone.
    let mut last = 0;
    for &byte in written {
        if byte == b'\n' && last != b'\r' {
            terminal.process(b"\r");
        }
        terminal.process(&[byte]);
        last = byte;
    }
    let (width, height) = (COLUMNS.get() * CELL.0, ROWS.get() * CELL.1);
    let mut pixels = vec![PAPER; usize::from(width) * usize::from(height)];
    for row in 0..ROWS.get() {
        for column in 0..COLUMNS.get() {
            let Some(cell) = terminal.screen().cell(row, column) else { continue };
            let glyph = cell.contents().chars().next().and_then(glyph).unwrap_or_default();
            let ink = if cell.bold() { BRIGHT_INK } else { INK };
            let (ink, paper) = if cell.inverse() { (PAPER, ink) } else { (ink, PAPER) };
            for y in 0..CELL.1 {
                let line = glyph[usize::from(y / 2)];
                let start = usize::from(row * CELL.1 + y) * usize::from(width) + usize::from(column * CELL.0);
                for (x, pixel) in pixels[start..start + usize::from(CELL.0)].iter_mut().enumerate() {
                    *pixel = if line >> x & 1 == 1 { ink } else { paper };
                }
            }
        }
    }
    encode(&pixels, width, height, ColorType::Luma)
}

/// Memory that a picture is written to, and a descriptor for writing alone, as QEMU asks for it. QEMU may be the guest's by
/// now: it can write no more than there is, and no longer than this is there.
pub fn sheet() -> io::Result<(File, File)> {
    let memory = rustix::fs::memfd_create("picture", MemfdFlags::CLOEXEC | MemfdFlags::ALLOW_SEALING)?;
    rustix::fs::ftruncate(&memory, MAX_BYTES as u64)?;
    rustix::fs::fcntl_add_seals(&memory, SealFlags::GROW | SealFlags::SHRINK | SealFlags::SEAL)?;
    let path = format!("/proc/self/fd/{}", memory.as_raw_fd());
    let writable = OpenOptions::new().write(true).open(path)?;
    Ok((File::from(memory), writable))
}

/// A picture in PPM's binary form (P6, as QEMU writes it), as JPEG, whatever follows it. None when it is no such picture.
pub fn of_ppm(file: &[u8]) -> Option<Vec<u8>> {
    // `P6 width height 255`, each followed by one white space.
    let mut parts = file.splitn(5, u8::is_ascii_whitespace);
    let mut number = || std::str::from_utf8(parts.next()?).ok()?.parse::<u16>().ok();
    let header = file.starts_with(b"P6").then(|| {
        number();
        Some((number()?, number()?, number()?))
    });
    let (width, height, 255) = header?? else { return None };
    let pixels = parts.next()?.get(..usize::from(width) * usize::from(height) * 3)?;
    encode(pixels, width, height, ColorType::Rgb)
}

fn encode(pixels: &[u8], width: u16, height: u16, colours: ColorType) -> Option<Vec<u8>> {
    let mut picture = Vec::new();
    Encoder::new(&mut picture, QUALITY).encode(pixels, width, height, colours).ok()?;
    Some(picture)
}

fn glyph(character: char) -> Option<[u8; 8]> {
    let sets: [&dyn UnicodeFonts; 4] =
        [&font8x8::BASIC_FONTS, &font8x8::LATIN_FONTS, &font8x8::BOX_FONTS, &font8x8::BLOCK_FONTS];
    sets.iter().find_map(|set| set.get(character))
}

#[cfg(test)]
mod tests {
    use super::*;

    const JPEG: &[u8] = b"\xff\xd8\xff";

    #[test]
    fn what_was_written_last_is_on_the_screen() {
        let empty = of_console(b"").expect("a picture");
        assert!(empty.starts_with(JPEG));
        let said = of_console(b"one\ntwo\r\n").expect("a picture");
        assert_ne!(said, empty);
        assert_eq!(said, of_console(b"\x1b[2J\x1b[Hone\r\ntwo\n").expect("a picture"));
        let scrolled: String = (0..100).map(|n| format!("line {n}\n")).collect();
        let last: String = (76..100).map(|n| format!("line {n}\n")).collect();
        assert_eq!(of_console(scrolled.as_bytes()), of_console(last.as_bytes()));
        // Anything at all may be written to a console.
        assert!(of_console(&(0..=255).collect::<Vec<u8>>()).is_some());
    }

    #[test]
    fn a_display_is_taken_as_it_is() {
        let picture = [b"P6\n2 1\n255\n".as_slice(), &[255, 0, 0, 0, 0, 32]].concat();
        assert!(of_ppm(&picture).expect("a picture").starts_with(JPEG));
        for bad in [&b"P6\n2 1\n255\n12345"[..], b"P6\n2 1\n65535\n", b"P5\n2 1\n255\n123456", b"P6\n2", b""]
        {
            assert_eq!(of_ppm(bad), None);
        }
    }
}
