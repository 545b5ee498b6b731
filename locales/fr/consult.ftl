# Words of the consultation: what it takes, whether it looks natural, plans beside each other. They load after the first screen.

## The guide inside the app

room-guide-close = Fermer le guide
room-guide-missing = Le guide n’a pas pu être chargé. Vérifiez la connexion et réessayez.
# $time as in “day 3” or “4 years”.
room-shown = Votre image montre maintenant : { $time }.

## Plans beside each other: A, B and C, above the settings

plans-name = Plans
# $letter is A, B or C; these letters stay.
plans-tab = Plan { $letter }
plans-tab-named = Plan { $letter } « { $name } »
    .short = { $letter } · { $name }
plans-add = Ajouter un plan à comparer

plans-compare = Comparer
plans-more = Nommer ou supprimer ce plan
plans-label = Nom de ce plan
plans-remove = Supprimer ce plan
plans-remove-sure = Appuyez encore pour supprimer
plans-now = Le plan { $letter } est maintenant sur la photo.
plans-added = Le plan { $letter } est une copie du plan { $from }. Changez ce que vous voulez.
plans-removed = { $left ->
    [one] Le plan { $letter } est supprimé. Il reste un plan.
   *[other] Le plan { $letter } est supprimé. Il reste { $left } plans.
 }

## The dialog that shows plans as pictures

side-title = Comparer les plans
side-close = Fermer
side-ways = Façon de comparer
side-beside = Côte à côte
side-slider = Un curseur
side-left = À gauche
side-right = À droite
side-split = Où finit un plan et où commence l’autre
side-split-at = { NUMBER($percent, maximumFractionDigits: 0) } %
# $plan is "Plan A" or "Plan A: a name".
side-picture = { $plan }, simulé sur votre photo
side-help = Tous les plans montrent la même photo, chacun au moment du traitement que vous avez choisi pour lui. Une simulation, pas une promesse.
## Stages of hair loss

# The name of a folding section.
pattern-title = Partir d’un stade de perte de cheveux
pattern-help = Choisissez l’image qui ressemble le plus à votre tête. Elle dessine une zone habituelle pour ce stade, en une seule étape que vous pouvez annuler. Déplacez-la ensuite jusqu’à ce qu’elle vous convienne.
pattern-men = Hommes : stades de Norwood
pattern-women = Femmes : stades de Ludwig
pattern-norwood-1 = Norwood I
    .sentence = Aucune perte de cheveux : seul le bord avant est dessiné.
pattern-norwood-2 = Norwood II
    .sentence = Les cheveux ont un peu reculé aux tempes.
pattern-norwood-3 = Norwood III
    .sentence = Les tempes sont nues loin vers l’arrière, et la ligne ressemble à un M.
pattern-norwood-3-vertex = Norwood III (vertex)
    .sentence = Comme le stade III, avec en plus un endroit nu au vertex.
pattern-norwood-4 = Norwood IV
    .sentence = L’avant et le vertex sont plus dégarnis, avec une bande de cheveux entre les deux.
pattern-norwood-5 = Norwood V
    .sentence = La bande de cheveux entre l’avant et le vertex est mince.
pattern-norwood-6 = Norwood VI
    .sentence = La bande a disparu : l’avant et le vertex forment une seule zone nue.
pattern-norwood-7 = Norwood VII
    .sentence = Il ne reste qu’une couronne de cheveux sur les côtés et à l’arrière.
pattern-ludwig-1 = Ludwig I
    .sentence = La raie est un peu plus large, et les cheveux de devant restent.
pattern-ludwig-2 = Ludwig II
    .sentence = La raie est nettement plus large, et le dessus paraît clairsemé.
pattern-ludwig-3 = Ludwig III
    .sentence = Il y a peu de cheveux sur le dessus, mais la ligne de devant est encore là.
