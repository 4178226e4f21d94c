/** The stored settings, field by field. */
import * as z from "zod/mini";
import { DENSITIES, LANGUAGES, type Settings } from "../../model/settings";
import { normaliseHost } from "../../model/sites";

/** Ids of facts and categories, as in the reference data. */
export const Id = z.string().check(z.maxLength(100), z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
/** The words of a claim. */
export const Quote = z.string().check(z.minLength(1), z.maxLength(2000));
export const Colour = z.string().check(z.regex(/^#[0-9a-f]{6}$/));
/** Milliseconds since the epoch. */
export const Moment = z.int().check(z.nonnegative());
/** A host as `normaliseHost` gives it. */
export const Host = z.string().check(
  z.maxLength(255),
  z.refine((host) => normaliseHost(host) === host, "a host name"),
);

export const Density = z.enum(DENSITIES);
export const Language = z.nullable(z.enum(LANGUAGES));

const IgnoredClaim = z.strictObject({
  fact: z.nullable(Id),
  quote: Quote,
  host: Host,
  at: Moment,
});
const IgnoredFact = z.strictObject({ fact: Id, at: Moment });

/** A record leaves the name `__proto__` out without a word; here it is an error like any other bad name. */
const Colours = z.pipe(
  z
    .unknown()
    .check(
      z.refine(
        (table) =>
          typeof table !== "object" || table === null || !Object.hasOwn(table, "__proto__"),
        "no name __proto__",
      ),
    ),
  z.record(Id, Colour),
);

type Field = Exclude<keyof Settings, "version">;

/** A schema for each field but the version. */
export const fields = {
  enabled: z.boolean(),
  pausedUntil: z.nullable(Moment),
  categoriesOff: z.array(Id),
  density: Density,
  hoverCards: z.boolean(),
  colours: Colours,
  sitesOff: z.array(Host),
  sitesOn: z.union([z.literal("all"), z.array(Host)]),
  ignoredClaims: z.array(IgnoredClaim),
  ignoredFacts: z.array(IgnoredFact),
  showOnPrint: z.boolean(),
  language: Language,
} satisfies { readonly [F in Field]: z.ZodMiniType<Settings[F]> };

/** Schemas for the entries of the fields that are lists or tables: what is whole in them is kept. */
export const entries: { readonly [F in Field]?: z.ZodMiniType } = {
  categoriesOff: Id,
  colours: Colour,
  sitesOff: Host,
  sitesOn: Host,
  ignoredClaims: IgnoredClaim,
  ignoredFacts: IgnoredFact,
};
