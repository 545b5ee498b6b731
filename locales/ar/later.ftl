# كلمات الأخطاء ونوافذ الحوار والصور والورق: تُحمَّل بعد ظهور الشاشة الأولى.

## What could not be done: titles of a dialog that says why below

problem-nothing-to-open = لا شيء لفتحه
problem-picture-design = تعذّر فتح التصميم المحفوظ في هذه الصورة
problem-photo = تعذّر فتح هذه الصورة
problem-demo = تعذّر تحميل الصورة التجريبية
problem-dots = تعذّر تحميل النقاط
problem-camera = لا صورة من الكاميرا
problem-picture = تعذّر إنشاء الصورة
problem-print = تعذّرت طباعة الورقة
problem-save = تعذّر حفظ المشروع
problem-open = تعذّر فتح المشروع
problem-link = تعذّر فتح هذا الرابط
problem-make-link = تعذّر إنشاء الرابط

## Pictures

picture-saved = حُفظت الصورة: { $name }
picture-saved-png = لا يستطيع هذا المتصفح كتابة WebP، لذا حُفظت الصورة بصيغة PNG: { $name }
picture-stopped = أُوقف: لم تُحفظ أي صورة.
picture-warning = هذه صورة تحذيرية، وليست خطتك. للتنزيل يُرجى الرجوع أولًا بزر «العودة إلى خطتي».
picture-not-sent = لا يتيح لنا هذا الجهاز إرسال الصورة. يمكن حفظها ثم إرسالها من هناك.

## Sharing

share-subject = خط شعر للاطلاع عليه
share-link-copied = تم النسخ
share-link-not-copied = لا يتيح لنا المتصفح النسخ. الرابط محدد: يمكن نسخه بالضغط على Ctrl+C أو بالضغط المطوّل.

## Share dialog

share-title = مشاركة
share-close =
    .aria-label = إغلاق
share-link-title = رابط
share-note = ملاحظة (اختيارية)
share-note-help = يقرؤها كل من يفتح الرابط: يُستحسن ألا تتضمن أسماء أو عناوين.
share-photo = تضمين الصورة
share-passcode = رمز المرور (موصى به)
share-passcode-help = يُبلَّغ به المتلقي بطريقة أخرى، كالهاتف مثلًا. ومن دونه يكون المفتاح في الرابط نفسه: فكل من لديه الرابط يرى الصورة.
share-link = الرابط
share-link-field =
    .placeholder = جارٍ إنشاء الرابط…
share-link-copy = نسخ الرابط
share-link-send = إرسال…
share-link-qr = رمز QR
share-link-mail = بريد إلكتروني
share-link-qr-picture = رمز QR للرابط
share-link-qr-too-long = هذا الرابط أطول من أن يسعه رمز QR. يمكن إرسال الرابط نفسه.
share-holds-design = في الرابط: الخط والمنطقة والنقاط والعلاج وملاحظتك، بالمليمتر. وإن كانت هناك عدة خطط فكلها في الرابط بأسمائها.
share-holds-no-photo = ليس فيه: صورتك، ولا اسم ملفها، ولا علاماتك، ولا هويتك.
share-holds-for-ever = كل من لديه الرابط يستطيع فتحه. لا يمكن سحبه ولا تنتهي صلاحيته.
share-holds-photo = في الرابط: التصميم وملاحظتك وعلاماتك وصورة صغيرة للرأس، وكلها مقفلة على هذا الجهاز (AES-256).
share-holds-no-name = ليس فيه: اسم ملف الصورة، ولا مكان التقاطها أو وقته.
share-holds-long = لا يمكن سحبه ولا تنتهي صلاحيته. وهو طويل: بعض تطبيقات المراسلة تقصّه؛ والأفضل عندئذ حفظ ملف مشروع.
share-picture-title = صورة
share-layout = المحتوى
share-layout-after = بعد
share-layout-before-after = قبل وبعد
share-layout-card = بطاقة للمراسلة
share-format = نوع الملف
share-picture-save = حفظ الصورة
share-picture-send = إرسال الصورة…
share-picture-help = تظهر فيها صورتك، وعليها ختم بأنها محاكاة. والملف يحمل التصميم: إفلاته على هذه الصفحة يفتحه من جديد. أما مكان التقاط الصورة ووقته فلا يُحفظان فيه.
share-paper-title = على الورق
share-paper-print = طباعة الورقة
share-paper =
    .aria-label = الورق
