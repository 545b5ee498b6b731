# كلمات الاستشارة: ما يتطلبه العلاج، وهل يبدو طبيعيًا، والخطط جنبًا إلى جنب. تُحمَّل بعد الشاشة الأولى.

## The guide inside the app

room-guide-close = إغلاق الدليل
room-guide-missing = تعذّر تحميل الدليل. يُرجى التحقق من الاتصال وإعادة المحاولة.
# قيمة $time هنا «اليوم 3» أو «بعد 4 سنوات».
room-shown = الوقت المعروض الآن على صورتك: { $time }.

## Plans beside each other: A, B and C, above the settings

plans-name = الخطط
plans-tab = الخطة { $letter }
plans-tab-named = الخطة { $letter }: { $name }
    .short = { $letter } · { $name }
plans-add = إضافة خطة للمقارنة

plans-compare = مقارنة
plans-more = تسمية هذه الخطة أو إزالتها
plans-label = اسم هذه الخطة
plans-remove = إزالة هذه الخطة
plans-remove-sure = الضغط مرة أخرى للإزالة
plans-now = الخطة { $letter } على الصورة الآن.
plans-added = الخطة { $letter } نسخة من الخطة { $from }، ويمكنك تغيير أي شيء فيها.
plans-removed = { $left ->
    [one] أُزيلت الخطة { $letter }. بقيت خطة واحدة.
    [two] أُزيلت الخطة { $letter }. بقيت خطتان.
    [few] أُزيلت الخطة { $letter }. بقيت { $left } خطط.
   *[other] أُزيلت الخطة { $letter }. بقيت { $left } خطة.
 }

## The dialog that shows plans as pictures

side-title = مقارنة الخطط
side-close = إغلاق
side-ways = طريقة المقارنة
side-beside = جنبًا إلى جنب
side-slider = شريط تمرير
side-left = اليسار
side-right = اليمين
side-split = الحد بين الخطتين
side-split-at = { NUMBER($percent, maximumFractionDigits: 0) }%
side-picture = { $plan }، محاكاة على صورتك
side-help = كل الخطط على الصورة نفسها، وكل منها في الوقت من العلاج الذي اخترته لها. هذه محاكاة، وليست وعدًا.

## Stages of hair loss

pattern-title = البدء من مرحلة من مراحل تساقط الشعر
pattern-help = يُختار الرسم الأقرب إلى رأسك، فيرسم المنطقة المعتادة لتلك المرحلة في خطوة واحدة يمكن التراجع عنها. ثم تُحرَّك المنطقة حتى تناسبك.
pattern-men = الرجال: مراحل Norwood
pattern-women = النساء: مراحل Ludwig
pattern-norwood-1 = Norwood I
    .sentence = لم يتساقط شعر: تُرسم الحافة الأمامية فقط.
pattern-norwood-2 = Norwood II
    .sentence = تراجع الشعر عند الصدغين قليلًا.
pattern-norwood-3 = Norwood III
    .sentence = الصدغان خاليان من الشعر مسافة بعيدة إلى الخلف، والخط يشبه حرف M.
pattern-norwood-3-vertex = Norwood III مع التاج
    .sentence = كالمرحلة III، ومعها بقعة خالية عند تاج الرأس.
pattern-norwood-4 = Norwood IV
    .sentence = اتسع الفراغ في الأمام وعند التاج، وبينهما شريط من الشعر.
pattern-norwood-5 = Norwood V
    .sentence = شريط الشعر بين الأمام والتاج رقيق.
pattern-norwood-6 = Norwood VI
    .sentence = اختفى الشريط: صار الأمام والتاج منطقة واحدة خالية.
pattern-norwood-7 = Norwood VII
    .sentence = لم يبقَ إلا إطار من الشعر على الجانبين وفي الخلف.
pattern-ludwig-1 = Ludwig I
    .sentence = اتسع مفرق الشعر قليلًا، وبقي الشعر في الأمام.
pattern-ludwig-2 = Ludwig II
    .sentence = اتسع المفرق بوضوح، ويبدو الشعر في أعلى الرأس خفيفًا.
