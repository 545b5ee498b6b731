# Words of the consultation: what it takes, whether it looks natural, plans beside each other. They load after the first screen.

## The guide inside the app

room-guide-close = Cerrar la guía
room-guide-missing = No se pudo cargar la guía. Compruebe la conexión e inténtelo de nuevo.
# $time as in “día 3” or “4 años”.
room-shown = Su foto muestra ahora: { $time }.

## Plans beside each other: A, B and C, above the settings

plans-name = Planes
# $letter is A, B or C; these letters stay.
plans-tab = Plan { $letter }
plans-tab-named = Plan { $letter } «{ $name }»
    .short = { $letter } · { $name }
plans-add = Añadir un plan para comparar

plans-compare = Comparar
plans-more = Nombrar o quitar este plan
plans-label = Nombre de este plan
plans-remove = Quitar este plan
plans-remove-sure = Pulse otra vez para quitarlo
plans-now = Ahora está en la foto el plan { $letter }.
plans-added = El plan { $letter } es una copia del plan { $from }. Cambie lo que quiera.
plans-removed = { $left ->
    [one] El plan { $letter } se ha quitado. Queda un plan.
   *[other] El plan { $letter } se ha quitado. Quedan { $left } planes.
 }

## The dialog that shows plans as pictures

side-title = Comparar planes
side-close = Cerrar
side-ways = Cómo comparar
side-beside = Uno al lado del otro
side-slider = Un deslizador
side-left = Izquierda
side-right = Derecha
side-split = Dónde acaba un plan y empieza el otro
side-split-at = { NUMBER($percent, maximumFractionDigits: 0) } %
# $plan is "Plan A" or "Plan A «un nombre»".
side-picture = { $plan }, simulado en su foto
side-help = Todos los planes muestran la misma foto, cada uno en el momento del tratamiento que usted eligió para él. Es una simulación, no una promesa.

## Stages of hair loss

# The name of a folding section.
pattern-title = Partir de un grado de caída del cabello
pattern-help = Elija la imagen que más se parezca a su cabeza. Dibuja un área habitual para ese grado, en un solo paso que puede deshacer. Después muévala hasta que le vaya bien.
pattern-men = Hombres: grados de Norwood
pattern-women = Mujeres: grados de Ludwig
pattern-norwood-1 = Norwood I
    .sentence = No se ha perdido cabello: solo se dibuja el borde frontal.
pattern-norwood-2 = Norwood II
    .sentence = El cabello de las sienes ha retrocedido un poco.
pattern-norwood-3 = Norwood III
    .sentence = Las sienes no tienen pelo hasta muy atrás y la línea parece una M.
pattern-norwood-3-vertex = Norwood III vértex
    .sentence = Como el grado III y, además, una zona sin pelo en la coronilla.
pattern-norwood-4 = Norwood IV
    .sentence = Hay más zona sin pelo delante y en la coronilla, con una franja de cabello entre las dos.
pattern-norwood-5 = Norwood V
    .sentence = La franja de cabello entre la parte de delante y la coronilla es estrecha.
pattern-norwood-6 = Norwood VI
    .sentence = La franja ha desaparecido: delante y coronilla son una sola zona sin pelo.
pattern-norwood-7 = Norwood VII
    .sentence = Solo queda una corona de cabello a los lados y detrás.
pattern-ludwig-1 = Ludwig I
    .sentence = La raya es un poco más ancha y el cabello de delante se mantiene.
pattern-ludwig-2 = Ludwig II
    .sentence = La raya es claramente más ancha y la parte de arriba se ve poco poblada.
pattern-ludwig-3 = Ludwig III
    .sentence = Arriba hay poco cabello, pero la línea de delante sigue ahí.
# Said when a stage was drawn. $stage is its name.
pattern-drawn = { $stage }: dibujado. Muévalo hasta que le vaya bien.
# Under the pictures. $least and $most are of the one source that gives areas; $area is what was drawn on this head.
pattern-area = Dibujado aquí: unos { NUMBER($area, maximumFractionDigits: 0) } cm². Una sola fuente, un blog, dice que son de { NUMBER($least, maximumFractionDigits: 0) } a { NUMBER($most, maximumFractionDigits: 0) } cm² en este grado. Nadie lo ha comprobado.
pattern-area-no-source = Dibujado aquí: unos { NUMBER($area, maximumFractionDigits: 0) } cm². Ninguna fuente que hayamos encontrado dice cuánto mide esta área.
pattern-estimated = Cómo se ha estimado: es una forma típica, medida a partir de los puntos de su cabeza que usted marcó. No se ha mirado el cabello de su foto. Mueva la línea y el contorno hasta que le vayan bien.
pattern-estimated-women = En las mujeres es un óvalo en la parte alta. Empieza { NUMBER($mm, maximumFractionDigits: 0) } mm por detrás de una línea frontal habitual y lleva menos puntos, porque van entre el cabello.
# On a photo that is taken as flat.
pattern-flat = Esta foto se trata como plana, así que no se puede dibujar la coronilla. Elija primero, en «Foto y escala», qué muestra su foto.

## Differences: each is a whole phrase about the second of two plans, as what follows its name ("B tiene la línea 8 mm más arriba")

# $differences is one phrase or several, joined by the messages below.
difference-sentence = En comparación con el { $first }, el { $second } { $differences }.
difference-none = El { $second } es igual que el { $first }.
difference-and-next = { $list }, { $next }
difference-and-last = { $list } y { $last }
difference-higher = tiene la línea { NUMBER($mm, maximumFractionDigits: 0) } mm más arriba
difference-lower = tiene la línea { NUMBER($mm, maximumFractionDigits: 0) } mm más abajo
difference-temples-higher = tiene las esquinas de las sienes { NUMBER($mm, maximumFractionDigits: 0) } mm más arriba
difference-temples-lower = tiene las esquinas de las sienes { NUMBER($mm, maximumFractionDigits: 0) } mm más abajo
# The front line has another shape.
difference-shape = tiene una línea que se desvía hasta { NUMBER($mm, maximumFractionDigits: 0) } mm
difference-area-more = cubre un { NUMBER($percent, maximumFractionDigits: 0) } % más de piel
difference-area-less = cubre un { NUMBER($percent, maximumFractionDigits: 0) } % menos de piel
difference-dots-more = tiene un { NUMBER($percent, maximumFractionDigits: 0) } % más de puntos
difference-dots-fewer = tiene un { NUMBER($percent, maximumFractionDigits: 0) } % menos de puntos
difference-denser = tiene { NUMBER($density, maximumFractionDigits: 0) } puntos más por cm²
difference-sparser = tiene { NUMBER($density, maximumFractionDigits: 0) } puntos menos por cm²
# $shade is a name as on the palette, such as “Negro suave”.
difference-shade = tiene otro tono ({ $shade })
difference-dots-larger = tiene los puntos { NUMBER($mm, maximumFractionDigits: 2) } mm más grandes
difference-dots-smaller = tiene los puntos { NUMBER($mm, maximumFractionDigits: 2) } mm más pequeños
difference-softer = tiene un borde { NUMBER($mm, maximumFractionDigits: 1) } mm más suave
difference-sharper = tiene un borde { NUMBER($mm, maximumFractionDigits: 1) } mm más marcado
difference-stronger = tiene el pigmento un { NUMBER($percent, maximumFractionDigits: 0) } % más intenso
difference-thinner = tiene el pigmento un { NUMBER($percent, maximumFractionDigits: 0) } % más diluido
difference-symmetric = tiene los dos lados iguales
difference-not-symmetric = tiene los dos lados distintos
difference-sessions-more =
    { $count ->
        [one] necesita una sesión más
       *[other] necesita { $count } sesiones más
    }
