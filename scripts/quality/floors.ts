/** What the engine must reach. */
import { type Figures, precision, ratio, recall, verdictAccuracy } from "./figures";

export interface Floor {
  readonly measure: string;
  readonly of: (figures: Figures) => number;
  /** The least share, or for counts of mistakes the most. */
  readonly least?: number;
  readonly most?: number;
}

export const FLOORS: readonly Floor[] = [
  { measure: "precision", of: precision, least: 0.97 },
  { measure: "recall", of: recall, least: 0.92 },
  { measure: "verdicts right", of: verdictAccuracy, least: 0.96 },
  { measure: "wrong differs", of: ({ wrongDiffers }) => wrongDiffers, most: 0 },
  { measure: "forbidden claims", of: ({ forbidden }) => forbidden, most: 0 },
  { measure: "intervals right", of: ({ intervals }) => ratio(intervals), least: 0.98 },
  { measure: "times right", of: ({ times }) => ratio(times), least: 0.95 },
];

/** Claims allowed in texts that have nothing for us: real pages, and news sentences drawn from them. */
export const MOST_CLAIMS_IN_SILENT_TEXTS = 0;

/** A sentence for every floor that is not reached. */
export function belowFloor(name: string, figures: Figures): string[] {
  return FLOORS.flatMap(({ measure, of, least, most }) => {
    const value = of(figures);
    if (least !== undefined && value < least) {
      return [`${name}: ${measure} ${value.toFixed(3)}, at least ${least} is needed.`];
    }
    if (most !== undefined && value > most) {
      return [`${name}: ${measure} ${value}, at most ${most} is allowed.`];
    }
    return [];
  });
}
