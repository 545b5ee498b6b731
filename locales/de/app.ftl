# Words of the editor and the first screen: all that is seen while nothing went wrong and no dialog is open.

## The first screen, also while the app loads

start-title = Sehen Sie, wie eine Kopfhautpigmentierung auf Ihrem eigenen Kopf aussehen würde.
picker-choose = Foto auswählen
picker-demo = Beispielfoto verwenden
picker-camera = Foto aufnehmen
picker-hint = oder ein Bild hierher ziehen oder einfügen
start-privacy = Ihr Foto verlässt dieses Gerät nie
start-privacy-text = So prüfen Sie es: Schalten Sie den Flugmodus ein oder öffnen Sie die Netzwerkanalyse des Browsers. Es wird nichts gesendet.
start-note = Eine Simulation, kein Versprechen.
# A link to the guide: what the treatment is, who it suits, what it costs.
start-guide = Was Sie vorher wissen sollten
shell-loading =
    .aria-label = Hairline wird geladen

## When the app cannot run, or has stopped

shell-unsupported = Hairline läuft in diesem Browser nicht
shell-unsupported-text = Alles wird auf Ihrem Gerät berechnet, damit Ihr Foto es nie verlassen muss. Dafür braucht der Browser WebAssembly mit SIMD; hier ist es ausgeschaltet, oder der Browser ist zu alt.
shell-unsupported-update = Aktualisieren Sie den Browser: Jede aktuelle Version von Chrome, Edge, Firefox oder Safari genügt.
shell-unsupported-lockdown = Schalten Sie auf einem iPhone den Blockierungsmodus für diese Seite aus.
shell-unsupported-allow = Falls eine Erweiterung oder eine Einstellung WebAssembly blockiert, lassen Sie es für diese Seite zu.
shell-load-again = Neu laden
shell-crashed = Hairline funktioniert nicht mehr
shell-crashed-text = Der Fehler liegt bei uns, nicht bei Ihnen. Ihre Arbeit ist auf diesem Gerät in diesem Tab gesichert und wieder da, sobald Sie die Seite erneut öffnen.
shell-crashed-reload = Mit meiner Arbeit neu öffnen

## On paper, when somebody prints from the browser's menu

shell-print = Um Ihren Plan zu drucken, öffnen Sie ihn in Hairline und drücken Sie dort Strg+P (auf dem Mac ⌘P).

## The bar at the top

app-skip = Zum Foto springen
app-title = Hairline-Editor
bar-history = Verlauf
bar-undo = Rückgängig
    .title = Rückgängig (Strg+Z)
bar-redo = Wiederholen
    .title = Wiederholen (Strg+Umschalt+Z)
bar-language = Sprache
bar-light = Zur hellen Darstellung wechseln
bar-dark = Zur dunklen Darstellung wechseln
bar-start-again = Neu beginnen
bar-share = Teilen
bar-download = Bild herunterladen
bar-fullscreen = Vollbild
bar-fullscreen-leave = Vollbild verlassen

## In somebody else's page

stage-wheel-hint = Zum Zoomen ins Foto klicken oder Strg gedrückt halten
framed-open = Hairline in einem eigenen Tab öffnen

## Messages that stand below the stage for a while

