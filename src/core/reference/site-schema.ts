/** `sites.json`: the news sites on which the extension works without being asked. */
import * as z from "zod/mini";
import { line, list, oneOf, record, schemaReference } from "./schema-parts";

export const REGIONS = [
  "africa",
  "asia",
  "europe",
  "global",
  "latin-america",
  "middle-east",
  "north-america",
  "oceania",
] as const;

const hostError = "a host in lower case without scheme, www, port or path, like news.example.com";

const HOST = /^(?!www\.)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/;

const languageError = "a BCP 47 language tag like en or zh-Hans";

const siteSchema = record(
  {
    host: z
      .string({ error: hostError })
      .check(
        z.regex(HOST, { error: hostError }),
        z.describe("The host; its subdomains go with it"),
      ),
    name: line("the name of the outlet"),
    region: oneOf(REGIONS, "Where it reports from"),
    language: z
      .string({ error: languageError })
      .check(
        z.regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/, { error: languageError }),
        z.describe("Language in which its pages are read, BCP 47"),
      ),
    reason: line("why the site is on the list"),
  },
  'a site, { "host": …, "name": …, "region": …, "language": …, "reason": … }',
);

export const sitesFileSchema = record(
  { $schema: schemaReference, sites: list(siteSchema, "sites") },
  'the file of sites, { "$schema": …, "sites": [ … ] }',
);
