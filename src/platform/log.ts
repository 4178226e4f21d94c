/** Notes for developers. A release says nothing; content scripts do not log at all. */

export interface Log {
  /** Something failed that is expected to fail at times (a closed tab, a withheld permission). */
  note(what: string, cause?: unknown): void;
  /** Something failed that should not. */
  error(what: string, cause?: unknown): void;
}

/** A log whose lines begin with the name of its part. */
export function createLog(part: string, loud = import.meta.env.MODE === "development"): Log {
  const prefix = `[fact-annotator ${part}]`;
  return {
    note(what, cause) {
      if (loud) console.debug(prefix, what, cause ?? "");
    },
    error(what, cause) {
      if (loud) console.error(prefix, what, cause ?? "");
    },
  };
}
