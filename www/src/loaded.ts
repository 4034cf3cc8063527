// What comes only when it is asked for.
import { useEffect, useState } from "preact/hooks";

/** The value once it is there; another `key` asks anew, and the value before it is gone at once. */
export function useLoaded<Value>(load: (() => Promise<Value>) | undefined, key: string): Value | undefined {
  const [loaded, setLoaded] = useState<{ key: string; value: Value }>();
  const [fault, setFault] = useState<unknown>();
  // The key says what is loaded.
  useEffect(() => {
    let left = false;
    load?.().then(
      (value) => !left && setLoaded({ key, value }),
      (error) => !left && setFault(error),
    );
    return () => {
      left = true;
    };
  }, [key]);
  if (fault !== undefined) throw fault;
  return loaded?.key === key ? loaded.value : undefined;
}
