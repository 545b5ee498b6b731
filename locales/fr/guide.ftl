# Words of the guide: what the treatment is, what it takes, what can go wrong. Readers are people who think about having it done; a
# twelve-year-old should understand each sentence: short, everyday words.
#
# Numbers are never written here. They come from public/facts.json as values that have their unit already, in the reader's
# language: { $session-hours } is "2–4 hours", { $stay-days } "7 days", { $price-turkey } "USD 1,500–3,000", { $no-sun-days } "7 days".
# The unit has the form of a plain list ("Dauer: 7 Tage"), so build sentences around it that need no other case. Without a unit come
# { $sessions }, { $reviews } and counts of dots; { $sessions-count } and { $reviews-count } are numbers to choose a plural by.
# A clinic may put its own numbers in, so one may become two.

guide-title = Ce qu’il faut savoir sur la micropigmentation du cuir chevelu
guide-intro = Ce que c’est, ce que cela demande et ce qui peut mal tourner, en peu de mots simples. Ce n’est pas un avis médical.
guide-how-to-read = Un petit numéro derrière une information mène à sa source. Quand les sources divergent, cette page le dit.
guide-open = Ouvrir Hairline
guide-language =
    .aria-label = Langue de cette page
guide-contents = Sur cette page

## Links that show a time on the reader's own picture, in the app

guide-show-day = Voir le jour { $day } sur votre image
# $time: "1 year", "4 years"
guide-show-time = Voir sur votre image : { $time }
guide-show-result = Voir le résultat sur votre image
guide-show-wrong = Voir un mauvais travail sur votre image

## In short: a name and a value in each line

guide-short-title = En bref
guide-short-sessions = Séances
guide-short-session = Chaque séance
guide-short-stay = Séjour à l’étranger
guide-short-hospital = Dont à l’hôpital
guide-short-recovery = Récupération
guide-short-lasts = Durée du résultat
guide-value-sessions = { $sessions }
guide-value-session-hours = { $session-hours }
guide-value-stay-days = environ { $stay-days }
guide-value-hospital-days = { $hospital-days }
guide-value-recovery-days = { $recovery-days }
guide-value-lasts-years = environ { $lasts-years } ou plus

## What it is

guide-what-title = Ce que c’est, et ce que ce n’est pas
guide-what-dots = La micropigmentation du cuir chevelu (SMP, de l’anglais « scalp micropigmentation ») dépose de minuscules points de pigment, une sorte de couleur, dans la peau de la tête. Une aiguille très fine les place dans le derme, la couche juste sous la surface.
guide-what-look = Les points ressemblent au bout de cheveux rasés. La chevelure paraît donc plus fournie, et les cheveux clairsemés, la peau nue et les cicatrices se voient moins. Ce traitement se fait chez les hommes et chez les femmes.
guide-what-not = Il ne change que votre apparence, et ce n’est pas une opération. Il ne fait pousser aucun cheveu et n’en déplace aucun ; personne ne peut vous promettre le contraire.
guide-what-size = Un point frais mesure jusqu’à { $dot-fresh-mm } de large, un point cicatrisé { $dot-healed-mm }.
guide-what-depth = À quelle profondeur vont les points ? Les sources divergent : { $depth-mm }. Placés trop profond, ils deviennent flous ; pas assez profond, ils s’estompent en { $too-shallow-weeks }.
guide-what-simulation = Ce que Hairline vous montre est une simulation, pas une promesse.

## SMP beside a hair transplant: a table with three columns

