//! Undo and redo as values: one finished gesture is one step, a cancelled one leaves no trace.

use super::model::Design;
use super::views::OnPhoto;

/// Steps that can be undone; older ones are forgotten.
const MOST_STEPS: usize = 200;

/// The designs before and after the present one, which lives in the session.
#[derive(Clone, Debug, Default)]
pub struct History {
    past: Vec<Design>,
    future: Vec<Design>,
}

impl History {
    /// Records that `before` has become `now` by one step. No step when they are equal.
    pub fn record(&mut self, before: Design, now: &Design) {
        if before == *now {
            return;
        }
        if self.past.len() == MOST_STEPS {
            self.past.remove(0);
        }
        self.past.push(before);
        self.future.clear();
    }

    /// Goes one step back. Returns whether there was one.
    pub fn undo(&mut self, present: &mut Design) -> bool {
        let Some(before) = self.past.pop() else { return false };
        self.future.push(std::mem::replace(present, before));
        true
    }

    /// Goes one step forward again. Returns whether there was one.
    pub fn redo(&mut self, present: &mut Design) -> bool {
        let Some(after) = self.future.pop() else { return false };
        self.past.push(std::mem::replace(present, after));
        true
    }

    /// Has every step lie on the photo of `present` ([`Design::take_photo_from`]). Steps that are none any more go.
    pub fn take_photo_from(&mut self, present: &Design) {
        self.change_each(present, &|step| step.take_photo_from(present));
    }

    /// Puts every step on another photo of the same head ([`Design::put_on`]), on which `present` is already. Steps that are none any
    /// more, because they were about the former photo's marks, go.
    pub fn put_on(&mut self, photo: &OnPhoto, present: &Design) {
        self.change_each(present, &|step| step.put_on(photo));
    }

    fn change_each(&mut self, present: &Design, change: &dyn Fn(&mut Design)) {
        for steps in [&mut self.past, &mut self.future] {
            steps.iter_mut().for_each(change);
            steps.dedup();
        }
        for steps in [&mut self.past, &mut self.future] {
            steps.pop_if(|step| step == present);
        }
    }

    /// Whether [`History::undo`] would do something.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether [`History::redo`] would do something.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }
}
