# Turkish: the consultation: what it takes, whether it looks natural, plans beside each other.

## The guide inside the app

room-guide-close = Rehberi kapat
room-guide-missing = Rehber yüklenemedi. İnternet bağlantısını denetleyip yeniden deneyin.
room-shown = Görseliniz şimdi şunu gösteriyor: { $time }.

## Plans beside each other: A, B and C, above the settings

plans-name = Planlar
plans-tab = { $letter } planı
plans-tab-named = { $letter } planı ({ $name })
    .short = { $letter } · { $name }
plans-add = Karşılaştırmak için plan ekle

plans-compare = Karşılaştır
plans-more = Bu planı adlandır veya kaldır
plans-label = Bu planın adı
plans-remove = Bu planı kaldır
plans-remove-sure = Kaldırmak için bir daha bas
plans-now = Fotoğrafta şimdi { $letter } planı var.
plans-added = { $letter } planı, { $from } planının kopyasıdır. Dilediğinizi değiştirin.
plans-removed = { $left ->
    [one] { $letter } planı kaldırıldı. Bir plan kaldı.
   *[other] { $letter } planı kaldırıldı. { $left } plan kaldı.
 }

## The dialog that shows plans as pictures

side-title = Planları karşılaştır
side-close = Kapat
side-ways = Nasıl karşılaştırılsın
side-beside = Yan yana
side-slider = Tek kaydırıcı
side-left = Sol
side-right = Sağ
side-split = Bir planın bitip öbürünün başladığı yer
side-split-at = %{ NUMBER($percent, maximumFractionDigits: 0) }
side-picture = { $plan }, fotoğrafınız üzerinde temsilî görüntü
side-help = Bütün planlar aynı fotoğraf üzerindedir; her biri, onun için seçtiğiniz işlem anını gösterir. Temsilî görüntüdür, vaat değildir.

## Stages of hair loss

pattern-title = Bir saç dökülmesi evresiyle başla
pattern-help = Başınıza en çok benzeyen resmi seçin. O evre için olağan bir alan çizilir; tek adımdır, geri alabilirsiniz. Sonra size uyana dek taşıyın.
pattern-men = Erkekler: Norwood evreleri
pattern-women = Kadınlar: Ludwig evreleri
pattern-norwood-1 = Norwood I
    .sentence = Saç dökülmemiş: yalnızca ön kenar çizilir.
pattern-norwood-2 = Norwood II
    .sentence = Şakaklardaki saç biraz geri çekilmiş.
pattern-norwood-3 = Norwood III
    .sentence = Şakaklar geriye doğru epey açılmış, çizgi M harfine benziyor.
pattern-norwood-3-vertex = Norwood III verteks
    .sentence = III. evre gibi; tepede de açık bir yer var.
pattern-norwood-4 = Norwood IV
    .sentence = Önde ve tepede daha fazla yer açılmış, arada bir saç şeridi var.
pattern-norwood-5 = Norwood V
    .sentence = Ön ile tepe arasındaki saç şeridi ince.
pattern-norwood-6 = Norwood VI
    .sentence = Şerit kalmamış: ön ve tepe tek bir açık alan.
pattern-norwood-7 = Norwood VII
    .sentence = Yalnızca yanlarda ve arkada bir saç kuşağı kalmış.
pattern-ludwig-1 = Ludwig I
    .sentence = Saç ayrımı biraz genişlemiş, öndeki saç duruyor.
pattern-ludwig-2 = Ludwig II
    .sentence = Saç ayrımı belirgin biçimde genişlemiş, üst kısım seyrek görünüyor.
pattern-ludwig-3 = Ludwig III
    .sentence = Üstte az saç var, ama öndeki çizgi hâlâ yerinde.
