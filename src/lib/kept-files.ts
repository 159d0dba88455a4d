/** Files that take long to make, kept between builds by the hash of what they are made from. */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Gives the file that belongs to a key: the kept one, or the one that `make` makes, which is kept then. */
export type Keeper = (key: string, make: () => Buffer) => Buffer;

/** The hash before the content of a kept file, in bytes. */
const seal = 32;
/** What nobody asked for in so many days is cleared away. */
const days = 30;
/** The name of a kept file, or of one half written. Whatever else lies in the folder is somebody else's. */
const ownName = /^[0-9a-f]{64}(\.\d+)?$/;

/**
 * A keeper with a folder. The folder is a help and no more: what is missing, unreadable or damaged in it is made anew,
 * and where it cannot be written to, nothing is kept.
 * @param version of the code that makes the files; another one makes all files anew
 */
export function keeperIn(folder: string, version: string): Keeper {
  clear(folder);
  return (key, make) => {
    const file = join(folder, hashOf(`${version}\n${key}`).toString("hex"));
    const kept = read(file);
    if (kept) {
      // The time of the last change says when it was last asked for; that of the last read is not kept everywhere.
      tryTo(() => utimesSync(file, new Date(), new Date()));
      return kept;
    }
    const made = make();
    write(folder, file, made);
    return made;
  };
}

/** The hash of a text or of bytes, SHA-256. */
export const hashOf = (content: string | Buffer): Buffer => createHash("sha256").update(content).digest();

function read(file: string): Buffer | undefined {
  try {
    const content = readFileSync(file);
    const kept = content.subarray(seal);
    return hashOf(kept).equals(content.subarray(0, seal)) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Written aside first, since several builds may run at once. */
function write(folder: string, file: string, content: Buffer): void {
  const aside = `${file}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(aside, Buffer.concat([hashOf(content), content]));
    renameSync(aside, file);
  } catch {
    tryTo(() => rmSync(aside, { force: true }));
  }
}

function clear(folder: string): void {
  const oldest = Date.now() - days * 24 * 60 * 60 * 1000;
  tryTo(() => {
    for (const name of readdirSync(folder).filter((one) => ownName.test(one))) {
      const file = join(folder, name);
      tryTo(() => {
        if (statSync(file).mtimeMs < oldest) rmSync(file);
      });
    }
  });
}

function tryTo(act: () => void): void {
  try {
    act();
  } catch {
    // A folder that cannot be tidied is no reason to stop a build.
  }
}
