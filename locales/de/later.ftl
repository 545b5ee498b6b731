# Words of errors, dialogs, pictures and paper: loaded when the first screen stands.

## What could not be done: titles of a dialog that says why below

problem-nothing-to-open = Nichts zu öffnen
problem-picture-design = Der Entwurf aus diesem Bild ließ sich nicht öffnen
problem-photo = Dieses Bild ließ sich nicht öffnen
problem-demo = Das Beispielfoto konnte nicht geladen werden
problem-dots = Die Punkte konnten nicht geladen werden
problem-camera = Kein Bild von der Kamera
problem-picture = Das Bild konnte nicht erstellt werden
problem-print = Das Blatt konnte nicht gedruckt werden
problem-save = Das Projekt konnte nicht gespeichert werden
problem-open = Das Projekt ließ sich nicht öffnen
problem-link = Dieser Link ließ sich nicht öffnen
problem-make-link = Der Link konnte nicht erstellt werden

## Pictures

picture-saved = Bild gespeichert: { $name }
picture-saved-png = Dieser Browser kann kein WebP schreiben, daher ist das Bild ein PNG: { $name }
picture-stopped = Abgebrochen: Es wurde kein Bild gespeichert.
picture-warning = Dies ist ein Warnbild, nicht Ihr Plan. Gehen Sie zurück zu Ihrem Plan, um ihn herunterzuladen.
picture-not-sent = Dieses Gerät lässt uns das Bild nicht senden. Speichern Sie es und senden Sie es von dort.

## Sharing

share-subject = Ein Haaransatz zum Ansehen
share-link-copied = Kopiert
share-link-not-copied = Der Browser lässt uns nicht kopieren. Der Link ist ausgewählt: Kopieren Sie ihn mit Strg+C oder durch langes Drücken.

## Share dialog

share-title = Teilen
share-close =
    .aria-label = Schließen
share-link-title = Als Link
share-note = Notiz (optional)
share-note-help = Alle, die den Link öffnen, können sie lesen: Lassen Sie Namen und Adressen weg.
share-photo = Foto mitschicken
share-passcode = Passwort (empfohlen)
share-passcode-help = Teilen Sie es dem Empfänger auf anderem Weg mit, zum Beispiel am Telefon. Ohne Passwort steckt der Schlüssel im Link: Wer den Link hat, sieht das Foto.
share-link = Link
share-link-field =
    .placeholder = Link wird erstellt…
share-link-copy = Link kopieren
share-link-send = Senden…
share-link-qr = QR-Code
share-link-mail = E-Mail
share-link-qr-picture = QR-Code des Links
share-link-qr-too-long = Dieser Link ist zu lang für einen QR-Code. Senden Sie den Link selbst.
share-holds-design = Im Link: Linie, Fläche, Punkte, Behandlung und Ihre Notiz, in Millimetern. Gibt es mehrere Pläne, sind alle darin, mit ihren Namen.
share-holds-no-photo = Nicht darin: Ihr Foto, sein Dateiname, Ihre Markierungen oder wer Sie sind.
share-holds-for-ever = Wer den Link hat, kann ihn öffnen. Er lässt sich nicht zurücknehmen und läuft nicht ab.
share-holds-photo = Im Link: der Entwurf, Ihre Notiz, Ihre Markierungen und ein kleines Bild des Kopfes, auf diesem Gerät verschlüsselt (AES-256).
share-holds-no-name = Nicht darin: der Dateiname des Fotos oder wo und wann es aufgenommen wurde.
share-holds-long = Er lässt sich nicht zurücknehmen und läuft nicht ab. Er ist lang: Manche Messenger kürzen ihn; speichern Sie dann stattdessen eine Projektdatei.
share-picture-title = Als Bild
share-layout = Zeigt
share-layout-after = Nachher
share-layout-before-after = Vorher und nachher
share-layout-card = Karte für Messenger
share-format = Dateityp
share-picture-save = Bild speichern
share-picture-send = Bild senden…
share-picture-help = Es zeigt das Foto. Es ist als Simulation gekennzeichnet, und die Datei enthält den Entwurf: Ziehen Sie sie auf diese Seite, um ihn wieder zu öffnen. Wo und wann das Foto aufgenommen wurde, wird weggelassen.
share-paper-title = Auf Papier
share-paper-print = Blatt drucken
share-paper =
    .aria-label = Papier
