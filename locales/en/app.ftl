# Words of the editor and the first screen: all that is seen while nothing went wrong and no dialog is open.
#
# Numbers in braces are written as the language writes them. Left and right are always those of the person in the photo.

## The first screen, also while the app loads

start-title = See what scalp micropigmentation would look like on your own head.
picker-choose = Choose a photo
picker-demo = Use the demo photo
picker-camera = Take a photo
picker-hint = or drop or paste a picture
start-privacy = Your photo never leaves this device
start-privacy-text = How to check: turn on airplane mode, or open the browser’s network panel: nothing is sent.
start-note = A simulation, not a promise.
# A link to the guide: what the treatment is, who it suits, what it costs.
start-guide = What to know first
shell-loading =
    .aria-label = Loading Hairline

## When the app cannot run, or has stopped

shell-unsupported = Hairline cannot run in this browser
shell-unsupported-text = Everything is computed on your device so that your photo never has to leave it. For that the browser must run WebAssembly with SIMD, and here it is off or too old.
shell-unsupported-update = Update the browser: any current Chrome, Edge, Firefox or Safari will do.
shell-unsupported-lockdown = On an iPhone, turn Lockdown Mode off for this page.
shell-unsupported-allow = If an extension or a setting blocks WebAssembly, allow it for this page.
shell-load-again = Load again
shell-crashed = Hairline stopped working
shell-crashed-text = That is our mistake, not yours. Your work is kept on this device in this tab; opening the page again brings it back.
shell-crashed-reload = Open again with my work

## On paper, when somebody prints from the browser's menu

shell-print = To print your plan, open it in Hairline and press Ctrl+P there (on a Mac ⌘P).

## The bar at the top

app-skip = Skip to the photo
app-title = Hairline editor
bar-history = History
bar-undo = Undo
    .title = Undo (Ctrl+Z)
bar-redo = Redo
    .title = Redo (Ctrl+Shift+Z)
bar-language = Language
bar-light = Switch to the light theme
bar-dark = Switch to the dark theme
bar-start-again = Start again
bar-share = Share
bar-download = Download picture
# The whole window for the app, where it is part of somebody else's page; and back.
bar-fullscreen = Full screen
bar-fullscreen-leave = Leave full screen

## In somebody else's page

# On the photo, after a turn of the wheel that scrolled the page.
stage-wheel-hint = Click the photo or hold Ctrl to zoom
# A link: all that is seen where a page may not show the app.
framed-open = Open Hairline in a tab of its own

## Messages that stand below the stage for a while

news-undone = Undone.
news-redone = Redone.
news-nothing-to-undo = There is nothing more to undo or redo.
news-point-added = Point { $number } added.
news-point-removed = Point removed.
news-too-few-points = The line needs at least three points.
news-too-many-points = The line has as many points as it can have. Remove one first.
news-cancelled = Cancelled: everything is as it was.
news-stroke-laid = Stroke painted.
news-stroke-removed = Stroke removed.
news-no-skin-here = There is no scalp here: paint on the head, above the brows.
news-no-stroke-here = There is no stroke here.
news-too-many-strokes = There are as many strokes as a design and its link can hold. Remove one first.
news-stroke-cut = The stroke ends where the design is full: it holds as much as fits into a link.
# “Make it mine”: the button sent-make-mine.
news-only-to-look-at = This design was sent to you to look at. Press “Make it mine” to change it.
news-matched = Matched to your own hair.
news-restored = Your work is back. Undo starts from here.
# In a frame of somebody else’s page.
news-not-kept-here = Nothing is kept here over a reload. Download the picture before you leave.
news-not-kept = This browser keeps nothing over a reload. Download the picture before you leave.
news-erased = Erased from this device.
news-no-colour = The colour could not be read. Try another place.
news-sent-shown = A design was sent to you. It is shown on our demo head.
news-sent-taken = It is yours now: change what you like. The sender’s design stays as it is.
news-sent-on-photo = The design is on your own photo now. Undo brings back the one before.
news-picture-design = The design of this picture is on your photo now. Undo brings back the one before.
news-language-missing = This language did not load. Check the connection and try again.

