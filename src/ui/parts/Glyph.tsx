import { CONTROL_GLYPHS, VERDICT_GLYPHS } from "./glyphs";

const GLYPHS = { ...VERDICT_GLYPHS, ...CONTROL_GLYPHS };

/** Repeats what words beside it say, so it is hidden from the tree. */
export function Glyph({ name }: { readonly name: keyof typeof GLYPHS }) {
  return (
    <svg class="fa-glyph" viewBox="0 0 16 16" aria-hidden="true">
      <path d={GLYPHS[name]} />
    </svg>
  );
}
