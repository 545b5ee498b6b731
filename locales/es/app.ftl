# Spanish: the editor and the first screen.

## The first screen, also while the app loads

start-title = Vea cómo quedaría la micropigmentación capilar en su propia cabeza.
picker-choose = Elegir una foto
picker-demo = Usar la foto de muestra
picker-camera = Tomar una foto
picker-hint = o arrastre o pegue aquí una imagen
start-privacy = Su foto no sale nunca de este dispositivo
start-privacy-text = Para comprobarlo, active el modo avión o abra el panel de red del navegador: no se envía nada.
start-note = Es una simulación, no una promesa.
start-guide = Lo que conviene saber antes
shell-loading =
    .aria-label = Cargando Hairline

## When the app cannot run, or has stopped

shell-unsupported = Hairline no puede funcionar en este navegador
shell-unsupported-text = Todo se calcula en su dispositivo para que su foto no tenga que salir de él. Para eso el navegador debe ejecutar WebAssembly con SIMD, y aquí está desactivado o es demasiado antiguo.
shell-unsupported-update = Actualice el navegador: sirve cualquier versión actual de Chrome, Edge, Firefox o Safari.
shell-unsupported-lockdown = En un iPhone, desactive el modo de aislamiento (o modo hermético) para esta página.
shell-unsupported-allow = Si una extensión o un ajuste bloquea WebAssembly, permítalo en esta página.
shell-load-again = Volver a cargar
shell-crashed = Hairline ha dejado de funcionar
shell-crashed-text = El error es nuestro, no suyo. Su trabajo se conserva en este dispositivo, en esta pestaña; al abrir de nuevo la página lo recuperará.
shell-crashed-reload = Abrir de nuevo con mi trabajo

## On paper, when somebody prints from the browser's menu

shell-print = Para imprimir su plan, ábralo en Hairline y pulse allí Ctrl+P (en un Mac, ⌘P).

## The bar at the top

app-skip = Ir a la foto
app-title = Editor de Hairline
bar-history = Historial
bar-undo = Deshacer
    .title = Deshacer (Ctrl+Z)
bar-redo = Rehacer
    .title = Rehacer (Ctrl+Mayús+Z)
bar-language = Idioma
bar-light = Cambiar al tema claro
bar-dark = Cambiar al tema oscuro
bar-start-again = Empezar de nuevo
bar-share = Compartir
bar-download = Descargar imagen
bar-fullscreen = Pantalla completa
bar-fullscreen-leave = Salir de pantalla completa

## In somebody else's page

stage-wheel-hint = Para hacer zoom, haga clic en la foto o mantenga pulsada la tecla Ctrl
framed-open = Abrir Hairline en una pestaña propia

## Messages that stand below the stage for a while

news-undone = Deshecho.
news-redone = Rehecho.
news-nothing-to-undo = No hay nada más que deshacer o rehacer.
news-point-added = Punto { $number } añadido.
news-point-removed = Punto quitado.
news-too-few-points = La línea necesita al menos tres puntos.
news-too-many-points = La línea no admite más puntos. Quite uno primero.
news-cancelled = Cancelado: todo queda como estaba.
news-stroke-laid = Trazo pintado.
news-stroke-removed = Trazo quitado.
news-no-skin-here = Aquí no hay cuero cabelludo: pinte sobre la cabeza, por encima de las cejas.
news-no-stroke-here = Aquí no hay ningún trazo.
news-too-many-strokes = No caben más trazos en el diseño y su enlace. Quite uno primero.
news-stroke-cut = El trazo termina donde el diseño se llena: admite lo que cabe en un enlace.
news-only-to-look-at = Le enviaron este diseño para que lo vea. Pulse «Hacerlo mío» para modificarlo.
news-matched = Adaptado a su propio cabello.
news-restored = Su trabajo está aquí de nuevo. Solo se puede deshacer a partir de este punto.
news-not-kept-here = Aquí no se guarda nada al recargar la página. Descargue la imagen antes de salir.
news-not-kept = Este navegador no guarda nada al recargar la página. Descargue la imagen antes de salir.
news-erased = Borrado de este dispositivo.
news-no-colour = No se pudo leer el color. Pruebe en otro lugar.
news-sent-shown = Le enviaron un diseño. Se muestra sobre nuestra cabeza de muestra.
news-sent-taken = Ahora es suyo: cambie lo que quiera. El diseño de quien lo envió queda como está.
news-sent-on-photo = El diseño está ahora sobre su propia foto. Al deshacer vuelve el anterior.
news-picture-design = El diseño de esta imagen está ahora sobre su foto. Al deshacer vuelve el anterior.
news-language-missing = Este idioma no se cargó. Compruebe la conexión e inténtelo de nuevo.

