/**
 * Months in the forms they take, for languages whose short names a pack's stems cannot tell (`mai`, `jūn`) or whose stems change.
 * Twelve patterns a line, January first, for a whole lower-case word. Data for `months.ts`.
 */

const ET = '(?:i|is|il|ist|ini|iks|ile|it|ikuu\\p{L}{0,4})?'
const LV = '(?:is|ī|a|u|im|os|am|ā|s)'
const AZ =
  '(?:[ıiuü]n?|d[aə]|d[aə]n|[aə]|[ıiuü]nd[aə]|[ıiuü]nd[aə]k[ıi]|d[aə]k[ıi]|[aə]d[aə]k|[ıiuü]n[aə]|[ıiuü]nd[aə]n)?'
const UZ = '(?:da|dan|ga|ning|i|ida|idan|gacha|igacha|dagi|idagi|ni)?'
const UZ_CYRILLIC = '(?:да|дан|га|нинг|и|ида|идан|гача|игача|даги|идаги|ни)?'
const KY =
  '(?:да|де|та|те|дан|ден|тан|тен|[дт][ыи]н|га|ге|ка|ке|ы|и|[ыи]нда|[ыи]нде|[ыи]ндагы|[ыи]ндеги|[ыи]нан|[ыи]нен|[ыи]н[ыи]н|[ыи]на|[ыи]не|дагы|деги|тагы|теги)?'
/** Uzbek is written in two scripts. */
const UZ_STEMS_CYRILLIC =
  'январ|январь феврал|февраль март апрел|апрель май июн|июнь июл|июль август сентябр|сентябрь октябр|октябрь ноябр|ноябрь декабр|декабрь'.split(
    ' ',
  )
const SL = '(?:ja|ju|jem)?'
const SL_HARD = '(?:a|u|om)?'
const SK = '(?:a|i|u|e|om)?'
const TA = '[\\p{L}\\p{M}]{0,8}'

function withEnding(stems: string, ending: string): string {
  return stems
    .split(' ')
    .map((stem) => stem.split('|').join(`${ending}|`) + ending)
    .join(' ')
}

/** By base language. */
export const MONTH_FORMS: Readonly<Record<string, string>> = {
  az: withEnding('yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr', AZ),
  bg: 'януари февруари март април май юни юли август септември октомври ноември декември',
  ca: 'gener febrer març abril maig juny juliol agost setembre octubre novembre desembre',
  cs: 'led(?:en|na|nu|nem) únor(?:a|u|em)? březen|břez(?:na|nu|nem) dub(?:en|na|nu|nem) květ(?:en|na|nu|nem) červen|červ(?:na|nu|nem) červen(?:ec|ce|ci|cem) srp(?:en|na|nu|nem) zářím? říj(?:en|na|nu|nem) listopad(?:u|em)? prosin(?:ec|ce|ci|cem)',
  et: `${withEnding('jaanuar veebruar märts aprill', ET)} mai(?:s|l|st|ni|kuu\\p{L}{0,4})? juuni(?:s|l|st|ni|kuu\\p{L}{0,4})? juuli(?:s|l|st|ni|kuu\\p{L}{0,4})? ${withEnding('august september|septembr oktoober|oktoobr november|novembr detsember|detsembr', ET)}`,
  ky: withEnding(
    'январ|январь феврал|февраль март апрел|апрель май июн|июнь июл|июль август сентябр|сентябрь октябр|октябрь ноябр|ноябрь декабр|декабрь',
    KY,
  ),
  lt: 'saus(?:is|io|į|iui) vasar(?:is|io|į|iui) kov(?:as|o|ą|ui|e) baland(?:is|į|žio|žiui) geguž(?:ė|ės|ę|ei) biržel(?:is|io|į|iui) liep(?:a|os|ą|ai) rugpjū(?:tis|tį|čio|čiui) rugsėj(?:is|o|į|ui) spal(?:is|io|į|iui) lapkri(?:tis|tį|čio|čiui) gruod(?:is|į|žio|žiui)',
  lv: withEnding('janvār februār mart aprīl maij jūnij jūlij august septembr oktobr novembr decembr', LV),
  mk: 'јануари февруари март април мај јуни јули август септември октомври ноември декември',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  sk: `${withEnding('január február', SK)} mar(?:ec|ca|ci|cu|com) ${withEnding('apríl máj jún júl august', SK)} septemb(?:er|ra|ri|ru|rom) októb(?:er|ra|ri|ru|rom) novemb(?:er|ra|ri|ru|rom) decemb(?:er|ra|ri|ru|rom)`,
  sl: `${withEnding('januar februar', SL)} mar(?:ec|ca|cu|cem) april${SL_HARD} maj(?:a|u|em)? ${withEnding('junij|juni julij|juli', '(?:a|u|em)?')} avgust${SL_HARD} septemb(?:er|ra|ru|rom) oktob(?:er|ra|ru|rom) novemb(?:er|ra|ru|rom) decemb(?:er|ra|ru|rom)`,
  ta: `ஜனவரி${TA} பிப்ரவரி${TA} மார்ச்?${TA} ஏப்ரல்?${TA} மே(?:மாத${TA})? ஜூன்?${TA} ஜூலை${TA} ஆகஸ்ட்?${TA} செப்டம்பர்?${TA} அக்டோபர்?${TA} நவம்பர்?${TA} டிசம்பர்?${TA}`,
  uz: 'yanvar fevral mart aprel may iyun iyul avgust sentabr|sentyabr oktabr|oktyabr noyabr dekabr'
    .split(' ')
    .map((latin, month) => {
      const cyrillic = UZ_STEMS_CYRILLIC[month] ?? ''
      return `${withEnding(latin, UZ)}|${withEnding(cyrillic, UZ_CYRILLIC)}`
    })
    .join(' '),
}
