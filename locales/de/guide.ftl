# Words of the guide: what the treatment is, what it takes, what can go wrong. Readers are people who think about having it done; a
# twelve-year-old should understand each sentence: short, everyday words.
#
# Numbers are never written here; they have their unit already, as in a plain list: "7 Tage", "2–4 Stunden", "1.500–3.000 USD". So no
# dative of days, months or years ("nach 7 Tage"): the sentences are built around it. More about them in locales/en/guide.ftl.

guide-title = Was Sie über die Kopfhautpigmentierung wissen sollten
guide-intro = Was sie ist, was sie erfordert und was schiefgehen kann, kurz und einfach gesagt. Dies ist kein ärztlicher Rat.
guide-how-to-read = Eine kleine Zahl hinter einer Angabe führt zu ihrer Quelle. Wo sich die Quellen nicht einig sind, steht es dabei.
guide-open = Hairline öffnen
guide-language =
    .aria-label = Sprache dieser Seite
guide-contents = Auf dieser Seite

## Links that show a time on the reader's own picture, in the app

guide-show-day = Tag { $day } auf Ihrem Bild ansehen
# $time: "1 Jahr", "4 Jahre"
guide-show-time = Auf Ihrem Bild ansehen: { $time }
guide-show-result = Das Ergebnis auf Ihrem Bild ansehen
guide-show-wrong = Schlechte Arbeit auf Ihrem Bild ansehen

## In short: a name and a value in each line

guide-short-title = Kurz gesagt
guide-short-sessions = Sitzungen
guide-short-session = Jede Sitzung
guide-short-stay = Aufenthalt im Ausland
guide-short-hospital = Davon im Krankenhaus
guide-short-recovery = Erholung
guide-short-lasts = Haltbarkeit
guide-value-sessions = { $sessions }
guide-value-session-hours = { $session-hours }
guide-value-stay-days = etwa { $stay-days }
guide-value-hospital-days = { $hospital-days }
guide-value-recovery-days = { $recovery-days }
guide-value-lasts-years = etwa { $lasts-years } oder länger

## What it is

guide-what-title = Was es ist und was nicht
guide-what-dots = Bei der Kopfhautpigmentierung (kurz SMP, vom englischen „scalp micropigmentation“) kommen winzige Punkte aus Pigment, einer Art Farbe, in die Haut des Kopfes. Eine sehr feine Nadel setzt sie in die Lederhaut, die Schicht gleich unter der Oberfläche.
guide-what-look = Die Punkte sehen aus wie die Enden rasierter Haare. So wirkt das Haar voller, und dünnes Haar, kahle Haut und Narben fallen weniger auf. Die Behandlung gibt es für Männer und für Frauen.
guide-what-not = Sie ändert nur Ihr Aussehen und ist keine Operation. Es wächst kein neues Haar, und es wird keines verpflanzt. Niemand kann Ihnen das versprechen.
guide-what-size = Ein frischer Punkt ist bis zu { $dot-fresh-mm } breit, ein verheilter { $dot-healed-mm }.
guide-what-depth = Wie tief sitzen die Punkte? Die Quellen sind sich nicht einig: { $depth-mm }. Zu tief gesetzt verschwimmen sie; nicht tief genug gesetzt verblassen sie, und zwar so schnell: { $too-shallow-weeks }.
guide-what-simulation = Was Hairline Ihnen zeigt, ist eine Simulation, kein Versprechen.

## SMP beside a hair transplant: a table with three columns

guide-differences-title = Was anders ist als bei einer Haartransplantation
guide-differences-text = Bei einer Transplantation wird Ihr eigenes Haar verpflanzt: Bei FUE werden die Wurzeln einzeln entnommen, bei FUT wird ein Hautstreifen entnommen und zerteilt. Bei SMP wird nichts verpflanzt.
guide-differences-smp = SMP
guide-differences-transplant = FUE und FUT
guide-differences-done = Was gemacht wird
guide-differences-done-smp = Farbpunkte werden in die Haut gesetzt.
guide-differences-done-transplant = Haarwurzeln werden entnommen und an anderer Stelle eingesetzt.
guide-differences-scars = Narben
guide-differences-scars-smp = Keine, sagt unsere Quelle.
guide-differences-scars-transplant = Kleine runde bei FUE, eine Linie bei FUT.
guide-differences-healing = Heilung
guide-differences-healing-smp = Kurz: { $recovery-days }.
guide-differences-healing-transplant = Länger.
guide-differences-seen = Wann man es sieht
guide-differences-seen-smp = Sofort.
guide-differences-seen-transplant = Nach Monaten, wenn das Haar gewachsen ist.
guide-differences-suits = Für wen es passt
guide-differences-suits-smp = Jedes Stadium von Haarausfall: dünnes Haar, zurückweichender Haaransatz, kahle Stellen.
guide-differences-suits-transplant = Menschen mit genug Haar zum Verpflanzen.
guide-differences-care = Pflege
guide-differences-care-smp = Wenig: alle paar Jahre eine Auffrischung.
guide-differences-care-transplant = Wie beim übrigen Haar.
guide-differences-price = Preis
guide-differences-price-smp = Meist niedriger.
guide-differences-price-transplant = Meist höher.
guide-differences-caution = Das meiste davon stammt von einer Seite, die Kliniken vermittelt. Das Bild kann also zu rosig sein.

