//! The device's camera: a live view for framing and one still from it.

use js_sys::{Array, Object, Reflect};
use thiserror::Error;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, HtmlVideoElement, MediaDeviceInfo, MediaDeviceKind, MediaDevices, MediaStream, MediaStreamConstraints,
    MediaStreamTrack,
};

use super::page;
use super::surface::{Purpose, Surface};

/// What is asked for; the browser gives the nearest that the camera has.
const IDEAL_WIDTH_PX: f64 = 2560.0;
const IDEAL_HEIGHT_PX: f64 = 1920.0;
/// Nearly lossless: the still is the original from then on.
const STILL_QUALITY: f64 = 0.95;

/// Why there is no picture from the camera.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum CameraError {
    /// The person or the browser's settings said no.
    #[error("error-camera-denied")]
    Denied,
    /// There is none, or the page may not know of it.
    #[error("error-camera-not-found")]
    NotFound,
    /// Another program holds it.
    #[error("error-camera-in-use")]
    InUse,
    /// The camera gave no picture (yet).
    #[error("error-camera-no-picture")]
    NoPicture,
    /// Anything else.
    #[error("error-camera-failed")]
    Failed,
}

/// A running camera; its light goes out when this is dropped.
#[derive(Debug)]
pub struct Camera {
    stream: MediaStream,
}

/// Whether to offer the camera at all: the page may ask for one, and the device has one.
pub async fn available() -> bool {
    let devices = async {
        let promise = media_devices()?.enumerate_devices().ok()?;
        let devices = JsFuture::from(promise).await.ok()?;
        devices.dyn_into::<Array>().ok()
    };
    devices.await.is_some_and(|devices| {
        devices.iter().any(|device| device.unchecked_ref::<MediaDeviceInfo>().kind().eq(&MediaDeviceKind::Videoinput))
    })
}

impl Camera {
    /// Starts the camera on the person's side; the browser asks for permission.
    ///
    /// # Errors
    /// [`CameraError`], worded for the person.
    pub async fn open() -> Result<Self, CameraError> {
        let devices = media_devices().ok_or(CameraError::NotFound)?;
        let constraints = MediaStreamConstraints::new();
        constraints.set_audio_bool(false);
        constraints.set_video(&video_constraints());
        let promise = devices.get_user_media_with_constraints(&constraints).map_err(|thrown| reason(&thrown))?;
        let stream = JsFuture::from(promise).await.map_err(|thrown| reason(&thrown))?;
        stream.dyn_into().map(|stream| Self { stream }).map_err(|_| CameraError::Failed)
    }

    /// Shows the camera in a video element, muted and inline as phones demand, and starts it.
    ///
    /// # Errors
    /// [`CameraError::Failed`] when the element does not play.
    pub async fn attach(&self, video: &HtmlVideoElement) -> Result<(), CameraError> {
        video.set_muted(true);
        // iOS opens its own full-screen player otherwise.
        video.set_attribute("playsinline", "").map_err(|_| CameraError::Failed)?;
        video.set_src_object(Some(&self.stream));
        let promise = video.play().map_err(|_| CameraError::Failed)?;
        JsFuture::from(promise).await.map_err(|_| CameraError::Failed)?;
        Ok(())
    }

    /// The video's present picture as a JPEG, as others see the person (not mirrored).
    ///
    /// # Errors
    /// [`CameraError::NoPicture`] before the first frame; [`CameraError::Failed`] without memory for it.
    pub async fn still(&self, video: &HtmlVideoElement) -> Result<Blob, CameraError> {
        let (width, height) = (video.video_width(), video.video_height());
        if width == 0 || height == 0 {
            return Err(CameraError::NoPicture);
        }
        let surface = Surface::new(width, height, Purpose::Encode).ok_or(CameraError::Failed)?;
        surface.context().draw_image_with_html_video_element(video, 0.0, 0.0).map_err(|_| CameraError::NoPicture)?;
        surface.encode("image/jpeg", STILL_QUALITY).await.ok_or(CameraError::Failed)
    }
}

impl Drop for Camera {
    fn drop(&mut self) {
        for track in self.stream.get_tracks() {
            track.unchecked_ref::<MediaStreamTrack>().stop();
        }
    }
}

fn media_devices() -> Option<MediaDevices> {
    let navigator = page::window().ok()?.navigator();
    // The binding promises a value; outside secure contexts the browser has none.
    Reflect::get(&navigator, &JsValue::from_str("mediaDevices")).ok()?.dyn_into().ok()
}

/// `{ facingMode: "user", width: { ideal }, height: { ideal } }`.
fn video_constraints() -> Object {
    let video = Object::new();
    let set = |target: &Object, name: &str, value: &JsValue| {
        // A plain object takes every property.
        let _ = Reflect::set(target, &JsValue::from_str(name), value);
    };
    set(&video, "facingMode", &JsValue::from_str("user"));
    for (name, ideal_px) in [("width", IDEAL_WIDTH_PX), ("height", IDEAL_HEIGHT_PX)] {
        let range = Object::new();
        set(&range, "ideal", &JsValue::from_f64(ideal_px));
        set(&video, name, &range);
    }
    video
}

fn reason(thrown: &JsValue) -> CameraError {
    match page::error_name(thrown).as_str() {
        "NotAllowedError" | "SecurityError" => CameraError::Denied,
        "NotFoundError" | "OverconstrainedError" => CameraError::NotFound,
        "NotReadableError" | "AbortError" => CameraError::InUse,
        _ => CameraError::Failed,
    }
}
