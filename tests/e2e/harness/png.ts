import { inflateSync } from "node:zlib";

/** A picture as rows of pixels. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Bytes per pixel: 3 (RGB) or 4 (RGBA). */
  readonly depth: number;
  readonly pixels: Buffer;
}

/** Bytes per pixel by PNG colour type: what browsers write is one of these. */
const DEPTHS: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/**
 * Reads a PNG of eight bits a channel that is not interlaced (PNG specification, W3C), as browsers'
 * screenshots are.
 *
 * @throws Error for any other
 */
export function readPng(file: Buffer): Picture {
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const depth = DEPTHS[file[25] ?? -1];
  if (file[24] !== 8 || depth === undefined || file[28] !== 0) {
    throw new Error("The screenshot is no PNG of eight bits a channel in RGB or RGBA.");
  }
  const data: Buffer[] = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const type = file.toString("latin1", at + 4, at + 8);
    if (type === "IDAT") data.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return { width, height, depth, pixels: unfilter(inflateSync(Buffer.concat(data)), width, depth) };
}

function unfilter(lines: Buffer, width: number, depth: number): Buffer {
  const stride = width * depth;
  const height = lines.length / (stride + 1);
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = lines[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x >= depth ? (pixels[at - depth] ?? 0) : 0;
      const up = y > 0 ? (pixels[at - stride] ?? 0) : 0;
      const corner = x >= depth && y > 0 ? (pixels[at - stride - depth] ?? 0) : 0;
      const value = lines[y * (stride + 1) + 1 + x] ?? 0;
      pixels[at] = value + predicted(filter, left, up, corner);
    }
  }
  return pixels;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  return filter === 4 ? paeth(left, up, corner) : 0;
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(estimate - value)) as [
    number,
    number,
    number,
  ];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
