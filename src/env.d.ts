/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the prose components of the page being rendered need to know of its whole text. */
    prose?: import("./components/prose/prose-context.ts").ProseContext;
  }
}