difference-sessions-fewer =
    { $count ->
        [one] necesita una sesión menos
       *[other] necesita { $count } sesiones menos
    }
# $time as in “día 30” or “3 años”.
difference-time = se muestra en otro momento ({ $time })
difference-details = solo cambia en pequeños detalles

## Natural look: eight lines of advice below the hairline's settings. They change while a line is dragged

checks-title = ¿Se ve natural?
checks-help = Es un consejo, no una regla: un profesional que vea su cabeza sabe más. Cada línea dice en qué se basa.
checks-all = Mostrar las ocho
checks-fewer = Mostrar solo lo que conviene revisar
checks-unmarked = Su foto aún no está marcada, así que esto son suposiciones. Coloque primero las marcas en «Foto y escala».
# Above the list. $fine and $look are counts; together with $unseen they are eight.
checks-sum = { $look ->
    [0] Todo se ve bien.
    [one] Bien: { $fine } de 8. Uno merece otra mirada.
   *[other] Bien: { $fine } de 8. { $look } merecen otra mirada.
 }
checks-sum-unseen = { $look ->
    [0] Bien: { $fine } de 8. Esta foto no muestra el resto.
    [one] Bien: { $fine } de 8. Uno merece otra mirada. Esta foto no muestra el resto.
   *[other] Bien: { $fine } de 8. { $look } merecen otra mirada. Esta foto no muestra el resto.
 }
