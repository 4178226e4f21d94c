import type { Language } from "../../src/model/settings";

/** A way in which every surface is looked at. */
export interface Mode {
  readonly name: string;
  readonly language: Language;
  readonly dark: boolean;
  readonly forced: boolean;
  /** Default font size in CSS pixels: 32 is text at 200 %. */
  readonly fontSize: number;
  readonly narrow: boolean;
}

const PLAIN = {
  language: "en",
  dark: false,
  forced: false,
  fontSize: 16,
  narrow: false,
} as const;

export const MODES: readonly Mode[] = [
  { ...PLAIN, name: "light" },
  { ...PLAIN, name: "dark", dark: true },
  { ...PLAIN, name: "forced-colors", forced: true, dark: true },
  { ...PLAIN, name: "rtl", language: "ar" },
  { ...PLAIN, name: "text-200", fontSize: 32 },
  { ...PLAIN, name: "narrow", narrow: true },
  { ...PLAIN, name: "narrow-rtl", narrow: true, language: "ar", dark: true },
  { ...PLAIN, name: "french", language: "fr" },
  { ...PLAIN, name: "spanish", language: "es" },
  { ...PLAIN, name: "chinese", language: "zh" },
];
