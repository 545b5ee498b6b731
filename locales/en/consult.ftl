# Words of the consultation: what it takes, whether it looks natural, plans beside each other. They load after the first screen.

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
