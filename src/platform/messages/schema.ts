/** The messages the background receives, checked in every part before anything is done. */
import * as z from "zod/mini";
import type { FromPage, FromSurface } from "../../model/messages";
import type { SettingsChange } from "../../model/settings-change";
import { Colour, Density, Host, Id, Language, Moment, Quote } from "../settings/schema";
import { Count, SummarySchema } from "./report-schema";

const claim = { fact: z.nullable(Id), quote: Quote };

/** All that a script in a page may ask for. */
export const FromPageSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("page/gate-hit") }),
  z.strictObject({ type: z.literal("page/hello") }),
  z.strictObject({ type: z.literal("page/summary"), summary: SummarySchema }),
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
  z.strictObject({ type: z.literal("tab/look-once"), tab: Count, host: Host }),
]) satisfies z.ZodMiniType<FromSurface>;