pattern-drawn = { $stage } çizildi. Size uyana dek taşıyın.
pattern-area = Burada çizilen: yaklaşık { NUMBER($area, maximumFractionDigits: 0) } cm². Tek bir kaynak, bir blog, bu evre için { NUMBER($least, maximumFractionDigits: 0) }–{ NUMBER($most, maximumFractionDigits: 0) } cm² diyor. Bunu kimse doğrulamadı.
pattern-area-no-source = Burada çizilen: yaklaşık { NUMBER($area, maximumFractionDigits: 0) } cm². Bu alanın ne büyüklükte olduğunu söyleyen bir kaynak bulamadık.
pattern-estimated = Bu nasıl tahmin edildi: başınızda işaretlediğiniz noktalardan ölçülen, tipik bir şekildir. Fotoğrafınızdaki saça bakılmadı. Çizgiyi ve kenarı, uyana dek taşıyın.
pattern-estimated-women = Kadınlarda bu, üstte bir ovaldir. Olağan bir ön çizginin { NUMBER($mm, maximumFractionDigits: 0) } mm arkasında başlar. Noktaları daha azdır, çünkü saçların arasına konur.
pattern-flat = Bu fotoğraf düz kabul edildi; bu yüzden tepe çizilemez. Önce “Foto ve ölçek” bölümünde, fotoğrafınızda ne göründüğünü seçin.

## Differences: here each is a whole clause about the second plan ("çizgi 8 mm daha yukarıda"), listed after a colon

difference-sentence = { $first } ile karşılaştırınca { $second } şöyle farklı: { $differences }.
difference-none = { $second } ile { $first } aynı.
difference-and-next = { $list }, { $next }
difference-and-last = { $list } ve { $last }
difference-higher = çizgi { NUMBER($mm, maximumFractionDigits: 0) } mm daha yukarıda
difference-lower = çizgi { NUMBER($mm, maximumFractionDigits: 0) } mm daha aşağıda
difference-temples-higher = şakaklardaki köşeler { NUMBER($mm, maximumFractionDigits: 0) } mm daha yukarıda
difference-temples-lower = şakaklardaki köşeler { NUMBER($mm, maximumFractionDigits: 0) } mm daha aşağıda
difference-shape = çizgi en çok { NUMBER($mm, maximumFractionDigits: 0) } mm başka yerden geçiyor
difference-area-more = kaplanan cilt %{ NUMBER($percent, maximumFractionDigits: 0) } daha fazla
difference-area-less = kaplanan cilt %{ NUMBER($percent, maximumFractionDigits: 0) } daha az
difference-dots-more = nokta sayısı %{ NUMBER($percent, maximumFractionDigits: 0) } daha fazla
difference-dots-fewer = nokta sayısı %{ NUMBER($percent, maximumFractionDigits: 0) } daha az
difference-denser = cm² başına { NUMBER($density, maximumFractionDigits: 0) } nokta daha fazla
difference-sparser = cm² başına { NUMBER($density, maximumFractionDigits: 0) } nokta daha az
difference-shade = ton başka ({ $shade })
difference-dots-larger = noktalar { NUMBER($mm, maximumFractionDigits: 2) } mm daha büyük
difference-dots-smaller = noktalar { NUMBER($mm, maximumFractionDigits: 2) } mm daha küçük
difference-softer = kenar { NUMBER($mm, maximumFractionDigits: 1) } mm daha yumuşak
difference-sharper = kenar { NUMBER($mm, maximumFractionDigits: 1) } mm daha keskin
difference-stronger = pigment %{ NUMBER($percent, maximumFractionDigits: 0) } daha koyu
difference-thinner = pigment %{ NUMBER($percent, maximumFractionDigits: 0) } daha açık
difference-symmetric = iki taraf eşit
difference-not-symmetric = iki taraf birbirinden farklı
difference-sessions-more =
    { $count ->
        [one] bir seans daha fazla
       *[other] { $count } seans daha fazla
    }
difference-sessions-fewer =
    { $count ->
        [one] bir seans daha az
       *[other] { $count } seans daha az
    }
difference-time = gösterilen zaman başka ({ $time })
difference-details = yalnızca küçük ayrıntılar başka

## Natural look: eight lines of advice below the hairline's settings

