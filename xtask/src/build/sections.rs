//! A WebAssembly module as bytes: its sections, and the numbers and texts that they are made of.

use anyhow::{Context, Result, ensure};

/// What every module begins with.
const HEADER: &[u8] = b"\0asm\x01\0\0\0";
/// A section for tools; its content begins with its name.
pub const NOTES: u8 = 0;
/// What comes from outside.
pub const IMPORTS: u8 = 2;
/// What is seen outside.
pub const EXPORTS: u8 = 7;
/// The functions' bodies.
pub const CODE: u8 = 10;

/// A module's sections in their order: kind and content.
///
/// # Errors
/// This is no module.
pub fn of(module: &[u8]) -> Result<Vec<(u8, &[u8])>> {
    ensure!(module.starts_with(HEADER), "this is no WebAssembly module");
    let mut reader = Reader::new(module);
    reader.bytes(HEADER.len())?;
    let mut sections = Vec::new();
    while !reader.is_at_end() {
        let kind = reader.byte()?;
        let length = reader.number()? as usize;
        sections.push((kind, reader.bytes(length)?));
    }
    Ok(sections)
}

/// A module without sections.
pub fn none() -> Vec<u8> {
    HEADER.to_vec()
}

/// Appends a section.
pub fn put_section(into: &mut Vec<u8>, kind: u8, content: &[u8]) {
    into.push(kind);
    put_number(into, content.len() as u64);
    into.extend(content);
}

/// Appends a number as LEB128.
pub fn put_number(into: &mut Vec<u8>, mut number: u64) {
    loop {
        let low = (number & 127) as u8;
        number >>= 7;
        if number == 0 {
            return into.push(low);
        }
        into.push(low | 128);
    }
}

/// Appends a text and its length in front.
pub fn put_text(into: &mut Vec<u8>, text: &str) {
    put_number(into, text.len() as u64);
    into.extend(text.as_bytes());
}

/// Reads what a section holds, from a place on.
pub struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    /// A reader at the beginning.
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    /// Where the next byte is.
    pub fn at(&self) -> usize {
        self.at
    }

    /// Whether everything is read.
    pub fn is_at_end(&self) -> bool {
        self.at == self.bytes.len()
    }

    /// So many bytes.
    pub fn bytes(&mut self, length: usize) -> Result<&'a [u8]> {
        let end = self.at.checked_add(length).context("a length beyond all")?;
        let bytes = self.bytes.get(self.at..end).context("the module ends too early")?;
        self.at = end;
        Ok(bytes)
    }

    /// One byte.
    pub fn byte(&mut self) -> Result<u8> {
        Ok(self.bytes(1)?[0])
    }

    /// LEB128.
    pub fn number(&mut self) -> Result<u64> {
        let mut number = 0;
        for shift in (0..63).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 127) << shift;
            if byte < 128 {
                return Ok(number);
            }
        }
        anyhow::bail!("a number beyond all")
    }

    /// A text with its length in front.
    pub fn text(&mut self) -> Result<&'a str> {
        let length = self.number()? as usize;
        Ok(std::str::from_utf8(self.bytes(length)?)?)
    }

    /// Passes what an import is, behind its two names. Returns whether it is a function.
    pub fn pass_import(&mut self) -> Result<bool> {
        let kind = self.byte()?;
        match kind {
            // The index of a type.
            0 => drop(self.number()?),
            // Tables: what they hold, then limits. Memories: limits.
            1 | 2 => {
                if kind == 1 {
                    self.byte()?;
                }
                let has_most = self.byte()? & 1 == 1;
                self.number()?;
                if has_most {
                    self.number()?;
                }
            }
            // Globals: type, and whether they change.
            3 => drop(self.bytes(2)?),
            // Exceptions: attribute and type.
            4 => {
                self.byte()?;
                self.number()?;
            }
            kind => anyhow::bail!("an import of kind {kind}"),
        }
        Ok(kind == 0)
    }
}