# One of these four stands before each line, beside a picture.
checks-fine = Bien
checks-look = Mírelo otra vez
checks-caution = Cuidado
checks-unseen = No se ve
# A button that draws what the line says on the photo, and takes it away again.
checks-show = Mostrar
checks-hidden = El dibujo se ha quitado.
checks-why = ¿Por qué?
# Stand on the photo.
checks-mm = { NUMBER($value, maximumFractionDigits: 1) } mm
checks-degrees = { NUMBER($value, maximumFractionDigits: 0) }°
checks-percent = { NUMBER($value, maximumFractionDigits: 0) } %
checks-per-cm2 = { NUMBER($value, maximumFractionDigits: 0) } puntos por cm²
checks-limits-mm = Aquí está bien: de { NUMBER($least, maximumFractionDigits: 1) } a { NUMBER($most, maximumFractionDigits: 1) } mm.
checks-limits-degrees = Aquí está bien: hasta { NUMBER($most, maximumFractionDigits: 0) }°.
checks-limits-percent = Aquí está bien: del { NUMBER($least, maximumFractionDigits: 0) } al { NUMBER($most, maximumFractionDigits: 0) } %.
checks-limits-per-cm2 = Aquí está bien: de { NUMBER($least, maximumFractionDigits: 0) } a { NUMBER($most, maximumFractionDigits: 0) } puntos por cm².
checks-no-scale = Todavía no hay escala. Coloque primero las marcas en su foto.
checks-not-on-photo = Esta foto no muestra ese lugar.
checks-height = Altura
checks-height-low = El centro de su línea está { NUMBER($value, maximumFractionDigits: 0) } mm por encima del punto entre las cejas. Por debajo de { NUMBER($least, maximumFractionDigits: 0) } mm, una línea se ve demasiado baja en la mayoría de los adultos, y eso es difícil de deshacer.
checks-height-usual = El centro de su línea está { NUMBER($value, maximumFractionDigits: 0) } mm por encima del punto entre las cejas. Lo habitual son de { NUMBER($least, maximumFractionDigits: 0) } a { NUMBER($most, maximumFractionDigits: 0) } mm.
checks-height-high = El centro de su línea está { NUMBER($value, maximumFractionDigits: 0) } mm por encima del punto entre las cejas. Es más de lo habitual, de { NUMBER($least, maximumFractionDigits: 0) } a { NUMBER($most, maximumFractionDigits: 0) } mm. Es una elección prudente.
checks-corners = Esquinas
checks-corners-above = Las esquinas de su línea están sobre los extremos exteriores de los ojos, a no más de { NUMBER($away, maximumFractionDigits: 0) } mm. Ahí están también de forma natural.
checks-corners-inside = Una esquina de su línea está { NUMBER($away, maximumFractionDigits: 0) } mm más cerca del centro que el extremo exterior del ojo. La línea se ve estrecha.
checks-corners-outside = Una esquina de su línea está { NUMBER($away, maximumFractionDigits: 0) } mm más hacia fuera que el extremo exterior del ojo. La línea se ve ancha.
checks-temples = Sienes
checks-temples-kept = Las esquinas están { NUMBER($value, maximumFractionDigits: 0) } mm más altas sobre las cejas que el centro. Las sienes conservan su forma.
checks-temples-filled = Las esquinas están { NUMBER($away, maximumFractionDigits: 0) } mm más bajas sobre las cejas que el centro. Las sienes quedan rellenas. En hombres adultos es raro; en mujeres, una línea redondeada es habitual.
checks-temples-deep = Las esquinas están { NUMBER($value, maximumFractionDigits: 0) } mm más altas sobre las cejas que el centro. Las sienes llegan muy atrás.
checks-brow = En línea con las cejas
checks-brow-parallel = El centro de su línea sigue las cejas, con una diferencia de hasta { NUMBER($away, maximumFractionDigits: 1) } mm. Así se ve adulto.
checks-brow-diverging = Hacia los lados, su línea sube { NUMBER($away, maximumFractionDigits: 0) } mm y se aleja de las cejas. Se ve maduro, o como un pico en el centro.
checks-brow-converging = Hacia los lados, su línea baja { NUMBER($away, maximumFractionDigits: 0) } mm hacia las cejas. Se ve muy joven, o femenino.
checks-edge = Borde suave e irregular
checks-edge-soft = Los primeros { NUMBER($value, maximumFractionDigits: 1) } mm llevan pocos puntos y la línea no es recta. Se ve suave.
checks-edge-sharp = Solo los primeros { NUMBER($value, maximumFractionDigits: 1) } mm llevan pocos puntos. A partir de { NUMBER($least, maximumFractionDigits: 0) } mm, un borde se ve suave; este puede parecer pintado.
checks-edge-straight = La parte frontal es recta, con una diferencia de hasta { NUMBER($value, maximumFractionDigits: 1) } mm, como hecha a regla. Muchas líneas naturales son rectas, pero pocas lo son tanto. Una línea demasiado recta es algo que la gente lamenta.
checks-edge-cornered = Una esquina de su línea gira { NUMBER($value, maximumFractionDigits: 0) }°. Una esquina tan marcada puede parecer dibujada.
checks-symmetry = Izquierda y derecha
checks-sides-natural = Los dos lados difieren hasta { NUMBER($value, maximumFractionDigits: 1) } mm. Un poco es natural.
checks-sides-mirrored-soft = Los dos lados son iguales, con una diferencia de hasta { NUMBER($value, maximumFractionDigits: 1) } mm, pero el borde ondula un poco. Se ve natural.
checks-sides-too-alike = Los dos lados son iguales, con una diferencia de hasta { NUMBER($value, maximumFractionDigits: 1) } mm, y el borde es limpio. Ninguna cabeza es tan regular.
checks-sides-uneven = Los dos lados difieren hasta { NUMBER($value, maximumFractionDigits: 0) } mm. Más de { NUMBER($most, maximumFractionDigits: 0) } mm se nota con facilidad.
checks-against-hair = Junto a su cabello
checks-hair-unknown = No se encontró cabello corto con el que comparar.
checks-hair-alike = Los puntos absorben un { NUMBER($value, maximumFractionDigits: 0) } % de la luz que absorbe el cabello de al lado. Se ven igual de oscuros.
checks-hair-lighter = Los puntos absorben un { NUMBER($value, maximumFractionDigits: 0) } % de la luz que absorbe el cabello de al lado. Se ven más claros que su cabello.
checks-hair-darker = Los puntos absorben un { NUMBER($value, maximumFractionDigits: 0) } % de la luz que absorbe el cabello de al lado. Se ven más oscuros que su cabello.
checks-against-head = Densidad
checks-head-full = { NUMBER($value, maximumFractionDigits: 0) } puntos por cm². La mitad de los grupos de cabellos de una cabeza con todo el pelo, unos { NUMBER($least, maximumFractionDigits: 0) } por cm², ya se ve normal.
checks-head-sparse = { NUMBER($value, maximumFractionDigits: 0) } puntos por cm² pueden verse poco poblados. La mitad de los grupos de cabellos de una cabeza con todo el pelo son unos { NUMBER($least, maximumFractionDigits: 0) } por cm².
checks-head-dense = { NUMBER($value, maximumFractionDigits: 0) } puntos por cm² son más que en el plan más denso de aquí, { NUMBER($most, maximumFractionDigits: 0) }. Puede parecer un casco.

