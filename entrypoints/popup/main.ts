import { categories } from "../../reference-data/categories.json";
import { createPorts } from "../../src/platform/surface/ports";
import { FIRST_LOOK } from "../../src/ui/parts/live-tab";
import { mountPopup } from "../../src/ui/popup";
import { prepareSurface } from "../../src/ui/surface";

const ports = createPorts({ byAction: true });
const settings = ports.settings.get();
const first = ports.tab.current(FIRST_LOOK);
const t = await prepareSurface(settings);
mountPopup({
  root: document.body,
  ports,
  first,
  settings,
  categories,
  t,
  close: () => window.close(),
});
