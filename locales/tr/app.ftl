# Turkish: the editor and the first screen.

## The first screen, also while the app loads

start-title = Saç simülasyonu (skalp mikropigmentasyonu) kendi başınızda nasıl dururdu, görün.
picker-choose = Fotoğraf seç
picker-demo = Örnek fotoğrafı kullan
picker-camera = Fotoğraf çek
picker-hint = veya buraya bir görsel sürükleyin ya da yapıştırın
start-privacy = Fotoğrafınız bu cihazdan hiç çıkmaz
start-privacy-text = Bunu kendiniz denetleyin: uçak modunu açın veya tarayıcının ağ panelini izleyin; hiçbir şey gönderilmez.
start-note = Temsilî görüntüdür, vaat değildir.
start-guide = Önce bilinmesi gerekenler
shell-loading =
    .aria-label = Hairline yükleniyor

## When the app cannot run, or has stopped

shell-unsupported = Hairline bu tarayıcıda çalışmıyor
shell-unsupported-text = Fotoğrafınız cihazınızdan hiç çıkmasın diye her şey cihazınızda hesaplanır. Bunun için tarayıcının SIMD destekli WebAssembly çalıştırması gerekir; burada bu özellik kapalı ya da fazla eski.
shell-unsupported-update = Tarayıcıyı güncelleyin: Chrome, Edge, Firefox veya Safari’nin herhangi bir güncel sürümü yeterlidir.
shell-unsupported-lockdown = iPhone kullanıyorsanız bu sayfa için Kilitleme Modu’nu kapatın.
shell-unsupported-allow = Bir uzantı veya ayar WebAssembly’yi engelliyorsa bu sayfa için izin verin.
shell-load-again = Yeniden yükle
shell-crashed = Hairline durdu
shell-crashed-text = Hata bizde, sizde değil. Çalışmanız bu cihazda, bu sekmede saklanıyor; sayfayı yeniden açınca geri gelir.
shell-crashed-reload = Çalışmamla yeniden aç

## On paper, when somebody prints from the browser's menu

shell-print = Planınızı yazdırmak için Hairline’da açın ve orada Ctrl+P tuşlarına basın (Mac’te ⌘P).

## The bar at the top

app-skip = Fotoğrafa geç
app-title = Hairline düzenleyicisi
bar-history = Geçmiş
bar-undo = Geri al
    .title = Geri al (Ctrl+Z)
bar-redo = Yinele
    .title = Yinele (Ctrl+Shift+Z)
bar-language = Dil
bar-light = Açık temaya geç
bar-dark = Koyu temaya geç
bar-start-again = Baştan başla
bar-share = Paylaş
bar-download = Görseli indir
bar-fullscreen = Tam ekran
bar-fullscreen-leave = Tam ekrandan çık

## In somebody else's page

stage-wheel-hint = Yakınlaştırmak için fotoğrafa tıklayın veya Ctrl tuşunu basılı tutun
framed-open = Hairline’ı ayrı bir sekmede aç

## Messages that stand below the stage for a while

news-undone = Geri alındı.
news-redone = Yinelendi.
news-nothing-to-undo = Geri alınacak veya yinelenecek başka bir şey yok.
news-point-added = Nokta { $number } eklendi.
news-point-removed = Nokta kaldırıldı.
news-too-few-points = Çizgi için en az üç nokta gerekir.
news-too-many-points = Çizgiye daha fazla nokta eklenemez. Önce birini kaldırın.
news-cancelled = İptal edildi: her şey eskisi gibi.
news-stroke-laid = Fırça izi eklendi.
news-stroke-removed = Fırça izi kaldırıldı.
news-no-skin-here = Burada saçlı deri yok: kaşların üstünde, baş üzerinde boyayın.
news-no-stroke-here = Burada fırça izi yok.
news-too-many-strokes = Tasarıma ve bağlantısına daha fazla fırça izi sığmıyor. Önce birini kaldırın.
news-stroke-cut = Fırça izi, tasarımın dolduğu yerde bitiyor: tasarım, bir bağlantıya sığan kadarını alır.
news-only-to-look-at = Bu tasarım size bakmanız için gönderildi. Değiştirmek için “Kendime al” düğmesine basın.
news-matched = Kendi saçınıza göre ayarlandı.
news-restored = Çalışmanız geri geldi. Geri alma buradan başlar.
news-not-kept-here = Burada, sayfa yeniden yüklenince hiçbir şey saklanmaz. Ayrılmadan önce görseli indirin.
news-not-kept = Bu tarayıcı, sayfa yeniden yüklenince hiçbir şeyi saklamıyor. Ayrılmadan önce görseli indirin.
news-erased = Bu cihazdan silindi.
news-no-colour = Renk okunamadı. Başka bir yer deneyin.
news-sent-shown = Size bir tasarım gönderildi. Örnek başımızın üzerinde gösteriliyor.
news-sent-taken = Artık sizin: dilediğinizi değiştirin. Gönderenin tasarımı olduğu gibi kalır.
news-sent-on-photo = Tasarım artık kendi fotoğrafınızın üzerinde. Geri alınca önceki gelir.
news-picture-design = Bu görseldeki tasarım artık fotoğrafınızın üzerinde. Geri alınca önceki gelir.
news-language-missing = Bu dil yüklenmedi. İnternet bağlantısını denetleyip yeniden deneyin.

## What takes a while

busy-reading = Dosya okunuyor…
busy-decoding = Fotoğrafın kodu çözülüyor…
busy-preparing = Fotoğraf hazırlanıyor…
busy-demo = Örnek fotoğraf yükleniyor…
busy-hair = Saçınıza bakılıyor…
busy-picture = Görsel hazırlanıyor…
busy-saving = Proje kaydediliyor…
busy-opening = Açılıyor…
busy-stop = Durdur
drop-here = Açmak için görseli bırakın
demo-name = Örnek fotoğraf

## The stage

stage-name = Fotoğraf ve tasarım
stage-photo = Fotoğraf
stage-dots = Pigment noktaları: { $area } cm² üzerinde yaklaşık { $dots }
stage-dots-warning = Nelerin ters gidebileceğini gösteren uyarı görseli: { $area } cm² üzerinde yaklaşık { $dots } nokta
stage-before = Önce
stage-after = Sonra
stage-warning = Uyarı görseli.
stage-warning-text = Bu, işlerin ters gittiği hâldir; planınız değil.
stage-back-to-plan = Planıma dön
stage-pick-hair = Kendi saçınızın veya saç diplerinizin üzerine basın.
stage-pick-skin = Saçlı derinizde çıplak cilde basın; parlayan yerlerden uzak durun.
zoom-name = Yakınlaştırma
zoom-out = Uzaklaştır
    .title = Uzaklaştır (-)
zoom-in = Yakınlaştır
    .title = Yakınlaştır (+)
zoom-set = Yakınlaştırma %{ NUMBER($percent, useGrouping: 0) }, %100 yap
    .title = %100 yap (1)
zoom-percent = %{ NUMBER($percent, useGrouping: 0) }
zoom-head = Başı sığdır
zoom-photo = Fotoğrafı sığdır
compare-name = Karşılaştır
compare-label = Önce ve sonra
compare-after = Görselin tamamında sonrası
compare-before = Görselin tamamında öncesi
compare-split = Solda %{ $percent } öncesi, kalanında sonrası
compare-hold = Öncesini görmek için basılı tut

## What to do on the stage, in one line

hint-scale-profile = Artılar göz bebeğine ve kulağa, oval başın çevresine.
hint-scale-top = Artılar kulaklara, oval başın çevresine.
hint-scale-face = Artılar göz bebeklerine, oval başın çevresine.
hint-hairline-finger = Noktaları sürükleyin. Eklemek için çizgiye çift dokunun.
hint-hairline-mouse = Noktaları sürükleyin. Eklemek için çizgiyi çift tıklayın.
hint-area-outline = Kesik çizgiyi işlem yapılacak cildin çevresine sürükleyin.
hint-area-keep-out = Nokta istenmeyen cildi boyayın.
hint-area-include = Nokta istenen cildi boyayın.
hint-area-scar = Yara izi boyunca, onun genişliğinde çizin.
hint-area-scar-dots = Küçük yuvarlak yara izli cildi boyayın.
hint-area-erase = Kaldırmak için bir fırça izine basın.

## Points and marks on the photo: short labels, and names for screen readers

point-mid-frontal = Orta frontal
    .within = orta frontal
point-frontotemporal-left = Sol frontotemporal
    .within = sol frontotemporal
point-frontotemporal-right = Sağ frontotemporal
    .within = sağ frontotemporal
point-temporal-peak-left = Sol şakak noktası
    .within = sol şakak noktası
point-temporal-peak-right = Sağ şakak noktası
    .within = sağ şakak noktası
