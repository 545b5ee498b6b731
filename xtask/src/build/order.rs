//! The order of a module's functions: each behind one that is like it, so that compression finds near by what it has seen before.
//!
//! The optimiser sorts functions by name and does nothing else of the kind, so they get names for it: first their numbers, to be
//! found again once they are optimised, then their places in the order.

use std::collections::HashMap;

use anyhow::Result;

use super::sections::{self, CODE, IMPORTS, NOTES, Reader, put_number, put_text};

/// Bytes of code that are compared: brotli repeats no less.
const PIECE_BYTES: usize = 4;
/// How much of a likeness remains with each function that comes between.
const REMAINS: f64 = 0.9;
/// The section with the functions' names, and the part of it that has them.
const NAMES: &str = "name";
const OF_FUNCTIONS: u8 = 1;
/// A body without variables: `unreachable`, `end`.
const TRAP: &[u8] = &[0, 0x00, 0x0b];

/// A module whose functions have their numbers for names.
///
/// # Errors
/// This is no module.
pub fn numbered(module: &[u8]) -> Result<Vec<u8>> {
    named(module, |number| number)
}

/// A numbered module with the functions' places in the order for names, the order being that of the same module `optimised`.
///
/// # Errors
/// One of them is no module, or the optimised one has no names.
pub fn placed(numbered: &[u8], optimised: &[u8]) -> Result<Vec<u8>> {
    let (names, imported) = (names(optimised)?, imported(optimised)?);
    let order = by_likeness(&bodies(optimised)?);
    let mut places = HashMap::new();
    for (place, body) in order.iter().enumerate() {
        // What the optimiser has made itself has no number.
        if let Some(number) = names.get(&(imported + body)).and_then(|name| name.parse::<usize>().ok()) {
            places.insert(number, place);
        }
    }
    named(numbered, |number| places.get(&number).copied().unwrap_or(order.len() + number))
}

/// A module in which functions of these names do nothing but trap.
///
/// # Errors
/// This is no module.
pub fn without_bodies(module: &[u8], is_one: impl Fn(&str) -> bool) -> Result<Vec<u8>> {
    let (names, imported) = (names(module)?, imported(module)?);
    let bodies = bodies(module)?;
    let mut code = Vec::new();
    put_number(&mut code, bodies.len() as u64);
    for (place, body) in bodies.into_iter().enumerate() {
        let body = if names.get(&(imported + place)).is_some_and(|name| is_one(name)) { TRAP } else { body };
        put_number(&mut code, body.len() as u64);
        code.extend(body);
    }
    let mut made = sections::none();
    for (section, content) in sections::of(module)? {
        sections::put_section(&mut made, section, if section == CODE { &code } else { content });
    }
    Ok(made)
}

/// A module with numbers for the functions' names.
fn named(module: &[u8], number_of: impl Fn(usize) -> usize) -> Result<Vec<u8>> {
    let mut made = sections::none();
    for (section, content) in sections::of(module)? {
        if section != NOTES || Reader::new(content).text()? != NAMES {
            sections::put_section(&mut made, section, content);
        }
    }
    let count = imported(module)? + bodies(module)?.len();
    let mut names = Vec::new();
    put_number(&mut names, count as u64);
    for function in 0..count {
        put_number(&mut names, function as u64);
        // As texts in the same order as the numbers.
        put_text(&mut names, &format!("{:08}", number_of(function)));
    }
    let mut content = Vec::new();
    put_text(&mut content, NAMES);
    sections::put_section(&mut content, OF_FUNCTIONS, &names);
    sections::put_section(&mut made, NOTES, &content);
    Ok(made)
}

/// The functions in an order in which each is like those before it. Likeness is the cosine between the sets of their pieces.
fn by_likeness(bodies: &[&[u8]]) -> Vec<usize> {
    let mut holders: HashMap<&[u8], Vec<usize>> = HashMap::new();
    for (function, body) in bodies.iter().enumerate() {
        for piece in body.windows(PIECE_BYTES) {
            let holders = holders.entry(piece).or_default();
            if holders.last() != Some(&function) {
                holders.push(function);
            }
        }
    }
    let mut pieces: Vec<Vec<&[usize]>> = vec![Vec::new(); bodies.len()];
    for holders in holders.values() {
        for function in holders {
            pieces[*function].push(holders);
        }
    }
    let mut likeness = vec![0.0; bodies.len()];
    let mut left: Vec<usize> = (0..bodies.len()).collect();
    // The smallest come first.
    let mut next = (0..left.len()).min_by_key(|function| bodies[*function].len());
    let mut order = Vec::with_capacity(bodies.len());
    while let Some(place) = next {
        let function = left.remove(place);
        order.push(function);
        let mut shared = vec![0_u32; bodies.len()];
        for holder in pieces[function].iter().copied().flatten() {
            shared[*holder] += 1;
        }
        for other in &left {
            let cosine = f64::from(shared[*other]) / ((pieces[function].len() * pieces[*other].len()) as f64).sqrt();
            // Too short for a piece: like none, since `max` passes over what is no number.
            likeness[*other] = cosine.max(REMAINS * likeness[*other]);
        }
        next = (0..left.len()).max_by(|one, other| likeness[left[*one]].total_cmp(&likeness[left[*other]]));
    }
    order
}

