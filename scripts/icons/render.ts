/** Renders the icon's drawing to the sizes that browsers and stores ask for. */
import { readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { findBrowser } from "../browsers.ts";

const SIZES = [16, 32, 48, 96, 128];
const DRAWING = new URL("icon.svg", import.meta.url);
const FOLDER = "public/icons";

const svg = readFileSync(DRAWING, "utf8");
const executablePath = findBrowser("chromium");
if (!executablePath) throw new Error("icons: no Chromium was found; set CHROME_PATH.");
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
    await page.screenshot({ path: `${FOLDER}/${size}.png`, omitBackground: true });
  }
} finally {
  await browser.close();
}
