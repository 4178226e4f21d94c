/** The values that statements have, by the kind of their fact. */
import * as z from "zod/mini";
import { edtf, flag, id, line, list, oneOf, record } from "./schema-parts";

const BOUNDS = ["exact", "about", "nearly", "moreThan", "atLeast", "atMost", "lessThan"] as const;

const CURRENCIES = new Set(Intl.supportedValuesOf("currency"));
const currencyError = "an ISO 4217 currency code like CNY or USD";

const currency = z.string({ error: currencyError }).check(
  z.regex(/^[A-Z]{3}$/, { error: currencyError }),
  z.refine((code) => CURRENCIES.has(code), { error: currencyError }),
  z.describe("ISO 4217 code, for sums of money"),
);

const amountError = "a number, zero or more, without quotes or separators (8600000000)";

const amount = z
  .number({ error: amountError })
  .check(z.nonnegative({ error: amountError }), z.describe("The number, written out in full"));

export const quantityValue = record(
  {
    amount,
    bound: oneOf(BOUNDS, "How firmly the source puts it; a bare number is `exact`"),
    currency: z.optional(currency),
    basis: z.optional(
      oneOf(["total", "per year"], "What a rate refers to, where sources differ in it"),
    ),
  },
  'a quantity, { "amount": …, "bound": … }',
);

export const dateValue = record(
  { date: edtf("the date or interval that answers the question") },
  'a date, { "date": "2016-11" }',
);

const placeError = "a whole number from 1 on";

function counting(what: string) {
  return z.int({ error: placeError }).check(z.positive({ error: placeError }), z.describe(what));
}

export const rankValue = record(
  {
    ordinal: counting("86 for the 86th, 1 for the largest"),
    scale: line("what is ranked and by what"),
    of: z.optional(counting("How many places the scale has, where it has an end")),
  },
  'a rank, { "ordinal": 86, "scale": … }',
);

export const namesValue = record(
  {
    names: list(
      line("a name"),
      "names: the first is shown, the others are accepted variants of it",
    ).check(z.refine((names) => new Set(names).size === names.length, { error: "each name once" })),
    list: flag("The names are all members of the answer, not variants of one"),
  },
  'names, { "names": ["Lyon", "Lyon, France"] }',
);

const hashError = "32-bit hashes, as `npm run data:fingerprint` prints them";

export const quoteValue = record(
  {
    speaker: line("who said it"),
    fingerprint: list(
      z
        .int({ error: hashError })
        .check(z.nonnegative({ error: hashError }), z.maximum(0xffffffff, { error: hashError })),
      hashError,
    ),
  },
  'a quote, { "speaker": …, "fingerprint": [ … ] }',
);

export const positionValue = record(
  {
    holder: line("who holds the view"),
    stance: id("the view in a word, the same for all who share it"),
    view: line("the view in our own words"),
  },
  'a position, { "holder": …, "stance": …, "view": … }',
);