guide-differences-title = La différence avec une greffe de cheveux
guide-differences-text = Une greffe est une opération qui déplace vos propres cheveux : avec la FUE, les racines sont prélevées une par une ; avec la FUT, une bande de peau est prélevée puis divisée. La SMP ne déplace rien.
guide-differences-smp = SMP
guide-differences-transplant = FUE et FUT
guide-differences-done = Ce qui est fait
guide-differences-done-smp = Des points de couleur sont déposés dans la peau.
guide-differences-done-transplant = Des racines de cheveux sont prélevées et replacées ailleurs.
guide-differences-scars = Cicatrices
guide-differences-scars-smp = Aucune, selon notre source.
guide-differences-scars-transplant = De petites rondes avec la FUE, une ligne avec la FUT.
guide-differences-healing = Guérison
guide-differences-healing-smp = Courte : { $recovery-days }.
guide-differences-healing-transplant = Plus longue.
guide-differences-seen = Quand on voit l’effet
guide-differences-seen-smp = Tout de suite.
guide-differences-seen-transplant = Après des mois, quand les cheveux ont poussé.
guide-differences-suits = À qui cela convient
guide-differences-suits-smp = À tous les stades de perte de cheveux : cheveux clairsemés, ligne frontale qui recule, zones sans cheveux.
guide-differences-suits-transplant = Aux personnes qui ont assez de cheveux à déplacer.
guide-differences-care = Entretien
guide-differences-care-smp = Peu : une retouche à intervalles de quelques années.
guide-differences-care-transplant = Comme pour vos autres cheveux.
guide-differences-price = Prix
guide-differences-price-smp = Plus bas, le plus souvent.
guide-differences-price-transplant = Plus élevé, le plus souvent.
guide-differences-caution = L’essentiel vient d’une page qui met les gens en relation avec des cliniques ; elle peut donc embellir les choses.

## Steps of the treatment

guide-steps-title = Les étapes
guide-steps-talk = L’entretien
guide-steps-talk-text = Vous dites ce que vous espérez, et la personne qui vous traitera regarde où vous perdez vos cheveux. Ensemble, vous choisissez un pigment assorti à la couleur de vos propres cheveux.
guide-steps-clean = La préparation
guide-steps-clean-text = Votre cuir chevelu est nettoyé et désinfecté. À certains endroits, on utilise aussi une crème qui endort la peau.
guide-steps-dots = Les points
guide-steps-dots-text = Ils sont posés un par un, en suivant le sens dans lequel poussent vos cheveux.
guide-steps-care = Les soins à la maison
guide-steps-care-text = Pendant quelques jours, vous évitez le soleil direct, la baignade et le sport intense.
guide-steps-again = D’autres séances
guide-steps-again-text = Chaque nouvelle séance ajoute des points : l’ensemble devient plus dense pas à pas.

## How many sessions, how long

guide-sessions-title = Séances et heures
guide-sessions-count = Prévoyez { $sessions } { $sessions-count ->
    [one] séance
   *[other] séances
}.
guide-sessions-elsewhere = Des studios disent { $sessions-elsewhere } : cela dépend de la zone, de votre peau et de la densité que vous souhaitez.
guide-sessions-hours = Chacune dure { $session-hours }.
guide-sessions-gap = Quelques semaines les séparent, pour que la peau guérisse entre-temps. Des studios disent { $session-gap-days }.
guide-sessions-dots = Une personne du métier compte environ { $impressions-per-session } points par séance.
guide-sessions-whole = Pour une tête entière, les heures s’additionnent, et là les sources divergent : une étude indique { $full-head-hours } en tout, tandis que d’après les studios on arrive à { $full-head-hours-trade }.

## Day by day after a session. Titles are followed by sentences

guide-recovery-title = La récupération, jour après jour
guide-recovery-text = Voici comment cela se passe pour la plupart des gens, mais chaque peau guérit à son rythme.
guide-recovery-fresh = Jour 0 : tout juste fait
guide-recovery-fresh-text = La peau est un peu rouge et gonflée, et les points sont plus gros et plus foncés qu’ils ne le resteront.
guide-recovery-first = Au début : { $recovery-days }
guide-recovery-first-text = La rougeur et le gonflement diminuent, et de minuscules croûtes couvrent les points. Ne les grattez pas. Vous pourrez bientôt refaire presque tout.
guide-recovery-week = La première semaine : { $no-sweat-days }
guide-recovery-week-text = Toujours pas de forte transpiration, de baignade, d’entraînement intense ni de soleil direct.
guide-recovery-shed = Les croûtes tombent : { $scabs-off-days }
guide-recovery-shed-text = L’ensemble paraît maintenant bien plus clair. Cela inquiète beaucoup de gens, mais c’est normal.
guide-recovery-settled = Stabilisé : { $skin-renewal-days }
guide-recovery-settled-text = La peau s’est renouvelée au-dessus des points, et ce n’est que maintenant que vous voyez le vrai résultat. La séance suivante part de là.

## Aftercare: rules