# Said when a stage was drawn. $stage is its name.
pattern-drawn = { $stage } est dessiné. Déplacez-le jusqu’à ce qu’il vous convienne.
# Under the pictures. $least and $most are of the one source that gives areas; $area is what was drawn on this head.
pattern-area = Dessiné ici : environ { NUMBER($area, maximumFractionDigits: 0) } cm². Une seule source, un blog, indique { NUMBER($least, maximumFractionDigits: 0) } à { NUMBER($most, maximumFractionDigits: 0) } cm² pour ce stade. Personne ne l’a vérifié.
pattern-area-no-source = Dessiné ici : environ { NUMBER($area, maximumFractionDigits: 0) } cm². Aucune source que nous ayons trouvée ne dit quelle est la taille de cette zone.
pattern-estimated = Comment cela a été estimé : c’est une forme type, mesurée à partir des points de votre tête que vous avez marqués. Les cheveux de votre photo n’ont pas été examinés. Déplacez la ligne et le contour jusqu’à ce qu’ils conviennent.
pattern-estimated-women = Pour les femmes, c’est un ovale sur le dessus. Il commence { NUMBER($mm, maximumFractionDigits: 0) } mm derrière une ligne frontale habituelle et compte moins de points, car ils se placent entre les cheveux.
# On a photo that is taken as flat.
pattern-flat = Cette photo est considérée comme plane : le vertex ne peut donc pas être dessiné. Indiquez d’abord sous « Photo, échelle » ce que montre votre photo.

## Differences: each is a whole phrase about the second of two plans, as what follows its name ("B is 8 mm higher")

# $differences is one phrase or several, joined by the messages below.
difference-sentence = { $second }, comparé à { $first } : { $differences }.
difference-none = { $second } est identique à { $first }.
difference-and-next = { $list }, { $next }
difference-and-last = { $list } et { $last }
difference-higher = ligne { NUMBER($mm, maximumFractionDigits: 0) } mm plus haut
difference-lower = ligne { NUMBER($mm, maximumFractionDigits: 0) } mm plus bas
difference-temples-higher = angles { NUMBER($mm, maximumFractionDigits: 0) } mm plus haut aux tempes
difference-temples-lower = angles { NUMBER($mm, maximumFractionDigits: 0) } mm plus bas aux tempes
# The front line has another shape.
difference-shape = tracé de la ligne décalé de { NUMBER($mm, maximumFractionDigits: 0) } mm au plus
difference-area-more = { NUMBER($percent, maximumFractionDigits: 0) } % de peau couverte en plus
difference-area-less = { NUMBER($percent, maximumFractionDigits: 0) } % de peau couverte en moins
difference-dots-more = { NUMBER($percent, maximumFractionDigits: 0) } % de points en plus
difference-dots-fewer = { NUMBER($percent, maximumFractionDigits: 0) } % de points en moins
difference-denser = { NUMBER($density, maximumFractionDigits: 0) } points de plus par cm²
difference-sparser = { NUMBER($density, maximumFractionDigits: 0) } points de moins par cm²
# $shade is a name as on the palette, such as “Soft black”.
difference-shade = une autre teinte ({ $shade })
difference-dots-larger = points plus gros de { NUMBER($mm, maximumFractionDigits: 2) } mm
difference-dots-smaller = points plus petits de { NUMBER($mm, maximumFractionDigits: 2) } mm
difference-softer = bord plus doux de { NUMBER($mm, maximumFractionDigits: 1) } mm
difference-sharper = bord plus net de { NUMBER($mm, maximumFractionDigits: 1) } mm
difference-stronger = pigment plus intense de { NUMBER($percent, maximumFractionDigits: 0) } %
difference-thinner = pigment moins intense de { NUMBER($percent, maximumFractionDigits: 0) } %
difference-symmetric = deux côtés égaux
difference-not-symmetric = deux côtés différents
difference-sessions-more =
    { $count ->
        [one] une séance de plus
       *[other] { $count } séances de plus
    }
difference-sessions-fewer =
    { $count ->
        [one] une séance de moins
       *[other] { $count } séances de moins
    }
# $time as in “day 30” or “3 years”.
difference-time = montré à un autre moment ({ $time })
difference-details = de petits détails seulement

