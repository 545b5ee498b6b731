# Words of errors, dialogs, pictures and paper: loaded when the first screen stands.

## What could not be done: titles of a dialog that says why below

problem-nothing-to-open = Nothing to open
problem-picture-design = The design of this picture could not be opened
problem-photo = This picture could not be opened
problem-demo = The demo photo could not be loaded
problem-dots = The dots could not be loaded
problem-camera = No picture from the camera
problem-picture = The picture could not be made
problem-print = The sheet could not be printed
problem-save = The project could not be saved
problem-open = The project could not be opened
problem-link = This link could not be opened
problem-make-link = The link could not be made

## Pictures

picture-saved = Picture saved: { $name }
picture-saved-png = This browser cannot write WebP, so the picture is a PNG: { $name }
picture-stopped = Stopped: no picture was saved.
picture-warning = This is a warning picture, not your plan. Go back to your plan to download it.
picture-not-sent = This device does not let us send the picture. Save it and send it from there.

## Sharing

# What somebody reads first of a message with a link.
share-subject = A hairline to look at
share-link-copied = Copied
share-link-not-copied = The browser does not let us copy. The link is selected: copy it with Ctrl+C or a long press.

## Share dialog

share-title = Share
share-close =
    .aria-label = Close
share-link-title = A link
share-note = Note (optional)
share-note-help = Everyone who opens the link reads it: leave names and addresses out.
share-photo = Include the photo
share-passcode = Passcode (recommended)
share-passcode-help = Tell it to the receiver by another way, for instance on the phone. Without one the key is in the link: whoever has the link sees the photo.
# The name of the field with the link.
share-link = Link
share-link-field =
    .placeholder = Making the link…
share-link-copy = Copy link
# Hands the link to another program of the device.
share-link-send = Send…
share-link-qr = QR code
share-link-mail = E-mail
share-link-qr-picture = QR code of the link
share-link-qr-too-long = This link is too long for a QR code. Send the link itself.
share-holds-design = In the link: the line, the area, dots, treatment and your note, in millimetres. If there are several plans, all of them are in it, with their names.
share-holds-no-photo = Not in it: your photo, its file name, your marks, or who you are.
share-holds-for-ever = Whoever has the link can open it. It cannot be taken back and does not run out.
share-holds-photo = In the link: the design, your note, your marks, and a small picture of the head, locked on this device (AES-256).
share-holds-no-name = Not in it: the photo’s file name, or where and when it was taken.
share-holds-long = It cannot be taken back and does not run out. It is long: some messengers cut it; then save a project file instead.
share-picture-title = A picture
# What the picture shows: one of the three below.
share-layout = Shows
share-layout-after = After
share-layout-before-after = Before and after
share-layout-card = Card for messengers
share-format = File type
share-picture-save = Save picture
share-picture-send = Send picture…
share-picture-help = It shows the photo. It is stamped as a simulation, and the file holds the design: drop it on this page to open it again. Where and when the photo was taken is left out.
share-paper-title = On paper
share-paper-print = Print the sheet
share-paper =
    .aria-label = Paper
# The size of paper in North America, beside A4.
share-paper-letter = Letter
share-paper-help = Before and after, the plan in numbers, and a template of the hairline at its true size.
share-file-title = A project file
share-file-passcode = Passcode (optional)
share-file-save = Save project
share-file-help = Photo and design in one file, to go on later or on another device. A lost passcode cannot be found again.
share-link-too-much = This design and photo together are too much for a link. Save the project as a file and send that.

## Dialog that asks for a passcode

passcode-title = Locked with a passcode
passcode-text = Whoever made it knows the passcode. What opens stays on this device.
passcode-field = Passcode
passcode-show = Show the passcode
passcode-cancel = Cancel
passcode-open = Open
passcode-opening = Opening…

## Project files

