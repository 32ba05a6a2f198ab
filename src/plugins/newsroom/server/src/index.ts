/** The plugin's server half. */
export default {};
