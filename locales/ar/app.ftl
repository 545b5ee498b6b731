# كلمات المحرّر والشاشة الأولى: كل ما يُرى ما دام كل شيء يعمل ولا نافذة حوار مفتوحة.

## The first screen, also while the app loads

start-title = كيف سيبدو صبغ فروة الرأس المجهري (SMP) على رأسك أنت؟
picker-choose = اختيار صورة
picker-demo = استخدام الصورة التجريبية
picker-camera = التقاط صورة
picker-hint = أو إفلات صورة هنا أو لصقها
start-privacy = صورتك لا تغادر هذا الجهاز أبدًا
start-privacy-text = للتحقق من ذلك: تشغيل وضع الطيران، أو فتح لوحة الشبكة في المتصفح؛ لا شيء يُرسَل.
start-note = هذه محاكاة، وليست وعدًا.
start-guide = ما يجدر معرفته أولًا
shell-loading =
    .aria-label = جارٍ تحميل Hairline

## When the app cannot run, or has stopped

shell-unsupported = لا يعمل Hairline في هذا المتصفح
shell-unsupported-text = كل الحسابات تجري على جهازك كي لا تحتاج صورتك إلى مغادرته أبدًا. لذلك يجب أن يشغّل المتصفح WebAssembly مع SIMD، وهذه الميزة هنا متوقفة أو قديمة جدًا.
shell-unsupported-update = يُرجى تحديث المتصفح: يكفي أي إصدار حديث من Chrome أو Edge أو Firefox أو Safari.
shell-unsupported-lockdown = على iPhone يُرجى إيقاف «نمط المنع» لهذه الصفحة.
shell-unsupported-allow = إذا كانت إضافة في المتصفح أو أحد إعداداته تحجب WebAssembly، فيُرجى السماح به لهذه الصفحة.
shell-load-again = إعادة التحميل
shell-crashed = توقّف Hairline عن العمل
shell-crashed-text = هذا خطأ منا وليس منك. عملك محفوظ على هذا الجهاز في علامة التبويب هذه، ويعود عند فتح الصفحة من جديد.
shell-crashed-reload = إعادة الفتح مع عملي

## On paper, when somebody prints from the browser's menu

shell-print = لطباعة خطتك يُرجى فتحها في Hairline ثم الضغط هناك على Ctrl+P (أو {"\u200E"}⌘P على أجهزة Mac).

## The bar at the top

app-skip = الانتقال إلى الصورة
app-title = محرّر Hairline
bar-history = سجل التغييرات
bar-undo = تراجع
    .title = تراجع (Ctrl+Z)
bar-redo = إعادة
    .title = إعادة (Ctrl+Shift+Z)
bar-language = اللغة
bar-light = التبديل إلى المظهر الفاتح
bar-dark = التبديل إلى المظهر الداكن
bar-start-again = البدء من جديد
bar-share = مشاركة
bar-download = تنزيل الصورة
bar-fullscreen = ملء الشاشة
bar-fullscreen-leave = إنهاء ملء الشاشة

## In somebody else's page

stage-wheel-hint = للتكبير: النقر على الصورة أو إبقاء Ctrl مضغوطًا
framed-open = فتح Hairline في علامة تبويب مستقلة

## Messages that stand below the stage for a while