## What takes a while

busy-reading = Reading the file…
busy-decoding = Decoding the photo…
busy-preparing = Preparing the photo…
busy-demo = Loading the demo photo…
busy-hair = Looking at your hair…
busy-picture = Making the picture…
busy-saving = Saving the project…
busy-opening = Opening…
busy-stop = Stop
drop-here = Drop the picture to open it
# The demo photo's name, in plans and file names.
demo-name = Demo photo

## The stage

stage-name = Photo and design
stage-photo = The photo
stage-dots = Pigment dots: about { $dots } on { $area } cm²
stage-dots-warning = Warning picture of what goes wrong: about { $dots } on { $area } cm²
stage-before = Before
stage-after = After
stage-warning = Warning picture.
stage-warning-text = This is what goes wrong, not your plan.
stage-back-to-plan = Back to my plan
stage-pick-hair = Press on your own hair or stubble.
stage-pick-skin = Press on bare skin of your scalp, beside any shine.
zoom-name = Zoom
zoom-out = Zoom out
    .title = Zoom out (-)
zoom-in = Zoom in
    .title = Zoom in (+)
zoom-set = Zoom { NUMBER($percent, useGrouping: 0) } %, set to 100 %
    .title = Set to 100 % (1)
zoom-percent = { NUMBER($percent, useGrouping: 0) } %
zoom-head = Fit the head
zoom-photo = Fit the photo
compare-name = Compare
compare-label = Before and after
compare-after = After on the whole picture
compare-before = Before on the whole picture
compare-split = Before on the left { $percent } %, after on the rest
compare-hold = Hold to see before

## What to do on the stage, in one line

hint-scale-profile = Crosshairs on pupil and ear, oval around the head.
hint-scale-top = Crosshairs on the ears, oval around the head.
hint-scale-face = Crosshairs on the pupils, oval around the head.
hint-hairline-finger = Drag the points. Double-tap the line to add one.
hint-hairline-mouse = Drag the points. Double-click the line to add one.
hint-area-outline = Drag the dashed outline around the skin to be treated.
hint-area-keep-out = Paint over skin that shall get no dots.
hint-area-include = Paint over skin that shall get dots.
hint-area-scar = Draw along the scar, as wide as it is.
hint-area-scar-dots = Paint over skin with small round scars.
hint-area-erase = Press a stroke to take it away.

## Points and marks on the photo: short labels, and names for screen readers

# ".within" stands within a sentence: "Hairline point 3, left temporal peak, …".
point-mid-frontal = Mid-frontal
    .within = mid-frontal
point-frontotemporal-left = Left frontotemporal
    .within = left frontotemporal
point-frontotemporal-right = Right frontotemporal
    .within = right frontotemporal
point-temporal-peak-left = Left temporal peak
    .within = left temporal peak
point-temporal-peak-right = Right temporal peak
    .within = right temporal peak
point-unnamed = Point
landmark-pupil-right = Right pupil
landmark-pupil-left = Left pupil
landmark-pupil = Pupil
landmark-ear-canal-right = Right ear canal
landmark-ear-canal-left = Left ear canal
landmark-ear-canal = Ear canal
landmark-glabella = Glabella
handles-name = Handles on the photo
# Where a point is, behind its name. $side: midline, left or right; $level: above or below.
handle-place =
    { $side ->
        [midline] on the midline
        [left] { $across } mm left
       *[right] { $across } mm right
    }, { $level ->
        [below] { $up } mm below
       *[above] { $up } mm above
    } the glabella
handle-hairline = Hairline point { $number }, { $place }
handle-hairline-named = Hairline point { $number }, { $name }, { $place }
handle-area = Area point { $number }, { $place }
handle-head-centre = Head outline, centre
handle-head-top = Head outline, top
handle-head-right = Head outline, right side
handle-head-left = Head outline, left side
handle-glabella = Glabella, the smooth spot between the brows
handle-reference-start = First end of the known length
handle-reference-end = Second end of the known length
handle-eyedropper = Eyedropper, { $place }. Enter takes the colour here
handle-brush = Brush, { $place }. Enter paints here
# The label beside a point on the photo: its name, and its height above the glabella.
handle-label = { $name } · { $height } mm

