//! Nothing on the way of a pointer move allocates, and damaged bytes cannot ask for much memory: counted by this
//! binary's own allocator, thread by thread.
#![allow(unsafe_code)] // A global allocator cannot be written without.

mod support;

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

use glam::DVec2;
use hairline::design::codec;
use hairline::editor::{BrushMode, Command, Handle, PointerKind, Preview, Session, Step};
use support::{Start, dots, down, draw, handles, moved, up};

thread_local! {
    static ALLOCATIONS: Cell<u64> = const { Cell::new(0) };
    static LARGEST: Cell<usize> = const { Cell::new(0) };
}

struct Counting;

impl Counting {
    fn count(bytes: usize) {
        // A thread that ends may free and allocate after its counters are gone.
        let _ = ALLOCATIONS.try_with(|count| count.set(count.get() + 1));
        let _ = LARGEST.try_with(|largest| largest.set(largest.get().max(bytes)));
    }
}

// SAFETY: everything is passed on to the system's allocator as it came.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        Self::count(layout.size());
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        Self::count(layout.size());
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
        Self::count(new_size);
        unsafe { System.realloc(pointer, layout, new_size) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn allocations() -> u64 {
    ALLOCATIONS.with(Cell::get)
}

/// Moves after which every buffer has its size.
const WARM_UP_MOVES: u32 = 18;

/// A finger that wanders about a place: never twice the same move.
fn wander(start: DVec2, step: u32) -> DVec2 {
    let angle = f64::from(step) * 0.37;
    start + DVec2::new(angle.cos() * 22.0, (angle * 1.3).sin() * 18.0)
}

/// Drags a handle about and counts what a move and its frame allocate.
fn drag(session: &mut Session, preview: &mut Preview, handle: Handle, moves: u32) -> u64 {
    let start = session.stage_place(handle).expect("visited").0;
    let _ = session.execute(Command::Select(Some(handle)));
    let _ = session.handle(down(1, PointerKind::Touch, start));
    for step in 0..WARM_UP_MOVES {
        let _ = session.handle(moved(1, wander(start, step)));
        draw(preview, session);
    }
    assert!(session.is_dragging(), "{handle:?} was not hit");
    let before = allocations();
    let mut dots_touched = 0;
    for step in WARM_UP_MOVES..WARM_UP_MOVES + moves {
        let _ = session.handle(moved(1, wander(start, step)));
        dots_touched += draw(preview, session).dots_touched;
    }
    let allocated = allocations() - before;
    let _ = session.handle(up(1, start));
    assert!(dots_touched > 0 || !matches!(handle, Handle::Hairline(_)), "a drag of {handle:?} touched no dot");
    allocated
}

#[test]
fn the_counter_counts() {
    let before = allocations();
    let boxed = std::hint::black_box(Box::new(7_u64));
    assert_eq!(allocations() - before, 1, "{boxed}");
}

#[test]
fn a_thousand_moves_of_a_point_allocate_nothing() {
    for start in Start::FOUR {
        let mut session = start.session();
        let mut preview = Preview::new(dots().clone());
        draw(&mut preview, &session);
        let allocated = drag(&mut session, &mut preview, Handle::Hairline(3), 1000);
        assert_eq!(allocated, 0, "{start:?}: {allocated} allocations in 1,000 moves");
        // Undone, the line is a preset again and follows the outline.
        let _ = session.execute(Command::Undo);
    }
}

#[test]
fn no_other_handle_allocates_either() {
    for start in Start::FOUR {
        let mut session = start.session();
        let mut preview = Preview::new(dots().clone());
        for step in Step::ALL {
            let _ = session.execute(Command::GoTo(step));
            // The hairline's points are there in every step; one of them here, all moves of one above.
            let handles = handles(&session).into_iter();
            for handle in handles.filter(|handle| !matches!(handle, Handle::Hairline(index) if *index != 6)) {
                draw(&mut preview, &session);
                let allocated = drag(&mut session, &mut preview, handle, 12);
                // The chart's handles change the scale, and with it the dots' stamps, which are made anew.
                let moves_scale = matches!(handle, Handle::FirstMark | Handle::SecondMark);
                assert!(
                    allocated == 0 || moves_scale,
                    "{start:?}, {step:?}, {handle:?}: {allocated} allocations in 12 moves"
                );
                let _ = session.execute(Command::Undo);
            }
        }
    }
}

#[test]
fn painting_and_moving_the_view_allocate_nothing_but_room_to_grow() {
    [Start::Demo, Start::FlatDemo].into_iter().for_each(painting_and_moving_the_view_allocate_on);
}

fn painting_and_moving_the_view_allocate_on(start: Start) {
    let mut session = start.session();
    let mut preview = Preview::new(dots().clone());
    let _ = session.execute(Command::GoTo(Step::Area));
    let _ = session.execute(Command::SetBrush(BrushMode::KeepOut));
    let start = DVec2::new(240.0, 160.0);
    let _ = session.handle(down(1, PointerKind::Pen, start));
    draw(&mut preview, &session);
    let before = allocations();
    for step in 0..120 {
        let _ = session.handle(moved(1, wander(start, step)));
        draw(&mut preview, &session);
    }
    let allocated = allocations() - before;
    let points = session.design().expect("open").strokes[0].path.len();
    assert!(points > 60, "only {points} points were painted");
    // The stroke's path and its copy double their room as they grow.
    assert!(allocated <= 20, "{allocated} allocations for {points} points");
    let _ = session.handle(up(1, start));

    let _ = session.execute(Command::SetBrush(BrushMode::Outline));
    let _ = session.handle(down(2, PointerKind::Touch, DVec2::new(5.0, 5.0)));
    for step in 0..10 {
        let _ = session.handle(moved(2, wander(DVec2::new(5.0, 5.0), step)));
        draw(&mut preview, &session);
    }
    let before = allocations();
    for step in 10..210 {
        let _ = session.handle(moved(2, wander(DVec2::new(5.0, 5.0), step)));
        draw(&mut preview, &session);
    }
    assert_eq!(allocations() - before, 0, "allocations in 200 moves of the picture");
}

/// A list that claims to be endless: serde caps what is set aside for it.
#[test]
fn a_huge_count_asks_for_little_memory() {
    let design = hairline::design::demo::design();
    let sound = codec::encode(&design).expect("sound");
    let endless = [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01];
    LARGEST.with(|largest| largest.set(0));
    let mut refused = 0;
    for at in 1..sound.len() {
        let bytes = [&sound[..at], &endless, &sound[at..]].concat();
        let replaced = [&sound[..at], &endless, &sound[at + 1..]].concat();
        for bytes in [bytes, replaced] {
            refused += u32::from(codec::decode(&bytes).is_err());
        }
    }
    let largest = LARGEST.with(Cell::get);
    assert!(refused > 0, "nothing was refused");
    assert!(largest <= 2_000_000, "{largest} bytes were set aside at once");
}
