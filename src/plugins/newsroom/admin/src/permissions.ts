import type { NewsroomPermission } from '../../contracts';

/** What an administrator must be allowed to see the import page; the server asks for the same. */
export const MAY_IMPORT: { readonly action: NewsroomPermission; readonly subject: null }[] = [
  { action: 'plugin::newsroom.import', subject: null },
];
