# Words of the consultation: what it takes, whether it looks natural, plans beside each other. They load after the first screen.

## The guide inside the app

room-guide-close = Ratgeber schließen
room-guide-missing = Der Ratgeber konnte nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es erneut.
# $time as in “Tag 3” or “4 Jahre”.
room-shown = Ihr Bild zeigt jetzt: { $time }.

## Plans beside each other: A, B and C, above the settings

plans-name = Pläne
# $letter is A, B or C; these letters stay.
plans-tab = Plan { $letter }
plans-tab-named = Plan { $letter } „{ $name }“
    .short = { $letter } · { $name }
plans-add = Plan zum Vergleich hinzufügen

plans-compare = Vergleichen
plans-more = Plan benennen oder entfernen
plans-label = Name dieses Plans
plans-remove = Plan entfernen
plans-remove-sure = Zum Entfernen noch einmal drücken
plans-now = Auf dem Foto liegt jetzt Plan { $letter }.
plans-added = Plan { $letter } ist eine Kopie von Plan { $from }. Ändern Sie, was Sie möchten.
plans-removed = { $left ->
    [one] Plan { $letter } ist entfernt. Ein Plan bleibt.
   *[other] Plan { $letter } ist entfernt. { $left } Pläne bleiben.
 }

## The dialog that shows plans as pictures

side-title = Pläne vergleichen
side-close = Schließen
side-ways = Art des Vergleichs
side-beside = Nebeneinander
side-slider = Ein Regler
side-left = Links
side-right = Rechts
side-split = Wo ein Plan endet und der andere beginnt
side-split-at = { NUMBER($percent, maximumFractionDigits: 0) } %
# $plan is "Plan A" or "Plan A „ein Name“".
side-picture = { $plan }, auf Ihrem Foto simuliert
side-help = Alle Pläne zeigen dasselbe Foto, jeder zu dem Zeitpunkt der Behandlung, den Sie für ihn gewählt haben. Eine Simulation, kein Versprechen.

## Stages of hair loss

# The name of a folding section.
pattern-title = Mit einem Stadium von Haarausfall beginnen
pattern-help = Wählen Sie das Bild, das Ihrem Kopf am nächsten kommt. Es zeichnet eine übliche Fläche für dieses Stadium, als einen Schritt, den Sie rückgängig machen können. Verschieben Sie sie dann, bis sie passt.
pattern-men = Männer: Norwood-Stadien
pattern-women = Frauen: Ludwig-Stadien
pattern-norwood-1 = Norwood I
    .sentence = Kein Haarverlust: Nur die Vorderkante wird gezeichnet.
pattern-norwood-2 = Norwood II
    .sentence = Das Haar an den Schläfen ist ein wenig zurückgewichen.
pattern-norwood-3 = Norwood III
    .sentence = Die Schläfen sind weit nach hinten kahl, und die Linie sieht aus wie ein M.
pattern-norwood-3-vertex = Norwood III Vertex
    .sentence = Wie Stadium III, dazu eine kahle Stelle am Wirbel.
pattern-norwood-4 = Norwood IV
    .sentence = Vorn und am Wirbel ist mehr kahl, dazwischen liegt ein Streifen Haar.
pattern-norwood-5 = Norwood V
    .sentence = Der Streifen Haar zwischen vorn und Wirbel ist schmal.
pattern-norwood-6 = Norwood VI
    .sentence = Der Streifen ist weg: Vorn und Wirbel sind eine einzige kahle Fläche.
pattern-norwood-7 = Norwood VII
    .sentence = Nur ein Haarkranz an den Seiten und hinten ist geblieben.
pattern-ludwig-1 = Ludwig I
    .sentence = Der Scheitel ist etwas breiter, das Haar vorn bleibt.
pattern-ludwig-2 = Ludwig II
    .sentence = Der Scheitel ist deutlich breiter, und das Haar oben wirkt dünn.
pattern-ludwig-3 = Ludwig III
    .sentence = Oben ist nur wenig Haar, aber die Linie vorn ist noch da.