## What takes a while

busy-reading = Leyendo el archivo…
busy-decoding = Descodificando la foto…
busy-preparing = Preparando la foto…
busy-demo = Cargando la foto de muestra…
busy-hair = Analizando su cabello…
busy-picture = Creando la imagen…
busy-saving = Guardando el proyecto…
busy-opening = Abriendo…
busy-stop = Detener
drop-here = Suelte la imagen para abrirla
demo-name = Foto de muestra

## The stage

stage-name = Foto y diseño
stage-photo = La foto
stage-dots = Puntos de pigmento: unos { $dots } en { $area } cm²
stage-dots-warning = Imagen de advertencia sobre lo que sale mal: unos { $dots } puntos en { $area } cm²
stage-before = Antes
stage-after = Después
stage-warning = Imagen de advertencia.
stage-warning-text = Esto es lo que sale mal, no su plan.
stage-back-to-plan = Volver a mi plan
stage-pick-hair = Pulse sobre su propio cabello o pelo rapado.
stage-pick-skin = Pulse sobre piel sin pelo del cuero cabelludo, fuera de los brillos.
zoom-name = Zoom
zoom-out = Alejar
    .title = Alejar (-)
zoom-in = Acercar
    .title = Acercar (+)
zoom-set = Zoom al { NUMBER($percent, useGrouping: 0) } %, poner al 100 %
    .title = Poner al 100 % (1)
zoom-percent = { NUMBER($percent, useGrouping: 0) } %
zoom-head = Encuadrar la cabeza
zoom-photo = Encuadrar la foto
compare-name = Comparar
compare-label = Antes y después
compare-after = Después en toda la imagen
compare-before = Antes en toda la imagen
compare-split = Antes en el { $percent } % de la izquierda, después en el resto
compare-hold = Mantener para ver el antes

## What to do on the stage, in one line

hint-scale-profile = Cruces en la pupila y la oreja; óvalo en torno a la cabeza.
hint-scale-top = Cruces en las orejas; óvalo en torno a la cabeza.
hint-scale-face = Cruces en las pupilas; óvalo en torno a la cabeza.
hint-hairline-finger = Arrastre los puntos. Toque dos veces la línea para añadir uno.
hint-hairline-mouse = Arrastre los puntos. Doble clic en la línea para añadir uno.
hint-area-outline = Arrastre el contorno en torno a la piel que se va a tratar.
hint-area-keep-out = Pinte la piel que no debe llevar puntos.
hint-area-include = Pinte la piel que debe llevar puntos.
hint-area-scar = Siga la cicatriz, con su mismo ancho.
hint-area-scar-dots = Pinte sobre la piel con pequeñas cicatrices redondas.
hint-area-erase = Pulse un trazo para quitarlo.

## Points and marks on the photo: short labels, and names for screen readers

point-mid-frontal = Frontal medio
    .within = frontal medio
point-frontotemporal-left = Frontotemporal izquierdo
    .within = frontotemporal izquierdo
point-frontotemporal-right = Frontotemporal derecho
    .within = frontotemporal derecho
point-temporal-peak-left = Pico temporal izquierdo
    .within = pico temporal izquierdo
point-temporal-peak-right = Pico temporal derecho
    .within = pico temporal derecho
