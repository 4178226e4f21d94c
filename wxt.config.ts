import preact from "@preact/preset-vite";
import { defineConfig } from "wxt";
import { manifest } from "./scripts/manifest";

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest,
  vite: () => ({ plugins: [preact()] }),
});
