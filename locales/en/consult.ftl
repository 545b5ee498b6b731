# Words of the consultation: what it takes, whether it looks natural, plans beside each other. They load after the first screen.

## The guide inside the app

room-guide-close = Close the guide
room-guide-missing = The guide could not be loaded. Check the connection and try again.
# $time as in “day 3” or “4 years”.
room-shown = Your picture shows { $time } now.

## Plans beside each other: A, B and C, above the settings

plans-name = Plans
# $letter is A, B or C; these letters stay.
plans-tab = Plan { $letter }
plans-tab-named = Plan { $letter }: { $name }
    .short = { $letter } · { $name }
plans-add = Add a plan to compare

plans-compare = Compare
plans-more = Name or remove this plan
plans-label = Name of this plan
plans-remove = Remove this plan
plans-remove-sure = Press again to remove it
plans-now = Plan { $letter } is on the photo now.
plans-added = Plan { $letter } is a copy of plan { $from }. Change what you like.
plans-removed = { $left ->
    [one] Plan { $letter } is removed. One plan is left.
   *[other] Plan { $letter } is removed. { $left } plans are left.
 }

## The dialog that shows plans as pictures

side-title = Compare plans
side-close = Close
side-ways = How to compare
side-beside = Side by side
side-slider = One slider
side-left = Left
side-right = Right
side-split = Where one plan ends and the other begins
side-split-at = { NUMBER($percent, maximumFractionDigits: 0) } %
# $plan is "Plan A" or "Plan A: a name".
side-picture = { $plan }, simulated on your photo
side-help = All plans show the same photo, each at the moment of the treatment that is set for it. A simulation, not a promise.
## Stages of hair loss

# The name of a folding section.
pattern-title = Start from a stage of hair loss
pattern-help = Choose the picture that is nearest to your head. It draws a usual area for that stage, as one step that you can undo. Then move it until it fits you.
pattern-men = Men: Norwood stages
pattern-women = Women: Ludwig stages
pattern-norwood-1 = Norwood I
    .sentence = No hair is lost: only the front edge is drawn.
pattern-norwood-2 = Norwood II
    .sentence = The hair at the temples has moved back a little.
pattern-norwood-3 = Norwood III
    .sentence = The temples are bare far back, and the line looks like an M.
pattern-norwood-3-vertex = Norwood III vertex
    .sentence = As stage III, and there is a bare spot at the crown too.
pattern-norwood-4 = Norwood IV
    .sentence = More is bare in front and at the crown, with a band of hair between.
pattern-norwood-5 = Norwood V
    .sentence = The band of hair between the front and the crown is thin.
pattern-norwood-6 = Norwood VI
    .sentence = The band is gone: the front and the crown are one bare area.
pattern-norwood-7 = Norwood VII
    .sentence = Only a rim of hair is left at the sides and the back.
pattern-ludwig-1 = Ludwig I
    .sentence = The parting is a little wider, and the hair in front stays.
pattern-ludwig-2 = Ludwig II
    .sentence = The parting is clearly wider, and the top looks thin.
pattern-ludwig-3 = Ludwig III
    .sentence = There is little hair on top, but the line in front is still there.
# Said when a stage was drawn. $stage is its name.
pattern-drawn = { $stage } is drawn. Move it until it fits you.
# Under the pictures. $least and $most are of the one source that gives areas; $area is what was drawn on this head.
pattern-area = Drawn here: about { NUMBER($area, maximumFractionDigits: 0) } cm². One source, a blog, says { NUMBER($least, maximumFractionDigits: 0) } to { NUMBER($most, maximumFractionDigits: 0) } cm² for this stage. Nobody has checked it.
pattern-area-no-source = Drawn here: about { NUMBER($area, maximumFractionDigits: 0) } cm². No source that we found says how large this area is.
pattern-estimated = How this was estimated: it is a typical shape, measured from the points of your head that you marked. The hair in your photo was not looked at. Move the line and the rim until they fit.
pattern-estimated-women = For women it is an oval on top. It begins { NUMBER($mm, maximumFractionDigits: 0) } mm behind a usual front line, and it has fewer dots, because they go between hairs.
# On a photo that is taken as flat.
pattern-flat = This photo is taken as flat, so the crown cannot be drawn. Choose what your photo shows under “Photo and scale” first.