news-undone = تم التراجع.
news-redone = تمت الإعادة.
news-nothing-to-undo = لا يوجد المزيد للتراجع عنه أو إعادته.
news-point-added = أُضيفت النقطة { $number }.
news-point-removed = أُزيلت النقطة.
news-too-few-points = يحتاج الخط إلى ثلاث نقاط على الأقل.
news-too-many-points = بلغ الخط أقصى عدد من النقاط. يجب إزالة نقطة أولًا.
news-cancelled = تم الإلغاء: كل شيء كما كان.
news-stroke-laid = رُسمت المسحة.
news-stroke-removed = أُزيلت المسحة.
news-no-skin-here = لا توجد فروة رأس هنا: يكون الرسم على الرأس، فوق الحاجبين.
news-no-stroke-here = لا توجد مسحة هنا.
news-too-many-strokes = بلغت المسحات أقصى ما يتسع له التصميم ورابطه. يجب إزالة مسحة أولًا.
news-stroke-cut = انتهت المسحة حيث امتلأ التصميم: فهو لا يتسع لأكثر مما يسعه الرابط.
news-only-to-look-at = أُرسل إليك هذا التصميم للاطلاع عليه. لتعديله يُستخدم زر «إنشاء نسختي».
news-matched = تمت المطابقة مع شعرك.
news-restored = عاد عملك. التراجع يبدأ من هنا.
news-not-kept-here = لا يُحتفظ هنا بشيء بعد إعادة التحميل. يُستحسن تنزيل الصورة قبل المغادرة.
news-not-kept = لا يحتفظ هذا المتصفح بشيء بعد إعادة التحميل. يُستحسن تنزيل الصورة قبل المغادرة.
news-erased = تم المحو من هذا الجهاز.
news-no-colour = تعذّرت قراءة اللون. يُرجى تجربة موضع آخر.
news-sent-shown = أُرسل إليك تصميم، وهو معروض على رأسنا التجريبي.
news-sent-taken = أصبح التصميم لك، ويمكنك تغيير أي شيء فيه. يبقى تصميم المرسِل كما هو.
news-sent-on-photo = التصميم الآن على صورتك أنت. التراجع يعيد التصميم السابق.
news-picture-design = التصميم المحفوظ في هذه الصورة صار على صورتك. التراجع يعيد التصميم السابق.
news-language-missing = لم تُحمَّل هذه اللغة. يُرجى التحقق من الاتصال وإعادة المحاولة.

## What takes a while

busy-reading = جارٍ قراءة الملف…
busy-decoding = جارٍ فك ترميز الصورة…
busy-preparing = جارٍ تجهيز الصورة…
busy-demo = جارٍ تحميل الصورة التجريبية…
busy-hair = جارٍ فحص شعرك…
busy-picture = جارٍ إنشاء الصورة…
busy-saving = جارٍ حفظ المشروع…
busy-opening = جارٍ الفتح…
busy-stop = إيقاف
drop-here = إفلات الصورة هنا لفتحها
demo-name = صورة تجريبية

## The stage

stage-name = الصورة والتصميم
stage-photo = الصورة
stage-dots = نقاط الصبغة: نحو { $dots } على { $area } سم²
stage-dots-warning = صورة تحذيرية لأخطاء التنفيذ: نحو { $dots } على { $area } سم²
stage-before = قبل
stage-after = بعد
stage-warning = صورة تحذيرية.
stage-warning-text = هذا مثال على أخطاء التنفيذ، وليس خطتك.
stage-back-to-plan = العودة إلى خطتي
stage-pick-hair = يُضغط على شعرك، ولو كان محلوقًا.
stage-pick-skin = يُضغط على جلد خالٍ من الشعر في فروة رأسك، بجانب أي لمعان لا عليه.
zoom-name = التكبير
zoom-out = تصغير
    .title = تصغير (-)
zoom-in = تكبير
    .title = تكبير (+)
zoom-set = التكبير { NUMBER($percent, useGrouping: 0) }%، الضبط على 100%
    .title = الضبط على 100% (1)
zoom-percent = { NUMBER($percent, useGrouping: 0) }%
zoom-head = عرض الرأس كاملًا
zoom-photo = عرض الصورة كاملة
compare-name = مقارنة
compare-label = قبل وبعد
compare-after = «بعد» على الصورة كلها
compare-before = «قبل» على الصورة كلها
compare-split = «قبل» إلى اليسار { $percent }%، و«بعد» على الباقي
compare-hold = الضغط المطوّل لرؤية «قبل»

## What to do on the stage, in one line