guide-aftercare-title = Les soins d’après
guide-aftercare-clean = Gardez votre cuir chevelu propre et hydraté, et n’utilisez pas de shampooing agressif.
guide-aftercare-sun = Évitez-lui le soleil direct pendant environ { $no-sun-days } : portez un chapeau, ou mettez une crème solaire à indice élevé.
guide-aftercare-sweat = Pendant { $no-sweat-days }, ne transpirez pas beaucoup, ne vous baignez pas et ne vous entraînez pas intensément.
guide-aftercare-back = Notre source dit que la récupération prend { $recovery-days } et que l’on retrouve sa vie normale en quelques jours.
guide-aftercare-clinic = Faites ce que votre clinique vous dit, même si cette page dit autre chose.
guide-aftercare-doctor = Si, après quelques jours, c’est plus rouge, plus chaud ou plus douloureux, demandez l’avis d’un médecin.

## How long it lasts

guide-lasts-title = Combien de temps cela tient
guide-lasts-years = Cela tient environ { $lasts-years } ou plus.
guide-lasts-why = La durée dépend du pigment, de la personne qui l’a posé et de votre peau.
guide-lasts-fading = Le pigment s’estompe petit à petit, à cause du soleil et parce que la peau perd sans cesse sa couche supérieure.
guide-lasts-touch-up = La plupart des gens font une retouche à intervalles de quelques années. Des studios disent { $touch-up-years }, et { $touch-up-crisp-years } si le bord doit rester net.
guide-lasts-blue = Avec le temps, les points peuvent paraître un peu bleus ou verts. Un médecin dit que cela arrive à tous les points et se remarque rarement, alors que les fabricants accusent un mauvais pigment et des points placés trop profond. Les sources divergent.

## Who it is for

guide-candidates-title = À qui cela peut convenir
guide-candidates-text = C’est peut-être pour vous si l’une de ces phrases est vraie :
guide-candidates-loss = Vos cheveux s’éclaircissent, votre ligne frontale recule, ou vous avez des zones sans cheveux.
guide-candidates-density = Vous voulez que vos cheveux paraissent plus denses.
guide-candidates-scars = Vous avez des cicatrices d’une greffe ou d’une blessure. Elles doivent d’abord être guéries : attendez donc { $scar-wait-months }.
guide-candidates-surgery = Vous cherchez une solution sans opération et avec peu d’entretien.

## Questions before: never a diagnosis

guide-ask-title = Qui doit d’abord demander un avis
guide-ask-text = Parcourez ces questions. Si vous répondez oui à l’une d’elles, parlez-en à un médecin avant de réserver. Un oui ne veut pas dire que le traitement vous est interdit, et les cliniques n’acceptent pas toutes les mêmes cas.
guide-ask-keloid = Vos cicatrices deviennent-elles épaisses et en relief (chéloïdes) ?
guide-ask-rash = Votre cuir chevelu a-t-il des plaques ou des rougeurs, par exemple à cause d’un psoriasis ou d’un eczéma ?
guide-ask-pregnant = Êtes-vous enceinte, ou allaitez-vous ?
guide-ask-blood = Prenez-vous des médicaments qui fluidifient le sang, ou saignez-vous longtemps ?
guide-ask-diabetes = Avez-vous du diabète ?
guide-ask-chemotherapy = Avez-vous eu une chimiothérapie ? Les cliniques demandent d’attendre { $chemotherapy-wait-weeks }.
guide-ask-immune = Vos défenses immunitaires sont-elles affaiblies par une maladie ou un médicament ?
guide-ask-epilepsy = Avez-vous de l’épilepsie ?
guide-ask-sunburn = Votre cuir chevelu a-t-il un coup de soleil ?
guide-ask-retinoids = Utilisez-vous des rétinoïdes pour votre peau, comme l’isotrétinoïne ?
guide-ask-allergy = Êtes-vous allergique à des encres ou à des colorants ?
guide-ask-laser = Votre cuir chevelu a-t-il été traité au laser au cours des { $laser-wait-days } passés ?
guide-ask-moles = Avez-vous des grains de beauté ou des verrues à cet endroit ? On ne les pigmente pas.
guide-ask-pale = Avez-vous un vitiligo ou un albinisme ?
guide-ask-end = Cette liste n’est pas complète, et ce n’est pas un diagnostic.

## Prices and travel

