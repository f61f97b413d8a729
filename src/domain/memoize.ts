/**
 * `make`, asked only once for each key: for what is worked out from objects that do not change, and
 * asked for thousands of times. A key that nobody else holds takes its value with it.
 */
export function memoize<Key extends object, Value extends object | string>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  const made = new WeakMap<Key, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}
