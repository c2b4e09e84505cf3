// What `npm start` says, in the language of the terminal: English when its locale says so, else Dutch, as the server does.

const nl = {
  installing: (/** @type {number} */ count) =>
    `${count} pakketten installeren vanaf de npm-registry (een halve minuut, 400 MB schijfruimte)`,
  installed: (/** @type {string} */ time) => `Pakketten geïnstalleerd in ${time}`,
  progress: (/** @type {number} */ done, /** @type {number} */ all, /** @type {string} */ time) =>
    `${done} van ${all}, ${time}`,
  building: 'De pagina’s bouwen (een seconde of tien)',
  built: (/** @type {string} */ time) => `Pagina’s gebouwd in ${time}`,
  notBuilt: 'De pagina’s konden niet gebouwd worden.',
  readOnlyFolder: (/** @type {string} */ folder) => `In deze map kan niet geschreven worden: ${folder}`,
  readOnlyAdvice:
    'Samenbord installeert hier zijn pakketten en bouwt hier zijn pagina’s. Kopieer het project naar een map van jezelf, of geef jezelf het recht om hier te schrijven.',
  noNetwork: 'De npm-registry is niet bereikbaar.',
  noNetworkAdvice:
    'De eerste start heeft één keer internet nodig. Kijk of de verbinding werkt (en een proxy: npm config get proxy) en probeer het opnieuw.',
  diskFull: 'De schijf is vol.',
  diskFullAdvice: 'Maak 1 GB vrij en probeer het opnieuw.',
  notAllowed: 'npm mag hier niet schrijven.',
  notAllowedAdvice: (/** @type {string} */ folder) =>
    `Kijk van wie ${folder} en de npm-cache (npm config get cache) zijn en probeer het opnieuw.`,
  lockDiffers: 'package.json en package-lock.json passen niet bij elkaar.',
  lockDiffersAdvice:
    'Haal beide bestanden opnieuw op, of draai één keer "npm install" en bewaar de nieuwe package-lock.json.',
  otherBytes: 'Een pakket is anders dan het pakket waarmee dit project is getest.',
  otherBytesAdvice: 'Draai "npm cache clean --force" en probeer het opnieuw.',
  noNpm: 'npm is niet gevonden.',
  noNpmAdvice: 'Het hoort bij Node: haal dat van https://nodejs.org of uit de pakketten van je systeem.',
  installFailed: 'npm kon de pakketten niet installeren.',
  npmSaid: 'Wat npm zei:',
  noNode: 'Node 24, dat als pakket bij het project zit, draait niet op deze computer.',
  noNodeAdvice: (/** @type {string} */ said) =>
    `Het zei: ${said}\nSamenbord draait op Linux (glibc), macOS en Windows, op x64 en arm64.`,
}

/** @type {typeof nl} */
const en = {
  installing: (count) => `Installing ${count} packages from the npm registry (half a minute, 400 MB of disk)`,
  installed: (time) => `Packages installed in ${time}`,
  progress: (done, all, time) => `${done} of ${all}, ${time}`,
  building: 'Building the pages (about ten seconds)',
  built: (time) => `Pages built in ${time}`,
  notBuilt: 'The pages could not be built.',
  readOnlyFolder: (folder) => `This folder cannot be written to: ${folder}`,
  readOnlyAdvice:
    'Samenbord installs its packages and builds its pages here. Copy the project to a folder of your own, or give yourself the right to write here.',
  noNetwork: 'The npm registry cannot be reached.',
  noNetworkAdvice:
    'The first start needs the internet once. Check the connection (and a proxy: npm config get proxy), then try again.',
  diskFull: 'The disk is full.',
  diskFullAdvice: 'Make 1 GB of room, then try again.',
  notAllowed: 'npm may not write here.',
  notAllowedAdvice: (folder) =>
    `Check who owns ${folder} and the npm cache (npm config get cache), then try again.`,
  lockDiffers: 'package.json and package-lock.json do not agree.',
  lockDiffersAdvice:
    'Take both files from the repository again, or run "npm install" once and keep the new package-lock.json.',
  otherBytes: 'A package differs from the one that this project was tested with.',
  otherBytesAdvice: 'Run "npm cache clean --force", then try again.',
  noNpm: 'npm was not found.',
  noNpmAdvice: 'It comes with Node: install that from https://nodejs.org or with your system’s packages.',
  installFailed: 'npm could not install the packages.',
  npmSaid: 'What npm said:',
  noNode: 'Node 24, which comes with the project as a package, does not run on this computer.',
  noNodeAdvice: (said) =>
    `It said: ${said}\nSamenbord runs on Linux (glibc), macOS and Windows, on x64 and arm64.`,
}

const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || ''

/** The words of the setup in the language of the terminal. */
export const texts = locale.toLowerCase().startsWith('en') ? en : nl
