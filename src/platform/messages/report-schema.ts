/** What a page reports, checked by the background and by the surfaces that ask for it. */
import * as z from "zod/mini";
import { VERDICTS } from "../../model/counts";
import type { PageReport, PageSummary } from "../../model/report";
import { Id } from "../settings/schema";

export const Count = z.int().check(z.nonnegative());

const summary = {
  state: z.enum(["scanning", "ready", "off"]),
  url: z.string().check(z.maxLength(4000)),
  title: z.string().check(z.maxLength(1000)),
  published: z.nullable(z.string().check(z.maxLength(40))),
  counts: z.record(Id, z.partialRecord(z.enum(VERDICTS), Count)),
  revision: Count,
};

export const SummarySchema = z.strictObject(summary) satisfies z.ZodMiniType<PageSummary>;

const Item = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(200)),
  quote: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  category: Id,
  verdict: z.enum(VERDICTS),
  fact: z.nullable(Id),
  reason: z.string(),
  reasonParams: z.record(z.string(), z.union([z.string(), z.number()])),
  hedge: z.nullable(z.string()),
  explanation: z.string(),
  shown: z.boolean(),
});

export const ReportSchema = z.strictObject({
  ...summary,
  annotations: z.array(Item),
}) satisfies z.ZodMiniType<PageReport>;
