/** Writes whole numbers in English words, as the property tests read them back. */

const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const SCALES = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
  [1e3, "thousand"],
] as const;

export interface Style {
  /** "twenty-five" or "twenty five". */
  readonly hyphen: boolean;
  /** "one hundred and ninety" or "one hundred ninety". */
  readonly and: boolean;
}

export function inWords(amount: number, style: Style): string {
  const parts: string[] = [];
  let rest = amount;
  for (const [scale, word] of SCALES) {
    if (rest < scale) continue;
    parts.push(belowThousand(Math.floor(rest / scale), style), word);
    rest %= scale;
  }
  if (rest > 0 || parts.length === 0) parts.push(belowThousand(rest, style));
  return parts.join(" ");
}

function belowThousand(amount: number, style: Style): string {
  if (amount < 100) return belowHundred(amount, style);
  const hundreds = `${SMALL[Math.floor(amount / 100)]} hundred`;
  if (amount % 100 === 0) return hundreds;
  return `${hundreds} ${style.and ? "and " : ""}${belowHundred(amount % 100, style)}`;
}

function belowHundred(amount: number, { hyphen }: Style): string {
  if (amount < 20) return SMALL[amount] ?? "";
  const tens = TENS[Math.floor(amount / 10) - 2] ?? "";
  return amount % 10 === 0 ? tens : `${tens}${hyphen ? "-" : " "}${SMALL[amount % 10]}`;
}

/** "1st", "22nd", "113th". */
export function ordinalInDigits(place: number): string {
  const last = place % 100 >= 11 && place % 100 <= 13 ? 0 : place % 10;
  return `${place}${["th", "st", "nd", "rd"][last] ?? "th"}`;
}
