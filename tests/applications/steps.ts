import { below, pick, type Random, shuffled } from "./random";
import { type Line, MEMBERS, type Row, type Story, WORDS } from "./story";

/** What happens to a story. Most of it happens to text that is marked. */
type Step = (story: Story, random: Random) => Story;

const MOST_LINES = 8;

const editRow: Step = (story, random) => ({
  ...story,
  rows: changedAt(story.rows, random, (row) => ({ ...row, words: pick(random, WORDS) })),
});
const extendRow: Step = (story, random) => ({
  ...story,
  rows: changedAt(story.rows, random, (row) => ({
    ...row,
    more: row.more === "" ? " So it says." : "",
  })),
});
const toggleRow: Step = (story, random) => ({
  ...story,
  rows: changedAt(story.rows, random, (row) => ({ ...row, isStrong: !row.isStrong })),
});
const addRow: Step = (story, random) => ({
  ...story,
  rows: added(story.rows, random, (line): Row => ({ ...line, more: "", isStrong: random() < 0.5 })),
});
const removeRow: Step = (story, random) => ({ ...story, rows: removed(story.rows, random) });
const sortRows: Step = (story, random) => ({ ...story, rows: sorted(story.rows, random) });

const editLoose: Step = (story, random) => ({
  ...story,
  loose: changedAt(story.loose, random, (line) => ({ ...line, words: `${pick(random, WORDS)} ` })),
});
const addLoose: Step = (story, random) => ({
  ...story,
  loose: added(story.loose, random, (line) => line),
});
const removeLoose: Step = (story, random) => ({ ...story, loose: removed(story.loose, random) });
const sortLoose: Step = (story, random) => ({ ...story, loose: sorted(story.loose, random) });

const editTitle: Step = (story, random) => ({ ...story, title: `${pick(random, WORDS)} Live` });
const editMembers: Step = (story, random) => ({ ...story, members: pick(random, MEMBERS) });
const editNote: Step = (story, random) => ({
  ...story,
  note: random() < 0.4 ? null : pick(random, WORDS),
});
const tick: Step = (story) => ({ ...story, clock: story.clock + 1 });
const renderAgain: Step = (story) => ({ ...story, rows: story.rows.map((row) => ({ ...row })) });
const makeAnew: Step = (story, random) =>
  random() < 0.2 ? { ...story, edition: story.edition + 1 } : story;

const STEPS: readonly [Step, ...Step[]] = [
  editRow,
  editRow,
  extendRow,
  toggleRow,
  addRow,
  addRow,
  removeRow,
  sortRows,
  sortRows,
  editLoose,
  addLoose,
  removeLoose,
  sortLoose,
  editTitle,
  editMembers,
  editNote,
  tick,
  renderAgain,
  makeAnew,
];

export function nextStory(story: Story, random: Random): Story {
  return pick(random, STEPS)(story, random);
}

function changedAt<T>(list: readonly T[], random: Random, change: (item: T) => T): readonly T[] {
  const at = below(random, list.length);
  return list.map((item, index) => (index === at ? change(item) : item));
}

function added<T extends Line>(
  list: readonly T[],
  random: Random,
  make: (line: Line) => T,
): readonly T[] {
  if (list.length >= MOST_LINES) return list;
  const key = Math.max(0, ...list.map((line) => line.key)) + 1;
  const words = `${pick(random, WORDS)} `;
  return list.toSpliced(below(random, list.length + 1), 0, make({ key, words }));
}

function removed<T>(list: readonly T[], random: Random): readonly T[] {
  return list.length === 0 ? list : list.toSpliced(below(random, list.length), 1);
}

function sorted<T>(list: readonly T[], random: Random): readonly T[] {
  const [first, ...rest] = list;
  if (first === undefined) return list;
  const way = below(random, 3);
  if (way === 0) return shuffled(random, list);
  return way === 1 ? list.toReversed() : [...rest, first];
}
