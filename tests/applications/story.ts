/** The state of the test applications: a news story that its page keeps rewriting. */

/** A text with a key: frameworks move its nodes instead of writing them anew. */
export interface Line {
  readonly key: number;
  readonly words: string;
}

export interface Row extends Line {
  /** Behind the words, as a text node of its own; empty ones count. */
  readonly more: string;
  /** Whether the words stand in an element of their own. */
  readonly isStrong: boolean;
}

export interface Story {
  /** Another number has the framework throw all of its nodes away. */
  readonly edition: number;
  readonly title: string;
  /** In the middle of a sentence: a text node between two others, or a part of one. */
  readonly members: string;
  /** Written beside a claim, again and again. */
  readonly clock: number;
  /** A paragraph that comes and goes; an empty one leaves an empty text node. */
  readonly note: string | null;
  readonly rows: readonly Row[];
  /** Texts without an element of their own. */
  readonly loose: readonly Line[];
}

export const WORDS: readonly [string, ...string[]] = [
  "Interpol has 190 member countries.",
  "Interpol has 170 member countries.",
  "China sent Interpol 612 requests for red notices in 2016.",
  "Interpol was founded in 1923.",
  "The delegates met for lunch.",
  "Officers spoke of red notices for hours.",
  "",
  "The head office of Interpol is in Lyon & nowhere <else>.",
];

export const MEMBERS: readonly [string, ...string[]] = ["190", "170", "", "192", "many"];

export const FIRST: Story = {
  edition: 1,
  title: "Police talks in Beijing",
  members: "190",
  clock: 0,
  note: "Interpol was founded in 1923.",
  rows: [
    {
      key: 1,
      words: "China sent Interpol 612 requests for red notices in 2016.",
      more: "",
      isStrong: false,
    },
    { key: 2, words: "Interpol has 190 member countries.", more: " So it says.", isStrong: true },
    { key: 3, words: "The delegates met for lunch.", more: "", isStrong: false },
  ],
  loose: [
    { key: 1, words: "Interpol has 190 member countries. " },
    { key: 2, words: "The delegates met for lunch. " },
  ],
};