share-paper-letter = US-Letter
share-paper-help = Vorher und nachher, der Plan in Zahlen und eine Schablone des Haaransatzes in Originalgröße.
share-file-title = Als Projektdatei
share-file-passcode = Passwort (optional)
share-file-save = Projekt speichern
share-file-help = Foto und Entwurf in einer Datei, um später oder auf einem anderen Gerät weiterzumachen. Ein verlorenes Passwort lässt sich nicht wiederfinden.
share-link-too-much = Dieser Entwurf und das Foto zusammen sind zu viel für einen Link. Speichern Sie das Projekt als Datei und senden Sie diese.

## Dialog that asks for a passcode

passcode-title = Mit einem Passwort verschlossen
passcode-text = Wer es erstellt hat, kennt das Passwort. Was sich öffnet, bleibt auf diesem Gerät.
passcode-field = Passwort
passcode-show = Passwort anzeigen
passcode-cancel = Abbrechen
passcode-open = Öffnen
passcode-opening = Wird geöffnet…

## Project files

project-saved = Projekt gespeichert: { $name }.
project-saved-with-notes = Projekt gespeichert: { $name }. Sein Foto behält, was die Kamera hineingeschrieben hat, vielleicht auch den Ort. Beginnen Sie mit einem JPEG, um das wegzulassen.
project-unreadable = Der Browser konnte diese Datei nicht lesen. Wählen Sie sie erneut aus.
project-memory = Der Browser hat zu wenig Speicher dafür. Schließen Sie andere Tabs und versuchen Sie es erneut.

## A sent design in numbers: each is a name and a value

fact-hairline = Haaransatz
    .value = { NUMBER($mm, maximumFractionDigits: 0) } mm über der Glabella
fact-area = Fläche
    .value = { NUMBER($area, maximumFractionDigits: 0) } cm²
fact-dots = Punkte
    .value = etwa { $dots }, { NUMBER($density, maximumFractionDigits: 0) } pro cm²
fact-shade = Farbton
fact-sessions = Sitzungen
    .value = { $count }

## Why a shade is proposed: sentences that follow each other

match-stubble = { $shade }: Ihre Stoppeln wirken { $hair ->
        [black] schwarz
        [dark-brown] dunkelbraun
        [brown] braun
        [light] hellbraun oder blond
       *[grey] grau
    } und schlucken { NUMBER($percent, maximumFractionDigits: 0) } % des Lichts, das Ihre { $skin ->
        [very-light] sehr helle
        [light] helle
        [intermediate] mittelhelle
        [tan] gebräunte
        [brown] braune
       *[dark] dunkle
    } Haut zurückwirft.
match-hair = { $shade }: Ihr Haar wirkt { $hair ->
        [black] schwarz
        [dark-brown] dunkelbraun
        [brown] braun
        [light] hellbraun oder blond
       *[grey] grau
    } auf { $skin ->
        [very-light] sehr heller
        [light] heller
        [intermediate] mittelheller
        [tan] gebräunter
        [brown] brauner
       *[dark] dunkler
    } Haut.
match-skin = { $shade }: eine übliche Wahl für { $skin ->
        [very-light] sehr helle
        [light] helle
        [intermediate] mittelhelle
        [tan] gebräunte
        [brown] braune
       *[dark] dunkle
    } Haut.
