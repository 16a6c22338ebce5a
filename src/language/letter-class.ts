/**
 * A class of letters for patterns that take no notice of case. There `\p{L}` costs some ten milliseconds each time it stands in the pattern,
 * for each is compiled with all its cases; a class that says what is no letter costs nothing.
 */

const MARKS =
  '.,;:!?…()[]{}«»‹›“”„‟"‘’\'/|\\–—―_-%‰€$£¥₽₴₸₾*+=<>~^#@&©®°§·•、。，；：！？（）「」『』【】《》〈〉،؛؟।॥։'

/** As code points, for in a table of words a mark may have a meaning of its own. */
const codes = Array.from(MARKS)
  .map((mark) => String.raw`\u{${mark.codePointAt(0)?.toString(16)}}`)
  .join('')

/** Anything but white space, digits (those of the Arabic and Indian scripts too) and the common marks. For the flag `u`. */
export const LETTER = String.raw`[^\s\d\u{660}-\u{669}\u{6f0}-\u{6f9}\u{966}-\u{96f}${codes}]`
