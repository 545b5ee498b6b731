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
side-help = All plans show the same photo and the same moment of the treatment that you chose for each. A simulation, not a promise.
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
