# Spanish: errors, dialogs, pictures and paper.

## What could not be done: titles of a dialog that says why below

problem-nothing-to-open = No hay nada que abrir
problem-picture-design = No se pudo abrir el diseño de esta imagen
problem-photo = No se pudo abrir esta imagen
problem-demo = No se pudo cargar la foto de muestra
problem-dots = No se pudieron cargar los puntos
problem-camera = No hay imagen de la cámara
problem-picture = No se pudo crear la imagen
problem-print = No se pudo imprimir la hoja
problem-save = No se pudo guardar el proyecto
problem-open = No se pudo abrir el proyecto
problem-link = No se pudo abrir este enlace
problem-make-link = No se pudo crear el enlace

## Pictures

picture-saved = Imagen guardada: { $name }
picture-saved-png = Este navegador no puede crear archivos WebP, así que la imagen es un PNG: { $name }
picture-stopped = Detenido: no se guardó ninguna imagen.
picture-warning = Esta es una imagen de advertencia, no su plan. Vuelva a su plan para descargarlo.
picture-not-sent = Este dispositivo no nos permite enviar la imagen. Guárdela y envíela desde donde la guardó.

## Sharing

share-subject = Una línea frontal para ver
share-link-copied = Copiado
share-link-not-copied = El navegador no nos permite copiar. El enlace está seleccionado: cópielo con Ctrl+C o manteniéndolo pulsado.

## Share dialog

share-title = Compartir
share-close =
    .aria-label = Cerrar
share-link-title = Un enlace
share-note = Nota (opcional)
share-note-help = La lee cualquiera que abra el enlace: no incluya nombres ni direcciones.
share-photo = Incluir la foto
share-passcode = Contraseña (recomendada)
share-passcode-help = Comuníquela a quien reciba el enlace por otra vía, por ejemplo por teléfono. Sin ella, la clave está en el enlace: quien tenga el enlace ve la foto.
share-link = Enlace
share-link-field =
    .placeholder = Creando el enlace…
share-link-copy = Copiar enlace
share-link-send = Enviar…
share-link-qr = Código QR
share-link-mail = Correo
share-link-qr-picture = Código QR del enlace
share-link-qr-too-long = Este enlace es demasiado largo para un código QR. Envíe el propio enlace.
share-holds-design = En el enlace: la línea, el área, los puntos, el tratamiento y su nota, en milímetros. Si hay varios planes, van todos, con sus nombres.
share-holds-no-photo = No incluye: su foto, el nombre del archivo, sus marcas ni quién es usted.
share-holds-for-ever = Quien tenga el enlace puede abrirlo. No se puede retirar y no caduca.
share-holds-photo = En el enlace: el diseño, su nota, sus marcas y una imagen pequeña de la cabeza, cifrada en este dispositivo (AES-256).
share-holds-no-name = No incluye: el nombre del archivo de la foto ni dónde y cuándo se tomó.
share-holds-long = No se puede retirar y no caduca. Es largo: algunas aplicaciones de mensajería lo cortan; en ese caso, guarde un archivo de proyecto.
share-picture-title = Una imagen
share-layout = Qué muestra
share-layout-after = Después
share-layout-before-after = Antes y después
share-layout-card = Tarjeta para mensajería
share-format = Tipo de archivo
share-picture-save = Guardar imagen
share-picture-send = Enviar imagen…
share-picture-help = Muestra la foto. Lleva el aviso de que es una simulación, y el archivo contiene el diseño: suéltelo en esta página para volver a abrirlo. No incluye dónde ni cuándo se tomó la foto.
share-paper-title = En papel
share-paper-print = Imprimir la hoja
share-paper =
    .aria-label = Papel
share-paper-letter = Carta
share-paper-help = Antes y después, el plan en cifras y una plantilla de la línea frontal a tamaño real.
share-file-title = Un archivo de proyecto
share-file-passcode = Contraseña (opcional)
share-file-save = Guardar proyecto
share-file-help = Foto y diseño en un solo archivo, para continuar más tarde o en otro dispositivo. Una contraseña perdida no se puede recuperar.
share-link-too-much = Este diseño y la foto juntos son demasiado para un enlace. Guarde el proyecto como archivo y envíelo.

