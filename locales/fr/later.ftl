# Words of errors, dialogs, pictures and paper: loaded when the first screen stands.

## What could not be done: titles of a dialog that says why below

problem-nothing-to-open = Rien à ouvrir
problem-picture-design = Le dessin de cette image n’a pas pu être ouvert
problem-photo = Cette image n’a pas pu être ouverte
problem-demo = La photo de démo n’a pas pu être chargée
problem-dots = Les points n’ont pas pu être chargés
problem-camera = Pas d’image de la caméra
problem-picture = L’image n’a pas pu être créée
problem-print = La feuille n’a pas pu être imprimée
problem-save = Le projet n’a pas pu être enregistré
problem-open = Le projet n’a pas pu être ouvert
problem-link = Ce lien n’a pas pu être ouvert
problem-make-link = Le lien n’a pas pu être créé

## Pictures

picture-saved = Image enregistrée : { $name }
picture-saved-png = Ce navigateur ne sait pas écrire le WebP, l’image est donc un PNG : { $name }
picture-stopped = Arrêté : aucune image n’a été enregistrée.
picture-warning = Ceci est une image d’avertissement, pas votre plan. Revenez à votre plan pour le télécharger.
picture-not-sent = Cet appareil ne nous laisse pas envoyer l’image. Enregistrez-la et envoyez-la de là.

## Sharing

share-subject = Une ligne frontale à regarder
share-link-copied = Copié
share-link-not-copied = Le navigateur ne nous laisse pas copier. Le lien est sélectionné : copiez-le avec Ctrl+C ou par un appui long.

## Share dialog

share-title = Partager
share-close =
    .aria-label = Fermer
share-link-title = Un lien
share-note = Note (facultative)
share-note-help = Toute personne qui ouvre le lien la lit : n’y mettez ni nom ni adresse.
share-photo = Joindre la photo
share-passcode = Mot de passe (conseillé)
share-passcode-help = Donnez-le au destinataire par un autre moyen, par exemple au téléphone. Sans mot de passe, la clé est dans le lien : quiconque a le lien voit la photo.
share-link = Lien
share-link-field =
    .placeholder = Création du lien…
share-link-copy = Copier le lien
share-link-send = Envoyer…
share-link-qr = Code QR
share-link-mail = E-mail
share-link-qr-picture = Code QR du lien
share-link-qr-too-long = Ce lien est trop long pour un code QR. Envoyez le lien lui-même.
share-holds-design = Dans le lien : la ligne, la zone, les points, le traitement et votre note, en millimètres. S’il y a plusieurs plans, ils y sont tous, avec leurs noms.
share-holds-no-photo = Il ne contient ni votre photo, ni son nom de fichier, ni vos repères, ni votre identité.
share-holds-for-ever = Quiconque a le lien peut l’ouvrir. Il ne peut pas être repris et n’expire pas.
share-holds-photo = Dans le lien : le dessin, votre note, vos repères et une petite image de la tête, chiffrés sur cet appareil (AES-256).
share-holds-no-name = Il ne contient ni le nom du fichier de la photo, ni le lieu ou la date de la prise de vue.
share-holds-long = Il ne peut pas être repris et n’expire pas. Il est long : certaines messageries le coupent ; enregistrez alors plutôt un fichier de projet.
share-picture-title = Une image
share-layout = Montre
share-layout-after = Après
share-layout-before-after = Avant et après
share-layout-card = Carte pour messageries
share-format = Type de fichier
share-picture-save = Enregistrer l’image
share-picture-send = Envoyer l’image…
share-picture-help = Elle montre la photo. Elle porte la mention « simulation », et le fichier contient le dessin : déposez-le sur cette page pour le rouvrir. Le lieu et la date de la photo n’y figurent pas.
share-paper-title = Sur papier
share-paper-print = Imprimer la feuille
share-paper =
    .aria-label = Papier
share-paper-letter = Lettre US
share-paper-help = Avant et après, le plan en chiffres et un gabarit de la ligne frontale en taille réelle.
share-file-title = Un fichier de projet
share-file-passcode = Mot de passe (facultatif)
share-file-save = Enregistrer le projet
share-file-help = Photo et dessin dans un seul fichier, pour continuer plus tard ou sur un autre appareil. Un mot de passe perdu ne se retrouve pas.
share-link-too-much = Ce dessin et la photo ensemble sont trop volumineux pour un lien. Enregistrez le projet dans un fichier et envoyez celui-ci.

