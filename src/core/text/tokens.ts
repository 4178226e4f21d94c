import { classAt, DIGIT, LETTER, PUNCTUATION, SPACE } from "./characters";
import { numberEnd } from "./number-token";
import { stem } from "./stem";
import type { Token } from "./types";
import { addressEnd } from "./web-address";
import { cliticStart, wordEnd } from "./word-token";

/**
 * The tokens of `text` from `start` to `end` (UTF-16 offsets, `end` exclusive): sorted, disjoint,
 * covering everything but white space. Web addresses are one symbol token each, so that no
 * number is read out of them. One pass, linear in the length.
 */
export function tokenise(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    const kind = classAt(text, at);
    if (kind === SPACE) {
      at += 1;
    } else if (kind === LETTER) {
      at = pushWord(tokens, text, at, end);
    } else if (kind === DIGIT) {
      const stop = numberEnd(text, at, end, !afterMonth(tokens));
      at = push(tokens, text, at, stop, "number");
    } else if (kind === PUNCTUATION) {
      at = push(tokens, text, at, at + 1, "punctuation");
    } else {
      const pair = (text.codePointAt(at) ?? 0) > 0xffff && at + 2 <= end;
      at = push(tokens, text, at, at + (pair ? 2 : 1), "symbol");
    }
  }
  return tokens;
}

function push(
  tokens: Token[],
  text: string,
  start: number,
  end: number,
  kind: Token["kind"],
): number {
  const own = text.slice(start, end);
  tokens.push({ text: own, stem: own, start, end, kind, capital: false });
  return end;
}

function pushWord(tokens: Token[], text: string, start: number, limit: number): number {
  const end = prefixedEnd(text, start, wordEnd(text, start, limit), limit);
  const address = addressEnd(text, start, end, limit);
  if (address > end) return push(tokens, text, start, address, "symbol");
  const printed = text.slice(start, end);
  const clitic = printed.includes("'") ? cliticStart(printed) : printed.length;
  tokens.push(word(printed.slice(0, clitic), start));
  if (clitic < printed.length) tokens.push(word(printed.slice(clitic), start + clitic));
  return end;
}

/** "Co-operation" is "cooperation", however a paper writes it. */
function prefixedEnd(text: string, start: number, end: number, limit: number): number {
  const isPrefix = end - start === 2 && /^co$/i.test(text.slice(start, end));
  const joined = isPrefix && text.charAt(end) === "-" && end + 1 < limit;
  return joined && classAt(text, end + 1) === LETTER ? wordEnd(text, end + 1, limit) : end;
}

interface WordForm {
  readonly text: string;
  readonly stem: string;
  readonly capital: boolean;
}

/** Words repeat: each form is folded and stemmed once. Emptied when full, so that it cannot grow. */
const forms = new Map<string, WordForm>();
const MOST_FORMS = 20_000;

function word(printed: string, start: number): Token {
  let form = forms.get(printed);
  if (form === undefined) {
    if (forms.size >= MOST_FORMS) forms.clear();
    form = formOf(printed);
    // Endless runs of letters are not words worth keeping.
    if (printed.length <= 40) forms.set(printed, form);
  }
  return {
    text: form.text,
    stem: form.stem,
    start,
    end: start + printed.length,
    kind: "word",
    capital: form.capital,
  };
}

function formOf(printed: string): WordForm {
  const lower = foldAccents(printed.toLowerCase()).replace(/^co-/, "co");
  // "U.S." and "US" are the same word.
  const text = lower.includes(".") ? lower.replaceAll(".", "") : lower;
  const first = printed.charAt(0);
  return { text, stem: stem(text), capital: first !== first.toLowerCase() };
}

function foldAccents(text: string): string {
  return /^[ -~]*$/.test(text) ? text : text.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
}

const MONTHS = new Set(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec".split(
    " ",
  ),
);

/** "September 26 158 countries": the day does not group with the number that follows. */
function afterMonth(tokens: readonly Token[]): boolean {
  const last = tokens[tokens.length - 1];
  const word = last?.text === "." ? tokens[tokens.length - 2] : last;
  return word !== undefined && MONTHS.has(word.text);
}