# Said when a stage was drawn. $stage is its name.
pattern-drawn = { $stage } ist gezeichnet. Verschieben Sie es, bis es passt.
# Under the pictures. $least and $most are of the one source that gives areas; $area is what was drawn on this head.
pattern-area = Hier gezeichnet: etwa { NUMBER($area, maximumFractionDigits: 0) } cm². Eine einzige Quelle, ein Blog, nennt { NUMBER($least, maximumFractionDigits: 0) } bis { NUMBER($most, maximumFractionDigits: 0) } cm² für dieses Stadium. Niemand hat das geprüft.
pattern-area-no-source = Hier gezeichnet: etwa { NUMBER($area, maximumFractionDigits: 0) } cm². Keine Quelle, die wir gefunden haben, sagt, wie groß diese Fläche ist.
pattern-estimated = So wurde geschätzt: Es ist eine typische Form, bemessen nach den Punkten Ihres Kopfes, die Sie markiert haben. Das Haar auf Ihrem Foto wurde nicht betrachtet. Verschieben Sie die Linie und den Rand, bis sie passen.
pattern-estimated-women = Bei Frauen ist es ein Oval auf dem Oberkopf. Es beginnt { NUMBER($mm, maximumFractionDigits: 0) } mm hinter einer üblichen vorderen Linie und hat weniger Punkte, weil sie zwischen Haaren liegen.
# On a photo that is taken as flat.
pattern-flat = Dieses Foto gilt als flach, deshalb lässt sich der Wirbel nicht zeichnen. Wählen Sie zuerst unter „Foto & Maßstab“, was Ihr Foto zeigt.

## Differences: each is a whole phrase about the second of two plans, as what follows its name ("B liegt 8 mm höher")

# $differences is one phrase or several, joined by the messages below.
difference-sentence = { $second } { $differences }, verglichen mit { $first }.
difference-none = { $second } ist genauso wie { $first }.
difference-and-next = { $list }, { $next }
difference-and-last = { $list } und { $last }
difference-higher = liegt { NUMBER($mm, maximumFractionDigits: 0) } mm höher
difference-lower = liegt { NUMBER($mm, maximumFractionDigits: 0) } mm tiefer
difference-temples-higher = hat an den Schläfen { NUMBER($mm, maximumFractionDigits: 0) } mm höhere Ecken
difference-temples-lower = hat an den Schläfen { NUMBER($mm, maximumFractionDigits: 0) } mm tiefere Ecken
# The front line has another shape.
difference-shape = weicht in der Linie um bis zu { NUMBER($mm, maximumFractionDigits: 0) } mm ab
difference-area-more = bedeckt { NUMBER($percent, maximumFractionDigits: 0) } % mehr Haut
difference-area-less = bedeckt { NUMBER($percent, maximumFractionDigits: 0) } % weniger Haut
difference-dots-more = hat { NUMBER($percent, maximumFractionDigits: 0) } % mehr Punkte
difference-dots-fewer = hat { NUMBER($percent, maximumFractionDigits: 0) } % weniger Punkte
difference-denser = hat pro cm² { NUMBER($density, maximumFractionDigits: 0) } Punkte mehr
difference-sparser = hat pro cm² { NUMBER($density, maximumFractionDigits: 0) } Punkte weniger
# $shade is a name as on the palette, such as “Weiches Schwarz”.
difference-shade = hat einen anderen Farbton ({ $shade })
difference-dots-larger = hat um { NUMBER($mm, maximumFractionDigits: 2) } mm größere Punkte
difference-dots-smaller = hat um { NUMBER($mm, maximumFractionDigits: 2) } mm kleinere Punkte
difference-softer = hat eine um { NUMBER($mm, maximumFractionDigits: 1) } mm weichere Kante
difference-sharper = hat eine um { NUMBER($mm, maximumFractionDigits: 1) } mm schärfere Kante
difference-stronger = hat um { NUMBER($percent, maximumFractionDigits: 0) } % stärkeres Pigment
difference-thinner = hat um { NUMBER($percent, maximumFractionDigits: 0) } % dünneres Pigment
difference-symmetric = hat zwei gleiche Seiten
difference-not-symmetric = hat zwei verschiedene Seiten
difference-sessions-more =
    { $count ->
        [one] braucht eine Sitzung mehr
       *[other] braucht { $count } Sitzungen mehr
    }
difference-sessions-fewer =
    { $count ->
        [one] braucht eine Sitzung weniger
       *[other] braucht { $count } Sitzungen weniger
    }
# $time as in “Tag 30” or “3 Jahre”.
difference-time = ist zu einem anderen Zeitpunkt zu sehen ({ $time })
difference-details = weicht nur in Kleinigkeiten ab

## Natural look: eight lines of advice below the hairline's settings. They change while a line is dragged