## The plan: what it would take, in numbers, at the end of the settings

plan-title = Lo que haría falta
plan-help = Cada cifra es un intervalo, porque una foto y un contorno dejan cosas abiertas. Un profesional que vea su cabeza puede decir más.
plan-why = ¿Por qué un intervalo?
plan-no-outline = Aún no hay ningún área trazada.
plan-to-steps = Cómo se hace, paso a paso
plan-area-name = Piel que se va a tratar
plan-area = de { NUMBER($least) } a { NUMBER($most) } cm²
    .one = { NUMBER($most) } cm²
plan-dots-name = Puntos
plan-dots = de { NUMBER($least) } a { NUMBER($most) } puntos
    .one = { NUMBER($most) } puntos
plan-sessions-name = Sesiones
plan-sessions = de { $least } a { $most } sesiones
    .one = { $most ->
        [one] { $most } sesión
       *[other] { $most } sesiones
    }
plan-session-hours-name = Una sesión
plan-hours-name = Todas las sesiones
plan-hours = de { NUMBER($least) } a { NUMBER($most) } horas
    .one = { $most ->
        [one] { NUMBER($most) } hora
       *[other] { NUMBER($most) } horas
    }
plan-days = de { $least } a { $most } días
    .one = { $most ->
        [one] { $most } día
       *[other] { $most } días
    }
plan-price-name = Precio
plan-price = de { $least } a { $most }
    .one = { $most }
    .open = de { $least } a { $most } o más
plan-price-none = Aquí no se conoce ningún precio. Introduzca uno que le hayan dicho.
# Said when something was changed. $sessions and $price are texts such as "de 2 a 3 sesiones".
plan-changed = Ahora el plan es: { $sessions }, { $price }.

plan-assumed = Cambiar lo que se supone
plan-assumed-help = Ninguna fuente lo dice con seguridad. Deje un campo vacío para mantener lo que aparece en gris.
plan-density = Puntos por cm²
    .unit = por cm²
plan-pace = Puntos por sesión
plan-session-hours = Duración de una sesión
    .unit = horas
plan-count = Cuántas sesiones
plan-reset = Volver a lo que dicen las fuentes

plan-cost = Lo que cuesta
plan-region = Dónde
plan-turkey = Turquía
plan-west = Europa occidental y EE. UU.
plan-own = El precio de una clínica
plan-currency = Moneda
plan-as-given = Como en la fuente
plan-usd = Dólares de EE. UU.
plan-eur = Euros
plan-gbp = Libras esterlinas
plan-try = Liras turcas
plan-rate = Por un dólar de EE. UU.
plan-told = Precio que le han dicho
# $date is a year and month.
plan-rate-help = Es un supuesto (fecha: { $date }), redondeado. Esta página no consulta cambios de moneda: introduzca el de hoy.
# $source is the name of a page, in English. $read and $date are a year and month, or a year.
plan-table-undated = Según una sola página: { $source }. No lleva fecha (leída: { $read }).
plan-table-dated = Según una sola página: { $source } (fecha: { $date }; leída: { $read }).
plan-table-price = Tratamiento completo
plan-table-stay = Estancia por viaje
plan-table-home = Ninguna, si vive allí
plan-cheaper = La página dice que Turquía es alrededor de un { NUMBER($percent, maximumFractionDigits: 0) } % más barata. Según el punto medio de sus propios precios, es un { NUMBER($prices, maximumFractionDigits: 0) } %. Estos precios no incluyen los vuelos, el hotel ni los días sin trabajar.
plan-to-cost = Más sobre precios y cómo elegir clínica

