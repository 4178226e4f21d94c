import { categories } from "../../reference-data/categories.json";
import { createPorts } from "../../src/platform/surface/ports";
import { mountPopup } from "../../src/ui/popup";
import { prepareSurface } from "../../src/ui/surface";

const ports = createPorts({ byAction: true });
const t = await prepareSurface(await ports.settings.get());
mountPopup({ root: document.body, ports, categories, t, close: () => window.close() });