news-undone = Rückgängig gemacht.
news-redone = Wiederholt.
news-nothing-to-undo = Es gibt nichts mehr rückgängig zu machen oder zu wiederholen.
news-point-added = Punkt { $number } hinzugefügt.
news-point-removed = Punkt entfernt.
news-too-few-points = Die Linie braucht mindestens drei Punkte.
news-too-many-points = Mehr Punkte kann die Linie nicht haben. Entfernen Sie zuerst einen.
news-cancelled = Abgebrochen: Alles ist wie zuvor.
news-stroke-laid = Strich gemalt.
news-stroke-removed = Strich entfernt.
news-no-skin-here = Hier ist keine Kopfhaut: Malen Sie auf dem Kopf, oberhalb der Brauen.
news-no-stroke-here = Hier ist kein Strich.
news-too-many-strokes = Mehr Striche passen nicht in einen Entwurf und seinen Link. Entfernen Sie zuerst einen.
news-stroke-cut = Der Strich endet, wo der Entwurf voll ist: Er fasst so viel, wie in einen Link passt.
news-only-to-look-at = Dieser Entwurf wurde Ihnen zum Ansehen geschickt. Um ihn zu ändern, drücken Sie „Entwurf übernehmen“.
news-matched = An Ihr eigenes Haar angepasst.
news-restored = Ihre Arbeit ist wieder da. „Rückgängig“ reicht bis hierher zurück.
news-not-kept-here = Hier bleibt beim Neuladen nichts erhalten. Laden Sie das Bild herunter, bevor Sie die Seite verlassen.
news-not-kept = Dieser Browser behält beim Neuladen nichts. Laden Sie das Bild herunter, bevor Sie die Seite verlassen.
news-erased = Von diesem Gerät gelöscht.
news-no-colour = Die Farbe ließ sich nicht bestimmen. Versuchen Sie es an einer anderen Stelle.
news-sent-shown = Ihnen wurde ein Entwurf geschickt. Er ist auf unserem Beispielkopf zu sehen.
news-sent-taken = Jetzt gehört er Ihnen: Ändern Sie, was Sie möchten. Der Entwurf des Absenders bleibt, wie er ist.
news-sent-on-photo = Der Entwurf liegt jetzt auf Ihrem eigenen Foto. „Rückgängig“ bringt den vorigen zurück.
news-picture-design = Der Entwurf aus diesem Bild liegt jetzt auf Ihrem Foto. „Rückgängig“ bringt den vorigen zurück.
news-language-missing = Diese Sprache konnte nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es erneut.

## What takes a while

busy-reading = Datei wird gelesen…
busy-decoding = Foto wird dekodiert…
busy-preparing = Foto wird vorbereitet…
busy-demo = Beispielfoto wird geladen…
busy-hair = Ihr Haar wird betrachtet…
busy-picture = Bild wird erstellt…
busy-saving = Projekt wird gespeichert…
busy-opening = Wird geöffnet…
busy-stop = Stopp
drop-here = Bild zum Öffnen hier ablegen
demo-name = Beispielfoto

## The stage

stage-name = Foto und Entwurf
stage-photo = Das Foto
stage-dots = Pigmentpunkte: etwa { $dots } auf { $area } cm²
stage-dots-warning = Warnbild mit typischen Fehlern: etwa { $dots } auf { $area } cm²
stage-before = Vorher
stage-after = Nachher
stage-warning = Warnbild.
stage-warning-text = So sieht es aus, wenn etwas schiefgeht. Das ist nicht Ihr Plan.
stage-back-to-plan = Zurück zu meinem Plan
stage-pick-hair = Tippen Sie im Foto auf Ihr eigenes Haar oder Ihre Stoppeln.
stage-pick-skin = Tippen Sie im Foto auf kahle Kopfhaut, neben glänzenden Stellen.
zoom-name = Zoom
zoom-out = Verkleinern
    .title = Verkleinern (-)
zoom-in = Vergrößern
    .title = Vergrößern (+)
zoom-set = Zoom { NUMBER($percent, useGrouping: 0) } %, auf 100 % setzen
    .title = Auf 100 % setzen (1)
zoom-percent = { NUMBER($percent, useGrouping: 0) } %
zoom-head = Kopf einpassen
zoom-photo = Foto einpassen
compare-name = Vergleichen
compare-label = Vorher und nachher
compare-after = Ganzes Bild nachher
compare-before = Ganzes Bild vorher
compare-split = Links { $percent } % vorher, der Rest nachher
compare-hold = Halten für „Vorher“

## What to do on the stage, in one line

