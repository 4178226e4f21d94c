import { Samples } from "./stats";
import type { Variant } from "./subject";
import type { World } from "./world";

/** Garbage is collected before every so many rounds: in a sample it would be paid for by chance. */
const COLLECTED_EVERY = 4;

/**
 * Samples of several variants on one page, warm and in turns. A round after garbage was collected
 * counts for nothing, nor do the first ones: code that was not run for long is compiled again then.
 */
export async function rounds<Name extends Variant>(
  world: World,
  names: readonly Name[],
  count: number,
): Promise<Samples<Name>> {
  const samples = new Samples<Name>();
  for (let i = 0; i < count; i++) {
    if (i % COLLECTED_EVERY === 0) {
      await world.call("collect");
      for (let warming = i === 0 ? 3 : 1; warming > 0; warming--) await take(world, names);
    }
    samples.add(await take(world, names));
  }
  return samples;
}

async function take<Name extends Variant>(
  world: World,
  names: readonly Name[],
): Promise<Partial<Record<Name, number>>> {
  return (await world.call("round", names)) as Partial<Record<Name, number>>;
}
