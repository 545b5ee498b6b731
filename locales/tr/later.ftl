# Turkish: errors, dialogs, pictures and paper.

## What could not be done: titles of a dialog that says why below

problem-nothing-to-open = Açılacak bir şey yok
problem-picture-design = Bu görseldeki tasarım açılamadı
problem-photo = Bu görsel açılamadı
problem-demo = Örnek fotoğraf yüklenemedi
problem-dots = Noktalar yüklenemedi
problem-camera = Kameradan görüntü yok
problem-picture = Görsel hazırlanamadı
problem-print = Plan yazdırılamadı
problem-save = Proje kaydedilemedi
problem-open = Proje açılamadı
problem-link = Bu bağlantı açılamadı
problem-make-link = Bağlantı oluşturulamadı

## Pictures

picture-saved = Görsel kaydedildi: { $name }
picture-saved-png = Bu tarayıcı WebP yazamıyor, bu yüzden görsel PNG oldu: { $name }
picture-stopped = Durduruldu: görsel kaydedilmedi.
picture-warning = Bu bir uyarı görseli, planınız değil. Planınızı indirmek için ona dönün.
picture-not-sent = Bu cihaz görseli göndermemize izin vermiyor. Kaydedip oradan gönderin.

## Sharing

share-subject = Bakmanız için bir saç çizgisi
share-link-copied = Kopyalandı
share-link-not-copied = Tarayıcı kopyalamamıza izin vermiyor. Bağlantı seçili: Ctrl+C ile veya uzun basarak kopyalayın.

## Share dialog

share-title = Paylaş
share-close =
    .aria-label = Kapat
share-link-title = Bağlantı
share-note = Not (isteğe bağlı)
share-note-help = Bağlantıyı açan herkes okur: ad ve adres yazmayın.
share-photo = Fotoğrafı ekle
share-passcode = Parola (önerilir)
share-passcode-help = Alıcıya başka bir yolla, örneğin telefonda söyleyin. Parola yoksa anahtar bağlantının içindedir: bağlantıyı eline geçiren fotoğrafı görür.
share-link = Bağlantı
share-link-field =
    .placeholder = Bağlantı hazırlanıyor…
share-link-copy = Bağlantıyı kopyala
share-link-send = Gönder…
share-link-qr = QR kodu
share-link-mail = E-posta
share-link-qr-picture = Bağlantının QR kodu
share-link-qr-too-long = Bu bağlantı bir QR kodu için fazla uzun. Bağlantının kendisini gönderin.
share-holds-design = Bağlantıda olanlar: çizgi, alan, noktalar, işlem ve notunuz, milimetre olarak. Birden çok plan varsa hepsi, adlarıyla birlikte bağlantıdadır.
share-holds-no-photo = Olmayanlar: fotoğrafınız, dosya adı, işaretleriniz veya kim olduğunuz.
share-holds-for-ever = Bağlantıya sahip olan herkes açabilir. Geri alınamaz ve süresi dolmaz.
share-holds-photo = Bağlantıda olanlar: tasarım, notunuz, işaretleriniz ve başın küçük bir görseli; bu cihazda şifrelenir (AES-256).
share-holds-no-name = Olmayanlar: fotoğrafın dosya adı, nerede ve ne zaman çekildiği.
share-holds-long = Geri alınamaz ve süresi dolmaz. Uzundur: bazı mesajlaşma uygulamaları keser; o zaman bir proje dosyası kaydedin.
share-picture-title = Görsel
share-layout = Gösterilen
share-layout-after = Sonra
share-layout-before-after = Önce ve sonra
share-layout-card = Mesajlaşma kartı
share-format = Dosya türü
share-picture-save = Görseli kaydet
share-picture-send = Görseli gönder…
share-picture-help = Fotoğrafı gösterir. Üzerinde temsilî olduğu yazar ve dosya tasarımı içerir: yeniden açmak için bu sayfaya bırakın. Fotoğrafın nerede ve ne zaman çekildiği dosyaya konmaz.
share-paper-title = Kâğıt üzerinde
share-paper-print = Planı yazdır
share-paper =
    .aria-label = Kâğıt