match-skin-type = Die Haut entspricht etwa Typ { $type } von sechs (Fitzpatrick), soweit ein Foto das erkennen lässt.
match-little-stubble = Neben kahler Haut sind nur wenige Stoppeln zu sehen: Prüfen Sie, ob die Punkte dazu passen, und passen Sie sie an.
match-from-stubble = Dichte, Größe und Stärke der Punkte richten sich nach Ihren Stoppeln.
match-coloured-light = Das Licht auf diesem Foto ist farbig: Versuchen Sie es mit einem Foto bei Tageslicht.
match-bright-skin = Die Haut ist hell beleuchtet und vielleicht dunkler, als sie hier aussieht.
match-too-dark = Das Foto ist zu dunkel, um Farben sicher zu beurteilen.
match-too-bright = Das Foto ist zu hell, um Farben sicher zu beurteilen.
match-no-hair = Es war kein Haar zu sehen, nach dem wir uns richten könnten.
match-grey-hair = Wenn bei grauem Haar zwei Farbtöne passend scheinen, nehmen Sie den helleren.
match-black-on-dark = Schwarzes Pigment kann auf dunkler Haut bläulich werden, daher ist dies der nächsthellere Farbton.
match-nothing = Neben kahler Haut wurden keine Stoppeln gefunden. Drücken Sie „Hautton wählen“ und tippen Sie dann auf kahle Haut auf Ihrem Foto; mit „Haarton wählen“ zählt auch Ihr Haar.

## Words in pictures that are saved: short, they have a line each

picture-stamp = Simulation, kein Versprechen · Hairline
picture-before = Vorher
picture-after = Nachher
picture-title = Kopfhautpigmentierung
picture-no-session = { $planned ->
        [one] Vor der geplanten Sitzung
       *[other] Vor der ersten von { $planned } Sitzungen
    }
picture-during-session = Während Sitzung { $session } von { $planned }
picture-after-session = Nach Sitzung { $session } von { $planned } · { $time }
picture-same-day = am selben Tag
picture-days-later = { $days ->
        [one] { $days } Tag später
       *[other] { $days } Tage später
    }
picture-months-later = { $months } Monate später
picture-years-later = { $years } Jahre später
picture-density = { NUMBER($density, maximumFractionDigits: 0) } Punkte/cm² · { NUMBER($area, maximumFractionDigits: 0) } cm² Kopfhaut
picture-dots = { $shade } · Punkte von { NUMBER($mm, minimumFractionDigits: 2, maximumFractionDigits: 2) } mm
picture-note = Auf einem Foto berechnet. Zeigt eine Vorstellung, verspricht kein Ergebnis.
picture-unreadable-photo = Das Foto konnte nicht gelesen werden.
picture-too-large = Dieses Bild ist zu groß, als dass der Browser es in diesem Format schreiben könnte. Speichern Sie es als PNG oder wählen Sie die Karte.

## The sheet for printing, first page

sheet-title = Plan für den Haaransatz
sheet-before = Vorher
sheet-before-first-session = Vor der ersten Sitzung
sheet-some-sessions = Simulation: { $shown } von { $planned } Sitzungen, { $time }
sheet-all-sessions = Simulation: alle Sitzungen, { $time }
sheet-hairline = Der Haaransatz
sheet-hairline-height = Über der Glabella, entlang der Haut
sheet-hairline-width = Breite, mit dem Maßband
sheet-hairline-length = Länge entlang der Linie
sheet-hairline-area = Behandelte Fläche
sheet-hairline-dots = Punkte im Bild
sheet-mm = { NUMBER($mm, maximumFractionDigits: 0) } mm
sheet-area = { NUMBER($area, maximumFractionDigits: 0) } cm²
sheet-treatment = Die Behandlung
sheet-density = Dichte
    .value = { NUMBER($density, maximumFractionDigits: 0) } Punkte pro cm²
sheet-dot-size = Größe eines verheilten Punkts
    .value = { NUMBER($mm, minimumFractionDigits: 2, maximumFractionDigits: 2) } mm
sheet-shade = Farbton
    .value = { $shade }, Stärke { NUMBER($strength, minimumFractionDigits: 2, maximumFractionDigits: 2) }
