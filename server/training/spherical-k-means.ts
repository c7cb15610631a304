/** Words beyond this rank are too rare to steer a cluster's centre with full weight. */
const frequent = 30_000;
const rareWeight = 0.3;

const normalize = (vectors: Float32Array, dimensions: number): void => {
  for (let at = 0; at < vectors.length; at += dimensions) {
    let squares = 0;
    for (let d = 0; d < dimensions; d++) squares += (vectors[at + d] ?? 0) ** 2;
    const length = Math.sqrt(squares) || 1;
    for (let d = 0; d < dimensions; d++) vectors[at + d] = (vectors[at + d] ?? 0) / length;
  }
};

/**
 * Clusters vectors by their direction (Dhillon and Modha 2001). `vectors` holds `dimensions` numbers a row, the
 * commonest words first, and is normalised in place; returns the cluster of each row.
 */
export const sphericalKMeans = (
  vectors: Float32Array,
  dimensions: number,
  clusters: number,
  rounds: number,
  random: () => number,
): Int32Array => {
  const rows = vectors.length / dimensions;
  normalize(vectors, dimensions);
  const centres = new Float32Array(clusters * dimensions);
  for (let k = 0; k < clusters; k++) {
    const row = Math.floor(random() * Math.min(rows, frequent));
    centres.set(vectors.subarray(row * dimensions, (row + 1) * dimensions), k * dimensions);
  }
  const assignment = new Int32Array(rows);
  for (let round = 0; round < rounds; round++) {
    for (let row = 0; row < rows; row++) {
      let best = Number.NEGATIVE_INFINITY;
      for (let k = 0; k < clusters; k++) {
        let product = 0;
        for (let d = 0; d < dimensions; d++)
          product += (vectors[row * dimensions + d] ?? 0) * (centres[k * dimensions + d] ?? 0);
        if (product <= best) continue;
        best = product;
        assignment[row] = k;
      }
    }
    centres.fill(0);
    for (let row = 0; row < rows; row++) {
      const centre = (assignment[row] ?? 0) * dimensions;
      const weight = row < frequent ? 1 : rareWeight;
      for (let d = 0; d < dimensions; d++)
        centres[centre + d] = (centres[centre + d] ?? 0) + weight * (vectors[row * dimensions + d] ?? 0);
    }
    normalize(centres, dimensions);
  }
  return assignment;
};