## Differences: each is a whole phrase about the second of two plans, as what follows its name ("B is 8 mm higher")

# $differences is one phrase or several, joined by the messages below.
difference-sentence = Compared with { $first }, { $second } { $differences }.
difference-none = { $second } is the same as { $first }.
difference-and-next = { $list }, { $next }
difference-and-last = { $list } and { $last }
difference-higher = is { NUMBER($mm, maximumFractionDigits: 0) } mm higher
difference-lower = is { NUMBER($mm, maximumFractionDigits: 0) } mm lower
difference-temples-higher = has corners { NUMBER($mm, maximumFractionDigits: 0) } mm higher at the temples
difference-temples-lower = has corners { NUMBER($mm, maximumFractionDigits: 0) } mm lower at the temples
# The front line has another shape.
difference-shape = has a line that runs up to { NUMBER($mm, maximumFractionDigits: 0) } mm elsewhere
difference-area-more = covers { NUMBER($percent, maximumFractionDigits: 0) } % more skin
difference-area-less = covers { NUMBER($percent, maximumFractionDigits: 0) } % less skin
difference-dots-more = has { NUMBER($percent, maximumFractionDigits: 0) } % more dots
difference-dots-fewer = has { NUMBER($percent, maximumFractionDigits: 0) } % fewer dots
difference-denser = has { NUMBER($density, maximumFractionDigits: 0) } more dots on each cm²
difference-sparser = has { NUMBER($density, maximumFractionDigits: 0) } fewer dots on each cm²
# $shade is a name as on the palette, such as “Soft black”.
difference-shade = has another shade ({ $shade })
difference-dots-larger = has dots that are { NUMBER($mm, maximumFractionDigits: 2) } mm larger
difference-dots-smaller = has dots that are { NUMBER($mm, maximumFractionDigits: 2) } mm smaller
difference-softer = has a softer edge by { NUMBER($mm, maximumFractionDigits: 1) } mm
difference-sharper = has a sharper edge by { NUMBER($mm, maximumFractionDigits: 1) } mm
difference-stronger = has pigment that is { NUMBER($percent, maximumFractionDigits: 0) } % stronger
difference-thinner = has pigment that is { NUMBER($percent, maximumFractionDigits: 0) } % thinner
difference-symmetric = has two equal sides
difference-not-symmetric = has sides that differ
difference-sessions-more =
    { $count ->
        [one] takes one session more
       *[other] takes { $count } sessions more
    }
difference-sessions-fewer =
    { $count ->
        [one] takes one session less
       *[other] takes { $count } sessions less
    }
# $time as in “day 30” or “3 years”.
difference-time = is shown at another time ({ $time })
difference-details = differs in small things only

## Natural look: eight lines of advice below the hairline's settings. They change while a line is dragged

checks-title = Does it look natural?
checks-help = Advice, not a rule: a practitioner who sees your head knows more. Each line says what it is based on.
# A button under the list: lines that say “fine” are hidden until it is pressed.
checks-all = Show all eight
checks-fewer = Show only what to look at
# In the place of the sum while nobody has moved the marks of the photo. The quoted words are those of step-scale.
checks-unmarked = Your photo is not marked yet, so these are guesses. Put the marks on it under “Photo & scale” first.
# Above the list. $fine and $look are counts; together with $unseen they are eight.
checks-sum = { $look ->
    [0] All checks look fine.
    [one] { $fine } of 8 look fine, one is worth a second look.
   *[other] { $fine } of 8 look fine, { $look } are worth a second look.
 }