share-paper-letter = Letter
share-paper-help = قبل وبعد، والخطة بالأرقام، وقالب لخط الشعر بحجمه الحقيقي.
share-file-title = ملف مشروع
share-file-passcode = رمز المرور (اختياري)
share-file-save = حفظ المشروع
share-file-help = الصورة والتصميم في ملف واحد، لمتابعة العمل لاحقًا أو على جهاز آخر. رمز المرور المفقود لا يمكن استرجاعه.
share-link-too-much = هذا التصميم مع الصورة أكبر مما يسعه رابط. يمكن حفظ المشروع ملفًا وإرسال الملف.

## Dialog that asks for a passcode

passcode-title = مقفل برمز مرور
passcode-text = من أنشأه يعرف رمز المرور. وما يُفتح يبقى على هذا الجهاز.
passcode-field = رمز المرور
passcode-show = إظهار رمز المرور
passcode-cancel = إلغاء
passcode-open = فتح
passcode-opening = جارٍ الفتح…

## Project files

project-saved = حُفظ المشروع: { $name }.
project-saved-with-notes = حُفظ المشروع: { $name }. تحتفظ صورته بما كتبته الكاميرا فيها، وربما بمكان التقاطها. لاستبعاد ذلك يُرجى البدء بصورة JPEG من جديد.
project-unreadable = لم يستطع المتصفح قراءة هذا الملف. يُرجى اختياره من جديد.
project-memory = ذاكرة المتصفح لا تكفي لهذا. يُرجى إغلاق علامات تبويب أخرى وإعادة المحاولة.

## A sent design in numbers: each is a name and a value

fact-hairline = خط الشعر
    .value = { NUMBER($mm, maximumFractionDigits: 0) } مم فوق ما بين الحاجبين
fact-area = المساحة
    .value = { NUMBER($area, maximumFractionDigits: 0) } سم²
fact-dots = النقاط
    .value = نحو { $dots }، بكثافة { NUMBER($density, maximumFractionDigits: 0) } لكل سم²
fact-shade = درجة اللون
fact-sessions = الجلسات
    .value = { $count }

## Why a shade is proposed: sentences that follow each other

match-stubble = { $shade }: شعرك المحلوق يبدو { $hair ->
        [black] أسود
        [dark-brown] بنيًا داكنًا
        [brown] بنيًا
        [light] بنيًا فاتحًا أو أشقر
       *[grey] رماديًا
    }، ويحجب { NUMBER($percent, maximumFractionDigits: 0) }% من الضوء الذي تعكسه بشرتك { $skin ->
        [very-light] الفاتحة جدًا
        [light] الفاتحة
        [intermediate] المتوسطة
        [tan] الحنطية
        [brown] السمراء
       *[dark] الداكنة
    }.
match-hair = { $shade }: شعرك يبدو { $hair ->
        [black] أسود
        [dark-brown] بنيًا داكنًا
        [brown] بنيًا
        [light] بنيًا فاتحًا أو أشقر
       *[grey] رماديًا
    } على بشرة { $skin ->
        [very-light] فاتحة جدًا
        [light] فاتحة
        [intermediate] متوسطة
        [tan] حنطية
        [brown] سمراء
       *[dark] داكنة
    }.
match-skin = { $shade }: اختيار معتاد للبشرة { $skin ->
        [very-light] الفاتحة جدًا
        [light] الفاتحة
        [intermediate] المتوسطة
        [tan] الحنطية
        [brown] السمراء
       *[dark] الداكنة
    }.
match-skin-type = البشرة من النوع { $type } تقريبًا من ستة أنواع (تصنيف فيتزباتريك)، بقدر ما يمكن معرفته من صورة.
match-little-stubble = لا يظهر بجانب الجلد المكشوف إلا قليل من الشعر المحلوق: يُستحسن التأكد من أن النقاط تناسبه، وتعديلها عند الحاجة.
match-from-stubble = كثافة النقاط وحجمها وتركيزها تتبع شعرك المحلوق.
match-coloured-light = الضوء في هذه الصورة ملوّن: يُستحسن تجربة صورة ملتقطة في ضوء النهار.
match-bright-skin = البشرة شديدة الإضاءة، وقد تكون أغمق مما تبدو هنا.
match-too-dark = الصورة أظلم من أن تُعرف ألوانها بيقين.
match-too-bright = الصورة أسطع من أن تُعرف ألوانها بيقين.
match-no-hair = لم يظهر شعر يُستند إليه.
match-grey-hair = مع الشعر الرمادي، إذا بدت درجتان مناسبتين فالأفتح أولى.
match-black-on-dark = الصبغة السوداء على البشرة الداكنة قد تميل إلى الزرقة، لذا خُفّضت الدرجة واحدة.
match-nothing = لم يظهر بجانب الجلد المكشوف شعر محلوق يُستند إليه. يمكن الضغط على «تحديد الجلد» ثم على جلد مكشوف في صورتك؛ ومع «تحديد الشعر» يُحسب شعرك أيضًا.

