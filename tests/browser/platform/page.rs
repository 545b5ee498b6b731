//! Object URLs, downloads, paste and drop, frames, the canvas, files of our own origin.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use hairline_app::platform::canvas::{self, DirtyRectangle, SizeObserver, put_dirty};
use hairline_app::platform::fetch::{FetchError, fetch_blob, fetch_bytes};
use hairline_app::platform::files::{self, TransferError};
use hairline_app::platform::frames::{FrameLoop, now_ms};
use hairline_app::platform::{ObjectUrl, pause};
use wasm_bindgen::{Clamped, JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{console_log, wasm_bindgen_test};
use web_sys::{ClipboardEvent, DragEvent, HtmlElement, ImageData};

use super::pictures::{self, blob};

async fn answers(address: &str) -> bool {
    let window = web_sys::window().unwrap();
    JsFuture::from(window.fetch_with_str(address)).await.is_ok()
}

#[wasm_bindgen_test]
async fn an_object_url_ends_with_its_value() {
    let url = ObjectUrl::new(&blob(b"content", "text/plain")).unwrap();
    let address = url.as_str().to_owned();
    assert!(answers(&address).await, "{address} while it lives");
    drop(url);
    assert!(!answers(&address).await, "{address} after its end");
}

#[wasm_bindgen_test]
async fn a_download_is_a_click_on_a_named_blob() {
    js_sys::eval(
        "globalThis.clicked = null; globalThis.realClick = HTMLAnchorElement.prototype.click;
         HTMLAnchorElement.prototype.click = function () { globalThis.clicked = [this.download, this.href]; };",
    )
    .unwrap();
    files::download(&blob(b"\x89PNG bytes", "image/png"), "hairline.png").unwrap();
    js_sys::eval("HTMLAnchorElement.prototype.click = globalThis.realClick;").unwrap();
    let clicked: js_sys::Array = js_sys::eval("globalThis.clicked").unwrap().dyn_into().expect("a click");
    assert_eq!(clicked.get(0).as_string().as_deref(), Some("hairline.png"));
    let address = clicked.get(1).as_string().unwrap();
    let window = web_sys::window().unwrap();
    let response: web_sys::Response = JsFuture::from(window.fetch_with_str(&address)).await.unwrap().unchecked_into();
    let buffer = JsFuture::from(response.array_buffer().unwrap()).await.unwrap();
    assert_eq!(js_sys::Uint8Array::new(&buffer).to_vec(), b"\x89PNG bytes");
}

fn clipboard_event(files: &str) -> ClipboardEvent {
    js_sys::eval(&format!(
        "(() => {{ const data = new DataTransfer(); {files}
           return new ClipboardEvent('paste', {{ clipboardData: data }}); }})()"
    ))
    .unwrap()
    .unchecked_into()
}

#[wasm_bindgen_test]
fn pasted_and_dropped_pictures_are_found() {
    let both = "data.items.add(new File(['t'], 'a.txt', { type: 'text/plain' }));
                data.items.add(new File(['p'], 'b.png', { type: 'image/png' }));";
    let file = files::photo_from_clipboard(&clipboard_event(both)).unwrap();
    assert_eq!(file.name(), "b.png", "the picture, not the first file");
    let only_text_file = "data.items.add(new File(['t'], 'c.pdf', { type: 'application/pdf' }));";
    let file = files::photo_from_clipboard(&clipboard_event(only_text_file)).unwrap();
    assert_eq!(file.name(), "c.pdf", "loading it will say what it is");
    let words = "data.setData('text/plain', 'words');";
    let error = files::photo_from_clipboard(&clipboard_event(words)).unwrap_err();
    assert_eq!(error, TransferError::NothingInClipboard);

    let drop_event = |files: &str| -> DragEvent {
        let script = format!(
            "(() => {{ const data = new DataTransfer(); {files}
               return new DragEvent('drop', {{ dataTransfer: data }}); }})()"
        );
        js_sys::eval(&script).unwrap().unchecked_into()
    };
    assert_eq!(files::photo_from_drop(&drop_event(both)).unwrap().name(), "b.png");
    assert_eq!(files::photo_from_drop(&drop_event(words)).unwrap_err(), TransferError::NothingDropped);
}

