//! The languages (locales/): each complete, each message used, the page's shell saying what the files say. Not here: whether a
//! translation is good.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

/// In every language the same: names, units and file types.
const SAME_EVERYWHERE: &[&str] = &["mm", "cm", "PNG", "JPEG", "WebP", "Hairline", "QR"];

/// What one text of a message is: where it stands, its variables, and its words without what is put in.
#[derive(Debug)]
struct Text {
    file: String,
    variables: BTreeSet<String>,
    words: String,
}

/// All texts of a language by id ("bar-undo", "bar-undo.title").
fn texts(language: &Path) -> BTreeMap<String, Text> {
    let mut texts = BTreeMap::new();
    for file in files(language, &["ftl"]) {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let source = std::fs::read_to_string(&file).unwrap();
        let resource = parser::parse(source.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{} is not Fluent: {errors:?}", file.display()));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name.to_owned();
            let mut add = |id: String, pattern: &Pattern<&str>| {
                let mut text = Text { file: name.clone(), variables: BTreeSet::new(), words: String::new() };
                read_pattern(pattern, &mut text);
                let before = texts.insert(id.clone(), text);
                assert!(before.is_none(), "{}: {id} stands twice", language.display());
            };
            if let Some(value) = &message.value {
                add(id.clone(), value);
            }
            for attribute in &message.attributes {
                add(format!("{id}.{}", attribute.id.name), &attribute.value);
            }
        }
    }
    texts
}

fn read_pattern(pattern: &Pattern<&str>, text: &mut Text) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.words += value,
            PatternElement::Placeable { expression } => read_expression(expression, text),
        }
    }
}

fn read_expression(expression: &Expression<&str>, text: &mut Text) {
    match expression {
        Expression::Inline(inline) => read_inline(inline, text),
        Expression::Select { selector, variants } => {
            read_inline(selector, text);
            for variant in variants {
                read_pattern(&variant.value, text);
            }
        }
    }
}

fn read_inline(inline: &InlineExpression<&str>, text: &mut Text) {
    match inline {
        InlineExpression::VariableReference { id } => drop(text.variables.insert(id.name.to_owned())),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| read_inline(argument, text));
        }
        InlineExpression::StringLiteral { value } => text.words += value,
        InlineExpression::NumberLiteral { .. } => {}
        InlineExpression::Placeable { expression } => read_expression(expression, text),
        InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. } => {
            panic!("a reference: what is missing behind it would not be found by these tests")
        }
    }
}

fn files(folder: &Path, extensions: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, extensions));
        } else if path.extension().is_some_and(|extension| extensions.iter().any(|wanted| extension == *wanted)) {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn english() -> BTreeMap<String, Text> {
    texts(&root().join("locales/en"))
}

/// All that ships and may speak.
fn sources() -> Vec<(String, String)> {
    let mut paths = files(&root().join("src"), &["rs", "html"]);
    paths.extend(files(&root().join("public"), &["js", "html"]));
    paths.extend(files(&root().join("builder"), &["js", "html"]));
    paths.extend(files(&root().join("guide"), &["js", "html"]));
    paths.push(root().join("index.html"));
    paths.into_iter().map(|path| (path.display().to_string(), std::fs::read_to_string(&path).unwrap())).collect()
}

#[test]
fn every_language_says_everything_that_english_says_and_no_more() {
    let english = english();
    let mut problems = Vec::new();
    for language in ["tr", "de", "es", "fr", "ar"] {
        let translated = texts(&root().join("locales").join(language));
        for (id, text) in &english {
            let Some(other) = translated.get(id) else {
                problems.push(format!("{language}: {id} is missing"));
                continue;
            };
            if other.file != text.file {
                problems.push(format!("{language}: {id} is in {} instead of {}", other.file, text.file));
            }
            if other.variables != text.variables {
                problems.push(format!("{language}: {id} has {:?}, not {:?}", other.variables, text.variables));
            }
            if other.words.trim().is_empty() != text.words.trim().is_empty() {
                problems.push(format!("{language}: {id} is empty"));
            }
        }
        problems.extend(
            translated.keys().filter(|id| !english.contains_key(*id)).map(|id| format!("{language}: nobody says {id}")),
        );
    }
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}

#[test]
fn what_reads_like_english_is_english_only_where_the_language_has_the_same_word() {
    let english = english();
    for language in ["tr", "de", "es", "fr", "ar"] {
        let translated = texts(&root().join("locales").join(language));
        // Whole sentences: single words may be the same ("Area" in Spanish is not, "Natural" is).
        let same: Vec<&String> = english
            .iter()
            .filter(|(_, text)| {
                text.words.split_whitespace().filter(|word| !SAME_EVERYWHERE.contains(word)).count() > 2
            })
            .filter(|(id, text)| translated.get(*id).is_some_and(|other| other.words == text.words))
            .map(|(id, _)| id)
            .collect();
        assert!(same.is_empty(), "{language} says these in English: {same:?}");
    }
}

#[test]
fn every_message_is_used_and_every_used_message_is_there() {
    let english = english();
    // A message may have attributes alone.
    let said = |id: &str| english.contains_key(id) || english.keys().any(|key| key.starts_with(&format!("{id}.")));
    let mut mentioned = BTreeSet::new();
    let mut missing = Vec::new();
    for (path, source) in sources() {
        let pieces: Vec<&str> = source.split(['"', '`', '\'']).collect();
        for (index, piece) in pieces.iter().enumerate() {
            // What an error's Display names has its values behind the id.
            let id = piece.split('|').next().unwrap_or_default();
            mentioned.insert(id.to_owned());
            let before = index.checked_sub(1).map_or("", |index| pieces[index].trim_end());
            let asks = [
                " t(",
                "{t(",
                "=t(",
                "(t(",
                "[t(",
                "|t(",
                "&t(",
                "!t(",
                "words::t(",
                "say(",
                "say_with(",
                "data-words=",
                "data-say=",
                "#[error(",
            ];
            let is_id =
                !id.is_empty() && id.bytes().all(|letter| letter.is_ascii_alphanumeric() || b"-.".contains(&letter));
            if is_id && asks.iter().any(|ask| before.ends_with(ask)) && id.contains('-') && !said(id) {
                missing.push(format!("{path}: {id}"));
            }
        }
    }
    assert!(missing.is_empty(), "{} messages that nobody has written:\n{}", missing.len(), missing.join("\n"));
    // An element with `data-words` takes its attributes from the message's.
    let attributes = ["aria-label", "placeholder", "title"];
    let unused: Vec<&String> = english
        .keys()
        .filter(|id| {
            let by_element = id
                .split_once('.')
                .is_some_and(|(message, attribute)| attributes.contains(&attribute) && mentioned.contains(message));
            !mentioned.contains(*id) && !by_element
        })
        .collect();
    assert!(unused.is_empty(), "{} messages that nobody says: {unused:?}", unused.len());
}

#[test]
fn the_shell_says_in_english_what_the_files_say() {
    let english = english();
    let page = std::fs::read_to_string(root().join("index.html")).unwrap();
    let spoken: Vec<(&str, &str)> = page
        .split("data-words=\"")
        .skip(1)
        .filter_map(|rest| {
            let (id, rest) = rest.split_once('"')?;
            let (_, rest) = rest.split_once('>')?;
            Some((id, rest.split('<').next()?))
        })
        .collect();
    assert!(spoken.len() > 10, "the shell has {} sentences", spoken.len());
    for (id, text) in spoken {
        let said = english.get(id).map_or("", |message| message.words.as_str());
        assert_eq!(text.trim(), said.trim(), "{id}");
    }
}