pattern-ludwig-3 = Ludwig III
    .sentence = الشعر في أعلى الرأس قليل، لكن الخط الأمامي ما زال موجودًا.
pattern-drawn = رُسمت المرحلة { $stage }. يمكن تحريكها حتى تناسبك.
pattern-area = المرسوم هنا: نحو { NUMBER($area, maximumFractionDigits: 0) } سم². مصدر واحد، وهو مدوّنة، يذكر لهذه المرحلة من { NUMBER($least, maximumFractionDigits: 0) } إلى { NUMBER($most, maximumFractionDigits: 0) } سم². ولم يتحقق أحد من ذلك.
pattern-area-no-source = المرسوم هنا: نحو { NUMBER($area, maximumFractionDigits: 0) } سم². لم نجد مصدرًا يذكر مساحة هذه المنطقة.
pattern-estimated = كيف قُدّر هذا: هو شكل معتاد، قيس من نقاط رأسك التي وُضعت عليها العلامات. لم يُفحص الشعر في صورتك. يُحرَّك الخط والحد حتى يناسبا رأسك.
pattern-estimated-women = للنساء شكل بيضوي في أعلى الرأس. يبدأ خلف خط الشعر المعتاد بمسافة { NUMBER($mm, maximumFractionDigits: 0) } مم، ونقاطه أقل لأنها توضع بين الشعر.
pattern-flat = عوملت هذه الصورة على أنها مسطحة، فلا يمكن رسم تاج الرأس. يُرجى أولًا اختيار ما تُظهره صورتك في «صورة ومقياس».

## Differences: each is a whole phrase about the second of two plans, as what follows its name ("B is 8 mm higher")

# كل فرق جملة اسمية قصيرة تصف الخطة الثانية: «الخط أعلى بمقدار 8 مم».
difference-sentence = مقارنةً مع { $first }، في { $second }: { $differences }.
difference-none = لا فرق بين { $first } و{ $second }.
difference-and-next = { $list }، و{ $next }
difference-and-last = { $list }، و{ $last }
difference-higher = الخط أعلى بمقدار { NUMBER($mm, maximumFractionDigits: 0) } مم
difference-lower = الخط أخفض بمقدار { NUMBER($mm, maximumFractionDigits: 0) } مم
difference-temples-higher = الزاويتان عند الصدغين أعلى بمقدار { NUMBER($mm, maximumFractionDigits: 0) } مم
difference-temples-lower = الزاويتان عند الصدغين أخفض بمقدار { NUMBER($mm, maximumFractionDigits: 0) } مم
difference-shape = شكل الخط مختلف بمسافة تصل إلى { NUMBER($mm, maximumFractionDigits: 0) } مم
difference-area-more = مساحة الجلد أكبر بنسبة { NUMBER($percent, maximumFractionDigits: 0) }%
difference-area-less = مساحة الجلد أصغر بنسبة { NUMBER($percent, maximumFractionDigits: 0) }%
difference-dots-more = النقاط أكثر بنسبة { NUMBER($percent, maximumFractionDigits: 0) }%
difference-dots-fewer = النقاط أقل بنسبة { NUMBER($percent, maximumFractionDigits: 0) }%
difference-denser = الكثافة أعلى بمقدار { NUMBER($density, maximumFractionDigits: 0) } نقطة/سم²
difference-sparser = الكثافة أقل بمقدار { NUMBER($density, maximumFractionDigits: 0) } نقطة/سم²
difference-shade = درجة اللون مختلفة ({ $shade })
difference-dots-larger = حجم النقطة أكبر بمقدار { NUMBER($mm, maximumFractionDigits: 2) } مم
difference-dots-smaller = حجم النقطة أصغر بمقدار { NUMBER($mm, maximumFractionDigits: 2) } مم
difference-softer = الحافة أكثر تدرّجًا بمقدار { NUMBER($mm, maximumFractionDigits: 1) } مم
difference-sharper = الحافة أكثر حدّة بمقدار { NUMBER($mm, maximumFractionDigits: 1) } مم
difference-stronger = تركيز الصبغة أعلى بنسبة { NUMBER($percent, maximumFractionDigits: 0) }%
difference-thinner = تركيز الصبغة أقل بنسبة { NUMBER($percent, maximumFractionDigits: 0) }%
difference-symmetric = الجانبان متماثلان
difference-not-symmetric = الجانبان مختلفان
difference-sessions-more =
    { $count ->
        [one] الجلسات أكثر بجلسة واحدة
        [two] الجلسات أكثر بجلستين
        [few] الجلسات أكثر بعدد { $count } جلسات
       *[other] الجلسات أكثر بعدد { $count } جلسة
    }
