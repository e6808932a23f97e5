/** Pixels, kept free while a chart is on its way. */
export const CHART_HEIGHT = 300;