## Dialog that asks for a passcode

passcode-title = Verrouillé par un mot de passe
passcode-text = La personne qui l’a créé connaît le mot de passe. Ce qui s’ouvre reste sur cet appareil.
passcode-field = Mot de passe
passcode-show = Afficher le mot de passe
passcode-cancel = Annuler
passcode-open = Ouvrir
passcode-opening = Ouverture…

## Project files

project-saved = Projet enregistré : { $name }.
project-saved-with-notes = Projet enregistré : { $name }. Sa photo garde ce que l’appareil y a inscrit, peut-être le lieu. Partez d’un JPEG pour que cela n’y figure pas.
project-unreadable = Le navigateur n’a pas pu lire ce fichier. Choisissez-le de nouveau.
project-memory = Le navigateur n’a pas assez de mémoire pour cela. Fermez d’autres onglets et réessayez.

## A sent design in numbers: each is a name and a value

fact-hairline = Ligne frontale
    .value = { NUMBER($mm, maximumFractionDigits: 0) } mm au-dessus de la glabelle
fact-area = Zone
    .value = { NUMBER($area, maximumFractionDigits: 0) } cm²
fact-dots = Points
    .value = environ { $dots }, { NUMBER($density, maximumFractionDigits: 0) } par cm²
fact-shade = Teinte
fact-sessions = Séances
    .value = { $count }

## Why a shade is proposed: sentences that follow each other

match-stubble = { $shade } : vos cheveux rasés paraissent { $hair ->
        [black] noirs
        [dark-brown] châtain foncé
        [brown] châtains
        [light] châtain clair ou blonds
       *[grey] gris
    } et absorbent { NUMBER($percent, maximumFractionDigits: 0) } % de la lumière que renvoie votre peau { $skin ->
        [very-light] très claire
        [light] claire
        [intermediate] intermédiaire
        [tan] mate
        [brown] brune
       *[dark] foncée
    }.
match-hair = { $shade } : vos cheveux paraissent { $hair ->
        [black] noirs
        [dark-brown] châtain foncé
        [brown] châtains
        [light] châtain clair ou blonds
       *[grey] gris
    } sur une peau { $skin ->
        [very-light] très claire
        [light] claire
        [intermediate] intermédiaire
        [tan] mate
        [brown] brune
       *[dark] foncée
    }.
match-skin = { $shade } : un choix habituel pour une peau { $skin ->
        [very-light] très claire
        [light] claire
        [intermediate] intermédiaire
        [tan] mate
        [brown] brune
       *[dark] foncée
    }.
match-skin-type = La peau est à peu près du type { $type } sur six (Fitzpatrick), autant qu’une photo permette d’en juger.
match-little-stubble = On voit peu de cheveux rasés à côté de la peau nue : regardez si les points s’accordent avec eux et ajustez.
match-from-stubble = La densité, la taille et l’intensité des points suivent vos cheveux rasés.
match-coloured-light = La lumière de cette photo est colorée : essayez-en une prise à la lumière du jour.
match-bright-skin = La peau est fortement éclairée et peut être plus foncée qu’elle ne paraît ici.
match-too-dark = La photo est trop sombre pour être sûr des couleurs.
match-too-bright = La photo est trop claire pour être sûr des couleurs.
match-no-hair = Aucun cheveu n’a été trouvé pour servir de référence.
match-grey-hair = Avec des cheveux gris, si deux teintes semblent convenir, prenez la plus claire.
match-black-on-dark = Un pigment noir sur une peau foncée peut virer au bleu : nous proposons donc la teinte juste au-dessous, plus claire.
match-nothing = Aucun cheveu rasé n’a été trouvé à côté de la peau nue. Appuyez sur « Pointer la peau », puis touchez la peau nue sur votre photo ; avec « Pointer les cheveux », vos cheveux comptent aussi.

## Words in pictures that are saved: short, they have a line each