difference-sessions-fewer =
    { $count ->
        [one] الجلسات أقل بجلسة واحدة
        [two] الجلسات أقل بجلستين
        [few] الجلسات أقل بعدد { $count } جلسات
       *[other] الجلسات أقل بعدد { $count } جلسة
    }
difference-time = الوقت المعروض مختلف ({ $time })
difference-details = التفاصيل الصغيرة وحدها مختلفة

## Natural look: eight lines of advice below the hairline's settings. They change while a line is dragged

checks-title = هل يبدو طبيعيًا؟
checks-help = هذه نصائح وليست قواعد: الممارس الذي يرى رأسك يعرف أكثر. وكل سطر يذكر ما يستند إليه.
checks-all = عرض البنود الثمانية
checks-fewer = عرض ما يستحق النظر فقط
checks-unmarked = لم توضع العلامات على صورتك بعد، فهذه تخمينات. يُرجى وضعها أولًا في «صورة ومقياس».
checks-sum = { $look ->
    [0] كل الفحوص تبدو جيدة.
    [one] يبدو جيدًا { $fine } من 8، ويحتاج واحد إلى نظرة ثانية.
    [two] يبدو جيدًا { $fine } من 8، ويحتاج اثنان إلى نظرة ثانية.
   *[other] يبدو جيدًا { $fine } من 8، ويحتاج { $look } إلى نظرة ثانية.
 }
checks-sum-unseen = { $look ->
    [0] يبدو جيدًا { $fine } من 8. والباقي لا تُظهره هذه الصورة.
    [one] يبدو جيدًا { $fine } من 8، ويحتاج واحد إلى نظرة ثانية. والباقي لا تُظهره هذه الصورة.
    [two] يبدو جيدًا { $fine } من 8، ويحتاج اثنان إلى نظرة ثانية. والباقي لا تُظهره هذه الصورة.
   *[other] يبدو جيدًا { $fine } من 8، ويحتاج { $look } إلى نظرة ثانية. والباقي لا تُظهره هذه الصورة.
 }