point-unnamed = Nokta
landmark-pupil-right = Sağ göz bebeği
landmark-pupil-left = Sol göz bebeği
landmark-pupil = Göz bebeği
landmark-ear-canal-right = Sağ kulak kanalı
landmark-ear-canal-left = Sol kulak kanalı
landmark-ear-canal = Kulak kanalı
landmark-glabella = Glabella
handles-name = Fotoğraf üzerindeki tutamaçlar
handle-place =
    { $side ->
        [midline] orta hatta
        [left] { $across } mm solda
       *[right] { $across } mm sağda
    }, glabellanın { $level ->
        [below] { $up } mm altında
       *[above] { $up } mm üstünde
    }
handle-hairline = Saç çizgisi noktası { $number }, { $place }
handle-hairline-named = Saç çizgisi noktası { $number }, { $name }, { $place }
handle-area = Alan noktası { $number }, { $place }
handle-head-centre = Baş sınırı, orta
handle-head-top = Baş sınırı, üst
handle-head-right = Baş sınırı, sağ taraf
handle-head-left = Baş sınırı, sol taraf
handle-glabella = Glabella, kaşların arasındaki düz bölge
handle-reference-start = Bilinen uzunluğun birinci ucu
handle-reference-end = Bilinen uzunluğun ikinci ucu
handle-eyedropper = Damlalık, { $place }. Enter buradaki rengi alır
handle-brush = Fırça, { $place }. Enter burayı boyar
handle-label = { $name } · { $height } mm

## The panel

panel-name = Ayarlar
panel-sections = Bölümler
panel-fold = Ayarları daralt
panel-unfold = Ayarları göster
step-scale = Foto ve ölçek
step-hairline = Saç çizgisi
step-area = Alan
step-dots = Noktalar
step-treatment = İşlem
step-plan = Plan

## Values beside sliders and fields

unit-mm = mm
unit-cm = cm
value-mm = { $value } mm
value-density = cm² başına { $value } nokta
value-times = { $value } ×
value-percent = %{ $percent }
value-days =
    { $days ->
        [one] { $days } gün
       *[other] { $days } gün
    }
value-area = { $area } cm²
sessions-none = henüz yok
sessions-after = { $session }. seanstan sonra
sessions-during = { $session }. seans sırasında
sun-covered = hep örtülü
sun-usual = normal
sun-much = çok
outlook-long = uzun kalır
outlook-most = çoğu gibi
outlook-soon = çabuk solar

## Photo and scale

scale-view = Fotoğrafta ne görünüyor
view-front = Yüz, önden veya öne eğik
view-left-half-turned = Sol taraf, yarı dönük (45°)
view-right-half-turned = Sağ taraf, yarı dönük (45°)
view-left-profile = Sol profil
view-right-profile = Sağ profil
view-top = Başın tepesi, yukarıdan
view-crown = Tepe bölgesi, arkadan
view-flat = Başka bir şey (düz fotoğraf)
scale-reference = Ölçeği ne belirliyor
scale-help = Milimetreler, boyu bilinen bir şeyden hesaplanır. Fotoğraftaki işaretleri onun uçlarına yerleştirin.
reference-pupil-to-ear = Göz bebeğinden kulak kanalına
    .length = Mesafe
    .help = Yandan görünüşte yaklaşık 86 mm.
reference-ear-to-ear = Kulaktan kulağa
    .length = Mesafe
    .help = Kulak kanalları arasında, başın bir yanından öbürüne ölçülünce yaklaşık 146 mm.
reference-pupils = Göz bebekleri
    .length = Mesafe
    .help = Yetişkin ortalaması 63 mm’dir; sizinki gözlük reçetenizde yazar.
reference-iris = Bir iris
    .length = Çap
    .help = Yetişkin irisleri az farklıdır: 11,7 mm, artı eksi 0,5.
reference-object = Uzunluğu bilinen nesne
    .length = Uzunluk
    .help = Çenenin yanında düz tutulan bir banka kartının uzunluğu 85,6 mm’dir.
scale-px = 1 mm = { $px } px
scale-accuracy = işaretlerin düzleminde yaklaşık ±%{ $percent }
scale-flat-help = Kameraya işaretlerden daha yakın olan cilt daha büyük, daha uzak olan daha küçük görünür: bu, yanılgıya en fazla %10 ekler. İnce oval başın sınırıdır; alan ve şekiller onun içinde kalır.
scale-curved-help = Artılara ve ince ovale bir baş modeli oturtulur: ovali, kulakların üstünden kafatasının kenarına yerleştirin. Noktalar başın eğrisini izler; tek bir başın tipik bir baştan ne kadar farklı olduğu bilinemez.
scale-camera = Kamera mesafesi
scale-camera-help = Kol mesafesinde özçekimde yaklaşık 45 cm, başkası çektiyse 90 cm veya daha fazla.
scale-next = Sonraki: Saç çizgisi