hint-scale-profile = علامتا التصويب على البؤبؤ والأذن، والشكل البيضوي حول الرأس.
hint-scale-top = علامتا التصويب على الأذنين، والشكل البيضوي حول الرأس.
hint-scale-face = علامتا التصويب على البؤبؤين، والشكل البيضوي حول الرأس.
hint-hairline-finger = تُسحب النقاط لتحريكها. نقرتان على الخط تضيفان نقطة.
hint-hairline-mouse = تُسحب النقاط لتحريكها. نقر مزدوج على الخط يضيف نقطة.
hint-area-outline = يُسحب الحد المتقطع حول الجلد المراد علاجه.
hint-area-keep-out = تلوين الجلد الذي لن توضع عليه نقاط.
hint-area-include = تلوين الجلد الذي ستوضع عليه نقاط.
hint-area-scar = الرسم على امتداد الندبة وبعرضها.
hint-area-scar-dots = تلوين الجلد الذي فيه ندبات صغيرة مستديرة.
hint-area-erase = الضغط على مسحة يزيلها.

## Points and marks on the photo: short labels, and names for screen readers

point-mid-frontal = المنتصف الأمامي
    .within = المنتصف الأمامي
point-frontotemporal-left = الجبهية الصدغية اليسرى
    .within = الجبهية الصدغية اليسرى
point-frontotemporal-right = الجبهية الصدغية اليمنى
    .within = الجبهية الصدغية اليمنى
point-temporal-peak-left = القمة الصدغية اليسرى
    .within = القمة الصدغية اليسرى
point-temporal-peak-right = القمة الصدغية اليمنى
    .within = القمة الصدغية اليمنى
point-unnamed = نقطة
landmark-pupil-right = البؤبؤ الأيمن
landmark-pupil-left = البؤبؤ الأيسر
landmark-pupil = البؤبؤ
landmark-ear-canal-right = فتحة الأذن اليمنى
landmark-ear-canal-left = فتحة الأذن اليسرى
landmark-ear-canal = فتحة الأذن
landmark-glabella = المَقطِب
handles-name = مقابض التحكم على الصورة
handle-place =
    { $side ->
        [midline] على خط المنتصف
        [left] { $across } مم يسارًا
       *[right] { $across } مم يمينًا
    }، { $level ->
        [below] { $up } مم تحت المقطب
       *[above] { $up } مم فوق المقطب
    }
handle-hairline = نقطة خط الشعر { $number }، { $place }
handle-hairline-named = نقطة خط الشعر { $number }، { $name }، { $place }
handle-area = نقطة المنطقة { $number }، { $place }
handle-head-centre = حدود الرأس، المركز
handle-head-top = حدود الرأس، الأعلى
handle-head-right = حدود الرأس، الجانب الأيمن
handle-head-left = حدود الرأس، الجانب الأيسر
handle-glabella = المَقطِب، الموضع الأملس بين الحاجبين
handle-reference-start = الطرف الأول للطول المعروف
handle-reference-end = الطرف الثاني للطول المعروف
handle-eyedropper = قطّارة الألوان، { $place }. مفتاح Enter يأخذ اللون من هنا
handle-brush = الفرشاة، { $place }. مفتاح Enter يرسم هنا
handle-label = { $name } · { $height } مم

## The panel

panel-name = الإعدادات
panel-sections = الأقسام
panel-fold = طي الإعدادات
panel-unfold = إظهار الإعدادات
step-scale = صورة ومقياس
step-hairline = خط الشعر
step-area = المنطقة
step-dots = النقاط
step-treatment = العلاج
step-plan = الخطة

## Values beside sliders and fields

unit-mm = مم
unit-cm = سم
value-mm = { $value } مم
value-density = { $value } نقطة/سم²
value-times = { $value } ×
value-percent = { $percent }%
value-days =
    { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }
value-area = { $area } سم²
sessions-none = لا جلسات بعد
sessions-after = بعد الجلسة { $session }
sessions-during = أثناء الجلسة { $session }
sun-covered = مغطاة دائمًا
sun-usual = معتاد
sun-much = كثير
outlook-long = يدوم طويلًا
outlook-most = كالمعتاد
outlook-soon = يبهت سريعًا

## Photo and scale