## Natural look: eight lines of advice below the hairline's settings. They change while a line is dragged

checks-title = L’effet est-il naturel ?
checks-help = Des conseils, pas des règles : une personne du métier qui voit votre tête en sait plus. Chaque ligne dit sur quoi elle s’appuie.
checks-all = Afficher les huit
checks-fewer = N’afficher que ce qui est à revoir
checks-unmarked = Votre photo n’est pas encore repérée : ce ne sont que des suppositions. Placez d’abord les repères sous « Photo, échelle ».
# Above the list. $fine and $look are counts; together with $unseen they are eight.
checks-sum = { $look ->
    [0] Tous les critères semblent bons.
    [one] Bien : { $fine } sur 8. Un critère mérite un second regard.
   *[other] Bien : { $fine } sur 8. { $look } critères méritent un second regard.
 }
checks-sum-unseen = { $look ->
    [0] Bien : { $fine } sur 8. Cette photo ne montre pas le reste.
    [one] Bien : { $fine } sur 8. Un critère mérite un second regard. Cette photo ne montre pas le reste.
   *[other] Bien : { $fine } sur 8. { $look } critères méritent un second regard. Cette photo ne montre pas le reste.
 }
# One of these four stands before each line, beside a picture.
checks-fine = Bien
checks-look = À revoir
checks-caution = Prudence
checks-unseen = Pas visible
# A button that draws what the line says on the photo, and takes it away again.
checks-show = Montrer
checks-hidden = Le tracé est retiré.
checks-why = Pourquoi ?
# Stand on the photo.
checks-mm = { NUMBER($value, maximumFractionDigits: 1) } mm
checks-degrees = { NUMBER($value, maximumFractionDigits: 0) }°
checks-percent = { NUMBER($value, maximumFractionDigits: 0) } %
checks-per-cm2 = { NUMBER($value, maximumFractionDigits: 0) } points par cm²
checks-limits-mm = Bien ici : { NUMBER($least, maximumFractionDigits: 1) } à { NUMBER($most, maximumFractionDigits: 1) } mm.
checks-limits-degrees = Bien ici : jusqu’à { NUMBER($most, maximumFractionDigits: 0) }°.
checks-limits-percent = Bien ici : { NUMBER($least, maximumFractionDigits: 0) } à { NUMBER($most, maximumFractionDigits: 0) } %.
checks-limits-per-cm2 = Bien ici : { NUMBER($least, maximumFractionDigits: 0) } à { NUMBER($most, maximumFractionDigits: 0) } points par cm².
checks-no-scale = Il n’y a pas encore d’échelle. Placez d’abord les repères sur votre photo.
checks-not-on-photo = Cette photo ne montre pas cet endroit.
checks-height = Hauteur
checks-height-low = Le milieu de votre ligne est à { NUMBER($value, maximumFractionDigits: 0) } mm au-dessus du point situé entre vos sourcils. À moins de { NUMBER($least, maximumFractionDigits: 0) } mm, une ligne paraît trop basse chez la plupart des adultes, et une ligne trop basse est difficile à rattraper.
checks-height-usual = Le milieu de votre ligne est à { NUMBER($value, maximumFractionDigits: 0) } mm au-dessus du point situé entre vos sourcils. L’usage est de { NUMBER($least, maximumFractionDigits: 0) } à { NUMBER($most, maximumFractionDigits: 0) } mm.
checks-height-high = Le milieu de votre ligne est à { NUMBER($value, maximumFractionDigits: 0) } mm au-dessus du point situé entre vos sourcils. C’est plus haut que l’usage, qui est de { NUMBER($least, maximumFractionDigits: 0) } à { NUMBER($most, maximumFractionDigits: 0) } mm. C’est un choix prudent.
checks-corners = Angles
checks-corners-above = Les angles de votre ligne sont au-dessus des coins externes des yeux, à { NUMBER($away, maximumFractionDigits: 0) } mm près. C’est là qu’ils se trouvent naturellement.
checks-corners-inside = Un angle de votre ligne est { NUMBER($away, maximumFractionDigits: 0) } mm plus près du milieu que le coin externe de l’œil. La ligne paraît étroite.
checks-corners-outside = Un angle de votre ligne est { NUMBER($away, maximumFractionDigits: 0) } mm plus à l’extérieur que le coin externe de l’œil. La ligne paraît large.
checks-temples = Tempes
checks-temples-kept = Au-dessus des sourcils, les angles sont { NUMBER($value, maximumFractionDigits: 0) } mm plus haut que le milieu. Les tempes gardent leur forme.
checks-temples-filled = Au-dessus des sourcils, les angles sont { NUMBER($away, maximumFractionDigits: 0) } mm plus bas que le milieu. Les tempes sont comblées. C’est rare chez l’homme adulte ; chez la femme, une ligne arrondie est habituelle.
checks-temples-deep = Au-dessus des sourcils, les angles sont { NUMBER($value, maximumFractionDigits: 0) } mm plus haut que le milieu. Les tempes reculent loin vers l’arrière.
checks-brow = Accord avec les sourcils
checks-brow-parallel = Le milieu de votre ligne suit vos sourcils, à { NUMBER($away, maximumFractionDigits: 1) } mm près. Cela fait adulte.
checks-brow-diverging = Vers les côtés, votre ligne monte et s’éloigne des sourcils de { NUMBER($away, maximumFractionDigits: 0) } mm. Cela fait mûr, ou évoque une pointe au milieu.
checks-brow-converging = Vers les côtés, votre ligne descend de { NUMBER($away, maximumFractionDigits: 0) } mm vers les sourcils. Cela fait très jeune, ou féminin.
checks-edge = Bord doux et irrégulier
checks-edge-soft = Au bord, les points sont clairsemés sur { NUMBER($value, maximumFractionDigits: 1) } mm, et la ligne n’est pas droite. L’effet est doux.
checks-edge-sharp = Au bord, les points ne sont clairsemés que sur { NUMBER($value, maximumFractionDigits: 1) } mm. Un bord paraît doux à partir de { NUMBER($least, maximumFractionDigits: 0) } mm ; celui-ci peut avoir l’air peint.
checks-edge-straight = Votre bord avant est droit à { NUMBER($value, maximumFractionDigits: 1) } mm près, comme tiré à la règle. Beaucoup de lignes naturelles sont droites, mais peu le sont autant. Une ligne trop droite est un regret que l’on cite.
checks-edge-cornered = Un angle de votre ligne tourne de { NUMBER($value, maximumFractionDigits: 0) }°. Un angle aussi vif peut paraître dessiné.
checks-symmetry = Gauche et droite
checks-sides-natural = Les deux côtés diffèrent de { NUMBER($value, maximumFractionDigits: 1) } mm au plus. Un petit écart est naturel.
checks-sides-mirrored-soft = Les deux côtés ne diffèrent que de { NUMBER($value, maximumFractionDigits: 1) } mm, mais le bord lui-même ondule. L’effet est naturel.
checks-sides-too-alike = Les deux côtés ne diffèrent que de { NUMBER($value, maximumFractionDigits: 1) } mm, et le bord est net. Aucune tête n’est aussi régulière.
checks-sides-uneven = Les deux côtés diffèrent de { NUMBER($value, maximumFractionDigits: 0) } mm au plus. Au-delà de { NUMBER($most, maximumFractionDigits: 0) } mm, cela se voit facilement.
checks-against-hair = À côté de vos cheveux
checks-hair-unknown = On voit trop peu de cheveux courts à côté de la peau nue pour comparer.
checks-hair-alike = Les points absorbent { NUMBER($value, maximumFractionDigits: 0) } % de la lumière qu’absorbent les cheveux voisins. Ils paraissent aussi foncés qu’eux.
checks-hair-lighter = Les points absorbent { NUMBER($value, maximumFractionDigits: 0) } % de la lumière qu’absorbent les cheveux voisins. Ils paraissent plus clairs que vos cheveux.
checks-hair-darker = Les points absorbent { NUMBER($value, maximumFractionDigits: 0) } % de la lumière qu’absorbent les cheveux voisins. Ils paraissent plus foncés que vos cheveux.
checks-against-head = Densité d’ensemble
checks-head-full = { NUMBER($value, maximumFractionDigits: 0) } points par cm². La moitié des groupes de cheveux d’une tête bien fournie, environ { NUMBER($least, maximumFractionDigits: 0) } par cm², paraît déjà normale.
checks-head-sparse = { NUMBER($value, maximumFractionDigits: 0) } points par cm², cela peut paraître clairsemé. La moitié des groupes de cheveux d’une tête bien fournie, c’est environ { NUMBER($least, maximumFractionDigits: 0) } par cm².
checks-head-dense = { NUMBER($value, maximumFractionDigits: 0) } points par cm², c’est plus que le plan le plus dense proposé ici, { NUMBER($most, maximumFractionDigits: 0) }. Cela peut ressembler à un casque.