sheet-session = Sitzung { $number }
    .first = { $percent ->
        [100] { $lighter ->
            [0] alle Punkte
            [one] alle Punkte, einen Farbton heller
           *[other] alle Punkte, { $lighter } Farbtöne heller
        }
       *[other] { $lighter ->
            [0] { NUMBER($percent, maximumFractionDigits: 0) } % der Punkte
            [one] { NUMBER($percent, maximumFractionDigits: 0) } % der Punkte, einen Farbton heller
           *[other] { NUMBER($percent, maximumFractionDigits: 0) } % der Punkte, { $lighter } Farbtöne heller
        }
    }
    .later = { $percent ->
        [100] { $lighter ->
            [0] { $days } Tage später: alle Punkte
            [one] { $days } Tage später: alle Punkte, einen Farbton heller
           *[other] { $days } Tage später: alle Punkte, { $lighter } Farbtöne heller
        }
       *[other] { $lighter ->
            [0] { $days } Tage später: { NUMBER($percent, maximumFractionDigits: 0) } % der Punkte
            [one] { $days } Tage später: { NUMBER($percent, maximumFractionDigits: 0) } % der Punkte, einen Farbton heller
           *[other] { $days } Tage später: { NUMBER($percent, maximumFractionDigits: 0) } % der Punkte, { $lighter } Farbtöne heller
        }
    }
sheet-by-tape = Mit dem Maßband über die Haut: von der Mittellinie zur Seite und von der Glabella nach oben
    .left = { $across } mm links, { $up } mm nach oben
    .right = { $across } mm rechts, { $up } mm nach oben
    .midline = auf der Mittellinie, { $up } mm nach oben
sheet-point-mid-frontal = Vordere Mitte
sheet-point-frontotemporal-left = Frontotemporal links
sheet-point-frontotemporal-right = Frontotemporal rechts
sheet-point-temporal-peak-left = Linke Schläfenspitze
sheet-point-temporal-peak-right = Rechte Schläfenspitze
sheet-simulation = Simulation, kein Versprechen.
sheet-scale = Drucken Sie mit 100 % (tatsächliche Größe) und prüfen Sie den Maßstabsbalken mit einem Lineal.
sheet-bar = Maßstabsbalken, 100 mm
    .end = 100 mm
sheet-no-template = Es gibt keine Schablone: Diese Linie ist zu lang oder zu kurz für das Papier.
sheet-template-follows = { $pages ->
        [one] Die nächste Seite zeigt den Haaransatz in Originalgröße, zum Ausschneiden.
       *[other] Die nächsten { $pages } Seiten zeigen den Haaransatz in Originalgröße, zum Zusammensetzen und Ausschneiden.
    }
# The page of several plans beside each other.
sheet-plans = Pläne nebeneinander
sheet-plans-dots = Punkte nach allen Sitzungen
sheet-plans-sessions = Sitzungen
# $plan is such as “Plan A” or “Plan B: Winter”.
sheet-plans-shown = Die erste Seite und die Schablone zeigen { $plan }.
sheet-memory = Der Browser hat zu wenig Speicher für die Bilder. Schließen Sie andere Tabs und versuchen Sie es erneut.
sheet-no-printing = Dieser Browser druckt nicht. Öffnen Sie die Seite in einem anderen.

## The template, pages to cut out

template-title = Haaransatz-Schablone, Originalgröße
template-picture = Schablone, Seite { $page } von { $pages }
template-page = Schablone, Seite { $page } von { $pages }
template-page-joined = Schablone, Seite { $page } von { $pages }, { $joints }
template-joint = { $letter } auf { $letter }
template-joints = { $joints }, { $next }
template-right = ← rechts (aus Sicht der Person)
template-top = ↑ Oberkopf
template-left = links (aus Sicht der Person) →
template-glabella = Glabella
template-print = 1. Mit 100 % drucken (tatsächliche Größe, nicht „An Seite anpassen“) und den Maßstabsbalken mit einem Lineal prüfen.
template-cut = 2. Entlang der durchgezogenen und gestrichelten Linien schneiden, kurze Linien einschneiden. Die durchgezogene Kante ist der Haaransatz.
template-join-and-cut = 2. Seiten so zusammensetzen, dass Kreuze mit gleichem Buchstaben aufeinanderliegen. Entlang der durchgezogenen und gestrichelten Linien schneiden, kurze Linien einschneiden. Die durchgezogene Kante ist der Haaransatz.
template-lay = 3. Druckseite nach oben: Kreuz auf die Glabella, Steg auf der Mittellinie nach oben, dann den Streifen so anlegen, wie die Haut ihn führt.
template-lengths = 4. Längen entlang von Linie und Steg sind die eines Maßbands. Auf dem Kopf können die Enden des Streifens bis zu { NUMBER($sideways, minimumFractionDigits: 1, maximumFractionDigits: 1) } mm neben dem Plan liegen; flach auf dem Tisch weicht die Linie bis zu { NUMBER($across, maximumFractionDigits: 0) } mm von ihrem Abstand zur Glabella ab.
template-lengths-flat = 4. Das Foto wurde als flach angenommen: Die Längen sind die, die die Kamera sieht; Haut, die sich wegwölbt, ist länger.
template-height = 5. Die Größe stammt aus einem Foto: Mit dem Maßband prüfen, ob die Linie { NUMBER($mm, maximumFractionDigits: 0) } mm über der Glabella liegt.

