/** In ems of the title's bold face, the space between letters included: M and W are far wider than the others. */
const widths = { wide: 1.06, other: 0.8 }

/** How wide a join code is at most, so that it can be shown as large as the width allows and never larger. */
export function codeWidth(joinCode: string): number {
  return [...joinCode].reduce((sum, letter) => sum + (/[MW]/.test(letter) ? widths.wide : widths.other), 0)
}
