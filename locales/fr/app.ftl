# Words of the editor and the first screen: all that is seen while nothing went wrong and no dialog is open.

## The first screen, also while the app loads

start-title = Voyez ce que donnerait une micropigmentation du cuir chevelu sur votre propre tête.
picker-choose = Choisir une photo
picker-demo = Utiliser la photo de démo
picker-camera = Prendre une photo
picker-hint = ou déposez ou collez une image
start-privacy = Votre photo ne quitte jamais cet appareil
start-privacy-text = Pour le vérifier : activez le mode Avion ou ouvrez l’onglet Réseau du navigateur. Rien n’est envoyé.
start-note = Une simulation, pas une promesse.
# A link to the guide: what the treatment is, who it suits, what it costs.
start-guide = À savoir avant tout
shell-loading =
    .aria-label = Chargement de Hairline

## When the app cannot run, or has stopped

shell-unsupported = Hairline ne fonctionne pas dans ce navigateur
shell-unsupported-text = Tout est calculé sur votre appareil, pour que votre photo n’ait jamais à le quitter. Le navigateur doit pour cela exécuter WebAssembly avec SIMD ; ici, cette fonction est désactivée ou le navigateur est trop ancien.
shell-unsupported-update = Mettez le navigateur à jour : toute version actuelle de Chrome, Edge, Firefox ou Safari convient.
shell-unsupported-lockdown = Sur un iPhone, désactivez le mode Isolement pour cette page.
shell-unsupported-allow = Si une extension ou un réglage bloque WebAssembly, autorisez-le pour cette page.
shell-load-again = Recharger
shell-crashed = Hairline s’est arrêté
shell-crashed-text = L’erreur vient de nous, pas de vous. Votre travail est conservé sur cet appareil, dans cet onglet ; rouvrez la page pour le retrouver.
shell-crashed-reload = Rouvrir avec mon travail

## On paper, when somebody prints from the browser's menu

shell-print = Pour imprimer votre plan, ouvrez-le dans Hairline et appuyez-y sur Ctrl+P (⌘P sur un Mac).

## The bar at the top

app-skip = Aller à la photo
app-title = Éditeur Hairline
bar-history = Historique
bar-undo = Annuler
    .title = Annuler (Ctrl+Z)
bar-redo = Rétablir
    .title = Rétablir (Ctrl+Maj+Z)
bar-language = Langue
bar-light = Passer au thème clair
bar-dark = Passer au thème sombre
bar-start-again = Recommencer
bar-share = Partager
bar-download = Télécharger l’image
bar-fullscreen = Plein écran
bar-fullscreen-leave = Quitter le plein écran

## In somebody else's page

stage-wheel-hint = Cliquez sur la photo ou maintenez Ctrl pour zoomer
framed-open = Ouvrir Hairline dans son propre onglet

## Messages that stand below the stage for a while

news-undone = Annulé.
news-redone = Rétabli.
news-nothing-to-undo = Il n’y a plus rien à annuler ni à rétablir.
news-point-added = Point { $number } ajouté.
news-point-removed = Point supprimé.
news-too-few-points = La ligne a besoin d’au moins trois points.
news-too-many-points = La ligne ne peut pas avoir plus de points. Supprimez-en un d’abord.
news-cancelled = Abandonné : tout est comme avant.
news-stroke-laid = Trait peint.
news-stroke-removed = Trait supprimé.
news-no-skin-here = Il n’y a pas de cuir chevelu ici : peignez sur la tête, au-dessus des sourcils.
news-no-stroke-here = Il n’y a pas de trait ici.
news-too-many-strokes = Un dessin et son lien ne peuvent pas contenir plus de traits. Supprimez-en un d’abord.
news-stroke-cut = Le trait s’arrête là où le dessin est plein : celui-ci ne contient que ce qui tient dans un lien.
news-only-to-look-at = Ce dessin vous a été envoyé pour que vous le regardiez. Pour le modifier, appuyez sur « Adopter ce dessin ».
news-matched = Assorti à vos propres cheveux.
news-restored = Votre travail est de retour. « Annuler » ne remonte pas plus loin.
news-not-kept-here = Ici, rien n’est gardé quand la page est rechargée. Téléchargez l’image avant de partir.
news-not-kept = Ce navigateur ne garde rien quand la page est rechargée. Téléchargez l’image avant de partir.
news-erased = Effacé de cet appareil.
news-no-colour = La couleur n’a pas pu être lue. Essayez à un autre endroit.
news-sent-shown = Un dessin vous a été envoyé. Il est présenté sur notre tête de démo.
news-sent-taken = Il est maintenant à vous : modifiez ce que vous voulez. Le dessin de l’expéditeur ne change pas.
news-sent-on-photo = Le dessin est maintenant sur votre propre photo. « Annuler » fait revenir le précédent.
news-picture-design = Le dessin de cette image est maintenant sur votre photo. « Annuler » fait revenir le précédent.
news-language-missing = Cette langue n’a pas pu être chargée. Vérifiez la connexion et réessayez.