## Dialog that asks for a passcode

passcode-title = Protegido con contraseña
passcode-text = Quien lo creó conoce la contraseña. Lo que se abra se queda en este dispositivo.
passcode-field = Contraseña
passcode-show = Mostrar la contraseña
passcode-cancel = Cancelar
passcode-open = Abrir
passcode-opening = Abriendo…

## Project files

project-saved = Proyecto guardado: { $name }.
project-saved-with-notes = Proyecto guardado: { $name }. Su foto conserva lo que la cámara anotó en ella, quizá también el lugar. Para evitarlo, empiece con un JPEG.
project-unreadable = El navegador no pudo leer este archivo. Elíjalo de nuevo.
project-memory = El navegador tiene muy poca memoria para esto. Cierre otras pestañas e inténtelo de nuevo.

## A sent design in numbers: each is a name and a value

fact-hairline = Línea frontal
    .value = { NUMBER($mm, maximumFractionDigits: 0) } mm sobre la glabela
fact-area = Área
    .value = { NUMBER($area, maximumFractionDigits: 0) } cm²
fact-dots = Puntos
    .value = unos { $dots }, { NUMBER($density, maximumFractionDigits: 0) } por cm²
fact-shade = Tono
fact-sessions = Sesiones
    .value = { $count }

## Why a shade is proposed: sentences that follow each other

match-stubble = { $shade }: su pelo rapado se ve { $hair ->
        [black] negro
        [dark-brown] castaño oscuro
        [brown] castaño
        [light] castaño claro o rubio
       *[grey] canoso
    } y resta un { NUMBER($percent, maximumFractionDigits: 0) } % a la luz que devuelve su piel { $skin ->
        [very-light] muy clara
        [light] clara
        [intermediate] intermedia
        [tan] trigueña
        [brown] morena
       *[dark] oscura
    }.
match-hair = { $shade }: su cabello se ve { $hair ->
        [black] negro
        [dark-brown] castaño oscuro
        [brown] castaño
        [light] castaño claro o rubio
       *[grey] canoso
    } sobre piel { $skin ->
        [very-light] muy clara
        [light] clara
        [intermediate] intermedia
        [tan] trigueña
        [brown] morena
       *[dark] oscura
    }.
match-skin = { $shade }: una elección habitual para piel { $skin ->
        [very-light] muy clara
        [light] clara
        [intermediate] intermedia
        [tan] trigueña
        [brown] morena
       *[dark] oscura
    }.
match-skin-type = La piel es aproximadamente del tipo { $type } de seis (Fitzpatrick), hasta donde permite saberlo una foto.
match-little-stubble = Junto a la piel sin pelo se ve muy poco pelo rapado: mire si los puntos combinan con él y ajústelos.
match-from-stubble = La densidad, el tamaño y la intensidad de los puntos se basan en su pelo rapado.
match-coloured-light = La luz de esta foto tiene un tinte de color: pruebe con una tomada con luz de día.
match-bright-skin = La piel está muy iluminada y puede ser más oscura de lo que parece aquí.
match-too-dark = La foto es demasiado oscura para estar seguros de los colores.
match-too-bright = La foto es demasiado clara para estar seguros de los colores.
match-no-hair = No se vio cabello que sirva de referencia.
match-grey-hair = Con canas, elija el más claro de dos tonos que le parezcan buenos.
match-black-on-dark = El pigmento negro puede volverse azulado en piel oscura, por eso este es un tono menos.
match-nothing = No se encontró pelo rapado junto a piel sin pelo que sirva de referencia. Pulse «Elegir piel» y después piel sin pelo en su foto; con «Elegir cabello» también cuenta su cabello.

## Words in pictures that are saved: short, they have a line each