checks-title = Doğal görünüyor mu?
checks-help = Öneridir, kural değildir: başınızı gören bir uygulayıcı daha iyi bilir. Her satır neye dayandığını söyler.
checks-all = Sekizini de göster
checks-fewer = Yalnızca dikkat çekenleri göster
checks-unmarked = Fotoğrafınız henüz işaretlenmedi; bunlar yalnızca tahmin. Önce “Foto ve ölçek” bölümünde işaretleri yerleştirin.
checks-sum = { $look ->
    [0] Bütün maddeler iyi görünüyor.
    [one] 8 maddeden { $fine } tanesi iyi görünüyor, birine bir daha bakmaya değer.
   *[other] 8 maddeden { $fine } tanesi iyi görünüyor, { $look } tanesine bir daha bakmaya değer.
 }
checks-sum-unseen = { $look ->
    [0] 8 maddeden { $fine } tanesi iyi görünüyor. Kalanlar bu fotoğrafta görünmüyor.
    [one] 8 maddeden { $fine } tanesi iyi görünüyor, birine bir daha bakmaya değer. Kalanlar bu fotoğrafta görünmüyor.
   *[other] 8 maddeden { $fine } tanesi iyi görünüyor, { $look } tanesine bir daha bakmaya değer. Kalanlar bu fotoğrafta görünmüyor.
 }