## Errors: What was found on a photo

error-hair-unreadable = Was auf diesem Foto an Haar gefunden wurde, ließ sich nicht lesen. Laden Sie die Seite neu und öffnen Sie das Foto erneut.

## Errors: Drawing

error-canvas-memory = Der Browser hat zu wenig Speicher zum Zeichnen. Schließen Sie andere Tabs und laden Sie dann diese Seite neu.
error-canvas-dots = Die Punkte konnten nicht gezeichnet werden. Laden Sie diese Seite neu; Ihre Arbeit bleibt erhalten.

## Errors: Work that is kept in the browser

error-storage-unavailable = Dieser Browser lässt die Seite nichts behalten, beim Neuladen ginge die Arbeit also verloren. Laden Sie das Bild herunter, bevor Sie die Seite verlassen, oder erlauben Sie Websitedaten für diese Seite.
error-storage-insecure = Das Foto bleibt nur über eine sichere Verbindung erhalten, beim Neuladen ginge es also verloren. Öffnen Sie diese Seite über ihre https-Adresse oder laden Sie das Bild herunter, bevor Sie die Seite verlassen.
error-storage-full = Dieses Gerät hat keinen Platz, um das Foto zu behalten, beim Neuladen ginge es also verloren. Laden Sie das Bild herunter, bevor Sie die Seite verlassen, oder schaffen Sie etwas Platz.
error-storage-unreadable = Das Foto vom letzten Besuch lässt sich nicht mehr lesen. Wählen Sie es erneut aus.

## Errors: Paste and drop

error-clipboard-empty = In der Zwischenablage ist kein Bild. Kopieren Sie zuerst ein Foto oder machen Sie einen Screenshot und fügen Sie dann erneut ein.
error-drop-empty = Das war keine Bilddatei. Speichern Sie das Bild zuerst auf diesem Gerät und legen Sie dann die Datei hier ab.

## Errors: Camera

error-camera-denied = Die Kamera ist für diese Seite nicht erlaubt. Erlauben Sie sie in der Adressleiste des Browsers und versuchen Sie es erneut oder wählen Sie stattdessen ein Foto aus.
error-camera-not-found = Es wurde keine Kamera gefunden. Schließen Sie eine an und versuchen Sie es erneut oder wählen Sie stattdessen ein Foto aus.
error-camera-in-use = Ein anderes Programm verwendet gerade die Kamera. Schließen Sie es und versuchen Sie es erneut oder wählen Sie stattdessen ein Foto aus.
error-camera-no-picture = Die Kamera liefert noch kein Bild. Warten Sie, bis Sie sich sehen, und versuchen Sie es dann erneut.
error-camera-failed = Die Kamera ließ sich nicht starten. Versuchen Sie es erneut oder wählen Sie stattdessen ein Foto aus.

## Errors: A photo that does not open

error-photo-unreadable = Der Browser konnte diese Datei nicht lesen. Wählen Sie sie erneut aus; liegt sie in einem Cloud-Ordner, lassen Sie sie zuerst herunterladen.
error-photo-heic = Dieser Browser kann keine HEIC-Fotos öffnen; Safari kann es. Um auf einem iPhone ein JPEG zu erhalten, wählen Sie Einstellungen › Kamera › Formate › Maximale Kompatibilität und nehmen Sie das Foto neu auf. Oder teilen oder exportieren Sie dieses als JPEG und wählen Sie das JPEG aus.
error-photo-undecodable = Dieses { $format }-Foto ist beschädigt oder der Browser kennt das Format nicht. Öffnen Sie es in einer Foto-App, speichern Sie es als JPEG und wählen Sie das JPEG aus.
error-photo-memory = Der Browser hat zu wenig Speicher für dieses Foto. Schließen Sie andere Tabs und versuchen Sie es erneut oder wählen Sie eine kleinere Kopie.

