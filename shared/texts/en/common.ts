/** Words that every page uses. */
export const common: typeof import('../nl/common.ts').common = {
  name: 'Samenbord',
  skipToContent: 'Go to the content',
  home: 'To the front page of Samenbord',
  language: 'Language',
  languages: { nl: 'Nederlands', en: 'English' },
  theme: 'Colours',
  themes: { system: 'As on this device', light: 'Light', dark: 'Dark' },
  privacy: 'Privacy',
  cancel: 'Cancel',
  close: 'Close',
  save: 'Save',
  saving: 'Saving…',
  back: 'Back',
  retry: 'Try again',
  reload: 'Refresh the page',
  optional: 'you may skip this',
  copy: 'Copy',
  copied: 'Copied',
  copyByHand: 'Press Ctrl+C or hold your finger on the text',
  loading: 'The page is loading',
  slow: 'This takes longer than usual. Check your connection; you can also refresh the page.',
  qrCode: (link) => `QR code for ${link}`,
  pageTitle: (page) => `${page} · Samenbord`,
  crash: {
    title: 'This page stopped working',
    text: 'Something went wrong in your browser. What you wrote on a board is safe on the server or on this device.',
    action: 'Refresh the page',
  },
  newVersion: {
    title: 'There is a new version of Samenbord',
    text: 'This page belongs to an older version. Nothing is lost. Refresh the page and you can go on.',
    action: 'Refresh the page',
  },
  trouble: {
    offline:
      'You have no connection with the server. What you filled in is still there. Check the wifi and try again.',
    noAnswer:
      'The server does not answer. Perhaps nothing has changed. See how things are now and try again.',
    serverOlder:
      'The server answers in a way that this page does not know. Nothing has changed. Refresh the page and try again.',
    serverBroken: 'The server could not do this. Nothing has changed. Try again in a minute.',
  },
}
