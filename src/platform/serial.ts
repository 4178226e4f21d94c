/** Runs tasks one after the other, so that reading, changing and writing is one step. */
export type Serial = <T>(task: () => Promise<T>) => Promise<T>;

/** A queue. A task that fails rejects its own promise and does not hold up the next. */
export function createSerial(): Serial {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = last.then(task);
    last = result.catch(() => undefined);
    return result;
  };
}