## The plan: what it would take, in numbers, at the end of the settings

plan-title = Ce que cela demanderait
plan-help = Chaque nombre est une fourchette, car une photo et un contour laissent des incertitudes. Une personne du métier qui voit votre tête peut en dire plus.
plan-why = Pourquoi une fourchette ?
plan-no-outline = Aucun contour n’est encore tracé.
plan-to-steps = Le déroulement, étape par étape
plan-area-name = Peau à traiter
plan-area = { NUMBER($least) } à { NUMBER($most) } cm²
    .one = { NUMBER($most) } cm²
plan-dots-name = Points
plan-dots = { NUMBER($least) } à { NUMBER($most) } points
    .one = { NUMBER($most) } points
plan-sessions-name = Séances
plan-sessions = { $least } à { $most } séances
    .one = { $most ->
        [one] { $most } séance
       *[other] { $most } séances
    }
plan-session-hours-name = Une séance
plan-hours-name = Toutes les séances
plan-hours = { NUMBER($least) } à { NUMBER($most) } heures
    .one = { $most ->
        [one] { NUMBER($most) } heure
       *[other] { NUMBER($most) } heures
    }
plan-days = { $least } à { $most } jours
    .one = { $most ->
        [one] { $most } jour
       *[other] { $most } jours
    }
