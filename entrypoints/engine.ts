import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { createPageEngine } from "../src/app/page-engine";
import { runEngine } from "../src/app/run-engine";
import { connectPage } from "../src/platform/content/page-port";

export default defineUnlistedScript(() =>
  runEngine({ page: document, ...createPageEngine(), connect: connectPage }),
);