## Steps of the treatment

guide-steps-title = Die Schritte
guide-steps-talk = Ein Gespräch
guide-steps-talk-text = Sie sagen, was Sie sich erhoffen, und die Fachkraft sieht sich Ihren Haarausfall an. Gemeinsam wählen Sie ein Pigment, das zu Ihrer Haarfarbe passt.
guide-steps-clean = Vorbereitung
guide-steps-clean-text = Ihre Kopfhaut wird gereinigt und desinfiziert. Manche verwenden auch eine Creme, die die Haut betäubt.
guide-steps-dots = Die Punkte
guide-steps-dots-text = Sie werden einzeln gesetzt und folgen der Richtung, in der Ihr Haar wächst.
guide-steps-care = Pflege zu Hause
guide-steps-care-text = Einige Tage lang meiden Sie direkte Sonne, schwimmen nicht und treiben keinen anstrengenden Sport.
guide-steps-again = Weitere Sitzungen
guide-steps-again-text = Jede weitere Sitzung fügt Punkte hinzu. So wirkt es Schritt für Schritt dichter.

## How many sessions, how long

guide-sessions-title = Sitzungen und Stunden
guide-sessions-count = { $sessions-count ->
    [one] Planen Sie { $sessions } Sitzung ein.
   *[other] Planen Sie { $sessions } Sitzungen ein.
}
guide-sessions-elsewhere = Studios nennen { $sessions-elsewhere }: Es hängt von der Fläche ab, von Ihrer Haut und davon, wie dicht es wirken soll.
guide-sessions-hours = Jede dauert { $session-hours }.
guide-sessions-gap = Dazwischen liegen ein paar Wochen, damit die Haut heilen kann. Studios nennen { $session-gap-days }.
guide-sessions-dots = Eine Fachkraft zählt etwa { $impressions-per-session } Punkte in einer Sitzung.
guide-sessions-whole = Bei einem ganzen Kopf summieren sich die Stunden, und hier sind sich die Quellen nicht einig: Eine Studie nennt insgesamt { $full-head-hours }; aus den Angaben von Studios ergeben sich { $full-head-hours-trade }.

## Day by day after a session. Titles are followed by sentences

guide-recovery-title = Erholung, Tag für Tag
guide-recovery-text = So verläuft es bei den meisten, aber jede Haut heilt in ihrem eigenen Tempo.
guide-recovery-fresh = Tag 0: gerade behandelt
guide-recovery-fresh-text = Die Haut ist etwas gerötet und geschwollen, und die Punkte sind größer und dunkler, als sie bleiben.
guide-recovery-first = Die ersten { $recovery-days }
guide-recovery-first-text = Rötung und Schwellung gehen zurück, und auf den Punkten sitzen winzige Krusten. Kratzen Sie nicht daran. Das meiste können Sie bald wieder tun.
guide-recovery-week = Die erste Woche: { $no-sweat-days }
guide-recovery-week-text = Weiterhin kein starkes Schwitzen, kein Schwimmen, kein hartes Training und keine direkte Sonne.
guide-recovery-shed = Die Krusten fallen ab: { $scabs-off-days }
guide-recovery-shed-text = Es sieht jetzt deutlich heller aus. Das beunruhigt viele, ist aber normal.
guide-recovery-settled = Zur Ruhe gekommen: { $skin-renewal-days }
guide-recovery-settled-text = Die Haut über den Punkten hat sich erneuert. Erst jetzt sehen Sie das wahre Ergebnis. Die nächste Sitzung baut darauf auf.

## Aftercare: rules

guide-aftercare-title = Nachsorge
guide-aftercare-clean = Halten Sie Ihre Kopfhaut sauber und feucht gepflegt, und verwenden Sie kein scharfes Shampoo.
guide-aftercare-sun = Schützen Sie sie etwa { $no-sun-days } vor direkter Sonne: Tragen Sie einen Hut oder verwenden Sie Sonnencreme mit hohem Lichtschutzfaktor.
guide-aftercare-sweat = Vermeiden Sie die ersten { $no-sweat-days } starkes Schwitzen, Schwimmen und hartes Training.
guide-aftercare-back = Laut unserer Quelle dauert die Erholung { $recovery-days }, und nach wenigen Tagen ist der Alltag wieder normal.
guide-aftercare-clinic = Tun Sie, was Ihre Klinik Ihnen sagt, auch wenn hier etwas anderes steht.
guide-aftercare-doctor = Wenn es nach einigen Tagen röter, heißer oder schmerzhafter wird, fragen Sie eine Ärztin oder einen Arzt.

