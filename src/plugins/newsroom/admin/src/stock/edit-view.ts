/** What the content manager tells panels and actions of the entry that is open. */
export interface EntryProps {
  readonly model: string;
  /** Undefined while the entry has never been saved. */
  readonly documentId?: string;
}

/** A panel or action as the content manager keeps it: told from the others by its type. */
export interface Description {
  readonly type?: string;
}