## What takes a while

busy-reading = Lecture du fichier…
busy-decoding = Décodage de la photo…
busy-preparing = Préparation de la photo…
busy-demo = Chargement de la photo de démo…
busy-hair = Examen de vos cheveux…
busy-picture = Création de l’image…
busy-saving = Enregistrement du projet…
busy-opening = Ouverture…
busy-stop = Arrêter
drop-here = Déposez l’image pour l’ouvrir
demo-name = Photo de démo

## The stage

stage-name = Photo et dessin
stage-photo = La photo
stage-dots = Points de pigment : environ { $dots } sur { $area } cm²
stage-dots-warning = Image d’avertissement, ce qui peut mal tourner : environ { $dots } sur { $area } cm²
stage-before = Avant
stage-after = Après
stage-warning = Image d’avertissement.
stage-warning-text = Voici ce qui peut mal tourner ; ce n’est pas votre plan.
stage-back-to-plan = Revenir à mon plan
stage-pick-hair = Sur la photo, touchez vos propres cheveux, même rasés.
stage-pick-skin = Sur la photo, touchez la peau nue du crâne, à côté des reflets.
zoom-name = Zoom
zoom-out = Zoom arrière
    .title = Zoom arrière (-)
zoom-in = Zoom avant
    .title = Zoom avant (+)
zoom-set = Zoom { NUMBER($percent, useGrouping: 0) } %, revenir à 100 %
    .title = Revenir à 100 % (1)
zoom-percent = { NUMBER($percent, useGrouping: 0) } %
zoom-head = Cadrer la tête
zoom-photo = Cadrer la photo
compare-name = Comparer
compare-label = Avant et après
compare-after = Après sur toute l’image
compare-before = Avant sur toute l’image
compare-split = Avant à gauche sur { $percent } %, après sur le reste
compare-hold = Maintenir pour « Avant »

## What to do on the stage, in one line

hint-scale-profile = Réticules sur la pupille et l’oreille, ovale autour de la tête.
hint-scale-top = Réticules sur les oreilles, ovale autour de la tête.
hint-scale-face = Réticules sur les pupilles, ovale autour de la tête.
hint-hairline-finger = Déplacez les points. Double appui sur la ligne : nouveau point.
hint-hairline-mouse = Déplacez les points. Double-clic sur la ligne : nouveau point.
hint-area-outline = Placez le contour en pointillé autour de la peau à traiter.
hint-area-keep-out = Peignez la peau qui ne doit pas recevoir de points.
hint-area-include = Peignez la peau qui doit recevoir des points.
hint-area-scar = Suivez la cicatrice, sur toute sa largeur.
hint-area-scar-dots = Peignez la peau qui porte de petites cicatrices rondes.
hint-area-erase = Touchez un trait pour l’effacer.

## Points and marks on the photo: short labels, and names for screen readers

point-mid-frontal = Milieu frontal
    .within = milieu frontal
point-frontotemporal-left = Frontotemporal gauche
    .within = frontotemporal gauche
point-frontotemporal-right = Frontotemporal droit
    .within = frontotemporal droit
point-temporal-peak-left = Pointe temporale gauche
    .within = pointe temporale gauche
point-temporal-peak-right = Pointe temporale droite
    .within = pointe temporale droite
