import { useSyncExternalStore } from 'react';

/** A value that changes, and those who want to know. */
export interface Observable<Value> {
  readonly get: () => Value;
  readonly subscribe: (listener: () => void) => () => void;
}

/** An observable whose value can be set; the same value (by identity) tells nobody. */
export interface Variable<Value> extends Observable<Value> {
  readonly set: (value: Value) => void;
}

/** A variable with its first value. */
export const variable = <Value>(first: Value): Variable<Value> => {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      if (next !== value) {
        value = next;
        listeners.forEach((listener) => {
          listener();
        });
      }
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
};

/**
 * What a component shows of an observable; it is rendered anew only when that changes.
 * @param select must give the same thing (by identity) for the same value
 */
export const useObservable = <Value, Selected>(
  observable: Observable<Value>,
  select: (value: Value) => Selected,
): Selected => useSyncExternalStore(observable.subscribe, () => select(observable.get()));