picture-stamp = Simulation, pas une promesse · Hairline
picture-before = Avant
picture-after = Après
picture-title = Micropigmentation du cuir chevelu
picture-no-session = { $planned ->
        [one] Avant la séance prévue
       *[other] Avant la première des { $planned } séances
    }
picture-during-session = Pendant la séance { $session } sur { $planned }
picture-after-session = Après la séance { $session } sur { $planned } · { $time }
picture-same-day = le jour même
picture-days-later = { $days ->
        [one] { $days } jour plus tard
       *[other] { $days } jours plus tard
    }
picture-months-later = { $months } mois plus tard
picture-years-later = { $years ->
        [one] { $years } an plus tard
       *[other] { $years } ans plus tard
    }
picture-density = { NUMBER($density, maximumFractionDigits: 0) } points/cm² · { NUMBER($area, maximumFractionDigits: 0) } cm² de cuir chevelu
picture-dots = { $shade } · points de { NUMBER($mm, minimumFractionDigits: 2, maximumFractionDigits: 2) } mm
picture-note = Calculé sur une photo. C’est une idée, pas une promesse de résultat.
picture-unreadable-photo = La photo n’a pas pu être lue.
picture-too-large = Cette image est trop grande pour que le navigateur l’écrive dans ce format. Enregistrez-la en PNG ou choisissez la carte.

## The sheet for printing, first page

sheet-title = Plan de la ligne frontale
sheet-before = Avant
sheet-before-first-session = Avant la première séance
sheet-some-sessions = Simulation : { $shown ->
        [one] { $shown } séance
       *[other] { $shown } séances
    } sur { $planned }, { $time }
sheet-all-sessions = Simulation : toutes les séances, { $time }
sheet-hairline = La ligne frontale
sheet-hairline-height = Au-dessus de la glabelle, le long de la peau
sheet-hairline-width = Largeur, au mètre ruban
sheet-hairline-length = Longueur le long de la ligne
sheet-hairline-area = Zone traitée
sheet-hairline-dots = Points dans l’image
sheet-mm = { NUMBER($mm, maximumFractionDigits: 0) } mm
sheet-area = { NUMBER($area, maximumFractionDigits: 0) } cm²
sheet-treatment = Le traitement
sheet-density = Densité
    .value = { NUMBER($density, maximumFractionDigits: 0) } points par cm²
sheet-dot-size = Taille d’un point cicatrisé
    .value = { NUMBER($mm, minimumFractionDigits: 2, maximumFractionDigits: 2) } mm
sheet-shade = Teinte
    .value = { $shade }, intensité { NUMBER($strength, minimumFractionDigits: 2, maximumFractionDigits: 2) }
sheet-session = Séance { $number }
    .first = { $percent ->
        [100] { $lighter ->
            [0] tous les points
            [one] tous les points, plus clairs d’une teinte
           *[other] tous les points, plus clairs de { $lighter } teintes
        }
       *[other] { $lighter ->
            [0] { NUMBER($percent, maximumFractionDigits: 0) } % des points
            [one] { NUMBER($percent, maximumFractionDigits: 0) } % des points, plus clairs d’une teinte
           *[other] { NUMBER($percent, maximumFractionDigits: 0) } % des points, plus clairs de { $lighter } teintes
        }
    }
    .later = { $percent ->
        [100] { $lighter ->
            [0] { $days } jours plus tard : tous les points
            [one] { $days } jours plus tard : tous les points, plus clairs d’une teinte
           *[other] { $days } jours plus tard : tous les points, plus clairs de { $lighter } teintes
        }
       *[other] { $lighter ->
            [0] { $days } jours plus tard : { NUMBER($percent, maximumFractionDigits: 0) } % des points
            [one] { $days } jours plus tard : { NUMBER($percent, maximumFractionDigits: 0) } % des points, plus clairs d’une teinte
           *[other] { $days } jours plus tard : { NUMBER($percent, maximumFractionDigits: 0) } % des points, plus clairs de { $lighter } teintes
        }
    }
sheet-by-tape = Au mètre ruban sur la peau : de la ligne médiane vers le côté, et de la glabelle vers le haut
    .left = { $across } mm à gauche, { $up } mm vers le haut
    .right = { $across } mm à droite, { $up } mm vers le haut
    .midline = sur la ligne médiane, { $up } mm vers le haut