## How long it lasts

guide-lasts-title = Wie lange es hält
guide-lasts-years = Es hält etwa { $lasts-years } oder länger.
guide-lasts-why = Wie lange, hängt vom Pigment, von der Fachkraft und von Ihrer Haut ab.
guide-lasts-fading = Es verblasst nach und nach, durch die Sonne und weil die Haut ständig ihre oberste Schicht abstößt.
guide-lasts-touch-up = Die meisten lassen es alle paar Jahre auffrischen. Studios nennen { $touch-up-years }, und { $touch-up-crisp-years }, wenn die Kante klar bleiben soll.
guide-lasts-blue = Mit der Zeit können die Punkte etwas bläulich oder grünlich wirken. Ein Arzt sagt, dass das bei allen geschieht und selten auffällt. Hersteller geben schlechtem Pigment und zu tief gesetzten Punkten die Schuld. Die Quellen sind sich nicht einig.

## Who it is for

guide-candidates-title = Für wen es gut ist
guide-candidates-text = Es kann für Sie das Richtige sein, wenn eines davon zutrifft:
guide-candidates-loss = Ihr Haar wird dünner, Ihr Haaransatz weicht zurück oder Sie haben kahle Stellen.
guide-candidates-density = Sie möchten, dass Ihr Haar dichter wirkt.
guide-candidates-scars = Sie haben Narben von einer Transplantation oder einer Verletzung. Die müssen erst verheilt sein: Warten Sie { $scar-wait-months }.
guide-candidates-surgery = Sie möchten einen Weg ohne Operation, der wenig Pflege braucht.

## Questions before: never a diagnosis

guide-ask-title = Wer vorher fragen sollte
guide-ask-text = Gehen Sie diese Fragen durch. Wenn Sie eine davon mit Ja beantworten, fragen Sie eine Ärztin oder einen Arzt, bevor Sie buchen. Ein Ja heißt nicht, dass Sie die Behandlung nicht bekommen können, und nicht jede Klinik nimmt dasselbe an.
guide-ask-keloid = Werden Ihre Narben dick und wulstig (Keloide)?
guide-ask-rash = Haben Sie einen Ausschlag auf der Kopfhaut, etwa Schuppenflechte oder ein Ekzem?
guide-ask-pregnant = Sind Sie schwanger oder stillen Sie?
guide-ask-blood = Nehmen Sie Blutverdünner oder bluten Sie lange, wenn Sie sich verletzen?
guide-ask-diabetes = Haben Sie Diabetes?
guide-ask-chemotherapy = Hatten Sie eine Chemotherapie? Die Wartezeit, die Kliniken nennen: { $chemotherapy-wait-weeks }.
guide-ask-immune = Ist Ihr Immunsystem geschwächt, durch eine Krankheit oder ein Medikament?
guide-ask-epilepsy = Haben Sie Epilepsie?
guide-ask-sunburn = Haben Sie Sonnenbrand auf der Kopfhaut?
guide-ask-retinoids = Verwenden Sie Retinoide für Ihre Haut, etwa Isotretinoin?
guide-ask-allergy = Sind Sie gegen Tinte oder Farbstoffe allergisch?
guide-ask-laser = Liegt eine Laserbehandlung Ihrer Kopfhaut weniger als { $laser-wait-days } zurück?
guide-ask-moles = Haben Sie dort Muttermale oder Warzen? Sie werden ausgespart.
guide-ask-pale = Haben Sie die Weißfleckenkrankheit (Vitiligo) oder Albinismus?
guide-ask-end = Diese Liste ist nicht vollständig, und sie ist keine Diagnose.

## Prices and travel