## The panel

panel-name = Settings
panel-sections = Sections
panel-fold = Fold the settings
panel-unfold = Show the settings
step-scale = Photo & scale
step-hairline = Hairline
step-area = Area
step-dots = Dots
step-treatment = Treatment
step-plan = Plan

## Values beside sliders and fields

unit-mm = mm
unit-cm = cm
value-mm = { $value } mm
value-density = { $value } dots per cm²
# A factor: "1.00 ×".
value-times = { $value } ×
value-percent = { $percent } %
value-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
value-area = { $area } cm²
sessions-none = none yet
sessions-after = after session { $session }
sessions-during = during session { $session }
sun-covered = always covered
sun-usual = usual
sun-much = much
outlook-long = keeps long
outlook-most = as most
outlook-soon = fades soon

## Photo and scale

scale-view = What the photo shows
view-front = The face, from the front or bowed
view-left-half-turned = Left side, half turned (45°)
view-right-half-turned = Right side, half turned (45°)
view-left-profile = Left profile
view-right-profile = Right profile
view-top = The top of the head
view-crown = The crown, from behind
view-flat = Something else (flat photo)
scale-reference = What sets the scale
scale-help = Millimetres come from something whose size is known. Put the markers on the photo onto its ends.
reference-pupil-to-ear = Pupil to ear canal
    .length = Distance
    .help = About 86 mm, as it is seen from the side.
reference-ear-to-ear = Ear to ear
    .length = Distance
    .help = About 146 mm between the ear canals, measured across the head.
reference-pupils = Pupils
    .length = Distance
    .help = 63 mm is the adult mean; a glasses prescription has yours.
reference-iris = One iris
    .length = Diameter
    .help = Adult irises differ little: 11.7 mm, give or take 0.5.
reference-object = Object of known length
    .length = Length
    .help = A bank card held flat at the chin is 85.6 mm long.
scale-px = 1 mm = { $px } px
scale-accuracy = about ±{ $percent } % in the plane of the marks
scale-flat-help = Skin nearer to the camera than the marks looks larger, skin further back smaller: up to 10 % more. The thin oval is the outline of the head; the area and the shapes keep inside it.
scale-curved-help = A head is fitted to the crosshairs and the thin oval: lay the oval along the edge of the skull, above the ears. Dots follow its curve; how a single head differs from a typical one stays unknown.
scale-camera = Camera distance
scale-camera-help = About 45 cm for a selfie at arm’s length, 90 cm or more when someone else took it.
scale-next = Next: Hairline

## Hairline

presets-title = Start from a shape
preset-natural = Natural
preset-rounded = Rounded
preset-straight = Straight
preset-widows-peak = Widow’s peak
preset-mature-m = Mature M
preset-juvenile = Juvenile
hairline-mirror = Mirror symmetry
hairline-height = Height above the glabella
hairline-height-help = Along the skin. The glabella is the smooth spot between the brows. Usual are 60 to 90 mm; too low is the mistake that is regretted most.
hairline-flat-help = A flat photo shows less than there is: 80 mm of skin look like about 70, because the forehead turns away.
points-title = Points
# Above two columns: how far a point is from the midline, and how far above the glabella.
points-help = from the midline · above the glabella
points-selected = Position of the selected point
points-across = From the midline
points-up = Above the glabella
points-keyboard = By keyboard: go to a point on the photo, arrows move it by 1 mm, with Shift by 5 mm, Delete removes it.
points-add = Add point
points-remove = Remove point
# From the midline (left is positive) and above the glabella.
points-place = { $across } · { $up } mm

## Area

area-title = Treated area
area-tool = Tool
tool-move = Move
    .help = Drag the dashed outline of the treated area; double-click or double-tap it to add a point.
tool-keep-out = Keep out
    .help = Paints skin that gets no dots: a mole, or hair. By keyboard: go to the ring on the photo, move it by arrows, Enter paints.
tool-include = Include
    .help = Paints skin that gets dots, also outside the outline and where the photo shows hair.