plan-trip = Si viaja para hacérselo
plan-trip-days = Prevea { $stay ->
    [one] un día
   *[other] { $stay } días
 } de estancia, con { $clinic ->
    [one] un día
   *[other] { $clinic } días
 } en el hospital. La recuperación lleva de { $least } a { $most } días.
# $sessions and $apart are texts such as "de 2 a 3 sesiones" and "de 7 a 28 días".
plan-trip-visits = Su plan prevé { $sessions }. Tiempo entre una y otra: { $apart }. Por eso, pregunte si basta con un viaje o cuántos necesita.
plan-to-recovery = Qué hacer después, día a día

plan-sanity = ¿Salen las cuentas?
plan-sanity-help = Su plan junto a lo que se sabe de cabezas enteras.
plan-sanity-scalp = Es entre un { NUMBER($least, maximumFractionDigits: 0) } y un { NUMBER($most, maximumFractionDigits: 0) } % de todo un cuero cabelludo.
# $stage, $first and $last are names of stages of hair loss.
plan-sanity-stage = Un blog da un área así para { $stage }. Ninguna otra fuente da áreas.
plan-sanity-stages = Un blog da áreas así de { $first } a { $last }. Ninguna otra fuente da áreas.
plan-sanity-no-stage = Un blog da áreas para los grados de caída del cabello. La suya queda fuera de todas. Ninguna otra fuente da áreas.
plan-sanity-hours = A este ritmo, un cuero cabelludo entero llevaría de { NUMBER($least, maximumFractionDigits: 0) } a { NUMBER($most, maximumFractionDigits: 0) } horas. Un artículo médico dice de { NUMBER($paper-least) } a { NUMBER($paper-most) }; los estudios de micropigmentación, de { NUMBER($trade-least) } a { NUMBER($trade-most) }. Las fuentes difieren; este plan concuerda con el artículo.
plan-sanity-hours-differ = A este ritmo, un cuero cabelludo entero llevaría de { NUMBER($least, maximumFractionDigits: 0) } a { NUMBER($most, maximumFractionDigits: 0) } horas. Un artículo médico dice de { NUMBER($paper-least) } a { NUMBER($paper-most) }; los estudios de micropigmentación, de { NUMBER($trade-least) } a { NUMBER($trade-most) }. Las fuentes difieren; este plan no concuerda con el artículo.