point-unnamed = Point
landmark-pupil-right = Pupille droite
landmark-pupil-left = Pupille gauche
landmark-pupil = Pupille
landmark-ear-canal-right = Conduit auditif droit
landmark-ear-canal-left = Conduit auditif gauche
landmark-ear-canal = Conduit auditif
landmark-glabella = Glabelle
handles-name = Poignées sur la photo
handle-place =
    { $side ->
        [midline] sur la ligne médiane
        [left] { $across } mm à gauche
       *[right] { $across } mm à droite
    }, { $level ->
        [below] { $up } mm au-dessous
       *[above] { $up } mm au-dessus
    } de la glabelle
handle-hairline = Point { $number } de la ligne frontale, { $place }
handle-hairline-named = Point { $number } de la ligne frontale, { $name }, { $place }
handle-area = Point { $number } de la zone, { $place }
handle-head-centre = Contour de la tête, centre
handle-head-top = Contour de la tête, haut
handle-head-right = Contour de la tête, côté droit
handle-head-left = Contour de la tête, côté gauche
handle-glabella = Glabelle, l’endroit lisse entre les sourcils
handle-reference-start = Première extrémité de la longueur connue
handle-reference-end = Seconde extrémité de la longueur connue
handle-eyedropper = Pipette, { $place }. Entrée prélève la couleur ici
handle-brush = Pinceau, { $place }. Entrée peint ici
handle-label = { $name } · { $height } mm

## The panel

panel-name = Réglages
panel-sections = Sections
panel-fold = Replier les réglages
panel-unfold = Afficher les réglages
step-scale = Photo, échelle
step-hairline = Ligne frontale
step-area = Zone
step-dots = Points
step-treatment = Traitement
step-plan = Plan

## Values beside sliders and fields