checks-fine = جيد
checks-look = نظرة ثانية
checks-caution = تنبيه
checks-unseen = لا يظهر
checks-show = عرض
checks-hidden = أُزيل الرسم عن الصورة.
checks-why = لماذا؟
checks-mm = { NUMBER($value, maximumFractionDigits: 1) } مم
checks-degrees = {"\u200E"}{ NUMBER($value, maximumFractionDigits: 0) }°{"\u200E"}
checks-percent = { NUMBER($value, maximumFractionDigits: 0) }%
checks-per-cm2 = { NUMBER($value, maximumFractionDigits: 0) } نقطة/سم²
checks-limits-mm = الجيد هنا: من { NUMBER($least, maximumFractionDigits: 1) } إلى { NUMBER($most, maximumFractionDigits: 1) } مم.
checks-limits-degrees = الجيد هنا: حتى {"\u200E"}{ NUMBER($most, maximumFractionDigits: 0) }°{"\u200E"}.
checks-limits-percent = الجيد هنا: من { NUMBER($least, maximumFractionDigits: 0) } إلى { NUMBER($most, maximumFractionDigits: 0) }%.
checks-limits-per-cm2 = الجيد هنا: من { NUMBER($least, maximumFractionDigits: 0) } إلى { NUMBER($most, maximumFractionDigits: 0) } نقطة/سم².
checks-no-scale = لا مقياس بعد. يُرجى أولًا وضع العلامات على صورتك.
checks-not-on-photo = لا تُظهر هذه الصورة ذلك الموضع.
checks-height = الارتفاع
checks-height-low = وسط الخط على ارتفاع { NUMBER($value, maximumFractionDigits: 0) } مم فوق ما بين الحاجبين. تحت { NUMBER($least, maximumFractionDigits: 0) } مم يبدو الخط منخفضًا جدًا لدى معظم البالغين، ويصعب إصلاح ذلك.
checks-height-usual = وسط الخط على ارتفاع { NUMBER($value, maximumFractionDigits: 0) } مم فوق ما بين الحاجبين. المعتاد من { NUMBER($least, maximumFractionDigits: 0) } إلى { NUMBER($most, maximumFractionDigits: 0) } مم.
checks-height-high = وسط الخط على ارتفاع { NUMBER($value, maximumFractionDigits: 0) } مم فوق ما بين الحاجبين. هذا أعلى من المعتاد، وهو من { NUMBER($least, maximumFractionDigits: 0) } إلى { NUMBER($most, maximumFractionDigits: 0) } مم. إنه اختيار حذر.
checks-corners = الزاويتان
checks-corners-above = زاويتا الخط فوق الطرفين الخارجيين للعينين، بفارق لا يزيد على { NUMBER($away, maximumFractionDigits: 0) } مم. هذا موضعهما الطبيعي.
checks-corners-inside = إحدى زاويتي الخط أقرب إلى المنتصف من الطرف الخارجي للعين بمقدار { NUMBER($away, maximumFractionDigits: 0) } مم. يبدو الخط ضيقًا.
checks-corners-outside = إحدى زاويتي الخط أبعد إلى الخارج من الطرف الخارجي للعين بمقدار { NUMBER($away, maximumFractionDigits: 0) } مم. يبدو الخط عريضًا.
checks-temples = الصدغان
checks-temples-kept = ارتفاع الزاويتين فوق الحاجبين أكبر من ارتفاع الوسط بمقدار { NUMBER($value, maximumFractionDigits: 0) } مم. يحتفظ الصدغان بشكلهما.
checks-temples-filled = ارتفاع الزاويتين فوق الحاجبين أقل من ارتفاع الوسط بمقدار { NUMBER($away, maximumFractionDigits: 0) } مم. الصدغان ممتلئان. هذا نادر لدى الرجال البالغين؛ أما لدى النساء فالخط المستدير معتاد.
checks-temples-deep = ارتفاع الزاويتين فوق الحاجبين أكبر من ارتفاع الوسط بمقدار { NUMBER($value, maximumFractionDigits: 0) } مم. يمتد فراغ الصدغين بعيدًا إلى الخلف.
checks-brow = موازاة الحاجبين
checks-brow-parallel = وسط الخط يوازي الحاجبين، بفارق لا يزيد على { NUMBER($away, maximumFractionDigits: 1) } مم. هكذا يبدو خط البالغين.
checks-brow-diverging = يرتفع الخط نحو الجانبين مبتعدًا عن الحاجبين بمقدار { NUMBER($away, maximumFractionDigits: 0) } مم. يبدو ناضجًا، أو مدبّب الوسط.
checks-brow-converging = ينخفض الخط نحو الجانبين مقتربًا من الحاجبين بمقدار { NUMBER($away, maximumFractionDigits: 0) } مم. يبدو يافعًا جدًا، أو أنثويًا.
checks-edge = حافة ناعمة متعرّجة
checks-edge-soft = النقاط قليلة في أول { NUMBER($value, maximumFractionDigits: 1) } مم، والخط غير مستقيم. تبدو الحافة ناعمة.
checks-edge-sharp = النقاط قليلة في أول { NUMBER($value, maximumFractionDigits: 1) } مم فقط. تبدو الحافة ناعمة ابتداءً من { NUMBER($least, maximumFractionDigits: 0) } مم؛ أما هذه فقد تبدو مطلية.
checks-edge-straight = الحافة الأمامية مستوية، بفارق لا يزيد على { NUMBER($value, maximumFractionDigits: 1) } مم، كحافة المسطرة. كثير من الخطوط الطبيعية مستقيم، لكن القليل منها بهذه الدقة. والخط المفرط في الاستقامة مما يندم عليه الناس.
checks-edge-cornered = تنعطف إحدى زوايا الخط بمقدار {"\u200E"}{ NUMBER($value, maximumFractionDigits: 0) }°{"\u200E"}. زاوية حادة كهذه قد تبدو مرسومة.
checks-symmetry = اليسار واليمين
checks-sides-natural = يختلف الجانبان بما يصل إلى { NUMBER($value, maximumFractionDigits: 1) } مم. القليل من الاختلاف طبيعي.
checks-sides-mirrored-soft = يختلف الجانبان بمقدار { NUMBER($value, maximumFractionDigits: 1) } مم فقط، لكن الحافة نفسها تتعرّج. هذا يبدو طبيعيًا.
checks-sides-too-alike = يختلف الجانبان بمقدار { NUMBER($value, maximumFractionDigits: 1) } مم فقط، والحافة بلا تعرّج. لا يوجد رأس بهذا التماثل.
checks-sides-uneven = يختلف الجانبان بما يصل إلى { NUMBER($value, maximumFractionDigits: 0) } مم. ما زاد على { NUMBER($most, maximumFractionDigits: 0) } مم تسهل رؤيته.
checks-against-hair = بجانب شعرك
checks-hair-unknown = ما يظهر من شعر قصير بجانب الجلد المكشوف لا يكفي للمقارنة به.
checks-hair-alike = تحجب النقاط من الضوء { NUMBER($value, maximumFractionDigits: 0) }% مما يحجبه الشعر بجانبها. تبدو داكنة مثله.
checks-hair-lighter = تحجب النقاط من الضوء { NUMBER($value, maximumFractionDigits: 0) }% مما يحجبه الشعر بجانبها. تبدو أفتح من شعرك.
checks-hair-darker = تحجب النقاط من الضوء { NUMBER($value, maximumFractionDigits: 0) }% مما يحجبه الشعر بجانبها. تبدو أغمق من شعرك.
checks-against-head = مدى الكثافة
checks-head-full = { NUMBER($value, maximumFractionDigits: 0) } نقطة/سم². نصف مجموعات الشعر في رأس كامل الشعر، أي نحو { NUMBER($least, maximumFractionDigits: 0) } لكل سم²، يكفي ليبدو الرأس عاديًا.
checks-head-sparse = { NUMBER($value, maximumFractionDigits: 0) } نقطة/سم²: قد يبدو ذلك خفيفًا. نصف مجموعات الشعر في رأس كامل الشعر نحو { NUMBER($least, maximumFractionDigits: 0) } لكل سم².
checks-head-dense = { NUMBER($value, maximumFractionDigits: 0) } نقطة/سم²: هذا أكثر من أكثف خطة هنا، وهي { NUMBER($most, maximumFractionDigits: 0) }. قد يبدو كالخوذة.