picture-stamp = Simulación, no una promesa · Hairline
picture-before = Antes
picture-after = Después
picture-title = Micropigmentación capilar
picture-no-session = Antes de la primera de { $planned } sesiones
picture-during-session = Durante la sesión { $session } de { $planned }
picture-after-session = Tras la sesión { $session } de { $planned } · { $time }
picture-same-day = el mismo día
picture-days-later = { $days ->
        [one] { $days } día después
       *[other] { $days } días después
    }
picture-months-later = { $months } meses después
picture-years-later = { $years } años después
picture-density = { NUMBER($density, maximumFractionDigits: 0) } puntos/cm² · { NUMBER($area, maximumFractionDigits: 0) } cm² de piel
picture-dots = { $shade } · puntos de { NUMBER($mm, minimumFractionDigits: 2, maximumFractionDigits: 2) } mm
picture-note = Calculado sobre una foto. Muestra una idea, no promete un resultado.
picture-unreadable-photo = No se pudo leer la foto.
picture-too-large = Esta imagen es demasiado grande para que el navegador la cree en este formato. Guárdela como PNG o elija la tarjeta.

## The sheet for printing, first page

sheet-title = Plan de línea frontal
sheet-before = Antes
sheet-before-first-session = Antes de la primera sesión
sheet-some-sessions = Simulación: { $shown } de { $planned } sesiones, { $time }
sheet-all-sessions = Simulación: todas las sesiones, { $time }
sheet-hairline = La línea frontal
sheet-hairline-height = Sobre la glabela, medida por la piel
sheet-hairline-width = Ancho, con cinta métrica
sheet-hairline-length = Longitud a lo largo de la línea
sheet-hairline-area = Área tratada
sheet-hairline-dots = Puntos en la imagen
sheet-mm = { NUMBER($mm, maximumFractionDigits: 0) } mm
sheet-area = { NUMBER($area, maximumFractionDigits: 0) } cm²
sheet-treatment = El tratamiento
sheet-density = Densidad
    .value = { NUMBER($density, maximumFractionDigits: 0) } puntos por cm²
sheet-dot-size = Tamaño de un punto curado
    .value = { NUMBER($mm, minimumFractionDigits: 2, maximumFractionDigits: 2) } mm
sheet-shade = Tono
    .value = { $shade }, intensidad { NUMBER($strength, minimumFractionDigits: 2, maximumFractionDigits: 2) }
sheet-session = Sesión { $number }
    .first = { $percent ->
        [100] { $lighter ->
            [0] todos los puntos
            [one] todos los puntos, un tono más claros
           *[other] todos los puntos, { $lighter } tonos más claros
        }
       *[other] { $lighter ->
            [0] { NUMBER($percent, maximumFractionDigits: 0) } % de los puntos
            [one] { NUMBER($percent, maximumFractionDigits: 0) } % de los puntos, un tono más claros
           *[other] { NUMBER($percent, maximumFractionDigits: 0) } % de los puntos, { $lighter } tonos más claros
        }
    }
    .later = { $percent ->
        [100] { $lighter ->
            [0] { $days } días después: todos los puntos
            [one] { $days } días después: todos los puntos, un tono más claros
           *[other] { $days } días después: todos los puntos, { $lighter } tonos más claros
        }
       *[other] { $lighter ->
            [0] { $days } días después: { NUMBER($percent, maximumFractionDigits: 0) } % de los puntos
            [one] { $days } días después: { NUMBER($percent, maximumFractionDigits: 0) } % de los puntos, un tono más claros
           *[other] { $days } días después: { NUMBER($percent, maximumFractionDigits: 0) } % de los puntos, { $lighter } tonos más claros
        }
    }
sheet-by-tape = Con cinta métrica sobre la piel: desde la línea media hacia el lado, y desde la glabela hacia arriba
    .left = { $across } mm a la izquierda, { $up } mm hacia arriba
    .right = { $across } mm a la derecha, { $up } mm hacia arriba
    .midline = en la línea media, { $up } mm hacia arriba