## Errors: Work on the whole photo

error-photo-too-little-memory = Der Browser hat zu wenig Speicher für dieses Foto. Schließen Sie andere Tabs und versuchen Sie es erneut.

## Errors: Designs that were kept

error-design-newer = Dieser Entwurf wurde mit einer neueren Version von Hairline gespeichert. Laden Sie die Seite neu, um diese Version zu erhalten.
error-design-older = Der gespeicherte Entwurf stammt von einer früheren Version von Hairline.
error-design-damaged = Der gespeicherte Entwurf ist beschädigt und lässt sich nicht öffnen.

## Errors: Project files

error-project-not-ours = Diese Datei ist kein Hairline-Projekt. Wählen Sie eine, die mit „Projekt speichern“ gespeichert wurde, oder ein Foto.
error-project-newer = Dieses Projekt wurde mit einer neueren Version von Hairline gespeichert. Laden Sie die Seite neu, um diese Version zu erhalten.
error-project-broken = Diese Projektdatei ist beschädigt oder unvollständig. Kopieren Sie sie erneut oder laden Sie sie noch einmal herunter.
error-project-no-photo = Diese Projektdatei enthält kein Foto, das sich öffnen lässt. Bitten Sie um eine, die mit dem Foto gespeichert wurde.
error-project-too-large = Dieses Projekt ist größer, als ein Browser fassen kann (höchstens { $megabytes } MB). Speichern Sie das Foto kleiner und legen Sie das Projekt neu an.

## Errors: Pictures that hold a design

error-picture-damaged = Der Entwurf in diesem Bild ist beschädigt: Die Datei wurde unterwegs verändert. Bitten Sie um die Originaldatei.

## Errors: Pictures to save

error-picture-format = Der Browser hat eine Datei erzeugt, die sich nicht fertigstellen ließ. Wählen Sie ein anderes Format.
error-picture-too-much = Der Entwurf ist zu groß für dieses Format. Wählen Sie ein anderes.

## Errors: Links

error-link-not-ours = Dieser Link enthält keinen Hairline-Entwurf. Bitten Sie noch einmal darum oder beginnen Sie mit einem Foto.
error-link-newer = Dieser Link wurde mit einer neueren Version von Hairline erstellt. Laden Sie die Seite neu, um diese Version zu erhalten, und öffnen Sie den Link dann erneut.
error-link-damaged = Dieser Link ist beschädigt: Ein Teil ging unterwegs verloren oder wurde verändert. Kopieren Sie ihn noch einmal aus der Nachricht, vom ersten bis zum letzten Zeichen, oder bitten Sie erneut darum.
# More plans than one link has room for. $plans is how many of them fit: 1 or 2.
error-link-plans =
    { $plans ->
        [one] Diese Pläne sind zu viel für einen Link: Nur der erste passt hinein. Entfernen Sie einige Pinselstriche, kürzen Sie eine Notiz oder schicken Sie jeden Plan einzeln.
       *[other] Diese Pläne sind zu viel für einen Link: Nur die ersten { $plans } passen hinein. Entfernen Sie einige Pinselstriche, kürzen Sie eine Notiz oder schicken Sie jeden Plan einzeln.
    }

## Errors: Sealed files and links