## The plan: what it would take, in numbers, at the end of the settings

plan-title = ما تتطلبه الخطة
plan-help = كل رقم هنا نطاق، لأن الصورة والحد المرسوم يتركان أمورًا غير معروفة. والممارس الذي يرى رأسك يستطيع أن يقول أكثر.
plan-why = لماذا نطاق؟
plan-no-outline = لم تُحدَّد منطقة بعد.
plan-to-steps = كيف يُجرى، خطوة بخطوة
plan-area-name = الجلد المراد علاجه
plan-area = من { NUMBER($least) } إلى { NUMBER($most) } سم²
    .one = { NUMBER($most) } سم²
plan-dots-name = النقاط
plan-dots = من { NUMBER($least) } إلى { NUMBER($most) } نقطة
    .one = { NUMBER($most) } نقطة
plan-sessions-name = الجلسات
plan-sessions = { $least ->
        [one] من جلسة
        [two] من جلستين
       *[other] من { $least }
    } { $most ->
        [two] إلى جلستين
        [few] إلى { $most } جلسات
       *[other] إلى { $most } جلسة
    }
    .one = { $most ->
        [one] جلسة واحدة
        [two] جلستان
        [few] { $most } جلسات
       *[other] { $most } جلسة
    }
plan-session-hours-name = الجلسة الواحدة
plan-hours-name = كل الجلسات
plan-hours = { $least ->
        [one] من ساعة
        [two] من ساعتين
       *[other] من { NUMBER($least) }
    } { $most ->
        [two] إلى ساعتين
        [few] إلى { NUMBER($most) } ساعات
       *[other] إلى { NUMBER($most) } ساعة
    }
    .one = { $most ->
        [one] ساعة واحدة
        [two] ساعتان
        [few] { NUMBER($most) } ساعات
       *[other] { NUMBER($most) } ساعة
    }