sheet-point-mid-frontal = Frontal medio
sheet-point-frontotemporal-left = Frontotemporal izquierdo
sheet-point-frontotemporal-right = Frontotemporal derecho
sheet-point-temporal-peak-left = Pico temporal izquierdo
sheet-point-temporal-peak-right = Pico temporal derecho
sheet-simulation = Es una simulación, no una promesa.
sheet-scale = Imprima al 100 % (tamaño real) y compruebe la barra con una regla.
sheet-bar = Barra de escala, 100 mm
    .end = 100 mm
sheet-no-template = No hay plantilla: esta línea es demasiado larga o demasiado corta para el papel.
sheet-template-follows = { $pages ->
        [one] La página siguiente es la línea frontal a tamaño real, para recortar.
       *[other] Las { $pages } páginas siguientes son la línea frontal a tamaño real, para unir y recortar.
    }
# The page of several plans beside each other.
sheet-plans = Planes, uno al lado del otro
sheet-plans-dots = Puntos, con todas las sesiones hechas
sheet-plans-sessions = Sesiones
# $plan is such as “Plan A” or “Plan B «Invierno»”.
sheet-plans-shown = La primera página y la plantilla muestran el { $plan }.
sheet-memory = El navegador tiene muy poca memoria para las imágenes. Cierre otras pestañas e inténtelo de nuevo.
sheet-no-printing = Este navegador no imprime. Abra la página en otro.

## The template, pages to cut out

template-title = Plantilla de la línea frontal, a tamaño real
template-picture = Plantilla, página { $page } de { $pages }
template-page = Página { $page } de { $pages } de la plantilla
template-page-joined = Página { $page } de { $pages } de la plantilla; unir { $joints }
template-joint = { $letter } con { $letter }
template-joints = { $joints }, { $next }
template-right = ← derecha de la persona
template-top = ↑ parte alta de la cabeza
template-left = izquierda de la persona →
template-glabella = Glabela
template-print = 1. Imprima al 100 % (tamaño real, no «ajustar a la página») y compruebe la barra con una regla.
template-cut = 2. Recorte por las líneas continuas y discontinuas y haga un pequeño corte en las cortas. El borde continuo es la línea frontal.
template-join-and-cut = 2. Una las páginas haciendo coincidir las cruces de la misma letra. Recorte por las líneas continuas y discontinuas y haga un pequeño corte en las cortas. El borde continuo es la línea frontal.
template-lay = 3. Con la cara impresa hacia arriba: la cruz sobre la glabela, el tallo por la línea media y después la tira, por donde la lleve la piel.
template-lengths = 4. Las longitudes por la línea y el tallo son de cinta métrica. En la cabeza, los extremos de la tira pueden quedar hasta { NUMBER($sideways, minimumFractionDigits: 1, maximumFractionDigits: 1) } mm al lado del plan; plana sobre una mesa, la línea se aparta hasta { NUMBER($across, maximumFractionDigits: 0) } mm de su distancia a la glabela.
template-lengths-flat = 4. La foto se trató como plana: las longitudes son las que ve la cámara, y la piel que se curva hacia atrás es más larga.
template-height = 5. El tamaño procede de una foto: compruebe con una cinta métrica que la línea está { NUMBER($mm, maximumFractionDigits: 0) } mm por encima de la glabela.

## Errors: What was found on a photo

error-hair-unreadable = No se pudo leer el cabello encontrado en esta foto. Recargue la página y abra la foto de nuevo.

## Errors: Drawing

error-canvas-memory = El navegador tiene muy poca memoria para dibujar. Cierre otras pestañas y vuelva a cargar esta página.
error-canvas-dots = No se pudieron dibujar los puntos. Vuelva a cargar esta página; el trabajo se conserva.

## Errors: Work that is kept in the browser

