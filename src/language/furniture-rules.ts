/**
 * What page furniture looks like in several languages. Data for `furniture.ts` only: patterns are tried on one line at a
 * time, lower-cased, with plain apostrophes.
 */

/** Why a line is taken for page furniture; the interface words it. */
export type FurnitureReason =
  | 'accessibilityLinks'
  | 'sizeSwitcher'
  | 'commentForm'
  | 'mirrorAdvice'
  | 'subscribeAdvice'
  | 'readAlso'
  | 'shareBar'
  | 'cookieNotice'
  | 'advertisement'
  | 'repeatedLine'
  | 'sectionLabel'

/** A line that matches and is no longer than `longest` code units is furniture. */
export interface LineRule {
  readonly reason: FurnitureReason
  readonly longest: number
  readonly pattern: RegExp
}

/** Tried in order; the first that matches gives the reason. */
export const LINE_RULES: readonly LineRule[] = [
  {
    reason: 'accessibilityLinks',
    longest: 80,
    pattern:
      /^(?:accessibility links|skip to (?:main )?(?:content|navigation|search)|skip navigation|ссылки для упрощенного доступа|перейти к (?:содержанию|основному содержанию|поиску|навигации)|перейти до (?:основного матеріалу|вмісту|змісту|пошуку)|доступність посилання|спасылкі для спрошчанага доступу|қолжетімділік сілтемелері|негізгі мазмұнға өту|linkovi za pristupačnost|pređi na (?:glavni )?sadržaj|preskoči na sadržaj|erişilebilirlik bağlantıları|ana içeriğe (?:geç|atla)|zum (?:haupt)?inhalt springen|aller au contenu(?: principal)?|saltar al contenido|ir al contenido|przejdź do treści|keçidlər|əsas səhifəyə qayıt|ხელმისაწვდომობის ბმულები|მთავარ შინაარსზე გადასვლა|linkuri accesibilitate|достъпни линкове|linqet e qasjes)$/,
  },
  {
    reason: 'sizeSwitcher',
    longest: 40,
    pattern: /^(?:(?:xs|sm|md|lg|xl|xxl)(?:\s*[|/,·]?\s*|$)){1,6}$|^(?:a[-+]?\s*){2,4}$|^[aа]\s*[aа]\s*[aа]$/,
  },
  {
    reason: 'commentForm',
    longest: 200,
    pattern:
      /^(?:leave a (?:reply|comment)|add (?:a )?comment|post (?:a )?comment|cancel reply|your e-?mail address will not be published.*|required fields are marked.*|save my name, e-?mail,? and website.*|\d+ comments?|comments(?: \(\d+\))?|оставить (?:комментарий|ответ)|добавить комментарий|отменить ответ|(?:ваш|ваш адрес) (?:e-?mail|электронн\S+ почт\S+)?.*не будет опубликован.*|обязательные поля (?:помечены|отмечены).*|комментарии(?: \(\d+\))?|залишити (?:відповідь|коментар)|додати коментар|скасувати відповідь|ваша? (?:e-?mail|електронна) адреса не (?:оприлюднюватиметься|буде опублікован\S+).*|обов'язкові поля позначен.*|коментарі(?: \(\d+\))?|пакінуць каментар|пікір (?:қалдыру|жазу)|жауап (?:қалдыру|жазу)|пікірлер(?: \(\d+\))?|e-?mail мекенжайыңыз жарияланбайды.*|ostavite (?:komentar|odgovor)|ostavi (?:komentar|odgovor)|dodaj komentar|vaša (?:e-?mail )?adresa (?:e-?pošte )?neće biti objavljena.*|(?:neophodna|obavezna) polja su označena.*|komentari(?: \(\d+\))?|оставите (?:коментар|одговор)|schreiben? sie einen kommentar|kommentar (?:schreiben|hinterlassen|verfassen)|deine e-mail-adresse wird nicht veröffentlicht.*|ihre e-mail-adresse wird nicht veröffentlicht.*|laisser (?:un commentaire|une réponse)|votre adresse e-?mail ne sera pas publiée.*|les champs obligatoires sont indiqués.*|deja (?:un comentario|una respuesta)|tu dirección de correo electrónico no será publicada.*|lascia un commento|il tuo indirizzo e-?mail non sarà pubblicato.*|deixe um comentário|o seu endereço de e-?mail não será publicado.*|dodaj komentarz|zostaw odpowiedź|twój adres e-?mail nie zostanie opublikowany.*|bir (?:cevap|yanıt|yorum) (?:yazın|bırakın)|yorum yap(?:ın)?|e-?posta (?:hesabınız|adresiniz) yayımlanmayacak.*|(?:დატოვე|დატოვეთ|დაწერე|დაწერეთ) (?:კომენტარი|პასუხი)|კომენტარის დატოვება|თქვენი (?:ელ[.-]?\s?ფოსტის?|email) მისამართი არ.*|კომენტარები(?: \(\d+\))?)\s*[*.:]?$/,
  },
  {
    reason: 'readAlso',
    longest: 220,
    pattern:
      /^(?:(?:read|see|watch|listen) (?:also|more|next|too)|also read|related(?: articles| stories| news)?|more on (?:this|the) (?:story|topic)|recommended(?: for you)?|most (?:read|popular)|читайте (?:также|ещё|еще|также на)|смотрите также|по теме|материалы по теме|похожие (?:новости|материалы)|самое (?:читаемое|популярное)|читайте також|дивіться також|за темою|схожі (?:новини|матеріали)|до теми|чытайце таксама|тағы оқыңыз(?:дар)?|сондай-ақ оқыңыз(?:дар)?|оқи отырыңыз(?:дар)?|ұқсас жаңалықтар|дагы окуңуз(?:дар)?|pročitajte (?:i|još|takođe|također)|čitajte (?:i|još)|povezane vesti|прочитајте (?:и|још)|lesen sie (?:auch|mehr)|lesen sie hierzu|mehr zum thema|lire (?:aussi|également)|à lire (?:aussi|également)|sur le même sujet|le(?:a|e|er) (?:también|también:)|lea también|te puede interesar|noticias relacionadas|leggi anche|leia (?:também|mais)|czytaj (?:także|też|również)|zobacz (?:także|też|również)|przeczytaj (?:także|też)|bunlar da ilginizi çekebilir|ilgili haberler|ayrıca (?:bakınız|okuyun)|həmçinin oxu(?:yun)?|წაიკითხეთ (?:ასევე|აგრეთვე)|(?:ასევე|აგრეთვე) (?:წაიკითხეთ|იხილეთ)|მსგავსი (?:სიახლეები|ამბები)|იხილეთ (?:ასევე|აგრეთვე)|кардаш жазуулар|lees ook|läs också|læs også|les også|lue myös|olvassa el|citește și|diva edhe|citiți și)(?:\s*[:—–-].*|\s*[.…>»→]*)$/,
  },
  {
    reason: 'shareBar',
    longest: 120,
    pattern:
      /^(?:(?:share(?: this(?: article| story)?)?|поделиться(?: в соцсетях)?|поділитися|поширити|бөлісу|бөлісіңіз|бөлүшүү|podeli(?:te)?|podijeli(?:te)?|подели(?:те)?|teilen|partager|compartir|compartilhar|condividi|udostępnij|paylaş|გაზიარება|გააზიარე|delen|dela|del|jaa|print|печать|версия для печати|роздрукувати|друк|баспа нұсқасы|štampaj|drucken|imprimer|imprimir|stampa|drukuj|yazdır|ამობეჭდვა|copy link|копировать ссылку|скопіювати посилання|link kopieren|facebook|twitter|x|telegram|whatsapp|viber|vk|вконтакте|одноклассники|instagram|linkedin|pinterest|reddit|e-?mail|youtube|tiktok|messenger)[\s|/,·•:]*)+$/,
  },
  {
    reason: 'cookieNotice',
    longest: 400,
    pattern:
      /^(?:(?:we|this (?:site|website)) uses? cookies\b.*|by (?:continuing|using) .*cookies.*|accept (?:all )?cookies|cookie (?:settings|policy)|(?:мы используем|этот сайт использует|сайт использует) (?:файлы )?(?:cookies?|куки).*|(?:ми використовуємо|цей сайт використовує) (?:файли )?(?:cookies?|куки).*|(?:бұл сайт|біз) .*cookie.*|(?:ova|naša) (?:stranica|sajt) koristi kolačiće.*|koristimo kolačiće.*|wir verwenden cookies.*|diese (?:web)?seite verwendet cookies.*|(?:nous utilisons|ce site utilise) des cookies.*|(?:utilizamos|este sitio (?:web )?(?:usa|utiliza)) cookies.*|ta strona (?:używa|korzysta z) (?:plików )?(?:cookie|ciasteczek).*|bu (?:web )?site(?:si)? çerez.*|საიტი იყენებს (?:ქუქი|cookie).*)$/,
  },
  {
    reason: 'advertisement',
    longest: 40,
    pattern:
      /^[-—–\s]*(?:advertisement|sponsored(?: content)?|реклама|на правах рекламы|жарнама|oglas|reklama|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|reklam|რეკლამა)[-—–\s]*$/,
  },
]

/** Cues that add up within one line of advice; two or more points make the line furniture. */
export const ADVICE_CUES: readonly (readonly [points: number, pattern: RegExp])[] = [
  [1, /\bvpn\b/],
  [1, /зеркал\S*|дзеркал\S*|люстэрк\S*|mirror (?:site|website)|зеркальн\S*|айна сайт\S*|ogledal\S* sajt/],
  [
    1,
    /заблокир\S* (?:доступ|сайт)|заблокув\S* (?:доступ|сайт)|доступ\S* к сайту|доступ до сайту|blocked (?:access|in your)|сайт\S* бұғатта\S*/,
  ],
  [1, /установ\S*|рекоменду\S*|встанов\S*|install|скача\S*|завантаж\S*|download|орнат\S*/],
  [1, /https?:\/\/\S+|\bt\.me\/\S+/],
]

/** An invitation to follow or subscribe; needs a channel beside it. */
export const SUBSCRIBE_VERB =
  /подписывайтесь|подпишитесь|следите за|подписаться|присоединяйтесь|підписуйтесь|підписуйтеся|підпишіться|стежте за|приєднуйтесь|падпісвайцеся|жазылыңыз|жазылып|оқып тұрыңыз|катталыңыз|subscribe to|sign up (?:for|to)|follow us|join (?:us|our)|pratite nas|zapratite|prijavite se na|пратите нас|abonnieren sie|folgen sie uns|abonnez-vous|suivez-nous|suscr[ií]b(?:e|a)te?|síguenos|síganos|iscriviti|seguici|inscreva-se|siga-nos|zasubskrybuj|obserwuj nas|zapisz się|abone olun|takip edin|გამოიწერეთ|გამოგვყევით|შემოგვიერთდით/
export const CHANNEL =
  /telegram|телеграм|тэлеграм|instagram|инстаграм|інстаграм|facebook|фейсбук|viber|вайбер|whatsapp|youtube|ютуб|ютюб|newsletter|рассылк|розсилк|twitter|твиттер|tiktok|google (?:news|новости)|канал|channel|bülten|bilten|ტელეგრამ|ფეისბუქ|we?chat/

/** Names of sections that stand alone on a line in news pages. */
export const SECTION_LABELS: ReadonlySet<string> = new Set(
  [
    'world|politics|news|economy|business|sport|sports|society|culture|europe|middle east|opinion|analysis|war|breaking news|latest|home',
    'мир|в мире|политика|новости|экономика|общество|культура|спорт|происшествия|война|главное|аналитика|мнение|за рубежом|главная|лента новостей',
    'світ|у світі|політика|новини|економіка|суспільство|культура|спорт|війна|за кордоном|головне|аналітика|думка|події|головна',
    'әлем|саясат|жаңалықтар|экономика|қоғам|мәдениет|спорт|соғыс|сараптама|басты бет|дүйне|саясат|коом|жаңылыктар',
    'svet|svijet|politika|vesti|vijesti|ekonomija|društvo|kultura|rat|region|hronika|analiza|naslovna|свет|вести|економија|друштво',
    'მსოფლიო|პოლიტიკა|ახალი ამბები|სიახლეები|ეკონომიკა|საზოგადოება|კულტურა|სპორტი|სამხედრო|ანალიტიკა|უცხოეთი|რეგიონი|მთავარი',
    'welt|politik|nachrichten|wirtschaft|gesellschaft|kultur|ausland|inland|panorama|meinung',
    'monde|politique|actualités|économie|société|international|culture|à la une',
    'mundo|política|noticias|economía|sociedad|cultura|internacional|deportes|opinión',
    'mondo|politica|notizie|economia|esteri|cronaca|cultura|mundo|política|notícias',
    'świat|polityka|wiadomości|gospodarka|społeczeństwo|kultura|wojna|opinie',
    'dünya|siyaset|haberler|ekonomi|gündem|kültür|spor|dünya|siyasət|xəbərlər|iqtisadiyyat|cəmiyyət',
  ]
    .join('|')
    .split('|'),
)
