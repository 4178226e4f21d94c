/** Fails where what is put into pages has grown beyond its limit; needs the release build. */
import { LIMITS, measureSizes } from "./sizes/measure";

const sizeOf = measureSizes();
for (const { what, files, aim, most } of LIMITS) {
  const size = sizeOf(files);
  const isAbove = size > most;
  const judged = isAbove ? `: above ${most} kB` : "";
  console.log(`${what}: ${size.toFixed(1)} kB gzip, aim ${aim} kB${judged}`);
  if (isAbove) process.exitCode = 1;
}
