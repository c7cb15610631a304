/** Lists of known names, by kind; see server/data/. */
export interface Gazetteer {
  readonly size: number;
}
