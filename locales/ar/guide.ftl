# كلمات الدليل: ما هذا العلاج، وما يتطلبه، وما قد لا يسير فيه على ما يرام. قراؤه أناس يفكرون في إجرائه: جمل قصيرة وكلمات يومية.
#
# لا تُكتب هنا أرقام: تأتي من public/facts.json ومعها وحداتها في صيغة الرفع («2–4 ساعات»، «7 أيام»)، لذا تُبنى الجمل على ألا تتغير.

guide-title = ما يجدر معرفته عن صبغ فروة الرأس المجهري
guide-intro = ما هو، وما الذي يتطلبه، وما الذي قد يسوء فيه، بكلمات قليلة وبسيطة. هذه ليست نصيحة طبية.
guide-how-to-read = الرقم الصغير بعد كل معلومة يقود إلى مصدرها. وحيث تختلف المصادر تقول هذه الصفحة ذلك.
guide-open = فتح Hairline
guide-language =
    .aria-label = لغة هذه الصفحة
guide-contents = في هذه الصفحة

## Links that show a time on the reader's own picture, in the app

guide-show-day = عرض اليوم { $day } على صورتك
guide-show-time = العرض على صورتك بعد { $time }
guide-show-result = عرض النتيجة على صورتك
guide-show-wrong = عرض العمل الرديء على صورتك

## In short: a name and a value in each line

guide-short-title = باختصار
guide-short-sessions = عدد الجلسات
guide-short-session = الجلسة الواحدة
guide-short-stay = الإقامة عند السفر
guide-short-hospital = منها في المستشفى
guide-short-recovery = التعافي
guide-short-lasts = مدة البقاء
guide-value-sessions = { $sessions }
guide-value-session-hours = { $session-hours }
guide-value-stay-days = { $stay-days } تقريبًا
guide-value-hospital-days = { $hospital-days }
guide-value-recovery-days = { $recovery-days }
guide-value-lasts-years = { $lasts-years } تقريبًا أو أكثر

## What it is

guide-what-title = ما هو، وما ليس هو
guide-what-dots = في صبغ فروة الرأس المجهري (واختصاره SMP) توضع في جلد الرأس نقاط دقيقة جدًا من الصبغة، وهي مادة ملوّنة. تضعها إبرة رفيعة جدًا في الأدمة، وهي الطبقة التي تلي سطح الجلد مباشرة.
guide-what-look = تبدو النقاط كأطراف شعر محلوق، فيبدو شعر رأسك أكثف، ويقل ظهور الشعر الخفيف والجلد المكشوف والندبات. ويُجرى للرجال والنساء.
guide-what-not = إنه يغيّر المظهر فقط، وليس جراحة. لا ينمو به شعر جديد ولا يُنقل شعر، ولا يستطيع أحد أن يعدك بذلك.
guide-what-size = يصل عرض النقطة الجديدة إلى { $dot-fresh-mm }، وعرضها بعد الالتئام { $dot-healed-mm }.
guide-what-depth = إلى أي عمق تصل النقاط؟ تختلف المصادر: { $depth-mm }. إذا وُضعت أعمق مما ينبغي تشوّشت، وإذا لم تكن عميقة بما يكفي بهتت خلال هذه المدة: { $too-shallow-weeks }.
guide-what-simulation = ما يعرضه Hairline محاكاة، وليس وعدًا.

## SMP beside a hair transplant: a table with three columns

guide-differences-title = كيف يختلف عن زراعة الشعر
guide-differences-text = في زراعة الشعر ينقل جرّاح شعرك أنت: في طريقة FUE تُؤخذ الجذور واحدًا واحدًا، وفي طريقة FUT تُؤخذ شريحة من الجلد وتُقسَّم. أما SMP فلا ينقل شيئًا.
guide-differences-smp = SMP
guide-differences-transplant = FUE وFUT
guide-differences-done = ما الذي يُجرى
guide-differences-done-smp = توضع في الجلد نقاط ملوّنة.
guide-differences-done-transplant = تُؤخذ جذور الشعر وتُغرس في موضع آخر.
guide-differences-scars = الندبات
guide-differences-scars-smp = لا ندبات، كما يقول مصدرنا.
guide-differences-scars-transplant = صغيرة مستديرة مع FUE، وخط مع FUT.
guide-differences-healing = الالتئام
guide-differences-healing-smp = قصير: { $recovery-days }.
guide-differences-healing-transplant = أطول.
guide-differences-seen = متى تظهر النتيجة
guide-differences-seen-smp = فورًا.
guide-differences-seen-transplant = بعد أشهر، حين ينمو الشعر.
guide-differences-suits = لمن يناسب
guide-differences-suits-smp = لكل مراحل تساقط الشعر: شعر خفيف، أو خط شعر متراجع، أو بقع خالية من الشعر.
guide-differences-suits-transplant = لمن لديه شعر يكفي لنقله.
guide-differences-care = العناية اللاحقة
guide-differences-care-smp = قليلة: جلسة تجديد كل بضع سنوات.
guide-differences-care-transplant = كسائر شعرك.
guide-differences-price = السعر
guide-differences-price-smp = أقل في أغلب الأحيان.
guide-differences-price-transplant = أعلى في أغلب الأحيان.
guide-differences-caution = معظم هذا مأخوذ من صفحة تدلّ الناس على عيادات، لذا قد ترسم صورة أجمل من الواقع.