#[wasm_bindgen_test]
async fn one_frame_however_often_asked_and_none_after_the_end() {
    let times = Rc::new(RefCell::new(Vec::new()));
    let frames = FrameLoop::new({
        let times = Rc::clone(&times);
        move |time_ms| times.borrow_mut().push(time_ms)
    });
    for _ in 0..5 {
        frames.request();
    }
    pause(200).await;
    assert_eq!(times.borrow().len(), 1, "frames for five requests");
    let off = (now_ms() - times.borrow()[0]).abs();
    assert!(off < 1000.0, "the frame's clock is {off} ms away from now");
    frames.requester().request();
    pause(200).await;
    assert_eq!(times.borrow().len(), 2, "frames after another request");

    frames.request();
    let requester = frames.requester();
    drop(frames);
    requester.request();
    pause(200).await;
    assert_eq!(times.borrow().len(), 2, "a frame came after the loop's end");
    assert_eq!(Rc::strong_count(&times), 1, "the callback still lives");
}

#[wasm_bindgen_test]
async fn a_frame_can_ask_for_the_next() {
    let count = Rc::new(Cell::new(0));
    let requester = Rc::new(RefCell::new(None::<hairline_app::platform::frames::FrameRequester>));
    let frames = FrameLoop::new({
        let (count, requester) = (Rc::clone(&count), Rc::clone(&requester));
        move |_| {
            count.set(count.get() + 1);
            if count.get() < 3
                && let Some(requester) = requester.borrow().as_ref()
            {
                requester.request();
            }
        }
    });
    *requester.borrow_mut() = Some(frames.requester());
    frames.request();
    pause(400).await;
    assert_eq!(count.get(), 3, "frames of a chain of three");
}

#[wasm_bindgen_test]
async fn a_loop_can_end_within_its_own_frame() {
    let count = Rc::new(Cell::new(0));
    let holder = Rc::new(RefCell::new(None::<FrameLoop>));
    let frames = FrameLoop::new({
        let (count, holder) = (Rc::clone(&count), Rc::clone(&holder));
        move |_| {
            if let Some(frames) = holder.borrow_mut().take() {
                frames.request();
            }
            count.set(count.get() + 1);
        }
    });
    frames.request();
    *holder.borrow_mut() = Some(frames);
    pause(200).await;
    assert_eq!(count.get(), 1, "frames; the loop was dropped in its first");
    assert_eq!(Rc::strong_count(&count), 1, "the callback still lives");
}

#[wasm_bindgen_test]
async fn sizes_are_observed_until_dropped() {
    let document = web_sys::window().unwrap().document().unwrap();
    let element: HtmlElement = document.create_element("div").unwrap().unchecked_into();
    element.set_attribute("style", "width: 123px; height: 45px; padding: 7px").unwrap();
    document.body().unwrap().append_child(&element).unwrap();
    let sizes = Rc::new(RefCell::new(Vec::new()));
    let observer = SizeObserver::new(&element, {
        let sizes = Rc::clone(&sizes);
        move |width, height| sizes.borrow_mut().push((width, height))
    })
    .unwrap();
    pause(200).await;
    element.set_attribute("style", "width: 200px; height: 50px").unwrap();
    pause(200).await;
    drop(observer);
    element.set_attribute("style", "width: 300px; height: 50px").unwrap();
    pause(200).await;
    assert_eq!(*sizes.borrow(), [(123.0, 45.0), (200.0, 50.0)]);
    element.remove();
    assert!(canvas::device_pixel_ratio() > 0.0);
}

#[wasm_bindgen_test]
fn the_dirty_rectangle_and_nothing_else_is_put() {
    let (width, height) = (64_u32, 48_u32);
    let (element, _) = pictures::canvas(width, height);
    let context = canvas::context_2d(&element).unwrap();
    let rgba: Vec<u8> =
        (0..width * height).flat_map(|pixel| [(pixel % width) as u8, (pixel / width) as u8, 200, 255]).collect();
    let cases = [
        (DirtyRectangle { x: 10, y: 20, width: 7, height: 5 }, [10..17, 20..25]),
        (DirtyRectangle { x: 60, y: 46, width: 100, height: 100 }, [60..64, 46..48]),
        (DirtyRectangle { x: 0, y: 0, width: 64, height: 1 }, [0..64, 0..1]),
        (DirtyRectangle { x: 70, y: 3, width: 4, height: 4 }, [0..0, 0..0]),
        (DirtyRectangle { x: u32::MAX, y: u32::MAX, width: u32::MAX, height: u32::MAX }, [0..0, 0..0]),
    ];
    for (dirty, [columns, rows]) in cases {
        context.clear_rect(0.0, 0.0, 64.0, 48.0);
        put_dirty(&context, &rgba, width, dirty).unwrap();
        let found = context.get_image_data(0.0, 0.0, 64.0, 48.0).unwrap().data().0;
        for y in 0..height {
            for x in 0..width {
                let at = 4 * (y * width + x) as usize;
                let expected = if columns.contains(&x) && rows.contains(&y) { &rgba[at..at + 4] } else { &[0; 4] };
                assert_eq!(&found[at..at + 4], expected, "{dirty:?} at ({x}, {y})");
            }
        }
    }
    let dirty = whole(width, height);
    assert!(put_dirty(&context, &rgba[1..], width, dirty).is_err(), "a buffer that is not whole rows");
    assert!(put_dirty(&context, &rgba, 0, dirty).is_err(), "rows of no pixels");
}

