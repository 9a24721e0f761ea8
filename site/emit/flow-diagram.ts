import { element, escapeHtml, type Html } from "./html.js";

/** Who sends and who receives a contract's payloads, as far as it is known. */
export interface Flow {
  readonly contract: string;
  readonly producers?: readonly string[] | undefined;
  readonly consumers?: readonly string[] | undefined;
}

interface Box {
  readonly lines: readonly string[];
  readonly kind: "system" | "contract" | "unknown";
  readonly x: number;
  readonly y: number;
}

const width = 208;
const lineHeight = 18;
// As many as fit in bold letters.
const most = 20;
const gap = 14;

/** Breaks a name where words begin, and where it is still too long for a box. */
const breakName = (name: string): string[] => {
  const words = name.split(/(?<=[\s-])|(?<=[a-z0-9])(?=[A-Z])/);
  const lines: string[] = [];
  for (const word of words.flatMap((each) => each.match(new RegExp(`.{1,${most}}`, "gsu")) ?? [])) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length <= most) lines[lines.length - 1] = last + word;
    else lines.push(word);
  }
  return lines.map((line) => line.trim());
};

const heightOf = (lines: readonly string[]): number => lines.length * lineHeight + 22;

const systems = (names: readonly string[] | undefined): Pick<Box, "lines" | "kind">[] =>
  names === undefined || names.length === 0
    ? [{ lines: ["not known"], kind: "unknown" }]
    : names.map((name) => ({ lines: breakName(name), kind: "system" }));

const stack = (boxes: readonly Pick<Box, "lines" | "kind">[], x: number, top: number): Box[] => {
  let y = top;
  return boxes.map((box) => {
    const placed = { ...box, x, y };
    y += heightOf(box.lines) + gap;
    return placed;
  });
};

const sizeOf = (boxes: readonly Pick<Box, "lines">[]): number =>
  boxes.reduce((sum, { lines }) => sum + heightOf(lines) + gap, -gap);

const drawBox = ({ lines, kind, x, y }: Box): Html =>
  element(
    "g",
    { class: `flow-${kind}` },
    element("rect", { x: `${x}`, y: `${y}`, width: `${width}`, height: `${heightOf(lines)}`, rx: "8" }),
    lines.map((line, index) =>
      element(
        "text",
        { x: `${x + width / 2}`, y: `${y + 11 + lineHeight * index + 13}`, "text-anchor": "middle" },
        escapeHtml(line),
      ),
    ),
  );

const centre = ({ lines, y }: Box): number => y + heightOf(lines) / 2;

const arrow = (fromX: number, fromY: number, toX: number, toY: number, isAcross: boolean): Html => {
  const middle = isAcross ? (fromX + toX) / 2 : (fromY + toY) / 2;
  const curve = isAcross
    ? `M${fromX} ${fromY} C${middle} ${fromY} ${middle} ${toY} ${toX - 7} ${toY}`
    : `M${fromX} ${fromY} C${fromX} ${middle} ${toX} ${middle} ${toX} ${toY - 7}`;
  const head = isAcross ? `M${toX} ${toY} l-9 -5 v10 z` : `M${toX} ${toY} l-5 -9 h10 z`;
  return element(
    "g",
    { class: "flow-arrow" },
    element("path", { d: curve, class: "flow-line" }),
    element("path", { d: head, class: "flow-head" }),
  );
};

const listNames = (names: readonly string[] | undefined, unknown: string): string =>
  names === undefined || names.length === 0 ? unknown : names.join(", ");

const frame = (flow: Flow, id: string, size: readonly [number, number], ...drawn: readonly (readonly Html[])[]): Html =>
  element(
    "svg",
    {
      class: id,
      role: "img",
      viewBox: `0 0 ${size[0]} ${size[1]}`,
      width: `${size[0]}`,
      height: `${size[1]}`,
      "aria-labelledby": `${id}-title ${id}-desc`,
    },
    element("title", { id: `${id}-title` }, escapeHtml(`Who sends and who receives ${flow.contract}`)),
    element(
      "desc",
      { id: `${id}-desc` },
      escapeHtml(
        `Producers: ${listNames(flow.producers, "not known")}. Consumers: ${listNames(flow.consumers, "not known")}.`,
      ),
    ),
    ...drawn,
  );

/** From left to right, for wide pages. */
const drawAcross = (flow: Flow): Html => {
  const [left, right] = [systems(flow.producers), systems(flow.consumers)];
  const own = { lines: breakName(flow.contract), kind: "contract" as const };
  const height = Math.max(sizeOf(left), sizeOf(right), heightOf(own.lines));
  const top = (boxes: readonly Pick<Box, "lines">[]) => 2 + (height - sizeOf(boxes)) / 2;
  const [producers, consumers] = [stack(left, 2, top(left)), stack(right, 510, top(right))];
  const [contract] = stack([own], 256, top([own])) as [Box];
  return frame(
    flow,
    "flow-across",
    [720, height + 4],
    producers.map((box) => arrow(2 + width, centre(box), 256, centre(contract), true)),
    consumers.map((box) => arrow(256 + width, centre(contract), 510, centre(box), true)),
    [...producers, contract, ...consumers].map(drawBox),
  );
};

/** From top to bottom, for narrow pages. */
const drawDown = (flow: Flow): Html => {
  const x = 40;
  const producers = stack(systems(flow.producers), x, 2);
  const [contract] = stack([{ lines: breakName(flow.contract), kind: "contract" }], x, sizeOf(producers) + 40) as [Box];
  const consumers = stack(systems(flow.consumers), x, contract.y + heightOf(contract.lines) + 38);
  const below = ({ lines, y }: Box) => y + heightOf(lines);
  const last = consumers.at(-1) as Box;
  return frame(
    flow,
    "flow-down",
    [288, below(last) + 4],
    [
      arrow(x + width / 2, below(producers.at(-1) as Box), x + width / 2, contract.y, false),
      arrow(x + width / 2, below(contract), x + width / 2, (consumers[0] as Box).y, false),
    ],
    [...producers, contract, ...consumers].map(drawBox),
  );
};

/** Returns a drawing of who sends and who receives a contract's payloads, once for wide pages and once for narrow ones. */
export const flowDiagram = (flow: Flow): Html => element("figure", { class: "flow" }, drawAcross(flow), drawDown(flow));
