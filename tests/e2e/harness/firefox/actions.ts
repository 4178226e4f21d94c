/** Input sources of the W3C WebDriver actions, which Firefox plays as trusted events. */
import type { Key, Point } from "../reader";

/** Code points of keys that are no characters (WebDriver, "keyboard actions"). */
const KEYS: Readonly<Record<string, string>> = {
  Tab: "\uE004",
  Shift: "\uE008",
  Control: "\uE009",
  Enter: "\uE007",
  Escape: "\uE00C",
  Space: " ",
  End: "\uE010",
  Home: "\uE011",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
};

export function mouseActions(point: Point, press: boolean): unknown[] {
  return [pointer("mouse", point, press)];
}

export function touchActions(point: Point): unknown[] {
  return [pointer("touch", point, true)];
}

export function keyActions(key: Key): unknown[] {
  const values = key.split("+").map((name) => KEYS[name] ?? name);
  const down = values.map((value) => ({ type: "keyDown", value }));
  const up = values.toReversed().map((value) => ({ type: "keyUp", value }));
  return [{ type: "key", id: "keyboard", actions: [...down, ...up] }];
}

function pointer(pointerType: "mouse" | "touch", { x, y }: Point, press: boolean): unknown {
  const move = { type: "pointerMove", x: Math.round(x), y: Math.round(y), origin: "viewport" };
  const pressed = [
    { type: "pointerDown", button: 0 },
    { type: "pointerUp", button: 0 },
  ];
  return {
    type: "pointer",
    id: pointerType,
    parameters: { pointerType },
    actions: press ? [move, ...pressed] : [move],
  };
}
