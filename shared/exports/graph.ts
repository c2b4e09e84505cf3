export { gexfOf } from './gexf.ts'
export { graphmlOf } from './graphml.ts'
