//! Pictures made in the test: four coloured corners, encoded by the browser, turned and labelled by hand.

use js_sys::{Array, Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, CanvasRenderingContext2d, HtmlCanvasElement};

/// Top left, top right, bottom left, bottom right.
pub const CORNERS: [[u8; 3]; 4] = [[220, 30, 30], [30, 200, 30], [30, 30, 220], [230, 220, 30]];

/// A canvas and its context.
pub fn canvas(width: u32, height: u32) -> (HtmlCanvasElement, CanvasRenderingContext2d) {
    let document = web_sys::window().unwrap().document().unwrap();
    let canvas: HtmlCanvasElement = document.create_element("canvas").unwrap().unchecked_into();
    canvas.set_width(width);
    canvas.set_height(height);
    let context = canvas.get_context("2d").unwrap().unwrap().unchecked_into();
    (canvas, context)
}

/// Paints the four quarters of a width × height picture through the context's present transform.
pub fn paint_corners(context: &CanvasRenderingContext2d, width: f64, height: f64) {
    for (index, [red, green, blue]) in CORNERS.into_iter().enumerate() {
        let (column, row) = ((index % 2) as f64, (index / 2) as f64);
        context.set_fill_style_str(&format!("rgb({red},{green},{blue})"));
        context.fill_rect(column * width / 2.0, row * height / 2.0, width / 2.0, height / 2.0);
    }
}

/// The canvas as a file.
pub async fn encode(canvas: &HtmlCanvasElement, media_type: &str) -> Vec<u8> {
    let promise = Promise::new(&mut |resolve, _| {
        canvas.to_blob_with_type_and_encoder_options(&resolve, media_type, &JsValue::from_f64(0.95)).unwrap();
    });
    let blob: Blob = JsFuture::from(promise).await.unwrap().dyn_into().expect("an encoded picture");
    assert_eq!(blob.type_(), media_type, "the browser encoded something else");
    bytes_of(&blob).await
}

/// An upright picture with four coloured corners as a file.
pub async fn picture(width: u32, height: u32, media_type: &str) -> Vec<u8> {
    let (canvas, context) = canvas(width, height);
    paint_corners(&context, f64::from(width), f64::from(height));
    encode(&canvas, media_type).await
}

/// The same upright width × height picture, stored as EXIF orientation `orientation` (1-8) stores it, and labelled so.
pub async fn jpeg_with_orientation(width: u32, height: u32, orientation: u8) -> Vec<u8> {
    let (w, h) = (f64::from(width), f64::from(height));
    // Upright (x, y) to stored (X, Y): X = a·x + c·y + e, Y = b·x + d·y + f.
    let [a, b, c, d, e, f] = match orientation {
        1 => [1.0, 0.0, 0.0, 1.0, 0.0, 0.0],
        2 => [-1.0, 0.0, 0.0, 1.0, w, 0.0],
        3 => [-1.0, 0.0, 0.0, -1.0, w, h],
        4 => [1.0, 0.0, 0.0, -1.0, 0.0, h],
        5 => [0.0, 1.0, 1.0, 0.0, 0.0, 0.0],
        6 => [0.0, -1.0, 1.0, 0.0, 0.0, w],
        7 => [0.0, -1.0, -1.0, 0.0, h, w],
        8 => [0.0, 1.0, -1.0, 0.0, h, 0.0],
        _ => unreachable!("EXIF knows orientations 1 to 8, not {orientation}"),
    };
    let (stored_width, stored_height) = if orientation < 5 { (width, height) } else { (height, width) };
    let (canvas, context) = canvas(stored_width, stored_height);
    context.set_transform(a, b, c, d, e, f).unwrap();
    paint_corners(&context, w, h);
    let plain = encode(&canvas, "image/jpeg").await;

    // APP1 with one TIFF entry: tag 0x0112, SHORT, one value.
    let mut exif = b"\xFF\xE1\x00\x22Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    exif.extend([orientation, 0, 0, 0, 0, 0, 0]);
    [&plain[..2], &exif, &plain[2..]].concat()
}

/// Bytes as a blob of that type.
pub fn blob(bytes: &[u8], media_type: &str) -> Blob {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let parts = Array::of1(&Uint8Array::from(bytes));
    Blob::new_with_u8_array_sequence_and_options(&parts, &options).unwrap()
}

/// A blob's bytes.
pub async fn bytes_of(blob: &Blob) -> Vec<u8> {
    let buffer = JsFuture::from(blob.array_buffer()).await.unwrap();
    Uint8Array::new(&buffer).to_vec()
}

/// Asserts that an RGBA picture shows the four corners upright, within `tolerance` per channel.
pub fn assert_upright(rgba: &[u8], width: u32, height: u32, tolerance: u8, what: &str) {
    assert_eq!(rgba.len(), 4 * (width * height) as usize, "{what}: bytes of {width} × {height}");
    for (index, expected) in CORNERS.into_iter().enumerate() {
        let x = if index % 2 == 0 { 5 } else { width - 6 };
        let y = if index / 2 == 0 { 5 } else { height - 6 };
        let at = 4 * (y * width + x) as usize;
        let found = &rgba[at..at + 4];
        let off = expected.iter().zip(found).map(|(&a, &b)| a.abs_diff(b)).max().unwrap();
        assert!(
            off <= tolerance && found[3] == 255,
            "{what}: corner {index} at ({x}, {y}) is {found:?}, not {expected:?} within {tolerance}"
        );
    }
}