checks-sum-unseen = { $look ->
    [0] { $fine } of 8 look fine. This photo does not show the rest.
    [one] { $fine } of 8 look fine, one is worth a second look. This photo does not show the rest.
   *[other] { $fine } of 8 look fine, { $look } are worth a second look. This photo does not show the rest.
 }
# One of these four stands before each line, beside a picture.
checks-fine = Fine
checks-look = Look again
checks-caution = Take care
checks-unseen = Not seen
# A button that draws what the line says on the photo, and takes it away again.
checks-show = Show me
checks-hidden = The drawing is taken away.
checks-why = Why?
# Stand on the photo.
checks-mm = { NUMBER($value, maximumFractionDigits: 1) } mm
checks-degrees = { NUMBER($value, maximumFractionDigits: 0) }°
checks-percent = { NUMBER($value, maximumFractionDigits: 0) } %
checks-per-cm2 = { NUMBER($value, maximumFractionDigits: 0) } dots per cm²
checks-limits-mm = Fine here: { NUMBER($least, maximumFractionDigits: 1) } to { NUMBER($most, maximumFractionDigits: 1) } mm.
checks-limits-degrees = Fine here: up to { NUMBER($most, maximumFractionDigits: 0) }°.
checks-limits-percent = Fine here: { NUMBER($least, maximumFractionDigits: 0) } to { NUMBER($most, maximumFractionDigits: 0) } %.
checks-limits-per-cm2 = Fine here: { NUMBER($least, maximumFractionDigits: 0) } to { NUMBER($most, maximumFractionDigits: 0) } dots per cm².
checks-no-scale = There is no scale yet. Set the marks on your photo first.
checks-not-on-photo = This photo does not show that place.
checks-height = Height
checks-height-low = The middle of your line is { NUMBER($value, maximumFractionDigits: 0) } mm above the point between your brows. Below { NUMBER($least, maximumFractionDigits: 0) } mm a line looks too low on most grown-ups, and too low is hard to undo.
checks-height-usual = The middle of your line is { NUMBER($value, maximumFractionDigits: 0) } mm above the point between your brows. { NUMBER($least, maximumFractionDigits: 0) } to { NUMBER($most, maximumFractionDigits: 0) } mm is usual.
checks-height-high = The middle of your line is { NUMBER($value, maximumFractionDigits: 0) } mm above the point between your brows. That is higher than the usual { NUMBER($least, maximumFractionDigits: 0) } to { NUMBER($most, maximumFractionDigits: 0) } mm. It is a careful choice.
checks-corners = Corners
checks-corners-above = The corners of your line stand above the outer corners of your eyes, within { NUMBER($away, maximumFractionDigits: 0) } mm. That is where they grow.
checks-corners-inside = A corner of your line stands { NUMBER($away, maximumFractionDigits: 0) } mm nearer to the middle than the outer corner of the eye. The line looks narrow.
checks-corners-outside = A corner of your line stands { NUMBER($away, maximumFractionDigits: 0) } mm further out than the outer corner of the eye. The line looks wide.
checks-temples = Temples
checks-temples-kept = The corners stand { NUMBER($value, maximumFractionDigits: 0) } mm higher over the brows than the middle. The temples keep their shape.
checks-temples-filled = The corners stand { NUMBER($away, maximumFractionDigits: 0) } mm lower over the brows than the middle. The temples are filled. On grown men that is rare; on women a round line is usual.
checks-temples-deep = The corners stand { NUMBER($value, maximumFractionDigits: 0) } mm higher over the brows than the middle. The temples go far back.
checks-brow = In line with the brows
checks-brow-parallel = The middle of your line runs with your brows, within { NUMBER($away, maximumFractionDigits: 1) } mm. That looks grown-up.
checks-brow-diverging = To the sides your line rises { NUMBER($away, maximumFractionDigits: 0) } mm away from the brows. That looks mature, or like a peak in the middle.
checks-brow-converging = To the sides your line falls { NUMBER($away, maximumFractionDigits: 0) } mm towards the brows. That looks very young, or feminine.
checks-edge = Soft and uneven edge
checks-edge-soft = The first { NUMBER($value, maximumFractionDigits: 1) } mm are sparse, and the line is not straight. That looks soft.
checks-edge-sharp = Only the first { NUMBER($value, maximumFractionDigits: 1) } mm are sparse. From { NUMBER($least, maximumFractionDigits: 0) } mm on an edge looks soft; this one may look painted.
checks-edge-straight = Your front is level within { NUMBER($value, maximumFractionDigits: 1) } mm, like a ruler’s edge. Many natural lines are straight, but few are so even. Too straight is a regret that people name.
checks-edge-cornered = A corner of your line turns by { NUMBER($value, maximumFractionDigits: 0) }°. So sharp a corner may look drawn.
checks-symmetry = Left and right
checks-sides-natural = The two sides differ by up to { NUMBER($value, maximumFractionDigits: 1) } mm. A little is natural.
checks-sides-mirrored-soft = The two sides differ by { NUMBER($value, maximumFractionDigits: 1) } mm, but the edge itself wanders. That looks natural.
checks-sides-too-alike = The two sides differ by { NUMBER($value, maximumFractionDigits: 1) } mm, and the edge is clean. No head is so even.
checks-sides-uneven = The two sides differ by up to { NUMBER($value, maximumFractionDigits: 0) } mm. More than { NUMBER($most, maximumFractionDigits: 0) } mm is easy to see.
checks-against-hair = Next to your hair
checks-hair-unknown = Too little short hair is seen beside bare skin to compare with.
checks-hair-alike = The dots take { NUMBER($value, maximumFractionDigits: 0) } % of the light that the hair beside them takes. They look as dark as it.
checks-hair-lighter = The dots take { NUMBER($value, maximumFractionDigits: 0) } % of the light that the hair beside them takes. They look lighter than your hair.
checks-hair-darker = The dots take { NUMBER($value, maximumFractionDigits: 0) } % of the light that the hair beside them takes. They look darker than your hair.
checks-against-head = How dense
checks-head-full = { NUMBER($value, maximumFractionDigits: 0) } dots per cm². Half of a full head’s hair groups, about { NUMBER($least, maximumFractionDigits: 0) } per cm², already looks normal.
checks-head-sparse = { NUMBER($value, maximumFractionDigits: 0) } dots per cm² may look thin. Half of a full head’s hair groups is about { NUMBER($least, maximumFractionDigits: 0) } per cm².
checks-head-dense = { NUMBER($value, maximumFractionDigits: 0) } dots per cm² is more than the densest plan here, { NUMBER($most, maximumFractionDigits: 0) }. It may look like a helmet.

