# Words of the guide: what the treatment is, what it takes, what can go wrong. Readers are people who think about having it done; a
# twelve-year-old should understand each sentence: short, everyday words.
#
# Numbers are never written here. They come from public/facts.json as values that have their unit already, in the reader's
# language: { $session-hours } is "2–4 hours", { $stay-days } "7 days", { $price-turkey } "USD 1,500–3,000", { $no-sun-days } "7 days".
# The unit has the form of a plain list ("Dauer: 7 Tage"), so build sentences around it that need no other case. Without a unit come
# { $sessions }, { $reviews } and counts of dots; { $sessions-count } and { $reviews-count } are numbers to choose a plural by.
# A clinic may put its own numbers in, so one may become two.

guide-title = What to know about scalp micropigmentation
guide-intro = What it is, what it takes and what can go wrong, in short and plain words. It is not medical advice.
guide-how-to-read = A small number behind a fact leads to its source. Where sources differ, this page says so.
guide-open = Open Hairline
guide-language =
    .aria-label = Language of this page
guide-contents = On this page

## Links that show a time on the reader's own picture, in the app

guide-show-day = See day { $day } on your picture
# $time: "1 year", "4 years"
guide-show-time = See it on your picture: { $time }
guide-show-result = See the result on your picture
guide-show-wrong = See bad work on your picture

## In short: a name and a value in each line

guide-short-title = In short
guide-short-sessions = Sessions
guide-short-session = Each session
guide-short-stay = Stay for a trip abroad
guide-short-hospital = Of it in hospital
guide-short-recovery = Recovery
guide-short-lasts = It lasts
guide-value-sessions = { $sessions }
guide-value-session-hours = { $session-hours }
guide-value-stay-days = about { $stay-days }
guide-value-hospital-days = { $hospital-days }
guide-value-recovery-days = { $recovery-days }
guide-value-lasts-years = about { $lasts-years } or longer

## What it is

guide-what-title = What it is, and what it is not
guide-what-dots = Scalp micropigmentation (SMP for short) puts tiny dots of pigment, a kind of colour, into the skin of your head. A very fine needle sets them in the dermis, which is the layer just below the surface.
guide-what-look = The dots look like the ends of shaved hairs, so your head of hair looks fuller, and thin hair, bare skin and scars show less. It is done for men and for women.
guide-what-not = It changes your looks only, and it is not surgery. No new hair grows and no hair is moved, and nobody can promise you that it will.
guide-what-size = A fresh dot is up to { $dot-fresh-mm } wide, a healed one { $dot-healed-mm }.
guide-what-depth = How deep do the dots go? Sources differ: { $depth-mm }. If they are set too deep they blur, and if they are not deep enough they fade within { $too-shallow-weeks }.
guide-what-simulation = What Hairline shows you is a simulation, not a promise.

## SMP beside a hair transplant: a table with three columns

guide-differences-title = How it differs from a hair transplant
guide-differences-text = In a transplant, a surgeon moves your own hair: with FUE the roots are taken out one by one, with FUT a strip of skin is taken out and divided. SMP moves nothing.
guide-differences-smp = SMP
guide-differences-transplant = FUE and FUT
guide-differences-done = What is done
guide-differences-done-smp = Dots of colour are put into the skin.
guide-differences-done-transplant = Hair roots are taken out and put in elsewhere.
guide-differences-scars = Scars
guide-differences-scars-smp = None, says our source.
guide-differences-scars-transplant = Small round ones with FUE, a line with FUT.
guide-differences-healing = Healing
guide-differences-healing-smp = Short: { $recovery-days }.
guide-differences-healing-transplant = Longer.
guide-differences-seen = When you see it
guide-differences-seen-smp = At once.
guide-differences-seen-transplant = After months, when the hair has grown.
guide-differences-suits = Who it suits
guide-differences-suits-smp = Every stage of hair loss: thin hair, a receding hairline, bald patches.
guide-differences-suits-transplant = People who have enough hair to move.
guide-differences-care = Upkeep
guide-differences-care-smp = Little: a touch-up every few years.
guide-differences-care-transplant = As for the rest of your hair.
guide-differences-price = Price
guide-differences-price-smp = Lower, most of the time.
guide-differences-price-transplant = Higher, most of the time.
guide-differences-caution = Most of this comes from a page that finds clinics for people, so it may paint too bright a picture.

## Steps of the treatment