checks-fine = İyi
checks-look = Bir daha bakın
checks-caution = Dikkat
checks-unseen = Görünmüyor
checks-show = Göster
checks-hidden = Çizim kaldırıldı.
checks-why = Neden?
checks-mm = { NUMBER($value, maximumFractionDigits: 1) } mm
checks-degrees = { NUMBER($value, maximumFractionDigits: 0) }°
checks-percent = %{ NUMBER($value, maximumFractionDigits: 0) }
checks-per-cm2 = cm² başına { NUMBER($value, maximumFractionDigits: 0) } nokta
checks-limits-mm = Burada { NUMBER($least, maximumFractionDigits: 1) } ile { NUMBER($most, maximumFractionDigits: 1) } mm arası iyidir.
checks-limits-degrees = Burada en çok { NUMBER($most, maximumFractionDigits: 0) }° iyidir.
checks-limits-percent = Burada %{ NUMBER($least, maximumFractionDigits: 0) } ile %{ NUMBER($most, maximumFractionDigits: 0) } arası iyidir.
checks-limits-per-cm2 = Burada cm² başına { NUMBER($least, maximumFractionDigits: 0) } ile { NUMBER($most, maximumFractionDigits: 0) } nokta arası iyidir.
checks-no-scale = Henüz ölçek yok. Önce fotoğraftaki işaretleri yerlerine koyun.
checks-not-on-photo = Bu fotoğrafta o yer görünmüyor.
checks-height = Yükseklik
checks-height-low = Çizginizin ortası, kaşlarınızın arasındaki noktanın { NUMBER($value, maximumFractionDigits: 0) } mm üstünde. { NUMBER($least, maximumFractionDigits: 0) } mm’nin altındaki bir çizgi çoğu yetişkinde fazla alçak durur. Fazla alçak çizgiyi geri almak da zordur.
checks-height-usual = Çizginizin ortası, kaşlarınızın arasındaki noktanın { NUMBER($value, maximumFractionDigits: 0) } mm üstünde. { NUMBER($least, maximumFractionDigits: 0) }–{ NUMBER($most, maximumFractionDigits: 0) } mm olağandır.
checks-height-high = Çizginizin ortası, kaşlarınızın arasındaki noktanın { NUMBER($value, maximumFractionDigits: 0) } mm üstünde. Bu, olağan { NUMBER($least, maximumFractionDigits: 0) }–{ NUMBER($most, maximumFractionDigits: 0) } mm aralığından yüksek. Temkinli bir seçimdir.
checks-corners = Köşeler
checks-corners-above = Çizginizin köşeleri gözlerinizin dış köşelerinin üzerinde; en çok { NUMBER($away, maximumFractionDigits: 0) } mm fark var. Doğal olarak da orada bulunurlar.
checks-corners-inside = Çizginizin bir köşesi, gözün dış köşesine göre ortaya { NUMBER($away, maximumFractionDigits: 0) } mm daha yakın. Çizgi dar görünüyor.
checks-corners-outside = Çizginizin bir köşesi, gözün dış köşesinden { NUMBER($away, maximumFractionDigits: 0) } mm daha dışarıda. Çizgi geniş görünüyor.
checks-temples = Şakaklar
checks-temples-kept = Köşelerin kaşlardan yüksekliği, ortanınkinden { NUMBER($value, maximumFractionDigits: 0) } mm fazla. Şakaklar biçimini koruyor.
checks-temples-filled = Köşelerin kaşlardan yüksekliği, ortanınkinden { NUMBER($away, maximumFractionDigits: 0) } mm az. Şakaklar doldurulmuş. Bu, yetişkin erkeklerde nadirdir; kadınlarda yuvarlak çizgi olağandır.
checks-temples-deep = Köşelerin kaşlardan yüksekliği, ortanınkinden { NUMBER($value, maximumFractionDigits: 0) } mm fazla. Şakaklar çok geriye gidiyor.
checks-brow = Kaşlarla uyum
checks-brow-parallel = Çizginizin ortası kaşlarınızla aynı yönde; en çok { NUMBER($away, maximumFractionDigits: 1) } mm fark var. Bu, yetişkin bir görünüm verir.
checks-brow-diverging = Çizginiz yanlara doğru yükselip kaşlardan { NUMBER($away, maximumFractionDigits: 0) } mm uzaklaşıyor. Bu, olgun veya ortada sivri görünür.
checks-brow-converging = Çizginiz yanlara doğru alçalıp kaşlara { NUMBER($away, maximumFractionDigits: 0) } mm yaklaşıyor. Bu, çok genç veya kadınsı görünür.
checks-edge = Yumuşak ve düzensiz kenar
checks-edge-soft = İlk { NUMBER($value, maximumFractionDigits: 1) } mm seyrek ve çizgi düz değil. Bu yumuşak görünür.
checks-edge-sharp = Yalnızca ilk { NUMBER($value, maximumFractionDigits: 1) } mm seyrek. Bir kenar { NUMBER($least, maximumFractionDigits: 0) } mm’den başlayarak yumuşak görünür; bu ise boyanmış gibi durabilir.
checks-edge-straight = Ön çizginiz, cetvel kenarı gibi, en çok { NUMBER($value, maximumFractionDigits: 1) } mm farkla dümdüz. Doğal çizgilerin birçoğu düzdür ama bu kadar düz olanı azdır. Fazla düz çizgi, insanların pişman olduğu şeylerdendir.
checks-edge-cornered = Çizginizin bir köşesi { NUMBER($value, maximumFractionDigits: 0) }° dönüyor. Bu kadar keskin bir köşe çizilmiş gibi görünebilir.
checks-symmetry = Sol ve sağ
checks-sides-natural = İki taraf arasında en çok { NUMBER($value, maximumFractionDigits: 1) } mm fark var. Biraz fark doğaldır.
checks-sides-mirrored-soft = İki taraf arasında { NUMBER($value, maximumFractionDigits: 1) } mm fark var, ama kenarın kendisi dalgalanıyor. Bu doğal görünür.
checks-sides-too-alike = İki taraf arasında { NUMBER($value, maximumFractionDigits: 1) } mm fark var ve kenar pürüzsüz. Hiçbir baş bu kadar düzgün değildir.
checks-sides-uneven = İki taraf arasında en çok { NUMBER($value, maximumFractionDigits: 0) } mm fark var. { NUMBER($most, maximumFractionDigits: 0) } mm’den fazlası kolayca görülür.
checks-against-hair = Saçınızın yanında
checks-hair-unknown = Çıplak cildin yanında, karşılaştırmaya yetecek kadar kısa saç görünmüyor.
checks-hair-alike = Noktalar, yanlarındaki saçın tuttuğu ışığın %{ NUMBER($value, maximumFractionDigits: 0) } kadarını tutuyor. Onun kadar koyu görünüyorlar.
checks-hair-lighter = Noktalar, yanlarındaki saçın tuttuğu ışığın %{ NUMBER($value, maximumFractionDigits: 0) } kadarını tutuyor. Saçınızdan açık görünüyorlar.
checks-hair-darker = Noktalar, yanlarındaki saçın tuttuğu ışığın %{ NUMBER($value, maximumFractionDigits: 0) } kadarını tutuyor. Saçınızdan koyu görünüyorlar.
checks-against-head = Ne kadar sık
checks-head-full = cm² başına { NUMBER($value, maximumFractionDigits: 0) } nokta. Gür saçlı bir baştaki saç gruplarının yarısı, cm² başına yaklaşık { NUMBER($least, maximumFractionDigits: 0) }, zaten normal görünür.
checks-head-sparse = cm² başına { NUMBER($value, maximumFractionDigits: 0) } nokta seyrek görünebilir. Gür saçlı bir baştaki saç gruplarının yarısı, cm² başına yaklaşık { NUMBER($least, maximumFractionDigits: 0) } eder.
checks-head-dense = cm² başına { NUMBER($value, maximumFractionDigits: 0) } nokta, buradaki en sık plandan ({ NUMBER($most, maximumFractionDigits: 0) }) fazla. Kask gibi görünebilir.