share-paper-letter = Letter
share-paper-help = Önce ve sonra, sayılarla plan ve saç çizgisinin gerçek boyutlu şablonu.
share-file-title = Proje dosyası
share-file-passcode = Parola (isteğe bağlı)
share-file-save = Projeyi kaydet
share-file-help = Fotoğraf ve tasarım tek dosyada; sonra veya başka bir cihazda sürdürmek için. Unutulan parola kurtarılamaz.
share-link-too-much = Bu tasarım fotoğrafla birlikte bir bağlantıya sığmıyor. Projeyi dosya olarak kaydedip onu gönderin.

## Dialog that asks for a passcode

passcode-title = Parolayla kilitli
passcode-text = Parolayı bunu hazırlayan bilir. Açılan içerik bu cihazda kalır.
passcode-field = Parola
passcode-show = Parolayı göster
passcode-cancel = Vazgeç
passcode-open = Aç
passcode-opening = Açılıyor…

## Project files

project-saved = Proje kaydedildi: { $name }.
project-saved-with-notes = Proje kaydedildi: { $name }. İçindeki fotoğraf, kameranın ona yazdığı bilgileri, belki yeri de taşır. Bunları dışarıda bırakmak için bir JPEG ile başlayın.
project-unreadable = Tarayıcı bu dosyayı okuyamadı. Yeniden seçin.
project-memory = Tarayıcının belleği buna yetmiyor. Diğer sekmeleri kapatıp yeniden deneyin.

## A sent design in numbers: each is a name and a value

fact-hairline = Saç çizgisi
    .value = glabellanın { NUMBER($mm, maximumFractionDigits: 0) } mm üstünde
fact-area = Alan
    .value = { NUMBER($area, maximumFractionDigits: 0) } cm²
fact-dots = Noktalar
    .value = yaklaşık { $dots }, cm² başına { NUMBER($density, maximumFractionDigits: 0) }
fact-shade = Ton
fact-sessions = Seanslar
    .value = { $count }

## Why a shade is proposed: sentences that follow each other

match-stubble = { $shade }: saç dipleriniz { $hair ->
        [black] siyah
        [dark-brown] koyu kahverengi
        [brown] kahverengi
        [light] açık kahverengi veya sarı
       *[grey] kır
    } görünüyor ve { $skin ->
        [very-light] çok açık
        [light] açık
        [intermediate] orta tonlu
        [tan] buğday rengi
        [brown] esmer
       *[dark] koyu
    } cildinizin yansıttığı ışıktan %{ NUMBER($percent, maximumFractionDigits: 0) } eksiltiyor.
match-hair = { $shade }: saçınız, { $skin ->
        [very-light] çok açık
        [light] açık
        [intermediate] orta tonlu
        [tan] buğday rengi
        [brown] esmer
       *[dark] koyu
    } cilt üzerinde { $hair ->
        [black] siyah
        [dark-brown] koyu kahverengi
        [brown] kahverengi
        [light] açık kahverengi veya sarı
       *[grey] kır
    } görünüyor.
match-skin = { $shade }: { $skin ->
        [very-light] çok açık
        [light] açık
        [intermediate] orta tonlu
        [tan] buğday rengi
        [brown] esmer
       *[dark] koyu
    } cilt için olağan bir seçim.
match-skin-type = Bir fotoğraftan anlaşılabildiği kadarıyla cilt tipi yaklaşık { $type } (Fitzpatrick, altı tip).
match-little-stubble = Çıplak cildin yanında çok az saç dibi görünüyor: noktalar onlara uyuyor mu diye bakın ve ayarlayın.
match-from-stubble = Noktaların sıklığı, boyu ve koyuluğu saç diplerinize göre seçildi.
match-coloured-light = Bu fotoğrafta ışık renkli: gün ışığında çekilmiş bir fotoğraf deneyin.
match-bright-skin = Cilt parlak ışık alıyor; burada göründüğünden koyu olabilir.
match-too-dark = Fotoğraf, renklerden emin olmak için fazla karanlık.
match-too-bright = Fotoğraf, renklerden emin olmak için fazla parlak.
match-no-hair = Esas alınacak saç görülmedi.
match-grey-hair = Kır saçta, ikisi de uygun görünen iki tondan açık olanını seçin.
match-black-on-dark = Siyah pigment koyu ciltte mavimsi olabilir; bu yüzden bir ton daha açığı önerildi.
match-nothing = Çıplak cildin yanında esas alınacak saç dibi bulunamadı. “Cilt seç” düğmesine, sonra fotoğrafınızda çıplak cilde basın; “Saç seç” ile saçınız da hesaba katılır.

