//! What errors say: each has a sentence in English with its values and a next step. That every id in the sources has a message is
//! not tested here.

#[path = "support/words.rs"]
mod words;

use hairline::design::codec::DecodeError;
use hairline::head::calibration::CalibrationError;
use hairline::picture::intake::{IntakeError, check_size};
use hairline::share::envelope::EnvelopeError;
use hairline::share::project::ProjectError;
use hairline::share::{LinkError, containers, picture};
use hairline::stipple::ranked::{ASSET_BYTES, RankedDotsError};
use words::told;

#[test]
fn a_file_that_is_no_photo_is_told_with_what_to_do() {
    let errors = [
        IntakeError::Empty,
        IntakeError::Truncated,
        IntakeError::Animated { format: "WebP" },
        IntakeError::Gif,
        IntakeError::Drawing,
        IntakeError::Text,
        IntakeError::Pdf,
        IntakeError::Video,
        IntakeError::Raw,
        IntakeError::Tiff,
        IntakeError::Project,
        IntakeError::Archive,
        IntakeError::OtherPicture { format: "JPEG 2000" },
        IntakeError::Unknown,
    ];
    for error in errors {
        let sentence = told(&error);
        assert!(
            sentence.ends_with('.') && sentence.matches(". ").count() + sentence.matches(", and choose").count() >= 1,
            "no next step in “{sentence}”"
        );
    }
    assert_eq!(
        told(&IntakeError::OtherPicture { format: "JPEG 2000" }),
        "This is a JPEG 2000 picture, which this app does not open. Save it as a JPEG or PNG and choose that."
    );
}

#[test]
fn sizes_that_cannot_be_worked_on_are_told_in_numbers() {
    let cases = [
        (
            (199, 1000),
            "This picture has only 199 × 1000 pixels, too small to show a head. \
             Choose a larger one, at least 200 pixels on each side.",
        ),
        (
            (20_000, 2000),
            "This picture is a long strip (20000 × 2000 pixels). Choose or crop a photo that shows the head.",
        ),
        (
            (12_001, 10_000),
            "This picture has 121 megapixels, more than a browser can hold. \
             Save a smaller copy, up to 120 megapixels, and choose that.",
        ),
    ];
    for ((width, height), expected) in cases {
        assert_eq!(told(&check_size(width, height).expect_err("not a size to work on")), expected);
    }
}

#[test]
fn other_errors_are_told_with_what_to_do() {
    let errors: [&dyn std::fmt::Display; 17] = [
        &DecodeError::NewerVersion,
        &CalibrationError::MarksCoincide,
        &CalibrationError::ReferenceTooShort,
        &CalibrationError::LengthOutOfRange,
        &CalibrationError::MarkerOffPhoto,
        &LinkError::NotOurs,
        &LinkError::NewerVersion,
        &LinkError::Damaged,
        &LinkError::PlansDoNotFit { fit: 1 },
        &LinkError::PlansDoNotFit { fit: 2 },
        &ProjectError::NotOurs,
        &ProjectError::Broken,
        &EnvelopeError::WrongPasscode,
        &EnvelopeError::KeyMissing,
        &containers::EmbedError::NotThatFormat,
        &picture::ReadError::Damaged,
        &picture::ReadError::Newer(DecodeError::NewerVersion),
    ];
    for error in errors {
        let sentence = told(&error);
        assert!(sentence.ends_with('.') && sentence.matches(['.', ':']).count() >= 2, "no next step in “{sentence}”");
    }
    assert_eq!(
        told(&ProjectError::TooLarge),
        "This project is larger than a browser can hold (256 MB at most). Save the photo smaller and make the project anew."
    );
    assert_eq!(
        told(&EnvelopeError::Truncated { missing: 1234, expected: 56_789 }),
        "The end is missing: 1234 of 56789 bytes did not arrive. Copy or download all of it again."
    );
    assert_eq!(
        told(&RankedDotsError::CoincidentDots { first: 10, second: 100 }),
        "The dot pattern is damaged: dots 10 and 100 stand on the same place. Reload the page to fetch it again."
    );
    let length = told(&RankedDotsError::WrongLength { found: ASSET_BYTES + 1 });
    assert!(length.contains(&ASSET_BYTES.to_string()) && length.contains(&(ASSET_BYTES + 1).to_string()), "{length}");
}
