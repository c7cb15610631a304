/** A colour: red, green and blue from 0 to 255, opacity from 0 to 1. */
type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** Reads #RRGGBB and #RRGGBBAA. */
const parse = (hex: string): Colour => {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5), hex.length > 7 ? channel(7) / 255 : 1];
};

const over = (top: Colour, bottom: Colour): Colour => {
  const blend = (a: number, b: number) => a * top[3] + b * (1 - top[3]);
  return [blend(top[0], bottom[0]), blend(top[1], bottom[1]), blend(top[2], bottom[2]), 1];
};

const luminance = ([red, green, blue]: Colour): number => {
  const linear = (channel: number) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
};

/**
 * The contrast ratio of WCAG 2, 1 to 21, of a colour on translucent backgrounds that lie on one another, the uppermost
 * first and an opaque one last; all as #RRGGBB or #RRGGBBAA.
 */
export const contrast = (foreground: string, ...backgrounds: readonly string[]): number => {
  const [opaque = [0, 0, 0, 1], ...translucent] = backgrounds.map(parse).reverse();
  const ground = translucent.reduce((beneath, top) => over(top, beneath), opaque);
  const one = luminance(over(parse(foreground), ground));
  const other = luminance(ground);
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
};

/** Text and background of VS Code's own themes: Light Modern, Dark Modern and both of high contrast. */
export const themes = {
  light: { text: "#3B3B3B", editor: "#FFFFFF" },
  dark: { text: "#CCCCCC", editor: "#1F1F1F" },
  highContrast: { text: "#FFFFFF", editor: "#000000" },
  highContrastLight: { text: "#292929", editor: "#FFFFFF" },
} as const;

/** Their names, as a manifest has them. */
export const themeNames = ["light", "dark", "highContrast", "highContrastLight"] as const;