## Words in pictures that are saved: short, they have a line each

picture-stamp = Temsilîdir, vaat değildir · Hairline
picture-before = Önce
picture-after = Sonra
picture-title = Saç simülasyonu (SMP)
picture-no-session = İlk seanstan önce (planlanan: { $planned })
picture-during-session = { $session }. seans sırasında (planlanan: { $planned })
picture-after-session = Seans { $session }/{ $planned } · { $time }
picture-same-day = aynı gün
picture-days-later = { $days ->
        [one] { $days } gün sonra
       *[other] { $days } gün sonra
    }
picture-months-later = { $months } ay sonra
picture-years-later = { $years } yıl sonra
picture-density = { NUMBER($density, maximumFractionDigits: 0) } nokta/cm² · { NUMBER($area, maximumFractionDigits: 0) } cm² saçlı deri
picture-dots = { $shade } · { NUMBER($mm, minimumFractionDigits: 2, maximumFractionDigits: 2) } mm’lik noktalar
picture-note = Bir fotoğraf üzerinde hesaplandı. Bir fikir verir, sonuç vaat etmez.
picture-unreadable-photo = Fotoğraf okunamadı.
picture-too-large = Bu görsel, tarayıcının bu biçimde yazması için fazla büyük. PNG olarak kaydedin veya kartı seçin.

## The sheet for printing, first page

sheet-title = Saç çizgisi planı
sheet-before = Önce
sheet-before-first-session = İlk seanstan önce
sheet-some-sessions = Temsilî görüntü: { $shown }/{ $planned } seans, { $time }
sheet-all-sessions = Temsilî görüntü: bütün seanslar, { $time }
sheet-hairline = Saç çizgisi
sheet-hairline-height = Glabelladan yükseklik, cilt üzerinden
sheet-hairline-width = Genişlik, mezurayla
sheet-hairline-length = Çizgi boyunca uzunluk
sheet-hairline-area = İşlem alanı
sheet-hairline-dots = Görseldeki nokta sayısı
sheet-mm = { NUMBER($mm, maximumFractionDigits: 0) } mm
sheet-area = { NUMBER($area, maximumFractionDigits: 0) } cm²
sheet-treatment = İşlem
sheet-density = Sıklık
    .value = cm² başına { NUMBER($density, maximumFractionDigits: 0) } nokta
sheet-dot-size = İyileşmiş bir noktanın boyu
    .value = { NUMBER($mm, minimumFractionDigits: 2, maximumFractionDigits: 2) } mm
sheet-shade = Ton
    .value = { $shade }, koyuluk { NUMBER($strength, minimumFractionDigits: 2, maximumFractionDigits: 2) }
sheet-session = Seans { $number }
    .first = { $percent ->
        [100] { $lighter ->
            [0] bütün noktalar
            [one] bütün noktalar, bir ton açık
           *[other] bütün noktalar, { $lighter } ton açık
        }
       *[other] { $lighter ->
            [0] noktalar: %{ NUMBER($percent, maximumFractionDigits: 0) }
            [one] noktalar: %{ NUMBER($percent, maximumFractionDigits: 0) }, bir ton açık
           *[other] noktalar: %{ NUMBER($percent, maximumFractionDigits: 0) }, { $lighter } ton açık
        }
    }
    .later = { $percent ->
        [100] { $lighter ->
            [0] { $days } gün sonra: bütün noktalar
            [one] { $days } gün sonra: bütün noktalar, bir ton açık
           *[other] { $days } gün sonra: bütün noktalar, { $lighter } ton açık
        }
       *[other] { $lighter ->
            [0] { $days } gün sonra: noktalar %{ NUMBER($percent, maximumFractionDigits: 0) }
            [one] { $days } gün sonra: noktalar %{ NUMBER($percent, maximumFractionDigits: 0) }, bir ton açık
           *[other] { $days } gün sonra: noktalar %{ NUMBER($percent, maximumFractionDigits: 0) }, { $lighter } ton açık
        }
    }
sheet-by-tape = Cilt üzerinde mezurayla: orta hattan yana ve glabelladan yukarı
    .left = { $across } mm sola, { $up } mm yukarı
    .right = { $across } mm sağa, { $up } mm yukarı
    .midline = orta hatta, { $up } mm yukarı