sheet-point-mid-frontal = Milieu frontal
sheet-point-frontotemporal-left = Frontotemporal gauche
sheet-point-frontotemporal-right = Frontotemporal droit
sheet-point-temporal-peak-left = Pointe temporale gauche
sheet-point-temporal-peak-right = Pointe temporale droite
sheet-simulation = Simulation, pas une promesse.
sheet-scale = Imprimez à 100 % (taille réelle) et vérifiez l’échelle avec une règle.
sheet-bar = Barre d’échelle, 100 mm
    .end = 100 mm
sheet-no-template = Il n’y a pas de gabarit : cette ligne est trop longue ou trop courte pour le papier.
sheet-template-follows = { $pages ->
        [one] La page suivante montre la ligne frontale en taille réelle, à découper.
       *[other] Les { $pages } pages suivantes montrent la ligne frontale en taille réelle, à assembler et à découper.
    }
# The page of several plans beside each other.
sheet-plans = Les plans côte à côte
sheet-plans-dots = Points, toutes séances faites
sheet-plans-sessions = Séances
# $plan is such as “Plan A” or “Plan B: Winter”.
sheet-plans-shown = La première page et le gabarit montrent : { $plan }.
sheet-memory = Le navigateur n’a pas assez de mémoire pour les images. Fermez d’autres onglets et réessayez.
sheet-no-printing = Ce navigateur n’imprime pas. Ouvrez la page dans un autre.

## The template, pages to cut out

template-title = Gabarit de ligne frontale, taille réelle
template-picture = Gabarit, page { $page } sur { $pages }
template-page = Gabarit, page { $page } sur { $pages }
template-page-joined = Gabarit, page { $page } sur { $pages }, { $joints }
template-joint = { $letter } sur { $letter }
template-joints = { $joints }, { $next }
template-right = ← côté droit de la personne
template-top = ↑ sommet de la tête
template-left = côté gauche de la personne →
template-glabella = Glabelle
template-print = 1. Imprimez à 100 % (taille réelle, pas « Ajuster à la page ») et vérifiez l’échelle avec une règle.
template-cut = 2. Découpez le long des traits pleins et pointillés, entaillez les traits courts. Le bord au trait plein est la ligne frontale.
template-join-and-cut = 2. Assemblez les pages là où se rejoignent les croix de même lettre. Découpez le long des traits pleins et pointillés, entaillez les traits courts. Le bord au trait plein est la ligne frontale.
template-lay = 3. Face imprimée vers le haut : la croix sur la glabelle, la tige le long de la ligne médiane, puis la bande comme la peau la guide.
template-lengths = 4. Les longueurs le long de la ligne et de la tige sont celles d’un mètre ruban. Sur la tête, les bouts de la bande peuvent se trouver jusqu’à { NUMBER($sideways, minimumFractionDigits: 1, maximumFractionDigits: 1) } mm à côté du plan ; à plat sur une table, la distance de la ligne à la glabelle s’écarte du plan de { NUMBER($across, maximumFractionDigits: 0) } mm au plus.
template-lengths-flat = 4. La photo a été considérée comme plane : les longueurs sont celles que voit l’appareil, et la peau qui se détourne est plus longue.
template-height = 5. La taille vient d’une photo : vérifiez au mètre ruban que la ligne est à { NUMBER($mm, maximumFractionDigits: 0) } mm au-dessus de la glabelle.

## Errors: What was found on a photo

error-hair-unreadable = Les cheveux trouvés sur cette photo n’ont pas pu être lus. Rechargez la page et rouvrez la photo.

## Errors: Drawing

error-canvas-memory = Le navigateur n’a pas assez de mémoire pour dessiner. Fermez d’autres onglets, puis rechargez cette page.
error-canvas-dots = Les points n’ont pas pu être dessinés. Rechargez cette page ; votre travail est conservé.

## Errors: Work that is kept in the browser

error-storage-unavailable = Ce navigateur ne laisse rien conserver à la page : la recharger ferait perdre le travail. Téléchargez l’image avant de partir, ou autorisez les données de site pour cette page.
error-storage-insecure = La photo n’est conservée que par une connexion sécurisée : recharger la page la ferait perdre. Ouvrez cette page par son adresse https, ou téléchargez l’image avant de partir.
error-storage-full = Cet appareil n’a plus de place pour conserver la photo : recharger la page la ferait perdre. Téléchargez l’image avant de partir, ou libérez de l’espace.
error-storage-unreadable = La photo de la dernière visite n’est plus lisible. Choisissez-la de nouveau.