## Words in pictures that are saved: short, they have a line each

picture-stamp = محاكاة، وليست وعدًا · Hairline
picture-before = قبل
picture-after = بعد
picture-title = صبغ فروة الرأس المجهري
picture-no-session = قبل الجلسة الأولى من { $planned }
picture-during-session = أثناء الجلسة { $session } من { $planned }
picture-after-session = بعد الجلسة { $session } من { $planned } · { $time }
picture-same-day = في اليوم نفسه
picture-days-later = { $days ->
        [zero] في اليوم نفسه
        [one] بعدها بيوم
        [two] بعدها بيومين
        [few] بعدها بـ{ $days } أيام
        [many] بعدها بـ{ $days } يومًا
       *[other] بعدها بـ{ $days } يوم
    }
picture-months-later = { $months ->
        [one] بعدها بشهر
        [two] بعدها بشهرين
        [few] بعدها بـ{ $months } أشهر
        [many] بعدها بـ{ $months } شهرًا
       *[other] بعدها بـ{ $months } شهر
    }
picture-years-later = { $years ->
        [one] بعدها بسنة
        [two] بعدها بسنتين
        [few] بعدها بـ{ $years } سنوات
       *[other] بعدها بـ{ $years } سنة
    }
picture-density = { NUMBER($density, maximumFractionDigits: 0) } نقطة/سم² · { NUMBER($area, maximumFractionDigits: 0) } سم² من الفروة
picture-dots = { $shade } · نقاط بحجم { NUMBER($mm, minimumFractionDigits: 2, maximumFractionDigits: 2) } مم
picture-note = محسوبة على صورة. تعطي فكرة، ولا تعد بنتيجة.
picture-unreadable-photo = تعذّرت قراءة الصورة.
picture-too-large = هذه الصورة أكبر من أن يكتبها المتصفح بهذه الصيغة. يمكن حفظها بصيغة PNG أو اختيار البطاقة.

## The sheet for printing, first page

sheet-title = خطة خط الشعر
sheet-before = قبل
sheet-before-first-session = قبل الجلسة الأولى
sheet-some-sessions = محاكاة: عدد الجلسات { $shown } من { $planned }، { $time }
sheet-all-sessions = محاكاة: كل الجلسات، { $time }
sheet-hairline = خط الشعر
sheet-hairline-height = فوق المقطب (ما بين الحاجبين)، على الجلد
sheet-hairline-width = العرض بشريط القياس
sheet-hairline-length = الطول على امتداد الخط
sheet-hairline-area = المساحة المعالَجة
sheet-hairline-dots = النقاط في الصورة
sheet-mm = { NUMBER($mm, maximumFractionDigits: 0) } مم
sheet-area = { NUMBER($area, maximumFractionDigits: 0) } سم²
sheet-treatment = العلاج
sheet-density = الكثافة
    .value = { NUMBER($density, maximumFractionDigits: 0) } نقطة/سم²
sheet-dot-size = حجم النقطة بعد الالتئام
    .value = { NUMBER($mm, minimumFractionDigits: 2, maximumFractionDigits: 2) } مم
sheet-shade = درجة اللون
    .value = { $shade }، التركيز { NUMBER($strength, minimumFractionDigits: 2, maximumFractionDigits: 2) }
