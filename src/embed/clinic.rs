//! Who embeds the app, as visitors read it, and where their enquiries go.

use super::values;

const MOST_NAME_LETTERS: usize = 80;
const MOST_CONTACT_LETTERS: usize = 120;
const MOST_ADDRESS_LETTERS: usize = 120;

/// A clinic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clinic {
    /// Its name, 1-80 letters.
    pub name: String,
    /// How else to reach it, as a text of at most 120 letters; empty where there is none.
    pub contact: String,
    /// Where enquiries go.
    pub enquiry: Enquiry,
}

/// Where an enquiry goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Enquiry {
    /// To the page around, as a message.
    Host,
    /// To a mail address, by the visitor's own mail program.
    Mail(String),
}

impl Clinic {
    /// "Name; contact; enquiry=host" or "…; enquiry=mailto:name@clinic.example"; contact and enquiry may be missing.
    pub(super) fn read(text: &str) -> Option<Self> {
        let mut parts = text.split(';').map(str::trim);
        let name = parts.next()?;
        let mut clinic = Self { name: name.to_owned(), contact: String::new(), enquiry: Enquiry::Host };
        for part in parts.filter(|part| !part.is_empty()) {
            if let Some(target) = part.strip_prefix("enquiry=") {
                clinic.enquiry = match target.strip_prefix("mailto:") {
                    Some(address) if is_mail_address(address) => Enquiry::Mail(address.to_owned()),
                    None if target == "host" => Enquiry::Host,
                    _ => return None,
                };
            } else if clinic.contact.is_empty() {
                clinic.contact = part.to_owned();
            } else {
                return None;
            }
        }
        let sound = !name.is_empty()
            && values::is_plain(name, MOST_NAME_LETTERS)
            && values::is_plain(&clinic.contact, MOST_CONTACT_LETTERS);
        sound.then_some(clinic)
    }
}

/// Only letters that mean nothing in an address of the web: it becomes part of one.
fn is_mail_address(address: &str) -> bool {
    let is_letter = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-' | '_');
    address.len() <= MOST_ADDRESS_LETTERS
        && address.split_once('@').is_some_and(|(name, host)| {
            !name.is_empty()
                && name.chars().all(|letter| is_letter(letter) || letter == '+')
                && host.contains('.')
                && !host.starts_with('.')
                && !host.ends_with('.')
                && host.chars().all(is_letter)
        })
}