project-saved = Project saved: { $name }.
# The camera's notes: metadata (EXIF).
project-saved-with-notes = Project saved: { $name }. Its photo keeps what the camera wrote into it, perhaps the place. Begin with a JPEG to leave that out.
project-unreadable = The browser could not read this file. Choose it again.
project-memory = The browser has too little memory for this. Close other tabs and try again.

## A sent design in numbers: each is a name and a value

fact-hairline = Hairline
    .value = { NUMBER($mm, maximumFractionDigits: 0) } mm above the glabella
fact-area = Area
    .value = { NUMBER($area, maximumFractionDigits: 0) } cm²
# $dots is written already ("12,000").
fact-dots = Dots
    .value = about { $dots }, { NUMBER($density, maximumFractionDigits: 0) } per cm²
fact-shade = Shade
fact-sessions = Sessions
    .value = { $count }

## Why a shade is proposed: sentences that follow each other

# $shade is a name as on the palette, such as “Soft black”.
match-stubble = { $shade }: your stubble looks { $hair ->
        [black] black
        [dark-brown] dark brown
        [brown] brown
        [light-brown-or-blond] light brown or blond
       *[grey] grey
    } and takes { NUMBER($percent, maximumFractionDigits: 0) } % of the light that your { $skin ->
        [very-light] very light
        [light] light
        [intermediate] intermediate
        [tan] tan
        [brown] brown
       *[dark] dark
    } skin gives back.
match-hair = { $shade }: your hair looks { $hair ->
        [black] black
        [dark-brown] dark brown
        [brown] brown
        [light-brown-or-blond] light brown or blond
       *[grey] grey
    } on { $skin ->
        [very-light] very light
        [light] light
        [intermediate] intermediate
        [tan] tan
        [brown] brown
       *[dark] dark
    } skin.
match-skin = { $shade }: a usual choice for { $skin ->
        [very-light] very light
        [light] light
        [intermediate] intermediate
        [tan] tan
        [brown] brown
       *[dark] dark
    } skin.
# $type is a Roman number, I to VI.
match-skin-type = The skin is about type { $type } of six (Fitzpatrick), as far as a photo can tell.
match-little-stubble = Only a little stubble is seen beside bare skin: look whether the dots go with it, and adjust.
match-from-stubble = Density, size and strength of the dots follow your stubble.
match-coloured-light = The light in this photo is coloured: try one taken by daylight.
match-bright-skin = The skin is brightly lit and may be darker than it looks here.
match-too-dark = The photo is too dark to be sure of colours.
match-too-bright = The photo is too bright to be sure of colours.
match-no-hair = No hair was seen to go by.
match-grey-hair = With grey hair, take the lighter of two shades that both seem right.
match-black-on-dark = Black pigment on dark skin can turn bluish, so this is one shade less.
# “Pick skin” and “Pick hair” are buttons.
match-nothing = No stubble was found beside bare skin to go by. Press “Pick skin” and then bare skin on your photo; with “Pick hair” your hair counts too.

## Words in pictures that are saved: short, they have a line each

picture-stamp = Simulation, not a promise · Hairline
picture-before = Before
picture-after = After
picture-title = Scalp micropigmentation
picture-no-session = Before the first of { $planned } sessions
picture-during-session = During session { $session } of { $planned }
# $time is one of the times below.
picture-after-session = After session { $session } of { $planned } · { $time }
picture-same-day = the same day
picture-days-later = { $days ->
        [one] { $days } day later
       *[other] { $days } days later
    }
picture-months-later = { $months } months later
picture-years-later = { $years } years later
picture-density = { NUMBER($density, maximumFractionDigits: 0) } dots/cm² · { NUMBER($area, maximumFractionDigits: 0) } cm² of scalp
picture-dots = { $shade } · dots of { NUMBER($mm, minimumFractionDigits: 2, maximumFractionDigits: 2) } mm
picture-note = Computed on a photo. It shows an idea, not a promise of a result.
picture-unreadable-photo = The photo could not be read.
picture-too-large = This picture is too large for the browser to write in this format. Save it as a PNG, or choose the card.

