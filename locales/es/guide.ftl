# Words of the guide: what the treatment is, what it takes, what can go wrong. Readers are people who think about having it done; a
# twelve-year-old should understand each sentence: short, everyday words.
#
# Numbers are never written here. They come from public/facts.json as values that have their unit already, in the reader's
# language: { $session-hours } is "2-4 horas", { $stay-days } "7 días", { $price-turkey } "1500-3000 USD", { $no-sun-days } "7 días".
# The unit has the form of a plain list ("Duración: 7 días"), so build sentences around it that need no other form. Without a unit come
# { $sessions }, { $reviews } and counts of dots; { $sessions-count } and { $reviews-count } are numbers to choose a plural by.
# A clinic may put its own numbers in, so one may become two.

guide-title = Lo que conviene saber sobre la micropigmentación capilar
guide-intro = Qué es, qué requiere y qué puede salir mal, en pocas palabras y fáciles de entender. No es un consejo médico.
guide-how-to-read = El número pequeño que sigue a un dato lleva a su fuente. Cuando las fuentes difieren, esta página lo dice.
guide-open = Abrir Hairline
guide-language =
    .aria-label = Idioma de esta página
guide-contents = En esta página

## Links that show a time on the reader's own picture, in the app

guide-show-day = Ver el día { $day } en su foto
# $time: "1 año", "4 años"
guide-show-time = Verlo en su foto: { $time }
guide-show-result = Ver el resultado en su foto
guide-show-wrong = Ver un mal trabajo en su foto

## In short: a name and a value in each line

guide-short-title = En pocas palabras
guide-short-sessions = Sesiones
guide-short-session = Cada sesión
guide-short-stay = Estancia si viaja al extranjero
guide-short-hospital = De la estancia, en el hospital
guide-short-recovery = Recuperación
guide-short-lasts = Cuánto dura
guide-value-sessions = { $sessions }
guide-value-session-hours = { $session-hours }
guide-value-stay-days = alrededor de { $stay-days }
guide-value-hospital-days = { $hospital-days }
guide-value-recovery-days = { $recovery-days }
guide-value-lasts-years = alrededor de { $lasts-years } o más

## What it is

guide-what-title = Qué es y qué no es
guide-what-dots = La micropigmentación capilar (SMP, por su nombre en inglés, «scalp micropigmentation») pone puntos diminutos de pigmento, un tipo de colorante, en la piel de la cabeza. Una aguja muy fina los coloca en la dermis, la capa que está justo debajo de la superficie.
guide-what-look = Los puntos parecen las puntas de pelos rapados. Así se ve más cabello, y el pelo escaso, la piel sin pelo y las cicatrices se notan menos. Se hace a hombres y a mujeres.
guide-what-not = Solo cambia su aspecto y no es una operación. No crece pelo nuevo ni se mueve pelo de un sitio a otro, y nadie puede prometerle que eso vaya a pasar.
guide-what-size = Un punto recién hecho mide hasta { $dot-fresh-mm } de ancho; uno ya curado, { $dot-healed-mm }.
guide-what-depth = ¿A qué profundidad van los puntos? Las fuentes difieren: { $depth-mm }. Si quedan demasiado profundos, se difuminan. Si quedan demasiado cerca de la superficie, se borran en { $too-shallow-weeks }.
guide-what-simulation = Lo que le muestra Hairline es una simulación, no una promesa.

## SMP beside a hair transplant: a table with three columns

