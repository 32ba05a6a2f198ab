/** Who may be linked from now on; who was there before the field was has no value in it. */
export const PEOPLE_IN_USE = { $or: [{ active: true }, { active: null }] } as const;
