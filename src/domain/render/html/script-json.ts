import { Markup } from './markup';

/** JSON for the inside of a `<script>`: no text in it can end the script or, for old engines, a line of it. */
export const scriptJson = (value: unknown): Markup =>
  new Markup(
    JSON.stringify(value, null, 2).replace(
      /[<>&\u2028\u2029]/gu,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );
