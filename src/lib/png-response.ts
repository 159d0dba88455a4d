/** A PNG file as the answer of an address. */
export const pngResponse = (picture: Buffer): Response =>
  new Response(new Uint8Array(picture), { headers: { "content-type": "image/png" } });
