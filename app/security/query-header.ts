/** Under which a page is told its query as it was asked for; what a caller says under this name is overwritten. */
export const QUERY_HEADER = "x-query";
