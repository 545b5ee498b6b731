# Turkish: the guide.

guide-title = Saç simülasyonu (skalp mikropigmentasyonu) hakkında bilinmesi gerekenler
guide-intro = Nedir, neler gerekir, neler ters gidebilir: kısa ve sade sözlerle. Tıbbi öneri değildir.
guide-how-to-read = Bir bilginin yanındaki küçük sayı, kaynağına götürür. Kaynakların farklı dediği yerde bu sayfa bunu söyler.
guide-open = Hairline’ı aç
guide-language =
    .aria-label = Bu sayfanın dili
guide-contents = Bu sayfada

## Links that show a time on the reader's own picture, in the app

guide-show-day = Görselinizde { $day }. günü görün
guide-show-time = Görselinizde görün: { $time }
guide-show-result = Sonucu görselinizde görün
guide-show-wrong = Kötü bir işi görselinizde görün

## In short: a name and a value in each line

guide-short-title = Kısaca
guide-short-sessions = Seans sayısı
guide-short-session = Her seans
guide-short-stay = Yurt dışı yolculuğunda kalış
guide-short-hospital = Bunun hastanede geçeni
guide-short-recovery = İyileşme
guide-short-lasts = Kalıcılık
guide-value-sessions = { $sessions }
guide-value-session-hours = { $session-hours }
guide-value-stay-days = yaklaşık { $stay-days }
guide-value-hospital-days = { $hospital-days }
guide-value-recovery-days = { $recovery-days }
guide-value-lasts-years = yaklaşık { $lasts-years } veya daha uzun

## What it is

guide-what-title = Nedir, ne değildir
guide-what-dots = Skalp mikropigmentasyonu (kısaca SMP), Türkiye’deki yaygın adıyla saç simülasyonu, saçlı derinin içine minik pigment noktaları koyma işlemidir. Pigment bir tür boyadır. Çok ince bir iğne noktaları dermise, yani yüzeyin hemen altındaki tabakaya yerleştirir.
guide-what-look = Noktalar, kazınmış saçların uçlarına benzer. Böylece saçınız daha gür görünür; seyrek saç, çıplak cilt ve yara izleri daha az belli olur. Erkeklere de kadınlara da yapılır.
guide-what-not = Yalnızca görünüşünüzü değiştirir ve ameliyat değildir. Yeni saç çıkmaz, saç taşınmaz. Bunun olacağına kimse söz veremez.
guide-what-size = Yeni yapılmış bir noktanın genişliği en çok { $dot-fresh-mm }, iyileşmiş bir noktanınki { $dot-healed-mm }.
guide-what-depth = Noktalar ne kadar derine konur? Kaynaklar farklıdır: { $depth-mm }. Fazla derine konursa dağılırlar; yeterince derine konmazsa { $too-shallow-weeks } içinde solarlar.
guide-what-simulation = Hairline’ın size gösterdiği temsilî bir görüntüdür, vaat değildir.

## SMP beside a hair transplant: a table with three columns

guide-differences-title = Saç ekiminden farkı
guide-differences-text = Saç ekiminde bir cerrah kendi saçınızı taşır: FUE’de kökler tek tek alınır, FUT’ta bir cilt şeridi alınıp bölünür. SMP hiçbir şeyi taşımaz.
guide-differences-smp = SMP
guide-differences-transplant = FUE ve FUT
guide-differences-done = Ne yapılır
guide-differences-done-smp = Cilde boya noktaları konur.
guide-differences-done-transplant = Saç kökleri alınıp başka yere konur.
guide-differences-scars = Yara izi
guide-differences-scars-smp = Kaynağımıza göre olmaz.
guide-differences-scars-transplant = FUE’de küçük yuvarlak izler, FUT’ta bir çizgi.
guide-differences-healing = İyileşme
guide-differences-healing-smp = Kısa: { $recovery-days }.
guide-differences-healing-transplant = Daha uzun.
guide-differences-seen = Ne zaman görülür
guide-differences-seen-smp = Hemen.
guide-differences-seen-transplant = Aylar sonra, saç uzayınca.
guide-differences-suits = Kime uyar
guide-differences-suits-smp = Saç dökülmesinin her evresine: seyrek saç, gerileyen saç çizgisi, saçsız bölgeler.
guide-differences-suits-transplant = Taşınacak kadar saçı olanlara.
guide-differences-care = Bakım
guide-differences-care-smp = Az: birkaç yılda bir rötuş.
guide-differences-care-transplant = Saçınızın geri kalanı gibi.
guide-differences-price = Fiyat
guide-differences-price-smp = Çoğunlukla daha düşük.
guide-differences-price-transplant = Çoğunlukla daha yüksek.
guide-differences-caution = Bunların çoğu, insanlara klinik bulan bir sayfadan alındı; tabloyu fazla parlak gösteriyor olabilir.