checks-title = Wirkt es natürlich?
checks-help = Ein Rat, keine Regel: Eine Fachkraft, die Ihren Kopf sieht, weiß mehr. Bei jeder Zeile steht, worauf sie beruht.
checks-all = Alle acht zeigen
checks-fewer = Nur zeigen, was auffällt
checks-unmarked = Ihr Foto ist noch nicht markiert, das hier ist also geraten. Setzen Sie zuerst die Marken unter „Foto & Maßstab“.
# Above the list. $fine and $look are counts; together with $unseen they are eight.
checks-sum = { $look ->
    [0] Alles sieht gut aus.
    [one] { $fine } von 8 in Ordnung, eine Zeile ist einen zweiten Blick wert.
   *[other] { $fine } von 8 in Ordnung, { $look } Zeilen sind einen zweiten Blick wert.
 }
checks-sum-unseen = { $look ->
    [0] { $fine } von 8 in Ordnung. Den Rest zeigt dieses Foto nicht.
    [one] { $fine } von 8 in Ordnung, eine Zeile ist einen zweiten Blick wert. Den Rest zeigt dieses Foto nicht.
   *[other] { $fine } von 8 in Ordnung, { $look } Zeilen sind einen zweiten Blick wert. Den Rest zeigt dieses Foto nicht.
 }