scale-view = ما تُظهره الصورة
view-front = الوجه، من الأمام أو والرأس منحنٍ
view-left-half-turned = الجانب الأيسر، نصف التفاتة (45°)
view-right-half-turned = الجانب الأيمن، نصف التفاتة (45°)
view-left-profile = الجانب الأيسر (بروفايل)
view-right-profile = الجانب الأيمن (بروفايل)
view-top = أعلى الرأس
view-crown = تاج الرأس، من الخلف
view-flat = شيء آخر (صورة مسطحة)
scale-reference = مرجع القياس
scale-help = تُحسب المليمترات من شيء معروف الطول. توضع العلامتان في الصورة على طرفيه.
reference-pupil-to-ear = من البؤبؤ إلى فتحة الأذن
    .length = المسافة
    .help = نحو 86 مم كما تُرى من الجانب.
reference-ear-to-ear = من الأذن إلى الأذن
    .length = المسافة
    .help = نحو 146 مم بين فتحتي الأذنين، في خط مستقيم عبر الرأس.
reference-pupils = البؤبؤان
    .length = المسافة
    .help = متوسط البالغين 63 مم؛ ومسافتك مكتوبة في وصفة النظارات.
reference-iris = قزحية واحدة
    .length = القطر
    .help = قزحيات البالغين متقاربة: 11.7 مم، بفارق 0.5 زيادة أو نقصانًا.
reference-object = شيء معروف الطول
    .length = الطول
    .help = طول البطاقة المصرفية 85.6 مم، وتُمسك مسطحة عند الذقن.
scale-px = 1 مم = { $px } بكسل
scale-accuracy = بهامش نحو { $percent }% زيادة أو نقصانًا في مستوى العلامتين
scale-flat-help = الجلد الأقرب إلى الكاميرا من العلامتين يبدو أكبر، والأبعد عنها يبدو أصغر: بفارق إضافي يصل إلى 10%. الشكل البيضوي الرفيع هو حد الرأس؛ والمنطقة والأشكال تبقى داخله.
scale-curved-help = يُطابَق نموذج رأس مع علامتي التصويب والشكل البيضوي الرفيع: يوضع الشكل البيضوي على حافة الجمجمة، فوق الأذنين. تتبع النقاط انحناءه؛ أما اختلاف كل رأس عن الرأس المعتاد فيبقى مجهولًا.
scale-camera = بُعد الكاميرا
scale-camera-help = نحو 45 سم لصورة ذاتية بطول الذراع، و90 سم أو أكثر إذا التقطها شخص آخر.
scale-next = التالي: خط الشعر

## Hairline

presets-title = البدء من شكل جاهز
preset-natural = طبيعي
preset-rounded = مستدير
preset-straight = مستقيم
preset-widows-peak = مدبّب الوسط
preset-mature-m = ناضج (M)
preset-juvenile = يافع
hairline-mirror = تماثل الجانبين
hairline-height = الارتفاع فوق المقطب
hairline-height-help = يقاس على امتداد الجلد. المَقطِب هو الموضع الأملس بين الحاجبين. المعتاد من 60 إلى 90 مم؛ وخفض الخط أكثر مما ينبغي هو الخطأ الذي يُندم عليه أكثر من غيره.
hairline-flat-help = الصورة المسطحة تُظهر أقل من الواقع: 80 مم من الجلد تبدو نحو 70، لأن الجبهة تميل مبتعدة.
points-title = النقاط
points-help = من خط المنتصف · فوق المقطب
points-selected = موضع النقطة المحددة
points-across = البُعد عن خط المنتصف
points-up = الارتفاع فوق المقطب
points-keyboard = بلوحة المفاتيح: بعد الانتقال إلى نقطة على الصورة تحرّكها الأسهم 1 مم، ومع Shift تحرّكها 5 مم، ومفتاح Delete يزيلها.
points-add = إضافة نقطة
points-remove = إزالة نقطة
points-place = { $across } · { $up } مم

## Area

area-title = المنطقة المعالَجة
area-tool = الأداة
tool-move = تحريك
    .help = سحب الحد المتقطع للمنطقة المعالَجة؛ والنقر المزدوج عليه يضيف نقطة.
tool-keep-out = استبعاد
    .help = يلوّن جلدًا لا توضع عليه نقاط: شامة مثلًا، أو شعرًا. بلوحة المفاتيح: الانتقال إلى الحلقة على الصورة، والأسهم تحرّكها، ومفتاح Enter يرسم.
