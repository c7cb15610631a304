import { characterEntities } from "character-entities";

/**
 * The characters that an HTML character reference stands for, as “&amp;” or “&#8217;” does; undefined where it stands
 * for none. Names: https://html.spec.whatwg.org/multipage/named-characters.html
 */
export const referredCharacters = (reference: string): string | undefined => {
  const found = /^&(?:#(?<decimal>\d{1,7})|#[xX](?<hex>[\da-fA-F]{1,6})|(?<name>[A-Za-z\d]+));$/.exec(
    reference,
  )?.groups;
  if (!found) return undefined;
  const { decimal, hex, name } = found;
  if (name !== undefined) return Object.hasOwn(characterEntities, name) ? characterEntities[name] : undefined;
  const codePoint = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number.parseInt(decimal, 10);
  const isCharacter = codePoint > 0 && codePoint <= 0x10ffff && !(codePoint >= 0xd800 && codePoint < 0xe000);
  return isCharacter ? String.fromCodePoint(codePoint) : undefined;
};