# One of these four stands before each line, beside a picture.
checks-fine = In Ordnung
checks-look = Genauer ansehen
checks-caution = Vorsicht
checks-unseen = Nicht zu sehen
# A button that draws what the line says on the photo, and takes it away again.
checks-show = Zeigen
checks-hidden = Die Zeichnung ist wieder weg.
checks-why = Warum?
# Stand on the photo.
checks-mm = { NUMBER($value, maximumFractionDigits: 1) } mm
checks-degrees = { NUMBER($value, maximumFractionDigits: 0) }°
checks-percent = { NUMBER($value, maximumFractionDigits: 0) } %
checks-per-cm2 = { NUMBER($value, maximumFractionDigits: 0) } Punkte pro cm²
checks-limits-mm = Hier in Ordnung: { NUMBER($least, maximumFractionDigits: 1) } bis { NUMBER($most, maximumFractionDigits: 1) } mm.
checks-limits-degrees = Hier in Ordnung: bis { NUMBER($most, maximumFractionDigits: 0) }°.
checks-limits-percent = Hier in Ordnung: { NUMBER($least, maximumFractionDigits: 0) } bis { NUMBER($most, maximumFractionDigits: 0) } %.
checks-limits-per-cm2 = Hier in Ordnung: { NUMBER($least, maximumFractionDigits: 0) } bis { NUMBER($most, maximumFractionDigits: 0) } Punkte pro cm².
checks-no-scale = Es gibt noch keinen Maßstab. Setzen Sie zuerst die Markierungen auf Ihrem Foto.
checks-not-on-photo = Dieses Foto zeigt die Stelle nicht.
checks-height = Höhe
checks-height-low = Die Mitte Ihrer Linie liegt { NUMBER($value, maximumFractionDigits: 0) } mm über dem Punkt zwischen Ihren Brauen. Unter { NUMBER($least, maximumFractionDigits: 0) } mm wirkt eine Linie bei den meisten Erwachsenen zu tief, und zu tief lässt sich schwer rückgängig machen.
checks-height-usual = Die Mitte Ihrer Linie liegt { NUMBER($value, maximumFractionDigits: 0) } mm über dem Punkt zwischen Ihren Brauen. Üblich sind { NUMBER($least, maximumFractionDigits: 0) } bis { NUMBER($most, maximumFractionDigits: 0) } mm.
checks-height-high = Die Mitte Ihrer Linie liegt { NUMBER($value, maximumFractionDigits: 0) } mm über dem Punkt zwischen Ihren Brauen. Das ist höher als die üblichen { NUMBER($least, maximumFractionDigits: 0) } bis { NUMBER($most, maximumFractionDigits: 0) } mm. Es ist eine vorsichtige Wahl.
checks-corners = Ecken
checks-corners-above = Die Ecken Ihrer Linie liegen über den äußeren Augenwinkeln, mit höchstens { NUMBER($away, maximumFractionDigits: 0) } mm Abweichung. Dort wachsen sie auch von Natur aus.
checks-corners-inside = Eine Ecke Ihrer Linie liegt { NUMBER($away, maximumFractionDigits: 0) } mm näher an der Mitte als der äußere Augenwinkel. Die Linie wirkt schmal.
checks-corners-outside = Eine Ecke Ihrer Linie liegt { NUMBER($away, maximumFractionDigits: 0) } mm weiter außen als der äußere Augenwinkel. Die Linie wirkt breit.
checks-temples = Schläfen
checks-temples-kept = Die Ecken liegen { NUMBER($value, maximumFractionDigits: 0) } mm höher über den Brauen als die Mitte. Die Schläfen behalten ihre Form.
checks-temples-filled = Die Ecken liegen { NUMBER($away, maximumFractionDigits: 0) } mm tiefer über den Brauen als die Mitte. Die Schläfen sind ausgefüllt. Bei erwachsenen Männern ist das selten; bei Frauen ist eine runde Linie üblich.
checks-temples-deep = Die Ecken liegen { NUMBER($value, maximumFractionDigits: 0) } mm höher über den Brauen als die Mitte. Die Schläfen reichen weit nach hinten.
checks-brow = Im Verlauf der Brauen
checks-brow-parallel = Die Mitte Ihrer Linie folgt Ihren Brauen, mit höchstens { NUMBER($away, maximumFractionDigits: 1) } mm Abweichung. Das wirkt erwachsen.
checks-brow-diverging = Zu den Seiten hin steigt Ihre Linie um { NUMBER($away, maximumFractionDigits: 0) } mm von den Brauen weg. Das wirkt reif oder wie eine Spitze in der Mitte.
checks-brow-converging = Zu den Seiten hin fällt Ihre Linie um { NUMBER($away, maximumFractionDigits: 0) } mm zu den Brauen ab. Das wirkt sehr jung oder weiblich.
checks-edge = Weiche, unregelmäßige Kante
checks-edge-soft = Auf den ersten { NUMBER($value, maximumFractionDigits: 1) } mm liegen wenige Punkte, und die Linie ist nicht gerade. Das wirkt weich.
checks-edge-sharp = Nur auf den ersten { NUMBER($value, maximumFractionDigits: 1) } mm liegen wenige Punkte. Ab { NUMBER($least, maximumFractionDigits: 0) } mm wirkt eine Kante weich; diese kann wie aufgemalt wirken.
checks-edge-straight = Ihre Vorderkante verläuft gerade, mit höchstens { NUMBER($value, maximumFractionDigits: 1) } mm Abweichung, wie mit dem Lineal. Viele natürliche Linien sind gerade, aber wenige so genau. Zu gerade: Das bereuen manche später.
checks-edge-cornered = Eine Ecke Ihrer Linie knickt um { NUMBER($value, maximumFractionDigits: 0) }° ab. Eine so scharfe Ecke kann gezeichnet wirken.
checks-symmetry = Links und rechts
checks-sides-natural = Die beiden Seiten unterscheiden sich um bis zu { NUMBER($value, maximumFractionDigits: 1) } mm. Ein wenig ist natürlich.
checks-sides-mirrored-soft = Beide Seiten sind gleich, mit höchstens { NUMBER($value, maximumFractionDigits: 1) } mm Unterschied, aber die Kante verläuft etwas unregelmäßig. Das wirkt natürlich.
checks-sides-too-alike = Beide Seiten sind gleich, mit höchstens { NUMBER($value, maximumFractionDigits: 1) } mm Unterschied, und die Kante ist glatt. Kein Kopf ist so gleichmäßig.
checks-sides-uneven = Die beiden Seiten unterscheiden sich um bis zu { NUMBER($value, maximumFractionDigits: 0) } mm. Mehr als { NUMBER($most, maximumFractionDigits: 0) } mm sieht man leicht.
checks-against-hair = Neben Ihrem Haar
checks-hair-unknown = Es wurde kein kurzes Haar zum Vergleichen gefunden.
checks-hair-alike = Die Punkte schlucken { NUMBER($value, maximumFractionDigits: 0) } % so viel Licht wie das Haar daneben. Sie wirken genauso dunkel.
checks-hair-lighter = Die Punkte schlucken { NUMBER($value, maximumFractionDigits: 0) } % so viel Licht wie das Haar daneben. Sie wirken heller als Ihr Haar.
checks-hair-darker = Die Punkte schlucken { NUMBER($value, maximumFractionDigits: 0) } % so viel Licht wie das Haar daneben. Sie wirken dunkler als Ihr Haar.
checks-against-head = Wie dicht
checks-head-full = { NUMBER($value, maximumFractionDigits: 0) } Punkte pro cm². Schon die Hälfte der Haargruppen eines vollen Kopfes, etwa { NUMBER($least, maximumFractionDigits: 0) } pro cm², wirkt normal.
checks-head-sparse = { NUMBER($value, maximumFractionDigits: 0) } Punkte pro cm² können dünn wirken. Die Hälfte der Haargruppen eines vollen Kopfes entspricht etwa { NUMBER($least, maximumFractionDigits: 0) } pro cm².
checks-head-dense = { NUMBER($value, maximumFractionDigits: 0) } Punkte pro cm² sind mehr als beim dichtesten Plan hier ({ NUMBER($most, maximumFractionDigits: 0) }). Das kann wie ein Helm wirken.

