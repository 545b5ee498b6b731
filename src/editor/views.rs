//! The photos of one head and which of them is on the stage. What a photo is, is the browser layer's matter (`P`).
//!
//! The design lives in the session and has the part of the photo that is shown; the parts of the others wait here.

use crate::design::OnPhoto;
use crate::design::views::MOST_VIEWS;

/// One photo and the design's part on it.
#[derive(Clone, Debug, PartialEq)]
pub struct View<P> {
    /// The photo.
    pub photo: P,
    /// As it was when the photo was left; that of the shown photo is the session's.
    pub on: OnPhoto,
}

/// The photos of one head, in the order in which they came.
#[derive(Clone, Debug, PartialEq)]
pub struct Views<P> {
    list: Vec<View<P>>,
    shown: usize,
}

impl<P> Default for Views<P> {
    fn default() -> Self {
        Self { list: Vec::new(), shown: 0 }
    }
}

impl<P> Views<P> {
    /// All of them.
    #[must_use]
    pub fn list(&self) -> &[View<P>] {
        &self.list
    }

    /// Which of them is on the stage.
    #[must_use]
    pub const fn shown(&self) -> usize {
        self.shown
    }

    /// Whether there is room for one more.
    #[must_use]
    pub fn has_room(&self) -> bool {
        self.list.len() < MOST_VIEWS
    }

    /// Puts a photo behind the others and shows it; nothing when there is no room.
    pub fn add(&mut self, photo: P, on: OnPhoto) {
        if self.has_room() {
            self.shown = self.list.len();
            self.list.push(View { photo, on });
        }
    }

    /// Keeps the part of the shown photo as it is now.
    pub fn keep(&mut self, on: OnPhoto) {
        if let Some(view) = self.list.get_mut(self.shown) {
            view.on = on;
        }
    }

    /// Takes another one as the shown one. Nothing for an unknown index.
    pub fn show(&mut self, index: usize) {
        if index < self.list.len() {
            self.shown = index;
        }
    }

    /// Takes one out that is not on the stage. Nothing for an unknown index.
    pub fn remove(&mut self, index: usize) -> Option<View<P>> {
        if index >= self.list.len() || index == self.shown {
            return None;
        }
        self.shown -= usize::from(index < self.shown);
        Some(self.list.remove(index))
    }
}