error-storage-unavailable = Este navegador no permite que la página guarde nada, así que al recargarla se perdería el trabajo. Descargue la imagen antes de salir o permita los datos de sitio para esta página.
error-storage-insecure = La foto solo se guarda con una conexión segura, así que al recargar se perdería. Abra esta página por su dirección https o descargue la imagen antes de salir.
error-storage-full = En este dispositivo no hay espacio para guardar la foto, así que al recargar se perdería. Descargue la imagen antes de salir o libere espacio.
error-storage-unreadable = La foto de la última visita ya no se puede leer. Elíjala de nuevo.

## Errors: Paste and drop

error-clipboard-empty = No hay ninguna imagen en el portapapeles. Primero copie una foto o haga una captura de pantalla y después pegue de nuevo.
error-drop-empty = Eso no era un archivo de imagen. Primero guarde la imagen en este dispositivo y después suelte aquí el archivo.

## Errors: Camera

error-camera-denied = Esta página no tiene permiso para usar la cámara. Permítala en la barra de direcciones del navegador e inténtelo de nuevo, o elija una foto.
error-camera-not-found = No se encontró ninguna cámara. Conecte una e inténtelo de nuevo, o elija una foto.
error-camera-in-use = Otro programa está usando la cámara. Cierre ese programa e inténtelo de nuevo, o elija una foto.
error-camera-no-picture = La cámara aún no da imagen. Espere a verse e inténtelo de nuevo.
error-camera-failed = No se pudo iniciar la cámara. Inténtelo de nuevo o elija una foto.

## Errors: A photo that does not open

error-photo-unreadable = El navegador no pudo leer este archivo. Elíjalo de nuevo; si está en una carpeta en la nube, deje que se descargue primero.
error-photo-heic = Este navegador no puede abrir fotos HEIC; Safari sí. Para obtener un JPEG en un iPhone, elija Ajustes (o Configuración) › Cámara › Formatos › Más compatible y tome la foto de nuevo, o bien comparta o exporte esta como JPEG y elija ese archivo.
error-photo-undecodable = Esta foto { $format } está dañada o este navegador no conoce el formato. Ábrala en una aplicación de fotos, guárdela como JPEG y elija ese archivo.
error-photo-memory = El navegador tiene muy poca memoria para esta foto. Cierre otras pestañas e inténtelo de nuevo, o elija una copia más pequeña.

## Errors: Work on the whole photo

error-photo-too-little-memory = El navegador tiene muy poca memoria para esta foto. Cierre otras pestañas e inténtelo de nuevo.

## Errors: Designs that were kept

error-design-newer = Este diseño se guardó con una versión más nueva de Hairline. Recargue la página para obtener esa versión.
error-design-older = El diseño guardado se hizo con una versión anterior de Hairline.
error-design-damaged = El diseño guardado está dañado y no se puede abrir.

## Errors: Project files

error-project-not-ours = Este archivo no es un proyecto de Hairline. Elija uno guardado con «Guardar proyecto», o una foto.
error-project-newer = Este proyecto se guardó con una versión más nueva de Hairline. Recargue la página para obtener esa versión.
error-project-broken = Este archivo de proyecto está dañado o incompleto. Cópielo o descárguelo de nuevo.
error-project-no-photo = Este archivo de proyecto no contiene ninguna foto que se pueda abrir. Pida uno que se haya guardado con la foto.
error-project-too-large = Este proyecto es más grande de lo que admite un navegador (como máximo { $megabytes } MB). Guarde la foto más pequeña y cree el proyecto de nuevo.

## Errors: Pictures that hold a design

error-picture-damaged = El diseño de esta imagen está dañado: algo cambió el archivo por el camino. Pida el archivo original.

## Errors: Pictures to save

error-picture-format = El navegador creó un archivo que no se pudo completar. Elija otro formato.
error-picture-too-much = El diseño es demasiado grande para este formato. Elija otro.

## Errors: Links

