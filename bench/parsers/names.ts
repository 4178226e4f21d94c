/** Ours, and the libraries they are held against. */
export const NAMES = ["cutting", "quantities", "periods", "compromise", "chrono-node"] as const;

export type ContenderName = (typeof NAMES)[number];

export function isContender(name: string): name is ContenderName {
  return NAMES.some((known) => known === name);
}

export const DESCRIPTIONS: Readonly<Record<ContenderName, string>> = {
  cutting: "ours: sentences and tokens",
  quantities: "ours: sentences, tokens, quantities",
  periods: "ours: periods, in cut tokens",
  compromise: "compromise: sentences, numbers",
  "chrono-node": "chrono-node: dates",
};
