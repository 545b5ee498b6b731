//! The photos of one head and which of them is on the stage. What a photo is, is the browser layer's matter (`P`).
//!
//! The design lives in the session and has the part of the photo that is shown; the parts of the others wait here.

use crate::design::OnPhoto;
use crate::design::views::{MOST_VIEWS, PhotoOfHead};

/// The photos of one head, in the order in which they came.
#[derive(Clone, Debug, PartialEq)]
pub struct Views<P> {
    photos: Vec<P>,
    /// As many: as each was when it was left. That of the shown photo is the session's.
    marks: Vec<PhotoOfHead>,
    shown: usize,
}

impl<P> Default for Views<P> {
    fn default() -> Self {
        Self { photos: Vec::new(), marks: Vec::new(), shown: 0 }
    }
}

impl<P> Views<P> {
    /// All of them.
    #[must_use]
    pub fn photos(&self) -> &[P] {
        &self.photos
    }

    /// The design's part on each.
    #[must_use]
    pub fn marks(&self) -> &[PhotoOfHead] {
        &self.marks
    }

    /// Which of them is on the stage.
    #[must_use]
    pub const fn shown(&self) -> usize {
        self.shown
    }

    /// Takes over the photos of `other`, of which this one is the shown one; what is known of that here stays.
    pub fn take_others(&mut self, mut other: Self) {
        if let (Some(own), Some(theirs)) = (self.marks.pop(), other.marks.get_mut(other.shown)) {
            *theirs = own;
        }
        *self = other;
    }

    /// Puts a photo behind the others and shows it; nothing when there is no room.
    pub fn add(&mut self, photo: P, marks: PhotoOfHead) {
        if self.photos.len() < MOST_VIEWS {
            self.shown = self.photos.len();
            self.photos.push(photo);
            self.marks.push(marks);
        }
    }

    /// Keeps the part of the shown photo as it is now.
    pub fn keep(&mut self, on: OnPhoto) {
        if let Some(marks) = self.marks.get_mut(self.shown) {
            marks.on = on;
        }
    }

    /// Takes another one as the shown one. Nothing for an unknown index.
    pub fn show(&mut self, index: usize) {
        if index < self.photos.len() {
            self.shown = index;
        }
    }

    /// Takes one out that is not on the stage. Returns whether it could.
    pub fn remove(&mut self, index: usize) -> bool {
        let can = index < self.photos.len() && index != self.shown;
        if can {
            self.shown -= usize::from(index < self.shown);
            self.photos.remove(index);
            self.marks.remove(index);
        }
        can
    }
}
