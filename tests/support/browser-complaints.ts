/** What Strapi 5.54's own panel complains about on a healthy server, and why. */
const KNOWN: readonly { readonly complaint: RegExp; readonly why: string }[] = [
  { complaint: /^401: POST \/admin\/logout$/, why: 'it logs out twice' },
  { complaint: /^404: GET \/admin\/ai-feature-config$/, why: 'it asks for a paid feature' },
  { complaint: /^404: GET \/i18n\/ai-localization-jobs\//, why: 'it asks for a paid feature' },
  {
    complaint: /^404: GET \/content-manager\/preview\/url\//,
    why: 'it asks whether there is a preview; no is said with 404',
  },
];

/** The complaints of a page (browser-page.ts) that are ours to mend. */
export const ownComplaints = (complaints: readonly string[]): string[] =>
  complaints.filter((text) => !KNOWN.some(({ complaint }) => complaint.test(text)));
