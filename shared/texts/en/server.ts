import type * as nl from '../nl/server.ts'

export const serverTexts: typeof nl.serverTexts = {
  ready: 'Samenbord is running.',
  here: 'On this computer',
  network: 'For others on the same network',
  onlyHere: 'Only this computer can reach it. Set HOST=0.0.0.0 to let others on the network in.',
  scan: 'Scan to open:',
  stopWith: 'Stop: Ctrl+C',
  notBuilt: 'The pages have not been built yet. Start with `npm start`, or build them with `npm run build`.',
  wrongSettings: 'Samenbord cannot start. This is wrong in the settings:',
  settings: {
    PORT: 'must be a whole number from 0 to 65535, for example PORT=3000',
    HOST: 'must be an address of this computer, for example HOST=0.0.0.0 (the whole network) or HOST=127.0.0.1 (this computer only)',
    PUBLIC_URL:
      'must be the address that people open, without a path, for example PUBLIC_URL=https://bord.school.nl',
    CREATE_PASSWORD: 'can be at most 200 characters long',
    TRUST_PROXY:
      'must be the number of proxies in front of Samenbord, from 0 to 10, for example TRUST_PROXY=1',
    LOG_LEVEL: 'must be one of: fatal, error, warn, info, debug, trace, silent',
  },
  portInUse: (port) =>
    `Port ${port} is already in use. Stop the other program or choose another port, for example: PORT=${port + 1} npm start`,
  portForbidden: (port) =>
    `Port ${port} may only be used by an administrator. Choose a higher one, for example: PORT=3000 npm start`,
  noSuchAddress: (host) =>
    `This computer does not have the address ${host}. Set HOST=0.0.0.0 or leave HOST out.`,
  folder: {
    unreadable: (folder) =>
      `The data folder ${folder} cannot be read or written. Give the user who runs Samenbord the rights, or choose another folder with DATA_DIR.`,
    full: (folder) => `The disk of the data folder ${folder} is full. Make room first.`,
    busy: (folder) =>
      `The data folder ${folder} is in use by another Samenbord. Stop that one first, or choose another folder with DATA_DIR.`,
    failed: (folder) => `The data in ${folder} cannot be opened.`,
  },
  failed: 'Samenbord could not start.',
}