guide-differences-title = En qué se diferencia de un trasplante capilar
guide-differences-text = En un trasplante, un cirujano mueve su propio cabello: con FUE se sacan las raíces una a una; con FUT se saca una tira de piel y se divide. La SMP no mueve nada.
guide-differences-smp = SMP
guide-differences-transplant = FUE y FUT
guide-differences-done = Qué se hace
guide-differences-done-smp = Se ponen puntos de color en la piel.
guide-differences-done-transplant = Se sacan raíces de pelo y se ponen en otro sitio.
guide-differences-scars = Cicatrices
guide-differences-scars-smp = Ninguna, según nuestra fuente.
guide-differences-scars-transplant = Pequeñas y redondas con FUE; una línea con FUT.
guide-differences-healing = Curación
guide-differences-healing-smp = Corta: { $recovery-days }.
guide-differences-healing-transplant = Más larga.
guide-differences-seen = Cuándo se ve
guide-differences-seen-smp = Enseguida.
guide-differences-seen-transplant = Al cabo de meses, cuando el pelo ha crecido.
guide-differences-suits = Para quién es
guide-differences-suits-smp = Para cualquier grado de caída: pelo escaso, entradas o zonas sin pelo.
guide-differences-suits-transplant = Para quien tiene bastante pelo que mover.
guide-differences-care = Mantenimiento
guide-differences-care-smp = Poco: un retoque cada pocos años.
guide-differences-care-transplant = El mismo que para el resto de su cabello.
guide-differences-price = Precio
guide-differences-price-smp = Más bajo, la mayoría de las veces.
guide-differences-price-transplant = Más alto, la mayoría de las veces.
guide-differences-caution = La mayor parte de esto viene de una página que busca clínicas para la gente, así que puede pintarlo mejor de lo que es.

## Steps of the treatment

guide-steps-title = Los pasos
guide-steps-talk = Una conversación
guide-steps-talk-text = Usted cuenta lo que espera, y el profesional mira por dónde ha perdido pelo. Juntos eligen un pigmento que combine con el color de su propio cabello.
guide-steps-clean = La preparación
guide-steps-clean-text = Se limpia y se desinfecta el cuero cabelludo. En algunos sitios ponen además una crema que adormece la piel.
guide-steps-dots = Los puntos
guide-steps-dots-text = Se ponen uno a uno, siguiendo la dirección en que crece su cabello.
guide-steps-care = Los cuidados en casa
guide-steps-care-text = Durante algunos días evite el sol directo, no nade y no haga deporte intenso.
guide-steps-again = Más sesiones
guide-steps-again-text = Cada sesión posterior añade puntos, y así se ve más denso poco a poco.

## How many sessions, how long

guide-sessions-title = Sesiones y horas
guide-sessions-count = Cuente con { $sessions } { $sessions-count ->
    [one] sesión
   *[other] sesiones
}.
guide-sessions-elsewhere = Los estudios de micropigmentación hablan de { $sessions-elsewhere }: depende del área, de su piel y de lo denso que quiera que se vea.
guide-sessions-hours = Cada una dura { $session-hours }.
guide-sessions-gap = Entre una y otra pasan algunas semanas, para que la piel se cure. Los estudios hablan de { $session-gap-days }.
guide-sessions-dots = Un profesional cuenta unos { $impressions-per-session } puntos por sesión.
guide-sessions-whole = Para toda la cabeza las horas se suman, y aquí las fuentes difieren: una investigación habla de { $full-head-hours } en total; lo que dicen los estudios de micropigmentación suma { $full-head-hours-trade }.

## Day by day after a session. Titles are followed by sentences

guide-recovery-title = La recuperación, día a día
guide-recovery-text = Así les va a la mayoría de las personas, pero cada piel se cura a su ritmo.
guide-recovery-fresh = Día 0: recién hecho
guide-recovery-fresh-text = La piel está un poco roja e hinchada, y los puntos son más grandes y oscuros de lo que quedarán.
guide-recovery-first = Los primeros { $recovery-days }
guide-recovery-first-text = La rojez y la hinchazón bajan, y hay costras diminutas sobre los puntos. No se las arranque. Pronto podrá volver a hacer casi todo.
guide-recovery-week = La primera semana: { $no-sweat-days }
guide-recovery-week-text = Todavía sin sudar mucho, sin nadar, sin entrenar fuerte y sin sol directo.
guide-recovery-shed = Se caen las costras: { $scabs-off-days }
guide-recovery-shed-text = Ahora se ve mucho más claro. A mucha gente le preocupa, pero es normal.
guide-recovery-settled = Asentado: { $skin-renewal-days }
guide-recovery-settled-text = La piel se ha renovado por encima de los puntos, y solo ahora se ve el resultado de verdad. La siguiente sesión parte de él.

## Aftercare: rules

