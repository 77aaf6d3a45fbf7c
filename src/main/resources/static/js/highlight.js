/**
 * @typedef {'plain'|'comment'|'string'|'number'|'keyword'|'constant'|'call'|'type'|'annotation'|'hidden'} TokenKind
 * @typedef {{kind: TokenKind, text: string}} Token
 * @typedef {object} Grammar
 * @property {RegExp} pattern one alternative and group for each of `kinds`
 * @property {(TokenKind|'word')[]} kinds
 * @property {Set<string>} keywords
 * @property {Set<string>} constants
 * @property {boolean} anyCase whether keywords are keywords in any case
 */

/** Code beyond this many characters stays plain: nobody reads it for its colours. */
const LONGEST = 60_000;

/** Characters that reorder or hide code wherever they stand, in a comment too (CVE-2021-42574). */
const HIDDEN = /([\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF])/;
const NUMBER = ['number', String.raw`0[xXbBoO][\da-fA-F_]+n?|\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][+-]?\d+)?[a-zA-Z]?`];
const WORD = ['word', String.raw`[\p{L}_$][\p{L}\p{N}_$]*`];
const SLASH_COMMENT = ['comment', String.raw`\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)`];
const DOUBLE_QUOTED = String.raw`"(?:\\.|[^"\\\n])*"?`;
const SINGLE_QUOTED = String.raw`'(?:\\.|[^'\\\n])*'?`;
const TEMPLATE = '`(?:\\\\[\\s\\S]|[^`\\\\])*`?';
const ANNOTATION = ['annotation', String.raw`@[\p{L}_][\p{L}\p{N}_.]*`];

const JAVASCRIPT_KEYWORDS = `async await break case catch class const continue debugger default delete do else export
  extends finally for from function get if import in instanceof let new of return set static super switch this throw try
  typeof var void while with yield`;
const JAVASCRIPT_CONSTANTS = 'true false null undefined NaN Infinity';
// A slash starts a regular expression only where a value may start; the lengths keep hostile code from costing time.
const REGULAR_EXPRESSION = String.raw`(?<=(?:[(,=:[!&|?{};]|return)[^\S\n]{0,2})\/(?![*\/])(?:\\.|\[(?:\\.|[^\]\\\n]){0,80}\]|[^\/\\\[\n]){1,200}\/[a-z]*`;

const C_KEYWORDS = `auto break case char const continue default do double else enum extern float for goto if inline int long register
      return short signed sizeof static struct switch typedef union unsigned void volatile while`;

/** @type {Record<string, Grammar>} */
const GRAMMARS = {
  python: grammar({
    rules: [
      ['comment', '#[^\\n]*'],
      ['string', String.raw`[rRbBuUfF]{0,2}(?:"""(?:\\[\s\S]|[^\\])*?(?:"""|$)|'''(?:\\[\s\S]|[^\\])*?(?:'''|$)|${DOUBLE_QUOTED}|${SINGLE_QUOTED})`],
      ANNOTATION,
    ],
    keywords: `and as assert async await break case class continue def del elif else except finally for from global if
      import in is lambda match nonlocal not or pass raise return try while with yield`,
    constants: 'True False None self cls',
  }),
  javascript: grammar({
    rules: [SLASH_COMMENT, ['string', `${DOUBLE_QUOTED}|${SINGLE_QUOTED}|${TEMPLATE}|${REGULAR_EXPRESSION}`]],
    keywords: JAVASCRIPT_KEYWORDS,
    constants: JAVASCRIPT_CONSTANTS,
  }),
  typescript: grammar({
    rules: [SLASH_COMMENT, ['string', `${DOUBLE_QUOTED}|${SINGLE_QUOTED}|${TEMPLATE}|${REGULAR_EXPRESSION}`], ANNOTATION],
    keywords: `${JAVASCRIPT_KEYWORDS} abstract any as boolean declare enum implements infer interface is keyof namespace
      never number object private protected public readonly satisfies string symbol type unique unknown`,
    constants: JAVASCRIPT_CONSTANTS,
  }),
  java: grammar({
    rules: [SLASH_COMMENT, ['string', String.raw`"""(?:\\[\s\S]|[^\\])*?(?:"""|$)|${DOUBLE_QUOTED}|${SINGLE_QUOTED}`], ANNOTATION],
    keywords: `abstract assert boolean break byte case catch char class continue default do double else enum extends
      final finally float for if implements import instanceof int interface long native new package permits private
      protected public record return sealed short static strictfp super switch synchronized this throw throws transient
      try var void volatile while yield`,
    constants: 'true false null',
  }),
  go: grammar({
    rules: [SLASH_COMMENT, ['string', `${DOUBLE_QUOTED}|${SINGLE_QUOTED}|\`[^\`]*\`?`]],
    keywords: `any bool break byte case chan const continue default defer else error fallthrough float32 float64 for func
      go goto if import int int8 int16 int32 int64 interface map package range return rune select string struct switch
      type uint uint8 uint16 uint32 uint64 uintptr var`,
    constants: 'true false nil iota',
  }),
  sql: grammar({
    rules: [
      ['comment', String.raw`--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)`],
      ['string', String.raw`'(?:''|[^'])*'?|"(?:""|[^"])*"?|\$\$[\s\S]*?(?:\$\$|$)`],
    ],
    keywords: `add all alter and any as asc begin between bigint boolean by case cascade check column commit constraint
      create cross current date default delete desc distinct drop else end except exists explain analyze filter following
      foreign from full function generated group having identity if in index inner insert int integer intersect interval
      into is join key lateral left like limit materialized natural not numeric offset on or order outer over partition
      preceding primary range recursive references returning right rollback row rows select serial set smallint table
      temp temporary text then timestamp to unbounded union unique update using values varchar view when where window with`,
    constants: 'true false null',
    anyCase: true,
  }),
  bash: grammar({
    rules: [
      ['comment', String.raw`(?<![\w$\\{])#[^\n]*`],
      ['string', String.raw`"(?:\\[\s\S]|[^"\\])*"?|'[^']*'?`],
    ],
    keywords: `case do done elif else esac fi for function if in local return select set shift then trap until while export
      readonly declare exit`,
    constants: 'true false',
  }),
  c: grammar({
    rules: [SLASH_COMMENT, ['annotation', String.raw`(?<![^\n])\s*#\s*[a-z]+`], ['string', `${DOUBLE_QUOTED}|${SINGLE_QUOTED}`]],
    keywords: C_KEYWORDS,
    constants: 'NULL true false',
  }),
  cpp: grammar({
    rules: [SLASH_COMMENT, ['annotation', String.raw`(?<![^\n])\s*#\s*[a-z]+`], ['string', `${DOUBLE_QUOTED}|${SINGLE_QUOTED}`]],
    keywords: `${C_KEYWORDS} bool catch class concept constexpr co_await co_return co_yield decltype delete explicit final
      friend mutable namespace new noexcept operator override private protected public requires template this throw try
      typename using virtual`,
    constants: 'nullptr true false',
  }),
  rust: grammar({
    rules: [SLASH_COMMENT, ['string', String.raw`"(?:\\[\s\S]|[^"\\])*"?|'(?:\\[^\n]{1,8}?|[^'\\\n])'`], ['annotation', String.raw`#!?\[[^\]\n]*\]?`]],
    keywords: `as async await break const continue crate dyn else enum extern fn for if impl in let loop match mod move mut
      pub ref return static struct super trait type unsafe use where while`,
    constants: 'true false None Some Ok Err self Self',
  }),
  php: grammar({
    rules: [
      ['comment', String.raw`(?:\/\/|#(?!\[))[^\n]*|\/\*[\s\S]*?(?:\*\/|$)`],
      ['string', String.raw`"(?:\\[\s\S]|[^"\\])*"?|'(?:\\[\s\S]|[^'\\])*'?`],
    ],
    keywords: `abstract as break case catch class clone const continue declare default do echo else elseif enum extends final
      finally fn for foreach function global if implements instanceof interface match namespace new print private protected
      public readonly return static switch throw trait try use while yield`,
    constants: 'true false null self parent',
  }),
  ruby: grammar({
    rules: [
      ['comment', '#(?!\\{)[^\\n]*'],
      ['string', String.raw`"(?:\\[\s\S]|[^"\\])*"?|'(?:\\[\s\S]|[^'\\])*'?`],
    ],
    keywords: `alias and begin break case class def do else elsif end ensure for if in module next not or redo rescue retry
      return super then undef unless until when while yield attr_accessor attr_reader require`,
    constants: 'true false nil self',
  }),
};

