/** How a fact is recognised in text: words and phrases, see `cues.ts`. */
import * as z from "zod/mini";
import { edtf, flag, line, list, oneOf, record } from "./schema-parts";

const phraseError = "a word, a phrase, or @name of a list in lexicon.json; no expressions";

/** Letters of any script, digits, spaces and the marks that stand inside words. */
const PHRASE = /^(?:@[a-z0-9]+(?:-[a-z0-9]+)*|[\p{L}\p{N}][\p{L}\p{M}\p{N} '’.,&%$/-]*)$/u;

export const phrase = line("a word or phrase").check(z.regex(PHRASE, { error: phraseError }));

function phrases(what: string) {
  return z.optional(list(phrase, what));
}

function groups(what: string) {
  return z
    .array(list(phrase, "phrases of which one must be found"), { error: what })
    .check(z.describe(what));
}

const withinError = "a number from 1 on: how many times larger or smaller";
const shareError = "a number from 1 on: how many the whole has";

export const cuesSchema = record(
  {
    subject: phrases("Who the fact is about"),
    rivals: phrases("Subjects that rule the fact out in the subject's place"),
    counts: phrases("What the figure counts, or what the value stands beside"),
    notCounts: phrases("Nouns beside the figure that make it another count"),
    doubt: phrases("Phrases with which another value is about something else"),
    within: z.optional(
      z
        .number({ error: withinError })
        .check(
          z.minimum(1, { error: withinError }),
          z.describe("How many times off another amount may be"),
        ),
    ),
    runnerUp: phrases("Phrases with which a superlative means second place"),
    ages: phrases("Words with which the age of the subject is told"),
    asides: phrases("Words that may stand between the fact's own"),
    speaker: phrases("Names of who is quoted"),
    form: z.optional(
      oneOf(
        ["count", "money", "share", "years", "months", "days"],
        "What form the figure has in the text",
      ),
    ),
    about: z.optional(groups("Groups of which each needs one of its phrases in the sentence")),
    topic: z.optional(groups("Groups that the title or the text before may supply too")),
    against: phrases("Phrases that rule the fact out in the sentence"),
    againstTopic: phrases("Phrases that rule the fact out in title or text before"),
    establishes: phrases("Phrases that fix which event is meant"),
    newsOf: z.optional(edtf("the time in which a page speaks of this event without naming it")),
    firm: phrases("What must surround a value that agrees with no statement"),
    onlyKnown: flag("Only values that a statement gives are claims"),
    linked: flag(
      "Subject, cue and value must stand side by side for a value that agrees with no statement",
    ),
    wholePhrase: flag("The claim is the whole phrase from cue to value"),
    shareOf: z.optional(
      z
        .number({ error: shareError })
        .check(z.minimum(1, { error: shareError }), z.describe("The whole of which shares count")),
    ),
  },
  "cues, an object of lists of phrases",
);
