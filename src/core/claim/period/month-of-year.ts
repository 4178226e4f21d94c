import type { Token } from "../../text/types";
import { textAt } from "../look";
import { partsOf } from "./days";
import type { RelativeDate } from "./moment";
import type { PrintedDate } from "./partial-date";
import type { WordedDate } from "./read-dates";
import { resolvePrinted } from "./resolve-printed";

/** "in June last year", "on 13 September this year": the month or day of that year, one date. */
export function joinMonthsAndYears(
  dates: readonly WordedDate[],
  tokens: readonly Token[],
): WordedDate[] {
  const joined: WordedDate[] = [];
  for (const date of dates) {
    const before = joined[joined.length - 1];
    const month = before && "from" in before && isOfYear(before, date, tokens) ? before : null;
    if (month && "resolve" in date) joined[joined.length - 1] = ofYear(month, date, tokens);
    else joined.push(date);
  }
  return joined;
}

function isOfYear(month: PrintedDate, year: WordedDate, tokens: readonly Token[]): boolean {
  if (month.from.year !== null || year.first !== month.last + 1) return false;
  return (
    /^(?:last|this|next)$/.test(textAt(tokens, year.first)) && textAt(tokens, year.last) === "year"
  );
}

function ofYear(month: PrintedDate, year: RelativeDate, tokens: readonly Token[]): RelativeDate {
  return {
    first: month.first,
    last: year.last,
    resolve: (published) => {
      const start = year.resolve(published)?.stretch.start;
      if (start === undefined || start === "..") return null;
      const known = { year: partsOf(start).year };
      const dated = { ...month, from: { ...month.from, ...known }, to: { ...month.to, ...known } };
      const resolved = resolvePrinted(dated, tokens, published);
      return resolved && { ...resolved, relative: true };
    },
  };
}
