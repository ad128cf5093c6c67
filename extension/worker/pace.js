// How fast listed cases are opened: as a person would, so that the court's site is never pressed.

/** How long a page may take before the person is asked to look, in milliseconds. */
export const patience = 45_000;

/** The pause between two pages, in milliseconds. */
export const rest = () => 4000 + Math.random() * 4000;