## The plan: what it would take, in numbers, at the end of the settings

plan-title = Neler gerekir
plan-help = Her sayı bir aralıktır, çünkü bir fotoğraf ve bir sınır çizgisi her şeyi göstermez. Başınızı gören bir uygulayıcı daha fazlasını söyleyebilir.
plan-why = Neden aralık?
plan-no-outline = Henüz çevrelenen bir alan yok.
plan-to-steps = Adım adım nasıl yapılır
plan-area-name = İşlem yapılacak cilt
plan-area = { NUMBER($least) }–{ NUMBER($most) } cm²
    .one = { NUMBER($most) } cm²
plan-dots-name = Noktalar
plan-dots = { NUMBER($least) }–{ NUMBER($most) } nokta
    .one = { NUMBER($most) } nokta
plan-sessions-name = Seanslar
plan-sessions = { $least }–{ $most } seans
    .one = { $most ->
        [one] { $most } seans
       *[other] { $most } seans
    }
plan-session-hours-name = Bir seans
plan-hours-name = Bütün seanslar
plan-hours = { NUMBER($least) }–{ NUMBER($most) } saat
    .one = { $most ->
        [one] { NUMBER($most) } saat
       *[other] { NUMBER($most) } saat
    }
plan-days = { $least }–{ $most } gün
    .one = { $most ->
        [one] { $most } gün
       *[other] { $most } gün
    }
plan-price-name = Fiyat
plan-price = { $least } – { $most }
    .one = { $most }
    .open = { $least } – { $most } veya daha fazla
plan-price-none = Burada bilinen bir fiyat yok. Size söylenen bir fiyatı girin.
plan-changed = Plan şimdi: { $sessions }, { $price }.

plan-assumed = Varsayımları değiştir
plan-assumed-help = Hiçbir kaynak bunları kesin söylemez. İçinde gri yazan değer kalsın isterseniz alanı boş bırakın.
plan-density = cm² başına nokta
    .unit = / cm²
plan-pace = Bir seansta konan nokta
plan-session-hours = Bir seansın süresi
    .unit = saat
plan-count = Seans sayısı
plan-reset = Kaynakların dediğine dön

plan-cost = Ne kadar tutar
plan-region = Nerede
plan-turkey = Türkiye
plan-west = Batı Avrupa ve ABD
plan-own = Bir kliniğin kendi fiyatı
plan-currency = Para birimi
plan-as-given = Kaynakta olduğu gibi
plan-usd = ABD doları
plan-eur = Euro
plan-gbp = İngiliz sterlini
plan-try = Türk lirası
plan-rate = Bir ABD dolarının karşılığı
plan-told = Size söylenen fiyat
plan-rate-help = Bir varsayımdır ({ $date }), yuvarlanmıştır. Bu sayfa kurları indirmez: bugünkü kuru girin.
plan-table-undated = Tek bir sayfaya göre: { $source }. Sayfada tarih yok; okunduğu tarih: { $read }.
plan-table-dated = { $date } tarihli tek bir sayfaya göre: { $source }. Okunduğu tarih: { $read }.
plan-table-price = Tam işlem
plan-table-stay = Bir yolculukta kalış
plan-table-home = Orada yaşıyorsanız gerekmez
plan-cheaper = Sayfaya göre Türkiye yaklaşık %{ NUMBER($percent, maximumFractionDigits: 0) } daha ucuz. Sayfanın kendi fiyatlarının ortalarına bakınca fark %{ NUMBER($prices, maximumFractionDigits: 0) }. Uçak, otel ve çalışılmayan günler bu fiyatlarda yok.
plan-to-cost = Fiyatlar ve klinik seçimi hakkında daha fazlası