sheet-session = الجلسة { $number }
    .first = { $percent ->
        [100] كل النقاط
       *[other] { NUMBER($percent, maximumFractionDigits: 0) }% من النقاط
    }{ $lighter ->
        [0] {""}
        [one] ، أفتح بدرجة
        [two] ، أفتح بدرجتين
        [few] ، أفتح بـ{ $lighter } درجات
       *[other] ، أفتح بـ{ $lighter } درجة
    }
    .later = { $days ->
        [zero] في اليوم نفسه
        [one] بعد يوم واحد
        [two] بعد يومين
        [few] بعد { $days } أيام
        [many] بعد { $days } يومًا
       *[other] بعد { $days } يوم
    }: { $percent ->
        [100] كل النقاط
       *[other] { NUMBER($percent, maximumFractionDigits: 0) }% من النقاط
    }{ $lighter ->
        [0] {""}
        [one] ، أفتح بدرجة
        [two] ، أفتح بدرجتين
        [few] ، أفتح بـ{ $lighter } درجات
       *[other] ، أفتح بـ{ $lighter } درجة
    }
sheet-by-tape = بشريط القياس على الجلد: من خط المنتصف إلى الجانب، ومن المقطب إلى الأعلى
    .left = { $across } مم يسارًا، { $up } مم إلى الأعلى
    .right = { $across } مم يمينًا، { $up } مم إلى الأعلى
    .midline = على خط المنتصف، { $up } مم إلى الأعلى
sheet-point-mid-frontal = المنتصف الأمامي
sheet-point-frontotemporal-left = الجبهية الصدغية اليسرى
sheet-point-frontotemporal-right = الجبهية الصدغية اليمنى
sheet-point-temporal-peak-left = القمة الصدغية اليسرى
sheet-point-temporal-peak-right = القمة الصدغية اليمنى
sheet-simulation = محاكاة، وليست وعدًا.
sheet-scale = تُطبع بمقياس 100% (الحجم الفعلي) ويُتحقق من شريط المقياس بمسطرة.
sheet-bar = شريط المقياس، 100 مم
    .end = 100 مم
sheet-no-template = لا يوجد قالب: هذا الخط أطول أو أقصر مما يناسب الورق.
sheet-template-follows = { $pages ->
        [one] الصفحة التالية هي خط الشعر بالحجم الطبيعي، للقص.
        [two] الصفحتان التاليتان هما خط الشعر بالحجم الطبيعي، للوصل والقص.
        [few] الصفحات التالية ({ $pages } صفحات) هي خط الشعر بالحجم الطبيعي، للوصل والقص.
       *[other] الصفحات التالية ({ $pages } صفحة) هي خط الشعر بالحجم الطبيعي، للوصل والقص.
    }
# The page of several plans beside each other.
sheet-plans = الخطط جنبًا إلى جنب
sheet-plans-dots = النقاط بعد كل الجلسات
sheet-plans-sessions = الجلسات
# $plan is such as “Plan A” or “Plan B: Winter”.
sheet-plans-shown = تعرض الصفحة الأولى والقالب { $plan }.
sheet-memory = ذاكرة المتصفح لا تكفي للصور. يُرجى إغلاق علامات تبويب أخرى وإعادة المحاولة.
sheet-no-printing = لا يطبع هذا المتصفح. يُرجى فتح الصفحة في متصفح آخر.

## The template, pages to cut out

template-title = قالب خط الشعر بالحجم الطبيعي
template-picture = القالب، الصفحة { $page } من { $pages }
template-page = القالب، الصفحة { $page } من { $pages }
template-page-joined = القالب، الصفحة { $page } من { $pages }، وصل { $joints }
template-joint = { $letter } مع { $letter }
template-joints = { $joints }، { $next }
template-right = يمين الشخص ←
template-top = ↑ أعلى الرأس
template-left = → يسار الشخص
template-glabella = المَقطِب
template-print = 1. يُطبع بمقياس 100% (الحجم الفعلي، لا «ملاءمة للصفحة») ويُتحقق من شريط المقياس بمسطرة.
template-cut = 2. يُقص على الخطوط المتصلة والمتقطعة، وتُشق الخطوط القصيرة. الحافة المتصلة هي خط الشعر.
template-join-and-cut = 2. توصل الصفحات حيث تلتقي علامات التقاطع ذات الحرف نفسه. يُقص على الخطوط المتصلة والمتقطعة، وتُشق الخطوط القصيرة. الحافة المتصلة هي خط الشعر.
template-lay = 3. الوجه المطبوع إلى الأعلى: علامة التقاطع على المقطب (ما بين الحاجبين)، والساق صعودًا على خط المنتصف، ثم القصاصة كما يقودها سطح الجلد.
template-lengths = 4. الأطوال على الخط والساق كما يقيسها شريط القياس. على الرأس قد ينحرف طرفا القصاصة عن الخطة حتى { NUMBER($sideways, minimumFractionDigits: 1, maximumFractionDigits: 1) } مم؛ وإذا بُسطت على طاولة فقد يختلف بُعد الخط عن المقطب حتى { NUMBER($across, maximumFractionDigits: 0) } مم.
template-lengths-flat = 4. عوملت الصورة على أنها مسطحة: الأطوال كما تراها الكاميرا، والجلد الذي يميل مبتعدًا أطول منها.
template-height = 5. الحجم مستمد من صورة: يُتحقق بشريط القياس من أن الخط على ارتفاع { NUMBER($mm, maximumFractionDigits: 0) } مم فوق المقطب.