## The plan: what it would take, in numbers, at the end of the settings

plan-title = What it would take
plan-help = Every number is a range, because a photo and an outline leave things open. A practitioner who sees your head can say more.
plan-why = Why a range?
plan-no-outline = Nothing is outlined yet.
plan-to-steps = How it is done, step by step
plan-area-name = Skin to treat
plan-area = { NUMBER($least) } to { NUMBER($most) } cm²
    .one = { NUMBER($most) } cm²
plan-dots-name = Dots
plan-dots = { NUMBER($least) } to { NUMBER($most) } dots
    .one = { NUMBER($most) } dots
plan-sessions-name = Sessions
plan-sessions = { $least } to { $most } sessions
    .one = { $most ->
        [one] { $most } session
       *[other] { $most } sessions
    }
plan-session-hours-name = One session
plan-hours-name = All sessions
plan-hours = { NUMBER($least) } to { NUMBER($most) } hours
    .one = { $most ->
        [one] { NUMBER($most) } hour
       *[other] { NUMBER($most) } hours
    }
plan-days = { $least } to { $most } days
    .one = { $most ->
        [one] { $most } day
       *[other] { $most } days
    }
plan-price-name = Price
plan-price = { $least } to { $most }
    .one = { $most }
    .open = { $least } to { $most } or more
