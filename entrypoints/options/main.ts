import { version } from "../../package.json";
import { surfaceData } from "../../src/app/surface-data";
import { createPorts } from "../../src/platform/surface/ports";
import { mountOptions } from "../../src/ui/options";
import { prepareSurface } from "../../src/ui/surface";

const ports = createPorts();
const t = await prepareSurface(ports.settings.get());
mountOptions({
  root: document.body,
  ports,
  ...surfaceData(),
  version,
  t,
  onLanguage: () => location.reload(),
});