## Errors: Paste and drop

error-clipboard-empty = Il n’y a pas d’image dans le presse-papiers. Copiez d’abord une photo ou faites une capture d’écran, puis collez de nouveau.
error-drop-empty = Ce n’était pas un fichier image. Enregistrez d’abord l’image sur cet appareil, puis déposez le fichier ici.

## Errors: Camera

error-camera-denied = La caméra n’est pas autorisée pour cette page. Autorisez-la dans la barre d’adresse du navigateur et réessayez, ou choisissez plutôt une photo.
error-camera-not-found = Aucune caméra n’a été trouvée. Branchez-en une et réessayez, ou choisissez plutôt une photo.
error-camera-in-use = La caméra est utilisée par un autre programme. Fermez ce programme et réessayez, ou choisissez plutôt une photo.
error-camera-no-picture = La caméra ne donne pas encore d’image. Attendez de vous voir, puis réessayez.
error-camera-failed = La caméra n’a pas pu démarrer. Réessayez, ou choisissez plutôt une photo.

## Errors: A photo that does not open

error-photo-unreadable = Le navigateur n’a pas pu lire ce fichier. Choisissez-le de nouveau ; s’il se trouve dans un dossier en ligne, laissez-le d’abord se télécharger.
error-photo-heic = Ce navigateur ne peut pas ouvrir les photos HEIC ; Safari le peut. Pour obtenir un JPEG sur un iPhone, choisissez Réglages › Appareil photo › Formats › Le plus compatible et reprenez la photo, ou bien partagez ou exportez celle-ci en JPEG et choisissez ce fichier.
error-photo-undecodable = Cette photo { $format } est endommagée, ou ce navigateur ne connaît pas le format. Ouvrez-la dans une application de photos, enregistrez-la en JPEG et choisissez ce fichier.
error-photo-memory = Le navigateur n’a pas assez de mémoire pour cette photo. Fermez d’autres onglets et réessayez, ou choisissez une copie plus petite.

## Errors: Work on the whole photo

error-photo-too-little-memory = Le navigateur n’a pas assez de mémoire pour cette photo. Fermez d’autres onglets et réessayez.

## Errors: Designs that were kept

error-design-newer = Ce dessin a été enregistré par une version plus récente de Hairline. Rechargez la page pour obtenir cette version.
error-design-older = Le dessin enregistré a été fait par une version antérieure de Hairline.
error-design-damaged = Le dessin enregistré est endommagé et ne peut pas être ouvert.

## Errors: Project files

error-project-not-ours = Ce fichier n’est pas un projet Hairline. Choisissez-en un qui a été enregistré avec « Enregistrer le projet », ou une photo.
error-project-newer = Ce projet a été enregistré par une version plus récente de Hairline. Rechargez la page pour obtenir cette version.
error-project-broken = Ce fichier de projet est endommagé ou incomplet. Copiez-le ou téléchargez-le de nouveau.
error-project-no-photo = Ce fichier de projet ne contient pas de photo qui puisse être ouverte. Demandez-en un qui a été enregistré avec la photo.
error-project-too-large = Ce projet est plus gros que ce qu’un navigateur peut contenir ({ $megabytes } Mo au plus). Enregistrez la photo en plus petit et refaites le projet.

## Errors: Pictures that hold a design

error-picture-damaged = Le dessin contenu dans cette image est endommagé : quelque chose a modifié le fichier en chemin. Demandez le fichier d’origine.

## Errors: Pictures to save

error-picture-format = Le navigateur a produit un fichier qui n’a pas pu être complété. Choisissez un autre format.
error-picture-too-much = Le dessin est trop gros pour ce format. Choisissez-en un autre.

## Errors: Links