guide-steps-title = The steps
guide-steps-talk = A talk
guide-steps-talk-text = You say what you hope for, and the practitioner looks at your pattern of hair loss. Together you choose a pigment that matches the colour of your own hair.
guide-steps-clean = Getting ready
guide-steps-clean-text = Your scalp is cleaned and disinfected. Some places also use a cream that numbs the skin.
guide-steps-dots = The dots
guide-steps-dots-text = They are set one by one, following the way your hair grows.
guide-steps-care = Care at home
guide-steps-care-text = For some days you stay out of direct sun, do not swim and do no hard sport.
guide-steps-again = More sessions
guide-steps-again-text = Each follow-up session adds dots, so the look gets denser step by step.

## How many sessions, how long

guide-sessions-title = Sessions and hours
guide-sessions-count = Plan for { $sessions } { $sessions-count ->
    [one] session
   *[other] sessions
}.
guide-sessions-elsewhere = Studios name { $sessions-elsewhere }: it depends on the area, on your skin and on how dense you want it to look.
guide-sessions-hours = Each one takes { $session-hours }.
guide-sessions-gap = They are a few weeks apart, so that the skin can heal in between. Studios name { $session-gap-days }.
guide-sessions-dots = One practitioner counts about { $impressions-per-session } dots in a session.
guide-sessions-whole = For a whole head the hours add up, and here sources differ: a study names { $full-head-hours } in all, while what studios say comes to { $full-head-hours-trade }.

## Day by day after a session. Titles are followed by sentences

guide-recovery-title = Recovery, day by day
guide-recovery-text = This is how it goes for most people, but every skin heals at its own pace.
guide-recovery-fresh = Day 0: just done
guide-recovery-fresh-text = The skin is a little red and swollen, and the dots are larger and darker than they will stay.
guide-recovery-first = The first { $recovery-days }
guide-recovery-first-text = The redness and the swelling go down, and tiny scabs sit on the dots. Do not pick at them. You can soon do most things again.
guide-recovery-week = The first week: { $no-sweat-days }
guide-recovery-week-text = Still no heavy sweating, no swimming, no hard training and no direct sun.
guide-recovery-shed = The scabs fall off: { $scabs-off-days }
guide-recovery-shed-text = It looks much lighter now. That worries many people, but it is normal.
guide-recovery-settled = Settled: { $skin-renewal-days }
guide-recovery-settled-text = The skin has renewed itself above the dots, and only now do you see the true result. The next session builds on it.

## Aftercare: rules

guide-aftercare-title = Aftercare
guide-aftercare-clean = Keep your scalp clean and moisturised, and use no harsh shampoo.
guide-aftercare-sun = Keep it out of direct sun for about { $no-sun-days }: wear a hat, or use sunscreen with a high SPF.
guide-aftercare-sweat = Do not sweat a lot, swim or train hard in the first { $no-sweat-days }.
guide-aftercare-back = Our source says that recovery takes { $recovery-days } and that you are back to normal within days.
guide-aftercare-clinic = Do what your clinic tells you, even where this page says something else.
guide-aftercare-doctor = If it is getting redder, hotter or more painful after some days, ask a doctor.

## How long it lasts

guide-lasts-title = How long it lasts
guide-lasts-years = It lasts about { $lasts-years } or longer.
guide-lasts-why = How long depends on the pigment, on the practitioner and on your skin.
guide-lasts-fading = It fades bit by bit, because of the sun and because skin sheds its top layer all the time.
guide-lasts-touch-up = Most people have a touch-up every few years. Studios name { $touch-up-years }, and { $touch-up-crisp-years } where the edge is to stay crisp.
guide-lasts-blue = With time the dots can look a little blue or green. One doctor says that this happens to all of them and is seldom noticed, while makers blame bad pigment and dots that are set too deep. Sources differ.

## Who it is for

guide-candidates-title = Who it is good for
guide-candidates-text = It may be right for you if one of these is true:
guide-candidates-loss = Your hair is thinning, your hairline is receding, or you have bald patches.
guide-candidates-density = You want your hair to look denser.
guide-candidates-scars = You have scars from a transplant or an injury. They must have healed first, so wait { $scar-wait-months }.
guide-candidates-surgery = You want a way without surgery that needs little upkeep.

## Questions before: never a diagnosis