tool-scar = Scar
    .help = Draw along a healed scar: dots go on it and a little past its edge. The width is the scar's.
tool-scar-dots = Small scars
    .help = For the small round scars of an extraction: dots go on scars strewn over what you paint.
tool-erase = Erase
    .help = Takes a whole stroke away.
brush-scar = Width of the scar
brush-size = Brush size
brush-help = Measured on the head, so zooming does not change it.
area-flat = treated area on the photo
    .help = Skin that turns away from the camera is larger than it looks here.
area-curved = treated area of skin
    .help = Measured over the curve of the head, with the part that the photo does not show.
area-fit = Fit the outline to the head again
strokes-title = Strokes
stroke-keep-out = Keep out { $number }
stroke-include = Include { $number }
stroke-scar = Scar { $number }
stroke-scar-dots = Small scars { $number }
stroke-width = { $width } mm wide
stroke-remove = Remove stroke { $number }
    .title = Remove

## Dots

match-title = Match my own hair
match-help = Finds your stubble on the photo and chooses shade and dots to go with it. Or press on hair or skin yourself.
match-start = Match my hair
match-pick-hair = Pick hair
match-pick-skin = Pick skin
dots-title = Dots
dots-handles = Show the line and its points
dots-shade = Shade
shade-light-grey-brown = Light grey-brown
shade-cool-grey = Cool grey
shade-grey-brown = Grey-brown
shade-warm-brown = Warm brown
shade-dark-grey-brown = Dark grey-brown
shade-charcoal = Charcoal
shade-deep-charcoal = Deep charcoal
shade-soft-black = Soft black
dots-advanced = Advanced: edge, pigment and skin
dots-about = about { $dots } dots
# Behind dots-about.
dots-on = on { $area } cm²
dots-fewer = Fewer where your own hair leaves no room.
dots-assumption = Assumption:
dots-assumption-text = how large healed dots look and how dense they are. Sources differ, and so do practitioners. This is a simulation, not a promise.
setting-density = Density
    .help = Dots where the work is full; towards the edges there are fewer.
setting-dot-size = Dot size
    .help = How large a healed dot looks, with its soft edge.
setting-front-softness = Softness of the front edge
    .help = How far back the dots take to reach full density.
setting-irregularity = Irregularity
    .help = How far the front edge wanders, as a grown one does.
setting-strength = Pigment strength
    .help = More water makes every dot lighter; 1 is the usual mix.
setting-deposit = Pigment under the skin
    .help = The deposit itself is smaller than the dot that is seen: skin spreads light around it.
setting-dot-edge = Softness of a dot
    .help = How far the edge of a healed dot fades into the skin.
setting-scatter = Glow in the skin
    .help = Red light runs sideways in skin and softens dots.
setting-hair-blend = Make room for my hair
    .help = Dots thin out where the photo shows hair already.

## Treatment

treatment-title = Treatment
setting-sessions = Sessions
    .help = Each session adds dots between those that are there.
treatment-show = Show the result
treatment-none = None
treatment-after = After { $session }
setting-time = Time since treatment
    .help = Counted from the latest session that is shown.
treatment-go-to = Go to a time
treatment-day = Day { $day }
moment-before = Before the first session: your skin as it is.
moment-fresh = Fresh: the dots are larger and darker than they will stay, and the skin is red.
moment-scabs = Small scabs sit on the dots: still darker than it will stay. The redness is going.
moment-shed = The scabs are shed. It looks clearly lighter, and that is normal.
moment-settled = Settled: this is the healed result.
moment-fading = Fading begins, slowly. The dots spread a little.
moment-lighter = Lighter and a touch bluer. A touch-up is usually due after 3 to 5 years.
moment-faded = Faded. Most people have had a touch-up by now.
# Below a curve, from left to right.
curve-now = now
curve-touch-up = touch-up
curve-end = 8 years
# $time: one of the times below, a year or more. The other numbers: percent, and years.
curve-help = After { $time } { $least } to { $most } % of the settled colour is left: sources differ. A touch-up is usual after { $due } to { $overdue } years.
treatment-advanced = Advanced: sessions, skin and sun
treatment-assumptions = Assumptions.
treatment-assumptions-text = Sources tell of moments, not of how many dots each session adds or how fast they fade: these numbers are ours. A consultant can put better ones here.
treatment-session-count = Number of sessions
setting-session-share = Dots after session { $session }
    .help = Share of all dots that are there then.
