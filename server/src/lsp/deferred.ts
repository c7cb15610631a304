/** A promise that somebody else settles; only the first settling counts. */
export interface Deferred<Value> {
  readonly promise: Promise<Value>;
  readonly resolve: (value: Value) => void;
  readonly isResolved: () => boolean;
}

/** An unsettled promise, and what settles it. */
export const createDeferred = <Value>(): Deferred<Value> => {
  let resolved = false;
  let resolvePromise: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((resolve) => {
    resolvePromise = resolve;
  });
  return {
    promise,
    resolve: (value) => {
      resolved = true;
      resolvePromise(value);
    },
    isResolved: () => resolved,
  };
};
