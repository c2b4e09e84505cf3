/** The colours of pictures: the tokens of client/ui/style/tokens.css, as values, because a file knows no tokens. */
export const pictureColours = {
  light: {
    paper: '#fbfaf6',
    raised: '#ffffff',
    ink: '#1c2430',
    muted: '#5a6472',
    line: '#e4e0d6',
    accent: '#0b6e6e',
    attention: '#c2560c',
    trouble: '#b3261e',
  },
  dark: {
    paper: '#14181f',
    raised: '#1c222c',
    ink: '#edebe4',
    muted: '#a9b1bc',
    line: '#333b47',
    accent: '#4fc3b8',
    attention: '#f2a15f',
    trouble: '#f28b82',
  },
} as const

export type PictureTheme = keyof typeof pictureColours

/** How a picture is drawn: in pixels of its own, of which it says how many it takes. */
export type PictureOptions = { readonly language: 'nl' | 'en'; readonly theme: PictureTheme }