hint-scale-profile = Fadenkreuze auf Pupille und Ohr, Oval um den Kopf.
hint-scale-top = Fadenkreuze auf die Ohren, Oval um den Kopf.
hint-scale-face = Fadenkreuze auf die Pupillen, Oval um den Kopf.
hint-hairline-finger = Punkte ziehen. Doppeltippen auf die Linie fügt einen hinzu.
hint-hairline-mouse = Punkte ziehen. Doppelklick auf die Linie fügt einen hinzu.
hint-area-outline = Gestrichelten Umriss um die zu behandelnde Haut ziehen.
hint-area-keep-out = Haut übermalen, die keine Punkte bekommen soll.
hint-area-include = Haut übermalen, die Punkte bekommen soll.
hint-area-scar = Die Narbe nachzeichnen, so breit, wie sie ist.
hint-area-scar-dots = Haut mit kleinen runden Narben übermalen.
hint-area-erase = Auf einen Strich tippen, um ihn zu entfernen.

## Points and marks on the photo: short labels, and names for screen readers

point-mid-frontal = Vordere Mitte
    .within = vordere Mitte
point-frontotemporal-left = Frontotemporal links
    .within = frontotemporal links
point-frontotemporal-right = Frontotemporal rechts
    .within = frontotemporal rechts
point-temporal-peak-left = Linke Schläfenspitze
    .within = linke Schläfenspitze
point-temporal-peak-right = Rechte Schläfenspitze
    .within = rechte Schläfenspitze
point-unnamed = Punkt
landmark-pupil-right = Rechte Pupille
landmark-pupil-left = Linke Pupille
landmark-pupil = Pupille
landmark-ear-canal-right = Rechter Gehörgang
landmark-ear-canal-left = Linker Gehörgang
landmark-ear-canal = Gehörgang
landmark-glabella = Glabella
handles-name = Griffe auf dem Foto
handle-place =
    { $side ->
        [midline] auf der Mittellinie
        [left] { $across } mm links
       *[right] { $across } mm rechts
    }, { $level ->
        [below] { $up } mm unter
       *[above] { $up } mm über
    } der Glabella
handle-hairline = Haaransatzpunkt { $number }, { $place }
handle-hairline-named = Haaransatzpunkt { $number }, { $name }, { $place }
handle-area = Punkt { $number } der Fläche, { $place }
handle-head-centre = Kopfumriss, Mitte
handle-head-top = Kopfumriss, oben
handle-head-right = Kopfumriss, rechte Seite
handle-head-left = Kopfumriss, linke Seite
handle-glabella = Glabella, die glatte Stelle zwischen den Brauen
handle-reference-start = Erstes Ende der bekannten Länge
handle-reference-end = Zweites Ende der bekannten Länge
handle-eyedropper = Pipette, { $place }. Eingabetaste nimmt hier die Farbe auf
handle-brush = Pinsel, { $place }. Eingabetaste malt hier
handle-label = { $name } · { $height } mm

## The panel

panel-name = Einstellungen
panel-sections = Abschnitte
panel-fold = Einstellungen einklappen
panel-unfold = Einstellungen anzeigen
step-scale = Foto & Maßstab
step-hairline = Haaransatz
step-area = Fläche
step-dots = Punkte
step-treatment = Behandlung
step-plan = Plan

## Values beside sliders and fields

unit-mm = mm
unit-cm = cm
value-mm = { $value } mm
value-density = { $value } Punkte pro cm²
value-times = { $value } ×
value-percent = { $percent } %
value-days =
    { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }
value-area = { $area } cm²
sessions-none = noch keine
sessions-after = nach Sitzung { $session }
sessions-during = während Sitzung { $session }
sun-covered = immer bedeckt
sun-usual = üblich
sun-much = viel
outlook-long = hält lange
outlook-most = wie meistens
outlook-soon = verblasst früh

## Photo and scale

