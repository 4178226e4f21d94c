import type { Token } from "../../text/types";
import { textAt } from "../look";
import type { WordedDate } from "./read-dates";

const JOINTS = /^(?:to|and|until|till|through|or|[-–—,])$/;

/** "September 26 – October 2, 2017", "in April and May 2016": the first date is of the same year. */
export function shareYears(
  dates: readonly WordedDate[],
  tokens: readonly Token[],
): readonly WordedDate[] {
  return dates.map((date, index) => {
    const next = dates[index + 1];
    if (!("from" in date) || date.from.year !== null || next === undefined || !("from" in next))
      return date;
    const joint = next.first === date.last + 2 && JOINTS.test(textAt(tokens, date.last + 1));
    const { year, month } = next.from;
    if (!joint || year === null || month === null || date.from.month === null) return date;
    const shared = date.from.month <= month ? year : year - 1;
    return { ...date, from: { ...date.from, year: shared }, to: { ...date.to, year: shared } };
  });
}
