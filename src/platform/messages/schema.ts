/** The messages the background receives, checked in every part before anything is done. */
import * as z from "zod/mini";
import { VERDICTS } from "../../model/counts";
import type { FromPage, FromSurface } from "../../model/messages";
import type { PageSummary } from "../../model/report";
import type { SettingsChange } from "../../model/settings-change";
import { Colour, Density, Host, Id, Language, Moment, Quote } from "../settings/schema";

const Count = z.int().check(z.nonnegative());

const Summary = z.strictObject({
  state: z.enum(["scanning", "ready", "off"]),
  url: z.string().check(z.maxLength(4000)),
  title: z.string().check(z.maxLength(1000)),
  published: z.nullable(z.string().check(z.maxLength(40))),
  counts: z.record(Id, z.partialRecord(z.enum(VERDICTS), Count)),
  revision: Count,
}) satisfies z.ZodMiniType<PageSummary>;

const claim = { fact: z.nullable(Id), quote: Quote };

/** All that a script in a page may ask for. */
export const FromPageSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("page/gate-hit") }),
  z.strictObject({ type: z.literal("page/hello") }),
  z.strictObject({ type: z.literal("page/summary"), summary: Summary }),
  z.strictObject({ type: z.literal("page/bye") }),
  z.strictObject({ type: z.literal("page/load-card") }),
  z.strictObject({ type: z.literal("page/ignore-claim"), ...claim }),
  z.strictObject({ type: z.literal("page/restore-claim"), ...claim }),
  z.strictObject({ type: z.literal("page/ignore-fact"), fact: Id }),
  z.strictObject({ type: z.literal("page/restore-fact"), fact: Id }),
]) satisfies z.ZodMiniType<FromPage>;

const on = z.boolean();
const hosts = z.union([z.literal("all"), z.array(Host)]);

const Change = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("enabled"), on }),
  z.strictObject({ kind: z.literal("pause"), until: z.nullable(Moment) }),
  z.strictObject({ kind: z.literal("category"), category: Id, on }),
  z.strictObject({ kind: z.literal("density"), density: Density }),
  z.strictObject({ kind: z.literal("hoverCards"), on }),
  z.strictObject({ kind: z.literal("colour"), category: Id, colour: z.nullable(Colour) }),
  z.strictObject({ kind: z.literal("site"), host: Host, on }),
  z.strictObject({ kind: z.literal("addSites"), hosts }),
  z.strictObject({ kind: z.literal("removeSites"), hosts }),
  z.strictObject({ kind: z.literal("ignoreClaim"), ...claim, host: Host, at: Moment }),
  z.strictObject({ kind: z.literal("restoreClaim"), ...claim, host: Host }),
  z.strictObject({ kind: z.literal("ignoreFact"), fact: Id, at: Moment }),
  z.strictObject({ kind: z.literal("restoreFact"), fact: Id }),
  z.strictObject({ kind: z.literal("showOnPrint"), on }),
  z.strictObject({ kind: z.literal("language"), language: Language }),
]) satisfies z.ZodMiniType<SettingsChange>;

/** What popup, side panel, options and first run may ask for. */
export const FromSurfaceSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("settings/change"), change: Change }),
  z.strictObject({ type: z.literal("settings/restore"), backup: z.unknown() }),
]) satisfies z.ZodMiniType<FromSurface>;