## The plan: what it would take, in numbers, at the end of the settings

plan-title = Was dafür nötig wäre
plan-help = Jede Zahl ist eine Spanne, weil ein Foto und ein Umriss manches offenlassen. Eine Fachkraft, die Ihren Kopf sieht, kann mehr sagen.
plan-why = Warum eine Spanne?
plan-no-outline = Noch ist keine Fläche umrissen.
plan-to-steps = Wie es gemacht wird, Schritt für Schritt
plan-area-name = Zu behandelnde Haut
plan-area = { NUMBER($least) } bis { NUMBER($most) } cm²
    .one = { NUMBER($most) } cm²
plan-dots-name = Punkte
plan-dots = { NUMBER($least) } bis { NUMBER($most) } Punkte
    .one = { NUMBER($most) } Punkte
plan-sessions-name = Sitzungen
plan-sessions = { $least } bis { $most } Sitzungen
    .one = { $most ->
        [one] { $most } Sitzung
       *[other] { $most } Sitzungen
    }
plan-session-hours-name = Eine Sitzung
plan-hours-name = Alle Sitzungen
plan-hours = { NUMBER($least) } bis { NUMBER($most) } Stunden
    .one = { $most ->
        [one] { NUMBER($most) } Stunde
       *[other] { NUMBER($most) } Stunden
    }
plan-days = { $least } bis { $most } Tage
    .one = { $most ->
        [one] { $most } Tag
       *[other] { $most } Tage
    }
plan-price-name = Preis
plan-price = { $least } bis { $most }
    .one = { $most }
    .open = { $least } bis { $most } oder mehr
plan-price-none = Hier ist kein Preis bekannt. Tragen Sie einen ein, der Ihnen genannt wurde.
# Said when something was changed. $sessions and $price are texts such as "2 bis 3 Sitzungen".
plan-changed = Der Plan ist jetzt: { $sessions }, { $price }.

plan-assumed = Annahmen ändern
plan-assumed-help = Keine Quelle sagt das mit Sicherheit. Lassen Sie ein Feld leer, damit gilt, was grau darin steht.
plan-density = Punkte pro cm²
    .unit = pro cm²
plan-pace = Punkte pro Sitzung
plan-session-hours = Dauer einer Sitzung
    .unit = Stunden
plan-count = Anzahl der Sitzungen
plan-reset = Zurück zu den Werten der Quellen

plan-cost = Was es kostet
plan-region = Wo
plan-turkey = Türkei
plan-west = Westeuropa und USA
plan-own = Eigener Preis einer Klinik
plan-currency = Währung
plan-as-given = Wie in der Quelle
plan-usd = US-Dollar
plan-eur = Euro
plan-gbp = Britische Pfund
plan-try = Türkische Lira
plan-rate = Für einen US-Dollar
plan-told = Preis, der Ihnen genannt wurde
# $date is a year and month.
plan-rate-help = Eine Annahme (Stand: { $date }), gerundet. Diese Seite ruft keine Kurse ab: Tragen Sie den heutigen ein.
# $source is the name of a page, in English. $read and $date are a year and month, or a year.
plan-table-undated = Nach einer einzigen Seite: { $source }. Sie trägt kein Datum (gelesen: { $read }).
plan-table-dated = Nach einer einzigen Seite: { $source } (Stand: { $date }; gelesen: { $read }).
plan-table-price = Ganze Behandlung
plan-table-stay = Aufenthalt bei einer Reise
plan-table-home = Keiner, wenn Sie dort wohnen
plan-cheaper = Die Seite sagt, dass es in der Türkei etwa { NUMBER($percent, maximumFractionDigits: 0) } % günstiger ist. Nach der Mitte ihrer eigenen Preisspannen sind es { NUMBER($prices, maximumFractionDigits: 0) } %. Flüge, Hotel und Arbeitsausfall sind in diesen Preisen nicht enthalten.
plan-to-cost = Mehr über Preise und die Wahl einer Klinik