guide-cost-title = Was es kostet
guide-cost-where = Wo
guide-cost-price = Preis einer ganzen Behandlung
guide-cost-clinic = In dieser Klinik
guide-cost-clinic-session = In dieser Klinik, je Sitzung
guide-cost-clinic-area = In dieser Klinik, je cm²
guide-cost-turkey = Türkei
guide-cost-west = Westeuropa und USA
guide-value-price-clinic = { $price-clinic }
guide-value-price-turkey = etwa { $price-turkey }
guide-value-price-west = { $price-west-europe-usa } oder mehr
# $read: month and year
guide-cost-date = Die Quelle trägt kein Datum. Wir haben sie im { $read } gelesen: Fragen Sie nach dem heutigen Preis.
guide-cost-cheaper = Dieselbe Quelle sagt, dass es in der Türkei etwa { $turkey-cheaper-percent } günstiger ist. Die Reise ist darin nicht enthalten.
guide-cost-why = Der Preis hängt von der Fläche, von der Zahl der Sitzungen und von der Klinik ab.
guide-cost-travel = Wenn Sie dafür reisen
guide-cost-stay = Planen Sie etwa { $stay-days } Aufenthalt ein: { $hospital-days } im Krankenhaus und { $recovery-days } zur Erholung.
guide-cost-trips = Zwischen den Sitzungen liegen Wochen. Fragen Sie also, ob eine zweite Reise nötig ist.
guide-cost-add = Rechnen Sie Flüge, Unterkunft und Arbeitsausfall dazu.
guide-cost-worth = { $reviews-count ->
    [one] Laut der Quelle sagt ihre einzige Bewertung ({ $reviews }) zu { $worth-it-percent }, dass es sich „lohnt“. Niemand weiß, wer gefragt wurde. Nehmen Sie das als Hinweis, mehr nicht.
   *[other] Laut der Quelle sagen { $worth-it-percent } ihrer { $reviews } Bewertungen, dass es sich „lohnt“. Niemand weiß, wer gefragt wurde. Nehmen Sie das als Hinweis, mehr nicht.
}

## Choosing who does it

guide-provider-title = Einen Anbieter wählen
guide-provider-price = Der Preis ist nicht alles: Qualität, Erfahrung und ein guter Ruf zählen genauso. Ein niedriger Preis darf nicht auf Kosten Ihrer Sicherheit gehen.
guide-provider-ask = Fragen Sie, bevor Sie buchen:
guide-provider-who = Wer wird mich behandeln, und mit wie vielen Jahren Erfahrung?
guide-provider-healed = Kann ich Fotos von verheilten Köpfen bei Tageslicht sehen, nicht nur von frischen?
guide-provider-clean = Sind die Nadeln neu, und ist der Raum so sauber wie in einer Klinik?
guide-provider-colour = Welches Pigment verwenden Sie, und wie verändert sich seine Farbe über die Jahre?
guide-provider-all = Was ist im Preis enthalten, und was wird eine Auffrischung kosten?
guide-provider-bad = Was tun Sie, wenn mir das Ergebnis nicht gefällt?

## What goes wrong

guide-wrong-title = Was schiefgeht
guide-wrong-text = Das sind die Dinge, die Menschen bereuen. Die meisten davon können Sie auf Ihrem eigenen Kopf ansehen.
guide-wrong-low = Zu tief: Die Linie sitzt weniger als { $hairline-least-cm } über den Brauen.
guide-wrong-straight = Zu gerade: Die Kante sieht aus wie mit dem Lineal gezogen.
guide-wrong-dark = Zu dunkel: Oben ist es dunkler als das Haar an den Seiten.
guide-wrong-big = Zu große Punkte: Im Gespräch sieht man einzelne Punkte.
guide-wrong-deep = Zu tief gestochen: Tiefer als { $too-deep-mm } verschwimmen die Punkte und werden blau, so heißt es.
guide-wrong-helmet = Wie ein Helm: dicht und gleichmäßig bis an eine harte Kante.
guide-wrong-tired = Nicht mehr gewollt: Sie sehen jahrelang gleich aus.
guide-wrong-back = Es lässt sich schwer rückgängig machen, und oft braucht es dafür einen Laser. Beginnen Sie also mit einer lichten, hohen Linie: Punkte lassen sich später hinzufügen.

## Sources

guide-sources-title = Quellen
guide-sources-text = Von hier stammen die Zahlen auf dieser Seite.
guide-source-turkey-directory = Seite eines Klinikverzeichnisses über SMP in der Türkei
guide-source-assumption = Unsere eigene Schätzung
guide-source-clinic = Diese Klinik
# Behind a fact, for people who listen. $number: of the source in the list
guide-source-link = Quelle { $number }: { $name }
# How far to trust a source
guide-trust-peer-reviewed = Eine Studie, die andere Fachleute geprüft haben.
guide-trust-clinic = Von einer Arztpraxis oder Haarklinik.
guide-trust-trade = Von einem Unternehmen, das dies verkauft.
guide-trust-directory = Vermittelt Kliniken, hat also etwas zu verkaufen.
guide-trust-assumption = Keine Quelle nennt eine Zahl, also schätzen wir.
guide-trust-own = Die Klinik hat eigene Zahlen eingesetzt.
# $date: a year, or month and year
guide-source-dated = Stand: { $date }.
guide-source-undated = Ohne Datum; wir haben sie im { $read } gelesen.