## Steps of the treatment

guide-steps-title = Adımlar
guide-steps-talk = Görüşme
guide-steps-talk-text = Siz ne umduğunuzu anlatırsınız, uygulayıcı saç dökülmenizin biçimine bakar. Saçınızın rengine uyan pigmenti birlikte seçersiniz.
guide-steps-clean = Hazırlık
guide-steps-clean-text = Saçlı deriniz temizlenir ve dezenfekte edilir. Bazı yerlerde cildi uyuşturan bir krem de sürülür.
guide-steps-dots = Noktalar
guide-steps-dots-text = Saçınızın çıkış yönüne uyularak tek tek konur.
guide-steps-care = Evde bakım
guide-steps-care-text = Birkaç gün doğrudan güneşten uzak durur, yüzmez ve ağır spor yapmazsınız.
guide-steps-again = Sonraki seanslar
guide-steps-again-text = Sonraki her seans yeni noktalar ekler; görünüm adım adım sıklaşır.

## How many sessions, how long

guide-sessions-title = Seanslar ve saatler
guide-sessions-count = Planlamanız gereken: { $sessions } { $sessions-count ->
    [one] seans
   *[other] seans
}.
guide-sessions-elsewhere = Stüdyolar { $sessions-elsewhere } seans diyor. Sayı alana, cildinize ve ne kadar sık görünmesini istediğinize bağlıdır.
guide-sessions-hours = Her biri { $session-hours } sürer.
guide-sessions-gap = Aralarında birkaç hafta vardır; cilt bu arada iyileşir. Stüdyolar { $session-gap-days } diyor.
guide-sessions-dots = Bir uygulayıcının sayımına göre bir seansta yaklaşık { $impressions-per-session } nokta konur.
guide-sessions-whole = Başın tamamında saatler birikir ve burada kaynaklar farklıdır: bir çalışma toplam { $full-head-hours } diyor, stüdyoların dedikleri ise { $full-head-hours-trade } ediyor.

## Day by day after a session. Titles are followed by sentences

guide-recovery-title = Gün gün iyileşme
guide-recovery-text = Çoğu kişide böyle geçer, ama her cilt kendi hızıyla iyileşir.
guide-recovery-fresh = 0. gün: yeni yapılmış
guide-recovery-fresh-text = Cilt biraz kızarık ve şiştir. Noktalar, kalıcı hâlinden daha büyük ve koyudur.
guide-recovery-first = İlk { $recovery-days }
guide-recovery-first-text = Kızarıklık ve şişlik iner, noktaların üzerinde minik kabuklar olur. Onları koparmayın. Kısa sürede çoğu şeyi yeniden yapabilirsiniz.
guide-recovery-week = İlk hafta: { $no-sweat-days }
guide-recovery-week-text = Hâlâ çok terlemek, yüzmek, ağır antrenman ve doğrudan güneş yok.
guide-recovery-shed = Kabuklar dökülür: { $scabs-off-days }
guide-recovery-shed-text = Şimdi çok daha açık görünür. Bu çoğu kişiyi kaygılandırır, ama normaldir.
guide-recovery-settled = Oturdu: { $skin-renewal-days }
guide-recovery-settled-text = Cilt, noktaların üzerinde kendini yeniledi. Gerçek sonucu ancak şimdi görürsünüz. Sonraki seans bunun üzerine kurulur.

## Aftercare: rules

guide-aftercare-title = Sonraki bakım
guide-aftercare-clean = Saçlı derinizi temiz ve nemli tutun, sert şampuan kullanmayın.
guide-aftercare-sun = Yaklaşık { $no-sun-days } doğrudan güneşten koruyun: şapka takın veya yüksek faktörlü (SPF) güneş kremi sürün.
guide-aftercare-sweat = İlk { $no-sweat-days } çok terlemeyin, yüzmeyin, ağır antrenman yapmayın.
guide-aftercare-back = Kaynağımıza göre iyileşme { $recovery-days } sürer ve günler içinde normale dönersiniz.
guide-aftercare-clinic = Bu sayfa başka bir şey dese de kliniğinizin söylediğini yapın.
guide-aftercare-doctor = Birkaç gün sonra kızarıklık, sıcaklık veya ağrı artıyorsa bir doktora danışın.