plan-trip = Wenn Sie dafür reisen
plan-trip-days = Planen Sie { $stay ->
    [one] einen Tag
   *[other] { $stay } Tage
 } Aufenthalt ein, davon { $clinic ->
    [one] einen Tag
   *[other] { $clinic } Tage
 } im Krankenhaus. Die Erholung dauert { $least } bis { $most } Tage.
# $sessions and $apart are texts such as "2 bis 3 Sitzungen" and "7 bis 28 Tage".
plan-trip-visits = Ihr Plan umfasst { $sessions }, und dazwischen liegen { $apart }. Fragen Sie also, ob eine Reise reicht oder wie viele nötig sind.
plan-to-recovery = Was danach Tag für Tag zu tun ist

plan-sanity = Geht die Rechnung auf?
plan-sanity-help = Ihr Plan neben dem, was über ganze Köpfe bekannt ist.
plan-sanity-scalp = Das sind { NUMBER($least, maximumFractionDigits: 0) } bis { NUMBER($most, maximumFractionDigits: 0) } % einer ganzen Kopfhaut.
# $stage, $first and $last are names of stages of hair loss.
plan-sanity-stage = Ein Blog nennt eine solche Fläche für { $stage }. Keine andere Quelle nennt Flächen.
plan-sanity-stages = Ein Blog nennt solche Flächen für { $first } bis { $last }. Keine andere Quelle nennt Flächen.
plan-sanity-no-stage = Ein Blog nennt Flächen für Stadien von Haarausfall. Ihre liegt außerhalb von allen. Keine andere Quelle nennt Flächen.
plan-sanity-hours = Eine ganze Kopfhaut würde bei diesem Tempo { NUMBER($least, maximumFractionDigits: 0) } bis { NUMBER($most, maximumFractionDigits: 0) } Stunden dauern. Eine medizinische Studie nennt { NUMBER($paper-least) } bis { NUMBER($paper-most) }, Studios nennen { NUMBER($trade-least) } bis { NUMBER($trade-most) }. Die Quellen sind sich nicht einig; dieser Plan passt zur Studie.
plan-sanity-hours-differ = Eine ganze Kopfhaut würde bei diesem Tempo { NUMBER($least, maximumFractionDigits: 0) } bis { NUMBER($most, maximumFractionDigits: 0) } Stunden dauern. Eine medizinische Studie nennt { NUMBER($paper-least) } bis { NUMBER($paper-most) }, Studios nennen { NUMBER($trade-least) } bis { NUMBER($trade-most) }. Die Quellen sind sich nicht einig; dieser Plan passt nicht zur Studie.

# Reasons why a number is a range, one sentence each.
plan-why-marks = Die Größe ergibt sich aus zwei Markierungen in Ihrem Gesicht. Gesichter sind verschieden: ±{ NUMBER($percent, maximumFractionDigits: 0) } %.
plan-why-iris = Die Größe ergibt sich aus Ihrer Iris. Augen sind verschieden: ±{ NUMBER($percent, maximumFractionDigits: 0) } %.
plan-why-object = Die Größe ergibt sich aus einem Gegenstand und daraus, wo er gehalten wurde: ±{ NUMBER($percent, maximumFractionDigits: 0) } %.
plan-why-flat = Dieses Foto gilt als flach. Ein Kopf ist rund, daher kann es bis zu { NUMBER($percent, maximumFractionDigits: 0) } % mehr Haut sein.
plan-why-unseen = Etwa { NUMBER($percent, maximumFractionDigits: 0) } % der Fläche sind auf diesem Foto nicht zu sehen. Dafür steht die Form eines üblichen Kopfes.
plan-why-area = Die Fläche ist eine Spanne.
plan-why-density = Wir nehmen { NUMBER($count, maximumFractionDigits: 0) } Punkte pro cm² an. Keine Quelle zählt sie.
plan-why-thinner = An den Rändern und zwischen Haaren sind es weniger Punkte: im Schnitt { NUMBER($percent, maximumFractionDigits: 0) } % davon.
plan-why-pace = Eine Fachkraft setzt etwa { NUMBER($count, maximumFractionDigits: 0) } Punkte in einer Sitzung.
plan-why-sources = Die Quellen nennen { NUMBER($least) } bis { NUMBER($most) }.
plan-why-planned = In Ihrem Entwurf geplant: { NUMBER($count) }.
plan-why-many = Die Fläche ist groß für das, was in einer Sitzung gemacht wird.
plan-why-set = Diese Zahl haben Sie festgelegt.
plan-why-sessions = Die Zahl der Sitzungen ist eine Spanne.
plan-why-length = Eine Sitzung dauert { NUMBER($least) } bis { NUMBER($most) } Stunden.
plan-why-whole = Der Preis gilt für eine ganze Behandlung, wie groß die Fläche auch ist.
plan-why-more = Es kann mehr sein.
plan-why-travel = Flüge, Hotel und Arbeitsausfall sind nicht enthalten.
# $rate is a number as text.
plan-why-rate = Umgerechnet wurde zum Kurs von { $rate }. Das ist eine Annahme.
plan-why-per-plan = Der Preis gilt pro Sitzung oder pro cm², also richtet er sich nach dem Plan.

