import type { EntityType } from "../../article/entity.js";

/** An expression that starts at a given place of a text: where it ends (UTF-16), what it is, and its value. */
export interface Reading {
  readonly end: number;
  readonly type: EntityType;
  readonly value?: string;
}

/** Reads an expression that starts exactly at `from`, or nothing. Never looks further than the expression is long. */
export type Reader = (text: string, from: number) => Reading | undefined;

/** What a sticky pattern finds exactly at `from`. */
export const matchAt = (pattern: RegExp, text: string, from: number): RegExpExecArray | undefined => {
  pattern.lastIndex = from;
  return pattern.exec(text) ?? undefined;
};

/** A reading with its value where there is one. */
export const reading = (end: number, type: EntityType, value: string | undefined): Reading =>
  value === undefined ? { end, type } : { end, type, value };