## How long it lasts

guide-lasts-title = Ne kadar kalır
guide-lasts-years = Yaklaşık { $lasts-years } veya daha uzun kalır.
guide-lasts-why = Ne kadar kalacağı pigmente, uygulayıcıya ve cildinize bağlıdır.
guide-lasts-fading = Azar azar solar: güneş yüzünden ve cilt üst tabakasını sürekli döktüğü için.
guide-lasts-touch-up = Çoğu kişi birkaç yılda bir rötuş yaptırır. Stüdyolar { $touch-up-years } diyor; kenarın keskin kalması isteniyorsa { $touch-up-crisp-years }.
guide-lasts-blue = Noktalar zamanla biraz mavi veya yeşil görünebilir. Bir doktor bunun hepsinde olduğunu ve nadiren fark edildiğini söylüyor; üreticiler ise kötü pigmenti ve fazla derine konan noktaları suçluyor. Kaynaklar farklıdır.

## Who it is for

guide-candidates-title = Kimler için iyidir
guide-candidates-text = Şunlardan biri doğruysa size uygun olabilir:
guide-candidates-loss = Saçınız seyreliyor, saç çizginiz geriliyor veya saçsız bölgeleriniz var.
guide-candidates-density = Saçınızın daha sık görünmesini istiyorsunuz.
guide-candidates-scars = Saç ekiminden veya bir yaralanmadan kalan yara izleriniz var. Önce iyileşmiş olmaları gerekir; bekleme süresi: { $scar-wait-months }.
guide-candidates-surgery = Ameliyatsız ve az bakım isteyen bir yol istiyorsunuz.

## Questions before: never a diagnosis

guide-ask-title = Kimler önce sormalı
guide-ask-text = Bu soruları gözden geçirin. Birine evet diyorsanız randevu almadan önce bir doktora sorun. Evet demek, işlemi yaptıramazsınız demek değildir; neyi kabul ettikleri klinikten kliniğe değişir.
guide-ask-keloid = Yara izleriniz kalın ve kabarık mı olur (keloid)?
guide-ask-rash = Saçlı derinizde sedef veya egzama gibi bir döküntü var mı?
guide-ask-pregnant = Hamile misiniz veya emziriyor musunuz?
guide-ask-blood = Kan sulandırıcı kullanıyor musunuz veya kanamanız uzun sürer mi?
guide-ask-diabetes = Şeker hastalığınız (diyabet) var mı?
guide-ask-chemotherapy = Kemoterapi gördünüz mü? Kliniklerin istediği bekleme süresi: { $chemotherapy-wait-weeks }.
guide-ask-immune = Bir hastalık veya ilaç yüzünden bağışıklık sisteminiz zayıf mı?
guide-ask-epilepsy = Sara hastalığınız (epilepsi) var mı?
guide-ask-sunburn = Saçlı deriniz güneşten yanmış mı?
guide-ask-retinoids = Cildiniz için izotretinoin gibi retinoidler kullanıyor musunuz?
guide-ask-allergy = Mürekkebe veya boyalara alerjiniz var mı?
guide-ask-laser = Son { $laser-wait-days } içinde saçlı derinize lazer yapıldı mı?
guide-ask-moles = Orada ben veya siğil var mı? Onların üzerine nokta konmaz.
guide-ask-pale = Vitiligonuz veya albinizminiz var mı?
guide-ask-end = Bu liste tam değildir ve bir teşhis değildir.

## Prices and travel