guide-aftercare-title = Cuidados posteriores
guide-aftercare-clean = Mantenga el cuero cabelludo limpio e hidratado, y no use champús fuertes.
guide-aftercare-sun = Protéjalo del sol directo durante alrededor de { $no-sun-days }: póngase un gorro o un protector solar con un factor (SPF) alto.
guide-aftercare-sweat = No sude mucho, no nade ni entrene fuerte durante los primeros { $no-sweat-days }.
guide-aftercare-back = Nuestra fuente dice que la recuperación lleva { $recovery-days } y que en unos días se vuelve a la vida normal.
guide-aftercare-clinic = Haga lo que le diga su clínica, aunque esta página diga otra cosa.
guide-aftercare-doctor = Si después de algunos días está cada vez más rojo, más caliente o duele más, pregunte a un médico.

## How long it lasts

guide-lasts-title = Cuánto dura
guide-lasts-years = Dura alrededor de { $lasts-years } o más.
guide-lasts-why = Cuánto dura depende del pigmento, del profesional y de su piel.
guide-lasts-fading = Se aclara poco a poco, por el sol y porque la piel pierde su capa superior todo el tiempo.
guide-lasts-touch-up = La mayoría de las personas se hace un retoque cada pocos años. Los estudios de micropigmentación hablan de { $touch-up-years }, y de { $touch-up-crisp-years } si el borde debe seguir bien marcado.
guide-lasts-blue = Con el tiempo, los puntos pueden verse un poco azules o verdes. Un médico dice que les pasa a todos y que rara vez se nota; los fabricantes culpan al mal pigmento y a los puntos demasiado profundos. Las fuentes difieren.

## Who it is for

guide-candidates-title = Para quién es adecuada
guide-candidates-text = Puede ser adecuada para usted si se cumple algo de esto:
guide-candidates-loss = Su pelo es cada vez menos denso, tiene entradas que avanzan o tiene zonas sin pelo.
guide-candidates-density = Quiere que su cabello se vea más denso.
guide-candidates-scars = Tiene cicatrices de un trasplante o de una herida. Antes deben haberse curado, así que espere { $scar-wait-months }.
guide-candidates-surgery = Quiere una opción sin operación y que necesite pocos cuidados.

## Questions before: never a diagnosis

guide-ask-title = Quién debería preguntar antes
guide-ask-text = Repase estas preguntas. Si responde que sí a alguna, pregunte a un médico antes de reservar. Un sí no significa que no pueda hacerse el tratamiento, y no todas las clínicas aceptan lo mismo.
guide-ask-keloid = ¿Sus cicatrices crecen gruesas y abultadas (queloides)?
guide-ask-rash = ¿Tiene alguna erupción en el cuero cabelludo, como psoriasis o eccema?
guide-ask-pregnant = ¿Está embarazada o da el pecho?
guide-ask-blood = ¿Toma medicamentos que hacen la sangre más líquida (anticoagulantes), o sangra durante mucho tiempo?
guide-ask-diabetes = ¿Tiene diabetes?
guide-ask-chemotherapy = ¿Ha recibido quimioterapia? Las clínicas piden esperar { $chemotherapy-wait-weeks }.
guide-ask-immune = ¿Tiene bajas las defensas, por una enfermedad o por un medicamento?
guide-ask-epilepsy = ¿Tiene epilepsia?
guide-ask-sunburn = ¿Tiene el cuero cabelludo quemado por el sol?
guide-ask-retinoids = ¿Usa retinoides para la piel, como la isotretinoína?
guide-ask-allergy = ¿Tiene alergia a la tinta o a los tintes?
guide-ask-laser = ¿Ha recibido láser en el cuero cabelludo en los últimos { $laser-wait-days }?
guide-ask-moles = ¿Tiene ahí lunares o verrugas? Se dejan sin tratar.
guide-ask-pale = ¿Tiene vitíligo o albinismo?
guide-ask-end = Esta lista no está completa y no es un diagnóstico.

## Prices and travel