## Steps of the treatment

guide-steps-title = الخطوات
guide-steps-talk = حديث أولي
guide-steps-talk-text = يسألك الممارس عن آمالك، ويفحص نمط تساقط شعرك. ثم تختاران معًا صبغة تناسب لون شعرك.
guide-steps-clean = التحضير
guide-steps-clean-text = تُنظَّف فروة رأسك وتُعقَّم. وفي بعض الأماكن يوضع أيضًا كريم يخدّر الجلد.
guide-steps-dots = النقاط
guide-steps-dots-text = توضع واحدة واحدة، وفق اتجاه نمو شعرك.
guide-steps-care = العناية في البيت
guide-steps-care-text = لبضعة أيام: لا شمس مباشرة، ولا سباحة، ولا رياضة شاقة.
guide-steps-again = جلسات أخرى
guide-steps-again-text = كل جلسة تالية تضيف نقاطًا، فيزداد المظهر كثافة خطوة بعد خطوة.

## How many sessions, how long

guide-sessions-title = الجلسات والساعات
guide-sessions-count = العدد المتوقع: { $sessions } { $sessions-count ->
    [one] جلسة
    [few] جلسات
   *[other] جلسة
}.
guide-sessions-elsewhere = عدد الجلسات الذي تذكره مراكز الصبغ: { $sessions-elsewhere }. ويتوقف على المساحة، وعلى جلدك، وعلى الكثافة المطلوبة.
guide-sessions-hours = مدة كل جلسة: { $session-hours }.
guide-sessions-gap = تفصل بين الجلسات بضعة أسابيع، كي يلتئم الجلد بينها. والفاصل الذي تذكره مراكز الصبغ: { $session-gap-days }.
guide-sessions-dots = يعدّ أحد الممارسين نحو { $impressions-per-session } نقطة في الجلسة.
guide-sessions-whole = في الرأس الكامل تتراكم الساعات، وهنا تختلف المصادر: المجموع في إحدى الدراسات { $full-head-hours }، ووفق ما تقوله مراكز الصبغ { $full-head-hours-trade }.

## Day by day after a session. Titles are followed by sentences

guide-recovery-title = التعافي يومًا بيوم
guide-recovery-text = هكذا يسير الأمر لدى معظم الناس، لكن لكل جلد سرعته في الالتئام.
guide-recovery-fresh = اليوم 0: بعد الجلسة مباشرة
guide-recovery-fresh-text = الجلد محمرّ ومتورّم قليلًا، والنقاط أكبر وأغمق مما ستستقر عليه.
guide-recovery-first = الأيام الأولى: { $recovery-days }
guide-recovery-first-text = يخف الاحمرار والتورّم، وتظهر على النقاط قشور صغيرة جدًا. يجب عدم نزعها. وسرعان ما يمكنك العودة إلى معظم أنشطتك.
guide-recovery-week = الأسبوع الأول: { $no-sweat-days }
guide-recovery-week-text = لا تعرّق شديدًا بعد، ولا سباحة، ولا تدريب شاقًا، ولا شمس مباشرة.
guide-recovery-shed = سقوط القشور: { $scabs-off-days }
guide-recovery-shed-text = يبدو اللون الآن أفتح بكثير. هذا يقلق كثيرين، لكنه طبيعي.
guide-recovery-settled = استقرار اللون: { $skin-renewal-days }
guide-recovery-settled-text = تجدّد الجلد فوق النقاط، والآن فقط تظهر النتيجة الحقيقية. وعليها تُبنى الجلسة التالية.

## Aftercare: rules