sheet-point-mid-frontal = Orta frontal
sheet-point-frontotemporal-left = Sol frontotemporal
sheet-point-frontotemporal-right = Sağ frontotemporal
sheet-point-temporal-peak-left = Sol şakak noktası
sheet-point-temporal-peak-right = Sağ şakak noktası
sheet-simulation = Temsilî görüntüdür, vaat değildir.
sheet-scale = %100 ölçekle (gerçek boyut) yazdırın ve çubuğu cetvelle denetleyin.
sheet-bar = Ölçek çubuğu, 100 mm
    .end = 100 mm
sheet-no-template = Şablon yok: bu çizgi kâğıt için fazla uzun veya fazla kısa.
sheet-template-follows = { $pages ->
        [one] Sonraki sayfa, kesip çıkarmak için gerçek boyutlu saç çizgisidir.
       *[other] Sonraki { $pages } sayfa, birleştirip kesmek için gerçek boyutlu saç çizgisidir.
    }
# The page of several plans beside each other.
sheet-plans = Planlar yan yana
sheet-plans-dots = Tüm seanslardan sonra nokta sayısı
sheet-plans-sessions = Seanslar
# $plan is such as “Plan A” or “Plan B: Winter”.
sheet-plans-shown = İlk sayfada ve şablonda { $plan } gösterilir.
sheet-memory = Tarayıcının belleği görsellere yetmiyor. Diğer sekmeleri kapatıp yeniden deneyin.
sheet-no-printing = Bu tarayıcı yazdırmıyor. Sayfayı başka bir tarayıcıda açın.

## The template, pages to cut out

template-title = Saç çizgisi şablonu, gerçek boyut
template-picture = Şablon, sayfa { $page }/{ $pages }
template-page = Şablon, sayfa { $page }/{ $pages }
template-page-joined = Şablon, sayfa { $page }/{ $pages }, birleştirin: { $joints }
template-joint = { $letter } ile { $letter }
template-joints = { $joints }, { $next }
template-right = ← kişinin sağı
template-top = ↑ başın tepesi
template-left = kişinin solu →
template-glabella = Glabella
template-print = 1. %100 ölçekle yazdırın (“sayfaya sığdır” değil, gerçek boyut) ve çubuğu cetvelle denetleyin.
template-cut = 2. Düz ve kesik çizgilerden kesin, kısa çizgilere birer çentik atın. Düz çizgili kenar saç çizgisidir.
template-join-and-cut = 2. Sayfaları, aynı harfli artılar üst üste gelecek biçimde birleştirin. Düz ve kesik çizgilerden kesin, kısa çizgilere birer çentik atın. Düz çizgili kenar saç çizgisidir.
template-lay = 3. Baskılı yüz üstte: artı glabellaya, sap orta hat boyunca yukarı, sonra şerit cildin götürdüğü gibi.
template-lengths = 4. Çizgi ve sap boyunca uzunluklar mezura ölçüsüdür. Başta, şeridin uçları plandan en çok { NUMBER($sideways, minimumFractionDigits: 1, maximumFractionDigits: 1) } mm yana düşebilir; masada düz dururken çizginin glabelladan uzaklığı en çok { NUMBER($across, maximumFractionDigits: 0) } mm şaşar.
template-lengths-flat = 4. Fotoğraf düz kabul edildi: uzunluklar kameranın gördüğüdür; geriye dönen cilt daha uzundur.
template-height = 5. Boyut bir fotoğraftan geliyor: çizginin glabelladan { NUMBER($mm, maximumFractionDigits: 0) } mm yukarıda olduğunu mezurayla denetleyin.

## Errors: What was found on a photo

error-hair-unreadable = Bu fotoğrafta bulunan saç okunamadı. Sayfayı yeniden yükleyip fotoğrafı tekrar açın.

## Errors: Drawing

error-canvas-memory = Tarayıcının belleği çizime yetmiyor. Diğer sekmeleri kapatın, sonra bu sayfayı yeniden yükleyin.
error-canvas-dots = Noktalar çizilemedi. Bu sayfayı yeniden yükleyin; çalışmanız korunur.

## Errors: Work that is kept in the browser