plan-days = { $least ->
        [one] من يوم
        [two] من يومين
       *[other] من { $least }
    } { $most ->
        [two] إلى يومين
        [few] إلى { $most } أيام
        [many] إلى { $most } يومًا
       *[other] إلى { $most } يوم
    }
    .one = { $most ->
        [one] يوم واحد
        [two] يومان
        [few] { $most } أيام
        [many] { $most } يومًا
       *[other] { $most } يوم
    }
plan-price-name = السعر
plan-price = من { $least } إلى { $most }
    .one = { $most }
    .open = من { $least } إلى { $most } أو أكثر
plan-price-none = لا سعر معروفًا هنا. يمكن إدخال سعر ذُكر لك.
plan-changed = الخطة الآن: { $sessions }، { $price }.

plan-assumed = تغيير الافتراضات
plan-assumed-help = لا مصدر يذكر هذه الأرقام بيقين. الخانة الفارغة تُبقي على الرقم الرمادي المكتوب فيها.
plan-density = النقاط على كل سم²
    .unit = لكل سم²
plan-pace = نقاط الجلسة الواحدة
plan-session-hours = مدة الجلسة الواحدة
    .unit = ساعة
plan-count = عدد الجلسات
plan-reset = العودة إلى ما تذكره المصادر

plan-cost = التكلفة
plan-region = المكان
plan-turkey = تركيا
plan-west = غرب أوروبا والولايات المتحدة
plan-own = سعر عيادة بعينها
plan-currency = العملة
plan-as-given = كما في المصدر
plan-usd = دولار أمريكي
plan-eur = يورو
plan-gbp = جنيه إسترليني
plan-try = ليرة تركية
plan-rate = مقابل دولار أمريكي واحد
plan-told = السعر الذي ذُكر لك
plan-rate-help = افتراض من { $date }، مقرَّب. لا تجلب هذه الصفحة أسعار الصرف: يُستحسن إدخال سعر اليوم.
plan-table-undated = كما تذكره صفحة واحدة: { $source }. لا تحمل الصفحة تاريخًا؛ قُرئت في { $read }.
plan-table-dated = كما تذكره صفحة واحدة من { $date }: { $source }. قُرئت في { $read }.
plan-table-price = العلاج الكامل
plan-table-stay = الإقامة في رحلة واحدة
plan-table-home = لا شيء لمن يسكن هناك
plan-cheaper = تقول الصفحة إن تركيا أرخص بنحو { NUMBER($percent, maximumFractionDigits: 0) }%. وبحساب متوسط أسعارها هي نفسها فالفرق { NUMBER($prices, maximumFractionDigits: 0) }%. لا تشمل هذه الأسعار الطيران ولا الفندق ولا أيام الغياب عن العمل.
plan-to-cost = المزيد عن الأسعار وعن اختيار العيادة

plan-trip = عند السفر للعلاج
plan-trip-days = مدة الإقامة المقترحة: { $stay ->
    [one] يوم واحد
    [two] يومان
    [few] { $stay } أيام
    [many] { $stay } يومًا
   *[other] { $stay } يوم
 }، منها { $clinic ->
    [one] يوم واحد
    [two] يومان
    [few] { $clinic } أيام
    [many] { $clinic } يومًا
   *[other] { $clinic } يوم
 } في المستشفى. ومدة التعافي: من { $least } إلى { $most ->
    [two] يومين
    [few] { $most } أيام
    [many] { $most } يومًا
   *[other] { $most } يوم
 }.