## Errors: What was found on a photo

error-hair-unreadable = تعذّرت قراءة الشعر الذي وُجد في هذه الصورة. يُرجى إعادة تحميل الصفحة وفتح الصورة من جديد.

## Errors: Drawing

error-canvas-memory = ذاكرة المتصفح لا تكفي للرسم. يُرجى إغلاق علامات تبويب أخرى ثم إعادة تحميل هذه الصفحة.
error-canvas-dots = تعذّر رسم النقاط. يُرجى إعادة تحميل هذه الصفحة؛ عملك محفوظ.

## Errors: Work that is kept in the browser

error-storage-unavailable = لا يتيح هذا المتصفح للصفحة الاحتفاظ بشيء، لذا تؤدي إعادة التحميل إلى ضياع العمل. يُرجى تنزيل الصورة قبل المغادرة، أو السماح ببيانات الموقع لهذه الصفحة.
error-storage-insecure = لا تُحفظ الصورة إلا عبر اتصال آمن، لذا تؤدي إعادة التحميل إلى ضياعها. يُرجى فتح هذه الصفحة بعنوان https الخاص بها، أو تنزيل الصورة قبل المغادرة.
error-storage-full = لا مساحة على هذا الجهاز لحفظ الصورة، لذا تؤدي إعادة التحميل إلى ضياعها. يُرجى تنزيل الصورة قبل المغادرة، أو إخلاء بعض المساحة.
error-storage-unreadable = لم تعد صورة الزيارة الأخيرة قابلة للقراءة. يُرجى اختيارها من جديد.

## Errors: Paste and drop

error-clipboard-empty = لا صورة في الحافظة. يُرجى أولًا نسخ صورة أو أخذ لقطة شاشة، ثم اللصق من جديد.
error-drop-empty = لم يكن ذلك ملف صورة. يُرجى أولًا حفظ الصورة على هذا الجهاز، ثم إفلات الملف هنا.

## Errors: Camera

error-camera-denied = الكاميرا غير مسموح بها لهذه الصفحة. يُرجى السماح بها من شريط عنوان المتصفح وإعادة المحاولة، أو اختيار صورة بدلًا من ذلك.
error-camera-not-found = لم يُعثر على كاميرا. يُرجى توصيل واحدة وإعادة المحاولة، أو اختيار صورة بدلًا من ذلك.
error-camera-in-use = الكاميرا قيد الاستخدام في برنامج آخر. يُرجى إغلاق ذلك البرنامج وإعادة المحاولة، أو اختيار صورة بدلًا من ذلك.
error-camera-no-picture = لا صورة من الكاميرا بعد. يُرجى الانتظار حتى تظهر صورتك، ثم إعادة المحاولة.
error-camera-failed = تعذّر تشغيل الكاميرا. يُرجى إعادة المحاولة، أو اختيار صورة بدلًا من ذلك.

## Errors: A photo that does not open

error-photo-unreadable = لم يستطع المتصفح قراءة هذا الملف. يُرجى اختياره من جديد؛ وإذا كان في مجلد سحابي فيجب أن يكتمل تنزيله أولًا.
error-photo-heic = لا يستطيع هذا المتصفح فتح صور HEIC، ويستطيع Safari ذلك. للحصول على JPEG في iPhone: الإعدادات › الكاميرا › التنسيقات › الأكثر توافقًا، ثم التقاط الصورة من جديد؛ أو مشاركة هذه الصورة أو تصديرها بصيغة JPEG واختيار الناتج.
error-photo-undecodable = صورة { $format } هذه تالفة، أو أن هذا المتصفح لا يعرف صيغتها. يُرجى فتحها في تطبيق للصور وحفظها بصيغة JPEG ثم اختيارها.
error-photo-memory = ذاكرة المتصفح لا تكفي لهذه الصورة. يُرجى إغلاق علامات تبويب أخرى وإعادة المحاولة، أو اختيار نسخة أصغر.