## The sheet for printing, first page

sheet-title = Hairline plan
sheet-before = Before
sheet-before-first-session = Before the first session
# $time is such as “day 10” or “1½ years”.
sheet-some-sessions = Simulation: { $shown } of { $planned } sessions, { $time }
sheet-all-sessions = Simulation: all sessions, { $time }
sheet-hairline = The hairline
sheet-hairline-height = Above the glabella, along the skin
sheet-hairline-width = Width, by tape
sheet-hairline-length = Length along the line
sheet-hairline-area = Treated area
sheet-hairline-dots = Dots in the picture
sheet-mm = { NUMBER($mm, maximumFractionDigits: 0) } mm
sheet-area = { NUMBER($area, maximumFractionDigits: 0) } cm²
sheet-treatment = The treatment
sheet-density = Density
    .value = { NUMBER($density, maximumFractionDigits: 0) } dots per cm²
sheet-dot-size = Size of a healed dot
    .value = { NUMBER($mm, minimumFractionDigits: 2, maximumFractionDigits: 2) } mm
sheet-shade = Shade
    .value = { $shade }, strength { NUMBER($strength, minimumFractionDigits: 2, maximumFractionDigits: 2) }
# $lighter says by how many shades the pigment is lighter than that of the plan.
sheet-session = Session { $number }
    .first = { $percent ->
        [100] { $lighter ->
            [0] all dots
            [one] all dots, a shade lighter
           *[other] all dots, { $lighter } shades lighter
        }
       *[other] { $lighter ->
            [0] { NUMBER($percent, maximumFractionDigits: 0) } % of the dots
            [one] { NUMBER($percent, maximumFractionDigits: 0) } % of the dots, a shade lighter
           *[other] { NUMBER($percent, maximumFractionDigits: 0) } % of the dots, { $lighter } shades lighter
        }
    }
    .later = { $percent ->
        [100] { $lighter ->
            [0] { $days } days later: all dots
            [one] { $days } days later: all dots, a shade lighter
           *[other] { $days } days later: all dots, { $lighter } shades lighter
        }
       *[other] { $lighter ->
            [0] { $days } days later: { NUMBER($percent, maximumFractionDigits: 0) } % of the dots
            [one] { $days } days later: { NUMBER($percent, maximumFractionDigits: 0) } % of the dots, a shade lighter
           *[other] { $days } days later: { NUMBER($percent, maximumFractionDigits: 0) } % of the dots, { $lighter } shades lighter
        }
    }
sheet-by-tape = By tape over the skin: from the midline to the side, and from the glabella up
    .left = { $across } mm left, { $up } mm up
    .right = { $across } mm right, { $up } mm up
    .midline = on the midline, { $up } mm up
# Points of the hairline; left and right are the person's own.
sheet-point-mid-frontal = Mid-frontal
sheet-point-frontotemporal-left = Left frontotemporal
sheet-point-frontotemporal-right = Right frontotemporal
sheet-point-temporal-peak-left = Left temporal peak
sheet-point-temporal-peak-right = Right temporal peak
sheet-simulation = Simulation, not a promise.
sheet-scale = Print at 100 % (actual size) and check the bar with a ruler.
# The name of a picture of a ruler.
sheet-bar = Scale bar, 100 mm
    .end = 100 mm
sheet-no-template = There is no template: this line is too long or too short for paper.
sheet-template-follows = { $pages ->
        [one] The next page is the hairline in life size, to cut out.
       *[other] The next { $pages } pages are the hairline in life size, to join and cut out.
    }
# The page of several plans beside each other.
sheet-plans = Plans side by side
sheet-plans-dots = Dots, all sessions done
sheet-plans-sessions = Sessions
# $plan is such as “Plan A” or “Plan B: Winter”.
sheet-plans-shown = The first page and the template show { $plan }.
sheet-memory = The browser has too little memory for the pictures. Close other tabs and try again.
sheet-no-printing = This browser does not print. Open the page in another one.