plan-price-name = Prix
plan-price = { $least } à { $most }
    .one = { $most }
    .open = { $least } à { $most } ou plus
plan-price-none = Aucun prix n’est connu ici. Saisissez-en un que l’on vous a donné.
# Said when something was changed. $sessions and $price are texts such as "2 to 3 sessions".
plan-changed = Le plan est maintenant : { $sessions }, { $price }.

plan-assumed = Changer les hypothèses
plan-assumed-help = Aucune source ne donne ces valeurs avec certitude. Laissez un champ vide pour garder la valeur en gris.
plan-density = Points par cm²
    .unit = par cm²
plan-pace = Points posés en une séance
plan-session-hours = Durée d’une séance
    .unit = heures
plan-count = Combien de séances
plan-reset = Revenir à ce que disent les sources

plan-cost = Ce que cela coûte
plan-region = Où
plan-turkey = Turquie
plan-west = Europe de l’Ouest et États-Unis
plan-own = Le prix d’une clinique
plan-currency = Monnaie
plan-as-given = Comme dans la source
plan-usd = Dollars américains
plan-eur = Euros
plan-gbp = Livres sterling
plan-try = Livres turques
plan-rate = Pour un dollar américain
plan-told = Prix que l’on vous a donné
# $date is a year and month.
plan-rate-help = Une hypothèse de { $date }, arrondie. Cette page ne va chercher aucun taux : saisissez celui du jour.
# $source is the name of a page, in English. $read and $date are a year and month, or a year.
plan-table-undated = D’après une seule page : { $source }. Elle ne porte pas de date ; elle a été lue en { $read }.
plan-table-dated = D’après une seule page, de { $date } : { $source }. Elle a été lue en { $read }.
plan-table-price = Traitement complet
plan-table-stay = Séjour pour un voyage
plan-table-home = Aucun, si vous y habitez
plan-cheaper = La page dit que c’est environ { NUMBER($percent, maximumFractionDigits: 0) } % moins cher en Turquie. D’après le milieu de ses propres prix, c’est { NUMBER($prices, maximumFractionDigits: 0) } %. Les vols, l’hôtel et les jours sans travailler ne sont pas compris dans ces prix.
plan-to-cost = En savoir plus sur les prix et le choix d’une clinique