setting-session-gap = Days before session { $session }
    .help = Time to heal since the session before.
treatment-lighter = Shades lighter in session { $session }
setting-depth = Depth of the pigment
    .help = Sources differ: 0.5 to 1.5 mm. Too deep blurs and turns blue; too shallow is gone in weeks.
setting-sun = Sun on the scalp
    .help = Sun fades pigment; a hat or sunscreen keeps it.
treatment-skin = Skin
skin-dry = Dry
skin-usual = Usual
skin-oily = Oily
setting-outlook = If it goes well or badly
    .help = Moves the picture within the range of the sources.
treatment-mishaps = What goes wrong
treatment-mishaps-help = Each switch spoils the picture on purpose, so that you know bad work when you see it. Your plan stays as it is.
mishap-too-low = Too low
    .help = The line sits less than 6 cm above the brows: lower than nearly every grown man's.
mishap-too-straight = Too straight
    .help = A ruled edge with corners: grown hairlines wander and thin out.
mishap-too-dark = Too dark
    .help = The top is darker than the stubble at the sides, in every light.
mishap-dots-too-big = Dots too big
    .help = At talking distance you see single dots instead of a shade.
mishap-too-deep = Too deep
    .help = The dots blur into one another and turn blue after some months.
mishap-helmet = Painted helmet
    .help = Dense and even up to a hard edge: it looks like a cap.

## Times after the treatment, within a sentence or alone ("After 1½ years …", "day 10")

time-day = day { $day }
# From 2 to 23.
time-months = { $months } months
time-years =
    { $years ->
        [one] { $years } year
       *[other] { $years } years
    }
# $whole is the whole years (1), $years all of it (1.5).
time-years-and-a-half = { $whole }½ years

## A design that was sent

sent-name = The design that was sent to you
sent-title = A design sent to you
sent-on-own = Its millimetres follow the marks: say below what this photo shows, and put them where it shows them.
sent-on-demo = This is our demo head. See the design on your own: choose a photo. It stays on this device.
sent-make-mine = Make it mine
sent-close = Close
sent-help = To change it, make it yours. The sender’s design stays as it is.
sent-note = A simulation, not a promise. Dots and sessions are assumptions of whoever sent it.

## Dialogs of the first screen and the bar

problem-close = Close
confirm-title = Start again?
confirm-text = This page forgets the photo and everything drawn on it. Your picture file stays where it is. This cannot be undone.
confirm-keep = Keep my work
confirm-erase = Erase and start again
camera-title = Take a photo
camera-picture = Camera picture
camera-hint = Fill the oval, brows on the dashed line, light from the front.
camera-cancel = Cancel
camera-take = Take photo

## Errors that may come before the words of the other errors do

error-page-closing = The page is closing. Open it again.
error-fetch-foreign = This part of the app is missing. Load the page again.
error-fetch-offline = The app's own server does not answer. Check the connection and try again.
error-fetch-missing = A file of this app is missing (status { $status }). Load the page again.
error-darkroom-not-loaded = The part of Hairline that does this did not load. Your work stays as it is. Check the connection and try again, or load the page again.

## The clinic that embeds the app on its page

# Above what the plan may cost, where the clinic is not named.
clinic-price-title = What it may cost
# $from and $to are amounts of money. One amount: they are the same.
clinic-price =
    { $amounts ->
        [1] about { $from }
       *[2] about { $from } to { $to }
    }
clinic-price-help = By the clinic’s own range of prices, for the plan as it is drawn now. An estimate, not an offer.
clinic-ask = Ask { $clinic }
clinic-handed = Handed to the page of { $clinic }.
clinic-not-handed = Nothing was sent: this page does not take enquiries. Please contact { $clinic } another way.
clinic-mail = Your mail program has the text now. It is sent when you send it there.
# The subject of a mail to the clinic.
clinic-subject = A question about scalp micropigmentation
