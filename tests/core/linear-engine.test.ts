import { afterAll, describe, expect, it } from "vitest";
import { engine } from "./engine";
import { Executions } from "./support/executions";

/** Text that gives the engine as much to do as can be: names, cues, figures and dates of all facts. */
const CLAIMS =
  "In 2016 China sought 612 red notices from Interpol, led by its president Meng Hongwei, and 230 were published; ";

/** Texts that tempt a reader to look at the same stretch again and again, by what is repeated. */
const HOSTILE: Readonly<Record<string, string>> = {
  "one long sentence of claims": CLAIMS,
  "claims without spaces": CLAIMS.replaceAll(" ", ""),
  "many sentences": "Interpol has 190 members. ",
  "sentences without an end": "Interpol has 190 members and ",
  "the the the": "the ",
  "names of the subject": "Interpol ",
  "names of all subjects": "Interpol China Beijing Xi ",
  "cues of all kinds": "red notice president general assembly founded headquarters motto ",
  "one cue": "members ",
  "persons' names": "Meng Hongwei, Jürgen Stock, Ahmed Naser al-Raisi, ",
  "unknown names": "Anna Berg Carl Dahl ",
  "initials in names": "A. B. C. D. ",
  digits: "7",
  figures: "190 ",
  "grouped figures": "1,111,",
  "figures with nouns": "190 members, ",
  hedges: "nearly about more than some ",
  "hedges before figures": "not more than nearly 190 or so ",
  money: "$257 million, RMB8.6 billion, ",
  shares: "one third of 46 percent of ",
  ordinals: "the 86th the second-largest No. 91 ",
  dates: "in September 2017, on Tuesday, last year, since 1984, ",
  ages: "the 94-year-old Interpol turns 100, ",
  "opening brackets": "(",
  brackets: "Interpol (Lyon) [190] ",
  "opening quotation marks": "“",
  "quotation marks": '"Interpol" ',
  "a quotation's words":
    "should take into account other countries' security while maintaining their own ",
  negations: "not never no ",
  questions: "Has Interpol 190 members? ",
  places: "Lyon, France, Geneva, Beijing, ",
  commas: ", ",
  hyphens: "a-",
  apostrophes: "Interpol's's",
  letters: "a",
  "combining marks": "e\u0301\u0301",
  "soft hyphens": "Inter\u00adpol ",
  "white space": " \t\u00a0",
  lines: "Interpol\n",
  emoji: "👮🏽‍♀️",
  "mixed directions": "\u202eInterpol\u202c 190 ",
};

/** The greatest exponent of growth: 1 is linear. */
const MOST = 1.1;
const LENGTH = 100_000;
/** Compared with a text so many times shorter: what runs once weighs little then. */
const SHORTER = 8;

const executions = new Executions();
afterAll(() => executions.close());

function repeated(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

function steps(unit: string, length: number): number {
  const text = repeated(unit, length);
  return executions.during(() => {
    engine.annotate({ text, title: "Interpol", published: "2017-09-27" });
  });
}

describe("the engine's work on 100,000 characters", () => {
  // What is read for the first time is kept: it must not count as growth.
  steps(CLAIMS, CLAIMS.length);

  it.each(Object.entries(HOSTILE))("grows no faster than the text: %s", (_, unit) => {
    steps(unit, unit.length);
    const times = steps(unit, LENGTH) / steps(unit, LENGTH / SHORTER);
    const growth = Math.log(times) / Math.log(SHORTER);
    expect(growth).toBeLessThanOrEqual(MOST);
  });

  it("is counted: twice the sentences are twice the steps", () => {
    const once = steps("Interpol has 190 members. ", 1300);
    const twice = steps("Interpol has 190 members. ", 2600);
    expect(once).toBeGreaterThan(1000);
    expect(twice / once).toBeGreaterThan(1.8);
  });
});