## The template, pages to cut out

template-title = Hairline template, life size
template-picture = Template, page { $page } of { $pages }
template-page = Template page { $page } of { $pages }
# $joints are such as “A to A, B to B”: letters beside crosses where this page is laid onto others.
template-page-joined = Template page { $page } of { $pages }, join { $joints }
template-joint = { $letter } to { $letter }
template-joints = { $joints }, { $next }
template-right = ← subject’s right
template-top = ↑ top of the head
template-left = subject’s left →
# The point between the eyebrows.
template-glabella = Glabella
template-print = 1. Print at 100 % (actual size, not “fit to page”) and check the bar with a ruler.
template-cut = 2. Cut along solid and dashed lines, snip the short ones. The solid edge is the hairline.
template-join-and-cut = 2. Join pages where crosses of the same letter meet. Cut along solid and dashed lines, snip the short ones. The solid edge is the hairline.
template-lay = 3. Print side up: cross on the glabella, stem up the midline, then the strip as the skin leads it.
template-lengths = 4. Lengths along line and stem are a tape’s. On the head the strip’s ends may lie up to { NUMBER($sideways, minimumFractionDigits: 1, maximumFractionDigits: 1) } mm beside the plan; flat on a table the line is up to { NUMBER($across, maximumFractionDigits: 0) } mm off its distance from the glabella.
template-lengths-flat = 4. The photo was taken as flat: lengths are those the camera sees, and skin that turns away is longer.
template-height = 5. The size comes from a photo: check by tape that the line is { NUMBER($mm, maximumFractionDigits: 0) } mm above the glabella.

## Errors: What was found on a photo

error-hair-unreadable = The hair found on this photo could not be read. Reload the page and open the photo again.

## Errors: Drawing

error-canvas-memory = The browser has too little memory to draw. Close other tabs, then load this page again.
error-canvas-dots = The dots could not be drawn. Load this page again; the work is kept.

## Errors: Work that is kept in the browser

error-storage-unavailable = This browser does not let the page keep anything, so a reload would lose the work. Download the picture before you leave, or allow site data for this page.
error-storage-insecure = The photo is kept only over a secure connection, so a reload would lose it. Open this page by its https address, or download the picture before you leave.
error-storage-full = This device has no room to keep the photo, so a reload would lose it. Download the picture before you leave, or free some space.
error-storage-unreadable = The photo of the last visit can no longer be read. Choose it again.

## Errors: Paste and drop

error-clipboard-empty = There is no picture in the clipboard. Copy a photo or take a screenshot first, then paste again.
error-drop-empty = That was not a picture file. Save the picture on this device first, then drop the file here.

## Errors: Camera

error-camera-denied = The camera is not allowed for this page. Allow it in the browser's address bar and try again, or choose a photo instead.
error-camera-not-found = No camera was found. Connect one and try again, or choose a photo instead.
error-camera-in-use = The camera is in use by another program. Close that program and try again, or choose a photo instead.
error-camera-no-picture = The camera has no picture yet. Wait until you see yourself, then try again.
error-camera-failed = The camera could not be started. Try again, or choose a photo instead.

## Errors: A photo that does not open

error-photo-unreadable = The browser could not read this file. Choose it again; if it lies in a cloud folder, let it download first.
error-photo-heic = This browser cannot open HEIC photos; Safari can. To get a JPEG on an iPhone, choose Settings › Camera › Formats › Most Compatible and take the photo again, or share or export this one as a JPEG and choose that.
error-photo-undecodable = This { $format } photo is damaged, or this browser does not know the format. Open it in a photo app, save it as a JPEG and choose that.
error-photo-memory = The browser has too little memory for this photo. Close other tabs and try again, or choose a smaller copy.

## Errors: Work on the whole photo

error-photo-too-little-memory = The browser has too little memory for this photo. Close other tabs and try again.