guide-ask-title = Who should ask first
guide-ask-text = Go through these questions. If you say yes to one of them, ask a doctor before you book. A yes does not mean that you cannot have the treatment, and clinics differ in what they accept.
guide-ask-keloid = Do your scars grow thick and raised (keloids)?
guide-ask-rash = Do you have a rash on your scalp, such as psoriasis or eczema?
guide-ask-pregnant = Are you pregnant, or do you breastfeed?
guide-ask-blood = Do you take blood thinners, or do you bleed for long?
guide-ask-diabetes = Do you have diabetes?
guide-ask-chemotherapy = Have you had chemotherapy? Clinics ask you to wait { $chemotherapy-wait-weeks }.
guide-ask-immune = Is your immune system weak, because of an illness or a medicine?
guide-ask-epilepsy = Do you have epilepsy?
guide-ask-sunburn = Is your scalp sunburnt?
guide-ask-retinoids = Do you use retinoids for your skin, such as isotretinoin?
guide-ask-allergy = Are you allergic to ink or to dyes?
guide-ask-laser = Did your scalp have laser treatment in the last { $laser-wait-days }?
guide-ask-moles = Do you have moles or warts there? They are left out.
guide-ask-pale = Do you have vitiligo or albinism?
guide-ask-end = This list is not complete, and it is not a diagnosis.

## Prices and travel

guide-cost-title = What it costs
guide-cost-where = Where
guide-cost-price = Price of a full treatment
guide-cost-clinic = At this clinic
guide-cost-clinic-session = At this clinic, each session
guide-cost-clinic-area = At this clinic, each cm²
guide-cost-turkey = Turkey
guide-cost-west = Western Europe and the USA
guide-value-price-clinic = { $price-clinic }
guide-value-price-turkey = about { $price-turkey }
guide-value-price-west = { $price-west-europe-usa } or more
# $read: month and year
guide-cost-date = The source has no date. We read it in { $read }, so ask for today’s price.
guide-cost-cheaper = The same source says that it is about { $turkey-cheaper-percent } cheaper in Turkey. That does not include the journey.
guide-cost-why = The price depends on the area, on the number of sessions and on the clinic.
guide-cost-travel = If you travel
guide-cost-stay = Plan to stay about { $stay-days }: { $hospital-days } in hospital and { $recovery-days } to recover.
guide-cost-trips = Sessions are weeks apart, so ask whether you need a second trip.
guide-cost-add = Add the flights, a room and the days off work.
guide-cost-worth = The source says that { $worth-it-percent } of its { $reviews } { $reviews-count ->
    [one] review
   *[other] reviews
} call it “worth it”. Nobody knows who was asked, so take this as a hint and no more.

## Choosing who does it

guide-provider-title = Choosing a provider
guide-provider-price = Price is not the only thing: quality, experience and a good reputation matter as much. A low price must not cost you your safety.
guide-provider-ask = Ask before you book:
guide-provider-who = Who will do it, and how many years of experience do they have?
guide-provider-healed = Can I see photos of healed heads, in daylight, and not only of fresh ones?
guide-provider-clean = Are the needles new, and is the room as clean as in a clinic?
guide-provider-colour = Which pigment do you use, and how does its colour change over the years?
guide-provider-all = What does the price include, and what will a touch-up cost?
guide-provider-bad = What will you do if I do not like the result?

## What goes wrong

guide-wrong-title = What goes wrong
guide-wrong-text = These are the things that people regret. You can see most of them on your own head.
guide-wrong-low = Too low: the line sits less than { $hairline-least-cm } above the brows.
guide-wrong-straight = Too straight: the edge looks drawn with a ruler.
guide-wrong-dark = Too dark: the top is darker than the hair at the sides.
guide-wrong-big = Dots too big: you see single dots when you talk to somebody.
guide-wrong-deep = Too deep: past { $too-deep-mm } the dots are said to blur and to turn blue.
guide-wrong-helmet = Like a helmet: dense and even up to a hard edge.
guide-wrong-tired = Tired of it: you will have the same look for years.
guide-wrong-back = It is hard to go back, and it often takes a laser. So begin with a light and high line: dots can be added later.

## Sources

guide-sources-title = Sources
guide-sources-text = This is where the numbers on this page are from.
guide-source-turkey-directory = A clinic directory’s page on SMP in Turkey
guide-source-assumption = Our own guess
guide-source-clinic = This clinic
# Behind a fact, for people who listen. $number: of the source in the list
guide-source-link = Source { $number }: { $name }
# How far to trust a source
guide-trust-peer-reviewed = A study that other experts checked.
guide-trust-clinic = From a doctor or a hair clinic.
guide-trust-trade = From a business that sells this.
guide-trust-directory = It finds clinics for people, so it has something to sell.
guide-trust-assumption = No source gives a number, so we guess.
guide-trust-own = The clinic put its own numbers in.
# $date: a year, or month and year
guide-source-dated = From { $date }.
guide-source-undated = No date; we read it in { $read }.
