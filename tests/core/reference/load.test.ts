import { describe, expect, it } from "vitest";
import { loadReference } from "../../../src/core/reference/load";
import { formatProblem } from "../../../src/core/reference/problem";
import { filesOf, type smallData } from "./small-data";

type Change = (data: ReturnType<typeof smallData>) => void;

function problemsOf(change: Change): string[] {
  return loadReference(filesOf(change)).problems.map(formatProblem);
}

function withoutPlace(line: string): string {
  return line.replace(/\.json:\d+:\d+:/, ".json:");
}

const AMOUNT = "a number, zero or more, without quotes or separators (8600000000)";
const ID = '(lower-case words joined by hyphens, like "interpol-member-count")';

describe("loadReference", () => {
  it("joins files that hold", () => {
    const { data } = loadReference(filesOf(() => {}));
    expect(data?.facts.map(({ id }) => id)).toEqual(["guild-members", "guild-seat"]);
    expect(data?.lexicon).toHaveProperty("people", ["@host", "delegates"]);
  });

  it("does without a lexicon where cues name no list", () => {
    const files = filesOf(({ events }) => {
      events.facts[0].cues.about = [["guild"]];
    });
    expect(loadReference({ ...files, lexicon: null }).problems).toEqual([]);
  });

  it("leaves paragraph numbers alone where the articles are not at hand", () => {
    const files = filesOf(({ events }) => {
      events.facts[0].statements[0].paragraph = 99;
    });
    expect(loadReference(files).problems).toHaveLength(1);
    expect(loadReference({ ...files, paragraphs: null }).problems).toEqual([]);
  });
});

describe("a mistake inside a file is one line with file, place, fact, statement and field", () => {
  it.each<[string, Change, string]>([
    [
      "broken JSON",
      (data) => {
        data.events = '{\n  "facts": [}\n';
      },
      "facts/events.json: expected a value (text in double quotes, a number, true, false, null, [ or {); found }",
    ],
    [
      "an unknown key in a fact",
      ({ events }) => {
        events.facts[0].qestion = "How many?";
      },
      'facts/events.json: guild-members, qestion: expected no other keys here than id, category, question, holdsFor, cues, kind, unit, cumulative, partOf, statements; found "How many?"',
    ],
    [
      "an unknown key in a value",
      ({ events }) => {
        events.facts[0].statements[1].value.currancy = "USD";
      },
      'facts/events.json: guild-members, statement 2, value.currancy: expected no other keys here than amount, bound, currency, basis; found "USD"',
    ],
    [
      "an id that is not kebab-case",
      ({ events }) => {
        events.facts[0].id = "Guild_Members";
      },
      `facts/events.json: Guild_Members, id: expected the fact's id ${ID}; found "Guild_Members"`,
    ],
    [
      "a missing question",
      ({ events }) => {
        delete events.facts[1].question;
      },
      "facts/events.json: guild-seat, question: expected the question that the statements answer (text on one line, no space around it); it is missing",
    ],
    [
      "an unknown kind",
      ({ events }) => {
        events.facts[0].kind = "number";
      },
      'facts/events.json: guild-members, kind: expected one of quantity, date, rank, place, person, text, quote, position; found "number"',
    ],
    [
      "a name that is no list of names",
      ({ events }) => {
        events.facts[1].statements[0].value.names = "Lyon";
      },
      'facts/events.json: guild-seat, statement 1, value.names: expected names: the first is shown, the others are accepted variants of it; found "Lyon"',
    ],
    [
      "a number in quotes",
      ({ events }) => {
        events.facts[0].statements[0].value.amount = "190";
      },
      `facts/events.json: guild-members, statement 1, value.amount: expected ${AMOUNT}; found "190"`,
    ],
    [
      "an unknown bound",
      ({ events }) => {
        events.facts[0].statements[0].value.bound = "over";
      },
      'facts/events.json: guild-members, statement 1, value.bound: expected one of exact, about, nearly, moreThan, atLeast, atMost, lessThan; found "over"',
    ],
    [
      "a currency that does not exist",
      ({ events }) => {
        events.facts[0].statements[0].value.currency = "RMB";
      },
      'facts/events.json: guild-members, statement 1, value.currency: expected an ISO 4217 currency code like CNY or USD; found "RMB"',
    ],
    [
      "a paragraph counted from 0",
      ({ events }) => {
        events.facts[1].statements[0].paragraph = 0;
      },
      "facts/events.json: guild-seat, statement 1, paragraph: expected the paragraph's number, counting the non-empty lines of the file from 1; found 0",
    ],
    [
      "a time that is no EDTF",
      ({ events }) => {
        events.facts[0].statements[0].time = "Sept 2017";
      },
      'facts/events.json: guild-members, statement 1, time: expected the time the value is stated for: an EDTF date or interval that exists, like 1923, 2016-11, 2017-09-26 or 2017-09-26/2017-09-29; found "Sept 2017"',
    ],
    [
      "a day that does not exist",
      ({ sources }) => {
        sources.sources[0].publishedOn = "2017-09-31";
      },
      'sources.json: 001, publishedOn: expected the day of publication, or its month, or null where the copy does not say: an EDTF date or interval that exists, like 1923, 2016-11, 2017-09-26 or 2017-09-26/2017-09-29; found "2017-09-31"',
    ],
    [
      "a duration that is none",
      ({ events }) => {
        events.facts[0].holdsFor = "1 year";
      },
      'facts/events.json: guild-members, holdsFor: expected "always" or an ISO 8601 duration like P1Y, P3M or P10D; found "1 year"',
    ],
    [
      "an empty list",
      ({ events }) => {
        events.facts[1].statements = [];
      },
      "facts/events.json: guild-seat, statements: expected statements, one for every source that answers, at least one; found []",
    ],
    [
      "a name given twice",
      ({ events }) => {
        events.facts[1].statements[0].value.names = ["Lyon", "Lyon"];
      },
      'facts/events.json: guild-seat, statement 1, value.names: expected each name once; found ["Lyon","Lyon"]',
    ],
    [
      "an expression among the cues",
      ({ events }) => {
        events.facts[0].cues.about = [["guild(s)?"]];
      },
      'facts/events.json: guild-members, cues.about[0][0]: expected a word, a phrase, or @name of a list in lexicon.json; no expressions; found "guild(s)?"',
    ],
    [
      "a file that is another thing",
      (data) => {
        data.categories = [];
      },
      'categories.json: expected the file of categories, { "$schema": …, "categories": [ … ] }; found []',
    ],
  ])("%s", (_, change, line) => {
    expect(problemsOf(change).map(withoutPlace)).toEqual([line]);
  });
});

