/** How a run of page words matches a statement's words. Indices refer to the page's words. */
export interface Alignment {
  /** Words matched in order. */
  readonly matched: number;
  readonly first: number;
  readonly last: number;
  /** Page words between matched ones that the statement does not have. */
  readonly inserted: readonly number[];
}

/** Longest sentence that is aligned; a quotation of a statement is far shorter. */
const MOST_WORDS = 400;

/**
 * Aligns page words with a statement's by their hashes: the longest common subsequence, cut down to
 * its dense middle. Null where nothing is common.
 */
export function align(
  page: readonly number[],
  statement: readonly number[],
  gap: number,
): Alignment | null {
  const words = page.slice(0, MOST_WORDS);
  const pairs = commonSubsequence(words, statement);
  const [first, ...others] = dense(pairs, gap);
  if (first === undefined) return null;
  const last = others[others.length - 1] ?? first;
  const matched = new Set([first, ...others]);
  const inserted: number[] = [];
  for (let at = first; at <= last; at++) if (!matched.has(at)) inserted.push(at);
  return { matched: matched.size, first, last, inserted };
}

/** Page indices of the longest common subsequence (Wagner and Fischer's table). */
function commonSubsequence(page: readonly number[], statement: readonly number[]): number[] {
  const width = statement.length + 1;
  const lengths = new Uint16Array((page.length + 1) * width);
  for (let i = page.length - 1; i >= 0; i--) {
    for (let j = statement.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        page[i] === statement[j]
          ? 1 + (lengths[(i + 1) * width + j + 1] ?? 0)
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  const found: number[] = [];
  let i = 0;
  let j = 0;
  while (i < page.length && j < statement.length) {
    if (page[i] === statement[j]) {
      found.push(i);
      i++;
      j++;
    } else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return found;
}

/** Stray matches ("the", "of") far from the quotation are left off: the longest run without a gap. */
function dense(indices: readonly number[], gap: number): number[] {
  let best: number[] = [];
  let run: number[] = [];
  for (const index of indices) {
    const last = run[run.length - 1];
    if (last !== undefined && index - last > gap + 1) run = [];
    run.push(index);
    if (run.length > best.length) best = run;
  }
  return best;
}
