import type { ClaimTime } from "../annotation";
import { addDays, addDuration, type Day } from "../claim/period/days";
import { parseEdtf, type Stretch, sharesDays } from "../claim/period/edtf";
import type { Fact, Source, Statement } from "../reference/model";

/**
 * Whether a statement can be held against a claim. `conflict`: either way. `agreement`: an equal
 * value agrees, an unequal one says nothing (the time is only implied, or the statement is old
 * enough that a new value is to be expected). `none`: it holds for another time.
 */
export type Comparability = "conflict" | "agreement" | "none";

/**
 * Two accounts of one count end within this many days of each other: "to the end of 2016" and "to
 * March 2017" are printings of the same tally.
 */
const TALLY_TOLERANCE = 95;

/** A dated event is still the news of a page for so long on either side. */
const NEWS = "P3M";

/** Longer than this a period is a run-up, and its end is what a state is reported for. */
const STATE_DAYS = 366;

/** How long after its tally's end a total is still quoted as it stands. */
const QUOTED = "P1Y";

/** Decides by the fact's and the statement's own times; `established`: the claim names the event. */
export function comparability(
  fact: Omit<Fact, "cues">,
  statement: Statement,
  source: Source | undefined,
  time: ClaimTime,
  established: boolean,
): Comparability {
  if (statement.rank === "deprecated") return "none";
  const closed = (fact.holdsFor ?? "always") === "always";
  if (fact.kind === "date") return datedDay(statement, time);
  if (fact.kind === "text" || (closed && !statement.time)) return "conflict";
  const base = parseEdtf(statement.time ?? source?.publishedOn ?? "");
  if (!base) return "agreement";
  if (closed) {
    return fact.cumulative
      ? closedTally(base, time, established)
      : datedEvent(base, time, established);
  }
  const duration = fact.holdsFor ?? "P1Y";
  return fact.cumulative
    ? runningTally(base, duration, time)
    : state(base, duration, lastDay(source?.publishedOn), time);
}

/** A date is the same on any page, save that a page from before cannot speak of it. */
function datedDay({ value }: Statement, time: ClaimTime): Comparability {
  const day = "date" in value ? parseEdtf(value.date) : null;
  return day && isBefore(time, day) ? "agreement" : "conflict";
}

/** Something that happened once: a stated other time does not make it another event. */
function datedEvent(base: Stretch, time: ClaimTime, established: boolean): Comparability {
  if (shares(time, around(base, NEWS, NEWS))) return "conflict";
  return established && !isBefore(time, base) && time.source !== "stated"
    ? "conflict"
    : "agreement";
}

/** A page from before an event tells of an earlier one of its name. */
function isBefore({ end }: ClaimTime, base: Stretch): boolean {
  return end !== null && end !== ".." && base.start !== ".." && end < earlier(base.start, NEWS);
}

/** A count over a closed period: the claim must be about that period. */
function closedTally(base: Stretch, time: ClaimTime, established: boolean): Comparability {
  if (time.source === "stated" || time.source === "paragraph") {
    if (!shares(time, base)) return "none";
    return sameTally(base, time) ? "conflict" : "agreement";
  }
  if (established && !isBefore(time, base)) return "conflict";
  if (time.start === null || base.start === "..") return "agreement";
  return time.end !== null && time.end < base.start ? "none" : "agreement";
}

/** A total that keeps growing: only an account to about the same day is the same total. */
function runningTally(base: Stretch, duration: string, time: ClaimTime): Comparability {
  if (time.source === "unknown") return "agreement";
  if (time.source === "page") {
    return shares(time, { start: base.start, end: later(base.end, QUOTED) }) ? "agreement" : "none";
  }
  if (sameTally(base, time)) return "conflict";
  const end: Stretch = { start: earlier(base.end, duration), end: later(base.end, QUOTED) };
  return shares({ ...time, start: time.end }, end) ? "agreement" : "none";
}

/** How things stand: a statement attests its own time and holds until a new value is to be expected. */
function state(
  base: Stretch,
  duration: string,
  publishedOn: Day | null,
  time: ClaimTime,
): Comparability {
  if (time.start === null) return "agreement";
  const at = reportedState(time);
  const quarter = fraction(duration, 4);
  // A source cannot attest what comes after it, whatever term it names.
  const attestedEnd =
    publishedOn && base.end !== ".." && publishedOn < base.end ? publishedOn : base.end;
  const attested = {
    start: isLong(base) ? shift(base.start, HANDOVER_DAYS) : shift(base.start, -quarter),
    end: shift(attestedEnd, quarter),
  };
  if (shares(at, attested)) return at === time ? "conflict" : "agreement";
  return shares(at, { start: earlier(base.start, duration), end: later(base.end, duration) })
    ? "agreement"
    : "none";
}

/** For so long after a term begins the one before may still be named. */
const HANDOVER_DAYS = 45;

function isLong({ start, end }: Stretch): boolean {
  return start === ".." || end === ".." || addDays(start, STATE_DAYS) < end;
}

function lastDay(edtf: string | null | undefined): Day | null {
  const end = edtf ? parseEdtf(edtf)?.end : null;
  return !end || end === ".." ? null : end;
}

function reportedState(time: ClaimTime): ClaimTime {
  if (!time.start || !time.end || time.end === "..") return time;
  const long = time.start === ".." || addDays(time.start, STATE_DAYS) < time.end;
  return long ? { ...time, start: time.end } : time;
}

/** Both ends of two tallies within the tolerance; an account without a start is judged by its end. */
function sameTally(base: Stretch, time: ClaimTime): boolean {
  return near(base.end, time.end) && (near(base.start, time.start) || isMoment(time));
}

/** Days up to which a period is a point in time: "in March 2017". */
const MOMENT_DAYS = 31;

function isMoment({ start, end }: ClaimTime): boolean {
  if (start === null || end === null) return false;
  return start === ".." || (end !== ".." && addDays(start, MOMENT_DAYS) >= end);
}

function near(a: Day | "..", b: string | null): boolean {
  if (b === null) return false;
  if (a === ".." || b === "..") return a === b;
  return addDays(a, -TALLY_TOLERANCE) <= b && b <= addDays(a, TALLY_TOLERANCE);
}

function shares(time: ClaimTime, stretch: Stretch): boolean {
  if (time.start === null || time.end === null) return false;
  return sharesDays({ start: time.start, end: time.end }, stretch);
}

function around(base: Stretch, before: string, after: string): Stretch {
  return { start: earlier(base.start, before), end: later(base.end, after) };
}

function earlier(day: Day | "..", duration: string): Day | ".." {
  return day === ".." ? day : addDuration(day, `-${duration}`);
}

function later(day: Day | "..", duration: string): Day | ".." {
  return day === ".." ? day : addDuration(day, duration);
}

function shift(day: Day | "..", days: number): Day | ".." {
  return day === ".." ? day : addDays(day, days);
}

const MS_PER_DAY = 86_400_000;

/** Days of a part of a duration, counted from a fixed day (months differ by a day or two). */
function fraction(duration: string, parts: number): number {
  const from = "2000-01-01";
  const days = (Date.parse(addDuration(from, duration)) - Date.parse(from)) / MS_PER_DAY;
  return Math.round(days / parts);
}