describe("a value of another kind", () => {
  it("is reported by what is missing and what is too much", () => {
    const problems = problemsOf(({ events }) => {
      events.facts[1].statements[0].value = { date: "1923" };
    });
    expect(problems.map(withoutPlace)).toEqual([
      "facts/events.json: guild-seat, statement 1, value.names: expected names: the first is shown, the others are accepted variants of it; it is missing",
      'facts/events.json: guild-seat, statement 1, value.date: expected no other keys here than names, list; found "1923"',
    ]);
  });
});

describe("the place of a mistake", () => {
  const file = (statement: string) =>
    `{\n  "$schema": "x",\n  "facts": [\n    {\n      "id": "a", "category": "events", "kind": "date", "question": "When?",\n      "cues": { "about": [] },\n      "statements": [\n        ${statement}\n      ]\n    }\n  ]\n}\n`;
  const placeOf = (statement: string) =>
    problemsOf((data) => {
      data.events = file(statement);
    }).map((line) => line.split(": ")[0]);

  it("is that of the value", () => {
    const statement =
      '{ "source": "001", "paragraph": 1, "value": { "date": 1923 }, "summary": "So." }';
    expect(placeOf(statement)).toEqual(["facts/events.json:8:63"]);
  });

  it("is that of the object around it where it is missing", () => {
    const statement = '{ "source": "001", "paragraph": 1, "value": { "date": "1923" } }';
    expect(placeOf(statement)).toEqual(["facts/events.json:8:9"]);
  });

  it("is where the JSON ends to be JSON", () => {
    const statement = '{ "source": "001", "paragraph": 1, }';
    expect(placeOf(statement)).toEqual(["facts/events.json:8:44"]);
  });
});