tool-include = إدراج
    .help = يلوّن جلدًا توضع عليه نقاط، حتى خارج الحد وحيث تُظهر الصورة شعرًا.
tool-scar = ندبة
    .help = الرسم على امتداد ندبة ملتئمة: توضع النقاط عليها وتتجاوز حافتها قليلًا. العرض هو عرض الندبة.
tool-scar-dots = ندبات صغيرة
    .help = لندبات الاقتطاف الصغيرة المستديرة: توضع النقاط على الندبات المتفرقة في ما يُلوَّن.
tool-erase = محو
    .help = يزيل مسحة كاملة.
brush-scar = عرض الندبة
brush-size = حجم الفرشاة
brush-help = يقاس على الرأس، فلا يغيّره التكبير.
area-flat = مساحة العلاج في الصورة
    .help = الجلد الذي يميل مبتعدًا عن الكاميرا أكبر مما يبدو هنا.
area-curved = مساحة الجلد المعالَج
    .help = تقاس على انحناء الرأس، ومعها الجزء الذي لا تُظهره الصورة.
area-fit = إعادة ملاءمة الحد للرأس
strokes-title = مسحات الفرشاة
stroke-keep-out = استبعاد { $number }
stroke-include = إدراج { $number }
stroke-scar = ندبة { $number }
stroke-scar-dots = ندبات صغيرة { $number }
stroke-width = العرض { $width } مم
stroke-remove = إزالة المسحة { $number }
    .title = إزالة

## Dots

match-title = المطابقة مع شعري
match-help = يبحث عن الشعر المحلوق في صورتك ويختار ما يناسبه من درجة لون ونقاط. ويمكنك أيضًا الضغط على الشعر أو الجلد بنفسك.
match-start = مطابقة شعري
match-pick-hair = تحديد الشعر
match-pick-skin = تحديد الجلد
dots-title = النقاط
dots-handles = إظهار الخط ونقاطه
dots-shade = درجة اللون
shade-light-grey-brown = بني رمادي فاتح
shade-cool-grey = رمادي بارد
shade-grey-brown = بني رمادي
shade-warm-brown = بني دافئ
shade-dark-grey-brown = بني رمادي داكن
shade-charcoal = فحمي
shade-deep-charcoal = فحمي داكن
shade-soft-black = أسود ناعم
dots-advanced = متقدم: الحافة والصبغة والجلد
dots-about =
    { $dots ->
        [zero] لا نقاط
        [one] نقطة واحدة
        [two] نقطتان
        [few] نحو { $dots } نقاط
       *[other] نحو { $dots } نقطة
    }
dots-on = على { $area } سم²
dots-fewer = وأقل حيث لا يترك شعرك مكانًا.
dots-assumption = افتراض:
dots-assumption-text = حجم النقاط بعد الالتئام وكثافتها. تختلف المصادر، ويختلف الممارسون. هذه محاكاة، وليست وعدًا.
setting-density = الكثافة
    .help = عدد النقاط حيث العمل كامل؛ ويقل عند الحواف.
setting-dot-size = حجم النقطة
    .help = الحجم الذي تبدو عليه النقطة بعد الالتئام، مع حافتها الناعمة.
setting-front-softness = تدرّج الحافة الأمامية
    .help = المسافة إلى الخلف التي تبلغ النقاط بعدها كثافتها الكاملة.
setting-irregularity = عدم الانتظام
    .help = مقدار تعرّج الحافة الأمامية، كما في خط الشعر الطبيعي.
setting-strength = تركيز الصبغة
    .help = زيادة الماء تجعل كل نقطة أفتح؛ والتركيز 1 هو المزيج المعتاد.
setting-deposit = الصبغة تحت الجلد
    .help = الصبغة نفسها أصغر من النقطة التي تُرى: فالجلد ينشر الضوء حولها.
setting-dot-edge = نعومة النقطة
    .help = مقدار تلاشي حافة النقطة الملتئمة في الجلد.
setting-scatter = تشتّت الضوء في الجلد
    .help = الضوء الأحمر ينتشر جانبيًا في الجلد فتبدو النقاط أنعم.