scale-view = Was das Foto zeigt
view-front = Das Gesicht, von vorn oder mit gesenktem Kopf
view-left-half-turned = Die linke Seite, halb gedreht (45°)
view-right-half-turned = Die rechte Seite, halb gedreht (45°)
view-left-profile = Das linke Profil
view-right-profile = Das rechte Profil
view-top = Der Kopf von oben
view-crown = Der Wirbel, von hinten
view-flat = Etwas anderes (flaches Foto)
scale-reference = Was den Maßstab bestimmt
scale-help = Die Millimeter ergeben sich aus etwas, dessen Größe bekannt ist. Setzen Sie die Markierungen auf dem Foto an seine Enden.
reference-pupil-to-ear = Pupille bis Gehörgang
    .length = Abstand
    .help = Etwa 86 mm, von der Seite gesehen.
reference-ear-to-ear = Ohr zu Ohr
    .length = Abstand
    .help = Etwa 146 mm zwischen den Gehörgängen, quer durch den Kopf gemessen.
reference-pupils = Pupillen
    .length = Abstand
    .help = 63 mm sind der Durchschnitt bei Erwachsenen; Ihr eigener Wert steht im Brillenpass.
reference-iris = Eine Iris
    .length = Durchmesser
    .help = Bei Erwachsenen ist die Iris fast gleich groß: 11,7 mm, plus oder minus 0,5.
reference-object = Gegenstand bekannter Länge
    .length = Länge
    .help = Eine Bankkarte, flach ans Kinn gehalten, ist 85,6 mm lang.
scale-px = 1 mm = { $px } px
scale-accuracy = etwa ±{ $percent } % in der Ebene der Markierungen
scale-flat-help = Haut, die näher an der Kamera liegt als die Markierungen, wirkt größer, weiter entfernte kleiner: Das macht bis zu 10 % zusätzlich aus. Das dünne Oval ist der Umriss des Kopfes; Fläche und Formen bleiben innerhalb.
scale-curved-help = Ein Kopfmodell wird an die Fadenkreuze und das dünne Oval angepasst: Legen Sie das Oval an den Rand des Schädels, oberhalb der Ohren. Die Punkte folgen seiner Wölbung; wie weit ein einzelner Kopf vom typischen abweicht, bleibt unbekannt.
scale-camera = Kameraabstand
scale-camera-help = Etwa 45 cm bei einem Selfie mit ausgestrecktem Arm, 90 cm oder mehr, wenn jemand anderes das Foto gemacht hat.
scale-next = Weiter: Haaransatz

## Hairline

presets-title = Mit einer Form beginnen
preset-natural = Natürlich
preset-rounded = Gerundet
preset-straight = Gerade
preset-widows-peak = Witwenspitz
preset-mature-m = Reifes M
preset-juvenile = Jugendlich
hairline-mirror = Spiegelsymmetrie
hairline-height = Höhe über der Glabella
hairline-height-help = Entlang der Haut. Die Glabella ist die glatte Stelle zwischen den Brauen. Üblich sind 60 bis 90 mm; zu tief ist der Fehler, der am häufigsten bereut wird.
hairline-flat-help = Ein flaches Foto zeigt weniger, als da ist: 80 mm Haut sehen aus wie etwa 70, weil sich die Stirn nach hinten wölbt.
points-title = Punkte der Linie
points-help = von der Mittellinie · über der Glabella
points-selected = Lage des ausgewählten Punkts
points-across = Von der Mittellinie
points-up = Über der Glabella
points-keyboard = Mit der Tastatur: Gehen Sie zu einem Punkt auf dem Foto. Pfeiltasten bewegen ihn um 1 mm, mit Umschalt um 5 mm, Entf entfernt ihn.
points-add = Punkt hinzufügen
points-remove = Punkt entfernen
points-place = { $across } · { $up } mm

## Area

area-title = Behandelte Fläche
area-tool = Werkzeug
tool-move = Verschieben
    .help = Ziehen Sie den gestrichelten Umriss der behandelten Fläche; Doppelklick oder Doppeltippen darauf fügt einen Punkt hinzu.
tool-keep-out = Aussparen
    .help = Malt über Haut, die keine Punkte bekommt: ein Muttermal oder Haare. Mit der Tastatur: Gehen Sie zum Ring auf dem Foto, bewegen Sie ihn mit den Pfeiltasten; die Eingabetaste malt.