## Errors: Work on the whole photo

error-photo-too-little-memory = ذاكرة المتصفح لا تكفي لهذه الصورة. يُرجى إغلاق علامات تبويب أخرى وإعادة المحاولة.

## Errors: Designs that were kept

error-design-newer = حُفظ هذا التصميم بإصدار أحدث من Hairline. يُرجى إعادة تحميل الصفحة للحصول على ذلك الإصدار.
error-design-older = أُنشئ التصميم المحفوظ بإصدار سابق من Hairline.
error-design-damaged = التصميم المحفوظ تالف ولا يمكن فتحه.

## Errors: Project files

error-project-not-ours = هذا الملف ليس مشروع Hairline. يُرجى اختيار ملف حُفظ بزر «حفظ المشروع»، أو صورة.
error-project-newer = حُفظ هذا المشروع بإصدار أحدث من Hairline. يُرجى إعادة تحميل الصفحة للحصول على ذلك الإصدار.
error-project-broken = ملف المشروع هذا تالف أو ناقص. يُرجى نسخه أو تنزيله من جديد.
error-project-no-photo = لا يحوي ملف المشروع هذا صورة يمكن فتحها. يُرجى طلب ملف حُفظ مع الصورة.
error-project-too-large = هذا المشروع أكبر مما يسعه المتصفح (الحد الأقصى { $megabytes } ميغابايت). يُرجى حفظ الصورة بحجم أصغر وإنشاء المشروع من جديد.

## Errors: Pictures that hold a design

error-picture-damaged = التصميم في هذه الصورة تالف: شيء ما غيّر الملف في الطريق. يُرجى طلب الملف الأصلي.

## Errors: Pictures to save

error-picture-format = أنشأ المتصفح ملفًا لم يمكن إكماله. يُرجى اختيار صيغة أخرى.
error-picture-too-much = التصميم أكبر مما تسعه هذه الصيغة. يُرجى اختيار صيغة أخرى.

## Errors: Links

error-link-not-ours = لا يحوي هذا الرابط تصميم Hairline. يُرجى طلبه مرة أخرى، أو البدء بصورة.
error-link-newer = أُنشئ هذا الرابط بإصدار أحدث من Hairline. يُرجى إعادة تحميل الصفحة للحصول على ذلك الإصدار، ثم فتح الرابط من جديد.
error-link-damaged = هذا الرابط تالف: ضاع جزء منه أو تغيّر في الطريق. يُرجى نسخه مرة أخرى من الرسالة، من أول حرف إلى آخر حرف، أو طلبه من جديد.
# More plans than one link has room for. $plans is how many of them fit: 1 or 2.
error-link-plans =
    { $plans ->
        [one] هذه الخطط أكبر مما يسعه رابط واحد: لا يتسع إلا للأولى. يُرجى إزالة بعض مسحات الفرشاة أو تقصير ملاحظة، أو إرسال كل خطة وحدها.
        [two] هذه الخطط أكبر مما يسعه رابط واحد: لا يتسع إلا للأولى والثانية. يُرجى إزالة بعض مسحات الفرشاة أو تقصير ملاحظة، أو إرسال كل خطة وحدها.
       *[other] هذه الخطط أكبر مما يسعه رابط واحد: لا يتسع إلا لأول { $plans } منها. يُرجى إزالة بعض مسحات الفرشاة أو تقصير ملاحظة، أو إرسال كل خطة وحدها.
    }

## Errors: Sealed files and links

