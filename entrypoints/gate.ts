import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { runGate } from "../src/app/run-gate";
import { gateWords } from "../src/generated/gate-words";
import { requestEngine } from "../src/platform/content/gate-port";

export default defineUnlistedScript(() => runGate(document, gateWords, requestEngine));