point-unnamed = Punto
landmark-pupil-right = Pupila derecha
landmark-pupil-left = Pupila izquierda
landmark-pupil = Pupila
landmark-ear-canal-right = Oído derecho
landmark-ear-canal-left = Oído izquierdo
landmark-ear-canal = Oído
landmark-glabella = Glabela
handles-name = Controles sobre la foto
handle-place =
    { $side ->
        [midline] en la línea media
        [left] { $across } mm a la izquierda
       *[right] { $across } mm a la derecha
    }, { $level ->
        [below] { $up } mm por debajo
       *[above] { $up } mm por encima
    } de la glabela
handle-hairline = Punto { $number } de la línea frontal, { $place }
handle-hairline-named = Punto { $number } de la línea frontal, { $name }, { $place }
handle-area = Punto { $number } del área, { $place }
handle-head-centre = Contorno de la cabeza, centro
handle-head-top = Contorno de la cabeza, arriba
handle-head-right = Contorno de la cabeza, lado derecho
handle-head-left = Contorno de la cabeza, lado izquierdo
handle-glabella = Glabela, la zona lisa entre las cejas
handle-reference-start = Primer extremo de la longitud conocida
handle-reference-end = Segundo extremo de la longitud conocida
handle-eyedropper = Cuentagotas, { $place }. Intro toma el color de aquí
handle-brush = Pincel, { $place }. Intro pinta aquí
handle-label = { $name } · { $height } mm

## The panel

panel-name = Ajustes
panel-sections = Secciones
panel-fold = Plegar los ajustes
panel-unfold = Mostrar los ajustes
step-scale = Foto y escala
step-hairline = Línea frontal
step-area = Área
step-dots = Puntos
step-treatment = Tratamiento
step-plan = Plan

## Values beside sliders and fields

unit-mm = mm
unit-cm = cm
value-mm = { $value } mm
value-density = { $value } puntos por cm²
value-times = { $value } ×
value-percent = { $percent } %
value-days =
    { $days ->
        [one] { $days } día
       *[other] { $days } días
    }
value-area = { $area } cm²
sessions-none = ninguna aún
sessions-after = tras la sesión { $session }
sessions-during = durante la sesión { $session }
sun-covered = siempre cubierto
sun-usual = normal
sun-much = mucho
outlook-long = dura mucho
outlook-most = lo habitual
outlook-soon = se aclara pronto

## Photo and scale

scale-view = Qué muestra la foto
view-front = La cara, de frente o inclinada
view-left-half-turned = Lado izquierdo, medio girado (45°)
view-right-half-turned = Lado derecho, medio girado (45°)
view-left-profile = Perfil izquierdo
view-right-profile = Perfil derecho
view-top = La parte alta de la cabeza
view-crown = La coronilla, desde atrás
view-flat = Otra cosa (foto plana)
scale-reference = Qué fija la escala
scale-help = Los milímetros se obtienen de algo cuyo tamaño se conoce. Coloque las marcas de la foto en sus extremos.
reference-pupil-to-ear = De la pupila al oído
    .length = Distancia
    .help = Unos 86 mm, vistos de perfil.
reference-ear-to-ear = De oreja a oreja
    .length = Distancia
    .help = Unos 146 mm entre los conductos auditivos, medidos de lado a lado de la cabeza.
reference-pupils = Pupilas
    .length = Distancia
    .help = La media en adultos es de 63 mm; la suya figura en su receta de gafas o lentes.
reference-iris = Un iris
    .length = Diámetro
    .help = El iris adulto varía poco: 11,7 mm, con 0,5 de más o de menos.
reference-object = Objeto de longitud conocida
    .length = Longitud
    .help = Una tarjeta bancaria sostenida plana junto al mentón mide 85,6 mm de largo.
scale-px = 1 mm = { $px } px
scale-accuracy = aprox. ±{ $percent } % en el plano de las marcas
scale-flat-help = La piel más cercana a la cámara que las marcas se ve más grande y la más alejada, más pequeña: esto añade hasta un 10 % de error. El óvalo fino es el contorno de la cabeza; el área y las formas no salen de él.
scale-curved-help = Un modelo de cabeza se ajusta a las cruces y al óvalo fino: coloque el óvalo sobre el borde del cráneo, por encima de las orejas. Los puntos siguen su curva; no se puede saber cuánto difiere cada cabeza de una típica.
scale-camera = Distancia de la cámara
scale-camera-help = Unos 45 cm si es una selfi con el brazo extendido; 90 cm o más si la tomó otra persona.
scale-next = Siguiente: Línea frontal

