/**
 * Completes `package-lock.json` after an `npm install`.
 *
 * When some other platform's optional package cannot be found, npm leaves that package out of the lock file,
 * and `npm ci` then refuses the whole file ("Missing: … from lock file"). An entry without an address is enough: npm
 * skips it on other platforms and looks it up by name and version on its own.
 *
 * Run with `npm run lock`. Prints the names it added.
 */
import { readFileSync, writeFileSync } from "node:fs";

interface LockEntry {
  version?: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

const file = new URL("../../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(file, "utf8")) as { packages: Record<string, LockEntry> };

const systems = [
  "android",
  "darwin",
  "freebsd",
  "linux",
  "openharmony",
  "win32",
  "wasi",
  "aix",
  "sunos",
  "netbsd",
  "openbsd",
];
const processors: Record<string, string> = { wasm32: "wasm32", gnueabihf: "arm", musleabihf: "arm", armhf: "arm" };
const added: string[] = [];

for (const entry of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`;
    if (lock.packages[key]) continue;
    lock.packages[key] = { version: version.replace(/^[^\d]*/, ""), optional: true, ...platformOf(name) };
    added.push(name);
  }
}

lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length ? `Added to package-lock.json: ${added.join(", ")}` : "package-lock.json is complete.");

/** The platform a package is for, read from its name: `@pagefind/linux-arm64` is for Linux on arm64. */
function platformOf(name: string): Pick<LockEntry, "os" | "cpu" | "libc"> {
  const words = name.replace("windows", "win32").split(/[-/@.]/);
  const os = systems.find((system) => words.includes(system));
  const cpu =
    words.find((word) =>
      ["x64", "arm64", "ia32", "arm", "riscv64", "s390x", "ppc64", "loong64", "x86_64"].includes(word),
    ) ?? words.map((word) => processors[word]).find(Boolean);
  const libc = words.includes("musl") ? "musl" : words.includes("gnu") ? "glibc" : undefined;
  return {
    ...(os && os !== "wasi" ? { os: [os] } : {}),
    ...(cpu ? { cpu: [cpu] } : { cpu: ["none"] }),
    ...(libc && os === "linux" ? { libc: [libc] } : {}),
  };
}