guide-cost-title = Ce que cela coûte
guide-cost-where = Où
guide-cost-price = Prix d’un traitement complet
guide-cost-clinic = Dans cette clinique
guide-cost-clinic-session = Dans cette clinique, par séance
guide-cost-clinic-area = Dans cette clinique, par cm²
guide-cost-turkey = Turquie
guide-cost-west = Europe de l’Ouest et États-Unis
guide-value-price-clinic = { $price-clinic }
guide-value-price-turkey = environ { $price-turkey }
guide-value-price-west = { $price-west-europe-usa } ou plus
# $read: month and year
guide-cost-date = La source n’est pas datée. Nous l’avons lue en { $read } : demandez donc le prix d’aujourd’hui.
guide-cost-cheaper = La même source dit que c’est environ { $turkey-cheaper-percent } moins cher en Turquie. Le voyage n’est pas compris.
guide-cost-why = Le prix dépend de la zone, du nombre de séances et de la clinique.
guide-cost-travel = Si vous voyagez
guide-cost-stay = Prévoyez un séjour d’environ { $stay-days } : { $hospital-days } à l’hôpital et { $recovery-days } pour récupérer.
guide-cost-trips = Des semaines séparent les séances : demandez donc s’il vous faut un second voyage.
guide-cost-add = Ajoutez les vols, une chambre et les jours sans travailler.
guide-cost-worth = La source dit que, dans { $worth-it-percent } de ses { $reviews } { $reviews-count ->
    [one] avis
   *[other] avis
}, on lit que « cela en valait la peine ». Personne ne sait qui a été interrogé : prenez-le donc comme un indice, rien de plus.

## Choosing who does it

guide-provider-title = Choisir à qui s’adresser
guide-provider-price = Le prix n’est pas tout : la qualité, l’expérience et une bonne réputation comptent autant. Un prix bas ne doit pas se payer par votre sécurité.
guide-provider-ask = Demandez avant de réserver :
guide-provider-who = Qui fera le travail, et combien d’années d’expérience cette personne a-t-elle ?
guide-provider-healed = Puis-je voir des photos de têtes cicatrisées, à la lumière du jour, et pas seulement de têtes toutes fraîches ?
guide-provider-clean = Les aiguilles sont-elles neuves, et la pièce est-elle aussi propre que dans une clinique ?
guide-provider-colour = Quel pigment utilisez-vous, et comment sa couleur change-t-elle au fil des ans ?
guide-provider-all = Que comprend le prix, et combien coûtera une retouche ?
guide-provider-bad = Que ferez-vous si le résultat ne me plaît pas ?

## What goes wrong

guide-wrong-title = Ce qui peut mal tourner
guide-wrong-text = Voici les choses que les gens regrettent. Vous pouvez voir la plupart d’entre elles sur votre propre tête.
guide-wrong-low = Ligne trop basse : elle se trouve à moins de { $hairline-least-cm } au-dessus des sourcils.
guide-wrong-straight = Ligne trop droite : le bord paraît tiré à la règle.
guide-wrong-dark = Trop foncé : le dessus est plus foncé que les cheveux des côtés.
guide-wrong-big = Points trop gros : quand on vous parle, on voit des points isolés.
guide-wrong-deep = Pigment trop profond : au-delà de { $too-deep-mm }, on dit que les points deviennent flous et bleuissent.
guide-wrong-helmet = Comme un casque : dense et uniforme jusqu’à un bord net.
guide-wrong-tired = La lassitude : vous aurez la même apparence pendant des années.
guide-wrong-back = Il est difficile de revenir en arrière, et il faut souvent un laser. Commencez donc par une ligne claire et haute : on peut ajouter des points plus tard.

## Sources

guide-sources-title = Sources
guide-sources-text = Voici d’où viennent les nombres de cette page.
guide-source-turkey-directory = La page d’un annuaire de cliniques sur la SMP en Turquie
guide-source-assumption = Notre propre estimation
guide-source-clinic = Cette clinique
# Behind a fact, for people who listen. $number: of the source in the list
guide-source-link = Source { $number } : { $name }
# How far to trust a source
guide-trust-peer-reviewed = Une étude vérifiée par d’autres spécialistes.
guide-trust-clinic = D’un médecin ou d’une clinique capillaire.
guide-trust-trade = D’une entreprise qui vend ce traitement.
guide-trust-directory = Cet annuaire met les gens en relation avec des cliniques : il a donc quelque chose à vendre.
guide-trust-assumption = Aucune source ne donne de nombre : nous l’estimons donc.
guide-trust-own = La clinique a mis ses propres nombres.
# $date: a year, or month and year
guide-source-dated = Date : { $date }.
guide-source-undated = Sans date ; lu en { $read }.
