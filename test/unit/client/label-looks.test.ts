import assert from "node:assert/strict";
import fc from "fast-check";
import { labelLook } from "../../../client/src/label-looks.js";
import manifest from "../../../package.json" with { type: "json" };
import { contrast, themeNames, themes } from "./contrast.js";

const grounds = new Map(manifest.contributes.colors.map(({ id, defaults }) => [id, defaults]));
const groundOf = (id: string, theme: (typeof themeNames)[number]): string => {
  const defaults = grounds.get(`copydesk.${id}Background`);
  assert.ok(defaults);
  return defaults[theme];
};

const hex = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
  .map((color) => `#${color.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`);
const extremes = ["#000000", "#ffffff", "#ffff00", "#0000ff", "#00ff00", "#ff0000", "#b5651d", "#808080"];

const checkAll = (check: (color: string, theme: (typeof themeNames)[number]) => void): void => {
  for (const theme of themeNames) for (const color of extremes) check(color, theme);
  fc.assert(fc.property(hex, fc.constantFrom(...themeNames), check));
};

const colorsIn = (color: string, theme: (typeof themeNames)[number]) => {
  const { colors } = labelLook(color, 0);
  assert.ok(colors);
  return theme === "light" || theme === "highContrastLight" ? colors.light : colors.dark;
};

describe("the look of a label", () => {
  it("leaves the text as legible as WCAG's AAA asks for, whatever its colour", () =>
    checkAll((color, theme) => {
      const { text, editor } = themes[theme];
      assert.ok(contrast(text, colorsIn(color, theme).ground, editor) >= 7, `${color} in ${theme}`);
    }));

  it("leaves it legible where three labels lie over a name in a quote", () =>
    checkAll((color, theme) => {
      const { text, editor } = themes[theme];
      const { ground } = colorsIn(color, theme);
      const beneath = [groundOf("person", theme), groundOf("quote", theme), editor];
      assert.ok(contrast(text, ground, ground, ground, ...beneath) >= 4.5, `${color} in ${theme}`);
    }));

  it("has a line that is seen over it and beside it", () =>
    checkAll((color, theme) => {
      const { editor } = themes[theme];
      const { mark, ground } = colorsIn(color, theme);
      const quote = groundOf("quote", theme);
      for (const under of [[], [quote], [ground], [ground, ground, quote]])
        assert.ok(contrast(mark, ...under, editor) >= 3, `${color} in ${theme} over ${under}`);
    }));

  it("keeps its colour where that is seen", () => {
    assert.equal(labelLook("#7a2d00", 0).colors?.light.mark, "#7a2d00");
    assert.equal(labelLook("#e8c26a", 0).colors?.dark.mark, "#e8c26a");
  });

  it("differs from the next three without colour, and takes the theme's where it has none", () => {
    const lines = [0, 1, 2, 3].map((order) => labelLook("#b5651d", order).line);
    assert.equal(new Set(lines).size, 4);
    assert.equal(labelLook(undefined, 5).colors, undefined);
    assert.equal(labelLook(undefined, 5).line, lines[1]);
  });
});
