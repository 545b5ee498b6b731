//! What a handled input or command makes necessary. Data; the browser layer carries it out.

use crate::geometry::PhotoPx;

use super::input::Sample;

/// What is out of date, and what to tell the person.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[must_use]
pub struct Effects {
    /// The stage must be drawn anew at the next frame.
    pub redraw: bool,
    /// A step was finished: the work should be saved.
    pub save: bool,
    /// Something to announce.
    pub news: Option<News>,
    /// A place of the photo whose colour an eyedropper wants.
    pub pick: Option<(Sample, PhotoPx)>,
}

/// Things worth announcing; `ui` finds the words.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum News {
    /// A step was undone.
    Undone,
    /// A step was done again.
    Redone,
    /// There was nothing to undo or redo.
    NothingToUndo,
    /// A point was added; 0-based index.
    PointAdded(usize),
    /// A point was removed.
    PointRemoved,
    /// The line cannot do with fewer points.
    TooFewPoints,
    /// The line cannot have more points.
    TooManyPoints,
    /// A gesture was cancelled.
    Cancelled,
    /// A brush stroke was laid.
    StrokeLaid,
    /// A brush stroke was laid as far as there was room in the design.
    StrokeCut,
    /// A brush stroke was taken away.
    StrokeRemoved,
    /// There was no stroke under the pointer.
    NoStrokeHere,
    /// The brush was put where there is no skin to treat.
    NoSkinHere,
    /// No more strokes fit into a design.
    TooManyStrokes,
    /// The design is somebody else's and stays as it is.
    OnlyToLookAt,
    /// Pigment was chosen to go with the person's own hair.
    Matched,
}

impl Effects {
    /// Nothing happened.
    pub const NONE: Self = Self { redraw: false, save: false, news: None, pick: None };
    /// The picture changed within a gesture that goes on.
    pub const REDRAW: Self = Self { redraw: true, save: false, news: None, pick: None };
    /// A step was finished.
    pub const STEP: Self = Self { redraw: true, save: true, news: None, pick: None };

    /// Both; what the later one announces is announced.
    pub fn and(self, later: Self) -> Self {
        Self {
            redraw: self.redraw || later.redraw,
            save: self.save || later.save,
            news: later.news.or(self.news),
            pick: later.pick.or(self.pick),
        }
    }

    /// The same with something to announce.
    pub const fn with_news(self, news: News) -> Self {
        Self { news: Some(news), ..self }
    }
}