const ALIASES = { py: 'python', js: 'javascript', node: 'javascript', ts: 'typescript', golang: 'go', postgres: 'sql', postgresql: 'sql', sh: 'bash', 'c++': 'cpp', rs: 'rust', rb: 'ruby' };

/**
 * Code cut into tokens; their texts, one after another, are the code again. Code in a language without a grammar is
 * plain.
 *
 * @param {string} code
 * @param {string} language a name or an alias, in any case
 * @returns {Token[]}
 */
export function tokenize(code, language) {
  const id = language.toLowerCase();
  const name = Object.hasOwn(ALIASES, id) ? ALIASES[id] : id;
  const tokens = Object.hasOwn(GRAMMARS, name) && code.length <= LONGEST
    ? tokensOf(code, GRAMMARS[name]) : [{ kind: 'plain', text: code }];
  return tokens.flatMap(({ kind, text }) =>
    text.split(HIDDEN).map((part, index) => ({ kind: index % 2 === 1 ? 'hidden' : kind, text: part })))
    .filter(({ text }) => text !== '');
}

function tokensOf(code, grammar) {
  const tokens = [];
  let end = 0;
  for (const match of code.matchAll(grammar.pattern)) {
    if (match.index > end) {
      tokens.push({ kind: 'plain', text: code.slice(end, match.index) });
    }
    end = match.index + match[0].length;
    tokens.push({ kind: kindOf(match, grammar, code[end]), text: match[0] });
  }
  tokens.push({ kind: 'plain', text: code.slice(end) });
  return tokens;
}

function grammar({ rules, keywords, constants, anyCase = false }) {
  const all = [...rules, NUMBER, WORD];
  return {
    pattern: new RegExp(all.map(([, source]) => `(${source})`).join('|'), 'gu'),
    kinds: all.map(([kind]) => kind),
    keywords: new Set(keywords.split(/\s+/)),
    constants: new Set(constants.split(/\s+/)),
    anyCase,
  };
}

/** @returns {TokenKind} */
function kindOf(match, { kinds, keywords, constants, anyCase }, next) {
  const kind = kinds[match.slice(1).findIndex((group) => group !== undefined)];
  if (kind !== 'word') {
    return kind;
  }
  const word = anyCase ? match[0].toLowerCase() : match[0];
  if (keywords.has(word)) {
    return 'keyword';
  }
  if (constants.has(word)) {
    return 'constant';
  }
  if (next === '(') {
    return 'call';
  }
  return /^\p{Lu}/u.test(word) ? 'type' : 'plain';
}
