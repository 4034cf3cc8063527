// The page as a whole: what stands above every view, and the view that the address asks for.
import type { ComponentChildren } from "preact";
import { useEffect, useErrorBoundary, useState } from "preact/hooks";
import { useArrival } from "./arrival.ts";
import { Frame } from "./frame.tsx";
import { useLoaded } from "./loaded.ts";
import { type Route, useRoute, type View } from "./route.ts";
import { useSlashKey } from "./slash.tsx";
import { loadWords, useWords, type Words, WordsContext } from "./texts.ts";
import { OperationList } from "./views/list.tsx";

/** Views that come when they are visited. */
const loaders: Record<View, () => Promise<{ default: (props: { route: Route }) => preact.JSX.Element }>> = {
  operations: () => import("./views/operation.tsx"),
  errors: () => import("./views/errors.tsx"),
  playground: () => import("./views/playground.tsx"),
  speed: () => import("./views/speed.tsx"),
};

export function App({ words: first }: { words: Words }) {
  const route = useRoute();
  const words = useWordsOf(route, first);
  useSlashKey();
  const hasView = route.view !== "operations" || route.operation !== undefined;
  const loadedView = useLoaded(hasView ? loaders[route.view] : undefined, hasView ? route.view : "");
  const Shown = loadedView?.default;
  useArrival(route, !hasView || Shown !== undefined, words);
  return (
    <WordsContext.Provider value={words}>
      <Frame route={route}>
        {route.view === "operations" && <OperationList chosen={route.operation} />}
        {hasView && (
          <main id="main" tabIndex={-1} class={route.view}>
            <Guarded key={route.view === "operations" ? route.operation : route.view}>
              {Shown ? <Shown route={route} /> : <p class="loading">{words.loading}</p>}
            </Guarded>
          </main>
        )}
      </Frame>
    </WordsContext.Provider>
  );
}

/** What cannot be loaded or shown is said, instead of a page that stays empty. */
function Guarded({ children }: { children: ComponentChildren }) {
  const words = useWords();
  const [error] = useErrorBoundary();
  return error === undefined ? children : <p class="notice">{words.failed}</p>;
}

function useWordsOf({ locale }: Route, first: Words): Words {
  const [words, setWords] = useState(first);
  useEffect(() => {
    let left = false;
    loadWords(locale).then((loaded) => {
      if (left) return;
      document.documentElement.lang = locale;
      setWords(loaded);
    });
    return () => {
      left = true;
    };
  }, [locale]);
  return words;
}