tool-include = Einbeziehen
    .help = Malt über Haut, die Punkte bekommt, auch außerhalb des Umrisses und wo das Foto Haare zeigt.
tool-scar = Narbe
    .help = Zeichnen Sie eine verheilte Narbe nach: Die Punkte liegen auf ihr und ein wenig über ihren Rand hinaus. Die Breite ist die der Narbe.
tool-scar-dots = Kleine Narben
    .help = Für die kleinen runden Narben einer Haarentnahme: Die Punkte liegen auf Narben, die über die bemalte Haut verstreut sind.
tool-erase = Löschen
    .help = Entfernt einen ganzen Strich.
brush-scar = Breite der Narbe
brush-size = Pinselgröße
brush-help = Auf dem Kopf gemessen; Zoomen ändert sie nicht.
area-flat = behandelte Fläche auf dem Foto
    .help = Haut, die sich von der Kamera wegwölbt, ist größer, als sie hier aussieht.
area-curved = behandelte Hautfläche
    .help = Über die Wölbung des Kopfes gemessen, samt dem Teil, den das Foto nicht zeigt.
area-fit = Umriss neu an den Kopf anpassen
strokes-title = Striche
stroke-keep-out = Ausgespart { $number }
stroke-include = Einbezogen { $number }
stroke-scar = Narbe { $number }
stroke-scar-dots = Kleine Narben { $number }
stroke-width = { $width } mm breit
stroke-remove = Strich { $number } entfernen
    .title = Entfernen

## Dots

match-title = Passend zu meinem Haar
match-help = Findet Ihre Stoppeln auf dem Foto und wählt Farbton und Punkte passend dazu. Oder zeigen Sie selbst auf Haar oder Haut.
match-start = An mein Haar anpassen
match-pick-hair = Haarton wählen
match-pick-skin = Hautton wählen
dots-title = Pigmentpunkte
dots-handles = Linie und ihre Punkte zeigen
dots-shade = Farbton
shade-light-grey-brown = Helles Graubraun
shade-cool-grey = Kühles Grau
shade-grey-brown = Graubraun
shade-warm-brown = Warmes Braun
shade-dark-grey-brown = Dunkles Graubraun
shade-charcoal = Anthrazit
shade-deep-charcoal = Tiefes Anthrazit
shade-soft-black = Weiches Schwarz
dots-advanced = Erweitert: Kante, Pigment und Haut
dots-about = etwa { $dots } Punkte
dots-on = auf { $area } cm²
dots-fewer = Weniger, wo Ihr eigenes Haar keinen Platz lässt.
dots-assumption = Annahme:
dots-assumption-text = wie groß verheilte Punkte wirken und wie dicht sie liegen. Die Quellen sind sich nicht einig, und jede Praxis arbeitet anders. Dies ist eine Simulation, kein Versprechen.
setting-density = Dichte
    .help = Gilt dort, wo voll pigmentiert wird; zu den Rändern hin sind es weniger Punkte.
setting-dot-size = Punktgröße
    .help = Wie groß ein verheilter Punkt wirkt, samt seinem weichen Rand.
setting-front-softness = Weichheit der Vorderkante
    .help = Auf welcher Strecke nach hinten die Punkte ihre volle Dichte erreichen.
setting-irregularity = Unregelmäßigkeit
    .help = Wie unregelmäßig die Vorderkante verläuft, so wie bei gewachsenem Haar.
setting-strength = Pigmentstärke
    .help = Mehr Wasser macht jeden Punkt heller; 1 ist die übliche Mischung.
setting-deposit = Pigment unter der Haut
    .help = Das Pigment selbst ist kleiner als der sichtbare Punkt: Die Haut streut das Licht darum herum.
setting-dot-edge = Weichheit eines Punkts
    .help = Wie weit der Rand eines verheilten Punkts in die Haut ausläuft.