error-sealed-not-ours = Das wurde nicht mit Hairline erstellt. Bitten Sie erneut um die Datei oder den Link.
error-sealed-newer = Das wurde mit einer neueren Version von Hairline erstellt. Laden Sie die Seite neu, um diese Version zu erhalten, und öffnen Sie es dann erneut.
error-sealed-truncated = Das Ende fehlt: { NUMBER($missing, useGrouping: 0) } von { NUMBER($expected, useGrouping: 0) } Bytes sind nicht angekommen. Kopieren Sie alles erneut oder laden Sie es noch einmal herunter.
error-sealed-damaged = Das wurde unterwegs beschädigt und lässt sich deshalb nicht öffnen. Kopieren Sie es erneut oder laden Sie es noch einmal herunter.
error-sealed-refused = Das ist auf eine Art verschlüsselt, die Hairline nicht öffnet. Bitten Sie die Person, von der es kommt, es neu zu erstellen.
error-sealed-wrong-passcode = Das Passwort stimmt nicht, oder jemand hat dies absichtlich verändert. Achten Sie auf Großbuchstaben und versuchen Sie es erneut.
error-sealed-changed = Das wurde nachträglich verändert, oder sein Schlüssel gehört zu einem anderen Link. Bitten Sie erneut darum.
error-sealed-key-missing = Der Link ist unvollständig: Sein Schlüssel fehlt. Kopieren Sie den ganzen Link und öffnen Sie ihn erneut.
error-sealed-insecure = Dieser Browser verschlüsselt und entschlüsselt nur über eine sichere Verbindung. Öffnen Sie diese Seite über ihre https-Adresse.
error-sealed-too-large = Das ist zu groß, um in einem Browser verschlüsselt zu werden. Verwenden Sie ein kleineres Foto.

## Errors: Marks on the photo

error-marks-coincide = Die beiden Markierungen liegen aufeinander. Ziehen Sie je eine auf jede Pupille oder jedes Ohr.
error-reference-too-short = Die beiden Enden der Strecke liegen aufeinander. Ziehen Sie sie auseinander.
error-length-out-of-range = Die bekannte Länge liegt außerhalb des möglichen Bereichs. Geben Sie sie in Millimetern ein.
error-marker-off-photo = Eine Markierung liegt außerhalb des Fotos. Ziehen Sie sie zurück auf das Gesicht.

## Errors: The dot pattern, a file of the app

error-dots-length = Das Punktmuster sollte { NUMBER($expected, useGrouping: 0) } Bytes haben, hat aber { NUMBER($found, useGrouping: 0) }. Laden Sie die Seite neu, um es noch einmal zu holen.
error-dots-crowded = Das Punktmuster ist beschädigt: Eine Zelle enthält { NUMBER($found, useGrouping: 0) } Punkte, höchstens { $most } sind möglich. Laden Sie die Seite neu, um es noch einmal zu holen.
error-dots-coincident = Das Punktmuster ist beschädigt: Die Punkte { NUMBER($first, useGrouping: 0) } und { NUMBER($second, useGrouping: 0) } liegen an derselben Stelle. Laden Sie die Seite neu, um es noch einmal zu holen.

## Errors: Files that are no photo or none that can be worked on

