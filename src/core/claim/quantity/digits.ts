import type { Separators } from "./separators";

export interface DigitsRead {
  readonly amount: number;
  /** Digits printed behind the decimal mark. */
  readonly decimals: number;
}

/**
 * What a run of digits is worth in the page's language, or null where it is no number there:
 * "2,566", "20 000", "1,00,000" (Indian groups), "8.6"; not "007", "1.2.3" or "12,34".
 */
export function readDigits(text: string, separators: Separators): DigitsRead | null {
  if (/^\d+$/.test(text)) return plain(text);
  const decimalAt = text.lastIndexOf(separators.decimal);
  const whole = decimalAt < 0 ? text : text.slice(0, decimalAt);
  const fraction = decimalAt < 0 ? "" : text.slice(decimalAt + 1);
  if (!/^\d*$/.test(fraction)) return null;
  // An English "20.000" may be a foreign twenty thousand: better none than the wrong one.
  if (fraction === "000") return null;
  const digits = ungrouped(whole, separators.groups);
  if (digits === null) return null;
  if (plain(digits) === null) return null;
  return { amount: Number(`${digits}.${fraction || 0}`), decimals: fraction.length };
}

/** Whole numbers start with no zero: those are codes. Beyond fifteen digits nothing is counted. */
function plain(digits: string): DigitsRead | null {
  if (digits.length > 15 || (digits.startsWith("0") && digits !== "0")) return null;
  return { amount: Number(digits), decimals: 0 };
}

function ungrouped(whole: string, groups: string): string | null {
  const separator = /\D/.exec(whole)?.[0];
  if (separator === undefined) return whole;
  if (!groups.includes(separator)) return null;
  const [first = "", ...rest] = whole.split(separator);
  const last = rest[rest.length - 1] ?? "";
  const inner = rest.slice(0, -1);
  // Groups of three, or of two before the last three as in India.
  const western = first.length <= 3 && inner.every((group) => group.length === 3);
  const indian =
    separator === "," &&
    first.length <= 2 &&
    inner.length > 0 &&
    inner.every((group) => group.length === 2);
  if (last.length !== 3 || !(western || indian)) return null;
  const digits = first + rest.join("");
  return /^\d+$/.test(digits) ? digits : null;
}
