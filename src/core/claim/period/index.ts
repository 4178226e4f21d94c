import type { Token } from "../../text/types";
import type { PeriodSpan } from "../types";
import { parseEdtf, type Stretch } from "./edtf";
import { pushJoined } from "./join-moments";
import { leadUp } from "./leading-up";
import type { Moment } from "./moment";
import { joinMonthsAndYears } from "./month-of-year";
import { openEnds } from "./open-ends";
import { narrowToPart } from "./part-of";
import { readDates, type WordedDate } from "./read-dates";
import { resolvePrinted } from "./resolve-printed";
import { shareYears } from "./share-years";

/**
 * The stretches of time a sentence names: sorted, disjoint. Those that only the date of publication
 * can place are left out where it is unknown or too coarse for them.
 *
 * @param tokens One sentence's tokens.
 * @param published EDTF at year, month or day precision, or null.
 */
export function parsePeriods(tokens: readonly Token[], published: string | null): PeriodSpan[] {
  const dates = readDates(tokens);
  if (dates.length === 0) return [];
  const anchor = published === null ? null : parsePublished(published);
  const moments: Moment[] = [];
  for (const date of joinWorded(dates, tokens)) {
    const moment = resolve(date, tokens, anchor);
    if (moment !== null) pushJoined(moments, narrowToPart(moment, tokens), tokens);
  }
  return moments.map((moment) => finish(openEnds(leadUp(moment, tokens), tokens, anchor), tokens));
}

/** Dates that only together tell their year. */
function joinWorded(dates: readonly WordedDate[], tokens: readonly Token[]): readonly WordedDate[] {
  return dates.length === 1 ? dates : joinMonthsAndYears(shareYears(dates, tokens), tokens);
}

/** All sentences of a page are asked with the same date: it is read once. */
let lastPublished: readonly [string, Stretch | null] = ["", null];

function parsePublished(published: string): Stretch | null {
  if (lastPublished[0] !== published) lastPublished = [published, parseEdtf(published)];
  return lastPublished[1];
}

function resolve(
  date: WordedDate,
  tokens: readonly Token[],
  published: Stretch | null,
): Moment | null {
  if ("from" in date) return resolvePrinted(date, tokens, published);
  const resolved = published && date.resolve(published);
  if (!resolved) return null;
  const { stretch, precision, relative, edtf } = resolved;
  return { first: date.first, last: date.last, stretch, precision, relative, edtf };
}

function finish(
  { first, last, stretch, precision, relative, edtf }: Moment,
  tokens: readonly Token[],
): PeriodSpan {
  return {
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
    firstToken: first,
    lastToken: last,
    startDay: stretch.start,
    endDay: stretch.end,
    precision,
    relative,
    edtf,
  };
}