error-storage-unavailable = Bu tarayıcı sayfanın bir şey saklamasına izin vermiyor; yeniden yüklenirse çalışmanız kaybolur. Ayrılmadan önce görseli indirin veya bu sayfa için site verilerine izin verin.
error-storage-insecure = Fotoğraf yalnızca güvenli bir bağlantıda saklanır; sayfa yeniden yüklenirse kaybolur. Bu sayfayı https adresinden açın veya ayrılmadan önce görseli indirin.
error-storage-full = Bu cihazda fotoğrafı saklayacak yer yok; sayfa yeniden yüklenirse kaybolur. Ayrılmadan önce görseli indirin veya yer açın.
error-storage-unreadable = Son ziyaretinizdeki fotoğraf artık okunamıyor. Yeniden seçin.

## Errors: Paste and drop

error-clipboard-empty = Panoda görsel yok. Önce bir fotoğraf kopyalayın veya ekran görüntüsü alın, sonra yeniden yapıştırın.
error-drop-empty = Bu bir görsel dosyası değildi. Önce görseli bu cihaza kaydedin, sonra dosyayı buraya bırakın.

## Errors: Camera

error-camera-denied = Bu sayfanın kamera izni yok. Tarayıcının adres çubuğundan izin verip yeniden deneyin veya bir fotoğraf seçin.
error-camera-not-found = Kamera bulunamadı. Bir kamera bağlayıp yeniden deneyin veya bir fotoğraf seçin.
error-camera-in-use = Kamerayı başka bir program kullanıyor. O programı kapatıp yeniden deneyin veya bir fotoğraf seçin.
error-camera-no-picture = Kameradan henüz görüntü gelmiyor. Kendinizi görene kadar bekleyin, sonra yeniden deneyin.
error-camera-failed = Kamera başlatılamadı. Yeniden deneyin veya bir fotoğraf seçin.

## Errors: A photo that does not open

error-photo-unreadable = Tarayıcı bu dosyayı okuyamadı. Yeniden seçin; bir bulut klasöründeyse önce indirilmesini bekleyin.
error-photo-heic = Bu tarayıcı HEIC fotoğrafları açamaz; Safari açar. iPhone’da JPEG elde etmek için Ayarlar › Kamera › Biçimler › En Uyumlu seçeneğini seçip fotoğrafı yeniden çekin ya da bunu JPEG olarak paylaşın veya dışa aktarın ve onu seçin.
error-photo-undecodable = Bu { $format } fotoğraf bozuk ya da tarayıcı bu biçimi tanımıyor. Bir fotoğraf uygulamasında açın, JPEG olarak kaydedin ve onu seçin.
error-photo-memory = Tarayıcının belleği bu fotoğrafa yetmiyor. Diğer sekmeleri kapatıp yeniden deneyin veya daha küçük bir kopya seçin.

## Errors: Work on the whole photo

error-photo-too-little-memory = Tarayıcının belleği bu fotoğrafa yetmiyor. Diğer sekmeleri kapatıp yeniden deneyin.

## Errors: Designs that were kept

error-design-newer = Bu tasarım daha yeni bir Hairline sürümüyle kaydedilmiş. O sürümü almak için sayfayı yeniden yükleyin.
error-design-older = Kayıtlı tasarım daha eski bir Hairline sürümüyle yapılmış.
error-design-damaged = Kayıtlı tasarım bozuk ve açılamıyor.

## Errors: Project files

error-project-not-ours = Bu dosya bir Hairline projesi değil. “Projeyi kaydet” ile kaydedilmiş bir dosya veya bir fotoğraf seçin.
error-project-newer = Bu proje daha yeni bir Hairline sürümüyle kaydedilmiş. O sürümü almak için sayfayı yeniden yükleyin.
error-project-broken = Bu proje dosyası bozuk veya eksik. Yeniden kopyalayın veya indirin.
error-project-no-photo = Bu proje dosyasında açılabilecek bir fotoğraf yok. Fotoğrafıyla birlikte kaydedilmiş bir dosya isteyin.
error-project-too-large = Bu proje bir tarayıcının kaldırabileceğinden büyük (en fazla { $megabytes } MB). Fotoğrafı küçülterek kaydedin ve projeyi yeniden oluşturun.

## Errors: Pictures that hold a design

error-picture-damaged = Bu görseldeki tasarım bozuk: dosya yolda değişmiş. Özgün dosyayı isteyin.

## Errors: Pictures to save

error-picture-format = Tarayıcının oluşturduğu dosya tamamlanamadı. Başka bir biçim seçin.
error-picture-too-much = Tasarım bu biçim için fazla büyük. Başka bir biçim seçin.

## Errors: Links

