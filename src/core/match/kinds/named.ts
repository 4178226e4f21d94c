import type { CompiledFact } from "../../reference/compiled";
import type { Candidate } from "../candidate";
import { type Frame, frameOf } from "../frame";
import type { Hit } from "../phrases";
import type { Scene } from "../scene";

/** A span that bears a name, and what it takes for it to differ from the names that are stated. */
export interface Named {
  readonly kind: "person" | "place" | "text";
  readonly span: Hit;
  /** Indices of the statements that give the name. */
  readonly statements: readonly number[];
  readonly isFirm: (frame: Frame) => boolean;
}

/** The named span as a candidate; none where the fact's cues are not met around it. */
export function namedCandidate(scene: Scene, fact: CompiledFact, named: Named): Candidate[] {
  const { kind, span, statements } = named;
  const frame = frameOf(scene, fact, span.first);
  const first = scene.tokens[span.first];
  const last = scene.tokens[span.last];
  if (!frame || !first || !last) return [];
  const text = scene.text.slice(first.start, last.end);
  return [
    {
      fact,
      start: first.start,
      end: last.end,
      firstToken: span.first,
      lastToken: span.last,
      reading: { kind, text, statements, loose: false },
      frame,
      firm: named.isFirm(frame),
      score: 2.5 + frame.stated + frame.implied * 0.4,
    },
  ];
}
