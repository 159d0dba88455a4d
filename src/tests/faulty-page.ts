/** A page that cannot be rendered. */
export const GET = (): Response => {
  throw new Error("This page fails while it is rendered.");
};