plan-price-none = No price is known here. Enter one that you were told.
# Said when something was changed. $sessions and $price are texts such as "2 to 3 sessions".
plan-changed = The plan is now { $sessions }, { $price }.

plan-assumed = Change what is assumed
plan-assumed-help = No source says these for sure. Leave a field empty to keep what stands in it in grey.
plan-density = Dots on each cm²
    .unit = per cm²
plan-pace = Dots set in one session
plan-session-hours = Length of one session
    .unit = hours
plan-count = How many sessions
plan-reset = Back to what sources say

plan-cost = What it costs
plan-region = Where
plan-turkey = Turkey
plan-west = Western Europe and USA
plan-own = A clinic’s own price
plan-currency = Money
plan-as-given = As the source has it
plan-usd = US dollars
plan-eur = Euros
plan-gbp = British pounds
plan-try = Turkish lira
plan-rate = For one US dollar
plan-told = Price that you were told
# $date is a year and month.
plan-rate-help = An assumption of { $date }, rounded. This page fetches no rates: enter today’s.
# $source is the name of a page, in English. $read and $date are a year and month, or a year.
plan-table-undated = As one page has it: { $source }. It bears no date; it was read in { $read }.
plan-table-dated = As one page of { $date } has it: { $source }. It was read in { $read }.
plan-table-price = Full treatment
plan-table-stay = Stay for one trip
plan-table-home = None, if you live there
plan-cheaper = The page says that Turkey is about { NUMBER($percent, maximumFractionDigits: 0) } % cheaper. By the middles of its own prices it is { NUMBER($prices, maximumFractionDigits: 0) } %. Flights, hotel and days off work are not in these prices.
plan-to-cost = More about prices, and how to choose a clinic

plan-trip = If you travel for it
plan-trip-days = Plan to stay { $stay } days, with { $clinic ->
    [one] one day
   *[other] { $clinic } days
 } in hospital. Recovery takes { $least } to { $most } days.
# $sessions and $apart are texts such as "2 to 3 sessions" and "7 to 28 days".
plan-trip-visits = Your plan has { $sessions }, { $apart } apart. So ask whether one trip is enough, or how many you need.
plan-to-recovery = What to do day by day afterwards

plan-sanity = Does this add up?
plan-sanity-help = Your plan beside what is known of whole heads.
plan-sanity-scalp = This is { NUMBER($least, maximumFractionDigits: 0) } to { NUMBER($most, maximumFractionDigits: 0) } % of a whole scalp.
# $stage, $first and $last are names of stages of hair loss.
plan-sanity-stage = One blog gives such an area for { $stage }. No other source gives areas.
plan-sanity-stages = One blog gives such areas for { $first } to { $last }. No other source gives areas.
plan-sanity-no-stage = One blog gives areas for stages of hair loss. Yours is outside of all of them. No other source gives areas.
plan-sanity-hours = A whole scalp at this pace would take { NUMBER($least, maximumFractionDigits: 0) } to { NUMBER($most, maximumFractionDigits: 0) } hours. A medical paper says { NUMBER($paper-least) } to { NUMBER($paper-most) }, studios { NUMBER($trade-least) } to { NUMBER($trade-most) }. Sources differ; this plan fits the paper.
plan-sanity-hours-differ = A whole scalp at this pace would take { NUMBER($least, maximumFractionDigits: 0) } to { NUMBER($most, maximumFractionDigits: 0) } hours. A medical paper says { NUMBER($paper-least) } to { NUMBER($paper-most) }, studios { NUMBER($trade-least) } to { NUMBER($trade-most) }. Sources differ; this plan does not fit the paper.