plan-trip-visits = خطتك: { $sessions }، والفاصل بين كل جلسة وأخرى: { $apart }. لذا يُستحسن السؤال: هل تكفي رحلة واحدة، أم كم رحلة يلزم؟
plan-to-recovery = ما يُفعل بعد العلاج يومًا بيوم

plan-sanity = هل هذه الأرقام معقولة؟
plan-sanity-help = خطتك بجانب ما يُعرف عن الرؤوس كاملة.
plan-sanity-scalp = هذا من { NUMBER($least, maximumFractionDigits: 0) } إلى { NUMBER($most, maximumFractionDigits: 0) }% من فروة الرأس كلها.
plan-sanity-stage = مدوّنة واحدة تذكر مساحة كهذه للمرحلة { $stage }. ولا مصدر آخر يذكر مساحات.
plan-sanity-stages = مدوّنة واحدة تذكر مساحات كهذه للمراحل من { $first } إلى { $last }. ولا مصدر آخر يذكر مساحات.
plan-sanity-no-stage = مدوّنة واحدة تذكر مساحات لمراحل تساقط الشعر، ومساحتك خارجها كلها. ولا مصدر آخر يذكر مساحات.
plan-sanity-hours = بهذه السرعة تستغرق فروة الرأس كلها من { NUMBER($least, maximumFractionDigits: 0) } إلى { NUMBER($most, maximumFractionDigits: 0) ->
    [two] ساعتين
    [few] { NUMBER($most, maximumFractionDigits: 0) } ساعات
   *[other] { NUMBER($most, maximumFractionDigits: 0) } ساعة
 }. دراسة طبية تذكر من { NUMBER($paper-least) } إلى { NUMBER($paper-most) }، ومراكز الصبغ من { NUMBER($trade-least) } إلى { NUMBER($trade-most) }. تختلف المصادر؛ وهذه الخطة توافق الدراسة.
plan-sanity-hours-differ = بهذه السرعة تستغرق فروة الرأس كلها من { NUMBER($least, maximumFractionDigits: 0) } إلى { NUMBER($most, maximumFractionDigits: 0) ->
    [two] ساعتين
    [few] { NUMBER($most, maximumFractionDigits: 0) } ساعات
   *[other] { NUMBER($most, maximumFractionDigits: 0) } ساعة
 }. دراسة طبية تذكر من { NUMBER($paper-least) } إلى { NUMBER($paper-most) }، ومراكز الصبغ من { NUMBER($trade-least) } إلى { NUMBER($trade-most) }. تختلف المصادر؛ وهذه الخطة لا توافق الدراسة.

# Reasons why a number is a range, one sentence each.
plan-why-marks = الحجم محسوب من علامتين على وجهك، والوجوه تختلف: بهامش { NUMBER($percent, maximumFractionDigits: 0) }% زيادة أو نقصانًا.
plan-why-iris = الحجم محسوب من قزحية عينك، والعيون تختلف: بهامش { NUMBER($percent, maximumFractionDigits: 0) }% زيادة أو نقصانًا.
plan-why-object = الحجم محسوب من شيء في الصورة ومن الموضع الذي أُمسك فيه: بهامش { NUMBER($percent, maximumFractionDigits: 0) }% زيادة أو نقصانًا.
plan-why-flat = عوملت هذه الصورة على أنها مسطحة. لكن الرأس مستدير، فقد يزيد الجلد بما يصل إلى { NUMBER($percent, maximumFractionDigits: 0) }%.
plan-why-unseen = نحو { NUMBER($percent, maximumFractionDigits: 0) }% من المنطقة لا تظهر في هذه الصورة. حل محلها شكل رأس معتاد.
plan-why-area = المساحة نفسها نطاق.
plan-why-density = نفترض { NUMBER($count, maximumFractionDigits: 0) } نقطة على كل سم². ولا مصدر يعدّها.
plan-why-thinner = عند الحواف وبين الشعر تقل النقاط: { NUMBER($percent, maximumFractionDigits: 0) }% من ذلك في المتوسط.
plan-why-pace = يضع أحد الممارسين نحو { NUMBER($count, maximumFractionDigits: 0) } نقطة في الجلسة.
plan-why-sources = تذكر المصادر من { NUMBER($least) } إلى { NUMBER($most) }.
plan-why-planned = العدد المخطط في تصميمك: { NUMBER($count) }.
plan-why-many = المنطقة كبيرة بالقياس إلى ما يُنجز في جلسة واحدة.
plan-why-set = هذا الرقم من وضعك أنت.
plan-why-sessions = عدد الجلسات نطاق.
plan-why-length = تستغرق الجلسة الواحدة من { NUMBER($least) } إلى { $most ->
    [two] ساعتين
    [few] { NUMBER($most) } ساعات
   *[other] { NUMBER($most) } ساعة
 }.