## Hairline

presets-title = Partir de una forma
preset-natural = Natural
preset-rounded = Redondeada
preset-straight = Recta
preset-widows-peak = Pico de viuda
preset-mature-m = M madura
preset-juvenile = Juvenil
hairline-mirror = Simetría de espejo
hairline-height = Altura sobre la glabela
hairline-height-help = Medida sobre la piel. La glabela es la zona lisa entre las cejas. Lo habitual son de 60 a 90 mm; una línea demasiado baja es el error que más se lamenta.
hairline-flat-help = Una foto plana muestra menos de lo que hay: 80 mm de piel parecen unos 70, porque la frente se curva hacia atrás.
points-title = Puntos de la línea
points-help = desde la línea media · sobre la glabela
points-selected = Posición del punto seleccionado
points-across = Desde la línea media
points-up = Sobre la glabela
points-keyboard = Con el teclado: vaya a un punto de la foto; las flechas lo mueven 1 mm y, con Mayús, 5 mm; Supr lo quita.
points-add = Añadir punto
points-remove = Quitar punto
points-place = { $across } · { $up } mm

## Area

area-title = Área tratada
area-tool = Herramienta
tool-move = Mover
    .help = Arrastre el contorno discontinuo del área tratada; con doble clic o doble toque se añade un punto.
tool-keep-out = Excluir
    .help = Pinta piel que no lleva puntos: un lunar o cabello. Con el teclado: vaya al anillo de la foto y muévalo con las flechas; Intro pinta.
tool-include = Incluir
    .help = Pinta piel que lleva puntos, también fuera del contorno y donde la foto muestra cabello.
tool-scar = Cicatriz
    .help = Siga una cicatriz ya curada: los puntos van sobre ella y un poco más allá del borde. El ancho es el de la cicatriz.
tool-scar-dots = Cicatrices pequeñas
    .help = Para las pequeñas cicatrices redondas de una extracción: los puntos van sobre cicatrices repartidas por lo que pinte.
tool-erase = Borrar
    .help = Quita un trazo entero.
brush-scar = Ancho de la cicatriz
brush-size = Tamaño del pincel
brush-help = Se mide sobre la cabeza: el zoom no lo cambia.
area-flat = de área tratada en la foto
    .help = La piel que se curva alejándose de la cámara es más extensa de lo que parece aquí.
area-curved = de piel tratada
    .help = Medida sobre la curva de la cabeza, incluida la parte que la foto no muestra.
area-fit = Reajustar el contorno a la cabeza
strokes-title = Trazos
stroke-keep-out = Excluir { $number }
stroke-include = Incluir { $number }
stroke-scar = Cicatriz { $number }
stroke-scar-dots = Cicatrices pequeñas { $number }
stroke-width = { $width } mm de ancho
stroke-remove = Quitar el trazo { $number }
    .title = Quitar

## Dots

match-title = Adaptar a mi propio cabello
match-help = Busca su pelo rapado en la foto y elige el tono y los puntos que le van. O pulse usted sobre el cabello o la piel.
match-start = Adaptar a mi cabello
match-pick-hair = Elegir cabello
match-pick-skin = Elegir piel
dots-title = Puntos
dots-handles = Mostrar la línea y sus puntos
dots-shade = Tono
shade-light-grey-brown = Castaño grisáceo claro
shade-cool-grey = Gris frío
shade-grey-brown = Castaño grisáceo
shade-warm-brown = Castaño cálido
shade-dark-grey-brown = Castaño grisáceo oscuro
shade-charcoal = Carbón
shade-deep-charcoal = Carbón intenso
shade-soft-black = Negro suave
dots-advanced = Avanzado: borde, pigmento y piel
dots-about = unos { $dots } puntos
dots-on = en { $area } cm²
dots-fewer = Menos donde su propio cabello no deja sitio.
dots-assumption = Supuesto:
dots-assumption-text = el tamaño con que se ven los puntos curados y su densidad. Las fuentes difieren, y los profesionales también. Esto es una simulación, no una promesa.
setting-density = Densidad
    .help = Puntos donde el trabajo es completo; hacia los bordes hay menos.
