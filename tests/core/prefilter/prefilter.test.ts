import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { TextRecord } from "../../../src/core/annotation";
import { Prefilter, WordSearch } from "../../../src/core/prefilter/prefilter";
import { beginnings } from "../../../src/core/prefilter/word-pattern";
import { stem } from "../../../src/core/text/stem";
import { engine, reference } from "../engine";

const prefilter = new Prefilter(reference.needed);

/** Every labelled sentence, and, where they lie beside the project, the source articles. */
function records(): TextRecord[] {
  const labelled = ["dev", "held-back"].flatMap((set) =>
    readdirSync(join("tests", "sentences", set))
      .filter((file) => file.endsWith(".jsonl"))
      .flatMap((file) => lines(join("tests", "sentences", set, file)))
      .map((line) => JSON.parse(line) as TextRecord),
  );
  const seeds = join("..", "shared", "seeds");
  if (!existsSync(seeds)) return labelled;
  const articles = readdirSync(seeds).map((file) => lines(join(seeds, file)));
  return labelled.concat(
    articles.flatMap((paragraphs) =>
      paragraphs.map((text, at) => ({
        id: `article, paragraph ${at}`,
        text,
        published: "2017-09-28",
        before: paragraphs[at - 1] ?? null,
      })),
    ),
  );
}

function lines(file: string): string[] {
  return readFileSync(file, "utf8").split("\n").filter(Boolean);
}

const all = records();

/** Ids of texts that the prefilter keeps from the engine although it finds something in them. */
function missed(texts: readonly TextRecord[]) {
  return texts
    .filter((record) => !prefilter.mayHold(record.text, record))
    .filter((record) => engine.annotate(record).length > 0)
    .map(({ id }) => id);
}

describe("the prefilter", () => {
  it("lets through every text in which the engine finds something", () => {
    expect(missed(all)).toEqual([]);
  });

  it("lets through what only surroundings that are not its own supply", () => {
    const shuffled = all.map((record, at) => ({
      ...record,
      title: all[(at * 7 + 3) % all.length]?.text ?? null,
      before: all[(at * 13 + 5) % all.length]?.text ?? null,
      published: at % 2 === 0 ? "2017-09-27" : "2024-09-10",
    }));
    expect(missed(shuffled)).toEqual([]);
  });

  it("lets through words written in odd ways", () => {
    const odd = fc.constantFrom("\u00ad", "\u200b", "\u0301", "\ufe0f", "\u2060");
    const cuts = fc.array(fc.tuple(fc.nat(400), odd), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.constantFrom(...all), cuts, fc.boolean(), (record, places, isWide) => {
        let text = isWide ? record.text.replace(/[A-Za-z]/g, fullWidth) : record.text;
        for (const [at, character] of places) {
          const place = at % (text.length + 1);
          text = text.slice(0, place) + character + text.slice(place);
        }
        expect(missed([{ ...record, text }])).toEqual([]);
      }),
    );
  });

  it("lets through co- with its hyphen, ages, and whole quotations", () => {
    const published = "2017-09-27";
    const texts = [
      "The 94-year-old organisation Interpol met again.",
      "Against cybercrime China co-operates with more than 70 countries and regions.",
      "China signed a declaration of strategic co-operation with Interpol on 13 May 2017.",
    ];
    const found = texts.map((text, at) => ({ id: `${at}`, text, published }));
    for (const record of found) expect(engine.annotate(record)).not.toEqual([]);
    expect(missed(found)).toEqual([]);
  });

  it("keeps ordinary text from the engine", () => {
    const texts = [
      "The council said on Monday that the bridge would stay closed until the end of the week.",
      "Tickets for the film cost 14 pounds, up from 12 last summer.",
      "José and Zoë, 36, were seen at a café.",
    ];
    expect(texts.filter((text) => prefilter.mayHold(text, {}))).toEqual([]);
  });
});

function fullWidth(letter: string): string {
  return String.fromCharCode(letter.charCodeAt(0) + 0xfee0);
}

describe("a search for words", () => {
  const search = new WordSearch(["interpol", "Beij", "red notic", "icpo"]);
  const found = [
    "Interpol",
    "INTERPOL's",
    "Beijing",
    "red notices",
    "red-notice",
    "Red\u00a0 “notices”",
    "Inter\u00adpol",
    "ＩＮＴＥＲＰＯＬ",
    "İnterpol",
    "Interp\u00f6l",
    "I.C.P.O.",
    `i${"\u200b".repeat(99)}nterpol`,
  ];
  test.each(found)("finds a word in %j", (text) => expect(search.isIn(text)).toBe(true));

  const none = ["", "Inter Milan polled", "beijing", "red. A notice", "café", "u.s.a.", "naïve"];
  test.each(none)("finds none in %j", (text) => expect(search.isIn(text)).toBe(false));

  it("tells where, and goes on from there", () => {
    const text = `é${"-".repeat(99)}Interpol, interpol`;
    expect(search.next(text)).toBe(100);
    expect(search.next(text, 101)).toBe(110);
    expect(search.next(text, 111)).toBe(-1);
  });
});

const ENDINGS = [
  "",
  "s",
  "es",
  "ed",
  "d",
  "ing",
  "e",
  "ies",
  "ied",
  "y",
  "er",
  "men",
  "man",
  "ise",
];

test("every word begins as its stem says", () => {
  const words = new Set(all.flatMap(({ text }) => text.toLowerCase().match(/[a-z]+/g) ?? []));
  const forms = [...words].flatMap((word) =>
    ENDINGS.flatMap((ending) => [
      word + ending,
      word.slice(0, -1) + ending,
      doubled(word) + ending,
    ]),
  );
  const wrong = forms.filter((word) => !beginnings(stem(word)).some((one) => word.startsWith(one)));
  expect(wrong).toEqual([]);
});

function doubled(word: string): string {
  return word + word.slice(-1);
}
