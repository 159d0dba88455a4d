/** The picture at the head of an article: a file beside its text, served as it is. */
import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { imageMetadata } from "astro/assets/utils";

/** What a host says that a file is, by how its name ends. */
const types: Record<string, string> = {
  ".avif": "image/avif",
  ".jpeg": "image/jpeg",
  ".jpg": "image/jpeg",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".webp": "image/webp",
};

const forms = "AVIF, JPEG, PNG, SVG or WebP";

const placeOf = (contentDir: string, src: string): string => join(contentDir, "articles", src);

export const hasImage = (contentDir: string, src: string): boolean => existsSync(placeOf(contentDir, src));

/** Its width and height in pixels. @throws where it is no picture */
export async function sizeOfImage(contentDir: string, src: string): Promise<{ width: number; height: number }> {
  const place = placeOf(contentDir, src);
  const { width, height } = await imageMetadata(readFileSync(place), src).catch((cause: unknown) => {
    throw new Error(`${place} cannot be read as a picture. Save it anew as ${forms}.`, { cause });
  });
  return { width, height };
}

/** It as the answer of its address. */
export function imageResponse(contentDir: string, src: string): Response {
  const type = types[extname(src)] ?? "application/octet-stream";
  return new Response(readFileSync(placeOf(contentDir, src)), { headers: { "content-type": type } });
}
