/** Strokes on a 16 x 16 field, drawn with round ends in the current colour. */
export const VERDICT_GLYPHS = {
  matches: "M3.5 8.5l3 3 6-7",
  consistent: "M3 6.5c2-2 3.5-1.5 5 0s3 2 5 0M3 11c2-2 3.5-1.5 5 0s3 2 5 0",
  differs: "M3.5 6h9M3.5 10.5h9M10.5 3l-5 10.5",
  "sources-disagree": "M8 14V9.5L3.5 5M8 9.5L12.5 5M3.5 8V5h3M9.5 5h3v3",
  "other-period": "M8 2.5a5.5 5.5 0 1 0 .01 0M8 5.5V8l2 1.5",
  mention: "M3 4h10M3 8h10M3 12h6",
  "not-comparable": "M4 8h8",
  deprecated: "M8 2.5a5.5 5.5 0 1 0 .01 0M4.5 4.5l7 7",
} as const;

export const CONTROL_GLYPHS = {
  close: "M4 4l8 8M12 4l-8 8",
  previous: "M10 3.5L5.5 8l4.5 4.5",
  next: "M6 3.5L10.5 8 6 12.5",
  pin: "M6 2.5h4l-.5 4.5 2.5 2.5H4L6.5 7zM8 9.5V14",
  move: "M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01",
} as const;

export type VerdictGlyph = keyof typeof VERDICT_GLYPHS;
export type ControlGlyph = keyof typeof CONTROL_GLYPHS;
