import { categories } from "../../reference-data/categories.json";
import { createPorts } from "../../src/platform/surface/ports";
import { mountPanel } from "../../src/ui/panel";
import { FIRST_LOOK, followTab } from "../../src/ui/parts/live-tab";
import { prepareSurface } from "../../src/ui/surface";

const ports = createPorts();
const settings = ports.settings.get();
const live = followTab({ ports, settings, most: FIRST_LOOK, yield: () => {} });
const t = await prepareSurface(settings);
mountPanel({
  root: document.body,
  ports,
  live,
  categories,
  t,
  loadReference: async () => (await import("../../src/app/surface-data")).surfaceData().reference,
});
