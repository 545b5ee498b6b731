//! Photos in: eight orientations, good formats, bad files, large pictures, strips at full resolution.

use hairline::picture::intake::IntakeError;
use hairline_app::platform::photo::{self, FullPhoto, LoadedPhoto, PhotoError, PhotoStage};
use hairline_app::platform::{camera, frames::now_ms};
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{console_log, wasm_bindgen_test};
use web_sys::{HtmlImageElement, HtmlVideoElement};

use super::pictures::{assert_upright, blob, bytes_of, canvas, encode, jpeg_with_orientation, paint_corners, picture};

async fn load(bytes: &[u8], media_type: &str, name: &str) -> Result<LoadedPhoto, PhotoError> {
    photo::load(&blob(bytes, media_type), name, |_| {}).await
}

/// Width and height of what `<img>` shows.
async fn shown_size(photo: &LoadedPhoto) -> (u32, u32) {
    let image = HtmlImageElement::new().unwrap();
    image.set_src(photo.display_url.as_str());
    JsFuture::from(image.decode()).await.expect("the shown copy decodes");
    (image.natural_width(), image.natural_height())
}

async fn assert_all_orientations_upright(way: &str) {
    let (width, height) = (480, 320);
    for orientation in 1..=8 {
        let what = format!("{way}, orientation {orientation}");
        let file = jpeg_with_orientation(width, height, orientation).await;
        let photo = load(&file, "image/jpeg", "photo.jpg").await.unwrap();
        assert_eq!((photo.width_px, photo.height_px), (width, height), "{what}");
        assert_eq!(shown_size(&photo).await, (width, height), "{what}, as shown");
        let small = &photo.thumbnail;
        assert_eq!((small.width, small.height), (384, 256), "{what}, thumbnail");
        assert_upright(&small.rgba, small.width, small.height, 10, &what);
        let full = FullPhoto::open(&photo).await.unwrap();
        let rgba = full.strip(0, height).unwrap().to_vec();
        assert_upright(&rgba, width, height, 10, &format!("{what}, full"));
    }
}

#[wasm_bindgen_test]
async fn eight_orientations_give_one_picture() {
    assert_all_orientations_upright("createImageBitmap").await;
}

#[wasm_bindgen_test]
async fn eight_orientations_give_one_picture_without_create_image_bitmap() {
    let window = web_sys::window().unwrap();
    let name = JsValue::from_str("createImageBitmap");
    let original = Reflect::get(&window, &name).unwrap();
    Reflect::set(&window, &name, &JsValue::UNDEFINED).unwrap();
    assert_all_orientations_upright("<img>").await;
    Reflect::set(&window, &name, &original).unwrap();
}

#[wasm_bindgen_test]
async fn formats_are_told_by_their_bytes_and_stages_come_in_order() {
    for media_type in ["image/jpeg", "image/png", "image/webp"] {
        let file = picture(400, 300, media_type).await;
        let mut stages = Vec::new();
        // Declared wrongly on purpose.
        let photo = photo::load(&blob(&file, "text/plain"), "a.txt", |stage| stages.push(stage)).await;
        let photo = photo.unwrap_or_else(|error| panic!("{media_type}: {error}"));
        assert_eq!(photo.blob.type_(), media_type, "the type that it really is");
        assert_eq!(bytes_of(&photo.blob).await, file, "{media_type}: the original's bytes");
        assert_eq!(stages, [PhotoStage::Reading, PhotoStage::Decoding, PhotoStage::Preparing], "{media_type}");
        assert_upright(&photo.thumbnail.rgba, 384, 288, 10, media_type);
    }
}

#[wasm_bindgen_test]
async fn transparent_places_are_white() {
    let (element, context) = canvas(300, 300);
    context.set_fill_style_str("rgba(0,0,0,0)");
    context.fill_rect(0.0, 0.0, 300.0, 300.0);
    let photo = load(&encode(&element, "image/png").await, "image/png", "a.png").await.unwrap();
    assert_eq!(&photo.thumbnail.rgba[..4], [255; 4], "first pixel");
}

#[wasm_bindgen_test]
async fn bad_files_are_refused_by_their_name() {
    let good = picture(800, 600, "image/jpeg").await;
    let truncated = &good[..good.len() * 2 / 3];
    let cases: [(&str, &[u8], IntakeError); 4] = [
        ("truncated", truncated, IntakeError::Truncated),
        ("empty", b"", IntakeError::Empty),
        ("SVG", b"<svg xmlns='http://www.w3.org/2000/svg' width='900' height='900'/>", IntakeError::Drawing),
        ("PDF", b"%PDF-1.7 and so on", IntakeError::Pdf),
    ];
    for (what, bytes, expected) in cases {
        let error = load(bytes, "image/jpeg", "a.jpg").await.unwrap_err();
        assert_eq!(error, PhotoError::Intake(expected), "{what}");
    }
    for (width, height, expected) in [
        (1, 1, IntakeError::TooSmall { width_px: 1, height_px: 1 }),
        (20_000, 20, IntakeError::TooElongated { width_px: 20_000, height_px: 20 }),
        (180, 400, IntakeError::TooSmall { width_px: 180, height_px: 400 }),
    ] {
        let file = picture(width, height, "image/png").await;
        let error = load(&file, "image/png", "a.png").await.unwrap_err();
        assert_eq!(error, PhotoError::Intake(expected), "{width} × {height}");
    }
}