plan-trip = Bunun için yolculuk ederseniz
plan-trip-days = { $stay } gün kalmayı planlayın; bunun { $clinic ->
    [one] bir günü
   *[other] { $clinic } günü
 } hastanede geçer. İyileşme { $least }–{ $most } gün sürer.
plan-trip-visits = Planınız: { $sessions }, aralarında { $apart }. Bu yüzden bir yolculuğun yetip yetmeyeceğini veya kaç yolculuk gerektiğini sorun.
plan-to-recovery = Sonrasında gün gün ne yapmalı

plan-sanity = Bu hesap tutuyor mu?
plan-sanity-help = Planınız, başın tamamı için bilinenlerin yanında.
plan-sanity-scalp = Bu alanın bütün saçlı derideki payı: %{ NUMBER($least, maximumFractionDigits: 0) }–{ NUMBER($most, maximumFractionDigits: 0) }.
plan-sanity-stage = Bir blog, { $stage } için böyle bir alan veriyor. Başka hiçbir kaynak alan vermiyor.
plan-sanity-stages = Bir blog, { $first } ile { $last } arasındaki evreler için böyle alanlar veriyor. Başka hiçbir kaynak alan vermiyor.
plan-sanity-no-stage = Bir blog, saç dökülmesi evreleri için alanlar veriyor. Sizinki hepsinin dışında kalıyor. Başka hiçbir kaynak alan vermiyor.
plan-sanity-hours = Bu hızla bütün saçlı deri { NUMBER($least, maximumFractionDigits: 0) }–{ NUMBER($most, maximumFractionDigits: 0) } saat sürerdi. Bir tıp makalesi { NUMBER($paper-least) }–{ NUMBER($paper-most) }, stüdyolar { NUMBER($trade-least) }–{ NUMBER($trade-most) } saat diyor. Kaynaklar farklıdır; bu plan makaleye uyuyor.
plan-sanity-hours-differ = Bu hızla bütün saçlı deri { NUMBER($least, maximumFractionDigits: 0) }–{ NUMBER($most, maximumFractionDigits: 0) } saat sürerdi. Bir tıp makalesi { NUMBER($paper-least) }–{ NUMBER($paper-most) }, stüdyolar { NUMBER($trade-least) }–{ NUMBER($trade-most) } saat diyor. Kaynaklar farklıdır; bu plan makaleye uymuyor.

