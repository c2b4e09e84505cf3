import italic from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-italic.woff2?url'
import upright from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url'
import { getAssetUrlsByImport } from '@tldraw/assets/imports.vite'

/**
 * tldraw's icons, fonts and words from the own server. Its plain font is ours: one variable file for
 * ordinary and bold, so that notes read like the rest of the page.
 */
export const boardAssetUrls = withHouseFont(getAssetUrlsByImport())

function withHouseFont(urls: ReturnType<typeof getAssetUrlsByImport>) {
  return {
    ...urls,
    fonts: {
      ...urls.fonts,
      tldraw_sans: upright,
      tldraw_sans_bold: upright,
      tldraw_sans_italic: italic,
      tldraw_sans_italic_bold: italic,
    },
  }
}