unit-mm = mm
unit-cm = cm
value-mm = { $value } mm
value-density = { $value } points par cm²
value-times = { $value } ×
value-percent = { $percent } %
value-days =
    { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
value-area = { $area } cm²
sessions-none = encore aucune
sessions-after = après la séance { $session }
sessions-during = pendant la séance { $session }
sun-covered = toujours couvert
sun-usual = habituel
sun-much = beaucoup
outlook-long = tient longtemps
outlook-most = cas habituel
outlook-soon = s’estompe vite

## Photo and scale

scale-view = Ce que montre la photo
view-front = Le visage, de face ou tête baissée
view-left-half-turned = Le côté gauche, de trois quarts (45°)
view-right-half-turned = Le côté droit, de trois quarts (45°)
view-left-profile = Le profil gauche
view-right-profile = Le profil droit
view-top = Le dessus de la tête
view-crown = Le vertex, vu de derrière
view-flat = Autre chose (photo plane)
scale-reference = Ce qui fixe l’échelle
scale-help = Les millimètres viennent d’une chose de taille connue. Placez les repères de la photo sur ses extrémités.
reference-pupil-to-ear = Pupille – conduit auditif
    .length = Distance
    .help = Environ 86 mm, vus de côté.
reference-ear-to-ear = Oreille à oreille
    .length = Distance
    .help = Environ 146 mm entre les conduits auditifs, mesurés à travers la tête.
reference-pupils = Pupilles
    .length = Distance
    .help = 63 mm est la moyenne chez l’adulte ; votre valeur figure sur une ordonnance de lunettes.
reference-iris = Un iris
    .length = Diamètre
    .help = L’iris varie peu d’un adulte à l’autre : 11,7 mm, à 0,5 près.
reference-object = Objet de longueur connue
    .length = Longueur
    .help = Une carte bancaire tenue à plat contre le menton mesure 85,6 mm.
scale-px = 1 mm = { $px } px
scale-accuracy = environ ±{ $percent } % dans le plan des repères
scale-flat-help = La peau plus proche de l’appareil que les repères paraît plus grande, la peau plus éloignée plus petite : jusqu’à 10 % d’écart en plus. L’ovale fin est le contour de la tête ; la zone et les formes restent à l’intérieur.
scale-curved-help = Un modèle de tête s’ajuste aux réticules et à l’ovale fin : posez l’ovale le long du bord du crâne, au-dessus des oreilles. Les points suivent sa courbure ; on ne sait pas de combien une tête donnée s’écarte d’une tête type.
scale-camera = Distance de l’appareil
scale-camera-help = Environ 45 cm pour un selfie à bout de bras, 90 cm ou plus si quelqu’un d’autre a pris la photo.
scale-next = Suite : ligne frontale

## Hairline

presets-title = Partir d’une forme
preset-natural = Naturelle
preset-rounded = Arrondie
preset-straight = Droite
preset-widows-peak = Pointe en V
preset-mature-m = M mature
preset-juvenile = Juvénile
hairline-mirror = Symétrie en miroir
hairline-height = Hauteur au-dessus de la glabelle
hairline-height-help = Le long de la peau. La glabelle est l’endroit lisse entre les sourcils. L’usage est de 60 à 90 mm ; une ligne trop basse est l’erreur que l’on regrette le plus.
hairline-flat-help = Une photo plane montre moins que la réalité : 80 mm de peau en paraissent environ 70, parce que le front fuit vers l’arrière.
points-title = Points de la ligne
points-help = de la ligne médiane · au-dessus de la glabelle
points-selected = Position du point sélectionné
points-across = De la ligne médiane
points-up = Au-dessus de la glabelle
points-keyboard = Au clavier : allez sur un point de la photo, les flèches le déplacent de 1 mm, avec Maj de 5 mm, Suppr le supprime.
points-add = Ajouter un point
points-remove = Supprimer le point
points-place = { $across } · { $up } mm

## Area

area-title = Zone traitée
area-tool = Outil
tool-move = Déplacer
    .help = Faites glisser le contour en pointillé de la zone traitée ; double-cliquez dessus ou touchez-le deux fois pour ajouter un point.
tool-keep-out = Exclure
    .help = Peint la peau qui ne reçoit pas de points : un grain de beauté ou des cheveux. Au clavier : allez sur l’anneau de la photo, déplacez-le avec les flèches, Entrée peint.
tool-include = Inclure
    .help = Peint la peau qui reçoit des points, même hors du contour et là où la photo montre des cheveux.
tool-scar = Cicatrice
    .help = Suivez une cicatrice guérie : les points se posent dessus et un peu au-delà de son bord. La largeur est celle de la cicatrice.
tool-scar-dots = Petites cicatrices
    .help = Pour les petites cicatrices rondes d’un prélèvement : les points se posent sur des cicatrices dispersées dans la peau que vous peignez.
tool-erase = Effacer
    .help = Supprime un trait entier.
brush-scar = Largeur de la cicatrice
brush-size = Taille du pinceau
brush-help = Mesurée sur la tête : le zoom ne la change pas.
area-flat = zone traitée sur la photo
    .help = La peau qui se détourne de l’appareil est plus grande qu’elle ne paraît ici.
area-curved = zone de peau traitée
    .help = Mesurée sur la courbure de la tête, y compris la partie que la photo ne montre pas.
area-fit = Réajuster le contour à la tête
strokes-title = Traits
stroke-keep-out = Exclusion { $number }
stroke-include = Inclusion { $number }
stroke-scar = Cicatrice { $number }
stroke-scar-dots = Petites cicatrices { $number }
stroke-width = { $width } mm de large
stroke-remove = Supprimer le trait { $number }
    .title = Supprimer

## Dots

match-title = Assortir à mes cheveux
match-help = Repère vos cheveux rasés sur la photo et choisit la teinte et les points qui leur vont. Ou pointez vous-même les cheveux ou la peau.
match-start = Assortir à mes cheveux
match-pick-hair = Pointer les cheveux
match-pick-skin = Pointer la peau
dots-title = Points de pigment
dots-handles = Afficher la ligne et ses points
dots-shade = Teinte
shade-light-grey-brown = Gris-brun clair
shade-cool-grey = Gris froid
shade-grey-brown = Gris-brun
shade-warm-brown = Brun chaud
shade-dark-grey-brown = Gris-brun foncé
shade-charcoal = Anthracite
shade-deep-charcoal = Anthracite profond
shade-soft-black = Noir doux
dots-advanced = Avancé : bord, pigment et peau
dots-about = environ { $dots } points
dots-on = sur { $area } cm²
dots-fewer = Moins là où vos cheveux ne laissent pas de place.
dots-assumption = Hypothèse :
dots-assumption-text = la taille apparente des points cicatrisés et leur densité. Les sources divergent, les praticiens aussi. Ceci est une simulation, pas une promesse.
setting-density = Densité
    .help = Nombre de points là où le travail est complet ; il y en a moins vers les bords.
setting-dot-size = Taille des points
    .help = La taille apparente d’un point cicatrisé, avec son bord flou.
setting-front-softness = Douceur du bord avant
    .help = La distance, vers l’arrière, au bout de laquelle les points atteignent leur pleine densité.
setting-irregularity = Irrégularité
    .help = De combien le bord avant ondule, comme le fait une ligne naturelle.
setting-strength = Intensité du pigment
    .help = Plus d’eau éclaircit chaque point ; 1 est le mélange habituel.
setting-deposit = Pigment sous la peau
    .help = Le dépôt lui-même est plus petit que le point visible : la peau diffuse la lumière autour de lui.
setting-dot-edge = Douceur d’un point
    .help = Jusqu’où le bord d’un point cicatrisé se fond dans la peau.
setting-scatter = Diffusion dans la peau
    .help = La lumière rouge se propage de côté dans la peau et adoucit les points.
setting-hair-blend = Laisser place à mes cheveux
    .help = Les points se raréfient là où la photo montre déjà des cheveux.

## Treatment

treatment-title = Traitement
setting-sessions = Séances
    .help = Chaque séance ajoute des points entre ceux qui sont déjà là.
treatment-show = Montrer le résultat
treatment-none = Sans
treatment-after = Après { $session }
setting-time = Temps depuis le traitement
    .help = Compté à partir de la dernière séance montrée.
treatment-go-to = Aller à un moment donné
treatment-day = Jour { $day }
moment-before = Avant la première séance : votre peau telle qu’elle est.
moment-fresh = Tout frais : les points sont plus gros et plus foncés qu’ils ne le resteront, et la peau est rouge.
moment-scabs = De petites croûtes couvrent les points : c’est encore plus foncé que le résultat final. La rougeur s’en va.
moment-shed = Les croûtes sont tombées. L’ensemble paraît nettement plus clair, et c’est normal.
moment-settled = Stabilisé : c’est le résultat cicatrisé.
moment-fading = Le pigment commence à s’estomper, lentement. Les points s’élargissent un peu.
moment-lighter = Plus clair et un rien plus bleuté. Une retouche est en général à prévoir au bout de 3 à 5 ans.
moment-faded = Estompé. À ce stade, la plupart des gens ont déjà fait une retouche.
curve-now = maintenant
curve-touch-up = retouche
curve-end = 8 ans
curve-help = Après { $time }, il reste { $least } à { $most } % de la couleur stabilisée : les sources divergent. Une retouche est habituelle au bout de { $due } à { $overdue } ans.
treatment-advanced = Avancé : séances, peau et soleil
treatment-assumptions = Hypothèses.
treatment-assumptions-text = Les sources décrivent des étapes, mais pas combien de points ajoute chaque séance ni à quelle vitesse ils s’estompent : ces chiffres sont les nôtres. La personne qui vous conseille peut en indiquer de meilleurs ici.
treatment-session-count = Nombre de séances
setting-session-share = Points après la séance { $session }
    .help = Part de tous les points qui est alors en place.
setting-session-gap = Jours avant la séance { $session }
    .help = Temps de cicatrisation depuis la séance précédente.
treatment-lighter = Éclaircissement à la séance { $session }, en teintes
setting-depth = Profondeur du pigment
    .help = Les sources divergent : 0,5 à 1,5 mm. Trop profond, il devient flou et bleu ; trop superficiel, il disparaît en quelques semaines.
setting-sun = Soleil sur le cuir chevelu
    .help = Le soleil estompe le pigment ; un chapeau ou une crème solaire le préserve.
treatment-skin = Peau
skin-dry = Sèche
skin-usual = Normale
skin-oily = Grasse
setting-outlook = Évolution favorable ou non
    .help = Déplace l’image à l’intérieur de la fourchette des sources.
treatment-mishaps = Ce qui peut mal tourner
treatment-mishaps-help = Chaque interrupteur gâche l’image exprès, pour que vous sachiez reconnaître un mauvais travail. Votre plan ne change pas.
mishap-too-low = Ligne trop basse
    .help = La ligne se trouve à moins de 6 cm au-dessus des sourcils : plus bas que chez presque tous les hommes adultes.
mishap-too-straight = Ligne trop droite
    .help = Un bord tiré à la règle, avec des angles : une ligne naturelle ondule et s’éclaircit peu à peu.
mishap-too-dark = Trop foncé
    .help = Le dessus est plus foncé que les cheveux rasés des côtés, sous tous les éclairages.
mishap-dots-too-big = Points trop gros
    .help = À distance de conversation, on voit des points isolés au lieu d’une ombre.
mishap-too-deep = Pigment trop profond
    .help = Les points se fondent les uns dans les autres et bleuissent après quelques mois.
mishap-helmet = Casque peint
    .help = Dense et uniforme jusqu’à un bord net : on dirait un bonnet.

## Times after the treatment, within a sentence or alone ("After 1½ years …", "day 10")

time-day = jour { $day }
time-months = { $months } mois
time-years =
    { $years ->
        [one] { $years } an
       *[other] { $years } ans
    }
time-years-and-a-half =
    { $whole ->
        [one] { $whole } an et demi
       *[other] { $whole } ans et demi
    }

## A design that was sent

sent-name = Le dessin qui vous a été envoyé
sent-title = Un dessin pour vous
sent-on-own = Ses millimètres suivent les repères : indiquez ci-dessous ce que montre cette photo et placez les repères aux bons endroits.
sent-on-demo = Ceci est notre tête de démo. Pour voir le dessin sur la vôtre, choisissez une photo. Elle reste sur cet appareil.
sent-make-mine = Adopter ce dessin
sent-close = Fermer
sent-help = Pour le modifier, adoptez-le. Le dessin de l’expéditeur ne change pas.
sent-note = Une simulation, pas une promesse. Les points et les séances sont des hypothèses de la personne qui l’a envoyée.

## Dialogs of the first screen and the bar

problem-close = Fermer
confirm-title = Recommencer ?
confirm-text = Cette page oublie la photo et tout ce qui y est dessiné. Votre fichier image reste où il est. C’est irréversible.
confirm-keep = Garder mon travail
confirm-erase = Effacer et recommencer
camera-title = Prendre une photo
camera-picture = Image de la caméra
camera-hint = Remplissez l’ovale, sourcils sur la ligne en pointillé, lumière de face.
camera-cancel = Annuler
camera-take = Prendre la photo

## Errors that may come before the words of the other errors do

error-page-closing = La page est en train de se fermer. Rouvrez-la.
error-fetch-foreign = Cette partie de l’application manque. Rechargez la page.
error-fetch-offline = Le serveur de l’application ne répond pas. Vérifiez la connexion et réessayez.
error-fetch-missing = Un fichier de cette application manque (statut { $status }). Rechargez la page.
error-darkroom-not-loaded = La partie de Hairline qui s’en charge n’a pas pu être chargée. Votre travail reste tel quel. Vérifiez la connexion et réessayez, ou rechargez la page.

## The clinic that embeds the app on its page

clinic-price-title = Ce que cela peut coûter
clinic-price =
    { $amounts ->
        [1] environ { $from }
       *[2] environ { $from } à { $to }
    }
clinic-price-help = Selon la fourchette de prix de la clinique, pour le plan tel qu’il est dessiné maintenant. Une estimation, pas un devis.
clinic-ask = Contacter { $clinic }
clinic-handed = Remis à la page de { $clinic }.
clinic-not-handed = Rien n’a été envoyé : cette page ne reçoit pas de demandes. Veuillez contacter { $clinic } autrement.
clinic-mail = Votre logiciel d’e-mail a maintenant le texte. Il ne part que lorsque vous l’envoyez de là.
clinic-subject = Une question sur la micropigmentation du cuir chevelu