plan-trip = Si vous voyagez pour cela
plan-trip-days = Prévoyez un séjour de { $stay ->
    [one] { $stay } jour
   *[other] { $stay } jours
 }, dont { $clinic ->
    [one] un jour
   *[other] { $clinic } jours
 } à l’hôpital. La récupération prend { $least } à { $most } jours.
# $sessions and $apart are texts such as "2 to 3 sessions" and "7 to 28 days".
plan-trip-visits = Votre plan compte { $sessions }, espacées de { $apart }. Demandez donc si un seul voyage suffit, ou combien il vous en faut.
plan-to-recovery = Que faire ensuite, jour après jour

plan-sanity = Le compte est-il bon ?
plan-sanity-help = Votre plan à côté de ce que l’on sait des têtes entières.
plan-sanity-scalp = Cela fait { NUMBER($least, maximumFractionDigits: 0) } à { NUMBER($most, maximumFractionDigits: 0) } % d’un cuir chevelu entier.
# $stage, $first and $last are names of stages of hair loss.
plan-sanity-stage = Un blog donne une telle surface pour { $stage }. Aucune autre source ne donne de surfaces.
plan-sanity-stages = Un blog donne de telles surfaces pour { $first } à { $last }. Aucune autre source ne donne de surfaces.
plan-sanity-no-stage = Un blog donne des surfaces pour les stades de perte de cheveux. La vôtre n’entre dans aucune. Aucune autre source ne donne de surfaces.
plan-sanity-hours = À ce rythme, un cuir chevelu entier prendrait { NUMBER($least, maximumFractionDigits: 0) } à { NUMBER($most, maximumFractionDigits: 0) } heures. Une étude médicale dit { NUMBER($paper-least) } à { NUMBER($paper-most) }, les studios { NUMBER($trade-least) } à { NUMBER($trade-most) }. Les sources divergent ; ce plan concorde avec l’étude.
plan-sanity-hours-differ = À ce rythme, un cuir chevelu entier prendrait { NUMBER($least, maximumFractionDigits: 0) } à { NUMBER($most, maximumFractionDigits: 0) } heures. Une étude médicale dit { NUMBER($paper-least) } à { NUMBER($paper-most) }, les studios { NUMBER($trade-least) } à { NUMBER($trade-most) }. Les sources divergent ; ce plan ne concorde pas avec l’étude.

