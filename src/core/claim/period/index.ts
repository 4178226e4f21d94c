import type { Token } from "../../text/types";
import type { PeriodSpan } from "../types";
import { calendarUnitDate } from "./calendar-unit";
import { countedUnitsDate } from "./counted-units";
import { dateAt } from "./dates";
import { parseEdtf, type Stretch } from "./edtf";
import { joinMoments } from "./join-moments";
import { leadUp } from "./leading-up";
import type { Moment, RelativeDate } from "./moment";
import { joinMonthsAndYears } from "./month-of-year";
import { openEnds } from "./open-ends";
import { narrowToPart } from "./part-of";
import type { PrintedDate } from "./partial-date";
import { relativeWord } from "./relative-words";
import { resolvePrinted } from "./resolve-printed";
import { shareYears } from "./share-years";
import { isTrigger } from "./triggers";
import { weekdayDate } from "./weekday";

/** Relative wordings, in this order; printed dates come before all of them. */
const RELATIVE = [countedUnitsDate, calendarUnitDate, weekdayDate, relativeWord];

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
  const anchor = published === null ? null : parseEdtf(published);
  const dated = joinMonthsAndYears(shareYears(dates, tokens), tokens);
  const resolved = dated.flatMap((date) => resolve(date, tokens, anchor) ?? []);
  const parts = resolved.map((moment) => narrowToPart(moment, tokens));
  return joinMoments(parts, tokens)
    .map((moment) => leadUp(moment, tokens))
    .map((moment) => openEnds(moment, tokens, anchor))
    .map((moment) => finish(moment, tokens));
}

function readDates(tokens: readonly Token[]): (PrintedDate | RelativeDate)[] {
  const dates: (PrintedDate | RelativeDate)[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !isTrigger(token)) continue;
    const date = dateAt(tokens, at) ?? relativeAt(tokens, at);
    if (!date) continue;
    dates.push(date);
    at = date.last;
  }
  return dates;
}

function relativeAt(tokens: readonly Token[], at: number): RelativeDate | null {
  for (const read of RELATIVE) {
    const date = read(tokens, at);
    if (date) return date;
  }
  return null;
}

function resolve(
  date: PrintedDate | RelativeDate,
  tokens: readonly Token[],
  published: Stretch | null,
): Moment | null {
  if ("from" in date) return resolvePrinted(date, tokens, published);
  const resolved = published && date.resolve(published);
  return resolved && { ...resolved, first: date.first, last: date.last };
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