setting-dot-size = Tamaño del punto
    .help = Con qué tamaño se ve un punto curado, incluido su borde difuso.
setting-front-softness = Suavidad del borde frontal
    .help = Cuánto avanzan los puntos hacia atrás hasta llegar a la densidad plena.
setting-irregularity = Irregularidad
    .help = Cuánto ondula el borde frontal, como en un nacimiento natural.
setting-strength = Intensidad del pigmento
    .help = Con más agua, cada punto es más claro; 1 es la mezcla habitual.
setting-deposit = Pigmento bajo la piel
    .help = El depósito en sí es más pequeño que el punto que se ve: la piel dispersa la luz a su alrededor.
setting-dot-edge = Suavidad de cada punto
    .help = Cuánto se difumina en la piel el borde de un punto curado.
setting-scatter = Difusión en la piel
    .help = La luz roja se extiende de lado dentro de la piel y suaviza los puntos.
setting-hair-blend = Dejar sitio a mi cabello
    .help = Los puntos disminuyen donde la foto ya muestra cabello.

## Treatment

treatment-title = Tratamiento
setting-sessions = Sesiones
    .help = Cada sesión añade puntos entre los que ya hay.
treatment-show = Mostrar el resultado
treatment-none = Ninguna
treatment-after = Tras la { $session }.ª
setting-time = Tiempo desde el tratamiento
    .help = Se cuenta desde la última sesión que se muestra.
treatment-go-to = Ir a un momento
treatment-day = Día { $day }
moment-before = Antes de la primera sesión: su piel tal como es.
moment-fresh = Recién hecho: los puntos son más grandes y oscuros de lo que quedarán, y la piel está enrojecida.
moment-scabs = Hay pequeñas costras sobre los puntos: aún se ve más oscuro de lo que quedará. El enrojecimiento va desapareciendo.
moment-shed = Las costras se han desprendido. Se ve claramente más claro, y es normal.
moment-settled = Asentado: este es el resultado ya curado.
moment-fading = El color empieza a perderse, despacio. Los puntos se extienden un poco.
moment-lighter = Más claro y un poco más azulado. El retoque suele tocar entre los 3 y los 5 años.
moment-faded = Descolorido. A estas alturas, la mayoría ya se ha hecho un retoque.
curve-now = ahora
curve-touch-up = retoque
curve-end = 8 años
curve-help = Al cabo de { $time } queda entre un { $least } y un { $most } % del color asentado: las fuentes difieren. El retoque suele hacerse entre los { $due } y los { $overdue } años.
treatment-advanced = Avanzado: sesiones, piel y sol
treatment-assumptions = Supuestos.
treatment-assumptions-text = Las fuentes hablan de momentos, no de cuántos puntos añade cada sesión ni de lo rápido que se aclaran: estas cifras son nuestras. Un profesional puede poner aquí otras mejores.
treatment-session-count = Número de sesiones
setting-session-share = Puntos tras la sesión { $session }
    .help = Parte del total de puntos que hay entonces.
setting-session-gap = Días antes de la sesión { $session }
    .help = Tiempo para curar desde la sesión anterior.
treatment-lighter = Tonos de aclarado en la sesión { $session }
setting-depth = Profundidad del pigmento
    .help = Las fuentes difieren: de 0,5 a 1,5 mm. Demasiado profundo se difumina y se vuelve azul; demasiado superficial desaparece en semanas.
setting-sun = Sol en el cuero cabelludo
    .help = El sol aclara el pigmento; un gorro o el protector solar lo conservan.
treatment-skin = Piel
skin-dry = Seca
skin-usual = Normal
skin-oily = Grasa
setting-outlook = Si va bien o mal
    .help = Mueve la imagen dentro del margen que dan las fuentes.