#[wasm_bindgen_test]
async fn a_small_file_with_too_many_pixels_is_never_decoded() {
    let mut file = b"\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR".to_vec();
    file.extend([0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30, 8, 2, 0, 0, 0, 0, 0, 0, 0]);
    file.extend(b"\0\0\0\0IDAT\0\0\0\0\0\0\0\0IEND\xAE\x42\x60\x82");
    let error = load(&file, "image/png", "bomb.png").await.unwrap_err();
    assert_eq!(error, PhotoError::Intake(IntakeError::TooLarge { megapixels: 900 }));
}

#[wasm_bindgen_test]
async fn undecodable_files_say_what_to_do() {
    // Whole by its structure, nonsense inside.
    let heic = b"\0\0\0\x14ftypheic\0\0\0\0mif1\0\0\0\x0Cmeta\0\0\0\0\0\0\0\x10mdat\x01\x02\x03\x04\x05\x06\x07\x08";
    let error = load(heic, "image/heic", "a.heic").await.unwrap_err();
    assert_eq!(error, PhotoError::HeicUnsupported);

    let mut damaged = picture(400, 300, "image/png").await;
    let middle = damaged.len() / 2;
    damaged[40..middle].fill(0x55);
    let error = load(&damaged, "image/png", "a.png").await.unwrap_err();
    assert_eq!(error, PhotoError::Undecodable { format: "PNG" });
}

#[wasm_bindgen_test]
async fn fifty_megapixels_load_and_are_shown_as_a_smaller_copy() {
    let (width, height) = (8192, 6144);
    let file = picture(width, height, "image/jpeg").await;
    let started = now_ms();
    let photo = load(&file, "image/jpeg", "large.jpg").await.unwrap();
    console_log!("50 megapixels ({} KB) loaded in {:.0} ms", file.len() / 1000, now_ms() - started);
    assert_eq!((photo.width_px, photo.height_px), (width, height));
    assert_eq!(shown_size(&photo).await, (4082, 3062), "the working copy");
    assert_upright(&photo.thumbnail.rgba, 384, 288, 10, "thumbnail of 50 megapixels");

    let started = now_ms();
    let full = FullPhoto::open(&photo).await.unwrap();
    let strip = full.strip(height / 2 - 8, 16).unwrap();
    console_log!("opened and one strip of 16 rows read in {:.0} ms", now_ms() - started);
    assert_upright(&strip.to_vec(), width, 16, 10, "a strip across the middle, in two tiles");
    let started = now_ms();
    full.strip(0, 1024).unwrap();
    console_log!("8192 × 1024 read in {:.0} ms", now_ms() - started);
}

#[wasm_bindgen_test]
async fn strips_join_to_the_photo_and_end_with_it() {
    let (width, height) = (700, 450);
    let (element, context) = canvas(width, height);
    paint_corners(&context, f64::from(width), f64::from(height));
    context.set_fill_style_str("rgb(1,2,3)");
    context.fill_rect(123.0, 99.0, 300.0, 3.0);
    let photo = load(&encode(&element, "image/png").await, "image/png", "a.png").await.unwrap();
    let truth = context.get_image_data(0.0, 0.0, f64::from(width), f64::from(height)).unwrap().data().0;

    let full = FullPhoto::open(&photo).await.unwrap();
    let mut joined = Vec::new();
    for y in (0..height).step_by(100) {
        joined.extend(full.strip(y, 100).unwrap().to_vec());
    }
    assert_eq!(joined.len(), truth.len(), "bytes; the last strip has 50 rows");
    let different = joined.iter().zip(&truth).filter(|(a, b)| a != b).count();
    assert_eq!(different, 0, "bytes differ from the source");
    let below = full.strip(height, 100).unwrap();
    assert_eq!(below.length(), 0, "bytes below the photo");
}

#[wasm_bindgen_test]
async fn the_camera_gives_a_photo_and_stops() {
    if !camera::available().await {
        console_log!("no camera in this browser: nothing to test");
        return;
    }
    let camera = camera::Camera::open().await.unwrap();
    let document = web_sys::window().unwrap().document().unwrap();
    let video: HtmlVideoElement = document.create_element("video").unwrap().unchecked_into();
    camera.attach(&video).await.unwrap();
    let still = camera.still(&video).await.unwrap();
    let photo = photo::load(&still, "camera.jpg", |_| {}).await.unwrap();
    assert_eq!(
        (photo.width_px, photo.height_px),
        (video.video_width(), video.video_height()),
        "the still has the video's size"
    );
    let stream = video.src_object().unwrap();
    drop(camera);
    for track in stream.get_tracks() {
        let state = Reflect::get(&track, &JsValue::from_str("readyState")).unwrap();
        assert_eq!(state.as_string().as_deref(), Some("ended"), "the camera still runs");
    }
}