setting-hair-blend = إفساح مكان لشعري
    .help = تقل النقاط حيث تُظهر الصورة شعرًا موجودًا.

## Treatment

treatment-title = العلاج
setting-sessions = الجلسات
    .help = كل جلسة تضيف نقاطًا بين النقاط الموجودة.
treatment-show = عرض النتيجة
treatment-none = لا شيء
treatment-after = بعد { $session }
setting-time = الزمن بعد العلاج
    .help = يُحسب من آخر جلسة معروضة.
treatment-go-to = الانتقال إلى زمن
treatment-day = اليوم { $day }
moment-before = قبل الجلسة الأولى: جلدك كما هو.
moment-fresh = في البداية: النقاط أكبر وأغمق مما ستستقر عليه، والجلد محمرّ.
moment-scabs = قشور صغيرة على النقاط: ما زال اللون أغمق مما سيستقر عليه. والاحمرار يزول.
moment-shed = سقطت القشور. يبدو اللون أفتح بوضوح، وهذا طبيعي.
moment-settled = استقر اللون: هذه هي النتيجة بعد الالتئام.
moment-fading = يبدأ اللون بالتلاشي ببطء. وتتسع النقاط قليلًا.
moment-lighter = اللون أفتح ويميل قليلًا إلى الزرقة. يحين موعد جلسة التجديد عادة بعد 3 إلى 5 سنوات.
moment-faded = بهت اللون. معظم الناس أجروا جلسة تجديد قبل هذا الوقت.
curve-now = الآن
curve-touch-up = تجديد
curve-end = 8 سنوات
curve-help = { $time } يبقى من اللون المستقر ما بين { $least } و{ $most }%: تختلف المصادر. تُجرى جلسة التجديد عادة بعد { $due } إلى { $overdue } سنوات.
treatment-advanced = متقدم: الجلسات والجلد والشمس
treatment-assumptions = افتراضات.
treatment-assumptions-text = تتحدث المصادر عن مراحل، لا عن عدد النقاط التي تضيفها كل جلسة ولا عن سرعة تلاشيها: هذه الأرقام من عندنا. ويمكن للاستشاري أن يضع هنا أرقامًا أدق.
treatment-session-count = عدد الجلسات
setting-session-share = النقاط بعد الجلسة { $session }
    .help = نسبة ما وُضع حينها من مجموع النقاط.
setting-session-gap = الأيام قبل الجلسة { $session }
    .help = وقت الالتئام منذ الجلسة السابقة.
treatment-lighter = درجات أفتح في الجلسة { $session }
setting-depth = عمق الصبغة
    .help = تختلف المصادر: من 0.5 إلى 1.5 مم. العمق الزائد يشوّش النقاط ويحوّلها إلى الزرقة؛ والعمق القليل يزول في أسابيع.
setting-sun = تعرّض الفروة للشمس
    .help = الشمس تُبهت الصبغة؛ والقبعة أو واقي الشمس يحفظها.
treatment-skin = الجلد
skin-dry = جاف
skin-usual = عادي
skin-oily = دهني
setting-outlook = بين أحسن الأحوال وأسوئها
    .help = يحرّك الصورة ضمن المدى الذي تذكره المصادر.
treatment-mishaps = أخطاء التنفيذ
treatment-mishaps-help = كل مفتاح هنا يُفسد الصورة عمدًا، ليسهل عليك تمييز العمل الرديء. خطتك تبقى كما هي.
mishap-too-low = منخفض جدًا
    .help = الخط على أقل من 6 سم فوق الحاجبين: أخفض منه لدى جميع الرجال البالغين تقريبًا.
mishap-too-straight = مستقيم جدًا
    .help = حافة كالمسطرة لها زوايا: خط الشعر الطبيعي يتعرّج ويخف تدريجيًا.
mishap-too-dark = داكن جدًا
    .help = أعلى الرأس أغمق من الشعر المحلوق على الجانبين، في كل إضاءة.
mishap-dots-too-big = نقاط كبيرة جدًا
    .help = من مسافة الحديث تُرى نقاط منفصلة بدل لون متجانس.
