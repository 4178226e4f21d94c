import { categories } from "../../reference-data/categories.json";
import { createPorts } from "../../src/platform/surface/ports";
import { mountPopup } from "../../src/ui/popup";
import { prepareSurface } from "../../src/ui/surface";

const ports = createPorts({ byAction: true });
const first = ports.tab.current();
const t = await prepareSurface(ports.settings.get());
mountPopup({ root: document.body, ports, first, categories, t, close: () => window.close() });
