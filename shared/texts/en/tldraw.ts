/** English for the canvas where tldraw's own words are not ours. */
export const tldraw: Readonly<Record<string, string>> = {
  'a11y.skip-to-main-content': 'Go to the board',
  'tool.media-alt-text': 'Describe',
}
