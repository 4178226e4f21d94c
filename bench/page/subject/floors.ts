/** What every cost is measured against, in the same run. */
import Mark from "mark.js/dist/mark.es6.js";

const NEVER = /qzxj never qzxj/i;

/** f1: an expression that never matches over all text of the page. */
export function f1(page: Document): number {
  return NEVER.test(page.body.textContent ?? "") ? 1 : 0;
}

/** Forty patterns of the kind an annotator has. */
const PATTERNS = [
  "interpol",
  "red (?:corner )?notices?",
  "member (?:countries|states)",
  "secretary[- ]general",
  "general assembly",
  "fugitives?",
  "peacekeep(?:ers?|ing)",
  "sky ?net",
  "fox hunt",
  "first light",
  "liaison officers?",
  "most[- ]wanted",
  "extradit(?:ed|ion)",
  "anti-corruption",
  "call cent(?:re|er)s?",
  "telecom fraud",
  "drug traffickers?",
  "law enforcement",
  "public security",
  "lyon",
  "meng hongwei",
  "wang xiaohong",
  "guo wengui",
  "xu xuewei",
  "beijing",
  "bali",
  "lianyungang",
  "\\d[\\d,.]* ?(?:million|billion|bn)",
  "\\d{1,3}(?:,\\d{3})+",
  "(?:19|20)\\d\\d",
  "more than \\d+",
  "nearly \\d+",
  "\\d+(?:st|nd|rd|th)",
  "half of",
  "per cent",
  "illegal assets",
  "stolen",
  "officers?",
  "countries and regions",
  "participants",
];
const EXPRESSION = new RegExp(`\\b(?:${PATTERNS.join("|")})\\b`, "gi");

/** f2: all text nodes joined into one string with an index of offsets, and one expression. */
export function f2(page: Document): number {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  const starts: number[] = [];
  const texts: string[] = [];
  let length = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { data } = node as Text;
    nodes.push(node as Text);
    starts.push(length);
    texts.push(data);
    length += data.length;
  }
  const text = texts.join("");
  let found = 0;
  for (const match of text.matchAll(EXPRESSION)) found += match.index >= 0 ? 1 : 0;
  return found + nodes.length + starts.length;
}

/** mark.js as it is mostly used: three words in all of the page. */
export function markJs(page: Document): number {
  let marks = 0;
  new Mark(page.body).mark(["Interpol", "red notice", "member countries"], {
    separateWordSearch: false,
    each: () => {
      marks++;
    },
  });
  return marks;
}

/** Takes away what it marked. */
export function unmarkJs(page: Document): void {
  new Mark(page.body).unmark();
}