const fn whole(width: u32, height: u32) -> DirtyRectangle {
    DirtyRectangle { x: 0, y: 0, width, height }
}

/// Milliseconds per call, median of 15 batches of 20, each ended by reading one pixel so that the work is really done.
fn median_ms(context: &web_sys::CanvasRenderingContext2d, mut call: impl FnMut()) -> f64 {
    let mut times: Vec<f64> = (0..15)
        .map(|_| {
            let started = now_ms();
            for _ in 0..20 {
                call();
            }
            context.get_image_data(0.0, 0.0, 1.0, 1.0).unwrap();
            (now_ms() - started) / 20.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[7]
}

#[wasm_bindgen_test]
fn what_putting_pixels_costs() {
    let (width, height) = (1600_u32, 1200_u32);
    let (element, _) = pictures::canvas(width, height);
    let context = canvas::context_2d(&element).unwrap();
    let rgba = vec![128_u8; 4 * (width * height) as usize];
    for (dirty_width, dirty_height) in [(64, 64), (400, 200), (1600, 300), (1600, 1200)] {
        let dirty =
            DirtyRectangle { x: 0, y: 500.min(height - dirty_height), width: dirty_width, height: dirty_height };
        let banded = median_ms(&context, || put_dirty(&context, &rgba, width, dirty).unwrap());
        let whole = median_ms(&context, || {
            let picture = ImageData::new_with_u8_clamped_array_and_sh(Clamped(&rgba), width, height).unwrap();
            context
                .put_image_data_with_dirty_x_and_dirty_y_and_dirty_width_and_dirty_height(
                    &picture,
                    0.0,
                    0.0,
                    0.0,
                    f64::from(dirty.y),
                    f64::from(dirty_width),
                    f64::from(dirty_height),
                )
                .unwrap();
        });
        let mut packed = vec![0_u8; 4 * (dirty_width * dirty_height) as usize];
        let copied = median_ms(&context, || {
            for (row, target) in packed.chunks_exact_mut(4 * dirty_width as usize).enumerate() {
                let at = 4 * (width as usize) * (dirty.y as usize + row);
                target.copy_from_slice(&rgba[at..at + target.len()]);
            }
            let picture = ImageData::new_with_u8_clamped_array(Clamped(&packed), dirty_width).unwrap();
            context.put_image_data(&picture, 0.0, f64::from(dirty.y)).unwrap();
        });
        console_log!(
            "{dirty_width} × {dirty_height} of 1600 × 1200: band {banded:.3} ms, whole buffer {whole:.3} ms, packed first {copied:.3} ms"
        );
        assert!(banded.is_finite() && banded > 0.0, "the clock stands still: {banded} ms");
    }
}

#[wasm_bindgen_test]
async fn only_our_own_origin_is_asked() {
    for address in ["https://example.invalid/a.jpg", "//example.invalid/a.jpg", "data:text/plain,a", "http://["] {
        assert_eq!(fetch_bytes(address).await, Err(FetchError::ForeignOrigin), "{address}");
    }
    let page = fetch_bytes("./").await.expect("the page's own address");
    assert!(page.len() > 100, "{} bytes of the page", page.len());
    let blob = fetch_blob("./").await.expect("the page's own address");
    assert_eq!(blob.size(), page.len() as f64);
    let error = fetch_bytes("./no-such-file").await.unwrap_err();
    assert!(matches!(error, FetchError::Missing { status: 404 }), "{error:?}");
}

/// Not by a real panic: after one, this WebAssembly instance could run no further test.
#[wasm_bindgen_test]
fn a_crash_tells_the_page() {
    let page = js_sys::eval(
        "globalThis.crashes = 0; globalThis.onCrash = () => { globalThis.crashes += 1; };
         addEventListener('hairline-crash', globalThis.onCrash); globalThis",
    )
    .unwrap();
    hairline_app::platform::crash::announce("announced on purpose by a test");
    js_sys::eval("removeEventListener('hairline-crash', globalThis.onCrash);").unwrap();
    let crashes = js_sys::Reflect::get(&page, &JsValue::from_str("crashes")).unwrap();
    assert_eq!(crashes.as_f64(), Some(1.0), "crash events");
}