error-link-not-ours = Ce lien ne contient pas de dessin Hairline. Demandez-le encore une fois, ou commencez par une photo.
error-link-newer = Ce lien a été créé par une version plus récente de Hairline. Rechargez la page pour obtenir cette version, puis rouvrez le lien.
error-link-damaged = Ce lien est endommagé : une partie a été perdue ou modifiée en chemin. Copiez-le encore une fois depuis le message, du premier au dernier caractère, ou redemandez-le.
# More plans than one link has room for. $plans is how many of them fit: 1 or 2.
error-link-plans =
    { $plans ->
        [one] Ces plans sont trop volumineux pour un seul lien : seul le premier y tient. Supprimez des traits de pinceau ou raccourcissez une note, ou envoyez un plan à la fois.
       *[other] Ces plans sont trop volumineux pour un seul lien : seuls les { $plans } premiers y tiennent. Supprimez des traits de pinceau ou raccourcissez une note, ou envoyez un plan à la fois.
    }

## Errors: Sealed files and links

error-sealed-not-ours = Ceci n’a pas été créé par Hairline. Redemandez le fichier ou le lien.
error-sealed-newer = Ceci a été créé par une version plus récente de Hairline. Rechargez la page pour obtenir cette version, puis ouvrez-le de nouveau.
error-sealed-truncated = La fin manque : { NUMBER($missing, useGrouping: 0) } octets sur { NUMBER($expected, useGrouping: 0) } ne sont pas arrivés. Copiez ou téléchargez le tout de nouveau.
error-sealed-damaged = Ceci a été endommagé en chemin et ne peut donc pas être ouvert. Copiez-le ou téléchargez-le de nouveau.
error-sealed-refused = Ceci est chiffré d’une façon que Hairline n’ouvre pas. Demandez à la personne qui l’a envoyé de le refaire.
error-sealed-wrong-passcode = Ce n’est pas le bon mot de passe, ou quelqu’un a modifié ceci exprès. Attention aux majuscules, puis réessayez.
error-sealed-changed = Ceci a été modifié après sa création, ou sa clé est celle d’un autre lien. Redemandez-le.
error-sealed-key-missing = Le lien est incomplet : sa clé manque. Copiez le lien en entier et rouvrez-le.
error-sealed-insecure = Ce navigateur ne chiffre et ne déchiffre que par une connexion sécurisée. Ouvrez cette page par son adresse https.
error-sealed-too-large = Ceci est trop gros pour être chiffré dans un navigateur. Utilisez une photo plus petite.

## Errors: Marks on the photo

error-marks-coincide = Les deux repères sont l’un sur l’autre. Faites-en glisser un sur chaque pupille ou chaque oreille.
error-reference-too-short = Les deux extrémités de la référence sont l’une sur l’autre. Écartez-les.
error-length-out-of-range = La longueur connue est hors limites. Saisissez-la en millimètres.
error-marker-off-photo = Un repère est hors de la photo. Ramenez-le sur le visage.

## Errors: The dot pattern, a file of the app

error-dots-length = Le motif de points devrait avoir { NUMBER($expected, useGrouping: 0) } octets mais en a { NUMBER($found, useGrouping: 0) }. Rechargez la page pour le récupérer.
error-dots-crowded = Le motif de points est endommagé : une cellule contient { NUMBER($found, useGrouping: 0) } points, et la limite est de { $most }. Rechargez la page pour le récupérer.
error-dots-coincident = Le motif de points est endommagé : les points { NUMBER($first, useGrouping: 0) } et { NUMBER($second, useGrouping: 0) } sont au même endroit. Rechargez la page pour le récupérer.

## Errors: Files that are no photo or none that can be worked on