# Reasons why a number is a range, one sentence each.
plan-why-marks = La taille vient de deux repères sur votre visage. Les visages diffèrent : ±{ NUMBER($percent, maximumFractionDigits: 0) } %.
plan-why-iris = La taille vient de votre iris. Les yeux diffèrent : ±{ NUMBER($percent, maximumFractionDigits: 0) } %.
plan-why-object = La taille vient d’un objet et de l’endroit où il était tenu : ±{ NUMBER($percent, maximumFractionDigits: 0) } %.
plan-why-flat = Cette photo est considérée comme plane. Une tête est ronde : il peut y avoir jusqu’à { NUMBER($percent, maximumFractionDigits: 0) } % de peau en plus.
plan-why-unseen = Environ { NUMBER($percent, maximumFractionDigits: 0) } % de la zone ne sont pas sur cette photo. La forme d’une tête habituelle les remplace.
plan-why-area = La surface est une fourchette.
plan-why-density = Nous supposons { NUMBER($count, maximumFractionDigits: 0) } points par cm². Aucune source ne les compte.
plan-why-thinner = Sur les bords et entre les cheveux, il y a moins de points : en moyenne { NUMBER($percent, maximumFractionDigits: 0) } % de ce nombre.
plan-why-pace = Une personne du métier pose environ { NUMBER($count, maximumFractionDigits: 0) } points en une séance.
plan-why-sources = Les sources disent { NUMBER($least) } à { NUMBER($most) }.
plan-why-planned = Prévu dans votre dessin : { NUMBER($count) }.
plan-why-many = La zone est grande pour ce qui se fait en une séance.
plan-why-set = C’est vous qui avez fixé ce nombre.
plan-why-sessions = Le nombre de séances est une fourchette.
plan-why-length = Une séance dure { NUMBER($least) } à { NUMBER($most) } heures.
plan-why-whole = Le prix vaut pour un traitement complet, quelle que soit la surface.
plan-why-more = Cela peut être plus.
plan-why-travel = Les vols, l’hôtel et les jours sans travailler ne sont pas compris.
# $rate is a number as text.
plan-why-rate = Montant converti au taux de { $rate } pour un, ce qui est une hypothèse.
plan-why-per-plan = Le prix est par séance ou par cm² : il suit donc le plan.
## Photos of one head: in the section Photo & scale

views-title = Photos de cette tête
views-help = La même ligne frontale se trouve sur toutes. Placez les repères une fois sur chaque photo, puis dessinez sur celle que vous voulez.
views-add = Ajouter une photo de cette tête
views-each = Télécharger toutes les photos
views-remove = Supprimer cette photo
views-remove-sure = Appuyez encore pour supprimer
views-removed = La photo est supprimée. La ligne frontale reste.
views-added = La photo est ajoutée. Indiquez de quel côté elle montre la tête. Mettez ensuite ses repères à leur place.
# Below the small picture of a photo whose marks nobody has moved yet.
views-unmarked = repères à placer
# What a photo shows, as short as it can be said.
views-front = Face
views-left-half-turned = Gauche 45°
views-right-half-turned = Droite 45°
views-left-profile = Côté gauche
views-right-profile = Côté droit
views-top = Dessus
views-crown = Vertex
views-flat-photo = Photo plane
# Where two photos show the same. $view is one of the words above.
views-numbered = { $view } { $number }
views-show = Montrer cette photo
views-take-size = Prendre la taille de l’autre photo
views-size-taken = La longueur connue est maintenant de { NUMBER($mm, maximumFractionDigits: 1) } mm. La tête est aussi grande que sur l’autre photo.
views-no-size = Aucune longueur plausible ne donne cette taille. Revoyez les repères.

# Where photos do not fit together. $view and $other are names of photos, as above.
views-flat = { $view } : cette photo est considérée comme plane. La ligne frontale ne peut pas s’y trouver sur la même peau. Indiquez de quel côté elle montre la tête.
views-size = { $view } : la tête fait { NUMBER($here, maximumFractionDigits: 0) } mm de large sur cette photo et { NUMBER($there, maximumFractionDigits: 0) } mm sur « { $other } ». Vérifiez les repères et la longueur connue.
views-shape = { $view } : la forme de la tête s’écarte de { NUMBER($mm, maximumFractionDigits: 0) } mm de celle de « { $other } ». Placez les poignées de l’ovale sur le bord du crâne.
views-marks = { $view } : un repère est à { NUMBER($mm, maximumFractionDigits: 0) } mm de l’endroit où il s’accorde avec le reste. Vérifiez les deux repères, la glabelle et l’ovale.
views-outline = { $view } : l’ovale est à { NUMBER($mm, maximumFractionDigits: 0) } mm du bord qui s’accorde avec les repères. Vérifiez l’ovale et les repères.
views-hairline = { $view } : le point { $point } de la ligne frontale est à { NUMBER($mm, maximumFractionDigits: 0) } mm de sa place sur « { $other } ». Vérifiez les repères des deux photos.
