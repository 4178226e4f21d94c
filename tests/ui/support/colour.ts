/** Colours as eyes see them, for tests of the palette. Channels of `Rgb` are sRGB from 0 to 1. */
export type Rgb = readonly [number, number, number];

export function parse(hex: string): Rgb {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}

export function toHex(colour: Rgb): string {
  const two = (value: number) =>
    Math.round(Math.max(0, Math.min(1, value)) * 255)
      .toString(16)
      .padStart(2, "0");
  return `#${colour.map(two).join("")}`;
}

/** `share` of the first, the rest of the second, as `color-mix(in srgb, …)` mixes them. */
export function mix(a: Rgb, b: Rgb, share: number): Rgb {
  const at = (index: 0 | 1 | 2) => a[index] * share + b[index] * (1 - share);
  return [at(0), at(1), at(2)];
}

export type Deficiency = "protanopia" | "deuteranopia" | "tritanopia" | "none";

/** Machado, Oliveira and Fernandes (2009), full severity; rows give red, green, blue in linear light. */
const SEEN: Readonly<Record<Deficiency, readonly [Rgb, Rgb, Rgb]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  none: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
};

export function seenWith(deficiency: Deficiency, colour: Rgb): Rgb {
  const linear = toLinear(colour);
  const [red, green, blue] = SEEN[deficiency].map((row) => product(row, linear));
  return fromLinear([red ?? 0, green ?? 0, blue ?? 0]);
}

/** CIE76: the straight distance in CIELAB (D65). */
export function distance(a: Rgb, b: Rgb): number {
  const [x, y] = [toLab(a), toLab(b)];
  return Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

function toLab(colour: Rgb): Rgb {
  const linear = toLinear(colour);
  const f = (row: Rgb, white: number) => {
    const t = product(row, linear) / white;
    return t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27 / 116) * t + 16 / 116;
  };
  const x = f([0.4124, 0.3576, 0.1805], 0.95047);
  const y = f([0.2126, 0.7152, 0.0722], 1);
  const z = f([0.0193, 0.1192, 0.9505], 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const product = (row: Rgb, colour: Rgb): number =>
  row[0] * colour[0] + row[1] * colour[1] + row[2] * colour[2];

function toLinear(colour: Rgb): Rgb {
  const one = (value: number) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  return [one(colour[0]), one(colour[1]), one(colour[2])];
}

function fromLinear(colour: Rgb): Rgb {
  const one = (given: number) => {
    const value = Math.max(0, Math.min(1, given));
    return value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
  };
  return [one(colour[0]), one(colour[1]), one(colour[2])];
}