guide-cost-title = Ne kadar tutar
guide-cost-where = Nerede
guide-cost-price = Tam işlemin fiyatı
guide-cost-clinic = Bu klinikte
guide-cost-clinic-session = Bu klinikte, seans başına
guide-cost-clinic-area = Bu klinikte, cm² başına
guide-cost-turkey = Türkiye
guide-cost-west = Batı Avrupa ve ABD
guide-value-price-clinic = { $price-clinic }
guide-value-price-turkey = yaklaşık { $price-turkey }
guide-value-price-west = { $price-west-europe-usa } veya daha fazla
guide-cost-date = Kaynakta tarih yok. Biz { $read } tarihinde okuduk; bugünkü fiyatı sorun.
guide-cost-cheaper = Aynı kaynağa göre Türkiye’de yaklaşık { $turkey-cheaper-percent } daha ucuz. Buna yolculuk dahil değil.
guide-cost-why = Fiyat alana, seans sayısına ve kliniğe bağlıdır.
guide-cost-travel = Yolculuk ederseniz
guide-cost-stay = Yaklaşık { $stay-days } kalmayı planlayın: hastanede { $hospital-days }, iyileşmek için { $recovery-days }.
guide-cost-trips = Seansların arasında haftalar vardır; ikinci bir yolculuk gerekip gerekmediğini sorun.
guide-cost-add = Uçak biletini, konaklamayı ve çalışılmayan günleri ekleyin.
guide-cost-worth = Kaynağa göre, kendi sayfasındaki { $reviews } { $reviews-count ->
    [one] yorumda
   *[other] yorumda
} “buna değer” diyenlerin oranı { $worth-it-percent }. Kimlere sorulduğunu kimse bilmiyor; bunu bir ipucu sayın, daha fazlası değil.

## Choosing who does it

guide-provider-title = Uygulayıcı seçmek
guide-provider-price = Fiyat tek ölçü değildir: kalite, deneyim ve iyi bir ad da o kadar önemlidir. Düşük fiyatın bedeli güvenliğiniz olmamalı.
guide-provider-ask = Randevu almadan önce sorun:
guide-provider-who = Kim yapacak ve kaç yıllık deneyimi var?
guide-provider-healed = Yalnızca yeni yapılmış değil, iyileşmiş başların gün ışığındaki fotoğraflarını görebilir miyim?
guide-provider-clean = İğneler yeni mi, oda bir klinik kadar temiz mi?
guide-provider-colour = Hangi pigmenti kullanıyorsunuz ve rengi yıllar içinde nasıl değişir?
guide-provider-all = Fiyata neler dahil ve rötuş ne kadar tutar?
guide-provider-bad = Sonucu beğenmezsem ne yaparsınız?

## What goes wrong

guide-wrong-title = Neler ters gider
guide-wrong-text = İnsanların pişman olduğu şeyler bunlardır. Çoğunu kendi başınızda görebilirsiniz.
guide-wrong-low = Fazla alçak: çizgi ile kaşlar arasında { $hairline-least-cm } bile yok.
guide-wrong-straight = Fazla düz: kenar cetvelle çizilmiş gibi durur.
guide-wrong-dark = Fazla koyu: üst kısım yanlardaki saçtan daha koyudur.
guide-wrong-big = Noktalar fazla büyük: birisiyle konuşurken noktalar tek tek görünür.
guide-wrong-deep = Fazla derin: noktaların { $too-deep-mm } derinlikten sonra dağıldığı ve maviye döndüğü söylenir.
guide-wrong-helmet = Kask gibi: sert bir kenara kadar sık ve tekdüze.
guide-wrong-tired = Bıkmak: yıllarca aynı görünümü taşırsınız.
guide-wrong-back = Geri dönmek zordur ve çoğu zaman lazer gerekir. Bu yüzden hafif ve yüksek bir çizgiyle başlayın: sonradan nokta eklenebilir.

## Sources

guide-sources-title = Kaynaklar
guide-sources-text = Bu sayfadaki sayıların geldiği yerler.
guide-source-turkey-directory = Bir klinik rehberinin Türkiye’de SMP sayfası
guide-source-assumption = Kendi tahminimiz
guide-source-clinic = Bu klinik
guide-source-link = Kaynak { $number }: { $name }
guide-trust-peer-reviewed = Başka uzmanların denetlediği bir çalışma.
guide-trust-clinic = Bir doktordan veya saç kliniğinden.
guide-trust-trade = Bunu satan bir işletmeden.
guide-trust-directory = İnsanlara klinik bulur; yani satacak bir şeyi vardır.
guide-trust-assumption = Hiçbir kaynak sayı vermiyor, bu yüzden tahmin ediyoruz.
guide-trust-own = Klinik kendi sayılarını koydu.
guide-source-dated = Tarihi: { $date }.
guide-source-undated = Tarih yok; biz { $read } tarihinde okuduk.
