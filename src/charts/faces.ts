/** The typefaces of pictures made of pixels, and which characters they have. No other face is ever drawn with. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { GlobalFonts } from "@napi-rs/canvas";
import { create } from "fontkitten";

/** The families as a canvas names them. `sans` has the weights 400 and 700, `headline` has one. */
export const faces = { sans: "Record Sans", headline: "Record Headline" } as const;
export type Face = keyof typeof faces;

/** The files of the faces, looked up from the project's own folder, because a bundled build runs from another one. */
export const faceFiles: Record<Face, string[]> = {
  sans: [400, 700].map((weight) => inPackages(`@fontsource/arimo/files/arimo-latin-${weight}-normal.woff`)),
  headline: [join(process.cwd(), "src/styles/fonts/newsreader-display-500.woff2")],
};

const letters = { sans: register("sans"), headline: register("headline") };

/** Whether a face has a glyph for every character of a text. */
export const hasLetters = (text: string, face: Face): boolean =>
  [...text].every((letter) => letters[face].has(letter.codePointAt(0) ?? 0));

/**
 * A text without what the sans face has no glyph for, such as Chinese, and without the brackets that are empty then:
 * a face of the machine that builds must not stand in, for another machine may have none and would draw boxes.
 */
export function lettered(text: string): string {
  if (hasLetters(text, "sans")) return text;
  const kept = [...text].map((letter) => (hasLetters(letter, "sans") ? letter : "\0")).join("");
  return kept
    .replace(/\s*([([“‘])[\0\s]*\0[\0\s]*[)\]”’]/g, "")
    .replace(/\s*\0[\0\s]*/g, " ")
    .replace(/ ([,.;:!?)])/g, "$1")
    .trim();
}

/** The face for a headline: its own, or the sans where that lacks a letter. */
export const headlineFace = (text: string): Face => (hasLetters(text, "headline") ? "headline" : "sans");

function register(face: Face): Set<number> {
  const files = faceFiles[face].map((file) => {
    if (!GlobalFonts.registerFromPath(file, faces[face]))
      throw new Error(`The font ${file} cannot be read. Run npm ci.`);
    return lettersOf(file);
  });
  return files.reduce((all, one) => all.intersection(one));
}

/** The characters of a file with one font. */
function lettersOf(file: string): Set<number> {
  const font = create(readFileSync(file));
  if (font.isCollection) throw new Error(`${file} holds several fonts. Name a file with one.`);
  return new Set(font.characterSet);
}

function inPackages(file: string): string {
  return createRequire(join(process.cwd(), "package.json")).resolve(file);
}