# Reasons why a number is a range, one sentence each.
plan-why-marks = El tamaño sale de dos marcas en su cara. Las caras son distintas: ±{ NUMBER($percent, maximumFractionDigits: 0) } %.
plan-why-iris = El tamaño sale de su iris. Los ojos son distintos: ±{ NUMBER($percent, maximumFractionDigits: 0) } %.
plan-why-object = El tamaño sale de un objeto y de dónde se sostuvo: ±{ NUMBER($percent, maximumFractionDigits: 0) } %.
plan-why-flat = Esta foto se trata como plana. Una cabeza es redonda, así que puede haber hasta un { NUMBER($percent, maximumFractionDigits: 0) } % más de piel.
plan-why-unseen = Alrededor de un { NUMBER($percent, maximumFractionDigits: 0) } % del área no está en esta foto. En su lugar se usa la forma de una cabeza habitual.
plan-why-area = El área es un intervalo.
plan-why-density = Suponemos { NUMBER($count, maximumFractionDigits: 0) } puntos por cm². Ninguna fuente los cuenta.
plan-why-thinner = En los bordes y entre el cabello hay menos puntos: de media, un { NUMBER($percent, maximumFractionDigits: 0) } % de esa cifra.
plan-why-pace = Un profesional pone unos { NUMBER($count, maximumFractionDigits: 0) } puntos por sesión.
plan-why-sources = Las fuentes dicen de { NUMBER($least) } a { NUMBER($most) }.
plan-why-planned = Sesiones previstas en su diseño: { NUMBER($count) }.
plan-why-many = El área es grande para lo que se hace en una sesión.
plan-why-set = Esta cifra la ha puesto usted.
plan-why-sessions = El número de sesiones es un intervalo.
plan-why-length = Una sesión dura de { NUMBER($least) } a { NUMBER($most) } horas.
plan-why-whole = El precio es por un tratamiento completo, sea cual sea el área.
plan-why-more = Puede ser más.
plan-why-travel = No incluye los vuelos, el hotel ni los días sin trabajar.
# $rate is a number as text.
plan-why-rate = Se convirtió con un cambio de { $rate }, que es un supuesto.
plan-why-per-plan = El precio es por sesión o por cm², así que depende del plan.

## Photos of one head: in the section Photo & scale

views-title = Fotos de esta cabeza
views-help = En todas está la misma línea frontal. Marque cada foto una vez y dibuje después en cualquiera.
views-add = Añadir otra foto de esta cabeza
views-each = Descargar todas las fotos
views-remove = Quitar esta foto
views-remove-sure = Pulse otra vez para quitarla
views-removed = La foto se ha quitado. La línea frontal se queda.
views-added = La foto se ha añadido. Indique desde qué lado muestra la cabeza. Después ponga las marcas en su sitio.
# Below the small picture of a photo whose marks nobody has moved yet.
views-unmarked = sin marcar aún
# What a photo shows, as short as it can be said.
views-front = De frente
views-left-half-turned = Izquierda 45°
views-right-half-turned = Derecha 45°
views-left-profile = Lado izquierdo
views-right-profile = Lado derecho
views-top = Desde arriba
views-crown = Coronilla
views-flat-photo = Foto plana
# Where two photos show the same. $view is one of the words above.
views-numbered = { $view } { $number }
views-show = Mostrar esta foto
views-take-size = Usar el tamaño de la otra foto
views-size-taken = La longitud conocida es ahora de { NUMBER($mm, maximumFractionDigits: 1) } mm. La cabeza es tan grande como en la otra foto.
views-no-size = Ninguna longitud razonable da este tamaño. Revise otra vez las marcas.

# Where photos do not fit together. $view and $other are names of photos, as above.
views-flat = { $view }: esta foto se trata como plana. La línea frontal no puede quedar aquí sobre la misma piel. Elija desde qué lado muestra la cabeza.
views-size = { $view }: la cabeza mide { NUMBER($here, maximumFractionDigits: 0) } mm de ancho en esta foto y { NUMBER($there, maximumFractionDigits: 0) } mm en «{ $other }». Revise las marcas y la longitud conocida.
views-shape = { $view }: la forma de la cabeza difiere en { NUMBER($mm, maximumFractionDigits: 0) } mm de la de «{ $other }». Ponga los controles del óvalo en el borde del cráneo.
views-marks = { $view }: una marca está a { NUMBER($mm, maximumFractionDigits: 0) } mm de donde concuerda con el resto. Revise las dos marcas, la glabela y el óvalo.
views-outline = { $view }: el óvalo está a { NUMBER($mm, maximumFractionDigits: 0) } mm del borde que concuerda con las marcas. Revise el óvalo y las marcas.
views-hairline = { $view }: el punto { $point } de la línea frontal está a { NUMBER($mm, maximumFractionDigits: 0) } mm de donde está en «{ $other }». Revise las marcas de las dos fotos.
