/** What the sample news page must show: words of the claim, fact and verdict, in page order. */
export type Expected = readonly [text: string, fact: string, verdict: string];

export const SAMPLE_CLAIMS: readonly Expected[] = [
  ["190", "interpol-member-count", "matches"],
  ["1923", "interpol-founded", "matches"],
  ["Lyon", "interpol-headquarters", "matches"],
  ["second", "interpol-size-rank", "matches"],
  ["86th", "assembly-2017-edition", "matches"],
  ["four", "assembly-2017-duration", "matches"],
  ["1,000", "assembly-2017-participants", "matches"],
  ["185", "assembly-2017-countries", "differs"],
  ["612", "red-notice-requests-2016", "matches"],
  ["230", "red-notices-published-2016", "matches"],
  ["100", "red-notice-top-100", "matches"],
  ["46", "top-100-returned", "sources-disagree"],
  ["2,500", "china-investigative-requests-2016", "consistent"],
  ["64", "china-liaison-officers", "matches"],
  ["37", "china-liaison-embassies", "matches"],
  ["31", "china-liaison-countries", "matches"],
  ["182", "interpol-member-count", "other-period"],
  ["5,500", "mekong-traffickers-arrested", "differs"],
];
