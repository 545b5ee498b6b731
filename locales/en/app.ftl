# Words of the editor and the first screen: all that is seen while nothing went wrong and no dialog is open.

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
