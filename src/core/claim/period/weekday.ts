import type { Token } from "../../text/types";
import { textAt, wordSet } from "../look";
import { sameDay } from "./calendar";
import { WEEKDAYS } from "./calendar-words";
import { addDays, type Day, weekday } from "./days";
import { type RelativeDate, relativeTo } from "./moment";
import { looksAhead } from "./tense";

type Direction = "past" | "future" | "before" | "after";

const DIRECTIONS = wordSet("last next this coming past");

/** Every word such a wording can begin with. */
export const WEEKDAY_WORDS: readonly string[] = [...DIRECTIONS, ...WEEKDAYS.keys()];

/** "on Tuesday", "last Friday", "next Monday": the nearest such day, at or before the publication. */
export function weekdayDate(tokens: readonly Token[], at: number): RelativeDate | null {
  const named = DIRECTIONS.has(textAt(tokens, at)) ? at + 1 : at;
  const day = WEEKDAYS.get(textAt(tokens, named));
  // "Sun" and "Sat" are not in the list; a small letter makes none.
  if (day === undefined || !tokens[named]?.capital) return null;
  const direction = directionOf(tokens, at, named);
  return {
    first: at,
    last: named,
    resolve: ({ start, end }) => {
      if (start !== end || start === "..") return null;
      return relativeTo(sameDay(nearest(start, day, direction)), "day");
    },
  };
}

function directionOf(tokens: readonly Token[], at: number, named: number): Direction {
  const word = at < named ? textAt(tokens, at) : "";
  if (word === "last" || word === "past") return "before";
  if (word === "next" || word === "coming") return "after";
  return looksAhead(tokens, at) ? "future" : "past";
}

/** Days from the publication to the weekday; "last" and "next" are never the day itself. */
function nearest(published: Day, day: number, direction: Direction): Day {
  const back = (weekday(published) - day + 7) % 7;
  const ahead = (day - weekday(published) + 7) % 7;
  switch (direction) {
    case "past":
      return addDays(published, -back);
    case "future":
      return addDays(published, ahead);
    case "before":
      return addDays(published, -(back || 7));
    case "after":
      return addDays(published, ahead || 7);
  }
}
