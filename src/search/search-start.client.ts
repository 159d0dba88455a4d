/** On every page: fetches the dialog when a reader reaches for it, and keeps what is typed until it is there. */
const form = document.querySelector<HTMLFormElement>(".search-form");
/** The search page has a field of its own, and needs no dialog. */
const own = document.querySelector<HTMLInputElement>("search-page input");
let dialog: Promise<import("./dialog.client.ts").SearchDialog> | undefined;
let typed: string | undefined;

const reach = (): NonNullable<typeof dialog> =>
  (dialog ??= import("./dialog.client.ts").then(
    ({ SearchDialog }) => new SearchDialog(form?.action ?? ""),
    (error: unknown) => {
      dialog = undefined;
      throw error;
    },
  ));

const label = (words: string): void => form?.querySelector("button")?.replaceChildren(words);

async function open(event: Event): Promise<void> {
  event.preventDefault();
  if (own) return own.focus();
  typed ??= "";
  try {
    (await reach()).open(typed);
    label("Search");
  } catch {
    // Without a connection the page that is being read stays.
    if (navigator.onLine) form?.submit();
    else label("Search is offline");
  }
  typed = undefined;
}

/** Where `/` is a letter to be written. */
const writable = "input:not([type=checkbox],[type=radio]),textarea,select";

/** `/` alone can be switched off in the dialog. */
function isSlash({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (key !== "/" || ctrlKey || metaKey || altKey || (target as Element).matches(writable)) return false;
  try {
    return localStorage.getItem("search-slash") !== "off";
  } catch {
    return true;
  }
}

/** Where a result was followed to, its words are highlighted. */
async function arrive(): Promise<void> {
  if (sessionStorage.getItem("found")) (await import("./arrival.client.ts")).highlightFound();
}

form?.addEventListener("submit", (event) => void open(event));
for (const kind of ["load", "hashchange"]) addEventListener(kind, () => void arrive().catch(() => undefined));
for (const kind of own ? [] : ["pointerover", "focusin"])
  form?.addEventListener(
    kind,
    () =>
      void reach().then(
        (one) => one.load(),
        () => undefined,
      ),
  );
addEventListener("keydown", (event) => {
  const isCommand = event.ctrlKey || event.metaKey;
  if ((event.key === "k" && isCommand) || isSlash(event)) void open(event);
  else if (typed !== undefined && event.key.length === 1 && !isCommand) typed += event.key;
});