## Hairline

presets-title = Bir şekille başla
preset-natural = Doğal
preset-rounded = Yuvarlak
preset-straight = Düz
preset-widows-peak = V uçlu
preset-mature-m = Olgun M
preset-juvenile = Genç
hairline-mirror = Ayna simetrisi
hairline-height = Glabelladan yükseklik
hairline-height-help = Cilt üzerinden ölçülür. Glabella, kaşların arasındaki düz bölgedir. 60–90 mm olağandır; fazla alçak çizgi, en çok pişman olunan hatadır.
hairline-flat-help = Düz bir fotoğraf gerçekte olandan azını gösterir: alın arkaya doğru döndüğü için 80 mm cilt yaklaşık 70 mm gibi görünür.
points-title = Çizgi noktaları
points-help = orta hattan uzaklık · glabelladan yükseklik
points-selected = Seçili noktanın konumu
points-across = Orta hattan uzaklık
points-up = Glabelladan yükseklik
points-keyboard = Klavyeyle: fotoğrafta bir noktaya gidin; ok tuşları 1 mm, Shift ile 5 mm kaydırır, Delete noktayı kaldırır.
points-add = Nokta ekle
points-remove = Noktayı kaldır
points-place = { $across } · { $up } mm

## Area

area-title = İşlem alanı
area-tool = Araç
tool-move = Taşı
    .help = İşlem alanının kesik çizgili sınırını sürükleyin; çift tıklama veya çift dokunma nokta ekler.
tool-keep-out = Hariç tut
    .help = Nokta konmayacak cildi boyar: bir ben veya saç gibi. Klavyeyle: fotoğraftaki halkaya gidin, ok tuşlarıyla kaydırın, Enter boyar.
tool-include = Dahil et
    .help = Nokta konacak cildi boyar; sınırın dışında ve fotoğrafta saç görünen yerlerde de.
tool-scar = Yara izi
    .help = İyileşmiş bir yara izi boyunca çizin: noktalar izin üzerine ve kenarının biraz dışına konur. Genişlik, yara izinin genişliğidir.
tool-scar-dots = Küçük yara izleri
    .help = Greft alımından kalan küçük yuvarlak izler için: boyadığınız yere dağılmış izlerin üzerine nokta konur.
tool-erase = Sil
    .help = Bir fırça izini tümüyle kaldırır.
brush-scar = Yara izinin genişliği
brush-size = Fırça boyu
brush-help = Baş üzerinde ölçülür; yakınlaştırma bunu değiştirmez.
area-flat = fotoğraftaki işlem alanı
    .help = Kameradan öteye dönen cilt, burada göründüğünden geniştir.
area-curved = işlem yapılacak cilt
    .help = Başın eğrisi boyunca, fotoğrafta görünmeyen kısımla birlikte ölçülür.
area-fit = Sınırı yeniden başa oturt
strokes-title = Fırça izleri
stroke-keep-out = Hariç { $number }
stroke-include = Dahil { $number }
stroke-scar = Yara izi { $number }
stroke-scar-dots = Küçük yara izleri { $number }
stroke-width = { $width } mm genişlik
stroke-remove = Fırça izini kaldır: { $number }
    .title = Kaldır

## Dots

match-title = Kendi saçıma göre ayarla
match-help = Fotoğrafta saç diplerinizi bulur, onlara uyan tonu ve noktaları seçer. Ya da saça veya cilde kendiniz basın.
match-start = Saçıma göre ayarla
match-pick-hair = Saç seç
match-pick-skin = Cilt seç
dots-title = Noktalar
dots-handles = Çizgiyi ve noktalarını göster
dots-shade = Ton
shade-light-grey-brown = Açık gri kahve
shade-cool-grey = Soğuk gri
shade-grey-brown = Gri kahve
shade-warm-brown = Sıcak kahve
shade-dark-grey-brown = Koyu gri kahve
shade-charcoal = Kömür
shade-deep-charcoal = Koyu kömür
shade-soft-black = Yumuşak siyah
dots-advanced = Gelişmiş: kenar, pigment ve cilt
dots-about = yaklaşık { $dots } nokta
dots-on = { $area } cm² üzerinde
dots-fewer = Kendi saçınızın yer bırakmadığı yerlerde daha az.
dots-assumption = Varsayım:
dots-assumption-text = iyileşmiş noktaların ne büyüklükte ve ne sıklıkta göründüğü. Kaynaklar da uygulayıcılar da farklı söyler. Bu temsilî bir görüntüdür, vaat değildir.
setting-density = Sıklık
    .help = Tam işlem yapılan yerdeki noktalar; kenarlara doğru azalır.