error-link-not-ours = Este enlace no contiene un diseño de Hairline. Pídalo otra vez o empiece con una foto.
error-link-newer = Este enlace se creó con una versión más nueva de Hairline. Recargue la página para obtener esa versión y abra el enlace de nuevo.
error-link-damaged = Este enlace está dañado: una parte se perdió o cambió por el camino. Cópielo otra vez del mensaje, de la primera letra a la última, o pídalo de nuevo.
# More plans than one link has room for. $plans is how many of them fit: 1 or 2.
error-link-plans =
    { $plans ->
        [one] Estos planes son demasiado para un solo enlace: solo cabe el primero. Quite algunos trazos o acorte una nota, o envíe los planes de uno en uno.
       *[other] Estos planes son demasiado para un solo enlace: solo caben los { $plans } primeros. Quite algunos trazos o acorte una nota, o envíe los planes de uno en uno.
    }

## Errors: Sealed files and links

error-sealed-not-ours = Esto no se creó con Hairline. Pida de nuevo el archivo o el enlace.
error-sealed-newer = Esto se creó con una versión más nueva de Hairline. Recargue la página para obtener esa versión y ábralo de nuevo.
error-sealed-truncated = Falta el final: no llegaron { NUMBER($missing, useGrouping: 0) } de { NUMBER($expected, useGrouping: 0) } bytes. Cópielo o descárguelo entero de nuevo.
error-sealed-damaged = Se dañó por el camino y no se puede abrir. Cópielo o descárguelo de nuevo.
error-sealed-refused = Está cifrado de una forma que Hairline no abre. Pida a quien lo envió que lo cree de nuevo.
error-sealed-wrong-passcode = La contraseña no es correcta, o alguien modificó esto a propósito. Revise las mayúsculas e inténtelo de nuevo.
error-sealed-changed = Esto se modificó después de crearse, o su clave es la de otro enlace. Pídalo de nuevo.
error-sealed-key-missing = El enlace está incompleto: falta la clave. Copie el enlace entero y ábralo de nuevo.
error-sealed-insecure = Este navegador solo cifra y descifra con una conexión segura. Abra esta página por su dirección https.
error-sealed-too-large = Es demasiado grande para cifrarlo en un navegador. Use una foto más pequeña.

## Errors: Marks on the photo

error-marks-coincide = Las dos marcas están una encima de la otra. Arrastre una a cada pupila u oreja.
error-reference-too-short = Los dos extremos de la referencia están uno encima del otro. Sepárelos.
error-length-out-of-range = La longitud conocida está fuera del intervalo. Introdúzcala en milímetros.
error-marker-off-photo = Una marca está fuera de la foto. Arrástrela de vuelta a la cara.

## Errors: The dot pattern, a file of the app

error-dots-length = El patrón de puntos debería tener { NUMBER($expected, useGrouping: 0) } bytes, pero tiene { NUMBER($found, useGrouping: 0) }. Recargue la página para obtenerlo de nuevo.
error-dots-crowded = El patrón de puntos está dañado: una celda contiene { NUMBER($found, useGrouping: 0) } puntos y el límite es { $most }. Recargue la página para obtenerlo de nuevo.
error-dots-coincident = El patrón de puntos está dañado: los puntos { NUMBER($first, useGrouping: 0) } y { NUMBER($second, useGrouping: 0) } están en el mismo lugar. Recargue la página para obtenerlo de nuevo.

## Errors: Files that are no photo or none that can be worked on