plan-why-whole = السعر لعلاج كامل، أيًا كانت مساحته.
plan-why-more = قد يزيد على ذلك.
plan-why-travel = لا يشمل الطيران ولا الفندق ولا أيام الغياب عن العمل.
plan-why-rate = حُوّل بسعر صرف { $rate } للواحد، وهذا افتراض.
plan-why-per-plan = السعر لكل جلسة أو لكل سم²، لذا يتبع الخطة.

## Photos of one head: in the section Photo & scale

views-title = صور هذا الرأس
views-help = خط الشعر نفسه على جميع الصور. توضع العلامات على كل صورة مرة واحدة، ثم يكون الرسم على أي منها.
views-add = إضافة صورة أخرى لهذا الرأس
views-each = تنزيل كل الصور
views-remove = إزالة هذه الصورة
views-remove-sure = الضغط مرة أخرى للإزالة
views-removed = أُزيلت الصورة. خط الشعر باقٍ.
views-added = أُضيفت الصورة. يُرجى اختيار الجهة التي تُظهر الرأس منها، ثم وضع علاماتها في مواضعها.
views-unmarked = بلا علامات بعد
views-front = الأمام
views-left-half-turned = اليسار 45°
views-right-half-turned = اليمين 45°
views-left-profile = الجانب الأيسر
views-right-profile = الجانب الأيمن
views-top = الأعلى
views-crown = التاج
views-flat-photo = صورة مسطحة
views-numbered = { $view } { $number }
views-show = عرض هذه الصورة
views-take-size = استخدام حجم الصورة الأخرى
views-size-taken = الطول المعروف الآن { NUMBER($mm, maximumFractionDigits: 1) } مم. حجم الرأس هنا كحجمه في الصورة الأخرى.
views-no-size = لا طول معقولًا يعطي هذا الحجم. يُرجى مراجعة العلامات.

# Where photos do not fit together. $view and $other are names of photos, as above.
views-flat = { $view }: عوملت هذه الصورة على أنها مسطحة، فلا يمكن أن يقع خط الشعر هنا على الجلد نفسه. يُرجى اختيار الجهة التي تُظهر الرأس منها.
views-size = { $view }: عرض الرأس في هذه الصورة { NUMBER($here, maximumFractionDigits: 0) } مم، وفي صورة «{ $other }» { NUMBER($there, maximumFractionDigits: 0) } مم. يُرجى التحقق من العلامات والطول المعروف.
views-shape = { $view }: يختلف شكل الرأس بمقدار { NUMBER($mm, maximumFractionDigits: 0) } مم عن صورة «{ $other }». يُرجى وضع مقابض الشكل البيضوي على حافة الجمجمة.
views-marks = { $view }: إحدى العلامات على بُعد { NUMBER($mm, maximumFractionDigits: 0) } مم من الموضع الذي يوافق الباقي. يُرجى التحقق من العلامتين والمقطب والشكل البيضوي.
views-outline = { $view }: الشكل البيضوي على بُعد { NUMBER($mm, maximumFractionDigits: 0) } مم من الحافة التي توافق العلامات. يُرجى التحقق من الشكل البيضوي والعلامات.
views-hairline = { $view }: النقطة { $point } من خط الشعر على بُعد { NUMBER($mm, maximumFractionDigits: 0) } مم من موضعها في صورة «{ $other }». يُرجى التحقق من علامات الصورتين.
