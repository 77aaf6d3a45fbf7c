import english from './texts/en.js';

/** The languages that there are texts in, beside English. */
const TRANSLATED = ['de', 'es', 'fr', 'pt'];

/** The language of the page: the first of the browser's that there are texts in. */
export const language = navigator.languages.map((tag) => tag.toLowerCase().split('-')[0])
  .find((tag) => tag === 'en' || TRANSLATED.includes(tag)) ?? 'en';

const texts = { ...english, ...(language === 'en' ? {} : (await import(`./texts/${language}.js`)).default) };
const plurals = new Intl.PluralRules(language);

/**
 * The text of this key, with values in the places that are numbered in it.
 *
 * @param {string} key
 * @param {...(string|number)} values
 */
export function say(key, ...values) {
  return textOf(key).replace(/\{(\d)\}/g, (_, index) => String(values[index]));
}

/**
 * The same cut at its places, for values that are elements.
 *
 * @param {string} key
 * @param {...(Node|string)} values
 * @returns {(Node|string)[]}
 */
export function sayWith(key, ...values) {
  return textOf(key).split(/(\{\d\})/).filter((part) => part !== '')
    .map((part) => (/^\{\d\}$/.test(part) ? values[Number(part[1])] : part));
}

/**
 * The text for a number of things, `key.one` or `key.other`; the number is the first value.
 *
 * @param {string} key
 * @param {number} count
 */
export function sayCount(key, count) {
  return say(`${key}.${plurals.select(count) === 'one' ? 'one' : 'other'}`, count);
}

/**
 * The text of a key that the service has a part in, or what the service said where there is none.
 *
 * @param {string} key
 * @param {string} otherwise
 */
export function sayOr(key, otherwise) {
  return Object.hasOwn(texts, key) ? texts[key] : otherwise;
}

/** Puts the texts into the elements of the document that name a key. */
export function translateDocument() {
  document.documentElement.lang = language;
  for (const node of document.querySelectorAll('[data-text]')) {
    node.textContent = textOf(node.dataset.text);
  }
  for (const attribute of ['aria-label', 'placeholder']) {
    for (const node of document.querySelectorAll(`[data-${attribute}]`)) {
      node.setAttribute(attribute, textOf(node.getAttribute(`data-${attribute}`)));
    }
  }
}

/**
 * What a language is called in the language of the page.
 *
 * @param {string} code of ISO 639-1
 */
export function nameOfLanguage(code) {
  return new Intl.DisplayNames([language], { type: 'language' }).of(code);
}

/**
 * A number as it is written in the language of the page.
 *
 * @param {number} value
 * @param {number} digits after the point
 */
export function decimal(value, digits) {
  return value.toLocaleString(language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

function textOf(key) {
  if (!Object.hasOwn(texts, key)) {
    throw new Error(`There is no text ${key}`);
  }
  return texts[key];
}