# Reasons why a number is a range, one sentence each.
plan-why-marks = The size comes from two marks on your face. Faces differ: ±{ NUMBER($percent, maximumFractionDigits: 0) } %.
plan-why-iris = The size comes from your iris. Eyes differ: ±{ NUMBER($percent, maximumFractionDigits: 0) } %.
plan-why-object = The size comes from an object, and from where it was held: ±{ NUMBER($percent, maximumFractionDigits: 0) } %.
plan-why-flat = This photo is taken as flat. A head is round, so there can be up to { NUMBER($percent, maximumFractionDigits: 0) } % more skin.
plan-why-unseen = About { NUMBER($percent, maximumFractionDigits: 0) } % of the area is not on this photo. A usual head’s shape stands in for it.
plan-why-area = The area is a range.
plan-why-density = We assume { NUMBER($count, maximumFractionDigits: 0) } dots on each cm². No source counts them.
plan-why-thinner = At the edges and between hairs there are fewer dots: { NUMBER($percent, maximumFractionDigits: 0) } % of that on average.
plan-why-pace = One practitioner sets about { NUMBER($count, maximumFractionDigits: 0) } dots in a session.
plan-why-sources = Sources say { NUMBER($least) } to { NUMBER($most) }.
plan-why-planned = { NUMBER($count) } are planned in your design.
plan-why-many = The area is large for what is done in one session.
plan-why-set = You set this number.
plan-why-sessions = The number of sessions is a range.
plan-why-length = One session takes { NUMBER($least) } to { NUMBER($most) } hours.
plan-why-whole = The price is for a full treatment, whatever its area.
plan-why-more = It can be more.
plan-why-travel = Flights, hotel and days off work are not in it.
# $rate is a number as text.
plan-why-rate = It was changed at { $rate } for one, which is an assumption.
plan-why-per-plan = The price is for a session or a cm², so it follows the plan.
## Photos of one head: in the section Photo & scale

views-title = Photos of this head
views-help = The same hairline lies on all of them. Mark each photo once, then draw on any.
views-add = Add another photo of this head
views-each = Download every photo
views-remove = Remove this photo
views-remove-sure = Press again to remove it
views-removed = The photo is removed. The hairline stays.
views-added = The photo is added. Say from which side it shows the head. Then put its marks in their places.
# Below the small picture of a photo whose marks nobody has moved yet.
views-unmarked = not marked yet
# What a photo shows, as short as it can be said.
views-front = Front
views-left-half-turned = Left 45°
views-right-half-turned = Right 45°
views-left-profile = Left side
views-right-profile = Right side
views-top = Top
views-crown = Crown
views-flat-photo = Flat photo
# Where two photos show the same. $view is one of the words above.
views-numbered = { $view } { $number }
views-show = Show this photo
views-take-size = Use the size of the other photo
views-size-taken = The known length is { NUMBER($mm, maximumFractionDigits: 1) } mm now. The head is as large as on the other photo.
views-no-size = No length that makes sense gives this size. Look at the marks again.

# Where photos do not fit together. $view and $other are names of photos, as above.
views-flat = { $view }: this photo is taken as flat. The hairline cannot lie on the same skin here. Choose from which side it shows the head.
views-size = { $view }: the head is { NUMBER($here, maximumFractionDigits: 0) } mm wide on this photo and { NUMBER($there, maximumFractionDigits: 0) } mm on { $other }. Check the marks and the known length.
views-shape = { $view }: the shape of the head differs by { NUMBER($mm, maximumFractionDigits: 0) } mm from { $other }. Put the handles of the oval on the edge of the skull.
views-marks = { $view }: a mark is { NUMBER($mm, maximumFractionDigits: 0) } mm from where it fits the rest. Check both marks, the glabella and the oval.
views-outline = { $view }: the oval is { NUMBER($mm, maximumFractionDigits: 0) } mm off the edge that fits the marks. Check the oval and the marks.
views-hairline = { $view }: point { $point } of the hairline lies { NUMBER($mm, maximumFractionDigits: 0) } mm from where it is on { $other }. Check the marks of both photos.
