// Imported first by every script: it stops before anything newer than Node 18 understands is needed.
var major = Number(process.versions.node.split('.')[0])

if (major < 18) {
  console.error(
    'Samenbord starts with Node 18 or newer; this is Node ' +
      process.versions.node +
      '.\n' +
      "Install a newer one from https://nodejs.org or with your system's package manager, then try again.",
  )
  process.exit(1)
}
