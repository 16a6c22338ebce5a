/** Pages as sites build them, written for this project: every sentence is invented. Each says what is the article on it. */

export interface PageCase {
  readonly name: string
  readonly html: string
  readonly title: string
  readonly language: string
  readonly published: string | null
  readonly outlet: string | null
  readonly url: string | null
  /** Beginnings of the blocks of the article, in order. */
  readonly article: readonly string[]
  /** Words that stand around it. */
  readonly around: readonly string[]
  readonly captions?: readonly string[]
  readonly quotations?: readonly string[]
}

const linkedData = {
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'Organization', name: 'მდინარის ამბები' },
    {
      '@type': 'NewsArticle',
      headline: 'ხიდი სამი თვით ადრე გაიხსნა',
      datePublished: '2024-03-19T08:00:00+04:00',
      author: [{ '@type': 'Person', name: 'ნინო მაგალითი' }],
      publisher: { '@type': 'Organization', name: 'მდინარის ამბები' },
      inLanguage: 'ka',
    },
  ],
}

export const pages: readonly PageCase[] = [
  {
    name: 'Georgian: an article element, JSON-LD, menus in English, comments below',
    html: `<!DOCTYPE html><html lang="ka"><head><meta charset="utf-8"><title>ხიდი სამი თვით ადრე გაიხსნა | მდინარის ამბები</title>
      <link rel="canonical" href="https://example.org/ka/bridge">
      <script type="application/ld+json">${JSON.stringify(linkedData)}</script>
      <style>p { color: red }</style></head><body>
      <header class="site-header"><a href="/">Home</a><nav><ul><li><a href="/p">Politics</a><li><a href="/e">Economy</a></ul></nav></header>
      <main><article><h1>ხიდი სამი თვით ადრე გაიხსნა</h1>
      <p class="standfirst">ქალაქის მერია ამბობს, რომ სამუშაოები დაგეგმილზე სამი თვით ადრე დასრულდა.</p>
      <figure><img src="x.jpg" onerror="alert(1)"><figcaption>ახალი ხიდი გახსნის დღეს, დილით.</figcaption></figure>
      <p>ხიდს ოთხი ზოლი აქვს, მისი სიგრძე კი 640 მეტრია. მშენებლობა 2022 წელს დაიწყო, ხარჯები დაგეგმილს არ აღემატება.</p>
      <p>მანამდე მძღოლები 12 კილომეტრით უფრო გრძელი გზით სარგებლობდნენ, რაც ზამთარში ხშირად იკეტებოდა.</p>
      <aside class="related-links"><h3>Related</h3><a href="/1">სხვა ამბავი ქალაქიდან</a></aside>
      <blockquote>ჩვენ ამ დღეს ორი წელი ველოდით, თქვა ერთ-ერთმა მძღოლმა, რომელიც პირველი გავიდა ხიდზე.</blockquote>
      </article><section id="comments"><h2>კომენტარები</h2><p>ძალიან კარგი ამბავია, მადლობა ყველას, ვინც ამ ხიდზე იმუშავა, გილოცავთ!</p></section></main>
      <footer><p>© 2024 მდინარის ამბები. ყველა უფლება დაცულია, მასალის გამოყენება მხოლოდ წყაროს მითითებით.</p></footer></body></html>`,
    title: 'ხიდი სამი თვით ადრე გაიხსნა',
    language: 'ka',
    published: '2024-03-19T08:00:00+04:00',
    outlet: 'მდინარის ამბები',
    url: 'https://example.org/ka/bridge',
    article: [
      'ხიდი სამი თვით ადრე გაიხსნა',
      'ქალაქის მერია ამბობს',
      'ახალი ხიდი გახსნის დღეს',
      'ხიდს ოთხი ზოლი აქვს',
      'მანამდე მძღოლები',
      'ჩვენ ამ დღეს ორი წელი ველოდით',
    ],
    around: ['Politics', 'სხვა ამბავი ქალაქიდან', 'ძალიან კარგი ამბავია', '© 2024'],
    captions: ['ახალი ხიდი გახსნის დღეს, დილით.'],
    quotations: ['ჩვენ ამ დღეს ორი წელი ველოდით, თქვა ერთ-ერთმა მძღოლმა, რომელიც პირველი გავიდა ხიდზე.'],
  },
  {
    name: 'Russian: nested boxes, paragraphs parted by line breaks, teasers with texts at the side',
    html: `<html><head><title>Порт принял первое зерно - Вести побережья</title>
      <meta property="og:title" content="Порт принял первое зерно"><meta property="og:site_name" content="Вести побережья">
      <meta property="og:locale" content="ru_RU"><meta property="article:published_time" content="2023-11-02T10:15:00+03:00"></head><body>
      <div id="wrap"><div class="top-menu"><a href="#">Новости</a> <a href="#">Мнения</a> <a href="#">Видео</a></div>
      <div class="cols"><div class="left"><h1>Порт принял первое зерно</h1><div class="news-text">
      Первое судно с зерном вошло в порт в ночь на четверг, сообщили в администрации порта. На борту 18 тысяч тонн пшеницы.<br><br>
      Разгрузка займёт четыре дня, после чего судно уйдёт за новой партией. Раньше такие суда здесь не принимали: не хватало глубины.<br><br>
      Дно углубили до одиннадцати метров, и теперь причал может принимать суда вдвое больше прежних, уточнил начальник порта.
      </div></div><div class="right"><div class="box"><a href="/2"><b>Рыбаки просят помощи</b></a><p><a href="/2">Улов сократился втрое, говорят в артели, и никто не знает, почему рыба ушла.</a></p></div>
      <div class="box"><a href="/3"><b>Маяк починят весной</b></a></div></div></div>
      <div class="bottom">Свидетельство о регистрации № 000, тел. 000-00-00</div></div></body></html>`,
    title: 'Порт принял первое зерно',
    language: 'ru-RU',
    published: '2023-11-02T10:15:00+03:00',
    outlet: 'Вести побережья',
    url: null,
    article: ['Порт принял первое зерно', 'Первое судно с зерном', 'Разгрузка займёт четыре дня', 'Дно углубили'],
    around: ['Новости', 'Рыбаки просят помощи', 'Улов сократился втрое', 'Свидетельство о регистрации'],
  },
  {
    name: 'Arabic: the classes of a common weblog program, share buttons in the text',
    html: `<!doctype html><html dir="rtl" lang="ar"><head><meta charset="utf-8"><title>إعادة فتح الطريق الجبلي</title>
      <meta name="author" content="سلمى مثال"><meta property="og:url" content="https://example.org/ar/road"></head>
      <body class="post-template has-sidebar"><div id="page"><div class="menu-main"><ul><li><a href="#">الرئيسية</a></li><li><a href="#">رياضة</a></li></ul></div>
      <div id="content"><div class="post"><h1 class="entry-title">إعادة فتح الطريق الجبلي</h1>
      <div class="entry-meta"><time datetime="2024-01-08">8 يناير 2024</time></div>
      <div class="entry-content"><p>أعلنت البلدية إعادة فتح الطريق الجبلي بعد إغلاق دام ستة أسابيع بسبب الانهيارات الصخرية، وقالت إن الطريق آمن الآن.</p>
      <div class="sharing"><a href="#">شارك</a><a href="#">غرد</a></div>
      <p>وأزالت الفرق نحو تسعة آلاف طن من الصخور، وركبت شباكا معدنية على طول ثلاثة كيلومترات، بحسب المهندس المشرف.</p>
      <p>وكان سكان القرى يضطرون إلى السفر ساعتين إضافيتين، كما تأخرت سيارات الإسعاف أكثر من مرة خلال الشتاء.</p></div></div>
      <div id="sidebar"><h3>الأكثر قراءة</h3><p>افتتاح السوق القديم بعد أعمال الترميم التي استمرت عامين كاملين، كما قالت البلدية أمس.</p></div></div></div></body></html>`,
    title: 'إعادة فتح الطريق الجبلي',
    language: 'ar',
    published: '2024-01-08',
    outlet: null,
    url: 'https://example.org/ar/road',
    article: ['إعادة فتح الطريق الجبلي', 'أعلنت البلدية', 'وأزالت الفرق', 'وكان سكان القرى'],
    around: ['الرئيسية', 'شارك', 'الأكثر قراءة', 'افتتاح السوق القديم'],
  },
  {
    name: 'Chinese: one block for each paragraph, no paragraph elements at all',
    html: `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>山区铁路隧道贯通_示例日报</title><meta name="publishdate" content="2024-05-06">
      <meta name="date" content="2024-05-06"></head><body><div class="nav">首页 新闻 财经</div><div class="w1000"><div class="bread"><a href="#">首页</a> &gt; <a href="#">地方</a></div>
      <h1>山区铁路隧道贯通</h1><div class="box_con"><div>经过三年施工，全长七公里的铁路隧道昨天贯通，工程人员在洞口举行了简短的仪式。</div>
      <div>隧道穿过两条断层，施工期间多次遇到涌水，最多一天抽水超过两万立方米，项目负责人说。</div>
      <div>铁路预计明年秋天通车，届时两座城市之间的旅行时间将从五小时缩短到两小时。</div></div>
      <div class="tuijian"><ul><li><a href="#">果农直播卖苹果</a></li><li><a href="#">老城墙修缮完工</a></li></ul></div></div>
      <div class="copyright">示例日报社 版权所有</div></body></html>`,
    title: '山区铁路隧道贯通',
    language: 'zh-CN',
    published: '2024-05-06',
    outlet: null,
    url: null,
    article: ['山区铁路隧道贯通', '经过三年施工', '隧道穿过两条断层', '铁路预计明年秋天通车'],
    around: ['首页 新闻', '果农直播卖苹果', '版权所有'],
  },
  {
    name: 'Hindi: microdata, a notice of cookies before everything, a long list of links after',
    html: `<!DOCTYPE html><html lang="hi"><head><meta charset="utf-8"><title>नहर का काम पूरा, किसानों को पानी - उदाहरण समाचार</title></head><body>
      <div class="cookie-notice"><p>हम कुकीज़ का उपयोग करते हैं, ताकि साइट ठीक से काम करे, और आप इससे सहमत हैं।</p><button>ठीक है</button></div>
      <div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">नहर का काम पूरा, किसानों को पानी</h1>
      <time itemprop="datePublished" datetime="2024-02-14T06:30:00+05:30">14 फ़रवरी</time> <time datetime="2024-02-15">15 फ़रवरी</time>
      <div itemprop="articleBody"><p>ज़िले की मुख्य नहर का काम पूरा हो गया है, और बारह गाँवों के किसानों को पहली बार सर्दी में पानी मिला।</p>
      <p>अधिकारियों ने बताया कि नहर 46 किलोमीटर लंबी है, और इस पर चार साल काम चला।</p>
      <ul><li>पहला चरण: 18 किलोमीटर, दो साल में पूरा हुआ।</li><li>दूसरा चरण: 28 किलोमीटर, इस महीने पूरा हुआ।</li></ul></div></div>
      <ul class="links">${Array.from({ length: 12 }, (_, index) => `<li><a href="/${index}">और ख़बरें, सूची की कड़ी संख्या ${index}</a></li>`).join('')}</ul></body></html>`,
    title: 'नहर का काम पूरा, किसानों को पानी',
    language: 'hi',
    published: '2024-02-14T06:30:00+05:30',
    outlet: null,
    url: null,
    article: ['नहर का काम पूरा', 'ज़िले की मुख्य नहर', 'अधिकारियों ने बताया', 'पहला चरण', 'दूसरा चरण'],
    around: ['हम कुकीज़ का उपयोग', 'और ख़बरें, सूची की कड़ी संख्या 11'],
  },
  {
    name: 'Serbian: tables as in the nineties, saved by SingleFile',
    html: `<!DOCTYPE html> <html lang=sr><!--
 Page saved with SingleFile 
 url: https://example.org/sr/skola 
 saved date: Fri Mar 22 2024 10:00:00 GMT+0100 (CET)
--><meta charset=utf-8><title>Škola dobila novu salu</title><table width=100%><tr><td valign=top><a href=/>Početna</a><br><a href=/s>Sport</a><br><a href=/k>Kultura</a></td>
<td valign=top><h1>Škola dobila novu salu</h1><p>Osnovna škola u selu dobila je sportsku salu, prvu u poslednjih četrdeset godina, rekla je direktorka.
<p>Radovi su koštali 85 miliona dinara, a trajali su deset meseci, jer je zima bila blaga i majstori nisu morali da stanu.
<p>Salu će, posle nastave, koristiti i klubovi iz okolnih sela, koji su do sada trenirali napolju.</td>
<td valign=top><b>Vreme</b><br>Sutra sunčano, 14 stepeni</td></tr></table>`,
    title: 'Škola dobila novu salu',
    language: 'sr',
    published: null,
    outlet: null,
    url: 'https://example.org/sr/skola',
    article: ['Škola dobila novu salu', 'Osnovna škola', 'Radovi su koštali', 'Salu će'],
    around: ['Početna', 'Sutra sunčano'],
  },
  {
    name: 'Greek: a single-page app with generated class names and a template in a shadow tree',
    html: `<!DOCTYPE html><html lang="el"><head><meta charset="utf-8"><title>Το πλοίο επέστρεψε στο λιμάνι</title><meta property="og:site_name" content="Νέα του κόλπου">
      </head><body><div id="root"><div class="css-1a"><a href="#">Αρχική</a><a href="#">Πολιτική</a></div><div class="css-9z"><div class="css-2b"><h1>Το πλοίο επέστρεψε στο λιμάνι</h1></div>
      <div class="css-3c"><div class="css-4d"><span>Το πλοίο που είχε χαθεί από τα ραντάρ επέστρεψε στο λιμάνι το βράδυ, ανακοίνωσε το λιμεναρχείο.</span></div></div>
      <div class="css-3c"><div class="css-4d"><span>Στο πλοίο ήταν 23 άνθρωποι, όλοι καλά στην υγεία τους, και το φορτίο δεν έπαθε τίποτα.</span></div></div>
      <div class="css-3c"><div class="css-4d"><span>Η βλάβη βρέθηκε στην κεραία, η οποία είχε παγώσει, και διορθώθηκε μέσα σε λίγες ώρες.</span></div></div></div>
      <app-box><template shadowrootmode="open"><p>Μικρό κουτί</p></template></app-box><template><p>Ποτέ ορατό</p></template></div></body></html>`,
    title: 'Το πλοίο επέστρεψε στο λιμάνι',
    language: 'el',
    published: null,
    outlet: 'Νέα του κόλπου',
    url: null,
    article: ['Το πλοίο επέστρεψε', 'Το πλοίο που είχε χαθεί', 'Στο πλοίο ήταν 23', 'Η βλάβη βρέθηκε'],
    around: ['Αρχική', 'Μικρό κουτί'],
  },
  {
    name: 'Ukrainian: the whole page in a form and in a box with the name of a side bar, comments below the text',
    html: `<html lang="uk"><head><title>Міст відкрили після ремонту</title></head><body><form id="aspnetForm" method="post">
      <div id="sidebar-right-layout"><div class="top"><a href="#">Головна</a> <a href="#">Спорт</a></div>
      <h1>Міст відкрили після ремонту</h1>
      <div class="t1"><p>Міст через річку відкрили у п’ятницю після ремонту, який тривав вісім місяців, повідомила міська рада.</p>
      <p>Роботи коштували 46 мільйонів гривень, на два мільйони менше, ніж планували навесні, сказав головний інженер.</p>
      <p>Вантажівкам важчим за 30 тонн міст поки закритий: фахівці ще перевіряють опори, і висновок буде в серпні.</p></div>
      <div class="comments"><p>Нарешті, бо об’їзд забирав щодня годину часу, і автобуси не їздили зовсім.</p></div></div></form></body></html>`,
    title: 'Міст відкрили після ремонту',
    language: 'uk',
    published: null,
    outlet: null,
    url: null,
    article: ['Міст відкрили', 'Міст через річку', 'Роботи коштували', 'Вантажівкам важчим'],
    around: ['Головна', 'Нарешті, бо'],
  },
  {
    name: 'Armenian: each section of the article in boxes of its own, three deep',
    html: `<!doctype html><html lang="hy"><head><title>Գյուղը նոր ջրագիծ ստացավ</title></head><body>
      <div class="head"><a href="#">Գլխավոր</a><a href="#">Մշակույթ</a></div><section id="page"><div class="col-main">
      <h1>Գյուղը նոր ջրագիծ ստացավ</h1>
      <div class="step"><div class="inner"><div class="content lead"><p>Գյուղը նոր ջրագիծ ստացավ, և շաբաթ օրվանից ջուրը հասնում է բոլոր 240 տներին, հայտնեց համայնքի ղեկավարը, ավելացնելով, որ աշխատանքներն ավարտվեցին ժամանակին։</p></div></div></div>
      <div class="step"><div class="inner"><div class="content"><p>Խողովակները 12 կիլոմետր երկարություն ունեն, դրանք փոխարինեցին քառասուն տարի առաջ անցկացված հին գծին։</p></div></div></div>
      <div class="step"><div class="inner"><div class="content"><p>Նախկինում ջուրը տրվում էր օրական երկու ժամ, իսկ ամռանը, ըստ բնակիչների, երբեմն ընդհանրապես չէր լինում։</p></div></div></div>
      <div class="step"><div class="inner"><div class="content"><p>Ծախսերի մեծ մասը հոգացել է համայնքը, մնացածը տվել են այն ընտանիքները, որոնք ապրում են արտերկրում։</p></div></div></div>
      </div></section><div class="foot">© Բոլոր իրավունքները պաշտպանված են</div></body></html>`,
    title: 'Գյուղը նոր ջրագիծ ստացավ',
    language: 'hy',
    published: null,
    outlet: null,
    url: null,
    article: ['Գյուղը նոր ջրագիծ', 'Գյուղը նոր ջրագիծ ստացավ, և', 'Խողովակները 12', 'Նախկինում ջուրը', 'Ծախսերի մեծ'],
    around: ['Գլխավոր', '© Բոլոր'],
  },
]