error-link-not-ours = Bu bağlantıda bir Hairline tasarımı yok. Bağlantıyı yeniden isteyin veya bir fotoğrafla başlayın.
error-link-newer = Bu bağlantı daha yeni bir Hairline sürümüyle oluşturulmuş. O sürümü almak için sayfayı yeniden yükleyin, sonra bağlantıyı tekrar açın.
error-link-damaged = Bu bağlantı bozuk: bir bölümü yolda kaybolmuş veya değişmiş. İletiden ilk harfinden son harfine kadar yeniden kopyalayın veya tekrar isteyin.
# More plans than one link has room for. $plans is how many of them fit: 1 or 2.
error-link-plans =
    { $plans ->
        [one] Bu planlar tek bir bağlantıya sığmıyor: yalnızca ilki sığıyor. Birkaç fırça darbesini silin, bir notu kısaltın ya da planları tek tek gönderin.
       *[other] Bu planlar tek bir bağlantıya sığmıyor: yalnızca ilk { $plans } plan sığıyor. Birkaç fırça darbesini silin, bir notu kısaltın ya da planları tek tek gönderin.
    }

## Errors: Sealed files and links

error-sealed-not-ours = Bu, Hairline ile yapılmamış. Dosyayı veya bağlantıyı yeniden isteyin.
error-sealed-newer = Bu, daha yeni bir Hairline sürümüyle yapılmış. O sürümü almak için sayfayı yeniden yükleyin, sonra tekrar açın.
error-sealed-truncated = Sonu eksik: { NUMBER($expected, useGrouping: 0) } bayttan { NUMBER($missing, useGrouping: 0) } bayt ulaşmamış. Tamamını yeniden kopyalayın veya indirin.
error-sealed-damaged = Bu, yolda bozulmuş; bu yüzden açılamıyor. Yeniden kopyalayın veya indirin.
error-sealed-refused = Bu, Hairline’ın açmadığı bir yöntemle şifrelenmiş. Gönderen kişiden yeniden hazırlamasını isteyin.
error-sealed-wrong-passcode = Parola doğru değil ya da biri bunu bilerek değiştirmiş. Büyük ve küçük harflere dikkat edip yeniden deneyin.
error-sealed-changed = Bu, yapıldıktan sonra değiştirilmiş ya da anahtarı başka bir bağlantının. Yeniden isteyin.
error-sealed-key-missing = Bağlantı eksik: anahtarı yok. Bağlantının tamamını kopyalayıp yeniden açın.
error-sealed-insecure = Bu tarayıcı yalnızca güvenli bir bağlantıda şifreler ve açar. Bu sayfayı https adresinden açın.
error-sealed-too-large = Bu, tarayıcıda şifrelenemeyecek kadar büyük. Daha küçük bir fotoğraf kullanın.

## Errors: Marks on the photo

error-marks-coincide = İki işaret üst üste duruyor. Her birini bir göz bebeğine veya kulağa sürükleyin.
error-reference-too-short = Ölçünün iki ucu üst üste duruyor. Birbirinden uzaklaştırın.
error-length-out-of-range = Bilinen uzunluk aralığın dışında. Milimetre olarak girin.
error-marker-off-photo = Bir işaret fotoğrafın dışında. Yeniden yüzün üzerine sürükleyin.

## Errors: The dot pattern, a file of the app

error-dots-length = Nokta deseninin { NUMBER($expected, useGrouping: 0) } bayt olması gerekirken { NUMBER($found, useGrouping: 0) } bayt var. Deseni yeniden almak için sayfayı yeniden yükleyin.
error-dots-crowded = Nokta deseni bozuk: bir hücrede { NUMBER($found, useGrouping: 0) } nokta var, sınır ise { $most }. Deseni yeniden almak için sayfayı yeniden yükleyin.
error-dots-coincident = Nokta deseni bozuk: { NUMBER($first, useGrouping: 0) } ve { NUMBER($second, useGrouping: 0) } numaralı noktalar aynı yerde. Deseni yeniden almak için sayfayı yeniden yükleyin.

## Errors: Files that are no photo or none that can be worked on