# Reasons why a number is a range, one sentence each.
plan-why-marks = Ölçü, yüzünüzdeki iki işaretten geliyor. Yüzler farklıdır: ±%{ NUMBER($percent, maximumFractionDigits: 0) }.
plan-why-iris = Ölçü, irisinizden geliyor. Gözler farklıdır: ±%{ NUMBER($percent, maximumFractionDigits: 0) }.
plan-why-object = Ölçü, bir nesneden ve onun tutulduğu yerden geliyor: ±%{ NUMBER($percent, maximumFractionDigits: 0) }.
plan-why-flat = Bu fotoğraf düz kabul edildi. Baş yuvarlaktır; bu yüzden cilt %{ NUMBER($percent, maximumFractionDigits: 0) } kadar daha fazla olabilir.
plan-why-unseen = Alanın yaklaşık %{ NUMBER($percent, maximumFractionDigits: 0) } kadarı bu fotoğrafta görünmüyor. Onun yerine olağan bir başın şekli alındı.
plan-why-area = Alan bir aralıktır.
plan-why-density = cm² başına { NUMBER($count, maximumFractionDigits: 0) } nokta varsayıyoruz. Hiçbir kaynak bunları saymıyor.
plan-why-thinner = Kenarlarda ve saçların arasında daha az nokta var: ortalama olarak bunun %{ NUMBER($percent, maximumFractionDigits: 0) } kadarı.
plan-why-pace = Bir uygulayıcı, bir seansta yaklaşık { NUMBER($count, maximumFractionDigits: 0) } nokta koyuyor.
plan-why-sources = Kaynaklar { NUMBER($least) }–{ NUMBER($most) } diyor.
plan-why-planned = Tasarımınızda planlanan: { NUMBER($count) }.
plan-why-many = Alan, bir seansta yapılabilene göre büyük.
plan-why-set = Bu sayıyı siz girdiniz.
plan-why-sessions = Seans sayısı bir aralıktır.
plan-why-length = Bir seans { NUMBER($least) }–{ NUMBER($most) } saat sürer.
plan-why-whole = Fiyat, alanı ne olursa olsun, işlemin tamamı içindir.
plan-why-more = Daha fazla olabilir.
plan-why-travel = Uçak, otel ve çalışılmayan günler içinde değildir.
plan-why-rate = Bire { $rate } kurundan çevrildi; bu bir varsayımdır.
plan-why-per-plan = Fiyat seans veya cm² başınadır; bu yüzden plana göre değişir.

## Photos of one head: in the section Photo & scale

views-title = Bu başın fotoğrafları
views-help = Hepsinde aynı saç çizgisi durur. Her fotoğrafı bir kez işaretleyin, sonra istediğinizin üzerinde çizin.
views-add = Bu başın başka bir fotoğrafını ekle
views-each = Bütün fotoğrafları indir
views-remove = Bu fotoğrafı kaldır
views-remove-sure = Kaldırmak için bir daha bas
views-removed = Fotoğraf kaldırıldı. Saç çizgisi duruyor.
views-added = Fotoğraf eklendi. Başı hangi yandan gösterdiğini belirtin. Sonra işaretlerini yerlerine koyun.
views-unmarked = henüz işaretlenmedi
views-front = Ön
views-left-half-turned = Sol 45°
views-right-half-turned = Sağ 45°
views-left-profile = Sol yan
views-right-profile = Sağ yan
views-top = Üst
views-crown = Tepe
views-flat-photo = Düz foto
views-numbered = { $view } { $number }
views-show = Bu fotoğrafı göster
views-take-size = Öbür fotoğrafın ölçüsünü kullan
views-size-taken = Bilinen uzunluk şimdi { NUMBER($mm, maximumFractionDigits: 1) } mm. Baş, öbür fotoğraftaki kadar büyük.
views-no-size = Bu ölçüyü veren akla yatkın bir uzunluk yok. İşaretlere bir daha bakın.

# Where photos do not fit together. $view and $other are names of photos, as above.
views-flat = { $view }: bu fotoğraf düz kabul edildi. Saç çizgisi burada aynı cildin üzerinde duramaz. Başı hangi yandan gösterdiğini seçin.
views-size = { $view }: baş bu fotoğrafta { NUMBER($here, maximumFractionDigits: 0) } mm, “{ $other }” fotoğrafında { NUMBER($there, maximumFractionDigits: 0) } mm genişliğinde. İşaretleri ve bilinen uzunluğu denetleyin.
views-shape = { $view }: başın şekli “{ $other }” fotoğrafındakinden { NUMBER($mm, maximumFractionDigits: 0) } mm farklı. Ovalin tutamaçlarını kafatasının kenarına koyun.
views-marks = { $view }: bir işaret, ötekilere uyan yerinden { NUMBER($mm, maximumFractionDigits: 0) } mm uzakta. İki işareti, glabellayı ve ovali denetleyin.
views-outline = { $view }: oval, işaretlere uyan kenardan { NUMBER($mm, maximumFractionDigits: 0) } mm uzakta. Ovali ve işaretleri denetleyin.
views-hairline = { $view }: saç çizgisinin { $point }. noktası, “{ $other }” fotoğrafındaki yerinden { NUMBER($mm, maximumFractionDigits: 0) } mm uzakta. İki fotoğrafın işaretlerini denetleyin.
