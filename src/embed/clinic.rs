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
    #[inline]
    pub(super) fn read(text: &str) -> Option<Self> {
        let mut parts = text.split(';').map(str::trim_ascii);
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
#[inline]
fn is_mail_address(address: &str) -> bool {
    let Some((name, host)) = address.split_once('@') else { return false };
    address.len() <= MOST_ADDRESS_LETTERS
        && !name.is_empty()
        && values::is_made_of(name, b".-_+")
        && values::is_made_of(host, b".-")
        && host.split('.').all(|part| !part.is_empty())
        && host.contains('.')
}