setting-dot-size = Nokta boyu
    .help = İyileşmiş bir noktanın yumuşak kenarıyla birlikte ne büyüklükte göründüğü.
setting-front-softness = Ön kenarın yumuşaklığı
    .help = Noktaların tam sıklığa ne kadar geride ulaştığı.
setting-irregularity = Düzensizlik
    .help = Ön kenarın, doğal bir saç çizgisi gibi ne kadar dalgalandığı.
setting-strength = Pigment koyuluğu
    .help = Daha fazla su her noktayı açar; 1 olağan karışımdır.
setting-deposit = Cilt altındaki pigment
    .help = Pigmentin kendisi, görünen noktadan küçüktür: cilt, ışığı çevresine yayar.
setting-dot-edge = Noktanın yumuşaklığı
    .help = İyileşmiş bir noktanın kenarının cilde ne kadar karıştığı.
setting-scatter = Ciltte ışık yayılması
    .help = Kırmızı ışık ciltte yana doğru ilerler ve noktaları yumuşatır.
setting-hair-blend = Saçıma yer bırak
    .help = Fotoğrafta zaten saç görünen yerlerde noktalar seyrelir.

## Treatment

treatment-title = İşlem
setting-sessions = Seanslar
    .help = Her seans, var olan noktaların arasına yenilerini ekler.
treatment-show = Sonucu göster
treatment-none = Hiçbiri
treatment-after = { $session }. seans
setting-time = İşlemden sonra geçen süre
    .help = Gösterilen son seanstan itibaren sayılır.
treatment-go-to = Bir zamana git
treatment-day = { $day }. gün
moment-before = İlk seanstan önce: cildiniz olduğu gibi.
moment-fresh = Yeni yapılmış: noktalar kalıcı hâlinden daha büyük ve koyu, cilt kızarık.
moment-scabs = Noktaların üzerinde küçük kabuklar var: hâlâ kalıcı hâlinden koyu. Kızarıklık geçiyor.
moment-shed = Kabuklar döküldü. Belirgin biçimde daha açık görünür; bu normaldir.
moment-settled = Oturdu: iyileşmiş sonuç budur.
moment-fading = Solma yavaş yavaş başlıyor. Noktalar biraz yayılıyor.
moment-lighter = Daha açık ve biraz daha mavimsi. Rötuş zamanı genellikle 3–5 yıl sonra gelir.
moment-faded = Solmuş. Çoğu kişi bu zamana kadar rötuş yaptırmıştır.
curve-now = şimdi
curve-touch-up = rötuş
curve-end = 8 yıl
curve-help = { $time } sonra, oturmuş renkten geriye %{ $least }–{ $most } kalır: kaynaklar farklıdır. Rötuş genellikle { $due }–{ $overdue } yıl sonra yapılır.
treatment-advanced = Gelişmiş: seanslar, cilt ve güneş
treatment-assumptions = Varsayımlar.
treatment-assumptions-text = Kaynaklar zamanlardan söz eder; her seansın kaç nokta eklediğini ya da noktaların ne hızla solduğunu söylemez: bu sayılar bizimdir. Bir uzman buraya daha doğrularını yazabilir.
treatment-session-count = Seans sayısı
setting-session-share = { $session }. seanstan sonraki noktalar
    .help = O sırada bulunan noktaların toplamdaki payı.
setting-session-gap = { $session }. seanstan önceki gün sayısı
    .help = Önceki seanstan sonra iyileşme süresi.
treatment-lighter = { $session }. seansta kaç ton açık
setting-depth = Pigmentin derinliği
    .help = Kaynaklar farklıdır: 0,5–1,5 mm. Fazla derin olan dağılır ve maviye döner; fazla yüzeysel olan haftalar içinde kaybolur.
setting-sun = Saçlı deriye gelen güneş
    .help = Güneş pigmenti soldurur; şapka veya güneş kremi korur.
treatment-skin = Cilt
skin-dry = Kuru
skin-usual = Normal
skin-oily = Yağlı
setting-outlook = İyi ya da kötü giderse
    .help = Görüntüyü, kaynakların verdiği aralıkta kaydırır.
