import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { runCardScript } from "../src/app/card/script";

export default defineUnlistedScript(() =>
  runCardScript(import.meta.env.MODE === "test" ? "open" : "closed"),
);