mishap-too-deep = عميق جدًا
    .help = تتداخل النقاط وتميل إلى الزرقة بعد بضعة أشهر.
mishap-helmet = كخوذة مطلية
    .help = كثيف ومتساوٍ حتى حافة حادة: يبدو كالقبعة.

## Times after the treatment, within a sentence or alone ("After 1½ years …", "day 10")

time-day = اليوم { $day }
time-months =
    { $months ->
        [one] بعد شهر
        [two] بعد شهرين
        [few] بعد { $months } أشهر
        [many] بعد { $months } شهرًا
       *[other] بعد { $months } شهر
    }
time-years =
    { $years ->
        [one] بعد سنة
        [two] بعد سنتين
        [few] بعد { $years } سنوات
       *[other] بعد { $years } سنة
    }
time-years-and-a-half =
    { $whole ->
        [one] بعد سنة ونصف
        [two] بعد سنتين ونصف
        [few] بعد { $whole } سنوات ونصف
       *[other] بعد { $whole } سنة ونصف
    }

## A design that was sent

sent-name = التصميم الذي أُرسل إليك
sent-title = تصميم أُرسل إليك
sent-on-own = تُحسب مليمتراته من العلامات: يُرجى أدناه تحديد ما تُظهره هذه الصورة، ثم وضع العلامات في مواضعها عليها.
sent-on-demo = هذا رأسنا التجريبي. لرؤية التصميم على رأسك أنت يلزم اختيار صورة، وتبقى الصورة على هذا الجهاز.
sent-make-mine = إنشاء نسختي
sent-close = إغلاق
sent-help = لتعديله يلزم إنشاء نسختك منه. يبقى تصميم المرسِل كما هو.
sent-note = هذه محاكاة، وليست وعدًا. النقاط والجلسات افتراضات وضعها المرسِل.

## Dialogs of the first screen and the bar

problem-close = إغلاق
confirm-title = البدء من جديد؟
confirm-text = تُمحى من هذه الصفحة الصورة وكل ما رُسم عليها. ويبقى ملف صورتك في مكانه. لا يمكن التراجع عن ذلك.
confirm-keep = الاحتفاظ بعملي
confirm-erase = المحو والبدء من جديد
camera-title = التقاط صورة
camera-picture = صورة الكاميرا
camera-hint = الوجه يملأ الشكل البيضوي، والحاجبان على الخط المتقطع، والضوء من الأمام.
camera-cancel = إلغاء
camera-take = التقاط

## Errors that may come before the words of the other errors do

error-page-closing = الصفحة قيد الإغلاق. يُرجى فتحها من جديد.
error-fetch-foreign = هذا الجزء من التطبيق مفقود. يُرجى إعادة تحميل الصفحة.
error-fetch-offline = خادم التطبيق لا يستجيب. يُرجى التحقق من الاتصال وإعادة المحاولة.
error-fetch-missing = أحد ملفات هذا التطبيق مفقود (الحالة { $status }). يُرجى إعادة تحميل الصفحة.
error-darkroom-not-loaded = لم يُحمَّل جزء Hairline الذي يقوم بهذا. عملك باقٍ كما هو. يُرجى التحقق من الاتصال وإعادة المحاولة، أو إعادة تحميل الصفحة.

## The clinic that embeds the app on its page

clinic-price-title = التكلفة المحتملة
clinic-price =
    { $amounts ->
        [1] نحو { $from }
       *[2] من { $from } إلى { $to } تقريبًا
    }
clinic-price-help = وفق نطاق أسعار العيادة، للخطة كما هي مرسومة الآن. هذا تقدير، وليس عرض سعر.
clinic-ask = الاستفسار من { $clinic }
clinic-handed = تم التسليم إلى صفحة { $clinic }.
clinic-not-handed = لم يُرسَل شيء: هذه الصفحة لا تستقبل الاستفسارات. يُرجى التواصل مع { $clinic } بطريقة أخرى.
clinic-mail = النص الآن في برنامج بريدك، ولا يُرسَل إلا عند إرساله من هناك.
clinic-subject = سؤال عن صبغ فروة الرأس المجهري (SMP)