error-photo-empty = Dosya boş. Yeniden seçin; bir bulut klasöründeyse önce indirilmesini bekleyin.
error-photo-truncated = Dosya erken bitiyor, fotoğrafın bir bölümü eksik. Yeniden kopyalayın veya indirin.
error-photo-animated = Bu { $format } hareketli. Hareketsiz bir fotoğraf seçin veya bir karesini JPEG olarak kaydedin.
error-photo-gif = Bu bir GIF; çizimler ve kısa animasyonlar içindir. JPEG, PNG, WebP veya AVIF bir fotoğraf seçin.
error-photo-drawing = Bu bir çizim (SVG), fotoğraf değil. JPEG, PNG, WebP veya AVIF bir görsel seçin.
error-photo-text = Bu bir web sayfası veya metin, fotoğraf değil. Görselin kendisini kaydedin, sonra o dosyayı seçin.
error-photo-pdf = Bu bir PDF, fotoğraf değil. JPEG, PNG, WebP veya AVIF bir görsel seçin.
error-photo-video = Bu bir video. Başın iyi göründüğü yerde duraklatın, ekran görüntüsü alın ve onu seçin.
error-photo-raw = Bu, bir kameranın RAW dosyası. JPEG olarak dışa aktarın ve onu seçin.
error-photo-tiff = Bu, tarayıcıların göstermediği bir TIFF veya RAW dosyası. JPEG olarak dışa aktarın ve onu seçin.
error-photo-project = Bu bir Hairline projesi, fotoğraf değil. Onu tek başına açın.
error-photo-archive = Bu bir arşiv veya ofis belgesi. Açın, içindeki fotoğrafı kaydedin ve onu seçin.
error-photo-other-picture = Bu, uygulamanın açmadığı bir { $format } görseli. JPEG veya PNG olarak kaydedin ve onu seçin.
error-photo-unknown = Bu dosya açılabilecek bir fotoğraf değil. JPEG, PNG, WebP veya AVIF bir görsel seçin.
error-photo-too-small = Bu görsel yalnızca { NUMBER($width, useGrouping: 0) } × { NUMBER($height, useGrouping: 0) } piksel; bir başı göstermek için fazla küçük. Her kenarı en az { $least } piksel olan daha büyük bir görsel seçin.
error-photo-too-elongated = Bu görsel uzun bir şerit ({ NUMBER($width, useGrouping: 0) } × { NUMBER($height, useGrouping: 0) } piksel). Başı gösteren bir fotoğraf seçin veya görseli kırpın.
error-photo-too-large = Bu görsel { NUMBER($megapixels, useGrouping: 0) } megapiksel; bir tarayıcının kaldırabileceğinden fazla. En fazla { $most } megapiksellik daha küçük bir kopya kaydedin ve onu seçin.

## Asking the clinic that embeds the app

clinic-give = Bu görseli { $clinic } ile paylaş
enquiry-title = { $clinic } ile iletişime geç
enquiry-name = Ad
enquiry-email = E-posta
enquiry-phone = Telefon
enquiry-contact-help = Size yanıt verebilmeleri için ikisinden biri.
enquiry-message = Sorunuz (isteğe bağlı)
enquiry-picture = Başımın görselini ekle (sonra)
enquiry-goes = Birlikte gönderilecekler
enquiry-link = Tasarımın bağlantısı: { $link }
enquiry-plan = { NUMBER($area, maximumFractionDigits: 0) } cm² saçlı deri, { $sessions } seansta yaklaşık { NUMBER($dots, maximumSignificantDigits: 2) } nokta, saç çizgisi glabellanın { NUMBER($height, maximumFractionDigits: 0) } mm üstünde.
enquiry-price = Fiyat: { $price }.
enquiry-consent = Burada yazanların { $clinic } tarafından alınmasını kabul ediyorum: adım, iletişim bilgilerim, sorum, bağlantı ve sayılarla plan. Fotoğrafım bu cihazda kalır.
enquiry-consent-picture = Burada yazanların { $clinic } tarafından alınmasını kabul ediyorum: adım, iletişim bilgilerim, sorum, bağlantı, sayılarla plan ve başımın görseli.
enquiry-consent-mail = Burada yazanların, { $clinic } için bir e-posta içinde, e-posta programıma aktarılmasını kabul ediyorum: adım, iletişim bilgilerim, sorum, bağlantı ve sayılarla plan. Ben oradan göndermeden hiçbir şey gönderilmez. Fotoğrafım bu cihazda kalır.
enquiry-name-missing = Adınız eksik.
enquiry-contact-missing = E-posta adresi veya telefon numarası eksik.
enquiry-cancel = Vazgeç
enquiry-send = Gönder: { $clinic }
enquiry-send-mail = E-posta programımı aç
