import { surfaceData } from "../../src/app/surface-data";
import { annotateArticle } from "../../src/app/welcome";
import { createPorts } from "../../src/platform/surface/ports";
import { prepareSurface } from "../../src/ui/surface";
import { ARTICLE, mountWelcome } from "../../src/ui/welcome";

const ports = createPorts();
const settings = ports.settings.get();
const t = await prepareSurface(settings);
mountWelcome({
  root: document.body,
  ports,
  t,
  article: ARTICLE,
  ...annotateArticle(ARTICLE, await settings),
  intervalOf: surfaceData().intervalOf,
  shadow: import.meta.env.MODE === "test" ? "open" : "closed",
});