guide-cost-title = Lo que cuesta
guide-cost-where = Dónde
guide-cost-price = Precio de un tratamiento completo
guide-cost-clinic = En esta clínica
guide-cost-clinic-session = En esta clínica, cada sesión
guide-cost-clinic-area = En esta clínica, cada cm²
guide-cost-turkey = Turquía
guide-cost-west = Europa occidental y EE. UU.
guide-value-price-clinic = { $price-clinic }
guide-value-price-turkey = alrededor de { $price-turkey }
guide-value-price-west = { $price-west-europe-usa } o más
# $read: month and year
guide-cost-date = La fuente no lleva fecha. La leímos en { $read }, así que pregunte el precio de hoy.
guide-cost-cheaper = La misma fuente dice que en Turquía es alrededor de un { $turkey-cheaper-percent } más barato. Eso no incluye el viaje.
guide-cost-why = El precio depende del área, del número de sesiones y de la clínica.
guide-cost-travel = Si viaja
guide-cost-stay = Prevea quedarse alrededor de { $stay-days }: { $hospital-days } en el hospital y { $recovery-days } para recuperarse.
guide-cost-trips = Entre sesiones pasan semanas, así que pregunte si necesita un segundo viaje.
guide-cost-add = Sume los vuelos, el alojamiento y los días sin trabajar.
guide-cost-worth = La fuente dice que el { $worth-it-percent } de sus { $reviews } { $reviews-count ->
    [one] reseña
   *[other] reseñas
} opina que «vale la pena». Nadie sabe a quién se preguntó, así que tómelo como una pista y nada más.

## Choosing who does it

guide-provider-title = Cómo elegir quién lo hace
guide-provider-price = El precio no lo es todo: la calidad, la experiencia y la buena fama importan lo mismo. Un precio bajo no debe costarle su seguridad.
guide-provider-ask = Pregunte antes de reservar:
guide-provider-who = ¿Quién lo hará y cuántos años de experiencia tiene?
guide-provider-healed = ¿Puedo ver fotos de cabezas ya curadas, con luz de día, y no solo recién hechas?
guide-provider-clean = ¿Son nuevas las agujas, y está la sala tan limpia como en una clínica?
guide-provider-colour = ¿Qué pigmento usan y cómo cambia su color con los años?
guide-provider-all = ¿Qué incluye el precio y cuánto costará un retoque?
guide-provider-bad = ¿Qué harán si no me gusta el resultado?

## What goes wrong

guide-wrong-title = Lo que sale mal
guide-wrong-text = Estas son las cosas que la gente lamenta. La mayoría puede verlas en su propia cabeza.
guide-wrong-low = Demasiado baja: la línea está a menos de { $hairline-least-cm } de las cejas.
guide-wrong-straight = Demasiado recta: el borde parece hecho con regla.
guide-wrong-dark = Demasiado oscuro: la parte de arriba es más oscura que el pelo de los lados.
guide-wrong-big = Puntos demasiado grandes: se ven puntos sueltos al hablar con alguien.
guide-wrong-deep = Demasiado profundo: a partir de { $too-deep-mm }, se dice que los puntos se difuminan y se vuelven azules.
guide-wrong-helmet = Efecto casco: denso y uniforme hasta un borde duro.
guide-wrong-tired = Cansarse de ello: tendrá el mismo aspecto durante años.
guide-wrong-back = Volver atrás es difícil y a menudo hace falta láser. Por eso, empiece con una línea clara y alta: se pueden añadir puntos más tarde.

## Sources

guide-sources-title = Fuentes
guide-sources-text = De aquí salen las cifras de esta página.
guide-source-turkey-directory = Página de un directorio de clínicas sobre la SMP en Turquía
guide-source-assumption = Una suposición nuestra
guide-source-clinic = Esta clínica
# Behind a fact, for people who listen. $number: of the source in the list
guide-source-link = Fuente { $number }: { $name }
# How far to trust a source
guide-trust-peer-reviewed = Un estudio que otros expertos revisaron.
guide-trust-clinic = De un médico o de una clínica capilar.
guide-trust-trade = De un negocio que vende esto.
guide-trust-directory = Busca clínicas para la gente, así que tiene algo que vender.
guide-trust-assumption = Ninguna fuente da una cifra, así que la suponemos.
guide-trust-own = La clínica puso aquí sus propias cifras.
# $date: a year, or month and year
guide-source-dated = De { $date }.
guide-source-undated = Sin fecha; la leímos en { $read }.
