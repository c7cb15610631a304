/** The line under the words of a label: of labels whose places differ by less than four no two have the same. */
const lines = ["solid", "dashed", "dotted", "double"] as const;

/** How a label is painted on light and on dark grounds; without colours it takes those of the theme. */
export interface LabelLook {
  readonly line: (typeof lines)[number];
  readonly colors?: { readonly light: LabelColors; readonly dark: LabelColors };
}

/** The colour of a label's line and bars, and the faint one behind its words, as CSS. */
export interface LabelColors {
  readonly mark: string;
  readonly ground: string;
}

type Rgb = readonly [red: number, green: number, blue: number];

const read = (hex: string): Rgb => {
  const channel = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
};

const write = (color: Rgb): string =>
  `#${color.map((channel) => Math.round(channel).toString(16).padStart(2, "0")).join("")}`;

/** The relative luminance of WCAG 2, 0 to 1. */
const luminance = ([red, green, blue]: Rgb): number => {
  const linear = (channel: number): number => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
};

/** A mark on light ground is at most so light, one on dark ground at least: a contrast of 3 to 1 over all highlights. */
const lightest = 0.13;
const darkest = 0.34;

/** On dark ground light letters ask for a ground that is not as light as they are. */
const brightestGround = 0.2;

/** How strong the ground is: of 255. Several labels may lie over one another, and over names and quotes. */
const faint = "1a";

/** A colour mixed with another, by tenths, until it is as it should be. */
const toward = (color: Rgb, other: Rgb, isRight: (mixed: Rgb) => boolean): Rgb => {
  for (let tenths = 0; tenths < 10; tenths += 1) {
    const mixed = color.map((channel, at) => channel + (((other[at] ?? 0) - channel) * tenths) / 10);
    const [red = 0, green = 0, blue = 0] = mixed;
    if (isRight([red, green, blue])) return [red, green, blue];
  }
  return other;
};

/**
 * The look of a label by its colour, “#rrggbb”, and its place among the folder's labels; what has no colour takes the
 * theme's. The colour is made darker on light grounds and lighter on dark ones, as far as it takes to be seen there.
 */
export const labelLook = (color: string | undefined, order: number): LabelLook => {
  const line = lines[order % lines.length] ?? "solid";
  if (color === undefined) return { line };
  const given = read(color);
  const onLight = toward(given, [0, 0, 0], (mixed) => luminance(mixed) <= lightest);
  const onDark = toward(given, [255, 255, 255], (mixed) => luminance(mixed) >= darkest);
  const dimmed = toward(given, [0, 0, 0], (mixed) => luminance(mixed) <= brightestGround);
  return {
    line,
    colors: {
      light: { mark: write(onLight), ground: `${color}${faint}` },
      dark: { mark: write(onDark), ground: `${write(dimmed)}${faint}` },
    },
  };
};