error-photo-empty = Die Datei ist leer. Wählen Sie sie erneut aus; liegt sie in einem Cloud-Ordner, lassen Sie sie zuerst herunterladen.
error-photo-truncated = Die Datei endet zu früh, ein Teil des Fotos fehlt. Kopieren Sie sie erneut oder laden Sie sie noch einmal herunter.
error-photo-animated = Diese { $format }-Datei ist animiert. Wählen Sie ein unbewegtes Foto oder speichern Sie ein Einzelbild davon als JPEG.
error-photo-gif = Das ist ein GIF, ein Format für Zeichnungen und kurze Animationen. Wählen Sie ein Foto als JPEG, PNG, WebP oder AVIF.
error-photo-drawing = Das ist eine Zeichnung (SVG), kein Foto. Wählen Sie ein Bild als JPEG, PNG, WebP oder AVIF.
error-photo-text = Das ist eine Webseite oder ein Text, kein Foto. Speichern Sie das Bild selbst und wählen Sie dann diese Datei.
error-photo-pdf = Das ist ein PDF, kein Foto. Wählen Sie ein Bild als JPEG, PNG, WebP oder AVIF.
error-photo-video = Das ist ein Video. Halten Sie es an, wo der Kopf gut zu sehen ist, machen Sie einen Screenshot und wählen Sie diesen aus.
error-photo-raw = Das ist die RAW-Datei einer Kamera. Exportieren Sie sie als JPEG und wählen Sie das JPEG aus.
error-photo-tiff = Das ist eine TIFF- oder RAW-Datei, die Browser nicht anzeigen. Exportieren Sie sie als JPEG und wählen Sie das JPEG aus.
error-photo-project = Das ist ein Hairline-Projekt, kein Foto. Öffnen Sie es für sich allein.
error-photo-archive = Das ist ein Archiv oder ein Office-Dokument. Öffnen Sie es, speichern Sie das Foto daraus und wählen Sie dieses aus.
error-photo-other-picture = Das ist ein { $format }-Bild, das diese App nicht öffnet. Speichern Sie es als JPEG oder PNG und wählen Sie diese Datei aus.
error-photo-unknown = Diese Datei ist kein Foto, das sich öffnen lässt. Wählen Sie ein Bild als JPEG, PNG, WebP oder AVIF.
error-photo-too-small = Dieses Bild hat nur { NUMBER($width, useGrouping: 0) } × { NUMBER($height, useGrouping: 0) } Pixel, zu wenig, um einen Kopf zu zeigen. Wählen Sie ein größeres mit mindestens { $least } Pixeln auf jeder Seite.
error-photo-too-elongated = Dieses Bild ist ein langer Streifen ({ NUMBER($width, useGrouping: 0) } × { NUMBER($height, useGrouping: 0) } Pixel). Wählen Sie ein Foto, das den Kopf zeigt, oder schneiden Sie es zu.
error-photo-too-large = Dieses Bild hat { NUMBER($megapixels, useGrouping: 0) } Megapixel, mehr, als ein Browser fassen kann. Speichern Sie eine kleinere Kopie mit höchstens { $most } Megapixeln und wählen Sie diese aus.

## Asking the clinic that embeds the app

clinic-give = Dieses Bild an { $clinic } übergeben
enquiry-title = Anfrage an { $clinic }
enquiry-name = Name
enquiry-email = E-Mail
enquiry-phone = Telefon
enquiry-contact-help = Eines von beiden, damit man Ihnen antworten kann.
enquiry-message = Ihre Frage (optional)
enquiry-picture = Bild meines Kopfes mitschicken (nachher)
enquiry-goes = Das wird mitgeschickt
enquiry-link = Der Link zum Entwurf: { $link }
enquiry-plan =
    { $sessions ->
        [one] { NUMBER($area, maximumFractionDigits: 0) } cm² Kopfhaut, etwa { NUMBER($dots, maximumSignificantDigits: 2) } Punkte in { $sessions } Sitzung, Haaransatz { NUMBER($height, maximumFractionDigits: 0) } mm über der Glabella.
       *[other] { NUMBER($area, maximumFractionDigits: 0) } cm² Kopfhaut, etwa { NUMBER($dots, maximumSignificantDigits: 2) } Punkte in { $sessions } Sitzungen, Haaransatz { NUMBER($height, maximumFractionDigits: 0) } mm über der Glabella.
    }
enquiry-price = Preis: { $price }.
enquiry-consent = Ich bin einverstanden, dass { $clinic } erhält, was hier steht: meinen Namen, meine Kontaktdaten, meine Frage, den Link und den Plan in Zahlen. Mein Foto bleibt auf diesem Gerät.
enquiry-consent-picture = Ich bin einverstanden, dass { $clinic } erhält, was hier steht: meinen Namen, meine Kontaktdaten, meine Frage, den Link, den Plan in Zahlen und das Bild meines Kopfes.
enquiry-consent-mail = Ich bin einverstanden, dass mein E-Mail-Programm in einer E-Mail an { $clinic } erhält, was hier steht: meinen Namen, meine Kontaktdaten, meine Frage, den Link und den Plan in Zahlen. Nichts wird gesendet, bevor ich es dort absende. Mein Foto bleibt auf diesem Gerät.
enquiry-name-missing = Ihr Name fehlt.
enquiry-contact-missing = Es fehlt eine E-Mail-Adresse oder eine Telefonnummer.
enquiry-cancel = Abbrechen
enquiry-send = Senden an { $clinic }
enquiry-send-mail = Mein E-Mail-Programm öffnen