error-sealed-not-ours = هذا لم يُنشأ في Hairline. يُرجى طلب الملف أو الرابط من جديد.
error-sealed-newer = أُنشئ هذا بإصدار أحدث من Hairline. يُرجى إعادة تحميل الصفحة للحصول على ذلك الإصدار، ثم فتحه من جديد.
error-sealed-truncated = النهاية مفقودة: لم يصل { NUMBER($missing, useGrouping: 0) } من أصل { NUMBER($expected, useGrouping: 0) } بايت. يُرجى نسخه أو تنزيله كاملًا من جديد.
error-sealed-damaged = تلف هذا في الطريق، فلا يمكن فتحه. يُرجى نسخه أو تنزيله من جديد.
error-sealed-refused = هذا مقفل بطريقة لا يفتحها Hairline. يُرجى أن يُطلب من المرسِل إنشاؤه من جديد.
error-sealed-wrong-passcode = رمز المرور غير صحيح، أو أن أحدًا غيّر هذا عمدًا. يُرجى الانتباه إلى الأحرف الكبيرة وإعادة المحاولة.
error-sealed-changed = تغيّر هذا بعد إنشائه، أو أن مفتاحه لرابط آخر. يُرجى طلبه من جديد.
error-sealed-key-missing = الرابط ناقص: مفتاحه مفقود. يُرجى نسخ الرابط كاملًا وفتحه من جديد.
error-sealed-insecure = هذا المتصفح لا يقفل ولا يفتح إلا عبر اتصال آمن. يُرجى فتح هذه الصفحة بعنوان https الخاص بها.
error-sealed-too-large = هذا أكبر من أن يُقفل في المتصفح. يُرجى استخدام صورة أصغر.

## Errors: Marks on the photo

error-marks-coincide = العلامتان في الموضع نفسه. يُرجى سحب كل منهما إلى بؤبؤ أو أذن.
error-reference-too-short = طرفا المرجع في الموضع نفسه. يُرجى سحب أحدهما بعيدًا عن الآخر.
error-length-out-of-range = الطول المعروف خارج النطاق. يُرجى إدخاله بالمليمتر.
error-marker-off-photo = إحدى العلامات خارج الصورة. يُرجى سحبها إلى الوجه من جديد.

## Errors: The dot pattern, a file of the app

error-dots-length = يُفترض أن يكون حجم نمط النقاط { NUMBER($expected, useGrouping: 0) } بايت، لكن حجمه { NUMBER($found, useGrouping: 0) }. يُرجى إعادة تحميل الصفحة لجلبه من جديد.
error-dots-crowded = نمط النقاط تالف: عدد النقاط في إحدى الخلايا { NUMBER($found, useGrouping: 0) }، والحد الأقصى { $most }. يُرجى إعادة تحميل الصفحة لجلبه من جديد.
error-dots-coincident = نمط النقاط تالف: النقطتان { NUMBER($first, useGrouping: 0) } و{ NUMBER($second, useGrouping: 0) } في الموضع نفسه. يُرجى إعادة تحميل الصفحة لجلبه من جديد.

## Errors: Files that are no photo or none that can be worked on

error-photo-empty = الملف فارغ. يُرجى اختياره من جديد؛ وإذا كان في مجلد سحابي فيجب أن يكتمل تنزيله أولًا.
error-photo-truncated = ينتهي الملف قبل أوانه، فجزء من الصورة مفقود. يُرجى نسخه أو تنزيله من جديد.
error-photo-animated = صورة { $format } هذه متحركة. يُرجى اختيار صورة ثابتة، أو حفظ إطار منها بصيغة JPEG واختياره.
error-photo-gif = هذا ملف GIF، وهو مخصص للرسوم والحركات القصيرة. يُرجى اختيار صورة بصيغة JPEG أو PNG أو WebP أو AVIF بدلًا منه.
error-photo-drawing = هذا رسم (SVG) وليس صورة فوتوغرافية. يُرجى اختيار صورة بصيغة JPEG أو PNG أو WebP أو AVIF بدلًا منه.
error-photo-text = هذه صفحة ويب أو نص، وليست صورة. يُرجى حفظ الصورة نفسها ثم اختيار ملفها.
error-photo-pdf = هذا ملف PDF وليس صورة. يُرجى اختيار صورة بصيغة JPEG أو PNG أو WebP أو AVIF بدلًا منه.
error-photo-video = هذا فيديو. يُرجى إيقافه حيث يظهر الرأس جيدًا، وأخذ لقطة شاشة، ثم اختيارها.
error-photo-raw = هذا ملف RAW من كاميرا. يُرجى تصديره بصيغة JPEG واختيار الناتج.
error-photo-tiff = هذا ملف TIFF أو RAW، ولا تعرضه المتصفحات. يُرجى تصديره بصيغة JPEG واختيار الناتج.
error-photo-project = هذا مشروع Hairline وليس صورة. يُرجى فتحه وحده.
error-photo-archive = هذا أرشيف أو مستند مكتبي. يُرجى فتحه وحفظ الصورة منه، ثم اختيارها.
error-photo-other-picture = هذه صورة { $format }، ولا يفتحها هذا التطبيق. يُرجى حفظها بصيغة JPEG أو PNG ثم اختيارها.
error-photo-unknown = هذا الملف ليس صورة يمكن فتحها. يُرجى اختيار صورة بصيغة JPEG أو PNG أو WebP أو AVIF بدلًا منه.
error-photo-too-small = أبعاد هذه الصورة { NUMBER($width, useGrouping: 0) } × { NUMBER($height, useGrouping: 0) } بكسل فقط، وهي أصغر من أن تُظهر رأسًا. يُرجى اختيار صورة أكبر، لا يقل كل ضلع فيها عن { $least } بكسل.
error-photo-too-elongated = هذه الصورة شريط طويل ({ NUMBER($width, useGrouping: 0) } × { NUMBER($height, useGrouping: 0) } بكسل). يُرجى اختيار صورة تُظهر الرأس أو قصّها لتُظهره.
error-photo-too-large = حجم هذه الصورة { NUMBER($megapixels, useGrouping: 0) } ميغابكسل، أكثر مما يسعه المتصفح. يُرجى حفظ نسخة أصغر، حتى { $most } ميغابكسل، واختيارها.