/// The bodies of a module's functions.
fn bodies(module: &[u8]) -> Result<Vec<&[u8]>> {
    let mut bodies = Vec::new();
    for (_, content) in sections::of(module)?.into_iter().filter(|(section, _)| *section == CODE) {
        let mut reader = Reader::new(content);
        for _ in 0..reader.number()? {
            let length = reader.number()? as usize;
            bodies.push(reader.bytes(length)?);
        }
    }
    Ok(bodies)
}

/// The names of a module's functions, those that come from outside first. Not all of them have one.
fn names(module: &[u8]) -> Result<HashMap<usize, &str>> {
    let mut names = HashMap::new();
    for (_, content) in sections::of(module)?.into_iter().filter(|(section, _)| *section == NOTES) {
        let mut reader = Reader::new(content);
        if reader.text()? != NAMES {
            continue;
        }
        while !reader.is_at_end() {
            let (part, length) = (reader.byte()?, reader.number()? as usize);
            let mut reader = Reader::new(reader.bytes(length)?);
            if part == OF_FUNCTIONS {
                for _ in 0..reader.number()? {
                    names.insert(reader.number()? as usize, reader.text()?);
                }
            }
        }
    }
    Ok(names)
}

/// How many functions come from outside.
fn imported(module: &[u8]) -> Result<usize> {
    let mut functions = 0;
    for (_, content) in sections::of(module)?.into_iter().filter(|(section, _)| *section == IMPORTS) {
        let mut reader = Reader::new(content);
        for _ in 0..reader.number()? {
            reader.text()?;
            reader.text()?;
            functions += usize::from(reader.pass_import()?);
        }
    }
    Ok(functions)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A module of functions that are never run.
    fn module(bodies: &[&[u8]]) -> Vec<u8> {
        let mut code = vec![bodies.len() as u8];
        for body in bodies {
            put_number(&mut code, body.len() as u64);
            code.extend(*body);
        }
        let mut made = sections::none();
        let mut imports = vec![1];
        put_text(&mut imports, "from");
        put_text(&mut imports, "outside");
        imports.extend([0, 0]);
        sections::put_section(&mut made, IMPORTS, &imports);
        sections::put_section(&mut made, CODE, &code);
        made
    }

    #[test]
    fn likes_lie_beside_likes() {
        let bodies: [&[u8]; 5] = [b"abcdefgh", b"1234567890", b"abcdefghi", b"123456789", b"abcdXfgh"];
        let order = by_likeness(&bodies);
        assert_eq!(order[..1], [0], "the smallest is first: {order:?}");
        let letters = order.iter().position(|function| *function == 4).unwrap();
        assert!(letters < 3, "a number came between the letters: {order:?}");
        let mut all = order.clone();
        all.sort_unstable();
        assert_eq!(all, [0, 1, 2, 3, 4], "{order:?}");
    }

    #[test]
    fn a_function_of_this_name_becomes_a_trap() {
        let module = numbered(&module(&[b"abcdefgh", b"12345"])).unwrap();
        let without = without_bodies(&module, |name| name == "00000002").unwrap();
        assert_eq!(bodies(&without).unwrap(), [b"abcdefgh".as_slice(), TRAP]);
        assert_eq!(without_bodies(&module, |_| false).unwrap(), module);
    }

    #[test]
    fn functions_are_named_by_their_places() {
        let numbered = numbered(&module(&[b"abcdefgh", b"12345", b"1234abcdefgh"])).unwrap();
        let of_numbers = names(&numbered).unwrap();
        assert_eq!(of_numbers.len(), 4, "{of_numbers:?}");
        assert_eq!(of_numbers[&3], "00000003");
        let placed = placed(&numbered, &numbered).unwrap();
        let of_places = names(&placed).unwrap();
        // The one from outside is in no order.
        assert_eq!([1, 2, 3].map(|number| of_places[&number]), ["00000002", "00000000", "00000001"], "{of_places:?}");
        assert_eq!(bodies(&placed).unwrap(), bodies(&numbered).unwrap());
    }
}