## Photos of one head: in the section Photo & scale

views-title = Fotos dieses Kopfes
views-help = Auf allen liegt derselbe Haaransatz. Markieren Sie jedes Foto einmal und zeichnen Sie dann auf einem beliebigen.
views-add = Weiteres Foto dieses Kopfes
views-each = Alle Fotos herunterladen
views-remove = Dieses Foto entfernen
views-remove-sure = Zum Entfernen noch einmal drücken
views-removed = Das Foto ist entfernt. Der Haaransatz bleibt.
views-added = Das Foto ist hinzugefügt. Geben Sie an, von welcher Seite es den Kopf zeigt. Setzen Sie dann die Markierungen an ihre Stellen.
# Below the small picture of a photo whose marks nobody has moved yet.
views-unmarked = noch nicht markiert
# What a photo shows, as short as it can be said.
views-front = Vorn
views-left-half-turned = Links 45°
views-right-half-turned = Rechts 45°
views-left-profile = Linke Seite
views-right-profile = Rechte Seite
views-top = Oben
views-crown = Wirbel
views-flat-photo = Flaches Foto
# Where two photos show the same. $view is one of the words above.
views-numbered = { $view } { $number }
views-show = Dieses Foto zeigen
views-take-size = Größe vom anderen Foto übernehmen
views-size-taken = Die bekannte Länge ist jetzt { NUMBER($mm, maximumFractionDigits: 1) } mm. Der Kopf ist so groß wie auf dem anderen Foto.
views-no-size = Keine sinnvolle Länge ergibt diese Größe. Sehen Sie sich die Markierungen noch einmal an.

# Where photos do not fit together. $view and $other are names of photos, as above.
views-flat = { $view }: Dieses Foto gilt als flach. Der Haaransatz kann hier nicht auf derselben Haut liegen. Wählen Sie, von welcher Seite es den Kopf zeigt.
views-size = { $view }: Der Kopf ist auf diesem Foto { NUMBER($here, maximumFractionDigits: 0) } mm breit, auf „{ $other }“ dagegen { NUMBER($there, maximumFractionDigits: 0) } mm. Prüfen Sie die Markierungen und die bekannte Länge.
views-shape = { $view }: Die Kopfform weicht um { NUMBER($mm, maximumFractionDigits: 0) } mm von „{ $other }“ ab. Setzen Sie die Griffe des Ovals an den Rand des Schädels.
views-marks = { $view }: Eine Markierung liegt { NUMBER($mm, maximumFractionDigits: 0) } mm neben der Stelle, an der sie zum Übrigen passt. Prüfen Sie beide Markierungen, die Glabella und das Oval.
views-outline = { $view }: Das Oval liegt { NUMBER($mm, maximumFractionDigits: 0) } mm neben dem Rand, der zu den Markierungen passt. Prüfen Sie das Oval und die Markierungen.
views-hairline = { $view }: Punkt { $point } des Haaransatzes liegt { NUMBER($mm, maximumFractionDigits: 0) } mm neben seiner Stelle auf „{ $other }“. Prüfen Sie die Markierungen beider Fotos.
