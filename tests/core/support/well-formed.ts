import { expect } from "vitest";
import type { Annotation, TextRecord } from "../../../src/core/annotation";

/** What holds of annotations of any text: sorted, disjoint, within it, quoting it, explained. */
export function isWellFormed(record: TextRecord, annotations: readonly Annotation[]): void {
  let end = 0;
  for (const annotation of annotations) {
    expect(annotation.start).toBeGreaterThanOrEqual(end);
    expect(annotation.end).toBeGreaterThan(annotation.start);
    expect(annotation.end).toBeLessThanOrEqual(record.text.length);
    expect(annotation.quote).toBe(record.text.slice(annotation.start, annotation.end));
    expect(record.text.slice(0, annotation.start).endsWith(annotation.prefix)).toBe(true);
    expect(record.text.slice(annotation.end).startsWith(annotation.suffix)).toBe(true);
    expect(annotation.explanation).not.toBe("");
    end = annotation.end;
  }
}
