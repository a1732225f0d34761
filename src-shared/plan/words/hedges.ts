/**
 * Words that leave the door open. "may" counts in small letters and not after a number: May is a month.
 */
export const hedges =
  /(?<![\p{L}\p{N}])(?:[Ss]hould|(?<!\d(?:st|nd|rd|th)? )may|[Mm]ight|[Cc]ould|[Ww]ould benefit from|(?:is|are) (?:advised|encouraged|expected|asked) to)(?![\p{L}\p{N}])/gu