guide-aftercare-title = العناية بعد العلاج
guide-aftercare-clean = الحفاظ على نظافة فروة الرأس وترطيبها، من دون شامبو قاسٍ.
guide-aftercare-sun = تجنّب الشمس المباشرة، بقبعة أو بواقي شمس عالي الحماية (SPF). المدة: { $no-sun-days } تقريبًا.
guide-aftercare-sweat = تجنّب التعرّق الكثير والسباحة والتدريب الشاق في البداية. المدة: { $no-sweat-days }.
guide-aftercare-back = يقول مصدرنا إن مدة التعافي { $recovery-days }، وإن الحياة تعود إلى طبيعتها خلال أيام.
guide-aftercare-clinic = اتباع ما تقوله عيادتك، حتى حيث تقول هذه الصفحة شيئًا آخر.
guide-aftercare-doctor = سؤال الطبيب إذا زاد الاحمرار أو السخونة أو الألم بعد بضعة أيام.

## How long it lasts

guide-lasts-title = كم يدوم
guide-lasts-years = مدة بقائه: { $lasts-years } تقريبًا أو أكثر.
guide-lasts-why = تتوقف المدة على الصبغة وعلى الممارس وعلى جلدك.
guide-lasts-fading = يبهت شيئًا فشيئًا، بسبب الشمس ولأن الجلد يجدّد طبقته العليا باستمرار.
guide-lasts-touch-up = معظم الناس يجرون جلسة تجديد كل بضع سنوات. والمدة التي تذكرها مراكز الصبغ: { $touch-up-years }، أو { $touch-up-crisp-years } إذا أريد للحافة أن تبقى حادة.
guide-lasts-blue = مع الوقت قد تميل النقاط قليلًا إلى الزرقة أو الخضرة. يقول أحد الأطباء إن هذا يحدث للنقاط كلها ونادرًا ما يُلاحَظ، أما المصنّعون فيردّونه إلى صبغة رديئة ونقاط وُضعت أعمق مما ينبغي. تختلف المصادر.

## Who it is for

guide-candidates-title = لمن يناسب
guide-candidates-text = قد يكون مناسبًا لك إذا صح أحد هذه الأمور:
guide-candidates-loss = شعرك يخف، أو خط شعرك يتراجع، أو في رأسك بقع خالية من الشعر.
guide-candidates-density = لديك رغبة في أن يبدو شعرك أكثف.
guide-candidates-scars = لديك ندبات من زراعة شعر أو من إصابة. يجب أن تلتئم أولًا، لذا يلزم الانتظار: { $scar-wait-months }.
guide-candidates-surgery = لديك رغبة في حل بلا جراحة، لا يحتاج إلا إلى عناية قليلة.

## Questions before: never a diagnosis

guide-ask-title = من ينبغي أن يسأل أولًا
guide-ask-text = يُستحسن المرور على هذه الأسئلة. إذا كان الجواب عن أحدها «نعم»، فيُرجى سؤال طبيب قبل الحجز. «نعم» لا تعني أن العلاج غير ممكن لك، وتختلف العيادات في ما تقبله.
guide-ask-keloid = هل تصبح ندباتك سميكة وبارزة (الجُدَرات أو الكيلويد)؟
guide-ask-rash = هل في فروة رأسك طفح جلدي، كالصدفية أو الإكزيما؟
guide-ask-pregnant = هل أنتِ حامل أو مرضع؟
guide-ask-blood = هل بين أدويتك مميّع للدم، أو هل يطول النزيف لديك؟
guide-ask-diabetes = هل لديك مرض السكري؟
guide-ask-chemotherapy = هل سبق أن تلقيت علاجًا كيميائيًا؟ تطلب العيادات الانتظار: { $chemotherapy-wait-weeks }.
guide-ask-immune = هل مناعتك ضعيفة، بسبب مرض أو دواء؟
guide-ask-epilepsy = هل لديك مرض الصرع؟
guide-ask-sunburn = هل في فروة رأسك حروق شمس؟
guide-ask-retinoids = هل بين علاجات جلدك ريتينويدات، مثل الإيزوتريتينوين؟
guide-ask-allergy = هل لديك حساسية من الحبر أو الأصباغ؟
guide-ask-laser = هل عولجت فروة رأسك بالليزر في آخر { $laser-wait-days }؟
guide-ask-moles = هل فيها شامات أو ثآليل؟ هذه تُترك بلا نقاط.
guide-ask-pale = هل لديك بهاق أو مَهَق؟
guide-ask-end = هذه القائمة ليست كاملة، وليست تشخيصًا.

## Prices and travel

