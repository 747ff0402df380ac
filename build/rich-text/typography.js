/* What printers do in each language with quotation marks, dashes and spaces that must not break. */
const NBSP = '\u00a0';

const quotes = { ru: ['«', '»'], ky: ['«', '»'], en: ['“', '”'] };

/** The text as a printer of the language would set it; words and figures stay as they are. */
export function typeset(text, language) {
  const [open, close] = quotes[language] ?? quotes.ru;
  let result = text
    .replace(/(^|[\s([{])"(?=\S)/g, `$1${open}`)
    .replace(/"/g, close)
    .replace(/(\s)(?:-|--|–)(?=\s)/g, '$1—')
    // Spans of years only: hyphens of telephone numbers and days are theirs.
    .replace(/(?<![\d-])(\d{4}) ?- ?(?=\d{4}(?![\d-]))/g, '$1–')
    .replace(/№[ \u00a0]*(?=\d)/g, `№${NBSP}`);
  if (language !== 'en') {
    result = result
      .replace(/ —/g, `${NBSP}—`)
      .replace(/(?<=^|[\s(«])(в|и|к|о|с|у|а|на|по|за|из|от|до|об|не) /gi, `$1${NBSP}`)
      .replace(/(?<=^|[\s(«])(ст\.|п\.|г\.|ул\.) (?=[\dА-ЯЁӨҮҢ])/g, `$1${NBSP}`)
      .replace(/(\d) (г\.|гг\.|сом|млн|млрд|тыс\.|%)/g, `$1${NBSP}$2`);
  }
  return result;
}
