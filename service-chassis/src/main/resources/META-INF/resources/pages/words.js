// What scripts say, in the language of the page: each text stands once, in English, German and Swedish, on
// lines of `words({ name: ['…', '…', '…'] })`. Where something is put in, a text is a function. A text that
// lacks a language fails the build (ScriptTexts).

const LANGUAGES = ['en', 'de', 'sv'];
const tag = document.documentElement.lang;
const at = Math.max(0, LANGUAGES.indexOf(tag));

/** For dates and numbers: the reader's own region of the page's language, where the browser names one. */
export const locale = navigator.languages.find((own) => own === tag || own.startsWith(`${tag}-`)) ?? tag;

/** @param texts by their names, each in all languages */
export function words(texts) {
  return Object.fromEntries(Object.entries(texts).map(([name, said]) => [name, said[at]]));
}

const NUMBERS = new Intl.NumberFormat(locale, { maximumFractionDigits: 20 });

/** A number as the reader writes it. */
export const number = (value) => NUMBERS.format(value);