error-photo-empty = Le fichier est vide. Choisissez-le de nouveau ; s’il se trouve dans un dossier en ligne, laissez-le d’abord se télécharger.
error-photo-truncated = Le fichier se termine trop tôt : une partie de la photo manque. Copiez-le ou téléchargez-le de nouveau.
error-photo-animated = Ce fichier { $format } est animé. Choisissez une photo fixe, ou enregistrez-en une image en JPEG.
error-photo-gif = Ceci est un GIF, un format fait pour les dessins et les courtes animations. Choisissez une photo JPEG, PNG, WebP ou AVIF.
error-photo-drawing = Ceci est un dessin vectoriel (SVG), pas une photo. Choisissez une image JPEG, PNG, WebP ou AVIF.
error-photo-text = Ceci est une page web ou un texte, pas une photo. Enregistrez l’image elle-même, puis choisissez ce fichier.
error-photo-pdf = Ceci est un PDF, pas une photo. Choisissez une image JPEG, PNG, WebP ou AVIF.
error-photo-video = Ceci est une vidéo. Mettez-la en pause là où l’on voit bien la tête, faites une capture d’écran et choisissez-la.
error-photo-raw = Ceci est le fichier RAW d’un appareil photo. Exportez-le en JPEG et choisissez le JPEG.
error-photo-tiff = Ceci est un fichier TIFF ou RAW, que les navigateurs n’affichent pas. Exportez-le en JPEG et choisissez le JPEG.
error-photo-project = Ceci est un projet Hairline, pas une photo. Ouvrez-le seul.
error-photo-archive = Ceci est une archive ou un document bureautique. Ouvrez-le, enregistrez la photo qu’il contient et choisissez-la.
error-photo-other-picture = Ceci est une image { $format }, que cette application n’ouvre pas. Enregistrez-la en JPEG ou en PNG et choisissez ce fichier.
error-photo-unknown = Ce fichier n’est pas une photo qui puisse être ouverte. Choisissez une image JPEG, PNG, WebP ou AVIF.
error-photo-too-small = Cette image n’a que { NUMBER($width, useGrouping: 0) } × { NUMBER($height, useGrouping: 0) } pixels : c’est trop peu pour montrer une tête. Choisissez-en une plus grande, d’au moins { $least } pixels de chaque côté.
error-photo-too-elongated = Cette image est une longue bande ({ NUMBER($width, useGrouping: 0) } × { NUMBER($height, useGrouping: 0) } pixels). Choisissez ou recadrez une photo qui montre la tête.
error-photo-too-large = Cette image a { NUMBER($megapixels, useGrouping: 0) } mégapixels, plus qu’un navigateur ne peut contenir. Enregistrez-en une copie plus petite, jusqu’à { $most } mégapixels, et choisissez-la.

## Asking the clinic that embeds the app

clinic-give = Remettre cette image à { $clinic }
enquiry-title = Contacter { $clinic }
enquiry-name = Nom
enquiry-email = E-mail
enquiry-phone = Téléphone
enquiry-contact-help = L’un des deux, pour que l’on puisse vous répondre.
enquiry-message = Votre question (facultative)
enquiry-picture = Joindre l’image de ma tête (après)
enquiry-goes = Sera envoyé avec
enquiry-link = Le lien vers le dessin : { $link }
enquiry-plan =
    { $sessions ->
        [one] { NUMBER($area, maximumFractionDigits: 0) } cm² de cuir chevelu, environ { NUMBER($dots, maximumSignificantDigits: 2) } points en { $sessions } séance, ligne frontale à { NUMBER($height, maximumFractionDigits: 0) } mm au-dessus de la glabelle.
       *[other] { NUMBER($area, maximumFractionDigits: 0) } cm² de cuir chevelu, environ { NUMBER($dots, maximumSignificantDigits: 2) } points en { $sessions } séances, ligne frontale à { NUMBER($height, maximumFractionDigits: 0) } mm au-dessus de la glabelle.
    }
enquiry-price = Prix : { $price }.
enquiry-consent = J’accepte que { $clinic } reçoive ce qui figure ici : mon nom, mes coordonnées, ma question, le lien et le plan en chiffres. Ma photo reste sur cet appareil.
enquiry-consent-picture = J’accepte que { $clinic } reçoive ce qui figure ici : mon nom, mes coordonnées, ma question, le lien, le plan en chiffres et l’image de ma tête.
enquiry-consent-mail = J’accepte que mon logiciel d’e-mail reçoive ce qui figure ici, dans un e-mail à { $clinic } : mon nom, mes coordonnées, ma question, le lien et le plan en chiffres. Rien n’est envoyé avant que je ne l’envoie de là. Ma photo reste sur cet appareil.
enquiry-name-missing = Il manque votre nom.
enquiry-contact-missing = Il manque une adresse e-mail ou un numéro de téléphone.
enquiry-cancel = Annuler
enquiry-send = Envoyer à { $clinic }
enquiry-send-mail = Ouvrir mon logiciel d’e-mail
