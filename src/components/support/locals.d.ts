import type { Knows } from './knows.ts';

declare global {
  namespace App {
    interface Locals {
      /** A text gives its blocks nothing but their attributes: what they draw from, they find here. */
      knows?: Knows;
    }
  }
}
