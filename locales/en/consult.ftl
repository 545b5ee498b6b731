# Words of the consultation: what it takes, whether it looks natural, plans beside each other. They load after the first screen.

## Plans beside each other: A, B and C, above the settings

plans-name = Plans
# $letter is A, B or C; these letters stay.
plans-tab = Plan { $letter }
plans-tab-named = Plan { $letter }: { $name }
    .short = { $letter } · { $name }
plans-add = Add a plan to compare
plans-compare = Compare
plans-more = Name, differences
plans-label = Name of this plan
plans-remove = Remove this plan
plans-remove-sure = Press again to remove it
plans-now = Plan { $letter } is on the photo now.
plans-added = Plan { $letter } is a copy of plan { $from }. Change what you like.
plans-removed = { $left ->
    [one] Plan { $letter } is removed. One plan is left.
   *[other] Plan { $letter } is removed. { $left } plans are left.
 }
