/**
 * An expression that calls a function with the elements of an array, to be evaluated elsewhere.
 * `__name` is what the script runner's compiler wraps named inner functions in.
 *
 * @param args source of the array
 */
export function callSource(call: (...args: never[]) => unknown, args: string): string {
  return `((__name) => (${call.toString()}))((named) => named)(...${args})`;
}