setting-scatter = Lichtstreuung in der Haut
    .help = Rotes Licht breitet sich in der Haut seitlich aus und macht die Punkte weicher.
setting-hair-blend = Platz für mein Haar lassen
    .help = Wo das Foto schon Haare zeigt, werden die Punkte weniger.

## Treatment

treatment-title = Behandlung
setting-sessions = Sitzungen
    .help = Jede Sitzung setzt weitere Punkte zwischen die vorhandenen.
treatment-show = Ergebnis zeigen
treatment-none = Ohne
treatment-after = Nach { $session }
setting-time = Zeit seit der Behandlung
    .help = Gezählt ab der letzten gezeigten Sitzung.
treatment-go-to = Zu einem Zeitpunkt springen
treatment-day = Tag { $day }
moment-before = Vor der ersten Sitzung: Ihre Haut, wie sie ist.
moment-fresh = Frisch: Die Punkte sind größer und dunkler, als sie bleiben, und die Haut ist gerötet.
moment-scabs = Auf den Punkten sitzen kleine Krusten: noch dunkler, als es bleibt. Die Rötung geht zurück.
moment-shed = Die Krusten sind abgefallen. Es sieht deutlich heller aus, und das ist normal.
moment-settled = Zur Ruhe gekommen: Das ist das verheilte Ergebnis.
moment-fading = Das Verblassen beginnt, langsam. Die Punkte werden ein wenig breiter.
moment-lighter = Heller und eine Spur bläulicher. Nach 3 bis 5 Jahren ist meist eine Auffrischung fällig.
moment-faded = Verblasst. Die meisten haben bis dahin eine Auffrischung hinter sich.
curve-now = jetzt
curve-touch-up = Auffrischung
curve-end = 8 Jahre
curve-help = { $time } nach der Behandlung sind noch { $least } bis { $most } % der verheilten Farbe da: Die Quellen sind sich nicht einig. Eine Auffrischung ist nach { $due } bis { $overdue } Jahren üblich.
treatment-advanced = Erweitert: Sitzungen, Haut und Sonne
treatment-assumptions = Annahmen.
treatment-assumptions-text = Die Quellen beschreiben Zeitpunkte, aber nicht, wie viele Punkte jede Sitzung hinzufügt oder wie schnell sie verblassen: Diese Zahlen sind von uns. Wer Sie berät, kann hier bessere eintragen.
treatment-session-count = Anzahl der Sitzungen
setting-session-share = Punkte nach Sitzung { $session }
    .help = Anteil aller Punkte, der dann gesetzt ist.
setting-session-gap = Tage vor Sitzung { $session }
    .help = Heilungszeit seit der Sitzung davor.
treatment-lighter = Farbtöne heller in Sitzung { $session }
setting-depth = Tiefe des Pigments
    .help = Die Quellen sind sich nicht einig: 0,5 bis 1,5 mm. Zu tief gesetzt verschwimmt es und wird blau; zu flach gesetzt ist es nach wenigen Wochen weg.
setting-sun = Sonne auf der Kopfhaut
    .help = Sonne lässt Pigment verblassen; Hut oder Sonnenschutz bewahren es.
treatment-skin = Haut
skin-dry = Trocken
skin-usual = Normal
skin-oily = Fettig
setting-outlook = Günstiger oder ungünstiger Verlauf
    .help = Verschiebt das Bild innerhalb der Spanne, die die Quellen nennen.
treatment-mishaps = Was schiefgehen kann
treatment-mishaps-help = Jeder Schalter verdirbt das Bild mit Absicht, damit Sie schlechte Arbeit erkennen, wenn Sie sie sehen. Ihr Plan bleibt, wie er ist.
mishap-too-low = Zu tief
    .help = Die Linie sitzt weniger als 6 cm über den Brauen: tiefer als bei fast jedem erwachsenen Mann.
mishap-too-straight = Zu gerade
    .help = Eine Kante wie mit dem Lineal, mit Ecken: Gewachsene Haaransätze verlaufen unregelmäßig und werden zum Rand hin lichter.