## Errors: Designs that were kept

error-design-newer = This design was saved by a newer version of Hairline. Reload the page to get that version.
error-design-older = The saved design was made by an earlier version of Hairline.
error-design-damaged = The saved design is damaged and cannot be opened.

## Errors: Project files

error-project-not-ours = This file is not a Hairline project. Choose one that was saved with “Save project”, or a photo.
error-project-newer = This project was saved by a newer version of Hairline. Reload the page to get that version.
error-project-broken = This project file is damaged or incomplete. Copy or download it again.
error-project-no-photo = This project file holds no photo that can be opened. Ask for one that was saved with the photo.
error-project-too-large = This project is larger than a browser can hold ({ $megabytes } MB at most). Save the photo smaller and make the project anew.

## Errors: Pictures that hold a design

error-picture-damaged = The design in this picture is damaged: something changed the file on its way. Ask for the original file.

## Errors: Pictures to save

error-picture-format = The browser made a file that could not be completed. Choose another format.
error-picture-too-much = The design is too large for this format. Choose another one.

## Errors: Links

error-link-not-ours = This link does not hold a Hairline design. Ask for it once more, or start with a photo.
error-link-newer = This link was made by a newer version of Hairline. Reload the page to get that version, then open the link again.
error-link-damaged = This link is damaged: a part of it was lost or changed on the way. Copy it once more from the message, from its first to its last letter, or ask for it again.
# More plans than one link has room for. $plans is how many of them fit: 1 or 2.
error-link-plans =
    { $plans ->
        [one] These plans are too much for one link: only the first one fits. Remove some brush strokes or shorten a note, or send one plan at a time.
       *[other] These plans are too much for one link: only the first { $plans } fit. Remove some brush strokes or shorten a note, or send one plan at a time.
    }

## Errors: Sealed files and links

error-sealed-not-ours = This was not made by Hairline. Ask for the file or link again.
error-sealed-newer = This was made by a newer version of Hairline. Reload the page to get that version, then open it again.
error-sealed-truncated = The end is missing: { NUMBER($missing, useGrouping: 0) } of { NUMBER($expected, useGrouping: 0) } bytes did not arrive. Copy or download all of it again.
error-sealed-damaged = This was damaged on its way, so it cannot be opened. Copy or download it again.
error-sealed-refused = This is sealed in a way that Hairline does not open. Ask the person who sent it to make it anew.
error-sealed-wrong-passcode = The passcode is not the right one, or someone changed this on purpose. Mind capital letters and try again.
error-sealed-changed = This was changed after it was made, or its key is that of another link. Ask for it again.
error-sealed-key-missing = The link is incomplete: its key is missing. Copy the whole link and open it again.
error-sealed-insecure = This browser seals and opens only over a secure connection. Open this page by its https address.
error-sealed-too-large = This is too large to be sealed in a browser. Use a smaller photo.

## Errors: Marks on the photo

error-marks-coincide = The two marks lie on top of each other. Drag one onto each pupil or ear.
error-reference-too-short = The two ends of the reference lie on top of each other. Drag them apart.
error-length-out-of-range = The known length is out of range. Enter it in millimetres.
error-marker-off-photo = A marker is off the photo. Drag it back onto the face.

## Errors: The dot pattern, a file of the app

error-dots-length = The dot pattern should have { NUMBER($expected, useGrouping: 0) } bytes but has { NUMBER($found, useGrouping: 0) }. Reload the page to fetch it again.
error-dots-crowded = The dot pattern is damaged: one cell holds { NUMBER($found, useGrouping: 0) } dots, and { $most } is the limit. Reload the page to fetch it again.
error-dots-coincident = The dot pattern is damaged: dots { NUMBER($first, useGrouping: 0) } and { NUMBER($second, useGrouping: 0) } stand on the same place. Reload the page to fetch it again.

## Errors: Files that are no photo or none that can be worked on