treatment-mishaps = Neler ters gidebilir
treatment-mishaps-help = Her anahtar görüntüyü bilerek bozar; böylece kötü bir işi gördüğünüzde tanırsınız. Planınız olduğu gibi kalır.
mishap-too-low = Fazla alçak
    .help = Çizgi kaşların 6 cm’den az üstünde: neredeyse her yetişkin erkeğinkinden daha alçak.
mishap-too-straight = Fazla düz
    .help = Cetvelle çizilmiş gibi köşeli bir kenar: doğal saç çizgileri dalgalanır ve seyrelerek biter.
mishap-too-dark = Fazla koyu
    .help = Üst kısım, her ışıkta yanlardaki saç diplerinden daha koyu.
mishap-dots-too-big = Noktalar fazla büyük
    .help = Konuşma mesafesinde gölge yerine tek tek noktalar görünür.
mishap-too-deep = Fazla derin
    .help = Noktalar birkaç ay sonra birbirine karışır ve maviye döner.
mishap-helmet = Kask görünümü
    .help = Sert bir kenara kadar sık ve tekdüze: takke gibi görünür.

## Times after the treatment, within a sentence or alone ("After 1½ years …", "day 10")

time-day = { $day }. gün
time-months = { $months } ay
time-years =
    { $years ->
        [one] { $years } yıl
       *[other] { $years } yıl
    }
time-years-and-a-half = { $whole } buçuk yıl

## A design that was sent

sent-name = Size gönderilen tasarım
sent-title = Size gönderilen bir tasarım
sent-on-own = Milimetreleri işaretlere bağlıdır: bu fotoğrafta ne göründüğünü aşağıda belirtin ve işaretleri yerlerine koyun.
sent-on-demo = Bu bizim örnek başımız. Tasarımı kendi başınızda görmek için bir fotoğraf seçin. Fotoğraf bu cihazda kalır.
sent-make-mine = Kendime al
sent-close = Kapat
sent-help = Değiştirmek için kendinize alın. Gönderenin tasarımı olduğu gibi kalır.
sent-note = Temsilî görüntüdür, vaat değildir. Noktalar ve seanslar gönderenin varsayımlarıdır.

## Dialogs of the first screen and the bar

problem-close = Kapat
confirm-title = Baştan başlansın mı?
confirm-text = Bu sayfa, fotoğrafı ve üzerine çizilen her şeyi unutur. Görsel dosyanız yerinde kalır. Bu geri alınamaz.
confirm-keep = Çalışmamı koru
confirm-erase = Sil ve baştan başla
camera-title = Fotoğraf çek
camera-picture = Kamera görüntüsü
camera-hint = Ovali doldurun; kaşlar kesik çizgide, ışık önden gelsin.
camera-cancel = Vazgeç
camera-take = Fotoğrafı çek

## Errors that may come before the words of the other errors do

error-page-closing = Sayfa kapanıyor. Yeniden açın.
error-fetch-foreign = Uygulamanın bu bölümü eksik. Sayfayı yeniden yükleyin.
error-fetch-offline = Uygulamanın sunucusu yanıt vermiyor. İnternet bağlantısını denetleyip yeniden deneyin.
error-fetch-missing = Bu uygulamanın bir dosyası eksik (durum { $status }). Sayfayı yeniden yükleyin.
error-darkroom-not-loaded = Hairline’ın bunu yapan bölümü yüklenmedi. Çalışmanız olduğu gibi kaldı. İnternet bağlantısını denetleyip yeniden deneyin veya sayfayı yeniden yükleyin.

## The clinic that embeds the app on its page

clinic-price-title = Tahminî fiyat
clinic-price =
    { $amounts ->
        [1] yaklaşık { $from }
       *[2] yaklaşık { $from } – { $to }
    }
clinic-price-help = Kliniğin kendi fiyat aralığına göre, planın şu anda çizili hâli için. Bir tahmindir, teklif değildir.
clinic-ask = { $clinic } ile iletişime geç
clinic-handed = { $clinic } sayfasına iletildi.
clinic-not-handed = Hiçbir şey gönderilmedi: bu sayfa başvuru almıyor. Lütfen { $clinic } ile başka bir yoldan iletişime geçin.
clinic-mail = Metin artık e-posta programınızda. Siz oradan gönderince gönderilir.
clinic-subject = Saç simülasyonu (SMP) hakkında bir soru