guide-cost-title = كم يكلّف
guide-cost-where = المكان
guide-cost-price = سعر العلاج الكامل
guide-cost-clinic = في هذه العيادة
guide-cost-clinic-session = في هذه العيادة، لكل جلسة
guide-cost-clinic-area = في هذه العيادة، لكل سم²
guide-cost-turkey = تركيا
guide-cost-west = غرب أوروبا والولايات المتحدة
guide-value-price-clinic = { $price-clinic }
guide-value-price-turkey = { $price-turkey } تقريبًا
guide-value-price-west = { $price-west-europe-usa } أو أكثر
guide-cost-date = لا يحمل المصدر تاريخًا. قرأناه في { $read }، لذا يُستحسن السؤال عن سعر اليوم.
guide-cost-cheaper = يقول المصدر نفسه إنه أرخص في تركيا بنحو { $turkey-cheaper-percent }. ولا يشمل ذلك السفر.
guide-cost-why = يتوقف السعر على المساحة وعدد الجلسات والعيادة.
guide-cost-travel = عند السفر
guide-cost-stay = مدة الإقامة المقترحة: { $stay-days } تقريبًا، منها { $hospital-days } في المستشفى، و{ $recovery-days } للتعافي.
guide-cost-trips = تفصل أسابيع بين الجلسات، لذا يُستحسن السؤال: هل تلزم رحلة ثانية؟
guide-cost-add = تُضاف تكلفة الطيران والغرفة وأيام الغياب عن العمل.
guide-cost-worth = يقول المصدر إن { $worth-it-percent } من تقييماته، وعددها { $reviews } { $reviews-count ->
    [few] تقييمات
    [many] تقييمًا
   *[other] تقييم
}، تصف العلاج بأنه «يستحق». لا أحد يعرف من سُئل، لذا فهذه إشارة لا أكثر.

## Choosing who does it

guide-provider-title = اختيار من يُجريه
guide-provider-price = السعر ليس كل شيء: الجودة والخبرة والسمعة الجيدة لا تقل أهمية. ويجب ألا يأتي السعر المنخفض على حساب سلامتك.
guide-provider-ask = أسئلة قبل الحجز:
guide-provider-who = من سيُجري العلاج، وكم سنة خبرته؟
guide-provider-healed = هل يمكنني رؤية صور رؤوس بعد الالتئام، في ضوء النهار، لا صور ما بعد الجلسة مباشرة فقط؟
guide-provider-clean = هل الإبر جديدة، وهل الغرفة نظيفة كما في عيادة؟
guide-provider-colour = أي صبغة تُستخدم، وكيف يتغيّر لونها مع السنين؟
guide-provider-all = ماذا يشمل السعر، وكم ستكلّف جلسة التجديد؟
guide-provider-bad = ما الذي سيُفعل إذا لم تعجبني النتيجة؟

## What goes wrong

guide-wrong-title = أخطاء التنفيذ
guide-wrong-text = هذه أمور يندم عليها الناس. ويمكنك رؤية معظمها على رأسك أنت.
guide-wrong-low = منخفض جدًا: الخط فوق الحاجبين بأقل من { $hairline-least-cm }.
guide-wrong-straight = مستقيم جدًا: تبدو الحافة كأنها رُسمت بمسطرة.
guide-wrong-dark = داكن جدًا: أعلى الرأس أغمق من الشعر على الجانبين.
guide-wrong-big = نقاط كبيرة جدًا: تُرى نقاط منفصلة من مسافة الحديث.
guide-wrong-deep = عميق جدًا: يقال إن النقاط الأعمق من { $too-deep-mm } تتشوّش وتميل إلى الزرقة.
guide-wrong-helmet = كالخوذة: كثيف ومتساوٍ حتى حافة حادة.
guide-wrong-tired = الملل منه: سيبقى المظهر نفسه سنوات.
guide-wrong-back = الرجوع عنه صعب، وكثيرًا ما يحتاج إلى ليزر. لذا يُستحسن البدء بخط خفيف ومرتفع: فالنقاط يمكن أن تُضاف لاحقًا.

## Sources

guide-sources-title = المصادر
guide-sources-text = من هنا جاءت الأرقام في هذه الصفحة.
guide-source-turkey-directory = صفحة دليل عيادات عن SMP في تركيا
guide-source-assumption = تقدير من عندنا
guide-source-clinic = هذه العيادة
guide-source-link = المصدر { $number }: { $name }
guide-trust-peer-reviewed = دراسة راجعها خبراء آخرون.
guide-trust-clinic = من طبيب أو عيادة شعر.
guide-trust-trade = من جهة تبيع هذا العلاج.
guide-trust-directory = يدلّ الناس على عيادات، فله ما يبيعه.
guide-trust-assumption = لا مصدر يذكر رقمًا، لذا نقدّر.
guide-trust-own = وضعت العيادة أرقامها هنا.
guide-source-dated = من { $date }.
guide-source-undated = بلا تاريخ؛ قرأناه في { $read }.