treatment-mishaps = Lo que sale mal
treatment-mishaps-help = Cada interruptor estropea la imagen a propósito, para que reconozca un mal trabajo cuando lo vea. Su plan queda como está.
mishap-too-low = Demasiado baja
    .help = La línea está a menos de 6 cm de las cejas: más baja que la de casi cualquier hombre adulto.
mishap-too-straight = Demasiado recta
    .help = Un borde a regla y con esquinas: las líneas naturales ondulan y se van aclarando.
mishap-too-dark = Demasiado oscuro
    .help = La parte de arriba es más oscura que el pelo rapado de los lados, con cualquier luz.
mishap-dots-too-big = Puntos demasiado grandes
    .help = A la distancia de una conversación se ven puntos sueltos en lugar de un sombreado.
mishap-too-deep = Demasiado profundo
    .help = Los puntos se difuminan unos con otros y se vuelven azules al cabo de unos meses.
mishap-helmet = Efecto casco
    .help = Denso y uniforme hasta un borde duro: parece un gorro.

## Times after the treatment, within a sentence or alone ("After 1½ years …", "day 10")

time-day = día { $day }
time-months = { $months } meses
time-years =
    { $years ->
        [one] { $years } año
       *[other] { $years } años
    }
time-years-and-a-half =
    { $whole ->
        [one] { $whole } año y medio
       *[other] { $whole } años y medio
    }

## A design that was sent

sent-name = El diseño que le enviaron
sent-title = Un diseño para usted
sent-on-own = Sus milímetros dependen de las marcas: indique abajo qué muestra esta foto y coloque las marcas en su sitio.
sent-on-demo = Esta es nuestra cabeza de muestra. Vea el diseño en la suya: elija una foto. No saldrá de este dispositivo.
sent-make-mine = Hacerlo mío
sent-close = Cerrar
sent-help = Para modificarlo, hágalo suyo. El diseño de quien lo envió queda como está.
sent-note = Es una simulación, no una promesa. Los puntos y las sesiones son supuestos de quien la envió.

## Dialogs of the first screen and the bar

problem-close = Cerrar
confirm-title = ¿Empezar de nuevo?
confirm-text = Esta página olvidará la foto y todo lo dibujado en ella. El archivo de su imagen queda donde está. Esto no se puede deshacer.
confirm-keep = Conservar mi trabajo
confirm-erase = Borrar y empezar de nuevo
camera-title = Tomar una foto
camera-picture = Imagen de la cámara
camera-hint = Llene el óvalo, con las cejas en la línea discontinua y la luz de frente.
camera-cancel = Cancelar
camera-take = Tomar la foto

## Errors that may come before the words of the other errors do

error-page-closing = La página se está cerrando. Ábrala de nuevo.
error-fetch-foreign = Falta esta parte de la aplicación. Vuelva a cargar la página.
error-fetch-offline = El servidor de la aplicación no responde. Compruebe la conexión e inténtelo de nuevo.
error-fetch-missing = Falta un archivo de esta aplicación (estado { $status }). Vuelva a cargar la página.
error-darkroom-not-loaded = No se cargó la parte de Hairline que hace esto. Su trabajo queda como está. Compruebe la conexión e inténtelo de nuevo, o vuelva a cargar la página.

## The clinic that embeds the app on its page

clinic-price-title = Lo que puede costar
clinic-price =
    { $amounts ->
        [1] alrededor de { $from }
       *[2] entre { $from } y { $to }, aproximadamente
    }
clinic-price-help = Según el rango de precios de la clínica, para el plan tal como está dibujado ahora. Es una estimación, no una oferta.
clinic-ask = Consultar a { $clinic }
clinic-handed = Entregado a la página de { $clinic }.
clinic-not-handed = No se ha enviado nada: esta página no recibe consultas. Póngase en contacto con { $clinic } por otra vía.
clinic-mail = Su programa de correo ya tiene el texto. Se enviará cuando usted lo envíe desde allí.
clinic-subject = Una consulta sobre micropigmentación capilar
