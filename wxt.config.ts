import preact from "@preact/preset-vite";
import { defineConfig } from "wxt";
import { manifest } from "./scripts/manifest";

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest,
  vite: () => ({
    plugins: [preact()],
    // The oldest browsers of the manifest: nothing is rewritten for older ones.
    build: { target: ["chrome123", "firefox140"] },
  }),
});
