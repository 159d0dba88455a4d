/** Reads the size of a picture from the head of its PNG file (PNG, third edition, 11.2.1). */
export function pngSizeOf(file: Buffer): { width: number; height: number } {
  if (file.toString("latin1", 0, 8) !== "\x89PNG\r\n\x1a\n") throw new Error("The file is no PNG picture.");
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}
