//! Plans of one head beside each other: A, B, C. One is on the stage, the others wait, each with its own history.
//!
//! The photo belongs to all of them: a plan that comes back takes over the marks of the one that goes.

use crate::design::{Design, History, OnPhoto};

/// More are not told apart at a glance.
pub const MOST_PLANS: usize = 3;
/// Letters of a plan's name.
pub const MOST_NAME_LETTERS: usize = 40;

/// All plans; which one is on the stage, and the others.
#[derive(Clone, Debug, PartialEq)]
pub struct Plans {
    places: Vec<Place>,
    current: usize,
}

/// A plan's place in the row.
#[derive(Clone, Debug, Default)]
struct Place {
    /// What the person calls it; empty until they do.
    name: String,
    /// `None` for the plan on the stage.
    waiting: Option<Box<(Design, History)>>,
}

impl PartialEq for Place {
    /// Histories are not kept, so they are not compared.
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name && self.design() == other.design()
    }
}

impl Place {
    fn design(&self) -> Option<&Design> {
        self.waiting.as_deref().map(|(design, _)| design)
    }
}

impl Default for Plans {
    fn default() -> Self {
        Self { places: vec![Place::default()], current: 0 }
    }
}

impl Plans {
    /// Plans as they were kept or sent, and the design of the one to be shown. `None` when there are none, too many, or `shown` is not
    /// among them. Names are cut to what a name may be.
    #[must_use]
    pub fn from_designs(plans: Vec<(String, Design)>, shown: usize) -> Option<(Design, Self)> {
        if plans.len() > MOST_PLANS {
            return None;
        }
        let mut present = None;
        let mut places = Vec::with_capacity(plans.len());
        for (index, (name, design)) in plans.into_iter().enumerate() {
            let mut place = Place { name: as_name(&name), waiting: None };
            if index == shown {
                present = Some(design);
            } else {
                place.waiting = Some(Box::new((design, History::default())));
            }
            places.push(place);
        }
        Some((present?, Self { places, current: shown }))
    }

    /// How many there are, at least one.
    #[must_use]
    pub fn count(&self) -> usize {
        self.places.len()
    }

    /// Which one is on the stage, from 0.
    #[must_use]
    pub const fn current(&self) -> usize {
        self.current
    }

    /// The name of each, empty where it has none, with its design; `present` is the one on the stage.
    pub fn each<'a>(&'a self, present: &'a Design) -> impl Iterator<Item = (&'a str, &'a Design)> {
        self.places.iter().map(move |place| (place.name.as_str(), place.design().unwrap_or(present)))
    }

    /// Names the plan on the stage.
    pub(super) fn rename(&mut self, name: &str) {
        if let Some(place) = self.places.get_mut(self.current) {
            place.name = as_name(name);
        }
    }

    /// Puts a copy of the plan on the stage behind the others and goes on with the copy. Returns whether there was room.
    pub(super) fn add(&mut self, present: &Design, history: &mut History) -> bool {
        if self.places.len() >= MOST_PLANS {
            return false;
        }
        if let Some(place) = self.places.get_mut(self.current) {
            place.waiting = Some(Box::new((present.clone(), std::mem::take(history))));
        }
        self.current = self.places.len();
        self.places.push(Place::default());
        true
    }

    /// Puts another plan on the stage, on the photo that is there. Returns whether there is such a one.
    pub(super) fn go_to(&mut self, index: usize, present: &mut Design, history: &mut History) -> bool {
        let Some(waiting) = self.places.get_mut(index).and_then(|place| place.waiting.take()) else { return false };
        let (mut design, mut past) = *waiting;
        design.take_photo_from(present);
        past.take_photo_from(&design);
        let gone = (std::mem::replace(present, design), std::mem::replace(history, past));
        if let Some(place) = self.places.get_mut(self.current) {
            place.waiting = Some(Box::new(gone));
        }
        self.current = index;
        true
    }

    /// Puts those that wait on another photo of the same head.
    pub(super) fn put_on(&mut self, photo: &OnPhoto) {
        for (design, history) in self.places.iter_mut().filter_map(|place| place.waiting.as_deref_mut()) {
            design.put_on(photo);
            history.put_on(photo, design);
        }
    }

    /// Takes the plan on the stage away and goes on with the one before it. Returns whether there was another.
    pub(super) fn remove(&mut self, present: &mut Design, history: &mut History) -> bool {
        let gone = self.current;
        let next = if gone == 0 { 1 } else { gone - 1 };
        if !self.go_to(next, present, history) {
            return false;
        }
        self.places.remove(gone);
        self.current = next.min(gone);
        true
    }
}

/// A text as a plan's name. A name stays as it is.
fn as_name(text: &str) -> String {
    let seen: String = text.chars().filter(|letter| !letter.is_control()).collect();
    let cut: String = seen.trim_start().chars().take(MOST_NAME_LETTERS).collect();
    cut.trim_end().to_owned()
}
