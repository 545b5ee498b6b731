//! Rust source with everything blanked that the compiler does not run in the shipped app: comments, literals, test code.

/// The source with comments and the insides of string and character literals replaced by spaces. Lines stay where they are.
pub fn without_comments_and_literals(source: &str) -> String {
    let characters: Vec<char> = source.chars().collect();
    let mut out = String::with_capacity(source.len());
    let mut at = 0;
    while at < characters.len() {
        let end = literal_or_comment_end(&characters, at);
        match end {
            Some(end) => {
                let kept = |c: &char| if *c == '\n' { '\n' } else { ' ' };
                out.extend(characters[at..end].iter().map(kept));
                at = end;
            }
            None => {
                out.push(characters[at]);
                at += 1;
            }
        }
    }
    out
}

/// Blanks each item under `#[cfg(test)]`. Takes what [`without_comments_and_literals`] gives.
pub fn without_tests(code: &str) -> String {
    const MARK: &str = "#[cfg(test)]";
    let mut out = String::with_capacity(code.len());
    let mut rest = code;
    while let Some(start) = rest.find(MARK) {
        let (before, item) = rest.split_at(start);
        out.push_str(before);
        let end = item_end(item);
        out.extend(item[..end].chars().filter(|c| *c == '\n'));
        rest = &item[end..];
    }
    out.push_str(rest);
    out
}

/// Where the item ends that `code` begins with: after the `;` or the `}` on its own level.
fn item_end(code: &str) -> usize {
    let mut depth = 0_u32;
    for (at, c) in code.char_indices() {
        match c {
            '{' | '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            '}' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return at + 1;
                }
            }
            ';' if depth == 0 => return at + 1,
            _ => {}
        }
    }
    code.len()
}

/// Where the comment or literal ends that begins `at`, if one does.
fn literal_or_comment_end(characters: &[char], at: usize) -> Option<usize> {
    let get = |index: usize| characters.get(index).copied();
    let find = |from: usize, wanted: &[char]| {
        characters[from.min(characters.len())..]
            .windows(wanted.len())
            .position(|window| window == wanted)
            .map_or(characters.len(), |position| from + position + wanted.len())
    };
    let in_word = at > 0 && get(at - 1).is_some_and(|c| c.is_alphanumeric() || c == '_');
    match (get(at)?, get(at + 1)) {
        ('/', Some('/')) => {
            let length = characters[at..].iter().position(|c| *c == '\n');
            Some(length.map_or(characters.len(), |length| at + length))
        }
        ('/', Some('*')) => {
            let mut depth = 0_u32;
            let mut index = at;
            while index < characters.len() {
                match (get(index), get(index + 1)) {
                    (Some('/'), Some('*')) => {
                        depth += 1;
                        index += 2;
                    }
                    (Some('*'), Some('/')) => {
                        depth -= 1;
                        index += 2;
                        if depth == 0 {
                            return Some(index);
                        }
                    }
                    _ => index += 1,
                }
            }
            Some(index)
        }
        ('r', Some('"' | '#')) if !in_word || get(at - 1) == Some('b') => {
            let hashes = characters[at + 1..].iter().take_while(|c| **c == '#').count();
            if get(at + 1 + hashes) != Some('"') {
                return None;
            }
            let mut closing = vec!['"'];
            closing.extend(std::iter::repeat_n('#', hashes));
            Some(find(at + 2 + hashes, &closing))
        }
        ('"', _) => {
            let mut index = at + 1;
            while index < characters.len() {
                match characters[index] {
                    '\\' => index += 2,
                    '"' => return Some(index + 1),
                    _ => index += 1,
                }
            }
            Some(characters.len())
        }
        ('\'', Some('\\')) => Some(find(at + 3, &['\''])),
        // Two quotes around one character; otherwise it is a lifetime.
        ('\'', Some(_)) if get(at + 2) == Some('\'') => Some(at + 3),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_literals_are_blanked_and_code_stays() {
        for (source, expected) in [
            ("a // b\nc", "a     \nc"),
            ("a /* b /* c */ d */ e", "a                   e"),
            (r#"f("x \" y") + 1"#, r"f(        ) + 1"),
            (r##"f(r#"x " y"#) + 1"##, r"f(          ) + 1"),
            (r"let q = '\''; let s: &'static str", r"let q =     ; let s: &'static str"),
            ("match c { '{' => 1 }", "match c {     => 1 }"),
        ] {
            assert_eq!(without_comments_and_literals(source), expected, "{source}");
        }
    }

    #[test]
    fn test_items_are_blanked_and_what_follows_stays() {
        let source =
            "fn a() {}\n#[cfg(test)]\nmod tests {\n fn b() { c(); }\n}\nfn d() {}\n#[cfg(test)]\nuse e;\nfn f() {}";
        let expected = "fn a() {}\n\n\n\n\nfn d() {}\n\n\nfn f() {}";
        assert_eq!(without_tests(source), expected);
    }
}