error-photo-empty = The file is empty. Choose it again; if it lies in a cloud folder, let it download first.
error-photo-truncated = The file ends too early, so part of the photo is missing. Copy or download it again.
error-photo-animated = This { $format } is animated. Choose a still photo, or save one frame of it as a JPEG.
error-photo-gif = This is a GIF, which is made for drawings and short animations. Choose a JPEG, PNG, WebP or AVIF photo.
error-photo-drawing = This is a drawing (SVG), not a photo. Choose a JPEG, PNG, WebP or AVIF picture.
error-photo-text = This is a web page or a text, not a photo. Save the picture itself, then choose that file.
error-photo-pdf = This is a PDF, not a photo. Choose a JPEG, PNG, WebP or AVIF picture.
error-photo-video = This is a video. Pause it where the head is seen well, take a screenshot, and choose that.
error-photo-raw = This is a camera's RAW file. Export it as a JPEG and choose that.
error-photo-tiff = This is a TIFF or RAW file, which browsers do not show. Export it as a JPEG and choose that.
error-photo-project = This is a Hairline project, not a photo. Open it by itself.
error-photo-archive = This is an archive or an office document. Open it, save the photo from it, and choose that.
error-photo-other-picture = This is a { $format } picture, which this app does not open. Save it as a JPEG or PNG and choose that.
error-photo-unknown = This file is not a photo that can be opened. Choose a JPEG, PNG, WebP or AVIF picture.
error-photo-too-small = This picture has only { NUMBER($width, useGrouping: 0) } × { NUMBER($height, useGrouping: 0) } pixels, too small to show a head. Choose a larger one, at least { $least } pixels on each side.
error-photo-too-elongated = This picture is a long strip ({ NUMBER($width, useGrouping: 0) } × { NUMBER($height, useGrouping: 0) } pixels). Choose or crop a photo that shows the head.
error-photo-too-large = This picture has { NUMBER($megapixels, useGrouping: 0) } megapixels, more than a browser can hold. Save a smaller copy, up to { $most } megapixels, and choose that.

## Asking the clinic that embeds the app

# A button of the share dialog.
clinic-give = Give this picture to { $clinic }
enquiry-title = Ask { $clinic }
enquiry-name = Name
enquiry-email = E-mail
enquiry-phone = Phone
enquiry-contact-help = One of the two, so that they can answer.
enquiry-message = Your question (optional)
enquiry-picture = Include the picture of my head (after)
# Above a list: the link, the plan in numbers, the price.
enquiry-goes = This goes along
enquiry-link = The link to the design: { $link }
enquiry-plan =
    { $sessions ->
        [one] { NUMBER($area, maximumFractionDigits: 0) } cm² of scalp, about { NUMBER($dots, maximumSignificantDigits: 2) } dots in { $sessions } session, hairline { NUMBER($height, maximumFractionDigits: 0) } mm above the glabella.
       *[other] { NUMBER($area, maximumFractionDigits: 0) } cm² of scalp, about { NUMBER($dots, maximumSignificantDigits: 2) } dots in { $sessions } sessions, hairline { NUMBER($height, maximumFractionDigits: 0) } mm above the glabella.
    }
# $price: the message clinic-price.
enquiry-price = Price: { $price }.
enquiry-consent = I agree that { $clinic } gets what stands here: my name, how to reach me, my question, the link and the plan in numbers. My photo stays on this device.
enquiry-consent-picture = I agree that { $clinic } gets what stands here: my name, how to reach me, my question, the link, the plan in numbers, and the picture of my head.
enquiry-consent-mail = I agree that my mail program gets what stands here, in a mail to { $clinic }: my name, how to reach me, my question, the link and the plan in numbers. Nothing is sent before I send it there. My photo stays on this device.
enquiry-name-missing = Your name is missing.
enquiry-contact-missing = An e-mail address or a phone number is missing.
enquiry-cancel = Cancel
enquiry-send = Send to { $clinic }
enquiry-send-mail = Open my mail program
