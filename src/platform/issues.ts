/** Says in a sentence what a schema found wrong. */
import type * as z from "zod/mini";

/**
 * One sentence: where, what was expected, what was found.
 * @param where the place of the value, e.g. `settings.density`
 */
export function describeIssues(where: string, error: z.core.$ZodError, value: unknown): string {
  const [issue] = error.issues;
  const place = [where, ...(issue?.path ?? []).map(String)].join(".");
  const found = (issue?.path ?? []).reduce<unknown>(at, value);
  return `${place}: expected ${issue ? expected(issue) : "another value"}, found ${show(found)}`;
}

function expected(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return `a value of type ${issue.expected}`;
    case "invalid_value":
      return `one of ${issue.values.map(show).join(", ")}`;
    case "too_big":
      return `at most ${issue.maximum}`;
    case "too_small":
      return `at least ${issue.minimum}`;
    case "invalid_format":
      return issue.format === "regex" ? `text like ${issue.pattern}` : `a ${issue.format}`;
    case "unrecognized_keys":
      return `no field ${issue.keys.map(show).join(", ")}`;
    case "custom":
      return issue.message;
    default:
      return "another value";
  }
}

function at(value: unknown, key: PropertyKey): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return Reflect.get(value, key);
}

/** A value as it is quoted in a sentence: short. */
export function show(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