error-photo-empty = El archivo está vacío. Elíjalo de nuevo; si está en una carpeta en la nube, deje que se descargue primero.
error-photo-truncated = El archivo termina antes de tiempo, así que falta parte de la foto. Cópielo o descárguelo de nuevo.
error-photo-animated = Este { $format } está animado. Elija una foto fija o guarde uno de sus fotogramas como JPEG.
error-photo-gif = Esto es un GIF, pensado para dibujos y animaciones cortas. Elija una foto JPEG, PNG, WebP o AVIF.
error-photo-drawing = Esto es un dibujo (SVG), no una foto. Elija una imagen JPEG, PNG, WebP o AVIF.
error-photo-text = Esto es una página web o un texto, no una foto. Guarde la imagen en sí y elija ese archivo.
error-photo-pdf = Esto es un PDF, no una foto. Elija una imagen JPEG, PNG, WebP o AVIF.
error-photo-video = Esto es un vídeo. Páuselo donde se vea bien la cabeza, haga una captura de pantalla y elíjala.
error-photo-raw = Este es un archivo RAW de una cámara. Expórtelo como JPEG y elija ese archivo.
error-photo-tiff = Este es un archivo TIFF o RAW, que los navegadores no muestran. Expórtelo como JPEG y elija ese archivo.
error-photo-project = Esto es un proyecto de Hairline, no una foto. Ábralo por separado.
error-photo-archive = Esto es un archivo comprimido o un documento de oficina. Ábralo, guarde la foto que contiene y elíjala.
error-photo-other-picture = Esta es una imagen { $format }, que esta aplicación no abre. Guárdela como JPEG o PNG y elija ese archivo.
error-photo-unknown = Este archivo no es una foto que se pueda abrir. Elija una imagen JPEG, PNG, WebP o AVIF.
error-photo-too-small = Esta imagen tiene solo { NUMBER($width, useGrouping: 0) } × { NUMBER($height, useGrouping: 0) } píxeles, muy poco para mostrar una cabeza. Elija una más grande, de al menos { $least } píxeles por lado.
error-photo-too-elongated = Esta imagen es una tira larga ({ NUMBER($width, useGrouping: 0) } × { NUMBER($height, useGrouping: 0) } píxeles). Elija o recorte una foto que muestre la cabeza.
error-photo-too-large = Esta imagen tiene { NUMBER($megapixels, useGrouping: 0) } megapíxeles, más de lo que admite un navegador. Guarde una copia más pequeña, de hasta { $most } megapíxeles, y elíjala.

## Asking the clinic that embeds the app

clinic-give = Entregar esta imagen a { $clinic }
enquiry-title = Consultar a { $clinic }
enquiry-name = Nombre
enquiry-email = Correo electrónico
enquiry-phone = Teléfono
enquiry-contact-help = Uno de los dos, para que puedan responderle.
enquiry-message = Su consulta (opcional)
enquiry-picture = Incluir la imagen de mi cabeza (después)
enquiry-goes = También se envía
enquiry-link = El enlace al diseño: { $link }
enquiry-plan =
    { $sessions ->
        [one] { NUMBER($area, maximumFractionDigits: 0) } cm² de cuero cabelludo, unos { NUMBER($dots, maximumSignificantDigits: 2) } puntos en { $sessions } sesión, línea frontal a { NUMBER($height, maximumFractionDigits: 0) } mm sobre la glabela.
       *[other] { NUMBER($area, maximumFractionDigits: 0) } cm² de cuero cabelludo, unos { NUMBER($dots, maximumSignificantDigits: 2) } puntos en { $sessions } sesiones, línea frontal a { NUMBER($height, maximumFractionDigits: 0) } mm sobre la glabela.
    }
enquiry-price = Precio: { $price }.
enquiry-consent = Acepto que { $clinic } reciba lo que figura aquí: mi nombre, mis datos de contacto, mi consulta, el enlace y el plan en cifras. Mi foto se queda en este dispositivo.
enquiry-consent-picture = Acepto que { $clinic } reciba lo que figura aquí: mi nombre, mis datos de contacto, mi consulta, el enlace, el plan en cifras y la imagen de mi cabeza.
enquiry-consent-mail = Acepto que mi programa de correo reciba lo que figura aquí, en un correo a { $clinic }: mi nombre, mis datos de contacto, mi consulta, el enlace y el plan en cifras. No se envía nada antes de que yo lo envíe desde allí. Mi foto se queda en este dispositivo.
enquiry-name-missing = Falta su nombre.
enquiry-contact-missing = Falta un correo electrónico o un número de teléfono.
enquiry-cancel = Cancelar
enquiry-send = Enviar a { $clinic }
enquiry-send-mail = Abrir mi programa de correo
