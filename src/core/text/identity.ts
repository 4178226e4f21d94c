import { hashWord } from "./fingerprint";

/** A short id that stays the same for the same words at the same place of the same block. */
export function fingerprintId(...parts: readonly (string | number)[]): string {
  return hashWord(parts.join("\u0000")).toString(36).padStart(7, "0");
}