mishap-too-dark = Zu dunkel
    .help = Oben ist es dunkler als die Stoppeln an den Seiten, bei jedem Licht.
mishap-dots-too-big = Zu große Punkte
    .help = Im Gespräch sieht man einzelne Punkte statt einer Schattierung.
mishap-too-deep = Zu tief gestochen
    .help = Die Punkte laufen ineinander und werden nach einigen Monaten blau.
mishap-helmet = Aufgemalter Helm
    .help = Dicht und gleichmäßig bis an eine harte Kante: Es sieht aus wie eine Kappe.

## Times after the treatment, within a sentence or alone ("After 1½ years …", "day 10")

time-day = Tag { $day }
time-months = { $months } Monate
time-years =
    { $years ->
        [one] { $years } Jahr
       *[other] { $years } Jahre
    }
time-years-and-a-half = { $whole }½ Jahre

## A design that was sent

sent-name = Der Entwurf, der Ihnen geschickt wurde
sent-title = Ein Entwurf für Sie
sent-on-own = Seine Millimeter richten sich nach den Markierungen: Geben Sie unten an, was dieses Foto zeigt, und setzen Sie die Markierungen auf die passenden Stellen.
sent-on-demo = Das ist unser Beispielkopf. Um den Entwurf auf Ihrem eigenen zu sehen, wählen Sie ein Foto aus. Es bleibt auf diesem Gerät.
sent-make-mine = Entwurf übernehmen
sent-close = Schließen
sent-help = Um den Entwurf zu ändern, übernehmen Sie ihn. Der Entwurf des Absenders bleibt, wie er ist.
sent-note = Eine Simulation, kein Versprechen. Punkte und Sitzungen sind Annahmen der Person, die ihn geschickt hat.

## Dialogs of the first screen and the bar

problem-close = Schließen
confirm-title = Neu beginnen?
confirm-text = Diese Seite vergisst das Foto und alles, was darauf gezeichnet ist. Ihre Bilddatei bleibt, wo sie ist. Das lässt sich nicht rückgängig machen.
confirm-keep = Meine Arbeit behalten
confirm-erase = Löschen und neu beginnen
camera-title = Foto aufnehmen
camera-picture = Kamerabild
camera-hint = Füllen Sie das Oval aus, Brauen auf der gestrichelten Linie, Licht von vorn.
camera-cancel = Abbrechen
camera-take = Aufnehmen

## Errors that may come before the words of the other errors do

error-page-closing = Die Seite wird gerade geschlossen. Öffnen Sie sie erneut.
error-fetch-foreign = Dieser Teil der App fehlt. Laden Sie die Seite neu.
error-fetch-offline = Der Server der App antwortet nicht. Prüfen Sie die Verbindung und versuchen Sie es erneut.
error-fetch-missing = Eine Datei dieser App fehlt (Status { $status }). Laden Sie die Seite neu.
error-darkroom-not-loaded = Der Teil von Hairline, der das erledigt, wurde nicht geladen. Ihre Arbeit bleibt, wie sie ist. Prüfen Sie die Verbindung und versuchen Sie es erneut oder laden Sie die Seite neu.

## The clinic that embeds the app on its page

clinic-price-title = Was es kosten kann
clinic-price =
    { $amounts ->
        [1] etwa { $from }
       *[2] etwa { $from } bis { $to }
    }
clinic-price-help = Nach der Preisspanne der Klinik, für den Plan, wie er jetzt gezeichnet ist. Eine Schätzung, kein Angebot.
clinic-ask = Anfrage an { $clinic }
clinic-handed = An die Seite von { $clinic } übergeben.
clinic-not-handed = Es wurde nichts gesendet: Diese Seite nimmt keine Anfragen an. Bitte wenden Sie sich auf anderem Weg an { $clinic }.
clinic-mail = Ihr E-Mail-Programm hat jetzt den Text. Gesendet wird er erst, wenn Sie ihn dort absenden.
clinic-subject = Eine Frage zur Kopfhautpigmentierung