describe("a mistake between files", () => {
  it.each<[string, Change, string]>([
    [
      "an id used twice",
      ({ events }) => {
        events.facts[1].id = "guild-members";
      },
      'guild-members, id: expected an id that facts/events.json does not have yet; found "guild-members"',
    ],
    [
      "a category that does not exist",
      ({ events }) => {
        events.facts[0].category = "event";
      },
      'guild-members, category: expected the id of a category: events; found "event"',
    ],
    [
      "a category that belongs in another file",
      ({ events, categories }) => {
        categories.categories.push({ id: "places", title: "Places", description: "Where." });
        events.facts[1].category = "places";
      },
      'guild-seat, category: expected the category that the file facts/events.json is named after; found "places"',
    ],
    [
      "a source that does not exist",
      ({ events }) => {
        events.facts[0].statements[1].source = "009";
      },
      'guild-members, statement 2, source: expected the id of a source: 001, 002, 003; found "009"',
    ],
    [
      "a paragraph beyond the article's last",
      ({ events }) => {
        events.facts[0].statements[1].paragraph = 6;
      },
      "guild-members, statement 2, paragraph: expected a paragraph from 1 to 5, which is what 002.txt has; found 6",
    ],
    [
      "a quantity of nothing",
      ({ events }) => {
        delete events.facts[0].unit;
      },
      'guild-members, unit: expected what is counted, in the plural: "members"; it is missing',
    ],
    [
      "a unit beside a currency",
      ({ events }) => {
        events.facts[0].statements[0].value.currency = "USD";
      },
      'guild-members, unit: expected no unit: the currency of the values says it; found "members"',
    ],
    [
      "a sum of money without currency",
      ({ events }) => {
        delete events.facts[0].unit;
        events.facts[0].statements[0].value.currency = "USD";
      },
      "guild-members, statement 2, value.currency: expected a currency, as the other statements of the fact have; it is missing",
    ],
    [
      "a value that changes without any date",
      ({ events }) => {
        events.facts[1].holdsFor = "P1Y";
      },
      "guild-seat, statement 1, time: expected the time the value is stated for, since it changes (holdsFor P1Y) and source 003 has no date; it is missing",
    ],
    [
      "a rank without reason",
      ({ events }) => {
        events.facts[0].statements[0].rank = "deprecated";
      },
      'guild-members, statement 1, rankReason: expected the reason for the rank "deprecated"; it is missing',
    ],
    [
      "a reason without rank",
      ({ events }) => {
        events.facts[0].statements[0].rankReason = "A misprint.";
      },
      'guild-members, statement 1, rankReason: expected no reason where no rank is given; found "A misprint."',
    ],
    [
      "a statement given twice",
      ({ events }) => {
        events.facts[1].statements.push(events.facts[1].statements[0]);
      },
      "guild-seat, statement 2: expected each answer of a source once; it repeats an earlier statement; found",
    ],
    [
      "a whole that is no quantity",
      ({ events }) => {
        events.facts[0].partOf = "guild-seat";
      },
      'guild-members, partOf: expected the id of a fact of kind quantity; found "guild-seat"',
    ],
    [
      "a whole that is part of its part",
      ({ events }) => {
        events.facts[0].partOf = "guild-members";
      },
      'guild-members, partOf: expected a whole that is no part of this fact; found "guild-members"',
    ],
    [
      "a list that the lexicon does not have",
      ({ events }) => {
        events.facts[0].cues.about = [["@guild"]];
      },
      'guild-members, cues.about[0][0]: expected the name of a word list: host, people; found "@guild"',
    ],
    [
      "a list that names one that is not there",
      ({ lexicon }) => {
        lexicon.lists.people = ["@hosts"];
      },
      'lists.people[0]: expected the name of a word list: host, people; found "@hosts"',
    ],
  ])("%s", (_, change, line) => {
    const problems = problemsOf(change);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(line);
  });

  it("takes no name for a list that only every object has", () => {
    const problems = problemsOf(({ lexicon }) => {
      lexicon.lists.people = ["@constructor"];
    });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(
      "lists.people[0]: expected the name of a word list: host, people",
    );
  });

  it("names every list of a circle", () => {
    const problems = problemsOf(({ lexicon }) => {
      lexicon.lists.host = ["@people"];
    });
    expect(problems.map((line) => line.split(": ")[1])).toEqual(["lists.host", "lists.people"]);
  });
});