## Asking the clinic that embeds the app

clinic-give = تسليم هذه الصورة إلى { $clinic }
enquiry-title = الاستفسار من { $clinic }
enquiry-name = الاسم
enquiry-email = البريد الإلكتروني
enquiry-phone = الهاتف
enquiry-contact-help = أحدهما يكفي ليتسنى الرد عليك.
enquiry-message = سؤالك (اختياري)
enquiry-picture = تضمين صورة رأسي (بعد)
enquiry-goes = يُرفَق بالاستفسار
enquiry-link = رابط التصميم: { $link }
enquiry-plan =
    { $sessions ->
        [one] { NUMBER($area, maximumFractionDigits: 0) } سم² من فروة الرأس، نحو { NUMBER($dots, maximumSignificantDigits: 2) } نقطة في جلسة واحدة، خط الشعر على ارتفاع { NUMBER($height, maximumFractionDigits: 0) } مم فوق ما بين الحاجبين.
        [two] { NUMBER($area, maximumFractionDigits: 0) } سم² من فروة الرأس، نحو { NUMBER($dots, maximumSignificantDigits: 2) } نقطة في جلستين، خط الشعر على ارتفاع { NUMBER($height, maximumFractionDigits: 0) } مم فوق ما بين الحاجبين.
        [few] { NUMBER($area, maximumFractionDigits: 0) } سم² من فروة الرأس، نحو { NUMBER($dots, maximumSignificantDigits: 2) } نقطة في { $sessions } جلسات، خط الشعر على ارتفاع { NUMBER($height, maximumFractionDigits: 0) } مم فوق ما بين الحاجبين.
       *[other] { NUMBER($area, maximumFractionDigits: 0) } سم² من فروة الرأس، نحو { NUMBER($dots, maximumSignificantDigits: 2) } نقطة في { $sessions } جلسة، خط الشعر على ارتفاع { NUMBER($height, maximumFractionDigits: 0) } مم فوق ما بين الحاجبين.
    }
enquiry-price = السعر: { $price }.
enquiry-consent = أوافق على وصول ما هو مكتوب هنا إلى { $clinic }: اسمي، ووسيلة الاتصال بي، وسؤالي، والرابط، والخطة بالأرقام. تبقى صورتي على هذا الجهاز.
enquiry-consent-picture = أوافق على وصول ما هو مكتوب هنا إلى { $clinic }: اسمي، ووسيلة الاتصال بي، وسؤالي، والرابط، والخطة بالأرقام، وصورة رأسي.
enquiry-consent-mail = أوافق على وصول ما هو مكتوب هنا إلى برنامج بريدي، في رسالة إلى { $clinic }: اسمي، ووسيلة الاتصال بي، وسؤالي، والرابط، والخطة بالأرقام. لا يُرسَل شيء قبل أن أرسله من هناك. تبقى صورتي على هذا الجهاز.
enquiry-name-missing = لم يُكتب اسمك.
enquiry-contact-missing = لم يُكتب بريد إلكتروني ولا رقم هاتف.
enquiry-cancel = إلغاء
enquiry-send = إرسال إلى { $clinic }
enquiry-send-mail = فتح برنامج بريدي
